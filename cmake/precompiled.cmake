# Headers read once for a whole target instead of once for each of its files; half of a build is reading headers.
#
# A compiler cache misses every file behind a precompiled header, so where a launcher is set they are left out: those
# builds, like clang-tidy's, also show a missing include.
if(CMAKE_CXX_COMPILER_LAUNCHER)
  option(FACTLINT_PRECOMPILE "Precompile the headers that most files include" OFF)
else()
  option(FACTLINT_PRECOMPILE "Precompile the headers that most files include" ON)
endif()

# factlint_precompile(TARGET [HEADER ...]): the standard library's usual headers, and those given.
function(factlint_precompile target)
  if(NOT FACTLINT_PRECOMPILE)
    return()
  endif()
  target_precompile_headers(${target} PRIVATE
    <algorithm> <array> <cstdint> <map> <memory> <optional> <span> <string> <string_view> <utility> <vector>
    <fmt/format.h> ${ARGN})
endfunction()
