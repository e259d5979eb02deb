// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_column.h"

#include "ui/style/metrics.h"
#include "ui/widgets/scrolling.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

VariableColumn::VariableColumn(const QString& title, QWidget* parent)
    : Card(parent), about_(new QLabel(this)), rest_(new QLabel(this)), list_(nullptr) {
    setAccessibleName(title);
    auto* head = new QLabel(title, this);
    head->setFont(scaledFont(font(), 1, true));
    for (QLabel* words : {about_, rest_}) {
        words->setFont(scaledFont(font(), 0.85));
        words->setWordWrap(true);
        setMuted(*words);
    }
    auto* content = new QWidget;
    list_ = new QVBoxLayout(content);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(spacing(*this));
    list_->addWidget(rest_);
    list_->addStretch(1);
    QVBoxLayout* column = this->column();
    column->setSpacing(spacing(*this) / 2);
    column->addWidget(head);
    column->addWidget(about_);
    column->addWidget(scrolling(content), 1);
}

void VariableColumn::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (QLabel* words : {about_, rest_})
            setMuted(*words);
}

QSize VariableColumn::minimumSizeHint() const {
    return {lines(*this, 11), lines(*this, 8)};
}

CurveButton& VariableColumn::button(std::size_t at) {
    while (buttons_.size() <= at) {
        auto* made = new CurveButton(list_->parentWidget());
        list_->insertWidget(static_cast<int>(buttons_.size()), made);
        connect(made, &QAbstractButton::clicked, this,
                [this, made] { emit chosen(made->content().slot); });
        buttons_.push_back(made);
    }
    return *buttons_[at];
}

void VariableColumn::setContents(std::vector<CurveButtonContent> contents, const QString& about,
                                 const QString& rest) {
    about_->setText(about);
    rest_->setText(rest);
    rest_->setVisible(!rest.isEmpty());
    for (std::size_t k = 0; k < contents.size(); ++k) {
        button(k).setContent(std::move(contents[k]));
        buttons_[k]->show();
    }
    for (std::size_t k = contents.size(); k < buttons_.size(); ++k)
        buttons_[k]->hide();
}

bool VariableColumn::focusFirst() {
    if (buttons_.empty() || buttons_.front()->isHidden())
        return false;
    buttons_.front()->setFocus(Qt::TabFocusReason);
    return true;
}

}  // namespace kyosei
