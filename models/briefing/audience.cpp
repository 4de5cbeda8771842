#include "models/briefing/audience.h"

namespace fairlead {

template<>
const Enumeration &enumeration<Audience>()
{
    static const Enumeration kEnumeration(
        "Audience",
        {
            {int(Audience::Board), "board", QT_TRANSLATE_NOOP("Audience", "Board")},
            {int(Audience::Team), "team", QT_TRANSLATE_NOOP("Audience", "Negotiation team")},
            {int(Audience::VendorSafe), "vendor-safe",
             QT_TRANSLATE_NOOP("Audience", "Vendor-safe")},
            {int(Audience::Regulator), "regulator", QT_TRANSLATE_NOOP("Audience", "Regulator")},
        });
    return kEnumeration;
}

bool mayRead(Audience audience, FieldClass fields)
{
    switch (fields) {
    case FieldClass::Market:
        return true;
    case FieldClass::Structure:
    case FieldClass::Terms:
    case FieldClass::Money:
        return audience != Audience::VendorSafe;
    case FieldClass::Talks:
        return audience == Audience::Board || audience == Audience::Team;
    case FieldClass::Position:
    case FieldClass::People:
        return audience == Audience::Team;
    }
    Q_UNREACHABLE();
}

} // namespace fairlead
