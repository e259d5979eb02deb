// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader.h"

#include "model/base/files.h"
#include "model/base/names.h"
#include "model/base/utf8.h"
#include "model/equation/modulo_order.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"
#include "model/xmile/reader_repairs.h"

#include <algorithm>
#include <new>
#include <utility>

namespace kyosei::xmile {

namespace {

constexpr std::size_t kMaximumBytes = std::size_t{256} * 1024 * 1024;
constexpr std::string_view kNamespace = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

/// The last arguments are the line and the column.
Issue malformed(const IssueCode& code, const ReaderContext& context, std::size_t offset,
                IssueArguments arguments = {}) {
    const int line = context.lines().line(offset);
    arguments.insert(arguments.end(), {line, context.lines().column(offset)});
    return {code, {context.document.file, line, {}}, std::move(arguments)};
}

void checkVersion(pugi::xml_node root, ReaderContext& context) {
    const std::string written = root.attribute("version").as_string("1.0");
    const std::optional<double> version = numberFrom(written);
    if (!version)
        context.report(codes::versionNotNumber, root, {}, {written});
    else if (*version >= 2)
        context.report(codes::newerXmile, root, {}, {written});
    else if (*version > 1)
        context.report(codes::newerMinorXmile, root, {}, {written});
    const std::string prefix = context.standardPrefix;
    const std::string attribute =
        prefix.empty() ? "xmlns" : "xmlns:" + prefix.substr(0, prefix.size() - 1);
    if (root.attribute(attribute.c_str()).as_string() != kNamespace)
        context.noteOnce(codes::namespaceMissing, root);
}

void readHeader(pugi::xml_node header, ReaderContext& context) {
    context.document.title = textOf(context.child(header, "name"));
    context.document.vendor = textOf(context.child(header, "vendor"));
    if (const pugi::xml_node includes = context.child(header, "includes"))
        context.report(codes::includesIgnored, includes);
}

/// Names given to feedback loops; a vendor element, which other programs skip.
void readLoopNames(pugi::xml_node model, ReaderContext& context) {
    for (const pugi::xml_node loop : model.children("kyosei:loop")) {
        LoopName read{std::string(trimmed(loop.attribute("name").as_string())),
                      splitList(loop.attribute("through").as_string(), ","), context.line(loop)};
        if (read.name.empty() || read.through.empty())
            context.report(codes::loopIncomplete, loop, read.name);
        else
            context.document.loops.push_back(std::move(read));
    }
}

Submodel readModel(pugi::xml_node model, const Behavior& inherited, ReaderContext& context) {
    Submodel result;
    result.name = model.attribute("name").as_string();
    result.line = context.line(model);
    const Behavior behavior = readBehavior(context.child(model, "behavior"), inherited, context);
    if (model.attribute("resource"))
        context.report(codes::modelElsewhere, model, model.attribute("name").as_string());
    if (model.attribute("encryption-scheme"))
        context.report(codes::modelEncrypted, model, result.name);
    if (const pugi::xml_node specs = context.child(model, "sim_specs"))
        context.report(codes::modelSpecs, specs, model.attribute("name").as_string());
    for (const pugi::xml_node child : model.children()) {
        const std::string_view name = context.standardName(child);
        if (!isModelPart(name) && std::string_view(child.name()) != "kyosei:loop")
            context.noteSkipped(child);
    }
    readLoopNames(model, context);
    const pugi::xml_node variables = context.child(model, "variables");
    const bool isDraft = context.child(model, "stock") || context.child(model, "aux") ||
                         context.child(model, "flow");
    if (!variables && !isDraft) {
        context.report(codes::variablesMissing, model, result.name);
        return result;
    }
    if (!variables)
        context.noteOnce(codes::olderDraft, model);
    result.variables =
        readVariables(variables ? variables : model, behavior, &result.modules, context);
    return result;
}

/// The program that wrote the file if it is known to compute MOD in another order than XMILE says.
std::string readerOfModLast(pugi::xml_node header, const ReaderContext& context) {
    const std::string product = textOf(context.child(header, "product"));
    const std::string folded = canonicalName(product);
    const bool isOne =
        folded.find("stella") != std::string::npos || folded.find("ithink") != std::string::npos;
    return isOne ? product : std::string();
}

void warnOfModOrder(pugi::xml_node header, ReaderContext& context) {
    const std::string program = readerOfModLast(header, context);
    if (program.empty())
        return;
    const auto check = [&](const Equation& equation, const std::string& name) {
        if (equation::hasModuloBesideProduct(equation.text))
            context.report(codes::modBesideProduct, equation.line, name, {program});
    };
    const auto checkVariable = [&](const Variable& variable) {
        check(variable.equation, variable.name);
        check(variable.initEquation.value_or(Equation{}), variable.name);
        for (const ElementDefinition& element : variable.elements) {
            check(element.equation, variable.name);
            check(element.initEquation.value_or(Equation{}), variable.name);
        }
    };
    for (const Variable& variable : context.document.variables)
        checkVariable(variable);
    for (const Macro& macro : context.document.macros) {
        check(macro.equation, macro.name);
        for (const Variable& variable : macro.variables)
            checkVariable(variable);
    }
}

void readSections(pugi::xml_node root, ReaderContext& context) {
    const Behavior behavior = readBehavior(context.child(root, "behavior"), {}, context);
    readHeader(context.child(root, "header"), context);
    context.requireSingle(root, "sim_specs");
    if (const pugi::xml_node specs = context.child(root, "sim_specs"))
        readSimulation(specs, context);
    else
        context.report(codes::specsMissing, root);
    readDimensions(context.child(root, "dimensions"), context);
    readUnits(context.child(root, "model_units"), context);
    for (const pugi::xml_node macro : context.children(root, "macro"))
        readMacro(macro, behavior, context);
    std::vector<Submodel> models;
    for (const pugi::xml_node model : context.children(root, "model"))
        models.push_back(readModel(model, behavior, context));
    if (models.empty())
        context.report(codes::modelMissing, root);
    else
        context.document.variables = flatten(std::move(models), context);
    for (const Variable& variable : context.document.variables)
        requireEquation(variable, context);
    warnOfModOrder(context.child(root, "header"), context);
    if (const pugi::xml_node data = context.child(root, "data"))
        context.report(codes::dataIgnored, data);
    for (const pugi::xml_node child : root.children()) {
        if (!isSection(context.standardName(child)))
            context.noteSkipped(child);
    }
}

Result<ReadDocument> parse(std::string_view text, std::string file, bool mayRepair);

/// Reads a text that is no well-formed XML once what can be meant in one way only has been put
/// right; nullopt if that does not help.
std::optional<Result<ReadDocument>> parseRepaired(std::string_view text, const std::string& file) {
    for (const bool cutOff : {false, true}) {
        const auto mended = repaired(text, cutOff);
        pugi::xml_document trial;
        if (!mended || !trial.load_buffer(mended->text.data(), mended->text.size()))
            continue;
        Result<ReadDocument> read = parse(mended->text, file, false);
        const LineIndex lines(text);
        Issues& issues = read ? read->notes : read.error();
        for (const Repair& repair : mended->repairs)
            issues.push_back(
                {*repair.code, {file, lines.line(repair.offset), {}}, {repair.element}});
        std::ranges::stable_sort(issues, {}, [](const Issue& issue) { return issue.place.line; });
        return read;
    }
    return std::nullopt;
}

Result<ReadDocument> parse(std::string_view text, std::string file, bool mayRepair) {
    ReaderContext context(std::move(file), text);
    std::string masked;
    std::vector<std::size_t> broken;
    if (firstInvalidByte(text) != std::string_view::npos) {
        masked = text;
        broken = maskBrokenBytes(masked);
        text = masked;
    }
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed && !broken.empty())
        return fail(malformed(codes::notUtf8, context, broken.front()));
    if (auto read =
            !parsed && mayRepair ? parseRepaired(text, context.document.file) : std::nullopt)
        return *std::move(read);
    if (!parsed)
        return fail(malformed(codes::malformedXml, context,
                              static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
                              {parsed.description()}));

