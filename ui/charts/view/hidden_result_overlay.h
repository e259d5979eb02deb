// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kyosei {

/// Words over a chart whose result is hidden until the predictions are in. Follows the size of what
/// it covers; lets the pointer through. Child of what it covers.
class HiddenResultOverlay : public QLabel {
    Q_OBJECT
public:
    explicit HiddenResultOverlay(QWidget& covered);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
};

}  // namespace kyosei
