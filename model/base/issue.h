// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace kyosei {

enum class Severity { note, warning, error };

/// A rule that an input can break, and the sentences that say so. Each folder declares those of its
/// inputs in its issue_codes.h, one row each; programs and tests go by the code, never by the text.
/// The sentences are English and whole, so that they can be translated: %1, %2 and so on stand for
/// the arguments of an issue, in any order.
struct IssueCode {
    const char* id = "";  ///< stable, for machine-readable output
    Severity severity = Severity::error;
    const char* message = "";    ///< what is wrong, one sentence without the place
    const char* advice = "";     ///< what to do about it; may be empty
    const char* otherwise = "";  ///< the advice where an argument of `advice` is empty, such as a
                                 ///< known name that would be like the one written

    friend bool operator==(const IssueCode& a, const IssueCode& b) {
        return std::string_view(a.id) == b.id;
    }
};

/// Its identifier.
std::ostream& operator<<(std::ostream& stream, const IssueCode& code);

/// What the sentences of an issue speak of: a text, mostly from the input, or a number.
class IssueArgument {
public:
    // Implicit, so that arguments are listed as they are.
    IssueArgument(std::string text) : value_(std::move(text)) {}
    IssueArgument(std::string_view text) : value_(std::string(text)) {}
    IssueArgument(const char* text) : value_(std::string(text)) {}
    template <typename Number, typename = std::enable_if_t<std::is_arithmetic_v<Number>>>
    IssueArgument(Number number) : value_(static_cast<double>(number)) {}

    /// Numbers as short as they can be.
    [[nodiscard]] std::string toText() const;

private:
    std::variant<std::string, double> value_;
};

using IssueArguments = std::vector<IssueArgument>;

/// A sentence, perhaps a translated one, with the arguments in the places of %1, %2 and so on.
[[nodiscard]] std::string filled(std::string_view sentence, const IssueArguments& arguments);

/// Where an issue is. Empty or zero parts are unknown.
struct Place {
    std::string file;
    int line = 0;          ///< 1-based
    std::string variable;  ///< model variable, or key path inside a JSON file
};

/// Something wrong (or worth knowing) about an input, in words a user can act on.
struct Issue {
    IssueCode code;
    Place place = {};
    IssueArguments arguments = {};  ///< one for each placeholder of the code's sentences

    [[nodiscard]] Severity severity() const { return code.severity; }
    [[nodiscard]] std::string message() const { return filled(code.message, arguments); }
    [[nodiscard]] std::string advice() const { return filled(adviceSentence(), arguments); }
    /// The sentence of the code that advice() fills.
    [[nodiscard]] const char* adviceSentence() const;
};

using Issues = std::vector<Issue>;

/// "file:line: error: variable: message Advice", leaving out unknown parts.
[[nodiscard]] std::string toText(const Issue& issue);
/// All issues, one per line.
[[nodiscard]] std::string toText(const Issues& issues);
[[nodiscard]] bool hasErrors(const Issues& issues);
/// "note", "warning" or "error".
[[nodiscard]] const char* severityName(Severity severity);

}  // namespace kyosei
