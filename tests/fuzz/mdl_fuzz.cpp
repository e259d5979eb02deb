// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/reader.h"
#include "tests/fuzz/document_checks.h"
#include "tests/fuzz/targets.h"

void kyosei::fuzz::mdl(std::string_view input) {
    auto read = vensim::readMdl(input, "fuzz.mdl");
    if (read)
        checkDocument(std::move(read->document));
    else
        require(hasErrors(read.error()), "refused without saying why");
}
