// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace kyosei {

class SegmentedSwitch;

/// The answer in short and the places where it comes from: side by side, or where there is little
/// room one of them, with a switch between the two. The chain from levers to the answer is a third
/// choice while it has no place elsewhere.
class AnswerPane : public QWidget {
    Q_OBJECT
public:
    /// Takes all of them over.
    AnswerPane(QWidget& result, QWidget& places, QWidget& chain, QWidget* parent = nullptr);

    /// Whether the chain can be seen nowhere else.
    void setChainHere(bool here);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    /// A switch between these.
    void offer(std::vector<QWidget*> choices);
    [[nodiscard]] QString nameOf(const QWidget& part) const;

    QWidget& result_;
    QWidget& places_;
    QWidget& chain_;
    std::vector<QWidget*> choices_;  ///< what the switch is between
    QWidget* wanted_;                ///< what was chosen last, perhaps none of these
    bool chainHere_ = false;
    SegmentedSwitch* switch_ = nullptr;
};

}  // namespace kyosei
