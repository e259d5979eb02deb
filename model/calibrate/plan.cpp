// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/plan.h"

#include "model/base/csv.h"
#include "model/base/json_reader.h"
#include "model/base/numbers.h"
#include "model/base/resources.h"
#include "model/calibrate/issue_codes.h"
#include "model/calibrate/plan_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kyosei::calibrate {

using nlohmann::json;

namespace {

constexpr int kVersion = 1;
constexpr const char* kDyadsFile = "data/dyads.csv";

/// Rows of a table by their first field, as name -> column -> text.
using Table = std::map<std::string, std::map<std::string, std::string>>;

Result<Table> readTable(std::string_view text, const std::string& file) {
    const Result<std::vector<CsvRecord>> records = readCsv(text, file);
    if (!records)
        return fail(records.error());
    Table table;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const auto& fields = (*records)[i].fields;
        const auto& header = records->front().fields;
        for (std::size_t k = 0; k < std::min(fields.size(), header.size()); ++k)
            table[fields[0]][header[k]] = fields[k];
    }
    return table;
}

/// One element of each of these arrays.
std::vector<Slot> elementSlots(PlanReader& reader, const json& names, const std::string& element,
                               const std::string& path) {
    std::vector<Slot> slots;
    for (const json& name : names)
        slots.push_back(
            reader.slot(name.is_string() ? name.get<std::string>() : "", element, path));
    return slots;
}

void readPair(PlanReader& reader, const json& entry, const std::string& name,
              const std::map<std::string, std::string>& row, Plan& plan) {
    const std::string path = "frailties.";
    PairSlots pair{
        name, reader.slot(reader.json.text(entry, "onset", path), name, path + "onset"),
        reader.slot(reader.json.text(entry, "escalation", path), name, path + "escalation"),
        elementSlots(reader, reader.json.array(entry, "peace", path), name, path + "peace"),
        elementSlots(reader, reader.json.array(entry, "crisis", path), name, path + "crisis")};
    const auto share = [&](const char* column) {
        const auto found = row.find(column);
        const auto value = found == row.end() ? std::nullopt : finiteNumber(found->second);
        if (!value)
            reader.json.report(codes::recordWithoutNumber, path, {name, column});
        return value.value_or(0);
    };
    const double crisisYear = reader.json.number(entry, "crisis_year_share", path);
    PairRecord record{share("occupancy_peace"), crisisYear * share("occupancy_crisis"),
                      reader.json.number(entry, "pseudo_years", path)};
    if (entry.contains("pseudo_years_of"))
        record.pseudoYears = entry["pseudo_years_of"].value(name, record.pseudoYears);
    plan.pairs.push_back(std::move(pair));
    plan.record.push_back(record);
}

void readFrailties(PlanReader& reader, const json& root, const Table& dyads, Plan& plan) {
    const json& entry = reader.json.object(root, "frailties", "");
    const std::string path = "frailties.";
    const auto number = [&](const char* key) { return reader.json.number(entry, key, path); };
    plan.frailtyOptions = {number("years"), number("smallest"), number("largest"),
                           static_cast<std::size_t>(std::max(1.0, number("iterations")))};
    plan.misfitSd = number("misfit_sd");
    plan.onsetSpread = number("onset_spread");
    plan.escalationSpread = number("escalation_spread");
    plan.levelSpread = number("level_spread");
    plan.terms.push_back({"record_misfit", "Shares of time in peace and crisis that the caps leave",
                          reader.json.text(entry, "misfit_reason", path)});
    plan.terms.push_back({"frailties", "Differences between pairs left to the frailties",
                          reader.json.text(entry, "spread_reason", path)});
    for (const std::string& name :
         reader.elementsOf(reader.json.text(entry, "onset", path), path + "onset")) {
        const auto row = dyads.find(name);
        if (row == dyads.end())
            reader.json.report(codes::recordMissing, path, {name});
        else
            readPair(reader, entry, name, row->second, plan);
    }
}

}  // namespace

Result<Plan> readPlan(const PlanSources& sources, const Program& program,
                      const Observations& observations) {
    PlanReader reader{JsonReader(sources.planFile), program, observations};
    const auto root = reader.json.parse(sources.plan, "kyosei-calibration", kVersion);
    if (!root)
        return fail(reader.json.takeIssues());
    const Result<Table> dyads = readTable(sources.dyads, sources.dyadsFile);
    if (!dyads)
        return fail(dyads.error());
    Plan plan;
    for (const json& limit : reader.json.array(*root, "limits", ""))
        plan.limits.push_back(limit.is_string() ? limit.get<std::string>() : "");
    plan.from = reader.json.number(*root, "from", "");
    plan.to = reader.json.number(*root, "to", "");
    readFrailties(reader, *root, *dyads, plan);
    readEvidence(reader, *root, plan);
    readHindcast(reader, *root, plan);
    if (hasErrors(reader.json.issues()))
        return fail(reader.json.takeIssues());
    return plan;
}

Result<Plan> embeddedPlan(const Program& program, const Observations& observations) {
    const auto plan = requiredResource(kPlanFile);
    if (!plan)
        return fail(plan.error());
    const auto dyads = requiredResource(kDyadsFile);
    if (!dyads)
        return fail(dyads.error());
    return readPlan({*plan, kPlanFile, *dyads, kDyadsFile}, program, observations);
}

}  // namespace kyosei::calibrate
