#include "models/bills/modelmention.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <vector>

namespace fairlead {

namespace {

constexpr std::array<std::string_view, 25> kFamilies{
    "claude",    "gpt",      "gemini",  "nova",     "llama",   "mistral",   "mixtral",
    "titan",     "cohere",   "command", "deepseek", "qwen",    "grok",      "gemma",
    "imagen",    "veo",      "phi",     "jamba",    "palmyra", "codestral", "ministral",
    "magistral", "nemotron", "kimi",    "embedding"};

/// Words that end the name of a model in a meter or a description.
constexpr std::array<std::string_view, 49> kStopWords{
    "input",      "inp",      "output",   "outp",        "opt",      "token", "tokens",
    "cache",      "cached",   "cached",   "usage",       "global",   "glbl",  "glb",
    "regional",   "regnl",    "data",     "datazone",    "dz",       "dzone", "dzn",
    "batch",      "priority", "text",     "image",       "audio",    "video", "on",
    "in",         "for",      "standard", "provisioned", "ptu",      "model", "predictions",
    "prediction", "requests", "request",  "units",       "unit",     "hours", "edition",
    "amazon",     "count",    "read",     "write",       "creation", "long",  "tokencount"};

constexpr std::array<std::string_view, 23> kAiWords{
    "bedrock",          "sagemaker",       "vertex",   "openai",       "anthropic",
    "claude",           "cognitive",       "foundry",  "generativeai", "generative ai",
    "machine learning", "machinelearning", "gemini",   "mistral",      "azure ai",
    "cohere",           "comprehend",      "textract", "rekognition",  "kendra",
    "cloud tpu",        "perplexity",      "deepseek"};

template<class List>
bool contains(const List &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = char(std::tolower(static_cast<unsigned char>(c)));
    return lower;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.';
}

/// Splits at everything but letters, digits and points, and where a capital follows a small letter:
/// "USE1-NovaLite" gives use1, nova, lite. An opening bracket, a comma and a colon become "|", at
/// which a name of a model stops.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        while (!word.empty() && word.back() == '.')
            word.pop_back();
        if (!word.empty())
            words.push_back(lowered(word));
        word.clear();
    };
    char previous = ' ';
    for (const char c : text) {
        const bool isHump = std::isupper(static_cast<unsigned char>(c)) != 0
                            && std::islower(static_cast<unsigned char>(previous)) != 0;
        if (isHump || !isWordCharacter(c))
            finish();
        if (isWordCharacter(c))
            word += c;
        else if (c == '(' || c == ',' || c == ':')
            words.push_back("|");
        previous = c;
    }
    finish();
    return words;
}

std::string_view familyIn(std::string_view word)
{
    for (const std::string_view family : kFamilies) {
        if (word.starts_with(family)
            && (word.size() == family.size()
                || std::isalpha(static_cast<unsigned char>(word[family.size()])) == 0))
            return family;
    }
    return {};
}

bool mentions(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

std::string mentionedModel(std::string_view text)
{
    constexpr size_t kMostWords = 6;
    const std::vector<std::string> words = wordsOf(text);
    const auto first = std::find_if(words.begin(), words.end(), [](const std::string &word) {
        return !familyIn(word).empty();
    });
    if (first == words.end())
        return {};
    std::string model = *first;
    size_t taken = 1;
    for (auto word = first + 1; word != words.end() && taken < kMostWords; ++word, ++taken) {
        if (*word == "|" || contains(kStopWords, *word))
            break;
        model += ' ' + *word;
    }
    // A family alone says no more than the service does.
    return taken == 1 && model == familyIn(model) ? std::string() : model;
}

TokenKind tokenKindOf(std::string_view text)
{
    const std::string lower = lowered(text);
    const bool isInput = mentions(lower, "input") || mentions(lower, " inp ")
                         || mentions(lower, "-inp-") || lower.ends_with(" inp");
    const bool isOutput = mentions(lower, "output") || mentions(lower, " outp ")
                          || mentions(lower, " opt ") || lower.ends_with(" outp");
    if (mentions(lower, "cache")) {
        const bool isWrite = mentions(lower, "write") || mentions(lower, "creation");
        if (isWrite)
            return TokenKind::CacheWrite;
        if (mentions(lower, "read") || mentions(lower, "hit") || isInput)
            return TokenKind::CachedInput;
    }
    if (mentions(lower, "cchd") && !isOutput)
        return TokenKind::CachedInput;
    if (isOutput)
        return TokenKind::Output;
    return isInput ? TokenKind::Input : TokenKind::None;
}

std::optional<double> millionTokensPerUnit(std::string_view unit, std::string_view usageType)
{
    const std::string lower = lowered(unit);
    const bool isMarketplace = mentions(usageType, "MP:");
    if (lower == "units" || lower == "unit")
        return isMarketplace ? std::optional(1.0) : std::nullopt;
    if (lower == "count")
        return 1e-6;

    // "1K tokens", "1000 Tokens", "1000000 Tokens", "1M", "Tokens": a number, a scale, a noun.
    std::string_view rest = lower;
    double size = 1;
    const auto [end, problem] = std::from_chars(rest.data(), rest.data() + rest.size(), size);
    if (problem == std::errc())
        rest.remove_prefix(size_t(end - rest.data()));
    else
        size = 1;
    if (rest.starts_with("k"))
        size *= 1e3;
    else if (rest.starts_with("m") && !rest.starts_with("mi"))
        size *= 1e6;
    if (!rest.empty() && (rest.front() == 'k' || rest.front() == 'm'))
        rest.remove_prefix(1);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    if (rest.starts_with("token"))
        return size / 1e6;
    const bool isBareBlock = rest.empty() && !lower.empty() && size >= 1000; // Azure: "1K", "1M"
    return isBareBlock ? std::optional(size / 1e6) : std::nullopt;
}

bool isAiService(std::string_view service, std::string_view category)
{
    if (category == "AI and Machine Learning")
        return true;
    const std::string lower = lowered(service);
    return std::any_of(kAiWords.begin(), kAiWords.end(),
                       [&](std::string_view word) { return mentions(lower, word); });
}

} // namespace fairlead
