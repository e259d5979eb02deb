// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/resources.h"
#include "model/charts/places.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace kyosei {
namespace {

const Places& shippedPlaces() {
    static const Places places =
        Places::embedded(policyModel().program(), policyModel().charts()).value();
    return places;
}

TEST(Places, EachIndicatorHasChartsOfAllPairsAndAllCountries) {
    const Places& places = shippedPlaces();
    const Headline& headline = policyModel().charts().headline();
    ASSERT_EQ(places.indicators.size(), headline.indicators.size());
    for (std::size_t i = 0; i < places.indicators.size(); ++i) {
        EXPECT_EQ(places.indicators[i].slot, headline.indicators[i].slot);
        EXPECT_EQ(policyModel().charts().find(places.indicators[i].pairs)->elements.size(), 21u);
        EXPECT_EQ(policyModel().charts().find(places.indicators[i].countries)->elements.size(), 7u);
    }
}

Issues problemsWith(const std::function<void(nlohmann::json&)>& change) {
    auto root = nlohmann::json::parse(*resource("model/places.json"));
    change(root);
    const auto read = Places::fromJson(root.dump(), policyModel().program(), policyModel().charts(),
                                       "places.json");
    return read ? Issues{} : read.error();
}

TEST(Places, NamesWhatDoesNotFit) {
    EXPECT_TRUE(problemsWith([](auto&) {}).empty());
    EXPECT_EQ(problemsWith([](auto& root) { root["indicators"][0]["pairs"] = "stability"; }).size(),
              1u)
        << "a chart without elements";
    EXPECT_EQ(
        problemsWith([](auto& root) { root["indicators"][0]["chart"] = "sentiments"; }).size(), 1u);
    EXPECT_EQ(problemsWith([](auto& root) { root["indicators"][0]["variable"] = "trust"; }).size(),
              1u)
        << "one number for each pair";
    EXPECT_EQ(problemsWith([](auto& root) { root["money"]["arrives"] = "trust"; }).size(), 1u);
    EXPECT_EQ(
        problemsWith([](auto& root) { root["money"]["gates"][0]["variable"] = "trust"; }).size(),
        1u);
}

}  // namespace
}  // namespace kyosei
