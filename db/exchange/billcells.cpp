#include "db/exchange/billcells.h"

#include <QDate>

#include <algorithm>
#include <cctype>

namespace fairlead {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// "1,234,567.89" without its marks; empty when the groups are not of three digits.
std::string withoutThousands(std::string_view text, char mark, char point)
{
    std::string plain;
    const size_t whole = std::min(text.find(point), text.size());
    size_t sinceMark = 0;
    bool markSeen = false;
    for (size_t i = 0; i < whole; ++i) {
        if (text[i] == mark) {
            if ((markSeen && sinceMark != 3) || sinceMark == 0 || sinceMark > 3)
                return {};
            markSeen = true;
            sinceMark = 0;
        } else {
            sinceMark += isDigit(text[i]) ? 1 : 0;
            plain += text[i];
        }
    }
    if (markSeen && sinceMark != 3)
        return {};
    if (whole < text.size()) {
        plain += '.';
        plain += text.substr(whole + 1);
    }
    return plain;
}

/// Reads up to @p most digits and moves on; -1 when there is none.
int readNumber(std::string_view &text, size_t most)
{
    int number = 0;
    size_t digits = 0;
    while (digits < most && digits < text.size() && isDigit(text[digits]))
        number = number * 10 + (text[digits++] - '0');
    text.remove_prefix(digits);
    return digits == 0 ? -1 : number;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

bool isRealDay(const BillTime &time)
{
    return time.year >= 1970 && time.year < 2200 && QDate::isValid(time.year, time.month, time.day);
}

/// What follows a day: nothing, or a time with or without seconds, parts and zone.
bool readClock(std::string_view text, BillTime &time)
{
    if (text.empty())
        return true;
    time.hasTime = true;
    time.hasBlank = text.front() == ' ';
    if (!take(text, 'T') && !take(text, ' '))
        return false;
    if (readNumber(text, 2) < 0 || !take(text, ':') || readNumber(text, 2) < 0)
        return false;
    time.hasSeconds = take(text, ':');
    if (time.hasSeconds && readNumber(text, 2) < 0)
        return false;
    if (take(text, '.'))
        readNumber(text, 9);
    time.hasZone = !text.empty();
    return text.empty() || text == "Z" || text == " UTC" || text == "+00:00" || text == "+0000"
           || text == " +0000 UTC" || text == "+00" || text == "-00:00";
}

struct SlashDate
{
    int first = 0;
    int second = 0;
    int year = 0;
    std::string_view rest;
};

std::optional<SlashDate> splitSlashes(std::string_view text)
{
    SlashDate date;
    date.first = readNumber(text, 2);
    if (date.first < 0 || !take(text, '/'))
        return {};
    date.second = readNumber(text, 2);
    if (date.second < 0 || !take(text, '/'))
        return {};
    const size_t before = text.size();
    date.year = readNumber(text, 4);
    const size_t digits = before - text.size();
    if (digits != 2 && digits != 4)
        return {};
    date.year += digits == 2 ? 2000 : 0;
    date.rest = text;
    return date;
}

/// Goes through `"key": "value"` pairs; calls @p each with both as they stand, without quotes.
template<class Each>
void eachPair(std::string_view text, Each each)
{
    size_t at = 0;
    const auto quoted = [&]() -> std::optional<std::string_view> {
        const size_t begin = ++at;
        for (; at < text.size(); ++at) {
            if (text[at] == '\\')
                ++at;
            else if (text[at] == '"')
                return text.substr(begin, at++ - begin);
        }
        return {};
    };
    while (at < text.size()) {
        if (text[at] != '"') {
            ++at;
            continue;
        }
        const auto key = quoted();
        if (!key)
            return;
        while (at < text.size() && (text[at] == ' ' || text[at] == ':'))
            ++at;
        if (at >= text.size())
            return;
        if (text[at] == '"') {
            const auto value = quoted();
            if (!value || !each(*key, *value))
                return;
        } else {
            const size_t begin = at;
            at = std::min(text.find_first_of(",}", begin), text.size());
            if (!each(*key, trimmed(text.substr(begin, at - begin))))
                return;
        }
    }
}

/// A JSON text without its escapes; the rare ones beyond quotes and slashes stay as they are.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isPlain = text[i] != '\\' || i + 1 >= text.size() || text[i + 1] == 'u';
        if (!isPlain)
            ++i;
        plain += text[i];
    }
    return plain;
}

} // namespace

