// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/run_notes.h"
#include "model/compile/compiler.h"
#include "model/vensim/reader.h"

namespace kyosei::cli {

int simulate(const SimulateOptions& options) {
    auto read = readModelFile(options.model);
    if (!read)
        return report(read.error(), options.json);
    const auto program = compile(read->document);
    if (!program)
        return report(program.error(), options.json);
    const auto columns = exportColumns(*program, options.variables);
    if (!columns)
        return report(columns.error(), options.json);

    RunInputs inputs;
    inputs.dt = options.dt;
    if (!options.method.empty())
        inputs.method = options.method == "rk4"   ? xmile::IntegrationMethod::rk4
                        : options.method == "rk2" ? xmile::IntegrationMethod::rk2
                                                  : xmile::IntegrationMethod::euler;
    for (const ExportColumn& column : *columns)
        inputs.outputs.push_back(column.slot);
    const auto result = kyosei::run(*program, inputs);
    if (!result)
        return report(inFile(result.error(), options.model), options.json);

    Issues notes = read->notes;
    const Issues ran = inFile(result->notes, options.model);
    notes.insert(notes.end(), ran.begin(), ran.end());
    (void)report(notes, options.json);
    if (options.json)
        return deliver(toJson(*columns, *result, options.window).dump(1) + '\n', options.csv, true,
                       {options.model});
    return deliver(csvParts(*columns, *result, options.window), options.csv, false,
                   {options.model});
}

}  // namespace kyosei::cli
