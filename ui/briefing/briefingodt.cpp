#include "ui/briefing/briefingodt.h"

#include "models/briefing/figuretables.h"
#include "ui/briefing/printcolors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

constexpr qreal kBody = 10; // points
constexpr qreal kSmall = 8.5;
constexpr qreal kTitle = 20;
constexpr qreal kSection = 14;
constexpr qreal kSubheading = 11.5;
constexpr qreal kKey = 18;

QTextCharFormat letters(qreal points, bool isBold = false, const QColor &color = print::kText)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Noto Sans"_s});
    format.setFontPointSize(points);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    format.setForeground(color);
    return format;
}

QString cited(const CitedText &text)
{
    QStringList numbers;
    for (const Citation &citation : text.citations)
        numbers += QString::number(citation.number);
    return numbers.isEmpty() ? text.text
                             : text.text + u"\u00a0["_s + numbers.join(u", "_s) + u']';
}

/// Writes each kind of block at the end of a document. Text goes in as text: nothing is read as
/// markup.
class Writer
{
public:
    explicit Writer(QTextDocument &document)
        : m_cursor(&document)
    {
        // In one go, before there is a layout: or every cell would lay the whole out again.
        m_cursor.beginEditBlock();
    }
    ~Writer() { m_cursor.endEditBlock(); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void line(const QString &text, const QTextCharFormat &format, int heading = 0, qreal above = 0)
    {
        QTextBlockFormat block;
        block.setHeadingLevel(heading);
        block.setTopMargin(above);
        block.setBottomMargin(3);
        if (m_isFirst)
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
        m_isFirst = false;
        m_cursor.insertText(text, format);
    }

    void operator()(const Paragraph &paragraph)
    {
        const bool isBody = paragraph.role == ParagraphRole::Body;
        line(cited(paragraph.text),
             isBody ? letters(kBody) : letters(paragraph.role == ParagraphRole::Lead ? kBody : kSmall,
                                               false, print::kMuted));
    }
    void operator()(const Subheading &heading)
    {
        line(heading.text, letters(kSubheading, true), 3, 8);
    }
    void operator()(const KeyFigures &figures)
    {
        for (const KeyFigure &figure : figures.figures) {
            line(figure.prefix + figure.number, letters(kKey, true), 0, 4);
            m_cursor.insertText(u' ' + figure.unit + u"  "_s, letters(kBody, false, print::kMuted));
            m_cursor.insertText(figure.label, letters(kBody, true));
            m_cursor.insertText(u" · "_s + figure.note, letters(kSmall, false, print::kMuted));
        }
    }
    void operator()(const Findings &findings)
    {
        if (!findings.title.isEmpty())
            (*this)(Subheading{findings.title});
        int number = 0;
        for (const Finding &finding : findings.findings) {
            line(u"%1  %2"_s.arg(++number).arg(finding.title), letters(kBody, true), 0, 4);
            line(cited(finding.text), letters(kBody));
        }
    }
    void operator()(const Table &table)
    {
        if (table.columns.empty() || table.rows.empty())
            return;
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(print::kLine);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        double weights = 0;
        for (const TableColumn &column : table.columns)
            weights += column.weight;
        QList<QTextLength> widths;
        for (const TableColumn &column : table.columns)
            widths += QTextLength(QTextLength::PercentageLength, 100 * column.weight / weights);
        format.setColumnWidthConstraints(widths);
        QTextTable *grid =
            m_cursor.insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
        m_isFirst = false;
        for (size_t column = 0; column < table.columns.size(); ++column)
            put(*grid, 0, column, table, table.columns[column].title,
                letters(kSmall, true, print::kMuted));
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (size_t column = 0; column < table.rows[row].size(); ++column)
                putCell(*grid, int(row) + 1, column, table);
        }
        m_cursor.movePosition(QTextCursor::End);
    }
    /// Figures become the tables that they are drawn from.
    template<class Chart>
        requires requires(const Chart &chart) { tableOf(chart); }
    void operator()(const Chart &chart)
    {
        (*this)(Subheading{chart.title});
        (*this)(tableOf(chart));
        (*this)(Paragraph{chart.note, ParagraphRole::Caption});
    }
    void operator()(const ConflictEntry &entry)
    {
        (*this)(Subheading{entry.code + u" · "_s + entry.title});
        line(entry.question, letters(kBody));
        for (const ConflictClaim &claim : entry.claims) {
            line(u"%1, %2: %3 (%4)"_s.arg(claim.record, claim.attribute,
                                          cited({claim.value, claim.citations}), claim.qualifier),
                 letters(kSmall, claim.isPreferred));
        }
        if (!entry.resolution.isEmpty())
            line(entry.resolution, letters(kBody));
    }
    void operator()(const Definitions &list)
    {
        for (const auto &[term, meaning] : list.entries) {
            line(term + u": "_s, letters(kBody, true));
            m_cursor.insertText(meaning, letters(kBody));
        }
    }
    void operator()(const SourceList &list)
    {
        for (const SourceEntry &entry : list.entries) {
            QStringList parts{entry.title,   entry.publisher, entry.date,
                              entry.address, entry.kind,      entry.mark};
            parts.removeAll(QString());
            line(u"%1  %2"_s.arg(entry.number).arg(parts.join(u" · "_s)), letters(kSmall));
        }
    }
    void operator()(const Callout &callout)
    {
        QStringList head{callout.label, callout.aside};
        head.removeAll(QString());
        line(head.join(u' '), letters(kBody, true, print::kAccent), 0, 8);
        if (!callout.title.isEmpty())
            line(callout.title, letters(kSubheading, true));
        line(cited(callout.text), letters(kBody));
    }
    void operator()(const FindingsBesideChart &block)
    {
        (*this)(block.findings);
        std::visit(*this, block.chart);
    }

private:
    void putCell(QTextTable &grid, int row, size_t column, const Table &table)
    {
        const TableCell &cell = table.rows[size_t(row) - 1][column];
        QTextCursor cursor = put(grid, row, column, table, cited(cell.text),
                                 letters(kSmall, cell.isStrong));
        if (!cell.note.isEmpty()) {
            if (!cell.text.text.isEmpty())
                cursor.insertText(QString(QChar::LineSeparator));
            cursor.insertText(cell.note, letters(kSmall - 1, false, print::kMuted));
        }
    }

