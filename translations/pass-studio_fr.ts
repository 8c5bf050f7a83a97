<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation>QairoPay Pass Studio %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>Enregistrer un fichier de diagnostic…</translation>
    </message>
    <message>
        <source>For whoever helps you: shown before it is saved, without keys and names</source>
        <translation>Pour qui vous aide&#xa0;: montré avant d’être enregistré, sans clés ni noms</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>Nom ou code de la langue</translation>
    </message>
    <message>
        <source>Deutsch, German or de-AT</source>
        <translation>Deutsch, German ou de-AT</translation>
    </message>
    <message>
        <source>No other language is called that.</source>
        <translation>Aucune autre langue ne porte ce nom.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Ajouter le profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation>Sandbox QairoPay</translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation>QairoPay en production</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The audit log has more than %1 MiB.</source>
        <translation>Le journal d’audit dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of the audit log lead nowhere.</source>
        <translation>Les pages du journal d’audit du service ne mènent nulle part.</translation>
    </message>
    <message>
        <source>The service does not accept the key.</source>
        <translation>Le service n’accepte pas la clé.</translation>
    </message>
    <message>
        <source>The key does not allow this.</source>
        <translation>La clé ne le permet pas.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>Le service n’a pas cela.</translation>
    </message>
    <message>
        <source>The service asks to wait: too many calls.</source>
        <translation>Le service demande d’attendre&#xa0;: trop d’appels.</translation>
    </message>
    <message>
        <source>The service cannot do this at the moment.</source>
        <translation>Le service ne peut pas faire cela pour le moment.</translation>
    </message>
    <message>
        <source>The service refused the call (HTTP %1).</source>
        <translation>Le service a refusé l’appel (HTTP %1).</translation>
    </message>
    <message>
        <source>The pass is in a state this version does not know.</source>
        <translation>Le pass est dans un état que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The template is of a kind this version does not know.</source>
        <translation>Le modèle est d’un type que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>La connexion au service a été interrompue.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>La réponse du service ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The service answered with something that is not JSON.</source>
        <translation>Le service a répondu par autre chose que du JSON.</translation>
    </message>
    <message>
        <source>The service did not answer, or its answer was cut short.</source>
        <translation>Le service n’a pas répondu, ou sa réponse a été coupée.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>Aucune connexion sécurisée au service n’a pu être établie.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La réponse dépasse %1 Mio.</translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation>Lit les modèles et rien d’autre&#xa0;; peut être visible dans un navigateur.</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Lit les modèles, pass, scans et événements.</translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation>Lit tout cela, publie des modèles, émet, met à jour et révoque des pass.</translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation>Peut tout faire, crée des clés et lit le journal d’audit.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sans description</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text stands out by 7 to 1 at least, and every control has a border.</source>
        <translation>Le texte ressort d’au moins 7 à 1, et chaque contrôle a une bordure.</translation>
    </message>
    <message>
        <source>Whether this system wants more contrast cannot be asked here; choose it yourself.</source>
        <translation>Impossible de savoir ici si ce système demande plus de contraste&#xa0;; choisissez vous-même.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.</source>
        <translation>Du studio, pas des cartes, qui ont leur propre zoom. Une page qui manque de place défile.</translation>
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
        <translation>Ceci doit être un texte.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotes.</source>
        <translation>Ceci doit être true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>This must be a number, without quotes.</source>
        <translation>Ceci doit être un nombre, sans guillemets.</translation>
    </message>
    <message>
        <source>Wallet does not know the value &quot;%1&quot;.</source>
        <translation>Wallet ne connaît pas la valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is not a colour: write rgb(31, 122, 90) or #1F7A5A.</source>
        <translation>Ce n’est pas une couleur&#xa0;: écrivez rgb(31, 122, 90) ou #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Ceci doit être un objet.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Ceci doit être une liste.</translation>
    </message>
    <message>
        <source>Wallet does not know this member.</source>
        <translation>Wallet ne connaît pas ce membre.</translation>
    </message>
    <message>
        <source>The pass has two styles; Wallet takes one.</source>
        <translation>Le pass a deux styles&#xa0;; Wallet en prend un.</translation>
    </message>
    <message>
        <source>The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard.</source>
        <translation>Le pass n’a pas de style&#xa0;: boardingPass, coupon, eventTicket, generic ou storeCard.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Il y a plus de %1 champs.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>Le champ n’a pas de clé.</translation>
    </message>
    <message>
        <source>The field has no value; Wallet refuses the pass.</source>
        <translation>Le champ n’a pas de valeur&#xa0;; Wallet refuse le pass.</translation>
    </message>
    <message>
        <source>The strings are larger than %1 MiB.</source>
        <translation>Les textes dépassent %1 Mio.</translation>
    </message>
    <message>
        <source>These strings are a compiled property list, not text.</source>
        <translation>Ces textes sont une liste de propriétés compilée, pas du texte.</translation>
    </message>
    <message>
        <source>The strings are neither UTF-8 nor UTF-16.</source>
        <translation>Les textes ne sont ni en UTF-8 ni en UTF-16.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>There are more than %1 strings.</source>
        <translation>Il y a plus de %1 textes.</translation>
    </message>
    <message>
        <source>A comment does not end.</source>
        <translation>Un commentaire ne se termine pas.</translation>
    </message>
    <message>
        <source>A string has to be &quot;key&quot; = &quot;value&quot;; with = and ;.</source>
        <translation>Un texte doit être &quot;key&quot; = &quot;value&quot;; avec = et&#xa0;;.</translation>
    </message>
    <message>
        <source>A text does not end.</source>
        <translation>Un texte ne se termine pas.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Un texte entre guillemets est attendu.</translation>
    </message>
    <message>
        <source>The text is cut to %1 characters.</source>
        <translation>Le texte est coupé à %1 caractères.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields; this one is left out.</source>
        <translation>Un modèle a au plus %1 champs&#xa0;; celui-ci est laissé de côté.</translation>
    </message>
    <message>
        <source>The number&apos;s style is not kept.</source>
        <translation>Le style du nombre n’est pas conservé.</translation>
    </message>
    <message>
        <source>The value with links is not kept; the plain one is.</source>
        <translation>La valeur avec liens n’est pas conservée&#xa0;; la valeur simple l’est.</translation>
    </message>
    <message>
        <source>The code&apos;s text cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>Le texte du code ne convient pas à un modèle&#xa0;; l’ID du pass le remplace.</translation>
    </message>
    <message>
        <source>The NFC message cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>Le message NFC ne convient pas à un modèle&#xa0;; l’ID du pass le remplace.</translation>
    </message>
    <message>
        <source>There is no such place on Earth.</source>
        <translation>Un tel lieu n’existe pas sur Terre.</translation>
    </message>
    <message>
        <source>A template has at most %1 places; this one is left out.</source>
        <translation>Un modèle a au plus %1 lieux&#xa0;; celui-ci est laissé de côté.</translation>
    </message>
    <message>
        <source>A template has no beacons; they are left out.</source>
        <translation>Un modèle n’a pas de balises&#xa0;; elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>A template has no dates of its own; it is left out.</source>
        <translation>Un modèle n’a pas de dates propres&#xa0;; celle-ci est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Entry %1 stands where entry %2 belongs: entries are missing, repeated or out of order.</source>
        <translation>L’entrée %1 se trouve à la place de l’entrée %2&#xa0;: des entrées manquent, se répètent ou sont dans le désordre.</translation>
    </message>
    <message>
        <source>The hash of entry %1 does not fit the entry and the one before it: one of them was changed.</source>
        <translation>L’empreinte de l’entrée %1 ne correspond pas à elle et à la précédente&#xa0;: l’une des deux a été modifiée.</translation>
    </message>
    <message>
        <source>The checkpoint is of another tenant.</source>
        <translation>Le point de contrôle est celui d’un autre compte.</translation>
    </message>
    <message>
        <source>The checkpoint is signed with a key that is not known.</source>
        <translation>Le point de contrôle est signé avec une clé inconnue.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s signature does not hold.</source>
        <translation>La signature du point de contrôle n’est pas valable.</translation>
    </message>
    <message>
        <source>The log was cut: it had %1 entries, and has %2.</source>
        <translation>Le journal a été coupé&#xa0;: il avait %1 entrées, et en a %2.</translation>
    </message>
    <message>
        <source>Another log was signed: entry %1 differs from the one the checkpoint covers.</source>
        <translation>Un autre journal a été signé&#xa0;: l’entrée %1 n’est pas celle que couvre le point de contrôle.</translation>
    </message>
    <message>
        <source>This member is missing or not what it should be.</source>
        <translation>Ce membre manque ou n’est pas ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>An audit log of more than 512 MiB is not read.</source>
        <translation>Un journal d’audit de plus de 512 Mio n’est pas lu.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>ligne %1, %2</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation>Choisissez une entrée pour voir qui a fait quoi.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation>Hash de la chaîne jusqu’ici</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation>Comparer à un export antérieur…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation>Ce que «&#xa0;qairopay audit verify&#xa0;» vérifie sans réseau</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation>Impossible de charger le journal d’audit.</translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation>Largeur du panneau de l’entrée</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation>Journaux d’audit (*.jsonl)</translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation>Export antérieur de ce journal</translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Carte&#xa0;; les flèches la déplacent, plus et moins changent le zoom</translation>
    </message>
</context>
<context>
    <name>Basemap</name>
    <message>
        <source>The address needs {query} once, where the words go.</source>
        <translation>L’adresse demande {query} une fois, là où vont les mots.</translation>
    </message>
    <message>
        <source>{query} must not stand in the name of the host.</source>
        <translation>{query} ne doit pas figurer dans le nom du serveur.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La réponse de %1 est trop grande.</translation>
    </message>
    <message>
        <source>%1 has nothing there.</source>
        <translation>%1 n’a rien à cet endroit.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <translation>%1 répond avec l’erreur %2.</translation>
    </message>
    <message>
        <source>%1 answers with error %2: check the key in its address.</source>
        <translation>%1 répond avec l’erreur %2 : vérifiez la clé dans son adresse.</translation>
    </message>
    <message>
        <source>%1 was asked too often: wait a while.</source>
        <translation>%1 a été interrogé trop souvent : attendez un peu.</translation>
    </message>
    <message>
        <source>What %1 gives as its tiles are no pictures that can be shown.</source>
        <translation>Ce que %1 donne comme tuiles n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The map&apos;s file cannot be read.</source>
        <translation>Le fichier de la carte ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is neither an MBTiles nor a PMTiles map.</source>
        <translation>Le fichier n’est ni une carte MBTiles ni une carte PMTiles.</translation>
    </message>
    <message>
        <source>The file is no map in the MBTiles format, or it is damaged.</source>
        <translation>Le fichier n’est pas une carte au format MBTiles, ou il est endommagé.</translation>
    </message>
    <message>
        <source>This map computes its tiles. Export it again with its tiles in a table.</source>
        <translation>Cette carte calcule ses tuiles. Exportez-la à nouveau avec ses tuiles dans une table.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged.</source>
        <translation>Le fichier de la carte est endommagé.</translation>
    </message>
    <message>
        <source>The map&apos;s directories have no end.</source>
        <translation>Les répertoires de la carte n’ont pas de fin.</translation>
    </message>
    <message>
        <source>The file is no map in the PMTiles format.</source>
        <translation>Le fichier n’est pas une carte au format PMTiles.</translation>
    </message>
    <message>
        <source>This is another version of PMTiles; the studio reads version 3.</source>
        <translation>C’est une autre version de PMTiles&#xa0;; le studio lit la version 3.</translation>
    </message>
    <message>
        <source>This map&apos;s pictures or their packing are of a kind the studio does not read.</source>
        <translation>Les images de cette carte ou leur compression sont d’un type que le studio ne lit pas.</translation>
    </message>
    <message>
        <source>The map cannot be unpacked.</source>
        <translation>La carte ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>A part of the map is larger than the studio reads.</source>
        <translation>Une partie de la carte est plus grande que ce que lit le studio.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>L’adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The map cannot be shown: no port of this machine is free.</source>
        <translation>La carte ne peut pas être affichée&#xa0;: aucun port de cet ordinateur n’est libre.</translation>
    </message>
    <message>
        <source>The map is not shown any more.</source>
        <translation>La carte n’est plus affichée.</translation>
    </message>
    <message>
        <source>This map holds vector tiles. Export it as pictures (PNG or JPEG).</source>
        <translation>Cette carte contient des tuiles vectorielles. Exportez-la en images (PNG ou JPEG).</translation>
    </message>
    <message>
        <source>This map&apos;s pictures are %1. Export it with PNG or JPEG.</source>
        <translation>Les images de cette carte sont en %1. Exportez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, each once.</source>
        <translation>L’adresse demande {z}, {x} et {y}, une fois chacun.</translation>
    </message>
    <message>
        <source>{z}, {x} and {y} must not stand in the name of the host.</source>
        <translation>{z}, {x} et {y} ne doivent pas figurer dans le nom du serveur.</translation>
    </message>
    <message>
        <source>Name whom the map is from: it is shown on the map.</source>
        <translation>Indiquez de qui vient la carte&#xa0;: cela s’affiche sur la carte.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged or made by another version of the studio.</source>
        <translation>Le fichier de la carte est endommagé ou d’une autre version du studio.</translation>
    </message>
    <message>
        <source>The map&apos;s file is larger than the studio reads (64 MiB).</source>
        <translation>Le fichier de la carte est plus grand que ce que lit le studio (64 Mio).</translation>
    </message>
    <message>
        <source>The map is not part of this program.</source>
        <translation>La carte ne fait pas partie de ce programme.</translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation>Les listes émises apparaissent ici, avec leurs résultats.</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>Scannability</source>
        <translation>Lisibilité au scan</translation>
    </message>
    <message>
        <source>The longest code as the card draws it, photographed and read back by another program.</source>
        <translation>Le code le plus long tel que la carte le dessine, photographié et relu par un autre programme.</translation>
    </message>
    <message>
        <source>Wallet that draws the code</source>
        <translation>Portefeuille qui dessine le code</translation>
    </message>
</context>
<context>
    <name>BenchTile</name>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Revenir à la couleur du texte</translation>
    </message>
    <message>
        <source>Click a colour on a card. Here or Escape: never mind.</source>
        <translation>Cliquez sur une couleur d’une carte. Ici ou Échap&#xa0;: annuler.</translation>
    </message>
    <message>
        <source>Take a colour from a card</source>
        <translation>Prélever une couleur sur une carte</translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Couleur d’arrière-plan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation>Libellés, Apple Wallet</translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation>Comme le texte, tant qu’aucune n’est choisie.</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Couleur des libellés</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation>Texte du logo, Apple Wallet</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texte du logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation>À défaut, le nom du compte.</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Description pour lecteurs d’écran</translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation>Adresses des images</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse du logo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Adresse de l’icône</translation>
    </message>
    <message>
        <source>From the logo</source>
        <translation>Du logo</translation>
    </message>
    <message>
        <source>Can it be read?</source>
        <translation>Est-ce lisible&#xa0;?</translation>
    </message>
    <message>
        <source>Brand kits</source>
        <translation>Kits de marque</translation>
    </message>
</context>
<context>
    <name>BrandKitList</name>
    <message>
        <source>Colours, words and logo of this template can be kept for the tenant&apos;s other templates.</source>
        <translation>Les couleurs, les mots et le logo de ce modèle peuvent être conservés pour les autres modèles du compte.</translation>
    </message>
    <message>
        <source>%1. Applies this kit to the template.</source>
        <translation>%1. Applique ce kit au modèle.</translation>
    </message>
    <message>
        <source>Forget the kit %1</source>
        <translation>Oublier le kit %1</translation>
    </message>
    <message>
        <source>Keep this brand as a kit…</source>
        <translation>Conserver cette marque comme kit…</translation>
    </message>
    <message>
        <source>Keep the brand as a kit</source>
        <translation>Conserver la marque comme kit</translation>
    </message>
    <message>
        <source>Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.</source>
        <translation>Couleurs, mots, adresses et images du logo et de l’icône, pour les modèles de ce compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Remplacer le kit</translation>
    </message>
    <message>
        <source>Keep the kit</source>
        <translation>Conserver le kit</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nom du kit</translation>
    </message>
    <message>
        <source>Forget the kit %1?</source>
        <translation>Oublier le kit %1&#xa0;?</translation>
    </message>
    <message>
        <source>Templates it was applied to keep their brand. This cannot be undone.</source>
        <translation>Les modèles auxquels il a été appliqué gardent leur marque. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Forget the kit</source>
        <translation>Oublier le kit</translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation>Lignes impossibles à émettre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation>Motif, et contenu dans le fichier</translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation>Ce qui est affiché de %1</translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation>Ce que %1 annonce</translation>
    </message>
    <message>
        <source>What is shown beside the front of %1</source>
        <translation>Ce qui est montré à côté du recto de %1</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
    <message>
        <source>Choose what stands on the card</source>
        <translation>Choisir ce qui figure sur la carte</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>Let go over a slot</source>
        <translation>Lâchez sur une zone</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Template without a name</source>
        <translation>Modèle sans nom</translation>
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
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>ChangeMessage</name>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation>Message en cas de changement, Apple Wallet</translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation>%@ représente la nouvelle valeur. Sans message, le changement se fait sans notification.</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Message en cas de changement</translation>
    </message>
    <message>
        <source>Put the new value where the caret stands</source>
        <translation>Place la nouvelle valeur à l’endroit du curseur</translation>
    </message>
    <message>
        <source>Insert the new value</source>
        <translation>Insérer la nouvelle valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChangedMembers</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation>Les pass portent un code-barres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation>Format du code-barres</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>At its longest %1.</source>
        <translation>Au plus long, %1.</translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation>Entre accolades, ce qui est rempli pour chaque pass.</translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation>Contenu du code-barres</translation>
    </message>
    <message>
        <source>Content of this sample’s barcode</source>
        <translation>Contenu du code-barres de cet exemple</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texte sous le code</translation>
    </message>
    <message>
        <source>Text below this sample’s code</source>
        <translation>Texte sous le code de cet exemple</translation>
    </message>
    <message>
        <source>The rows of the list are being read…</source>
        <translation>Les lignes de la liste sont en cours de lecture…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation>Six chiffres hexadécimaux, par exemple #1F7A5A.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>Saturation et luminosité</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation>Destination de la colonne %1</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft, as it is now</source>
        <translation>Brouillon, tel qu’il est maintenant</translation>
    </message>
    <message>
        <source>Apple Wallet, the version</source>
        <translation>Apple Wallet, la version</translation>
    </message>
    <message>
        <source>Apple Wallet, the draft</source>
        <translation>Apple Wallet, le brouillon</translation>
    </message>
    <message>
        <source>Google Wallet, the version</source>
        <translation>Google Wallet, la version</translation>
    </message>
    <message>
        <source>Google Wallet, the draft</source>
        <translation>Google Wallet, le brouillon</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>All parts (%1)</source>
        <translation>Toutes les parties (%1)</translation>
    </message>
    <message>
        <source>Puts them into the draft as they were. Undo takes them back.</source>
        <translation>Les remet dans le brouillon telles qu’elles étaient. Annuler les retire.</translation>
    </message>
    <message>
        <source>Choose what comes back first</source>
        <translation>Choisir d’abord ce qui est à restaurer</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>The draft is what this version holds.</source>
        <translation>Le brouillon est identique à cette version.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation>Vous êtes en production. Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Nom du compte</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>%1: contrast %2, %3 is wanted</source>
        <translation>%1&#xa0;: contraste %2, il faut %3</translation>
    </message>
    <message>
        <source>%1: contrast %2, enough</source>
        <translation>%1&#xa0;: contraste %2, suffisant</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a sample of text</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The nearest colour of this hue that can be read</source>
        <translation>La couleur lisible la plus proche de cette teinte</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lire la licence de %1</translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation>Cadrage et point focal</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Bord gauche</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Bord droit</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Bord supérieur</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Bord inférieur</translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation>Point focal, horizontal</translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation>Point focal, vertical</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Afficher en entier</translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation>Rogner les marges transparentes</translation>
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
        <translation>%1 telle que %2 l’affiche</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation>Cadrage et point focal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation>Les flèches déplacent le point focal, avec Alt le cadrage, avec Ctrl son coin inférieur droit&#xa0;; avec Maj, dix fois plus loin.</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation>Déposez une image ici, choisissez-en une ou collez-la.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>The file is not valid %1. Choose another encoding, or save it as UTF-8.</source>
        <translation>Le fichier n’est pas en %1 valide. Choisissez un autre encodage, ou enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s e-mail already.</source>
        <translation>Une autre, %1, donne déjà l’e-mail du titulaire.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s name already.</source>
        <translation>Une autre, %1, donne déjà le nom du titulaire.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the field “%2” already.</source>
        <translation>Une autre, %1, donne déjà le champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>colonne %1 (%2)</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. The file has only one column: is the delimiter another one?</source>
        <translation>Aucune colonne ne contient l’e-mail du titulaire. Le fichier n’a qu’une colonne&#xa0;: le séparateur est-il un autre&#xa0;?</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. Say which one does.</source>
        <translation>Aucune colonne ne contient l’e-mail du titulaire. Indiquez laquelle.</translation>
    </message>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>Le modèle n’a pas de champ «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Add the missing delimiters.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2. Ajoutez les séparateurs manquants.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.</source>
        <translation>La ligne a %1 cellules, l’en-tête %2. Mettez entre guillemets une cellule qui contient le séparateur.</translation>
    </message>
    <message>
        <source>There is text behind the closing quote. Double the quotes that are part of the text.</source>
        <translation>Du texte suit le guillemet fermant. Doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.</source>
        <translation>La ligne n’est pas en UTF-8 valide. Enregistrez le fichier en UTF-8, ou choisissez son encodage.</translation>
    </message>
    <message>
        <source>The e-mail is missing. Fill it in: it is the key by which a holder is known.</source>
        <translation>L’e-mail manque. Renseignez-le&#xa0;: c’est la clé par laquelle un titulaire est connu.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it to the form name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail. Corrigez-la sous la forme name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.</source>
        <translation>L’e-mail est déjà celui de la ligne %1&#xa0;; la première compte. Retirez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits, with a point before decimals: 12450 or -3.5.</source>
        <translation>Ce n’est pas un nombre. Écrivez des chiffres, avec un point décimal&#xa0;: 12450 ou -3.5.</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>La valeur compte %1 caractères&#xa0;; %2 au plus sont permis. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values.</source>
        <translation>Le texte du code-barres ou du NFC de cette ligne compterait %1 octets&#xa0;; %2 au plus sont permis. Raccourcissez ses valeurs.</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>ligne %1, colonne %2 (%3)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Cette ligne n’existe pas.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>Le fichier est vide&#xa0;: il n’a ni en-tête ni lignes.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is ignored.</source>
        <translation>La colonne %1 n’a pas de nom et est ignorée.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.</source>
        <translation>Les colonnes %1 et %2 s’appellent toutes deux «&#xa0;%3&#xa0;». Renommez l’une d’elles, ou indiquez laquelle compte.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>La lecture du fichier a été annulée.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>Le fichier a un en-tête, mais aucune ligne.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>The line has more than %L1 columns.</source>
        <translation>La ligne a plus de %L1 colonnes.</translation>
    </message>
    <message>
        <source>There is a NUL byte here. The file is not a text file, or its encoding is another one.</source>
        <translation>Il y a ici un octet NUL. Le fichier n’est pas un fichier texte, ou son encodage est un autre.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed up to the end of the file. Close it, or double it if it is part of the text.</source>
        <translation>Le guillemet ouvert ici n’est pas fermé avant la fin du fichier. Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed within %L1 KiB. Close it, or double it if it is part of the text.</source>
        <translation>Le guillemet ouvert ici n’est pas fermé dans les %L1 Kio. Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 KiB.</source>
        <translation>La cellule dépasse %L1 Kio.</translation>
    </message>
    <message>
        <source>The line is longer than %L1 KiB. Check the line breaks and the quotes.</source>
        <translation>La ligne dépasse %L1 Kio. Vérifiez les sauts de ligne et les guillemets.</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation>Renvoi</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Prochaine tentative&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>DesignBar</name>
    <message>
        <source>Template without a name</source>
        <translation>Modèle sans nom</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Autres actions pour ce modèle</translation>
    </message>
    <message>
        <source>All steps, by name</source>
        <translation>Toutes les étapes, par nom</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Fit both cards</source>
        <translation>Ajuster les deux cartes</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>Les deux cartes sont ajustées</translation>
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
        <translation>approximatif</translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation>Google ne publie ni les dimensions ni les polices de ses cartes et les change sans préavis. Les textes affichés et leur ordre sont documentés. %1</translation>
    </message>
</context>
<context>
    <name>DesignCommands</name>
    <message>
        <source>Design</source>
        <translation>Concevoir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show or hide the problems</source>
        <translation>Afficher ou masquer les problèmes</translation>
    </message>
    <message>
        <source>lint errors warnings</source>
        <translation>vérifier erreurs avertissements conseils</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>recent drafts files begin</source>
        <translation>récents brouillons fichiers commencer</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Galerie de modèles</translation>
    </message>
    <message>
        <source>examples artwork new template</source>
        <translation>exemples illustrations nouveau modèle</translation>
    </message>
    <message>
        <source>Try from empty to longest</source>
        <translation>Essayer du vide au plus long</translation>
    </message>
    <message>
        <source>stress run records</source>
        <translation>test extrême données</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Masquer la structure</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Afficher la structure</translation>
    </message>
    <message>
        <source>pane left</source>
        <translation>volet gauche</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>Masquer l’inspecteur</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Afficher l’inspecteur</translation>
    </message>
    <message>
        <source>pane right</source>
        <translation>volet droite</translation>
    </message>
    <message>
        <source>No template is on the desk. Open one first.</source>
        <translation>Aucun modèle n’est ouvert. Ouvrez-en d’abord un.</translation>
    </message>
    <message>
        <source>The design page shows it already.</source>
        <translation>La page Concevoir l’affiche déjà.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>undo redo steps back versions</source>
        <translation>annuler rétablir étapes retour versions</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>name keep history snapshot</source>
        <translation>nom garder historique instantané</translation>
    </message>
    <message>
        <source>The map covers the cards. Choose another part of the template first.</source>
        <translation>La carte géographique couvre les cartes. Choisissez d’abord une autre partie du modèle.</translation>
    </message>
    <message>
        <source>Show one side of the cards</source>
        <translation>Montrer un seul côté des cartes</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Recto et verso</translation>
    </message>
    <message>
        <source>both sides details flip beside</source>
        <translation>deux côtés détails retourner à côté</translation>
    </message>
</context>
<context>
    <name>DesignKeys</name>
    <message>
        <source>A field in the outline</source>
        <translation>Un champ dans la structure</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Monter le champ</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Descendre le champ</translation>
    </message>
    <message>
        <source>Select several fields</source>
        <translation>Sélectionner plusieurs champs</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>Sélectionner tous les champs</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copier le champ</translation>
    </message>
    <message>
        <source>Cut the field</source>
        <translation>Couper le champ</translation>
    </message>
    <message>
        <source>Paste fields behind</source>
        <translation>Coller des champs après</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Dupliquer le champ</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>More about the field</source>
        <translation>Autres actions pour le champ</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>Type the chosen text where it stands</source>
        <translation>Saisir le texte choisi à sa place</translation>
    </message>
    <message>
        <source>Type its label or its value instead</source>
        <translation>Saisir plutôt son libellé ou sa valeur</translation>
    </message>
    <message>
        <source>An image in the list</source>
        <translation>Une image dans la liste</translation>
    </message>
    <message>
        <source>An image in the list, in its pane or on a card</source>
        <translation>Une image dans la liste, dans son volet ou sur une carte</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Another format of the code</source>
        <translation>Un autre format du code</translation>
    </message>
    <message>
        <source>Try the format earlier</source>
        <translation>Essayer le format plus tôt</translation>
    </message>
    <message>
        <source>Try the format later</source>
        <translation>Essayer le format plus tard</translation>
    </message>
    <message>
        <source>Take the format out</source>
        <translation>Retirer le format</translation>
    </message>
    <message>
        <source>A field in the outline or on a card</source>
        <translation>Un champ dans la structure ou sur une carte</translation>
    </message>
    <message>
        <source>Move the field to the slot before</source>
        <translation>Déplacer le champ vers la zone précédente</translation>
    </message>
    <message>
        <source>Move the field to the slot behind</source>
        <translation>Déplacer le champ vers la zone suivante</translation>
    </message>
    <message>
        <source>Go to the field above or below</source>
        <translation>Aller au champ du dessus ou du dessous</translation>
    </message>
    <message>
        <source>The crop of an image</source>
        <translation>Le cadrage d’une image</translation>
    </message>
    <message>
        <source>Move the focus</source>
        <translation>Déplacer le point focal</translation>
    </message>
    <message>
        <source>Move the focus ten times as far</source>
        <translation>Déplacer le point focal dix fois plus loin</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Déplacer le cadrage</translation>
    </message>
    <message>
        <source>Move the crop ten times as far</source>
        <translation>Déplacer le cadrage dix fois plus loin</translation>
    </message>
    <message>
        <source>Move its lower right corner</source>
        <translation>Déplacer son coin inférieur droit</translation>
    </message>
    <message>
        <source>Move its lower right corner ten times as far</source>
        <translation>Déplacer son coin inférieur droit dix fois plus loin</translation>
    </message>
    <message>
        <source>A version in the list</source>
        <translation>Une version dans la liste</translation>
    </message>
    <message>
        <source>Compare the version with the draft</source>
        <translation>Comparer la version au brouillon</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renommer la version</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>Plus sur la version</translation>
    </message>
    <message>
        <source>A row of Google’s card</source>
        <translation>Une ligne de la carte de Google</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Une traduction</translation>
    </message>
    <message>
        <source>Go to the text above or below</source>
        <translation>Aller au texte du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>Restaurer la version</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation>Largeur de la structure</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Largeur de l’inspecteur</translation>
    </message>
