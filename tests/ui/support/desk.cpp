#include "tests/ui/support/desk.h"

#include "tests/support/rows.h"

namespace fairlead {

namespace {

Workspace smallMarket()
{
    return workspaceOf(
        {rowWith(TableId::Party, "amazon", {{"name", "Amazon"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "anthropic", {{"name", "Anthropic"}, {"kind", "lab"}}),
         rowWith(TableId::Party, "hostile", {{"name", "<b>x</b>"}, {"kind", "lab"}}),
         rowWith(TableId::Deal, "first",
                 {{"title", "First deal"},
                  {"payer", "amazon"},
                  {"counterparty", "anthropic"},
                  {"announced_on", "2026-04-20"},
                  {"sum_rule", "add_by_qualifier"},
                  {"verified", "true"},
                  {"checked_on", "2026-10-01"}}),
         rowWith(TableId::Deal, "second",
                 {{"title", "Second deal"},
                  {"payer", "amazon"},
                  {"counterparty", "anthropic"},
                  {"verified", "false"},
                  {"checked_on", "2026-01-01"}}),
         rowWith(TableId::DealComponent, "first.equity", {{"deal", "first"}, {"kind", "equity"}}),
         rowWith(TableId::Tranche, "first.equity.now",
                 {{"component", "first.equity"},
                  {"label", "At once"},
                  {"amount", "5000000000.00 USD"},
                  {"certainty", "firm"},
                  {"periods", "1"},
                  {"counted", "true"}}),
         rowWith(TableId::Source, "paper", {{"title", "A paper"}, {"kind", "press"}}),
         rowWith(TableId::Conflict, "c-1", {{"code", "C-1"}, {"title", "5 or 25"}}),
         rowWith(TableId::Claim, "five",
                 {{"subject_table", "tranche"},
                  {"subject", "first.equity.now"},
                  {"attribute", "amount"},
                  {"value", "5000000000.00 USD"},
                  {"source", "paper"},
                  {"preferred", "true"},
                  {"conflicts", "c-1"}}),
         rowWith(TableId::Claim, "twenty-five",
                 {{"subject_table", "tranche"},
                  {"subject", "first.equity.now"},
                  {"attribute", "amount"},
                  {"value", "25000000000.00 USD"},
                  {"source", "paper"},
                  {"conflicts", "c-1"}})});
}

} // namespace

Desk::Desk()
{
    live.reset(smallMarket());
    dialogs.confirm = [this](QWidget *, const Question &question) {
        QStringList lines{question.text};
        lines += question.details;
        for (const QuestionPart &part : question.parts)
            lines += part.title + QLatin1Char('\n') + part.notes.join(QLatin1Char('\n'));
        asked += lines.join(QLatin1Char('\n'));
        return confirms;
    };
    dialogs.choose = [this](QWidget *, const Question &question, const QStringList &choices) {
        asked += question.text;
        return choice < choices.size() ? std::optional(choice) : std::nullopt;
    };
    dialogs.askText = [this](QWidget *, const Question &question) {
        asked += question.text;
        return answer;
    };
}

} // namespace fairlead
