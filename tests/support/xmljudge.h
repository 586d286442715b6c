// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace brevduva::test {

//! xmlsec1's verdict on the last signature of a stand-alone document, with \a caPem as the only
//! trust anchor.
bool xmlsecAccepts(const QByteArray& document, const QByteArray& caPem);

//! libxml2's complaint about the first element of the SOAP body against an official schema (a file
//! under reference/contracts/schema); empty when it is valid.
QString schemaComplaint(const QByteArray& envelope, const QString& schema);

} // namespace brevduva::test
