#include "app/cli/trendreports.h"

#include "app/cli/jsonvalues.h"
#include "app/cli/spendreports.h"
#include "models/exposure/trend.h"
#include "models/fields/valuetext.h"
#include "models/rows/snapshotvalue.h"
#include "models/rowtitle.h"

#include <QCoreApplication>
#include <QLocale>

namespace fairlead {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TrendReports)
};

constexpr double kNoPart = 1e-9; ///< of a change: rounding

ordered_json snapshotsJson(const Workspace &workspace)
{
    ordered_json list = ordered_json::array();
    for (const Snapshot &snapshot : snapshotsByAge(workspace)) {
        ordered_json figures = ordered_json::array();
        for (const SnapshotValue &value : workspace.rows<SnapshotValue>()) {
            if (value.snapshot != snapshot.id)
                continue;
            figures.push_back({{"measure", value.measure.toStdString()},
                               {"subject", textOrNull(value.subject)},
                               {"unit", value.unit.toStdString()},
                               {"value", numberOrNull(value.value)}});
        }
        list.push_back({{"snapshot", snapshot.id.text.toStdString()},
                        {"name", snapshot.name.toStdString()},
                        {"taken_at", snapshot.takenAt.toUTC().toString(Qt::ISODate).toStdString()},
                        {"as_of", snapshot.asOf.toText().toStdString()},
                        {"basis", keyOf(snapshot.basis).toStdString()},
                        {"figures", figures}});
    }
    return list;
}

ordered_json changeJson(const FigureChange &change)
{
    ordered_json parts;
    for (int cause = 0; change.parts && cause < kTrendCauseCount; ++cause)
        parts[keyOf(TrendCause(cause)).toStdString()] = (*change.parts)[size_t(cause)];
    return {{"measure", change.measure.toStdString()}, {"subject", textOrNull(change.subject)},
            {"unit", change.unit.toStdString()},       {"before", numberOrNull(change.before)},
            {"after", numberOrNull(change.after)},     {"by_cause", parts}};
}

QString figureText(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'g', 4) : u"–"_s;
}

} // namespace

ordered_json trendReport(const Workspace &workspace, const Lens &lens, const Lens &since,
                         const std::vector<FigureChange> &changes)
{
    ordered_json list = ordered_json::array();
    for (const FigureChange &change : changes)
        list.push_back(changeJson(change));
    ordered_json json = lensJson("trend", lens);
    json["amounts_in"] = "the unit of each figure";
    json["since"] = since.asOf.toString(Qt::ISODate).toStdString();
    json["changes"] = list;
    json["snapshots"] = snapshotsJson(workspace);
    return json;
}

void printTrend(const Workspace &workspace, const Lens &lens, const Lens &since,
                const std::vector<FigureChange> &changes, QTextStream &out)
{
    for (const Snapshot &snapshot : snapshotsByAge(workspace))
        out << snapshot.name << '\t' << dateText(snapshot.asOf, QLocale()) << '\n';
    out << Text::tr("from %1 to %2")
               .arg(QLocale().toString(since.asOf, QLocale::ShortFormat),
                    QLocale().toString(lens.asOf, QLocale::ShortFormat))
        << '\n';
    if (changes.empty())
        out << Text::tr("nothing has changed") << '\n';
    for (const FigureChange &change : changes) {
        out << "  " << measureText(change.measure);
        if (!change.subject.isEmpty())
            out << ": " << rowTitle(workspace, Id<Workload>{change.subject});
        out << '\t' << figureText(change.before) << u" → "_s << figureText(change.after);
        for (int cause = 0; change.parts && cause < kTrendCauseCount; ++cause) {
            const double part = (*change.parts)[size_t(cause)];
            if (std::abs(part) > kNoPart)
                out << '\t' << labelOf(TrendCause(cause)) << ' ' << (part > 0 ? u"+"_s : u"−"_s)
                    << figureText(std::abs(part));
        }
        out << '\n';
    }
}

} // namespace fairlead
