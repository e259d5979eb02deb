// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_report.h"

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

using checks::CheckResult;
using checks::Finding;
using checks::Verdict;
using nlohmann::ordered_json;

namespace {

std::string padded(std::string text, std::size_t width) {
    text.resize(std::max(width, text.size()), ' ');
    return text;
}

constexpr std::size_t kShortExpression = 48;

/// What was measured, in the words of the check if it has some, and where it was worst.
std::string subject(const Finding& finding) {
    std::string text = finding.text.empty() ? finding.quantity : finding.text;
    if (!finding.element.empty())
        text += ", " + finding.element;
    else if (!finding.text.empty() && finding.quantity.size() < kShortExpression)
        text += " (" + finding.quantity + ')';
    const bool plain = finding.scenario.empty() || finding.scenario == checks::kOnlyScenario ||
                       finding.scenario == checks::kBaseline;
    return plain ? text : text + ", " + finding.scenario;
}

std::string sentence(const CheckResult& result, const Finding& finding) {
    std::string text = "      " + subject(finding) + ": " + checks::readable(finding.measured) +
                       ", wanted " + finding.wanted;
    if (finding.verdict != result.verdict)
        text += std::string(" - ") + toText(finding.verdict);
    text += '\n';
    if (!finding.reason.empty())
        text += "      listed as failing: " + finding.reason + '\n';
    return text;
}

}  // namespace

std::string checkText(const std::vector<CheckResult>& results) {
    std::size_t idWidth = 0;
    for (const CheckResult& result : results)
        idWidth = std::max(idWidth, result.id.size());
    std::string text = "\nReality checks\n";
    for (const CheckResult& result : results) {
        text += padded(result.id, idWidth) + "  " + padded(toText(result.verdict), 15) + "  " +
                result.title + '\n';
        for (const Finding& finding : result.findings)
            text += sentence(result, finding);
    }
    text += std::to_string(results.size()) + " checks:";
    const char* separator = " ";
    for (const Verdict verdict :
         {Verdict::holds, Verdict::failsAsListed, Verdict::holdsUnexpectedly, Verdict::fails}) {
        const std::size_t number = checks::count(results, verdict);
        if (number == 0)
            continue;
        text += separator + std::to_string(number) + ' ' + toText(verdict);
        separator = ", ";
    }
    text += ".\n";
    if (checks::count(results, Verdict::holdsUnexpectedly) != 0)
        text += "Checks that hold although they are listed as failing need an update of the "
                "list.\n";
    return text;
}

ordered_json checkJson(const std::vector<CheckResult>& results) {
    ordered_json list = ordered_json::array();
    for (const CheckResult& result : results) {
        ordered_json findings = ordered_json::array();
        for (const Finding& finding : result.findings) {
            ordered_json entry{{"quantity", finding.quantity},
                               {"text", finding.text},
                               {"element", finding.element},
                               {"scenario", finding.scenario},
                               {"measured", nullptr},
                               {"wanted", finding.wanted},
                               {"verdict", toText(finding.verdict)},
                               {"reason", finding.reason}};
            if (std::isfinite(finding.measured))
                entry["measured"] = finding.measured;
            findings.push_back(std::move(entry));
        }
        list.push_back({{"id", result.id},
                        {"title", result.title},
                        {"why", result.why},
                        {"verdict", toText(result.verdict)},
                        {"findings", findings}});
    }
    return list;
}

}  // namespace kyosei::cli
