#pragma once

#include <QColor>
#include <QFont>

#include <array>

/// How the program looks: the one place for colours, sizes and fonts. What a thing is comes from
/// the models; what it looks like is decided here.
namespace fairlead {

enum class EdgeFamily;

enum class Scheme {
    System, ///< as the desktop had it when the program started
    Light,
    Dark,
};

/// The colours of one scheme.
struct Theme
{
    bool isDark = false;
    QColor window;  ///< behind everything
    QColor surface; ///< cards, tables
    QColor raised;  ///< popups
    QColor line;    ///< hairlines
    QColor text;
    QColor muted;    ///< secondary text
    QColor accent;   ///< selection, focus, primary action
    QColor onAccent; ///< text on accent
    QColor good;
    QColor warn;
    QColor bad;
    QColor selected; ///< selected rows
    QColor hover;
    QColor strong; ///< control borders, empty marks
    QColor warnFill;
    QColor badFill;
    QColor bar;                   ///< neutral bars of charts and completeness
    QColor series;                ///< first series colour
    std::array<QColor, 4> lockIn; ///< low, moderate, high, severe; used for nothing else
};

/// The colours in use, told from the palette of the application. (A widget's own palette says
/// little: a style sheet may have made its background transparent.)
const Theme &theme();

/// Sets palette, style and style sheet of the application; windows that are open follow.
void applyTheme(Scheme scheme);

Scheme savedScheme(); ///< the user's last choice
void saveScheme(Scheme scheme);

/// A party keeps one colour everywhere; those without one of their own are grey.
QColor partyColour(QStringView partyId);

/// A kind of edge keeps one colour wherever it is drawn; certainty is told by the line.
QColor edgeColour(EdgeFamily family, const Theme &theme);

/// The colours of a scheme whatever the application shows: paper is light.
const Theme &themeOf(bool isDark);

QFont gridFont(QFont base); ///< of tables, a little smaller than forms
QFont titleFont(QFont base);
QFont sectionFont(QFont base);
QFont captionFont(QFont base);
QFont strongFont(QFont base);

/// Lengths in pixels at the base font size.
namespace metrics {
inline constexpr int kTiny = 4;
inline constexpr int kSmall = 8;
inline constexpr int kMedium = 12;
inline constexpr int kLarge = 16;
inline constexpr int kHuge = 24;
inline constexpr int kRadius = 6;
inline constexpr int kRail = 48;
inline constexpr int kBar = 44;
inline constexpr int kRow = 26;
inline constexpr int kChooserRow = 28;
inline constexpr int kControl = 28;
inline constexpr int kDetails = 308;
inline constexpr int kChooser = 172;
inline constexpr int kFormLabel = 104;
inline constexpr int kSmallIcon = 16;
inline constexpr int kRailIcon = 22;
} // namespace metrics

} // namespace fairlead
