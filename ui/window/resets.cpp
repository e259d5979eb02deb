// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/resets.h"

#include "ui/assumptions/beliefs_panel.h"
#include "ui/document/document.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"

namespace kyosei {

Resets::Resets(const Actions& actions, Document& document, BeliefsPanel& beliefs,
               MessageBar& messages, QObject* parent)
    : QObject(parent) {
    connect(actions.resetAll, &QAction::triggered, &document, &Document::resetAll);
    connect(actions.resetPolicies, &QAction::triggered, &document, &Document::resetPolicies);
    connect(actions.resetAssumptions, &QAction::triggered, &beliefs, &BeliefsPanel::reset);
    connect(actions.resetBoth, &QAction::triggered, this, [&document, &beliefs] {
        beliefs.reset();
        document.resetPolicies();
    });
    connect(&document, &Document::lockedKept, this,
            [&document, &messages](const std::vector<LeverId>& levers) {
                const int count = static_cast<int>(levers.size());
                messages.show({QStringLiteral("locked"),
                               Severity::note,
                               tr("%n locked lever(s) stay as they are.", nullptr, count),
                               {},
                               {{tr("Reset Them Too"),
                                 [&document, levers] { document.resetEven(levers); }}}});
            });
    connect(&document, &Document::scenarioChanged, this,
            [&messages] { messages.dismiss(QStringLiteral("locked")); });
}

}  // namespace kyosei
