// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>

namespace kyosei {

/// Puts numbers where whole vectors can be read at once.
template <class T> struct AlignedAllocator {
    using value_type = T;
    static constexpr std::align_val_t kAlignment{64};
    T* allocate(std::size_t count) {
        return static_cast<T*>(::operator new(count * sizeof(T), kAlignment));
    }
    void deallocate(T* memory, std::size_t) noexcept { ::operator delete(memory, kAlignment); }
    bool operator==(const AlignedAllocator&) const = default;
};

}  // namespace kyosei
