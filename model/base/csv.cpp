// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"

#include "model/base/issue_codes.h"

#include <algorithm>
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

}  // namespace

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
