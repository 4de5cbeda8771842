#include "ui/imports/importpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace fairlead;
using namespace Qt::StringLiterals;

class ImportPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsWhatTheFileHolds();
    void refusesWhileRowsAreRejected();
    void eachChoiceIsPlannedAnew();
    void asksOnlyWhatTheFileLeavesOpen_data();
    void asksOnlyWhatTheFileLeavesOpen();
    void answersAboutTheReadingHaveItReadAgain();
    void whatCannotBeReadSoStaysAsItWas();
    void nothingNewCannotBeImported();

private:
    ImportReading reading(const ImportQuestions &questions);
    ImportQuestion question();
    bool isPlanned(const ImportPreview &preview, int times) const;

    std::vector<BillChoices> m_asked; ///< how each plan was asked for
    std::vector<ImportQuestions> m_read;
    ImportReport m_report;
    QString m_readProblem;
    bool m_couldBeImported = false; ///< while the file was read again
};

namespace {

template<class T>
T *part(const ImportPreview &preview, const QString &name)
{
    T *found = preview.findChild<T *>(name);
    if (!found)
        qFatal("no %s", qPrintable(name));
    return found;
}

void choose(const ImportPreview &preview, const QString &name, const QString &text)
{
    auto *choice = part<QComboBox>(preview, name);
    const int index = choice->findText(text, Qt::MatchFixedString);
    if (index < 0)
        qFatal("no %s", qPrintable(text));
    choice->setCurrentIndex(index);
    emit choice->activated(index);
}

void type(const ImportPreview &preview, const QString &name, const QString &text)
{
    auto *line = part<QComboBox>(preview, name)->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

ImportReport billReport()
{
    ImportReport report;
    report.kind = ImportKind::Bill;
    report.format = u"FOCUS 1.2 cost and usage"_s;
    report.rows = 52;
    report.sums = {{u"BilledCost"_s, u"USD"_s, u"26892.9570444775"_s}};
    report.costColumn = u"EffectiveCost"_s;
    report.warnings = QStringList{u"They diverge."_s};
    report.findings = {{u"Three cells <b>say</b> NULL."_s, 3, 17}};
    report.plan.added = {{TableId::BillImport, u"a"_s}};
    report.plan.edit = {u"Import"_s, {{.before = {}, .after = Row(TableId::BillImport, u"a"_s)}}};
    return report;
}

} // namespace

/// Says in its rows how often it was planned.
ImportReading ImportPreviewTest::reading(const ImportQuestions &questions)
{
    return {.questions = questions, .plan = [this](const BillChoices &choices) {
                m_asked.push_back(choices);
                ImportReport report = m_report;
                report.rows = qint64(m_asked.size());
                if (report.rejected.count > 0 && !choices.acceptsRejected)
                    report.plan.rejected = QStringList{u"One row was rejected."_s};
                return ImportOutlook{report, {u"new: Bill “a”"_s}};
            }};
}

ImportQuestion ImportPreviewTest::question()
{
    m_asked.clear();
    m_read.clear();
    m_readProblem.clear();
    m_couldBeImported = true;
    ImportQuestions questions;
    questions.bill.tagKeys = usualTagKeys();
    return {.fileName = u"may & june.csv"_s,
            .reading = reading(questions),
            .readAgain = [this](QWidget *window,
                                const ImportQuestions &answers) -> Result<ImportReading> {
                m_read.push_back(answers);
                m_couldBeImported =
                    window->findChild<QPushButton *>(u"importAccept"_s)->isEnabled();
                if (!m_readProblem.isEmpty())
                    return failure(m_readProblem);
                return reading(answers);
            }};
}

bool ImportPreviewTest::isPlanned(const ImportPreview &preview, int times) const
{
    return QTest::qWaitFor([&] {
        return part<QLabel>(preview, u"importHeading"_s)->text().contains(u"– %1 row"_s.arg(times));
    });
}

void ImportPreviewTest::showsWhatTheFileHolds()
{
    m_report = billReport();
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    QVERIFY(part<QLabel>(preview, u"importHeading"_s)->text().contains(u"FOCUS 1.2"_s));
    auto *sums = part<QTableWidget>(preview, u"importSums"_s);
    QCOMPARE(sums->item(0, 1)->text(), preview.locale().toString(26892.96, 'f', 2));
    QVERIFY(sums->item(0, 1)->toolTip().contains(u"26892.9570444775"_s));
    auto *notes = part<QListWidget>(preview, u"importNotes"_s);
    QStringList texts;
    for (int row = 0; row < notes->count(); ++row)
        texts += notes->item(row)->text();
    QVERIFY(texts.join(u'\n').contains(u"They diverge."_s));
    QVERIFY(texts.join(u'\n').contains(u"<b>say</b> NULL. First in line 17"_s));
    QCOMPARE(part<QListWidget>(preview, u"importChanges"_s)->item(0)->text(), u"new: Bill “a”"_s);
    QVERIFY(part<QPushButton>(preview, u"importAccept"_s)->isEnabled());
}

void ImportPreviewTest::refusesWhileRowsAreRejected()
{
    m_report = billReport();
    m_report.rejected.add(12, u"No number."_s);
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    auto *import = part<QPushButton>(preview, u"importAccept"_s);
    QVERIFY(!import->isEnabled());
    QVERIFY(part<QLabel>(preview, u"importVerdict"_s)->text().contains(u"rejected"_s));
    auto *rejected = part<QTableWidget>(preview, u"importRejected"_s);
    QCOMPARE(rejected->item(0, 0)->text(), u"12"_s);
    QCOMPARE(part<QTabWidget>(preview, u"importTabs"_s)->currentWidget(), rejected);
    part<QCheckBox>(preview, u"importAcceptRejected"_s)->setChecked(true);
    QVERIFY(isPlanned(preview, 2));
    QVERIFY(import->isEnabled());
    QVERIFY(preview.report().plan.isAcceptable());
}

void ImportPreviewTest::eachChoiceIsPlannedAnew()
{
    m_report = billReport();
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    QVERIFY(!m_asked.back().spend);
    choose(preview, u"importSpend"_s, u"Billed cost"_s);
    QVERIFY(isPlanned(preview, 2));
    QCOMPARE(m_asked.back().spend.value(), CostKind::Billed);
    choose(preview, u"importGroupBy"_s, u"Account"_s);
    QVERIFY(isPlanned(preview, 3));
    QCOMPARE(m_asked.back().groupBy, QStringList{u"account"_s});
    part<QCheckBox>(preview, u"importFurtherPart"_s)->setChecked(true);
    QVERIFY(isPlanned(preview, 4));
    QVERIFY(m_asked.back().isFurtherPart);
    QVERIFY(m_read.empty());
}

void ImportPreviewTest::asksOnlyWhatTheFileLeavesOpen_data()
{
    QTest::addColumn<ImportKind>("kind");
    QTest::addColumn<QList<OpenPoint>>("open");
    QTest::addColumn<QStringList>("asked");
    const QStringList ofBills{u"importFurtherPart"_s, u"importGroupBy"_s, u"importSpend"_s};
    QTest::newRow("workspace") << ImportKind::Workspace << QList<OpenPoint>() << QStringList();
    QTest::newRow("bill") << ImportKind::Bill << QList<OpenPoint>() << ofBills;
    QTest::newRow("bill without a currency") << ImportKind::Bill << QList{OpenPoint::Currency}
                                             << ofBills + QStringList(u"importCurrency"_s);
    QTest::newRow("bill with unclear dates") << ImportKind::Bill << QList{OpenPoint::DateOrder}
                                             << ofBills + QStringList(u"importDates"_s);
    QTest::newRow("prices") << ImportKind::PriceList << QList{OpenPoint::PriceDay}
                            << QStringList(u"importPriceDay"_s);
    QTest::newRow("unknown table")
        << ImportKind::Table << QList{OpenPoint::Table} << QStringList(u"importTable"_s);
}

void ImportPreviewTest::asksOnlyWhatTheFileLeavesOpen()
{
    QFETCH(ImportKind, kind);
    QFETCH(QList<OpenPoint>, open);
    QFETCH(QStringList, asked);
    m_report = billReport();
    m_report.kind = kind;
    m_report.open = {open.begin(), open.end()};
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    QStringList shown;
    for (const auto *input : preview.findChildren<QWidget *>()) {
        const bool isInput = input->inherits("QComboBox") || input->inherits("QDateEdit")
                             || input->inherits("QCheckBox");
        if (isInput && input->isVisibleTo(&preview))
            shown += input->objectName();
    }
    shown.sort();
    asked.sort();
    QCOMPARE(shown, asked);
}

void ImportPreviewTest::answersAboutTheReadingHaveItReadAgain()
{
    m_report = billReport();
    m_report.open = {OpenPoint::Currency, OpenPoint::DateOrder};
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    choose(preview, u"importDates"_s, u"Day first, 1 May"_s);
    QVERIFY(!m_couldBeImported);
    QVERIFY(isPlanned(preview, 2));
    QVERIFY(m_read.back().bill.isDayFirst);
    type(preview, u"importCurrency"_s, u"eur"_s);
    QVERIFY(isPlanned(preview, 3));
    QCOMPARE(m_read.back().bill.currency, u"EUR"_s);
    QVERIFY(m_read.back().bill.isDayFirst);
    choose(preview, u"importGroupBy"_s, u"A tag of my own"_s);
    QVERIFY(isPlanned(preview, 4));
    type(preview, u"importTag"_s, u"cost-centre"_s);
    QVERIFY(isPlanned(preview, 5));
    QCOMPARE(m_read.back().bill.tagKeys, std::vector<std::string>{"cost-centre"});
    QCOMPARE(m_asked.back().groupBy, QStringList{u"tag"_s});
}

void ImportPreviewTest::whatCannotBeReadSoStaysAsItWas()
{
    m_report = billReport();
    m_report.kind = ImportKind::Table;
    m_report.table = u"workload"_s;
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    auto *table = part<QComboBox>(preview, u"importTable"_s);
    const QString before = table->currentText();
    m_readProblem = u"The file is gone."_s;
    choose(preview, u"importTable"_s, u"Contracts"_s);
    QCOMPARE(m_read.size(), size_t(1));
    QCOMPARE(m_read.back().table, u"contract"_s);
    QVERIFY(isPlanned(preview, 2));
    QCOMPARE(part<QLabel>(preview, u"importVerdict"_s)->text(), m_readProblem);
    QCOMPARE(table->currentText(), before);
}

void ImportPreviewTest::nothingNewCannotBeImported()
{
    m_report = billReport();
    m_report.plan = {};
    const ImportPreview preview(question());
    QVERIFY(isPlanned(preview, 1));
    QVERIFY(!part<QPushButton>(preview, u"importAccept"_s)->isEnabled());
    QVERIFY(part<QLabel>(preview, u"importVerdict"_s)->text().contains(u"already"_s));
}

QTEST_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
