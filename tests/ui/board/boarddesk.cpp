#include "tests/ui/board/boarddesk.h"

#include "models/rows/move.h"
#include "models/switching/planedits.h"
#include "models/switching/switchingmodel.h"
#include "tests/support/rows.h"

#include <QMouseEvent>

#include <algorithm>

namespace fairlead {

namespace {

constexpr int kSteps = 12;

Row workload(const char *id, const char *name, const char *route, const char *host,
             const char *family, const char *model, const char *spend)
{
    return rowWith(TableId::Workload, id,
                   {{"name", name},
                    {"owner", "Claims"},
                    {"route", route},
                    {"host", host},
                    {"family", family},
                    {"model", model},
                    {"api_protocol", "anthropic_messages"},
                    {"agent_framework", "none"},
                    {"silicon", "managed"},
                    {"monthly_spend", spend},
                    {"input_tokens_m", "4000"},
                    {"output_tokens_m", "400"},
                    {"prompts", "20"},
                    {"eval_cases", "100"},
                    {"api_call_sites", "4"},
                    {"iam_policies", "10"},
                    {"staff", "1"}});
}

Row offering(const char *id, const char *model, const char *route)
{
    return rowWith(TableId::Offering, id,
                   {{"model", model},
                    {"route", route},
                    {"stage", "ga"},
                    {"input_price", "2 USD"},
                    {"output_price", "10 USD"}});
}

Row assumption(const char *id, const char *low, const char *likely, const char *high)
{
    return rowWith(TableId::Assumption, id,
                   {{"name", id},
                    {"topic", "switching"},
                    {"low", low},
                    {"likely", likely},
                    {"high", high},
                    {"grade", "j"}});
}

} // namespace

Workspace boardWorkspace()
{
    return workspaceOf(
        {rowWith(TableId::Party, "amazon", {{"name", "Amazon"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "google", {{"name", "Google"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "anthropic", {{"name", "Anthropic"}, {"kind", "lab"}}),
         rowWith(TableId::Party, "meta", {{"name", "Meta"}, {"kind", "lab"}}),
         rowWith(TableId::Host, "aws", {{"name", "AWS"}, {"operator", "amazon"}}),
         rowWith(TableId::Host, "gcp", {{"name", "Google Cloud"}, {"operator", "google"}}),
         rowWith(TableId::Route, "bedrock",
                 {{"name", "Bedrock"}, {"operator", "amazon"}, {"host", "aws"}}),
         rowWith(TableId::Route, "vertex",
                 {{"name", "Vertex AI"}, {"operator", "google"}, {"host", "gcp"}}),
         rowWith(TableId::Route, "direct", {{"name", "Claude API"}, {"operator", "anthropic"}}),
         rowWith(TableId::ModelFamily, "claude", {{"name", "Claude"}, {"lab", "anthropic"}}),
         rowWith(TableId::Model, "sonnet", {{"name", "Sonnet"}, {"family", "claude"}}),
         offering("sonnet.bedrock", "sonnet", "bedrock"),
         offering("sonnet.vertex", "sonnet", "vertex"),
         offering("sonnet.direct", "sonnet", "direct"),
         workload("large", "Large", "bedrock", "aws", "claude", "sonnet", "60000.00 USD"),
         workload("middle", "Middle", "bedrock", "aws", "claude", "sonnet", "30000.00 USD"),
         workload("small", "Small", "vertex", "gcp", "claude", "sonnet", "10000.00 USD"),
         rowWith(TableId::Workload, "lost", {{"name", "Lost"}, {"monthly_spend", "2000.00 USD"}}),
         assumption("hours.prompt", "1.5", "4", "12"), assumption("rate", "90", "130", "200"),
         assumption("overhead", "0.1", "0.2", "0.35"),
         assumption("hours.iam_policy", "1", "3", "8"),
         assumption("rho.route_model", "0.05", "0.1", "0.2")});
}

BoardDesk::BoardDesk()
    : page(desk.context, nullptr)
    , view(page.findChild<BoardView *>())
{
    desk.live.reset(boardWorkspace());
    page.resize(1000, 700);
    page.show();
    page.activateWindow();
    view->setFocus();
    settle();
}

void BoardDesk::settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

void BoardDesk::point(QEvent::Type type, const QPointF &at, Qt::KeyboardModifiers modifiers)
{
    m_at = at;
    const bool isMove = type == QEvent::MouseMove;
    const bool isUp = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, view->viewport()->mapToGlobal(at),
                      isMove ? Qt::NoButton : Qt::LeftButton,
                      isUp ? Qt::NoButton : Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(view->viewport(), &event);
}

void BoardDesk::press(const QString &workload, Qt::KeyboardModifiers modifiers)
{
    point(QEvent::MouseButtonPress, middleOf(workload), modifiers);
}

void BoardDesk::moveOver(const QString &route)
{
    const QPointF from = m_at;
    const QPointF to = middleOfColumn(route);
    for (int step = 1; step <= kSteps; ++step)
        point(QEvent::MouseMove, from + (to - from) * step / kSteps);
}

void BoardDesk::release()
{
    point(QEvent::MouseButtonRelease, m_at);
    settle();
}

void BoardDesk::click(const QString &workload, Qt::KeyboardModifiers modifiers)
{
    press(workload, modifiers);
    point(QEvent::MouseButtonRelease, m_at, modifiers);
    settle();
}

void BoardDesk::drag(const QString &workload, const QString &route)
{
    press(workload);
    moveOver(route);
    release();
}

QPointF BoardDesk::middleOf(const QString &workload) const
{
    const CardIndex index = view->indexOf({workload});
    return index.isValid() ? view->cardOnViewport(index).center() : QPointF(-1, -1);
}

int BoardDesk::columnOf(const QString &route) const
{
    const auto &columns = view->board().columns;
    const auto at = std::ranges::find(columns, route, [](const BoardColumn &column) {
        return column.place.route.text;
    });
    return at == columns.end() ? -1 : int(at - columns.begin());
}

QPointF BoardDesk::middleOfColumn(const QString &route) const
{
    const BoardLayout &layout = view->boardLayout();
    return {layout.columnLeft(columnOf(route)) + layout.columnWidth() / 2,
            view->viewport()->height() / 2.0};
}

QString BoardDesk::routeOf(const QString &workload) const
{
    const CardIndex index = view->indexOf({workload});
    return index.isValid() ? view->board().columns[size_t(index.column)].place.route.text
                           : QStringLiteral("nowhere");
}

QStringList BoardDesk::selection() const
{
    QStringList ids;
    for (const Id<Workload> &id : view->selection())
        ids += id.text;
    ids.sort();
    return ids;
}

std::vector<Move> BoardDesk::moves() const
{
    return movesOf(desk.workspace(), desk.lens.lens().plan);
}

} // namespace fairlead
