# Checks that engine/sources.cmake names every file below engine/, sorted; with -DUPDATE=ON rewrites it.
#
#   cmake -DROOT=. -P cmake/sources.cmake            # the test `source_lists`
#   cmake -DROOT=. -DUPDATE=ON -P cmake/sources.cmake
cmake_minimum_required(VERSION 3.25)

get_filename_component(ROOT "${ROOT}" ABSOLUTE)
file(GLOB_RECURSE sources RELATIVE "${ROOT}/engine" "${ROOT}/engine/*.cc")
file(GLOB_RECURSE headers RELATIVE "${ROOT}/engine" "${ROOT}/engine/*.h")
file(GLOB_RECURSE tests RELATIVE "${ROOT}/tests" "${ROOT}/tests/unit/*_test.cc")

function(list_text name out)
  list(SORT ARGN)
  list(JOIN ARGN "\n  " lines)
  set(${out} "set(${name}\n  ${lines})\n" PARENT_SCOPE)
endfunction()
list_text(engine_sources source_text ${sources})
list_text(engine_headers header_text ${headers})
list_text(unit_test_sources test_text ${tests})
set(note "# Kept by `cmake -DROOT=. -DUPDATE=ON -P cmake/sources.cmake`.\n")

function(compare_list path wanted)
  set(found "")
  if(EXISTS "${path}")
    file(READ "${path}" found)
  endif()
  if(found STREQUAL wanted)
    return()
  endif()
  if(NOT UPDATE)
    message(SEND_ERROR "${path} does not list exactly the files that exist; update it with\n"
      "  cmake -DROOT=. -DUPDATE=ON -P cmake/sources.cmake")
    return()
  endif()
  file(WRITE "${path}" "${wanted}")
endfunction()
compare_list("${ROOT}/engine/sources.cmake" "${note}${source_text}${header_text}")
compare_list("${ROOT}/tests/sources.cmake" "${note}${test_text}")
