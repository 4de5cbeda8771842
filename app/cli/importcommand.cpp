#include "app/cli/importcommand.h"

#include "app/files.h"
#include "app/importsummary.h"
#include "db/exchange/importfile.h"
#include "ui/commands/editor.h"

#include <nlohmann/json.hpp>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

constexpr qsizetype kMostRejectedShown = 20;

/// What the options say, for reading the file and for deciding about it.
struct Call
{
    ImportQuestions questions;
    BillChoices choices;
};

Result<std::optional<CostKind>> costKind(const QString &word)
{
    static const QStringList kWords{u"billed"_s, u"effective"_s, u"contracted"_s, u"list"_s};
    if (word.isEmpty())
        return std::nullopt;
    if (!kWords.contains(word)) {
        return failure(
            Text::tr("“%1” is no cost column; say one of: %2.").arg(word, kWords.join(u", "_s)));
    }
    return CostKind(kWords.indexOf(word));
}

/// "tag:team,service": the keys, and the tag that is meant.
Result<void> readGroupBy(const QString &text, Call &call)
{
    bool isTagNamed = true;
    for (const QString &word : text.split(u',')) {
        if (word.startsWith(u"tag:")) {
            isTagNamed = word.size() > 4;
            call.questions.bill.tagKeys = {word.mid(4).toStdString()};
            call.choices.groupBy += u"tag"_s;
        } else {
            call.choices.groupBy += word;
        }
    }
    if (!isTagNamed || !areGroupingKeys(call.choices.groupBy)) {
        return failure(Text::tr("“%1” is nothing to group by; say for example tag:team,service. "
                                "There are tag:KEY, provider, account, service and model.")
                           .arg(text));
    }
    return {};
}

Result<Call> callFrom(const QCommandLineParser &parser)
{
    Call call;
    call.questions.bill.tagKeys = usualTagKeys();
    if (parser.isSet(u"group-by"_s)) {
        if (const auto read = readGroupBy(parser.value(u"group-by"_s), call); !read)
            return tl::make_unexpected(read.error());
    }
    const auto spend = costKind(parser.value(u"cost"_s));
    if (!spend)
        return tl::make_unexpected(spend.error());
    call.choices.spend = *spend;
    call.choices.isFurtherPart = parser.isSet(u"add"_s);
    call.choices.acceptsRejected = parser.isSet(u"accept-rejected"_s);
    call.choices.now = QDateTime::currentDateTimeUtc();
    call.choices.user = userName();
    call.choices.newId = newRowId;
    call.questions.bill.isDayFirst = parser.isSet(u"day-first"_s);
    call.questions.locale = shownLocale();
    if (parser.isSet(u"currency"_s)) {
        const auto currency = Currency::fromCode(parser.value(u"currency"_s));
        if (!currency)
            return tl::make_unexpected(currency.error());
        call.questions.bill.currency = currency->code();
    }
    if (parser.isSet(u"table"_s)) {
        call.questions.table = parser.value(u"table"_s);
        if (!tableInfo(QStringView(call.questions.table))) {
            return failure(Text::tr("There is no table “%1”; fairlead schema lists them.")
                               .arg(call.questions.table));
        }
    }
    return call;
}

void print(const ImportReport &report, const Workspace &workspace, const QCommandLineParser &parser,
           QTextStream &out)
{
    if (parser.isSet(u"json"_s)) {
        out << QString::fromStdString(importJson(report, workspace).dump(1)) << '\n';
        return;
    }
    out << importCounts(report.plan) << '\n'
        << importFindings(report, kMostRejectedShown).join(u'\n') << '\n';
    if (parser.isSet(u"dry-run"_s))
        out << importDetails(report.plan, workspace).join(u'\n') << '\n';
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return Text::tr("brings a file into a workspace: a bill, prices, a table, another workspace");
}

QString ImportCommand::usage() const
{
    return u"FILE IN [--dry-run]"_s;
}

