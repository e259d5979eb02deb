// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/index_figures.h"

#include "model/figures/central_figures.h"
#include "model/indicators/index_variants.h"

#include <algorithm>

namespace kyosei::figures {

namespace {

using indicators::IndexRobustness;

constexpr double kAllOfThem = 100;

Figure ranged(const indicators::VariantRange& range, FigureKind kind) {
    Figure figure = valueFigure(range.stated, 1);
    figure.kind = kind;
    figure.low = range.low;
    figure.high = range.high;
    return figure;
}

/// Words joined, for an id.
std::string joinedWords(std::string text) {
    std::replace(text.begin(), text.end(), ' ', '_');
    return text;
}

void add(const std::string& prefix, const indicators::IndexPlan& plan, const IndexRobustness& index,
         FigureTable& table) {
    table.set(prefix + "kept", valueFigure(kAllOfThem * index.orderKept, 1));
    table.set(prefix + "level", ranged(index.scenarios.front().levels.back(), FigureKind::level));
    for (std::size_t i = 1; i < index.scenarios.size(); ++i) {
        const indicators::ScenarioSpread& spread = index.scenarios[i];
        const std::string name = joinedWords(spread.scenario);
        table.set(prefix + "change." + name, ranged(spread.change, FigureKind::change));
        table.set(prefix + "better." + name, valueFigure(kAllOfThem * spread.better, 0));
    }
    for (std::size_t i = 0; i < plan.factors.size(); ++i)
        table.set(prefix + "share." + joinedWords(plan.factors[i].title),
                  valueFigure(kAllOfThem * index.shareOfLevel[i], 0));
}

}  // namespace

Result<void> addIndexFigures(const PolicyModel& model, const Questions& questions,
                             FigureTable& table) {
    const auto plan = indicators::embeddedIndexPlan(model);
    if (!plan)
        return fail(plan.error());
    const indicators::RobustnessOptions options;
    const auto found = indicators::indexRobustness(*plan, model, options);
    if (!found)
        return fail(found.error());
    table.set("count.variants", valueFigure(static_cast<double>(2 * options.points), 0));
    for (const indicators::Factor& factor : plan->factors)
        for (const auto& constant : factor.constants)
            table.set("index.choice." + constant.name, valueFigure(constant.stated, 2));
    for (std::size_t i = 0; i < found->size(); ++i)
        for (const Output& output : questions.outputs)
            if (output.of == plan->indicators[i].stated)
                add("index." + output.id + '.', *plan, (*found)[i], table);
    return {};
}

}  // namespace kyosei::figures
