#include "app/shippedworkspace.h"
#include "models/rows/alternative.h"
#include "models/rows/contract.h"
#include "models/rows/scenario.h"
#include "models/rowtitle.h"
#include "tests/support/rows.h"
#include "tests/ui/support/desk.h"
#include "ui/negotiation/checklistmodel.h"
#include "ui/negotiation/checklistview.h"
#include "ui/negotiation/negotiationpage.h"
#include "ui/negotiation/negotiationstate.h"
#include "ui/negotiation/trademodel.h"
#include "ui/widgets/fieldeditor.h"
#include "ui/widgets/taborder.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const QString kContract = u"anthropic-enterprise"_s;
const QString kHold = u"ipo-price-hold"_s;
const QString kControl = u"ce-change-of-control"_s; // no proof of it is held

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// The page over the sample, with the contract that has decisions chosen.
struct Shown
{
    explicit Shown(const Workspace &workspace = sample())
    {
        desk.live.reset(workspace);
        desk.answer = u"Too dear."_s;
        desk.dialogs.savePath = [this](QWidget *, const FileQuestion &) { return path; };
        page.resize(1232, 640);
        page.show();
        page.state().setContract(Id<Contract>{kContract});
        settle();
    }

    void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    template<class T>
    T *child(const char *name) const
    {
        T *found = page.findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    ChecklistView *view() const { return child<ChecklistView>("checklistView"); }
    ChecklistModel *model() const { return static_cast<ChecklistModel *>(view()->model()); }
    ItemStatus status(const QString &id) const { return page.state().point(id)->status(); }
    ChecklistBlock block(const QString &id) const { return page.state().point(id)->block; }
    QStringList order(ChecklistBlock block) const
    {
        QStringList ids;
        for (const ChecklistPoint *point : page.state().checklist()->in(block))
            ids += point->id();
        return ids;
    }
    void choose(const QString &id)
    {
        view()->showPoint(id);
        settle();
    }
    void act(const char *name)
    {
        child<QAction>(name)->trigger();
        settle();
    }
    /// Drops one point as the mouse does: on another, or on the block of that name.
    bool drop(const QString &id, const QModelIndex &onto, int row = -1)
    {
        const std::unique_ptr<QMimeData> data(model()->mimeData({model()->indexOf(id)}));
        const bool isTaken = model()->dropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
        settle();
        return isTaken;
    }
    QModelIndex blockIndex(ChecklistBlock block) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QModelIndex index = model()->index(row, 0);
            if (index.data(ChecklistModel::BlockRole).toInt() == int(block))
                return index;
        }
        return {};
    }

    QString path;
    Desk desk;
    NegotiationPage page{desk.context, nullptr};
};

} // namespace

class NegotiationPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void keepsTheRulesOfItemModels();
    void showsTheContractWithTheNextDeadlineFirst();
    void everyRuleHasItsPlace();
    void theFilterSaysHowManyItShows();
    void theChosenPointIsShownWhole();
    void agreeingShowsWhatItSetsAndIsOneStep();
    void agreeingCanBeTakenBack();
    void losingWithoutAReasonChangesNothing();
    void theStatusEditorFollowsTheAnswer();
    void theEighthMustHaveAsksWhichOneGoes();
    void noAnswerNoExchange();
    void aDropRanksAPoint();
    void aDropMakesAMustHave();
    void aDropElsewhereIsRefused();
    void keysRankAPoint();
    void typingAPositionIsAnEdit();
    void proofIsTicked();
    void aMissingFactIsFilledInPlace();
    void aMissingFactGoesToTheContractThatIsShown();
    void aRefusedInputIsTakenBack();
    void aQuestionOutlivesAChange();
    void takingBackSaysWhatStays();
    void openingChangesAndChoosesNothing();
    void noActionTakesAShortcutOfTheWindow();
    void aTradeLeadsToItsPointByKey();
    void aNativeFrameworkBringsItsPoints();
    void theHeadOfABlockLeavesThePointInSight();
    void openPointsAreDueByThePlan();
    void whyOpensTheFormula();
    void scenariosSayWhatTheyWouldSpare();
    void scenariosSayWhatAWeakerTermCosts();
    void scenariosAreReckonedBesideTheWindow();
    void scenariosAreReckonedOnce();
    void offersAreTicked();
    void ownAlternativesAreEntered();
    void addingAnAlternativeAsksForItsName();
    void thePriceInTheTalksIsEntered();
    void theDecisionIsRecorded();
    void plansLeaveAsFiles_data();
    void plansLeaveAsFiles();
    void readOnlyChangesNothing();
    void withoutContractsItSaysSo();
    void withoutRulesItSaysSo();
    void everythingHasANameAndIsReached();
};