QString ImportCommand::examples() const
{
    return u"  fairlead import acme.fairlead may.csv                  "_s
           + Text::tr("the format is recognised by its content")
           + u"\n  fairlead import acme.fairlead may.csv --dry-run        "_s
           + Text::tr("shows what is new, changed and conflicting, and does nothing")
           + u"\n  fairlead import acme.fairlead may.csv --group-by tag:team,service"_s
           + u"\n                                                         "_s
           + Text::tr("makes a workload of each team and service that no rule knows yet")
           + u"\n  fairlead import acme.fairlead prices.json --as-of 2026-07-24"_s;
}

void ImportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOption({u"dry-run"_s, Text::tr("Shows what would happen and changes nothing.")});
    parser.addOption({u"json"_s, Text::tr("Prints the report as JSON.")});
    parser.addOption(
        {u"accept-rejected"_s, Text::tr("Imports the rest of a file when rows are rejected.")});
    parser.addOption({u"add"_s, Text::tr("Keeps bills of the same accounts and months, for bills "
                                         "that come in parts.")});
    parser.addOption({u"cost"_s,
                      Text::tr("Takes spend from this cost: billed, effective, contracted, list."),
                      u"effective"_s});
    parser.addOption({u"group-by"_s,
                      Text::tr("Makes workloads of what no rule knows: tag:KEY, provider, account, "
                               "service, model, parted by commas."),
                      u"tag:team"_s});
    parser.addOption(
        {u"currency"_s, Text::tr("Currency of a bill that does not say it."), u"USD"_s});
    parser.addOption({u"day-first"_s, Text::tr("Reads 01/05/2026 as the first of May.")});
    parser.addOption({u"table"_s, Text::tr("Table that a CSV file holds; recognised if left out."),
                      u"workload"_s});
    parser.addOption({u"as-of"_s, Text::tr("Day of a price list; taken from the file if left out."),
                      u"2026-07-24"_s});
}

int ImportCommand::operandCount() const
{
    return 2;
}

ExitCode ImportCommand::execute(const QCommandLineParser &parser, const Streams &streams)
{
    auto call = callFrom(parser);
    if (!call)
        return fails(streams, ExitCode::WrongCall, call.error());
    if (parser.isSet(u"as-of"_s)) {
        const auto lens = lensFrom(parser);
        if (!lens)
            return fails(streams, ExitCode::WrongCall, lens.error());
        call->questions.asOf = lens->asOf;
    }
    auto opened = openWorkspace(parser.positionalArguments().front());
    if (!opened)
        return fails(streams, ExitCode::SystemProblem, opened.error());
    const QString source = parser.positionalArguments().back();
    if (const auto good = checkReadable(source); !good)
        return fails(streams, ExitCode::SystemProblem, good.error());

    const auto file = readImportFile(source, opened->workspace, call->questions,
                                     [](qint64, qint64) { return true; });
    if (!file)
        return fails(streams, ExitCode::DataProblem, file.error());
    const ImportReport report = planImport(opened->workspace, *file, call->choices);
    const auto show = [&](QTextStream &out) { print(report, opened->workspace, parser, out); };
    const bool isShown = !std::holds_alternative<UnknownTable>(*file);
    if (isShown && parser.isSet(u"json"_s))
        show(streams.out);
    else if (isShown)
        streams.out << printed(show);
    if (!report.plan.isAcceptable()) {
        const QString verdict = importVerdict(report.plan, source) + u' ' + importHints(report);
        return fails(streams, ExitCode::DataProblem, {verdict.trimmed()});
    }
    if (!parser.isSet(u"dry-run"_s) && !report.plan.edit.isEmpty()) {
        const auto saved = opened->database->save(report.plan.edit, commandLineSignature());
        if (!saved)
            return fails(streams, ExitCode::SystemProblem, saved.error());
    }
    return ExitCode::Good;
}

} // namespace fairlead
