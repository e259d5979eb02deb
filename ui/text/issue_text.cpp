// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/data_text.h"
#include "ui/text/language.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

/// What kind of problem it is, for languages that the model does not speak.
QString kind(IssueCode code) {
    switch (code) {
    case IssueCode::fileUnreadable: return Text::tr("The file cannot be read.");
    case IssueCode::fileUnwritable: return Text::tr("The file cannot be written.");
    case IssueCode::tooLarge: return Text::tr("It is too large.");
    case IssueCode::malformedXml:
    case IssueCode::malformedJson: return Text::tr("The file is damaged or of another kind.");
    case IssueCode::notXmile: return Text::tr("It is no XMILE model.");
    case IssueCode::newerVersion: return Text::tr("It was made with a newer version of Kyosei.");
    case IssueCode::missingPart: return Text::tr("Something that is needed is missing.");
    case IssueCode::invalidValue: return Text::tr("The value cannot be used.");
    case IssueCode::duplicateName: return Text::tr("The name occurs twice.");
    case IssueCode::unknownName: return Text::tr("This name is not known here.");
    case IssueCode::unknownFunction: return Text::tr("This function is not known.");
    case IssueCode::wrongArguments:
        return Text::tr("A function has too many or too few arguments.");
    case IssueCode::syntax: return Text::tr("The equation cannot be understood.");
    case IssueCode::dimensionMismatch: return Text::tr("Dimensions do not match.");
    case IssueCode::unitMismatch: return Text::tr("Units do not match.");
    case IssueCode::circular: return Text::tr("Equations need each other at once.");
    case IssueCode::unsupported: return Text::tr("This is not supported.");
    case IssueCode::nonFinite: return Text::tr("A result is not a number.");
    case IssueCode::cancelled: return Text::tr("It was cancelled.");
    case IssueCode::unexpected: return Text::tr("It broke off unexpectedly.");
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
                      : Text::tr("%1 (%2)", "a kind of problem, and its details in English")
                            .arg(kind(issue.code), english));
    }
    return lines.join(u'\n');
}

}  // namespace kyosei
