// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/calibration.h"

#include "model/analysis/member_blocks.h"
#include "model/base/bytes.h"
#include "model/base/resources.h"
#include "model/base/sorted_unique.h"
#include "model/calibrate/evidence.h"
#include "model/calibrate/fingerprints.h"
#include "model/calibrate/issue_codes.h"
#include "model/calibrate/likelihood.h"
#include "model/calibrate/plan.h"
#include "model/calibrate/rounding.h"
#include "model/compile/compiler.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::calibrate {

namespace {

/// Versions of the method itself, so that an older folder of shards is not continued.
constexpr const char* kMethod = "1";

/// What runs is what is shipped: numbers of few digits.
constexpr int kParameterDigits = 6;
constexpr int kFrailtyDigits = 5;

template <typename T> void add(std::vector<T>& all, const std::vector<T>& more) {
    all.insert(all.end(), more.begin(), more.end());
}

/// Log-density of frailties as random effects, without constants: lognormal around a level of their
/// own, which is the base hazards' affair.
double logSpread(const std::vector<double>& frailties, double spread, double levelSpread) {
    std::vector<double> logs;
    for (const double frailty : frailties)
        logs.push_back(std::log(frailty));
    return logNormal(logs, spread, levelSpread);
}

}  // namespace

Result<Calibration> Calibration::create(const PolicyModel& model, std::string_view table,
                                        const std::string& tableFile, Plan plan,
                                        const CalibrationOptions& options) {
    if (options.draws == 0 || options.shardDraws == 0 || options.members == 0)
        return fail({codes::emptyCalibration});
    xmile::Document document = model.document();
    document.simulation.stop = plan.to;
    Result<Program> history = compile(document);
    if (!history)
        return fail(std::move(history.error()));
    Result<std::vector<Parameter>> parameters = readParameters(table, *history, tableFile);
    if (!parameters)
        return fail(std::move(parameters.error()));
    std::erase_if(*parameters, [](const Parameter& parameter) {
        return parameter.prior.kind() == Distribution::Kind::fixed;
    });

    Calibration calibration(std::move(*history), std::move(plan), options);
    calibration.spec_.uncertainties = uncertaintiesOf(*parameters);
    calibration.spec_.design = {Sampling::sobol, calibration.spec_.uncertainties.size(),
                                options.draws, options.seed, 0};
    calibration.tableHash_ = hashOf(*parameters);
    calibration.parameters_ = std::move(*parameters);
    for (const PairSlots& pair : calibration.plan_.pairs) {
        add(calibration.phases_, pair.peace);
        add(calibration.phases_, pair.crisis);
    }
    calibration.phases_ = sortedUnique(std::move(calibration.phases_));
    calibration.modelHash_ = hashOf(model);
    calibration.figuresHash_ = hashOf(calibration.plan_);
    return calibration;
}

Result<Calibration> Calibration::embedded(const PolicyModel& model,
                                          const CalibrationOptions& options) {
    Result<Plan> plan = embeddedPlan(model.program(), model.observations());
    if (!plan)
        return fail(std::move(plan.error()));
    auto calibration = create(model, model.data().parameterTable(), PolicyData::kParametersFile,
                              std::move(*plan), options);
    if (calibration)
        calibration->planHash_ = hashOf(resource(kPlanFile).value_or(""));
    return calibration;
}

std::string Calibration::settingsText() const {
    return "method: " + std::string(kMethod) + "\nmodel: " + modelHash_ +
           "\nparameters: " + tableHash_ + "\nplan: " + planHash_ + "\nfigures: " + figuresHash_ +
           "\ndraws: " + std::to_string(options_.draws) +
           "\nseed: " + std::to_string(options_.seed) +
           "\nshard: " + std::to_string(options_.shardDraws) + '\n';
}

std::size_t Calibration::drawsOf(std::size_t shard) const {
    return std::min(options_.shardDraws, options_.draws - shard * options_.shardDraws);
}

Result<MemberBlock> Calibration::parametersOf(std::size_t first, std::size_t count) const {
    Result<MemberBlock> block = drawBlock(spec_, first, count);
    if (block)
        for (ConstantOverride& constant : block->constants)
            for (double& value : constant.values)
                value = rounded(value, kParameterDigits);
    return block;
}

Result<RunResult> Calibration::runWith(const MemberBlock& block, const Frailties& frailties,
                                       std::vector<Slot> outputs, std::stop_token stop) const {
    RunInputs inputs;
    inputs.members = block.count;
    inputs.firstMember = block.first;
    inputs.constants = block.constants;
    inputs.outputs = std::move(outputs);
    const auto values = [&](const PairValues& of, std::size_t pair) {
        std::vector<double> result;
        for (std::size_t member = 0; member < block.count; ++member)
            result.push_back(of.at(pair, member));
        return result;
    };
    for (std::size_t pair = 0; pair < plan_.pairs.size(); ++pair) {
        inputs.constants.push_back({plan_.pairs[pair].onset, values(frailties.onset, pair)});
        inputs.constants.push_back(
            {plan_.pairs[pair].escalation, values(frailties.escalation, pair)});
    }
    return kyosei::run(history_, inputs, std::move(stop));
}

