<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca del programa</translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation>QairoPay Pass Studio %1, con Qt %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>Guardar un archivo de diagnóstico…</translation>
    </message>
    <message>
        <source>For whoever helps you: shown before it is saved, without keys and names</source>
        <translation>Para quien ayude: se muestra antes de guardarlo, sin claves ni nombres</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>Nombre o código del idioma</translation>
    </message>
    <message>
        <source>Deutsch, German or de-AT</source>
        <translation>Deutsch, German o de-AT</translation>
    </message>
    <message>
        <source>No other language is called that.</source>
        <translation>Ningún otro idioma se llama así.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Añadir perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation>Sandbox de QairoPay</translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation>QairoPay en producción</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The audit log has more than %1 MiB.</source>
        <translation>El registro de auditoría tiene más de %1 MiB.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of the audit log lead nowhere.</source>
        <translation>Las páginas del registro de auditoría del servicio no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>The service does not accept the key.</source>
        <translation>El servicio no acepta la clave.</translation>
    </message>
    <message>
        <source>The key does not allow this.</source>
        <translation>La clave no permite esto.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>El servicio no tiene esto.</translation>
    </message>
    <message>
        <source>The service asks to wait: too many calls.</source>
        <translation>El servicio pide esperar: demasiadas llamadas.</translation>
    </message>
    <message>
        <source>The service cannot do this at the moment.</source>
        <translation>El servicio no puede hacer esto en este momento.</translation>
    </message>
    <message>
        <source>The service refused the call (HTTP %1).</source>
        <translation>El servicio rechazó la llamada (HTTP %1).</translation>
    </message>
    <message>
        <source>The pass is in a state this version does not know.</source>
        <translation>El pase está en un estado que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The template is of a kind this version does not know.</source>
        <translation>La plantilla es de un tipo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>Se cortó la conexión con el servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service answered with something that is not JSON.</source>
        <translation>El servicio respondió con algo que no es JSON.</translation>
    </message>
    <message>
        <source>The service did not answer, or its answer was cut short.</source>
        <translation>El servicio no respondió, o su respuesta quedó cortada.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>No se puede acceder al servicio.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>No se pudo establecer una conexión segura con el servicio.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>La respuesta tiene más de %1 MiB.</translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation>Lee plantillas y nada más; puede verse en un navegador.</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Lee plantillas, pases, escaneos y eventos.</translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation>Lee todo eso, publica plantillas y emite, actualiza y revoca pases.</translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation>Lo puede todo, crea claves y lee el registro de auditoría.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text stands out by 7 to 1 at least, and every control has a border.</source>
        <translation>El texto destaca al menos 7 a 1, y cada control tiene un borde.</translation>
    </message>
    <message>
        <source>Whether this system wants more contrast cannot be asked here; choose it yourself.</source>
        <translation>Aquí no se puede saber si este sistema pide más contraste; hay que elegirlo a mano.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.</source>
        <translation>Del estudio, no de las tarjetas, que tienen su propio zoom. Una página sin espacio suficiente se desplaza.</translation>
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
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotes.</source>
        <translation>Debe ser true o false, sin comillas.</translation>
    </message>
    <message>
        <source>This must be a number, without quotes.</source>
        <translation>Debe ser un número, sin comillas.</translation>
    </message>
    <message>
        <source>Wallet does not know the value &quot;%1&quot;.</source>
        <translation>Wallet no conoce el valor «%1».</translation>
    </message>
    <message>
        <source>This is not a colour: write rgb(31, 122, 90) or #1F7A5A.</source>
        <translation>Esto no es un color: se escribe rgb(31, 122, 90) o #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
    <message>
        <source>Wallet does not know this member.</source>
        <translation>Wallet no conoce este miembro.</translation>
    </message>
    <message>
        <source>The pass has two styles; Wallet takes one.</source>
        <translation>El pase tiene dos estilos; Wallet admite uno.</translation>
    </message>
    <message>
        <source>The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard.</source>
        <translation>El pase no tiene estilo: boardingPass, coupon, eventTicket, generic o storeCard.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>Hay más de %1 campos.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>El campo no tiene clave.</translation>
    </message>
    <message>
        <source>The field has no value; Wallet refuses the pass.</source>
        <translation>El campo no tiene valor; Wallet rechaza el pase.</translation>
    </message>
    <message>
        <source>The strings are larger than %1 MiB.</source>
        <translation>Los textos ocupan más de %1 MiB.</translation>
    </message>
    <message>
        <source>These strings are a compiled property list, not text.</source>
        <translation>Estos textos son una lista de propiedades compilada, no texto.</translation>
    </message>
    <message>
        <source>The strings are neither UTF-8 nor UTF-16.</source>
        <translation>Los textos no son UTF-8 ni UTF-16.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>There are more than %1 strings.</source>
        <translation>Hay más de %1 textos.</translation>
    </message>
    <message>
        <source>A comment does not end.</source>
        <translation>Un comentario no termina.</translation>
    </message>
    <message>
        <source>A string has to be &quot;key&quot; = &quot;value&quot;; with = and ;.</source>
        <translation>Un texto debe ser &quot;key&quot; = &quot;value&quot;; con = y ;.</translation>
    </message>
    <message>
        <source>A text does not end.</source>
        <translation>Un texto no termina.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>Se espera un texto entre comillas.</translation>
    </message>
    <message>
        <source>The text is cut to %1 characters.</source>
        <translation>El texto se corta a %1 caracteres.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields; this one is left out.</source>
        <translation>Una plantilla tiene como máximo %1 campos; este se deja fuera.</translation>
    </message>
    <message>
        <source>The number&apos;s style is not kept.</source>
        <translation>El estilo del número no se conserva.</translation>
    </message>
    <message>
        <source>The value with links is not kept; the plain one is.</source>
        <translation>El valor con enlaces no se conserva; el sencillo sí.</translation>
    </message>
    <message>
        <source>The code&apos;s text cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>El texto del código no sirve para una plantilla; lo sustituye el ID del pase.</translation>
    </message>
    <message>
        <source>The NFC message cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>El mensaje NFC no sirve para una plantilla; lo sustituye el ID del pase.</translation>
    </message>
    <message>
        <source>There is no such place on Earth.</source>
        <translation>No existe tal lugar en la Tierra.</translation>
    </message>
    <message>
        <source>A template has at most %1 places; this one is left out.</source>
        <translation>Una plantilla tiene como máximo %1 lugares; este se deja fuera.</translation>
    </message>
    <message>
        <source>A template has no beacons; they are left out.</source>
        <translation>Una plantilla no tiene balizas; se dejan fuera.</translation>
    </message>
    <message>
        <source>A template has no dates of its own; it is left out.</source>
        <translation>Una plantilla no tiene fechas propias; se deja fuera.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Entry %1 stands where entry %2 belongs: entries are missing, repeated or out of order.</source>
        <translation>La entrada %1 está donde corresponde la entrada %2: faltan entradas, se repiten o están desordenadas.</translation>
    </message>
    <message>
        <source>The hash of entry %1 does not fit the entry and the one before it: one of them was changed.</source>
        <translation>El resumen de la entrada %1 no concuerda con ella y la anterior: se cambió una de las dos.</translation>
    </message>
    <message>
        <source>The checkpoint is of another tenant.</source>
        <translation>El punto de control es de otra cuenta.</translation>
    </message>
    <message>
        <source>The checkpoint is signed with a key that is not known.</source>
        <translation>El punto de control está firmado con una clave desconocida.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s signature does not hold.</source>
        <translation>La firma del punto de control no es correcta.</translation>
    </message>
    <message>
        <source>The log was cut: it had %1 entries, and has %2.</source>
        <translation>El registro se cortó: tenía %1 entradas y tiene %2.</translation>
    </message>
    <message>
        <source>Another log was signed: entry %1 differs from the one the checkpoint covers.</source>
        <translation>Se firmó otro registro: la entrada %1 no es la que cubre el punto de control.</translation>
    </message>
    <message>
        <source>This member is missing or not what it should be.</source>
        <translation>Este miembro falta o no es lo que debería.</translation>
    </message>
    <message>
        <source>An audit log of more than 512 MiB is not read.</source>
        <translation>No se lee un registro de auditoría de más de 512 MiB.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>línea %1, %2</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation>Seleccionar una entrada para ver quién hizo qué.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation>Hash de la cadena hasta aquí</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>Comprobar la cadena</translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation>Comparar con una exportación anterior…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation>Lo que «qairopay audit verify» comprueba sin conexión</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation>No se pudo cargar el registro de auditoría.</translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation>Anchura del panel de la entrada</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation>Registros de auditoría (*.jsonl)</translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation>Exportación anterior de este registro</translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Mapa; las flechas lo mueven, más y menos cambian el zoom</translation>
    </message>
</context>
<context>
    <name>Basemap</name>
    <message>
        <source>The address needs {query} once, where the words go.</source>
        <translation>La dirección necesita {query} una vez, donde van las palabras.</translation>
    </message>
    <message>
        <source>{query} must not stand in the name of the host.</source>
        <translation>{query} no puede estar en el nombre del servidor.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>La respuesta de %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>%1 has nothing there.</source>
        <translation>%1 no tiene nada ahí.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <translation>%1 responde con el error %2.</translation>
    </message>
    <message>
        <source>%1 answers with error %2: check the key in its address.</source>
        <translation>%1 responde con el error %2: compruebe la clave de la dirección.</translation>
    </message>
    <message>
        <source>%1 was asked too often: wait a while.</source>
        <translation>Se ha consultado %1 con demasiada frecuencia: espere un poco.</translation>
    </message>
    <message>
        <source>What %1 gives as its tiles are no pictures that can be shown.</source>
        <translation>Lo que %1 ofrece como teselas no son imágenes que se puedan mostrar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The map&apos;s file cannot be read.</source>
        <translation>No se puede leer el archivo del mapa.</translation>
    </message>
    <message>
        <source>The file is neither an MBTiles nor a PMTiles map.</source>
        <translation>El archivo no es un mapa MBTiles ni PMTiles.</translation>
    </message>
    <message>
        <source>The file is no map in the MBTiles format, or it is damaged.</source>
        <translation>El archivo no es un mapa en formato MBTiles, o está dañado.</translation>
    </message>
    <message>
        <source>This map computes its tiles. Export it again with its tiles in a table.</source>
        <translation>Este mapa calcula sus teselas. Hay que exportarlo de nuevo con las teselas en una tabla.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged.</source>
        <translation>El archivo del mapa está dañado.</translation>
    </message>
    <message>
        <source>The map&apos;s directories have no end.</source>
        <translation>Los directorios del mapa no terminan.</translation>
    </message>
    <message>
        <source>The file is no map in the PMTiles format.</source>
        <translation>El archivo no es un mapa en formato PMTiles.</translation>
    </message>
    <message>
        <source>This is another version of PMTiles; the studio reads version 3.</source>
        <translation>Es otra versión de PMTiles; el estudio lee la versión 3.</translation>
    </message>
    <message>
        <source>This map&apos;s pictures or their packing are of a kind the studio does not read.</source>
        <translation>Las imágenes de este mapa o su compresión son de un tipo que el estudio no lee.</translation>
    </message>
    <message>
        <source>The map cannot be unpacked.</source>
        <translation>No se puede descomprimir el mapa.</translation>
    </message>
    <message>
        <source>A part of the map is larger than the studio reads.</source>
        <translation>Una parte del mapa es más grande de lo que lee el estudio.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>La dirección no puede contener un nombre ni una contraseña.</translation>
    </message>
    <message>
        <source>The map cannot be shown: no port of this machine is free.</source>
        <translation>No se puede mostrar el mapa: no hay ningún puerto libre en este equipo.</translation>
    </message>
    <message>
        <source>The map is not shown any more.</source>
        <translation>El mapa ya no se muestra.</translation>
    </message>
    <message>
        <source>This map holds vector tiles. Export it as pictures (PNG or JPEG).</source>
        <translation>Este mapa contiene teselas vectoriales. Hay que exportarlo como imágenes (PNG o JPEG).</translation>
    </message>
    <message>
        <source>This map&apos;s pictures are %1. Export it with PNG or JPEG.</source>
        <translation>Las imágenes de este mapa son %1. Hay que exportarlo con PNG o JPEG.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, each once.</source>
        <translation>La dirección necesita {z}, {x} e {y}, cada uno una vez.</translation>
    </message>
    <message>
        <source>{z}, {x} and {y} must not stand in the name of the host.</source>
        <translation>{z}, {x} e {y} no pueden estar en el nombre del servidor.</translation>
    </message>
    <message>
        <source>Name whom the map is from: it is shown on the map.</source>
        <translation>Hay que indicar de quién es el mapa: se muestra sobre él.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged or made by another version of the studio.</source>
        <translation>El archivo del mapa está dañado o es de otra versión del estudio.</translation>
    </message>
    <message>
        <source>The map&apos;s file is larger than the studio reads (64 MiB).</source>
        <translation>El archivo del mapa es más grande de lo que lee el estudio (64 MiB).</translation>
    </message>
    <message>
        <source>The map is not part of this program.</source>
        <translation>El mapa no forma parte de este programa.</translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation>Aquí aparecen las listas emitidas, con sus resultados.</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>Scannability</source>
        <translation>Legibilidad al escanear</translation>
    </message>
    <message>
        <source>The longest code as the card draws it, photographed and read back by another program.</source>
        <translation>El código más largo tal como lo dibuja la tarjeta, fotografiado y leído de vuelta por otro programa.</translation>
    </message>
    <message>
        <source>Wallet that draws the code</source>
        <translation>Cartera que dibuja el código</translation>
    </message>
</context>
<context>
    <name>BenchTile</name>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
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
        <translation>Volver al color del texto</translation>
    </message>
    <message>
        <source>Click a colour on a card. Here or Escape: never mind.</source>
        <translation>Hacer clic en un color de una tarjeta. Aquí o Esc: cancelar.</translation>
    </message>
    <message>
        <source>Take a colour from a card</source>
        <translation>Tomar un color de una tarjeta</translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation>Etiquetas, Apple Wallet</translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation>Como el texto, mientras no se elija uno.</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Color de las etiquetas</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation>Texto del logo, Apple Wallet</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texto del logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation>Si falta, el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Descripción para lectores de pantalla</translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation>Direcciones de imágenes</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Dirección del logo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Dirección del icono</translation>
    </message>
    <message>
        <source>From the logo</source>
        <translation>Del logo</translation>
    </message>
    <message>
        <source>Can it be read?</source>
        <translation>¿Se puede leer?</translation>
    </message>
    <message>
        <source>Brand kits</source>
        <translation>Kits de marca</translation>
    </message>
</context>
<context>
    <name>BrandKitList</name>
    <message>
        <source>Colours, words and logo of this template can be kept for the tenant&apos;s other templates.</source>
        <translation>Los colores, las palabras y el logo de esta plantilla se pueden guardar para las demás plantillas de la cuenta.</translation>
    </message>
    <message>
        <source>%1. Applies this kit to the template.</source>
        <translation>%1. Aplica este kit a la plantilla.</translation>
    </message>
    <message>
        <source>Forget the kit %1</source>
        <translation>Olvidar el kit %1</translation>
    </message>
    <message>
        <source>Keep this brand as a kit…</source>
        <translation>Guardar esta marca como kit…</translation>
    </message>
    <message>
        <source>Keep the brand as a kit</source>
        <translation>Guardar la marca como kit</translation>
    </message>
    <message>
        <source>Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.</source>
        <translation>Colores, palabras, direcciones e imágenes de logo e icono, para las plantillas de esta cuenta en este ordenador.</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>Sustituir el kit</translation>
    </message>
    <message>
        <source>Keep the kit</source>
        <translation>Guardar el kit</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>Nombre del kit</translation>
    </message>
    <message>
        <source>Forget the kit %1?</source>
        <translation>¿Olvidar el kit %1?</translation>
    </message>
    <message>
        <source>Templates it was applied to keep their brand. This cannot be undone.</source>
        <translation>Las plantillas a las que se aplicó conservan su marca. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Forget the kit</source>
        <translation>Olvidar el kit</translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation>Filas que no se pueden emitir</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation>Motivo, y tal como está en el archivo</translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation>Qué se muestra de %1</translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation>De qué avisa %1</translation>
    </message>
    <message>
        <source>What is shown beside the front of %1</source>
        <translation>Qué se muestra junto al anverso de %1</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
    <message>
        <source>Choose what stands on the card</source>
        <translation>Elegir lo que hay en la tarjeta</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>Let go over a slot</source>
        <translation>Soltar sobre una zona</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Template without a name</source>
        <translation>Plantilla sin nombre</translation>
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
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ChangeMessage</name>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation>Mensaje al cambiar, Apple Wallet</translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation>%@ representa el valor nuevo. Sin mensaje, el cambio se hace sin aviso.</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Mensaje al cambiar</translation>
    </message>
    <message>
        <source>Put the new value where the caret stands</source>
        <translation>Poner el valor nuevo donde está el cursor</translation>
    </message>
    <message>
        <source>Insert the new value</source>
        <translation>Insertar el valor nuevo</translation>
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
        <translation>%1: de %2 a %3</translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation>Los pases llevan código de barras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation>Formato del código de barras</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>At its longest %1.</source>
        <translation>Como máximo, %1.</translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation>Entre llaves va lo que se rellena en cada pase.</translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation>Contenido del código de barras</translation>
    </message>
    <message>
        <source>Content of this sample’s barcode</source>
        <translation>Contenido del código de barras de esta muestra</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texto bajo el código</translation>
    </message>
    <message>
        <source>Text below this sample’s code</source>
        <translation>Texto bajo el código de esta muestra</translation>
    </message>
    <message>
        <source>The rows of the list are being read…</source>
        <translation>Se están leyendo las filas de la lista…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation>Seis cifras hexadecimales, como #1F7A5A.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>Saturación y brillo</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation>Destino de la columna %1</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft, as it is now</source>
        <translation>Borrador, tal como está ahora</translation>
    </message>
    <message>
        <source>Apple Wallet, the version</source>
        <translation>Apple Wallet, la versión</translation>
    </message>
    <message>
        <source>Apple Wallet, the draft</source>
        <translation>Apple Wallet, el borrador</translation>
    </message>
    <message>
        <source>Google Wallet, the version</source>
        <translation>Google Wallet, la versión</translation>
    </message>
    <message>
        <source>Google Wallet, the draft</source>
        <translation>Google Wallet, el borrador</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>All parts (%1)</source>
        <translation>Todas las partes (%1)</translation>
    </message>
    <message>
        <source>Puts them into the draft as they were. Undo takes them back.</source>
        <translation>Las pone en el borrador tal como eran. Deshacer las retira.</translation>
    </message>
    <message>
        <source>Choose what comes back first</source>
        <translation>Elegir primero lo que se recupera</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>The draft is what this version holds.</source>
        <translation>El borrador es igual a esta versión.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation>Esto es producción. Para continuar, escribir %1.</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>Nombre de la cuenta</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>%1: contrast %2, %3 is wanted</source>
        <translation>%1: contraste %2, se necesita %3</translation>
    </message>
    <message>
        <source>%1: contrast %2, enough</source>
        <translation>%1: contraste %2, suficiente</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a sample of text</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The nearest colour of this hue that can be read</source>
        <translation>El color legible más próximo de este tono</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation>Leer la licencia de %1</translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation>Recorte y punto focal</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Borde izquierdo</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Borde derecho</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>Borde superior</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>Borde inferior</translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation>Punto focal, horizontal</translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation>Punto focal, vertical</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar entera</translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation>Recortar márgenes transparentes</translation>
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
        <translation>%1 tal como la muestra %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation>Recorte y punto focal: %1</translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation>Las flechas mueven el punto focal; con Alt, el recorte; con Ctrl, su esquina inferior derecha; con Mayús, diez veces más.</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation>Arrastrar aquí una imagen, elegirla o pegarla.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>The file is not valid %1. Choose another encoding, or save it as UTF-8.</source>
        <translation>El archivo no es %1 válido. Hay que elegir otra codificación, o guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s e-mail already.</source>
        <translation>Otra, %1, ya da el correo electrónico del titular.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s name already.</source>
        <translation>Otra, %1, ya da el nombre del titular.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the field “%2” already.</source>
        <translation>Otra, %1, ya da el campo «%2».</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>columna %1 (%2)</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. The file has only one column: is the delimiter another one?</source>
        <translation>Ninguna columna contiene el correo electrónico del titular. El archivo solo tiene una columna: ¿es otro el separador?</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. Say which one does.</source>
        <translation>Ninguna columna contiene el correo electrónico del titular. Hay que indicar cuál es.</translation>
    </message>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>La plantilla no tiene el campo «%1».</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Add the missing delimiters.</source>
        <translation>La fila tiene %1 celdas, el encabezado %2. Hay que añadir los separadores que faltan.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.</source>
        <translation>La fila tiene %1 celdas, el encabezado %2. Hay que poner entre comillas la celda que contiene el separador.</translation>
    </message>
    <message>
        <source>There is text behind the closing quote. Double the quotes that are part of the text.</source>
        <translation>Hay texto detrás de las comillas de cierre. Hay que duplicar las comillas que forman parte del texto.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.</source>
        <translation>La fila no es UTF-8 válido. Hay que guardar el archivo como UTF-8, o elegir su codificación.</translation>
    </message>
    <message>
        <source>The e-mail is missing. Fill it in: it is the key by which a holder is known.</source>
        <translation>Falta el correo electrónico. Hay que rellenarlo: es la clave por la que se conoce al titular.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it to the form name@example.com.</source>
        <translation>Esto no es una dirección de correo electrónico. Debe tener la forma name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.</source>
        <translation>El correo electrónico ya es el de la fila %1; cuenta la primera. Hay que quitar una de las dos filas.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits, with a point before decimals: 12450 or -3.5.</source>
        <translation>Esto no es un número. Se escriben cifras, con punto decimal: 12450 o -3.5.</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>El valor tiene %1 caracteres; se permiten %2 como máximo. Hay que acortarlo.</translation>
    </message>
    <message>
        <source>The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values.</source>
        <translation>El texto del código de barras o de NFC de esta fila tendría %1 bytes; se permiten %2 como máximo. Hay que acortar sus valores.</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>fila %1, columna %2 (%3)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>No existe esa fila.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>El archivo está vacío: no tiene encabezado ni filas.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is ignored.</source>
        <translation>La columna %1 no tiene nombre y se ignora.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.</source>
        <translation>Las columnas %1 y %2 se llaman «%3». Hay que cambiar el nombre de una, o indicar cuál cuenta.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>Se canceló la lectura del archivo.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>El archivo tiene encabezado, pero ninguna fila.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>The line has more than %L1 columns.</source>
        <translation>La línea tiene más de %L1 columnas.</translation>
    </message>
    <message>
        <source>There is a NUL byte here. The file is not a text file, or its encoding is another one.</source>
        <translation>Aquí hay un byte NUL. El archivo no es de texto, o su codificación es otra.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed up to the end of the file. Close it, or double it if it is part of the text.</source>
        <translation>Las comillas que se abren aquí no se cierran hasta el final del archivo. Hay que cerrarlas, o duplicarlas si forman parte del texto.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed within %L1 KiB. Close it, or double it if it is part of the text.</source>
        <translation>Las comillas que se abren aquí no se cierran en %L1 KiB. Hay que cerrarlas, o duplicarlas si forman parte del texto.</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 KiB.</source>
        <translation>La celda tiene más de %L1 KiB.</translation>
    </message>
    <message>
        <source>The line is longer than %L1 KiB. Check the line breaks and the quotes.</source>
        <translation>La línea tiene más de %L1 KiB. Conviene revisar los saltos de línea y las comillas.</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
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
        <translation>Plantilla sin nombre</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>Más acciones para esta plantilla</translation>
    </message>
    <message>
        <source>All steps, by name</source>
        <translation>Todos los pasos, por nombre</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Fit both cards</source>
        <translation>Ajustar ambas tarjetas</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>Caben ambas tarjetas</translation>
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
        <translation>aproximado</translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation>Google no publica ni las medidas ni las fuentes de sus tarjetas, y las cambia sin avisar. Sí está documentado qué textos muestra una tarjeta y en qué orden. %1</translation>
    </message>
</context>
<context>
    <name>DesignCommands</name>
    <message>
        <source>Design</source>
        <translation>Diseñar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Show or hide the problems</source>
        <translation>Mostrar u ocultar los problemas</translation>
    </message>
    <message>
        <source>lint errors warnings</source>
        <translation>comprobar errores advertencias consejos</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>recent drafts files begin</source>
        <translation>recientes borradores archivos empezar</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Galería de plantillas</translation>
    </message>
    <message>
        <source>examples artwork new template</source>
        <translation>ejemplos ilustraciones nueva plantilla</translation>
    </message>
    <message>
        <source>Try from empty to longest</source>
        <translation>Probar desde vacío hasta lo más largo</translation>
    </message>
    <message>
        <source>stress run records</source>
        <translation>prueba de estrés registros</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>Ocultar el esquema</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Mostrar el esquema</translation>
    </message>
    <message>
        <source>pane left</source>
        <translation>panel izquierda</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>Ocultar el inspector</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Mostrar el inspector</translation>
    </message>
    <message>
        <source>pane right</source>
        <translation>panel derecha</translation>
    </message>
    <message>
        <source>No template is on the desk. Open one first.</source>
        <translation>No hay ninguna plantilla abierta. Abrir primero una.</translation>
    </message>
    <message>
        <source>The design page shows it already.</source>
        <translation>La página Diseñar ya lo muestra.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>undo redo steps back versions</source>
        <translation>deshacer rehacer pasos atrás versiones</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Guardar una versión…</translation>
    </message>
    <message>
        <source>name keep history snapshot</source>
        <translation>nombre conservar historial instantánea</translation>
    </message>
    <message>
        <source>The map covers the cards. Choose another part of the template first.</source>
        <translation>El mapa tapa las tarjetas. Elegir primero otra parte de la plantilla.</translation>
    </message>
    <message>
        <source>Show one side of the cards</source>
        <translation>Mostrar un solo lado de las tarjetas</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Anverso y reverso</translation>
    </message>
    <message>
        <source>both sides details flip beside</source>
        <translation>ambos lados detalles girar al lado</translation>
    </message>
</context>
<context>
    <name>DesignKeys</name>
    <message>
        <source>A field in the outline</source>
        <translation>Un campo en el esquema</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Subir el campo</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Bajar el campo</translation>
    </message>
    <message>
        <source>Select several fields</source>
        <translation>Seleccionar varios campos</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>Seleccionar todos los campos</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>Copiar el campo</translation>
    </message>
    <message>
        <source>Cut the field</source>
        <translation>Cortar el campo</translation>
    </message>
    <message>
        <source>Paste fields behind</source>
        <translation>Pegar campos detrás</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Duplicar el campo</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>More about the field</source>
        <translation>Más acciones para el campo</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>Una tarjeta</translation>
    </message>
    <message>
        <source>Type the chosen text where it stands</source>
        <translation>Escribir el texto elegido en su sitio</translation>
    </message>
    <message>
        <source>Type its label or its value instead</source>
        <translation>Escribir en su lugar la etiqueta o el valor</translation>
    </message>
    <message>
        <source>An image in the list</source>
        <translation>Una imagen en la lista</translation>
    </message>
    <message>
        <source>An image in the list, in its pane or on a card</source>
        <translation>Una imagen en la lista, en su panel o en una tarjeta</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>Abrir la imagen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Another format of the code</source>
        <translation>Otro formato del código</translation>
    </message>
    <message>
        <source>Try the format earlier</source>
        <translation>Probar el formato antes</translation>
    </message>
    <message>
        <source>Try the format later</source>
        <translation>Probar el formato después</translation>
    </message>
    <message>
        <source>Take the format out</source>
        <translation>Quitar el formato</translation>
    </message>
    <message>
        <source>A field in the outline or on a card</source>
        <translation>Un campo en el esquema o en una tarjeta</translation>
    </message>
    <message>
        <source>Move the field to the slot before</source>
        <translation>Mover el campo a la zona anterior</translation>
    </message>
    <message>
        <source>Move the field to the slot behind</source>
        <translation>Mover el campo a la zona siguiente</translation>
    </message>
    <message>
        <source>Go to the field above or below</source>
        <translation>Ir al campo de arriba o de abajo</translation>
    </message>
    <message>
        <source>The crop of an image</source>
        <translation>El recorte de una imagen</translation>
    </message>
    <message>
        <source>Move the focus</source>
        <translation>Mover el punto focal</translation>
    </message>
    <message>
        <source>Move the focus ten times as far</source>
        <translation>Mover el punto focal diez veces más lejos</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>Mover el recorte</translation>
    </message>
    <message>
        <source>Move the crop ten times as far</source>
        <translation>Mover el recorte diez veces más lejos</translation>
    </message>
    <message>
        <source>Move its lower right corner</source>
        <translation>Mover su esquina inferior derecha</translation>
    </message>
    <message>
        <source>Move its lower right corner ten times as far</source>
        <translation>Mover su esquina inferior derecha diez veces más lejos</translation>
    </message>
    <message>
        <source>A version in the list</source>
        <translation>Una versión en la lista</translation>
    </message>
    <message>
        <source>Compare the version with the draft</source>
        <translation>Comparar la versión con el borrador</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Cambiar el nombre de la versión</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Eliminar la versión</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>Más sobre la versión</translation>
    </message>
    <message>
        <source>A row of Google’s card</source>
        <translation>Una fila de la tarjeta de Google</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Subir la fila</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Bajar la fila</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Una traducción</translation>
    </message>
    <message>
        <source>Go to the text above or below</source>
        <translation>Ir al texto de arriba o de abajo</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>Restaurar la versión</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation>Anchura del esquema</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>Anchura del inspector</translation>
    </message>
