#include "db/exchange/billlayout.h"

#include "models/values/letters.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BillLayout)
};

struct FieldName
{
    const char *header; ///< normalised
    BillField field;
};
struct CostName
{
    const char *header; ///< normalised
    CostRole role;
};

/// FOCUS 1.0 to 1.3, and the names before 1.0 behind the ones that replaced them.
constexpr FieldName kFocusFields[] = {
    {"providername", BillField::Provider},
    {"serviceprovidername", BillField::Provider},
    {"provider", BillField::Provider},
    {"billingaccountid", BillField::BillingAccount},
    {"subaccountid", BillField::Account},
    {"servicename", BillField::Service},
    {"servicecategory", BillField::ServiceCategory},
    {"skumeter", BillField::Sku},
    {"chargedescription", BillField::Description},
    {"regionid", BillField::Region},
    {"region", BillField::Region},
    {"regionname", BillField::RegionFallback},
    {"availabilityzone", BillField::Zone},
    {"billingcurrency", BillField::Currency},
    {"pricingcurrency", BillField::PricingCurrency},
    {"billingperiodstart", BillField::PeriodStart},
    {"billingperiodend", BillField::PeriodEnd},
    {"chargeperiodstart", BillField::ChargeStart},
    {"chargeperiodend", BillField::ChargeEnd},
    {"chargecategory", BillField::Charge},
    {"chargetype", BillField::Charge},
    {"chargeclass", BillField::ChargeClass},
    {"chargefrequency", BillField::Frequency},
    {"pricingcategory", BillField::PricingCategory},
    {"commitmentdiscountid", BillField::CommitmentId},
    {"commitmentdiscountstatus", BillField::CommitmentStatus},
    {"consumedquantity", BillField::Quantity},
    {"usagequantity", BillField::Quantity},
    {"consumedunit", BillField::Unit},
    {"usageunit", BillField::Unit},
    {"pricingquantity", BillField::PricingQuantity},
    {"pricingunit", BillField::PricingUnit},
    {"tags", BillField::Tags},
};
constexpr CostName kFocusCosts[] = {
    {"billedcost", CostRole::Billed},       {"effectivecost", CostRole::Effective},
    {"amortizedcost", CostRole::Effective}, {"contractedcost", CostRole::Contracted},
    {"listcost", CostRole::List},           {"pricingcurrencyeffectivecost", CostRole::Other},
};

/// Columns of FOCUS that are known and not needed.
constexpr const char *kOtherFocus[] = {"billingaccountname",
                                       "billingaccounttype",
                                       "subaccountname",
                                       "subaccounttype",
                                       "invoiceid",
                                       "invoiceissuername",
                                       "publishername",
                                       "servicesubcategory",
                                       "skuid",
                                       "skupriceid",
                                       "skupricedetails",
                                       "listunitprice",
                                       "contractedunitprice",
                                       "pricingcurrencylistunitprice",
                                       "pricingcurrencycontractedunitprice",
                                       "resourceid",
                                       "resourcename",
                                       "resourcetype",
                                       "capacityreservationid",
                                       "capacityreservationstatus",
                                       "commitmentdiscountcategory",
                                       "commitmentdiscountname",
                                       "commitmentdiscounttype",
                                       "commitmentdiscountquantity",
                                       "commitmentdiscountunit",
                                       "hostprovidername",
                                       "contractapplied",
                                       "allocatedmethodid",
                                       "allocatedmethoddetails",
                                       "allocatedresourceid",
                                       "allocatedresourcename",
                                       "allocatedtags",
                                       "chargesubcategory",
                                       "publisher",
                                       "invoiceissuer"};

