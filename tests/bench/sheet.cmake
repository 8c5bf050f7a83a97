# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_qml)
    add_executable(bench_sheet bench_sheet.cpp)
    target_include_directories(bench_sheet PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(bench_sheet PRIVATE qairopay_options qairopay_ui qairopay_uiplugin qairopay_qml qairopay_qmlplugin)
    set_target_properties(bench_sheet PROPERTIES QT_QML_MODULE_NO_IMPORT_SCAN TRUE)
endif()
