// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace kyosei {

/// A choice between a few that is remembered.
struct RememberedChoice {
    const char* key;  ///< in the file
    int count;        ///< of possibilities
    int fallback;     ///< which, if none was chosen or what is stored is damaged
};

/// All there are.
namespace remembered {
inline constexpr RememberedChoice kIndicatorsShown{"indicators", 2, 1};    ///< levels or change
inline constexpr RememberedChoice kSameShocks{"same-shocks", 2, 1};        ///< how changes are read
inline constexpr RememberedChoice kWithoutShocks{"without-shocks", 2, 1};  ///< a line of its own
inline constexpr RememberedChoice kTimelineShown{"timeline", 2, 1};
inline constexpr RememberedChoice kStepMarks{"step-marks", 2, 0};  ///< beside sliders
inline constexpr RememberedChoice kLessMotion{"less-motion", 2, 0};
inline constexpr RememberedChoice kReplayPace{"replay", 3, 1};
inline constexpr RememberedChoice kYearsPace{"years", 3, 1};
inline constexpr RememberedChoice kYearsStart{"years-start", 2, 1};
}  // namespace remembered

/// What the program remembers between starts, in a readable INI file. A value that cannot be used
/// is replaced by its default and named in problems(). Owned by main; UI thread.
class Settings {
public:
    explicit Settings(const QString& path = defaultPath());
    [[nodiscard]] static QString defaultPath();

    /// Sentences about values that were damaged.
    [[nodiscard]] QStringList problems() const { return problems_; }

    [[nodiscard]] ThemeChoice theme() const { return theme_; }
    void setTheme(ThemeChoice choice);

    /// Where the window was; empty if never stored or damaged. The window checks the screens.
    [[nodiscard]] std::optional<QRect> windowRect() const { return windowRect_; }
    [[nodiscard]] bool windowMaximized() const { return maximized_; }
    void setWindow(const QRect& rect, bool maximized);

    /// Chart id in a place of the window ("left", "right"); empty: none chosen yet.
    [[nodiscard]] QString chart(const QString& place) const;
    void setChart(const QString& place, const QString& id);

    /// Something else about charts, by name; empty: never stored.
    [[nodiscard]] QString chartDetail(const QString& name) const;
    void setChartDetail(const QString& name, const QString& text);
    /// The path of a file that is kept beside the settings.
    [[nodiscard]] QString beside(const QString& fileName) const;

    /// Code of the language of the interface; empty: the system's.
    [[nodiscard]] QString language() const { return language_; }
    void setLanguage(const QString& code);

    /// None: as the room is.
    [[nodiscard]] std::optional<bool> leversUnfolded() const { return unfolded_; }
    void setLeversUnfolded(bool unfolded);

    /// Which of the possibilities, from 0.
    [[nodiscard]] int choice(const RememberedChoice& of) const;
    void setChoice(const RememberedChoice& of, int chosen);

    /// The tour has been shown at a start before.
    [[nodiscard]] bool tourSeen() const { return tourSeen_; }
    void setTourSeen(bool seen);
    /// Where a kind of window ("presentation", "chart") was on a screen; empty if never.
    [[nodiscard]] QRect windowRectOn(const QString& window, const QString& screen) const;
    /// The screen on which it was last.
    [[nodiscard]] QString lastScreen(const QString& window) const;
    void setWindowRectOn(const QString& window, const QString& screen, const QRect& rect);

    /// Most recent first.
    [[nodiscard]] QStringList recentFiles() const { return recent_; }
    void setRecentFiles(const QStringList& paths);

private:
    void read();

    QSettings file_;
    QStringList problems_;
    ThemeChoice theme_ = ThemeChoice::system;
    QString language_;
    std::optional<QRect> windowRect_;
    bool maximized_ = false;
    std::optional<bool> unfolded_;
    bool tourSeen_ = false;
    QStringList recent_;
};

/// The rectangle, moved and shrunk so that all of it is on the screen that shows most of it;
/// nullopt if no screen shows enough of it to be grabbed.
[[nodiscard]] std::optional<QRect> onScreen(const QRect& wanted, const QList<QRect>& screens);

}  // namespace kyosei
