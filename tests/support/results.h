#pragma once

#include "models/result.h"

namespace fairlead {

/// The sentence of a failure, for the message of a test; empty when there is none.
template<class T>
QByteArray messageOf(const Result<T> &result)
{
    return result ? QByteArray() : result.error().message.toUtf8();
}

} // namespace fairlead