/// AWS cost and usage reports: "lineItem/UnblendedCost" and "line_item_unblended_cost" are the same
/// header once it is normalised.
constexpr FieldName kAwsFields[] = {
    {"billpayeraccountid", BillField::BillingAccount},
    {"lineitemusageaccountid", BillField::Account},
    {"productproductname", BillField::Service},
    {"lineitemproductcode", BillField::ServiceFallback},
    {"lineitemusagetype", BillField::Sku},
    {"lineitemlineitemdescription", BillField::Description},
    {"productregioncode", BillField::Region},
    {"productregion", BillField::RegionFallback},
    {"lineitemavailabilityzone", BillField::Zone},
    {"lineitemcurrencycode", BillField::Currency},
    {"billbillingperiodstartdate", BillField::PeriodStart},
    {"billbillingperiodenddate", BillField::PeriodEnd},
    {"lineitemusagestartdate", BillField::ChargeStart},
    {"lineitemusageenddate", BillField::ChargeEnd},
    {"lineitemlineitemtype", BillField::Charge},
    {"reservationreservationarn", BillField::CommitmentId},
    {"savingsplansavingsplanarn", BillField::CommitmentFallback},
    {"lineitemusageamount", BillField::Quantity},
    {"pricingunit", BillField::Unit},
    {"resourcetags", BillField::Tags},
    {"product", BillField::ProductMap},
};
constexpr CostName kAwsCosts[] = {
    {"lineitemunblendedcost", CostRole::Unblended},
    {"lineitemnetunblendedcost", CostRole::NetUnblended},
    {"lineitemblendedcost", CostRole::Other},
    {"pricingpublicondemandcost", CostRole::List},
    {"reservationeffectivecost", CostRole::ReservationEffective},
    {"reservationneteffectivecost", CostRole::Other},
    {"reservationunusedamortizedupfrontfeeforbillingperiod", CostRole::UnusedUpfront},
    {"reservationunusedrecurringfee", CostRole::UnusedRecurring},
    {"savingsplansavingsplaneffectivecost", CostRole::SavingsPlanEffective},
    {"savingsplannetsavingsplaneffectivecost", CostRole::Other},
};

constexpr FieldName kAzureFields[] = {
    {"billingaccountid", BillField::BillingAccount},
    {"subscriptionid", BillField::Account},
    {"subscriptionguid", BillField::Account},
    {"metercategory", BillField::Service},
    {"consumedservice", BillField::ServiceFallback},
    {"metername", BillField::Sku},
    {"productname", BillField::Description},
    {"product", BillField::Description},
    {"resourcelocation", BillField::Region},
    {"meterregion", BillField::RegionFallback},
    {"availabilityzone", BillField::Zone},
    {"billingcurrencycode", BillField::Currency},
    {"billingcurrency", BillField::Currency},
    {"currency", BillField::Currency},
    {"pricingcurrency", BillField::PricingCurrency},
    {"billingperiodstartdate", BillField::PeriodStart},
    {"billingperiodenddate", BillField::PeriodEnd},
    {"date", BillField::ChargeStart},
    {"usagedatetime", BillField::ChargeStart},
    {"chargetype", BillField::Charge},
    {"frequency", BillField::Frequency},
    {"pricingmodel", BillField::PricingCategory},
    {"reservationid", BillField::CommitmentId},
    {"benefitid", BillField::CommitmentFallback},
    {"quantity", BillField::Quantity},
    {"unitofmeasure", BillField::Unit},
    {"tags", BillField::Tags},
};
constexpr CostName kAzureCosts[] = {
    {"costinbillingcurrency", CostRole::Billed},
    {"cost", CostRole::Billed},
    {"pretaxcost", CostRole::Billed},
    {"costinpricingcurrency", CostRole::Other},
    {"costinusd", CostRole::Other},
    {"paygcostinbillingcurrency", CostRole::List},
    {"paygcostinusd", CostRole::Other},
};

constexpr FieldName kOciFields[] = {
    {"costsubscriptionid", BillField::BillingAccount},
    {"lineitemtenantid", BillField::BillingAccount},
    {"productcompartmentid", BillField::Account},
    {"productservice", BillField::Service},
    {"costproductsku", BillField::Sku},
    {"productdescription", BillField::Description},
    {"productregion", BillField::Region},
    {"productavailabilitydomain", BillField::Zone},
    {"costcurrencycode", BillField::Currency},
    {"lineitemintervalusagestart", BillField::ChargeStart},
    {"lineitemintervalusageend", BillField::ChargeEnd},
    {"lineitemiscorrection", BillField::ChargeClass},
    {"usagebilledquantity", BillField::Quantity},
    {"costskuunitdescription", BillField::Unit},
};
constexpr CostName kOciCosts[] = {
    {"costmycostoverage", CostRole::Billed}, // what the prepaid commitment does not cover
    {"costmycost", CostRole::Effective},
};

