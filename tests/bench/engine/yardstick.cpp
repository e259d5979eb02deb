// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/yardstick.h"

#include "tests/bench/engine/measure.h"
#include "tests/bench/engine/workload.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

namespace kyosei::bench {

namespace {

constexpr std::size_t kMembers = 1000;
constexpr unsigned kThreads = 2;
constexpr int kRounds = 5;

std::string quoted(const std::filesystem::path& path) {
    std::string text = "'";
    for (const char c : path.string())
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

/// Standard output of a command; nullopt if it fails.
std::optional<std::string> outputOf(const std::string& command) {
    FILE* const pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        return std::nullopt;
    std::string text;
    char buffer[4096];
    while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, pipe))
        text.append(buffer, count);
    if (::pclose(pipe) != 0)
        return std::nullopt;
    return text;
}

}  // namespace

std::optional<Yardstick> Yardstick::build() {
    const char* const folder = std::getenv("KYOSEI_YARDSTICK");
    if (!folder || !*folder) {
        std::puts("left out: KYOSEI_YARDSTICK does not name the folder of a program written by "
                  "hand");
        return std::nullopt;
    }
    const std::filesystem::path source = std::filesystem::absolute(folder);
    const std::filesystem::path program =
        std::filesystem::temp_directory_path() / ("kyosei-yardstick-" + std::to_string(::getpid()));
    const std::string command =
        "g++ -O3 -march=native -std=c++20 -DANCHOR_MATH=1 -DNEA_DATA='\"../nea7.dat.h\"' " +
        quoted(source / "nea7_anchor.cpp") + " -o " + quoted(program) + " -pthread";
    if (!outputOf(command)) {
        std::printf("left out: this failed: %s\n", command.c_str());
        return std::nullopt;
    }
    return Yardstick(source, program);
}

Yardstick::~Yardstick() {
    std::error_code ignored;
    if (!program_.empty())
        std::filesystem::remove(program_, ignored);
}

std::optional<Yardstick::Figures> Yardstick::run(std::size_t members, unsigned threads) const {
    const auto output =
        outputOf(quoted(program_) + ' ' + quoted(source_.parent_path() / "inputs.txt") + " 5 " +
                 std::to_string(members) + ' ' + std::to_string(threads));
    const auto json = nlohmann::json::parse(output.value_or(""), nullptr, false);
    if (!json.is_object() || !json.contains("ensemble_median_s") || !json.contains("final"))
        return std::nullopt;
    return Figures{json["ensemble_median_s"].get<double>(), json["final"].at(7).get<double>()};
}

void compareWithYardstick() {
    const std::optional<Yardstick> yardstick = Yardstick::build();
    if (!yardstick)
        return;
    const Workload workload = nea7Workload();
    const RunInputs many = inputsOf(workload, kMembers);
    RunInputs one;
    one.outputs = workload.outputs;
    std::vector<double> ensembleRatios, singleRatios;
    std::printf("%d rounds in turn, %zu members on %u threads; ms per member and core\n", kRounds,
                kMembers, kThreads);
    std::printf("%10s %10s %8s | %10s %8s\n", "yardstick", "engine", "ratio", "single run",
                "ratio");
    for (int round = 0; round < kRounds; ++round) {
        const double ensemble = timeOf([&] { runAll(workload, many, kThreads); }, 1);
        const double single = timeOf([&] { runAll(workload, one, 1); }, 0.3);
        const auto figures = yardstick->run(kMembers, kThreads);
        if (!figures) {
            std::puts("left out: the program written by hand does not print what was expected");
            return;
        }
        const double perMember = figures->ensemble * kThreads / kMembers;
        ensembleRatios.push_back(ensemble / figures->ensemble);
        singleRatios.push_back(single / perMember);
        std::printf("%10.4f %10.4f %8.3f | %10.4f %8.3f\n", perMember * 1e3,
                    ensemble * kThreads / kMembers * 1e3, ensembleRatios.back(), single * 1e3,
                    singleRatios.back());
    }
    std::printf("medians: ensemble %.3f times the yardstick, single run %.3f times\n",
                median(ensembleRatios), median(singleRatios));
}

}  // namespace kyosei::bench
