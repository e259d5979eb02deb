// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/futures.h"

#include "model/base/random.h"
#include "model/discovery/box.h"
#include "model/discovery/issue_codes.h"
#include "model/policy/reference.h"
#include "model/policy/scenario_constants.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_worldviews.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace kyosei::discovery {

namespace {

/// Dimensions of the random numbers.
constexpr std::uint32_t kShockDraws = 0, kGovernmentDraws = 10'000, kSchoolDraws = 20'000,
                        kOrderDraws = 30'000;

/// The constants of members that differ in what is changed. A constant that only some of them set
/// has its usual value in the others.
std::vector<ConstantOverride> merged(const std::vector<std::vector<ConstantOverride>>& members,
                                     const RunResult& usual) {
    std::map<Slot, std::vector<double>> values;
    for (std::size_t k = 0; k < members.size(); ++k)
        for (const ConstantOverride& constant : members[k]) {
            auto& all = values[constant.slot];
            if (all.empty())
                all.assign(members.size(), usual.series(constant.slot)[0]);
            all[k] = constant.values.front();
        }
    std::vector<ConstantOverride> constants;
    constants.reserve(values.size());
    for (auto& [slot, all] : values)
        constants.push_back({slot, std::move(all)});
    return constants;
}

std::string nameOfSlot(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot - variable.first < variable.size)
            return program.elementName(variable, slot - variable.first);
    return {};
}

/// What is known of a drawn constant.
FutureDimension constantDimension(const PolicyModel& model, const std::string& name) {
    FutureDimension dimension{FutureDimension::Kind::constant, name, {}, {}, {}};
    const std::size_t bracket = name.find('[');
    if (bracket != std::string::npos)
        dimension.element = name.substr(bracket + 1, name.size() - bracket - 2);
    if (const auto& parameters = model.data().parameters())
        for (const Parameter& parameter : *parameters)
            if (parameter.id == name) {
                dimension.title = parameter.meaning;
                dimension.unit = parameter.unit;
            }
    if (const VariableInfo* variable = model.program().find(name.substr(0, bracket));
        variable && dimension.title.empty()) {
        dimension.title = variable->documentation.substr(0, variable->documentation.find('.'));
        dimension.unit = variable->units;
    }
    return dimension;
}

}  // namespace

/// What differs in a future beside its constants.
struct Futures::Drawn {
    std::size_t school = 0;
    std::vector<double> years;          ///< of each shock; Restriction::kNone: it does not strike
    std::vector<std::uint8_t> follows;  ///< of each government
};

Result<Futures> Futures::of(const std::shared_ptr<PolicyEnsemble>& history, Scenario scenario,
                            std::vector<goals::Goal> goals, const FutureOptions& options,
                            std::vector<double> weights) {
    if (goals.empty())
        return fail({codes::discoveryWithoutGoal});
    Futures futures(history, std::move(scenario), std::move(goals), options);
    if (auto prepared = futures.prepare(std::move(weights)); !prepared)
        return fail(std::move(prepared.error()));
    return futures;
}

Result<void> Futures::prepare(std::vector<double> weights) {
    const std::size_t members = history_->members();
    if (weights.empty())
        weights = history_->weights();
    weights_.clear();
    weights_.push_back(std::move(weights));
    if (weights_.front().empty())
        weights_.front().assign(members, 1 / static_cast<double>(members));
    const auto& parameters = model().data().parameters();
    if (!parameters)
        return fail(parameters.error());
    std::vector<std::vector<Distribution>> viewPriors;
    if (options_.schools) {
        const auto shared = std::shared_ptr<const PolicyModel>(history_, &model());
        const auto reweighted = ReweightedMembers::of(shared);
        if (!reweighted)
            return fail(reweighted.error());
        const std::vector<WorldView>& views = reweighted->views().views();
        weights_.clear();
        for (std::size_t v = 0; v < views.size(); ++v) {
            auto under = reweighted->weightsOfView(v);
            if (!under)
                return fail(std::move(under.error()));
            schools_.push_back(views[v].title);
            weights_.push_back(std::move(under->weights));
        }
        if (options_.wide)
            for (const WorldView& view : views)
                viewPriors.push_back(priorsUnder(view, *parameters));
    }
    if (options_.wide && viewPriors.empty())
        priors_.push_back(uncertaintiesOf(*parameters));
    for (const std::vector<Distribution>& priors : viewPriors) {
        std::vector<Parameter> under = *parameters;
        for (std::size_t p = 0; p < under.size(); ++p)
            under[p].prior = priors[p];
        priors_.push_back(uncertaintiesOf(under));
    }
    std::vector<std::string> names;
    if (options_.wide) {
        for (const Uncertainty& uncertainty : priors_.front())
            names.push_back(uncertainty.name);
    } else {
        for (const ConstantOverride& constant : history_->drawnConstants())
            names.push_back(nameOfSlot(model().program(), constant.slot));
    }
    addConstants(names);
    addShocks();
    addGovernments();
    if (options_.schools) {
        empty_.dimensions.push_back({FutureDimension::Kind::school, {}, {}, {}, {}});
        empty_.cases.dimensions.push_back({"school", schools_});
    }
    empty_.cases.values.resize(empty_.dimensions.size());
    return {};
}

