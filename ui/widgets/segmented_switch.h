// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QAbstractButton;

namespace kyosei {

/// A choice of a few that are always in sight, side by side: "Levels | Change". One is chosen; the
/// arrow keys go to its neighbours. For assistive technology a group of radio buttons.
class SegmentedSwitch : public QWidget {
    Q_OBJECT
public:
    /// `name` says what is chosen; `choices` are one or two words each. The first is chosen.
    SegmentedSwitch(const QString& name, const QStringList& choices, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    /// Chooses without telling anybody; -1: none.
    void setCurrent(int choice);

signals:
    /// The user chose another.
    void chosen(int choice);

private:
    std::vector<QAbstractButton*> segments_;
};

}  // namespace kyosei
