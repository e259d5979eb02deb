// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFont>
#include <QRect>
#include <QStringList>

class QKeyEvent;
class QPainter;

/// What the painted buttons of the headline have in common.
namespace kyosei {

/// Focus by keyboard, hand cursor, repaint on hover.
void makePressable(QAbstractButton& button);
/// Clicks on Enter as well as on Space. True if the key was one of them.
bool pressOnEnter(QAbstractButton& button, const QKeyEvent* event);
/// The ring around the widget that has the focus.
void drawFocus(QPainter& painter, const QWidget& widget);

}  // namespace kyosei
