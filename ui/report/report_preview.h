// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_pages.h"

#include <QWidget>

#include <optional>

namespace kyosei {

/// The two pages of a report below each other, as wide as there is room.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    void setReport(const report::ReportDocument& document, const QPageSize& size);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double scaleFor(int width) const;

    std::optional<ReportPages> pages_;
};

}  // namespace kyosei
