// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_panel.h"

#include "ui/predict/predict_sketch.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

constexpr double kPadLines = 26;  ///< a hand's breadth on the usual screen

QScrollArea* scrolling(QWidget* content) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

/// Only outputs of the model as they are can be hidden everywhere, and have a likely range.
bool isPlain(const ChartSeries& series) {
    return !series.sources.empty() &&
           std::all_of(series.sources.begin(), series.sources.end(),
                       [](const ChartSource& source) { return source.isPlain(); });
}

QString withUnit(const PredictTarget& target) {
    return target.unit.isEmpty() ? target.title
                                 : QStringLiteral("%1, %2").arg(target.title, target.unit);
}

}  // namespace

PredictPanel::PredictPanel(PredictRound& round, std::shared_ptr<const PolicyModel> model,
                           std::function<RunView()> view, QWidget* parent)
    : DeckPanel(tr("Predict first"), parent), round_(round), model_(std::move(model)),
      view_(std::move(view)), present_(std::floor(model_->presentYear())),
      horizon_(model_->charts().headline().horizon), sketch_(new PredictSketch(this)),
      pages_(new QStackedWidget(this)), act_(new QPushButton(this)) {
    titleLine()->insertWidget(2, act_);
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * spacing(*this));
    row->addWidget(sketch_, 4);
    row->addWidget(pages_, 2);
    body()->addLayout(row, 1);
    sketch_->setAccessibleName(tr("Sketch; the boxes beside it do the same"));
    pages_->addWidget(buildSetup());
    pages_->addWidget(buildGuess());
    pages_->addWidget(buildScores());
    pages_->setMinimumWidth(lines(*this, 17));

    connect(act_, &QPushButton::clicked, this, &PredictPanel::act);
    connect(sketch_, &PredictSketch::edited, this, &PredictPanel::takeSketch);
    connect(&round_, &PredictRound::changed, this, &PredictPanel::showRound);
    showRound();
}

int PredictPanel::wantedHeight() const {
    return lines(*this, kPadLines);
}

