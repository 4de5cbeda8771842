#include "ui/tonecolour.h"

#include "ui/theme.h"

namespace fairlead {

QColor toneColour(Tone tone)
{
    const Theme &colours = theme();
    switch (tone) {
    case Tone::Normal:
        return colours.text;
    case Tone::Muted:
        return colours.muted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warn:
        return colours.warn;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
