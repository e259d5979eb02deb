// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme_palettes.h"

#include <array>

namespace kyosei {

namespace {

using Elements = std::array<QRgb, 8>;

// After Okabe and Ito (2008), shifted in lightness so that every pair stays apart under simulated
// protanopia, deuteranopia and tritanopia and each colour reaches 3:1 on its surface.
constexpr Elements kLightElements{0xffc4460c, 0xff2a96d8, 0xff2b2f34, 0xff04785a,
                                  0xffb98600, 0xff9c3d82, 0xff1546a8, 0xff878d94};
constexpr Elements kDarkElements{0xfff2742e, 0xff63c3f7, 0xfff0efea, 0xff16a57c,
                                 0xfff0be4c, 0xffe77cc4, 0xff4f86f0, 0xff878d94};

// Five dashes and eight colours have no common divisor: forty pairs until one comes back.
constexpr std::array<Qt::PenStyle, 5> kDashes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine,
                                              Qt::DotLine, Qt::DashDotDotLine};

QColor mix(const QColor& a, const QColor& b, double share) {
    const auto blend = [share](int x, int y) {
        return static_cast<int>(x + (y - x) * share + 0.5);
    };
    return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

}  // namespace

QColor Theme::element(int index) const {
    const Elements& colours = dark ? kDarkElements : kLightElements;
    return QColor::fromRgb(colours[static_cast<std::size_t>(index) % colours.size()]);
}

Qt::PenStyle Theme::elementDash(int index) {
    return kDashes[static_cast<std::size_t>(index) % kDashes.size()];
}

Theme lightTheme() {
    Theme t;
    t.dark = false;
    t.window = QColor(0xf1efea);
    t.surface = QColor(0xfcfbf8);
    t.border = QColor(0xd9d5cc);
    t.ink = QColor(0x1e2227);
    t.mutedInk = QColor(0x575d66);
    t.grid = QColor(0xe7e4dd);
    t.accent = QColor(0x1763b0);
    t.accentInk = QColor(0xffffff);
    t.baseline = QColor(0x33373d);
    t.better = QColor(0x00704f);
    t.worse = QColor(0xb23b06);
    t.assumption = QColor(0x7a4b94);
    return t;
}

Theme darkTheme() {
    Theme t;
    t.dark = true;
    t.window = QColor(0x181b1f);
    t.surface = QColor(0x22262b);
    t.border = QColor(0x3b4047);
    t.ink = QColor(0xe9e7e2);
    t.mutedInk = QColor(0xa6abb2);
    t.grid = QColor(0x33383f);
    t.accent = QColor(0x6db1f5);
    t.accentInk = QColor(0x10151b);
    t.baseline = QColor(0xc9ccd0);
    t.better = QColor(0x4fc79b);
    t.worse = QColor(0xf58f5c);
    t.assumption = QColor(0xc79be0);
    return t;
}

Theme highContrastTheme() {
    Theme t = darkTheme();
    t.highContrast = true;
    t.window = t.surface = QColor(Qt::black);
    t.border = QColor(0xb0b0b0);
    t.ink = t.mutedInk = t.baseline = QColor(Qt::white);
    t.grid = QColor(0x4a4a4a);
    t.accent = QColor(0xffd83d);
    t.accentInk = QColor(Qt::black);
    t.better = QColor(0x4dffb0);
    t.worse = QColor(0xffa366);
    t.assumption = QColor(0xe3b5ff);
    return t;
}

Theme printTheme() {
    Theme t = lightTheme();
    t.window = t.surface = QColor(Qt::white);
    t.ink = t.baseline = QColor(0x111315);
    t.mutedInk = QColor(0x4a4f56);
    t.grid = QColor(0xe3e3e3);
    t.border = QColor(0xb5b5b5);
    return t;
}

QPalette paletteFor(const Theme& theme) {
    const QColor disabled = mix(theme.mutedInk, theme.surface, 0.35);
    QPalette p;
    p.setColor(QPalette::Window, theme.window);
    p.setColor(QPalette::WindowText, theme.ink);
    p.setColor(QPalette::Base, theme.surface);
    p.setColor(QPalette::AlternateBase, mix(theme.surface, theme.window, 0.6));
    p.setColor(QPalette::Text, theme.ink);
    p.setColor(QPalette::PlaceholderText, theme.mutedInk);
    p.setColor(QPalette::Button, mix(theme.surface, theme.window, theme.dark ? -0.2 : 0.35));
    p.setColor(QPalette::ButtonText, theme.ink);
    p.setColor(QPalette::BrightText, theme.worse);
    p.setColor(QPalette::ToolTipBase,
               theme.dark ? mix(theme.surface, theme.ink, 0.1) : theme.surface);
    p.setColor(QPalette::ToolTipText, theme.ink);
    p.setColor(QPalette::Highlight, theme.accent);
    p.setColor(QPalette::HighlightedText, theme.accentInk);
    p.setColor(QPalette::Link, theme.accent);
    p.setColor(QPalette::LinkVisited, theme.assumption);
    // Fusion draws frames and bevels from these.
    p.setColor(QPalette::Light,
               theme.dark ? mix(theme.surface, theme.ink, 0.12) : QColor(Qt::white));
    p.setColor(QPalette::Midlight, mix(theme.surface, theme.border, 0.5));
    p.setColor(QPalette::Mid, theme.border);
    p.setColor(QPalette::Dark, mix(theme.border, theme.ink, 0.35));
    p.setColor(QPalette::Shadow,
               theme.dark ? QColor(Qt::black) : mix(theme.border, theme.ink, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, disabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.ink);
    return p;
}

}  // namespace kyosei