    const pugi::xml_node root = document.document_element();
    const std::string_view name = root.name();
    const std::size_t colon = name.find(':');
    if (name.substr(colon + 1) != "xmile") {  // npos + 1 is 0
        context.report(codes::notXmile, root, {}, {name});
        return fail(std::move(context.issues));
    }
    if (colon != std::string_view::npos)
        context.standardPrefix = name.substr(0, colon + 1);
    if (const auto offset = brokenByteThatMatters(root, broken, context))
        return fail(malformed(codes::notUtf8, context, *offset));
    checkVersion(root, context);
    readSections(root, context);
    std::stable_sort(context.issues.begin(), context.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.place.line < b.place.line; });
    if (hasErrors(context.issues))
        return fail(std::move(context.issues));
    return ReadDocument{std::move(context.document), std::move(context.issues)};
}

Issue tooLarge(std::string file) {
    return {codes::xmileTooLarge, {std::move(file), 0, {}}};
}

}  // namespace

Result<ReadDocument> readXmile(std::string_view text, std::string file) {
    if (text.size() > kMaximumBytes)
        return fail(tooLarge(std::move(file)));
    try {
        return parse(text, file, true);
    } catch (const std::bad_alloc&) {
        return fail(tooLarge(std::move(file)));
    }
}

Result<ReadDocument> readXmileFile(const std::filesystem::path& path) {
    const Result<std::string> text = readFile(path, kMaximumBytes);
    if (!text)
        return fail(text.error());
    return readXmile(*text, path.string());
}

}  // namespace kyosei::xmile