void NegotiationPageTest::keepsTheRulesOfItemModels()
{
    Desk desk;
    desk.live.reset(sample());
    NegotiationState state(desk.context, nullptr);
    ChecklistModel model(state, nullptr);
    TradeModel trades(state, nullptr);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester tradeTester(
        &trades, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QObject::connect(&state, &NegotiationState::changed, &model, [&] {
        model.refresh();
        trades.refresh();
    });
    for (const char *contract : {"anthropic-enterprise", "openai-api"}) {
        state.setContract(Id<Contract>{QString::fromLatin1(contract)});
        QTRY_VERIFY(model.pointCount() >= 118);
    }
    model.setFilter(u"price"_s);
    QVERIFY(model.shownCount() > 0 && model.shownCount() < model.pointCount());
    model.setFilter({});
    desk.live.reset({});
    QTRY_COMPARE(model.rowCount(), 0);
}

void NegotiationPageTest::showsTheContractWithTheNextDeadlineFirst()
{
    Desk desk;
    desk.live.reset(sample());
    NegotiationPage page(desk.context, nullptr);
    page.resize(1232, 640);
    page.show();
    QCoreApplication::processEvents();
    QCOMPARE(page.state().contract().text, u"aws-agreement"_s); // notice by 2 December
    auto *chooser = page.findChild<QComboBox *>(u"contractChooser"_s);
    QCOMPARE(chooser->count(), 6);
    QCOMPARE(chooser->currentData().toString(), u"aws-agreement"_s);
    QVERIFY(page.findChild<QLabel *>(u"deadlineFact"_s)->text().contains(u"11"_s)
            || page.findChild<QLabel *>(u"deadlineFact"_s)->text().contains(u"12"_s));
}

void NegotiationPageTest::everyRuleHasItsPlace()
{
    const Shown shown;
    QCOMPARE(shown.model()->pointCount(), 119); // 118 rules and a point of our own
    QCOMPARE(shown.order(ChecklistBlock::MustHaves).size(), 7);
    for (const Rule &rule : sample().rows<Rule>())
        QVERIFY2(shown.model()->indexOf(rule.id.text).isValid(), qPrintable(rule.id.text));
}

void NegotiationPageTest::theFilterSaysHowManyItShows()
{
    Shown shown;
    shown.child<QLineEdit>("pointFilter")->setText(u"listing"_s);
    const int found = shown.model()->shownCount();
    QVERIFY(found > 0 && found < 119);
    QVERIFY(shown.child<QLabel>("pointCount")
                ->text()
                .contains(u"%1 of 119"_s.arg(QString::number(found))));
    shown.child<QLineEdit>("pointFilter")->clear();
    QVERIFY(shown.child<QLabel>("pointCount")->text().contains(u"119"_s));
}

void NegotiationPageTest::theChosenPointIsShownWhole()
{
    Shown shown;
    shown.choose(kHold);
    QCOMPARE(shown.child<QLabel>("pointTitle")->text(), sample().find(Id<Rule>{kHold})->title);
    QVERIFY(shown.child<QLabel>("pointCaption")->text().contains(u"must-have 1 of 7"_s));
    QVERIFY(!shown.page.findChildren<QWidget *>(u"reason"_s).isEmpty());
    QVERIFY(shown.child<QLabel>("pointScore")->text().contains(u"24.0"_s));
    QVERIFY(shown.child<QLabel>("worthAmount")->text().contains(u"131"_s));
    QVERIFY(shown.child<QLabel>("pointWins")->isVisible());
    QCOMPARE(shown.desk.lens.lens().selection->table, TableId::ChecklistItem);
}

void NegotiationPageTest::agreeingShowsWhatItSetsAndIsOneStep()
{
    Shown shown;
    const Workspace before = shown.desk.workspace();
    QVERIFY(shown.page.state().setStatus(kControl, ItemStatus::Agreed, &shown.page));
    QVERIFY2(shown.desk.asked.last().contains(u"→"_s), qPrintable(shown.desk.asked.last()));
    QCOMPARE(shown.desk.workspace().find(Id<Contract>{kContract})->changeOfControlRight,
             std::optional(true));
    QCOMPARE(shown.status(kControl), ItemStatus::Agreed);
    shown.desk.editor.undo();
    QVERIFY(shown.desk.workspace() == before);
    shown.desk.editor.redo();
    QCOMPARE(shown.status(kControl), ItemStatus::Agreed);
}

void NegotiationPageTest::agreeingCanBeTakenBack()
{
    Shown shown;
    shown.desk.confirms = false;
    const Workspace before = shown.desk.workspace();
    QVERIFY(!shown.page.state().setStatus(kControl, ItemStatus::Agreed, &shown.page));
    QVERIFY(shown.desk.workspace() == before);
}

void NegotiationPageTest::losingWithoutAReasonChangesNothing()
{
    Shown shown;
    const Workspace before = shown.desk.workspace();
    const QSignalSpy refused(&shown.desk.editor, &Editor::refused);
    shown.desk.answer = u" "_s;
    QVERIFY(!shown.page.state().setStatus(kHold, ItemStatus::Refused, &shown.page));
    QCOMPARE(refused.size(), 1);
    shown.desk.answer = std::nullopt;
    QVERIFY(!shown.page.state().setStatus(kHold, ItemStatus::Waived, &shown.page));
    QVERIFY(shown.desk.workspace() == before);
    shown.desk.answer = u"Too dear."_s;
    QVERIFY(shown.page.state().setStatus(kHold, ItemStatus::Refused, &shown.page));
    QCOMPARE(shown.page.state().point(kHold)->item->reason, u"Too dear."_s);
}

void NegotiationPageTest::theStatusEditorFollowsTheAnswer()
{
    Shown shown;
    shown.choose(kHold);
    auto *editor = shown.child<FieldEditor>("statusEditor");
    QCOMPARE(editor->input(), u"raised"_s);
    auto *combo = editor->findChild<QComboBox *>();
    shown.desk.answer = std::nullopt;
    combo->setCurrentIndex(combo->findData(u"refused"_s));
    emit combo->activated(combo->currentIndex());
    shown.settle();
    QCOMPARE(editor->input(), u"raised"_s);
    shown.desk.answer = u"No way."_s;
    combo->setCurrentIndex(combo->findData(u"refused"_s));
    emit combo->activated(combo->currentIndex());
    shown.settle();
    QCOMPARE(shown.status(kHold), ItemStatus::Refused);
    QVERIFY(shown.child<QLabel>("pointHistory")->text().contains(u"No way."_s));
}

void NegotiationPageTest::theEighthMustHaveAsksWhichOneGoes()
{
    Shown shown;
    const QStringList before = shown.order(ChecklistBlock::MustHaves);
    const QString eighth = shown.order(ChecklistBlock::Negotiate).first();
    shown.desk.choice = 2;
    shown.choose(eighth);
    shown.act("toggleMustHave");
    QVERIFY(shown.desk.asked.last().contains(u"7"_s));
    const QStringList after = shown.order(ChecklistBlock::MustHaves);
    QCOMPARE(after.size(), 7);
    QVERIFY(after.contains(eighth));
    QVERIFY(!after.contains(before[2]));
    shown.desk.editor.undo();
    QCOMPARE(shown.order(ChecklistBlock::MustHaves), before);
}

void NegotiationPageTest::noAnswerNoExchange()
{
    Shown shown;
    const Workspace before = shown.desk.workspace();
    shown.desk.choice = 99; // none of them
    QVERIFY(!shown.page.state().makeMustHave(shown.order(ChecklistBlock::Negotiate).first(),
                                             &shown.page));
    QVERIFY(shown.desk.workspace() == before);
}

void NegotiationPageTest::aDropRanksAPoint()
{
    Shown shown;
    QStringList order = shown.order(ChecklistBlock::MustHaves);
    QVERIFY(!shown.drop(order[4], shown.model()->indexOf(order[1]))); // the view removes nothing
    order.move(4, 1);
    QCOMPARE(shown.order(ChecklistBlock::MustHaves), order);
    shown.drop(order[0], shown.blockIndex(ChecklistBlock::MustHaves));
    order.move(0, 6);
    QCOMPARE(shown.order(ChecklistBlock::MustHaves), order);
    shown.choose(order[3]);
    shown.act("rankByScore");
    QVERIFY(shown.order(ChecklistBlock::MustHaves) != order);
}

void NegotiationPageTest::aDropMakesAMustHave()
{
    Shown shown;
    const QString eighth = shown.order(ChecklistBlock::Negotiate).first();
    shown.desk.choice = 0;
    shown.drop(eighth, shown.blockIndex(ChecklistBlock::MustHaves));
    QTRY_COMPARE(shown.block(eighth), ChecklistBlock::MustHaves);
    shown.drop(eighth, shown.blockIndex(ChecklistBlock::Negotiate));
    QTRY_COMPARE(shown.block(eighth), ChecklistBlock::Negotiate);
}

void NegotiationPageTest::aDropElsewhereIsRefused()
{
    Shown shown;
    const QSignalSpy refused(&shown.desk.editor, &Editor::refused);
    const Workspace before = shown.desk.workspace();
    shown.drop(shown.order(ChecklistBlock::Negotiate).first(),
               shown.blockIndex(ChecklistBlock::Trade));
    QCOMPARE(refused.size(), 1);
    QMimeData foreign;
    foreign.setText(u"ipo-price-hold"_s);
    QVERIFY(!shown.model()->dropMimeData(&foreign, Qt::MoveAction, -1, 0,
                                         shown.blockIndex(ChecklistBlock::MustHaves)));
    QVERIFY(shown.desk.workspace() == before);
}

void NegotiationPageTest::keysRankAPoint()
{
    Shown shown;
    const QStringList order = shown.order(ChecklistBlock::MustHaves);
    shown.choose(order[2]);
    shown.view()->setFocus();
    QTest::keyClick(shown.view(), Qt::Key_Up, Qt::AltModifier);
    shown.settle();
    QCOMPARE(shown.order(ChecklistBlock::MustHaves).indexOf(order[2]), 1);
    QCOMPARE(shown.view()->currentPoint(), order[2]);
    QTest::keyClick(shown.view(), Qt::Key_Down, Qt::AltModifier);
    shown.settle();
    QCOMPARE(shown.order(ChecklistBlock::MustHaves), order);
}

void NegotiationPageTest::typingAPositionIsAnEdit()
{
    Shown shown;
    const QString id = u"cap-rate-limit-floor"_s; // nothing decided about it yet
    QVERIFY(!shown.page.state().point(id)->item);
    shown.choose(id);
    auto *box = shown.child<QWidget>("askBox");
    auto *text = box->findChild<QPlainTextEdit *>();
    text->setFocus();
    text->setPlainText(u"At least what we used last month."_s);
    emit box->findChild<FieldEditor *>()->committed();
    shown.settle();
    QCOMPARE(shown.page.state().point(id)->ask(), u"At least what we used last month."_s);
    shown.desk.editor.undo();
    shown.settle();
    QVERIFY(!shown.page.state().point(id)->item);
    QCOMPARE(text->toPlainText(), sample().find(Id<Rule>{id})->ask);
}

void NegotiationPageTest::proofIsTicked()
{
    Shown shown;
    shown.choose(kControl);
    const auto boxes = shown.page.findChildren<QCheckBox *>(u"evidence"_s);
    QVERIFY(boxes.size() >= 2);
    boxes.first()->click();
    shown.settle();
    const auto *progress = shown.page.state().point(kControl)->progress;
    QVERIFY(progress && progress->evidenceHeld.size() == 1);
    QVERIFY(shown.child<QLabel>("evidenceCount")->text().startsWith(u"1 "_s));
}

void NegotiationPageTest::aMissingFactIsFilledInPlace()
{
    Workspace workspace = sample();
    const RowRef contract{TableId::Contract, kContract};
    const Field &field = fieldOf(TableId::Contract, "transition_days");
    workspace.put(workspace.find(contract)->with(field, {}).value());
    workspace.remove({TableId::ChecklistItem, u"anthropic-enterprise-2026.transition"_s});
    Shown shown(workspace);
    const QString id = u"ex-transition-period"_s;
    QCOMPARE(shown.block(id), ChecklistBlock::NeedsData);
    shown.choose(id);
    auto *editor = shown.child<FieldEditor>("fact-contract.transition_days");
    editor->findChild<QLineEdit *>()->setText(u"30"_s);
    emit editor->committed();
    shown.settle();
    QCOMPARE(shown.block(id), ChecklistBlock::Rights);
}

void NegotiationPageTest::aMissingFactGoesToTheContractThatIsShown()
{
    Workspace workspace = sample();
    const Field &field = fieldOf(TableId::Contract, "transition_days");
    for (const char *contract : {"anthropic-enterprise", "openai-api"}) {
        const RowRef row{TableId::Contract, QString::fromLatin1(contract)};
        workspace.put(workspace.find(row)->with(field, {}).value());
    }
    workspace.remove({TableId::ChecklistItem, u"anthropic-enterprise-2026.transition"_s});
    Shown shown(workspace);
    const QString id = u"ex-transition-period"_s;
    shown.choose(id);
    shown.page.state().setContract(Id<Contract>{u"openai-api"_s});
    shown.settle();
    shown.choose(id);
    auto *editor = shown.child<FieldEditor>("fact-contract.transition_days");
    editor->findChild<QLineEdit *>()->setText(u"30"_s);
    emit editor->committed();
    shown.settle();
    const auto daysOf = [&](const QString &contract) {
        return shown.desk.workspace().find(Id<Contract>{contract})->transitionDays;
    };
    QVERIFY(!daysOf(kContract));
    QVERIFY(daysOf(u"openai-api"_s));
    QCOMPARE(*daysOf(u"openai-api"_s), 30);
}

void NegotiationPageTest::aRefusedInputIsTakenBack()
{
    Shown shown;
    shown.child<QToolButton>("decisionTab")->click();
    auto *editor = shown.child<FieldEditor>("decided_onEditor");
    const QString before = editor->input();
    const QSignalSpy refused(&shown.desk.editor, &Editor::refused);
    editor->findChild<QLineEdit *>()->setText(u"some day"_s);
    emit editor->committed();
    shown.settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(editor->input(), before);
}

/// An import may end while a question is open.
void NegotiationPageTest::aQuestionOutlivesAChange()
{
    Shown shown;
    const QString eighth = shown.order(ChecklistBlock::Negotiate).first();
    const QStringList before = shown.order(ChecklistBlock::MustHaves);
    const auto changeAll = [&] {
        const Row &contract = *shown.desk.workspace().find({TableId::Contract, kContract});
        QVERIFY(shown.desk.editor.setField({contract.ref()}, fieldOf(TableId::Contract, "notes"),
                                           u"Changed."_s));
        shown.settle();
    };
    shown.desk.dialogs.choose = [&](QWidget *, const Question &, const QStringList &) {
        changeAll();
        return std::optional<qsizetype>(2);
    };
    QVERIFY(shown.page.state().makeMustHave(eighth, &shown.page));
    const QStringList after = shown.order(ChecklistBlock::MustHaves);
    QVERIFY(after.contains(eighth) && !after.contains(before[2]));
    shown.desk.editor.undo();
    shown.desk.editor.undo();
    shown.desk.dialogs.askText = [&](QWidget *, const Question &) {
        changeAll();
        return std::optional<QString>(u"Ours"_s);
    };
    QVERIFY(shown.page.state().addOwnPoint(&shown.page));
    shown.settle();
    QCOMPARE(shown.model()->pointCount(), 120);
}

void NegotiationPageTest::takingBackSaysWhatStays()
{
    Shown shown;
    NegotiationState &state = shown.page.state();
    QVERIFY(state.setStatus(kControl, ItemStatus::Agreed, &shown.page));
    const Workspace agreed = shown.desk.workspace();
    shown.desk.asked.clear();
    shown.desk.confirms = false;
    QVERIFY(!state.setStatus(kControl, ItemStatus::Raised, &shown.page));
    QVERIFY(shown.desk.workspace() == agreed);
    QCOMPARE(shown.desk.asked.size(), 1);
    QVERIFY(!shown.desk.asked.last().contains(u"→"_s));
    shown.desk.confirms = true;
    QVERIFY(state.setStatus(kControl, ItemStatus::Raised, &shown.page));
    shown.desk.asked.clear();
    // The contract has it already: nothing to take over, nothing to ask.
    QVERIFY(state.setStatus(kControl, ItemStatus::Agreed, &shown.page));
    QVERIFY(shown.desk.asked.isEmpty());
}

void NegotiationPageTest::openingChangesAndChoosesNothing()
{
    Desk desk;
    desk.live.reset(sample());
    const RowRef workload{TableId::Workload, sample().rows(TableId::Workload).keys().first()};
    desk.lens.select(workload);
    NegotiationPage page(desk.context, nullptr);
    page.resize(1232, 640);
    page.show();
    QCoreApplication::processEvents();
    for (const Id<Contract> &contract : page.state().contracts()) {
        page.state().setContract(contract);
        for (const char *tab : {"tradeTab", "positionTab", "decisionTab", "checklistTab"}) {
            page.findChild<QToolButton *>(QString::fromLatin1(tab))->click();
            QCoreApplication::processEvents();
        }
    }
    QCOMPARE(desk.stack.count(), 0);
    QVERIFY(desk.workspace() == sample());
    QVERIFY(desk.lens.lens().selection == workload);
}

/// Both would match while the page has the focus, and then neither runs.
void NegotiationPageTest::noActionTakesAShortcutOfTheWindow()
{
    Shown shown;
    QSet<QKeySequence> taken{QKeySequence::New,
                             QKeySequence::Open,
                             QKeySequence::Undo,
                             QKeySequence::Redo,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                             Qt::CTRL | Qt::Key_I,
                             Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                             Qt::CTRL | Qt::Key_K};
    for (const QAction *action : shown.page.actions()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->objectName()));
        taken.insert(action->shortcut());
    }
}