void Futures::addConstants(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        empty_.dimensions.push_back(constantDimension(model(), name));
        empty_.cases.dimensions.push_back({name, {}});
    }
}

void Futures::addShocks() {
    firstYear_ = std::floor(model().presentYear()) + 1;
    lastYear_ = firstYear_ - 1;
    for (const goals::Goal& goal : goals_)
        lastYear_ = std::max(lastYear_, std::floor(goal.to));
    if (!options_.shocks || lastYear_ < firstYear_)
        return;
    for (const Shock& shock : model().shocks().shocks()) {
        if (scenario_.shocks.contains(shock.id) ||
            model().shocks().clashing(shock.id, scenario_.shocks))
            continue;
        shocks_.push_back(&shock);
        empty_.dimensions.push_back(
            {FutureDimension::Kind::shock, shock.id, shock.title, "Year", {}});
        empty_.cases.dimensions.push_back({shock.id, {}});
    }
}

void Futures::addGovernments() {
    if (!options_.followers)
        return;
    std::set<std::string> assumed;
    for (const auto& [id, setting] : scenario_.levers)
        if (const LeverCell* cell = model().levers().find(id); cell && cell->assumption)
            assumed.insert(id.actor);
    for (const std::string& actor : assumed) {
        governments_.push_back(actor);
        empty_.dimensions.push_back(
            {FutureDimension::Kind::government, actor, model().levers().actorName(actor), {}, {}});
        empty_.cases.dimensions.push_back({actor, {"does not follow", "follows"}});
    }
}

std::size_t Futures::batchSize() const {
    return history_->members();
}

bool Futures::isEndless() const {
    return options_.wide || options_.schools || !shocks_.empty() || !governments_.empty();
}

Futures::Drawn Futures::draw(std::size_t batch, std::size_t member) const {
    const std::uint64_t position = batch * batchSize() + member;
    const auto uniform = [&](std::uint32_t dimension) {
        return openUnit(randomBits(options_.seed, Stream::points, dimension, position));
    };
    Drawn drawn;
    if (!schools_.empty())
        drawn.school =
            static_cast<std::size_t>(uniform(kSchoolDraws) * static_cast<double>(schools_.size()));
    for (std::size_t g = 0; g < governments_.size(); ++g)
        drawn.follows.push_back(
            uniform(kGovernmentDraws + static_cast<std::uint32_t>(g)) < 0.5 ? 1 : 0);
    drawn.years.assign(shocks_.size(), Restriction::kNone);
    // Of shocks that the model can only hold one of, the first one in an order of chance.
    std::map<std::string, double> placed = scenario_.shocks;
    const auto start =
        static_cast<std::size_t>(uniform(kOrderDraws) * static_cast<double>(shocks_.size()));
    for (std::size_t i = 0; i < shocks_.size(); ++i) {
        const std::size_t s = (start + i) % shocks_.size();
        const auto dimension = kShockDraws + 2 * static_cast<std::uint32_t>(s);
        if (uniform(dimension) >= options_.shockChance ||
            model().shocks().clashing(shocks_[s]->id, placed))
            continue;
        const double years = lastYear_ - firstYear_ + 1;
        drawn.years[s] = firstYear_ + std::floor(uniform(dimension + 1) * years);
        placed[shocks_[s]->id] = drawn.years[s];
    }
    return drawn;
}

