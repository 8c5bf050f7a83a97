<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation>QairoPay Pass Studio %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entwickelt mit</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>Diagnosedatei speichern…</translation>
    </message>
    <message>
        <source>For whoever helps you: shown before it is saved, without keys and names</source>
        <translation>Für alle, die Ihnen helfen: wird vor dem Speichern gezeigt, ohne Schlüssel und Namen</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>Name oder Code der Sprache</translation>
    </message>
    <message>
        <source>Deutsch, German or de-AT</source>
        <translation>Deutsch, German oder de-AT</translation>
    </message>
    <message>
        <source>No other language is called that.</source>
        <translation>Keine weitere Sprache heißt so.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation>QairoPay-Sandbox</translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation>QairoPay Live</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The audit log has more than %1 MiB.</source>
        <translation>Das Audit-Protokoll hat mehr als %1 MiB.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of the audit log lead nowhere.</source>
        <translation>Die Seiten des Audit-Protokolls führen beim Dienst ins Leere.</translation>
    </message>
    <message>
        <source>The service does not accept the key.</source>
        <translation>Der Dienst nimmt den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The key does not allow this.</source>
        <translation>Der Schlüssel erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>Der Dienst hat das nicht.</translation>
    </message>
    <message>
        <source>The service asks to wait: too many calls.</source>
        <translation>Der Dienst bittet zu warten: zu viele Aufrufe.</translation>
    </message>
    <message>
        <source>The service cannot do this at the moment.</source>
        <translation>Der Dienst kann das im Moment nicht.</translation>
    </message>
    <message>
        <source>The service refused the call (HTTP %1).</source>
        <translation>Der Dienst hat den Aufruf abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The pass is in a state this version does not know.</source>
        <translation>Der Pass ist in einem Zustand, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The template is of a kind this version does not know.</source>
        <translation>Die Vorlage ist von einer Art, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>Die Verbindung zum Dienst ist abgerissen.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Dienstes lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The service answered with something that is not JSON.</source>
        <translation>Der Dienst hat mit etwas geantwortet, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The service did not answer, or its answer was cut short.</source>
        <translation>Der Dienst hat nicht geantwortet, oder seine Antwort war abgeschnitten.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Eine sichere Verbindung zum Dienst kam nicht zustande.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>Die Antwort ist größer als %1 MiB.</translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation>Liest Vorlagen und sonst nichts; darf in einem Browser sichtbar sein.</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Liest Vorlagen, Pässe, Scans und Ereignisse.</translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation>Liest all das, veröffentlicht Vorlagen und stellt Pässe aus, aktualisiert und widerruft sie.</translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation>Darf alles, erzeugt Schlüssel und liest das Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Ohne Beschreibung</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text stands out by 7 to 1 at least, and every control has a border.</source>
        <translation>Text hebt sich mindestens 7 zu 1 ab, und jedes Bedienelement hat einen Rand.</translation>
    </message>
    <message>
        <source>Whether this system wants more contrast cannot be asked here; choose it yourself.</source>
        <translation>Ob dieses System mehr Kontrast wünscht, lässt sich hier nicht abfragen; bitte selbst wählen.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.</source>
        <translation>Des Studios, nicht der Karten, die einen eigenen Zoom haben. Eine Seite, die keinen Platz mehr hat, lässt sich rollen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ApplePass</name>
    <message>
        <source>This must be a text.</source>
        <translation>Dies muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotes.</source>
        <translation>Dies muss true oder false sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>This must be a number, without quotes.</source>
        <translation>Dies muss eine Zahl sein, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Wallet does not know the value &quot;%1&quot;.</source>
        <translation>Wallet kennt den Wert „%1“ nicht.</translation>
    </message>
    <message>
        <source>This is not a colour: write rgb(31, 122, 90) or #1F7A5A.</source>
        <translation>Dies ist keine Farbe: rgb(31, 122, 90) oder #1F7A5A schreiben.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Dies muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Dies muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Wallet does not know this member.</source>
        <translation>Wallet kennt diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>The pass has two styles; Wallet takes one.</source>
        <translation>Der Pass hat zwei Stile; Wallet nimmt einen.</translation>
    </message>
    <message>
        <source>The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard.</source>
        <translation>Der Pass hat keinen Stil: boardingPass, coupon, eventTicket, generic oder storeCard.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Es sind mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>Das Feld hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The field has no value; Wallet refuses the pass.</source>
        <translation>Das Feld hat keinen Wert; Wallet lehnt den Pass ab.</translation>
    </message>
    <message>
        <source>The strings are larger than %1 MiB.</source>
        <translation>Die Texte sind größer als %1 MiB.</translation>
    </message>
    <message>
        <source>These strings are a compiled property list, not text.</source>
        <translation>Diese Texte sind eine kompilierte Property List, kein Text.</translation>
    </message>
    <message>
        <source>The strings are neither UTF-8 nor UTF-16.</source>
        <translation>Die Texte sind weder UTF-8 noch UTF-16.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There are more than %1 strings.</source>
        <translation>Es sind mehr als %1 Texte.</translation>
    </message>
    <message>
        <source>A comment does not end.</source>
        <translation>Ein Kommentar endet nicht.</translation>
    </message>
    <message>
        <source>A string has to be &quot;key&quot; = &quot;value&quot;; with = and ;.</source>
        <translation>Ein Text muss &quot;key&quot; = &quot;value&quot;; sein, mit = und ;.</translation>
    </message>
    <message>
        <source>A text does not end.</source>
        <translation>Ein Text endet nicht.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Hier wird ein Text in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>The text is cut to %1 characters.</source>
        <translation>Der Text ist auf %1 Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields; this one is left out.</source>
        <translation>Eine Vorlage hat höchstens %1 Felder; dieses ist weggelassen.</translation>
    </message>
    <message>
        <source>The number&apos;s style is not kept.</source>
        <translation>Der Zahlenstil bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>The value with links is not kept; the plain one is.</source>
        <translation>Der Wert mit Links bleibt nicht erhalten, der einfache schon.</translation>
    </message>
    <message>
        <source>The code&apos;s text cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>Der Text des Codes taugt nicht für eine Vorlage; an seiner Stelle steht die ID des Passes.</translation>
    </message>
    <message>
        <source>The NFC message cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>Die NFC-Nachricht taugt nicht für eine Vorlage; an ihrer Stelle steht die ID des Passes.</translation>
    </message>
    <message>
        <source>There is no such place on Earth.</source>
        <translation>Einen solchen Ort gibt es auf der Erde nicht.</translation>
    </message>
    <message>
        <source>A template has at most %1 places; this one is left out.</source>
        <translation>Eine Vorlage hat höchstens %1 Orte; dieser ist weggelassen.</translation>
    </message>
    <message>
        <source>A template has no beacons; they are left out.</source>
        <translation>Eine Vorlage hat keine Beacons; sie sind weggelassen.</translation>
    </message>
    <message>
        <source>A template has no dates of its own; it is left out.</source>
        <translation>Eine Vorlage hat keine eigenen Daten; es ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Entry %1 stands where entry %2 belongs: entries are missing, repeated or out of order.</source>
        <translation>Eintrag %1 steht, wo Eintrag %2 hingehört: Einträge fehlen, stehen doppelt da oder in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The hash of entry %1 does not fit the entry and the one before it: one of them was changed.</source>
        <translation>Die Prüfsumme von Eintrag %1 passt nicht zu ihm und dem davor: Einer von beiden wurde geändert.</translation>
    </message>
    <message>
        <source>The checkpoint is of another tenant.</source>
        <translation>Der Prüfpunkt gehört einem anderen Mandanten.</translation>
    </message>
    <message>
        <source>The checkpoint is signed with a key that is not known.</source>
        <translation>Der Prüfpunkt ist mit einem Schlüssel signiert, der nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s signature does not hold.</source>
        <translation>Die Signatur des Prüfpunkts stimmt nicht.</translation>
    </message>
    <message>
        <source>The log was cut: it had %1 entries, and has %2.</source>
        <translation>Das Protokoll wurde abgeschnitten: Es hatte %1 Einträge und hat %2.</translation>
    </message>
    <message>
        <source>Another log was signed: entry %1 differs from the one the checkpoint covers.</source>
        <translation>Ein anderes Protokoll wurde signiert: Eintrag %1 ist nicht der, für den der Prüfpunkt gilt.</translation>
    </message>
    <message>
        <source>This member is missing or not what it should be.</source>
        <translation>Dieser Eintrag fehlt oder ist nicht, was er sein soll.</translation>
    </message>
    <message>
        <source>An audit log of more than 512 MiB is not read.</source>
        <translation>Ein Audit-Protokoll von mehr als 512 MiB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation>Einen Eintrag wählen, um zu sehen, wer was getan hat.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation>Hash der Kette bis hierher</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation>Mit früherem Export vergleichen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation>Was „qairopay audit verify“ ohne Netz prüft</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation>Das Audit-Protokoll konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation>Breite des Eintragsbereichs</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation>Audit-Protokolle (*.jsonl)</translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation>Früherer Export dieses Protokolls</translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Landkarte; Pfeiltasten verschieben sie, Plus und Minus zoomen</translation>
    </message>
</context>
<context>
    <name>Basemap</name>
    <message>
        <source>The address needs {query} once, where the words go.</source>
        <translation>Die Adresse braucht einmal {query}, wo die Wörter hinkommen.</translation>
    </message>
    <message>
        <source>{query} must not stand in the name of the host.</source>
        <translation>{query} darf nicht im Namen des Servers stehen.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 has nothing there.</source>
        <translation>%1 hat dort nichts.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <translation>%1 antwortet mit Fehler %2.</translation>
    </message>
    <message>
        <source>%1 answers with error %2: check the key in its address.</source>
        <translation>%1 antwortet mit Fehler %2: Prüfen Sie den Schlüssel in der Adresse.</translation>
    </message>
    <message>
        <source>%1 was asked too often: wait a while.</source>
        <translation>%1 wurde zu oft gefragt: Warten Sie eine Weile.</translation>
    </message>
    <message>
        <source>What %1 gives as its tiles are no pictures that can be shown.</source>
        <translation>Was %1 als Kacheln liefert, sind keine Bilder, die sich zeigen lassen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>The map&apos;s file cannot be read.</source>
        <translation>Die Datei der Landkarte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is neither an MBTiles nor a PMTiles map.</source>
        <translation>Die Datei ist weder eine MBTiles- noch eine PMTiles-Landkarte.</translation>
    </message>
    <message>
        <source>The file is no map in the MBTiles format, or it is damaged.</source>
        <translation>Die Datei ist keine Landkarte im MBTiles-Format, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>This map computes its tiles. Export it again with its tiles in a table.</source>
        <translation>Diese Landkarte berechnet ihre Kacheln. Noch einmal exportieren, mit den Kacheln in einer Tabelle.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged.</source>
        <translation>Die Datei der Landkarte ist beschädigt.</translation>
    </message>
    <message>
        <source>The map&apos;s directories have no end.</source>
        <translation>Die Verzeichnisse der Landkarte haben kein Ende.</translation>
    </message>
    <message>
        <source>The file is no map in the PMTiles format.</source>
        <translation>Die Datei ist keine Landkarte im PMTiles-Format.</translation>
    </message>
    <message>
        <source>This is another version of PMTiles; the studio reads version 3.</source>
        <translation>Dies ist eine andere Version von PMTiles; das Studio liest Version 3.</translation>
    </message>
    <message>
        <source>This map&apos;s pictures or their packing are of a kind the studio does not read.</source>
        <translation>Die Bilder dieser Landkarte oder ihre Packung sind von einer Art, die das Studio nicht liest.</translation>
    </message>
    <message>
        <source>The map cannot be unpacked.</source>
        <translation>Die Landkarte lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>A part of the map is larger than the studio reads.</source>
        <translation>Ein Teil der Landkarte ist größer, als das Studio liest.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Dies ist keine Adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>Die Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The map cannot be shown: no port of this machine is free.</source>
        <translation>Die Landkarte lässt sich nicht zeigen: Auf diesem Rechner ist kein Port frei.</translation>
    </message>
    <message>
        <source>The map is not shown any more.</source>
        <translation>Die Landkarte wird nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>This map holds vector tiles. Export it as pictures (PNG or JPEG).</source>
        <translation>Diese Landkarte enthält Vektorkacheln. Als Bilder exportieren (PNG oder JPEG).</translation>
    </message>
    <message>
        <source>This map&apos;s pictures are %1. Export it with PNG or JPEG.</source>
        <translation>Die Bilder dieser Landkarte sind %1. Mit PNG oder JPEG exportieren.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, each once.</source>
        <translation>Die Adresse braucht {z}, {x} und {y}, jedes einmal.</translation>
    </message>
    <message>
        <source>{z}, {x} and {y} must not stand in the name of the host.</source>
        <translation>{z}, {x} und {y} dürfen nicht im Namen des Servers stehen.</translation>
    </message>
    <message>
        <source>Name whom the map is from: it is shown on the map.</source>
        <translation>Angeben, von wem die Landkarte ist: Das steht auf ihr.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged or made by another version of the studio.</source>
        <translation>Die Datei der Landkarte ist beschädigt oder von einer anderen Version des Studios.</translation>
    </message>
    <message>
        <source>The map&apos;s file is larger than the studio reads (64 MiB).</source>
        <translation>Die Datei der Landkarte ist größer, als das Studio liest (64 MiB).</translation>
    </message>
    <message>
        <source>The map is not part of this program.</source>
        <translation>Die Landkarte ist nicht Teil dieses Programms.</translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation>Hier erscheinen die ausgestellten Listen mit ihren Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>Scannability</source>
        <translation>Scanbarkeit</translation>
    </message>
    <message>
        <source>The longest code as the card draws it, photographed and read back by another program.</source>
        <translation>Der längste Code, wie die Karte ihn zeichnet, fotografiert und von einem anderen Programm zurückgelesen.</translation>
    </message>
    <message>
        <source>Wallet that draws the code</source>
        <translation>Wallet, die den Code zeichnet</translation>
    </message>
</context>
<context>
    <name>BenchTile</name>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht probiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BrandColour</name>
    <message>
        <source>Back to the text colour</source>
        <translation>Zurück zur Textfarbe</translation>
    </message>
    <message>
        <source>Click a colour on a card. Here or Escape: never mind.</source>
        <translation>Eine Farbe auf einer Karte anklicken. Hier oder Esc: abbrechen.</translation>
    </message>
    <message>
        <source>Take a colour from a card</source>
        <translation>Farbe von einer Karte nehmen</translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation>Beschriftungen, Apple Wallet</translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation>Wie der Text, bis eine gewählt ist.</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Beschriftungsfarbe</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation>Logotext, Apple Wallet</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation>Ohne Angabe der Name des Mandanten.</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Beschreibung für Screenreader</translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation>Bildadressen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse des Logos</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Adresse des Icons</translation>
    </message>
    <message>
        <source>From the logo</source>
        <translation>Aus dem Logo</translation>
    </message>
    <message>
        <source>Can it be read?</source>
        <translation>Ist es lesbar?</translation>
    </message>
    <message>
        <source>Brand kits</source>
        <translation>Marken-Kits</translation>
    </message>
</context>
<context>
    <name>BrandKitList</name>
    <message>
        <source>Colours, words and logo of this template can be kept for the tenant&apos;s other templates.</source>
        <translation>Farben, Worte und Logo dieser Vorlage lassen sich für die anderen Vorlagen des Mandanten aufbewahren.</translation>
    </message>
    <message>
        <source>%1. Applies this kit to the template.</source>
        <translation>%1. Wendet dieses Kit auf die Vorlage an.</translation>
    </message>
    <message>
        <source>Forget the kit %1</source>
        <translation>Kit %1 löschen</translation>
    </message>
    <message>
        <source>Keep this brand as a kit…</source>
        <translation>Diese Marke als Kit aufbewahren…</translation>
    </message>
    <message>
        <source>Keep the brand as a kit</source>
        <translation>Marke als Kit aufbewahren</translation>
    </message>
    <message>
        <source>Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.</source>
        <translation>Farben, Worte, Adressen und die Bilder von Logo und Icon, für die Vorlagen dieses Mandanten auf diesem Computer.</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Kit ersetzen</translation>
    </message>
    <message>
        <source>Keep the kit</source>
        <translation>Kit aufbewahren</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Name des Kits</translation>
    </message>
    <message>
        <source>Forget the kit %1?</source>
        <translation>Kit %1 löschen?</translation>
    </message>
    <message>
        <source>Templates it was applied to keep their brand. This cannot be undone.</source>
        <translation>Vorlagen, auf die es angewendet wurde, behalten ihre Marke. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Forget the kit</source>
        <translation>Kit löschen</translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation>Zeilen, die nicht ausgestellt werden können</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation>Grund, und wie es in der Datei steht</translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation>Was von %1 gezeigt wird</translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation>Was %1 meldet</translation>
    </message>
    <message>
        <source>What is shown beside the front of %1</source>
        <translation>Was neben der Vorderseite von %1 zu sehen ist</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
    <message>
        <source>Choose what stands on the card</source>
        <translation>Wählen, was auf der Karte steht</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>Let go over a slot</source>
        <translation>Über einem Bereich loslassen</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Template without a name</source>
        <translation>Vorlage ohne Namen</translation>
    </message>
</context>
<context>
    <name>CardsRow</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Member</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ChangeMessage</name>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation>Nachricht bei Änderung, Apple Wallet</translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation>%@ steht für den neuen Wert. Ohne Nachricht geschieht die Änderung ohne Mitteilung.</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Nachricht bei Änderung</translation>
    </message>
    <message>
        <source>Put the new value where the caret stands</source>
        <translation>Den neuen Wert an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Insert the new value</source>
        <translation>Neuen Wert einfügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChangedMembers</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 zu %3</translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation>Pässe tragen einen Barcode</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation>Barcode-Format</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>At its longest %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation>In geschweiften Klammern steht, was für jeden Pass eingesetzt wird.</translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation>Inhalt des Barcodes</translation>
    </message>
    <message>
        <source>Content of this sample’s barcode</source>
        <translation>Inhalt des Barcodes dieses Beispiels</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
    <message>
        <source>Text below this sample’s code</source>
        <translation>Text unter dem Code dieses Beispiels</translation>
    </message>
    <message>
        <source>The rows of the list are being read…</source>
        <translation>Die Zeilen der Liste werden gelesen …</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation>Sechs Hexadezimalziffern, zum Beispiel #1F7A5A.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>Sättigung und Helligkeit</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation>Ziel der Spalte %1</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft, as it is now</source>
        <translation>Entwurf, wie er jetzt ist</translation>
    </message>
    <message>
        <source>Apple Wallet, the version</source>
        <translation>Apple Wallet, die Fassung</translation>
    </message>
    <message>
        <source>Apple Wallet, the draft</source>
        <translation>Apple Wallet, der Entwurf</translation>
    </message>
    <message>
        <source>Google Wallet, the version</source>
        <translation>Google Wallet, die Fassung</translation>
    </message>
    <message>
        <source>Google Wallet, the draft</source>
        <translation>Google Wallet, der Entwurf</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>All parts (%1)</source>
        <translation>Alle Teile (%1)</translation>
    </message>
    <message>
        <source>Puts them into the draft as they were. Undo takes them back.</source>
        <translation>Setzt sie in den Entwurf, wie sie waren. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Choose what comes back first</source>
        <translation>Erst wählen, was zurückkommen soll</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>The draft is what this version holds.</source>
        <translation>Der Entwurf entspricht dieser Fassung.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation>Dies ist der Live-Betrieb. Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Name des Mandanten</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>%1: contrast %2, %3 is wanted</source>
        <translation>%1: Kontrast %2, nötig sind %3</translation>
    </message>
    <message>
        <source>%1: contrast %2, enough</source>
        <translation>%1: Kontrast %2, ausreichend</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a sample of text</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The nearest colour of this hue that can be read</source>
        <translation>Die nächste lesbare Farbe dieses Farbtons</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lizenz von %1 lesen</translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation>Ausschnitt und Fokus</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Linker Rand</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Rechter Rand</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation>Fokus waagerecht</translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation>Fokus senkrecht</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation>Transparente Ränder abschneiden</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>CropOutcome</name>
    <message>
        <source>%1 as %2 shows it</source>
        <translation>%1, wie %2 es zeigt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation>Ausschnitt und Fokus: %1</translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation>Pfeiltasten verschieben den Fokus, mit Alt den Ausschnitt, mit Strg dessen rechte untere Ecke; mit Umschalt zehnmal so weit.</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation>Ein Bild hierher ziehen, wählen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>The file is not valid %1. Choose another encoding, or save it as UTF-8.</source>
        <translation>Die Datei ist kein gültiges %1. Eine andere Kodierung wählen oder als UTF-8 sichern.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s e-mail already.</source>
        <translation>Eine andere, %1, liefert schon die E-Mail des Inhabers.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s name already.</source>
        <translation>Eine andere, %1, liefert schon den Namen des Inhabers.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the field “%2” already.</source>
        <translation>Eine andere, %1, liefert schon das Feld „%2“.</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. The file has only one column: is the delimiter another one?</source>
        <translation>Keine Spalte enthält die E-Mail des Inhabers. Die Datei hat nur eine Spalte: Ist das Trennzeichen ein anderes?</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. Say which one does.</source>
        <translation>Keine Spalte enthält die E-Mail des Inhabers. Angeben, welche es ist.</translation>
    </message>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>Die Vorlage hat kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Add the missing delimiters.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Die fehlenden Trennzeichen ergänzen.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.</source>
        <translation>Die Zeile hat %1 Zellen, die Kopfzeile %2. Eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is text behind the closing quote. Double the quotes that are part of the text.</source>
        <translation>Hinter dem schließenden Anführungszeichen steht Text. Anführungszeichen, die zum Text gehören, verdoppeln.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.</source>
        <translation>Die Zeile ist kein gültiges UTF-8. Die Datei als UTF-8 sichern oder ihre Kodierung wählen.</translation>
    </message>
    <message>
        <source>The e-mail is missing. Fill it in: it is the key by which a holder is known.</source>
        <translation>Die E-Mail fehlt. Eintragen: Sie ist der Schlüssel, an dem ein Inhaber erkannt wird.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it to the form name@example.com.</source>
        <translation>Dies ist keine E-Mail-Adresse. Zur Form name@example.com berichtigen.</translation>
    </message>
    <message>
        <source>The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.</source>
        <translation>Die E-Mail ist schon die der Zeile %1; die erste zählt. Eine der beiden Zeilen entfernen.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits, with a point before decimals: 12450 or -3.5.</source>
        <translation>Dies ist keine Zahl. Ziffern nehmen, mit einem Punkt vor den Nachkommastellen: 12450 oder -3.5.</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>Der Wert hat %1 Zeichen; höchstens %2 sind erlaubt. Kürzen.</translation>
    </message>
    <message>
        <source>The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values.</source>
        <translation>Der Barcode- oder NFC-Text dieser Zeile hätte %1 Bytes; höchstens %2 sind erlaubt. Ihre Werte kürzen.</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>Zeile %1, Spalte %2 (%3)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Es gibt keine solche Zeile.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>Die Datei ist leer: Sie hat weder Kopfzeile noch Zeilen.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is ignored.</source>
        <translation>Spalte %1 hat keinen Namen und wird übergangen.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.</source>
        <translation>Die Spalten %1 und %2 heißen beide „%3“. Eine davon umbenennen oder angeben, welche zählt.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Das Lesen der Datei wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>The line has more than %L1 columns.</source>
        <translation>Die Zeile hat mehr als %L1 Spalten.</translation>
    </message>
    <message>
        <source>There is a NUL byte here. The file is not a text file, or its encoding is another one.</source>
        <translation>Hier steht ein NUL-Byte. Die Datei ist keine Textdatei, oder ihre Kodierung ist eine andere.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed up to the end of the file. Close it, or double it if it is part of the text.</source>
        <translation>Das Anführungszeichen, das hier beginnt, ist bis zum Ende der Datei nicht geschlossen. Schließen, oder verdoppeln, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed within %L1 KiB. Close it, or double it if it is part of the text.</source>
        <translation>Das Anführungszeichen, das hier beginnt, ist nach %L1 KiB nicht geschlossen. Schließen, oder verdoppeln, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 KiB.</source>
        <translation>Die Zelle ist länger als %L1 KiB.</translation>
    </message>
    <message>
        <source>The line is longer than %L1 KiB. Check the line breaks and the quotes.</source>
        <translation>Die Zeile ist länger als %L1 KiB. Zeilenumbrüche und Anführungszeichen prüfen.</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DesignBar</name>
    <message>
        <source>Template without a name</source>
        <translation>Vorlage ohne Namen</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Weitere Aktionen für diese Vorlage</translation>
    </message>
    <message>
        <source>All steps, by name</source>
        <translation>Alle Schritte mit Namen</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Fit both cards</source>
        <translation>Beide Karten einpassen</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>Beide Karten passen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DesignCaptions</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>angenähert</translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation>Google veröffentlicht weder Maße noch Schriften seiner Karten und ändert beides ohne Ankündigung. Dokumentiert ist, welche Texte eine Karte zeigt und in welcher Reihenfolge. %1</translation>
    </message>
</context>
<context>
    <name>DesignCommands</name>
    <message>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show or hide the problems</source>
        <translation>Probleme ein- oder ausblenden</translation>
    </message>
    <message>
        <source>lint errors warnings</source>
        <translation>Prüfung Fehler Warnungen Hinweise</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>recent drafts files begin</source>
        <translation>zuletzt Entwürfe Dateien beginnen</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Vorlagengalerie</translation>
    </message>
    <message>
        <source>examples artwork new template</source>
        <translation>Beispiele Bilder neue Vorlage</translation>
    </message>
    <message>
        <source>Try from empty to longest</source>
        <translation>Vom leeren bis zum längsten Inhalt probieren</translation>
    </message>
    <message>
        <source>stress run records</source>
        <translation>Härtetest Datensätze</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Gliederung ausblenden</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Gliederung einblenden</translation>
    </message>
    <message>
        <source>pane left</source>
        <translation>Bereich links Leiste</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>Inspektor ausblenden</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Inspektor einblenden</translation>
    </message>
    <message>
        <source>pane right</source>
        <translation>Bereich rechts Leiste</translation>
    </message>
    <message>
        <source>No template is on the desk. Open one first.</source>
        <translation>Keine Vorlage ist geöffnet. Zuerst eine öffnen.</translation>
    </message>
    <message>
        <source>The design page shows it already.</source>
        <translation>„Gestalten“ zeigt es bereits.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>undo redo steps back versions</source>
        <translation>rückgängig wiederholen Schritte zurück Fassungen Versionen</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Fassung speichern…</translation>
    </message>
    <message>
        <source>name keep history snapshot</source>
        <translation>Name behalten Verlauf Stand sichern</translation>
    </message>
    <message>
        <source>The map covers the cards. Choose another part of the template first.</source>
        <translation>Die Landkarte verdeckt die Karten. Zuerst einen anderen Teil der Vorlage wählen.</translation>
    </message>
    <message>
        <source>Show one side of the cards</source>
        <translation>Eine Seite der Karten zeigen</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorder- und Rückseite</translation>
    </message>
    <message>
        <source>both sides details flip beside</source>
        <translation>beide seiten details umdrehen nebeneinander</translation>
    </message>
</context>
<context>
    <name>DesignKeys</name>
    <message>
        <source>A field in the outline</source>
        <translation>Ein Feld in der Gliederung</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Feld nach oben</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Feld nach unten</translation>
    </message>
    <message>
        <source>Select several fields</source>
        <translation>Mehrere Felder auswählen</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>Alle Felder auswählen</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Feld kopieren</translation>
    </message>
    <message>
        <source>Cut the field</source>
        <translation>Feld ausschneiden</translation>
    </message>
    <message>
        <source>Paste fields behind</source>
        <translation>Felder dahinter einfügen</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Feld duplizieren</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>More about the field</source>
        <translation>Weitere Aktionen für das Feld</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>Type the chosen text where it stands</source>
        <translation>Gewählten Text an seiner Stelle tippen</translation>
    </message>
    <message>
        <source>Type its label or its value instead</source>
        <translation>Stattdessen Beschriftung oder Wert tippen</translation>
    </message>
    <message>
        <source>An image in the list</source>
        <translation>Ein Bild in der Liste</translation>
    </message>
    <message>
        <source>An image in the list, in its pane or on a card</source>
        <translation>Ein Bild in der Liste, in seinem Bereich oder auf einer Karte</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Another format of the code</source>
        <translation>Ein weiteres Format des Codes</translation>
    </message>
    <message>
        <source>Try the format earlier</source>
        <translation>Format früher probieren</translation>
    </message>
    <message>
        <source>Try the format later</source>
        <translation>Format später probieren</translation>
    </message>
    <message>
        <source>Take the format out</source>
        <translation>Format herausnehmen</translation>
    </message>
    <message>
        <source>A field in the outline or on a card</source>
        <translation>Ein Feld in der Gliederung oder auf einer Karte</translation>
    </message>
    <message>
        <source>Move the field to the slot before</source>
        <translation>Feld in den vorigen Bereich</translation>
    </message>
    <message>
        <source>Move the field to the slot behind</source>
        <translation>Feld in den nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the field above or below</source>
        <translation>Zum Feld darüber oder darunter</translation>
    </message>
    <message>
        <source>The crop of an image</source>
        <translation>Der Ausschnitt eines Bildes</translation>
    </message>
    <message>
        <source>Move the focus</source>
        <translation>Fokus verschieben</translation>
    </message>
    <message>
        <source>Move the focus ten times as far</source>
        <translation>Fokus zehnmal so weit verschieben</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Move the crop ten times as far</source>
        <translation>Ausschnitt zehnmal so weit verschieben</translation>
    </message>
    <message>
        <source>Move its lower right corner</source>
        <translation>Untere rechte Ecke verschieben</translation>
    </message>
    <message>
        <source>Move its lower right corner ten times as far</source>
        <translation>Untere rechte Ecke zehnmal so weit verschieben</translation>
    </message>
    <message>
        <source>A version in the list</source>
        <translation>Eine Fassung in der Liste</translation>
    </message>
    <message>
        <source>Compare the version with the draft</source>
        <translation>Fassung mit dem Entwurf vergleichen</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Fassung umbenennen</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Fassung löschen</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>Mehr zur Fassung</translation>
    </message>
    <message>
        <source>A row of Google’s card</source>
        <translation>Eine Zeile von Googles Karte</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Zeile herausnehmen</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Eine Übersetzung</translation>
    </message>
    <message>
        <source>Go to the text above or below</source>
        <translation>Zum Text darüber oder darunter</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>Fassung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation>Breite der Gliederung</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Breite des Inspektors</translation>
    </message>
</context>
<context>
    <name>DesignParts</name>
    <message>
        <source>Edit name, kind and notes</source>
        <translation>Name, Art und Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Marke bearbeiten</translation>
    </message>
    <message>
        <source>Edit the images</source>
        <translation>Bilder bearbeiten</translation>
    </message>
    <message>
        <source>pictures logo strip</source>
        <translation>Fotos Logo Streifen</translation>
    </message>
    <message>
        <source>Edit code and NFC</source>
        <translation>Code und NFC bearbeiten</translation>
    </message>
    <message>
        <source>barcode qr</source>
        <translation>Barcode QR</translation>
    </message>
    <message>
        <source>Edit Google’s rows</source>
        <translation>Googles Zeilen bearbeiten</translation>
    </message>
    <message>
        <source>card template override items</source>
        <translation>Karte Vorlage überschreiben Einträge</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Sprachen bearbeiten</translation>
    </message>
    <message>
        <source>translations texts locales</source>
        <translation>Übersetzungen Texte Gebietsschemas</translation>
    </message>
    <message>
        <source>Edit the places</source>
        <translation>Orte bearbeiten</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>Landkarte Standorte Geofence</translation>
    </message>
    <message>
        <source>There are no maps here.</source>
        <translation>Hier gibt es keine Landkarten.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Fassungen zeigen</translation>
    </message>
    <message>
        <source>history compare restore bring back</source>
        <translation>Verlauf vergleichen wiederherstellen zurückholen</translation>
    </message>
    <message>
        <source>colours background text label logo kit</source>
        <translation>Farben Hintergrund Text Beschriftung Logo Markenpaket</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Starter gallery</source>
        <translation>Vorlagengalerie</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Compare with a version</source>
        <translation>Mit einer Fassung vergleichen</translation>
    </message>
