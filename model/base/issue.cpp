// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue.h"

#include "model/base/numbers.h"
#include "model/base/plain_text.h"

#include <algorithm>
#include <cmath>
#include <ostream>

namespace kyosei {

namespace {

/// Characters of what a sentence quotes, and of a whole issue; the rest says nothing more.
constexpr std::size_t kLongestArgument = 1000;
constexpr std::size_t kLongestIssue = 6000;

/// The argument that the placeholder at `position` stands for; null if none begins there.
const IssueArgument* argumentAt(std::string_view sentence, std::size_t position,
                                const IssueArguments& arguments) {
    if (sentence[position] != '%' || position + 1 >= sentence.size())
        return nullptr;
    const char digit = sentence[position + 1];
    const auto number = static_cast<std::size_t>(digit - '0');
    return digit >= '1' && digit <= '9' && number <= arguments.size() ? &arguments[number - 1]
                                                                      : nullptr;
}

bool lacksArgument(std::string_view sentence, const IssueArguments& arguments) {
    for (std::size_t i = 0; i < sentence.size(); ++i)
        if (const auto* argument = argumentAt(sentence, i, arguments);
            argument && argument->toText().empty())
            return true;
    return false;
}

}  // namespace

std::ostream& operator<<(std::ostream& stream, const IssueCode& code) {
    return stream << code.id;
}

std::string IssueArgument::toText() const {
    if (const auto* text = std::get_if<std::string>(&value_))
        return plainText(*text, kLongestArgument);
    const double number = std::get<double>(value_);
    constexpr double kLargestWhole = 1e15;
    if (std::trunc(number) == number && std::abs(number) < kLargestWhole)
        return std::to_string(static_cast<long long>(number));
    return std::isnan(number) ? "nan" : shortestNumber(number);
}

std::string filled(std::string_view sentence, const IssueArguments& arguments) {
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        if (const auto* argument = argumentAt(sentence, i, arguments)) {
            text += argument->toText();
            ++i;
        } else {
            text += sentence[i];
        }
    }
    return text;
}

const char* Issue::adviceSentence() const {
    return lacksArgument(code.advice, arguments) ? code.otherwise : code.advice;
}

const char* severityName(Severity severity) {
    switch (severity) {
    case Severity::note: return "note";
    case Severity::warning: return "warning";
    case Severity::error: break;
    }
    return "error";
}

std::string toText(const Issue& issue) {
    std::string text;
    if (!issue.place.file.empty()) {
        text += issue.place.file + ':';
        if (issue.place.line > 0)
            text += std::to_string(issue.place.line) + ':';
        text += ' ';
    } else if (issue.place.line > 0) {
        text += "line " + std::to_string(issue.place.line) + ": ";
    }
    text += std::string(severityName(issue.severity())) + ": ";
    if (!issue.place.variable.empty())
        text += issue.place.variable + ": ";
    text += issue.message();
    if (const std::string advice = issue.advice(); !advice.empty())
        text += ' ' + advice;
    return plainLine(text, kLongestIssue);
}

std::string toText(const Issues& issues) {
    std::string text;
    for (const Issue& issue : issues)
        text += toText(issue) + '\n';
    return text;
}

bool hasErrors(const Issues& issues) {
    return std::ranges::any_of(
        issues, [](const Issue& issue) { return issue.severity() == Severity::error; });
}

}  // namespace kyosei
