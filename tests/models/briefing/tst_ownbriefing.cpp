#include "app/shippedworkspace.h"
#include "models/briefing/briefing.h"
#include "models/briefing/briefingmarkdown.h"
#include "models/briefing/publicpart.h"
#include "models/fields/storedtext.h"
#include "models/fields/tableinfo.h"
#include "models/rows/contract.h"
#include "models/rows/organisation.h"
#include "models/rows/scenario.h"
#include "models/rows/setting.h"
#include "models/rows/workload.h"
#include "tests/support/rows.h"

#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};
const QLocale kEnglish(QLocale::English);
const QString kCanary = u"Zaunkoenig"_s; ///< stands in every text of ours

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

Briefing made(const Workspace &workspace, Audience audience)
{
    return briefing(workspace, kLens, usualSettings(audience), kEnglish);
}

BriefingSettings everything(Audience audience)
{
    BriefingSettings settings = usualSettings(audience);
    for (SectionChoice &section : settings.sections)
        section.isOn = true;
    return settings;
}

const Section *sectionOf(const Briefing &briefing, const QString &id)
{
    const auto found = std::ranges::find(briefing.sections, id, &Section::id);
    return found == briefing.sections.end() ? nullptr : &*found;
}

QStringList idsOf(const Briefing &briefing)
{
    QStringList ids;
    for (const Section &section : briefing.sections)
        ids += section.id;
    return ids;
}

template<class B>
std::vector<B> blocksOf(const Section &section)
{
    std::vector<B> found;
    for (const Block &block : section.blocks) {
        if (const auto *each = std::get_if<B>(&block))
            found.push_back(*each);
    }
    return found;
}

bool isOurs(const Row &row)
{
    return row.info().field(u"origin") && storedText(row.value(u"origin")) != u"market";
}

/// The workspace with the canary in every free text of every row, shipped or our own.
Workspace withCanaries(const Workspace &workspace)
{
    Workspace marked = workspace;
    for (const TableInfo &table : allTables()) {
        if (table.text.group == TableGroup::Hidden)
            continue;
        for (const Row &row : workspace.rows(table.id)) {
            Row changed = row;
            for (const Field &field : table.fields) {
                const Value value = row.value(field);
                const QString *text = std::get_if<QString>(&value);
                if (field.kind != FieldKind::Text || !text || text->isEmpty())
                    continue;
                if (const auto next = changed.with(field, *text + u' ' + kCanary))
                    changed = *next;
            }
            marked.put(changed);
        }
    }
    return marked;
}

} // namespace

class TestOwnBriefing : public QObject
{
    Q_OBJECT

private slots:
    void firstPageSaysWhatWhyAndByWhen();
    void contingentMoneyIsNeverAddedToClosed();
    void aTieChartHasFewNodes();
    void partsOfABarAddUpToTheWhole();
    void eachAudienceHasItsSections();
    void aVendorReadsNothingOfOurs();
    void aBoardReadsNoPositions();
    void aRegulatorReadsNoTalks();
    void remarksStayWithTheirAudience();
    void chosenSectionsComeInTheirOrder();
    void aForbiddenSectionIsNotMade();
    void settingsAreKept();
    void brokenSettingsAreUsual();
    void theSameSettingsGiveTheSameContent();
    void emptyWorkspacesSayWhatIsMissing_data();
    void emptyWorkspacesSayWhatIsMissing();
};

void TestOwnBriefing::firstPageSaysWhatWhyAndByWhen()
{
    const Briefing board = made(sample(), Audience::Board);
    const Section &first = board.sections.front();
    QCOMPARE(first.id, u"decision"_s);
    QVERIFY2(first.title.contains(u"Amazon"_s) && first.title.contains(u"12"_s),
             qPrintable(first.title));
    const auto callouts = blocksOf<Callout>(first);
    QCOMPARE(callouts.size(), size_t(1));
    QVERIFY2(callouts.front().title.contains(u"Give notice to Amazon"_s),
             qPrintable(callouts.front().title));
    QVERIFY2(callouts.front().aside.contains(u"2\u00a0Dec\u00a02026"_s),
             qPrintable(callouts.front().aside));
    const auto beside = blocksOf<FindingsBesideChart>(first);
    QCOMPARE(beside.size(), size_t(1));
    QCOMPARE(beside.front().findings.findings.size(), size_t(3));
    for (const Finding &finding : beside.front().findings.findings)
        QVERIFY2(!finding.text.citations.empty(), qPrintable(finding.title));
}

void TestOwnBriefing::contingentMoneyIsNeverAddedToClosed()
{
    const QString text = QString::fromUtf8(briefingMarkdown(made(sample(), Audience::Board)));
    QVERIFY2(text.contains(u"$13\u00a0B"_s) || text.contains(u"$13 B"_s), "firm alone");
    const auto beside =
        blocksOf<FindingsBesideChart>(made(sample(), Audience::Board).sections.front());
    const Finding &tie = beside.front().findings.findings[1];
    QVERIFY2(tie.title.contains(u"is firm"_s), qPrintable(tie.title));
    QVERIFY2(tie.text.text.contains(u"up to"_s), qPrintable(tie.text.text));
}

