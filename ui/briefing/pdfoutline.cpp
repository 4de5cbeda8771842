#include "ui/briefing/pdfoutline.h"

#include "ui/briefing/pagemetrics.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <map>

namespace fairlead {

namespace {

using Handle = QPDFObjectHandle;

constexpr double kPointsPerPixel = 0.75;

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Adds what a document lacks, object by object.
class StructureWriter
{
public:
    StructureWriter(QPDF &pdf, const PdfStructure &structure)
        : m_pdf(pdf)
        , m_structure(structure)
        , m_pages(pdf.getAllPages())
    {
    }

    void run()
    {
        writeInfo();
        writeCatalog();
        writeOutline();
        writeLinks();
    }

private:
    void writeInfo()
    {
        const std::string date =
            "D:" + m_structure.madeOn.toString(QStringLiteral("yyyyMMdd")).toStdString()
            + "000000Z";
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(m_structure.title));
        if (!m_structure.author.isEmpty())
            info.replaceKey("/Author", unicode(m_structure.author));
        info.replaceKey("/Creator", Handle::newString("Fairlead"));
        info.replaceKey("/Producer", Handle::newString("Fairlead"));
        info.replaceKey("/CreationDate", Handle::newString(date));
        info.replaceKey("/ModDate", Handle::newString(date));
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    void writeCatalog()
    {
        Handle root = m_pdf.getRoot();
        root.removeKey("/Metadata"); // has the time of writing and a random id
        root.replaceKey("/Lang", unicode(m_structure.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }

    /// A place on a page, seen from its top.
    Handle destination(int page, qreal top) const
    {
        Handle target = m_pages[size_t(page)];
        Handle place = Handle::newArray();
        place.appendItem(target);
        place.appendItem(Handle::newName("/XYZ"));
        place.appendItem(Handle::newInteger(0));
        place.appendItem(Handle::newReal(fromBottom(page, top), 2));
        place.appendItem(Handle::newNull());
        return place;
    }

    double fromBottom(int page, qreal y) const
    {
        Handle target = m_pages[size_t(page)];
        return target.getKey("/MediaBox").getArrayAsRectangle().ury - y * kPointsPerPixel;
    }

    void writeOutline()
    {
        if (m_structure.bookmarks.empty())
            return;
        Handle outline = m_pdf.makeIndirectObject(Handle::newDictionary());
        outline.replaceKey("/Type", Handle::newName("/Outlines"));
        std::vector<Handle> top;
        std::map<size_t, std::vector<Handle>> children; // by the index of their parent in top
        for (const BriefingPages::Bookmark &bookmark : m_structure.bookmarks) {
            Handle item = m_pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", unicode(bookmark.title));
            item.replaceKey("/Dest", destination(bookmark.page, bookmark.top));
            if (bookmark.level == 0 || top.empty())
                top.push_back(item);
            else
                children[top.size() - 1].push_back(item);
        }
        chain(outline, top, int(top.size()));
        for (auto &[parent, items] : children)
            chain(top[parent], items, -int(items.size())); // below zero: closed
        m_pdf.getRoot().replaceKey("/Outlines", outline);
    }

    static void chain(Handle &parent, std::vector<Handle> &items, int count)
    {
        parent.replaceKey("/First", items.front());
        parent.replaceKey("/Last", items.back());
        parent.replaceKey("/Count", Handle::newInteger(count));
        for (size_t i = 0; i < items.size(); ++i) {
            items[i].replaceKey("/Parent", parent);
            if (i > 0)
                items[i].replaceKey("/Prev", items[i - 1]);
            if (i + 1 < items.size())
                items[i].replaceKey("/Next", items[i + 1]);
        }
    }

    void writeLinks()
    {
        std::map<int, const BriefingPages::SourcePlace *> places;
        for (const BriefingPages::SourcePlace &place : m_structure.sources)
            places.emplace(place.source, &place);
        std::map<int, Handle> annotations;
        for (const BriefingPages::Link &link : m_structure.links) {
            Handle annotation = annotationAt(link);
            if (const auto *url = std::get_if<QUrl>(&link.target)) {
                annotation.replaceKey("/A", action(*url));
            } else {
                const auto found = places.find(std::get<int>(link.target));
                if (found == places.end())
                    continue;
                annotation.replaceKey("/Dest",
                                      destination(found->second->page, found->second->top));
            }
            auto &onPage = annotations.try_emplace(link.page, Handle::newArray()).first->second;
            onPage.appendItem(m_pdf.makeIndirectObject(annotation));
        }
        for (auto &[page, list] : annotations)
            m_pages[size_t(page)].replaceKey("/Annots", list);
    }

    Handle annotationAt(const BriefingPages::Link &link) const
    {
        const QRectF &rect = link.rect;
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey(
            "/Rect", Handle::newArray(Handle::Rectangle(
                         rect.left() * kPointsPerPixel, fromBottom(link.page, rect.bottom()),
                         rect.right() * kPointsPerPixel, fromBottom(link.page, rect.top()))));
        Handle border = Handle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Handle::newInteger(0));
        annotation.replaceKey("/Border", border);
        return annotation;
    }

    static Handle action(const QUrl &url)
    {
        Handle action = Handle::newDictionary();
        action.replaceKey("/S", Handle::newName("/URI"));
        action.replaceKey("/URI",
                          Handle::newString(url.toString(QUrl::FullyEncoded).toStdString()));
        return action;
    }

    QPDF &m_pdf;
    const PdfStructure &m_structure;
    std::vector<Handle> m_pages;
};

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      qsizetype(buffer->getSize()));
}

} // namespace

Result<QByteArray> withStructure(const QByteArray &pdf, const PdfStructure &structure)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("briefing", pdf.constData(), size_t(pdf.size()));
        StructureWriter(document, structure).run();
        return written(document);
    } catch (const std::exception &problem) {
        return failure(
            Text::tr("The PDF could not be finished: %1.").arg(QString::fromUtf8(problem.what())));
    }
}

} // namespace fairlead
