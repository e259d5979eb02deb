// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kyosei {

class Actions;
class BeliefsPanel;
class Document;
class MessageBar;

/// The ways back to the baseline: policies, assumptions, or both. Says which levers stayed because
/// they are locked, and offers to reset them too. Owned by the main window; UI thread.
class Resets : public QObject {
    Q_OBJECT
public:
    Resets(const Actions& actions, Document& document, BeliefsPanel& beliefs, MessageBar& messages,
           QObject* parent = nullptr);
};

}  // namespace kyosei
