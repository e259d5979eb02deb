// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluator/evaluator.h"

#include "model/base/names.h"
#include "model/evaluator/state.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace kyosei {

namespace {

/// So often beyond once for each stock: what flows round in a circle is halved and gone.
constexpr std::size_t kMaxPasses = 60;

using evaluator::DelayState;
using evaluator::Instant;
using evaluator::Model;
using evaluator::ModelVariable;

/// One simulation of a model; lives as long as evaluate().
class Simulation {
public:
    explicit Simulation(const Model& model)
        : model_(model), specs_(model.document.simulation), now_(model) {
        now_.start = specs_.start;
        now_.stopTime = specs_.stop;
        now_.dt = specs_.dt;
    }

    ReferenceRun run() {
        initialise();
        const double exact = (specs_.stop - specs_.start) / specs_.dt;
        const bool divides = std::abs(exact - std::round(exact)) < 1e-6;
        const auto steps = static_cast<long>(divides ? std::round(exact) : std::floor(exact));
        const long every = specs_.saveInterval > 0
                               ? std::max(1L, std::lround(specs_.saveInterval / specs_.dt))
                               : 1;
        for (long step = 0; step <= steps; ++step) {
            now_.step = static_cast<double>(step);
            beginStep(specs_.start + static_cast<double>(step) * specs_.dt);
            if (step % every == 0 || step == steps)
                save();
            if (hasEnded())
                break;
            if (step < steps)
                advance();
        }
        return std::move(result_);
    }

private:
    bool isStock(const ModelVariable& variable) const {
        return variable.written->kind == xmile::VariableKind::stock;
    }

    /// Whether the variable that ends the run says that it is over.
    bool hasEnded() {
        const auto end = model_.variableByName.find(specs_.endsAt);
        return end != model_.variableByName.end() &&
               now_.time >= now_.value(end->second, 0) - 1e-6 * specs_.dt;
    }

    void initialise() {
        now_.time = now_.stepTime = specs_.start;
        now_.initialising = true;
        evaluateAll();
        for (std::size_t v = 0; v < model_.variables.size(); ++v)
            if (isStock(model_.variables[v]))
                for (std::size_t e = 0; e < model_.variables[v].cells.size(); ++e)
                    now_.levels[now_.levelAt[v] + e] = now_.value(v, e);
        now_.rates();
        now_.initialising = false;
        // Once more, so that everything that remembers starts now.
        now_.forget();
        evaluateAll();
        now_.rates();
    }

    void evaluateAll() {
        for (std::size_t v = 0; v < model_.variables.size(); ++v)
            for (std::size_t e = 0; e < model_.variables[v].cells.size(); ++e)
                if (hasValue(v, e))
                    now_.value(v, e);
    }

    bool hasValue(std::size_t variable, std::size_t element) const {
        const evaluator::Cell& cell = model_.variables[variable].cells[element];
        return cell.expression || cell.fixed;
    }

    void beginStep(double time) {
        now_.time = now_.stepTime = time;
        now_.forget();
        evaluateAll();
        limitOutflows();
    }

    void save() {
        result_.times.push_back(now_.time);
        for (std::size_t v = 0; v < model_.variables.size(); ++v)
            for (std::size_t e = 0; e < model_.variables[v].cells.size(); ++e)
                if (hasValue(v, e))
                    result_.series[model_.elementName(model_.variables[v], e)].push_back(
                        now_.value(v, e));
    }

    void advance() {
        std::vector<double> kept;
        for (DelayState& delayed : now_.delayStates)
            kept.push_back(keptNext(delayed));
        now_.convey();
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (now_.delayStates[i].conveyed)
                kept[i] = now_.conveyedNext(now_.delayStates[i]);
        if (specs_.method == xmile::IntegrationMethod::euler)
            move(now_.levels, now_.rates(), specs_.dt);
        else if (specs_.method == xmile::IntegrationMethod::rk2)
            heun();
        else
            rungeKutta();
        stopAtZero();
        now_.ceilings.clear();
        now_.macroCeilings.clear();
        for (std::size_t i = 0; i < kept.size(); ++i)
            now_.delayStates[i].kept = kept[i];
    }

