// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/data_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct IssuesText {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// What kind of problem it is, for languages that the model does not speak.
QString kind(IssueCode code) {
    switch (code) {
    case IssueCode::fileUnreadable: return IssuesText::tr("The file cannot be read.");
    case IssueCode::fileUnwritable: return IssuesText::tr("The file cannot be written.");
    case IssueCode::tooLarge: return IssuesText::tr("It is too large.");
    case IssueCode::malformedXml:
    case IssueCode::malformedJson: return IssuesText::tr("The file is damaged or of another kind.");
    case IssueCode::notXmile: return IssuesText::tr("It is no XMILE model.");
    case IssueCode::newerVersion:
        return IssuesText::tr("It was made with a newer version of Kyosei.");
    case IssueCode::missingPart: return IssuesText::tr("Something that is needed is missing.");
    case IssueCode::invalidValue: return IssuesText::tr("The value cannot be used.");
    case IssueCode::duplicateName: return IssuesText::tr("The name occurs twice.");
    case IssueCode::unknownName: return IssuesText::tr("This name is not known here.");
    case IssueCode::unknownFunction: return IssuesText::tr("This function is not known.");
    case IssueCode::wrongArguments:
        return IssuesText::tr("A function has too many or too few arguments.");
    case IssueCode::syntax: return IssuesText::tr("The equation cannot be understood.");
    case IssueCode::dimensionMismatch: return IssuesText::tr("Dimensions do not match.");
    case IssueCode::unitMismatch: return IssuesText::tr("Units do not match.");
    case IssueCode::circular: return IssuesText::tr("Equations need each other at once.");
    case IssueCode::unsupported: return IssuesText::tr("This is not supported.");
    case IssueCode::nonFinite: return IssuesText::tr("A result is not a number.");
    case IssueCode::cancelled: return IssuesText::tr("It was cancelled.");
    case IssueCode::unexpected: return IssuesText::tr("It broke off unexpectedly.");
    }
    return {};
}

}  // namespace

QString issueLines(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues) {
        const QString english = fromModel(toText(issue));
        lines << (language() == QStringLiteral("en")
                      ? english
                      : IssuesText::tr("%1 (%2)", "a kind of problem, and its details in English")
                            .arg(kind(issue.code), english));
    }
    return lines.join(u'\n');
}

}  // namespace kyosei
