// The version that reports name. CMakeLists.txt says the same; tests/cli compares them.
#pragma once

namespace factlint {

inline constexpr const char* kVersion = "0.1.0";

}  // namespace factlint