void NegotiationPageTest::aTradeLeadsToItsPointByKey()
{
    Shown shown;
    shown.child<QToolButton>("tradeTab")->click();
    auto *table = shown.child<QTableView>("tradeTable");
    const auto *model = static_cast<TradeModel *>(table->model());
    table->setCurrentIndex(model->index(1, TradeModel::For));
    const QString asked = model->pointAt(1);
    QTest::keyClick(table, Qt::Key_Return);
    shown.settle();
    QVERIFY(shown.child<QToolButton>("checklistTab")->isChecked());
    QCOMPARE(shown.view()->currentPoint(), asked);
}

void NegotiationPageTest::aNativeFrameworkBringsItsPoints()
{
    Shown shown;
    shown.page.state().setContract(Id<Contract>{u"coreweave-capacity"_s});
    shown.settle();
    QVERIFY(shown.block(u"agt-definition-export"_s) != ChecklistBlock::Negotiate);
    const Field &framework = fieldOf(TableId::Workload, "agent_framework");
    QVERIFY(shown.desk.editor.setField({{TableId::Workload, u"redaction"_s}}, framework,
                                       u"bedrock_agentcore"_s));
    shown.settle();
    QVERIFY(shown.block(u"agt-definition-export"_s) == ChecklistBlock::Negotiate
            || shown.block(u"agt-definition-export"_s) == ChecklistBlock::MustHaves);
}