</context>
<context>
    <name>DesignedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>Diagnosedatei</translation>
    </message>
    <message>
        <source>This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.</source>
        <translation>Das ist alles, was darin stehen wird. Schlüssel, Namen, Adressen und IDs sind herausgenommen; vor dem Weitergeben durchsehen. Es wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation>Liste der Inhaber hierher ziehen</translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation>Eine CSV-Datei mit einem Inhaber je Zeile. Trennzeichen und Kodierung werden erkannt, und nichts wird gesendet, bevor alle Fehler zu sehen waren.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Leere Liste speichern…</translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation>Die Spalten, die diese Vorlage braucht, mit einer Beispielzeile</translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation>Liste der Inhaber wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Leere Liste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Edit the endpoint</source>
        <translation>Endpunkt bearbeiten</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>Endpunkt speichern</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>Endpunkt anlegen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation>Beginnt mit https. Adressen im eigenen Netz werden abgelehnt.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation>Typen wie pass.revoked, alle einer Art mit pass.*, oder * für alles; durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation>Wie er in diesem Studio heißt; optional.</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation>Einen Endpunkt wählen, um zu sehen, was an ihn gesendet wurde.</translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation>Endpunkt-ID</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation>An ihn gesendet</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>Dieses Ereignis zeigen</translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation>Neues Signaturgeheimnis erzeugen?</translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation>Es wird einmal gezeigt. 24 Stunden lang werden Ereignisse auch mit dem alten Geheimnis signiert, damit der Endpunkt umstellen kann; danach nur noch mit dem neuen.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>Diesen Endpunkt löschen?</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation>An %1 wird nichts mehr gesendet, und was dorthin noch aussteht, wird verworfen. Das Protokoll früherer Zustellungen bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Endpunkt löschen</translation>
    </message>
</context>
<context>
    <name>EndpointsView</name>
    <message>
        <source>Webhook endpoints</source>
        <translation>Webhook-Endpunkte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation>Noch kein Endpunkt erhält Ereignisse.</translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation>Ein Endpunkt ist eine eigene https-Adresse. Jedes Ereignis wird signiert dorthin gesendet, bei Misserfolg sieben Tage lang immer wieder.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Neuer Endpunkt</translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation>Die Endpunkte konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation>Breite des Endpunktbereichs</translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation>Das Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation>Dort ablegen, wo der Endpunkt Signaturen prüft. Es wird nur dieses eine Mal gezeigt; nach einem Wechsel signiert das alte noch 24 Stunden mit.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation>Schlüssel für %1 eingeben</translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation>Das Studio hat den Schlüssel dieses Profils nicht mehr.</translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation>Er ersetzt den Schlüssel, der jetzt gespeichert ist.</translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation>Profil verwenden</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>EnvironmentBadge</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation>In den Optionen einen anderen Schlüssel für dieses Profil eingeben.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>NFC is left out: the signing certificate is not made for it, and Wallet would refuse the whole pass.</source>
        <translation>NFC ist weggelassen: Das Signaturzertifikat ist nicht dafür gemacht, und Wallet würde den ganzen Pass ablehnen.</translation>
    </message>
    <message>
        <source>NFC is left out: no reader&apos;s public key is given.</source>
        <translation>NFC ist weggelassen: Es ist kein öffentlicher Schlüssel eines Lesegeräts angegeben.</translation>
    </message>
    <message>
        <source>The picture is broken. Export it again.</source>
        <translation>Das Bild ist fehlerhaft. Noch einmal exportieren.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller.</source>
        <translation>Das Bild hat %1 × %2 Pixel; höchstens %3 je Seite sind möglich. Verkleinern.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>Die Datei hat mehr als %1 MiB. Kleiner sichern, zum Beispiel als JPEG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are taken. Export it as one of them.</source>
        <translation>Nur PNG- und JPEG-Bilder werden angenommen. Als eines davon exportieren.</translation>
    </message>
    <message>
        <source>The JPEG is built up in too many steps. Save it without “progressive”.</source>
        <translation>Das JPEG ist in zu vielen Stufen aufgebaut. Ohne „progressiv“ sichern.</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Dieser Eintrag fehlt.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Dies muss ein Text sein.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Dies muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Dies muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Dies muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Dies muss eine Liste sein.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Dieser Eintrag ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>Das JSON ist tiefer als %1 Ebenen geschachtelt.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is given twice.</source>
        <translation>Der Eintrag „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>Das JSON ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>Das JSON beginnt mit einer Bytereihenfolge-Markierung; als UTF-8 ohne sie sichern.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8.</source>
        <translation>Das JSON ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Dies ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON must be an object.</source>
        <translation>Das JSON muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Google requires a value for the field %1, and this pass has none: “%2” stands in for it.</source>
        <translation>Google verlangt einen Wert für das Feld %1, und dieser Pass hat keinen: „%2“ steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>Google&apos;s gift card needs a card number: a field with the key card_number. The pass becomes a generic one.</source>
        <translation>Googles Geschenkkarte braucht eine Kartennummer: ein Feld mit dem Schlüssel card_number. Der Pass wird ein generischer.</translation>
    </message>
    <message>
        <source>Google&apos;s flight needs default values in the fields flight (such as LX 123), from and to (airport codes of three letters) and departure (local date and time). The pass becomes a generic one.</source>
        <translation>Googles Flug braucht Vorgabewerte in den Feldern flight (etwa LX 123), from und to (Flughafencodes aus drei Buchstaben) und departure (Datum und Ortszeit). Der Pass wird ein generischer.</translation>
    </message>
    <message>
        <source>Google&apos;s transit pass needs an origin and a destination: fields with the keys from and to. The pass becomes a generic one.</source>
        <translation>Googles Fahrkarte braucht einen Start und ein Ziel: Felder mit den Schlüsseln from und to. Der Pass wird ein generischer.</translation>
    </message>
    <message>
        <source>Google needs a logo with a public https address here.</source>
        <translation>Google braucht hier ein Logo mit öffentlicher https-Adresse.</translation>
    </message>
    <message>
        <source>The brace at column %1 is never closed.</source>
        <translation>Die Klammer in Spalte %1 wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Between the braces at column %1 must be a variable such as {pass.id}.</source>
        <translation>Zwischen den Klammern in Spalte %1 muss eine Variable wie {pass.id} stehen.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>Die Variable {%1} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The barcode has no text.</source>
        <translation>Der Barcode hat keinen Text.</translation>
    </message>
    <message>
        <source>This text does not fit into or is not allowed in this kind of barcode.</source>
        <translation>Dieser Text passt nicht in diese Art von Barcode oder ist darin nicht erlaubt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no field with this key.</source>
        <translation>Es gibt kein Feld mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>This must be a colour such as #1F7A5A.</source>
        <translation>Dies muss eine Farbe wie #1F7A5A sein.</translation>
    </message>
    <message>
        <source>This must be %1 numbers from 0 to 1.</source>
        <translation>Dies müssen %1 Zahlen von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>This must be 64 lower-case hexadecimal digits.</source>
        <translation>Dies müssen 64 hexadezimale Ziffern in Kleinbuchstaben sein.</translation>
    </message>
    <message>
        <source>There is no image slot of this name.</source>
        <translation>Es gibt keinen Bildplatz dieses Namens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a barcode format.</source>
        <translation>„%1“ ist kein Barcodeformat.</translation>
    </message>
    <message>
        <source>This must be one of S, F, M, plain.</source>
        <translation>Dies muss S, F, M oder plain sein.</translation>
    </message>
    <message>
        <source>A row names one to three fields.</source>
        <translation>Eine Zeile nennt ein bis drei Felder.</translation>
    </message>
    <message>
        <source>Google draws at most three rows.</source>
        <translation>Google zeichnet höchstens drei Zeilen.</translation>
    </message>
    <message>
        <source>This template was made by a newer studio; update this one to open it.</source>
        <translation>Diese Vorlage stammt von einem neueren Studio; zum Öffnen dieses aktualisieren.</translation>
    </message>
    <message>
        <source>This must be one of air, boat, bus, train, generic.</source>
        <translation>Dies muss air, boat, bus, train oder generic sein.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>Dies muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>Dies ist kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>This is not a certificate (neither PEM nor DER).</source>
        <translation>Dies ist kein Zertifikat (weder PEM noch DER).</translation>
    </message>
    <message>
        <source>A key file could not be read: %1</source>
        <translation>Eine Schlüsseldatei war nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A key file of more than 1 MB is not read.</source>
        <translation>Eine Schlüsseldatei von mehr als 1 MB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>This is not a pass type certificate: it names no pass type or no team.</source>
        <translation>Dies ist kein Zertifikat einer Pass Type ID: Es nennt keine Pass Type ID oder kein Team.</translation>
    </message>
    <message>
        <source>The intermediate certificate is not the one that issued the pass certificate (%1).</source>
        <translation>Das Zwischenzertifikat ist nicht das, welches das Pass-Zertifikat ausgestellt hat (%1).</translation>
    </message>
    <message>
        <source>A certificate file of more than 1 MB is not read.</source>
        <translation>Eine Zertifikatsdatei von mehr als 1 MB wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not a PKCS#12 (.p12) file.</source>
        <translation>Dies ist keine PKCS#12-Datei (.p12).</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate file.</source>
        <translation>Das Passwort öffnet diese Zertifikatsdatei nicht.</translation>
    </message>
    <message>
        <source>This certificate file is encrypted the old way (RC2 or 3DES). Export it again with “openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.</source>
        <translation>Diese Zertifikatsdatei ist auf alte Art verschlüsselt (RC2 oder 3DES). Neu exportieren mit „openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12“.</translation>
    </message>
    <message>
        <source>This certificate file holds no private key with its certificate.</source>
        <translation>Diese Zertifikatsdatei enthält keinen privaten Schlüssel mit seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Choose an address of this computer on a private network, such as 192.168.1.20.</source>
        <translation>Eine Adresse dieses Rechners in einem privaten Netz wählen, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2.</source>
        <translation>Auf %1, Port %2 lässt sich nicht lauschen.</translation>
    </message>
    <message>
        <source>This is not the JSON file of a Google service account with its private key.</source>
        <translation>Dies ist nicht die JSON-Datei eines Google-Dienstkontos mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The service account&apos;s token_uri is not an https address.</source>
        <translation>Die token_uri des Dienstkontos ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>Google&apos;s issuer id is missing: digits, from the Google Wallet console.</source>
        <translation>Googles Aussteller-ID fehlt: Ziffern, aus der Google-Wallet-Konsole.</translation>
    </message>
    <message>
        <source>This is no plain file, but a folder, a pipe or a device.</source>
        <translation>Dies ist keine gewöhnliche Datei, sondern ein Ordner, eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>This is a private key. It stays with the reader: passes need its public key.</source>
        <translation>Das ist ein privater Schlüssel. Er bleibt beim Lesegerät: Pässe brauchen seinen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>This is a certificate. Passes need the reader’s public key.</source>
        <translation>Das ist ein Zertifikat. Pässe brauchen den öffentlichen Schlüssel des Lesegeräts.</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>Das Ende des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>This is no public key, neither in PEM form nor in base64.</source>
        <translation>Das ist kein öffentlicher Schlüssel, weder als PEM noch in Base64.</translation>
    </message>
    <message>
        <source>This is no key on the curve P-256, and Apple’s readers use no other one.</source>
        <translation>Das ist kein Schlüssel auf der Kurve P-256, und Apples Lesegeräte benutzen keine andere.</translation>
    </message>
    <message>
        <source>The key is cut off, or something follows it.</source>
        <translation>Der Schlüssel ist abgeschnitten, oder es folgt noch etwas.</translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation>Ein Ereignis wählen, um zu sehen, was sich änderte und wohin es gesendet wurde.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>Ereignis-ID</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation>An jeden eingeschalteten Endpunkt, der diesen Typ abonniert hat</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation>Geänderte Angaben</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation>Erneut an diesen Endpunkt senden</translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation>Ereignis, wie es gesendet wird</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>Ereignis als JSON</translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation>Dieses Ereignis erneut senden?</translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation>Jeder eingeschaltete Endpunkt, der diesen Typ abonniert hat, erhält es noch einmal, mit derselben ID und demselben Inhalt. Empfänger, die sich IDs merken, übergehen es.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation>ID von Pass oder Vorlage</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation>Jede Änderung an einer Vorlage oder einem Pass und jeder Scan ist ein Ereignis. Es erscheint hier, sobald es eintritt.</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Kein Ereignis passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>Die Ereignisse konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation>Breite des Ereignisbereichs</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation>Pass ausgestellt</translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation>Pass installiert</translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation>Pass aktualisiert</translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation>Pass gescannt</translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation>Pass entfernt</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>Pass widerrufen</translation>
    </message>
    <message>
        <source>Template published</source>
        <translation>Vorlage veröffentlicht</translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation>Vorlage aktualisiert</translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation>Vorlage archiviert</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation>Alle zu Pässen</translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation>Alle zu Vorlagen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Neue Ereignisse sofort zeigen</translation>
    </message>
</context>
<context>
    <name>EventsCommands</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Load the events again</source>
        <translation>Ereignisse neu laden</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>aktualisieren auffrischen</translation>
    </message>
    <message>
        <source>Hold new events back</source>
        <translation>Neue Ereignisse zurückhalten</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Neue Ereignisse sofort zeigen</translation>
    </message>
    <message>
        <source>live pause</source>
        <translation>live Pause anhalten</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>Neuer Endpunkt…</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The service does not tell of events as they happen.</source>
        <translation>Der Dienst meldet Ereignisse nicht, während sie geschehen.</translation>
    </message>
    <message>
        <source>list what happened</source>
        <translation>Liste was geschah</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>webhook deliveries</source>
        <translation>Webhook Zustellungen</translation>
    </message>
</context>
<context>
    <name>ExpandedText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FallbackFormats</name>
    <message>
        <source>Other formats, where a device of Apple’s does not draw the one before</source>
        <translation>Andere Formate, wo ein Gerät von Apple das vorige nicht zeichnet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt with an arrow moves it, Delete takes it out.</source>
        <translation>Alt mit einer Pfeiltaste verschiebt es, Entf nimmt es heraus.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>%1 früher probieren</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>%1 später probieren</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>Format hinzufügen</translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation>Ort %1, ignoriert: %2</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Ort %1: %2</translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation>Rand von Ort %1</translation>
    </message>
</context>
<context>
    <name>FenceWords</name>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Apple Wallet uses about %1 for all places: a pass of this kind never uses more.</source>
        <translation>Apple Wallet nutzt etwa %1 für alle Orte: Mehr nutzt ein Pass dieser Art nie.</translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation>Apple Wallet nutzt %1 für alle Orte: Der kleinste Radius zählt.</translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation>Liegt genau bei Ort %1: Diese Nachricht erscheint nie.</translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation>Überschneidet sich mit Ort %1: Dort erscheint die Nachricht des näheren.</translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation>Wallets beachten zehn Orte; dieser wird ignoriert.</translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation>Verlangt mehr, als Apple Wallet nutzt.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation>Ort %1, %2 entfernt, zeigt seine Nachricht.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation>Ort %1, %2 entfernt, zeigt seine Nachricht. Ebenfalls nah genug, aber ignoriert: %3.</translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation>Nichts erscheint: Ort %1 ist der nächste, %2 entfernt; nah genug wären %3.</translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation>Nichts erscheint: Ein abgelaufener oder widerrufener Pass wird nicht angeboten.</translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation>Nichts erscheint: Der Pass hat keine Orte.</translation>
    </message>
</context>
<context>
    <name>Fences</name>
    <message>
        <source>There is no latitude and longitude.</source>
        <translation>Es gibt keine Breite und Länge.</translation>
    </message>
    <message>
        <source>The latitude is not between -90 and 90 degrees.</source>
        <translation>Die Breite liegt nicht zwischen -90 und 90 Grad.</translation>
    </message>
    <message>
        <source>The longitude is not between -180 and 180 degrees.</source>
        <translation>Die Länge liegt nicht zwischen -180 und 180 Grad.</translation>
    </message>
    <message>
        <source>The radius is no number of metres above 0.</source>
        <translation>Der Radius ist keine Zahl von Metern über 0.</translation>
    </message>
    <message>
        <source>The radius was made %1 m: it goes from 1 to 100,000 m.</source>
        <translation>Der Radius wurde auf %1 m gesetzt: Er reicht von 1 bis 100.000 m.</translation>
    </message>
    <message>
        <source>The message was cut: it had %1 characters, %2 are allowed.</source>
        <translation>Die Nachricht wurde gekürzt: Sie hatte %1 Zeichen, erlaubt sind %2.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 places.</source>
        <translation>Die Datei hat mehr als 10.000 Orte.</translation>
    </message>
    <message>
        <source>No columns are called latitude and longitude. Add a first row that names the columns.</source>
        <translation>Keine Spalten heißen latitude und longitude. Eine erste Zeile hinzufügen, die die Spalten benennt.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The file is larger than a list of places can be (4 MiB).</source>
        <translation>Die Datei ist größer, als eine Liste von Orten sein kann (4 MiB).</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>Es gibt keine Geometrie.</translation>
    </message>
    <message>
        <source>This is no point, and a wallet knows points only (%1).</source>
        <translation>Dies ist kein Punkt, und eine Wallet kennt nur Punkte (%1).</translation>
    </message>
    <message>
        <source>This is no feature.</source>
        <translation>Dies ist kein Feature.</translation>
    </message>
    <message>
        <source>The file has another system of coordinates. Save it with longitude and latitude (WGS 84).</source>
        <translation>Die Datei hat ein anderes Koordinatensystem. Mit Länge und Breite (WGS 84) sichern.</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>Feature %1</translation>
    </message>
    <message>
        <source>This is no GeoJSON: it has no collection of features.</source>
        <translation>Dies ist kein GeoJSON: Es hat keine Sammlung von Features.</translation>
    </message>
    <message>
        <source>The file declares a document type; no KML needs one.</source>
        <translation>Die Datei deklariert einen Dokumenttyp; kein KML braucht einen.</translation>
    </message>
    <message>
        <source>This is no KML: its XML is broken.</source>
        <translation>Dies ist kein KML: Sein XML ist fehlerhaft.</translation>
    </message>
    <message>
        <source>This is no KML.</source>
        <translation>Dies ist kein KML.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>placemark %1</source>
        <translation>Placemark %1</translation>
    </message>
    <message>
        <source>There is no point.</source>
        <translation>Es gibt keinen Punkt.</translation>
    </message>
    <message>
        <source>This is a packed KMZ. Unpack it and take the KML in it.</source>
        <translation>Dies ist ein gepacktes KMZ. Entpacken und das KML darin nehmen.</translation>
    </message>
</context>
<context>
    <name>FieldClip</name>
    <message>
        <source>There are no fields on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Felder.</translation>
    </message>
    <message>
        <source>These fields were copied in a newer studio.</source>
        <translation>Diese Felder wurden in einem neueren Studio kopiert.</translation>
    </message>
    <message>
        <source>A template holds %1 fields at most: there is room for %2 more, and %3 were copied.</source>
        <translation>Eine Vorlage fasst höchstens %1 Felder: Platz ist noch für %2, kopiert wurden %3.</translation>
    </message>
</context>
<context>
    <name>FieldFates</name>
    <message>
        <source>Kept, but not on Apple&apos;s front: this kind of pass has no more room in its slot. It comes back with a kind that has.</source>
        <translation>Bleibt erhalten, aber nicht auf Apples Vorderseite: Diese Passart hat in dem Bereich keinen Platz mehr. Mit einer Art, die Platz hat, kommt es zurück.</translation>
    </message>
    <message>
        <source>Not on Google&apos;s card: it stands in the details below it.</source>
        <translation>Nicht auf Googles Karte: Es steht in den Details darunter.</translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Wert, wenn ein Pass keinen angibt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation>Ausrichtung, Apple Wallet</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Währungscode</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Datumsstil</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Zeitstil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation>So heißt es in der Spalte und in der API.</translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation>Aktualisierungen und Vorschau</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation>Nur hier gezeigt, mit dem Datensatz „Standardwerte“.</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Nur in diesem Studio und seiner Sandbox: %1. Der Dienst dieses Profils hat dafür keine Eigenschaft.</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>Akzeptiert nur Zahlen</translation>
    </message>
    <message>
        <source>The column and the API call it this. Used by: %1</source>
        <translation>So heißt es in der Spalte und in der API. Verwendet von: %1</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>Dahinter einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Verschieben nach: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about this field</source>
        <translation>Weitere Aktionen für dieses Feld</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>Wert %2. %1 Alt und Pfeiltasten verschieben es, die Menütaste bietet mehr.</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Nach oben (%1)</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Nach unten (%1)</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>a member of its own</source>
        <translation>eine eigene Eigenschaft</translation>
    </message>
    <message>
        <source>Barcode content: %1</source>
        <translation>Barcode-Inhalt: %1</translation>
    </message>
    <message>
        <source>NFC content: %1</source>
        <translation>NFC-Inhalt: %1</translation>
    </message>
    <message>
        <source>Text below the code: %1</source>
        <translation>Text unter dem Code: %1</translation>
    </message>
    <message>
        <source>Row %1 of Google&apos;s card</source>
        <translation>Zeile %1 auf Googles Karte</translation>
    </message>
    <message>
        <source>Sample data of %1</source>
        <translation>Beispieldaten von %1</translation>
    </message>
    <message>
        <source>Message when it changes: %1</source>
        <translation>Nachricht bei Änderung: %1</translation>
    </message>
    <message>
        <source>Google&apos;s wallet takes %1 from the field with the key %2. Under another key it is a text like any other there.</source>
        <translation>Google Wallet nimmt %1 aus dem Feld mit dem Schlüssel %2. Unter einem anderen Schlüssel ist es dort ein Text wie jeder andere.</translation>
    </message>
    <message>
        <source>Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. Batches that wait to go on still send %1, which the service refuses once this is published.</source>
        <translation>Listen (CSV): Eine Spalte %1 wird nur dann für dieses Feld genommen, wenn dessen Beschriftung ebenso lautet. Nennen Sie sie %2. Stapel, die auf ihre Fortsetzung warten, senden weiterhin %1, was der Dienst nach dem Veröffentlichen ablehnt.</translation>
    </message>
    <message>
        <source>Programs that issue or update passes through the API have to say %1 then.</source>
        <translation>Programme, die Pässe über die API ausstellen oder aktualisieren, müssen dann %1 verwenden.</translation>
    </message>
    <message>
        <source>Passes that were issued keep their values under %1: once this is published they show the default until they are updated.</source>
        <translation>Bereits ausgestellte Pässe behalten ihre Werte unter %1: Nach dem Veröffentlichen zeigen sie den Standardwert, bis sie aktualisiert werden.</translation>
    </message>
</context>
<context>
    <name>FieldsInspector</name>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Was hier geschieht, gilt für alle, als ein Schritt.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Move the fields to</source>
        <translation>Felder verschieben nach</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>download passtpl</source>
        <translation>herunterladen sichern passtpl</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Passvorlagen (*.passtpl)</translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation>Korrekturabzug als PDF exportieren…</translation>
    </message>
    <message>
        <source>print client</source>
        <translation>drucken Kunde Freigabe</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Korrekturabzug exportieren</translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation>PDF zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation>Korrekturabzug als HTML exportieren…</translation>
    </message>
    <message>
        <source>mail client</source>
        <translation>E-Mail Kunde Freigabe</translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation>HTML zum Weiterschicken (*.html)</translation>
    </message>
    <message>
        <source>Export pictures as PNG…</source>
        <translation>Bilder als PNG exportieren…</translation>
    </message>
    <message>
        <source>image both wallets front back</source>
        <translation>Bild beide Wallets Vorderseite Rückseite</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>In %1 speichern</translation>
    </message>
    <message>
        <source>Save to its file</source>
        <translation>In ihre Datei speichern</translation>
    </message>
    <message>
        <source>passtpl disk document write</source>
        <translation>passtpl Festplatte Dokument schreiben</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>“%1” is one part of a pass. Drop the folder that it lies in, or the whole .pkpass.</source>
        <translation>„%1“ ist ein Teil eines Passes. Den Ordner ablegen, in dem die Datei liegt, oder die ganze .pkpass.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither a template nor GeoJSON with places.</source>
        <translation>„%1“ ist JSON, aber weder eine Vorlage noch GeoJSON mit Orten.</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three times as large as it is shown, and drop that.</source>
        <translation>„%1“ ist eine SVG-Zeichnung, und Wallets zeigen nur Pixel. Als PNG speichern, dreimal so groß wie sie gezeigt wird, und das ablegen.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the studio reads. It takes templates (.passtpl), passes (.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).</source>
        <translation>„%1“ ist nichts, was das Studio liest. Es nimmt Vorlagen (.passtpl), Pässe (.pkpass), Listen (CSV), Bilder (PNG, JPEG) und Orte (GeoJSON, KML).</translation>
    </message>
    <message>
        <source>“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and drop that.</source>
        <translation>„%1“ ist ein %2-Bild, das Wallets nicht zeigen. Als PNG oder JPEG speichern und das ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export it as CSV, and drop that.</source>
        <translation>„%1“ ist eine Tabelle. Als CSV exportieren und das ablegen.</translation>
    </message>
    <message>
        <source>“%1” is KML that was packed. Save it as KML, and drop that.</source>
        <translation>„%1“ ist gepacktes KML. Als KML speichern und das ablegen.</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Save the picture in it as PNG, and drop that.</source>
        <translation>„%1“ ist ein PDF. Das Bild darin als PNG speichern und das ablegen.</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation>Die Kodierung ist geraten: unten auf Namen mit Umlauten und Akzenten achten.</translation>
    </message>
</context>
<context>
    <name>FormatSample</name>
    <message>
        <source>Looks like, on a phone set to</source>
        <translation>Aussehen auf einem Telefon, eingestellt auf</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Sprache des Telefons</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet, in any language</source>
        <translation>Google Wallet, in jeder Sprache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FurtherCommands</name>
    <message>
        <source>On a phone now…</source>
        <translation>Jetzt auf ein Telefon…</translation>
    </message>
    <message>
        <source>qr code test pass install</source>
        <translation>QR-Code Testpass installieren</translation>
    </message>
    <message>
        <source>Promote to live…</source>
        <translation>In den Live-Betrieb übernehmen…</translation>
    </message>
    <message>
        <source>go live release rehearsal</source>
        <translation>live schalten freigeben Probe</translation>
    </message>
    <message>
        <source>Only the sandbox inside the studio has a live tenant beside it.</source>
        <translation>Nur die Sandbox im Studio hat einen Live-Mandanten neben sich.</translation>
    </message>
    <message>
        <source>The cards show no row of a list. Show one first.</source>
        <translation>Die Karten zeigen keine Zeile einer Liste. Zuerst eine zeigen.</translation>
    </message>
    <message>
        <source>Show the rows of the list</source>
        <translation>Zeilen der Liste zeigen</translation>
    </message>
    <message>
        <source>csv file holders records</source>
        <translation>csv datei inhaber datensätze</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>csv list record</source>
        <translation>csv liste datensatz</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>Dies ist die erste Zeile.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>Dies ist die letzte Zeile.</translation>
    </message>
    <message>
        <source>Add a sample record…</source>
        <translation>Beispieldatensatz hinzufügen…</translation>
    </message>
    <message>
        <source>holder person example copy new</source>
        <translation>inhaber person beispiel kopie neu</translation>
    </message>
    <message>
        <source>Rename the sample record…</source>
        <translation>Beispieldatensatz umbenennen…</translation>
    </message>
    <message>
        <source>holder person example name</source>
        <translation>inhaber person beispiel name</translation>
    </message>
    <message>
        <source>Remove the sample record</source>
        <translation>Beispieldatensatz entfernen</translation>
    </message>
    <message>
        <source>holder person example delete</source>
        <translation>inhaber person beispiel löschen</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.</source>
        <translation>Eine wählen, um daraus einen Entwurf zu machen. Marken und Personen sind erfunden; die Grafiken dürfen frei verwendet und geändert werden.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Vorlagengalerie</translation>
    </message>
</context>
<context>
    <name>GalleryTemplate</name>
    <message>
        <source>Points and the next free cup, for a café. In German.</source>
        <translation>Punkte und die nächste Tasse gratis, für ein Café. Auf Deutsch.</translation>
    </message>
    <message>
        <source>A tier and nights to the next one, for hotels.</source>
        <translation>Eine Stufe und die Nächte bis zur nächsten, für Hotels.</translation>
    </message>
    <message>
        <source>A gym&apos;s membership with the member&apos;s picture.</source>
        <translation>Mitgliedskarte eines Fitnessstudios, mit dem Bild des Mitglieds.</translation>
    </message>
    <message>
        <source>A museum&apos;s friends and what they may. In French.</source>
        <translation>Die Freunde eines Museums und was ihnen offensteht. Auf Französisch.</translation>
    </message>
    <message>
        <source>Money off a first order, for a grocer.</source>
        <translation>Rabatt auf die erste Bestellung, für einen Lebensmittelladen.</translation>
    </message>
    <message>
        <source>Two for one until a date, for an ice parlour. In Spanish.</source>
        <translation>Zwei zum Preis von einem bis zu einem Datum, für eine Eisdiele. Auf Spanisch.</translation>
    </message>
    <message>
        <source>A concert&apos;s ticket with its poster as background.</source>
        <translation>Konzertkarte mit dem Plakat als Hintergrund.</translation>
    </message>
    <message>
        <source>A match with gate, block, row and seat under a strip.</source>
        <translation>Ein Spiel mit Tor, Block, Reihe und Platz unter einem Streifen.</translation>
    </message>
    <message>
        <source>A flight with gate, seat and boarding group.</source>
        <translation>Ein Flug mit Gate, Sitz und Boarding-Gruppe.</translation>
    </message>
    <message>
        <source>A seat on a fast train, with coach and platform. In Italian.</source>
        <translation>Ein Platz in einem Schnellzug, mit Wagen und Gleis. Auf Italienisch.</translation>
    </message>
    <message>
        <source>A bookshop&apos;s gift card with its balance.</source>
        <translation>Geschenkkarte einer Buchhandlung mit ihrem Guthaben.</translation>
    </message>
    <message>
        <source>A voucher from one person to another, for a spa.</source>
        <translation>Ein Gutschein von einer Person für eine andere, für ein Spa.</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Geo</name>
    <message>
        <source>The geocoder&apos;s answer is no JSON.</source>
        <translation>Die Antwort des Geocoders ist kein JSON.</translation>
    </message>
    <message>
        <source>The geocoder answers in a form the studio does not know.</source>
        <translation>Der Geocoder antwortet in einer Form, die das Studio nicht kennt.</translation>
    </message>
    <message>
        <source>This is a shortened link. Open it, and paste the address it leads to.</source>
        <translation>Dies ist ein gekürzter Link. Öffnen und die Adresse einfügen, zu der er führt.</translation>
    </message>
    <message>
        <source>There are no coordinates in this link.</source>
        <translation>In diesem Link sind keine Koordinaten.</translation>
    </message>
    <message>
        <source>A short plus code needs a place nearby: move the map there first.</source>
        <translation>Ein kurzer Plus Code braucht einen Ort in der Nähe: die Landkarte zuerst dorthin bewegen.</translation>
    </message>
    <message>
        <source>These are no coordinates.</source>
        <translation>Dies sind keine Koordinaten.</translation>
    </message>
    <message>
        <source>There is no grid zone %1. Zones are numbered 1 to 60.</source>
        <translation>Es gibt keine Gitterzone %1. Die Zonen haben die Nummern 1 bis 60.</translation>
    </message>
    <message>
        <source>There is no grid band %1. Bands are the letters C to X without I and O.</source>
        <translation>Es gibt kein Zonenfeld %1. Zonenfelder sind die Buchstaben C bis X ohne I und O.</translation>
    </message>
    <message>
        <source>A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north.</source>
        <translation>Ein Planquadrat hat 2, 4, 6, 8 oder 10 Ziffern: für den Ostwert so viele wie für den Nordwert.</translation>
    </message>
    <message>
        <source>Grid zone %1 has no square %2.</source>
        <translation>Die Gitterzone %1 hat kein Quadrat %2.</translation>
    </message>
    <message>
        <source>There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in the south.</source>
        <translation>In der Gitterzone %1 gibt es keinen solchen Ort: Ostwerte reichen von 100.000 bis 900.000 m, Nordwerte im Norden bis 9.500.000 m und im Süden von 1.000.000 bis 10.000.000 m.</translation>
    </message>
    <message>
        <source>Zone %1S can be the band S, which lies in the north, or the southern half of the globe. Write “%1 north” or “%1 south” instead.</source>
        <translation>Die Zone %1S kann das Zonenfeld S sein, das im Norden liegt, oder die Südhalbkugel. Stattdessen „%1 north“ oder „%1 south“ schreiben.</translation>
    </message>
    <message>
        <source>This easting and northing lie in grid zone %1, not in %2.</source>
        <translation>Dieser Ost- und Nordwert liegen in der Gitterzone %1, nicht in %2.</translation>
    </message>
