#include "models/records/rowrules.h"

#include "models/assumptions/assumptionrange.h"
#include "models/fields/storedtext.h"
#include "models/rows/passon.h"
#include "models/timeline/contractterm.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RowRules)
};

constexpr double kLargestNumber = 1e15; ///< no figure of a market or a workload comes near it

using Pair = std::pair<QLatin1StringView, QLatin1StringView>;

/// Pairs of fields of which the first is never above the second, wherever a table has both.
constexpr std::array<Pair, 11> kOrdered{{
    {"valid_from"_L1, "valid_to"_L1},
    {"released_on"_L1, "retires_on"_L1},
    {"announced_on"_L1, "valid_to"_L1},
    {"low"_L1, "likely"_L1},
    {"likely"_L1, "high"_L1},
    {"low"_L1, "high"_L1},
    {"amount"_L1, "amount_high"_L1},
    {"quantity"_L1, "quantity_high"_L1},
    {"severity_low"_L1, "severity"_L1},
    {"severity"_L1, "severity_high"_L1},
    {"severity_low"_L1, "severity_high"_L1},
}};

/// … which do not come in otherwise: every date of a contract would be computed from them.
constexpr std::array<Pair, 2> kTerms{{
    {"starts_on"_L1, "ends_on"_L1},
    {"period_start"_L1, "period_end"_L1},
}};

bool isControl(QChar c, TextShape shape)
{
    const bool isAllowed = shape == TextShape::Paragraph && (c == u'\n' || c == u'\t');
    const bool breaksLine = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    return !isAllowed
           && (c.category() == QChar::Other_Control
               || (breaksLine && shape != TextShape::Paragraph));
}

QString messageOf(const Field &field, const QString &why)
{
    return field.refused(why).value().message;
}

Result<void> checkText(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return field.refused(Text::tr("A text of blanks says nothing."));
    const auto control = std::find_if(text.begin(), text.end(),
                                      [&](QChar c) { return isControl(c, field.options.shape); });
    if (control == text.end())
        return {};
    if (*control == u'\n' || *control == u'\r')
        return field.refused(Text::tr("The text has more than one line."));
    return field.refused(Text::tr("The text holds a control character, U+%1.")
                             .arg(control->unicode(), 4, 16, QChar(u'0')));
}

Result<void> checkCurrency(const Field &field, Currency currency)
{
    if (currency.isKnown())
        return {};
    return field.refused(Text::tr("There is no currency “%1”.").arg(currency.code()));
}

Result<void> checkSize(const Field &field, double number)
{
    if (std::abs(number) < kLargestNumber)
        return {};
    return field.refused(Text::tr("The number is too large to be meant."));
}

/// Whether @p low lies above @p high; false where they cannot be compared.
bool isAbove(const Value &low, const Value &high)
{
    if (const auto *from = std::get_if<PartialDate>(&low)) {
        const auto *to = std::get_if<PartialDate>(&high);
        return to && from->first() > to->last();
    }
    if (const auto *least = std::get_if<Money>(&low)) {
        const auto *most = std::get_if<Money>(&high);
        return most && least->currency == most->currency && least->minor > most->minor;
    }
    const auto *least = std::get_if<double>(&low);
    const auto *most = std::get_if<double>(&high);
    return least && most && *least > *most;
}

/// Whether a field that leads to the row's own table comes back to the row.
bool comesBack(const Workspace &workspace, const Row &row, const Field &field)
{
    std::set<QString> seen;
    QString next = row.text(field.name());
    while (!next.isEmpty() && seen.insert(next).second) {
        if (next == row.id())
            return true;
        const Row *found = workspace.find({row.table(), next});
        next = found ? found->text(field.name()) : QString();
    }
    return false;
}

/// What the payer of a row pays on altogether, as far as it is known.
double paidOnAltogether(const Workspace &workspace, const PassOn &row)
{
    double sum = row.likely.value_or(0);
    for (const PassOn &other : workspace.rows<PassOn>()) {
        if (other.payer == row.payer && other.id != row.id)
            sum += other.likely.value_or(0);
    }
    return sum;
}

void addPassOnFlaws(const Workspace &workspace, const Row &row, std::vector<RowFlaw> &flaws)
{
    const auto &passOn = row.as<PassOn>();
    if (!passOn.payer.isNull() && passOn.payer == passOn.payee) {
        const Field *payee = row.info().field(u"payee");
        flaws.push_back({payee, messageOf(*payee, Text::tr("Nobody pays on to itself."))});
    }
    // Shares are decimals of a few digits: what their sum is off by rounding is no flaw.
    if (passOn.likely && paidOnAltogether(workspace, passOn) > 1 + 1e-9) {
        const Field *likely = row.info().field(u"likely");
        flaws.push_back({likely, messageOf(*likely, Text::tr("The shares that the payer pays on "
                                                             "add up to more than all of it."))});
    }
}

