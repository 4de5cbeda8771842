# Fails unless the layer check finds exactly what is wrong in the example beside it.
#   cmake -D QT_HEADERS=… -P selftest.cmake
set(here ${CMAKE_CURRENT_LIST_DIR})
execute_process(
    COMMAND ${CMAKE_COMMAND} -D ROOT=${here}/example -D QT_HEADERS=${QT_HEADERS}
        -P ${here}/checklayers.cmake
    RESULT_VARIABLE result ERROR_VARIABLE found)
string(REGEX REPLACE "CMake Error.*" "" found "${found}")
file(READ ${here}/example/expected.txt expected)
if(result EQUAL 0 OR NOT found STREQUAL expected)
    message(NOTICE "expected:\n${expected}\nfound:\n${found}")
    message(FATAL_ERROR "The layer check does not find what it has to find.")
endif()
