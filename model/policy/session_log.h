// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/proposal.h"
#include "model/policy/scenario.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// A number of the headline at the horizon, as it was shown at a step of a session.
struct KeyResult {
    std::string name;              ///< "Overall stability"
    double year = 0;               ///< calendar year, the horizon
    double value = 0;              ///< of the single run
    std::optional<double> low;     ///< nine in ten of the runs lie between low and high
    std::optional<double> median;  ///< of the runs
    std::optional<double> high;
    bool operator==(const KeyResult&) const = default;
};

enum class LogKind { note, question, prediction, finding, decision };

/// Something that people said at a step of a session.
struct LogEntry {
    LogKind kind = LogKind::note;
    std::string time;    ///< ISO 8601
    std::string author;  ///< may be empty
    std::string text;
    std::map<std::string, double> numbers;  ///< behind the text, e.g. "interval score"
    bool operator==(const LogEntry&) const = default;
};

/// A state that a session has reached, and how.
struct SessionStep {
    std::optional<std::size_t> from;  ///< index of the step it was made from; none: a beginning
    std::string time;                 ///< of the last change that made it, ISO 8601
    std::string change;               ///< in words
    std::string name;                 ///< given by people; may be empty
    std::shared_ptr<const Scenario> scenario;
    std::vector<KeyResult> results;  ///< empty until known
    std::vector<LogEntry> entries;
};

/// Every state of a session, in the order in which they were first reached: a step is made from an
/// earlier one, so that going back and on makes a branch. A plain value.
struct SessionLog {
    std::vector<SessionStep> steps;
    std::size_t current = 0;          ///< index of the step on screen
    std::vector<Proposal> proposals;  ///< kept in the session, by place
};

/// Where each step stands if branches are drawn side by side: a step takes the lane of the one it
/// was made from if no other took it before, else a lane that is free from its branching on.
[[nodiscard]] std::vector<std::size_t> lanesOf(const SessionLog& log);

/// Reads a log; a damaged one is refused with the place of the damage. Scenarios are checked like
/// scenario files.
[[nodiscard]] Result<SessionLog> readSessionLog(std::string_view json, const LeverTable& levers,
                                                const ShockTable& shocks, std::string file);
[[nodiscard]] Result<SessionLog> readSessionLogFile(const std::filesystem::path& path,
                                                    const LeverTable& levers,
                                                    const ShockTable& shocks);

/// JSON text (format "kyosei-session", version 1) that reads back to the same log.
[[nodiscard]] std::string writeSessionLog(const SessionLog& log);

/// The same of a step, and of the proposals, each on one line.
[[nodiscard]] std::string writeSessionStep(const SessionStep& step);
[[nodiscard]] std::string writeProposals(const std::vector<Proposal>& proposals);

/// Bytes of the longest log that is read, and therefore of the longest that is written.
inline constexpr std::size_t kLargestSession = 64u << 20;

/// "prediction": for files.
[[nodiscard]] std::string_view logKindName(LogKind kind);

}  // namespace kyosei
