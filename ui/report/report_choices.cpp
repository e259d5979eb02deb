// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_choices.h"

#include "model/report/words.h"
#include "ui/text/data_text.h"
#include "ui/text/language.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace kyosei {

namespace {

bool letterIsUsual() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
}

}  // namespace

ReportChoices::ReportChoices(const ChartCatalogue& charts, const Offer& offer, QWidget* parent)
    : QWidget(parent), about_(new QComboBox(this)), language_(new QComboBox(this)),
      paper_(new QComboBox(this)), annex_(new QMenu(this)), annexButton_(new QPushButton(this)) {
    about_->addItem(tr("This scenario"));
    about_->addItem(tr("Comparison with kept proposals"));
    about_->setVisible(offer.kept > 0);
    for (const std::string& code : report::Words::languages())
        language_->addItem(languageName(QString::fromStdString(code)),
                           QString::fromStdString(code));
    language_->setCurrentIndex(std::max(0, language_->findData(kyosei::language())));
    paper_->addItem(tr("A4"), QPageSize::A4);
    paper_->addItem(tr("Letter"), QPageSize::Letter);
    paper_->setCurrentIndex(letterIsUsual() ? 1 : 0);
    annexButton_->setMenu(annex_);
    fillAnnex(charts, offer);
    tellAnnex();
    connect(about_, &QComboBox::currentIndexChanged, this, [this] {
        comparison_->setEnabled(!compares());
        emit contentChanged();
    });
    connect(language_, &QComboBox::currentIndexChanged, this, &ReportChoices::lookChanged);
    connect(paper_, &QComboBox::currentIndexChanged, this, &ReportChoices::lookChanged);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setBuddy(box);
        label->setVisible(!box->isHidden());
        row->addWidget(label);
        row->addWidget(box);
    };
    add(tr("Ab&out"), about_);
    add(tr("&Language"), language_);
    add(tr("&Paper"), paper_);
    row->addWidget(annexButton_);
}

void ReportChoices::fillAnnex(const ChartCatalogue& charts, const Offer& offer) {
    const auto add = [this](QMenu* menu, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            tellAnnex();
            emit contentChanged();
        });
        return action;
    };
    annex_->setAccessibleName(tr("Annex"));
    comparison_ = add(annex_, tr("&Comparison with Kept Proposals"));
    comparison_->setEnabled(offer.kept > 0);
    session_ = add(annex_, tr("&Log of the Session and Predictions"));
    session_->setEnabled(offer.session);
    QAction* seen = annex_->addAction(tr("C&harts on Screen"));
    seen->setEnabled(!offer.onScreen.empty());
    connect(seen, &QAction::triggered, this, [this, ids = offer.onScreen] {
        chooseAnnex(comparison_->isChecked(), session_->isChecked(), ids);
    });
    annex_->addSeparator();
    for (const ChartTopic& topic : charts.topics()) {
        auto* sub = new QMenu(dataText("charts", topic.title), annex_);
        for (const ChartDefinition& chart : charts.charts())
            if (chart.topic == topic.id) {
                QAction* action = add(sub, asActionText(dataText("charts", chart.title)));
                action->setData(QString::fromStdString(chart.id));
                charts_.push_back(action);
            }
        if (!sub->isEmpty())
            annex_->addMenu(sub);
    }
}

void ReportChoices::tellAnnex() {
    const auto parts = charts().size() + (comparesInAnnex() ? 1 : 0) + (hasSession() ? 1 : 0);
    annexButton_->setText(
        parts == 0 ? tr("Anne&x")
                   : tr("Anne&x (%1)").arg(QLocale().toString(static_cast<qulonglong>(parts))));
}

QString ReportChoices::language() const {
    return language_->currentData().toString();
}

QPageSize ReportChoices::paper() const {
    return QPageSize(static_cast<QPageSize::PageSizeId>(paper_->currentData().toInt()));
}

bool ReportChoices::compares() const {
    return about_->currentIndex() == 1;
}

bool ReportChoices::comparesInAnnex() const {
    return comparison_->isChecked() && comparison_->isEnabled();
}

bool ReportChoices::hasSession() const {
    return session_->isChecked();
}

std::vector<std::string> ReportChoices::charts() const {
    std::vector<std::string> ids;
    for (const QAction* chart : charts_)
        if (chart->isChecked())
            ids.push_back(chart->data().toString().toStdString());
    return ids;
}

void ReportChoices::chooseComparison(bool compares) {
    about_->setCurrentIndex(compares ? 1 : 0);
}

void ReportChoices::chooseAnnex(bool comparison, bool session,
                                const std::vector<std::string>& charts) {
    {
        const QSignalBlocker quiet(this);
        comparison_->setChecked(comparison);
        session_->setChecked(session);
        for (QAction* chart : charts_)
            chart->setChecked(std::find(charts.begin(), charts.end(),
                                        chart->data().toString().toStdString()) != charts.end());
    }
    emit contentChanged();
}

}  // namespace kyosei
