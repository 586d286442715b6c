// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace brevduva {

//! A value, or the reason there is none.
template <class T> using Result = tl::expected<T, Error>;

//! The error side of any Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail, QString about = {})
{
    return tl::unexpected<Error>(Error {code, std::move(detail), std::move(about), -1});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace brevduva
