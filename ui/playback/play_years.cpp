// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/play_years.h"

#include "ui/playback/play_bar.h"
#include "ui/settings/settings.h"
#include "ui/text/format.h"

#include <QComboBox>

#include <array>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

constexpr std::array kSecondsPerYear{1.2, 0.5, 0.2};
static_assert(kSecondsPerYear.size() == remembered::kYearsPace.count);
constexpr int kPage = 10;
constexpr double kYearsRest = 1;

}  // namespace

PlayYears::PlayYears(Span span, Settings& settings, PlayBar& bar, QObject* parent)
    : QObject(parent), span_(span), settings_(settings), bar_(bar), start_(new QComboBox(&bar)),
      clock_(this) {
    bar_.setCaption(tr("Through the years"));
    bar_.setRange(static_cast<int>(span.first), static_cast<int>(span.last), kPage);
    const int pace = settings_.choice(remembered::kYearsPace);
    bar_.setPaces({tr("Slow"), tr("Normal"), tr("Fast")}, pace);
    start_->addItems(
        {tr("From %1").arg(formatYear(span.first)), tr("From %1").arg(formatYear(span.present))});
    start_->setAccessibleName(tr("Where to start"));
    start_->setCurrentIndex(settings_.choice(remembered::kYearsStart));
    bar_.addChoice(start_);
    bar_.hide();
    const auto setPace = [this](int chosen) {
        clock_.setDuration(kSecondsPerYear[static_cast<std::size_t>(chosen)] *
                           (span_.last - span_.first));
    };
    clock_.setRest(kYearsRest);
    clock_.setSpan(span.first, span.last, 1);
    setPace(pace);

    connect(&clock_, &PlayClock::moved, this, &PlayYears::show);
    connect(&clock_, &PlayClock::playingChanged, &bar_, &PlayBar::setPlaying);
    connect(&bar_, &PlayBar::playPressed, this, [this] {
        if (clock_.isPlaying()) {
            clock_.pause();
            return;
        }
        if (year() >= span_.last)
            setStart();
        clock_.play();
    });
    connect(&bar_, &PlayBar::positionWanted, this, [this](int position) {
        clock_.pause();
        clock_.moveTo(position);
    });
    connect(&bar_, &PlayBar::paceWanted, this, [this, setPace](int chosen) {
        settings_.setChoice(remembered::kYearsPace, chosen);
        setPace(chosen);
    });
    connect(&bar_, &PlayBar::closed, this, [this] { setOn(false); });
    connect(start_, &QComboBox::activated, this, [this](int chosen) {
        settings_.setChoice(remembered::kYearsStart, chosen);
        setStart();
        clock_.play();
    });
}

void PlayYears::setStart() {
    clock_.pause();
    clock_.moveTo(start_->currentIndex() == 0 ? span_.first : span_.present);
}

void PlayYears::setOn(bool on) {
    if (on == on_)
        return;
    on_ = on;
    bar_.setVisible(on);
    if (on) {
        setStart();
        show(year());
        bar_.focusPlay();
        clock_.play();
    } else {
        clock_.pause();
        emit yearShown(std::numeric_limits<double>::quiet_NaN());
    }
    emit onChanged(on);
}

void PlayYears::show(double year) {
    if (!on_)
        return;
    bar_.setPosition(static_cast<int>(std::lround(year)), formatYear(year));
    emit yearShown(year);
}

}  // namespace kyosei
