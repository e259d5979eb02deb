// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/layout_button.h"

#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/text/data_text.h"

#include <QInputDialog>
#include <QMenu>

namespace kyosei {

LayoutButton::LayoutButton(ChartLayoutStore& store, QWidget* parent)
    : QToolButton(parent), store_(store) {
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &LayoutButton::fillMenu);
    connect(&store_, &ChartLayoutStore::layoutChanged, this, &LayoutButton::showName);
    showName();
}

void LayoutButton::showName() {
    setText(tr("Layout: %1").arg(asActionText(shown(store_.layout()))));
    setAccessibleName(text());
}

/// Layouts of the program are named in the language of the window, others as their maker did.
QString LayoutButton::shown(const QString& layout) const {
    return store_.bundledLayouts().contains(layout) ? dataText("charts", layout.toStdString())
                                                    : layout;
}

void LayoutButton::fillMenu() {
    menu()->clear();
    const auto list = [this](const QStringList& titles) {
        for (const QString& title : titles) {
            QAction* action = menu()->addAction(asActionText(shown(title)));
            action->setCheckable(true);
            action->setChecked(title == store_.layout());
            connect(action, &QAction::triggered, this,
                    [this, title] { store_.chooseLayout(title); });
        }
    };
    list(store_.bundledLayouts());
    menu()->addSection(tr("Yours"));
    list(store_.ownLayouts());
    menu()->addSeparator();
    menu()->addAction(tr("&Save as…"), this, &LayoutButton::askForName);
    menu()
        ->addAction(tr("&Delete “%1”").arg(shown(store_.layout())), &store_,
                    &ChartLayoutStore::removeLayout)
        ->setEnabled(store_.isOwnLayout());
}

void LayoutButton::askForName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Layout"));
    dialog->setLabelText(tr("Name of the layout"));
    dialog->setTextValue(store_.layout());
    connect(dialog, &QInputDialog::textValueSelected, &store_, &ChartLayoutStore::saveLayoutAs);
    dialog->open();
}

}  // namespace kyosei
