// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors and queues, parcel by parcel (XMILE 1.0, 3.7.2 and 3.7.3).
#include "model/evaluator/conveyed.h"

#include "model/evaluator/issue_codes.h"
#include "model/evaluator/state.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::evaluator {

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double kLongestSpread = 100'000;

double wayFor(double steps) {
    return std::min(std::max(std::round(steps), 1.0), 1e9);
}

/// What one leak could take of a parcel in this step.
double atStake(const BeltStep& step, std::size_t leak, const Conveyed::Parcel& parcel) {
    const auto& [fraction, from, to] = step.leaks[leak];
    if (parcel.done >= parcel.way)
        return 0;
    double overlap =
        std::min(to * parcel.way, parcel.done + 1) - std::max(from * parcel.way, parcel.done);
    double length = (to - from) * parcel.way;
    if (from == to) {  // the step in which it lies
        overlap = parcel.done == std::min(std::floor(from * parcel.way), parcel.way - 1) ? 1 : 0;
        length = 1;
    }
    if (overlap <= 0)
        return 0;
    return step.isExponential ? parcel.left * overlap
                              : std::min(parcel.put * overlap / length, parcel.left);
}

double lossOf(const BeltStep& step, const Conveyed::Parcel& parcel) {
    double loss = 0;
    for (std::size_t leak = 0; leak < step.leaks.size(); ++leak)
        loss += step.leaks[leak].fraction * atStake(step, leak, parcel);
    return loss;
}

bool isLast(const Conveyed::Parcel& parcel) {
    return parcel.done >= parcel.way - 1;
}

}  // namespace

void Conveyed::fill(const BeltStep& step) {
    if (step.content == 0)
        return;
    if (!(step.steps >= 0 && step.steps <= kLongestSpread)) {
        parcels.push_back({1, 0, kNoNumber, kNoNumber});
        return;
    }
    const double way = wayFor(step.steps);
    const double spacing = step.spacing >= 1 ? std::round(step.spacing) : 1;
    Parcel parcel{way, 0, 1, 1};
    double whole = 0;
    for (; parcel.done < way; ++parcel.done) {
        if (std::fmod(parcel.done, spacing) == 0) {
            parcels.push_back(parcel);
            whole += parcel.left;
        }
        parcel.left = std::max(0.0, parcel.left - lossOf(step, parcel));
    }
    for (Parcel& each : parcels) {
        each.put *= step.content / whole;
        each.left *= step.content / whole;
    }
}

void Conveyed::move(const BeltStep& step) {
    losses.assign(step.leaks.size(), {});
    if (step.pace == 0)
        return;
    for (Parcel& parcel : parcels) {
        const double loss = lossOf(step, parcel);
        for (std::size_t leak = 0; leak < step.leaks.size(); ++leak)
            losses[leak].push_back({std::min(1.0, (parcel.done + 0.5) / parcel.way),
                                    step.leaks[leak].fraction * atStake(step, leak, parcel)});
        parcel.left = parcel.left - loss < 0 ? 0 : parcel.left - loss;
    }
    if (step.pace != 2)
        std::erase_if(parcels, isLast);
    for (Parcel& parcel : parcels)
        parcel.done = std::min(parcel.done + 1, parcel.way);
}

void Conveyed::load(const BeltStep& step) {
    const std::vector<Parcel> before = parcels;
    for (const BeltStep::Inflow& inflow : step.inflows) {
        if (!(step.steps >= 0)) {
            parcels.push_back({1, 0, kNoNumber, kNoNumber});
            continue;
        }
        const double way = wayFor(step.steps);
        std::vector<Loss> like;
        if (inflow.source)
            like = inflow.source->losses.at(inflow.leak);
        else if (inflow.placement == 2)
            for (const Parcel& parcel : before)
                like.push_back({std::min(1.0, (parcel.done + 0.5) / parcel.way), parcel.left});
        else if (inflow.placement == 1)
            for (double place = 0; place < way && way <= kLongestSpread; ++place)
                like.push_back({(place + 0.5) / way, 1});
        double whole = 0;
        for (const Loss& each : like)
            whole += each.amount;
        if (!(whole > 0))
            parcels.push_back({way, 0, inflow.amount, inflow.amount});
        for (const Loss& each : like)
            if (const double part = inflow.amount * each.amount / whole; whole > 0 && part != 0)
                parcels.push_back(
                    {way, std::min(std::floor(each.position * way), way - 1), part, part});
    }
}

double Conveyed::output(const BeltStep& step, std::size_t which) const {
    const std::size_t leaks = step.leaks.size();
    double sum = 0;
    for (const Parcel& parcel : parcels)
        if (which == 0)
            sum += isLast(parcel) ? parcel.left : 0;
        else if (which <= leaks)
            sum += atStake(step, which - 1, parcel);
        else if (isLast(parcel))
            sum += atStake(step, which - leaks - 1, parcel);
    return sum;
}