</context>
<context>
    <name>GhostPlace</name>
    <message>
        <source>Place to be imported: %1</source>
        <translation>Zu importierender Ort: %1</translation>
    </message>
</context>
<context>
    <name>GoogleRow</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1. Alt with an arrow moves it, Delete takes it out.</source>
        <translation>%1. Alt mit einer Pfeiltaste verschiebt es, Entf nimmt es heraus.</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Zeile %1 nach oben</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Zeile %1 nach unten</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>Zeile %1 herausnehmen</translation>
    </message>
    <message>
        <source>The last row stays. “Back to automatic” derives the rows again.</source>
        <translation>Die letzte Zeile bleibt. „Wieder automatisch“ leitet die Zeilen neu ab.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Field %1 of row %2</source>
        <translation>Feld %1 in Zeile %2</translation>
    </message>
    <message>
        <source>Move it towards the row’s beginning</source>
        <translation>Zum Zeilenanfang hin verschieben</translation>
    </message>
    <message>
        <source>Take the field out of row %1</source>
        <translation>Feld aus Zeile %1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Steps of this template, oldest first</source>
        <translation>Schritte dieser Vorlage, älteste zuerst</translation>
    </message>
    <message>
        <source>Done. Goes back to here.</source>
        <translation>Ausgeführt. Führt hierhin zurück.</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>Der jetzige Stand.</translation>
    </message>
    <message>
        <source>Undone. Goes on to here again.</source>
        <translation>Rückgängig gemacht. Führt wieder bis hierhin.</translation>
    </message>
</context>
<context>
    <name>IdText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 %2, copy</source>
        <translation>%1 %2, kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation>%1: zum Kopieren klicken</translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation>%1 Die Datei hat %2.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The thin inner line goes around what no phone covers or cuts off.</source>
        <translation>Die dünne innere Linie umgibt, was kein Telefon verdeckt oder abschneidet.</translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation>Hat ein Bild.</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Noch kein Bild.</translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation>Eingabetaste öffnet es, Strg+V fügt ein, Entf entfernt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Weitere Aktionen: %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation>Ausschnitt und Fokus</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatur</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußbild</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Breites Logo</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation>Apple: oben links. Google: wenn es kein Icon gibt.</translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation>Apple: Sperrbildschirm. Google: das runde Logo.</translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation>Apple: hinter dem großen Wert. Google: in den Details.</translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation>Apple: rechts vom großen Wert.</translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation>Apple: die ganze Karte, unscharf.</translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation>Apple: über dem Barcode.</translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation>Google: statt Logo und Name.</translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation>Google: quer über das untere Ende der Karte.</translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation>Nicht gezeigt: Der Streifen steht an seiner Stelle. Es bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation>Bei dieser Art von Pass nicht gezeigt. Es bleibt erhalten und erscheint wieder, wenn die Art wechselt.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation>Wird kreisrund beschnitten. Wichtiges im inneren Kreis halten.</translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation>Die Ecken werden abgerundet.</translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation>Das Telefon schneidet auf jeder Seite 8 Punkt ab, und Text liegt darüber.</translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation>Das Telefon macht es unscharf: Text ist darin nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation>%1&#xa0;% links</translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation>%1&#xa0;% rechts</translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation>%1&#xa0;% oben</translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation>%1&#xa0;% unten</translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation>Das Bild ist ganz zu sehen.</translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation>Abgeschnitten: %1.</translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation>PNG oder JPEG, höchstens 4 MiB und 4096 Pixel je Seite. Eine Datei auf eine Zeile ziehen, wählen oder einfügen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation>Orte aus %1 importieren</translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation>Was mit den vorhandenen Orten geschieht</translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation>Behalten und ergänzen</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation>Die Datei enthält keinen Ort, der sich übernehmen lässt.</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Ergänzen und ändern</translation>
    </message>
    <message>
        <source>A place called alike, or at most 50 m away, becomes as the file says. The others are added.</source>
        <translation>Ein Ort, der gleich heißt oder höchstens 50 m entfernt liegt, wird so, wie es in der Datei steht. Die anderen kommen hinzu.</translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderen öffnen…</translation>
    </message>
</context>
<context>
    <name>InspectCanvas</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation>Karte einpassen</translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation>Die Karte passt</translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation>Es gibt keine Karte zu zeichnen.</translation>
    </message>
