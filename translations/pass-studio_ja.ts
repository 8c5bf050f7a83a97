<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1, text wants 4.5 : 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast %1, labels want 3 : 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with https. Fetched by the wallets, not by the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardsRow</name>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedMembers</name>
    <message>
        <source>%1: from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers can take the pass by NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet carries 64 bytes and cuts what is longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropOutcome</name>
    <message>
        <source>%1 as %2 shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeliveryList</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignBar</name>
    <message>
        <source>Template without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit both cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Edit the endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointsView</name>
    <message>
        <source>Webhook endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentBadge</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FenceWords</name>
    <message>
        <source>%1 ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet uses about %1 for all places: a pass of this kind never uses more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Value %1. Alt and arrows move it, the menu key offers more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdText</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room: a pass has ten places at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectCanvas</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectedLines</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>QairoPay Pass Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit while a batch is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder removed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePanel</name>
    <message>
        <source>Carry a phone over the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius in feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemRow</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsDrawer</name>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 shows, in reading order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetFinding</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetGrid</name>
    <message>
        <source>Cards of the list, worst first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards looked at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Try from empty to longest (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF417</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aztec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::AboutInfo</name>
    <message>
        <source>Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>%1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::FieldEditor</name>
    <message>
        <source>A key starts with a small letter and holds small letters, digits and underscores, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ImageEditor</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google decides by itself how near is near enough, and says it in its own words: your messages are not shown. The nearest place is number %1, %2 away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no room: a pass has ten at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Apple Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Google Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ProfileListModel</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ScanHistogramItem</name>
    <message>
        <source>%1: %2</source>
        <comment>time: number of scans</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ScanPage</name>
    <message>
        <source>The picture cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::Studio</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours and brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NFC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>details kept by the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
