// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/worldviews.h"

#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"
#include "model/policy/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr int kWorldViewsVersion = 1;

std::vector<std::string> readTexts(JsonReader& reader, const json& object, const char* key,
                                   const std::string& path) {
    std::vector<std::string> texts;
    for (const json& entry : reader.array(object, key, path)) {
        if (entry.is_string())
            texts.push_back(entry.get<std::string>());
        else
            reader.report(codes::worldViewTexts, path + key);
    }
    return texts;
}

void readPrior(JsonReader& reader, const json& entry, const std::vector<Parameter>& parameters,
               const std::string& path, WorldView& view) {
    const std::string id = reader.text(entry, "parameter", path);
    const std::string text = reader.text(entry, "prior", path);
    const std::string reason = reader.text(entry, "reason", path);
    const auto parameter = std::find_if(parameters.begin(), parameters.end(),
                                        [&](const Parameter& p) { return p.id == id; });
    if (parameter == parameters.end() || parameter->prior.kind() == Distribution::Kind::fixed) {
        reader.report(codes::notUncertain, path + "parameter", {id});
        return;
    }
    if (std::any_of(view.priors.begin(), view.priors.end(),
                    [&](const WorldView::Prior& other) { return other.id == id; }))
        reader.report(codes::duplicateId, path + "parameter", {id});
    const auto prior = Distribution::parse(text, parameter->central);
    if (!prior) {
        reader.report(prior.error().front(), path + "prior");
        return;
    }
    for (const double p : {0.01, 0.5, 0.99})
        if (!std::isfinite(parameter->prior.logDensity(prior->quantile(p)))) {
            reader.report(codes::priorTooWide, path + "prior", {toText(parameter->prior)});
            break;
        }
    view.priors.push_back({static_cast<std::size_t>(parameter - parameters.begin()), id, *prior,
                           parameter->prior, reason});
}

/// Where the parameters of a view are among the names; an issue for each that is not.
Result<std::vector<std::size_t>> columnsOf(const WorldView& view, const WeightedMembers& members) {
    std::vector<std::size_t> columns;
    Issues issues;
    for (const WorldView::Prior& prior : view.priors) {
        const auto found = std::find(members.names.begin(), members.names.end(), prior.id);
        if (found == members.names.end())
            issues.push_back({codes::memberLacksParameter, {{}, 0, prior.id}, {view.title}});
        columns.push_back(static_cast<std::size_t>(found - members.names.begin()));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return columns;
}

/// Density of each member's parameters under the view over that under the table.
Result<std::vector<double>> ratiosOf(const WorldView& view, const WeightedMembers& members,
                                     std::size_t count) {
    const auto columns = columnsOf(view, members);
    if (!columns)
        return fail(columns.error());
    std::vector<double> ratios(count);
    for (std::size_t member = 0; member < count; ++member) {
        double logRatio = 0;
        for (std::size_t i = 0; i < columns->size(); ++i) {
            const double value = members.values[(*columns)[i]][member];
            logRatio +=
                view.priors[i].underView.logDensity(value) - view.priors[i].table.logDensity(value);
        }
        ratios[member] = std::isnan(logRatio) ? 0 : std::exp(logRatio);
    }
    return ratios;
}

bool usable(const Beliefs& beliefs, const WorldViews& views) {
    const auto valid = [](double belief) { return std::isfinite(belief) && belief >= 0; };
    return beliefs.views.size() == views.views().size() && valid(beliefs.table) &&
           std::all_of(beliefs.views.begin(), beliefs.views.end(), valid) &&
           std::accumulate(beliefs.views.begin(), beliefs.views.end(), beliefs.table) > 0;
}

/// The members' own weights, adding up to 1.
std::vector<double> ownWeights(const WeightedMembers& members, std::size_t count) {
    if (members.weights.empty())
        return std::vector<double>(count, 1 / static_cast<double>(count));
    const double sum = std::accumulate(members.weights.begin(), members.weights.end(), 0.0);
    std::vector<double> weights = members.weights;
    for (double& weight : weights)
        weight /= sum;
    return weights;
}

}  // namespace

Result<WorldViews> WorldViews::fromJson(std::string_view text,
                                        const std::vector<Parameter>& parameters,
                                        std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, "kyosei-worldviews", kWorldViewsVersion);
    if (!root)
        return fail(reader.takeIssues());
    WorldViews all;
    for (const json& entry : reader.array(*root, "views", "")) {
        const std::string path = "views[" + std::to_string(all.views_.size()) + "].";
        WorldView view{reader.text(entry, "id", path),
                       reader.text(entry, "title", path),
                       reader.text(entry, "theory", path),
                       readTexts(reader, entry, "sources", path),
                       {}};
        for (const json& prior : reader.array(entry, "priors", path))
            readPrior(reader, prior, parameters, path + "priors.", view);
        if (all.find(view.id))
            reader.report(codes::duplicateId, path + "id", {view.id});
        all.views_.push_back(std::move(view));
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return all;
}

const WorldView* WorldViews::find(std::string_view id) const {
    const auto found = std::find_if(views_.begin(), views_.end(),
                                    [&](const WorldView& view) { return view.id == id; });
    return found == views_.end() ? nullptr : &*found;
}

std::vector<Distribution> priorsUnder(const WorldView& view,
                                      const std::vector<Parameter>& parameters) {
    std::vector<Distribution> priors;
    for (const Parameter& parameter : parameters)
        priors.push_back(parameter.prior);
    for (const WorldView::Prior& prior : view.priors)
        priors[prior.parameter] = prior.underView;
    return priors;
}

Result<ImportanceWeights> weightsUnder(const Beliefs& beliefs, const WorldViews& views,
                                       const WeightedMembers& members) {
    if (!usable(beliefs, views))
        return fail({codes::badBeliefs});
    const std::size_t count = members.values.empty() ? 0 : members.values.front().size();
    const std::vector<double> own = ownWeights(members, count);
    const double total = std::accumulate(beliefs.views.begin(), beliefs.views.end(), beliefs.table);
    ImportanceWeights result{std::vector<double>(count), 0, {}};
    for (std::size_t i = 0; i < count; ++i)
        result.weights[i] = beliefs.table / total * own[i];
    for (std::size_t v = 0; v < views.views().size(); ++v) {
        if (beliefs.views[v] == 0) {
            result.support.push_back(std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        const auto ratios = ratiosOf(views.views()[v], members, count);
        if (!ratios)
            return fail(ratios.error());
        const double support = std::inner_product(own.begin(), own.end(), ratios->begin(), 0.0);
        if (!(support > 0))
            return fail({codes::impossibleView, {}, {views.views()[v].title}});
        result.support.push_back(support);
        for (std::size_t i = 0; i < count; ++i)
            result.weights[i] += beliefs.views[v] / total * own[i] * (*ratios)[i] / support;
    }
    const double squares = std::inner_product(result.weights.begin(), result.weights.end(),
                                              result.weights.begin(), 0.0);
    result.effectiveSampleSize = squares > 0 ? 1 / squares : 0;
    return result;
}

}  // namespace kyosei
