// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/fan_text.h"

#include <QAbstractButton>

namespace kyosei {

/// The biggest number of the window with its word and its difference to the baseline. Pressing it
/// asks for the chart behind it.
class HeadlineNumber : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString caption;  ///< what and when: "Overall stability in 2050"
        QString word;     ///< "Uneasy"
        double value = 0;
        double difference = 0;
        int decimals = 1;
        bool known = false;   ///< false: there is no run yet, or it is hidden
        bool hidden = false;  ///< it must not be seen yet
        double year = 0;      ///< the horizon
        std::optional<Outlook> outlook;
        bool operator==(const Content&) const = default;
    };

    explicit HeadlineNumber(QWidget* parent = nullptr);
    void setContent(const Content& content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What differs from the baseline and how sure that is, from long to short.
    [[nodiscard]] QStringList differenceTexts() const;
    [[nodiscard]] QString range() const;
    Content content_;
};

}  // namespace kyosei