PairShares Calibration::sharesOf(const RunResult& run) const {
    const PairValues none(plan_.pairs.size(), run.members(), 0);
    PairShares shares{none, none};
    for (std::size_t pair = 0; pair < plan_.pairs.size(); ++pair)
        for (std::size_t member = 0; member < run.members(); ++member) {
            const auto sum = [&](const std::vector<Slot>& slots) {
                double total = 0;
                for (const Slot slot : slots)
                    total += meanOver(run, slot, member, plan_.from, plan_.to);
                return total;
            };
            shares.peace.at(pair, member) = sum(plan_.pairs[pair].peace);
            shares.crisis.at(pair, member) = sum(plan_.pairs[pair].crisis);
        }
    return shares;
}

Result<FrailtyFit> Calibration::fit(const MemberBlock& block, std::stop_token stop) const {
    Result<FrailtyFit> found = fitFrailties(plan_.record, block.count, plan_.frailtyOptions,
                                            [&](const Frailties& frailties) -> Result<PairShares> {
                                                const Result<RunResult> run =
                                                    runWith(block, frailties, phases_, stop);
                                                if (!run)
                                                    return fail(run.error());
                                                return sharesOf(*run);
                                            });
    if (found)
        for (PairValues* values : {&found->frailties.onset, &found->frailties.escalation})
            for (std::size_t pair = 0; pair < values->pairs(); ++pair)
                for (std::size_t member = 0; member < block.count; ++member)
                    values->at(pair, member) = rounded(values->at(pair, member), kFrailtyDigits);
    return found;
}

Draw Calibration::drawOf(const MemberBlock& block, const FrailtyFit& fit, const RunResult& run,
                         const PairShares& reached, std::size_t member) const {
    Draw draw;
    for (const ConstantOverride& constant : block.constants)
        draw.parameters.push_back(constant.values[member]);
    draw.logs.assign(plan_.terms.size(), 0);
    const std::size_t pairs = plan_.pairs.size();
    double squares = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair)
        for (const auto& [target, got] : {std::pair(&fit.target.peace, &reached.peace),
                                          std::pair(&fit.target.crisis, &reached.crisis)}) {
            const double off = got->at(pair, member) - target->at(pair, member);
            squares += off * off;
            draw.misfit += std::abs(off) / static_cast<double>(2 * pairs);
        }
    draw.logs[0] = -0.5 * squares / (plan_.misfitSd * plan_.misfitSd);
    for (const auto& [values, spread] :
         {std::pair(&fit.frailties.onset, plan_.onsetSpread),
          std::pair(&fit.frailties.escalation, plan_.escalationSpread)}) {
        const bool onset = values == &fit.frailties.onset;
        std::vector<double> seen;
        for (std::size_t pair = 0; pair < pairs; ++pair) {
            draw.frailties.push_back(values->at(pair, member));
            if (onset ? plan_.record[pair].peace < 1 : plan_.record[pair].crisis > 0)
                seen.push_back(draw.frailties.back());
        }
        draw.logs[1] += logSpread(seen, spread, plan_.levelSpread);
    }
    for (const Evidence& evidence : plan_.evidence)
        draw.logs[evidence.term] += logLikelihood(evidence, run, member);
    return draw;
}

Result<std::vector<Draw>> Calibration::run(std::size_t first, std::size_t count,
                                           std::stop_token stop) const {
    const Result<MemberBlock> block = parametersOf(first, count);
    if (!block)
        return fail(block.error());
    const Result<FrailtyFit> fitted = fit(*block, stop);
    if (!fitted)
        return fail(fitted.error());
    std::vector<Slot> outputs = measuredSlots(plan_.evidence);
    add(outputs, phases_);
    const Result<RunResult> run =
        runWith(*block, fitted->frailties, sortedUnique(std::move(outputs)), std::move(stop));
    if (!run)
        return fail(run.error());
    const PairShares reached = sharesOf(*run);
    std::vector<Draw> draws;
    for (std::size_t member = 0; member < count; ++member)
        draws.push_back(drawOf(*block, *fitted, *run, reached, member));
    return draws;
}

std::string Calibration::pack(const std::vector<Draw>& draws) const {
    ByteWriter writer;
    writer.number(draws.size());
    for (const Draw& draw : draws) {
        for (const double value : draw.frailties)
            writer.real(value);
        for (const double value : draw.logs)
            writer.real(value);
        writer.real(draw.misfit);
    }
    return writer.take();
}

std::optional<std::vector<Draw>> Calibration::unpack(std::size_t shard,
                                                     std::string_view bytes) const {
    const std::size_t count = drawsOf(shard);
    const Result<MemberBlock> block = parametersOf(shard * options_.shardDraws, count);
    ByteReader reader(bytes);
    if (!block || reader.number() != count)
        return std::nullopt;
    std::vector<Draw> draws(count);
    for (std::size_t member = 0; member < count; ++member) {
        Draw& draw = draws[member];
        for (const ConstantOverride& constant : block->constants)
            draw.parameters.push_back(constant.values[member]);
        for (std::size_t i = 0; i < 2 * plan_.pairs.size(); ++i)
            draw.frailties.push_back(reader.real());
        for (std::size_t i = 0; i < plan_.terms.size(); ++i)
            draw.logs.push_back(reader.real());
        draw.misfit = reader.real();
    }
    if (!reader.ok() || reader.left() > 0)
        return std::nullopt;
    return draws;
}

}  // namespace kyosei::calibrate
