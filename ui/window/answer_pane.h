// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

class SegmentedSwitch;

/// The answer in short and the places where it comes from: side by side, or where there is little
/// room one of them, with a switch between the two.
class AnswerPane : public QWidget {
    Q_OBJECT
public:
    /// Takes both over.
    AnswerPane(QWidget& result, QWidget& places, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget& result_;
    QWidget& places_;
    SegmentedSwitch* choice_;
};

}  // namespace kyosei
