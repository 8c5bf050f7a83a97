# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_issuance)
qairopay_ui(
    SOURCES brokenrowsmodel.cpp brokenrowsmodel.h contactsheet.cpp contactsheet.h issuepage.cpp issuepage.h issuerun.cpp issuerun.h joblistmodel.cpp
            joblistmodel.h listimport.cpp listimport.h mappingmodel.cpp mappingmodel.h sheetcard.cpp sheetcard.h sheetpictures.cpp
            sheetpictures.h sheetwords.cpp sheetwords.h singleissue.cpp singleissue.h
            templatechoice.cpp templatechoice.h
    LINKS qairopay::api qairopay::bulk qairopay::csv qairopay::issuance qairopay::settings)
endif()
