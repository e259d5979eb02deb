// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_algebra.h"

#include "model/base/names.h"
#include "model/base/suggestion.h"
#include "model/units/issue_codes.h"
#include "model/units/unit_parser.h"

#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace kyosei::equation {

namespace {

constexpr double kTolerance = 1e-9;

std::string shortest(double value) {
    char buffer[32];
    const auto [end, error] = std::to_chars(std::begin(buffer), std::end(buffer), value);
    return error == std::errc() ? std::string(buffer, end) : std::string("?");
}

std::string powerText(const std::string& name, double exponent) {
    return std::abs(exponent - 1) < kTolerance ? name : name + '^' + shortest(exponent);
}

bool meansDimensionless(const std::string& canonical) {
    return canonical == "dmnl" || canonical == "dimensionless" || canonical == "unitless";
}

/// Resolves the definitions of a document, which may refer to each other in any order.
class Definitions {
public:
    Definitions(const xmile::Document& document, Issues& issues)
        : document_(document), issues_(issues) {
        for (const xmile::UnitDefinition& definition : document.units) {
            byName_.emplace(canonicalName(definition.name), &definition);
            for (const std::string& alias : definition.aliases)
                byName_.emplace(canonicalName(alias), &definition);
        }
    }

    std::map<std::string, Unit> resolveAll() {
        for (const auto& [name, definition] : byName_)
            resolved_.emplace(name, resolve(*definition));
        return std::move(resolved_);
    }

private:
    Unit resolve(const xmile::UnitDefinition& definition) {
        const std::string name = canonicalName(definition.name);
        if (const auto done = resolved_.find(name); done != resolved_.end())
            return done->second;
        Unit unit = Unit::base(definition.name);
        if (meansDimensionless(name)) {
            unit = {};
        } else if (!definition.equation.empty()) {
            if (underWay_.size() > 100 || !underWay_.insert(name).second) {
                complain({codes::unitCycle}, definition);
                return unit;
            }
            const auto parsed = parseUnit(definition.equation, [this](std::string_view written) {
                const auto found = byName_.find(canonicalName(written));
                return found == byName_.end() ? std::optional<Unit>() : resolve(*found->second);
            });
            underWay_.erase(name);
            if (parsed)
                unit = *parsed;
            else
                complain(parsed.error(), definition);
        }
        resolved_.emplace(name, unit);
        return unit;
    }

    void complain(Issue issue, const xmile::UnitDefinition& definition) {
        issue.place = {document_.file, definition.line, definition.name};
        issues_.push_back(std::move(issue));
    }

    const xmile::Document& document_;
    Issues& issues_;
    std::map<std::string, const xmile::UnitDefinition*> byName_;
    std::map<std::string, Unit> resolved_;
    std::set<std::string> underWay_;
};

}  // namespace

Unit Unit::base(std::string_view name) {
    Unit unit;
    if (const std::string canonical = canonicalName(name); !meansDimensionless(canonical))
        unit.powers_[canonical] = {std::string(name), 1};
    return unit;
}

Unit Unit::number(double factor) {
    Unit unit;
    unit.factor_ = factor;
    return unit;
}

Unit Unit::power(double exponent) const {
    Unit result = number(std::pow(factor_, exponent));
    if (std::abs(exponent) < kTolerance)
        return result;
    result.powers_ = powers_;
    for (auto& [canonical, power] : result.powers_)
        power.exponent *= exponent;
    return result;
}

Unit Unit::operator*(const Unit& other) const {
    Unit result = *this;
    result.factor_ *= other.factor_;
    for (const auto& [canonical, power] : other.powers_) {
        Power& own = result.powers_.try_emplace(canonical, Power{power.name, 0}).first->second;
        own.exponent += power.exponent;
        if (std::abs(own.exponent) < kTolerance)
            result.powers_.erase(canonical);
    }
    return result;
}

bool Unit::operator==(const Unit& other) const {
    const Unit ratio = *this / other;
    return ratio.powers_.empty() && std::abs(ratio.factor_ - 1) < kTolerance;
}

std::string Unit::toText() const {
    std::string above = factor_ == 1 ? "" : shortest(factor_);
    std::string below;
    int divisors = 0;
    for (const auto& [canonical, power] : powers_) {
        std::string& side = power.exponent > 0 ? above : below;
        side += (side.empty() ? "" : "*") + powerText(power.name, std::abs(power.exponent));
        divisors += power.exponent < 0;
    }
    if (above.empty())
        above = "1";
    if (divisors == 0)
        return above;
    return above + (divisors > 1 ? "/(" + below + ')' : '/' + below);
}

Unit Unit::renamed(const std::string& from, const std::string& to) const {
    Unit result = *this;
    const auto found = result.powers_.extract(canonicalName(from));
    return found.empty() ? result : result * base(to).power(found.mapped().exponent);
}

std::vector<std::string> Unit::baseNames() const {
    std::vector<std::string> names;
    for (const auto& [canonical, power] : powers_)
        names.push_back(power.name);
    return names;
}

UnitTable::UnitTable(const xmile::Document& document, Issues& issues)
    : known_(Definitions(document, issues).resolveAll()) {
    if (const std::string& time = document.simulation.timeUnits; !known_.empty() && !time.empty())
        known_.emplace(canonicalName(time), Unit::base(time));
}

tl::expected<Unit, Issue> UnitTable::parse(std::string_view text) const {
    return parseUnit(text, [this](std::string_view written) {
        const auto found = known_.find(canonicalName(written));
        return found == known_.end() ? std::optional<Unit>() : found->second;
    });
}

bool UnitTable::has(const std::string& name) const {
    return known_.count(canonicalName(name)) != 0;
}

bool UnitTable::isDeclared(const std::string& name) const {
    return known_.empty() || known_.count(canonicalName(name)) != 0;
}

std::string_view UnitTable::nearestTo(const std::string& name) const {
    std::vector<std::string_view> candidates;
    for (const auto& [canonical, unit] : known_)
        candidates.push_back(canonical);
    return nearest(canonicalName(name), candidates);
}

}  // namespace kyosei::equation
