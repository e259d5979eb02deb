// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/search/package_search.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace kyosei {

class ChoiceView;
class FrontPlot;
class PackageCard;
class SearchForm;
class SearchRuns;
class SegmentedSwitch;

/// What would work? Says what is wanted and what is not to be touched, looks for packages that
/// reach it, and shows them: in words, as a picture of cost against chance, and as cards. UI
/// thread.
class SearchPage : public Card {
    Q_OBJECT
public:
    SearchPage(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               QWidget* parent = nullptr);

    /// What sliders, locks and shocks say now, and what that comes to.
    void setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run);
    /// One per member; empty: the ensemble's own.
    void setWeights(const std::vector<double>& weights) { weights_ = weights; }
    [[nodiscard]] SearchForm& form() { return *form_; }
    /// What was found last; null if nothing was.
    [[nodiscard]] const std::shared_ptr<const search::Found>& found() const { return found_; }

    void start();
    /// Looks again near a package that was found, in the place of what is going on.
    void refine(std::size_t package);
    void cancel();
    /// How sure the choice among the packages is.
    [[nodiscard]] ChoiceView& choice() { return *choice_; }

signals:
    void closed();
    void applyWanted(const kyosei::Scenario& package, const QString& name);
    void keepWanted(const kyosei::Scenario& package, const QString& name);
    void compareWanted(const std::vector<kyosei::Scenario>& packages);
    /// What is known of a constant is wanted.
    void variableWanted(kyosei::Slot slot);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    [[nodiscard]] QWidget* buildAsking();
    [[nodiscard]] QWidget* buildAnswer();
    void buildParts(QVBoxLayout& column);
    void search(search::Request request);
    void show(std::shared_ptr<const search::Found> found);
    void showCards();
    void showPoints();
    void showState(const QString& text);
    /// Cards and picture, or how sure the choice is.
    void showPart();
    void askHowSure();
    void setRunning(bool running);
    void choose(int point, bool scroll);
    /// Of a point of the picture: those with a card first.
    [[nodiscard]] const search::Package& packageAt(int point) const;
    [[nodiscard]] QString nameOf(int point) const;
    void apply(int point);
    void copy() const;

    std::shared_ptr<const PolicyModel> model_;
    std::vector<double> weights_;
    search::Request
        request_;   ///< of what was found; it starts from what was there without a package
    QString near_;  ///< around what was looked; empty: anywhere
    std::shared_ptr<const search::Found> found_;
    SearchRuns* runs_;
    SearchForm* form_ = nullptr;
    QPushButton* start_ = nullptr;
    QPushButton* compare_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QLabel* answer_ = nullptr;
    QLabel* lesson_ = nullptr;
    QLabel* state_ = nullptr;
    SegmentedSwitch* part_ = nullptr;  ///< once there is something
    QWidget* shown_ = nullptr;         ///< picture and cards, once there are any
    ChoiceView* choice_ = nullptr;
    FrontPlot* plot_ = nullptr;
    QWidget* list_ = nullptr;
    QVBoxLayout* cardColumn_ = nullptr;
    std::vector<PackageCard*> cards_;
    std::vector<const search::Package*> points_;  ///< of what was found, as in the picture
};

}  // namespace kyosei
