// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chain.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/charts/chart_values.h"
#include "model/charts/issue_codes.h"

#include <algorithm>
#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kChainFile = "model/chain.json";
constexpr int kChainVersion = 1;
/// Binds chain.json to a program and its charts. Lives as long as the reading.
class ChainReader {
public:
    ChainReader(JsonReader& reader, const Program& program, const ChartCatalogue& charts)
        : reader_(reader), program_(program), charts_(charts) {}

    [[nodiscard]] Chain read(const json& root) {
        for (const json& entry : reader_.array(root, "panels", ""))
            readPanel(entry, "panels[" + std::to_string(chain_.panels.size()) + "].");
        for (const json& entry : reader_.array(root, "arrows", ""))
            readArrow(entry, "arrows[" + std::to_string(chain_.arrows.size()) + "].");
        return std::move(chain_);
    }

private:
    void readPanel(const json& entry, const std::string& path) {
        ChainPanel panel;
        panel.id = reader_.text(entry, "id", path);
        panel.title = reader_.text(entry, "title", path);
        panel.sentence = reader_.text(entry, "sentence", path);
        panel.past = reader_.textOr(entry, "past", path, {});
        panel.bars = reader_.textOr(entry, "kind", path, "curves") == "bars";
        for (const json& number : reader_.array(entry, "numbers", path)) {
            panel.numbers.push_back(chain_.numbers.size());
            readNumber(number, path + "numbers[" + std::to_string(panel.numbers.size() - 1) + "].");
        }
        chain_.panels.push_back(std::move(panel));
    }

    void readNumber(const json& entry, const std::string& path) {
        ChainNumber number;
        number.title = reader_.text(entry, "title", path);
        number.unit = reader_.text(entry, "unit", path);
        number.brief = reader_.textOr(entry, "brief", path, {});
        number.chart = reader_.text(entry, "chart", path);
        const std::string variable = reader_.text(entry, "variable", path);
        const auto slot = program_.slot(variable);
        if (!slot)
            reader_.report(codes::unknownChainVariable, path + "variable", {variable});
        number.slot = slot.value_or(0);
        bindChart(number, path);
        number.cost = reader_.flagOr(entry, "cost", path, false);
        variables_.push_back(variable);
        chain_.numbers.push_back(std::move(number));
    }

    /// The chart has to show the very number, so that a click leads to what it belongs to.
    void bindChart(ChainNumber& number, const std::string& path) {
        const ChartDefinition* chart = charts_.find(number.chart);
        const std::vector<Slot> shown = chart ? slotsOf(*chart) : std::vector<Slot>{};
        if (std::find(shown.begin(), shown.end(), number.slot) == shown.end())
            reader_.report(codes::chartLacksVariable, path + "chart", {number.chart});
        else
            number.factor = chart->factor;
        if (chart)
            number.scale = chart->changes;
    }

    void readArrow(const json& entry, const std::string& path) {
        ChainArrow arrow{panel(entry, "from", path), panel(entry, "to", path), {}};
        if (arrow.to != arrow.from + 1)
            reader_.report(codes::arrowSkipsPanel, path + "to");
        for (const json& name : reader_.array(entry, "by", path)) {
            const auto found = std::find(variables_.begin(), variables_.end(),
                                         name.is_string() ? name.get<std::string>() : "?");
            if (found == variables_.end())
                reader_.report(codes::arrowByUnknown, path + "by", {name.dump()});
            else
                arrow.numbers.push_back(static_cast<std::size_t>(found - variables_.begin()));
        }
        chain_.arrows.push_back(std::move(arrow));
    }

    [[nodiscard]] std::size_t panel(const json& entry, const char* key, const std::string& path) {
        const std::string id = reader_.text(entry, key, path);
        const auto found = std::find_if(chain_.panels.begin(), chain_.panels.end(),
                                        [&](const ChainPanel& each) { return each.id == id; });
        if (found == chain_.panels.end())
            reader_.report(codes::unknownPanel, path + key, {id});
        return static_cast<std::size_t>(found - chain_.panels.begin());
    }

    JsonReader& reader_;
    const Program& program_;
    const ChartCatalogue& charts_;
    Chain chain_;
    std::vector<std::string> variables_;  ///< of the numbers, as written
};

}  // namespace

Result<Chain> Chain::embedded(const Program& program, const ChartCatalogue& charts) {
    const auto text = requiredResource(kChainFile);
    if (!text)
        return fail(text.error());
    return fromJson(*text, program, charts, kChainFile);
}

Result<Chain> Chain::fromJson(std::string_view text, const Program& program,
                              const ChartCatalogue& charts, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-chain", kChainVersion);
    if (!root)
        return fail(reader.takeIssues());
    Chain chain = ChainReader(reader, program, charts).read(*root);
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return chain;
}

std::vector<Slot> Chain::outputs() const {
    std::vector<Slot> outputs;
    for (const ChainNumber& number : numbers)
        outputs.push_back(number.slot);
    return outputs;
}

}  // namespace kyosei
