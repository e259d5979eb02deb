// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/platform/heap.h"

#include <cstdlib>  // tells __GLIBC__

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kyosei {

void giveMemoryBack() {
#ifdef __GLIBC__
    constexpr int kLargeBlock = 256 * 1024;  // fixed: left alone, it grows to what was ever freed
    constexpr int kHeaps = 2;
    mallopt(M_MMAP_THRESHOLD, kLargeBlock);
    mallopt(M_ARENA_MAX, kHeaps);
#endif
}

void returnFreeMemory() {
#ifdef __GLIBC__
    (void)malloc_trim(0);
#endif
}

}  // namespace kyosei
