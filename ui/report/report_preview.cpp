// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_preview.h"

#include "ui/style/metrics.h"

#include <QPainter>
#include <QResizeEvent>

namespace kyosei {

namespace {

constexpr int kPaperGap = 12;

}  // namespace

ReportPreview::ReportPreview(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Preview of the report"));
}

void ReportPreview::setReport(const report::ReportDocument& document, const QPageSize& size) {
    pages_.emplace(document, size);
    setAccessibleDescription(QString::fromStdString(document.title));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

double ReportPreview::scaleFor(int width) const {
    return pages_ ? (width - 2.0 * kPaperGap) / pages_->pageSize().width() : 1;
}

int ReportPreview::heightForWidth(int width) const {
    if (!pages_)
        return lines(*this, 20);
    return static_cast<int>(pages_->count() *
                            (pages_->pageSize().height() * scaleFor(width) + kPaperGap)) +
           kPaperGap;
}

QSize ReportPreview::sizeHint() const {
    const int width = lines(*this, 46);
    return {width, heightForWidth(width)};
}

void ReportPreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(event->size().width()));
}

void ReportPreview::paintEvent(QPaintEvent* /*event*/) {
    if (!pages_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = scaleFor(width());
    double y = kPaperGap;
    for (int page = 0; page < pages_->count(); ++page) {
        painter.save();
        painter.translate(kPaperGap, y);
        painter.scale(scale, scale);
        painter.fillRect(QRectF({0, 0}, pages_->pageSize()), Qt::white);
        pages_->paint(painter, page);
        painter.restore();
        y += pages_->pageSize().height() * scale + kPaperGap;
    }
}

}  // namespace kyosei
