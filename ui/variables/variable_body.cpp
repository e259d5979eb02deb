// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_body.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/variables/variable_curve.h"
#include "ui/variables/variable_text.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

namespace {

constexpr double kTitleSize = 1.35, kNumberSize = 1.6;

QLabel* words(QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setWordWrap(true);
    made->setTextFormat(Qt::RichText);
    made->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return made;
}

}  // namespace

VariableBody::VariableBody(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)), title_(new QLabel(this)),
      elements_(new QHBoxLayout), number_(words(this)), curve_(new CurveView(this)),
      key_(new QLabel(this)), equation_(words(this)), about_(words(this)), evidence_(words(this)) {
    title_->setFont(scaledFont(font(), kTitleSize, true));
    title_->setWordWrap(true);
    key_->setText(
        tr("Thick line: with the scenario. Thin: without. Area: nine in ten, of the change."));
    key_->setFont(scaledFont(font(), 0.85));
    setMuted(*key_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, spacing(*this), 0);
    column->setSpacing(spacing(*this));
    column->addWidget(title_);
    column->addLayout(elements_);
    column->addWidget(number_);
    column->addWidget(curve_);
    column->addWidget(key_);
    column->addWidget(equation_);
    column->addWidget(about_);
    column->addWidget(evidence_);
    column->addStretch(1);
    connect(evidence_, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const QString scheme = QStringLiteral("slot:"); link.startsWith(scheme))
            emit linkFollowed(link.sliced(scheme.size()).toUInt());
    });
}

void VariableBody::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    setMuted(*key_);
    shown_ = nullptr;  // colours are part of the text
}

void VariableBody::setVariable(Slot slot) {
    const VariablePlace before = placeOf(model_->program(), std::exchange(slot_, slot));
    const VariablePlace place = placeOf(model_->program(), slot);
    title_->setText(variableTitle(place.info->name));
    if (before.info != place.info || choices_.empty())
        showElements();
}

// One choice per dimension.
void VariableBody::showElements() {
    qDeleteAll(choices_);
    choices_.clear();
    while (QLayoutItem* item = elements_->takeAt(0))
        delete item;
    const VariablePlace place = placeOf(model_->program(), slot_);
    std::size_t rest = place.info->size;
    for (const std::size_t d : place.info->dimensions) {
        const DimensionInfo& dimension = model_->program().dimensions()[d];
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(tr("Of which place"));
        for (const std::string& element : dimension.elements)
            choice->addItem(dataText("elements", model_->charts().elementTitle(element)));
        rest /= dimension.elements.size();
        choice->setCurrentIndex(static_cast<int>(place.element / rest % dimension.elements.size()));
        connect(choice, &QComboBox::activated, this, &VariableBody::chooseElements);
        elements_->addWidget(choice);
        choices_.push_back(choice);
    }
    elements_->addStretch(1);
}

void VariableBody::chooseElements() {
    const VariablePlace place = placeOf(model_->program(), slot_);
    std::size_t element = 0;
    for (std::size_t k = 0; k < choices_.size(); ++k)
        element =
            element * model_->program().dimensions()[place.info->dimensions[k]].elements.size() +
            static_cast<std::size_t>(choices_[k]->currentIndex());
    emit elementChosen(place.info->first + static_cast<Slot>(element));
}

void VariableBody::show(const VariableAnswer& answer, const RunView& view, double year) {
    const bool hidden = !view.masked.empty();
    curve_->setVisible(!hidden);
    key_->setVisible(!hidden);
    equation_->setVisible(!hidden && !equation_->text().isEmpty());
    // A slider that moves changes the curves at once; texts follow with the next answer.
    if (std::exchange(shown_, &answer) != &answer)
        showText(answer);
    if (hidden) {
        equation_->hide();
        number_->setText(tr("Hidden until the prediction is made."));
        return;
    }
    showNumber(answer, view, year);
}

