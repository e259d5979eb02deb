// SPDX-License-Identifier: GPL-3.0-or-later
// Who reads an outflow that a non-negative stock limits sees what really flows, wherever he is.
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/xmile/reader.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using Values = std::vector<double>;

/// Saved values of a model over four steps of one.
class LimitedOutflow : public testing::TestWithParam<const char*> {
protected:
    void runModel(const std::string& parts) {
        const std::string text =
            "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">"
            "<sim_specs method=\"" +
            std::string(GetParam()) + "\"><start>0</start><stop>4</stop><dt>1</dt></sim_specs>" +
            parts + "</xmile>";
        const auto read = xmile::readXmile(text, "limited.xmile");
        ASSERT_TRUE(read) << toText(read.error());
        auto program = compile(read->document);
        ASSERT_TRUE(program) << toText(program.error());
        program_.emplace(*std::move(program));
        auto result = run(*program_);
        ASSERT_TRUE(result) << toText(result.error());
        result_.emplace(*std::move(result));
    }
    [[nodiscard]] Values of(const std::string& name) const {
        const auto slot = program_->slot(name);
        EXPECT_TRUE(slot) << name;
        const auto series = result_->series(slot.value_or(0));
        return {series.begin(), series.end()};
    }

    std::optional<Program> program_;
    std::optional<RunResult> result_;
};

// Ten pieces, four shipped at each step: 4, 4, 2 and no more.
const std::string kGoods =
    "<stock name=\"Goods\"><eqn>10</eqn><outflow>shipments</outflow><non_negative/></stock>"
    "<flow name=\"shipments\"><eqn>4</eqn></flow>";
const Values kShipped{4, 4, 2, 0, 0};

TEST_P(LimitedOutflow, OfAModuleIsReadOutside) {
    runModel("<model><variables><module name=\"Shop\"/>"
             "<aux name=\"copy\"><eqn>Shop.shipments</eqn></aux>"
             "<stock name=\"Cash\"><eqn>0</eqn><inflow>revenue</inflow></stock>"
             "<flow name=\"revenue\"><eqn>Shop.shipments * 2</eqn></flow></variables></model>"
             "<model name=\"Shop\"><variables>" +
             kGoods + "<aux name=\"inside\"><eqn>shipments</eqn></aux></variables></model>");
    EXPECT_EQ(of("Shop.shipments"), kShipped);
    EXPECT_EQ(of("copy"), kShipped);
    EXPECT_EQ(of("Shop.inside"), kShipped);
    EXPECT_EQ(of("Cash"), (Values{0, 8, 16, 20, 20})) << "ten sold at two";
}

TEST_P(LimitedOutflow, FillsAConveyorWithWhatThereIs) {
    if (std::string(GetParam()) != "euler")
        GTEST_SKIP() << "conveyors are computed by Euler's method";
    runModel("<model><variables>" + kGoods +
             "<stock name=\"Way\"><eqn>0</eqn><inflow>sent</inflow><outflow>arrived</outflow>"
             "<conveyor><len>2</len></conveyor></stock>"
             "<flow name=\"sent\"><eqn>shipments</eqn></flow><flow name=\"arrived\"/>"
             "</variables></model>");
    EXPECT_EQ(of("sent"), kShipped);
    EXPECT_EQ(of("arrived"), (Values{0, 0, 4, 4, 2}));
    EXPECT_EQ(of("Way"), (Values{0, 4, 8, 6, 2}));
}

TEST_P(LimitedOutflow, IsAnArgumentOfMacrosAsItFlows) {
    runModel(
        "<macro name=\"TWICE\"><parm>x</parm><eqn>2 * x</eqn></macro>"
        "<macro name=\"TOTAL\"><parm>x</parm><eqn>s</eqn><variables><stock name=\"s\">"
        "<eqn>0</eqn><inflow>i</inflow></stock><flow name=\"i\"><eqn>x</eqn></flow></variables>"
        "</macro><model><variables>" +
        kGoods +
        "<aux name=\"twice\"><eqn>TWICE(shipments)</eqn></aux>"
        "<aux name=\"sold\"><eqn>TOTAL(shipments)</eqn></aux></variables></model>");
    EXPECT_EQ(of("twice"), (Values{8, 8, 4, 0, 0}));
    EXPECT_EQ(of("sold"), (Values{0, 4, 8, 10, 10}));
}

TEST_P(LimitedOutflow, OfOneStockFillsAnotherThatIsLimitedToo) {
    runModel("<model><variables>" + kGoods +
             "<stock name=\"Store\"><eqn>3</eqn><inflow>shipments</inflow><outflow>sale</outflow>"
             "<non_negative/></stock><flow name=\"sale\"><eqn>9</eqn></flow>"
             "<aux name=\"copy\"><eqn>sale</eqn></aux></variables></model>");
    EXPECT_EQ(of("copy"), (Values{7, 4, 2, 0, 0})) << "what is there and what comes in";
    EXPECT_EQ(of("Store"), (Values{3, 0, 0, 0, 0}));
}

INSTANTIATE_TEST_SUITE_P(Methods, LimitedOutflow, testing::Values("euler", "rk2", "rk4"));

}  // namespace
}  // namespace kyosei
