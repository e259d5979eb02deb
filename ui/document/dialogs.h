// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kyosei {

enum class UnsavedAnswer { save, discard, cancel };

/// The questions the program asks. Each returns at once and calls back with the answer; an empty
/// path means the user gave up. Functions, so that a test can answer instead of a person.
struct Dialogs {
    using PathAnswer = std::function<void(const QString& path)>;
    std::function<void(const QString& folder, PathAnswer answer)> openFile;
    std::function<void(const QString& suggestedPath, PathAnswer answer)> saveFile;
    std::function<void(const QString& title, std::function<void(UnsavedAnswer)> answer)> unsaved;
};

/// The dialogs a person sees, on top of `window`.
[[nodiscard]] Dialogs windowDialogs(QWidget* window);

}  // namespace kyosei
