#include "db/exchange/graphxml.h"

#include "db/exchange/graphattributes.h"

#include <QXmlStreamWriter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

bool isKnown(const AttributeValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}

QString typeName(AttributeType type)
{
    switch (type) {
    case AttributeType::Text:
        return u"string"_s;
    case AttributeType::Number:
        return u"double"_s;
    case AttributeType::Flag:
        return u"boolean"_s;
    }
    Q_UNREACHABLE();
}

/// A name that tells attributes of nodes and edges apart: "node.name".
QString keyOf(const QString &owner, const Attribute &attribute)
{
    return owner + u'.' + QLatin1StringView(attribute.key);
}

void declareKeys(QXmlStreamWriter &xml, const QString &owner,
                 const std::vector<Attribute> &attributes)
{
    for (const Attribute &attribute : attributes) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, keyOf(owner, attribute));
        xml.writeAttribute(u"for"_s, owner);
        xml.writeAttribute(u"attr.name"_s, QString::fromLatin1(attribute.key));
        xml.writeAttribute(u"attr.type"_s, typeName(attribute.type));
    }
}

void writeData(QXmlStreamWriter &xml, const QString &owner,
               const std::vector<Attribute> &attributes, const std::vector<AttributeValue> &values)
{
    for (size_t i = 0; i < values.size(); ++i) {
        if (!isKnown(values[i]))
            continue;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, keyOf(owner, attributes[i]));
        xml.writeCharacters(textOf(values[i]));
        xml.writeEndElement();
    }
}

void declareAttributes(QXmlStreamWriter &xml, const QString &owner,
                       const std::vector<Attribute> &attributes)
{
    xml.writeStartElement(u"attributes"_s);
    xml.writeAttribute(u"class"_s, owner);
    for (const Attribute &attribute : attributes) {
        xml.writeEmptyElement(u"attribute"_s);
        xml.writeAttribute(u"id"_s, keyOf(owner, attribute));
        xml.writeAttribute(u"title"_s, QString::fromLatin1(attribute.key));
        xml.writeAttribute(u"type"_s, typeName(attribute.type));
    }
    xml.writeEndElement();
}

void writeValues(QXmlStreamWriter &xml, const QString &owner,
                 const std::vector<Attribute> &attributes,
                 const std::vector<AttributeValue> &values)
{
    xml.writeStartElement(u"attvalues"_s);
    for (size_t i = 0; i < values.size(); ++i) {
        if (!isKnown(values[i]))
            continue;
        xml.writeEmptyElement(u"attvalue"_s);
        xml.writeAttribute(u"for"_s, keyOf(owner, attributes[i]));
        xml.writeAttribute(u"value"_s, textOf(values[i]));
    }
    xml.writeEndElement();
}

void writeEnds(QXmlStreamWriter &xml, const GraphEdge &edge, size_t number)
{
    xml.writeAttribute(u"id"_s, u"e%1"_s.arg(number));
    xml.writeAttribute(u"source"_s, writableText(nodeKey(edge.from)));
    xml.writeAttribute(u"target"_s, writableText(nodeKey(edge.to)));
}

QString keywordsOf(const Lens &lens)
{
    const std::vector<AttributeValue> values = attributesOf(lens);
    QStringList words;
    for (size_t i = 0; i < values.size(); ++i)
        words += QLatin1StringView(graphAttributes()[i].key) + u'=' + textOf(values[i]);
    return words.join(u", "_s);
}

} // namespace

QByteArray writeGraphMl(const MarketGraph &graph, const Lens &lens, const QString &description)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    xml.writeTextElement(u"desc"_s, writableText(description));
    declareKeys(xml, u"graph"_s, graphAttributes());
    declareKeys(xml, u"node"_s, nodeAttributes());
    declareKeys(xml, u"edge"_s, edgeAttributes());
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"fairlead"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    writeData(xml, u"graph"_s, graphAttributes(), attributesOf(lens));
    for (const GraphNode &node : graph.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, writableText(nodeKey(node.row)));
        writeData(xml, u"node"_s, nodeAttributes(), attributesOf(node));
        xml.writeEndElement();
    }
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        xml.writeStartElement(u"edge"_s);
        writeEnds(xml, graph.edges[i], i);
        writeData(xml, u"edge"_s, edgeAttributes(), attributesOf(graph.edges[i]));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray writeGexf(const MarketGraph &graph, const Lens &lens, const QString &description)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"gexf"_s);
    xml.writeDefaultNamespace(u"http://www.gexf.net/1.2draft"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeStartElement(u"meta"_s);
    xml.writeTextElement(u"creator"_s, u"Fairlead"_s);
    xml.writeTextElement(u"keywords"_s, keywordsOf(lens));
    xml.writeTextElement(u"description"_s, writableText(description));
    xml.writeEndElement();
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"mode"_s, u"static"_s);
    xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
    declareAttributes(xml, u"node"_s, nodeAttributes());
    declareAttributes(xml, u"edge"_s, edgeAttributes());
    xml.writeStartElement(u"nodes"_s);
    for (const GraphNode &node : graph.nodes) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, writableText(nodeKey(node.row)));
        xml.writeAttribute(u"label"_s, writableText(node.name));
        writeValues(xml, u"node"_s, nodeAttributes(), attributesOf(node));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"edges"_s);
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        xml.writeStartElement(u"edge"_s);
        writeEnds(xml, graph.edges[i], i);
        writeValues(xml, u"edge"_s, edgeAttributes(), attributesOf(graph.edges[i]));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace fairlead
