// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kyosei {

/// Three dots that open a menu.
class MoreButton : public QToolButton {
    Q_OBJECT
public:
    explicit MoreButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace kyosei
