// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explore/request.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::explore {

/// Turns a request into an exploration, part by part, and collects all problems. Lives while one
/// exploration is set up.
class Setup {
public:
    /// `central` is a run of the program with nothing changed that saved every variable.
    Setup(const Program& program, const RunResult& central, const Request& request);

    void addUncertainties(std::vector<Uncertainty> uncertainties);
    [[nodiscard]] const std::vector<Uncertainty>& uncertainties() const {
        return exploration_.spec.uncertainties;
    }
    /// Values of constants that hold in every member.
    [[nodiscard]] std::vector<ConstantOverride> readChanges(const std::vector<std::string>& texts);
    void setting(const std::string& key, const std::string& value);
    void changeSettings(const std::vector<ConstantOverride>& changes);

    /// The exploration without its `run`; defaults are for what the request leaves open.
    [[nodiscard]] Result<Exploration> finish(const std::vector<Slot>& defaultOutputs,
                                             double defaultTime);

private:
    [[nodiscard]] std::string nameOf(Slot slot) const;
    /// Slots of a name that must be a constant; empty if there is a problem.
    std::vector<Slot> constantSlots(const std::string& name);
    void readUncertainties();
    void readTable();
    void chooseOutputs(const std::vector<Slot>& defaults);
    void chooseTimes(double defaultTime);
    void readCondition(const std::string& text);
    std::size_t outputIndex(Slot slot);
    void chooseMembers();
    void problem(const IssueCode& code, std::string what = {}, IssueArguments arguments = {});

    const Program& program_;
    const RunResult& central_;
    const Request& request_;
    Exploration exploration_;
    Issues issues_;
};

}  // namespace kyosei::explore
