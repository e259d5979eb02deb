// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_setup.h"

#include "ui/predict/predict_picture.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPoint>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

/// Half of a scale of changes, in the unit of a chart from 0 to 100: so that a hand can draw a
/// point.
constexpr double kUsualChange = 10;
constexpr double kUsualShare = 0.2;  ///< of the baseline, where a chart has no such scale
constexpr double kMinChange = 1e-3;

/// Only outputs of the model as they are can be hidden everywhere, and have a likely range.
bool isPlain(const ChartSeries& series) {
    return !series.sources.empty() &&
           std::all_of(series.sources.begin(), series.sources.end(),
                       [](const ChartSource& source) { return source.isPlain(); });
}

}  // namespace

PredictSetup::PredictSetup(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)), chart_(new QComboBox(this)),
      line_(new QComboBox(this)), kind_(new QComboBox(this)), year_(new QSpinBox(this)) {
    for (const ChartDefinition& chart : model_->charts().charts())
        if (!chart.series.empty() && isPlain(chart.series.front()))
            chart_->addItem(dataText("charts", chart.title), fromModel(chart.id));
    for (QComboBox* box : {chart_, line_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    kind_->addItems({tr("A curve"), tr("A range for one year")});
    const int horizon = static_cast<int>(model_->charts().headline().horizon);
    year_->setRange(static_cast<int>(model_->presentYear()) + 1, horizon);
    year_->setValue(horizon);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing(*this));
    form->addRow(tr("&What"), chart_);
    form->addRow(tr("&Of"), line_);
    form->addRow(tr("&Guess"), kind_);
    form->addRow(tr("&Year"), year_);
    auto* hint = new QLabel(tr("All results of the scenario are hidden until you reveal them. "
                               "Levers can be moved meanwhile."),
                            this);
    hint->setWordWrap(true);
    form->addRow(hint);
    connect(chart_, &QComboBox::currentIndexChanged, this, &PredictSetup::fillLines);
    for (QComboBox* box : {line_, kind_})
        connect(box, &QComboBox::currentIndexChanged, this, &PredictSetup::tell);
    connect(year_, &QSpinBox::valueChanged, this, &PredictSetup::tell);
    fillLines();
}

const ChartDefinition* PredictSetup::chart() const {
    return model_->charts().find(chart_->currentData().toString().toStdString());
}

void PredictSetup::fillLines() {
    const ChartDefinition* chosen = chart();
    {
        const QSignalBlocker quiet(line_);
        line_->clear();
        for (std::size_t s = 0; chosen && s < chosen->series.size(); ++s) {
            const ChartSeries& series = chosen->series[s];
            for (std::size_t e = 0; isPlain(series) && e < series.sources.size(); ++e) {
                const bool element = series.sources.size() > 1 && e < chosen->elements.size();
                const QString name =
                    element
                        ? dataText("elements", model_->charts().elementTitle(chosen->elements[e]))
                        : dataText("charts", series.label);
                line_->addItem(name, QPoint(static_cast<int>(s), static_cast<int>(e)));
            }
        }
        line_->setEnabled(line_->count() > 1);
    }
    tell();
}

void PredictSetup::tell() {
    year_->setEnabled(kind_->currentIndex() == 1);
    emit changed();
}

void PredictSetup::suggest(const QString& chart, const QString& element) {
    if (const int found = chart_->findData(chart); found >= 0)
        chart_->setCurrentIndex(found);
    const ChartDefinition* shown = this->chart();
    for (std::size_t e = 0; shown && e < shown->elements.size(); ++e)
        if (fromModel(shown->elements[e]) == element)
            line_->setCurrentIndex(line_->findData(QPoint(0, static_cast<int>(e))));
}

bool PredictSetup::isComplete() const {
    return line_->count() > 0;
}

PredictQuestion PredictSetup::question() const {
    const ChartDefinition& shown = *chart();
    const QPoint at = line_->currentData().toPoint();
    PredictTarget target;
    target.slot = shown.series[static_cast<std::size_t>(at.x())]
                      .sources[static_cast<std::size_t>(at.y())]
                      .slot;
    target.factor = shown.factor;
    target.title = line_->count() > 1
                       ? tr("%1: %2").arg(chart_->currentText(), line_->currentText())
                       : chart_->currentText();
    target.unit = dataText("charts", shown.unit);
    target.decimals = shown.decimals;
    const double horizon = model_->charts().headline().horizon;
    target.usualChange =
        shown.axisSoftMaximum.value_or(0) == 100
            ? kUsualChange
            : std::max(kUsualShare * std::abs(baselineOf(*model_, target, horizon)), kMinChange);
    return {target, kind_->currentIndex() == 0 ? PredictKind::curve : PredictKind::range,
            static_cast<double>(year_->value())};
}

}  // namespace kyosei
