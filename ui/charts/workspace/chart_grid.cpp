// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_grid.h"

#include "ui/charts/view/chart_chooser.h"
#include "ui/charts/workspace/chart_grid_body.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_link.h"
#include "ui/charts/workspace/chart_thumb.h"
#include "ui/charts/workspace/chart_years.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/segmented_switch.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

namespace {

constexpr int kPauseWhileDragging = 12;  ///< milliseconds from one thumbnail to the next

QToolButton* button(const QString& text, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setAccessibleName(text);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

}  // namespace

ChartGrid::ChartGrid(ChartLayoutStore& layoutStore, ChartLink& link, QMenu* years, QWidget* parent)
    : QWidget(parent), layoutStore_(layoutStore), link_(link) {
    setAccessibleName(tr("Charts of the layout"));
    build(years);
    drawing_.setSingleShot(true);
    connect(&drawing_, &QTimer::timeout, this, &ChartGrid::drawNext);
    connect(&layoutStore_, &ChartLayoutStore::layoutChanged, this, &ChartGrid::showLayout);
    connect(&link_, &ChartLink::yearsChanged, this, &ChartGrid::drawAll);
    connect(&link_, &ChartLink::hovered, this, [this](double year) {
        for (ChartThumb* thumb : thumbs_)
            if (isVisible() && !thumb->underMouse())
                thumb->setHoverYear(year);
    });
    showLayout();
}

void ChartGrid::build(QMenu* years) {
    layouts_ = button(tr("Layout"), this);
    layouts_->setPopupMode(QToolButton::InstantPopup);
    layoutMenu_ = new QMenu(layouts_);
    layouts_->setMenu(layoutMenu_);
    connect(layoutMenu_, &QMenu::aboutToShow, this, &ChartGrid::fillLayouts);
    chooser_ = new ChartChooser(this);
    QToolButton* add = button(tr("Add Chart"), this);
    connect(add, &QToolButton::clicked, this,
            [this, add] { chooser_->openBelow(*add, run_.charts(), {}); });
    connect(chooser_, &ChartChooser::chosen, this, [this](const QString& id) {
        std::vector<PlacedChart> charts = layoutStore_.placed();
        charts.push_back({id.toStdString(), {}});
        layoutStore_.place(std::move(charts));
        focusThumb(thumbs_.size() - 1);
    });
    QToolButton* own = button(tr("Own Chart"), this);
    own->setToolTip(tr("Make a chart from variables of the model"));
    connect(own, &QToolButton::clicked, this, &ChartGrid::ownChartWanted);
    QToolButton* range = button(yearsText(link_.years()), this);
    range->setPopupMode(QToolButton::InstantPopup);
    range->setMenu(years);
    range->setToolTip(tr("The years that all charts show"));
    const auto tellYears = [range](const std::optional<YearRange>& shown) {
        range->setText(yearsText(shown));
        range->setAccessibleName(tr("Years shown: %1").arg(yearsText(shown)));
    };
    tellYears(link_.years());
    connect(&link_, &ChartLink::yearsChanged, range, tellYears);
    QToolButton* close = button(tr("Close Grid"), this);
    close->setToolTip(tr("Back to what was here before (Escape)"));
    connect(close, &QToolButton::clicked, this, &ChartGrid::closeWanted);

    modes_ = new SegmentedSwitch(tr("What the charts show"), {tr("Levels"), tr("Change")}, this);
    connect(modes_, &SegmentedSwitch::chosen, this, [this](int choice) {
        setMode(choice == 0 ? ChartMode::bands : ChartMode::difference);
    });

    auto* head = new QHBoxLayout;
    head->setSpacing(spacing(*this));
    head->addWidget(layouts_);
    head->addWidget(add);
    head->addWidget(own);
    head->addStretch(1);
    head->addWidget(modes_);
    head->addWidget(range);
    head->addWidget(close);
    body_ = new ChartGridBody(this);
    scroll_ = new QScrollArea(this);
    scroll_->setWidget(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    body_->setAutoFillBackground(false);
    empty_ = new QLabel(tr("No charts yet. “Add Chart” takes one from the catalogue."), this);
    empty_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addLayout(head);
    column->addWidget(empty_);
    column->addWidget(scroll_, 1);
}

/// Layouts of the program are named in the language of the window, others as their maker did.
QString ChartGrid::shownLayout(const QString& title) const {
    return layoutStore_.bundledLayouts().contains(title) ? dataText("charts", title.toStdString())
                                                         : title;
}

void ChartGrid::fillLayouts() {
    layoutMenu_->clear();
    const auto list = [this](const QStringList& titles) {
        for (const QString& title : titles) {
            QString label = shownLayout(title);
            QAction* action = layoutMenu_->addAction(label.replace(u'&', QStringLiteral("&&")));
            action->setCheckable(true);
            action->setChecked(title == layoutStore_.layout());
            connect(action, &QAction::triggered, this,
                    [this, title] { layoutStore_.chooseLayout(title); });
        }
    };
    list(layoutStore_.bundledLayouts());
    layoutMenu_->addSection(tr("Yours"));
    list(layoutStore_.ownLayouts());
    layoutMenu_->addSeparator();
    layoutMenu_->addAction(tr("&Save As…"), this, &ChartGrid::askForName);
    layoutMenu_
        ->addAction(tr("&Delete “%1”").arg(shownLayout(layoutStore_.layout())), &layoutStore_,
                    &ChartLayoutStore::removeLayout)
        ->setEnabled(layoutStore_.isOwnLayout());
}

void ChartGrid::askForName() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save Layout"));
    dialog->setLabelText(tr("Name of the layout"));
    dialog->setTextValue(layoutStore_.layout());
    connect(dialog, &QInputDialog::textValueSelected, &layoutStore_,
            &ChartLayoutStore::saveLayoutAs);
    dialog->open();
}

ChartThumb* ChartGrid::newThumb() {
    auto* thumb = new ChartThumb(body_);
    thumb->installEventFilter(this);
    connect(thumb, &ChartThumb::promoted, this, [this, thumb](bool left) {
        emit promoted(QString::fromStdString(thumb->placed().chart),
                      QString::fromStdString(thumb->placed().element), left);
    });
    connect(thumb, &ChartThumb::removeWanted, this, [this, thumb] { remove(thumb); });
    connect(thumb, &ChartThumb::deleteWanted, this, [this, thumb] {
        layoutStore_.removeChart(QString::fromStdString(thumb->placed().chart));
    });
    connect(thumb, &ChartThumb::dragMoved, body_,
            [this](QPoint at) { body_->setMark(body_->placeAt(at)); });
    connect(thumb, &ChartThumb::dragCancelled, body_, [this] { body_->setMark(std::nullopt); });
    connect(thumb, &ChartThumb::dropped, this, [this, thumb](QPoint at) {
        body_->setMark(std::nullopt);
        const std::size_t from = indexOf(thumb);
        const std::size_t to = body_->placeAt(at);
        move(from, to > from ? to - 1 : to);
    });
    connect(thumb, &ChartThumb::focused, this, [this, thumb] {
        setCurrent(thumb);
        scroll_->ensureWidgetVisible(thumb);
    });
    connect(thumb, &ChartThumb::hoveredYear, &link_, &ChartLink::hover);
    thumb->show();
    return thumb;
}

// Thumbnails of charts that stay are kept, so that rearranging does not draw anything anew.
void ChartGrid::showLayout() {
    layouts_->setText(tr("Layout: %1").arg(shownLayout(layoutStore_.layout())));
    layouts_->setAccessibleName(layouts_->text());
    std::vector<ChartThumb*> spare = std::move(thumbs_);
    thumbs_.clear();
    bool fresh = false;
    for (const PlacedChart& placed : layoutStore_.placed()) {
        const auto same = std::find_if(spare.begin(), spare.end(), [&](const ChartThumb* thumb) {
            return thumb->placed() == placed;
        });
        if (same == spare.end()) {
            thumbs_.push_back(newThumb());
            thumbs_.back()->setPlaced(placed);
            thumbs_.back()->setDeletable(layoutStore_.isOwnChart(fromModel(placed.chart)));
            fresh = true;
        } else {
            thumbs_.push_back(*same);
            spare.erase(same);
        }
    }
    for (ChartThumb* thumb : spare) {
        std::erase(waiting_, thumb);
        thumb->hide();
        thumb->deleteLater();
    }
    body_->setThumbs(thumbs_);
    empty_->setVisible(thumbs_.empty());
    if (!thumbs_.empty())
        setCurrent(thumbs_.front());
    if (fresh)
        drawAll();
}

void ChartGrid::setRunView(const RunView& view) {
    run_ = view;
    drawAll();
}

void ChartGrid::setDragging(bool dragging) {
    dragging_ = dragging;
    if (!dragging)
        drawAll();
}

void ChartGrid::setMode(ChartMode mode) {
    if (mode == mode_ || (mode != ChartMode::bands && mode != ChartMode::difference))
        return;
    mode_ = mode;
    modes_->setCurrent(mode == ChartMode::bands ? 0 : 1);
    drawAll();
    emit modeChanged(mode);
}

void ChartGrid::setPresentYear(double year) {
    present_ = year;
    drawAll();
}

void ChartGrid::drawAll() {
    if (!isVisible())
        return;
    // Those that already wait stay in front, so that a moving slider lets none of them starve.
    for (ChartThumb* thumb : thumbs_)
        if (std::find(waiting_.begin(), waiting_.end(), thumb) == waiting_.end())
            waiting_.push_back(thumb);
    if (!drawing_.isActive())
        drawing_.start(0);
}

void ChartGrid::drawNext() {
    if (waiting_.empty() || !isVisible()) {
        waiting_.clear();
        return;
    }
    ChartThumb* thumb = waiting_.front();
    waiting_.erase(waiting_.begin());
    thumb->draw(run_, {present_, mode_, link_.years(), dragging_});
    if (!waiting_.empty()) {
        drawing_.start(dragging_ ? kPauseWhileDragging : 0);
        return;
    }
    std::vector<Slot> wanted = wantedFans();
    if (wanted != fans_) {
        fans_ = std::move(wanted);
        emit otherFansWanted();
    }
}

std::vector<Slot> ChartGrid::wantedFans() const {
    std::vector<Slot> wanted;
    if (isVisible())
        for (const ChartThumb* thumb : thumbs_)
            if (const auto slot = thumb->wantedFan())
                wanted.push_back(*slot);
    return wanted;
}

void ChartGrid::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    drawAll();
}

