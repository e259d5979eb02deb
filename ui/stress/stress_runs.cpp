// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_runs.h"

#include "ui/run/behind_all.h"
#include "ui/run/latest.h"

#include <utility>

namespace kyosei {

StressRuns::StressRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QObject* parent)
    : QObject(parent), model_(std::move(model)), ensemble_(std::move(ensemble)) {}

void StressRuns::test(const stress::StressRequest& request) {
    const auto latest = std::make_shared<Latest<stress::StressTest>>();
    const auto work = [source = ensemble_, request, latest](
                          const BackgroundContext& context) -> Result<stress::StressTestPointer> {
        return behindAll([&]() -> Result<stress::StressTestPointer> {
            const auto ensemble = source();
            if (!ensemble)
                return fail(ensemble.error());
            const auto tell = [&](const stress::StressTest& soFar, std::size_t done,
                                  std::size_t all) {
                if (soFar.reference().hasRun())
                    latest->set(soFar);
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return stress::testPackage(**ensemble, request, context.cancelled, tell);
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
        [this, latest](int done, int all) {
            if (const stress::StressTestPointer soFar = latest->take())
                emit tested(soFar);
            emit testAdvanced(done, all);
        });
}

void StressRuns::drawCalendars(stress::CalendarRequest request) {
    request.threads = PolicyEnsemble::Options::onAllProcessors().threads;
    const auto work = [model = model_, source = ensemble_, request](
                          const BackgroundContext& context) -> Result<stress::CalendarTestPointer> {
        return behindAll([&]() -> Result<stress::CalendarTestPointer> {
            const auto ensemble = source();
            if (!ensemble)
                return fail(ensemble.error());
            const auto tell = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            return stress::testCalendars(model, **ensemble, request, context.cancelled, tell);
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
    cancelTest();
    cancelCalendars();
}

void StressRuns::cancelTest() {
    test_.cancel();
}

void StressRuns::cancelCalendars() {
    calendars_.cancel();
}

}  // namespace kyosei
