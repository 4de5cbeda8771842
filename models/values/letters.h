#pragma once

#include <QString>

namespace fairlead {

/// Small letters and digits of a text only: how names are compared that people, vendors and lists
/// write each in their own way ("GPT-4.1", "gpt 4.1").
QString lettersOnly(const QString &text);

} // namespace fairlead
