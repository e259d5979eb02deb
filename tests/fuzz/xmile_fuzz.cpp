// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader.h"
#include "tests/fuzz/document_checks.h"
#include "tests/fuzz/targets.h"

void kyosei::fuzz::xmile(std::string_view input) {
    auto read = xmile::readXmile(input, "fuzz.xmile");
    if (read)
        checkDocument(std::move(read->document));
    else
        require(hasErrors(read.error()), "refused without saying why");
}
