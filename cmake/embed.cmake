# Puts the files of a folder into a target's binary.
#
#   target_embed_assets(<target> <folder> <name> [NO_COMPRESS] [NAMESPACE <ns>] [ONLY <regex>] [EXCLUDE <regex>])
#
# makes, in <ns> (the global namespace when it is not given),
#
#   std::span<upswing::kit::Asset const> <name>_assets();
#
# sorted by path, paths relative to the folder with "/" between. Text is kept raw and, unless NO_COMPRESS is given, also
# as Brotli and gzip wherever that is smaller; the other two views are then empty. A folder that is missing or empty gives
# an empty span, so that the server builds without Node. Hidden files, *.br and *.gz of the folder are left out.
#
# The bytes go in by .incbin: a tenth of a second for megabytes, and they stay read-only pages of the binary.
# Compressed bytes are kept by content in build/compressed, shared by all presets.

set(EMBED_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/embed_script.cmake")

function(target_embed_assets target folder name)
  cmake_parse_arguments(PARSE_ARGV 3 arg "NO_COMPRESS" "NAMESPACE;ONLY;EXCLUDE" "")
  get_filename_component(folder "${folder}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")

  file(GLOB_RECURSE files CONFIGURE_DEPENDS LIST_DIRECTORIES false RELATIVE "${folder}" "${folder}/*")
  list(FILTER files EXCLUDE REGEX "(^|/)\\.|\\.(br|gz)$")
  if(arg_ONLY)
    list(FILTER files INCLUDE REGEX "${arg_ONLY}")
  endif()
  if(arg_EXCLUDE)
    list(FILTER files EXCLUDE REGEX "${arg_EXCLUDE}")
  endif()
  list(SORT files)
  list(TRANSFORM files PREPEND "${folder}/" OUTPUT_VARIABLE paths)

  set(compress ON)
  if(arg_NO_COMPRESS)
    set(compress OFF)
  else()
    find_program(EMBED_BROTLI brotli REQUIRED)
    find_program(EMBED_GZIP gzip REQUIRED)
  endif()

  set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded")
  set(asm "${out}/${name}_assets.S")
  set(cpp "${out}/${name}_assets.cpp")
  # The list goes through a file: a command line has an end. It is rewritten only when the set of files changes.
  list(JOIN files "\n" text)
  file(GENERATE OUTPUT "${out}/${name}_assets.txt" CONTENT "${text}\n")

  add_custom_command(
    OUTPUT "${asm}" "${cpp}"
    COMMAND "${CMAKE_COMMAND}" -D "FOLDER=${folder}" -D "LIST=${out}/${name}_assets.txt" -D "NAME=${name}"
            -D "NAMESPACE=${arg_NAMESPACE}" -D "ASM=${asm}" -D "CPP=${cpp}" -D "COMPRESS=${compress}"
            -D "CACHE=${PROJECT_SOURCE_DIR}/build/compressed" -D "BROTLI=${EMBED_BROTLI}" -D "GZIP=${EMBED_GZIP}"
            -P "${EMBED_SCRIPT}"
    DEPENDS ${paths} "${out}/${name}_assets.txt" "${EMBED_SCRIPT}"
    COMMENT "Embedding ${name}"
    VERBATIM)

  # CMake does not look through .incbin.
  set_source_files_properties("${asm}" PROPERTIES OBJECT_DEPENDS "${paths}")
  set_source_files_properties("${cpp}" PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set_source_files_properties("${asm}" "${cpp}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
  target_sources(${target} PRIVATE "${asm}" "${cpp}")
endfunction()
