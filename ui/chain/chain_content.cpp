// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chain/chain_content.h"

#include "ui/run/year_line.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kMinSpan = 0.05;  ///< of what all levers at their ends do

ChainItemContent itemOf(const RunView& view, const ChainNumber& number, std::optional<double> full,
                        double from) {
    ChainItemContent item;
    item.title = dataText("chain", number.title);
    item.unit = dataText("chain", number.unit);
    item.brief = dataText("chain", number.brief);
    if (const ChartDefinition* chart = view.charts().find(number.chart))
        item.name = dataText("charts", chart->title);
    item.chart = fromModel(number.chart);
    item.cost = number.cost;
    item.scale = number.scale;
    item.year = view.model->charts().headline().horizon;
    item.hidden = view.hides(number.slot);
    const double reach = std::abs(full.value_or(0) * number.factor);
    item.span = std::max(kMinSpan * reach, number.scale.thresholds.clear);
    const OutputFan* fan = view.fan && !item.hidden ? view.fan->find(number.slot) : nullptr;
    if (!fan)
        return item;
    item.change = scaled(*view.fan->change(number.slot, item.year), number.factor);
    if (reach > 0)
        item.share = std::clamp(std::abs(item.change->median) / reach, 0.0, 1.0);
    const auto& quantiles = fan->difference.quantiles;
    item.median = lineFrom(view.fan->times, fan->difference.median(), from, number.factor);
    item.low = lineFrom(view.fan->times, quantiles.front(), from, number.factor);
    item.high = lineFrom(view.fan->times, quantiles.back(), from, number.factor);
    return item;
}

/// The steps between which an effect certainly goes: the levers, if anything follows at all, and
/// those where something certain changes.
std::vector<std::size_t> stations(const ChainContent& content) {
    std::vector<std::size_t> found;
    for (std::size_t step = 1; step < content.steps.size(); ++step)
        if (content.steps[step].certain)
            found.push_back(step);
    if (!found.empty() || (!content.steps.empty() && content.steps.front().certain))
        found.insert(found.begin(), 0);
    return found;
}

void addWidths(const ChainContent& content, const std::vector<std::size_t>& numbers,
               ChainFlowContent& flow) {
    for (const std::size_t number : numbers) {
        const ChainItemContent& item = content.items[number];
        if (!item.hasDirection())
            continue;
        double& width = item.isAgainst() ? flow.against : flow.with;
        width = std::max(width, item.share);
    }
}

void addFlows(ChainContent& content, const Chain& chain) {
    const std::vector<std::size_t> reached = stations(content);
    const auto isReached = [&](std::size_t step) {
        return std::find(reached.begin(), reached.end(), step) != reached.end();
    };
    for (const ChainArrow& arrow : chain.arrows) {
        ChainFlowContent flow{arrow.from, arrow.to};
        flow.certain = isReached(arrow.from) && isReached(arrow.to);
        if (flow.certain)
            addWidths(content, arrow.numbers, flow);
        content.flows.push_back(flow);
    }
    for (std::size_t i = 0; i + 1 < reached.size(); ++i) {
        if (reached[i + 1] == reached[i] + 1)
            continue;
        ChainFlowContent flow{reached[i], reached[i + 1], true};
        addWidths(content, content.steps[flow.to].items, flow);
        flow.label = dataText("chain", chain.panels[flow.to].past);
        content.flows.push_back(flow);
    }
}

/// Gains at the end of an arrow that only works against them came past its step: from the last one
/// before it where something certain works for them.
void addGainsPastLosses(ChainContent& content, const Chain& chain) {
    const auto gains = [&content](std::size_t step) {
        const auto& items = content.steps[step].items;
        return std::any_of(items.begin(), items.end(), [&](std::size_t item) {
            return content.items[item].hasDirection() && !content.items[item].isAgainst();
        });
    };
    const auto arrows = content.flows;
    for (const ChainFlowContent& arrow : arrows) {
        if (!arrow.certain || arrow.to != arrow.from + 1 || arrow.with > 0 || arrow.against == 0 ||
            !gains(arrow.to))
            continue;
        std::size_t from = arrow.from;
        while (from > 0 && !gains(from))
            --from;
        if (from == arrow.from)
            continue;
        ChainFlowContent flow{from, arrow.to, true};
        addWidths(content, content.steps[flow.to].items, flow);
        flow.against = 0;
        flow.label = dataText("chain", chain.panels[flow.to].past);
        content.flows.push_back(flow);
    }
}

/// After the last step with a certain change the effect stops, or nobody can say where it goes.
void markEnd(ChainContent& content) {
    const std::vector<std::size_t> reached = stations(content);
    if (reached.empty() || reached.back() + 1 >= content.steps.size())
        return;
    ChainStepContent& next = content.steps[reached.back() + 1];
    const bool nothing = std::all_of(next.items.begin(), next.items.end(), [&](std::size_t item) {
        return content.items[item].size() == ChangeClass::none;
    });
    next.end = nothing ? ChainStepContent::End::stops : ChainStepContent::End::becomesUnclear;
}

}  // namespace

bool ChainItemContent::isAgainst() const {
    return change && changeRole(*change, scale) == ChangeRole::loss;
}

ChainContent chainContentOf(const Chain& chain, const RunView& view,
                            const std::vector<double>& full) {
    ChainContent content;
    if (!view.model)
        return content;
    bool known = true;  // all of it, and all may be seen
    for (std::size_t i = 0; i < chain.numbers.size(); ++i) {
        const auto reach = i < full.size() ? std::optional(full[i]) : std::nullopt;
        content.items.push_back(itemOf(view, chain.numbers[i], reach, view.presentYear() - 1));
        known = known && content.items.back().change.has_value();
    }
    for (const ChainPanel& panel : chain.panels) {
        ChainStepContent step{dataText("chain", panel.title), dataText("chain", panel.sentence),
                              panel.bars, panel.numbers};
        step.certain = std::any_of(panel.numbers.begin(), panel.numbers.end(),
                                   [&](std::size_t i) { return content.items[i].hasDirection(); });
        content.steps.push_back(std::move(step));
    }
    // Arrows would tell what is hidden.
    if (!known) {
        for (const ChainArrow& arrow : chain.arrows)
            content.flows.push_back({arrow.from, arrow.to});
        return content;
    }
    addFlows(content, chain);
    addGainsPastLosses(content, chain);
    markEnd(content);
    return content;
}

}  // namespace kyosei
