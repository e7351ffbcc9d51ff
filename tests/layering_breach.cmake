# Checks that layering.cmake sees a planted breach.
#
#   cmake -DROOT=. -DWORK=<scratch folder> -P tests/layering_breach.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${WORK}")
file(WRITE "${WORK}/engine/base/span.h" "#include \"engine/claim/claim.h\"\n")
execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${WORK}" -P "${ROOT}/tests/layering.cmake"
  RESULT_VARIABLE result ERROR_VARIABLE errors OUTPUT_QUIET)
if(result EQUAL 0 OR NOT errors MATCHES "'base' may not include 'claim'")
  message(FATAL_ERROR "the planted breach was not seen: ${errors}")
endif()
file(WRITE "${WORK}/engine/base/span.h" "#include <vector>\n")
execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${WORK}" -P "${ROOT}/tests/layering.cmake"
  RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "a file without a breach was refused")
endif()
