#pragma once

#include <QWidget>

class QLabel;

namespace fairlead {

class LensModel;
class LiveWorkspace;
class RowsModel;

/// What stands below a grid: for deals the sums of what is shown, side by side and never added to
/// each other; for other tables how many rows are shown.
class RecordsFooter : public QWidget
{
    Q_OBJECT

public:
    RecordsFooter(LiveWorkspace &live, LensModel &lens, RowsModel &model, QWidget *parent);

    void showSelected(qsizetype rows);

private:
    void refresh();

    LiveWorkspace &m_live;
    LensModel &m_lens;
    RowsModel &m_model;
    QLabel *m_sums;
    QLabel *m_note;
    QLabel *m_selected;
};

} // namespace fairlead
