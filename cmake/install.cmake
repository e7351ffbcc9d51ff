# What is installed: the program, the library with its headers and package, rules, facts and docs.
include(CMakePackageConfigHelpers)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/factlint)
set(data_folder ${CMAKE_INSTALL_DATADIR}/factlint)

install(TARGETS engine EXPORT factlintTargets
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/factlint)
install(EXPORT factlintTargets NAMESPACE factlint:: DESTINATION ${package_folder})
configure_package_config_file(cmake/factlintConfig.cmake.in
  "${PROJECT_BINARY_DIR}/factlintConfig.cmake"
  INSTALL_DESTINATION ${package_folder} PATH_VARS data_folder)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/factlintConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/factlintConfig.cmake"
  "${PROJECT_BINARY_DIR}/factlintConfigVersion.cmake" DESTINATION ${package_folder})

if(FACTLINT_BUILD_TOOLS)
  install(TARGETS factlint RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(DIRECTORY rules facts DESTINATION ${data_folder})
install(DIRECTORY docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES README.md LICENSE CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES engine/lexicon/LICENSE.wordnet DESTINATION ${CMAKE_INSTALL_DOCDIR})
