// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei::test {

/// The parts of a small XMILE file; what a test leaves out gets a default.
struct SmallModel {
    std::string variables;
    std::string dimensions = {};
    double start = 0;
    double stop = 1;
    double dt = 1;
    std::string method = "euler";
    std::string macros = {};
    double saveInterval = 0;

    [[nodiscard]] std::string xmile() const {
        return "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">"
               "<header><vendor>test</vendor><product version=\"1.0\">test</product></header>"
               "<sim_specs method=\"" +
               method + "\" save_interval=\"" + std::to_string(saveInterval) + "\"><start>" +
               std::to_string(start) + "</start><stop>" + std::to_string(stop) + "</stop><dt>" +
               std::to_string(dt) + "</dt></sim_specs>" +
               (dimensions.empty() ? "" : "<dimensions>" + dimensions + "</dimensions>") +
               "<model><variables>" + variables + "</variables></model>" + macros + "</xmile>";
    }
};

/// `<dim>` with these elements.
inline std::string dimension(const std::string& name, const std::vector<std::string>& elements) {
    std::string text = "<dim name=\"" + name + "\">";
    for (const std::string& element : elements)
        text += "<elem name=\"" + element + "\"/>";
    return text + "</dim>";
}

inline std::string dimensionsOf(const std::vector<std::string>& names) {
    std::string text = "<dimensions>";
    for (const std::string& name : names)
        text += "<dim name=\"" + name + "\"/>";
    return text + "</dimensions>";
}

inline std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text)
        out += c == '<' ? std::string("&lt;") : c == '&' ? std::string("&amp;") : std::string(1, c);
    return out;
}

/// `<aux>` with one equation, over dimensions if any.
inline std::string aux(const std::string& name, const std::string& equation,
                       const std::vector<std::string>& dimensions = {}) {
    return "<aux name=\"" + name + "\">" + (dimensions.empty() ? "" : dimensionsOf(dimensions)) +
           "<eqn>" + escaped(equation) + "</eqn></aux>";
}

inline std::string flow(const std::string& name, const std::string& equation,
                        const std::vector<std::string>& dimensions = {}) {
    return "<flow name=\"" + name + "\">" + (dimensions.empty() ? "" : dimensionsOf(dimensions)) +
           "<eqn>" + escaped(equation) + "</eqn></flow>";
}

/// An array given element by element; an element is "a" or "a, b".
inline std::string elementwise(const std::string& name, const std::vector<std::string>& dimensions,
                               const std::vector<std::pair<std::string, std::string>>& elements) {
    std::string text = "<aux name=\"" + name + "\">" + dimensionsOf(dimensions);
    for (const auto& [subscript, equation] : elements)
        text += "<element subscript=\"" + subscript + "\"><eqn>" + escaped(equation) +
                "</eqn></element>";
    return text + "</aux>";
}

inline std::string stock(const std::string& name, const std::string& initial,
                         const std::vector<std::string>& inflows,
                         const std::vector<std::string>& outflows = {},
                         const std::vector<std::string>& dimensions = {},
                         const std::string& more = {}) {
    std::string text = "<stock name=\"" + name + "\">" +
                       (dimensions.empty() ? "" : dimensionsOf(dimensions)) + "<eqn>" +
                       escaped(initial) + "</eqn>";
    for (const std::string& inflow : inflows)
        text += "<inflow>" + inflow + "</inflow>";
    for (const std::string& outflow : outflows)
        text += "<outflow>" + outflow + "</outflow>";
    return text + more + "</stock>";
}

inline Result<Program> tryCompile(const SmallModel& model, const CompileOptions& options = {}) {
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    if (!read)
        return fail(read.error());
    return compile(read->document, options);
}

/// Throws with the issues' text if the model does not compile.
inline Program compiled(const SmallModel& model, const CompileOptions& options = {}) {
    auto program = tryCompile(model, options);
    if (!program)
        throw std::runtime_error(toText(program.error()));
    return *std::move(program);
}

/// The issues of a model that must not compile.
inline Issues issuesOf(const SmallModel& model) {
    const auto program = tryCompile(model);
    EXPECT_FALSE(program) << "the model compiles";
    return program ? Issues{} : program.error();
}

/// A program with one run of it, for asking values by name. Throws if either fails.
class Ran {
public:
    explicit Ran(const SmallModel& model, const RunInputs& inputs = {})
        : Ran(compiled(model), inputs) {}
    explicit Ran(Program compiledProgram, const RunInputs& inputs = {})
        : program(std::move(compiledProgram)), result(runOrThrow(program, inputs)) {
        requireSameOnMachineCode(program, inputs, result);
        requireSameWhenContinued(program, inputs, result);
    }

    [[nodiscard]] Slot slot(std::string_view name,
                            const std::vector<std::string>& elements = {}) const {
        const auto found = program.slot(name, elements);
        if (!found)
            throw std::runtime_error("no variable " + std::string(name));
        return *found;
    }
    [[nodiscard]] std::span<const double> series(std::string_view name,
                                                 const std::vector<std::string>& elements = {},
                                                 std::size_t member = 0) const {
        return result.series(slot(name, elements), member);
    }
    [[nodiscard]] double first(std::string_view name,
                               const std::vector<std::string>& elements = {}) const {
        return series(name, elements).front();
    }
    [[nodiscard]] double last(std::string_view name, const std::vector<std::string>& elements = {},
                              std::size_t member = 0) const {
        return series(name, elements, member).back();
    }

    Program program;
    RunResult result;

private:
    /// Throws unless machine code for the model, which few tests run long enough to get otherwise,
    /// gives the same bits as what the engine has chosen.
    static void requireSameOnMachineCode(const Program& program, RunInputs inputs,
                                         const RunResult& result) {
        inputs.set = availableInstructionSets().back();
        requireSame(program, result, runOrThrow(program, inputs), "on machine code");
    }

    /// Throws unless a run that goes on from the middle of another one gives the same bits.
    static void requireSameWhenContinued(const Program& program, RunInputs inputs,
                                         const RunResult& result) {
        const xmile::SimulationSpecs& specs = program.simulation();
        inputs.checkpoint = (specs.start + specs.stop) / 2;
        const RunResult half = runOrThrow(program, inputs);
        if (half.checkpoint.values.empty())
            return;
        inputs.checkpoint.reset();
        inputs.record.clear();
        inputs.continued = &half;
        requireSame(program, result, runOrThrow(program, inputs), "when continued");
    }

    static void requireSame(const Program& program, const RunResult& result, const RunResult& other,
                            const std::string& where) {
        for (const VariableInfo& variable : program.variables())
            for (std::size_t i = 0; i < variable.size; ++i)
                for (std::size_t member = 0; member < result.members(); ++member) {
                    const Slot slot = variable.first + static_cast<Slot>(i);
                    if (!result.has(slot))
                        continue;
                    const auto same = [](double a, double b) {
                        return a == b || (std::isnan(a) && std::isnan(b));
                    };
                    if (!std::ranges::equal(result.series(slot, member), other.series(slot, member),
                                            same))
                        throw std::runtime_error(program.elementName(variable, i) + " differs " +
                                                 where);
                }
    }

    static RunResult runOrThrow(const Program& program, const RunInputs& inputs) {
        auto result = run(program, inputs);
        if (!result)
            throw std::runtime_error(toText(result.error()));
        return *std::move(result);
    }
};

}  // namespace kyosei::test
