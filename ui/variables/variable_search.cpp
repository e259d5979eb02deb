// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_search.h"

#include "ui/variables/variable_text.h"

#include <QCompleter>

#include <utility>

namespace kyosei {

namespace {

constexpr int kListed = 14;

}  // namespace

VariableSearch::VariableSearch(const PolicyModel& model, QWidget* parent)
    : QLineEdit(parent), model_(model) {
    setPlaceholderText(tr("Find a variable"));
    setAccessibleName(tr("Find a variable of the model"));
    setClearButtonEnabled(true);
    QStringList names;
    for (const VariableInfo& variable : model.program().variables())
        names << variableTitle(variable.name);
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(kListed);
    setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &VariableSearch::choose, Qt::QueuedConnection);
    connect(this, &QLineEdit::returnPressed, this, [this, names] {
        const QString typed = text();
        // What begins with the words comes before what only has them; an exact name is shortest.
        QString best;
        for (const QString& name : names) {
            const auto rank = [&typed](const QString& of) {
                return std::pair(!of.startsWith(typed, Qt::CaseInsensitive), of.size());
            };
            if (!typed.isEmpty() && name.contains(typed, Qt::CaseInsensitive) &&
                (best.isEmpty() || rank(name) < rank(best)))
                best = name;
        }
        if (!best.isEmpty())
            choose(best);
    });
}

void VariableSearch::choose(const QString& title) {
    for (const VariableInfo& variable : model_.program().variables())
        if (variableTitle(variable.name) == title) {
            clear();
            emit chosen(variable.first);
            return;
        }
}

}  // namespace kyosei
