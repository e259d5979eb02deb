// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"
#include "model/figures/questions.h"

#include <cstddef>
#include <functional>
#include <stop_token>

namespace kyosei::figures {

/// Works out every figure that is asked for. Their ids:
/// - SCENARIO.OUTPUT: how an output changes; SCENARIO.cost: public money of all countries beyond
/// the
///   baseline in the unit of the headline; SCENARIO.left.ACTOR: what a country has left, in per
///   cent;
/// - SCENARIO.level.OUTPUT, also of "baseline": the number itself;
/// - SCENARIO.excess.OUTPUT: whole less sum of the levers alone;
/// - SCENARIO.SPECIAL and CENTRAL: as named;
/// - constant.NAME: of the model;
/// - index.OUTPUT.level, .kept, .change.SCENARIO, .better.SCENARIO: what other choices of weights
/// and
///   anchors make of an output that is an index (model/indicators), and index.choice.NAME, what is
///   chosen;
/// - SCENARIO.without.LINKS.OUTPUT, .through.…: see model/figures/knockout_figures.h;
/// - narrowing.…: see model/figures/narrowing.h; hindcast.…: see model/figures/hindcast_figures.h;
/// - threshold.OUTPUT.none, .clear, .large and threshold.left…: of the classes of changes;
/// - count.members, count.draws, count.variants, count.levers: how many there are.
/// `progress` is called before each scenario.
[[nodiscard]] Result<FigureTable>
computeFigures(const PolicyModel& model, const Questions& questions,
               const std::function<void(std::size_t done, std::size_t all)>& progress = {},
               std::stop_token stop = {});

}  // namespace kyosei::figures
