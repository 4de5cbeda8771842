#include "app/shippedworkspace.h"
#include "models/exposure/trend.h"
#include "models/organisation.h"
#include "models/rows/contract.h"
#include "models/rows/scenario.h"
#include "models/rows/workload.h"
#include "models/stress/scenarioworkspace.h"
#include "tests/ui/support/desk.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/keyfiguretile.h"
#include "ui/overview/overviewpage.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(fairlead::OverviewLink)

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// The Overview with a workspace, on the screen, its panel beside it.
struct OverviewDesk
{
    explicit OverviewDesk(const Workspace &workspace = sample())
        : page((desk.live.reset(workspace), desk.context), nullptr)
        , offered(&page, &OverviewPage::detailsOffered)
        , links(&page, &OverviewPage::linkChosen)
    {
        desk.dialogs.savePath = [this](QWidget *, const FileQuestion &) { return path; };
        page.resize(924, 640);
        page.show();
        page.activateWindow();
        settle();
    }

    void settle()
    {
        QTRY_VERIFY(!page.state().isBusy());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    template<class T>
    T *child(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }
    const Overview &overview() const { return page.state().overview(); }
    QWidget *panel() const { return page.findChild<QWidget *>(u"overviewPanel"_s); }
    QString panelText() const
    {
        QStringList texts;
        for (const QLabel *label : panel()->findChildren<QLabel *>())
            texts += label->text();
        for (const QPushButton *button : panel()->findChildren<QPushButton *>())
            texts += button->text();
        return texts.join(u'\n');
    }
    void clickLine(QListView *list, int row)
    {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(index).topLeft() + QPoint(60, 8));
        settle();
    }
    int agendaLine(TimelineKind kind) const
    {
        const auto found = std::ranges::find(overview().agenda, kind, &AgendaItem::kind);
        return int(found - overview().agenda.begin());
    }
    OverviewLink lastLink() const { return links.back().front().value<OverviewLink>(); }

    Desk desk;
    QString path;
    OverviewPage page;
    QSignalSpy offered;
    QSignalSpy links;
};

} // namespace

/// The Overview page with the sample workspace.
class OverviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qRegisterMetaType<OverviewLink>("fairlead::OverviewLink");
        applyTheme(Scheme::Light);
    }
    void init() { failOnWarnings(); }
    void everythingHasAPlaceBeforeItIsReckoned();
    void theListsHoldTheOverview();
    void aFigureExplainsItselfAndLeadsOn();
    void aDateShowsWhatHappensOtherwise();
    void aFindingLeadsToItsCause();
    void aLinkTakesThePanelAway();
    void settledPointsAreNotOpen();
    void linesAreFollowedByKeys();
    void kindsAreFilteredAndCounted();
    void aChangeElsewhereShowsAtOnce();
    void aScenarioIsLaidOverAllOfIt_data();
    void aScenarioIsLaidOverAllOfIt();
    void whatIsGoneIsNotShown();
    void undoingMovesTheFigureBack();
    void withoutAnythingItSaysWhatToDo();
    void readOnlyStepsAreOff();
    void aSnapshotIsComparedFromThenOn();
    void aRefusedSnapshotReckonsNothing();
    void everyPictureLeavesWhole_data();
    void everyPictureLeavesWhole();
    void tablesHoldEveryLine();
    void modelsAreWellBehaved();
    void linesAreAsHighAsTheirTexts();
    void linesAreKnownToScreenReaders();
    void hostileNamesAreShownLetterByLetter();
    void drawsInBothThemes();
};

void OverviewPageTest::everythingHasAPlaceBeforeItIsReckoned()
{
    Desk desk;
    desk.live.reset(sample());
    OverviewPage page(desk.context, nullptr);
    page.resize(924, 640);
    page.show();
    QVERIFY(!page.state().hasOverview());
    const auto places = [&] {
        QList<QRect> rects;
        for (const QWidget *part : page.findChildren<QWidget *>(
                 QRegularExpression(u"^(keyFigure[0-9]|agendaCard|findingsCard)$"_s)))
            rects += QRect(part->mapTo(&page, QPoint()), part->size());
        return rects;
    };
    const auto before = places();
    QCOMPARE(before.size(), kKeyMeasureCount + 2);
    QTRY_VERIFY(page.state().hasOverview() && !page.state().isBusy());
    QCoreApplication::processEvents();
    QCOMPARE(places(), before); // nothing jumps when the figures come
}

