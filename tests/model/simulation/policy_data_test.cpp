// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_data.h"
#include "tests/support/csv.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>
#include <vector>

namespace kyosei {
namespace {

PolicyData dataWith(const PolicyData::Texts& texts) {
    return {std::make_shared<const Program>(policyModel().program()), texts};
}

TEST(PolicyData, HasTheTablesOfTheProgram) {
    const PolicyData& data = policyModel().data();
    const test::CsvTable table = test::CsvTable::read("parameters.csv");
    ASSERT_TRUE(data.parameters()) << toText(data.parameters().error());
    ASSERT_EQ(data.parameters()->size(), table.size());
    for (std::size_t i = 0; i < table.size(); ++i)
        EXPECT_EQ((*data.parameters())[i].id, table.cell(i, "id"));
    ASSERT_TRUE(data.worldViews()) << toText(data.worldViews().error());
    EXPECT_NE(data.worldViews()->find("realist"), nullptr);
    ASSERT_TRUE(data.members()) << toText(data.members().error());
    EXPECT_EQ(data.members()->count(), 512u);
}

TEST(PolicyData, IsReadOnceWhoeverAsks) {
    const auto model = PolicyModel::embedded();
    ASSERT_TRUE(model);
    std::vector<const void*> seen(8);
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < seen.size(); ++i)
            threads.emplace_back([&, i] {
                seen[i] = i % 2 == 0 ? static_cast<const void*>(&*(*model)->data().members())
                                     : static_cast<const void*>(&*(*model)->data().worldViews());
            });
    }
    EXPECT_EQ(std::set(seen.begin(), seen.end()).size(), 2u);
}

TEST(PolicyData, ATableThatIsWrongIsNamedToEveryoneWhoNeedsIt) {
    const PolicyData data = dataWith({"id,what\n", "{}", ""});
    for (int i = 0; i < 2; ++i) {
        ASSERT_FALSE(data.parameters());
        EXPECT_EQ(data.parameters().error().front().place.file, "data/parameters.csv");
    }
    ASSERT_FALSE(data.worldViews());
    EXPECT_EQ(toText(data.worldViews().error()), toText(data.parameters().error()));
    ASSERT_FALSE(data.members());
    EXPECT_EQ(data.members().error().front().place.file, "ensemble/members.csv");
}

}  // namespace
}  // namespace kyosei
