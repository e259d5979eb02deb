// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/choice_view.h"

#include "model/choice/shown.h"
#include "ui/run/behind_all.h"
#include "ui/search/choice_table.h"
#include "ui/search/choice_text.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrolling.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace kyosei {

namespace {

/// Where the model has a constant of this name.
std::optional<Slot> slotNamed(const Program& program, const std::string& name) {
    const VariableInfo* info = program.find(name.substr(0, name.find('[')));
    if (!info)
        return std::nullopt;
    for (std::size_t e = 0; e < info->size; ++e)
        if (program.elementName(*info, e) == name)
            return info->first + static_cast<Slot>(e);
    return info->first;
}

}  // namespace

ChoiceView::ChoiceView(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QWidget* parent)
    : QWidget(parent), model_(std::move(model)), ensemble_(std::move(ensemble)),
      table_(new ChoiceTable(model_, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, spacing(*this), 0);
    column->setSpacing(2 * spacing(*this));
    sentence_ = paragraphIn(*content);
    column->addWidget(sentence_);
    shown_ = new QWidget(content);
    auto* inner = new QVBoxLayout(shown_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(spacing(*this));
    buildTable(*inner);
    auto* heading = new QLabel(tr("Worth studying before choosing"), shown_);
    heading->setFont(scaledFont(font(), 1, true));
    inner->addWidget(heading);
    knowing_ = paragraphIn(*shown_);
    inner->addWidget(knowing_);
    list_ = new QWidget(shown_);
    (new QVBoxLayout(list_))->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(list_);
    column->addWidget(shown_);
    state_ = paragraphIn(*content);
    column->addWidget(state_);
    column->addStretch(1);
    outer->addWidget(scrolling(content));
    shown_->hide();
    setMuted(*state_);
}

void ChoiceView::buildTable(QVBoxLayout& column) {
    view_ = new QTableView(shown_);
    view_->setModel(table_);
    view_->setAccessibleName(tr("Packages in each case"));
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setTabKeyNavigation(false);
    view_->setWordWrap(true);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->verticalHeader()->setHighlightSections(false);
    view_->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column.addWidget(view_);
}

void ChoiceView::setQuestion(choice::Question question, const QStringList& heads) {
    task_.cancel();
    question_ = std::move(question);
    heads_ = heads;
    answer_.reset();
    asked_ = false;
    sentence_->clear();
    shown_->hide();
    if (isVisible())
        ask();
}

void ChoiceView::setNothing(const QString& why) {
    task_.cancel();
    answer_.reset();
    asked_ = true;
    sentence_->clear();
    shown_->hide();
    showState(why);
}

void ChoiceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!asked_)
        ask();
}

void ChoiceView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (answer_)
        fitTable();
}

void ChoiceView::ask() {
    asked_ = true;
    showState(tr("Trying the packages under each school of thought, and without the governments "
                 "that may not follow."));
    const auto answered = [model = model_, source = ensemble_, question = question_](
                              const BackgroundContext& context) -> Result<SharedAnswer> {
        const auto ensemble = source();
        if (!ensemble)
            return fail(ensemble.error());
        return behindAll([&]() -> Result<SharedAnswer> {
            auto found = choice::howSure(model, **ensemble, question, context.cancelled);
            if (!found)
                return fail(std::move(found.error()));
            return std::make_shared<const choice::Answer>(std::move(*found));
        });
    };
    task_ = runInBackground(*this, answered,
                            [this](const Result<SharedAnswer>& answer) { take(answer); });
}

void ChoiceView::take(const Result<SharedAnswer>& answer) {
    if (!answer)
        return showState(issueLines(answer.error()));
    answer_ = *answer;
    sentence_->setText(choiceAnswerText(*model_, question_, *answer_));
    table_->setAnswer(answer_, question_, heads_);
    shown_->show();
    fitTable();
    showKnowing();
    showState(tr("Numbers: futures of 100 in which the goal is reached, from %1 that the search "
                 "did not look at, the same for all packages. Less than two of 100, or no more "
                 "than chance, counts as good. What packages cost is not weighed here.")
                  .arg(answer_->members));
}

void ChoiceView::showState(const QString& text) {
    state_->setText(text);
}

/// All of it is in sight, texts in as many lines as they need; what is around it scrolls.
void ChoiceView::fitTable() {
    layout()->activate();
    QHeaderView* columns = view_->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Stretch);
    if (const int last = table_->columnCount() - 1; last >= 0)
        columns->setSectionResizeMode(last, QHeaderView::ResizeToContents);
    view_->resizeRowsToContents();
    int height = columns->sizeHint().height() + 2 * view_->frameWidth();
    for (int row = 0; row < table_->rowCount(); ++row)
        height += view_->rowHeight(row);
    view_->setFixedHeight(height);
}

void ChoiceView::showKnowing() {
    for (QWidget* old : list_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    knowing_->setText(knowingText(question_, *answer_));
    constexpr std::size_t kNamed = 5;
    const std::vector<Knowing> named = choice::worthStudying(question_, *answer_);
    for (std::size_t i = 0; i < std::min(kNamed, named.size()); ++i)
        addKnowing(named[i]);
    list_->setVisible(!named.empty());
}

void ChoiceView::addKnowing(const Knowing& knowing) {
    const std::string& name = answer_->constants[knowing.constant];
    auto* row = new QCommandLinkButton(
        labelled(drawnConstantText(*model_, name), worthText(question_, knowing.value)), list_);
    row->setDescription(tr("What is known about it"));
    list_->layout()->addWidget(row);
    if (const auto slot = slotNamed(model_->program(), name))
        connect(row, &QCommandLinkButton::clicked, this,
                [this, slot = *slot] { emit variableWanted(slot); });
}

QString ChoiceView::text() const {
    if (!answer_)
        return {};
    QStringList lines{sentence_->text()};
    for (int row = 0; row < table_->rowCount(); ++row) {
        QStringList cells{table_->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < table_->columnCount(); ++column)
            cells << table_->data(table_->index(row, column), Qt::DisplayRole).toString();
        lines << cells.join(u'\t');
    }
    lines << knowing_->text();
    for (const Knowing& knowing : choice::worthStudying(question_, *answer_))
        lines << labelled(drawnConstantText(*model_, answer_->constants[knowing.constant]),
                          worthText(question_, knowing.value));
    lines << state_->text();
    return lines.join(u'\n');
}

void ChoiceView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && state_)
        setMuted(*state_);
    QWidget::changeEvent(event);
}

}  // namespace kyosei
