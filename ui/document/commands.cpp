// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/commands.h"

#include <utility>

namespace kyosei {

ChangeScenario::ChangeScenario(QString text, std::string subject, std::uint64_t gesture,
                               std::uint64_t serial, std::shared_ptr<const Scenario> before,
                               Scenario after, Show show)
    : QUndoCommand(text), subject_(std::move(subject)), gesture_(gesture), serial_(serial),
      before_(std::move(before)), after_(std::make_shared<const Scenario>(std::move(after))),
      show_(std::move(show)) {}

bool ChangeScenario::mergeWith(const QUndoCommand* other) {
    // The stack only offers commands of the same id, and this is the only class that has one.
    const auto* next = static_cast<const ChangeScenario*>(other);
    if (gesture_ == 0 || next->gesture_ != gesture_ || next->subject_ != subject_)
        return false;
    after_ = next->after_;
    setObsolete(*before_ == *after_);
    return true;
}

}  // namespace kyosei
