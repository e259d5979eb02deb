// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/verify.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/base/sha256.h"
#include "model/pack/issue_codes.h"
#include "model/report/identity.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace kyosei::pack {

namespace {

/// Path and digest of each line of SHA256SUMS; lines of another form are passed over, and the file
/// they name is then unexpected.
std::map<std::string, std::string> readDigests(std::string_view text) {
    constexpr std::size_t kDigits = 64;
    constexpr std::size_t kPath = kDigits + 2;
    std::map<std::string, std::string> digests;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (line.size() > kPath)
            digests[std::string(line.substr(kPath))] = line.substr(0, kDigits);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return digests;
}

double relativeDifference(const std::string& packed, const std::string& now) {
    const auto a = finiteNumber(packed);
    const auto b = finiteNumber(now);
    if (!a || !b)
        return packed == now ? 0 : std::numeric_limits<double>::infinity();
    const double larger = std::max(std::abs(*a), std::abs(*b));
    return larger == 0 ? 0 : std::abs(*a - *b) / larger;
}

/// Nothing if the tables have other rows or columns.
std::optional<Deviation> worstOf(const std::vector<CsvRecord>& packed,
                                 const std::vector<CsvRecord>& now) {
    if (packed.size() != now.size())
        return std::nullopt;
    Deviation worst;
    for (std::size_t row = 0; row < packed.size(); ++row) {
        const auto& fields = packed[row].fields;
        if (fields.size() != now[row].fields.size())
            return std::nullopt;
        for (std::size_t column = 0; column < fields.size(); ++column) {
            const double relative = relativeDifference(fields[column], now[row].fields[column]);
            if (relative <= worst.relative)
                continue;
            const auto& titles = packed.front().fields;
            worst = {packed[row].line, column < titles.size() ? titles[column] : "", fields[column],
                     now[row].fields[column], relative};
        }
    }
    return worst;
}

void compareAll(Verification& verification, const Files& packed, const Files& now) {
    for (const auto& [path, content] : packed) {
        const auto found = now.find(path);
        // It follows from the others.
        if (path == kDigests)
            continue;
        verification.files.push_back(found == now.end()
                                         ? FileCheck{path, FileState::unexpected, {}}
                                         : compareFile(path, content, found->second));
    }
    for (const auto& [path, content] : now)
        if (!packed.contains(path))
            verification.files.push_back({path, FileState::missing, {}});
    std::ranges::sort(verification.files, {}, &FileCheck::path);
}

}  // namespace

std::size_t Verification::count(FileState state) const {
    return static_cast<std::size_t>(std::ranges::count(files, state, &FileCheck::state));
}

bool Verification::holds() const {
    return unaltered && count(FileState::same) + count(FileState::close) == files.size();
}

std::vector<FileCheck> checkDigests(const Files& files) {
    std::vector<FileCheck> found;
    const auto sums = files.find(kDigests);
    if (sums == files.end())
        return {{kDigests, FileState::missing, {}}};
    if (sums->second == digestsOf(files))
        return found;
    const auto digests = readDigests(sums->second);
    for (const auto& [path, digest] : digests) {
        const auto file = files.find(path);
        if (file == files.end())
            found.push_back({path, FileState::missing, {}});
        else if (sha256Of(file->second) != digest)
            found.push_back({path, FileState::altered, {}});
    }
    for (const auto& [path, content] : files)
        if (path != kDigests && !digests.contains(path))
            found.push_back({path, FileState::unexpected, {}});
    if (found.empty())
        found.push_back({kDigests, FileState::altered, {}});
    std::ranges::sort(found, {}, &FileCheck::path);
    return found;
}

FileCheck compareFile(const std::string& path, const std::string& packed, const std::string& now) {
    if (packed == now)
        return {path, FileState::same, {}};
    const auto before = readCsv(packed, path);
    const auto after = readCsv(now, path);
    if (!path.ends_with(".csv") || !before || !after)
        return {path, FileState::different, {}};
    auto worst = worstOf(*before, *after);
    const bool close = worst && worst->relative <= kRounding;
    return {path, close ? FileState::close : FileState::different, std::move(worst)};
}

Result<Verification> verify(const ReadPack& pack, PolicyEnsemble& ensemble,
                            const std::shared_ptr<const PolicyModel>& model,
                            const MakeOptions& options, std::stop_token stop) {
    Verification verification;
    verification.manifest = pack.manifest;
    const report::Identity mine = report::identityOf(*model, {});
    verification.sameProgram =
        mine.version == pack.manifest.identity.version && mine.data == pack.manifest.identity.data;
    verification.files = checkDigests(pack.files);
    verification.unaltered = verification.files.empty();
    if (!verification.unaltered)
        return verification;
    if (pack.manifest.members != ensemble.members() ||
        (!pack.manifest.plan.weights.empty() &&
         pack.manifest.plan.weights.size() != ensemble.members()))
        return fail({codes::packOtherMembers, {}, {pack.manifest.members, ensemble.members()}});
    Plan plan = pack.manifest.plan;
    plan.scenarios = pack.scenarios;
    const auto now = makePack(ensemble, model, plan, options, std::move(stop));
    if (!now)
        return fail(now.error());
    compareAll(verification, pack.files, *now);
    return verification;
}

}  // namespace kyosei::pack
