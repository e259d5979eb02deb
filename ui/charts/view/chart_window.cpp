// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_window.h"

#include "ui/charts/view/chart_view.h"
#include "ui/style/metrics.h"
#include "ui/widgets/copy_surface.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace kyosei {

namespace {

constexpr double kLarger = 1.25;

}  // namespace

ChartWindow::ChartWindow(QWidget* parent) : QWidget(parent, Qt::Window) {
    setAttribute(Qt::WA_DeleteOnClose);
    // The program ends with its main window.
    setAttribute(Qt::WA_QuitOnClose, false);
    setFont(scaledFont(font(), kLarger));
    chart_ = new ChartView(this);
    auto* layout = new QVBoxLayout(this);
    const int edge = spacing(*this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(chart_);
    addCopyKeys(*this);
    const auto title = [this] { setWindowTitle(tr("%1 – Kyosei").arg(chart_->title())); };
    connect(chart_, &ChartView::chartChanged, this, title);
    resize(lines(*this, 46), lines(*this, 30));
}

void ChartWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_F11)
        setWindowState(windowState() ^ Qt::WindowFullScreen);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kyosei
