// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/base/resources.h"
#include "model/compile/compiler.h"
#include "model/equation/unit_check.h"
#include "model/service/policy_model.h"
#include "model/structure/loop_names.h"
#include "model/xmile/reader.h"

#include <cstdio>

namespace kyosei::cli {

namespace {

constexpr const char* kPolicyModel = "model/northeast-asia.xmile";

void append(Issues& all, const Issues& more) {
    all.insert(all.end(), more.begin(), more.end());
}

/// What was found, in one sentence for a person or an object for a program.
std::string conclusion(const xmile::Document& document, const Issues& issues, bool json) {
    std::size_t errors = 0;
    for (const Issue& issue : issues)
        errors += issue.severity == Severity::error;
    if (json)
        return nlohmann::ordered_json{{"file", document.file},
                                      {"variables", document.variables.size()},
                                      {"dimensions", document.dimensions.size()},
                                      {"errors", errors},
                                      {"others", issues.size() - errors}}
                   .dump(1) +
               '\n';
    const std::string head = document.file + ": " + std::to_string(document.variables.size()) +
                             " variables, " + std::to_string(document.dimensions.size()) +
                             " dimensions; ";
    return head + (errors == 0 ? "no errors.\n" : std::to_string(errors) + " error(s).\n");
}

}  // namespace

int check(const CheckOptions& options) {
    auto read = options.model.empty()
                    ? xmile::readXmile(resource(kPolicyModel).value_or(""), kPolicyModel)
                    : xmile::readXmileFile(options.model);
    if (!read)
        return report(read.error(), options.json);
    Issues issues = read->notes;
    append(issues, checkUnits(read->document));
    if (const auto program = compile(read->document); !program) {
        append(issues, program.error());
    } else if (const auto result = kyosei::run(*program); !result) {
        append(issues, result.error());
    } else {
        append(issues, result->notes);
        if (const auto structure = structure::Structure::of(read->document))
            append(issues, namedLoops(read->document, *structure).issues);
    }
    if (options.model.empty())
        if (const auto model = PolicyModel::embedded(); !model)
            append(issues, model.error());
    const int status = report(issues, options.json);
    const int delivered =
        deliver(conclusion(read->document, issues, options.json), "", options.json);
    return status != kSuccess ? status : delivered;
}

}  // namespace kyosei::cli
