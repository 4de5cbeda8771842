#include "app/cli/newcommand.h"
#include "app/cli/reportcommand.h"
#include "app/shippedworkspace.h"
#include "models/briefing/briefing.h"
#include "models/briefing/briefingmarkdown.h"
#include "models/briefing/draft.h"
#include "models/briefing/ownsections.h"
#include "models/fields/valuetext.h"
#include "models/negotiation/plansections.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace fairlead;
using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

const Lens kLens{.asOf = QDate(2026, 11, 20)};
const QLocale kEnglish(QLocale::English);

/// Amounts, percentages and times in a text, with plain spaces.
QStringList figuresIn(QString text)
{
    static const QRegularExpression kFigure(
        u"\\$[0-9][0-9,.]*(?: [TBM]\\b|k\\b)?|[0-9][0-9.,]* %|[0-9][0-9.]* months"_s);
    text.replace(QChar(QChar::Nbsp), u' ');
    text.remove(u'\\');
    QStringList found;
    auto matches = kFigure.globalMatch(text);
    while (matches.hasNext()) {
        QString figure = matches.next().captured();
        while (figure.endsWith(u'.') || figure.endsWith(u','))
            figure.chop(1);
        found += figure;
    }
    return found;
}

/// All ways in which a briefing writes a number.
void addSpellings(double value, QSet<QString> &known)
{
    const auto add = [&](QString text) { known.insert(text.replace(QChar(QChar::Nbsp), u' ')); };
    add(estimateText(std::abs(value), kEnglish));
    if (std::abs(value) < 9e15) {
        const Money money{std::llround(std::abs(value) * 100), Currency()};
        add(moneyText(money, kEnglish));
        add(roundedMoney(money, kEnglish));
        add(moneyText(Money::ofUnits(std::llround(std::abs(value)), Currency()), kEnglish));
    }
    for (const int digits : {0, 1, 2}) {
        add(kEnglish.toString(value * 100, 'f', digits) + u" %"_s);
        add(kEnglish.toString(value, 'f', digits) + u" %"_s);
        add(kEnglish.toString(value, 'f', digits) + u" months"_s);
    }
}

void collect(const json &value, QSet<QString> &known)
{
    if (value.is_number())
        addSpellings(value.get<double>(), known);
    if (value.is_string()) {
        for (const QString &figure : figuresIn(QString::fromStdString(value.get<std::string>())))
            known.insert(figure);
        bool isNumber = false; // exact amounts are written as text: "2601000.00 USD"
        const double amount = QString::fromStdString(value.get<std::string>())
                                  .section(u' ', 0, 0)
                                  .toDouble(&isNumber);
        if (isNumber)
            addSpellings(amount, known);
    }
    if (value.is_structured()) {
        for (const json &each : value)
            collect(each, known);
    }
}

} // namespace

/// Whatever a briefing says of us in figures can be asked for with `fairlead report … --json`.
class TestBriefingNumbers : public QObject
{
    Q_OBJECT

private slots:
    void everyFigureIsReported_data();
    void everyFigureIsReported();
    void mustHavesAreThoseOfTheReport();

private:
    json reported(const QStringList &arguments);
    void collectReports();

    QTemporaryDir m_folder;
    QSet<QString> m_known;
};

json TestBriefingNumbers::reported(const QStringList &arguments)
{
    QString printed;
    QString problems;
    QTextStream out(&printed);
    QTextStream err(&problems);
    const ExitCode code =
        ReportCommand().run(QStringList{m_folder.filePath(u"sample.fairlead"_s)} + arguments
                                + QStringList{u"--as-of"_s, u"2026-11-20"_s, u"--json"_s},
                            {out, err});
    if (code != ExitCode::Good)
        QTest::qFail(qPrintable(problems), __FILE__, __LINE__);
    return json::parse(printed.toStdString(), nullptr, false);
}

void TestBriefingNumbers::collectReports()
{
    if (!m_known.isEmpty())
        return;
    QString ignored;
    QTextStream stream(&ignored);
    QCOMPARE(NewCommand().run({m_folder.filePath(u"sample.fairlead"_s), u"--sample"_s},
                              {stream, stream}),
             ExitCode::Good);
    for (const char *section :
         {"exposure", "concentration", "lookthrough", "deadlines", "stress", "checklist", "deals",
          "trace", "graph", "loops", "facts", "timeline"})
        collect(reported({QString::fromLatin1(section)}), m_known);
}

void TestBriefingNumbers::everyFigureIsReported_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QString>("section");
    const auto add = [](Audience audience, const QStringList &sections) {
        for (const QString &section : sections)
            QTest::addRow("%s %s", qPrintable(keyOf(audience)), qPrintable(section))
                << int(audience) << section;
    };
    add(Audience::Board, {u"decision"_s, u"exposure"_s, u"behind"_s, u"dates"_s, u"options"_s,
                          u"talks"_s, u"scenarios"_s, u"details"_s});
    add(Audience::Team, {u"talks"_s});
    add(Audience::Regulator, {u"exits"_s, u"register"_s});
    add(Audience::VendorSafe, {u"summary"_s, u"ties"_s, u"coming"_s});
}

void TestBriefingNumbers::everyFigureIsReported()
{
    QFETCH(int, audience);
    QFETCH(QString, section);
    collectReports();
    BriefingSettings settings = usualSettings(Audience(audience));
    settings.sections = {{.id = section}};
    const Workspace sample = *shippedWorkspace(StartContent::Sample);
    const Briefing shown = briefing(sample, kLens, settings, kEnglish);
    const QString text = QString::fromUtf8(briefingMarkdown(shown));
    // What is set as an explanation and not as a finding: thresholds of the bands, the whole.
    static const QSet<QString> kFixed{u"100 %"_s, u"0 %"_s, u"$1"_s};
    QStringList unknown;
    int checked = 0;
    for (const QString &figure : figuresIn(text)) {
        ++checked;
        if (!m_known.contains(figure) && !kFixed.contains(figure))
            unknown += figure;
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u", "_s) + u" in:\n"_s + text));
    QVERIFY(checked > 0);
}

void TestBriefingNumbers::mustHavesAreThoseOfTheReport()
{
    collectReports();
    const json report = reported({u"checklist"_s});
    BriefingSettings settings = usualSettings(Audience::Team);
    settings.sections = {{.id = u"talks"_s}};
    const Workspace sample = *shippedWorkspace(StartContent::Sample);
    const Briefing shown = briefing(sample, kLens, settings, kEnglish);
    int compared = 0;
    QString head;
    for (const Block &block : shown.sections.front().blocks) {
        if (const auto *subheading = std::get_if<Subheading>(&block))
            head = subheading->text;
        const auto *table = std::get_if<Table>(&block);
        if (!table)
            continue;
        const auto list = std::ranges::find_if(report["checklists"], [&](const json &each) {
            return head.startsWith(QString::fromStdString(each["name"].get<std::string>()) + u':');
        });
        QVERIFY2(list != report["checklists"].end(), qPrintable(head));
        QStringList expected;
        for (const json &point : (*list)["blocks"]["must_haves"])
            expected += QString::fromStdString(point["title"].get<std::string>());
        QStringList printed;
        for (const TableRow &row : table->rows)
            printed += row.front().text.text;
        QCOMPARE(printed, expected);
        ++compared;
    }
    QVERIFY(compared > 2);
}

QTEST_MAIN(TestBriefingNumbers)
#include "tst_briefingnumbers.moc"
