// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMargins>
#include <QRect>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QScreen;
class QWidget;

namespace kyosei {

class Settings;

/// A screen that is there.
struct ScreenArea {
    QString name;
    QRect area;
};

/// Where a window should be: where it was on the screen it was last on; if that one is gone, where
/// it was on another that is there; always moved and shrunk so that all of it is on that screen.
/// None if nothing is known that can be used.
[[nodiscard]] std::optional<QRect>
rememberedPlace(const QString& lastScreen, const QList<ScreenArea>& screens,
                const std::function<QRect(const QString& screen)>& rectOn);

/// Puts a window where one of its kind was last, remembers where it is when it closes, and brings
/// it back when its screen goes away.
void keepPlace(QWidget& window, const QString& kind, Settings& settings);

/// Where the main window's content goes on screens with these available areas, when the system puts
/// a frame of these margins around it: where it was before, moved and shrunk so that the frame too
/// is on a screen that is there; else at its usual size, or what the screen has room for.
[[nodiscard]] QRect mainWindowPlace(const std::optional<QRect>& before, const QList<QRect>& areas,
                                    const QMargins& frame, const QSize& usual);

/// Puts the main window there before it is shown; corrects that when the frame is known.
void placeMainWindow(QWidget& window, const Settings& settings, const QSize& usual);

/// The screen for a presentation: the one of the last time if it is there, else one that the main
/// window is not on, else that of the main window.
[[nodiscard]] QScreen* presentationScreen(const QWidget& mainWindow, const Settings& settings);

}  // namespace kyosei
