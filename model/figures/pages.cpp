// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/pages.h"

#include "model/base/csv.h"
#include "model/base/files.h"
#include "model/base/json_reader.h"

#include <algorithm>

namespace kyosei::figures {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestText = std::size_t{16} << 20;
constexpr const char* kHelp = "resources/help";
constexpr const char* kClaims = "resources/figures/claims.json";
constexpr const char* kPublished = "resources/figures/published.csv";
constexpr const char* kReadme = "README.md";
constexpr const char* kEnglish = "en";
constexpr std::string_view kMarkOpening = "<!-- figure:";
constexpr std::string_view kMarkEnd = "-->";
constexpr std::string_view kMarkClosing = "<!-- / -->";

/// Reads files of a checkout and keeps what is wrong with them.
class PageReader {
public:
    explicit PageReader(fs::path checkout) : checkout_(std::move(checkout)) {}

    Page page(const std::string& file, const std::string& language) {
        auto text = readFile(checkout_ / file, kLargestText);
        if (!text)
            add(text.error());
        return {file, language, text ? std::move(*text) : std::string()};
    }

    std::vector<Page> help() {
        std::error_code trouble;
        std::vector<std::string> files;
        for (fs::recursive_directory_iterator at(checkout_ / kHelp, trouble), end;
             !trouble && at != end; at.increment(trouble))
            if (at->path().extension() == ".md")
                files.push_back(fs::relative(at->path(), checkout_).generic_string());
        if (files.empty())
            add({{Severity::error,
                  IssueCode::fileUnreadable,
                  {(checkout_ / kHelp).string(), 0, {}},
                  "there are no texts here.",
                  "Name the folder of the source code with --folder."}});
        std::sort(files.begin(), files.end());
        std::vector<Page> pages;
        for (const std::string& file : files)
            pages.push_back(page(file, languageOf(file)));
        return pages;
    }

    void claims(Pages& pages) {
        const Page file = page(kClaims, kEnglish);
        JsonReader reader(kClaims);
        if (const auto root = reader.parse(file.text, "kyosei-claims", 1))
            for (const auto& entry : reader.array(*root, "claims", "")) {
                const std::string path = "claims[" + std::to_string(pages.dataClaims.size()) + "].";
                pages.dataClaims.push_back({reader.text(entry, "file", path),
                                            reader.text(entry, "sentence", path),
                                            reader.text(entry, "claim", path)});
            }
        add(reader.takeIssues());
        for (const DataClaim& claim : pages.dataClaims) {
            const std::string name = "resources/" + claim.file;
            const bool known = std::any_of(pages.dataFiles.begin(), pages.dataFiles.end(),
                                           [&](const Page& one) { return one.file == name; });
            if (!known)
                pages.dataFiles.push_back(page(name, kEnglish));
        }
    }

    std::vector<std::string> published() {
        std::vector<std::string> list;
        auto records = readCsv(page(kPublished, kEnglish).text, kPublished);
        if (!records) {
            add(records.error());
            return list;
        }
        for (const CsvRecord& record : *records)
            if (record.fields.size() >= 2)
                list.push_back(record.fields[0] + '\t' + record.fields[1]);
        return list;
    }

    Issues issues;

private:
    void add(const Issues& more) { issues.insert(issues.end(), more.begin(), more.end()); }

    /// resources/help/ja/… is in "ja".
    static std::string languageOf(const std::string& file) {
        const std::string_view below = std::string_view(file).substr(std::string(kHelp).size() + 1);
        constexpr std::size_t kCode = 2;
        return below.size() > kCode && below[kCode] == '/' ? std::string(below.substr(0, kCode))
                                                           : std::string(kEnglish);
    }

    fs::path checkout_;
};

}  // namespace

Result<Pages> Pages::of(const fs::path& checkout) {
    PageReader reader(checkout);
    Pages pages;
    pages.help = reader.help();
    pages.readme = reader.page(kReadme, kEnglish);
    reader.claims(pages);
    pages.published = reader.published();
    if (hasErrors(reader.issues))
        return fail(std::move(reader.issues));
    return pages;
}

std::string withFiguresWritten(std::string_view text, const FigureTexts& texts) {
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = text.find(kMarkOpening); at != text.npos;
         at = text.find(kMarkOpening, from)) {
        const std::size_t comment = text.find(kMarkEnd, at);
        const std::size_t end = comment == text.npos ? comment : text.find(kMarkClosing, comment);
        if (end == text.npos)
            break;
        const std::size_t value = comment + kMarkEnd.size();
        const std::size_t name = at + std::string_view("<!-- ").size();
        const std::string placeholder =
            '{' +
            std::string(text.substr(name, text.find_last_not_of(' ', comment - 1) + 1 - name)) +
            '}';
        const std::string shown = textWithFigures(placeholder, texts, kEnglish);
        result += text.substr(from, value - from);
        result += shown == placeholder ? std::string(text.substr(value, end - value)) : shown;
        from = end;
    }
    return result + std::string(text.substr(from));
}

}  // namespace kyosei::figures
