// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QKeySequence>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

/// Whatever shows a result can be copied: as picture, as table, as sentence. A surface is a card,
/// or a widget with a source of its own. What has no source gives what it shows: a picture of
/// itself, and the texts in it, as a screen reader has them. UI thread.
namespace kyosei {

enum class CopyAs { picture, table, sentence };

/// What a surface gives in the place of what it shows; what is left empty stays so.
struct CopySource {
    std::function<QImage()> picture = {};
    std::function<QString()> table = {};  ///< columns separated by tabs
    std::function<QString()> sentence = {};
};

/// From now on the surface gives that.
void setCopySource(QWidget& surface, CopySource source);
/// The nearest surface around a widget, or itself; null if there is none.
[[nodiscard]] QWidget* copySurface(QWidget* widget);

[[nodiscard]] QImage pictureOf(QWidget& surface);
[[nodiscard]] QString tableOf(QWidget& surface);
[[nodiscard]] QString sentenceOf(QWidget& surface);

/// Puts it on the clipboard; returns what was done, in a sentence.
QString copySurfaceAs(QWidget& surface, CopyAs as);

/// What the command is called.
[[nodiscard]] QString copyCommand(CopyAs as);
/// The three commands for a surface. `told` is handed what was done.
void addCopyCommands(QMenu& menu, QWidget& surface, std::function<void(const QString&)> told = {});
/// A window of its own gets the three commands with the keys that they have everywhere, for the
/// surface in it that has the keyboard, else for the first.
void addCopyKeys(QWidget& window, std::function<void(const QString&)> told = {});
/// Those keys.
[[nodiscard]] QKeySequence copyKeys(CopyAs as);

}  // namespace kyosei
