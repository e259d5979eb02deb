// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace kyosei {

/// Groups a burst of key presses or wheel turns into one gesture: started() before the first,
/// ended() when nothing came for a while or end() is called. Owned by the control it serves.
class EditCoalescer : public QObject {
    Q_OBJECT

public:
    explicit EditCoalescer(QObject* parent);
    /// Call before applying each change.
    void touch();
    void end();

signals:
    void started();
    void ended();

private:
    QTimer pause_;
    bool active_ = false;
};

}  // namespace kyosei
