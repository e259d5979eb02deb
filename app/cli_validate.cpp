// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"
#include "app/cli_output.h"
#include "model/base/files.h"
#include "model/calibrate/hindcast.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <filesystem>

namespace kyosei::cli {

namespace {

using kyosei::calibrate::Hindcast;
using kyosei::calibrate::Members;
using kyosei::calibrate::Plan;

constexpr std::size_t kLargestFile = std::size_t{256} << 20;

Result<Members> membersFor(const ValidateOptions& options, const PolicyModel& model) {
    if (options.members.empty())
        return model.data().members();
    const Result<std::string> text = readFile(options.members, kLargestFile);
    if (!text)
        return fail(text.error());
    return kyosei::calibrate::readMembers(*text, options.members);
}

int show(const Hindcast& scores, const Plan& plan, const ValidateOptions& options) {
    if (!options.folder.empty()) {
        const Result<void> saved = saveFile(std::filesystem::path(options.folder) / "hindcast.json",
                                            hindcastJson(scores, plan));
        if (!saved)
            return report(saved.error(), options.json);
    }
    if (!options.csv.empty())
        if (const int status = deliver(hindcastCsv(scores), options.csv, options.json);
            status != kSuccess || options.csv == "-")
            return status;
    return deliver(options.json ? hindcastJson(scores, plan) : hindcastTable(scores, plan), "",
                   options.json);
}

}  // namespace

Result<Hindcast> scoresOf(const std::shared_ptr<const PolicyModel>& model, const Plan& plan,
                          const Members& members, const std::string& membersFile) {
    auto running = PolicyEnsemble::Options::onAllProcessors();
    running.every = 1;
    const auto ensemble = PolicyEnsemble::create(model, members, membersFile, running);
    if (!ensemble)
        return fail(ensemble.error());
    return hindcast(**ensemble, plan, model->observations());
}

int validate(const ValidateOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto plan =
        kyosei::calibrate::embeddedPlan((*model)->program(), (*model)->observations());
    if (!plan)
        return report(plan.error(), options.json);
    const auto members = membersFor(options, **model);
    if (!members)
        return report(members.error(), options.json);
    const auto scores =
        scoresOf(*model, *plan, *members,
                 options.members.empty() ? PolicyData::kMembersFile : options.members);
    return scores ? show(*scores, *plan, options) : report(scores.error(), options.json);
}

}  // namespace kyosei::cli
