#include "ui/exposure/exposurepanel.h"

#include "models/exposure/trend.h"
#include "models/fields/valuetext.h"
#include "models/graph/marketgraph.h"
#include "models/rowtitle.h"
#include "models/switching/board.h"
#include "ui/board/figures.h"
#include "ui/exposure/exposuretables.h"
#include "ui/lensmodel.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panelparts.h"
#include "ui/widgets/plaintext.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowLink = 98; ///< so that three figures have room beside it
constexpr int kWideLink = 130;
constexpr int kColumnGap = 6;

/// A figure on a scale of its own.
class DialBar : public QWidget
{
public:
    DialBar(double share, QWidget *parent)
        : QWidget(parent)
        , m_share(std::clamp(share, 0.0, 1.0))
    {
        setFixedHeight(6);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().hover);
        QRectF filled(rect());
        filled.setWidth(filled.width() * m_share);
        painter.fillRect(filled,
                         theme().lockIn[std::max<size_t>(1, size_t(lockInBand(m_share * 100)))]);
    }

private:
    double m_share;
};

QString whole(double number)
{
    return QLocale().toString(int(std::round(number)));
}

QString inputText(const TraceInput &input)
{
    if (!input.value)
        return u"–"_s;
    const QString number = QLocale().toString(*input.value, 'g', 6);
    if (input.unit == u"fraction")
        return percentText(*input.value);
    return input.unit.startsWith(u"USD") ? u'$' + number : number;
}

QString rangeOf(const TraceInput &input)
{
    if (!input.low || !input.high)
        return {};
    const QLocale locale;
    return input.unit == u"fraction"
               ? ExposurePanel::tr("%1 – %2").arg(percentText(*input.low), percentText(*input.high))
               : ExposurePanel::tr("%1 – %2").arg(locale.toString(*input.low, 'g', 6),
                                                  locale.toString(*input.high, 'g', 6));
}

} // namespace

ExposurePanel::ExposurePanel(const ExposureState &state, QWidget *parent)
    : ExplainPanel(state.context().lens, parent)
    , m_state(state)
{
    setObjectName(u"exposurePanel"_s);
    setAccessibleName(tr("What is behind the points"));
    title()->setObjectName(u"exposureTitle"_s);
}

QGridLayout *ExposurePanel::addGrid(const QStringList &heads)
{
    auto *holder = new QWidget(this);
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kColumnGap);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    for (qsizetype column = 0; column < heads.size(); ++column) {
        QLabel *head = plainLabel(heads[column], u"muted"_s, holder);
        head->setFont(captionFont(font()));
        head->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        grid->addWidget(head, 0, int(column));
    }
    addWidget(holder);
    return grid;
}

void ExposurePanel::showWorkload(const WorkloadExposure &exposure,
                                 const std::optional<ExitRole> &role,
                                 const std::optional<ExposureLayer> &layer)
{
    const QString name = rowTitle(m_state.workspace(), exposure.workload);
    const ExposedExit &exposed =
        role ? exposure.exits[size_t(*role)] : exposure.exits[size_t(exposure.headlineRole)];
    const bool hasCells = exposure.isKnown() && !exposed.exit.captive;
    if (layer && hasCells) {
        begin(tr("%1 · %2").arg(name, labelOf(*layer)),
              tr("%1 of %2 points · exit: %3, to %4")
                  .arg(whole(exposed.cell(*layer).points), whole(exposed.exit.index),
                       exitRoleText(exposed.exit.role),
                       rowTitle(m_state.workspace(), exposed.exit.alternative.route)));
        addCell(exposure, exposed, *layer);
    } else {
        begin(name, exposure.isKnown() ? tr("Index %1, %2 · set by: %3")
                                             .arg(whole(exposed.exit.index),
                                                  lockInBandText(lockInBand(exposed.exit.index)),
                                                  exitRoleText(exposed.exit.role))
                                       : exposure.unknownBecause);
    }
    if (exposed.captivity)
        addCaptivity(*exposed.captivity);
    if (!layer && exposure.isKnown())
        addExits(exposure);
    addDials(exposure.dials);
    addFallback(exposure.fallback);
    addSince(exposure);
    addButtons(exposure);
}

