// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_self.h"

#include "app/cli_output.h"
#include "app/manual_page.h"
#include "app/shell_completion.h"
#include "model/report/identity.h"

#include <CLI/CLI.hpp>

namespace kyosei::cli {

SelfCommands::SelfCommands(CLI::App& app) : app_(app) {
    manual_ = app.add_subcommand("manual", "This manual as a page for man");
    completion_ =
        app.add_subcommand("completion", "A script with which a shell completes these commands");
    completion_->add_option("SHELL", shell_, "Which shell")
        ->required()
        ->check(CLI::IsMember({"bash", "fish", "zsh"}));
}

std::optional<int> SelfCommands::run() {
    if (*manual_)
        return deliver(manualPage(app_), {}, false);
    if (!*completion_)
        return std::nullopt;
    if (shell_ == "bash")
        return deliver(bashCompletion(app_), {}, false);
    return deliver(shell_ == "fish" ? fishCompletion(app_) : zshCompletion(app_), {}, false);
}

std::string versionText() {
    return "kyosei-cli " KYOSEI_VERSION "\nmodel and data " + report::dataDigest();
}

}  // namespace kyosei::cli
