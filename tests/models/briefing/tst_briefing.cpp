#include "app/shippedworkspace.h"
#include "models/briefing/briefing.h"
#include "models/briefing/figuretables.h"
#include "models/briefing/totals.h"
#include "models/deals/dealsums.h"
#include "models/fields/valuetext.h"
#include "models/rows/conflict.h"
#include "models/rows/party.h"
#include "models/rows/source.h"
#include "models/rowtitle.h"
#include "tests/support/rows.h"

#include <QTest>

#include <set>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};

const Workspace &market()
{
    static const Workspace kMarket = *shippedWorkspace(StartContent::Market);
    return kMarket;
}

const Briefing &wholeMarket()
{
    static const Briefing kBriefing = marketBriefing(market(), kLens, QLocale(QLocale::English));
    return kBriefing;
}

const Section *sectionOf(const Briefing &briefing, const QString &id)
{
    for (const Section &section : briefing.sections) {
        if (section.id == id)
            return &section;
    }
    return nullptr;
}

template<class B>
std::vector<B> blocksOf(const Section &section)
{
    std::vector<B> found;
    for (const Block &block : section.blocks) {
        if (const auto *match = std::get_if<B>(&block))
            found.push_back(*match);
    }
    return found;
}

/// Collects texts and citations of a block in the order in which they are printed.
struct Reader
{
    QStringList texts;
    std::vector<int> numbers;

    void add(const CitedText &text)
    {
        texts += text.text;
        for (const Citation &citation : text.citations)
            numbers.push_back(citation.number);
    }
    void operator()(const Paragraph &block) { add(block.text); }
    void operator()(const Subheading &block) { texts += block.text; }
    void operator()(const KeyFigures &block)
    {
        for (const KeyFigure &figure : block.figures)
            texts += {figure.number, figure.label, figure.note};
    }
    void operator()(const Findings &block)
    {
        for (const Finding &finding : block.findings) {
            texts += finding.title;
            add(finding.text);
        }
    }
    template<class Chart>
        requires requires(const Chart &chart)
        {
            tableOf(chart);
        }
    void operator()(const Chart &block)
    {
        (*this)(tableOf(block));
        add(block.note);
    }
    void operator()(const Table &block)
    {
        for (const TableRow &row : block.rows) {
            for (const TableCell &cell : row) {
                add(cell.text);
                texts += cell.note;
            }
        }
    }
    void operator()(const ConflictEntry &block)
    {
        texts += {block.title, block.question, block.resolution};
        for (const ConflictClaim &claim : block.claims)
            add({claim.value, claim.citations});
    }
    void operator()(const Definitions &) {}
    void operator()(const SourceList &) {}
    void operator()(const Callout &block) { add(block.text); }
    void operator()(const FindingsBesideChart &block)
    {
        (*this)(block.findings);
        std::visit(*this, block.chart);
    }
};

Reader read(const Section &section)
{
    Reader reader;
    for (const Block &block : section.blocks)
        std::visit(reader, block);
    return reader;
}

/// The row of the first table whose first cell reads @p first.
const TableRow *rowOf(const Section &section, const QString &first)
{
    for (const Block &block : section.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const TableRow &row : table->rows) {
            if (QString(row.front().text.text).replace(QChar(QChar::Nbsp), u' ') == first)
                return &row;
        }
    }
    return nullptr;
}

