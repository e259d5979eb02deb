// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QMimeData;
class QWidget;

namespace kyosei {

/// Lets one file of a kind be dropped on a window; anything else is refused. Owned by the window.
class FileDrop : public QObject {
    Q_OBJECT
public:
    /// `suffix` with its dot, e.g. ".json", in small or capital letters.
    FileDrop(QWidget& window, QString suffix);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The file that is dragged; empty if it is anything else.
    [[nodiscard]] QString fileIn(const QMimeData& data) const;

    QString suffix_;
};

}  // namespace kyosei
