// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <vector>

namespace kyosei::evaluator {

struct Conveyed;

/// What the arguments of CONVEYOR_BELT come to at one instant.
struct BeltStep {
    struct Leak {
        double fraction = 0;
        double from = 0;
        double to = 1;
    };
    struct Inflow {
        double amount = 0;
        double placement = 0;
        const Conveyed* source = nullptr;  ///< placed as what leaks from another belt
        std::size_t leak = 0;
    };
    bool isExponential = false;
    double content = 0;
    double steps = 0;
    double spacing = 1;
    double pace = 1;
    std::vector<Leak> leaks;
    std::vector<Inflow> inflows;
};

/// Parcels on a conveyor, each on its own, or the batches of a queue. Written apart from
/// model/program/belt.h, to be compared with it.
struct Conveyed {
    struct Parcel {
        double way = 1;   ///< steps from end to end
        double done = 0;  ///< of it
        double put = 0;
        double left = 0;
    };
    struct Loss {
        double position = 0;
        double amount = 0;
    };

    std::vector<Parcel> parcels;
    std::vector<std::vector<Loss>> losses;  ///< by leak, of the last step
    std::deque<double> batches;

    void fill(const BeltStep& step);
    void move(const BeltStep& step);
    void load(const BeltStep& step);
    /// As the function's first argument has it.
    [[nodiscard]] double output(const BeltStep& step, std::size_t which) const;
    /// Of a queue.
    void pass(double leaving, const std::vector<double>& entering);
};

}  // namespace kyosei::evaluator
