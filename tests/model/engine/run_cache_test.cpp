// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the engine's caches belong to.
#include "model/engine/run_plan.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace test;

TEST(RunCache, CopiesOfAProgramShareOneAndOthersHaveTheirOwn) {
    const SmallModel model{aux("a", "TIME")};
    const Program program = compiled(model);
    const Program copy = program;
    const Program other = compiled(model);
    EXPECT_EQ(runCacheOf(program.sharedCode()), runCacheOf(copy.sharedCode()));
    EXPECT_NE(runCacheOf(program.sharedCode()), runCacheOf(other.sharedCode()));
}

TEST(RunCache, TheSameListsGiveTheSamePreparedRun) {
    const Program program = compiled({aux("a", "TIME") + aux("b", "2*a")});
    const Slot a = *program.slot("a");
    const Slot b = *program.slot("b");
    const auto cache = runCacheOf(program.sharedCode());
    const auto first = cache->prepare(program.code(), {a, b}, {});
    EXPECT_EQ(cache->prepare(program.code(), {a, b}, {}), first);
    EXPECT_NE(cache->prepare(program.code(), {a}, {}), first);
    EXPECT_NE(cache->prepare(program.code(), {a, b}, {a}), first);
}

TEST(RunCache, GoesWithItsProgram) {
    std::weak_ptr<RunCache> gone;
    {
        const Program program = compiled({aux("a", "TIME")});
        gone = runCacheOf(program.sharedCode());
        EXPECT_FALSE(gone.expired());
    }
    const Program next = compiled({aux("a", "TIME")});
    const auto cache = runCacheOf(next.sharedCode());
    EXPECT_TRUE(gone.expired());
    EXPECT_EQ(runCacheOf(next.sharedCode()), cache);
}

}  // namespace
}  // namespace kyosei
