// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QPushButton;

namespace kyosei {

/// What a card says of a package.
struct PackageCardContent {
    QString letter;
    QString name;    ///< the kinds of measures that it moves
    QString chance;  ///< "84 of 100 futures"
    QString range;   ///< of that
    QString cost;
    QString reach;
    QString trust;
    QString moved;   ///< in short
    QString detail;  ///< all of it
    bool works = false;
};

/// A package that was found, with what can be done with it. Child of the page; UI thread.
class PackageCard : public QWidget {
    Q_OBJECT
public:
    explicit PackageCard(const PackageCardContent& content, QWidget* parent = nullptr);

    void setChosen(bool chosen);

signals:
    void chosen();
    void applyWanted();
    void keepWanted();
    void refineWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QLabel* label(const QString& text, double size, bool bold = false);
    [[nodiscard]] QPushButton* button(const QString& text, const QString& name);

    PackageCardContent content_;
    bool chosen_ = false;
    QList<QLabel*> muted_;
};

}  // namespace kyosei
