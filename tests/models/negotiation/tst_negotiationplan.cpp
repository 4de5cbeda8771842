#include "app/shippedworkspace.h"
#include "models/briefing/briefingmarkdown.h"
#include "models/briefing/sheetcsv.h"
#include "models/negotiation/negotiationplan.h"
#include "tests/support/rows.h"
#include "tests/support/ziparchive.h"
#include "ui/briefing/briefingodt.h"
#include "ui/briefing/briefingpdf.h"
#include "ui/briefing/workbookfile.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Lens kAutumn{.asOf = QDate(2026, 11, 20)};
const QLocale kEnglish(QLocale::English);

/// Without the marks, breaks and blanks that a format puts between letters.
QString letters(QString text)
{
    static const QRegularExpression kOthers(u"[^\\p{L}\\p{N}]+"_s);
    return text.remove(kOthers).toCaseFolded();
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                : QByteArray();
}

} // namespace

class NegotiationPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTeamHasEverything();
    void theVendorReadsNothingOfOurs_data();
    void theVendorReadsNothingOfOurs();
    void theVendorFileHidesNothingOfOurs();
    void theVendorTextHidesNothingOfOurs();
    void theVendorReadsOnlyWhatIsPublic();
    void theVendorIsNotAskedForWhatWeGaveAway();
    void everyContractHasAPlan_data();
    void everyContractHasAPlan();
    void samePlanSameBytes();
    void noContractNoPlan();
    void markdownKeepsNamesAsText();
    void theMatrixHasALineAPoint();
    void theMatrixHoldsNoFormulas();

private:
    Briefing plan(const QString &contract, PlanEdition edition) const
    {
        return *negotiationPlan(m_workspace, kAutumn, Id<Contract>{contract}, edition, kEnglish);
    }
    QStringList secrets(const QString &contract) const;

    Workspace m_workspace;
};

