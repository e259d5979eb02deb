// SPDX-License-Identifier: GPL-3.0-or-later
// Models of the size of published global ones, and more graphical functions than a byte can count.
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

TEST(LargeModels, FiveThousandVariablesRunAThousandSteps) {
    // A thousand populations of five variables each, which grow by 1/1000 of the one before them.
    constexpr int kPopulations = 1000;
    std::string variables = aux("rate 0", "0.001");
    for (int i = 1; i <= kPopulations; ++i) {
        const std::string n = std::to_string(i);
        variables += stock("people " + n, "100", {"births_" + n}, {"deaths_" + n}) +
                     flow("births " + n, "people_" + n + "*(rate_" + n + " + 0.02)") +
                     flow("deaths " + n, "people_" + n + "*0.02") +
                     aux("rate " + n, "rate_" + std::to_string(i - 1) + "*1") +
                     aux("share " + n, "SMTH1(people_" + n + ", 5)/people_" + n);
    }
    const Ran ran(SmallModel{.variables = variables, .stop = 1000});
    EXPECT_GE(ran.program.variables().size(), 5000u);
    const double expected = 100 * std::pow(1.001, 1000);
    for (const char* name : {"people 1", "people 500", "people 1000"})
        EXPECT_NEAR(ran.last(name), expected, 1e-9 * expected) << name;
    EXPECT_NEAR(ran.last("share 1000"), 1 / 1.005, 1e-9)
        << "a first-order smooth of steady growth g lags by 1 + g times its averaging time";
}

TEST(LargeModels, ThousandsMeetAnyoneAmongThousands) {
    // Ten meetings of each, computed: thirty thousand choices among three thousand.
    constexpr int kPeople = 3000;
    const Ran ran(SmallModel{
        .variables =
            aux("wealth", "Person*Person + TIME", {"Person"}) +
            aux("partner", "(Person*7 + Meeting*13 + TIME) MOD 3000 + 1", {"Person", "Meeting"}) +
            aux("met", "wealth[partner]", {"Person", "Meeting"}) + aux("all met", "SUM(met)"),
        .dimensions = "<dim name=\"Person\" size=\"3000\"/><dim name=\"Meeting\" size=\"10\"/>"});
    double expected = 0;
    for (int person = 1; person <= kPeople; ++person)
        for (int meeting = 1; meeting <= 10; ++meeting) {
            const double partner = (person * 7 + meeting * 13 + 1) % kPeople + 1;
            expected += partner * partner + 1;
        }
    EXPECT_NEAR(ran.last("all met"), expected, 1e-9 * expected);
}

TEST(LargeModels, ThousandGraphicalFunctionsAreAllOfThemSeparate) {
    std::string variables;
    for (int i = 0; i < 1000; ++i)
        variables += "<aux name=\"f" + std::to_string(i) +
                     "\"><eqn>TIME</eqn><gf><xpts>0,1</xpts>"
                     "<ypts>" +
                     std::to_string(i) + "," + std::to_string(2 * i) + "</ypts></gf></aux>";
    const Ran ran(SmallModel{.variables = variables});
    for (const int i : {0, 1, 255, 256, 257, 511, 999}) {
        EXPECT_EQ(ran.first("f" + std::to_string(i)), i);
        EXPECT_EQ(ran.last("f" + std::to_string(i)), 2 * i);
    }
}

TEST(LargeModels, NamesOfAnyScriptWorkWithLineBreaksAndComments) {
    const Ran ran(SmallModel{.variables = aux("平和\\n指数", "6 { sechs }") +
                                          aux("Größe (m²)", "7") +
                                          aux("produit", "平和_指数\n  * {mal} \"größe (m²)\"") +
                                          aux("same", "\"平和\\n指数\" + \"平和 指数\"")});
    EXPECT_EQ(ran.last("same"), 12);
    EXPECT_EQ(ran.last("平和 指数"), 6);
}

}  // namespace
}  // namespace kyosei