Scenario Futures::variantOf(const Drawn& drawn) const {
    Scenario variant = scenario_;
    for (std::size_t s = 0; s < shocks_.size(); ++s)
        if (drawn.years[s] != Restriction::kNone)
            variant.shocks[shocks_[s]->id] = drawn.years[s];
    for (std::size_t g = 0; g < governments_.size(); ++g)
        if (drawn.follows[g] == 0)
            std::erase_if(variant.levers, [&](const auto& lever) {
                const LeverCell* cell = model().levers().find(lever.first);
                return lever.first.actor == governments_[g] && cell && cell->assumption;
            });
    return variant;
}

Result<std::shared_ptr<PolicyEnsemble>> Futures::wideEnsemble(std::size_t batch,
                                                              std::size_t school) const {
    PolicyEnsemble::Options drawing = PolicyEnsemble::Options::onAllProcessors();
    drawing.members = batchSize() / priors_.size();
    drawing.seed =
        randomBits(options_.seed, Stream::scramble, static_cast<std::uint32_t>(school), batch) >>
        16;
    const auto shared = std::shared_ptr<const PolicyModel>(history_, &model());
    return PolicyEnsemble::create(shared, priors_[school], drawing);
}

Result<void> Futures::add(std::size_t batch, FutureTable& table,
                          const std::stop_token& stop) const {
    if (!options_.wide)
        return addPart(batch, 0, *history_, table, stop);
    for (std::size_t school = 0; school < priors_.size(); ++school) {
        const auto ensemble = wideEnsemble(batch, school);
        if (!ensemble)
            return fail(ensemble.error());
        if (auto added = addPart(batch, school, **ensemble, table, stop); !added)
            return added;
    }
    return {};
}

Result<void> Futures::addPart(std::size_t batch, std::size_t school, PolicyEnsemble& ensemble,
                              FutureTable& table, const std::stop_token& stop) const {
    const std::size_t before = options_.wide ? school * ensemble.members() : 0;
    std::vector<Drawn> drawn;
    for (std::size_t k = 0; k < ensemble.members(); ++k) {
        drawn.push_back(draw(batch, before + k));
        if (options_.wide)
            drawn.back().school = school;
    }
    const auto changesBy = [&](const auto& scenarioOf) {
        return [&, scenarioOf](const MemberBlock& block) {
            std::vector<std::vector<ConstantOverride>> members;
            for (std::size_t k = 0; k < block.count; ++k)
                members.push_back(constantsOf(scenarioOf(drawn[block.first + k]), model().levers(),
                                              model().shocks()));
            return merged(members, *model().baseline());
        };
    };
    const double firstChange = shocks_.empty()
                                   ? model().firstChange(scenario_)
                                   : std::min(model().firstChange(scenario_), firstYear_);
    const std::vector<Slot> outputs = goals::slotsOf(goals_);
    const auto fan = ensemble.runEach(
        changesBy([this](const Drawn& one) { return variantOf(one); }), firstChange, outputs, stop);
    if (!fan)
        return fail(fan.error());
    std::shared_ptr<const Ensemble> reference = fan->baseline;
    if (goals::needReference(goals_) && hasPackage(scenario_)) {
        const auto shocksAlone = [this](const Drawn& one) {
            Scenario alone;
            alone.shocks = variantOf(one).shocks;
            return alone;
        };
        auto other = ensemble.runEach(changesBy(shocksAlone), firstChange, outputs, stop);
        if (!other)
            return fail(std::move(other.error()));
        reference = std::make_shared<const Ensemble>(std::move(other->scenario));
    }
    const std::vector<std::uint8_t> met = goals::meetAll(goals_, fan->scenario, *reference);

    Cases& cases = table.cases;
    const std::vector<ConstantOverride> constants = ensemble.drawnConstants();
    for (std::size_t k = 0; k < drawn.size(); ++k) {
        std::size_t d = 0;
        for (const ConstantOverride& constant : constants)
            cases.values[d++].push_back(constant.values[k]);
        for (const double year : drawn[k].years)
            cases.values[d++].push_back(year);
        for (const std::uint8_t follows : drawn[k].follows)
            cases.values[d++].push_back(follows);
        if (!schools_.empty())
            cases.values[d++].push_back(static_cast<double>(drawn[k].school));
        cases.ofInterest.push_back(met[k] == 0 ? 1 : 0);
        cases.weights.push_back(options_.wide ? 1 : weights_[drawn[k].school][k]);
        cases.groups.push_back(options_.wide ? batch * batchSize() + before + k : k);
    }
    return {};
}

}  // namespace kyosei::discovery
