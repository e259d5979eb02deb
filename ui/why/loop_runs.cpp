// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/loop_runs.h"

#include <cmath>
#include <utility>

namespace kyosei {

namespace {

using LoopAnswerResult = Result<std::shared_ptr<const LoopAnswer>>;

LoopAnswerResult strengths(const WhySources& sources, const Scenario& scenario,
                           const std::stop_token& stop) {
    const auto loops = sources.shares();
    if (!loops)
        return fail(loops.error());
    const PolicyModel& model = *sources.model;
    std::vector<double> years;
    const int first = static_cast<int>(std::floor(model.presentYear())) + 1;
    const int last = static_cast<int>(model.program().simulation().stop);
    for (int year = first; year <= last; ++year)
        years.push_back(year);
    auto shares = (*loops)->shares(scenario, years, stop);
    if (!shares)
        return fail(std::move(shares.error()));
    auto known = loopKnockouts(model);
    if (!known)
        return fail(std::move(known.error()));
    return std::make_shared<const LoopAnswer>(
        LoopAnswer{std::move(*known), std::move(*shares), std::nullopt, false});
}

LoopAnswerResult losses(const WhySources& sources, const ReasonRequest& request,
                        const LoopAnswer& known, bool final, const BackgroundContext& context) {
    const auto loops = sources.loops();
    if (!loops)
        return fail(loops.error());
    const auto ensemble = sources.whole();
    if (!ensemble)
        return fail(ensemble.error());
    KnockoutRuns::Options options;
    options.members = final ? 0 : kFirstMembers;
    options.weights = request.weights;
    options.progress = [&context](std::size_t done, std::size_t all) {
        context.progress(static_cast<int>(done), static_cast<int>(all));
    };
    auto without =
        (*loops)->without->compare({request.scenario}, **ensemble, options, context.cancelled);
    if (!without)
        return fail(std::move(without.error()));
    return std::make_shared<const LoopAnswer>(
        LoopAnswer{known.loops, known.shares, std::move(*without), final});
}

}  // namespace

LoopRuns::LoopRuns(std::shared_ptr<const WhySources> sources, QObject* parent)
    : QObject(parent), sources_(std::move(sources)) {}

void LoopRuns::start(const ReasonRequest& request) {
    task_ = runInBackground(
        *this,
        [sources = sources_, request](const BackgroundContext& context) {
            return strengths(*sources, request.scenario, context.cancelled);
        },
        [this, request](const Result<Answer>& answer) { tell(request, answer); });
}

void LoopRuns::refine(const ReasonRequest& request, const Answer& known, bool final) {
    task_ = runInBackground(
        *this,
        [sources = sources_, request, known, final](const BackgroundContext& context) {
            return losses(*sources, request, *known, final, context);
        },
        [this, request](const Result<Answer>& answer) { tell(request, answer); },
        [this](int done, int all) { emit progressed(done, all); });
}

void LoopRuns::tell(const ReasonRequest& request, const Result<Answer>& answer) {
    if (!answer) {
        emit failed(answer.error());
        return;
    }
    if (!(*answer)->final)  // before it is told, whose receiver may start another request
        refine(request, *answer, (*answer)->without.has_value());
    emit found(*answer);
}

}  // namespace kyosei
