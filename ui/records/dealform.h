#pragma once

#include "models/row.h"
#include "ui/context.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace fairlead {

class FieldForm;
class PartsGrid;
class RowHeading;
class TrancheBar;

/// A deal on one screen: its fields at the left, its components, tranches and claims with their
/// sources at the right, all of it edited in place.
class DealForm : public QWidget
{
    Q_OBJECT

public:
    DealForm(const Context &context, QWidget *parent);

    void showDeal(const QString &id);
    QString deal() const { return m_deal; }

signals:
    void closed(); ///< back to the grid

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *createHead();
    QWidget *createFields();
    QWidget *createParts();
    void refresh();
    bool isComponent(const Row &row) const;
    bool isTranche(const Row &row) const;
    bool isClaim(const Row &row) const;

    Context m_context;
    QString m_deal;
    QLabel *m_title;
    RowHeading *m_heading;
    FieldForm *m_form;
    PartsGrid *m_components;
    PartsGrid *m_tranches;
    PartsGrid *m_claims;
    TrancheBar *m_bar;
};

} // namespace fairlead
