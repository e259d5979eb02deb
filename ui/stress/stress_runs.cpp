// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_runs.h"

#include "ui/run/behind_all.h"

#include <utility>

namespace kyosei {

namespace {

stress::StressProgress progressIn(const BackgroundContext& context) {
    return [&context](std::size_t done, std::size_t all) {
        context.progress(static_cast<int>(done), static_cast<int>(all));
    };
}

}  // namespace

StressRuns::StressRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QObject* parent)
    : QObject(parent), model_(std::move(model)), ensemble_(std::move(ensemble)) {}

void StressRuns::test(const stress::StressRequest& request) {
    const auto work = [source = ensemble_, request](
                          const BackgroundContext& context) -> Result<stress::StressTestPointer> {
        return behindAll([&]() -> Result<stress::StressTestPointer> {
            const auto ensemble = source();
            if (!ensemble)
                return fail(ensemble.error());
            return stress::testPackage(**ensemble, request, context.cancelled, progressIn(context));
        });
    };
    test_ = runInBackground(
        *this, work,
        [this](const Result<stress::StressTestPointer>& answer) {
            if (answer)
                emit tested(*answer);
            else
                emit testFailed(answer.error());
        },
        [this](int done, int all) { emit testAdvanced(done, all); });
}

void StressRuns::drawCalendars(stress::CalendarRequest request) {
    request.threads = PolicyEnsemble::Options::onAllProcessors().threads;
    const auto work = [model = model_, source = ensemble_, request](
                          const BackgroundContext& context) -> Result<stress::CalendarTestPointer> {
        return behindAll([&]() -> Result<stress::CalendarTestPointer> {
            const auto ensemble = source();
            if (!ensemble)
                return fail(ensemble.error());
            return stress::testCalendars(model, **ensemble, request, context.cancelled,
                                         progressIn(context));
        });
    };
    calendars_ = runInBackground(
        *this, work,
        [this](const Result<stress::CalendarTestPointer>& answer) {
            if (answer)
                emit drawn(*answer);
            else
                emit drawingFailed(answer.error());
        },
        [this](int done, int all) { emit drawingAdvanced(done, all); });
}

void StressRuns::cancel() {
    test_.cancel();
    cancelCalendars();
}

void StressRuns::cancelCalendars() {
    calendars_.cancel();
}

}  // namespace kyosei
