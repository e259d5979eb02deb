// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/package_card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/phrases.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kyosei {

namespace {

constexpr double kSecondary = 0.92;

}  // namespace

PackageCard::PackageCard(const PackageCardContent& content, QWidget* parent)
    : QWidget(parent), content_(content) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Package %1").arg(content.letter));
    setAccessibleDescription(content.detail);
    setToolTip(inShortLines(content.detail));
    auto* column = new QVBoxLayout(this);
    const int edge = spacing(*this);
    column->setContentsMargins(2 * edge + lines(*this, 1.7), edge, 2 * edge, edge);
    column->setSpacing(edge / 3);

    auto* head = new QHBoxLayout;
    head->addWidget(label(content.name, 1, true), 1);
    head->addWidget(label(content.chance, 1, true));
    column->addLayout(head);
    auto* under = new QHBoxLayout;
    QLabel* cost = label(content.cost, kSecondary);
    under->addWidget(cost, 1);
    QLabel* range = label(content.range, kSecondary);
    range->setAlignment(Qt::AlignRight | Qt::AlignTop);
    range->setWordWrap(false);
    under->addWidget(range);
    column->addLayout(under);
    column->addWidget(label(content.moved, kSecondary));
    auto* foot = new QHBoxLayout;
    QLabel* trust = label(sentences(content.reach, content.trust), kSecondary);
    foot->addWidget(trust, 1);
    muted_ = {range, trust};
    for (QLabel* each : muted_)
        setMuted(*each);
    QPushButton* keep = button(tr("Keep"), tr("Keep package %1 as a proposal").arg(content.letter));
    QPushButton* apply = button(tr("Apply"), tr("Apply package %1").arg(content.letter));
    keep->setToolTip(tr("Keep it as a proposal, a line beside others"));
    apply->setToolTip(tr("Move the sliders to this package; one step to undo"));
    QPushButton* refine = button(tr("Refine"), tr("Look near package %1").arg(content.letter));
    refine->setToolTip(tr("Look again near this package: no lever goes farther from it than a "
                          "quarter of its way"));
    foot->addWidget(refine, 0, Qt::AlignBottom);
    foot->addWidget(keep, 0, Qt::AlignBottom);
    foot->addWidget(apply, 0, Qt::AlignBottom);
    column->addLayout(foot);
    connect(refine, &QPushButton::clicked, this, &PackageCard::refineWanted);
    connect(keep, &QPushButton::clicked, this, &PackageCard::keepWanted);
    connect(apply, &QPushButton::clicked, this, &PackageCard::applyWanted);
}

QLabel* PackageCard::label(const QString& text, double size, bool bold) {
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(scaledFont(font(), size, bold));
    label->setWordWrap(!bold || text == content_.name);
    label->setToolTip(inShortLines(content_.detail));
    return label;
}

QPushButton* PackageCard::button(const QString& text, const QString& name) {
    auto* button = new QPushButton(text, this);
    button->setAccessibleName(name);
    return button;
}

void PackageCard::setChosen(bool chosen) {
    chosen_ = chosen;
    update();
}

void PackageCard::mousePressEvent(QMouseEvent* event) {
    emit chosen();
    QWidget::mousePressEvent(event);
}

void PackageCard::focusInEvent(QFocusEvent* event) {
    emit chosen();
    QWidget::focusInEvent(event);
}

void PackageCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        for (QLabel* each : muted_)
            setMuted(*each);
    QWidget::changeEvent(event);
}

void PackageCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    painter.setPen(QPen(chosen_ ? colours.accent : colours.border, chosen_ ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    // The letter as in the picture: filled where it does what is wanted, else hollow.
    const double size = lines(*this, 1.4);
    const QRectF disc(2.0 * spacing(*this), 1.5 * spacing(*this), size, size);
    const QColor colour = content_.works ? colours.accent : colours.mutedInk;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(content_.works ? colour : colours.surface);
    painter.drawEllipse(disc);
    painter.setFont(scaledFont(font(), 1, true));
    painter.setPen(content_.works ? colours.accentInk : colours.ink);
    painter.drawText(disc, Qt::AlignCenter, content_.letter);
}

}  // namespace kyosei