/// Every point is marked with words that are nowhere else, in each field that is our own business.
void NegotiationPlanTest::initTestCase()
{
    m_workspace = *shippedWorkspace(StartContent::Sample);
    int number = 0;
    const auto put = [&](TableId table, const QString &id, QStringView key, const Value &value) {
        const Row &row = *m_workspace.find(RowRef{table, id});
        m_workspace.put(row.with(*row.info().field(key), value).value());
    };
    QStringList items;
    for (const ChecklistItem &item : m_workspace.rows<ChecklistItem>())
        items += item.id.text;
    for (const QString &id : items) {
        ++number;
        for (const QStringView key :
             {QStringView(u"ask"), QStringView(u"fallback"), QStringView(u"red_line"),
              QStringView(u"give"), QStringView(u"owner"), QStringView(u"reason"),
              QStringView(u"notes")})
            put(TableId::ChecklistItem, id, key,
                u"Zqsecret%1of%2"_s.arg(key.toString().remove(u'_')).arg(number));
        put(TableId::ChecklistItem, id, u"value", Money::ofUnits(987'000 + number));
        ItemProgress progress{.id = {id + u".zz"_s}, .item = {id}};
        progress.rank = number;
        progress.evidenceHeld = {u"Zqsecretproofof%1"_s.arg(number)};
        progress.changedBy = u"Zqsecretpersonof%1"_s.arg(number);
        progress.notes = u"Zqsecretprogressof%1"_s.arg(number);
        m_workspace.put(Row::of(progress));
    }
    for (const TableId table : {TableId::Workload, TableId::Commitment}) {
        for (const QString &id : QStringList(m_workspace.rows(table).keys()))
            put(table, id, u"name", u"Zqsecretnameof"_s + id);
    }
    for (const QString &id : QStringList(m_workspace.rows(TableId::Workload).keys()))
        put(TableId::Workload, id, u"owner", u"Zqsecretpersonof"_s + id);
    for (const Contract &contract : std::vector<Contract>(m_workspace.rows<Contract>().begin(),
                                                          m_workspace.rows<Contract>().end())) {
        put(TableId::Contract, contract.id.text, u"owner", u"Zqsecretownerof"_s + contract.id.text);
        put(TableId::Contract, contract.id.text, u"notes", u"Zqsecretnoteof"_s + contract.id.text);
    }
    for (const QString &id : QStringList(m_workspace.rows(TableId::Contract).keys()))
        put(TableId::Contract, id, u"name", u"Zqsecretcontractof"_s + id);
    // A rule and a source of our own, on the table of every contract; a market rule that cites it.
    m_workspace.put(rowWith(TableId::Source, "zq-memo",
                            {{"title", "Zqsecretmemo"},
                             {"publisher", "Zqsecretdepartment"},
                             {"address", "https://zqsecret.example/memo"},
                             {"kind", "secondary"}}));
    m_workspace.put(rowWith(TableId::Rule, "zq-own",
                            {{"title", "Zqsecretwalkaway"},
                             {"category", "commercial"},
                             {"stance", "legal_minimum"},
                             {"enabled", "true"},
                             {"regulations", "Zqsecretregulation"},
                             {"sources", "zq-memo"}}));
    for (const QString &id : QStringList(m_workspace.rows(TableId::Rule).keys())) {
        Rule rule = *m_workspace.find(Id<Rule>{id});
        rule.sources += Id<Source>{u"zq-memo"_s};
        m_workspace.put(Row::of(rule));
    }
    const Id<Checklist> checklist{u"anthropic-enterprise-2026"_s};
    QVERIFY(m_workspace.find(checklist));
    put(TableId::Checklist, checklist.text, u"mandate", u"Zqsecretmandate"_s);
    TalksOutcome outcome{.id = {u"out"_s}, .checklist = checklist};
    outcome.decidedBy = u"Zqsecretboard"_s;
    outcome.reasons = u"Zqsecretreasons"_s;
    outcome.lessons = u"Zqsecretlessons"_s;
    m_workspace.put(Row::of(outcome));
    TalksRange range{.id = {u"range"_s}, .checklist = checklist};
    range.opening = Money::ofUnits(987'101);
    range.target = Money::ofUnits(987'102);
    range.vendorLow = Money::ofUnits(987'103);
    range.vendorHigh = Money::ofUnits(987'104);
    range.vendorGrounds = u"Zqsecretgrounds"_s;
    range.notes = u"Zqsecretrange"_s;
    for (const QString &id : QStringList(m_workspace.rows(TableId::TalksRange).keys()))
        m_workspace.remove({TableId::TalksRange, id});
    m_workspace.put(Row::of(range));
    for (const Contract &contract : std::vector<Contract>(m_workspace.rows<Contract>().begin(),
                                                          m_workspace.rows<Contract>().end())) {
        Alternative own{.id = {u"own."_s + contract.id.text}, .contract = contract.id};
        own.name = u"Zqsecretalternative"_s;
        own.runCost = Money::ofUnits(987'105);
        own.improvement = u"Zqsecretimprovement"_s;
        m_workspace.put(Row::of(own));
    }
}

/// What must not be in a vendor's copy: every position of every rule and item, and every name.
QStringList NegotiationPlanTest::secrets(const QString &contract) const
{
    QStringList positions; // words that a title may hold as well are no secret
    QStringList all{u"Zqsecret"_s};
    const Situations situations(m_workspace, kAutumn);
    const ContractChecklist list =
        checklistOf(*m_workspace.find(Id<Contract>{contract}), situations, readRules(m_workspace));
    for (const ChecklistPoint &point : list.points) {
        positions += {point.ask(), point.fallback(), point.redLine(), point.give()};
        if (point.rule)
            positions += {point.rule->ask, point.rule->fallback, point.rule->redLine,
                          point.rule->give, point.rule->why};
        positions += point.evidence();
        all += point.reasons;
    }
    for (const QString &position : positions) {
        if (letters(position).size() > 20)
            all += position;
    }
    all.removeIf([](const QString &secret) { return letters(secret).size() < 6; });
    return all;
}

void NegotiationPlanTest::theTeamHasEverything()
{
    const QString text = letters(
        QString::fromUtf8(briefingMarkdown(plan(u"anthropic-enterprise"_s, PlanEdition::Team))));
    for (const QString &word :
         {u"Zqsecretaskof5"_s, u"Zqsecretfallbackof5"_s, u"Zqsecretredlineof5"_s,
          u"Zqsecretalternative"_s, u"Zqsecretgrounds"_s, u"our estimate"_s, u"Zqsecretownerof5"_s,
          u"Zqsecretmandate"_s, u"Zqsecretboard"_s, u"Zqsecretlessons"_s, u"reservation price"_s})
        QVERIFY2(text.contains(letters(word)), qPrintable(word));
}

void NegotiationPlanTest::theVendorReadsNothingOfOurs_data()
{
    QTest::addColumn<QString>("contract");
    for (const Contract &contract : m_workspace.rows<Contract>())
        QTest::newRow(qPrintable(contract.id.text)) << contract.id.text;
}

void NegotiationPlanTest::theVendorReadsNothingOfOurs()
{
    QFETCH(QString, contract);
    const QString text =
        letters(QString::fromUtf8(briefingMarkdown(plan(contract, PlanEdition::VendorSafe))));
    QVERIFY(text.contains(letters(u"points for the talks"_s)));
    for (const QString &secret : secrets(contract)) {
        QVERIFY2(!text.contains(letters(secret)), qPrintable(secret));
    }
    QVERIFY(!text.contains(letters(u"reservation price"_s)));
    QVERIFY(!text.contains(u"987"_s));
    QVERIFY(!text.contains(letters(u"must-have"_s)));
}

/// The same of the PDF: its text, its properties, and all of its objects unpacked.
void NegotiationPlanTest::theVendorFileHidesNothingOfOurs()
{
    const QString contract = u"anthropic-enterprise"_s;
    const auto pdf = briefingPdf(plan(contract, PlanEdition::VendorSafe));
    QVERIFY(pdf);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"points.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    file.close();
    const QString text = letters(QString::fromUtf8(output(u"pdftotext"_s, {path, u"-"_s})));
    QVERIFY(text.contains(letters(u"points for the talks"_s)));
    QString hidden = letters(QString::fromUtf8(output(u"pdfinfo"_s, {path})));
    QVERIFY(!hidden.isEmpty());
    const QByteArray unpacked =
        output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    QVERIFY(!unpacked.isEmpty());
    hidden += letters(QString::fromLatin1(unpacked));
    // Strings of two bytes a letter, as titles and bookmarks have.
    hidden += letters(QString::fromLatin1(QByteArray(unpacked).replace('\0', "")));
    for (const QString &secret : secrets(contract)) {
        QVERIFY2(!text.contains(letters(secret)), qPrintable(secret));
        QVERIFY2(!hidden.contains(letters(secret)), qPrintable(secret));
    }
}

/// The same of the text that can be gone on with: every part of its archive.
void NegotiationPlanTest::theVendorTextHidesNothingOfOurs()
{
    const QString contract = u"anthropic-enterprise"_s;
    const auto parts = unzipped(*briefingOdt(plan(contract, PlanEdition::VendorSafe)));
    QCOMPARE(parts[u"mimetype"_s], "application/vnd.oasis.opendocument.text");
    QVERIFY(letters(QString::fromUtf8(parts[u"content.xml"_s]))
                .contains(letters(u"points for the talks"_s)));
    const QStringList hidden = secrets(contract);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        // What a reader sees as one text may be cut by markup.
        const QString raw = letters(QString::fromUtf8(*part));
        QString bare = QString::fromUtf8(*part);
        bare.remove(QRegularExpression(u"<[^>]*>"_s));
        const QString text = letters(bare);
        for (const QString &secret : hidden)
            QVERIFY2(!raw.contains(letters(secret)) && !text.contains(letters(secret)),
                     qPrintable(part.key() + u": "_s + secret));
    }
}

void NegotiationPlanTest::theVendorReadsOnlyWhatIsPublic()
{
    const Briefing made = plan(u"anthropic-enterprise"_s, PlanEdition::VendorSafe);
    QVERIFY2(made.title.contains(u"Anthropic"_s), qPrintable(made.title));
    for (const Section &section : made.sections) {
        for (const Block &block : section.blocks) {
            const auto *list = std::get_if<SourceList>(&block);
            for (const SourceEntry &entry : list ? list->entries : std::vector<SourceEntry>())
                QVERIFY2(entry.mark.isEmpty(), qPrintable(entry.title));
        }
    }
}

void NegotiationPlanTest::theVendorIsNotAskedForWhatWeGaveAway()
{
    const Situations situations(m_workspace, kAutumn);
    const QString contract = u"anthropic-enterprise"_s;
    const ContractChecklist list =
        checklistOf(*m_workspace.find(Id<Contract>{contract}), situations, readRules(m_workspace));
    const auto decided = std::ranges::find_if(list.points, [](const ChecklistPoint &point) {
        return point.item && point.rule && point.rule->origin == Origin::Market
               && (point.block == ChecklistBlock::MustHaves
                   || point.block == ChecklistBlock::Negotiate);
    });
    QVERIFY(decided != list.points.end());
    const QString title = letters(decided->rule->title);
    for (const ItemStatus status : {ItemStatus::Raised, ItemStatus::Traded, ItemStatus::Waived}) {
        Workspace workspace = m_workspace;
        ChecklistItem item = *decided->item;
        item.status = status;
        workspace.put(Row::of(item));
        const Briefing made = *negotiationPlan(workspace, kAutumn, Id<Contract>{contract},
                                               PlanEdition::VendorSafe, kEnglish);
        const QString text = letters(QString::fromUtf8(briefingMarkdown(made)));
        QCOMPARE(text.contains(title), status == ItemStatus::Raised);
    }
}

void NegotiationPlanTest::everyContractHasAPlan_data()
{
    theVendorReadsNothingOfOurs_data();
}

void NegotiationPlanTest::everyContractHasAPlan()
{
    QFETCH(QString, contract);
    for (const PlanEdition edition : {PlanEdition::Team, PlanEdition::VendorSafe}) {
        const Briefing made = plan(contract, edition);
        QVERIFY(made.sections.size() >= 2);
        QSet<QString> ids;
        for (const Section &section : made.sections) {
            QVERIFY2(!section.title.isEmpty() && !section.bookmark.isEmpty(),
                     qPrintable(section.id));
            QVERIFY2(!section.title.contains(u"%1"_s), qPrintable(section.title));
            QVERIFY2(!ids.contains(section.id), qPrintable(section.id));
            ids.insert(section.id);
        }
        QVERIFY(briefingPdf(made));
    }
}

void NegotiationPlanTest::samePlanSameBytes()
{
    const Briefing made = plan(u"aws-agreement"_s, PlanEdition::Team);
    QVERIFY(made == plan(u"aws-agreement"_s, PlanEdition::Team));
    QCOMPARE(*briefingPdf(made), *briefingPdf(made));
}

void NegotiationPlanTest::noContractNoPlan()
{
    QVERIFY(!negotiationPlan(m_workspace, kAutumn, Id<Contract>{u"none"_s}, PlanEdition::Team,
                             kEnglish));
    QVERIFY(!issueMatrix(m_workspace, kAutumn, Id<Contract>{u"none"_s}));
}

void NegotiationPlanTest::markdownKeepsNamesAsText()
{
    Briefing briefing{.title = u"a | b <script> *c* [d](e) # f"_s, .sections = {}};
    Table table;
    table.columns = {{u"x"_s}, {u"y"_s, ColumnKind::Figure}};
    table.rows.push_back(
        {TableCell{.text = {u"one | two\nthree"_s, {{3, {}}}}}, TableCell{.text = {u"- 4"_s, {}}}});
    briefing.sections.push_back({.id = u"s"_s, .title = u"T"_s, .blocks = {table}});
    const QString text = QString::fromUtf8(briefingMarkdown(briefing));
    QVERIFY(text.startsWith(u"# a \\| b \\<script\\> \\*c\\* \\[d\\](e) \\# f\n"_s));
    QVERIFY2(text.contains(u"| one \\| two three \\[3\\] | \\- 4 |\n"_s)
                 || text.contains(u"| one \\| two three \\[3\\] | \\- 4 |"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"| --- | ---: |"_s));
}

void NegotiationPlanTest::theMatrixHasALineAPoint()
{
    const Workbook matrix =
        *issueMatrix(m_workspace, kAutumn, Id<Contract>{u"anthropic-enterprise"_s});
    const QByteArray csv = sheetCsv(matrix.sheets.front());
    const Situations situations(m_workspace, kAutumn);
    const ContractChecklist list =
        checklistOf(*m_workspace.find(Id<Contract>{u"anthropic-enterprise"_s}), situations,
                    readRules(m_workspace));
    const auto shown = std::ranges::count_if(list.points, [](const ChecklistPoint &point) {
        return point.block < ChecklistBlock::NeedsData;
    });
    QCOMPARE(csv.count("\r\n"), qsizetype(shown + 1));
    QVERIFY(csv.contains("Must-haves,1,"));
    const auto file = unzipped(*workbookFile(matrix));
    const QByteArray sheet = file[u"xl/worksheets/sheet1.xml"_s];
    QCOMPARE(sheet.count("<row "), qsizetype(shown + 2)); // its notes and its heads
    QVERIFY(sheet.contains("state=\"frozen\""));
    QVERIFY(file[u"xl/sharedStrings.xml"_s].contains("Worth (USD)"));
}

void NegotiationPlanTest::theMatrixHoldsNoFormulas()
{
    Workspace workspace = m_workspace;
    for (const QString &id : QStringList(workspace.rows(TableId::ChecklistItem).keys())) {
        ChecklistItem item = *workspace.find(Id<ChecklistItem>{id});
        item.ask = u"=HYPERLINK(\"x\")"_s;
        workspace.put(Row::of(item));
    }
    const Workbook matrix =
        *issueMatrix(workspace, kAutumn, Id<Contract>{u"anthropic-enterprise"_s});
    const auto file = unzipped(*workbookFile(matrix));
    QVERIFY(file[u"xl/sharedStrings.xml"_s].contains("=HYPERLINK"));
    QVERIFY(!file[u"xl/worksheets/sheet1.xml"_s].contains("<f>"));
    const QByteArray csv = sheetCsv(matrix.sheets.front());
    QVERIFY(csv.contains("'=HYPERLINK"));
    QVERIFY(!csv.contains(",=HYPERLINK") && !csv.contains("\"=HYPERLINK"));
}

QTEST_MAIN(NegotiationPlanTest)
#include "tst_negotiationplan.moc"
