// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

Change changed(double median, double low, double high) {
    Change change;
    change.median = median;
    change.low = low;
    change.high = high;
    change.higher = low > 0 ? 1 : (high < 0 ? 0 : 0.5);
    change.lower = high < 0 ? 1 : (low > 0 ? 0 : 0.5);
    change.effective = 512;
    return change;
}

Contribution part(double median, double low, double high) {
    return {changed(median, low, high), changed(median, low, high), 0};
}

const std::vector<QString> kNames = {QStringLiteral("Corridors"), QStringLiteral("Trade"),
                                     QStringLiteral("Exchange")};

OutputContributions output(const Change& whole, const Change& together,
                           std::vector<Contribution> parts) {
    OutputContributions found;
    found.whole = whole;
    found.together = together;
    found.parts = std::move(parts);
    return found;
}

const ChangeScale kScale{{0.5, 2, 6}, 1, GoodWhen::more};

TEST(WhyText, NamesTheLargestFirstAndWhatWorksAgainst) {
    const QString text =
        whySentence(output(changed(2.9, 2.2, 3.5), changed(0, -0.01, 0.01),
                           {part(1.1, 0.8, 1.4), part(-0.4, -0.6, -0.2), part(2.2, 1.9, 2.5)}),
                    kNames, kScale);
    EXPECT_EQ(text, QStringLiteral("Most of it comes from Exchange (+2.2), Corridors (+1.1). "
                                   "Working against it: Trade (−0.4)."));
}

TEST(WhyText, NeverNamesAPartWhoseRangeContainsZero) {
    const QString text =
        whySentence(output(changed(2.9, 2.2, 3.5), changed(0, 0, 0),
                           {part(2.9, 2.2, 3.5), part(1.0, -0.2, 2.1), part(-1, -3, 0.4)}),
                    kNames, kScale);
    EXPECT_TRUE(text.contains(kNames[0]));
    EXPECT_FALSE(text.contains(kNames[1]));
    EXPECT_FALSE(text.contains(kNames[2]));
}

TEST(WhyText, SaysThatPartsCancelWhereTheWholeIsPracticallyNothing) {
    const QString text =
        whySentence(output(changed(0.1, -0.2, 0.4), changed(-0.3, -0.4, -0.2),
                           {part(0.4, 0.2, 0.6), part(-0.3, -0.5, -0.1), part(0, -0.02, 0.02)}),
                    kNames, kScale);
    EXPECT_EQ(text, QStringLiteral("Parts cancel: Corridors (+0.40) against Trade (−0.30)."));
}

TEST(WhyText, DoesNotCallAPartForOrAgainstWhatHasNoDirection) {
    const QString text =
        whySentence(output(changed(0, -0.8, 0.9), changed(0, 0, 0),
                           {part(0.4, 0.1, 0.8), part(-0.1, -0.5, 0.1), part(-0.3, -1, 0.4)}),
                    kNames, kScale);
    EXPECT_EQ(text, QStringLiteral("The direction of the whole is not certain, only that of "
                                   "Corridors (+0.40)."));
}

TEST(WhyText, SaysWhetherPartsDoMoreOrLessTogetherOnlyWhereThatIsCertain) {
    const auto with = [](const Change& together, const Change& whole) {
        return togetherSentence(together, whole, {{0.05, 2, 6}, 1, GoodWhen::more});
    };
    const Change up = changed(3, 2, 4);
    const Change down = changed(-3, -4, -2);
    EXPECT_TRUE(with(changed(0.6, 0.2, 0.9), up).contains(QStringLiteral("more")));
    EXPECT_TRUE(with(changed(-0.6, -0.9, -0.2), up).contains(QStringLiteral("less")));
    EXPECT_TRUE(with(changed(-0.6, -0.9, -0.2), down).contains(QStringLiteral("more")));
    EXPECT_TRUE(with(changed(0.6, -0.1, 0.9), up).isEmpty());
    EXPECT_TRUE(with(changed(0, 0, 0), up).isEmpty());
}

TEST(WhyText, HasAnAnswerForNothingAndForNothingCertain) {
    EXPECT_EQ(whySentence(output(changed(0, 0, 0), changed(0, 0, 0), {}), {}, kScale),
              QStringLiteral("No lever is changed, so there is nothing to divide."));
    EXPECT_EQ(whySentence(output(changed(0.1, -1, 1), changed(0, 0, 0), {part(0.1, -1, 1)}), kNames,
                          kScale),
              QStringLiteral("No part changes it for certain. Largest, of unclear direction: "
                             "Corridors, +0.10, likely −1.00 to +1.00."));
    EXPECT_EQ(
        whySentence(output(changed(0, -0.01, 0.01), changed(0, 0, 0), {part(0.001, -0.002, 0.002)}),
                    kNames, kScale),
        QStringLiteral("No part changes it for certain."));
}

}  // namespace
}  // namespace kyosei
