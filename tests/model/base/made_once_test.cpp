// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/made_once.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace kyosei {
namespace {

const IssueCode kNotYet{"notYet", Severity::error, "Not yet."};

TEST(MadeOnce, IsTheSameForAllWhoAskAtTheSameTimeAndForCopies) {
    std::atomic<int> made = 0;
    const SharedSource<int> source = madeOnce<int>([&made]() -> Result<std::shared_ptr<int>> {
        ++made;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return std::make_shared<int>(7);
    });
    EXPECT_EQ(made, 0) << "nobody has asked";
    std::vector<std::shared_ptr<int>> seen(4);
    {
        std::vector<std::jthread> threads;
        for (std::shared_ptr<int>& mine : seen)
            threads.emplace_back([&mine, source] { mine = *source(); });
    }
    EXPECT_EQ(made, 1);
    for (const std::shared_ptr<int>& one : seen)
        EXPECT_EQ(one, seen.front());
    EXPECT_EQ(*seen.front(), 7);
}

TEST(MadeOnce, TriesAgainAfterAFailure) {
    int asked = 0;
    const SharedSource<int> source = madeOnce<int>([&asked]() -> Result<std::shared_ptr<int>> {
        if (++asked == 1)
            return fail({kNotYet});
        return std::make_shared<int>(asked);
    });
    const auto first = source();
    ASSERT_FALSE(first);
    EXPECT_EQ(first.error().front().code, kNotYet);
    EXPECT_EQ(**source(), 2);
    EXPECT_EQ(**source(), 2) << "and keeps what was made";
}

}  // namespace
}  // namespace kyosei
