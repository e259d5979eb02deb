// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/formatted.h"
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/evaluator/evaluator.h"
#include "model/vensim/reader.h"

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

namespace {

/// What is smaller than this throughout is zero but for rounding.
constexpr double kZero = 1e-9;

/// The largest difference between two engines, relative to the largest value of its series.
struct LargestDifference {
    std::size_t series = 0;  ///< compared
    double relative = 0;
    std::string name;  ///< where it is
    double time = 0;

    void compare(const std::string& of, std::span<const double> engine,
                 const std::vector<double>& evaluator, const std::vector<double>& times) {
        ++series;
        double scale = kZero;
        for (const double value : evaluator)
            scale = std::isfinite(value) ? std::max(scale, std::abs(value)) : scale;
        for (std::size_t t = 0; t < std::min(engine.size(), evaluator.size()); ++t) {
            const double difference = std::abs(engine[t] - evaluator[t]);
            // A value that only one of them has is as wrong as can be.
            const bool alike = engine[t] == evaluator[t] ||
                               (!std::isfinite(engine[t]) && !std::isfinite(evaluator[t]));
            const double now = alike                       ? 0
                               : std::isfinite(difference) ? difference / scale
                                                           : HUGE_VAL;
            if (now > relative) {
                relative = now;
                name = of;
                time = times[t];
            }
        }
    }
};

}  // namespace

int compareEngines(const SimulateOptions& options) {
    auto read = readModelFile(options.model);
    if (!read)
        return report(read.error(), options.json);
    const auto program = compile(read->document);
    if (!program)
        return report(program.error(), options.json);
    const auto fast = kyosei::run(*program, {});
    if (!fast)
        return report(fast.error(), options.json);
    const auto slow = evaluate(read->document);
    if (!slow)
        return report(slow.error(), options.json);
    LargestDifference largest;
    for (const VariableInfo& info : program->variables())
        for (std::size_t i = 0; i < info.size; ++i) {
            const std::string name = program->elementName(info, i);
            const auto found = slow->series.find(name);
            if (found != slow->series.end())
                largest.compare(name, fast->series(info.first + static_cast<Slot>(i)),
                                found->second, slow->times);
        }
    if (options.json)
        return deliver(nlohmann::ordered_json{{"series", largest.series},
                                              {"times", slow->times.size()},
                                              {"largest_relative_difference", largest.relative},
                                              {"in", largest.name},
                                              {"at", largest.time}}
                               .dump(1) +
                           '\n',
                       options.csv, true, {options.model});
    std::string line =
        formatted("%zu series at %zu times by the engine and by the reference evaluator; largest "
                  "difference, relative to the largest value of its series: %.2g",
                  largest.series, slow->times.size(), largest.relative);
    if (largest.relative > 0)
        line += formatted(" (%.80s at %g)", largest.name.c_str(), largest.time);
    return deliver(line + '\n', options.csv, false, {options.model});
}

}  // namespace kyosei::cli
