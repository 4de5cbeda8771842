#include "ui/imports/importpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
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
    void nothingNewCannotBeImported();

private:
    ImportQuestion question();
    std::vector<BillChoices> m_asked;
    ImportReport m_report;
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

ImportReport billReport()
{
    ImportReport report;
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

ImportQuestion ImportPreviewTest::question()
{
    m_asked.clear();
    return {.fileName = u"may & june.csv"_s,
            .isBill = true,
            .plan =
                [this](const BillChoices &choices) {
                    m_asked.push_back(choices);
                    ImportReport report = m_report;
                    if (report.rejected.count > 0 && !choices.acceptsRejected)
                        report.plan.rejected = QStringList{u"One row was rejected."_s};
                    return report;
                },
            .changes = [](const ImportReport &) { return QStringList{u"new: Bill “a”"_s}; }};
}

void ImportPreviewTest::showsWhatTheFileHolds()
{
    m_report = billReport();
    const ImportPreview preview(question());
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
    auto *import = part<QPushButton>(preview, u"importAccept"_s);
    QVERIFY(!import->isEnabled());
    QVERIFY(part<QLabel>(preview, u"importVerdict"_s)->text().contains(u"rejected"_s));
    auto *rejected = part<QTableWidget>(preview, u"importRejected"_s);
    QCOMPARE(rejected->item(0, 0)->text(), u"12"_s);
    QCOMPARE(part<QTabWidget>(preview, u"importTabs"_s)->currentWidget(), rejected);
    part<QCheckBox>(preview, u"importAcceptRejected"_s)->setChecked(true);
    QVERIFY(import->isEnabled());
    QVERIFY(preview.report().plan.isAcceptable());
}

void ImportPreviewTest::eachChoiceIsPlannedAnew()
{
    m_report = billReport();
    const ImportPreview preview(question());
    QCOMPARE(m_asked.size(), size_t(1));
    QVERIFY(!m_asked.back().spend);
    part<QComboBox>(preview, u"importSpend"_s)->setCurrentIndex(1);
    QCOMPARE(m_asked.back().spend.value(), CostKind::Billed);
    part<QComboBox>(preview, u"importGroupBy"_s)->setCurrentIndex(2);
    QCOMPARE(m_asked.back().groupBy, QStringList{u"account"_s});
    part<QCheckBox>(preview, u"importFurtherPart"_s)->setChecked(true);
    QVERIFY(m_asked.back().isFurtherPart);
    QCOMPARE(m_asked.size(), size_t(4));
}

void ImportPreviewTest::nothingNewCannotBeImported()
{
    m_report = billReport();
    m_report.plan = {};
    const ImportPreview preview(question());
    QVERIFY(!part<QPushButton>(preview, u"importAccept"_s)->isEnabled());
    QVERIFY(part<QLabel>(preview, u"importVerdict"_s)->text().contains(u"already"_s));
}

QTEST_MAIN(ImportPreviewTest)
#include "tst_importpreview.moc"
