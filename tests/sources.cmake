# Kept by `cmake -DROOT=. -DUPDATE=ON -P cmake/sources.cmake`.
set(unit_test_sources
  unit/base/diagnostic_test.cc
  unit/base/pattern_test.cc
  unit/base/source_test.cc
  unit/base/toml_reader_test.cc)
