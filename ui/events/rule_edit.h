// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/rules.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <functional>
#include <string>

namespace kyosei {

class CoalescingSpinBox;
class Document;

/// One rule of the scenario as something to change: every change is a step that can be undone, and
/// those of one gesture that change the same field are one step. Owned by the rule's editor.
class RuleEdit : public QObject {
    Q_OBJECT
public:
    RuleEdit(Document& document, std::size_t number, QObject* parent = nullptr);

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] std::size_t number() const { return number_; }
    /// False once the scenario has fewer rules.
    [[nodiscard]] bool exists() const;
    /// Precondition: exists().
    [[nodiscard]] const PolicyRule& rule() const;
    /// `field` names what is changed by a gesture; empty: a step of its own.
    void change(const std::string& field, const std::function<void(PolicyRule&)>& change);
    /// Takes the rule out of the scenario.
    void remove();
    /// What is typed into the box changes this field.
    void connectBox(CoalescingSpinBox& box, const std::string& field,
                    const std::function<void(PolicyRule&, double)>& change);

signals:
    void dragging(bool dragging);

private:
    Document& document_;
    std::size_t number_;
};

}  // namespace kyosei
