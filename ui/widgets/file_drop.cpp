// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace kyosei {

FileDrop::FileDrop(QWidget& window, QString suffix) : QObject(&window), suffix_(std::move(suffix)) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QString FileDrop::fileIn(const QMimeData& data) const {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(suffix_, Qt::CaseInsensitive) ? path : QString();
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = fileIn(*drop->mimeData());
    if (path.isEmpty())
        return true;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(path);
    return true;
}

}  // namespace kyosei
