// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/distributions.h"

#include "model/analysis/issue_codes.h"
#include "model/base/random.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <charconv>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace kyosei {

namespace {

namespace policies = boost::math::policies;
using Quiet = policies::policy<policies::domain_error<policies::ignore_error>,
                               policies::overflow_error<policies::ignore_error>,
                               policies::evaluation_error<policies::ignore_error>>;

constexpr double kPertConcentration = 6;

struct KindName {
    Distribution::Kind kind;
    std::string_view name;
    std::string_view letters;
    std::size_t arguments;
};

constexpr KindName kKinds[] = {{Distribution::Kind::fixed, "fixed", "F", 1},
                               {Distribution::Kind::normal, "normal", "N", 2},
                               {Distribution::Kind::lognormal, "lognormal", "LN", 2},
                               {Distribution::Kind::uniform, "uniform", "U", 2},
                               {Distribution::Kind::triangular, "triangular", "T", 3},
                               {Distribution::Kind::beta, "beta", "B", 4}};

bool allFinite(std::initializer_list<double> numbers) {
    return std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); });
}

double triangularQuantile(double low, double mode, double high, double p) {
    const double width = high - low;
    if (p * width <= mode - low)
        return low + std::sqrt(p * width * (mode - low));
    return high - std::sqrt((1 - p) * width * (high - mode));
}

double normalLogDensity(double x, double mean, double sd) {
    const double z = (x - mean) / sd;
    return -0.5 * z * z - std::log(sd) - 0.5 * std::log(2 * std::numbers::pi);
}

double triangularLogDensity(double low, double mode, double high, double x) {
    const double width = high - low;
    const double share = x < mode ? (x - low) / (mode - low) : (high - x) / (high - mode);
    return std::log(2 * (x == mode ? 1 : share) / width);
}

/// Of the standard beta distribution at 0 <= t <= 1.
double betaLogDensity(double t, double alpha, double betaShape) {
    // 0 * log(0) is 0 here: a shape of 1 makes the density flat towards its end.
    const auto power = [](double base, double exponent) {
        return exponent == 0 ? 0 : exponent * std::log(base);
    };
    using boost::math::lgamma;
    return power(t, alpha - 1) + power(1 - t, betaShape - 1) + lgamma(alpha + betaShape, Quiet()) -
           lgamma(alpha, Quiet()) - lgamma(betaShape, Quiet());
}

/// Reads a distribution's text from left to right.
class Reader {
public:
    explicit Reader(std::string_view text) : rest_(text) {}

    std::string_view word() {
        skipSpace();
        std::size_t length = 0;
        while (length < rest_.size() &&
               ((rest_[length] | 0x20) >= 'a' && (rest_[length] | 0x20) <= 'z'))
            ++length;
        const std::string_view word = rest_.substr(0, length);
        rest_.remove_prefix(length);
        return word;
    }

    bool take(char wanted) {
        skipSpace();
        if (rest_.empty() || rest_.front() != wanted)
            return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<double> number() {
        skipSpace();
        double value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc())
            return std::nullopt;
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }

    /// "(a, b, ...)"; nullopt if that is not what follows.
    std::optional<std::vector<double>> arguments() {
        std::vector<double> values;
        if (!take('('))
            return std::nullopt;
        do {
            const std::optional<double> value = number();
            if (!value)
                return std::nullopt;
            values.push_back(*value);
        } while (take(',') || take('-'));
        if (!take(')'))
            return std::nullopt;
        return values;
    }

    bool atEnd() {
        skipSpace();
        return rest_.empty();
    }

private:
    void skipSpace() {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t'))
            rest_.remove_prefix(1);
    }

    std::string_view rest_;
};

Result<Distribution> make(const KindName& kind, const std::vector<double>& numbers,
                          std::optional<double> central) {
    using Kind = Distribution::Kind;
    if (kind.kind == Kind::beta && numbers.size() == 2) {
        if (!central)
            return fail({codes::betaWithoutCentral});
        return Distribution::betaAround(numbers[0], *central, numbers[1]);
    }
    if (numbers.size() != kind.arguments)
        return fail(
            {codes::distributionArguments, {}, {kind.name, kind.arguments, numbers.size()}});
    switch (kind.kind) {
    case Kind::fixed: return Distribution::fixed(numbers[0]);
    case Kind::normal: return Distribution::normal(numbers[0], numbers[1]);
    case Kind::lognormal: return Distribution::lognormal(numbers[0], numbers[1]);
    case Kind::uniform: return Distribution::uniform(numbers[0], numbers[1]);
    case Kind::triangular: return Distribution::triangular(numbers[0], numbers[1], numbers[2]);
    case Kind::beta: return Distribution::beta(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
    return fail({codes::notADistribution});
}

Result<Distribution> parseText(std::string_view text, std::optional<double> central) {
    Reader reader(text);
    const std::string_view word = reader.word();
    const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindName& k) {
        return word == k.name || word == k.letters;
    });
    if (kind == std::end(kKinds))
        return fail({codes::unknownDistribution, {}, {text}});
    if (kind->kind == Distribution::Kind::fixed && reader.atEnd()) {
        if (!central)
            return fail({codes::fixedWithoutCentral});
        return Distribution::fixed(*central);
    }
    const auto numbers = reader.arguments();
    if (!numbers || !reader.atEnd())
        return fail({codes::distributionSyntax, {}, {text}});
    return make(*kind, *numbers, central);
}

}  // namespace