void NegotiationPageTest::theHeadOfABlockLeavesThePointInSight()
{
    Shown shown;
    shown.choose(kHold);
    const QString title = shown.child<QLabel>("pointTitle")->text();
    shown.view()->setCurrentIndex(shown.blockIndex(ChecklistBlock::Negotiate));
    shown.settle();
    QVERIFY(shown.child<QLabel>("pointTitle")->isVisible());
    QCOMPARE(shown.child<QLabel>("pointTitle")->text(), title);
}

void NegotiationPageTest::openPointsAreDueByThePlan()
{
    Shown shown;
    NegotiationState &state = shown.page.state();
    const QString open = shown.order(ChecklistBlock::Negotiate).first();
    QVERIFY(!state.point(open)->item || !state.point(open)->item->dueOn);
    const auto due = state.dueOf(*state.point(open));
    QVERIFY(due && *due >= shown.desk.lens.lens().asOf);
    const QModelIndex index = shown.model()->indexOf(open, ChecklistModel::Status);
    QVERIFY(!index.data(ChecklistModel::SecondRole).toString().isEmpty());
    shown.choose(open);
    QVERIFY(shown.child<QLabel>("pointHistory")->text().contains(u"to be raised by"_s));
    // What we say ourselves goes first.
    QVERIFY(state.setItemField(open, *tableInfo(TableId::ChecklistItem).field(u"due_on"),
                               u"2026-12-15"_s));
    QCOMPARE(state.dueOf(*state.point(open)), std::optional(QDate(2026, 12, 15)));
}

