// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace brevduva {

//! Bytes that are wiped when they go, and that cannot be printed by mistake. Move only.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_bytes.detach();
    }
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, {}))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = std::exchange(other.m_bytes, {});
        }
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes() { wipe(); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const char* constData() const { return m_bytes.constData(); }
    //! A view for a C call; do not keep it, do not copy it.
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    [[nodiscard]] SecretBytes clone() const
    {
        return SecretBytes(QByteArray(m_bytes.constData(), m_bytes.size()));
    }

private:
    void wipe() noexcept
    {
        // volatile, so that the compiler keeps the writes to memory that dies right after
        volatile char* p = m_bytes.isEmpty() ? nullptr : m_bytes.data();
        for (qsizetype i = 0; p && i < m_bytes.size(); ++i)
            p[i] = 0;
    }

    QByteArray m_bytes;
};

} // namespace brevduva
