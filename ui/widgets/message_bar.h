// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace kyosei {

/// Something to tell without stopping the user.
struct Message {
    QString key;  ///< a later message with the same key replaces this one
    Severity severity = Severity::note;
    QString text;     ///< one sentence
    QString details;  ///< lines, shown on demand; may be empty
    /// Buttons; pressing one also closes the message.
    std::vector<std::pair<QString, std::function<void()>>> answers;
};

/// Messages under the top strip, each with its own close button; nothing is modal. Owned by the
/// main window, UI thread.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss(const QString& key);
    /// The texts now shown, oldest first.
    [[nodiscard]] QStringList texts() const;

private:
    QVBoxLayout* layout_;
};

}  // namespace kyosei