void OverviewPageTest::theListsHoldTheOverview()
{
    OverviewDesk overview;
    QCOMPARE(overview.child<QListView>("agendaList")->model()->rowCount(),
             int(overview.overview().agenda.size()));
    QCOMPARE(overview.child<QListView>("findingsList")->model()->rowCount(),
             int(overview.overview().findings.size()));
    const auto finding = [&](const char *card) {
        return overview.child<QWidget>(card)->findChild<QLabel *>(u"finding"_s)->text();
    };
    QCOMPARE(finding("agendaCard"), agendaFinding(overview.overview().agenda));
    QCOMPARE(finding("findingsCard"), findingsFinding(overview.overview().findings));
    for (int kind = 0; kind < kKeyMeasureCount; ++kind) {
        const auto *tile = overview.page.findChild<KeyFigureTile *>(u"keyFigure%1"_s.arg(kind));
        QVERIFY(tile->figure() == overview.overview().figures[size_t(kind)]);
        QVERIFY(!tile->toolTip().isEmpty());
    }
}

void OverviewPageTest::aFigureExplainsItselfAndLeadsOn()
{
    OverviewDesk overview;
    overview.child<KeyFigureTile>("keyFigure2")->click();
    QCOMPARE(overview.offered.back().front().value<QWidget *>(), overview.panel());
    const QString text = overview.panelText();
    QVERIFY2(text.contains(u"Why"_s) && text.contains(u"simulated"_s), qPrintable(text));
    overview.child<QPushButton>("overviewLink")->click();
    QCOMPARE(overview.lastLink().place, OverviewPlace::Exposure);
    QCOMPARE(overview.desk.lens.lens().selection,
             std::optional(overview.overview().figures[2].link.rows.front()));
}

void OverviewPageTest::aDateShowsWhatHappensOtherwise()
{
    OverviewDesk overview;
    const int row = overview.agendaLine(TimelineKind::NoticeDeadline);
    overview.clickLine(overview.child<QListView>("agendaList"), row);
    const AgendaItem &item = overview.overview().agenda[size_t(row)];
    QCOMPARE(overview.desk.lens.lens().selection, std::optional(item.row));
    QCOMPARE(overview.offered.back().front().value<QWidget *>(), overview.panel());
    const QString text = overview.panelText();
    QVERIFY2(text.contains(u"If we do nothing"_s) && text.contains(item.consequence)
                 && text.contains(u"Decision window"_s) && text.contains(u"Touches"_s),
             qPrintable(text));
    overview.child<QPushButton>("overviewLink")->click();
    QCOMPARE(overview.lastLink().place, OverviewPlace::Negotiation);
    QCOMPARE(overview.lastLink().rows.front(), item.row);
}

void OverviewPageTest::aFindingLeadsToItsCause()
{
    OverviewDesk overview;
    auto *list = overview.child<QListView>("findingsList");
    const QModelIndex first = list->model()->index(0, 0);
    const QRect line = list->visualRect(first);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(line.right() - 16, line.top() + 12));
    QCOMPARE(overview.links.size(), 1);
    QCOMPARE(overview.lastLink(), overview.overview().findings.front().link);
}

void OverviewPageTest::aLinkTakesThePanelAway()
{
    OverviewDesk overview;
    connect(&overview.page, &OverviewPage::linkChosen, &overview.page, &QWidget::hide);
    auto *list = overview.child<QListView>("findingsList");
    const QRect line = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(line.right() - 16, line.top() + 12));
    QVERIFY(!overview.page.isVisible());
    QCOMPARE(overview.offered.back().front().value<QWidget *>(), nullptr);
}

