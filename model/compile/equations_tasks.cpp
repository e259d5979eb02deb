// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/compile/equations.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace kyosei {

using xmile::VariableKind;

std::string Equations::partName(std::uint32_t variable, const Part& part) const {
    const VariableInfo& info = symbols_.variables()[variable];
    if (part.count == info.size)
        return info.name;
    std::uint32_t element = part.first - info.first;
    std::string subscripts;
    for (std::size_t i = info.dimensions.size(); i-- > 0;) {
        const auto& elements = symbols_.dimensions()[info.dimensions[i]].elements;
        const auto size = static_cast<std::uint32_t>(elements.size());
        subscripts = elements[element % size] + (subscripts.empty() ? "" : ",") + subscripts;
        element /= size;
    }
    return info.name + "[" + subscripts + "]";
}

Equations::Tasks Equations::tasks() const {
    Tasks tasks;
    const auto addInitial = [&](Task task, NodeId node, bool isRoot) {
        if (isRoot)
            tasks.initialRoots.push_back(static_cast<std::uint32_t>(tasks.initial.size()));
        task.node = node;
        tasks.initial.push_back(std::move(task));
    };
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const bool isStock = symbols_.variables()[i].kind == VariableKind::stock;
        for (const Part& part : entries_[i].parts) {
            if (graph_.isNumber(part.value) && part.initial == kNoNode)
                continue;
            Task task{partName(i, part),
                      i,
                      part.first,
                      part.count,
                      graph_.intern(part.space),
                      part.value,
                      part.initial != kNoNode};
            addInitial(task, part.initial == kNoNode ? part.value : part.initial, isStock);
            if (!isStock)
                tasks.step.push_back(std::move(task));
        }
    }
    for (const HiddenState& state : layout_.hidden) {
        Task task{state.name,
                  state.owner,
                  state.first,
                  state.count,
                  state.space,
                  state.value,
                  state.initial != kNoNode};
        const bool isValue = state.kind == HiddenState::Kind::value;
        addInitial(task, state.initial == kNoNode ? state.value : state.initial, !isValue);
        if (isValue)
            tasks.step.push_back(std::move(task));
    }
    return tasks;
}

std::vector<Task> Equations::rates() const {
    std::vector<Task> tasks;
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        if (rates_[i] == kNoNode)
            continue;
        const VariableInfo& info = symbols_.variables()[i];
        tasks.push_back({info.name, i, info.first, static_cast<std::uint32_t>(info.size),
                         graph_.intern(axesOf(wholeScope(i))), rates_[i]});
    }
    for (const HiddenState& state : layout_.hidden)
        if (state.kind == HiddenState::Kind::stock)
            tasks.push_back(
                {state.name, state.owner, state.first, state.count, state.space, state.value});
    return tasks;
}

/// A flow that leaves several stocks cannot be limited for one of them; those stocks only stop at
/// zero by themselves.
std::vector<NonNegativeStock> Equations::nonNegativeStocks() const {
    std::map<std::string, int> leaves;
    for (const Entry& entry : entries_)
        for (const std::string& flow : entry.source->outflows)
            ++leaves[canonicalName(flow)];
    std::vector<NonNegativeStock> result;
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const xmile::Variable& source = *entries_[i].source;
        const VariableInfo& info = symbols_.variables()[i];
        if (info.kind != VariableKind::stock || info.exogenous)
            continue;
        std::vector<bool> limited(info.size, source.nonNegative);
        for (const xmile::ElementDefinition& element : source.elements)
            if (const auto at = elementAt(i, element))
                limited[*at] = element.nonNegative;
        for (std::uint32_t element = 0; element < info.size; ++element) {
            if (!limited[element])
                continue;
            NonNegativeStock stock;
            stock.stock = info.first + element;
            const auto collect = [&](const std::vector<std::string>& flows, std::vector<Slot>& into,
                                     bool onlyOwn) {
                for (const std::string& flow : flows) {
                    const auto at = symbols_.variable(canonicalName(flow));
                    if (!at || (onlyOwn && leaves[canonicalName(flow)] > 1))
                        continue;
                    const VariableInfo& other = symbols_.variables()[*at];
                    if (other.dimensions != info.dimensions)
                        continue;
                    into.push_back(other.first + element);
                    if (onlyOwn)
                        stock.ceilings.push_back(ceilings_[*at] == NonNegativeStock::kNoCeiling
                                                     ? NonNegativeStock::kNoCeiling
                                                     : ceilings_[*at] + element);
                }
            };
            collect(source.inflows, stock.inflows, false);
            collect(source.outflows, stock.outflows, true);
            result.push_back(std::move(stock));
        }
    }
    return result;
}

void Equations::addCeilings() {
    std::set<Slot> limited;
    for (const NonNegativeStock& stock : nonNegativeStocks())
        limited.insert(stock.outflows.begin(), stock.outflows.end());
    for (std::uint32_t i = 0; i < entries_.size(); ++i) {
        const VariableInfo& info = symbols_.variables()[i];
        const auto first = limited.lower_bound(info.first);
        if (info.exogenous || first == limited.end() || *first >= info.first + info.size)
            continue;
        ceilings_[i] = layout_.allocate(info.size);
        std::fill_n(layout_.image.begin() + ceilings_[i], info.size,
                    std::numeric_limits<double>::infinity());
    }
}

}  // namespace kyosei
