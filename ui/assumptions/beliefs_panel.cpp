// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assumptions/beliefs_panel.h"

#include "model/policy/shares.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/plain_slider.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {

namespace {

constexpr int kMaximum = 100;  ///< of a share, in per cent
constexpr double kFewMembers = 40;

QString rangeOf(const LikelyRange& range, int decimals, bool sign) {
    const auto number = [&](double value) {
        return sign ? formatSigned(value, decimals) : formatNumber(value, decimals);
    };
    return QStringLiteral("%1  (%2 … %3)")
        .arg(number(range.median), number(range.low), number(range.high));
}

}  // namespace

BeliefsPanel::BeliefsPanel(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : DeckPanel(tr("Assumptions: which school of thought do you believe?"), parent),
      model_(std::move(model)), members_(ReweightedMembers::of(model_)) {
    auto* back = new QPushButton(tr("Back to the Published Priors"), this);
    back->setObjectName(QStringLiteral("resetBeliefs"));
    connect(back, &QPushButton::clicked, this, &BeliefsPanel::reset);
    titleLine()->insertWidget(2, back);
    if (!members_) {
        body()->addWidget(new QLabel(tr("The world-views of this program cannot be used."), this));
        back->setEnabled(false);
        return;
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * spacing(*this));
    columns->addWidget(makeSliders(), 3);
    columns->addWidget(makeTheory(), 4);
    columns->addWidget(makeTable(), 4);
    body()->addLayout(columns);
    reset();
}

QWidget* BeliefsPanel::makeSliders() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(*this));
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("Published priors"),
           tr("The priors as published in the parameter table: where studies disagree, both signs "
              "have a chance."));
    for (const WorldView& view : members_->views().views())
        addRow(grid, dataText("worldviews", view.title), dataText("worldviews", view.theory));
    grid->setRowStretch(static_cast<int>(rows_.size()), 1);
    return box;
}

void BeliefsPanel::addRow(QGridLayout* grid, const QString& title, const QString& theory) {
    const int line = static_cast<int>(rows_.size());
    Row row{new PlainSlider, new QLabel, theory};
    auto* name = new QLabel(title);
    row.slider->setRange(0, kMaximum);
    row.slider->setPageStep(kMaximum / 10);
    row.slider->setAccessibleName(tr("Belief in: %1").arg(title));
    row.slider->setToolTip(theory);
    row.share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.share->setMinimumWidth(row.share->fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    grid->addWidget(name, line, 0);
    grid->addWidget(row.slider, line, 1);
    grid->addWidget(row.share, line, 2);
    connect(row.slider, &QSlider::valueChanged, this, [this, theory, line](int value) {
        showTheory(theory);
        share(static_cast<std::size_t>(line), value);
    });
    connect(row.slider, &QSlider::sliderPressed, this, [this] { held_ = shares_; });
    rows_.push_back(row);
}

QWidget* BeliefsPanel::makeTheory() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What this school says"));
    theory_ = new QLabel;
    theory_->setWordWrap(true);
    theory_->setAlignment(Qt::AlignTop);
    theory_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    scroll->setWidget(theory_);
    theory_->setAutoFillBackground(false);
    return scroll;
}

QWidget* BeliefsPanel::makeTable() {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What beliefs and policies do"));
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * spacing(*this));
    const Headline& headline = model_->charts().headline();
    const QStringList heads = {
        tr("%1 in %2")
            .arg(dataText("charts", headline.stability.title), formatYear(headline.horizon)),
        tr("as published"), tr("as you believe")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = new QLabel(heads.at(column));
        head->setFont(scaledFont(font(), 0.9, true));
        grid->addWidget(head, 0, column);
    }
    addLine(grid, baseline_, tr("Baseline"));
    addLine(grid, scenario_, tr("Your scenario"));
    addLine(grid, effect_, tr("What policies add"));
    layout->addLayout(grid);
    sentence_ = new QLabel;
    sentence_->setWordWrap(true);
    layout->addWidget(sentence_);
    strength_ = new QLabel;
    strength_->setWordWrap(true);
    setMuted(*strength_);
    layout->addWidget(strength_);
    layout->addStretch(1);
    scroll->setWidget(box);
    box->setAutoFillBackground(false);
    return scroll;
}

