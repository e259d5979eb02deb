// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "model/program/program.h"
#include "ui/why/reason_request.h"

#include <QWidget>

#include <set>

namespace kyosei {

/// One answer of the card of reasons. Works while it is shown. UI thread.
class WhyPage : public QWidget {
    Q_OBJECT
public:
    explicit WhyPage(QWidget* parent = nullptr) : QWidget(parent) {}

    virtual void setRequest(const ReasonRequest& request) = 0;
    /// Results must not be seen yet.
    virtual void setMasked(bool masked) = 0;
    /// The whole answer, for the clipboard.
    [[nodiscard]] virtual QString text() const = 0;

signals:
    /// Somebody looks at what these do; empty: no longer.
    void leversLookedAt(const std::set<kyosei::LeverId>& levers);
    void leverRequested(const kyosei::LeverId& lever);
    /// A constant or another output is wanted.
    void variableRequested(kyosei::Slot slot);
};

}  // namespace kyosei