struct Catalogue
{
    std::vector<FieldName> fields;
    std::vector<CostName> costs;
};

Catalogue catalogueOf(BillFormat format)
{
    const auto listed = [](const auto &fields, const auto &costs) {
        return Catalogue{{std::begin(fields), std::end(fields)},
                         {std::begin(costs), std::end(costs)}};
    };
    switch (format) {
    case BillFormat::Focus:
        return listed(kFocusFields, kFocusCosts);
    case BillFormat::AwsCurLegacy:
    case BillFormat::AwsCur2:
        return listed(kAwsFields, kAwsCosts);
    case BillFormat::AzureExport:
        return listed(kAzureFields, kAzureCosts);
    case BillFormat::OciReport:
        return listed(kOciFields, kOciCosts);
    }
    Q_UNREACHABLE();
}

std::optional<BillFormat> formatOf(const QStringList &header, const QSet<QString> &names)
{
    const auto has = [&](const QString &name) { return names.contains(name); };
    if (has(u"lineitemunblendedcost"_s))
        return std::any_of(header.begin(), header.end(),
                           [](const QString &name) { return name.contains(u'/'); })
                   ? BillFormat::AwsCurLegacy
                   : BillFormat::AwsCur2;
    if (has(u"costmycost"_s) || has(u"costmycostoverage"_s))
        return BillFormat::OciReport;
    const bool isFocus = has(u"billedcost"_s) || has(u"effectivecost"_s) || has(u"amortizedcost"_s);
    if (isFocus && (has(u"billingperiodstart"_s) || has(u"chargeperiodstart"_s)))
        return BillFormat::Focus;
    const bool hasAzureCost =
        has(u"costinbillingcurrency"_s) || has(u"pretaxcost"_s) || has(u"cost"_s);
    if (hasAzureCost && has(u"metercategory"_s))
        return BillFormat::AzureExport;
    return {};
}

QString focusVersion(const QSet<QString> &names)
{
    const auto hasAny = [&](std::initializer_list<QString> columns) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return names.contains(column); });
    };
    if (hasAny({u"amortizedcost"_s, u"chargetype"_s, u"usagequantity"_s}))
        return Text::tr("before 1.0");
    if (hasAny({u"serviceprovidername"_s, u"hostprovidername"_s, u"contractapplied"_s,
                u"allocatedmethodid"_s, u"allocatedtags"_s}))
        return u"1.3"_s;
    if (hasAny({u"billingaccounttype"_s, u"subaccounttype"_s, u"invoiceid"_s, u"pricingcurrency"_s,
                u"pricingcurrencyeffectivecost"_s}))
        return u"1.2"_s;
    if (hasAny({u"servicesubcategory"_s, u"skumeter"_s, u"skupricedetails"_s,
                u"capacityreservationid"_s, u"commitmentdiscountquantity"_s}))
        return u"1.1"_s;
    return u"1.0"_s;
}

/// The key of a tag that has a column of its own: "resourceTags/user:team", "tags/Owner.name".
std::string tagKeyOf(const QString &header)
{
    for (const QString &start :
         {u"resourceTags/user:"_s, u"resourceTags/"_s, u"resource_tags_user_"_s, u"tags/"_s}) {
        if (header.startsWith(start, Qt::CaseInsensitive))
            return header.mid(start.size()).toStdString();
    }
    return {};
}

bool isKnown(const BillLayout &layout, const QString &name)
{
    if (layout.format != BillFormat::Focus)
        return true; // the columns of raw exports vary; they are no news
    return std::any_of(std::begin(kOtherFocus), std::end(kOtherFocus),
                       [&](const char *known) { return name == QLatin1StringView(known); });
}