    /// What a function keeps for the next step.
    double keptNext(DelayState& delayed) {
        if (delayed.kind == DelayState::Kind::sample)
            return now_.evaluate(*delayed.call->arguments[0], delayed.context) != 0
                       ? now_.evaluate(*delayed.call->arguments[1], delayed.context)
                       : delayed.kept;
        if (delayed.kind == DelayState::Kind::arrivals)
            return arriving(delayed);
        if (delayed.kind == DelayState::Kind::delay)
            return now_.evaluate(*delayed.call->arguments[1], delayed.context);
        if (delayed.kind != DelayState::Kind::previous &&
            delayed.kind != DelayState::Kind::pipeline && delayed.kind != DelayState::Kind::history)
            return delayed.kept;
        const double input = now_.evaluate(*delayed.call->arguments[0], delayed.context);
        if (delayed.kind == DelayState::Kind::previous)
            return input;
        delayed.past.push_back(input);
        if (delayed.kind == DelayState::Kind::history)
            return 0;
        const double lag = std::max(1.0, std::round(delayed.delay / specs_.dt));
        const auto steps = static_cast<double>(delayed.past.size());
        return lag <= steps ? delayed.past[static_cast<std::size_t>(steps - lag)] : delayed.kept;
    }

    /// What arrives at the next step, when the input of this one is on its way.
    double arriving(DelayState& delayed) {
        const double input = now_.evaluate(*delayed.call->arguments[0], delayed.context);
        const double time = now_.evaluate(*delayed.call->arguments[1], delayed.context);
        const double next = now_.step + 1;
        if (time >= 0)
            delayed.coming[now_.step + std::max(1.0, std::round(time / specs_.dt))] += input;
        else
            delayed.coming[next] = std::numeric_limits<double>::quiet_NaN();
        const bool isEarly = next < std::round(delayed.delay / specs_.dt);
        return delayed.coming[next] + (isEarly ? delayed.initial : 0);
    }

    /// The levels at a distance from `from` along `rates`.
    void move(std::vector<double> from, const std::vector<double>& rates, double distance) {
        for (std::size_t i = 0; i < from.size(); ++i)
            from[i] += distance * rates[i];
        now_.levels = std::move(from);
    }

    std::vector<double> ratesAt(double time) {
        now_.time = time;
        now_.forget();
        return now_.rates();
    }

    void heun() {
        const double time = now_.time;
        const std::vector<double> before = now_.levels;
        const std::vector<double> k1 = now_.rates();
        move(before, k1, specs_.dt);
        const std::vector<double> k2 = ratesAt(time + specs_.dt);
        std::vector<double> mean(k1.size());
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] = (k1[i] + k2[i]) / 2;
        move(before, mean, specs_.dt);
    }

