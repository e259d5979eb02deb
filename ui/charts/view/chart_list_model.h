// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace kyosei {

/// Something else than a chart that can be chosen, such as all of them as a grid.
struct ChooserView {
    QString id;  ///< unlike those of charts
    QString title;
    QString sentence;
};

/// Views, then the catalogue as a list: topics as headings, charts below them; only what matches
/// the words searched for.
class ChartListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { kIdRole = Qt::UserRole, kSentenceRole, kIsTopicRole };

    using QAbstractListModel::QAbstractListModel;
    void setViews(const QList<ChooserView>& views) { views_ = views; }
    /// Copied: own charts come and go while the list is open.
    void setCatalogue(const ChartCatalogue& catalogue);
    /// Keeps the charts that contain every word in title, sentence, topic or series.
    void setFilter(const QString& words);
    /// Row of a chart; without it the first whose title has the words searched for, or the first of
    /// all; -1 if no chart is listed.
    [[nodiscard]] int rowOf(const QString& chartId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString id;  ///< empty: a heading
        QString title;
        QString sentence = {};
    };
    /// Puts the rows below a heading into the list, if there are any.
    void addSection(const QString& heading, std::vector<Row> rows);

    QList<ChooserView> views_;
    std::shared_ptr<const ChartCatalogue> catalogue_;
    std::vector<Row> rows_;
    QStringList words_;
};

}  // namespace kyosei
