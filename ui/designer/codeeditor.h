// SPDX-FileCopyrightText: 2026 QairoPay Pass Studio contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "designer/templateeditor.h"

#include <QtCore/qfuture.h>
#include <QtCore/qurl.h>

namespace qairopay {

/// Barcode and NFC of the open template.
class CodeEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the editor.")
    Q_PROPERTY(bool hasBarcode READ hasBarcode WRITE setHasBarcode NOTIFY changed FINAL)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY changed FINAL)
    Q_PROPERTY(QStringList formatNames READ formatNames CONSTANT FINAL)
    Q_PROPERTY(QString payload READ payload WRITE setPayload NOTIFY changed FINAL)
    Q_PROPERTY(QString payloadError READ payloadError NOTIFY changed FINAL)
    Q_PROPERTY(QString altText READ altText WRITE setAltText NOTIFY changed FINAL)
    Q_PROPERTY(QString altTextError READ altTextError NOTIFY changed FINAL)
    Q_PROPERTY(QStringList fallbackNames READ fallbackNames NOTIFY changed FINAL)
    Q_PROPERTY(QStringList spareFormatNames READ spareFormatNames NOTIFY changed FINAL)
    Q_PROPERTY(bool nfcEnabled READ nfcEnabled WRITE setNfcEnabled NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcPayload READ nfcPayload WRITE setNfcPayload NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcPayloadError READ nfcPayloadError NOTIFY changed FINAL)
    Q_PROPERTY(int nfcProfile READ nfcProfile WRITE setNfcProfile NOTIFY changed FINAL)
    Q_PROPERTY(QStringList nfcProfileNames READ nfcProfileNames CONSTANT FINAL)
    Q_PROPERTY(QString nfcKey READ nfcKey WRITE setNfcKey NOTIFY changed FINAL)
    Q_PROPERTY(QString nfcKeyError READ nfcKeyError NOTIFY changed FINAL)
    Q_PROPERTY(QStringList variables READ variables NOTIFY changed FINAL)
    Q_PROPERTY(bool canAddField READ canAddField NOTIFY changed FINAL)

public:
    /// The texts that are filled in for each pass.
    enum Content { BarcodeContent, BelowBarcode, NfcContent };
    Q_ENUM(Content)

    explicit CodeEditor(TemplateEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] bool hasBarcode() const;
    void setHasBarcode(bool has);
    [[nodiscard]] int format() const;
    void setFormat(int format);
    [[nodiscard]] QStringList formatNames() const;
    [[nodiscard]] QString payload() const;
    void setPayload(const QString &payload);
    [[nodiscard]] QString payloadError() const;
    [[nodiscard]] QString altText() const;
    void setAltText(const QString &text);
    [[nodiscard]] QString altTextError() const;
    /// Drawn in this order where the code before cannot be.
    [[nodiscard]] QStringList fallbackNames() const;
    /// Formats that the template does not use yet.
    [[nodiscard]] QStringList spareFormatNames() const;
    Q_INVOKABLE void addFallback(int spare);
    Q_INVOKABLE void moveFallback(int from, int to);
    Q_INVOKABLE void removeFallback(int index);
    [[nodiscard]] bool nfcEnabled() const;
    void setNfcEnabled(bool enabled);
    [[nodiscard]] QString nfcPayload() const;
    void setNfcPayload(const QString &payload);
    [[nodiscard]] QString nfcPayloadError() const;
    [[nodiscard]] int nfcProfile() const;
    void setNfcProfile(int profile);
    [[nodiscard]] QStringList nfcProfileNames() const;
    /// The reader's public key in base64, or what was typed instead and cannot be used: that is not taken.
    [[nodiscard]] QString nfcKey() const;
    /// Base64 or PEM.
    void setNfcKey(const QString &text);
    [[nodiscard]] QString nfcKeyError() const;
    /// The same from a file, also a DER one.
    Q_INVOKABLE void readNfcKey(const QUrl &file);
    /// What can stand in braces, with braces, for the insert menu.
    [[nodiscard]] QStringList variables() const;
    /// False: there are as many fields as a template may have.
    [[nodiscard]] bool canAddField() const;
    /// Adds a field on the back and puts its variable into a text, before the character at `position`: one
    /// step. Selected stays what is.
    Q_INVOKABLE void insertNewField(int content, int position);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString *textIn(PassTemplate &value, Content content);
    [[nodiscard]] QStringList fieldKeys() const;
    [[nodiscard]] QList<BarcodeFormat> spareFormats() const;
    [[nodiscard]] QString problemOf(const QString &payload) const;
    void takeNfcKey(const QByteArray &bytes, const QString &shown);
    void refuseNfcKey(const QString &shown, const Error &error);
    [[nodiscard]] QString problemOfVariables(const QString &text) const;

    TemplateEditor &m_editor;
    QFuture<Result<QByteArray>> m_keyFile; ///< being read, for the template that is open
    QString m_refusedKey;                  ///< as it was typed; a change of the template forgets it
    QString m_refusedReason;               ///< empty: the template's key is shown
};

} // namespace qairopay
