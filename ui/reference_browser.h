// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"
#include "model/reference/reference.h"

#include <QTextBrowser>
#include <QTimer>

#include <future>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Shows texts, and pages of the technical reference under the addresses "reference:/page". The
/// reference is loaded, and reality checks are run when somebody asks for "reference:/verdicts", on
/// threads of their own. Owned by the help window.
class ReferenceBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReferenceBrowser(QWidget* parent = nullptr);
    ~ReferenceBrowser() override;

    void showPage(const QString& page);
    /// The page on view, empty if it is none of the reference.
    [[nodiscard]] QString page() const;
    /// The next page after this one, going round, whose text contains what is wanted; empty if none
    /// does.
    [[nodiscard]] QString pageWith(const QString& wanted) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void follow(const QUrl& link);
    [[nodiscard]] const reference::Reference* reference() const;

    /// The page of verdicts, or that they are on their way.
    [[nodiscard]] QString verdicts();
    void showVerdictsWhenReady();

    std::shared_future<Result<reference::Reference>> reference_;
    std::stop_source stop_;
    std::future<Result<std::vector<checks::CheckResult>>> checks_;
    QString verdicts_;
    QTimer poll_;
};

}  // namespace kyosei
