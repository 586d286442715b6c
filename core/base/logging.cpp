// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcSettings, "brevduva.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "brevduva.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRegistry, "brevduva.registry", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSigning, "brevduva.signing", QtInfoMsg)
Q_LOGGING_CATEGORY(lcForward, "brevduva.forward", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "brevduva.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "brevduva.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDocument, "brevduva.document", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConvert, "brevduva.convert", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPrint, "brevduva.print", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSend, "brevduva.send", QtInfoMsg)
