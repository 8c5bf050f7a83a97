# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES appearance.cpp appearance.h appfonts.cpp appfonts.h command.cpp command.h commandlist.cpp commandlist.h commandpalette.cpp commandpalette.h
            commandset.cpp commandset.h denyingnetwork.cpp denyingnetwork.h environment.h errorwords.cpp errorwords.h filechooser.cpp filechooser.h
            hueringitem.cpp hueringitem.h iconitem.cpp iconitem.h languagechoice.cpp languagechoice.h
            notices.h panememory.cpp panememory.h recentlist.cpp recentlist.h replacerows.h studioapp.cpp studioapp.h
            undokeys.cpp undokeys.h windowmemory.cpp windowmemory.h
    LINKS qairopay::fonts qairopay::settings Qt6::Concurrent Qt6::Svg $<LINK_ONLY:Qt6::Widgets>)
# The one place that sees Qt Widgets, for the file dialog.
set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/shell/filechooser.cpp" PROPERTIES INCLUDE_DIRECTORIES "${Qt6Widgets_INCLUDE_DIRS}")
