# Run by target_embed_assets (embed.cmake) at build time: writes the assembly that holds the bytes and the C++ table over
# them. Arguments: FOLDER LIST NAME NAMESPACE ASM CPP COMPRESS CACHE BROTLI GZIP.
cmake_minimum_required(VERSION 3.25)

set(type_html "text/html; charset=utf-8")
set(type_js "text/javascript; charset=utf-8")
set(type_mjs "text/javascript; charset=utf-8")
set(type_css "text/css; charset=utf-8")
set(type_json "application/json")
set(type_map "application/json")
set(type_webmanifest "application/manifest+json")
set(type_svg "image/svg+xml")
set(type_xml "application/xml")
set(type_txt "text/plain; charset=utf-8")
set(type_md "text/markdown; charset=utf-8")
set(type_csv "text/csv; charset=utf-8")
set(type_sql "text/plain; charset=utf-8")
set(type_wasm "application/wasm")
set(type_png "image/png")
set(type_jpg "image/jpeg")
set(type_jpeg "image/jpeg")
set(type_webp "image/webp")
set(type_ico "image/vnd.microsoft.icon")
set(type_woff2 "font/woff2")
set(type_pdf "application/pdf")
set(compressible html js mjs css json map webmanifest svg xml txt md csv sql wasm ico)

# Writes into `out` the path of `file` packed by `program`, or "" when packing does not make it smaller.
function(pack file hash ending out program)
  set(packed "${CACHE}/${hash}.${ending}")
  if(NOT EXISTS "${packed}")
    file(MAKE_DIRECTORY "${CACHE}")
    string(RANDOM LENGTH 12 chance)
    execute_process(COMMAND "${program}" ${ARGN} "${file}" OUTPUT_FILE "${packed}.${chance}" COMMAND_ERROR_IS_FATAL ANY)
    file(RENAME "${packed}.${chance}" "${packed}")  # whole or not there, also when two builds run
  endif()
  file(SIZE "${file}" raw_size)
  file(SIZE "${packed}" packed_size)
  if(packed_size LESS raw_size)
    set(${out} "${packed}" PARENT_SCOPE)
  else()
    set(${out} "" PARENT_SCOPE)
  endif()
endfunction()

set(asm ".section .rodata\n")
set(symbols "")
set(rows "")

# Adds the bytes of `file` under `symbol`; `view` becomes the C++ expression that looks at them.
macro(add_bytes symbol file view)
  if("${file}" STREQUAL "")
    set(${view} "{}")
  else()
    file(SIZE "${file}" size)
    string(APPEND asm ".balign 16\n.global ${symbol}\n.hidden ${symbol}\n${symbol}:\n.incbin \"${file}\"\n")
    string(APPEND symbols "extern char const ${symbol}[];\n")
    set(${view} "{${symbol}, ${size}}")
  endif()
endmacro()

file(STRINGS "${LIST}" files ENCODING UTF-8)
set(n 0)
foreach(path IN LISTS files)
  set(file "${FOLDER}/${path}")
  file(SHA256 "${file}" hash)
  string(SUBSTRING "${hash}" 0 16 etag)
  string(REGEX MATCH "[^./]*$" ending "${path}")
  string(TOLOWER "${ending}" ending)
  set(type "application/octet-stream")
  if(DEFINED type_${ending})
    set(type "${type_${ending}}")
  endif()
  set(br "")
  set(gz "")
  if(COMPRESS AND ending IN_LIST compressible)
    pack("${file}" "${hash}" br br "${BROTLI}" -q 11 --stdout)
    pack("${file}" "${hash}" gz gz "${GZIP}" -9nc)
  endif()
  set(symbol "upswing_${NAME}_${n}")
  add_bytes(${symbol}_raw "${file}" raw_view)
  add_bytes(${symbol}_br "${br}" br_view)
  add_bytes(${symbol}_gz "${gz}" gz_view)
  string(APPEND rows "    {\"${path}\", \"${etag}\", \"${type}\", ${raw_view}, ${br_view}, ${gz_view}},\n")
  math(EXPR n "${n} + 1")
endforeach()

string(APPEND asm ".section .note.GNU-stack,\"\",%progbits\n")  # without it the linker makes the stack executable
file(WRITE "${ASM}" "${asm}")

if(n EQUAL 0)
  set(body "    return {};\n")
  set(table "")
else()
  set(body "    return table;\n")
  set(table "namespace {\nupswing::kit::Asset const table[] = {\n${rows}};\n}  // namespace\n\n")
endif()
set(open "")
set(close "")
if(NAMESPACE)
  set(open "namespace ${NAMESPACE} {\n")
  set(close "}  // namespace ${NAMESPACE}\n")
endif()
file(WRITE "${CPP}" "// Generated at build time from ${FOLDER}.
#include \"kit/http/asset.hpp\"

#include <span>

extern \"C\" {
${symbols}}

${table}${open}std::span<upswing::kit::Asset const> ${NAME}_assets();
std::span<upswing::kit::Asset const> ${NAME}_assets() {
${body}}
${close}")
