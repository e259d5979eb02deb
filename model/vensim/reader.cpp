// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/reader.h"

#include "model/base/files.h"
#include "model/base/names.h"
#include "model/vensim/control.h"
#include "model/vensim/encoding.h"
#include "model/vensim/macros.h"

#include <algorithm>
#include <new>
#include <utility>

namespace kyosei {

namespace vensim {

namespace {

constexpr std::size_t kMaximumBytes = std::size_t{64} * 1024 * 1024;

/// Reads one file. Lives on the stack of readMdl().
class ModelReader {
public:
    /// With `stopStays`, FINAL TIME is one of the variables.
    ModelReader(std::string_view text, std::string file, bool stopStays)
        : written_(text), stopStays_(stopStays), text_(takeApart(decoded(text))),
          problems_(file, issues_) {
        document_.file = std::move(file);
        document_.vendor = "Vensim";
    }

    Result<xmile::ReadDocument> run() {
        if (text_.entries.empty())
            problems_.report(codes::mdlEmpty, 0, {});
        std::map<std::string, std::vector<std::string>> outputs;
        for (const MacroText& macro : text_.macros) {
            const std::string name = macroName(macro);
            names_.macros.insert(name);
            outputs[name] = macroOutputs(macro);
            for (const std::string& output : outputs[name])
                names_.macros.insert(canonicalName(outputMacroName(name, output)));
        }
        Ranges ranges(problems_);
        VariableBuilder variables(ranges, problems_);
        for (const Entry& entry : text_.entries)
            if (auto definition = readDefinition(entry, ranges, problems_))
                for (Definition& one : withOutputs(*std::move(definition), outputs))
                    variables.collect(std::move(one));
        const Control control = takeControl(variables, stopStays_);
        ranges.resolve();
        variables.resolve(names_);
        names_.timeUnits = timeUnitsOf(control);
        if (control.saveInterval)
            names_.saveInterval =
                '(' +
                Translator(names_, ranges, problems_)
                    .translate(control.saveInterval->body,
                               {"SAVEPER", control.saveInterval->line, {}, false}) +
                ')';
        document_.variables = variables.build(names_);
        if (!stopStays_ && stopChanges(control, names_, ranges, document_.variables))
            return ModelReader(written_, document_.file, true).run();
        document_.simulation = simulationOf(control, text_.settings.integration, names_, ranges,
                                            document_.variables, problems_);
        for (const MacroText& macro : text_.macros)
            for (xmile::Macro& read : readMacro(macro, names_.macros, problems_))
                document_.macros.push_back(std::move(read));
        addDimensions(ranges);
        addUnits();
        std::ranges::stable_sort(issues_, {}, [](const Issue& issue) { return issue.place.line; });
        if (hasErrors(issues_))
            return fail(std::move(issues_));
        return xmile::ReadDocument{std::move(document_), std::move(issues_)};
    }

private:
    void addDimensions(const Ranges& ranges) {
        for (const std::string& name : ranges.order()) {
            const Range& range = *ranges.find(name);
            document_.dimensions.push_back({range.name, range.elements, range.line});
        }
    }

    void addUnits() {
        for (const std::vector<std::string>& names : text_.settings.units)
            document_.units.push_back({names.front(), {}, {names.begin() + 1, names.end()}, 0});
    }

    std::string_view written_;
    bool stopStays_;
    ModelText text_;
    Issues issues_;
    Problems problems_;
    Names names_;
    xmile::Document document_;
};

}  // namespace

Result<xmile::ReadDocument> readMdl(std::string_view text, std::string file) {
    const Issue tooLarge{codes::mdlTooLarge, {file, 0, {}}};
    if (text.size() > kMaximumBytes)
        return fail(tooLarge);
    try {
        return ModelReader(text, std::move(file), false).run();
    } catch (const std::bad_alloc&) {
        return fail(tooLarge);
    }
}

}  // namespace vensim

Result<xmile::ReadDocument> readModelFile(const std::filesystem::path& path) {
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    if (extension != ".mdl")
        return xmile::readXmileFile(path);
    const Result<std::string> text = readFile(path, vensim::kMaximumBytes + 1);
    if (!text)
        return fail(text.error());
    return vensim::readMdl(*text, path.string());
}

}  // namespace kyosei
