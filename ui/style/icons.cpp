// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include "ui/style/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace kyosei {

namespace {

constexpr double kFaint = 0.5;  ///< opacity of an icon that cannot be used now

QByteArray source(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap picture(const QByteArray& svg, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

QByteArray tinted(QByteArray svg, const QColor& colour) {
    return svg.replace("currentColor", colour.name().toLatin1());
}

}  // namespace

QIcon lineIcon(const QString& name) {
    const QByteArray svg = source(name);
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48}) {
        icon.addPixmap(picture(tinted(svg, theme().ink), size));
        QPixmap disabled(size, size);
        disabled.fill(Qt::transparent);
        QPainter painter(&disabled);
        painter.setOpacity(kFaint);
        painter.drawPixmap(0, 0, picture(tinted(svg, theme().mutedInk), size));
        painter.end();
        icon.addPixmap(disabled, QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon() {
    const QByteArray svg = source(QStringLiteral("kyosei"));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(picture(svg, size));
    return icon;
}

}  // namespace kyosei
