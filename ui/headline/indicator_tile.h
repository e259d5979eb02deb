// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/fan_text.h"

#include <QAbstractButton>

#include <array>
#include <vector>

namespace kyosei {

/// One indicator of the headline: title, level at the horizon, how it differs from the
/// baseline, and the two curves in miniature. Pressing it asks for its chart.
class IndicatorTile : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString summary;
        ChangeScale scale;
        double horizon = 0;
        bool hidden = false;  ///< it must not be seen yet
        std::vector<double> baseline;
        std::vector<double> current;
        std::optional<Outlook> outlook;
        /// Likely range along the miniature: place from 0 to 1, low, high.
        std::vector<std::array<double, 3>> range;
    };

    explicit IndicatorTile(QWidget* parent = nullptr);
    void setContent(Content content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// "40.9", or a dash.
    [[nodiscard]] QString level() const;
    /// "+0.5, small": what changes.
    [[nodiscard]] QString changeText() const;
    void paintSparkline(QPainter& painter, const QRectF& place) const;

    Content content_;
};

}  // namespace kyosei
