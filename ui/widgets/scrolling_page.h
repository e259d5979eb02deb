// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace kyosei {

/// What fills a window, and scrolls both ways where the window is smaller than it needs, as on a
/// small screen that is magnified. What Tab goes to comes into sight, also inside of parts that
/// scroll by themselves. Owns its content; the caller owns it.
class ScrollingPage : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollingPage(QWidget& content, QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

}  // namespace kyosei
