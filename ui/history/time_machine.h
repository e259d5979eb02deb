// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace kyosei {

class Document;

/// Keeps every state that the document has been in, as branches of a session: each change that can
/// be undone is a step, undo and redo move between steps, and going back to any step is itself a
/// change that can be undone. Of a very long session the oldest states go that nobody named or
/// wrote anything about. Part of the SessionState; UI thread.
class TimeMachine : public QObject {
    Q_OBJECT
public:
    /// What is kept at most, apart from what people wrote: a day of work.
    static constexpr std::size_t kMaxSteps = 2000;
    static constexpr std::size_t kMaxBytes = 12u << 20;

    explicit TimeMachine(Document& document);

    [[nodiscard]] const SessionLog& log() const { return log_; }
    /// Brings the scenario of a step back.
    void goTo(std::size_t step);
    void setName(std::size_t step, const QString& name);
    void addEntry(std::size_t step, LogEntry entry);
    /// Of the step on screen.
    void setResults(std::vector<KeyResult> results);
    /// Puts the log of an earlier session before this one.
    void adopt(SessionLog earlier);
    /// Whether people or their changes have left anything that is worth keeping.
    [[nodiscard]] bool isWorthKeeping() const;

signals:
    /// Steps came or went.
    void stepsChanged();
    /// What is known about a step.
    void stepChanged(int step);
    void currentChanged(int step);

private:
    /// Steps on either side of a command of the undo history.
    struct Ends {
        std::size_t before;
        std::size_t after;
    };
    void follow(int index);
    void begin();
    void addStep(std::uint64_t serial);
    void takeBack(std::size_t to);
    void moveTo(std::size_t step);
    void forgetOldest();
    /// Whether each step has to stay: named, written about, on screen, or in reach of undo and
    /// redo.
    [[nodiscard]] std::vector<bool> neededSteps() const;
    void removeSteps(const std::vector<bool>& gone);
    [[nodiscard]] std::size_t stepAt(int index) const;

    Document& document_;
    SessionLog log_;
    std::size_t base_ = 0;  ///< where the undo history begins
    std::map<std::uint64_t, Ends> ends_;
    std::uint64_t newest_ = 0;
    std::optional<std::size_t> target_;  ///< of goTo(), while it is under way
};

/// Now, for a log.
[[nodiscard]] std::string logTime();
/// A step's name, else what was changed.
[[nodiscard]] QString stepTitle(const SessionStep& step);

}  // namespace kyosei
