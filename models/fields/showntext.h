#pragma once

#include <QString>

namespace fairlead {

/// Text as it may stand among other text: without the characters that turn the direction of what
/// follows them (Unicode's embeddings, overrides and isolates). Letters of every script stay.
QString withoutDirections(const QString &text);

/// At most @p most characters, the last of them an ellipsis where something was cut off.
QString shortened(const QString &text, qsizetype most);

} // namespace fairlead
