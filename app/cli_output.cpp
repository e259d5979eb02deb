// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_output.h"

#include "app/cli_commands.h"
#include "app/issue_codes.h"
#include "model/base/files.h"
#include "model/base/issue_codes.h"
#include "model/base/plain_text.h"

#include <cstdio>
#include <unistd.h>

namespace kyosei::cli {

namespace {

bool isStandardOutput(const std::string& file) {
    return file.empty() || file == "-";
}

/// False if not all of it could be written.
bool print(const ContentParts& parts) {
    for (std::string_view part = parts(); !part.empty(); part = parts())
        if (std::fwrite(part.data(), 1, part.size(), stdout) != part.size())
            return false;
    return std::fflush(stdout) == 0;
}

}  // namespace

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
        const std::string text =
            root.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
        std::fputs(plainText(text, text.size()).c_str(), stderr);
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
    if (!isStandardOutput(file))
        return deliver(inOnePart(text), file, json, inputs);
    // A name in somebody's model must not command the terminal that shows it. Models have such
    // characters as references (xmile/xml_text.h) and stay as they are.
    const std::string plain = plainText(text, text.size());
    return deliver(inOnePart(plain), file, json, inputs);
}

int deliver(const ContentParts& parts, const std::string& file, bool json,
            const std::vector<std::filesystem::path>& inputs) {
    if (isStandardOutput(file))
        return print(parts) ? kSuccess : report({{codes::outputUnwritable}}, json);
    const auto saved =
        requireOtherFile(file, inputs).and_then([&] { return saveParts(file, parts); });
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
