// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/pack/verify.h"
#include "ui/run/background.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QTreeWidget;

namespace kyosei {

/// Makes an evidence pack again and says whether it is what it says. Begins at once, in the
/// background. Not modal; deletes itself when closed.
class PackCheckWindow : public QDialog {
    Q_OBJECT
public:
    PackCheckWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                    const QString& path, QWidget* parent = nullptr);

signals:
    /// The window says whether it holds, or why that could not be found out.
    void finished(bool holds);

private:
    void start(const QString& path);
    void showOutcome(const Result<pack::Verification>& verification);

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource ensemble_;
    QLabel* verdict_;
    QLabel* origin_;
    QTreeWidget* files_;
    QProgressBar* progress_;
    BackgroundTask running_;
};

}  // namespace kyosei
