#pragma once

#include "models/overview/overview.h"
#include "ui/widgets/explainpanel.h"

class QGridLayout;
class QPushButton;

namespace fairlead {

class OverviewState;

/// What stands behind a line of the Overview: of a date what comes of it if nobody acts and whom it
/// touches, of a finding its cause, of a key figure how it is reckoned; and the ways on.
class OverviewPanel : public ExplainPanel
{
    Q_OBJECT

public:
    OverviewPanel(const OverviewState &state, QWidget *parent);

    void showItem(const AgendaItem &item);
    void showFinding(const OverviewFinding &finding);
    void showFigure(const OverviewFigure &figure);

signals:
    void linkChosen(const fairlead::OverviewLink &link);

private:
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
};

QString placeText(OverviewPlace place); ///< of a button that leads there: "Open the timeline"

} // namespace fairlead
