// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors (XMILE 1.0, 3.7.2 and 4.2.1): what enters leaves after its transit time, less what
// leaks on the way, and what is there at the start leaves evenly. Their outflow is a DELAY of their
// inflows, or if the transit time varies what ARRIVALS says.
#include "model/base/names.h"
#include "model/equation/constant_value.h"
#include "model/equation/parser.h"
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

/// The value of an equation that is made of constants: of scalar variables that are numbers, or
/// made of such; nullopt for anything that may change.
std::optional<double> constantOf(const std::string& text, std::vector<Variable>& variables,
                                 int depth = 0) {
    constexpr int kMaximumDepth = 20;
    const auto parsed = equation::parseEquation(text);
    if (!parsed || depth > kMaximumDepth)
        return std::nullopt;
    return equation::constantValue(**parsed, [&](const std::string& name) {
        const Variable* const constant = find(variables, name);
        const bool isPlain = constant && constant->kind == VariableKind::aux &&
                             constant->dimensions.empty() && !constant->graphicalFunction &&
                             !constant->initEquation;
        return isPlain ? constantOf(constant->equation.text, variables, depth + 1) : std::nullopt;
    });
}

/// What neither the plain kind has nor what leaks evenly.
void refuseOptions(pugi::xml_node node, const std::string& stock, ReaderContext& context) {
    const auto refuse = [&](const std::string& option) {
        context.report(codes::conveyorOption, node, stock, {option});
    };
    for (const char* attribute : {"discrete", "batch_integrity"})
        if (canonicalName(node.attribute(attribute).as_string("false")) != "false")
            refuse(attribute);
    for (const auto& [element, harmless] :
         {std::pair{"capacity", "inf"}, {"in_limit", "inf"}, {"arrest", "0"}})
        if (const auto option = context.child(node, element);
            option && canonicalName(textOf(option)) != harmless)
            refuse(element);
}

}  // namespace

void readConveyor(pugi::xml_node node, const std::string& stock, ReaderContext& context) {
    refuseOptions(node, stock, context);
    const pugi::xml_node length = context.child(node, "len");
    const std::string sample = textOf(context.child(node, "sample"));
    std::string time = textOf(length);
    if (!time.empty() && !sample.empty() && sample != "1")  // the time as it was last sampled
        time = "SAMPLE_IF_TRUE((" + sample + "), (" + time + "), (" + time + "))";
    if (time.empty())
        context.report(codes::conveyorWithoutTime, node, stock);
    else
        context.conveyors.push_back(
            {stock, std::move(time), context.line(length),
             canonicalName(node.attribute("exponential_leak").as_string("false")) != "false"});
}

void readLeak(pugi::xml_node node, const std::string& flow, ReaderContext& context) {
    const pugi::xml_node parent = node.parent();
    for (const pugi::xml_node place : {node, parent})
        for (const auto& [attribute, harmless] : {std::pair{"leak_start", 0.0}, {"leak_end", 1.0}})
            if (const auto zone = place.attribute(attribute);
                zone && numberFrom(zone.as_string()) != harmless)
                context.report(codes::leakZone, node, flow);
    context.leaks.emplace(canonicalName(flow), context.line(node));
}

namespace {

/// Gives the outflows of one conveyor their equations. Lives within driveConveyors().
class ConveyorFlows {
public:
    ConveyorFlows(const Conveyor& conveyor, std::vector<Variable>& variables,
                  ReaderContext& context)
        : conveyor_(conveyor), variables_(variables), context_(context) {}

    void run() {
        Variable* const stock = find(variables_, conveyor_.stock);
        if (!stock)
            return;  // refused for another reason
        const auto time = constantOf(conveyor_.length, variables_);
        const SimulationSpecs& specs = context_.document.simulation;
        steps_ = time.value_or(0) / specs.dt;
        if (specs.method != IntegrationMethod::euler)
            refuse(codes::conveyorMethod);
        else if (time && (!(steps_ >= 1) || std::abs(steps_ - std::round(steps_)) > 1e-6))
            refuse(codes::conveyorTimeNotWhole);
        else if (sortOutflows(*stock) && (time || leaks_.empty() || refuseLeak()))
            drive(*stock, time.has_value());
    }

private:
    void refuse(const IssueCode& code) { context_.report(code, conveyor_.line, conveyor_.stock); }

    bool refuseLeak() {
        refuse(codes::conveyorTimeVaries);
        return false;
    }

    /// Which of the outflows leak; exactly one other takes what arrives at the end.
    bool sortOutflows(const Variable& stock) {
        for (const std::string& name : stock.outflows) {
            if (context_.leaks.contains(canonicalName(name)))
                leaks_.push_back(name);
            else if (outflow_.empty())
                outflow_ = name;
            else
                outflow_ = "?";
        }
        const Variable* const outflow = find(variables_, outflow_);
        const bool isFree = outflow && outflow->elements.empty() &&
                            (outflow->equation.text.empty() || outflow->equation.text == "0");
        if (!isFree)
            refuse(codes::conveyorOutflow);
        return isFree;
    }

