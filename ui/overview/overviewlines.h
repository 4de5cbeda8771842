#pragma once

#include "models/overview/overview.h"
#include "ui/themeicon.h"

#include <QAbstractListModel>

#include <vector>

namespace fairlead {

/// One line of a list of the Overview, as it is drawn.
struct OverviewLine
{
    QString icon; ///< name in the icon theme
    Tone tone = Tone::Normal;
    QString day;  ///< left of the icon; empty: no such column
    QString days; ///< below it
    QString title;
    QString text;  ///< below it
    QString state; ///< at the right
    Tone stateTone = Tone::Normal;
    QString owner;            ///< below it
    bool isStateLink = false; ///< the state is what a click on it does

    QString spoken() const; ///< all of it, for screen readers
    bool operator==(const OverviewLine &) const = default;
};

OverviewLine lineOf(const AgendaItem &item);
OverviewLine lineOf(const OverviewFinding &finding);
QString iconOf(CareKind kind);

/// Adapts such lines.
class OverviewLinesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    explicit OverviewLinesModel(QObject *parent);

    void showLines(std::vector<OverviewLine> lines); ///< what stays the same keeps its place
    const OverviewLine &line(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<OverviewLine> m_lines;
};

} // namespace fairlead
