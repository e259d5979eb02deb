// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/outlined_style.h"
#include "ui/style/plain_labels.h"
#include "ui/style/theme_palettes.h"

#include <QApplication>
#include <QFont>
#include <QFontDatabase>
#include <QStyle>
#include <QToolTip>

namespace kyosei {

namespace {

Theme& themeInForce() {
    static Theme instance = lightTheme();
    return instance;
}

// Qt 6.4 cannot be asked for the colour scheme: text lighter than its background means dark.
bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

// Noto Sans covers the region's scripts in one design; without it the platform's own font stays.
QFont applicationFont(QFont font) {
    const QString preferred = QStringLiteral("Noto Sans");
    if (QFontDatabase::families().contains(preferred)) {
        font.setFamilies({preferred, font.family()});
    }
    return font;
}

}  // namespace

const Theme& theme() {
    return themeInForce();
}

void applyTheme(QApplication& application, ThemeChoice choice) {
    // The palette of the platform can only be read before the first of ours is set.
    static const bool platformIsDark = isDark(QApplication::palette());
    static const QFont font = applicationFont(QApplication::font());
    showLabelsPlain(application);
    const bool dark =
        choice == ThemeChoice::dark || (choice == ThemeChoice::system && platformIsDark);
    themeInForce() = choice == ThemeChoice::highContrast ? highContrastTheme()
                     : dark                              ? darkTheme()
                                                         : lightTheme();

    if (!qobject_cast<OutlinedStyle*>(QApplication::style())) {
        QApplication::setStyle(new OutlinedStyle);
    }
    if (application.font() != font) {
        QApplication::setFont(font);
    }
    const QPalette palette = paletteFor(theme());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

}  // namespace kyosei
