// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/checks/kinds.h"
#include "model/compile/compiler.h"
#include "model/equation/lexer.h"

#include <algorithm>
#include <cmath>

namespace kyosei::checks {

namespace {

/// The element that takes the place of another.
class ElementSwaps {
public:
    explicit ElementSwaps(const Permutation& permutation) {
        for (const auto& [dimension, pairs] : permutation)
            for (const auto& [a, b] : pairs) {
                other_[canonicalName(dimension)][canonicalName(a)] = b;
                other_[canonicalName(dimension)][canonicalName(b)] = a;
            }
    }
    [[nodiscard]] std::string of(const std::string& dimension, const std::string& element) const {
        const auto found = other_.find(canonicalName(dimension));
        if (found == other_.end())
            return element;
        const auto place = found->second.find(canonicalName(element));
        return place == found->second.end() ? element : place->second;
    }

    /// The same, whichever dimension the element is of.
    [[nodiscard]] std::string anywhere(const std::string& element) const {
        for (const auto& [dimension, others] : other_)
            if (const auto place = others.find(canonicalName(element)); place != others.end())
                return place->second;
        return element;
    }

private:
    std::map<std::string, std::map<std::string, std::string>> other_;
};

/// An equation of one element with every element that it names replaced.
std::string permuted(const std::string& equation, const ElementSwaps& swaps) {
    const auto tokens = equation::tokenize(equation);
    if (!tokens)
        return equation;
    std::string text;
    std::size_t end = 0;
    for (const equation::Token& token : *tokens) {
        if (token.kind != equation::TokenKind::name)
            continue;
        const std::string written =
            equation.substr(token.span.begin, token.span.end - token.span.begin);
        text += equation.substr(end, token.span.begin - end) + swaps.anywhere(written);
        end = token.span.end;
    }
    return text + equation.substr(end);
}

/// Every array that is given element by element, with the elements' places changed. An equation for
/// all elements stays: it must not name any.
xmile::Document permuted(xmile::Document document, const ElementSwaps& swaps) {
    for (xmile::Variable& variable : document.variables)
        for (xmile::ElementDefinition& element : variable.elements) {
            for (std::size_t i = 0; i < element.subscripts.size(); ++i)
                element.subscripts[i] = swaps.of(variable.dimensions[i], element.subscripts[i]);
            element.equation.text = permuted(element.equation.text, swaps);
        }
    return document;
}

/// Largest difference of two series, relative to the largest size in them.
double difference(std::span<const double> a, std::span<const double> b) {
    double largest = 1e-9;
    double apart = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        largest = std::max({largest, std::abs(a[i]), std::abs(b[i])});
        apart = std::max(apart, std::abs(a[i] - b[i]));
    }
    return apart / largest;
}

/// Where element `index` of a variable is after the permutation.
std::optional<Slot> placeAfter(const Program& program, const VariableInfo& variable,
                               std::size_t index, const ElementSwaps& swaps) {
    std::vector<std::string> elements(variable.dimensions.size());
    for (std::size_t i = variable.dimensions.size(); i-- > 0;) {
        const DimensionInfo& dimension = program.dimensions()[variable.dimensions[i]];
        elements[i] =
            swaps.of(dimension.name, dimension.elements[index % dimension.elements.size()]);
        index /= dimension.elements.size();
    }
    return program.slot(variable.name, elements);
}

}  // namespace

Findings symmetryFindings(const Check& check, const PolicyModel& checked,
                          const std::stop_token& stop) {
    const ElementSwaps swaps(check.permutation);
    const auto program = compile(checked.document());
    const auto other = compile(permuted(checked.document(), swaps));
    if (!program || !other)
        return fail(program ? other.error() : program.error());
    const auto run = kyosei::run(*program, {}, stop);
    const auto otherRun = kyosei::run(*other, {}, stop);
    if (!run || !otherRun)
        return fail(run ? otherRun.error() : run.error());
    Finding finding;
    finding.quantity = "largest relative difference of any variable";
    for (const VariableInfo& variable : program->variables())
        for (Slot i = 0; i < variable.size; ++i) {
            const auto slot = placeAfter(*other, variable, i, swaps);
            const double apart =
                slot ? difference(run->series(variable.first + i), otherRun->series(*slot)) : 1;
            if (apart > finding.measured) {
                finding.measured = apart;
                finding.text = "first in " + program->elementName(variable, i);
            }
        }
    finding.wanted = "at most " + readable(check.tolerance);
    finding.verdict = verdictOf(finding.measured <= check.tolerance, check.knownFailure);
    finding.reason = check.knownFailure.value_or("");
    return std::vector{finding};
}

}  // namespace kyosei::checks
