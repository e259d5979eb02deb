// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_plot.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/charts/plot/chart_ticks.h"
#include "ui/style/metrics.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kCursorLayer = "cursor"_L1;
constexpr auto kFrontLayer = "front"_L1;
constexpr auto kFanLayer = "fan"_L1;

}  // namespace

ChartPlot::ChartPlot(QWidget* parent)
    : QCustomPlot(parent), theme_(kyosei::theme()), cursor_(nullptr), fan_(nullptr),
      further_(nullptr), ladder_(nullptr), stack_(nullptr), matrix_(nullptr), milestones_(nullptr),
      nowLine_(nullptr), nowLabel_(nullptr), unitLabel_(nullptr) {
    setFocusPolicy(Qt::StrongFocus);
    // Wide antialiased polylines are four times as slow without it.
    setPlottingHint(QCP::phFastPolylines, true);
    // All charts of a window share one paint of the window.
    setPlottingHint(QCP::phImmediateRefresh, false);
    buildFrame();
    styleFrame();
    connect(this, &QCustomPlot::mouseMove, this,
            [this](QMouseEvent* event) { hoverAt(event->position().toPoint()); });
    connect(this, &QCustomPlot::afterReplot, this, [this] { fresh_ = true; });
}

void ChartPlot::buildFrame() {
    addLayer(kFanLayer, layer(u"grid"_s));
    fan_ = new FanItem(this);
    fan_->setLayer(kFanLayer);
    ladder_ = new LadderItem(this);
    ladder_->setLayer(u"background"_s);
    stack_ = new StackItem(this);
    stack_->setLayer(kFanLayer);
    addLayer(kFrontLayer, layer(u"main"_s));
    further_ = new FurtherLinesItem(this);
    further_->setLayer(kFrontLayer);
    addLayer(kCursorLayer, layer(u"legend"_s));
    layer(kCursorLayer)->setMode(QCPLayer::lmBuffered);
    milestones_ = new MilestoneItem(this);
    milestones_->setLayer(kFrontLayer);
    // What follows the year is drawn together with the cursor.
    matrix_ = new MatrixItem(this);
    matrix_->setLayer(kCursorLayer);
    cursor_ = new ChartCursor(this);
    cursor_->setLayer(kCursorLayer);

    nowLine_ = new QCPItemStraightLine(this);
    nowLine_->setLayer(u"grid"_s);
    nowLabel_ = new QCPItemText(this);
    nowLabel_->setLayer(u"grid"_s);
    nowLabel_->setClipToAxisRect(false);
    nowLabel_->position->setTypeX(QCPItemPosition::ptPlotCoords);
    nowLabel_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    nowLabel_->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    nowLabel_->setText(tr("now"));

    unitLabel_ = new QCPItemText(this);
    unitLabel_->setLayer(u"axes"_s);
    unitLabel_->setClipToAxisRect(false);
    unitLabel_->position->setTypeX(QCPItemPosition::ptViewportRatio);
    unitLabel_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    unitLabel_->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);

    xAxis->setTicker(QSharedPointer<YearTicker>::create());
    yAxis->setTicker(QSharedPointer<NumberTicker>::create());
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setSubTicks(false);
    }
    xAxis->grid()->setVisible(false);
    yAxis->setTickLength(0, 0);
}

double ChartPlot::unit() const {
    return QFontMetricsF(font()).height();
}

QSize ChartPlot::sizeHint() const {
    return {lines(*this, 26), lines(*this, 12)};
}

QSize ChartPlot::minimumSizeHint() const {
    return {lines(*this, compact_ ? 8 : 12), lines(*this, compact_ ? 3 : 5)};
}

int ChartPlot::mostSteps() const {
    return std::clamp(static_cast<int>(height() / (unit() * 2.4)), 2, compact_ ? 3 : 6);
}

void ChartPlot::setCompact(bool compact) {
    compact_ = compact;
    cursor_->setCompact(compact);
    further_->setCompact(compact);
    unitLabel_->setVisible(!compact);
    nowLabel_->setVisible(!compact);
    styleFrame();
}

