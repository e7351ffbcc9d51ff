# Every library the project uses, as Debian 12 packages it (tools/setup installs them).
#
# The pkg-config libraries have no CMake package there; factlintConfig.cmake repeats their search.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(md4c REQUIRED)
find_package(tomlplusplus 3.3 REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET GLOBAL re2)
pkg_check_modules(GUMBO REQUIRED IMPORTED_TARGET GLOBAL gumbo)
pkg_check_modules(UTF8PROC REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)
find_package(nlohmann_json 3.11 REQUIRED)

if(FACTLINT_BUILD_TOOLS)
  find_package(CLI11 2.1 REQUIRED)
  find_package(spdlog 1.10 REQUIRED)
endif()
if(FACTLINT_BUILD_TESTS)
  find_package(GTest 1.12 REQUIRED)
endif()
if(FACTLINT_BUILD_BENCH)
  find_package(benchmark 1.7 REQUIRED)
endif()
