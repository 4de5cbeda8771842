#pragma once

#include "ui/records/rowfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace fairlead {

class RowsModel;

/// The filter of a grid: a field for any text, one chip a condition, and Clear. What is filtered
/// is always in sight.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(RowsModel &model, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    void clear();
    void addCondition(const FilterCondition &condition);
    void openConditionPopup(int column = 0); ///< asks for a condition on a column

signals:
    void closed(); ///< Esc or Enter in the field: the grid takes over

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void showFilter();
    void applyText(const QString &text);
    void removeCondition(size_t at);

    RowsModel &m_model;
    QLineEdit *m_field;
    QPushButton *m_add;
    QPushButton *m_clear;
    QHBoxLayout *m_chips;
};

} // namespace fairlead
