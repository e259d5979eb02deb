// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_server.h"

#include "ui/document/document.h"
#include "ui/settings/private_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

#include <utility>

namespace kyosei {

namespace {

constexpr int kPatienceMs = 1000;
const QByteArray kShow = QByteArrayLiteral("show\n");
const QByteArray kShown = QByteArrayLiteral("shown\n");

QString runtimeFolder() {
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QString() : runtime + QStringLiteral("/kyosei");
}

/// Whether somebody answers there.
bool isAlive(const QString& socket) {
    QLocalSocket caller;
    caller.connectToServer(socket);
    return caller.waitForConnected(kPatienceMs);
}

}  // namespace

QString documentSocket(const QString& path) {
    constexpr qsizetype kDigits = 24;  // names of sockets are short, and that many differ
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString folder = runtimeFolder();
    if (canonical.isEmpty() || folder.isEmpty())
        return {};
    const QByteArray digest =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder + u'/' + QString::fromLatin1(digest.left(kDigits));
}

DocumentServer::DocumentServer(const Document& document, std::function<void()> show,
                               QObject* parent)
    : QObject(parent), document_(document), show_(std::move(show)) {
    connect(&document_, &Document::fileStateChanged, this, &DocumentServer::follow);
    follow();
}

DocumentServer::~DocumentServer() = default;

void DocumentServer::close() {
    server_.reset();
    path_.clear();
}

void DocumentServer::follow() {
    if (document_.path() == path_)
        return;
    server_.reset();
    path_ = document_.path();
    const QString socket = path_.isEmpty() ? QString() : documentSocket(path_);
    if (socket.isEmpty())
        return;
    makePrivateFolder(runtimeFolder());
    // Another window has this file. To be asked first: listening would take the place of its
    // socket.
    if (isAlive(socket))
        return;
    server_ = std::make_unique<QLocalServer>();
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server_.get(), &QLocalServer::newConnection, this, &DocumentServer::answer);
    if (server_->listen(socket) ||
        (QLocalServer::removeServer(socket) && server_->listen(socket)))  // left by a dead program
        return;
    server_.reset();
}

void DocumentServer::answer() {
    while (QLocalSocket* caller = server_->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        // Who says something else, or too much, is not answered.
        caller->setReadBufferSize(kShow.size() + 1);
        const auto hear = [this, caller] {
            if (caller->bytesAvailable() < kShow.size())
                return;
            if (caller->readAll() == kShow) {
                show_();
                caller->write(kShown);
                caller->flush();
            }
            caller->disconnectFromServer();
        };
        connect(caller, &QLocalSocket::readyRead, this, hear);
        hear();
    }
}

bool showOpenDocument(const QString& path) {
    const QString socket = documentSocket(path);
    if (socket.isEmpty())
        return false;
    QLocalSocket caller;
    caller.connectToServer(socket);
    if (!caller.waitForConnected(kPatienceMs))
        return false;
    caller.write(kShow);
    caller.flush();
    while (caller.bytesAvailable() < kShown.size())
        if (!caller.waitForReadyRead(kPatienceMs))
            return false;
    return caller.readAll() == kShown;
}

}  // namespace kyosei
