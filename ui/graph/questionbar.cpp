#include "ui/graph/questionbar.h"

#include "models/graph/marketgraph.h"
#include "models/rows/contract.h"
#include "models/rows/route.h"
#include "models/rows/workload.h"
#include "models/rowtitle.h"
#include "ui/theme.h"
#include "ui/widgets/pastdayedit.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartWidth = 260;

/// A line as it is drawn, with its meaning behind it.
class LineSample : public QWidget
{
public:
    LineSample(EdgeFamily family, double thickness, const QString &text, QWidget *parent)
        : QWidget(parent)
        , m_family(family)
        , m_thickness(thickness)
        , m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(captionFont(font()));
        return {kLine + metrics::kSmall + metrics.horizontalAdvance(m_text), metrics.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, (height() - m_thickness) / 2, kLine, m_thickness),
                         edgeColour(m_family, theme()));
        painter.setFont(captionFont(font()));
        painter.setPen(theme().text);
        painter.drawText(rect().adjusted(kLine + metrics::kSmall, 0, 0, 0), int(Qt::AlignVCenter),
                         m_text);
    }

private:
    static constexpr int kLine = 20;

    EdgeFamily m_family;
    double m_thickness;
    QString m_text;
};

/// A line that begins with what a control is for, and the control.
QHBoxLayout *lineOf(QWidget *line, const QString &text, QWidget *control)
{
    QLabel *label = plainLabel(text, u"muted"_s, line);
    label->setBuddy(control);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::kMedium);
    layout->addWidget(label);
    layout->addWidget(control);
    return layout;
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_trace(new QWidget(this))
    , m_belief(new QWidget(this))
    , m_start(new QComboBox(this))
    , m_day(pastDayEdit(u"beliefDay"_s, tr("Day on which the file said it"), {}, this))
    , m_asOf(plainLabel({}, u"muted"_s, this))
{
    setObjectName(u"questionBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::kTiny);
    layout->addWidget(createTrace());
    layout->addWidget(createBelief());
    connect(m_start, &QComboBox::activated, this,
            [this](int line) { emit startChosen(m_starts[size_t(line)]); });
    connect(m_day, &QDateEdit::dateChanged, this, &QuestionBar::dayChosen);
}

QWidget *QuestionBar::createTrace()
{
    m_start->setObjectName(u"traceStart"_s);
    m_start->setAccessibleName(tr("Where the trace starts"));
    m_start->setFixedWidth(kStartWidth);
    QHBoxLayout *layout = lineOf(m_trace, tr("Trace from"), m_start);
    layout->addSpacing(metrics::kSmall);
    const auto add = [&](EdgeFamily family, double thickness, const QString &text) {
        layout->addWidget(new LineSample(family, thickness, text, m_trace));
    };
    add(EdgeFamily::OwnSpend, 5, tr("our spend, adds up"));
    add(EdgeFamily::Distribution, 2, tr("model access"));
    add(EdgeFamily::Equity, 2, tr("equity"));
    add(EdgeFamily::ComputeCommitment, 2, tr("compute"));
    layout->addStretch();
    return m_trace;
}

QWidget *QuestionBar::createBelief()
{
    QHBoxLayout *layout = lineOf(m_belief, tr("As believed on"), m_day);
    layout->addWidget(m_asOf);
    layout->addStretch();
    return m_belief;
}

void QuestionBar::fill(const Workspace &workspace)
{
    m_start->clear();
    m_starts.clear();
    const auto add = [this](const QString &text, const std::optional<RowRef> &row) {
        m_start->addItem(singleLine(text));
        m_starts.push_back(row);
    };
    add(tr("all workloads"), {});
    const auto addAll = [&](TableId table, const QString &pattern) {
        std::vector<std::pair<QString, RowRef>> rows;
        for (const Row &row : workspace.rows(table))
            rows.emplace_back(rowTitle(workspace, row), row.ref());
        std::ranges::sort(rows);
        if (!rows.empty())
            m_start->insertSeparator(m_start->count());
        if (!rows.empty())
            m_starts.emplace_back();
        for (const auto &[name, row] : rows)
            add(pattern.arg(name), row);
    };
    addAll(TableId::Workload, u"%1"_s);
    addAll(TableId::Contract, tr("Contract: %1"));
    addAll(TableId::Route, tr("Route: %1"));
}

void QuestionBar::showTrace(const Workspace &workspace, const std::optional<RowRef> &start)
{
    fill(workspace);
    const auto at = start ? std::ranges::find(m_starts, start) : m_starts.begin();
    m_start->setCurrentIndex(at == m_starts.end() ? 0 : int(at - m_starts.begin()));
    m_trace->show();
    m_belief->hide();
}

void QuestionBar::showBelief(const QDate &day, const QDate &asOf, const QDate &today)
{
    m_day->setMaximumDate(today);
    m_day->setDate(day);
    m_asOf->setText(tr("what was true on %1").arg(QLocale().toString(asOf, QLocale::LongFormat)));
    m_trace->hide();
    m_belief->show();
}

} // namespace fairlead
