// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the target that the environment variable KYOSEI_FUZZ_TARGET names.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

const kyosei::fuzz::Target* chosen = nullptr;

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    using kyosei::fuzz::kTargets;
    const char* set = std::getenv("KYOSEI_FUZZ_TARGET");
    const std::string name = set ? set : "";
    chosen = std::find_if(kTargets.begin(), kTargets.end(),
                          [&](const auto& target) { return target.name == name; });
    if (chosen != kTargets.end())
        return 0;
    std::fprintf(stderr, "KYOSEI_FUZZ_TARGET is '%s'; it has to be a folder of tests/fuzz/corpus\n",
                 name.c_str());
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen->run({reinterpret_cast<const char*>(data), size});
    return 0;
}
