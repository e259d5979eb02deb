// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kyosei {

/// The scenario being edited, its undo history and the file it belongs to. Every change of the
/// scenario is one undo step (or part of one gesture) and is announced by scenarioChanged().
/// Owned by the host of the main window; UI thread only.
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
    /// Tells the content of the file as it was when it was opened or saved last from any other, for
    /// who saves it; empty without a file.
    [[nodiscard]] const QByteArray& fileDigest() const { return fileDigest_; }
    void setFileDigest(const QByteArray& digest) { fileDigest_ = digest; }
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
    /// Moves every slider of a row so that their mean relative position (-1 minimum, 0 baseline,
    /// +1 maximum) goes there, and differences between countries stay as far as the ends allow.
    void setRow(const LeverRow& row, double position);
    void copyTo(const LeverCell& from, const std::vector<std::string>& actors);
    /// To all countries that have this lever.
    void copyToRow(const LeverCell& from);
    /// Changes the share of one receiver; the others make room, except those that are `kept`, one
    /// entry per receiver.
    void setShare(const LeverSplit& split, std::size_t receiver, double share,
                  const std::vector<bool>& kept);
    void resetShares(const LeverSplit& split);
    /// Locked sliders, and their splits, stay where they are until they are unlocked.
    void setLocked(const std::vector<LeverId>& levers, bool locked);
    /// Extra public money a year; none: no limit.
    void setSpendingLimit(std::optional<double> limit);
    void setShock(const std::string& shock, double year);
    void removeShock(const std::string& shock);
    /// Replaces all rules. Changes of one gesture that name the same subject are one step.
    void setRules(std::vector<PolicyRule> rules, const QString& what,
                  const std::string& subject = {});
    void setProperties(const QString& title, const QString& author, const QString& note);

    // Resets leave out what is locked, and say so by lockedKept().
    void resetLever(const LeverCell& cell);
    void resetRow(const LeverRow& row);
    void resetActor(const std::string& actor);
    /// Levers and their splits; shocks and rules stay.
    void resetPolicies();
    /// Levers, splits, shocks and rules; title, author and note stay.
    void resetAll();
    /// These, even if they are locked: the user was asked.
    void resetEven(const std::vector<LeverId>& levers);

    /// Replaces everything and forgets the history. `path` may be empty. `saved` is false for a
    /// recovered scenario, which then counts as modified.
    void replace(const Scenario& scenario, const QString& path, bool saved = true);
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
    /// A reset left these levers out because they are locked.
    void lockedKept(const std::vector<kyosei::LeverId>& levers);
    /// Path or modified state.
    void fileStateChanged();

private:
    void change(const QString& text, const std::string& subject, Scenario after,
                bool mergeable = false);
    void show(const Scenario& scenario);
    /// The scenario being edited, shared with the step that led to it.
    [[nodiscard]] std::shared_ptr<const Scenario> sharedScenario() const;
    void forgetPreview();
    /// Resets the levers and splits that are `wanted`, as one step.
    void resetWhere(const QString& text, const std::function<bool(const LeverId&)>& wanted,
                    bool events = false);

    std::shared_ptr<const PolicyModel> model_;
    Scenario scenario_;
    std::optional<Scenario> preview_;
    QString path_;
    QByteArray fileDigest_;
    QUndoStack history_;
    std::uint64_t gesture_ = 1;
    std::uint64_t steps_ = 0;  ///< made so far
    Scenario gestureOrigin_;   ///< the scenario when the gesture began
};

}  // namespace kyosei
