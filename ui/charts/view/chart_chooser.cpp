// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_chooser.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace kyosei {

namespace {

/// Topics as small headings, charts as a title over a quiet sentence.
class ChartListDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool topic = index.data(ChartListModel::kIsTopicRole).toBool();
        const bool selected = option.state.testFlag(QStyle::State_Selected) && !topic;
        if (selected) {
            painter->fillRect(option.rect, theme().accent);
        }
        const int pad = option.fontMetrics.height() / 2;
        const QRect inner = option.rect.adjusted(pad, 0, -pad, 0);
        topic ? paintTopic(*painter, inner, option.font, index)
              : paintChart(*painter, inner, option.font, index, selected);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool topic = index.data(ChartListModel::kIsTopicRole).toBool();
        const double heightInLines = topic ? 1.7 : 2.35;
        return {option.fontMetrics.height() * 12,
                static_cast<int>(option.fontMetrics.height() * heightInLines)};
    }

private:
    static void paintTopic(QPainter& painter, const QRect& place, const QFont& font,
                           const QModelIndex& index) {
        painter.setFont(scaledFont(font, 0.85, true));
        painter.setPen(theme().mutedInk);
        const QRect low = place.adjusted(0, place.height() / 4, 0, 0);
        painter.drawText(low, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString().toUpper());
    }

    static void paintChart(QPainter& painter, const QRect& place, const QFont& font,
                           const QModelIndex& index, bool selected) {
        const QRect upper(place.left(), place.top(), place.width(), place.height() / 2);
        const QRect lower(place.left(), upper.bottom(), place.width(), place.height() / 2);
        painter.setFont(font);
        painter.setPen(selected ? theme().accentInk : theme().ink);
        painter.drawText(upper, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        const QFont small = scaledFont(font, 0.85);
        painter.setFont(small);
        painter.setPen(selected ? theme().accentInk : theme().mutedInk);
        const QString sentence = index.data(ChartListModel::kSentenceRole).toString();
        painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(sentence, Qt::ElideRight, place.width()));
    }
};

}  // namespace

ChartChooser::ChartChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup), search_(new QLineEdit(this)), list_(new QListView(this)),
      model_(new ChartListModel(this)) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a chart"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    search_->setPlaceholderText(tr("Search charts"));
    search_->setAccessibleName(tr("Search charts"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);

    list_->setModel(model_);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setItemDelegate(new ChartListDelegate(list_));
    list_->setAccessibleName(tr("Charts by topic"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);

    auto* layout = new QVBoxLayout(this);
    const int gap = spacing(*this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(search_);
    layout->addWidget(list_);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_->setFilter(words);
        select({});
    });
    connect(list_, &QListView::clicked, this, &ChartChooser::take);
    connect(list_, &QListView::entered, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            list_->setCurrentIndex(index);
        }
    });
}

void ChartChooser::setViews(const QList<ChooserView>& views) {
    viewIds_.clear();
    for (const ChooserView& view : views)
        viewIds_ << view.id;
    model_->setViews(views);
}

void ChartChooser::openBelow(const QWidget& anchor, const ChartCatalogue& catalogue,
                             const QString& current) {
    model_->setCatalogue(catalogue);
    search_->clear();
    QRect place(anchor.mapToGlobal(QPoint(0, anchor.height())),
                QSize(lines(*this, 26), lines(*this, 26)));
    const QRect screen = anchor.screen()->availableGeometry();
    place.setHeight(std::min(place.height(), screen.height()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    place.moveRight(std::min(place.right(), screen.right()));
    setGeometry(place);
    show();
    search_->setFocus();
    select(current);
}

void ChartChooser::select(const QString& chartId) {
    const int row = model_->rowOf(chartId);
    if (row < 0) {
        return;
    }
    const QModelIndex index = model_->index(row);
    list_->setCurrentIndex(index);
    list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    search_->setAccessibleDescription(index.data().toString());
}

void ChartChooser::take(const QModelIndex& index) {
    const QString id = index.data(ChartListModel::kIdRole).toString();
    if (!id.isEmpty()) {
        close();
        if (viewIds_.contains(id))
            emit viewChosen(id);
        else
            emit chosen(id);
    }
}

bool ChartChooser::moveBy(int key) {
    const int page = std::max(1, list_->height() / std::max(1, list_->sizeHintForRow(1)));
    int steps = 0;
    switch (key) {
    case Qt::Key_Down: steps = 1; break;
    case Qt::Key_Up: steps = -1; break;
    case Qt::Key_PageDown: steps = page; break;
    case Qt::Key_PageUp: steps = -page; break;
    default: return false;
    }
    const int direction = steps > 0 ? 1 : -1;
    const int last = model_->rowCount() - 1;
    int row = std::clamp(list_->currentIndex().row() + steps, 0, std::max(0, last));
    while (row >= 0 && row <= last &&
           model_->index(row).data(ChartListModel::kIsTopicRole).toBool()) {
        row += direction;
    }
    if (row >= 0 && row <= last) {
        list_->setCurrentIndex(model_->index(row));
        search_->setAccessibleDescription(model_->index(row).data().toString());
        if (row == 1) {
            list_->scrollToTop();
        }
    }
    return true;
}

bool ChartChooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take(list_->currentIndex());
            return true;
        }
        if (moveBy(key)) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace kyosei
