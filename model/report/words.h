// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei::report {

/// The sentences, words and numbers of a report in one language: templates of
/// resources/report/<language>.json, names of the data files as resources/translations/ has them.
/// Immutable.
class Words {
public:
    /// What the placeholders of a template stand for, e.g. {"range", "+0.1 to +0.4"}.
    using Arguments = std::vector<std::pair<std::string_view, std::string>>;

    /// Fails for a language without templates, naming those that there are.
    [[nodiscard]] static Result<Words> of(std::string_view language);
    /// "en", "ja": those with templates.
    [[nodiscard]] static std::vector<std::string> languages();

    [[nodiscard]] const std::string& language() const { return language_; }
    /// All templates by identifier, for those who check them.
    [[nodiscard]] const std::map<std::string, std::string, std::less<>>& templates() const {
        return templates_;
    }

    /// A template with its {placeholders} filled; what is filled in is not looked at again. The
    /// identifier itself where there is no such template.
    [[nodiscard]] std::string text(std::string_view id, const Arguments& arguments = {}) const;
    /// A text of the data files, which are English, by the context of its translation.
    [[nodiscard]] std::string data(std::string_view context, std::string_view text) const;

    /// "1,234.5" with a real minus sign; what rounds to zero has no sign. "–" if not a number.
    [[nodiscard]] std::string number(double value, int decimals) const;
    /// As number(), with "+" before what is above zero.
    [[nodiscard]] std::string signedNumber(double value, int decimals) const;
    /// "2027", or "2027.25".
    [[nodiscard]] std::string year(double year) const;
    /// "a, b, c"; empty parts are left out.
    [[nodiscard]] std::string listed(const std::vector<std::string>& parts) const;
    /// Whole sentences one after the other; empty ones are left out.
    [[nodiscard]] std::string sentences(const std::vector<std::string>& parts) const;

private:
    std::string language_;
    std::map<std::string, std::string, std::less<>> templates_;
    std::map<std::pair<std::string, std::string>, std::string> data_;
};

}  // namespace kyosei::report
