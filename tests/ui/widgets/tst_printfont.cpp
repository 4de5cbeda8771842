#include "ui/widgets/picturesheet.h"
#include "ui/widgets/printfont.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

/// The font of everything that is printed.
class TestPrintFont : public QObject
{
    Q_OBJECT

private slots:
    void aSearchFindsWhatIsPrinted_data();
    void aSearchFindsWhatIsPrinted();
    void lettersThatJoinStillDo();
};

namespace {

QFont sized(double points)
{
    QFont font = printFont();
    font.setPointSizeF(points);
    return font;
}

QString textOfPage(const QString &text, double points)
{
    const PictureSheet sheet{.title = u"Words"_s,
                             .description = {},
                             .size = {900, 200},
                             .paint = [&](QPainter &painter) {
                                 painter.setFont(sized(points));
                                 painter.drawText(QPointF(20, 100), text);
                             }};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"words.pdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdfOf(sheet));
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()).simplified()
                                     : QString();
}

} // namespace

void TestPrintFont::aSearchFindsWhatIsPrinted_data()
{
    QTest::addColumn<double>("points");
    for (const double points : {6.0, 8.0, 9.0, 14.0, 24.0})
        QTest::addRow("%.0f points", points) << points;
}

void TestPrintFont::aSearchFindsWhatIsPrinted()
{
    QFETCH(double, points);
    const QString words = u"firm Office confirmed flow baffled → €5"_s;
    const QString found = textOfPage(words, points);
    if (found.isEmpty())
        QSKIP("pdftotext, an optional program of packaging/packages.txt, is not installed");
    QCOMPARE(found, words);
}

/// Lam and alef are one sign in every Arabic text: apart they are wider.
void TestPrintFont::lettersThatJoinStillDo()
{
    const QFontMetricsF metrics(sized(24));
    QFont usual = sized(24);
    usual.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QString joined = u"\u0633\u0644\u0627\u0645"_s;
    QVERIFY(metrics.horizontalAdvance(joined) < QFontMetricsF(usual).horizontalAdvance(joined) + 1);
}

QTEST_MAIN(TestPrintFont)
#include "tst_printfont.moc"
