#include "db/exchange/graphattributes.h"

#include "models/fields/enumeration.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

AttributeValue amountValue(const std::optional<Money> &money)
{
    if (!money)
        return {};
    const QString text = money->toText();
    return DecimalText{text.left(text.indexOf(u' '))};
}

AttributeValue numberValue(const std::optional<double> &number)
{
    if (!number)
        return {};
    QString text = QString::number(*number, 'f', 9);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return DecimalText{text};
}

AttributeValue textValue(const QString &text)
{
    return text.isEmpty() ? AttributeValue() : AttributeValue(text);
}

AttributeValue dateValue(const std::optional<PartialDate> &date)
{
    return date ? AttributeValue(date->toText()) : AttributeValue();
}

template<class E>
AttributeValue keyValue(const std::optional<E> &value)
{
    return value ? AttributeValue(keyOf(*value)) : AttributeValue();
}

bool isInMoney(const GraphEdge &edge)
{
    return edge.sums.ceiling || edge.sums.incomplete;
}

QString currencyOf(const std::optional<Money> &one, const std::optional<Money> &other)
{
    return one ? one->currency.code() : other ? other->currency.code() : QString();
}

QString statesOf(const GraphEdge &edge)
{
    QStringList states;
    for (const GraphStrand &strand : edge.strands) {
        if (!states.contains(keyOf(strand.state)))
            states += keyOf(strand.state);
    }
    return states.join(u' ');
}

QString dealsOf(const GraphEdge &edge)
{
    QStringList deals;
    for (const Id<Deal> &deal : edge.deals)
        deals += deal.text;
    return deals.join(u' ');
}

/// Ceilings in further currencies, each with its own.
QString otherCeilings(const GraphEdge &edge)
{
    QStringList amounts;
    for (const MoneySums &sums : edge.otherSums)
        amounts += sums.ceiling ? sums.ceiling->toText() : QString();
    amounts.removeAll(QString());
    return amounts.join(u"; "_s);
}

} // namespace

const std::vector<Attribute> &graphAttributes()
{
    static const std::vector<Attribute> kAttributes{{"as_of", AttributeType::Text},
                                                    {"basis", AttributeType::Text}};
    return kAttributes;
}

std::vector<AttributeValue> attributesOf(const Lens &lens)
{
    return {lens.asOf.toString(Qt::ISODate), keyOf(lens.basis)};
}

const std::vector<Attribute> &nodeAttributes()
{
    static const std::vector<Attribute> kAttributes{
        {"name", AttributeType::Text},   {"kind", AttributeType::Text},
        {"layer", AttributeType::Text},  {"currency", AttributeType::Text},
        {"out", AttributeType::Number},  {"out_is_open", AttributeType::Flag},
        {"back", AttributeType::Number}, {"back_is_open", AttributeType::Flag},
    };
    return kAttributes;
}

std::vector<AttributeValue> attributesOf(const GraphNode &node)
{
    return {textValue(node.name),   tableInfo(node.row.table).key(),
            keyOf(node.layer),      textValue(currencyOf(node.out, node.back)),
            amountValue(node.out),  node.outIsOpen,
            amountValue(node.back), node.backIsOpen};
}

const std::vector<Attribute> &edgeAttributes()
{
    static const std::vector<Attribute> kAttributes{
        {"family", AttributeType::Text},          {"certainty", AttributeType::Text},
        {"currency", AttributeType::Text},        {"paid", AttributeType::Number},
        {"firm", AttributeType::Number},          {"conditional", AttributeType::Number},
        {"option", AttributeType::Number},        {"intention", AttributeType::Number},
        {"unknown", AttributeType::Number},       {"ceiling", AttributeType::Number},
        {"ceiling_is_open", AttributeType::Flag}, {"incomplete", AttributeType::Flag},
        {"others", AttributeType::Text},          {"stated_total", AttributeType::Number},
        {"capacity_gw", AttributeType::Number},   {"exclusivity", AttributeType::Text},
        {"since", AttributeType::Text},           {"until", AttributeType::Text},
        {"contested", AttributeType::Flag},       {"ended", AttributeType::Flag},
        {"undated", AttributeType::Flag},         {"left_out_because", AttributeType::Text},
        {"deals", AttributeType::Text},
    };
    return kAttributes;
}

std::vector<AttributeValue> attributesOf(const GraphEdge &edge)
{
    const MoneySums &sums = edge.sums;
    return {keyOf(edge.family),
            textValue(statesOf(edge)),
            isInMoney(edge) ? textValue(sums.currency.code()) : AttributeValue(),
            amountValue(sums.paid),
            amountValue(sums.firm),
            amountValue(sums.conditional),
            amountValue(sums.option),
            amountValue(sums.intention),
            amountValue(sums.unknown),
            amountValue(sums.ceiling),
            sums.ceilingIsOpen,
            sums.incomplete,
            textValue(otherCeilings(edge)),
            amountValue(edge.statedTotal),
            numberValue(edge.capacityGw),
            keyValue(edge.exclusivity),
            dateValue(edge.since),
            dateValue(edge.until),
            edge.isContested,
            edge.isEnded,
            edge.isUndated,
            edge.leftOut ? textValue(leftOutText(*edge.leftOut)) : AttributeValue(),
            textValue(dealsOf(edge))};
}

QString nodeKey(const RowRef &row)
{
    return tableInfo(row.table).key() + u':' + row.id;
}

QString writableText(const QString &text)
{
    QString writable;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            writable += c;
            writable += text[++i];
        } else if (c.isSurrogate() || c.isNonCharacter()) {
            writable += QChar::ReplacementCharacter;
        } else if (c < u' ' && c != u'\n' && c != u'\t') {
            writable += QChar(0x2400 + c.unicode()); // U+2400 is the picture of U+0000
        } else if (c == QChar(0x7f)) {
            writable += QChar(0x2421);
        } else {
            writable += c;
        }
    }
    return writable;
}

QString textOf(const AttributeValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return writableText(*text);
    if (const auto *number = std::get_if<DecimalText>(&value))
        return number->text;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    return {};
}

} // namespace fairlead
