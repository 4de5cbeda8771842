#include "models/fields/enumeration.h"

#include <QCoreApplication>

#include <algorithm>

namespace fairlead {

Enumeration::Enumeration(const char *context, std::vector<Choice> choices)
    : m_context(context)
    , m_choices(std::move(choices))
{
}

const Choice *Enumeration::find(int value) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(),
                                    [&](const Choice &choice) { return choice.value == value; });
    return found == m_choices.end() ? nullptr : &*found;
}

const Choice *Enumeration::find(QStringView key) const
{
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const Choice &choice) {
        return key == QLatin1StringView(choice.key);
    });
    return found == m_choices.end() ? nullptr : &*found;
}

QString Enumeration::label(const Choice &choice) const
{
    return QCoreApplication::translate(m_context, choice.label);
}

QString insideSentence(const QString &label)
{
    const QString rule = QCoreApplication::translate(
        "Enumeration", "lower",
        "lower: labels lose their capital letter inside a sentence; keep: they keep it");
    return rule == QLatin1StringView("keep") ? label : label.toLower();
}

} // namespace fairlead