</context>
<context>
    <name>DesignParts</name>
    <message>
        <source>Edit name, kind and notes</source>
        <translation>Editar nombre, tipo y notas</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>Editar la marca</translation>
    </message>
    <message>
        <source>Edit the images</source>
        <translation>Editar las imágenes</translation>
    </message>
    <message>
        <source>pictures logo strip</source>
        <translation>fotos logo franja</translation>
    </message>
    <message>
        <source>Edit code and NFC</source>
        <translation>Editar código y NFC</translation>
    </message>
    <message>
        <source>barcode qr</source>
        <translation>código de barras qr</translation>
    </message>
    <message>
        <source>Edit Google’s rows</source>
        <translation>Editar las filas de Google</translation>
    </message>
    <message>
        <source>card template override items</source>
        <translation>tarjeta plantilla anular elementos</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Editar los idiomas</translation>
    </message>
    <message>
        <source>translations texts locales</source>
        <translation>traducciones textos configuración regional</translation>
    </message>
    <message>
        <source>Edit the places</source>
        <translation>Editar los lugares</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>mapa ubicaciones geovallas</translation>
    </message>
    <message>
        <source>There are no maps here.</source>
        <translation>Aquí no hay mapas.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>Mostrar las versiones</translation>
    </message>
    <message>
        <source>history compare restore bring back</source>
        <translation>historial comparar restaurar recuperar</translation>
    </message>
    <message>
        <source>colours background text label logo kit</source>
        <translation>colores fondo texto etiqueta logotipo marca</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Starter gallery</source>
        <translation>Galería de plantillas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Compare with a version</source>
        <translation>Comparar con una versión</translation>
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
        <translation>Archivo de diagnóstico</translation>
    </message>
    <message>
        <source>This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.</source>
        <translation>Esto es todo lo que contendrá. Se han quitado claves, nombres, direcciones e ID; conviene revisarlo antes de entregarlo. No se envía nada.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Guardar el diagnóstico</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation>Arrastrar aquí una lista de titulares</translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation>Un archivo CSV con un titular por fila. El separador y la codificación se detectan, y no se envía nada antes de mostrar qué está mal.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Guardar una lista vacía…</translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation>Las columnas que necesita esta plantilla, con una fila de ejemplo</translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation>Elegir una lista de titulares</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>Listas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Guardar una lista vacía</translation>
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
        <translation>Editar el endpoint</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo endpoint</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>Guardar endpoint</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>Crear endpoint</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation>Empieza por https. Las direcciones de la propia red se rechazan.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation>Tipos como pass.revoked, todos los de una clase con pass.*, o * para todo; separados por comas.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation>Cómo lo llama este estudio; opcional.</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation>Seleccionar un endpoint para ver qué se le ha enviado.</translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation>ID del endpoint</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Nuevo secreto…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation>Qué se le ha enviado</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>Mostrar este evento</translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation>¿Crear un nuevo secreto de firma?</translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation>Se muestra una sola vez. Durante 24 horas los eventos se firman también con el secreto anterior, para dar tiempo al cambio en el endpoint; después, solo con el nuevo.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un nuevo secreto</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>¿Eliminar este endpoint?</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation>No se envía nada más a %1, y lo que está a la espera se descarta. El registro de entregas anteriores se conserva. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>Eliminar endpoint</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation>Ningún endpoint recibe eventos todavía.</translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation>Un endpoint es una dirección https propia. Cada evento se envía allí firmado y, si falla, se reintenta durante siete días.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Nuevo endpoint</translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation>No se pudieron cargar los endpoints.</translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation>Anchura del panel del endpoint</translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation>El secreto de firma</translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation>Guardarlo donde el endpoint comprueba las firmas. Se muestra solo esta vez; tras una rotación, el anterior firma también durante 24 horas.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation>Introducir la clave de %1</translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation>El estudio ya no tiene la clave de este perfil.</translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation>Sustituye a la clave guardada ahora.</translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation>Usar el perfil</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation>Introducir otra clave para este perfil en Ajustes.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>NFC is left out: the signing certificate is not made for it, and Wallet would refuse the whole pass.</source>
        <translation>NFC se omite: el certificado de firma no es para ello, y Wallet rechazaría el pase entero.</translation>
    </message>
    <message>
        <source>NFC is left out: no reader&apos;s public key is given.</source>
        <translation>NFC se omite: no se ha indicado la clave pública de ningún lector.</translation>
    </message>
    <message>
        <source>The picture is broken. Export it again.</source>
        <translation>La imagen está dañada. Hay que exportarla de nuevo.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller.</source>
        <translation>La imagen tiene %1 × %2 píxeles; el máximo por lado es %3. Hay que reducirla.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>El archivo tiene más de %1 MiB. Hay que guardarlo más pequeño, por ejemplo como JPEG.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are taken. Export it as one of them.</source>
        <translation>Solo se admiten imágenes PNG y JPEG. Hay que exportarla como una de ellas.</translation>
    </message>
    <message>
        <source>The JPEG is built up in too many steps. Save it without “progressive”.</source>
        <translation>El JPEG se compone en demasiados pasos. Hay que guardarlo sin «progresivo».</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>Falta este miembro.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>Debe ser un texto.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Debe ser un objeto.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Debe ser una lista.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Este miembro no se conoce aquí.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>El JSON está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is given twice.</source>
        <translation>El miembro «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>El JSON tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>El JSON empieza con una marca de orden de bytes; hay que guardarlo como UTF-8 sin ella.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8.</source>
        <translation>El JSON no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Esto no es JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON must be an object.</source>
        <translation>El JSON debe ser un objeto.</translation>
    </message>
    <message>
        <source>Google requires a value for the field %1, and this pass has none: “%2” stands in for it.</source>
        <translation>Google exige un valor para el campo %1, y este pase no tiene: «%2» ocupa su lugar.</translation>
    </message>
    <message>
        <source>Google&apos;s gift card needs a card number: a field with the key card_number. The pass becomes a generic one.</source>
        <translation>La tarjeta regalo de Google necesita un número de tarjeta: un campo con la clave card_number. El pase se convierte en genérico.</translation>
    </message>
    <message>
        <source>Google&apos;s flight needs default values in the fields flight (such as LX 123), from and to (airport codes of three letters) and departure (local date and time). The pass becomes a generic one.</source>
        <translation>El vuelo de Google necesita valores predeterminados en los campos flight (como LX 123), from y to (códigos de aeropuerto de tres letras) y departure (fecha y hora locales). El pase se convierte en genérico.</translation>
    </message>
    <message>
        <source>Google&apos;s transit pass needs an origin and a destination: fields with the keys from and to. The pass becomes a generic one.</source>
        <translation>El pase de transporte de Google necesita un origen y un destino: campos con las claves from y to. El pase se convierte en genérico.</translation>
    </message>
    <message>
        <source>Google needs a logo with a public https address here.</source>
        <translation>Google necesita aquí un logo con una dirección https pública.</translation>
    </message>
    <message>
        <source>The brace at column %1 is never closed.</source>
        <translation>La llave de la columna %1 no se cierra.</translation>
    </message>
    <message>
        <source>Between the braces at column %1 must be a variable such as {pass.id}.</source>
        <translation>Entre las llaves de la columna %1 debe haber una variable como {pass.id}.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>La variable {%1} no se conoce.</translation>
    </message>
    <message>
        <source>The barcode has no text.</source>
        <translation>El código de barras no tiene texto.</translation>
    </message>
    <message>
        <source>This text does not fit into or is not allowed in this kind of barcode.</source>
        <translation>Este texto no cabe o no se permite en este tipo de código de barras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>There is no field with this key.</source>
        <translation>No hay ningún campo con esta clave.</translation>
    </message>
    <message>
        <source>This must be a colour such as #1F7A5A.</source>
        <translation>Debe ser un color como #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be %1 numbers from 0 to 1.</source>
        <translation>Deben ser %1 números de 0 a 1.</translation>
    </message>
    <message>
        <source>This must be 64 lower-case hexadecimal digits.</source>
        <translation>Deben ser 64 cifras hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>There is no image slot of this name.</source>
        <translation>No hay ningún lugar de imagen con este nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a barcode format.</source>
        <translation>«%1» no es un formato de código de barras.</translation>
    </message>
    <message>
        <source>This must be one of S, F, M, plain.</source>
        <translation>Debe ser S, F, M o plain.</translation>
    </message>
    <message>
        <source>A row names one to three fields.</source>
        <translation>Una fila nombra de uno a tres campos.</translation>
    </message>
    <message>
        <source>Google draws at most three rows.</source>
        <translation>Google dibuja tres filas como máximo.</translation>
    </message>
    <message>
        <source>This template was made by a newer studio; update this one to open it.</source>
        <translation>Esta plantilla la hizo un estudio más reciente; hay que actualizar este para abrirla.</translation>
    </message>
    <message>
        <source>This must be one of air, boat, bus, train, generic.</source>
        <translation>Debe ser air, boat, bus, train o generic.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>Debe ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>Esto no es un certificado en formato PEM.</translation>
    </message>
    <message>
        <source>This is not a certificate (neither PEM nor DER).</source>
        <translation>Esto no es un certificado (ni PEM ni DER).</translation>
    </message>
    <message>
        <source>A key file could not be read: %1</source>
        <translation>No se ha podido leer un archivo de clave: %1</translation>
    </message>
    <message>
        <source>A key file of more than 1 MB is not read.</source>
        <translation>No se lee un archivo de clave de más de 1 MB.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>La clave privada no corresponde al certificado.</translation>
    </message>
    <message>
        <source>This is not a pass type certificate: it names no pass type or no team.</source>
        <translation>Esto no es un certificado de tipo de pase: no indica ningún tipo de pase o ningún equipo.</translation>
    </message>
    <message>
        <source>The intermediate certificate is not the one that issued the pass certificate (%1).</source>
        <translation>El certificado intermedio no es el que emitió el certificado de pases (%1).</translation>
    </message>
    <message>
        <source>A certificate file of more than 1 MB is not read.</source>
        <translation>No se lee un archivo de certificado de más de 1 MB.</translation>
    </message>
    <message>
        <source>This is not a PKCS#12 (.p12) file.</source>
        <translation>Esto no es un archivo PKCS#12 (.p12).</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate file.</source>
        <translation>La contraseña no abre este archivo de certificado.</translation>
    </message>
    <message>
        <source>This certificate file is encrypted the old way (RC2 or 3DES). Export it again with “openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.</source>
        <translation>Este archivo de certificado está cifrado a la antigua (RC2 o 3DES). Exportarlo de nuevo con «openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12».</translation>
    </message>
    <message>
        <source>This certificate file holds no private key with its certificate.</source>
        <translation>Este archivo de certificado no contiene ninguna clave privada con su certificado.</translation>
    </message>
    <message>
        <source>Choose an address of this computer on a private network, such as 192.168.1.20.</source>
        <translation>Elegir una dirección de este ordenador en una red privada, como 192.168.1.20.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2.</source>
        <translation>No se puede escuchar en %1, puerto %2.</translation>
    </message>
    <message>
        <source>This is not the JSON file of a Google service account with its private key.</source>
        <translation>Esto no es el archivo JSON de una cuenta de servicio de Google con su clave privada.</translation>
    </message>
    <message>
        <source>The service account&apos;s token_uri is not an https address.</source>
        <translation>El token_uri de la cuenta de servicio no es una dirección https.</translation>
    </message>
    <message>
        <source>Google&apos;s issuer id is missing: digits, from the Google Wallet console.</source>
        <translation>Falta el ID de emisor de Google: cifras, de la consola de Google Wallet.</translation>
    </message>
    <message>
        <source>This is no plain file, but a folder, a pipe or a device.</source>
        <translation>Esto no es un archivo normal, sino una carpeta, una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>This is a private key. It stays with the reader: passes need its public key.</source>
        <translation>Esta es una clave privada. Se queda en el lector: los pases necesitan su clave pública.</translation>
    </message>
    <message>
        <source>This is a certificate. Passes need the reader’s public key.</source>
        <translation>Esto es un certificado. Los pases necesitan la clave pública del lector.</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>Falta el final de la clave.</translation>
    </message>
    <message>
        <source>This is no public key, neither in PEM form nor in base64.</source>
        <translation>Esto no es una clave pública, ni en PEM ni en base64.</translation>
    </message>
    <message>
        <source>This is no key on the curve P-256, and Apple’s readers use no other one.</source>
        <translation>Esta clave no es de la curva P-256, y los lectores de Apple no usan otra.</translation>
    </message>
    <message>
        <source>The key is cut off, or something follows it.</source>
        <translation>La clave está cortada, o le sigue algo más.</translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation>Seleccionar un evento para ver qué cambió y adónde se envió.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Volver a enviar…</translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation>A cada endpoint activo suscrito a este tipo</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation>Datos cambiados</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation>Volver a enviar a este endpoint</translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation>Evento tal como se envía</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>Evento en JSON</translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation>¿Volver a enviar este evento?</translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation>Cada endpoint activo suscrito a este tipo lo recibe una vez más, con el mismo ID y contenido. Los receptores que recuerdan los ID lo omiten.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation>Tipo de evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation>ID de pase o plantilla</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregados</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha ocurrido nada.</translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation>Cada cambio en una plantilla o un pase, y cada escaneo, es un evento. Aparece aquí en cuanto ocurre.</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>Ningún evento coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>No se pudieron cargar los eventos.</translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation>Anchura del panel del evento</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation>Pase emitido</translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation>Pase instalado</translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation>Pase actualizado</translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation>Pase escaneado</translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation>Pase quitado</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>Pase revocado</translation>
    </message>
    <message>
        <source>Template published</source>
        <translation>Plantilla publicada</translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation>Plantilla actualizada</translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation>Plantilla archivada</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Todos los eventos</translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation>Todos los de pases</translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation>Todos los de plantillas</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Dirección no permitida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Mostrar los eventos nuevos al momento</translation>
    </message>
</context>
<context>
    <name>EventsCommands</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Load the events again</source>
        <translation>Volver a cargar los eventos</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualizar refrescar</translation>
    </message>
    <message>
        <source>Hold new events back</source>
        <translation>Retener los eventos nuevos</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>Mostrar los eventos nuevos al momento</translation>
    </message>
    <message>
        <source>live pause</source>
        <translation>en directo pausa</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>Nuevo endpoint…</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>The service does not tell of events as they happen.</source>
        <translation>El servicio no avisa de los eventos a medida que ocurren.</translation>
    </message>
    <message>
        <source>list what happened</source>
        <translation>lista qué ocurrió</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
    <message>
        <source>webhook deliveries</source>
        <translation>webhook entregas</translation>
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
        <translation>Otros formatos, cuando un dispositivo de Apple no dibuja el anterior</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt with an arrow moves it, Delete takes it out.</source>
        <translation>Alt con una flecha lo mueve, Supr lo quita.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>Probar %1 antes</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Probar %1 después</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>Añadir un formato</translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation>Lugar %1, ignorado: %2</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>Lugar %1: %2</translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation>Borde del lugar %1</translation>
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
        <translation>Apple Wallet usa unos %1 para todos los lugares: un pase de este tipo nunca usa más.</translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation>Apple Wallet usa %1 para todos los lugares: cuenta el radio menor.</translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation>Está donde el lugar %1: este mensaje no aparece nunca.</translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation>Se solapa con el lugar %1: ahí aparece el mensaje del más cercano.</translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation>Las carteras tienen en cuenta diez lugares; este se ignora.</translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation>Pide más de lo que usa Apple Wallet.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation>El lugar %1, a %2, muestra su mensaje.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation>El lugar %1, a %2, muestra su mensaje. También lo bastante cerca, pero ignorados: %3.</translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation>No aparece nada: el lugar %1 es el más cercano, a %2, y habría que estar a %3.</translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation>No aparece nada: un pase caducado o revocado no se ofrece.</translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation>No aparece nada: el pase no tiene lugares.</translation>
    </message>
</context>
<context>
    <name>Fences</name>
    <message>
        <source>There is no latitude and longitude.</source>
        <translation>No hay latitud ni longitud.</translation>
    </message>
    <message>
        <source>The latitude is not between -90 and 90 degrees.</source>
        <translation>La latitud no está entre -90 y 90 grados.</translation>
    </message>
    <message>
        <source>The longitude is not between -180 and 180 degrees.</source>
        <translation>La longitud no está entre -180 y 180 grados.</translation>
    </message>
    <message>
        <source>The radius is no number of metres above 0.</source>
        <translation>El radio no es un número de metros mayor que 0.</translation>
    </message>
    <message>
        <source>The radius was made %1 m: it goes from 1 to 100,000 m.</source>
        <translation>El radio se ha fijado en %1 m: va de 1 a 100 000 m.</translation>
    </message>
    <message>
        <source>The message was cut: it had %1 characters, %2 are allowed.</source>
        <translation>El mensaje se ha cortado: tenía %1 caracteres, se permiten %2.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 places.</source>
        <translation>El archivo tiene más de 10 000 lugares.</translation>
    </message>
    <message>
        <source>No columns are called latitude and longitude. Add a first row that names the columns.</source>
        <translation>Ninguna columna se llama latitude ni longitude. Hay que añadir una primera fila que nombre las columnas.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>The file is larger than a list of places can be (4 MiB).</source>
        <translation>El archivo es más grande de lo que puede ser una lista de lugares (4 MiB).</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>No hay geometría.</translation>
    </message>
    <message>
        <source>This is no point, and a wallet knows points only (%1).</source>
        <translation>Esto no es un punto, y una cartera solo conoce puntos (%1).</translation>
    </message>
    <message>
        <source>This is no feature.</source>
        <translation>Esto no es un elemento.</translation>
    </message>
    <message>
        <source>The file has another system of coordinates. Save it with longitude and latitude (WGS 84).</source>
        <translation>El archivo usa otro sistema de coordenadas. Hay que guardarlo con longitud y latitud (WGS 84).</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>elemento %1</translation>
    </message>
    <message>
        <source>This is no GeoJSON: it has no collection of features.</source>
        <translation>Esto no es GeoJSON: no tiene una colección de elementos.</translation>
    </message>
    <message>
        <source>The file declares a document type; no KML needs one.</source>
        <translation>El archivo declara un tipo de documento; ningún KML lo necesita.</translation>
    </message>
    <message>
        <source>This is no KML: its XML is broken.</source>
        <translation>Esto no es KML: su XML está dañado.</translation>
    </message>
    <message>
        <source>This is no KML.</source>
        <translation>Esto no es KML.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>placemark %1</source>
        <translation>placemark %1</translation>
    </message>
    <message>
        <source>There is no point.</source>
        <translation>No hay ningún punto.</translation>
    </message>
    <message>
        <source>This is a packed KMZ. Unpack it and take the KML in it.</source>
        <translation>Esto es un KMZ comprimido. Hay que descomprimirlo y usar el KML que contiene.</translation>
    </message>
</context>
<context>
    <name>FieldClip</name>
    <message>
        <source>There are no fields on the clipboard.</source>
        <translation>No hay campos en el portapapeles.</translation>
    </message>
    <message>
        <source>These fields were copied in a newer studio.</source>
        <translation>Estos campos se copiaron en un estudio más reciente.</translation>
    </message>
    <message>
        <source>A template holds %1 fields at most: there is room for %2 more, and %3 were copied.</source>
        <translation>Una plantilla tiene %1 campos como máximo: queda sitio para %2, y se copiaron %3.</translation>
    </message>
</context>
<context>
    <name>FieldFates</name>
    <message>
        <source>Kept, but not on Apple&apos;s front: this kind of pass has no more room in its slot. It comes back with a kind that has.</source>
        <translation>Se conserva, pero no en el anverso de Apple: este tipo de pase no tiene más sitio en su zona. Vuelve con un tipo que lo tenga.</translation>
    </message>
    <message>
        <source>Not on Google&apos;s card: it stands in the details below it.</source>
        <translation>No está en la tarjeta de Google: aparece en los detalles, debajo.</translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation>En la tarjeta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Valor si el pase no da ninguno</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation>Alineación, Apple Wallet</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>Código de moneda</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Estilo de fecha</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Estilo de hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation>Así lo llaman la columna y la API.</translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation>Actualizaciones y vista previa</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Valor de muestra</translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation>Se muestra solo aquí, con el registro «Valores predeterminados».</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Solo en este estudio y su sandbox: %1. El servicio de este perfil no tiene ninguna propiedad para ello.</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>Solo admite números</translation>
    </message>
    <message>
        <source>The column and the API call it this. Used by: %1</source>
        <translation>Así lo llaman la columna y la API. Lo usan: %1</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>Pegar detrás</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about this field</source>
        <translation>Más acciones para este campo</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>Valor %2. %1 Alt y las flechas lo mueven, la tecla de menú ofrece más.</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>Subir (%1)</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>Bajar (%1)</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>a member of its own</source>
        <translation>una propiedad propia</translation>
    </message>
    <message>
        <source>Barcode content: %1</source>
        <translation>Contenido del código de barras: %1</translation>
    </message>
    <message>
        <source>NFC content: %1</source>
        <translation>Contenido NFC: %1</translation>
    </message>
    <message>
        <source>Text below the code: %1</source>
        <translation>Texto bajo el código: %1</translation>
    </message>
    <message>
        <source>Row %1 of Google&apos;s card</source>
        <translation>Fila %1 de la tarjeta de Google</translation>
    </message>
    <message>
        <source>Sample data of %1</source>
        <translation>Datos de muestra de %1</translation>
    </message>
    <message>
        <source>Message when it changes: %1</source>
        <translation>Mensaje al cambiar: %1</translation>
    </message>
    <message>
        <source>Google&apos;s wallet takes %1 from the field with the key %2. Under another key it is a text like any other there.</source>
        <translation>Google Wallet toma %1 del campo con la clave %2. Con otra clave, allí es un texto como cualquier otro.</translation>
    </message>
    <message>
        <source>Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. Batches that wait to go on still send %1, which the service refuses once this is published.</source>
        <translation>Listas (CSV): una columna %1 se toma para este campo solo si su etiqueta dice lo mismo. Hay que llamarla %2. Los lotes a la espera de continuar siguen enviando %1, que el servicio rechaza una vez publicado esto.</translation>
    </message>
    <message>
        <source>Programs that issue or update passes through the API have to say %1 then.</source>
        <translation>Los programas que emiten o actualizan pases mediante la API tendrán que usar %1.</translation>
    </message>
    <message>
        <source>Passes that were issued keep their values under %1: once this is published they show the default until they are updated.</source>
        <translation>Los pases ya emitidos conservan sus valores en %1: una vez publicado esto, muestran el valor predeterminado hasta que se actualicen.</translation>
    </message>
</context>
<context>
    <name>FieldsInspector</name>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>Lo que se hace aquí se aplica a todos, en un solo paso.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Move the fields to</source>
        <translation>Mover los campos a</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>Elegir una zona</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <source>download passtpl</source>
        <translation>descargar passtpl</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Guardar la plantilla</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Plantillas de pase (*.passtpl)</translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation>Exportar prueba en PDF…</translation>
    </message>
    <message>
        <source>print client</source>
        <translation>imprimir cliente</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>Exportar la prueba</translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation>PDF para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation>Exportar prueba en HTML…</translation>
    </message>
    <message>
        <source>mail client</source>
        <translation>correo cliente</translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation>HTML para enviar (*.html)</translation>
    </message>
    <message>
        <source>Export pictures as PNG…</source>
        <translation>Exportar imágenes en PNG…</translation>
    </message>
    <message>
        <source>image both wallets front back</source>
        <translation>imagen ambas carteras anverso reverso</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>Guardar en %1</translation>
    </message>
    <message>
        <source>Save to its file</source>
        <translation>Guardar en su archivo</translation>
    </message>
    <message>
        <source>passtpl disk document write</source>
        <translation>passtpl disco documento escribir</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>“%1” is one part of a pass. Drop the folder that it lies in, or the whole .pkpass.</source>
        <translation>«%1» es una parte de un pase. Soltar la carpeta en la que está o el .pkpass completo.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither a template nor GeoJSON with places.</source>
        <translation>«%1» es JSON, pero ni una plantilla ni GeoJSON con lugares.</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three times as large as it is shown, and drop that.</source>
        <translation>«%1» es un dibujo SVG y las carteras solo muestran píxeles. Guardarlo como PNG, el triple de grande de como se muestra, y soltar ese.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the studio reads. It takes templates (.passtpl), passes (.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).</source>
        <translation>El estudio no lee «%1». Toma plantillas (.passtpl), pases (.pkpass), listas (CSV), imágenes (PNG, JPEG) y lugares (GeoJSON, KML).</translation>
    </message>
    <message>
        <source>“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and drop that.</source>
        <translation>«%1» es una imagen %2, que las carteras no muestran. Guardarla como PNG o JPEG y soltar esa.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export it as CSV, and drop that.</source>
        <translation>«%1» es una hoja de cálculo. Exportarla como CSV y soltar ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is KML that was packed. Save it as KML, and drop that.</source>
        <translation>«%1» es KML comprimido. Guardarlo como KML y soltar ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Save the picture in it as PNG, and drop that.</source>
        <translation>«%1» es un PDF. Guardar la imagen que contiene como PNG y soltar esa.</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation>La codificación es una suposición: conviene mirar abajo los nombres con acentos.</translation>
    </message>
</context>
<context>
    <name>FormatSample</name>
    <message>
        <source>Looks like, on a phone set to</source>
        <translation>Así se ve en un teléfono configurado en</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Idioma del teléfono</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Apple Wallet</translation>
    </message>
    <message>
        <source>Google Wallet, in any language</source>
        <translation>Google Wallet, en cualquier idioma</translation>
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
        <translation>Ahora en un teléfono…</translation>
    </message>
    <message>
        <source>qr code test pass install</source>
        <translation>código qr pase de prueba instalar</translation>
    </message>
    <message>
        <source>Promote to live…</source>
        <translation>Pasar a producción…</translation>
    </message>
    <message>
        <source>go live release rehearsal</source>
        <translation>producción lanzar publicar ensayo</translation>
    </message>
    <message>
        <source>Only the sandbox inside the studio has a live tenant beside it.</source>
        <translation>Solo el sandbox del estudio tiene al lado una cuenta de producción.</translation>
    </message>
    <message>
        <source>The cards show no row of a list. Show one first.</source>
        <translation>Las tarjetas no muestran ninguna fila de una lista. Mostrar primero una.</translation>
    </message>
    <message>
        <source>Show the rows of the list</source>
        <translation>Mostrar las filas de la lista</translation>
    </message>
    <message>
        <source>csv file holders records</source>
        <translation>csv archivo titulares registros</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>csv list record</source>
        <translation>csv lista registro</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>Esta es la primera fila.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>Esta es la última fila.</translation>
    </message>
    <message>
        <source>Add a sample record…</source>
        <translation>Añadir un registro de muestra…</translation>
    </message>
    <message>
        <source>holder person example copy new</source>
        <translation>titular persona ejemplo copia nuevo</translation>
    </message>
    <message>
        <source>Rename the sample record…</source>
        <translation>Cambiar el nombre del registro de muestra…</translation>
    </message>
    <message>
        <source>holder person example name</source>
        <translation>titular persona ejemplo nombre</translation>
    </message>
    <message>
        <source>Remove the sample record</source>
        <translation>Quitar el registro de muestra</translation>
    </message>
    <message>
        <source>holder person example delete</source>
        <translation>titular persona ejemplo eliminar</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.</source>
        <translation>Elegir una para crear un borrador con ella. Las marcas y las personas son inventadas; los gráficos se pueden usar y cambiar libremente.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>Galería de plantillas</translation>
    </message>
</context>
<context>
    <name>GalleryTemplate</name>
    <message>
        <source>Points and the next free cup, for a café. In German.</source>
        <translation>Puntos y la próxima taza gratis, para una cafetería. En alemán.</translation>
    </message>
    <message>
        <source>A tier and nights to the next one, for hotels.</source>
        <translation>Un nivel y las noches que faltan para el siguiente, para hoteles.</translation>
    </message>
    <message>
        <source>A gym&apos;s membership with the member&apos;s picture.</source>
        <translation>Carné de un gimnasio con la foto del socio.</translation>
    </message>
    <message>
        <source>A museum&apos;s friends and what they may. In French.</source>
        <translation>Los amigos de un museo y sus ventajas. En francés.</translation>
    </message>
    <message>
        <source>Money off a first order, for a grocer.</source>
        <translation>Descuento en el primer pedido, para una tienda de alimentación.</translation>
    </message>
    <message>
        <source>Two for one until a date, for an ice parlour. In Spanish.</source>
        <translation>Dos por uno hasta una fecha, para una heladería. En español.</translation>
    </message>
    <message>
        <source>A concert&apos;s ticket with its poster as background.</source>
        <translation>Una entrada de concierto con su cartel de fondo.</translation>
    </message>
    <message>
        <source>A match with gate, block, row and seat under a strip.</source>
        <translation>Un partido con puerta, bloque, fila y asiento bajo una franja.</translation>
    </message>
    <message>
        <source>A flight with gate, seat and boarding group.</source>
        <translation>Un vuelo con puerta, asiento y grupo de embarque.</translation>
    </message>
    <message>
        <source>A seat on a fast train, with coach and platform. In Italian.</source>
        <translation>Un asiento en un tren rápido, con coche y andén. En italiano.</translation>
    </message>
    <message>
        <source>A bookshop&apos;s gift card with its balance.</source>
        <translation>La tarjeta regalo de una librería con su saldo.</translation>
    </message>
    <message>
        <source>A voucher from one person to another, for a spa.</source>
        <translation>Un vale de una persona para otra, para un spa.</translation>
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
        <translation>La respuesta del geocodificador no es JSON.</translation>
    </message>
    <message>
        <source>The geocoder answers in a form the studio does not know.</source>
        <translation>El geocodificador responde en una forma que el estudio no conoce.</translation>
    </message>
    <message>
        <source>This is a shortened link. Open it, and paste the address it leads to.</source>
        <translation>Es un enlace acortado. Hay que abrirlo y pegar la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>There are no coordinates in this link.</source>
        <translation>No hay coordenadas en este enlace.</translation>
    </message>
    <message>
        <source>A short plus code needs a place nearby: move the map there first.</source>
        <translation>Un Plus Code corto necesita un lugar cercano: primero hay que mover el mapa allí.</translation>
    </message>
    <message>
        <source>These are no coordinates.</source>
        <translation>Esto no son coordenadas.</translation>
    </message>
    <message>
        <source>There is no grid zone %1. Zones are numbered 1 to 60.</source>
        <translation>No existe la zona de cuadrícula %1. Las zonas van de la 1 a la 60.</translation>
    </message>
    <message>
        <source>There is no grid band %1. Bands are the letters C to X without I and O.</source>
        <translation>No existe la banda de cuadrícula %1. Las bandas son las letras de la C a la X, sin I ni O.</translation>
    </message>
    <message>
        <source>A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north.</source>
        <translation>Un cuadrado de la cuadrícula tiene 2, 4, 6, 8 o 10 cifras: tantas para el este como para el norte.</translation>
    </message>
    <message>
        <source>Grid zone %1 has no square %2.</source>
        <translation>La zona de cuadrícula %1 no tiene el cuadrado %2.</translation>
    </message>
    <message>
        <source>There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in the south.</source>
        <translation>No hay tal lugar en la zona de cuadrícula %1: las coordenadas este van de 100 000 a 900 000 m, y las norte llegan hasta 9 500 000 m en el norte y van de 1 000 000 a 10 000 000 m en el sur.</translation>
    </message>
    <message>
        <source>Zone %1S can be the band S, which lies in the north, or the southern half of the globe. Write “%1 north” or “%1 south” instead.</source>
        <translation>La zona %1S puede ser la banda S, que está en el norte, o la mitad sur del globo. En su lugar hay que escribir «%1 north» o «%1 south».</translation>
    </message>
    <message>
        <source>This easting and northing lie in grid zone %1, not in %2.</source>
        <translation>Estas coordenadas este y norte están en la zona de cuadrícula %1, no en la %2.</translation>
    </message>
