// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/case_changes.h"

#include "ui/assumptions/beliefs_panel.h"
#include "ui/document/document.h"

#include <vector>

namespace kyosei {

void believeOnly(BeliefsPanel& beliefs, std::size_t school) {
    std::vector<int> positions(beliefs.positions().size());
    positions[school + 1] = 100;  // the first one is the published priors
    beliefs.setPositions(positions);
}

void resetAssumed(Document& document, const std::string& actor) {
    std::vector<LeverId> assumed;
    for (const auto& [id, setting] : document.scenario().levers)
        if (const LeverCell* cell = document.levers().find(id);
            cell && cell->assumption && id.actor == actor)
            assumed.push_back(id);
    document.resetEven(assumed);
}

}  // namespace kyosei
