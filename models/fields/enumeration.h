#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace fairlead {

/// One of the fixed answers to a field, with its name in files and its name for people.
struct Choice
{
    int value = 0;
    const char *key = nullptr;   ///< in files: lower case, never translated, never changed
    const char *label = nullptr; ///< English source text
};

/// All answers that an enum type knows, in the order in which people are offered them.
class Enumeration
{
public:
    Enumeration(const char *context, std::vector<Choice> choices);

    const std::vector<Choice> &choices() const { return m_choices; }
    const Choice *find(int value) const;
    const Choice *find(QStringView key) const;
    QString label(const Choice &choice) const; ///< translated

private:
    const char *m_context;
    std::vector<Choice> m_choices;
};

/// The enumeration of an enum type of the domain; specialised beside each of them.
template<class E>
const Enumeration &enumeration();

/// The key under which a value is stored and exchanged.
template<class E>
QString keyOf(E value)
{
    return QString::fromLatin1(enumeration<E>().find(int(value))->key);
}

template<class E>
QString labelOf(E value)
{
    return enumeration<E>().label(*enumeration<E>().find(int(value)));
}

/// A label as it stands inside a sentence: lower case, where the language writes it so.
QString insideSentence(const QString &label);

template<class E>
QString labelInSentence(E value)
{
    return insideSentence(labelOf(value));
}

} // namespace fairlead
