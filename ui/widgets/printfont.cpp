#include "ui/widgets/printfont.h"

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSpacing = 0.02; // pixels; Qt counts in 64ths, and less than one is none

} // namespace

QFont printFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Math"_s, u"Noto Sans Symbols"_s}); // for arrows
    // Of letters that are spaced, however little, no optional ligatures are formed.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kSpacing);
    return font;
}

} // namespace fairlead
