// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_neighbours.h"

#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/variables/variable_text.h"

#include <QCoreApplication>

#include <cstddef>

namespace kyosei {

namespace {

struct NeighbourText {
    Q_DECLARE_TR_FUNCTIONS(kyosei::VariablePage)
};

constexpr std::size_t kMaxCharts = 12;  ///< on either side

/// A cause or a use of the variable.
class Neighbour {
public:
    Neighbour(const structure::SheetNeighbour& neighbour, bool use, const VariableAnswer& answer,
              const RunView& view)
        : neighbour_(neighbour), use_(use), answer_(answer), view_(view),
          slot_(answer.slotOf(view.model->program(), neighbour.node)) {}

    [[nodiscard]] CurveButtonContent content(double year) const {
        CurveButtonContent content;
        content.slot = slot_;
        content.title = variableTitle(placeOf(view_.model->program(), slot_).info->name);
        content.beside = beside();
        content.curve = curveOf(slot_, view_, answer_, year);
        addEffect(content);
        content.sentence =
            NeighbourText::tr("%1: without the scenario %2, with it %3")
                .arg(variableName(*view_.model, slot_), threeDigits(content.curve.valueBefore),
                     threeDigits(content.curve.valueAfter));
        if (!content.effect.isEmpty())
            content.sentence =
                listed({content.sentence, NeighbourText::tr("effect %1").arg(content.effect)});
        return content;
    }

private:
    /// Of which place it is, of how many it is the largest, and how it acts.
    [[nodiscard]] QString beside() const {
        const Program& program = view_.model->program();
        const QString element = elementText(*view_.model, placeOf(program, slot_));
        const bool same = element == elementText(*view_.model, placeOf(program, answer_.slot));
        QStringList beside{same && neighbour_.elements == 1 ? QString() : element};
        if (neighbour_.elements > 1 && neighbour_.together)
            beside << NeighbourText::tr("largest of %1, together %2", "number of causes, effect")
                          .arg(neighbour_.elements)
                          .arg(effectText(*neighbour_.together, answer_.sheet.before));
        else if (neighbour_.elements > 1)
            beside << NeighbourText::tr("largest of %1").arg(neighbour_.elements);
        return listed(beside << linkText(neighbour_.kind));
    }

    void addEffect(CurveButtonContent& content) const {
        if (!neighbour_.effect)
            return;
        const structure::VariableSheet& sheet = answer_.sheet;
        content.effect = effectText(*neighbour_.effect, use_ ? neighbour_.before : sheet.before);
        const double whole =
            use_ ? neighbour_.after - neighbour_.before : sheet.after - sheet.before;
        content.against = *neighbour_.effect * whole < 0 && content.effect != QStringLiteral("0 %");
    }

    const structure::SheetNeighbour& neighbour_;
    bool use_;
    const VariableAnswer& answer_;
    const RunView& view_;
    Slot slot_;
};

VariableNeighbours neighboursOf(const std::vector<structure::SheetNeighbour>& all, bool use,
                                const VariableAnswer& answer, const RunView& view, double year) {
    VariableNeighbours shown;
    int constants = 0;
    int more = 0;
    for (const structure::SheetNeighbour& each : all)
        if (each.constant)
            ++constants;
        else if (shown.charts.size() < kMaxCharts)
            shown.charts.push_back(Neighbour(each, use, answer, view).content(year));
        else
            ++more;
    QStringList rest;
    if (shown.charts.empty() && constants == 0)
        rest << (use ? NeighbourText::tr("Nothing in the model uses it.")
                     : NeighbourText::tr("It has no causes."));
    if (constants > 0)
        rest << NeighbourText::tr(
                    "Constants in the equation: %1. What is known about them stands below it.")
                    .arg(constants);
    if (more > 0)
        rest << NeighbourText::tr("Not shown, since they do less: %1.").arg(more);
    shown.rest = rest.join(u' ');
    const QString when = formatYear(answer.sheet.time);
    shown.heading =
        use ? NeighbourText::tr("what this variable does to each in %1, central run").arg(when)
            : NeighbourText::tr("effect of each on this variable in %1, central run").arg(when);
    return shown;
}

}  // namespace

VariableNeighbours causesOf(const VariableAnswer& answer, const RunView& view, double year) {
    return neighboursOf(answer.sheet.causes, false, answer, view, year);
}

VariableNeighbours usesOf(const VariableAnswer& answer, const RunView& view, double year) {
    return neighboursOf(answer.sheet.uses, true, answer, view, year);
}

}  // namespace kyosei