QWidget* PredictPanel::buildSetup() {
    auto* page = new QWidget;
    chart_ = new QComboBox(page);
    line_ = new QComboBox(page);
    kind_ = new QComboBox(page);
    year_ = new QSpinBox(page);
    for (const ChartDefinition& chart : model_->charts().charts())
        if (!chart.series.empty() && isPlain(chart.series.front()))
            chart_->addItem(dataText("charts", chart.title), fromModel(chart.id));
    for (QComboBox* box : {chart_, line_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    kind_->addItems({tr("A curve"), tr("A range for one year")});
    year_->setRange(static_cast<int>(present_) + 1, static_cast<int>(horizon_));
    year_->setValue(static_cast<int>(horizon_));
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing(*this));
    form->addRow(tr("&What"), chart_);
    form->addRow(tr("&Of"), line_);
    form->addRow(tr("&Guess"), kind_);
    form->addRow(tr("&Year"), year_);
    auto* hint = new QLabel(tr("All results of the scenario are hidden until you reveal them. "
                               "Levers can be moved meanwhile."),
                            page);
    hint->setWordWrap(true);
    form->addRow(hint);
    connect(chart_, &QComboBox::currentIndexChanged, this, &PredictPanel::fillLines);
    for (QComboBox* box : {line_, kind_})
        connect(box, &QComboBox::currentIndexChanged, this, &PredictPanel::showRound);
    connect(year_, &QSpinBox::valueChanged, this, &PredictPanel::showRound);
    fillLines();
    return scrolling(page);
}

QWidget* PredictPanel::buildGuess() {
    auto* page = new QWidget;
    question_ = new QLabel(page);
    question_->setWordWrap(true);
    who_ = new QLineEdit(page);
    who_->setPlaceholderText(tr("may be left empty"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addWidget(question_);
    form_ = new QFormLayout;
    form_->addRow(tr("&Name"), who_);
    column->addLayout(form_);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing(*this));
    for (std::size_t i = 0; i < kBoxes; ++i) {
        auto* pair = new QVBoxLayout;
        labels_[i] = new QLabel(page);
        boxes_[i] = new QDoubleSpinBox(page);
        boxes_[i]->setButtonSymbols(QAbstractSpinBox::NoButtons);
        boxes_[i]->setMinimumWidth(lines(*this, 2.6));
        labels_[i]->setBuddy(boxes_[i]);
        pair->addWidget(labels_[i]);
        pair->addWidget(boxes_[i]);
        row->addLayout(pair);
        connect(boxes_[i], &QDoubleSpinBox::valueChanged, this, &PredictPanel::takeBoxes);
    }
    column->addLayout(row);
    add_ = new QPushButton(tr("&Add Prediction"), page);
    count_ = new QLabel(page);
    auto* below = new QHBoxLayout;
    below->addWidget(add_);
    below->addWidget(count_, 1);
    column->addLayout(below);
    column->addStretch(1);
    connect(add_, &QPushButton::clicked, this, &PredictPanel::addGuess);
    connect(who_, &QLineEdit::returnPressed, this, &PredictPanel::addGuess);
    return scrolling(page);
}

QWidget* PredictPanel::buildScores() {
    scores_ = new QLabel;
    scores_->setWordWrap(true);
    scores_->setTextFormat(Qt::PlainText);
    scores_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    scores_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scores_->setFocusPolicy(Qt::StrongFocus);
    return scrolling(scores_);
}

void PredictPanel::fillLines() {
    const ChartDefinition* chart =
        model_->charts().find(chart_->currentData().toString().toStdString());
    const QSignalBlocker quiet(line_);
    line_->clear();
    for (std::size_t s = 0; chart && s < chart->series.size(); ++s) {
        const ChartSeries& series = chart->series[s];
        for (std::size_t e = 0; isPlain(series) && e < series.sources.size(); ++e) {
            const bool element = series.sources.size() > 1 && e < chart->elements.size();
            const QString name =
                element ? dataText("elements", model_->charts().elementTitle(chart->elements[e]))
                        : dataText("charts", series.label);
            line_->addItem(name, QPoint(static_cast<int>(s), static_cast<int>(e)));
        }
    }
    line_->setEnabled(line_->count() > 1);
    showRound();
}

void PredictPanel::suggest(const QString& chart, const QString& element) {
    if (round_.state() == PredictRound::State::open)
        return;
    const int found = chart_->findData(chart);
    if (found >= 0)
        chart_->setCurrentIndex(found);
    const ChartDefinition* shown =
        model_->charts().find(chart_->currentData().toString().toStdString());
    for (std::size_t e = 0; shown && e < shown->elements.size(); ++e)
        if (fromModel(shown->elements[e]) == element)
            line_->setCurrentIndex(line_->findData(QPoint(0, static_cast<int>(e))));
}

PredictTarget PredictPanel::target() const {
    const ChartDefinition* chart =
        model_->charts().find(chart_->currentData().toString().toStdString());
    const QPoint at = line_->currentData().toPoint();
    if (!chart || line_->count() == 0)
        return {};
    PredictTarget target;
    target.slot = chart->series[static_cast<std::size_t>(at.x())]
                      .sources[static_cast<std::size_t>(at.y())]
                      .slot;
    target.factor = chart->factor;
    target.title = line_->count() > 1
                       ? tr("%1: %2").arg(chart_->currentText(), line_->currentText())
                       : chart_->currentText();
    target.unit = dataText("charts", chart->unit);
    target.decimals = chart->decimals;
    return target;
}

PredictKind PredictPanel::kind() const {
    return kind_->currentIndex() == 0 ? PredictKind::curve : PredictKind::range;
}

std::vector<double> PredictPanel::boxYears() const {
    // Five years from soon to the end, whole ones.
    std::vector<double> years;
    const double from = round_.first();
    for (std::size_t i = 1; i <= kBoxes; ++i)
        years.push_back(std::round(from + (round_.last() - from) * static_cast<double>(i) /
                                              static_cast<double>(kBoxes)));
    return years;
}

void PredictPanel::act() {
    switch (round_.state()) {
    case PredictRound::State::idle:
        if (line_->count() == 0)
            return;
        round_.open(target(), kind(), present_, horizon_, year_->value());
        startGuess();
        who_->setFocus();
        break;
    case PredictRound::State::open: round_.reveal(view_()); break;
    case PredictRound::State::revealed: round_.close(); break;
    }
}

double PredictPanel::baselineAt(double year) const {
    return model_->baseline()->at(round_.target().slot, year) * round_.target().factor;
}

void PredictPanel::startGuess() {
    // Everybody starts from “no change”, not from what another has sketched.
    Guess guess;
    for (double year = round_.first(); year <= round_.last(); ++year) {
        guess.curve.times.push_back(year);
        guess.curve.values.push_back(0);
    }
    sketch_->setGuess(guess);
    fitBoxes();
    takeSketch();
}

void PredictPanel::fitBoxes() {
    const bool curve = round_.kind() == PredictKind::curve;
    const std::vector<double> years = boxYears();
    for (std::size_t i = 0; i < kBoxes; ++i) {
        const bool used = curve || i < 2;
        const QSignalBlocker quiet(boxes_[i]);
        boxes_[i]->setVisible(used);
        labels_[i]->setVisible(used);
        boxes_[i]->setDecimals(round_.target().decimals);
        boxes_[i]->setRange(-1e9, 1e9);
        const QString label = curve ? formatYear(years[i]) : i == 0 ? tr("&From") : tr("&To");
        labels_[i]->setText(label);
        boxes_[i]->setAccessibleName(curve    ? tr("Change by %1").arg(label)
                                     : i == 0 ? tr("Low end of the range")
                                              : tr("High end of the range"));
    }
}

void PredictPanel::takeSketch() {
    const Guess& guess = sketch_->guess();
    const std::vector<double> years = boxYears();
    for (std::size_t i = 0; i < kBoxes; ++i) {
        const QSignalBlocker quiet(boxes_[i]);
        const double value = round_.kind() == PredictKind::curve ? guess.curve.at(years[i])
                             : i == 0                            ? guess.low
                                                                 : guess.high;
        boxes_[i]->setValue(value);
    }
}

void PredictPanel::takeBoxes() {
    Guess guess = sketch_->guess();
    if (round_.kind() == PredictKind::curve) {
        const std::vector<double> years = boxYears();
        Sketch typed{{round_.first()}, {guess.curve.values.front()}};
        for (std::size_t i = 0; i < kBoxes; ++i) {
            typed.times.push_back(years[i]);
            typed.values.push_back(boxes_[i]->value());
        }
        for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
            guess.curve.values[i] = typed.at(guess.curve.times[i]);
    } else {
        guess.low = std::min(boxes_[0]->value(), boxes_[1]->value());
        guess.high = std::max(boxes_[0]->value(), boxes_[1]->value());
    }
    sketch_->setGuess(guess);
    showPicture();  // perhaps with more room
}

void PredictPanel::addGuess() {
    Guess guess = sketch_->guess();
    for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
        guess.curve.values[i] += baselineAt(guess.curve.times[i]);
    guess.low += baselineAt(round_.year());
    guess.high += baselineAt(round_.year());
    guess.who = who_->text().trimmed();
    round_.add(guess);
    who_->clear();
    startGuess();
    who_->setFocus();
}

void PredictPanel::showRound() {
    const auto state = round_.state();
    year_->setEnabled(kind() == PredictKind::range);
    pages_->setCurrentIndex(static_cast<int>(state));
    act_->setText(state == PredictRound::State::idle   ? tr("&Hide the Results and Begin")
                  : state == PredictRound::State::open ? tr("&Reveal")
                                                       : tr("&New Round"));
    act_->setEnabled(line_->count() > 0);
    if (state == PredictRound::State::open) {
        question_->setText(
            round_.kind() == PredictKind::curve
                ? tr("How will “%1” change against the baseline? Sketch it with the mouse, or "
                     "type.")
                      .arg(withUnit(round_.target()))
                : tr("How will “%1” have changed by %2 against the baseline? Set a range that "
                     "holds the result nine times in ten.")
                      .arg(withUnit(round_.target()), formatYear(round_.year())));
        count_->setText(
            tr("Predictions so far: %1").arg(QLocale().toString(round_.guesses().size())));
    }
    if (state == PredictRound::State::revealed)
        showScores();
    showPicture();
}

void PredictPanel::showScores() {
    QStringList said{round_.target().title};
    if (round_.scored().empty())
        said << tr("Nobody predicted anything.");
    for (const ScoredGuess& scored : round_.scored())
        said << (scored.guess.who.isEmpty() ? scored.sentence
                                            : tr("%1: %2").arg(scored.guess.who, scored.sentence));
    scores_->setText(said.join(u'\n'));
}

}  // namespace kyosei
