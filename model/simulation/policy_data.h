// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/members.h"
#include "model/base/result.h"
#include "model/policy/parameters.h"
#include "model/policy/worldviews.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace kyosei {

/// The tables that belong to a policy model but that a run does not need: parameters with their
/// priors, world-views, and the members that history supports. Owned by the model. Each is read and
/// checked against the program when it is first asked for, by the thread that asks (others wait),
/// and kept; the text of a table that is wrong gives the same issues to everyone who asks.
class PolicyData {
public:
    /// Names in messages, and of the resources embedded in the program.
    static constexpr const char* kParametersFile = "data/parameters.csv";
    static constexpr const char* kWorldViewsFile = "model/worldviews.json";
    static constexpr const char* kMembersFile = "ensemble/members.csv";

    /// The texts, which must live as long as this.
    struct Texts {
        std::string_view parameters, worldViews, members;
    };
    PolicyData(std::shared_ptr<const Program> program, const Texts& texts)
        : program_(std::move(program)), texts_(texts) {}

    [[nodiscard]] const Result<std::vector<Parameter>>& parameters() const;
    [[nodiscard]] const Result<WorldViews>& worldViews() const;
    [[nodiscard]] const Result<calibrate::Members>& members() const;
    /// The table behind parameters(), for who binds it to another program.
    [[nodiscard]] std::string_view parameterTable() const { return texts_.parameters; }

private:
    /// A table that is read by the first who asks.
    template <typename T> class Lazy {
    public:
        template <typename Read> const Result<T>& get(const Read& read) {
            std::call_once(once_, [&] { table_.emplace(read()); });
            return *table_;
        }

    private:
        std::once_flag once_;
        std::optional<Result<T>> table_;
    };

    std::shared_ptr<const Program> program_;
    Texts texts_;
    mutable Lazy<std::vector<Parameter>> parameters_;
    mutable Lazy<WorldViews> worldViews_;
    mutable Lazy<calibrate::Members> members_;
};

}  // namespace kyosei
