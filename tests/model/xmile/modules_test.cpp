// SPDX-License-Identifier: GPL-3.0-or-later
// Modules: several models of a file, connected and run as one.
#include "model/evaluator/evaluator.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

std::string file(const std::string& models, const std::string& dimensions = {}) {
    return "<xmile version=\"1.0\" xmlns=\"http://docs.oasis-open.org/xmile/ns/XMILE/v1.0\">"
           "<sim_specs><start>0</start><stop>4</stop><dt>1</dt></sim_specs>" +
           (dimensions.empty() ? "" : "<dimensions>" + dimensions + "</dimensions>") + models +
           "</xmile>";
}

std::string model(const std::string& name, const std::string& variables) {
    return "<model" + (name.empty() ? "" : " name=\"" + name + "\"") + "><variables>" + variables +
           "</variables></model>";
}

std::string module(const std::string& name,
                   const std::vector<std::pair<std::string, std::string>>& connections) {
    std::string text = "<module name=\"" + name + "\">";
    for (const auto& [to, from] : connections)
        text += "<connect to=\"" + to + "\" from=\"" + from + "\"/>";
    return text + "</module>";
}

/// Runs a file with the engine and with the reference evaluator and asks both.
class Both {
public:
    explicit Both(const std::string& text) : ran_(programOf(text)) {
        const auto expected = evaluate(xmile::readXmile(text, "modules.xmile")->document);
        EXPECT_TRUE(expected) << toText(expected.error());
        if (expected)
            reference_ = *expected;
    }

    [[nodiscard]] double last(const std::string& name) const {
        const double value = ran_.last(name);
        const auto* info = ran_.program.find(name);
        EXPECT_DOUBLE_EQ(reference_.series.at(info->name).back(), value) << name;
        return value;
    }

    [[nodiscard]] const Ran& ran() const { return ran_; }

private:
    static Program programOf(const std::string& text) {
        const auto read = xmile::readXmile(text, "modules.xmile");
        if (!read)
            throw std::runtime_error(toText(read.error()));
        auto program = compile(read->document);
        if (!program)
            throw std::runtime_error(toText(program.error()));
        return *std::move(program);
    }

    Ran ran_;
    ReferenceRun reference_;
};

Issues issuesOfFile(const std::string& text) {
    const auto read = xmile::readXmile(text, "modules.xmile");
    EXPECT_FALSE(read) << "the file is read";
    return read ? Issues{} : read.error();
}

TEST(Modules, ConnectedModelsRunAsOne) {
    const Both run(
        file(model("", module("Shop", {{"orders", ".demand"}}) +
                           module("Depot", {{"Depot.taken", "Shop.sold"}}) +
                           aux("demand", "2 + TIME") + aux("seen", "Shop.sold*10")) +
             model("Shop", "<aux name=\"orders\" access=\"input\"/>" + aux("sold", "orders*price") +
                               aux("price", "3")) +
             model("Depot",
                   aux("price", "1000") +
                       "<stock name=\"taken\" access=\"input\"><eqn>{ connected }</eqn></stock>" +
                       stock("left", "100", {}, {"going"}) + flow("going", "taken"))));
    EXPECT_DOUBLE_EQ(run.last("Shop.sold"), 18);
    EXPECT_DOUBLE_EQ(run.last("seen"), 180);
    EXPECT_DOUBLE_EQ(run.last("Shop.orders"), 6);
    EXPECT_DOUBLE_EQ(run.last("Depot.left"), 100 - (6 + 9 + 12 + 15))
        << "each module means its own price";
}

TEST(Modules, NestedModulesReachEachOtherThroughTheModelAboveThem) {
    const Both run(file(
        model("", module("outer", {{"inner.x", ".given"}, {".result", "inner.y"}}) +
                      aux("given", "5") + "<aux name=\"result\" access=\"input\"/>" +
                      aux("by long name", "outer.inner.y + 1")) +
        model("outer", module("inner", {{"factor", "scale"}}) + aux("scale", "inner.base/2") +
                           aux("above", ".given*2")) +
        model("inner", "<aux name=\"x\" access=\"input\"/><aux name=\"factor\" access=\"input\"/>" +
                           aux("base", "8") + aux("y", "x*factor"))));
    EXPECT_DOUBLE_EQ(run.last("inner.y"), 20);
    EXPECT_DOUBLE_EQ(run.last("result"), 20);
    EXPECT_DOUBLE_EQ(run.last("by long name"), 21);
    EXPECT_DOUBLE_EQ(run.last("outer.above"), 10);
}

