// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/tree.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace kyosei::discovery {

namespace {

constexpr double kLeastGain = 1e-12;  ///< of impurity, for a share of all weight

struct Side {
    double weight = 0;
    double interest = 0;

    void add(double more, bool ofInterest) {
        weight += more;
        interest += ofInterest ? more : 0;
    }
    /// Gini impurity times weight.
    [[nodiscard]] double impurity() const {
        return weight > 0 ? 2 * interest * (weight - interest) / weight : 0;
    }
};

struct Split {
    double gain = 0;
    std::size_t dimension = 0;
    double threshold = 0;
    std::vector<std::uint8_t> categories;
};

class Grower {
public:
    Grower(const Cases& cases, const TreeOptions& options) : cases_(cases), options_(options) {
        for (std::size_t k = 0; k < cases.count(); ++k)
            all_ += cases.weight(k);
    }

    std::vector<TreeNode> grow() {
        std::vector<std::size_t> everything(cases_.count());
        std::iota(everything.begin(), everything.end(), std::size_t{0});
        add(Box(), 0, std::move(everything));
        return std::move(nodes_);
    }

private:
    /// A node and all below it; its place.
    std::size_t add(const Box& box, std::size_t depth, std::vector<std::size_t> here) {
        const std::size_t place = nodes_.size();
        TreeNode node;
        node.box = box;
        node.depth = depth;
        node.statistics = statisticsOf(cases_, box);
        nodes_.push_back(node);
        const auto split = depth < options_.depth ? bestSplit(here) : std::nullopt;
        if (!split)
            return place;
        const auto [yes, no] = divided(here, *split);
        const auto [yesBox, noBox] = boxesOfSplit(box, *split);
        const std::size_t first = add(yesBox, depth + 1, yes);
        const std::size_t second = add(noBox, depth + 1, no);
        nodes_[place].dimension = split->dimension;
        nodes_[place].threshold = split->threshold;
        nodes_[place].categories = split->categories;
        nodes_[place].yes = first;
        nodes_[place].no = second;
        return place;
    }

    [[nodiscard]] std::optional<Split> bestSplit(const std::vector<std::size_t>& here) const {
        Side whole;
        for (const std::size_t k : here)
            whole.add(cases_.weight(k), cases_.ofInterest[k] != 0);
        Split best;
        best.gain = kLeastGain * all_;
        bool found = false;
        for (std::size_t d = 0; d < cases_.dimensions.size(); ++d) {
            Split split = cases_.dimensions[d].isCategory() ? categorySplit(here, whole, d)
                                                            : realSplit(here, whole, d);
            if (split.gain > best.gain * (1 + 1e-9)) {
                best = std::move(split);
                found = true;
            }
        }
        return found ? std::optional(best) : std::nullopt;
    }

    /// How much impurity falls; 0 if a part would be too small.
    [[nodiscard]] double gainOf(const Side& whole, const Side& part) const {
        const Side rest{whole.weight - part.weight, whole.interest - part.interest};
        const double least = options_.leafMin * all_ * (1 - 1e-9);
        return std::min(part.weight, rest.weight) < least
                   ? 0
                   : whole.impurity() - part.impurity() - rest.impurity();
    }

    [[nodiscard]] Split realSplit(std::vector<std::size_t> here, const Side& whole,
                                  std::size_t dimension) const {
        const std::vector<double>& values = cases_.values[dimension];
        std::ranges::sort(here, {}, [&](std::size_t k) { return values[k]; });
        Split best;
        best.dimension = dimension;
        Side below;
        for (std::size_t i = 0; i + 1 < here.size(); ++i) {
            below.add(cases_.weight(here[i]), cases_.ofInterest[here[i]] != 0);
            const double value = values[here[i]];
            const double next = values[here[i + 1]];
            if (value == next)
                continue;
            const double gain = gainOf(whole, below);
            if (gain > best.gain * (1 + 1e-9)) {
                best.gain = gain;
                best.threshold = std::isinf(next) ? value : value + (next - value) / 2;
            }
        }
        return best;
    }

    [[nodiscard]] Split categorySplit(const std::vector<std::size_t>& here, const Side& whole,
                                      std::size_t dimension) const {
        std::vector<Side> sides(cases_.dimensions[dimension].categories.size());
        for (const std::size_t k : here)
            sides[static_cast<std::size_t>(cases_.values[dimension][k])].add(
                cases_.weight(k), cases_.ofInterest[k] != 0);
        std::vector<std::size_t> order(sides.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t c) {
            return sides[c].weight > 0 ? sides[c].interest / sides[c].weight : 0;
        });
        Split best;
        best.dimension = dimension;
        Side part;
        std::vector<std::uint8_t> chosen(sides.size());
        for (const std::size_t c : order) {
            part.weight += sides[c].weight;
            part.interest += sides[c].interest;
            chosen[c] = 1;
            const double gain = gainOf(whole, part);
            if (gain > best.gain * (1 + 1e-9)) {
                best.gain = gain;
                best.categories = chosen;
            }
        }
        return best;
    }

    [[nodiscard]] std::pair<std::vector<std::size_t>, std::vector<std::size_t>>
    divided(const std::vector<std::size_t>& here, const Split& split) const {
        std::pair<std::vector<std::size_t>, std::vector<std::size_t>> parts;
        for (const std::size_t k : here) {
            const double value = cases_.values[split.dimension][k];
            const bool yes = split.categories.empty()
                                 ? value <= split.threshold
                                 : split.categories[static_cast<std::size_t>(value)] != 0;
            (yes ? parts.first : parts.second).push_back(k);
        }
        return parts;
    }

    [[nodiscard]] std::pair<Box, Box> boxesOfSplit(const Box& box, const Split& split) const {
        std::pair<Box, Box> boxes{box, box};
        Restriction& yes = boxes.first.at(split.dimension, cases_);
        Restriction& no = boxes.second.at(split.dimension, cases_);
        yes.high = split.categories.empty() ? split.threshold : yes.high;
        no.low =
            split.categories.empty() ? std::nextafter(split.threshold, Restriction::kNone) : no.low;
        for (std::size_t c = 0; c < split.categories.size(); ++c)
            (split.categories[c] != 0 ? no : yes).allowed[c] = 0;
        return boxes;
    }

    const Cases& cases_;
    const TreeOptions& options_;
    double all_ = 0;
    std::vector<TreeNode> nodes_;
};

}  // namespace

std::vector<TreeNode> growTree(const Cases& cases, const TreeOptions& options) {
    return Grower(cases, options).grow();
}

}  // namespace kyosei::discovery
