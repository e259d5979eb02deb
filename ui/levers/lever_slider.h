// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/lever_scale.h"
#include "ui/widgets/wheel_turns.h"

#include <QSlider>

namespace kyosei {

class EditCoalescer;
class LeverTrack;

/// A slider that shows what was done: a thin track, a tick at the baseline and a filled stretch
/// from there to the thumb. Arrow keys move one step, with Shift (or Page keys) a coarse and with
/// Ctrl a fine one; a typed digit asks for a number; Delete goes back to the baseline, as does a
/// double click on the thumb. The mouse drags the thumb; a click beside it goes a coarse step
/// towards the click, not all the way, so that a policy is not lost by a click. Locked, it keeps
/// its value and says so when somebody tries. Positions are indices into its LeverScale.
class LeverSlider : public QSlider {
    Q_OBJECT

public:
    enum class Look { policy, assumption };

    LeverSlider(LeverScale scale, Look look, QWidget* parent = nullptr);

    [[nodiscard]] const LeverScale& scale() const { return scale_; }
    /// The value shown: the last one set or moved to, even between two stops.
    [[nodiscard]] double exactValue() const { return exactValue_; }
    /// Shows a value without announcing it.
    void showValue(double value);
    void backToBaseline();
    /// What the value means, in words, for those who hear it: "modest, 0.09 billion $ a year".
    void setSpokenValue(const QString& words);
    [[nodiscard]] const QString& spokenValue() const { return spoken_; }
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return locked_; }
    /// Where the thumb's centre is, in widget coordinates.
    [[nodiscard]] int thumbX(double value) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void editStarted();
    void editEnded();
    /// The user moved the thumb.
    void valueEdited(double value);
    /// Alt and an arrow key: go to a neighbouring slider.
    void neighbourWanted(int rows, int columns);
    void detailsWanted();
    /// A number is being typed; this is its first letter.
    void typed(const QString& text);
    /// The L key.
    void lockToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void moveTo(int index);
    void pageTowards(int x);
    void applyPosition(int index);
    [[nodiscard]] LeverTrack track() const;
    [[nodiscard]] bool onThumb(int x) const;
    void moveFine(int direction);
    [[nodiscard]] bool moveFocusKey(const QKeyEvent* event);
    /// Arrows, Page keys, Home and End. True if the key was one of them.
    [[nodiscard]] bool moveThumbKey(const QKeyEvent* event);
    /// Says that the slider is locked, if it is; true if so.
    bool refuses();

    LeverScale scale_;
    Look look_;
    EditCoalescer* coalescer_;
    WheelTurns turns_;
    double exactValue_ = 0;
    QString spoken_;
    bool showing_ = false;
    bool dragging_ = false;
    bool trackPressed_ = false;  ///< by the last press: a double click there is two clicks
    bool locked_ = false;
    int grabOffset_ = 0;
};

}  // namespace kyosei
