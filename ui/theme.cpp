#include "ui/theme.h"

#include "models/graph/marketgraph.h"
#include "ui/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

#include <array>
#include <utility>

/// The resources of a static library are not found until somebody asks for them.
static void initResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace fairlead {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSchemeKey = "window/scheme";

const Theme kLight{
    .isDark = false,
    .window = QColor(0xF6, 0xF7, 0xF9),
    .surface = QColor(0xFF, 0xFF, 0xFF),
    .raised = QColor(0xFF, 0xFF, 0xFF),
    .line = QColor(0xDF, 0xE3, 0xE8),
    .text = QColor(0x1A, 0x1E, 0x23),
    .muted = QColor(0x5C, 0x66, 0x72),
    .accent = QColor(0x0B, 0x63, 0xA8),
    .onAccent = QColor(0xFF, 0xFF, 0xFF),
    .good = QColor(0x2B, 0x7A, 0x4B),
    .warn = QColor(0xA6, 0x6A, 0x00),
    .bad = QColor(0xB3, 0x36, 0x2B),
    .selected = QColor(0xE7, 0xF0, 0xF8),
    .hover = QColor(0xF0, 0xF2, 0xF5),
    .strong = QColor(0xB9, 0xC1, 0xCB),
    .warnFill = QColor(0xFB, 0xF4, 0xE6),
    .badFill = QColor(0xFA, 0xEC, 0xEA),
    .bar = QColor(0x8C, 0x8C, 0x8C),
    .series = QColor(0x00, 0x72, 0xB2),
    .lockIn = {QColor(0xF1, 0xEC, 0xE3), QColor(0xE8, 0xCF, 0xA0), QColor(0xCE, 0x94, 0x40),
               QColor(0x8C, 0x4E, 0x14)},
};

const Theme kDark{
    .isDark = true,
    .window = QColor(0x15, 0x18, 0x1C),
    .surface = QColor(0x1D, 0x21, 0x26),
    .raised = QColor(0x25, 0x2A, 0x30),
    .line = QColor(0x30, 0x36, 0x3D),
    .text = QColor(0xE7, 0xEA, 0xEE),
    .muted = QColor(0x9B, 0xA5, 0xB1),
    .accent = QColor(0x5F, 0xB0, 0xEC),
    .onAccent = QColor(0x15, 0x18, 0x1C),
    .good = QColor(0x5C, 0xBF, 0x86),
    .warn = QColor(0xE0, 0xA5, 0x3A),
    .bad = QColor(0xF0, 0x77, 0x6B),
    .selected = QColor(0x1F, 0x33, 0x45),
    .hover = QColor(0x25, 0x2A, 0x30),
    .strong = QColor(0x4A, 0x52, 0x5C),
    .warnFill = QColor(0x2E, 0x27, 0x19),
    .badFill = QColor(0x35, 0x21, 0x1F),
    .bar = QColor(0x8C, 0x94, 0x9E),
    .series = QColor(0x56, 0xB4, 0xE9),
    .lockIn = {QColor(0x2B, 0x2C, 0x2C), QColor(0x5A, 0x45, 0x26), QColor(0x9C, 0x6A, 0x22),
               QColor(0xE8, 0xAE, 0x55)},
};

constexpr int kMiddleLightness = 128;

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.strong);
    palette.setColor(QPalette::Shadow, theme.strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.strong);
    return palette;
}

/// The desktop's own scheme, read before the program sets its palette.
bool systemIsDark()
{
    static const bool kIsDark =
        QApplication::palette().color(QPalette::Window).lightness() < kMiddleLightness;
    return kIsDark;
}

/// The system's font. Without a desktop Qt falls back to 9 points, which nobody chose and few read.
QFont baseFont()
{
    static const QFont kSystem = QApplication::font();
    QFont font = kSystem;
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && font.pointSize() == 9)
        font.setPointSizeF(9.75);
    return font;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

const Theme &theme()
{
    const QColor window = QApplication::palette().color(QPalette::Window);
    return window.lightness() < kMiddleLightness ? kDark : kLight;
}

Scheme savedScheme()
{
    const int saved = QSettings().value(QLatin1StringView(kSchemeKey)).toInt();
    return saved == int(Scheme::Light) || saved == int(Scheme::Dark) ? Scheme(saved)
                                                                     : Scheme::System;
}

void saveScheme(Scheme scheme)
{
    QSettings().setValue(QLatin1StringView(kSchemeKey), int(scheme));
}

void applyTheme(Scheme scheme)
{
    const bool isDark = scheme == Scheme::Dark || (scheme == Scheme::System && systemIsDark());
    const Theme &chosen = isDark ? kDark : kLight;
    if (!QApplication::style() || QApplication::style()->name() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    initResources();
    QApplication::setFont(baseFont());
    QApplication::setPalette(paletteOf(chosen));
    qApp->setStyleSheet(styleSheet(chosen));
}

QColor partyColour(QStringView partyId)
{
    struct Entry
    {
        QStringView id;
        QRgb colour;
    };
    static constexpr std::array kColours{
        Entry{u"amazon", 0xffE69F00},    Entry{u"aws", 0xffE69F00},
        Entry{u"google", 0xff009E73},    Entry{u"alphabet", 0xff009E73},
        Entry{u"microsoft", 0xff0072B2}, Entry{u"anthropic", 0xffCC79A7},
        Entry{u"openai", 0xff56B4E9},    Entry{u"nvidia", 0xffD55E00},
    };
    for (const Entry &entry : kColours) {
        if (entry.id == partyId)
            return entry.colour;
    }
    return QColor(0x8C, 0x8C, 0x8C);
}

QColor edgeColour(EdgeFamily family, const Theme &theme)
{
    switch (family) {
    case EdgeFamily::Equity:
        return theme.isDark ? QColor(0x3E, 0x9B, 0xD6) : QColor(0x00, 0x72, 0xB2);
    case EdgeFamily::ComputeCommitment:
        return {0xE6, 0x9F, 0x00};
    case EdgeFamily::Capacity:
    case EdgeFamily::Silicon:
        return theme.isDark ? QColor(0x2D, 0xB8, 0x8F) : QColor(0x00, 0x9E, 0x73);
    case EdgeFamily::Distribution:
        return {0xCC, 0x79, 0xA7};
    case EdgeFamily::RevenueShare:
        return {0xD5, 0x5E, 0x00};
    case EdgeFamily::OwnSpend:
        return theme.text;
    }
    Q_UNREACHABLE();
}

const Theme &themeOf(bool isDark)
{
    return isDark ? kDark : kLight;
}

QFont gridFont(QFont base)
{
    return scaled(std::move(base), 0.96, QFont::Normal);
}

QFont titleFont(QFont base)
{
    return scaled(std::move(base), 1.5, QFont::DemiBold);
}

QFont sectionFont(QFont base)
{
    return scaled(std::move(base), 1.2, QFont::DemiBold);
}

QFont captionFont(QFont base)
{
    return scaled(std::move(base), 0.9, QFont::Normal);
}

QFont strongFont(QFont base)
{
    return scaled(std::move(base), 1.0, QFont::DemiBold);
}

} // namespace fairlead