std::optional<ExactDecimal> readAmount(std::string_view cell, NumberStyle style,
                                       BillFindings &findings, qint64 line)
{
    if (style == NumberStyle::DecimalPoint) {
        if (const auto amount = ExactDecimal::fromText(cell))
            return amount;
    }
    const std::string_view text = trimmed(cell);
    const bool isComma = style == NumberStyle::DecimalComma;
    const std::string plain = withoutThousands(text, isComma ? '.' : ',', isComma ? ',' : '.');
    const auto amount = ExactDecimal::fromText(plain);
    if (amount && isComma)
        findings.note(BillOddity::DecimalComma, line, cell);
    if (amount && text.find(isComma ? '.' : ',') != std::string_view::npos)
        findings.note(BillOddity::ThousandsMark, line, cell);
    return amount;
}

std::optional<BillTime> readTime(std::string_view cell, DateOrder order)
{
    BillTime time;
    std::string_view text = trimmed(cell);
    if (const auto slashes = splitSlashes(text)) {
        const bool isDayFirst = order == DateOrder::DayFirst;
        time.year = slashes->year;
        time.month = isDayFirst ? slashes->second : slashes->first;
        time.day = isDayFirst ? slashes->first : slashes->second;
        time.hasSlashes = true;
        if (!readClock(slashes->rest, time) || !isRealDay(time))
            return {};
        return time;
    }
    time.year = readNumber(text, 4);
    const bool hasDashes = take(text, '-');
    time.month = readNumber(text, 2);
    time.day = 1;
    if (hasDashes && take(text, '-'))
        time.day = readNumber(text, 2);
    else if (!hasDashes && !text.empty() && isDigit(text.front()))
        time.day = readNumber(text, 2); // 20260501
    if (!readClock(text, time) || !isRealDay(time))
        return {};
    return time;
}

DateOrder orderShownBy(std::string_view cell)
{
    const auto date = splitSlashes(trimmed(cell));
    if (!date || (date->first > 12) == (date->second > 12))
        return DateOrder::Unknown;
    return date->first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

bool isSameTagKey(std::string_view written, std::string_view wanted)
{
    for (const std::string_view mark : {"user:", "user_"}) {
        if (written.size() > mark.size() && written.starts_with(mark))
            written.remove_prefix(mark.size());
    }
    return std::equal(written.begin(), written.end(), wanted.begin(), wanted.end(),
                      [](unsigned char left, unsigned char right) {
                          return std::tolower(left) == std::tolower(right);
                      });
}

std::optional<FoundTag> findTag(std::string_view tags, const std::vector<std::string> &keys,
                                BillFindings &findings, qint64 line)
{
    if (isNullCell(tags) || tags == "{}")
        return {};
    if (tags.front() == '"')
        findings.note(BillOddity::TagsWithoutBraces, line);
    size_t best = keys.size();
    std::string_view value;
    bool isRepeated = false;
    eachPair(tags, [&](std::string_view written, std::string_view its) {
        const std::string_view key = trimmed(written);
        if (key.size() != written.size())
            findings.note(BillOddity::TagKeyWithBlank, line, written);
        for (size_t i = 0; i < std::min(best + 1, keys.size()); ++i) {
            if (!isSameTagKey(key, keys[i]))
                continue;
            if (i == best) {
                isRepeated = true;
            } else if (!its.empty() && its != "null") {
                best = i;
                value = its;
                isRepeated = false;
            }
            break;
        }
        return true;
    });
    if (best == keys.size())
        return {};
    if (isRepeated)
        findings.note(BillOddity::RepeatedTag, line, keys[best]);
    return FoundTag{keys[best], unescaped(value)};
}

std::string valueInMap(std::string_view map, std::string_view key)
{
    std::string found;
    eachPair(map, [&](std::string_view written, std::string_view value) {
        if (written != key)
            return true;
        found = unescaped(value);
        return false;
    });
    return found;
}

} // namespace fairlead
