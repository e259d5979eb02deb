// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/drawing_queue.h"

#include <algorithm>

namespace kyosei {

DrawingQueue::DrawingQueue(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &DrawingQueue::next);
}

void DrawingQueue::add(const std::vector<ChartThumb*>& thumbs) {
    for (ChartThumb* thumb : thumbs)
        if (std::find(waiting_.begin(), waiting_.end(), thumb) == waiting_.end())
            waiting_.push_back(thumb);
    if (!timer_.isActive())
        timer_.start(0);
}

void DrawingQueue::remove(const ChartThumb* thumb) {
    std::erase(waiting_, thumb);
}

void DrawingQueue::clear() {
    waiting_.clear();
}

void DrawingQueue::next() {
    if (waiting_.empty())
        return;
    ChartThumb* thumb = waiting_.front();
    waiting_.erase(waiting_.begin());
    emit due(thumb);
    if (waiting_.empty())
        emit emptied();
    else
        timer_.start(pause_);
}

}  // namespace kyosei
