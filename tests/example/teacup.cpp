// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/structure/explanation.h"
#include "model/xmile/reader.h"

#include <cstdio>
#include <cstdlib>

/// The value, or what is wrong and the end of the program.
template <typename T> T valueOf(kyosei::Result<T> result) {
    if (result)
        return *std::move(result);
    std::fputs(kyosei::toText(result.error()).c_str(), stderr);
    std::exit(EXIT_FAILURE);
}

int main(int argc, char** argv) {
    using namespace kyosei;
    const xmile::Document document =
        valueOf(xmile::readXmileFile(argc > 1 ? argv[1] : "teacup.xmile")).document;
    const Program program = valueOf(compile(document));

    RunInputs inputs;  // three members in one go, each with a room of its own
    inputs.members = 3;
    inputs.constants.push_back({*program.slot("room"), {10, 20, 30}});
    const RunResult result = valueOf(run(program, inputs));
    const Slot heat = *program.slot("heat");
    for (std::size_t member = 0; member < 3; ++member)
        std::printf("%.3f degrees at the end\n", result.series(heat, member).back());

    const auto structure = valueOf(structure::Structure::of(document));
    const auto why = valueOf(explain(document, structure, program, result, "cooling", 5));
    std::fputs(toText(why.front()).c_str(), stdout);
}
