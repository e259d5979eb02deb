// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"

#include "model/base/issue_codes.h"
#include "model/base/plain_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei {

namespace {

/// Reads a CSV text from front to back.
class CsvReader {
public:
    explicit CsvReader(std::string_view text) : rest_(text) {}

    [[nodiscard]] bool atEnd() const { return rest_.empty(); }
    [[nodiscard]] int line() const { return line_; }

    /// Leaves the separator after the field unread; false if quotes do not match up.
    bool field(std::string& value) {
        if (rest_.empty() || rest_.front() != '"') {
            value = take(rest_.find_first_of(",\r\n"));
            return true;
        }
        take(1);
        for (;;) {
            const std::size_t quote = rest_.find('"');
            if (quote == std::string_view::npos)
                return false;
            value += take(quote);
            take(1);
            if (!rest_.starts_with('"'))
                return rest_.empty() ||
                       std::string_view(",\r\n").find(rest_.front()) != std::string_view::npos;
            value += take(1);
        }
    }

    bool comma() {
        const bool found = rest_.starts_with(',');
        take(found ? 1 : 0);
        return found;
    }

    void endOfLine() {
        take(rest_.starts_with('\r') ? 1 : 0);
        take(rest_.starts_with('\n') ? 1 : 0);
    }

private:
    std::string_view take(std::size_t count) {
        const std::string_view taken = rest_.substr(0, count);
        line_ += static_cast<int>(std::count(taken.begin(), taken.end(), '\n'));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::string_view rest_;
    int line_ = 1;
};

/// Also in the full-width forms of East Asian keyboards.
bool beginsLikeFormula(std::string_view text) {
    constexpr std::array<std::string_view, 10> kBeginnings = {
        "=", "+", "-", "@", "\t", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    return std::ranges::any_of(kBeginnings, [&](auto each) { return text.starts_with(each); });
}

}  // namespace

std::string csvField(std::string_view text) {
    std::string field = plainText(text, text.size());
    if (beginsLikeFormula(field))
        field.insert(field.begin(), '\'');
    if (field.find_first_of(",;\"\t\n") == std::string::npos)
        return field;
    for (std::size_t at = field.find('"'); at != std::string::npos; at = field.find('"', at + 2))
        field.insert(at, 1, '"');
    return '"' + field + '"';
}

Result<std::vector<CsvRecord>> readCsv(std::string_view text, const std::string& file) {
    std::vector<CsvRecord> records;
    CsvReader reader(text);
    while (!reader.atEnd()) {
        CsvRecord record{reader.line(), {}};
        do {
            std::string value;
            if (!reader.field(value))
                return fail({codes::csvQuoteOpen, {file, record.line, {}}});
            record.fields.push_back(std::move(value));
        } while (reader.comma());
        reader.endOfLine();
        if (record.fields.size() > 1 || !record.fields.front().empty())
            records.push_back(std::move(record));
    }
    return records;
}

}  // namespace kyosei
