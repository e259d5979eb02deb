// SPDX-License-Identifier: GPL-3.0-or-later
// Benchmarks of the engine, without window: what a scalar operation and a member cost.
#include "tests/bench/engine/generated.h"
#include "tests/bench/engine/measure.h"
#include "tests/bench/engine/operations.h"
#include "tests/bench/engine/search.h"
#include "tests/bench/engine/workload.h"
#include "tests/bench/engine/yardstick.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <sys/resource.h>

namespace kyosei::bench {
namespace {

constexpr const char* kWorkNames[] = {"add", "multiply", "divide", "exp", "ln"};

constexpr const char* kHelp = R"(Usage: kyosei-engine-bench [PART ...]

Measures the engine; all parts by default, about two minutes. Times are medians of wall
time. Operations are counted in the compiled program; "of peak" is the least time that one core
could need for the same mix of operations with numbers in its nearest cache, as a share of the
time it took; above 100% the engine's own functions beat the C library's, by which peak is taken.
"had cores" is how much of its cores a line got: below 90% something else was running
and the line says little.

Parts
  policy      the policy model, 1 to 1,024 members, 1 and 2 threads
  nea7        NEA-7, an invented model of the same shape, for comparing with other engines
  generated   models of 100 to 100,000 scalar variables with a like mix of operations, 1 to
              4,096 members; and one of them over 100 to 10,000 steps
  search      looking for packages that reach a goal: until the first is shown, and until it settles
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

/// Prints the lines of one workload and measures them.
class Table {
public:
    Table(const Workload& workload, const PerKind& peak)
        : workload_(workload), operations_(operationsPerStep(workload.program)),
          steps_(static_cast<double>(stepsOf(workload))),
          least_(leastTime(operations_, peak) * steps_) {
        std::printf("%s: %.0f steps, %.0f operations a step (", workload.name.c_str(), steps_,
                    operations_.total);
        for (std::size_t kind = 0; kind < kWorkKinds; ++kind)
            std::printf("%s%.0f%% %s", kind > 0 ? ", " : "",
                        operations_.kinds[kind] / operations_.total * 100, kWorkNames[kind]);
        std::printf("), %zu series saved\n%8s %8s %12s %14s %12s %10s %10s\n",
                    workload.outputs.size(), "members", "threads", "ms", "members/s",
                    "ns/operation", "of peak", "had cores");
    }

    void measure(std::size_t members, unsigned threads, double budget) const {
        const RunInputs inputs = inputsOf(workload_, members);
        const double start = seconds();
        const double startProcessor = processorSeconds();
        const double time = timeOf([&] { runAll(workload_, inputs, threads); }, budget);
        const double used = (processorSeconds() - startProcessor) / (seconds() - start) / threads;
        const double perMember = time * threads / static_cast<double>(members);
        std::printf("%8zu %8u %12.3f %14.0f %12.4f %9.1f%% %9.0f%%\n", members, threads, time * 1e3,
                    static_cast<double>(members) / time,
                    perMember / steps_ / operations_.total * 1e9, least_ / perMember * 100,
                    used * 100);
    }

private:
    const Workload& workload_;
    Operations operations_;
    double steps_;
    double least_;  ///< seconds per member
};

void measureMembers(const Workload& workload, const PerKind& peak) {
    const Table table(workload, peak);
    for (const std::size_t members : {1u, 8u, 64u, 1024u})
        table.measure(members, 1, 0.5);
    table.measure(1024, 2, 0.5);
    std::printf("peak memory so far %.0f MiB\n", peakMemory());
}

/// Fewer members for larger models, so that each line takes about a second at most.
void measureSizes(const PerKind& peak) {
    constexpr double kMaxVariableSteps = 2e8;
    for (const std::size_t variables : {100u, 1000u, 10'000u, 100'000u}) {
        constexpr std::size_t kSteps = 200;
        const double start = seconds();
        const Workload workload = generatedWorkload(variables, kSteps);
        std::printf("read and compiled in %.2f s\n", seconds() - start);
        const Table table(workload, peak);
        for (const std::size_t members : {1u, 8u, 64u, 512u, 4096u})
            for (const unsigned threads : {1u, 2u})
                if (static_cast<double>(variables * kSteps * members) <= kMaxVariableSteps &&
                    (threads == 1 || members >= 512))
                    table.measure(members, threads, 0.2);
        std::printf("peak memory so far %.0f MiB\n", peakMemory());
    }
}

void measureSteps(const PerKind& peak) {
    for (const std::size_t steps : {100u, 1000u, 10'000u}) {
        const Workload workload = generatedWorkload(1000, steps);
        Table(workload, peak).measure(8, 1, 0.2);
    }
}

PerKind reportPeak() {
    const PerKind peak = measurePeak();
    std::printf("peak of one core, ns per operation:");
    for (std::size_t kind = 0; kind < kWorkKinds; ++kind)
        std::printf(" %s %.3f", kWorkNames[kind], peak[kind] * 1e9);
    std::printf("\n");
    return peak;
}

int runParts(int argc, char** argv) {
    const std::vector<std::string> known = {"policy", "nea7", "generated", "search", "yardstick"};
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
        measureMembers(policyWorkload(), peak);
    }
    if (wants("nea7")) {
        head("NEA-7");
        measureMembers(nea7Workload(), peak);
    }
    if (wants("generated")) {
        head("generated models, by size and members");
        measureSizes(peak);
        head("a generated model, by steps");
        measureSteps(peak);
    }
    if (wants("search")) {
        head("search for packages that reach a goal");
        measureSearch();
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
