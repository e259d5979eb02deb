// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

class QLineEdit;
class QListView;

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

/// The popup below a chart's title: a search field, views, and the catalogue by topic. Typing
/// filters, Up and Down choose, Enter takes, Escape leaves.
class ChartChooser : public QFrame {
    Q_OBJECT
public:
    explicit ChartChooser(QWidget* parent = nullptr);

    /// What can be chosen beside charts.
    void setViews(const QList<ChooserView>& views);
    /// Opens below the given widget with a chart or view selected.
    void openBelow(const QWidget& anchor, const ChartCatalogue& catalogue, const QString& current);

signals:
    void chosen(QString chartId);
    void viewChosen(QString viewId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QModelIndex& index);
    void select(const QString& chartId);
    [[nodiscard]] bool moveBy(int key);

    QLineEdit* search_;
    QListView* list_;
    ChartListModel* model_;
    QStringList viewIds_;
};

}  // namespace kyosei
