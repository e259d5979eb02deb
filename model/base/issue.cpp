// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue.h"

#include <algorithm>

namespace kyosei {

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
    text += std::string(severityName(issue.severity)) + ": ";
    if (!issue.place.variable.empty())
        text += issue.place.variable + ": ";
    text += issue.message;
    if (!issue.advice.empty())
        text += ' ' + issue.advice;
    return text;
}

std::string toText(const Issues& issues) {
    std::string text;
    for (const Issue& issue : issues)
        text += toText(issue) + '\n';
    return text;
}

bool hasErrors(const Issues& issues) {
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue& issue) { return issue.severity == Severity::error; });
}

const char* codeName(IssueCode code) {
    switch (code) {
    case IssueCode::fileUnreadable: return "fileUnreadable";
    case IssueCode::fileUnwritable: return "fileUnwritable";
    case IssueCode::tooLarge: return "tooLarge";
    case IssueCode::malformedXml: return "malformedXml";
    case IssueCode::notXmile: return "notXmile";
    case IssueCode::newerVersion: return "newerVersion";
    case IssueCode::missingPart: return "missingPart";
    case IssueCode::invalidValue: return "invalidValue";
    case IssueCode::duplicateName: return "duplicateName";
    case IssueCode::unknownName: return "unknownName";
    case IssueCode::unknownFunction: return "unknownFunction";
    case IssueCode::wrongArguments: return "wrongArguments";
    case IssueCode::syntax: return "syntax";
    case IssueCode::dimensionMismatch: return "dimensionMismatch";
    case IssueCode::unitMismatch: return "unitMismatch";
    case IssueCode::circular: return "circular";
    case IssueCode::unsupported: return "unsupported";
    case IssueCode::nonFinite: return "nonFinite";
    case IssueCode::malformedJson: return "malformedJson";
    case IssueCode::cancelled: return "cancelled";
    case IssueCode::unexpected: return "unexpected";
    }
    return "unknown";
}

}  // namespace kyosei
