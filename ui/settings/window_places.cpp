// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/window_places.h"

#include "ui/settings/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace kyosei {

namespace {

QList<ScreenArea> screensThere() {
    QList<ScreenArea> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens.append({screen->name(), screen->availableGeometry()});
    return screens;
}

QList<QRect> areasThere() {
    QList<QRect> areas;
    for (const ScreenArea& screen : screensThere())
        areas << screen.area;
    return areas;
}

/// The frame that the system will put around a window, which tells only once it is there.
QMargins likelyFrame(const QWidget& window) {
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    constexpr int kBorder = 4;
    return {kBorder, std::max(title, 24) + kBorder, kBorder, kBorder};
}

/// Makes a window smaller once, if it stands where it was put but with a frame larger than
/// expected. Owned by the window.
class FrameFitter : public QObject {
public:
    explicit FrameFitter(QWidget& window)
        : QObject(&window), window_(window), size_(window.size()) {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show)
            QTimer::singleShot(kFrameKnown, this, &FrameFitter::fit);
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int kFrameKnown = 300;  ///< milliseconds after which the system has told

    void fit() {
        deleteLater();
        const QRect outer = window_.frameGeometry(), inner = window_.geometry();
        if (window_.size() != size_ || window_.isMaximized() || window_.isFullScreen())
            return;
        const QMargins frame(inner.left() - outer.left(), inner.top() - outer.top(),
                             outer.right() - inner.right(), outer.bottom() - inner.bottom());
        const QRect place = mainWindowPlace(inner, areasThere(), frame, size_);
        if (place != inner)
            window_.setGeometry(place);
    }

    QWidget& window_;
    QSize size_;
};

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
        const QList<QRect> areas = areasThere();
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

QRect mainWindowPlace(const std::optional<QRect>& before, const QList<QRect>& areas,
                      const QMargins& frame, const QSize& usual) {
    QList<QRect> rooms;
    for (const QRect& area : areas)
        rooms << area.marginsRemoved(frame);
    const auto rect = before ? onScreen(*before, rooms) : std::nullopt;
    if (rect)
        return *rect;
    QRect middle({}, rooms.isEmpty() ? usual : usual.boundedTo(rooms.first().size()));
    if (!rooms.isEmpty())
        middle.moveCenter(rooms.first().center());
    return middle;
}

void placeMainWindow(QWidget& window, const Settings& settings, const QSize& usual) {
    window.setGeometry(
        mainWindowPlace(settings.windowRect(), areasThere(), likelyFrame(window), usual));
    new FrameFitter(window);
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
