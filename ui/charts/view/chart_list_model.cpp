// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_list_model.h"

#include "ui/text/data_text.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

bool containsAll(const QString& haystack, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return haystack.contains(word, Qt::CaseInsensitive);
    });
}

QString searchedText(const ChartTopic& topic, const ChartDefinition& chart) {
    QString all = dataText("charts", topic.title) + u'\n' + dataText("charts", chart.title) +
                  u'\n' + dataText("charts", chart.sentence);
    for (const ChartSeries& series : chart.series) {
        all += u'\n' + dataText("charts", series.label);
    }
    return all;
}

}  // namespace

void ChartListModel::setCatalogue(const ChartCatalogue& catalogue) {
    catalogue_ = std::make_shared<const ChartCatalogue>(catalogue);
    setFilter({});
}

void ChartListModel::addSection(const QString& heading, std::vector<Row> rows) {
    if (rows.empty())
        return;
    rows_.push_back({{}, heading});
    rows_.insert(rows_.end(), rows.begin(), rows.end());
}

void ChartListModel::setFilter(const QString& words) {
    beginResetModel();
    rows_.clear();
    words_ = words.split(u' ', Qt::SkipEmptyParts);
    std::vector<Row> section;
    for (const ChooserView& view : views_)
        if (containsAll(view.title + u'\n' + view.sentence, words_))
            section.push_back({view.id, view.title, view.sentence});
    addSection(tr("Views"), std::move(section));
    if (catalogue_) {
        for (const ChartTopic& topic : catalogue_->topics()) {
            section.clear();
            for (const ChartDefinition& chart : catalogue_->charts())
                if (chart.topic == topic.id && containsAll(searchedText(topic, chart), words_))
                    section.push_back({fromModel(chart.id), dataText("charts", chart.title),
                                       dataText("charts", chart.sentence)});
            addSection(dataText("charts", topic.title), std::move(section));
        }
    }
    endResetModel();
}

int ChartListModel::rowOf(const QString& chartId) const {
    int first = -1;
    int byTitle = -1;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (rows_[i].id.isEmpty()) {
            continue;
        }
        const int row = static_cast<int>(i);
        if (rows_[i].id == chartId) {
            return row;
        }
        first = first < 0 ? row : first;
        if (byTitle < 0 && containsAll(rows_[i].title, words_)) {
            byTitle = row;
        }
    }
    return byTitle < 0 ? first : byTitle;
}

int ChartListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ChartListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case kIdRole: return row.id;
    case kSentenceRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return row.sentence;
    case kIsTopicRole: return row.id.isEmpty();
    default: return {};
    }
}

Qt::ItemFlags ChartListModel::flags(const QModelIndex& index) const {
    const bool topic = index.data(kIsTopicRole).toBool();
    return topic ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace kyosei
