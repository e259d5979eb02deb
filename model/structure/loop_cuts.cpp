// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loop_cuts.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace kyosei::structure {

namespace {

bool runsThrough(const Loop& loop, std::uint32_t link) {
    return std::find(loop.links.begin(), loop.links.end(), link) != loop.links.end();
}

}  // namespace

std::vector<LoopCut> loopCuts(const Structure& structure, const NamedLoops& loops) {
    const Network& network = structure.variables();
    std::vector<LoopCut> cuts;
    for (const NamedLoop& loop : loops.loops) {
        const auto cost = [&](std::uint32_t link) {
            const auto others =
                std::count_if(loops.loops.begin(), loops.loops.end(), [&](const NamedLoop& other) {
                    return &other != &loop && runsThrough(other.loop, link);
                });
            return std::pair(others, network.into(network.links()[link].to).size());
        };
        const std::uint32_t best =
            *std::min_element(loop.loop.links.begin(), loop.loop.links.end(),
                              [&](std::uint32_t a, std::uint32_t b) { return cost(a) < cost(b); });
        const Link& link = network.links()[best];
        LoopCut cut{
            loop.name, structure.list()[link.from].name, structure.list()[link.to].name, {}};
        for (const NamedLoop& other : loops.loops)
            if (&other != &loop && runsThrough(other.loop, best))
                cut.others.push_back(other.name);
        cuts.push_back(std::move(cut));
    }
    return cuts;
}

}  // namespace kyosei::structure
