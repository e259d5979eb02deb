// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/named_loop_shares.h"

#include "model/base/issue_codes.h"
#include "model/base/sorted_unique.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <utility>

namespace kyosei::structure {

namespace {

/// Links of single elements behind the links of a named loop.
using LinksByStep = std::vector<std::vector<std::uint32_t>>;

class NamedLoopScores {
public:
    NamedLoopScores(const Structure& structure, const NamedLoops& loops) : structure_(structure) {
        std::map<std::pair<std::size_t, std::size_t>, std::vector<std::uint32_t>> between;
        const std::vector<Link>& links = structure.elements().links();
        for (std::uint32_t i = 0; i < links.size(); ++i)
            if (links[i].kind != LinkKind::initial)
                between[{structure.variableOf(links[i].from), structure.variableOf(links[i].to)}]
                    .push_back(i);
        for (const NamedLoop& loop : loops.loops) {
            LinksByStep& chain = chains_.emplace_back();
            for (const std::uint32_t position : loop.loop.links) {
                const Link& link = structure.variables().links()[position];
                chain.push_back(between[{link.from, link.to}]);
                links_.insert(links_.end(), chain.back().begin(), chain.back().end());
            }
        }
        links_ = sortedUnique(std::move(links_));
    }

    /// By loop, over one step.
    [[nodiscard]] Result<std::vector<double>> over(LinkScorer& scorer, std::size_t step) const {
        const auto found = scorer.scores(links_, step);
        if (!found)
            return fail(found.error());
        std::vector<double> byLink(structure_.elements().links().size(), 0);
        for (std::size_t i = 0; i < links_.size(); ++i)
            byLink[links_[i]] = std::isfinite((*found)[i]) ? (*found)[i] : 0;
        std::vector<double> scores;
        scores.reserve(chains_.size());
        for (const LinksByStep& chain : chains_)
            scores.push_back(scoreOf(chain, byLink));
        return scores;
    }

private:
    /// The sum over all closed chains: from each element where the loop begins, how much of it
    /// comes back there.
    [[nodiscard]] double scoreOf(const LinksByStep& chain,
                                 const std::vector<double>& byLink) const {
        const std::vector<Link>& links = structure_.elements().links();
        const StructureVariable& start =
            structure_.list()[structure_.variableOf(links[chain.front().front()].from)];
        double score = 0;
        for (std::size_t e = 0; e < start.size; ++e) {
            const Node begin = start.first + static_cast<Node>(e);
            std::map<Node, double> at{{begin, 1}};
            for (const std::vector<std::uint32_t>& step : chain) {
                std::map<Node, double> next;
                for (const std::uint32_t link : step)
                    if (const auto from = at.find(links[link].from); from != at.end())
                        next[links[link].to] += from->second * byLink[link];
                at = std::move(next);
            }
            const auto back = at.find(begin);
            score += back == at.end() ? 0 : back->second;
        }
        return score;
    }

    const Structure& structure_;
    std::vector<LinksByStep> chains_;  ///< by loop
    std::vector<std::uint32_t> links_;
};

}  // namespace

Result<NamedLoopShares> namedLoopShares(const Structure& structure, const NamedLoops& loops,
                                        LinkScorer& scorer, const RunResult& run,
                                        const std::vector<std::size_t>& steps,
                                        std::stop_token stop) {
    const NamedLoopScores scoring(structure, loops);
    NamedLoopShares result;
    std::vector<LoopFamily> families(loops.loops.size());  // as loopPhases() wants them
    for (const std::size_t step : steps) {
        if (stop.stop_requested())
            return fail({codes::cancelled});
        const auto scores = scoring.over(scorer, step);
        if (!scores)
            return fail(scores.error());
        double all = 0;
        for (const double score : *scores)
            all += std::abs(score);
        result.times.push_back(run.times()[step]);
        for (std::size_t loop = 0; loop < families.size(); ++loop)
            families[loop].relatives.push_back(all > 0 ? (*scores)[loop] / all + 0.0 : 0);
    }
    result.phases = loopPhases(families, result.times);
    for (LoopFamily& family : families)
        result.shares.push_back(std::move(family.relatives));
    return result;
}

}  // namespace kyosei::structure
