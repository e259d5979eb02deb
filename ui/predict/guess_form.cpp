// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/guess_form.h"

#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/widgets/number_box.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

QString withUnit(const PredictTarget& target) {
    return target.unit.isEmpty() ? target.title
                                 : QStringLiteral("%1, %2").arg(target.title, target.unit);
}

}  // namespace

GuessForm::GuessForm(QWidget* parent)
    : QWidget(parent), asked_(new QLabel(this)), who_(new QLineEdit(this)),
      count_(new QLabel(this)) {
    asked_->setWordWrap(true);
    who_->setPlaceholderText(tr("may be left empty"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addWidget(asked_);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), who_);
    column->addLayout(form);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing(*this));
    for (std::size_t i = 0; i < kBoxes; ++i) {
        auto* pair = new QVBoxLayout;
        labels_[i] = new QLabel(this);
        boxes_[i] = new NumberBox(this);
        boxes_[i]->setButtonSymbols(QAbstractSpinBox::NoButtons);
        boxes_[i]->setMinimumWidth(lines(*this, 2.6));
        labels_[i]->setBuddy(boxes_[i]);
        pair->addWidget(labels_[i]);
        pair->addWidget(boxes_[i]);
        row->addLayout(pair);
        connect(boxes_[i], &QDoubleSpinBox::valueChanged, this, &GuessForm::edited);
    }
    column->addLayout(row);
    auto* add = new QPushButton(tr("&Add Prediction"), this);
    auto* below = new QHBoxLayout;
    below->addWidget(add);
    below->addWidget(count_, 1);
    column->addLayout(below);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &GuessForm::added);
    connect(who_, &QLineEdit::returnPressed, this, &GuessForm::added);
}

void GuessForm::setQuestion(const PredictQuestion& question, double first, double last) {
    question_ = question;
    first_ = first;
    years_.clear();
    // Years from soon to the end, whole ones.
    for (std::size_t i = 1; i <= kBoxes; ++i)
        years_.push_back(std::round(first + (last - first) * static_cast<double>(i) /
                                                static_cast<double>(kBoxes)));
    const QString what = withUnit(question.target);
    asked_->setText(
        question.kind == PredictKind::curve
            ? tr("How will “%1” change against the baseline? Sketch it with the mouse, or "
                 "type.")
                  .arg(what)
            : tr("How will “%1” have changed by %2 against the baseline? Set a range that "
                 "holds the result nine times in ten.")
                  .arg(what, formatYear(question.year)));
    fitBoxes();
}

void GuessForm::fitBoxes() {
    const bool curve = question_.kind == PredictKind::curve;
    for (std::size_t i = 0; i < kBoxes; ++i) {
        const bool used = curve || i < 2;
        const QSignalBlocker quiet(boxes_[i]);
        boxes_[i]->setVisible(used);
        labels_[i]->setVisible(used);
        boxes_[i]->setDecimals(question_.target.decimals);
        boxes_[i]->setRange(-1e9, 1e9);
        const QString label = curve ? formatYear(years_[i]) : i == 0 ? tr("&From") : tr("&To");
        labels_[i]->setText(label);
        boxes_[i]->setAccessibleName(curve    ? tr("Change by %1").arg(label)
                                     : i == 0 ? tr("Low end of the range")
                                              : tr("High end of the range"));
    }
}

void GuessForm::setCount(std::size_t predictions) {
    count_->setText(
        tr("Predictions so far: %1").arg(QLocale().toString(static_cast<qulonglong>(predictions))));
}

void GuessForm::showGuess(const Guess& guess) {
    for (std::size_t i = 0; i < kBoxes; ++i) {
        const QSignalBlocker quiet(boxes_[i]);
        boxes_[i]->setValue(question_.kind == PredictKind::curve ? guess.curve.at(years_[i])
                            : i == 0                             ? guess.low
                                                                 : guess.high);
    }
}

Guess GuessForm::typedInto(Guess guess) const {
    if (question_.kind == PredictKind::range) {
        guess.low = std::min(boxes_[0]->value(), boxes_[1]->value());
        guess.high = std::max(boxes_[0]->value(), boxes_[1]->value());
        return guess;
    }
    Sketch typed{{first_}, {guess.curve.values.front()}};
    for (std::size_t i = 0; i < kBoxes; ++i) {
        typed.times.push_back(years_[i]);
        typed.values.push_back(boxes_[i]->value());
    }
    for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
        guess.curve.values[i] = typed.at(guess.curve.times[i]);
    return guess;
}

QString GuessForm::who() const {
    return who_->text().trimmed();
}

void GuessForm::clearName() {
    who_->clear();
}

void GuessForm::focusName() {
    who_->setFocus();
}

}  // namespace kyosei
