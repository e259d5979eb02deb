// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/fan_text.h"
#include "ui/widgets/painted_button.h"

namespace kyosei {

/// The biggest number of the window: by how much the scenario changes it, how far and how surely,
/// and beside that the level. While nothing differs from the baseline, the level. Pressing it asks
/// for the chart behind it.
class HeadlineNumber : public PaintedButton {
    Q_OBJECT
public:
    struct Content {
        QString caption;  ///< what and when: "Overall stability in 2050"
        QString word;     ///< of the level: "Uneasy"
        ChangeScale scale;
        bool hidden = false;  ///< it must not be seen yet
        double year = 0;
        std::optional<Outlook> outlook;  ///< none: not known yet
        bool operator==(const Content&) const = default;
    };

    explicit HeadlineNumber(QWidget* parent = nullptr);
    void setContent(const Content& content);
    /// Where height is short.
    void setLow(bool low);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;

private:
    [[nodiscard]] bool showsChange() const;
    [[nodiscard]] QString number() const;
    /// What stands beside the number, from the top: in bold, plain, and in the number's colour.
    [[nodiscard]] QStringList besides() const;
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QString level() const;
    [[nodiscard]] int levelWidth() const;
    /// The level at the right; its width.
    int paintLevel(QPainter& painter, const QRect& place) const;
    void paintBriefLevel(QPainter& painter, const QRect& place) const;

    Content content_;
    bool low_ = false;
};

}  // namespace kyosei