    /// With a time that varies, everything takes the time with which it entered (Stella's
    /// "traditional" conveyor), and what is there at the start leaves evenly within the first time.
    void drive(const Variable& stock, bool isSteady) {
        const std::string length = '(' + conveyor_.length + ')';
        std::string inflows;
        for (const std::string& name : stock.inflows) {
            inflows += (inflows.empty() ? "" : " + ") + quotedName(name);
            if (Variable* const inflow = find(variables_, name))
                inflow->nonNegative = true;
        }
        inflows = inflows.empty() ? "0" : inflows;
        const std::string content = "INIT(" + quotedName(stock.name) + ')';
        if (!isSteady)
            define(outflow_, "ARRIVALS(" + inflows + ", " + length + ", " + content + "/INIT(" +
                                 length + "))");
        else if (leaks_.empty())
            define(outflow_, "DELAY(" + inflows + ", " + conveyor_.length + ", " + content + '/' +
                                 length + ')');
        else
            leak(stock, inflows, length);
    }

    /// What leaks on the way. Linear leakage: of what enters, a fraction has leaked evenly by the
    /// time it leaves. So every step loses that share of what is on its way, counted as it entered;
    /// at the start, what has been on its way for longer has lost more. Exponential leakage: every
    /// step loses a fraction of what is there.
    void leak(const Variable& stock, const std::string& inflows, const std::string& length) {
        std::string fraction;
        for (const std::string& name : leaks_) {
            fraction += (fraction.empty() ? "" : " + ") + ('(' + equationOf(name) + ')');
            if (constantOf(equationOf(name), variables_))
                continue;
            context_.report(codes::leakVaries, conveyor_.line, name);
            return;
        }
        fraction = '(' + fraction + ')';
        const std::string entering = unused(stock.name + " entering");
        const std::string through = unused(stock.name + " passing");
        variables_.push_back(
            like(*find(variables_, stock.name), entering, VariableKind::flow, inflows));
        if (conveyor_.leaksExponentially)
            leakExponentially(*find(variables_, conveyor_.stock), fraction, length, entering,
                              through);
        else
            leakLinearly(*find(variables_, conveyor_.stock), fraction, length, entering, through);
    }

    void leakLinearly(const Variable& stock, const std::string& fraction, const std::string& length,
                      const std::string& entering, const std::string& through) {
        const std::string whole = unused(stock.name + " without leakage");
        Variable undiminished =
            like(stock, whole, VariableKind::stock,
                 quotedName(stock.name) + "/(1 - " + fraction + "*(1 - DT/" + length + ")/2)");
        undiminished.inflows = {entering};
        undiminished.outflows = {through};
        const Variable passing = like(stock, through, VariableKind::flow,
                                      "DELAY(" + quotedName(entering) + ", " + conveyor_.length +
                                          ", INIT(" + quotedName(whole) + ")/" + length + ')');
        variables_.insert(variables_.end(), {undiminished, passing});
        define(outflow_, quotedName(through) + "*(1 - " + fraction + ')');
        for (const std::string& name : leaks_)
            define(name, '(' + equationOf(name) + ")*" + quotedName(whole) + '/' + length);
    }

    void leakExponentially(const Variable& stock, const std::string& fraction,
                           const std::string& length, const std::string& entering,
                           const std::string& through) {
        const std::string kept = "(1 - " + fraction + "*DT)";
        const std::string keptAtEnd = kept + "^(" + length + "/DT)";
        const std::string content = quotedName(stock.name);
        variables_.push_back(like(stock, through, VariableKind::flow,
                                  "DELAY(" + quotedName(entering) + ", " + conveyor_.length +
                                      ", INIT(" + content + ")*SAFEDIV(" + fraction + ", 1 - " +
                                      keptAtEnd + ", 1/" + length + "))"));
        define(outflow_, quotedName(through) + '*' + keptAtEnd);
        for (const std::string& name : leaks_)
            define(name, '(' + equationOf(name) + ")*" + quotedName(conveyor_.stock));
    }

    std::string equationOf(const std::string& name) {
        const Variable* const variable = find(variables_, name);
        return variable ? variable->equation.text : std::string();
    }

    void define(const std::string& name, std::string equation) {
        if (Variable* const variable = find(variables_, name))
            variable->equation = {std::move(equation), conveyor_.line};
    }

    Variable like(const Variable& stock, const std::string& name, VariableKind kind,
                  std::string equation) const {
        Variable variable;
        variable.kind = kind;
        variable.name = name;
        variable.dimensions = stock.dimensions;
        variable.equation = {std::move(equation), conveyor_.line};
        variable.line = conveyor_.line;
        if (kind == VariableKind::stock)
            variable.units = stock.units;
        return variable;
    }

    std::string unused(std::string name) {
        while (find(variables_, name))
            name += " again";
        return name;
    }

    const Conveyor& conveyor_;
    std::vector<Variable>& variables_;
    ReaderContext& context_;
    double steps_ = 0;  ///< of time, from end to end
    std::string outflow_;
    std::vector<std::string> leaks_;
};

}  // namespace

void driveConveyors(std::vector<Variable>& variables, ReaderContext& context) {
    const std::vector<Conveyor> conveyors = std::exchange(context.conveyors, {});
    for (const Conveyor& conveyor : conveyors)
        ConveyorFlows(conveyor, variables, context).run();
    for (const auto& leak : std::exchange(context.leaks, {})) {
        const bool isOnConveyor = std::ranges::any_of(conveyors, [&](const Conveyor& conveyor) {
            const Variable* const stock = find(variables, conveyor.stock);
            return stock && std::ranges::any_of(stock->outflows, [&](const std::string& flow) {
                       return canonicalName(flow) == leak.first;
                   });
        });
        if (!isOnConveyor)
            context.report(codes::leakWithoutConveyor, leak.second, leak.first);
    }
}

}  // namespace kyosei::xmile