void Conveyed::pass(double leaving, const std::vector<double>& entering) {
    for (const double batch : entering)
        if (batch != 0)
            batches.push_back(batch);
    while (leaving > 0 && !batches.empty()) {
        const double taken = std::min(leaving, batches.front());
        leaving -= taken;
        batches.front() -= taken;
        if (batches.front() > 1e-9 * taken)
            return;
        batches.pop_front();
    }
}

/// What makes a belt as it is at the start.
BeltStep Instant::firstBeltStep(const equation::Call& node, const Context& context) {
    const auto argument = [&](std::size_t i) { return evaluate(*node.arguments.at(i), context); };
    BeltStep now{argument(2) == 1, argument(3), argument(4), argument(5), 1, {}, {}};
    const auto leaks = static_cast<std::size_t>(std::clamp(argument(1), 0.0, 100.0));
    for (std::size_t i = 0; i < leaks; ++i)
        now.leaks.push_back({argument(7 + 3 * i), argument(8 + 3 * i), argument(9 + 3 * i)});
    return now;
}

BeltStep Instant::beltStep(const equation::Call& node, const Context& context) {
    const auto argument = [&](std::size_t i) { return evaluate(*node.arguments.at(i), context); };
    BeltStep now = firstBeltStep(node, context);
    now.pace = argument(6);
    const std::size_t leaks = now.leaks.size();
    for (std::size_t i = 7 + 3 * leaks; i < node.arguments.size(); i += 2) {
        BeltStep::Inflow inflow{argument(i), argument(i + 1), nullptr, 0};
        const auto* source = std::get_if<equation::Call>(&node.arguments[i + 1]->node);
        if (const DelayState* const belt = source ? find(source, context) : nullptr;
            belt && belt->kind == DelayState::Kind::belt) {
            inflow.source = belt->conveyed.get();
            inflow.leak = static_cast<std::size_t>(evaluate(*source->arguments.at(0), context)) - 1;
        }
        now.inflows.push_back(inflow);
    }
    return now;
}

double Instant::conveyorBelt(const equation::Call& node, const Context& context) {
    const auto which =
        static_cast<std::size_t>(std::clamp(evaluate(*node.arguments[0], context), 0.0, 200.0));
    if (const DelayState* const known = find(&node, context))
        return known->kept;
    const BeltStep now = firstBeltStep(node, context);
    DelayState added{DelayState::Kind::belt, &node, nullptr, context, 0, 0, 0};
    added.conveyed = std::make_shared<Conveyed>();
    added.conveyed->fill(now);
    added.kept = added.conveyed->output(now, which);
    return remember(&node, std::move(added), 0).kept;
}

/// The first batch; at the start everything is one.
double Instant::queueFront(const equation::Call& node, const Context& context) {
    if (const DelayState* const known = find(&node, context))
        return known->kept;
    DelayState added{DelayState::Kind::queue, &node, nullptr, context, 0, 0, 0};
    added.conveyed = std::make_shared<Conveyed>();
    added.kept = evaluate(*node.arguments[0], context);
    if (added.kept != 0)
        added.conveyed->batches.push_back(added.kept);
    return remember(&node, std::move(added), 0).kept;
}

void Instant::convey() {
    struct Moving {
        std::size_t state;
        BeltStep now;
    };
    std::vector<Moving> belts;
    for (std::size_t i = 0; i < delayStates.size(); ++i) {  // evaluating may add more
        const equation::Call* const call = delayStates[i].call;
        const Context context = delayStates[i].context;
        if (delayStates[i].kind == DelayState::Kind::belt)
            belts.push_back({i, beltStep(*call, context)});
        if (delayStates[i].kind != DelayState::Kind::queue)
            continue;
        std::vector<double> entering;
        for (std::size_t k = 2; k < call->arguments.size(); ++k)
            entering.push_back(evaluate(*call->arguments[k], context));
        const double leaving = evaluate(*call->arguments[1], context);
        delayStates[i].conveyed->pass(leaving, entering);
    }
    for (const Moving& moving : belts)
        delayStates[moving.state].conveyed->move(moving.now);
    for (const Moving& moving : belts)
        delayStates[moving.state].conveyed->load(moving.now);
}

/// What the next step finds.
double Instant::conveyedNext(const DelayState& state) {
    const std::deque<double>& batches = state.conveyed->batches;
    if (state.kind == DelayState::Kind::queue)
        return batches.empty() ? 0 : batches.front();
    return state.conveyed->output(
        firstBeltStep(*state.call, state.context),
        static_cast<std::size_t>(evaluate(*state.call->arguments[0], state.context)));
}

}  // namespace kyosei::evaluator
