#include "db/exchange/billreader.h"

#include "db/exchange/billcharges.h"
#include "db/exchange/billhabits.h"
#include "models/values/currency.h"

#include <QCoreApplication>

#include <algorithm>
#include <cctype>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BillReader)
};

constexpr qint64 kRowsPerProgress = 8192;

QString shown(std::string_view cell)
{
    constexpr qsizetype kMostShown = 60;
    const QString text = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    return text.size() <= kMostShown ? text : text.first(kMostShown) + u'…';
}

/// A cell that is the same in many rows in a row: what was made of it is kept until it changes.
template<class T>
struct LastCell
{
    std::string text;
    T value{};
    bool isSet = false;

    bool holds(std::string_view cell) const { return isSet && text == cell; }
    const T &keep(std::string_view cell, T made)
    {
        text.assign(cell);
        value = std::move(made);
        isSet = true;
        return value;
    }
};

class BillReader
{
public:
    BillReader(Bill &bill, const BillLayout &layout, const BillQuestions &questions,
               const BillHabits &habits, const QStringList &header, bool isUtf8, CsvReader &reader)
        : m_bill(bill)
        , m_layout(layout)
        , m_questions(questions)
        , m_habits(habits)
        , m_isUtf8(isUtf8)
        , m_reader(reader)
        , m_tally(columnNames(layout))
        , m_columnTitles(header)
    {
        m_row.amounts.resize(layout.costs.size());
        m_tagKeys = questions.tagKeys;
        m_currency = questions.currency.toStdString();
    }

    /// The row that the reader stands on: added up, or rejected.
    Result<void> read(std::string_view header)
    {
        if (m_reader.rawRow() == header) {
            m_bill.findings.note(BillOddity::RepeatedHeader, m_reader.line());
            return {};
        }
        const QString problem = understand();
        if (!problem.isNull()) {
            m_bill.rejected.add(m_reader.line(),
                                isTotalRow() ? Text::tr("This is a total row.") : problem);
            return {};
        }
        if (const auto added = m_tally.add(m_row, m_reader.rawRow()); !added)
            return added;
        if (m_tally.wasRepeated())
            m_bill.findings.note(BillOddity::RepeatedRow, m_row.line);
        if (m_tally.lacksEffective())
            m_bill.findings.note(BillOddity::EffectiveMissing, m_row.line);
        if (m_row.isUnusedCommitment)
            m_bill.findings.note(BillOddity::UnusedCommitment, m_row.line);
        return {};
    }

    void finish()
    {
        m_bill.summary = m_tally.summary();
        m_bill.lacksCurrency = m_lacksCurrency;
    }

private:
    static QStringList columnNames(const BillLayout &layout)
    {
        QStringList names;
        for (const BillLayout::Cost &cost : layout.costs)
            names += cost.name;
        return names;
    }

    std::string_view cell(BillField field)
    {
        const int column = m_layout.column(field);
        if (column < 0)
            return {};
        const std::string_view text = m_reader.cell(size_t(column));
        return isNullCell(text) ? std::string_view() : text;
    }
    std::string_view cell(BillField field, BillField fallback)
    {
        const std::string_view text = cell(field);
        return text.empty() ? cell(fallback) : text;
    }

    /// Fills m_row; the sentence that refuses the row, or null.
    QString understand()
    {
        m_row.line = m_reader.line();
        for (const auto check : {&BillReader::checkShape, &BillReader::readCosts,
                                 &BillReader::readCurrency, &BillReader::readTimes}) {
            if (QString problem = (this->*check)(); !problem.isNull())
                return problem;
        }
        readCharge();
        readTexts();
        readTag();
        lookForOddities();
        switch (m_layout.format) {
        case BillFormat::Focus:
            setCosts(CostRole::Billed, CostRole::Effective, CostRole::Contracted, CostRole::List);
            break;
        case BillFormat::AwsCurLegacy:
        case BillFormat::AwsCur2:
            setAwsCosts();
            break;
        case BillFormat::AzureExport:
            setCosts(CostRole::Billed, CostRole::Billed, CostRole::Other, CostRole::List);
            break;
        case BillFormat::OciReport:
            setCosts(m_layout.has(CostRole::Billed) ? CostRole::Billed : CostRole::Effective,
                     CostRole::Effective, CostRole::Other, CostRole::Other);
            break;
        }
        return {};
    }

