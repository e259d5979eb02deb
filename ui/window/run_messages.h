// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <QObject>

namespace kyosei {

class MessageBar;
class ResultsModel;
class RunDetails;

/// Says what became of runs: in the message bar what went wrong, in the details how far they are.
/// Owned by the main window; UI thread.
class RunMessages : public QObject {
    Q_OBJECT
public:
    RunMessages(ResultsModel& results, MessageBar& messages, RunDetails& details,
                QObject* parent = nullptr);

private:
    void tell(const QString& key, Severity severity, const QString& text, const Issues& issues);

    MessageBar& messages_;
};

}  // namespace kyosei
