// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace brevduva {

//! Ctrl-C and a polite request to end, as a signal of ours; the second one ends the program at
//! once.
class Interrupt : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void asked();
};

} // namespace brevduva
