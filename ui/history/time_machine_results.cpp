// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_results.h"

#include "ui/text/data_text.h"

namespace kyosei {

std::vector<KeyResult> keyResults(const RunView& view) {
    const Headline& headline = view.model->charts().headline();
    std::vector<KeyResult> results;
    const auto add = [&](const std::string& title, Slot slot) {
        KeyResult result;
        result.name = dataText("charts", title).toStdString();
        result.year = headline.horizon;
        result.value = view.current->at(slot, headline.horizon);
        if (const OutputFan* fan = view.fan ? view.fan->find(slot) : nullptr) {
            const auto& quantiles = fan->scenario.quantiles;
            result.low = view.fan->at(quantiles.front(), headline.horizon);
            result.median = view.fan->at(quantiles[quantiles.size() / 2], headline.horizon);
            result.high = view.fan->at(quantiles.back(), headline.horizon);
        }
        results.push_back(std::move(result));
    };
    add(headline.stability.title, headline.stability.slot);
    add(headline.framework.title, headline.framework.slot);
    for (const HeadlineIndicator& indicator : headline.indicators)
        add(indicator.title, indicator.slot);
    return results;
}

}  // namespace kyosei
