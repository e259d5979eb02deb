// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>

namespace kyosei {

/// The scenario before and after one change. Keeping both whole makes undo exact to the bit; what
/// one step leads to is what the next begins with. forgetOldSteps() bounds what all of them hold.
/// Changes with the same subject and gesture become one step, and a gesture that ends where it
/// began leaves none. Owned by the document's undo stack.
class ChangeScenario : public QUndoCommand {
public:
    using Show = std::function<void(const Scenario&)>;
    /// `subject` names what is changed (a slider, a row, ...); `gesture` 0 never merges.
    /// `serial` numbers the steps of a history.
    ChangeScenario(QString text, std::string subject, std::uint64_t gesture, std::uint64_t serial,
                   std::shared_ptr<const Scenario> before, std::shared_ptr<const Scenario> after,
                   Show show);

    void undo() override { show_(*before_); }
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    [[nodiscard]] const Scenario& before() const { return *before_; }
    [[nodiscard]] const Scenario& after() const { return *after_; }
    [[nodiscard]] const std::shared_ptr<const Scenario>& sharedAfter() const { return after_; }
    /// Tells this step from every other one of its history, also after it was merged with others.
    [[nodiscard]] std::uint64_t serial() const { return serial_; }
    /// About how much memory the scenario takes that it leads to.
    [[nodiscard]] std::size_t bytes() const { return bytes_; }
    bool mergeWith(const QUndoCommand* other) override;
    /// The same step for a stack on which it is already done: being pushed shows nothing.
    [[nodiscard]] std::unique_ptr<ChangeScenario> alreadyDone() const;

private:
    std::string subject_;
    std::uint64_t gesture_;
    std::uint64_t serial_;
    std::shared_ptr<const Scenario> before_;
    std::shared_ptr<const Scenario> after_;
    Show show_;
    std::size_t bytes_;
    bool done_ = false;  ///< the next redo is that of being pushed
};

/// Most memory that the steps of a history take together.
inline constexpr std::size_t kMostUndoBytes = 8u << 20;

/// Where the scenarios of a history take more than `most` bytes, forgets the oldest steps until
/// they take three quarters of that; the newest stays. For a stack of ChangeScenario of which
/// nothing is undone. Says nothing: what can be undone next, and whether the scenario is saved,
/// stay as they were.
void forgetOldSteps(QUndoStack& history, std::size_t most = kMostUndoBytes);

}  // namespace kyosei
