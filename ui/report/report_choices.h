// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"

#include <QPageSize>
#include <QWidget>

#include <string>
#include <vector>

class QAction;
class QComboBox;
class QMenu;
class QPushButton;

namespace kyosei {

/// What is chosen for a report: about what, in which language, on which paper, and what its annex
/// holds.
class ReportChoices : public QWidget {
    Q_OBJECT
public:
    /// What there is to choose from.
    struct Offer {
        std::size_t kept = 0;  ///< scenarios that the one on screen can be compared with
        bool session = false;  ///< there is a log
        std::vector<std::string> onScreen = {};  ///< ids of the charts that are seen now
    };
    ReportChoices(const ChartCatalogue& charts, const Offer& offer, QWidget* parent = nullptr);

    [[nodiscard]] QString language() const;
    [[nodiscard]] QPageSize paper() const;
    /// The report is on all scenarios side by side, not on the one on screen.
    [[nodiscard]] bool compares() const;
    /// The annex of the report on the one compares it with the others.
    [[nodiscard]] bool comparesInAnnex() const;
    [[nodiscard]] bool hasSession() const;
    /// Ids, in the order of the catalogue.
    [[nodiscard]] std::vector<std::string> charts() const;

    void chooseComparison(bool compares);
    void chooseAnnex(bool comparison, bool session, const std::vector<std::string>& charts);

signals:
    /// The same numbers look otherwise.
    void lookChanged();
    /// Other numbers are needed.
    void contentChanged();

private:
    void fillAnnex(const ChartCatalogue& charts, const Offer& offer);
    void tellAnnex();

    QComboBox* about_;
    QComboBox* language_;
    QComboBox* paper_;
    QMenu* annex_;
    QPushButton* annexButton_;
    QAction* comparison_;
    QAction* session_;
    std::vector<QAction*> charts_;  ///< their data are ids
};

}  // namespace kyosei
