// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors (XMILE 1.0, 3.7.2 and 4.2.1) of the plain kind: what enters leaves after a fixed
// transit time, and what is there at the start leaves evenly. Their outflow is a DELAY of their
// inflows.
#include "model/base/names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::xmile {

namespace {

Variable* find(std::vector<Variable>& variables, const std::string& name) {
    const auto found = std::ranges::find_if(variables, [&](const Variable& variable) {
        return canonicalName(variable.name) == canonicalName(name);
    });
    return found == variables.end() ? nullptr : &*found;
}

/// The transit time: a number, or a variable that is one; nullopt for anything that may change.
std::optional<double> transitTime(const std::string& text, std::vector<Variable>& variables) {
    if (const auto number = numberFrom(text))
        return number;
    const Variable* const constant = find(variables, text);
    const bool isPlain = constant && constant->kind == VariableKind::aux &&
                         constant->dimensions.empty() && !constant->graphicalFunction;
    return isPlain ? numberFrom(constant->equation.text) : std::nullopt;
}

/// What the plain kind does not have.
void refuseOptions(pugi::xml_node node, const std::string& stock, ReaderContext& context) {
    const auto refuse = [&](const std::string& option) {
        context.report(codes::conveyorOption, node, stock, {option});
    };
    for (const char* attribute : {"discrete", "batch_integrity", "exponential_leak"})
        if (canonicalName(node.attribute(attribute).as_string("false")) != "false")
            refuse(attribute);
    for (const auto& [element, harmless] :
         {std::pair{"capacity", "inf"}, {"in_limit", "inf"}, {"sample", "1"}, {"arrest", "0"}})
        if (const auto option = context.child(node, element);
            option && canonicalName(textOf(option)) != harmless)
            refuse(element);
}

}  // namespace

void readConveyor(pugi::xml_node node, const std::string& stock, ReaderContext& context) {
    refuseOptions(node, stock, context);
    const pugi::xml_node length = context.child(node, "len");
    if (textOf(length).empty())
        context.report(codes::conveyorWithoutTime, node, stock);
    else
        context.conveyors.push_back({stock, textOf(length), context.line(length)});
}

void driveConveyors(std::vector<Variable>& variables, ReaderContext& context) {
    for (const Conveyor& conveyor : std::exchange(context.conveyors, {})) {
        const auto refuse = [&](const IssueCode& code) {
            context.report(code, conveyor.line, conveyor.stock);
        };
        const Variable* const stock = find(variables, conveyor.stock);
        if (!stock)
            continue;  // refused for another reason
        const auto time = transitTime(conveyor.length, variables);
        const SimulationSpecs& specs = context.document.simulation;
        const double steps = time.value_or(0) / specs.dt;
        Variable* const outflow =
            stock->outflows.size() == 1 ? find(variables, stock->outflows.front()) : nullptr;
        if (specs.method != IntegrationMethod::euler) {
            refuse(codes::conveyorMethod);
        } else if (!time) {
            refuse(codes::conveyorTimeVaries);
        } else if (!(steps >= 1) || std::abs(steps - std::round(steps)) > 1e-6) {
            refuse(codes::conveyorTimeNotWhole);
        } else if (!outflow || !outflow->equation.text.empty() || !outflow->elements.empty()) {
            refuse(codes::conveyorOutflow);
        } else {
            std::string inflows;
            for (const std::string& name : stock->inflows) {
                inflows += (inflows.empty() ? "" : " + ") + ('"' + name + '"');
                if (Variable* const inflow = find(variables, name))
                    inflow->nonNegative = true;
            }
            outflow->equation = {"DELAY(" + (inflows.empty() ? "0" : inflows) + ", " +
                                     conveyor.length + ", INIT(\"" + stock->name + "\")/" +
                                     conveyor.length + ')',
                                 conveyor.line};
        }
    }
}

}  // namespace kyosei::xmile