</context>
<context>
    <name>DesignParts</name>
    <message>
        <source>Edit name, kind and notes</source>
        <translation>Modifier le nom, le type et les notes</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Modifier la marque</translation>
    </message>
    <message>
        <source>Edit the images</source>
        <translation>Modifier les images</translation>
    </message>
    <message>
        <source>pictures logo strip</source>
        <translation>photos logo bandeau</translation>
    </message>
    <message>
        <source>Edit code and NFC</source>
        <translation>Modifier le code et le NFC</translation>
    </message>
    <message>
        <source>barcode qr</source>
        <translation>code-barres qr</translation>
    </message>
    <message>
        <source>Edit Google’s rows</source>
        <translation>Modifier les lignes de Google</translation>
    </message>
    <message>
        <source>card template override items</source>
        <translation>carte modèle remplacer éléments</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Modifier les langues</translation>
    </message>
    <message>
        <source>translations texts locales</source>
        <translation>traductions textes paramètres régionaux</translation>
    </message>
    <message>
        <source>Edit the places</source>
        <translation>Modifier les lieux</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>carte géographique emplacements géorepérage</translation>
    </message>
    <message>
        <source>There are no maps here.</source>
        <translation>Il n’y a pas de cartes géographiques ici.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Afficher les versions</translation>
    </message>
    <message>
        <source>history compare restore bring back</source>
        <translation>historique comparer restaurer récupérer</translation>
    </message>
    <message>
        <source>colours background text label logo kit</source>
        <translation>couleurs arrière-plan texte libellé logo charte</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Starter gallery</source>
        <translation>Galerie de modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Compare with a version</source>
        <translation>Comparer avec une version</translation>
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
        <translation>Fichier de diagnostic</translation>
    </message>
    <message>
        <source>This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.</source>
        <translation>C’est tout ce qu’il contiendra. Les clés, noms, adresses et ID sont retirés&#xa0;; relisez-le avant de le donner. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation>Déposez ici une liste de titulaires</translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation>Un fichier CSV avec un titulaire par ligne. Le séparateur et l’encodage sont détectés, et rien n’est envoyé avant que vous ayez vu ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Enregistrer une liste vide…</translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation>Les colonnes nécessaires à ce modèle, avec une ligne d’exemple</translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation>Choisir une liste de titulaires</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listes (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Enregistrer une liste vide</translation>
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
        <translation>Modifier l’endpoint</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouvel endpoint</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>Enregistrer l’endpoint</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>Créer l’endpoint</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation>Commence par https. Les adresses de votre propre réseau sont refusées.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation>Des types comme pass.revoked, tous ceux d’une sorte avec pass.*, ou * pour tout&#xa0;; séparés par des virgules.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation>Le nom que lui donne ce studio&#xa0;; facultatif.</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation>Choisissez un endpoint pour voir ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation>ID de l’endpoint</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nouveau secret…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation>Ce qui lui a été envoyé</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>Afficher cet événement</translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation>Créer un nouveau secret de signature&#xa0;?</translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation>Il n’est affiché qu’une fois. Pendant 24 heures, les événements sont aussi signés avec l’ancien secret, le temps que l’endpoint change&#xa0;; ensuite seulement avec le nouveau.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Créer un nouveau secret</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>Supprimer cet endpoint&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation>Plus rien n’est envoyé à %1, et ce qui attend est abandonné. Le journal des livraisons passées reste. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Supprimer l’endpoint</translation>
    </message>
</context>
<context>
    <name>EndpointsView</name>
    <message>
        <source>Webhook endpoints</source>
        <translation>Endpoints de webhooks</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation>Aucun endpoint ne reçoit encore d’événements.</translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation>Un endpoint est une adresse https à vous. Chaque événement y est envoyé, signé, avec de nouvelles tentatives pendant sept jours en cas d’échec.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nouvel endpoint</translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation>Impossible de charger les endpoints.</translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation>Largeur du panneau de l’endpoint</translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation>Le secret de signature</translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation>Conservez-le là où l’endpoint vérifie les signatures. Il n’est affiché que cette fois&#xa0;; après un renouvellement, l’ancien signe encore pendant 24 heures.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation>Saisir la clé de %1</translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation>Le studio n’a plus la clé de ce profil.</translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation>Elle remplace la clé actuellement conservée.</translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation>Utiliser le profil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation>Saisissez une autre clé pour ce profil dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>NFC is left out: the signing certificate is not made for it, and Wallet would refuse the whole pass.</source>
        <translation>Le NFC est laissé de côté&#xa0;: le certificat de signature n’est pas prévu pour lui, et Wallet refuserait tout le pass.</translation>
    </message>
    <message>
        <source>NFC is left out: no reader&apos;s public key is given.</source>
        <translation>Le NFC est laissé de côté&#xa0;: aucune clé publique de lecteur n’est indiquée.</translation>
    </message>
    <message>
        <source>The picture is broken. Export it again.</source>
        <translation>L’image est endommagée. Exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller.</source>
        <translation>L’image a %1 × %2 pixels&#xa0;; %3 par côté au maximum. Réduisez-la.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>Le fichier dépasse %1 Mio. Enregistrez-le en plus petit, en JPEG par exemple.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are taken. Export it as one of them.</source>
        <translation>Seules les images PNG et JPEG sont acceptées. Exportez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>The JPEG is built up in too many steps. Save it without “progressive”.</source>
        <translation>Le JPEG se construit en trop d’étapes. Enregistrez-le sans «&#xa0;progressif&#xa0;».</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Ce membre manque.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Ceci doit être un texte.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ceci doit être true ou false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ceci doit être un nombre.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Ceci doit être un nombre entier.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Ceci doit être un objet.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Ceci doit être une liste.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Ce membre n’est pas connu ici.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>Le JSON est imbriqué sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is given twice.</source>
        <translation>Le membre «&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>Le JSON dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>Le JSON commence par une marque d’ordre des octets&#xa0;; enregistrez-le en UTF-8 sans elle.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8.</source>
        <translation>Le JSON n’est pas en UTF-8 valide.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The JSON must be an object.</source>
        <translation>Le JSON doit être un objet.</translation>
    </message>
    <message>
        <source>Google requires a value for the field %1, and this pass has none: “%2” stands in for it.</source>
        <translation>Google exige une valeur pour le champ %1, et ce pass n’en a pas&#xa0;: «&#xa0;%2&#xa0;» la remplace.</translation>
    </message>
    <message>
        <source>Google&apos;s gift card needs a card number: a field with the key card_number. The pass becomes a generic one.</source>
        <translation>La carte cadeau de Google demande un numéro de carte&#xa0;: un champ avec la clé card_number. Le pass devient générique.</translation>
    </message>
    <message>
        <source>Google&apos;s flight needs default values in the fields flight (such as LX 123), from and to (airport codes of three letters) and departure (local date and time). The pass becomes a generic one.</source>
        <translation>Le vol de Google demande des valeurs par défaut dans les champs flight (comme LX 123), from et to (codes d’aéroport de trois lettres) et departure (date et heure locales). Le pass devient générique.</translation>
    </message>
    <message>
        <source>Google&apos;s transit pass needs an origin and a destination: fields with the keys from and to. The pass becomes a generic one.</source>
        <translation>Le titre de transport de Google demande une origine et une destination&#xa0;: des champs avec les clés from et to. Le pass devient générique.</translation>
    </message>
    <message>
        <source>Google needs a logo with a public https address here.</source>
        <translation>Google demande ici un logo avec une adresse https publique.</translation>
    </message>
    <message>
        <source>The brace at column %1 is never closed.</source>
        <translation>L’accolade de la colonne %1 n’est pas fermée.</translation>
    </message>
    <message>
        <source>Between the braces at column %1 must be a variable such as {pass.id}.</source>
        <translation>Entre les accolades de la colonne %1 doit figurer une variable comme {pass.id}.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>La variable {%1} n’est pas connue.</translation>
    </message>
    <message>
        <source>The barcode has no text.</source>
        <translation>Le code-barres n’a pas de texte.</translation>
    </message>
    <message>
        <source>This text does not fit into or is not allowed in this kind of barcode.</source>
        <translation>Ce texte ne tient pas ou n’est pas permis dans ce type de code-barres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>There is no field with this key.</source>
        <translation>Aucun champ n’a cette clé.</translation>
    </message>
    <message>
        <source>This must be a colour such as #1F7A5A.</source>
        <translation>Ceci doit être une couleur comme #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be %1 numbers from 0 to 1.</source>
        <translation>Ceci doit être %1 nombres de 0 à 1.</translation>
    </message>
    <message>
        <source>This must be 64 lower-case hexadecimal digits.</source>
        <translation>Ceci doit être 64 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>There is no image slot of this name.</source>
        <translation>Aucun emplacement d’image ne porte ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a barcode format.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de code-barres.</translation>
    </message>
    <message>
        <source>This must be one of S, F, M, plain.</source>
        <translation>Ceci doit être S, F, M ou plain.</translation>
    </message>
    <message>
        <source>A row names one to three fields.</source>
        <translation>Une ligne nomme un à trois champs.</translation>
    </message>
    <message>
        <source>Google draws at most three rows.</source>
        <translation>Google dessine au plus trois lignes.</translation>
    </message>
    <message>
        <source>This template was made by a newer studio; update this one to open it.</source>
        <translation>Ce modèle a été fait par un studio plus récent&#xa0;; mettez celui-ci à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This must be one of air, boat, bus, train, generic.</source>
        <translation>Ceci doit être air, boat, bus, train ou generic.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>Ceci doit être l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>Ce n’est pas un certificat au format PEM.</translation>
    </message>
    <message>
        <source>This is not a certificate (neither PEM nor DER).</source>
        <translation>Ce n’est pas un certificat (ni PEM ni DER).</translation>
    </message>
    <message>
        <source>A key file could not be read: %1</source>
        <translation>Un fichier de clé n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>A key file of more than 1 MB is not read.</source>
        <translation>Un fichier de clé de plus de 1 Mo n’est pas lu.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>La clé privée ne correspond pas au certificat.</translation>
    </message>
    <message>
        <source>This is not a pass type certificate: it names no pass type or no team.</source>
        <translation>Ce n’est pas un certificat de type de pass&#xa0;: il n’indique aucun type de pass ou aucune équipe.</translation>
    </message>
    <message>
        <source>The intermediate certificate is not the one that issued the pass certificate (%1).</source>
        <translation>Le certificat intermédiaire n’est pas celui qui a émis le certificat de pass (%1).</translation>
    </message>
    <message>
        <source>A certificate file of more than 1 MB is not read.</source>
        <translation>Un fichier de certificat de plus de 1 Mo n’est pas lu.</translation>
    </message>
    <message>
        <source>This is not a PKCS#12 (.p12) file.</source>
        <translation>Ce n’est pas un fichier PKCS#12 (.p12).</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate file.</source>
        <translation>Le mot de passe n’ouvre pas ce fichier de certificat.</translation>
    </message>
    <message>
        <source>This certificate file is encrypted the old way (RC2 or 3DES). Export it again with “openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.</source>
        <translation>Ce fichier de certificat est chiffré à l’ancienne (RC2 ou 3DES). Exportez-le de nouveau avec «&#xa0;openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12&#xa0;».</translation>
    </message>
    <message>
        <source>This certificate file holds no private key with its certificate.</source>
        <translation>Ce fichier de certificat ne contient pas de clé privée avec son certificat.</translation>
    </message>
    <message>
        <source>Choose an address of this computer on a private network, such as 192.168.1.20.</source>
        <translation>Choisissez une adresse de cet ordinateur sur un réseau privé, comme 192.168.1.20.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2.</source>
        <translation>Impossible d’écouter sur %1, port %2.</translation>
    </message>
    <message>
        <source>This is not the JSON file of a Google service account with its private key.</source>
        <translation>Ce n’est pas le fichier JSON d’un compte de service Google avec sa clé privée.</translation>
    </message>
    <message>
        <source>The service account&apos;s token_uri is not an https address.</source>
        <translation>Le token_uri du compte de service n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>Google&apos;s issuer id is missing: digits, from the Google Wallet console.</source>
        <translation>L’ID d’émetteur de Google manque&#xa0;: des chiffres, dans la console Google Wallet.</translation>
    </message>
    <message>
        <source>This is no plain file, but a folder, a pipe or a device.</source>
        <translation>Ce n’est pas un fichier ordinaire, mais un dossier, un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>This is a private key. It stays with the reader: passes need its public key.</source>
        <translation>C’est une clé privée. Elle reste dans le lecteur : les cartes ont besoin de sa clé publique.</translation>
    </message>
    <message>
        <source>This is a certificate. Passes need the reader’s public key.</source>
        <translation>C’est un certificat. Les cartes ont besoin de la clé publique du lecteur.</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>La fin de la clé manque.</translation>
    </message>
    <message>
        <source>This is no public key, neither in PEM form nor in base64.</source>
        <translation>Ce n’est pas une clé publique, ni en PEM ni en base64.</translation>
    </message>
    <message>
        <source>This is no key on the curve P-256, and Apple’s readers use no other one.</source>
        <translation>Cette clé n’est pas sur la courbe P-256, et les lecteurs d’Apple n’en utilisent pas d’autre.</translation>
    </message>
    <message>
        <source>The key is cut off, or something follows it.</source>
        <translation>La clé est coupée, ou quelque chose la suit.</translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation>Choisissez un événement pour voir ce qui a changé et où il a été envoyé.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID de l’événement</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet concerné</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation>À chaque endpoint actif abonné à ce type</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation>Données modifiées</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation>Renvoyer à cet endpoint</translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation>Événement tel qu’il est envoyé</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>Événement en JSON</translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation>Renvoyer cet événement&#xa0;?</translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation>Chaque endpoint actif abonné à ce type le reçoit une fois de plus, avec le même ID et le même contenu. Les destinataires qui retiennent les ID l’ignorent.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet concerné</translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation>ID de pass ou de modèle</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non livrés</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation>Chaque modification d’un modèle ou d’un pass, et chaque scan, est un événement. Il apparaît ici dès qu’il se produit.</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Aucun événement ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>Impossible de charger les événements.</translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation>Largeur du panneau de l’événement</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation>Pass émis</translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation>Pass installé</translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation>Pass mis à jour</translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation>Pass scanné</translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation>Pass retiré</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>Pass révoqué</translation>
    </message>
    <message>
        <source>Template published</source>
        <translation>Modèle publié</translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation>Modèle mis à jour</translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation>Modèle archivé</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation>Tous ceux des pass</translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation>Tous ceux des modèles</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse non autorisée</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Afficher les nouveaux événements en direct</translation>
    </message>
</context>
<context>
    <name>EventsCommands</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Load the events again</source>
        <translation>Recharger les événements</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualiser rafraîchir</translation>
    </message>
    <message>
        <source>Hold new events back</source>
        <translation>Retenir les nouveaux événements</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Afficher les nouveaux événements en direct</translation>
    </message>
    <message>
        <source>live pause</source>
        <translation>en direct pause</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>Nouvel endpoint…</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>The service does not tell of events as they happen.</source>
        <translation>Le service ne signale pas les événements au fur et à mesure.</translation>
    </message>
    <message>
        <source>list what happened</source>
        <translation>liste ce qui s’est passé</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>webhook deliveries</source>
        <translation>webhook envois</translation>
    </message>
</context>
<context>
    <name>ExpandedText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FallbackFormats</name>
    <message>
        <source>Other formats, where a device of Apple’s does not draw the one before</source>
        <translation>Autres formats, quand un appareil Apple ne dessine pas le précédent</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt with an arrow moves it, Delete takes it out.</source>
        <translation>Alt avec une flèche le déplace, Suppr le retire.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>Essayer %1 plus tôt</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Essayer %1 plus tard</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>Ajouter un format</translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation>Lieu %1, ignoré&#xa0;: %2</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Lieu %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation>Bord du lieu %1</translation>
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
        <translation>Apple Wallet utilise environ %1 pour tous les lieux&#xa0;: un pass de ce type n’utilise jamais plus.</translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation>Apple Wallet utilise %1 pour tous les lieux&#xa0;: le plus petit rayon compte.</translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation>Au même endroit que le lieu %1&#xa0;: ce message n’apparaît jamais.</translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation>Empiète sur le lieu %1&#xa0;: le message du plus proche y apparaît.</translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation>Les portefeuilles tiennent compte de dix lieux&#xa0;; celui-ci est ignoré.</translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation>Demande plus que ce qu’utilise Apple Wallet.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation>Le lieu %1, à %2, affiche son message.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation>Le lieu %1, à %2, affiche son message. Également assez proches, mais ignorés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation>Rien ne s’affiche&#xa0;: le lieu %1 est le plus proche, à %2, et il faudrait être à %3.</translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation>Rien ne s’affiche&#xa0;: un pass expiré ou révoqué n’est pas proposé.</translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation>Rien ne s’affiche&#xa0;: le pass n’a pas de lieux.</translation>
    </message>
</context>
<context>
    <name>Fences</name>
    <message>
        <source>There is no latitude and longitude.</source>
        <translation>Il n’y a pas de latitude ni de longitude.</translation>
    </message>
    <message>
        <source>The latitude is not between -90 and 90 degrees.</source>
        <translation>La latitude n’est pas comprise entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <source>The longitude is not between -180 and 180 degrees.</source>
        <translation>La longitude n’est pas comprise entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <source>The radius is no number of metres above 0.</source>
        <translation>Le rayon n’est pas un nombre de mètres supérieur à 0.</translation>
    </message>
    <message>
        <source>The radius was made %1 m: it goes from 1 to 100,000 m.</source>
        <translation>Le rayon a été porté à %1 m&#xa0;: il va de 1 à 100 000 m.</translation>
    </message>
    <message>
        <source>The message was cut: it had %1 characters, %2 are allowed.</source>
        <translation>Le message a été coupé&#xa0;: il comptait %1 caractères, %2 sont permis.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 places.</source>
        <translation>Le fichier a plus de 10 000 lieux.</translation>
    </message>
    <message>
        <source>No columns are called latitude and longitude. Add a first row that names the columns.</source>
        <translation>Aucune colonne ne s’appelle latitude ou longitude. Ajoutez une première ligne qui nomme les colonnes.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The file is larger than a list of places can be (4 MiB).</source>
        <translation>Le fichier est plus grand que ne peut l’être une liste de lieux (4 Mio).</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>Il n’y a pas de géométrie.</translation>
    </message>
    <message>
        <source>This is no point, and a wallet knows points only (%1).</source>
        <translation>Ce n’est pas un point, et un portefeuille ne connaît que des points (%1).</translation>
    </message>
    <message>
        <source>This is no feature.</source>
        <translation>Ce n’est pas une entité.</translation>
    </message>
    <message>
        <source>The file has another system of coordinates. Save it with longitude and latitude (WGS 84).</source>
        <translation>Le fichier utilise un autre système de coordonnées. Enregistrez-le avec longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>entité %1</translation>
    </message>
    <message>
        <source>This is no GeoJSON: it has no collection of features.</source>
        <translation>Ce n’est pas du GeoJSON&#xa0;: il n’a pas de collection d’entités.</translation>
    </message>
    <message>
        <source>The file declares a document type; no KML needs one.</source>
        <translation>Le fichier déclare un type de document&#xa0;; aucun KML n’en a besoin.</translation>
    </message>
    <message>
        <source>This is no KML: its XML is broken.</source>
        <translation>Ce n’est pas du KML&#xa0;: son XML est endommagé.</translation>
    </message>
    <message>
        <source>This is no KML.</source>
        <translation>Ce n’est pas du KML.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>placemark %1</source>
        <translation>repère %1</translation>
    </message>
    <message>
        <source>There is no point.</source>
        <translation>Il n’y a pas de point.</translation>
    </message>
    <message>
        <source>This is a packed KMZ. Unpack it and take the KML in it.</source>
        <translation>C’est un KMZ compressé. Décompressez-le et prenez le KML qu’il contient.</translation>
    </message>
</context>
<context>
    <name>FieldClip</name>
    <message>
        <source>There are no fields on the clipboard.</source>
        <translation>Il n’y a pas de champs dans le presse-papiers.</translation>
    </message>
    <message>
        <source>These fields were copied in a newer studio.</source>
        <translation>Ces champs ont été copiés dans un studio plus récent.</translation>
    </message>
    <message>
        <source>A template holds %1 fields at most: there is room for %2 more, and %3 were copied.</source>
        <translation>Un modèle contient %1 champs au plus&#xa0;: il reste de la place pour %2, et %3 ont été copiés.</translation>
    </message>
</context>
<context>
    <name>FieldFates</name>
    <message>
        <source>Kept, but not on Apple&apos;s front: this kind of pass has no more room in its slot. It comes back with a kind that has.</source>
        <translation>Conservé, mais pas au recto d’Apple&#xa0;: ce type de pass n’a plus de place dans sa zone. Il revient avec un type qui en a.</translation>
    </message>
    <message>
        <source>Not on Google&apos;s card: it stands in the details below it.</source>
        <translation>Pas sur la carte de Google&#xa0;: il figure dans les détails, en dessous.</translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Valeur quand un pass n’en donne pas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation>Alignement, Apple Wallet</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Code de devise</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Style de date</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Style d’heure</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation>Son nom dans la colonne et dans l’API.</translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation>Mises à jour et aperçu</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Valeur d’exemple</translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation>Affichée ici seulement, avec les données «&#xa0;Valeurs par défaut&#xa0;».</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Seulement dans ce studio et sa sandbox&#xa0;: %1. Le service de ce profil n’a pas de propriété pour cela.</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>N’accepte que des nombres</translation>
    </message>
    <message>
        <source>The column and the API call it this. Used by: %1</source>
        <translation>Son nom dans la colonne et dans l’API. Utilisé par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>Coller après</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about this field</source>
        <translation>Autres actions pour ce champ</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>Valeur %2. %1 Alt et les flèches le déplacent, la touche Menu propose d’autres actions.</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Monter (%1)</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Descendre (%1)</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>a member of its own</source>
        <translation>une propriété à part</translation>
    </message>
    <message>
        <source>Barcode content: %1</source>
        <translation>Contenu du code-barres&#xa0;: %1</translation>
    </message>
    <message>
        <source>NFC content: %1</source>
        <translation>Contenu NFC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text below the code: %1</source>
        <translation>Texte sous le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1 of Google&apos;s card</source>
        <translation>Ligne %1 de la carte de Google</translation>
    </message>
    <message>
        <source>Sample data of %1</source>
        <translation>Données d’exemple de %1</translation>
    </message>
    <message>
        <source>Message when it changes: %1</source>
        <translation>Message en cas de changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Google&apos;s wallet takes %1 from the field with the key %2. Under another key it is a text like any other there.</source>
        <translation>Google Wallet prend %1 dans le champ dont la clé est %2. Sous une autre clé, c’est là-bas un texte comme un autre.</translation>
    </message>
    <message>
        <source>Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. Batches that wait to go on still send %1, which the service refuses once this is published.</source>
        <translation>Listes (CSV)&#xa0;: une colonne %1 n’est prise pour ce champ que si son libellé est identique. Nommez-la %2. Les lots en attente de reprise envoient encore %1, que le service refuse une fois la publication faite.</translation>
    </message>
    <message>
        <source>Programs that issue or update passes through the API have to say %1 then.</source>
        <translation>Les programmes qui émettent ou mettent à jour des pass par l’API devront alors utiliser %1.</translation>
    </message>
    <message>
        <source>Passes that were issued keep their values under %1: once this is published they show the default until they are updated.</source>
        <translation>Les pass déjà émis gardent leurs valeurs sous %1&#xa0;: une fois la publication faite, ils affichent la valeur par défaut jusqu’à leur mise à jour.</translation>
    </message>
</context>
<context>
    <name>FieldsInspector</name>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Ce que vous faites ici s’applique à tous, en une seule étape.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Move the fields to</source>
        <translation>Déplacer les champs vers</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Choisir une zone</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Save as file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>download passtpl</source>
        <translation>télécharger passtpl</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Modèles de pass (*.passtpl)</translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation>Exporter l’épreuve en PDF…</translation>
    </message>
    <message>
        <source>print client</source>
        <translation>imprimer client</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Exporter l’épreuve</translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation>PDF pour l’impression (*.pdf)</translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation>Exporter l’épreuve en HTML…</translation>
    </message>
    <message>
        <source>mail client</source>
        <translation>courriel e-mail client</translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation>HTML à envoyer (*.html)</translation>
    </message>
    <message>
        <source>Export pictures as PNG…</source>
        <translation>Exporter les images en PNG…</translation>
    </message>
    <message>
        <source>image both wallets front back</source>
        <translation>image deux portefeuilles recto verso</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Enregistrer dans %1</translation>
    </message>
    <message>
        <source>Save to its file</source>
        <translation>Enregistrer dans son fichier</translation>
    </message>
    <message>
        <source>passtpl disk document write</source>
        <translation>passtpl disque document écrire</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>“%1” is one part of a pass. Drop the folder that it lies in, or the whole .pkpass.</source>
        <translation>«&#xa0;%1&#xa0;» est une partie d’un pass. Déposez le dossier où il se trouve, ou le .pkpass entier.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither a template nor GeoJSON with places.</source>
        <translation>«&#xa0;%1&#xa0;» est du JSON, mais ni un modèle ni du GeoJSON avec des lieux.</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three times as large as it is shown, and drop that.</source>
        <translation>«&#xa0;%1&#xa0;» est un dessin SVG, et les portefeuilles n’affichent que des pixels. Enregistrez-le en PNG, trois fois plus grand qu’il n’est affiché, et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the studio reads. It takes templates (.passtpl), passes (.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).</source>
        <translation>Le studio ne lit pas «&#xa0;%1&#xa0;». Il prend des modèles (.passtpl), des pass (.pkpass), des listes (CSV), des images (PNG, JPEG) et des lieux (GeoJSON, KML).</translation>
    </message>
    <message>
        <source>“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and drop that.</source>
        <translation>«&#xa0;%1&#xa0;» est une image %2, que les portefeuilles n’affichent pas. Enregistrez-la en PNG ou JPEG et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export it as CSV, and drop that.</source>
        <translation>«&#xa0;%1&#xa0;» est une feuille de calcul. Exportez-la en CSV et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is KML that was packed. Save it as KML, and drop that.</source>
        <translation>«&#xa0;%1&#xa0;» est du KML compressé. Enregistrez-le en KML et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Save the picture in it as PNG, and drop that.</source>
        <translation>«&#xa0;%1&#xa0;» est un PDF. Enregistrez l’image qu’il contient en PNG et déposez ce fichier.</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation>L’encodage est une supposition&#xa0;: vérifiez ci-dessous les noms accentués.</translation>
    </message>
</context>
<context>
    <name>FormatSample</name>
    <message>
        <source>Looks like, on a phone set to</source>
        <translation>Aperçu sur un téléphone réglé en</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Langue du téléphone</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet, in any language</source>
        <translation>Google Wallet, dans toutes les langues</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FurtherCommands</name>
    <message>
        <source>On a phone now…</source>
        <translation>Tout de suite sur un téléphone…</translation>
    </message>
    <message>
        <source>qr code test pass install</source>
        <translation>code qr pass d’essai installer</translation>
    </message>
    <message>
        <source>Promote to live…</source>
        <translation>Passer en production…</translation>
    </message>
    <message>
        <source>go live release rehearsal</source>
        <translation>production mise en ligne diffuser simulée</translation>
    </message>
    <message>
        <source>Only the sandbox inside the studio has a live tenant beside it.</source>
        <translation>Seule la sandbox intégrée au studio a un compte de production à ses côtés.</translation>
    </message>
    <message>
        <source>The cards show no row of a list. Show one first.</source>
        <translation>Les cartes n’affichent aucune ligne d’une liste. Affichez-en d’abord une.</translation>
    </message>
    <message>
        <source>Show the rows of the list</source>
        <translation>Afficher les lignes de la liste</translation>
    </message>
    <message>
        <source>csv file holders records</source>
        <translation>csv fichier titulaires données</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>csv list record</source>
        <translation>csv liste données</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>C’est la première ligne.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>C’est la dernière ligne.</translation>
    </message>
    <message>
        <source>Add a sample record…</source>
        <translation>Ajouter des données d’exemple…</translation>
    </message>
    <message>
        <source>holder person example copy new</source>
        <translation>titulaire personne exemple copie nouveau</translation>
    </message>
    <message>
        <source>Rename the sample record…</source>
        <translation>Renommer les données d’exemple…</translation>
    </message>
    <message>
        <source>holder person example name</source>
        <translation>titulaire personne exemple nom</translation>
    </message>
    <message>
        <source>Remove the sample record</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
    <message>
        <source>holder person example delete</source>
        <translation>titulaire personne exemple supprimer</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.</source>
        <translation>Choisissez-en un pour en faire un brouillon. Les marques et les personnes sont inventées&#xa0;; les visuels sont libres d’usage et de modification.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Galerie de modèles</translation>
    </message>
