// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/asked_outputs.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "model/simulation/policy_model.h"
#include "model/simulation/scenario_export.h"
#include "model/vensim/reader.h"
#include "model/xmile/writer.h"

#include <utility>

namespace kyosei::cli {

int exportScenario(const ExportOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    auto document =
        withScenario((*model)->document(), (*model)->program(), (*model)->inputsFor(*scenario));
    if (!document)
        return report(document.error(), options.json);
    if (!scenario->title.empty())
        document->title += ": " + scenario->title;
    return deliver(xmile::writeXmile(*document), options.output, options.json, {options.scenario});
}

int convert(const ConvertOptions& options) {
    const auto read = readModelFile(options.model);
    if (!read)
        return report(read.error(), options.json);
    (void)report(read->notes, options.json);
    return deliver(xmile::writeXmile(read->document), options.output, options.json,
                   {options.model});
}

}  // namespace kyosei::cli
