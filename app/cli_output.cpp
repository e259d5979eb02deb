// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"

#include "app/cli_commands.h"
#include "app/issue_codes.h"
#include "model/base/files.h"
#include "model/base/issue_codes.h"

#include <cstdio>
#include <unistd.h>

namespace kyosei::cli {

int report(const Issues& issues, bool json) {
    if (json && !issues.empty()) {
        auto list = nlohmann::ordered_json::array();
        for (const Issue& issue : issues)
            list.push_back({{"severity", severityName(issue.severity())},
                            {"code", issue.code.id},
                            {"file", issue.place.file},
                            {"line", issue.place.line},
                            {"variable", issue.place.variable},
                            {"message", issue.message()},
                            {"advice", issue.advice()}});
        const nlohmann::ordered_json root{{"issues", list}};
        std::fprintf(stderr, "%s\n",
                     root.dump(2, ' ', false, nlohmann::json::error_handler_t::replace).c_str());
    } else {
        std::fputs(toText(issues).c_str(), stderr);
    }
    int status = kSuccess;
    for (const Issue& issue : issues) {
        if (issue.severity() != Severity::error)
            continue;
        const bool file = codes::isFileTrouble(issue.code) || issue.code == codes::outputUnwritable;
        status = file ? kFileTrouble : (status == kFileTrouble ? status : kInputHasErrors);
    }
    return status;
}

nlohmann::ordered_json toJson(const std::vector<ExportColumn>& columns, const RunResult& run,
                              const TimeWindow& window) {
    const auto inWindow = [&](double time) { return time >= window.from && time <= window.to; };
    nlohmann::ordered_json root{{"time", nlohmann::json::array()},
                                {"series", nlohmann::json::object()}};
    for (const double time : run.times())
        if (inWindow(time))
            root["time"].push_back(time);
    for (const ExportColumn& column : columns) {
        auto values = nlohmann::ordered_json::array();
        const auto series = run.series(column.slot);
        for (std::size_t i = 0; i < series.size(); ++i)
            if (inWindow(run.times()[i]))
                values.push_back(series[i]);  // JSON has no NaN: it becomes null
        root["series"][column.name] = std::move(values);
    }
    return root;
}

int deliver(const std::string& text, const std::string& file, bool json,
            const std::vector<std::filesystem::path>& inputs) {
    if (file.empty() || file == "-") {
        const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                             std::fflush(stdout) == 0;
        if (written)
            return kSuccess;
        return report({{codes::outputUnwritable}}, json);
    }
    const auto saved =
        requireOtherFile(file, inputs).and_then([&] { return saveFile(file, text); });
    return saved ? kSuccess : report(saved.error(), json);
}

std::function<void(std::size_t, std::size_t)> progressOf(const std::string& what) {
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [what](std::size_t done, std::size_t all) {
        std::fprintf(stderr, "\r%zu of %zu %s", done + 1, all, what.c_str());
        if (done + 1 == all)
            std::fputc('\n', stderr);
    };
}

}  // namespace kyosei::cli
