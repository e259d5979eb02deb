// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine.h"

#include "model/base/plain_text.h"
#include "model/policy/scenario_parts.h"
#include "ui/document/commands.h"
#include "ui/document/document.h"
#include "ui/text/lever_text.h"

#include <QDateTime>

#include <optional>
#include <utility>
#include <vector>

namespace kyosei {

namespace {

const ChangeScenario& commandAt(const QUndoStack& history, int index) {
    // The document makes no others.
    return *static_cast<const ChangeScenario*>(history.command(index));
}

/// What a command did, with the values if it moved one lever.
QString changeText(const Document& document, const ChangeScenario& command) {
    const LeverCell* moved = nullptr;
    for (const LeverCell& cell : document.levers().cells()) {
        if (command.before().setting(cell) == command.after().setting(cell))
            continue;
        if (moved)
            return command.text();
        moved = &cell;
    }
    if (!moved || command.before().setting(*moved).value == command.after().setting(*moved).value)
        return command.text();
    return TimeMachine::tr("%1: %2 → %3")
        .arg(command.text(), leverNumber(*moved, command.before().setting(*moved).value),
             leverValue(*moved, command.after().setting(*moved).value));
}

/// About what a step takes in memory.
std::size_t bytesOf(const SessionStep& step) {
    constexpr std::size_t kNode = 160;  // of a result or a number with its names
    std::size_t bytes = sizeof(SessionStep) + bytesOf(*step.scenario) + step.change.size() +
                        step.name.size() + step.results.size() * kNode;
    for (const LogEntry& entry : step.entries)
        bytes += sizeof(LogEntry) + entry.text.size() + entry.numbers.size() * kNode;
    return bytes;
}

}  // namespace

std::string logTime() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
}

QString stepTitle(const SessionStep& step) {
    return QString::fromStdString(step.name.empty() ? step.change : step.name);
}

TimeMachine::TimeMachine(Document& document) : document_(document) {
    begin();
    connect(&document_.history(), &QUndoStack::indexChanged, this, &TimeMachine::follow);
    connect(&document_, &Document::replaced, this, &TimeMachine::begin);
}

void TimeMachine::begin() {
    ends_.clear();
    SessionStep step;
    step.time = logTime();
    step.change = (document_.kept().isBaseline() ? tr("Start: the baseline")
                                                 : tr("Opened: %1").arg(document_.displayTitle()))
                      .toStdString();
    step.scenario = std::make_shared<const Scenario>(document_.kept());
    log_.steps.push_back(std::move(step));
    base_ = log_.steps.size() - 1;
    log_.current = base_;
    emit stepsChanged();
    emit currentChanged(static_cast<int>(base_));
}

std::size_t TimeMachine::stepAt(int index) const {
    const QUndoStack& history = document_.history();
    if (index == 0) {
        if (history.count() == 0)
            return base_;
        const auto ends = ends_.find(commandAt(history, 0).serial());
        return ends == ends_.end() ? base_ : ends->second.before;
    }
    return ends_.at(commandAt(history, index - 1).serial()).after;
}

void TimeMachine::follow(int index) {
    const QUndoStack& history = document_.history();
    if (index > 0) {
        const std::uint64_t serial = commandAt(history, index - 1).serial();
        if (!ends_.contains(serial)) {
            addStep(serial);
            return;
        }
    } else if (history.count() == 0 && document_.kept() == *log_.steps[log_.current].scenario) {
        return;  // The history was forgotten; another beginning follows.
    }
    const std::size_t step = stepAt(index);
    const bool atEnd = index == history.count();
    const bool newestGone =
        atEnd && (index == 0 || commandAt(history, index - 1).serial() != newest_);
    if (newestGone && ends_.contains(newest_)) {
        takeBack(step);
        return;
    }
    SessionStep& reached = log_.steps[step];
    if (*reached.scenario != document_.kept()) {  // the same gesture went on
        reached.scenario = std::make_shared<const Scenario>(document_.kept());
        reached.time = logTime();
        reached.change = changeText(document_, commandAt(history, index - 1)).toStdString();
        reached.results.clear();
        emit stepChanged(static_cast<int>(step));
    }
    moveTo(step);
}

void TimeMachine::addStep(std::uint64_t serial) {
    newest_ = serial;
    if (target_) {
        ends_[serial] = {log_.current, *target_};
        moveTo(*target_);
        return;
    }
    const int index = document_.history().index();
    SessionStep step;
    step.from = log_.current;
    step.time = logTime();
    step.change = changeText(document_, commandAt(document_.history(), index - 1)).toStdString();
    step.scenario = std::make_shared<const Scenario>(document_.kept());
    const std::size_t place = log_.steps.size();
    ends_[serial] = {log_.current, place};
    log_.steps.push_back(std::move(step));
    log_.current = place;
    forgetOldest();
    emit stepsChanged();
    emit currentChanged(static_cast<int>(log_.current));
}

