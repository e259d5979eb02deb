// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"
#include "ui/run/run_view.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QWidget;

namespace kyosei {

class MessageBar;
class PredictPanel;
class PredictRound;

/// Predictions as a whole: the round that is under way, the panel where they are made, the message
/// that results are hidden, and what of it goes into the log. Knows no other feature: runs come in
/// by a function, results go out by signals. Owned by the main window; UI thread.
class PredictSession : public QObject {
    Q_OBJECT
public:
    struct Dependencies {
        std::shared_ptr<const PolicyModel> model;
        /// The runs as they are, also while a result is hidden.
        std::function<RunView()> view;
        /// Chart and element on screen: what the next question is about unless another is chosen.
        std::function<std::pair<QString, QString>()> onScreen;
        MessageBar& messages;
    };
    /// The panel becomes a child of `panelParent`.
    PredictSession(Dependencies dependencies, QWidget* panelParent, QObject* parent = nullptr);

    [[nodiscard]] PredictPanel& panel() { return *panel_; }
    /// Whether a result must not be seen now.
    [[nodiscard]] bool isHiding() const;
    /// What must not be seen yet, from maskedFrom() on: all there is, since any result betrays
    /// another.
    [[nodiscard]] std::vector<Slot> maskedOutputs() const;
    /// What is asked: its ranges are needed to judge predictions.
    [[nodiscard]] std::vector<Slot> wantedOutputs() const;
    [[nodiscard]] double maskedFrom() const;

    /// Proposes what is on screen for the next question and wants the panel to be seen.
    void show();
    /// Whether the panel is on screen now; while it is not, a message tells that something is
    /// hidden.
    void setPanelShown(bool shown);

signals:
    void panelWanted();
    /// Something is hidden now, or shown again.
    void maskChanged();
    /// A question or a prediction for the log of the session.
    void logged(const kyosei::LogEntry& entry);

private:
    void tell();
    void log();
    void reveal();

    Dependencies dependencies_;
    PredictRound* round_;
    PredictPanel* panel_;
    bool shown_ = false;
};

}  // namespace kyosei
