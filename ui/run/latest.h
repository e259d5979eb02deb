// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace kyosei {

/// The newest of what work in the background has so far, handed from the thread that works to the
/// one that shows; what was not taken in time is replaced. Any thread.
template <typename Value> class Latest {
public:
    void set(const Value& value) {
        auto copy = std::make_shared<const Value>(value);
        const std::scoped_lock lock(mutex_);
        value_ = std::move(copy);
    }
    /// Null if nothing new has come.
    [[nodiscard]] std::shared_ptr<const Value> take() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(value_, nullptr);
    }

private:
    std::mutex mutex_;
    std::shared_ptr<const Value> value_;
};

}  // namespace kyosei
