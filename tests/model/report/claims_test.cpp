// SPDX-License-Identifier: GPL-3.0-or-later
// No sentence of a report claims what its numbers do not say.
#include "model/report/compose.h"
#include "model/report/markdown_writer.h"
#include "tests/model/report/made_facts.h"

#include <gtest/gtest.h>

#include <regex>

namespace kyosei::report {
namespace {

class ReportClaims : public testing::Test {
protected:
    static void SetUpTestSuite() { model_ = *PolicyModel::embedded(); }
    static void TearDownTestSuite() { model_.reset(); }

    static std::string textOf(const Change& change, const Words& words) {
        return toPlainText(compose(madeFacts(model_, change), words));
    }

    static inline std::shared_ptr<const PolicyModel> model_;
};

/// The words by which a language claims a direction, written out here by hand.
struct ClaimingWords {
    const char* language;
    std::vector<std::string> up, down;    ///< of numbers
    std::vector<std::string> gain, loss;  ///< of countries
    std::vector<std::string> unclear;     ///< one of them is there if the direction is not certain
};

const ClaimingWords kClaims[] = {
    {"en",
     {"small rise", "clear rise", "large rise", "likely higher", "% higher"},
     {"small fall", "clear fall", "large fall", "likely lower", "% lower"},
     {"\tgains", "Gain,"},
     {"\tloses", "Lose,"},
     {"Direction unclear", "direction of every number is unclear", "Practically no change",
      "No change"}},
    {"ja",
     {"小さな上昇", "明確な上昇", "大きな上昇", "上昇の確率"},
     {"小さな低下", "明確な低下", "大きな低下", "低下の確率"},
     {"得をする"},
     {"損をする"},
     {"方向は不明", "数値で方向は不明", "ほぼ変化なし", "変化なし"}},
};

bool hasAny(const std::string& text, const std::vector<std::string>& words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return text.find(word) != std::string::npos;
    });
}

TEST_F(ReportClaims, NothingRisesFallsGainsOrLosesWhereTheRangeContainsZero) {
    for (const ClaimingWords& claims : kClaims) {
        const auto words = Words::of(claims.language);
        ASSERT_TRUE(words);
        for (const Change& change : everyChange()) {
            const std::string text = textOf(change, *words);
            SCOPED_TRACE(testing::Message() << claims.language << ' ' << change.low << ' '
                                            << change.median << ' ' << change.high);
            const bool above = change.low > 0;
            const bool below = change.high < 0;
            EXPECT_TRUE(above || !hasAny(text, claims.up));
            EXPECT_TRUE(below || !hasAny(text, claims.down));
            // More left over is the better one.
            EXPECT_TRUE(above || !hasAny(text, claims.gain));
            EXPECT_TRUE(below || !hasAny(text, claims.loss));
            EXPECT_TRUE(above || below || hasAny(text, claims.unclear));
            if (HasFailure())
                return;
        }
    }
}

TEST_F(ReportClaims, WhatIsCertainAndLargeIsSaid) {
    const auto words = Words::of("en");
    const std::string up = textOf({8, 7, 9, 1, 0, 470}, *words);
    EXPECT_NE(up.find("A large rise: "), std::string::npos);
    EXPECT_NE(up.find("Gain, with a likely range above zero: Japan"), std::string::npos);
    const std::string all = std::to_string(model_->shocks().shocks().size());
    EXPECT_NE(up.find("The change holds under " + all + " of " + all + " shocks."),
              std::string::npos);
    const std::string down = textOf({-8, -9, -7, 0, 1, 470}, *words);
    EXPECT_NE(down.find("A large fall: "), std::string::npos);
    EXPECT_NE(down.find("Lose, with a likely range below zero: Japan"), std::string::npos);
}

TEST_F(ReportClaims, NothingIsSaidToHoldWhereThereIsNothingCertain) {
    for (const ClaimingWords& claims : kClaims) {
        const auto words = Words::of(claims.language);
        const std::string text = textOf({0.3, -1, 2, 0.7, 0.3, 470}, *words);
        EXPECT_NE(text.find(words->text("stress.nothing")), std::string::npos);
        EXPECT_EQ(text.find(words->text("stress.holds")), std::string::npos);
    }
}

TEST_F(ReportClaims, NeverAWordThatPromises) {
    for (const char* language : {"en", "ja"}) {
        const auto words = Words::of(language);
        ASSERT_TRUE(words);
        for (const auto& [id, text] : words->templates())
            for (const char* word : {"improve", "success", "optimal", "prove", "guarantee", "改善",
                                     "成功", "最適", "証明", "保証"})
                EXPECT_EQ(text.find(word), std::string::npos) << id << ": " << text;
    }
}

TEST(StressFate, FollowsSizeAndSideOfTheRange) {
    const ChangeThresholds usual{0.5, 2, 6};
    const Change before{4, 3, 5, 1, 0, 470};
    EXPECT_EQ(fateOf(before, {3.3, 2, 4, 1, 0, 470}, usual), Fate::holds);
    EXPECT_EQ(fateOf(before, {9, 8, 10, 1, 0, 470}, usual), Fate::holds);
    EXPECT_EQ(fateOf(before, {3.1, 1, 3, 1, 0, 470}, usual), Fate::shrinks);
    EXPECT_EQ(fateOf(before, {1, -0.1, 2, 0.9, 0.1, 470}, usual), Fate::unclear);
    EXPECT_EQ(fateOf(before, {0.2, 0.1, 0.3, 1, 0, 470}, usual), Fate::unclear);
    EXPECT_EQ(fateOf(before, {-3, -4, -2, 0, 1, 470}, usual), Fate::turns);
}

}  // namespace
}  // namespace kyosei::report
