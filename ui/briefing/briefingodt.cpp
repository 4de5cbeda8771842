#include "ui/briefing/briefingodt.h"

#include "models/briefing/figuretables.h"
#include "models/fields/showntext.h"
#include "ui/briefing/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamWriter>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BriefingOdt)
};

constexpr auto kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr auto kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;
constexpr auto kFormat = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1;
constexpr auto kDublinCore = "http://purl.org/dc/elements/1.1/"_L1;

/// What others wrote, without what XML or the direction of text would trip over.
QString plain(const QString &text)
{
    QString safe;
    for (const QChar each : QString::fromUtf8(withoutDirections(text).toUtf8())) {
        const bool isNoCharacter = each.unicode() >= 0xFFFE;
        if (each == u'\n' || (each.category() != QChar::Other_Control && !isNoCharacter))
            safe += each;
    }
    return safe.trimmed();
}

QString cited(const CitedText &text)
{
    QStringList marks;
    for (const Citation &citation : text.citations)
        marks += QString::number(citation.number);
    return marks.isEmpty() ? plain(text.text)
                           : u"%1 [%2]"_s.arg(plain(text.text), marks.join(u", "_s));
}

/// Writes each kind of block into the body of a text.
class BlockWriter
{
public:
    explicit BlockWriter(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }

    void heading(int level, const QString &text)
    {
        if (plain(text).isEmpty())
            return;
        m_xml.writeStartElement(kText, u"h"_s);
        m_xml.writeAttribute(kText, u"style-name"_s, u"Heading_20_%1"_s.arg(level));
        m_xml.writeAttribute(kText, u"outline-level"_s, QString::number(level));
        words(plain(text));
        m_xml.writeEndElement();
    }
    void line(const QString &text, const QString &style = u"Standard"_s)
    {
        if (!text.isEmpty())
            paragraph(style, {{text, false}});
    }
    void operator()(const Paragraph &block)
    {
        line(cited(block.text), block.role == ParagraphRole::Body ? u"Standard"_s : u"Lead"_s);
    }
    void operator()(const Subheading &subheading) { heading(3, subheading.text); }
    void operator()(const KeyFigures &figures)
    {
        Items items;
        for (const KeyFigure &figure : figures.figures) {
            QString meaning = figure.label;
            if (!figure.note.isEmpty())
                meaning += u" – "_s + figure.note;
            items.emplace_back(u"%1%2 %3"_s.arg(figure.prefix, figure.number, figure.unit),
                               meaning);
        }
        list(items);
    }
    void operator()(const Findings &findings)
    {
        heading(3, findings.title);
        Items items;
        for (const Finding &finding : findings.findings)
            items.emplace_back(finding.title, cited(finding.text));
        list(items);
    }
    /// Figures become the tables that they are drawn from.
    template<class Chart>
        requires requires(const Chart &chart)
        {
            tableOf(chart);
        }
    void operator()(const Chart &chart)
    {
        heading(3, chart.title);
        (*this)(tableOf(chart));
        line(cited(chart.note));
    }
    void operator()(const Table &table)
    {
        if (table.columns.empty())
            return;
        m_xml.writeStartElement(kTable, u"table"_s);
        m_xml.writeAttribute(kTable, u"name"_s, u"Table%1"_s.arg(++m_tables));
        m_xml.writeAttribute(kTable, u"style-name"_s, u"Whole"_s);
        m_xml.writeStartElement(kTable, u"table-column"_s);
        m_xml.writeAttribute(kTable, u"number-columns-repeated"_s,
                             QString::number(table.columns.size()));
        m_xml.writeEndElement();
        TableRow heads;
        for (const TableColumn &column : table.columns)
            heads.push_back({.text = {column.title, {}}, .isStrong = true});
        m_xml.writeStartElement(kTable, u"table-header-rows"_s);
        tableRow(table, heads);
        m_xml.writeEndElement();
        for (const TableRow &row : table.rows)
            tableRow(table, row);
        m_xml.writeEndElement();
        paragraph(u"Standard"_s, {}); // or two tables would stand in one
    }
    void operator()(const ConflictEntry &entry)
    {
        heading(3, u"%1 · %2"_s.arg(entry.code, entry.title));
        line(plain(entry.question));
        Items items;
        for (const ConflictClaim &claim : entry.claims)
            items.emplace_back(
                u"%1, %2:"_s.arg(claim.record, claim.attribute),
                u"%1 (%2)"_s.arg(cited({claim.value, claim.citations}), claim.qualifier));
        list(items);
        line(plain(entry.resolution));
    }
    void operator()(const Definitions &definitions)
    {
        Items items;
        for (const auto &[term, meaning] : definitions.entries)
            items.emplace_back(term + u':', meaning);
        list(items);
    }
    void operator()(const SourceList &sources)
    {
        for (const SourceEntry &entry : sources.entries) {
            QStringList parts{entry.title, entry.publisher, entry.date, entry.address, entry.mark};
            parts.removeAll(QString());
            line(u"%1. %2"_s.arg(QString::number(entry.number), plain(parts.join(u" · "_s))));
        }
    }
    void operator()(const Callout &callout)
    {
        QString title = callout.label;
        if (!callout.aside.isEmpty())
            title += u' ' + callout.aside;
        if (!callout.title.isEmpty())
            title += u": "_s + callout.title;
        paragraph(u"Standard"_s, {{plain(title), true}});
        line(cited(callout.text));
    }
    void operator()(const FindingsBesideChart &block)
    {
        (*this)(block.findings);
        std::visit(*this, block.chart);
    }

private:
    using Runs = std::vector<std::pair<QString, bool>>;     ///< text, whether it is strong
    using Items = std::vector<std::pair<QString, QString>>; ///< strong title, text

