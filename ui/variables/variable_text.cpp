// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_text.h"

#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct VariableText {
    Q_DECLARE_TR_FUNCTIONS(Variable)
};

/// So that three digits of the value show.
int decimalsFor(double value) {
    constexpr int kMaxIssues = 7;
    if (!std::isfinite(value) || value == 0)
        return 0;
    return std::clamp(2 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, kMaxIssues);
}

QString gradeText(const std::string& grade) {
    if (grade == "data")
        return VariableText::tr("data");
    if (grade == "literature")
        return VariableText::tr("literature");
    return grade == "expert" ? VariableText::tr("experts") : VariableText::tr("judgement");
}

}  // namespace

VariablePlace placeOf(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return {&variable, slot - variable.first};
    return {};
}

QString variableTitle(std::string_view name) {
    QString title = fromModel(name).replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString elementText(const PolicyModel& model, const VariablePlace& place) {
    if (!place.info || place.info->dimensions.empty())
        return {};
    const std::string name = model.program().elementName(*place.info, place.element);
    const std::size_t from = name.find('[') + 1;
    QStringList parts;
    for (const QString& code :
         fromModel(std::string_view(name).substr(from, name.size() - from - 1)).split(u','))
        parts << dataText("elements", model.charts().elementTitle(code.toStdString()));
    return listed(parts);
}

QString variableName(const PolicyModel& model, Slot slot) {
    const VariablePlace place = placeOf(model.program(), slot);
    if (!place.info)
        return {};
    const QString element = elementText(model, place);
    const QString title = variableTitle(place.info->name);
    return element.isEmpty() ? title : labelled(title, element);
}

QString unitText(const VariableInfo& info) {
    return info.units.empty() || info.units == "1" ? VariableText::tr("no unit")
                                                   : fromModel(info.units);
}

QString threeDigits(double value) {
    return formatNumber(value, decimalsFor(value));
}

QString signedDigits(double value) {
    return formatSigned(value, decimalsFor(value));
}

ChangeScale scaleOf(const PolicyModel& model, Slot slot, double size) {
    for (const HeadlineIndicator& part : model.charts().headline().partsFirst())
        if (part.slot == slot)
            return part.changes;
    return defaultScale(decimalsFor(size));
}

QString effectText(double effect, double size) {
    if (!std::isfinite(effect))
        return {};
    if (size == 0 || !std::isfinite(size))
        return signedDigits(effect);
    constexpr double kSmallest = 0.05;
    const double share = 100 * effect / std::abs(size);
    return std::abs(share) < kSmallest
               ? QStringLiteral("0 %")
               : VariableText::tr("%1 %", "effect as a share")
                     .arg(formatSigned(share, std::abs(share) < 100 ? 1 : 0));
}

QString kindText(const VariableInfo& info) {
    if (info.kind == xmile::VariableKind::stock)
        return VariableText::tr("a stock, which only its flows change");
    if (info.kind == xmile::VariableKind::flow)
        return VariableText::tr("a flow");
    if (info.constant)
        return VariableText::tr("a constant");
    if (info.exogenous)
        return VariableText::tr("taken from the baseline run");
    return VariableText::tr("worked out anew at each moment");
}

QString linkText(structure::LinkKind kind) {
    switch (kind) {
    case structure::LinkKind::inflow: return VariableText::tr("flows in");
    case structure::LinkKind::outflow: return VariableText::tr("flows out");
    case structure::LinkKind::delayed: return VariableText::tr("with a delay");
    default: return {};
    }
}

QString parameterText(const Parameter& parameter) {
    return VariableText::tr("%1 = %2, likely %3 to %4 (%5)", "constant, value, range, grade")
        .arg(variableTitle(parameter.id), threeDigits(parameter.central),
             threeDigits(parameter.low), threeDigits(parameter.high), gradeText(parameter.grade));
}

}  // namespace kyosei
