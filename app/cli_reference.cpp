// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"
#include "app/cli_reports.h"
#include "model/documentation/technical_reference.h"

namespace kyosei::cli {

int reference(const ReferenceOptions& options) {
    const auto found =
        PolicyModel::embedded().and_then(&kyosei::documentation::TechnicalReference::of);
    return found ? deliver(found->file(), options.html, false) : report(found.error(), false);
}

}  // namespace kyosei::cli
