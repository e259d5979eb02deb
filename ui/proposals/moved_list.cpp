// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/moved_list.h"

#include "ui/document/document.h"
#include "ui/document/moved_words.h"
#include "ui/document/proposals.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/phrases.h"
#include "ui/widgets/proposal_mark.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr std::size_t kFew = 2;  ///< scenarios that have so many lines each; of more each has one
constexpr int kMaxLines = 2;

}  // namespace

MovedList::MovedList(Document& document, Proposals& proposals, QWidget* parent)
    : QWidget(parent), document_(document), proposals_(proposals) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&document_, &Document::scenarioChanged, this, &MovedList::refresh);
    connect(&proposals_, &Proposals::changed, this, &MovedList::refresh);
    refresh();
}

void MovedList::refresh() {
    const Scenario& scenario = document_.scenario();
    rows_.clear();
    bool kept = false;
    for (const Proposal& proposal : proposals_.list()) {
        if (!proposal.shown)
            continue;
        kept |= proposal.scenario->runsLike(scenario);
        rows_.push_back({proposal.place, QString::fromStdString(proposal.name),
                         movedBriefly(document_.model(), *proposal.scenario)});
    }
    if (!kept)
        rows_.insert(rows_.begin(),
                     Row{std::nullopt, {}, movedBriefly(document_.model(), scenario)});
    setAccessibleName(tr("What was moved"));
    setAccessibleDescription(texts().join(u'\n'));
    updateGeometry();
    update();
}

QStringList MovedList::texts() const {
    QStringList texts;
    for (const Row& row : rows_)
        texts << (row.place ? QStringLiteral("%1 ").arg(proposalLetter(*row.place)) : QString()) +
                     labelled(row.name, row.text);
    return texts;
}

int MovedList::indent() const {
    const bool letters =
        std::ranges::any_of(rows_, [](const Row& row) { return row.place.has_value(); });
    return letters ? lines(*this, 1.4) : 0;
}

int MovedList::rowLines(const Row& row, int width) const {
    if (rows_.size() > kFew)
        return 1;
    const int room = width - indent() - nameWidth(row, width);
    return fontMetrics().horizontalAdvance(row.text) <= room ? 1 : kMaxLines;
}

QFont MovedList::nameFont() const {
    return scaledFont(font(), 1, true);
}

int MovedList::nameWidth(const Row& row, int width) const {
    if (row.name.isEmpty())
        return 0;
    return std::min(QFontMetrics(nameFont()).horizontalAdvance(row.name), width / 4) +
           lines(*this, 0.5);
}

QSize MovedList::sizeHint() const {
    return {lines(*this, 30), heightForWidth(std::max(width(), lines(*this, 30)))};
}

int MovedList::heightForWidth(int width) const {
    int all = 0;
    for (const Row& row : rows_)
        all += rowLines(row, width);
    return all * lines(*this, 1.1);
}

void MovedList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = lines(*this, 1.1);
    const int left = indent();
    int top = 0;
    for (const Row& row : rows_) {
        const QRect place(left, top, width() - left, rowLines(row, width()) * line);
        top += place.height();
        if (row.place)
            drawProposalLetter(painter, QPointF(line / 2.0, place.top() + line / 2.0), line * 0.42,
                               *row.place, font());
        else if (left > 0)
            painter.fillRect(QRectF(2, place.top() + line / 2.0 - 2, line - 4, 4), theme().accent);
        const int x = place.left() + nameWidth(row, width());
        if (!row.name.isEmpty()) {
            painter.setFont(nameFont());
            painter.setPen(theme().ink);
            painter.drawText(
                QRect(place.topLeft(), QSize(x - place.left(), line)),
                Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetrics(nameFont()).elidedText(row.name, Qt::ElideRight, width() / 4));
        }
        painter.setFont(font());
        painter.setPen(row.place ? theme().mutedInk : theme().ink);
        const QRect rest(x, place.top(), place.right() - x + 1, place.height());
        if (place.height() > line)
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.text);
        else
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                             fontMetrics().elidedText(row.text, Qt::ElideRight, rest.width()));
    }
}

}  // namespace kyosei
