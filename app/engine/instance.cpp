// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/instance.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace brevduva {
namespace {

constexpr int patienceMilliseconds = 2000;
constexpr qint64 largestMessage = 64 * 1024;

//! Where the first one listens: a socket in the user's runtime folder, a named pipe on Windows.
QString address()
{
#ifdef Q_OS_UNIX
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation);
    // two displays of one user are two sessions
    QString session = qEnvironmentVariable("XDG_SESSION_ID", qEnvironmentVariable("DISPLAY"));
    session.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9]")), QStringLiteral("_"));
    return QStringLiteral("%1/brevduva-%2-%3").arg(folder).arg(getuid()).arg(session);
#else
    return QStringLiteral("brevduva-%1-%2")
        .arg(qEnvironmentVariable("USERNAME"), qEnvironmentVariable("SESSIONNAME"));
#endif
}

} // namespace

Instance::Instance(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* const socket = m_server.nextPendingConnection())
            listenTo(socket);
    });
}

Instance::Role Instance::begin(const QStringList& arguments)
{
    QLocalSocket first;
    first.connectToServer(address());
    if (first.waitForConnected(patienceMilliseconds)) {
        QByteArray message;
        QDataStream stream(&message, QIODevice::WriteOnly);
        stream << arguments;
        first.write(message);
        first.waitForBytesWritten(patienceMilliseconds);
        first.disconnectFromServer();
        return Role::Second;
    }
    QLocalServer::removeServer(address()); // left by one that was killed
    m_server.listen(address());
    return Role::First;
}

void Instance::listenTo(QLocalSocket* socket)
{
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        const QByteArray message = socket->read(largestMessage);
        socket->deleteLater();
        QStringList arguments;
        QDataStream stream(message);
        stream >> arguments;
        if (stream.status() == QDataStream::Ok)
            Q_EMIT asked(arguments);
    });
}

} // namespace brevduva
