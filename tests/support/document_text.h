// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/document.h"

#include <cstdio>
#include <string>

namespace kyosei::test {

/// Every field of a document except line numbers and the file name, one per line and numbers to
/// the last bit: two documents are equal exactly if their texts are, and a difference can be read.
class DocumentText {
public:
    explicit DocumentText(const xmile::Document& document) {
        line("title", document.title);
        line("vendor", document.vendor);
        const xmile::SimulationSpecs& specs = document.simulation;
        for (const double number : {specs.start, specs.stop, specs.dt, specs.saveInterval})
            line("simulation", exact(number));
        line("method", std::to_string(static_cast<int>(specs.method)));
        line("time units", specs.timeUnits);
        line("ends at", specs.endsAt);
        for (const xmile::UnitDefinition& unit : document.units) {
            line("unit", unit.name);
            line("  equation", unit.equation);
            for (const std::string& alias : unit.aliases)
                line("  alias", alias);
        }
        for (const xmile::Dimension& dimension : document.dimensions) {
            line("dimension", dimension.name);
            for (const std::string& element : dimension.elements)
                line("  element", element);
        }
        for (const xmile::Macro& macro : document.macros) {
            line("macro", macro.name);
            for (const std::string& parameter : macro.parameters)
                line("  parameter", parameter);
            for (const std::string& otherwise : macro.defaults)
                line("  default", otherwise);
            line("  equation", macro.equation.text);
            for (const xmile::Variable& variable : macro.variables)
                add(variable);
        }
        for (const xmile::Variable& variable : document.variables)
            add(variable);
        for (const xmile::LoopName& loop : document.loops) {
            line("loop", loop.name);
            for (const std::string& name : loop.through)
                line("  through", name);
        }
    }

    [[nodiscard]] const std::string& text() const { return text_; }

private:
    static std::string exact(double number) {
        char buffer[40];
        std::snprintf(buffer, sizeof buffer, "%a", number);
        return buffer;
    }

    void line(const char* what, const std::string& value) {
        text_.append(what).append(": ").append(value).append("\n");
    }

    void add(const char* what, const std::optional<xmile::Equation>& equation) {
        line(what, equation ? '"' + equation->text + '"' : "none");
    }

    void add(const std::optional<xmile::GraphicalFunction>& function) {
        if (!function)
            return;
        line("  function", std::to_string(static_cast<int>(function->type)));
        for (const auto* points : {&function->x, &function->y}) {
            std::string numbers;
            for (const double number : *points)
                numbers += exact(number) + ' ';
            line("  points", numbers);
        }
    }

    void add(const xmile::Variable& variable) {
        line("variable", variable.name);
        line("  kind", std::to_string(static_cast<int>(variable.kind)));
        for (const std::string& dimension : variable.dimensions)
            line("  dimension", dimension);
        line("  equation", variable.equation.text);
        add("  initial", variable.initEquation);
        add(variable.graphicalFunction);
        for (const xmile::ElementDefinition& element : variable.elements) {
            for (const std::string& subscript : element.subscripts)
                line("  element", subscript);
            line("  equation", element.equation.text);
            add("  initial", element.initEquation);
            add(element.graphicalFunction);
            line("  non-negative", element.nonNegative ? "yes" : "no");
        }
        for (const std::string& flow : variable.inflows)
            line("  inflow", flow);
        for (const std::string& flow : variable.outflows)
            line("  outflow", flow);
        line("  non-negative", variable.nonNegative ? "yes" : "no");
        line("  units", variable.units);
        line("  documentation", variable.documentation);
        if (variable.range)
            line("  range", exact(variable.range->minimum) + ' ' + exact(variable.range->maximum));
        line("  reference of", variable.referenceOf);
    }

    std::string text_;
};

[[nodiscard]] inline std::string documentText(const xmile::Document& document) {
    return DocumentText(document).text();
}

}  // namespace kyosei::test
