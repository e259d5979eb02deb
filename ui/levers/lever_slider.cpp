// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_slider.h"

#include "ui/levers/lever_slider_access.h"
#include "ui/levers/lever_track.h"
#include "ui/widgets/edit_coalescer.h"
#include "ui/widgets/lever_slider_paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kThumbRadius = 6;

}  // namespace

LeverSlider::LeverSlider(LeverScale scale, Look look, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), scale_(std::move(scale)), look_(look),
      coalescer_(new EditCoalescer(this)) {
    speakLeverSliders();
    setRange(0, scale_.count() - 1);
    setSingleStep(1);
    setPageStep(scale_.coarseStep());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(coalescer_, &EditCoalescer::started, this, &LeverSlider::editStarted);
    connect(coalescer_, &EditCoalescer::ended, this, &LeverSlider::editEnded);
    // Keyboard, wheel and assistive technology all arrive here as a new position.
    connect(this, &QSlider::valueChanged, this, &LeverSlider::applyPosition);
    showValue(scale_.value(scale_.baselineIndex()));
}

void LeverSlider::showValue(double value) {
    if (value == exactValue_ && QSlider::value() == scale_.nearest(value))
        return;
    showing_ = true;
    exactValue_ = value;
    setValue(scale_.nearest(value));
    showing_ = false;
    update();
}

void LeverSlider::setSpokenValue(const QString& words) {
    if (words == spoken_)
        return;
    spoken_ = words;
    setAccessibleDescription(words);  // which is announced
    QAccessibleValueChangeEvent changed(this, exactValue_);
    QAccessible::updateAccessibility(&changed);
}

void LeverSlider::applyPosition(int index) {
    if (showing_)
        return;
    if (locked_) {
        showing_ = true;
        setValue(scale_.nearest(exactValue_));
        showing_ = false;
        return;
    }
    if (!dragging_)
        coalescer_->touch();
    exactValue_ = scale_.value(index);
    update();
    emit valueEdited(exactValue_);
}

void LeverSlider::backToBaseline() {
    if (!refuses())
        moveTo(scale_.baselineIndex());
}

void LeverSlider::setLocked(bool locked) {
    if (locked == locked_)
        return;
    locked_ = locked;
    setCursor(locked ? Qt::ForbiddenCursor : Qt::PointingHandCursor);
    update();
}

bool LeverSlider::refuses() {
    if (locked_)
        QToolTip::showText(mapToGlobal(QPoint(0, height())),
                           tr("This lever is locked. Press L to unlock it."), this);
    return locked_;
}

void LeverSlider::moveFine(int direction) {
    coalescer_->touch();
    const double value = scale_.fineFrom(exactValue_, direction);
    showValue(value);
    emit valueEdited(value);
}

void LeverSlider::moveTo(int index) {
    if (index == value() && exactValue_ != scale_.value(index))
        applyPosition(index);  // from between two stops onto the nearest
    else
        setValue(index);
}

LeverTrack LeverSlider::track() const {
    return {scale_, width()};
}

int LeverSlider::thumbX(double value) const {
    return track().xOf(value);
}

bool LeverSlider::onThumb(int x) const {
    return track().isThumb(x, exactValue_);
}

QSize LeverSlider::sizeHint() const {
    return {120, 2 * LeverTrack::kMargin};
}
QSize LeverSlider::minimumSizeHint() const {
    return {48, 2 * LeverTrack::kMargin};
}

void LeverSlider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LeverSliderState state;
    state.left = track().left();
    state.right = track().right();
    state.middle = height() / 2;
    state.radius = kThumbRadius;
    state.thumb = thumbX(exactValue_);
    state.tick = track().tick();
    state.moved = exactValue_ != scale_.value(scale_.baselineIndex());
    state.assumption = look_ == Look::assumption;
    state.focused = hasFocus();
    state.hovered = underMouse() || dragging_;
    state.enabled = isEnabled();
    state.locked = locked_;
    paintLeverSlider(painter, state);
}

