// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/indicators/index_plan.h"

#include <string>
#include <utility>
#include <vector>

namespace kyosei::indicators {

/// The equations of a plan alone, with the model's variables as constants to be set.
struct IndexModel {
    /// A number of the model that some index is made of.
    struct Component {
        Slot here = 0;
        Slot there = 0;  ///< in the model
        std::string variable;
    };
    Program program;
    std::vector<Component> components;
    std::vector<std::vector<std::pair<Slot, const Factor::Constant*>>> columns;  ///< by factor
    std::vector<Slot> outputs;                                                   ///< by indicator

    /// The plan must live as long as this.
    [[nodiscard]] static Result<IndexModel> of(const IndexPlan& plan, const PolicyModel& model);
};

}  // namespace kyosei::indicators
