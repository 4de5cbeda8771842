#include "tests/ui/support/desk.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/wrappedlines.h"

#include <QFontMetrics>
#include <QTest>

#include <algorithm>

using namespace fairlead;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 160;
const QString kSentence =
    u"Systems that were on the market before August must mark their output."_s;

} // namespace

/// Texts in as many lines as they need.
class WrappedLinesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { failOnWarnings(); }
    void whatHasRoomStaysWhole();
    void noWordIsLost();
    void whatHasNoRoomIsMarked();
    void aLongWordIsBroken();
    void breaksOfOthersAreBlanks();
    void aLabelIsAsHighAsItsText();
};

void WrappedLinesTest::whatHasRoomStaysWhole()
{
    QCOMPARE(wrappedLines(u"Notice"_s, QFont(), kWidth, 3), QStringList{u"Notice"_s});
    QVERIFY(wrappedLines({}, QFont(), kWidth, 3).join(QString()).isEmpty());
}

void WrappedLinesTest::noWordIsLost()
{
    const QStringList lines = wrappedLines(kSentence, QFont(), kWidth, 20);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(u' '), kSentence);
    const QFontMetrics metrics{QFont()};
    for (const QString &line : lines)
        QVERIFY2(metrics.horizontalAdvance(line) <= kWidth, qPrintable(line));
}

void WrappedLinesTest::whatHasNoRoomIsMarked()
{
    const QStringList lines = wrappedLines(kSentence, QFont(), kWidth, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.back().endsWith(u'…'));
    QCOMPARE(lines.front(), wrappedLines(kSentence, QFont(), kWidth, 20).front());
}

void WrappedLinesTest::aLongWordIsBroken()
{
    const QString word(120, u'W');
    const QStringList lines = wrappedLines(word, QFont(), kWidth, 100);
    QVERIFY(lines.size() > 1);
    QCOMPARE(lines.join(QString()), word);
}

void WrappedLinesTest::breaksOfOthersAreBlanks()
{
    QCOMPARE(wrappedLines(u"a\nb\tc"_s, QFont(), kWidth, 3), QStringList{u"a b c"_s});
}

void WrappedLinesTest::aLabelIsAsHighAsItsText()
{
    ElidedLabel label(kSentence, {}, nullptr);
    label.setMostLines(2);
    label.show();
    const int line = label.fontMetrics().height();
    label.resize(2000, label.height());
    QCOMPARE(label.height(), line);
    label.resize(kWidth, label.height());
    QCOMPARE(label.height(), 2 * line);
    label.setText(u"Notice"_s);
    QCOMPARE(label.height(), line);
}

QTEST_MAIN(WrappedLinesTest)
#include "tst_wrappedlines.moc"
