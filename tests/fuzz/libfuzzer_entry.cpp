// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once per target, with KYOSEI_FUZZ_TARGET its function.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    kyosei::fuzz::KYOSEI_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
