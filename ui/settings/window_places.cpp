// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_places.h"

#include "ui/settings/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace kyosei {

namespace {

QList<ScreenArea> screensThere() {
    QList<ScreenArea> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens.append({screen->name(), screen->availableGeometry()});
    return screens;
}

/// Remembers a window's place. Owned by the window.
class PlaceKeeper : public QObject {
public:
    PlaceKeeper(QWidget& window, QString kind, Settings& settings)
        : QObject(&window), window_(window), kind_(std::move(kind)), settings_(settings) {
        window.installEventFilter(this);
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PlaceKeeper::bringBack,
                Qt::QueuedConnection);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Close)
            settings_.setWindowRectOn(kind_, window_.screen()->name(), window_.normalGeometry());
        return QObject::eventFilter(watched, event);
    }

private:
    void bringBack() {
        QList<QRect> areas;
        for (const ScreenArea& screen : screensThere())
            areas << screen.area;
        const auto rect = onScreen(window_.geometry(), areas);
        if (rect)
            window_.setGeometry(*rect);
        else if (!areas.isEmpty())
            window_.move(areas.first().topLeft());
    }

    QWidget& window_;
    QString kind_;
    Settings& settings_;
};

}  // namespace

std::optional<QRect> rememberedPlace(const QString& lastScreen, const QList<ScreenArea>& screens,
                                     const std::function<QRect(const QString& screen)>& rectOn) {
    const auto on = [&](const ScreenArea& screen) -> std::optional<QRect> {
        const QRect rect = rectOn(screen.name);
        return rect.isValid() ? onScreen(rect, {screen.area}) : std::nullopt;
    };
    for (const ScreenArea& screen : screens)
        if (screen.name == lastScreen)
            if (const auto rect = on(screen))
                return rect;
    for (const ScreenArea& screen : screens)
        if (const auto rect = on(screen))
            return rect;
    return std::nullopt;
}

void keepPlace(QWidget& window, const QString& kind, Settings& settings) {
    const auto rect =
        rememberedPlace(settings.lastScreen(kind), screensThere(),
                        [&](const QString& screen) { return settings.windowRectOn(kind, screen); });
    if (rect)
        window.setGeometry(*rect);
    new PlaceKeeper(window, kind, settings);
}

void placeMainWindow(QWidget& window, const Settings& settings, const QSize& usual) {
    QList<QRect> areas;
    for (const ScreenArea& screen : screensThere())
        areas << screen.area;
    const auto rect =
        settings.windowRect() ? onScreen(*settings.windowRect(), areas) : std::nullopt;
    if (rect)
        window.setGeometry(*rect);
    else
        window.resize(usual.boundedTo(areas.isEmpty() ? usual : areas.first().size()));
    if (settings.windowMaximized())
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

QScreen* presentationScreen(const QWidget& mainWindow, const Settings& settings) {
    const QString last = settings.lastScreen(QStringLiteral("presentation"));
    QScreen* best = mainWindow.screen();
    for (QScreen* screen : QGuiApplication::screens()) {
        if (screen->name() == last)
            return screen;
        if (screen != mainWindow.screen())
            best = screen;
    }
    return best;
}

}  // namespace kyosei
