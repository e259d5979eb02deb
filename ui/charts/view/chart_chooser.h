// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/view/chart_list_model.h"

#include <QFrame>
#include <QList>
#include <QStringList>

class QLineEdit;
class QListView;

namespace kyosei {

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
