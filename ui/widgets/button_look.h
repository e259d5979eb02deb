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
/// A triangle up or down and a text, in the colour of better or worse; quiet if there is no change.
/// Of the texts, which go from long to short, the first that fits is shown; the last is shortened
/// if even that does not.
void drawChange(QPainter& painter, const QRect& place, double difference, int decimals,
                const QStringList& texts, const QFont& font);

}  // namespace kyosei
