// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/verdicts.h"

#include "model/documentation/html.h"

namespace kyosei::documentation {

using checks::CheckResult;
using checks::Finding;
using checks::Verdict;

namespace {

std::string measured(const CheckResult& result) {
    std::string text;
    for (const Finding& finding : result.findings) {
        const std::string& what = finding.text.empty() ? finding.quantity : finding.text;
        text += (text.empty() ? "" : "<br/>") +
                escaped(what + (finding.element.empty() ? "" : ", " + finding.element) + ": " +
                        checks::readable(finding.measured) + ", wanted " + finding.wanted);
        if (!finding.reason.empty())
            text += "<br/>" + element("em", escaped(finding.reason));
    }
    return text;
}

}  // namespace

std::string verdictsPage(const std::vector<CheckResult>& results) {
    Table table("Measured in the model as it is now", {"Check", "Verdict", "Measured and wanted"});
    for (const CheckResult& result : results)
        table.row(
            {escaped(result.id + ": " + result.title), toText(result.verdict), measured(result)});
    return element("h2", "Reality checks, run now") + '\n' +
           paragraph(std::to_string(count(results, Verdict::holds)) + " of " +
                     std::to_string(results.size()) + " hold, " +
                     std::to_string(count(results, Verdict::failsAsListed)) +
                     " fail for reasons that are known and given.") +
           table.html();
}

}  // namespace kyosei::documentation
