// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/narrowing.h"

#include "model/outcomes/comparison.h"
#include "model/outcomes/lever_ends.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace kyosei::figures {

namespace {

constexpr int kDecimals = 2;

/// Widths of likely ranges.
struct Widths {
    double level = 0;
    double change = 0;
};

double widthOf(const LikelyRange& range) {
    return range.high - range.low;
}

/// One for each output that is a variable by itself, else none.
std::vector<std::pair<const Output*, Slot>> plainOutputs(const PolicyModel& model,
                                                         const Questions& questions) {
    std::vector<std::pair<const Output*, Slot>> outputs;
    for (const Output& output : questions.outputs)
        if (const auto slot = model.program().slot(output.of))
            outputs.emplace_back(&output, *slot);
    return outputs;
}

Result<std::vector<Widths>> widthsIn(PolicyEnsemble& ensemble,
                                     const std::vector<std::pair<const Output*, Slot>>& outputs,
                                     const std::stop_token& stop) {
    std::vector<Slot> slots;
    for (const auto& [output, slot] : outputs)
        slots.push_back(slot);
    const auto fan = ensemble.run(leversAtMaximum(ensemble.model().levers()), slots, stop);
    if (!fan)
        return fail(fan.error());
    std::vector<Widths> widths;
    for (const auto& [output, slot] : outputs) {
        const std::vector<double> before = fan->baseline->at(slot, output->year);
        std::vector<double> change = fan->scenario.at(slot, output->year);
        std::transform(change.begin(), change.end(), before.begin(), change.begin(),
                       std::minus<>());
        widths.push_back({widthOf(likelyRange(before, ensemble.weights())),
                          widthOf(likelyRange(change, ensemble.weights()))});
    }
    return widths;
}

/// Nothing where there is no width to compare with, as with what is given from outside.
void setShare(FigureTable& table, const std::string& id, double width, double of) {
    if (!(of > 0))
        return;
    Figure figure;
    figure.decimals = kDecimals;
    figure.value = width / of;
    table.set(id, figure);
}

}  // namespace

Result<void> addNarrowing(const PolicyModel& model, const Questions& questions, FigureTable& table,
                          const std::stop_token& stop) {
    // Ensembles want to share the model; whoever called keeps it.
    const std::shared_ptr<const PolicyModel> shared(&model, [](const PolicyModel*) {});
    auto options = PolicyEnsemble::Options::onAllProcessors();
    const auto history = PolicyEnsemble::historyMatched(shared, options);
    if (!history)
        return fail(history.error());
    auto uncertainties = uncertaintiesOf(model);
    if (!uncertainties)
        return fail(std::move(uncertainties.error()));
    options.members = (*history)->members();
    const auto prior = PolicyEnsemble::create(shared, std::move(*uncertainties), options);
    if (!prior)
        return fail(prior.error());
    const auto outputs = plainOutputs(model, questions);
    const auto narrow = widthsIn(**history, outputs, stop);
    const auto wide = narrow ? widthsIn(**prior, outputs, stop) : narrow;
    if (!wide)
        return fail(wide.error());
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const std::string& id = outputs[i].first->id;
        setShare(table, "narrowing.level." + id, (*narrow)[i].level, (*wide)[i].level);
        setShare(table, "narrowing.change." + id, (*narrow)[i].change, (*wide)[i].change);
    }
    return {};
}

}  // namespace kyosei::figures
