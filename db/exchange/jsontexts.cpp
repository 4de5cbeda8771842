#include "db/exchange/jsontexts.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

constexpr size_t kDeepest = 64;

class Collector : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit Collector(std::vector<JsonTexts::Entry> &entries)
        : m_entries(entries)
    {
    }
    QString problem;

    bool null() override { return add({}, true); }
    bool boolean(bool value) override { return add(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override { return add(text); }
    bool string(string_t &text) override { return add(text); }
    bool binary(binary_t &) override { return false; }
    bool start_array(size_t) override { return enter(true); }
    bool end_array() override { return leave(); }
    bool start_object(size_t) override { return enter(false); }
    bool end_object() override { return leave(); }
    bool key(string_t &name) override
    {
        if (!m_levels.back().keys.insert(name).second) {
            problem = QCoreApplication::translate("JsonTexts", "“%1” is there twice in one object.")
                          .arg(QString::fromStdString(name));
            return false;
        }
        m_path.resize(m_levels.back().pathSize);
        if (!m_path.empty())
            m_path += JsonTexts::kSeparator;
        m_path += name;
        return true;
    }
    bool parse_error(size_t at, const std::string &, const nlohmann::detail::exception &) override
    {
        problem = QCoreApplication::translate("JsonTexts", "It breaks off as JSON at character %1.")
                      .arg(at);
        return false;
    }

private:
    struct Level
    {
        size_t pathSize = 0;
        bool isList = false;
        size_t size = 0; ///< entries of a list, as far as they have begun
        std::set<std::string> keys;
    };

    bool add(std::string text, bool isNull = false)
    {
        beginEntry();
        m_entries.push_back({m_path, std::move(text), isNull, outerIndex()});
        return true;
    }
    void beginEntry()
    {
        if (!m_levels.empty() && m_levels.back().isList)
            ++m_levels.back().size;
    }
    size_t outerIndex() const
    {
        const auto list = std::find_if(m_levels.begin(), m_levels.end(),
                                       [](const Level &level) { return level.isList; });
        return list == m_levels.end() ? 0 : list->size - 1;
    }
    bool enter(bool isList)
    {
        beginEntry();
        if (m_levels.size() >= kDeepest) {
            problem = QCoreApplication::translate("JsonTexts", "It is nested too deeply.");
            return false;
        }
        m_levels.push_back({.pathSize = m_path.size(), .isList = isList, .size = 0, .keys = {}});
        return true;
    }
    bool leave()
    {
        m_path.resize(m_levels.back().pathSize);
        m_levels.pop_back();
        return true;
    }

    std::vector<JsonTexts::Entry> &m_entries;
    std::vector<Level> m_levels;
    std::string m_path;
};

std::string withSeparators(std::string_view path)
{
    std::string result(path);
    std::replace(result.begin(), result.end(), '.', JsonTexts::kSeparator);
    return result;
}

} // namespace

Result<JsonTexts> JsonTexts::parse(std::string_view json)
{
    JsonTexts result;
    Collector collector(result.m_entries);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &collector))
        return failure(collector.problem);
    return result;
}

std::string_view JsonTexts::text(std::string_view path) const
{
    const std::string wanted = withSeparators(path);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.path == wanted; });
    return found == m_entries.end() ? std::string_view() : std::string_view(found->text);
}

std::vector<std::string_view> JsonTexts::texts(std::string_view path) const
{
    const std::string wanted = withSeparators(path);
    std::vector<std::string_view> all;
    for (const Entry &entry : m_entries) {
        if (entry.path == wanted && !entry.isNull)
            all.push_back(entry.text);
    }
    return all;
}

} // namespace fairlead
