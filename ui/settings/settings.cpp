// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "ui/settings/private_folder.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMetaType>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei {

namespace {

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> kThemes{{
    {ThemeChoice::system, "system"},
    {ThemeChoice::light, "light"},
    {ThemeChoice::dark, "dark"},
    {ThemeChoice::highContrast, "high-contrast"},
}};

const QString kTheme = QStringLiteral("look/theme");
const QString kLanguage = QStringLiteral("look/language");
const QString kRect = QStringLiteral("window/rect");
const QString kMaximized = QStringLiteral("window/maximized");
const QString kUnfolded = QStringLiteral("levers/unfolded");
const QString kTourSeen = QStringLiteral("help/tourSeen");
const QString kLast = QStringLiteral("last");
const QString kRecent = QStringLiteral("files/recent");
const QStringList kGroups = {QStringLiteral("look"),   QStringLiteral("window"),
                             QStringLiteral("levers"), QStringLiteral("help"),
                             QStringLiteral("files"),  QStringLiteral("screens"),
                             QStringLiteral("charts"), QStringLiteral("choices")};
constexpr int kGrabbable = 120;

struct SettingsText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// Names of screens may hold what separates keys.
QString screenKey(const QString& window, QString screen) {
    screen.replace(u'/', u'_').replace(u'\\', u'_');
    return QStringLiteral("screens/%1/%2").arg(window, screen);
}

QString chartKey(const QString& place) {
    return QStringLiteral("charts/") + place;
}

QString choiceKey(const RememberedChoice& choice) {
    return QStringLiteral("choices/") + QLatin1String(choice.key);
}

/// Any text is read without an error, but one of another kind holds nothing that was set here.
bool isForeign(const QSettings& file) {
    const QStringList groups = file.childGroups();
    return QFileInfo(file.fileName()).size() > 0 &&
           std::none_of(groups.begin(), groups.end(),
                        [](const QString& group) { return kGroups.contains(group); });
}

std::optional<bool> flag(const QSettings& file, const QString& key) {
    const QString text = file.value(key, QStringLiteral("false")).toString();
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    return std::nullopt;
}

}  // namespace

Settings::Settings(const QString& path) : file_(path, QSettings::IniFormat) {
    makePrivateFolder(QFileInfo(path).absolutePath());
    // Names of files and people are in it. What is written in its place later keeps this.
    if (QFile file(path); file.exists() || file.open(QIODevice::NewOnly | QIODevice::WriteOnly))
        (void)file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    read();
}

QString Settings::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/settings.ini");
}

void Settings::read() {
    if (file_.status() != QSettings::NoError || isForeign(file_))
        problems_ << SettingsText::tr("The settings file cannot be read; defaults are used.");

    const QString name = file_.value(kTheme, QStringLiteral("system")).toString();
    bool known = false;
    for (const auto& [choice, word] : kThemes) {
        if (name == QLatin1String(word)) {
            theme_ = choice;
            known = true;
        }
    }
    if (!known)
        problems_ << SettingsText::tr(
            "The stored colour theme is not known; the system's is used.");

    language_ = file_.value(kLanguage).toString();
    if (!language_.isEmpty() && !languages().contains(language_)) {
        problems_ << SettingsText::tr("The stored language is not known; the system's is used.");
        language_.clear();
    }

    if (file_.contains(kRect)) {
        const QRect rect = file_.value(kRect).toRect();
        if (rect.isValid())
            windowRect_ = rect;
        else
            problems_ << SettingsText::tr(
                "The stored window position is damaged; a new one is used.");
    }
    const auto maximized = flag(file_, kMaximized);
    const auto unfolded = flag(file_, kUnfolded);
    const auto tourSeen = flag(file_, kTourSeen);
    if (!maximized || !unfolded || !tourSeen)
        problems_ << SettingsText::tr("A stored view option is damaged; its default is used.");
    maximized_ = maximized.value_or(false);
    if (file_.contains(kUnfolded))
        unfolded_ = unfolded;
    tourSeen_ = tourSeen.value_or(true);
    recent_ = file_.value(kRecent).toStringList();
    recent_.removeAll(QString());
}

void Settings::setTheme(ThemeChoice choice) {
    theme_ = choice;
    for (const auto& [known, word] : kThemes)
        if (known == choice)
            file_.setValue(kTheme, QString::fromLatin1(word));
}

void Settings::setLanguage(const QString& code) {
    language_ = code;
    file_.setValue(kLanguage, code);
}

void Settings::setWindow(const QRect& rect, bool maximized) {
    windowRect_ = rect;
    maximized_ = maximized;
    file_.setValue(kRect, rect);
    file_.setValue(kMaximized, maximized);
}

QString Settings::chart(const QString& place) const {
    return file_.value(chartKey(place)).toString();
}

void Settings::setChart(const QString& place, const QString& id) {
    file_.setValue(chartKey(place), id);
}

QString Settings::chartDetail(const QString& name) const {
    return file_.value(chartKey(name)).toString();
}

void Settings::setChartDetail(const QString& name, const QString& text) {
    file_.setValue(chartKey(name), text);
}

QString Settings::beside(const QString& fileName) const {
    return QFileInfo(file_.fileName()).absolutePath() + u'/' + fileName;
}

void Settings::setLeversUnfolded(bool unfolded) {
    unfolded_ = unfolded;
    file_.setValue(kUnfolded, unfolded);
}

int Settings::choice(const RememberedChoice& of) const {
    bool isNumber = false;
    const int stored = file_.value(choiceKey(of)).toInt(&isNumber);
    return isNumber && stored >= 0 && stored < of.count ? stored : of.fallback;
}

void Settings::setChoice(const RememberedChoice& of, int chosen) {
    file_.setValue(choiceKey(of), chosen);
}

void Settings::setTourSeen(bool seen) {
    tourSeen_ = seen;
    file_.setValue(kTourSeen, seen);
}

QRect Settings::windowRectOn(const QString& window, const QString& screen) const {
    return file_.value(screenKey(window, screen)).toRect();
}

QString Settings::lastScreen(const QString& window) const {
    return file_.value(screenKey(window, kLast)).toString();
}

void Settings::setWindowRectOn(const QString& window, const QString& screen, const QRect& rect) {
    file_.setValue(screenKey(window, screen), rect);
    file_.setValue(screenKey(window, kLast), screen);
}

void Settings::setRecentFiles(const QStringList& paths) {
    recent_ = paths;
    file_.setValue(kRecent, paths);
}

std::optional<QRect> onScreen(const QRect& wanted, const QList<QRect>& screens) {
    QRect best;
    QRect shown;
    for (const QRect& screen : screens) {
        const QRect part = screen & wanted;
        if (part.width() * part.height() > shown.width() * shown.height()) {
            shown = part;
            best = screen;
        }
    }
    if (shown.width() < kGrabbable || shown.height() < kGrabbable)
        return std::nullopt;
    QRect rect(wanted.topLeft(), wanted.size().boundedTo(best.size()));
    rect.moveLeft(qBound(best.left(), rect.left(), best.right() - rect.width() + 1));
    rect.moveTop(qBound(best.top(), rect.top(), best.bottom() - rect.height() + 1));
    return rect;
}

}  // namespace kyosei
