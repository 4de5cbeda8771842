#include "app/shippedworkspace.h"
#include "tests/ui/support/desk.h"
#include "ui/briefing/briefingoptions.h"
#include "ui/briefing/briefingpage.h"
#include "ui/briefing/pagepreview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

const Workspace &sample()
{
    static const Workspace kSample = *shippedWorkspace(StartContent::Sample);
    return kSample;
}

/// The page over a workspace, on the screen, with its pages written.
struct BriefingDesk
{
    explicit BriefingDesk(const Workspace &workspace = sample())
        : page((desk.live.reset(workspace), desk.context), nullptr)
        , files(&page, &BriefingPage::fileMade)
    {
        desk.dialogs.savePath = [this](QWidget *, const FileQuestion &) { return path; };
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
    }
    ~BriefingDesk() { page.hide(); }

    bool isWritten()
    {
        return QTest::qWaitFor([this] { return !page.isWriting(); }, 20'000);
    }
    template<class W>
    W *find(const char *name) const
    {
        return page.findChild<W *>(QString::fromLatin1(name));
    }
    PagePreview *preview() const { return find<PagePreview>("pagePreview"); }
    BriefingSettings kept() const
    {
        return briefingSettings(desk.workspace(), lastAudience(desk.workspace()));
    }

    Desk desk;
    BriefingPage page;
    QSignalSpy files;
    QString path;
};

} // namespace

class TestBriefingPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void showsThePagesOfNow();
    void anAudienceIsRemembered();
    void sectionsGoOffAndMove();
    void remarksAreKeptWhenTheyAreLeft();
    void savesWhatTheSettingsSay_data();
    void savesWhatTheSettingsSay();
    void aReadOnlyWorkspaceKeepsItsSettings();
    void anEmptyWorkspaceHasAPage();
    void everyControlHasAName();
    void keysTurnPages();
};

void TestBriefingPage::showsThePagesOfNow()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    const int pages = desk.preview()->pageCount();
    QVERIFY(pages > 5);
    BriefingSettings settings = desk.kept();
    for (SectionChoice &section : settings.sections)
        section.isOn = section.id == u"decision";
    QVERIFY(desk.desk.editor.apply(keepBriefingSettings(desk.desk.workspace(), settings)));
    QVERIFY(desk.isWritten());
    QCOMPARE(desk.preview()->pageCount(), 1);
    desk.desk.editor.undo();
    QVERIFY(desk.isWritten());
    QCOMPARE(desk.preview()->pageCount(), pages);
}

void TestBriefingPage::anAudienceIsRemembered()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    auto *audience = desk.find<QComboBox>("audience");
    audience->setFocus();
    const int regulator = audience->findData(int(Audience::Regulator));
    audience->setCurrentIndex(regulator);
    emit audience->activated(regulator);
    QVERIFY(desk.isWritten());
    QCOMPARE(lastAudience(desk.desk.workspace()), Audience::Regulator);
    QCOMPARE(desk.find<QListWidget>("sectionList")->findItems(u"Negotiation"_s, Qt::MatchExactly),
             QList<QListWidgetItem *>());
}

void TestBriefingPage::sectionsGoOffAndMove()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    auto *list = desk.find<QListWidget>("sectionList");
    list->setFocus();
    list->setCurrentRow(1);
    list->currentItem()->setCheckState(Qt::Unchecked);
    QCOMPARE(desk.kept().sections[1].id, u"exposure"_s);
    QVERIFY(!desk.kept().sections[1].isOn);
    QVERIFY(desk.isWritten());
    desk.find<QAction>("sectionDown")->trigger();
    QCOMPARE(desk.kept().sections[2].id, u"exposure"_s);
    QVERIFY(desk.isWritten());
    QCOMPARE(list->currentRow(), 2);
    desk.find<QAction>("sectionUp")->trigger();
    QCOMPARE(desk.kept().sections[1].id, u"exposure"_s);
}

void TestBriefingPage::remarksAreKeptWhenTheyAreLeft()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    auto *remark = desk.find<QPlainTextEdit>("remark");
    remark->setFocus();
    QTest::keyClicks(remark, u"Read this first"_s);
    QVERIFY(desk.kept().sections.front().remark.isEmpty());
    desk.find<QListWidget>("sectionList")->setFocus();
    QCOMPARE(desk.kept().sections.front().remark, u"Read this first"_s);
}

void TestBriefingPage::savesWhatTheSettingsSay_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << u"saveBriefingPdf"_s << u"/nowhere/b.pdf"_s << QByteArray("%PDF");
    QTest::newRow("odt") << u"saveBriefingOdt"_s << u"/nowhere/b.odt"_s << QByteArray("PK");
    QTest::newRow("md") << u"saveBriefingMarkdown"_s << u"/nowhere/b.md"_s << QByteArray("# ");
}

void TestBriefingPage::savesWhatTheSettingsSay()
{
    QFETCH(QString, action);
    QFETCH(QString, path);
    QFETCH(QByteArray, start);
    BriefingDesk desk;
    desk.page.findChild<QAction *>(action)->trigger();
    QCOMPARE(desk.files.count(), 0); // nobody named a file
    desk.path = path;
    desk.page.findChild<QAction *>(action)->trigger();
    QCOMPARE(desk.files.count(), 1);
    QCOMPARE(desk.files.front().at(0).toString(), path);
    QVERIFY(desk.files.front().at(1).toByteArray().startsWith(start));
}

void TestBriefingPage::aReadOnlyWorkspaceKeepsItsSettings()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    desk.desk.editor.setReadOnly(u"Another program has it open."_s);
    auto *line = desk.find<QLineEdit>("classification");
    line->setFocus();
    line->setText(u"Secret"_s);
    desk.find<QListWidget>("sectionList")->setFocus();
    QCOMPARE(line->text(), usualSettings(Audience::Board).classification);
}

void TestBriefingPage::anEmptyWorkspaceHasAPage()
{
    BriefingDesk desk{Workspace()};
    QVERIFY(desk.isWritten());
    QCOMPARE(desk.preview()->pageCount(), 1);
}

void TestBriefingPage::everyControlHasAName()
{
    BriefingDesk desk;
    for (const char *name : {"audience", "paper", "classification", "briefingVersion", "letterhead",
                             "logo", "sectionList", "remark", "pagePreview"}) {
        const auto *widget = desk.find<QWidget>(name);
        QVERIFY2(widget, name);
        QVERIFY2(!widget->accessibleName().isEmpty(), name);
    }
}

void TestBriefingPage::keysTurnPages()
{
    BriefingDesk desk;
    QVERIFY(desk.isWritten());
    desk.preview()->setFocus();
    QCOMPARE(desk.preview()->currentPage(), 1);
    QTest::keyClick(desk.preview(), Qt::Key_PageDown);
    QCOMPARE(desk.preview()->currentPage(), 2);
    QTest::keyClick(desk.preview(), Qt::Key_End);
    QCOMPARE(desk.preview()->currentPage(), desk.preview()->pageCount());
    QTest::keyClick(desk.preview(), Qt::Key_Home);
    QCOMPARE(desk.preview()->currentPage(), 1);
}

QTEST_MAIN(TestBriefingPage)
#include "tst_briefingpage.moc"
