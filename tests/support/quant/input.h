#pragma once

#include <nlohmann/json.hpp>

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace fairlead::quant {

using Json = nlohmann::ordered_json;

/// Where a number has to lie, ends included.
struct Bounds
{
    double low = std::numeric_limits<double>::lowest();
    double high = std::numeric_limits<double>::max();
};
inline constexpr Bounds kAnyNumber{};
inline constexpr Bounds kNotNegative{0};
inline constexpr Bounds kPositive{std::numeric_limits<double>::min()};
inline constexpr Bounds kFraction{0, 1};

/// Reads the fields of one JSON object. The first field that is not as it has to be is kept as the
/// error of the whole input, by name; from then on what is read means nothing, and the caller has
/// to ask isGood() before it computes. A field with a value for its absence may also be null.
class Input
{
public:
    Input(const Json &object, std::string path, std::string &error);

    bool isGood() const { return m_error.empty(); }
    bool has(const char *key) const; ///< and it is not null
    void fail(const std::string &key, const std::string &problem);

    double number(const char *key, Bounds bounds = kAnyNumber);
    double number(const char *key, Bounds bounds, double ifAbsent);
    std::optional<double> optionalNumber(const char *key, Bounds bounds = kAnyNumber);
    int integer(const char *key, int low, int high);
    bool flag(const char *key); ///< false if absent
    std::string text(const char *key);

    /// Null for null; a missing field is an error.
    std::optional<std::string> textOrNull(const char *key);

    std::vector<double> numbers(const char *key, Bounds bounds = kAnyNumber);

    std::vector<std::string> texts(const char *key);

    /// Rows of equal length.
    std::vector<std::vector<double>> matrix(const char *key, Bounds bounds = kAnyNumber);

    /// Pairs, of which the first may be null: infinite.
    std::vector<std::pair<double, double>> pairs(const char *key, Bounds bounds);

    Input object(const char *key);
    std::vector<Input> objects(const char *key);

    /// The fields of the object, in its order.
    std::vector<std::string> keys() const;

    const Json *field(const char *key); ///< an error and null if it is missing

private:
    std::optional<double> numberOf(const Json &value, const std::string &key, Bounds bounds);
    const Json *array(const char *key);

    const Json *m_object;
    std::string m_path;
    std::string &m_error;
};

} // namespace fairlead::quant
