// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli_commands.h"
#include "model/calibrate/hindcast.h"
#include "model/calibrate/posterior.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kyosei::cli {

struct CalibrateOptions {
    kyosei::calibrate::CalibrationOptions calibration;
    std::string folder = "resources/ensemble";
    bool resume = false;
    unsigned threads = 0;  ///< 0: as many as there are cores
};

struct ValidateOptions {
    std::string members;  ///< file; empty: those of the program
    std::string folder;   ///< for hindcast.json; empty: none
    std::string csv;      ///< file; "-": standard output; empty: none
    bool json = false;
};

int calibrate(const CalibrateOptions& options);
int validate(const ValidateOptions& options);

/// How members do after the years used, on all cores.
[[nodiscard]] Result<kyosei::calibrate::Hindcast>
scoresOf(const std::shared_ptr<const PolicyModel>& model, const kyosei::calibrate::Plan& plan,
         const kyosei::calibrate::Members& members, const std::string& membersFile);

/// A page about a finished calibration, from its report.
[[nodiscard]] std::string calibrationSummary(const std::string& reportText);

/// The commands about history: calibrate and validate. Lives while one command line is read.
class CalibrationCommands {
public:
    explicit CalibrationCommands(CLI::App& app);
    /// Runs the command that was given; nullopt if none of these was.
    [[nodiscard]] std::optional<int> run() const;

private:
    CLI::App* calibrate_;
    CalibrateOptions calibrateOptions_;
    CLI::App* validate_;
    ValidateOptions validateOptions_;
};

}  // namespace kyosei::cli
