// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "model/simulation/policy_model.h"

#include <QWidget>

#include <memory>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace kyosei {

/// Which levers may move, and whether also down. UI thread.
class FreeLeverForm : public QWidget {
    Q_OBJECT
public:
    explicit FreeLeverForm(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// Those that may move in a search from this scenario, while these countries stay as they are.
    [[nodiscard]] std::vector<search::FreeLever> free(const Scenario& scenario,
                                                      const std::set<std::string>& staying) const;

signals:
    /// The user changed something.
    void changed();

private:
    void build(QVBoxLayout& column);
    void showLevers();

    std::shared_ptr<const PolicyModel> model_;
    QCheckBox* assume_ = nullptr;
    QCheckBox* cuts_ = nullptr;
    QToolButton* levers_ = nullptr;
    QMenu* leverMenu_ = nullptr;
};

}  // namespace kyosei
