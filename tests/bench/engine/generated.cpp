// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/generated.h"

#include "model/base/numbers.h"
#include "tests/support/models.h"

#include <algorithm>

namespace kyosei::bench {

namespace {

constexpr std::size_t kBlock = 10;
constexpr double kStep = 0.25;

std::string block(std::size_t number, std::size_t blocks) {
    using namespace test;
    const auto name = [&](const char* what, std::size_t back = 0) {
        return what + std::to_string((number + blocks - back % blocks) % blocks);
    };
    const std::string s = name("stock_"), rate = name("rate_"), decay = name("decay_"),
                      growth = name("growth_"), power = name("power_"), mood = name("mood_"),
                      choice = name("choice_"), sum = name("sum_"), in = name("in_"),
                      out = name("out_");
    return aux(rate, shortestNumber(0.2 + 0.001 * static_cast<double>(number % 97))) +
           aux(decay, "EXP(-" + s + "*" + rate + ")") +
           aux(growth, "LN(1 + " + name("stock_", 1) + ")") + aux(power, s + "^0.6") +
           aux(mood,
               "MAX(0.05, MIN(1, " + decay + "*" + growth + " + 0.3*" + name("power_", 1) + "))") +
           aux(choice,
               "IF " + s + " > " + name("mood_", 1) + " THEN " + decay + " ELSE 0.35*" + growth) +
           aux(sum, "0.3*" + mood + " + 0.25*" + name("mood_", 1) + " + 0.2*" + name("mood_", 2) +
                        " + 0.15*" + name("mood_", 3) + " + 0.1*" + name("mood_", 4)) +
           flow(in, sum + "*" + choice + "/(" + mood + " + 0.5) + 0.1*" + power + "/(" + growth +
                        " + 1)") +
           flow(out, s + "*" + rate + "/(" + sum + " + 2)") + stock(s, "1", {in}, {out});
}

}  // namespace

Workload generatedWorkload(std::size_t variables, std::size_t steps) {
    const std::size_t blocks = (variables + kBlock - 1) / kBlock;
    test::SmallModel model;
    for (std::size_t number = 0; number < blocks; ++number)
        model.variables += block(number, blocks);
    model.dt = kStep;
    model.stop = kStep * static_cast<double>(steps);
    model.saveInterval = 1;
    Workload workload{
        std::to_string(blocks * kBlock) + " variables", test::compiled(model), {}, {}};
    workload.outputs = {*workload.program.slot("stock_" + std::to_string(blocks - 1))};
    for (std::size_t number = 0; number < std::min<std::size_t>(blocks, 40); ++number)
        workload.varied.push_back(*workload.program.slot("rate_" + std::to_string(number)));
    return workload;
}

}  // namespace kyosei::bench