void ExposurePanel::addCell(const WorkloadExposure &exposure, const ExposedExit &exposed,
                            ExposureLayer layer)
{
    const ExposureCell &cell = exposed.cell(layer);
    if (cell.drivers.empty()) {
        addText(tr("Nothing in this layer changes with this exit."), u"muted"_s);
        return;
    }
    addHeading(tr("Why %1?").arg(whole(cell.points)));
    addText(tr("100 × %1 ÷ (%2 to leave + %3 spend a year) = %4")
                .arg(shortMoney(cell.usd), boundMoney(exposed.exit.cost, exposed.missing),
                     shortMoney(12 * exposure.monthlySpend),
                     QLocale().toString(cell.points, 'f', 1)),
            {})
        ->setObjectName(u"exposureFormula"_s);
    QGridLayout *grid = addGrid({tr("field"), tr("count"), tr("hours"), tr("USD")});
    std::vector<TraceInput> assumptions;
    for (const CostLine &line : cell.drivers) {
        const Trace trace =
            m_state.model().trace(exposure.workload, exposed.exit.alternative, line.id);
        addDriver(*grid, line, trace);
        for (const TraceInput &input : trace.inputs) {
            const bool isAssumption = input.row && input.row->table == TableId::Assumption;
            const bool isNew =
                std::ranges::find(assumptions, input.id, &TraceInput::id) == assumptions.end();
            if (isAssumption && isNew)
                assumptions.push_back(input);
        }
    }
    const int last = grid->rowCount();
    const auto addSum = [&](const QString &text, int column) {
        QLabel *label = plainLabel(text, {}, this);
        label->setFont(strongFont(gridFont(font())));
        label->setWordWrap(column == 0);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        grid->addWidget(label, last, column);
    };
    addSum(labelOf(layer), 0);
    addSum(whole(cell.hours), 2);
    addSum(whole(cell.usd), 3);
    if (!exposed.missing.isEmpty())
        addText(tr("A lower bound. Not known: %1.").arg(exposed.missing.join(u", "_s)), u"warn"_s);
    addAssumptions(assumptions);
}

void ExposurePanel::addDriver(QGridLayout &grid, const CostLine &line, const Trace &trace)
{
    const int row = grid.rowCount();
    const auto field = std::ranges::find_if(trace.inputs, [](const TraceInput &input) {
        return input.row && input.row->table == TableId::Workload && input.value;
    });
    const bool isFound = field != trace.inputs.end();
    const QString name = costLineText(line.id);
    if (isFound)
        grid.addWidget(link(name, *field->row, trace.formula, kNarrowLink, field->field), row, 0,
                       Qt::AlignLeft);
    else
        grid.addWidget(new ElidedLabel(name, {}, this), row, 0);
    const auto addFigure = [&](const QString &text, int column) {
        QLabel *label = plainLabel(text, {}, this);
        label->setFont(gridFont(font()));
        label->setToolTip(plainToolTip(trace.formula));
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid.addWidget(label, row, column);
    };
    const bool isCounted = isFound && line.hours > 0;
    addFigure(isCounted ? QLocale().toString(*field->value, 'g', 6) : u"–"_s, 1);
    addFigure(line.hours > 0 ? whole(line.hours) : u"–"_s, 2);
    addFigure(whole(line.usd), 3);
}

void ExposurePanel::addAssumptions(const std::vector<TraceInput> &inputs)
{
    if (inputs.empty())
        return;
    addHeading(tr("Assumptions used"));
    QGridLayout *grid = addGrid({});
    for (const TraceInput &input : inputs) {
        const int row = grid->rowCount();
        grid->addWidget(link(input.name, *input.row, input.source, kWideLink, input.field), row, 0,
                        Qt::AlignLeft);
        QLabel *value = plainLabel(inputText(input), {}, this);
        QLabel *range = plainLabel(rangeOf(input), u"muted"_s, this);
        if (input.grade)
            range->setToolTip(plainToolTip(tr("Grade: %1").arg(labelOf(*input.grade))));
        for (QLabel *label : {value, range})
            label->setFont(gridFont(font()));
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(value, row, 1);
        grid->addWidget(range, row, 2);
    }
}

void ExposurePanel::addExits(const WorkloadExposure &exposure)
{
    addHeading(tr("Three exits"));
    QGridLayout *grid = addGrid({tr("leave the"), tr("index"), tr("cost"), tr("premium")});
    for (const ExposedExit &exposed : exposure.exits) {
        const Exit &exit = exposed.exit;
        const int row = grid->rowCount();
        const auto add = [&](const QString &text, int column, const QString &why) {
            QLabel *label = plainLabel(text, {}, this);
            label->setFont(gridFont(font()));
            label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            label->setToolTip(plainToolTip(why));
            grid->addWidget(label, row, column);
        };
        const QString unknown = exit.captive ? exposed.captivity->reason : QString();
        add(exitRoleText(exit.role), 0, {});
        add(exit.captive ? tr("captive") : whole(exit.index), 1, unknown);
        add(exit.captive ? u"–"_s : boundMoney(exit.cost, exposed.missing), 2, unknown);
        add(shareText(exit.premium), 3,
            tr("The lasting price rise at which leaving costs the same as staying"));
        const QString way = exit.captive
                                ? exposed.captivity->reason
                                : tr("to %1, %2 · %3 · %4 of spend")
                                      .arg(rowTitle(m_state.workspace(), exit.alternative.route),
                                           rowTitle(m_state.workspace(), exit.alternative.model),
                                           monthsText(exit.months.value_or(0)),
                                           monthsText(exposed.spendMonths.value_or(0)));
        QLabel *note = plainLabel(way, u"muted"_s, this);
        note->setFont(captionFont(font()));
        note->setWordWrap(true);
        grid->addWidget(note, row + 1, 0, 1, 4);
    }
}

