// SPDX-License-Identifier: GPL-3.0-or-later
// What names and subscripts mean at one instant.
#include "model/base/names.h"

#include "model/evaluator/issue_codes.h"
#include "model/evaluator/state.h"
#include "model/program/random_draws.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace kyosei::evaluator {

using equation::Subscript;

Context Instant::contextOf(std::size_t variable, std::size_t element) const {
    const ModelVariable& owner = model_.variables[variable];
    Context context;
    const std::vector<std::size_t> positions = model_.positionsAt(owner, element);
    for (std::size_t d = 0; d < positions.size(); ++d)
        context.own.push_back({owner.dimensions[d], positions[d]});
    context.site = callSite(canonicalName(owner.written->name));
    context.key = std::to_string(variable) + ':' + std::to_string(element);
    context.place = {model_.document.file, owner.written->line, owner.written->name};
    return context;
}

std::string Instant::variableNamed(const std::string& name, const Context& context) const {
    const bool isSelf = name == "self" && !context.macro && model_.variableByName.count(name) == 0;
    return isSelf ? canonicalName(context.place.variable) : name;
}

double Instant::reference(const equation::Reference& reference, const Context& context) {
    const std::string name = variableNamed(reference.name, context);
    if (const auto local = macroName(name, context))
        return *local;
    if (const auto variable = model_.variableByName.find(name);
        variable != model_.variableByName.end()) {
        const auto element = elementOf(model_.variables[variable->second], reference, context);
        return element ? value(variable->second, *element) : 0;  // outside of the array
    }
    if (name == "time")
        return time;
    if (name == "dt" || name == "time_step")
        return dt;
    if (name == "starttime" || name == "initial_time")
        return start;
    if (name == "stoptime" || name == "final_time")
        return stopTime;
    if (name == "pi")
        return std::numbers::pi;
    if (name == "inf")
        return std::numeric_limits<double>::infinity();
    return positionNamed(name, context);
}

/// Where the n-th dimension (from 0) of the variable being evaluated points in `dimension`.
std::size_t Instant::ownPosition(std::size_t n, std::size_t dimension,
                                 const Context& context) const {
    const auto at = n < context.own.size()
                        ? bound({context.own[n]}, context.own[n].dimension, dimension, 0)
                        : std::optional<std::size_t>();
    if (!at)
        stop(codes::evaluatedPosition, context.place);
    return *at;
}

std::optional<std::size_t> Instant::elementOf(const ModelVariable& variable,
                                              const equation::Reference& reference,
                                              const Context& context) {
    return reference.transposed ? transposed(variable, context)
                                : elementOf(variable, reference.subscripts, context);
}

/// The element of `A'`: positions of the variable being evaluated in reverse order.
std::size_t Instant::transposed(const ModelVariable& variable, const Context& context) const {
    std::vector<std::size_t> positions;
    for (std::size_t d = 0; d < variable.dimensions.size(); ++d)
        positions.push_back(
            ownPosition(variable.dimensions.size() - 1 - d, variable.dimensions[d], context));
    return model_.indexOf(variable, positions);
}

/// A dimension or an element used as a number: its position counted from 1.
double Instant::positionNamed(const std::string& name, const Context& context) const {
    if (const auto found = model_.dimensionByName.find(name); found != model_.dimensionByName.end())
        for (const Binding& binding : context.own)
            if (binding.dimension == found->second)
                return static_cast<double>(binding.position + 1);
    for (const Binding& binding : context.own)
        if (const auto& positions = model_.dimensions[binding.dimension].position;
            positions.count(name) != 0)
            return static_cast<double>(positions.at(name) + 1);
    for (const auto& [dimensionName, index] : model_.dimensionByName)
        for (const auto& [element, at] : model_.dimensions[index].position)
            if (dimensionName + '.' + element == name)
                return static_cast<double>(at + 1);
    for (const ModelDimension& dimension : model_.dimensions)
        if (dimension.position.count(name) != 0)
            return static_cast<double>(dimension.position.at(name) + 1);
    stop(codes::evaluatedVariable, context.place, {name});
}

