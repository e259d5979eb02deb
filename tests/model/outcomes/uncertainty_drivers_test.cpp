// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/uncertainty_drivers.h"
#include "model/simulation/policy_data.h"
#include "tests/support/packages.h"

#include <gtest/gtest.h>

#include <set>

namespace kyosei {
namespace {

std::shared_ptr<PolicyEnsemble> ensembleOf(std::size_t members) {
    PolicyEnsemble::Options options;
    options.members = members;
    return *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
}

Slot slotOf(const char* name) {
    return *policyModel().program().slot(name);
}

TEST(UncertaintyDrivers, NameConstantsOfTheParameterTable) {
    const auto ensemble = ensembleOf(128);
    const EnsembleDrivers drivers(*ensemble);
    std::set<std::string> ids;
    for (const Parameter& parameter : *policyModel().data().parameters())
        ids.insert(parameter.id);
    EXPECT_EQ(drivers.names().size(), ensemble->uncertainties().size());
    for (const std::string& name : drivers.names())
        EXPECT_EQ(ids.count(name), 1u) << name;
}

TEST(UncertaintyDrivers, OfAChangeAreNoneWhereNothingChanges) {
    const auto ensemble = ensembleOf(256);
    const EnsembleDrivers drivers(*ensemble);
    const auto found = driversOf(drivers, *ensemble, everythingAt(1),
                                 {{slotOf("overall_stability")}, {2050}, true});
    ASSERT_TRUE(found) << toText(found.error());
    const OutputDrivers& stability = found->front();
    ASSERT_FALSE(stability.drivers.named.empty());
    for (const Driver& driver : stability.drivers.named) {
        EXPECT_GT(driver.share, 0);
        EXPECT_NE(driver.low, driver.high);
        EXPECT_LT(driver.lowValue, driver.highValue);
    }
    const auto nothing =
        driversOf(drivers, *ensemble, Scenario(), {{slotOf("overall_stability")}, {2050}, true});
    EXPECT_TRUE(nothing->front().drivers.named.empty()) << "nothing changes";
    EXPECT_EQ(nothing->front().range.high, 0);
    const auto level =
        driversOf(drivers, *ensemble, Scenario(), {{slotOf("overall_stability")}, {2050}, false});
    EXPECT_FALSE(level->front().drivers.named.empty()) << "but the level is not known";
}

TEST(UncertaintyDrivers, AreTheSameFromValuesThatAreThere) {
    const auto ensemble = ensembleOf(64);
    const EnsembleDrivers drivers(*ensemble);
    const Slot output = slotOf("overall_stability");
    const auto found = driversOf(drivers, *ensemble, everythingAt(1), {{output}, {2050}, false});
    const PolicyFan fan = *ensemble->run(everythingAt(1), {output});
    const Drivers direct = drivers.of(fan.scenario.at(output, 2050));
    ASSERT_EQ(direct.named.size(), found->front().drivers.named.size());
    EXPECT_EQ(direct.explained, found->front().drivers.explained);
    EXPECT_EQ(direct.deviation, found->front().drivers.deviation);
}

}  // namespace
}  // namespace kyosei
