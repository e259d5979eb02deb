// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/base/json_reader.h"

#include <string>

namespace kyosei {

/// Whether more of a quantity is good news.
enum class GoodWhen { neither, more, less };

/// How changes of a quantity are told, in the unit it is shown in.
struct ChangeScale {
    ChangeThresholds thresholds;
    int decimals = 1;
    GoodWhen good = GoodWhen::neither;

    bool operator==(const ChangeScale&) const = default;
};

/// Where nothing is stated: counted in the last digit that is shown, as the thresholds 0.5, 2 and 6
/// count in tenths.
[[nodiscard]] ChangeScale defaultScale(int decimals);

/// {"none": 0.02, "clear": 0.1, "large": 0.5, "good": "more" or "less"}, the latter optional. With
/// at least `decimals` digits, and so many more that `none` does not read as 0.
[[nodiscard]] ChangeScale readChangeScale(JsonReader& reader, const nlohmann::json& entry,
                                          const std::string& path, int decimals);

}  // namespace kyosei
