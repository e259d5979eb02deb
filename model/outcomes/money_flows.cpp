// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/money_flows.h"

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
    for (std::size_t giver = 0; giver < paths.givers.size(); ++giver) {
        const double given = run.at(paths.given[giver], time);
        if (!(given > 0))
            continue;
        flows.given.push_back({paths.givers[giver], given});
        for (std::size_t receiver = 0; receiver < paths.receivers.size(); ++receiver) {
            const std::size_t at = giver * paths.receivers.size() + receiver;
            double left = given * run.at(paths.allocation[at], time);
            for (std::size_t gate = 0; gate < paths.gates.size(); ++gate) {
                const double passed = left * run.at(paths.gates[gate].share[at], time);
                flows.heldBack[gate] += left - passed;
                left = passed;
            }
            flows.arrives[receiver].amount += run.at(paths.arrives[at], time);
        }
    }
    return flows;
}

}  // namespace kyosei
