// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/base/numbers.h"
#include "model/documentation/html.h"
#include "model/documentation/pages.h"

#include <algorithm>
#include <cctype>

namespace kyosei::documentation {

namespace {

std::string target(const std::string& anchor, const std::string& shown) {
    return element("a", shown, "id=\"" + anchor + "\" name=\"" + anchor + '"');
}

std::string number(double value) {
    return escaped(shortestNumber(value));
}

const char* polarityText(structure::Polarity polarity) {
    switch (polarity) {
    case structure::Polarity::positive: return "reinforcing";
    case structure::Polarity::negative: return "balancing";
    case structure::Polarity::unknown: break;
    }
    return "depends on values";
}

/// "all", or the names of the actors, and where moving a slider assumes a change of policy.
std::string actors(const PolicyModel& model, const LeverRow& row) {
    std::string text;
    for (const auto& cell : row.cells) {
        if (!cell)
            continue;
        const LeverCell& lever = model.levers().cells()[*cell];
        text += (text.empty() ? "" : "; ") + escaped(lever.id.actor) + ' ' + number(lever.minimum) +
                " to " + number(lever.maximum) + ", now " + number(lever.baseline.value) +
                (lever.assumption ? " (assumption)" : "");
    }
    return text;
}

std::string unitOf(const PolicyModel& model, const LeverRow& row) {
    for (const auto& cell : row.cells)
        if (cell)
            return model.levers().cells()[*cell].unit;
    return {};
}

}  // namespace

std::string parametersPage(const Material& material, const Links& links) {
    Table table("Uncertain numbers of the model; nine chances in ten lie in the range",
                {"Parameter", "Value and range", "Prior and grade", "Source", "Contrary evidence"});
    for (const Parameter& parameter : material.parameters)
        table.row({target(Links::anchor("p", canonicalName(parameter.id)),
                          links.variable(canonicalName(parameter.id), parameter.id)) +
                       "<br/>" + escaped(parameter.meaning),
                   number(parameter.central) +
                       (parameter.unit == "1" ? "" : " " + escaped(parameter.unit)) + "<br/>" +
                       number(parameter.low) + " to " + number(parameter.high),
                   escaped(toText(parameter.prior)) + "<br/>" + escaped(parameter.grade),
                   links.sources(parameter.source), escaped(parameter.contraryEvidence)});
    return element("h2", "Parameters") + '\n' + table.html();
}

std::string loopsPage(const Material& material, const Links& links) {
    Table table("Feedback loops that the model file names",
                {"Loop", "By the equations", "Runs through"});
    const structure::Network& network = material.structure.variables();
    for (const structure::NamedLoop& loop : material.loops.loops) {
        std::string path;
        for (const structure::Node node : nodesOf(network, loop.loop))
            path += (path.empty() ? "" : " &#8594; ") +
                    links.variable(material.structure.list()[node].name);
        table.row({escaped(loop.name), polarityText(polarityOf(network, loop.loop)), path});
    }
    return element("h2", "Feedback loops") + '\n' +
           paragraph("R loops reinforce a change, B loops hold it back. Where the sign of a link "
                     "depends on values, the letter in the name says what the author means; "
                     "<code>kyosei-cli loops</code> says what a run shows.") +
           table.html();
}

std::string leversPage(const Material& material) {
    const PolicyModel& model = *material.model;
    Table levers("Levers", {"Lever", "Who, range and baseline", "Costs and risks",
                            "Needs from others", "Evidence"});
    for (const LeverRow& row : model.levers().rows())
        levers.row({escaped(row.title) + "<br/>" + escaped(row.summary),
                    escaped(unitOf(model, row)) + ": " + actors(model, row), escaped(row.costNote),
                    escaped(row.consentNote), escaped(row.evidence)});
    Table shocks("Shocks", {"Shock", "What happens"});
    for (const Shock& shock : model.shocks().shocks())
        shocks.row({escaped(shock.title), escaped(shock.summary)});
    return element("h2", "Levers and shocks") + '\n' + levers.html() + shocks.html();
}

std::string checksPage(const Material& material) {
    Table table("What the model must do; kyosei-cli check says whether it does",
                {"Id", "Check", "Why", "Known to fail"});
    for (const checks::Check& check : material.checks) {
        std::string known = escaped(check.knownFailure.value_or(""));
        for (const checks::Expectation& expectation : check.expectations)
            if (expectation.knownFailure)
                known += (known.empty() ? "" : "<br/>") +
                         escaped(expectation.text + ": " + *expectation.knownFailure);
        table.row({escaped(check.id), escaped(check.title), escaped(check.why), known});
    }
    return element("h2", "Reality checks and reference cases") + '\n' + table.html();
}

std::string limitsPage(const Material& material, const Links& links) {
    std::size_t judged = 0;
    for (const xmile::Variable& variable : material.document().variables) {
        std::string text = variable.documentation;
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        judged += text.find("judgement") != std::string::npos;
    }
    std::map<std::string, std::string> byGrade;
    std::map<std::string, std::size_t> count;
    for (const Parameter& parameter : material.parameters) {
        std::string& list = byGrade[parameter.grade];
        list += (list.empty() ? "" : ", ") + links.parameter(parameter.id, parameter.id);
        ++count[parameter.grade];
    }
    std::string text = element("h2", "Limits") + '\n';
    text += paragraph(
        "The model computes how levers and events make things differ from a given baseline. It is "
        "no forecast, and no level of an indicator is a prediction.");
    text += paragraph(std::to_string(judged) + " of " +
                      std::to_string(material.document().variables.size()) +
                      " variables rest at least in part on judgement; each says so in its text.");
    Table grades("Parameters by grade of evidence", {"Grade", "Number", "Parameters"});
    for (const auto& [grade, list] : byGrade)
        grades.row({escaped(grade), std::to_string(count[grade]), list});
    text += grades.html() + element("h3", "Known failures") + "\n<ul>";
    for (const checks::Check& check : material.checks) {
        if (check.knownFailure)
            text +=
                element("li", escaped(check.id + ", " + check.title + ": " + *check.knownFailure));
        for (const checks::Expectation& expectation : check.expectations)
            if (expectation.knownFailure)
                text += element("li", escaped(check.id + ", " + expectation.text + ": " +
                                              *expectation.knownFailure));
    }
    return text + "</ul>\n";
}

std::string sourcesPage(const Material& material) {
    Table table("Sources",
                {"Id", "Name, publisher, version, licence", "Citation", "What was done with it"});
    for (const Source& source : material.sources)
        table.row({target(Links::anchor("s", source.id), escaped(source.id)),
                   escaped(source.name + "; " + source.publisher + "; " + source.version + "; " +
                           source.licence),
                   escaped(source.citation), escaped(source.transformation)});
    return element("h2", "Sources") + '\n' + table.html();
}

std::string indexPage(const Material& material, const Links& links) {
    std::string text = element("h2", "All variables from A to Z") + "\n<p>";
    const char* separator = "";
    for (const auto& [canonical, index] : material.variables) {
        text += separator + links.variable(material.document().variables[index].name);
        separator = " &#183; ";
    }
    return text + "</p>\n";
}

std::string overviewPage(const Material& material) {
    const xmile::Document& document = material.document();
    const xmile::SimulationSpecs& specs = document.simulation;
    std::string text = element("h2", "Overview") + '\n';
    text += paragraph(escaped(document.title) +
                      ": made from the model file and the tables that this program carries. Names "
                      "in equations lead to their definitions.");
    text += paragraph(std::to_string(document.variables.size()) + " variables, " +
                      number(specs.start) + " to " + number(specs.stop) + ' ' +
                      escaped(specs.timeUnits) + ", step " + number(specs.dt) + '.');
    Table dimensions("Dimensions", {"Name", "Elements"});
    for (const xmile::Dimension& dimension : document.dimensions) {
        std::string list;
        for (const std::string& name : dimension.elements)
            list += (list.empty() ? "" : ", ") + escaped(name);
        dimensions.row({escaped(dimension.name), list});
    }
    return text + dimensions.html();
}

}  // namespace kyosei::documentation
