#include "ui/briefing/briefingodt.h"

#include "models/briefing/figuretables.h"
#include "models/fields/showntext.h"

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
    Q_DECLARE_TR_FUNCTIONS(BriefingOdt)
};

constexpr double kPointSize = 10;
constexpr std::array kHeadingSizes{20.0, 15.0, 12.0}; // points, by level

/// What others wrote, without what XML or the direction of text would trip over.
QString plain(const QString &text)
{
    QString safe;
    for (const QChar each : withoutDirections(text)) {
        const bool isLayout = each == u'\n' || each == u'\t';
        if (isLayout || each.category() != QChar::Other_Control)
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

QTextCharFormat charFormat(double points = kPointSize, bool isStrong = false)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Noto Sans"_s});
    format.setFontPointSize(points);
    format.setFontWeight(isStrong ? QFont::Bold : QFont::Normal);
    return format;
}

/// Writes each kind of block at the end of a document.
class BlockWriter
{
public:
    explicit BlockWriter(QTextDocument &document)
        : m_cursor(&document)
    {
    }

    void heading(int level, const QString &text)
    {
        if (plain(text).isEmpty())
            return;
        QTextBlockFormat block;
        block.setHeadingLevel(level);
        block.setTopMargin(level == 1 ? 0 : 12);
        block.setBottomMargin(4);
        begin(block);
        m_cursor.insertText(plain(text), charFormat(kHeadingSizes[size_t(level) - 1], true));
    }
    void line(const QString &text, const QTextCharFormat &format = charFormat())
    {
        line({{text, format}});
    }
    void operator()(const Paragraph &paragraph)
    {
        QTextCharFormat format = charFormat();
        format.setFontItalic(paragraph.role != ParagraphRole::Body);
        line(cited(paragraph.text), format);
    }
    void operator()(const Subheading &subheading) { heading(3, subheading.text); }
    void operator()(const KeyFigures &figures)
    {
        for (const KeyFigure &figure : figures.figures) {
            const QString number = u"%1%2 %3"_s.arg(figure.prefix, figure.number, figure.unit);
            const QString meaning = u"%1 – %2"_s.arg(figure.label, figure.note);
            item(number, figure.note.isEmpty() ? figure.label : meaning);
        }
    }
    void operator()(const Findings &findings)
    {
        heading(3, findings.title);
        for (const Finding &finding : findings.findings)
            item(finding.title, cited(finding.text));
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
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(3);
        format.setBorder(0.5);
        format.setBorderCollapse(true);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        m_cursor.movePosition(QTextCursor::End);
        QTextTable *made =
            m_cursor.insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
        for (size_t column = 0; column < table.columns.size(); ++column)
            fill(*made, 0, int(column), table.columns[column],
                 {{plain(table.columns[column].title), charFormat(kPointSize, true)}});
        for (size_t row = 0; row < table.rows.size(); ++row) {
            const size_t count = std::min(table.rows[row].size(), table.columns.size());
            for (size_t column = 0; column < count; ++column)
                fill(*made, int(row) + 1, int(column), table.columns[column],
                     runsOf(table.rows[row][column]));
        }
        m_cursor.movePosition(QTextCursor::End);
        m_isInside = false;
    }
    void operator()(const ConflictEntry &entry)
    {
        heading(3, u"%1 · %2"_s.arg(entry.code, entry.title));
        line(plain(entry.question));
        for (const ConflictClaim &claim : entry.claims)
            item(u"%1, %2:"_s.arg(claim.record, claim.attribute),
                 u"%1 (%2)"_s.arg(cited({claim.value, claim.citations}), claim.qualifier));
        line(plain(entry.resolution));
    }
    void operator()(const Definitions &list)
    {
        for (const auto &[term, meaning] : list.entries)
            item(term + u':', meaning);
    }
    void operator()(const SourceList &list)
    {
        for (const SourceEntry &entry : list.entries) {
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
        line(plain(title), charFormat(kPointSize, true));
        line(cited(callout.text));
    }
    void operator()(const FindingsBesideChart &block)
    {
        (*this)(block.findings);
        std::visit(*this, block.chart);
    }

private:
    /// A text in one format.
    struct Run
    {
        QString text;
        QTextCharFormat format;
    };
    using Runs = std::vector<Run>;

    static Runs runsOf(const TableCell &cell)
    {
        Runs runs{{cited(cell.text), charFormat(kPointSize, cell.isStrong)}};
        if (!cell.note.isEmpty())
            runs.push_back({(runs.front().text.isEmpty() ? QString() : u"\n"_s) + plain(cell.note),
                            charFormat(kPointSize - 1.5)});
        return runs;
    }

    /// The next block; the document has an empty one at first, and after each table.
    void begin(const QTextBlockFormat &format)
    {
        m_cursor.movePosition(QTextCursor::End);
        if (std::exchange(m_isInside, true))
            m_cursor.insertBlock();
        m_cursor.setBlockFormat(format);
    }
    void line(const Runs &runs)
    {
        if (runs.size() == 1 && runs.front().text.isEmpty())
            return;
        QTextBlockFormat format;
        format.setBottomMargin(4);
        begin(format);
        for (const Run &run : runs)
            m_cursor.insertText(run.text, run.format);
    }
    void item(const QString &title, const QString &text)
    {
        line({{u"• "_s + plain(title) + u' ', charFormat(kPointSize, true)},
              {plain(text), charFormat()}});
    }
    static void fill(QTextTable &table, int row, int column, const TableColumn &kind,
                     const Runs &runs)
    {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format;
        format.setAlignment(kind.kind == ColumnKind::Figure ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(format);
        for (const Run &run : runs)
            cursor.insertText(run.text, run.format);
    }

    QTextCursor m_cursor;
    bool m_isInside = false; ///< the last block is in use
};

} // namespace

Result<QByteArray> briefingOdt(const Briefing &briefing)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, briefing.title);
    BlockWriter writer(document);
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
        writer.line(plain(line), charFormat(kPointSize - 1.5));

    QBuffer buffer;
    QTextDocumentWriter file(&buffer, "odf");
    if (!buffer.open(QIODevice::WriteOnly) || !file.write(&document))
        return failure(Text::tr("The document could not be written."));
    return buffer.data();
}

} // namespace fairlead
