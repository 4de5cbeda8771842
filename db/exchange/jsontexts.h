#pragma once

#include "models/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairlead {

/// The values of a JSON text as texts, numbers exactly as they are written: an amount that became a
/// double would no longer be the one in the file.
class JsonTexts
{
public:
    /// Parts the keys of a path; list entries have no part of their own.
    static constexpr char kSeparator = '\x1f';

    struct Entry
    {
        std::string path;
        std::string text; ///< empty for null
        bool isNull = false;
        size_t index = 0; ///< in the outermost list that holds it, from 0
    };

    /// Fails on what is no JSON, on keys that an object has twice, and on more than 64 levels.
    static Result<JsonTexts> parse(std::string_view json);

    const std::vector<Entry> &entries() const { return m_entries; } ///< in the order of the text

    /// The first value at a path whose keys are parted by points; null and missing are empty.
    std::string_view text(std::string_view path) const;
    std::vector<std::string_view> texts(std::string_view path) const; ///< all, without nulls

private:
    std::vector<Entry> m_entries;
};

} // namespace fairlead