void LeverSlider::pageTowards(int x) {
    const int step = pageStep();
    moveTo(std::clamp(track().indexAt(x), value() - step, value() + step));
}

void LeverSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    event->accept();
    if (refuses())
        return;
    coalescer_->end();
    const int x = event->position().toPoint().x();
    trackPressed_ = !onThumb(x);
    if (trackPressed_)
        return pageTowards(x);
    dragging_ = true;
    setSliderDown(true);
    emit editStarted();
    grabOffset_ = thumbX(exactValue_) - x;
    update();
}

void LeverSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!dragging_)
        return event->ignore();
    event->accept();
    const int index = track().indexAt(event->position().toPoint().x() + grabOffset_);
    if (index != value())
        moveTo(index);
}

void LeverSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    event->accept();
    if (!dragging_)
        return;
    dragging_ = false;
    setSliderDown(false);
    update();
    emit editEnded();
}

void LeverSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    const bool onIt = !trackPressed_ && onThumb(event->position().toPoint().x());
    if (event->button() == Qt::LeftButton && onIt) {
        event->accept();
        coalescer_->end();
        backToBaseline();
        coalescer_->end();
        return;
    }
    mousePressEvent(event);
}

bool LeverSlider::moveFocusKey(const QKeyEvent* event) {
    if (!(event->modifiers() & Qt::AltModifier))
        return false;
    switch (event->key()) {
    case Qt::Key_Left: emit neighbourWanted(0, -1); return true;
    case Qt::Key_Right: emit neighbourWanted(0, 1); return true;
    case Qt::Key_Up: emit neighbourWanted(-1, 0); return true;
    case Qt::Key_Down: emit neighbourWanted(1, 0); return true;
    default: return false;
    }
}

bool LeverSlider::moveThumbKey(const QKeyEvent* event) {
    int direction = 0;
    bool page = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!refuses())
            moveTo(event->key() == Qt::Key_Home ? 0 : scale_.count() - 1);
        return true;
    case Qt::Key_PageUp: page = true; [[fallthrough]];
    case Qt::Key_Right:
    case Qt::Key_Up: direction = 1; break;
    case Qt::Key_PageDown: page = true; [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Down: direction = -1; break;
    default: return false;
    }
    if (refuses())
        return true;
    if (event->modifiers() & Qt::ControlModifier)
        moveFine(direction);
    else
        moveTo(std::clamp(value() + direction * (page ? pageStep() : singleStep()), 0,
                          scale_.count() - 1));
    return true;
}

void LeverSlider::keyPressEvent(QKeyEvent* event) {
    event->accept();
    if (moveFocusKey(event) || moveThumbKey(event))
        return;
    const QString text = event->text();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: backToBaseline(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit detailsWanted(); return;
    case Qt::Key_L:
        if (plain)
            emit lockToggled();
        return;
    default: break;
    }
    const auto startsNumber = [](QChar letter) {
        return letter.isDigit() || QStringLiteral("-.,−－．，。、").contains(letter);
    };
    if (plain && text.size() == 1 && startsNumber(text.front())) {
        if (!refuses())
            emit typed(text);
        return;
    }
    QSlider::keyPressEvent(event);
}

void LeverSlider::wheelEvent(QWheelEvent* event) {
    // Scrolling the page must not change a policy by accident.
    if (!hasFocus())
        return event->ignore();
    event->accept();
    // A policy does not roll on once the fingers have left the pad.
    if (event->phase() == Qt::ScrollMomentum)
        return;
    const int steps = turns_.steps(*event);
    if (steps != 0 && !refuses())
        setValue(value() + steps);
}

void LeverSlider::focusOutEvent(QFocusEvent* event) {
    turns_ = {};
    coalescer_->end();
    QSlider::focusOutEvent(event);
    update();
}

void LeverSlider::enterEvent(QEnterEvent* event) {
    QSlider::enterEvent(event);
    update();
}

void LeverSlider::leaveEvent(QEvent* event) {
    QSlider::leaveEvent(event);
    update();
}

}  // namespace kyosei
