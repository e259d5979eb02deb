// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/exceptions.h"
#include "model/platform/thread_priority.h"

#include <thread>
#include <type_traits>

namespace kyosei {

/// What `work` returns, a Result, found at the lowest priority: on a thread of its own, since the
/// priority of one goes down for good. The calling thread waits. An exception becomes a failure.
template <typename Work> std::invoke_result_t<const Work&> behindAll(const Work& work) {
    std::invoke_result_t<const Work&> answer;
    std::jthread([&] {
        lowerThreadPriority();
        answer = withoutExceptions(work);
    }).join();
    return answer;
}

}  // namespace kyosei
