// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/frailty_fit.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace kyosei::calibrate {
namespace {

/// Peace, tension and crisis in equilibrium, with rates onset a*m1, settlement b, escalation c*m2
/// and de-escalation d: tension is peace*a*m1/b and crisis is tension*c*m2/d.
struct Chain {
    double a, b, c, d;

    [[nodiscard]] PairRecord shares(double m1, double m2) const {
        const double tension = a * m1 / b;
        const double crisis = tension * c * m2 / d;
        const double all = 1 + tension + crisis;
        return {1 / all, crisis / all};
    }
    /// The frailties that give these shares, solved by hand.
    [[nodiscard]] double onsetFor(const PairRecord& wanted) const {
        return (1 - wanted.peace - wanted.crisis) / wanted.peace * b / a;
    }
    [[nodiscard]] double escalationFor(const PairRecord& wanted) const {
        return wanted.crisis / (1 - wanted.peace - wanted.crisis) * d / c;
    }
};

SharesRun runOf(const std::vector<Chain>& members, std::size_t pairs) {
    return [=](const Frailties& frailties) -> Result<PairShares> {
        PairShares shares{PairValues(pairs, members.size(), 0),
                          PairValues(pairs, members.size(), 0)};
        for (std::size_t pair = 0; pair < pairs; ++pair)
            for (std::size_t member = 0; member < members.size(); ++member) {
                const PairRecord got = members[member].shares(
                    frailties.onset.at(pair, member), frailties.escalation.at(pair, member));
                shares.peace.at(pair, member) = got.peace;
                shares.crisis.at(pair, member) = got.crisis;
            }
        return shares;
    };
}

const std::vector<Chain> kMembers = {{0.05, 0.06, 0.16, 0.75}, {0.03, 0.1, 0.3, 1.5}};

TEST(FrailtyFit, FindsWhatTheClosedFormOfAChainGives) {
    const std::vector<PairRecord> record = {{0.2, 0.1, 4}, {0.85, 0.02, 4}};
    FrailtyOptions options;
    const FrailtyFit fit = *fitFrailties(record, 2, options, runOf(kMembers, 2));
    for (std::size_t pair = 0; pair < 2; ++pair)
        for (std::size_t member = 0; member < 2; ++member) {
            const Chain& chain = kMembers[member];
            const PairRecord without = chain.shares(1, 1);
            const PairRecord target = {(23 * record[pair].peace + 4 * without.peace) / 27,
                                       (23 * record[pair].crisis + 4 * without.crisis) / 27};
            EXPECT_NEAR(fit.target.peace.at(pair, member), target.peace, 1e-12);
            EXPECT_NEAR(fit.frailties.onset.at(pair, member) / chain.onsetFor(target), 1, 1e-3);
            EXPECT_NEAR(fit.frailties.escalation.at(pair, member) / chain.escalationFor(target), 1,
                        1e-3);
        }
}

TEST(FrailtyFit, IsOneWhereTheRecordIsWhatTheModelGivesAnyway) {
    const PairRecord same = kMembers[0].shares(1, 1);
    const FrailtyFit fit = *fitFrailties({same}, 1, {}, runOf({kMembers[0]}, 1));
    EXPECT_NEAR(fit.frailties.onset.at(0, 0), 1, 1e-9);
    EXPECT_NEAR(fit.frailties.escalation.at(0, 0), 1, 1e-9);
}

TEST(FrailtyFit, StaysWithinItsCapsAndLeavesAMisfit) {
    FrailtyOptions options;
    options.largest = 3;
    const FrailtyFit fit = *fitFrailties({{0.02, 0.3, 0}}, 1, options, runOf({kMembers[0]}, 1));
    EXPECT_NEAR(fit.frailties.onset.at(0, 0), 3, 1e-12);
    EXPECT_LE(fit.frailties.escalation.at(0, 0), 3);
}

TEST(FrailtyFit, OfAMemberDoesNotDependOnTheOthers) {
    const std::vector<PairRecord> record = {{0.2, 0.1, 4}};
    const FrailtyFit both = *fitFrailties(record, 2, {}, runOf(kMembers, 1));
    const FrailtyFit alone = *fitFrailties(record, 1, {}, runOf({kMembers[1]}, 1));
    EXPECT_EQ(both.frailties.onset.at(0, 1), alone.frailties.onset.at(0, 0));
    EXPECT_EQ(both.frailties.escalation.at(0, 1), alone.frailties.escalation.at(0, 0));
}

}  // namespace
}  // namespace kyosei::calibrate
