// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib> // says which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace qairopay {

/// Each key press frees pictures of some megabytes and asks for their like again. glibc gives such memory
/// back to the system, which then faults it in page by page: ten milliseconds and more, once in a hundred
/// presses. Called first in a program that draws, it keeps up to 256 MB instead.
inline void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 32 << 20); // the most that glibc takes
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
#endif
}

} // namespace qairopay
