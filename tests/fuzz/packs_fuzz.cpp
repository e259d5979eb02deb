// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/read_pack.h"
#include "model/pack/verify.h"
#include "tests/fuzz/targets.h"
#include "tests/support/policy.h"

void kyosei::fuzz::packs(std::string_view input) {
    using namespace kyosei::pack;
    constexpr ArchiveLimits kSmall{100, 1U << 20U};
    if (const auto files = readArchive(input, "fuzz.zip", kSmall)) {
        const auto again = writeArchive(*files).and_then(
            [&](const std::string& bytes) { return readArchive(bytes, "again.zip", kSmall); });
        require(again && *again == *files, "files change when they are packed again");
        (void)checkDigests(*files);
    } else {
        require(hasErrors(files.error()), "refused without saying why");
    }
    const PolicyModel& model = policyModel();
    const auto read = readPack(input, "fuzz.zip", model.levers(), model.shocks());
    if (!read)
        return;
    const std::string manifest = writeManifest(read->manifest);
    const auto again = readManifest(manifest, "again.json");
    require(again.has_value(), "a written manifest is refused");
    require(writeManifest(*again) == manifest, "a written manifest reads back different");
}
