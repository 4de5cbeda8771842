#include "tests/ui/support/desk.h"
#include "ui/widgets/worknote.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

struct Note
{
    explicit Note(WorkNote::Stop stop)
        : note(stop, &page)
        , stopped(&note, &WorkNote::stopRequested)
        , resumed(&note, &WorkNote::resumeRequested)
    {
        page.resize(400, 100);
        page.show();
    }
    QPushButton *button() const { return note.findChild<QPushButton *>(u"workButton"_s); }
    QString text() const { return note.findChild<QLabel *>(u"workText"_s)->text(); }

    QWidget page;
    WorkNote note;
    QSignalSpy stopped;
    QSignalSpy resumed;
};

} // namespace

/// What a page says of work beside the window.
class WorkNoteTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void onlyLongWorkIsTold();
    void itIsStoppedAndResumed();
    void whatCannotBeStoppedHasNoButton();
};

void WorkNoteTest::onlyLongWorkIsTold()
{
    Note brief(WorkNote::Stop::Possible);
    brief.note.showWork(u"Reckoning"_s);
    QVERIFY(!brief.note.isVisible());
    brief.note.clear();
    Note note(WorkNote::Stop::Possible);
    note.note.showWork(u"Reckoning: 1 %"_s);
    note.note.showWork(u"Reckoning: 2 %"_s);
    QTRY_VERIFY(note.note.isVisible());
    QCOMPARE(note.text(), u"Reckoning: 2 %"_s);
    QVERIFY(!brief.note.isVisible());
    note.note.clear();
    QVERIFY(!note.note.isVisible());
}

void WorkNoteTest::itIsStoppedAndResumed()
{
    Note note(WorkNote::Stop::Possible);
    note.note.showWork(u"Reckoning"_s);
    QTRY_VERIFY(note.note.isVisible());
    note.button()->click();
    QCOMPARE(note.stopped.size(), 1);
    note.note.showStopped(u"Stopped"_s);
    QCOMPARE(note.text(), u"Stopped"_s);
    note.button()->click();
    QCOMPARE(note.stopped.size(), 1);
    QCOMPARE(note.resumed.size(), 1);
}

void WorkNoteTest::whatCannotBeStoppedHasNoButton()
{
    Note note(WorkNote::Stop::Impossible);
    note.note.showWork(u"Reckoning"_s);
    QTRY_VERIFY(note.note.isVisible());
    QVERIFY(!note.button()->isVisible());
}

QTEST_MAIN(WorkNoteTest)
#include "tst_worknote.moc"
