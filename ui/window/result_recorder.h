// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace kyosei {

class Document;
class ResultsModel;
class TimeMachine;

/// Writes into the log of the session what each step has come to, once that is known: the ranges as
/// soon as they rest on all members. Owned by the main window; UI thread.
class ResultRecorder : public QObject {
    Q_OBJECT
public:
    /// Nothing is written while `isHiding` says that results must not be seen.
    ResultRecorder(TimeMachine& machine, const Document& document, const ResultsModel& results,
                   std::function<bool()> isHiding, QObject* parent = nullptr);
    /// Writes what is known now.
    void record();

private:
    TimeMachine& machine_;
    const Document& document_;
    const ResultsModel& results_;
    std::function<bool()> isHiding_;
};

}  // namespace kyosei
