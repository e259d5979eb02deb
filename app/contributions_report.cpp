// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_contributions.h"
#include "app/formatted.h"

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;

std::string rangeText(const Change& change) {
    return formatted("%+.3g [%+.3g, %+.3g]", change.median, change.low, change.high);
}

std::string outputText(const Contributions& found, const OutputContributions& output,
                       const std::string& name) {
    std::string text = formatted("%s, %.0f: %s by the whole scenario\n", name.c_str(), output.year,
                                 rangeText(output.whole).c_str());
    if (output.parts.empty())
        return text;
    text += formatted("  %-36s %-32s %s\n", "", "share of the whole", "alone");
    for (std::size_t g = 0; g < output.parts.size(); ++g) {
        const Contribution& part = output.parts[g];
        text += formatted("  %-36s %-32s %s", found.groups[g].title.c_str(),
                          rangeText(part.share).c_str(), rangeText(part.alone).c_str());
        text += found.exact ? "\n" : formatted("  (error of the share %.2g)\n", part.shareError);
    }
    return text +
           formatted("  %-36s %-32s %s\n", "together", "", rangeText(output.together).c_str());
}

ordered_json changeJson(const Change& change) {
    return {{"low", change.low},
            {"median", change.median},
            {"high", change.high},
            {"higher", change.higher},
            {"lower", change.lower}};
}

}  // namespace

std::string contributionsText(const Contributions& found, const std::vector<std::string>& names) {
    if (found.groups.empty())
        return "The scenario changes no lever: nothing to divide.\n";
    std::string text = formatted(
        "Median [nine chances in ten] of %zu members, %zu combinations%s\n\n", found.members,
        found.combinations, found.exact ? ", exact" : ", a sample of orders");
    for (std::size_t k = 0; k < found.outputs.size(); ++k)
        text += outputText(found, found.outputs[k], names[k % names.size()]) + '\n';
    return text + "A share is the mean, over all orders of adding the parts, of what a part adds\n"
                  "(Shapley value). In every member shares add up to the whole, and so do the\n"
                  "effects alone and \"together\"; medians need not.\n";
}

ordered_json contributionsJson(const Contributions& found, const std::vector<std::string>& names) {
    ordered_json root{{"members", found.members},
                      {"combinations", found.combinations},
                      {"exact", found.exact},
                      {"outputs", ordered_json::array()}};
    for (std::size_t k = 0; k < found.outputs.size(); ++k) {
        const OutputContributions& output = found.outputs[k];
        ordered_json parts = ordered_json::array();
        for (std::size_t g = 0; g < output.parts.size(); ++g)
            parts.push_back({{"id", found.groups[g].id},
                             {"title", found.groups[g].title},
                             {"share", changeJson(output.parts[g].share)},
                             {"shareError", output.parts[g].shareError},
                             {"alone", changeJson(output.parts[g].alone)}});
        root["outputs"].push_back({{"output", names[k % names.size()]},
                                   {"year", output.year},
                                   {"whole", changeJson(output.whole)},
                                   {"together", changeJson(output.together)},
                                   {"parts", std::move(parts)}});
    }
    return root;
}

}  // namespace kyosei::cli
