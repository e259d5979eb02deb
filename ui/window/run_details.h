// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;

namespace kyosei {

/// For those who want to know: how long runs take and how many of them ranges rest on. Follows
/// while it is open; not in the way. Owned by the main window.
class RunDetails : public QDialog {
    Q_OBJECT
public:
    explicit RunDetails(QWidget* parent = nullptr);

    void showRun(double milliseconds);
    void showFailure();
    /// How many runs the likely range rests on by now, of how many in the end.
    void showFan(std::size_t complete, std::size_t members, double milliseconds);
    [[nodiscard]] QString text() const;

private:
    QLabel* run_;
    QLabel* fan_;
};

}  // namespace kyosei
