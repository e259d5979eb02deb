// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/program.h"

#include <QObject>

#include <optional>

class QPoint;
class QWidget;

namespace kyosei {

class Actions;
class CentralArea;
class ChartWorkspace;
class Document;
class ResultsModel;
class VariablePage;

/// Any number opens: the page of a variable of the model, and all ways to it: the commands, and the
/// context menu of whatever tells of an output. The page lies over charts, chain and timeline until
/// it is closed. Owned by the main window; UI thread.
class VariableAccess : public QObject {
    Q_OBJECT
public:
    /// All outlive it but the central area, which comes with setArea().
    struct Parts {
        Document& document;
        ResultsModel& results;
        ChartWorkspace& workspace;
        const Actions& actions;
    };
    VariableAccess(const Parts& parts, QWidget& window);

    /// Where the page is shown.
    void setArea(CentralArea& area);
    void open(Slot slot);
    [[nodiscard]] VariablePage& page() { return *page_; }
    /// A menu for what lies at a place of the window, or has the keyboard: to the output that it
    /// tells of, and to copy it; false: there is nothing of either.
    bool showMenu(QWidget* over, const QPoint& globalPlace);

signals:
    /// The chart of a number is wanted, by id.
    void chartRequested(const QString& chart);
    /// When an output misses a goal is the question.
    void goalWanted(kyosei::Slot slot);

private:
    void openFocused();
    void followScenario();
    /// The first chart that shows an output; empty if none does.
    [[nodiscard]] QString chartOf(Slot slot) const;

    Parts parts_;
    QWidget& window_;
    VariablePage* page_;
    CentralArea* area_ = nullptr;
};

}  // namespace kyosei