void ChartPlot::setLook(const Theme& theme) {
    theme_ = theme;
    styleFrame();
    styleGraphs();
    scheduleReplot();
}

void ChartPlot::styleFrame() {
    const QFont small = scaledFont(font(), compact_ ? 0.78 : 0.88);
    setBackground(QBrush(theme_.surface));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(theme_.mutedInk);
        axis->setTickPen(QPen(theme_.border, 1));
        axis->setTickLabelPadding(static_cast<int>(unit() * 0.25));
    }
    xAxis->setBasePen(QPen(mixed(theme_.border, theme_.ink, 0.3), 1));
    xAxis->setTickLength(0, static_cast<int>(unit() * 0.2));
    yAxis->setBasePen(Qt::NoPen);
    yAxis->grid()->setPen(QPen(theme_.grid, 1));
    yAxis->grid()->setZeroLinePen(QPen(mixed(theme_.border, theme_.ink, 0.3), 1));
    fitMargins();

    nowLine_->setPen(QPen(mixed(theme_.mutedInk, theme_.surface, 0.4), 1, Qt::DotLine));
    for (QCPItemText* label : {nowLabel_, unitLabel_}) {
        label->setFont(small);
        label->setColor(theme_.mutedInk);
        label->setPadding(QMargins(0, 0, 0, static_cast<int>(unit() * 0.55)));
    }
    cursor_->setLook(theme_);
    fan_->setLook(theme_);
    further_->setLook(theme_);
    ladder_->setLook(theme_);
    milestones_->setLook(theme_);
    stack_->setLook(theme_);
    matrix_->setLook(theme_);
}

void ChartPlot::fitMargins() {
    const double top = unit() * (compact_ ? 0.65 : 1.75);
    const double right = std::max(unit() * 1.2, further_->labelRoom());
    axisRect()->setMinimumMargins(QMargins(0, static_cast<int>(top), static_cast<int>(right), 0));
}

void ChartPlot::setContent(ChartContent content) {
    const bool sameChart = content.id == content_.id &&
                           content.elementTitle == content_.elementTitle &&
                           content.mode == content_.mode;
    content_ = std::move(content);
    cursor_->setContent(&content_);
    fan_->setContent(&content_);
    further_->setContent(&content_);
    fitMargins();
    fan_->setVisible(content_.kind == ChartKind::lines || content_.kind == ChartKind::ladder);
    ladder_->setContent(&content_);
    // The steps of a ladder are its grid; a line would cross out their names.
    yAxis->grid()->setVisible(content_.kind != ChartKind::ladder);
    milestones_->setContent(&content_);
    stack_->setContent(&content_);
    matrix_->setContent(&content_, &axis_);
    if (cursor_->line() >= content_.lines.size()) {
        cursor_->moveTo(cursor_->year(), content_.lines.empty() ? 0 : content_.lines.size() - 1);
    }
    fan_->setLine(cursor_->isShown() ? cursor_->line() : content_.focus);
    matchGraphs();
    styleGraphs();
    for (std::size_t i = 0; i < graphs_.size(); ++i) {
        const ChartLine& line = content_.lines[i];
        graphs_[i].current->data()->set(line.current, true);
        graphs_[i].baseline->data()->set(line.baseline, true);
        const auto known = std::partition_point(
            line.observed.begin(), line.observed.end(), [this](const QCPGraphData& point) {
                return !content_.fittedTo || point.key <= *content_.fittedTo;
            });
        graphs_[i].observed->data()->set(ChartPoints(line.observed.begin(), known), true);
        graphs_[i].later->data()->set(ChartPoints(known, line.observed.end()), true);
    }
    const QString caption =
        content_.central ? tr("%1 · run with central values").arg(content_.unit) : content_.unit;
    unitLabel_->setText(isMatrix() ? QString() : caption);
    nowLine_->setVisible(!isMatrix());
    // Where only the future is shown, now is where it begins.
    nowLabel_->setVisible(!isMatrix() && !compact_ && content_.mode != ChartMode::difference &&
                          content_.present >= content_.start && content_.present <= content_.end);
    yAxis->setVisible(!isMatrix());
    nowLine_->point1->setCoords(content_.present, 0);
    nowLine_->point2->setCoords(content_.present, 1);
    nowLabel_->position->setCoords(content_.present, 0);
    unitLabel_->position->setCoords(0, 0);
    if (!sameChart) {
        axis_ = {};
    }
    const bool keep = sameChart && dragging_;
    axis_ = axisFor(content_, mostSteps(), keep ? &axis_ : nullptr);
    fitAxes();
    scheduleReplot();
}

