#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QPointer>
#include <QScrollArea>

#include <optional>

namespace fairlead {

class DetailsSection;
class FieldForm;
class RowHeading;

/// What is selected, opened up: what it is, its figures, fields, parts, disagreements, reasons,
/// gaps, history and links. Follows the lens; rebuilt when the event loop is reached.
class DetailsPanel : public QScrollArea
{
    Q_OBJECT

public:
    DetailsPanel(const Context &context, QWidget *parent);

    void takeFocus();
    QSize sizeHint() const override;

public slots:
    /// Shows a page's own panel instead of the selected row; null: the row again. The panel
    /// becomes a child of this one.
    void showInstead(QWidget *panel);

signals:
    void closed(); ///< Esc: the page takes the focus back

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshSoon();
    void refresh();

    Context m_context;
    QWidget *m_body;
    QPointer<QWidget> m_guest; ///< shown instead of the body
    RowHeading *m_heading;
    FieldForm *m_form;
    std::vector<DetailsSection *> m_sections;
    std::optional<RowRef> m_shown;
    bool m_isRefreshDue = false;
};

} // namespace fairlead
