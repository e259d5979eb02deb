// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_runner.h"

#include "ui/help/tour_card.h"
#include "ui/help/tour_ring.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

/// Where a widget is in the window.
QRect placeOf(const QWidget& widget, const QWidget& window) {
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

}  // namespace

QRect besideTarget(const QSize& card, const QRect& target, const QRect& window) {
    // In its middle: at the ends are what changes first and what is concluded from it.
    const int left = std::clamp(target.center().x() - card.width() / 2, window.left(),
                                std::max(window.left(), window.right() - card.width() + 1));
    const int top = std::clamp(target.top(), window.top(),
                               std::max(window.top(), window.bottom() - card.height() + 1));
    const QRect below(QPoint(left, target.bottom() + 1), card);
    const QRect above(QPoint(left, target.top() - card.height()), card);
    const QRect before(QPoint(target.left() - card.width(), top), card);
    const QRect after(QPoint(target.right() + 1, top), card);
    for (const QRect& place : {below, above, before, after})
        if (window.contains(place))
            return place;
    return {window.bottomRight() - QPoint(card.width(), card.height()), card};
}

TourRunner::TourRunner(QWidget& window, std::vector<TourStep> steps)
    : QObject(&window), window_(window), steps_(std::move(steps)), ring_(new TourRing(&window)),
      card_(new TourCard(&window)), before_(QApplication::focusWidget()) {
    connect(card_, &TourCard::nextWanted, this, [this] {
        if (step_ + 1 < steps_.size())
            showStep(step_ + 1);
        else
            leave();
    });
    connect(card_, &TourCard::backWanted, this, [this] { showStep(step_ - 1); });
    connect(card_, &TourCard::leaveWanted, this, &TourRunner::leave);
    auto* escape = new QShortcut(Qt::Key_Escape, card_);
    escape->setContext(Qt::WindowShortcut);
    connect(escape, &QShortcut::activated, this, &TourRunner::leave);
    window_.installEventFilter(this);
}

TourRunner::~TourRunner() {
    delete ring_;
    delete card_;
}

QWidget* TourRunner::card() const {
    return card_;
}

void TourRunner::start() {
    showStep(0);
    card_->takeKeyboard();
}

void TourRunner::leave() {
    const bool hadKeyboard = card_->isAncestorOf(QApplication::focusWidget());
    ring_->hide();
    card_->hide();
    if (hadKeyboard && before_)
        before_->setFocus(Qt::OtherFocusReason);
    deleteLater();
}

void TourRunner::showStep(std::size_t step) {
    step_ = step;
    delete whileShown_;
    if (target_)
        target_->removeEventFilter(this);
    const TourStep& shown = steps_[step];
    target_ = shown.target ? shown.target() : nullptr;
    if (target_)
        target_->installEventFilter(this);
    card_->showStep(
        {shown.title, shown.text, static_cast<int>(step) + 1, static_cast<int>(steps_.size())});
    if (shown.watch) {
        whileShown_ = new QObject(this);
        shown.watch(whileShown_, [this] { card_->praise(steps_[step_].praise); });
    }
    place();
}

bool TourRunner::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: placeLater(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void TourRunner::placeLater() {
    // Once, when the layout has settled.
    if (!std::exchange(placing_, true))
        QMetaObject::invokeMethod(this, &TourRunner::place, Qt::QueuedConnection);
}

void TourRunner::place() {
    placing_ = false;
    const int gap = spacing(window_);
    const QRect all = window_.rect().adjusted(gap, gap, -gap, -gap);
    const bool seen = target_ && target_->isVisible();
    const QRect target = seen ? placeOf(*target_, window_).adjusted(-gap, -gap, gap, gap) : QRect();
    ring_->surround(target & window_.rect());
    const QSize size = card_->wantedSize().boundedTo(all.size());
    card_->setGeometry(seen ? besideTarget(size, target.adjusted(-gap, -gap, gap, gap), all)
                            : QRect(all.center() - QPoint(size.width(), size.height()) / 2, size));
    card_->show();
    card_->raise();
}

}  // namespace kyosei
