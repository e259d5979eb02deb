// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/link_scores.h"
#include "model/structure/loops.h"
#include "model/structure/structure.h"
#include "tests/support/models.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

namespace kyosei::test {

inline xmile::Document documentOf(const SmallModel& model) {
    auto read = xmile::readXmile(model.xmile(), "small.xmile");
    if (!read)
        throw std::runtime_error(toText(read.error()));
    return std::move(read->document);
}

/// A document with its structure and one run, for asking by names. Throws if anything fails.
class Analysed {
public:
    explicit Analysed(const SmallModel& model) : Analysed(documentOf(model)) {}
    explicit Analysed(xmile::Document aDocument)
        : document(std::move(aDocument)), structure(orThrow(structure::Structure::of(document))),
          program(orThrow(compile(document))), run(orThrow(kyosei::run(program))) {}

    [[nodiscard]] structure::Node node(const std::string& name) const {
        const structure::Place place = orThrow(structure.find(name));
        return structure.list()[place.variable].first +
               static_cast<structure::Node>(place.element.value_or(0));
    }
    /// Position of the only link between two elements.
    [[nodiscard]] std::uint32_t link(const std::string& from, const std::string& to) const {
        for (const std::uint32_t i : structure.elements().into(node(to)))
            if (structure.elements().links()[i].from == node(from))
                return i;
        throw std::runtime_error("no link from " + from + " to " + to);
    }
    /// "+", "-" or "?" of it, or "" if there is none; "initial" and "delayed" before the sign.
    [[nodiscard]] std::string polarity(const std::string& from, const std::string& to) const {
        std::string text;
        for (const std::uint32_t i : structure.elements().into(node(to)))
            if (const structure::Link& link = structure.elements().links()[i];
                link.from == node(from))
                text += (text.empty() ? "" : " ") + word(link.kind) + sign(link.polarity);
        return text;
    }
    [[nodiscard]] double score(const std::string& from, const std::string& to, double time) const {
        auto scorer = orThrow(structure::LinkScorer::of(document, structure, program, run));
        return orThrow(scorer.scores({link(from, to)}, structure::stepAt(run, time))).front();
    }
    [[nodiscard]] double value(const std::string& name, double time) const {
        const VariableInfo* info = program.find(name);
        return run.at(info->first, time);
    }

    template <typename T> static T orThrow(Result<T> result) {
        if (!result)
            throw std::runtime_error(toText(result.error()));
        return *std::move(result);
    }

    xmile::Document document;
    structure::Structure structure;
    Program program;
    RunResult run;

private:
    static std::string word(structure::LinkKind kind) {
        return kind == structure::LinkKind::initial   ? "initial"
               : kind == structure::LinkKind::delayed ? "delayed"
                                                      : "";
    }
};

/// The names on a loop of elements, beginning with the first in the alphabet.
inline std::string loopText(const structure::Structure& structure, const structure::Loop& loop) {
    std::vector<std::string> names;
    for (const structure::Node node : structure::nodesOf(structure.elements(), loop))
        names.push_back(structure.elementName(node));
    std::rotate(names.begin(), std::min_element(names.begin(), names.end()), names.end());
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

}  // namespace kyosei::test
