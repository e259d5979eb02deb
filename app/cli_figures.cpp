// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/cli_reports.h"
#include "model/base/files.h"
#include "model/figures/compute.h"
#include "model/figures/pages.h"

#include <filesystem>

namespace kyosei::cli {

namespace {

using figures::FigureTable;
using figures::FigureTexts;
using figures::Pages;

namespace fs = std::filesystem;

constexpr std::size_t kLargestFile = std::size_t{16} << 20;

/// What a checkout asks now, without building the program anew; nothing else of it counts.
Result<figures::Questions> questionsIn(const fs::path& folder, const PolicyModel& model) {
    const fs::path file = folder / "resources" / figures::kQuestionsFile;
    const auto json = readFile(file, kLargestFile);
    if (!json)
        return fail(json.error());
    return figures::readQuestions(*json, model, file.string());
}

/// Asked by the checkout in this folder; empty: by the program itself.
Result<FigureTable> madeTable(const fs::path& folder) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return fail(model.error());
    const auto questions =
        folder.empty() ? figures::embeddedQuestions(**model) : questionsIn(folder, **model);
    if (!questions)
        return fail(questions.error());
    return figures::computeFigures(**model, *questions, progressOf("scenarios"));
}

Result<FigureTexts> textsWith(FigureTable table, const fs::path& folder) {
    const auto json = readFile(folder / "resources" / figures::kQuestionsFile, kLargestFile);
    if (!json)
        return fail(json.error());
    auto words = figures::readFigureWords(*json, figures::kQuestionsFile);
    if (!words)
        return fail(std::move(words.error()));
    return FigureTexts{std::move(table), std::move(*words)};
}

int write(const FigureTexts& texts, Pages& pages, const fs::path& folder) {
    if (const auto saved = saveFile(folder / "resources" / figures::kTableFile, texts.table.csv());
        !saved)
        return report(saved.error(), false);
    std::string readme = figures::withFiguresWritten(pages.readme.text, texts);
    if (readme == pages.readme.text)
        return kSuccess;
    pages.readme.text = std::move(readme);
    const auto saved = saveFile(folder / pages.readme.file, pages.readme.text);
    return saved ? kSuccess : report(saved.error(), false);
}

/// What differs between the table of the checkout and the one just made.
Issues staleIn(const fs::path& folder, const FigureTable& made) {
    const fs::path file = folder / "resources" / figures::kTableFile;
    const auto text = readFile(file, kLargestFile);
    if (!text)
        return text.error();
    const auto written = figures::readFigureTable(*text, file.string());
    return written ? figures::staleFigures(*written, made, file.string()) : written.error();
}

}  // namespace

int figuresReport(const FiguresOptions& options) {
    const fs::path folder = options.folder;
    Result<Pages> pages;
    if (options.write || options.check)
        pages = Pages::of(folder);
    if (!pages)
        return report(pages.error(), options.json);
    auto table = madeTable(options.write || options.check ? folder : fs::path());
    if (!table)
        return report(table.error(), options.json);
    if (!options.write && !options.check)
        return deliver(table->csv(), "", options.json);
    const auto texts = textsWith(std::move(*table), folder);
    if (!texts)
        return report(texts.error(), options.json);
    if (options.write)
        if (const int status = write(*texts, *pages, folder); status != kSuccess)
            return status;
    Issues issues = options.write ? Issues() : staleIn(folder, texts->table);
    const Issues problems = figures::problemsOf(*pages, *texts);
    issues.insert(issues.end(), problems.begin(), problems.end());
    return report(issues, options.json);
}

}  // namespace kyosei::cli
