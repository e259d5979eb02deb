// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/loop_cuts.h"

#include "model/outcomes/held_links.h"

#include <utility>

namespace kyosei {

LoopCuts::LoopCuts(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent), model_(std::move(model)) {}

void LoopCuts::cut(const std::vector<Knockout>& loops) {
    using Made = std::shared_ptr<const CutModel>;
    task_.cancel();
    if (loops.empty()) {
        emit made(nullptr);
        return;
    }
    task_ = runInBackground(
        *this,
        [model = model_, loops](const BackgroundContext&) -> Result<Made> {
            auto without = modelWithout(*model, loops);
            if (!without)
                return fail(std::move(without.error()));
            auto made = std::make_shared<CutModel>();
            made->model = std::move(*without);
            for (const Knockout& loop : loops)
                made->loops.push_back(loop.title);
            return made;
        },
        [this](const Result<Made>& answer) {
            if (answer)
                emit made(*answer);
            else
                emit failed(answer.error());
        });
}

}  // namespace kyosei
