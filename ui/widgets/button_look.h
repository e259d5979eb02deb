// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

/// What hand-painted parts have in common.
namespace kyosei {

/// Focus by keyboard, hand cursor, repaint on hover.
void makePressable(QAbstractButton& button);
/// The ring around the widget that has the focus.
void drawFocus(QPainter& painter, const QWidget& widget);

}  // namespace kyosei
