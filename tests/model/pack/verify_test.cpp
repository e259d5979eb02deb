// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/members.h"
#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/pack/issue_codes.h"
#include "model/pack/verify.h"
#include "model/policy/bundled_scenarios.h"
#include "model/simulation/policy_data.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei::pack {
namespace {

std::shared_ptr<PolicyEnsemble> aFewMembers(unsigned threads = 2) {
    constexpr std::size_t kMembers = 16;
    const auto model = sharedPolicyModel();
    PolicyEnsemble::Options options;
    options.threads = threads;
    options.block = 8;
    return *PolicyEnsemble::create(model,
                                   calibrate::firstMembers(*model->data().members(), kMembers),
                                   PolicyData::kMembersFile, options);
}

Plan plan() {
    const auto model = sharedPolicyModel();
    const auto bundled = bundledScenarios(model->levers(), model->shocks());
    for (const BundledScenario& one : *bundled)
        if (one.id == "three_primary_full")
            return {{{"plan", one.scenario}}, "en", "2026-01-02", false, {}};
    return {};
}

/// Made once: it takes a second.
const Files& packed() {
    static const Files kFiles = *makePack(*aFewMembers(), sharedPolicyModel(), plan());
    return kFiles;
}

ReadPack readBack(const Files& files) {
    const auto model = sharedPolicyModel();
    return *readPack(*writeArchive(files), "pack.zip", model->levers(), model->shocks());
}

Verification verified(const Files& files) {
    return *verify(readBack(files), *aFewMembers(), sharedPolicyModel());
}

TEST(EvidencePack, HoldsOnAnotherEnsembleWithAnotherNumberOfThreads) {
    for (const unsigned threads : {1U, 2U}) {
        const auto verification =
            verify(readBack(packed()), *aFewMembers(threads), sharedPolicyModel());
        ASSERT_TRUE(verification);
        EXPECT_TRUE(verification->holds());
        EXPECT_TRUE(verification->sameProgram);
        EXPECT_EQ(verification->count(FileState::same), packed().size() - 1) << "all but digests";
    }
}

TEST(EvidencePack, GivesItsScenarioBack) {
    const ReadPack read = readBack(packed());
    ASSERT_EQ(read.scenarios.size(), 1U);
    EXPECT_EQ(read.scenarios[0].name, "plan");
    EXPECT_EQ(read.scenarios[0].scenario, plan().scenarios[0].scenario);
    EXPECT_TRUE(read.notes.empty());
}

TEST(EvidencePack, NoticesAnyByteThatIsFlippedInAnyFile) {
    for (const auto& [path, content] : packed()) {
        ASSERT_FALSE(content.empty()) << path;
        const std::size_t at = content.size() / 2;
        Files files = packed();
        files[path][at] = static_cast<char>(files[path][at] ^ 1);
        EXPECT_FALSE(checkDigests(files).empty()) << path;
    }
}

TEST(EvidencePack, NoticesFilesThatAreGoneOrNew) {
    Files files = packed();
    files.erase("plan/report.html");
    files["plan/more.csv"] = "1";
    const auto found = checkDigests(files);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].path, "plan/more.csv");
    EXPECT_EQ(found[0].state, FileState::unexpected);
    EXPECT_EQ(found[1].path, "plan/report.html");
    EXPECT_EQ(found[1].state, FileState::missing);
}

// Whoever changes a number and its digest too.
TEST(EvidencePack, FindsAForgedNumberAndSaysWhere) {
    Files files = packed();
    std::string& ranges = files["plan/results/ranges.csv"];
    const auto records = readCsv(ranges, "ranges.csv");
    const CsvRecord& row = (*records)[100];
    const std::size_t lineBegins = ranges.find(row.fields[0] + ',' + row.fields[1] + ',' +
                                               row.fields[2] + ',' + row.fields[3]);
    ASSERT_NE(lineBegins, std::string::npos);
    const std::string mean = row.fields[3];
    const std::size_t at =
        lineBegins + row.fields[0].size() + row.fields[1].size() + row.fields[2].size() + 3;
    ranges.replace(at, mean.size(), shortestNumber(*finiteNumber(mean) * 2 + 1));
    files[kDigests] = digestsOf(files);
    const Verification verification = verified(files);
    EXPECT_TRUE(verification.unaltered) << "as far as digests can tell";
    EXPECT_FALSE(verification.holds());
    const auto check =
        std::ranges::find(verification.files, "plan/results/ranges.csv", &FileCheck::path);
    ASSERT_EQ(check->state, FileState::different);
    EXPECT_EQ(check->worst->line, row.line);
    EXPECT_EQ(check->worst->column, "mean");
    EXPECT_EQ(check->worst->now, mean);
}

