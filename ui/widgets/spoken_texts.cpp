// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spoken_texts.h"

#include "model/base/table_field.h"
#include "ui/text/phrases.h"
#include "ui/widgets/painted_button.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QComboBox>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace kyosei {

namespace {

/// A text in its place on the surface.
struct Spoken {
    QPoint middle;
    QString name;
    QString said;  ///< about it; may be empty
};

QString plainTextOf(const QLabel& label) {
    const QString text = label.text();
    const bool rich = label.textFormat() == Qt::RichText ||
                      (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
    return rich ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

/// Only works, says nothing of a result.
bool isControl(const QWidget& widget) {
    const bool button = qobject_cast<const QAbstractButton*>(&widget) &&
                        !qobject_cast<const PaintedButton*>(&widget);
    return button || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSlider*>(&widget) || qobject_cast<const QLineEdit*>(&widget);
}

void collect(const QWidget& widget, const QWidget& surface, std::vector<Spoken>& found) {
    for (QObject* object : widget.children()) {
        const auto* child = qobject_cast<const QWidget*>(object);
        if (!child || child->isWindow() || !child->isVisibleTo(&surface) || isControl(*child))
            continue;
        const QPoint middle = child->mapTo(&surface, child->rect().center());
        const auto* label = qobject_cast<const QLabel*>(child);
        if (label || !child->accessibleDescription().isEmpty() ||
            qobject_cast<const PaintedButton*>(child)) {
            Spoken spoken{middle, label ? plainTextOf(*label) : child->accessibleName(),
                          label ? QString() : child->accessibleDescription()};
            if (!spoken.name.isEmpty() || !spoken.said.isEmpty())
                found.push_back(std::move(spoken));
            continue;
        }
        const std::size_t before = found.size();
        collect(*child, surface, found);
        if (found.size() == before && !child->accessibleName().isEmpty() &&
            child->findChildren<QWidget*>().isEmpty())
            found.push_back({middle, child->accessibleName(), {}});
    }
}

/// From the top down, those of one line from left to right.
std::vector<std::vector<Spoken>> linesOf(const QWidget& surface) {
    std::vector<Spoken> found;
    collect(surface, surface, found);
    std::stable_sort(found.begin(), found.end(),
                     [](const Spoken& a, const Spoken& b) { return a.middle.y() < b.middle.y(); });
    const int apart = QFontMetrics(surface.font()).height() / 2;
    std::vector<std::vector<Spoken>> lines;
    for (Spoken& spoken : found) {
        if (lines.empty() || spoken.middle.y() - lines.back().front().middle.y() > apart)
            lines.emplace_back();
        lines.back().push_back(std::move(spoken));
    }
    for (auto& line : lines)
        std::stable_sort(line.begin(), line.end(), [](const Spoken& a, const Spoken& b) {
            return a.middle.x() < b.middle.x();
        });
    return lines;
}

/// In one line, and no formula.
QString cellText(const QString& text) {
    return QString::fromStdString(tableField(text.simplified().toStdString()));
}

}  // namespace

QString spokenText(const QWidget& surface) {
    QStringList texts{surface.accessibleName()};
    for (const auto& line : linesOf(surface))
        for (const Spoken& spoken : line)
            texts << labelled(spoken.name, spoken.said);
    if (texts.size() == 1)
        texts << surface.accessibleDescription();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.join(u'\n');
}

QString spokenTable(const QWidget& surface) {
    QStringList rows{cellText(surface.accessibleName())};
    for (const auto& line : linesOf(surface)) {
        QStringList cells;
        for (const Spoken& spoken : line) {
            cells << cellText(spoken.name);
            if (!spoken.said.isEmpty())
                cells << cellText(spoken.said);
        }
        rows << cells.join(u'\t');
    }
    if (rows.size() == 1)
        rows << cellText(surface.accessibleDescription());
    rows.removeAll(QString());
    return rows.join(u'\n');
}

}  // namespace kyosei
