// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/case_pane.h"

#include "ui/stress/case_chart.h"
#include "ui/stress/stress_words.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kyosei {

using stress::StressCase;

CasePane::CasePane(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    title_ = paragraphIn(*this, 1.1, true);
    subject_ = paragraphIn(*this, 0.9);
    setMuted(*subject_);
    chart_ = new CaseChart(this);
    sentence_ = paragraphIn(*this);
    put_ = new QPushButton(this);
    put_->setObjectName(QStringLiteral("putCase"));
    rule_ = paragraphIn(*this, 0.9);
    rule_->setText(tr("How the verdict is made. %1").arg(verdictRule()));
    column->addWidget(title_);
    column->addWidget(subject_);
    column->addWidget(put_, 0, Qt::AlignLeft);  // in sight also where there is little height
    column->addWidget(chart_, 1);
    column->addWidget(sentence_);
    column->addWidget(rule_);
    connect(put_, &QPushButton::clicked, this, &CasePane::wanted);
    showCase(nullptr, 0, 0, 0);
}

void CasePane::showCase(const stress::StressTestPointer& test, std::size_t place,
                        std::size_t number, std::size_t time) {
    const StressCase* one = test ? &test->cases[place] : nullptr;
    for (QLabel* label : {title_, subject_})
        label->setVisible(one != nullptr);
    for (QWidget* part : {static_cast<QWidget*>(put_), static_cast<QWidget*>(chart_),
                          static_cast<QWidget*>(sentence_), static_cast<QWidget*>(rule_)})
        part->setVisible(one && one->hasRun());
    if (!one)
        return;
    const QString subject = testedName(test->outputs[number]);
    title_->setText(caseName(*one));
    subject_->setText(one->kind == StressCase::Kind::shock
                          ? tr("%1, both lines with the shock").arg(subject)
                          : subject);
    if (!one->hasRun())
        return;
    const QString words = caseSentence(*test, place, number, time);
    sentence_->setText(words);
    chart_->show(test, place, number, time, words);
    showButton(one->kind);
}

void CasePane::showButton(StressCase::Kind kind) {
    switch (kind) {
    case StressCase::Kind::none: put_->hide(); break;
    case StressCase::Kind::shock: put_->setText(tr("Put This Shock on the Timeline")); break;
    case StressCase::Kind::school: put_->setText(tr("Believe in This School Alone")); break;
    case StressCase::Kind::government: put_->setText(tr("Leave Its Sliders as They Were")); break;
    }
    put_->setToolTip(kind == StressCase::Kind::school
                         ? tr("Under Assumptions, for all that the window shows")
                         : tr("Puts it into the scenario, as a step that can be undone"));
}

void CasePane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && subject_)
        setMuted(*subject_);
}

}  // namespace kyosei