    QString otherwiseLong() const
    {
        return Text::tr("The row has %n cell(s), the header %1.", nullptr,
                        int(m_reader.cellCount()))
            .arg(m_layout.columnCount);
    }

    QString checkShape()
    {
        const size_t cells = m_reader.cellCount();
        if (m_reader.isBroken())
            return Text::tr("A quote is not closed, or text follows a closing quote.");
        if (m_reader.hasNul())
            return Text::tr("The row holds a NUL byte.");
        const std::string_view raw = m_reader.rawRow();
        if (!QByteArrayView(raw.data(), qsizetype(raw.size())).isValidUtf8())
            return m_isUtf8 ? Text::tr("The row is not UTF-8, though the file began as such.")
                            : Text::tr("The row holds bytes that are no text.");
        if (cells < m_layout.columnCount)
            return otherwiseLong();
        if (cells == m_layout.columnCount)
            return {};
        for (size_t i = m_layout.columnCount; i < cells; ++i) {
            if (!m_reader.cell(i).empty())
                return otherwiseLong();
        }
        m_bill.findings.note(BillOddity::ExtraCells, m_row.line);
        return {};
    }

    QString readCosts()
    {
        bool hasCost = false;
        for (size_t i = 0; i < m_layout.costs.size(); ++i) {
            const BillLayout::Cost &cost = m_layout.costs[i];
            const std::string_view text = m_reader.cell(cost.column);
            m_row.amounts[i].reset();
            if (isNullCell(text))
                continue;
            m_row.amounts[i] = readAmount(text, m_habits.numbers, m_bill.findings, m_row.line);
            if (!m_row.amounts[i])
                return Text::tr("%1 “%2” is not a number.").arg(cost.name, shown(text));
            if (!m_row.amounts[i]->rounded(kMostMinorDigits))
                return Text::tr("%1 “%2” is larger than any bill.").arg(cost.name, shown(text));
            hasCost = hasCost || cost.role != CostRole::Other;
        }
        return hasCost ? QString() : Text::tr("The row has no cost.");
    }

    QString readCurrency()
    {
        const std::string_view text = cell(BillField::Currency);
        if (text.empty()) {
            m_lacksCurrency = m_lacksCurrency || m_currency.empty();
            m_row.currency = m_currency;
        } else {
            if (!m_lastCurrency.holds(text)) {
                const auto currency =
                    Currency::fromCode(QString::fromUtf8(text.data(), qsizetype(text.size())));
                if (!currency)
                    return currency.error().message;
                m_lastCurrency.keep(text, currency->code().toStdString());
            }
            if (m_lastCurrency.value != text)
                m_bill.findings.note(BillOddity::LowerCaseCurrency, m_row.line, text);
            m_row.currency = m_lastCurrency.value;
        }
        for (size_t i = 0; i < m_layout.costs.size(); ++i) {
            if (!m_layout.costs[i].isInPricingCurrency || !m_row.amounts[i])
                continue;
            std::string pricing(cell(BillField::PricingCurrency));
            std::transform(pricing.begin(), pricing.end(), pricing.begin(),
                           [](unsigned char c) { return char(std::toupper(c)); });
            m_tally.setAmountCurrency(i, pricing);
        }
        return {};
    }

