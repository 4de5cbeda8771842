#pragma once

#include "models/row.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class LensModel;

/// A panel beside a page that answers "why?": a title, what it is about, and below whatever is put
/// there anew for each thing that is asked about.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    ExplainPanel(LensModel &lens, QWidget *parent);

signals:
    void closed(); ///< Esc: the page takes the focus back

protected:
    void keyPressEvent(QKeyEvent *event) override;

    void begin(const QString &title, const QString &subtitle); ///< what was there is gone
    QLabel *addHeading(const QString &text);
    QLabel *addText(const QString &text, const QString &role = {});
    void addWidget(QWidget *widget, Qt::Alignment alignment = {});
    /// Leads to a record, and to a field of it if one is named. @p width: longer texts take two
    /// lines.
    QPushButton *link(const QString &text, const RowRef &row, const QString &toolTip, int width,
                      const QString &field = {});

    QLabel *title() const { return m_title; }

private:
    LensModel &m_lens;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_lines;
};

} // namespace fairlead
