# Checks that includes between the folders of engine/ go down the pipeline only, and that the engine
# includes no tools and each third-party header only in the files named for it.
#
#   cmake -DROOT=. -P tests/layering.cmake
cmake_minimum_required(VERSION 3.25)

# folder: what it may include besides itself
set(base "")
set(value base)
set(lexicon base)
set(document base value lexicon)
set(fact base value)
set(mention base value lexicon document fact)
set(phrase base value lexicon document mention)
set(rule base value)
set(predicate base value lexicon)
set(claim base value lexicon document fact mention phrase rule predicate)
set(verdict ${claim} claim)
set(computation ${verdict} verdict)
set(finding ${verdict} verdict)
set(report ${finding} finding computation)

get_filename_component(ROOT "${ROOT}" ABSOLUTE)
file(GLOB_RECURSE files RELATIVE "${ROOT}/engine" "${ROOT}/engine/*.h" "${ROOT}/engine/*.cc")
set(breaches 0)

function(breach file text)
  math(EXPR count "${breaches} + 1")
  set(breaches ${count} PARENT_SCOPE)
  message(SEND_ERROR "engine/${file}: ${text}")
endfunction()

foreach(file IN LISTS files)
  string(REGEX MATCH "^([a-z_]+)/" folder "${file}")
  if(NOT folder)
    continue()  # pipeline.* and the public header see everything
  endif()
  set(folder ${CMAKE_MATCH_1})
  if(NOT DEFINED ${folder})
    breach("${file}" "folder '${folder}' is not in the table of tests/layering.cmake")
    continue()
  endif()
  file(STRINGS "${ROOT}/engine/${file}" lines REGEX "^#include \"")
  foreach(line IN LISTS lines)
    if(line MATCHES "\"tools/")
      breach("${file}" "the engine includes tools: ${line}")
    elseif(line MATCHES "\"engine/([a-z_]+)/" AND NOT CMAKE_MATCH_1 STREQUAL folder
           AND NOT CMAKE_MATCH_1 IN_LIST ${folder})
      breach("${file}" "'${folder}' may not include '${CMAKE_MATCH_1}': ${line}")
    elseif(line MATCHES "\"engine/[a-z_]+\\.h\"")
      breach("${file}" "a stage includes the pipeline: ${line}")
    endif()
  endforeach()
  # One wrapper for each library, so that it can be replaced in one place.
  file(STRINGS "${ROOT}/engine/${file}" lines REGEX "^#include <(toml\\+\\+|re2|md4c|utf8proc|nlohmann|spdlog)")
  foreach(line IN LISTS lines)
    if(NOT file MATCHES "^(base/(toml_reader|pattern|utf8)\\.cc|document/[a-z_]*(markdown|html)[a-z_]*\\.cc|report/[a-z_]+\\.cc)$")
      breach("${file}" "a library's header outside its wrapper: ${line}")
    endif()
  endforeach()
endforeach()

list(LENGTH files count)
message(STATUS "${count} files, ${breaches} breaches")