void ChartPlot::matchGraphs() {
    while (graphs_.size() > content_.lines.size()) {
        for (QCPGraph* graph : {graphs_.back().current, graphs_.back().baseline,
                                graphs_.back().observed, graphs_.back().later}) {
            removeGraph(graph);
        }
        graphs_.pop_back();
    }
    while (graphs_.size() < content_.lines.size()) {
        // In the order in which they are drawn: the baseline stays visible on top.
        QCPGraph* observed = addGraph();
        QCPGraph* later = addGraph();
        QCPGraph* current = addGraph();
        QCPGraph* baseline = addGraph();
        observed->setLineStyle(QCPGraph::lsNone);
        later->setLineStyle(QCPGraph::lsNone);
        graphs_.push_back({current, baseline, observed, later});
    }
}

void ChartPlot::styleGraphs() {
    for (std::size_t i = 0; i < graphs_.size(); ++i) {
        const ChartLine& line = content_.lines[i];
        const Graphs& graphs = graphs_[i];
        const bool single = line.colour < 0;
        for (QCPGraph* graph : {graphs.observed, graphs.later, graphs.current, graphs.baseline}) {
            graph->setLayer(line.context ? u"main"_s : kFrontLayer);
        }
        graphs.current->setPen(currentPen(line, theme_, unit()));
        graphs.baseline->setPen(baselinePen(line, theme_, unit()));
        // One neutral line tells where the baseline is; several would only hide their own scenario.
        const bool drawn = content_.kind == ChartKind::lines || content_.kind == ChartKind::ladder;
        graphs.current->setVisible(drawn);
        graphs.baseline->setVisible(drawn && (single || (content_.changed && !line.context)));
        graphs.observed->setVisible(drawn && !line.context);
        graphs.observed->setScatterStyle(observedMarker(line, theme_, unit()));
        graphs.later->setVisible(graphs.observed->visible());
        graphs.later->setScatterStyle(laterMarker(line, theme_, unit()));
    }
}

void ChartPlot::fitAxes() {
    xAxis->setRange(content_.start, content_.end);
    yAxis->setRange(axis_.lower, axis_.upper);
    qSharedPointerCast<NumberTicker>(yAxis->ticker())->setTickStep(axis_.step);
    const double years = content_.end - content_.start;
    const double yearWidth = years > 0 ? width() * 0.85 / years : width();
    double step = 20;
    for (const double smaller : {10.0, 5.0, 2.0, 1.0}) {
        if (smaller * yearWidth >= unit() * 3) {
            step = smaller;
        }
    }
    qSharedPointerCast<YearTicker>(xAxis->ticker())->setTickStep(step);
}

void ChartPlot::setDragging(bool dragging) {
    dragging_ = dragging;
}

void ChartPlot::scheduleReplot() {
    replot(QCustomPlot::rpQueuedReplot);
}

void ChartPlot::paintEvent(QPaintEvent* event) {
    QCustomPlot::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme_.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    if (fresh_) {
        fresh_ = false;
        emit painted();
    }
}

void ChartPlot::resizeEvent(QResizeEvent* event) {
    axis_ = axisFor(content_, mostSteps());
    fitAxes();
    QCustomPlot::resizeEvent(event);
}

void ChartPlot::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    if (cursor_ &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        setLook(kyosei::theme());
    }
}

}  // namespace kyosei
