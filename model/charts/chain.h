// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/charts/charts.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// One number of the chain: how an output differs from the baseline.
struct ChainNumber {
    std::string title;  ///< short: "Trade"
    std::string unit;   ///< of what is shown: "million visits"
    std::string brief;  ///< the same where there is little room: "m visits"; may be empty
    std::string chart;  ///< id of the chart of it
    Slot slot = 0;      ///< an output of the model as it is, so that its range is known
    double factor = 1;  ///< shown = model value * factor
    ChangeScale scale;  ///< of its chart
    bool cost = false;  ///< money, which is neither gained nor lost here
};

/// A step between levers and indicators.
struct ChainPanel {
    std::string id;
    std::string title;
    std::string sentence;  ///< what happens here
    std::string past;      ///< on an arrow that comes here past steps where nothing is certain
    bool bars = false;     ///< numbers below each other with bars, instead of curves side by side
    std::vector<std::size_t> numbers;  ///< indices into Chain::numbers
};

/// An effect that is passed on from one step to the next; as wide as the largest of the numbers
/// that it goes by.
struct ChainArrow {
    std::size_t from = 0, to = 0;      ///< indices into Chain::panels
    std::vector<std::size_t> numbers;  ///< indices into Chain::numbers
};

/// How an effect goes from the levers to the indicators, as declared in chain.json: its steps from
/// left to right. A value.
struct Chain {
    std::vector<ChainNumber> numbers;
    std::vector<ChainPanel> panels;
    std::vector<ChainArrow> arrows;

    /// The one that the program carries.
    [[nodiscard]] static Result<Chain> embedded(const Program& program,
                                                const ChartCatalogue& charts);
    [[nodiscard]] static Result<Chain> fromJson(std::string_view json, const Program& program,
                                                const ChartCatalogue& charts, std::string file);
    [[nodiscard]] std::vector<Slot> outputs() const;
};

}  // namespace kyosei
