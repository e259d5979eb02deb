// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/choice_table.h"

#include "ui/search/choice_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/phrases.h"

#include <QApplication>
#include <QBrush>

#include <utility>

namespace kyosei {

namespace {

/// As much of a colour on the card as leaves text readable.
QColor tinted(const QColor& colour, double strength) {
    const QColor& surface = theme().surface;
    const auto mixed = [strength](float on, float under) {
        return static_cast<float>(strength) * on + static_cast<float>(1 - strength) * under;
    };
    return QColor::fromRgbF(mixed(colour.redF(), surface.redF()),
                            mixed(colour.greenF(), surface.greenF()),
                            mixed(colour.blueF(), surface.blueF()));
}

}  // namespace

ChoiceTable::ChoiceTable(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QAbstractTableModel(parent), model_(std::move(model)) {}

void ChoiceTable::setAnswer(std::shared_ptr<const choice::Answer> answer, choice::Question question,
                            const QStringList& heads) {
    beginResetModel();
    heads_ = heads;
    answer_ = std::move(answer);
    question_ = std::move(question);
    rows_.clear();
    for (std::size_t place = 0; answer_ && place < answer_->cases.size(); ++place)
        if (answer_->cases[place].response == 0)
            rows_.push_back(place);
    for (std::size_t place = 0; answer_ && place < answer_->cases.size(); ++place)
        if (answer_->cases[place].belief == 0 && answer_->cases[place].response != 0)
            rows_.push_back(place);
    endResetModel();
}

int ChoiceTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !answer_ ? 0 : static_cast<int>(rows_.size()) + 1;
}

int ChoiceTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !answer_ ? 0 : static_cast<int>(packages()) + 1;
}

bool ChoiceTable::isWorst(int row) const {
    return static_cast<std::size_t>(row) == rows_.size();
}

const choice::Case& ChoiceTable::caseOf(int row) const {
    return answer_->cases[rows_[static_cast<std::size_t>(row)]];
}

QString ChoiceTable::textOf(int row, int column) const {
    const auto package = static_cast<std::size_t>(column);
    const bool verdict = package == packages();
    if (isWorst(row))
        return verdict ? QString() : worstRegretText(*model_, question_, *answer_, package);
    if (!verdict)
        return choiceCellText(question_, *answer_, caseOf(row), package);
    return row == 0 ? QString() : choiceVerdictText(question_, *answer_, caseOf(row));
}

QString ChoiceTable::detailOf(int row, int column) const {
    const auto package = static_cast<std::size_t>(column);
    if (package == packages())
        return {};
    const choice::Case& one =
        isWorst(row) ? answer_->cases[answer_->worst[package].place] : caseOf(row);
    return choiceCellDetail(*model_, question_, *answer_, one, package);
}

QVariant ChoiceTable::colourOf(int row, int column) const {
    const auto package = static_cast<std::size_t>(column);
    constexpr double kFaint = 0.16, kStrong = 0.3, kALot = 0.1;
    if (isWorst(row))
        return package == answer_->safest ? QVariant(QBrush(tinted(theme().accent, kFaint)))
                                          : QVariant();
    if (package == packages())
        return caseOf(row).verdict == choice::Verdict::changes
                   ? QVariant(QBrush(tinted(theme().worse, kFaint)))
                   : QVariant();
    const Regret& regret = caseOf(row).regrets.decisions[package];
    if (regret.regret <= 0)
        return QBrush(tinted(theme().accent, kFaint));
    if (answer_->asGood(regret))
        return {};
    return QBrush(tinted(theme().worse, regret.regret >= kALot ? kStrong : kFaint));
}

QVariant ChoiceTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !answer_)
        return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case Qt::ToolTipRole: return inShortLines(detailOf(row, column));
    case Qt::AccessibleTextRole: {
        const QString detail = detailOf(row, column);
        return detail.isEmpty() ? textOf(row, column) : detail;
    }
    case Qt::BackgroundRole: return colourOf(row, column);
    case Qt::ForegroundRole: return QBrush(theme().ink);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter |
                        (static_cast<std::size_t>(column) == packages() || isWorst(row)
                             ? Qt::AlignLeft
                             : Qt::AlignHCenter));
    case Qt::FontRole: return scaledFont(QApplication::font(), 1, row == 0 && column >= 0);
    default: return {};
    }
}

QVariant ChoiceTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || !answer_)
        return {};
    if (orientation == Qt::Vertical)
        return isWorst(section) ? tr("Most to lose")
                                : choiceCaseText(*model_, *answer_, caseOf(section));
    const auto package = static_cast<std::size_t>(section);
    if (package == packages())
        return tr("Another choice?");
    const QString head = heads_.value(section);
    return head.isEmpty() ? packageLetter(package)
                          : QStringLiteral("%1\n%2").arg(packageLetter(package), head);
}

}  // namespace kyosei
