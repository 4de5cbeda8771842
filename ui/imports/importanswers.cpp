#include "ui/imports/importanswers.h"

#include "models/fields/tableinfo.h"
#include "ui/theme.h"
#include "ui/widgets/pastdayedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

QComboBox *newChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    return choice;
}

/// A choice that takes other texts as well.
QComboBox *newSuggestion(const QString &name)
{
    QComboBox *choice = newChoice(name);
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    return choice;
}

QDateEdit *newDay(const QString &name)
{
    QDateEdit *day =
        pastDayEdit(name, ImportAnswers::tr("Day of the prices"), QDate::currentDate(), nullptr);
    day->setSpecialValueText(ImportAnswers::tr("not said"));
    day->setMinimumDate(QDate(2015, 1, 1));
    return day;
}

void choose(QComboBox *choice, const QVariant &data)
{
    choice->setCurrentIndex(qMax(0, choice->findData(data)));
}

} // namespace

ImportAnswers::ImportAnswers(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_table(newChoice(u"importTable"_s))
    , m_currency(newSuggestion(u"importCurrency"_s))
    , m_dates(newChoice(u"importDates"_s))
    , m_priceDay(newDay(u"importPriceDay"_s))
    , m_spend(newChoice(u"importSpend"_s))
    , m_groupBy(newChoice(u"importGroupBy"_s))
    , m_tag(newSuggestion(u"importTag"_s))
    , m_isFurtherPart(new QCheckBox(tr("&Keep earlier bills of the same accounts and months: this "
                                       "file continues them")))
    , m_acceptsRejected(new QCheckBox(tr("Import the &rest without the rejected rows")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::kSmall);
    layout->addLayout(m_form);
    createQuestions();
    createChoices();
    layout->addWidget(m_isFurtherPart);
    layout->addWidget(m_acceptsRejected);
}

void ImportAnswers::createQuestions()
{
    m_table->addItem(tr("Choose a table"), QString());
    for (const TableInfo &table : allTables()) {
        if (table.text.group != TableGroup::Hidden)
            m_table->addItem(table.plural(), table.key());
    }
    m_form->addRow(tr("The file &holds"), m_table);

    m_currency->addItems({QString(), u"USD"_s, u"EUR"_s, u"GBP"_s, u"CHF"_s, u"JPY"_s, u"CAD"_s,
                          u"AUD"_s, u"INR"_s, u"BRL"_s});
    static const QRegularExpression kCode(u"([A-Za-z]{3})?"_s);
    m_currency->setValidator(new QRegularExpressionValidator(kCode, this));
    m_form->addRow(tr("C&urrency of the bill"), m_currency);

    m_dates->addItem(tr("Month first, 5 January"), false);
    m_dates->addItem(tr("Day first, 1 May"), true);
    m_form->addRow(tr("&Dates such as 01/05"), m_dates);
    m_form->addRow(tr("&Prices are of"), m_priceDay);

    connect(m_table, &QComboBox::activated, this, &ImportAnswers::changed);
    connect(m_dates, &QComboBox::activated, this, &ImportAnswers::changed);
    connect(m_priceDay, &QDateEdit::dateChanged, this, &ImportAnswers::changed);
    m_typed = {{m_currency, {}}, {m_tag, {}}};
    for (QComboBox *typed : {m_currency, m_tag}) {
        const auto take = [this, typed] { takeTyped(typed); };
        connect(typed, &QComboBox::activated, this, take);
        connect(typed->lineEdit(), &QLineEdit::editingFinished, this, take);
    }
}

void ImportAnswers::createChoices()
{
    m_spend->addItem(tr("The cost that suits the bill"));
    m_spend->addItem(tr("Billed cost"), int(CostKind::Billed));
    m_spend->addItem(tr("Effective cost"), int(CostKind::Effective));
    m_spend->addItem(tr("Contracted cost"), int(CostKind::Contracted));
    m_spend->addItem(tr("List cost"), int(CostKind::List));
    m_form->addRow(tr("Spend is &taken from"), m_spend);

    m_groupBy->addItem(tr("Tag, or else account and service"), QStringList());
    m_groupBy->addItem(tr("A tag of my own"), QStringList{u"tag"_s});
    m_groupBy->addItem(tr("Account and service"), QStringList{u"account"_s, u"service"_s});
    m_groupBy->addItem(tr("Account"), QStringList{u"account"_s});
    m_groupBy->addItem(tr("Service"), QStringList{u"service"_s});
    m_groupBy->addItem(tr("Model and account"), QStringList{u"model"_s, u"account"_s});
    m_form->addRow(tr("&Workloads of what no rule knows, by"), m_groupBy);
    for (const std::string &key : usualTagKeys())
        m_tag->addItem(QString::fromStdString(key));
    m_tag->setCurrentText({});
    m_form->addRow(tr("Name of the ta&g"), m_tag);
    m_isFurtherPart->setObjectName(u"importFurtherPart"_s);
    m_acceptsRejected->setObjectName(u"importAcceptRejected"_s);

    connect(m_groupBy, &QComboBox::activated, this, [this] {
        showTag();
        if (isByTag())
            m_tag->setFocus();
        emit changed();
    });
    connect(m_spend, &QComboBox::activated, this, &ImportAnswers::changed);
    connect(m_isFurtherPart, &QCheckBox::toggled, this, &ImportAnswers::changed);
    connect(m_acceptsRejected, &QCheckBox::toggled, this, &ImportAnswers::changed);
}

bool ImportAnswers::isByTag() const
{
    return m_groupBy->currentData().toStringList() == QStringList{u"tag"_s};
}

void ImportAnswers::showTag()
{
    m_form->setRowVisible(m_tag, m_form->isRowVisible(m_groupBy) && isByTag());
}

/// Leaving a line that was not changed answers nothing.
void ImportAnswers::takeTyped(QComboBox *typed)
{
    if (typed->currentText() == m_typed[typed])
        return;
    m_typed[typed] = typed->currentText();
    emit changed();
}

void ImportAnswers::show(const ImportReport &report, const ImportQuestions &questions)
{
    const bool isBill = report.kind == ImportKind::Bill;
    const bool isPriceList = report.kind == ImportKind::PriceList;
    m_form->setRowVisible(m_table, report.kind == ImportKind::Table);
    m_form->setRowVisible(m_currency, report.open.contains(OpenPoint::Currency)
                                          || !questions.bill.currency.isEmpty());
    m_form->setRowVisible(m_dates, report.open.contains(OpenPoint::DateOrder));
    m_form->setRowVisible(m_priceDay, isPriceList);
    m_form->setRowVisible(m_spend, isBill);
    m_form->setRowVisible(m_groupBy, isBill);
    showTag();
    m_isFurtherPart->setVisible(isBill);
    m_acceptsRejected->setVisible(report.rejected.count > 0);

    const QSignalBlocker silent(this);
    choose(m_table, report.table);
    m_currency->setCurrentText(questions.bill.currency);
    choose(m_dates, questions.bill.isDayFirst);
    m_priceDayRead = report.priceDay;
    m_priceDay->setDate(m_priceDayRead.isValid() ? m_priceDayRead : m_priceDay->minimumDate());
    const std::vector<std::string> &tags = questions.bill.tagKeys;
    m_tag->setCurrentText(tags.size() == 1 ? QString::fromStdString(tags.front()) : QString());
    for (auto &[typed, text] : m_typed)
        text = typed->currentText();
}

ImportQuestions ImportAnswers::answered(ImportQuestions questions) const
{
    if (m_form->isRowVisible(m_table))
        questions.table = m_table->currentData().toString();
    if (m_form->isRowVisible(m_currency))
        questions.bill.currency = m_currency->currentText().toUpper();
    if (m_form->isRowVisible(m_dates))
        questions.bill.isDayFirst = m_dates->currentData().toBool();
    const bool isDaySaid = m_priceDay->date() > m_priceDay->minimumDate();
    if (m_form->isRowVisible(m_priceDay) && isDaySaid && m_priceDay->date() != m_priceDayRead)
        questions.asOf = m_priceDay->date();
    questions.bill.tagKeys = usualTagKeys();
    if (const QString tag = m_tag->currentText().trimmed(); isByTag() && !tag.isEmpty())
        questions.bill.tagKeys = {tag.toStdString()};
    return questions;
}

BillChoices ImportAnswers::choices() const
{
    BillChoices choices;
    if (const QVariant spend = m_spend->currentData(); spend.isValid())
        choices.spend = CostKind(spend.toInt());
    choices.groupBy = m_groupBy->currentData().toStringList();
    choices.isFurtherPart = m_isFurtherPart->isChecked();
    choices.acceptsRejected = m_acceptsRejected->isChecked();
    return choices;
}

} // namespace fairlead