void TestOwnBriefing::aTieChartHasFewNodes()
{
    const Briefing board = made(sample(), Audience::Board);
    const Section *behind = sectionOf(board, u"behind"_s);
    QVERIFY(behind);
    const auto charts = blocksOf<TieChart>(*behind);
    QCOMPARE(charts.size(), size_t(1));
    const TieChart &chart = charts.front();
    QVERIFY(chart.nodes.size() > 5 && chart.nodes.size() <= 15);
    for (const TieEdge &edge : chart.edges) {
        QVERIFY(edge.from >= 0 && edge.from < int(chart.nodes.size()));
        QVERIFY(edge.to >= 0 && edge.to < int(chart.nodes.size()));
    }
    QVERIFY(std::ranges::any_of(chart.nodes, &TieNode::isOurs));
    QVERIFY(std::ranges::any_of(chart.nodes,
                                [](const TieNode &node) { return node.name == u"Anthropic"; }));
}

void TestOwnBriefing::partsOfABarAddUpToTheWhole()
{
    const Briefing board = made(sample(), Audience::Board);
    const auto charts = blocksOf<ShareChart>(*sectionOf(board, u"exposure"_s));
    QCOMPARE(charts.size(), size_t(1));
    for (const ShareRow &row : charts.front().rows) {
        double sum = 0;
        for (const ShareSegment &segment : row.segments)
            sum += segment.share;
        QVERIFY2(std::abs(sum - 1) < 0.005, qPrintable(row.label));
    }
    const auto beside = blocksOf<FindingsBesideChart>(board.sections.front());
    double all = 0;
    for (const ShareRow &row : std::get<ShareChart>(beside.front().chart).rows) {
        for (const ShareSegment &segment : row.segments)
            all += segment.share;
    }
    QVERIFY(std::abs(all - 1) < 0.005);
}

void TestOwnBriefing::eachAudienceHasItsSections()
{
    const QStringList board = idsOf(made(sample(), Audience::Board));
    QVERIFY(board.contains(u"talks"_s) && !board.contains(u"exits"_s));
    QVERIFY(idsOf(made(sample(), Audience::Team)).contains(u"conflicts"_s));
    const QStringList regulator = idsOf(made(sample(), Audience::Regulator));
    QVERIFY(regulator.contains(u"exits"_s) && regulator.contains(u"register"_s));
    const QStringList vendor = idsOf(made(sample(), Audience::VendorSafe));
    QCOMPARE(vendor.front(), u"summary"_s);
    QVERIFY(!vendor.contains(u"exposure"_s) && !vendor.contains(u"assumptions"_s));
}

void TestOwnBriefing::aVendorReadsNothingOfOurs()
{
    const Workspace marked = withCanaries(sample());
    int ours = 0;
    for (const TableInfo &table : allTables()) {
        for (const Row &row : marked.rows(table.id))
            ours += isOurs(row) ? 1 : 0;
    }
    QVERIFY(ours > 50); // there is something to leak
    Lens lens = kLens;
    lens.scenario = (*marked.rows<Scenario>().begin()).id;
    const Briefing shown = briefing(marked, lens, everything(Audience::VendorSafe), kEnglish);
    const QString text = QString::fromUtf8(briefingMarkdown(shown));
    QVERIFY(text.size() > 5000);
    QVERIFY2(!text.contains(kCanary), qPrintable(text.mid(text.indexOf(kCanary) - 200, 240)));
    for (const Workload &workload : sample().rows<Workload>())
        QVERIFY2(!text.contains(workload.name), qPrintable(workload.name));
    for (const Contract &contract : sample().rows<Contract>())
        QVERIFY2(!text.contains(contract.name), qPrintable(contract.name));
    for (const Organisation &organisation : sample().rows<Organisation>()) {
        QVERIFY(!text.contains(organisation.name));
        QVERIFY(!shown.owner.contains(organisation.name));
    }
    QVERIFY(publicPart(marked).rows<Workload>().size() == 0);
}

void TestOwnBriefing::aBoardReadsNoPositions()
{
    const Briefing team = made(sample(), Audience::Team);
    const Briefing board = briefing(sample(), kLens, everything(Audience::Board), kEnglish);
    const auto headsOf = [](const Briefing &briefing) {
        QStringList heads;
        for (const Table &table : blocksOf<Table>(*sectionOf(briefing, u"talks"_s))) {
            for (const TableColumn &column : table.columns)
                heads += column.title;
        }
        return heads;
    };
    for (const QString &head : {u"Red line"_s, u"Worth"_s, u"Owner"_s}) {
        QVERIFY(headsOf(team).contains(head));
        QVERIFY(!headsOf(board).contains(head));
    }
}

