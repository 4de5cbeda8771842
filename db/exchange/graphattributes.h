#pragma once

#include "models/graph/marketgraph.h"
#include "models/lens.h"

#include <variant>
#include <vector>

namespace fairlead {

// What a node or an edge of the graph says in files for other programs, as typed attributes.

enum class AttributeType { Text, Number, Flag };

struct Attribute
{
    const char *key;
    AttributeType type;
};

/// A plain decimal number, exact, without an exponent: some readers split one in two.
struct DecimalText
{
    QString text;
};

/// Nothing: not known, and left out of the file.
using AttributeValue = std::variant<std::monostate, QString, DecimalText, bool>;

const std::vector<Attribute> &graphAttributes(); ///< of the graph itself
std::vector<AttributeValue> attributesOf(const Lens &lens);

const std::vector<Attribute> &nodeAttributes();
std::vector<AttributeValue> attributesOf(const GraphNode &node); ///< in the order of the above

const std::vector<Attribute> &edgeAttributes();
std::vector<AttributeValue> attributesOf(const GraphEdge &edge);

QString nodeKey(const RowRef &row); ///< "party:amazon"

/// A text in which control characters are shown by their pictures, and what no file of text can
/// hold by a replacement character. Line breaks and tabs stay.
QString writableText(const QString &text);

/// How a value stands in a file.
QString textOf(const AttributeValue &value);

} // namespace fairlead
