// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/window/actions.h"

#include <QApplication>

namespace kyosei {

Appearance::Appearance(const Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent), actions_(actions), settings_(settings) {
    for (const ThemeChoice choice :
         {ThemeChoice::system, ThemeChoice::light, ThemeChoice::dark, ThemeChoice::highContrast})
        connect(actions.themeAction(choice), &QAction::triggered, this,
                [this, choice] { choose(choice); });
    connect(actions.nextTheme, &QAction::triggered, this, [this] {
        // The next choice that looks different from what is on screen.
        choose(theme().highContrast ? ThemeChoice::light
               : theme().dark       ? ThemeChoice::highContrast
                                    : ThemeChoice::dark);
    });
    actions.themeAction(settings.theme())->setChecked(true);

    // The command line may have asked for another language than the settings.
    const QString stored = settings.language();
    const QString ticked = languageFor(stored) == language() ? stored : language();
    for (QAction* action : actions.languages->actions())
        action->setChecked(action->data().toString() == ticked);
    connect(actions.languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { emit languageWanted(action->data().toString()); });
}

void Appearance::choose(ThemeChoice choice) {
    settings_.setTheme(choice);
    actions_.themeAction(choice)->setChecked(true);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
}

}  // namespace kyosei
