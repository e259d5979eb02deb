// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <tl/expected.hpp>

#include <utility>

namespace kyosei {

/// A value, or all the issues that stood in its way.
template <typename T> using Result = tl::expected<T, Issues>;

/// The failing side of a Result with one issue.
[[nodiscard]] inline tl::unexpected<Issues> fail(Issue issue) {
    return tl::unexpected<Issues>(Issues{std::move(issue)});
}

/// The failing side of a Result with several issues.
[[nodiscard]] inline tl::unexpected<Issues> fail(Issues issues) {
    return tl::unexpected<Issues>(std::move(issues));
}

}  // namespace kyosei
