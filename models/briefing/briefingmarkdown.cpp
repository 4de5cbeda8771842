#include "models/briefing/briefingmarkdown.h"

#include "models/briefing/figuretables.h"
#include "models/fields/showntext.h"

#include <QCoreApplication>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

/// Text that others wrote, on one line, without any of Markdown's own signs.
QString plain(const QString &text)
{
    QString safe;
    for (const QChar each : withoutDirections(text).simplified()) {
        if (QStringView(u"\\`*_{}[]<>#|~&!").contains(each))
            safe += u'\\';
        safe += each;
    }
    // What begins a list or a number only does so at the start of a line.
    if (!safe.isEmpty() && QStringView(u"-+").contains(safe.front()))
        safe.prepend(u'\\');
    return safe;
}

QString cited(const CitedText &text)
{
    QStringList marks;
    for (const Citation &citation : text.citations)
        marks += QString::number(citation.number);
    const QString words = plain(text.text);
    return marks.isEmpty() ? words : words + u" \\["_s + marks.join(u", "_s) + u"\\]"_s;
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// Writes each kind of block.
struct BlockText
{
    QString operator()(const Paragraph &paragraph) const
    {
        const QString text = cited(paragraph.text);
        return paragraph.role == ParagraphRole::Body ? text : u"*"_s + text + u"*"_s;
    }
    QString operator()(const Subheading &heading) const { return u"### "_s + plain(heading.text); }
    QString operator()(const KeyFigures &figures) const
    {
        QStringList lines;
        for (const KeyFigure &figure : figures.figures) {
            QString number = figure.prefix + figure.number;
            if (!figure.unit.isEmpty())
                number += u' ' + figure.unit;
            lines +=
                u"- **%1** %2 – %3"_s.arg(plain(number), plain(figure.label), plain(figure.note));
        }
        return lines.join(u'\n');
    }
    QString operator()(const Findings &findings) const
    {
        QStringList lines;
        if (!findings.title.isEmpty())
            lines += u"### "_s + plain(findings.title) + u"\n"_s;
        for (const Finding &finding : findings.findings)
            lines += u"- **%1** %2"_s.arg(plain(finding.title), cited(finding.text));
        return lines.join(u'\n');
    }
    /// Figures become the tables that they are drawn from.
    template<class Chart>
        requires requires(const Chart &chart)
        {
            tableOf(chart);
        }
    QString operator()(const Chart &chart) const
    {
        return u"### "_s + plain(chart.title) + u"\n\n"_s + (*this)(tableOf(chart)) + u"\n\n"_s
               + cited(chart.note);
    }
    QString operator()(const Table &table) const
    {
        QStringList heads;
        QStringList rules;
        for (const TableColumn &column : table.columns) {
            heads += plain(column.title);
            rules += column.kind == ColumnKind::Figure ? u"---:"_s : u"---"_s;
        }
        QString text = tableRow(heads) + tableRow(rules);
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const TableCell &cell : row) {
                QString words = cited(cell.text);
                if (cell.isStrong && !words.isEmpty())
                    words = u"**"_s + words + u"**"_s;
                if (!cell.note.isEmpty())
                    words += (words.isEmpty() ? QString() : u"<br>"_s) + plain(cell.note);
                cells += words;
            }
            text += tableRow(cells);
        }
        return text.trimmed();
    }
    QString operator()(const ConflictEntry &entry) const
    {
        QStringList lines{u"### %1 · %2"_s.arg(plain(entry.code), plain(entry.title)), QString(),
                          plain(entry.question)};
        for (const ConflictClaim &claim : entry.claims) {
            lines += u"- %1, %2: %3 (%4)"_s.arg(plain(claim.record), plain(claim.attribute),
                                                cited({claim.value, claim.citations}),
                                                plain(claim.qualifier));
        }
        if (!entry.resolution.isEmpty())
            lines += {QString(), plain(entry.resolution)};
        return lines.join(u'\n');
    }
    QString operator()(const Definitions &list) const
    {
        QStringList lines;
        for (const auto &[term, meaning] : list.entries)
            lines += u"- **%1:** %2"_s.arg(plain(term), plain(meaning));
        return lines.join(u'\n');
    }
    QString operator()(const SourceList &list) const
    {
        QStringList lines;
        for (const SourceEntry &entry : list.entries) {
            QStringList parts;
            for (const QString &part :
                 {entry.title, entry.publisher, entry.date, entry.address, entry.mark}) {
                if (!part.isEmpty())
                    parts += plain(part);
            }
            lines += u"%1. %2"_s.arg(QString::number(entry.number), parts.join(u" · "_s));
        }
        return lines.join(u'\n');
    }
    QString operator()(const Callout &callout) const
    {
        QString head = plain(callout.label);
        if (!callout.aside.isEmpty())
            head += u' ' + plain(callout.aside);
        if (!callout.title.isEmpty())
            head += u": "_s + plain(callout.title);
        return u"> **%1**\n>\n> %2"_s.arg(head, cited(callout.text));
    }
    QString operator()(const FindingsBesideChart &block) const
    {
        return (*this)(block.findings) + u"\n\n"_s + std::visit(*this, block.chart);
    }
};

} // namespace

QByteArray briefingMarkdown(const Briefing &briefing)
{
    QString text = u"# "_s + plain(briefing.title) + u"\n\n"_s;
    text += u"*%1 · %2*\n"_s.arg(plain(briefing.owner), plain(briefing.edition));
    for (size_t at = 0; at < briefing.sections.size(); ++at) {
        const Section &section = briefing.sections[at];
        if (at > 0) {
            const QString title = section.part == SectionPart::Appendix
                                      ? Text::tr("Appendix: %1").arg(section.title)
                                      : section.title;
            text += u"\n## "_s + plain(title) + u'\n';
        }
        for (const Block &block : section.blocks) {
            const QString written = std::visit(BlockText(), block).trimmed();
            if (!written.isEmpty())
                text += u'\n' + written + u'\n';
        }
    }
    text += u"\n---\n\n"_s;
    for (const QString &line : briefing.footer)
        text += plain(line) + u"  \n"_s;
    return text.toUtf8();
}

} // namespace fairlead
