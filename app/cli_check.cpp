// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_report.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/run_notes.h"
#include "model/base/files.h"
#include "model/base/resources.h"
#include "model/checks/run_checks.h"
#include "model/compile/compiler.h"
#include "model/structure/loop_names.h"
#include "model/units/unit_check.h"
#include "model/vensim/reader.h"

#include <algorithm>

namespace kyosei::cli {

namespace {

constexpr const char* kPolicyModel = "model/northeast-asia.xmile";
constexpr std::size_t kLargestFile = 16u << 20;

void append(Issues& all, const Issues& more) {
    all.insert(all.end(), more.begin(), more.end());
}

std::size_t errorsAmong(const Issues& issues) {
    return static_cast<std::size_t>(
        std::count_if(issues.begin(), issues.end(),
                      [](const Issue& issue) { return issue.severity() == Severity::error; }));
}

/// What was found, in one sentence for a person, or as an object for a program.
std::string conclusion(const xmile::Document& document, const Issues& issues) {
    const std::size_t errors = errorsAmong(issues);
    const std::string head = document.file + ": " + std::to_string(document.variables.size()) +
                             " variables, " + std::to_string(document.dimensions.size()) +
                             " dimensions; ";
    return head + (errors == 0 ? "no errors.\n" : std::to_string(errors) + " error(s).\n");
}

nlohmann::ordered_json conclusionJson(const xmile::Document& document, const Issues& issues) {
    const std::size_t errors = errorsAmong(issues);
    return {{"file", document.file},
            {"variables", document.variables.size()},
            {"dimensions", document.dimensions.size()},
            {"errors", errors},
            {"others", issues.size() - errors}};
}

/// Names, units, a trial run and the names of loops.
Issues inspect(const xmile::ReadDocument& read) {
    Issues issues = read.notes;
    append(issues, checkUnits(read.document));
    if (const auto program = compile(read.document); !program) {
        append(issues, program.error());
    } else if (const auto result = kyosei::run(*program); !result) {
        append(issues, result.error());
    } else {
        append(issues, result->notes);
        if (const auto structure = structure::Structure::of(read.document))
            append(issues, namedLoops(read.document, *structure).issues);
    }
    return issues;
}

/// Reality checks of a file, or those of the program, on this document as the policy model.
Result<std::vector<checks::CheckResult>> realityChecks(const xmile::Document& document,
                                                       const std::string& file) {
    if (file.empty())
        return checks::checkPolicyModel(document);
    return readFile(file, kLargestFile).and_then([&](const std::string& text) {
        return checks::checkPolicyModel(document, text, file);
    });
}

}  // namespace

int check(const CheckOptions& options) {
    const auto read = options.model.empty()
                          ? xmile::readXmile(resource(kPolicyModel).value_or(""), kPolicyModel)
                          : readModelFile(options.model);
    if (!read)
        return report(read.error(), options.json);
    Issues issues = inFile(inspect(*read), options.model);
    std::vector<checks::CheckResult> results;
    const bool isPolicyModel = options.model.empty() || !options.checks.empty();
    if (isPolicyModel && !hasErrors(issues)) {
        auto found = realityChecks(read->document, options.checks);
        if (found)
            results = std::move(*found);
        else
            append(issues, found.error());
    }
    int status = report(issues, options.json);
    if (status == kSuccess && checks::count(results, checks::Verdict::fails) != 0)
        status = kInputHasErrors;
    std::string text = conclusion(read->document, issues);
    if (options.json) {
        nlohmann::ordered_json root = conclusionJson(read->document, issues);
        if (isPolicyModel)
            root["checks"] = checkJson(results);
        text = root.dump(1) + '\n';
    } else if (!results.empty()) {
        text += checkText(results);
    }
    const int delivered = deliver(text, "", options.json);
    return status != kSuccess ? status : delivered;
}

}  // namespace kyosei::cli
