// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_switch.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kyosei {

namespace {

class Segment : public QAbstractButton {
public:
    enum class Edge { left, middle, right };

    /// `margin`: what is left and right of the text together, in line heights.
    Segment(const QString& text, Edge edge, double margin, QWidget* parent)
        : QAbstractButton(parent), edge_(edge), margin_(margin) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);  // for assistive technology; the group does it
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    // As wide chosen as not, so that nothing beside it moves.
    QSize sizeHint() const override {
        const QFontMetrics bold(scaledFont(font(), kScale, true));
        return {bold.horizontalAdvance(text()) + lines(*this, margin_), lines(*this, 1.45)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double radius = lines(*this, 0.3);
        // What is round only at the outer side is a rounded rectangle with the inner side cut off.
        QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (edge_ != Edge::left)
            shape.setLeft(shape.left() - 2 * radius);
        if (edge_ != Edge::right)
            shape.setRight(shape.right() + 2 * radius);
        painter.setPen(QPen(isChecked() ? theme().accent : theme().border, 1));
        painter.setBrush(isChecked() ? theme().accent : theme().surface);
        painter.drawRoundedRect(shape, radius, radius);
        if (edge_ != Edge::left) {
            painter.setPen(QPen(theme().border, 1));
            painter.drawLine(QPointF(0.5, 0.5), QPointF(0.5, height() - 0.5));
        }
        painter.setFont(scaledFont(font(), kScale, isChecked()));
        painter.setPen(isChecked()    ? theme().accentInk
                       : underMouse() ? theme().accent
                                      : theme().mutedInk);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(isChecked() ? theme().accentInk : theme().accent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius, radius);
        }
    }

private:
    static constexpr double kScale = 0.9;
    Edge edge_;
    double margin_;
};

}  // namespace

SegmentedSwitch::SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(this);
    const double margin = choices.size() > 2 ? 0.5 : 1.3;  // three leave room for a title
    for (int i = 0; i < choices.size(); ++i) {
        const auto edge = i == 0                    ? Segment::Edge::left
                          : i + 1 == choices.size() ? Segment::Edge::right
                                                    : Segment::Edge::middle;
        auto* segment = new Segment(choices[i], edge, margin, this);
        segment->setToolTip(name);
        group->addButton(segment, i);
        row->addWidget(segment);
        segments_.push_back(segment);
    }
    setCurrent(0);
    // Clicks, Space and the arrow keys of the group all come this way.
    connect(group, &QButtonGroup::idClicked, this, [this](int choice) {
        setCurrent(choice);  // also where none was chosen
        emit chosen(choice);
    });
}

int SegmentedSwitch::current() const {
    const auto found = std::find_if(segments_.begin(), segments_.end(),
                                    [](const auto* segment) { return segment->isChecked(); });
    return found == segments_.end() ? -1 : static_cast<int>(found - segments_.begin());
}

void SegmentedSwitch::setCurrent(int choice) {
    for (auto* segment : segments_)
        if (segment->group())
            segment->group()->setExclusive(choice >= 0);
    for (std::size_t i = 0; i < segments_.size(); ++i)
        segments_[i]->setChecked(static_cast<int>(i) == choice);
}

}  // namespace kyosei
