// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace kyosei {

/// From now on labels, boxes and tool tips show their text as it is. Without this Qt takes any text
/// that looks like HTML for a page, and loads the pictures that it names: titles and names come
/// from files of strangers. A label that is meant to be rich says so (Qt::RichText,
/// Qt::MarkdownText), and escapes what it did not write itself.
void showLabelsPlain(QApplication& application);

}  // namespace kyosei
