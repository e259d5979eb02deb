// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

#include "model/policy/scenario_parts.h"

#include <QSignalBlocker>

#include <utility>
#include <vector>

namespace kyosei {

ChangeScenario::ChangeScenario(QString text, std::string subject, std::uint64_t gesture,
                               std::uint64_t serial, std::shared_ptr<const Scenario> before,
                               std::shared_ptr<const Scenario> after, Show show)
    : QUndoCommand(text), subject_(std::move(subject)), gesture_(gesture), serial_(serial),
      before_(std::move(before)), after_(std::move(after)), show_(std::move(show)),
      bytes_(bytesOf(*after_)) {}

void ChangeScenario::redo() {
    if (!std::exchange(done_, false))
        show_(*after_);
}

bool ChangeScenario::mergeWith(const QUndoCommand* other) {
    // The stack only offers commands of the same id, and this is the only class that has one.
    const auto* next = static_cast<const ChangeScenario*>(other);
    if (gesture_ == 0 || next->gesture_ != gesture_ || next->subject_ != subject_)
        return false;
    after_ = next->after_;
    bytes_ = next->bytes_;
    setObsolete(*before_ == *after_);
    return true;
}

std::unique_ptr<ChangeScenario> ChangeScenario::alreadyDone() const {
    auto same = std::make_unique<ChangeScenario>(text(), subject_, gesture_, serial_, before_,
                                                 after_, show_);
    same->done_ = true;
    return same;
}

void forgetOldSteps(QUndoStack& history, std::size_t most) {
    const auto stepAt = [&](int index) {
        return static_cast<const ChangeScenario*>(history.command(index));
    };
    const int count = history.count();
    std::size_t bytes = 0;
    for (int i = 0; i < count; ++i)
        bytes += stepAt(i)->bytes();
    if (bytes <= most)
        return;
    int first = 0;
    for (; first < count - 1 && bytes > most - most / 4; ++first)
        bytes -= stepAt(first)->bytes();
    std::vector<std::unique_ptr<ChangeScenario>> kept;
    for (int i = first; i < count; ++i)
        kept.push_back(stepAt(i)->alreadyDone());
    const int clean = history.cleanIndex() - first;
    // A stack forgets by number alone, so it is filled anew.
    const QSignalBlocker quiet(history);
    history.clear();
    if (clean < 0)
        history.resetClean();
    for (auto& step : kept) {
        history.push(step.release());
        if (history.count() == clean)
            history.setClean();
    }
}

}  // namespace kyosei
