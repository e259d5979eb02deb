// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"
#include "model/live/ensemble_worker.h"
#include "ui/run/background.h"

#include <QStringList>
#include <QWidget>

#include <memory>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace kyosei {

class ChoiceTable;

/// How sure is the choice? Found packages in each school of thought and where governments do not
/// follow, and what would be worth studying. Works it out in the background once it is looked at; a
/// newer question takes the place of an older one. Child of the page; UI thread.
class ChoiceView : public QWidget {
    Q_OBJECT
public:
    ChoiceView(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
               QWidget* parent = nullptr);

    /// What to answer as soon as somebody looks. `heads` are what is said above each package, such
    /// as what it costs.
    void setQuestion(choice::Question question, const QStringList& heads = {});
    /// There is nothing to answer, for this reason.
    void setNothing(const QString& why);
    /// The last answer; null while there is none.
    [[nodiscard]] const std::shared_ptr<const choice::Answer>& answer() const { return answer_; }
    /// All that is said, for the clipboard; empty without an answer.
    [[nodiscard]] QString text() const;

signals:
    /// What is known of a constant is wanted.
    void variableWanted(kyosei::Slot slot);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using SharedAnswer = std::shared_ptr<const choice::Answer>;
    void buildTable(QVBoxLayout& column);
    void ask();
    void take(const Result<SharedAnswer>& answer);
    void showState(const QString& text);
    void fitTable();
    void showKnowing();
    void addKnowing(const Knowing& knowing);

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    choice::Question question_;
    QStringList heads_;
    bool asked_ = true;  ///< the question has been put, or there is none
    SharedAnswer answer_;
    BackgroundTask task_;
    ChoiceTable* table_;
    QLabel* sentence_ = nullptr;
    QLabel* state_ = nullptr;
    QWidget* shown_ = nullptr;  ///< table and list, once there is an answer
    QTableView* view_ = nullptr;
    QLabel* knowing_ = nullptr;
    QWidget* list_ = nullptr;
};

}  // namespace kyosei