TEST(EvidencePack, FindsAForgedScenario) {
    Files files = packed();
    Scenario other = plan().scenarios[0].scenario;
    other.levers.erase(other.levers.begin());
    files["plan/scenario.json"] = writeScenario(other);
    files[kDigests] = digestsOf(files);
    EXPECT_FALSE(verified(files).holds());
}

TEST(EvidencePack, TellsRoundingFromOtherNumbers) {
    const FileCheck rounded = compareFile("a.csv", "x\n1.0000000000001\n", "x\n1\n");
    EXPECT_EQ(rounded.state, FileState::close);
    const FileCheck other = compareFile("a.csv", "x,y\n1,2\n3,4\n", "x,y\n1,2\n3,5\n");
    EXPECT_EQ(other.state, FileState::different);
    EXPECT_EQ(other.worst->line, 3);
    EXPECT_EQ(other.worst->column, "y");
    EXPECT_DOUBLE_EQ(other.worst->relative, 0.2);
    EXPECT_EQ(compareFile("a.csv", "x\n1\n", "x\n1\n2\n").state, FileState::different);
    EXPECT_EQ(compareFile("a.csv", "x\nnan\n", "x\n1\n").state, FileState::different);
    EXPECT_EQ(compareFile("a.html", "1.0000000000001", "1").state, FileState::different);
}

// What a reviewer computes from the members by hand is what the ranges say.
TEST(EvidencePack, HasRangesThatFollowFromItsMembers) {
    const auto members = readCsv(packed().at("plan/results/members.csv"), "members.csv");
    const auto ranges = readCsv(packed().at("plan/results/ranges.csv"), "ranges.csv");
    const std::string output = (*ranges)[1].fields[0];
    const auto& titles = (*members)[0].fields;
    const auto column =
        static_cast<std::size_t>(std::ranges::find(titles, output + " with") - titles.begin());
    ASSERT_LT(column, titles.size());
    double sum = 0, weights = 0;
    for (std::size_t row = 1; row < members->size(); ++row) {
        const auto& fields = (*members)[row].fields;
        sum += *finiteNumber(fields[1]) * *finiteNumber(fields[column]);
        weights += *finiteNumber(fields[1]);
    }
    const double horizon = sharedPolicyModel()->charts().headline().horizon;
    for (const CsvRecord& row : *ranges)
        if (row.fields[0] == output && row.fields[1] == "with" &&
            row.fields[2] == shortestNumber(horizon)) {
            EXPECT_NEAR(*finiteNumber(row.fields[3]), sum / weights, 1e-9);
            return;
        }
    FAIL() << "no row of the horizon";
}

TEST(EvidencePack, RefusesWhatCannotBeMadeAgain) {
    Files files = packed();
    std::string& manifest = files[kManifest];
    manifest.replace(manifest.find("\"members\": 16"), 13, "\"members\": 17");
    files[kDigests] = digestsOf(files);
    const auto verification = verify(readBack(files), *aFewMembers(), sharedPolicyModel());
    ASSERT_FALSE(verification);
    EXPECT_EQ(verification.error()[0].code, codes::packOtherMembers);
    EXPECT_EQ(makePack(*aFewMembers(), sharedPolicyModel(), {}).error()[0].code,
              codes::packWithoutScenario);
}

TEST(EvidencePack, NamesWhatItsManifestLacks) {
    const auto model = sharedPolicyModel();
    const auto read = [&](const Files& files) {
        return readPack(*writeArchive(files), "pack.zip", model->levers(), model->shocks());
    };
    EXPECT_EQ(read({{"a", "b"}}).error()[0].code, codes::packFileMissing);
    Files files = packed();
    files.erase("plan/scenario.json");
    EXPECT_EQ(read(files).error()[0].code, codes::packFileMissing);
    files = packed();
    std::string& manifest = files[kManifest];
    manifest.replace(manifest.find("\"plan\""), 6, "\"../plan\"");
    EXPECT_EQ(read(files).error()[0].code, codes::packBadScenarioName);
}

TEST(EvidencePack, GivesFilesPlainNamesThatDiffer) {
    EXPECT_EQ(folderNames({"/tmp/my plan.json", "b/my plan.kyosei.json", "計画.json", ""}),
              (std::vector<std::string>{"my-plan", "my-plan-2", "------", "scenario"}));
}

}  // namespace
}  // namespace kyosei::pack