    /// The time in a column, of year 0 when there is none; oddities are noted in the findings.
    Result<BillTime> readTime(BillField field)
    {
        const int column = m_layout.column(field);
        if (column < 0)
            return BillTime();
        const std::string_view text = m_reader.cell(size_t(column));
        if (isNullCell(text))
            return BillTime();
        LastCell<BillTime> &last = m_lastTimes[size_t(field)];
        if (!last.holds(text)) {
            const auto read = fairlead::readTime(text, m_habits.dates);
            if (!read)
                return failure(
                    Text::tr("%1 “%2” is not a date.").arg(m_columnTitles[column], shown(text)));
            last.keep(text, *read);
        }
        const BillTime &time = last.value;
        if (time.hasSlashes) {
            m_bill.findings.note(m_habits.dates == DateOrder::DayFirst ? BillOddity::DayFirstDate
                                                                       : BillOddity::MonthFirstDate,
                                 m_row.line, text);
        }
        if (!time.hasTime)
            return time;
        if (time.hasBlank)
            m_bill.findings.note(BillOddity::TimeWithBlank, m_row.line, text);
        if (!time.hasZone)
            m_bill.findings.note(BillOddity::TimeWithoutZone, m_row.line, text);
        if (!time.hasSeconds)
            m_bill.findings.note(BillOddity::TimeWithoutSeconds, m_row.line, text);
        return time;
    }

    QString readTimes()
    {
        constexpr std::array kFields{BillField::PeriodStart, BillField::ChargeStart,
                                     BillField::PeriodEnd, BillField::ChargeEnd};
        std::array<BillTime, kFields.size()> times;
        for (size_t i = 0; i < kFields.size(); ++i) {
            const auto time = readTime(kFields[i]);
            if (!time)
                return time.error().message;
            times[i] = *time;
        }
        const auto &[period, charge, periodEnd, chargeEnd] = times;
        const BillTime &billed = period.year != 0 ? period : charge;
        if (billed.year == 0)
            return Text::tr("The row does not say its billing period.");
        m_row.month = billed.billMonth();
        m_row.chargeDay = charge.billMonth() == m_row.month ? charge.day : 0;
        return {};
    }

    void readCharge()
    {
        const std::string_view text = cell(BillField::Charge);
        if (!m_lastCharge.holds(text))
            m_lastCharge.keep(text, chargeOf(m_layout.format, text));
        m_row.charge = m_lastCharge.value.kind;
        if (m_row.charge == ChargeKind::Unknown && m_layout.column(BillField::Charge) < 0)
            m_row.charge = ChargeKind::Usage; // Azure's old exports have nothing else
        else if (m_row.charge == ChargeKind::Unknown)
            m_bill.findings.note(BillOddity::UnknownCharge, m_row.line, text);
        if (m_lastCharge.value.isVariant)
            m_bill.findings.note(BillOddity::SpellingVariant, m_row.line, text);

        m_row.isCommitted = !cell(BillField::CommitmentId, BillField::CommitmentFallback).empty();
        m_row.isUnusedCommitment =
            cell(BillField::CommitmentStatus) == "Unused" || text.starts_with("Unused");
        m_row.isCorrection =
            cell(BillField::ChargeClass) == "Correction" || cell(BillField::ChargeClass) == "true";
        if (m_layout.format == BillFormat::AzureExport && text.starts_with("Unused"))
            m_bill.findings.note(BillOddity::AmortisedCost, m_row.line);
    }

    std::string_view providerOf()
    {
        switch (m_layout.format) {
        case BillFormat::Focus:
            return cell(BillField::Provider);
        case BillFormat::AwsCurLegacy:
        case BillFormat::AwsCur2:
            return "AWS";
        case BillFormat::AzureExport:
            return "Microsoft";
        case BillFormat::OciReport:
            return "Oracle";
        }
        Q_UNREACHABLE();
    }

    void readTexts()
    {
        m_row.provider = providerOf();
        m_row.billingAccount = cell(BillField::BillingAccount);
        m_row.account = cell(BillField::Account);
        m_row.service = cell(BillField::Service, BillField::ServiceFallback);
        m_row.serviceCategory = cell(BillField::ServiceCategory);
        m_row.sku = cell(BillField::Sku);
        m_row.description = cell(BillField::Description);
        m_row.region = cell(BillField::Region, BillField::RegionFallback);
        m_row.quantityText = cell(BillField::Quantity);
        m_row.unit = cell(BillField::Unit);
        const bool isCountedOtherwise = m_row.quantityText.empty() && !m_row.isUnusedCommitment;
        if (isCountedOtherwise && m_layout.format == BillFormat::Focus) {
            m_row.quantityText = cell(BillField::PricingQuantity);
            m_row.unit = cell(BillField::PricingUnit);
        }
        if (m_layout.column(BillField::ProductMap) >= 0)
            readProductMap();
    }

