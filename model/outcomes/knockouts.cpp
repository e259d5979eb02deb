// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockouts.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/outcomes/issue_codes.h"
#include "model/structure/loop_cuts.h"

#include <map>
#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kKnockoutFile = "model/knockouts.json";
constexpr int kKnockoutVersion = 1;

Knockout readKnockout(JsonReader& reader, const json& entry, const std::string& path,
                      const PolicyModel& model) {
    Knockout knockout{reader.text(entry, "id", path),
                      reader.text(entry, "title", path),
                      reader.text(entry, "says", path),
                      {},
                      {}};
    for (const json& name : reader.array(entry, "holds", path)) {
        knockout.variables.push_back(name.is_string() ? name.get<std::string>() : "");
        const VariableInfo* info = model.program().find(knockout.variables.back());
        if (!info || info->constant)
            reader.report(codes::unknownLink, path + "holds", {knockout.variables.back()});
    }
    return knockout;
}

/// What the program says of a named loop.
struct SaidOfLoop {
    std::string says;
    Hold cut;  ///< where it is cut; no variable: where fewest other loops run
};

/// By name.
Result<std::map<std::string, SaidOfLoop>> whatLoopsDo() {
    const auto text = requiredResource(kKnockoutFile);
    if (!text)
        return fail(text.error());
    JsonReader reader(kKnockoutFile);
    const auto root = reader.parse(*text, "kyosei-knockouts", kKnockoutVersion);
    if (!root)
        return fail(reader.takeIssues());
    std::map<std::string, SaidOfLoop> said;
    for (const json& entry : reader.array(*root, "loops", "")) {
        const std::string path = "loops[" + std::to_string(said.size()) + "].";
        said[reader.text(entry, "title", path)] = {
            reader.text(entry, "says", path),
            {reader.textOr(entry, "cut", path, ""), reader.textOr(entry, "for", path, "")}};
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return said;
}

}  // namespace

Result<std::vector<Knockout>> readKnockouts(std::string_view text, const PolicyModel& model,
                                            const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(text, "kyosei-knockouts", kKnockoutVersion);
    if (!root)
        return fail(reader.takeIssues());
    std::vector<Knockout> knockouts;
    for (const json& entry : reader.array(*root, "knockouts", "")) {
        const std::string path = "knockouts[" + std::to_string(knockouts.size()) + "].";
        knockouts.push_back(readKnockout(reader, entry, path, model));
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return knockouts;
}

Result<std::vector<Knockout>> embeddedKnockouts(const PolicyModel& model) {
    const auto text = requiredResource(kKnockoutFile);
    if (!text)
        return fail(text.error());
    return readKnockouts(*text, model, kKnockoutFile);
}

Result<std::vector<Knockout>> loopKnockouts(const PolicyModel& model) {
    const auto said = whatLoopsDo();
    if (!said)
        return fail(said.error());
    const auto structure = structure::Structure::of(model.document(), true);
    if (!structure)
        return fail(structure.error());
    std::vector<Knockout> knockouts;
    for (const structure::LoopCut& cut :
         loopCuts(*structure, namedLoops(model.document(), *structure))) {
        Knockout loop{cut.name, cut.name, {}, {}, {{cut.variable, cut.reader}}};
        if (const auto known = said->find(cut.name); known != said->end()) {
            loop.says = known->second.says;
            if (!known->second.cut.variable.empty())
                loop.links = {known->second.cut};
        }
        knockouts.push_back(std::move(loop));
    }
    return knockouts;
}

Contributions contributionsOf(const KnockoutComparison& comparison,
                              const std::vector<Knockout>& links,
                              const std::vector<Slot>& outputs) {
    Contributions found;
    found.members = comparison.members;
    found.combinations = comparison.effects.size() + 1;
    for (const Knockout& link : links)
        found.groups.push_back({link.id, link.title, {}});
    for (std::size_t n = 0; n < outputs.size(); ++n) {
        OutputContributions output;
        output.output = outputs[n];
        output.year = comparison.horizon;
        for (const KnockoutEffect& effect : comparison.effects) {
            const KnockoutNumber& number = effect.scenarios.front()[n];
            output.whole = number.whole;
            output.parts.push_back({number.through, number.through, 0});
        }
        found.outputs.push_back(std::move(output));
    }
    return found;
}

}  // namespace kyosei