void OverviewPageTest::settledPointsAreNotOpen()
{
    OverviewDesk overview;
    const auto &agenda = overview.overview().agenda;
    const auto notice = std::ranges::find_if(agenda, [](const AgendaItem &item) {
        return item.kind == TimelineKind::NoticeDeadline
               && item.row.id == u"anthropic-enterprise"_s;
    });
    QVERIFY(notice != agenda.end());
    overview.clickLine(overview.child<QListView>("agendaList"), int(notice - agenda.begin()));
    // Of eight, one is refused, one is traded and one is waived.
    QVERIFY2(overview.panelText().contains(u"1 agreed, 4 open"_s),
             qPrintable(overview.panelText()));
}

void OverviewPageTest::linesAreFollowedByKeys()
{
    OverviewDesk overview;
    auto *list = overview.child<QListView>("agendaList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(overview.desk.lens.lens().selection, std::optional(overview.overview().agenda[1].row));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(overview.lastLink(), overview.overview().agenda[1].link);
}

void OverviewPageTest::kindsAreFilteredAndCounted()
{
    OverviewDesk overview;
    auto *list = overview.child<QListView>("findingsList");
    const auto *menu = overview.child<QMenu>("findingKindMenu");
    const QList<QAction *> actions = menu->actions();
    int all = 0;
    for (const QAction *action : actions.mid(1))
        all += action->text().section(u'(', 1).section(u')', 0, 0).toInt();
    QCOMPARE(all, int(overview.overview().findings.size()));
    const CareKind kind = overview.overview().findings.front().kind;
    const auto chosen = std::ranges::find_if(
        actions, [&](const QAction *action) { return action->text().startsWith(labelOf(kind)); });
    QVERIFY(chosen != actions.end());
    (*chosen)->trigger();
    const auto count =
        std::ranges::count(overview.overview().findings, kind, &OverviewFinding::kind);
    QCOMPARE(list->model()->rowCount(), int(count));
    const QString text = overview.child<QToolButton>("findingKinds")->text();
    QVERIFY2(text.contains(u"%1 of %2"_s.arg(count).arg(overview.overview().findings.size())),
             qPrintable(text)); // a filter never hides silently
}

void OverviewPageTest::aChangeElsewhereShowsAtOnce()
{
    OverviewDesk overview;
    const RowRef contract{TableId::Contract, u"aws-agreement"_s};
    const auto days = [&] { return *overview.overview().figures.back().value; };
    QCOMPARE(days(), 12.0);
    Contract row = *overview.desk.workspace().find(Id<Contract>{contract.id});
    const Row before = Row::of(row);
    row.noticeDays = 30;
    QVERIFY(overview.desk.editor.apply(
        {.label = u"Change"_s, .changes = {{.before = before, .after = Row::of(row)}}}));
    overview.settle();
    QCOMPARE(days(), 41.0); // that of Anthropic is the next one then
}

void OverviewPageTest::aScenarioIsLaidOverAllOfIt_data()
{
    QTest::addColumn<QString>("scenario");
    for (const Scenario &scenario : sample().rows<Scenario>())
        QTest::newRow(qPrintable(scenario.id.text)) << scenario.id.text;
}

/// The page, a snapshot and the command line, which lays it over first, tell the same.
void OverviewPageTest::aScenarioIsLaidOverAllOfIt()
{
    QFETCH(const QString, scenario);
    OverviewDesk overview;
    overview.desk.lens.setScenario({scenario});
    overview.settle();
    const Lens lens = overview.desk.lens.lens();
    const Overview whole = overviewOf(workspaceUnder(sample(), lens), lens);
    QVERIFY(overview.overview().agenda == whole.agenda);
    QVERIFY(overview.overview().findings == whole.findings);
    QVERIFY(overview.overview().figures == whole.figures);
    overview.child<QAction>("overviewSnapshot")->trigger();
    overview.settle();
    const std::vector<Snapshot> kept = comparableSnapshots(overview.desk.workspace(), lens);
    QVERIFY(!kept.empty() && kept.back().asOf == PartialDate(lens.asOf));
    for (const ExposureFigure &figure : keptFigures(whole.figures))
        QCOMPARE(snapshotFigure(overview.desk.workspace(), kept.back().id, figure.measure, {}),
                 figure.value);
}

void OverviewPageTest::whatIsGoneIsNotShown()
{
    OverviewDesk overview;
    overview.clickLine(overview.child<QListView>("agendaList"),
                       overview.agendaLine(TimelineKind::NoticeDeadline));
    overview.panel()->show();
    QCOMPARE(overview.offered.back().front().value<QWidget *>(), overview.panel());
    overview.desk.lens.setAsOf(QDate(2026, 12, 3)); // the deadline is over
    overview.settle();
    QCOMPARE(overview.offered.back().front().value<QWidget *>(), nullptr);
}

void OverviewPageTest::undoingMovesTheFigureBack()
{
    OverviewDesk overview;
    const double before = *overview.overview().figures.front().value;
    QVERIFY(overview.desk.editor.setField({{TableId::Workload, u"claims-assistant"_s}},
                                          *tableInfo(TableId::Workload).field(u"monthly_spend"),
                                          Value()));
    overview.settle();
    QVERIFY(*overview.overview().figures.front().value < before);
    overview.desk.stack.undo();
    overview.settle();
    QCOMPARE(*overview.overview().figures.front().value, before);
}

void OverviewPageTest::withoutAnythingItSaysWhatToDo()
{
    OverviewDesk overview(Workspace{});
    QVERIFY(overview.child<FirstSteps>("firstSteps")->isVisible());
    QSignalSpy imports(&overview.page, &OverviewPage::importRequested);
    QSignalSpy rows(&overview.page, &OverviewPage::rowRequested);
    overview.child<QPushButton>("stepImport")->click();
    QCOMPARE(imports.size(), 1);
    overview.child<QPushButton>("stepWorkload")->click();
    overview.child<QPushButton>("stepContract")->click();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].front().value<TableId>(), TableId::Workload);
    QCOMPARE(rows[1].front().value<TableId>(), TableId::Contract);
    overview.desk.live.reset(sample());
    overview.settle();
    QVERIFY(!overview.child<FirstSteps>("firstSteps")->isVisible());
}

