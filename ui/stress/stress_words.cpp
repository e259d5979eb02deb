// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_words.h"

#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace kyosei {

using stress::CalendarScore;
using stress::CalendarTest;
using stress::StressCase;
using stress::StressTest;
using stress::Tally;
using stress::Verdict;

namespace {

struct StressText {
    Q_DECLARE_TR_FUNCTIONS(Stress)
};

QString count(std::size_t value) {
    return formatNumber(static_cast<double>(value), 0);
}

const StressCase::Number& numberOf(const StressTest& test, std::size_t place, std::size_t number) {
    return test.cases[place].numbers[number];
}

/// The cases with a verdict by their names, the first few of them.
QString namesWith(const StressTest& test, std::size_t number, std::size_t time, Verdict verdict) {
    constexpr qsizetype kNamed = 4;
    QStringList names;
    for (std::size_t c = 1; c < test.cases.size(); ++c)
        if (test.verdict(number, c, time) == verdict)
            names << caseName(test.cases[c]);
    const qsizetype more = names.size() - kNamed;
    if (more <= 1)
        return names.join(QStringLiteral("; "));
    return StressText::tr("%1 and %2 more", "names of cases, how many others")
        .arg(names.mid(0, kNamed).join(QStringLiteral("; ")))
        .arg(more);
}

/// How many cases it holds in, kind by kind.
QString keptText(const StressTest& test, std::size_t number, std::size_t time) {
    const auto tally = [&](StressCase::Kind kind) { return tallyOf(test, number, time, kind); };
    const Tally shocks = tally(StressCase::Kind::shock);
    const Tally schools = tally(StressCase::Kind::school);
    const Tally governments = tally(StressCase::Kind::government);
    QStringList parts;
    if (shocks.all > 0)
        parts
            << StressText::tr("under %1 of %2 shocks").arg(count(shocks.kept()), count(shocks.all));
    if (schools.all > 0)
        parts << StressText::tr("for %1 of %2 schools of thought")
                     .arg(count(schools.kept()), count(schools.all));
    if (governments.all > 0)
        parts << StressText::tr("without %1 of the %2 governments that it assumes to follow")
                     .arg(count(governments.kept()), count(governments.all));
    return StressText::tr("What the package does holds or grows %1.", "in which cases")
        .arg(listed(parts));
}

/// What the largest shock does by itself, where that is more than the package.
QString aloneText(const StressTest& test, std::size_t number, std::size_t time) {
    const ChangeScale& scale = test.outputs[number].changes;
    const Change& package = numberOf(test, 0, number).difference[time];
    const StressCase* largest = nullptr;
    for (const StressCase& one : test.cases) {
        const StressCase::Number& numbers = one.numbers[number];
        if (numbers.alone.empty() ||
            !hasDirection(classify(numbers.alone[time], scale.thresholds)) ||
            !(std::abs(numbers.alone[time].median) > std::abs(package.median)))
            continue;
        if (!largest || std::abs(numbers.alone[time].median) >
                            std::abs(largest->numbers[number].alone[time].median))
            largest = &one;
    }
    if (!largest)
        return {};
    return StressText::tr("A shock by itself can do more than the package: %1 alone makes %2 in "
                          "%3, the package without a shock %4.")
        .arg(caseName(*largest), changeNumber(largest->numbers[number].alone[time], scale),
             formatYear(test.years[time]), changeNumber(package, scale));
}

/// The other numbers of which one can say which way they go.
QString elsewhereText(const StressTest& test, std::size_t number, std::size_t time) {
    QStringList names;
    for (std::size_t n = 0; n < test.outputs.size(); ++n)
        if (n != number && hasDirection(classify(numberOf(test, 0, n).difference[time],
                                                 test.outputs[n].changes.thresholds)))
            names << testedName(test.outputs[n]);
    return names.isEmpty()
               ? QString()
               : StressText::tr("A direction can be told for: %1. Choose one of these above.")
                     .arg(listed(names));
}

StressAnswer nothingToHold(const StressTest& test, std::size_t number, std::size_t time) {
    const ChangeScale& scale = test.outputs[number].changes;
    const Change& package = numberOf(test, 0, number).difference[time];
    StressAnswer answer;
    answer.first =
        classify(package, scale.thresholds) == ChangeClass::none
            ? StressText::tr("Even without a shock the package makes practically no difference to "
                             "this number (%1): there is nothing to hold.")
                  .arg(likelyChange(package, scale))
            : StressText::tr("Even without a shock one cannot say whether the package makes this "
                             "number higher or lower (%1): there is nothing to hold.")
                  .arg(likelyChange(package, scale));
    if (const QString only = namesWith(test, number, time, Verdict::appears); !only.isEmpty())
        answer.further = StressText::tr("A direction can be told only here: %1.").arg(only);
    answer.further = sentences(answer.further, elsewhereText(test, number, time));
    return answer;
}

}  // namespace

