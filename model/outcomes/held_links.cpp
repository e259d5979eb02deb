// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/held_links.h"

#include "model/simulation/held_variables.h"

#include <utility>

namespace kyosei {

namespace {

std::vector<std::vector<Knockout>> eachAlone(const std::vector<Knockout>& links) {
    std::vector<std::vector<Knockout>> groups;
    for (const Knockout& link : links)
        groups.push_back({link});
    return groups;
}

}  // namespace

SharedSource<const HeldLinks> argumentLinksOnce(std::shared_ptr<const PolicyModel> model) {
    return madeOnce<const HeldLinks>(
        [model = std::move(model)]() -> Result<std::shared_ptr<const HeldLinks>> {
            auto links = embeddedKnockouts(*model);
            if (!links)
                return fail(std::move(links.error()));
            const std::vector<std::vector<Knockout>> groups = eachAlone(*links);
            std::vector<std::vector<Hold>> holds;
            for (const std::vector<Knockout>& group : groups)
                holds.push_back(holdsOf(group));
            const auto runs = HeldRuns::of(model->document(), holds);
            if (!runs)
                return fail(runs.error());
            return std::make_shared<const HeldLinks>(
                HeldLinks{*links, std::make_shared<const KnockoutRuns>(model, groups, *runs),
                          std::make_shared<const PolicyPaths>(model, stationsOf(*links), *runs)});
        });
}

SharedSource<const HeldLinks> loopsOnce(std::shared_ptr<const PolicyModel> model) {
    return madeOnce<const HeldLinks>(
        [model = std::move(model)]() -> Result<std::shared_ptr<const HeldLinks>> {
            auto loops = loopKnockouts(*model);
            if (!loops)
                return fail(std::move(loops.error()));
            auto without = KnockoutRuns::of(model, eachAlone(*loops));
            if (!without)
                return fail(std::move(without.error()));
            return std::make_shared<const HeldLinks>(
                HeldLinks{std::move(*loops), std::move(*without), nullptr});
        });
}

Result<std::shared_ptr<const PolicyModel>> modelWithout(const PolicyModel& model,
                                                        const std::vector<Knockout>& loops) {
    return modelHolding(model, holdsOf(loops));
}

}  // namespace kyosei
