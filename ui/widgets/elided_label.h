// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

/// Wrapped text of at most so many lines; the rest is an ellipsis, and the whole is in the tooltip
/// and for assistive technology. Takes no more height than the text needs.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QString text() const { return text_; }
    void setMaximumLines(int count);
    /// Always takes the height of its most lines, so that nothing below moves when the text does.
    void setSteady(bool steady);
    /// A colour role of the theme is read while painting: muted or main text.
    void setMutedText(bool muted);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QStringList wrapped(int width) const;
    void showRestInToolTip();

    QString text_;
    int most_ = 2;
    bool steady_ = false;
    bool muted_ = true;
};

}  // namespace kyosei