void OverviewPageTest::readOnlyStepsAreOff()
{
    OverviewDesk overview(Workspace{});
    auto *step = overview.child<QPushButton>("stepWorkload");
    QVERIFY(step->isEnabled());
    overview.desk.editor.setReadOnly(u"Somebody else has it open."_s);
    QVERIFY(!step->isEnabled() && step->toolTip().contains(u"Somebody"_s));
}

void OverviewPageTest::aSnapshotIsComparedFromThenOn()
{
    OverviewDesk overview;
    overview.child<QAction>("overviewSnapshot")->trigger();
    overview.settle();
    QCOMPARE(overview.overview().comparedWith, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(*overview.overview().figures[2].change(), 0.0);
    overview.desk.stack.undo();
    overview.settle();
    QCOMPARE(overview.overview().comparedWith, std::optional(QDate(2026, 10, 31)));
}

void OverviewPageTest::aRefusedSnapshotReckonsNothing()
{
    OverviewDesk overview;
    QSignalSpy refused(&overview.desk.editor, &Editor::refused);
    QSignalSpy reckoned(&overview.desk.measures, &Measures::changed);
    overview.desk.lens.setPlan({u"second-cloud"_s});
    overview.child<QAction>("overviewSnapshot")->trigger();
    QCOMPARE(refused.size(), 1);
    overview.desk.lens.setPlan({});
    overview.desk.editor.setReadOnly(u"Somebody else has it open."_s);
    overview.child<QAction>("overviewSnapshot")->trigger();
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused.back().front().toString(), u"Somebody else has it open."_s);
    QCOMPARE(reckoned.size(), 0);
}

void OverviewPageTest::everyPictureLeavesWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"a.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF");
    QTest::newRow("png") << u"a.png"_s << QByteArray("\x89PNG");
}

