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
        <source>Starts with https. Fetched by the wallets, not by the studio.</source>
        <translation>Commence par https. Les portefeuilles le chargent, pas le studio.</translation>
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
        <source>The text below the code and the other formats are local to this studio and its sandbox.</source>
        <translation>Le texte sous le code et les autres formats n’existent que dans ce studio et sa sandbox.</translation>
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
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
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
</context>
<context>
    <name>DesignCanvas</name>
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
    <message>
        <source>Fit both cards</source>
        <translation>Ajuster les deux cartes</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>Les deux cartes sont ajustées</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>Données affichées sur les cartes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>diffuser envoyer mettre à jour</translation>
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
        <source>Edit name, kind and notes</source>
        <translation>Modifier le nom, le type et les notes</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Modifier la marque</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>couleurs</translation>
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
        <source>Edit the places</source>
        <translation>Modifier les lieux</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>carte géographique emplacements géorepérage</translation>
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
        <source>Move the field to another slot</source>
        <translation>Déplacer le champ vers une autre zone</translation>
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
        <source>Choose what stands on the card</source>
        <translation>Choisir ce qui figure sur la carte</translation>
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
        <source>A place on the map or in its list</source>
        <translation>Un lieu sur la carte géographique ou dans sa liste</translation>
    </message>
    <message>
        <source>Move the place, or the map while none is chosen</source>
        <translation>Déplacer le lieu, ou la carte tant qu’aucun n’est choisi</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>Déplacer le lieu dix fois plus loin</translation>
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
        <source>Remove the place</source>
        <translation>Retirer le lieu</translation>
    </message>
    <message>
        <source>Zoom the map</source>
        <translation>Zoomer la carte</translation>
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
        <source>The column and the API call it this. Used by: %1.</source>
        <translation>Son nom dans la colonne et dans l’API. Utilisé par&#xa0;: %1.</translation>
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
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>Coller après</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>Autres actions pour ce champ</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>Valeur %2. %1 Alt et les flèches le déplacent, la touche Menu propose d’autres actions.</translation>
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
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>There is no room: a pass has ten places at most.</source>
        <translation>Plus de place&#xa0;: un pass a dix lieux au plus.</translation>
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
        <source>Places</source>
        <translation>Lieux</translation>
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
        <source>The profile is local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>Le profil n’existe que dans ce studio et sa sandbox. Ce que signe le service de ce profil n’est pas documenté.</translation>
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
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
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
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Apple Wallet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV</source>
        <translation>Depuis GeoJSON, KML ou CSV</translation>
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
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation>%1 ft</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Échelle&#xa0;: %1</translation>
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
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
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
        <source>file template list pass import</source>
        <translation>fichier modèle liste pass importer</translation>
    </message>
    <message>
        <source>Open templates, lists and passes</source>
        <translation>Ouvrir des modèles, des listes et des pass</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Ce que lit le studio (*.passtpl *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
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
        <source>%n found no room: a pass has ten at most.</source>
        <translation>
            <numerusform>%n n’a pas trouvé de place&#xa0;: un pass en a dix au plus.</numerusform>
            <numerusform>%n n’ont pas trouvé de place&#xa0;: un pass en a dix au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>%n lieu enregistré sous %1.</numerusform>
            <numerusform>%n lieux enregistrés sous %1.</numerusform>
        </translation>
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
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1, épreuve</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>Épreuve «&#xa0;%1&#xa0;» enregistrée.</translation>
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
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>Le brouillon n’a pas pu être enregistré et n’existe que dans cette fenêtre. %1 Une nouvelle tentative aura lieu automatiquement.</translation>
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
        <source>There is nothing to publish: the service has this version.</source>
        <translation>Rien à publier&#xa0;: le service a cette version.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>colours and brand</source>
        <translation>couleurs et marque</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>champs</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>code-barres</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>details kept by the studio</source>
        <translation>détails conservés par le studio</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>Le modèle devient disponible pour l’émission. Aucun pass ne l’utilise encore.</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <translation>Ce qui change&#xa0;: %1.</translation>
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
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>Tous les pass émis avec ce modèle changent aussitôt. Le service n’indique pas leur nombre.</translation>
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
