# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES brandeditor.cpp brandeditor.h codeeditor.cpp codeeditor.h edithistory.cpp edithistory.h
            fieldeditor.cpp fieldeditor.h fieldlistmodel.cpp fieldlistmodel.h templateeditor.cpp templateeditor.h
            templateedits.cpp templateedits.h words.cpp words.h
    LINKS qairopay::template)
if(TARGET qairopay_lint)
    qairopay_ui(
        SOURCES benchwords.cpp benchwords.h codemeasure.cpp codemeasure.h scanbench.cpp scanbench.h
                cropeditor.cpp cropeditor.h imageeditor.cpp imageeditor.h imageslotmodel.cpp imageslotmodel.h
                imagewords.cpp imagewords.h designer.cpp designer.h problemmodel.cpp problemmodel.h proofexport.cpp proofexport.h startertemplate.cpp startertemplate.h
                stressrun.cpp stressrun.h
                templatedesk.cpp templatedesk.h templatelibrary.cpp templatelibrary.h
                templatepreview.cpp templatepreview.h
        LINKS qairopay::bulk qairopay::scanbench qairopay::lint qairopay::proofsheet qairopay::api qairopay::settings)
endif()