void NegotiationPageTest::whyOpensTheFormula()
{
    Shown shown;
    shown.choose(u"pc-renewal-cap"_s);
    auto *why = shown.child<QPushButton>("worthWhy");
    QVERIFY(why->isVisible());
    why->click();
    QVERIFY(shown.child<QWidget>("worthTrace")->isVisible());
    QVERIFY(!shown.child<QLabel>("worthFormula")->text().isEmpty());
    shown.choose(u"ip-output-ownership"_s); // nothing can price it
    QVERIFY(!why->isVisible());
    QCOMPARE(shown.child<QLabel>("worthAmount")->text(), u"–"_s);
}

void NegotiationPageTest::scenariosSayWhatTheyWouldSpare()
{
    Shown shown;
    shown.page.state().setContract(Id<Contract>{u"anthropic-enterprise"_s});
    shown.settle();
    shown.choose(u"pc-renewal-cap"_s);
    const auto *text = shown.child<QLabel>("worthScenarios");
    const Id<Scenario> listing{u"listing-price-rise"_s};
    QTRY_VERIFY(text->text().contains(rowTitle(shown.desk.live.workspace(), listing)));
    QVERIFY(text->isVisible());
    shown.choose(u"ip-output-ownership"_s);
    QVERIFY(!text->isVisible());
}

