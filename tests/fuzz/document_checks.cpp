// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/document_checks.h"

#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/engine/kernels.h"
#include "model/units/unit_check.h"
#include "model/xmile/reader.h"
#include "model/xmile/writer.h"
#include "tests/fuzz/targets.h"
#include "tests/support/document_text.h"

#include <cmath>

namespace kyosei::fuzz {

namespace {

constexpr double kSteps = 5;
constexpr std::size_t kMaximumScalars = 20'000;

/// Documentation is left out: its HTML is removed in reading, which can bring forth other HTML.
void clearDocumentation(std::vector<xmile::Variable>& variables) {
    for (xmile::Variable& variable : variables)
        variable.documentation.clear();
}

xmile::Document readAgain(const std::string& text) {
    auto read = xmile::readXmile(text, "again.xmile");
    require(read.has_value(),
            "a written file is refused: " + (read ? std::string() : toText(read.error())));
    return std::move(read->document);
}

/// Writing keeps everything, except characters that XML cannot hold.
void checkWriter(const xmile::Document& document) {
    const std::string text = writeXmile(document);
    const xmile::Document again = readAgain(text);
    require(writeXmile(again) == text, "a written file is written differently");
    if (text.find("\xEF\xBF\xBD") == std::string::npos)
        require(test::documentText(again) == test::documentText(document),
                "a written file reads back different");
}

/// A member has the same bits alone, in a batch, and with any vector code of the processor (any two
/// NaN count as the same).
void checkRun(const Program& program) {
    constexpr std::size_t kMembers = 9;  // a full vector and a part
    RunInputs one;
    one.firstMember = kMembers - 1;
    const auto alone = run(program, one);
    require(alone.has_value(), "a compiled model does not run");
    for (const InstructionSet set : availableInstructionSets()) {
        // The portable set rounds some functions differently, which a condition may make large.
        RunInputs inputs;
        inputs.members = kMembers;
        inputs.set = set;
        const auto batch = run(program, inputs);
        require(batch.has_value(), "a compiled model does not run");
        for (const VariableInfo& variable : program.variables())
            for (Slot i = 0; i < variable.size && set != InstructionSet::portable; ++i) {
                const auto expected = alone->series(variable.first + i);
                const auto actual = batch->series(variable.first + i, kMembers - 1);
                for (std::size_t step = 0; step < expected.size(); ++step)
                    require(expected[step] == actual[step] ||
                                (std::isnan(expected[step]) && std::isnan(actual[step])),
                            program.elementName(variable, i) + " depends on the batch");
            }
    }
}

std::size_t scalars(const xmile::Document& document) {
    std::size_t count = 0;
    for (const xmile::Dimension& dimension : document.dimensions)
        count += dimension.elements.size();
    return count;
}

}  // namespace

void checkDocument(xmile::Document document) {
    if (scalars(document) > kMaximumScalars)
        return;  // legal, but too slow to try by the thousand
    clearDocumentation(document.variables);
    for (xmile::Macro& macro : document.macros)
        clearDocumentation(macro.variables);
    checkWriter(document);
    (void)checkUnits(document);

    xmile::SimulationSpecs& specs = document.simulation;
    specs.stop = std::min(specs.stop, specs.start + kSteps * specs.dt);
    const auto program = compile(document);
    if (!program) {
        require(hasErrors(program.error()), "refused without saying why");
        return;
    }
    std::size_t size = 0;
    for (const VariableInfo& variable : program->variables())
        size += variable.size;
    if (size <= kMaximumScalars)
        checkRun(*program);
}

}  // namespace kyosei::fuzz
