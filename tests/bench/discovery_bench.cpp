// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_window.h"
#include "tests/bench/percentiles.h"
#include "ui/discovery/discovery_page.h"
#include "ui/window/actions.h"

#include <QTest>

#include <benchmark/benchmark.h>

namespace kyosei {
namespace {

constexpr std::size_t kFirstAnswer = 512;  ///< futures

/// In the window, from another goal to the first answer in words: 512 futures with shocks drawn,
/// run and searched. Target on two cores: a second.
void firstAnswerOfDiscovery(benchmark::State& state) {
    const OpenWindow open;
    open.window->actions().failure->trigger();
    auto* page = open.window->findChild<DiscoveryPage*>();
    const auto answered = [page](double bound) {
        return QTest::qWaitFor(
            [&] {
                return page->found() && page->found()->request.goals.front().bound == bound &&
                       page->found()->table.count() >= kFirstAnswer;
            },
            30000);
    };
    std::vector<goals::Goal> goals = page->goals();
    const double start = goals.front().bound;
    Percentiles times;
    int turn = 0;
    for (auto _ : state) {
        // Never the same goal as before; the baselines of members are there from the first on.
        goals.front().bound = start + 0.01 * ++turn;
        const Stopwatch watch;
        page->setGoals(goals);
        if (!answered(goals.front().bound)) {
            state.SkipWithError("no answer came");
            return;
        }
        times.add(watch.milliseconds());
        state.SetIterationTime(watch.milliseconds() / 1000);
    }
    times.report(state);
}
BENCHMARK(firstAnswerOfDiscovery)
    ->Name("first answer to \"when does it fail?\", 512 futures")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(10);

}  // namespace
}  // namespace kyosei
