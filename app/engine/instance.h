// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>

namespace brevduva {

//! One program per user and session. A second start hands its arguments to the first and ends.
class Instance : public QObject {
    Q_OBJECT

public:
    explicit Instance(QObject* parent = nullptr);

    enum class Role { First, Second };
    //! First: from now on asked() tells what others were started with. Second: \a arguments have
    //! been handed over.
    Role begin(const QStringList& arguments);

Q_SIGNALS:
    void asked(const QStringList& arguments);

private:
    void listenTo(QLocalSocket* socket);

    QLocalServer m_server;
};

} // namespace brevduva
