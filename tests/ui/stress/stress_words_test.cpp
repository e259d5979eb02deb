// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/stress/stress_words.h"
#include "ui/text/format.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using stress::CalendarTest;
using stress::StressCase;
using stress::StressTest;

Change around(double median, double half) {
    const double low = median - half, high = median + half;
    return {median, low, high, low > 0 ? 1 : 0.7, high < 0 ? 1 : 0.3, 400};
}

/// The reference and some cases, in one year, of one number.
StressTest made(const Change& reference, const std::vector<Change>& shocks, const Change& school) {
    StressTest test;
    test.outputs = {stress::testedOutputs(policyModel()).front()};
    test.years = {2050};
    const auto add = [&](StressCase::Kind kind, const char* title, const Change& difference) {
        StressCase one{kind, title, title, 2035, {}};
        StressCase::Number number{{60}, {60 + difference.median}, {difference}, {}};
        if (kind == StressCase::Kind::shock)
            number.alone = {around(-9, 1)};
        one.numbers = {number};
        test.cases.push_back(one);
    };
    add(StressCase::Kind::none, "", reference);
    for (const Change& shock : shocks)
        add(StressCase::Kind::shock, "Flood", shock);
    add(StressCase::Kind::school, "Doubters", school);
    return test;
}

TEST(StressWords, CountWhatHoldsAndNameWhatDoesNot) {
    const StressTest test =
        made(around(4, 1), {around(4, 1), around(6, 1), around(2, 1)}, around(1, 3));
    const StressAnswer answer = answerOf(test, 0, 0);
    EXPECT_NE(answer.first.indexOf(QStringLiteral("under 2 of 3 shocks")), -1);
    EXPECT_NE(answer.first.indexOf(QStringLiteral("for 0 of 1 schools of thought")), -1);
    EXPECT_NE(answer.further.indexOf(QStringLiteral("It shrinks: Flood, 2035.")), -1);
    EXPECT_NE(answer.further.indexOf(QStringLiteral("no longer say which way it goes: Doubters.")),
              -1);
    // The shock alone does more than the package.
    EXPECT_NE(answer.further.indexOf(QStringLiteral("Flood, 2035 alone makes −9.0")), -1);
    EXPECT_EQ(answer.further.indexOf(QStringLiteral("turns")), -1);
}

TEST(StressWords, SayNothingOfHoldingWhereThereIsNothingToHold) {
    for (const Change& reference : {around(0.3, 1), around(0.1, 0.2)}) {
        const StressAnswer answer =
            answerOf(made(reference, {around(0.3, 1)}, around(0.2, 1)), 0, 0);
        EXPECT_NE(answer.first.indexOf(QStringLiteral("there is nothing to hold")), -1);
        for (const QString& text : {answer.first, answer.further})
            for (const char* word : {"holds", "grows", "shrinks", "helps"})
                EXPECT_EQ(text.indexOf(QLatin1String(word)), -1) << qPrintable(text);
    }
}

TEST(StressWords, NeverPromise) {
    for (const double middle : {-6.0, -0.2, 0.0, 0.4, 5.0})
        for (const double half : {0.1, 1.0, 8.0}) {
            const StressTest test =
                made(around(middle, half), {around(-middle, half)}, around(2 * middle, half));
            const StressAnswer answer = answerOf(test, 0, 0);
            for (const QString& text :
                 {answer.first, answer.further, caseSentence(test, 1, 0, 0), verdictRule()})
                for (const char* word :
                     {"improve", "success", "optimal", "prove", "guarantee", "prevent"})
                    EXPECT_FALSE(text.contains(QLatin1String(word), Qt::CaseInsensitive));
        }
}

TEST(StressWords, OfCalendarsGiveTheCountsOfTheScore) {
    CalendarTest tested;
    tested.outputs = {stress::testedOutputs(policyModel()).front()};
    tested.request.year = 2050;
    tested.calendars.resize(1000);
    stress::CalendarScore score;
    score.helps = 870;
    score.unclear = 100;
    score.none = 30;
    score.noShock = around(3, 1);
    tested.scores = {score};
    EXPECT_NE(scoreSentence(tested, 0).indexOf(
                  QStringLiteral("In 870 of %1 calendars").arg(formatNumber(1000, 0))),
              -1);
    EXPECT_NE(
        scoreDetails(tested, 0).indexOf(QStringLiteral("Unclear: 100. Practically none: 30.")), -1);
    const auto& shocks = policyModel().shocks().shocks();
    const QString text =
        calendarText({{shocks[0].id, 2040}, {shocks[1].id, 2030}}, policyModel().shocks());
    EXPECT_LT(text.indexOf(QStringLiteral("2030")), text.indexOf(QStringLiteral("2040")));
}

}  // namespace
}  // namespace kyosei
