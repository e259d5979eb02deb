// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/policy_model.h"

#include <cstdio>
#include <cstdlib>

namespace kyosei {

/// The embedded policy model, loaded once per test program; ends the program if it does not load,
/// since nothing that needs it can say anything then.
inline const std::shared_ptr<const PolicyModel>& sharedPolicyModel() {
    static const std::shared_ptr<const PolicyModel> model = [] {
        auto loaded = PolicyModel::embedded();
        if (!loaded) {
            std::fputs(toText(loaded.error()).c_str(), stderr);
            std::exit(EXIT_FAILURE);
        }
        return *loaded;
    }();
    return model;
}

inline const PolicyModel& policyModel() {
    return *sharedPolicyModel();
}

}  // namespace kyosei
