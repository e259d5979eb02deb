// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/style/theme.h"

namespace kyosei {

/// The named steps behind the line of a ladder. Owned by its plot.
class LadderItem : public QCPAbstractItem {
    Q_OBJECT
public:
    explicit LadderItem(QCustomPlot* plot);

    void setContent(const ChartContent* content) { content_ = content; }
    void setLook(const Theme& theme) { theme_ = theme; }
    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    [[nodiscard]] QRectF freePlace(const QRectF& band, const QSizeF& size) const;

    const ChartContent* content_ = nullptr;
    Theme theme_;
};

}  // namespace kyosei