std::optional<std::size_t> Instant::elementOf(const ModelVariable& variable,
                                              const std::vector<Subscript>& subscripts,
                                              const Context& context) {
    if (!subscripts.empty() && subscripts.size() != variable.dimensions.size())
        stop(codes::evaluatedDimensionCount, context.place, {variable.written->name});
    std::vector<std::size_t> positions;
    Uses uses;
    for (std::size_t d = 0; d < variable.dimensions.size(); ++d) {
        const Subscript* subscript = subscripts.empty() ? nullptr : &subscripts[d];
        const auto at = position(subscript, variable.dimensions[d], uses, context);
        if (!at)
            return std::nullopt;
        positions.push_back(*at);
    }
    return model_.indexOf(variable, positions);
}

std::optional<std::size_t> Instant::position(const Subscript* subscript, std::size_t dimension,
                                             Uses& uses, const Context& context) {
    const std::size_t occurrence = uses.own[dimension]++;
    const ModelDimension& wanted = model_.dimensions[dimension];
    if (subscript && subscript->kind == Subscript::Kind::position)
        return ownPosition(subscript->first - 1, dimension, context);
    if (const auto over = wildcardDimension(subscript, dimension, context)) {
        if (*over >= kRanges)
            return rangePosition(*subscript, *over, uses, context);
        const auto at = bound(context.wildcards, *over, dimension, uses.wildcards[*over]++);
        if (!at)
            stop(codes::evaluatedWildcard, context.place);
        return at;
    }
    if (!subscript) {
        if (const auto at = bound(context.own, dimension, dimension, occurrence))
            return at;
        for (const Binding& binding : context.own)
            if (const auto at = bound({binding}, binding.dimension, dimension, 0))
                return at;
        stop(codes::evaluatedSubscriptMissing, context.place);
    }
    if (subscript->kind == Subscript::Kind::name) {
        if (const auto element = wanted.position.find(subscript->name);
            element != wanted.position.end())
            return element->second;
        if (const auto named = model_.dimensionByName.find(subscript->name);
            named != model_.dimensionByName.end()) {
            if (const auto at = bound(context.own, named->second, dimension, occurrence))
                return at;
            stop(codes::evaluatedDimensionUse, context.place, {subscript->name});
        }
    }
    const std::string qualifier = subscript->dimension.empty() ? "" : subscript->dimension + '.';
    const double index = subscript->expression
                             ? evaluate(*subscript->expression, context)
                             : reference({qualifier + subscript->name, {}}, context);
    if (!(index >= 1) || index >= static_cast<double>(wanted.elements.size()) + 1)
        return std::nullopt;
    return static_cast<std::size_t>(index) - 1;
}

/// Where the n-th range of its length, and with it every other such range, is at the moment.
std::size_t Instant::rangePosition(const Subscript& subscript, Wildcard over, Uses& uses,
                                   const Context& context) {
    std::size_t occurrence = uses.wildcards[over]++;
    for (const Binding& binding : context.wildcards)
        if (binding.dimension == over && occurrence-- == 0)
            return subscript.first - 1 + binding.position;
    stop(codes::evaluatedRange, context.place);
}

std::size_t Instant::sizeOf(Wildcard wildcard) const {
    return wildcard >= kRanges ? wildcard - kRanges : model_.dimensions[wildcard].elements.size();
}

