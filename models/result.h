#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace fairlead {

/// Why something could not be done: one whole, translated sentence that names the thing.
struct Error
{
    QString message;

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QString message)
{
    return tl::make_unexpected(Error{std::move(message)});
}

} // namespace fairlead
