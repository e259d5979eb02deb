// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kyosei {

/// A heading that can be pressed: semibold text with a small triangle, shortened when there is no
/// room. Enter, Space and Down press it.
class TitleButton : public QToolButton {
    Q_OBJECT
public:
    /// Room for the focus ring left of the text, in pixels.
    static constexpr int kInset = 5;

    explicit TitleButton(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    /// Small and in the secondary colour, for a choice beside a title; takes no more width than
    /// its text.
    void setQuiet();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;

    bool quiet_ = false;
};

}  // namespace kyosei
