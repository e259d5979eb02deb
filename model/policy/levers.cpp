// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/levers.h"

#include "model/base/json_reader.h"
#include "model/policy/issue_codes.h"
#include "model/policy/shares.h"

#include <algorithm>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr int kLeversVersion = 1;

/// Names of the constants that hold when a change starts, how long it ramps and when it ends.
struct ScheduleVariables {
    std::string start, ramp, end;
};

/// Names of the variables that say what a lever costs an actor, and what income pays for it.
struct CostVariables {
    std::string lever, income, unit;
};

/// Builds the cells of one row; borrowed state of LeverTable::fromJson.
class RowReader {
public:
    RowReader(JsonReader& reader, const Program& program, const ScheduleVariables& schedule,
              const CostVariables& costs, const std::vector<double>& constants)
        : reader_(reader), program_(program), schedule_(schedule), costs_(costs),
          constants_(constants) {}

    LeverRow readRow(const json& entry, const std::string& path) {
        LeverRow row;
        row.id = reader_.text(entry, "id", path);
        row.title = reader_.text(entry, "title", path);
        row.summary = reader_.text(entry, "summary", path);
        row.shortTitle = reader_.textOr(entry, "short", path, row.title);
        row.unit = reader_.textOr(entry, "unit", path, {});
        row.primary = reader_.flagOr(entry, "primary", path, false);
        row.inSight = reader_.flagOr(entry, "inSight", path, row.primary);
        row.costNote = reader_.textOr(entry, "costNote", path, {});
        row.consentNote = reader_.textOr(entry, "consentNote", path, {});
        row.evidence = reader_.textOr(entry, "evidence", path, "judgement");
        row.guide = reader_.textOr(entry, "guide", path, {});
        row.chart = reader_.textOr(entry, "chart", path, {});
        return row;
    }

    /// One cell per actor of a "cells" entry.
    std::vector<LeverCell> readCells(const json& entry, const std::string& path,
                                     const LeverRow& row, const std::string& scheduleElement) {
        LeverCell common;
        common.title = reader_.textOr(entry, "title", path, row.title);
        common.prefix = reader_.textOr(entry, "prefix", path, {});
        common.unit = reader_.text(entry, "unit", path);
        common.decimals =
            static_cast<int>(reader_.optionalNumber(entry, "decimals", path).value_or(2));
        common.minimum = reader_.number(entry, "min", path);
        common.maximum = reader_.number(entry, "max", path);
        common.step = reader_.number(entry, "step", path);
        if (common.maximum <= common.minimum || common.step <= 0)
            reader_.report(codes::leverRange, path);
        readBands(entry, path, common);
        const std::string variable = reader_.text(entry, "variable", path);

        std::vector<LeverCell> cells;
        for (const json& actor : reader_.array(entry, "actors", path)) {
            LeverCell cell = common;
            cell.id = {row.id, actor.is_string() ? actor.get<std::string>() : std::string()};
            cell.assumption = contains(entry, "assumption", cell.id.actor);
            connect(cell, variable, scheduleElement, path);
            findCosts(cell, scheduleElement);
            cells.push_back(std::move(cell));
        }
        return cells;
    }

    /// One split per actor of a "split" entry.
    std::vector<LeverSplit> readSplits(const json& entry, const std::string& path,
                                       const std::string& lever) {
        LeverSplit common;
        common.title = reader_.text(entry, "title", path);
        common.note = reader_.textOr(entry, "note", path, {});
        const std::string dimension = reader_.text(entry, "dimension", path);
        const std::string variable = reader_.text(entry, "variable", path);
        for (const DimensionInfo& candidate : program_.dimensions())
            if (candidate.name == dimension)
                common.receivers = candidate.elements;

        std::vector<LeverSplit> splits;
        for (const json& actor : reader_.array(entry, "actors", path)) {
            LeverSplit split = common;
            split.id = {lever, actor.is_string() ? actor.get<std::string>() : std::string()};
            for (const std::string& receiver : split.receivers)
                split.baseline.push_back(constant(variable, {split.id.actor, receiver},
                                                  path + "variable", split.places.emplace_back()));
            if (!areShares(split.baseline))
                reader_.report(codes::leverShares, path + "variable", {split.id.actor});
            splits.push_back(std::move(split));
        }
        return splits;
    }

private:
    void readBands(const json& entry, const std::string& path, LeverCell& cell) {
        if (!entry.contains("bands"))
            return;
        for (const json& band : reader_.array(entry, "bands", path))
            cell.bands.push_back({reader_.number(band, "upTo", path + "bands."),
                                  reader_.text(band, "label", path + "bands.")});
        if (!std::is_sorted(cell.bands.begin(), cell.bands.end(),
                            [](const LeverBand& a, const LeverBand& b) { return a.upTo < b.upTo; }))
            reader_.report(codes::bandsFall, path + "bands");
    }

    static bool contains(const json& entry, const char* key, const std::string& actor) {
        const auto list = entry.find(key);
        return list != entry.end() && list->is_array() &&
               std::find(list->begin(), list->end(), actor) != list->end();
    }

    double constant(const std::string& variable, const std::vector<std::string>& elements,
                    const std::string& path, Slot& slot) {
        const VariableInfo* info = program_.find(variable);
        const auto found = program_.slot(variable, elements);
        if (!info || !found) {
            reader_.report(codes::leverVariableMissing, path, {variable});
            return 0;
        }
        if (!info->constant)
            reader_.report(codes::leverNotConstant, path, {variable});
        slot = *found;
        return constants_[slot];
    }

