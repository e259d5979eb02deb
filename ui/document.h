// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/policy_model.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace kyosei {

/// The scenario being edited, its undo history and the file it belongs to. Every change of the
/// scenario is one undo step (or part of one gesture) and is announced by scenarioChanged().
/// Owned by the main window; UI thread only.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);
    ~Document() override;

    [[nodiscard]] const PolicyModel& model() const { return *model_; }
    [[nodiscard]] const std::shared_ptr<const PolicyModel>& sharedModel() const { return model_; }
    [[nodiscard]] const LeverTable& levers() const { return model_->levers(); }
    /// What is shown: the scenario being edited, or for a while another one.
    [[nodiscard]] const Scenario& scenario() const { return preview_ ? *preview_ : scenario_; }
    /// The scenario being edited, whatever is shown: this is what is saved.
    [[nodiscard]] const Scenario& kept() const { return scenario_; }
    [[nodiscard]] QUndoStack& history() { return history_; }

    /// Empty until the scenario has been saved or opened.
    [[nodiscard]] const QString& path() const { return path_; }
    /// The title, else the file's name, else "Untitled scenario".
    [[nodiscard]] QString displayTitle() const;
    /// The year in which changes begin unless told otherwise: today, for the model.
    [[nodiscard]] double presentYear() const { return model_->presentYear(); }
    [[nodiscard]] bool isModified() const { return !history_.isClean(); }

    /// Starts a new undo step for the changes that follow.
    void beginGesture();

    void setLever(const LeverCell& cell, const LeverSetting& setting);
    /// Moves a slider; its years stay as they were when the gesture began, also if the movement
    /// passes over the baseline.
    void setLeverValue(const LeverCell& cell, double value);
    /// Moves every slider of a row to the same relative position: -1 minimum, 0 baseline,
    /// +1 maximum.
    void setRow(const LeverRow& row, double position);
    void copyToRow(const LeverCell& from);
    void setShock(const std::string& shock, double year);
    void removeShock(const std::string& shock);
    void setProperties(const QString& title, const QString& author, const QString& note);

    void resetLever(const LeverCell& cell);
    void resetRow(const LeverRow& row);
    void resetActor(const std::string& actor);
    /// Levers and shocks; title, author and note stay.
    void resetAll();

    /// Replaces everything and forgets the history. `path` may be empty. `saved` is false for a
    /// recovered scenario, which then counts as modified.
    void replace(Scenario scenario, const QString& path, bool saved = true);
    void markSaved(const QString& path);

    /// Shows another scenario for a while, as a replay does. History, file state and what is saved
    /// stay; any change, undo or redo ends it and works on the scenario being edited.
    void preview(Scenario scenario);
    void endPreview();
    [[nodiscard]] bool isPreviewing() const { return preview_.has_value(); }

    struct Step {
        QString text;  ///< "change Infrastructure, Mongolia"
        Scenario before;
        Scenario after;
    };
    /// The last step that changed more than title, author and note; none if there is none.
    [[nodiscard]] std::optional<Step> lastStep() const;
    /// Brings a scenario back as a step that can be undone.
    void restore(const QString& text, Scenario scenario);

signals:
    void scenarioChanged();
    void previewEnded();
    /// Everything is another scenario, and the history is empty.
    void replaced();
    /// Path or modified state.
    void fileStateChanged();

private:
    void change(const QString& text, const std::string& subject, Scenario after,
                bool mergeable = false);
    void show(const Scenario& scenario);
    void forgetPreview();

    std::shared_ptr<const PolicyModel> model_;
    Scenario scenario_;
    std::optional<Scenario> preview_;
    QString path_;
    QUndoStack history_;
    std::uint64_t gesture_ = 1;
    std::uint64_t steps_ = 0;  ///< made so far
    Scenario gestureOrigin_;   ///< the scenario when the gesture began
};

/// Where a value stands between minimum (-1), baseline (0) and maximum (+1) of its slider.
[[nodiscard]] double relativePosition(const LeverCell& cell, double value);

/// The mean relative position of a row's sliders.
[[nodiscard]] double rowPosition(const LeverTable& levers, const LeverRow& row,
                                 const Scenario& scenario);

}  // namespace kyosei
