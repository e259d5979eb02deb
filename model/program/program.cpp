// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/program/program.h"

#include "model/base/names.h"
#include "model/program/code.h"

#include <algorithm>
#include <utility>

namespace kyosei {

Program::Program(std::vector<VariableInfo> variables, std::vector<DimensionInfo> dimensions,
                 xmile::SimulationSpecs simulation, std::shared_ptr<const Code> code)
    : variables_(std::move(variables)), dimensions_(std::move(dimensions)),
      simulation_(std::move(simulation)), code_(std::move(code)) {
    for (std::size_t i = 0; i < variables_.size(); ++i)
        byName_.emplace_back(variables_[i].canonical, i);
    std::ranges::sort(byName_);
}

const VariableInfo* Program::find(std::string_view name) const {
    const std::string canonical = canonicalName(name);
    const auto at = std::ranges::lower_bound(byName_, canonical, {},
                                             &std::pair<std::string, std::size_t>::first);
    return at != byName_.end() && at->first == canonical ? &variables_[at->second] : nullptr;
}

std::optional<Slot> Program::slot(std::string_view name,
                                  const std::vector<std::string>& elements) const {
    const VariableInfo* const variable = find(name);
    if (!variable || elements.size() != variable->dimensions.size())
        return std::nullopt;
    std::size_t index = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const std::vector<std::string>& names = dimensions_[variable->dimensions[i]].elements;
        const std::string canonical = canonicalName(elements[i]);
        const auto at = std::ranges::find_if(
            names, [&](const std::string& element) { return canonicalName(element) == canonical; });
        if (at == names.end())
            return std::nullopt;
        index = index * names.size() + static_cast<std::size_t>(at - names.begin());
    }
    return variable->first + static_cast<Slot>(index);
}

std::string Program::elementName(const VariableInfo& variable, std::size_t index) const {
    std::string subscripts;
    for (std::size_t i = variable.dimensions.size(); i-- > 0;) {
        const std::vector<std::string>& names = dimensions_[variable.dimensions[i]].elements;
        subscripts = names[index % names.size()] + (subscripts.empty() ? "" : ",") + subscripts;
        index /= names.size();
    }
    return subscripts.empty() ? variable.name : variable.name + "[" + subscripts + "]";
}

}  // namespace kyosei
