// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcuts_page.h"

#include <QAction>
#include <QCoreApplication>

namespace kyosei {

namespace {

struct ShortcutsText {
    Q_DECLARE_TR_FUNCTIONS(kyosei::HelpWindow)
};

QString tableRow(const QString& keys, const QString& text) {
    return QStringLiteral("| %1 | %2 |\n").arg(keys, text);
}

QString tableHead() {
    return tableRow(ShortcutsText::tr("Keys"), ShortcutsText::tr("What they do")) +
           QStringLiteral("|---|---|\n");
}

QString keySection(const QString& title) {
    return QStringLiteral("\n\n") + title + QStringLiteral("\n\n") + tableHead();
}

QString leverKeys() {
    QString text = keySection(ShortcutsText::tr("## On a lever"));
    text += tableRow(ShortcutsText::tr("Arrow keys"), ShortcutsText::tr("One step"));
    text += tableRow(ShortcutsText::tr("Shift and an arrow key, Page Up, Page Down"),
                     ShortcutsText::tr("A coarse step: about a tenth of the way"));
    text += tableRow(ShortcutsText::tr("Ctrl and an arrow key"),
                     ShortcutsText::tr("A fine step: the last digit shown"));
    text += tableRow(ShortcutsText::tr("A digit"),
                     ShortcutsText::tr("Type the value; Enter sets it, Esc leaves it"));
    text += tableRow(ShortcutsText::tr("L"), ShortcutsText::tr("Lock or unlock"));
    text += tableRow(ShortcutsText::tr("Home, End"), ShortcutsText::tr("Smallest, largest value"));
    text += tableRow(ShortcutsText::tr("Delete, Backspace"),
                     ShortcutsText::tr("Back to the baseline; a double click on the "
                                       "thumb does the same"));
    text += tableRow(ShortcutsText::tr("Enter"),
                     ShortcutsText::tr("Exact value, years, cost and evidence"));
    text += tableRow(ShortcutsText::tr("Alt and an arrow key"),
                     ShortcutsText::tr("To the neighbouring lever"));
    text += tableRow(ShortcutsText::tr("Tab"), ShortcutsText::tr("To the next lever of the row"));
    text +=
        tableRow(ShortcutsText::tr("Esc"), ShortcutsText::tr("From a panel back to the levers"));
    return text;
}

QString chartKeys() {
    QString text = keySection(ShortcutsText::tr("## In a chart and in the grid of charts"));
    text += tableRow(ShortcutsText::tr("Left, Right"),
                     ShortcutsText::tr("In a big chart: read out the year before, after"));
    text += tableRow(ShortcutsText::tr("Up, Down"),
                     ShortcutsText::tr("In a big chart: the next line, or the next pair"));
    text += tableRow(ShortcutsText::tr("Arrow keys"),
                     ShortcutsText::tr("In the grid: to the neighbouring chart"));
    text += tableRow(ShortcutsText::tr("Ctrl and an arrow key"),
                     ShortcutsText::tr("In the grid: move the chart"));
    text +=
        tableRow(ShortcutsText::tr("Enter, Shift+Enter"),
                 ShortcutsText::tr("In the grid: show the chart large on the right, on the left"));
    text += tableRow(ShortcutsText::tr("Delete"),
                     ShortcutsText::tr("In the grid: take the chart out of the layout"));
    text += tableRow(ShortcutsText::tr("Esc"),
                     ShortcutsText::tr("From the grid back to what was there before"));
    return text;
}

QString timelineKeys() {
    QString text = keySection(ShortcutsText::tr("## On the timeline"));
    text += tableRow(ShortcutsText::tr("Up, Down"), ShortcutsText::tr("Choose a shock or a rule"));
    text +=
        tableRow(ShortcutsText::tr("Left, Right"), ShortcutsText::tr("Move the shock by a year"));
    text += tableRow(ShortcutsText::tr("Page Up, Page Down"),
                     ShortcutsText::tr("Move the shock by five years"));
    text += tableRow(ShortcutsText::tr("Insert"), ShortcutsText::tr("Add a shock"));
    text += tableRow(ShortcutsText::tr("Delete, Backspace"), ShortcutsText::tr("Take it out"));
    text += tableRow(ShortcutsText::tr("Enter"), ShortcutsText::tr("Open the shocks or the rules"));
    return text;
}

QString presentationKeys() {
    QString text = keySection(ShortcutsText::tr("## While presenting"));
    text += tableRow(ShortcutsText::tr("Page Down, Page Up"),
                     ShortcutsText::tr("Next, previous chart"));
    text += tableRow(ShortcutsText::tr("B, full stop"),
                     ShortcutsText::tr("Blank the screen; any key brings it back"));
    text +=
        tableRow(ShortcutsText::tr("P"), ShortcutsText::tr("A ring around the pointer, or none"));
    text += tableRow(ShortcutsText::tr("Esc"), ShortcutsText::tr("Leave"));
    return text;
}

}  // namespace

QString shortcutsPage(const QList<QAction*>& actions) {
    QString text = ShortcutsText::tr("# Keyboard shortcuts") + QStringLiteral("\n\n") + tableHead();
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const QString name = action->statusTip().isEmpty() ? action->text() : action->statusTip();
        text += tableRow(action->shortcut().toString(QKeySequence::NativeText), name);
    }
    return text + leverKeys() + chartKeys() + timelineKeys() + presentationKeys();
}

}  // namespace kyosei
