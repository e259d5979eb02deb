// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/vensim/issue_codes.h"

#include <set>
#include <string>
#include <utility>

namespace kyosei::vensim {

/// Where the parts of the reader put what is wrong, and what is only to be known.
class Problems {
public:
    Problems(std::string file, Issues& issues) : file_(std::move(file)), issues_(issues) {}

    /// Once for each line and message, and no more often than anybody reads.
    void report(const IssueCode& code, int line, std::string variable,
                IssueArguments arguments = {}) {
        constexpr std::size_t kMaxIssues = 1000;
        Issue issue{code, {file_, line, std::move(variable)}, std::move(arguments)};
        if (issues_.size() < kMaxIssues &&
            said_.insert(std::to_string(line) + issue.place.variable + issue.message()).second)
            issues_.push_back(std::move(issue));
    }

private:
    std::string file_;
    Issues& issues_;
    std::set<std::string> said_;
};

}  // namespace kyosei::vensim