void ExposurePanel::addCaptivity(const Captivity &captivity)
{
    addHeading(tr("Captive: what holds it"));
    if (captivity.gates.empty())
        addText(captivity.reason, u"bad"_s);
    for (const Gate &gate : captivity.gates)
        addText(gate.reason, u"bad"_s);
}

void ExposurePanel::addDials(const ExposureDials &dials)
{
    addHeading(tr("Three dials, never summed"));
    const double technical = dials.technical.value.value_or(0);
    addDial(tr("Technical"), dials.technical, technical / 100,
            tr("%1 of 100").arg(whole(technical)));
    const double commercial = dials.commercial.value.value_or(0);
    addDial(tr("Commercial"), dials.commercial, commercial,
            tr("%1 of spend owed").arg(percentText(commercial)));
    const double financial = dials.financial.value.value_or(0);
    addDial(tr("Financial"), dials.financial, financial,
            tr("%1 of lab held by seller").arg(percentText(financial)));
}

void ExposurePanel::addDial(const QString &name, const Dial &dial, double share,
                            const QString &text)
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(plainLabel(name, {}, line));
    columns->addStretch();
    QLabel *value = plainLabel(dial.value ? text : u"–"_s, u"muted"_s, line);
    value->setToolTip(plainToolTip(dial.reason));
    columns->addWidget(value);
    line->setAccessibleName(tr("%1: %2").arg(name, dial.value ? text : dial.reason));
    addWidget(line);
    addWidget(new DialBar(dial.value ? share : 0, this));
    if (!dial.reason.isEmpty()) {
        QLabel *reason = addText(dial.reason, u"muted"_s);
        reason->setFont(captionFont(font()));
    }
}

void ExposurePanel::addFallback(const std::optional<FallbackReadiness> &fallback)
{
    addHeading(tr("Fallback"));
    if (!fallback) {
        addText(tr("No fallback is named."), u"muted"_s);
        return;
    }
    const QString route = rowTitle(m_state.workspace(), fallback->route);
    addText(fallback->testedOn ? tr("%1: ready to %2, last tested %3; to %4 in six months")
                                     .arg(route, percentText(fallback->readiness),
                                          dateText(*fallback->testedOn, QLocale()),
                                          percentText(fallback->inSixMonths))
                               : tr("%1: not tested by then, so it counts for nothing").arg(route),
            {});
    if (fallback->capacity)
        addText(tr("Takes %1 of the load.").arg(percentText(*fallback->capacity)), u"muted"_s);
}

/// Against the last snapshot that knows the workload.
void ExposurePanel::addSince(const WorkloadExposure &exposure)
{
    std::vector<Snapshot> snapshots = comparableSnapshots(m_state.workspace(), m_state.lens());
    std::ranges::reverse(snapshots);
    for (const Snapshot &snapshot : snapshots) {
        const auto before = snapshotFigure(m_state.workspace(), snapshot.id, kHeadlineMeasure,
                                           exposure.workload.text);
        if (!before || !exposure.isKnown())
            continue;
        addHeading(tr("Since %1").arg(dateText(snapshot.asOf, QLocale())));
        addText(tr("Index %1, was %2.").arg(whole(exposure.headline), whole(*before)), {})
            ->setObjectName(u"exposureSince"_s);
        return;
    }
}

void ExposurePanel::addButtons(const WorkloadExposure &exposure)
{
    auto *line = new QWidget(this);
    auto *columns = new QHBoxLayout(line);
    columns->setContentsMargins(0, metrics::kMedium, 0, 0);
    auto *open = new QPushButton(tr("&Open workload"), line);
    open->setObjectName(u"openWorkload"_s);
    auto *move = new QPushButton(tr("&Try a move"), line);
    move->setObjectName(u"tryMove"_s);
    const Id<Workload> id = exposure.workload;
    connect(open, &QPushButton::clicked, this,
            [this, id] { m_state.context().lens.reveal(refOf(id)); });
    connect(move, &QPushButton::clicked, this, [this, id] { emit moveRequested(id); });
    columns->addWidget(open);
    columns->addWidget(move);
    columns->addStretch();
    addWidget(line);
}

} // namespace fairlead