QString testedName(const goals::GoalOutput& output) {
    return dataText("charts", output.title);
}

QString caseName(const StressCase& one) {
    switch (one.kind) {
    case StressCase::Kind::none: return StressText::tr("No shock");
    case StressCase::Kind::shock:
        return StressText::tr("%1, %2", "a shock, its year")
            .arg(dataText("shocks", one.title), formatYear(one.year));
    case StressCase::Kind::school: return dataText("worldviews", one.title);
    case StressCase::Kind::government:
        return StressText::tr("%1 does not follow", "a country")
            .arg(dataText("elements", one.title));
    }
    return {};
}

QString briefCaseName(const StressCase& one, const ShockTable& shocks) {
    const Shock* shock = one.kind == StressCase::Kind::shock ? shocks.find(one.id) : nullptr;
    return shock ? StressText::tr("%1, %2", "a shock, its year")
                       .arg(dataText("shocks", shock->brief), formatYear(one.year))
                 : caseName(one);
}

QString caseHeading(StressCase::Kind kind) {
    switch (kind) {
    case StressCase::Kind::none: return {};
    case StressCase::Kind::shock: return StressText::tr("If this happens");
    case StressCase::Kind::school: return StressText::tr("If this school of thought is right");
    case StressCase::Kind::government:
        return StressText::tr("If a government does not change its policy");
    }
    return {};
}

QString verdictWord(Verdict verdict, ChangeClass own) {
    switch (verdict) {
    case Verdict::holds: return StressText::tr("holds");
    case Verdict::grows: return StressText::tr("grows");
    case Verdict::shrinks: return StressText::tr("shrinks");
    case Verdict::unclear: return StressText::tr("becomes unclear");
    case Verdict::vanishes: return StressText::tr("practically gone");
    case Verdict::turns: return StressText::tr("turns");
    case Verdict::nothing: return classWord(own);
    case Verdict::appears: return StressText::tr("only here");
    }
    return {};
}

QString verdictRule() {
    return StressText::tr(
        "Holds: the same direction, and at least four fifths of the difference without a shock. "
        "Grows: more than five fourths. Shrinks: less than four fifths. Becomes unclear: the "
        "likely range contains 0. Practically gone: the whole range lies around 0. Turns: the "
        "whole range changes sign.");
}

QString soFarText(const StressTest& test) {
    const auto run =
        static_cast<std::size_t>(std::ranges::count_if(test.cases, &StressCase::hasRun));
    return StressText::tr("%1 of %2 cases have run. The answer comes with the last.")
        .arg(count(run), count(test.cases.size()));
}

StressAnswer answerOf(const StressTest& test, std::size_t number, std::size_t time) {
    const ChangeScale& scale = test.outputs[number].changes;
    if (!hasDirection(classify(numberOf(test, 0, number).difference[time], scale.thresholds)))
        return nothingToHold(test, number, time);
    StressAnswer answer;
    answer.first = keptText(test, number, time);
    const std::pair<Verdict, QString> lost[] = {
        {Verdict::turns, StressText::tr("It turns round: %1.", "names of cases")},
        {Verdict::unclear,
         StressText::tr("One can no longer say which way it goes: %1.", "names of cases")},
        {Verdict::vanishes, StressText::tr("Practically nothing is left of it: %1.")},
        {Verdict::shrinks, StressText::tr("It shrinks: %1.", "names of cases")}};
    for (const auto& [verdict, sentence] : lost)
        if (const QString names = namesWith(test, number, time, verdict); !names.isEmpty())
            answer.further = sentences(answer.further, sentence.arg(names));
    answer.further = sentences(answer.further, aloneText(test, number, time));
    return answer;
}

