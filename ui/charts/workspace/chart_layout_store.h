// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/user_charts.h"
#include "model/simulation/policy_model.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

namespace kyosei {

/// The charts the user has made and the layouts they have arranged, kept in a file of their own.
/// Layouts of the program cannot be overwritten: changing one makes an own one. Owned by the main
/// window, UI thread.
class ChartLayoutStore : public QObject {
    Q_OBJECT
public:
    ChartLayoutStore(std::shared_ptr<const PolicyModel> model, QString path,
                     QObject* parent = nullptr);
    ~ChartLayoutStore() override;

    /// What was wrong with the file, in sentences; it is then kept under another name.
    [[nodiscard]] QStringList problems() const { return problems_; }
    /// The charts of the model and the user's own; replaced, never changed.
    [[nodiscard]] const std::shared_ptr<const ChartCatalogue>& catalogue() const {
        return catalogue_;
    }
    /// What own charts need of a run beyond the charts of the model.
    [[nodiscard]] std::vector<Slot> ownSlots() const;

    [[nodiscard]] const std::vector<OwnChart>& ownCharts() const { return book_.charts; }
    [[nodiscard]] bool isOwnChart(const QString& id) const;
    /// Returns the id of the new chart.
    QString addChart(OwnChart chart);
    void removeChart(const QString& id);

    /// The titles of the program's layouts, then those of the user's own.
    [[nodiscard]] QStringList bundledLayouts() const;
    [[nodiscard]] QStringList ownLayouts() const;
    [[nodiscard]] QString layout() const;
    [[nodiscard]] bool isOwnLayout() const;
    /// The charts of the present layout.
    [[nodiscard]] const std::vector<PlacedChart>& placed() const { return placed_; }

    void chooseLayout(const QString& title);
    /// Changes the present layout.
    void place(std::vector<PlacedChart> charts);
    /// Under a name of its own; an own layout of that name is replaced.
    void saveLayoutAs(const QString& title);
    /// Takes away the present layout if it is an own one.
    void removeLayout();

signals:
    void chartsChanged();
    void layoutChanged();
    void failed(QString text, QString details);

private:
    void read();
    void bindCharts();
    void save();
    void write();
    [[nodiscard]] ChartLayout* ownLayout(const QString& title);
    [[nodiscard]] const ChartLayout& bundled(const QString& title) const;
    [[nodiscard]] QString freeTitle(const QString& title) const;

    std::shared_ptr<const PolicyModel> model_;
    QString path_;
    QStringList problems_;
    UserCharts book_;
    std::shared_ptr<const ChartCatalogue> catalogue_;
    std::vector<PlacedChart> placed_;
    QTimer writing_;
};

}  // namespace kyosei
