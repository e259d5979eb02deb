// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace kyosei {

class TourCard;
class TourRing;

/// One stop of the tour: a part of the window and a sentence or two about it.
struct TourStep {
    QString title;
    QString text;
    /// What the step is about; asked whenever the ring is drawn, may be null.
    std::function<QWidget*()> target;
    /// Calls what it is given when the user has tried what the text proposes; empty: nothing to
    /// try. Connections live as long as the object it is given.
    std::function<void(QObject* whileShown, std::function<void()> tried)> watch;
    QString praise;  ///< what the card says then
};

/// Walks through a window: a ring around one part after the other and a card that says what it is.
/// The window stays in use meanwhile, and nothing moves by itself. Deletes itself when left. Child
/// of the window, UI thread.
class TourRunner : public QObject {
    Q_OBJECT

public:
    TourRunner(QWidget& window, std::vector<TourStep> steps);
    ~TourRunner() override;

    void start();
    void leave();
    [[nodiscard]] std::size_t step() const { return step_; }
    /// The card, for the keyboard to go to.
    [[nodiscard]] QWidget* card() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showStep(std::size_t step);
    void place();
    void placeLater();

    QWidget& window_;
    std::vector<TourStep> steps_;
    std::size_t step_ = 0;
    TourRing* ring_;
    TourCard* card_;
    QPointer<QObject> whileShown_;  ///< owns what the step on view listens to
    QPointer<QWidget> target_;
    QPointer<QWidget> before_;  ///< had the keyboard when the tour began
    bool placing_ = false;
};

/// Where a card of this size stands beside the target within the window: below, above, left or
/// right, as far as there is room; else in the lower right corner.
[[nodiscard]] QRect besideTarget(const QSize& card, const QRect& target, const QRect& window);

}  // namespace kyosei
