// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/discovery/box.h"

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace kyosei::discovery::test {

/// Uniform cases in the unit cube, of interest if in the box, but for a share that is turned round
/// by chance.
inline Cases plantedCases(std::size_t count, std::size_t dimensions, const Box& box, double noise,
                          std::uint64_t seed) {
    Cases cases;
    for (std::size_t d = 0; d < dimensions; ++d) {
        cases.dimensions.push_back({"x" + std::to_string(d), {}});
        cases.values.emplace_back();
        for (std::size_t k = 0; k < count; ++k)
            cases.values[d].push_back(
                openUnit(randomBits(seed, Stream::points, static_cast<std::uint32_t>(d), k)));
    }
    for (std::size_t k = 0; k < count; ++k) {
        const bool turned = openUnit(randomBits(seed, Stream::jitter, 0, k)) < noise;
        cases.ofInterest.push_back(box.contains(cases, k) != turned ? 1 : 0);
    }
    return cases;
}

/// The 882 cases of Bryant and Lempert 2010 (Technological Forecasting and Social Change 77, 34-49)
/// as the EMA Workbench carries them ("bryant et al 2010 data.csv"): nine dimensions, of interest
/// where the last column says so. Empty unless the environment names the file.
inline Cases bryantCases() {
    Cases cases;
    const char* path = std::getenv("KYOSEI_BRYANT_DATA");
    std::ifstream file(path ? path : "");
    constexpr std::size_t kFirst = 2, kDimensions = 9, kFlag = 15;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> fields;
        std::istringstream row(line);
        for (std::string field; std::getline(row, field, ',');)
            fields.push_back(field);
        if (cases.dimensions.empty()) {
            for (std::size_t d = 0; d < kDimensions; ++d)
                cases.dimensions.push_back({fields[kFirst + d], {}});
            cases.values.resize(kDimensions);
            continue;
        }
        for (std::size_t d = 0; d < kDimensions; ++d)
            cases.values[d].push_back(std::stod(fields[kFirst + d]));
        cases.ofInterest.push_back(std::stod(fields[kFlag]) != 0 ? 1 : 0);
    }
    return cases;
}

}  // namespace kyosei::discovery::test
