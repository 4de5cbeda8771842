#include "app/shippedworkspace.h"

#include "db/exchange/exchange.h"
#include "resources/resources.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ShippedWorkspace)
};

Result<Workspace> withImport(Workspace workspace, const ExchangeFile &file)
{
    const ImportPlan plan = planImport(workspace, file);
    if (!plan.isAcceptable())
        return failure(plan.rejected.join(u'\n'));
    workspace.apply(plan.edit);
    return workspace;
}

Result<Workspace> withFile(const Workspace &workspace, const ShippedFile &shipped)
{
    return readExchange(shipped.content, shipped.name).and_then([&](const ExchangeFile &file) {
        return withImport(workspace, file);
    });
}

Result<ExchangeFile> marketDataset()
{
    ExchangeFile whole{.kind = ExchangeKind::Dataset, .rows = {}};
    for (const ShippedFile &file : marketFiles()) {
        const auto part = readExchange(file.content, file.name);
        if (!part)
            return part;
        whole.rows.insert(whole.rows.end(), part->rows.begin(), part->rows.end());
    }
    return whole;
}

} // namespace

Result<Workspace> shippedWorkspace(StartContent content)
{
    if (content == StartContent::Empty)
        return Workspace();
    auto basis =
        marketDataset()
            .and_then([](const ExchangeFile &file) { return withImport({}, file); })
            .and_then([](const Workspace &market) { return withFile(market, rulesFile()); });
    if (!basis || content == StartContent::Market)
        return basis;
    return withFile(*basis, sampleFile());
}

QString startLabel(StartContent content)
{
    switch (content) {
    case StartContent::Empty:
        return Text::tr("Create workspace");
    case StartContent::Market:
        return Text::tr("Create workspace with the market dataset");
    case StartContent::Sample:
        return Text::tr("Create sample workspace");
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