void NegotiationPageTest::scenariosSayWhatAWeakerTermCosts()
{
    Shown shown;
    // The rule asks for three per cent, the contract has one.
    const Id<Contract> id{u"anthropic-enterprise"_s};
    Workspace workspace = sample();
    Contract contract = *workspace.find(id);
    contract.renewalCap = 0.01;
    workspace.put(Row::of(contract));
    shown.desk.live.reset(workspace);
    shown.page.state().setContract(id);
    shown.settle();
    shown.choose(u"pc-renewal-cap"_s);
    const Id<Scenario> listing{u"listing-price-rise"_s};
    const auto *label = shown.child<QLabel>("worthScenarios");
    QTRY_VERIFY(label->text().contains(rowTitle(shown.desk.live.workspace(), listing)));
    const QString text = label->text();
    QVERIFY2(text.contains(rowTitle(shown.desk.live.workspace(), listing)), qPrintable(text));
    QVERIFY2(text.contains(u" more is lost."_s), qPrintable(text));
    QVERIFY2(!text.contains(u" less is lost."_s) && !text.contains(u'–'), qPrintable(text));
}

void NegotiationPageTest::scenariosAreReckonedBesideTheWindow()
{
    Shown shown;
    const NegotiationState &state = shown.page.state();
    const QSignalSpy reckoned(&state, &NegotiationState::scenariosReckoned);
    state.scenarioWorthOf(u"pc-renewal-cap"_s);
    QTRY_VERIFY(state.scenarioWorthOf(u"pc-renewal-cap"_s));
    // Another day asks for it anew, and until it is there it says so.
    shown.desk.lens.setAsOf(QDate(2026, 11, 25));
    QVERIFY(!state.scenarioWorthOf(u"pc-renewal-cap"_s));
    shown.choose(u"pc-renewal-cap"_s);
    const auto *text = shown.child<QLabel>("worthScenarios");
    if (!state.scenarioWorthOf(u"pc-renewal-cap"_s))
        QVERIFY2(text->isVisible() && text->text().contains(u"reckoned"_s),
                 qPrintable(text->text()));
    QTRY_VERIFY(state.scenarioWorthOf(u"pc-renewal-cap"_s));
    QVERIFY(reckoned.size() >= 1);
    QTRY_VERIFY(!text->text().contains(u"reckoned"_s));
}

