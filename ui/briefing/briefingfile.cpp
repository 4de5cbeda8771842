#include "ui/briefing/briefingfile.h"

#include "models/briefing/briefingmarkdown.h"
#include "ui/briefing/briefingodt.h"
#include "ui/briefing/briefingpdf.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Briefing)
};

struct Format
{
    QString ending;
    Result<QByteArray> (*write)(const Briefing &briefing);
};

const std::array<Format, 3> &formats()
{
    static const std::array<Format, 3> kFormats{{
        {u".pdf"_s, briefingPdf},
        {u".odt"_s, briefingOdt},
        {u".md"_s,
         [](const Briefing &briefing) -> Result<QByteArray> { return briefingMarkdown(briefing); }},
    }};
    return kFormats;
}

const Format *formatOf(const QString &name)
{
    const auto found = std::ranges::find_if(formats(), [&](const Format &format) {
        return name.endsWith(format.ending, Qt::CaseInsensitive);
    });
    return found == formats().end() ? nullptr : &*found;
}

} // namespace

bool isBriefingFile(const QString &name)
{
    return formatOf(name) != nullptr;
}

Result<QByteArray> briefingFile(const Briefing &briefing, const QString &name)
{
    if (const Format *format = formatOf(name))
        return format->write(briefing);
    return failure(Text::tr("“%1” does not end in .pdf, .odt or .md.").arg(name));
}

} // namespace fairlead
