// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_copies.h"

#include "ui/document/document.h"
#include "ui/text/data_text.h"

#include <QCoreApplication>
#include <QMenu>

namespace kyosei {

void addCopyActions(QMenu& menu, Document& document, const LeverCell& from) {
    const LeverTable& levers = document.levers();
    menu.addAction(QCoreApplication::translate("LeverCopies", "All Countries"), &document,
                   [&document, &from] { document.copyToRow(from); });
    menu.addSeparator();
    for (const std::string& actor : levers.actors()) {
        const LeverId id{from.id.lever, actor};
        if (id == from.id || !levers.find(id))
            continue;
        QAction* copy =
            menu.addAction(dataText("elements", levers.actorName(actor)), &document,
                           [&document, &from, actor] { document.copyTo(from, {actor}); });
        copy->setEnabled(!document.scenario().isLocked(id));
    }
}

}  // namespace kyosei
