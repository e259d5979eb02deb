// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QObject>
#include <QString>

namespace kyosei {

class Actions;
class Settings;

/// Theme and language: ticks what is in force and applies and remembers the theme that is chosen.
/// Owned by the main window; UI thread.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(const Actions& actions, Settings& settings, QObject* parent = nullptr);

signals:
    /// The user wants texts in this language (empty: the system's).
    void languageWanted(const QString& code);

private:
    void choose(ThemeChoice choice);

    const Actions& actions_;
    Settings& settings_;
};

}  // namespace kyosei