    QTextCursor put(QTextTable &grid, int row, size_t column, const Table &table,
                    const QString &text, const QTextCharFormat &format)
    {
        QTextCursor cursor = grid.cellAt(row, int(column)).firstCursorPosition();
        QTextBlockFormat block;
        if (column < table.columns.size() && table.columns[column].kind == ColumnKind::Figure)
            block.setAlignment(Qt::AlignRight);
        cursor.setBlockFormat(block);
        cursor.insertText(text, format);
        return cursor;
    }

    QTextCursor m_cursor;
    bool m_isFirst = true; ///< the document has one empty block to begin with
};

void write(const Briefing &briefing, QTextDocument &document)
{
    Writer writer(document);
    writer.line(u"%1 · %2"_s.arg(briefing.owner, briefing.edition),
                letters(kSmall, false, print::kMuted));
    if (!briefing.letterhead.isEmpty())
        writer.line(briefing.letterhead, letters(kSmall, false, print::kMuted));
    writer.line(briefing.title, letters(kTitle, true), 1, 4);
    for (size_t i = 0; i < briefing.sections.size(); ++i) {
        const Section &section = briefing.sections[i];
        if (i > 0) {
            const bool isAppendix = section.part == SectionPart::Appendix;
            writer.line(isAppendix ? Text::tr("Appendix · %1").arg(section.bookmark)
                                   : section.bookmark,
                        letters(kSmall, true, print::kAccent), 0, 18);
            writer.line(section.title, letters(kSection, true), 2);
        }
        for (const Block &block : section.blocks)
            std::visit(writer, block);
    }
    for (const QString &line : briefing.footer)
        writer.line(line, letters(kSmall, false, print::kMuted), 0, 6);
}

} // namespace

Result<QByteArray> briefingOdt(const Briefing &briefing)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, briefing.title);
    write(briefing, document);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (!writer.write(&document))
        return failure(Text::tr("The text document could not be written."));
    return bytes;
}

} // namespace fairlead
