// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace kyosei {

class Document;

/// Title, author and note of the scenario. Deletes itself when closed.
class PropertiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PropertiesDialog(Document& document, QWidget* parent = nullptr);
    void accept() override;

private:
    Document& document_;
    QLineEdit* title_;
    QLineEdit* author_;
    QPlainTextEdit* note_;
};

}  // namespace kyosei
