#include "tests/support/quant/input.h"

#include <cmath>

namespace fairlead::quant {

namespace {

const Json kEmpty = Json::object();

std::string indexed(const std::string &key, size_t index)
{
    return key + '[' + std::to_string(index) + ']';
}

} // namespace

Input::Input(const Json &object, std::string path, std::string &error)
    : m_object(object.is_object() ? &object : &kEmpty)
    , m_path(std::move(path))
    , m_error(error)
{
    if (!object.is_object() && m_error.empty())
        m_error = (m_path.empty() ? "in" : m_path) + ": must be an object";
}

bool Input::has(const char *key) const
{
    const auto found = m_object->find(key);
    return found != m_object->end() && !found->is_null();
}

void Input::fail(const std::string &key, const std::string &problem)
{
    if (m_error.empty())
        m_error = (m_path.empty() ? key : m_path + '.' + key) + ": " + problem;
}

const Json *Input::field(const char *key)
{
    const auto found = m_object->find(key);
    if (found != m_object->end())
        return &*found;
    fail(key, "is missing");
    return nullptr;
}

std::optional<double> Input::numberOf(const Json &value, const std::string &key, Bounds bounds)
{
    if (!value.is_number()) {
        fail(key, "must be a number");
        return {};
    }
    const double number = value.get<double>();
    if (std::isfinite(number) && number >= bounds.low && number <= bounds.high)
        return number;
    if (bounds.low == kPositive.low)
        fail(key, "must be above 0");
    else if (bounds.low == 0 && bounds.high == 1)
        fail(key, "must be from 0 to 1");
    else if (number < bounds.low && bounds.low == 0)
        fail(key, "must not be negative");
    else
        fail(key, "is out of range");
    return {};
}

double Input::number(const char *key, Bounds bounds)
{
    const Json *value = field(key);
    return value ? numberOf(*value, key, bounds).value_or(0) : 0;
}

double Input::number(const char *key, Bounds bounds, double ifAbsent)
{
    return optionalNumber(key, bounds).value_or(ifAbsent);
}

std::optional<double> Input::optionalNumber(const char *key, Bounds bounds)
{
    if (!has(key))
        return {};
    return numberOf(m_object->at(key), key, bounds);
}

int Input::integer(const char *key, int low, int high)
{
    const double value = number(key, {double(low), double(high)});
    if (value != std::floor(value))
        fail(key, "must be a whole number");
    return isGood() ? int(value) : low;
}

bool Input::flag(const char *key)
{
    if (!has(key))
        return false;
    const Json &value = m_object->at(key);
    if (!value.is_boolean()) {
        fail(key, "must be true or false");
        return false;
    }
    return value.get<bool>();
}

std::string Input::text(const char *key)
{
    const auto text = textOrNull(key);
    if (!text)
        fail(key, "must be a text");
    return text.value_or(std::string());
}

std::optional<std::string> Input::textOrNull(const char *key)
{
    const Json *value = field(key);
    if (!value || value->is_null())
        return {};
    if (!value->is_string()) {
        fail(key, "must be a text");
        return {};
    }
    return value->get<std::string>();
}

const Json *Input::array(const char *key)
{
    const Json *value = field(key);
    if (value && !value->is_array()) {
        fail(key, "must be an array");
        return nullptr;
    }
    return value;
}

std::vector<double> Input::numbers(const char *key, Bounds bounds)
{
    std::vector<double> numbers;
    if (const Json *values = array(key)) {
        for (const Json &value : *values)
            numbers.push_back(numberOf(value, indexed(key, numbers.size()), bounds).value_or(0));
    }
    return numbers;
}

std::vector<std::string> Input::texts(const char *key)
{
    std::vector<std::string> texts;
    if (const Json *values = array(key)) {
        for (const Json &value : *values) {
            if (!value.is_string())
                fail(indexed(key, texts.size()), "must be a text");
            texts.push_back(value.is_string() ? value.get<std::string>() : std::string());
        }
    }
    return texts;
}

std::vector<std::vector<double>> Input::matrix(const char *key, Bounds bounds)
{
    std::vector<std::vector<double>> rows;
    const Json *values = array(key);
    if (!values)
        return rows;
    for (const Json &value : *values) {
        const std::string name = indexed(key, rows.size());
        std::vector<double> row;
        if (value.is_array()) {
            for (const Json &cell : value)
                row.push_back(numberOf(cell, indexed(name, row.size()), bounds).value_or(0));
        } else {
            fail(name, "must be an array");
        }
        if (!rows.empty() && row.size() != rows.front().size())
            fail(name, "must be as long as the first row");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::pair<double, double>> Input::pairs(const char *key, Bounds bounds)
{
    std::vector<std::pair<double, double>> pairs;
    const Json *values = array(key);
    if (!values)
        return pairs;
    for (const Json &value : *values) {
        const std::string name = indexed(key, pairs.size());
        if (!value.is_array() || value.size() != 2) {
            fail(name, "must be two values");
            return pairs;
        }
        const auto first = value[0].is_null()
                               ? std::numeric_limits<double>::infinity()
                               : numberOf(value[0], indexed(name, 0), bounds).value_or(0);
        pairs.emplace_back(first, numberOf(value[1], indexed(name, 1), bounds).value_or(0));
    }
    return pairs;
}

Input Input::object(const char *key)
{
    const Json *value = field(key);
    return {value ? *value : kEmpty, m_path.empty() ? key : m_path + '.' + key, m_error};
}

std::vector<Input> Input::objects(const char *key)
{
    std::vector<Input> inputs;
    if (const Json *values = array(key)) {
        for (const Json &value : *values) {
            const std::string name = indexed(key, inputs.size());
            inputs.emplace_back(value, m_path.empty() ? name : m_path + '.' + name, m_error);
        }
    }
    return inputs;
}

std::vector<std::string> Input::keys() const
{
    std::vector<std::string> keys;
    for (const auto &item : m_object->items())
        keys.push_back(item.key());
    return keys;
}

} // namespace fairlead::quant
