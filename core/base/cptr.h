// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace brevduva {

//! A deleter that calls the C function \a Free.
template <auto Free> struct FreeWith {
    void operator()(auto* p) const noexcept { Free(p); }
};

//! Owns a C handle: using X509Ptr = CPtr<X509, X509_free>;
template <class T, auto Free> using CPtr = std::unique_ptr<T, FreeWith<Free>>;

} // namespace brevduva
