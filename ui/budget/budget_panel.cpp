// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_panel.h"

#include "ui/budget/spending_bar.h"
#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kUsualLimit = 10;
constexpr double kLargestLimit = 10000;

}  // namespace

BudgetPanel::BudgetPanel(Document& document, QWidget* parent)
    : DeckPanel(tr("Budget: what it costs beyond the baseline, and who pays"), parent),
      document_(document) {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * padding());
    columns->addWidget(buildTable(), 5);
    columns->addWidget(buildLimit(), 2);
    body()->addLayout(columns);
    connect(&document_, &Document::scenarioChanged, this, &BudgetPanel::showScenario);
    colour();
    showScenario();
}

QWidget* BudgetPanel::buildTable() {
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * spacing(*this));
    grid->setVerticalSpacing(spacing(*this));
    int line = 1;
    for (const QString& title :
         {QString(), tr("a year, mean"), tr("most in a year"), tr("in all")}) {
        auto* head = new QLabel(title, table);
        if (title.isEmpty())
            lastYear_ = head;
        muted_.push_back(head);
        grid->addWidget(head, line++, 0);
    }
    period_ = new QLabel(table);
    period_->setTextFormat(Qt::PlainText);
    muted_.push_back(period_);
    grid->addWidget(period_, line + 1, 0, 1, -1);
    grid->setRowStretch(line + 2, 1);
    const LeverTable& levers = document_.levers();
    int column = 1;
    for (const std::string& actor : levers.actors())
        columns_.push_back(
            addColumn(*grid, column++, dataText("elements", levers.actorName(actor)), false));
    columns_.push_back(addColumn(*grid, column, tr("All"), true));
    return table;
}

BudgetPanel::Column BudgetPanel::addColumn(QGridLayout& grid, int column, const QString& name,
                                           bool strong) {
    QWidget* table = grid.parentWidget();
    grid.setColumnStretch(column, 1);
    int line = 0;
    const auto label = [&](const QString& text) {
        auto* widget = new QLabel(text, table);
        widget->setTextFormat(Qt::PlainText);
        widget->setFont(scaledFont(font(), 1, strong));
        grid.addWidget(widget, line++, column, Qt::AlignRight);
        return widget;
    };
    label(name);
    Column made{label({}), label({}), label({}), label({}), new SpendingBar(table)};
    grid.addWidget(made.bar, line, column);
    return made;
}

QWidget* BudgetPanel::buildLimit() {
    auto* place = new QWidget(this);
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this));
    limited_ = new QCheckBox(tr("&Limit of"), place);
    limited_->setObjectName(QStringLiteral("limited"));
    limit_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, place);
    limit_->setObjectName(QStringLiteral("limit"));
    limit_->setDecimalPlaces(1);
    limit_->setLimits(0, kLargestLimit);
    limit_->showValue(kUsualLimit);
    const QString unit = dataText("levers", document_.levers().costUnit());
    limit_->setSuffix(tr(" %1 a year").arg(unit));
    limit_->setAccessibleName(tr("Limit of extra cost a year"));
    auto* line = new QHBoxLayout;
    line->addWidget(limited_);
    line->addWidget(limit_);
    line->addStretch(1);
    layout->addLayout(line);
    verdict_ = new QLabel(place);
    verdict_->setWordWrap(true);
    verdict_->setTextFormat(Qt::PlainText);
    layout->addWidget(verdict_);
    auto* note = new QLabel(tr("Public money of the governments beyond what the baseline would "
                               "spend of the same income, medians of the runs; not that of firms "
                               "and development banks. A limit only warns."),
                            place);
    note->setWordWrap(true);
    muted_.push_back(note);
    layout->addWidget(note);
    layout->addStretch(1);

    connect(limited_, &QCheckBox::clicked, this, [this](bool on) {
        document_.beginGesture();
        document_.setSpendingLimit(on ? std::optional<double>(limit_->value()) : std::nullopt);
    });
    connect(limit_, &CoalescingSpinBox::editStarted, this, [this] { document_.beginGesture(); });
    connect(limit_, &CoalescingSpinBox::edited, this,
            [this](double value) { document_.setSpendingLimit(value); });
    return place;
}

void BudgetPanel::fill(const Column& column, const ExtraCost& cost, double largest) {
    column.last->setText(moneyNumber(cost.last, true));
    column.perYear->setText(moneyNumber(cost.perYear, true));
    const bool none = roundsToZero(cost.peak, 2);
    column.peak->setText(
        none ? moneyNumber(0)
             : tr("%1 in %2")
                   .arg(moneyNumber(cost.peak, true), yearText(std::floor(cost.peakYear))));
    column.total->setText(moneyNumber(cost.total, true));
    column.bar->setAmount(cost.total, largest);
}

void BudgetPanel::setSpending(const Spending& spending) {
    if (spending.actors.size() + 1 != columns_.size())
        return;
    period_->setText(
        tr("%1, %2").arg(periodText(spending), dataText("levers", document_.levers().costUnit())));
    lastYear_->setText(tr("a year in %1").arg(yearText(spending.to)));
    double largest = std::abs(spending.all.total);
    for (const ExtraCost& cost : spending.actors)
        largest = std::max(largest, std::abs(cost.total));
    for (std::size_t i = 0; i < spending.actors.size(); ++i)
        fill(columns_[i], spending.actors[i], largest);
    fill(columns_.back(), spending.all, largest);
    const auto limit = document_.scenario().spendingLimit;
    verdict_->setText(limit ? limitSentence(spending, limit) : tr("No limit is set."));
    over_ = spending.overrun.has_value();
    colour();
}

void BudgetPanel::colour() {
    for (QLabel* label : muted_)
        setMuted(*label);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, over_ ? theme().worse : theme().ink);
    verdict_->setPalette(colours);
}

void BudgetPanel::changeEvent(QEvent* event) {
    DeckPanel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && verdict_)
        colour();
}

void BudgetPanel::showScenario() {
    const auto limit = document_.scenario().spendingLimit;
    limited_->setChecked(limit.has_value());
    limit_->setEnabled(limit.has_value());
    if (limit)
        limit_->showValue(*limit);
}

}  // namespace kyosei