void NegotiationPageTest::scenariosAreReckonedOnce()
{
    Shown shown;
    NegotiationState &state = shown.page.state();
    QTRY_VERIFY(state.scenarioWorthOf(kHold));
    const std::vector<ScenarioWorth> before = *state.scenarioWorthOf(kHold);
    // How talks stand makes no difference to it.
    QVERIFY(state.setHeld(kControl, u"A proof"_s, true));
    QVERIFY(state.scenarioWorthOf(kHold));
    // What the contract says does; taken back, it is known still.
    QVERIFY(state.setStatus(u"pc-renewal-cap"_s, ItemStatus::Agreed, &shown.page));
    QVERIFY(!state.scenarioWorthOf(kHold));
    QTRY_VERIFY(state.scenarioWorthOf(kHold));
    shown.desk.editor.undo();
    QVERIFY(state.scenarioWorthOf(kHold));
    QCOMPARE(*state.scenarioWorthOf(kHold), before);
}

void NegotiationPageTest::ownAlternativesAreEntered()
{
    Shown shown;
    shown.child<QToolButton>("positionTab")->click();
    shown.settle();
    auto *grid = shown.child<QTableView>("alternativeGrid");
    QCOMPARE(grid->model()->rowCount(), 1); // of this contract alone
    const Workspace before = shown.desk.workspace();
    const size_t lines = shown.page.state().priceRange().lines.size();
    const Alternative entered{.id = {u"mine"_s},
                              .contract = {kContract},
                              .name = u"Stop"_s,
                              .runCost = Money::ofUnits(1)};
    QVERIFY(shown.desk.editor.putRow(Row::of(entered)));
    shown.settle();
    QCOMPARE(grid->model()->rowCount(), 2);
    QCOMPARE(shown.page.state().priceRange().lines.size(), lines + 1);
    QCOMPARE(*shown.page.state().priceRange().reservation, 1.0);
    QVERIFY(shown.child<QLabel>("alternativesText")->text().contains(u"Stop"_s));
    shown.desk.editor.undo();
    shown.settle();
    QVERIFY(shown.desk.workspace() == before);
    QCOMPARE(grid->model()->rowCount(), 1);
    // The other contract has its own.
    shown.page.state().setContract(Id<Contract>{u"google-cloud-agreement"_s});
    shown.settle();
    QCOMPARE(grid->model()->rowCount(), 0);
}

void NegotiationPageTest::addingAnAlternativeAsksForItsName()
{
    Shown shown;
    shown.child<QToolButton>("positionTab")->click();
    shown.settle();
    shown.child<QPushButton>("add-alternative")->click();
    auto *dialog = shown.child<QDialog>("newRowDialog");
    const auto editors = dialog->findChildren<FieldEditor *>();
    const auto focused = std::ranges::find_if(editors, [&](const FieldEditor *editor) {
        return editor == dialog->focusWidget() || editor->isAncestorOf(dialog->focusWidget());
    });
    QVERIFY(focused != editors.end());
    QCOMPARE((*focused)->field().name(), u"name"_s); // the contract is given
    dialog->reject();
}

