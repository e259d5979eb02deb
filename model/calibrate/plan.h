// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/calibrate/frailty_fit.h"
#include "model/policy/observations.h"
#include "model/program/program.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kyosei::calibrate {

/// The embedded file with what is compared with history.
inline constexpr const char* kPlanFile = "ensemble/plan.json";

/// A figure and the time it is the mean over; begin == end for an instant.
struct Figure {
    double begin = 0;  ///< calendar years, 2001.5 in the middle of 2001
    double end = 0;
    double value = 0;
};

/// A variable follows a series, up to independent errors and a bias that all figures share.
struct SeriesEvidence {
    Slot variable = 0;
    bool logs = false;  ///< errors are relative
    std::vector<Figure> figures;
    double sd = 0;
    double biasSd = 0;
};

/// How the events of an element divide over periods, given how many there are in all.
struct TimingEvidence {
    std::vector<Slot> flows;      ///< together in proportion to the events
    std::vector<Figure> periods;  ///< with the counts
    double concentration = 0;
};

/// A count of events in all elements together.
struct CountEvidence {
    std::vector<Slot> flows;
    Figure count;
    double discrepancy = 0;  ///< relative
};

/// The lowest point of a variable after an event, against where it stood before, as a logarithm.
struct ResponseEvidence {
    Slot variable = 0;
    double before = 0;
    Figure lowest;
    double sd = 0;
};

/// Something observed, of one element.
struct Evidence {
    std::size_t term = 0;  ///< index into Plan::terms
    std::variant<SeriesEvidence, TimingEvidence, CountEvidence, ResponseEvidence> what;
};

/// A sort of evidence with its error model.
struct Term {
    std::string id;
    std::string title;
    std::string reason;  ///< why these errors
};

/// Where a pair's phases and frailties are in the model, and its record.
struct PairSlots {
    std::string name;
    Slot onset = 0;
    Slot escalation = 0;
    std::vector<Slot> peace;   ///< phases that count as peace
    std::vector<Slot> crisis;  ///< phases that count as crisis
};

/// A series to score after the years that were used.
struct HindcastSeries {
    std::string series;
    std::string element;
    std::string title;
    std::string note;
    Slot variable = 0;
    double begin = 0;  ///< a year's figure is of year + begin to year + end
    double end = 0;
    double factor = 1;  ///< of the figures, to the model's unit
    double sd = 0;      ///< a guess of the error after one year, in the model's unit
    bool logs = false;  ///< errors are relative
};

/// A series of the pairs after the years that were used, with no figure before that would tie it to
/// the model: only which pairs have more of it can be scored, against their crises.
struct OrderedSeries {
    std::string series;
    std::string title;
    std::string note;
};

/// A series that the model takes as given, so that it cannot be scored or weigh anything.
struct GivenSeries {
    std::string series;
    std::string title;
    std::string note;
};

/// What calibration compares with what: resources/ensemble/plan.json bound to a model. Immutable.
struct Plan {
    double from = 0;  ///< years of history used: from <= time < to
    double to = 0;
    FrailtyOptions frailtyOptions;
    double misfitSd = 0;     ///< of shares of time that the caps leave unexplained
    double onsetSpread = 0;  ///< standard deviation of log-frailties between pairs
    double escalationSpread = 0;
    double levelSpread = 0;  ///< standard deviation of the level that all pairs share
    std::vector<PairSlots> pairs;
    std::vector<PairRecord> record;  ///< of the same pairs
    std::vector<Term> terms;         ///< the first two are the record's misfit and the frailties
    std::vector<Evidence> evidence;
    std::vector<HindcastSeries> hindcast;
    std::vector<OrderedSeries> orders;
    std::vector<GivenSeries> given;
    std::vector<std::string> limits;  ///< what to know before trusting it, a sentence or two each
};

/// Texts a plan is made of; file names are for messages.
struct PlanSources {
    std::string_view plan;
    std::string planFile;
    std::string_view dyads;
    std::string dyadsFile;
};

/// The plan of a program. All problems at once, each with its key.
[[nodiscard]] Result<Plan> readPlan(const PlanSources& sources, const Program& program,
                                    const Observations& observations);
/// The one embedded in the program.
[[nodiscard]] Result<Plan> embeddedPlan(const Program& program, const Observations& observations);

}  // namespace kyosei::calibrate