/// Takes a column for what its name says; false when the format has no such column.
bool place(BillLayout &layout, const Catalogue &catalogue, const QString &header, size_t column)
{
    const QString name = lettersOnly(header);
    const auto isIt = [&](const auto &entry) { return name == QLatin1StringView(entry.header); };
    const auto field = std::find_if(catalogue.fields.begin(), catalogue.fields.end(), isIt);
    if (field != catalogue.fields.end()) {
        int &its = layout.columns[size_t(field->field)];
        if (its < 0) // else it is another name for the same
            its = int(column);
        return true;
    }
    const auto cost = std::find_if(catalogue.costs.begin(), catalogue.costs.end(), isIt);
    if (cost == catalogue.costs.end())
        return false;
    const bool isTaken = cost->role != CostRole::Other && layout.has(cost->role);
    const bool isPricing = name.contains(u"pricingcurrency"_s);
    layout.costs.push_back({column, header, isTaken ? CostRole::Other : cost->role, isPricing});
    return true;
}

} // namespace

bool BillLayout::has(CostRole role) const
{
    return std::any_of(costs.begin(), costs.end(),
                       [&](const Cost &cost) { return cost.role == role; });
}

QString BillLayout::costColumn(CostRole role) const
{
    const auto found = std::find_if(costs.begin(), costs.end(),
                                    [&](const Cost &cost) { return cost.role == role; });
    return found == costs.end() ? QString() : found->name;
}

QString BillLayout::formatName() const
{
    switch (format) {
    case BillFormat::Focus:
        return Text::tr("FOCUS %1 cost and usage").arg(version);
    case BillFormat::AwsCurLegacy:
        return Text::tr("AWS cost and usage report (legacy)");
    case BillFormat::AwsCur2:
        return Text::tr("AWS cost and usage report 2.0");
    case BillFormat::AzureExport:
        return Text::tr("Azure cost export");
    case BillFormat::OciReport:
        return Text::tr("OCI cost report");
    }
    Q_UNREACHABLE();
}

std::array<QString, kCostKinds> BillLayout::costColumns() const
{
    switch (format) {
    case BillFormat::Focus:
        return {costColumn(CostRole::Billed), costColumn(CostRole::Effective),
                costColumn(CostRole::Contracted), costColumn(CostRole::List)};
    case BillFormat::AwsCurLegacy:
    case BillFormat::AwsCur2: {
        const QString net = costColumn(CostRole::NetUnblended);
        const QString billed = net.isEmpty() ? costColumn(CostRole::Unblended) : net;
        return {billed, Text::tr("%1, amortised").arg(billed), QString(),
                costColumn(CostRole::List)};
    }
    case BillFormat::AzureExport: {
        const QString billed = costColumn(CostRole::Billed);
        return {billed, billed, QString(), costColumn(CostRole::List)};
    }
    case BillFormat::OciReport: {
        const QString effective = costColumn(CostRole::Effective);
        const QString billed = costColumn(CostRole::Billed);
        return {billed.isEmpty() ? effective : billed, effective, QString(), QString()};
    }
    }
    Q_UNREACHABLE();
}

std::optional<BillLayout> billLayout(const QStringList &header)
{
    QSet<QString> names;
    for (const QString &column : header)
        names.insert(lettersOnly(column));
    const auto format = formatOf(header, names);
    if (!format)
        return {};

    BillLayout layout;
    layout.format = *format;
    layout.columns.fill(-1);
    // Empty names at the end are the tail of a spreadsheet.
    qsizetype count = header.size();
    while (count > 0 && header[count - 1].trimmed().isEmpty())
        --count;
    layout.columnCount = size_t(count);
    if (layout.format == BillFormat::Focus)
        layout.version = focusVersion(names);
    const Catalogue catalogue = catalogueOf(layout.format);
    QSet<QString> seen;
    for (qsizetype column = 0; column < count; ++column) {
        const std::string tag = tagKeyOf(header[column]);
        const QString name = lettersOnly(header[column]);
        if (tag.empty() && !name.isEmpty() && seen.contains(name)) {
            layout.ignored += Text::tr("%1 (a second time)").arg(header[column]);
            continue;
        }
        seen.insert(name);
        if (!tag.empty()) {
            layout.tags.push_back({size_t(column), tag});
            layout.used += header[column];
        } else if (place(layout, catalogue, header[column], size_t(column))) {
            layout.used += header[column];
        } else if (!isKnown(layout, name)) {
            layout.ignored += header[column];
        }
    }
    return layout;
}

} // namespace fairlead