/// The dimension a subscript runs over inside a reduction, if it does.
std::optional<std::size_t> Instant::wildcardDimension(const Subscript* subscript,
                                                      std::size_t dimension,
                                                      const Context& context) const {
    const auto isOwn = [&](std::size_t named) {
        for (const Binding& binding : context.own)
            if (binding.dimension == named)
                return true;
        return false;
    };
    if (!subscript) {
        for (const Binding& binding : context.own)
            if (bound({binding}, binding.dimension, dimension, 0))
                return std::nullopt;
        return context.inReduction ? std::optional(dimension) : std::nullopt;
    }
    if (subscript->kind == Subscript::Kind::range)
        return kRanges + (subscript->last - subscript->first + 1);
    if (subscript->kind == Subscript::Kind::wildcard)
        return subscript->name.empty() ? dimension : model_.dimensionByName.at(subscript->name);
    if (subscript->kind != Subscript::Kind::name || !context.inReduction ||
        model_.dimensions[dimension].position.count(subscript->name) != 0)
        return std::nullopt;
    const auto named = model_.dimensionByName.find(subscript->name);
    if (named == model_.dimensionByName.end() || isOwn(named->second))
        return std::nullopt;
    return named->second;
}

/// Where the n-th binding of dimension `named` (the last one serves all further uses) points in
/// `dimension`; nullopt unless all elements of `named` are elements of `dimension`.
std::optional<std::size_t> Instant::bound(const std::vector<Binding>& bindings, std::size_t named,
                                          std::size_t dimension, std::size_t occurrence) const {
    const Binding* found = nullptr;
    for (const Binding& binding : bindings)
        if (binding.dimension == named && (!found || occurrence-- > 0))
            found = &binding;
    if (!found)
        return std::nullopt;
    if (named == dimension)
        return found->position;
    std::optional<std::size_t> at;
    const auto& wanted = model_.dimensions[dimension].position;
    for (const auto& [element, position] : model_.dimensions[named].position) {
        const auto same = wanted.find(element);
        if (same == wanted.end())
            return std::nullopt;
        if (position == found->position)
            at = same->second;
    }
    return at;
}

/// All `*` of an expression, outside of reductions further inside.
void Instant::collect(const equation::Expression& expression, const Context& context,
                      std::vector<Wildcard>& wildcards) const {
    using namespace equation;
    if (const auto* node = std::get_if<Reference>(&expression.node)) {
        collect(node->name, node->subscripts, context, wildcards);
    } else if (const auto* unary = std::get_if<Unary>(&expression.node)) {
        collect(*unary->operand, context, wildcards);
    } else if (const auto* binary = std::get_if<Binary>(&expression.node)) {
        collect(*binary->left, context, wildcards);
        collect(*binary->right, context, wildcards);
    } else if (const auto* choice = std::get_if<Conditional>(&expression.node)) {
        collect(*choice->condition, context, wildcards);
        collect(*choice->whenTrue, context, wildcards);
        collect(*choice->whenFalse, context, wildcards);
    } else if (const auto* call = std::get_if<Call>(&expression.node);
               call && !reduces(*call) && call->function != "allocated_by_curves") {
        collect(call->function, call->subscripts, context, wildcards);
        for (const ExpressionPtr& argument : call->arguments)
            collect(*argument, context, wildcards);
    }
}

void Instant::collect(const std::string& name, const std::vector<Subscript>& subscripts,
                      const Context& context, std::vector<Wildcard>& wildcards) const {
    const auto found = model_.variableByName.find(name);
    if (found == model_.variableByName.end())
        return;
    const ModelVariable& variable = model_.variables[found->second];
    std::map<std::size_t, std::size_t> used;
    for (std::size_t d = 0; d < variable.dimensions.size(); ++d) {
        const Subscript* subscript = d < subscripts.size() ? &subscripts[d] : nullptr;
        if (subscript && subscript->expression)
            collect(*subscript->expression, context, wildcards);
        const auto over = wildcardDimension(subscript, variable.dimensions[d], context);
        if (!over)
            continue;
        const std::size_t occurrence = used[*over]++;
        std::size_t known = 0;
        for (const Wildcard& wildcard : wildcards)
            known += wildcard == *over;
        if (known <= occurrence)
            wildcards.push_back(*over);
    }
}

}  // namespace kyosei::evaluator
