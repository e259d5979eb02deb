// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace kyosei {

/// What holds more than there is room for: it scrolls up and down, has no frame, shows the card it
/// lies on, and leaves the keyboard to what is in it. Owns the content; the caller owns it.
[[nodiscard]] QScrollArea* scrolling(QWidget* content);

}  // namespace kyosei
