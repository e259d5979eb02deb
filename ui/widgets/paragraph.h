// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace kyosei {

/// A new label inside `parent` for sentences: plain text that wraps, as large as the parent's text
/// times `size`.
[[nodiscard]] QLabel* paragraphIn(QWidget& parent, double size = 1, bool bold = false);

}  // namespace kyosei
