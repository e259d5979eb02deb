// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_surface.h"

#include "ui/text/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/spoken_texts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPixmap>

#include <utility>

namespace kyosei {

namespace {

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(CopySurface)
};

/// Keeps a source with its surface.
class SourceHolder : public QObject {
public:
    SourceHolder(QWidget& surface, CopySource source)
        : QObject(&surface), source_(std::move(source)) {}
    [[nodiscard]] const CopySource& source() const { return source_; }
    void setSource(CopySource source) { source_ = std::move(source); }

private:
    CopySource source_;
};

SourceHolder* holderOf(const QWidget& surface) {
    for (QObject* child : surface.children())
        if (auto* holder = dynamic_cast<SourceHolder*>(child))
            return holder;
    return nullptr;
}

QString textFrom(QWidget& surface, const std::function<QString()> CopySource::*which, bool table) {
    const SourceHolder* holder = holderOf(surface);
    const auto own = holder ? holder->source().*which : std::function<QString()>();
    return own ? own() : table ? spokenTable(surface) : spokenText(surface);
}

constexpr std::initializer_list<CopyAs> kAllForms{CopyAs::picture, CopyAs::table, CopyAs::sentence};

/// The surface in a window that a command means.
QWidget* surfaceIn(QWidget& window) {
    QWidget* focus = QApplication::focusWidget();
    if (focus && window.isAncestorOf(focus))
        if (QWidget* surface = copySurface(focus); surface && window.isAncestorOf(surface))
            return surface;
    if (holderOf(window))
        return &window;
    for (QWidget* child : window.findChildren<QWidget*>())
        if (copySurface(child) == child)
            return child;
    return nullptr;
}

}  // namespace

void setCopySource(QWidget& surface, CopySource source) {
    if (SourceHolder* holder = holderOf(surface))
        holder->setSource(std::move(source));
    else
        new SourceHolder(surface, std::move(source));
}

QWidget* copySurface(QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (qobject_cast<Card*>(widget) || holderOf(*widget))
            return widget;
    return nullptr;
}

QImage pictureOf(QWidget& surface) {
    const SourceHolder* holder = holderOf(surface);
    return holder && holder->source().picture ? holder->source().picture()
                                              : surface.grab().toImage();
}

QString tableOf(QWidget& surface) {
    return textFrom(surface, &CopySource::table, true);
}

QString sentenceOf(QWidget& surface) {
    return textFrom(surface, &CopySource::sentence, false);
}

QString copySurfaceAs(QWidget& surface, CopyAs as) {
    QClipboard& clipboard = *QApplication::clipboard();
    switch (as) {
    case CopyAs::picture:
        clipboard.setImage(pictureOf(surface));
        return CopyText::tr("The picture is on the clipboard.");
    case CopyAs::table:
        clipboard.setText(tableOf(surface));
        return CopyText::tr("The table is on the clipboard.");
    case CopyAs::sentence: break;
    }
    clipboard.setText(sentenceOf(surface));
    return CopyText::tr("The text is on the clipboard.");
}

QString copyCommand(CopyAs as) {
    switch (as) {
    case CopyAs::picture: return CopyText::tr("Copy as &Picture");
    case CopyAs::table: return CopyText::tr("Copy as &Table");
    case CopyAs::sentence: break;
    }
    return CopyText::tr("Copy as S&entence");
}

QKeySequence copyKeys(CopyAs as) {
    switch (as) {
    case CopyAs::picture: return {Qt::CTRL | Qt::SHIFT | Qt::Key_I};
    case CopyAs::table: return {Qt::CTRL | Qt::SHIFT | Qt::Key_B};
    case CopyAs::sentence: break;
    }
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_E};
}

void addCopyCommands(QMenu& menu, QWidget& surface, std::function<void(const QString&)> told) {
    for (const CopyAs as : kAllForms)
        menu.addAction(copyCommand(as), &surface, [&surface, as, told] {
            const QString done = copySurfaceAs(surface, as);
            if (told)
                told(done);
        });
}

void addCopyKeys(QWidget& window, std::function<void(const QString&)> told) {
    for (const CopyAs as : kAllForms) {
        auto* action = new QAction(withoutMnemonic(copyCommand(as)), &window);
        action->setShortcut(copyKeys(as));
        action->setShortcutContext(Qt::WindowShortcut);
        QObject::connect(action, &QAction::triggered, &window, [&window, as, told] {
            QWidget* surface = surfaceIn(window);
            if (!surface)
                return;
            const QString done = copySurfaceAs(*surface, as);
            if (told)
                told(done);
        });
        window.addAction(action);
    }
}

}  // namespace kyosei
