#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Reads out of the texts of a bill which AI model was used and what was counted. Vendors write
/// both in their own ways: "USE1-MP:USE1_InputTokenCount-Units", "gpt 4.1 Outp glbl Tokens".
namespace fairlead {

/// What a line of a bill counts.
enum class TokenKind { None, Input, CachedInput, CacheWrite, Output };

/// The AI model that a text names, as words with the version: "claude sonnet 4.6"; empty when it
/// names none.
std::string mentionedModel(std::string_view text);

/// What kind of token a usage type or meter counts.
TokenKind tokenKindOf(std::string_view text);

/// How many tokens one of the unit is, in millions; empty when it does not count tokens.
/// @p usageType decides where the unit alone does not: AWS Marketplace counts "Units" of a million.
std::optional<double> millionTokensPerUnit(std::string_view unit, std::string_view usageType);

/// Whether a service is one of AI, by its category or its name.
bool isAiService(std::string_view service, std::string_view category);

} // namespace fairlead
