// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/money_flows.h"

#include <algorithm>
#include <cstddef>

namespace kyosei {

double MoneyFlows::total() const {
    double sum = 0;
    for (const Amount& each : given)
        sum += each.amount;
    return sum;
}

MoneyFlows moneyFlows(const MoneyPaths& paths, const RunResult& run, double time) {
    MoneyFlows flows;
    for (const std::string& receiver : paths.receivers)
        flows.arrives.push_back({receiver, 0});
    flows.heldBack.assign(paths.gates.size(), 0);
    flows.meant.assign(paths.receivers.size(), 0);
    flows.heldBackFrom.assign(paths.gates.size(), flows.meant);
    for (std::size_t giver = 0; giver < paths.givers.size(); ++giver) {
        const double given = run.at(paths.given[giver], time);
        if (!(given > 0))
            continue;
        flows.given.push_back({paths.givers[giver], given});
        for (std::size_t receiver = 0; receiver < paths.receivers.size(); ++receiver) {
            const std::size_t at = giver * paths.receivers.size() + receiver;
            double left = given * run.at(paths.allocation[at], time);
            flows.meant[receiver] += left;
            for (std::size_t gate = 0; gate < paths.gates.size(); ++gate) {
                const double passed = left * run.at(paths.gates[gate].share[at], time);
                flows.heldBack[gate] += left - passed;
                flows.heldBackFrom[gate][receiver] += left - passed;
                left = passed;
            }
            flows.arrives[receiver].amount += run.at(paths.arrives[at], time);
        }
    }
    return flows;
}

std::vector<MoneyBlock> moneyBlocks(const MoneyFlows& flows, double share, double ofAll) {
    std::vector<MoneyBlock> blocks;
    const double total = flows.total();
    for (std::size_t gate = 0; gate < flows.heldBackFrom.size(); ++gate)
        for (std::size_t receiver = 0; receiver < flows.meant.size(); ++receiver) {
            const double held = flows.heldBackFrom[gate][receiver];
            const double meant = flows.meant[receiver];
            if (held > 0 && held >= share * meant && held >= ofAll * total)
                blocks.push_back({gate, receiver, held, held / meant});
        }
    std::stable_sort(blocks.begin(), blocks.end(),
                     [](const MoneyBlock& a, const MoneyBlock& b) { return a.amount > b.amount; });
    return blocks;
}

}  // namespace kyosei
