// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"

#include <QUndoCommand>

#include <cstdint>
#include <functional>
#include <memory>

namespace kyosei {

/// The scenario before and after one change. Keeping both whole makes undo exact to the bit; a
/// scenario is a few kilobytes at most, and what one step leads to is what the next begins with.
/// Changes with the same subject and gesture become one step, and a gesture that ends where it
/// began leaves none. Owned by the document's undo stack.
class ChangeScenario : public QUndoCommand {
public:
    using Show = std::function<void(const Scenario&)>;
    /// `subject` names what is changed (a slider, a row, ...); `gesture` 0 never merges.
    /// `serial` numbers the steps of a history.
    ChangeScenario(QString text, std::string subject, std::uint64_t gesture, std::uint64_t serial,
                   std::shared_ptr<const Scenario> before, Scenario after, Show show);

    void undo() override { show_(*before_); }
    void redo() override { show_(*after_); }
    [[nodiscard]] int id() const override { return 1; }
    [[nodiscard]] const Scenario& before() const { return *before_; }
    [[nodiscard]] const Scenario& after() const { return *after_; }
    [[nodiscard]] const std::shared_ptr<const Scenario>& sharedAfter() const { return after_; }
    /// Tells this step from every other one of its history, also after it was merged with others.
    [[nodiscard]] std::uint64_t serial() const { return serial_; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    std::string subject_;
    std::uint64_t gesture_;
    std::uint64_t serial_;
    std::shared_ptr<const Scenario> before_;
    std::shared_ptr<const Scenario> after_;
    Show show_;
};

}  // namespace kyosei
