// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the engine, without window: what a scalar operation and a member cost.
#include "tests/bench/engine/measure.h"
#include "tests/bench/engine/operations.h"
#include "tests/bench/engine/workload.h"
#include "tests/bench/engine/yardstick.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <sys/resource.h>

namespace kyosei::bench {
namespace {

constexpr const char* kHelp = R"(Usage: kyosei-engine-bench [PART ...]

Measures the engine; all parts by default, about a minute and a half. Times are medians of wall
time. Operations are counted in the compiled program; "of peak" is the least time that one core
could need for the same mix of operations with numbers in its nearest cache, as a share of the
time it took.

Parts
  policy      the policy model, 1 to 1,024 members, 1 and 2 threads
  nea7        NEA-7, an invented model of the same shape, for comparing with other engines
  yardstick   NEA-7 against the same model written by hand, run in turn, if the environment
              variable KYOSEI_YARDSTICK names the folder of its source
)";

double peakMemory() {
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

std::size_t stepsOf(const Workload& workload) {
    const xmile::SimulationSpecs& specs = workload.program.simulation();
    return static_cast<std::size_t>((specs.stop - specs.start) / specs.dt + 0.5);
}

void measure(const Workload& workload, const PerKind& peak, const std::vector<std::size_t>& members,
             double budget) {
    const Operations operations = operationsPerStep(workload.program);
    const auto steps = static_cast<double>(stepsOf(workload));
    std::printf("%s: %.0f steps, %.0f operations a step, %zu series saved\n", workload.name.c_str(),
                steps, operations.total, workload.outputs.size());
    std::printf("%8s %8s %12s %14s %12s %10s\n", "members", "threads", "ms", "members/s",
                "ns/operation", "of peak");
    for (const std::size_t count : members)
        for (const unsigned threads : {1u, 2u}) {
            if (threads > 1 && count < 128)
                continue;
            const RunInputs inputs = inputsOf(workload, count);
            const double time = timeOf([&] { runAll(workload, inputs, threads); }, budget);
            const double perMember = time * threads / static_cast<double>(count);
            std::printf("%8zu %8u %12.3f %14.0f %12.4f %9.1f%%\n", count, threads, time * 1e3,
                        static_cast<double>(count) / time,
                        perMember / steps / operations.total * 1e9,
                        leastTime(operations, peak) * steps / perMember * 100);
        }
    std::printf("peak memory so far %.0f MiB\n", peakMemory());
}

PerKind reportPeak() {
    const PerKind peak = measurePeak();
    std::printf("peak of one core, ns per operation: add, multiply %.3f, divide %.3f, exp %.3f, "
                "ln %.3f\n",
                peak[0] * 1e9, peak[2] * 1e9, peak[3] * 1e9, peak[4] * 1e9);
    return peak;
}

int runParts(int argc, char** argv) {
    const std::vector<std::string> known = {"policy", "nea7", "yardstick"};
    std::vector<std::string> parts(argv + 1, argv + argc);
    for (const std::string& part : parts)
        if (part == "--help" || part == "-h") {
            std::fputs(kHelp, stdout);
            return 0;
        } else if (std::ranges::find(known, part) == known.end()) {
            std::fprintf(stderr, "unknown part '%s'\n%s", part.c_str(), kHelp);
            return 2;
        }
    const auto wants = [&](const char* part) {
        return parts.empty() || std::ranges::find(parts, part) != parts.end();
    };
    const PerKind peak = reportPeak();
    const auto head = [](const char* text) { std::printf("\n== %s\n", text); };
    if (wants("policy")) {
        head("policy model");
        measure(policyWorkload(), peak, {1, 8, 64, 256, 1024}, 0.7);
    }
    if (wants("nea7")) {
        head("NEA-7");
        measure(nea7Workload(), peak, {1, 8, 64, 256, 1024}, 0.7);
    }
    if (wants("yardstick")) {
        head("NEA-7 against the same model written by hand");
        compareWithYardstick();
    }
    return 0;
}

}  // namespace
}  // namespace kyosei::bench

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    return kyosei::bench::runParts(argc, argv);
}