    void words(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0)
                m_xml.writeEmptyElement(kText, u"line-break"_s);
            m_xml.writeCharacters(lines[at]);
        }
    }
    void paragraph(const QString &style, const Runs &runs)
    {
        m_xml.writeStartElement(kText, u"p"_s);
        m_xml.writeAttribute(kText, u"style-name"_s, style);
        for (const auto &[text, isStrong] : runs) {
            m_xml.writeStartElement(kText, u"span"_s);
            if (isStrong)
                m_xml.writeAttribute(kText, u"style-name"_s, u"Strong"_s);
            words(text);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void list(const Items &items)
    {
        if (items.empty())
            return;
        m_xml.writeStartElement(kText, u"list"_s);
        m_xml.writeAttribute(kText, u"style-name"_s, u"Bullets"_s);
        for (const auto &[title, text] : items) {
            m_xml.writeStartElement(kText, u"list-item"_s);
            paragraph(u"Standard"_s, {{plain(title) + u' ', true}, {plain(text), false}});
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void tableRow(const Table &table, const TableRow &row)
    {
        m_xml.writeStartElement(kTable, u"table-row"_s);
        for (size_t at = 0; at < table.columns.size(); ++at) {
            const TableCell cell = at < row.size() ? row[at] : TableCell();
            const bool isFigure = table.columns[at].kind == ColumnKind::Figure;
            m_xml.writeStartElement(kTable, u"table-cell"_s);
            m_xml.writeAttribute(kTable, u"style-name"_s, u"Cell"_s);
            paragraph(isFigure ? u"Figure"_s : u"InCell"_s, {{cited(cell.text), cell.isStrong}});
            line(plain(cell.note), u"Note"_s);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QXmlStreamWriter &m_xml;
    int m_tables = 0;
};

/// What only tables need; other styles are those that the reader of a text finds by name.
void writeTableStyles(QXmlStreamWriter &xml)
{
    const auto begin = [&](const QString &name, const QString &family) {
        xml.writeStartElement(kStyle, u"style"_s);
        xml.writeAttribute(kStyle, u"name"_s, name);
        xml.writeAttribute(kStyle, u"family"_s, family);
    };
    xml.writeStartElement(kOffice, u"automatic-styles"_s);
    begin(u"Whole"_s, u"table"_s);
    xml.writeStartElement(kStyle, u"table-properties"_s);
    xml.writeAttribute(kStyle, u"rel-width"_s, u"100%"_s);
    xml.writeAttribute(kTable, u"align"_s, u"margins"_s);
    xml.writeAttribute(kTable, u"border-model"_s, u"collapsing"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    begin(u"Cell"_s, u"table-cell"_s);
    xml.writeStartElement(kStyle, u"table-cell-properties"_s);
    xml.writeAttribute(kFormat, u"padding"_s, u"0.08cm"_s);
    xml.writeAttribute(kFormat, u"border"_s, u"0.5pt solid #b9c1cb"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeBody(const Briefing &briefing, QXmlStreamWriter &xml)
{
    BlockWriter writer(xml);
    writer.heading(1, briefing.title);
    writer.line(plain(u"%1 · %2"_s.arg(briefing.owner, briefing.edition)));
    for (size_t at = 0; at < briefing.sections.size(); ++at) {
        const Section &section = briefing.sections[at];
        if (at > 0) {
            writer.heading(2, section.part == SectionPart::Appendix
                                  ? Text::tr("Appendix: %1").arg(section.title)
                                  : section.title);
        }
        for (const Block &block : section.blocks)
            std::visit(writer, block);
    }
    for (const QString &line : briefing.footer)
        writer.line(plain(line), u"Note"_s);
}

QByteArray contentOf(const Briefing &briefing)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(kOffice, u"office"_s);
    xml.writeNamespace(kText, u"text"_s);
    xml.writeNamespace(kTable, u"table"_s);
    xml.writeNamespace(kStyle, u"style"_s);
    xml.writeNamespace(kFormat, u"fo"_s);
    xml.writeStartElement(kOffice, u"document-content"_s);
    xml.writeAttribute(kOffice, u"version"_s, u"1.2"_s);
    writeTableStyles(xml);
    xml.writeStartElement(kOffice, u"body"_s);
    xml.writeStartElement(kOffice, u"text"_s);
    writeBody(briefing, xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray metaOf(const Briefing &briefing)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(kOffice, u"office"_s);
    xml.writeNamespace(kDublinCore, u"dc"_s);
    xml.writeStartElement(kOffice, u"document-meta"_s);
    xml.writeAttribute(kOffice, u"version"_s, u"1.2"_s);
    xml.writeStartElement(kOffice, u"meta"_s);
    xml.writeTextElement(kDublinCore, u"title"_s, plain(briefing.title));
    xml.writeTextElement(kDublinCore, u"language"_s, plain(briefing.language));
    xml.writeEndDocument();
    return bytes;
}

Result<QByteArray> shipped(const QString &name)
{
    QFile file(u":/odt/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Text::tr("“%1” is missing in the program.").arg(name));
    return file.readAll();
}

} // namespace

Result<QByteArray> briefingOdt(const Briefing &briefing)
{
    const auto styles = shipped(u"styles.xml"_s);
    const auto manifest = shipped(u"manifest.xml"_s);
    if (!styles || !manifest)
        return tl::make_unexpected(styles ? manifest.error() : styles.error());
    return zipFile({{"mimetype", "application/vnd.oasis.opendocument.text", false},
                    {"META-INF/manifest.xml", *manifest},
                    {"content.xml", contentOf(briefing)},
                    {"styles.xml", *styles},
                    {"meta.xml", metaOf(briefing)}});
}

} // namespace fairlead
