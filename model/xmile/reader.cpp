// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader.h"

#include "model/base/names.h"
#include "model/base/utf8.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <utility>

namespace kyosei::xmile {

namespace {

constexpr std::size_t kMaximumBytes = std::size_t{256} * 1024 * 1024;
constexpr std::string_view kNamespace = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

Issue malformed(const ReaderContext& context, std::size_t offset, const std::string& message,
                std::string advice) {
    const int line = context.lines().line(offset);
    return {Severity::error,
            IssueCode::malformedXml,
            {context.document.file, line, {}},
            message + " (line " + std::to_string(line) + ", column " +
                std::to_string(context.lines().column(offset)) + ").",
            std::move(advice)};
}

void checkVersion(pugi::xml_node root, ReaderContext& context) {
    const std::string written = root.attribute("version").as_string("1.0");
    const std::optional<double> version = numberFrom(written);
    if (!version)
        context.warning(root, IssueCode::invalidValue, {},
                        "The XMILE version '" + written + "' is not a number; 1.0 is assumed.");
    else if (*version >= 2)
        context.error(root, IssueCode::newerVersion, {},
                      "The file is XMILE " + written + "; this program reads XMILE 1.0.",
                      "Save the file as XMILE 1.0.");
    else if (*version > 1)
        context.warning(root, IssueCode::newerVersion, {},
                        "The file is XMILE " + written +
                            "; what is newer than 1.0 is not understood.");
    const std::string prefix = context.standardPrefix;
    const std::string attribute =
        prefix.empty() ? "xmlns" : "xmlns:" + prefix.substr(0, prefix.size() - 1);
    if (root.attribute(attribute.c_str()).as_string() != kNamespace)
        context.noteOnce(
            root, IssueCode::notXmile,
            "The file does not declare the XMILE 1.0 namespace; it is read as XMILE 1.0.");
}

void readHeader(pugi::xml_node header, ReaderContext& context) {
    context.document.title = textOf(context.child(header, "name"));
    context.document.vendor = textOf(context.child(header, "vendor"));
    if (const pugi::xml_node includes = context.child(header, "includes"))
        context.warning(includes, IssueCode::unsupported, {},
                        "Included files are not read; macros defined in them will be missing.");
}

/// Names given to feedback loops; a vendor element, which other programs skip.
void readLoopNames(pugi::xml_node model, ReaderContext& context) {
    for (const pugi::xml_node loop : model.children("kyosei:loop")) {
        LoopName read{std::string(trimmed(loop.attribute("name").as_string())),
                      splitList(loop.attribute("through").as_string(), ","), context.line(loop)};
        if (read.name.empty() || read.through.empty())
            context.error(loop, IssueCode::missingPart, read.name,
                          "<kyosei:loop> needs a name and the variables it runs through.",
                          "Add the attributes name=\"...\" and through=\"a, b\".");
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
        context.error(model, IssueCode::unsupported, model.attribute("name").as_string(),
                      "A model kept in another file cannot be read.");
    if (model.attribute("encryption-scheme"))
        context.error(model, IssueCode::unsupported, result.name, "The model is encrypted.",
                      "Save it without a password.");
    if (const pugi::xml_node specs = context.child(model, "sim_specs"))
        context.error(specs, IssueCode::unsupported, model.attribute("name").as_string(),
                      "A model with its own <sim_specs> cannot be simulated.",
                      "Move them to the top of the file.");
    for (const pugi::xml_node child : model.children()) {
        const std::string_view name = context.standardName(child);
        if (!contains({"variables", "behavior", "sim_specs", "doc", "stock", "flow", "aux", "gf",
                       "module", "group"},
                      name) &&
            std::string_view(child.name()) != "kyosei:loop")
            context.noteSkipped(child);
    }
    readLoopNames(model, context);
    const pugi::xml_node variables = context.child(model, "variables");
    const bool isDraft = context.child(model, "stock") || context.child(model, "aux") ||
                         context.child(model, "flow");
    if (!variables && !isDraft) {
        context.error(model, IssueCode::missingPart, result.name, "The model has no <variables>.");
        return result;
    }
    if (!variables)
        context.noteOnce(
            model, IssueCode::notXmile,
            "The model has no <variables>; its variables are read as in older drafts.");
    result.variables =
        readVariables(variables ? variables : model, behavior, &result.modules, context);
    return result;
}

void readSections(pugi::xml_node root, ReaderContext& context) {
    const Behavior behavior = readBehavior(context.child(root, "behavior"), {}, context);
    readHeader(context.child(root, "header"), context);
    if (const pugi::xml_node specs = context.child(root, "sim_specs"))
        readSimulation(specs, context);
    else
        context.error(root, IssueCode::missingPart, {}, "The file has no <sim_specs>.",
                      "Add start, stop and dt.");
    readDimensions(context.child(root, "dimensions"), context);
    readUnits(context.child(root, "model_units"), context);
    for (const pugi::xml_node macro : context.children(root, "macro"))
        readMacro(macro, behavior, context);
    std::vector<Submodel> models;
    for (const pugi::xml_node model : context.children(root, "model"))
        models.push_back(readModel(model, behavior, context));
    if (models.empty())
        context.error(root, IssueCode::missingPart, {}, "The file has no <model>.");
    else
        context.document.variables = flatten(std::move(models), context);
    for (const Variable& variable : context.document.variables)
        requireEquation(variable, context);
    if (const pugi::xml_node data = context.child(root, "data"))
        context.warning(data, IssueCode::unsupported, {}, "Imported data are not read.");
    for (const pugi::xml_node child : root.children()) {
        const std::string_view name = context.standardName(child);
        if (!contains({"header", "sim_specs", "dimensions", "model_units", "macro", "model",
                       "behavior", "data"},
                      name))
            context.noteSkipped(child);
    }
}

Result<ReadDocument> parse(std::string_view text, std::string file) {
    ReaderContext context(std::move(file), text);
    if (const std::size_t offset = firstInvalidByte(text); offset != std::string_view::npos)
        return fail(malformed(context, offset, "The file is not UTF-8 text",
                              "Save it with encoding UTF-8."));
    pugi::xml_document document;
    const pugi::xml_parse_result parsed =
        document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        return fail(
            malformed(context, static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
                      std::string("The file is not well-formed XML: ") + parsed.description(),
                      "Repair it with the program that wrote it."));

    const pugi::xml_node root = document.document_element();
    const std::string_view name = root.name();
    const std::size_t colon = name.find(':');
    if (name.substr(colon + 1) != "xmile") {  // npos + 1 is 0
        context.error(root, IssueCode::notXmile, {},
                      "The file is not an XMILE model: its root is <" + std::string(name) + ">.",
                      "Choose a file ending in .xmile or .stmx.");
        return fail(std::move(context.issues));
    }
    if (colon != std::string_view::npos)
        context.standardPrefix = name.substr(0, colon + 1);
    checkVersion(root, context);
    readSections(root, context);
    std::stable_sort(context.issues.begin(), context.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.place.line < b.place.line; });
    if (hasErrors(context.issues))
        return fail(std::move(context.issues));
    return ReadDocument{std::move(context.document), std::move(context.issues)};
}

Issue tooLarge(std::string file) {
    return {Severity::error,
            IssueCode::tooLarge,
            {std::move(file), 0, {}},
            "The file is larger than 256 MiB or does not fit into memory.",
            "Remove what the model does not need."};
}

}  // namespace

Result<ReadDocument> readXmile(std::string_view text, std::string file) {
    if (text.size() > kMaximumBytes)
        return fail(tooLarge(std::move(file)));
    try {
        return parse(text, file);
    } catch (const std::bad_alloc&) {
        return fail(tooLarge(std::move(file)));
    }
}

Result<ReadDocument> readXmileFile(const std::filesystem::path& path) {
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > kMaximumBytes)
        return fail(tooLarge(path.string()));
    std::ifstream stream(path, std::ios::binary);
    std::string text(error ? 0 : static_cast<std::size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (error || !stream)
        return fail({Severity::error,
                     IssueCode::fileUnreadable,
                     {path.string(), 0, {}},
                     "The file cannot be read.",
                     "Check that it exists and that you may read it."});
    return readXmile(text, path.string());
}

}  // namespace kyosei::xmile
