// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/places.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/charts/issue_codes.h"

#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kPlacesFile = "model/places.json";
constexpr int kPlacesVersion = 1;

/// Binds places.json to a program and its charts. Lives as long as the reading.
class PlacesReader {
public:
    PlacesReader(JsonReader& reader, const Program& program, const ChartCatalogue& charts)
        : reader_(reader), program_(program), charts_(charts) {}

    [[nodiscard]] Places read(const json& root) {
        Places places;
        for (const json& entry : reader_.array(root, "indicators", "")) {
            const std::string path =
                "indicators[" + std::to_string(places.indicators.size()) + "].";
            places.indicators.push_back(
                {whole(entry, "variable", path), chart(entry, "chart", path, false),
                 chart(entry, "pairs", path, true), chart(entry, "countries", path, true)});
        }
        if (root.contains("money"))
            places.money = readMoney(reader_.object(root, "money", ""), "money.");
        return places;
    }

private:
    [[nodiscard]] MoneyPaths readMoney(const json& entry, const std::string& path) {
        MoneyPaths money;
        money.spent = whole(entry, "spent", path);
        const std::string spent = chart(entry, "spentChart", path, false);
        if (const ChartDefinition* of = charts_.find(spent))
            money.scale = of->changes;
        money.chart = chart(entry, "chart", path, true);
        const VariableInfo* arrives = variable(entry, "arrives", path);
        if (!arrives || arrives->dimensions.size() != 2) {
            reader_.report(codes::notGiversAndReceivers, path + "arrives");
            return money;
        }
        giver_ = arrives->dimensions[0];
        receiver_ = arrives->dimensions[1];
        money.givers = program_.dimensions()[giver_].elements;
        money.receivers = program_.dimensions()[receiver_].elements;
        money.arrives = spread(arrives, path + "arrives");
        money.allocation = spread(variable(entry, "allocation", path), path + "allocation");
        const VariableInfo* given = variable(entry, "given", path);
        for (std::size_t g = 0; given && g < money.givers.size() && g < given->size; ++g)
            money.given.push_back(given->first + static_cast<Slot>(g));
        for (const json& gate : reader_.array(entry, "gates", path))
            money.gates.push_back(
                {reader_.text(gate, "title", path + "gates."),
                 spread(variable(gate, "variable", path + "gates."), path + "gates.variable")});
        return money;
    }

    /// A slot for each giver and receiver; what does not depend on the giver is the same for all.
    [[nodiscard]] std::vector<Slot> spread(const VariableInfo* of, const std::string& path) {
        std::vector<Slot> slots;
        if (!of)
            return slots;
        const bool both = of->dimensions == std::vector<std::size_t>{giver_, receiver_};
        if (!both && of->dimensions != std::vector<std::size_t>{receiver_}) {
            reader_.report(codes::notReceivers, path, {of->name});
            return slots;
        }
        const std::size_t givers = program_.dimensions()[giver_].elements.size();
        const std::size_t receivers = program_.dimensions()[receiver_].elements.size();
        for (std::size_t g = 0; g < givers; ++g)
            for (std::size_t r = 0; r < receivers; ++r)
                slots.push_back(of->first + static_cast<Slot>(both ? g * receivers + r : r));
        return slots;
    }

    [[nodiscard]] const VariableInfo* variable(const json& entry, const char* key,
                                               const std::string& path) {
        const std::string name = reader_.text(entry, key, path);
        const VariableInfo* found = program_.find(name);
        if (!found)
            reader_.report(codes::unknownPlaceVariable, path + key, {name});
        return found;
    }

    [[nodiscard]] Slot whole(const json& entry, const char* key, const std::string& path) {
        const VariableInfo* found = variable(entry, key, path);
        if (found && !found->dimensions.empty())
            reader_.report(codes::notOneNumber, path + key, {found->name});
        return found ? found->first : 0;
    }

    [[nodiscard]] std::string chart(const json& entry, const char* key, const std::string& path,
                                    bool placed) {
        const std::string id = reader_.text(entry, key, path);
        const ChartDefinition* found = charts_.find(id);
        const bool fits = found && placed != found->elements.empty() && found->series.size() == 1 &&
                          found->series.front().sources[0].isPlain();
        if (!fits)
            reader_.report(placed ? codes::noChartOfElements : codes::noChartOfOneLine, path + key,
                           {id});
        return id;
    }

    JsonReader& reader_;
    const Program& program_;
    const ChartCatalogue& charts_;
    std::size_t giver_ = 0, receiver_ = 0;  ///< dimensions
};

}  // namespace

Result<Places> Places::embedded(const Program& program, const ChartCatalogue& charts) {
    const auto text = requiredResource(kPlacesFile);
    if (!text)
        return fail(text.error());
    return fromJson(*text, program, charts, kPlacesFile);
}

Result<Places> Places::fromJson(std::string_view text, const Program& program,
                                const ChartCatalogue& charts, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-places", kPlacesVersion);
    if (!root)
        return fail(reader.takeIssues());
    Places places = PlacesReader(reader, program, charts).read(*root);
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return places;
}

std::vector<Slot> MoneyPaths::outputs() const {
    std::vector<Slot> all = given;
    all.insert(all.end(), allocation.begin(), allocation.end());
    all.insert(all.end(), arrives.begin(), arrives.end());
    for (const MoneyGate& gate : gates)
        all.insert(all.end(), gate.share.begin(), gate.share.end());
    return all;
}

}  // namespace kyosei
