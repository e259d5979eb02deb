// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/change_scale.h"

#include "model/charts/issue_codes.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

ChangeScale defaultScale(int decimals) {
    const double tenths = std::pow(10.0, 1 - decimals);
    return {{0.5 * tenths, 2 * tenths, 6 * tenths}, decimals, GoodWhen::neither};
}

ChangeScale readChangeScale(JsonReader& reader, const nlohmann::json& entry,
                            const std::string& path, int decimals) {
    ChangeScale scale;
    auto& [none, clear, large] = scale.thresholds;
    none = reader.number(entry, "none", path);
    clear = reader.number(entry, "clear", path);
    large = reader.number(entry, "large", path);
    if (!(none > 0 && none <= clear && clear <= large))
        reader.report(codes::changeThresholds, path + "none");
    const std::string good = reader.textOr(entry, "good", path, {});
    if (good == "more")
        scale.good = GoodWhen::more;
    else if (good == "less")
        scale.good = GoodWhen::less;
    else if (!good.empty())
        reader.report(codes::unknownDirection, path + "good", {good});
    const double digits = none > 0 ? std::ceil(-std::log10(2 * none)) : 0;
    scale.decimals = std::max(decimals, static_cast<int>(std::max(0.0, digits)));
    return scale;
}

}  // namespace kyosei
