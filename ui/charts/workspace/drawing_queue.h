// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

namespace kyosei {

class ChartThumb;

/// Lets thumbnails draw one by one between other events, so that nothing waits for them. Part of
/// the grid.
class DrawingQueue : public QObject {
    Q_OBJECT
public:
    explicit DrawingQueue(QObject* parent = nullptr);

    /// Those that already wait stay in front, so that none of them starves however often all are
    /// added.
    void add(const std::vector<ChartThumb*>& thumbs);
    void remove(const ChartThumb* thumb);
    void clear();
    /// From one to the next, in milliseconds.
    void setPause(int pause) { pause_ = pause; }
    [[nodiscard]] bool isBusy() const { return timer_.isActive(); }

signals:
    /// It is this one's turn.
    void due(kyosei::ChartThumb* thumb);
    /// All have had their turn.
    void emptied();

private:
    void next();

    std::vector<ChartThumb*> waiting_;
    QTimer timer_;
    int pause_ = 0;
};

}  // namespace kyosei
