// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/moved_words.h"

#include "model/policy/scenario_parts.h"
#include "model/simulation/policy_model.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>
#include <vector>

namespace kyosei {

namespace {

struct MovedTexts {
    Q_DECLARE_TR_FUNCTIONS(MovedWords)
};

constexpr qsizetype kMaxInName = 2;

/// The sliders of a row, and of those the ones that a scenario moves.
struct MovedRow {
    const LeverRow* row = nullptr;
    std::size_t all = 0;
    std::vector<const LeverCell*> cells;
};

std::vector<MovedRow> rowsOf(const PolicyModel& model, const Scenario& scenario) {
    std::vector<MovedRow> rows;
    for (const LeverRow& row : model.levers().rows()) {
        MovedRow moved{&row, 0, {}};
        for (const auto& index : row.cells) {
            if (!index)
                continue;
            ++moved.all;
            const LeverCell& cell = model.levers().cells()[*index];
            if (changesSlider(scenario, cell.id))
                moved.cells.push_back(&cell);
        }
        rows.push_back(std::move(moved));
    }
    return rows;
}

QString shortTitle(const LeverRow& row) {
    return dataText("levers", row.shortTitle);
}

QString actorText(const PolicyModel& model, const std::string& actor, bool assumption) {
    const QString name = dataText("elements", model.levers().actorName(actor));
    return assumption ? QStringLiteral("%1 ◇").arg(name) : name;
}

/// "Japan, Russia ◇"; "all countries ◇" if it is all of them.
QString actorsOf(const PolicyModel& model, const std::vector<MovedRow>& rows) {
    QStringList names;
    bool assumed = false;
    for (const std::string& actor : model.levers().actors()) {
        bool moves = false, assumption = false;
        for (const MovedRow& row : rows)
            for (const LeverCell* cell : row.cells)
                if (cell->id.actor == actor) {
                    moves = true;
                    assumption |= cell->assumption;
                }
        if (moves)
            names << actorText(model, actor, assumption);
        assumed |= assumption;
    }
    if (names.size() < static_cast<qsizetype>(model.levers().actors().size()))
        return listed(names);
    const QString all = MovedTexts::tr("all countries");
    return assumed ? QStringLiteral("%1 ◇").arg(all) : all;
}

QString notMoved(const PolicyModel& model, const std::vector<MovedRow>& rows) {
    QStringList measures, idle;
    std::set<std::string> movers;
    for (const MovedRow& row : rows) {
        if (row.row->primary && row.cells.empty())
            measures << shortTitle(*row.row);
        for (const LeverCell* cell : row.cells)
            movers.insert(cell->id.actor);
    }
    for (const std::string& actor : model.levers().actors())
        if (!movers.contains(actor))
            idle << actorText(model, actor, false);
    QStringList parts;
    if (!measures.isEmpty())
        parts << listed(measures);
    if (!idle.isEmpty())
        parts << listed(idle);
    return parts.join(QStringLiteral("; "));
}

QStringList eventsOf(const PolicyModel& model, const Scenario& scenario) {
    QStringList events;
    for (const auto& [id, year] : scenario.shocks) {
        const Shock* shock = model.shocks().find(id);
        events << MovedTexts::tr("%1 in %2")
                      .arg(dataText("shocks", shock ? shock->title : id), yearText(year));
    }
    return events;
}

/// "0.10–0.35 % of GDP"; empty if the sliders have different units.
QString valuesOf(const Scenario& scenario, const std::vector<const LeverCell*>& cells) {
    const LeverCell& first = *cells.front();
    double low = scenario.setting(first).value, high = low;
    for (const LeverCell* cell : cells) {
        if (cell->unit != first.unit)
            return {};
        low = std::min(low, scenario.setting(*cell).value);
        high = std::max(high, scenario.setting(*cell).value);
    }
    const QString to = leverValue(first, high);
    return low == high ? to : QStringLiteral("%1–%2").arg(leverNumber(first, low), to);
}

}  // namespace

QString movedBriefly(const PolicyModel& model, const Scenario& scenario) {
    const std::vector<MovedRow> rows = rowsOf(model, scenario);
    QStringList measures;
    for (const MovedRow& row : rows)
        if (!row.cells.empty())
            measures << shortTitle(*row.row);
    QString text;
    if (!measures.isEmpty()) {
        text = MovedTexts::tr("Moved: %1 (%2).").arg(listed(measures), actorsOf(model, rows));
        if (const QString still = notMoved(model, rows); !still.isEmpty())
            text = sentences(text, MovedTexts::tr("Not moved: %1.").arg(still));
    }
    if (const QStringList events = eventsOf(model, scenario); !events.isEmpty())
        text = sentences(text, MovedTexts::tr("Shocks: %1.").arg(listed(events)));
    if (!scenario.rules.empty())
        text = sentences(text, MovedTexts::tr("%n if-then rule(s).", nullptr,
                                              static_cast<int>(scenario.rules.size())));
    return text.isEmpty() ? MovedTexts::tr("Nothing differs from the baseline.") : text;
}

QString movedInDetail(const PolicyModel& model, const Scenario& scenario) {
    QStringList text;
    for (const MovedRow& row : rowsOf(model, scenario)) {
        if (row.cells.empty())
            continue;
        const QString who = row.cells.size() == row.all && row.all > 1
                                ? MovedTexts::tr("all countries")
                                : actorsOf(model, {row});
        const QString values = valuesOf(scenario, row.cells);
        text << labelled(dataText("levers", row.row->title),
                         values.isEmpty() ? who : MovedTexts::tr("%1 (%2)").arg(values, who));
    }
    if (const QStringList events = eventsOf(model, scenario); !events.isEmpty())
        text << MovedTexts::tr("Shocks: %1.").arg(listed(events));
    if (!scenario.rules.empty())
        text << MovedTexts::tr("%n if-then rule(s).", nullptr,
                               static_cast<int>(scenario.rules.size()));
    return text.join(u'\n');
}

QString nameFor(const PolicyModel& model, const Scenario& scenario) {
    if (!scenario.title.empty())
        return QString::fromStdString(scenario.title);
    QStringList measures;
    for (const MovedRow& row : rowsOf(model, scenario))
        if (!row.cells.empty() && measures.size() < kMaxInName)
            measures << shortTitle(*row.row);
    if (measures.isEmpty())
        measures = eventsOf(model, scenario);
    if (measures.isEmpty())
        return MovedTexts::tr("If-then rules");
    return listed(measures);
}

}  // namespace kyosei
