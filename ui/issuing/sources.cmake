# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
if(TARGET qairopay_issuance)
qairopay_ui(
    SOURCES brokenrowsmodel.cpp brokenrowsmodel.h issuepage.cpp issuepage.h issuerun.cpp issuerun.h joblistmodel.cpp
            joblistmodel.h listimport.cpp listimport.h mappingmodel.cpp mappingmodel.h singleissue.cpp singleissue.h
            templatechoice.cpp templatechoice.h
    LINKS qairopay::api qairopay::csv qairopay::issuance qairopay::settings)
endif()