TEST(Modules, AnInputWithoutAConnectionKeepsItsOwnEquation) {
    const Both run(file(model("", module("m", {}) + aux("y", "m.x + 1")) +
                        model("m", "<aux name=\"x\" access=\"input\"><eqn>41</eqn></aux>")));
    EXPECT_DOUBLE_EQ(run.last("y"), 42);
}

TEST(Modules, ArraysAndGraphicalFunctionsWorkInsideOfThem) {
    const std::string curve = "<gf name=\"curve\"><xscale min=\"0\" max=\"10\"/><ypts>0,100</ypts>"
                              "</gf>";
    const Both run(file(
        model("", module("regional trade", {{"input", "wealth"}}) + aux("wealth", "D*1.5", {"D"}) +
                      aux("total", "SUM(\"regional trade\".output[*])")) +
            model("regional trade",
                  curve + "<aux name=\"input\" access=\"input\"/>" + aux("which", "2") +
                      aux("output", "curve(input) + input[which] + input[b]", {"D"}) +
                      aux("sin", "7") + aux("wave", "SIN(sin)")),
        dimension("D", {"a", "b"})));
    EXPECT_DOUBLE_EQ(run.ran().last("regional trade.output", {"a"}), 15 + 3 + 3);
    EXPECT_DOUBLE_EQ(run.last("total"), (15 + 3 + 3) + (30 + 3 + 3));
    EXPECT_DOUBLE_EQ(run.last("regional trade.wave"), std::sin(7.0))
        << "a variable may have the name of a function";
}

TEST(Modules, AConnectionMayBeWrittenAtBothEndsAndWithQuotedNames) {
    const std::string connection = "<connect to='m.\"in/put\"' from='.\"out/put\"'/>";
    const Both run(file(model("", "<module name=\"m\">" + connection + connection + "</module>" +
                                      aux("out/put", "21") + aux("y", "m.\"in/put\"*2")) +
                        model("m", "<aux name='\"in/put\"' access=\"input\"/>")));
    EXPECT_DOUBLE_EQ(run.last("y"), 42);
}

TEST(Modules, MistakesAreNamedWithTheirLine) {
    const auto expectIssue = [](const std::string& text, const std::string& part) {
        const Issues issues = issuesOfFile(text);
        EXPECT_NE(toText(issues).find(part), std::string::npos) << toText(issues);
    };
    expectIssue(file(model("", module("m", {}))), "no <model> of the module's name");
    expectIssue(file(model("", module("m", {}) + module("m", {})) + model("m", aux("x", "1"))),
                "Another module stands for the same model");
    expectIssue(file(model("", module("m", {{"x", ".nothing"}})) + model("m", aux("x", "1"))),
                "'.nothing', which is not a variable");
    expectIssue(
        file(model("", aux("a", "1") + aux("b", "2") + module("m", {{"x", ".a"}, {"m.x", ".b"}})) +
             model("m", aux("x", "1"))),
        "connected to two variables");
    expectIssue(file(model("", module("m", {})) + model("m", module("m", {}) + aux("x", "1"))),
                "Another module stands for the same model");
    expectIssue(file(model("", module("m", {})) + model("m", "<aux name=\"x\"/>")),
                "The variable has no equation");
    expectIssue(file("<model><variables><module name=\"m\" resource=\"other.xmile\"/></variables>"
                     "</model>"),
                "kept in another file");
}

TEST(Modules, AModelWithoutModuleIsSkippedAndSaid) {
    const auto read = xmile::readXmile(
        file(model("", aux("x", "1")) + model("spare", aux("y", "2"))), "modules.xmile");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->document.variables.size(), 1u);
    EXPECT_NE(toText(read->notes).find("No module stands for this model"), std::string::npos);
}

TEST(Modules, AModelNeedNotBeCalledMain) {
    const Both run(file(model("World 7", aux("x", "6*7"))));
    EXPECT_DOUBLE_EQ(run.last("x"), 42);
}

TEST(Modules, AnElementOutsideOfSubscriptsIsItsPosition) {
    const Both run(
        file(model("", aux("two", "D.b") + aux("cell", "x[D.b]") + aux("x", "D*D", {"D"})),
             dimension("D", {"a", "b", "c"}) + dimension("E", {"b", "a"})));
    EXPECT_DOUBLE_EQ(run.last("two"), 2);
    EXPECT_DOUBLE_EQ(run.last("cell"), 4);
}

}  // namespace
}  // namespace kyosei
