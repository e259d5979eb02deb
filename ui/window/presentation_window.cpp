// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/presentation_window.h"

#include "ui/charts/view/chart_view.h"
#include "ui/headline/headline_panel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/pointer_ring.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kRows = 40;  ///< lines of text on the screen, whatever its size

}  // namespace

PresentationWindow::PresentationWindow(QWidget* parent, QScreen* screen)
    : QWidget(parent, Qt::Window) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Presentation – Kyosei"));
    if (!screen)
        screen = parent ? parent->screen() : QGuiApplication::primaryScreen();
    setGeometry(screen->geometry());
    const double larger = screen->geometry().height() / kRows / lines(*this, 1);
    setFont(scaledFont(font(), std::clamp(larger, 1.0, 4.0)));

    stage_ = new QWidget(this);
    title_ = new QLabel(stage_);
    title_->setFont(scaledFont(font(), 1.2, true));
    pages_ = new QStackedWidget(stage_);
    chart_ = new ChartView(pages_);
    pages_->addWidget(chart_);
    headline_ = new HeadlinePanel(stage_);
    const int edge = 2 * spacing(*this);
    auto* row = new QHBoxLayout;
    row->setSpacing(edge);
    row->addWidget(pages_, 5);
    row->addWidget(headline_, 2);
    auto* column = new QVBoxLayout(stage_);
    column->setContentsMargins(edge, edge, edge, edge);
    column->addWidget(title_);
    column->addLayout(row, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stage_);
    connect(headline_, &HeadlinePanel::chartRequested, this, &PresentationWindow::showChart);
    setFocusPolicy(Qt::StrongFocus);
    setFocus();  // no ring around a part until somebody goes there
    ring_ = new PointerRing(this);
    // Before a chart takes these keys for its cursor.
    qApp->installEventFilter(this);
}

bool PresentationWindow::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    const bool ours = widget && (widget == this || isAncestorOf(widget));
    return ours && event->type() == QEvent::KeyPress &&
           take(static_cast<const QKeyEvent*>(event)->key());
}

bool PresentationWindow::take(int key) {
    if (key == Qt::Key_Escape || key == Qt::Key_F5) {
        close();
    } else if (blank_ || key == Qt::Key_B || key == Qt::Key_Period) {
        setBlank(!blank_);
    } else if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
        go(key == Qt::Key_PageDown ? 1 : -1);
    } else if (key == Qt::Key_P) {
        setPointerRing(!pointerRing_);
    } else {
        return false;
    }
    return true;
}

void PresentationWindow::setCharts(const QStringList& charts) {
    charts_ = charts;
    charts_.removeDuplicates();
    if (!charts_.isEmpty())
        chart_->setChart(charts_.first());
}

void PresentationWindow::setFront(QWidget& front) {
    front_ = &front;
    pages_->addWidget(&front);
    pages_->setCurrentWidget(&front);
}

bool PresentationWindow::isFrontShown() const {
    return front_ && pages_->currentWidget() == front_;
}

void PresentationWindow::showChart(const QString& chart) {
    pages_->setCurrentWidget(chart_);
    chart_->setChart(chart);
}

void PresentationWindow::addBelow(QWidget& part, double type) {
    QFont large = font();
    large.setPixelSize(static_cast<int>(type * height()));
    large.setPointSizeF(QFontInfo(large).pointSizeF());  // its parts scale points
    part.setFont(large);
    stage_->layout()->addWidget(&part);
}

void PresentationWindow::setScenarioTitle(const QString& title) {
    constexpr qsizetype kLongest = 80;  // in large type no screen holds more
    title_->setText(title.size() > kLongest ? title.left(kLongest - 1) + u'…' : title);
    title_->setMinimumWidth(1);
    chart_->setScenarioTitle(title);
}

void PresentationWindow::go(int step) {
    if (charts_.isEmpty())
        return;
    // What is in front comes before the first.
    const auto pages = charts_.size() + (front_ ? 1 : 0);
    const auto first = pages - charts_.size();
    const auto at =
        isFrontShown() ? 0 : first + std::max<qsizetype>(0, charts_.indexOf(chart_->chart()));
    const auto next = (at + step + pages) % pages;
    if (next < first)
        pages_->setCurrentWidget(front_);
    else
        showChart(charts_[next - first]);
}

void PresentationWindow::setPointerRing(bool shown) {
    pointerRing_ = shown;
    ring_->setShown(shown);
}

void PresentationWindow::setBlank(bool blank) {
    blank_ = blank;
    stage_->setVisible(!blank);
    update();
}

void PresentationWindow::paintEvent(QPaintEvent*) {
    if (blank_) {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::black);
    }
}

}  // namespace kyosei
