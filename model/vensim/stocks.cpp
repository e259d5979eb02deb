// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of levels. Vensim has one expression for the net change; where it is a sum of plain
// variables, these are the flows.
#include "model/base/names.h"
#include "model/vensim/variables.h"

#include <algorithm>

namespace kyosei::vensim {

namespace {

/// "a + b[Range] - c" as signs and names with their subscripts; empty for anything else.
struct Term {
    bool isOutflow = false;
    std::string name;
    std::vector<std::string> subscripts;
};

std::vector<Term> termsOf(std::span<const Token> tokens) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < tokens.size();) {
        Term term;
        if (tokens[i].is("+") || tokens[i].is("-"))
            term.isOutflow = tokens[i++].is("-");
        else if (!terms.empty())
            return {};
        if (i >= tokens.size() || !tokens[i].isName())
            return {};
        term.name = tokens[i++].canonical;
        if (i < tokens.size() && tokens[i].is("[")) {
            const std::size_t end = closing(tokens, i);
            for (++i; i < end; ++i)
                if (!tokens[i].is(","))
                    term.subscripts.push_back(canonicalName(tokens[i].text));
            ++i;
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

}  // namespace

/// Whether each flows out, and its name; empty if the net change is more than a sum of variables.
std::vector<std::pair<bool, std::string>> VariableBuilder::plainFlows(const Group& group) const {
    const auto call = callOf("integ", group.definitions.front().body);
    if (!call || call->empty() || group.definitions.size() > 1)
        return {};
    std::vector<std::string> own;
    for (const Token& subscript : group.definitions.front().subscripts)
        own.push_back(canonicalName(subscript.text));
    std::vector<std::pair<bool, std::string>> flows;
    std::set<std::string> seen;
    for (const Term& term : termsOf(call->front())) {
        const auto found = groups_.find(term.name);
        const bool isPlain = found != groups_.end() && !found->second.isStock &&
                             !found->second.isLookup && !found->second.isBroken &&
                             found->second.ranges == group.ranges && term.subscripts == own &&
                             seen.insert(term.name).second;
        if (!isPlain)
            return {};
        flows.emplace_back(term.isOutflow,
                           variableName(found->second.definitions.front().name.text));
    }
    return flows;
}

void VariableBuilder::addStockFlows(const Group& group, xmile::Variable& stock,
                                    xmile::Variable flow) {
    const auto flows =
        stock.elements.empty() ? plainFlows(group) : std::vector<std::pair<bool, std::string>>();
    for (const auto& [isOutflow, name] : flows) {
        (isOutflow ? stock.outflows : stock.inflows).push_back(quotedName(name));
        flowNames_.emplace(canonicalName(quotedName(name)), name);
    }
    if (!flows.empty())
        return;
    flow.name = unused(stock.name + " net change");
    stock.inflows.push_back(quotedName(flow.name));
    result_.push_back(std::move(flow));
}

std::string VariableBuilder::unused(const std::string& name) const {
    std::string candidate = name;
    while (groups_.contains(canonicalName(quotedName(candidate))))
        candidate += " again";
    return candidate;
}

}  // namespace kyosei::vensim
