// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/percentiles.h"

#include <QProcess>

#include <benchmark/benchmark.h>

namespace kyosei {
namespace {

/// From the start of the process until both charts are painted. Target: at most 500 ms.
void startToFirstChart(benchmark::State& state) {
    Percentiles times;
    for (auto _ : state) {
        QProcess process;
        process.start(QStringLiteral(KYOSEI_WINDOW), {QStringLiteral("--time-to-first-chart")});
        if (!process.waitForFinished(30000) || process.exitCode() != 0) {
            state.SkipWithError("the program did not show its charts");
            return;
        }
        const double milliseconds = process.readAllStandardOutput().trimmed().toDouble();
        times.add(milliseconds);
        state.SetIterationTime(milliseconds / 1000);
    }
    times.report(state);
}
BENCHMARK(startToFirstChart)
    ->Name("start of the program to first charts")
    ->Unit(benchmark::kMillisecond)
    ->UseManualTime()
    ->Iterations(10);

}  // namespace
}  // namespace kyosei
