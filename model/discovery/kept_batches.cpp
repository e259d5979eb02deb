// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/kept_batches.h"

#include "model/base/bytes.h"
#include "model/base/digest.h"
#include "model/base/numbers.h"
#include "model/base/resources.h"
#include "model/engine/kernels.h"
#include "model/goals/goal_files.h"
#include "model/xmile/writer.h"

#include <string_view>
#include <utility>

namespace kyosei::discovery {

namespace {

std::string packed(const FutureTable& table) {
    ByteWriter writer;
    writer.number(table.count());
    writer.number(table.cases.values.size());
    for (const std::vector<double>& dimension : table.cases.values)
        for (const double value : dimension)
            writer.real(value);
    for (std::size_t k = 0; k < table.count(); ++k) {
        writer.number(table.cases.ofInterest[k]);
        writer.real(table.cases.weights[k]);
        writer.number(table.cases.groups[k]);
    }
    return writer.take();
}

/// nullopt unless these are the bytes of futures of as many dimensions as the table has.
std::optional<Cases> unpacked(std::string_view bytes, std::size_t dimensions) {
    constexpr std::size_t kMostFutures = 1 << 20;
    ByteReader reader(bytes);
    Cases cases;
    const std::size_t count = reader.number();
    if (count > kMostFutures || reader.number() != dimensions)
        return std::nullopt;
    cases.values.resize(dimensions);
    for (std::vector<double>& dimension : cases.values)
        for (std::size_t k = 0; k < count && reader.ok(); ++k)
            dimension.push_back(reader.real());
    for (std::size_t k = 0; k < count && reader.ok(); ++k) {
        cases.ofInterest.push_back(reader.number() != 0 ? 1 : 0);
        cases.weights.push_back(reader.real());
        cases.groups.push_back(reader.number());
    }
    return reader.ok() && reader.left() == 0 ? std::optional(std::move(cases)) : std::nullopt;
}

template <typename Values> void append(Values& to, const Values& from) {
    to.insert(to.end(), from.begin(), from.end());
}

}  // namespace

Result<KeptBatches> KeptBatches::open(std::filesystem::path folder, std::string settings,
                                      std::size_t batches) {
    std::string fingerprint = digestOf(settings);
    auto store = ShardStore::open(std::move(folder), std::move(settings), batches);
    if (!store)
        return fail(std::move(store.error()));
    return KeptBatches(std::move(*store), std::move(fingerprint));
}

Result<bool> KeptBatches::addTo(FutureTable& table, std::size_t batch) const {
    std::error_code error;
    if (!std::filesystem::exists(store_.fileOf(batch), error))
        return false;
    const auto payload = store_.read(batch);
    if (!payload)
        return fail(payload.error());
    const auto cases = unpacked(*payload, table.dimensions.size());
    if (!cases)
        return fail(store_.notWhole(batch));
    for (std::size_t d = 0; d < cases->values.size(); ++d)
        append(table.cases.values[d], cases->values[d]);
    append(table.cases.ofInterest, cases->ofInterest);
    append(table.cases.weights, cases->weights);
    append(table.cases.groups, cases->groups);
    return true;
}

Result<void> KeptBatches::keep(const FutureTable& table, std::size_t batch) const {
    return store_.save(batch, ShardStore::pack(fingerprint_, batch, packed(table)));
}

std::string settingsOf(const PolicyEnsemble& history, const Scenario& scenario,
                       const std::vector<goals::Goal>& goals, const FutureOptions& options,
                       const std::vector<double>& weights) {
    ByteWriter members;
    for (const ConstantOverride& constant : history.drawnConstants())
        for (const double value : constant.values)
            members.real(value);
    for (const double weight : weights.empty() ? history.weights() : weights)
        members.real(weight);
    std::string priors;
    for (const char* file : {"data/parameters.csv", "model/worldviews.json"})
        priors += resource(file).value_or("");
    const bool portable = availableInstructionSets().back() == InstructionSet::portable;
    std::string text = "kyosei: " KYOSEI_VERSION "\n";
    text += std::string("arithmetic: ") + (portable ? "portable" : "vector") + '\n';
    text += "model: policy " + digestOf(writeXmile(history.model().document())) + '\n';
    text += "priors: " + digestOf(priors) + '\n';
    text += "scenario: " + digestOf(writeScenario(scenario)) + '\n';
    for (const goals::Goal& goal : goals)
        text += "goal: " + goals::textOf(goal) + '\n';
    const auto flag = [&](const char* name, bool on) {
        text += std::string(name) + (on ? ": yes\n" : ": no\n");
    };
    flag("wide", options.wide);
    flag("shocks", options.shocks);
    flag("schools", options.schools);
    flag("followers", options.followers);
    text += "chance of a shock: " + shortestNumber(options.shockChance) + '\n';
    text += "seed: " + std::to_string(options.seed) + '\n';
    text += "members: " + std::to_string(history.members()) + ' ' + digestOf(members.take()) + '\n';
    return text;
}

}  // namespace kyosei::discovery
