// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_runs.h"

#include "ui/run/behind_all.h"
#include "ui/run/latest.h"

#include <utility>

namespace kyosei {

namespace {

using SharedFound = std::shared_ptr<const search::Found>;

}  // namespace

SearchRuns::SearchRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QObject* parent)
    : QObject(parent), model_(std::move(model)), ensemble_(std::move(ensemble)) {}

void SearchRuns::start(search::Request request) {
    auto latest = std::make_shared<Latest<search::Found>>();
    const auto look = [model = model_, source = ensemble_, request = std::move(request),
                       latest](const BackgroundContext& context) -> Result<SharedFound> {
        const auto ensemble = source();
        if (!ensemble)
            return fail(ensemble.error());
        const auto tell = [&](double done, const search::Found* found) {
            if (found)
                latest->set(*found);
            constexpr int kParts = 1000;  // so that what is new is told even where little was done
            context.progress(static_cast<int>(done * kParts), kParts);
        };
        return behindAll([&]() -> Result<SharedFound> {
            auto found = search::findPackages(model, **ensemble, request, tell, context.cancelled);
            if (!found)
                return fail(std::move(found.error()));
            return std::make_shared<const search::Found>(std::move(*found));
        });
    };
    task_ = runInBackground(
        *this, look,
        [this](const Result<SharedFound>& answer) {
            if (answer)
                emit found(*answer);
            else
                emit failed(answer.error());
        },
        [this, latest](int done, int all) {
            if (const SharedFound one = latest->take())
                emit found(one);
            constexpr int kPercent = 100;
            emit progressed(all > 0 ? kPercent * done / all : 0);
        });
}

void SearchRuns::cancel() {
    task_.cancel();
}

}  // namespace kyosei
