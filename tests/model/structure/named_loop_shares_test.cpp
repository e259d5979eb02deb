// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of named loops against those of the paper, and closed forms for arrays.
#include "model/structure/named_loop_shares.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

#include <numeric>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;

struct NamedScored {
    NamedScored(SmallModel model, const std::vector<xmile::LoopName>& names)
        : NamedScored(documentOf(model), names) {}
    NamedScored(xmile::Document document, const std::vector<xmile::LoopName>& names)
        : analysed([&] {
              document.loops = names;
              return std::move(document);
          }()) {
        std::vector<std::size_t> steps(analysed.run.times().size() - 1);
        std::iota(steps.begin(), steps.end(), std::size_t{1});
        auto scorer = Analysed::orThrow(
            LinkScorer::of(analysed.document, analysed.structure, analysed.program, analysed.run));
        shares = Analysed::orThrow(
            namedLoopShares(analysed.structure, namedLoops(analysed.document, analysed.structure),
                            scorer, analysed.run, steps));
    }

    Analysed analysed;
    NamedLoopShares shares;
};

TEST(NamedLoopShares, OfBassDiffusionAreThePublishedOnes) {
    // Schoenberg, Davidsen and Eberlein (2020), table 3; the paper labels a step by its beginning.
    SmallModel model{stock("potential_adopters", "999999", {}, {"adopting"}) +
                     stock("adopters", "1", {"adopting"}) +
                     flow("adopting", "adopters*100*potential_adopters/1000000*0.015")};
    model.stop = 15;
    model.dt = 0.0625;
    const NamedScored scored(model, {{"word of mouth", {"adopters", "adopting"}, 0},
                                     {"market runs dry", {"potential_adopters", "adopting"}, 0}});
    ASSERT_EQ(scored.shares.shares.size(), 2u);
    const auto stepAfter = [&](double time) {
        return stepAt(scored.analysed.run, time + model.dt) - 1;
    };
    for (const auto& [time, reinforcing, balancing] :
         {std::tuple(9.5, 0.535, -0.465), std::tuple(9.5625, 0.512, -0.488),
          std::tuple(9.625, 0.488, -0.512)}) {
        EXPECT_NEAR(scored.shares.shares[0][stepAfter(time)], reinforcing, 0.0006) << time;
        EXPECT_NEAR(scored.shares.shares[1][stepAfter(time)], balancing, 0.0006) << time;
    }
    ASSERT_EQ(scored.shares.phases.size(), 2u);
    EXPECT_EQ(scored.shares.phases[0].family, 0u);
    EXPECT_EQ(scored.shares.phases[1].family, 1u);
    EXPECT_EQ(scored.shares.phases[0].to, 9.625);
}

TEST(NamedLoopShares, OfArraysSumTheLoopsOfTheirElements) {
    // Each element has births of 0.1 and deaths of 0.05 of itself: scores 2 and -1 for both.
    SmallModel model{R"(<stock name="a"><dimensions><dim name="A"/></dimensions><eqn>100</eqn>
                          <inflow>births</inflow><outflow>deaths</outflow></stock>
                        <flow name="births"><dimensions><dim name="A"/></dimensions>
                          <eqn>0.1*a</eqn></flow>
                        <flow name="deaths"><dimensions><dim name="A"/></dimensions>
                          <eqn>a/20</eqn></flow>)"};
    model.dimensions = dimension("A", {"p", "q"});
    model.stop = 5;
    const NamedScored scored(model,
                             {{"growth", {"a", "births"}, 0}, {"decline", {"a", "deaths"}, 0}});
    for (std::size_t step = 0; step < scored.shares.times.size(); ++step) {
        EXPECT_NEAR(scored.shares.shares[0][step], 2.0 / 3, 1e-9);
        EXPECT_NEAR(scored.shares.shares[1][step], -1.0 / 3, 1e-9);
    }
}

}  // namespace
}  // namespace kyosei
