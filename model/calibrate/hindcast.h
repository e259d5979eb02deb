// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/calibrate/plan.h"
#include "model/calibrate/scores.h"
#include "model/policy/observations.h"
#include "model/simulation/policy_ensemble.h"

#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::calibrate {

/// How an ensemble that knows a series up to a year did in the years after it.
struct HindcastScore {
    std::string series;
    std::string element;
    std::string title;
    std::string note;
    std::size_t fitted = 0;  ///< figures in the years used
    std::size_t scored = 0;  ///< figures after them; 0: nothing is scored, `note` says why
    double firstYear = 0;    ///< of those scored
    double lastYear = 0;
    double maeModel = 0;        ///< of the ensemble's median, in the unit of the series
    double maePersistence = 0;  ///< of the last figure used
    double maeTrend = 0;        ///< of a line through the figures of the last ten years used
    double theilU = 0;          ///< model against persistence
    InequalityShares shares;    ///< of the model's error
    double coverage50 = 0;      ///< share of the figures within the ensemble's 50 % band
    double coverage90 = 0;
    double offset = 0;     ///< last known difference of series and model, added to it (or factor)
    double sdPerYear = 0;  ///< of the error after one year, from the years used (of logs: relative)
};

/// How well the model orders the pairs in the years after those used.
struct OrderScore {
    std::string series;
    std::string title;
    std::string note;
    std::size_t pairs = 0;  ///< with figures after the years used; fewer than three: not scored
    double firstYear = 0;
    double lastYear = 0;
    double model = 0;   ///< rank correlation of the figures with crisis in the same years
    double record = 0;  ///< with crisis in the record of the years used, as if nothing changed
};

struct Hindcast {
    std::vector<HindcastScore> series;  ///< given ones last, unscored
    std::vector<OrderScore> orders;
};

/// The members' own paths from the last figure used on, with errors that grow with the square root
/// of the horizon at a rate found in the years used; and the order of the pairs.
[[nodiscard]] Result<Hindcast> hindcast(PolicyEnsemble& ensemble, const Plan& plan,
                                        const Observations& observations,
                                        std::stop_token stop = {});

[[nodiscard]] std::string hindcastTable(const Hindcast& scores, const Plan& plan);
/// One object per score, flat, and what the columns mean.
[[nodiscard]] std::string hindcastJson(const Hindcast& scores, const Plan& plan);
/// Of the series.
[[nodiscard]] std::string hindcastCsv(const Hindcast& scores);

}  // namespace kyosei::calibrate
