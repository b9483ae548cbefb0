# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Đôn Đốc authors
# Fails where the catalogue is not what lupdate makes of today's sources: then a sentence would be shown in English.
set(fresh ${BINARY_DIR}/dondoc_vi.ts)
file(COPY_FILE ${SOURCE_DIR}/translations/dondoc_vi.ts ${fresh})
execute_process(
    COMMAND ${LUPDATE} -locations none -no-obsolete -silent -I . models/tables views app -ts ${fresh}
    WORKING_DIRECTORY ${SOURCE_DIR} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
file(STRINGS ${fresh} unfinished REGEX "type=\"unfinished\"")
if(unfinished)
    list(LENGTH unfinished count)
    message(FATAL_ERROR "${count} sentences have no translation; build update_translations, then fill them in")
endif()
file(SHA256 ${fresh} now)
file(SHA256 ${SOURCE_DIR}/translations/dondoc_vi.ts kept)
if(NOT now STREQUAL kept)
    message(FATAL_ERROR "translations/dondoc_vi.ts is not up to date; build update_translations")
endif()
