// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reference/reference.h"

#include <QTextBrowser>

#include <future>

namespace kyosei {

/// Shows texts, and pages of the technical reference under the addresses "reference:/page". The
/// reference is loaded on a thread of its own from the beginning. Owned by the help window.
class ReferenceBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit ReferenceBrowser(QWidget* parent = nullptr);

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

    std::shared_future<Result<reference::Reference>> reference_;
};

}  // namespace kyosei
