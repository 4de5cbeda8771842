#include "ui/briefing/printcolors.h"

#include "models/switching/board.h"

#include <array>
#include <utility>

namespace fairlead {

QColor printColor(const Id<Party> &party)
{
    static const std::array<std::pair<QLatin1String, QColor>, 7> kColors{{
        {QLatin1String("amazon"), {0xE6, 0x9F, 0x00}},
        {QLatin1String("google"), {0x00, 0x9E, 0x73}},
        {QLatin1String("alphabet"), {0x00, 0x9E, 0x73}},
        {QLatin1String("microsoft"), {0x00, 0x72, 0xB2}},
        {QLatin1String("anthropic"), {0xCC, 0x79, 0xA7}},
        {QLatin1String("openai"), {0x56, 0xB4, 0xE9}},
        {QLatin1String("nvidia"), {0xD5, 0x5E, 0x00}},
    }};
    for (const auto &[id, color] : kColors) {
        if (party.text == id)
            return color;
    }
    return {0x8C, 0x8C, 0x8C};
}

QColor lighter(const QColor &color)
{
    constexpr double kWhite = 0.55; // part of the paper in it
    const auto mixed = [&](int part) { return qRound(part * (1 - kWhite) + 255 * kWhite); };
    return {mixed(color.red()), mixed(color.green()), mixed(color.blue())};
}

QColor lockInGround(double index)
{
    constexpr std::array<QRgb, kLockInBandCount> kGrounds{0xFFF1ECE3, 0xFFE8CFA0, 0xFFCE9440,
                                                          0xFF8C4E14};
    return QColor(kGrounds[size_t(lockInBand(index))]);
}

QColor readableOn(const QColor &ground)
{
    constexpr int kDark = 120; // grey below which white is easier to read
    return qGray(ground.rgb()) < kDark ? print::kPaper : print::kText;
}

} // namespace fairlead
