// SPDX-License-Identifier: GPL-3.0-or-later
// Stella lets a flow that is an array enter or leave a stock without its dimensions: what flows is
// the sum of the elements. The stock then gets a flow that is this sum.
#include "model/base/names.h"
#include "model/xmile/reader_context.h"

#include <algorithm>

namespace kyosei::xmile {

namespace {

/// The flow with a * for each dimension that the stock lacks; empty if it lacks none.
std::string summedOver(const Variable& flow, const Variable& stock) {
    std::string subscripts;
    bool isSummed = false;
    for (const std::string& dimension : flow.dimensions) {
        const bool isShared = std::ranges::any_of(stock.dimensions, [&](const std::string& own) {
            return canonicalName(own) == canonicalName(dimension);
        });
        isSummed = isSummed || !isShared;
        subscripts += (subscripts.empty() ? "" : ", ") +
                      (isShared ? quotedName(dimension) : std::string("*"));
    }
    return isSummed ? "SUM(" + quotedName(flow.name) + '[' + subscripts + "])" : std::string();
}

}  // namespace

/// A sum that leaves enters with a minus, so that a limit of the stock cannot make the sum and its
/// elements differ.
void sumArrayedFlows(std::vector<Variable>& variables) {
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < variables.size(); ++i)
        index.emplace(canonicalName(variables[i].name), i);
    const auto replaced = [&](std::size_t stock, const std::string& flow, const std::string& sign,
                              const std::string& where) {
        const auto found = index.find(canonicalName(flow));
        const std::string sum = found == index.end()
                                    ? std::string()
                                    : summedOver(variables[found->second], variables[stock]);
        if (sum.empty())
            return flow;
        Variable whole;
        whole.kind = VariableKind::flow;
        whole.name = flow + where + variables[stock].name;
        while (index.contains(canonicalName(whole.name)))
            whole.name += " again";
        whole.dimensions = variables[stock].dimensions;
        whole.line = variables[stock].line;
        whole.equation = {sign + sum, whole.line};
        whole.units = variables[found->second].units;
        index.emplace(canonicalName(whole.name), variables.size());
        variables.push_back(whole);
        return whole.name;
    };
    const std::size_t written = variables.size();
    for (std::size_t i = 0; i < written; ++i) {
        if (variables[i].kind != VariableKind::stock)
            continue;
        std::vector<std::string> inflows;
        std::vector<std::string> outflows;
        for (const std::string& flow : std::vector<std::string>(variables[i].inflows))
            inflows.push_back(replaced(i, flow, "", " into "));
        for (const std::string& flow : std::vector<std::string>(variables[i].outflows)) {
            const std::string name = replaced(i, flow, "-", " out of ");
            (name == flow ? outflows : inflows).push_back(name);
        }
        variables[i].inflows = std::move(inflows);
        variables[i].outflows = std::move(outflows);
    }
}

}  // namespace kyosei::xmile
