# The language, the warnings and the sanitizers of every target; not exported to users of the library.
add_library(factlint_warnings INTERFACE)
target_compile_options(factlint_warnings INTERFACE
  -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wno-missing-field-initializers
  # gcc 12 sees overlaps in std::string that are not there (bug 105651); behind precompiled headers
  # it says so in other words.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-stringop-overflow;-Wno-array-bounds>
  $<$<BOOL:${FACTLINT_WERROR}>:-Werror>)

if(FACTLINT_SANITIZE)
  add_compile_options(-fsanitize=${FACTLINT_SANITIZE} -fno-sanitize-recover=all
    -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${FACTLINT_SANITIZE})
endif()
