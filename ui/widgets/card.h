// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kyosei {

/// A sheet of paper: rounded surface with a hairline border, in the theme's colours. Children are
/// laid out by its user, in a column() or otherwise; padding() keeps text off the edge.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] int padding() const;
    /// Makes and returns its layout: from top to bottom, off its edges. Once.
    QVBoxLayout* column();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

/// Text in the theme's secondary colour: sets the palette of one widget, again after each change
/// of theme (call it from changeEvent on QEvent::PaletteChange of the parent).
void setMuted(QWidget& widget);

}  // namespace kyosei
