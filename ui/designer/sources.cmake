# SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
# SPDX-License-Identifier: Apache-2.0
qairopay_ui(
    SOURCES brandeditor.cpp brandeditor.h codeeditor.cpp codeeditor.h edithistory.cpp edithistory.h localparts.cpp localparts.h newfield.cpp newfield.h
            fieldeditor.cpp fieldeditor.h fieldlistmodel.cpp fieldlistmodel.h templateeditor.cpp templateeditor.h
            templateedits.cpp templateedits.h words.cpp words.h
    LINKS qairopay::template qairopay::scene)
if(TARGET qairopay_lint)
    qairopay_ui(
        SOURCES benchwords.cpp benchwords.h changelistmodel.cpp changelistmodel.h codemeasure.cpp codemeasure.h scanbench.cpp scanbench.h
                addresspicture.cpp addresspicture.h cropeditor.cpp cropeditor.h deskfile.cpp deskfile.h imageeditor.cpp imageeditor.h imageslotmodel.cpp imageslotmodel.h
                cardtexteditor.cpp cardtexteditor.h dropplaces.cpp dropplaces.h fieldactions.cpp fieldactions.h fieldclip.cpp fieldclip.h fielddrag.cpp fielddrag.h fieldplaces.cpp fieldplaces.h fielduses.cpp fielduses.h formatpreview.cpp formatpreview.h brandkits.cpp brandkits.h contrastmodel.cpp contrastmodel.h logopalette.cpp logopalette.h slotlistmodel.cpp slotlistmodel.h
                googlerows.cpp googlerows.h imagewords.cpp imagewords.h designer.cpp designer.h gallerytemplate.cpp gallerytemplate.h problemmodel.cpp problemmodel.h phonedesk.cpp phonedesk.h promotiondesk.cpp promotiondesk.h proofexport.cpp proofexport.h
                keptparts.cpp keptparts.h passchoice.cpp passchoice.h picturedrop.cpp picturedrop.h publishcards.cpp publishcards.h publisher.cpp publisher.h publishreview.cpp publishreview.h
                recentwork.cpp recentwork.h rowchoice.cpp rowchoice.h samplerecords.cpp samplerecords.h startertemplate.cpp startertemplate.h
                stressrun.cpp stressrun.h surfaceface.cpp surfaceface.h
                deskabsence.cpp deskpublishing.cpp templatedesk.cpp templatedesk.h templatefile.cpp templatefile.h templatefront.cpp templatefront.h
                templategallery.cpp templategallery.h templatelibrary.cpp templatelibrary.h
                templatepreview.cpp templatepreview.h formerversion.cpp templateversions.cpp templateversions.h versioncomparison.cpp versioncomparison.h
                languagelistmodel.cpp languagelistmodel.h translationeditor.cpp translationeditor.h
                translationfiles.cpp translationfiles.h translationmodel.cpp translationmodel.h
                translationwords.cpp translationwords.h
        LINKS qairopay::bulk qairopay::csv qairopay::difference qairopay::issuance qairopay::languages qairopay::scanbench qairopay::lint qairopay::proofsheet qairopay::api qairopay::settings
              qairopay::webpicture)
endif()
