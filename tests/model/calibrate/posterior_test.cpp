// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/issue_codes.h"
#include "model/calibrate/posterior.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei::calibrate {
namespace {

/// Three of four draws are to be kept.
const Calibration& calibration() {
    static const Calibration made = [] {
        CalibrationOptions options;
        options.draws = 4;
        options.members = 3;
        return *Calibration::embedded(policyModel(), options);
    }();
    return made;
}

/// A draw whose numbers tell which it is and where they stand: 1000 k, 1000 k + 1, ...
Draw draw(double k, std::vector<double> logs) {
    Draw made;
    for (std::size_t i = 0; i < calibration().parameters().size(); ++i)
        made.parameters.push_back(1000 * k + static_cast<double>(i));
    for (std::size_t i = 0; i < 2 * calibration().plan().pairs.size(); ++i)
        made.frailties.push_back(-1000 * k - static_cast<double>(i));
    made.logs = std::move(logs);
    return made;
}

TEST(Posterior, WeighsDrawsByTheProductOfTheirTerms) {
    // Likelihoods 8, 4, 4 and none, up to a factor that no double holds.
    const double far = -5000;
    const std::vector<Draw> draws{draw(0, {far, std::log(8.0)}), draw(1, {far + std::log(4.0), 0}),
                                  draw(2, {far - INFINITY, 0}),
                                  draw(3, {far + std::log(2.0), std::log(2.0)})};
    const auto posterior = posteriorOf(calibration(), draws);
    ASSERT_TRUE(posterior) << toText(posterior.error());
    ASSERT_EQ(posterior->weights.size(), 4u);
    EXPECT_NEAR(posterior->weights[0], 0.5, 1e-9);
    EXPECT_NEAR(posterior->weights[1], 0.25, 1e-9);
    EXPECT_EQ(posterior->weights[2], 0);
    EXPECT_NEAR(posterior->weights[3], 0.25, 1e-9);
    EXPECT_EQ(posterior->members.draws, (std::vector<std::size_t>{0, 1, 3}));
    EXPECT_NEAR(posterior->members.weights[0], 0.5, 1e-9);
}

TEST(Posterior, GivesEachMemberTheNumbersOfItsDrawUnderTheirNames) {
    const std::vector<Draw> draws{draw(0, {-INFINITY}), draw(1, {0}), draw(2, {0}), draw(3, {0})};
    const Members members = posteriorOf(calibration(), draws)->members;
    const auto& parameters = calibration().parameters();
    const auto& pairs = calibration().plan().pairs;
    ASSERT_EQ(members.names.size(), parameters.size() + 2 * pairs.size());
    ASSERT_EQ(members.draws, (std::vector<std::size_t>{1, 2, 3}));
    const auto valuesOf = [&](const std::string& name) {
        const auto found = std::ranges::find(members.names, name);
        EXPECT_NE(found, members.names.end()) << name;
        return members.values.at(static_cast<std::size_t>(found - members.names.begin()));
    };
    EXPECT_EQ(valuesOf(parameters[2].id), (std::vector<double>{1002, 2002, 3002}));
    // Which constants the frailties of the last pair are, asked of the program itself.
    const Program& program = calibration().program();
    for (const VariableInfo& variable : program.variables())
        for (std::size_t i = 0; i < variable.size; ++i) {
            const Slot slot = variable.first + static_cast<Slot>(i);
            const double last = static_cast<double>(pairs.size()) - 1;
            if (slot == pairs.back().onset) {
                EXPECT_EQ(valuesOf(program.elementName(variable, i))[1], -2000 - last);
            }
            if (slot == pairs.back().escalation) {
                EXPECT_EQ(valuesOf(program.elementName(variable, i))[1],
                          -2000 - last - static_cast<double>(pairs.size()));
            }
        }
}

TEST(Posterior, PicksMoreOfWhatASchoolBelievesAndCountsThemForLess) {
    // 1,000 draws with equal likelihood whose first parameter stands at the quantiles of its prior;
    // a school that believes in its upper end finds more members there, and the table still finds
    // the median of its own prior.
    CalibrationOptions options;
    options.draws = 1000;
    options.members = 100;
    const Calibration many = *Calibration::embedded(policyModel(), options);
    const Parameter& first = many.parameters().front();
    std::vector<Draw> draws;
    for (std::size_t k = 0; k < options.draws; ++k) {
        Draw made = draw(0, {0});
        for (std::size_t p = 0; p < many.parameters().size(); ++p)
            made.parameters[p] = many.parameters()[p].prior.quantile(0.5);
        made.parameters[0] = first.prior.quantile((static_cast<double>(k) + 0.5) /
                                                  static_cast<double>(options.draws));
        draws.push_back(made);
    }
    const double far = first.prior.quantile(0.95);
    const std::string text =
        R"json({"format":"kyosei-worldviews","version":1,"views":[{"id":"v","title":"V",)json"
        R"json("theory":"T","sources":[],"priors":[{"parameter":")json" +
        first.id + R"json(","prior":"lognormal()json" + std::to_string(far) +
        R"json(, 0.05)","reason":"r"}]}]})json";
    const auto schools = WorldViews::fromJson(text, many.parameters(), "views.json");
    ASSERT_TRUE(schools) << toText(schools.error());
    const auto above = [&](const Members& members) {
        return std::ranges::count_if(members.values[0], [&](double v) { return v > 0.9 * far; });
    };
    const Members plain = posteriorOf(many, draws)->members;
    const Members picked = posteriorOf(many, draws, &*schools)->members;
    ASSERT_EQ(picked.count(), options.members);
    EXPECT_GT(above(picked), 2 * above(plain));
    double below = 0;
    for (std::size_t k = 0; k < picked.count(); ++k)
        if (picked.values[0][k] < first.prior.quantile(0.5))
            below += picked.weights[k];
    EXPECT_NEAR(below, 0.5, 0.02);
    const std::vector<double> own =
        *sizesUnder(*schools, {plain.names, plain.values, plain.weights});
    EXPECT_GT(sizesUnder(*schools, {picked.names, picked.values, picked.weights})->front(),
              1.5 * own.front());
}

TEST(Posterior, FailsIfNoDrawExplainsAnything) {
    const auto posterior = posteriorOf(calibration(), {draw(0, {-INFINITY}), draw(1, {NAN})});
    ASSERT_FALSE(posterior);
    EXPECT_EQ(posterior.error().front().code, codes::noLikelihood);
}

}  // namespace
}  // namespace kyosei::calibrate