Workspace twoDeals()
{
    return workspaceOf(
        {rowWith(TableId::Party, "a", {{"name", "Alpha"}, {"kind", "hyperscaler"}}),
         rowWith(TableId::Party, "b", {{"name", "Beta"}, {"kind", "lab"}}),
         rowWith(TableId::Source, "s", {{"title", "A page"}, {"kind", "press"}}),
         rowWith(TableId::Deal, "old",
                 {{"title", "The old letter"},
                  {"payer", "a"},
                  {"counterparty", "b"},
                  {"status", "signed"},
                  {"sum_rule", "add_by_qualifier"},
                  {"verified", "true"}}),
         rowWith(TableId::Deal, "new",
                 {{"title", "The new deal"},
                  {"payer", "a"},
                  {"counterparty", "b"},
                  {"status", "signed"},
                  {"sum_rule", "add_by_qualifier"},
                  {"verified", "true"}}),
         rowWith(TableId::DealComponent, "old.c", {{"deal", "old"}, {"kind", "equity"}}),
         rowWith(TableId::DealComponent, "new.c", {{"deal", "new"}, {"kind", "equity"}}),
         rowWith(TableId::Tranche, "old.t",
                 {{"component", "old.c"},
                  {"label", "All"},
                  {"amount", "100000000000.00 USD"},
                  {"qualifier", "exact"},
                  {"period", "once"},
                  {"certainty", "firm"},
                  {"counted", "true"}}),
         rowWith(TableId::Tranche, "new.t",
                 {{"component", "new.c"},
                  {"label", "All"},
                  {"amount", "30000000000.00 USD"},
                  {"qualifier", "exact"},
                  {"period", "once"},
                  {"certainty", "firm"},
                  {"counted", "true"}}),
         rowWith(TableId::Supersession, "x",
                 {{"earlier", "old"}, {"later", "new"}, {"kind", "replaces"}})});
}

} // namespace

class TestBriefing : public QObject
{
    Q_OBJECT

private slots:
    void tiesShowWhatPairSumsSay();
    void keyFiguresAreTheTotalsOfThePairs();
    void firmConditionalAndCeilingStayApart();
    void nullStaysADash();
    void everyAmountHasASource();
    void citedNumbersExist();
    void sourcesAreNumberedByFirstMention();
    void supersededDealsStandInTheLeftOutSectionOnly();
    void everyConflictShowsItsSides();
    void preferredClaimsHaveTheirReason();
    void powerAndChipsStandInTablesOfTheirOwn();
    void sameWorkspaceGivesTheSameContent();
    void snapshotFollowsRowsAndLens();
    void dealsOfLaterDaysAreLeftOut();
    void emptyWorkspaceSaysWhatBelongsThere();
    void numbersFollowTheLocale();
};

void TestBriefing::tiesShowWhatPairSumsSay()
{
    const Section *ties = sectionOf(wholeMarket(), u"ties"_s);
    QVERIFY(ties);
    const Table table = blocksOf<Table>(*ties).front();
    const QLocale locale(QLocale::English);
    size_t row = 0;
    for (const PairSums &pair : pairSums(market(), kLens)) {
        if (!pair.sums.ceiling)
            continue;
        QVERIFY(row < table.rows.size());
        const auto shown = [&](const std::optional<Money> &money) {
            return money ? moneyText(*money, locale) : u"–"_s;
        };
        QVERIFY(table.rows[row][0].text.text.startsWith(
            rowTitle(market(), RowRef{TableId::Party, pair.payer.text})));
        QCOMPARE(table.rows[row][2].text.text, shown(pair.sums.firm));
        QCOMPARE(table.rows[row][3].text.text, shown(pair.sums.conditional));
        QVERIFY(table.rows[row][4].text.text.startsWith(shown(pair.sums.ceiling)));
        QCOMPARE(table.rows[row][4].text.text.contains(u"more"_s), pair.sums.ceilingIsOpen);
        ++row;
    }
    QCOMPARE(table.rows.size(), row);
}

void TestBriefing::keyFiguresAreTheTotalsOfThePairs()
{
    double firm = 0;
    double conditional = 0;
    for (const PairSums &pair : pairSums(market(), kLens)) {
        if (pair.sums.currency != Currency::usd())
            continue;
        firm += pair.sums.firm ? pair.sums.firm->units() : 0;
        conditional += pair.sums.conditional ? pair.sums.conditional->units() : 0;
    }
    const auto figures = blocksOf<KeyFigures>(wholeMarket().sections.front()).front().figures;
    QCOMPARE(figures[0].number.toDouble() * 1e9, firm);
    QCOMPARE(figures[1].number.toDouble() * 1e9, conditional);
    QCOMPARE(figures[2].number.toInt(), countedDeals(market(), kLens));
    QCOMPARE(figures[3].number.toInt(), 34);
}

