// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <exception>
#include <utility>

namespace kyosei {

/// What an exception says, as an issue: codes::outOfMemory, codes::brokeOff or
/// codes::brokeOffUnexplained.
[[nodiscard]] Issue issueFrom(const std::exception_ptr& thrown);

/// What `work` returns, a Result; an exception that leaves it becomes the failing side. For the
/// outermost function of a thread, where an exception would end the program.
template <typename Work> [[nodiscard]] auto withoutExceptions(Work&& work) -> decltype(work()) {
    try {
        return std::forward<Work>(work)();
    } catch (...) {
        return fail(issueFrom(std::current_exception()));
    }
}

}  // namespace kyosei
