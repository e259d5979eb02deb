// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/issue_text.h"

#include "ui/text/data_text.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

struct IssuesText {
    Q_DECLARE_TR_FUNCTIONS(Issues)
};

QString severityText(Severity severity) {
    switch (severity) {
    case Severity::note: return IssuesText::tr("note");
    case Severity::warning: return IssuesText::tr("warning");
    case Severity::error: break;
    }
    return IssuesText::tr("error");
}

QString sentence(const char* english, const Issue& issue) {
    return fromModel(filled(dataText("issues", english).toStdString(), issue.arguments));
}

QString issueLine(const Issue& issue) {
    const Place& place = issue.place;
    QStringList parts;
    if (!place.file.empty() && place.line > 0)
        parts << fromModel(place.file) + u':' + QString::number(place.line);
    else if (!place.file.empty())
        parts << fromModel(place.file);
    else if (place.line > 0)
        parts << IssuesText::tr("line %1").arg(place.line);
    parts << severityText(issue.severity());
    if (!place.variable.empty())
        parts << fromModel(place.variable);
    parts << sentence(issue.code.message, issue);
    const QString line = parts.join(QStringLiteral(": "));
    const QString advice = sentence(issue.adviceSentence(), issue);
    return advice.isEmpty() ? line
                            : IssuesText::tr("%1 %2", "what is wrong, and what to do about it")
                                  .arg(line, advice);
}

}  // namespace

QString issueLines(const Issues& issues) {
    QStringList lines;
    for (const Issue& issue : issues)
        lines << issueLine(issue);
    return lines.join(u'\n');
}

}  // namespace kyosei
