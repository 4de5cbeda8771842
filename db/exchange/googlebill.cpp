#include "db/exchange/googlebill.h"

#include "db/exchange/billcells.h"
#include "db/exchange/billreader.h"
#include "db/exchange/jsontexts.h"
#include "models/values/currency.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(GoogleBill)
};

constexpr qint64 kRowsPerProgress = 1024;
enum Column { kCost, kCredits, kCostAtList, kColumnCount };

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

ChargeKind chargeOf(std::string_view costType)
{
    if (costType == "regular" || costType.empty())
        return ChargeKind::Usage;
    if (costType == "tax")
        return ChargeKind::Tax;
    if (costType == "adjustment" || costType == "rounding_error")
        return ChargeKind::Adjustment;
    return ChargeKind::Unknown;
}

/// One line, and the texts that its row points to.
class GoogleRow
{
public:
    GoogleRow(Bill &bill, const BillQuestions &questions)
        : m_bill(bill)
        , m_questions(questions)
    {
        m_row.amounts.resize(kColumnCount);
    }

    const BillRow &row() const { return m_row; }

    /// The sentence that refuses the line, or null.
    QString read(std::string_view line, qint64 number)
    {
        auto json = JsonTexts::parse(line);
        if (!json)
            return json.error().message;
        m_json = std::move(*json);
        m_row.line = number;
        for (const auto step :
             {&GoogleRow::readCosts, &GoogleRow::readCurrency, &GoogleRow::readMonth}) {
            if (QString problem = (this->*step)(); !problem.isNull())
                return problem;
        }
        readTexts();
        readLabels();
        return {};
    }

private:
    QString readAmountAt(std::string_view path, std::optional<ExactDecimal> &sum)
    {
        sum.reset();
        for (const std::string_view text : m_json.texts(path)) {
            const auto amount = ExactDecimal::fromText(text);
            if (!amount)
                return Text::tr("%1 “%2” is not a number.").arg(textOf(path), textOf(text));
            if (!sum)
                sum.emplace();
            if (!sum->add(*amount))
                return Text::tr("%1 has more than 38 digits.").arg(textOf(path));
        }
        return {};
    }

    QString readCosts()
    {
        for (const auto &[path, column] :
             {std::pair("cost", kCost), std::pair("credits.amount", kCredits),
              std::pair("cost_at_list", kCostAtList)}) {
            if (QString problem = readAmountAt(path, m_row.amounts[column]); !problem.isNull())
                return problem;
        }
        if (!m_row.amounts[kCost])
            return Text::tr("The row has no cost.");
        ExactDecimal cost = *m_row.amounts[kCost];
        if (m_row.amounts[kCredits]) {
            m_bill.findings.note(BillOddity::CreditsInside, m_row.line);
            if (!cost.add(*m_row.amounts[kCredits]))
                return Text::tr("%1 has more than 38 digits.").arg(u"cost"_s);
        }
        m_row.costs = {cost, cost, std::nullopt, m_row.amounts[kCostAtList]};
        return {};
    }

    QString readCurrency()
    {
        const std::string_view written = m_json.text("currency");
        const auto currency = written.empty() ? Currency::fromCode(m_questions.currency)
                                              : Currency::fromCode(textOf(written));
        if (!currency && written.empty())
            return Text::tr("The row has no currency.");
        if (!currency)
            return currency.error().message;
        m_currency = currency->code().toStdString();
        if (!written.empty() && m_currency != written)
            m_bill.findings.note(BillOddity::LowerCaseCurrency, m_row.line, written);
        m_row.currency = m_currency;
        return {};
    }

    QString readMonth()
    {
        const auto used = readTime(m_json.text("usage_start_time"), DateOrder::Unknown);
        const std::string_view invoiced = m_json.text("invoice.month");
        const auto month = invoiced.empty() ? used : readTime(invoiced, DateOrder::Unknown);
        if (!month)
            return Text::tr("The row does not say its billing month.");
        m_row.month = month->billMonth();
        m_row.chargeDay = used && used->billMonth() == m_row.month ? used->day : 0;
        return {};
    }