    /// AWS CUR 2.0 keeps the product's name and region in one JSON cell.
    void readProductMap()
    {
        const std::string_view map = cell(BillField::ProductMap);
        if (!m_lastProduct.holds(map)) {
            m_lastProduct.keep(map, {valueInMap(map, "product_name"), valueInMap(map, "region")});
        }
        if (m_layout.column(BillField::Service) < 0 && !m_lastProduct.value.first.empty())
            m_row.service = m_lastProduct.value.first;
        if (m_row.region.empty())
            m_row.region = m_lastProduct.value.second;
    }

    void readTag()
    {
        m_row.tagKey = {};
        m_row.tagValue = {};
        if (m_tagKeys.empty())
            return;
        if (!m_questions.tagsOfAllServices && !isAiRow())
            return;
        for (const std::string &key : m_tagKeys) {
            for (const BillLayout::Tag &tag : m_layout.tags) {
                const std::string_view value = m_reader.cell(tag.column);
                if (isSameTagKey(tag.key, key) && !isNullCell(value)) {
                    m_row.tagKey = key;
                    m_row.tagValue = value;
                    return;
                }
            }
        }
        if (auto found = findTag(cell(BillField::Tags), m_tagKeys, m_bill.findings, m_row.line)) {
            m_tag = std::move(*found);
            m_row.tagKey = m_tag.key;
            m_row.tagValue = m_tag.value;
        }
    }

    bool isAiRow()
    {
        if (!m_lastService.holds(m_row.service) || !m_lastCategory.holds(m_row.serviceCategory)) {
            m_lastService.keep(m_row.service, isAiService(m_row.service, m_row.serviceCategory));
            m_lastCategory.keep(m_row.serviceCategory, true);
        }
        return m_lastService.value;
    }

    void lookForOddities()
    {
        for (size_t i = 0; i < m_layout.columnCount; ++i) {
            const std::string_view text = m_reader.rawCell(i);
            if (text.size() == 4 && text == "NULL")
                m_bill.findings.note(BillOddity::NullText, m_row.line);
            else if (!text.empty() && (text.front() == '=' || text.front() == '@'))
                m_bill.findings.note(BillOddity::FormulaText, m_row.line, text);
        }
        const std::string_view zone = cell(BillField::Zone);
        if (!m_lastZone.holds(zone))
            m_lastZone.keep(zone, ExactDecimal::fromText(zone).has_value());
        if (m_lastZone.value)
            m_bill.findings.note(BillOddity::ZoneIsNumber, m_row.line, zone);
        if (m_layout.format != BillFormat::Focus)
            return;
        for (const BillField field :
             {BillField::Frequency, BillField::PricingCategory, BillField::ChargeClass}) {
            const std::string_view text = cell(field);
            LastCell<bool> &last = m_lastSpellings[size_t(field)];
            if (!last.holds(text))
                last.keep(text, isSpelledInItsOwnWay(text));
            if (last.value)
                m_bill.findings.note(BillOddity::SpellingVariant, m_row.line, text);
        }
    }

    std::optional<ExactDecimal> amount(CostRole role) const
    {
        for (size_t i = 0; i < m_layout.costs.size(); ++i) {
            if (m_layout.costs[i].role == role && role != CostRole::Other)
                return m_row.amounts[i];
        }
        return {};
    }

    void setCosts(CostRole billed, CostRole effective, CostRole contracted, CostRole list)
    {
        m_row.costs = {amount(billed), amount(effective), amount(contracted), amount(list)};
    }

