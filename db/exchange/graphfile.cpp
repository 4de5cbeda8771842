#include "db/exchange/graphfile.h"

#include "db/exchange/graphattributes.h"
#include "db/exchange/graphxml.h"

#include <map>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

/// A quoted string of DOT. A backslash starts an escape in labels, so it is doubled.
QString dotQuoted(const QString &text)
{
    QString quoted = writableText(text);
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return u'"' + quoted + u'"';
}

/// Names and values as DOT has attributes; a number may stand without quotes.
QString dotAttributes(const std::vector<Attribute> &attributes,
                      const std::vector<AttributeValue> &values)
{
    QStringList parts;
    for (size_t i = 0; i < values.size(); ++i) {
        if (std::holds_alternative<std::monostate>(values[i]))
            continue;
        const bool isText = attributes[i].type == AttributeType::Text;
        parts += QLatin1StringView(attributes[i].key) + u'='
                 + (isText ? dotQuoted(std::get<QString>(values[i])) : textOf(values[i]));
    }
    return u" ["_s + parts.join(u", "_s) + u"];\n"_s;
}

QByteArray writeDot(const MarketGraph &graph, const Lens &lens, const QString &description)
{
    QString text =
        u"digraph fairlead {\n comment="_s + dotQuoted(description) + u";\n rankdir=LR;\n"_s;
    const std::vector<AttributeValue> values = attributesOf(lens);
    for (size_t i = 0; i < values.size(); ++i) {
        text += u' ' + QLatin1StringView(graphAttributes()[i].key) + u'='
                + dotQuoted(textOf(values[i])) + u";\n"_s;
    }
    for (const GraphNode &node : graph.nodes) {
        text += u' ' + dotQuoted(nodeKey(node.row)) + u" [label="_s + dotQuoted(node.name) + u"]"_s
                + dotAttributes(nodeAttributes(), attributesOf(node));
    }
    for (const GraphEdge &edge : graph.edges) {
        text += u' ' + dotQuoted(nodeKey(edge.from)) + u" -> "_s + dotQuoted(nodeKey(edge.to))
                + dotAttributes(edgeAttributes(), attributesOf(edge));
    }
    return (text + u"}\n"_s).toUtf8();
}

QString csvCell(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString cell = text;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

/// After RFC 4180, with the first columns as Gephi names them.
QByteArray writeCsv(const MarketGraph &graph)
{
    QStringList header{u"Source"_s, u"Target"_s, u"Type"_s, u"source_name"_s, u"target_name"_s};
    for (const Attribute &attribute : edgeAttributes())
        header += QString::fromLatin1(attribute.key);
    std::map<RowRef, QString> names;
    for (const GraphNode &node : graph.nodes)
        names[node.row] = node.name;
    QString text = header.join(u',') + u"\r\n"_s;
    for (const GraphEdge &edge : graph.edges) {
        QStringList cells{csvCell(writableText(nodeKey(edge.from))),
                          csvCell(writableText(nodeKey(edge.to))), u"Directed"_s,
                          csvCell(writableText(names[edge.from])),
                          csvCell(writableText(names[edge.to]))};
        for (const AttributeValue &value : attributesOf(edge))
            cells += csvCell(textOf(value));
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace

std::optional<GraphFormat> graphFormatOf(const QString &fileName)
{
    static const std::map<QString, GraphFormat> kFormats{{u"graphml"_s, GraphFormat::GraphMl},
                                                         {u"gexf"_s, GraphFormat::Gexf},
                                                         {u"dot"_s, GraphFormat::Dot},
                                                         {u"gv"_s, GraphFormat::Dot},
                                                         {u"csv"_s, GraphFormat::Csv}};
    const auto found = kFormats.find(fileName.section(u'.', -1).toLower());
    return found == kFormats.end() || !fileName.contains(u'.') ? std::nullopt
                                                               : std::optional(found->second);
}

QByteArray writeGraph(const MarketGraph &graph, const Lens &lens, GraphFormat format,
                      const QString &description)
{
    switch (format) {
    case GraphFormat::GraphMl:
        return writeGraphMl(graph, lens, description);
    case GraphFormat::Gexf:
        return writeGexf(graph, lens, description);
    case GraphFormat::Dot:
        return writeDot(graph, lens, description);
    case GraphFormat::Csv:
        return writeCsv(graph);
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
