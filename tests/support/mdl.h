// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluator/evaluator.h"
#include "model/structure/structure.h"
#include "model/vensim/reader.h"
#include "model/xmile/writer.h"
#include "tests/support/models.h"

#include <cmath>
#include <string>
#include <vector>

namespace kyosei::test {

inline const std::string kControl =
    "\nINITIAL TIME = 0 ~~|\nFINAL TIME = 1 ~~|\nTIME STEP = 1 ~~|\nSAVEPER = 1 ~~|\n";

/// Runs what was read of a Vensim model, and expects the same values of the reference evaluator and
/// of the model written as XMILE and read again, and that its structure can be read.
inline Ran ranMdl(const xmile::Document& document) {
    auto program = compile(document);
    if (!program)
        throw std::runtime_error(toText(program.error()));
    Ran ran(*std::move(program));
    const auto again = xmile::readXmile(xmile::writeXmile(document), "again.xmile");
    if (!again)
        throw std::runtime_error(toText(again.error()));
    const Ran second(*compile(again->document));
    const auto reference = evaluate(document);
    EXPECT_TRUE(reference) << toText(reference.error());
    const auto structure = structure::Structure::of(document);
    EXPECT_TRUE(structure) << toText(structure.error());
    for (const VariableInfo& variable : ran.program.variables())
        for (std::size_t i = 0; i < variable.size; ++i) {
            const std::string name = ran.program.elementName(variable, i);
            const Slot slot = variable.first + static_cast<Slot>(i);
            const VariableInfo* const other = second.program.find(variable.name);
            if (!ran.result.has(slot) || !reference || !reference->series.contains(name))
                continue;
            const auto series = ran.result.series(slot);
            const auto written = second.result.series(other->first + static_cast<Slot>(i));
            for (std::size_t k = 0; k < series.size(); ++k) {
                const double expected = reference->series.at(name)[k];
                EXPECT_NEAR(series[k], expected, 1e-12 * (1 + std::abs(expected))) << name;
                EXPECT_EQ(series[k], written[k]) << name << " when it is written as XMILE";
            }
        }
    return ran;
}

/// The same for equations alone; the run goes from 0 to `stop` by steps of 1.
inline Ran ranMdl(const std::string& equations, double stop = 1) {
    const auto read =
        vensim::readMdl(equations + "\nINITIAL TIME = 0 ~~|\nFINAL TIME = " + std::to_string(stop) +
                            " ~~|\nTIME STEP = 1 ~~|\nSAVEPER = 1 ~~|\n",
                        "small.mdl");
    if (!read)
        throw std::runtime_error(toText(read.error()));
    return ranMdl(read->document);
}

inline void expectSeries(const Ran& ran, const char* name, const std::vector<double>& expected) {
    const auto actual = ran.series(name);
    ASSERT_EQ(actual.size(), expected.size()) << name;
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], 1e-10 * (1 + std::abs(expected[i]))) << name << i;
}

}  // namespace kyosei::test