void TestOwnBriefing::aRegulatorReadsNoTalks()
{
    const Briefing shown = briefing(sample(), kLens, everything(Audience::Regulator), kEnglish);
    QVERIFY(!sectionOf(shown, u"talks"_s));
    const QString text = QString::fromUtf8(briefingMarkdown(shown));
    QVERIFY(!text.contains(u"Mandate for the new term"_s));
    QVERIFY(!text.contains(u"Negotiation point"_s));
    QVERIFY(text.contains(u"DORA 30"_s) && text.contains(u"SS2/21"_s));
}

void TestOwnBriefing::remarksStayWithTheirAudience()
{
    Workspace workspace = sample();
    BriefingSettings settings = briefingSettings(workspace, Audience::Board);
    settings.sections.front().remark = u"For the board alone"_s;
    workspace.apply(keepBriefingSettings(workspace, settings));
    const auto textFor = [&](Audience audience) {
        return QString::fromUtf8(briefingMarkdown(
            briefing(workspace, kLens, briefingSettings(workspace, audience), kEnglish)));
    };
    QVERIFY(textFor(Audience::Board).contains(u"For the board alone"_s));
    QVERIFY(!textFor(Audience::VendorSafe).contains(u"For the board alone"_s));
    QVERIFY(!textFor(Audience::Regulator).contains(u"For the board alone"_s));
}

void TestOwnBriefing::chosenSectionsComeInTheirOrder()
{
    BriefingSettings settings = usualSettings(Audience::Board);
    settings.sections = {{.id = u"options"_s}, {.id = u"exposure"_s}, {.id = u"sources"_s}};
    const Briefing shown = briefing(sample(), kLens, settings, kEnglish);
    QCOMPARE(idsOf(shown), (QStringList{u"options"_s, u"exposure"_s, u"sources"_s}));
    QCOMPARE(shown.title, shown.sections.front().title);
}

void TestOwnBriefing::aForbiddenSectionIsNotMade()
{
    BriefingSettings settings = usualSettings(Audience::VendorSafe);
    settings.sections = {{.id = u"talks"_s}, {.id = u"exposure"_s}, {.id = u"ties"_s}};
    QCOMPARE(idsOf(briefing(sample(), kLens, settings, kEnglish)), QStringList{u"ties"_s});
}

void TestOwnBriefing::settingsAreKept()
{
    Workspace workspace;
    BriefingSettings settings = usualSettings(Audience::Regulator);
    settings.paper = PaperFormat::Letter;
    settings.classification = u"Secret „quoted“ \\ \"x\""_s;
    settings.sections.front().isOn = false;
    std::swap(settings.sections[1], settings.sections[2]);
    const Edit edit = keepBriefingSettings(workspace, settings);
    QVERIFY(!edit.isEmpty());
    workspace.apply(edit);
    QCOMPARE(briefingSettings(workspace, Audience::Regulator), settings);
    QCOMPARE(lastAudience(workspace), Audience::Regulator);
    QVERIFY(keepBriefingSettings(workspace, settings).isEmpty());
    workspace.apply(keepBriefingSettings(workspace, usualSettings(Audience::Regulator)));
    QCOMPARE(briefingSettings(workspace, Audience::Regulator), usualSettings(Audience::Regulator));
}

void TestOwnBriefing::brokenSettingsAreUsual()
{
    for (const char *text : {"", "x", "[]", "{\"sections\": 3}", "{\"sections\": [1, {\"id\": 2}]}",
                             "{\"paper\": \"a3\", \"sections\": [{\"id\": \"nonsense\"}]}"}) {
        Workspace workspace;
        workspace.put(
            Row::of(Setting{.id = {u"briefing.board"_s}, .value = QString::fromUtf8(text)}));
        const BriefingSettings settings = briefingSettings(workspace, Audience::Board);
        QCOMPARE(settings.sections, usualSettings(Audience::Board).sections);
        QCOMPARE(settings.paper, PaperFormat::A4);
    }
}

void TestOwnBriefing::theSameSettingsGiveTheSameContent()
{
    for (const Choice &audience : enumeration<Audience>().choices()) {
        const Workspace again = *shippedWorkspace(StartContent::Sample);
        QVERIFY(made(sample(), Audience(audience.value)) == made(again, Audience(audience.value)));
    }
}

void TestOwnBriefing::emptyWorkspacesSayWhatIsMissing_data()
{
    QTest::addColumn<int>("audience");
    for (const Choice &audience : enumeration<Audience>().choices())
        QTest::newRow(audience.key) << audience.value;
}

void TestOwnBriefing::emptyWorkspacesSayWhatIsMissing()
{
    QFETCH(int, audience);
    const Briefing shown = made({}, Audience(audience));
    QCOMPARE(shown.sections.size(), size_t(1));
    QVERIFY(shown.sections.front().title.contains(u"no market data"_s));
    const Workspace market = *shippedWorkspace(StartContent::Market);
    QVERIFY(!made(market, Audience(audience)).sections.empty());
}

QTEST_GUILESS_MAIN(TestOwnBriefing)
#include "tst_ownbriefing.moc"
