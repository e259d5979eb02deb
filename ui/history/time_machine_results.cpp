// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_results.h"

#include "ui/text/data_text.h"
#include "ui/text/fan_text.h"

namespace kyosei {

std::vector<KeyResult> keyResults(const RunView& view) {
    const Headline& headline = view.model->charts().headline();
    std::vector<KeyResult> results;
    const auto add = [&](const HeadlineIndicator& indicator) {
        KeyResult result;
        result.name = dataText("charts", indicator.title).toStdString();
        result.year = headline.horizon;
        result.value = view.current->at(indicator.slot, headline.horizon);
        if (const auto outlook = outlookOf(view, indicator.slot, headline.horizon)) {
            result.low = outlook->low;
            result.median = shownLevel(outlook->baseline, outlook->change, indicator.changes);
            result.high = outlook->high;
        }
        results.push_back(std::move(result));
    };
    for (const HeadlineIndicator& number : headline.wholeFirst())
        add(number);
    return results;
}

}  // namespace kyosei
