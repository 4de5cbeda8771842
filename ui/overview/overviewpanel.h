#pragma once

#include "models/overview/overview.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fairlead {

class OverviewState;

/// What stands behind a line of the Overview: of a date what comes of it if nobody acts and whom it
/// touches, of a finding its cause, of a key figure how it is reckoned; and the ways on.
class OverviewPanel : public QWidget
{
    Q_OBJECT

public:
    OverviewPanel(const OverviewState &state, QWidget *parent);

    void showItem(const AgendaItem &item);
    void showFinding(const OverviewFinding &finding);
    void showFigure(const OverviewFigure &figure);

signals:
    void linkChosen(const fairlead::OverviewLink &link);
    void closed(); ///< Esc: the page takes the focus back

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const QString &title, const QString &subtitle);
    void addHeading(const QString &text);
    QLabel *addText(const QString &text, const QString &role = {});
    void addCallout(const AgendaItem &item);
    void addOutlook(const AgendaItem &item, const Contract &contract);
    void addWindow(const AgendaItem &item);
    void addTouches(const Contract &contract);
    void addClaims(const RowRef &row);
    void addRows(const std::vector<RowRef> &rows);
    void addRow(QGridLayout &grid, const QString &name, const QString &value, const QString &role);
    QGridLayout *addGrid();
    QPushButton *addLink(const QString &text, const OverviewLink &link);
    void addButtons(const QString &text, const OverviewLink &link,
                    const std::optional<RowRef> &record);

    const OverviewState &m_state;
    QLabel *m_title;
    QLabel *m_subtitle;
    QVBoxLayout *m_lines;
};

QString placeText(OverviewPlace place); ///< of a button that leads there: "Open the timeline"

} // namespace fairlead
