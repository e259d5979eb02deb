// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"
#include "model/base/plain_text.h"
#include "model/policy/observations.h"
#include "tests/fuzz/targets.h"

void kyosei::fuzz::csv(std::string_view input) {
    (void)Observations::fromCsv(input, "fuzz.csv");
    const auto read = readCsv(input, "fuzz.csv");
    if (!read)
        require(hasErrors(read.error()), "refused without saying why");
    // Any text is one field that reads back as it would be shown, but for what defuses a formula.
    const std::string field = csvField(input);
    require(field.empty() || std::string_view("=+-@\t\r").find(field[0]) == std::string::npos,
            "a field begins a formula");
    const auto records = readCsv("x," + field + "\n", "field.csv");
    require(records && records->size() == 1 && records->front().fields.size() == 2,
            "a field ends too early");
    const std::string shown = plainText(input, input.size());
    const std::string& back = records->front().fields[1];
    require(back == shown || back == '\'' + shown, "a field reads back different");
}