void BeliefsPanel::addLine(QGridLayout* grid, Line& line, const QString& title) {
    const int row = grid->rowCount();
    line = {new QLabel, new QLabel};
    grid->addWidget(new QLabel(title), row, 0);
    grid->addWidget(line.shipped, row, 1);
    grid->addWidget(line.believed, row, 2);
}

Beliefs BeliefsPanel::beliefs() const {
    return {shares_.front(), {shares_.begin() + 1, shares_.end()}};
}

std::vector<int> BeliefsPanel::positions() const {
    std::vector<int> positions;
    for (const Row& row : rows_)
        positions.push_back(row.slider->value());
    return positions;
}

void BeliefsPanel::setPositions(const std::vector<int>& positions) {
    const double all = std::accumulate(positions.begin(), positions.end(), 0.0);
    if (positions.size() != rows_.size() || all <= 0)
        return;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        shares_[i] = positions[i] / all;
    believe();
}

void BeliefsPanel::share(std::size_t row, int percent) {
    // While a thumb is held the others come back to where they were as it does.
    const auto& before = rows_[row].slider->isSliderDown() ? held_ : shares_;
    shares_ = withShare(before, row, static_cast<double>(percent) / kMaximum,
                        std::vector<bool>(shares_.size(), false));
    believe();
}

bool BeliefsPanel::isChanged() const {
    return !weights_.empty();
}

void BeliefsPanel::reset() {
    if (rows_.empty())
        return;
    shares_.assign(rows_.size(), 0);
    shares_.front() = 1;
    showTheory(rows_.front().theory);
    believe();
}

void BeliefsPanel::believe() {
    showShares();
    const Beliefs now = beliefs();
    std::vector<double> weights;
    if (now.table < 1) {
        auto believed = members_->weights(now);
        if (!believed)
            return;
        weights = std::move(believed->weights);
        strength_->setText(sentences(
            tr("Of the %1 runs that history supports, about %2 speak for this belief.")
                .arg(weights.size())
                .arg(std::lround(believed->effectiveSampleSize)),
            believed->effectiveSampleSize < kFewMembers ? tr("That is few: ranges are rough.")
                                                        : QString()));
    } else {
        strength_->setText(tr("Every run that history supports counts, the better ones more."));
    }
    weights_ = std::move(weights);
    emit weightsChanged(weights_);
    showLines();
}

void BeliefsPanel::showShares() {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const int percent = static_cast<int>(std::lround(kMaximum * shares_[i]));
        const QSignalBlocker blocker(rows_[i].slider);
        rows_[i].slider->setValue(percent);
        rows_[i].share->setText(formatQuantity(percent, 0, QStringLiteral("%")));
    }
}

void BeliefsPanel::showTheory(const QString& text) {
    theory_->setText(text);
}

void BeliefsPanel::setFan(const std::shared_ptr<const EnsembleSnapshot>& snapshot) {
    if (snapshot == snapshot_)
        return;
    snapshot_ = snapshot;
    if (members_ && isVisible())
        showLines();
}

void BeliefsPanel::showEvent(QShowEvent* event) {
    DeckPanel::showEvent(event);
    if (members_)
        showLines();
}

void BeliefsPanel::showLines() {
    const Headline& headline = model_->charts().headline();
    const auto lines = snapshot_ ? worldviewContrast(*snapshot_, headline.stability.slot,
                                                     headline.horizon, {}, weights_)
                                 : std::nullopt;
    if (!lines)
        return;  // until all members are there the last ones stay
    constexpr int kDecimals = 1;
    const auto show = [&](const Line& line, LikelyRange WeightedLines::*range, bool sign) {
        line.shipped->setText(rangeOf(lines->shipped.*range, kDecimals, sign));
        line.believed->setText(rangeOf(lines->reweighted.*range, kDecimals, sign));
    };
    show(baseline_, &WeightedLines::baseline, false);
    show(scenario_, &WeightedLines::scenario, false);
    show(effect_, &WeightedLines::effect, true);
    const double moved = lines->reweighted.baseline.median - lines->shipped.baseline.median;
    sentence_->setText(
        isChanged()
            ? tr("Your belief moves the baseline by %1; your policies add %2 instead of %3.")
                  .arg(formatSigned(moved, kDecimals),
                       formatSigned(lines->reweighted.effect.median, kDecimals),
                       formatSigned(lines->shipped.effect.median, kDecimals))
            : tr("Your policies add %1. Believe in a school to see what that changes.")
                  .arg(formatSigned(lines->shipped.effect.median, kDecimals)));
}

}  // namespace kyosei
