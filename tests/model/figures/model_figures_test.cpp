// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the model as it is, and what its texts say of them.
#include "model/figures/compute.h"
#include "model/figures/pages.h"
#include "tests/support/paths.h"

#include <gtest/gtest.h>

namespace kyosei::figures {
namespace {

TEST(ModelFigures, AreThoseOfTheTable) {
    const auto model = PolicyModel::embedded();
    ASSERT_TRUE(model);
    const auto questions = embeddedQuestions(**model);
    ASSERT_TRUE(questions) << toText(questions.error());
    const auto made = computeFigures(**model, *questions);
    ASSERT_TRUE(made) << toText(made.error());
    const auto written = embeddedFigureTable();
    ASSERT_TRUE(written) << toText(written.error());
    const Issues stale = staleFigures(*written, *made, kTableFile);
    EXPECT_TRUE(stale.empty()) << toText(stale);

    // Known independently: four billion dollars a year of Japan instead of the 0.09 of its
    // baseline.
    EXPECT_NEAR(made->find("central.lever.aid_of_japan_times")->value, 4 / 0.09, 1e-9);
    EXPECT_EQ(made->find("constant.trust_adjustment_time")->value, 15);
}

TEST(ModelFigures, BearOutWhatTheTextsClaim) {
    const auto pages = Pages::of(test::resourceFolder().parent_path());
    ASSERT_TRUE(pages) << toText(pages.error());
    const auto texts = FigureTexts::embedded();
    ASSERT_TRUE(texts) << toText(texts.error());
    const Issues problems = problemsOf(*pages, **texts);
    EXPECT_TRUE(problems.empty()) << toText(problems);
}

TEST(Questions, NameEveryThingThatIsNotThere) {
    const auto model = PolicyModel::embedded();
    ASSERT_TRUE(model);
    const auto read = readQuestions(
        R"({"format": "kyosei-figures", "version": 1, "outputs": {"x": {"of": "1", "chart": "no"}},
            "specials": {"y": {"scenario": "none", "of": "1"}}, "centrals": {}, "constants": [],
            "levels": ["baseline"], "parts": ["nowhere"]})",
        **model, "q.json");
    ASSERT_FALSE(read);
    std::vector<std::string> places;
    for (const Issue& issue : read.error())
        places.push_back(issue.place.variable);
    EXPECT_EQ(places,
              (std::vector<std::string>{"outputs.x.chart", "specials.y.scenario", "parts"}));
}

}  // namespace
}  // namespace kyosei::figures
