// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/fan_text.h"

#include <QAbstractButton>

#include <array>
#include <vector>

namespace kyosei {

/// One indicator of the headline: title, number at the horizon, difference to the baseline in a
/// word, a sign and a colour, and the two curves in miniature. Pressing it asks for its chart.
class IndicatorTile : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QString summary;
        double value = 0;
        double difference = 0;
        double horizon = 0;
        bool known = false;   ///< false: there is no run yet, or it is hidden
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
    /// From long to short.
    [[nodiscard]] QStringList differenceTexts() const;
    [[nodiscard]] QString range() const;
    void paintSparkline(QPainter& painter, const QRectF& place) const;

    Content content_;
};

}  // namespace kyosei
