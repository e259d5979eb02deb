// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gesture_burst.h"

namespace kyosei {

namespace {

constexpr int kPauseMs = 700;

}  // namespace

GestureBurst::GestureBurst(QObject* parent) : QObject(parent) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &GestureBurst::end);
}

void GestureBurst::touch() {
    if (!active_) {
        active_ = true;
        emit started();
    }
    pause_.start();
}

void GestureBurst::end() {
    pause_.stop();
    if (!active_)
        return;
    active_ = false;
    emit ended();
}

}  // namespace kyosei