void TimeMachine::forgetOldest() {
    std::size_t bytes = 0;
    for (const SessionStep& step : log_.steps)
        bytes += bytesOf(step);
    if (log_.steps.size() <= kMaxSteps && bytes <= kMaxBytes)
        return;
    // A tenth more than must go, so that this is not done at every step from now on.
    const std::size_t steps = kMaxSteps - kMaxSteps / 10;
    const std::size_t room = kMaxBytes - kMaxBytes / 10;
    const std::vector<bool> needed = neededSteps();
    std::vector<bool> gone(log_.steps.size());
    std::size_t left = log_.steps.size();
    for (std::size_t i = 0; i < gone.size() && (left > steps || bytes > room); ++i)
        if (!needed[i]) {
            gone[i] = true;
            --left;
            bytes -= bytesOf(log_.steps[i]);
        }
    removeSteps(gone);
}

std::vector<bool> TimeMachine::neededSteps() const {
    std::vector<bool> needed(log_.steps.size());
    for (std::size_t i = 0; i < needed.size(); ++i)
        needed[i] = !log_.steps[i].name.empty() || !log_.steps[i].entries.empty();
    needed[log_.current] = needed[base_] = true;
    for (int i = 0; i < document_.history().count(); ++i)
        if (const auto ends = ends_.find(commandAt(document_.history(), i).serial());
            ends != ends_.end())
            needed[ends->second.before] = needed[ends->second.after] = true;
    return needed;
}

void TimeMachine::removeSteps(const std::vector<bool>& gone) {
    std::vector<std::size_t> places(gone.size());                  // new ones
    std::vector<std::optional<std::size_t>> nearest(gone.size());  // kept step at or before it
    std::vector<SessionStep> kept;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        SessionStep& step = log_.steps[i];
        const auto from = step.from ? nearest[*step.from] : std::nullopt;
        nearest[i] = gone[i] ? from : std::optional(kept.size());
        places[i] = kept.size();
        if (gone[i])
            continue;
        step.from = from;
        kept.push_back(std::move(step));
    }
    std::erase_if(ends_, [&](const auto& each) {
        return gone[each.second.before] || gone[each.second.after];
    });
    for (auto& [serial, ends] : ends_)
        ends = {places[ends.before], places[ends.after]};
    base_ = places[base_];
    log_.current = places[log_.current];
    log_.steps = std::move(kept);
}

void TimeMachine::takeBack(std::size_t to) {
    // A gesture that ended where it began leaves no step.
    const std::size_t gone = ends_.at(newest_).after;
    ends_.erase(newest_);
    const bool last = gone + 1 == log_.steps.size() && gone != to;
    if (last && log_.steps[gone].entries.empty() && log_.steps[gone].name.empty()) {
        log_.current = to;
        log_.steps.pop_back();
        emit stepsChanged();
        emit currentChanged(static_cast<int>(to));
    } else {
        moveTo(to);
    }
}

void TimeMachine::moveTo(std::size_t step) {
    if (step == log_.current)
        return;
    log_.current = step;
    emit currentChanged(static_cast<int>(step));
}

void TimeMachine::goTo(std::size_t step) {
    document_.endPreview();
    if (step >= log_.steps.size() || step == log_.current)
        return;
    target_ = step;
    document_.restore(tr("go to “%1”").arg(stepTitle(log_.steps[step])),
                      *log_.steps[step].scenario);
    target_.reset();
    moveTo(step);  // already there, unless both are the same scenario
}

void TimeMachine::setName(std::size_t step, const QString& name) {
    log_.steps[step].name = plainLine(name).toStdString();
    emit stepChanged(static_cast<int>(step));
}

void TimeMachine::addEntry(std::size_t step, LogEntry entry) {
    if (entry.time.empty())
        entry.time = logTime();
    entry.author = plainLine(std::string_view(entry.author));
    entry.text = plainText(std::string_view(entry.text));
    log_.steps[step].entries.push_back(std::move(entry));
    emit stepChanged(static_cast<int>(step));
}

void TimeMachine::setResults(std::vector<KeyResult> results) {
    SessionStep& step = log_.steps[log_.current];
    if (results == step.results)
        return;
    step.results = std::move(results);
    emit stepChanged(static_cast<int>(log_.current));
}

void TimeMachine::adopt(SessionLog earlier) {
    const std::size_t before = earlier.steps.size();
    for (SessionStep& step : log_.steps) {
        if (step.from)
            *step.from += before;
        earlier.steps.push_back(std::move(step));
    }
    log_.steps = std::move(earlier.steps);
    log_.current += before;
    base_ += before;
    for (auto& [serial, ends] : ends_)
        ends = {ends.before + before, ends.after + before};
    forgetOldest();
    emit stepsChanged();
    emit currentChanged(static_cast<int>(log_.current));
}

bool TimeMachine::isWorthKeeping() const {
    return log_.steps.size() > 1 || !log_.steps.front().entries.empty() ||
           !log_.steps.front().name.empty();
}

}  // namespace kyosei
