# Every library the project uses, as Debian 12 packages it (tools/setup installs them).
#
# Those found by pkg-config have no CMake package there, or (md4c) one that asks for more than is used;
# factlintConfig.cmake repeats the search.
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(fmt 9 REQUIRED)
# Header only: the packaged target asks for a library built with exceptions, which the engine is not.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET GLOBAL md4c)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET GLOBAL re2)
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
