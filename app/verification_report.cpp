// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verification_report.h"

#include "app/formatted.h"
#include "model/report/identity.h"

#include <cmath>

namespace kyosei::cli {

namespace {

using pack::Deviation;
using pack::FileCheck;
using pack::FileState;
using pack::Verification;

const char* nameOf(FileState state) {
    switch (state) {
    case FileState::same: return "same";
    case FileState::close: return "close";
    case FileState::different: return "different";
    case FileState::altered: return "altered";
    case FileState::missing: return "missing";
    case FileState::unexpected: return "unexpected";
    }
    return "";
}

std::string verdict(const Verification& verification) {
    const std::size_t all = verification.files.size();
    if (!verification.unaltered)
        return "ALTERED: files are not what they were when the pack was made.";
    if (verification.holds())
        return verification.count(FileState::close) == 0
                   ? formatted("HOLDS: all %zu files were made again, bit for bit.", all)
                   : formatted(
                         "HOLDS: all %zu files were made again; %zu tables differ by rounding "
                         "only, as on another kind of processor.",
                         all, verification.count(FileState::close));
    return verification.sameProgram
               ? "DIFFERS: this program does not make the same files."
               : "DIFFERS: another version made it; what it makes now is compared below.";
}

std::string lineOf(const FileCheck& file) {
    std::string text = formatted("  %-10s %s", nameOf(file.state), file.path.c_str());
    if (file.worst && file.worst->line > 0)
        text += formatted(": most in line %d, %s: %s in the pack, %s now", file.worst->line,
                          file.worst->column.c_str(), file.worst->packed.c_str(),
                          file.worst->now.c_str());
    if (file.worst && std::isfinite(file.worst->relative))
        text += formatted(" (%.2g of it)", file.worst->relative);
    return text + '\n';
}

}  // namespace

std::string verificationText(const Verification& verification) {
    const report::Identity& identity = verification.manifest.identity;
    std::string text = verdict(verification) + '\n';
    text += formatted("  made by Kyosei %s, data %s, %zu runs%s\n", identity.version.c_str(),
                      report::brief(identity.data).c_str(), verification.manifest.members,
                      verification.sameProgram ? ", as this program is" : "");
    for (const FileCheck& file : verification.files)
        if (file.state != FileState::same)
            text += lineOf(file);
    return text;
}

nlohmann::ordered_json verificationJson(const Verification& verification) {
    nlohmann::ordered_json json = {{"holds", verification.holds()},
                                   {"unaltered", verification.unaltered},
                                   {"sameProgram", verification.sameProgram},
                                   {"version", verification.manifest.identity.version},
                                   {"data", verification.manifest.identity.data},
                                   {"files", nlohmann::ordered_json::array()}};
    for (const FileCheck& file : verification.files) {
        nlohmann::ordered_json entry = {{"path", file.path}, {"state", nameOf(file.state)}};
        if (file.worst && file.worst->line > 0)
            entry["worst"] = {{"line", file.worst->line},
                              {"column", file.worst->column},
                              {"packed", file.worst->packed},
                              {"now", file.worst->now}};
        json["files"].push_back(std::move(entry));
    }
    return json;
}

}  // namespace kyosei::cli
