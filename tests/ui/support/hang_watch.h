// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <thread>

namespace kyosei {

/// Ends the program where a test makes no progress for a long time, after saying in which function
/// the thread that began the tests is: otherwise a test that hangs says nothing and costs the rest.
class HangWatch : public testing::EmptyTestEventListener {
public:
    HangWatch();

    /// A test that takes long by intention is still under way.
    static void noteProgress();

private:
    void OnTestStart(const testing::TestInfo& test) override;
    void OnTestEnd(const testing::TestInfo& test) override;

    std::jthread watcher_;
};

}  // namespace kyosei