void VariableBody::showText(const VariableAnswer& answer) {
    const VariableInfo& info = *placeOf(model_->program(), slot_).info;
    about_->setText(sentences(fromModel(info.documentation),
                              answer.sheet.repeats.empty()
                                  ? QString()
                                  : tr("Here it repeats %1 of the baseline run.")
                                        .arg(variableTitle(answer.sheet.repeats)))
                        .toHtmlEscaped());
    evidence_->setText(evidenceHtml(answer));
    evidence_->setVisible(!evidence_->text().isEmpty());
    showEquation(answer);
}

void VariableBody::showProblem(const QString& text) {
    number_->setText(text.toHtmlEscaped());
}

void VariableBody::showEquation(const VariableAnswer& answer) {
    const VariableInfo& info = *placeOf(model_->program(), slot_).info;
    const QString year = formatYear(answer.sheet.time);
    const QString heading = info.kind == xmile::VariableKind::stock
                                ? tr("What flows in and out, in %1").arg(year)
                                : tr("The equation, with the numbers of this run in %1").arg(year);
    const QString lines = equationHtml(answer, info);
    const QString note = tr("One run with central constants, so that it can be checked by hand.");
    equation_->setText(lines.isEmpty()
                           ? QString()
                           : QStringLiteral("<b>%1</b>%2<span style=\"color:%3\">%4</span>")
                                 .arg(heading, lines, theme().mutedInk.name(), note));
    equation_->setVisible(!lines.isEmpty());
    equation_->setAccessibleName(labelled(heading, equationText(answer, info)));
}

void VariableBody::showNumber(const VariableAnswer& answer, const RunView& view, double year) {
    const VariableInfo& info = *placeOf(model_->program(), slot_).info;
    const VariableCurve curve = curveOf(slot_, view, answer, year);
    const QString unit = listed({unitText(info), kindText(info)});
    QStringList told;
    curve_->setVisible(!info.constant);
    key_->setVisible(!info.constant);
    if (info.constant) {
        number_->setText(
            QStringLiteral("<b>%1</b><br><span style=\"color:%2\">%3</span>")
                .arg(threeDigits(curve.valueAfter), theme().mutedInk.name(), unit.toHtmlEscaped()));
        return;
    }
    if (const auto change = view.fan ? view.fan->change(slot_, year) : std::nullopt) {
        const ChangeScale scale = scaleOf(*model_, slot_, curve.valueBefore);
        told << QStringLiteral("<span style=\"font-size:%1pt;color:%2\"><b>%3</b></span>")
                    .arg(kNumberSize * font().pointSizeF())
                    .arg(changeColour(changeRole(*change, scale)).name(),
                         changeNumber(*change, scale))
             << levelText(curve.valueBefore, *change, scale).toHtmlEscaped()
             << likelyChange(*change, scale).toHtmlEscaped()
             << changeChance(*change, scale).toHtmlEscaped();
        told.removeAll(QString());
    } else {
        told << tr("%1 → %2 in the run with central constants; ranges are being worked out …")
                    .arg(threeDigits(curve.valueBefore), threeDigits(curve.valueAfter));
    }
    number_->setText(
        QStringLiteral("%1<br><span style=\"color:%2\">%3</span>")
            .arg(told.join(QStringLiteral(" · ")), theme().mutedInk.name(), unit.toHtmlEscaped()));
    curve_->setCurve(curve,
                     tr("%1 in %2: without the scenario %3, with it %4")
                         .arg(variableName(*model_, slot_), formatYear(year),
                              threeDigits(curve.valueBefore), threeDigits(curve.valueAfter)));
}

QString VariableBody::text(const VariableAnswer& answer) const {
    const VariableInfo& info = *placeOf(model_->program(), slot_).info;
    return QStringList{labelled(variableName(*model_, slot_), fromModel(info.documentation)),
                       listed({unitText(info), kindText(info)}), curve_->accessibleName(),
                       equationText(answer, info)}
        .join(u'\n');
}

}  // namespace kyosei