void addOutOfRange(const Row &row, std::vector<RowFlaw> &flaws)
{
    const AssumptionRange range = rangeOf(row.as<Assumption>());
    for (const auto key : {"low"_L1, "likely"_L1, "high"_L1}) {
        const Field *field = row.info().field(QString(key));
        const Value value = row.value(*field);
        const auto *number = std::get_if<double>(&value);
        if (number && !range.holds(*number))
            flaws.push_back({field, messageOf(*field, rangeText(range))});
    }
}

void addUpsideDown(const Row &row, std::span<const Pair> pairs, std::vector<RowFlaw> &flaws)
{
    for (const auto &[lowKey, highKey] : pairs) {
        const Field *low = row.info().field(QString(lowKey));
        const Field *high = row.info().field(QString(highKey));
        if (!low || !high || !isAbove(row.value(*low), row.value(*high)))
            continue;
        const QString why =
            Text::tr("%1 lies below “%2”, which is %3.")
                .arg(storedText(row.value(*high)), low->label(), storedText(row.value(*low)));
        flaws.push_back({high, messageOf(*high, why)});
    }
}

/// A term that outlives everybody would put its end out of sight.
void addLongTerms(const Row &row, std::vector<RowFlaw> &flaws)
{
    for (const auto key : {"term_months"_L1, "renewal_term_months"_L1}) {
        const Field *field = row.info().field(QString(key));
        const Value value = row.value(*field);
        const auto *months = std::get_if<qint64>(&value);
        if (months && *months > kLongestTermMonths) {
            const QString why =
                Text::tr("%1 months are more than a century, which no contract runs.").arg(*months);
            flaws.push_back({field, messageOf(*field, why)});
        }
    }
}

/// Notice that no term could hold would move its deadline out of sight.
void addNoticeFlaws(const Row &row, std::vector<RowFlaw> &flaws)
{
    const auto refuse = [&](QStringView key, const NoticePeriod &period) {
        if (period.length <= longestNotice(period.unit))
            return;
        const Field *field = row.info().field(key);
        const QString why =
            Text::tr("%1 is more than ten years of notice, which no contract asks for.")
                .arg(period.length);
        flaws.push_back({field, messageOf(*field, why)});
    };
    if (row.table() == TableId::Contract) {
        refuse(u"notice_days", {.length = row.as<Contract>().noticeDays.value_or(0)});
        addLongTerms(row, flaws);
    }
    if (row.table() == TableId::NoticeTerm)
        refuse(u"length",
               {.length = row.as<NoticeTerm>().length, .unit = row.as<NoticeTerm>().unit});
}

} // namespace

Result<void> checkForm(const Field &field, const Value &value)
{
    if (const auto *money = std::get_if<Money>(&value))
        return checkCurrency(field, money->currency);
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return checkCurrency(field, price->currency);
    if (const auto *number = std::get_if<double>(&value))
        return checkSize(field, *number);
    if (const auto *whole = std::get_if<qint64>(&value))
        return checkSize(field, double(*whole));
    if (const auto *text = std::get_if<QString>(&value))
        return checkText(field, *text);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &entry : *list) {
            if (const auto good = checkText(field, entry); !good)
                return good;
        }
    }
    return {};
}

std::vector<RowFlaw> formFlaws(const Row &row)
{
    std::vector<RowFlaw> flaws;
    for (const Field &field : row.info().fields) {
        if (const auto good = checkForm(field, row.value(field)); !good)
            flaws.push_back({&field, good.error().message});
    }
    addUpsideDown(row, kTerms, flaws);
    addNoticeFlaws(row, flaws);
    if (row.table() == TableId::Assumption)
        addOutOfRange(row, flaws);
    return flaws;
}

Result<void> checkNews(const Row *before, const Row &after)
{
    const std::vector<RowFlaw> flaws = formFlaws(after);
    if (flaws.empty())
        return {};
    const std::vector<RowFlaw> known = before ? formFlaws(*before) : std::vector<RowFlaw>();
    for (const RowFlaw &flaw : flaws) {
        const bool isKnown = std::ranges::find(known, flaw) != known.end()
                             && before->value(*flaw.field) == after.value(*flaw.field);
        if (!isKnown)
            return failure(flaw.message);
    }
    return {};
}

std::vector<RowFlaw> senseFlaws(const Workspace &workspace, const Row &row)
{
    std::vector<RowFlaw> flaws;
    addUpsideDown(row, kOrdered, flaws);
    for (const Field &field : row.info().fields) {
        if (field.kind == FieldKind::Reference && field.target == row.table()
            && comesBack(workspace, row, field)) {
            const QString why = Text::tr("It leads back to the record itself.");
            flaws.push_back({&field, messageOf(field, why)});
        }
    }
    if (row.table() == TableId::PassOn)
        addPassOnFlaws(workspace, row, flaws);
    return flaws;
}

std::vector<RowFlaw> flawsOf(const Workspace &workspace, const Row &row)
{
    std::vector<RowFlaw> flaws = formFlaws(row);
    const std::vector<RowFlaw> more = senseFlaws(workspace, row);
    flaws.insert(flaws.end(), more.begin(), more.end());
    return flaws;
}

} // namespace fairlead
