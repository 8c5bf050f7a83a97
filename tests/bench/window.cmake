# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_studio)
    set(windowdriver "${CMAKE_SOURCE_DIR}/tests/qml/windowdriver.cpp" "${CMAKE_SOURCE_DIR}/tests/qml/windowdriver.h")
    add_executable(bench_start bench_start.cpp)
    add_executable(bench_drag bench_drag.cpp ${windowdriver})
    foreach(bench bench_start bench_drag)
        target_include_directories(${bench} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
        target_link_libraries(${bench} PRIVATE qairopay_options qairopay::studio Qt6::Widgets Qt6::Test)
        set_target_properties(${bench} PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
    endforeach()
endif()