</context>
<context>
    <name>InspectCommands</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Inspect passes…</source>
        <translation>Pässe prüfen…</translation>
    </message>
    <message>
        <source>open file pkpass verify</source>
        <translation>öffnen Datei pkpass verifizieren</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Pässe öffnen</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pässe (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation>Vorlage daraus machen</translation>
    </message>
    <message>
        <source>copy pass design</source>
        <translation>kopieren Pass Gestaltung</translation>
    </message>
    <message>
        <source>No pass is open that can be read. Open one first.</source>
        <translation>Kein lesbarer Pass ist geöffnet. Zuerst einen öffnen.</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation>Einen Pass hierher ziehen, um zu sehen, was darin ist</translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation>Eine .pkpass-Datei von beliebigem Aussteller, eine .pkpasses-Datei mit mehreren, ein .pass-Ordner oder eine .pkpasstemplate-Datei von Pass Designer; mehrere auf einmal oder ein Ordner davon. Gelesen wird auf diesem Computer; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation>Das lässt sich nicht als Pass lesen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation>Gezeigter Pass</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation>Was eine Vorlage daraus nicht übernimmt</translation>
    </message>
</context>
<context>
    <name>InspectedLines</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>One call takes at most %1 cards.</source>
        <translation>Ein Aufruf nimmt höchstens %1 Karten.</translation>
    </message>
    <message>
        <source>Folders are searched %1 deep only.</source>
        <translation>Ordner werden nur %1 Ebenen tief durchsucht.</translation>
    </message>
    <message>
        <source>This is more than %1 files to look at.</source>
        <translation>Dies sind mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>There is no template and no pass in it.</source>
        <translation>Darin ist weder eine Vorlage noch ein Pass.</translation>
    </message>
    <message>
        <source>There is no pass in it.</source>
        <translation>Darin ist kein Pass.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>Es ist keine pass.json darin.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Code und NFC</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Inspektor schließen</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googles Zeilen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>The file cannot be copied for reading: %1. Make room on the disk, then open it again.</source>
        <translation>Die Datei lässt sich nicht zum Lesen kopieren: %1. Platz auf dem Datenträger schaffen und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>A file of this size must be UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>Eine Datei dieser Größe muss UTF-8 sein. Als UTF-8 sichern und noch einmal öffnen.</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Es gibt keine solche Zeile.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The job was cancelled before this row was sent.</source>
        <translation>Der Auftrag wurde abgebrochen, bevor diese Zeile gesendet war.</translation>
    </message>
    <message>
        <source>Sent; the answer is not known yet.</source>
        <translation>Gesendet; die Antwort ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on; nothing is lost.</source>
        <translation>Der Datenträger ist voll. Platz schaffen, dann geht es weiter; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs is damaged.</source>
        <translation>Das Journal der Ausstellungsaufträge ist beschädigt.</translation>
    </message>
    <message>
        <source>Another program holds the journal of the issuing jobs.</source>
        <translation>Ein anderes Programm hält das Journal der Ausstellungsaufträge.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs cannot be read or written.</source>
        <translation>Das Journal der Ausstellungsaufträge lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs was written by a newer version of this program.</source>
        <translation>Das Journal der Ausstellungsaufträge wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The folder for the journal cannot be made.</source>
        <translation>Der Ordner für das Journal lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is no such issuing job.</source>
        <translation>Es gibt keinen solchen Ausstellungsauftrag.</translation>
    </message>
    <message>
        <source>Another program works on this issuing job.</source>
        <translation>Ein anderes Programm arbeitet an diesem Ausstellungsauftrag.</translation>
    </message>
    <message>
        <source>The answer for this row was lost, and the service has no pass for it: it was not issued.</source>
        <translation>Die Antwort zu dieser Zeile ging verloren, und der Dienst hat keinen Pass dafür: Er wurde nicht ausgestellt.</translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation>Andere Liste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>Geprüfte Zeilen</translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation>Alle Karten ansehen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausstellen</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>%n Pass ausstellen</numerusform>
            <numerusform>%n Pässe ausstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>%n Live-Pass ausstellen?</numerusform>
            <numerusform>%n Live-Pässe ausstellen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation>Echte Inhaber können sie sofort zu ihrer Wallet hinzufügen.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation>Art der Ausstellung</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Aus einer Liste</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Ein Pass</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation>Noch keine veröffentlichte Vorlage.</translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation>Eine gestalten und veröffentlichen; daraus werden Pässe ausgestellt.</translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation>Vorlage gestalten</translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation>Die Vorlagen konnten nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>E-Mail des Inhabers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation>Pass ausstellen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation>Ausgestellt. Die Links stehen auf der Seite „Pässe“.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>Pass-ID</translation>
    </message>
</context>
<context>
    <name>IssuedPassDialog</name>
    <message>
        <source>Show an issued pass</source>
        <translation>Ausgestellten Pass zeigen</translation>
    </message>
    <message>
        <source>The cards show the values of the pass. Nothing about it changes.</source>
        <translation>Die Karten zeigen die Werte des Passes. An ihm ändert sich nichts.</translation>
    </message>
    <message>
        <source>Show on the cards</source>
        <translation>Auf den Karten zeigen</translation>
    </message>
    <message>
        <source>Holder or id of the pass</source>
        <translation>Inhaber oder ID des Passes</translation>
    </message>
    <message>
        <source>Name, address or pass_…</source>
        <translation>Name, Adresse oder pass_…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Passes that were found</source>
        <translation>Gefundene Pässe</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation>Einen Schlüssel wählen, um ihn zu ersetzen oder zu widerrufen.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation>Ersetzter Schlüssel</translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation>Diesen Schlüssel ersetzen?</translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation>Ein zweiter Schlüssel mit derselben Berechtigung wird erzeugt und einmal gezeigt. Dieser gilt noch 24 Stunden, damit alle, die ihn verwenden, umstellen können; danach wird er abgelehnt.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Diesen Schlüssel widerrufen?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation>Wer ihn verwendet, wird ab sofort abgelehnt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation>Er gilt noch 24 Stunden, dann wird er abgelehnt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>In 24 Stunden</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation>Das Geheimnis eines Schlüssels wird nur einmal gezeigt: beim Erzeugen.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>Die Schlüssel konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation>Breite des Schlüsselbereichs</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>Der neue API-Schlüssel</translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation>Dort ablegen, wo er gebraucht wird. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>LanguageHead</name>
    <message>
        <source>Language that is edited</source>
        <translation>Bearbeitete Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>A template has at most %1 languages</source>
        <translation>Eine Vorlage hat höchstens %1 Sprachen</translation>
    </message>
    <message>
        <source>More about the translations</source>
        <translation>Mehr zu den Übersetzungen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export all languages as CSV…</source>
        <translation>Alle Sprachen als CSV exportieren…</translation>
    </message>
    <message>
        <source>Export %1 as .strings…</source>
        <translation>%1 als .strings exportieren…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 texts translated. What is missing stays as it is.</source>
        <translation>%1 Texten übersetzt. Was fehlt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Missing only (%1)</source>
        <translation>Nur fehlende (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation>Das Fenster öffnet sich neu in dieser Sprache. Karten bleiben in den Sprachen ihres Passes.</translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation>Eine andere Sprache verwenden, während ein Stapel läuft</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Anhalten und verwenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Two columns are called text.</source>
        <translation>Zwei Spalten heißen text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no language. Call the column de, pt-BR or zh-Hans.</source>
        <translation>„%1“ nennt keine Sprache. Die Spalte de, pt-BR oder zh-Hans nennen.</translation>
    </message>
    <message>
        <source>Two columns are called %1.</source>
        <translation>Zwei Spalten heißen %1.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: text, and each language as de or pt-BR.</source>
        <translation>Die erste Zeile muss die Spalten nennen: text und jede Sprache wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Eine Vorlage hat höchstens %1 Sprachen.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names.</source>
        <translation>Die Zeile hat mehr Zellen, als die erste Zeile Namen hat.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Dies ist %1 Zeichen lang; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The row says no text that this translates.</source>
        <translation>Die Zeile nennt keinen Text, den dies übersetzt.</translation>
    </message>
    <message>
        <source>The same text stands further up with another translation.</source>
        <translation>Derselbe Text steht weiter oben mit einer anderen Übersetzung.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Eine Sprache hat höchstens %1 Texte.</translation>
    </message>
    <message>
        <source>The file is larger than a table of texts can be (1 MiB).</source>
        <translation>Die Datei ist größer, als eine Tabelle von Texten sein kann (1 MiB).</translation>
    </message>
    <message>
        <source>The file is larger than the texts of a language can be (1 MiB).</source>
        <translation>Die Datei ist größer, als die Texte einer Sprache sein können (1 MiB).</translation>
    </message>
    <message>
        <source>A language has at most %1 texts; the file has %2.</source>
        <translation>Eine Sprache hat höchstens %1 Texte; die Datei hat %2.</translation>
    </message>
    <message>
        <source>A translation has no text that it is of.</source>
        <translation>Zu einer Übersetzung fehlt der Text, den sie übersetzt.</translation>
    </message>
</context>
<context>
    <name>LanguagesInspector</name>
    <message>
        <source>The pass speaks one language.</source>
        <translation>Der Pass spricht eine Sprache.</translation>
    </message>
    <message>
        <source>Phones that are set to another show its texts as you translate them here.</source>
        <translation>Telefone, die auf eine andere eingestellt sind, zeigen seine Texte so, wie sie hier übersetzt werden.</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Sprache hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Texte auf %1</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>Übersetzungen exportieren</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation>Archivierte zeigen (%1)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Noch keine Vorlage.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Eine Vorlage ist die Form Ihrer Pässe: Farben, Felder, Code. Daraus lassen sich beliebig viele Pässe ausstellen.</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>Die Vorlagen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The templates of the service could not be read. %1</source>
        <translation>Die Vorlagen des Dienstes konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>„%1“ archivieren</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation>Vorlage archivieren</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>Aus der Galerie…</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Aus der Galerie wählen</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The pass is issued without it.</source>
        <translation>Der Pass wird ohne das ausgestellt.</translation>
    </message>
    <message>
        <source>Pack it again, with plain names and each file once.</source>
        <translation>Neu packen, mit einfachen Namen und jeder Datei nur einmal.</translation>
    </message>
    <message>
        <source>Pack the folder&apos;s contents, not the folder.</source>
        <translation>Den Inhalt des Ordners packen, nicht den Ordner.</translation>
    </message>
    <message>
        <source>Leave __MACOSX, .DS_Store and Thumbs.db out.</source>
        <translation>__MACOSX, .DS_Store und Thumbs.db weglassen.</translation>
    </message>
    <message>
        <source>Write manifest.json as one object of names and lower-case digests.</source>
        <translation>manifest.json als ein einziges Objekt aus Namen und Prüfsummen in Kleinbuchstaben schreiben.</translation>
    </message>
    <message>
        <source>Make the manifest after the last file was added.</source>
        <translation>Das Manifest erst erzeugen, wenn die letzte Datei hinzugekommen ist.</translation>
    </message>
    <message>
        <source>Make the manifest from the files that are packed.</source>
        <translation>Das Manifest aus den Dateien erzeugen, die gepackt werden.</translation>
    </message>
    <message>
        <source>Make manifest and signature again after every change.</source>
        <translation>Manifest und Signatur nach jeder Änderung neu erzeugen.</translation>
    </message>
    <message>
        <source>Sign with DER output, detached and binary, by one signer.</source>
        <translation>Als DER signieren, abgetrennt und binär, mit einem Unterzeichner.</translation>
    </message>
    <message>
        <source>Sign the very bytes of manifest.json that are packed.</source>
        <translation>Genau die Bytes von manifest.json signieren, die gepackt werden.</translation>
    </message>
    <message>
        <source>Let contentType, messageDigest and signingTime be signed attributes.</source>
        <translation>contentType, messageDigest und signingTime müssen signierte Attribute sein.</translation>
    </message>
    <message>
        <source>Embed the certificate and the intermediate that issued it, today Apple&apos;s WWDR G4.</source>
        <translation>Das Zertifikat einbetten und das Zwischenzertifikat, das es ausgestellt hat, heute Apples WWDR G4.</translation>
    </message>
    <message>
        <source>Renew the certificate and issue again.</source>
        <translation>Das Zertifikat erneuern und neu ausstellen.</translation>
    </message>
    <message>
        <source>Use the certificate of this pass type, or its type in pass.json.</source>
        <translation>Das Zertifikat dieses Passtyps nehmen, oder dessen Typ in pass.json.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s team into pass.json.</source>
        <translation>Das Team des Zertifikats in pass.json schreiben.</translation>
    </message>
    <message>
        <source>Ask Apple for an NFC certificate, or leave NFC out.</source>
        <translation>Apple um ein Zertifikat mit NFC bitten, oder NFC weglassen.</translation>
    </message>
    <message>
        <source>Split the bundle, and name its members .pkpass.</source>
        <translation>Das Bündel aufteilen und die Dateien darin .pkpass nennen.</translation>
    </message>
    <message>
        <source>Shrink its pictures.</source>
        <translation>Seine Bilder verkleinern.</translation>
    </message>
    <message>
        <source>Google has no background colour in &quot;%1&quot;.</source>
        <translation>Google kennt in „%1“ keine Hintergrundfarbe.</translation>
    </message>
    <message>
        <source>The save link lacks one of &quot;iss&quot;, &quot;aud&quot;, &quot;typ&quot; and &quot;payload&quot;.</source>
        <translation>Dem Speicherlink fehlt „iss“, „aud“, „typ“ oder „payload“.</translation>
    </message>
    <message>
        <source>The save link has an object whose class is not in it.</source>
        <translation>Der Speicherlink hat ein Objekt, dessen Klasse nicht darin ist.</translation>
    </message>
    <message>
        <source>The whole pass as a save link has %1 characters; %2 are safe.</source>
        <translation>Der ganze Pass als Speicherlink hat %1 Zeichen; sicher sind %2.</translation>
    </message>
    <message>
        <source>The class is a draft; Google issues nothing of it.</source>
        <translation>Die Klasse ist ein Entwurf; Google stellt daraus nichts aus.</translation>
    </message>
    <message>
        <source>An amount is no currency with millionths of its unit.</source>
        <translation>Ein Betrag ist keine Währung mit Millionsteln ihrer Einheit.</translation>
    </message>
    <message>
        <source>Set it at the class; of a generic pass at the object.</source>
        <translation>An der Klasse setzen; bei einem generischen Pass am Objekt.</translation>
    </message>
    <message>
        <source>Sign the claims iss, aud, typ and payload with RS256, the class beside its object.</source>
        <translation>Die Angaben iss, aud, typ und payload mit RS256 signieren, die Klasse neben ihrem Objekt.</translation>
    </message>
    <message>
        <source>Create class and object over the API, and link their ids; the service does so.</source>
        <translation>Klasse und Objekt über die API anlegen und ihre IDs verlinken; der Dienst tut das.</translation>
    </message>
    <message>
        <source>Write &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</source>
        <translation>&quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot; schreiben.</translation>
    </message>
    <message>
        <source>Write micros as value × 1,000,000, whatever the currency.</source>
        <translation>micros als Wert × 1.000.000 schreiben, gleich in welcher Währung.</translation>
    </message>
    <message>
        <source>Code 39 knows capitals, digits, the space and - . $ / + % only.</source>
        <translation>Code 39 kennt nur Großbuchstaben, Ziffern, das Leerzeichen und - . $ / + %.</translation>
    </message>
    <message>
        <source>Codabar knows digits and - $ : / . + between two letters A to D only.</source>
        <translation>Codabar kennt nur Ziffern und - $ : / . + zwischen zwei Buchstaben A bis D.</translation>
    </message>
    <message>
        <source>EAN-13 wants 12 digits, or 13 with a right check digit.</source>
        <translation>EAN-13 braucht 12 Ziffern, oder 13 mit richtiger Prüfziffer.</translation>
    </message>
    <message>
        <source>Interleaved 2 of 5 wants an even count of digits.</source>
        <translation>Interleaved 2 of 5 braucht eine gerade Anzahl Ziffern.</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: it has no text, or one that does not fit its kind.</source>
        <translation>Der Barcode lässt sich nicht zeichnen: Er hat keinen Text oder einen, der nicht zu seiner Art passt.</translation>
    </message>
    <message>
        <source>Wallet knows no barcode format &quot;%1&quot;.</source>
        <translation>Wallet kennt kein Barcodeformat „%1“.</translation>
    </message>
    <message>
        <source>The barcode has no message.</source>
        <translation>Der Barcode hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The barcode has no &quot;messageEncoding&quot;.</source>
        <translation>Der Barcode hat kein „messageEncoding“.</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: its message does not fit its format.</source>
        <translation>Der Barcode lässt sich nicht zeichnen: Sein Inhalt passt nicht zum Format.</translation>
    </message>
    <message>
        <source>The barcode&apos;s text has characters that many scanners misread.</source>
        <translation>Der Text des Barcodes hat Zeichen, die viele Scanner falsch lesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that a code can be written in.</source>
        <translation>In der Kodierung „%1“ lässt sich kein Code schreiben.</translation>
    </message>
    <message>
        <source>The message has characters that &quot;%1&quot; has not.</source>
        <translation>Der Inhalt hat Zeichen, die es in „%1“ nicht gibt.</translation>
    </message>
    <message>
        <source>A watch cannot draw a Code 128, and there is no other code.</source>
        <translation>Eine Uhr kann keinen Code 128 zeichnen, und einen anderen Code gibt es nicht.</translation>
    </message>
    <message>
        <source>Only iOS 27 draws a barcode of this format; older phones show none.</source>
        <translation>Erst iOS 27 zeichnet einen Barcode dieses Formats; ältere Telefone zeigen keinen.</translation>
    </message>
    <message>
        <source>The pass has neither a barcode nor NFC: it cannot be scanned.</source>
        <translation>Der Pass hat weder Barcode noch NFC: Er lässt sich nicht scannen.</translation>
    </message>
    <message>
        <source>The NFC message has more than %1 bytes; the device cuts it off without a word.</source>
        <translation>Die NFC-Nachricht hat mehr als %1 Bytes; das Gerät schneidet sie wortlos ab.</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Den Inhalt kürzen.</translation>
    </message>
    <message>
        <source>Shorten the payload, or choose another NFC profile.</source>
        <translation>Den Inhalt kürzen oder ein anderes NFC-Profil wählen.</translation>
    </message>
    <message>
        <source>The NFC key is no P-256 public key in base64.</source>
        <translation>Der NFC-Schlüssel ist kein öffentlicher P-256-Schlüssel in Base64.</translation>
    </message>
    <message>
        <source>Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding.</source>
        <translation>Ein Format angeben, das Wallet kennt, einen Inhalt, der dazu passt, und iso-8859-1 als Kodierung.</translation>
    </message>
    <message>
        <source>Keep to plain letters without accents, digits and signs.</source>
        <translation>Bei einfachen Buchstaben ohne Akzente, Ziffern und Zeichen bleiben.</translation>
    </message>
    <message>
        <source>Add a QR, Aztec or PDF417 after it.</source>
        <translation>Dahinter einen QR-Code, Aztec oder PDF417 hinzufügen.</translation>
    </message>
    <message>
        <source>Correct the message, or choose another format.</source>
        <translation>Den Inhalt berichtigen oder ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>Add a barcode if staff are to scan it.</source>
        <translation>Einen Barcode hinzufügen, wenn das Personal ihn scannen soll.</translation>
    </message>
    <message>
        <source>Give the reader&apos;s public key as base64 of its X.509 SubjectPublicKeyInfo.</source>
        <translation>Den öffentlichen Schlüssel des Lesegeräts als Base64 seines X.509-SubjectPublicKeyInfo angeben.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>Das Feld hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Two fields have the key &quot;%1&quot;.</source>
        <translation>Zwei Felder haben den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value.</source>
        <translation>Das Feld „%1“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency.</source>
        <translation>„%1“ hat keine Währung.</translation>
    </message>
    <message>
        <source>The currency of &quot;%1&quot; has not three capitals.</source>
        <translation>Die Währung von „%1“ besteht nicht aus drei Großbuchstaben.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Ihre drei Buchstaben angeben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is not.</source>
        <translation>„%1“ sollte eine Zahl sein, der Wert ist aber keine.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a currency and a number style; Wallet takes one.</source>
        <translation>„%1“ hat eine Währung und einen Zahlenstil; Wallet nimmt nur eines.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is a text.</source>
        <translation>„%1“ sollte eine Zahl sein, der Wert ist aber ein Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a date style alone; Wallet wants both or neither.</source>
        <translation>„%1“ hat nur einen Datumsstil; Wallet will beide Stile oder keinen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time style alone; Wallet wants both or neither.</source>
        <translation>„%1“ hat nur einen Zeitstil; Wallet will beide Stile oder keinen.</translation>
    </message>
    <message>
        <source>The alignment of &quot;%1&quot; has no effect here.</source>
        <translation>Die Ausrichtung von „%1“ hat hier keine Wirkung.</translation>
    </message>
    <message>
        <source>The change message of &quot;%1&quot; has no %@, so no notification is shown.</source>
        <translation>Die Änderungsmeldung von „%1“ hat kein %@, also erscheint keine Mitteilung.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the front, where nothing is detected.</source>
        <translation>„%1“ steht auf der Vorderseite, wo nichts erkannt wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds markup, which is shown as it is typed.</source>
        <translation>„%1“ enthält Auszeichnungen, die so erscheinen, wie sie getippt sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has tags other than &lt;a href&gt;.</source>
        <translation>„%1“ hat andere Tags als &lt;a href&gt;.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; has no effect.</source>
        <translation>Die Zeile von „%1“ hat keine Wirkung.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is shown as &quot;%2&quot;.</source>
        <translation>Die Beschriftung „%1“ erscheint als „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day: in other time zones the day before or after is shown.</source>
        <translation>„%1“ ist ein Tag: In anderen Zeitzonen erscheint der Tag davor oder danach.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link, but the front cannot be tapped.</source>
        <translation>„%1“ sieht aus wie ein Link, aber auf der Vorderseite lässt sich nichts antippen.</translation>
    </message>
    <message>
        <source>Give every field a key that no other has, and a value, which may be empty.</source>
        <translation>Jedem Feld einen Schlüssel geben, den kein anderes hat, und einen Wert, der leer sein darf.</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals, without quotes and leading zeros.</source>
        <translation>Ziffern schreiben, mit einem Punkt vor den Nachkommastellen, ohne Anführungszeichen und führende Nullen.</translation>
    </message>
    <message>
        <source>Give both; PKDateStyleNone leaves a part out.</source>
        <translation>Beide angeben; PKDateStyleNone lässt einen Teil weg.</translation>
    </message>
    <message>
        <source>Leave it natural.</source>
        <translation>Sie natürlich lassen.</translation>
    </message>
    <message>
        <source>Put %@ where the new value belongs.</source>
        <translation>%@ dorthin setzen, wo der neue Wert stehen soll.</translation>
    </message>
    <message>
        <source>Move the field to the back, or leave &quot;dataDetectorTypes&quot; out.</source>
        <translation>Das Feld auf die Rückseite verschieben oder „dataDetectorTypes“ weglassen.</translation>
    </message>
    <message>
        <source>Write plain text; a link may stand in the &quot;attributedValue&quot; of a back field.</source>
        <translation>Reinen Text schreiben; ein Link darf im „attributedValue“ eines Felds der Rückseite stehen.</translation>
    </message>
    <message>
        <source>Leave &quot;row&quot; out.</source>
        <translation>„row“ weglassen.</translation>
    </message>
    <message>
        <source>Choose a label that reads well in capitals.</source>
        <translation>Eine Beschriftung wählen, die sich in Großbuchstaben gut liest.</translation>
    </message>
    <message>
        <source>Add &quot;ignoresTimeZone&quot;: true.</source>
        <translation>&quot;ignoresTimeZone&quot;: true hinzufügen.</translation>
    </message>
    <message>
        <source>Put it on the back, where it can.</source>
        <translation>Auf die Rückseite setzen, dort lässt er sich antippen.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>Es ist keine pass.json darin.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Google&apos;s.</source>
        <translation>„%1“ ist keine ID von Google.</translation>
    </message>
    <message>
        <source>Class and object have the same id.</source>
        <translation>Klasse und Objekt haben dieselbe ID.</translation>
    </message>
    <message>
        <source>Add what is missing; the keys of the fields decide.</source>
        <translation>Ergänzen Sie, was fehlt; die Schlüssel der Felder entscheiden.</translation>
    </message>
    <message>
        <source>Google fetches pictures itself and cannot reach this one.</source>
        <translation>Google holt Bilder selbst und kann dieses nicht erreichen.</translation>
    </message>
    <message>
        <source>The picture&apos;s address holds a key or a date of expiry, and may stop working.</source>
        <translation>Die Adresse des Bilds enthält einen Schlüssel oder ein Ablaufdatum und gilt vielleicht bald nicht mehr.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Den Text kürzen.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>Der Name der Organisation hat mehr als %1 Zeichen; Google schneidet ihn vielleicht ab.</translation>
    </message>
    <message>
        <source>The programme&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>Der Name des Programms hat mehr als %1 Zeichen; Google schneidet ihn vielleicht ab.</translation>
    </message>
    <message>
        <source>The label of the points has more than %1 characters; Google may cut it off.</source>
        <translation>Die Beschriftung der Punkte hat mehr als %1 Zeichen; Google schneidet sie vielleicht ab.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>Die Beschriftung „%1“ hat mehr als %2 Zeichen; Google schneidet sie vielleicht ab.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>Der Wert von „%1“ hat mehr als %2 Zeichen; Google schneidet ihn vielleicht ab.</translation>
    </message>
    <message>
        <source>Google refuses a card with more than three rows.</source>
        <translation>Google lehnt eine Karte mit mehr als drei Zeilen ab.</translation>
    </message>
    <message>
        <source>Remove rows; fields without one stand in the details.</source>
        <translation>Zeilen entfernen; Felder ohne Zeile stehen in den Details.</translation>
    </message>
    <message>
        <source>A row holds one, two or three fields.</source>
        <translation>Eine Zeile hat ein, zwei oder drei Felder.</translation>
    </message>
    <message>
        <source>Change the row.</source>
        <translation>Die Zeile ändern.</translation>
    </message>
    <message>
        <source>The row names the field &quot;%1&quot;, which does not exist.</source>
        <translation>Die Zeile nennt das Feld „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s fields.</source>
        <translation>Eines der Felder der Vorlage wählen.</translation>
    </message>
    <message>
        <source>Google draws these characters in a QR code only.</source>
        <translation>Google zeichnet diese Zeichen nur in einem QR-Code.</translation>
    </message>
    <message>
        <source>The class has more than ten places; Google refuses it.</source>
        <translation>Die Klasse hat mehr als zehn Orte; Google lehnt sie ab.</translation>
    </message>
    <message>
        <source>The pass has more than ten texts; Google shows ten.</source>
        <translation>Der Pass hat mehr als zehn Texte; Google zeigt zehn.</translation>
    </message>
    <message>
        <source>The pass has more than ten messages; Google keeps ten.</source>
        <translation>Der Pass hat mehr als zehn Nachrichten; Google behält zehn.</translation>
    </message>
    <message>
        <source>The %1&apos;s edges are clear: Google may show a white ring around it.</source>
        <translation>Die Ränder des Bilds „%1“ sind durchsichtig: Google zeigt vielleicht einen weißen Ring darum.</translation>
    </message>
    <message>
        <source>Google chooses dark or light text by itself, and this background is near the limit.</source>
        <translation>Google wählt selbst dunklen oder hellen Text, und dieser Hintergrund liegt nahe an der Grenze.</translation>
    </message>
    <message>
        <source>A clearly darker or lighter background is safer.</source>
        <translation>Ein deutlich dunklerer oder hellerer Hintergrund ist sicherer.</translation>
    </message>
    <message>
        <source>Write the issuer&apos;s number, a point, and letters, digits, points, - or _; no two the same.</source>
        <translation>Die Nummer des Ausstellers schreiben, einen Punkt, und Buchstaben, Ziffern, Punkte, - oder _; keine zwei gleich.</translation>
    </message>
    <message>
        <source>Give it a public https address without a key in it.</source>
        <translation>Ihm eine öffentliche https-Adresse ohne Schlüssel darin geben.</translation>
    </message>
    <message>
        <source>Keep at most three rows of one to three of the template&apos;s fields.</source>
        <translation>Höchstens drei Zeilen mit einem bis drei Feldern der Vorlage behalten.</translation>
    </message>
    <message>
        <source>Keep to plain letters, or choose QR.</source>
        <translation>Bei einfachen Buchstaben bleiben oder QR wählen.</translation>
    </message>
    <message>
        <source>Keep at most ten.</source>
        <translation>Höchstens zehn behalten.</translation>
    </message>
    <message>
        <source>Leave some of the fields empty or out.</source>
        <translation>Einige Felder leer oder weglassen.</translation>
    </message>
    <message>
        <source>Give the logo a ground up to its edges, with its subject in the middle 70 %.</source>
        <translation>Dem Logo einen Grund bis an die Ränder geben, mit dem Motiv in den mittleren 70&#xa0;%.</translation>
    </message>
    <message>
        <source>Shorten it, or give the row fewer fields.</source>
        <translation>Den Text kürzen oder der Zeile weniger Felder geben.</translation>
    </message>
    <message>
        <source>There is no icon.png; Wallet refuses a pass without one.</source>
        <translation>Es gibt keine icon.png; Wallet lehnt einen Pass ohne sie ab.</translation>
    </message>
    <message>
        <source>Add icon.png, icon@2x.png and icon@3x.png.</source>
        <translation>icon.png, icon@2x.png und icon@3x.png hinzufügen.</translation>
    </message>
    <message>
        <source>The %1 has no @%2x picture.</source>
        <translation>Das Bild „%1“ gibt es nicht als @%2x.</translation>
    </message>
    <message>
        <source>The %1&apos;s pictures are not one size at once, twice and three times.</source>
        <translation>Die Bilder „%1“ sind nicht einfach, doppelt und dreifach so groß.</translation>
    </message>
    <message>
        <source>The %1 is not shown beside a strip.</source>
        <translation>Das Bild „%1“ wird neben einem Streifen nicht gezeigt.</translation>
    </message>
    <message>
        <source>Leave the strip or this picture out.</source>
        <translation>Den Streifen oder dieses Bild weglassen.</translation>
    </message>
    <message>
        <source>A %2 shows no %1.</source>
        <translation>Ein Pass des Stils „%2“ zeigt kein Bild „%1“.</translation>
    </message>
    <message>
        <source>The phone cuts %1 % off the %2 picture.</source>
        <translation>Das Telefon schneidet %1&#xa0;% vom Bild „%2“ ab.</translation>
    </message>
    <message>
        <source>Wallet does not load &quot;%1&quot;.</source>
        <translation>Wallet lädt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>In „%1“ umbenennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PNG, whatever its name says.</source>
        <translation>„%1“ ist kein PNG, was immer der Name sagt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is animated; Wallet shows pictures only.</source>
        <translation>„%1“ ist animiert; Wallet zeigt nur stehende Bilder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bits a channel, not 8.</source>
        <translation>„%1“ hat %2 statt 8 Bit je Kanal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never shown: the one at the top wins.</source>
        <translation>„%1“ wird nie gezeigt: Das Bild ganz oben geht vor.</translation>
    </message>
    <message>
        <source>There is no icon; Wallet refuses a pass without one.</source>
        <translation>Es gibt kein Icon; Wallet lehnt einen Pass ohne Icon ab.</translation>
    </message>
    <message>
        <source>Add a square picture. Until then the organisation&apos;s initial is drawn as the icon.</source>
        <translation>Ein quadratisches Bild hinzufügen. Bis dahin wird der Anfangsbuchstabe der Organisation als Icon gezeichnet.</translation>
    </message>
    <message>
        <source>Loyalty and gift cards, coupons and event tickets have one.</source>
        <translation>Kundenkarten, Geschenkkarten, Gutscheine und Veranstaltungstickets haben eines.</translation>
    </message>
    <message>
        <source>Memberships have one, and event tickets without a strip.</source>
        <translation>Mitgliedskarten haben eines, und Veranstaltungstickets ohne Streifen.</translation>
    </message>
    <message>
        <source>Only event tickets without a strip have one.</source>
        <translation>Nur Veranstaltungstickets ohne Streifen haben eines.</translation>
    </message>
    <message>
        <source>Only boarding passes have one.</source>
        <translation>Nur Bordkarten haben eines.</translation>
    </message>
    <message>
        <source>The %1 image is not shown on this kind of pass.</source>
        <translation>Das Bild „%1“ wird auf dieser Art von Pass nicht gezeigt.</translation>
    </message>
    <message>
        <source>The %1 image cannot be shown. %2</source>
        <translation>Das Bild „%1“ lässt sich nicht zeigen. %2</translation>
    </message>
    <message>
        <source>Choose the picture again; passes are issued without it.</source>
        <translation>Das Bild noch einmal wählen; Pässe werden ohne es ausgestellt.</translation>
    </message>
    <message>
        <source>The %1 image has %2 pixels across where a phone shows %3 or more.</source>
        <translation>Das Bild „%1“ ist %2 Pixel breit, wo ein Telefon %3 oder mehr zeigt.</translation>
    </message>
    <message>
        <source>Choose a larger picture, or crop less of it away.</source>
        <translation>Ein größeres Bild wählen oder weniger davon wegschneiden.</translation>
    </message>
    <message>
        <source>Add a square picture; the lock screen and mail show it.</source>
        <translation>Ein quadratisches Bild hinzufügen; Sperrbildschirm und Mail zeigen es.</translation>
    </message>
    <message>
        <source>Give each picture at @2x and @3x, exactly twice and three times as large.</source>
        <translation>Jedes Bild auch als @2x und @3x angeben, genau doppelt und dreifach so groß.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another style.</source>
        <translation>Weglassen oder einen anderen Stil wählen.</translation>
    </message>
    <message>
        <source>Crop the picture to the slot&apos;s shape.</source>
        <translation>Das Bild auf die Form seines Platzes zuschneiden.</translation>
    </message>
    <message>
        <source>Write the scale as @2x or @3x, in small letters.</source>
        <translation>Die Vergrößerung als @2x oder @3x schreiben, in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Save it as a still PNG of 8 bits a channel.</source>
        <translation>Als stehendes PNG mit 8 Bit je Kanal sichern.</translation>
    </message>
    <message>
        <source>Keep a picture at the top, or in the languages&apos; folders, not both.</source>
        <translation>Ein Bild ganz oben oder in den Ordnern der Sprachen behalten, nicht beides.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The language&apos;s texts cannot be read: %1</source>
        <translation>Die Texte der Sprache lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Write &quot;key&quot; = &quot;value&quot;; in UTF-8 or UTF-16.</source>
        <translation>&quot;key&quot; = &quot;value&quot;; in UTF-8 oder UTF-16 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks texts that another language has: %2.</source>
        <translation>In „%1“ fehlen Texte, die eine andere Sprache hat: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks pictures that another language has: %2.</source>
        <translation>In „%1“ fehlen Bilder, die eine andere Sprache hat: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; translates texts that the pass does not show: %2.</source>
        <translation>„%1“ übersetzt Texte, die der Pass nicht zeigt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation of %2.</source>
        <translation>„%1“ hat keine Übersetzung von %2.</translation>
    </message>
    <message>
        <source>Give every language the same texts and pictures.</source>
        <translation>Jeder Sprache dieselben Texte und Bilder geben.</translation>
    </message>
    <message>
        <source>Use the text of the pass as the key, and translate every label.</source>
        <translation>Den Text des Passes als Schlüssel nehmen und jede Beschriftung übersetzen.</translation>
    </message>
    <message>
        <source>The newer layout wants &quot;%1&quot; in &quot;semantics&quot;.</source>
        <translation>Das neuere Layout braucht „%1“ in „semantics“.</translation>
    </message>
    <message>
        <source>A poster ticket wants NFC with &quot;requiresAuthentication&quot;; without it the classic layout is shown.</source>
        <translation>Ein Plakatticket braucht NFC mit „requiresAuthentication“; sonst erscheint das klassische Layout.</translation>
    </message>
    <message>
        <source>A poster ticket wants an artwork or background picture.</source>
        <translation>Ein Plakatticket braucht ein Bild „artwork“ oder „background“.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>Die Veranstaltung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Die Daten berichtigen.</translation>
    </message>
    <message>
        <source>The newer boarding pass is for flights only; the classic layout is shown.</source>
        <translation>Die neuere Bordkarte gibt es nur für Flüge; es erscheint das klassische Layout.</translation>
    </message>
    <message>
        <source>The classic layout, which older phones show, has no fields.</source>
        <translation>Das klassische Layout, das ältere Telefone zeigen, hat keine Felder.</translation>
    </message>
    <message>
        <source>Fill the classic fields as well.</source>
        <translation>Auch die klassischen Felder füllen.</translation>
    </message>
    <message>
        <source>personalization.json cannot be read: %1</source>
        <translation>personalization.json lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>&quot;requiredPersonalizationFields&quot; names no fields that Wallet knows.</source>
        <translation>„requiredPersonalizationFields“ nennt keine Felder, die Wallet kennt.</translation>
    </message>
    <message>
        <source>The personalisation has no &quot;description&quot;.</source>
        <translation>Die Personalisierung hat keine „description“.</translation>
    </message>
    <message>
        <source>The personalisation has no effect without &quot;nfc&quot;.</source>
        <translation>Die Personalisierung hat ohne „nfc“ keine Wirkung.</translation>
    </message>
    <message>
        <source>The personalisation has no logo.</source>
        <translation>Die Personalisierung hat kein Logo.</translation>
    </message>
    <message>
        <source>Add it, or leave &quot;preferredStyleSchemes&quot; out.</source>
        <translation>Hinzufügen oder „preferredStyleSchemes“ weglassen.</translation>
    </message>
    <message>
        <source>Give personalization.json its fields and description, the pass its &quot;nfc&quot;, and personalizationLogo pictures.</source>
        <translation>personalization.json seine Felder und Beschreibung geben, dem Pass sein „nfc“, und Bilder personalizationLogo.</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot;</source>
        <translation>Die Beschriftung von „%1“</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>Der Wert von „%1“</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The text below the barcode</source>
        <translation>Der Text unter dem Barcode</translation>
    </message>
    <message>
        <source>The text beside the logo</source>
        <translation>Der Text neben dem Logo</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>Der Name der Organisation</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>%1 is cut off: &quot;%2&quot;.</source>
        <translation>%1 wird abgeschnitten: „%2“.</translation>
    </message>
    <message>
        <source>%1 is cut off %2: &quot;%3&quot;.</source>
        <translation>%1 wird %2 abgeschnitten: „%3“.</translation>
    </message>
    <message>
        <source>%1 shrinks from %2 to %3 points.</source>
        <translation>%1 schrumpft von %2 auf %3 Punkt.</translation>
    </message>
    <message>
        <source>%1 shrinks %2 from %3 to %4 points.</source>
        <translation>%1 schrumpft %2 von %3 auf %4 Punkt.</translation>
    </message>
    <message>
        <source>Shorten it in that language, or give the row fewer fields.</source>
        <translation>Den Text in dieser Sprache kürzen oder der Zeile weniger Felder geben.</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>in der ursprünglichen Fassung</translation>
    </message>
    <message>
        <source>as it is written and in another language</source>
        <translation>in der ursprünglichen Fassung und in einer weiteren Sprache</translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>in der ursprünglichen Fassung und in %n weiteren Sprache</numerusform>
            <numerusform>in der ursprünglichen Fassung und in %n weiteren Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>in &quot;%1&quot;</source>
        <translation>in „%1“</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; and another language</source>
        <translation>in „%1“ und einer weiteren Sprache</translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>in „%1“ und %n weiteren Sprache</numerusform>
            <numerusform>in „%1“ und %n weiteren Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null.</source>
        <translation>„%1“ ist null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, or an empty one.</source>
        <translation>„%1“ ist kein Text oder ein leerer.</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; is not the number 1.</source>
        <translation>„formatVersion“ ist nicht die Zahl 1.</translation>
    </message>
    <message>
        <source>The pass has no style.</source>
        <translation>Der Pass hat keinen Stil.</translation>
    </message>
    <message>
        <source>The pass has several styles: %1.</source>
        <translation>Der Pass hat mehrere Stile: %1.</translation>
    </message>
    <message>
        <source>Only a boarding pass has a &quot;transitType&quot;.</source>
        <translation>Nur eine Bordkarte hat einen „transitType“.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
    <message>
        <source>The boarding pass has no &quot;transitType&quot;.</source>
        <translation>Die Bordkarte hat keinen „transitType“.</translation>
    </message>
    <message>
        <source>Wallet knows no &quot;transitType&quot; of this name.</source>
        <translation>Wallet kennt keinen „transitType“ dieses Namens.</translation>
    </message>
    <message>
        <source>The pass type &quot;%1&quot; does not begin with &quot;pass.&quot;.</source>
        <translation>Der Passtyp „%1“ beginnt nicht mit „pass.“.</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has not ten capitals and digits.</source>
        <translation>Das Team „%1“ besteht nicht aus zehn Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: %2.</source>
        <translation>„%1“ ist keine Farbe, die Wallet liest: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: no text.</source>
        <translation>„%1“ ist keine Farbe, die Wallet liest: kein Text.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; and &quot;authenticationToken&quot; go together; one is missing.</source>
        <translation>„webServiceURL“ und „authenticationToken“ gehören zusammen; eines fehlt.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; is no https address.</source>
        <translation>„webServiceURL“ ist keine https-Adresse.</translation>
    </message>
    <message>
        <source>&quot;authenticationToken&quot; has fewer than %1 characters.</source>
        <translation>„authenticationToken“ hat weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>&quot;appLaunchURL&quot; has no effect without &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>„appLaunchURL“ hat ohne „associatedStoreIdentifiers“ keine Wirkung.</translation>
    </message>
    <message>
        <source>An App Store id is no number.</source>
        <translation>Eine ID des App Store ist keine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not true or false.</source>
        <translation>„%1“ ist nicht true oder false.</translation>
    </message>
    <message>
        <source>&quot;maxDistance&quot; is no number above 0.</source>
        <translation>„maxDistance“ ist keine Zahl über 0.</translation>
    </message>
    <message>
        <source>This style is not grouped in the stack.</source>
        <translation>Dieser Stil wird im Stapel nicht gruppiert.</translation>
    </message>
    <message>
        <source>Wallet does not know &quot;%1&quot;.</source>
        <translation>Wallet kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>Leave it out, or put it into &quot;userInfo&quot;.</source>
        <translation>Weglassen oder in „userInfo“ setzen.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole address.</source>
        <translation>„%1“ ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>Change what the sentence names.</source>
        <translation>Ändern, was der Satz nennt.</translation>
    </message>
    <message>
        <source>Write strict UTF-8 JSON, and leave members without a value out.</source>
        <translation>Strenges JSON in UTF-8 schreiben und Einträge ohne Wert weglassen.</translation>
    </message>
    <message>
        <source>Give it a text.</source>
        <translation>Ihm einen Text geben.</translation>
    </message>
    <message>
        <source>Write &quot;formatVersion&quot;: 1.</source>
        <translation>&quot;formatVersion&quot;: 1 schreiben.</translation>
    </message>
    <message>
        <source>Keep one of boardingPass, coupon, eventTicket, generic and storeCard.</source>
        <translation>Eines von boardingPass, coupon, eventTicket, generic und storeCard behalten.</translation>
    </message>
    <message>
        <source>Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic.</source>
        <translation>PKTransitTypeAir, …Boat, …Bus, …Train oder …Generic schreiben.</translation>
    </message>
    <message>
        <source>A type begins with &quot;pass.&quot;, a team has ten capitals and digits.</source>
        <translation>Ein Typ beginnt mit „pass.“, ein Team hat zehn Großbuchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Write rgb(31, 122, 90), with commas and without transparency.</source>
        <translation>rgb(31, 122, 90) schreiben, mit Kommas und ohne Transparenz.</translation>
    </message>
    <message>
        <source>Give an https address and a token of 16 characters or more, or neither.</source>
        <translation>Eine https-Adresse und ein Token von mindestens 16 Zeichen angeben, oder keines von beiden.</translation>
    </message>
    <message>
        <source>List the app&apos;s number in &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>Die Nummer der App in „associatedStoreIdentifiers“ nennen.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
        <source>Leave &quot;groupingIdentifier&quot; out.</source>
        <translation>„groupingIdentifier“ weglassen.</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Write it from &quot;https://&quot; on, with %20 for a space.</source>
        <translation>Ab „https://“ schreiben, mit %20 für ein Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that Wallet reads.</source>
        <translation>„%1“ ist kein Datum, das Wallet liest.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date, but its value is not one Wallet reads.</source>
        <translation>„%1“ sollte ein Datum sein, der Wert ist aber keines, das Wallet liest.</translation>
    </message>
    <message>
        <source>The interval has not between 0 and 24 hours.</source>
        <translation>Der Zeitraum umfasst nicht zwischen 0 und 24 Stunden.</translation>
    </message>
    <message>
        <source>Give one for each day.</source>
        <translation>Einen für jeden Tag angeben.</translation>
    </message>
    <message>
        <source>Coupons and store cards come up at places only, not at a time.</source>
        <translation>Gutscheine und Kundenkarten erscheinen nur an Orten, nicht zu einer Zeit.</translation>
    </message>
    <message>
        <source>Give places instead.</source>
        <translation>Stattdessen Orte angeben.</translation>
    </message>
    <message>
        <source>A generic pass comes up at a time only near a place.</source>
        <translation>Ein generischer Pass erscheint zu einer Zeit nur in der Nähe eines Ortes.</translation>
    </message>
    <message>
        <source>Add a location.</source>
        <translation>Einen Ort hinzufügen.</translation>
    </message>
    <message>
        <source>The pass is voided: Wallet shows it as expired and pales its barcode.</source>
        <translation>Der Pass ist entwertet: Wallet zeigt ihn als abgelaufen und blasst seinen Barcode aus.</translation>
    </message>
    <message>
        <source>The pass has expired: Wallet moves it away and pales its barcode.</source>
        <translation>Der Pass ist abgelaufen: Wallet räumt ihn weg und blasst seinen Barcode aus.</translation>
    </message>
    <message>
        <source>The location lies at 0, 0, in the sea off Africa.</source>
        <translation>Der Ort liegt bei 0, 0, im Meer vor Afrika.</translation>
    </message>
    <message>
        <source>Set its latitude and longitude.</source>
        <translation>Breite und Länge setzen.</translation>
    </message>
    <message>
        <source>The location&apos;s message is longer than a line of the lock screen.</source>
        <translation>Die Nachricht des Ortes ist länger als eine Zeile des Sperrbildschirms.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>Unter %1 Zeichen bleiben.</translation>
    </message>
    <message>
        <source>The location&apos;s message repeats the organisation&apos;s name.</source>
        <translation>Die Nachricht des Ortes wiederholt den Namen der Organisation.</translation>
    </message>
    <message>
        <source>The lock screen shows the name above the message: leave it out.</source>
        <translation>Der Sperrbildschirm zeigt den Namen über der Nachricht: ihn weglassen.</translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>Der Pass hat %n Ort; zehn werden genutzt.</numerusform>
            <numerusform>Der Pass hat %n Orte; zehn werden genutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The location has no latitude and longitude in degrees.</source>
        <translation>Der Ort hat keine Breite und Länge in Grad.</translation>
    </message>
    <message>
        <source>Write them as numbers, without quotes.</source>
        <translation>Als Zahlen schreiben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The beacon has no UUID.</source>
        <translation>Der Beacon hat keine UUID.</translation>
    </message>
    <message>
        <source>The beacon&apos;s &quot;%1&quot; is no whole number from 0 to 65535.</source>
        <translation>„%1“ des Beacons ist keine ganze Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The pass has more than ten beacons; ten are used.</source>
        <translation>Der Pass hat mehr als zehn Beacons; zehn werden genutzt.</translation>
    </message>
    <message>
        <source>The locations have different radii; Apple knows one for all.</source>
        <translation>Die Orte haben verschiedene Radien; Apple kennt einen für alle.</translation>
    </message>
    <message>
        <source>Give places, or another style.</source>
        <translation>Orte angeben oder einen anderen Stil wählen.</translation>
    </message>
    <message>
        <source>Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do.</source>
        <translation>2026-12-31T18:00+01:00 schreiben, mit Zeitzone; in einer Vorlage genügt ein Tag wie 2026-12-31.</translation>
    </message>
    <message>
        <source>This is how a revoked or expired pass looks.</source>
        <translation>So sieht ein widerrufener oder abgelaufener Pass aus.</translation>
    </message>
    <message>
        <source>Keep at most ten, each with a place and a short message.</source>
        <translation>Höchstens zehn behalten, jeden mit einer Stelle und einer kurzen Nachricht.</translation>
    </message>
    <message>
        <source>Give a UUID, and major and minor from 0 to 65535.</source>
        <translation>Eine UUID angeben, und major und minor von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The smallest is used on Apple devices; Google uses its own.</source>
        <translation>Auf Apple-Geräten gilt der kleinste; Google nimmt seinen eigenen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on the %2 has a contrast of %3 in places; %4 is needed.</source>
        <translation>„%1“ auf dem Bild „%2“ hat stellenweise einen Kontrast von %3; nötig sind %4.</translation>
    </message>
    <message>
        <source>Choose a darker picture, or move its focus.</source>
        <translation>Ein dunkleres Bild wählen oder seinen Fokus verschieben.</translation>
    </message>
    <message>
        <source>The label colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>Die Farbe der Beschriftungen hat zum Hintergrund einen Kontrast von %1; nötig sind %2.</translation>
    </message>
    <message>
        <source>The text colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>Die Textfarbe hat zum Hintergrund einen Kontrast von %1; nötig sind %2.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour.</source>
        <translation>Eine hellere oder dunklere Farbe wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not drawn: its row is full.</source>
        <translation>„%1“ wird nicht gezeichnet: Seine Zeile ist voll.</translation>
    </message>
    <message>
        <source>Move it to another slot, or to the back.</source>
        <translation>In einen anderen Bereich oder auf die Rückseite verschieben.</translation>
    </message>
    <message>
        <source>The logo has wide clear margins, so that it looks small.</source>
        <translation>Das Logo hat breite durchsichtige Ränder und wirkt dadurch klein.</translation>
    </message>
    <message>
        <source>Trim them, or crop closer.</source>
        <translation>Beschneiden oder einen engeren Ausschnitt wählen.</translation>
    </message>
    <message>
        <source>The barcode&apos;s modules are only %1 points (%2 mm) wide.</source>
        <translation>Die Module des Barcodes sind nur %1 Punkt (%2 mm) breit.</translation>
    </message>
    <message>
        <source>Put less into it: an id instead of an address, say.</source>
        <translation>Weniger hineinpacken: zum Beispiel eine ID statt einer Adresse.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Miniatur</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Fußbild</translation>
    </message>
    <message>
        <source>wide logo</source>
        <translation>Breites Logo</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>A pass that gives &quot;%1&quot; no value shows &quot;%2&quot; there.</source>
        <translation>Ein Pass, der „%1“ keinen Wert gibt, zeigt dort „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows nothing but &quot;%2&quot;.</source>
        <translation>„%1“ zeigt nichts als „%2“.</translation>
    </message>
    <message>
        <source>Write a default that says something, or give each pass its own value.</source>
        <translation>Einen Standardwert schreiben, der etwas sagt, oder jedem Pass einen eigenen Wert geben.</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation>LIVE-Probe · %1 · eine Nachbildung in diesem Programm, nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation>LIVE · %1 · was hier geschieht, erreicht echte Inhaber</translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation>Nur in diesem Studio und seiner Sandbox. Der Dienst dieses Profils nimmt nur Bildadressen an (Marke).</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
</context>
<context>
    <name>LogoColours</name>
    <message>
        <source>Use %1 of the logo</source>
        <translation>%1 aus dem Logo verwenden</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>As text colour</source>
        <translation>Als Textfarbe</translation>
    </message>
    <message>
        <source>As label colour</source>
        <translation>Als Beschriftungsfarbe</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>QairoPay Pass Studio</source>
        <translation>QairoPay Pass Studio</translation>
    </message>
    <message>
        <source>Quit while a batch is running</source>
        <translation>Beenden, während ein Stapel läuft</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Move the map</source>
        <translation>Landkarte verschieben</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>Landkarte vergrößern</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Landkarte verkleinern</translation>
    </message>
    <message>
        <source>Let go of what is chosen on the map</source>
        <translation>Das auf der Landkarte Gewählte loslassen</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Squares and bubbles that the studio knows already. They cannot be changed here.</source>
        <translation>Quadrate und Blasen, die das Studio schon kennt. Hier lassen sie sich nicht ändern.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation>Dorthin klicken, wo der Ort liegt; Esc bricht ab</translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation>Die mitgelieferte Landkarte hat keine Straßen.</translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation>Eigene Landkarte…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Map settings…</source>
        <translation>Karteneinstellungen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation>Landkarten und Adressen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation>Mitgelieferte Welt</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation>Küsten, Grenzen und Städte, ohne Straßen. Nichts geht ins Netz.</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation>Eine MBTiles- oder PMTiles-Datei mit Bildern. Nichts geht ins Netz.</translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation>Kacheln werden von diesem Server geladen, nur solange eine Landkarte zu sehen ist, und so lange auf diesem Computer behalten, wie der Server es erlaubt.</translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation>Landkarte wählen…</translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation>Landkarte wählen</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse der Kacheln</translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation>Etwa https://tiles.example.com/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation>Herkunft der Landkarte</translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation>Steht in der Ecke der Landkarte, wie es die Bedingungen des Anbieters verlangen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation>Geocoder für Straßenadressen</translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation>Etwa https://geo.example.com/search?q={query}&amp;format=json. Wird nur auf Knopfdruck befragt.</translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Apple Wallet: %1</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Neuer API-Schlüssel</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Liest Vorlagen, Pässe, Scans und Ereignisse.</translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation>Veröffentlicht außerdem Vorlagen und stellt Pässe aus, aktualisiert und widerruft sie. Für Dienste.</translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation>Erzeugt außerdem Schlüssel und liest das Audit-Protokoll. Für Menschen.</translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation>Liest Vorlagen und sonst nichts. Darf in einem Browser sichtbar sein.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation>Wo er verwendet wird: was jemand wissen will, der ihn widerruft.</translation>
    </message>
</context>
<context>
    <name>NfcSection</name>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass by NFC</source>
        <translation>Lesegeräte können den Pass per NFC lesen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>For Google Smart Tap, and for Apple with the profile Plain.</source>
        <translation>Für Google Smart Tap, und für Apple mit dem Profil Plain.</translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation>Inhalt der NFC-Nachricht</translation>
    </message>
    <message>
        <source>Content of this sample’s NFC message</source>
        <translation>Inhalt der NFC-Nachricht dieses Beispiels</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Apples Nachricht</translation>
    </message>
    <message>
        <source>Profile of Apple’s message</source>
        <translation>Profil von Apples Nachricht</translation>
    </message>
    <message>
        <source>Worst case: %1</source>
        <translation>Schlimmstenfalls: %1</translation>
    </message>
    <message>
        <source>Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.</source>
        <translation>Apple Wallet schneidet Längeres ohne Hinweis ab. Den Inhalt kürzen oder ein anderes Profil wählen.</translation>
    </message>
    <message>
        <source>Bytes of Apple’s message: %1</source>
        <translation>Byte in Apples Nachricht: %1</translation>
    </message>
    <message>
        <source>The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>Das Profil und den Schlüssel des Lesegeräts gibt es nur in diesem Studio und seiner Sandbox. Was der Dienst dieses Profils signiert, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Reader’s public key</source>
        <translation>Öffentlicher Schlüssel des Lesegeräts</translation>
    </message>
    <message>
        <source>For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.</source>
        <translation>Für Apple: P-256, als PEM oder Base64. Ohne ihn setzt der ausstellende Dienst seinen eigenen ein.</translation>
    </message>
    <message>
        <source>Take the key from a file…</source>
        <translation>Schlüssel aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.der *.txt)</source>
        <translation>Schlüssel (*.pem *.pub *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>Auf den Karten</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Code und NFC</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation>Eine Vorlage hat höchstens 20 Felder</translation>
    </message>
    <message>
        <source>Paste fields</source>
        <translation>Felder einfügen</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googles Zeilen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find what can be done</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Was zu tun oder zu öffnen ist</translation>
    </message>
    <message>
        <source>A command, a page, a template, a file</source>
        <translation>Ein Befehl, eine Seite, eine Vorlage, eine Datei</translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation>Aktualisieren…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation>Nur in der Sandbox: Telefon oder Scanner nachspielen</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Zu Apple Wallet hinzufügen</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Zu Google Wallet hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Aus der Wallet entfernen</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Barcode scannen</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Ans Lesegerät halten</translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation>Apple-Link kopieren</translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation>Google-Link kopieren</translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation>.pkpass speichern…</translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation>Pass speichern</translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation>Wallet-Pass (*.pkpass)</translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation>Einen Pass wählen, um ihn so zu sehen wie sein Inhaber.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>Pass-ID</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>An entry of the archive cannot be opened.</source>
        <translation>Ein Eintrag des Archivs lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged (its checksum or size is wrong).</source>
        <translation>Ein Eintrag des Archivs ist beschädigt (Prüfsumme oder Größe stimmt nicht).</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation>Das Verzeichnis des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry has no name.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Ein Eintrag hat keinen Namen.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is longer than %1 bytes.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name eines Eintrags ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is not UTF-8.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name eines Eintrags ist kein UTF-8.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name has control characters.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name eines Eintrags enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” has a backslash.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name „%1“ enthält einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” is an absolute path.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name „%1“ ist ein absoluter Pfad.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” leads out of the archive.</source>
        <translation>Das Archiv lässt sich nicht sicher öffnen: Der Name „%1“ führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Die Datei ist größer als %1 MiB.</translation>
    </message>
    <message>
        <source>The folder holds a link or no plain file.</source>
        <translation>Der Ordner enthält einen Link oder etwas, das keine einfache Datei ist.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>Der Ordner enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The folder has no pass.json.</source>
        <translation>Der Ordner hat keine pass.json.</translation>
    </message>
    <message>
        <source>“%1” is no .pkpass; a bundle holds nothing else.</source>
        <translation>„%1“ ist kein .pkpass; ein Bündel enthält nichts anderes.</translation>
    </message>
    <message>
        <source>The bundle holds %1 passes; Safari takes %2.</source>
        <translation>Das Bündel enthält %1 Pässe; Safari nimmt %2.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 passes.</source>
        <translation>Das Bündel enthält mehr als %1 Pässe.</translation>
    </message>
    <message>
        <source>The signature is larger than 64 KB.</source>
        <translation>Die Signatur ist größer als 64 KB.</translation>
    </message>
    <message>
        <source>The signature is not one DER element (PEM text, a cut or trailing data).</source>
        <translation>Die Signatur ist nicht genau ein DER-Element (PEM-Text, abgeschnitten oder mit Daten dahinter).</translation>
    </message>
    <message>
        <source>The signature is not a CMS message.</source>
        <translation>Die Signatur ist keine CMS-Nachricht.</translation>
    </message>
    <message>
        <source>The signature is a CMS message, but not SignedData.</source>
        <translation>Die Signatur ist eine CMS-Nachricht, aber kein SignedData.</translation>
    </message>
    <message>
        <source>The signature carries content of its own instead of being detached.</source>
        <translation>Die Signatur trägt eigenen Inhalt, statt abgetrennt zu sein.</translation>
    </message>
    <message>
        <source>The signature is not over plain data.</source>
        <translation>Die Signatur gilt nicht für einfache Daten.</translation>
    </message>
    <message>
        <source>The signature has %1 signers instead of one.</source>
        <translation>Die Signatur hat %1 Unterzeichner statt einem.</translation>
    </message>
    <message>
        <source>The signature lacks the signed attribute %1.</source>
        <translation>Der Signatur fehlt das signierte Attribut %1.</translation>
    </message>
    <message>
        <source>The signature has the signed attribute %1 twice.</source>
        <translation>Die Signatur hat das signierte Attribut %1 zweimal.</translation>
    </message>
    <message>
        <source>The signing time is not a time.</source>
        <translation>Die Signierzeit ist keine Zeit.</translation>
    </message>
    <message>
        <source>The signed attribute contentType is not that of plain data.</source>
        <translation>Das signierte Attribut contentType ist nicht das einfacher Daten.</translation>
    </message>
    <message>
        <source>The signature does not match manifest.json: one of them was altered.</source>
        <translation>Die Signatur passt nicht zu manifest.json: Eines von beiden wurde verändert.</translation>
    </message>
    <message>
        <source>The signature carries more than %1 certificates.</source>
        <translation>Die Signatur enthält mehr als %1 Zertifikate.</translation>
    </message>
    <message>
        <source>The certificate that signed is not in the signature.</source>
        <translation>Das Zertifikat, das signiert hat, ist nicht in der Signatur.</translation>
    </message>
    <message>
        <source>The intermediate certificate (“%1”), which issued the pass certificate, is not in the signature.</source>
        <translation>Das Zwischenzertifikat („%1“), das das Passzertifikat ausgestellt hat, ist nicht in der Signatur.</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).</source>
        <translation>Das Zwischenzertifikat „%1“ war beim Signieren nicht gültig (es endete am %2).</translation>
    </message>
    <message>
        <source>Not checked, because no root is trusted here (the chain ends at “%1”).</source>
        <translation>Nicht geprüft, weil hier keiner Wurzel vertraut wird (die Kette endet bei „%1“).</translation>
    </message>
    <message>
        <source>Not checked, because the chain ends at Apple&apos;s own “%1”, which is not held here.</source>
        <translation>Nicht geprüft, weil die Kette bei Apples eigener „%1“ endet, die hier nicht vorliegt.</translation>
    </message>
    <message>
        <source>The chain of certificates could not be checked.</source>
        <translation>Die Zertifikatskette ließ sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The chain of certificates does not end at a root that is trusted here (it ends at “%1”).</source>
        <translation>Die Zertifikatskette endet nicht bei einer Wurzel, der hier vertraut wird (sie endet bei „%1“).</translation>
    </message>
    <message>
        <source>A certificate of the chain was altered.</source>
        <translation>Ein Zertifikat der Kette wurde verändert.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>Die Zertifikatskette ist nicht gültig: %1.</translation>
    </message>
    <message>
        <source>The pass was signed before its certificate became valid (%1).</source>
        <translation>Der Pass wurde signiert, bevor sein Zertifikat gültig wurde (%1).</translation>
    </message>
    <message>
        <source>The certificate had expired (%1) when the pass was signed.</source>
        <translation>Das Zertifikat war abgelaufen (%1), als der Pass signiert wurde.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet (from %1).</source>
        <translation>Das Zertifikat ist noch nicht gültig (ab %1).</translation>
    </message>
    <message>
        <source>The certificate has expired since the pass was signed (%1).</source>
        <translation>Das Zertifikat ist seit dem Signieren des Passes abgelaufen (%1).</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signed attributes are damaged.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ihre signierten Attribute sind beschädigt.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: a signed attribute has not exactly one value.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ein signiertes Attribut hat nicht genau einen Wert.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer is damaged.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ihr Unterzeichner ist beschädigt.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s version does not fit.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Die Version ihres Unterzeichners passt nicht.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s digest is not the announced one.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Die Prüfsumme ihres Unterzeichners ist nicht die angekündigte.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s algorithm has parameters that RSA and ECDSA do not have.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Das Verfahren ihres Unterzeichners hat Parameter, die RSA und ECDSA nicht haben.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer has parts that are not in the standard.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ihr Unterzeichner hat Teile, die nicht im Standard stehen.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its frame is damaged.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ihr Rahmen ist beschädigt.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: it announces more or less than one digest.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Sie kündigt mehr oder weniger als eine Prüfsumme an.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its version does not fit.</source>
        <translation>Die Signatur ist kein richtiges SignedData: Ihre Version passt nicht.</translation>
    </message>
    <message>
        <source>The archive opens and is safe</source>
        <translation>Das Archiv öffnet sich und ist sicher</translation>
    </message>
    <message>
        <source>pass.json is at the top</source>
        <translation>pass.json liegt ganz oben</translation>
    </message>
    <message>
        <source>No files left behind by a file manager</source>
        <translation>Nichts von einem Dateimanager zurückgelassen</translation>
    </message>
    <message>
        <source>The manifest is well-formed</source>
        <translation>Das Manifest ist wohlgeformt</translation>
    </message>
    <message>
        <source>Every file is in the manifest</source>
        <translation>Jede Datei steht im Manifest</translation>
    </message>
    <message>
        <source>Every file of the manifest exists</source>
        <translation>Jede Datei des Manifests ist da</translation>
    </message>
    <message>
        <source>Every file is as the manifest says</source>
        <translation>Jede Datei ist so, wie das Manifest sagt</translation>
    </message>
    <message>
        <source>The signature is a detached CMS SignedData</source>
        <translation>Die Signatur ist ein abgetrenntes CMS-SignedData</translation>
    </message>
    <message>
        <source>The signature is over the manifest</source>
        <translation>Die Signatur gilt für das Manifest</translation>
    </message>
    <message>
        <source>The signing time is signed</source>
        <translation>Die Signierzeit ist signiert</translation>
    </message>
    <message>
        <source>The chain of certificates leads to a trusted root</source>
        <translation>Die Zertifikatskette führt zu einer vertrauten Wurzel</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Das Zertifikat ist gültig</translation>
    </message>
    <message>
        <source>The certificate is for this pass type</source>
        <translation>Das Zertifikat ist für diesen Passtyp</translation>
    </message>
    <message>
        <source>The certificate is for this team</source>
        <translation>Das Zertifikat ist für dieses Team</translation>
    </message>
    <message>
        <source>NFC is allowed by the certificate</source>
        <translation>Das Zertifikat erlaubt NFC</translation>
    </message>
    <message>
        <source>The pass is light</source>
        <translation>Der Pass ist leicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und noch %n)</numerusform>
            <numerusform>%1 (und noch %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked, because the signature is not complete.</source>
        <translation>Nicht geprüft, weil die Signatur nicht vollständig ist.</translation>
    </message>
    <message>
        <source>Not checked, because the archive does not open.</source>
        <translation>Nicht geprüft, weil das Archiv sich nicht öffnet.</translation>
    </message>
    <message>
        <source>The archive holds %1 files.</source>
        <translation>Das Archiv enthält %1 Dateien.</translation>
    </message>
    <message>
        <source>The pass is larger than 1 MB: slow over the air.</source>
        <translation>Der Pass ist größer als 1 MB: langsam über Funk.</translation>
    </message>
    <message>
        <source>The pass is smaller than 1 MB.</source>
        <translation>Der Pass ist kleiner als 1 MB.</translation>
    </message>
    <message>
        <source>pass.json is there.</source>
        <translation>pass.json ist da.</translation>
    </message>
    <message>
        <source>The archive has no pass.json.</source>
        <translation>Das Archiv hat keine pass.json.</translation>
    </message>
    <message>
        <source>pass.json is inside the folder “%1”; only the folder&apos;s content may be packed.</source>
        <translation>pass.json liegt im Ordner „%1“; nur der Inhalt des Ordners darf gepackt werden.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Not checked, because there is no well-formed manifest.json.</source>
        <translation>Nicht geprüft, weil es keine wohlgeformte manifest.json gibt.</translation>
    </message>
    <message>
        <source>The archive has no manifest.json.</source>
        <translation>Das Archiv hat keine manifest.json.</translation>
    </message>
    <message>
        <source>manifest.json is not a JSON object: %1</source>
        <translation>manifest.json ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>The manifest&apos;s entry for “%1” is not a SHA-1 in 40 lower-case hex digits.</source>
        <translation>Der Eintrag des Manifests für „%1“ ist kein SHA-1 aus 40 hexadezimalen Ziffern in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>The manifest lists %1 files.</source>
        <translation>Das Manifest führt %1 Dateien auf.</translation>
    </message>
    <message>
        <source>Each is listed.</source>
        <translation>Jede ist aufgeführt.</translation>
    </message>
    <message>
        <source>%1 is not listed in manifest.json.</source>
        <translation>%1 ist in manifest.json nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Each is there.</source>
        <translation>Jede ist da.</translation>
    </message>
    <message>
        <source>manifest.json lists %1, which is not in the archive.</source>
        <translation>manifest.json führt %1 auf, was nicht im Archiv ist.</translation>
    </message>
    <message>
        <source>Each SHA-1 is right.</source>
        <translation>Jeder SHA-1 stimmt.</translation>
    </message>
    <message>
        <source>%1 was altered after the manifest was made.</source>
        <translation>%1 wurde verändert, nachdem das Manifest erzeugt war.</translation>
    </message>
    <message>
        <source>Not checked, because there is no signature over a manifest.</source>
        <translation>Nicht geprüft, weil es keine Signatur über ein Manifest gibt.</translation>
    </message>
    <message>
        <source>The pass is not signed: the archive has no “signature”.</source>
        <translation>Der Pass ist nicht signiert: Das Archiv hat keine „signature“.</translation>
    </message>
    <message>
        <source>There is no manifest.json the signature could be over.</source>
        <translation>Es gibt keine manifest.json, für die die Signatur gelten könnte.</translation>
    </message>
    <message>
        <source>It is one, with one signer.</source>
        <translation>Sie ist eines, mit einem Unterzeichner.</translation>
    </message>
    <message>
        <source>It is, and made by the certificate&apos;s key.</source>
        <translation>So ist es, mit dem Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>Signiert am %1.</translation>
    </message>
    <message>
        <source>It does, over “%1”.</source>
        <translation>So ist es, über „%1“.</translation>
    </message>
    <message>
        <source>It was when the pass was signed, and is now.</source>
        <translation>Es war gültig, als der Pass signiert wurde, und ist es jetzt.</translation>
    </message>
    <message>
        <source>Not checked, because the signature names no certificate.</source>
        <translation>Nicht geprüft, weil die Signatur kein Zertifikat nennt.</translation>
    </message>
    <message>
        <source>Not checked, because there is no pass.json.</source>
        <translation>Nicht geprüft, weil es keine pass.json gibt.</translation>
    </message>
    <message>
        <source>Not checked, because pass.json does not parse: %1</source>
        <translation>Nicht geprüft, weil pass.json sich nicht lesen lässt: %1</translation>
    </message>
    <message>
        <source>Both say “%1”.</source>
        <translation>Beide sagen „%1“.</translation>
    </message>
    <message>
        <source>The certificate belongs to team “%1”, but pass.json says “%2”.</source>
        <translation>Das Zertifikat gehört dem Team „%1“, pass.json sagt aber „%2“.</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>allgemeiner Name</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 names no pass type; this is not a pass certificate.</source>
        <translation>„%1“ im Zertifikat nennt keinen Passtyp; dies ist kein Passzertifikat.</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 is for pass type “%2”, but pass.json says “%3”.</source>
        <translation>„%1“ im Zertifikat ist für den Passtyp „%2“, pass.json sagt aber „%3“.</translation>
    </message>
    <message>
        <source>The pass does not use NFC.</source>
        <translation>Der Pass nutzt kein NFC.</translation>
    </message>
    <message>
        <source>The certificate is one with NFC.</source>
        <translation>Das Zertifikat ist eines mit NFC.</translation>
    </message>
    <message>
        <source>The pass has an “nfc” part, but its certificate is not made for NFC.</source>
        <translation>Der Pass hat einen Teil „nfc“, sein Zertifikat ist aber nicht für NFC.</translation>
    </message>
    <message>
        <source>The pass has a personalization.json, but its certificate is not made for NFC.</source>
        <translation>Der Pass hat eine personalization.json, sein Zertifikat ist aber nicht für NFC.</translation>
    </message>
    <message>
        <source>%1 does not belong into a pass.</source>
        <translation>%1 gehört nicht in einen Pass.</translation>
    </message>
    <message>
        <source>A bundle is small enough</source>
        <translation>Ein Bündel ist klein genug</translation>
    </message>
    <message>
        <source>The archive is cut off: its directory is missing.</source>
        <translation>Das Archiv ist abgeschnitten: Sein Verzeichnis fehlt.</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>Dies ist kein ZIP-Archiv.</translation>
    </message>
    <message>
        <source>The archive has data behind its end.</source>
        <translation>Das Archiv hat Daten hinter seinem Ende.</translation>
    </message>
    <message>
        <source>The archive uses the zip64 format, which no pass needs.</source>
        <translation>Das Archiv nutzt das Format zip64, das kein Pass braucht.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>Das Archiv ist eines von mehreren Teilen.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is not where its end record says.</source>
        <translation>Das Verzeichnis des Archivs ist nicht dort, wo sein Endeintrag sagt.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>Das Archiv ist verschlüsselt.</translation>
    </message>
    <message>
        <source>An entry is packed in a way that passes do not use (method %1).</source>
        <translation>Ein Eintrag ist auf eine Art gepackt, die Pässe nicht nutzen (Verfahren %1).</translation>
    </message>
    <message>
        <source>The archive holds a symbolic link.</source>
        <translation>Das Archiv enthält einen symbolischen Link.</translation>
    </message>
    <message>
        <source>The archive holds something that is neither file nor folder.</source>
        <translation>Das Archiv enthält etwas, das weder Datei noch Ordner ist.</translation>
    </message>
    <message>
        <source>A folder of the archive has content.</source>
        <translation>Ein Ordner des Archivs hat Inhalt.</translation>
    </message>
    <message>
        <source>An entry that is not packed has two sizes.</source>
        <translation>Ein nicht gepackter Eintrag hat zwei Größen.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 MB.</source>
        <translation>Ein Eintrag wäre entpackt größer als %1 MB.</translation>
    </message>
    <message>
        <source>The archive would unpack to more than %1 MB.</source>
        <translation>Das Archiv wäre entpackt größer als %1 MB.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 times its packed size.</source>
        <translation>Ein Eintrag wäre entpackt mehr als %1-mal so groß wie gepackt.</translation>
    </message>
    <message>
        <source>An entry is not where the archive&apos;s directory says.</source>
        <translation>Ein Eintrag ist nicht dort, wo das Verzeichnis des Archivs sagt.</translation>
    </message>
    <message>
        <source>An entry reaches beyond the end of the archive&apos;s data.</source>
        <translation>Ein Eintrag reicht über das Ende der Daten des Archivs hinaus.</translation>
    </message>
    <message>
        <source>An entry and the archive&apos;s directory contradict each other.</source>
        <translation>Ein Eintrag und das Verzeichnis des Archivs widersprechen sich.</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name.</source>
        <translation>Das Archiv enthält zwei Einträge desselben Namens.</translation>
    </message>
    <message>
        <source>Two entries of the archive overlap.</source>
        <translation>Zwei Einträge des Archivs überlappen sich.</translation>
    </message>
    <message>
        <source>The archive has data that belongs to none of its entries.</source>
        <translation>Das Archiv hat Daten, die zu keinem Eintrag gehören.</translation>
    </message>
    <message>
        <source>An entry of the archive is both a file and a folder.</source>
        <translation>Ein Eintrag des Archivs ist zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries.</source>
        <translation>Das Archiv enthält mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>The archive holds nothing.</source>
        <translation>Das Archiv enthält nichts.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory holds more entries than its end record says.</source>
        <translation>Das Verzeichnis des Archivs enthält mehr Einträge, als sein Endeintrag sagt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The archive is larger than %1 MB.</source>
        <translation>Das Archiv ist größer als %1 MB.</translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation>Per NFC gelesen an %1</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>Gescannt an %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Zu %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation>Zu einer Wallet hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>The holder removed it</source>
        <translation>Der Inhaber hat ihn entfernt</translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation>Der Inhaber hat ihn nicht angenommen</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>Der Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation>Abgelehnt: widerrufen</translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation>Abgelehnt: entfernt</translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation>Abgelehnt: nicht installiert</translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation>Abgelehnt: archiviert</translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation>Abgelehnt: Signatur ungültig</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Kauf erstattet</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation>Beide Links gelten bis %1</translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation>%1. Solange Googles Ausstellerkonto im Demomodus ist, können nur dessen Testnutzer den Pass hinzufügen, und sein Titel beginnt mit [TEST ONLY].</translation>
    </message>
</context>
<context>
    <name>PassesCommands</name>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Pässe suchen</translation>
    </message>
    <message>
        <source>find holder e-mail</source>
        <translation>finden Inhaber E-Mail</translation>
    </message>
    <message>
        <source>Load the passes again</source>
        <translation>Pässe neu laden</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>aktualisieren auffrischen</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Pässe suchen</translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation>Name, E-Mail oder Pass-ID</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pässe</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation>Es wurde noch kein Pass ausgestellt.</translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation>Pässe aus einer Liste von Inhabern ausstellen, oder einzeln.</translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation>Pässe ausstellen</translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation>Kein Pass passt zu Suche und Filtern.</translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation>Mit der Eingabetaste den Dienst nach genau dieser E-Mail-Adresse oder Pass-ID fragen.</translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation>Die Pässe konnten nicht geladen werden.</translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation>Breite des Passbereichs</translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation>Variable einfügen</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld…</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Issue a test pass</source>
        <translation>Testpass ausstellen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Optionen öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E-mail address of the holder</source>
        <translation>E-Mail-Adresse des Inhabers</translation>
    </message>
    <message>
        <source>Your own will do</source>
        <translation>Die eigene genügt</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>0 nimmt irgendeinen freien</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>QR code of the pass</source>
        <translation>QR-Code des Passes</translation>
    </message>
    <message>
        <source>Link of the pass</source>
        <translation>Link des Passes</translation>
    </message>
    <message>
        <source>Offer the pass again</source>
        <translation>Pass erneut anbieten</translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation>Telefon; Pfeiltasten tragen es, mit Umschalt weiter</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Apple Wallet: %1</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PictureAddress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Cancel fetching: %1</source>
        <translation>Abrufen abbrechen: %1</translation>
    </message>
    <message>
        <source>Fetch: %1</source>
        <translation>Abrufen: %1</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Folder for the pictures</source>
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Bilder exportieren</translation>
    </message>
    <message>
        <source>Each side of both cards becomes a PNG, transparent around its corners.</source>
        <translation>Jede Seite beider Karten wird ein PNG, um die Ecken durchsichtig.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Pixels to a point</source>
        <translation>Pixel je Punkt</translation>
    </message>
    <message>
        <source>Three files for each side: plain, @2x and @3x.</source>
        <translation>Drei Dateien je Seite: ohne Zusatz, @2x und @3x.</translation>
    </message>
    <message>
        <source>The size in points, for a page or a mail.</source>
        <translation>Die Größe in Punkten, für eine Seite oder eine E-Mail.</translation>
    </message>
    <message>
        <source>Sharp on phones; the names end in @%1x.</source>
        <translation>Scharf auf Telefonen; die Namen enden auf @%1x.</translation>
    </message>
    <message>
        <source>1×</source>
        <translation>1×</translation>
    </message>
    <message>
        <source>2×</source>
        <translation>2×</translation>
    </message>
    <message>
        <source>3×</source>
        <translation>3×</translation>
    </message>
    <message>
        <source>All three</source>
        <translation>Alle drei</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Orte importieren</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Orte exportieren</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV; or drop the file on this page</source>
        <translation>Aus GeoJSON, KML oder CSV; oder die Datei auf diese Seite ziehen</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Leere Liste speichern…</translation>
    </message>
    <message>
        <source>A CSV file to fill in: its columns, with an example row</source>
        <translation>Eine CSV-Datei zum Ausfüllen: ihre Spalten, mit einer Beispielzeile</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Leere Liste speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Breite und Länge</translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation>In beliebiger Schreibweise einfügen, oder den Link einer Landkarte.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Radius in feet</source>
        <translation>Radius in Fuß</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Radius in Metern</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Längeneinheit</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>Diesen Ort löschen</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>The map of the places</source>
        <translation>Die Landkarte der Orte</translation>
    </message>
    <message>
        <source>Add the place in the middle of the map</source>
        <translation>Ort in der Mitte der Landkarte hinzufügen</translation>
    </message>
    <message>
        <source>A place chosen on the map</source>
        <translation>Ein auf der Landkarte gewählter Ort</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Ort verschieben</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>Ort zehnmal so weit verschieben</translation>
    </message>
    <message>
        <source>A place that is dragged on the map</source>
        <translation>Ein Ort, der auf der Landkarte gezogen wird</translation>
    </message>
    <message>
        <source>Put the place back as it was</source>
        <translation>Den Ort lassen, wie er war</translation>
    </message>
    <message>
        <source>A place on the map or in its list</source>
        <translation>Ein Ort auf der Landkarte oder in seiner Liste</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Ort entfernen</translation>
    </message>
    <message>
        <source>A place in the list</source>
        <translation>Ein Ort in der Liste</translation>
    </message>
    <message>
        <source>Move the place up in the list</source>
        <translation>Ort in der Liste nach oben</translation>
    </message>
    <message>
        <source>Move the place down in the list</source>
        <translation>Ort in der Liste nach unten</translation>
    </message>
    <message>
        <source>A place that was found</source>
        <translation>Ein gefundener Ort</translation>
    </message>
    <message>
        <source>Go to the place above or below</source>
        <translation>Zum Ort darüber oder darunter</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>The phone on the map</source>
        <translation>Das Telefon auf der Landkarte</translation>
    </message>
    <message>
        <source>Carry the phone</source>
        <translation>Telefon tragen</translation>
    </message>
    <message>
        <source>Carry the phone five times as far</source>
        <translation>Telefon fünfmal so weit tragen</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Telefon wegnehmen</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>PlacePickList</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Pick none of the places</source>
        <translation>Keinen der Orte auswählen</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die ersten</translation>
    </message>
    <message>
        <source>Pick the first places that fit</source>
        <translation>Die ersten Orte auswählen, für die Platz ist</translation>
    </message>
    <message>
        <source>Search the places of the file</source>
        <translation>Orte der Datei durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Places of the file</source>
        <translation>Orte der Datei</translation>
    </message>
    <message>
        <source>No place of the file is called that.</source>
        <translation>Kein Ort der Datei heißt so.</translation>
    </message>
    <message>
        <source>There is no more room: a pass has ten places at most.</source>
        <translation>Kein Platz mehr: Ein Pass hat höchstens zehn Orte.</translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation>Ort suchen</translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation>Stadt, Koordinaten oder Landkartenlink</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Orte</translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation>Ort bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation>Sendet die Eingabe an diesen Dienst</translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation>Straßenadressen suchen…</translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation>In den Optionen die Adresse eines eigenen Geocoders angeben</translation>
    </message>
</context>
<context>
    <name>PlacesDrop</name>
    <message>
        <source>Drop the file to import its places</source>
        <translation>Die Datei hier ablegen, um ihre Orte zu importieren</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>Ihr Inhalt wird gezeigt, bevor sich etwas ändert.</translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation>Noch keine Orte. In der Nähe eines Ortes kann Apple Wallet den Pass mit einer Nachricht auf dem Sperrbildschirm zeigen.</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>Auf die Landkarte klicken…</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation>Auf der Landkarte an die Stelle klicken, oder die Eingabetaste für die Mitte drücken</translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation>Wallets kennen höchstens zehn Orte</translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation>Wie nah ist nah genug</translation>
    </message>
    <message>
        <source>Carry a phone over the map</source>
        <translation>Ein Telefon über die Landkarte tragen</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Telefon wegnehmen</translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation>Telefon auf die Landkarte setzen</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>Außerdem auf der Karte</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Landkarte; Pfeiltasten verschieben sie, Plus und Minus zoomen</translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation>Landkarte; Pfeiltasten verschieben Ort %1, Entf löscht ihn, Esc lässt ihn los</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProblemsDrawer</name>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation>Beide Wallets akzeptieren diese Vorlage, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation>%1 (Live)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Wird verwendet</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation>Der Schlüssel von %1 bleibt, solange ein Stapel damit läuft</translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation>Anderen Schlüssel für %1 eingeben</translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation>%1 bleibt, solange ein Stapel damit läuft</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation>Ein Profil ist ein Mandant von QairoPay. Ein Wechsel öffnet das Fenster neu.</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil hinzufügen…</translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation>Anderes Profil verwenden, während ein Stapel läuft</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Anhalten und verwenden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Profil %1 entfernen?</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund entfernt. Bei QairoPay ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Live changes at once. Type %1 to go on.</source>
        <translation>Der Live-Betrieb ändert sich sofort. Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>Take the webhook endpoints along, disabled</source>
        <translation>Webhook-Endpunkte mitnehmen, ausgeschaltet</translation>
    </message>
    <message>
        <source>What came over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>PublishCommands</name>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>freigeben herausgeben senden aktualisieren</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Zurück zur vorigen Fassung</translation>
    </message>
    <message>
        <source>revert rollback published</source>
        <translation>zurücksetzen zurückrollen veröffentlicht</translation>
    </message>
    <message>
        <source>No other version of this template was published from here.</source>
        <translation>Von hier wurde keine andere Fassung dieser Vorlage veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>PublishPictures</name>
    <message>
        <source>Pass that is shown</source>
        <translation>Gezeigter Pass</translation>
    </message>
    <message>
        <source>Read the passes again</source>
        <translation>Pässe neu lesen</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wallet: before or after</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>RecordChoice</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>Datensatz auf den Karten</translation>
    </message>
    <message>
        <source>Show an issued pass…</source>
        <translation>Ausgestellten Pass zeigen…</translation>
    </message>
    <message>
        <source>No pass was issued: the template is not published yet.</source>
        <translation>Kein Pass wurde ausgestellt: Die Vorlage ist noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Add, rename or remove a sample record</source>
        <translation>Beispieldatensatz hinzufügen, umbenennen oder entfernen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>%1 in %2 umbenennen?</translation>
    </message>
    <message>
        <source>These change with it, as one step:</source>
        <translation>Dies ändert sich mit, als ein Schritt:</translation>
    </message>
    <message>
        <source>Nothing else in the template uses this key.</source>
        <translation>Nichts anderes in der Vorlage verwendet diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>What the studio cannot change:</source>
        <translation>Was das Studio nicht ändern kann:</translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation>Diesen Pass widerrufen?</translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation>Der Pass von %1 wird ungültig: Apple zeigt den Barcode grau, Google verschiebt ihn zu den abgelaufenen Pässen, Scanner lehnen ihn ab. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation>Pass widerrufen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Gerät verloren</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Kauf erstattet</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation>Gewünscht: der Radius in der Vorlage.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet entscheidet selbst, wie nah nah genug ist, und zeigt die Nachricht nicht.</translation>
    </message>
</context>
<context>
    <name>RowControl</name>
    <message>
        <source>Rows of a list</source>
        <translation>Zeilen einer Liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row shown on the cards</source>
        <translation>Zeile auf den Karten</translation>
    </message>
    <message>
        <source>End, and show the record from before</source>
        <translation>Beenden und wieder den vorigen Datensatz zeigen</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
</context>
<context>
    <name>RowsInspector</name>
    <message>
        <source>Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.</source>
        <translation>Google zeichnet unter dem Titel höchstens %1 Zeilen mit einem bis %2 Feldern; empfohlen sind zwei Zeilen. Ein Feld ohne Zeile steht in den Details, ebenso ein Feld ohne Wert. Apples Karte hat eigene Bereiche.</translation>
    </message>
    <message>
        <source>No field stands in a slot of the front: Google shows its own rows.</source>
        <translation>In keinem Bereich der Vorderseite steht ein Feld: Google zeigt eigene Zeilen.</translation>
    </message>
    <message>
        <source>Derived from the slots. What you change here is kept as your own.</source>
        <translation>Aus den Bereichen abgeleitet. Hier Geändertes bleibt als eigene Zeilen erhalten.</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>Eigene Zeilen</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Wieder automatisch</translation>
    </message>
    <message>
        <source>Derives the rows from the slots again</source>
        <translation>Leitet die Zeilen wieder aus den Bereichen ab</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Google draws at most %1 rows</source>
        <translation>Google zeichnet höchstens %1 Zeilen</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation>Ausgestellte Pässe</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Rest abbrechen…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern…</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>Fehlerhafte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation>Zeilen ohne Pass</translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation>Rest dieses Stapels abbrechen?</translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation>Ausgestellte Pässe bleiben ausgestellt. Die noch nicht gesendeten Zeilen kommen in die Datei der fehlerhaften Zeilen.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Rest abbrechen</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>Weiter ausstellen</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>Fehlerhafte Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>SampleNameDialog</name>
    <message>
        <source>Add a sample record</source>
        <translation>Beispieldatensatz hinzufügen</translation>
    </message>
    <message>
        <source>Rename the sample record</source>
        <translation>Beispieldatensatz umbenennen</translation>
    </message>
    <message>
        <source>A copy of what the cards show. Its values are typed on the cards.</source>
        <translation>Eine Kopie dessen, was die Karten zeigen. Seine Werte werden auf den Karten eingegeben.</translation>
    </message>
    <message>
        <source>The name of the holder. It stands on the cards where the template names the holder.</source>
        <translation>Der Name des Inhabers. Er steht auf den Karten, wo die Vorlage den Inhaber nennt.</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Name des Inhabers</translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation>Links enden nach 30 Tagen, entfernte und widerrufene Pässe werden nach 90 archiviert, ersetzte Schlüssel enden nach einem. Zurück geht die Uhr nur beim Zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation>Die letzten Anfragen, die neueste zuerst. Schlüssel, IDs und Inhalte werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation>Noch keine Anfragen an die Sandbox.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>Die Sandbox antwortet nicht.</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>Breite der Werkzeuge</translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation>Wo sie ist</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation>Beschreibung der API</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation>Vorlagen, Pässe, Scans und Ereignisse verschwinden, und die Uhr geht wieder wie die dieses Computers. Schlüssel, Endpunkte und das Audit-Protokoll bleiben.</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Sandbox zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Sandbox zurücksetzen?</translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation>Alle Vorlagen, Pässe, Scans und Ereignisse von %1 werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Zum Fortfahren %1 eingeben.</translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation>Das bestätigende Wort</translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation>Danach mit dem fertigen Beispielprogramm füllen</translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation>Telefone und Scanner</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation>Zuerst einen Pass ausstellen.</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Zu Apple Wallet hinzufügen</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Zu Google Wallet hinzufügen</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Aus der Wallet entfernen</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Barcode scannen</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Ans Lesegerät halten</translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation>iPhone nach Aktualisierungen suchen lassen</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
</context>
<context>
    <name>ScanArchive</name>
    <message>
        <source>The scans kept on this computer cannot be read or written.</source>
        <translation>Die auf diesem Rechner aufbewahrten Scans lassen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The scans kept on this computer are from a newer version of the studio.</source>
        <translation>Die auf diesem Rechner aufbewahrten Scans sind von einer neueren Version des Studios.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>ScanBench</name>
    <message>
        <source>Read even from %1 cm.</source>
        <translation>Selbst aus %1 cm lesbar.</translation>
    </message>
    <message>
        <source>Read even with %1 % between dark and light.</source>
        <translation>Selbst mit %1&#xa0;% zwischen Dunkel und Hell lesbar.</translation>
    </message>
    <message>
        <source>Read even with a blur of %1 mm.</source>
        <translation>Selbst mit %1 mm Unschärfe lesbar.</translation>
    </message>
    <message>
        <source>Read even turned aside by %1°.</source>
        <translation>Selbst um %1° gedreht lesbar.</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Gedimmt</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>At an angle</source>
        <translation>Schräg</translation>
    </message>
    <message>
        <source>From %1 cm, in focus.</source>
        <translation>Aus %1 cm, scharf gestellt.</translation>
    </message>
    <message>
        <source>A dark screen in a bright place: %1 % between dark and light.</source>
        <translation>Ein dunkler Bildschirm an einem hellen Ort: %1&#xa0;% zwischen Dunkel und Hell.</translation>
    </message>
    <message>
        <source>Out of focus: a blur of %1 mm.</source>
        <translation>Nicht scharf gestellt: %1 mm Unschärfe.</translation>
    </message>
    <message>
        <source>From %1 cm.</source>
        <translation>Aus %1 cm.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, with light from one side.</source>
        <translation>Um %1° gedreht, mit Licht von einer Seite.</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Barely reads</source>
        <translation>Kaum lesbar</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Reads easily</source>
        <translation>Gut lesbar</translation>
    </message>
    <message>
        <source>Lost with %1 % between dark and light.</source>
        <translation>Mit %1&#xa0;% zwischen Dunkel und Hell nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>From %1 cm the camera has %2 pixels for a module of %3 mm: too few.</source>
        <translation>Aus %1 cm hat die Kamera %2 Pixel für ein Modul von %3 mm: zu wenige.</translation>
    </message>
    <message>
        <source>A blur of %1 mm runs modules of %2 mm together.</source>
        <translation>Eine Unschärfe von %1 mm lässt Module von %2 mm ineinanderlaufen.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, modules of %2 mm are not told apart.</source>
        <translation>Um %1° gedreht sind Module von %2 mm nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The light ground beside it is %1 modules wide; %2 are asked for.</source>
        <translation>Die helle Fläche daneben ist %1 Module breit; gefordert sind %2.</translation>
    </message>
    <message>
        <source>It is read as another text than the content.</source>
        <translation>Gelesen wird ein anderer Text als der Inhalt.</translation>
    </message>
    <message>
        <source>Shorten the content: larger modules need less light between them.</source>
        <translation>Den Inhalt kürzen: Größere Module brauchen weniger Licht dazwischen.</translation>
    </message>
    <message>
        <source>Shorten the content, or choose a QR code, which has the largest modules for a long one.</source>
        <translation>Den Inhalt kürzen oder einen QR-Code wählen, der für langen Inhalt die größten Module hat.</translation>
    </message>
    <message>
        <source>The wallet draws that ground; another format needs less of it.</source>
        <translation>Diese Fläche zeichnet die Wallet; ein anderes Format braucht weniger davon.</translation>
    </message>
    <message>
        <source>Keep to letters and digits of ASCII, which every format carries as they are.</source>
        <translation>Bei Buchstaben und Ziffern aus ASCII bleiben, die jedes Format unverändert überträgt.</translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen per</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>Pass-ID</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation>Scan-ID</translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation>Diesen Pass öffnen</translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation>Scans suchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation>Wird geladen, bisher %1</translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation>Neue Scans sofort zeigen</translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation>Scans im Zeitverlauf, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation>Scans auf der Landkarte: %1</translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Noch keine Scans</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation>Sie erscheinen hier, sobald ein Pass gelesen wird.</translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation>Kein Scan passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ScanTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
</context>
<context>
    <name>ScansCommands</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Search scans</source>
        <translation>Scans suchen</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>finden filtern</translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation>Landkarte speichern…</translation>
    </message>
    <message>
        <source>picture export</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>scans table download</source>
        <translation>Scans Tabelle herunterladen</translation>
    </message>
    <message>
        <source>There are no scans yet.</source>
        <translation>Es gibt noch keine Scans.</translation>
    </message>
    <message>
        <source>The map of the scans</source>
        <translation>Die Landkarte der Scans</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation>Scans exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Landkarte als Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>What %1 shows, in reading order</source>
        <translation>Was %1 zeigt, in Lesereihenfolge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icon</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Streifen</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatur</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Fußbild</translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation>Hero-Bild</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Verzierung</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Zeile über dem Titel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation>Verkehrssymbol</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation>Text der Wallet</translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation>kleiner als seine %1 pt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1, Bild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Sperrbildschirm</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation>Auf dieser Karte: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation>Ist sicher abgelegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Keys and log of this service are kept by QairoPay&apos;s dashboard.</source>
        <translation>Schlüssel und Protokoll dieses Dienstes führt das Dashboard von QairoPay.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Allgemeine Optionen</translation>
    </message>
    <message>
        <source>preferences options profile signing certificate language appearance map about</source>
        <translation>Einstellungen Profil Signatur Zertifikat Sprache Aussehen Karte über</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>secret token scope rotate revoke</source>
        <translation>Geheimnis Token Bereich erneuern sperren</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>who did what history trail</source>
        <translation>wer was tat Verlauf Spur</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation>Daraus lässt sich kein Pass machen. %1</translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation>Alles in dieser Zeile passt.</translation>
    </message>
</context>
<context>
    <name>SheetFinding</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cards of the list, worst first</source>
        <translation>Karten der Liste, die schlimmsten zuerst</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>%n Karte weiter unten hat gravierendere Probleme</numerusform>
            <numerusform>%n Karten weiter unten haben gravierendere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation>Wessen Karten gezeigt werden</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apple</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Cards looked at</source>
        <translation>Geprüfte Karten</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation>Kein Barcode</translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation>Barcodetext</translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation>Dichter Barcode</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Nicht gezeichnet</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Markup</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation>Zu viele Texte</translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation>NFC-Text</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation>Nicht ausstellbar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SigningAccountDialog</name>
    <message>
        <source>Sign save links with your own account</source>
        <translation>Speicherlinks mit eigenem Konto signieren</translation>
    </message>
    <message>
        <source>The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.</source>
        <translation>Die JSON-Datei eines Dienstkontos, wie Google Cloud sie ausgibt. Sie bleibt, wo sie ist, und wird nur noch für das eigene Benutzerkonto lesbar. Die Sandbox sendet nichts an Google.</translation>
    </message>
    <message>
        <source>Use account</source>
        <translation>Konto verwenden</translation>
    </message>
    <message>
        <source>Service account (JSON)</source>
        <translation>Dienstkonto (JSON)</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Konto wählen…</translation>
    </message>
    <message>
        <source>Service accounts (*.json)</source>
        <translation>Dienstkonten (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>Aussteller-ID</translation>
    </message>
    <message>
        <source>Digits, from the Google Wallet console</source>
        <translation>Ziffern, aus der Google-Wallet-Konsole</translation>
    </message>
</context>
<context>
    <name>SigningCertificateDialog</name>
    <message>
        <source>Sign with your own certificate</source>
        <translation>Mit eigenem Zertifikat signieren</translation>
    </message>
    <message>
        <source>The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.</source>
        <translation>Das Zertifikat einer Pass Type ID mit seinem Schlüssel, wie die Schlüsselbundverwaltung es exportiert. Die Dateien bleiben, wo sie sind, und werden nur noch für das eigene Benutzerkonto lesbar. Pass Type ID und Team jedes Passes kommen aus dem Zertifikat.</translation>
    </message>
    <message>
        <source>Use certificate</source>
        <translation>Zertifikat verwenden</translation>
    </message>
    <message>
        <source>Certificate with its key (.p12)</source>
        <translation>Zertifikat mit seinem Schlüssel (.p12)</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Zertifikat wählen…</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>Zertifikate mit ihrem Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Passwort des Zertifikats</translation>
    </message>
    <message>
        <source>Apple&apos;s WWDR certificate that issued it</source>
        <translation>Apples WWDR-Zertifikat, das es ausgestellt hat</translation>
    </message>
    <message>
        <source>Choose WWDR…</source>
        <translation>WWDR wählen…</translation>
    </message>
    <message>
        <source>From apple.com/certificateauthority, in the generation that your certificate names</source>
        <translation>Von apple.com/certificateauthority, in der Generation, die das eigene Zertifikat nennt</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.pem *.crt *.der)</source>
        <translation>Zertifikate (*.cer *.pem *.crt *.der)</translation>
    </message>
</context>
<context>
    <name>SigningFileRow</name>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei gewählt</translation>
    </message>
</context>
<context>
    <name>SigningFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s WWDR certificate too: apple.com/certificateauthority has it.</source>
        <translation>Auch Apples WWDR-Zertifikat wählen: Es steht auf apple.com/certificateauthority.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than a certificate. Choose it again.</source>
        <translation>%1 ist nicht lesbar oder größer als ein Zertifikat. Die Datei neu wählen.</translation>
    </message>
    <message>
        <source>This password does not open %1. It is the one that was typed when the file was exported.</source>
        <translation>Dieses Passwort öffnet %1 nicht. Es ist das, welches beim Exportieren der Datei eingegeben wurde.</translation>
    </message>
    <message>
        <source>%1 Choose the WWDR certificate of the generation that issued yours: apple.com/certificateauthority has them all.</source>
        <translation>%1 Das WWDR-Zertifikat der Generation wählen, die das eigene ausgestellt hat: apple.com/certificateauthority hat sie alle.</translation>
    </message>
    <message>
        <source>%1 Export the certificate of a Pass Type ID together with its key, as .p12.</source>
        <translation>%1 Das Zertifikat einer Pass Type ID zusammen mit seinem Schlüssel als .p12 exportieren.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Renew it at developer.apple.com and choose the new file.</source>
        <translation>%1 ist am %2 abgelaufen. Auf developer.apple.com erneuern und die neue Datei wählen.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2. Look at this computer&apos;s clock.</source>
        <translation>%1 ist nicht vor dem %2 gültig. Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose a WWDR certificate that is valid still: apple.com/certificateauthority has them all. If none of them issued yours, renew yours at developer.apple.com.</source>
        <translation>%1 ist am %2 abgelaufen. Ein noch gültiges WWDR-Zertifikat wählen: apple.com/certificateauthority hat sie alle. Hat keines davon das eigene ausgestellt, das eigene auf developer.apple.com erneuern.</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signing</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.</source>
        <translation>Gilt für die Sandbox in diesem Programm. Eine Änderung wirkt sofort; Pässe auf Telefonen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Anderes Zertifikat verwenden…</translation>
    </message>
    <message>
        <source>Use your own certificate…</source>
        <translation>Eigenes Zertifikat verwenden…</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Use another service account…</source>
        <translation>Anderes Dienstkonto verwenden…</translation>
    </message>
    <message>
        <source>Use your own service account…</source>
        <translation>Eigenes Dienstkonto verwenden…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the certificate?</source>
        <translation>Zertifikat entfernen?</translation>
    </message>
    <message>
        <source>Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.</source>
        <translation>Pässe werden wieder mit dem Testzertifikat signiert, das Telefone ablehnen. Das Passwort wird aus dem Schlüsselbund entfernt; die Dateien bleiben.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>Scanned: %1</source>
        <translation>Gescannt: %1</translation>
    </message>
</context>
<context>
    <name>SlotHeading</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>From the gallery…</source>
        <translation>Aus der Galerie…</translation>
    </message>
    <message>
        <source>Two finished templates of each kind, with artwork.</source>
        <translation>Zwei fertige Vorlagen jeder Art, mit Grafiken.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage…</translation>
    </message>
    <message>
        <source>The fields that passes of its kind have, and a code.</source>
        <translation>Die Felder, die Pässe dieser Art haben, und ein Code.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A template that was saved, with its pictures.</source>
        <translation>Eine gespeicherte Vorlage mit ihren Bildern.</translation>
    </message>
    <message>
        <source>From a pass…</source>
        <translation>Aus einem Pass…</translation>
    </message>
    <message>
        <source>Look at anybody&apos;s pass and make a template of it.</source>
        <translation>Einen beliebigen Pass ansehen und eine Vorlage daraus machen.</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Zuletzt bearbeitet</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zur Vorlage</translation>
    </message>
    <message>
        <source>All templates (%1)</source>
        <translation>Alle Vorlagen (%1)</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Alle Vorlagen</translation>
    </message>
    <message>
        <source>No draft or file is in work.</source>
        <translation>Kein Entwurf und keine Datei in Arbeit.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Noch keine Vorlage.</translation>
    </message>
    <message>
        <source>What you edit or open stands here the next time.</source>
        <translation>Was Sie bearbeiten oder öffnen, steht beim nächsten Mal hier.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Eine Vorlage ist die Form Ihrer Pässe: Farben, Felder, Code. Daraus lassen sich beliebig viele Pässe ausstellen.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Alle Vorlagen zeigen</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Aus der Galerie wählen</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>Die Vorlagen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Vorlagen öffnen</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Passvorlagen (*.passtpl)</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Pässe öffnen</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pässe (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Wien</translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation>Orlando</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passagier</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation>Neue Kundenkarte</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Neue Mitgliedskarte</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>Neuer Gutschein</translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation>Neues Veranstaltungsticket</translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation>Neue Bordkarte</translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation>Neue Geschenkkarte</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>Die Datei des Bilds ist nicht da.</translation>
    </message>
    <message>
        <source>The picture&apos;s file was changed; its name is that of another.</source>
        <translation>Die Datei des Bilds wurde geändert; ihr Name ist der einer anderen.</translation>
    </message>
    <message>
        <source>This is not a picture that passes can carry.</source>
        <translation>Dies ist kein Bild, das Pässe enthalten können.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder cannot be made.</source>
        <translation>Die Datei lässt sich nicht schreiben: Ihr Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The brand kits were saved by another version of the studio.</source>
        <translation>Die Marken-Kits wurden von einer anderen Version des Studios gesichert.</translation>
    </message>
    <message>
        <source>A tenant has at most %1 brand kits.</source>
        <translation>Ein Mandant hat höchstens %1 Marken-Kits.</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of this program.</source>
        <translation>Der Entwurf wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>This is no draft&apos;s id.</source>
        <translation>Dies ist keine ID eines Entwurfs.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: %1.</source>
        <translation>Der Entwurf lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>This must be embedded, sandbox or live.</source>
        <translation>Dies muss embedded, sandbox oder live sein.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version of this program.</source>
        <translation>Die Profile wurden von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Dies ist keine Adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https, or the key would travel in the clear.</source>
        <translation>Die Adresse muss mit https beginnen, sonst wäre der Schlüssel unterwegs lesbar.</translation>
    </message>
    <message>
        <source>This is a publishable key; it cannot issue passes. Use a secret key.</source>
        <translation>Dies ist ein öffentlicher Schlüssel; er kann keine Pässe ausstellen. Einen geheimen Schlüssel nehmen.</translation>
    </message>
    <message>
        <source>This is a sandbox key, but the profile is live.</source>
        <translation>Dies ist ein Sandbox-Schlüssel, das Profil ist aber live.</translation>
    </message>
    <message>
        <source>This is a live key, but the profile is a sandbox.</source>
        <translation>Dies ist ein Live-Schlüssel, das Profil ist aber eine Sandbox.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work.</source>
        <translation>Der Schlüsselbund dieses Desktops funktioniert nicht.</translation>
    </message>
    <message>
        <source>A version takes up at most %1 MB: shorten the template&apos;s notes and texts.</source>
        <translation>Eine Fassung belegt höchstens %1 MB: Die Notizen und Texte der Vorlage kürzen.</translation>
    </message>
    <message>
        <source>The version was kept by a newer version of this program.</source>
        <translation>Die Fassung wurde von einer neueren Version dieses Programms aufbewahrt.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Dies ist keine Zeit.</translation>
    </message>
    <message>
        <source>The template is missing.</source>
        <translation>Die Vorlage fehlt.</translation>
    </message>
    <message>
        <source>The version is not kept. %1</source>
        <translation>Die Fassung wird nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>The version cannot be removed: %1.</source>
        <translation>Die Fassung lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>This is no version&apos;s id.</source>
        <translation>Dies ist keine ID einer Fassung.</translation>
    </message>
    <message>
        <source>The versions of this template take up %1 MB already: delete some that are not needed any more.</source>
        <translation>Die Fassungen dieser Vorlage belegen schon %1 MB: einige löschen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>The folder of the versions cannot be made.</source>
        <translation>Der Ordner der Fassungen lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The version cannot be moved: %1.</source>
        <translation>Die Fassung lässt sich nicht verschieben: %1.</translation>
    </message>
    <message>
        <source>its folder is not to be written to</source>
        <translation>ihr Ordner lässt sich nicht beschreiben</translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Stress run</source>
        <translation>Härtetest</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation>Weiter bis zum nächsten Problem</translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation>Beenden und wieder das Beispiel zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>StudioCommands</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>commands search palette</source>
        <translation>Befehle Suche Palette finden</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>Tastenkürzel Tastatur Hilfe</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>size font zoom appearance</source>
        <translation>Größe Schrift Zoom Darstellung</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Standard contrast</source>
        <translation>Standardkontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>Darstellung Farben Barrierefreiheit</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>appearance theme day</source>
        <translation>Darstellung Design Tag hell</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>appearance theme night</source>
        <translation>Darstellung Design Nacht dunkel</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>appearance theme</source>
        <translation>Darstellung Design</translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation>Bewegung zeigen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>appearance animation accessibility</source>
        <translation>Darstellung Animation Barrierefreiheit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>verlassen schließen</translation>
    </message>
    <message>
        <source>These colours are chosen already.</source>
        <translation>Diese Farben sind bereits gewählt.</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>Größer wird der Text nicht.</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>Kleiner wird der Text nicht.</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</source>
        <translation>Was das Studio liest (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</translation>
    </message>
    <message>
        <source>Open templates, lists, passes, pictures and places</source>
        <translation>Vorlagen, Listen, Pässe, Bilder und Orte öffnen</translation>
    </message>
    <message>
        <source>file template list pass import picture logo places</source>
        <translation>Datei Vorlage Liste Pass importieren Bild Logo Orte</translation>
    </message>
    <message>
        <source>Show another map</source>
        <translation>Eine andere Karte zeigen</translation>
    </message>
    <message>
        <source>street satellite tiles bundled world</source>
        <translation>Straße Satellit Kacheln Weltkarte</translation>
    </message>
    <message>
        <source>No other map is known. Choose one in Settings.</source>
        <translation>Keine andere Karte ist bekannt. In den Einstellungen eine auswählen.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation>Bestimmt die Kategorie in beiden Wallets und wo Felder stehen.</translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation>Art des Passes</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation>Für das Team. Nie auf einem Pass.</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>Vorlagen-ID</translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation>Die Vorlage mit ihren Bildern, für ein anderes Studio oder die Befehlszeile</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation>Zurück zur veröffentlichten Fassung. „Rückgängig“ bringt den Entwurf wieder.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The template’s file</source>
        <translation>Datei der Vorlage</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Weitere Aktionen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
</context>
<context>
    <name>TemplateValidation</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Dies ist %1 Zeichen lang; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Dies muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Dies muss eine Adresse sein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>A key has lower-case letters, digits and underscores, begins with a letter and is at most 40 characters long.</source>
        <translation>Ein Schlüssel hat Kleinbuchstaben, Ziffern und Unterstriche, beginnt mit einem Buchstaben und ist höchstens 40 Zeichen lang.</translation>
    </message>
    <message>
        <source>Another field has the key &quot;%1&quot; already.</source>
        <translation>Ein anderes Feld hat schon den Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>A numeric field needs a number such as 0 or 12.5.</source>
        <translation>Ein Zahlenfeld braucht eine Zahl wie 0 oder 12.5.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>Die Variable {%1} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Eine Vorlage hat höchstens %1 Sprachen.</translation>
    </message>
    <message>
        <source>A language is written as de, pt-BR or zh-Hans.</source>
        <translation>Eine Sprache schreibt man als de, pt-BR oder zh-Hans.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Eine Sprache hat höchstens %1 Texte.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields.</source>
        <translation>Eine Vorlage hat höchstens %1 Felder.</translation>
    </message>
    <message>
        <source>A template has at most %1 locations.</source>
        <translation>Eine Vorlage hat höchstens %1 Orte.</translation>
    </message>
    <message>
        <source>Another language differs from this one in capitals only.</source>
        <translation>Eine andere Sprache unterscheidet sich von dieser nur in der Groß- und Kleinschreibung.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Übersetzung von „%1“</translation>
    </message>
    <message>
        <source>Take “%1” out of all languages</source>
        <translation>„%1“ aus allen Sprachen herausnehmen</translation>
    </message>
    <message>
        <source>Take “%1” over as it is</source>
        <translation>„%1“ unverändert übernehmen</translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation>Pass von %1 aktualisieren</translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation>Aktualisieren und mitteilen</translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation>Ohne Mitteilung aktualisieren</translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation>Nachricht an den Inhaber</translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation>Keine: Die Wallet aktualisiert ohne Mitteilung</translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation>Auf dem iPhone erscheint sie auf dem Sperrbildschirm; Google formuliert seine Mitteilung selbst und zeigt diese Nachricht im Pass.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
</context>
<context>
    <name>VersionNameDialog</name>
    <message>
        <source>Rename the version</source>
        <translation>Fassung umbenennen</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>A version with a name stays until you delete it.</source>
        <translation>Eine Fassung mit Namen bleibt, bis sie gelöscht wird.</translation>
    </message>
    <message>
        <source>The template as it is now, to compare with later or to come back to. It stays on this computer.</source>
        <translation>Die Vorlage, wie sie jetzt ist, um später damit zu vergleichen oder zu ihr zurückzukehren. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Fassung speichern</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>For example: with the blue strip</source>
        <translation>Zum Beispiel: mit dem blauen Streifen</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Compares it with the draft.</source>
        <translation>Vergleicht sie mit dem Entwurf.</translation>
    </message>
    <message>
        <source>More about the version “%1”</source>
        <translation>Mehr zur Fassung „%1“</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Vergleichen und wiederherstellen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Als Kopie öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Restore the version “%1”</source>
        <translation>Fassung „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Fassung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>VersionsInspector</name>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Noch gibt es keine Fassung.</translation>
    </message>
    <message>
        <source>Save one before you try something. Publishing keeps one by itself.</source>
        <translation>Vor Versuchen eine speichern. Beim Veröffentlichen wird von selbst eine behalten.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Fassung „%1“ löschen?</translation>
    </message>
    <message>
        <source>The draft and what is published stay as they are. This cannot be undone.</source>
        <translation>Der Entwurf und das Veröffentlichte bleiben, wie sie sind. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Fassung löschen</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation>Telefon, hell oder dunkel, Textgröße, Zeitzone, Sprache, Zustand des Passes</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (hier)</translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation>Wie die Karten betrachtet werden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Wallet</translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation>Die Vorderseite sieht in beiden gleich aus.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation>Textgröße des Telefons</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>Zeitzone des Telefons</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Sprache des Telefons</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation>Ein fabrikneues Telefon, mit dem Pass, wie er ist</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Farbsehen</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>It is not on the public Internet. Give one that phones can reach, too.</source>
        <translation>Sie liegt nicht im öffentlichen Internet. Eine angeben, die auch Telefone erreichen.</translation>
    </message>
    <message>
        <source>The host needs its full name, like www.example.com.</source>
        <translation>Der Host braucht seinen vollen Namen, wie www.example.com.</translation>
    </message>
    <message>
        <source>It has more than %1 letters. Give a shorter one.</source>
        <translation>Sie hat mehr als %1 Zeichen. Eine kürzere angeben.</translation>
    </message>
    <message>
        <source>It is no complete address. Begin it with https:// and the host.</source>
        <translation>Es ist keine vollständige Adresse. Mit https:// und dem Host beginnen.</translation>
    </message>
    <message>
        <source>Pictures are fetched over https only. Begin the address with https://.</source>
        <translation>Bilder werden nur über https abgerufen. Die Adresse mit https:// beginnen.</translation>
    </message>
    <message>
        <source>It names no host. Write one after https://.</source>
        <translation>Sie nennt keinen Host. Nach https:// einen schreiben.</translation>
    </message>
    <message>
        <source>It holds a name or a password. Take away what stands before the @.</source>
        <translation>Sie enthält einen Namen oder ein Passwort. Entfernen, was vor dem @ steht.</translation>
    </message>
    <message>
        <source>Only the port %1 is used. Take the port away.</source>
        <translation>Nur der Port %1 wird benutzt. Den Port entfernen.</translation>
    </message>
    <message>
        <source>%1 leads on to nowhere. Give the address of the picture itself.</source>
        <translation>%1 leitet ins Nichts weiter. Die Adresse des Bildes selbst angeben.</translation>
    </message>
    <message>
        <source>It leads on to %1. %2</source>
        <translation>Sie leitet zu %1 weiter. %2</translation>
    </message>
    <message>
        <source>%1 gives it only to those who sign in, and no phone does. Put it where everybody may have it.</source>
        <translation>%1 gibt es nur Angemeldeten, und kein Telefon meldet sich an. Das Bild dort ablegen, wo alle es bekommen.</translation>
    </message>
    <message>
        <source>%1 has nothing there. Look for a slip in the address.</source>
        <translation>%1 hat dort nichts. Nach einem Tippfehler in der Adresse suchen.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 instead of a picture. Try again later.</source>
        <translation>%1 antwortet mit Status %2 statt mit einem Bild. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 has no certificate that proves its name. Phones do not trust it either: give another address.</source>
        <translation>%1 hat kein Zertifikat, das seinen Namen belegt. Auch Telefone vertrauen ihm nicht: eine andere Adresse angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether there is a network, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen, ob es ein Netz gibt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle. Try again.</source>
        <translation>%1 hat mittendrin abgebrochen. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is not found. Look for a slip in its name, and whether there is a network.</source>
        <translation>%1 ist nicht zu finden. Nach einem Tippfehler im Namen suchen und prüfen, ob es ein Netz gibt.</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet. Give an address that phones can reach, too.</source>
        <translation>%1 liegt nicht im öffentlichen Internet. Eine Adresse angeben, die auch Telefone erreichen.</translation>
    </message>
    <message>
        <source>%1 took more than %2 seconds. Try again, or give a faster host.</source>
        <translation>%1 hat mehr als %2 Sekunden gebraucht. Noch einmal versuchen oder einen schnelleren Host angeben.</translation>
    </message>
    <message>
        <source>It leads on more than %1 times. Give the address of the picture itself.</source>
        <translation>Sie leitet mehr als %1-mal weiter. Die Adresse des Bildes selbst angeben.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedskarte</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Veranstaltungsticket</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Bordkarte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>PDF417</source>
        <translation>PDF417</translation>
    </message>
    <message>
        <source>Aztec</source>
        <translation>Aztec</translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation>Code 128</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation>Relatives Datum</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Flugzeug</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Schiff</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>not on the card</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ZoomCommands</name>
    <message>
        <source>Larger cards</source>
        <translation>Größere Karten</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>vergrößern hineinzoomen</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Kleinere Karten</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>verkleinern herauszoomen</translation>
    </message>
    <message>
        <source>Fit the cards</source>
        <translation>Karten einpassen</translation>
    </message>
    <message>
        <source>zoom whole</source>
        <translation>Zoom ganz</translation>
    </message>
    <message>
        <source>No card is in sight.</source>
        <translation>Keine Karte ist zu sehen.</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qairopay::AboutInfo</name>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation>Fenster, Netz, Datenbank, Landkarte. Dynamisch eingebunden: Sie dürfen es durch einen eigenen Build ersetzen.</translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation>Signaturen und Schlüssel</translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation>Pass-Archive; mit einer Ausnahme für statisches Linken</translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation>Der HTTP-Dienst der Sandbox</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Barcodes</translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation>Lesen vieler Scans auf einmal</translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation>Schlüssel im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation>Ein Fenster je Datenordner</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation>Schrift, auf Karten auch anstelle von Apples San Francisco</translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation>Schrift anstelle der von Google auf Karten</translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation>Schrift von IDs und Inhalten</translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation>Wie andere Sprachen Zahlen und Zeiten auf Karten ausschreiben</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation>Küsten, Grenzen und Bundesstaaten der Landkarte</translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation>Namen und Lage der Städte auf der Landkarte</translation>
    </message>
    <message>
        <source>Reading barcodes back</source>
        <translation>Zurücklesen von Barcodes</translation>
    </message>
    <message>
        <source>Grid references of places: UTM and MGRS</source>
        <translation>Gitterkoordinaten von Orten: UTM und MGRS</translation>
    </message>
</context>
<context>
    <name>qairopay::AddressPicture</name>
    <message>
        <source>Wallets fetch it themselves. The cards show the picture chosen under Images.</source>
        <translation>Die Wallets rufen es selbst ab. Die Karten zeigen das unter „Bilder“ gewählte Bild.</translation>
    </message>
    <message>
        <source>The cards show the picture chosen under Images, not the one at this address. Remove that one to fetch this.</source>
        <translation>Die Karten zeigen das unter „Bilder“ gewählte Bild, nicht das an dieser Adresse. Jenes entfernen, um dieses abzurufen.</translation>
    </message>
    <message>
        <source>Starts with https. Wallets fetch it themselves; the studio does so once, when you press Fetch, to show it on the cards.</source>
        <translation>Beginnt mit https. Die Wallets rufen es selbst ab; das Studio tut es einmal, beim Klick auf „Abrufen“, um es auf den Karten zu zeigen.</translation>
    </message>
    <message>
        <source>The cards show what this address gave when it was fetched.</source>
        <translation>Die Karten zeigen, was diese Adresse beim Abrufen lieferte.</translation>
    </message>
    <message>
        <source>The cards show what “%1” gave when it was fetched.</source>
        <translation>Die Karten zeigen, was „%1“ beim Abrufen lieferte.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 abrufen</translation>
    </message>
    <message>
        <source>“%1” was not fetched. %2</source>
        <translation>„%1“ wurde nicht abgerufen. %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>Seit %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Gilt bis %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Erzeugt am %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt verwendet am %1.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nie verwendet.</translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation>Der Schlüssel endet in 24 Stunden</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation>API-Schlüssel kopiert</translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation>Der Dienst hat kein solches Bild.</translation>
    </message>
    <message>
        <source>The service sent another picture.</source>
        <translation>Der Dienst hat ein anderes Bild gesendet.</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation>Der frühere Export kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation>Protokoll wird gelesen, bisher %1 Einträge</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>Das Protokoll konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation>Seit dem früheren Export wurde nichts bearbeitet, entfernt, abgeschnitten oder neu geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation>Nichts wurde bearbeitet, entfernt oder abgeschnitten. Der Vergleich mit einem früheren Export zeigt auch, ob das Protokoll neu geschrieben wurde.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation>Die Kette ist intakt: %1 Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>Die Kette ist nicht intakt: %n Befund.</numerusform>
            <numerusform>Die Kette ist nicht intakt: %n Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation>Audit-Protokoll gespeichert</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>Change background</source>
        <translation>Hintergrund ändern</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>Textfarbe ändern</translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation>Beschriftungsfarbe ändern</translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation>Beschriftungsfarbe zurücksetzen</translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation>Logotext ändern</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Organisation ändern</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation>Adresse des Logos ändern</translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation>Adresse des Icons ändern</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>%1 · %n Bild</numerusform>
            <numerusform>%1 · %n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand kits on this computer were not read.</source>
        <translation>Die Marken-Kits auf diesem Computer wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>A kit needs a name.</source>
        <translation>Ein Kit braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are %1 kits already: remove one first.</source>
        <translation>Es gibt schon %1 Kits: zuerst eines entfernen.</translation>
    </message>
    <message>
        <source>Apply brand kit %1</source>
        <translation>Marken-Kit %1 anwenden</translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>qairopay::CardTextEditor</name>
    <message>
        <source>Type on the card</source>
        <translation>Auf der Karte schreiben</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Beschriftung von %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Wert von %1, wenn ein Pass keinen angibt</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Beispielwert von %1</translation>
    </message>
    <message>
        <source>Value of %1, for %2</source>
        <translation>Wert von %1, für %2</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
</context>
<context>
    <name>qairopay::ChangeListModel</name>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <translation>%1, %2: von %3 zu %4</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation>Barcode hinzufügen</translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation>Barcode entfernen</translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation>Barcode-Format ändern</translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation>Barcode-Inhalt ändern</translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation>Text unter dem Code ändern</translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation>NFC einschalten</translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation>NFC ausschalten</translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation>NFC-Inhalt ändern</translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation>Der Inhalt darf nicht leer sein.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>Es gibt keine Variable {%1}.</translation>
    </message>
    <message>
        <source>Add fallback format</source>
        <translation>Ersatzformat hinzufügen</translation>
    </message>
    <message>
        <source>Change order of formats</source>
        <translation>Reihenfolge der Formate ändern</translation>
    </message>
    <message>
        <source>Remove fallback format</source>
        <translation>Ersatzformat entfernen</translation>
    </message>
    <message>
        <source>Change NFC profile</source>
        <translation>NFC-Profil ändern</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: Zufallszahl</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: signiertes Token</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: Nummer mit Prüfcode</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain: der Inhalt</translation>
    </message>
    <message>
        <source>Add field to the content</source>
        <translation>Feld in den Inhalt einfügen</translation>
    </message>
    <message>
        <source>Remove the reader’s key</source>
        <translation>Schlüssel des Lesegeräts entfernen</translation>
    </message>
    <message>
        <source>Change the reader’s key</source>
        <translation>Schlüssel des Lesegeräts ändern</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeMeasure</name>
    <message>
        <source>Version %1: %2 × %2 modules</source>
        <translation>Version %1: %2 × %2 Module</translation>
    </message>
    <message>
        <source>%1 × %1 modules</source>
        <translation>%1 × %1 Module</translation>
    </message>
    <message>
        <source>%1 columns and %2 rows, %3 modules wide</source>
        <translation>%1 Spalten und %2 Zeilen, %3 Module breit</translation>
    </message>
    <message>
        <source>%1 modules wide</source>
        <translation>%1 Module breit</translation>
    </message>
    <message>
        <source>row %1 of the last list</source>
        <translation>Zeile %1 der letzten Liste</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>the default values</source>
        <translation>den Standardwerten</translation>
    </message>
    <message>
        <source>%1 characters, %2 bytes with %3</source>
        <translation>%1 Zeichen, %2 Byte mit %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
    </message>
    <message>
        <source>Apple’s message is a random number of this pass alone. The number is not signed: a signature takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch beforehand and look the number up in, also without a network. Google Smart Tap carries the content above.</source>
        <translation>Apples Nachricht ist eine Zufallszahl nur dieses Passes. Die Zahl ist nicht signiert: Eine Signatur braucht 86 von Apples 64 Zeichen. Signiert ist die Liste gültiger Pässe, die Lesegeräte vorab abrufen und in der sie die Zahl nachschlagen, auch ohne Netz. Google Smart Tap überträgt den Inhalt oben.</translation>
    </message>
    <message>
        <source>The whole token is signed and proves itself with the public key, but it does not fit: Apple cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into the barcode, or into the content above for Google Smart Tap, and choose S for Apple.</source>
        <translation>Das ganze Token ist signiert und beweist sich mit dem öffentlichen Schlüssel, passt aber nicht: Apple schneidet es nach 64 Byte ohne Hinweis ab, und was bleibt, beweist nichts. {pass.token} in den Barcode setzen, oder für Google Smart Tap in den Inhalt oben, und für Apple S wählen.</translation>
    </message>
    <message>
        <source>Apple’s message is a number, an end and a code made with a secret key, which readers check without a network. It is no signature: the readers hold the same key, and whoever takes it from a stolen one can forge passes. Google Smart Tap carries the content above.</source>
        <translation>Apples Nachricht besteht aus einer Nummer, einem Ablauf und einem Prüfcode, gebildet mit einem geheimen Schlüssel; Lesegeräte prüfen sie ohne Netz. Eine Signatur ist das nicht: Die Lesegeräte haben denselben Schlüssel, und wer ihn einem gestohlenen entnimmt, kann Pässe fälschen. Google Smart Tap überträgt den Inhalt oben.</translation>
    </message>
    <message>
        <source>The content goes out as it is, and nothing of it is signed: whoever knows it can write it into a pass of their own. A reader has to ask the service whether the pass is valid.</source>
        <translation>Der Inhalt geht hinaus, wie er ist, und nichts davon ist signiert: Wer ihn kennt, kann ihn in einen eigenen Pass schreiben. Ein Lesegerät muss den Dienst fragen, ob der Pass gültig ist.</translation>
    </message>
    <message>
        <source>Apple: %1. Google: %2</source>
        <translation>Apple: %1. Google: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>the rows of the list are being read</source>
        <translation>die Zeilen der Liste werden gelesen</translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation>%1 von %2 Karten geprüft, %3 mit Problemen</translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation>%1 Karten, %2 mit Problemen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>qairopay::ContrastModel</name>
    <message>
        <source>%1 : 1</source>
        <translation>%1&#xa0;:&#xa0;1</translation>
    </message>
    <message>
        <source>Apple Wallet, labels</source>
        <translation>Apple Wallet, Beschriftungen</translation>
    </message>
    <message>
        <source>Apple Wallet, values</source>
        <translation>Apple Wallet, Werte</translation>
    </message>
    <message>
        <source>Google Wallet, labels</source>
        <translation>Google Wallet, Beschriftungen</translation>
    </message>
    <message>
        <source>Google Wallet, values</source>
        <translation>Google Wallet, Werte</translation>
    </message>
    <message>
        <source>Apple Wallet, labels over the strip</source>
        <translation>Apple Wallet, Beschriftungen über dem Streifen</translation>
    </message>
    <message>
        <source>Apple Wallet, values over the strip</source>
        <translation>Apple Wallet, Werte über dem Streifen</translation>
    </message>
    <message>
        <source>Labels over the picture</source>
        <translation>Beschriftungen über dem Bild</translation>
    </message>
    <message>
        <source>Values over the picture</source>
        <translation>Werte über dem Bild</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Beschriftungen %1</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>Hintergrund %1</translation>
    </message>
    <message>
        <source>Text over the strip is white whatever the colours are: choose a darker picture, or move its focus.</source>
        <translation>Text über dem Streifen ist weiß, gleich welche Farben gewählt sind: ein dunkleres Bild wählen oder seinen Fokus verschieben.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough from the picture: choose another picture.</source>
        <translation>Keine Farbe dieses Farbtons hebt sich genug vom Bild ab: ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough: change the background.</source>
        <translation>Keine Farbe dieses Farbtons hebt sich genug ab: den Hintergrund ändern.</translation>
    </message>
    <message>
        <source>Make text readable</source>
        <translation>Text lesbar machen</translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation>%1 zuschneiden</translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation>Fokus verschieben: %1</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1 ganz zeigen</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Ränder abschneiden: %1</translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation>Erzeugt mit %1</translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation>%1 × %2 Punkt, erzeugt in 1x, 2x und 3x</translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>„%1“ gespeichert, ohne %n Bild, das nicht auf diesem Computer ist.</numerusform>
            <numerusform>„%1“ gespeichert, ohne %n Bilder, die nicht auf diesem Computer sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>Edited since it was saved to %1</source>
        <translation>Bearbeitet, seit in %1 gespeichert wurde</translation>
    </message>
    <message>
        <source>This template has no file yet. Give it one with “Save as file…”.</source>
        <translation>Diese Vorlage hat noch keine Datei. Mit „Als Datei speichern…“ bekommt sie eine.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Sie wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Its draft is on the desk: saving makes the file anew.</source>
        <translation>„%1“ ist nicht mehr da. Der Entwurf davon ist geöffnet: Speichern legt die Datei neu an.</translation>
    </message>
    <message>
        <source>%1 The draft of it is on the desk, as it was edited here.</source>
        <translation>%1 Der Entwurf davon ist geöffnet, wie er hier bearbeitet wurde.</translation>
    </message>
    <message>
        <source>Another program changed “%1”: what it holds now is on the desk. Undo brings back what it held before.</source>
        <translation>Ein anderes Programm hat „%1“ geändert: Der neue Inhalt ist geöffnet. Rückgängig bringt den vorigen zurück.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you edited it here. Your edits are on the desk; the file is as the other program left it.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, und hier wurde es bearbeitet. Ihre Bearbeitung ist geöffnet; die Datei ist, wie das andere Programm sie hinterließ.</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Den der Datei nehmen</translation>
    </message>
    <message>
        <source>Another template is on the desk: open “%1” again.</source>
        <translation>Eine andere Vorlage ist geöffnet: „%1“ erneut öffnen.</translation>
    </message>
    <message>
        <source>Take what %1 holds</source>
        <translation>Inhalt von %1 übernehmen</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Ihr Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.</source>
        <translation>„%1“ wurde nicht gespeichert. %2 Mit „Als Datei speichern…“ geht es an einen anderen Ort; der Entwurf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, so it was not saved. Open the file to take what it holds, save yours as another file, or write over it.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, darum wurde nicht gespeichert. Die Datei öffnen, um ihren Inhalt zu übernehmen, als andere Datei speichern oder sie überschreiben.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>qairopay::Diagnostics</name>
    <message>
        <source>Saved “%1”. Nothing was sent anywhere.</source>
        <translation>„%1“ gespeichert. Es wurde nichts verschickt.</translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation>Er hat in sieben Tagen zehnmal nicht geantwortet. Seine Ereignisse warten: zum Senden einschalten.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation>An ihn wird nichts gesendet. Was inzwischen geschieht, wird nicht nachgesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation>An ihn wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation>Die Adresse angeben, an die Ereignisse gesendet werden.</translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation>Angeben, welche Ereignisse gesendet werden, oder * für alle.</translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation>Endpunkt gelöscht</translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation>Signaturgeheimnis kopiert</translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation>Bei Ort %1</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation>Bei Beacon %1</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>An seinem Datum</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation>Pass öffnen</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Ereignis kopiert</translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation>Kein Endpunkt hatte dieses Ereignis abonniert.</translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation>Kein eingeschalteter Endpunkt hat dieses Ereignis abonniert</translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>Erneut an %n Endpunkt gesendet</numerusform>
            <numerusform>Erneut an %n Endpunkte gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation>Die ID eines Passes oder einer Vorlage eingeben.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>Angehalten, %n neues</numerusform>
            <numerusform>Angehalten, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Verbindet erneut…</translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation>Neue Ereignisse kommen wieder, sobald der Dienst antwortet.</translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 von %2 Orten</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 von %2 Zeichen.</translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation>Ein Ort braucht eine Nachricht.</translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation>Der Sperrbildschirm zeigt „%1“ schon darüber.</translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation>Etwa %1 passen in eine Zeile des Sperrbildschirms.</translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Ganz in der Nähe</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ort hinzufügen</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Zuerst einen Ort wählen.</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Ort verschieben</translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation>Ort leicht verschieben</translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation>Größe eines Ortes ändern</translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation>Nachricht eines Ortes ändern</translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation>Ort löschen</translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation>Orte umordnen</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldActions</name>
    <message>
        <source>Move field up</source>
        <translation>Feld nach oben</translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation>Feld nach unten</translation>
    </message>
    <message>
        <source>Move %1 fields up</source>
        <translation>%1 Felder nach oben</translation>
    </message>
    <message>
        <source>Move %1 fields down</source>
        <translation>%1 Felder nach unten</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Change slot of %1 fields</source>
        <translation>Bereich von %1 Feldern ändern</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>Feld verschieben</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>%1 Felder verschieben</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>%1 Felder entfernen</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation>Feld duplizieren</translation>
    </message>
    <message>
        <source>Duplicate %1 fields</source>
        <translation>%1 Felder duplizieren</translation>
    </message>
    <message>
        <source>Cut field</source>
        <translation>Feld ausschneiden</translation>
    </message>
    <message>
        <source>Cut %1 fields</source>
        <translation>%1 Felder ausschneiden</translation>
    </message>
    <message>
        <source>Paste field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Paste %1 fields</source>
        <translation>%1 Felder einfügen</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldDrag</name>
    <message>
        <source>Move field</source>
        <translation>Feld verschieben</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>%1 Felder verschieben</translation>
    </message>
    <message>
        <source>%1 · Apple %2 · Google %3</source>
        <translation>%1 · Apple %2 · Google %3</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldEditor</name>
    <message>
        <source>A key starts with a small letter and holds small letters, digits and underscores, at most 40.</source>
        <translation>Ein Schlüssel beginnt mit einem Kleinbuchstaben und besteht aus höchstens 40 Kleinbuchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation>Ein anderes Feld hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Beschriftung ändern</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation>Dieses Feld akzeptiert nur Zahlen, zum Beispiel 12450 oder 0.5.</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Bereich ändern</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation>Datumsstil ändern</translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation>Zeitstil ändern</translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation>Ausrichtung ändern</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Nachricht ändern</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>Beispiel ändern</translation>
    </message>
    <message>
        <source>its slot (an auxiliary field there)</source>
        <translation>sein Bereich (dort ein Zusatzfeld)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>message when it changes</source>
        <translation>Nachricht bei Änderung</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>date and time style</source>
        <translation>Datums- und Zeitstil</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
</context>
<context>
    <name>qairopay::FormatPreview</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>Eine Währung hat drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>“%1” is no number: the cards show it as it is.</source>
        <translation>„%1“ ist keine Zahl: Die Karten zeigen es, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or 2026-05-31T18:30Z.</source>
        <translation>„%1“ ist kein Datum: Die Karten zeigen es, wie es ist. Ein Datum schreibt man 2026-05-31 oder 2026-05-31T18:30Z.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>Nothing is said: the message has no %@.</source>
        <translation>Es erscheint keine Mitteilung: Die Nachricht enthält kein %@.</translation>
    </message>
</context>
<context>
    <name>qairopay::GoogleRows</name>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Add a field to a row</source>
        <translation>Feld zu einer Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Take a field out of a row</source>
        <translation>Feld aus einer Zeile herausnehmen</translation>
    </message>
    <message>
        <source>Move a field in a row</source>
        <translation>Feld in einer Zeile verschieben</translation>
    </message>
    <message>
        <source>Choose a field of a row</source>
        <translation>Feld einer Zeile wählen</translation>
    </message>
    <message>
        <source>Derive the rows</source>
        <translation>Zeilen ableiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>qairopay::ImageEditor</name>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>Sie hat mehr als %1 MiB. Kleiner speichern, etwa als JPEG.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation>„%1“ ist keine Datei dieses Computers. Zuerst speichern, dann die Datei wählen.</translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation>das Bild der Zwischenablage</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation>In der Zwischenablage ist kein Bild. Eines in dem Programm kopieren, in dem es gezeichnet wurde.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>„%1“ wurde nicht übernommen. %2</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation>Es geht weiter mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>%n Pass ausgestellt</numerusform>
            <numerusform>%n Pässe ausgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Wird ausgestellt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation>Wird abgebrochen: Warten auf bereits Gesendetes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation>%1 „Fortsetzen“ macht weiter, wo es stehen blieb; kein Pass wird zweimal ausgestellt.</translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation>%1 von %2 Pässen ausgestellt</translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation>%1 vom Dienst abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n Zeile nach %1 geschrieben</numerusform>
            <numerusform>%n Zeilen nach %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation>Zuerst eine Vorlage veröffentlichen; daraus werden Pässe ausgestellt.</translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation>%1 können ausgestellt werden, %2 nicht.</translation>
    </message>
</context>
<context>
    <name>qairopay::LocalParts</name>
    <message>
        <source>means of transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>sample records</source>
        <translation>Beispieldatensätze</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>label colour</source>
        <translation>Beschriftungsfarbe</translation>
    </message>
    <message>
        <source>logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>description for screen readers</source>
        <translation>Beschreibung für Screenreader</translation>
    </message>
    <message>
        <source>text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
    <message>
        <source>other formats</source>
        <translation>weitere Formate</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googles Zeilen</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Nur in diesem Studio und seiner Sandbox: %1. Der Dienst dieses Profils hat dafür keine Eigenschaft.</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContext</name>
    <message>
        <source>Places of other templates (%1)</source>
        <translation>Orte anderer Vorlagen (%1)</translation>
    </message>
    <message>
        <source>Past scans (%1)</source>
        <translation>Bisherige Scans (%1)</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContextItem</name>
    <message>
        <source>%1: %2</source>
        <comment>a template and the message of its place</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation>Landkarten (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation>%1, Zoom %2 bis %3</translation>
    </message>
    <message>
        <source>Show the bundled world</source>
        <translation>Mitgelieferte Weltkarte zeigen</translation>
    </message>
    <message>
        <source>Show the map %1</source>
        <translation>Karte %1 zeigen</translation>
    </message>
    <message>
        <source>Show the map of %1</source>
        <translation>Karte von %1 zeigen</translation>
    </message>
</context>
<context>
    <name>qairopay::MapSight</name>
    <message>
        <source>%1 The bundled map is shown instead.</source>
        <translation>%1 Stattdessen ist die mitgelieferte Landkarte zu sehen.</translation>
    </message>
    <message>
        <source>%1 has no pictures of so much country: zoom in. The bundled map is shown instead.</source>
        <translation>%1 hat keine Bilder von so viel Land: Vergrößern Sie die Ansicht. Stattdessen ist die mitgelieferte Landkarte zu sehen.</translation>
    </message>
    <message>
        <source>%1 has no pictures from so near: zoom out. The bundled map is shown instead.</source>
        <translation>%1 hat keine Bilder aus solcher Nähe: Verkleinern Sie die Ansicht. Stattdessen ist die mitgelieferte Landkarte zu sehen.</translation>
    </message>
    <message>
        <source>%1 has no pictures here. The bundled map is shown instead.</source>
        <translation>%1 hat hier keine Bilder. Stattdessen ist die mitgelieferte Landkarte zu sehen.</translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation>%1&#xa0;% gefüllt</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>E-Mail des Inhabers</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation>Lange Zahlen sehen aus wie von einer Tabellenkalkulation umgeschrieben (1.23E+11).</translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation>Aus dem Namen geraten: bitte prüfen.</translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>%n Pass gefunden. Es kann mehr geben: Namen, Adresse oder ID genauer angeben.</numerusform>
            <numerusform>%n Pässe gefunden. Es kann mehr geben: Namen, Adresse oder ID genauer angeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pass of this template was found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>Unter den neuesten %1 wurde kein Pass dieser Vorlage gefunden: Ein älterer ist über seine ganze Adresse oder ID zu finden.</translation>
    </message>
    <message>
        <source>No pass of this template was found.</source>
        <translation>Kein Pass dieser Vorlage wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>%n Pass unter den neuesten %1 gefunden: Ein älterer ist über seine ganze Adresse oder ID zu finden.</numerusform>
            <numerusform>%n Pässe unter den neuesten %1 gefunden: Ein älterer ist über seine ganze Adresse oder ID zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>%n Pass gefunden.</numerusform>
            <numerusform>%n Pässe gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation>Ausgestellt am %1, noch in keiner Wallet</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>In %1 seit %2</translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation>In einer Wallet seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation>Apple-Wallet-Link kopiert</translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation>Google-Wallet-Link kopiert</translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation>Pass-ID kopiert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation>Pass ohne Mitteilung aktualisiert</translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation>Pass aktualisiert, der Inhaber erhält die Nachricht</translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation>Pass widerrufen: Scanner lehnen ihn ab jetzt ab</translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: die ersten %2 von %3</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Eine Vorlage von Pass Designer: Niemand hat sie signiert, so akzeptiert sie keine Wallet.</translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Ein Ordner: Niemand hat ihn signiert, so akzeptiert ihn keine Wallet.</translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation>Eine Wallet würde diesen Pass ablehnen.</translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation>Alles, was sich hier prüfen lässt, stimmt; wer diesen Pass signiert hat, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation>Eine Wallet würde diesen Pass akzeptieren, aber als nicht mehr gültig.</translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation>Eine Wallet würde diesen Pass akzeptieren.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Vom Aussteller widerrufen</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Abgelaufen am %1</translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation>In seiner pass.json steht „voided“. Eine Wallet trennt ihn von den gültigen Pässen und zeigt den Barcode blass; niemand sollte ihn akzeptieren.</translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation>Eine Wallet trennt ihn von den gültigen Pässen und zeigt den Barcode blass; niemand sollte ihn akzeptieren. Sein Aussteller kann eine Aktualisierung mit späterem expirationDate senden.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation>Passtyp</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Zertifikat endet</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signiert am</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Geht verloren</translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation>Mindestens ein Feld ändern; eine Nachricht allein ist keine Aktualisierung.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>%n Feld ändert sich. Die Wallet aktualisiert ohne Mitteilung.</numerusform>
            <numerusform>%n Felder ändern sich. Die Wallet aktualisiert ohne Mitteilung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>%n Feld ändert sich. Der Inhaber sieht die Nachricht.</numerusform>
            <numerusform>%n Felder ändern sich. Der Inhaber sieht die Nachricht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation>%1 der neuesten %2 Pässe</translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation>Die neuesten %1 Pässe</translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation>%1 von %2 Pässen</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n Pass</numerusform>
            <numerusform>%n Pässe</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation>Der Dienst kennt keinen Pass zu dieser Adresse</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message>
        <source>Publish the template first: a pass is made of what is published.</source>
        <translation>Zuerst die Vorlage veröffentlichen: Ein Pass entsteht aus dem Veröffentlichten.</translation>
    </message>
    <message>
        <source>This profile is a sandbox on this computer that another program runs, and phones do not reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.</source>
        <translation>Dieses Profil ist eine Sandbox auf diesem Computer, die ein anderes Programm betreibt, und Telefone erreichen sie nicht. In den Optionen die Sandbox des Studios oder ein Profil von QairoPay wählen.</translation>
    </message>
    <message>
        <source>Passes of this sandbox are signed with its test certificate, which phones refuse. Choose your own pass certificate in Settings, or a profile of QairoPay.</source>
        <translation>Pässe dieser Sandbox sind mit ihrem Testzertifikat signiert, das Telefone ablehnen. In den Optionen das eigene Pass-Zertifikat oder ein Profil von QairoPay wählen.</translation>
    </message>
    <message>
        <source>This computer has no address on a private network that a phone could reach. Connect it to the same Wi-Fi as the phone, and open this sheet again.</source>
        <translation>Dieser Computer hat in keinem privaten Netz eine Adresse, die ein Telefon erreichen könnte. Mit demselben WLAN wie das Telefon verbinden und dieses Fenster erneut öffnen.</translation>
    </message>
    <message>
        <source>This issues a pass in live, for %1.</source>
        <translation>Das stellt einen Live-Pass aus, für %1.</translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the pass is made of what is published.</source>
        <translation>Der Entwurf weicht vom Veröffentlichten ab: Der Pass entsteht aus dem Veröffentlichten.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Das ist noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choose an address</source>
        <translation>Adresse wählen</translation>
    </message>
    <message>
        <source>Making the pass…</source>
        <translation>Der Pass wird erstellt…</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code.</source>
        <translation>Die Kamera des Telefons auf den Code richten.</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code. Not fetched yet.</source>
        <translation>Die Kamera des Telefons auf den Code richten. Noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Fetched by a phone.</source>
        <translation>Von einem Telefon abgerufen.</translation>
    </message>
    <message>
        <source>The service gave no link for Apple Wallet.</source>
        <translation>Der Dienst gab keinen Link für Apple Wallet.</translation>
    </message>
    <message>
        <source>The service gave no link for Google Wallet.</source>
        <translation>Der Dienst gab keinen Link für Google Wallet.</translation>
    </message>
    <message>
        <source>“%1” on a phone now</source>
        <translation>„%1“ jetzt auf ein Telefon</translation>
    </message>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>Das Telefon muss im selben Netz sein. Nur dieser eine Pass ist dort abrufbar, unter einer Adresse, die niemand errät, bis dieses Fenster geschlossen wird und höchstens %n Minute lang. Nur Apple Wallet.</numerusform>
            <numerusform>Das Telefon muss im selben Netz sein. Nur dieser eine Pass ist dort abrufbar, unter einer Adresse, die niemand errät, bis dieses Fenster geschlossen wird und höchstens %n Minuten lang. Nur Apple Wallet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>%n Minute ist vorbei: Der Pass lässt sich nicht mehr abrufen. Bei Bedarf erneut anbieten.</numerusform>
            <numerusform>%n Minuten sind vorbei: Der Pass lässt sich nicht mehr abrufen. Bei Bedarf erneut anbieten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s links of this sandbox are signed with its test key, which Google refuses. Choose your own service account in Settings, or a profile of QairoPay.</source>
        <translation>Googles Links dieser Sandbox sind mit ihrem Testschlüssel signiert, den Google ablehnt. In den Einstellungen ein eigenes Dienstkonto oder ein Profil von QairoPay wählen.</translation>
    </message>
    <message>
        <source>Google fetches the pictures of a pass itself, and those of this template are on this computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish the template without pictures of its own.</source>
        <translation>Google holt die Bilder eines Passes selbst, und die dieser Vorlage liegen auf diesem Computer, den es nicht erreicht. In den Einstellungen ein Profil von QairoPay wählen oder die Vorlage ohne eigene Bilder veröffentlichen.</translation>
    </message>
    <message>
        <source>The pass is filled in with the record that the cards show.</source>
        <translation>Der Pass wird mit dem Datensatz gefüllt, den die Karten zeigen.</translation>
    </message>
    <message>
        <source>The link carries the whole pass, signed by your service account: the phone needs the Internet, and what is published later does not reach this pass. Until Google has approved your issuer, only its test users can save it.</source>
        <translation>Der Link trägt den ganzen Pass, signiert von Ihrem Dienstkonto: Das Telefon braucht das Internet, und was später veröffentlicht wird, erreicht diesen Pass nicht. Bis Google Ihren Aussteller freigegeben hat, können ihn nur dessen Testnutzer speichern.</translation>
    </message>
    <message>
        <source>The link has %1 characters, too many for a QR code. Copy it, and send it to the phone in a message.</source>
        <translation>Der Link hat %1 Zeichen, zu viele für einen QR-Code. Kopieren und in einer Nachricht an das Telefon senden.</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation>Nichts zu zeigen: Der Pass hat keine Orte.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet entscheidet selbst, wie nah nah genug ist, und zeigt die Nachricht nicht.</translation>
    </message>
</context>
<context>
    <name>qairopay::PictureDrop</name>
    <message>
        <source>“%1” is a picture, and no template is open that it could go to. Open one on the design page, then drop the picture again.</source>
        <translation>„%1“ ist ein Bild, und es ist keine Vorlage geöffnet, in die es passen würde. Auf der Seite „Gestalten“ eine öffnen, dann das Bild erneut ablegen.</translation>
    </message>
    <message>
        <source>Drop one picture at a time, or each on its row under Images.</source>
        <translation>Jeweils nur ein Bild ablegen, oder jedes auf seiner Zeile unter „Bilder“.</translation>
    </message>
    <message>
        <source>Each place for a picture has one. Drop “%1” on the row of the one it replaces.</source>
        <translation>Jeder Bildplatz ist belegt. „%1“ auf die Zeile des Bildes ziehen, das ersetzt werden soll.</translation>
    </message>
    <message>
        <source>“%1” is the picture of %2 now.</source>
        <translation>„%1“ ist jetzt das Bild für „%2“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceBanner</name>
    <message>
        <source>The lock screen cuts it as shown here.</source>
        <translation>Der Sperrbildschirm kürzt sie wie hier gezeigt.</translation>
    </message>
    <message>
        <source>Near the place, the lock screen may show it like this.</source>
        <translation>In der Nähe des Ortes kann der Sperrbildschirm sie so zeigen.</translation>
    </message>
    <message>
        <source>Google Wallet never shows this text.</source>
        <translation>Google Wallet zeigt diesen Text nie.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacePicks</name>
    <message>
        <source>%1 of %2 places in the template then</source>
        <translation>Danach %1 von %2 Orten in der Vorlage</translation>
    </message>
    <message>
        <source>%1, updates place %2</source>
        <translation>%1, ändert Ort %2</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation>Die mitgelieferte Städteliste kennt diesen Ort nicht.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation>Der Geocoder kennt diesen Ort nicht.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation>Die Datei ist weder GeoJSON noch KML noch CSV.</translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation>Orte (*.geojson *.json *.kml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>%n Ort in der Datei.</numerusform>
            <numerusform>%n Orte in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konnte nicht gelesen werden.</numerusform>
            <numerusform>%n konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>%n Ort hinzufügen</numerusform>
            <numerusform>%n Orte hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>Alle durch %n Ort ersetzen</numerusform>
            <numerusform>Alle durch %n Orte ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Ganz in der Nähe</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Orte importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>%n Ort übernommen.</numerusform>
            <numerusform>%n Orte übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>%n Ort als %1 gespeichert.</numerusform>
            <numerusform>%n Orte als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop one file of places at a time.</source>
        <translation>Jeweils nur eine Datei mit Orten ablegen.</translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>%n Ort ergänzen oder ändern</numerusform>
            <numerusform>%n Orte ergänzen oder ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>%n davon geändert.</numerusform>
            <numerusform>%n davon geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>%n ausgelassen: Ein Pass hat höchstens zehn.</numerusform>
            <numerusform>%n ausgelassen: Ein Pass hat höchstens zehn.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list saved as %1.</source>
        <translation>Leere Liste als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1, Apple Wallet</source>
        <translation>%1, Apple Wallet</translation>
    </message>
    <message>
        <source>%1, Google Wallet</source>
        <translation>%1, Google Wallet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>qairopay::ProfileListModel</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation>Live-Probe</translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation>In diesem Programm: Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation>Eine lokale Nachbildung des Live-Betriebs in diesem Programm, zum Proben</translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message>
        <source>Publish the template first: what is promoted is what the sandbox has.</source>
        <translation>Zuerst die Vorlage veröffentlichen: Übernommen wird, was die Sandbox hat.</translation>
    </message>
    <message>
        <source>“%1” is live</source>
        <translation>„%1“ ist live</translation>
    </message>
    <message>
        <source>Promote “%1” to live</source>
        <translation>„%1“ in den Live-Betrieb übernehmen</translation>
    </message>
    <message>
        <source>Live has this template already, in every member alike.</source>
        <translation>Der Live-Betrieb hat diese Vorlage schon, in jeder Eigenschaft gleich.</translation>
    </message>
    <message>
        <source>Live gets a new template, with its pictures. No pass uses it there yet.</source>
        <translation>Der Live-Betrieb erhält eine neue Vorlage mit ihren Bildern. Noch verwendet sie dort kein Pass.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>%n Eigenschaft der Live-Vorlage ändert sich, und mit ihr jeder daraus ausgestellte Pass.</numerusform>
            <numerusform>%n Eigenschaften der Live-Vorlage ändern sich, und mit ihnen jeder daraus ausgestellte Pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the published version is promoted.</source>
        <translation>Der Entwurf weicht vom Veröffentlichten ab: Die veröffentlichte Fassung wird übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>Sie wurde im Live-Betrieb als %1 angelegt, mit %n Eigenschaft und ihren Bildern.</numerusform>
            <numerusform>Sie wurde im Live-Betrieb als %1 angelegt, mit %n Eigenschaften und ihren Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>%n Eigenschaft wurde in %1 übernommen, und jeder daraus ausgestellte Pass folgt.</numerusform>
            <numerusform>%n Eigenschaften wurden in %1 übernommen, und jeder daraus ausgestellte Pass folgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>%n Webhook-Endpunkt wurde ausgeschaltet mitgenommen: Er erhält ein eigenes Geheimnis, bevor er eingeschaltet wird.</numerusform>
            <numerusform>%n Webhook-Endpunkte wurden ausgeschaltet mitgenommen: Jeder erhält ein eigenes Geheimnis, bevor er eingeschaltet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update live</source>
        <translation>Live-Betrieb aktualisieren</translation>
    </message>
    <message>
        <source>Create in live</source>
        <translation>Im Live-Betrieb anlegen</translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1, Korrekturabzug</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>Korrekturabzug „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Its card may be too long: shorten its texts, or export the proof as PDF.</source>
        <translation>Das Bild „%1“ ließ sich nicht erstellen. Seine Karte ist vielleicht zu lang: ihre Texte kürzen oder den Korrekturabzug als PDF exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>%n Bild in „%1“ gespeichert.</numerusform>
            <numerusform>%n Bilder in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishCards</name>
    <message>
        <source>Longest values</source>
        <translation>Längste Werte</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>%1 of %2 passes read…</source>
        <translation>%1 von %2 Pässen gelesen…</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2</source>
        <translation>Pass von %1, ausgestellt %2</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2, of the %3 newest</source>
        <translation>Pass von %1, ausgestellt %2, aus den %3 neuesten</translation>
    </message>
    <message>
        <source>The sample record, until the passes are read</source>
        <translation>Der Beispieldatensatz, bis die Pässe gelesen sind</translation>
    </message>
    <message>
        <source>The sample record: the passes could not be read</source>
        <translation>Der Beispieldatensatz: Die Pässe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The sample record: no pass in force was issued from it yet</source>
        <translation>Der Beispieldatensatz: Noch wurde kein gültiger Pass daraus ausgestellt</translation>
    </message>
    <message>
        <source>The sample record: none of the %1 newest passes is in force</source>
        <translation>Der Beispieldatensatz: Keiner der %1 neuesten Pässe ist gültig</translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message>
        <source>Publish all the same: no pass of it will work in Google Wallet.</source>
        <translation>Trotzdem veröffentlichen: Kein Pass davon wird in Google Wallet funktionieren.</translation>
    </message>
    <message>
        <source>Publish all the same: no pass of it will work in Apple Wallet.</source>
        <translation>Trotzdem veröffentlichen: Kein Pass davon wird in Apple Wallet funktionieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>%n Problem steht dem entgegen: Eine Wallet würde solche Pässe ablehnen.</numerusform>
            <numerusform>%n Probleme stehen dem entgegen: Eine Wallet würde solche Pässe ablehnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>Die Vorlage steht dann zum Ausstellen bereit. Noch verwendet sie kein Pass.</translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>Jeder daraus ausgestellte Pass ändert sich sofort. Wie viele es sind, sagt der Dienst nicht.</translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation>Daraus wurde noch kein Pass ausgestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>%n Pass ändert sich sofort: %1 in Wallets, %2 noch nicht installiert.</numerusform>
            <numerusform>%n Pässe ändern sich sofort: %1 in Wallets, %2 noch nicht installiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation>Dieser Server kennt nicht, was das Studio hinzufügt (Kopf und Rückseite, Formate, Beispiele): Das bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation>Vorlage veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>Für %n Pass veröffentlichen</numerusform>
            <numerusform>Für %n Pässe veröffentlichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecentWork</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Entwurf einer veröffentlichten Vorlage</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen ist erlaubt.</numerusform>
            <numerusform>Höchstens %n Zeichen sind erlaubt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation>Dieses Feld braucht eine Zahl wie 0 oder 12.5.</translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation>unbekannte Route</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>qairopay::RowChoice</name>
    <message>
        <source>No list is open. Open one on the Issue page first.</source>
        <translation>Keine Liste ist geöffnet. Zuerst eine auf der Seite „Ausstellen“ öffnen.</translation>
    </message>
    <message>
        <source>A column of %1 is for the field &quot;%2&quot;, which this template does not have. Change the columns on the Issue page, or open the list&apos;s template.</source>
        <translation>Eine Spalte von %1 ist für das Feld „%2“, das diese Vorlage nicht hat. Die Spalten auf der Seite „Ausstellen“ ändern oder die Vorlage der Liste öffnen.</translation>
    </message>
    <message>
        <source>This row is empty: no pass comes of it.</source>
        <translation>Diese Zeile ist leer: Aus ihr wird kein Pass.</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>Zeile %1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>qairopay::SampleRecords</name>
    <message>
        <source>A template has at most %1 sample records.</source>
        <translation>Eine Vorlage hat höchstens %1 Beispieldatensätze.</translation>
    </message>
    <message>
        <source>The cards show no sample record. Choose one first.</source>
        <translation>Die Karten zeigen keinen Beispieldatensatz. Zuerst einen auswählen.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>Ein Datensatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another record has this name.</source>
        <translation>Ein anderer Datensatz hat diesen Namen.</translation>
    </message>
    <message>
        <source>Add sample record</source>
        <translation>Beispieldatensatz hinzufügen</translation>
    </message>
    <message>
        <source>Rename sample record</source>
        <translation>Beispieldatensatz umbenennen</translation>
    </message>
    <message>
        <source>Remove sample record</source>
        <translation>Beispieldatensatz entfernen</translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation>Wie die dieses Computers.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>Geht gegenüber diesem Computer %n Tag vor.</numerusform>
            <numerusform>Geht gegenüber diesem Computer %n Tage vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>Geht gegenüber diesem Computer %n Stunde vor.</numerusform>
            <numerusform>Geht gegenüber diesem Computer %n Stunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>Geht gegenüber diesem Computer %n Minute vor.</numerusform>
            <numerusform>Geht gegenüber diesem Computer %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation>Die Uhr der Sandbox steht auf %1</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation>Aus der Wallet entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>%n Pass neu abgerufen.</numerusform>
            <numerusform>%n Pässe neu abgerufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation>Auf dem Sperrbildschirm: %1</translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation>Die Sandbox ist wieder leer</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanBench</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google Wallet</translation>
    </message>
    <message>
        <source>The content cannot be filled in: mend it first.</source>
        <translation>Der Inhalt lässt sich nicht ausfüllen: zuerst korrigieren.</translation>
    </message>
    <message>
        <source>Passes carry no barcode.</source>
        <translation>Pässe tragen keinen Barcode.</translation>
    </message>
    <message>
        <source>Apple’s card shows no code: the content does not fit into any of the formats.</source>
        <translation>Apples Karte zeigt keinen Code: Der Inhalt passt in keines der Formate.</translation>
    </message>
    <message>
        <source>Google’s card shows no code: the content does not fit into the format.</source>
        <translation>Googles Karte zeigt keinen Code: Der Inhalt passt nicht in das Format.</translation>
    </message>
    <message>
        <source>%1 with %2; a module is %3 mm wide.</source>
        <translation>%1 mit %2; ein Modul ist %3 mm breit.</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanHistogramItem</name>
    <message>
        <source>%1: %2</source>
        <comment>time: number of scans</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanPage</name>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>Das Bild kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation>Die Landkarte wurde als Bild gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation>%1 von %2 Scans</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 ohne Ort</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation>Der Scanner hat keine Position angegeben.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>Angehalten, %1 neue</translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation>Inhaber, Pass oder Scanner</translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation>Pass oder Scanner</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Geschrieben: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation>Signatur ungültig</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation>Der Pass war gültig und wurde akzeptiert.</translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation>Der Pass war widerrufen.</translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation>Der Inhaber hatte den Pass aus der Wallet entfernt.</translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation>Der Pass wurde ausgestellt, ist aber noch in keiner Wallet.</translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation>Der Pass ist archiviert.</translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation>Das Gelesene war nicht mit dem Schlüssel dieses Programms signiert.</translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation>Der Dienst gab ein Ergebnis, das diese Version des Studios nicht kennt.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 Scan</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 Scans</translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation>Der Mandant fehlt: Sein Name wird live vor jedem Schritt verlangt, der sich nicht rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation>Den API-Schlüssel des Profils einfügen.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Ein anderes Profil hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation>Profil hinzugefügt, sein Schlüssel ist im Schlüsselbund</translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation>Profil hinzugefügt, sein Schlüssel bleibt bis zum Beenden des Programms</translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation>Profil und Schlüssel entfernt</translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation>Dieses Profil wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message>
        <source>Choose the file with the certificate and its key.</source>
        <translation>Die Datei mit dem Zertifikat und seinem Schlüssel wählen.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the service account.</source>
        <translation>Die JSON-Datei des Dienstkontos wählen.</translation>
    </message>
    <message>
        <source>Passes are signed for %1, team %2, %3.</source>
        <translation>Pässe werden für %1 signiert, Team %2, %3.</translation>
    </message>
    <message>
        <source>The password of %1 is not known any more. Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>Das Passwort von %1 ist nicht mehr bekannt. Bis es in den Optionen eingegeben ist, werden Pässe mit dem Testzertifikat signiert.</translation>
    </message>
    <message>
        <source>%1 cannot be used: passes are signed with the test certificate.</source>
        <translation>%1 ist nicht verwendbar: Pässe werden mit dem Testzertifikat signiert.</translation>
    </message>
    <message>
        <source>Passes are signed with the sandbox’s test certificate, which phones refuse.</source>
        <translation>Pässe werden mit dem Testzertifikat der Sandbox signiert, das Telefone ablehnen.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: no pass can be signed until you renew it at developer.apple.com and choose the new file.</source>
        <translation>Das Pass-Zertifikat ist abgelaufen: Kein Pass lässt sich signieren, bis es auf developer.apple.com erneuert und die neue Datei gewählt ist.</translation>
    </message>
    <message>
        <source>The pass certificate expires within a day. Renew it at developer.apple.com.</source>
        <translation>Das Pass-Zertifikat läuft innerhalb eines Tages ab. Auf developer.apple.com erneuern.</translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>Das Pass-Zertifikat läuft in %n Tag ab. Auf developer.apple.com erneuern.</numerusform>
            <numerusform>Das Pass-Zertifikat läuft in %n Tagen ab. Auf developer.apple.com erneuern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s save links are signed by %1 for the issuer %2.</source>
        <translation>Googles Speicherlinks signiert %1 für den Aussteller %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: save links are signed with the test key.</source>
        <translation>%1 ist nicht verwendbar: Speicherlinks werden mit dem Testschlüssel signiert.</translation>
    </message>
    <message>
        <source>Google’s save links are signed with the sandbox’s test key, which Google does not know.</source>
        <translation>Googles Speicherlinks werden mit dem Testschlüssel der Sandbox signiert, den Google nicht kennt.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1: enter it again after a restart.</source>
        <translation>Der Schlüsselbund hat das Passwort von %1 nicht angenommen: nach einem Neustart noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The certificate is removed, but its password is still in the keychain. %1</source>
        <translation>Das Zertifikat ist entfernt, aber sein Passwort liegt noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>Der Schlüsselbund gibt das Passwort von %1 nicht heraus: %2 Bis es in den Optionen eingegeben ist, werden Pässe mit dem Testzertifikat signiert.</translation>
    </message>
    <message>
        <source>Your pass certificate expired on %1, and phones refuse what it signs. Renew it at developer.apple.com and choose the new file in Settings.</source>
        <translation>Ihr Pass-Zertifikat ist am %1 abgelaufen, und Telefone lehnen ab, was es signiert. Auf developer.apple.com erneuern und die neue Datei in den Einstellungen wählen.</translation>
    </message>
    <message>
        <source>Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look whether the clock of this computer is right, or choose another file in Settings.</source>
        <translation>Ihr Pass-Zertifikat gilt erst ab %1, und Telefone lehnen ab, was es vorher signiert. Prüfen, ob die Uhr dieses Computers stimmt, oder in den Einstellungen eine andere Datei wählen.</translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Das ist noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation>Pass für %1 ausgestellt</translation>
    </message>
</context>
<context>
    <name>qairopay::SlotListModel</name>
    <message>
        <source>Apple %1 · Google %2</source>
        <translation>Apple %1 · Google %2</translation>
    </message>
    <message>
        <source>As many as there are: Apple&apos;s back, Google&apos;s details.</source>
        <translation>So viele, wie es gibt: Apples Rückseite, Googles Details.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 secondary and auxiliary fields together in one row.</source>
        <translation>Apple Wallet zeichnet %1 Sekundär- und Zusatzfelder zusammen in einer Zeile.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 here.</source>
        <translation>Apple Wallet zeichnet hier %1.</translation>
    </message>
    <message>
        <source>Google Wallet has no header: these stand in the row of the secondary fields.</source>
        <translation>Google Wallet hat keinen Kopf: Diese stehen in der Zeile der Sekundärfelder.</translation>
    </message>
    <message>
        <source>Google&apos;s card has at most three rows of three; the rest stands in the details.</source>
        <translation>Googles Karte hat höchstens drei Zeilen zu dreien; der Rest steht in den Details.</translation>
    </message>
    <message>
        <source>More fields are kept, but not shown.</source>
        <translation>Weitere Felder bleiben erhalten, werden aber nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>%n Feld ohne Platz auf Apples Vorderseite. Es bleibt erhalten und kommt mit einer Art zurück, die Platz hat.</numerusform>
            <numerusform>%n Felder ohne Platz auf Apples Vorderseite. Sie bleiben erhalten und kommen mit einer Art zurück, die Platz hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This template names the fields in the rows of Google&apos;s card; the others stand in the details.</source>
        <translation>Diese Vorlage legt die Felder in den Zeilen von Googles Karte fest; die übrigen stehen in den Details.</translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation>Nichts ausgefüllt</translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation>Zeile %1 der letzten Liste</translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation>Große Zahlen: %1</translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation>Deutsch, Wörter mit %1 Buchstaben</translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation>Arabisch, %1 Zeichen</translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation>Emoji, %1 Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation>Hier passt alles, und dies ist das Längste.</translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation>Hier passt alles.</translation>
    </message>
</context>
<context>
    <name>qairopay::Studio</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation>Live-Probe</translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation>Der Schlüssel von %1 ist nicht mehr bekannt: Dies ist die Sandbox. In den Optionen das Profil wählen, um seinen Schlüssel einzugeben.</translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2. Der Stand ist festgehalten: Wird dieses Profil wieder verwendet, geht es weiter, wo es stehen blieb, und kein Pass wird zweimal ausgestellt.</translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2. Der Stand ist festgehalten: Beim nächsten Start geht es weiter, wo es stehen blieb, und kein Pass wird zweimal ausgestellt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>New template: %1</source>
        <translation>Neue Vorlage: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestalten</translation>
    </message>
    <message>
        <source>create</source>
        <translation>erstellen anlegen</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt verwendete Datei</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>Die letzte Sitzung wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>“%1” is as you left it.</source>
        <translation>„%1“ ist so, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>“%1” holds places, and no template is open that they could go to. Open one on the design page, then drop the file again.</source>
        <translation>„%1“ enthält Orte, und es ist keine Vorlage geöffnet, in die sie passen würden. Auf der Seite „Gestalten“ eine öffnen, dann die Datei erneut ablegen.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden und ist nur in diesem Fenster. %1 Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>What stays on this computer of the published template could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>Was von der veröffentlichten Vorlage auf diesem Computer bleibt, konnte nicht gespeichert werden und ist nur in diesem Fenster. %1 Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Wird veröffentlicht…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>Entwurf, nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation>Entwurf, gespeichert um %1</translation>
    </message>
    <message>
        <source>%1 Nothing was published; the draft stays on this computer.</source>
        <translation>%1 Es wurde nichts veröffentlicht; der Entwurf bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” is a new template now: publish it when it is ready.</source>
        <translation>„%1“ ist jetzt eine neue Vorlage: Veröffentlichen Sie sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Nothing was changed: open the draft again to see how it stands.</source>
        <translation>Es wurde nichts geändert: Öffnen Sie den Entwurf erneut, um zu sehen, wie es um ihn steht.</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>der Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>the service refuses the key</source>
        <translation>der Dienst lehnt den Schlüssel ab</translation>
    </message>
    <message>
        <source>the service does not have it</source>
        <translation>der Dienst hat sie nicht</translation>
    </message>
    <message>
        <source>Make it a new template</source>
        <translation>Neue Vorlage daraus machen</translation>
    </message>
    <message>
        <source>The service does not have “%1” any more, or this key is not one for it. The draft stays on this computer: make it a new template, or save it as a file.</source>
        <translation>Der Dienst hat „%1“ nicht mehr, oder dieser Schlüssel gehört nicht dazu. Der Entwurf bleibt auf diesem Computer: Machen Sie eine neue Vorlage daraus oder speichern Sie ihn als Datei.</translation>
    </message>
    <message>
        <source>%1 The draft is open as this computer has it: edits stay here, and the service is needed to publish them.</source>
        <translation>%1 Der Entwurf ist offen, wie dieser Computer ihn hat: Änderungen bleiben hier, und zum Veröffentlichen wird der Dienst gebraucht.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation>Nichts zu veröffentlichen: Der Dienst hat diese Fassung.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation>Jemand anders hat diese Vorlage inzwischen geändert. Ihr Entwurf bleibt erhalten: Die Vorlage erneut öffnen, um die andere Fassung zu sehen.</translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation>„%1“ veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>„%1“ für %n Pass veröffentlicht.</numerusform>
            <numerusform>„%1“ für %n Pässe veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>The service is being asked what this would change.</source>
        <translation>Der Dienst wird gefragt, was sich dadurch ändern würde.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>Sie wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>“%1” is being published. This one can follow.</source>
        <translation>„%1“ wird gerade veröffentlicht. Diese hier kann danach folgen.</translation>
    </message>
    <message>
        <source>The service was emptied while “%1” was being published. The draft is kept: publish it again.</source>
        <translation>Der Dienst wurde geleert, während „%1“ veröffentlicht wurde. Der Entwurf bleibt erhalten: erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>%1 It is not known whether “%2” was published. Try again: it is not published twice.</source>
        <translation>%1 Ob „%2“ veröffentlicht wurde, ist nicht bekannt. Erneut versuchen: Zweimal wird nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Zurück zur vorigen Fassung</translation>
    </message>
    <message>
        <source>The previous version of “%1” is not at hand any more: it stays as published.</source>
        <translation>Die vorige Fassung von „%1“ ist nicht mehr zur Hand: Es bleibt beim Veröffentlichten.</translation>
    </message>
    <message>
        <source>On the desk again. Publish it to change the passes.</source>
        <translation>Die vorige Fassung ist wieder in Bearbeitung. Veröffentlichen, um die Pässe zu ändern.</translation>
    </message>
    <message>
        <source>Somebody else changed this template after your draft began. Your draft is kept and cannot be published until you have seen the other version.</source>
        <translation>Jemand anders hat diese Vorlage geändert, nachdem Ihr Entwurf begonnen wurde. Ihr Entwurf bleibt erhalten und kann erst veröffentlicht werden, wenn Sie die andere Fassung gesehen haben.</translation>
    </message>
    <message>
        <source>See the other version</source>
        <translation>Andere Fassung ansehen</translation>
    </message>
    <message>
        <source>The other version is not at hand any more: open the template again.</source>
        <translation>Die andere Fassung ist nicht mehr zur Hand: Die Vorlage erneut öffnen.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation>Vorlage umbenennen</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation>Verkehrsmittel ändern</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n Pass</numerusform>
            <numerusform>%n Pässe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation>Entwurf „%1“ verworfen.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>„%1“ archiviert.</translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation>Sie wurde nie veröffentlicht. Der Entwurf wird verworfen und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Entwurf einer veröffentlichten Vorlage</translation>
    </message>
    <message>
        <source>The draft is thrown away and cannot be brought back. What the service has of the template stays.</source>
        <translation>Der Entwurf wird verworfen und lässt sich nicht zurückholen. Was der Dienst von der Vorlage hat, bleibt.</translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation>Neue Pässe lassen sich daraus nicht mehr ausstellen. Vorhandene Pässe gelten weiter.</translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>Neue Pässe lassen sich daraus nicht mehr ausstellen. Ihr %n Pass gilt weiter.</numerusform>
            <numerusform>Neue Pässe lassen sich daraus nicht mehr ausstellen. Ihre %n Pässe gelten weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation>Veröffentlicht, mit Entwurf</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Pass of %1</source>
        <translation>Pass von %1</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>Zeile aus %1</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message>
        <source>Saved by hand</source>
        <translation>Von Hand gespeichert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>Veröffentlicht, %n Pass</numerusform>
            <numerusform>Veröffentlicht, %n Pässe</numerusform>
        </translation>
    </message>
    <message>
        <source>Before parts were restored</source>
        <translation>Vor dem Wiederherstellen von Teilen</translation>
    </message>
    <message>
        <source>Before the draft was discarded</source>
        <translation>Vor dem Verwerfen des Entwurfs</translation>
    </message>
    <message>
        <source>Before places were replaced</source>
        <translation>Vor dem Ersetzen von Orten</translation>
    </message>
    <message>
        <source>Before the previous version came back</source>
        <translation>Vor der Rückkehr zur vorigen Fassung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>%n Fassung ist nicht lesbar und wurde in Ruhe gelassen:</numerusform>
            <numerusform>%n Fassungen sind nicht lesbar und wurden in Ruhe gelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the version “%1”.</source>
        <translation>Fassung „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Eine Fassung braucht einen Namen.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Deleted the version “%1”.</source>
        <translation>Fassung „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 Undo still has what was there before.</source>
        <translation>%1 „Rückgängig“ holt zurück, was vorher da war.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>as the service has it now</source>
        <translation>wie sie der Dienst jetzt hat</translation>
    </message>
    <message>
        <source>Published elsewhere, before it was replaced from here</source>
        <translation>Anderswo veröffentlicht, bevor sie von hier ersetzt wurde</translation>
    </message>
    <message>
        <source>The draft is as it was in “%1” already.</source>
        <translation>Der Entwurf ist schon so wie in „%1“.</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restored “%1”. Undo takes it back.</source>
        <translation>„%1“ wiederhergestellt. „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Take a text out of all languages</source>
        <translation>Text aus allen Sprachen herausnehmen</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message>
        <source>The file does not say its language. Add the language first.</source>
        <translation>Die Datei nennt ihre Sprache nicht. Zuerst die Sprache hinzufügen.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends with neither .csv nor .strings.</source>
        <translation>Der Name der Datei endet weder auf .csv noch auf .strings.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages. Take columns out of the file.</source>
        <translation>Eine Vorlage hat höchstens %1 Sprachen. Spalten aus der Datei herausnehmen.</translation>
    </message>
    <message>
        <source>%1 would have %2 texts; at most %3 are taken. Take rows out.</source>
        <translation>%1 hätte %2 Texte; höchstens %3 sind möglich. Zeilen herausnehmen.</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.txt *.strings)</source>
        <translation>Übersetzungen (*.csv *.tsv *.txt *.strings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>“%1” has no translation that is new.</source>
        <translation>„%1“ enthält keine neue Übersetzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>%n Übersetzung aus „%1“ übernommen.</numerusform>
            <numerusform>%n Übersetzungen aus „%1“ übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the translations as “%1”.</source>
        <translation>Übersetzungen als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationWords</name>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Beschreibung für Screenreader</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Beschriftung von %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Wert von %1, wenn ein Pass keinen angibt</translation>
    </message>
    <message>
        <source>Message when %1 changes</source>
        <translation>Nachricht, wenn sich %1 ändert</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
    <message>
        <source>Message at a place</source>
        <translation>Nachricht an einem Ort</translation>
    </message>
    <message>
        <source>Not in the template: used where a pass says it</source>
        <translation>Nicht in der Vorlage: gilt, wo ein Pass den Text enthält</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 are taken.</source>
        <translation>Das sind %1 Zeichen; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it where the value belongs, letter for letter as in the text.</source>
        <translation>%1 fehlt. Dorthin setzen, wo der Wert hingehört, Zeichen für Zeichen wie im Text.</translation>
    </message>
    <message>
        <source>%1 stands in the translation only. Take it out.</source>
        <translation>%1 steht nur in der Übersetzung. Herausnehmen.</translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message>
        <source>%1 in the version, %2 now</source>
        <translation>%1 in der Fassung, jetzt %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Teile wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>%n Teil wiederherstellen</numerusform>
            <numerusform>%n Teile wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts of “%1”</source>
        <translation>Teile von „%1“ wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%n Teil von „%1“ wiederhergestellt. „Rückgängig“ nimmt ihn zurück.</numerusform>
            <numerusform>%n Teile von „%1“ wiederhergestellt. „Rückgängig“ nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation>Kleines Telefon</translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation>Normales Telefon</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>Großes Telefon</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Kleiner Text</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Großer Text</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Größter Text</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Wie gestaltet</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation>2 Tage vorher</translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation>3 Stunden vorher</translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation>2 Tage danach</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation>Relative Daten zählen ab %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie er ist</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Usual colour vision</source>
        <translation>Normales Farbsehen</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>Ohne Grün (Deuteranopie)</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>Ohne Rot (Protanopie)</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation>Ohne Blau (Tritanopie)</translation>
    </message>
    <message>
        <source>No colour (achromatopsia)</source>
        <translation>Ohne Farbe (Achromatopsie)</translation>
    </message>
</context>
<context>
    <name>qairopay::difference::Words</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Datumsstil</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Zeitstil</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Nachricht bei Änderung</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Beispielwert</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Wert, wenn ein Pass keinen angibt</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>Akzeptiert nur Zahlen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>Former place %1</source>
        <translation>Früherer Ort %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Radius in Metern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>übersetzt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Sample record %1</source>
        <translation>Beispieldatensatz %1</translation>
    </message>
    <message>
        <source>Former sample record %1</source>
        <translation>Früherer Beispieldatensatz %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>E-mail of the holder</source>
        <translation>E-Mail-Adresse des Inhabers</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Name des Inhabers</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Card rows, Google Wallet</source>
        <translation>Kartenzeilen, Google Wallet</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Beispieldatensätze</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>wie der Text</translation>
    </message>
    <message>
        <source>the service’s choice</source>
        <translation>die Wahl des Dienstes</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: Zufallszahl</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: signiertes Token</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: Nummer mit Prüfcode</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain: der Inhalt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a picture</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>the beginning of its checksum</comment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>das ganze Bild</translation>
    </message>
    <message>
        <source>%1 wide and %2 high, from %3 on the left and %4 at the top</source>
        <translation>%1 breit und %2 hoch, ab %3 von links und %4 von oben</translation>
    </message>
    <message>
        <source>%1 from the left, %2 from the top</source>
        <translation>%1 von links, %2 von oben</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Verkehrsmittel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Colours and brand</source>
        <translation>Farben und Marke</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Beschriftungsfarbe</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Logotext</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Beschreibung für Screenreader</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse des Logos</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Adresse des Icons</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Text unter dem Code</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Weitere Formate</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass</source>
        <translation>Lesegeräte können den Pass lesen</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Apples Nachricht</translation>
    </message>
    <message>
        <source>Key of the readers</source>
        <translation>Schlüssel der Lesegeräte</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Reihenfolge der Orte</translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation>Korrekturabzug eines Wallet-Passes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation>Code, NFC, Orte</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation>Die Texte sind in Inter und Roboto gesetzt statt in den Schriften der Wallets.</translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation>%1; Fortsetzung unten</translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation>und %1 weitere, im HTML-Korrekturabzug</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation>Die Texte sind in Inter und Roboto gesetzt statt in den Schriften der Wallets. Farben, wie der Bildschirm sie zeigt; ein Telefon kann abweichen.</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Kundenkarte</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Mitgliedskarte</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Veranstaltungsticket</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Bordkarte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundär</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation>Prüfmarke %1-%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation>mit den Standardwerten gezeigt</translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation>gezeigt für %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation>Text auf Googles Karte</translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation>Sonst %1</translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation>Text darunter</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Ort %1</translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation>Apple Wallet, Vorderseite</translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation>an Fotos eines iPhones angepasst</translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation>Apple Wallet, Rückseite</translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation>Reihenfolge und Links wie dokumentiert, Größen angenommen</translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation>Google Wallet, Karte</translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation>angenähert: Google veröffentlicht keine Maße</translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation>Google Wallet, Details</translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation>%1, lesbar</translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation>%1, nur für großen Text</translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation>%1, zu gering</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>One picture cannot hold so many rows: ask for fewer, or for HTML or a folder.</source>
        <translation>Ein einzelnes Bild fasst nicht so viele Zeilen: weniger verlangen, oder HTML oder einen Ordner.</translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation>Der Schlüsselbund dieses Desktops wird gesucht…</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation>Schlüssel werden im Schlüsselbund dieses Desktops gespeichert.</translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation>Auf diesem Desktop funktioniert kein Schlüsselbund: Schlüssel bleiben nur im Arbeitsspeicher und müssen nach einem Neustart erneut eingegeben werden.</translation>
    </message>
</context>
</TS>
