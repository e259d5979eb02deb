// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

class QLabel;
class QLineEdit;
class QToolButton;

namespace kyosei {

/// What can be done with the rows that are ticked: put together, given a name, taken apart.
class GroupBar : public QWidget {
    Q_OBJECT
public:
    explicit GroupBar(QWidget* parent = nullptr);

    /// So many rows are ticked; `group` is the name if they are one group.
    void showChoice(std::size_t ticked, const QString& group);

signals:
    void joinWanted();
    void renamed(const QString& name);
    void dissolveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rename();

    QLabel* hint_;
    QToolButton* join_;
    QLineEdit* name_;
    QToolButton* dissolve_;
    QString group_;
};

}  // namespace kyosei