void TestBriefing::firmConditionalAndCeilingStayApart()
{
    const TableRow *row = rowOf(*sectionOf(wholeMarket(), u"ties"_s), u"Amazon → Anthropic"_s);
    QVERIFY(row);
    QCOMPARE((*row)[2].text.text, u"$13\u00a0B"_s);
    QCOMPARE((*row)[3].text.text, u"$20\u00a0B"_s);
    QCOMPARE((*row)[4].text.text, u"$33\u00a0B"_s);
    const auto found = blocksOf<FindingsBesideChart>(wholeMarket().sections.front()).front();
    QCOMPARE(found.findings.findings.front().title,
             u"Of $33\u00a0B announced for Anthropic by Amazon, $13\u00a0B is firm"_s);
}

void TestBriefing::nullStaysADash()
{
    const Section &ties = *sectionOf(wholeMarket(), u"ties"_s);
    const TableRow *open = rowOf(ties, u"Anthropic → Amazon"_s);
    QVERIFY(open);
    QCOMPARE((*open)[2].text.text, u"–"_s);
    QCOMPARE((*open)[0].note, u"certainty not stated"_s);
    const TableRow *unpublished = rowOf(ties, u"Anthropic → CoreWeave"_s);
    QVERIFY(unpublished);
    QCOMPARE((*unpublished)[2].text.text, u"–"_s);
    QCOMPARE((*unpublished)[3].text.text, u"not published"_s);
}

void TestBriefing::everyAmountHasASource()
{
    for (const Table &table : blocksOf<Table>(*sectionOf(wholeMarket(), u"ties"_s))) {
        for (const TableRow &row : table.rows)
            QVERIFY2(!row.back().text.citations.empty(), qPrintable(row.front().text.text));
    }
    const auto found = blocksOf<FindingsBesideChart>(wholeMarket().sections.front()).front();
    for (const Finding &finding : found.findings.findings)
        QVERIFY2(!finding.text.citations.empty(), qPrintable(finding.title));
}

void TestBriefing::citedNumbersExist()
{
    const auto entries =
        blocksOf<SourceList>(*sectionOf(wholeMarket(), u"sources"_s)).front().entries;
    for (size_t i = 0; i < entries.size(); ++i)
        QCOMPARE(entries[i].number, int(i + 1));
    for (const Section &section : wholeMarket().sections) {
        for (const int number : read(section).numbers)
            QVERIFY(number >= 1 && number <= int(entries.size()));
    }
}

void TestBriefing::sourcesAreNumberedByFirstMention()
{
    std::set<int> seen;
    for (const Section &section : wholeMarket().sections) {
        for (const Block &block : section.blocks) {
            Reader reader;
            std::visit(reader, block);
            // Inside a block several numbers can be new; they are the next ones without a gap.
            seen.insert(reader.numbers.begin(), reader.numbers.end());
            QCOMPARE(seen.empty() ? 0 : *seen.rbegin(), int(seen.size()));
        }
    }
    QVERIFY(seen.size() > 50);
}

void TestBriefing::supersededDealsStandInTheLeftOutSectionOnly()
{
    const Briefing made = marketBriefing(twoDeals(), kLens, QLocale(QLocale::English));
    const Section *leftOut = sectionOf(made, u"left-out"_s);
    QVERIFY(leftOut);
    const TableRow *row = rowOf(*leftOut, u"The old letter"_s);
    QVERIFY(row);
    QCOMPARE((*row)[2].text.text, u"$100\u00a0B"_s);
    QVERIFY((*row)[3].text.text.contains(u"The new deal"_s));
    for (const Section &section : made.sections) {
        if (section.id == u"left-out")
            continue;
        for (const QString &text : read(section).texts) {
            QVERIFY2(!text.contains(u"old letter"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"100\u00a0B"_s), qPrintable(text));
        }
    }
}

