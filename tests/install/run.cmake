# Installs the build, builds the consumer against it, runs both programs far from the sources.
cmake_minimum_required(VERSION 3.25)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output
    ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " words)
    message(FATAL_ERROR "${words} ended with ${result}:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/prefix")
run("${CMAKE_COMMAND}" -S "${SOURCE}" -B "${WORK}/build" -G "${GENERATOR}"
  -DCMAKE_CXX_COMPILER=${COMPILER}
  -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH=${WORK}/prefix)
run("${CMAKE_COMMAND}" --build "${WORK}/build")

execute_process(COMMAND "${WORK}/build/consumer" RESULT_VARIABLE result OUTPUT_VARIABLE output
  ERROR_VARIABLE errors)
if(NOT result EQUAL 1 OR NOT output MATCHES "membership/count")
  message(FATAL_ERROR "the consumer ended with ${result}:\n${output}${errors}")
endif()

# The installed program finds the installed rules and facts.
file(WRITE "${WORK}/draft/draft.md" "Today the CIS has eleven full members.\n")
execute_process(COMMAND "${WORK}/prefix/bin/factlint" check --isolated --as-of 2025-10-10 draft.md
  WORKING_DIRECTORY "${WORK}/draft"
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE errors)
if(NOT result EQUAL 1 OR NOT output MATCHES "${WORK}/prefix/share/factlint/facts/")
  message(FATAL_ERROR "the installed program ended with ${result}:\n${output}${errors}")
endif()
