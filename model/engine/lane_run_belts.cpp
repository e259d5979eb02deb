// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors and queues between the steps: first everything moves on, then what enters is put on its
// belt, since what leaks from one belt may be placed on another.
#include "model/engine/lane_run.h"

#include <algorithm>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumLots = 2'000'000;  // spread on all belts of a member: 48 MB
constexpr double kNearlyAll = 1 - 1e-9;          // of a batch: rates are rounded

}  // namespace

/// Takes the values of a step; tellConveyed() then gives what is there for the next one.
template <std::size_t Lanes> void LaneRun<Lanes>::convey(std::size_t step) {
    if (code_.belts.empty() && code_.queues.empty())
        return;
    for (std::size_t lane = 0; lane < Lanes; ++lane) {
        if (step == 0)
            fillBelts(lane);
        moveBelts(lane);
        enterBelts(lane);
        moveQueues(lane);
    }
}

template <std::size_t Lanes>
std::vector<double> LaneRun<Lanes>::leaking(const BeltState& state, std::size_t lane) const {
    std::vector<double> fractions;
    for (const Slot slot : state.leaking)
        fractions.push_back(at(slot)[lane]);
    return fractions;
}

template <std::size_t Lanes> void LaneRun<Lanes>::fillBelts(std::size_t lane) {
    Conveying& conveying = conveying_[lane];
    conveying = {};
    const std::size_t room = kMaximumLots / std::max<std::size_t>(1, code_.belts.size());
    for (const BeltState& state : code_.belts) {
        Belt& belt = conveying.belts.emplace_back(room);
        belt.fill(state.shape, at(state.content)[lane], at(state.steps)[lane],
                  at(state.spacing)[lane], leaking(state, lane));
    }
    conveying.leaked.resize(code_.belts.size());
    for (const QueueState& state : code_.queues) {
        std::deque<double>& queue = conveying.queues.emplace_back();
        if (const double content = at(state.content)[lane]; content != 0)
            queue.push_back(content);
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::moveBelts(std::size_t lane) {
    Conveying& conveying = conveying_[lane];
    for (std::size_t i = 0; i < code_.belts.size(); ++i) {
        const BeltState& state = code_.belts[i];
        const double pace = at(state.pace)[lane];
        conveying.belts[i].move(state.shape, paceOf(pace), leaking(state, lane),
                                state.tellsLeaks ? &conveying.leaked[i] : nullptr);
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::enterBelts(std::size_t lane) {
    Conveying& conveying = conveying_[lane];
    for (std::size_t i = 0; i < code_.belts.size(); ++i) {
        const BeltState& state = code_.belts[i];
        Belt& belt = conveying.belts[i];
        const double steps = at(state.steps)[lane];
        std::vector<Belt::Leaked> before;
        if (std::ranges::find(state.inflows, BeltState::Placement::asContent,
                              &BeltState::Inflow::placement) != state.inflows.end())
            before = belt.positions();
        for (const BeltState::Inflow& inflow : state.inflows) {
            const double amount = at(inflow.amount)[lane];
            switch (inflow.placement) {
            case BeltState::Placement::entrance: belt.enter(amount, steps); break;
            case BeltState::Placement::even: belt.enterEvenly(amount, steps); break;
            case BeltState::Placement::asContent: belt.enterLike(amount, steps, before); break;
            case BeltState::Placement::asLeak:
                belt.enterLike(amount, steps, conveying.leaked[inflow.belt][inflow.leak]);
                break;
            }
        }
    }
}

/// What enters comes behind what is there, one batch for each inflow, and may leave at once.
template <std::size_t Lanes> void LaneRun<Lanes>::moveQueues(std::size_t lane) {
    for (std::size_t i = 0; i < code_.queues.size(); ++i) {
        const QueueState& state = code_.queues[i];
        std::deque<double>& queue = conveying_[lane].queues[i];
        for (const Slot slot : state.entering)
            if (const double batch = at(slot)[lane]; batch != 0)
                queue.push_back(batch);
        double leaving = at(state.leaving)[lane];
        while (!queue.empty() && leaving > 0 && leaving >= queue.front() * kNearlyAll) {
            leaving -= queue.front();
            queue.pop_front();
        }
        if (!queue.empty() && leaving > 0)
            queue.front() -= leaving;
    }
}

template <std::size_t Lanes> void LaneRun<Lanes>::tellConveyed() {
    for (std::size_t i = 0; i < code_.belts.size(); ++i) {
        const BeltState& state = code_.belts[i];
        for (std::size_t output = 0; output < state.outputs.size(); ++output)
            for (std::size_t lane = 0; lane < Lanes; ++lane)
                at(state.outputs[output])[lane] =
                    beltOutput(conveying_[lane].belts[i], state.shape, output);
    }
    for (std::size_t i = 0; i < code_.queues.size(); ++i)
        for (std::size_t lane = 0; lane < Lanes; ++lane) {
            const std::deque<double>& queue = conveying_[lane].queues[i];
            at(code_.queues[i].front)[lane] = queue.empty() ? 0 : queue.front();
        }
}

template class LaneRun<1>;
template class LaneRun<4>;
template class LaneRun<8>;

}  // namespace kyosei
