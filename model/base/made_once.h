// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace kyosei {

/// Gives a value that is shared by all who ask; may be slow the first time. Called from any thread.
template <typename T> using SharedSource = std::function<Result<std::shared_ptr<T>>()>;

/// A source whose value is made by the first who asks, and then kept for as long as anybody holds a
/// copy of the source; whoever asks meanwhile waits. A failure is told to the one who asked and is
/// not remembered: the next one tries again.
template <typename T> [[nodiscard]] SharedSource<T> madeOnce(SharedSource<T> make) {
    struct Kept {
        std::mutex mutex;
        std::shared_ptr<T> value;
    };
    return
        [make = std::move(make), kept = std::make_shared<Kept>()]() -> Result<std::shared_ptr<T>> {
            const std::scoped_lock lock(kept->mutex);
            if (!kept->value) {
                auto made = make();
                if (!made)
                    return made;
                kept->value = std::move(*made);
            }
            return kept->value;
        };
}

}  // namespace kyosei
