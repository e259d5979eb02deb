// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_notes.h"

#include "ui/text/data_text.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct LeverNotesText {
    Q_DECLARE_TR_FUNCTIONS(kyosei::LeverDetailPanel)
};

}  // namespace

QString leverNotes(const LeverTable& levers, const LeverCell& lever) {
    const LeverRow& row = *levers.row(lever.id.lever);
    QString text;
    const auto paragraph = [&text](const QString& head, const std::string& body) {
        if (!body.empty())
            text += QStringLiteral("**%1** %2\n\n").arg(head, dataText("levers", body));
    };
    text += dataText("levers", row.summary) + QStringLiteral("\n\n");
    if (lever.title != row.title)
        text += QStringLiteral("**%1**\n\n").arg(dataText("levers", lever.title));
    if (lever.assumption)
        text += LeverNotesText::tr("*Moving it assumes that this government changes its policy.*") +
                QStringLiteral("\n\n");
    if (const LeverSplit* split = levers.split(lever.id))
        paragraph(dataText("levers", split->title) + u'.', split->note);
    paragraph(LeverNotesText::tr("Cost and risk."), row.costNote);
    paragraph(LeverNotesText::tr("Needs consent."), row.consentNote);
    paragraph(LeverNotesText::tr("Evidence:"), row.evidence);
    text += dataText("levers", row.guide);
    return text;
}

}  // namespace kyosei
