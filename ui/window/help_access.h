// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QWidget;

namespace kyosei {

class Actions;
class HelpWindow;
class PolicyModel;

/// The ways into the help: the commands of its menu, and pages that others ask for. Makes the help
/// window when it is first wanted. Owned by the main window; UI thread.
class HelpAccess : public QObject {
    Q_OBJECT
public:
    HelpAccess(std::shared_ptr<const PolicyModel> model, const Actions& actions, QWidget& window);
    /// Opens the help at a page; at the first one if none is named.
    void show(const QString& page);

signals:
    /// A page's reader wants to see a chart in a place ("left", "right") of the main window.
    void chartWanted(const QString& place, const QString& chart);

private:
    std::shared_ptr<const PolicyModel> model_;
    QWidget& window_;
    QPointer<HelpWindow> help_;
};

}  // namespace kyosei