Result<Distribution> Distribution::normal(double mean, double sd) {
    if (!allFinite({mean, sd}) || sd <= 0)
        return fail({codes::badNormal});
    return Distribution(Kind::normal, {mean, sd, 0, 0});
}

Result<Distribution> Distribution::lognormal(double median, double logSd) {
    if (!allFinite({median, logSd}) || median <= 0 || logSd <= 0)
        return fail({codes::badLognormal});
    return Distribution(Kind::lognormal, {median, logSd, 0, 0});
}

Result<Distribution> Distribution::uniform(double low, double high) {
    if (!allFinite({low, high}) || low >= high)
        return fail({codes::badUniform});
    return Distribution(Kind::uniform, {low, high, 0, 0});
}

Result<Distribution> Distribution::triangular(double low, double mode, double high) {
    if (!allFinite({low, mode, high}) || low >= high || mode < low || mode > high)
        return fail({codes::badTriangular});
    return Distribution(Kind::triangular, {low, mode, high, 0});
}

Result<Distribution> Distribution::beta(double low, double high, double alpha, double betaShape) {
    if (!allFinite({low, high, alpha, betaShape}) || low >= high || alpha <= 0 || betaShape <= 0)
        return fail({codes::badBeta});
    return Distribution(Kind::beta, {low, high, alpha, betaShape});
}

Result<Distribution> Distribution::betaAround(double low, double mean, double high) {
    if (!allFinite({low, mean, high}) || mean <= low || mean >= high)
        return fail({codes::badBetaMean});
    const double share = (mean - low) / (high - low);
    return beta(low, high, kPertConcentration * share, kPertConcentration * (1 - share));
}

Distribution Distribution::fixed(double value) {
    return Distribution(Kind::fixed, {value, 0, 0, 0});
}

Result<Distribution> Distribution::parse(std::string_view text, std::optional<double> central,
                                         const Place& place) {
    Result<Distribution> parsed = parseText(text, central);
    if (!parsed)
        for (Issue& issue : parsed.error())
            issue.place = place;
    return parsed;
}

double Distribution::quantile(double p) const {
    const auto& n = numbers_;
    switch (kind_) {
    case Kind::fixed: return n[0];
    case Kind::normal: return n[0] + n[1] * normalQuantile(p);
    case Kind::lognormal: return n[0] * std::exp(n[1] * normalQuantile(p));
    case Kind::uniform: return n[0] + p * (n[1] - n[0]);
    case Kind::triangular: return triangularQuantile(n[0], n[1], n[2], p);
    case Kind::beta: return n[0] + (n[1] - n[0]) * boost::math::ibeta_inv(n[2], n[3], p, Quiet());
    }
    return std::numeric_limits<double>::quiet_NaN();
}

double Distribution::logDensity(double x) const {
    constexpr double kNone = -std::numeric_limits<double>::infinity();
    const auto& n = numbers_;
    switch (kind_) {
    case Kind::fixed: return x == n[0] ? 0 : kNone;
    case Kind::normal: return normalLogDensity(x, n[0], n[1]);
    case Kind::lognormal:
        return x > 0 ? normalLogDensity(std::log(x), std::log(n[0]), n[1]) - std::log(x) : kNone;
    case Kind::uniform: return x >= n[0] && x <= n[1] ? -std::log(n[1] - n[0]) : kNone;
    case Kind::triangular:
        return x >= n[0] && x <= n[2] ? triangularLogDensity(n[0], n[1], n[2], x) : kNone;
    case Kind::beta:
        return x >= n[0] && x <= n[1]
                   ? betaLogDensity((x - n[0]) / (n[1] - n[0]), n[2], n[3]) - std::log(n[1] - n[0])
                   : kNone;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

std::string toText(const Distribution& distribution) {
    const auto* kind = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const KindName& k) {
        return k.kind == distribution.kind_;
    });
    std::string text(kind->name);
    for (std::size_t i = 0; i < kind->arguments; ++i) {
        char digits[32];
        const auto end =
            std::to_chars(std::begin(digits), std::end(digits), distribution.numbers_[i]).ptr;
        text += i == 0 ? "(" : ", ";
        text.append(std::begin(digits), end);
    }
    return text + ")";
}

}  // namespace kyosei