</context>
<context>
    <name>GalleryTemplate</name>
    <message>
        <source>Points and the next free cup, for a café. In German.</source>
        <translation>Des points et la prochaine tasse offerte, pour un café. En allemand.</translation>
    </message>
    <message>
        <source>A tier and nights to the next one, for hotels.</source>
        <translation>Un niveau et les nuits jusqu’au suivant, pour des hôtels.</translation>
    </message>
    <message>
        <source>A gym&apos;s membership with the member&apos;s picture.</source>
        <translation>La carte de membre d’une salle de sport, avec la photo du membre.</translation>
    </message>
    <message>
        <source>A museum&apos;s friends and what they may. In French.</source>
        <translation>Les amis d’un musée et leurs avantages. En français.</translation>
    </message>
    <message>
        <source>Money off a first order, for a grocer.</source>
        <translation>Une remise sur la première commande, pour une épicerie.</translation>
    </message>
    <message>
        <source>Two for one until a date, for an ice parlour. In Spanish.</source>
        <translation>Deux pour le prix d’un jusqu’à une date, pour un glacier. En espagnol.</translation>
    </message>
    <message>
        <source>A concert&apos;s ticket with its poster as background.</source>
        <translation>Un billet de concert avec son affiche en arrière-plan.</translation>
    </message>
    <message>
        <source>A match with gate, block, row and seat under a strip.</source>
        <translation>Un match avec porte, bloc, rang et place sous un bandeau.</translation>
    </message>
    <message>
        <source>A flight with gate, seat and boarding group.</source>
        <translation>Un vol avec porte, siège et groupe d’embarquement.</translation>
    </message>
    <message>
        <source>A seat on a fast train, with coach and platform. In Italian.</source>
        <translation>Une place dans un train rapide, avec voiture et quai. En italien.</translation>
    </message>
    <message>
        <source>A bookshop&apos;s gift card with its balance.</source>
        <translation>La carte cadeau d’une librairie, avec son solde.</translation>
    </message>
    <message>
        <source>A voucher from one person to another, for a spa.</source>
        <translation>Un bon d’une personne pour une autre, pour un spa.</translation>
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
        <translation>La réponse du géocodeur n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The geocoder answers in a form the studio does not know.</source>
        <translation>Le géocodeur répond sous une forme que le studio ne connaît pas.</translation>
    </message>
    <message>
        <source>This is a shortened link. Open it, and paste the address it leads to.</source>
        <translation>C’est un lien raccourci. Ouvrez-le, et collez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>There are no coordinates in this link.</source>
        <translation>Il n’y a pas de coordonnées dans ce lien.</translation>
    </message>
    <message>
        <source>A short plus code needs a place nearby: move the map there first.</source>
        <translation>Un Plus Code court demande un lieu proche&#xa0;: déplacez-y d’abord la carte.</translation>
    </message>
    <message>
        <source>These are no coordinates.</source>
        <translation>Ce ne sont pas des coordonnées.</translation>
    </message>
    <message>
        <source>There is no grid zone %1. Zones are numbered 1 to 60.</source>
        <translation>La zone de grille %1 n’existe pas. Les zones sont numérotées de 1 à 60.</translation>
    </message>
    <message>
        <source>There is no grid band %1. Bands are the letters C to X without I and O.</source>
        <translation>La bande de grille %1 n’existe pas. Les bandes sont les lettres de C à X, sans I ni O.</translation>
    </message>
    <message>
        <source>A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north.</source>
        <translation>Un carré de la grille a 2, 4, 6, 8 ou 10 chiffres&#xa0;: autant pour l’est que pour le nord.</translation>
    </message>
    <message>
        <source>Grid zone %1 has no square %2.</source>
        <translation>La zone de grille %1 n’a pas de carré %2.</translation>
    </message>
    <message>
        <source>There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in the south.</source>
        <translation>Il n’y a pas de tel lieu dans la zone de grille %1&#xa0;: les abscisses vont de 100 000 à 900 000 m, les ordonnées jusqu’à 9 500 000 m au nord et de 1 000 000 à 10 000 000 m au sud.</translation>
    </message>
    <message>
        <source>Zone %1S can be the band S, which lies in the north, or the southern half of the globe. Write “%1 north” or “%1 south” instead.</source>
        <translation>La zone %1S peut être la bande S, qui se trouve au nord, ou la moitié sud du globe. Écrivez plutôt «&#xa0;%1 north&#xa0;» ou «&#xa0;%1 south&#xa0;».</translation>
    </message>
    <message>
        <source>This easting and northing lie in grid zone %1, not in %2.</source>
        <translation>Cette abscisse et cette ordonnée se trouvent dans la zone de grille %1, pas dans la zone %2.</translation>
    </message>
</context>
<context>
    <name>GhostPlace</name>
    <message>
        <source>Place to be imported: %1</source>
        <translation>Lieu à importer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>GoogleRow</name>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1. Alt with an arrow moves it, Delete takes it out.</source>
        <translation>%1. Alt avec une flèche le déplace, Suppr le retire.</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Monter la ligne %1</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Descendre la ligne %1</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>Retirer la ligne %1</translation>
    </message>
    <message>
        <source>The last row stays. “Back to automatic” derives the rows again.</source>
        <translation>La dernière ligne reste. «&#xa0;Revenir à l’automatique&#xa0;» dérive à nouveau les lignes.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Field %1 of row %2</source>
        <translation>Champ %1 de la ligne %2</translation>
    </message>
    <message>
        <source>Move it towards the row’s beginning</source>
        <translation>Déplacer vers le début de la ligne</translation>
    </message>
    <message>
        <source>Take the field out of row %1</source>
        <translation>Retirer le champ de la ligne %1</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Steps of this template, oldest first</source>
        <translation>Étapes de ce modèle, les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Done. Goes back to here.</source>
        <translation>Effectuée. Revient à ce point.</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>L’état actuel.</translation>
    </message>
    <message>
        <source>Undone. Goes on to here again.</source>
        <translation>Annulée. Avance de nouveau jusqu’à ce point.</translation>
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
        <translation>%1 %2, copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation>%1&#xa0;: cliquez pour copier</translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation>%1 Le fichier fait %2.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The thin inner line goes around what no phone covers or cuts off.</source>
        <translation>La fine ligne intérieure entoure ce qu’aucun téléphone ne couvre ni ne coupe.</translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation>Une image est présente.</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Pas encore d’image.</translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation>Entrée l’ouvre, Ctrl+V colle, Suppr retire.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Autres actions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation>Cadrage et point focal</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
        <translation>Icône</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Logo large</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>Image hero</translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation>Apple&#xa0;: en haut à gauche. Google&#xa0;: à défaut d’icône.</translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation>Apple&#xa0;: écran verrouillé. Google&#xa0;: le logo rond.</translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation>Apple&#xa0;: derrière la grande valeur. Google&#xa0;: dans les détails.</translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation>Apple&#xa0;: à droite de la grande valeur.</translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation>Apple&#xa0;: toute la carte, en flou.</translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation>Apple&#xa0;: au-dessus du code-barres.</translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation>Google&#xa0;: à la place du logo et du nom.</translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation>Google&#xa0;: sur toute la largeur, au bas de la carte.</translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation>Pas affichée&#xa0;: le bandeau prend sa place. Elle est conservée.</translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation>Pas affichée sur ce type de pass. Elle est conservée et revient si le type change.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation>Coupée en cercle. Gardez l’essentiel dans le cercle intérieur.</translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation>Les coins sont arrondis.</translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation>Le téléphone coupe 8 points de chaque côté, et du texte s’y superpose.</translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation>Floutée par le téléphone&#xa0;: aucun texte n’y sera lisible.</translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation>%1&#xa0;% à gauche</translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation>%1&#xa0;% à droite</translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation>%1&#xa0;% en haut</translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation>%1&#xa0;% en bas</translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation>L’image est visible en entier.</translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation>Coupé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation>PNG ou JPEG, au plus 4 Mio et 4096 pixels par côté. Déposez un fichier sur une ligne, choisissez-en un ou collez une image.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation>Importer des lieux de %1</translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation>Que faire des lieux existants</translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation>Garder et ajouter</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation>Le fichier ne contient aucun lieu utilisable.</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Ajouter et mettre à jour</translation>
    </message>
    <message>
        <source>A place called alike, or at most 50 m away, becomes as the file says. The others are added.</source>
        <translation>Un lieu du même nom, ou à 50 m au plus, devient comme dans le fichier. Les autres sont ajoutés.</translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Ouvrir un autre…</translation>
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
        <translation>Ajuster la carte</translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation>La carte est ajustée</translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation>Il n’y a pas de carte à dessiner.</translation>
    </message>
