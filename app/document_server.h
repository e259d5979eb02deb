// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QLocalServer;

namespace kyosei {

class Document;

/// One window per document: the program that has a file open can be asked to show its window, by a
/// second start with that file. It listens on a socket that is named after the file, in a folder
/// that only this user can enter, and takes nothing but that one word. What a dead program left
/// there is replaced. Where nothing can be listened on, a file opens twice, as before. UI thread.
class DocumentServer : public QObject {
    Q_OBJECT
public:
    /// `show` brings the window to the front. The document must outlive this.
    DocumentServer(const Document& document, std::function<void()> show, QObject* parent = nullptr);
    ~DocumentServer() override;
    /// No longer answers; the socket is gone.
    void close();

private:
    void follow();
    void answer();

    const Document& document_;
    std::function<void()> show_;
    QString path_;  ///< of the file that it answers for; empty: none
    std::unique_ptr<QLocalServer> server_;
};

/// Asks the program that has this file open, if there is one, to show its window; whether it did.
/// Waits for a second at most.
[[nodiscard]] bool showOpenDocument(const QString& path);

/// The socket of a file, whatever name leads to it.
[[nodiscard]] QString documentSocket(const QString& path);

}  // namespace kyosei
