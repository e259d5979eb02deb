// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/indicators/indicator_content.h"

#include <QWidget>

namespace kyosei {

/// The line below the panels: what lines and shades mean, and which part of the whole scale the
/// panels show. Leaves out what does not fit, the shades first.
class IndicatorKey : public QWidget {
    Q_OBJECT
public:
    explicit IndicatorKey(QWidget* parent = nullptr);

    /// Any of the panels; they all share mode, scale and window.
    void setContent(const IndicatorContent& content);
    /// "−2 to +5, 7 of 100"
    [[nodiscard]] QString windowText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IndicatorContent content_;
};

}  // namespace kyosei