    void connect(LeverCell& cell, const std::string& variable, const std::string& element,
                 const std::string& path) {
        const std::string& actor = cell.id.actor;
        cell.baseline.value = constant(variable, {actor}, path + "variable", cell.valueSlot);
        const std::vector<std::string> when{actor, element};
        cell.baseline.start = constant(schedule_.start, when, path + "schedule", cell.startSlot);
        cell.baseline.ramp = constant(schedule_.ramp, when, path + "schedule", cell.rampSlot);
        cell.baseline.end = constant(schedule_.end, when, path + "schedule", cell.endSlot);
        if (cell.baseline.value < cell.minimum || cell.baseline.value > cell.maximum)
            reader_.report(codes::baselineOutOfRange, path + "variable", {actor});
    }

    void findCosts(LeverCell& cell, const std::string& element) {
        cell.costSlot = program_.slot(costs_.lever, {cell.id.actor, element});
        cell.incomeSlot = program_.slot(costs_.income, {cell.id.actor});
    }

    JsonReader& reader_;
    const Program& program_;
    const ScheduleVariables& schedule_;
    const CostVariables& costs_;
    const std::vector<double>& constants_;
};

}  // namespace

Result<LeverTable> LeverTable::fromJson(std::string_view text, const Program& program,
                                        const std::vector<double>& constants, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-levers", kLeversVersion);
    if (!root)
        return fail(reader.takeIssues());

    LeverTable table;
    const json& actors = reader.object(*root, "actors", "");
    const std::string dimension = reader.text(*root, "actorDimension", "");
    for (const DimensionInfo& candidate : program.dimensions())
        if (candidate.name == dimension)
            table.actors_ = candidate.elements;
    for (const std::string& actor : table.actors_)
        table.actorNames_[actor] = reader.text(actors, actor.c_str(), "actors.");

    const json& schedule = reader.object(*root, "scheduleVariables", "");
    const ScheduleVariables names{reader.text(schedule, "start", "scheduleVariables."),
                                  reader.text(schedule, "ramp", "scheduleVariables."),
                                  reader.text(schedule, "end", "scheduleVariables.")};
    CostVariables costs;
    if (root->contains("costVariables")) {
        const json& entry = reader.object(*root, "costVariables", "");
        costs = {reader.text(entry, "lever", "costVariables."),
                 reader.text(entry, "income", "costVariables."),
                 reader.text(entry, "unit", "costVariables.")};
        table.costUnit_ = costs.unit;
    }
    RowReader rows(reader, program, names, costs, constants);
    for (const json& entry : reader.array(*root, "rows", "")) {
        const std::string path = "rows[" + std::to_string(table.rows_.size()) + "].";
        LeverRow row = rows.readRow(entry, path);
        row.cells.resize(table.actors_.size());
        const std::string element = reader.text(entry, "schedule", path);
        for (const json& part : reader.array(entry, "cells", path)) {
            for (LeverCell& cell : rows.readCells(part, path + "cells.", row, element)) {
                const auto actor =
                    std::find(table.actors_.begin(), table.actors_.end(), cell.id.actor);
                if (actor == table.actors_.end() ||
                    !table.byId_.emplace(cell.id, table.cells_.size()).second) {
                    reader.report(codes::leverActor, path + "cells", {cell.id.actor});
                    continue;
                }
                row.cells[static_cast<std::size_t>(actor - table.actors_.begin())] =
                    table.cells_.size();
                table.cells_.push_back(std::move(cell));
            }
        }
        if (entry.contains("split"))
            for (LeverSplit& split :
                 rows.readSplits(reader.object(entry, "split", path), path + "split.", row.id))
                table.splits_.push_back(std::move(split));
        table.rows_.push_back(std::move(row));
    }
    for (const LeverCell& cell : table.cells_)
        if (!table.costUnit_.empty() && (!cell.costSlot || !cell.incomeSlot))
            reader.report(codes::leverWithoutCost, "costVariables", {cell.id.lever, cell.id.actor});
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return table;
}

const std::string& LeverTable::actorName(std::string_view actor) const {
    static const std::string none;
    const auto found = actorNames_.find(actor);
    return found == actorNames_.end() ? none : found->second;
}

const LeverCell* LeverTable::find(const LeverId& id) const {
    const auto found = byId_.find(id);
    return found == byId_.end() ? nullptr : &cells_[found->second];
}

const LeverRow* LeverTable::row(std::string_view lever) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const LeverRow& row) { return row.id == lever; });
    return found == rows_.end() ? nullptr : &*found;
}

const LeverSplit* LeverTable::split(const LeverId& id) const {
    const auto found = std::find_if(splits_.begin(), splits_.end(),
                                    [&](const LeverSplit& split) { return split.id == id; });
    return found == splits_.end() ? nullptr : &*found;
}

std::vector<Slot> LeverTable::costSlots() const {
    std::vector<Slot> slots;
    for (const LeverCell& cell : cells_)
        for (const std::optional<Slot>& slot : {cell.costSlot, cell.incomeSlot})
            if (slot)
                slots.push_back(*slot);
    return slots;
}

std::string_view LeverTable::bandLabel(const LeverCell& cell, double value) {
    for (const LeverBand& band : cell.bands)
        if (value <= band.upTo)
            return band.label;
    return cell.bands.empty() ? std::string_view() : std::string_view(cell.bands.back().label);
}

}  // namespace kyosei