void NegotiationPageTest::thePriceInTheTalksIsEntered()
{
    Shown shown;
    shown.child<QToolButton>("positionTab")->click();
    shown.settle();
    const Workspace before = shown.desk.workspace();
    auto *editor = shown.child<FieldEditor>("vendor_lowEditor");
    editor->findChild<QLineEdit *>()->setText(u"900000 USD"_s);
    emit editor->committed();
    shown.settle();
    QCOMPARE(shown.page.state().priceRange().vendorLow, std::optional(900'000.0));
    QCOMPARE(shown.page.state().priceRange().isOverlapping(), std::optional(false));
    const auto *chart = shown.child<QWidget>("rangeChart");
    QVERIFY2(chart->accessibleName().contains(u"900k"_s), qPrintable(chart->accessibleName()));
    QVERIFY(chart->accessibleDescription().contains(u"an estimate of ours"_s));
    shown.desk.editor.undo();
    QVERIFY(shown.desk.workspace() == before);
}

void NegotiationPageTest::offersAreTicked()
{
    Shown shown;
    shown.child<QToolButton>("tradeTab")->click();
    auto *table = shown.child<QTableView>("tradeTable");
    QVERIFY(table->model()->rowCount() > 7);
    for (const int row : {0, 1}) {
        QVERIFY(table->model()->setData(table->model()->index(row, TradeModel::FirstOffer + row),
                                        Qt::Checked, Qt::CheckStateRole));
    }
    shown.settle();
    const QString text = shown.child<QLabel>("offersText")->text();
    QVERIFY2(text.contains(u"Offer A"_s) && text.contains(u"Offer B"_s), qPrintable(text));
    QVERIFY(!shown.child<QLabel>("offersFinding")->text().isEmpty());
}

void NegotiationPageTest::theDecisionIsRecorded()
{
    Shown shown;
    shown.child<QToolButton>("decisionTab")->click();
    auto *lessons = shown.child<FieldEditor>("lessonsEditor");
    lessons->findChild<QPlainTextEdit *>()->setPlainText(u"Begin earlier."_s);
    emit lessons->committed();
    shown.settle();
    QCOMPARE(shown.page.state().checklist()->outcome->lessons, u"Begin earlier."_s);
    QVERIFY(shown.child<QLabel>("talksResult")->text().contains(u"1 agreed"_s));
}

void NegotiationPageTest::plansLeaveAsFiles_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pages") << u"exportForTeam"_s << u"/x/plan.pdf"_s << QByteArray("%PDF");
    QTest::newRow("text") << u"exportForTeam"_s << u"/x/plan.md"_s << QByteArray("# ");
    QTest::newRow("document") << u"exportForTeam"_s << u"/x/plan.odt"_s << QByteArray("PK");
    QTest::newRow("workbook") << u"exportForTeam"_s << u"/x/plan.xlsx"_s << QByteArray("PK");
    QTest::newRow("matrix") << u"exportForTeam"_s << u"/x/plan.csv"_s << QByteArray("Block,");
    QTest::newRow("document for the vendor")
        << u"exportForVendor"_s << u"/x/points.odt"_s << QByteArray("PK");
    QTest::newRow("no workbook for the vendor")
        << u"exportForVendor"_s << u"/x/points.xlsx"_s << QByteArray();
    QTest::newRow("vendor") << u"exportForVendor"_s << u"/x/points.md"_s << QByteArray("# ");
    QTest::newRow("no matrix for the vendor")
        << u"exportForVendor"_s << u"/x/points.csv"_s << QByteArray();
    QTest::newRow("no file") << u"exportForTeam"_s << QString() << QByteArray();
}

void NegotiationPageTest::plansLeaveAsFiles()
{
    QFETCH(QString, action);
    QFETCH(QString, path);
    QFETCH(QByteArray, start);
    Shown shown;
    QSignalSpy made(&shown.page, &NegotiationPage::fileMade);
    shown.path = path;
    shown.act(qPrintable(action));
    QCOMPARE(made.size(), start.isEmpty() ? 0 : 1);
    if (!start.isEmpty()) {
        QCOMPARE(made.first()[0].toString(), path);
        QVERIFY(made.first()[1].toByteArray().startsWith(start));
    }
}

void NegotiationPageTest::readOnlyChangesNothing()
{
    Shown shown;
    shown.desk.editor.setReadOnly(u"Another program has it open."_s);
    const Workspace before = shown.desk.workspace();
    shown.choose(kHold);
    QVERIFY(!shown.child<FieldEditor>("statusEditor")->isEnabled());
    QVERIFY(!shown.child<QPushButton>("mustHaveButton")->isEnabled());
    const QStringList order = shown.order(ChecklistBlock::MustHaves);
    shown.page.state().rankBefore(order[3], order[0]);
    QVERIFY(shown.desk.workspace() == before);
}

void NegotiationPageTest::withoutContractsItSaysSo()
{
    Shown shown(workspaceOf({rowWith(TableId::Rule, "r", {{"title", "R"}, {"enabled", "true"}})}));
    QVERIFY(shown.child<QLabel>("emptyTitle")->isVisible());
    const QSignalSpy asked(&shown.page, &NegotiationPage::recordsRequested);
    shown.child<QPushButton>("emptyAction")->click();
    QCOMPARE(asked.size(), 1);
}

void NegotiationPageTest::withoutRulesItSaysSo()
{
    Shown shown(workspaceOf({rowWith(TableId::Party, "v", {{"name", "V"}}),
                             rowWith(TableId::Contract, "c", {{"name", "C"}, {"vendor", "v"}})}));
    QVERIFY(shown.child<QLabel>("emptyTitle")->text().contains(u"rules"_s));
}

void NegotiationPageTest::everythingHasANameAndIsReached()
{
    Shown shown;
    shown.choose(kHold);
    const QList<QWidget *> stops = tabStops(&shown.page);
    QVERIFY(stops.contains(shown.view()));
    QVERIFY(stops.contains(shown.child<QComboBox>("contractChooser")));
    QVERIFY(stops.contains(shown.child<QLineEdit>("pointFilter")));
    QVERIFY(stops.size() > 12);
}

QTEST_MAIN(NegotiationPageTest)
#include "tst_negotiationpage.moc"
