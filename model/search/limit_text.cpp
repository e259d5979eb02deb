// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/limit_text.h"

#include "model/base/names.h"
#include "model/base/numbers.h"
#include "model/base/suggestion.h"
#include "model/search/issue_codes.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace kyosei::search {

namespace {

/// A country, a lever, or both.
struct Named {
    std::string lever, actor;  ///< empty: all

    [[nodiscard]] bool holds(const LeverId& id) const {
        return (lever.empty() || id.lever == lever) && (actor.empty() || id.actor == actor);
    }
};

std::optional<std::string> actorNamed(std::string_view name, const LeverTable& levers) {
    const std::string wanted = canonicalName(name);
    for (const std::string& actor : levers.actors())
        if (canonicalName(actor) == wanted || canonicalName(levers.actorName(actor)) == wanted)
            return actor;
    return std::nullopt;
}

std::optional<std::string> leverNamed(std::string_view name, const LeverTable& levers) {
    const std::string wanted = canonicalName(name);
    for (const LeverRow& row : levers.rows())
        if (canonicalName(row.id) == wanted || canonicalName(row.title) == wanted)
            return row.id;
    return std::nullopt;
}

std::optional<Named> named(std::string_view text, const LeverTable& levers) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) {
        if (auto actor = actorNamed(text, levers))
            return Named{{}, std::move(*actor)};
        if (auto lever = leverNamed(text, levers))
            return Named{std::move(*lever), {}};
        return std::nullopt;
    }
    auto lever = leverNamed(text.substr(0, colon), levers);
    auto actor = actorNamed(text.substr(colon + 1), levers);
    if (!lever || !actor || !levers.find({*lever, *actor}))
        return std::nullopt;
    return Named{std::move(*lever), std::move(*actor)};
}

/// What is like a name that nobody knows.
std::string likeName(std::string_view text, const LeverTable& levers) {
    std::vector<std::string_view> known;
    for (const std::string& actor : levers.actors()) {
        known.emplace_back(actor);
        known.emplace_back(levers.actorName(actor));
    }
    for (const LeverRow& row : levers.rows())
        known.emplace_back(row.id);
    return std::string(nearest(text, known));
}

Issue unknownName(const std::string& option, std::string_view text, const LeverTable& levers) {
    return {codes::searchStayUnknown,
            {{}, 0, option + ' ' + std::string(text)},
            {text, likeName(text, levers)}};
}

void applyBudget(const std::string& text, const LeverTable& levers, Request& request,
                 Issues& issues) {
    const std::size_t equals = text.rfind('=');
    const auto number =
        finiteNumber(std::string_view(text).substr(equals == std::string::npos ? 0 : equals + 1));
    const Place place{{}, 0, "--budget " + text};
    if (!number) {
        issues.push_back({codes::searchBudgetNotUnderstood, place, {text}});
    } else if (equals == std::string::npos) {
        request.budget.all = *number;
    } else if (auto actor = actorNamed(std::string_view(text).substr(0, equals), levers)) {
        request.budget.actors[*actor] = *number;
    } else {
        issues.push_back(unknownName("--budget", text.substr(0, equals), levers));
    }
}

void applyStay(const std::string& text, const LeverTable& levers, Request& request,
               Issues& issues) {
    if (const auto stay = named(text, levers))
        std::erase_if(request.free, [&](const FreeLever& lever) { return stay->holds(lever.id); });
    else
        issues.push_back(unknownName("--keep", text, levers));
}

void applyAssume(const std::vector<std::string>& texts, const LeverTable& levers, Request& request,
                 Issues& issues) {
    if (texts.empty())
        return;
    std::set<std::string> assumed;
    for (const std::string& text : texts) {
        if (text == "none" && texts.size() == 1)
            continue;
        if (auto actor = actorNamed(text, levers))
            assumed.insert(std::move(*actor));
        else
            issues.push_back(unknownName("--assume", text, levers));
    }
    std::erase_if(request.free, [&](const FreeLever& lever) {
        return levers.find(lever.id)->assumption && !assumed.contains(lever.id.actor);
    });
}

void applyRange(const std::string& text, const LeverTable& levers, Request& request,
                Issues& issues) {
    const std::string_view view = text;
    const std::size_t equals = view.rfind('=');
    const std::size_t dots = view.rfind("..");
    const Issue wrong{codes::searchRangeNotUnderstood, {{}, 0, "--range " + text}, {text}};
    if (equals == std::string_view::npos || dots == std::string_view::npos || dots < equals) {
        issues.push_back(wrong);
        return;
    }
    const auto slider = named(view.substr(0, equals), levers);
    const auto low = finiteNumber(view.substr(equals + 1, dots - equals - 1));
    const auto high = finiteNumber(view.substr(dots + 2));
    const LeverCell* cell = slider && !slider->lever.empty() && !slider->actor.empty()
                                ? levers.find({slider->lever, slider->actor})
                                : nullptr;
    if (!cell || !low || !high || *low > *high || *low < cell->minimum || *high > cell->maximum) {
        issues.push_back(wrong);
        return;
    }
    for (FreeLever& lever : request.free)
        if (lever.id == cell->id) {
            lever.lowest = *low;
            lever.highest = *high;
        }
}

}  // namespace

Result<void> applyLimits(const LimitTexts& texts, const LeverTable& levers, Request& request) {
    Issues issues;
    request.free = freeLevers(levers, request.start, {}, texts.cuts);
    for (const std::string& text : texts.budgets)
        applyBudget(text, levers, request, issues);
    for (const std::string& text : texts.stay)
        applyStay(text, levers, request, issues);
    applyAssume(texts.assume, levers, request, issues);
    for (const std::string& text : texts.ranges)
        applyRange(text, levers, request, issues);
    if (!issues.empty())
        return fail(std::move(issues));
    return {};
}

}  // namespace kyosei::search
