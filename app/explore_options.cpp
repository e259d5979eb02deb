// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore_options.h"

#include <sstream>
#include <string>
#include <utility>

namespace kyosei::cli {

namespace {

constexpr const char* kExploreFooter = R"(
Every member is one run with its own draw of the uncertain constants; with a scenario or --set it
is run twice, and compared with itself. Members are kept as tallies only: exact mean and standard
deviation, ends, and quantiles within 1/4096 of their size. "share_higher" and the like are shares
of all members.

Members are split into shards, one file each in the folder. A run that was interrupted or killed
goes on with the missing ones, and the result has the same bits whatever the number of threads,
processes and machines (all with AVX2, or none). `mpirun -n N kyosei-cli explore ...` uses N
processes, on several machines too: only the first needs the folder, all need the same program and
input files. Without MPI, run parts (--part 1/2, --part 2/2), copy the shards into one folder and
run the command there once more.

Examples
  kyosei-cli explore -o runs/baseline --members 100000 --at 2035,2050
  kyosei-cli explore plan.json -o runs/plan --where 'overall_stability >= 60'
  kyosei-cli explore --model tea.xmile -o runs/tea --vary 'room=normal(20, 2)' --outputs heat
)";

void readSampling(const std::string& text, explore::Request& request) {
    constexpr std::pair<const char*, Sampling> kSamplings[] = {{"sobol", Sampling::sobol},
                                                               {"latin", Sampling::latinHypercube},
                                                               {"grid", Sampling::grid},
                                                               {"random", Sampling::random}};
    for (const auto& [name, sampling] : kSamplings)
        if (text == name) {
            request.sampling = sampling;
            return;
        }
    throw CLI::ValidationError("--sampling", "should be sobol, latin, grid or random");
}

void readTimes(const std::string& text, explore::Request& request) {
    if (text == "all") {
        request.allTimes = true;
        return;
    }
    std::istringstream times(text + ',');
    double time = 0;
    char comma = 0;
    while (times >> time >> comma && comma == ',')
        request.times.push_back(time);
    if (!times.eof())
        throw CLI::ValidationError("--at", "write times as 2030,2050, or 'all'");
}

void readPart(const std::string& text, ExploreOptions& options) {
    std::istringstream parts(text);
    char slash = 0;
    if (!(parts >> options.part >> slash >> options.parts) || slash != '/' || options.part < 1 ||
        options.part > options.parts)
        throw CLI::ValidationError("--part", "write it as 1/4, the first of four parts");
}

}  // namespace

void addExploreOptions(CLI::App& command, ExploreOptions& options) {
    command.footer(kExploreFooter);
    command.add_option("-o,--folder", options.folder, "Folder for the shards")->required();
    CLI::Option* const model = command.add_option(
        "--model", options.model,
        "Model file (.xmile, .stmx, .mdl) to explore instead of the policy model");
    command
        .add_option("SCENARIO", options.scenario,
                    "Scenario file (.json) for the policy model; the baseline if left out")
        ->excludes(model);
    explore::Request& request = options.request;
    command.add_option("--members", request.members, "Number of members")->capture_default_str();
    command.add_option_function<std::string>(
        "--sampling", [&request](const std::string& text) { readSampling(text, request); },
        "sobol (default), latin, grid or random");
    command.add_option("--levels", request.levels,
                       "Levels of a grid; it has as many members as there are combinations");
    command.add_option("--seed", request.seed, "Seed of the draws")->capture_default_str();
    command
        .add_option("--vary", request.uncertainties,
                    "NAME=DISTRIBUTION of a constant: uniform(1,2), normal(0,1), "
                    "lognormal(1,0.2), triangular(1,2,4), beta(0,1); may be repeated")
        ->allow_extra_args(false);
    command.add_option("--parameters", options.parameters,
                       "Table of uncertain constants (CSV as resources/data/parameters.csv); the "
                       "policy model has its own");
    command
        .add_flag("--vary-levers", options.variesLevers,
                  "Also draw every slider of the policy model over its range")
        ->excludes(model);
    command
        .add_option("--set", options.changes,
                    "NAME=VALUE of a constant of --model, compared with the model as it is; may "
                    "be repeated")
        ->allow_extra_args(false)
        ->needs(model);
    command
        .add_option("--outputs", request.outputs,
                    "Names separated by commas; the headline or all stocks if left out")
        ->allow_extra_args(false);
    command.add_option_function<std::string>(
        "--at", [&request](const std::string& text) { readTimes(text, request); },
        "Times separated by commas, or 'all'; the horizon or the end if left out");
    command
        .add_option("--where", request.conditions,
                    "Report the share of members with NAME>=LEVEL (or <=, >, <); may be "
                    "repeated")
        ->allow_extra_args(false);
    command.add_option("--shard", request.shardMembers, "Members of a shard")
        ->capture_default_str();
    command
        .add_option("--threads", options.threads,
                    "Threads; all cores if left out, one per process under mpirun")
        ->check(CLI::Range(1, 1024));
    command.add_option_function<std::string>(
        "--part", [&options](const std::string& text) { readPart(text, options); },
        "Run only part K/N of the shards");
    command.add_option("--csv", options.csv, "File for the report; '-' is standard output");
    command.add_flag("--json", options.json, "The report and issues as JSON");
}

}  // namespace kyosei::cli