QString caseSentence(const StressTest& test, std::size_t place, std::size_t number,
                     std::size_t time) {
    const StressCase& one = test.cases[place];
    const ChangeScale& scale = test.outputs[number].changes;
    const StressCase::Number& numbers = one.numbers[number];
    const QString year = formatYear(test.years[time]);
    QString text;
    if (!numbers.alone.empty())
        text = StressText::tr("The shock by itself, in %1: %2. %3")
                   .arg(year, changeNumber(numbers.alone[time], scale),
                        changeSentence(numbers.alone[time], scale));
    const QString package =
        StressText::tr("The package in this case, in %1: %2. %3", "a year, +0.4, a sentence")
            .arg(year, changeNumber(numbers.difference[time], scale),
                 changeSentence(numbers.difference[time], scale));
    text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + package;
    if (place > 0)
        text += u'\n' +
                StressText::tr("Without a shock: %1, %2.", "+0.4, likely +0.1 to +0.8")
                    .arg(changeNumber(test.reference().numbers[number].difference[time], scale),
                         likelyChange(test.reference().numbers[number].difference[time], scale));
    return text;
}

QStringList caseCells(const StressTest& test, std::size_t place, std::size_t number,
                      std::size_t time) {
    const StressCase& one = test.cases[place];
    if (!one.hasRun())
        return {caseName(one), {}, {}, {}, {}, {}, StressText::tr("not run yet", "a case")};
    const ChangeScale& scale = test.outputs[number].changes;
    const StressCase::Number& numbers = one.numbers[number];
    const Change& difference = numbers.difference[time];
    return {caseName(one),
            numbers.alone.empty() ? QString() : changeNumber(numbers.alone[time], scale),
            formatNumber(numbers.without[time], scale.decimals),
            changedLevel(numbers.without[time], difference, scale),
            likelyChange(difference, scale),
            changeNumber(difference, scale),
            place == 0 ? StressText::tr("reference")
                       : verdictWord(test.verdict(number, place, time),
                                     classify(difference, scale.thresholds))};
}

QString scoreSentence(const CalendarTest& tested, std::size_t number) {
    const CalendarScore& score = tested.scores[number];
    const QString all = count(tested.calendars.size());
    const bool more = score.helps >= score.harms;
    // Whether higher or lower is what helps is known of numbers with a direction only.
    if (tested.outputs[number].changes.good == GoodWhen::neither)
        return more ? StressText::tr("In %1 of %2 calendars one can tell that the package makes "
                                     "this number higher.")
                          .arg(count(score.helps), all)
                    : StressText::tr("In %1 of %2 calendars one can tell that the package makes "
                                     "this number lower.")
                          .arg(count(score.harms), all);
    return more ? StressText::tr("In %1 of %2 calendars one can tell that the package helps.")
                      .arg(count(score.helps), all)
                : StressText::tr("In %1 of %2 calendars one can tell that the package harms.")
                      .arg(count(score.harms), all);
}

QString scoreDetails(const CalendarTest& tested, std::size_t number) {
    const CalendarScore& score = tested.scores[number];
    const ChangeScale& scale = tested.outputs[number].changes;
    const bool more = score.helps >= score.harms;
    return StressText::tr("The other direction: %1. Unclear: %2. Practically none: %3.")
               .arg(count(more ? score.harms : score.helps), count(score.unclear),
                    count(score.none)) +
           u'\n' +
           StressText::tr("What it makes in %1: %2 in the middle calendar, %3 or worse in one of "
                          "ten; without any shock %4 (%5).")
               .arg(formatYear(tested.request.year), formatSigned(score.median, scale.decimals),
                    formatSigned(score.worstTenth, scale.decimals),
                    changeNumber(score.noShock, scale), likelyChange(score.noShock, scale));
}

QString calendarText(const stress::Calendar& calendar, const ShockTable& shocks) {
    std::vector<std::pair<double, QString>> strikes;
    for (const auto& [id, year] : calendar)
        if (const Shock* shock = shocks.find(id))
            strikes.emplace_back(year, dataText("shocks", shock->brief));
    std::ranges::sort(strikes);
    QStringList parts;
    for (const auto& [year, title] : strikes)
        parts << StressText::tr("%1 %2", "a year, a shock").arg(formatYear(year), title);
    return parts.isEmpty() ? StressText::tr("no shock") : listed(parts);
}

}  // namespace kyosei
