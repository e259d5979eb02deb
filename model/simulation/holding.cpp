// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/holding.h"

#include "model/base/names.h"
#include "model/equation/lexer.h"
#include "model/simulation/issue_codes.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kyosei {

namespace {

/// "[Dyad]" for an array over Dyad.
std::string dimensionsText(const xmile::Variable& variable) {
    std::string text;
    for (const std::string& dimension : variable.dimensions)
        text += (text.empty() ? "[" : ",") + dimension;
    return text.empty() ? text : text + ']';
}

/// One like `like`, under another name and with another equation.
xmile::Variable shaped(const xmile::Variable& like, std::string name, const std::string& equation) {
    xmile::Variable variable;
    variable.kind = like.kind == xmile::VariableKind::flow ? like.kind : xmile::VariableKind::aux;
    variable.name = std::move(name);
    variable.dimensions = like.dimensions;
    variable.units = like.units;
    variable.documentation = like.documentation;
    variable.equation = {equation, like.line};
    variable.line = like.line;
    return variable;
}

bool replaceIn(xmile::Equation& equation, const std::string& from, const std::string& to) {
    const auto tokens = equation::tokenize(equation.text);
    if (!tokens)
        return false;
    bool found = false;
    for (auto token = tokens->rbegin(); token != tokens->rend(); ++token)
        if (token->kind == equation::TokenKind::name && token->name == from) {
            equation.text.replace(token->span.begin, token->span.end - token->span.begin, to);
            found = true;
        }
    return found;
}

/// Makes a variable read another name; false if it does not read the first.
bool replaceIn(xmile::Variable& reader, const std::string& from, const std::string& to) {
    bool found = replaceIn(reader.equation, from, to);
    for (xmile::ElementDefinition& element : reader.elements)
        found |= replaceIn(element.equation, from, to);
    for (std::vector<std::string>* flows : {&reader.inflows, &reader.outflows})
        for (std::string& flow : *flows)
            if (canonicalName(flow) == from) {
                flow = to;
                found = true;
            }
    return found;
}

class HoldWriter {
public:
    explicit HoldWriter(xmile::Document& document) : document_(document) {}

    void add(const ConditionalHold& link) {
        const std::size_t at = find(link.hold.variable);
        if (at == document_.variables.size() || !document_.variables[at].referenceOf.empty())
            issues_.push_back({codes::cannotBeHeld, {document_.file, 0, link.hold.variable}});
        else if (link.hold.reader.empty())
            holdForAll(document_.variables[at], link.condition);
        else
            holdFor(link, document_.variables[at]);
    }

    /// Puts the new variables into the document.
    [[nodiscard]] Issues finish() {
        for (xmile::Variable& variable : added_)
            document_.variables.push_back(std::move(variable));
        return std::move(issues_);
    }

private:
    [[nodiscard]] std::size_t find(const std::string& name) const {
        const std::string wanted = canonicalName(name);
        const auto found =
            std::find_if(document_.variables.begin(), document_.variables.end(),
                         [&](const xmile::Variable& v) { return canonicalName(v.name) == wanted; });
        return static_cast<std::size_t>(found - document_.variables.begin());
    }

    /// The recorded baseline of a variable; made once.
    std::string baselineOf(const xmile::Variable& variable) {
        std::string name = variable.name + "_at_baseline";
        if (baselines_.insert(canonicalName(name)).second) {
            added_.push_back(shaped(variable, name, variable.name + dimensionsText(variable)));
            added_.back().kind = xmile::VariableKind::aux;
            added_.back().referenceOf = variable.name;
        }
        return name;
    }

    /// What readers see of a variable under a name.
    void addSeen(const xmile::Variable& variable, const std::string& name,
                 const std::string& condition) {
        const std::string elements = dimensionsText(variable);
        if (condition.empty()) {
            added_.push_back(shaped(variable, name, variable.name + elements));
            added_.back().referenceOf = variable.name;
            return;
        }
        const std::string equation = "IF " + condition + " THEN " + baselineOf(variable) +
                                     elements + " ELSE " + variable.name + elements;
        added_.push_back(shaped(variable, name, equation));
    }

    void holdForAll(xmile::Variable& variable, const std::string& condition) {
        const std::string name = variable.name;
        variable.name = nameAsModelled(name);
        addSeen(variable, name, condition);
    }

    void holdFor(const ConditionalHold& link, const xmile::Variable& variable) {
        const std::size_t reader = find(link.hold.reader);
        const std::string name = variable.name + "_as_read_by_" + link.hold.reader;
        if (reader == document_.variables.size() ||
            !replaceIn(document_.variables[reader], canonicalName(variable.name), name)) {
            issues_.push_back(
                {codes::notReadBy, {document_.file, 0, link.hold.variable}, {link.hold.reader}});
            return;
        }
        addSeen(variable, name, link.condition);
    }

    xmile::Document& document_;
    std::vector<xmile::Variable> added_;
    std::set<std::string> baselines_;
    Issues issues_;
};

}  // namespace

std::string nameAsModelled(const std::string& variable) {
    return variable + "_as_modelled";
}

Issues holdInDocument(xmile::Document& document, std::vector<ConditionalHold> holds) {
    // Single readers first: once a variable is held for all, it has another name.
    std::stable_sort(holds.begin(), holds.end(),
                     [](const ConditionalHold& a, const ConditionalHold& b) {
                         return a.hold.reader.empty() < b.hold.reader.empty();
                     });
    HoldWriter writer(document);
    for (const ConditionalHold& hold : holds)
        writer.add(hold);
    return writer.finish();
}

}  // namespace kyosei
