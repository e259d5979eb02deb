// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_layout_store.h"

#include "model/base/files.h"
#include "model/base/sorted_unique.h"
#include "model/charts/chart_values.h"
#include "ui/charts/workspace/own_chart_text.h"
#include "ui/settings/private_folder.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kDelayMs = 300;
constexpr std::size_t kLargestFile = 4u << 20;
const ChartLayout kNoLayout;

}  // namespace

ChartLayoutStore::ChartLayoutStore(std::shared_ptr<const PolicyModel> model, QString path,
                                   QObject* parent)
    : QObject(parent), model_(std::move(model)), path_(std::move(path)) {
    writing_.setSingleShot(true);
    writing_.setInterval(kDelayMs);
    connect(&writing_, &QTimer::timeout, this, &ChartLayoutStore::write);
    read();
    bindCharts();
    chooseLayout(fromModel(book_.layout));
    writing_.stop();
}

ChartLayoutStore::~ChartLayoutStore() {
    if (writing_.isActive())
        write();
}

void ChartLayoutStore::read() {
    if (!QFileInfo::exists(path_))
        return;
    const auto file = QFileInfo(path_).filesystemAbsoluteFilePath();
    const auto book = readFile(file, kLargestFile).and_then([&](const std::string& text) {
        return readUserCharts(text, file.filename().string());
    });
    if (book) {
        book_ = *book;
        return;
    }
    QString kept = path_ + QStringLiteral(".damaged");
    for (int i = 2; QFileInfo::exists(kept); ++i)
        kept = path_ + QStringLiteral(".damaged-%1").arg(i);
    QFile::rename(path_, kept);
    problems_ << tr("Your chart layouts and own charts could not be read. The file was kept as %1.")
                     .arg(plainLine(QDir::toNativeSeparators(kept)))
              << issueLines(book.error());
}

void ChartLayoutStore::bindCharts() {
    std::vector<ChartDefinition> charts;
    for (const OwnChart& own : book_.charts) {
        auto chart = bind(own, model_->program());
        if (chart) {
            nameParts(*chart, own, model_->program(), model_->charts());
            charts.push_back(std::move(*chart));
        } else {
            problems_ << tr("The own chart “%1” does not fit this model.").arg(fromModel(own.title))
                      << issueLines(chart.error());
        }
    }
    catalogue_ = std::make_shared<const ChartCatalogue>(
        model_->charts().with(std::move(charts), {kOwnTopic, tr("My charts").toStdString()}));
}

std::vector<Slot> ChartLayoutStore::ownSlots() const {
    std::vector<Slot> wanted;
    for (const ChartDefinition& chart : catalogue_->charts())
        if (chart.topic == kOwnTopic)
            for (const Slot slot : slotsOf(chart))
                wanted.push_back(slot);
    return sortedUnique(std::move(wanted));
}

bool ChartLayoutStore::isOwnChart(const QString& id) const {
    return std::any_of(book_.charts.begin(), book_.charts.end(),
                       [&](const OwnChart& chart) { return fromModel(chart.id) == id; });
}

QString ChartLayoutStore::addChart(OwnChart chart) {
    int number = 1;
    while (isOwnChart(QStringLiteral("own-%1").arg(number)))
        ++number;
    const QString id = QStringLiteral("own-%1").arg(number);
    chart.id = id.toStdString();
    book_.charts.push_back(std::move(chart));
    bindCharts();
    save();
    emit chartsChanged();
    return id;
}

void ChartLayoutStore::removeChart(const QString& id) {
    const std::string gone = id.toStdString();
    std::erase_if(book_.charts, [&](const OwnChart& chart) { return chart.id == gone; });
    for (ChartLayout& layout : book_.layouts)
        std::erase_if(layout.charts, [&](const PlacedChart& each) { return each.chart == gone; });
    bindCharts();
    save();
    emit chartsChanged();
    chooseLayout(layout());
}

QStringList ChartLayoutStore::bundledLayouts() const {
    QStringList titles;
    for (const ChartLayout& layout : model_->charts().layouts())
        titles << fromModel(layout.title);
    return titles;
}

QStringList ChartLayoutStore::ownLayouts() const {
    QStringList titles;
    for (const ChartLayout& layout : book_.layouts)
        titles << fromModel(layout.title);
    return titles;
}

QString ChartLayoutStore::layout() const {
    return fromModel(book_.layout);
}

ChartLayout* ChartLayoutStore::ownLayout(const QString& title) {
    const auto found =
        std::find_if(book_.layouts.begin(), book_.layouts.end(),
                     [&](const ChartLayout& layout) { return fromModel(layout.title) == title; });
    return found == book_.layouts.end() ? nullptr : &*found;
}

bool ChartLayoutStore::isOwnLayout() const {
    return ownLayouts().contains(layout());
}

const ChartLayout& ChartLayoutStore::bundled(const QString& title) const {
    const auto& all = model_->charts().layouts();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ChartLayout& layout) {
        return fromModel(layout.title) == title;
    });
    if (found != all.end())
        return *found;
    return all.empty() ? kNoLayout : all.front();
}

void ChartLayoutStore::chooseLayout(const QString& title) {
    const ChartLayout* own = ownLayout(title);
    const ChartLayout& chosen = own ? *own : bundled(title);
    book_.layout = chosen.title;
    placed_.clear();
    for (const PlacedChart& placed : chosen.charts)
        if (catalogue_->find(placed.chart))
            placed_.push_back(placed);
    save();
    emit layoutChanged();
}

void ChartLayoutStore::place(std::vector<PlacedChart> charts) {
    placed_ = std::move(charts);
    if (ChartLayout* own = ownLayout(layout())) {
        own->charts = placed_;
    } else {
        book_.layout = freeTitle(tr("%1, changed").arg(layout())).toStdString();
        book_.layouts.push_back({book_.layout, placed_});
    }
    save();
    emit layoutChanged();
}

QString ChartLayoutStore::freeTitle(const QString& title) const {
    const QStringList taken = bundledLayouts() + ownLayouts();
    QString free = title;
    for (int i = 2; taken.contains(free); ++i)
        free = tr("%1 %2", "title and number").arg(title).arg(i);
    return free;
}

void ChartLayoutStore::saveLayoutAs(const QString& title) {
    const QString wanted = plainLine(title.simplified());
    if (wanted.isEmpty())
        return;
    const QString name = bundledLayouts().contains(wanted) ? freeTitle(wanted) : wanted;
    if (ChartLayout* own = ownLayout(name))
        own->charts = placed_;
    else
        book_.layouts.push_back({name.toStdString(), placed_});
    book_.layout = name.toStdString();
    save();
    emit layoutChanged();
}

void ChartLayoutStore::removeLayout() {
    const std::string gone = book_.layout;
    std::erase_if(book_.layouts, [&](const ChartLayout& layout) { return layout.title == gone; });
    chooseLayout({});
}

void ChartLayoutStore::save() {
    writing_.start();
}

void ChartLayoutStore::write() {
    writing_.stop();
    makePrivateFolder(QFileInfo(path_).absolutePath());
    const auto saved = saveFile(QFileInfo(path_).filesystemAbsoluteFilePath(),
                                writeUserCharts(book_), Privacy::owner);
    if (!saved)
        emit failed(tr("Your chart layouts could not be saved."), issueLines(saved.error()));
}

}  // namespace kyosei
