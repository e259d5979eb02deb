// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/workbook.h"

#include "model/base/files.h"
#include "model/base/plain_text.h"
#include "model/platform/scratch_file.h"
#include "model/tables/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <xlsxwriter.h>

namespace kyosei::tables {

namespace {

constexpr std::size_t kLargestWorkbook = 256u << 20;
constexpr std::size_t kLongestCell = 32000;  ///< characters that a cell may hold, rounded down

/// The first so many characters, cut between two of them.
std::string beginningOf(const std::string& text, std::size_t characters) {
    constexpr unsigned char kContinues = 0x80;
    constexpr unsigned char kMask = 0xc0;
    std::size_t seen = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & kMask) != kContinues && seen++ == characters)
            return text.substr(0, at);
    return text;
}

/// A name that every spreadsheet takes: not too long, without what has a meaning there, and unlike
/// the others whatever the case of their letters.
std::string tabName(const std::string& wanted, std::set<std::string>& taken) {
    constexpr std::size_t kLongest = 27;  // of 31, with room for a number
    std::string name = plainText(wanted, wanted.size());
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string_view("[]:*?/\\'\n\t").find(c) != std::string_view::npos; },
        ' ');
    name = beginningOf(name, kLongest);
    if (name.find_first_not_of(' ') == std::string::npos)
        name = "Sheet";
    const auto key = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](unsigned char c) { return c < 0x80 ? std::tolower(c) : c; });
        return text;
    };
    std::string free = name;
    for (int n = 2; !taken.insert(key(free)).second; ++n)
        free = name + ' ' + std::to_string(n);
    return free;
}

/// A workbook while it is written. The library copies what it is given.
class Writer {
public:
    explicit Writer(const std::string& path) : book_(workbook_new(path.c_str())) {
        if (!book_)
            return;
        lxw_doc_properties properties{};
        // Not the clock's: the same numbers are the same file.
        constexpr time_t kFixed = 1577836800;  // 2020-01-01
        properties.created = kFixed;
        std::string comment = "Kyosei " KYOSEI_VERSION;
        properties.comments = comment.data();
        workbook_set_properties(book_, &properties);
        bold_ = workbook_add_format(book_);
        format_set_bold(bold_);
        head_ = workbook_add_format(book_);
        format_set_bold(head_);
        format_set_text_wrap(head_);
        format_set_align(head_, LXW_ALIGN_VERTICAL_TOP);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() {
        if (book_)
            lxw_workbook_free(book_);
    }

    void add(const Sheet& sheet) {
        if (!book_)
            return;
        lxw_worksheet* page = workbook_add_worksheet(book_, tabName(sheet.name, taken_).c_str());
        if (!page)
            return;
        constexpr double kWide = 18;
        worksheet_set_column(page, 0, LXW_COL_MAX - 1, kWide, nullptr);
        lxw_row_t row = 0;
        for (const auto& [what, text] : sheet.about) {
            write(page, row, 0, what, bold_);
            write(page, row++, 1, text, nullptr);
        }
        if (row > 0)
            ++row;
        lxw_col_t column = 0;
        for (const SheetColumn& each : sheet.columns) {
            write(page, row, column, each.heading, head_);
            for (std::size_t i = 0; i < each.values.size(); ++i)
                if (std::isfinite(each.values[i]))
                    note(worksheet_write_number(page, row + 1 + static_cast<lxw_row_t>(i), column,
                                                each.values[i], nullptr));
            ++column;
        }
        worksheet_freeze_panes(page, row + 1, 1);
        for (const auto& texts : sheet.rows) {
            ++row;
            for (std::size_t i = 0; i < texts.size(); ++i)
                write(page, row, static_cast<lxw_col_t>(i), texts[i], nullptr);
        }
    }

    /// Writes the file; what went wrong first.
    [[nodiscard]] lxw_error close() {
        if (!book_)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        note(workbook_close(book_));
        book_ = nullptr;  // it is gone, whatever came of it
        return error_;
    }

private:
    void write(lxw_worksheet* page, lxw_row_t row, lxw_col_t column, const std::string& text,
               lxw_format* format) {
        const std::string plain = beginningOf(plainText(text, text.size()), kLongestCell);
        note(worksheet_write_string(page, row, column, plain.c_str(), format));
    }
    void note(lxw_error error) {
        if (error_ == LXW_NO_ERROR)
            error_ = error;
    }

    lxw_workbook* book_;
    lxw_format* bold_ = nullptr;
    lxw_format* head_ = nullptr;
    std::set<std::string> taken_;
    lxw_error error_ = LXW_NO_ERROR;
};

}  // namespace

Result<std::string> workbookBytes(const std::vector<Sheet>& sheets) {
    const ScratchFile scratch;
    const auto failed = [](const char* why) {
        return fail({codes::workbookUnwritable, {}, {why}});
    };
    if (scratch.path().empty())
        return failed("no temporary file");
    Writer writer(scratch.path().string());
    for (const Sheet& sheet : sheets)
        writer.add(sheet);
    if (const lxw_error error = writer.close(); error != LXW_NO_ERROR)
        return failed(lxw_strerror(error));
    return readFile(scratch.path(), kLargestWorkbook);
}

}  // namespace kyosei::tables