</context>
<context>
    <name>InspectCommands</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Inspect passes…</source>
        <translation>Inspecter des pass…</translation>
    </message>
    <message>
        <source>open file pkpass verify</source>
        <translation>ouvrir fichier pkpass vérifier</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Ouvrir des pass</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pass (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation>En faire un modèle</translation>
    </message>
    <message>
        <source>copy pass design</source>
        <translation>copier pass conception</translation>
    </message>
    <message>
        <source>No pass is open that can be read. Open one first.</source>
        <translation>Aucun pass lisible n’est ouvert. Ouvrez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation>Déposez ici un pass pour voir ce qu’il contient</translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation>Un .pkpass de n’importe quel émetteur, un .pkpasses qui en contient plusieurs, un dossier .pass ou un .pkpasstemplate de Pass Designer&#xa0;; plusieurs à la fois, ou un dossier. Tout est lu sur cet ordinateur&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation>Impossible à lire comme pass</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation>Pass affiché</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Ce que disent les règles</translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation>Ce qu’un modèle n’en reprendrait pas</translation>
    </message>
</context>
<context>
    <name>InspectedLines</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>Inspection</name>
    <message>
        <source>One call takes at most %1 cards.</source>
        <translation>Un appel prend au plus %1 cartes.</translation>
    </message>
    <message>
        <source>Folders are searched %1 deep only.</source>
        <translation>Les dossiers ne sont parcourus que sur %1 niveaux.</translation>
    </message>
    <message>
        <source>This is more than %1 files to look at.</source>
        <translation>Cela fait plus de %1 fichiers à examiner.</translation>
    </message>
    <message>
        <source>There is no template and no pass in it.</source>
        <translation>Il ne contient ni modèle ni pass.</translation>
    </message>
    <message>
        <source>There is no pass in it.</source>
        <translation>Il ne contient pas de pass.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>Il ne contient pas de pass.json.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Code et NFC</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Fermer l’inspecteur</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 champs</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Lignes de Google</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>The file cannot be copied for reading: %1. Make room on the disk, then open it again.</source>
        <translation>Le fichier ne peut pas être copié pour la lecture&#xa0;: %1. Faites de la place sur le disque, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A file of this size must be UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>Un fichier de cette taille doit être en UTF-8. Enregistrez-le en UTF-8 et rouvrez-le.</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Cette ligne n’existe pas.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The job was cancelled before this row was sent.</source>
        <translation>La tâche a été annulée avant l’envoi de cette ligne.</translation>
    </message>
    <message>
        <source>Sent; the answer is not known yet.</source>
        <translation>Envoyée&#xa0;; la réponse n’est pas encore connue.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on; nothing is lost.</source>
        <translation>Le disque est plein. Faites de la place, puis continuez&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs is damaged.</source>
        <translation>Le journal des tâches d’émission est endommagé.</translation>
    </message>
    <message>
        <source>Another program holds the journal of the issuing jobs.</source>
        <translation>Un autre programme tient le journal des tâches d’émission.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs cannot be read or written.</source>
        <translation>Le journal des tâches d’émission ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs was written by a newer version of this program.</source>
        <translation>Le journal des tâches d’émission a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The folder for the journal cannot be made.</source>
        <translation>Le dossier du journal ne peut pas être créé.</translation>
    </message>
    <message>
        <source>There is no such issuing job.</source>
        <translation>Cette tâche d’émission n’existe pas.</translation>
    </message>
    <message>
        <source>Another program works on this issuing job.</source>
        <translation>Un autre programme travaille à cette tâche d’émission.</translation>
    </message>
    <message>
        <source>The answer for this row was lost, and the service has no pass for it: it was not issued.</source>
        <translation>La réponse pour cette ligne a été perdue, et le service n’a pas de pass pour elle&#xa0;: elle n’a pas été émise.</translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation>Une autre liste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>Lignes vérifiées</translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation>Voir toutes les cartes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Émission</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>Émettre %n pass</numerusform>
            <numerusform>Émettre %n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>Émettre %n pass en production&#xa0;?</numerusform>
            <numerusform>Émettre %n pass en production&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation>De vrais titulaires peuvent les ajouter aussitôt à leur portefeuille.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation>Comment émettre</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Depuis une liste</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Un seul pass</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation>Il n’y a pas encore de modèle publié.</translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation>Concevez-en un et publiez-le&#xa0;: il servira à émettre les pass.</translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation>Concevoir un modèle</translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation>Impossible de charger les modèles.</translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>E-mail du titulaire</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Nom du titulaire</translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation>Émettre le pass</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation>Émis. Ses liens se trouvent sur la page Pass.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID du pass</translation>
    </message>
</context>
<context>
    <name>IssuedPassDialog</name>
    <message>
        <source>Show an issued pass</source>
        <translation>Afficher un pass émis</translation>
    </message>
    <message>
        <source>The cards show the values of the pass. Nothing about it changes.</source>
        <translation>Les cartes affichent les valeurs du pass. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Show on the cards</source>
        <translation>Afficher sur les cartes</translation>
    </message>
    <message>
        <source>Holder or id of the pass</source>
        <translation>Titulaire ou ID du pass</translation>
    </message>
    <message>
        <source>Name, address or pass_…</source>
        <translation>Nom, adresse ou pass_…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Passes that were found</source>
        <translation>Pass trouvés</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation>Choisissez une clé pour la renouveler ou la révoquer.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation>Clé remplacée</translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation>Renouveler cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation>Une seconde clé avec la même autorisation est créée et affichée une fois. Celle-ci fonctionne encore 24 heures, le temps d’en changer là où elle sert&#xa0;; ensuite elle est refusée.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>Révoquer cette clé&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation>Quiconque l’utilise est refusé dès maintenant. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation>Elle fonctionne encore 24 heures, puis elle est refusée. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Révoquer la clé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>Dans 24 heures</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation>Le secret d’une clé n’est affiché qu’une fois, à sa création.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nouvelle clé…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>Impossible de charger les clés.</translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation>Largeur du panneau de la clé</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>La nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation>Conservez-la là où elle servira. Elle n’est affichée que cette fois.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
</context>
<context>
    <name>LanguageHead</name>
    <message>
        <source>Language that is edited</source>
        <translation>Langue à modifier</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>A template has at most %1 languages</source>
        <translation>Un modèle a au plus %1 langues</translation>
    </message>
    <message>
        <source>More about the translations</source>
        <translation>Plus sur les traductions</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export all languages as CSV…</source>
        <translation>Exporter toutes les langues en CSV…</translation>
    </message>
    <message>
        <source>Export %1 as .strings…</source>
        <translation>Exporter %1 en .strings…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 texts translated. What is missing stays as it is.</source>
        <translation>%1 textes traduits. Ce qui manque reste tel quel.</translation>
    </message>
    <message>
        <source>Missing only (%1)</source>
        <translation>Manquants seulement (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation>La fenêtre se rouvre dans cette langue. Les cartes restent dans les langues de leur pass.</translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation>Utiliser une autre langue pendant qu’un lot est en cours</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Mettre en pause et l’utiliser</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Two columns are called text.</source>
        <translation>Deux colonnes s’appellent text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no language. Call the column de, pt-BR or zh-Hans.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique aucune langue. Nommez la colonne de, pt-BR ou zh-Hans.</translation>
    </message>
    <message>
        <source>Two columns are called %1.</source>
        <translation>Deux colonnes s’appellent %1.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: text, and each language as de or pt-BR.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: text, et chaque langue comme de ou pt-BR.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Un modèle a au plus %1 langues.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names.</source>
        <translation>La ligne a plus de cellules que la première ligne n’a de noms.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Ceci compte %1 caractères&#xa0;; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>The row says no text that this translates.</source>
        <translation>La ligne n’indique aucun texte que ceci traduit.</translation>
    </message>
    <message>
        <source>The same text stands further up with another translation.</source>
        <translation>Le même texte figure plus haut avec une autre traduction.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Une langue a au plus %1 textes.</translation>
    </message>
    <message>
        <source>The file is larger than a table of texts can be (1 MiB).</source>
        <translation>Le fichier est plus grand qu’un tableau de textes ne peut l’être (1 Mio).</translation>
    </message>
    <message>
        <source>The file is larger than the texts of a language can be (1 MiB).</source>
        <translation>Le fichier est plus grand que les textes d’une langue ne peuvent l’être (1 Mio).</translation>
    </message>
    <message>
        <source>A language has at most %1 texts; the file has %2.</source>
        <translation>Une langue a au plus %1 textes&#xa0;; le fichier en a %2.</translation>
    </message>
    <message>
        <source>A translation has no text that it is of.</source>
        <translation>Il manque à une traduction le texte qu’elle traduit.</translation>
    </message>
</context>
<context>
    <name>LanguagesInspector</name>
    <message>
        <source>The pass speaks one language.</source>
        <translation>Le pass parle une seule langue.</translation>
    </message>
    <message>
        <source>Phones that are set to another show its texts as you translate them here.</source>
        <translation>Les téléphones réglés sur une autre affichent ses textes tels que vous les traduisez ici.</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Ajouter une langue…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Textes en %1</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Importer des traductions</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>Exporter les traductions</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation>Afficher les archivés (%1)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Il n’y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Un modèle est le moule de vos pass&#xa0;: couleurs, champs, code. Il permet d’en émettre autant que vous voulez.</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>Impossible de lire les modèles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The templates of the service could not be read. %1</source>
        <translation>Impossible de lire les modèles du service. %1</translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archiver «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation>Archiver le modèle</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>Depuis la galerie…</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Choisir dans la galerie</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>The pass is issued without it.</source>
        <translation>Le pass est émis sans cela.</translation>
    </message>
    <message>
        <source>Pack it again, with plain names and each file once.</source>
        <translation>Refaites l’archive, avec des noms simples et chaque fichier une seule fois.</translation>
    </message>
    <message>
        <source>Pack the folder&apos;s contents, not the folder.</source>
        <translation>Archivez le contenu du dossier, pas le dossier.</translation>
    </message>
    <message>
        <source>Leave __MACOSX, .DS_Store and Thumbs.db out.</source>
        <translation>Laissez de côté __MACOSX, .DS_Store et Thumbs.db.</translation>
    </message>
    <message>
        <source>Write manifest.json as one object of names and lower-case digests.</source>
        <translation>Écrivez manifest.json comme un seul objet de noms et d’empreintes en minuscules.</translation>
    </message>
    <message>
        <source>Make the manifest after the last file was added.</source>
        <translation>Créez le manifeste après l’ajout du dernier fichier.</translation>
    </message>
    <message>
        <source>Make the manifest from the files that are packed.</source>
        <translation>Créez le manifeste à partir des fichiers archivés.</translation>
    </message>
    <message>
        <source>Make manifest and signature again after every change.</source>
        <translation>Refaites le manifeste et la signature après chaque modification.</translation>
    </message>
    <message>
        <source>Sign with DER output, detached and binary, by one signer.</source>
        <translation>Signez en DER, de façon détachée et binaire, avec un seul signataire.</translation>
    </message>
    <message>
        <source>Sign the very bytes of manifest.json that are packed.</source>
        <translation>Signez exactement les octets de manifest.json qui sont archivés.</translation>
    </message>
    <message>
        <source>Let contentType, messageDigest and signingTime be signed attributes.</source>
        <translation>contentType, messageDigest et signingTime doivent être des attributs signés.</translation>
    </message>
    <message>
        <source>Embed the certificate and the intermediate that issued it, today Apple&apos;s WWDR G4.</source>
        <translation>Intégrez le certificat et l’intermédiaire qui l’a émis, aujourd’hui le WWDR G4 d’Apple.</translation>
    </message>
    <message>
        <source>Renew the certificate and issue again.</source>
        <translation>Renouvelez le certificat et émettez à nouveau.</translation>
    </message>
    <message>
        <source>Use the certificate of this pass type, or its type in pass.json.</source>
        <translation>Prenez le certificat de ce type de pass, ou son type dans pass.json.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s team into pass.json.</source>
        <translation>Écrivez l’équipe du certificat dans pass.json.</translation>
    </message>
    <message>
        <source>Ask Apple for an NFC certificate, or leave NFC out.</source>
        <translation>Demandez à Apple un certificat NFC, ou renoncez au NFC.</translation>
    </message>
    <message>
        <source>Split the bundle, and name its members .pkpass.</source>
        <translation>Divisez le lot, et nommez ses fichiers .pkpass.</translation>
    </message>
    <message>
        <source>Shrink its pictures.</source>
        <translation>Réduisez ses images.</translation>
    </message>
    <message>
        <source>Google has no background colour in &quot;%1&quot;.</source>
        <translation>Google n’a pas de couleur d’arrière-plan dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The save link lacks one of &quot;iss&quot;, &quot;aud&quot;, &quot;typ&quot; and &quot;payload&quot;.</source>
        <translation>Il manque au lien d’enregistrement «&#xa0;iss&#xa0;», «&#xa0;aud&#xa0;», «&#xa0;typ&#xa0;» ou «&#xa0;payload&#xa0;».</translation>
    </message>
    <message>
        <source>The save link has an object whose class is not in it.</source>
        <translation>Le lien d’enregistrement contient un objet dont la classe n’y est pas.</translation>
    </message>
    <message>
        <source>The whole pass as a save link has %1 characters; %2 are safe.</source>
        <translation>Le pass entier en lien d’enregistrement compte %1 caractères&#xa0;; %2 sont sûrs.</translation>
    </message>
    <message>
        <source>The class is a draft; Google issues nothing of it.</source>
        <translation>La classe est un brouillon&#xa0;; Google n’en émet rien.</translation>
    </message>
    <message>
        <source>An amount is no currency with millionths of its unit.</source>
        <translation>Un montant n’est pas une devise avec des millionièmes de son unité.</translation>
    </message>
    <message>
        <source>Set it at the class; of a generic pass at the object.</source>
        <translation>Indiquez-la dans la classe&#xa0;; pour un pass générique, dans l’objet.</translation>
    </message>
    <message>
        <source>Sign the claims iss, aud, typ and payload with RS256, the class beside its object.</source>
        <translation>Signez les déclarations iss, aud, typ et payload en RS256, la classe à côté de son objet.</translation>
    </message>
    <message>
        <source>Create class and object over the API, and link their ids; the service does so.</source>
        <translation>Créez la classe et l’objet par l’API et liez leurs ID&#xa0;; c’est ce que fait le service.</translation>
    </message>
    <message>
        <source>Write &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</source>
        <translation>Écrivez &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</translation>
    </message>
    <message>
        <source>Write micros as value × 1,000,000, whatever the currency.</source>
        <translation>Écrivez micros comme valeur × 1 000 000, quelle que soit la devise.</translation>
    </message>
    <message>
        <source>Code 39 knows capitals, digits, the space and - . $ / + % only.</source>
        <translation>Code 39 n’accepte que les majuscules, les chiffres, l’espace et - . $ / +&#xa0;%.</translation>
    </message>
    <message>
        <source>Codabar knows digits and - $ : / . + between two letters A to D only.</source>
        <translation>Codabar n’accepte que les chiffres et - $&#xa0;: / . + entre deux lettres de A à D.</translation>
    </message>
    <message>
        <source>EAN-13 wants 12 digits, or 13 with a right check digit.</source>
        <translation>EAN-13 demande 12 chiffres, ou 13 avec une clé de contrôle juste.</translation>
    </message>
    <message>
        <source>Interleaved 2 of 5 wants an even count of digits.</source>
        <translation>Interleaved 2 of 5 demande un nombre pair de chiffres.</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: it has no text, or one that does not fit its kind.</source>
        <translation>Le code-barres ne peut pas être dessiné&#xa0;: il n’a pas de texte, ou un texte qui ne convient pas à son type.</translation>
    </message>
    <message>
        <source>Wallet knows no barcode format &quot;%1&quot;.</source>
        <translation>Wallet ne connaît aucun format de code-barres «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The barcode has no message.</source>
        <translation>Le code-barres n’a pas de message.</translation>
    </message>
    <message>
        <source>The barcode has no &quot;messageEncoding&quot;.</source>
        <translation>Le code-barres n’a pas de «&#xa0;messageEncoding&#xa0;».</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: its message does not fit its format.</source>
        <translation>Le code-barres ne peut pas être dessiné&#xa0;: son message ne convient pas à son format.</translation>
    </message>
    <message>
        <source>The barcode&apos;s text has characters that many scanners misread.</source>
        <translation>Le texte du code-barres contient des caractères que beaucoup de lecteurs lisent mal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that a code can be written in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage dans lequel un code peut être écrit.</translation>
    </message>
    <message>
        <source>The message has characters that &quot;%1&quot; has not.</source>
        <translation>Le message contient des caractères absents de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A watch cannot draw a Code 128, and there is no other code.</source>
        <translation>Une montre ne peut pas dessiner un Code 128, et il n’y a pas d’autre code.</translation>
    </message>
    <message>
        <source>Only iOS 27 draws a barcode of this format; older phones show none.</source>
        <translation>Seul iOS 27 dessine un code-barres de ce format&#xa0;; les téléphones plus anciens n’en affichent aucun.</translation>
    </message>
    <message>
        <source>The pass has neither a barcode nor NFC: it cannot be scanned.</source>
        <translation>Le pass n’a ni code-barres ni NFC&#xa0;: il ne peut pas être scanné.</translation>
    </message>
    <message>
        <source>The NFC message has more than %1 bytes; the device cuts it off without a word.</source>
        <translation>Le message NFC compte plus de %1 octets&#xa0;; l’appareil le coupe sans le dire.</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Raccourcissez le contenu.</translation>
    </message>
    <message>
        <source>Shorten the payload, or choose another NFC profile.</source>
        <translation>Raccourcissez le contenu, ou choisissez un autre profil NFC.</translation>
    </message>
    <message>
        <source>The NFC key is no P-256 public key in base64.</source>
        <translation>La clé NFC n’est pas une clé publique P-256 en base64.</translation>
    </message>
    <message>
        <source>Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding.</source>
        <translation>Indiquez un format que Wallet connaît, un message qui lui convient, et iso-8859-1 comme encodage.</translation>
    </message>
    <message>
        <source>Keep to plain letters without accents, digits and signs.</source>
        <translation>Tenez-vous-en aux lettres sans accents, aux chiffres et aux signes.</translation>
    </message>
    <message>
        <source>Add a QR, Aztec or PDF417 after it.</source>
        <translation>Ajoutez un code QR, Aztec ou PDF417 à la suite.</translation>
    </message>
    <message>
        <source>Correct the message, or choose another format.</source>
        <translation>Corrigez le message, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>Add a barcode if staff are to scan it.</source>
        <translation>Ajoutez un code-barres si le personnel doit le scanner.</translation>
    </message>
    <message>
        <source>Give the reader&apos;s public key as base64 of its X.509 SubjectPublicKeyInfo.</source>
        <translation>Indiquez la clé publique du lecteur en base64 de son SubjectPublicKeyInfo X.509.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>Le champ n’a pas de clé.</translation>
    </message>
    <message>
        <source>Two fields have the key &quot;%1&quot;.</source>
        <translation>Deux champs ont la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a pas de valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de devise.</translation>
    </message>
    <message>
        <source>The currency of &quot;%1&quot; has not three capitals.</source>
        <translation>La devise de «&#xa0;%1&#xa0;» ne compte pas trois majuscules.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Indiquez ses trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is not.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être un nombre, mais sa valeur n’en est pas un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a currency and a number style; Wallet takes one.</source>
        <translation>«&#xa0;%1&#xa0;» a une devise et un style de nombre&#xa0;; Wallet n’en prend qu’un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is a text.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être un nombre, mais sa valeur est un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a date style alone; Wallet wants both or neither.</source>
        <translation>«&#xa0;%1&#xa0;» n’a qu’un style de date&#xa0;; Wallet veut les deux styles ou aucun.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time style alone; Wallet wants both or neither.</source>
        <translation>«&#xa0;%1&#xa0;» n’a qu’un style d’heure&#xa0;; Wallet veut les deux styles ou aucun.</translation>
    </message>
    <message>
        <source>The alignment of &quot;%1&quot; has no effect here.</source>
        <translation>L’alignement de «&#xa0;%1&#xa0;» n’a pas d’effet ici.</translation>
    </message>
    <message>
        <source>The change message of &quot;%1&quot; has no %@, so no notification is shown.</source>
        <translation>Le message de modification de «&#xa0;%1&#xa0;» ne contient pas %@&#xa0;: aucune notification n’est affichée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the front, where nothing is detected.</source>
        <translation>«&#xa0;%1&#xa0;» est au recto, où rien n’est détecté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds markup, which is shown as it is typed.</source>
        <translation>«&#xa0;%1&#xa0;» contient du balisage, affiché tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has tags other than &lt;a href&gt;.</source>
        <translation>«&#xa0;%1&#xa0;» a d’autres balises que &lt;a href&gt;.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; has no effect.</source>
        <translation>La ligne de «&#xa0;%1&#xa0;» n’a pas d’effet.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is shown as &quot;%2&quot;.</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» s’affiche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day: in other time zones the day before or after is shown.</source>
        <translation>«&#xa0;%1&#xa0;» est un jour&#xa0;: dans d’autres fuseaux horaires, le jour d’avant ou d’après s’affiche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link, but the front cannot be tapped.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un lien, mais rien ne peut être touché au recto.</translation>
    </message>
    <message>
        <source>Give every field a key that no other has, and a value, which may be empty.</source>
        <translation>Donnez à chaque champ une clé qu’aucun autre n’a, et une valeur, qui peut être vide.</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals, without quotes and leading zeros.</source>
        <translation>Écrivez des chiffres, avec un point décimal, sans guillemets ni zéros en tête.</translation>
    </message>
    <message>
        <source>Give both; PKDateStyleNone leaves a part out.</source>
        <translation>Indiquez les deux&#xa0;; PKDateStyleNone omet une partie.</translation>
    </message>
    <message>
        <source>Leave it natural.</source>
        <translation>Laissez-le naturel.</translation>
    </message>
    <message>
        <source>Put %@ where the new value belongs.</source>
        <translation>Mettez %@ là où va la nouvelle valeur.</translation>
    </message>
    <message>
        <source>Move the field to the back, or leave &quot;dataDetectorTypes&quot; out.</source>
        <translation>Déplacez le champ au verso, ou retirez «&#xa0;dataDetectorTypes&#xa0;».</translation>
    </message>
    <message>
        <source>Write plain text; a link may stand in the &quot;attributedValue&quot; of a back field.</source>
        <translation>Écrivez du texte brut&#xa0;; un lien peut figurer dans l’«&#xa0;attributedValue&#xa0;» d’un champ du verso.</translation>
    </message>
    <message>
        <source>Leave &quot;row&quot; out.</source>
        <translation>Retirez «&#xa0;row&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a label that reads well in capitals.</source>
        <translation>Choisissez un libellé qui se lit bien en capitales.</translation>
    </message>
    <message>
        <source>Add &quot;ignoresTimeZone&quot;: true.</source>
        <translation>Ajoutez &quot;ignoresTimeZone&quot;: true.</translation>
    </message>
    <message>
        <source>Put it on the back, where it can.</source>
        <translation>Mettez-le au verso, où il peut être touché.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>Il ne contient pas de pass.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Google&apos;s.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de Google.</translation>
    </message>
    <message>
        <source>Class and object have the same id.</source>
        <translation>La classe et l’objet ont le même ID.</translation>
    </message>
    <message>
        <source>Add what is missing; the keys of the fields decide.</source>
        <translation>Ajoutez ce qui manque&#xa0;; les clés des champs sont déterminantes.</translation>
    </message>
    <message>
        <source>Google fetches pictures itself and cannot reach this one.</source>
        <translation>Google télécharge lui-même les images et ne peut pas atteindre celle-ci.</translation>
    </message>
    <message>
        <source>The picture&apos;s address holds a key or a date of expiry, and may stop working.</source>
        <translation>L’adresse de l’image contient une clé ou une date d’expiration, et peut cesser de fonctionner.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>Le nom de l’organisation compte plus de %1 caractères&#xa0;; Google peut le couper.</translation>
    </message>
    <message>
        <source>The programme&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>Le nom du programme compte plus de %1 caractères&#xa0;; Google peut le couper.</translation>
    </message>
    <message>
        <source>The label of the points has more than %1 characters; Google may cut it off.</source>
        <translation>Le libellé des points compte plus de %1 caractères&#xa0;; Google peut le couper.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» compte plus de %2 caractères&#xa0;; Google peut le couper.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» compte plus de %2 caractères&#xa0;; Google peut la couper.</translation>
    </message>
    <message>
        <source>Google refuses a card with more than three rows.</source>
        <translation>Google refuse une carte de plus de trois lignes.</translation>
    </message>
    <message>
        <source>Remove rows; fields without one stand in the details.</source>
        <translation>Retirez des lignes&#xa0;; les champs sans ligne figurent dans les détails.</translation>
    </message>
    <message>
        <source>A row holds one, two or three fields.</source>
        <translation>Une ligne contient un, deux ou trois champs.</translation>
    </message>
    <message>
        <source>Change the row.</source>
        <translation>Modifiez la ligne.</translation>
    </message>
    <message>
        <source>The row names the field &quot;%1&quot;, which does not exist.</source>
        <translation>La ligne nomme le champ «&#xa0;%1&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s fields.</source>
        <translation>Choisissez l’un des champs du modèle.</translation>
    </message>
    <message>
        <source>Google draws these characters in a QR code only.</source>
        <translation>Google ne dessine ces caractères que dans un code QR.</translation>
    </message>
    <message>
        <source>The class has more than ten places; Google refuses it.</source>
        <translation>La classe a plus de dix lieux&#xa0;; Google la refuse.</translation>
    </message>
    <message>
        <source>The pass has more than ten texts; Google shows ten.</source>
        <translation>Le pass a plus de dix textes&#xa0;; Google en affiche dix.</translation>
    </message>
    <message>
        <source>The pass has more than ten messages; Google keeps ten.</source>
        <translation>Le pass a plus de dix messages&#xa0;; Google en garde dix.</translation>
    </message>
    <message>
        <source>The %1&apos;s edges are clear: Google may show a white ring around it.</source>
        <translation>Les bords de l’image «&#xa0;%1&#xa0;» sont transparents&#xa0;: Google peut afficher un anneau blanc autour.</translation>
    </message>
    <message>
        <source>Google chooses dark or light text by itself, and this background is near the limit.</source>
        <translation>Google choisit lui-même un texte foncé ou clair, et cet arrière-plan est proche de la limite.</translation>
    </message>
    <message>
        <source>A clearly darker or lighter background is safer.</source>
        <translation>Un arrière-plan nettement plus foncé ou plus clair est plus sûr.</translation>
    </message>
    <message>
        <source>Write the issuer&apos;s number, a point, and letters, digits, points, - or _; no two the same.</source>
        <translation>Écrivez le numéro de l’émetteur, un point, puis des lettres, des chiffres, des points, - ou _&#xa0;; jamais deux fois le même.</translation>
    </message>
    <message>
        <source>Give it a public https address without a key in it.</source>
        <translation>Donnez-lui une adresse https publique sans clé.</translation>
    </message>
    <message>
        <source>Keep at most three rows of one to three of the template&apos;s fields.</source>
        <translation>Gardez au plus trois lignes d’un à trois champs du modèle.</translation>
    </message>
    <message>
        <source>Keep to plain letters, or choose QR.</source>
        <translation>Tenez-vous-en aux lettres simples, ou choisissez QR.</translation>
    </message>
    <message>
        <source>Keep at most ten.</source>
        <translation>Gardez-en dix au plus.</translation>
    </message>
    <message>
        <source>Leave some of the fields empty or out.</source>
        <translation>Laissez certains champs vides ou de côté.</translation>
    </message>
    <message>
        <source>Give the logo a ground up to its edges, with its subject in the middle 70 %.</source>
        <translation>Donnez au logo un fond jusqu’aux bords, avec le sujet dans les 70&#xa0;% du milieu.</translation>
    </message>
    <message>
        <source>Shorten it, or give the row fewer fields.</source>
        <translation>Raccourcissez-le, ou mettez moins de champs dans la ligne.</translation>
    </message>
    <message>
        <source>There is no icon.png; Wallet refuses a pass without one.</source>
        <translation>Il n’y a pas d’icon.png&#xa0;; Wallet refuse un pass sans elle.</translation>
    </message>
    <message>
        <source>Add icon.png, icon@2x.png and icon@3x.png.</source>
        <translation>Ajoutez icon.png, icon@2x.png et icon@3x.png.</translation>
    </message>
    <message>
        <source>The %1 has no @%2x picture.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’image @%2x.</translation>
    </message>
    <message>
        <source>The %1&apos;s pictures are not one size at once, twice and three times.</source>
        <translation>Les images de «&#xa0;%1&#xa0;» ne sont pas à une taille simple, double et triple.</translation>
    </message>
    <message>
        <source>The %1 is not shown beside a strip.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas affiché à côté d’un bandeau.</translation>
    </message>
    <message>
        <source>Leave the strip or this picture out.</source>
        <translation>Retirez le bandeau ou cette image.</translation>
    </message>
    <message>
        <source>A %2 shows no %1.</source>
        <translation>Un pass de style «&#xa0;%2&#xa0;» n’affiche pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The phone cuts %1 % off the %2 picture.</source>
        <translation>Le téléphone coupe %1&#xa0;% de l’image «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Wallet does not load &quot;%1&quot;.</source>
        <translation>Wallet ne charge pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>Nommez-le «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PNG, whatever its name says.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un PNG, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is animated; Wallet shows pictures only.</source>
        <translation>«&#xa0;%1&#xa0;» est animé&#xa0;; Wallet n’affiche que des images fixes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bits a channel, not 8.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 bits par canal, et non 8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never shown: the one at the top wins.</source>
        <translation>«&#xa0;%1&#xa0;» n’est jamais affiché&#xa0;: l’image du niveau supérieur l’emporte.</translation>
    </message>
    <message>
        <source>There is no icon; Wallet refuses a pass without one.</source>
        <translation>Il n’y a pas d’icône&#xa0;; Wallet refuse un pass sans icône.</translation>
    </message>
    <message>
        <source>Add a square picture. Until then the organisation&apos;s initial is drawn as the icon.</source>
        <translation>Ajoutez une image carrée. D’ici là, l’initiale de l’organisation sert d’icône.</translation>
    </message>
    <message>
        <source>Loyalty and gift cards, coupons and event tickets have one.</source>
        <translation>Les cartes de fidélité, les cartes cadeaux, les coupons et les billets d’événement en ont une.</translation>
    </message>
    <message>
        <source>Memberships have one, and event tickets without a strip.</source>
        <translation>Les cartes de membre en ont une, et les billets d’événement sans bandeau.</translation>
    </message>
    <message>
        <source>Only event tickets without a strip have one.</source>
        <translation>Seuls les billets d’événement sans bandeau en ont une.</translation>
    </message>
    <message>
        <source>Only boarding passes have one.</source>
        <translation>Seules les cartes d’embarquement en ont une.</translation>
    </message>
    <message>
        <source>The %1 image is not shown on this kind of pass.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas affichée sur ce type de pass.</translation>
    </message>
    <message>
        <source>The %1 image cannot be shown. %2</source>
        <translation>L’image «&#xa0;%1&#xa0;» ne peut pas être affichée. %2</translation>
    </message>
    <message>
        <source>Choose the picture again; passes are issued without it.</source>
        <translation>Choisissez à nouveau l’image&#xa0;; les pass sont émis sans elle.</translation>
    </message>
    <message>
        <source>The %1 image has %2 pixels across where a phone shows %3 or more.</source>
        <translation>L’image «&#xa0;%1&#xa0;» a %2 pixels de large là où un téléphone en affiche %3 ou plus.</translation>
    </message>
    <message>
        <source>Choose a larger picture, or crop less of it away.</source>
        <translation>Choisissez une image plus grande, ou recadrez-la moins.</translation>
    </message>
    <message>
        <source>Add a square picture; the lock screen and mail show it.</source>
        <translation>Ajoutez une image carrée&#xa0;; l’écran verrouillé et Mail l’affichent.</translation>
    </message>
    <message>
        <source>Give each picture at @2x and @3x, exactly twice and three times as large.</source>
        <translation>Donnez aussi chaque image en @2x et @3x, exactement deux et trois fois plus grande.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another style.</source>
        <translation>Laissez-la de côté, ou choisissez un autre style.</translation>
    </message>
    <message>
        <source>Crop the picture to the slot&apos;s shape.</source>
        <translation>Recadrez l’image à la forme de son emplacement.</translation>
    </message>
    <message>
        <source>Write the scale as @2x or @3x, in small letters.</source>
        <translation>Écrivez l’échelle @2x ou @3x, en minuscules.</translation>
    </message>
    <message>
        <source>Save it as a still PNG of 8 bits a channel.</source>
        <translation>Enregistrez-la en PNG fixe de 8 bits par canal.</translation>
    </message>
    <message>
        <source>Keep a picture at the top, or in the languages&apos; folders, not both.</source>
        <translation>Gardez une image au niveau supérieur, ou dans les dossiers des langues, pas les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The language&apos;s texts cannot be read: %1</source>
        <translation>Les textes de la langue ne peuvent pas être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write &quot;key&quot; = &quot;value&quot;; in UTF-8 or UTF-16.</source>
        <translation>Écrivez &quot;key&quot; = &quot;value&quot;; en UTF-8 ou UTF-16.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks texts that another language has: %2.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» des textes qu’une autre langue possède&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks pictures that another language has: %2.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» des images qu’une autre langue possède&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; translates texts that the pass does not show: %2.</source>
        <translation>«&#xa0;%1&#xa0;» traduit des textes que le pass n’affiche pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de traduction de %2.</translation>
    </message>
    <message>
        <source>Give every language the same texts and pictures.</source>
        <translation>Donnez à chaque langue les mêmes textes et images.</translation>
    </message>
    <message>
        <source>Use the text of the pass as the key, and translate every label.</source>
        <translation>Prenez le texte du pass comme clé, et traduisez chaque libellé.</translation>
    </message>
    <message>
        <source>The newer layout wants &quot;%1&quot; in &quot;semantics&quot;.</source>
        <translation>La nouvelle mise en page demande «&#xa0;%1&#xa0;» dans «&#xa0;semantics&#xa0;».</translation>
    </message>
    <message>
        <source>A poster ticket wants NFC with &quot;requiresAuthentication&quot;; without it the classic layout is shown.</source>
        <translation>Un billet affiche demande le NFC avec «&#xa0;requiresAuthentication&#xa0;»&#xa0;; sinon la mise en page classique s’affiche.</translation>
    </message>
    <message>
        <source>A poster ticket wants an artwork or background picture.</source>
        <translation>Un billet affiche demande une image artwork ou background.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>L’événement se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corrigez les dates.</translation>
    </message>
    <message>
        <source>The newer boarding pass is for flights only; the classic layout is shown.</source>
        <translation>La nouvelle carte d’embarquement est réservée aux vols&#xa0;; la mise en page classique s’affiche.</translation>
    </message>
    <message>
        <source>The classic layout, which older phones show, has no fields.</source>
        <translation>La mise en page classique, affichée par les téléphones plus anciens, n’a pas de champs.</translation>
    </message>
    <message>
        <source>Fill the classic fields as well.</source>
        <translation>Remplissez aussi les champs classiques.</translation>
    </message>
    <message>
        <source>personalization.json cannot be read: %1</source>
        <translation>personalization.json ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;requiredPersonalizationFields&quot; names no fields that Wallet knows.</source>
        <translation>«&#xa0;requiredPersonalizationFields&#xa0;» ne nomme aucun champ que Wallet connaît.</translation>
    </message>
    <message>
        <source>The personalisation has no &quot;description&quot;.</source>
        <translation>La personnalisation n’a pas de «&#xa0;description&#xa0;».</translation>
    </message>
    <message>
        <source>The personalisation has no effect without &quot;nfc&quot;.</source>
        <translation>La personnalisation n’a pas d’effet sans «&#xa0;nfc&#xa0;».</translation>
    </message>
    <message>
        <source>The personalisation has no logo.</source>
        <translation>La personnalisation n’a pas de logo.</translation>
    </message>
    <message>
        <source>Add it, or leave &quot;preferredStyleSchemes&quot; out.</source>
        <translation>Ajoutez-le, ou retirez «&#xa0;preferredStyleSchemes&#xa0;».</translation>
    </message>
    <message>
        <source>Give personalization.json its fields and description, the pass its &quot;nfc&quot;, and personalizationLogo pictures.</source>
        <translation>Donnez à personalization.json ses champs et sa description, au pass son «&#xa0;nfc&#xa0;», et des images personalizationLogo.</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot;</source>
        <translation>Le libellé de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>La valeur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The text below the barcode</source>
        <translation>Le texte sous le code-barres</translation>
    </message>
    <message>
        <source>The text beside the logo</source>
        <translation>Le texte à côté du logo</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>Le nom de l’organisation</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texte</translation>
    </message>
    <message>
        <source>%1 is cut off: &quot;%2&quot;.</source>
        <translation>%1 ne tient pas en entier&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is cut off %2: &quot;%3&quot;.</source>
        <translation>%1 ne tient pas en entier %2&#xa0;: «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 shrinks from %2 to %3 points.</source>
        <translation>%1 passe de %2 à %3 points.</translation>
    </message>
    <message>
        <source>%1 shrinks %2 from %3 to %4 points.</source>
        <translation>%1 passe, %2, de %3 à %4 points.</translation>
    </message>
    <message>
        <source>Shorten it in that language, or give the row fewer fields.</source>
        <translation>Raccourcissez-le dans cette langue, ou mettez moins de champs dans la ligne.</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>dans sa version d’origine</translation>
    </message>
    <message>
        <source>as it is written and in another language</source>
        <translation>dans sa version d’origine et dans une autre langue</translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>dans sa version d’origine et dans %n autre langue</numerusform>
            <numerusform>dans sa version d’origine et dans %n autres langues</numerusform>
        </translation>
    </message>
    <message>
        <source>in &quot;%1&quot;</source>
        <translation>en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; and another language</source>
        <translation>en «&#xa0;%1&#xa0;» et dans une autre langue</translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>en «&#xa0;%1&#xa0;» et dans %n autre langue</numerusform>
            <numerusform>en «&#xa0;%1&#xa0;» et dans %n autres langues</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null.</source>
        <translation>«&#xa0;%1&#xa0;» est null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, or an empty one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte, ou il est vide.</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; is not the number 1.</source>
        <translation>«&#xa0;formatVersion&#xa0;» n’est pas le nombre 1.</translation>
    </message>
    <message>
        <source>The pass has no style.</source>
        <translation>Le pass n’a pas de style.</translation>
    </message>
    <message>
        <source>The pass has several styles: %1.</source>
        <translation>Le pass a plusieurs styles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only a boarding pass has a &quot;transitType&quot;.</source>
        <translation>Seule une carte d’embarquement a un «&#xa0;transitType&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>The boarding pass has no &quot;transitType&quot;.</source>
        <translation>La carte d’embarquement n’a pas de «&#xa0;transitType&#xa0;».</translation>
    </message>
    <message>
        <source>Wallet knows no &quot;transitType&quot; of this name.</source>
        <translation>Wallet ne connaît aucun «&#xa0;transitType&#xa0;» de ce nom.</translation>
    </message>
    <message>
        <source>The pass type &quot;%1&quot; does not begin with &quot;pass.&quot;.</source>
        <translation>Le type de pass «&#xa0;%1&#xa0;» ne commence pas par «&#xa0;pass.&#xa0;».</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has not ten capitals and digits.</source>
        <translation>L’équipe «&#xa0;%1&#xa0;» ne compte pas dix majuscules et chiffres.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur que Wallet lit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: no text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur que Wallet lit&#xa0;: ce n’est pas un texte.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; and &quot;authenticationToken&quot; go together; one is missing.</source>
        <translation>«&#xa0;webServiceURL&#xa0;» et «&#xa0;authenticationToken&#xa0;» vont ensemble&#xa0;; il en manque un.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; is no https address.</source>
        <translation>«&#xa0;webServiceURL&#xa0;» n’est pas une adresse https.</translation>
    </message>
    <message>
        <source>&quot;authenticationToken&quot; has fewer than %1 characters.</source>
        <translation>«&#xa0;authenticationToken&#xa0;» compte moins de %1 caractères.</translation>
    </message>
    <message>
        <source>&quot;appLaunchURL&quot; has no effect without &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>«&#xa0;appLaunchURL&#xa0;» n’a pas d’effet sans «&#xa0;associatedStoreIdentifiers&#xa0;».</translation>
    </message>
    <message>
        <source>An App Store id is no number.</source>
        <translation>Un ID de l’App Store n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not true or false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni true ni false.</translation>
    </message>
    <message>
        <source>&quot;maxDistance&quot; is no number above 0.</source>
        <translation>«&#xa0;maxDistance&#xa0;» n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>This style is not grouped in the stack.</source>
        <translation>Ce style n’est pas regroupé dans la pile.</translation>
    </message>
    <message>
        <source>Wallet does not know &quot;%1&quot;.</source>
        <translation>Wallet ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it out, or put it into &quot;userInfo&quot;.</source>
        <translation>Laissez-le de côté, ou mettez-le dans «&#xa0;userInfo&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse complète.</translation>
    </message>
    <message>
        <source>Change what the sentence names.</source>
        <translation>Modifiez ce que nomme la phrase.</translation>
    </message>
    <message>
        <source>Write strict UTF-8 JSON, and leave members without a value out.</source>
        <translation>Écrivez du JSON strict en UTF-8, sans membres dépourvus de valeur.</translation>
    </message>
    <message>
        <source>Give it a text.</source>
        <translation>Donnez-lui un texte.</translation>
    </message>
    <message>
        <source>Write &quot;formatVersion&quot;: 1.</source>
        <translation>Écrivez &quot;formatVersion&quot;: 1.</translation>
    </message>
    <message>
        <source>Keep one of boardingPass, coupon, eventTicket, generic and storeCard.</source>
        <translation>Gardez l’un de boardingPass, coupon, eventTicket, generic et storeCard.</translation>
    </message>
    <message>
        <source>Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic.</source>
        <translation>Écrivez PKTransitTypeAir, …Boat, …Bus, …Train ou …Generic.</translation>
    </message>
    <message>
        <source>A type begins with &quot;pass.&quot;, a team has ten capitals and digits.</source>
        <translation>Un type commence par «&#xa0;pass.&#xa0;», une équipe compte dix majuscules et chiffres.</translation>
    </message>
    <message>
        <source>Write rgb(31, 122, 90), with commas and without transparency.</source>
        <translation>Écrivez rgb(31, 122, 90), avec des virgules et sans transparence.</translation>
    </message>
    <message>
        <source>Give an https address and a token of 16 characters or more, or neither.</source>
        <translation>Indiquez une adresse https et un jeton d’au moins 16 caractères, ou aucun des deux.</translation>
    </message>
    <message>
        <source>List the app&apos;s number in &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>Indiquez le numéro de l’app dans «&#xa0;associatedStoreIdentifiers&#xa0;».</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>Leave &quot;groupingIdentifier&quot; out.</source>
        <translation>Retirez «&#xa0;groupingIdentifier&#xa0;».</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>Write it from &quot;https://&quot; on, with %20 for a space.</source>
        <translation>Écrivez-la à partir de «&#xa0;https://&#xa0;», avec %20 pour une espace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that Wallet reads.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date que Wallet lit.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date, but its value is not one Wallet reads.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être une date, mais sa valeur n’en est pas une que Wallet lit.</translation>
    </message>
    <message>
        <source>The interval has not between 0 and 24 hours.</source>
        <translation>L’intervalle ne dure pas entre 0 et 24 heures.</translation>
    </message>
    <message>
        <source>Give one for each day.</source>
        <translation>Indiquez-en un pour chaque jour.</translation>
    </message>
    <message>
        <source>Coupons and store cards come up at places only, not at a time.</source>
        <translation>Les coupons et les cartes de magasin n’apparaissent qu’à des lieux, pas à une heure.</translation>
    </message>
    <message>
        <source>Give places instead.</source>
        <translation>Indiquez plutôt des lieux.</translation>
    </message>
    <message>
        <source>A generic pass comes up at a time only near a place.</source>
        <translation>Un pass générique n’apparaît à une heure que près d’un lieu.</translation>
    </message>
    <message>
        <source>Add a location.</source>
        <translation>Ajoutez un lieu.</translation>
    </message>
    <message>
        <source>The pass is voided: Wallet shows it as expired and pales its barcode.</source>
        <translation>Le pass est annulé&#xa0;: Wallet l’affiche comme expiré et pâlit son code-barres.</translation>
    </message>
    <message>
        <source>The pass has expired: Wallet moves it away and pales its barcode.</source>
        <translation>Le pass a expiré&#xa0;: Wallet le range à part et pâlit son code-barres.</translation>
    </message>
    <message>
        <source>The location lies at 0, 0, in the sea off Africa.</source>
        <translation>Le lieu se trouve à 0, 0, dans la mer au large de l’Afrique.</translation>
    </message>
    <message>
        <source>Set its latitude and longitude.</source>
        <translation>Indiquez sa latitude et sa longitude.</translation>
    </message>
    <message>
        <source>The location&apos;s message is longer than a line of the lock screen.</source>
        <translation>Le message du lieu est plus long qu’une ligne de l’écran verrouillé.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>Restez en dessous de %1 caractères.</translation>
    </message>
    <message>
        <source>The location&apos;s message repeats the organisation&apos;s name.</source>
        <translation>Le message du lieu répète le nom de l’organisation.</translation>
    </message>
    <message>
        <source>The lock screen shows the name above the message: leave it out.</source>
        <translation>L’écran verrouillé affiche le nom au-dessus du message&#xa0;: retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>Le pass a %n lieu&#xa0;; dix sont utilisés.</numerusform>
            <numerusform>Le pass a %n lieux&#xa0;; dix sont utilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The location has no latitude and longitude in degrees.</source>
        <translation>Le lieu n’a pas de latitude et de longitude en degrés.</translation>
    </message>
    <message>
        <source>Write them as numbers, without quotes.</source>
        <translation>Écrivez-les en nombres, sans guillemets.</translation>
    </message>
    <message>
        <source>The beacon has no UUID.</source>
        <translation>La balise n’a pas d’UUID.</translation>
    </message>
    <message>
        <source>The beacon&apos;s &quot;%1&quot; is no whole number from 0 to 65535.</source>
        <translation>«&#xa0;%1&#xa0;» de la balise n’est pas un nombre entier de 0 à 65535.</translation>
    </message>
    <message>
        <source>The pass has more than ten beacons; ten are used.</source>
        <translation>Le pass a plus de dix balises&#xa0;; dix sont utilisées.</translation>
    </message>
    <message>
        <source>The locations have different radii; Apple knows one for all.</source>
        <translation>Les lieux ont des rayons différents&#xa0;; Apple n’en connaît qu’un pour tous.</translation>
    </message>
    <message>
        <source>Give places, or another style.</source>
        <translation>Indiquez des lieux, ou choisissez un autre style.</translation>
    </message>
    <message>
        <source>Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do.</source>
        <translation>Écrivez 2026-12-31T18:00+01:00, avec un fuseau&#xa0;; dans un modèle, un jour comme 2026-12-31 suffit.</translation>
    </message>
    <message>
        <source>This is how a revoked or expired pass looks.</source>
        <translation>C’est l’aspect d’un pass révoqué ou expiré.</translation>
    </message>
    <message>
        <source>Keep at most ten, each with a place and a short message.</source>
        <translation>Gardez-en dix au plus, chacun avec un emplacement et un message court.</translation>
    </message>
    <message>
        <source>Give a UUID, and major and minor from 0 to 65535.</source>
        <translation>Indiquez un UUID, et major et minor de 0 à 65535.</translation>
    </message>
    <message>
        <source>The smallest is used on Apple devices; Google uses its own.</source>
        <translation>Le plus petit vaut sur les appareils Apple&#xa0;; Google prend le sien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on the %2 has a contrast of %3 in places; %4 is needed.</source>
        <translation>«&#xa0;%1&#xa0;» sur l’image «&#xa0;%2&#xa0;» a par endroits un contraste de %3&#xa0;; il en faut %4.</translation>
    </message>
    <message>
        <source>Choose a darker picture, or move its focus.</source>
        <translation>Choisissez une image plus foncée, ou déplacez son point focal.</translation>
    </message>
    <message>
        <source>The label colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>La couleur des libellés a un contraste de %1 avec l’arrière-plan&#xa0;; il en faut %2.</translation>
    </message>
    <message>
        <source>The text colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>La couleur du texte a un contraste de %1 avec l’arrière-plan&#xa0;; il en faut %2.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour.</source>
        <translation>Choisissez une couleur plus claire ou plus foncée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not drawn: its row is full.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dessiné&#xa0;: sa ligne est pleine.</translation>
    </message>
    <message>
        <source>Move it to another slot, or to the back.</source>
        <translation>Déplacez-le dans une autre zone, ou au verso.</translation>
    </message>
    <message>
        <source>The logo has wide clear margins, so that it looks small.</source>
        <translation>Le logo a de larges marges transparentes, si bien qu’il paraît petit.</translation>
    </message>
    <message>
        <source>Trim them, or crop closer.</source>
        <translation>Rognez-les, ou recadrez plus serré.</translation>
    </message>
    <message>
        <source>The barcode&apos;s modules are only %1 points (%2 mm) wide.</source>
        <translation>Les modules du code-barres n’ont que %1 points (%2 mm) de large.</translation>
    </message>
    <message>
        <source>Put less into it: an id instead of an address, say.</source>
        <translation>Mettez-y moins&#xa0;: un ID au lieu d’une adresse, par exemple.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>wide logo</source>
        <translation>Logo large</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>Image hero</translation>
    </message>
    <message>
        <source>A pass that gives &quot;%1&quot; no value shows &quot;%2&quot; there.</source>
        <translation>Un pass qui ne donne pas de valeur à «&#xa0;%1&#xa0;» y affiche «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows nothing but &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’affiche que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write a default that says something, or give each pass its own value.</source>
        <translation>Écrivez une valeur par défaut qui dise quelque chose, ou donnez à chaque pass sa propre valeur.</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation>PRODUCTION SIMULÉE · %1 · une imitation dans ce programme, rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation>PRODUCTION · %1 · ce que vous faites ici atteint de vrais titulaires</translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation>Seulement dans ce studio et sa sandbox. Le service de ce profil n’accepte que des adresses d’images (Marque).</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
</context>
<context>
    <name>LogoColours</name>
    <message>
        <source>Use %1 of the logo</source>
        <translation>Utiliser %1 du logo</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>Comme arrière-plan</translation>
    </message>
    <message>
        <source>As text colour</source>
        <translation>Comme couleur du texte</translation>
    </message>
    <message>
        <source>As label colour</source>
        <translation>Comme couleur des libellés</translation>
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
        <translation>Quitter pendant qu’un lot est en cours</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Mettre en pause et quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte géographique</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>Zoomer sur la carte géographique</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Dézoomer la carte géographique</translation>
    </message>
    <message>
        <source>Let go of what is chosen on the map</source>
        <translation>Lâcher ce qui est choisi sur la carte géographique</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Squares and bubbles that the studio knows already. They cannot be changed here.</source>
        <translation>Des carrés et des bulles que le studio connaît déjà. Ils ne se modifient pas ici.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation>Valides</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation>Cliquez là où se trouve le lieu&#xa0;; Échap annule</translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation>La carte fournie n’a pas de rues.</translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation>Utiliser votre carte…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Map settings…</source>
        <translation>Réglages de la carte…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation>Cartes géographiques et adresses</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation>Monde fourni</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Une adresse</translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation>Côtes, frontières et villes, sans rues. Rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation>Un fichier MBTiles ou PMTiles d’images. Rien ne passe par le réseau.</translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation>Les tuiles sont chargées depuis cet hôte, seulement quand une carte est affichée, et gardées sur cet ordinateur aussi longtemps que l’hôte le permet.</translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation>Choisir une carte…</translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation>Choisir une carte</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse des tuiles</translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation>Par exemple https://tiles.example.com/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation>Origine de la carte</translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation>Affichée dans le coin de la carte, selon les conditions de l’hôte</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation>Géocodeur pour les adresses postales</translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation>Par exemple https://geo.example.com/search?q={query}&amp;format=json. Interrogé seulement quand vous appuyez sur son bouton.</translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Apple Wallet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nouvelle clé d’API</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Créer la clé</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Lit les modèles, pass, scans et événements.</translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation>Publie aussi des modèles, émet, met à jour et révoque des pass. Pour les services.</translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation>Crée aussi des clés et lit le journal d’audit. Pour les personnes.</translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation>Lit les modèles et rien d’autre. Peut être visible dans un navigateur.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation>Où elle sert&#xa0;: ce que voudra savoir la personne qui la révoque.</translation>
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
        <translation>Les lecteurs peuvent lire le pass par NFC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>For Google Smart Tap, and for Apple with the profile Plain.</source>
        <translation>Pour Google Smart Tap, et pour Apple avec le profil Plain.</translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation>Contenu du message NFC</translation>
    </message>
    <message>
        <source>Content of this sample’s NFC message</source>
        <translation>Contenu du message NFC de cet exemple</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Message d’Apple</translation>
    </message>
    <message>
        <source>Profile of Apple’s message</source>
        <translation>Profil du message d’Apple</translation>
    </message>
    <message>
        <source>Worst case: %1</source>
        <translation>Au pire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.</source>
        <translation>Apple Wallet coupe le surplus sans rien dire. Raccourcissez le contenu ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Bytes of Apple’s message: %1</source>
        <translation>Octets du message d’Apple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>Le profil et la clé du lecteur n’existent que dans ce studio et sa sandbox. Ce que signe le service de ce profil n’est pas documenté.</translation>
    </message>
    <message>
        <source>Reader’s public key</source>
        <translation>Clé publique du lecteur</translation>
    </message>
    <message>
        <source>For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.</source>
        <translation>Pour Apple : P-256, en PEM ou base64. Sans elle, le service qui émet met la sienne.</translation>
    </message>
    <message>
        <source>Take the key from a file…</source>
        <translation>Prendre la clé dans un fichier…</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.der *.txt)</source>
        <translation>Clés (*.pem *.pub *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 et %2.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>Sur les cartes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Code et NFC</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation>Un modèle contient 20 champs au plus</translation>
    </message>
    <message>
        <source>Paste fields</source>
        <translation>Coller des champs</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Lignes de Google</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatiques</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation>Concevoir</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find what can be done</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Que faire ou ouvrir</translation>
    </message>
    <message>
        <source>A command, a page, a template, a file</source>
        <translation>Une commande, une page, un modèle, un fichier</translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation>Mettre à jour…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simuler</translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation>Seulement dans la sandbox&#xa0;: faire agir un téléphone ou un scanner</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Ajouter à Apple Wallet</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Ajouter à Google Wallet</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Retirer du portefeuille</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Scanner le code-barres</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Approcher d’un lecteur</translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation>Copier le lien Apple</translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation>Copier le lien Google</translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation>Enregistrer le .pkpass…</translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation>Enregistrer le pass</translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation>Pass Wallet (*.pkpass)</translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation>Choisissez un pass pour le voir comme son titulaire.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID du pass</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>An entry of the archive cannot be opened.</source>
        <translation>Une entrée de l’archive ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged (its checksum or size is wrong).</source>
        <translation>Une entrée de l’archive est endommagée (sa somme de contrôle ou sa taille est fausse).</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation>Le répertoire de l’archive est endommagé.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry has no name.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: une entrée n’a pas de nom.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is longer than %1 bytes.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom d’une entrée dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is not UTF-8.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom d’une entrée n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name has control characters.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom d’une entrée contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” has a backslash.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom «&#xa0;%1&#xa0;» contient une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” is an absolute path.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom «&#xa0;%1&#xa0;» est un chemin absolu.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” leads out of the archive.</source>
        <translation>L’archive ne peut pas être ouverte sans risque&#xa0;: le nom «&#xa0;%1&#xa0;» mène hors de l’archive.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Le fichier dépasse %1 Mio.</translation>
    </message>
    <message>
        <source>The folder holds a link or no plain file.</source>
        <translation>Le dossier contient un lien ou autre chose qu’un simple fichier.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>Le dossier contient plus de %1 fichiers.</translation>
    </message>
    <message>
        <source>The folder has no pass.json.</source>
        <translation>Le dossier n’a pas de pass.json.</translation>
    </message>
    <message>
        <source>“%1” is no .pkpass; a bundle holds nothing else.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un .pkpass&#xa0;; un lot ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>The bundle holds %1 passes; Safari takes %2.</source>
        <translation>Le lot contient %1 pass&#xa0;; Safari en prend %2.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 passes.</source>
        <translation>Le lot contient plus de %1 pass.</translation>
    </message>
    <message>
        <source>The signature is larger than 64 KB.</source>
        <translation>La signature dépasse 64 Ko.</translation>
    </message>
    <message>
        <source>The signature is not one DER element (PEM text, a cut or trailing data).</source>
        <translation>La signature n’est pas un seul élément DER (texte PEM, coupée ou suivie de données).</translation>
    </message>
    <message>
        <source>The signature is not a CMS message.</source>
        <translation>La signature n’est pas un message CMS.</translation>
    </message>
    <message>
        <source>The signature is a CMS message, but not SignedData.</source>
        <translation>La signature est un message CMS, mais pas SignedData.</translation>
    </message>
    <message>
        <source>The signature carries content of its own instead of being detached.</source>
        <translation>La signature porte son propre contenu au lieu d’être détachée.</translation>
    </message>
    <message>
        <source>The signature is not over plain data.</source>
        <translation>La signature ne porte pas sur de simples données.</translation>
    </message>
    <message>
        <source>The signature has %1 signers instead of one.</source>
        <translation>La signature a %1 signataires au lieu d’un.</translation>
    </message>
    <message>
        <source>The signature lacks the signed attribute %1.</source>
        <translation>Il manque à la signature l’attribut signé %1.</translation>
    </message>
    <message>
        <source>The signature has the signed attribute %1 twice.</source>
        <translation>La signature a deux fois l’attribut signé %1.</translation>
    </message>
    <message>
        <source>The signing time is not a time.</source>
        <translation>L’heure de signature n’est pas une heure.</translation>
    </message>
    <message>
        <source>The signed attribute contentType is not that of plain data.</source>
        <translation>L’attribut signé contentType n’est pas celui de simples données.</translation>
    </message>
    <message>
        <source>The signature does not match manifest.json: one of them was altered.</source>
        <translation>La signature ne correspond pas à manifest.json&#xa0;: l’un des deux a été modifié.</translation>
    </message>
    <message>
        <source>The signature carries more than %1 certificates.</source>
        <translation>La signature contient plus de %1 certificats.</translation>
    </message>
    <message>
        <source>The certificate that signed is not in the signature.</source>
        <translation>Le certificat signataire n’est pas dans la signature.</translation>
    </message>
    <message>
        <source>The intermediate certificate (“%1”), which issued the pass certificate, is not in the signature.</source>
        <translation>Le certificat intermédiaire («&#xa0;%1&#xa0;»), qui a émis le certificat du pass, n’est pas dans la signature.</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).</source>
        <translation>Le certificat intermédiaire «&#xa0;%1&#xa0;» n’était pas valide au moment de la signature (il a pris fin le %2).</translation>
    </message>
    <message>
        <source>Not checked, because no root is trusted here (the chain ends at “%1”).</source>
        <translation>Non vérifié, car aucune racine n’est approuvée ici (la chaîne se termine à «&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>Not checked, because the chain ends at Apple&apos;s own “%1”, which is not held here.</source>
        <translation>Non vérifié, car la chaîne se termine à «&#xa0;%1&#xa0;», propre à Apple, qui n’est pas disponible ici.</translation>
    </message>
    <message>
        <source>The chain of certificates could not be checked.</source>
        <translation>La chaîne de certificats n’a pas pu être vérifiée.</translation>
    </message>
    <message>
        <source>The chain of certificates does not end at a root that is trusted here (it ends at “%1”).</source>
        <translation>La chaîne de certificats ne se termine pas à une racine approuvée ici (elle se termine à «&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>A certificate of the chain was altered.</source>
        <translation>Un certificat de la chaîne a été modifié.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>La chaîne de certificats n’est pas valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The pass was signed before its certificate became valid (%1).</source>
        <translation>Le pass a été signé avant que son certificat ne devienne valide (%1).</translation>
    </message>
    <message>
        <source>The certificate had expired (%1) when the pass was signed.</source>
        <translation>Le certificat avait expiré (%1) quand le pass a été signé.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet (from %1).</source>
        <translation>Le certificat n’est pas encore valide (à partir du %1).</translation>
    </message>
    <message>
        <source>The certificate has expired since the pass was signed (%1).</source>
        <translation>Le certificat a expiré depuis la signature du pass (%1).</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signed attributes are damaged.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: ses attributs signés sont endommagés.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: a signed attribute has not exactly one value.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: un attribut signé n’a pas exactement une valeur.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer is damaged.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: son signataire est endommagé.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s version does not fit.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: la version de son signataire ne convient pas.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s digest is not the announced one.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: l’empreinte de son signataire n’est pas celle annoncée.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s algorithm has parameters that RSA and ECDSA do not have.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: l’algorithme de son signataire a des paramètres que RSA et ECDSA n’ont pas.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer has parts that are not in the standard.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: son signataire a des parties absentes du standard.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its frame is damaged.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: son cadre est endommagé.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: it announces more or less than one digest.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: elle annonce plus ou moins d’une empreinte.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its version does not fit.</source>
        <translation>La signature n’est pas un SignedData correct&#xa0;: sa version ne convient pas.</translation>
    </message>
    <message>
        <source>The archive opens and is safe</source>
        <translation>L’archive s’ouvre et est sûre</translation>
    </message>
    <message>
        <source>pass.json is at the top</source>
        <translation>pass.json est au niveau supérieur</translation>
    </message>
    <message>
        <source>No files left behind by a file manager</source>
        <translation>Rien de laissé par un gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>The manifest is well-formed</source>
        <translation>Le manifeste est bien formé</translation>
    </message>
    <message>
        <source>Every file is in the manifest</source>
        <translation>Chaque fichier est dans le manifeste</translation>
    </message>
    <message>
        <source>Every file of the manifest exists</source>
        <translation>Chaque fichier du manifeste existe</translation>
    </message>
    <message>
        <source>Every file is as the manifest says</source>
        <translation>Chaque fichier est tel que le dit le manifeste</translation>
    </message>
    <message>
        <source>The signature is a detached CMS SignedData</source>
        <translation>La signature est un CMS SignedData détaché</translation>
    </message>
    <message>
        <source>The signature is over the manifest</source>
        <translation>La signature porte sur le manifeste</translation>
    </message>
    <message>
        <source>The signing time is signed</source>
        <translation>L’heure de signature est signée</translation>
    </message>
    <message>
        <source>The chain of certificates leads to a trusted root</source>
        <translation>La chaîne de certificats mène à une racine approuvée</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>Le certificat est valide</translation>
    </message>
    <message>
        <source>The certificate is for this pass type</source>
        <translation>Le certificat est pour ce type de pass</translation>
    </message>
    <message>
        <source>The certificate is for this team</source>
        <translation>Le certificat est pour cette équipe</translation>
    </message>
    <message>
        <source>NFC is allowed by the certificate</source>
        <translation>Le certificat autorise le NFC</translation>
    </message>
    <message>
        <source>The pass is light</source>
        <translation>Le pass est léger</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (et %n de plus)</numerusform>
            <numerusform>%1 (et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked, because the signature is not complete.</source>
        <translation>Non vérifié, car la signature n’est pas complète.</translation>
    </message>
    <message>
        <source>Not checked, because the archive does not open.</source>
        <translation>Non vérifié, car l’archive ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The archive holds %1 files.</source>
        <translation>L’archive contient %1 fichiers.</translation>
    </message>
    <message>
        <source>The pass is larger than 1 MB: slow over the air.</source>
        <translation>Le pass dépasse 1 Mo&#xa0;: lent sur le réseau mobile.</translation>
    </message>
    <message>
        <source>The pass is smaller than 1 MB.</source>
        <translation>Le pass fait moins de 1 Mo.</translation>
    </message>
    <message>
        <source>pass.json is there.</source>
        <translation>pass.json est là.</translation>
    </message>
    <message>
        <source>The archive has no pass.json.</source>
        <translation>L’archive n’a pas de pass.json.</translation>
    </message>
    <message>
        <source>pass.json is inside the folder “%1”; only the folder&apos;s content may be packed.</source>
        <translation>pass.json est dans le dossier «&#xa0;%1&#xa0;»&#xa0;; seul le contenu du dossier doit être archivé.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Not checked, because there is no well-formed manifest.json.</source>
        <translation>Non vérifié, car il n’y a pas de manifest.json bien formé.</translation>
    </message>
    <message>
        <source>The archive has no manifest.json.</source>
        <translation>L’archive n’a pas de manifest.json.</translation>
    </message>
    <message>
        <source>manifest.json is not a JSON object: %1</source>
        <translation>manifest.json n’est pas un objet JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>The manifest&apos;s entry for “%1” is not a SHA-1 in 40 lower-case hex digits.</source>
        <translation>L’entrée du manifeste pour «&#xa0;%1&#xa0;» n’est pas un SHA-1 de 40 chiffres hexadécimaux en minuscules.</translation>
    </message>
    <message>
        <source>The manifest lists %1 files.</source>
        <translation>Le manifeste énumère %1 fichiers.</translation>
    </message>
    <message>
        <source>Each is listed.</source>
        <translation>Chacun y figure.</translation>
    </message>
    <message>
        <source>%1 is not listed in manifest.json.</source>
        <translation>%1 ne figure pas dans manifest.json.</translation>
    </message>
    <message>
        <source>Each is there.</source>
        <translation>Chacun est là.</translation>
    </message>
    <message>
        <source>manifest.json lists %1, which is not in the archive.</source>
        <translation>manifest.json énumère %1, qui n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>Each SHA-1 is right.</source>
        <translation>Chaque SHA-1 est juste.</translation>
    </message>
    <message>
        <source>%1 was altered after the manifest was made.</source>
        <translation>%1 a été modifié après la création du manifeste.</translation>
    </message>
    <message>
        <source>Not checked, because there is no signature over a manifest.</source>
        <translation>Non vérifié, car il n’y a pas de signature sur un manifeste.</translation>
    </message>
    <message>
        <source>The pass is not signed: the archive has no “signature”.</source>
        <translation>Le pass n’est pas signé&#xa0;: l’archive n’a pas de «&#xa0;signature&#xa0;».</translation>
    </message>
    <message>
        <source>There is no manifest.json the signature could be over.</source>
        <translation>Il n’y a pas de manifest.json sur lequel la signature pourrait porter.</translation>
    </message>
    <message>
        <source>It is one, with one signer.</source>
        <translation>C’en est un, avec un signataire.</translation>
    </message>
    <message>
        <source>It is, and made by the certificate&apos;s key.</source>
        <translation>Oui, et faite avec la clé du certificat.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>Signé le %1.</translation>
    </message>
    <message>
        <source>It does, over “%1”.</source>
        <translation>Oui, par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was when the pass was signed, and is now.</source>
        <translation>Il l’était à la signature du pass, et l’est maintenant.</translation>
    </message>
    <message>
        <source>Not checked, because the signature names no certificate.</source>
        <translation>Non vérifié, car la signature ne nomme aucun certificat.</translation>
    </message>
    <message>
        <source>Not checked, because there is no pass.json.</source>
        <translation>Non vérifié, car il n’y a pas de pass.json.</translation>
    </message>
    <message>
        <source>Not checked, because pass.json does not parse: %1</source>
        <translation>Non vérifié, car pass.json ne peut pas être analysé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both say “%1”.</source>
        <translation>Les deux disent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate belongs to team “%1”, but pass.json says “%2”.</source>
        <translation>Le certificat appartient à l’équipe «&#xa0;%1&#xa0;», mais pass.json dit «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>nom commun</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extension</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 names no pass type; this is not a pass certificate.</source>
        <translation>«&#xa0;%1&#xa0;» du certificat ne nomme aucun type de pass&#xa0;; ce n’est pas un certificat de pass.</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 is for pass type “%2”, but pass.json says “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» du certificat est pour le type de pass «&#xa0;%2&#xa0;», mais pass.json dit «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The pass does not use NFC.</source>
        <translation>Le pass n’utilise pas le NFC.</translation>
    </message>
    <message>
        <source>The certificate is one with NFC.</source>
        <translation>Le certificat inclut le NFC.</translation>
    </message>
    <message>
        <source>The pass has an “nfc” part, but its certificate is not made for NFC.</source>
        <translation>Le pass a une partie «&#xa0;nfc&#xa0;», mais son certificat n’est pas prévu pour le NFC.</translation>
    </message>
    <message>
        <source>The pass has a personalization.json, but its certificate is not made for NFC.</source>
        <translation>Le pass a un personalization.json, mais son certificat n’est pas prévu pour le NFC.</translation>
    </message>
    <message>
        <source>%1 does not belong into a pass.</source>
        <translation>%1 n’a pas sa place dans un pass.</translation>
    </message>
    <message>
        <source>A bundle is small enough</source>
        <translation>Un lot est assez petit</translation>
    </message>
    <message>
        <source>The archive is cut off: its directory is missing.</source>
        <translation>L’archive est coupée&#xa0;: son répertoire manque.</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>Ce n’est pas une archive ZIP.</translation>
    </message>
    <message>
        <source>The archive has data behind its end.</source>
        <translation>L’archive a des données après sa fin.</translation>
    </message>
    <message>
        <source>The archive uses the zip64 format, which no pass needs.</source>
        <translation>L’archive utilise le format zip64, dont aucun pass n’a besoin.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>L’archive est une partie parmi plusieurs.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is not where its end record says.</source>
        <translation>Le répertoire de l’archive n’est pas là où le dit son enregistrement final.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>L’archive est chiffrée.</translation>
    </message>
    <message>
        <source>An entry is packed in a way that passes do not use (method %1).</source>
        <translation>Une entrée est compressée d’une façon que les pass n’utilisent pas (méthode %1).</translation>
    </message>
    <message>
        <source>The archive holds a symbolic link.</source>
        <translation>L’archive contient un lien symbolique.</translation>
    </message>
    <message>
        <source>The archive holds something that is neither file nor folder.</source>
        <translation>L’archive contient quelque chose qui n’est ni fichier ni dossier.</translation>
    </message>
    <message>
        <source>A folder of the archive has content.</source>
        <translation>Un dossier de l’archive a un contenu.</translation>
    </message>
    <message>
        <source>An entry that is not packed has two sizes.</source>
        <translation>Une entrée non compressée a deux tailles.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 MB.</source>
        <translation>Une entrée dépasserait %1 Mo une fois décompressée.</translation>
    </message>
    <message>
        <source>The archive would unpack to more than %1 MB.</source>
        <translation>L’archive dépasserait %1 Mo une fois décompressée.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 times its packed size.</source>
        <translation>Une entrée décompressée dépasserait %1 fois sa taille compressée.</translation>
    </message>
    <message>
        <source>An entry is not where the archive&apos;s directory says.</source>
        <translation>Une entrée n’est pas là où le dit le répertoire de l’archive.</translation>
    </message>
    <message>
        <source>An entry reaches beyond the end of the archive&apos;s data.</source>
        <translation>Une entrée dépasse la fin des données de l’archive.</translation>
    </message>
    <message>
        <source>An entry and the archive&apos;s directory contradict each other.</source>
        <translation>Une entrée et le répertoire de l’archive se contredisent.</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name.</source>
        <translation>L’archive contient deux entrées du même nom.</translation>
    </message>
    <message>
        <source>Two entries of the archive overlap.</source>
        <translation>Deux entrées de l’archive se chevauchent.</translation>
    </message>
    <message>
        <source>The archive has data that belongs to none of its entries.</source>
        <translation>L’archive a des données qui n’appartiennent à aucune entrée.</translation>
    </message>
    <message>
        <source>An entry of the archive is both a file and a folder.</source>
        <translation>Une entrée de l’archive est à la fois fichier et dossier.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries.</source>
        <translation>L’archive contient plus de %1 entrées.</translation>
    </message>
    <message>
        <source>The archive holds nothing.</source>
        <translation>L’archive ne contient rien.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory holds more entries than its end record says.</source>
        <translation>Le répertoire de l’archive contient plus d’entrées que ne le dit son enregistrement final.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The archive is larger than %1 MB.</source>
        <translation>L’archive dépasse %1 Mo.</translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation>Lu par NFC sur %1</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>Scanné sur %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Ajouté à %1</translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation>Ajouté à un portefeuille</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
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
        <translation>Le titulaire l’a retiré</translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation>Le titulaire l’a refusé</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>Le lien a expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation>Refusé&#xa0;: révoqué</translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation>Refusé&#xa0;: retiré</translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation>Refusé&#xa0;: non installé</translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation>Refusé&#xa0;: archivé</translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation>Refusé&#xa0;: signature non valide</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Appareil perdu</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Fin de l’adhésion</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Achat remboursé</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation>Les deux liens sont valables jusqu’au %1</translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation>%1. Tant que le compte d’émetteur Google est en mode démo, seuls ses utilisateurs de test peuvent ajouter le pass, et son titre commence par [TEST ONLY].</translation>
    </message>
</context>
<context>
    <name>PassesCommands</name>
    <message>
        <source>Passes</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Rechercher des pass</translation>
    </message>
    <message>
        <source>find holder e-mail</source>
        <translation>trouver titulaire e-mail</translation>
    </message>
    <message>
        <source>Load the passes again</source>
        <translation>Recharger les pass</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualiser rafraîchir</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Rechercher des pass</translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation>Nom, e-mail ou ID de pass</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation>Aucun pass n’a encore été émis.</translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation>Émettez des pass depuis une liste de titulaires, ou un par un.</translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation>Émettre des pass</translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation>Aucun pass ne correspond à la recherche et aux filtres.</translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation>Appuyez sur Entrée pour demander au service cette adresse e-mail ou cet ID de pass exacts.</translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation>Impossible de charger les pass.</translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation>Largeur du panneau du pass</translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation>Insérer une variable</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nouveau champ…</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Issue a test pass</source>
        <translation>Émettre un pass d’essai</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Ouvrir les Réglages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>E-mail address of the holder</source>
        <translation>Adresse e-mail du titulaire</translation>
    </message>
    <message>
        <source>Your own will do</source>
        <translation>La vôtre convient</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>0&#xa0;: n’importe quel port libre</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
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
        <translation>Code QR du pass</translation>
    </message>
    <message>
        <source>Link of the pass</source>
        <translation>Lien du pass</translation>
    </message>
    <message>
        <source>Offer the pass again</source>
        <translation>Proposer à nouveau le pass</translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation>Téléphone&#xa0;; les flèches le déplacent, plus loin avec Maj</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Apple Wallet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PictureAddress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Cancel fetching: %1</source>
        <translation>Annuler le téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fetch: %1</source>
        <translation>Télécharger&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Folder for the pictures</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Exporter les images</translation>
    </message>
    <message>
        <source>Each side of both cards becomes a PNG, transparent around its corners.</source>
        <translation>Chaque face des deux cartes devient un PNG, transparent autour des coins.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Pixels to a point</source>
        <translation>Pixels par point</translation>
    </message>
    <message>
        <source>Three files for each side: plain, @2x and @3x.</source>
        <translation>Trois fichiers par face&#xa0;: sans suffixe, @2x et @3x.</translation>
    </message>
    <message>
        <source>The size in points, for a page or a mail.</source>
        <translation>La taille en points, pour une page ou un e-mail.</translation>
    </message>
    <message>
        <source>Sharp on phones; the names end in @%1x.</source>
        <translation>Nettes sur les téléphones&#xa0;; les noms se terminent par @%1x.</translation>
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
        <translation>Les trois</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
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
        <translation>Importer des lieux</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Exporter les lieux</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV; or drop the file on this page</source>
        <translation>Depuis GeoJSON, KML ou CSV&#xa0;; ou déposez le fichier sur cette page</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Enregistrer une liste vide…</translation>
    </message>
    <message>
        <source>A CSV file to fill in: its columns, with an example row</source>
        <translation>Un fichier CSV à remplir&#xa0;: ses colonnes, avec une ligne d’exemple</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Enregistrer une liste vide</translation>
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
        <translation>Lieu %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitude et longitude</translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation>Collez-les dans n’importe quelle notation, ou collez le lien d’une carte.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
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
        <translation>Rayon en pieds</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Rayon en mètres</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unité de longueur</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>Supprimer ce lieu</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>The map of the places</source>
        <translation>La carte géographique des lieux</translation>
    </message>
    <message>
        <source>Add the place in the middle of the map</source>
        <translation>Ajouter le lieu au centre de la carte géographique</translation>
    </message>
    <message>
        <source>A place chosen on the map</source>
        <translation>Un lieu choisi sur la carte géographique</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Déplacer le lieu</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>Déplacer le lieu dix fois plus loin</translation>
    </message>
    <message>
        <source>A place that is dragged on the map</source>
        <translation>Un lieu que l’on fait glisser sur la carte</translation>
    </message>
    <message>
        <source>Put the place back as it was</source>
        <translation>Remettre le lieu comme il était</translation>
    </message>
    <message>
        <source>A place on the map or in its list</source>
        <translation>Un lieu sur la carte géographique ou dans sa liste</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>A place in the list</source>
        <translation>Un lieu dans la liste</translation>
    </message>
    <message>
        <source>Move the place up in the list</source>
        <translation>Monter le lieu dans la liste</translation>
    </message>
    <message>
        <source>Move the place down in the list</source>
        <translation>Descendre le lieu dans la liste</translation>
    </message>
    <message>
        <source>A place that was found</source>
        <translation>Un lieu trouvé</translation>
    </message>
    <message>
        <source>Go to the place above or below</source>
        <translation>Aller au lieu du dessus ou du dessous</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Ajouter le lieu</translation>
    </message>
    <message>
        <source>The phone on the map</source>
        <translation>Le téléphone sur la carte géographique</translation>
    </message>
    <message>
        <source>Carry the phone</source>
        <translation>Promener le téléphone</translation>
    </message>
    <message>
        <source>Carry the phone five times as far</source>
        <translation>Promener le téléphone cinq fois plus loin</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Retirer le téléphone</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>PlacePickList</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pick none of the places</source>
        <translation>Ne choisir aucun des lieux</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Les premiers</translation>
    </message>
    <message>
        <source>Pick the first places that fit</source>
        <translation>Choisir les premiers lieux pour lesquels il y a de la place</translation>
    </message>
    <message>
        <source>Search the places of the file</source>
        <translation>Rechercher dans les lieux du fichier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Places of the file</source>
        <translation>Lieux du fichier</translation>
    </message>
    <message>
        <source>No place of the file is called that.</source>
        <translation>Aucun lieu du fichier ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no more room: a pass has ten places at most.</source>
        <translation>Plus de place&#xa0;: un pass a dix lieux au plus.</translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation>Chercher un lieu</translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation>Ville, coordonnées ou lien d’une carte</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation>Ajouter un lieu à %1</translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation>Envoie votre saisie à ce service</translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation>Chercher des adresses postales…</translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation>Indiquez dans les réglages l’adresse de votre propre géocodeur</translation>
    </message>
</context>
<context>
    <name>PlacesDrop</name>
    <message>
        <source>Drop the file to import its places</source>
        <translation>Déposez le fichier pour importer ses lieux</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>Vous voyez ce qu’il contient avant que rien ne change.</translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation>Pas encore de lieux. Près d’un lieu, Apple Wallet peut afficher le pass sur l’écran verrouillé avec un message.</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>Cliquez sur la carte…</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation>Cliquez à l’endroit voulu sur la carte, ou appuyez sur Entrée pour le centre</translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation>Les portefeuilles connaissent dix lieux au plus</translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation>Quelle distance suffit</translation>
    </message>
    <message>
        <source>Carry a phone over the map</source>
        <translation>Promener un téléphone sur la carte</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Retirer le téléphone</translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation>Poser un téléphone sur la carte</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>Aussi sur la carte</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Carte&#xa0;; les flèches la déplacent, plus et moins changent le zoom</translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation>Carte&#xa0;; les flèches déplacent le lieu %1, Suppr le supprime, Échap le lâche</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
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
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation>Les deux portefeuilles acceptent ce modèle tel quel.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation>%1 (production)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation>La clé de %1 reste tant qu’un lot est en cours avec elle</translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation>Saisir une autre clé pour %1</translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation>%1 reste tant qu’un lot est en cours avec lui</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation>Un profil correspond à un compte QairoPay. En choisir un autre rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Ajouter un profil…</translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation>Utiliser un autre profil pendant qu’un lot est en cours</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Mettre en pause et l’utiliser</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Retirer le profil %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation>Sa clé est retirée du trousseau. Rien ne change chez QairoPay.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Retirer le profil</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Live changes at once. Type %1 to go on.</source>
        <translation>La production change aussitôt. Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>Take the webhook endpoints along, disabled</source>
        <translation>Reprendre aussi les endpoints de webhook, désactivés</translation>
    </message>
    <message>
        <source>What came over</source>
        <translation>Éléments repris</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>PublishCommands</name>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>diffuser envoyer mettre à jour</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>revert rollback published</source>
        <translation>revenir rétablir publié</translation>
    </message>
    <message>
        <source>No other version of this template was published from here.</source>
        <translation>Aucune autre version de ce modèle n’a été publiée d’ici.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changes</source>
        <translation>Modifications</translation>
    </message>
</context>
<context>
    <name>PublishPictures</name>
    <message>
        <source>Pass that is shown</source>
        <translation>Pass affiché</translation>
    </message>
    <message>
        <source>Read the passes again</source>
        <translation>Relire les pass</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a wallet: before or after</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>Données affichées sur les cartes</translation>
    </message>
    <message>
        <source>Show an issued pass…</source>
        <translation>Afficher un pass émis…</translation>
    </message>
    <message>
        <source>No pass was issued: the template is not published yet.</source>
        <translation>Aucun pass n’a été émis&#xa0;: le modèle n’est pas encore publié.</translation>
    </message>
    <message>
        <source>Add, rename or remove a sample record</source>
        <translation>Ajouter, renommer ou retirer des données d’exemple</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>Renommer %1 en %2&#xa0;?</translation>
    </message>
    <message>
        <source>These change with it, as one step:</source>
        <translation>Ceci change aussi, en une seule étape&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing else in the template uses this key.</source>
        <translation>Rien d’autre dans le modèle n’utilise cette clé.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>What the studio cannot change:</source>
        <translation>Ce que le studio ne peut pas changer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation>Révoquer ce pass&#xa0;?</translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation>Le pass de %1 est annulé&#xa0;: Apple grise son code-barres, Google le range parmi les pass expirés, les scanners le refusent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation>Révoquer le pass</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Appareil perdu</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Fin de l’adhésion</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Achat remboursé</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation>Demandé&#xa0;: le rayon du modèle.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet décide lui-même quelle distance suffit, et n’affiche pas le message.</translation>
    </message>
</context>
<context>
    <name>RowControl</name>
    <message>
        <source>Rows of a list</source>
        <translation>Lignes d’une liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row shown on the cards</source>
        <translation>Ligne affichée sur les cartes</translation>
    </message>
    <message>
        <source>End, and show the record from before</source>
        <translation>Terminer et réafficher les données d’avant</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Ligne suivante</translation>
    </message>
</context>
<context>
    <name>RowsInspector</name>
    <message>
        <source>Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.</source>
        <translation>Google dessine sous le titre au plus %1 lignes d’un à %2 champs&#xa0;; il en conseille deux. Un champ sans ligne figure dans les détails, tout comme un champ sans valeur. La carte d’Apple a ses propres zones.</translation>
    </message>
    <message>
        <source>No field stands in a slot of the front: Google shows its own rows.</source>
        <translation>Aucun champ ne figure dans une zone du recto&#xa0;: Google affiche ses propres lignes.</translation>
    </message>
    <message>
        <source>Derived from the slots. What you change here is kept as your own.</source>
        <translation>Dérivées des zones. Ce que vous modifiez ici est conservé comme vos propres lignes.</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>Vos propres lignes</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Revenir à l’automatique</translation>
    </message>
    <message>
        <source>Derives the rows from the slots again</source>
        <translation>Dérive à nouveau les lignes des zones</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Google draws at most %1 rows</source>
        <translation>Google dessine au plus %1 lignes</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation>Pass émis</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Annuler le reste…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>Enregistrer les lignes en échec…</translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation>Lignes sans pass</translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation>Annuler le reste de ce lot&#xa0;?</translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation>Les pass émis le restent. Les lignes pas encore envoyées sont conservées dans le fichier des lignes en échec.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Annuler le reste</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>Continuer l’émission</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>Enregistrer les lignes en échec</translation>
    </message>
</context>
<context>
    <name>SampleNameDialog</name>
    <message>
        <source>Add a sample record</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>Rename the sample record</source>
        <translation>Renommer les données d’exemple</translation>
    </message>
    <message>
        <source>A copy of what the cards show. Its values are typed on the cards.</source>
        <translation>Une copie de ce que montrent les cartes. Ses valeurs se saisissent sur les cartes.</translation>
    </message>
    <message>
        <source>The name of the holder. It stands on the cards where the template names the holder.</source>
        <translation>Le nom du titulaire. Il figure sur les cartes là où le modèle nomme le titulaire.</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>Ajouter les données</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nom du titulaire</translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation>Les liens prennent fin après 30 jours, les pass retirés et révoqués sont archivés après 90, les clés renouvelées prennent fin après un jour. L’horloge ne recule qu’avec une réinitialisation.</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation>Les dernières requêtes, la plus récente en premier. Clés, ID et contenus ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la requête</translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation>Aucune requête à la sandbox pour l’instant.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>La sandbox ne répond pas.</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>Largeur des outils</translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation>Description de son API</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation>Les modèles, pass, scans et événements disparaissent, et l’horloge revient à celle de cet ordinateur. Les clés, les endpoints et le journal d’audit restent.</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Réinitialiser la sandbox…</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Réinitialiser la sandbox&#xa0;?</translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation>Tous les modèles, pass, scans et événements de %1 sont supprimés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>réinitialiser</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Saisissez %1 pour continuer.</translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation>Le mot de confirmation</translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation>La remplir ensuite avec le programme d’exemple</translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation>Téléphones et scanners</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation>Émettez d’abord un pass.</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Ajouter à Apple Wallet</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Ajouter à Google Wallet</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Retirer du portefeuille</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Scanner le code-barres</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Approcher d’un lecteur</translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation>Rechercher des mises à jour sur l’iPhone</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Échelle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ScanArchive</name>
    <message>
        <source>The scans kept on this computer cannot be read or written.</source>
        <translation>Les scans conservés sur cet ordinateur ne peuvent pas être lus ou écrits.</translation>
    </message>
    <message>
        <source>The scans kept on this computer are from a newer version of the studio.</source>
        <translation>Les scans conservés sur cet ordinateur viennent d’une version plus récente du studio.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ScanBench</name>
    <message>
        <source>Read even from %1 cm.</source>
        <translation>Lu même à %1 cm.</translation>
    </message>
    <message>
        <source>Read even with %1 % between dark and light.</source>
        <translation>Lu même avec %1&#xa0;% entre sombre et clair.</translation>
    </message>
    <message>
        <source>Read even with a blur of %1 mm.</source>
        <translation>Lu même avec un flou de %1 mm.</translation>
    </message>
    <message>
        <source>Read even turned aside by %1°.</source>
        <translation>Lu même tourné de %1°.</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Assombri</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>At an angle</source>
        <translation>De biais</translation>
    </message>
    <message>
        <source>From %1 cm, in focus.</source>
        <translation>À %1 cm, net.</translation>
    </message>
    <message>
        <source>A dark screen in a bright place: %1 % between dark and light.</source>
        <translation>Un écran sombre dans un endroit lumineux&#xa0;: %1&#xa0;% entre sombre et clair.</translation>
    </message>
    <message>
        <source>Out of focus: a blur of %1 mm.</source>
        <translation>Pas au point&#xa0;: un flou de %1 mm.</translation>
    </message>
    <message>
        <source>From %1 cm.</source>
        <translation>À %1 cm.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, with light from one side.</source>
        <translation>Tourné de %1°, avec une lumière latérale.</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Barely reads</source>
        <translation>À peine lisible</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Reads easily</source>
        <translation>Très lisible</translation>
    </message>
    <message>
        <source>Lost with %1 % between dark and light.</source>
        <translation>Perdu avec %1&#xa0;% entre sombre et clair.</translation>
    </message>
    <message>
        <source>From %1 cm the camera has %2 pixels for a module of %3 mm: too few.</source>
        <translation>À %1 cm, la caméra a %2 pixels pour un module de %3 mm&#xa0;: trop peu.</translation>
    </message>
    <message>
        <source>A blur of %1 mm runs modules of %2 mm together.</source>
        <translation>Un flou de %1 mm confond les modules de %2 mm.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, modules of %2 mm are not told apart.</source>
        <translation>Tourné de %1°, les modules de %2 mm ne se distinguent plus.</translation>
    </message>
    <message>
        <source>The light ground beside it is %1 modules wide; %2 are asked for.</source>
        <translation>Le fond clair à côté fait %1 modules de large&#xa0;; il en faut %2.</translation>
    </message>
    <message>
        <source>It is read as another text than the content.</source>
        <translation>Le texte lu diffère du contenu.</translation>
    </message>
    <message>
        <source>Shorten the content: larger modules need less light between them.</source>
        <translation>Raccourcissez le contenu&#xa0;: des modules plus grands demandent moins de lumière entre eux.</translation>
    </message>
    <message>
        <source>Shorten the content, or choose a QR code, which has the largest modules for a long one.</source>
        <translation>Raccourcissez le contenu ou choisissez un code QR, qui a les plus grands modules pour un contenu long.</translation>
    </message>
    <message>
        <source>The wallet draws that ground; another format needs less of it.</source>
        <translation>Ce fond est dessiné par le portefeuille&#xa0;; un autre format en demande moins.</translation>
    </message>
    <message>
        <source>Keep to letters and digits of ASCII, which every format carries as they are.</source>
        <translation>Tenez-vous aux lettres et chiffres ASCII, que chaque format transporte tels quels.</translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu via</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID du pass</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation>ID du scan</translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation>Ouvrir ce pass</translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation>Rechercher des scans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation>Chargement, %1 jusqu’ici</translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation>Afficher les nouveaux scans en direct</translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation>Scans dans le temps, de %1 à %2</translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation>Scans sur la carte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Pas encore de scans</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation>Ils apparaissent ici dès qu’un pass est lu.</translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation>Aucun scan ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>ScanTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <translation>Rechercher des scans</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>trouver filtrer</translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation>Enregistrer la carte…</translation>
    </message>
    <message>
        <source>picture export</source>
        <translation>image exporter</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>scans table download</source>
        <translation>scans tableau télécharger</translation>
    </message>
    <message>
        <source>There are no scans yet.</source>
        <translation>Il n’y a pas encore de scans.</translation>
    </message>
    <message>
        <source>The map of the scans</source>
        <translation>La carte géographique des scans</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation>Exporter les scans</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Enregistrer la carte comme image</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
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
        <translation>Ce que %1 affiche, dans l’ordre de lecture</translation>
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
        <translation>Icône</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation>Image hero</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Décoration</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texte du logo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Ligne au-dessus du titre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation>Symbole de transport</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texte sous le code</translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation>Texte du portefeuille</translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation>plus petit que ses %1 pt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>rogné</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1, image</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documenté</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation>Sur cette carte&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation>C’est en lieu sûr</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Keys and log of this service are kept by QairoPay&apos;s dashboard.</source>
        <translation>Les clés et le journal de ce service sont tenus dans le tableau de bord de QairoPay.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Réglages généraux</translation>
    </message>
    <message>
        <source>preferences options profile signing certificate language appearance map about</source>
        <translation>préférences options profil signature certificat langue apparence carte à propos</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>secret token scope rotate revoke</source>
        <translation>secret jeton portée renouveler révoquer</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>who did what history trail</source>
        <translation>qui a fait quoi historique trace</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation>Impossible d’en faire un pass. %1</translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation>Tout tient dans cette ligne.</translation>
    </message>
</context>
<context>
    <name>SheetFinding</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
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
        <translation>Cartes de la liste, les pires d’abord</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Revenir à la liste (Échap)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation>Les pires d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>%n carte plus bas a des problèmes plus graves</numerusform>
            <numerusform>%n cartes plus bas ont des problèmes plus graves</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation>De qui sont les cartes affichées</translation>
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
        <translation>Cartes examinées</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation>Texte du code</translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation>Code dense</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>Pas dessiné</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas un nombre</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Balisage</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne tient pas</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>Texte absent</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation>Trop de textes</translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation>Texte NFC</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas une date</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation>Impossible à émettre</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>SigningAccountDialog</name>
    <message>
        <source>Sign save links with your own account</source>
        <translation>Signer les liens d’ajout avec votre propre compte</translation>
    </message>
    <message>
        <source>The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.</source>
        <translation>Le fichier JSON d’un compte de service, tel que Google Cloud le fournit. Il reste où il est et n’est plus lisible que par vous. La sandbox n’envoie rien à Google.</translation>
    </message>
    <message>
        <source>Use account</source>
        <translation>Utiliser le compte</translation>
    </message>
    <message>
        <source>Service account (JSON)</source>
        <translation>Compte de service (JSON)</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Choisir un compte…</translation>
    </message>
    <message>
        <source>Service accounts (*.json)</source>
        <translation>Comptes de service (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>ID d’émetteur</translation>
    </message>
    <message>
        <source>Digits, from the Google Wallet console</source>
        <translation>Chiffres, dans la console Google Wallet</translation>
    </message>
</context>
<context>
    <name>SigningCertificateDialog</name>
    <message>
        <source>Sign with your own certificate</source>
        <translation>Signer avec votre propre certificat</translation>
    </message>
    <message>
        <source>The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.</source>
        <translation>Le certificat d’un Pass Type ID avec sa clé, tel que Trousseaux d’accès l’exporte. Les fichiers restent où ils sont et ne sont plus lisibles que par vous. Le type de pass et l’équipe de chaque pass viennent du certificat.</translation>
    </message>
    <message>
        <source>Use certificate</source>
        <translation>Utiliser le certificat</translation>
    </message>
    <message>
        <source>Certificate with its key (.p12)</source>
        <translation>Certificat avec sa clé (.p12)</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Choisir un certificat…</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>Certificats avec leur clé (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Mot de passe du certificat</translation>
    </message>
    <message>
        <source>Apple&apos;s WWDR certificate that issued it</source>
        <translation>Certificat WWDR d’Apple qui l’a émis</translation>
    </message>
    <message>
        <source>Choose WWDR…</source>
        <translation>Choisir WWDR…</translation>
    </message>
    <message>
        <source>From apple.com/certificateauthority, in the generation that your certificate names</source>
        <translation>Depuis apple.com/certificateauthority, dans la génération qu’indique votre certificat</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.pem *.crt *.der)</source>
        <translation>Certificats (*.cer *.pem *.crt *.der)</translation>
    </message>
</context>
<context>
    <name>SigningFileRow</name>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
</context>
<context>
    <name>SigningFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s WWDR certificate too: apple.com/certificateauthority has it.</source>
        <translation>Choisissez aussi le certificat WWDR d’Apple&#xa0;: il se trouve sur apple.com/certificateauthority.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than a certificate. Choose it again.</source>
        <translation>%1 est illisible ou plus grand qu’un certificat. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This password does not open %1. It is the one that was typed when the file was exported.</source>
        <translation>Ce mot de passe n’ouvre pas %1. C’est celui qui a été saisi lors de l’exportation du fichier.</translation>
    </message>
    <message>
        <source>%1 Choose the WWDR certificate of the generation that issued yours: apple.com/certificateauthority has them all.</source>
        <translation>%1 Choisissez le certificat WWDR de la génération qui a émis le vôtre&#xa0;: apple.com/certificateauthority les a tous.</translation>
    </message>
    <message>
        <source>%1 Export the certificate of a Pass Type ID together with its key, as .p12.</source>
        <translation>%1 Exportez le certificat d’un Pass Type ID avec sa clé, en .p12.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Renew it at developer.apple.com and choose the new file.</source>
        <translation>%1 a expiré le %2. Renouvelez-le sur developer.apple.com et choisissez le nouveau fichier.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2. Look at this computer&apos;s clock.</source>
        <translation>%1 n’est pas valide avant le %2. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose a WWDR certificate that is valid still: apple.com/certificateauthority has them all. If none of them issued yours, renew yours at developer.apple.com.</source>
        <translation>%1 a expiré le %2. Choisissez un certificat WWDR encore valide&#xa0;: apple.com/certificateauthority les a tous. Si aucun n’a émis le vôtre, renouvelez le vôtre sur developer.apple.com.</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.</source>
        <translation>Pour la sandbox de ce programme. Une modification prend effet aussitôt&#xa0;; les pass déjà sur des téléphones restent tels quels.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Utiliser un autre certificat…</translation>
    </message>
    <message>
        <source>Use your own certificate…</source>
        <translation>Utiliser votre propre certificat…</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Retirer le certificat</translation>
    </message>
    <message>
        <source>Use another service account…</source>
        <translation>Utiliser un autre compte de service…</translation>
    </message>
    <message>
        <source>Use your own service account…</source>
        <translation>Utiliser votre propre compte de service…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove the certificate?</source>
        <translation>Retirer le certificat&#xa0;?</translation>
    </message>
    <message>
        <source>Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.</source>
        <translation>Les pass sont à nouveau signés avec le certificat de test, que les téléphones refusent. Le mot de passe est retiré du trousseau&#xa0;; les fichiers restent.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>Scanned: %1</source>
        <translation>Scanné&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SlotHeading</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>StartPane</name>
    <message>
        <source>From the gallery…</source>
        <translation>Depuis la galerie…</translation>
    </message>
    <message>
        <source>Two finished templates of each kind, with artwork.</source>
        <translation>Deux modèles prêts de chaque type, avec visuels.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nouveau modèle…</translation>
    </message>
    <message>
        <source>The fields that passes of its kind have, and a code.</source>
        <translation>Les champs des pass de ce type, et un code.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>A template that was saved, with its pictures.</source>
        <translation>Un modèle enregistré, avec ses images.</translation>
    </message>
    <message>
        <source>From a pass…</source>
        <translation>Depuis un pass…</translation>
    </message>
    <message>
        <source>Look at anybody&apos;s pass and make a template of it.</source>
        <translation>Regardez n’importe quel pass et faites-en un modèle.</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Derniers travaux</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Revenir au modèle</translation>
    </message>
    <message>
        <source>All templates (%1)</source>
        <translation>Tous les modèles (%1)</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>No draft or file is in work.</source>
        <translation>Aucun brouillon ni fichier en cours.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Il n’y a pas encore de modèle.</translation>
    </message>
    <message>
        <source>What you edit or open stands here the next time.</source>
        <translation>Ce que vous modifiez ou ouvrez figurera ici la prochaine fois.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Un modèle est le moule de vos pass&#xa0;: couleurs, champs, code. Il permet d’en émettre autant que vous voulez.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Afficher tous les modèles</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Choisir dans la galerie</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>Impossible de lire les modèles.</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Ouvrir des modèles</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Modèles de pass (*.passtpl)</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Ouvrir des pass</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pass (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Vienne</translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation>Orlando</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Passager</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation>Nouvelle carte de fidélité</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Nouvelle carte de membre</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>Nouveau coupon</translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation>Nouveau billet d’événement</translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation>Nouvelle carte d’embarquement</translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation>Nouvelle carte cadeau</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>Le fichier de l’image n’est pas là.</translation>
    </message>
    <message>
        <source>The picture&apos;s file was changed; its name is that of another.</source>
        <translation>Le fichier de l’image a été modifié&#xa0;; son nom est celui d’une autre.</translation>
    </message>
    <message>
        <source>This is not a picture that passes can carry.</source>
        <translation>Ce n’est pas une image que les pass peuvent contenir.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder cannot be made.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: son dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Le fichier est trop grand.</translation>
    </message>
    <message>
        <source>The brand kits were saved by another version of the studio.</source>
        <translation>Les kits de marque ont été enregistrés par une autre version du studio.</translation>
    </message>
    <message>
        <source>A tenant has at most %1 brand kits.</source>
        <translation>Un compte a au plus %1 kits de marque.</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of this program.</source>
        <translation>Le brouillon a été écrit par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This is no draft&apos;s id.</source>
        <translation>Ce n’est pas l’ID d’un brouillon.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: %1.</source>
        <translation>Le brouillon ne peut pas être supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This must be embedded, sandbox or live.</source>
        <translation>Ceci doit être embedded, sandbox ou live.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version of this program.</source>
        <translation>Les profils ont été écrits par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Ce n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The address must begin with https, or the key would travel in the clear.</source>
        <translation>L’adresse doit commencer par https, sinon la clé circulerait en clair.</translation>
    </message>
    <message>
        <source>This is a publishable key; it cannot issue passes. Use a secret key.</source>
        <translation>C’est une clé publique&#xa0;; elle ne peut pas émettre de pass. Prenez une clé secrète.</translation>
    </message>
    <message>
        <source>This is a sandbox key, but the profile is live.</source>
        <translation>C’est une clé de sandbox, mais le profil est en production.</translation>
    </message>
    <message>
        <source>This is a live key, but the profile is a sandbox.</source>
        <translation>C’est une clé de production, mais le profil est une sandbox.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>Le trousseau n’a pas cette entrée.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work.</source>
        <translation>Le trousseau de ce bureau ne fonctionne pas.</translation>
    </message>
    <message>
        <source>A version takes up at most %1 MB: shorten the template&apos;s notes and texts.</source>
        <translation>Une version occupe au plus %1&#xa0;Mo&#xa0;: raccourcissez les notes et les textes du modèle.</translation>
    </message>
    <message>
        <source>The version was kept by a newer version of this program.</source>
        <translation>La version a été gardée par une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>The template is missing.</source>
        <translation>Le modèle manque.</translation>
    </message>
    <message>
        <source>The version is not kept. %1</source>
        <translation>La version n’est pas gardée. %1</translation>
    </message>
    <message>
        <source>The version cannot be removed: %1.</source>
        <translation>La version ne peut pas être supprimée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is no version&apos;s id.</source>
        <translation>Ce n’est pas l’ID d’une version.</translation>
    </message>
    <message>
        <source>The versions of this template take up %1 MB already: delete some that are not needed any more.</source>
        <translation>Les versions de ce modèle occupent déjà %1 Mo&#xa0;: supprimez celles dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>The folder of the versions cannot be made.</source>
        <translation>Le dossier des versions ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The version cannot be moved: %1.</source>
        <translation>La version ne peut pas être déplacée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>its folder is not to be written to</source>
        <translation>son dossier n’est pas accessible en écriture</translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Stress run</source>
        <translation>Test extrême</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Données précédentes</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Données suivantes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation>Aller au prochain problème</translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation>Terminer et réafficher l’exemple</translation>
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
        <translation>Partout</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>commands search palette</source>
        <translation>commandes recherche palette trouver</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les touches</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>raccourcis clavier aide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>size font zoom appearance</source>
        <translation>taille police zoom apparence</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Standard contrast</source>
        <translation>Contraste standard</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>apparence couleurs accessibilité</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>appearance theme day</source>
        <translation>apparence thème jour</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>appearance theme night</source>
        <translation>apparence thème nuit</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Couleurs comme le système</translation>
    </message>
    <message>
        <source>appearance theme</source>
        <translation>apparence thème</translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation>Afficher les animations</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>appearance animation accessibility</source>
        <translation>apparence animation accessibilité</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>sortir fermer</translation>
    </message>
    <message>
        <source>These colours are chosen already.</source>
        <translation>Ces couleurs sont déjà choisies.</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>Le texte est déjà à sa taille maximale.</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>Le texte est déjà à sa taille minimale.</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</source>
        <translation>Ce que lit le studio (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</translation>
    </message>
    <message>
        <source>Open templates, lists, passes, pictures and places</source>
        <translation>Ouvrir des modèles, des listes, des pass, des images et des lieux</translation>
    </message>
    <message>
        <source>file template list pass import picture logo places</source>
        <translation>fichier modèle liste pass importer image logo lieux</translation>
    </message>
    <message>
        <source>Show another map</source>
        <translation>Afficher une autre carte</translation>
    </message>
    <message>
        <source>street satellite tiles bundled world</source>
        <translation>rue satellite tuiles carte du monde</translation>
    </message>
    <message>
        <source>No other map is known. Choose one in Settings.</source>
        <translation>Aucune autre carte n’est connue. Choisissez-en une dans les réglages.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation>Détermine la catégorie dans les deux portefeuilles et la place des champs.</translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation>Type de pass</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Moyen de transport</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation>Pour votre équipe. Jamais sur un pass.</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>ID du modèle</translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation>Le modèle avec ses images, pour un autre studio ou la ligne de commande</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation>Revient à la version publiée. Annuler ramène le brouillon.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The template’s file</source>
        <translation>Fichier du modèle</translation>
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
        <translation>Autres actions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiver…</translation>
    </message>
</context>
<context>
    <name>TemplateValidation</name>
    <message>
        <source>This must not be empty.</source>
        <translation>Ceci ne doit pas être vide.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Ceci compte %1 caractères&#xa0;; %2 au plus sont permis.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Ceci doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Ceci doit être une adresse commençant par https://.</translation>
    </message>
    <message>
        <source>A key has lower-case letters, digits and underscores, begins with a letter and is at most 40 characters long.</source>
        <translation>Une clé contient des minuscules, des chiffres et des tirets bas, commence par une lettre et compte 40 caractères au plus.</translation>
    </message>
    <message>
        <source>Another field has the key &quot;%1&quot; already.</source>
        <translation>Un autre champ a déjà la clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A numeric field needs a number such as 0 or 12.5.</source>
        <translation>Un champ numérique demande un nombre comme 0 ou 12.5.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>La variable {%1} n’est pas connue.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Un modèle a au plus %1 langues.</translation>
    </message>
    <message>
        <source>A language is written as de, pt-BR or zh-Hans.</source>
        <translation>Une langue s’écrit de, pt-BR ou zh-Hans.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Une langue a au plus %1 textes.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields.</source>
        <translation>Un modèle a au plus %1 champs.</translation>
    </message>
    <message>
        <source>A template has at most %1 locations.</source>
        <translation>Un modèle a au plus %1 lieux.</translation>
    </message>
    <message>
        <source>Another language differs from this one in capitals only.</source>
        <translation>Une autre langue ne diffère de celle-ci que par les majuscules.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Traduction de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take “%1” out of all languages</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de toutes les langues</translation>
    </message>
    <message>
        <source>Take “%1” over as it is</source>
        <translation>Reprendre «&#xa0;%1&#xa0;» tel quel</translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation>Mettre à jour le pass de %1</translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation>Mettre à jour et notifier</translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation>Mettre à jour sans notification</translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation>Message au titulaire</translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation>Aucun&#xa0;: mise à jour sans notification</translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation>Sur iPhone, il apparaît sur l’écran verrouillé&#xa0;; Google rédige lui-même sa notification et affiche le vôtre dans le pass.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>VersionNameDialog</name>
    <message>
        <source>Rename the version</source>
        <translation>Renommer la version</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>A version with a name stays until you delete it.</source>
        <translation>Une version nommée est conservée jusqu’à ce que vous la supprimiez.</translation>
    </message>
    <message>
        <source>The template as it is now, to compare with later or to come back to. It stays on this computer.</source>
        <translation>Le modèle tel qu’il est maintenant, pour comparer plus tard ou y revenir. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>For example: with the blue strip</source>
        <translation>Par exemple&#xa0;: avec le bandeau bleu</translation>
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
        <translation>La compare au brouillon.</translation>
    </message>
    <message>
        <source>More about the version “%1”</source>
        <translation>Plus sur la version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Comparer et restaurer…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>Lui donner un nom…</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Ouvrir comme copie</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Restore the version “%1”</source>
        <translation>Restaurer la version «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
</context>
<context>
    <name>VersionsInspector</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Il n’y a pas encore de version.</translation>
    </message>
    <message>
        <source>Save one before you try something. Publishing keeps one by itself.</source>
        <translation>Enregistrez-en une avant d’essayer quelque chose. La publication en conserve une d’elle-même.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Supprimer la version «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The draft and what is published stay as they are. This cannot be undone.</source>
        <translation>Le brouillon et ce qui est publié restent tels quels. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Supprimer la version</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation>Téléphone, clair ou sombre, taille du texte, fuseau horaire, langue, état du pass</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (ici)</translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation>Comment les cartes sont vues</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation>Le recto est identique dans les deux.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation>Taille du texte du téléphone</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>Fuseau horaire du téléphone</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Langue du téléphone</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation>Un téléphone neuf, avec le pass tel qu’il est</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Vision des couleurs</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>It is not on the public Internet. Give one that phones can reach, too.</source>
        <translation>Elle n’est pas sur l’Internet public. Donnez-en une que les téléphones peuvent atteindre aussi.</translation>
    </message>
    <message>
        <source>The host needs its full name, like www.example.com.</source>
        <translation>L’hôte doit avoir son nom complet, comme www.example.com.</translation>
    </message>
    <message>
        <source>It has more than %1 letters. Give a shorter one.</source>
        <translation>Elle a plus de %1 lettres. Donnez-en une plus courte.</translation>
    </message>
    <message>
        <source>It is no complete address. Begin it with https:// and the host.</source>
        <translation>Ce n’est pas une adresse complète. Commencez-la par https:// et l’hôte.</translation>
    </message>
    <message>
        <source>Pictures are fetched over https only. Begin the address with https://.</source>
        <translation>Les images ne sont téléchargées que par https. Commencez l’adresse par https://.</translation>
    </message>
    <message>
        <source>It names no host. Write one after https://.</source>
        <translation>Elle n’indique aucun hôte. Écrivez-en un après https://.</translation>
    </message>
    <message>
        <source>It holds a name or a password. Take away what stands before the @.</source>
        <translation>Elle contient un nom ou un mot de passe. Retirez ce qui précède le @.</translation>
    </message>
    <message>
        <source>Only the port %1 is used. Take the port away.</source>
        <translation>Seul le port %1 est utilisé. Retirez le port.</translation>
    </message>
    <message>
        <source>%1 leads on to nowhere. Give the address of the picture itself.</source>
        <translation>%1 redirige vers nulle part. Donnez l’adresse de l’image elle-même.</translation>
    </message>
    <message>
        <source>It leads on to %1. %2</source>
        <translation>Elle redirige vers %1. %2</translation>
    </message>
    <message>
        <source>%1 gives it only to those who sign in, and no phone does. Put it where everybody may have it.</source>
        <translation>%1 ne la donne qu’à ceux qui se connectent, et aucun téléphone ne le fait. Placez-la là où tout le monde peut l’obtenir.</translation>
    </message>
    <message>
        <source>%1 has nothing there. Look for a slip in the address.</source>
        <translation>%1 n’a rien à cet endroit. Cherchez une faute de frappe dans l’adresse.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 instead of a picture. Try again later.</source>
        <translation>%1 répond avec l’état %2 au lieu d’une image. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 has no certificate that proves its name. Phones do not trust it either: give another address.</source>
        <translation>%1 n’a pas de certificat qui prouve son nom. Les téléphones ne lui font pas confiance non plus&#xa0;: donnez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether there is a network, then try again.</source>
        <translation>%1 est injoignable. Vérifiez qu’il y a du réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle. Try again.</source>
        <translation>%1 s’est interrompu au milieu. Réessayez.</translation>
    </message>
    <message>
        <source>%1 is not found. Look for a slip in its name, and whether there is a network.</source>
        <translation>%1 est introuvable. Cherchez une faute de frappe dans son nom, et vérifiez qu’il y a du réseau.</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet. Give an address that phones can reach, too.</source>
        <translation>%1 n’est pas sur l’Internet public. Donnez une adresse que les téléphones peuvent atteindre aussi.</translation>
    </message>
    <message>
        <source>%1 took more than %2 seconds. Try again, or give a faster host.</source>
        <translation>%1 a mis plus de %2 secondes. Réessayez, ou donnez un hôte plus rapide.</translation>
    </message>
    <message>
        <source>It leads on more than %1 times. Give the address of the picture itself.</source>
        <translation>Elle redirige plus de %1 fois. Donnez l’adresse de l’image elle-même.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Carte de membre</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Billet d’événement</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Carte d’embarquement</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
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
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation>Date relative</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Naturel</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Avion</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Bateau</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Générique</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>pas de place</translation>
    </message>
    <message>
        <source>not on the card</source>
        <translation>pas sur la carte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>ZoomCommands</name>
    <message>
        <source>Larger cards</source>
        <translation>Cartes plus grandes</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>zoom avant agrandir</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Cartes plus petites</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>zoom arrière réduire</translation>
    </message>
    <message>
        <source>Fit the cards</source>
        <translation>Ajuster les cartes</translation>
    </message>
    <message>
        <source>zoom whole</source>
        <translation>zoom entier</translation>
    </message>
    <message>
        <source>No card is in sight.</source>
        <translation>Aucune carte n’est visible.</translation>
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
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation>Fenêtres, réseau, base de données, carte. Lié dynamiquement&#xa0;: vous pouvez le remplacer par votre propre version compilée.</translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation>Signatures et clés</translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation>Archives de pass&#xa0;; avec une exception pour la liaison statique</translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation>Le service HTTP de la sandbox</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation>Lecture de nombreux scans à la fois</translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation>Clés dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation>Une fenêtre par dossier de données</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation>Police, aussi à la place de San Francisco d’Apple sur les cartes</translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation>Police à la place de celle de Google sur les cartes</translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation>Police des ID et des contenus</translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation>Comment d’autres langues écrivent nombres et heures sur les cartes</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Domaine public</translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation>Côtes, frontières et États de la carte</translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation>Noms et positions des villes de la carte</translation>
    </message>
    <message>
        <source>Reading barcodes back</source>
        <translation>Relecture des codes-barres</translation>
    </message>
    <message>
        <source>Grid references of places: UTM and MGRS</source>
        <translation>Coordonnées de grille des lieux&#xa0;: UTM et MGRS</translation>
    </message>
</context>
<context>
    <name>qairopay::AddressPicture</name>
    <message>
        <source>Wallets fetch it themselves. The cards show the picture chosen under Images.</source>
        <translation>Les portefeuilles le téléchargent eux-mêmes. Les cartes montrent l’image choisie sous «&#xa0;Images&#xa0;».</translation>
    </message>
    <message>
        <source>The cards show the picture chosen under Images, not the one at this address. Remove that one to fetch this.</source>
        <translation>Les cartes montrent l’image choisie sous «&#xa0;Images&#xa0;», pas celle de cette adresse. Retirez la première pour télécharger celle-ci.</translation>
    </message>
    <message>
        <source>Starts with https. Wallets fetch it themselves; the studio does so once, when you press Fetch, to show it on the cards.</source>
        <translation>Commence par https. Les portefeuilles le téléchargent eux-mêmes&#xa0;; le studio le fait une fois, quand vous appuyez sur «&#xa0;Télécharger&#xa0;», pour le montrer sur les cartes.</translation>
    </message>
    <message>
        <source>The cards show what this address gave when it was fetched.</source>
        <translation>Les cartes montrent ce que cette adresse a donné lors du téléchargement.</translation>
    </message>
    <message>
        <source>The cards show what “%1” gave when it was fetched.</source>
        <translation>Les cartes montrent ce que «&#xa0;%1&#xa0;» a donné lors du téléchargement.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 pour l’instant</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Télécharger «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was not fetched. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été téléchargé. %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>Refusée depuis le %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Fonctionne jusqu’au %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Créée le %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Dernière utilisation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Jamais utilisée.</translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation>La clé prend fin dans 24 heures</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation>Clé d’API copiée</translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation>Le service n’a pas cette image.</translation>
    </message>
    <message>
        <source>The service sent another picture.</source>
        <translation>Le service a envoyé une autre image.</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation>Impossible de lire l’export antérieur.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation>Lecture du journal, %1 entrées jusqu’ici</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Impossible de lire le journal.</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>Impossible de vérifier le journal.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation>Rien n’a été modifié, retiré, coupé ni réécrit depuis l’export antérieur.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation>Rien n’a été modifié, retiré ni coupé. La comparaison à un export antérieur montre aussi si le journal a été réécrit.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation>La chaîne est intacte&#xa0;: %1 entrées.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>La chaîne n’est pas intacte&#xa0;: %n constat.</numerusform>
            <numerusform>La chaîne n’est pas intacte&#xa0;: %n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation>Journal d’audit enregistré</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>Change background</source>
        <translation>Changer l’arrière-plan</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>Changer la couleur du texte</translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation>Changer la couleur des libellés</translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation>Rétablir la couleur des libellés</translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation>Changer le texte du logo</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Changer l’organisation</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Changer la description</translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation>Changer l’adresse du logo</translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation>Changer l’adresse de l’icône</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>%1 · %n image</numerusform>
            <numerusform>%1 · %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand kits on this computer were not read.</source>
        <translation>Les kits de marque de cet ordinateur n’ont pas été lus.</translation>
    </message>
    <message>
        <source>A kit needs a name.</source>
        <translation>Un kit doit avoir un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>There are %1 kits already: remove one first.</source>
        <translation>Il y a déjà %1 kits&#xa0;: retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>Apply brand kit %1</source>
        <translation>Appliquer le kit de marque %1</translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>qairopay::CardTextEditor</name>
    <message>
        <source>Type on the card</source>
        <translation>Écrire sur la carte</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Libellé de %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Valeur de %1 quand un pass n’en donne pas</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valeur d’exemple de %1</translation>
    </message>
    <message>
        <source>Value of %1, for %2</source>
        <translation>Valeur de %1, pour %2</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texte du logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texte sous le code</translation>
    </message>
</context>
<context>
    <name>qairopay::ChangeListModel</name>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <translation>%1, %2&#xa0;: de %3 à %4</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation>Ajouter un code-barres</translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation>Retirer le code-barres</translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation>Changer le format du code-barres</translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation>Changer le contenu du code-barres</translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation>Changer le texte sous le code</translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation>Activer le NFC</translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation>Désactiver le NFC</translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation>Changer le contenu NFC</translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation>Le contenu ne doit pas être vide.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>Il n’y a pas de variable {%1}.</translation>
    </message>
    <message>
        <source>Add fallback format</source>
        <translation>Ajouter un format de repli</translation>
    </message>
    <message>
        <source>Change order of formats</source>
        <translation>Changer l’ordre des formats</translation>
    </message>
    <message>
        <source>Remove fallback format</source>
        <translation>Retirer le format de repli</translation>
    </message>
    <message>
        <source>Change NFC profile</source>
        <translation>Changer le profil NFC</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S&#xa0;: nombre aléatoire</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F&#xa0;: jeton signé</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M&#xa0;: numéro avec code</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain&#xa0;: le contenu</translation>
    </message>
    <message>
        <source>Add field to the content</source>
        <translation>Ajouter un champ au contenu</translation>
    </message>
    <message>
        <source>Remove the reader’s key</source>
        <translation>Retirer la clé du lecteur</translation>
    </message>
    <message>
        <source>Change the reader’s key</source>
        <translation>Changer la clé du lecteur</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeMeasure</name>
    <message>
        <source>Version %1: %2 × %2 modules</source>
        <translation>Version %1&#xa0;: %2 × %2 modules</translation>
    </message>
    <message>
        <source>%1 × %1 modules</source>
        <translation>%1 × %1 modules</translation>
    </message>
    <message>
        <source>%1 columns and %2 rows, %3 modules wide</source>
        <translation>%1 colonnes et %2 lignes, %3 modules de large</translation>
    </message>
    <message>
        <source>%1 modules wide</source>
        <translation>%1 modules de large</translation>
    </message>
    <message>
        <source>row %1 of the last list</source>
        <translation>la ligne %1 de la dernière liste</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>l’exemple %1</translation>
    </message>
    <message>
        <source>the default values</source>
        <translation>les valeurs par défaut</translation>
    </message>
    <message>
        <source>%1 characters, %2 bytes with %3</source>
        <translation>%1 caractères, %2 octets avec %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>Apple’s message is a random number of this pass alone. The number is not signed: a signature takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch beforehand and look the number up in, also without a network. Google Smart Tap carries the content above.</source>
        <translation>Le message d’Apple est un nombre aléatoire propre à ce pass. Le nombre n’est pas signé&#xa0;: une signature prend 86 des 64 caractères d’Apple. Ce qui est signé est la liste des pass valides, que les lecteurs chargent à l’avance et où ils cherchent le nombre, même sans réseau. Google Smart Tap transmet le contenu ci-dessus.</translation>
    </message>
    <message>
        <source>The whole token is signed and proves itself with the public key, but it does not fit: Apple cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into the barcode, or into the content above for Google Smart Tap, and choose S for Apple.</source>
        <translation>Le jeton entier est signé et se prouve avec la clé publique, mais il ne tient pas&#xa0;: Apple le coupe après 64 octets sans rien dire, et ce qui reste ne prouve rien. Mettez {pass.token} dans le code-barres, ou dans le contenu ci-dessus pour Google Smart Tap, et choisissez S pour Apple.</translation>
    </message>
    <message>
        <source>Apple’s message is a number, an end and a code made with a secret key, which readers check without a network. It is no signature: the readers hold the same key, and whoever takes it from a stolen one can forge passes. Google Smart Tap carries the content above.</source>
        <translation>Le message d’Apple est un numéro, une échéance et un code fait avec une clé secrète, que les lecteurs vérifient sans réseau. Ce n’est pas une signature&#xa0;: les lecteurs ont la même clé, et quiconque la tire d’un lecteur volé peut falsifier des pass. Google Smart Tap transmet le contenu ci-dessus.</translation>
    </message>
    <message>
        <source>The content goes out as it is, and nothing of it is signed: whoever knows it can write it into a pass of their own. A reader has to ask the service whether the pass is valid.</source>
        <translation>Le contenu part tel quel, et rien n’en est signé&#xa0;: quiconque le connaît peut l’écrire dans un pass à lui. Le lecteur doit demander au service si le pass est valide.</translation>
    </message>
    <message>
        <source>Apple: %1. Google: %2</source>
        <translation>Apple : %1. Google : %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>the rows of the list are being read</source>
        <translation>les lignes de la liste sont en cours de lecture</translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation>%1 cartes examinées sur %2, %3 avec des problèmes</translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation>%1 cartes, %2 avec des problèmes</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>qairopay::ContrastModel</name>
    <message>
        <source>%1 : 1</source>
        <translation>%1&#xa0;: 1</translation>
    </message>
    <message>
        <source>Apple Wallet, labels</source>
        <translation>Apple Wallet, libellés</translation>
    </message>
    <message>
        <source>Apple Wallet, values</source>
        <translation>Apple Wallet, valeurs</translation>
    </message>
    <message>
        <source>Google Wallet, labels</source>
        <translation>Google Wallet, libellés</translation>
    </message>
    <message>
        <source>Google Wallet, values</source>
        <translation>Google Wallet, valeurs</translation>
    </message>
    <message>
        <source>Apple Wallet, labels over the strip</source>
        <translation>Apple Wallet, libellés sur le bandeau</translation>
    </message>
    <message>
        <source>Apple Wallet, values over the strip</source>
        <translation>Apple Wallet, valeurs sur le bandeau</translation>
    </message>
    <message>
        <source>Labels over the picture</source>
        <translation>Libellés sur l’image</translation>
    </message>
    <message>
        <source>Values over the picture</source>
        <translation>Valeurs sur l’image</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texte %1</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Libellés %1</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>Arrière-plan %1</translation>
    </message>
    <message>
        <source>Text over the strip is white whatever the colours are: choose a darker picture, or move its focus.</source>
        <translation>Le texte sur le bandeau est blanc quelles que soient les couleurs&#xa0;: choisissez une image plus sombre ou déplacez son point focal.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough from the picture: choose another picture.</source>
        <translation>Aucune couleur de cette teinte ne ressort assez sur l’image&#xa0;: choisissez une autre image.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough: change the background.</source>
        <translation>Aucune couleur de cette teinte ne ressort assez&#xa0;: changez l’arrière-plan.</translation>
    </message>
    <message>
        <source>Make text readable</source>
        <translation>Rendre le texte lisible</translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation>Recadrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation>Déplacer le point focal de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Afficher «&#xa0;%1&#xa0;» en entier</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Rogner les marges de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation>Générée en %1</translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation>%1 × %2 points, générée en 1x, 2x et 3x</translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» enregistré sans %n image qui n’est pas sur cet ordinateur.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» enregistré sans %n images qui ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Edited since it was saved to %1</source>
        <translation>Modifié depuis son enregistrement dans %1</translation>
    </message>
    <message>
        <source>This template has no file yet. Give it one with “Save as file…”.</source>
        <translation>Ce modèle n’a pas encore de fichier. Donnez-lui-en un avec «&#xa0;Enregistrer dans un fichier…&#xa0;».</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Enregistrement en cours.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Its draft is on the desk: saving makes the file anew.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Son brouillon est ouvert&#xa0;: l’enregistrer recrée le fichier.</translation>
    </message>
    <message>
        <source>%1 The draft of it is on the desk, as it was edited here.</source>
        <translation>%1 Son brouillon est ouvert, tel qu’il a été modifié ici.</translation>
    </message>
    <message>
        <source>Another program changed “%1”: what it holds now is on the desk. Undo brings back what it held before.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;»&#xa0;: son contenu actuel est ouvert. Annuler rétablit le précédent.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you edited it here. Your edits are on the desk; the file is as the other program left it.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;», que vous avez aussi modifié ici. Vos modifications sont ouvertes&#xa0;; le fichier est tel que l’autre programme l’a laissé.</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Prendre celui du fichier</translation>
    </message>
    <message>
        <source>Another template is on the desk: open “%1” again.</source>
        <translation>Un autre modèle est ouvert&#xa0;: rouvrez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take what %1 holds</source>
        <translation>Prendre le contenu de %1</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Son dossier n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistré. %2 «&#xa0;Enregistrer dans un fichier…&#xa0;» le met ailleurs&#xa0;; le brouillon est conservé.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, so it was not saved. Open the file to take what it holds, save yours as another file, or write over it.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;», il n’a donc pas été enregistré. Ouvrez le fichier pour en prendre le contenu, enregistrez le vôtre dans un autre fichier ou remplacez-le.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Le remplacer</translation>
    </message>
</context>
<context>
    <name>qairopay::Diagnostics</name>
    <message>
        <source>Saved “%1”. Nothing was sent anywhere.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation>Il n’a pas répondu dix fois en sept jours. Ses événements attendent&#xa0;: activez-le pour les envoyer.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation>Rien ne lui est envoyé. Ce qui se passe entre-temps ne sera pas envoyé plus tard.</translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation>Rien ne lui a encore été envoyé.</translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation>Indiquez l’adresse à laquelle envoyer les événements.</translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation>Indiquez les événements à envoyer, ou * pour tous.</translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation>Endpoint supprimé</translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation>Secret de signature copié</translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation>Près du lieu %1</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>À proximité</translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation>Près de la balise %1</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>À sa date</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 change</translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation>Ouvrir le pass</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Événement copié</translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation>Aucun endpoint n’était abonné à cet événement.</translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation>Aucun endpoint actif n’est abonné à cet événement</translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>Renvoyé à %n endpoint</numerusform>
            <numerusform>Renvoyé à %n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation>Saisissez l’ID d’un pass ou d’un modèle.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En pause</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>En pause, %n nouveau</numerusform>
            <numerusform>En pause, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation>De nouveaux événements arriveront dès que le service répondra.</translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 lieux sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 caractères sur %2.</translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation>Un lieu a besoin d’un message.</translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation>L’écran verrouillé affiche déjà «&#xa0;%1&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation>Une ligne de l’écran verrouillé en contient environ %1.</translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Vous êtes tout près</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Choisissez d’abord un lieu.</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Déplacer un lieu</translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation>Décaler un lieu</translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation>Changer le rayon d’un lieu</translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation>Changer le message d’un lieu</translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation>Supprimer un lieu</translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation>Réordonner les lieux</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldActions</name>
    <message>
        <source>Move field up</source>
        <translation>Monter le champ</translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation>Descendre le champ</translation>
    </message>
    <message>
        <source>Move %1 fields up</source>
        <translation>Monter %1 champs</translation>
    </message>
    <message>
        <source>Move %1 fields down</source>
        <translation>Descendre %1 champs</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Changer la zone</translation>
    </message>
    <message>
        <source>Change slot of %1 fields</source>
        <translation>Changer la zone de %1 champs</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>Déplacer le champ</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>Déplacer %1 champs</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Retirer le champ</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>Retirer %1 champs</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation>Dupliquer le champ</translation>
    </message>
    <message>
        <source>Duplicate %1 fields</source>
        <translation>Dupliquer %1 champs</translation>
    </message>
    <message>
        <source>Cut field</source>
        <translation>Couper le champ</translation>
    </message>
    <message>
        <source>Cut %1 fields</source>
        <translation>Couper %1 champs</translation>
    </message>
    <message>
        <source>Paste field</source>
        <translation>Coller le champ</translation>
    </message>
    <message>
        <source>Paste %1 fields</source>
        <translation>Coller %1 champs</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldDrag</name>
    <message>
        <source>Move field</source>
        <translation>Déplacer le champ</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>Déplacer %1 champs</translation>
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
        <translation>Une clé commence par une minuscule et ne contient que des minuscules, des chiffres et des tirets bas, 40 au plus.</translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation>Un autre champ a cette clé.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Changer le libellé</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Changer la valeur</translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation>Ce champ n’accepte que des nombres, par exemple 12450 ou 0.5.</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Changer la zone</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Changer la devise</translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation>Changer le style de date</translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation>Changer le style d’heure</translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation>Changer l’alignement</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Changer le message</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>Changer l’exemple</translation>
    </message>
    <message>
        <source>its slot (an auxiliary field there)</source>
        <translation>sa zone (là-bas, un champ auxiliaire)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alignement</translation>
    </message>
    <message>
        <source>message when it changes</source>
        <translation>message en cas de changement</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>valeur d’exemple</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>date and time style</source>
        <translation>style de date et d’heure</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation>Ajouter un champ</translation>
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
        <translation>Une devise a trois lettres, par exemple EUR.</translation>
    </message>
    <message>
        <source>“%1” is no number: the cards show it as it is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;: les cartes l’affichent tel quel.</translation>
    </message>
    <message>
        <source>“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or 2026-05-31T18:30Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: les cartes l’affichent tel quel. Une date s’écrit 2026-05-31 ou 2026-05-31T18:30Z.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>une autre valeur</translation>
    </message>
    <message>
        <source>Nothing is said: the message has no %@.</source>
        <translation>Rien n’est annoncé&#xa0;: le message ne contient pas %@.</translation>
    </message>
</context>
<context>
    <name>qairopay::GoogleRows</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Retirer une ligne</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Déplacer une ligne</translation>
    </message>
    <message>
        <source>Add a field to a row</source>
        <translation>Ajouter un champ à une ligne</translation>
    </message>
    <message>
        <source>Take a field out of a row</source>
        <translation>Retirer un champ d’une ligne</translation>
    </message>
    <message>
        <source>Move a field in a row</source>
        <translation>Déplacer un champ dans une ligne</translation>
    </message>
    <message>
        <source>Choose a field of a row</source>
        <translation>Choisir un champ d’une ligne</translation>
    </message>
    <message>
        <source>Derive the rows</source>
        <translation>Dériver les lignes</translation>
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
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>Elle dépasse %1 Mio. Enregistrez-la plus petite, en JPEG par exemple.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis choisissez le fichier.</translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation>l’image du presse-papiers</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez-en une dans le programme qui a servi à la dessiner.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été accepté. %2</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>%n pass émis</numerusform>
            <numerusform>%n pass émis</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Émission en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation>Annulation&#xa0;: en attente de ce qui est parti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation>%1 «&#xa0;Reprendre&#xa0;» continue là où l’émission s’est arrêtée&#xa0;; aucun pass n’est émis deux fois.</translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation>%1 pass émis sur %2</translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation>%1 refusés par le service</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n ligne ignorée</numerusform>
            <numerusform>%n lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 non envoyés</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n ligne écrite dans %1</numerusform>
            <numerusform>%n lignes écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation>Publiez d’abord un modèle&#xa0;: il sert à émettre les pass.</translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation>%1 peuvent être émises, %2 non.</translation>
    </message>
</context>
<context>
    <name>qairopay::LocalParts</name>
    <message>
        <source>means of transport</source>
        <translation>moyen de transport</translation>
    </message>
    <message>
        <source>sample records</source>
        <translation>données d’exemple</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>label colour</source>
        <translation>couleur des libellés</translation>
    </message>
    <message>
        <source>logo text</source>
        <translation>texte du logo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>description for screen readers</source>
        <translation>description pour lecteurs d’écran</translation>
    </message>
    <message>
        <source>text below the code</source>
        <translation>texte sous le code</translation>
    </message>
    <message>
        <source>other formats</source>
        <translation>autres formats</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>lignes de Google</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Seulement dans ce studio et sa sandbox&#xa0;: %1. Le service de ce profil n’a pas de propriété pour cela.</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContext</name>
    <message>
        <source>Places of other templates (%1)</source>
        <translation>Lieux d’autres modèles (%1)</translation>
    </message>
    <message>
        <source>Past scans (%1)</source>
        <translation>Scans passés (%1)</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContextItem</name>
    <message>
        <source>%1: %2</source>
        <comment>a template and the message of its place</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation>Cartes (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation>%1, zoom de %2 à %3</translation>
    </message>
    <message>
        <source>Show the bundled world</source>
        <translation>Afficher la carte du monde fournie</translation>
    </message>
    <message>
        <source>Show the map %1</source>
        <translation>Afficher la carte %1</translation>
    </message>
    <message>
        <source>Show the map of %1</source>
        <translation>Afficher la carte de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::MapSight</name>
    <message>
        <source>%1 The bundled map is shown instead.</source>
        <translation>%1 La carte fournie est affichée à la place.</translation>
    </message>
    <message>
        <source>%1 has no pictures of so much country: zoom in. The bundled map is shown instead.</source>
        <translation>%1 n’a pas d’images d’un territoire aussi vaste : zoomez. La carte fournie est affichée à la place.</translation>
    </message>
    <message>
        <source>%1 has no pictures from so near: zoom out. The bundled map is shown instead.</source>
        <translation>%1 n’a pas d’images d’aussi près : dézoomez. La carte fournie est affichée à la place.</translation>
    </message>
    <message>
        <source>%1 has no pictures here. The bundled map is shown instead.</source>
        <translation>%1 n’a pas d’images ici. La carte fournie est affichée à la place.</translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation>%1&#xa0;% remplie</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>E-mail du titulaire</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Nom du titulaire</translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation>De longs nombres semblent réécrits par un tableur (1.23E+11).</translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation>Deviné d’après le nom&#xa0;: à vérifier.</translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>%n pass trouvé. Il y en a peut-être d’autres&#xa0;: précisez le nom, l’adresse ou l’ID.</numerusform>
            <numerusform>%n pass trouvés. Il y en a peut-être d’autres&#xa0;: précisez le nom, l’adresse ou l’ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pass of this template was found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>Aucun pass de ce modèle n’a été trouvé parmi les %1 plus récents&#xa0;: un plus ancien se trouve par son adresse ou son ID complets.</translation>
    </message>
    <message>
        <source>No pass of this template was found.</source>
        <translation>Aucun pass de ce modèle n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>%n pass trouvé parmi les %1 plus récents&#xa0;: un plus ancien se trouve par son adresse ou son ID complets.</numerusform>
            <numerusform>%n pass trouvés parmi les %1 plus récents&#xa0;: un plus ancien se trouve par son adresse ou son ID complets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>%n pass trouvé.</numerusform>
            <numerusform>%n pass trouvés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation>Émis le %1, pas encore dans un portefeuille</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>Dans %1 depuis le %2</translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation>Dans un portefeuille depuis le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation>Lien Apple Wallet copié</translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation>Lien Google Wallet copié</translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation>ID du pass copié</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation>Pass mis à jour sans notification</translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation>Pass mis à jour, le titulaire est prévenu</translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation>Pass révoqué&#xa0;: les scanners le refusent désormais</translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecte</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1&#xa0;: les %2 premiers sur %3</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Un modèle de Pass Designer&#xa0;: personne ne l’a signé, aucun portefeuille ne l’accepte donc tel quel.</translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Un dossier&#xa0;: personne ne l’a signé, aucun portefeuille ne l’accepte donc tel quel.</translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation>Un portefeuille refuserait ce pass.</translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation>Tout ce qui peut être vérifié ici est correct&#xa0;; qui a signé ce pass ne peut pas l’être.</translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation>Un portefeuille accepterait ce pass, mais comme n’étant plus valide.</translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation>Un portefeuille accepterait ce pass.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Révoqué par son émetteur</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation>Son pass.json dit «&#xa0;voided&#xa0;». Un portefeuille l’écarte des pass valides et estompe son code-barres&#xa0;; personne ne devrait l’accepter.</translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation>Un portefeuille l’écarte des pass valides et estompe son code-barres&#xa0;; personne ne devrait l’accepter. Son émetteur peut envoyer une mise à jour avec un expirationDate plus tardif.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation>Type de pass</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Fin du certificat</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation>Modifiez au moins un champ&#xa0;; un message seul n’est pas une mise à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>%n champ changera. Le portefeuille est mis à jour sans notification.</numerusform>
            <numerusform>%n champs changeront. Le portefeuille est mis à jour sans notification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>%n champ changera. Le titulaire voit votre message.</numerusform>
            <numerusform>%n champs changeront. Le titulaire voit votre message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation>%1 des %2 pass les plus récents</translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation>Les %1 pass les plus récents</translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation>%1 pass sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation>Le service ne connaît aucun pass pour cette adresse</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message>
        <source>Publish the template first: a pass is made of what is published.</source>
        <translation>Publiez d’abord le modèle&#xa0;: un pass est créé à partir de ce qui est publié.</translation>
    </message>
    <message>
        <source>This profile is a sandbox on this computer that another program runs, and phones do not reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.</source>
        <translation>Ce profil est une sandbox de cet ordinateur gérée par un autre programme, et les téléphones ne l’atteignent pas. Choisissez dans les Réglages la sandbox du studio ou un profil de QairoPay.</translation>
    </message>
    <message>
        <source>Passes of this sandbox are signed with its test certificate, which phones refuse. Choose your own pass certificate in Settings, or a profile of QairoPay.</source>
        <translation>Les pass de cette sandbox sont signés avec son certificat de test, que les téléphones refusent. Choisissez dans les Réglages votre propre certificat de pass ou un profil de QairoPay.</translation>
    </message>
    <message>
        <source>This computer has no address on a private network that a phone could reach. Connect it to the same Wi-Fi as the phone, and open this sheet again.</source>
        <translation>Cet ordinateur n’a, sur un réseau privé, aucune adresse qu’un téléphone pourrait atteindre. Connectez-le au même Wi-Fi que le téléphone et rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>This issues a pass in live, for %1.</source>
        <translation>Cela émet un pass en production, pour %1.</translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the pass is made of what is published.</source>
        <translation>Votre brouillon diffère de ce qui est publié&#xa0;: le pass est créé à partir de ce qui est publié.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Ce n’est pas encore une adresse e-mail.</translation>
    </message>
    <message>
        <source>Choose an address</source>
        <translation>Choisir une adresse</translation>
    </message>
    <message>
        <source>Making the pass…</source>
        <translation>Création du pass…</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo du téléphone.</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code. Not fetched yet.</source>
        <translation>Visez le code avec l’appareil photo du téléphone. Pas encore récupéré.</translation>
    </message>
    <message>
        <source>Fetched by a phone.</source>
        <translation>Récupéré par un téléphone.</translation>
    </message>
    <message>
        <source>The service gave no link for Apple Wallet.</source>
        <translation>Le service n’a donné aucun lien pour Apple Wallet.</translation>
    </message>
    <message>
        <source>The service gave no link for Google Wallet.</source>
        <translation>Le service n’a donné aucun lien pour Google Wallet.</translation>
    </message>
    <message>
        <source>“%1” on a phone now</source>
        <translation>«&#xa0;%1&#xa0;» tout de suite sur un téléphone</translation>
    </message>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>Le téléphone doit être sur le même réseau. Seul ce pass peut y être récupéré, à une adresse que personne ne devine, jusqu’à ce que vous fermiez cette fenêtre et pendant %n minute au plus. Apple Wallet seulement.</numerusform>
            <numerusform>Le téléphone doit être sur le même réseau. Seul ce pass peut y être récupéré, à une adresse que personne ne devine, jusqu’à ce que vous fermiez cette fenêtre et pendant %n minutes au plus. Apple Wallet seulement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>%n minute s’est écoulée&#xa0;: le pass ne peut plus être récupéré. Proposez-le à nouveau si nécessaire.</numerusform>
            <numerusform>%n minutes se sont écoulées&#xa0;: le pass ne peut plus être récupéré. Proposez-le à nouveau si nécessaire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s links of this sandbox are signed with its test key, which Google refuses. Choose your own service account in Settings, or a profile of QairoPay.</source>
        <translation>Les liens Google de ce bac à sable sont signés avec sa clé de test, que Google refuse. Choisissez votre propre compte de service dans les réglages, ou un profil de QairoPay.</translation>
    </message>
    <message>
        <source>Google fetches the pictures of a pass itself, and those of this template are on this computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish the template without pictures of its own.</source>
        <translation>Google va chercher lui-même les images d’une carte, et celles de ce modèle sont sur cet ordinateur, qu’il n’atteint pas. Choisissez un profil de QairoPay dans les réglages, ou publiez le modèle sans images propres.</translation>
    </message>
    <message>
        <source>The pass is filled in with the record that the cards show.</source>
        <translation>La carte est remplie avec l’enregistrement que montrent les cartes.</translation>
    </message>
    <message>
        <source>The link carries the whole pass, signed by your service account: the phone needs the Internet, and what is published later does not reach this pass. Until Google has approved your issuer, only its test users can save it.</source>
        <translation>Le lien porte toute la carte, signée par votre compte de service : le téléphone a besoin d’Internet, et ce qui est publié plus tard n’atteint pas cette carte. Tant que Google n’a pas approuvé votre émetteur, seuls ses utilisateurs de test peuvent l’enregistrer.</translation>
    </message>
    <message>
        <source>The link has %1 characters, too many for a QR code. Copy it, and send it to the phone in a message.</source>
        <translation>Le lien a %1 caractères, trop pour un code QR. Copiez-le et envoyez-le au téléphone dans un message.</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation>Rien à afficher&#xa0;: le pass n’a pas de lieux.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet décide lui-même quelle distance suffit, et n’affiche pas le message.</translation>
    </message>
</context>
<context>
    <name>qairopay::PictureDrop</name>
    <message>
        <source>“%1” is a picture, and no template is open that it could go to. Open one on the design page, then drop the picture again.</source>
        <translation>«&#xa0;%1&#xa0;» est une image, et aucun modèle n’est ouvert pour la recevoir. Ouvrez-en un sur la page «&#xa0;Concevoir&#xa0;», puis déposez de nouveau l’image.</translation>
    </message>
    <message>
        <source>Drop one picture at a time, or each on its row under Images.</source>
        <translation>Déposez une seule image à la fois, ou chacune sur sa ligne sous «&#xa0;Images&#xa0;».</translation>
    </message>
    <message>
        <source>Each place for a picture has one. Drop “%1” on the row of the one it replaces.</source>
        <translation>Chaque emplacement d’image est occupé. Déposez «&#xa0;%1&#xa0;» sur la ligne de l’image à remplacer.</translation>
    </message>
    <message>
        <source>“%1” is the picture of %2 now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant l’image de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceBanner</name>
    <message>
        <source>The lock screen cuts it as shown here.</source>
        <translation>L’écran verrouillé le coupe comme ici.</translation>
    </message>
    <message>
        <source>Near the place, the lock screen may show it like this.</source>
        <translation>Près du lieu, l’écran verrouillé peut l’afficher ainsi.</translation>
    </message>
    <message>
        <source>Google Wallet never shows this text.</source>
        <translation>Google Wallet n’affiche jamais ce texte.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacePicks</name>
    <message>
        <source>%1 of %2 places in the template then</source>
        <translation>%1 lieux sur %2 dans le modèle ensuite</translation>
    </message>
    <message>
        <source>%1, updates place %2</source>
        <translation>%1, met à jour le lieu %2</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation>La liste de villes fournie ne contient pas ce lieu.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation>Le géocodeur ne connaît pas ce lieu.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation>Le fichier n’est ni du GeoJSON, ni du KML, ni du CSV.</translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation>Lieux (*.geojson *.json *.kml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>%n lieu dans le fichier.</numerusform>
            <numerusform>%n lieux dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n n’a pas pu être lu.</numerusform>
            <numerusform>%n n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>Ajouter %n lieu</numerusform>
            <numerusform>Ajouter %n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>Tout remplacer par %n lieu</numerusform>
            <numerusform>Tout remplacer par %n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Vous êtes tout près</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importer des lieux</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>%n lieu repris.</numerusform>
            <numerusform>%n lieux repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>%n lieu enregistré sous %1.</numerusform>
            <numerusform>%n lieux enregistrés sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop one file of places at a time.</source>
        <translation>Déposez un seul fichier de lieux à la fois.</translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>Ajouter ou mettre à jour %n lieu</numerusform>
            <numerusform>Ajouter ou mettre à jour %n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>Dont %n mis à jour.</numerusform>
            <numerusform>Dont %n mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>%n laissé de côté&#xa0;: un pass en a dix au plus.</numerusform>
            <numerusform>%n laissés de côté&#xa0;: un pass en a dix au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list saved as %1.</source>
        <translation>Liste vide enregistrée sous %1.</translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Champ %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
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
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
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
        <translation>Production simulée</translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation>Dans ce programme&#xa0;: rien ne quitte cette machine</translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation>Une imitation locale de la production dans ce programme, pour s’entraîner</translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message>
        <source>Publish the template first: what is promoted is what the sandbox has.</source>
        <translation>Publiez d’abord le modèle&#xa0;: c’est ce que contient la sandbox qui passe en production.</translation>
    </message>
    <message>
        <source>“%1” is live</source>
        <translation>«&#xa0;%1&#xa0;» est en production</translation>
    </message>
    <message>
        <source>Promote “%1” to live</source>
        <translation>Passer «&#xa0;%1&#xa0;» en production</translation>
    </message>
    <message>
        <source>Live has this template already, in every member alike.</source>
        <translation>La production a déjà ce modèle, identique en chaque propriété.</translation>
    </message>
    <message>
        <source>Live gets a new template, with its pictures. No pass uses it there yet.</source>
        <translation>La production reçoit un nouveau modèle, avec ses images. Aucun pass ne l’y utilise encore.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>%n propriété du modèle de production change, et avec elle tous les pass émis avec ce modèle.</numerusform>
            <numerusform>%n propriétés du modèle de production changent, et avec elles tous les pass émis avec ce modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the published version is promoted.</source>
        <translation>Votre brouillon diffère de ce qui est publié&#xa0;: c’est la version publiée qui passe en production.</translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>Il a été créé en production sous %1, avec %n propriété et ses images.</numerusform>
            <numerusform>Il a été créé en production sous %1, avec %n propriétés et ses images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>%n propriété est passée dans %1, et tous les pass émis avec ce modèle suivent.</numerusform>
            <numerusform>%n propriétés sont passées dans %1, et tous les pass émis avec ce modèle suivent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>%n endpoint de webhook a été repris, désactivé&#xa0;: il reçoit son propre secret avant d’être activé.</numerusform>
            <numerusform>%n endpoints de webhook ont été repris, désactivés&#xa0;: chacun reçoit son propre secret avant d’être activé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update live</source>
        <translation>Mettre à jour la production</translation>
    </message>
    <message>
        <source>Create in live</source>
        <translation>Créer en production</translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1, épreuve</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>Épreuve «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Its card may be too long: shorten its texts, or export the proof as PDF.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas pu être créée. Sa carte est peut-être trop longue&#xa0;: raccourcissez ses textes, ou exportez l’épreuve en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>%n image enregistrée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n images enregistrées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishCards</name>
    <message>
        <source>Longest values</source>
        <translation>Valeurs les plus longues</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Les plus récents</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>%1 of %2 passes read…</source>
        <translation>%1 pass lus sur %2…</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2</source>
        <translation>Pass de %1, émis %2</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2, of the %3 newest</source>
        <translation>Pass de %1, émis %2, parmi les %3 plus récents</translation>
    </message>
    <message>
        <source>The sample record, until the passes are read</source>
        <translation>Les données d’exemple, en attendant la lecture des pass</translation>
    </message>
    <message>
        <source>The sample record: the passes could not be read</source>
        <translation>Les données d’exemple&#xa0;: les pass n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The sample record: no pass in force was issued from it yet</source>
        <translation>Les données d’exemple&#xa0;: aucun pass en vigueur n’a encore été émis avec ce modèle</translation>
    </message>
    <message>
        <source>The sample record: none of the %1 newest passes is in force</source>
        <translation>Les données d’exemple&#xa0;: aucun des %1 pass les plus récents n’est en vigueur</translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message>
        <source>Publish all the same: no pass of it will work in Google Wallet.</source>
        <translation>Publier quand même : aucun pass de ce modèle ne fonctionnera dans Google Wallet.</translation>
    </message>
    <message>
        <source>Publish all the same: no pass of it will work in Apple Wallet.</source>
        <translation>Publier quand même : aucun pass de ce modèle ne fonctionnera dans Apple Wallet.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>%n problème l’empêche : un portefeuille refuserait ces pass.</numerusform>
            <numerusform>%n problèmes l’empêchent : un portefeuille refuserait ces pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>Le modèle devient disponible pour l’émission. Aucun pass ne l’utilise encore.</translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>Tous les pass émis avec ce modèle changent aussitôt. Le service n’indique pas leur nombre.</translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation>Aucun pass n’a encore été émis avec ce modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>%n pass change aussitôt&#xa0;: %1 dans des portefeuilles, %2 pas encore installé.</numerusform>
            <numerusform>%n pass changent aussitôt&#xa0;: %1 dans des portefeuilles, %2 pas encore installés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation>Cet hôte ne connaît pas ce que le studio ajoute (zones d’en-tête et de verso, formats, exemples)&#xa0;: cela reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation>Publier le modèle</translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>Publier pour %n pass</numerusform>
            <numerusform>Publier pour %n pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecentWork</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Brouillon d’un modèle publié</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Brouillon de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>%n caractère au plus est autorisé.</numerusform>
            <numerusform>%n caractères au plus sont autorisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation>Ce champ demande un nombre, par exemple 0 ou 12.5.</translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation>route inconnue</translation>
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
        <translation>Aucune liste n’est ouverte. Ouvrez-en d’abord une à la page «&#xa0;Émettre&#xa0;».</translation>
    </message>
    <message>
        <source>A column of %1 is for the field &quot;%2&quot;, which this template does not have. Change the columns on the Issue page, or open the list&apos;s template.</source>
        <translation>Une colonne de %1 est destinée au champ «&#xa0;%2&#xa0;», que ce modèle n’a pas. Changez les colonnes à la page «&#xa0;Émettre&#xa0;», ou ouvrez le modèle de la liste.</translation>
    </message>
    <message>
        <source>This row is empty: no pass comes of it.</source>
        <translation>Cette ligne est vide&#xa0;: aucun pass n’en résulte.</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>Ligne %1 sur %2 · %3</translation>
    </message>
</context>
<context>
    <name>qairopay::SampleRecords</name>
    <message>
        <source>A template has at most %1 sample records.</source>
        <translation>Un modèle a au plus %1 jeux de données d’exemple.</translation>
    </message>
    <message>
        <source>The cards show no sample record. Choose one first.</source>
        <translation>Les cartes ne montrent pas de données d’exemple. Choisissez-en d’abord.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>Les données ont besoin d’un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>Another record has this name.</source>
        <translation>D’autres données ont ce nom.</translation>
    </message>
    <message>
        <source>Add sample record</source>
        <translation>Ajouter des données d’exemple</translation>
    </message>
    <message>
        <source>Rename sample record</source>
        <translation>Renommer les données d’exemple</translation>
    </message>
    <message>
        <source>Remove sample record</source>
        <translation>Retirer les données d’exemple</translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation>Comme celle de cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n jour d’avance sur cet ordinateur.</numerusform>
            <numerusform>%n jours d’avance sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n heure d’avance sur cet ordinateur.</numerusform>
            <numerusform>%n heures d’avance sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n minute d’avance sur cet ordinateur.</numerusform>
            <numerusform>%n minutes d’avance sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation>L’horloge de la sandbox indique %1</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation>Retiré du portefeuille</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>%n pass récupéré de nouveau.</numerusform>
            <numerusform>%n pass récupérés de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation>Sur l’écran verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation>La sandbox est de nouveau vide</translation>
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
        <translation>Le contenu ne peut pas être rempli&#xa0;: corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>Passes carry no barcode.</source>
        <translation>Les pass ne portent pas de code-barres.</translation>
    </message>
    <message>
        <source>Apple’s card shows no code: the content does not fit into any of the formats.</source>
        <translation>La carte d’Apple n’affiche pas de code&#xa0;: le contenu ne tient dans aucun des formats.</translation>
    </message>
    <message>
        <source>Google’s card shows no code: the content does not fit into the format.</source>
        <translation>La carte de Google n’affiche pas de code&#xa0;: le contenu ne tient pas dans le format.</translation>
    </message>
    <message>
        <source>%1 with %2; a module is %3 mm wide.</source>
        <translation>%1 avec %2&#xa0;; un module fait %3 mm de large.</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanHistogramItem</name>
    <message>
        <source>%1: %2</source>
        <comment>time: number of scans</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanPage</name>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation>Impossible d’écrire l’image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation>La carte a été enregistrée comme image.</translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation>%1 scans sur %2</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 sans lieu</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation>Le scanner n’a pas indiqué de position.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pause, %1 nouveaux</translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation>Titulaire, pass ou scanner</translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation>Pass ou scanner</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation>Sans lieu</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation>Signature non valide</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation>Le pass était en vigueur et a été accepté.</translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation>Le pass avait été révoqué.</translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation>Le titulaire avait retiré le pass du portefeuille.</translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation>Le pass a été émis, mais n’est encore dans aucun portefeuille.</translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation>Le pass est archivé.</translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation>Ce qui a été lu n’était pas signé avec la clé de ce programme.</translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation>Le service a donné un résultat que cette version du studio ne connaît pas.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 scan</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 scans</translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation>Nommez le compte&#xa0;: son nom est redemandé avant toute action irréversible en production.</translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation>Collez la clé d’API du profil.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Un autre profil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation>Profil ajouté, sa clé est dans le trousseau</translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation>Profil ajouté, sa clé est conservée jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation>Profil et clé retirés</translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation>Ce profil a été retiré.</translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message>
        <source>Choose the file with the certificate and its key.</source>
        <translation>Choisissez le fichier contenant le certificat et sa clé.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the service account.</source>
        <translation>Choisissez le fichier JSON du compte de service.</translation>
    </message>
    <message>
        <source>Passes are signed for %1, team %2, %3.</source>
        <translation>Les pass sont signés pour %1, équipe %2, %3.</translation>
    </message>
    <message>
        <source>The password of %1 is not known any more. Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>Le mot de passe de %1 n’est plus connu. Tant que vous ne l’avez pas saisi dans les Réglages, les pass sont signés avec le certificat de test.</translation>
    </message>
    <message>
        <source>%1 cannot be used: passes are signed with the test certificate.</source>
        <translation>%1 n’est pas utilisable&#xa0;: les pass sont signés avec le certificat de test.</translation>
    </message>
    <message>
        <source>Passes are signed with the sandbox’s test certificate, which phones refuse.</source>
        <translation>Les pass sont signés avec le certificat de test de la sandbox, que les téléphones refusent.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Valide jusqu’au %1.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: no pass can be signed until you renew it at developer.apple.com and choose the new file.</source>
        <translation>Le certificat de pass a expiré&#xa0;: aucun pass ne peut être signé tant que vous ne l’avez pas renouvelé sur developer.apple.com et choisi le nouveau fichier.</translation>
    </message>
    <message>
        <source>The pass certificate expires within a day. Renew it at developer.apple.com.</source>
        <translation>Le certificat de pass expire dans moins d’un jour. Renouvelez-le sur developer.apple.com.</translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>Le certificat de pass expire dans %n jour. Renouvelez-le sur developer.apple.com.</numerusform>
            <numerusform>Le certificat de pass expire dans %n jours. Renouvelez-le sur developer.apple.com.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s save links are signed by %1 for the issuer %2.</source>
        <translation>Les liens d’ajout de Google sont signés par %1 pour l’émetteur %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: save links are signed with the test key.</source>
        <translation>%1 n’est pas utilisable&#xa0;: les liens d’ajout sont signés avec la clé de test.</translation>
    </message>
    <message>
        <source>Google’s save links are signed with the sandbox’s test key, which Google does not know.</source>
        <translation>Les liens d’ajout de Google sont signés avec la clé de test de la sandbox, que Google ne connaît pas.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1: enter it again after a restart.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe de %1&#xa0;: saisissez-le de nouveau après un redémarrage.</translation>
    </message>
    <message>
        <source>The certificate is removed, but its password is still in the keychain. %1</source>
        <translation>Le certificat est retiré, mais son mot de passe est encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>Le trousseau ne donne pas le mot de passe de %1&#xa0;: %2 Tant que vous ne l’avez pas saisi dans les Réglages, les pass sont signés avec le certificat de test.</translation>
    </message>
    <message>
        <source>Your pass certificate expired on %1, and phones refuse what it signs. Renew it at developer.apple.com and choose the new file in Settings.</source>
        <translation>Votre certificat de cartes a expiré le %1, et les téléphones refusent ce qu’il signe. Renouvelez-le sur developer.apple.com et choisissez le nouveau fichier dans les réglages.</translation>
    </message>
    <message>
        <source>Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look whether the clock of this computer is right, or choose another file in Settings.</source>
        <translation>Votre certificat de cartes est valable à partir du %1, et les téléphones refusent ce qu’il signe avant. Vérifiez l’horloge de cet ordinateur, ou choisissez un autre fichier dans les réglages.</translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Ce n’est pas encore une adresse e-mail.</translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation>Pass émis pour %1</translation>
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
        <translation>Autant qu’il y en a&#xa0;: le verso d’Apple, les détails de Google.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 secondary and auxiliary fields together in one row.</source>
        <translation>Apple Wallet dessine %1 champs secondaires et auxiliaires ensemble sur une ligne.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 here.</source>
        <translation>Apple Wallet en dessine %1 ici.</translation>
    </message>
    <message>
        <source>Google Wallet has no header: these stand in the row of the secondary fields.</source>
        <translation>Google Wallet n’a pas d’en-tête&#xa0;: ceux-ci vont sur la ligne des champs secondaires.</translation>
    </message>
    <message>
        <source>Google&apos;s card has at most three rows of three; the rest stands in the details.</source>
        <translation>La carte de Google a au plus trois lignes de trois&#xa0;; le reste figure dans les détails.</translation>
    </message>
    <message>
        <source>More fields are kept, but not shown.</source>
        <translation>Les champs en plus sont conservés, mais pas affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>%n champ sans place au recto d’Apple. Il est conservé et revient avec un type qui a de la place.</numerusform>
            <numerusform>%n champs sans place au recto d’Apple. Ils sont conservés et reviennent avec un type qui a de la place.</numerusform>
        </translation>
    </message>
    <message>
        <source>This template names the fields in the rows of Google&apos;s card; the others stand in the details.</source>
        <translation>Ce modèle désigne les champs des lignes de la carte de Google&#xa0;; les autres figurent dans les détails.</translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation>Rien de rempli</translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation>Ligne %1 de la dernière liste</translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation>Grands nombres&#xa0;: %1</translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation>Allemand, mots de %1 lettres</translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation>Arabe, %1 caractères</translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation>Emoji, %1 unités</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation>Tout tient ici, et c’est le plus long.</translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation>Tout tient ici.</translation>
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
        <translation>Production simulée</translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation>La clé de %1 n’est plus connue&#xa0;: vous êtes dans la sandbox. Choisissez le profil dans les Réglages pour saisir sa clé.</translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1&#xa0;: %2. L’état est noté&#xa0;: quand ce profil servira de nouveau, l’émission reprendra là où elle s’est arrêtée, et aucun pass ne sera émis deux fois.</translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1&#xa0;: %2. L’état est noté&#xa0;: au prochain démarrage, l’émission reprendra là où elle s’est arrêtée, et aucun pass ne sera émis deux fois.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>New template: %1</source>
        <translation>Nouveau modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Concevoir</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Fichier récent</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>La dernière session s’est terminée de façon inattendue.</translation>
    </message>
    <message>
        <source>“%1” is as you left it.</source>
        <translation>«&#xa0;%1&#xa0;» est tel que vous l’avez laissé.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>“%1” holds places, and no template is open that they could go to. Open one on the design page, then drop the file again.</source>
        <translation>«&#xa0;%1&#xa0;» contient des lieux, et aucun modèle n’est ouvert pour les recevoir. Ouvrez-en un sur la page «&#xa0;Concevoir&#xa0;», puis déposez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>Le brouillon n’a pas pu être enregistré et n’existe que dans cette fenêtre. %1 Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>What stays on this computer of the published template could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>Ce qui reste sur cet ordinateur du modèle publié n’a pas pu être enregistré et n’existe que dans cette fenêtre. %1 Une nouvelle tentative aura lieu automatiquement.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>Brouillon, non enregistré</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation>Brouillon, enregistré à %1</translation>
    </message>
    <message>
        <source>%1 Nothing was published; the draft stays on this computer.</source>
        <translation>%1 Rien n’a été publié ; le brouillon reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is a new template now: publish it when it is ready.</source>
        <translation>« %1 » est maintenant un nouveau modèle : publiez-le quand il est prêt.</translation>
    </message>
    <message>
        <source>Nothing was changed: open the draft again to see how it stands.</source>
        <translation>Rien n’a été modifié : rouvrez le brouillon pour voir où il en est.</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>le service ne répond pas</translation>
    </message>
    <message>
        <source>the service refuses the key</source>
        <translation>le service refuse la clé</translation>
    </message>
    <message>
        <source>the service does not have it</source>
        <translation>le service ne l’a pas</translation>
    </message>
    <message>
        <source>Make it a new template</source>
        <translation>En faire un nouveau modèle</translation>
    </message>
    <message>
        <source>The service does not have “%1” any more, or this key is not one for it. The draft stays on this computer: make it a new template, or save it as a file.</source>
        <translation>Le service n’a plus « %1 », ou cette clé n’y donne pas accès. Le brouillon reste sur cet ordinateur : faites-en un nouveau modèle ou enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <source>%1 The draft is open as this computer has it: edits stay here, and the service is needed to publish them.</source>
        <translation>%1 Le brouillon est ouvert tel que cet ordinateur l’a : les modifications restent ici, et le service est nécessaire pour les publier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation>Rien à publier&#xa0;: le service a cette version.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation>Quelqu’un d’autre a modifié ce modèle entre-temps. Votre brouillon est conservé&#xa0;: rouvrez le modèle pour voir l’autre version.</translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» publié.</translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» publié pour %n pass.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» publié pour %n pass.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>The service is being asked what this would change.</source>
        <translation>Le service est interrogé sur ce que cela changerait.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>Publication en cours.</translation>
    </message>
    <message>
        <source>“%1” is being published. This one can follow.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de publication. Celui-ci peut suivre.</translation>
    </message>
    <message>
        <source>The service was emptied while “%1” was being published. The draft is kept: publish it again.</source>
        <translation>Le service a été vidé pendant la publication de «&#xa0;%1&#xa0;». Le brouillon est conservé&#xa0;: publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 It is not known whether “%2” was published. Try again: it is not published twice.</source>
        <translation>%1 On ne sait pas si «&#xa0;%2&#xa0;» a été publié. Réessayez&#xa0;: il ne sera pas publié deux fois.</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>The previous version of “%1” is not at hand any more: it stays as published.</source>
        <translation>La version précédente de «&#xa0;%1&#xa0;» n’est plus disponible&#xa0;: le modèle reste tel que publié.</translation>
    </message>
    <message>
        <source>On the desk again. Publish it to change the passes.</source>
        <translation>La version précédente est de nouveau ouverte. Publiez-la pour modifier les pass.</translation>
    </message>
    <message>
        <source>Somebody else changed this template after your draft began. Your draft is kept and cannot be published until you have seen the other version.</source>
        <translation>Quelqu’un d’autre a modifié ce modèle après le début de votre brouillon. Votre brouillon est conservé et ne peut pas être publié tant que vous n’avez pas vu l’autre version.</translation>
    </message>
    <message>
        <source>See the other version</source>
        <translation>Voir l’autre version</translation>
    </message>
    <message>
        <source>The other version is not at hand any more: open the template again.</source>
        <translation>L’autre version n’est plus disponible&#xa0;: rouvrez le modèle.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation>Changer le moyen de transport</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Modifier les notes</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Avant la première étape</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation>Brouillon «&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» archivé.</translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation>Il n’a jamais été publié. Le brouillon est supprimé et ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Brouillon d’un modèle publié</translation>
    </message>
    <message>
        <source>The draft is thrown away and cannot be brought back. What the service has of the template stays.</source>
        <translation>Le brouillon est supprimé et ne pourra pas être récupéré. Ce que le service a du modèle reste.</translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation>Ce modèle ne permettra plus d’émettre de nouveaux pass. Les pass existants continuent de fonctionner.</translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>Ce modèle ne permettra plus d’émettre de nouveaux pass. Son %n pass continue de fonctionner.</numerusform>
            <numerusform>Ce modèle ne permettra plus d’émettre de nouveaux pass. Ses %n pass continuent de fonctionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation>Publié, avec un brouillon</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Pass of %1</source>
        <translation>Pass de %1</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>Ligne de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message>
        <source>Saved by hand</source>
        <translation>Enregistrée à la main</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>Publiée, %n pass</numerusform>
            <numerusform>Publiée, %n pass</numerusform>
        </translation>
    </message>
    <message>
        <source>Before parts were restored</source>
        <translation>Avant la restauration de parties</translation>
    </message>
    <message>
        <source>Before the draft was discarded</source>
        <translation>Avant l’abandon du brouillon</translation>
    </message>
    <message>
        <source>Before places were replaced</source>
        <translation>Avant le remplacement de lieux</translation>
    </message>
    <message>
        <source>Before the previous version came back</source>
        <translation>Avant le retour à la version précédente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>%n version est illisible et n’a pas été touchée&#xa0;:</numerusform>
            <numerusform>%n versions sont illisibles et n’ont pas été touchées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the version “%1”.</source>
        <translation>Version «&#xa0;%1&#xa0;» enregistrée.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Une version a besoin d’un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>Deleted the version “%1”.</source>
        <translation>Version «&#xa0;%1&#xa0;» supprimée.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 Undo still has what was there before.</source>
        <translation>%1 Annuler permet encore de retrouver ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>as the service has it now</source>
        <translation>telle que le service l’a maintenant</translation>
    </message>
    <message>
        <source>Published elsewhere, before it was replaced from here</source>
        <translation>Publiée ailleurs, avant d’être remplacée d’ici</translation>
    </message>
    <message>
        <source>The draft is as it was in “%1” already.</source>
        <translation>Le brouillon est déjà comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restored “%1”. Undo takes it back.</source>
        <translation>«&#xa0;%1&#xa0;» restaurée. Annuler la retire.</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Take a text out of all languages</source>
        <translation>Retirer un texte de toutes les langues</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message>
        <source>The file does not say its language. Add the language first.</source>
        <translation>Le fichier n’indique pas sa langue. Ajoutez d’abord la langue.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends with neither .csv nor .strings.</source>
        <translation>Le nom du fichier ne se termine ni par .csv ni par .strings.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages. Take columns out of the file.</source>
        <translation>Un modèle a au plus %1 langues. Retirez des colonnes du fichier.</translation>
    </message>
    <message>
        <source>%1 would have %2 texts; at most %3 are taken. Take rows out.</source>
        <translation>%1 aurait %2 textes&#xa0;; %3 au plus sont acceptés. Retirez des lignes.</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.txt *.strings)</source>
        <translation>Traductions (*.csv *.tsv *.txt *.strings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traductions</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Importer des traductions</translation>
    </message>
    <message>
        <source>“%1” has no translation that is new.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune nouvelle traduction.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>%n traduction reprise de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n traductions reprises de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the translations as “%1”.</source>
        <translation>Traductions enregistrées sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationWords</name>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texte du logo</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Description pour lecteurs d’écran</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Libellé de %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Valeur de %1 quand un pass n’en donne pas</translation>
    </message>
    <message>
        <source>Message when %1 changes</source>
        <translation>Message quand %1 change</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texte sous le code</translation>
    </message>
    <message>
        <source>Message at a place</source>
        <translation>Message à un lieu</translation>
    </message>
    <message>
        <source>Not in the template: used where a pass says it</source>
        <translation>Absent du modèle&#xa0;: utilisé là où un pass le dit</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 are taken.</source>
        <translation>Ce texte a %1 caractères&#xa0;; %2 au plus sont acceptés.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it where the value belongs, letter for letter as in the text.</source>
        <translation>%1 manque. Placez-le là où va la valeur, lettre pour lettre comme dans le texte.</translation>
    </message>
    <message>
        <source>%1 stands in the translation only. Take it out.</source>
        <translation>%1 ne figure que dans la traduction. Retirez-le.</translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message>
        <source>%1 in the version, %2 now</source>
        <translation>%1 dans la version, %2 maintenant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Restaurer des parties</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>Restaurer %n partie</numerusform>
            <numerusform>Restaurer %n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts of “%1”</source>
        <translation>Restaurer des parties de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%n partie de «&#xa0;%1&#xa0;» restaurée. Annuler la retire.</numerusform>
            <numerusform>%n parties de «&#xa0;%1&#xa0;» restaurées. Annuler les retire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation>Petit téléphone</translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation>Téléphone normal</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>Grand téléphone</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Petit texte</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texte maximal</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Tel que conçu</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tel qu’écrit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation>2 jours avant</translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation>3 heures avant</translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation>2 jours après</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation>Les dates relatives comptent à partir du %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Usual colour vision</source>
        <translation>Vision normale</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>Sans vert (deutéranopie)</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>Sans rouge (protanopie)</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation>Sans bleu (tritanopie)</translation>
    </message>
    <message>
        <source>No colour (achromatopsia)</source>
        <translation>Sans couleur (achromatopsie)</translation>
    </message>
</context>
<context>
    <name>qairopay::difference::Words</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Style de date</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Style d’heure</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Message en cas de changement</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Valeur d’exemple</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Valeur quand un pass n’en donne pas</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>N’accepte que des nombres</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lieu %1</translation>
    </message>
    <message>
        <source>Former place %1</source>
        <translation>Ancien lieu %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Rayon en mètres</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Sample record %1</source>
        <translation>Données d’exemple %1</translation>
    </message>
    <message>
        <source>Former sample record %1</source>
        <translation>Anciennes données d’exemple %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>E-mail of the holder</source>
        <translation>E-mail du titulaire</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nom du titulaire</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Card rows, Google Wallet</source>
        <translation>Lignes de la carte, Google Wallet</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>comme le texte</translation>
    </message>
    <message>
        <source>the service’s choice</source>
        <translation>au choix du service</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S&#xa0;: nombre aléatoire</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F&#xa0;: jeton signé</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M&#xa0;: numéro avec code</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain&#xa0;: le contenu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a picture</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>the beginning of its checksum</comment>
        <translation>image %1</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>l’image entière</translation>
    </message>
    <message>
        <source>%1 wide and %2 high, from %3 on the left and %4 at the top</source>
        <translation>%1 de large et %2 de haut, à partir de %3 à gauche et %4 en haut</translation>
    </message>
    <message>
        <source>%1 from the left, %2 from the top</source>
        <translation>%1 depuis la gauche, %2 depuis le haut</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Moyen de transport</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Colours and brand</source>
        <translation>Couleurs et marque</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Couleur d’arrière-plan</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Couleur des libellés</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texte du logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Description pour lecteurs d’écran</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Adresse du logo</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Adresse de l’icône</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texte sous le code</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass</source>
        <translation>Les lecteurs peuvent lire le pass</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Message d’Apple</translation>
    </message>
    <message>
        <source>Key of the readers</source>
        <translation>Clé des lecteurs</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Téléchargée depuis</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Ordre des champs</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Ordre des lieux</translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation>Épreuve d’un pass Wallet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation>Code, NFC, lieux</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation>Les textes sont composés en Inter et Roboto à la place des polices des portefeuilles.</translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation>%1&#xa0;; suite plus bas</translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation>et %1 autres, dans l’épreuve HTML</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation>Les textes sont composés en Inter et Roboto à la place des polices des portefeuilles. Couleurs telles que l’écran les affiche&#xa0;; un téléphone peut différer.</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Carte de fidélité</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Carte de membre</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Billet d’événement</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Carte d’embarquement</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secondaire</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation>empreinte %1-%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation>affiché avec ses valeurs par défaut</translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation>affiché pour %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation>Texte sur la carte de Google</translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation>Sinon %1</translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation>Texte dessous</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lieu %1</translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation>Apple Wallet, recto</translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation>ajusté sur des photos d’un iPhone</translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation>Apple Wallet, verso</translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation>ordre et liens selon la documentation, tailles supposées</translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation>Google Wallet, carte</translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation>approximatif&#xa0;: Google ne publie pas de dimensions</translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation>Google Wallet, détails</translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation>%1, lisible</translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation>%1, seulement pour les grands textes</translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation>%1, insuffisant</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Rien à redire.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 conseil</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 conseils</translation>
    </message>
    <message>
        <source>One picture cannot hold so many rows: ask for fewer, or for HTML or a folder.</source>
        <translation>Une seule image ne peut pas contenir autant de lignes&#xa0;: demandez-en moins, ou du HTML, ou un dossier.</translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation>Recherche du trousseau de ce bureau…</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation>Les clés sont conservées dans le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation>Aucun trousseau ne fonctionne sur ce bureau&#xa0;: les clés ne sont gardées qu’en mémoire et doivent être ressaisies après un redémarrage.</translation>
    </message>
</context>
</TS>
