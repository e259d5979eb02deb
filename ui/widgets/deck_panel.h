// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kyosei {

/// A card that takes the place of the lever deck for a while, so that the charts stay in sight:
/// title line with a close button, content below. Escape closes it. Base of the panels below the
/// charts.
class DeckPanel : public Card {
    Q_OBJECT

public:
    explicit DeckPanel(const QString& title, QWidget* parent = nullptr);
    /// In pixels, if it wants more than the place of the levers has; else 0.
    [[nodiscard]] virtual int wantedHeight() const { return 0; }

signals:
    void closed();

protected:
    void setTitle(const QString& title);
    /// Widgets added here stand between the title and the close button.
    [[nodiscard]] QHBoxLayout* titleLine() const { return line_; }
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* line_;
    QVBoxLayout* body_;
    QLabel* title_;
    QToolButton* close_;
};

}  // namespace kyosei