    void readTexts()
    {
        m_row.charge = chargeOf(m_json.text("cost_type"));
        if (m_row.charge == ChargeKind::Unknown)
            m_bill.findings.note(BillOddity::UnknownCharge, m_row.line, m_json.text("cost_type"));
        m_row.provider = "Google Cloud";
        m_row.billingAccount = m_json.text("billing_account_id");
        m_row.account = m_json.text("project.id");
        m_row.service = m_json.text("service.description");
        m_row.sku = m_json.text("sku.description");
        m_row.region = m_json.text("location.region");
        if (m_row.region.empty())
            m_row.region = m_json.text("location.location");
        m_row.quantityText = m_json.text("usage.amount");
        m_row.unit = m_json.text("usage.unit");
    }

    void readLabels()
    {
        m_row.tagKey = {};
        m_row.tagValue = {};
        const std::vector<std::string_view> keys = m_json.texts("labels.key");
        const std::vector<std::string_view> values = m_json.texts("labels.value");
        if (keys.size() != values.size()
            || (!m_questions.tagsOfAllServices && !isAiService(m_row.service, {})))
            return;
        for (const std::string &wanted : m_questions.tagKeys) {
            const auto isIt = [&](std::string_view key) { return isSameTagKey(key, wanted); };
            const auto found = std::find_if(keys.begin(), keys.end(), isIt);
            if (found == keys.end())
                continue;
            if (std::find_if(found + 1, keys.end(), isIt) != keys.end())
                m_bill.findings.note(BillOddity::RepeatedTag, m_row.line, wanted);
            m_row.tagKey = wanted;
            m_row.tagValue = values[size_t(found - keys.begin())];
            return;
        }
    }

    Bill &m_bill;
    const BillQuestions &m_questions;
    JsonTexts m_json;
    std::string m_currency;
    BillRow m_row;
};

} // namespace

bool isGoogleBillLine(std::string_view line)
{
    const auto json = JsonTexts::parse(line);
    return json && !json->text("billing_account_id").empty() && !json->text("cost").empty();
}

Result<Bill> readGoogleBill(const QString &path, const BillQuestions &questions,
                            const ReadProgress &progress)
{
    const auto source = TextSource::open(path);
    if (!source)
        return tl::make_unexpected(source.error());
    CsvReader lines(**source, JsonTexts::kSeparator); // no line has one: each is a single cell

    Bill bill;
    bill.fileName = (*source)->name();
    bill.format = Text::tr("Google billing export");
    bill.costColumns = {Text::tr("cost less credits"), Text::tr("cost less credits"), QString(),
                        u"cost_at_list"_s};
    bill.usedColumns = QStringList{u"cost"_s, u"credits.amount"_s, u"cost_at_list"_s};
    BillTally tally(bill.usedColumns);
    GoogleRow row(bill, questions);
    for (qint64 number = 1;; ++number) {
        const auto step = lines.next();
        if (!step)
            return tl::make_unexpected(step.error());
        if (*step == CsvReader::Step::End)
            break;
        if (const QString problem = row.read(lines.rawRow(), lines.line()); !problem.isNull()) {
            bill.rejected.add(lines.line(), problem);
        } else {
            if (const auto added = tally.add(row.row(), lines.rawRow()); !added)
                return tl::make_unexpected(added.error());
            if (tally.wasRepeated())
                bill.findings.note(BillOddity::RepeatedRow, lines.line());
        }
        if (number % kRowsPerProgress == 0
            && !progress((*source)->bytesDone(), (*source)->bytesTotal()))
            return tl::make_unexpected(cancelled(bill.fileName));
    }
    bill.summary = tally.summary();
    return bill;
}

} // namespace fairlead