</context>
<context>
    <name>GhostPlace</name>
    <message>
        <source>Place to be imported: %1</source>
        <translation>Lugar por importar: %1</translation>
    </message>
</context>
<context>
    <name>GoogleRow</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1. Alt with an arrow moves it, Delete takes it out.</source>
        <translation>%1. Alt con una flecha lo mueve, Supr lo quita.</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>Subir la fila %1</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>Bajar la fila %1</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>Quitar la fila %1</translation>
    </message>
    <message>
        <source>The last row stays. “Back to automatic” derives the rows again.</source>
        <translation>La última fila se queda. «Volver a automático» deriva las filas de nuevo.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Field %1 of row %2</source>
        <translation>Campo %1 de la fila %2</translation>
    </message>
    <message>
        <source>Move it towards the row’s beginning</source>
        <translation>Mover hacia el principio de la fila</translation>
    </message>
    <message>
        <source>Take the field out of row %1</source>
        <translation>Quitar el campo de la fila %1</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Steps of this template, oldest first</source>
        <translation>Pasos de esta plantilla, primero los más antiguos</translation>
    </message>
    <message>
        <source>Done. Goes back to here.</source>
        <translation>Hecho. Vuelve hasta aquí.</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>El estado actual.</translation>
    </message>
    <message>
        <source>Undone. Goes on to here again.</source>
        <translation>Deshecho. Vuelve a avanzar hasta aquí.</translation>
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
        <translation>%1 %2, copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation>%1: clic para copiar</translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation>%1 El archivo tiene %2.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The thin inner line goes around what no phone covers or cuts off.</source>
        <translation>La línea fina interior rodea lo que ningún teléfono tapa ni corta.</translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation>Tiene una imagen.</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>Aún sin imagen.</translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation>Intro la abre, Ctrl+V pega, Supr quita.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más acciones: %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation>Recorte y punto focal</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Icono</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>Logo ancho</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>Imagen hero</translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation>Apple: arriba a la izquierda. Google: donde no hay icono.</translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation>Apple: pantalla bloqueada. Google: el logo redondo.</translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation>Apple: detrás del valor grande. Google: en los detalles.</translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation>Apple: a la derecha del valor grande.</translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation>Apple: toda la tarjeta, desenfocada.</translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation>Apple: sobre el código de barras.</translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation>Google: en lugar de logo y nombre.</translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation>Google: a lo ancho, al pie de la tarjeta.</translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation>No se muestra: la franja ocupa su lugar. Se conserva.</translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation>No se muestra en este tipo de pase. Se conserva, y vuelve si cambia el tipo.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation>Se recorta en círculo. Lo importante, dentro del círculo interior.</translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation>Las esquinas se redondean.</translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation>El teléfono corta 8 puntos por cada lado, y encima va texto.</translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation>El teléfono la desenfoca: ningún texto será legible.</translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation>%1&#xa0;% a la izquierda</translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation>%1&#xa0;% a la derecha</translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation>%1&#xa0;% arriba</translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation>%1&#xa0;% abajo</translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation>La imagen se ve entera.</translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation>Se corta: %1.</translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation>PNG o JPEG, como máximo 4 MiB y 4096 píxeles por lado. Arrastrar un archivo a una fila, elegirlo o pegar una imagen.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation>Importar lugares de %1</translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation>Qué pasa con los lugares ya presentes</translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation>Conservar y añadir</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation>No hay en el archivo ningún lugar utilizable.</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>Añadir y actualizar</translation>
    </message>
    <message>
        <source>A place called alike, or at most 50 m away, becomes as the file says. The others are added.</source>
        <translation>Un lugar con el mismo nombre, o a 50 m como máximo, queda como dice el archivo. Los demás se añaden.</translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otro…</translation>
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
        <translation>Ajustar la tarjeta</translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation>Cabe la tarjeta</translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation>No hay tarjeta que dibujar.</translation>
    </message>
