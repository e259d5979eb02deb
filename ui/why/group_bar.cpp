// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/group_bar.h"

#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace kyosei {

namespace {

constexpr int kLongestName = 60;  ///< characters

}  // namespace

GroupBar::GroupBar(QWidget* parent)
    : QWidget(parent), hint_(new QLabel(tr("Tick rows to see them as one."), this)),
      join_(new QToolButton(this)), name_(new QLineEdit(this)), dissolve_(new QToolButton(this)) {
    hint_->setFont(scaledFont(font(), 0.88));
    setMuted(*hint_);
    join_->setToolTip(tr("See the rows that are ticked as one"));
    name_->setAccessibleName(tr("Name of the group"));
    name_->setToolTip(name_->accessibleName());
    name_->setMaxLength(kLongestName);
    dissolve_->setText(tr("Ungroup"));
    dissolve_->setToolTip(tr("See the parts of the group by themselves again"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing(*this));
    row->addWidget(hint_);
    row->addWidget(join_);
    row->addWidget(name_);
    row->addWidget(dissolve_);
    row->addStretch(1);
    connect(join_, &QAbstractButton::clicked, this, &GroupBar::joinWanted);
    connect(dissolve_, &QAbstractButton::clicked, this, &GroupBar::dissolveWanted);
    connect(name_, &QLineEdit::editingFinished, this, &GroupBar::rename);
    showChoice(0, {});
}

void GroupBar::showChoice(std::size_t ticked, const QString& group) {
    const bool isGroup = !group.isEmpty();
    const bool other = group != group_;
    group_ = group;  // before the field goes, which then tells of its end
    hint_->setVisible(ticked < 2 && !isGroup);
    join_->setVisible(ticked > 1);
    join_->setText(tr("Group %1 Rows").arg(ticked));
    name_->setVisible(isGroup);
    dissolve_->setVisible(isGroup);
    if (other)
        name_->setText(group);
}

void GroupBar::rename() {
    const QString name = plainLine(name_->text()).trimmed();
    if (group_.isEmpty())
        return;
    if (name.isEmpty())
        name_->setText(group_);
    else if (name != group_)
        emit renamed(name);
}

void GroupBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setMuted(*hint_);
}

}  // namespace kyosei