void OverviewPageTest::everyPictureLeavesWhole()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, begins);
    OverviewDesk overview;
    QSignalSpy made(&overview.page, &OverviewPage::fileMade);
    overview.path = path;
    overview.child<QAction>("overviewExport")->trigger();
    QCOMPARE(made.size(), 1);
    const QByteArray content = made.front().at(1).toByteArray();
    QVERIFY(content.startsWith(begins));
    if (!path.endsWith(u".svg"_s))
        return;
    QVERIFY(content.contains("As of "));
    for (const AgendaItem &item : overview.overview().agenda)
        QVERIFY2(content.contains(item.title.left(12).toHtmlEscaped().toUtf8()),
                 qPrintable(item.title));
}

void OverviewPageTest::tablesHoldEveryLine()
{
    OverviewDesk overview;
    QSignalSpy made(&overview.page, &OverviewPage::fileMade);
    overview.path = u"a.csv"_s;
    overview.child<QAction>("overviewExport")->trigger();
    const QString csv = QString::fromUtf8(made.front().at(1).toByteArray());
    const qsizetype lines = kKeyMeasureCount + qsizetype(overview.overview().agenda.size())
                            + qsizetype(overview.overview().findings.size());
    QCOMPARE(csv.count(u"\r\n"_s), lines + 3 * 4 + 2);
    QVERIFY(csv.contains(u"sample organisation"_s));
}

void OverviewPageTest::modelsAreWellBehaved()
{
    OverviewDesk overview;
    for (auto *model : overview.page.findChildren<OverviewLinesModel *>()) {
        QAbstractItemModelTester tester(model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->showLines({});
    }
}

void OverviewPageTest::linesAreAsHighAsTheirTexts()
{
    OverviewDesk overview;
    auto *list = overview.child<QListView>("findingsList");
    const auto heights = [&] {
        QList<int> all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all += list->visualRect(list->model()->index(row, 0)).height();
        return all;
    };
    const int two = 2 * list->fontMetrics().height();
    const auto isHigh = [&](int height) { return height > two + metrics::kSmall; };
    overview.page.resize(3000, 640);
    QTRY_VERIFY(std::ranges::none_of(heights(), isHigh));
    overview.page.resize(924, 640);
    QTRY_VERIFY(std::ranges::any_of(heights(), isHigh));
    for (int row = 0; row + 1 < list->model()->rowCount(); ++row)
        QVERIFY(list->visualRect(list->model()->index(row, 0)).bottom()
                < list->visualRect(list->model()->index(row + 1, 0)).top());
}

void OverviewPageTest::linesAreKnownToScreenReaders()
{
    OverviewDesk overview;
    const auto *list = overview.child<QListView>("agendaList");
    const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    const AgendaItem &item = overview.overview().agenda.front();
    QVERIFY2(spoken.contains(item.title) && spoken.contains(daysText(item.daysLeft)),
             qPrintable(spoken));
    QVERIFY(overview.child<KeyFigureTile>("keyFigure0")
                ->accessibleName()
                .startsWith(u"Annual AI spend, "_s));
}

void OverviewPageTest::hostileNamesAreShownLetterByLetter()
{
    Workspace workspace = sample();
    Contract contract = *workspace.find(Id<Contract>{u"aws-agreement"_s});
    contract.name = u"<b>x</b>\n& y"_s;
    workspace.put(Row::of(contract));
    OverviewDesk overview(workspace);
    overview.clickLine(overview.child<QListView>("agendaList"),
                       overview.agendaLine(TimelineKind::NoticeDeadline));
    for (const QLabel *label : overview.panel()->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

void OverviewPageTest::drawsInBothThemes()
{
    OverviewDesk overview;
    for (const Scheme scheme : {Scheme::Dark, Scheme::Light}) {
        applyTheme(scheme);
        const QImage image = overview.page.grab().toImage();
        QVERIFY(!image.isNull());
        const QColor surface = theme().surface;
        QCOMPARE(image.pixelColor(
                     overview.child<QWidget>("agendaCard")->mapTo(&overview.page, QPoint(20, 3))),
                 surface);
    }
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
