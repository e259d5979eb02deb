// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace kyosei {

class ElidedLabel;
class PlainSlider;

/// A line under the top strip while something is played: what, play or pause, a handle to scrub
/// with, where it is, how fast, and a close button. Escape closes it. It only shows and asks; who
/// owns it plays. Child of the main window.
class PlayBar : public Card {
    Q_OBJECT
public:
    explicit PlayBar(const QString& name, QWidget* parent = nullptr);

    /// What is played, in one line.
    void setCaption(const QString& text);
    void setRange(int first, int last, int page);
    /// `text` says the position in words, large.
    void setPosition(int position, const QString& text);
    void setPlaying(bool playing);
    /// Choices for how fast; the current one is `chosen`.
    void setPaces(const QStringList& paces, int chosen);
    /// Another choice beside the pace, e.g. where to start.
    void addChoice(QWidget* choice);
    void focusPlay();

signals:
    void playPressed();
    void positionWanted(int position);
    void paceWanted(int pace);
    void closed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyTheme();

    bool playing_ = false;
    QToolButton* play_;
    ElidedLabel* caption_;
    PlainSlider* slider_;
    QLabel* position_;
    QComboBox* pace_;
    QToolButton* close_;
};

}  // namespace kyosei
