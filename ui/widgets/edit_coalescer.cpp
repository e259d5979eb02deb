// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/edit_coalescer.h"

namespace kyosei {

namespace {

constexpr int kPauseMs = 700;

}  // namespace

EditCoalescer::EditCoalescer(QObject* parent) : QObject(parent) {
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &EditCoalescer::end);
}

void EditCoalescer::touch() {
    if (!active_) {
        active_ = true;
        emit started();
    }
    pause_.start();
}

void EditCoalescer::end() {
    pause_.stop();
    if (!active_)
        return;
    active_ = false;
    emit ended();
}

}  // namespace kyosei