</context>
<context>
    <name>InspectCommands</name>
    <message>
        <source>Inspect</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Inspect passes…</source>
        <translation>Analizar pases…</translation>
    </message>
    <message>
        <source>open file pkpass verify</source>
        <translation>abrir archivo pkpass verificar</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Abrir pases</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pases (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation>Crear una plantilla con él</translation>
    </message>
    <message>
        <source>copy pass design</source>
        <translation>copiar pase diseño</translation>
    </message>
    <message>
        <source>No pass is open that can be read. Open one first.</source>
        <translation>No hay abierto ningún pase legible. Abrir primero uno.</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation>Arrastrar un pase aquí para ver qué contiene</translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation>Un .pkpass de cualquier emisor, un .pkpasses con varios, una carpeta .pass o un .pkpasstemplate de Pass Designer; varios a la vez, o una carpeta de ellos. Se lee en este ordenador; no se envía nada.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation>Esto no se puede leer como pase</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation>Pase que se muestra</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Qué dicen las reglas</translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation>Qué no conservaría una plantilla hecha con él</translation>
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
        <translation>Una llamada admite como máximo %1 tarjetas.</translation>
    </message>
    <message>
        <source>Folders are searched %1 deep only.</source>
        <translation>Las carpetas solo se recorren hasta %1 niveles.</translation>
    </message>
    <message>
        <source>This is more than %1 files to look at.</source>
        <translation>Son más de %1 archivos.</translation>
    </message>
    <message>
        <source>There is no template and no pass in it.</source>
        <translation>No contiene ninguna plantilla ni ningún pase.</translation>
    </message>
    <message>
        <source>There is no pass in it.</source>
        <translation>No contiene ningún pase.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>No contiene ningún pass.json.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Código y NFC</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>Cerrar el inspector</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 campos</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Filas de Google</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>The file cannot be copied for reading: %1. Make room on the disk, then open it again.</source>
        <translation>No se puede copiar el archivo para leerlo: %1. Hay que liberar espacio en el disco y volver a abrirlo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>A file of this size must be UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>Un archivo de este tamaño debe ser UTF-8. Hay que guardarlo como UTF-8 y volver a abrirlo.</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>No existe esa fila.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>The job was cancelled before this row was sent.</source>
        <translation>El trabajo se canceló antes de enviar esta fila.</translation>
    </message>
    <message>
        <source>Sent; the answer is not known yet.</source>
        <translation>Enviada; aún no se conoce la respuesta.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on; nothing is lost.</source>
        <translation>El disco está lleno. Al liberar espacio se puede continuar; no se pierde nada.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs is damaged.</source>
        <translation>El diario de los trabajos de emisión está dañado.</translation>
    </message>
    <message>
        <source>Another program holds the journal of the issuing jobs.</source>
        <translation>Otro programa tiene abierto el diario de los trabajos de emisión.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs cannot be read or written.</source>
        <translation>No se puede leer o escribir el diario de los trabajos de emisión.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs was written by a newer version of this program.</source>
        <translation>El diario de los trabajos de emisión lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The folder for the journal cannot be made.</source>
        <translation>No se puede crear la carpeta del diario.</translation>
    </message>
    <message>
        <source>There is no such issuing job.</source>
        <translation>No existe ese trabajo de emisión.</translation>
    </message>
    <message>
        <source>Another program works on this issuing job.</source>
        <translation>Otro programa se ocupa de este trabajo de emisión.</translation>
    </message>
    <message>
        <source>The answer for this row was lost, and the service has no pass for it: it was not issued.</source>
        <translation>La respuesta de esta fila se perdió, y el servicio no tiene ningún pase para ella: no se emitió.</translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>Filas comprobadas</translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation>Ver todas las tarjetas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Emisión</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>Emitir %n pase</numerusform>
            <numerusform>Emitir %n pases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>¿Emitir %n pase en producción?</numerusform>
            <numerusform>¿Emitir %n pases en producción?</numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation>Los titulares reales pueden añadirlos a su cartera de inmediato.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation>Cómo emitir</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>Desde una lista</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Un pase</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation>Aún no hay ninguna plantilla publicada.</translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation>Hay que diseñar una y publicarla: con ella se emiten los pases.</translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation>Diseñar una plantilla</translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation>No se pudieron cargar las plantillas.</translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>Correo del titular</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation>Emitir pase</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation>Emitido. Sus enlaces están en la página Pases.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID del pase</translation>
    </message>
</context>
<context>
    <name>IssuedPassDialog</name>
    <message>
        <source>Show an issued pass</source>
        <translation>Mostrar un pase emitido</translation>
    </message>
    <message>
        <source>The cards show the values of the pass. Nothing about it changes.</source>
        <translation>Las tarjetas muestran los valores del pase. En él no cambia nada.</translation>
    </message>
    <message>
        <source>Show on the cards</source>
        <translation>Mostrar en las tarjetas</translation>
    </message>
    <message>
        <source>Holder or id of the pass</source>
        <translation>Titular o ID del pase</translation>
    </message>
    <message>
        <source>Name, address or pass_…</source>
        <translation>Nombre, dirección o pass_…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Passes that were found</source>
        <translation>Pases encontrados</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation>Seleccionar una clave para rotarla o revocarla.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>ID de la clave</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation>Clave sustituida</translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation>¿Rotar esta clave?</translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation>Se crea una segunda clave con el mismo permiso y se muestra una sola vez. Esta sigue funcionando 24 horas, para dar tiempo a cambiarla donde se usa; después se rechaza.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Rotar clave</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>¿Revocar esta clave?</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation>Quien la use será rechazado desde este momento. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation>Funciona 24 horas más; después se rechaza. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar clave</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>En 24 horas</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation>El secreto de una clave se muestra una sola vez, al crearla.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>No se pudieron cargar las claves.</translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation>Anchura del panel de la clave</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>La nueva clave de API</translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation>Guardarla donde se vaya a usar. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
</context>
<context>
    <name>LanguageHead</name>
    <message>
        <source>Language that is edited</source>
        <translation>Idioma que se edita</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>A template has at most %1 languages</source>
        <translation>Una plantilla tiene como máximo %1 idiomas</translation>
    </message>
    <message>
        <source>More about the translations</source>
        <translation>Más sobre las traducciones</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all languages as CSV…</source>
        <translation>Exportar todos los idiomas en CSV…</translation>
    </message>
    <message>
        <source>Export %1 as .strings…</source>
        <translation>Exportar %1 en .strings…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 texts translated. What is missing stays as it is.</source>
        <translation>%1 textos traducidos. Lo que falta se queda como está.</translation>
    </message>
    <message>
        <source>Missing only (%1)</source>
        <translation>Solo los que faltan (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation>La ventana se vuelve a abrir en ese idioma. Las tarjetas siguen en los idiomas de su pase.</translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation>Usar otro idioma mientras se ejecuta un lote</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Pausar y usarlo</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Two columns are called text.</source>
        <translation>Dos columnas se llaman text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no language. Call the column de, pt-BR or zh-Hans.</source>
        <translation>«%1» no indica ningún idioma. Llamar a la columna de, pt-BR o zh-Hans.</translation>
    </message>
    <message>
        <source>Two columns are called %1.</source>
        <translation>Dos columnas se llaman %1.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: text, and each language as de or pt-BR.</source>
        <translation>La primera fila tiene que nombrar las columnas: text y cada idioma como de o pt-BR.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Una plantilla tiene como máximo %1 idiomas.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names.</source>
        <translation>La fila tiene más celdas que nombres la primera fila.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Esto tiene %1 caracteres; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>The row says no text that this translates.</source>
        <translation>La fila no indica ningún texto que esto traduzca.</translation>
    </message>
    <message>
        <source>The same text stands further up with another translation.</source>
        <translation>El mismo texto está más arriba con otra traducción.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Un idioma tiene como máximo %1 textos.</translation>
    </message>
    <message>
        <source>The file is larger than a table of texts can be (1 MiB).</source>
        <translation>El archivo es mayor de lo que puede ser una tabla de textos (1 MiB).</translation>
    </message>
    <message>
        <source>The file is larger than the texts of a language can be (1 MiB).</source>
        <translation>El archivo es mayor de lo que pueden ser los textos de un idioma (1 MiB).</translation>
    </message>
    <message>
        <source>A language has at most %1 texts; the file has %2.</source>
        <translation>Un idioma tiene como máximo %1 textos; el archivo tiene %2.</translation>
    </message>
    <message>
        <source>A translation has no text that it is of.</source>
        <translation>A una traducción le falta el texto que traduce.</translation>
    </message>
</context>
<context>
    <name>LanguagesInspector</name>
    <message>
        <source>The pass speaks one language.</source>
        <translation>El pase habla un solo idioma.</translation>
    </message>
    <message>
        <source>Phones that are set to another show its texts as you translate them here.</source>
        <translation>Los teléfonos configurados en otro muestran sus textos tal como se traduzcan aquí.</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Añadir un idioma…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>Textos en %1</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Importar traducciones</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>Exportar traducciones</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation>Mostrar archivadas (%1)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nueva plantilla</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Aún no hay ninguna plantilla.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Una plantilla es el molde de los pases: colores, campos, código. Con ella se pueden emitir tantos pases como haga falta.</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>No se pudieron leer las plantillas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The templates of the service could not be read. %1</source>
        <translation>No se pudieron leer las plantillas del servicio. %1</translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation>Descartar «%1»</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>Archivar «%1»</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation>Archivar plantilla</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>De la galería…</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Elegir de la galería</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>El pase se emite sin eso.</translation>
    </message>
    <message>
        <source>Pack it again, with plain names and each file once.</source>
        <translation>Volver a empaquetarlo, con nombres sencillos y cada archivo una sola vez.</translation>
    </message>
    <message>
        <source>Pack the folder&apos;s contents, not the folder.</source>
        <translation>Empaquetar el contenido de la carpeta, no la carpeta.</translation>
    </message>
    <message>
        <source>Leave __MACOSX, .DS_Store and Thumbs.db out.</source>
        <translation>Dejar fuera __MACOSX, .DS_Store y Thumbs.db.</translation>
    </message>
    <message>
        <source>Write manifest.json as one object of names and lower-case digests.</source>
        <translation>Escribir manifest.json como un único objeto de nombres y resúmenes en minúsculas.</translation>
    </message>
    <message>
        <source>Make the manifest after the last file was added.</source>
        <translation>Crear el manifiesto después de añadir el último archivo.</translation>
    </message>
    <message>
        <source>Make the manifest from the files that are packed.</source>
        <translation>Crear el manifiesto a partir de los archivos que se empaquetan.</translation>
    </message>
    <message>
        <source>Make manifest and signature again after every change.</source>
        <translation>Volver a crear el manifiesto y la firma después de cada cambio.</translation>
    </message>
    <message>
        <source>Sign with DER output, detached and binary, by one signer.</source>
        <translation>Firmar en DER, de forma separada y binaria, con un solo firmante.</translation>
    </message>
    <message>
        <source>Sign the very bytes of manifest.json that are packed.</source>
        <translation>Firmar exactamente los bytes de manifest.json que se empaquetan.</translation>
    </message>
    <message>
        <source>Let contentType, messageDigest and signingTime be signed attributes.</source>
        <translation>contentType, messageDigest y signingTime deben ser atributos firmados.</translation>
    </message>
    <message>
        <source>Embed the certificate and the intermediate that issued it, today Apple&apos;s WWDR G4.</source>
        <translation>Incluir el certificado y el intermedio que lo emitió, hoy el WWDR G4 de Apple.</translation>
    </message>
    <message>
        <source>Renew the certificate and issue again.</source>
        <translation>Renovar el certificado y volver a emitir.</translation>
    </message>
    <message>
        <source>Use the certificate of this pass type, or its type in pass.json.</source>
        <translation>Usar el certificado de este tipo de pase, o su tipo en pass.json.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s team into pass.json.</source>
        <translation>Escribir el equipo del certificado en pass.json.</translation>
    </message>
    <message>
        <source>Ask Apple for an NFC certificate, or leave NFC out.</source>
        <translation>Pedir a Apple un certificado con NFC, o prescindir de NFC.</translation>
    </message>
    <message>
        <source>Split the bundle, and name its members .pkpass.</source>
        <translation>Dividir el paquete y llamar .pkpass a sus archivos.</translation>
    </message>
    <message>
        <source>Shrink its pictures.</source>
        <translation>Reducir sus imágenes.</translation>
    </message>
    <message>
        <source>Google has no background colour in &quot;%1&quot;.</source>
        <translation>Google no tiene color de fondo en «%1».</translation>
    </message>
    <message>
        <source>The save link lacks one of &quot;iss&quot;, &quot;aud&quot;, &quot;typ&quot; and &quot;payload&quot;.</source>
        <translation>Al enlace para guardar le falta «iss», «aud», «typ» o «payload».</translation>
    </message>
    <message>
        <source>The save link has an object whose class is not in it.</source>
        <translation>El enlace para guardar tiene un objeto cuya clase no está en él.</translation>
    </message>
    <message>
        <source>The whole pass as a save link has %1 characters; %2 are safe.</source>
        <translation>El pase entero como enlace para guardar tiene %1 caracteres; hasta %2 es seguro.</translation>
    </message>
    <message>
        <source>The class is a draft; Google issues nothing of it.</source>
        <translation>La clase es un borrador; Google no emite nada con ella.</translation>
    </message>
    <message>
        <source>An amount is no currency with millionths of its unit.</source>
        <translation>Un importe no es una moneda con millonésimas de su unidad.</translation>
    </message>
    <message>
        <source>Set it at the class; of a generic pass at the object.</source>
        <translation>Indicarlo en la clase; en un pase genérico, en el objeto.</translation>
    </message>
    <message>
        <source>Sign the claims iss, aud, typ and payload with RS256, the class beside its object.</source>
        <translation>Firmar las declaraciones iss, aud, typ y payload con RS256, la clase junto a su objeto.</translation>
    </message>
    <message>
        <source>Create class and object over the API, and link their ids; the service does so.</source>
        <translation>Crear la clase y el objeto mediante la API y enlazar sus ID; el servicio lo hace así.</translation>
    </message>
    <message>
        <source>Write &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</source>
        <translation>Escribir &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</translation>
    </message>
    <message>
        <source>Write micros as value × 1,000,000, whatever the currency.</source>
        <translation>Escribir micros como valor × 1 000 000, en cualquier moneda.</translation>
    </message>
    <message>
        <source>Code 39 knows capitals, digits, the space and - . $ / + % only.</source>
        <translation>Code 39 solo admite mayúsculas, cifras, el espacio y - . $ / + %.</translation>
    </message>
    <message>
        <source>Codabar knows digits and - $ : / . + between two letters A to D only.</source>
        <translation>Codabar solo admite cifras y - $ : / . + entre dos letras de la A a la D.</translation>
    </message>
    <message>
        <source>EAN-13 wants 12 digits, or 13 with a right check digit.</source>
        <translation>EAN-13 necesita 12 cifras, o 13 con un dígito de control correcto.</translation>
    </message>
    <message>
        <source>Interleaved 2 of 5 wants an even count of digits.</source>
        <translation>Interleaved 2 of 5 necesita un número par de cifras.</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: it has no text, or one that does not fit its kind.</source>
        <translation>El código de barras no se puede dibujar: no tiene texto, o uno que no es apto para su tipo.</translation>
    </message>
    <message>
        <source>Wallet knows no barcode format &quot;%1&quot;.</source>
        <translation>Wallet no conoce ningún formato de código de barras «%1».</translation>
    </message>
    <message>
        <source>The barcode has no message.</source>
        <translation>El código de barras no tiene mensaje.</translation>
    </message>
    <message>
        <source>The barcode has no &quot;messageEncoding&quot;.</source>
        <translation>El código de barras no tiene «messageEncoding».</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: its message does not fit its format.</source>
        <translation>El código de barras no se puede dibujar: su mensaje no es apto para su formato.</translation>
    </message>
    <message>
        <source>The barcode&apos;s text has characters that many scanners misread.</source>
        <translation>El texto del código de barras tiene caracteres que muchos escáneres leen mal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that a code can be written in.</source>
        <translation>«%1» no es una codificación en la que se pueda escribir un código.</translation>
    </message>
    <message>
        <source>The message has characters that &quot;%1&quot; has not.</source>
        <translation>El mensaje tiene caracteres que no existen en «%1».</translation>
    </message>
    <message>
        <source>A watch cannot draw a Code 128, and there is no other code.</source>
        <translation>Un reloj no puede dibujar un Code 128, y no hay otro código.</translation>
    </message>
    <message>
        <source>Only iOS 27 draws a barcode of this format; older phones show none.</source>
        <translation>Solo iOS 27 dibuja un código de barras de este formato; los teléfonos anteriores no muestran ninguno.</translation>
    </message>
    <message>
        <source>The pass has neither a barcode nor NFC: it cannot be scanned.</source>
        <translation>El pase no tiene código de barras ni NFC: no se puede escanear.</translation>
    </message>
    <message>
        <source>The NFC message has more than %1 bytes; the device cuts it off without a word.</source>
        <translation>El mensaje NFC tiene más de %1 bytes; el dispositivo lo corta sin avisar.</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>Acortar el contenido.</translation>
    </message>
    <message>
        <source>Shorten the payload, or choose another NFC profile.</source>
        <translation>Acortar el contenido, o elegir otro perfil NFC.</translation>
    </message>
    <message>
        <source>The NFC key is no P-256 public key in base64.</source>
        <translation>La clave NFC no es una clave pública P-256 en base64.</translation>
    </message>
    <message>
        <source>Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding.</source>
        <translation>Indicar un formato que Wallet conozca, un mensaje apto para él e iso-8859-1 como codificación.</translation>
    </message>
    <message>
        <source>Keep to plain letters without accents, digits and signs.</source>
        <translation>Limitarse a letras sin acentos, cifras y signos.</translation>
    </message>
    <message>
        <source>Add a QR, Aztec or PDF417 after it.</source>
        <translation>Añadir detrás un código QR, Aztec o PDF417.</translation>
    </message>
    <message>
        <source>Correct the message, or choose another format.</source>
        <translation>Corregir el mensaje, o elegir otro formato.</translation>
    </message>
    <message>
        <source>Add a barcode if staff are to scan it.</source>
        <translation>Añadir un código de barras si el personal debe escanearlo.</translation>
    </message>
    <message>
        <source>Give the reader&apos;s public key as base64 of its X.509 SubjectPublicKeyInfo.</source>
        <translation>Indicar la clave pública del lector como base64 de su SubjectPublicKeyInfo X.509.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>El campo no tiene clave.</translation>
    </message>
    <message>
        <source>Two fields have the key &quot;%1&quot;.</source>
        <translation>Dos campos tienen la clave «%1».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value.</source>
        <translation>El campo «%1» no tiene valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency.</source>
        <translation>«%1» no tiene moneda.</translation>
    </message>
    <message>
        <source>The currency of &quot;%1&quot; has not three capitals.</source>
        <translation>La moneda de «%1» no tiene tres mayúsculas.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>Indicar sus tres letras, por ejemplo EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is not.</source>
        <translation>«%1» debería ser un número, pero su valor no lo es.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a currency and a number style; Wallet takes one.</source>
        <translation>«%1» tiene una moneda y un estilo de número; Wallet admite solo uno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is a text.</source>
        <translation>«%1» debería ser un número, pero su valor es un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a date style alone; Wallet wants both or neither.</source>
        <translation>«%1» solo tiene estilo de fecha; Wallet quiere los dos estilos o ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time style alone; Wallet wants both or neither.</source>
        <translation>«%1» solo tiene estilo de hora; Wallet quiere los dos estilos o ninguno.</translation>
    </message>
    <message>
        <source>The alignment of &quot;%1&quot; has no effect here.</source>
        <translation>La alineación de «%1» no tiene efecto aquí.</translation>
    </message>
    <message>
        <source>The change message of &quot;%1&quot; has no %@, so no notification is shown.</source>
        <translation>El mensaje de cambio de «%1» no contiene %@, así que no se muestra ninguna notificación.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the front, where nothing is detected.</source>
        <translation>«%1» está en el anverso, donde no se detecta nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds markup, which is shown as it is typed.</source>
        <translation>«%1» contiene marcado, que se muestra tal como está escrito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has tags other than &lt;a href&gt;.</source>
        <translation>«%1» tiene etiquetas distintas de &lt;a href&gt;.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; has no effect.</source>
        <translation>La fila de «%1» no tiene efecto.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is shown as &quot;%2&quot;.</source>
        <translation>La etiqueta «%1» se muestra como «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day: in other time zones the day before or after is shown.</source>
        <translation>«%1» es un día: en otras zonas horarias se muestra el anterior o el siguiente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link, but the front cannot be tapped.</source>
        <translation>«%1» parece un enlace, pero en el anverso no se puede tocar nada.</translation>
    </message>
    <message>
        <source>Give every field a key that no other has, and a value, which may be empty.</source>
        <translation>Dar a cada campo una clave que no tenga otro, y un valor, que puede estar vacío.</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals, without quotes and leading zeros.</source>
        <translation>Escribir cifras, con punto decimal, sin comillas ni ceros a la izquierda.</translation>
    </message>
    <message>
        <source>Give both; PKDateStyleNone leaves a part out.</source>
        <translation>Indicar ambos; PKDateStyleNone omite una parte.</translation>
    </message>
    <message>
        <source>Leave it natural.</source>
        <translation>Dejarla en natural.</translation>
    </message>
    <message>
        <source>Put %@ where the new value belongs.</source>
        <translation>Poner %@ donde va el valor nuevo.</translation>
    </message>
    <message>
        <source>Move the field to the back, or leave &quot;dataDetectorTypes&quot; out.</source>
        <translation>Mover el campo al reverso, o quitar «dataDetectorTypes».</translation>
    </message>
    <message>
        <source>Write plain text; a link may stand in the &quot;attributedValue&quot; of a back field.</source>
        <translation>Escribir texto sin formato; un enlace puede ir en el «attributedValue» de un campo del reverso.</translation>
    </message>
    <message>
        <source>Leave &quot;row&quot; out.</source>
        <translation>Quitar «row».</translation>
    </message>
    <message>
        <source>Choose a label that reads well in capitals.</source>
        <translation>Elegir una etiqueta que se lea bien en mayúsculas.</translation>
    </message>
    <message>
        <source>Add &quot;ignoresTimeZone&quot;: true.</source>
        <translation>Añadir &quot;ignoresTimeZone&quot;: true.</translation>
    </message>
    <message>
        <source>Put it on the back, where it can.</source>
        <translation>Ponerlo en el reverso, donde sí se puede tocar.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>No contiene ningún pass.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Google&apos;s.</source>
        <translation>«%1» no es un ID de Google.</translation>
    </message>
    <message>
        <source>Class and object have the same id.</source>
        <translation>La clase y el objeto tienen el mismo ID.</translation>
    </message>
    <message>
        <source>Add what is missing; the keys of the fields decide.</source>
        <translation>Añadir lo que falta; deciden las claves de los campos.</translation>
    </message>
    <message>
        <source>Google fetches pictures itself and cannot reach this one.</source>
        <translation>Google descarga las imágenes por su cuenta y no puede acceder a esta.</translation>
    </message>
    <message>
        <source>The picture&apos;s address holds a key or a date of expiry, and may stop working.</source>
        <translation>La dirección de la imagen contiene una clave o una fecha de caducidad, y puede dejar de funcionar.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acortarlo.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>El nombre de la organización tiene más de %1 caracteres; Google puede cortarlo.</translation>
    </message>
    <message>
        <source>The programme&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>El nombre del programa tiene más de %1 caracteres; Google puede cortarlo.</translation>
    </message>
    <message>
        <source>The label of the points has more than %1 characters; Google may cut it off.</source>
        <translation>La etiqueta de los puntos tiene más de %1 caracteres; Google puede cortarla.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>La etiqueta «%1» tiene más de %2 caracteres; Google puede cortarla.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>El valor de «%1» tiene más de %2 caracteres; Google puede cortarlo.</translation>
    </message>
    <message>
        <source>Google refuses a card with more than three rows.</source>
        <translation>Google rechaza una tarjeta con más de tres filas.</translation>
    </message>
    <message>
        <source>Remove rows; fields without one stand in the details.</source>
        <translation>Quitar filas; los campos sin fila aparecen en los detalles.</translation>
    </message>
    <message>
        <source>A row holds one, two or three fields.</source>
        <translation>Una fila contiene uno, dos o tres campos.</translation>
    </message>
    <message>
        <source>Change the row.</source>
        <translation>Cambiar la fila.</translation>
    </message>
    <message>
        <source>The row names the field &quot;%1&quot;, which does not exist.</source>
        <translation>La fila nombra el campo «%1», que no existe.</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s fields.</source>
        <translation>Elegir uno de los campos de la plantilla.</translation>
    </message>
    <message>
        <source>Google draws these characters in a QR code only.</source>
        <translation>Google solo dibuja estos caracteres en un código QR.</translation>
    </message>
    <message>
        <source>The class has more than ten places; Google refuses it.</source>
        <translation>La clase tiene más de diez lugares; Google la rechaza.</translation>
    </message>
    <message>
        <source>The pass has more than ten texts; Google shows ten.</source>
        <translation>El pase tiene más de diez textos; Google muestra diez.</translation>
    </message>
    <message>
        <source>The pass has more than ten messages; Google keeps ten.</source>
        <translation>El pase tiene más de diez mensajes; Google conserva diez.</translation>
    </message>
    <message>
        <source>The %1&apos;s edges are clear: Google may show a white ring around it.</source>
        <translation>Los bordes de la imagen «%1» son transparentes: Google puede mostrar un anillo blanco alrededor.</translation>
    </message>
    <message>
        <source>Google chooses dark or light text by itself, and this background is near the limit.</source>
        <translation>Google elige por su cuenta texto oscuro o claro, y este fondo está cerca del límite.</translation>
    </message>
    <message>
        <source>A clearly darker or lighter background is safer.</source>
        <translation>Un fondo claramente más oscuro o más claro es más seguro.</translation>
    </message>
    <message>
        <source>Write the issuer&apos;s number, a point, and letters, digits, points, - or _; no two the same.</source>
        <translation>Escribir el número del emisor, un punto y letras, cifras, puntos, - o _; no puede haber dos iguales.</translation>
    </message>
    <message>
        <source>Give it a public https address without a key in it.</source>
        <translation>Darle una dirección https pública sin claves.</translation>
    </message>
    <message>
        <source>Keep at most three rows of one to three of the template&apos;s fields.</source>
        <translation>Conservar como máximo tres filas de uno a tres campos de la plantilla.</translation>
    </message>
    <message>
        <source>Keep to plain letters, or choose QR.</source>
        <translation>Limitarse a letras sencillas, o elegir QR.</translation>
    </message>
    <message>
        <source>Keep at most ten.</source>
        <translation>Conservar como máximo diez.</translation>
    </message>
    <message>
        <source>Leave some of the fields empty or out.</source>
        <translation>Dejar vacíos o quitar algunos campos.</translation>
    </message>
    <message>
        <source>Give the logo a ground up to its edges, with its subject in the middle 70 %.</source>
        <translation>Dar al logo un fondo hasta los bordes, con el motivo en el 70&#xa0;% central.</translation>
    </message>
    <message>
        <source>Shorten it, or give the row fewer fields.</source>
        <translation>Acortarlo, o poner menos campos en la fila.</translation>
    </message>
    <message>
        <source>There is no icon.png; Wallet refuses a pass without one.</source>
        <translation>No hay icon.png; Wallet rechaza un pase sin él.</translation>
    </message>
    <message>
        <source>Add icon.png, icon@2x.png and icon@3x.png.</source>
        <translation>Añadir icon.png, icon@2x.png e icon@3x.png.</translation>
    </message>
    <message>
        <source>The %1 has no @%2x picture.</source>
        <translation>No hay imagen @%2x de «%1».</translation>
    </message>
    <message>
        <source>The %1&apos;s pictures are not one size at once, twice and three times.</source>
        <translation>Las imágenes de «%1» no tienen un tamaño sencillo, doble y triple.</translation>
    </message>
    <message>
        <source>The %1 is not shown beside a strip.</source>
        <translation>«%1» no se muestra junto a una franja.</translation>
    </message>
    <message>
        <source>Leave the strip or this picture out.</source>
        <translation>Quitar la franja o esta imagen.</translation>
    </message>
    <message>
        <source>A %2 shows no %1.</source>
        <translation>Un pase de estilo «%2» no muestra «%1».</translation>
    </message>
    <message>
        <source>The phone cuts %1 % off the %2 picture.</source>
        <translation>El teléfono corta el %1&#xa0;% de la imagen «%2».</translation>
    </message>
    <message>
        <source>Wallet does not load &quot;%1&quot;.</source>
        <translation>Wallet no carga «%1».</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>Llamarlo «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PNG, whatever its name says.</source>
        <translation>«%1» no es un PNG, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is animated; Wallet shows pictures only.</source>
        <translation>«%1» está animado; Wallet solo muestra imágenes fijas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bits a channel, not 8.</source>
        <translation>«%1» tiene %2 bits por canal, no 8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never shown: the one at the top wins.</source>
        <translation>«%1» no se muestra nunca: se impone la del nivel superior.</translation>
    </message>
    <message>
        <source>There is no icon; Wallet refuses a pass without one.</source>
        <translation>No hay icono; Wallet rechaza un pase sin él.</translation>
    </message>
    <message>
        <source>Add a square picture. Until then the organisation&apos;s initial is drawn as the icon.</source>
        <translation>Añadir una imagen cuadrada. Hasta entonces se dibuja como icono la inicial de la organización.</translation>
    </message>
    <message>
        <source>Loyalty and gift cards, coupons and event tickets have one.</source>
        <translation>La tienen las tarjetas de fidelización y de regalo, los cupones y las entradas de evento.</translation>
    </message>
    <message>
        <source>Memberships have one, and event tickets without a strip.</source>
        <translation>La tienen los carnés de socio, y las entradas de evento sin franja.</translation>
    </message>
    <message>
        <source>Only event tickets without a strip have one.</source>
        <translation>Solo la tienen las entradas de evento sin franja.</translation>
    </message>
    <message>
        <source>Only boarding passes have one.</source>
        <translation>Solo la tienen las tarjetas de embarque.</translation>
    </message>
    <message>
        <source>The %1 image is not shown on this kind of pass.</source>
        <translation>La imagen «%1» no se muestra en este tipo de pase.</translation>
    </message>
    <message>
        <source>The %1 image cannot be shown. %2</source>
        <translation>La imagen «%1» no se puede mostrar. %2</translation>
    </message>
    <message>
        <source>Choose the picture again; passes are issued without it.</source>
        <translation>Volver a elegir la imagen; los pases se emiten sin ella.</translation>
    </message>
    <message>
        <source>The %1 image has %2 pixels across where a phone shows %3 or more.</source>
        <translation>La imagen «%1» tiene %2 píxeles de ancho donde un teléfono muestra %3 o más.</translation>
    </message>
    <message>
        <source>Choose a larger picture, or crop less of it away.</source>
        <translation>Elegir una imagen más grande, o recortarla menos.</translation>
    </message>
    <message>
        <source>Add a square picture; the lock screen and mail show it.</source>
        <translation>Añadir una imagen cuadrada; la muestran la pantalla bloqueada y el correo.</translation>
    </message>
    <message>
        <source>Give each picture at @2x and @3x, exactly twice and three times as large.</source>
        <translation>Dar cada imagen también a @2x y @3x, exactamente el doble y el triple de grande.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another style.</source>
        <translation>Quitarla, o elegir otro estilo.</translation>
    </message>
    <message>
        <source>Crop the picture to the slot&apos;s shape.</source>
        <translation>Recortar la imagen a la forma de su lugar.</translation>
    </message>
    <message>
        <source>Write the scale as @2x or @3x, in small letters.</source>
        <translation>Escribir la escala como @2x o @3x, en minúsculas.</translation>
    </message>
    <message>
        <source>Save it as a still PNG of 8 bits a channel.</source>
        <translation>Guardarla como PNG fijo de 8 bits por canal.</translation>
    </message>
    <message>
        <source>Keep a picture at the top, or in the languages&apos; folders, not both.</source>
        <translation>Conservar una imagen en el nivel superior o en las carpetas de los idiomas, no ambas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The language&apos;s texts cannot be read: %1</source>
        <translation>No se pueden leer los textos del idioma: %1</translation>
    </message>
    <message>
        <source>Write &quot;key&quot; = &quot;value&quot;; in UTF-8 or UTF-16.</source>
        <translation>Escribir &quot;key&quot; = &quot;value&quot;; en UTF-8 o UTF-16.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks texts that another language has: %2.</source>
        <translation>A «%1» le faltan textos que otro idioma tiene: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks pictures that another language has: %2.</source>
        <translation>A «%1» le faltan imágenes que otro idioma tiene: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; translates texts that the pass does not show: %2.</source>
        <translation>«%1» traduce textos que el pase no muestra: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation of %2.</source>
        <translation>«%1» no tiene traducción de %2.</translation>
    </message>
    <message>
        <source>Give every language the same texts and pictures.</source>
        <translation>Dar a todos los idiomas los mismos textos e imágenes.</translation>
    </message>
    <message>
        <source>Use the text of the pass as the key, and translate every label.</source>
        <translation>Usar el texto del pase como clave, y traducir todas las etiquetas.</translation>
    </message>
    <message>
        <source>The newer layout wants &quot;%1&quot; in &quot;semantics&quot;.</source>
        <translation>El diseño nuevo necesita «%1» en «semantics».</translation>
    </message>
    <message>
        <source>A poster ticket wants NFC with &quot;requiresAuthentication&quot;; without it the classic layout is shown.</source>
        <translation>Una entrada con póster necesita NFC con «requiresAuthentication»; sin él se muestra el diseño clásico.</translation>
    </message>
    <message>
        <source>A poster ticket wants an artwork or background picture.</source>
        <translation>Una entrada con póster necesita una imagen artwork o background.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>El evento termina antes de empezar.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>Corregir las fechas.</translation>
    </message>
    <message>
        <source>The newer boarding pass is for flights only; the classic layout is shown.</source>
        <translation>La tarjeta de embarque nueva es solo para vuelos; se muestra el diseño clásico.</translation>
    </message>
    <message>
        <source>The classic layout, which older phones show, has no fields.</source>
        <translation>El diseño clásico, que muestran los teléfonos anteriores, no tiene campos.</translation>
    </message>
    <message>
        <source>Fill the classic fields as well.</source>
        <translation>Rellenar también los campos clásicos.</translation>
    </message>
    <message>
        <source>personalization.json cannot be read: %1</source>
        <translation>No se puede leer personalization.json: %1</translation>
    </message>
    <message>
        <source>&quot;requiredPersonalizationFields&quot; names no fields that Wallet knows.</source>
        <translation>«requiredPersonalizationFields» no nombra campos que Wallet conozca.</translation>
    </message>
    <message>
        <source>The personalisation has no &quot;description&quot;.</source>
        <translation>La personalización no tiene «description».</translation>
    </message>
    <message>
        <source>The personalisation has no effect without &quot;nfc&quot;.</source>
        <translation>La personalización no tiene efecto sin «nfc».</translation>
    </message>
    <message>
        <source>The personalisation has no logo.</source>
        <translation>La personalización no tiene logo.</translation>
    </message>
    <message>
        <source>Add it, or leave &quot;preferredStyleSchemes&quot; out.</source>
        <translation>Añadirlo, o quitar «preferredStyleSchemes».</translation>
    </message>
    <message>
        <source>Give personalization.json its fields and description, the pass its &quot;nfc&quot;, and personalizationLogo pictures.</source>
        <translation>Dar a personalization.json sus campos y su descripción, al pase su «nfc», e imágenes personalizationLogo.</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot;</source>
        <translation>La etiqueta de «%1»</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>El valor de «%1»</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The text below the barcode</source>
        <translation>El texto bajo el código de barras</translation>
    </message>
    <message>
        <source>The text beside the logo</source>
        <translation>El texto junto al logo</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>El nombre de la organización</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>%1 is cut off: &quot;%2&quot;.</source>
        <translation>%1 no cabe: «%2».</translation>
    </message>
    <message>
        <source>%1 is cut off %2: &quot;%3&quot;.</source>
        <translation>%1 no cabe %2: «%3».</translation>
    </message>
    <message>
        <source>%1 shrinks from %2 to %3 points.</source>
        <translation>%1 se reduce de %2 a %3 puntos.</translation>
    </message>
    <message>
        <source>%1 shrinks %2 from %3 to %4 points.</source>
        <translation>%1 se reduce %2 de %3 a %4 puntos.</translation>
    </message>
    <message>
        <source>Shorten it in that language, or give the row fewer fields.</source>
        <translation>Acortarlo en ese idioma, o poner menos campos en la fila.</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>en su versión original</translation>
    </message>
    <message>
        <source>as it is written and in another language</source>
        <translation>en su versión original y en otro idioma</translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>en su versión original y en %n idioma más</numerusform>
            <numerusform>en su versión original y en %n idiomas más</numerusform>
        </translation>
    </message>
    <message>
        <source>in &quot;%1&quot;</source>
        <translation>en «%1»</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; and another language</source>
        <translation>en «%1» y en otro idioma</translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>en «%1» y en %n idioma más</numerusform>
            <numerusform>en «%1» y en %n idiomas más</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null.</source>
        <translation>«%1» es null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, or an empty one.</source>
        <translation>«%1» no es un texto, o está vacío.</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; is not the number 1.</source>
        <translation>«formatVersion» no es el número 1.</translation>
    </message>
    <message>
        <source>The pass has no style.</source>
        <translation>El pase no tiene estilo.</translation>
    </message>
    <message>
        <source>The pass has several styles: %1.</source>
        <translation>El pase tiene varios estilos: %1.</translation>
    </message>
    <message>
        <source>Only a boarding pass has a &quot;transitType&quot;.</source>
        <translation>Solo una tarjeta de embarque tiene «transitType».</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Quitarlo.</translation>
    </message>
    <message>
        <source>The boarding pass has no &quot;transitType&quot;.</source>
        <translation>La tarjeta de embarque no tiene «transitType».</translation>
    </message>
    <message>
        <source>Wallet knows no &quot;transitType&quot; of this name.</source>
        <translation>Wallet no conoce ningún «transitType» con este nombre.</translation>
    </message>
    <message>
        <source>The pass type &quot;%1&quot; does not begin with &quot;pass.&quot;.</source>
        <translation>El tipo de pase «%1» no empieza por «pass.».</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has not ten capitals and digits.</source>
        <translation>El equipo «%1» no tiene diez mayúsculas y cifras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: %2.</source>
        <translation>«%1» no es un color que Wallet lea: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: no text.</source>
        <translation>«%1» no es un color que Wallet lea: no es un texto.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; and &quot;authenticationToken&quot; go together; one is missing.</source>
        <translation>«webServiceURL» y «authenticationToken» van juntos; falta uno.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; is no https address.</source>
        <translation>«webServiceURL» no es una dirección https.</translation>
    </message>
    <message>
        <source>&quot;authenticationToken&quot; has fewer than %1 characters.</source>
        <translation>«authenticationToken» tiene menos de %1 caracteres.</translation>
    </message>
    <message>
        <source>&quot;appLaunchURL&quot; has no effect without &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>«appLaunchURL» no tiene efecto sin «associatedStoreIdentifiers».</translation>
    </message>
    <message>
        <source>An App Store id is no number.</source>
        <translation>Un ID de la App Store no es un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not true or false.</source>
        <translation>«%1» no es true ni false.</translation>
    </message>
    <message>
        <source>&quot;maxDistance&quot; is no number above 0.</source>
        <translation>«maxDistance» no es un número mayor que 0.</translation>
    </message>
    <message>
        <source>This style is not grouped in the stack.</source>
        <translation>Este estilo no se agrupa en la pila.</translation>
    </message>
    <message>
        <source>Wallet does not know &quot;%1&quot;.</source>
        <translation>Wallet no conoce «%1».</translation>
    </message>
    <message>
        <source>Leave it out, or put it into &quot;userInfo&quot;.</source>
        <translation>Quitarlo, o ponerlo en «userInfo».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>¿Quizá «%1»?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole address.</source>
        <translation>«%1» no es una dirección completa.</translation>
    </message>
    <message>
        <source>Change what the sentence names.</source>
        <translation>Cambiar lo que nombra la frase.</translation>
    </message>
    <message>
        <source>Write strict UTF-8 JSON, and leave members without a value out.</source>
        <translation>Escribir JSON estricto en UTF-8, sin miembros que no tengan valor.</translation>
    </message>
    <message>
        <source>Give it a text.</source>
        <translation>Darle un texto.</translation>
    </message>
    <message>
        <source>Write &quot;formatVersion&quot;: 1.</source>
        <translation>Escribir &quot;formatVersion&quot;: 1.</translation>
    </message>
    <message>
        <source>Keep one of boardingPass, coupon, eventTicket, generic and storeCard.</source>
        <translation>Conservar uno de boardingPass, coupon, eventTicket, generic y storeCard.</translation>
    </message>
    <message>
        <source>Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic.</source>
        <translation>Escribir PKTransitTypeAir, …Boat, …Bus, …Train o …Generic.</translation>
    </message>
    <message>
        <source>A type begins with &quot;pass.&quot;, a team has ten capitals and digits.</source>
        <translation>Un tipo empieza por «pass.», un equipo tiene diez mayúsculas y cifras.</translation>
    </message>
    <message>
        <source>Write rgb(31, 122, 90), with commas and without transparency.</source>
        <translation>Escribir rgb(31, 122, 90), con comas y sin transparencia.</translation>
    </message>
    <message>
        <source>Give an https address and a token of 16 characters or more, or neither.</source>
        <translation>Indicar una dirección https y un token de 16 caracteres o más, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>List the app&apos;s number in &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>Indicar el número de la app en «associatedStoreIdentifiers».</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Escribirlo sin comillas.</translation>
    </message>
    <message>
        <source>Leave &quot;groupingIdentifier&quot; out.</source>
        <translation>Quitar «groupingIdentifier».</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>Corregirlo o quitarlo.</translation>
    </message>
    <message>
        <source>Write it from &quot;https://&quot; on, with %20 for a space.</source>
        <translation>Escribirla desde «https://», con %20 en lugar de un espacio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that Wallet reads.</source>
        <translation>«%1» no es una fecha que Wallet lea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date, but its value is not one Wallet reads.</source>
        <translation>«%1» debería ser una fecha, pero su valor no es una que Wallet lea.</translation>
    </message>
    <message>
        <source>The interval has not between 0 and 24 hours.</source>
        <translation>El intervalo no dura entre 0 y 24 horas.</translation>
    </message>
    <message>
        <source>Give one for each day.</source>
        <translation>Indicar uno para cada día.</translation>
    </message>
    <message>
        <source>Coupons and store cards come up at places only, not at a time.</source>
        <translation>Los cupones y las tarjetas de tienda solo aparecen en lugares, no a una hora.</translation>
    </message>
    <message>
        <source>Give places instead.</source>
        <translation>Indicar lugares en su lugar.</translation>
    </message>
    <message>
        <source>A generic pass comes up at a time only near a place.</source>
        <translation>Un pase genérico aparece a una hora solo cerca de un lugar.</translation>
    </message>
    <message>
        <source>Add a location.</source>
        <translation>Añadir un lugar.</translation>
    </message>
    <message>
        <source>The pass is voided: Wallet shows it as expired and pales its barcode.</source>
        <translation>El pase está anulado: Wallet lo muestra como caducado y atenúa su código de barras.</translation>
    </message>
    <message>
        <source>The pass has expired: Wallet moves it away and pales its barcode.</source>
        <translation>El pase ha caducado: Wallet lo aparta y atenúa su código de barras.</translation>
    </message>
    <message>
        <source>The location lies at 0, 0, in the sea off Africa.</source>
        <translation>El lugar está en 0, 0, en el mar frente a África.</translation>
    </message>
    <message>
        <source>Set its latitude and longitude.</source>
        <translation>Indicar su latitud y longitud.</translation>
    </message>
    <message>
        <source>The location&apos;s message is longer than a line of the lock screen.</source>
        <translation>El mensaje del lugar es más largo que una línea de la pantalla bloqueada.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>No pasar de %1 caracteres.</translation>
    </message>
    <message>
        <source>The location&apos;s message repeats the organisation&apos;s name.</source>
        <translation>El mensaje del lugar repite el nombre de la organización.</translation>
    </message>
    <message>
        <source>The lock screen shows the name above the message: leave it out.</source>
        <translation>La pantalla bloqueada muestra el nombre encima del mensaje: quitarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>El pase tiene %n lugar; se usan diez.</numerusform>
            <numerusform>El pase tiene %n lugares; se usan diez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The location has no latitude and longitude in degrees.</source>
        <translation>El lugar no tiene latitud y longitud en grados.</translation>
    </message>
    <message>
        <source>Write them as numbers, without quotes.</source>
        <translation>Escribirlas como números, sin comillas.</translation>
    </message>
    <message>
        <source>The beacon has no UUID.</source>
        <translation>La baliza no tiene UUID.</translation>
    </message>
    <message>
        <source>The beacon&apos;s &quot;%1&quot; is no whole number from 0 to 65535.</source>
        <translation>«%1» de la baliza no es un número entero de 0 a 65535.</translation>
    </message>
    <message>
        <source>The pass has more than ten beacons; ten are used.</source>
        <translation>El pase tiene más de diez balizas; se usan diez.</translation>
    </message>
    <message>
        <source>The locations have different radii; Apple knows one for all.</source>
        <translation>Los lugares tienen radios distintos; Apple usa uno para todos.</translation>
    </message>
    <message>
        <source>Give places, or another style.</source>
        <translation>Indicar lugares, o elegir otro estilo.</translation>
    </message>
    <message>
        <source>Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do.</source>
        <translation>Escribir 2026-12-31T18:00+01:00, con zona horaria; en una plantilla basta un día como 2026-12-31.</translation>
    </message>
    <message>
        <source>This is how a revoked or expired pass looks.</source>
        <translation>Este es el aspecto de un pase revocado o caducado.</translation>
    </message>
    <message>
        <source>Keep at most ten, each with a place and a short message.</source>
        <translation>Conservar como máximo diez, cada uno con un punto y un mensaje breve.</translation>
    </message>
    <message>
        <source>Give a UUID, and major and minor from 0 to 65535.</source>
        <translation>Indicar un UUID, y major y minor de 0 a 65535.</translation>
    </message>
    <message>
        <source>The smallest is used on Apple devices; Google uses its own.</source>
        <translation>En los dispositivos Apple se usa el menor; Google usa el suyo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on the %2 has a contrast of %3 in places; %4 is needed.</source>
        <translation>«%1» sobre la imagen «%2» tiene en algunas partes un contraste de %3; se necesita %4.</translation>
    </message>
    <message>
        <source>Choose a darker picture, or move its focus.</source>
        <translation>Elegir una imagen más oscura, o mover su foco.</translation>
    </message>
    <message>
        <source>The label colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>El color de las etiquetas tiene un contraste de %1 con el fondo; se necesita %2.</translation>
    </message>
    <message>
        <source>The text colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>El color del texto tiene un contraste de %1 con el fondo; se necesita %2.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour.</source>
        <translation>Elegir un color más claro o más oscuro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not drawn: its row is full.</source>
        <translation>«%1» no se dibuja: su fila está llena.</translation>
    </message>
    <message>
        <source>Move it to another slot, or to the back.</source>
        <translation>Moverlo a otra zona, o al reverso.</translation>
    </message>
    <message>
        <source>The logo has wide clear margins, so that it looks small.</source>
        <translation>El logo tiene amplios márgenes transparentes, por lo que parece pequeño.</translation>
    </message>
    <message>
        <source>Trim them, or crop closer.</source>
        <translation>Recortarlos, o ajustar más el recorte.</translation>
    </message>
    <message>
        <source>The barcode&apos;s modules are only %1 points (%2 mm) wide.</source>
        <translation>Los módulos del código de barras solo miden %1 puntos (%2 mm) de ancho.</translation>
    </message>
    <message>
        <source>Put less into it: an id instead of an address, say.</source>
        <translation>Poner menos en él: por ejemplo, un ID en lugar de una dirección.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>wide logo</source>
        <translation>Logo ancho</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>Hero</translation>
    </message>
    <message>
        <source>A pass that gives &quot;%1&quot; no value shows &quot;%2&quot; there.</source>
        <translation>Un pase que no da valor a «%1» muestra ahí «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows nothing but &quot;%2&quot;.</source>
        <translation>«%1» no muestra más que «%2».</translation>
    </message>
    <message>
        <source>Write a default that says something, or give each pass its own value.</source>
        <translation>Escribir un valor predeterminado que diga algo, o dar a cada pase su propio valor.</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation>ENSAYO de producción · %1 · una imitación dentro de este programa, nada sale de este equipo</translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation>PRODUCCIÓN · %1 · lo que se hace aquí llega a titulares reales</translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation>Solo en este estudio y su sandbox. El servicio de este perfil solo acepta direcciones de imágenes (Marca).</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>No message</source>
        <translation>Ningún mensaje</translation>
    </message>
</context>
<context>
    <name>LogoColours</name>
    <message>
        <source>Use %1 of the logo</source>
        <translation>Usar %1 del logo</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>Como fondo</translation>
    </message>
    <message>
        <source>As text colour</source>
        <translation>Como color del texto</translation>
    </message>
    <message>
        <source>As label colour</source>
        <translation>Como color de las etiquetas</translation>
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
        <translation>Salir con un lote en curso</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>Acercar el mapa</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>Alejar el mapa</translation>
    </message>
    <message>
        <source>Let go of what is chosen on the map</source>
        <translation>Soltar lo elegido en el mapa</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Squares and bubbles that the studio knows already. They cannot be changed here.</source>
        <translation>Cuadrados y burbujas que el estudio ya conoce. Aquí no se pueden cambiar.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation>Válidos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation>Hacer clic donde va el lugar; Esc cancela</translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation>El mapa incluido no tiene calles.</translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation>Usar otro mapa…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Map settings…</source>
        <translation>Ajustes del mapa…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation>Mapas y direcciones</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation>Mundo incluido</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un archivo</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Una dirección</translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation>Costas, fronteras y ciudades, sin calles. No se conecta a la red.</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation>Un archivo MBTiles o PMTiles de imágenes. No se conecta a la red.</translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation>Las teselas se descargan de ese servidor, solo mientras se muestra un mapa, y se guardan en este ordenador el tiempo que el servidor permite.</translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation>Elegir un mapa…</translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation>Elegir un mapa</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Dirección de las teselas</translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation>Como https://tiles.example.com/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation>Origen del mapa</translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation>Se muestra en la esquina del mapa, según las condiciones del servidor</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation>Geocodificador para direcciones</translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation>Como https://geo.example.com/search?q={query}&amp;format=json. Solo se consulta al pulsar su botón.</translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
        <translation>Valor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>Nueva clave de API</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>Lee plantillas, pases, escaneos y eventos.</translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation>Además publica plantillas y emite, actualiza y revoca pases. Para servicios.</translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation>Además crea claves y lee el registro de auditoría. Para personas.</translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation>Lee plantillas y nada más. Puede verse en un navegador.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation>Dónde se usa: lo que querrá saber quien la revoque.</translation>
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
        <translation>Los lectores pueden leer el pase por NFC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>For Google Smart Tap, and for Apple with the profile Plain.</source>
        <translation>Para Google Smart Tap y para Apple con el perfil Plain.</translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation>Contenido del mensaje NFC</translation>
    </message>
    <message>
        <source>Content of this sample’s NFC message</source>
        <translation>Contenido del mensaje NFC de esta muestra</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Mensaje de Apple</translation>
    </message>
    <message>
        <source>Profile of Apple’s message</source>
        <translation>Perfil del mensaje de Apple</translation>
    </message>
    <message>
        <source>Worst case: %1</source>
        <translation>En el peor caso: %1</translation>
    </message>
    <message>
        <source>Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.</source>
        <translation>Apple Wallet corta lo que sobra sin avisar. Acortar el contenido o elegir otro perfil.</translation>
    </message>
    <message>
        <source>Bytes of Apple’s message: %1</source>
        <translation>Bytes del mensaje de Apple: %1</translation>
    </message>
    <message>
        <source>The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>El perfil y la clave del lector existen solo en este estudio y su sandbox. Lo que firma el servicio de este perfil no está documentado.</translation>
    </message>
    <message>
        <source>Reader’s public key</source>
        <translation>Clave pública del lector</translation>
    </message>
    <message>
        <source>For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.</source>
        <translation>Para Apple: P-256, en PEM o base64. Sin ella, el servicio que emite pone la suya.</translation>
    </message>
    <message>
        <source>Take the key from a file…</source>
        <translation>Tomar la clave de un archivo…</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.der *.txt)</source>
        <translation>Claves (*.pem *.pub *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation>Qué se enumera</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>En las tarjetas</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>Código y NFC</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation>Una plantilla tiene 20 campos como máximo</translation>
    </message>
    <message>
        <source>Paste fields</source>
        <translation>Pegar campos</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Filas de Google</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automáticas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a: %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation>Diseñar</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pases</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Analizar</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find what can be done</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>Qué hacer o abrir</translation>
    </message>
    <message>
        <source>A command, a page, a template, a file</source>
        <translation>Un comando, una página, una plantilla, un archivo</translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation>Actualizar…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simular</translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation>Solo en el sandbox: hacer actuar a un teléfono o un escáner</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Añadir a Apple Wallet</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Añadir a Google Wallet</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Quitar de la cartera</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Escanear el código de barras</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Acercar al lector</translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation>Copiar enlace de Apple</translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation>Copiar enlace de Google</translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation>Guardar .pkpass…</translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation>Guardar el pase</translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation>Pase de Wallet (*.pkpass)</translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation>Seleccionar un pase para verlo como su titular.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID del pase</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>An entry of the archive cannot be opened.</source>
        <translation>No se puede abrir una entrada del archivo comprimido.</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged (its checksum or size is wrong).</source>
        <translation>Una entrada del archivo comprimido está dañada (su suma de comprobación o su tamaño no es correcto).</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation>El directorio del archivo comprimido está dañado.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry has no name.</source>
        <translation>No es seguro abrir el archivo comprimido: una entrada no tiene nombre.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is longer than %1 bytes.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre de una entrada tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is not UTF-8.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre de una entrada no es UTF-8.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name has control characters.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre de una entrada tiene caracteres de control.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” has a backslash.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre «%1» tiene una barra invertida.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” is an absolute path.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre «%1» es una ruta absoluta.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” leads out of the archive.</source>
        <translation>No es seguro abrir el archivo comprimido: el nombre «%1» lleva fuera de él.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>No se puede abrir el archivo: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo tiene más de %1 MiB.</translation>
    </message>
    <message>
        <source>The folder holds a link or no plain file.</source>
        <translation>La carpeta contiene un enlace o algo que no es un archivo corriente.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>La carpeta contiene más de %1 archivos.</translation>
    </message>
    <message>
        <source>The folder has no pass.json.</source>
        <translation>La carpeta no tiene pass.json.</translation>
    </message>
    <message>
        <source>“%1” is no .pkpass; a bundle holds nothing else.</source>
        <translation>«%1» no es un .pkpass; un paquete no contiene otra cosa.</translation>
    </message>
    <message>
        <source>The bundle holds %1 passes; Safari takes %2.</source>
        <translation>El paquete contiene %1 pases; Safari admite %2.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 passes.</source>
        <translation>El paquete contiene más de %1 pases.</translation>
    </message>
    <message>
        <source>The signature is larger than 64 KB.</source>
        <translation>La firma tiene más de 64 KB.</translation>
    </message>
    <message>
        <source>The signature is not one DER element (PEM text, a cut or trailing data).</source>
        <translation>La firma no es un único elemento DER (texto PEM, cortada o con datos detrás).</translation>
    </message>
    <message>
        <source>The signature is not a CMS message.</source>
        <translation>La firma no es un mensaje CMS.</translation>
    </message>
    <message>
        <source>The signature is a CMS message, but not SignedData.</source>
        <translation>La firma es un mensaje CMS, pero no SignedData.</translation>
    </message>
    <message>
        <source>The signature carries content of its own instead of being detached.</source>
        <translation>La firma lleva contenido propio en lugar de estar separada.</translation>
    </message>
    <message>
        <source>The signature is not over plain data.</source>
        <translation>La firma no es sobre datos simples.</translation>
    </message>
    <message>
        <source>The signature has %1 signers instead of one.</source>
        <translation>La firma tiene %1 firmantes en lugar de uno.</translation>
    </message>
    <message>
        <source>The signature lacks the signed attribute %1.</source>
        <translation>A la firma le falta el atributo firmado %1.</translation>
    </message>
    <message>
        <source>The signature has the signed attribute %1 twice.</source>
        <translation>La firma tiene dos veces el atributo firmado %1.</translation>
    </message>
    <message>
        <source>The signing time is not a time.</source>
        <translation>La hora de firma no es una hora.</translation>
    </message>
    <message>
        <source>The signed attribute contentType is not that of plain data.</source>
        <translation>El atributo firmado contentType no es el de datos simples.</translation>
    </message>
    <message>
        <source>The signature does not match manifest.json: one of them was altered.</source>
        <translation>La firma no coincide con manifest.json: uno de los dos se alteró.</translation>
    </message>
    <message>
        <source>The signature carries more than %1 certificates.</source>
        <translation>La firma lleva más de %1 certificados.</translation>
    </message>
    <message>
        <source>The certificate that signed is not in the signature.</source>
        <translation>El certificado que firmó no está en la firma.</translation>
    </message>
    <message>
        <source>The intermediate certificate (“%1”), which issued the pass certificate, is not in the signature.</source>
        <translation>El certificado intermedio («%1»), que emitió el certificado del pase, no está en la firma.</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).</source>
        <translation>El certificado intermedio «%1» no era válido en el momento de firmar (terminó el %2).</translation>
    </message>
    <message>
        <source>Not checked, because no root is trusted here (the chain ends at “%1”).</source>
        <translation>No comprobado, porque aquí no se confía en ninguna raíz (la cadena termina en «%1»).</translation>
    </message>
    <message>
        <source>Not checked, because the chain ends at Apple&apos;s own “%1”, which is not held here.</source>
        <translation>No comprobado, porque la cadena termina en «%1», propia de Apple, que no está disponible aquí.</translation>
    </message>
    <message>
        <source>The chain of certificates could not be checked.</source>
        <translation>No se pudo comprobar la cadena de certificados.</translation>
    </message>
    <message>
        <source>The chain of certificates does not end at a root that is trusted here (it ends at “%1”).</source>
        <translation>La cadena de certificados no termina en una raíz de confianza aquí (termina en «%1»).</translation>
    </message>
    <message>
        <source>A certificate of the chain was altered.</source>
        <translation>Se alteró un certificado de la cadena.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>La cadena de certificados no es válida: %1.</translation>
    </message>
    <message>
        <source>The pass was signed before its certificate became valid (%1).</source>
        <translation>El pase se firmó antes de que su certificado fuera válido (%1).</translation>
    </message>
    <message>
        <source>The certificate had expired (%1) when the pass was signed.</source>
        <translation>El certificado había caducado (%1) cuando se firmó el pase.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet (from %1).</source>
        <translation>El certificado aún no es válido (desde el %1).</translation>
    </message>
    <message>
        <source>The certificate has expired since the pass was signed (%1).</source>
        <translation>El certificado ha caducado desde que se firmó el pase (%1).</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signed attributes are damaged.</source>
        <translation>La firma no es un SignedData correcto: sus atributos firmados están dañados.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: a signed attribute has not exactly one value.</source>
        <translation>La firma no es un SignedData correcto: un atributo firmado no tiene exactamente un valor.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer is damaged.</source>
        <translation>La firma no es un SignedData correcto: su firmante está dañado.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s version does not fit.</source>
        <translation>La firma no es un SignedData correcto: la versión de su firmante no es adecuada.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s digest is not the announced one.</source>
        <translation>La firma no es un SignedData correcto: el resumen de su firmante no es el anunciado.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s algorithm has parameters that RSA and ECDSA do not have.</source>
        <translation>La firma no es un SignedData correcto: el algoritmo de su firmante tiene parámetros que RSA y ECDSA no tienen.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer has parts that are not in the standard.</source>
        <translation>La firma no es un SignedData correcto: su firmante tiene partes que no están en el estándar.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its frame is damaged.</source>
        <translation>La firma no es un SignedData correcto: su estructura está dañada.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: it announces more or less than one digest.</source>
        <translation>La firma no es un SignedData correcto: anuncia más o menos de un resumen.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its version does not fit.</source>
        <translation>La firma no es un SignedData correcto: su versión no es adecuada.</translation>
    </message>
    <message>
        <source>The archive opens and is safe</source>
        <translation>El archivo comprimido se abre y es seguro</translation>
    </message>
    <message>
        <source>pass.json is at the top</source>
        <translation>pass.json está en el nivel superior</translation>
    </message>
    <message>
        <source>No files left behind by a file manager</source>
        <translation>Nada dejado por un gestor de archivos</translation>
    </message>
    <message>
        <source>The manifest is well-formed</source>
        <translation>El manifiesto está bien formado</translation>
    </message>
    <message>
        <source>Every file is in the manifest</source>
        <translation>Todos los archivos están en el manifiesto</translation>
    </message>
    <message>
        <source>Every file of the manifest exists</source>
        <translation>Todos los archivos del manifiesto existen</translation>
    </message>
    <message>
        <source>Every file is as the manifest says</source>
        <translation>Todos los archivos son como dice el manifiesto</translation>
    </message>
    <message>
        <source>The signature is a detached CMS SignedData</source>
        <translation>La firma es un CMS SignedData separado</translation>
    </message>
    <message>
        <source>The signature is over the manifest</source>
        <translation>La firma es sobre el manifiesto</translation>
    </message>
    <message>
        <source>The signing time is signed</source>
        <translation>La hora de firma está firmada</translation>
    </message>
    <message>
        <source>The chain of certificates leads to a trusted root</source>
        <translation>La cadena de certificados lleva a una raíz de confianza</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>El certificado es válido</translation>
    </message>
    <message>
        <source>The certificate is for this pass type</source>
        <translation>El certificado es para este tipo de pase</translation>
    </message>
    <message>
        <source>The certificate is for this team</source>
        <translation>El certificado es para este equipo</translation>
    </message>
    <message>
        <source>NFC is allowed by the certificate</source>
        <translation>El certificado permite NFC</translation>
    </message>
    <message>
        <source>The pass is light</source>
        <translation>El pase es ligero</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (y %n más)</numerusform>
            <numerusform>%1 (y %n más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked, because the signature is not complete.</source>
        <translation>No comprobado, porque la firma no está completa.</translation>
    </message>
    <message>
        <source>Not checked, because the archive does not open.</source>
        <translation>No comprobado, porque el archivo comprimido no se abre.</translation>
    </message>
    <message>
        <source>The archive holds %1 files.</source>
        <translation>El archivo comprimido contiene %1 archivos.</translation>
    </message>
    <message>
        <source>The pass is larger than 1 MB: slow over the air.</source>
        <translation>El pase tiene más de 1 MB: lento por la red móvil.</translation>
    </message>
    <message>
        <source>The pass is smaller than 1 MB.</source>
        <translation>El pase tiene menos de 1 MB.</translation>
    </message>
    <message>
        <source>pass.json is there.</source>
        <translation>pass.json está.</translation>
    </message>
    <message>
        <source>The archive has no pass.json.</source>
        <translation>El archivo comprimido no tiene pass.json.</translation>
    </message>
    <message>
        <source>pass.json is inside the folder “%1”; only the folder&apos;s content may be packed.</source>
        <translation>pass.json está dentro de la carpeta «%1»; solo se puede empaquetar el contenido de la carpeta.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Not checked, because there is no well-formed manifest.json.</source>
        <translation>No comprobado, porque no hay un manifest.json bien formado.</translation>
    </message>
    <message>
        <source>The archive has no manifest.json.</source>
        <translation>El archivo comprimido no tiene manifest.json.</translation>
    </message>
    <message>
        <source>manifest.json is not a JSON object: %1</source>
        <translation>manifest.json no es un objeto JSON: %1</translation>
    </message>
    <message>
        <source>The manifest&apos;s entry for “%1” is not a SHA-1 in 40 lower-case hex digits.</source>
        <translation>La entrada del manifiesto para «%1» no es un SHA-1 de 40 cifras hexadecimales en minúsculas.</translation>
    </message>
    <message>
        <source>The manifest lists %1 files.</source>
        <translation>El manifiesto enumera %1 archivos.</translation>
    </message>
    <message>
        <source>Each is listed.</source>
        <translation>Todos figuran.</translation>
    </message>
    <message>
        <source>%1 is not listed in manifest.json.</source>
        <translation>%1 no figura en manifest.json.</translation>
    </message>
    <message>
        <source>Each is there.</source>
        <translation>Están todos.</translation>
    </message>
    <message>
        <source>manifest.json lists %1, which is not in the archive.</source>
        <translation>manifest.json enumera %1, que no está en el archivo comprimido.</translation>
    </message>
    <message>
        <source>Each SHA-1 is right.</source>
        <translation>Todos los SHA-1 son correctos.</translation>
    </message>
    <message>
        <source>%1 was altered after the manifest was made.</source>
        <translation>%1 se alteró después de crear el manifiesto.</translation>
    </message>
    <message>
        <source>Not checked, because there is no signature over a manifest.</source>
        <translation>No comprobado, porque no hay firma sobre un manifiesto.</translation>
    </message>
    <message>
        <source>The pass is not signed: the archive has no “signature”.</source>
        <translation>El pase no está firmado: el archivo comprimido no tiene «signature».</translation>
    </message>
    <message>
        <source>There is no manifest.json the signature could be over.</source>
        <translation>No hay un manifest.json sobre el que pueda ser la firma.</translation>
    </message>
    <message>
        <source>It is one, with one signer.</source>
        <translation>Lo es, con un firmante.</translation>
    </message>
    <message>
        <source>It is, and made by the certificate&apos;s key.</source>
        <translation>Lo es, hecha con la clave del certificado.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>Firmado el %1.</translation>
    </message>
    <message>
        <source>It does, over “%1”.</source>
        <translation>Sí, a través de «%1».</translation>
    </message>
    <message>
        <source>It was when the pass was signed, and is now.</source>
        <translation>Lo era cuando se firmó el pase, y lo es ahora.</translation>
    </message>
    <message>
        <source>Not checked, because the signature names no certificate.</source>
        <translation>No comprobado, porque la firma no nombra ningún certificado.</translation>
    </message>
    <message>
        <source>Not checked, because there is no pass.json.</source>
        <translation>No comprobado, porque no hay pass.json.</translation>
    </message>
    <message>
        <source>Not checked, because pass.json does not parse: %1</source>
        <translation>No comprobado, porque no se puede interpretar pass.json: %1</translation>
    </message>
    <message>
        <source>Both say “%1”.</source>
        <translation>Ambos dicen «%1».</translation>
    </message>
    <message>
        <source>The certificate belongs to team “%1”, but pass.json says “%2”.</source>
        <translation>El certificado pertenece al equipo «%1», pero pass.json dice «%2».</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>nombre común</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>extensión</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 names no pass type; this is not a pass certificate.</source>
        <translation>«%1» del certificado no nombra ningún tipo de pase; esto no es un certificado de pases.</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 is for pass type “%2”, but pass.json says “%3”.</source>
        <translation>«%1» del certificado es para el tipo de pase «%2», pero pass.json dice «%3».</translation>
    </message>
    <message>
        <source>The pass does not use NFC.</source>
        <translation>El pase no usa NFC.</translation>
    </message>
    <message>
        <source>The certificate is one with NFC.</source>
        <translation>El certificado incluye NFC.</translation>
    </message>
    <message>
        <source>The pass has an “nfc” part, but its certificate is not made for NFC.</source>
        <translation>El pase tiene una parte «nfc», pero su certificado no es para NFC.</translation>
    </message>
    <message>
        <source>The pass has a personalization.json, but its certificate is not made for NFC.</source>
        <translation>El pase tiene un personalization.json, pero su certificado no es para NFC.</translation>
    </message>
    <message>
        <source>%1 does not belong into a pass.</source>
        <translation>%1 no debe estar en un pase.</translation>
    </message>
    <message>
        <source>A bundle is small enough</source>
        <translation>Un paquete es lo bastante pequeño</translation>
    </message>
    <message>
        <source>The archive is cut off: its directory is missing.</source>
        <translation>El archivo comprimido está cortado: falta su directorio.</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>Esto no es un archivo ZIP.</translation>
    </message>
    <message>
        <source>The archive has data behind its end.</source>
        <translation>El archivo comprimido tiene datos detrás de su final.</translation>
    </message>
    <message>
        <source>The archive uses the zip64 format, which no pass needs.</source>
        <translation>El archivo comprimido usa el formato zip64, que ningún pase necesita.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>El archivo comprimido es una de varias partes.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is not where its end record says.</source>
        <translation>El directorio del archivo comprimido no está donde dice su registro final.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>El archivo comprimido está cifrado.</translation>
    </message>
    <message>
        <source>An entry is packed in a way that passes do not use (method %1).</source>
        <translation>Una entrada está comprimida de un modo que los pases no usan (método %1).</translation>
    </message>
    <message>
        <source>The archive holds a symbolic link.</source>
        <translation>El archivo comprimido contiene un enlace simbólico.</translation>
    </message>
    <message>
        <source>The archive holds something that is neither file nor folder.</source>
        <translation>El archivo comprimido contiene algo que no es archivo ni carpeta.</translation>
    </message>
    <message>
        <source>A folder of the archive has content.</source>
        <translation>Una carpeta del archivo comprimido tiene contenido.</translation>
    </message>
    <message>
        <source>An entry that is not packed has two sizes.</source>
        <translation>Una entrada sin comprimir tiene dos tamaños.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 MB.</source>
        <translation>Una entrada ocuparía más de %1 MB descomprimida.</translation>
    </message>
    <message>
        <source>The archive would unpack to more than %1 MB.</source>
        <translation>El archivo ocuparía más de %1 MB descomprimido.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 times its packed size.</source>
        <translation>Una entrada descomprimida ocuparía más de %1 veces su tamaño comprimido.</translation>
    </message>
    <message>
        <source>An entry is not where the archive&apos;s directory says.</source>
        <translation>Una entrada no está donde dice el directorio del archivo comprimido.</translation>
    </message>
    <message>
        <source>An entry reaches beyond the end of the archive&apos;s data.</source>
        <translation>Una entrada sobrepasa el final de los datos del archivo comprimido.</translation>
    </message>
    <message>
        <source>An entry and the archive&apos;s directory contradict each other.</source>
        <translation>Una entrada y el directorio del archivo comprimido se contradicen.</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name.</source>
        <translation>El archivo comprimido contiene dos entradas con el mismo nombre.</translation>
    </message>
    <message>
        <source>Two entries of the archive overlap.</source>
        <translation>Dos entradas del archivo comprimido se solapan.</translation>
    </message>
    <message>
        <source>The archive has data that belongs to none of its entries.</source>
        <translation>El archivo comprimido tiene datos que no pertenecen a ninguna entrada.</translation>
    </message>
    <message>
        <source>An entry of the archive is both a file and a folder.</source>
        <translation>Una entrada del archivo comprimido es a la vez archivo y carpeta.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries.</source>
        <translation>El archivo comprimido contiene más de %1 entradas.</translation>
    </message>
    <message>
        <source>The archive holds nothing.</source>
        <translation>El archivo comprimido no contiene nada.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory holds more entries than its end record says.</source>
        <translation>El directorio del archivo comprimido contiene más entradas de las que dice su registro final.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The archive is larger than %1 MB.</source>
        <translation>El archivo comprimido tiene más de %1 MB.</translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation>Leído por NFC en %1</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>Escaneado en %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>Añadido a %1</translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation>Añadido a una cartera</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
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
        <translation>El titular lo quitó</translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation>El titular lo rechazó</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>El enlace caducó</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation>Rechazado: revocado</translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation>Rechazado: quitado</translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation>Rechazado: no instalado</translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation>Rechazado: archivado</translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation>Rechazado: firma no válida</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Baja como socio</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Compra reembolsada</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation>Ambos enlaces son válidos hasta el %1</translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation>%1. Mientras la cuenta de emisor de Google está en modo de demostración, solo sus usuarios de prueba pueden añadir el pase, y su título empieza por [TEST ONLY].</translation>
    </message>
</context>
<context>
    <name>PassesCommands</name>
    <message>
        <source>Passes</source>
        <translation>Pases</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Buscar pases</translation>
    </message>
    <message>
        <source>find holder e-mail</source>
        <translation>encontrar titular correo</translation>
    </message>
    <message>
        <source>Load the passes again</source>
        <translation>Volver a cargar los pases</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>actualizar refrescar</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>Buscar pases</translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation>Nombre, correo o ID de pase</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pases</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation>Aún no se ha emitido ningún pase.</translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation>Se pueden emitir pases desde una lista de titulares, o uno por uno.</translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation>Emitir pases</translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation>Ningún pase coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation>Pulsar Intro para preguntar al servicio por esa dirección o ese ID de pase exactos.</translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation>No se pudieron cargar los pases.</translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation>Anchura del panel del pase</translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation>Insertar una variable</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Campo nuevo…</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Issue a test pass</source>
        <translation>Emitir un pase de prueba</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>E-mail address of the holder</source>
        <translation>Correo electrónico del titular</translation>
    </message>
    <message>
        <source>Your own will do</source>
        <translation>Sirve la propia</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Dirección de este ordenador</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>Con 0, cualquiera libre</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
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
        <translation>Código QR del pase</translation>
    </message>
    <message>
        <source>Link of the pass</source>
        <translation>Enlace del pase</translation>
    </message>
    <message>
        <source>Offer the pass again</source>
        <translation>Ofrecer el pase de nuevo</translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation>Teléfono; las flechas lo llevan, con Mayús más lejos</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Cancel fetching: %1</source>
        <translation>Cancelar la descarga: %1</translation>
    </message>
    <message>
        <source>Fetch: %1</source>
        <translation>Descargar: %1</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Folder for the pictures</source>
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>Exportar imágenes</translation>
    </message>
    <message>
        <source>Each side of both cards becomes a PNG, transparent around its corners.</source>
        <translation>Cada cara de ambas tarjetas se convierte en un PNG, transparente alrededor de las esquinas.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Pixels to a point</source>
        <translation>Píxeles por punto</translation>
    </message>
    <message>
        <source>Three files for each side: plain, @2x and @3x.</source>
        <translation>Tres archivos por cara: sin sufijo, @2x y @3x.</translation>
    </message>
    <message>
        <source>The size in points, for a page or a mail.</source>
        <translation>El tamaño en puntos, para una página o un correo.</translation>
    </message>
    <message>
        <source>Sharp on phones; the names end in @%1x.</source>
        <translation>Nítidas en los teléfonos; los nombres terminan en @%1x.</translation>
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
        <translation>Los tres</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <translation>Importar lugares</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>Exportar lugares</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV; or drop the file on this page</source>
        <translation>De GeoJSON, KML o CSV; o arrastrar el archivo a esta página</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>Guardar una lista vacía…</translation>
    </message>
    <message>
        <source>A CSV file to fill in: its columns, with an example row</source>
        <translation>Un archivo CSV para rellenar: sus columnas, con una fila de ejemplo</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>Guardar una lista vacía</translation>
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
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>Latitud y longitud</translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation>Pegarlas en cualquier notación, o el enlace de un mapa.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
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
        <translation>Radio en pies</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Radio en metros</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>Unidad de longitud</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>Eliminar este lugar</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>The map of the places</source>
        <translation>El mapa de los lugares</translation>
    </message>
    <message>
        <source>Add the place in the middle of the map</source>
        <translation>Añadir el lugar en el centro del mapa</translation>
    </message>
    <message>
        <source>A place chosen on the map</source>
        <translation>Un lugar elegido en el mapa</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>Mover el lugar</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>Mover el lugar diez veces más lejos</translation>
    </message>
    <message>
        <source>A place that is dragged on the map</source>
        <translation>Un lugar que se arrastra en el mapa</translation>
    </message>
    <message>
        <source>Put the place back as it was</source>
        <translation>Dejar el lugar como estaba</translation>
    </message>
    <message>
        <source>A place on the map or in its list</source>
        <translation>Un lugar en el mapa o en su lista</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>Quitar el lugar</translation>
    </message>
    <message>
        <source>A place in the list</source>
        <translation>Un lugar en la lista</translation>
    </message>
    <message>
        <source>Move the place up in the list</source>
        <translation>Subir el lugar en la lista</translation>
    </message>
    <message>
        <source>Move the place down in the list</source>
        <translation>Bajar el lugar en la lista</translation>
    </message>
    <message>
        <source>A place that was found</source>
        <translation>Un lugar encontrado</translation>
    </message>
    <message>
        <source>Go to the place above or below</source>
        <translation>Ir al lugar de arriba o de abajo</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>Añadir el lugar</translation>
    </message>
    <message>
        <source>The phone on the map</source>
        <translation>El teléfono en el mapa</translation>
    </message>
    <message>
        <source>Carry the phone</source>
        <translation>Llevar el teléfono</translation>
    </message>
    <message>
        <source>Carry the phone five times as far</source>
        <translation>Llevar el teléfono cinco veces más lejos</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Quitar el teléfono</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>PlacePickList</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pick none of the places</source>
        <translation>No elegir ninguno de los lugares</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Los primeros</translation>
    </message>
    <message>
        <source>Pick the first places that fit</source>
        <translation>Elegir los primeros lugares que quepan</translation>
    </message>
    <message>
        <source>Search the places of the file</source>
        <translation>Buscar en los lugares del archivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Places of the file</source>
        <translation>Lugares del archivo</translation>
    </message>
    <message>
        <source>No place of the file is called that.</source>
        <translation>Ningún lugar del archivo se llama así.</translation>
    </message>
    <message>
        <source>There is no more room: a pass has ten places at most.</source>
        <translation>No queda sitio: un pase tiene diez lugares como máximo.</translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation>Buscar un lugar</translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation>Ciudad, coordenadas o enlace de un mapa</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation>Añadir un lugar en %1</translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation>Envía lo escrito a ese servicio</translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation>Buscar direcciones…</translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation>Indicar en los ajustes la dirección de un geocodificador propio</translation>
    </message>
</context>
<context>
    <name>PlacesDrop</name>
    <message>
        <source>Drop the file to import its places</source>
        <translation>Soltar el archivo para importar sus lugares</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>Su contenido se muestra antes de que cambie nada.</translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation>Aún no hay lugares. Cerca de un lugar, Apple Wallet puede mostrar el pase en la pantalla bloqueada con un mensaje.</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>Hacer clic en el mapa…</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation>Hacer clic en el mapa donde va, o pulsar Intro para el centro</translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation>Las carteras admiten diez lugares como máximo</translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation>Qué distancia basta</translation>
    </message>
    <message>
        <source>Carry a phone over the map</source>
        <translation>Llevar un teléfono por el mapa</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>Quitar el teléfono</translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation>Poner un teléfono en el mapa</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>También en el mapa</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>Mapa; las flechas lo mueven, más y menos cambian el zoom</translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation>Mapa; las flechas mueven el lugar %1, Supr lo elimina, Esc lo suelta</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
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
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation>Ambas carteras aceptan esta plantilla tal cual.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation>%1 (producción)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation>La clave de %1 se mantiene mientras hay un lote en curso con ella</translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation>Introducir otra clave para %1</translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation>%1 se mantiene mientras hay un lote en curso con él</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation>Un perfil es una cuenta de QairoPay. Al elegir otro, la ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation>Usar otro perfil con un lote en curso</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>Pausar y usarlo</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>¿Quitar el perfil %1?</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation>Su clave se saca del llavero. En QairoPay no cambia nada.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar el perfil</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Live changes at once. Type %1 to go on.</source>
        <translation>Producción cambia de inmediato. Para continuar, escribir %1.</translation>
    </message>
    <message>
        <source>Take the webhook endpoints along, disabled</source>
        <translation>Llevar también los endpoints de webhook, desactivados</translation>
    </message>
    <message>
        <source>What came over</source>
        <translation>Lo que ha pasado a producción</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>PublishCommands</name>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>lanzar enviar actualizar</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Volver a la versión anterior</translation>
    </message>
    <message>
        <source>revert rollback published</source>
        <translation>revertir restablecer publicada</translation>
    </message>
    <message>
        <source>No other version of this template was published from here.</source>
        <translation>No se ha publicado desde aquí ninguna otra versión de esta plantilla.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>PublishPictures</name>
    <message>
        <source>Pass that is shown</source>
        <translation>Pase que se muestra</translation>
    </message>
    <message>
        <source>Read the passes again</source>
        <translation>Volver a leer los pases</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Error desconocido</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>Registro que muestran las tarjetas</translation>
    </message>
    <message>
        <source>Show an issued pass…</source>
        <translation>Mostrar un pase emitido…</translation>
    </message>
    <message>
        <source>No pass was issued: the template is not published yet.</source>
        <translation>No se ha emitido ningún pase: la plantilla aún no está publicada.</translation>
    </message>
    <message>
        <source>Add, rename or remove a sample record</source>
        <translation>Añadir, cambiar el nombre o quitar un registro de muestra</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>¿Cambiar el nombre de %1 a %2?</translation>
    </message>
    <message>
        <source>These change with it, as one step:</source>
        <translation>Esto cambia también, en un solo paso:</translation>
    </message>
    <message>
        <source>Nothing else in the template uses this key.</source>
        <translation>Nada más en la plantilla usa esta clave.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What the studio cannot change:</source>
        <translation>Lo que el estudio no puede cambiar:</translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation>¿Revocar este pase?</translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation>El pase de %1 queda anulado: Apple pone en gris su código de barras, Google lo pasa a los pases caducados y los escáneres lo rechazan. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation>Revocar pase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Baja como socio</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>Compra reembolsada</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation>Pedido: el radio de la plantilla.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet decide por su cuenta qué distancia basta, y no muestra el mensaje.</translation>
    </message>
</context>
<context>
    <name>RowControl</name>
    <message>
        <source>Rows of a list</source>
        <translation>Filas de una lista</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row shown on the cards</source>
        <translation>Fila que muestran las tarjetas</translation>
    </message>
    <message>
        <source>End, and show the record from before</source>
        <translation>Terminar y volver a mostrar el registro de antes</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
</context>
<context>
    <name>RowsInspector</name>
    <message>
        <source>Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.</source>
        <translation>Google dibuja bajo el título como máximo %1 filas de uno a %2 campos; recomienda dos filas. Un campo sin fila va en los detalles, igual que un campo sin valor. La tarjeta de Apple tiene sus propias zonas.</translation>
    </message>
    <message>
        <source>No field stands in a slot of the front: Google shows its own rows.</source>
        <translation>No hay ningún campo en una zona del anverso: Google muestra sus propias filas.</translation>
    </message>
    <message>
        <source>Derived from the slots. What you change here is kept as your own.</source>
        <translation>Derivadas de las zonas. Lo que se cambie aquí se conserva como propio.</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>Filas propias</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>Volver a automático</translation>
    </message>
    <message>
        <source>Derives the rows from the slots again</source>
        <translation>Vuelve a derivar las filas de las zonas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Google draws at most %1 rows</source>
        <translation>Google dibuja como máximo %1 filas</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation>Pases emitidos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>Cancelar el resto…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Guardar resultados…</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>Guardar filas fallidas…</translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation>Filas sin pase</translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation>¿Cancelar el resto de este lote?</translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation>Los pases emitidos siguen emitidos. Las filas aún no enviadas se conservan en el archivo de filas fallidas.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>Cancelar el resto</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>Seguir emitiendo</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>Guardar las filas fallidas</translation>
    </message>
</context>
<context>
    <name>SampleNameDialog</name>
    <message>
        <source>Add a sample record</source>
        <translation>Añadir un registro de muestra</translation>
    </message>
    <message>
        <source>Rename the sample record</source>
        <translation>Cambiar el nombre del registro de muestra</translation>
    </message>
    <message>
        <source>A copy of what the cards show. Its values are typed on the cards.</source>
        <translation>Una copia de lo que muestran las tarjetas. Sus valores se escriben en las tarjetas.</translation>
    </message>
    <message>
        <source>The name of the holder. It stands on the cards where the template names the holder.</source>
        <translation>El nombre del titular. Aparece en las tarjetas donde la plantilla nombra al titular.</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>Añadir el registro</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nombre del titular</translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation>Los enlaces terminan a los 30 días, los pases quitados y revocados se archivan a los 90 y las claves rotadas terminan al día siguiente. El reloj solo retrocede al restablecer.</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation>Las últimas solicitudes, la más reciente primero. No se guardan claves, ID ni contenidos.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de la solicitud</translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation>Aún no hay solicitudes al sandbox.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>El sandbox no responde.</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>Anchura de las herramientas</translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation>Descripción de su API</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation>Se borran plantillas, pases, escaneos y eventos, y el reloj vuelve a la hora de este ordenador. Se conservan las claves, los endpoints y el registro de auditoría.</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Restablecer el sandbox…</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>¿Restablecer el sandbox?</translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation>Se eliminan todas las plantillas, pases, escaneos y eventos de %1. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>Para continuar, escribir %1.</translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation>La palabra de confirmación</translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation>Llenarlo después con el programa de ejemplo</translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation>Teléfonos y escáneres</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation>Primero hay que emitir un pase.</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Añadir a Apple Wallet</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Añadir a Google Wallet</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>Quitar de la cartera</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>Escanear el código de barras</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>Acercar al lector</translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation>Hacer que el iPhone busque actualizaciones</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>Escala: %1</translation>
    </message>
</context>
<context>
    <name>ScanArchive</name>
    <message>
        <source>The scans kept on this computer cannot be read or written.</source>
        <translation>No se pueden leer o escribir los escaneos guardados en este equipo.</translation>
    </message>
    <message>
        <source>The scans kept on this computer are from a newer version of the studio.</source>
        <translation>Los escaneos guardados en este equipo son de una versión más reciente del estudio.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>ScanBench</name>
    <message>
        <source>Read even from %1 cm.</source>
        <translation>Se lee incluso desde %1 cm.</translation>
    </message>
    <message>
        <source>Read even with %1 % between dark and light.</source>
        <translation>Se lee incluso con un %1&#xa0;% entre oscuro y claro.</translation>
    </message>
    <message>
        <source>Read even with a blur of %1 mm.</source>
        <translation>Se lee incluso con un desenfoque de %1 mm.</translation>
    </message>
    <message>
        <source>Read even turned aside by %1°.</source>
        <translation>Se lee incluso girado %1°.</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>Atenuado</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>Desenfocado</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>At an angle</source>
        <translation>En ángulo</translation>
    </message>
    <message>
        <source>From %1 cm, in focus.</source>
        <translation>Desde %1 cm, enfocado.</translation>
    </message>
    <message>
        <source>A dark screen in a bright place: %1 % between dark and light.</source>
        <translation>Una pantalla oscura en un lugar luminoso: %1&#xa0;% entre oscuro y claro.</translation>
    </message>
    <message>
        <source>Out of focus: a blur of %1 mm.</source>
        <translation>Fuera de foco: un desenfoque de %1 mm.</translation>
    </message>
    <message>
        <source>From %1 cm.</source>
        <translation>Desde %1 cm.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, with light from one side.</source>
        <translation>Girado %1°, con luz de un lado.</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Barely reads</source>
        <translation>Apenas se lee</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lee</translation>
    </message>
    <message>
        <source>Reads easily</source>
        <translation>Se lee bien</translation>
    </message>
    <message>
        <source>Lost with %1 % between dark and light.</source>
        <translation>Se pierde con un %1&#xa0;% entre oscuro y claro.</translation>
    </message>
    <message>
        <source>From %1 cm the camera has %2 pixels for a module of %3 mm: too few.</source>
        <translation>Desde %1 cm la cámara tiene %2 píxeles para un módulo de %3 mm: son pocos.</translation>
    </message>
    <message>
        <source>A blur of %1 mm runs modules of %2 mm together.</source>
        <translation>Un desenfoque de %1 mm funde los módulos de %2 mm.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, modules of %2 mm are not told apart.</source>
        <translation>Girado %1°, los módulos de %2 mm no se distinguen.</translation>
    </message>
    <message>
        <source>The light ground beside it is %1 modules wide; %2 are asked for.</source>
        <translation>El fondo claro a su lado mide %1 módulos de ancho; se piden %2.</translation>
    </message>
    <message>
        <source>It is read as another text than the content.</source>
        <translation>Se lee un texto distinto del contenido.</translation>
    </message>
    <message>
        <source>Shorten the content: larger modules need less light between them.</source>
        <translation>Acortar el contenido: los módulos más grandes necesitan menos luz entre ellos.</translation>
    </message>
    <message>
        <source>Shorten the content, or choose a QR code, which has the largest modules for a long one.</source>
        <translation>Acortar el contenido o elegir un código QR, que tiene los módulos más grandes para un contenido largo.</translation>
    </message>
    <message>
        <source>The wallet draws that ground; another format needs less of it.</source>
        <translation>Ese fondo lo dibuja la cartera; otro formato necesita menos.</translation>
    </message>
    <message>
        <source>Keep to letters and digits of ASCII, which every format carries as they are.</source>
        <translation>Usar solo letras y cifras ASCII, que todos los formatos llevan sin cambios.</translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído mediante</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>ID del pase</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation>ID del escaneo</translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation>Abrir este pase</translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation>Buscar escaneos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation>Cargando, %1 hasta ahora</translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation>Mostrar los escaneos nuevos al momento</translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation>Escaneos en el tiempo, de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation>Escaneos en el mapa: %1</translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Escáner</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>Aún no hay escaneos</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation>Aparecen aquí en cuanto se lee un pase.</translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation>Ningún escaneo coincide con los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>ScanTrouble</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
</context>
<context>
    <name>ScansCommands</name>
    <message>
        <source>Scans</source>
        <translation>Escaneos</translation>
    </message>
    <message>
        <source>Search scans</source>
        <translation>Buscar escaneos</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>encontrar filtrar</translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation>Guardar mapa…</translation>
    </message>
    <message>
        <source>picture export</source>
        <translation>imagen exportar</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>scans table download</source>
        <translation>escaneos tabla descargar</translation>
    </message>
    <message>
        <source>There are no scans yet.</source>
        <translation>Aún no hay escaneos.</translation>
    </message>
    <message>
        <source>The map of the scans</source>
        <translation>El mapa de los escaneos</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation>Exportar escaneos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Guardar el mapa como imagen</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
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
        <translation>Qué muestra %1, en orden de lectura</translation>
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
        <translation>Icono</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Miniatura</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation>Imagen hero</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>Decoración</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texto del logo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>Línea sobre el título</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation>Símbolo de transporte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texto bajo el código</translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation>Texto de la cartera</translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation>menor que sus %1 pt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortado</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1, imagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>documentado</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation>En esta tarjeta: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation>Ya está a salvo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Keys and log of this service are kept by QairoPay&apos;s dashboard.</source>
        <translation>Las claves y el registro de este servicio se llevan en el panel de QairoPay.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>Ajustes generales</translation>
    </message>
    <message>
        <source>preferences options profile signing certificate language appearance map about</source>
        <translation>preferencias opciones perfil firma certificado idioma aspecto mapa acerca de</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>secret token scope rotate revoke</source>
        <translation>secreto token ámbito rotar revocar</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>who did what history trail</source>
        <translation>quién hizo qué historial rastro</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation>Con ella no se puede hacer ningún pase. %1</translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation>En esta fila cabe todo.</translation>
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
        <translation>Tarjetas de la lista, las peores primero</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation>Mostrar las peores primero</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>%n tarjeta más abajo tiene problemas más graves</numerusform>
            <numerusform>%n tarjetas más abajo tienen problemas más graves</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation>De quién son las tarjetas mostradas</translation>
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
        <translation>Tarjetas revisadas</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation>Texto del código</translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation>Código denso</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>No se dibuja</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>No es un número</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No cabe</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>Falta texto</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation>Demasiados textos</translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation>Texto NFC</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No es una fecha</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation>No se puede emitir</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Firmar los enlaces para guardar con una cuenta propia</translation>
    </message>
    <message>
        <source>The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.</source>
        <translation>El archivo JSON de una cuenta de servicio, tal como lo entrega Google Cloud. Se queda donde está y solo podrá leerlo el usuario actual. El sandbox no envía nada a Google.</translation>
    </message>
    <message>
        <source>Use account</source>
        <translation>Usar cuenta</translation>
    </message>
    <message>
        <source>Service account (JSON)</source>
        <translation>Cuenta de servicio (JSON)</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>Elegir cuenta…</translation>
    </message>
    <message>
        <source>Service accounts (*.json)</source>
        <translation>Cuentas de servicio (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>ID de emisor</translation>
    </message>
    <message>
        <source>Digits, from the Google Wallet console</source>
        <translation>Cifras, de la consola de Google Wallet</translation>
    </message>
</context>
<context>
    <name>SigningCertificateDialog</name>
    <message>
        <source>Sign with your own certificate</source>
        <translation>Firmar con un certificado propio</translation>
    </message>
    <message>
        <source>The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.</source>
        <translation>El certificado de un Pass Type ID con su clave, tal como lo exporta Acceso a Llaveros. Los archivos se quedan donde están y solo podrá leerlos el usuario actual. El tipo de pase y el equipo de cada pase salen del certificado.</translation>
    </message>
    <message>
        <source>Use certificate</source>
        <translation>Usar certificado</translation>
    </message>
    <message>
        <source>Certificate with its key (.p12)</source>
        <translation>Certificado con su clave (.p12)</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>Elegir certificado…</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>Certificados con su clave (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>Contraseña del certificado</translation>
    </message>
    <message>
        <source>Apple&apos;s WWDR certificate that issued it</source>
        <translation>Certificado WWDR de Apple que lo emitió</translation>
    </message>
    <message>
        <source>Choose WWDR…</source>
        <translation>Elegir WWDR…</translation>
    </message>
    <message>
        <source>From apple.com/certificateauthority, in the generation that your certificate names</source>
        <translation>De apple.com/certificateauthority, en la generación que indica el certificado propio</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.pem *.crt *.der)</source>
        <translation>Certificados (*.cer *.pem *.crt *.der)</translation>
    </message>
</context>
<context>
    <name>SigningFileRow</name>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
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
        <translation>Elegir también el certificado WWDR de Apple: está en apple.com/certificateauthority.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than a certificate. Choose it again.</source>
        <translation>%1 no se puede leer o es mayor que un certificado. Elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>This password does not open %1. It is the one that was typed when the file was exported.</source>
        <translation>Esta contraseña no abre %1. Es la que se introdujo al exportar el archivo.</translation>
    </message>
    <message>
        <source>%1 Choose the WWDR certificate of the generation that issued yours: apple.com/certificateauthority has them all.</source>
        <translation>%1 Elegir el certificado WWDR de la generación que emitió el propio: en apple.com/certificateauthority están todos.</translation>
    </message>
    <message>
        <source>%1 Export the certificate of a Pass Type ID together with its key, as .p12.</source>
        <translation>%1 Exportar el certificado de un Pass Type ID junto con su clave, como .p12.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Renew it at developer.apple.com and choose the new file.</source>
        <translation>%1 caducó el %2. Renovarlo en developer.apple.com y elegir el archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2. Look at this computer&apos;s clock.</source>
        <translation>%1 no es válido antes del %2. Comprobar el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose a WWDR certificate that is valid still: apple.com/certificateauthority has them all. If none of them issued yours, renew yours at developer.apple.com.</source>
        <translation>%1 caducó el %2. Elegir un certificado WWDR que siga siendo válido: en apple.com/certificateauthority están todos. Si ninguno de ellos emitió el propio, renovar el propio en developer.apple.com.</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signing</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.</source>
        <translation>Del sandbox de este programa. Los cambios tienen efecto de inmediato; los pases que ya están en teléfonos se quedan como están.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Introducir la contraseña…</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>Usar otro certificado…</translation>
    </message>
    <message>
        <source>Use your own certificate…</source>
        <translation>Usar un certificado propio…</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>Quitar certificado</translation>
    </message>
    <message>
        <source>Use another service account…</source>
        <translation>Usar otra cuenta de servicio…</translation>
    </message>
    <message>
        <source>Use your own service account…</source>
        <translation>Usar una cuenta de servicio propia…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove the certificate?</source>
        <translation>¿Quitar el certificado?</translation>
    </message>
    <message>
        <source>Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.</source>
        <translation>Los pases se vuelven a firmar con el certificado de prueba, que los teléfonos rechazan. La contraseña se quita del llavero; los archivos se conservan.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>Scanned: %1</source>
        <translation>Escaneado: %1</translation>
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
        <translation>De la galería…</translation>
    </message>
    <message>
        <source>Two finished templates of each kind, with artwork.</source>
        <translation>Dos plantillas terminadas de cada tipo, con gráficos.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nueva plantilla…</translation>
    </message>
    <message>
        <source>The fields that passes of its kind have, and a code.</source>
        <translation>Los campos que tienen los pases de su tipo, y un código.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>A template that was saved, with its pictures.</source>
        <translation>Una plantilla guardada, con sus imágenes.</translation>
    </message>
    <message>
        <source>From a pass…</source>
        <translation>De un pase…</translation>
    </message>
    <message>
        <source>Look at anybody&apos;s pass and make a template of it.</source>
        <translation>Ver cualquier pase y crear una plantilla con él.</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>Últimos trabajos</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver a la plantilla</translation>
    </message>
    <message>
        <source>All templates (%1)</source>
        <translation>Todas las plantillas (%1)</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Todas las plantillas</translation>
    </message>
    <message>
        <source>No draft or file is in work.</source>
        <translation>No hay ningún borrador ni archivo en curso.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>Aún no hay ninguna plantilla.</translation>
    </message>
    <message>
        <source>What you edit or open stands here the next time.</source>
        <translation>Lo que se edite o abra aparecerá aquí la próxima vez.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>Una plantilla es el molde de los pases: colores, campos, código. Con ella se pueden emitir tantos pases como haga falta.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>Mostrar todas las plantillas</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>Elegir de la galería</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>No se pudieron leer las plantillas.</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>Abrir plantillas</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>Plantillas de pase (*.passtpl)</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>Abrir pases</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pases (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Socio desde</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Viena</translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation>Orlando</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Pasajero</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation>Nueva tarjeta de fidelización</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>Nuevo carné de socio</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>Nuevo cupón</translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation>Nueva entrada de evento</translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation>Nueva tarjeta de embarque</translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation>Nueva tarjeta regalo</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>El archivo de la imagen no está.</translation>
    </message>
    <message>
        <source>The picture&apos;s file was changed; its name is that of another.</source>
        <translation>El archivo de la imagen se ha modificado; su nombre es el de otra.</translation>
    </message>
    <message>
        <source>This is not a picture that passes can carry.</source>
        <translation>Esto no es una imagen que pueda llevar un pase.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder cannot be made.</source>
        <translation>No se puede escribir el archivo: no se puede crear su carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>The brand kits were saved by another version of the studio.</source>
        <translation>Los kits de marca los guardó otra versión del estudio.</translation>
    </message>
    <message>
        <source>A tenant has at most %1 brand kits.</source>
        <translation>Una cuenta tiene como máximo %1 kits de marca.</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of this program.</source>
        <translation>El borrador lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>This is no draft&apos;s id.</source>
        <translation>Esto no es el ID de un borrador.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: %1.</source>
        <translation>No se puede quitar el borrador: %1.</translation>
    </message>
    <message>
        <source>This must be embedded, sandbox or live.</source>
        <translation>Debe ser embedded, sandbox o live.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version of this program.</source>
        <translation>Los perfiles los escribió una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Hay que dar un nombre al perfil.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
    <message>
        <source>The address must begin with https, or the key would travel in the clear.</source>
        <translation>La dirección debe empezar por https, o la clave viajaría sin cifrar.</translation>
    </message>
    <message>
        <source>This is a publishable key; it cannot issue passes. Use a secret key.</source>
        <translation>Es una clave pública; no puede emitir pases. Hay que usar una clave secreta.</translation>
    </message>
    <message>
        <source>This is a sandbox key, but the profile is live.</source>
        <translation>Es una clave de sandbox, pero el perfil es de producción.</translation>
    </message>
    <message>
        <source>This is a live key, but the profile is a sandbox.</source>
        <translation>Es una clave de producción, pero el perfil es de sandbox.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>El llavero no tiene esa entrada.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work.</source>
        <translation>El llavero de este escritorio no funciona.</translation>
    </message>
    <message>
        <source>A version takes up at most %1 MB: shorten the template&apos;s notes and texts.</source>
        <translation>Una versión ocupa como máximo %1 MB: hay que acortar las notas y los textos de la plantilla.</translation>
    </message>
    <message>
        <source>The version was kept by a newer version of this program.</source>
        <translation>Esta versión la guardó una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>The template is missing.</source>
        <translation>Falta la plantilla.</translation>
    </message>
    <message>
        <source>The version is not kept. %1</source>
        <translation>La versión no se guarda. %1</translation>
    </message>
    <message>
        <source>The version cannot be removed: %1.</source>
        <translation>No se puede quitar la versión: %1.</translation>
    </message>
    <message>
        <source>This is no version&apos;s id.</source>
        <translation>Esto no es el ID de una versión.</translation>
    </message>
    <message>
        <source>The versions of this template take up %1 MB already: delete some that are not needed any more.</source>
        <translation>Las versiones de esta plantilla ya ocupan %1 MB: eliminar algunas que ya no hagan falta.</translation>
    </message>
    <message>
        <source>The folder of the versions cannot be made.</source>
        <translation>No se puede crear la carpeta de las versiones.</translation>
    </message>
    <message>
        <source>The version cannot be moved: %1.</source>
        <translation>No se puede mover la versión: %1.</translation>
    </message>
    <message>
        <source>its folder is not to be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Stress run</source>
        <translation>Prueba de estrés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation>Seguir hasta el próximo fallo</translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation>Terminar y volver a mostrar la muestra</translation>
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
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>commands search palette</source>
        <translation>comandos buscar paleta</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>atajos teclado ayuda</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>size font zoom appearance</source>
        <translation>tamaño letra zoom apariencia</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Standard contrast</source>
        <translation>Contraste estándar</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>apariencia colores accesibilidad</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>appearance theme day</source>
        <translation>apariencia tema día</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>appearance theme night</source>
        <translation>apariencia tema noche</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Colores como el sistema</translation>
    </message>
    <message>
        <source>appearance theme</source>
        <translation>apariencia tema</translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation>Mostrar movimiento</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>appearance animation accessibility</source>
        <translation>apariencia animación accesibilidad</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>cerrar terminar</translation>
    </message>
    <message>
        <source>These colours are chosen already.</source>
        <translation>Estos colores ya están elegidos.</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>El texto ya tiene el tamaño máximo.</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>El texto ya tiene el tamaño mínimo.</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</source>
        <translation>Lo que lee el estudio (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</translation>
    </message>
    <message>
        <source>Open templates, lists, passes, pictures and places</source>
        <translation>Abrir plantillas, listas, pases, imágenes y lugares</translation>
    </message>
    <message>
        <source>file template list pass import picture logo places</source>
        <translation>archivo plantilla lista pase importar imagen logotipo lugares</translation>
    </message>
    <message>
        <source>Show another map</source>
        <translation>Mostrar otro mapa</translation>
    </message>
    <message>
        <source>street satellite tiles bundled world</source>
        <translation>calle satélite teselas mapa mundial</translation>
    </message>
    <message>
        <source>No other map is known. Choose one in Settings.</source>
        <translation>No se conoce otro mapa. Elegir uno en Ajustes.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation>Determina la categoría en ambas carteras y dónde van los campos.</translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation>Tipo de pase</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Medio de transporte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation>Para el equipo. Nunca en un pase.</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>ID de la plantilla</translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation>La plantilla con sus imágenes, para otro estudio o la línea de comandos</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation>Vuelve a la versión publicada. Deshacer recupera el borrador.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The template’s file</source>
        <translation>Archivo de la plantilla</translation>
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
        <translation>Más acciones: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivar…</translation>
    </message>
</context>
<context>
    <name>TemplateValidation</name>
    <message>
        <source>This must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>Tiene %1 caracteres; se permiten %2 como máximo.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>Debe ser una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>A key has lower-case letters, digits and underscores, begins with a letter and is at most 40 characters long.</source>
        <translation>Una clave tiene minúsculas, cifras y guiones bajos, empieza por una letra y tiene 40 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another field has the key &quot;%1&quot; already.</source>
        <translation>Otro campo ya tiene la clave «%1».</translation>
    </message>
    <message>
        <source>A numeric field needs a number such as 0 or 12.5.</source>
        <translation>Un campo numérico necesita un número como 0 o 12.5.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>La variable {%1} no se conoce.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>Una plantilla tiene como máximo %1 idiomas.</translation>
    </message>
    <message>
        <source>A language is written as de, pt-BR or zh-Hans.</source>
        <translation>Un idioma se escribe como de, pt-BR o zh-Hans.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>Un idioma tiene como máximo %1 textos.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields.</source>
        <translation>Una plantilla tiene como máximo %1 campos.</translation>
    </message>
    <message>
        <source>A template has at most %1 locations.</source>
        <translation>Una plantilla tiene como máximo %1 lugares.</translation>
    </message>
    <message>
        <source>Another language differs from this one in capitals only.</source>
        <translation>Otro idioma se diferencia de este solo en las mayúsculas.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Falta</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Traducción de «%1»</translation>
    </message>
    <message>
        <source>Take “%1” out of all languages</source>
        <translation>Quitar «%1» de todos los idiomas</translation>
    </message>
    <message>
        <source>Take “%1” over as it is</source>
        <translation>Adoptar «%1» sin cambios</translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation>Actualizar el pase de %1</translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation>Actualizar y avisar</translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation>Actualizar sin aviso</translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation>Mensaje al titular</translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation>Ninguno: la cartera se actualiza sin aviso</translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation>En el iPhone aparece en la pantalla bloqueada; Google redacta su propia notificación y muestra este mensaje dentro del pase.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
</context>
<context>
    <name>VersionNameDialog</name>
    <message>
        <source>Rename the version</source>
        <translation>Cambiar el nombre de la versión</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Guardar una versión</translation>
    </message>
    <message>
        <source>A version with a name stays until you delete it.</source>
        <translation>Una versión con nombre se conserva hasta que se elimina.</translation>
    </message>
    <message>
        <source>The template as it is now, to compare with later or to come back to. It stays on this computer.</source>
        <translation>La plantilla tal como está ahora, para compararla más adelante o volver a ella. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Guardar la versión</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>For example: with the blue strip</source>
        <translation>Por ejemplo: con la franja azul</translation>
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
        <translation>La compara con el borrador.</translation>
    </message>
    <message>
        <source>More about the version “%1”</source>
        <translation>Más sobre la versión «%1»</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>Comparar y restaurar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>Ponerle nombre…</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>Abrir como copia</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Restore the version “%1”</source>
        <translation>Restaurar la versión «%1»</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
</context>
<context>
    <name>VersionsInspector</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>Aún no hay ninguna versión.</translation>
    </message>
    <message>
        <source>Save one before you try something. Publishing keeps one by itself.</source>
        <translation>Conviene guardar una antes de probar algo. Al publicar se conserva una automáticamente.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>¿Eliminar la versión «%1»?</translation>
    </message>
    <message>
        <source>The draft and what is published stay as they are. This cannot be undone.</source>
        <translation>El borrador y lo publicado se quedan como están. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Eliminar versión</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation>Teléfono, claro u oscuro, tamaño del texto, zona horaria, idioma, estado del pase</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1 (aquí)</translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation>Cómo se ven las tarjetas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation>El anverso se ve igual en ambos.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation>Tamaño del texto del teléfono</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>Zona horaria del teléfono</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>Idioma del teléfono</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Momento</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation>Un teléfono recién sacado de la caja, con el pase tal como está</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>Visión del color</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>It is not on the public Internet. Give one that phones can reach, too.</source>
        <translation>No está en la Internet pública. Indicar una a la que también lleguen los teléfonos.</translation>
    </message>
    <message>
        <source>The host needs its full name, like www.example.com.</source>
        <translation>El host necesita su nombre completo, como www.example.com.</translation>
    </message>
    <message>
        <source>It has more than %1 letters. Give a shorter one.</source>
        <translation>Tiene más de %1 letras. Indicar una más corta.</translation>
    </message>
    <message>
        <source>It is no complete address. Begin it with https:// and the host.</source>
        <translation>No es una dirección completa. Empezarla por https:// y el host.</translation>
    </message>
    <message>
        <source>Pictures are fetched over https only. Begin the address with https://.</source>
        <translation>Las imágenes solo se descargan por https. Empezar la dirección por https://.</translation>
    </message>
    <message>
        <source>It names no host. Write one after https://.</source>
        <translation>No indica ningún host. Escribir uno después de https://.</translation>
    </message>
    <message>
        <source>It holds a name or a password. Take away what stands before the @.</source>
        <translation>Contiene un nombre o una contraseña. Quitar lo que está antes de la @.</translation>
    </message>
    <message>
        <source>Only the port %1 is used. Take the port away.</source>
        <translation>Solo se usa el puerto %1. Quitar el puerto.</translation>
    </message>
    <message>
        <source>%1 leads on to nowhere. Give the address of the picture itself.</source>
        <translation>%1 redirige a ninguna parte. Indicar la dirección de la propia imagen.</translation>
    </message>
    <message>
        <source>It leads on to %1. %2</source>
        <translation>Redirige a %1. %2</translation>
    </message>
    <message>
        <source>%1 gives it only to those who sign in, and no phone does. Put it where everybody may have it.</source>
        <translation>%1 solo la da a quien inicia sesión, y ningún teléfono lo hace. Ponerla donde todos puedan obtenerla.</translation>
    </message>
    <message>
        <source>%1 has nothing there. Look for a slip in the address.</source>
        <translation>%1 no tiene nada ahí. Buscar un error en la dirección.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 instead of a picture. Try again later.</source>
        <translation>%1 responde con el estado %2 en lugar de una imagen. Intentarlo más tarde.</translation>
    </message>
    <message>
        <source>%1 has no certificate that proves its name. Phones do not trust it either: give another address.</source>
        <translation>%1 no tiene ningún certificado que demuestre su nombre. Los teléfonos tampoco se fían: indicar otra dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether there is a network, then try again.</source>
        <translation>No se puede acceder a %1. Comprobar si hay red e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle. Try again.</source>
        <translation>%1 se ha interrumpido a la mitad. Intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not found. Look for a slip in its name, and whether there is a network.</source>
        <translation>No se encuentra %1. Buscar un error en el nombre y comprobar si hay red.</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet. Give an address that phones can reach, too.</source>
        <translation>%1 no está en la Internet pública. Indicar una dirección a la que también lleguen los teléfonos.</translation>
    </message>
    <message>
        <source>%1 took more than %2 seconds. Try again, or give a faster host.</source>
        <translation>%1 ha tardado más de %2 segundos. Intentarlo de nuevo o indicar un host más rápido.</translation>
    </message>
    <message>
        <source>It leads on more than %1 times. Give the address of the picture itself.</source>
        <translation>Redirige más de %1 veces. Indicar la dirección de la propia imagen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation>Tarjeta de fidelización</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Carné de socio</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Entrada de evento</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Tarjeta de embarque</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundario</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation>Fecha relativa</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>Avión</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>Barco</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Autobús</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tren</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>Genérico</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin sitio</translation>
    </message>
    <message>
        <source>not on the card</source>
        <translation>no en la tarjeta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
</context>
<context>
    <name>ZoomCommands</name>
    <message>
        <source>Larger cards</source>
        <translation>Tarjetas más grandes</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ampliar acercar zoom</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>Tarjetas más pequeñas</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>reducir alejar zoom</translation>
    </message>
    <message>
        <source>Fit the cards</source>
        <translation>Ajustar las tarjetas</translation>
    </message>
    <message>
        <source>zoom whole</source>
        <translation>zoom completo</translation>
    </message>
    <message>
        <source>No card is in sight.</source>
        <translation>No hay ninguna tarjeta a la vista.</translation>
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
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation>Ventanas, red, base de datos, mapa. Enlazado dinámicamente: se puede sustituir por una compilación propia.</translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation>Firmas y claves</translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation>Archivos de pase; con una excepción para el enlazado estático</translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation>El servicio HTTP del sandbox</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Códigos de barras</translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation>Lectura de muchos escaneos a la vez</translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation>Claves en el llavero del escritorio</translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation>Una ventana por carpeta de datos</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation>Tipo de letra, también en lugar de San Francisco de Apple en las tarjetas</translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation>Tipo de letra en lugar del de Google en las tarjetas</translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation>Tipo de letra de ID y contenidos</translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation>Cómo escriben otros idiomas los números y las horas en las tarjetas</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>Dominio público</translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation>Costas, fronteras y estados del mapa</translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation>Nombres y posiciones de las ciudades del mapa</translation>
    </message>
    <message>
        <source>Reading barcodes back</source>
        <translation>Lectura de comprobación de códigos de barras</translation>
    </message>
    <message>
        <source>Grid references of places: UTM and MGRS</source>
        <translation>Coordenadas de cuadrícula de lugares: UTM y MGRS</translation>
    </message>
</context>
<context>
    <name>qairopay::AddressPicture</name>
    <message>
        <source>Wallets fetch it themselves. The cards show the picture chosen under Images.</source>
        <translation>Las carteras lo descargan por su cuenta. Las tarjetas muestran la imagen elegida en «Imágenes».</translation>
    </message>
    <message>
        <source>The cards show the picture chosen under Images, not the one at this address. Remove that one to fetch this.</source>
        <translation>Las tarjetas muestran la imagen elegida en «Imágenes», no la de esta dirección. Hay que quitar aquella para descargar esta.</translation>
    </message>
    <message>
        <source>Starts with https. Wallets fetch it themselves; the studio does so once, when you press Fetch, to show it on the cards.</source>
        <translation>Empieza por https. Las carteras lo descargan por su cuenta; el estudio lo hace una vez, al pulsar «Descargar», para mostrarlo en las tarjetas.</translation>
    </message>
    <message>
        <source>The cards show what this address gave when it was fetched.</source>
        <translation>Las tarjetas muestran lo que dio esta dirección al descargarla.</translation>
    </message>
    <message>
        <source>The cards show what “%1” gave when it was fetched.</source>
        <translation>Las tarjetas muestran lo que dio «%1» al descargarlo.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Descargar «%1»</translation>
    </message>
    <message>
        <source>“%1” was not fetched. %2</source>
        <translation>No se ha descargado «%1». %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>Rechazada desde el %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Funciona hasta el %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Creada el %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Último uso: %1.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>Nunca usada.</translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation>La clave termina dentro de 24 horas</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation>Clave de API copiada</translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation>El servicio no tiene esa imagen.</translation>
    </message>
    <message>
        <source>The service sent another picture.</source>
        <translation>El servicio envió otra imagen.</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation>No se puede leer la exportación anterior.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation>Leyendo el registro, %1 entradas hasta ahora</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>No se pudo comprobar el registro.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation>Desde la exportación anterior no se ha editado, quitado, cortado ni reescrito nada.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation>No se ha editado, quitado ni cortado nada. La comparación con una exportación anterior muestra también si el registro se ha reescrito.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation>La cadena está intacta: %1 entradas.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>La cadena no está intacta: %n hallazgo.</numerusform>
            <numerusform>La cadena no está intacta: %n hallazgos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation>Registro de auditoría guardado</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>Change background</source>
        <translation>Cambiar el fondo</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>Cambiar el color del texto</translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation>Cambiar el color de las etiquetas</translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation>Restablecer el color de las etiquetas</translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation>Cambiar el texto del logo</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>Cambiar la organización</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Cambiar la descripción</translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation>Cambiar la dirección del logo</translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation>Cambiar la dirección del icono</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>%1 · %n imagen</numerusform>
            <numerusform>%1 · %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand kits on this computer were not read.</source>
        <translation>No se leyeron los kits de marca de este ordenador.</translation>
    </message>
    <message>
        <source>A kit needs a name.</source>
        <translation>Un kit necesita un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There are %1 kits already: remove one first.</source>
        <translation>Ya hay %1 kits: primero hay que quitar uno.</translation>
    </message>
    <message>
        <source>Apply brand kit %1</source>
        <translation>Aplicar el kit de marca %1</translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>qairopay::CardTextEditor</name>
    <message>
        <source>Type on the card</source>
        <translation>Escribir en la tarjeta</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etiqueta de %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Valor de %1 si el pase no da ninguno</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>Valor de muestra de %1</translation>
    </message>
    <message>
        <source>Value of %1, for %2</source>
        <translation>Valor de %1, para %2</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texto del logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texto bajo el código</translation>
    </message>
</context>
<context>
    <name>qairopay::ChangeListModel</name>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <translation>%1, %2: de %3 a %4</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation>Añadir código de barras</translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation>Quitar código de barras</translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation>Cambiar el formato del código de barras</translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation>Cambiar el contenido del código de barras</translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation>Cambiar el texto bajo el código</translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation>Activar NFC</translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation>Desactivar NFC</translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation>Cambiar el contenido NFC</translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation>El contenido no puede estar vacío.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>No existe la variable {%1}.</translation>
    </message>
    <message>
        <source>Add fallback format</source>
        <translation>Añadir formato de reserva</translation>
    </message>
    <message>
        <source>Change order of formats</source>
        <translation>Cambiar el orden de los formatos</translation>
    </message>
    <message>
        <source>Remove fallback format</source>
        <translation>Quitar formato de reserva</translation>
    </message>
    <message>
        <source>Change NFC profile</source>
        <translation>Cambiar el perfil NFC</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: número aleatorio</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: token firmado</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: número con código</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain: el contenido</translation>
    </message>
    <message>
        <source>Add field to the content</source>
        <translation>Añadir campo al contenido</translation>
    </message>
    <message>
        <source>Remove the reader’s key</source>
        <translation>Quitar la clave del lector</translation>
    </message>
    <message>
        <source>Change the reader’s key</source>
        <translation>Cambiar la clave del lector</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeMeasure</name>
    <message>
        <source>Version %1: %2 × %2 modules</source>
        <translation>Versión %1: %2 × %2 módulos</translation>
    </message>
    <message>
        <source>%1 × %1 modules</source>
        <translation>%1 × %1 módulos</translation>
    </message>
    <message>
        <source>%1 columns and %2 rows, %3 modules wide</source>
        <translation>%1 columnas y %2 filas, %3 módulos de ancho</translation>
    </message>
    <message>
        <source>%1 modules wide</source>
        <translation>%1 módulos de ancho</translation>
    </message>
    <message>
        <source>row %1 of the last list</source>
        <translation>la fila %1 de la última lista</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>la muestra %1</translation>
    </message>
    <message>
        <source>the default values</source>
        <translation>los valores predeterminados</translation>
    </message>
    <message>
        <source>%1 characters, %2 bytes with %3</source>
        <translation>%1 caracteres, %2 bytes con %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>Apple’s message is a random number of this pass alone. The number is not signed: a signature takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch beforehand and look the number up in, also without a network. Google Smart Tap carries the content above.</source>
        <translation>El mensaje de Apple es un número aleatorio solo de este pase. El número no está firmado: una firma ocupa 86 de los 64 caracteres de Apple. Lo que está firmado es la lista de pases válidos, que los lectores descargan de antemano y en la que buscan el número, también sin red. Google Smart Tap transmite el contenido de arriba.</translation>
    </message>
    <message>
        <source>The whole token is signed and proves itself with the public key, but it does not fit: Apple cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into the barcode, or into the content above for Google Smart Tap, and choose S for Apple.</source>
        <translation>Todo el token está firmado y se prueba con la clave pública, pero no cabe: Apple lo corta tras 64 bytes sin avisar, y lo que queda no prueba nada. Poner {pass.token} en el código de barras, o en el contenido de arriba para Google Smart Tap, y elegir S para Apple.</translation>
    </message>
    <message>
        <source>Apple’s message is a number, an end and a code made with a secret key, which readers check without a network. It is no signature: the readers hold the same key, and whoever takes it from a stolen one can forge passes. Google Smart Tap carries the content above.</source>
        <translation>El mensaje de Apple es un número, un vencimiento y un código hecho con una clave secreta, que los lectores comprueban sin red. No es una firma: los lectores tienen la misma clave, y quien la saque de uno robado puede falsificar pases. Google Smart Tap transmite el contenido de arriba.</translation>
    </message>
    <message>
        <source>The content goes out as it is, and nothing of it is signed: whoever knows it can write it into a pass of their own. A reader has to ask the service whether the pass is valid.</source>
        <translation>El contenido sale tal como está y nada de él está firmado: quien lo conozca puede ponerlo en un pase propio. El lector tiene que preguntar al servicio si el pase es válido.</translation>
    </message>
    <message>
        <source>Apple: %1. Google: %2</source>
        <translation>Apple: %1. Google: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>the rows of the list are being read</source>
        <translation>se están leyendo las filas de la lista</translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation>%1 de %2 tarjetas revisadas, %3 con problemas</translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation>%1 tarjetas, %2 con problemas</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
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
        <translation>Apple Wallet, etiquetas</translation>
    </message>
    <message>
        <source>Apple Wallet, values</source>
        <translation>Apple Wallet, valores</translation>
    </message>
    <message>
        <source>Google Wallet, labels</source>
        <translation>Google Wallet, etiquetas</translation>
    </message>
    <message>
        <source>Google Wallet, values</source>
        <translation>Google Wallet, valores</translation>
    </message>
    <message>
        <source>Apple Wallet, labels over the strip</source>
        <translation>Apple Wallet, etiquetas sobre la franja</translation>
    </message>
    <message>
        <source>Apple Wallet, values over the strip</source>
        <translation>Apple Wallet, valores sobre la franja</translation>
    </message>
    <message>
        <source>Labels over the picture</source>
        <translation>Etiquetas sobre la imagen</translation>
    </message>
    <message>
        <source>Values over the picture</source>
        <translation>Valores sobre la imagen</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Texto %1</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>Etiquetas %1</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>Fondo %1</translation>
    </message>
    <message>
        <source>Text over the strip is white whatever the colours are: choose a darker picture, or move its focus.</source>
        <translation>El texto sobre la franja es blanco sean cuales sean los colores: elegir una imagen más oscura o mover su punto focal.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough from the picture: choose another picture.</source>
        <translation>Ningún color de este tono destaca lo bastante sobre la imagen: elegir otra imagen.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough: change the background.</source>
        <translation>Ningún color de este tono destaca lo bastante: cambiar el fondo.</translation>
    </message>
    <message>
        <source>Make text readable</source>
        <translation>Hacer legible el texto</translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation>Recortar «%1»</translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation>Mover el punto focal de «%1»</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Mostrar «%1» al completo</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>Recortar los márgenes de «%1»</translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation>Se genera con %1</translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation>%1 × %2 puntos, se genera a 1x, 2x y 3x</translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>«%1» guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>«%1» guardado sin %n imagen que no está en este ordenador.</numerusform>
            <numerusform>«%1» guardado sin %n imágenes que no están en este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Edited since it was saved to %1</source>
        <translation>Modificado desde que se guardó en %1</translation>
    </message>
    <message>
        <source>This template has no file yet. Give it one with “Save as file…”.</source>
        <translation>Esta plantilla aún no tiene archivo. Con «Guardar como archivo…» se le da uno.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Se está guardando.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Its draft is on the desk: saving makes the file anew.</source>
        <translation>«%1» ya no está. Su borrador está abierto: al guardar se crea de nuevo el archivo.</translation>
    </message>
    <message>
        <source>%1 The draft of it is on the desk, as it was edited here.</source>
        <translation>%1 Su borrador está abierto, tal como se modificó aquí.</translation>
    </message>
    <message>
        <source>Another program changed “%1”: what it holds now is on the desk. Undo brings back what it held before.</source>
        <translation>Otro programa ha cambiado «%1»: está abierto lo que contiene ahora. Deshacer devuelve lo anterior.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you edited it here. Your edits are on the desk; the file is as the other program left it.</source>
        <translation>Otro programa ha cambiado «%1» y aquí también se modificó. Están abiertos los cambios de aquí; el archivo está como lo dejó el otro programa.</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Tomar lo del archivo</translation>
    </message>
    <message>
        <source>Another template is on the desk: open “%1” again.</source>
        <translation>Hay otra plantilla abierta: abrir de nuevo «%1».</translation>
    </message>
    <message>
        <source>Take what %1 holds</source>
        <translation>Tomar lo que contiene %1</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>Su carpeta ya no está.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.</source>
        <translation>«%1» no se ha guardado. %2 Con «Guardar como archivo…» va a otro sitio; el borrador se conserva.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, so it was not saved. Open the file to take what it holds, save yours as another file, or write over it.</source>
        <translation>Otro programa ha cambiado «%1», así que no se ha guardado. Abrir el archivo para tomar lo que contiene, guardar lo propio como otro archivo o sobrescribirlo.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sobrescribirlo</translation>
    </message>
</context>
<context>
    <name>qairopay::Diagnostics</name>
    <message>
        <source>Saved “%1”. Nothing was sent anywhere.</source>
        <translation>«%1» guardado. No se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation>No ha respondido diez veces en siete días. Sus eventos esperan: para enviarlos hay que activarlo.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation>No se le envía nada. Lo que ocurre entretanto no se envía después.</translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation>Todavía no se le ha enviado nada.</translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation>Falta la dirección a la que se envían los eventos.</translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation>Falta indicar qué eventos se envían, o * para todos.</translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation>Endpoint eliminado</translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation>Secreto de firma copiado</translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation>Cerca del lugar %1</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation>Cerca de la baliza %1</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>En su fecha</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>Cambia %1</translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation>Abrir el pase</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>Abrir la plantilla</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>Evento copiado</translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation>Ningún endpoint estaba suscrito a este evento.</translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation>Ningún endpoint activo está suscrito a este evento</translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>Enviado de nuevo a %n endpoint</numerusform>
            <numerusform>Enviado de nuevo a %n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation>Aquí va el ID de un pase o de una plantilla.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>En pausa, %n nuevo</numerusform>
            <numerusform>En pausa, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Conectando de nuevo…</translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation>Volverán a llegar eventos en cuanto responda el servicio.</translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%1 de %2 caracteres.</translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation>Un lugar necesita un mensaje.</translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation>La pantalla bloqueada ya muestra «%1» encima.</translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation>En una línea de la pantalla bloqueada caben unos %1.</translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Muy cerca de aquí</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Añadir un lugar</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>Primero hay que elegir un lugar.</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Mover un lugar</translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation>Mover un poco un lugar</translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation>Cambiar el radio de un lugar</translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation>Cambiar el mensaje de un lugar</translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation>Eliminar un lugar</translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation>Reordenar los lugares</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldActions</name>
    <message>
        <source>Move field up</source>
        <translation>Subir campo</translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation>Bajar campo</translation>
    </message>
    <message>
        <source>Move %1 fields up</source>
        <translation>Subir %1 campos</translation>
    </message>
    <message>
        <source>Move %1 fields down</source>
        <translation>Bajar %1 campos</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Cambiar la zona</translation>
    </message>
    <message>
        <source>Change slot of %1 fields</source>
        <translation>Cambiar la zona de %1 campos</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>Mover campo</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>Mover %1 campos</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Quitar campo</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>Quitar %1 campos</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation>Duplicar campo</translation>
    </message>
    <message>
        <source>Duplicate %1 fields</source>
        <translation>Duplicar %1 campos</translation>
    </message>
    <message>
        <source>Cut field</source>
        <translation>Cortar campo</translation>
    </message>
    <message>
        <source>Cut %1 fields</source>
        <translation>Cortar %1 campos</translation>
    </message>
    <message>
        <source>Paste field</source>
        <translation>Pegar campo</translation>
    </message>
    <message>
        <source>Paste %1 fields</source>
        <translation>Pegar %1 campos</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldDrag</name>
    <message>
        <source>Move field</source>
        <translation>Mover campo</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>Mover %1 campos</translation>
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
        <translation>Una clave empieza por una letra minúscula y solo contiene minúsculas, cifras y guiones bajos, 40 como máximo.</translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation>Otro campo tiene esta clave.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Cambiar la etiqueta</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Cambiar el valor</translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation>Este campo solo admite números, como 12450 o 0.5.</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>Cambiar la zona</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>Cambiar la moneda</translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation>Cambiar el estilo de fecha</translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation>Cambiar el estilo de hora</translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation>Cambiar la alineación</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Cambiar el mensaje</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>Cambiar la muestra</translation>
    </message>
    <message>
        <source>its slot (an auxiliary field there)</source>
        <translation>su zona (allí, un campo auxiliar)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>alineación</translation>
    </message>
    <message>
        <source>message when it changes</source>
        <translation>mensaje al cambiar</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>valor de muestra</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>date and time style</source>
        <translation>estilo de fecha y hora</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation>Añadir campo</translation>
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
        <translation>Una moneda tiene tres letras, como EUR.</translation>
    </message>
    <message>
        <source>“%1” is no number: the cards show it as it is.</source>
        <translation>«%1» no es un número: las tarjetas lo muestran tal cual.</translation>
    </message>
    <message>
        <source>“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or 2026-05-31T18:30Z.</source>
        <translation>«%1» no es una fecha: las tarjetas lo muestran tal cual. Una fecha se escribe 2026-05-31 o 2026-05-31T18:30Z.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>Nothing is said: the message has no %@.</source>
        <translation>No se avisa de nada: el mensaje no contiene %@.</translation>
    </message>
</context>
<context>
    <name>qairopay::GoogleRows</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Quitar una fila</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Mover una fila</translation>
    </message>
    <message>
        <source>Add a field to a row</source>
        <translation>Añadir un campo a una fila</translation>
    </message>
    <message>
        <source>Take a field out of a row</source>
        <translation>Quitar un campo de una fila</translation>
    </message>
    <message>
        <source>Move a field in a row</source>
        <translation>Mover un campo en una fila</translation>
    </message>
    <message>
        <source>Choose a field of a row</source>
        <translation>Elegir un campo de una fila</translation>
    </message>
    <message>
        <source>Derive the rows</source>
        <translation>Derivar las filas</translation>
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
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>Tiene más de %1 MiB. Conviene guardarla más pequeña, por ejemplo como JPEG.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation>«%1» no es un archivo de este ordenador. Primero hay que guardarlo y después elegir el archivo.</translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation>la imagen del portapapeles</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation>El portapapeles no contiene ninguna imagen. Hay que copiarla en el programa con que se dibujó.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>«%1» no se ha aceptado. %2</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Elegir «%1»</translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation>Se continúa con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>%n pase emitido</numerusform>
            <numerusform>%n pases emitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>Emitiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation>Cancelando: a la espera de lo ya enviado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation>%1 «Reanudar» continúa donde se detuvo; ningún pase se emite dos veces.</translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation>%1 de %2 pases emitidos</translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation>%1 rechazados por el servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n fila omitida</numerusform>
            <numerusform>%n filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 sin enviar</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>queda aprox. %n segundo</numerusform>
            <numerusform>quedan aprox. %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda aprox. %n minuto</numerusform>
            <numerusform>quedan aprox. %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n fila escrita en %1</numerusform>
            <numerusform>%n filas escritas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation>Primero hay que publicar una plantilla: con ella se emiten los pases.</translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation>Se pueden emitir %1; no se pueden %2.</translation>
    </message>
</context>
<context>
    <name>qairopay::LocalParts</name>
    <message>
        <source>means of transport</source>
        <translation>medio de transporte</translation>
    </message>
    <message>
        <source>sample records</source>
        <translation>registros de muestra</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>label colour</source>
        <translation>color de las etiquetas</translation>
    </message>
    <message>
        <source>logo text</source>
        <translation>texto del logo</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>description for screen readers</source>
        <translation>descripción para lectores de pantalla</translation>
    </message>
    <message>
        <source>text below the code</source>
        <translation>texto bajo el código</translation>
    </message>
    <message>
        <source>other formats</source>
        <translation>otros formatos</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>filas de Google</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Solo en este estudio y su sandbox: %1. El servicio de este perfil no tiene ninguna propiedad para ello.</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContext</name>
    <message>
        <source>Places of other templates (%1)</source>
        <translation>Lugares de otras plantillas (%1)</translation>
    </message>
    <message>
        <source>Past scans (%1)</source>
        <translation>Escaneos anteriores (%1)</translation>
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
            <numerusform>%n escaneo</numerusform>
            <numerusform>%n escaneos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation>Mapas (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation>%1, zoom de %2 a %3</translation>
    </message>
    <message>
        <source>Show the bundled world</source>
        <translation>Mostrar el mapa mundial incluido</translation>
    </message>
    <message>
        <source>Show the map %1</source>
        <translation>Mostrar el mapa %1</translation>
    </message>
    <message>
        <source>Show the map of %1</source>
        <translation>Mostrar el mapa de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::MapSight</name>
    <message>
        <source>%1 The bundled map is shown instead.</source>
        <translation>%1 En su lugar se muestra el mapa incluido.</translation>
    </message>
    <message>
        <source>%1 has no pictures of so much country: zoom in. The bundled map is shown instead.</source>
        <translation>%1 no tiene imágenes de tanto territorio: acerque la vista. En su lugar se muestra el mapa incluido.</translation>
    </message>
    <message>
        <source>%1 has no pictures from so near: zoom out. The bundled map is shown instead.</source>
        <translation>%1 no tiene imágenes tan de cerca: aleje la vista. En su lugar se muestra el mapa incluido.</translation>
    </message>
    <message>
        <source>%1 has no pictures here. The bundled map is shown instead.</source>
        <translation>%1 no tiene imágenes aquí. En su lugar se muestra el mapa incluido.</translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation>%1&#xa0;% con datos</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>Correo del titular</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation>Los números largos parecen reescritos por una hoja de cálculo (1.23E+11).</translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation>Deducido del nombre: conviene comprobarlo.</translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>%n pase encontrado. Puede haber más: indicar con más precisión el nombre, la dirección o el ID.</numerusform>
            <numerusform>%n pases encontrados. Puede haber más: indicar con más precisión el nombre, la dirección o el ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pass of this template was found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>No se ha encontrado ningún pase de esta plantilla entre los %1 más recientes: uno anterior se encuentra por su dirección o ID completos.</translation>
    </message>
    <message>
        <source>No pass of this template was found.</source>
        <translation>No se ha encontrado ningún pase de esta plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>%n pase encontrado entre los %1 más recientes: uno anterior se encuentra por su dirección o ID completos.</numerusform>
            <numerusform>%n pases encontrados entre los %1 más recientes: uno anterior se encuentra por su dirección o ID completos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>%n pase encontrado.</numerusform>
            <numerusform>%n pases encontrados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation>Emitido el %1, aún en ninguna cartera</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>En %1 desde el %2</translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation>En una cartera desde el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation>Enlace de Apple Wallet copiado</translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation>Enlace de Google Wallet copiado</translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation>ID del pase copiado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation>Pase actualizado sin aviso</translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation>Pase actualizado, se avisa al titular</translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation>Pase revocado: los escáneres lo rechazan desde ahora</translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: los primeros %2 de %3</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Una plantilla de Pass Designer: nadie la ha firmado, así que ninguna cartera la acepta tal cual.</translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Una carpeta: nadie la ha firmado, así que ninguna cartera la acepta tal cual.</translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation>Una cartera rechazaría este pase.</translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation>Todo lo que se puede comprobar aquí es correcto; quién firmó este pase no se puede comprobar.</translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation>Una cartera aceptaría este pase, pero como no vigente.</translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation>Una cartera aceptaría este pase.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>Revocado por su emisor</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Caducado el %1</translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation>Su pass.json dice «voided». Una cartera lo aparta de los pases válidos y atenúa su código de barras; nadie debería aceptarlo.</translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation>Una cartera lo aparta de los pases válidos y atenúa su código de barras; nadie debería aceptarlo. Su emisor puede enviar una actualización con un expirationDate posterior.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation>Tipo de pase</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>Fin del certificado</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>No se conserva</translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation>Hay que cambiar al menos un campo; un mensaje solo no es una actualización.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>Cambiará %n campo. La cartera se actualiza sin aviso.</numerusform>
            <numerusform>Cambiarán %n campos. La cartera se actualiza sin aviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>Cambiará %n campo. El titular ve el mensaje.</numerusform>
            <numerusform>Cambiarán %n campos. El titular ve el mensaje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation>%1 de los %2 pases más recientes</translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation>Los %1 pases más recientes</translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation>%1 de %2 pases</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pase</numerusform>
            <numerusform>%n pases</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation>El servicio no conoce ningún pase de esta dirección</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message>
        <source>Publish the template first: a pass is made of what is published.</source>
        <translation>Publicar primero la plantilla: el pase se crea a partir de lo publicado.</translation>
    </message>
    <message>
        <source>This profile is a sandbox on this computer that another program runs, and phones do not reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.</source>
        <translation>Este perfil es un sandbox en este ordenador que ejecuta otro programa, y los teléfonos no llegan a él. Elegir en Ajustes el sandbox del estudio o un perfil de QairoPay.</translation>
    </message>
    <message>
        <source>Passes of this sandbox are signed with its test certificate, which phones refuse. Choose your own pass certificate in Settings, or a profile of QairoPay.</source>
        <translation>Los pases de este sandbox se firman con su certificado de prueba, que los teléfonos rechazan. Elegir en Ajustes un certificado de pases propio o un perfil de QairoPay.</translation>
    </message>
    <message>
        <source>This computer has no address on a private network that a phone could reach. Connect it to the same Wi-Fi as the phone, and open this sheet again.</source>
        <translation>Este ordenador no tiene en ninguna red privada una dirección a la que pueda llegar un teléfono. Conectarlo a la misma wifi que el teléfono y volver a abrir esta ventana.</translation>
    </message>
    <message>
        <source>This issues a pass in live, for %1.</source>
        <translation>Esto emite un pase en producción, para %1.</translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the pass is made of what is published.</source>
        <translation>El borrador difiere de lo publicado: el pase se crea a partir de lo publicado.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Todavía no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Choose an address</source>
        <translation>Elegir una dirección</translation>
    </message>
    <message>
        <source>Making the pass…</source>
        <translation>Creando el pase…</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code.</source>
        <translation>Apuntar al código con la cámara del teléfono.</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code. Not fetched yet.</source>
        <translation>Apuntar al código con la cámara del teléfono. Aún sin descargar.</translation>
    </message>
    <message>
        <source>Fetched by a phone.</source>
        <translation>Descargado por un teléfono.</translation>
    </message>
    <message>
        <source>The service gave no link for Apple Wallet.</source>
        <translation>El servicio no dio ningún enlace para Apple Wallet.</translation>
    </message>
    <message>
        <source>The service gave no link for Google Wallet.</source>
        <translation>El servicio no dio ningún enlace para Google Wallet.</translation>
    </message>
    <message>
        <source>“%1” on a phone now</source>
        <translation>«%1», ahora en un teléfono</translation>
    </message>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>El teléfono tiene que estar en la misma red. Allí solo se puede descargar este pase, en una dirección que nadie adivina, hasta que se cierre esta ventana y como máximo durante %n minuto. Solo Apple Wallet.</numerusform>
            <numerusform>El teléfono tiene que estar en la misma red. Allí solo se puede descargar este pase, en una dirección que nadie adivina, hasta que se cierre esta ventana y como máximo durante %n minutos. Solo Apple Wallet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>Ha pasado %n minuto: el pase ya no se puede descargar. Ofrecerlo de nuevo si hace falta.</numerusform>
            <numerusform>Han pasado %n minutos: el pase ya no se puede descargar. Ofrecerlo de nuevo si hace falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s links of this sandbox are signed with its test key, which Google refuses. Choose your own service account in Settings, or a profile of QairoPay.</source>
        <translation>Los enlaces de Google de este sandbox se firman con su clave de prueba, que Google rechaza. Elija su propia cuenta de servicio en Ajustes, o un perfil de QairoPay.</translation>
    </message>
    <message>
        <source>Google fetches the pictures of a pass itself, and those of this template are on this computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish the template without pictures of its own.</source>
        <translation>Google descarga por sí mismo las imágenes de un pase, y las de esta plantilla están en este equipo, al que no llega. Elija un perfil de QairoPay en Ajustes o publique la plantilla sin imágenes propias.</translation>
    </message>
    <message>
        <source>The pass is filled in with the record that the cards show.</source>
        <translation>El pase se rellena con el registro que muestran las tarjetas.</translation>
    </message>
    <message>
        <source>The link carries the whole pass, signed by your service account: the phone needs the Internet, and what is published later does not reach this pass. Until Google has approved your issuer, only its test users can save it.</source>
        <translation>El enlace lleva el pase entero, firmado por su cuenta de servicio: el teléfono necesita Internet, y lo que se publique después no llega a este pase. Hasta que Google apruebe su emisor, solo pueden guardarlo sus usuarios de prueba.</translation>
    </message>
    <message>
        <source>The link has %1 characters, too many for a QR code. Copy it, and send it to the phone in a message.</source>
        <translation>El enlace tiene %1 caracteres, demasiados para un código QR. Cópielo y envíelo al teléfono en un mensaje.</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation>Nada que mostrar: el pase no tiene lugares.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google Wallet decide por su cuenta qué distancia basta, y no muestra el mensaje.</translation>
    </message>
</context>
<context>
    <name>qairopay::PictureDrop</name>
    <message>
        <source>“%1” is a picture, and no template is open that it could go to. Open one on the design page, then drop the picture again.</source>
        <translation>«%1» es una imagen y no hay abierta ninguna plantilla a la que pueda ir. Abrir una en la página «Diseñar» y soltar de nuevo la imagen.</translation>
    </message>
    <message>
        <source>Drop one picture at a time, or each on its row under Images.</source>
        <translation>Soltar las imágenes de una en una, o cada una en su fila en «Imágenes».</translation>
    </message>
    <message>
        <source>Each place for a picture has one. Drop “%1” on the row of the one it replaces.</source>
        <translation>Todos los sitios para imágenes están ocupados. Soltar «%1» en la fila de la imagen que debe sustituir.</translation>
    </message>
    <message>
        <source>“%1” is the picture of %2 now.</source>
        <translation>«%1» es ahora la imagen de «%2».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Restaurar «%1»</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceBanner</name>
    <message>
        <source>The lock screen cuts it as shown here.</source>
        <translation>La pantalla de bloqueo lo corta como se ve aquí.</translation>
    </message>
    <message>
        <source>Near the place, the lock screen may show it like this.</source>
        <translation>Cerca del lugar, la pantalla de bloqueo puede mostrarlo así.</translation>
    </message>
    <message>
        <source>Google Wallet never shows this text.</source>
        <translation>Google Wallet nunca muestra este texto.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacePicks</name>
    <message>
        <source>%1 of %2 places in the template then</source>
        <translation>%1 de %2 lugares en la plantilla después</translation>
    </message>
    <message>
        <source>%1, updates place %2</source>
        <translation>%1, actualiza el lugar %2</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation>La lista de ciudades incluida no tiene ese lugar.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Preguntar a %1</translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation>El geocodificador no conoce ese lugar.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation>El archivo no es GeoJSON, ni KML, ni CSV.</translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation>Lugares (*.geojson *.json *.kml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>%n lugar en el archivo.</numerusform>
            <numerusform>%n lugares en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>Añadir %n lugar</numerusform>
            <numerusform>Añadir %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>Sustituir todos por %n lugar</numerusform>
            <numerusform>Sustituir todos por %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>Muy cerca de aquí</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>Importar lugares</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>%n lugar importado.</numerusform>
            <numerusform>%n lugares importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>%n lugar guardado como %1.</numerusform>
            <numerusform>%n lugares guardados como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop one file of places at a time.</source>
        <translation>Soltar los archivos de lugares de uno en uno.</translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>Añadir o actualizar %n lugar</numerusform>
            <numerusform>Añadir o actualizar %n lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>%n de ellos actualizado.</numerusform>
            <numerusform>%n de ellos actualizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>%n omitido: un pase tiene diez como máximo.</numerusform>
            <numerusform>%n omitidos: un pase tiene diez como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list saved as %1.</source>
        <translation>Lista vacía guardada como %1.</translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
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
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
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
        <translation>Ensayo de producción</translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation>Dentro de este programa: nada sale de este equipo</translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation>Una imitación local de producción dentro de este programa, para ensayar</translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message>
        <source>Publish the template first: what is promoted is what the sandbox has.</source>
        <translation>Publicar primero la plantilla: pasa a producción lo que tiene el sandbox.</translation>
    </message>
    <message>
        <source>“%1” is live</source>
        <translation>«%1» está en producción</translation>
    </message>
    <message>
        <source>Promote “%1” to live</source>
        <translation>Pasar «%1» a producción</translation>
    </message>
    <message>
        <source>Live has this template already, in every member alike.</source>
        <translation>Producción ya tiene esta plantilla, con todas las propiedades iguales.</translation>
    </message>
    <message>
        <source>Live gets a new template, with its pictures. No pass uses it there yet.</source>
        <translation>Producción recibe una plantilla nueva, con sus imágenes. Allí ningún pase la usa todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>Cambia %n propiedad de la plantilla de producción, y con ella todos los pases emitidos con la plantilla.</numerusform>
            <numerusform>Cambian %n propiedades de la plantilla de producción, y con ellas todos los pases emitidos con la plantilla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the published version is promoted.</source>
        <translation>El borrador difiere de lo publicado: pasa a producción la versión publicada.</translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>Se ha creado en producción como %1, con %n propiedad y sus imágenes.</numerusform>
            <numerusform>Se ha creado en producción como %1, con %n propiedades y sus imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>%n propiedad ha pasado a %1, y todos los pases emitidos con ella la siguen.</numerusform>
            <numerusform>%n propiedades han pasado a %1, y todos los pases emitidos con ella las siguen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>También ha pasado %n endpoint de webhook, desactivado: recibe un secreto propio antes de activarse.</numerusform>
            <numerusform>También han pasado %n endpoints de webhook, desactivados: cada uno recibe un secreto propio antes de activarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update live</source>
        <translation>Actualizar producción</translation>
    </message>
    <message>
        <source>Create in live</source>
        <translation>Crear en producción</translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1, prueba</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>Prueba «%1» guardada.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Its card may be too long: shorten its texts, or export the proof as PDF.</source>
        <translation>No se ha podido crear la imagen «%1». Puede que su tarjeta sea demasiado larga: acortar sus textos o exportar la prueba como PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>%n imagen guardada en «%1».</numerusform>
            <numerusform>%n imágenes guardadas en «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishCards</name>
    <message>
        <source>Longest values</source>
        <translation>Valores más largos</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>%1 of %2 passes read…</source>
        <translation>%1 de %2 pases leídos…</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2</source>
        <translation>Pase de %1, emitido %2</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2, of the %3 newest</source>
        <translation>Pase de %1, emitido %2, de los %3 más recientes</translation>
    </message>
    <message>
        <source>The sample record, until the passes are read</source>
        <translation>El registro de muestra, hasta que se lean los pases</translation>
    </message>
    <message>
        <source>The sample record: the passes could not be read</source>
        <translation>El registro de muestra: no se pudieron leer los pases</translation>
    </message>
    <message>
        <source>The sample record: no pass in force was issued from it yet</source>
        <translation>El registro de muestra: aún no se ha emitido con ella ningún pase vigente</translation>
    </message>
    <message>
        <source>The sample record: none of the %1 newest passes is in force</source>
        <translation>El registro de muestra: ninguno de los %1 pases más recientes está vigente</translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message>
        <source>Publish all the same: no pass of it will work in Google Wallet.</source>
        <translation>Publicar de todos modos: ningún pase de ella funcionará en Google Wallet.</translation>
    </message>
    <message>
        <source>Publish all the same: no pass of it will work in Apple Wallet.</source>
        <translation>Publicar de todos modos: ningún pase de ella funcionará en Apple Wallet.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>%n problema lo impide: una cartera rechazaría estos pases.</numerusform>
            <numerusform>%n problemas lo impiden: una cartera rechazaría estos pases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>La plantilla queda disponible para emitir. Ningún pase la usa todavía.</translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>Todos los pases emitidos con ella cambian de inmediato. El servicio no dice cuántos son.</translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation>Aún no se ha emitido ningún pase con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>%n pase cambia de inmediato: %1 en carteras, %2 aún sin instalar.</numerusform>
            <numerusform>%n pases cambian de inmediato: %1 en carteras, %2 aún sin instalar.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation>Este servidor no conoce lo que añade el estudio (encabezado y reverso, formatos, muestras): eso se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation>Publicar plantilla</translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>Publicar para %n pase</numerusform>
            <numerusform>Publicar para %n pases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecentWork</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Borrador de una plantilla publicada</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Borrador de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>Se permite %n carácter como máximo.</numerusform>
            <numerusform>Se permiten %n caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation>Este campo necesita un número, como 0 o 12.5.</translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation>ruta inexistente</translation>
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
        <translation>No hay ninguna lista abierta. Abrir primero una en la página «Emitir».</translation>
    </message>
    <message>
        <source>A column of %1 is for the field &quot;%2&quot;, which this template does not have. Change the columns on the Issue page, or open the list&apos;s template.</source>
        <translation>Una columna de %1 es para el campo «%2», que esta plantilla no tiene. Cambiar las columnas en la página «Emitir», o abrir la plantilla de la lista.</translation>
    </message>
    <message>
        <source>This row is empty: no pass comes of it.</source>
        <translation>Esta fila está vacía: de ella no sale ningún pase.</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>Fila %1 de %2 · %3</translation>
    </message>
</context>
<context>
    <name>qairopay::SampleRecords</name>
    <message>
        <source>A template has at most %1 sample records.</source>
        <translation>Una plantilla tiene como máximo %1 registros de muestra.</translation>
    </message>
    <message>
        <source>The cards show no sample record. Choose one first.</source>
        <translation>Las tarjetas no muestran ningún registro de muestra. Elija primero uno.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>Un registro necesita un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Another record has this name.</source>
        <translation>Otro registro tiene este nombre.</translation>
    </message>
    <message>
        <source>Add sample record</source>
        <translation>Añadir registro de muestra</translation>
    </message>
    <message>
        <source>Rename sample record</source>
        <translation>Cambiar nombre del registro de muestra</translation>
    </message>
    <message>
        <source>Remove sample record</source>
        <translation>Quitar registro de muestra</translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation>Como el de este ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n día por delante de este ordenador.</numerusform>
            <numerusform>%n días por delante de este ordenador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n hora por delante de este ordenador.</numerusform>
            <numerusform>%n horas por delante de este ordenador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n minuto por delante de este ordenador.</numerusform>
            <numerusform>%n minutos por delante de este ordenador.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation>El reloj del sandbox marca %1</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation>Quitado de la cartera</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>%n pase descargado de nuevo.</numerusform>
            <numerusform>%n pases descargados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation>En la pantalla bloqueada: %1</translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation>El sandbox vuelve a estar vacío</translation>
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
        <translation>El contenido no se puede rellenar: primero hay que corregirlo.</translation>
    </message>
    <message>
        <source>Passes carry no barcode.</source>
        <translation>Los pases no llevan código de barras.</translation>
    </message>
    <message>
        <source>Apple’s card shows no code: the content does not fit into any of the formats.</source>
        <translation>La tarjeta de Apple no muestra código: el contenido no cabe en ninguno de los formatos.</translation>
    </message>
    <message>
        <source>Google’s card shows no code: the content does not fit into the format.</source>
        <translation>La tarjeta de Google no muestra código: el contenido no cabe en el formato.</translation>
    </message>
    <message>
        <source>%1 with %2; a module is %3 mm wide.</source>
        <translation>%1 con %2; un módulo mide %3 mm de ancho.</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation>Todo el periodo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 a %2</translation>
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
        <translation>No se puede escribir la imagen: %1.</translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation>El mapa se ha guardado como imagen.</translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation>%1 de %2 escaneos</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 sin lugar</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation>%1 aquí</translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation>El escáner no indicó ninguna posición.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>En pausa, %1 nuevos</translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation>Titular, pase o escáner</translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation>Pase o escáner</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>No instalado</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation>Firma no válida</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation>El pase estaba vigente y se aceptó.</translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation>El pase había sido revocado.</translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation>El titular había quitado el pase de la cartera.</translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation>El pase se emitió, pero aún no está en ninguna cartera.</translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation>El pase está archivado.</translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation>Lo leído no estaba firmado con la clave de este programa.</translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation>El servicio dio un resultado que esta versión del estudio no conoce.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1 escaneo</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1 escaneos</translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation>Falta el nombre de la cuenta: en producción se pide otra vez antes de lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation>Falta pegar la clave de API del perfil.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>Otro perfil ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation>Perfil añadido, su clave está en el llavero</translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation>Perfil añadido, su clave se guarda hasta salir del programa</translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation>Perfil y clave quitados</translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation>Este perfil se ha quitado.</translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message>
        <source>Choose the file with the certificate and its key.</source>
        <translation>Elegir el archivo con el certificado y su clave.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the service account.</source>
        <translation>Elegir el archivo JSON de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>Passes are signed for %1, team %2, %3.</source>
        <translation>Los pases se firman para %1, equipo %2, %3.</translation>
    </message>
    <message>
        <source>The password of %1 is not known any more. Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>Ya no se conoce la contraseña de %1. Hasta que se introduzca en Ajustes, los pases se firman con el certificado de prueba.</translation>
    </message>
    <message>
        <source>%1 cannot be used: passes are signed with the test certificate.</source>
        <translation>%1 no se puede usar: los pases se firman con el certificado de prueba.</translation>
    </message>
    <message>
        <source>Passes are signed with the sandbox’s test certificate, which phones refuse.</source>
        <translation>Los pases se firman con el certificado de prueba del sandbox, que los teléfonos rechazan.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>Válido hasta: %1.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: no pass can be signed until you renew it at developer.apple.com and choose the new file.</source>
        <translation>El certificado de pases ha caducado: no se puede firmar ningún pase hasta renovarlo en developer.apple.com y elegir el archivo nuevo.</translation>
    </message>
    <message>
        <source>The pass certificate expires within a day. Renew it at developer.apple.com.</source>
        <translation>El certificado de pases caduca en menos de un día. Renovarlo en developer.apple.com.</translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>El certificado de pases caduca en %n día. Renovarlo en developer.apple.com.</numerusform>
            <numerusform>El certificado de pases caduca en %n días. Renovarlo en developer.apple.com.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s save links are signed by %1 for the issuer %2.</source>
        <translation>Los enlaces para guardar de Google los firma %1 para el emisor %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: save links are signed with the test key.</source>
        <translation>%1 no se puede usar: los enlaces para guardar se firman con la clave de prueba.</translation>
    </message>
    <message>
        <source>Google’s save links are signed with the sandbox’s test key, which Google does not know.</source>
        <translation>Los enlaces para guardar de Google se firman con la clave de prueba del sandbox, que Google no conoce.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1: enter it again after a restart.</source>
        <translation>El llavero no ha aceptado la contraseña de %1: introducirla de nuevo tras reiniciar.</translation>
    </message>
    <message>
        <source>The certificate is removed, but its password is still in the keychain. %1</source>
        <translation>El certificado se ha quitado, pero su contraseña sigue en el llavero. %1</translation>
    </message>
    <message>
        <source>The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>El llavero no da la contraseña de %1: %2 Hasta que se introduzca en Ajustes, los pases se firman con el certificado de prueba.</translation>
    </message>
    <message>
        <source>Your pass certificate expired on %1, and phones refuse what it signs. Renew it at developer.apple.com and choose the new file in Settings.</source>
        <translation>Su certificado de pases caducó el %1, y los teléfonos rechazan lo que firma. Renuévelo en developer.apple.com y elija el archivo nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look whether the clock of this computer is right, or choose another file in Settings.</source>
        <translation>Su certificado de pases es válido a partir del %1, y los teléfonos rechazan lo que firma antes. Compruebe si el reloj de este equipo va bien o elija otro archivo en Ajustes.</translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>Todavía no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation>Pase emitido a %1</translation>
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
        <translation>Tantos como haya: el reverso de Apple, los detalles de Google.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 secondary and auxiliary fields together in one row.</source>
        <translation>Apple Wallet dibuja %1 campos secundarios y auxiliares juntos en una fila.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 here.</source>
        <translation>Apple Wallet dibuja %1 aquí.</translation>
    </message>
    <message>
        <source>Google Wallet has no header: these stand in the row of the secondary fields.</source>
        <translation>Google Wallet no tiene encabezado: estos van en la fila de los campos secundarios.</translation>
    </message>
    <message>
        <source>Google&apos;s card has at most three rows of three; the rest stands in the details.</source>
        <translation>La tarjeta de Google tiene como máximo tres filas de tres; el resto va en los detalles.</translation>
    </message>
    <message>
        <source>More fields are kept, but not shown.</source>
        <translation>Los demás campos se conservan, pero no se muestran.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>%n campo sin sitio en el anverso de Apple. Se conserva y vuelve con un tipo que tenga sitio.</numerusform>
            <numerusform>%n campos sin sitio en el anverso de Apple. Se conservan y vuelven con un tipo que tenga sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>This template names the fields in the rows of Google&apos;s card; the others stand in the details.</source>
        <translation>Esta plantilla indica los campos de las filas de la tarjeta de Google; los demás van en los detalles.</translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation>Sin rellenar</translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation>Fila %1 de la última lista</translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation>Números grandes: %1</translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation>Alemán, palabras de %1 letras</translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation>Árabe, %1 caracteres</translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation>Emoji, %1 unidades</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation>Aquí cabe todo, y esto es lo más largo.</translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation>Aquí cabe todo.</translation>
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
        <translation>Ensayo de producción</translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation>La clave de %1 ya no se conoce: esto es el sandbox. Para introducirla, elegir el perfil en Ajustes.</translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2. Queda anotado: al volver a usar este perfil, continúa donde se detuvo, y ningún pase se emite dos veces.</translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2. Queda anotado: en el próximo arranque continúa donde se detuvo, y ningún pase se emite dos veces.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>New template: %1</source>
        <translation>Nueva plantilla: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseñar</translation>
    </message>
    <message>
        <source>create</source>
        <translation>crear</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Archivo reciente</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>La última sesión terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>“%1” is as you left it.</source>
        <translation>«%1» está tal como se dejó.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>“%1” holds places, and no template is open that they could go to. Open one on the design page, then drop the file again.</source>
        <translation>«%1» contiene lugares y no hay abierta ninguna plantilla a la que puedan ir. Abrir una en la página «Diseñar» y soltar de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>No se pudo guardar el borrador y solo está en esta ventana. %1 Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>What stays on this computer of the published template could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>No se pudo guardar lo que queda en este equipo de la plantilla publicada y solo está en esta ventana. %1 Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>Borrador, sin guardar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation>Borrador, guardado a las %1</translation>
    </message>
    <message>
        <source>%1 Nothing was published; the draft stays on this computer.</source>
        <translation>%1 No se ha publicado nada; el borrador se queda en este equipo.</translation>
    </message>
    <message>
        <source>“%1” is a new template now: publish it when it is ready.</source>
        <translation>“%1” es ahora una plantilla nueva: publíquela cuando esté lista.</translation>
    </message>
    <message>
        <source>Nothing was changed: open the draft again to see how it stands.</source>
        <translation>No se ha cambiado nada: abra de nuevo el borrador para ver cómo está.</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>el servicio no responde</translation>
    </message>
    <message>
        <source>the service refuses the key</source>
        <translation>el servicio rechaza la clave</translation>
    </message>
    <message>
        <source>the service does not have it</source>
        <translation>el servicio no la tiene</translation>
    </message>
    <message>
        <source>Make it a new template</source>
        <translation>Convertir en plantilla nueva</translation>
    </message>
    <message>
        <source>The service does not have “%1” any more, or this key is not one for it. The draft stays on this computer: make it a new template, or save it as a file.</source>
        <translation>El servicio ya no tiene “%1”, o esta clave no es la suya. El borrador se queda en este equipo: conviértalo en una plantilla nueva o guárdelo como archivo.</translation>
    </message>
    <message>
        <source>%1 The draft is open as this computer has it: edits stay here, and the service is needed to publish them.</source>
        <translation>%1 El borrador está abierto tal como lo tiene este equipo: los cambios se quedan aquí y hace falta el servicio para publicarlos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation>No hay nada que publicar: el servicio tiene esta versión.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation>Alguien ha cambiado esta plantilla entretanto. El borrador se conserva: al abrir de nuevo la plantilla se ve la otra versión.</translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation>«%1» publicada.</translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>«%1» publicada para %n pase.</numerusform>
            <numerusform>«%1» publicada para %n pases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>The service is being asked what this would change.</source>
        <translation>Se está preguntando al servicio qué cambiaría esto.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>Se está publicando.</translation>
    </message>
    <message>
        <source>“%1” is being published. This one can follow.</source>
        <translation>Se está publicando «%1». Después puede publicarse esta.</translation>
    </message>
    <message>
        <source>The service was emptied while “%1” was being published. The draft is kept: publish it again.</source>
        <translation>El servicio se vació mientras se publicaba «%1». El borrador se conserva: publicarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 It is not known whether “%2” was published. Try again: it is not published twice.</source>
        <translation>%1 No se sabe si «%2» se ha publicado. Intentarlo de nuevo: no se publica dos veces.</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>Volver a la versión anterior</translation>
    </message>
    <message>
        <source>The previous version of “%1” is not at hand any more: it stays as published.</source>
        <translation>La versión anterior de «%1» ya no está disponible: se queda como está publicada.</translation>
    </message>
    <message>
        <source>On the desk again. Publish it to change the passes.</source>
        <translation>La versión anterior vuelve a estar abierta. Publicarla para cambiar los pases.</translation>
    </message>
    <message>
        <source>Somebody else changed this template after your draft began. Your draft is kept and cannot be published until you have seen the other version.</source>
        <translation>Alguien ha cambiado esta plantilla después de empezar el borrador. El borrador se conserva y no puede publicarse hasta que se haya visto la otra versión.</translation>
    </message>
    <message>
        <source>See the other version</source>
        <translation>Ver la otra versión</translation>
    </message>
    <message>
        <source>The other version is not at hand any more: open the template again.</source>
        <translation>La otra versión ya no está disponible: hay que abrir de nuevo la plantilla.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation>Renombrar la plantilla</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation>Cambiar el medio de transporte</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar las notas</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Antes del primer paso</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n pase</numerusform>
            <numerusform>%n pases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation>Borrador «%1» descartado.</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>«%1» archivada.</translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation>Nunca se publicó. El borrador se descarta y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>Borrador de una plantilla publicada</translation>
    </message>
    <message>
        <source>The draft is thrown away and cannot be brought back. What the service has of the template stays.</source>
        <translation>El borrador se descarta y no se puede recuperar. Lo que el servicio tiene de la plantilla se conserva.</translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation>No se podrán emitir pases nuevos con ella. Los pases existentes siguen funcionando.</translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>No se podrán emitir pases nuevos con ella. Su %n pase sigue funcionando.</numerusform>
            <numerusform>No se podrán emitir pases nuevos con ella. Sus %n pases siguen funcionando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation>Publicada, con borrador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Muestra %1</translation>
    </message>
    <message>
        <source>Pass of %1</source>
        <translation>Pase de %1</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>Fila de %1</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message>
        <source>Saved by hand</source>
        <translation>Guardada a mano</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>Publicada, %n pase</numerusform>
            <numerusform>Publicada, %n pases</numerusform>
        </translation>
    </message>
    <message>
        <source>Before parts were restored</source>
        <translation>Antes de restaurar partes</translation>
    </message>
    <message>
        <source>Before the draft was discarded</source>
        <translation>Antes de descartar el borrador</translation>
    </message>
    <message>
        <source>Before places were replaced</source>
        <translation>Antes de sustituir lugares</translation>
    </message>
    <message>
        <source>Before the previous version came back</source>
        <translation>Antes de volver a la versión anterior</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>%n versión no se puede leer y se ha dejado como está:</numerusform>
            <numerusform>%n versiones no se pueden leer y se han dejado como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the version “%1”.</source>
        <translation>Versión «%1» guardada.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Una versión necesita un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Deleted the version “%1”.</source>
        <translation>Versión «%1» eliminada.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 Undo still has what was there before.</source>
        <translation>%1 Deshacer aún recupera lo que había antes.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>as the service has it now</source>
        <translation>tal como la tiene ahora el servicio</translation>
    </message>
    <message>
        <source>Published elsewhere, before it was replaced from here</source>
        <translation>Publicada en otro lugar, antes de reemplazarla desde aquí</translation>
    </message>
    <message>
        <source>The draft is as it was in “%1” already.</source>
        <translation>El borrador ya está como en «%1».</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Restored “%1”. Undo takes it back.</source>
        <translation>Restaurada «%1». Deshacer la retira.</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Take a text out of all languages</source>
        <translation>Quitar un texto de todos los idiomas</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message>
        <source>The file does not say its language. Add the language first.</source>
        <translation>El archivo no indica su idioma. Añadir primero el idioma.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends with neither .csv nor .strings.</source>
        <translation>El nombre del archivo no acaba en .csv ni en .strings.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages. Take columns out of the file.</source>
        <translation>Una plantilla tiene como máximo %1 idiomas. Quitar columnas del archivo.</translation>
    </message>
    <message>
        <source>%1 would have %2 texts; at most %3 are taken. Take rows out.</source>
        <translation>%1 tendría %2 textos; se admiten %3 como máximo. Quitar filas.</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.txt *.strings)</source>
        <translation>Traducciones (*.csv *.tsv *.txt *.strings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>traducciones</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Importar traducciones</translation>
    </message>
    <message>
        <source>“%1” has no translation that is new.</source>
        <translation>«%1» no contiene ninguna traducción nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>%n traducción incorporada de «%1».</numerusform>
            <numerusform>%n traducciones incorporadas de «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the translations as “%1”.</source>
        <translation>Traducciones guardadas como «%1».</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationWords</name>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texto del logo</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Descripción para lectores de pantalla</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Etiqueta de %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>Valor de %1 si el pase no da ninguno</translation>
    </message>
    <message>
        <source>Message when %1 changes</source>
        <translation>Mensaje cuando cambia %1</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texto bajo el código</translation>
    </message>
    <message>
        <source>Message at a place</source>
        <translation>Mensaje en un lugar</translation>
    </message>
    <message>
        <source>Not in the template: used where a pass says it</source>
        <translation>No está en la plantilla: se usa donde un pase lo dice</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 are taken.</source>
        <translation>Tiene %1 caracteres; se admiten %2 como máximo.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it where the value belongs, letter for letter as in the text.</source>
        <translation>Falta %1. Ponerlo donde va el valor, letra por letra como en el texto.</translation>
    </message>
    <message>
        <source>%1 stands in the translation only. Take it out.</source>
        <translation>%1 solo está en la traducción. Quitarlo.</translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message>
        <source>%1 in the version, %2 now</source>
        <translation>%1 en la versión, %2 ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>Restaurar partes</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>Restaurar %n parte</numerusform>
            <numerusform>Restaurar %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts of “%1”</source>
        <translation>Restaurar partes de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>%n parte de «%1» restaurada. Deshacer la retira.</numerusform>
            <numerusform>%n partes de «%1» restauradas. Deshacer las retira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation>Teléfono pequeño</translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation>Teléfono normal</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>Teléfono grande</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Texto pequeño</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto máximo</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>Tal como se diseñó</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Tal como está escrito</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation>2 días antes</translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation>3 horas antes</translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation>2 días después</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation>Las fechas relativas cuentan desde el %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Usual colour vision</source>
        <translation>Visión normal</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>Sin verde (deuteranopía)</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>Sin rojo (protanopía)</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation>Sin azul (tritanopía)</translation>
    </message>
    <message>
        <source>No colour (achromatopsia)</source>
        <translation>Sin color (acromatopsia)</translation>
    </message>
</context>
<context>
    <name>qairopay::difference::Words</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>Estilo de fecha</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>Estilo de hora</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>Mensaje al cambiar</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>Valor de muestra</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>Valor si el pase no da ninguno</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>Solo admite números</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Former place %1</source>
        <translation>Antiguo lugar %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>Radio en metros</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Sample record %1</source>
        <translation>Registro de muestra %1</translation>
    </message>
    <message>
        <source>Former sample record %1</source>
        <translation>Antiguo registro de muestra %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>E-mail of the holder</source>
        <translation>Correo electrónico del titular</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Nombre del titular</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Card rows, Google Wallet</source>
        <translation>Filas de la tarjeta, Google Wallet</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>Registros de muestra</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>como el texto</translation>
    </message>
    <message>
        <source>the service’s choice</source>
        <translation>a elección del servicio</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: número aleatorio</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: token firmado</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: número con código</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>Plain: el contenido</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a picture</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>the beginning of its checksum</comment>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>la imagen entera</translation>
    </message>
    <message>
        <source>%1 wide and %2 high, from %3 on the left and %4 at the top</source>
        <translation>%1 de ancho y %2 de alto, desde %3 a la izquierda y %4 arriba</translation>
    </message>
    <message>
        <source>%1 from the left, %2 from the top</source>
        <translation>%1 desde la izquierda, %2 desde arriba</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>Medio de transporte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Colours and brand</source>
        <translation>Colores y marca</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>Color de las etiquetas</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>Texto del logo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>Descripción para lectores de pantalla</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>Dirección del logo</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>Dirección del icono</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>Texto bajo el código</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass</source>
        <translation>Los lectores pueden leer el pase</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Mensaje de Apple</translation>
    </message>
    <message>
        <source>Key of the readers</source>
        <translation>Clave de los lectores</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Descargada de</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Orden de los campos</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>Orden de los lugares</translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation>Prueba de un pase de Wallet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation>Código, NFC, lugares</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation>Los textos van en Inter y Roboto en lugar de los tipos de letra de las carteras.</translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation>%1; continúa abajo</translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation>y %1 más, en la prueba HTML</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation>Los textos van en Inter y Roboto en lugar de los tipos de letra de las carteras. Colores tal como los muestra la pantalla; un teléfono puede diferir.</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>Tarjeta de fidelización</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Carné de socio</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Cupón</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>Entrada de evento</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>Tarjeta de embarque</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Tarjeta regalo</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Secundario</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>Auxiliar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation>huella %1-%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation>se muestra con sus valores predeterminados</translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation>se muestra para %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation>Texto en la tarjeta de Google</translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation>Si no, %1</translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation>Texto debajo</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation>Apple Wallet, anverso</translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation>ajustado a fotografías de un iPhone</translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation>Apple Wallet, reverso</translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation>orden y enlaces según la documentación, tamaños supuestos</translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation>Google Wallet, tarjeta</translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation>aproximado: Google no publica medidas</translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation>Google Wallet, detalles</translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation>%1, legible</translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation>%1, solo para texto grande</translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation>%1, insuficiente</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>Nada que objetar.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>1 consejo</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>%1 consejos</translation>
    </message>
    <message>
        <source>One picture cannot hold so many rows: ask for fewer, or for HTML or a folder.</source>
        <translation>En una sola imagen no caben tantas filas: hay que pedir menos, o HTML o una carpeta.</translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation>Buscando el llavero de este escritorio…</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation>Las claves se guardan en el llavero de este escritorio.</translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation>En este escritorio no funciona ningún llavero: las claves se guardan solo en memoria y hay que volver a introducirlas tras reiniciar.</translation>
    </message>
</context>
</TS>
