// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_thumb.h"

#include "ui/charts/content/chart_reading.h"
#include "ui/charts/plot/chart_legend.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_export.h"
#include "ui/style/metrics.h"
#include "ui/widgets/button_look.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/elided_label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kyosei {

ChartThumb::ChartThumb(QWidget* parent)
    : Card(parent), title_(new ElidedLabel(this)), unit_(new ElidedLabel(this)),
      plot_(new ChartPlot(this)), legend_(new ChartLegend(this)) {
    setFocusPolicy(Qt::ClickFocus);
    setCopySource(*this, {[this] {
                              return chartImage(plot_->content(), {}, {880, 550}, 2);
                          },
                          [this] { return dataForClipboard(plot_->content()); },
                          [this] { return readingForClipboard(plot_->content()); }});
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    title_->setFont(scaledFont(font(), 0.92, true));
    title_->setMutedText(false);
    title_->setMaximumLines(1);
    title_->setAttribute(Qt::WA_TransparentForMouseEvents);
    unit_->setFont(scaledFont(font(), 0.82));
    unit_->setMaximumLines(1);
    unit_->setSteady(true);
    unit_->setAttribute(Qt::WA_TransparentForMouseEvents);
    legend_->setFont(scaledFont(font(), 0.9));
    legend_->setMostRows(2);
    legend_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setCompact(true);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    const int gap = spacing(*this);
    column->setContentsMargins(gap, gap, gap, gap / 2);
    column->setSpacing(gap / 2);
    column->addWidget(title_);
    column->addWidget(unit_);
    column->addWidget(plot_, 1);
    column->addWidget(legend_);
}

void ChartThumb::setPlaced(const PlacedChart& placed) {
    if (placed != placed_)
        hidden_ = true;
    placed_ = placed;
}

void ChartThumb::draw(const RunView& view, const Look& look) {
    const ChartDefinition* chart = view.charts().find(placed_.chart);
    if (!chart || !view.baseline || !view.current)
        return;
    ContentOptions options;
    options.element = QString::fromStdString(placed_.element);
    if (placed_.element.empty() && !chart->dimension.empty() && chart->series.size() > 1)
        options.element = QString::fromStdString(chart->elements.front());
    options.mode = look.mode;
    options.years = look.years;
    plot_->setDragging(look.dragging);
    plot_->setContent(contentOf(*chart, view, options));
    hidden_ = false;
    const QString title = fullTitle(plot_->content());
    title_->setText(title);
    unit_->setText(plot_->content().unit);
    const bool several =
        plot_->content().lines.size() > 1 && plot_->content().kind != ChartKind::matrix;
    legend_->setVisible(several);
    if (several)
        legend_->setContent(plot_->content());
    setAccessibleName(tr("Chart: %1").arg(title));
    if (!look.dragging) {
        const QString reading = readingOf(plot_->content());
        setAccessibleDescription(reading);
        setToolTip(reading);
    }
}

void ChartThumb::setHoverYear(double year) {
    plot_->setCursorYear(year);
}

std::optional<Slot> ChartThumb::wantedFan() const {
    const ChartContent& content = plot_->content();
    if (hidden_ || content.lines.empty() || !content.lines[content.focus].plain)
        return std::nullopt;
    return content.lines[content.focus].slot;
}

void ChartThumb::setLifted(bool lifted) {
    lifted_ = lifted;
    setCursor(lifted ? Qt::ClosedHandCursor : Qt::PointingHandCursor);
    update();
}

void ChartThumb::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus() || lifted_) {
        const double radius = lines(*this, 0.4);
        painter.setPen(QPen(theme().accent, lifted_ ? 3 : 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
}

void ChartThumb::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        pressed_ = event->position().toPoint();
}

void ChartThumb::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (!pressed_) {
        plot_->hoverAt(plot_->mapFrom(this, at));
        emit hoveredYear(plot_->hasCursor() ? plot_->readOut().year : qQNaN());
        return;
    }
    if (!lifted_ && (at - *pressed_).manhattanLength() < QApplication::startDragDistance())
        return;
    setLifted(true);
    emit dragMoved(mapToParent(at));
}

void ChartThumb::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !pressed_)
        return;
    pressed_.reset();
    const QPoint at = event->position().toPoint();
    if (lifted_) {
        setLifted(false);
        emit dropped(mapToParent(at));
    } else if (rect().contains(at)) {
        emit promoted(event->modifiers().testFlag(Qt::ShiftModifier));
    }
}

void ChartThumb::leaveEvent(QEvent* event) {
    plot_->hoverNothing();
    emit hoveredYear(qQNaN());
    Card::leaveEvent(event);
}

void ChartThumb::focusInEvent(QFocusEvent* event) {
    Card::focusInEvent(event);
    update();
    emit focused();
}

void ChartThumb::focusOutEvent(QFocusEvent* event) {
    Card::focusOutEvent(event);
    update();
}

void ChartThumb::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show Large on the &Right"), this, [this] { emit promoted(false); });
    menu->addAction(tr("Show Large on the &Left"), this, [this] { emit promoted(true); });
    menu->addSeparator();
    addCopyCommands(*menu, *this);
    menu->addSeparator();
    menu->addAction(tr("Re&move from the Layout"), this, &ChartThumb::removeWanted);
    if (deletable_)
        menu->addAction(tr("&Delete This Own Chart"), this, &ChartThumb::deleteWanted);
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : mapToGlobal(rect().center()));
}

void ChartThumb::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && lifted_) {
        pressed_.reset();
        setLifted(false);
        emit dragCancelled();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Space) {
        emit promoted(event->modifiers().testFlag(Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Delete) {
        emit removeWanted();
    } else {
        Card::keyPressEvent(event);
    }
}

}  // namespace kyosei