    /// The effective cost by line item type, as the FOCUS mapping of AWS has it: what a commitment
    /// covers costs its share of the commitment, and the fee costs only what went unused.
    void setAwsCosts()
    {
        const auto unblended = amount(CostRole::Unblended);
        const auto net = amount(CostRole::NetUnblended);
        const auto billed = net ? net : unblended;
        std::optional<ExactDecimal> effective = billed;
        const std::string_view type = cell(BillField::Charge);
        if (type == "SavingsPlanCoveredUsage") {
            effective = amount(CostRole::SavingsPlanEffective);
        } else if (type == "DiscountedUsage") {
            effective = amount(CostRole::ReservationEffective);
        } else if (type == "SavingsPlanNegation" || type == "SavingsPlanUpfrontFee"
                   || (type == "Fee" && m_row.isCommitted)) {
            effective = ExactDecimal();
        } else if (type == "RIFee") {
            effective = amount(CostRole::UnusedUpfront).value_or(ExactDecimal());
            const auto recurring = amount(CostRole::UnusedRecurring);
            if (recurring && !effective->add(*recurring))
                effective.reset();
        }
        m_row.costs = {billed, effective, std::nullopt, amount(CostRole::List)};
    }

    /// A row that a spreadsheet added below the table.
    bool isTotalRow()
    {
        constexpr std::string_view kWords[] = {"total",    "sum",   "grand",
                                               "subtotal", "summe", "gesamt"};
        for (size_t i = 0; i < m_reader.cellCount(); ++i) {
            std::string text(m_reader.cell(i).substr(0, 20));
            std::transform(text.begin(), text.end(), text.begin(),
                           [](unsigned char c) { return char(std::tolower(c)); });
            if (!text.empty())
                return std::any_of(std::begin(kWords), std::end(kWords),
                                   [&](std::string_view word) { return text.starts_with(word); });
        }
        return false;
    }

    Bill &m_bill;
    const BillLayout &m_layout;
    const BillQuestions &m_questions;
    BillHabits m_habits;
    bool m_isUtf8;
    CsvReader &m_reader;
    BillTally m_tally;
    QStringList m_columnTitles;
    BillRow m_row;
    std::vector<std::string> m_tagKeys;
    std::string m_currency;
    FoundTag m_tag;
    bool m_lacksCurrency = false;
    std::array<LastCell<BillTime>, size_t(BillField::Count)> m_lastTimes;
    std::array<LastCell<bool>, size_t(BillField::Count)> m_lastSpellings;
    LastCell<std::string> m_lastCurrency;
    LastCell<ChargeReading> m_lastCharge;
    LastCell<std::pair<std::string, std::string>> m_lastProduct;
    LastCell<bool> m_lastService;
    LastCell<bool> m_lastCategory;
    LastCell<bool> m_lastZone;
};

} // namespace

Result<Bill> readBill(const QString &path, const CsvStart &start, const BillLayout &layout,
                      const BillQuestions &questions, const ReadProgress &progress)
{
    const auto habits = habitsOf(path, start, layout, questions);
    if (!habits)
        return tl::make_unexpected(habits.error());
    const auto table = openBelowHeader(path, start);
    if (!table)
        return tl::make_unexpected(table.error());

    Bill bill;
    bill.fileName = table->source->name();
    bill.format = layout.formatName();
    bill.costColumns = layout.costColumns();
    bill.usedColumns = layout.used;
    bill.ignoredColumns = layout.ignored;
    bill.notes = textNotes(*table->source, start);
    bill.hasUnclearDates = habits->areDatesUnclear;

    CsvReader &csv = *table->reader;
    const std::string header(csv.rawRow());
    const TextEncoding encoding = table->source->encoding();
    const bool isUtf8 = encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf8WithMark;
    BillReader reader(bill, layout, questions, *habits, start.header, isUtf8, csv);
    for (qint64 row = 1;; ++row) {
        const auto step = csv.next();
        if (!step)
            return tl::make_unexpected(step.error());
        if (*step == CsvReader::Step::End)
            break;
        if (const auto good = reader.read(header); !good)
            return tl::make_unexpected(good.error());
        if (row % kRowsPerProgress == 0
            && !progress(table->source->bytesDone(), table->source->bytesTotal()))
            return tl::make_unexpected(cancelled(bill.fileName));
    }
    reader.finish();
    return bill;
}

} // namespace fairlead
