// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/csv_export.h"

#include <optional>
#include <string>
#include <vector>

/// The commands of kyosei-cli. Each writes its result to standard output, issues to standard
/// error, and returns the exit status.
namespace kyosei::cli {

/// Stable exit statuses.
enum ExitStatus {
    kSuccess = 0,
    kInputHasErrors = 1,  ///< the model or scenario was read but is wrong
    kWrongCommandLine = 2,
    kFileTrouble = 3,  ///< a file cannot be read or written
};

struct SimulateOptions {
    std::string model;
    std::string csv;  ///< file to write; "-" or empty: standard output
    std::vector<std::string> variables;
    TimeWindow window;
    std::optional<double> dt;
    std::string method;  ///< "", "euler" or "rk4"
    bool json = false;
};

struct RunOptions {
    std::string scenario;  ///< empty: the baseline
    std::string csv;
    std::vector<std::string> variables;
    TimeWindow window;
    bool json = false;
};

struct CheckOptions {
    std::string model;  ///< empty: the policy model
    bool json = false;
};

struct ListOptions {
    std::string what;  ///< levers, shocks, charts or variables
    bool json = false;
};

struct ExportOptions {
    std::string scenario;  ///< empty: the baseline
    std::string output;    ///< file to write; "-" or empty: standard output
    bool json = false;
};

struct ConvertOptions {
    std::string model;
    std::string output;  ///< file to write; "-" or empty: standard output
    bool json = false;
};

int simulate(const SimulateOptions& options);
int run(const RunOptions& options);
int check(const CheckOptions& options);
int list(const ListOptions& options);
int exportScenario(const ExportOptions& options);
int convert(const ConvertOptions& options);

}  // namespace kyosei::cli