void TestBriefing::everyConflictShowsItsSides()
{
    const auto entries = blocksOf<ConflictEntry>(*sectionOf(wholeMarket(), u"conflicts"_s));
    QCOMPARE(entries.size(), size_t(market().rows<Conflict>().size()));
    for (const ConflictEntry &entry : entries) {
        QVERIFY2(!entry.resolution.isEmpty(), qPrintable(entry.code));
        QVERIFY2(entry.claims.size() >= 2, qPrintable(entry.code));
        for (const ConflictClaim &claim : entry.claims) {
            QVERIFY2(!claim.citations.empty(), qPrintable(entry.code));
            QVERIFY2(!claim.qualifier.isEmpty(), qPrintable(entry.code));
        }
    }
}

void TestBriefing::preferredClaimsHaveTheirReason()
{
    int preferred = 0;
    for (const ConflictEntry &entry :
         blocksOf<ConflictEntry>(*sectionOf(wholeMarket(), u"conflicts"_s))) {
        for (const ConflictClaim &claim : entry.claims) {
            preferred += claim.isPreferred ? 1 : 0;
            QVERIFY2(!claim.isPreferred || !claim.reason.isEmpty(), qPrintable(entry.code));
        }
    }
    QVERIFY(preferred > 20);
}

void TestBriefing::powerAndChipsStandInTablesOfTheirOwn()
{
    for (const Table &table : blocksOf<Table>(*sectionOf(wholeMarket(), u"capacity"_s))) {
        int power = 0;
        int chips = 0;
        for (const TableRow &row : table.rows) {
            power += row[1].text.text.endsWith(u"GW"_s) ? 1 : 0;
            chips += row[1].text.text.endsWith(u"chips"_s) ? 1 : 0;
        }
        QVERIFY(power == 0 || chips == 0);
    }
}

void TestBriefing::sameWorkspaceGivesTheSameContent()
{
    const Workspace again = *shippedWorkspace(StartContent::Market);
    QCOMPARE(marketBriefing(again, kLens, QLocale(QLocale::English)) == wholeMarket(), true);
}

void TestBriefing::snapshotFollowsRowsAndLens()
{
    const QString id = wholeMarket().snapshotId;
    QCOMPARE(id.size(), 9);
    Workspace changed = market();
    changed.remove(RowRef{TableId::Conflict, u"c-01"_s});
    const QLocale locale(QLocale::English);
    QVERIFY(marketBriefing(changed, kLens, locale).snapshotId != id);
    QVERIFY(marketBriefing(market(), {.asOf = QDate(2026, 11, 21)}, locale).snapshotId != id);
    QVERIFY(wholeMarket().footer.front().contains(id));
}

void TestBriefing::dealsOfLaterDaysAreLeftOut()
{
    const Briefing early =
        marketBriefing(market(), {.asOf = QDate(2026, 1, 1)}, QLocale(QLocale::English));
    const TableRow *row = rowOf(*sectionOf(early, u"ties"_s), u"Amazon → Anthropic"_s);
    QVERIFY(row);
    QCOMPARE((*row)[2].text.text, u"$8\u00a0B"_s);
    QVERIFY(rowOf(*sectionOf(early, u"left-out"_s),
                  u"Amazon invests up to $25 billion more in Anthropic"_s));
}

void TestBriefing::emptyWorkspaceSaysWhatBelongsThere()
{
    const Briefing empty = marketBriefing({}, kLens, QLocale(QLocale::English));
    QCOMPARE(empty.sections.size(), size_t(1));
    QVERIFY(read(empty.sections.front()).texts.join(u' ').contains(u"fairlead new FILE"_s));
    QVERIFY(empty.footer.back().contains(u"not legal or investment advice"_s));
}

void TestBriefing::numbersFollowTheLocale()
{
    const Briefing german = marketBriefing(market(), kLens, QLocale(QLocale::German));
    const TableRow *row = rowOf(*sectionOf(german, u"ties"_s), u"Anthropic → SpaceX"_s);
    QVERIFY(row);
    QCOMPARE((*row)[2].text.text, u"$3,75\u00a0B"_s);
}

QTEST_GUILESS_MAIN(TestBriefing)
#include "tst_briefing.moc"
