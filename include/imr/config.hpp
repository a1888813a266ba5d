#pragma once

/// Version of the library, and the check that the PEGTL it was given is one it works with.

#include <tao/pegtl/version.hpp>

#if TAO_PEGTL_VERSION_MAJOR != 3 || TAO_PEGTL_VERSION_MINOR < 2
#error "imr needs PEGTL 3.2 or a later 3.x"
#endif

namespace imr {
/// Names the binary interface: two versions of the library in one program do not mix silently.
inline namespace v0 {

inline constexpr int version_major = 0;
inline constexpr int version_minor = 1;
inline constexpr int version_patch = 0;
inline constexpr const char* version = "0.1.0";

/// Name of the record's definition; its number changes when the meaning of a field does.
inline constexpr const char* schema = "imr-letter/1";

}  // namespace v0
}  // namespace imr
