// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/random_draws.h"

#include "model/base/random.h"

#include <bit>

namespace kyosei {

std::uint64_t callSite(std::string_view variable) {
    std::uint64_t hash = 0xCBF29CE484222325u;  // FNV-1a
    for (const char c : variable)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return hash;
}

std::uint64_t callSite(std::uint64_t outer, std::uint64_t inner) {
    const auto half = [](std::uint64_t wide, int shift) {
        return static_cast<std::uint32_t>(wide >> shift);
    };
    const auto words =
        philox({half(inner, 0), half(inner, 32), 1, 0}, {half(outer, 0), half(outer, 32)});
    return std::uint64_t{words[0]} << 32 | words[1];
}

double siteNumber(std::uint64_t site) {
    return static_cast<double>(site >> 12);  // 52 bits: adding a seed stays exact
}

double drawUniform(double member, double step, double site) {
    // The bits rather than the number: any operands give some draw.
    const auto bits = std::bit_cast<std::uint64_t>(site);
    const auto place =
        callSite(std::bit_cast<std::uint64_t>(member), std::bit_cast<std::uint64_t>(step));
    return openUnit(callSite(bits, place));
}

}  // namespace kyosei