    void rungeKutta() {
        const double dt = specs_.dt;
        const double time = now_.time;
        const std::vector<double> before = now_.levels;
        const std::vector<double> k1 = now_.rates();
        move(before, k1, dt / 2);
        const std::vector<double> k2 = ratesAt(time + dt / 2);
        move(before, k2, dt / 2);
        const std::vector<double> k3 = ratesAt(time + dt / 2);
        move(before, k3, dt);
        const std::vector<double> k4 = ratesAt(time + dt);
        std::vector<double> mean(k1.size());
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] = (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]) / 6;
        move(before, mean, dt);
    }

    /// Calls `use` with every element of every non-negative stock.
    template <typename Use> void forNonNegativeStocks(Use use) {
        for (std::size_t v = 0; v < model_.variables.size(); ++v)
            if (isStock(model_.variables[v]))
                for (std::size_t e = 0; e < model_.variables[v].cells.size(); ++e)
                    if (model_.variables[v].cells[e].nonNegative)
                        use(v, e);
    }

    /// What leaves a non-negative stock in one step is at most its content and what enters at its
    /// start; flows named first come first. Everybody reads what really flows, so all is evaluated
    /// again under those ceilings until nothing more is limited. A flow out of several stocks
    /// cannot be limited for one of them.
    void limitOutflows() {
        std::size_t most = kMaxPasses;
        forNonNegativeStocks([&](std::size_t, std::size_t) { ++most; });
        most += now_.delayStates.size();
        for (std::size_t i = 0; i < most && lowerCeilings(); ++i) {
            now_.forget();
            evaluateAll();
        }
    }

    bool lowerCeilings() {
        bool any = false;
        std::map<std::pair<std::size_t, std::size_t>, double> now;
        const auto flowing = [&](std::size_t flow, std::size_t element) {
            const auto limited = now.find({flow, element});
            return limited != now.end() ? limited->second : now_.value(flow, element);
        };
        forNonNegativeStocks([&](std::size_t stock, std::size_t element) {
            const ModelVariable& owner = model_.variables[stock];
            double available = now_.value(stock, element) / specs_.dt;
            for (const std::string& name : owner.written->inflows)
                if (const auto flow = flowLike(owner, name))
                    available += flowing(*flow, element);
            for (const std::string& name : owner.written->outflows) {
                const auto flow = flowLike(owner, name);
                if (!flow || timesDrained(name) > 1)
                    continue;
                double outflow = flowing(*flow, element);
                if (outflow > 0 && outflow > available) {
                    outflow = std::max(available, 0.0);
                    now[{*flow, element}] = outflow;
                    any = true;
                }
                available -= outflow;
            }
        });
        for (const auto& [flow, ceiling] : now)
            now_.ceilings[flow] = ceiling;
        return lowerMacroCeilings() || any;
    }

    /// The same for non-negative stocks inside of macros.
    bool lowerMacroCeilings() {
        bool any = false;
        for (std::size_t i = 0; i < now_.delayStates.size(); ++i) {  // evaluating may add more
            const DelayState stock = now_.delayStates[i];
            if (stock.kind != DelayState::Kind::macroStock || !stock.stock->nonNegative)
                continue;
            double available = now_.levels[stock.offset] / specs_.dt;
            for (const std::string& name : stock.stock->inflows)
                available += now_.flowBeside(stock, name);
            for (const std::string& name : stock.stock->outflows) {
                if (timesDrained(stock, name) > 1)
                    continue;
                double outflow = now_.flowBeside(stock, name);
                if (outflow > 0 && outflow > available) {
                    outflow = std::max(available, 0.0);
                    now_.limitFlowBeside(stock, name, outflow);
                    any = true;
                }
                available -= outflow;
            }
        }
        return any;
    }

    static long timesDrained(const DelayState& stock, const std::string& name) {
        long times = 0;
        for (const auto& [_, other] : stock.context.macro->macro->variables)
            for (const std::string& outflow : other.first->outflows)
                times += canonicalName(outflow) == canonicalName(name);
        return times;
    }

    /// The flow of this name if it has the dimensions of the stock.
    std::optional<std::size_t> flowLike(const ModelVariable& stock, const std::string& name) const {
        const auto found = model_.variableByName.find(canonicalName(name));
        if (found == model_.variableByName.end() ||
            model_.variables[found->second].dimensions != stock.dimensions)
            return std::nullopt;
        return found->second;
    }

    long timesDrained(const std::string& name) const {
        long times = 0;
        for (const ModelVariable& variable : model_.variables)
            for (const std::string& outflow : variable.written->outflows)
                times += canonicalName(outflow) == canonicalName(name);
        return times;
    }

    void stopAtZero() {
        forNonNegativeStocks([&](std::size_t stock, std::size_t element) {
            double& level = now_.levels[now_.levelAt[stock] + element];
            level = level < 0 ? 0 : level;
        });
        for (const DelayState& stock : now_.delayStates)
            if (stock.kind == DelayState::Kind::macroStock && stock.stock->nonNegative)
                now_.levels[stock.offset] = std::max(now_.levels[stock.offset], 0.0);
    }

    const Model& model_;
    const xmile::SimulationSpecs& specs_;
    Instant now_;
    ReferenceRun result_;
};

}  // namespace

Result<ReferenceRun> evaluate(const xmile::Document& document,
                              const std::map<std::string, double>& overrides) {
    try {
        const Model model(document, overrides);
        return Simulation(model).run();
    } catch (...) {
        return fail(evaluator::issueOfException(document.file));
    }
}

}  // namespace kyosei
