// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kyosei {

/// How finished pieces of text stand beside each other in the language of the interface. An empty
/// piece leaves no trace.

/// Two whole sentences: "First. Second."
[[nodiscard]] QString sentences(const QString& first, const QString& second);
/// "a, b, c".
[[nodiscard]] QString listed(QStringList parts);
/// "Label: text".
[[nodiscard]] QString labelled(const QString& label, const QString& text);
/// A sentence as a heading.
[[nodiscard]] QString withoutFullStop(QString sentence);
/// The text of an action without what marks its key: "File" for "&File" or "ファイル(&F)".
[[nodiscard]] QString withoutMnemonic(QString text);

/// A text in lines as short as those of a tool tip, which are not broken by themselves.
[[nodiscard]] QString inShortLines(const QString& text);

}  // namespace kyosei
