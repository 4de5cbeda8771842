#pragma once

#include "models/fields/enumeration.h"

namespace fairlead {

/// For whom a briefing is written.
enum class Audience {
    Board,
    Team,       ///< who negotiates: everything
    VendorSafe, ///< may be shown to a vendor: nothing that is ours
    Regulator,  ///< who supervises us: concentration, exit plans, contract terms
};

template<>
const Enumeration &enumeration<Audience>();

/// What a field tells of us. Fields of one class are shown or withheld together.
enum class FieldClass {
    Market,    ///< facts of the shipped dataset, as they were shipped
    Structure, ///< our workloads, where they run, how tightly they are held
    Terms,     ///< what our contracts say, and their dates
    Money,     ///< what we pay, and what leaving would cost
    Talks,     ///< what we ask for, and how far it is
    Position,  ///< what we would settle for, our alternatives, what a point is worth to us
    People,    ///< names of our people
};

/// Whether an audience reads fields of a class. Whoever adds a class decides here for all.
bool mayRead(Audience audience, FieldClass fields);

} // namespace fairlead
