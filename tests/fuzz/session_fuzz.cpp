// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/session_journal.h"
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::session(std::string_view input) {
    const PolicyModel& model = policyModel();
    const std::string journal = replayJournal(input);
    const auto read = readSessionLog(journal.empty() ? input : std::string_view(journal),
                                     model.levers(), model.shocks(), "fuzz.session");
    if (!read) {
        require(hasErrors(read.error()), "refused without saying why");
        return;
    }
    (void)lanesOf(*read);
    const std::string written = writeSessionLog(*read);
    const auto again = readSessionLog(written, model.levers(), model.shocks(), "again.session");
    require(again.has_value(), "a written log is refused");
    require(writeSessionLog(*again) == written, "a written log reads back different");
}
