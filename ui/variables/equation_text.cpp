// SPDX-License-Identifier: GPL-3.0-or-later
// Equations and evidence as text of a page.
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/phrases.h"
#include "ui/variables/variable_text.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

using evaluator::PartRole;
using structure::SheetPart;

namespace {

struct EquationText {
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

QString roleSign(const SheetPart& part, bool first) {
    switch (part.role) {
    case PartRole::plus: return first ? QString() : QStringLiteral("+");
    case PartRole::minus: return QStringLiteral("−");
    case PartRole::times: return first ? QString() : QStringLiteral("×");
    case PartRole::over: return QStringLiteral("÷");
    case PartRole::exponent: return first ? QStringLiteral("e^") : QStringLiteral("× e^");
    case PartRole::plain: break;
    }
    return {};
}

QString partEffect(const SheetPart& part) {
    if (!part.effect || *part.effect == 0)
        return QStringLiteral("–");
    return part.share ? effectText(*part.effect, 1) : signedDigits(*part.effect);
}

bool isFirst(const std::vector<SheetPart>& parts, std::size_t at) {
    return at == 0 || parts[at].depth > parts[at - 1].depth;
}

QString coloured(const QString& text, const QColor& colour, bool bold = false) {
    const QString shown = bold ? QStringLiteral("<b>%1</b>").arg(text) : text;
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(colour.name(), shown);
}

QString cell(const QString& text, bool number = true) {
    return QStringLiteral("<td%1>%2</td>")
        .arg(number ? QStringLiteral(" align=\"right\" style=\"padding-left:10px;"
                                     "white-space:nowrap\"")
                    : QString(),
             text);
}

QString lineHtml(const SheetPart& part, bool first) {
    const Theme& look = theme();
    QString name = QStringLiteral("&nbsp;").repeated(static_cast<int>(6 * part.depth)) +
                   roleSign(part, first) + u' ' + fromModel(part.text).toHtmlEscaped();
    // A single number stands at the right.
    if (part.numbers.find(' ') != std::string::npos)
        name += QStringLiteral("<br>") +
                QStringLiteral("&nbsp;").repeated(static_cast<int>(6 * part.depth + 3)) +
                coloured(fromModel(part.numbers).toHtmlEscaped(), look.mutedInk);
    const bool moved = part.effect && *part.effect != 0;
    return QStringLiteral("<tr>") + cell(name, false) +
           cell(coloured(threeDigits(part.after), moved ? look.accent : look.ink, moved)) +
           cell(threeDigits(part.before)) +
           cell(coloured(partEffect(part), moved ? look.ink : look.mutedInk, moved)) +
           QStringLiteral("</tr>");
}

}  // namespace

QString equationHtml(const VariableAnswer& answer, const VariableInfo& info) {
    const std::vector<SheetPart>& parts = answer.sheet.parts;
    if (parts.empty())
        return {};
    const Theme& look = theme();
    QString rows = QStringLiteral("<tr>") + cell(QString(), false) +
                   cell(coloured(EquationText::tr("with it"), look.mutedInk)) +
                   cell(coloured(EquationText::tr("without"), look.mutedInk)) +
                   cell(coloured(EquationText::tr("effect"), look.mutedInk)) +
                   QStringLiteral("</tr>");
    for (std::size_t k = 0; k < parts.size(); ++k)
        rows += lineHtml(parts[k], isFirst(parts, k));
    if (info.kind != xmile::VariableKind::stock)
        rows +=
            QStringLiteral("<tr>") +
            cell(QStringLiteral("<b>= %1</b>").arg(variableTitle(info.name)), false) +
            cell(coloured(threeDigits(answer.sheet.after), look.accent, true)) +
            cell(threeDigits(answer.sheet.before)) +
            cell(coloured(effectText(answer.sheet.after - answer.sheet.before, answer.sheet.before),
                          look.ink, true)) +
            QStringLiteral("</tr>");
    return QStringLiteral("<table width=\"100%\" cellspacing=\"3\">%1</table>").arg(rows);
}

QString equationText(const VariableAnswer& answer, const VariableInfo& info) {
    QStringList lines;
    const std::vector<SheetPart>& parts = answer.sheet.parts;
    for (std::size_t k = 0; k < parts.size(); ++k)
        lines << EquationText::tr("%1 %2: with it %3, without %4, effect %5",
                                  "sign, part of an equation, numbers")
                     .arg(roleSign(parts[k], isFirst(parts, k)), fromModel(parts[k].text),
                          threeDigits(parts[k].after), threeDigits(parts[k].before),
                          partEffect(parts[k]));
    lines << EquationText::tr("%1: with it %2, without %3")
                 .arg(variableTitle(info.name), threeDigits(answer.sheet.after),
                      threeDigits(answer.sheet.before));
    return lines.join(u'\n');
}

QString evidenceHtml(const VariableAnswer& answer) {
    QString html;
    for (const Parameter& parameter : answer.evidence) {
        html += QStringLiteral("<p style=\"margin-top:4px;margin-bottom:0\">"
                               "<a href=\"slot:%1\" style=\"color:%2\">%3</a><br>%4")
                    .arg(parameter.slot)
                    .arg(theme().accent.name(), parameterText(parameter).toHtmlEscaped(),
                         labelled(fromModel(parameter.meaning),
                                  fromModel(parameter.source).replace(u';', QStringLiteral(", ")))
                             .toHtmlEscaped());
        if (!parameter.contraryEvidence.empty())
            html += QStringLiteral("<br>%1 %2")
                        .arg(coloured(EquationText::tr("Against:"), theme().worse, true),
                             fromModel(parameter.contraryEvidence).toHtmlEscaped());
        html += QStringLiteral("</p>");
    }
    return html;
}

}  // namespace kyosei