void ChartGrid::move(std::size_t from, std::size_t to) {
    std::vector<PlacedChart> charts = layoutStore_.placed();
    if (from >= charts.size() || to >= charts.size() || from == to)
        return;
    const PlacedChart moved = charts[from];
    charts.erase(charts.begin() + static_cast<std::ptrdiff_t>(from));
    charts.insert(charts.begin() + static_cast<std::ptrdiff_t>(to), moved);
    layoutStore_.place(std::move(charts));
    focusThumb(to);
}

void ChartGrid::remove(ChartThumb* thumb) {
    const std::size_t index = indexOf(thumb);
    std::vector<PlacedChart> charts = layoutStore_.placed();
    if (index >= charts.size())
        return;
    charts.erase(charts.begin() + static_cast<std::ptrdiff_t>(index));
    layoutStore_.place(std::move(charts));
    if (thumbs_.empty())
        layouts_->setFocus();
    else
        focusThumb(std::min(index, thumbs_.size() - 1));
}

// One thumbnail is in the tab order; the arrow keys go to the others.
void ChartGrid::setCurrent(ChartThumb* thumb) {
    for (ChartThumb* each : thumbs_)
        each->setFocusPolicy(each == thumb ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChartGrid::focusThumb(std::size_t index) {
    if (index < thumbs_.size())
        thumbs_[index]->setFocus(Qt::OtherFocusReason);
}

std::size_t ChartGrid::indexOf(const QObject* thumb) const {
    return static_cast<std::size_t>(std::find(thumbs_.begin(), thumbs_.end(), thumb) -
                                    thumbs_.begin());
}

bool ChartGrid::moveBy(std::size_t index, int key, bool chart) {
    const int last = static_cast<int>(thumbs_.size()) - 1;
    int to = static_cast<int>(index);
    switch (key) {
    case Qt::Key_Left: --to; break;
    case Qt::Key_Right: ++to; break;
    case Qt::Key_Up: to -= body_->columns(); break;
    case Qt::Key_Down: to += body_->columns(); break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    default: return false;
    }
    if (to >= 0 && to <= last) {
        const auto target = static_cast<std::size_t>(to);
        chart ? move(index, target) : focusThumb(target);
    }
    return true;
}

bool ChartGrid::eventFilter(QObject* watched, QEvent* event) {
    const std::size_t index = indexOf(watched);
    if (event->type() == QEvent::KeyPress && index < thumbs_.size()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool chart = key->modifiers().testFlag(Qt::ControlModifier);
        if (moveBy(index, key->key(), chart))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kyosei
