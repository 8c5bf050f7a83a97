<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation>برنامج QairoPay Pass Studio %1 مع Qt %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>مصنوع باستخدام</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>حفظ ملف تشخيص…</translation>
    </message>
    <message>
        <source>For whoever helps you: shown before it is saved, without keys and names</source>
        <translation>لمن يساعدك: يُعرض قبل حفظه، بلا مفاتيح ولا أسماء</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>اسم اللغة أو رمزها</translation>
    </message>
    <message>
        <source>Deutsch, German or de-AT</source>
        <translation>‏Deutsch أو الألمانية أو de-AT</translation>
    </message>
    <message>
        <source>No other language is called that.</source>
        <translation>لا توجد لغة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>إضافة ملف تعريف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation>بيئة QairoPay التجريبية</translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation>بيئة QairoPay الفعلية</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The audit log has more than %1 MiB.</source>
        <translation>سجل التدقيق أكبر من %1 ميبي بايت.</translation>
    </message>
    <message>
        <source>The service&apos;s pages of the audit log lead nowhere.</source>
        <translation>صفحات سجل التدقيق لدى الخدمة لا تؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>The service does not accept the key.</source>
        <translation>لا تقبل الخدمة المفتاح.</translation>
    </message>
    <message>
        <source>The key does not allow this.</source>
        <translation>لا يسمح المفتاح بهذا.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>ليس هذا لدى الخدمة.</translation>
    </message>
    <message>
        <source>The service asks to wait: too many calls.</source>
        <translation>تطلب الخدمة الانتظار: الطلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The service cannot do this at the moment.</source>
        <translation>لا تستطيع الخدمة فعل هذا الآن.</translation>
    </message>
    <message>
        <source>The service refused the call (HTTP %1).</source>
        <translation>رفضت الخدمة الطلب (HTTP %1).</translation>
    </message>
    <message>
        <source>The pass is in a state this version does not know.</source>
        <translation>البطاقة في حالة لا يعرفها هذا الإصدار.</translation>
    </message>
    <message>
        <source>The template is of a kind this version does not know.</source>
        <translation>القالب من نوع لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>انقطع الاتصال بالخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>تتعذر قراءة إجابة الخدمة.</translation>
    </message>
    <message>
        <source>The service answered with something that is not JSON.</source>
        <translation>أجابت الخدمة بما ليس JSON.</translation>
    </message>
    <message>
        <source>The service did not answer, or its answer was cut short.</source>
        <translation>لم تُجب الخدمة، أو انقطعت إجابتها.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>يتعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>تعذر إنشاء اتصال آمن بالخدمة.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>الإجابة أكبر من %1 ميبي بايت.</translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation>قابل للنشر</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation>يقرأ القوالب لا غير؛ يجوز أن يظهر في متصفح.</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>يقرأ القوالب والبطاقات وعمليات المسح والأحداث.</translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation>يقرأ كل ذلك، وينشر القوالب ويصدر البطاقات ويحدّثها ويبطلها.</translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation>يفعل كل شيء، وينشئ المفاتيح ويقرأ سجل التدقيق.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>تم الإبطال</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم يُستخدم</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Text stands out by 7 to 1 at least, and every control has a border.</source>
        <translation>يبرز النص بنسبة 7:1 على الأقل، ولكل عنصر تحكم إطار.</translation>
    </message>
    <message>
        <source>Whether this system wants more contrast cannot be asked here; choose it yourself.</source>
        <translation>لا يمكن هنا معرفة ما إذا كان هذا النظام يطلب تباينًا أعلى؛ اختره بنفسك.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.</source>
        <translation>حجم نص Pass Studio، لا البطاقات، فلها تكبيرها الخاص. وكل صفحة تضيق بمحتواها يمكن تمريرها.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ApplePass</name>
    <message>
        <source>This must be a text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotes.</source>
        <translation>يجب أن يكون هذا true أو false، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>This must be a number, without quotes.</source>
        <translation>يجب أن يكون هذا رقمًا، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Wallet does not know the value &quot;%1&quot;.</source>
        <translation>لا تعرف المحفظة القيمة «%1».</translation>
    </message>
    <message>
        <source>This is not a colour: write rgb(31, 122, 90) or #1F7A5A.</source>
        <translation>هذا ليس لونًا: اكتب rgb(31, 122, 90) أو #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>يجب أن يكون هذا كائنًا.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>يجب أن يكون هذا قائمة.</translation>
    </message>
    <message>
        <source>Wallet does not know this member.</source>
        <translation>لا تعرف المحفظة هذا العنصر.</translation>
    </message>
    <message>
        <source>The pass has two styles; Wallet takes one.</source>
        <translation>للبطاقة نمطان؛ وتقبل المحفظة واحدًا.</translation>
    </message>
    <message>
        <source>The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard.</source>
        <translation>ليس للبطاقة نمط: boardingPass أو coupon أو eventTicket أو generic أو storeCard.</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>عدد الحقول أكثر من %1.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>ليس للحقل مفتاح.</translation>
    </message>
    <message>
        <source>The field has no value; Wallet refuses the pass.</source>
        <translation>ليس للحقل قيمة؛ وترفض المحفظة البطاقة.</translation>
    </message>
    <message>
        <source>The strings are larger than %1 MiB.</source>
        <translation>النصوص أكبر من %1 ميبي بايت.</translation>
    </message>
    <message>
        <source>These strings are a compiled property list, not text.</source>
        <translation>هذه النصوص قائمة خصائص مجمَّعة، لا نص.</translation>
    </message>
    <message>
        <source>The strings are neither UTF-8 nor UTF-16.</source>
        <translation>النصوص ليست UTF-8 ولا UTF-16.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>There are more than %1 strings.</source>
        <translation>عدد النصوص أكثر من %1.</translation>
    </message>
    <message>
        <source>A comment does not end.</source>
        <translation>تعليق لا ينتهي.</translation>
    </message>
    <message>
        <source>A string has to be &quot;key&quot; = &quot;value&quot;; with = and ;.</source>
        <translation>يجب أن يكون النص &quot;key&quot; = &quot;value&quot;; مع = و;.</translation>
    </message>
    <message>
        <source>A text does not end.</source>
        <translation>نص لا ينتهي.</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>المتوقع هنا نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The text is cut to %1 characters.</source>
        <translation>يُقتطع النص إلى %1 من الأحرف.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields; this one is left out.</source>
        <translation>الحد الأقصى لحقول القالب هو %1؛ وتُرك هذا الحقل.</translation>
    </message>
    <message>
        <source>The number&apos;s style is not kept.</source>
        <translation>لا يُحتفظ بنمط الرقم.</translation>
    </message>
    <message>
        <source>The value with links is not kept; the plain one is.</source>
        <translation>لا يُحتفظ بالقيمة ذات الروابط؛ بل بالقيمة البسيطة.</translation>
    </message>
    <message>
        <source>The code&apos;s text cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>لا يصلح نص الرمز لقالب؛ ويحل محله معرّف البطاقة.</translation>
    </message>
    <message>
        <source>The NFC message cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>لا تصلح رسالة NFC لقالب؛ ويحل محلها معرّف البطاقة.</translation>
    </message>
    <message>
        <source>There is no such place on Earth.</source>
        <translation>لا يوجد مكان كهذا على الأرض.</translation>
    </message>
    <message>
        <source>A template has at most %1 places; this one is left out.</source>
        <translation>الحد الأقصى لأماكن القالب هو %1؛ وتُرك هذا المكان.</translation>
    </message>
    <message>
        <source>A template has no beacons; they are left out.</source>
        <translation>ليس في القالب مرشدات لاسلكية؛ وقد تُركت.</translation>
    </message>
    <message>
        <source>A template has no dates of its own; it is left out.</source>
        <translation>ليس في القالب تواريخ خاصة به؛ وقد تُرك هذا.</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Entry %1 stands where entry %2 belongs: entries are missing, repeated or out of order.</source>
        <translation>المدخل %1 في موضع المدخل %2: هناك مدخلات ناقصة أو مكررة أو غير مرتبة.</translation>
    </message>
    <message>
        <source>The hash of entry %1 does not fit the entry and the one before it: one of them was changed.</source>
        <translation>بصمة المدخل %1 لا توافقه مع الذي قبله: تغيّر أحدهما.</translation>
    </message>
    <message>
        <source>The checkpoint is of another tenant.</source>
        <translation>نقطة التحقق لمستأجر آخر.</translation>
    </message>
    <message>
        <source>The checkpoint is signed with a key that is not known.</source>
        <translation>نقطة التحقق موقّعة بمفتاح غير معروف.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s signature does not hold.</source>
        <translation>توقيع نقطة التحقق غير صحيح.</translation>
    </message>
    <message>
        <source>The log was cut: it had %1 entries, and has %2.</source>
        <translation>قُطع السجل: كان عدد مدخلاته %1، وهو الآن %2.</translation>
    </message>
    <message>
        <source>Another log was signed: entry %1 differs from the one the checkpoint covers.</source>
        <translation>وُقّع سجل آخر: المدخل %1 ليس الذي تغطيه نقطة التحقق.</translation>
    </message>
    <message>
        <source>This member is missing or not what it should be.</source>
        <translation>هذا العنصر مفقود أو ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>An audit log of more than 512 MiB is not read.</source>
        <translation>لا يُقرأ سجل تدقيق أكبر من 512 ميبي بايت.</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>السطر %1، %2</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation>اختر قيدًا لعرض من فعل ماذا.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation>قيمة تجزئة السلسلة حتى هنا</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>فحص السلسلة</translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation>مقارنة بتصدير سابق…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation>ما يفحصه «qairopay audit verify» بدون شبكة</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation>تعذّر تحميل سجل التدقيق.</translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation>اتساع لوحة القيد</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation>سجلات التدقيق (*.jsonl)</translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation>تصدير سابق لهذا السجل</translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>خريطة؛ مفاتيح الأسهم تحركها، وزائد وناقص للتكبير والتصغير</translation>
    </message>
</context>
<context>
    <name>Basemap</name>
    <message>
        <source>The address needs {query} once, where the words go.</source>
        <translation>يحتاج العنوان إلى {query} مرة واحدة، حيث توضع الكلمات.</translation>
    </message>
    <message>
        <source>{query} must not stand in the name of the host.</source>
        <translation>لا يجوز أن يرد {query} في اسم الخادم.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>إجابة %1 كبيرة جدًا.</translation>
    </message>
    <message>
        <source>%1 has nothing there.</source>
        <translation>لا شيء هناك لدى %1.</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <translation>يجيب %1 بالخطأ %2.</translation>
    </message>
    <message>
        <source>%1 answers with error %2: check the key in its address.</source>
        <translation>يجيب %1 بالخطأ %2: تحقق من المفتاح في عنوانه.</translation>
    </message>
    <message>
        <source>%1 was asked too often: wait a while.</source>
        <translation>سُئل %1 أكثر مما ينبغي: انتظر قليلًا.</translation>
    </message>
    <message>
        <source>What %1 gives as its tiles are no pictures that can be shown.</source>
        <translation>ما يقدمه %1 على أنه مربعات الخريطة ليس صورًا يمكن عرضها.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The map&apos;s file cannot be read.</source>
        <translation>تتعذر قراءة ملف الخريطة.</translation>
    </message>
    <message>
        <source>The file is neither an MBTiles nor a PMTiles map.</source>
        <translation>الملف ليس خريطة MBTiles ولا PMTiles.</translation>
    </message>
    <message>
        <source>The file is no map in the MBTiles format, or it is damaged.</source>
        <translation>الملف ليس خريطة بتنسيق MBTiles، أو أنه تالف.</translation>
    </message>
    <message>
        <source>This map computes its tiles. Export it again with its tiles in a table.</source>
        <translation>تحسب هذه الخريطة مربعاتها. صدّرها من جديد مع مربعاتها في جدول.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged.</source>
        <translation>ملف الخريطة تالف.</translation>
    </message>
    <message>
        <source>The map&apos;s directories have no end.</source>
        <translation>لا نهاية لأدلة الخريطة.</translation>
    </message>
    <message>
        <source>The file is no map in the PMTiles format.</source>
        <translation>الملف ليس خريطة بتنسيق PMTiles.</translation>
    </message>
    <message>
        <source>This is another version of PMTiles; the studio reads version 3.</source>
        <translation>هذا إصدار آخر من PMTiles؛ ويقرأ الاستوديو الإصدار 3.</translation>
    </message>
    <message>
        <source>This map&apos;s pictures or their packing are of a kind the studio does not read.</source>
        <translation>صور هذه الخريطة أو ضغطها من نوع لا يقرؤه الاستوديو.</translation>
    </message>
    <message>
        <source>The map cannot be unpacked.</source>
        <translation>يتعذر فك ضغط الخريطة.</translation>
    </message>
    <message>
        <source>A part of the map is larger than the studio reads.</source>
        <translation>جزء من الخريطة أكبر مما يقرؤه الاستوديو.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The map cannot be shown: no port of this machine is free.</source>
        <translation>يتعذر عرض الخريطة: لا منفذ متاح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The map is not shown any more.</source>
        <translation>لم تعد الخريطة معروضة.</translation>
    </message>
    <message>
        <source>This map holds vector tiles. Export it as pictures (PNG or JPEG).</source>
        <translation>في هذه الخريطة مربعات متجهية. صدّرها صورًا (PNG أو JPEG).</translation>
    </message>
    <message>
        <source>This map&apos;s pictures are %1. Export it with PNG or JPEG.</source>
        <translation>صور هذه الخريطة بتنسيق %1. صدّرها بتنسيق PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, each once.</source>
        <translation>يحتاج العنوان إلى {z} و{x} و{y}، كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>{z}, {x} and {y} must not stand in the name of the host.</source>
        <translation>لا يجوز أن ترد {z} و{x} و{y} في اسم الخادم.</translation>
    </message>
    <message>
        <source>Name whom the map is from: it is shown on the map.</source>
        <translation>اذكر مصدر الخريطة: يظهر على الخريطة.</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged or made by another version of the studio.</source>
        <translation>ملف الخريطة تالف أو من إصدار آخر من الاستوديو.</translation>
    </message>
    <message>
        <source>The map&apos;s file is larger than the studio reads (64 MiB).</source>
        <translation>ملف الخريطة أكبر مما يقرؤه الاستوديو (64 ميبي بايت).</translation>
    </message>
    <message>
        <source>The map is not part of this program.</source>
        <translation>ليست الخريطة جزءًا من هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation>تظهر هنا القوائم التي تصدرها مع نتائجها.</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>Scannability</source>
        <translation>سهولة المسح</translation>
    </message>
    <message>
        <source>The longest code as the card draws it, photographed and read back by another program.</source>
        <translation>أطول رمز كما ترسمه البطاقة، مصوَّرًا ومقروءًا ببرنامج آخر.</translation>
    </message>
    <message>
        <source>Wallet that draws the code</source>
        <translation>المحفظة التي ترسم الرمز</translation>
    </message>
</context>
<context>
    <name>BenchTile</name>
    <message>
        <source>Trying…</source>
        <translation>جارٍ التجربة…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
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
        <translation>العودة إلى لون النص</translation>
    </message>
    <message>
        <source>Click a colour on a card. Here or Escape: never mind.</source>
        <translation>انقر لونًا على بطاقة. للإلغاء انقر هنا أو اضغط Esc.</translation>
    </message>
    <message>
        <source>Take a colour from a card</source>
        <translation>أخذ لون من بطاقة</translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation>التسميات، محفظة Apple</translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation>كالنص، إلى أن تختار لونًا.</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>لون التسميات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation>نص الشعار، محفظة Apple</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation>إن تُركت فارغة، يُستخدم اسم المستأجر.</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>وصف لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation>عناوين الصور</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>عنوان الشعار</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>عنوان الأيقونة</translation>
    </message>
    <message>
        <source>From the logo</source>
        <translation>من الشعار</translation>
    </message>
    <message>
        <source>Can it be read?</source>
        <translation>هل يُقرأ؟</translation>
    </message>
    <message>
        <source>Brand kits</source>
        <translation>أطقم العلامة التجارية</translation>
    </message>
</context>
<context>
    <name>BrandKitList</name>
    <message>
        <source>Colours, words and logo of this template can be kept for the tenant&apos;s other templates.</source>
        <translation>يمكن الاحتفاظ بألوان هذا القالب وكلماته وشعاره لقوالب المستأجر الأخرى.</translation>
    </message>
    <message>
        <source>%1. Applies this kit to the template.</source>
        <translation>‏%1. يطبّق هذا الطقم على القالب.</translation>
    </message>
    <message>
        <source>Forget the kit %1</source>
        <translation>حذف الطقم %1</translation>
    </message>
    <message>
        <source>Keep this brand as a kit…</source>
        <translation>حفظ هذه العلامة كطقم…</translation>
    </message>
    <message>
        <source>Keep the brand as a kit</source>
        <translation>حفظ العلامة التجارية كطقم</translation>
    </message>
    <message>
        <source>Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.</source>
        <translation>الألوان والكلمات والعناوين وصورتا الشعار والأيقونة، لقوالب هذا المستأجر على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>استبدال الطقم</translation>
    </message>
    <message>
        <source>Keep the kit</source>
        <translation>حفظ الطقم</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>اسم الطقم</translation>
    </message>
    <message>
        <source>Forget the kit %1?</source>
        <translation>هل تريد حذف الطقم %1؟</translation>
    </message>
    <message>
        <source>Templates it was applied to keep their brand. This cannot be undone.</source>
        <translation>تحتفظ القوالب التي طُبّق عليها بعلامتها التجارية. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Forget the kit</source>
        <translation>حذف الطقم</translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation>صفوف لا يمكن إصدارها</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation>السبب، وكما ورد في الملف</translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation>المعروض من %1</translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation>ما تُعلِم به %1</translation>
    </message>
    <message>
        <source>What is shown beside the front of %1</source>
        <translation>ما يظهر بجانب واجهة %1</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
    <message>
        <source>Choose what stands on the card</source>
        <translation>اختيار ما على البطاقة</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>Let go over a slot</source>
        <translation>أفلته فوق موضع</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Template without a name</source>
        <translation>قالب بلا اسم</translation>
    </message>
</context>
<context>
    <name>CardsRow</name>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Member</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>ChangeMessage</name>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation>الرسالة عند تغيّره، محفظة Apple</translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation>العلامة ‎%@‎ تمثل القيمة الجديدة. وبدون رسالة يكون التغيير بدون إشعار.</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>الرسالة عند تغيّره</translation>
    </message>
    <message>
        <source>Put the new value where the caret stands</source>
        <translation>إدراج القيمة الجديدة في موضع المؤشر</translation>
    </message>
    <message>
        <source>Insert the new value</source>
        <translation>إدراج القيمة الجديدة</translation>
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
        <translation>الخاصية %1: من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation>تحمل البطاقات رمزًا شريطيًا</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation>تنسيق الرمز الشريطي</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>At its longest %1.</source>
        <translation>على أطوله: %1.</translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation>بين القوسين المعقوفين ما يُملأ لكل بطاقة.</translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation>محتوى الرمز الشريطي</translation>
    </message>
    <message>
        <source>Content of this sample’s barcode</source>
        <translation>محتوى الرمز الشريطي لهذه العينة</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
    <message>
        <source>Text below this sample’s code</source>
        <translation>النص أسفل رمز هذه العينة</translation>
    </message>
    <message>
        <source>The rows of the list are being read…</source>
        <translation>تُقرأ صفوف القائمة الآن…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation>اختيار %1</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation>ستة أرقام ست عشرية، مثل #1F7A5A.</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>التشبع والسطوع</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>درجة اللون</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation>الوجهة للعمود %1</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى التصميم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft, as it is now</source>
        <translation>المسودة كما هي الآن</translation>
    </message>
    <message>
        <source>Apple Wallet, the version</source>
        <translation>محفظة Apple، النسخة</translation>
    </message>
    <message>
        <source>Apple Wallet, the draft</source>
        <translation>محفظة Apple، المسودة</translation>
    </message>
    <message>
        <source>Google Wallet, the version</source>
        <translation>محفظة Google، النسخة</translation>
    </message>
    <message>
        <source>Google Wallet, the draft</source>
        <translation>محفظة Google، المسودة</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>All parts (%1)</source>
        <translation>كل الأجزاء (%1)</translation>
    </message>
    <message>
        <source>Puts them into the draft as they were. Undo takes them back.</source>
        <translation>يعيدها إلى المسودة كما كانت. التراجع يلغي ذلك.</translation>
    </message>
    <message>
        <source>Choose what comes back first</source>
        <translation>اختر أولًا ما تريد استعادته</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا اختلافات.</translation>
    </message>
    <message>
        <source>The draft is what this version holds.</source>
        <translation>المسودة مطابقة لهذه النسخة.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation>هذه هي البيئة الفعلية. اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>اسم المستأجر</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>%1: contrast %2, %3 is wanted</source>
        <translation>‏%1: التباين %2، والمطلوب %3</translation>
    </message>
    <message>
        <source>%1: contrast %2, enough</source>
        <translation>‏%1: التباين %2، وهو كافٍ</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a sample of text</comment>
        <translation>أب</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>The nearest colour of this hue that can be read</source>
        <translation>أقرب لون مقروء من هذه الدرجة</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation>قراءة ترخيص %1</translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation>الاقتصاص والتركيز</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>الحافة العليا</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>الحافة السفلى</translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation>التركيز أفقيًا</translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation>التركيز عموديًا</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>إظهارها كاملة</translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation>قص الهوامش الشفافة</translation>
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
        <translation>‏%1 كما تعرضها %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation>الاقتصاص والتركيز: %1</translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation>الأسهم تحرك نقطة التركيز، ومع Alt تحرك الاقتصاص، ومع Ctrl زاويته اليمنى السفلى؛ ومع Shift بعشرة أضعاف المسافة.</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation>أفلت صورة هنا، أو اختر صورة أو الصقها.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>شرطة عمودية</translation>
    </message>
    <message>
        <source>The file is not valid %1. Choose another encoding, or save it as UTF-8.</source>
        <translation>الملف ليس %1 صالحًا. اختر ترميزًا آخر، أو احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s e-mail already.</source>
        <translation>عمود آخر، %1، يعطي البريد الإلكتروني للحامل بالفعل.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s name already.</source>
        <translation>عمود آخر، %1، يعطي اسم الحامل بالفعل.</translation>
    </message>
    <message>
        <source>Another one, %1, gives the field “%2” already.</source>
        <translation>عمود آخر، %1، يعطي الحقل «%2» بالفعل.</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>العمود %1 (%2)</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. The file has only one column: is the delimiter another one?</source>
        <translation>لا عمود فيه البريد الإلكتروني للحامل. في الملف عمود واحد فقط: هل الفاصل غير هذا؟</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. Say which one does.</source>
        <translation>لا عمود فيه البريد الإلكتروني للحامل. حدّد أيها هو.</translation>
    </message>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>ليس في القالب حقل «%1».</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Add the missing delimiters.</source>
        <translation>عدد خلايا الصف %1، وعدد خلايا صف العناوين %2. أضف الفواصل الناقصة.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.</source>
        <translation>عدد خلايا الصف %1، وعدد خلايا صف العناوين %2. ضع الخلية التي تحتوي على الفاصل بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There is text behind the closing quote. Double the quotes that are part of the text.</source>
        <translation>يوجد نص بعد علامة الاقتباس الختامية. ضاعف علامات الاقتباس التي هي جزء من النص.</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.</source>
        <translation>الصف ليس UTF-8 صالحًا. احفظ الملف بترميز UTF-8، أو اختر ترميزه.</translation>
    </message>
    <message>
        <source>The e-mail is missing. Fill it in: it is the key by which a holder is known.</source>
        <translation>البريد الإلكتروني مفقود. املأه: فهو المفتاح الذي يُعرف به الحامل.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it to the form name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. صحّحه إلى الصيغة name@example.com.</translation>
    </message>
    <message>
        <source>The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.</source>
        <translation>البريد الإلكتروني هو نفسه في الصف %1؛ والأول هو المعتبر. أزل أحد الصفين.</translation>
    </message>
    <message>
        <source>This is not a number. Use digits, with a point before decimals: 12450 or -3.5.</source>
        <translation>هذا ليس رقمًا. استخدم أرقامًا، بنقطة قبل الكسور: 12450 أو ‎-3.5.</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>طول القيمة %1 من الأحرف؛ والمسموح به %2 على الأكثر. قصّرها.</translation>
    </message>
    <message>
        <source>The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values.</source>
        <translation>سيبلغ نص الرمز الشريطي أو NFC لهذا الصف %1 بايت؛ والمسموح به %2 على الأكثر. قصّر قيمه.</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>الصف %1، العمود %2 (%3)</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>لا يوجد صف كهذا.</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>الملف فارغ: ليس فيه صف عناوين ولا صفوف.</translation>
    </message>
    <message>
        <source>Column %1 has no name and is ignored.</source>
        <translation>ليس للعمود %1 اسم، ولذلك يُتجاهل.</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.</source>
        <translation>اسم العمودين %1 و%2 هو نفسه «%3». غيّر اسم أحدهما، أو حدّد أيهما المعتبر.</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>أُلغيت قراءة الملف.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>في الملف صف عناوين، لكن لا صفوف.</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>الصف %1، العمود %2</translation>
    </message>
    <message>
        <source>The line has more than %L1 columns.</source>
        <translation>في السطر أكثر من %L1 من الأعمدة.</translation>
    </message>
    <message>
        <source>There is a NUL byte here. The file is not a text file, or its encoding is another one.</source>
        <translation>يوجد هنا بايت NUL. الملف ليس نصيًا، أو أن ترميزه مختلف.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed up to the end of the file. Close it, or double it if it is part of the text.</source>
        <translation>علامة الاقتباس المفتوحة هنا لم تُغلق حتى نهاية الملف. أغلقها، أو ضاعفها إن كانت جزءًا من النص.</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed within %L1 KiB. Close it, or double it if it is part of the text.</source>
        <translation>علامة الاقتباس المفتوحة هنا لم تُغلق خلال %L1 كيبي بايت. أغلقها، أو ضاعفها إن كانت جزءًا من النص.</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 KiB.</source>
        <translation>الخلية أطول من %L1 كيبي بايت.</translation>
    </message>
    <message>
        <source>The line is longer than %L1 KiB. Check the line breaks and the quotes.</source>
        <translation>السطر أطول من %L1 كيبي بايت. تحقق من فواصل الأسطر وعلامات الاقتباس.</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%n محاولات</numerusform>
            <numerusform>%n محاولة</numerusform>
            <numerusform>%n محاولة</numerusform>
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
        <translation>قالب بلا اسم</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>كل القوالب</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>المشاكل %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشاكل</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>المزيد عن هذا القالب</translation>
    </message>
    <message>
        <source>All steps, by name</source>
        <translation>كل الخطوات بأسمائها</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Fit both cards</source>
        <translation>ملاءمة البطاقتين</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>البطاقتان ملائمتان للعرض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>DesignCaptions</name>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation>لا تنشر Google مقاسات بطاقاتها ولا خطوطها، وتغيّرها دون إشعار. أما النصوص التي تعرضها البطاقة وترتيبها فموثّقة. %1</translation>
    </message>
</context>
<context>
    <name>DesignCommands</name>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Show or hide the problems</source>
        <translation>إظهار المشاكل أو إخفاؤها</translation>
    </message>
    <message>
        <source>lint errors warnings</source>
        <translation>فحص أخطاء تحذيرات lint</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>كل القوالب</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>recent drafts files begin</source>
        <translation>الأخيرة مسودات ملفات بدء</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>معرض القوالب الجاهزة</translation>
    </message>
    <message>
        <source>examples artwork new template</source>
        <translation>أمثلة رسوم قالب جديد</translation>
    </message>
    <message>
        <source>Try from empty to longest</source>
        <translation>تجربة من الفارغ إلى الأطول</translation>
    </message>
    <message>
        <source>stress run records</source>
        <translation>اختبار التحمل سجلات</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>إخفاء المخطط</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>إظهار المخطط</translation>
    </message>
    <message>
        <source>pane left</source>
        <translation>لوحة يسار</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>إخفاء لوحة الخصائص</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>إظهار لوحة الخصائص</translation>
    </message>
    <message>
        <source>pane right</source>
        <translation>لوحة يمين</translation>
    </message>
    <message>
        <source>No template is on the desk. Open one first.</source>
        <translation>لا قالب قيد التصميم. افتح قالبًا أولًا.</translation>
    </message>
    <message>
        <source>The design page shows it already.</source>
        <translation>تعرضها صفحة التصميم بالفعل.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>المحفوظات…</translation>
    </message>
    <message>
        <source>undo redo steps back versions</source>
        <translation>تراجع إعادة خطوات رجوع نسخ</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>name keep history snapshot</source>
        <translation>اسم احتفاظ محفوظات لقطة</translation>
    </message>
    <message>
        <source>The map covers the cards. Choose another part of the template first.</source>
        <translation>تغطي الخريطة البطاقتين. اختر أولًا جزءًا آخر من القالب.</translation>
    </message>
    <message>
        <source>Show one side of the cards</source>
        <translation>إظهار وجه واحد من البطاقات</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>الواجهة والظهر</translation>
    </message>
    <message>
        <source>both sides details flip beside</source>
        <translation>الوجهان التفاصيل قلب بجانب</translation>
    </message>
</context>
<context>
    <name>DesignKeys</name>
    <message>
        <source>A field in the outline</source>
        <translation>حقل في المخطط</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>نقل الحقل لأعلى</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>نقل الحقل لأسفل</translation>
    </message>
    <message>
        <source>Select several fields</source>
        <translation>تحديد عدة حقول</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>تحديد كل الحقول</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>نسخ الحقل</translation>
    </message>
    <message>
        <source>Cut the field</source>
        <translation>قص الحقل</translation>
    </message>
    <message>
        <source>Paste fields behind</source>
        <translation>لصق الحقول بعده</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>تكرار الحقل</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>إزالة الحقل</translation>
    </message>
    <message>
        <source>More about the field</source>
        <translation>المزيد عن الحقل</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Type the chosen text where it stands</source>
        <translation>كتابة النص المختار في مكانه</translation>
    </message>
    <message>
        <source>Type its label or its value instead</source>
        <translation>كتابة التسمية أو القيمة بدلًا منه</translation>
    </message>
    <message>
        <source>An image in the list</source>
        <translation>صورة في القائمة</translation>
    </message>
    <message>
        <source>An image in the list, in its pane or on a card</source>
        <translation>صورة في القائمة أو في لوحتها أو على بطاقة</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>فتح الصورة</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Another format of the code</source>
        <translation>تنسيق آخر للرمز</translation>
    </message>
    <message>
        <source>Try the format earlier</source>
        <translation>تجربة التنسيق قبل ذلك</translation>
    </message>
    <message>
        <source>Try the format later</source>
        <translation>تجربة التنسيق بعد ذلك</translation>
    </message>
    <message>
        <source>Take the format out</source>
        <translation>إزالة التنسيق</translation>
    </message>
    <message>
        <source>A field in the outline or on a card</source>
        <translation>حقل في المخطط أو على بطاقة</translation>
    </message>
    <message>
        <source>Move the field to the slot before</source>
        <translation>نقل الحقل إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Move the field to the slot behind</source>
        <translation>نقل الحقل إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Go to the field above or below</source>
        <translation>الانتقال إلى الحقل الأعلى أو الأسفل</translation>
    </message>
    <message>
        <source>The crop of an image</source>
        <translation>اقتصاص صورة</translation>
    </message>
    <message>
        <source>Move the focus</source>
        <translation>نقل نقطة التركيز</translation>
    </message>
    <message>
        <source>Move the focus ten times as far</source>
        <translation>نقل نقطة التركيز عشرة أضعاف المسافة</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>نقل الاقتصاص</translation>
    </message>
    <message>
        <source>Move the crop ten times as far</source>
        <translation>نقل الاقتصاص عشرة أضعاف المسافة</translation>
    </message>
    <message>
        <source>Move its lower right corner</source>
        <translation>نقل الزاوية اليمنى السفلى</translation>
    </message>
    <message>
        <source>Move its lower right corner ten times as far</source>
        <translation>نقل الزاوية اليمنى السفلى عشرة أضعاف المسافة</translation>
    </message>
    <message>
        <source>A version in the list</source>
        <translation>نسخة في القائمة</translation>
    </message>
    <message>
        <source>Compare the version with the draft</source>
        <translation>مقارنة النسخة بالمسودة</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>إعادة تسمية النسخة</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>حذف النسخة</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>المزيد عن النسخة</translation>
    </message>
    <message>
        <source>A row of Google’s card</source>
        <translation>صف في بطاقة Google</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>نقل الصف لأعلى</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>نقل الصف لأسفل</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Go to the text above or below</source>
        <translation>الانتقال إلى النص الأعلى أو الأسفل</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>استعادة النسخة</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation>اتساع المخطط</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>اتساع لوحة الخصائص</translation>
    </message>
</context>
<context>
    <name>DesignParts</name>
    <message>
        <source>Edit name, kind and notes</source>
        <translation>تعديل الاسم والنوع والملاحظات</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>تعديل العلامة التجارية</translation>
    </message>
    <message>
        <source>Edit the images</source>
        <translation>تعديل الصور</translation>
    </message>
    <message>
        <source>pictures logo strip</source>
        <translation>صور شعار شريط</translation>
    </message>
    <message>
        <source>Edit code and NFC</source>
        <translation>تعديل الرمز وNFC</translation>
    </message>
    <message>
        <source>barcode qr</source>
        <translation>باركود رمز شريطي qr</translation>
    </message>
    <message>
        <source>Edit Google’s rows</source>
        <translation>تعديل صفوف Google</translation>
    </message>
    <message>
        <source>card template override items</source>
        <translation>بطاقة قالب تجاوز عناصر</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>تعديل اللغات</translation>
    </message>
    <message>
        <source>translations texts locales</source>
        <translation>ترجمات نصوص لغات</translation>
    </message>
    <message>
        <source>Edit the places</source>
        <translation>تعديل الأماكن</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>خريطة نطاق مواقع</translation>
    </message>
    <message>
        <source>There are no maps here.</source>
        <translation>لا خرائط هنا.</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>إظهار النُسخ</translation>
    </message>
    <message>
        <source>history compare restore bring back</source>
        <translation>محفوظات مقارنة استعادة إرجاع</translation>
    </message>
    <message>
        <source>colours background text label logo kit</source>
        <translation>الألوان الخلفية النص التسمية الشعار العلامة</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Starter gallery</source>
        <translation>معرض القوالب الجاهزة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Compare with a version</source>
        <translation>مقارنة بنسخة</translation>
    </message>
</context>
<context>
    <name>DesignedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>ملف التشخيص</translation>
    </message>
    <message>
        <source>This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.</source>
        <translation>هذا كل ما سيكون فيه. أُزيلت المفاتيح والأسماء والعناوين والمعرّفات؛ راجعه قبل أن تعطيه لأحد. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation>أفلت هنا قائمة بحاملي البطاقات</translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation>ملف CSV في كل صف منه حامل واحد. يُكتشف الفاصل والترميز تلقائيًا، ولا يُرسل شيء قبل أن ترى الأخطاء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>حفظ قائمة فارغة…</translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation>الأعمدة التي يحتاج إليها هذا القالب، مع صف كمثال</translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation>اختيار قائمة بحاملي البطاقات</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>القوائم (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>حفظ قائمة فارغة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>ملف CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>EndpointDialog</name>
    <message>
        <source>Edit the endpoint</source>
        <translation>تعديل نقطة النهاية</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>نقطة نهاية جديدة</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>حفظ نقطة النهاية</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>إنشاء نقطة النهاية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation>يبدأ بـ https. تُرفض عناوين شبكتك الداخلية.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation>أنواع مثل pass.revoked، أو كل ما هو من نوع واحد مثل ‎pass.*‎، أو * للكل؛ بينها فواصل.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation>الاسم الذي يسميها به Pass Studio؛ اختياري.</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation>اختر نقطة نهاية لعرض ما أُرسل إليها.</translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation>معرّف نقطة النهاية</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>سر جديد…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation>ما أُرسل إليها</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث العرض</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>إظهار هذا الحدث</translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation>هل تريد إنشاء سر توقيع جديد؟</translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation>يظهر مرة واحدة. ولمدة 24 ساعة تُوقَّع الأحداث بالسر القديم أيضًا حتى تتمكن نقطة النهاية من الانتقال؛ ثم بالسر الجديد وحده.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>إنشاء سر جديد</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>هل تريد حذف نقطة النهاية هذه؟</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation>لن يُرسل شيء بعد ذلك إلى %1، ويُلغى ما ينتظرها. يبقى سجل عمليات التسليم السابقة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>حذف نقطة النهاية</translation>
    </message>
</context>
<context>
    <name>EndpointsView</name>
    <message>
        <source>Webhook endpoints</source>
        <translation>نقاط نهاية Webhook</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation>لا تتلقى أي نقطة نهاية أحداثًا بعد.</translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation>نقطة النهاية عنوان https لديك. يُرسل إليها كل حدث موقَّعًا، وتُكرَّر المحاولة لمدة سبعة أيام.</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>نقطة نهاية جديدة</translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation>تعذّر تحميل نقاط النهاية.</translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation>اتساع لوحة نقطة النهاية</translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation>سر التوقيع</translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation>احفظه حيث تتحقق نقطة النهاية من التواقيع. يظهر هذه المرة فقط؛ وبعد التدوير يظل السر القديم يوقّع أيضًا لمدة 24 ساعة.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>سر التوقيع</translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation>إدخال مفتاح %1</translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation>لم يعد لدى Pass Studio مفتاح ملف التعريف هذا.</translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation>يحل محل المفتاح المحفوظ الآن.</translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation>استخدام ملف التعريف</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation>أدخل مفتاحًا آخر لملف التعريف هذا في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>NFC is left out: the signing certificate is not made for it, and Wallet would refuse the whole pass.</source>
        <translation>تُرك NFC: شهادة التوقيع ليست مخصصة له، وسترفض المحفظة البطاقة كلها.</translation>
    </message>
    <message>
        <source>NFC is left out: no reader&apos;s public key is given.</source>
        <translation>تُرك NFC: لم يُحدَّد مفتاح عام لقارئ.</translation>
    </message>
    <message>
        <source>The picture is broken. Export it again.</source>
        <translation>الصورة تالفة. صدّرها من جديد.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller.</source>
        <translation>أبعاد الصورة %1 × %2 بكسل؛ والحد الأقصى للضلع %3. صغّرها.</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>الملف أكبر من %1 ميبي بايت. احفظه أصغر، بصيغة JPEG مثلًا.</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are taken. Export it as one of them.</source>
        <translation>لا تُقبل إلا صور PNG وJPEG. صدّرها بإحدى الصيغتين.</translation>
    </message>
    <message>
        <source>The JPEG is built up in too many steps. Save it without “progressive”.</source>
        <translation>صورة JPEG مبنية على مراحل كثيرة جدًا. احفظها من دون «تدريجي».</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>هذا العنصر مفقود.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>يجب أن يكون هذا true أو false.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>يجب أن يكون هذا رقمًا.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>يجب أن يكون هذا كائنًا.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>يجب أن يكون هذا قائمة.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>هذا العنصر غير معروف هنا.</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>تداخل JSON أعمق من %1 من المستويات.</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is given twice.</source>
        <translation>العنصر «%1» مكرر.</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>حجم JSON أكبر من %1 بايت.</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>يبدأ JSON بعلامة ترتيب البايتات؛ احفظه بترميز UTF-8 من دونها.</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8.</source>
        <translation>ترميز JSON ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>هذا ليس JSON: %1.</translation>
    </message>
    <message>
        <source>The JSON must be an object.</source>
        <translation>يجب أن يكون JSON كائنًا.</translation>
    </message>
    <message>
        <source>Google requires a value for the field %1, and this pass has none: “%2” stands in for it.</source>
        <translation>تشترط Google قيمة للحقل %1، وليس لهذه البطاقة قيمة: يحل محلها «%2».</translation>
    </message>
    <message>
        <source>Google&apos;s gift card needs a card number: a field with the key card_number. The pass becomes a generic one.</source>
        <translation>تحتاج بطاقة الهدايا لدى Google إلى رقم بطاقة: حقل مفتاحه card_number. وتصبح البطاقة عامة.</translation>
    </message>
    <message>
        <source>Google&apos;s flight needs default values in the fields flight (such as LX 123), from and to (airport codes of three letters) and departure (local date and time). The pass becomes a generic one.</source>
        <translation>تحتاج الرحلة الجوية لدى Google إلى قيم افتراضية في الحقول flight (مثل LX 123) وfrom وto (رموز مطارات من ثلاثة أحرف) وdeparture (التاريخ والوقت المحليان). وتصبح البطاقة عامة.</translation>
    </message>
    <message>
        <source>Google&apos;s transit pass needs an origin and a destination: fields with the keys from and to. The pass becomes a generic one.</source>
        <translation>تحتاج بطاقة النقل لدى Google إلى نقطة انطلاق ووجهة: حقلين مفتاحاهما from وto. وتصبح البطاقة عامة.</translation>
    </message>
    <message>
        <source>Google needs a logo with a public https address here.</source>
        <translation>تحتاج Google هنا إلى شعار بعنوان https عام.</translation>
    </message>
    <message>
        <source>The brace at column %1 is never closed.</source>
        <translation>القوس في العمود %1 لا يُغلق.</translation>
    </message>
    <message>
        <source>Between the braces at column %1 must be a variable such as {pass.id}.</source>
        <translation>يجب أن يكون بين القوسين في العمود %1 متغير مثل {pass.id}.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>المتغير {%1} غير معروف.</translation>
    </message>
    <message>
        <source>The barcode has no text.</source>
        <translation>ليس للرمز الشريطي نص.</translation>
    </message>
    <message>
        <source>This text does not fit into or is not allowed in this kind of barcode.</source>
        <translation>هذا النص لا يتسع له هذا النوع من الرموز الشريطية أو لا يُسمح به فيه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>‏«%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>There is no field with this key.</source>
        <translation>لا يوجد حقل بهذا المفتاح.</translation>
    </message>
    <message>
        <source>This must be a colour such as #1F7A5A.</source>
        <translation>يجب أن يكون هذا لونًا مثل #1F7A5A.</translation>
    </message>
    <message>
        <source>This must be %1 numbers from 0 to 1.</source>
        <translation>يجب أن يكون هذا %1 من الأرقام بين 0 و1.</translation>
    </message>
    <message>
        <source>This must be 64 lower-case hexadecimal digits.</source>
        <translation>يجب أن يكون هذا 64 رقمًا ست عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>There is no image slot of this name.</source>
        <translation>لا يوجد موضع صورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a barcode format.</source>
        <translation>‏«%1» ليس تنسيق رمز شريطي.</translation>
    </message>
    <message>
        <source>This must be one of S, F, M, plain.</source>
        <translation>يجب أن يكون هذا S أو F أو M أو plain.</translation>
    </message>
    <message>
        <source>A row names one to three fields.</source>
        <translation>يذكر الصف حقلًا إلى ثلاثة حقول.</translation>
    </message>
    <message>
        <source>Google draws at most three rows.</source>
        <translation>ترسم Google ثلاثة صفوف على الأكثر.</translation>
    </message>
    <message>
        <source>This template was made by a newer studio; update this one to open it.</source>
        <translation>صُنع هذا القالب باستوديو أحدث؛ حدّث هذا الاستوديو لفتحه.</translation>
    </message>
    <message>
        <source>This must be one of air, boat, bus, train, generic.</source>
        <translation>يجب أن يكون هذا air أو boat أو bus أو train أو generic.</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>يجب أن يكون هذا واحدًا مما يلي: %1.</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>هذه ليست شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>This is not a certificate (neither PEM nor DER).</source>
        <translation>هذه ليست شهادة (لا PEM ولا DER).</translation>
    </message>
    <message>
        <source>A key file could not be read: %1</source>
        <translation>تعذرت قراءة ملف مفتاح: %1</translation>
    </message>
    <message>
        <source>A key file of more than 1 MB is not read.</source>
        <translation>لا يُقرأ ملف مفتاح يزيد على 1 ميغابايت.</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>المفتاح الخاص لا يخص الشهادة.</translation>
    </message>
    <message>
        <source>This is not a pass type certificate: it names no pass type or no team.</source>
        <translation>هذه ليست شهادة نوع بطاقة: لا تذكر نوع بطاقة أو لا تذكر فريقًا.</translation>
    </message>
    <message>
        <source>The intermediate certificate is not the one that issued the pass certificate (%1).</source>
        <translation>الشهادة الوسيطة ليست التي أصدرت شهادة البطاقات (%1).</translation>
    </message>
    <message>
        <source>A certificate file of more than 1 MB is not read.</source>
        <translation>لا يُقرأ ملف شهادة يزيد على 1 ميغابايت.</translation>
    </message>
    <message>
        <source>This is not a PKCS#12 (.p12) file.</source>
        <translation>هذا ليس ملف PKCS#12 (.p12).</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate file.</source>
        <translation>كلمة المرور لا تفتح ملف الشهادة هذا.</translation>
    </message>
    <message>
        <source>This certificate file is encrypted the old way (RC2 or 3DES). Export it again with “openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.</source>
        <translation>ملف الشهادة هذا معمّى بالطريقة القديمة (RC2 أو 3DES). صدّره من جديد بالأمر «openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12».</translation>
    </message>
    <message>
        <source>This certificate file holds no private key with its certificate.</source>
        <translation>لا يحوي ملف الشهادة هذا مفتاحًا خاصًا مع شهادته.</translation>
    </message>
    <message>
        <source>Choose an address of this computer on a private network, such as 192.168.1.20.</source>
        <translation>اختر عنوانًا لهذا الحاسوب في شبكة خاصة، مثل 192.168.1.20.</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2.</source>
        <translation>يتعذر الاستماع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>This is not the JSON file of a Google service account with its private key.</source>
        <translation>هذا ليس ملف JSON لحساب خدمة من Google مع مفتاحه الخاص.</translation>
    </message>
    <message>
        <source>The service account&apos;s token_uri is not an https address.</source>
        <translation>قيمة token_uri لحساب الخدمة ليست عنوان https.</translation>
    </message>
    <message>
        <source>Google&apos;s issuer id is missing: digits, from the Google Wallet console.</source>
        <translation>معرّف جهة الإصدار لدى Google مفقود: أرقام، من وحدة تحكم Google Wallet.</translation>
    </message>
    <message>
        <source>This is no plain file, but a folder, a pipe or a device.</source>
        <translation>هذا ليس ملفًا عاديًا، بل مجلد أو أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>This is a private key. It stays with the reader: passes need its public key.</source>
        <translation>هذا مفتاح خاص، ويبقى لدى القارئ: تحتاج البطاقات إلى مفتاحه العام.</translation>
    </message>
    <message>
        <source>This is a certificate. Passes need the reader’s public key.</source>
        <translation>هذه شهادة. تحتاج البطاقات إلى المفتاح العام للقارئ.</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>نهاية المفتاح مفقودة.</translation>
    </message>
    <message>
        <source>This is no public key, neither in PEM form nor in base64.</source>
        <translation>هذا ليس مفتاحًا عامًا، لا بصيغة PEM ولا بصيغة base64.</translation>
    </message>
    <message>
        <source>This is no key on the curve P-256, and Apple’s readers use no other one.</source>
        <translation>هذا ليس مفتاحًا على المنحنى P-256، وقارئات Apple لا تستخدم غيره.</translation>
    </message>
    <message>
        <source>The key is cut off, or something follows it.</source>
        <translation>المفتاح مقطوع، أو يتبعه شيء آخر.</translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation>اختر حدثًا لعرض ما تغيّر وإلى أين أُرسل.</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>معرّف الحدث</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation>إلى كل نقطة نهاية مفعّلة تطلب هذا النوع</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation>الخصائص المتغيّرة</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>عمليات التسليم</translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation>إعادة الإرسال إلى نقطة النهاية هذه</translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation>الحدث كما يُرسل</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>الحدث بتنسيق JSON</translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation>هل تريد إعادة إرسال هذا الحدث؟</translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation>تتلقاه كل نقطة نهاية مفعّلة تطلب هذا النوع مرة أخرى، بالمعرّف والمحتوى نفسيهما. والمستقبِلات التي تتذكر المعرّفات تتجاوزه.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation>معرّف بطاقة أو قالب</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation>كل تغيير في قالب أو بطاقة، وكل عملية مسح، حدث. ويظهر هنا لحظة وقوعه.</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>لا حدث يطابق عوامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>تعذّر تحميل الأحداث.</translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation>اتساع لوحة الحدث</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation>إصدار بطاقة</translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation>إضافة بطاقة إلى محفظة</translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation>تحديث بطاقة</translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation>مسح بطاقة ضوئيًا</translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation>إزالة بطاقة</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>إبطال بطاقة</translation>
    </message>
    <message>
        <source>Template published</source>
        <translation>نشر قالب</translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation>تحديث قالب</translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation>أرشفة قالب</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>كل الأحداث</translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation>كل أحداث البطاقات</translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation>كل أحداث القوالب</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>كان الرد %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>عنوان غير مسموح به</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>عرض الأحداث الجديدة فور وقوعها</translation>
    </message>
</context>
<context>
    <name>EventsCommands</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Load the events again</source>
        <translation>إعادة تحميل الأحداث</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Hold new events back</source>
        <translation>تعليق عرض الأحداث الجديدة</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>عرض الأحداث الجديدة فور وقوعها</translation>
    </message>
    <message>
        <source>live pause</source>
        <translation>مباشر إيقاف مؤقت</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>نقطة نهاية جديدة…</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>‏webhook ويب هوك</translation>
    </message>
    <message>
        <source>The service does not tell of events as they happen.</source>
        <translation>لا تُعلِم الخدمة بالأحداث فور وقوعها.</translation>
    </message>
    <message>
        <source>list what happened</source>
        <translation>قائمة ما حدث</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>webhook deliveries</source>
        <translation>ويب هوك عمليات التسليم</translation>
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
        <translation>تنسيقات أخرى، حيث لا يرسم جهاز من Apple التنسيق السابق</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Alt with an arrow moves it, Delete takes it out.</source>
        <translation>مفتاح Alt مع سهم ينقله، وDelete يزيله.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>تجربة %1 قبل ذلك</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>تجربة %1 بعد ذلك</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>إضافة تنسيق</translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation>المكان %1، متجاهَل: %2</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>المكان %1: %2</translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation>حافة المكان %1</translation>
    </message>
</context>
<context>
    <name>FenceWords</name>
    <message>
        <source>%1 ft</source>
        <translation>‏%1 قدم</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>‏%1 ميل</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>‏%1 م</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>‏%1 كم</translation>
    </message>
    <message>
        <source>Apple Wallet uses about %1 for all places: a pass of this kind never uses more.</source>
        <translation>تستخدم محفظة Apple نحو %1 لكل الأماكن: بطاقة من هذا النوع لا تستخدم أكثر من ذلك أبدًا.</translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation>تستخدم محفظة Apple‏ %1 لكل الأماكن: العبرة بأصغر نصف قطر.</translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation>يقع حيث يقع المكان %1: لن تظهر هذه الرسالة أبدًا.</translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation>يتداخل مع المكان %1: تظهر هناك رسالة الأقرب منهما.</translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation>تراعي المحافظ عشرة أماكن؛ وهذا متجاهَل.</translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation>يطلب أكثر مما تستخدمه محفظة Apple.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation>المكان %1، على بُعد %2، يُظهر رسالته.</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation>المكان %1، على بُعد %2، يُظهر رسالته. قريب بما يكفي أيضًا ومتجاهَل: %3.</translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation>لا يظهر شيء: المكان %1 هو الأقرب، على بُعد %2، والمسافة الكافية %3.</translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation>لا يظهر شيء: البطاقة المنتهية الصلاحية أو المُبطَلة لا تُعرض.</translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation>لا يظهر شيء: ليس للبطاقة أماكن.</translation>
    </message>
</context>
<context>
    <name>Fences</name>
    <message>
        <source>There is no latitude and longitude.</source>
        <translation>لا يوجد خط عرض ولا خط طول.</translation>
    </message>
    <message>
        <source>The latitude is not between -90 and 90 degrees.</source>
        <translation>خط العرض ليس بين ‎-90 و90 درجة.</translation>
    </message>
    <message>
        <source>The longitude is not between -180 and 180 degrees.</source>
        <translation>خط الطول ليس بين ‎-180 و180 درجة.</translation>
    </message>
    <message>
        <source>The radius is no number of metres above 0.</source>
        <translation>نصف القطر ليس عددًا من الأمتار أكبر من 0.</translation>
    </message>
    <message>
        <source>The radius was made %1 m: it goes from 1 to 100,000 m.</source>
        <translation>جُعل نصف القطر %1 م: يتراوح بين 1 و100,000 م.</translation>
    </message>
    <message>
        <source>The message was cut: it had %1 characters, %2 are allowed.</source>
        <translation>اقتُطعت الرسالة: كان طولها %1 من الأحرف، والمسموح به %2.</translation>
    </message>
    <message>
        <source>The file has more than 10,000 places.</source>
        <translation>في الملف أكثر من 10,000 مكان.</translation>
    </message>
    <message>
        <source>No columns are called latitude and longitude. Add a first row that names the columns.</source>
        <translation>لا أعمدة باسم latitude وlongitude. أضف صفًا أول يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>The file is larger than a list of places can be (4 MiB).</source>
        <translation>الملف أكبر مما يمكن أن تكون عليه قائمة أماكن (4 ميبي بايت).</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>لا يوجد شكل هندسي.</translation>
    </message>
    <message>
        <source>This is no point, and a wallet knows points only (%1).</source>
        <translation>هذه ليست نقطة، ولا تعرف المحفظة إلا النقاط (%1).</translation>
    </message>
    <message>
        <source>This is no feature.</source>
        <translation>هذا ليس عنصرًا.</translation>
    </message>
    <message>
        <source>The file has another system of coordinates. Save it with longitude and latitude (WGS 84).</source>
        <translation>في الملف نظام إحداثيات آخر. احفظه بخط الطول وخط العرض (WGS 84).</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>العنصر %1</translation>
    </message>
    <message>
        <source>This is no GeoJSON: it has no collection of features.</source>
        <translation>هذا ليس GeoJSON: ليس فيه مجموعة عناصر.</translation>
    </message>
    <message>
        <source>The file declares a document type; no KML needs one.</source>
        <translation>يصرّح الملف بنوع مستند؛ ولا يحتاج KML إليه.</translation>
    </message>
    <message>
        <source>This is no KML: its XML is broken.</source>
        <translation>هذا ليس KML: صيغة XML فيه تالفة.</translation>
    </message>
    <message>
        <source>This is no KML.</source>
        <translation>هذا ليس KML.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>placemark %1</source>
        <translation>علامة المكان %1</translation>
    </message>
    <message>
        <source>There is no point.</source>
        <translation>لا توجد نقطة.</translation>
    </message>
    <message>
        <source>This is a packed KMZ. Unpack it and take the KML in it.</source>
        <translation>هذا ملف KMZ مضغوط. فك ضغطه وخذ ملف KML الذي فيه.</translation>
    </message>
</context>
<context>
    <name>FieldClip</name>
    <message>
        <source>There are no fields on the clipboard.</source>
        <translation>لا حقول في الحافظة.</translation>
    </message>
    <message>
        <source>These fields were copied in a newer studio.</source>
        <translation>نُسخت هذه الحقول في نسخة أحدث من Pass Studio.</translation>
    </message>
    <message>
        <source>A template holds %1 fields at most: there is room for %2 more, and %3 were copied.</source>
        <translation>أقصى عدد للحقول في القالب %1: بقي متسع لعدد %2، والمنسوخ %3.</translation>
    </message>
</context>
<context>
    <name>FieldFates</name>
    <message>
        <source>Kept, but not on Apple&apos;s front: this kind of pass has no more room in its slot. It comes back with a kind that has.</source>
        <translation>يبقى محفوظًا، لكن ليس في أمام بطاقة Apple: لا متسع آخر في موضعه في هذا النوع من البطاقات. ويعود مع نوع فيه متسع.</translation>
    </message>
    <message>
        <source>Not on Google&apos;s card: it stands in the details below it.</source>
        <translation>ليس على بطاقة Google: يقع في التفاصيل أسفلها.</translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation>على البطاقة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>القيمة إن لم تحددها البطاقة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation>المحاذاة، محفظة Apple</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>رمز العملة</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>نمط التاريخ</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>نمط الوقت</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation>بهذا الاسم يسميه العمود وAPI.</translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation>التحديثات والمعاينة</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>قيمة العينة</translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation>تظهر هنا فقط، مع السجل «القيم الافتراضية».</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>محلي في Pass Studio وبيئته التجريبية: %1. ليس لدى خدمة ملف التعريف هذا عنصر له.</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>The column and the API call it this. Used by: %1</source>
        <translation>بهذا الاسم يسميه العمود وAPI. يُستخدم في: %1</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>لصق بعده</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about this field</source>
        <translation>المزيد عن هذا الحقل</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>القيمة %2. %1 مفتاح Alt مع الأسهم ينقله، ومفتاح القائمة يعرض المزيد.</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>نقل لأعلى (%1)</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>نقل لأسفل (%1)</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>a member of its own</source>
        <translation>عنصر خاص به</translation>
    </message>
    <message>
        <source>Barcode content: %1</source>
        <translation>محتوى الرمز الشريطي: %1</translation>
    </message>
    <message>
        <source>NFC content: %1</source>
        <translation>محتوى NFC: %1</translation>
    </message>
    <message>
        <source>Text below the code: %1</source>
        <translation>النص أسفل الرمز: %1</translation>
    </message>
    <message>
        <source>Row %1 of Google&apos;s card</source>
        <translation>الصف %1 من بطاقة Google</translation>
    </message>
    <message>
        <source>Sample data of %1</source>
        <translation>بيانات العينة %1</translation>
    </message>
    <message>
        <source>Message when it changes: %1</source>
        <translation>الرسالة عند تغيّره: %1</translation>
    </message>
    <message>
        <source>Google&apos;s wallet takes %1 from the field with the key %2. Under another key it is a text like any other there.</source>
        <translation>تأخذ محفظة Google من الحقل ذي المفتاح %2 ما يلي: %1. وبمفتاح آخر يصبح فيها نصًا كغيره.</translation>
    </message>
    <message>
        <source>Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. Batches that wait to go on still send %1, which the service refuses once this is published.</source>
        <translation>القوائم (CSV): لا يُؤخذ عمود %1 لهذا الحقل إلا إذا كانت تسميته مطابقة. سمِّه %2. والدفعات التي تنتظر المتابعة تظل ترسل %1، وترفضه الخدمة بعد النشر.</translation>
    </message>
    <message>
        <source>Programs that issue or update passes through the API have to say %1 then.</source>
        <translation>على البرامج التي تصدر البطاقات أو تحدّثها عبر API أن تستخدم %1 بعد ذلك.</translation>
    </message>
    <message>
        <source>Passes that were issued keep their values under %1: once this is published they show the default until they are updated.</source>
        <translation>تحتفظ البطاقات الصادرة بقيمها باسم %1: وبعد النشر تُظهر القيمة الافتراضية إلى أن تُحدَّث.</translation>
    </message>
</context>
<context>
    <name>FieldsInspector</name>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>ما تفعله هنا يُطبَّق عليها كلها كخطوة واحدة.</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Move the fields to</source>
        <translation>نقل الحقول إلى</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>اختيار موضع</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Save as file…</source>
        <translation>حفظ كملف…</translation>
    </message>
    <message>
        <source>download passtpl</source>
        <translation>تنزيل passtpl</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>قوالب البطاقات (*.passtpl)</translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation>تصدير البروفة بتنسيق PDF…</translation>
    </message>
    <message>
        <source>print client</source>
        <translation>طباعة عميل</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>تصدير البروفة</translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation>ملف PDF للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation>تصدير البروفة بتنسيق HTML…</translation>
    </message>
    <message>
        <source>mail client</source>
        <translation>بريد عميل</translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation>ملف HTML للإرسال بالبريد (*.html)</translation>
    </message>
    <message>
        <source>Export pictures as PNG…</source>
        <translation>تصدير الصور بتنسيق PNG…</translation>
    </message>
    <message>
        <source>image both wallets front back</source>
        <translation>صورة المحفظتان أمام خلف</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>حفظ في %1</translation>
    </message>
    <message>
        <source>Save to its file</source>
        <translation>حفظ في ملفه</translation>
    </message>
    <message>
        <source>passtpl disk document write</source>
        <translation>passtpl قرص مستند كتابة</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>“%1” is one part of a pass. Drop the folder that it lies in, or the whole .pkpass.</source>
        <translation>‏«%1» جزء من بطاقة. أفلت المجلد الذي يوجد فيه، أو ملف ‎.pkpass كاملًا.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither a template nor GeoJSON with places.</source>
        <translation>‏«%1» ملف JSON، لكنه ليس قالبًا ولا GeoJSON فيه أماكن.</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three times as large as it is shown, and drop that.</source>
        <translation>‏«%1» رسم SVG، والمحافظ لا تعرض إلا البكسلات. احفظه بتنسيق PNG بثلاثة أضعاف حجم عرضه، ثم أفلته.</translation>
    </message>
    <message>
        <source>“%1” is nothing that the studio reads. It takes templates (.passtpl), passes (.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).</source>
        <translation>‏«%1» ليس مما يقرؤه Pass Studio. فهو يأخذ القوالب (‎.passtpl) والبطاقات (‎.pkpass) والقوائم (CSV) والصور (PNG وJPEG) والأماكن (GeoJSON وKML).</translation>
    </message>
    <message>
        <source>“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and drop that.</source>
        <translation>‏«%1» صورة %2، والمحافظ لا تعرضها. احفظها بتنسيق PNG أو JPEG ثم أفلتها.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export it as CSV, and drop that.</source>
        <translation>‏«%1» جدول بيانات. صدّره بتنسيق CSV ثم أفلته.</translation>
    </message>
    <message>
        <source>“%1” is KML that was packed. Save it as KML, and drop that.</source>
        <translation>‏«%1» ملف KML مضغوط. احفظه بتنسيق KML ثم أفلته.</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Save the picture in it as PNG, and drop that.</source>
        <translation>‏«%1» ملف PDF. احفظ الصورة التي فيه بتنسيق PNG ثم أفلتها.</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation>إغلاق هذه القائمة</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation>الترميز تخمين: انظر أدناه إلى الأسماء التي فيها أحرف بعلامات.</translation>
    </message>
</context>
<context>
    <name>FormatSample</name>
    <message>
        <source>Looks like, on a phone set to</source>
        <translation>المظهر على هاتف لغته</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>لغة الهاتف</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet, in any language</source>
        <translation>محفظة Google، بأي لغة</translation>
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
        <translation>تجربة على هاتف الآن…</translation>
    </message>
    <message>
        <source>qr code test pass install</source>
        <translation>رمز qr بطاقة اختبار تثبيت</translation>
    </message>
    <message>
        <source>Promote to live…</source>
        <translation>ترقية إلى البيئة الفعلية…</translation>
    </message>
    <message>
        <source>go live release rehearsal</source>
        <translation>بيئة فعلية إطلاق تدريب</translation>
    </message>
    <message>
        <source>Only the sandbox inside the studio has a live tenant beside it.</source>
        <translation>وحدها البيئة التجريبية داخل Pass Studio يقابلها مستأجر فعلي.</translation>
    </message>
    <message>
        <source>The cards show no row of a list. Show one first.</source>
        <translation>لا تعرض البطاقتان صفًا من قائمة. اعرض صفًا أولًا.</translation>
    </message>
    <message>
        <source>Show the rows of the list</source>
        <translation>عرض صفوف القائمة</translation>
    </message>
    <message>
        <source>csv file holders records</source>
        <translation>‏csv ملف حاملون سجلات</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>csv list record</source>
        <translation>‏csv قائمة سجل</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>هذا هو الصف الأول.</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>هذا هو الصف الأخير.</translation>
    </message>
    <message>
        <source>Add a sample record…</source>
        <translation>إضافة سجل عينة…</translation>
    </message>
    <message>
        <source>holder person example copy new</source>
        <translation>حامل شخص مثال نسخة جديد</translation>
    </message>
    <message>
        <source>Rename the sample record…</source>
        <translation>إعادة تسمية سجل العينة…</translation>
    </message>
    <message>
        <source>holder person example name</source>
        <translation>حامل شخص مثال اسم</translation>
    </message>
    <message>
        <source>Remove the sample record</source>
        <translation>إزالة سجل العينة</translation>
    </message>
    <message>
        <source>holder person example delete</source>
        <translation>حامل شخص مثال حذف</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.</source>
        <translation>اختر واحدًا لإنشاء مسودة منه. العلامات والأشخاص من نسج الخيال؛ ولك استخدام الرسوم وتغييرها.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>معرض القوالب الجاهزة</translation>
    </message>
</context>
<context>
    <name>GalleryTemplate</name>
    <message>
        <source>Points and the next free cup, for a café. In German.</source>
        <translation>النقاط والكوب المجاني التالي، لمقهى. بالألمانية.</translation>
    </message>
    <message>
        <source>A tier and nights to the next one, for hotels.</source>
        <translation>الفئة والليالي المتبقية للفئة التالية، للفنادق.</translation>
    </message>
    <message>
        <source>A gym&apos;s membership with the member&apos;s picture.</source>
        <translation>عضوية نادٍ رياضي مع صورة العضو.</translation>
    </message>
    <message>
        <source>A museum&apos;s friends and what they may. In French.</source>
        <translation>أصدقاء متحف وما يحق لهم. بالفرنسية.</translation>
    </message>
    <message>
        <source>Money off a first order, for a grocer.</source>
        <translation>خصم على أول طلب، لبقالة.</translation>
    </message>
    <message>
        <source>Two for one until a date, for an ice parlour. In Spanish.</source>
        <translation>اثنان بسعر واحد حتى تاريخ محدد، لمحل مثلجات. بالإسبانية.</translation>
    </message>
    <message>
        <source>A concert&apos;s ticket with its poster as background.</source>
        <translation>تذكرة حفل موسيقي خلفيتها ملصقه.</translation>
    </message>
    <message>
        <source>A match with gate, block, row and seat under a strip.</source>
        <translation>مباراة مع البوابة والقطاع والصف والمقعد أسفل شريط.</translation>
    </message>
    <message>
        <source>A flight with gate, seat and boarding group.</source>
        <translation>رحلة جوية مع البوابة والمقعد ومجموعة الصعود.</translation>
    </message>
    <message>
        <source>A seat on a fast train, with coach and platform. In Italian.</source>
        <translation>مقعد في قطار سريع، مع العربة والرصيف. بالإيطالية.</translation>
    </message>
    <message>
        <source>A bookshop&apos;s gift card with its balance.</source>
        <translation>بطاقة هدايا لمكتبة مع رصيدها.</translation>
    </message>
    <message>
        <source>A voucher from one person to another, for a spa.</source>
        <translation>قسيمة من شخص إلى آخر، لمنتجع صحي.</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Geo</name>
    <message>
        <source>The geocoder&apos;s answer is no JSON.</source>
        <translation>إجابة خدمة الترميز الجغرافي ليست JSON.</translation>
    </message>
    <message>
        <source>The geocoder answers in a form the studio does not know.</source>
        <translation>تجيب خدمة الترميز الجغرافي بصيغة لا يعرفها الاستوديو.</translation>
    </message>
    <message>
        <source>This is a shortened link. Open it, and paste the address it leads to.</source>
        <translation>هذا رابط مختصر. افتحه، والصق العنوان الذي يؤدي إليه.</translation>
    </message>
    <message>
        <source>There are no coordinates in this link.</source>
        <translation>لا إحداثيات في هذا الرابط.</translation>
    </message>
    <message>
        <source>A short plus code needs a place nearby: move the map there first.</source>
        <translation>يحتاج رمز Plus القصير إلى مكان قريب: حرّك الخريطة إلى هناك أولًا.</translation>
    </message>
    <message>
        <source>These are no coordinates.</source>
        <translation>هذه ليست إحداثيات.</translation>
    </message>
    <message>
        <source>There is no grid zone %1. Zones are numbered 1 to 60.</source>
        <translation>لا توجد منطقة شبكة %1. أرقام المناطق من 1 إلى 60.</translation>
    </message>
    <message>
        <source>There is no grid band %1. Bands are the letters C to X without I and O.</source>
        <translation>لا يوجد نطاق شبكة %1. النطاقات هي الحروف من C إلى X ما عدا I وO.</translation>
    </message>
    <message>
        <source>A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north.</source>
        <translation>لمربع الشبكة 2 أو 4 أو 6 أو 8 أو 10 أرقام: للشرق بقدر ما للشمال.</translation>
    </message>
    <message>
        <source>Grid zone %1 has no square %2.</source>
        <translation>ليس في منطقة الشبكة %1 مربع %2.</translation>
    </message>
    <message>
        <source>There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in the south.</source>
        <translation>لا يوجد مكان كهذا في منطقة الشبكة %1: تتراوح الإحداثيات الشرقية بين 100,000 و900,000 م، وتصل الشمالية إلى 9,500,000 م في الشمال وتتراوح بين 1,000,000 و10,000,000 م في الجنوب.</translation>
    </message>
    <message>
        <source>Zone %1S can be the band S, which lies in the north, or the southern half of the globe. Write “%1 north” or “%1 south” instead.</source>
        <translation>قد تكون المنطقة %1S النطاق S الواقع في الشمال، أو النصف الجنوبي من الكرة الأرضية. اكتب «%1 north» أو «%1 south» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This easting and northing lie in grid zone %1, not in %2.</source>
        <translation>يقع هذان الإحداثيان الشرقي والشمالي في منطقة الشبكة %1 لا في %2.</translation>
    </message>
</context>
<context>
    <name>GhostPlace</name>
    <message>
        <source>Place to be imported: %1</source>
        <translation>مكان سيُستورد: %1</translation>
    </message>
</context>
<context>
    <name>GoogleRow</name>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>%1. Alt with an arrow moves it, Delete takes it out.</source>
        <translation>‏%1. مفتاح Alt مع سهم ينقله، وDelete يزيله.</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>نقل الصف %1 لأعلى</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>نقل الصف %1 لأسفل</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>إزالة الصف %1</translation>
    </message>
    <message>
        <source>The last row stays. “Back to automatic” derives the rows again.</source>
        <translation>يبقى الصف الأخير. «العودة إلى التلقائي» تشتق الصفوف من جديد.</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Field %1 of row %2</source>
        <translation>الحقل %1 في الصف %2</translation>
    </message>
    <message>
        <source>Move it towards the row’s beginning</source>
        <translation>نقله نحو بداية الصف</translation>
    </message>
    <message>
        <source>Take the field out of row %1</source>
        <translation>إزالة الحقل من الصف %1</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Steps of this template, oldest first</source>
        <translation>خطوات هذا القالب، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Done. Goes back to here.</source>
        <translation>مُنفَّذة. يعود إلى هنا.</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>هذا هو الوضع الحالي.</translation>
    </message>
    <message>
        <source>Undone. Goes on to here again.</source>
        <translation>متراجَع عنها. يعيد التنفيذ حتى هنا.</translation>
    </message>
</context>
<context>
    <name>IdText</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>%1 %2, copy</source>
        <translation>نسخ %1 %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation>انقر لنسخ %1</translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation>‏%1 مقاس الملف %2.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The thin inner line goes around what no phone covers or cuts off.</source>
        <translation>يحيط الخط الداخلي الرفيع بما لا يغطيه أي هاتف ولا يقطعه.</translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation>فيه صورة.</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>لا صورة بعد.</translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation>مفتاح Enter يفتحه، وCtrl+V يلصق، وDelete يزيل.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>اختيار ملف لـ %1</translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation>الاقتصاص والتركيز</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>الصورة المصغّرة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>الشعار العريض</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation>في Apple: أعلى اليسار. في Google: حيث لا توجد أيقونة.</translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation>في Apple: شاشة القفل. في Google: الشعار الدائري.</translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation>في Apple: خلف القيمة الكبيرة. في Google: في التفاصيل.</translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation>في Apple: إلى يمين القيمة الكبيرة.</translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation>في Apple: البطاقة كلها، مموّهة.</translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation>في Apple: فوق الرمز الشريطي.</translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation>في Google: بدلًا من الشعار والاسم.</translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation>في Google: بعرض أسفل البطاقة.</translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation>لا تظهر: الشريط يحل محلها. تبقى محفوظة.</translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation>لا تظهر على هذا النوع من البطاقات. تبقى محفوظة، وتعود عند تغيير النوع.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>‏%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation>تُقص على شكل دائرة. أبقِ العلامات داخل الدائرة الصغرى.</translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation>الزوايا مستديرة.</translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation>يقطع الهاتف 8 نقاط من كل جانب، ويقع النص فوقها.</translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation>يموّهها الهاتف: لن يُقرأ أي نص.</translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation>‏%1% من اليسار</translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation>‏%1% من اليمين</translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation>‏%1% من الأعلى</translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation>‏%1% من الأسفل</translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation>تظهر الصورة كلها.</translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation>المقصوص: %1.</translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation>بتنسيق PNG أو JPEG، بحد أقصى 4 MiB و4,096 بكسل لكل ضلع. أفلت ملفًا على صف، أو اختر ملفًا أو الصقه.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>الصور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation>استيراد الأماكن من %1</translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation>مصير الأماكن الموجودة</translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation>إبقاؤها والإضافة إليها</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation>لا يوجد في الملف مكان يمكن أخذه.</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>الإضافة والتحديث</translation>
    </message>
    <message>
        <source>A place called alike, or at most 50 m away, becomes as the file says. The others are added.</source>
        <translation>المكان الذي يحمل الاسم نفسه، أو لا يبعد أكثر من 50 م، يصبح كما في الملف. وتُضاف الأماكن الأخرى.</translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>فتح أخرى…</translation>
    </message>
</context>
<context>
    <name>InspectCanvas</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation>ملاءمة البطاقة</translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation>البطاقة ملائمة للعرض</translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation>لا توجد بطاقة لرسمها.</translation>
    </message>
</context>
<context>
    <name>InspectCommands</name>
    <message>
        <source>Inspect</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Inspect passes…</source>
        <translation>فحص بطاقات…</translation>
    </message>
    <message>
        <source>open file pkpass verify</source>
        <translation>فتح ملف pkpass تحقق</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>فتح بطاقات</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>البطاقات (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation>إنشاء قالب منها</translation>
    </message>
    <message>
        <source>copy pass design</source>
        <translation>نسخ بطاقة تصميم</translation>
    </message>
    <message>
        <source>No pass is open that can be read. Open one first.</source>
        <translation>لا بطاقة مفتوحة يمكن قراءتها. افتح بطاقة أولًا.</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation>أفلت بطاقة هنا لعرض ما فيها</translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation>ملف ‎.pkpass من أي جهة، أو ‎.pkpasses فيه عدة بطاقات، أو مجلد ‎.pass أو ملف ‎.pkpasstemplate من Pass Designer؛ عدة ملفات معًا، أو مجلد منها. تُقرأ على هذا الكمبيوتر؛ ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation>لا يمكن قراءة هذا كبطاقة</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation>البطاقة المعروضة</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>من صنعها</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>ما تقوله القواعد</translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation>ما لن يحتفظ به قالب منها</translation>
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
        <translation>الحد الأقصى للبطاقات في الاستدعاء الواحد هو %1.</translation>
    </message>
    <message>
        <source>Folders are searched %1 deep only.</source>
        <translation>لا يُبحث في المجلدات إلا حتى العمق %1.</translation>
    </message>
    <message>
        <source>This is more than %1 files to look at.</source>
        <translation>عدد الملفات التي ستُفحص أكثر من %1.</translation>
    </message>
    <message>
        <source>There is no template and no pass in it.</source>
        <translation>لا يوجد فيه قالب ولا بطاقة.</translation>
    </message>
    <message>
        <source>There is no pass in it.</source>
        <translation>لا توجد فيه بطاقة.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>لا يوجد فيه pass.json.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>الرمز وNFC</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>إغلاق لوحة الخصائص</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>الحقول: %1</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>صفوف Google</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النُسخ</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>The file cannot be copied for reading: %1. Make room on the disk, then open it again.</source>
        <translation>يتعذر نسخ الملف لقراءته: %1. أفسح مكانًا على القرص، ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>يتعذر فتح الملف: %1.</translation>
    </message>
    <message>
        <source>A file of this size must be UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>يجب أن يكون ملف بهذا الحجم بترميز UTF-8. احفظه بترميز UTF-8 وافتحه من جديد.</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>لا يوجد صف كهذا.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>The job was cancelled before this row was sent.</source>
        <translation>أُلغيت المهمة قبل إرسال هذا الصف.</translation>
    </message>
    <message>
        <source>Sent; the answer is not known yet.</source>
        <translation>أُرسل؛ والإجابة غير معروفة بعد.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on; nothing is lost.</source>
        <translation>القرص ممتلئ. أفسح مكانًا ثم تابع؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs is damaged.</source>
        <translation>سجل مهام الإصدار تالف.</translation>
    </message>
    <message>
        <source>Another program holds the journal of the issuing jobs.</source>
        <translation>برنامج آخر يستخدم سجل مهام الإصدار.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs cannot be read or written.</source>
        <translation>تتعذر قراءة سجل مهام الإصدار أو كتابته.</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs was written by a newer version of this program.</source>
        <translation>كتب سجلَّ مهام الإصدار إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The folder for the journal cannot be made.</source>
        <translation>يتعذر إنشاء مجلد السجل.</translation>
    </message>
    <message>
        <source>There is no such issuing job.</source>
        <translation>لا توجد مهمة إصدار كهذه.</translation>
    </message>
    <message>
        <source>Another program works on this issuing job.</source>
        <translation>برنامج آخر يعمل على مهمة الإصدار هذه.</translation>
    </message>
    <message>
        <source>The answer for this row was lost, and the service has no pass for it: it was not issued.</source>
        <translation>فُقدت الإجابة عن هذا الصف، وليس لدى الخدمة بطاقة له: لم يُصدر.</translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>الصفوف المفحوصة</translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation>معاينة كل البطاقات</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>التشغيل</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>لا بطاقات لإصدارها</numerusform>
            <numerusform>إصدار بطاقة واحدة</numerusform>
            <numerusform>إصدار بطاقتين</numerusform>
            <numerusform>إصدار %n بطاقات</numerusform>
            <numerusform>إصدار %n بطاقة</numerusform>
            <numerusform>إصدار %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>ألا تريد إصدار أي بطاقة فعلية؟</numerusform>
            <numerusform>هل تريد إصدار بطاقة فعلية واحدة؟</numerusform>
            <numerusform>هل تريد إصدار بطاقتين فعليتين؟</numerusform>
            <numerusform>هل تريد إصدار %n بطاقات فعلية؟</numerusform>
            <numerusform>هل تريد إصدار %n بطاقة فعلية؟</numerusform>
            <numerusform>هل تريد إصدار %n بطاقة فعلية؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation>يمكن لحاملين حقيقيين إضافتها إلى محافظهم فورًا.</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation>طريقة الإصدار</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>من قائمة</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>بطاقة واحدة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation>لا يوجد قالب منشور بعد.</translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation>صمّم قالبًا وانشره؛ فمنه تُصدر البطاقات.</translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation>تصميم قالب</translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation>تعذّر تحميل القوالب.</translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>البريد الإلكتروني للحامل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>اسم الحامل</translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation>إصدار البطاقة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation>صدرت البطاقة. روابطها في صفحة البطاقات.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>معرّف البطاقة</translation>
    </message>
</context>
<context>
    <name>IssuedPassDialog</name>
    <message>
        <source>Show an issued pass</source>
        <translation>عرض بطاقة صادرة</translation>
    </message>
    <message>
        <source>The cards show the values of the pass. Nothing about it changes.</source>
        <translation>تعرض البطاقتان قيم البطاقة الصادرة. ولا يتغير فيها شيء.</translation>
    </message>
    <message>
        <source>Show on the cards</source>
        <translation>عرض على البطاقتين</translation>
    </message>
    <message>
        <source>Holder or id of the pass</source>
        <translation>الحامل أو معرّف البطاقة</translation>
    </message>
    <message>
        <source>Name, address or pass_…</source>
        <translation>الاسم أو العنوان أو pass_…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Passes that were found</source>
        <translation>البطاقات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation>اختر مفتاحًا لتدويره أو إبطاله.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تدوير…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحل محل</translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation>المفتاح المستبدَل</translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation>هل تريد تدوير هذا المفتاح؟</translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation>يُنشأ مفتاح ثانٍ بالصلاحية نفسها ويظهر مرة واحدة. ويستمر هذا المفتاح في العمل لمدة 24 ساعة حتى يتمكن من يستخدمه من الانتقال؛ ثم يُرفض.</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>تدوير المفتاح</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>هل تريد إبطال هذا المفتاح؟</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation>من يستخدمه يُرفض من هذه اللحظة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation>يعمل 24 ساعة أخرى، ثم يُرفض. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>بعد 24 ساعة</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation>يظهر سر المفتاح مرة واحدة، عند إنشائه.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>تعذّر تحميل المفاتيح.</translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation>اتساع لوحة المفتاح</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>مفتاح API الجديد</translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation>احفظه حيث سيُستخدم. يظهر هذه المرة فقط.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
</context>
<context>
    <name>LanguageHead</name>
    <message>
        <source>Language that is edited</source>
        <translation>اللغة التي تُعدَّل</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>A template has at most %1 languages</source>
        <translation>لغات القالب %1 على الأكثر</translation>
    </message>
    <message>
        <source>More about the translations</source>
        <translation>المزيد عن الترجمات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export all languages as CSV…</source>
        <translation>تصدير كل اللغات بتنسيق CSV…</translation>
    </message>
    <message>
        <source>Export %1 as .strings…</source>
        <translation>تصدير %1 بتنسيق ‎.strings…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>%1 texts translated. What is missing stays as it is.</source>
        <translation>النصوص المترجمة: %1. وما لم يُترجَم يبقى كما هو.</translation>
    </message>
    <message>
        <source>Missing only (%1)</source>
        <translation>الناقص فقط (%1)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ناقص.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation>تُفتح النافذة من جديد بهذه اللغة. أما البطاقات فتبقى بلغاتها.</translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation>استخدام لغة أخرى أثناء تشغيل دفعة</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>إيقاف مؤقت واستخدامه</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Two columns are called text.</source>
        <translation>عمودان اسمهما text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no language. Call the column de, pt-BR or zh-Hans.</source>
        <translation>‏«%1» لا يسمي لغة. سمِّ العمود de أو pt-BR أو zh-Hans.</translation>
    </message>
    <message>
        <source>Two columns are called %1.</source>
        <translation>عمودان اسمهما %1.</translation>
    </message>
    <message>
        <source>The first row has to name the columns: text, and each language as de or pt-BR.</source>
        <translation>يجب أن يسمي الصف الأول الأعمدة: text، وكل لغة مثل de أو pt-BR.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>لغات القالب %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names.</source>
        <translation>في الصف خلايا أكثر من أسماء الصف الأول.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>طول هذا النص %1 حرفًا؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>The row says no text that this translates.</source>
        <translation>لا يذكر الصف نصًا يترجمه هذا.</translation>
    </message>
    <message>
        <source>The same text stands further up with another translation.</source>
        <translation>النص نفسه موجود في الأعلى بترجمة أخرى.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>نصوص اللغة الواحدة %1 على الأكثر.</translation>
    </message>
    <message>
        <source>The file is larger than a table of texts can be (1 MiB).</source>
        <translation>الملف أكبر مما يمكن أن يكون عليه جدول نصوص (1 MiB).</translation>
    </message>
    <message>
        <source>The file is larger than the texts of a language can be (1 MiB).</source>
        <translation>الملف أكبر مما يمكن أن تكون عليه نصوص لغة واحدة (1 MiB).</translation>
    </message>
    <message>
        <source>A language has at most %1 texts; the file has %2.</source>
        <translation>نصوص اللغة الواحدة %1 على الأكثر؛ وفي الملف %2.</translation>
    </message>
    <message>
        <source>A translation has no text that it is of.</source>
        <translation>توجد ترجمة بلا نص تترجمه.</translation>
    </message>
</context>
<context>
    <name>LanguagesInspector</name>
    <message>
        <source>The pass speaks one language.</source>
        <translation>للبطاقة لغة واحدة.</translation>
    </message>
    <message>
        <source>Phones that are set to another show its texts as you translate them here.</source>
        <translation>الهواتف المضبوطة على لغة أخرى تعرض نصوصها كما تترجمها هنا.</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>إضافة لغة…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>النصوص باللغة: %1</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>استيراد الترجمات</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>تصدير الترجمات</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى التصميم</translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation>عرض المؤرشفة (%1)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>لا يوجد قالب بعد.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>القالب أصل بطاقاتك: الألوان والحقول والرمز. أصدِر منه ما شئت من البطاقات.</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>تعذّرت قراءة القوالب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The templates of the service could not be read. %1</source>
        <translation>تعذّرت قراءة قوالب الخدمة. %1</translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation>تجاهل المسودة «%1»</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>أرشفة «%1»</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation>أرشفة القالب</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>من المعرض…</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>الاختيار من المعرض</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>تُصدر البطاقة من دون ذلك.</translation>
    </message>
    <message>
        <source>Pack it again, with plain names and each file once.</source>
        <translation>أعد حزمها بأسماء بسيطة، وكل ملف مرة واحدة.</translation>
    </message>
    <message>
        <source>Pack the folder&apos;s contents, not the folder.</source>
        <translation>احزم محتوى المجلد، لا المجلد نفسه.</translation>
    </message>
    <message>
        <source>Leave __MACOSX, .DS_Store and Thumbs.db out.</source>
        <translation>استبعد __MACOSX و.DS_Store وThumbs.db.</translation>
    </message>
    <message>
        <source>Write manifest.json as one object of names and lower-case digests.</source>
        <translation>اكتب manifest.json كائنًا واحدًا من أسماء وبصمات بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Make the manifest after the last file was added.</source>
        <translation>أنشئ قائمة الملفات بعد إضافة آخر ملف.</translation>
    </message>
    <message>
        <source>Make the manifest from the files that are packed.</source>
        <translation>أنشئ قائمة الملفات من الملفات التي تُحزم.</translation>
    </message>
    <message>
        <source>Make manifest and signature again after every change.</source>
        <translation>أعد إنشاء قائمة الملفات والتوقيع بعد كل تغيير.</translation>
    </message>
    <message>
        <source>Sign with DER output, detached and binary, by one signer.</source>
        <translation>وقّع بصيغة DER، منفصلًا وثنائيًا، بموقّع واحد.</translation>
    </message>
    <message>
        <source>Sign the very bytes of manifest.json that are packed.</source>
        <translation>وقّع بايتات manifest.json التي تُحزم نفسها.</translation>
    </message>
    <message>
        <source>Let contentType, messageDigest and signingTime be signed attributes.</source>
        <translation>يجب أن تكون contentType وmessageDigest وsigningTime سمات موقّعة.</translation>
    </message>
    <message>
        <source>Embed the certificate and the intermediate that issued it, today Apple&apos;s WWDR G4.</source>
        <translation>ضمّن الشهادة والشهادة الوسيطة التي أصدرتها، وهي اليوم WWDR G4 من Apple.</translation>
    </message>
    <message>
        <source>Renew the certificate and issue again.</source>
        <translation>جدّد الشهادة وأعد الإصدار.</translation>
    </message>
    <message>
        <source>Use the certificate of this pass type, or its type in pass.json.</source>
        <translation>استخدم شهادة نوع البطاقة هذا، أو اكتب نوعها في pass.json.</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s team into pass.json.</source>
        <translation>اكتب فريق الشهادة في pass.json.</translation>
    </message>
    <message>
        <source>Ask Apple for an NFC certificate, or leave NFC out.</source>
        <translation>اطلب من Apple شهادة NFC، أو استغنِ عن NFC.</translation>
    </message>
    <message>
        <source>Split the bundle, and name its members .pkpass.</source>
        <translation>قسّم الحزمة، وسمِّ ملفاتها ‎.pkpass.</translation>
    </message>
    <message>
        <source>Shrink its pictures.</source>
        <translation>صغّر صورها.</translation>
    </message>
    <message>
        <source>Google has no background colour in &quot;%1&quot;.</source>
        <translation>لا يوجد لون خلفية في «%1» لدى Google.</translation>
    </message>
    <message>
        <source>The save link lacks one of &quot;iss&quot;, &quot;aud&quot;, &quot;typ&quot; and &quot;payload&quot;.</source>
        <translation>ينقص رابط الحفظ «iss» أو «aud» أو «typ» أو «payload».</translation>
    </message>
    <message>
        <source>The save link has an object whose class is not in it.</source>
        <translation>في رابط الحفظ كائن ليست فئته فيه.</translation>
    </message>
    <message>
        <source>The whole pass as a save link has %1 characters; %2 are safe.</source>
        <translation>طول البطاقة كلها كرابط حفظ %1 من الأحرف؛ والحد الآمن %2.</translation>
    </message>
    <message>
        <source>The class is a draft; Google issues nothing of it.</source>
        <translation>الفئة مسودة؛ ولا تصدر Google منها شيئًا.</translation>
    </message>
    <message>
        <source>An amount is no currency with millionths of its unit.</source>
        <translation>مبلغ ليس عملة بأجزاء من المليون من وحدتها.</translation>
    </message>
    <message>
        <source>Set it at the class; of a generic pass at the object.</source>
        <translation>حدّده في الفئة؛ وفي البطاقة العامة في الكائن.</translation>
    </message>
    <message>
        <source>Sign the claims iss, aud, typ and payload with RS256, the class beside its object.</source>
        <translation>وقّع iss وaud وtyp وpayload بخوارزمية RS256، والفئة بجانب كائنها.</translation>
    </message>
    <message>
        <source>Create class and object over the API, and link their ids; the service does so.</source>
        <translation>أنشئ الفئة والكائن عبر API واربط معرّفيهما؛ هكذا تفعل الخدمة.</translation>
    </message>
    <message>
        <source>Write &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</source>
        <translation>اكتب &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</translation>
    </message>
    <message>
        <source>Write micros as value × 1,000,000, whatever the currency.</source>
        <translation>اكتب micros على شكل القيمة × 1,000,000، أيًا كانت العملة.</translation>
    </message>
    <message>
        <source>Code 39 knows capitals, digits, the space and - . $ / + % only.</source>
        <translation>لا يعرف Code 39 إلا الأحرف الكبيرة والأرقام والمسافة و‎- . $ / + %.</translation>
    </message>
    <message>
        <source>Codabar knows digits and - $ : / . + between two letters A to D only.</source>
        <translation>لا يعرف Codabar إلا الأرقام و‎- $ : / . + بين حرفين من A إلى D.</translation>
    </message>
    <message>
        <source>EAN-13 wants 12 digits, or 13 with a right check digit.</source>
        <translation>يحتاج EAN-13 إلى 12 رقمًا، أو 13 مع رقم تحقق صحيح.</translation>
    </message>
    <message>
        <source>Interleaved 2 of 5 wants an even count of digits.</source>
        <translation>يحتاج Interleaved 2 of 5 إلى عدد زوجي من الأرقام.</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: it has no text, or one that does not fit its kind.</source>
        <translation>يتعذر رسم الرمز الشريطي: ليس له نص، أو نصه لا يناسب نوعه.</translation>
    </message>
    <message>
        <source>Wallet knows no barcode format &quot;%1&quot;.</source>
        <translation>لا تعرف المحفظة تنسيق رمز شريطي باسم «%1».</translation>
    </message>
    <message>
        <source>The barcode has no message.</source>
        <translation>ليس للرمز الشريطي رسالة.</translation>
    </message>
    <message>
        <source>The barcode has no &quot;messageEncoding&quot;.</source>
        <translation>ليس للرمز الشريطي «messageEncoding».</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: its message does not fit its format.</source>
        <translation>يتعذر رسم الرمز الشريطي: رسالته لا تناسب تنسيقه.</translation>
    </message>
    <message>
        <source>The barcode&apos;s text has characters that many scanners misread.</source>
        <translation>في نص الرمز الشريطي أحرف تخطئ ماسحات كثيرة في قراءتها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that a code can be written in.</source>
        <translation>‏«%1» ليس ترميزًا يمكن كتابة رمز به.</translation>
    </message>
    <message>
        <source>The message has characters that &quot;%1&quot; has not.</source>
        <translation>في الرسالة أحرف لا توجد في «%1».</translation>
    </message>
    <message>
        <source>A watch cannot draw a Code 128, and there is no other code.</source>
        <translation>لا تستطيع الساعة رسم Code 128، ولا يوجد رمز آخر.</translation>
    </message>
    <message>
        <source>Only iOS 27 draws a barcode of this format; older phones show none.</source>
        <translation>وحده iOS 27 يرسم رمزًا شريطيًا بهذا التنسيق؛ والهواتف الأقدم لا تعرض شيئًا.</translation>
    </message>
    <message>
        <source>The pass has neither a barcode nor NFC: it cannot be scanned.</source>
        <translation>ليس في البطاقة رمز شريطي ولا NFC: لا يمكن مسحها.</translation>
    </message>
    <message>
        <source>The NFC message has more than %1 bytes; the device cuts it off without a word.</source>
        <translation>رسالة NFC أطول من %1 بايت؛ ويقتطعها الجهاز دون تنبيه.</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>قصّر المحتوى.</translation>
    </message>
    <message>
        <source>Shorten the payload, or choose another NFC profile.</source>
        <translation>قصّر المحتوى، أو اختر ملف NFC آخر.</translation>
    </message>
    <message>
        <source>The NFC key is no P-256 public key in base64.</source>
        <translation>مفتاح NFC ليس مفتاح P-256 عامًا بترميز base64.</translation>
    </message>
    <message>
        <source>Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding.</source>
        <translation>حدّد تنسيقًا تعرفه المحفظة، ورسالة تناسبه، وiso-8859-1 ترميزًا.</translation>
    </message>
    <message>
        <source>Keep to plain letters without accents, digits and signs.</source>
        <translation>اقتصر على أحرف بسيطة بلا علامات وأرقام ورموز.</translation>
    </message>
    <message>
        <source>Add a QR, Aztec or PDF417 after it.</source>
        <translation>أضف بعده رمز QR أو Aztec أو PDF417.</translation>
    </message>
    <message>
        <source>Correct the message, or choose another format.</source>
        <translation>صحّح الرسالة، أو اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>Add a barcode if staff are to scan it.</source>
        <translation>أضف رمزًا شريطيًا إذا كان على الموظفين مسحه.</translation>
    </message>
    <message>
        <source>Give the reader&apos;s public key as base64 of its X.509 SubjectPublicKeyInfo.</source>
        <translation>حدّد المفتاح العام للقارئ بترميز base64 لبنية X.509 SubjectPublicKeyInfo.</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>ليس للحقل مفتاح.</translation>
    </message>
    <message>
        <source>Two fields have the key &quot;%1&quot;.</source>
        <translation>لحقلين المفتاح نفسه «%1».</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value.</source>
        <translation>ليس للحقل «%1» قيمة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency.</source>
        <translation>ليس لـ«%1» عملة.</translation>
    </message>
    <message>
        <source>The currency of &quot;%1&quot; has not three capitals.</source>
        <translation>عملة «%1» ليست ثلاثة أحرف كبيرة.</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>حدّد أحرفها الثلاثة، مثل EUR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is not.</source>
        <translation>ينبغي أن يكون «%1» رقمًا، لكن قيمته ليست كذلك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a currency and a number style; Wallet takes one.</source>
        <translation>لـ«%1» عملة ونمط أرقام؛ ولا تقبل المحفظة إلا أحدهما.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is a text.</source>
        <translation>ينبغي أن يكون «%1» رقمًا، لكن قيمته نص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a date style alone; Wallet wants both or neither.</source>
        <translation>لـ«%1» نمط تاريخ وحده؛ تريد المحفظة النمطين أو لا شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time style alone; Wallet wants both or neither.</source>
        <translation>لـ«%1» نمط وقت وحده؛ تريد المحفظة النمطين أو لا شيء.</translation>
    </message>
    <message>
        <source>The alignment of &quot;%1&quot; has no effect here.</source>
        <translation>لا أثر لمحاذاة «%1» هنا.</translation>
    </message>
    <message>
        <source>The change message of &quot;%1&quot; has no %@, so no notification is shown.</source>
        <translation>ليس في رسالة تغيير «%1» الرمز %@، فلا يظهر أي إشعار.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the front, where nothing is detected.</source>
        <translation>‏«%1» على الوجه، حيث لا يُكتشف شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds markup, which is shown as it is typed.</source>
        <translation>في «%1» وسوم تظهر كما كُتبت.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has tags other than &lt;a href&gt;.</source>
        <translation>في «%1» وسوم غير &lt;a href&gt;.</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; has no effect.</source>
        <translation>لا أثر لصف «%1».</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is shown as &quot;%2&quot;.</source>
        <translation>تظهر التسمية «%1» هكذا: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day: in other time zones the day before or after is shown.</source>
        <translation>‏«%1» يوم: في مناطق زمنية أخرى يظهر اليوم السابق أو التالي.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link, but the front cannot be tapped.</source>
        <translation>يبدو «%1» رابطًا، لكن لا يمكن النقر على الوجه.</translation>
    </message>
    <message>
        <source>Give every field a key that no other has, and a value, which may be empty.</source>
        <translation>أعطِ كل حقل مفتاحًا لا يملكه غيره، وقيمة يجوز أن تكون فارغة.</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals, without quotes and leading zeros.</source>
        <translation>اكتب أرقامًا، بنقطة للكسور، بلا علامات اقتباس ولا أصفار في البداية.</translation>
    </message>
    <message>
        <source>Give both; PKDateStyleNone leaves a part out.</source>
        <translation>حدّد كليهما؛ يُسقط PKDateStyleNone أحد الجزأين.</translation>
    </message>
    <message>
        <source>Leave it natural.</source>
        <translation>اتركها طبيعية.</translation>
    </message>
    <message>
        <source>Put %@ where the new value belongs.</source>
        <translation>ضع %@ حيث تظهر القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Move the field to the back, or leave &quot;dataDetectorTypes&quot; out.</source>
        <translation>انقل الحقل إلى الظهر، أو احذف «dataDetectorTypes».</translation>
    </message>
    <message>
        <source>Write plain text; a link may stand in the &quot;attributedValue&quot; of a back field.</source>
        <translation>اكتب نصًا عاديًا؛ ويجوز وضع رابط في «attributedValue» لحقل على الظهر.</translation>
    </message>
    <message>
        <source>Leave &quot;row&quot; out.</source>
        <translation>احذف «row».</translation>
    </message>
    <message>
        <source>Choose a label that reads well in capitals.</source>
        <translation>اختر تسمية تُقرأ جيدًا بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>Add &quot;ignoresTimeZone&quot;: true.</source>
        <translation>أضف &quot;ignoresTimeZone&quot;: true.</translation>
    </message>
    <message>
        <source>Put it on the back, where it can.</source>
        <translation>ضعه على الظهر، حيث يمكن النقر عليه.</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>لا يوجد فيه pass.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Google&apos;s.</source>
        <translation>‏«%1» ليس معرّفًا من معرّفات Google.</translation>
    </message>
    <message>
        <source>Class and object have the same id.</source>
        <translation>للفئة والكائن المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Add what is missing; the keys of the fields decide.</source>
        <translation>أضف ما ينقص؛ فمفاتيح الحقول هي التي تحدد.</translation>
    </message>
    <message>
        <source>Google fetches pictures itself and cannot reach this one.</source>
        <translation>تجلب Google الصور بنفسها ولا تستطيع الوصول إلى هذه.</translation>
    </message>
    <message>
        <source>The picture&apos;s address holds a key or a date of expiry, and may stop working.</source>
        <translation>في عنوان الصورة مفتاح أو تاريخ انتهاء، وقد يتوقف عن العمل.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>قصّره.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>اسم المؤسسة أطول من %1 من الأحرف؛ وقد تقتطعه Google.</translation>
    </message>
    <message>
        <source>The programme&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>اسم البرنامج أطول من %1 من الأحرف؛ وقد تقتطعه Google.</translation>
    </message>
    <message>
        <source>The label of the points has more than %1 characters; Google may cut it off.</source>
        <translation>تسمية النقاط أطول من %1 من الأحرف؛ وقد تقتطعها Google.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>التسمية «%1» أطول من %2 من الأحرف؛ وقد تقتطعها Google.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>قيمة «%1» أطول من %2 من الأحرف؛ وقد تقتطعها Google.</translation>
    </message>
    <message>
        <source>Google refuses a card with more than three rows.</source>
        <translation>ترفض Google بطاقة فيها أكثر من ثلاثة صفوف.</translation>
    </message>
    <message>
        <source>Remove rows; fields without one stand in the details.</source>
        <translation>أزل بعض الصفوف؛ فالحقول التي بلا صف تظهر في التفاصيل.</translation>
    </message>
    <message>
        <source>A row holds one, two or three fields.</source>
        <translation>في الصف حقل واحد أو حقلان أو ثلاثة حقول.</translation>
    </message>
    <message>
        <source>Change the row.</source>
        <translation>غيّر الصف.</translation>
    </message>
    <message>
        <source>The row names the field &quot;%1&quot;, which does not exist.</source>
        <translation>يذكر الصف الحقل «%1»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s fields.</source>
        <translation>اختر أحد حقول القالب.</translation>
    </message>
    <message>
        <source>Google draws these characters in a QR code only.</source>
        <translation>لا ترسم Google هذه الأحرف إلا في رمز QR.</translation>
    </message>
    <message>
        <source>The class has more than ten places; Google refuses it.</source>
        <translation>للفئة أكثر من عشرة أماكن؛ وترفضها Google.</translation>
    </message>
    <message>
        <source>The pass has more than ten texts; Google shows ten.</source>
        <translation>في البطاقة أكثر من عشرة نصوص؛ وتعرض Google عشرة.</translation>
    </message>
    <message>
        <source>The pass has more than ten messages; Google keeps ten.</source>
        <translation>في البطاقة أكثر من عشر رسائل؛ وتحتفظ Google بعشر.</translation>
    </message>
    <message>
        <source>The %1&apos;s edges are clear: Google may show a white ring around it.</source>
        <translation>حواف الصورة «%1» شفافة: قد تعرض Google حولها حلقة بيضاء.</translation>
    </message>
    <message>
        <source>Google chooses dark or light text by itself, and this background is near the limit.</source>
        <translation>تختار Google بنفسها نصًا داكنًا أو فاتحًا، وهذه الخلفية قريبة من الحد.</translation>
    </message>
    <message>
        <source>A clearly darker or lighter background is safer.</source>
        <translation>الخلفية الأغمق أو الأفتح بوضوح أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Write the issuer&apos;s number, a point, and letters, digits, points, - or _; no two the same.</source>
        <translation>اكتب رقم المُصدر، ثم نقطة، ثم أحرفًا وأرقامًا ونقاطًا و- أو _؛ دون تكرار.</translation>
    </message>
    <message>
        <source>Give it a public https address without a key in it.</source>
        <translation>أعطه عنوان https عامًا لا مفتاح فيه.</translation>
    </message>
    <message>
        <source>Keep at most three rows of one to three of the template&apos;s fields.</source>
        <translation>احتفظ بثلاثة صفوف على الأكثر، في كل منها حقل إلى ثلاثة حقول من القالب.</translation>
    </message>
    <message>
        <source>Keep to plain letters, or choose QR.</source>
        <translation>اقتصر على أحرف بسيطة، أو اختر QR.</translation>
    </message>
    <message>
        <source>Keep at most ten.</source>
        <translation>احتفظ بعشرة على الأكثر.</translation>
    </message>
    <message>
        <source>Leave some of the fields empty or out.</source>
        <translation>اترك بعض الحقول فارغة أو احذفها.</translation>
    </message>
    <message>
        <source>Give the logo a ground up to its edges, with its subject in the middle 70 %.</source>
        <translation>اجعل للشعار أرضية تصل إلى حوافه، وموضوعه في وسطه بنسبة 70 %.</translation>
    </message>
    <message>
        <source>Shorten it, or give the row fewer fields.</source>
        <translation>قصّره، أو ضع في الصف حقولًا أقل.</translation>
    </message>
    <message>
        <source>There is no icon.png; Wallet refuses a pass without one.</source>
        <translation>لا يوجد icon.png؛ وترفض المحفظة بطاقة من دونه.</translation>
    </message>
    <message>
        <source>Add icon.png, icon@2x.png and icon@3x.png.</source>
        <translation>أضف icon.png وicon@2x.png وicon@3x.png.</translation>
    </message>
    <message>
        <source>The %1 has no @%2x picture.</source>
        <translation>ليس لـ«%1» صورة @%2x.</translation>
    </message>
    <message>
        <source>The %1&apos;s pictures are not one size at once, twice and three times.</source>
        <translation>صور «%1» ليست بحجم مفرد ومضاعف وثلاثة أضعاف.</translation>
    </message>
    <message>
        <source>The %1 is not shown beside a strip.</source>
        <translation>لا تظهر «%1» بجانب شريط.</translation>
    </message>
    <message>
        <source>Leave the strip or this picture out.</source>
        <translation>احذف الشريط أو هذه الصورة.</translation>
    </message>
    <message>
        <source>A %2 shows no %1.</source>
        <translation>البطاقة من نمط «%2» لا تعرض «%1».</translation>
    </message>
    <message>
        <source>The phone cuts %1 % off the %2 picture.</source>
        <translation>يقتطع الهاتف %1 % من الصورة «%2».</translation>
    </message>
    <message>
        <source>Wallet does not load &quot;%1&quot;.</source>
        <translation>لا تحمّل المحفظة «%1».</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>سمِّه «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PNG, whatever its name says.</source>
        <translation>‏«%1» ليس PNG، مهما قال اسمه.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is animated; Wallet shows pictures only.</source>
        <translation>‏«%1» متحرك؛ ولا تعرض المحفظة إلا صورًا ثابتة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bits a channel, not 8.</source>
        <translation>في «%1» عدد %2 بت لكل قناة، لا 8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never shown: the one at the top wins.</source>
        <translation>لا يظهر «%1» أبدًا: الصورة التي في الأعلى هي المقدَّمة.</translation>
    </message>
    <message>
        <source>There is no icon; Wallet refuses a pass without one.</source>
        <translation>لا توجد أيقونة؛ وترفض المحفظة بطاقة من دونها.</translation>
    </message>
    <message>
        <source>Add a square picture. Until then the organisation&apos;s initial is drawn as the icon.</source>
        <translation>أضف صورة مربعة. وحتى ذلك يُرسم الحرف الأول من اسم المؤسسة أيقونةً.</translation>
    </message>
    <message>
        <source>Loyalty and gift cards, coupons and event tickets have one.</source>
        <translation>توجد في بطاقات الولاء والهدايا والقسائم وتذاكر الفعاليات.</translation>
    </message>
    <message>
        <source>Memberships have one, and event tickets without a strip.</source>
        <translation>توجد في بطاقات العضوية، وفي تذاكر الفعاليات التي بلا شريط.</translation>
    </message>
    <message>
        <source>Only event tickets without a strip have one.</source>
        <translation>لا توجد إلا في تذاكر الفعاليات التي بلا شريط.</translation>
    </message>
    <message>
        <source>Only boarding passes have one.</source>
        <translation>لا توجد إلا في بطاقات الصعود.</translation>
    </message>
    <message>
        <source>The %1 image is not shown on this kind of pass.</source>
        <translation>لا تظهر الصورة «%1» في هذا النوع من البطاقات.</translation>
    </message>
    <message>
        <source>The %1 image cannot be shown. %2</source>
        <translation>يتعذر عرض الصورة «%1». %2</translation>
    </message>
    <message>
        <source>Choose the picture again; passes are issued without it.</source>
        <translation>اختر الصورة من جديد؛ فالبطاقات تُصدر من دونها.</translation>
    </message>
    <message>
        <source>The %1 image has %2 pixels across where a phone shows %3 or more.</source>
        <translation>عرض الصورة «%1» بالبكسل %2، بينما يعرض الهاتف %3 أو أكثر.</translation>
    </message>
    <message>
        <source>Choose a larger picture, or crop less of it away.</source>
        <translation>اختر صورة أكبر، أو اقتطع منها أقل.</translation>
    </message>
    <message>
        <source>Add a square picture; the lock screen and mail show it.</source>
        <translation>أضف صورة مربعة؛ تعرضها شاشة القفل والبريد.</translation>
    </message>
    <message>
        <source>Give each picture at @2x and @3x, exactly twice and three times as large.</source>
        <translation>وفّر كل صورة أيضًا بمقياس @2x و@3x، بضعف الحجم وثلاثة أضعافه تمامًا.</translation>
    </message>
    <message>
        <source>Leave it out, or choose another style.</source>
        <translation>احذفها، أو اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>Crop the picture to the slot&apos;s shape.</source>
        <translation>اقتطع الصورة على شكل موضعها.</translation>
    </message>
    <message>
        <source>Write the scale as @2x or @3x, in small letters.</source>
        <translation>اكتب المقياس @2x أو @3x بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>Save it as a still PNG of 8 bits a channel.</source>
        <translation>احفظها بصيغة PNG ثابتة بعمق 8 بت لكل قناة.</translation>
    </message>
    <message>
        <source>Keep a picture at the top, or in the languages&apos; folders, not both.</source>
        <translation>احتفظ بصورة في الأعلى أو في مجلدات اللغات، لا في كليهما.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 فقط</numerusform>
            <numerusform>‏%1 وواحد آخر</numerusform>
            <numerusform>‏%1 واثنان آخران</numerusform>
            <numerusform>‏%1 و%n آخرين</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
            <numerusform>‏%1 و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The language&apos;s texts cannot be read: %1</source>
        <translation>تتعذر قراءة نصوص اللغة: %1</translation>
    </message>
    <message>
        <source>Write &quot;key&quot; = &quot;value&quot;; in UTF-8 or UTF-16.</source>
        <translation>اكتب &quot;key&quot; = &quot;value&quot;; بترميز UTF-8 أو UTF-16.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks texts that another language has: %2.</source>
        <translation>تنقص «%1» نصوص موجودة في لغة أخرى: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks pictures that another language has: %2.</source>
        <translation>تنقص «%1» صور موجودة في لغة أخرى: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; translates texts that the pass does not show: %2.</source>
        <translation>تترجم «%1» نصوصًا لا تعرضها البطاقة: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation of %2.</source>
        <translation>ليس في «%1» ترجمة لـ%2.</translation>
    </message>
    <message>
        <source>Give every language the same texts and pictures.</source>
        <translation>أعطِ كل لغة النصوص والصور نفسها.</translation>
    </message>
    <message>
        <source>Use the text of the pass as the key, and translate every label.</source>
        <translation>استخدم نص البطاقة مفتاحًا، وترجم كل تسمية.</translation>
    </message>
    <message>
        <source>The newer layout wants &quot;%1&quot; in &quot;semantics&quot;.</source>
        <translation>يحتاج التخطيط الأحدث إلى «%1» في «semantics».</translation>
    </message>
    <message>
        <source>A poster ticket wants NFC with &quot;requiresAuthentication&quot;; without it the classic layout is shown.</source>
        <translation>تحتاج تذكرة الملصق إلى NFC مع «requiresAuthentication»؛ ومن دونه يظهر التخطيط القديم.</translation>
    </message>
    <message>
        <source>A poster ticket wants an artwork or background picture.</source>
        <translation>تحتاج تذكرة الملصق إلى صورة artwork أو background.</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>تنتهي الفعالية قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>صحّح التواريخ.</translation>
    </message>
    <message>
        <source>The newer boarding pass is for flights only; the classic layout is shown.</source>
        <translation>بطاقة الصعود الأحدث للرحلات الجوية فقط؛ ويظهر التخطيط القديم.</translation>
    </message>
    <message>
        <source>The classic layout, which older phones show, has no fields.</source>
        <translation>ليس في التخطيط القديم، الذي تعرضه الهواتف الأقدم، أي حقول.</translation>
    </message>
    <message>
        <source>Fill the classic fields as well.</source>
        <translation>املأ الحقول القديمة أيضًا.</translation>
    </message>
    <message>
        <source>personalization.json cannot be read: %1</source>
        <translation>تتعذر قراءة personalization.json: %1</translation>
    </message>
    <message>
        <source>&quot;requiredPersonalizationFields&quot; names no fields that Wallet knows.</source>
        <translation>لا تذكر «requiredPersonalizationFields» حقولًا تعرفها المحفظة.</translation>
    </message>
    <message>
        <source>The personalisation has no &quot;description&quot;.</source>
        <translation>ليس للتخصيص «description».</translation>
    </message>
    <message>
        <source>The personalisation has no effect without &quot;nfc&quot;.</source>
        <translation>لا أثر للتخصيص من دون «nfc».</translation>
    </message>
    <message>
        <source>The personalisation has no logo.</source>
        <translation>ليس للتخصيص شعار.</translation>
    </message>
    <message>
        <source>Add it, or leave &quot;preferredStyleSchemes&quot; out.</source>
        <translation>أضفه، أو احذف «preferredStyleSchemes».</translation>
    </message>
    <message>
        <source>Give personalization.json its fields and description, the pass its &quot;nfc&quot;, and personalizationLogo pictures.</source>
        <translation>أعطِ personalization.json حقوله ووصفه، والبطاقة «nfc»، وأضف صور personalizationLogo.</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot;</source>
        <translation>تسمية «%1»</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>قيمة «%1»</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The text below the barcode</source>
        <translation>النص أسفل الرمز الشريطي</translation>
    </message>
    <message>
        <source>The text beside the logo</source>
        <translation>النص بجانب الشعار</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>%1 is cut off: &quot;%2&quot;.</source>
        <translation>‏%1: لا يتسع المكان، فيظهر «%2».</translation>
    </message>
    <message>
        <source>%1 is cut off %2: &quot;%3&quot;.</source>
        <translation>‏%1: لا يتسع المكان %2، فيظهر «%3».</translation>
    </message>
    <message>
        <source>%1 shrinks from %2 to %3 points.</source>
        <translation>‏%1: يتقلص الحجم من %2 إلى %3 نقطة.</translation>
    </message>
    <message>
        <source>%1 shrinks %2 from %3 to %4 points.</source>
        <translation>‏%1: يتقلص الحجم %2 من %3 إلى %4 نقطة.</translation>
    </message>
    <message>
        <source>Shorten it in that language, or give the row fewer fields.</source>
        <translation>قصّره في تلك اللغة، أو ضع في الصف حقولًا أقل.</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>في النص الأصلي</translation>
    </message>
    <message>
        <source>as it is written and in another language</source>
        <translation>في النص الأصلي وفي لغة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>في النص الأصلي</numerusform>
            <numerusform>في النص الأصلي وفي لغة أخرى</numerusform>
            <numerusform>في النص الأصلي وفي لغتين أخريين</numerusform>
            <numerusform>في النص الأصلي وفي %n لغات أخرى</numerusform>
            <numerusform>في النص الأصلي وفي %n لغة أخرى</numerusform>
            <numerusform>في النص الأصلي وفي %n لغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>in &quot;%1&quot;</source>
        <translation>في «%1»</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; and another language</source>
        <translation>في «%1» وفي لغة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>في «%1»</numerusform>
            <numerusform>في «%1» وفي لغة أخرى</numerusform>
            <numerusform>في «%1» وفي لغتين أخريين</numerusform>
            <numerusform>في «%1» وفي %n لغات أخرى</numerusform>
            <numerusform>في «%1» وفي %n لغة أخرى</numerusform>
            <numerusform>في «%1» وفي %n لغة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null.</source>
        <translation>قيمة «%1» هي null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>‏«%1» مفقود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, or an empty one.</source>
        <translation>‏«%1» ليس نصًا، أو هو نص فارغ.</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; is not the number 1.</source>
        <translation>قيمة «formatVersion» ليست الرقم 1.</translation>
    </message>
    <message>
        <source>The pass has no style.</source>
        <translation>ليس للبطاقة نمط.</translation>
    </message>
    <message>
        <source>The pass has several styles: %1.</source>
        <translation>للبطاقة عدة أنماط: %1.</translation>
    </message>
    <message>
        <source>Only a boarding pass has a &quot;transitType&quot;.</source>
        <translation>لا يوجد «transitType» إلا في بطاقة الصعود.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>احذفه.</translation>
    </message>
    <message>
        <source>The boarding pass has no &quot;transitType&quot;.</source>
        <translation>ليس لبطاقة الصعود «transitType».</translation>
    </message>
    <message>
        <source>Wallet knows no &quot;transitType&quot; of this name.</source>
        <translation>لا تعرف المحفظة «transitType» بهذا الاسم.</translation>
    </message>
    <message>
        <source>The pass type &quot;%1&quot; does not begin with &quot;pass.&quot;.</source>
        <translation>لا يبدأ نوع البطاقة «%1» بـ«pass.».</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has not ten capitals and digits.</source>
        <translation>الفريق «%1» ليس عشرة أحرف كبيرة وأرقام.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: %2.</source>
        <translation>‏«%1» ليس لونًا تقرؤه المحفظة: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: no text.</source>
        <translation>‏«%1» ليس لونًا تقرؤه المحفظة: ليس نصًا.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; and &quot;authenticationToken&quot; go together; one is missing.</source>
        <translation>يأتي «webServiceURL» و«authenticationToken» معًا؛ وأحدهما مفقود.</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; is no https address.</source>
        <translation>‏«webServiceURL» ليس عنوان https.</translation>
    </message>
    <message>
        <source>&quot;authenticationToken&quot; has fewer than %1 characters.</source>
        <translation>طول «authenticationToken» أقل من %1 من الأحرف.</translation>
    </message>
    <message>
        <source>&quot;appLaunchURL&quot; has no effect without &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>لا أثر لـ«appLaunchURL» من دون «associatedStoreIdentifiers».</translation>
    </message>
    <message>
        <source>An App Store id is no number.</source>
        <translation>أحد معرّفات App Store ليس رقمًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not true or false.</source>
        <translation>‏«%1» ليس true ولا false.</translation>
    </message>
    <message>
        <source>&quot;maxDistance&quot; is no number above 0.</source>
        <translation>‏«maxDistance» ليس رقمًا أكبر من 0.</translation>
    </message>
    <message>
        <source>This style is not grouped in the stack.</source>
        <translation>لا يُجمَّع هذا النمط في المجموعة.</translation>
    </message>
    <message>
        <source>Wallet does not know &quot;%1&quot;.</source>
        <translation>لا تعرف المحفظة «%1».</translation>
    </message>
    <message>
        <source>Leave it out, or put it into &quot;userInfo&quot;.</source>
        <translation>احذفه، أو ضعه في «userInfo».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole address.</source>
        <translation>‏«%1» ليس عنوانًا كاملًا.</translation>
    </message>
    <message>
        <source>Change what the sentence names.</source>
        <translation>غيّر ما تذكره الجملة.</translation>
    </message>
    <message>
        <source>Write strict UTF-8 JSON, and leave members without a value out.</source>
        <translation>اكتب JSON صارمًا بترميز UTF-8، واحذف العناصر التي بلا قيمة.</translation>
    </message>
    <message>
        <source>Give it a text.</source>
        <translation>أعطه نصًا.</translation>
    </message>
    <message>
        <source>Write &quot;formatVersion&quot;: 1.</source>
        <translation>اكتب &quot;formatVersion&quot;: 1.</translation>
    </message>
    <message>
        <source>Keep one of boardingPass, coupon, eventTicket, generic and storeCard.</source>
        <translation>احتفظ بواحد من boardingPass وcoupon وeventTicket وgeneric وstoreCard.</translation>
    </message>
    <message>
        <source>Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic.</source>
        <translation>اكتب PKTransitTypeAir أو …Boat أو …Bus أو …Train أو …Generic.</translation>
    </message>
    <message>
        <source>A type begins with &quot;pass.&quot;, a team has ten capitals and digits.</source>
        <translation>يبدأ النوع بـ«pass.»، والفريق عشرة أحرف كبيرة وأرقام.</translation>
    </message>
    <message>
        <source>Write rgb(31, 122, 90), with commas and without transparency.</source>
        <translation>اكتب rgb(31, 122, 90) بفواصل ومن دون شفافية.</translation>
    </message>
    <message>
        <source>Give an https address and a token of 16 characters or more, or neither.</source>
        <translation>حدّد عنوان https ورمز وصول من 16 حرفًا أو أكثر، أو اتركهما معًا.</translation>
    </message>
    <message>
        <source>List the app&apos;s number in &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>اذكر رقم التطبيق في «associatedStoreIdentifiers».</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>اكتبه بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>Leave &quot;groupingIdentifier&quot; out.</source>
        <translation>احذف «groupingIdentifier».</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>صحّحه أو احذفه.</translation>
    </message>
    <message>
        <source>Write it from &quot;https://&quot; on, with %20 for a space.</source>
        <translation>اكتبه بدءًا من «https://»، مع %20 بدل المسافة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that Wallet reads.</source>
        <translation>‏«%1» ليس تاريخًا تقرؤه المحفظة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date, but its value is not one Wallet reads.</source>
        <translation>ينبغي أن يكون «%1» تاريخًا، لكن قيمته ليست مما تقرؤه المحفظة.</translation>
    </message>
    <message>
        <source>The interval has not between 0 and 24 hours.</source>
        <translation>ليست المدة بين 0 و24 ساعة.</translation>
    </message>
    <message>
        <source>Give one for each day.</source>
        <translation>حدّد واحدة لكل يوم.</translation>
    </message>
    <message>
        <source>Coupons and store cards come up at places only, not at a time.</source>
        <translation>لا تظهر القسائم وبطاقات المتاجر إلا في أماكن، لا في وقت.</translation>
    </message>
    <message>
        <source>Give places instead.</source>
        <translation>حدّد أماكن بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A generic pass comes up at a time only near a place.</source>
        <translation>لا تظهر البطاقة العامة في وقت إلا قرب مكان.</translation>
    </message>
    <message>
        <source>Add a location.</source>
        <translation>أضف مكانًا.</translation>
    </message>
    <message>
        <source>The pass is voided: Wallet shows it as expired and pales its barcode.</source>
        <translation>البطاقة ملغاة: تعرضها المحفظة منتهية وتبهت رمزها الشريطي.</translation>
    </message>
    <message>
        <source>The pass has expired: Wallet moves it away and pales its barcode.</source>
        <translation>انتهت صلاحية البطاقة: تنحّيها المحفظة وتبهت رمزها الشريطي.</translation>
    </message>
    <message>
        <source>The location lies at 0, 0, in the sea off Africa.</source>
        <translation>يقع المكان عند 0, 0، في البحر قبالة أفريقيا.</translation>
    </message>
    <message>
        <source>Set its latitude and longitude.</source>
        <translation>حدّد خط العرض وخط الطول.</translation>
    </message>
    <message>
        <source>The location&apos;s message is longer than a line of the lock screen.</source>
        <translation>رسالة المكان أطول من سطر على شاشة القفل.</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>اجعلها أقصر من %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The location&apos;s message repeats the organisation&apos;s name.</source>
        <translation>تكرر رسالة المكان اسم المؤسسة.</translation>
    </message>
    <message>
        <source>The lock screen shows the name above the message: leave it out.</source>
        <translation>تعرض شاشة القفل الاسم فوق الرسالة: احذفه.</translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>ليس في البطاقة أماكن؛ وتُستخدم عشرة.</numerusform>
            <numerusform>في البطاقة مكان واحد؛ وتُستخدم عشرة.</numerusform>
            <numerusform>في البطاقة مكانان؛ وتُستخدم عشرة.</numerusform>
            <numerusform>في البطاقة %n أماكن؛ وتُستخدم عشرة.</numerusform>
            <numerusform>في البطاقة %n مكانًا؛ وتُستخدم عشرة.</numerusform>
            <numerusform>في البطاقة %n مكان؛ وتُستخدم عشرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The location has no latitude and longitude in degrees.</source>
        <translation>ليس للمكان خط عرض وخط طول بالدرجات.</translation>
    </message>
    <message>
        <source>Write them as numbers, without quotes.</source>
        <translation>اكتبهما رقمين، بلا علامات اقتباس.</translation>
    </message>
    <message>
        <source>The beacon has no UUID.</source>
        <translation>ليس للمرشد اللاسلكي UUID.</translation>
    </message>
    <message>
        <source>The beacon&apos;s &quot;%1&quot; is no whole number from 0 to 65535.</source>
        <translation>‏«%1» للمرشد اللاسلكي ليس عددًا صحيحًا من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The pass has more than ten beacons; ten are used.</source>
        <translation>في البطاقة أكثر من عشرة مرشدات لاسلكية؛ وتُستخدم عشرة.</translation>
    </message>
    <message>
        <source>The locations have different radii; Apple knows one for all.</source>
        <translation>للأماكن أنصاف أقطار مختلفة؛ وتعرف Apple واحدًا للجميع.</translation>
    </message>
    <message>
        <source>Give places, or another style.</source>
        <translation>حدّد أماكن، أو اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do.</source>
        <translation>اكتب 2026-12-31T18:00+01:00 مع المنطقة الزمنية؛ وفي القالب يكفي يوم مثل 2026-12-31.</translation>
    </message>
    <message>
        <source>This is how a revoked or expired pass looks.</source>
        <translation>هكذا تبدو البطاقة المُبطَلة أو المنتهية.</translation>
    </message>
    <message>
        <source>Keep at most ten, each with a place and a short message.</source>
        <translation>احتفظ بعشرة على الأكثر، لكل منها موضع ورسالة قصيرة.</translation>
    </message>
    <message>
        <source>Give a UUID, and major and minor from 0 to 65535.</source>
        <translation>حدّد UUID، وmajor وminor من 0 إلى 65535.</translation>
    </message>
    <message>
        <source>The smallest is used on Apple devices; Google uses its own.</source>
        <translation>يُستخدم الأصغر على أجهزة Apple؛ وتستخدم Google قيمتها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on the %2 has a contrast of %3 in places; %4 is needed.</source>
        <translation>تباين «%1» على الصورة «%2» هو %3 في بعض المواضع؛ والمطلوب %4.</translation>
    </message>
    <message>
        <source>Choose a darker picture, or move its focus.</source>
        <translation>اختر صورة أغمق، أو حرّك بؤرتها.</translation>
    </message>
    <message>
        <source>The label colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>تباين لون التسميات مع الخلفية %1؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>The text colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>تباين لون النص مع الخلفية %1؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour.</source>
        <translation>اختر لونًا أفتح أو أغمق.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not drawn: its row is full.</source>
        <translation>لا يُرسم «%1»: صفه ممتلئ.</translation>
    </message>
    <message>
        <source>Move it to another slot, or to the back.</source>
        <translation>انقله إلى موضع آخر، أو إلى الظهر.</translation>
    </message>
    <message>
        <source>The logo has wide clear margins, so that it looks small.</source>
        <translation>للشعار هوامش شفافة عريضة، فيبدو صغيرًا.</translation>
    </message>
    <message>
        <source>Trim them, or crop closer.</source>
        <translation>اقتطعها، أو ضيّق الاقتطاع.</translation>
    </message>
    <message>
        <source>The barcode&apos;s modules are only %1 points (%2 mm) wide.</source>
        <translation>عرض وحدات الرمز الشريطي %1 نقطة فقط (%2 مم).</translation>
    </message>
    <message>
        <source>Put less into it: an id instead of an address, say.</source>
        <translation>ضع فيه أقل: معرّفًا بدل عنوان مثلًا.</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>الصورة المصغّرة</translation>
    </message>
    <message>
        <source>background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>wide logo</source>
        <translation>الشعار العريض</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>A pass that gives &quot;%1&quot; no value shows &quot;%2&quot; there.</source>
        <translation>البطاقة التي لا تعطي «%1» قيمة تعرض هناك «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows nothing but &quot;%2&quot;.</source>
        <translation>لا يعرض «%1» سوى «%2».</translation>
    </message>
    <message>
        <source>Write a default that says something, or give each pass its own value.</source>
        <translation>اكتب قيمة افتراضية ذات معنى، أو أعط كل بطاقة قيمتها.</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation>تدريب على البيئة الفعلية · %1 · بديل داخل هذا البرنامج، لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation>البيئة الفعلية · %1 · ما تفعله هنا يصل إلى حاملين حقيقيين</translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation>محلي في Pass Studio وبيئته التجريبية. خدمة ملف التعريف هذا لا تأخذ إلا عناوين الصور (العلامة التجارية).</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>No message</source>
        <translation>لا رسالة</translation>
    </message>
</context>
<context>
    <name>LogoColours</name>
    <message>
        <source>Use %1 of the logo</source>
        <translation>استخدام لون الشعار %1</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>كخلفية</translation>
    </message>
    <message>
        <source>As text colour</source>
        <translation>كلون للنص</translation>
    </message>
    <message>
        <source>As label colour</source>
        <translation>كلون للتسميات</translation>
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
        <translation>الإنهاء أثناء تشغيل دفعة</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>إيقاف مؤقت وإنهاء</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Move the map</source>
        <translation>تحريك الخريطة</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>تكبير الخريطة</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>تصغير الخريطة</translation>
    </message>
    <message>
        <source>Let go of what is chosen on the map</source>
        <translation>إلغاء تحديد ما اختير على الخريطة</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Squares and bubbles that the studio knows already. They cannot be changed here.</source>
        <translation>مربعات وفقاعات يعرفها الاستوديو من قبل. لا يمكن تغييرها هنا.</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation>انقر حيث يقع المكان؛ ومفتاح Esc يلغي</translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation>ليس في الخريطة المضمّنة شوارع.</translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation>استخدام خريطة خاصة…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Map settings…</source>
        <translation>إعدادات الخريطة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation>الخرائط والعناوين</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation>العالم المضمّن</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation>سواحل وحدود ومدن، بدون شوارع. لا يُرسل شيء عبر الإنترنت.</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation>ملف صور بتنسيق MBTiles أو PMTiles. لا يُرسل شيء عبر الإنترنت.</translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation>تُجلب المربعات من ذلك المضيف أثناء عرض خريطة فقط، وتُحفظ على هذا الكمبيوتر ما دام المضيف يسمح.</translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation>اختيار خريطة…</translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation>اختيار خريطة</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>عنوان المربعات</translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation>مثل https://tiles.example.com/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation>مصدر الخريطة</translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation>يظهر في زاوية الخريطة، كما تتطلب شروط المضيف</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استخدام هذا العنوان</translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation>خدمة الترميز الجغرافي لعناوين الشوارع</translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation>مثل https://geo.example.com/search?q={query}&amp;format=json. لا تُسأل إلا عند الضغط على زرها.</translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1</numerusform>
            <numerusform>‏%1 وعنصر آخر</numerusform>
            <numerusform>‏%1 وعنصران آخران</numerusform>
            <numerusform>‏%1 و%n عناصر أخرى</numerusform>
            <numerusform>‏%1 و%n عنصرًا آخر</numerusform>
            <numerusform>‏%1 و%n عنصر آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>محفظة Apple: %1</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>الحقل %1</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>يقرأ القوالب والبطاقات وعمليات المسح والأحداث.</translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation>إضافةً إلى ذلك ينشر القوالب ويصدر البطاقات ويحدّثها ويبطلها. للخدمات.</translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation>إضافةً إلى ذلك ينشئ المفاتيح ويقرأ سجل التدقيق. للأشخاص.</translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation>يقرأ القوالب لا غير. يجوز أن يظهر في متصفح.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>قابل للنشر</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation>أين يُستخدم: ما يريد معرفته من يبطله.</translation>
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
        <translation>يمكن لأجهزة القراءة أخذ البطاقة عبر NFC</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>For Google Smart Tap, and for Apple with the profile Plain.</source>
        <translation>لميزة Google Smart Tap، ولـ Apple مع النمط «بسيط».</translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation>محتوى رسالة NFC</translation>
    </message>
    <message>
        <source>Content of this sample’s NFC message</source>
        <translation>محتوى رسالة NFC لهذه العينة</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>رسالة Apple</translation>
    </message>
    <message>
        <source>Profile of Apple’s message</source>
        <translation>نمط رسالة Apple</translation>
    </message>
    <message>
        <source>Worst case: %1</source>
        <translation>أسوأ حالة: %1</translation>
    </message>
    <message>
        <source>Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.</source>
        <translation>تقطع محفظة Apple ما زاد بلا تنبيه. اختصر المحتوى أو اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>Bytes of Apple’s message: %1</source>
        <translation>بايت رسالة Apple: %1</translation>
    </message>
    <message>
        <source>The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>النمط ومفتاح القارئ محليان في Pass Studio وبيئته التجريبية. وما توقّعه خدمة ملف التعريف هذا غير موثَّق.</translation>
    </message>
    <message>
        <source>Reader’s public key</source>
        <translation>المفتاح العام للقارئ</translation>
    </message>
    <message>
        <source>For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.</source>
        <translation>لـ Apple: ‏P-256 بصيغة PEM أو base64. وبدونه تضع الخدمة التي تُصدر مفتاحها الخاص.</translation>
    </message>
    <message>
        <source>Take the key from a file…</source>
        <translation>أخذ المفتاح من ملف…</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.der *.txt)</source>
        <translation>المفاتيح (*.pem *.pub *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>بين %1 و%2.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation>ما يُدرج</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>على البطاقات</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>الرمز وNFC</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation>يتسع القالب لـ 20 حقلًا على الأكثر</translation>
    </message>
    <message>
        <source>Paste fields</source>
        <translation>لصق الحقول</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>صفوف Google</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النُسخ</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>التجريبية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find what can be done</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>ما تريد فعله أو فتحه</translation>
    </message>
    <message>
        <source>A command, a page, a template, a file</source>
        <translation>أمر أو صفحة أو قالب أو ملف</translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation>تحديث…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>محاكاة</translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation>في البيئة التجريبية فقط: جعل هاتف أو ماسح يتصرف</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>إضافة إلى محفظة Apple</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>إضافة إلى محفظة Google</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>إزالة من المحفظة</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>مسح الرمز الشريطي ضوئيًا</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>تقريب من قارئ</translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation>نسخ رابط Apple</translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation>نسخ رابط Google</translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation>حفظ ‎.pkpass…</translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation>حفظ البطاقة</translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation>بطاقة محفظة (*.pkpass)</translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation>اختر بطاقة لعرضها كما يراها حاملها.</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>معرّف البطاقة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>An entry of the archive cannot be opened.</source>
        <translation>يتعذر فتح أحد مدخلات الأرشيف.</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged (its checksum or size is wrong).</source>
        <translation>أحد مدخلات الأرشيف تالف (مجموعه الاختباري أو حجمه خاطئ).</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation>دليل الأرشيف تالف.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry has no name.</source>
        <translation>فتح الأرشيف غير آمن: أحد المدخلات بلا اسم.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is longer than %1 bytes.</source>
        <translation>فتح الأرشيف غير آمن: اسم أحد المدخلات أطول من %1 بايت.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is not UTF-8.</source>
        <translation>فتح الأرشيف غير آمن: اسم أحد المدخلات ليس UTF-8.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name has control characters.</source>
        <translation>فتح الأرشيف غير آمن: في اسم أحد المدخلات محارف تحكم.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” has a backslash.</source>
        <translation>فتح الأرشيف غير آمن: في الاسم «%1» شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” is an absolute path.</source>
        <translation>فتح الأرشيف غير آمن: الاسم «%1» مسار مطلق.</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” leads out of the archive.</source>
        <translation>فتح الأرشيف غير آمن: الاسم «%1» يؤدي إلى خارج الأرشيف.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>يتعذر فتح الملف: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>الملف أكبر من %1 ميبي بايت.</translation>
    </message>
    <message>
        <source>The folder holds a link or no plain file.</source>
        <translation>في المجلد رابط أو ما ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>في المجلد أكثر من %1 من الملفات.</translation>
    </message>
    <message>
        <source>The folder has no pass.json.</source>
        <translation>ليس في المجلد pass.json.</translation>
    </message>
    <message>
        <source>“%1” is no .pkpass; a bundle holds nothing else.</source>
        <translation>‏«%1» ليس ‎.pkpass؛ ولا تحتوي الحزمة على غيره.</translation>
    </message>
    <message>
        <source>The bundle holds %1 passes; Safari takes %2.</source>
        <translation>عدد البطاقات في الحزمة %1؛ ويقبل Safari منها %2.</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 passes.</source>
        <translation>في الحزمة أكثر من %1 من البطاقات.</translation>
    </message>
    <message>
        <source>The signature is larger than 64 KB.</source>
        <translation>التوقيع أكبر من 64 كيلوبايت.</translation>
    </message>
    <message>
        <source>The signature is not one DER element (PEM text, a cut or trailing data).</source>
        <translation>التوقيع ليس عنصر DER واحدًا (نص PEM، أو مقطوع، أو خلفه بيانات).</translation>
    </message>
    <message>
        <source>The signature is not a CMS message.</source>
        <translation>التوقيع ليس رسالة CMS.</translation>
    </message>
    <message>
        <source>The signature is a CMS message, but not SignedData.</source>
        <translation>التوقيع رسالة CMS، لكنه ليس SignedData.</translation>
    </message>
    <message>
        <source>The signature carries content of its own instead of being detached.</source>
        <translation>يحمل التوقيع محتوى خاصًا به بدل أن يكون منفصلًا.</translation>
    </message>
    <message>
        <source>The signature is not over plain data.</source>
        <translation>التوقيع ليس على بيانات بسيطة.</translation>
    </message>
    <message>
        <source>The signature has %1 signers instead of one.</source>
        <translation>عدد موقّعي التوقيع %1 بدل واحد.</translation>
    </message>
    <message>
        <source>The signature lacks the signed attribute %1.</source>
        <translation>تنقص التوقيع السمة الموقّعة %1.</translation>
    </message>
    <message>
        <source>The signature has the signed attribute %1 twice.</source>
        <translation>في التوقيع السمة الموقّعة %1 مرتين.</translation>
    </message>
    <message>
        <source>The signing time is not a time.</source>
        <translation>وقت التوقيع ليس وقتًا.</translation>
    </message>
    <message>
        <source>The signed attribute contentType is not that of plain data.</source>
        <translation>السمة الموقّعة contentType ليست سمة بيانات بسيطة.</translation>
    </message>
    <message>
        <source>The signature does not match manifest.json: one of them was altered.</source>
        <translation>لا يطابق التوقيع manifest.json: تغيّر أحدهما.</translation>
    </message>
    <message>
        <source>The signature carries more than %1 certificates.</source>
        <translation>في التوقيع أكثر من %1 من الشهادات.</translation>
    </message>
    <message>
        <source>The certificate that signed is not in the signature.</source>
        <translation>الشهادة التي وقّعت ليست في التوقيع.</translation>
    </message>
    <message>
        <source>The intermediate certificate (“%1”), which issued the pass certificate, is not in the signature.</source>
        <translation>الشهادة الوسيطة («%1»)، التي أصدرت شهادة البطاقة، ليست في التوقيع.</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).</source>
        <translation>لم تكن الشهادة الوسيطة «%1» صالحة وقت التوقيع (انتهت في %2).</translation>
    </message>
    <message>
        <source>Not checked, because no root is trusted here (the chain ends at “%1”).</source>
        <translation>لم يُتحقق منه، إذ لا جذر موثوقًا هنا (تنتهي السلسلة عند «%1»).</translation>
    </message>
    <message>
        <source>Not checked, because the chain ends at Apple&apos;s own “%1”, which is not held here.</source>
        <translation>لم يُتحقق منه، إذ تنتهي السلسلة عند «%1» الخاص بـ Apple، وهو غير متوفر هنا.</translation>
    </message>
    <message>
        <source>The chain of certificates could not be checked.</source>
        <translation>تعذر التحقق من سلسلة الشهادات.</translation>
    </message>
    <message>
        <source>The chain of certificates does not end at a root that is trusted here (it ends at “%1”).</source>
        <translation>لا تنتهي سلسلة الشهادات عند جذر موثوق هنا (تنتهي عند «%1»).</translation>
    </message>
    <message>
        <source>A certificate of the chain was altered.</source>
        <translation>تغيّرت إحدى شهادات السلسلة.</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>سلسلة الشهادات غير صالحة: %1.</translation>
    </message>
    <message>
        <source>The pass was signed before its certificate became valid (%1).</source>
        <translation>وُقّعت البطاقة قبل أن تصبح شهادتها صالحة (%1).</translation>
    </message>
    <message>
        <source>The certificate had expired (%1) when the pass was signed.</source>
        <translation>كانت الشهادة منتهية (%1) حين وُقّعت البطاقة.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet (from %1).</source>
        <translation>الشهادة غير صالحة بعد (ابتداءً من %1).</translation>
    </message>
    <message>
        <source>The certificate has expired since the pass was signed (%1).</source>
        <translation>انتهت صلاحية الشهادة منذ توقيع البطاقة (%1).</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signed attributes are damaged.</source>
        <translation>التوقيع ليس SignedData سليمًا: سماته الموقّعة تالفة.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: a signed attribute has not exactly one value.</source>
        <translation>التوقيع ليس SignedData سليمًا: ليس لإحدى السمات الموقّعة قيمة واحدة بالضبط.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer is damaged.</source>
        <translation>التوقيع ليس SignedData سليمًا: بيانات موقّعه تالفة.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s version does not fit.</source>
        <translation>التوقيع ليس SignedData سليمًا: إصدار بيانات موقّعه غير مناسب.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s digest is not the announced one.</source>
        <translation>التوقيع ليس SignedData سليمًا: بصمة موقّعه ليست المعلنة.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s algorithm has parameters that RSA and ECDSA do not have.</source>
        <translation>التوقيع ليس SignedData سليمًا: في خوارزمية موقّعه معاملات لا توجد في RSA وECDSA.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer has parts that are not in the standard.</source>
        <translation>التوقيع ليس SignedData سليمًا: في بيانات موقّعه أجزاء ليست في المعيار.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its frame is damaged.</source>
        <translation>التوقيع ليس SignedData سليمًا: بنيته تالفة.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: it announces more or less than one digest.</source>
        <translation>التوقيع ليس SignedData سليمًا: يعلن أكثر أو أقل من بصمة واحدة.</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its version does not fit.</source>
        <translation>التوقيع ليس SignedData سليمًا: إصداره غير مناسب.</translation>
    </message>
    <message>
        <source>The archive opens and is safe</source>
        <translation>الأرشيف يُفتح وهو آمن</translation>
    </message>
    <message>
        <source>pass.json is at the top</source>
        <translation>الملف pass.json في الأعلى</translation>
    </message>
    <message>
        <source>No files left behind by a file manager</source>
        <translation>لا ملفات تركها مدير ملفات</translation>
    </message>
    <message>
        <source>The manifest is well-formed</source>
        <translation>قائمة الملفات سليمة الصيغة</translation>
    </message>
    <message>
        <source>Every file is in the manifest</source>
        <translation>كل ملف مذكور في قائمة الملفات</translation>
    </message>
    <message>
        <source>Every file of the manifest exists</source>
        <translation>كل ملف في قائمة الملفات موجود</translation>
    </message>
    <message>
        <source>Every file is as the manifest says</source>
        <translation>كل ملف كما تقول قائمة الملفات</translation>
    </message>
    <message>
        <source>The signature is a detached CMS SignedData</source>
        <translation>التوقيع CMS SignedData منفصل</translation>
    </message>
    <message>
        <source>The signature is over the manifest</source>
        <translation>التوقيع على قائمة الملفات</translation>
    </message>
    <message>
        <source>The signing time is signed</source>
        <translation>وقت التوقيع موقّع</translation>
    </message>
    <message>
        <source>The chain of certificates leads to a trusted root</source>
        <translation>تؤدي سلسلة الشهادات إلى جذر موثوق</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>الشهادة صالحة</translation>
    </message>
    <message>
        <source>The certificate is for this pass type</source>
        <translation>الشهادة لنوع البطاقة هذا</translation>
    </message>
    <message>
        <source>The certificate is for this team</source>
        <translation>الشهادة لهذا الفريق</translation>
    </message>
    <message>
        <source>NFC is allowed by the certificate</source>
        <translation>تسمح الشهادة بـ NFC</translation>
    </message>
    <message>
        <source>The pass is light</source>
        <translation>البطاقة خفيفة</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>‏%1 فقط</numerusform>
            <numerusform>‏%1 (وواحد آخر)</numerusform>
            <numerusform>‏%1 (واثنان آخران)</numerusform>
            <numerusform>‏%1 (و%n آخرين)</numerusform>
            <numerusform>‏%1 (و%n آخر)</numerusform>
            <numerusform>‏%1 (و%n آخر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked, because the signature is not complete.</source>
        <translation>لم يُتحقق منه، لأن التوقيع غير مكتمل.</translation>
    </message>
    <message>
        <source>Not checked, because the archive does not open.</source>
        <translation>لم يُتحقق منه، لأن الأرشيف لا يُفتح.</translation>
    </message>
    <message>
        <source>The archive holds %1 files.</source>
        <translation>عدد الملفات في الأرشيف %1.</translation>
    </message>
    <message>
        <source>The pass is larger than 1 MB: slow over the air.</source>
        <translation>البطاقة أكبر من 1 ميغابايت: بطيئة عبر الشبكة.</translation>
    </message>
    <message>
        <source>The pass is smaller than 1 MB.</source>
        <translation>البطاقة أصغر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>pass.json is there.</source>
        <translation>الملف pass.json موجود.</translation>
    </message>
    <message>
        <source>The archive has no pass.json.</source>
        <translation>ليس في الأرشيف pass.json.</translation>
    </message>
    <message>
        <source>pass.json is inside the folder “%1”; only the folder&apos;s content may be packed.</source>
        <translation>الملف pass.json داخل المجلد «%1»؛ يجب حزم محتوى المجلد وحده.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>لا يوجد منها شيء.</translation>
    </message>
    <message>
        <source>Not checked, because there is no well-formed manifest.json.</source>
        <translation>لم يُتحقق منه، إذ لا يوجد manifest.json سليم الصيغة.</translation>
    </message>
    <message>
        <source>The archive has no manifest.json.</source>
        <translation>ليس في الأرشيف manifest.json.</translation>
    </message>
    <message>
        <source>manifest.json is not a JSON object: %1</source>
        <translation>الملف manifest.json ليس كائن JSON: %1</translation>
    </message>
    <message>
        <source>The manifest&apos;s entry for “%1” is not a SHA-1 in 40 lower-case hex digits.</source>
        <translation>قيمة «%1» في قائمة الملفات ليست SHA-1 من 40 رقمًا ست عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The manifest lists %1 files.</source>
        <translation>عدد الملفات في القائمة %1.</translation>
    </message>
    <message>
        <source>Each is listed.</source>
        <translation>كلها مذكورة.</translation>
    </message>
    <message>
        <source>%1 is not listed in manifest.json.</source>
        <translation>لم يُذكر %1 في manifest.json.</translation>
    </message>
    <message>
        <source>Each is there.</source>
        <translation>كلها موجودة.</translation>
    </message>
    <message>
        <source>manifest.json lists %1, which is not in the archive.</source>
        <translation>يذكر manifest.json الملف %1، وهو ليس في الأرشيف.</translation>
    </message>
    <message>
        <source>Each SHA-1 is right.</source>
        <translation>كل قيم SHA-1 صحيحة.</translation>
    </message>
    <message>
        <source>%1 was altered after the manifest was made.</source>
        <translation>تغيّر %1 بعد إنشاء قائمة الملفات.</translation>
    </message>
    <message>
        <source>Not checked, because there is no signature over a manifest.</source>
        <translation>لم يُتحقق منه، إذ لا توقيع على قائمة ملفات.</translation>
    </message>
    <message>
        <source>The pass is not signed: the archive has no “signature”.</source>
        <translation>البطاقة غير موقّعة: ليس في الأرشيف «signature».</translation>
    </message>
    <message>
        <source>There is no manifest.json the signature could be over.</source>
        <translation>لا يوجد manifest.json يمكن أن يكون التوقيع عليه.</translation>
    </message>
    <message>
        <source>It is one, with one signer.</source>
        <translation>هو كذلك، بموقّع واحد.</translation>
    </message>
    <message>
        <source>It is, and made by the certificate&apos;s key.</source>
        <translation>هو كذلك، وأُنشئ بمفتاح الشهادة.</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>وُقّعت في %1.</translation>
    </message>
    <message>
        <source>It does, over “%1”.</source>
        <translation>نعم، عبر «%1».</translation>
    </message>
    <message>
        <source>It was when the pass was signed, and is now.</source>
        <translation>كانت صالحة حين وُقّعت البطاقة، وهي صالحة الآن.</translation>
    </message>
    <message>
        <source>Not checked, because the signature names no certificate.</source>
        <translation>لم يُتحقق منه، لأن التوقيع لا يذكر شهادة.</translation>
    </message>
    <message>
        <source>Not checked, because there is no pass.json.</source>
        <translation>لم يُتحقق منه، إذ لا يوجد pass.json.</translation>
    </message>
    <message>
        <source>Not checked, because pass.json does not parse: %1</source>
        <translation>لم يُتحقق منه، إذ يتعذر تحليل pass.json: %1</translation>
    </message>
    <message>
        <source>Both say “%1”.</source>
        <translation>كلاهما يقول «%1».</translation>
    </message>
    <message>
        <source>The certificate belongs to team “%1”, but pass.json says “%2”.</source>
        <translation>الشهادة للفريق «%1»، لكن pass.json يقول «%2».</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>الاسم الشائع</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 names no pass type; this is not a pass certificate.</source>
        <translation>لا يذكر «%1» في الشهادة نوع بطاقة؛ فهذه ليست شهادة بطاقات.</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 is for pass type “%2”, but pass.json says “%3”.</source>
        <translation>‏«%1» في الشهادة لنوع البطاقة «%2»، لكن pass.json يقول «%3».</translation>
    </message>
    <message>
        <source>The pass does not use NFC.</source>
        <translation>لا تستخدم البطاقة NFC.</translation>
    </message>
    <message>
        <source>The certificate is one with NFC.</source>
        <translation>الشهادة من النوع الذي يتضمن NFC.</translation>
    </message>
    <message>
        <source>The pass has an “nfc” part, but its certificate is not made for NFC.</source>
        <translation>في البطاقة جزء «nfc»، لكن شهادتها ليست مخصصة لـ NFC.</translation>
    </message>
    <message>
        <source>The pass has a personalization.json, but its certificate is not made for NFC.</source>
        <translation>في البطاقة personalization.json، لكن شهادتها ليست مخصصة لـ NFC.</translation>
    </message>
    <message>
        <source>%1 does not belong into a pass.</source>
        <translation>لا مكان لـ%1 في بطاقة.</translation>
    </message>
    <message>
        <source>A bundle is small enough</source>
        <translation>الحزمة صغيرة بما يكفي</translation>
    </message>
    <message>
        <source>The archive is cut off: its directory is missing.</source>
        <translation>الأرشيف مقطوع: دليله مفقود.</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>هذا ليس أرشيف ZIP.</translation>
    </message>
    <message>
        <source>The archive has data behind its end.</source>
        <translation>في الأرشيف بيانات بعد نهايته.</translation>
    </message>
    <message>
        <source>The archive uses the zip64 format, which no pass needs.</source>
        <translation>يستخدم الأرشيف صيغة zip64، ولا تحتاج إليها أي بطاقة.</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>الأرشيف جزء من عدة أجزاء.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is not where its end record says.</source>
        <translation>ليس دليل الأرشيف حيث يقول سجل نهايته.</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>الأرشيف مشفّر.</translation>
    </message>
    <message>
        <source>An entry is packed in a way that passes do not use (method %1).</source>
        <translation>أحد المدخلات مضغوط بطريقة لا تستخدمها البطاقات (الطريقة %1).</translation>
    </message>
    <message>
        <source>The archive holds a symbolic link.</source>
        <translation>في الأرشيف رابط رمزي.</translation>
    </message>
    <message>
        <source>The archive holds something that is neither file nor folder.</source>
        <translation>في الأرشيف ما ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>A folder of the archive has content.</source>
        <translation>لأحد مجلدات الأرشيف محتوى.</translation>
    </message>
    <message>
        <source>An entry that is not packed has two sizes.</source>
        <translation>لمدخل غير مضغوط حجمان.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 MB.</source>
        <translation>سيتجاوز أحد المدخلات %1 ميغابايت بعد فك ضغطه.</translation>
    </message>
    <message>
        <source>The archive would unpack to more than %1 MB.</source>
        <translation>سيتجاوز الأرشيف %1 ميغابايت بعد فك ضغطه.</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 times its packed size.</source>
        <translation>سيتجاوز أحد المدخلات بعد فك ضغطه حجمه المضغوط بأكثر من %1 ضعفًا.</translation>
    </message>
    <message>
        <source>An entry is not where the archive&apos;s directory says.</source>
        <translation>أحد المدخلات ليس حيث يقول دليل الأرشيف.</translation>
    </message>
    <message>
        <source>An entry reaches beyond the end of the archive&apos;s data.</source>
        <translation>يتجاوز أحد المدخلات نهاية بيانات الأرشيف.</translation>
    </message>
    <message>
        <source>An entry and the archive&apos;s directory contradict each other.</source>
        <translation>يتناقض أحد المدخلات مع دليل الأرشيف.</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name.</source>
        <translation>في الأرشيف مدخلان بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Two entries of the archive overlap.</source>
        <translation>يتداخل مدخلان من الأرشيف.</translation>
    </message>
    <message>
        <source>The archive has data that belongs to none of its entries.</source>
        <translation>في الأرشيف بيانات لا تنتمي إلى أي مدخل.</translation>
    </message>
    <message>
        <source>An entry of the archive is both a file and a folder.</source>
        <translation>أحد مدخلات الأرشيف ملف ومجلد معًا.</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries.</source>
        <translation>في الأرشيف أكثر من %1 من المدخلات.</translation>
    </message>
    <message>
        <source>The archive holds nothing.</source>
        <translation>الأرشيف فارغ.</translation>
    </message>
    <message>
        <source>The archive&apos;s directory holds more entries than its end record says.</source>
        <translation>في دليل الأرشيف مدخلات أكثر مما يقول سجل نهايته.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The archive is larger than %1 MB.</source>
        <translation>الأرشيف أكبر من %1 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation>تقريب عند %1</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>مسح ضوئي عند %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>تمت الإضافة إلى %1</translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation>تمت الإضافة إلى محفظة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>تم التحديث</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>تم الإبطال</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>تم الإبطال</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>The holder removed it</source>
        <translation>أزالها الحامل</translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation>رفضها الحامل</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>انتهت صلاحية الرابط</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation>مرفوضة: مُبطَلة</translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation>مرفوضة: مُزالة</translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation>مرفوضة: غير مضافة</translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation>مرفوضة: مؤرشفة</translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation>مرفوضة: توقيع غير صالح</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>جهاز مفقود</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>انتهاء العضوية</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>ردّ ثمن الشراء</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>بدون ذكر سبب</translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation>يعمل الرابطان حتى %1</translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation>‏%1. ما دام حساب جهة الإصدار لدى Google في الوضع التجريبي، فلا يستطيع إضافة البطاقة إلا مستخدموه الاختباريون، ويبدأ عنوانها بـ [TEST ONLY].</translation>
    </message>
</context>
<context>
    <name>PassesCommands</name>
    <message>
        <source>Passes</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>find holder e-mail</source>
        <translation>بحث حامل بريد إلكتروني</translation>
    </message>
    <message>
        <source>Load the passes again</source>
        <translation>إعادة تحميل البطاقات</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>البحث في البطاقات</translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation>الاسم أو البريد أو معرّف البطاقة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>مضافة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation>لم تصدر أي بطاقة بعد.</translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation>أصدِر البطاقات من قائمة حاملين، أو واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation>إصدار البطاقات</translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation>لا بطاقة تطابق البحث وعوامل التصفية.</translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation>اضغط Enter لسؤال الخدمة عن هذا البريد الإلكتروني أو معرّف البطاقة بعينه.</translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation>تعذّر تحميل البطاقات.</translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation>اتساع لوحة البطاقة</translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation>إدراج متغيّر</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>حقل جديد…</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Issue a test pass</source>
        <translation>إصدار بطاقة اختبار</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>E-mail address of the holder</source>
        <translation>البريد الإلكتروني للحامل</translation>
    </message>
    <message>
        <source>Your own will do</source>
        <translation>يكفي عنوانك أنت</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>عنوان هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>عند 0 يُستخدم أي منفذ حر</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>QR code of the pass</source>
        <translation>رمز QR للبطاقة</translation>
    </message>
    <message>
        <source>Link of the pass</source>
        <translation>رابط البطاقة</translation>
    </message>
    <message>
        <source>Offer the pass again</source>
        <translation>إتاحة البطاقة من جديد</translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation>هاتف؛ مفاتيح الأسهم تنقله، ومع Shift إلى أبعد</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>محفظة Apple: %1</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Cancel fetching: %1</source>
        <translation>إلغاء الجلب: %1</translation>
    </message>
    <message>
        <source>Fetch: %1</source>
        <translation>جلب: %1</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Folder for the pictures</source>
        <translation>مجلد الصور</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>تصدير الصور</translation>
    </message>
    <message>
        <source>Each side of both cards becomes a PNG, transparent around its corners.</source>
        <translation>يصبح كل وجه من البطاقتين صورة PNG شفافة حول زواياها.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Pixels to a point</source>
        <translation>عدد البكسلات لكل نقطة</translation>
    </message>
    <message>
        <source>Three files for each side: plain, @2x and @3x.</source>
        <translation>ثلاثة ملفات لكل وجه: بلا لاحقة، و@2x، و@3x.</translation>
    </message>
    <message>
        <source>The size in points, for a page or a mail.</source>
        <translation>الحجم بالنقاط، لصفحة أو رسالة بريد.</translation>
    </message>
    <message>
        <source>Sharp on phones; the names end in @%1x.</source>
        <translation>واضحة على الهواتف، وتنتهي الأسماء بـ @%1x.</translation>
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
        <translation>الثلاثة كلها</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
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
        <translation>استيراد الأماكن</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>تصدير الأماكن</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV; or drop the file on this page</source>
        <translation>من GeoJSON أو KML أو CSV؛ أو أفلت الملف على هذه الصفحة</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>حفظ قائمة فارغة…</translation>
    </message>
    <message>
        <source>A CSV file to fill in: its columns, with an example row</source>
        <translation>ملف CSV لتعبئته: أعمدته مع صف كمثال</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>حفظ قائمة فارغة</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>ملف CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Place %1</source>
        <translation>المكان %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>خط العرض وخط الطول</translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation>الصقهما بأي صيغة، أو الصق رابط خريطة.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>نصف القطر</translation>
    </message>
    <message>
        <source>ft</source>
        <comment>feet</comment>
        <translation>قدم</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Radius in feet</source>
        <translation>نصف القطر بالأقدام</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>نصف القطر بالأمتار</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>وحدة الطول</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>حذف هذا المكان</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>The map of the places</source>
        <translation>خريطة الأماكن</translation>
    </message>
    <message>
        <source>Add the place in the middle of the map</source>
        <translation>إضافة المكان في وسط الخريطة</translation>
    </message>
    <message>
        <source>A place chosen on the map</source>
        <translation>مكان محدد على الخريطة</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>نقل المكان</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>نقل المكان عشرة أضعاف المسافة</translation>
    </message>
    <message>
        <source>A place that is dragged on the map</source>
        <translation>مكان يُسحب على الخريطة</translation>
    </message>
    <message>
        <source>Put the place back as it was</source>
        <translation>إعادة المكان كما كان</translation>
    </message>
    <message>
        <source>A place on the map or in its list</source>
        <translation>مكان على الخريطة أو في قائمتها</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>إزالة المكان</translation>
    </message>
    <message>
        <source>A place in the list</source>
        <translation>مكان في القائمة</translation>
    </message>
    <message>
        <source>Move the place up in the list</source>
        <translation>نقل المكان لأعلى في القائمة</translation>
    </message>
    <message>
        <source>Move the place down in the list</source>
        <translation>نقل المكان لأسفل في القائمة</translation>
    </message>
    <message>
        <source>A place that was found</source>
        <translation>مكان عُثر عليه</translation>
    </message>
    <message>
        <source>Go to the place above or below</source>
        <translation>الانتقال إلى المكان الأعلى أو الأسفل</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>إضافة المكان</translation>
    </message>
    <message>
        <source>The phone on the map</source>
        <translation>الهاتف على الخريطة</translation>
    </message>
    <message>
        <source>Carry the phone</source>
        <translation>نقل الهاتف</translation>
    </message>
    <message>
        <source>Carry the phone five times as far</source>
        <translation>نقل الهاتف خمسة أضعاف المسافة</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>إبعاد الهاتف</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
</context>
<context>
    <name>PlacePickList</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Pick none of the places</source>
        <translation>عدم اختيار أي مكان</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Pick the first places that fit</source>
        <translation>اختيار أول الأماكن التي تتسع لها البطاقة</translation>
    </message>
    <message>
        <source>Search the places of the file</source>
        <translation>البحث في أماكن الملف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Places of the file</source>
        <translation>أماكن الملف</translation>
    </message>
    <message>
        <source>No place of the file is called that.</source>
        <translation>لا يوجد في الملف مكان بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no more room: a pass has ten places at most.</source>
        <translation>لم يعد هناك متسع: للبطاقة عشرة أماكن على الأكثر.</translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation>البحث عن مكان</translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation>مدينة أو إحداثيات أو رابط خريطة</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>الأماكن الموجودة</translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation>إضافة مكان عند ‎%1</translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation>يرسل ما كتبته إلى تلك الخدمة</translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation>البحث عن عناوين الشوارع…</translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation>حدد عنوان خدمة ترميز جغرافي لديك في الإعدادات</translation>
    </message>
</context>
<context>
    <name>PlacesDrop</name>
    <message>
        <source>Drop the file to import its places</source>
        <translation>أفلت الملف لاستيراد أماكنه</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>ترى ما يحتويه قبل أن يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation>لا أماكن بعد. بالقرب من مكان، قد تعرض محفظة Apple البطاقة على شاشة القفل مع رسالة.</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>انقر على الخريطة…</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation>انقر على الخريطة حيث يقع، أو اضغط Enter لوضعه في وسطها</translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation>تعرف المحافظ عشرة أماكن على الأكثر</translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation>مدى القرب الكافي</translation>
    </message>
    <message>
        <source>Carry a phone over the map</source>
        <translation>نقل هاتف على الخريطة</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>إبعاد الهاتف</translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation>وضع هاتف على الخريطة</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>على الخريطة أيضًا</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>خريطة؛ مفاتيح الأسهم تحركها، وزائد وناقص للتكبير والتصغير</translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation>خريطة؛ مفاتيح الأسهم تحرك المكان %1، وDelete يحذفه، وEsc يتركه</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
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
        <translation>لا مشاكل</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation>تقبل المحفظتان هذا القالب كما هو.</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation>‏%1 (البيئة الفعلية)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدَم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation>يبقى مفتاح %1 ما دامت دفعة تعمل به</translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation>إدخال مفتاح آخر لـ %1</translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation>يبقى %1 ما دامت دفعة تعمل به</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation>ملف التعريف مستأجر واحد في QairoPay. اختيار غيره يفتح النافذة من جديد.</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>إضافة ملف تعريف…</translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation>استخدام ملف تعريف آخر أثناء تشغيل دفعة</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>إيقاف مؤقت واستخدامه</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>هل تريد إزالة ملف التعريف %1؟</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation>يُزال مفتاحه من سلسلة المفاتيح. ولا يتغير شيء في QairoPay.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>إزالة ملف التعريف</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Live changes at once. Type %1 to go on.</source>
        <translation>تتغير البيئة الفعلية فورًا. اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>Take the webhook endpoints along, disabled</source>
        <translation>نقل نقاط نهاية Webhook أيضًا، معطّلة</translation>
    </message>
    <message>
        <source>What came over</source>
        <translation>ما نُقل</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
</context>
<context>
    <name>PublishCommands</name>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>إطلاق دفع تحديث</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>العودة إلى النسخة السابقة</translation>
    </message>
    <message>
        <source>revert rollback published</source>
        <translation>رجوع استرجاع منشور</translation>
    </message>
    <message>
        <source>No other version of this template was published from here.</source>
        <translation>لم تُنشر من هنا نسخة أخرى من هذا القالب.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
</context>
<context>
    <name>PublishPictures</name>
    <message>
        <source>Pass that is shown</source>
        <translation>البطاقة المعروضة</translation>
    </message>
    <message>
        <source>Read the passes again</source>
        <translation>قراءة البطاقات من جديد</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
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
        <translation>خطأ غير معروف</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
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
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>RecordChoice</name>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>السجل المعروض على البطاقتين</translation>
    </message>
    <message>
        <source>Show an issued pass…</source>
        <translation>عرض بطاقة صادرة…</translation>
    </message>
    <message>
        <source>No pass was issued: the template is not published yet.</source>
        <translation>لم تصدر أي بطاقة: لم يُنشر القالب بعد.</translation>
    </message>
    <message>
        <source>Add, rename or remove a sample record</source>
        <translation>إضافة سجل عينة أو إعادة تسميته أو إزالته</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>هل تريد إعادة تسمية %1 إلى %2؟</translation>
    </message>
    <message>
        <source>These change with it, as one step:</source>
        <translation>يتغيّر معه ما يلي كخطوة واحدة:</translation>
    </message>
    <message>
        <source>Nothing else in the template uses this key.</source>
        <translation>لا شيء آخر في القالب يستخدم هذا المفتاح.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>What the studio cannot change:</source>
        <translation>ما لا يستطيع Pass Studio تغييره:</translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation>هل تريد إبطال هذه البطاقة؟</translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation>تصبح بطاقة %1 لاغية: تعرض Apple رمزها الشريطي باللون الرمادي، وتنقلها Google إلى البطاقات المنتهية الصلاحية، وترفضها الماسحات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation>إبطال البطاقة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>جهاز مفقود</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>انتهاء العضوية</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>ردّ ثمن الشراء</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>بدون ذكر سبب</translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation>المطلوب: نصف القطر في القالب.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>تقرر محفظة Google بنفسها مدى القرب الكافي، ولا تعرض الرسالة.</translation>
    </message>
</context>
<context>
    <name>RowControl</name>
    <message>
        <source>Rows of a list</source>
        <translation>صفوف قائمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>Row shown on the cards</source>
        <translation>الصف المعروض على البطاقتين</translation>
    </message>
    <message>
        <source>End, and show the record from before</source>
        <translation>إنهاء وإظهار السجل السابق من جديد</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
</context>
<context>
    <name>RowsInspector</name>
    <message>
        <source>Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.</source>
        <translation>ترسم Google أسفل العنوان %1 صفوف على الأكثر، في كل منها من حقل واحد إلى %2؛ وتنصح بصفين. الحقل الذي لا صف له يقع في التفاصيل، وكذلك الحقل الذي لا قيمة له. ولبطاقة Apple مواضعها الخاصة.</translation>
    </message>
    <message>
        <source>No field stands in a slot of the front: Google shows its own rows.</source>
        <translation>لا حقل في أي موضع من الأمام: تعرض Google صفوفها الخاصة.</translation>
    </message>
    <message>
        <source>Derived from the slots. What you change here is kept as your own.</source>
        <translation>مشتقة من المواضع. ما تغيّره هنا يُحفظ كصفوف خاصة بك.</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>صفوفك الخاصة</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>العودة إلى التلقائي</translation>
    </message>
    <message>
        <source>Derives the rows from the slots again</source>
        <translation>يشتق الصفوف من المواضع من جديد</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Google draws at most %1 rows</source>
        <translation>ترسم Google هذا العدد من الصفوف على الأكثر: %1</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation>البطاقات الصادرة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>إلغاء الباقي…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>حفظ الصفوف الفاشلة…</translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation>صفوف بلا بطاقة</translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation>هل تريد إلغاء باقي هذه الدفعة؟</translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation>البطاقات التي صدرت تبقى صادرة. وتُحفظ الصفوف التي لم تُرسل بعد في ملف الصفوف الفاشلة.</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>إلغاء الباقي</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>مواصلة الإصدار</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>ملف CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>حفظ الصفوف الفاشلة</translation>
    </message>
</context>
<context>
    <name>SampleNameDialog</name>
    <message>
        <source>Add a sample record</source>
        <translation>إضافة سجل عينة</translation>
    </message>
    <message>
        <source>Rename the sample record</source>
        <translation>إعادة تسمية سجل العينة</translation>
    </message>
    <message>
        <source>A copy of what the cards show. Its values are typed on the cards.</source>
        <translation>نسخة مما تعرضه البطاقتان. تُكتب قيمه على البطاقتين.</translation>
    </message>
    <message>
        <source>The name of the holder. It stands on the cards where the template names the holder.</source>
        <translation>اسم الحامل. يظهر على البطاقتين حيث يذكر القالب الحامل.</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>إضافة السجل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>اسم الحامل</translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation>تنتهي الروابط بعد 30 يومًا، وتؤرشف البطاقات المُزالة والمُبطَلة بعد 90 يومًا، وتنتهي المفاتيح المدوَّرة بعد يوم واحد. ولا تعود الساعة إلى الوراء إلا بإعادة الضبط.</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation>آخر الطلبات، الأحدث أولًا. لا تُحفظ المفاتيح ولا المعرّفات ولا المحتويات.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation>لم يطلب أحد شيئًا من البيئة التجريبية بعد.</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>لا تستجيب البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>اتساع الأدوات</translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation>مكانها</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation>وصف API الخاصة بها</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation>تُحذف القوالب والبطاقات وعمليات المسح والأحداث، وتعود الساعة إلى ساعة هذا الكمبيوتر. وتبقى المفاتيح ونقاط النهاية وسجل التدقيق.</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>إعادة ضبط البيئة التجريبية…</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>هل تريد إعادة ضبط البيئة التجريبية؟</translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation>يُحذف كل قالب وبطاقة وعملية مسح وحدث لدى %1. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>اكتب %1 للمتابعة.</translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation>كلمة التأكيد</translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation>ملؤها بعد ذلك بالبرنامج النموذجي الجاهز</translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation>الهواتف والماسحات</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation>أصدِر بطاقة أولًا.</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>إضافة إلى محفظة Apple</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>إضافة إلى محفظة Google</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>إزالة من المحفظة</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>مسح الرمز الشريطي ضوئيًا</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>تقريب من قارئ</translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation>جعل iPhone يبحث عن تحديثات</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>المقياس: %1</translation>
    </message>
</context>
<context>
    <name>ScanArchive</name>
    <message>
        <source>The scans kept on this computer cannot be read or written.</source>
        <translation>تتعذر قراءة عمليات المسح المحفوظة على هذا الجهاز أو كتابتها.</translation>
    </message>
    <message>
        <source>The scans kept on this computer are from a newer version of the studio.</source>
        <translation>عمليات المسح المحفوظة على هذا الجهاز من إصدار أحدث من الاستوديو.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>ScanBench</name>
    <message>
        <source>Read even from %1 cm.</source>
        <translation>يُقرأ حتى من مسافة %1 سم.</translation>
    </message>
    <message>
        <source>Read even with %1 % between dark and light.</source>
        <translation>يُقرأ حتى بفارق %1% بين الداكن والفاتح.</translation>
    </message>
    <message>
        <source>Read even with a blur of %1 mm.</source>
        <translation>يُقرأ حتى مع تمويه قدره %1 مم.</translation>
    </message>
    <message>
        <source>Read even turned aside by %1°.</source>
        <translation>يُقرأ حتى عند الإمالة بزاوية %1°.</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>الحجم الحقيقي</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>شاشة معتمة</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>مموّه</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>At an angle</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>From %1 cm, in focus.</source>
        <translation>من مسافة %1 سم، والصورة واضحة.</translation>
    </message>
    <message>
        <source>A dark screen in a bright place: %1 % between dark and light.</source>
        <translation>شاشة معتمة في مكان مضيء: فارق %1% بين الداكن والفاتح.</translation>
    </message>
    <message>
        <source>Out of focus: a blur of %1 mm.</source>
        <translation>خارج نطاق التركيز: تمويه قدره %1 مم.</translation>
    </message>
    <message>
        <source>From %1 cm.</source>
        <translation>من مسافة %1 سم.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, with light from one side.</source>
        <translation>الإمالة بزاوية %1°، مع ضوء من جانب واحد.</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>Barely reads</source>
        <translation>يُقرأ بصعوبة</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Reads easily</source>
        <translation>يُقرأ بسهولة</translation>
    </message>
    <message>
        <source>Lost with %1 % between dark and light.</source>
        <translation>لا يُقرأ بفارق %1% بين الداكن والفاتح.</translation>
    </message>
    <message>
        <source>From %1 cm the camera has %2 pixels for a module of %3 mm: too few.</source>
        <translation>من مسافة %1 سم ترى الكاميرا كل وحدة عرضها %3 مم بعدد بكسل قدره %2: قليل جدًا.</translation>
    </message>
    <message>
        <source>A blur of %1 mm runs modules of %2 mm together.</source>
        <translation>تمويه قدره %1 مم يدمج الوحدات ذات العرض %2 مم.</translation>
    </message>
    <message>
        <source>Turned aside by %1°, modules of %2 mm are not told apart.</source>
        <translation>عند الإمالة بزاوية %1° لا تتميّز الوحدات ذات العرض %2 مم.</translation>
    </message>
    <message>
        <source>The light ground beside it is %1 modules wide; %2 are asked for.</source>
        <translation>عرض الهامش الفاتح بجانبه بالوحدات %1؛ والمطلوب %2.</translation>
    </message>
    <message>
        <source>It is read as another text than the content.</source>
        <translation>يُقرأ نصًا آخر غير المحتوى.</translation>
    </message>
    <message>
        <source>Shorten the content: larger modules need less light between them.</source>
        <translation>اختصر المحتوى: الوحدات الأكبر تحتاج إلى فارق أقل بين الداكن والفاتح.</translation>
    </message>
    <message>
        <source>Shorten the content, or choose a QR code, which has the largest modules for a long one.</source>
        <translation>اختصر المحتوى، أو اختر رمز QR، فوحداته هي الأكبر للمحتوى الطويل.</translation>
    </message>
    <message>
        <source>The wallet draws that ground; another format needs less of it.</source>
        <translation>المحفظة ترسم هذا الهامش؛ ويحتاج تنسيق آخر إلى هامش أقل.</translation>
    </message>
    <message>
        <source>Keep to letters and digits of ASCII, which every format carries as they are.</source>
        <translation>اقتصر على أحرف ASCII وأرقامها، فكل تنسيق يحملها كما هي.</translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>معرّف البطاقة</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>عملية المسح</translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation>معرّف عملية المسح</translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation>فتح هذه البطاقة</translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation>البحث في عمليات المسح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation>جارٍ التحميل، %1 حتى الآن</translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation>عرض عمليات المسح الجديدة فور حدوثها</translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation>عمليات المسح عبر الزمن، من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation>عمليات المسح على الخريطة: %1</translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>الحامل</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>لا عمليات مسح بعد</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation>تظهر هنا بمجرد قراءة بطاقة أحدهم.</translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation>لا عملية مسح تطابق عوامل التصفية.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>ScanTrouble</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
</context>
<context>
    <name>ScansCommands</name>
    <message>
        <source>Scans</source>
        <translation>المسح</translation>
    </message>
    <message>
        <source>Search scans</source>
        <translation>البحث في عمليات المسح</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>بحث تصفية</translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation>حفظ الخريطة…</translation>
    </message>
    <message>
        <source>picture export</source>
        <translation>صورة تصدير</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>scans table download</source>
        <translation>مسح جدول تنزيل</translation>
    </message>
    <message>
        <source>There are no scans yet.</source>
        <translation>لا عمليات مسح بعد.</translation>
    </message>
    <message>
        <source>The map of the scans</source>
        <translation>خريطة عمليات المسح</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation>تصدير عمليات المسح</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>حفظ الخريطة كصورة</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>What %1 shows, in reading order</source>
        <translation>ما تعرضه %1، بترتيب القراءة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>الصورة المصغّرة</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>التذييل</translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation>الصورة الرئيسية</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>الزخرفة</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>السطر فوق العنوان</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation>رمز وسيلة النقل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation>نص من المحفظة</translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation>أصغر من %1 نقطة</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>النص مبتور</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>جزء منه مقصوص</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>بالقياس</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>حسب التوثيق</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>بالافتراض</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>شاشة القفل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 في الحقل %2</translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation>على هذه البطاقة: %1.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>محو</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation>لقد حفظته</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Keys and log of this service are kept by QairoPay&apos;s dashboard.</source>
        <translation>مفاتيح هذه الخدمة وسجلها في لوحة تحكم QairoPay.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>الإعدادات العامة</translation>
    </message>
    <message>
        <source>preferences options profile signing certificate language appearance map about</source>
        <translation>تفضيلات خيارات ملف تعريف توقيع شهادة لغة مظهر خريطة حول</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>secret token scope rotate revoke</source>
        <translation>سر رمز نطاق تدوير إبطال</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>who did what history trail</source>
        <translation>من فعل ماذا سجل أثر</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation>لا يمكن إنشاء بطاقة منه. %1</translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation>تتسع البطاقة لكل ما في هذا الصف.</translation>
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
        <translation>بطاقات القائمة، الأسوأ أولًا</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>صفحة المصغّرات</translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation>إظهار الأسوأ أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>لا بطاقات لاحقة فيها مشاكل أشد</numerusform>
            <numerusform>بطاقة واحدة لاحقة فيها مشاكل أشد</numerusform>
            <numerusform>بطاقتان لاحقتان فيهما مشاكل أشد</numerusform>
            <numerusform>%n بطاقات لاحقة فيها مشاكل أشد</numerusform>
            <numerusform>%n بطاقة لاحقة فيها مشاكل أشد</numerusform>
            <numerusform>%n بطاقة لاحقة فيها مشاكل أشد</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation>جهة البطاقات المعروضة</translation>
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
        <translation>البطاقات المفحوصة</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation>بلا رمز شريطي</translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation>نص الرمز الشريطي</translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation>رمز شريطي كثيف</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>لا يُرسم</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>وسوم تنسيق</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يتسع</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>نص ناقص</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation>نصوص كثيرة</translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation>نص NFC</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>ليس تاريخًا</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>يتسع</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation>لا يمكن إصداره</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>توقيع روابط الحفظ بحسابك</translation>
    </message>
    <message>
        <source>The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.</source>
        <translation>ملف JSON لحساب خدمة كما تسلّمه Google Cloud. يبقى في مكانه ويصبح مقروءًا لك وحدك. لا ترسل البيئة التجريبية شيئًا إلى Google.</translation>
    </message>
    <message>
        <source>Use account</source>
        <translation>استخدام الحساب</translation>
    </message>
    <message>
        <source>Service account (JSON)</source>
        <translation>حساب الخدمة (JSON)</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>اختيار حساب…</translation>
    </message>
    <message>
        <source>Service accounts (*.json)</source>
        <translation>حسابات الخدمة (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>معرّف جهة الإصدار</translation>
    </message>
    <message>
        <source>Digits, from the Google Wallet console</source>
        <translation>أرقام، من وحدة تحكم Google Wallet</translation>
    </message>
</context>
<context>
    <name>SigningCertificateDialog</name>
    <message>
        <source>Sign with your own certificate</source>
        <translation>التوقيع بشهادتك</translation>
    </message>
    <message>
        <source>The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.</source>
        <translation>شهادة Pass Type ID مع مفتاحها، كما يصدّرها Keychain Access. تبقى الملفات في مكانها وتصبح مقروءة لك وحدك. ويؤخذ نوع كل بطاقة وفريقها من الشهادة.</translation>
    </message>
    <message>
        <source>Use certificate</source>
        <translation>استخدام الشهادة</translation>
    </message>
    <message>
        <source>Certificate with its key (.p12)</source>
        <translation>الشهادة مع مفتاحها (.p12)</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>اختيار شهادة…</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>الشهادات مع مفاتيحها (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>كلمة مرور الشهادة</translation>
    </message>
    <message>
        <source>Apple&apos;s WWDR certificate that issued it</source>
        <translation>شهادة WWDR من Apple التي أصدرتها</translation>
    </message>
    <message>
        <source>Choose WWDR…</source>
        <translation>اختيار WWDR…</translation>
    </message>
    <message>
        <source>From apple.com/certificateauthority, in the generation that your certificate names</source>
        <translation>من apple.com/certificateauthority، من الجيل الذي تذكره شهادتك</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.pem *.crt *.der)</source>
        <translation>الشهادات (*.cer *.pem *.crt *.der)</translation>
    </message>
</context>
<context>
    <name>SigningFileRow</name>
    <message>
        <source>No file chosen</source>
        <translation>لم يُختر ملف</translation>
    </message>
</context>
<context>
    <name>SigningFiles</name>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Choose Apple&apos;s WWDR certificate too: apple.com/certificateauthority has it.</source>
        <translation>اختر شهادة WWDR من Apple أيضًا: تجدها في apple.com/certificateauthority.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than a certificate. Choose it again.</source>
        <translation>تتعذر قراءة %1، أو هو أكبر من شهادة. اختره من جديد.</translation>
    </message>
    <message>
        <source>This password does not open %1. It is the one that was typed when the file was exported.</source>
        <translation>كلمة المرور هذه لا تفتح %1. إنها التي أُدخلت عند تصدير الملف.</translation>
    </message>
    <message>
        <source>%1 Choose the WWDR certificate of the generation that issued yours: apple.com/certificateauthority has them all.</source>
        <translation>‏%1 اختر شهادة WWDR من الجيل الذي أصدر شهادتك: كلها في apple.com/certificateauthority.</translation>
    </message>
    <message>
        <source>%1 Export the certificate of a Pass Type ID together with its key, as .p12.</source>
        <translation>‏%1 صدّر شهادة Pass Type ID مع مفتاحها بصيغة ‎.p12.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Renew it at developer.apple.com and choose the new file.</source>
        <translation>انتهت صلاحية %1 في %2. جدّدها في developer.apple.com واختر الملف الجديد.</translation>
    </message>
    <message>
        <source>%1 is not valid before %2. Look at this computer&apos;s clock.</source>
        <translation>لا يصلح %1 قبل %2. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose a WWDR certificate that is valid still: apple.com/certificateauthority has them all. If none of them issued yours, renew yours at developer.apple.com.</source>
        <translation>انتهت صلاحية %1 في %2. اختر شهادة WWDR ما زالت صالحة: كلها في apple.com/certificateauthority. وإن لم تكن أي منها قد أصدرت شهادتك، فجدّد شهادتك في developer.apple.com.</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signing</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.</source>
        <translation>للبيئة التجريبية في هذا البرنامج. يسري التغيير فورًا؛ وتبقى البطاقات الموجودة على الهواتف كما هي.</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>استخدام شهادة أخرى…</translation>
    </message>
    <message>
        <source>Use your own certificate…</source>
        <translation>استخدام شهادتك…</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>إزالة الشهادة</translation>
    </message>
    <message>
        <source>Use another service account…</source>
        <translation>استخدام حساب خدمة آخر…</translation>
    </message>
    <message>
        <source>Use your own service account…</source>
        <translation>استخدام حساب خدمتك…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove the certificate?</source>
        <translation>هل تريد إزالة الشهادة؟</translation>
    </message>
    <message>
        <source>Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.</source>
        <translation>تُوقَّع البطاقات من جديد بشهادة الاختبار التي ترفضها الهواتف. وتُزال كلمة المرور من سلسلة المفاتيح؛ وتبقى الملفات.</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>Scanned: %1</source>
        <translation>المسح الضوئي: %1</translation>
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
        <translation>من المعرض…</translation>
    </message>
    <message>
        <source>Two finished templates of each kind, with artwork.</source>
        <translation>قالبان جاهزان من كل نوع، مع الرسوم.</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>قالب جديد…</translation>
    </message>
    <message>
        <source>The fields that passes of its kind have, and a code.</source>
        <translation>الحقول التي تحملها بطاقات نوعه، ورمز.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>A template that was saved, with its pictures.</source>
        <translation>قالب محفوظ مع صوره.</translation>
    </message>
    <message>
        <source>From a pass…</source>
        <translation>من بطاقة…</translation>
    </message>
    <message>
        <source>Look at anybody&apos;s pass and make a template of it.</source>
        <translation>اطّلع على أي بطاقة وأنشئ قالبًا منها.</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>آخر الأعمال</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى التصميم</translation>
    </message>
    <message>
        <source>All templates (%1)</source>
        <translation>كل القوالب (%1)</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>كل القوالب</translation>
    </message>
    <message>
        <source>No draft or file is in work.</source>
        <translation>لا مسودة ولا ملف قيد العمل.</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>لا يوجد قالب بعد.</translation>
    </message>
    <message>
        <source>What you edit or open stands here the next time.</source>
        <translation>ما تعدّله أو تفتحه يظهر هنا في المرة القادمة.</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>القالب أصل بطاقاتك: الألوان والحقول والرمز. أصدِر منه ما شئت من البطاقات.</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>عرض كل القوالب</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>الاختيار من المعرض</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>تعذّرت قراءة القوالب.</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>فتح قوالب</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>قوالب البطاقات (*.passtpl)</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>فتح بطاقات</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>البطاقات (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقعد</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>فيينا</translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation>أورلاندو</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>المسافر</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation>بطاقة ولاء جديدة</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>بطاقة عضوية جديدة</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>قسيمة جديدة</translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation>تذكرة فعالية جديدة</translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation>بطاقة صعود جديدة</translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation>بطاقة هدايا جديدة</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>ملف الصورة غير موجود.</translation>
    </message>
    <message>
        <source>The picture&apos;s file was changed; its name is that of another.</source>
        <translation>تغيّر ملف الصورة؛ واسمه اسم ملف آخر.</translation>
    </message>
    <message>
        <source>This is not a picture that passes can carry.</source>
        <translation>هذه ليست صورة يمكن أن تحملها البطاقات.</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder cannot be made.</source>
        <translation>تتعذر كتابة الملف: يتعذر إنشاء مجلده.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>تتعذر كتابة الملف: %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>تتعذر قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>The brand kits were saved by another version of the studio.</source>
        <translation>حفظ أطقمَ العلامة التجارية إصدارٌ آخر من الاستوديو.</translation>
    </message>
    <message>
        <source>A tenant has at most %1 brand kits.</source>
        <translation>الحد الأقصى لأطقم العلامة التجارية لكل مستأجر هو %1.</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of this program.</source>
        <translation>كتب المسودةَ إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is no draft&apos;s id.</source>
        <translation>هذا ليس معرّف مسودة.</translation>
    </message>
    <message>
        <source>The draft cannot be removed: %1.</source>
        <translation>تتعذر إزالة المسودة: %1.</translation>
    </message>
    <message>
        <source>This must be embedded, sandbox or live.</source>
        <translation>يجب أن يكون embedded أو sandbox أو live.</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version of this program.</source>
        <translation>كتب ملفاتِ التعريف إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>أعطِ ملف التعريف اسمًا.</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The address must begin with https, or the key would travel in the clear.</source>
        <translation>يجب أن يبدأ العنوان بـ https، وإلا انتقل المفتاح مكشوفًا.</translation>
    </message>
    <message>
        <source>This is a publishable key; it cannot issue passes. Use a secret key.</source>
        <translation>هذا مفتاح عام؛ لا يمكنه إصدار بطاقات. استخدم مفتاحًا سريًا.</translation>
    </message>
    <message>
        <source>This is a sandbox key, but the profile is live.</source>
        <translation>هذا مفتاح بيئة تجريبية، لكن ملف التعريف للبيئة الفعلية.</translation>
    </message>
    <message>
        <source>This is a live key, but the profile is a sandbox.</source>
        <translation>هذا مفتاح البيئة الفعلية، لكن ملف التعريف لبيئة تجريبية.</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>لا يوجد إدخال كهذا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work.</source>
        <translation>سلسلة المفاتيح على سطح المكتب هذا لا تعمل.</translation>
    </message>
    <message>
        <source>A version takes up at most %1 MB: shorten the template&apos;s notes and texts.</source>
        <translation>تشغل النسخة %1 ميغابايت على الأكثر: اختصر ملاحظات القالب ونصوصه.</translation>
    </message>
    <message>
        <source>The version was kept by a newer version of this program.</source>
        <translation>حفظ هذه النسخةَ إصدارٌ أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message>
        <source>The template is missing.</source>
        <translation>القالب مفقود.</translation>
    </message>
    <message>
        <source>The version is not kept. %1</source>
        <translation>لم تُحفظ النسخة. %1</translation>
    </message>
    <message>
        <source>The version cannot be removed: %1.</source>
        <translation>تتعذر إزالة النسخة: %1.</translation>
    </message>
    <message>
        <source>This is no version&apos;s id.</source>
        <translation>هذا ليس معرّف نسخة.</translation>
    </message>
    <message>
        <source>The versions of this template take up %1 MB already: delete some that are not needed any more.</source>
        <translation>تشغل نُسخ هذا القالب %1 ميغابايت بالفعل: احذف ما لم تعد بحاجة إليه منها.</translation>
    </message>
    <message>
        <source>The folder of the versions cannot be made.</source>
        <translation>يتعذر إنشاء مجلد النُسخ.</translation>
    </message>
    <message>
        <source>The version cannot be moved: %1.</source>
        <translation>يتعذر نقل النسخة: %1.</translation>
    </message>
    <message>
        <source>its folder is not to be written to</source>
        <translation>مجلدها غير قابل للكتابة</translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Stress run</source>
        <translation>اختبار التحمّل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation>الانتقال إلى المشكلة التالية</translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation>إنهاء وإظهار العينة من جديد</translation>
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
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>commands search palette</source>
        <translation>أوامر بحث لوحة</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>اختصارات لوحة المفاتيح مساعدة</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>size font zoom appearance</source>
        <translation>حجم خط تكبير مظهر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Standard contrast</source>
        <translation>تباين عادي</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>مظهر ألوان تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>appearance theme day</source>
        <translation>مظهر سمة نهار</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>appearance theme night</source>
        <translation>مظهر سمة ليل</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>الألوان حسب النظام</translation>
    </message>
    <message>
        <source>appearance theme</source>
        <translation>مظهر سمة</translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation>إظهار الحركة</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>appearance animation accessibility</source>
        <translation>مظهر رسوم متحركة تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <source>These colours are chosen already.</source>
        <translation>هذه الألوان مختارة بالفعل.</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>بلغ النص أكبر حجم.</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>بلغ النص أصغر حجم.</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</source>
        <translation>ما يقرؤه Pass Studio (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</translation>
    </message>
    <message>
        <source>Open templates, lists, passes, pictures and places</source>
        <translation>فتح قوالب وقوائم وبطاقات وصور وأماكن</translation>
    </message>
    <message>
        <source>file template list pass import picture logo places</source>
        <translation>ملف قالب قائمة بطاقة استيراد صورة شعار أماكن</translation>
    </message>
    <message>
        <source>Show another map</source>
        <translation>عرض خريطة أخرى</translation>
    </message>
    <message>
        <source>street satellite tiles bundled world</source>
        <translation>شارع قمر صناعي خريطة العالم</translation>
    </message>
    <message>
        <source>No other map is known. Choose one in Settings.</source>
        <translation>لا تُعرف خريطة أخرى. اختر واحدة في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>هذا ليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation>يحدد الفئة في المحفظتين ومواضع الحقول.</translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation>لفريقك. لا تظهر على أي بطاقة.</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>معرّف القالب</translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation>القالب مع صوره، لنسخة أخرى من Pass Studio أو لسطر الأوامر</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation>العودة إلى النسخة المنشورة. التراجع يعيد المسودة.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The template’s file</source>
        <translation>ملف القالب</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
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
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>تجاهل…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>أرشفة…</translation>
    </message>
</context>
<context>
    <name>TemplateValidation</name>
    <message>
        <source>This must not be empty.</source>
        <translation>يجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>طوله %1 من الأحرف؛ والمسموح به %2 على الأكثر.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>يجب أن يكون من %1 إلى %2.</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>يجب أن يكون عنوانًا يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>A key has lower-case letters, digits and underscores, begins with a letter and is at most 40 characters long.</source>
        <translation>في المفتاح أحرف صغيرة وأرقام وشرطات سفلية، ويبدأ بحرف، وطوله 40 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another field has the key &quot;%1&quot; already.</source>
        <translation>لحقل آخر المفتاح «%1».</translation>
    </message>
    <message>
        <source>A numeric field needs a number such as 0 or 12.5.</source>
        <translation>يحتاج الحقل الرقمي إلى رقم مثل 0 أو 12.5.</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>المتغير {%1} غير معروف.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>الحد الأقصى للغات القالب هو %1.</translation>
    </message>
    <message>
        <source>A language is written as de, pt-BR or zh-Hans.</source>
        <translation>تُكتب اللغة مثل de أو pt-BR أو zh-Hans.</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>الحد الأقصى لنصوص اللغة هو %1.</translation>
    </message>
    <message>
        <source>A template has at most %1 fields.</source>
        <translation>الحد الأقصى لحقول القالب هو %1.</translation>
    </message>
    <message>
        <source>A template has at most %1 locations.</source>
        <translation>الحد الأقصى لأماكن القالب هو %1.</translation>
    </message>
    <message>
        <source>Another language differs from this one in capitals only.</source>
        <translation>توجد لغة أخرى لا تختلف عن هذه إلا في حالة الأحرف الكبيرة والصغيرة.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>ترجمة «%1»</translation>
    </message>
    <message>
        <source>Take “%1” out of all languages</source>
        <translation>إزالة «%1» من كل اللغات</translation>
    </message>
    <message>
        <source>Take “%1” over as it is</source>
        <translation>استخدام «%1» كما هو</translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation>تحديث بطاقة %1</translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation>تحديث مع إشعار</translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation>تحديث بدون إشعار</translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation>رسالة إلى الحامل</translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation>لا رسالة: تُحدَّث المحفظة بدون إشعار</translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation>على iPhone تظهر على شاشة القفل؛ وتصوغ Google إشعارها بنفسها وتعرض رسالتك داخل البطاقة.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
</context>
<context>
    <name>VersionNameDialog</name>
    <message>
        <source>Rename the version</source>
        <translation>إعادة تسمية النسخة</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A version with a name stays until you delete it.</source>
        <translation>النسخة التي لها اسم تبقى إلى أن تحذفها.</translation>
    </message>
    <message>
        <source>The template as it is now, to compare with later or to come back to. It stays on this computer.</source>
        <translation>القالب كما هو الآن، للمقارنة به أو العودة إليه لاحقًا. يبقى على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>For example: with the blue strip</source>
        <translation>مثلًا: مع الشريط الأزرق</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Compares it with the draft.</source>
        <translation>يقارنها بالمسودة.</translation>
    </message>
    <message>
        <source>More about the version “%1”</source>
        <translation>المزيد عن النسخة «%1»</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>مقارنة واستعادة…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>تسميتها…</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>فتح كقالب مستقل</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Restore the version “%1”</source>
        <translation>استعادة النسخة «%1»</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
</context>
<context>
    <name>VersionsInspector</name>
    <message>
        <source>Versions</source>
        <translation>النُسخ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>لا نُسخ بعد.</translation>
    </message>
    <message>
        <source>Save one before you try something. Publishing keeps one by itself.</source>
        <translation>احفظ نسخة قبل أن تجرّب شيئًا. أما النشر فيحفظ نسخة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>هل تريد حذف النسخة «%1»؟</translation>
    </message>
    <message>
        <source>The draft and what is published stay as they are. This cannot be undone.</source>
        <translation>تبقى المسودة وما نُشر كما هما. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>حذف النسخة</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation>الهاتف، فاتح أو داكن، حجم النص، المنطقة الزمنية، اللغة، حالة البطاقة</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation>‏%1 (هنا)</translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation>طريقة عرض البطاقات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation>يبدو وجه البطاقة واحدًا في الوضعين.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation>حجم النص في الهاتف</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>المنطقة الزمنية للهاتف</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>لغة الهاتف</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation>هاتف بإعداداته الأصلية، والبطاقة كما هي</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>الرؤية</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>It is not on the public Internet. Give one that phones can reach, too.</source>
        <translation>ليس على الإنترنت العامة. أدخل عنوانًا يمكن للهواتف الوصول إليه أيضًا.</translation>
    </message>
    <message>
        <source>The host needs its full name, like www.example.com.</source>
        <translation>يحتاج المضيف إلى اسمه الكامل، مثل www.example.com.</translation>
    </message>
    <message>
        <source>It has more than %1 letters. Give a shorter one.</source>
        <translation>فيه أكثر من %1 حرفًا. أدخل عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>It is no complete address. Begin it with https:// and the host.</source>
        <translation>ليس عنوانًا كاملًا. ابدأه بـ https:// ثم المضيف.</translation>
    </message>
    <message>
        <source>Pictures are fetched over https only. Begin the address with https://.</source>
        <translation>لا تُجلب الصور إلا عبر https. ابدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>It names no host. Write one after https://.</source>
        <translation>لا يذكر مضيفًا. اكتب واحدًا بعد https://.</translation>
    </message>
    <message>
        <source>It holds a name or a password. Take away what stands before the @.</source>
        <translation>فيه اسم أو كلمة مرور. احذف ما قبل @.</translation>
    </message>
    <message>
        <source>Only the port %1 is used. Take the port away.</source>
        <translation>لا يُستخدم إلا المنفذ %1. احذف المنفذ.</translation>
    </message>
    <message>
        <source>%1 leads on to nowhere. Give the address of the picture itself.</source>
        <translation>يحيل %1 إلى لا مكان. أدخل عنوان الصورة نفسها.</translation>
    </message>
    <message>
        <source>It leads on to %1. %2</source>
        <translation>يحيل إلى %1. %2</translation>
    </message>
    <message>
        <source>%1 gives it only to those who sign in, and no phone does. Put it where everybody may have it.</source>
        <translation>لا يعطيها %1 إلا لمن يسجل الدخول، والهواتف لا تفعل ذلك. ضعها حيث يحصل عليها الجميع.</translation>
    </message>
    <message>
        <source>%1 has nothing there. Look for a slip in the address.</source>
        <translation>لا شيء هناك لدى %1. ابحث عن خطأ في العنوان.</translation>
    </message>
    <message>
        <source>%1 answers with status %2 instead of a picture. Try again later.</source>
        <translation>يجيب %1 بالحالة %2 بدلًا من صورة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has no certificate that proves its name. Phones do not trust it either: give another address.</source>
        <translation>ليس لدى %1 شهادة تثبت اسمه. والهواتف لا تثق به أيضًا: أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether there is a network, then try again.</source>
        <translation>يتعذر الوصول إلى %1. تحقق من وجود شبكة ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle. Try again.</source>
        <translation>انقطع %1 في المنتصف. حاول من جديد.</translation>
    </message>
    <message>
        <source>%1 is not found. Look for a slip in its name, and whether there is a network.</source>
        <translation>لم يُعثر على %1. ابحث عن خطأ في اسمه، وتحقق من وجود شبكة.</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet. Give an address that phones can reach, too.</source>
        <translation>ليس %1 على الإنترنت العامة. أدخل عنوانًا يمكن للهواتف الوصول إليه أيضًا.</translation>
    </message>
    <message>
        <source>%1 took more than %2 seconds. Try again, or give a faster host.</source>
        <translation>استغرق %1 أكثر من %2 ثانية. حاول من جديد، أو أدخل مضيفًا أسرع.</translation>
    </message>
    <message>
        <source>It leads on more than %1 times. Give the address of the picture itself.</source>
        <translation>يحيل أكثر من %1 مرات. أدخل عنوان الصورة نفسها.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation>بطاقة ولاء</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>بطاقة عضوية</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>تذكرة فعالية</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>بطاقة صعود</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدايا</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوي</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>الإضافي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
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
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>عملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation>تاريخ نسبي</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>طبيعية</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>سفينة</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>حافلة</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>لا متسع</translation>
    </message>
    <message>
        <source>not on the card</source>
        <translation>ليس على البطاقة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
</context>
<context>
    <name>ZoomCommands</name>
    <message>
        <source>Larger cards</source>
        <translation>تكبير البطاقات</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>تكبير زوم</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>تصغير البطاقات</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>تصغير زوم</translation>
    </message>
    <message>
        <source>Fit the cards</source>
        <translation>ملاءمة البطاقات</translation>
    </message>
    <message>
        <source>zoom whole</source>
        <translation>تكبير كامل زوم</translation>
    </message>
    <message>
        <source>No card is in sight.</source>
        <translation>لا بطاقة معروضة.</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
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
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation>النوافذ والشبكة وقاعدة البيانات والخريطة. مرتبط ديناميكيًا: يمكنك استبداله بنسخة تبنيها بنفسك.</translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation>التواقيع والمفاتيح</translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation>أرشيفات البطاقات؛ مع استثناء للربط الثابت</translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation>خدمة HTTP للبيئة التجريبية</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>الرموز الشريطية</translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation>قراءة عمليات مسح كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation>المفاتيح في سلسلة مفاتيح سطح المكتب</translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation>نافذة واحدة لكل مجلد بيانات</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation>الخط، وأيضًا بدلًا من San Francisco من Apple على البطاقات</translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation>الخط بدلًا من خط Google على البطاقات</translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation>خط المعرّفات والمحتويات</translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation>كيف تكتب اللغات الأخرى الأرقام والأوقات على البطاقات</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>ملكية عامة</translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation>سواحل الخريطة وحدودها ودولها</translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation>أسماء المدن ومواقعها على الخريطة</translation>
    </message>
    <message>
        <source>Reading barcodes back</source>
        <translation>إعادة قراءة الرموز الشريطية</translation>
    </message>
    <message>
        <source>Grid references of places: UTM and MGRS</source>
        <translation>إحداثيات الأماكن الشبكية: UTM وMGRS</translation>
    </message>
</context>
<context>
    <name>qairopay::AddressPicture</name>
    <message>
        <source>Wallets fetch it themselves. The cards show the picture chosen under Images.</source>
        <translation>تجلبه المحافظ بنفسها. تعرض البطاقات الصورة المختارة ضمن «الصور».</translation>
    </message>
    <message>
        <source>The cards show the picture chosen under Images, not the one at this address. Remove that one to fetch this.</source>
        <translation>تعرض البطاقات الصورة المختارة ضمن «الصور»، لا الصورة في هذا العنوان. أزل تلك لجلب هذه.</translation>
    </message>
    <message>
        <source>Starts with https. Wallets fetch it themselves; the studio does so once, when you press Fetch, to show it on the cards.</source>
        <translation>يبدأ بـ https. تجلبه المحافظ بنفسها؛ ويجلبه Pass Studio مرة واحدة، عند الضغط على «جلب»، لعرضه على البطاقات.</translation>
    </message>
    <message>
        <source>The cards show what this address gave when it was fetched.</source>
        <translation>تعرض البطاقات ما أعطاه هذا العنوان عند الجلب.</translation>
    </message>
    <message>
        <source>The cards show what “%1” gave when it was fetched.</source>
        <translation>تعرض البطاقات ما أعطاه «%1» عند الجلب.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>‏%1 حتى الآن</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>جلب %1</translation>
    </message>
    <message>
        <source>“%1” was not fetched. %2</source>
        <translation>لم يُجلب «%1». %2</translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>مرفوض منذ %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>يعمل حتى %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>أُنشئ في %1.</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>آخر استخدام في %1.</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation>ينتهي المفتاح بعد 24 ساعة</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>أُبطل المفتاح</translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation>نُسخ مفتاح API</translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation>ليس لدى الخدمة صورة كهذه.</translation>
    </message>
    <message>
        <source>The service sent another picture.</source>
        <translation>أرسلت الخدمة صورة أخرى.</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation>تعذّرت قراءة التصدير السابق.</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>القيد %1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation>جارٍ قراءة السجل، القيود حتى الآن: %1</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>تعذّرت قراءة السجل.</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>تعذّر فحص السجل.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation>لم يُعدَّل شيء ولم يُزَل ولم يُقطع ولم يُكتب من جديد منذ التصدير السابق.</translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation>لم يُعدَّل شيء ولم يُزَل ولم يُقطع. وبالمقارنة مع تصدير سابق يتبيّن أيضًا هل كُتب السجل من جديد.</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation>السلسلة سليمة، عدد القيود: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>السلسلة غير سليمة: لا ملاحظات.</numerusform>
            <numerusform>السلسلة غير سليمة: ملاحظة واحدة.</numerusform>
            <numerusform>السلسلة غير سليمة: ملاحظتان.</numerusform>
            <numerusform>السلسلة غير سليمة: %n ملاحظات.</numerusform>
            <numerusform>السلسلة غير سليمة: %n ملاحظة.</numerusform>
            <numerusform>السلسلة غير سليمة: %n ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation>حُفظ سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>Change background</source>
        <translation>تغيير الخلفية</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>تغيير لون النص</translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation>تغيير لون التسميات</translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation>إعادة تعيين لون التسميات</translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation>تغيير نص الشعار</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>تغيير المؤسسة</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>تغيير الوصف</translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation>تغيير عنوان الشعار</translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation>تغيير عنوان الأيقونة</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>‏%1 · بلا صور</numerusform>
            <numerusform>‏%1 · صورة واحدة</numerusform>
            <numerusform>‏%1 · صورتان</numerusform>
            <numerusform>‏%1 · %n صور</numerusform>
            <numerusform>‏%1 · %n صورة</numerusform>
            <numerusform>‏%1 · %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand kits on this computer were not read.</source>
        <translation>لم تُقرأ أطقم العلامة التجارية على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A kit needs a name.</source>
        <translation>يحتاج الطقم إلى اسم.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>عدد الأحرف على الأكثر %1.</translation>
    </message>
    <message>
        <source>There are %1 kits already: remove one first.</source>
        <translation>عدد الأطقم بلغ %1: احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Apply brand kit %1</source>
        <translation>تطبيق طقم العلامة %1</translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation>(فارغ)</translation>
    </message>
</context>
<context>
    <name>qairopay::CardTextEditor</name>
    <message>
        <source>Type on the card</source>
        <translation>الكتابة على البطاقة</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>تسمية %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>قيمة %1 إن لم تحددها البطاقة</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>قيمة العينة لـ %1</translation>
    </message>
    <message>
        <source>Value of %1, for %2</source>
        <translation>قيمة %1، للسجل %2</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
</context>
<context>
    <name>qairopay::ChangeListModel</name>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <translation>‏%1، %2: من %3 إلى %4</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation>إضافة الرمز الشريطي</translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation>إزالة الرمز الشريطي</translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation>تغيير تنسيق الرمز الشريطي</translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation>تغيير محتوى الرمز الشريطي</translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation>تغيير النص أسفل الرمز</translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation>تشغيل NFC</translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation>إيقاف NFC</translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation>تغيير محتوى NFC</translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation>يجب ألا يكون المحتوى فارغًا.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>عدد الأحرف على الأكثر %1.</translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>لا يوجد متغيّر {%1}.</translation>
    </message>
    <message>
        <source>Add fallback format</source>
        <translation>إضافة تنسيق بديل</translation>
    </message>
    <message>
        <source>Change order of formats</source>
        <translation>تغيير ترتيب التنسيقات</translation>
    </message>
    <message>
        <source>Remove fallback format</source>
        <translation>إزالة تنسيق بديل</translation>
    </message>
    <message>
        <source>Change NFC profile</source>
        <translation>تغيير نمط NFC</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>‏S: رقم عشوائي</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>‏F: رمز مميز موقَّع</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>‏M: رقم مع رمز تحقق</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>بسيط: المحتوى كما هو</translation>
    </message>
    <message>
        <source>Add field to the content</source>
        <translation>إضافة حقل إلى المحتوى</translation>
    </message>
    <message>
        <source>Remove the reader’s key</source>
        <translation>إزالة مفتاح القارئ</translation>
    </message>
    <message>
        <source>Change the reader’s key</source>
        <translation>تغيير مفتاح القارئ</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeMeasure</name>
    <message>
        <source>Version %1: %2 × %2 modules</source>
        <translation>النسخة %1: %2 × %2 وحدة</translation>
    </message>
    <message>
        <source>%1 × %1 modules</source>
        <translation>عدد الوحدات %1 × %1</translation>
    </message>
    <message>
        <source>%1 columns and %2 rows, %3 modules wide</source>
        <translation>الأعمدة %1، والصفوف %2، والعرض بالوحدات %3</translation>
    </message>
    <message>
        <source>%1 modules wide</source>
        <translation>العرض بالوحدات %1</translation>
    </message>
    <message>
        <source>row %1 of the last list</source>
        <translation>الصف %1 من القائمة الأخيرة</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>العينة %1</translation>
    </message>
    <message>
        <source>the default values</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>%1 characters, %2 bytes with %3</source>
        <translation>عدد الأحرف %1، والبايت %2، مع %3</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>‏%1 من %2 بايت</translation>
    </message>
    <message>
        <source>Apple’s message is a random number of this pass alone. The number is not signed: a signature takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch beforehand and look the number up in, also without a network. Google Smart Tap carries the content above.</source>
        <translation>رسالة Apple رقم عشوائي لهذه البطاقة وحدها. الرقم غير موقَّع: فالتوقيع يحتاج إلى 86 حرفًا وحد Apple هو 64. الموقَّع هو قائمة البطاقات الصالحة التي تجلبها أجهزة القراءة مسبقًا وتبحث فيها عن الرقم، حتى بلا شبكة. وتحمل ميزة Google Smart Tap المحتوى أعلاه.</translation>
    </message>
    <message>
        <source>The whole token is signed and proves itself with the public key, but it does not fit: Apple cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into the barcode, or into the content above for Google Smart Tap, and choose S for Apple.</source>
        <translation>الرمز المميز كله موقَّع ويثبت نفسه بالمفتاح العام، لكنه لا يتسع: تقطعه Apple بعد 64 بايت بلا تنبيه، وما يبقى لا يثبت شيئًا. ضع {pass.token} في الرمز الشريطي، أو في المحتوى أعلاه لميزة Google Smart Tap، واختر S لـ Apple.</translation>
    </message>
    <message>
        <source>Apple’s message is a number, an end and a code made with a secret key, which readers check without a network. It is no signature: the readers hold the same key, and whoever takes it from a stolen one can forge passes. Google Smart Tap carries the content above.</source>
        <translation>رسالة Apple رقم وتاريخ انتهاء ورمز تحقق مصنوع بمفتاح سري، تفحصه أجهزة القراءة بلا شبكة. وهو ليس توقيعًا: لدى أجهزة القراءة المفتاح نفسه، ومن يأخذه من جهاز مسروق يستطيع تزوير البطاقات. وتحمل ميزة Google Smart Tap المحتوى أعلاه.</translation>
    </message>
    <message>
        <source>The content goes out as it is, and nothing of it is signed: whoever knows it can write it into a pass of their own. A reader has to ask the service whether the pass is valid.</source>
        <translation>يُرسل المحتوى كما هو، ولا يُوقَّع منه شيء: من يعرفه يستطيع كتابته في بطاقة له. وعلى جهاز القراءة أن يسأل الخدمة عن صلاحية البطاقة.</translation>
    </message>
    <message>
        <source>Apple: %1. Google: %2</source>
        <translation>‏Apple: %1. Google: %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>‏%1 مع %2</translation>
    </message>
    <message>
        <source>the rows of the list are being read</source>
        <translation>تُقرأ صفوف القائمة الآن</translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation>البطاقات المفحوصة: %1 من %2، منها بمشاكل: %3</translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation>البطاقات: %1، منها بمشاكل: %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>qairopay::ContrastModel</name>
    <message>
        <source>%1 : 1</source>
        <translation>%1:1</translation>
    </message>
    <message>
        <source>Apple Wallet, labels</source>
        <translation>محفظة Apple، التسميات</translation>
    </message>
    <message>
        <source>Apple Wallet, values</source>
        <translation>محفظة Apple، القيم</translation>
    </message>
    <message>
        <source>Google Wallet, labels</source>
        <translation>محفظة Google، التسميات</translation>
    </message>
    <message>
        <source>Google Wallet, values</source>
        <translation>محفظة Google، القيم</translation>
    </message>
    <message>
        <source>Apple Wallet, labels over the strip</source>
        <translation>محفظة Apple، التسميات فوق الشريط</translation>
    </message>
    <message>
        <source>Apple Wallet, values over the strip</source>
        <translation>محفظة Apple، القيم فوق الشريط</translation>
    </message>
    <message>
        <source>Labels over the picture</source>
        <translation>التسميات فوق الصورة</translation>
    </message>
    <message>
        <source>Values over the picture</source>
        <translation>القيم فوق الصورة</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>التسميات %1</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>الخلفية %1</translation>
    </message>
    <message>
        <source>Text over the strip is white whatever the colours are: choose a darker picture, or move its focus.</source>
        <translation>النص فوق الشريط أبيض مهما كانت الألوان: اختر صورة أغمق، أو انقل نقطة تركيزها.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough from the picture: choose another picture.</source>
        <translation>لا لون من هذه الدرجة يبرز بما يكفي فوق الصورة: اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough: change the background.</source>
        <translation>لا لون من هذه الدرجة يبرز بما يكفي: غيّر الخلفية.</translation>
    </message>
    <message>
        <source>Make text readable</source>
        <translation>جعل النص مقروءًا</translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation>اقتصاص %1</translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation>نقل نقطة تركيز %1</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>إظهار كامل %1</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>قص هوامش %1</translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation>تُنشأ بمقاس %1</translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation>‏%1 × %2 نقطة، تُنشأ بدقة 1x و2x و3x</translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>حُفظ «%1» بكل صوره.</numerusform>
            <numerusform>حُفظ «%1» بدون صورة واحدة ليست على هذا الكمبيوتر.</numerusform>
            <numerusform>حُفظ «%1» بدون صورتين ليستا على هذا الكمبيوتر.</numerusform>
            <numerusform>حُفظ «%1» بدون %n صور ليست على هذا الكمبيوتر.</numerusform>
            <numerusform>حُفظ «%1» بدون %n صورة ليست على هذا الكمبيوتر.</numerusform>
            <numerusform>حُفظ «%1» بدون %n صورة ليست على هذا الكمبيوتر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
    <message>
        <source>Edited since it was saved to %1</source>
        <translation>عُدّل بعد حفظه في %1</translation>
    </message>
    <message>
        <source>This template has no file yet. Give it one with “Save as file…”.</source>
        <translation>ليس لهذا القالب ملف بعد. أعطه ملفًا عبر «حفظ كملف…».</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>يجري حفظه.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Its draft is on the desk: saving makes the file anew.</source>
        <translation>‏لم يعد «%1» موجودًا. مسودته قيد التصميم: الحفظ ينشئ الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 The draft of it is on the desk, as it was edited here.</source>
        <translation>‏%1 مسودته قيد التصميم كما عُدّلت هنا.</translation>
    </message>
    <message>
        <source>Another program changed “%1”: what it holds now is on the desk. Undo brings back what it held before.</source>
        <translation>غيّر برنامج آخر «%1»: محتواه الحالي قيد التصميم. التراجع يعيد محتواه السابق.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you edited it here. Your edits are on the desk; the file is as the other program left it.</source>
        <translation>غيّر برنامج آخر «%1»، وأنت عدّلته هنا. تعديلاتك قيد التصميم، والملف كما تركه البرنامج الآخر.</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>أخذ محتوى الملف</translation>
    </message>
    <message>
        <source>Another template is on the desk: open “%1” again.</source>
        <translation>قالب آخر قيد التصميم: افتح «%1» من جديد.</translation>
    </message>
    <message>
        <source>Take what %1 holds</source>
        <translation>أخذ محتوى %1</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>لم يعد مجلده موجودًا.</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.</source>
        <translation>‏لم يُحفظ «%1». %2 يُحفظ في مكان آخر عبر «حفظ كملف…»، والمسودة محفوظة.</translation>
    </message>
    <message>
        <source>Another program changed “%1”, so it was not saved. Open the file to take what it holds, save yours as another file, or write over it.</source>
        <translation>غيّر برنامج آخر «%1»، لذلك لم يُحفظ. افتح الملف لأخذ محتواه، أو احفظ نسختك كملف آخر، أو اكتب فوقه.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>الكتابة فوقه</translation>
    </message>
</context>
<context>
    <name>qairopay::Diagnostics</name>
    <message>
        <source>Saved “%1”. Nothing was sent anywhere.</source>
        <translation>حُفظ «%1». لم يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation>لم تردّ عشر مرات على مدى سبعة أيام. تنتظر أحداثها: فعّلها لإرسالها.</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation>لا يُرسل إليها شيء. وما يحدث في هذه الأثناء لا يُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation>لم يُرسل إليها شيء بعد.</translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation>اكتب العنوان الذي تُرسل إليه الأحداث.</translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation>اكتب الأحداث التي تُرسل، أو * للكل.</translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation>حُذفت نقطة النهاية</translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation>نُسخ سر التوقيع</translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation>قرب المكان %1</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>بالقرب</translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation>قرب المرشد اللاسلكي %1</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>في تاريخها</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>تغيّر %1</translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>فتح القالب</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>نُسخ الحدث</translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation>لم تطلب أي نقطة نهاية هذا الحدث.</translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation>لا تطلب أي نقطة نهاية مفعّلة هذا الحدث</translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>لم يُعد الإرسال إلى أي نقطة نهاية</numerusform>
            <numerusform>أُعيد الإرسال إلى نقطة نهاية واحدة</numerusform>
            <numerusform>أُعيد الإرسال إلى نقطتي نهاية</numerusform>
            <numerusform>أُعيد الإرسال إلى %n نقاط نهاية</numerusform>
            <numerusform>أُعيد الإرسال إلى %n نقطة نهاية</numerusform>
            <numerusform>أُعيد الإرسال إلى %n نقطة نهاية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation>اكتب معرّف بطاقة أو قالب.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>متوقف</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>متوقف، لا جديد</numerusform>
            <numerusform>متوقف، حدث جديد واحد</numerusform>
            <numerusform>متوقف، حدثان جديدان</numerusform>
            <numerusform>متوقف، %n أحداث جديدة</numerusform>
            <numerusform>متوقف، %n حدثًا جديدًا</numerusform>
            <numerusform>متوقف، %n حدث جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>جارٍ إعادة الاتصال…</translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation>تعود الأحداث الجديدة بمجرد أن تستجيب الخدمة.</translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>الأماكن: %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>الأحرف: %1 من %2.</translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation>يحتاج المكان إلى رسالة.</translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation>تعرض شاشة القفل «%1» فوقها بالفعل.</translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation>يتسع سطر شاشة القفل لنحو %1 حرفًا.</translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>أنت بالقرب</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>إضافة مكان</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>اختر مكانًا أولًا.</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>نقل مكان</translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation>تحريك مكان قليلًا</translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation>تغيير حجم مكان</translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation>تغيير رسالة مكان</translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation>حذف مكان</translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation>إعادة ترتيب الأماكن</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldActions</name>
    <message>
        <source>Move field up</source>
        <translation>نقل الحقل لأعلى</translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation>نقل الحقل لأسفل</translation>
    </message>
    <message>
        <source>Move %1 fields up</source>
        <translation>نقل الحقول (%1) لأعلى</translation>
    </message>
    <message>
        <source>Move %1 fields down</source>
        <translation>نقل الحقول (%1) لأسفل</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>تغيير الموضع</translation>
    </message>
    <message>
        <source>Change slot of %1 fields</source>
        <translation>تغيير موضع الحقول (%1)</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>نقل الحقل</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>نقل الحقول (%1)</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>إزالة الحقل</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>إزالة الحقول (%1)</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation>تكرار الحقل</translation>
    </message>
    <message>
        <source>Duplicate %1 fields</source>
        <translation>تكرار الحقول (%1)</translation>
    </message>
    <message>
        <source>Cut field</source>
        <translation>قص الحقل</translation>
    </message>
    <message>
        <source>Cut %1 fields</source>
        <translation>قص الحقول (%1)</translation>
    </message>
    <message>
        <source>Paste field</source>
        <translation>لصق الحقل</translation>
    </message>
    <message>
        <source>Paste %1 fields</source>
        <translation>لصق الحقول (%1)</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldDrag</name>
    <message>
        <source>Move field</source>
        <translation>نقل الحقل</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>نقل الحقول (%1)</translation>
    </message>
    <message>
        <source>%1 · Apple %2 · Google %3</source>
        <translation>‏%1 · في Apple %2 · في Google %3</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldEditor</name>
    <message>
        <source>A key starts with a small letter and holds small letters, digits and underscores, at most 40.</source>
        <translation>يبدأ المفتاح بحرف لاتيني صغير، ويتكوّن من أحرف صغيرة وأرقام وشرطات سفلية، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation>لحقل آخر هذا المفتاح.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير التسمية</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>تغيير القيمة</translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation>لا يأخذ هذا الحقل إلا أرقامًا، مثل 12450 أو 0.5.</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>تغيير الموضع</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>تغيير العملة</translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation>تغيير نمط التاريخ</translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation>تغيير نمط الوقت</translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation>تغيير المحاذاة</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>تغيير الرسالة</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>تغيير العينة</translation>
    </message>
    <message>
        <source>its slot (an auxiliary field there)</source>
        <translation>موضعه (حقل إضافي هناك)</translation>
    </message>
    <message>
        <source>type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>message when it changes</source>
        <translation>الرسالة عند تغيّره</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>قيمة العينة</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>date and time style</source>
        <translation>نمط التاريخ والوقت</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
</context>
<context>
    <name>qairopay::FormatPreview</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>رمز العملة ثلاثة أحرف، مثل EUR.</translation>
    </message>
    <message>
        <source>“%1” is no number: the cards show it as it is.</source>
        <translation>القيمة «%1» ليست رقمًا: تُظهرها البطاقات كما هي.</translation>
    </message>
    <message>
        <source>“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or 2026-05-31T18:30Z.</source>
        <translation>القيمة «%1» ليست تاريخًا: تُظهرها البطاقات كما هي. يُكتب التاريخ ‎2026-05-31‎ أو ‎2026-05-31T18:30Z‎.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>‏%1 ‏←‏ %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Nothing is said: the message has no %@.</source>
        <translation>لا يظهر أي إشعار: لا توجد العلامة ‎%@‎ في الرسالة.</translation>
    </message>
</context>
<context>
    <name>qairopay::GoogleRows</name>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>إزالة صف</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>نقل صف</translation>
    </message>
    <message>
        <source>Add a field to a row</source>
        <translation>إضافة حقل إلى صف</translation>
    </message>
    <message>
        <source>Take a field out of a row</source>
        <translation>إزالة حقل من صف</translation>
    </message>
    <message>
        <source>Move a field in a row</source>
        <translation>نقل حقل في صف</translation>
    </message>
    <message>
        <source>Choose a field of a row</source>
        <translation>اختيار حقل في صف</translation>
    </message>
    <message>
        <source>Derive the rows</source>
        <translation>اشتقاق الصفوف</translation>
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
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>حجمه أكبر من %1 MiB. احفظه أصغر، بتنسيق JPEG مثلًا.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation>ليس «%1» ملفًا على هذا الكمبيوتر. احفظه أولًا، ثم اختر الملف.</translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation>صورة الحافظة</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation>لا صورة في الحافظة. انسخ صورة في البرنامج الذي رسمتها به.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>لم يُؤخذ «%1». %2</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>اختيار %1</translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‎%1</translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation>متابعة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>لم تصدر أي بطاقة</numerusform>
            <numerusform>صدرت بطاقة واحدة</numerusform>
            <numerusform>صدرت بطاقتان</numerusform>
            <numerusform>صدرت %n بطاقات</numerusform>
            <numerusform>صدرت %n بطاقة</numerusform>
            <numerusform>صدرت %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>جارٍ الإصدار</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation>جارٍ الإلغاء: بانتظار ما أُرسل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation>‏%1 زر «استئناف» يتابع من حيث توقفت؛ ولا تصدر بطاقة مرتين.</translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation>صدرت %1 من %2 من البطاقات</translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation>رفضت الخدمة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>لم يُستبعد أي صف</numerusform>
            <numerusform>استُبعد صف واحد</numerusform>
            <numerusform>استُبعد صفان</numerusform>
            <numerusform>استُبعدت %n صفوف</numerusform>
            <numerusform>استُبعد %n صفًا</numerusform>
            <numerusform>استُبعد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>لم يُرسل %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>‏%1 في الثانية</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>انتهى الوقت تقريبًا</numerusform>
            <numerusform>تبقّت ثانية تقريبًا</numerusform>
            <numerusform>تبقّت ثانيتان تقريبًا</numerusform>
            <numerusform>تبقّت %n ثوانٍ تقريبًا</numerusform>
            <numerusform>تبقّت %n ثانية تقريبًا</numerusform>
            <numerusform>تبقّت %n ثانية تقريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>تبقّى أقل من دقيقة</numerusform>
            <numerusform>تبقّت دقيقة تقريبًا</numerusform>
            <numerusform>تبقّت دقيقتان تقريبًا</numerusform>
            <numerusform>تبقّت %n دقائق تقريبًا</numerusform>
            <numerusform>تبقّت %n دقيقة تقريبًا</numerusform>
            <numerusform>تبقّت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>لم يُكتب أي صف في ‎%1</numerusform>
            <numerusform>كُتب صف واحد في ‎%1</numerusform>
            <numerusform>كُتب صفان في ‎%1</numerusform>
            <numerusform>كُتبت %n صفوف في ‎%1</numerusform>
            <numerusform>كُتب %n صفًا في ‎%1</numerusform>
            <numerusform>كُتب %n صف في ‎%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation>انشر قالبًا أولًا؛ فمنه تُصدر البطاقات.</translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation>يمكن إصدار %1، ولا يمكن إصدار %2.</translation>
    </message>
</context>
<context>
    <name>qairopay::LocalParts</name>
    <message>
        <source>means of transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>sample records</source>
        <translation>سجلات العينات</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>label colour</source>
        <translation>لون التسميات</translation>
    </message>
    <message>
        <source>logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>description for screen readers</source>
        <translation>وصف قارئات الشاشة</translation>
    </message>
    <message>
        <source>text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
    <message>
        <source>other formats</source>
        <translation>التنسيقات الأخرى</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>صفوف Google</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>محلي في Pass Studio وبيئته التجريبية: %1. ليس لدى خدمة ملف التعريف هذا عنصر له.</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContext</name>
    <message>
        <source>Places of other templates (%1)</source>
        <translation>أماكن القوالب الأخرى (%1)</translation>
    </message>
    <message>
        <source>Past scans (%1)</source>
        <translation>عمليات المسح السابقة (%1)</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContextItem</name>
    <message>
        <source>%1: %2</source>
        <comment>a template and the message of its place</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>لا عمليات مسح</numerusform>
            <numerusform>عملية مسح واحدة</numerusform>
            <numerusform>عمليتا مسح</numerusform>
            <numerusform>‏%n عمليات مسح</numerusform>
            <numerusform>‏%n عملية مسح</numerusform>
            <numerusform>‏%n عملية مسح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation>الخرائط (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation>‏%1، التكبير من %2 إلى %3</translation>
    </message>
    <message>
        <source>Show the bundled world</source>
        <translation>عرض خريطة العالم المضمّنة</translation>
    </message>
    <message>
        <source>Show the map %1</source>
        <translation>عرض الخريطة %1</translation>
    </message>
    <message>
        <source>Show the map of %1</source>
        <translation>عرض خريطة %1</translation>
    </message>
</context>
<context>
    <name>qairopay::MapSight</name>
    <message>
        <source>%1 The bundled map is shown instead.</source>
        <translation>‏%1 تظهر الخريطة المضمّنة بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 has no pictures of so much country: zoom in. The bundled map is shown instead.</source>
        <translation>‏%1 لا تحتوي على صور لمنطقة بهذا الاتساع: كبّر العرض. تظهر الخريطة المضمّنة بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 has no pictures from so near: zoom out. The bundled map is shown instead.</source>
        <translation>‏%1 لا تحتوي على صور عن هذا القرب: صغّر العرض. تظهر الخريطة المضمّنة بدلًا منها.</translation>
    </message>
    <message>
        <source>%1 has no pictures here. The bundled map is shown instead.</source>
        <translation>‏%1 لا تحتوي على صور هنا. تظهر الخريطة المضمّنة بدلًا منها.</translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation>مملوء بنسبة %1%</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>البريد الإلكتروني للحامل</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>اسم الحامل</translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation>يبدو أن جدول بيانات أعاد كتابة أرقام طويلة (1.23E+11).</translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation>مخمَّن من الاسم: يُرجى التحقق.</translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>لم يُعثر على أي بطاقة. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
            <numerusform>عُثر على بطاقة واحدة. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
            <numerusform>عُثر على بطاقتين. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
            <numerusform>عُثر على %n بطاقات. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
            <numerusform>عُثر على %n بطاقة. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
            <numerusform>عُثر على %n بطاقة. قد يوجد غيرها: اكتب الاسم أو العنوان أو المعرّف بدقة أكبر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pass of this template was found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>لم يُعثر على أي بطاقة من هذا القالب بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</translation>
    </message>
    <message>
        <source>No pass of this template was found.</source>
        <translation>لم يُعثر على أي بطاقة من هذا القالب.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>لم يُعثر على أي بطاقة بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
            <numerusform>عُثر على بطاقة واحدة بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
            <numerusform>عُثر على بطاقتين بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
            <numerusform>عُثر على %n بطاقات بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
            <numerusform>عُثر على %n بطاقة بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
            <numerusform>عُثر على %n بطاقة بين أحدث البطاقات، وعددها %1: وما كان أقدم يُعثر عليه بعنوانه أو معرّفه كاملًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>لم يُعثر على أي بطاقة.</numerusform>
            <numerusform>عُثر على بطاقة واحدة.</numerusform>
            <numerusform>عُثر على بطاقتين.</numerusform>
            <numerusform>عُثر على %n بطاقات.</numerusform>
            <numerusform>عُثر على %n بطاقة.</numerusform>
            <numerusform>عُثر على %n بطاقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation>صدرت في %1، وليست في محفظة بعد</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>في %1 منذ %2</translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation>في محفظة منذ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation>نُسخ رابط محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation>نُسخ رابط محفظة Google</translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation>نُسخ معرّف البطاقة</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ ‎%1</translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation>حُدّثت البطاقة بدون إشعار</translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation>حُدّثت البطاقة مع إشعار الحامل</translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation>أُبطلت البطاقة: ترفضها الماسحات من الآن</translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation>مجتاز</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>‏%1 و%2 غيره</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>‏%1: أول %2 من %3</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>قالب من Pass Designer: لم يوقّعه أحد، فلا تقبله أي محفظة كما هو.</translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>مجلد: لم يوقّعه أحد، فلا تقبله أي محفظة كما هو.</translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation>سترفض المحفظة هذه البطاقة.</translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation>كل ما يمكن فحصه هنا سليم؛ أما من وقّع هذه البطاقة فلا يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation>ستقبل المحفظة هذه البطاقة، ولكن على أنها لم تعد صالحة.</translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation>ستقبل المحفظة هذه البطاقة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>أبطلتها جهة إصدارها</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت صلاحيتها في %1</translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation>في ملفها pass.json القيمة «voided». تُبعدها المحفظة عن البطاقات الصالحة وتُبهت رمزها الشريطي؛ ولا ينبغي لأحد أن يقبلها.</translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation>تُبعدها المحفظة عن البطاقات الصالحة وتُبهت رمزها الشريطي؛ ولا ينبغي لأحد أن يقبلها. ويمكن لجهة إصدارها إرسال تحديث فيه expirationDate لاحق.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي في</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>تنتهي الشهادة في</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>وُقّعت في</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لا يُحتفظ به</translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation>غيّر حقلًا واحدًا على الأقل؛ فالرسالة وحدها ليست تحديثًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>لن يتغير أي حقل. تُحدَّث المحفظة بدون إشعار.</numerusform>
            <numerusform>سيتغير حقل واحد. تُحدَّث المحفظة بدون إشعار.</numerusform>
            <numerusform>سيتغير حقلان. تُحدَّث المحفظة بدون إشعار.</numerusform>
            <numerusform>ستتغير %n حقول. تُحدَّث المحفظة بدون إشعار.</numerusform>
            <numerusform>سيتغير %n حقلًا. تُحدَّث المحفظة بدون إشعار.</numerusform>
            <numerusform>سيتغير %n حقل. تُحدَّث المحفظة بدون إشعار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>لن يتغير أي حقل. يرى الحامل رسالتك.</numerusform>
            <numerusform>سيتغير حقل واحد. يرى الحامل رسالتك.</numerusform>
            <numerusform>سيتغير حقلان. يرى الحامل رسالتك.</numerusform>
            <numerusform>ستتغير %n حقول. يرى الحامل رسالتك.</numerusform>
            <numerusform>سيتغير %n حقلًا. يرى الحامل رسالتك.</numerusform>
            <numerusform>سيتغير %n حقل. يرى الحامل رسالتك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation>‏%1 من أحدث البطاقات، وعددها %2</translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation>أحدث البطاقات، وعددها %1</translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation>البطاقات: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation>لا تعرف الخدمة بطاقة لهذا العنوان</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message>
        <source>Publish the template first: a pass is made of what is published.</source>
        <translation>انشر القالب أولًا: تُنشأ البطاقة مما نُشر.</translation>
    </message>
    <message>
        <source>This profile is a sandbox on this computer that another program runs, and phones do not reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.</source>
        <translation>ملف التعريف هذا بيئة تجريبية على هذا الكمبيوتر يشغّلها برنامج آخر، ولا تصل إليها الهواتف. اختر في الإعدادات البيئة التجريبية في Pass Studio أو ملف تعريف لدى QairoPay.</translation>
    </message>
    <message>
        <source>Passes of this sandbox are signed with its test certificate, which phones refuse. Choose your own pass certificate in Settings, or a profile of QairoPay.</source>
        <translation>تُوقَّع بطاقات هذه البيئة التجريبية بشهادة اختبار ترفضها الهواتف. اختر في الإعدادات شهادة بطاقات خاصة بك أو ملف تعريف لدى QairoPay.</translation>
    </message>
    <message>
        <source>This computer has no address on a private network that a phone could reach. Connect it to the same Wi-Fi as the phone, and open this sheet again.</source>
        <translation>ليس لهذا الكمبيوتر عنوان على شبكة خاصة يصل إليه هاتف. صِله بشبكة Wi-Fi نفسها التي عليها الهاتف، ثم افتح هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>This issues a pass in live, for %1.</source>
        <translation>يصدر هذا بطاقة في البيئة الفعلية، لـ %1.</translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the pass is made of what is published.</source>
        <translation>تختلف مسودتك عمّا نُشر: تُنشأ البطاقة مما نُشر.</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>ليس هذا عنوان بريد إلكتروني بعد.</translation>
    </message>
    <message>
        <source>Choose an address</source>
        <translation>اختر عنوانًا</translation>
    </message>
    <message>
        <source>Making the pass…</source>
        <translation>جارٍ إنشاء البطاقة…</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code.</source>
        <translation>وجّه كاميرا الهاتف إلى الرمز.</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code. Not fetched yet.</source>
        <translation>وجّه كاميرا الهاتف إلى الرمز. لم تُجلب بعد.</translation>
    </message>
    <message>
        <source>Fetched by a phone.</source>
        <translation>جلبها هاتف.</translation>
    </message>
    <message>
        <source>The service gave no link for Apple Wallet.</source>
        <translation>لم تعطِ الخدمة رابطًا لمحفظة Apple.</translation>
    </message>
    <message>
        <source>The service gave no link for Google Wallet.</source>
        <translation>لم تعطِ الخدمة رابطًا لمحفظة Google.</translation>
    </message>
    <message>
        <source>“%1” on a phone now</source>
        <translation>تجربة «%1» على هاتف الآن</translation>
    </message>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة أقل من دقيقة على الأكثر. محفظة Apple فقط.</numerusform>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة دقيقة واحدة على الأكثر. محفظة Apple فقط.</numerusform>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة دقيقتين على الأكثر. محفظة Apple فقط.</numerusform>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة %n دقائق على الأكثر. محفظة Apple فقط.</numerusform>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة %n دقيقة على الأكثر. محفظة Apple فقط.</numerusform>
            <numerusform>يجب أن يكون الهاتف على الشبكة نفسها. لا يمكن أن تُجلب من هناك إلا هذه البطاقة، بعنوان لا يخمّنه أحد، إلى أن تغلق هذه النافذة ولمدة %n دقيقة على الأكثر. محفظة Apple فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>مضت أقل من دقيقة: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
            <numerusform>مضت دقيقة واحدة: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
            <numerusform>مضت دقيقتان: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
            <numerusform>مضت %n دقائق: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
            <numerusform>مضت %n دقيقة: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
            <numerusform>مضت %n دقيقة: لم يعد جلب البطاقة ممكنًا. أتحها من جديد إن احتجت إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s links of this sandbox are signed with its test key, which Google refuses. Choose your own service account in Settings, or a profile of QairoPay.</source>
        <translation>روابط Google في بيئة الاختبار هذه موقّعة بمفتاحها التجريبي الذي ترفضه Google. اختر حساب الخدمة الخاص بك في الإعدادات، أو ملف تعريف من QairoPay.</translation>
    </message>
    <message>
        <source>Google fetches the pictures of a pass itself, and those of this template are on this computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish the template without pictures of its own.</source>
        <translation>تجلب Google صور البطاقة بنفسها، وصور هذا القالب موجودة على هذا الحاسوب الذي لا تصل إليه. اختر ملف تعريف من QairoPay في الإعدادات، أو انشر القالب دون صور خاصة به.</translation>
    </message>
    <message>
        <source>The pass is filled in with the record that the cards show.</source>
        <translation>تُملأ البطاقة بالسجل الذي تعرضه البطاقات.</translation>
    </message>
    <message>
        <source>The link carries the whole pass, signed by your service account: the phone needs the Internet, and what is published later does not reach this pass. Until Google has approved your issuer, only its test users can save it.</source>
        <translation>يحمل الرابط البطاقة كاملة موقّعة بحساب الخدمة الخاص بك: يحتاج الهاتف إلى الإنترنت، ولا يصل إلى هذه البطاقة ما يُنشر لاحقًا. وإلى أن توافق Google على جهة الإصدار الخاصة بك، لا يستطيع حفظها إلا مستخدموها التجريبيون.</translation>
    </message>
    <message>
        <source>The link has %1 characters, too many for a QR code. Copy it, and send it to the phone in a message.</source>
        <translation>يتكون الرابط من %1 حرفًا، وهذا أكثر مما يتسع له رمز QR. انسخه وأرسله إلى الهاتف في رسالة.</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation>لا شيء لعرضه: ليس للبطاقة أماكن.</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>تقرر محفظة Google بنفسها مدى القرب الكافي، ولا تعرض الرسالة.</translation>
    </message>
</context>
<context>
    <name>qairopay::PictureDrop</name>
    <message>
        <source>“%1” is a picture, and no template is open that it could go to. Open one on the design page, then drop the picture again.</source>
        <translation>‏«%1» صورة، ولا قالب مفتوح يمكن أن توضع فيه. افتح قالبًا في صفحة «التصميم»، ثم أفلت الصورة من جديد.</translation>
    </message>
    <message>
        <source>Drop one picture at a time, or each on its row under Images.</source>
        <translation>أفلت صورة واحدة في كل مرة، أو كل صورة على صفها ضمن «الصور».</translation>
    </message>
    <message>
        <source>Each place for a picture has one. Drop “%1” on the row of the one it replaces.</source>
        <translation>كل مواضع الصور مشغولة. أفلت «%1» على صف الصورة التي تحل محلها.</translation>
    </message>
    <message>
        <source>“%1” is the picture of %2 now.</source>
        <translation>أصبحت «%1» صورة «%2».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>إعادة %1</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceBanner</name>
    <message>
        <source>The lock screen cuts it as shown here.</source>
        <translation>تقطعه شاشة القفل كما هو ظاهر هنا.</translation>
    </message>
    <message>
        <source>Near the place, the lock screen may show it like this.</source>
        <translation>بالقرب من المكان قد تعرضه شاشة القفل هكذا.</translation>
    </message>
    <message>
        <source>Google Wallet never shows this text.</source>
        <translation>لا تعرض محفظة Google هذا النص أبدًا.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacePicks</name>
    <message>
        <source>%1 of %2 places in the template then</source>
        <translation>‏%1 من %2 أماكن في القالب بعد ذلك</translation>
    </message>
    <message>
        <source>%1, updates place %2</source>
        <translation>‏%1، يحدّث المكان %2</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>إحداثيات</translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation>ليس في قائمة المدن المضمّنة مكان كهذا.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>سؤال %1</translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation>لا تعرف خدمة الترميز الجغرافي مكانًا كهذا.</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation>ليس الملف بتنسيق GeoJSON ولا KML ولا CSV.</translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation>الأماكن (*.geojson *.json *.kml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>أماكن</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>لا أماكن في الملف.</numerusform>
            <numerusform>في الملف مكان واحد.</numerusform>
            <numerusform>في الملف مكانان.</numerusform>
            <numerusform>في الملف %n أماكن.</numerusform>
            <numerusform>في الملف %n مكانًا.</numerusform>
            <numerusform>في الملف %n مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>قُرئت كلها.</numerusform>
            <numerusform>تعذّرت قراءة واحد.</numerusform>
            <numerusform>تعذّرت قراءة اثنين.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
            <numerusform>تعذّرت قراءة %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>لا أماكن لإضافتها</numerusform>
            <numerusform>إضافة مكان واحد</numerusform>
            <numerusform>إضافة مكانين</numerusform>
            <numerusform>إضافة %n أماكن</numerusform>
            <numerusform>إضافة %n مكانًا</numerusform>
            <numerusform>إضافة %n مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>لا أماكن للاستبدال بها</numerusform>
            <numerusform>استبدال الكل بمكان واحد</numerusform>
            <numerusform>استبدال الكل بمكانين</numerusform>
            <numerusform>استبدال الكل بـ %n أماكن</numerusform>
            <numerusform>استبدال الكل بـ %n مكانًا</numerusform>
            <numerusform>استبدال الكل بـ %n مكان</numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>أنت بالقرب</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>استيراد الأماكن</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>لم يُؤخذ أي مكان.</numerusform>
            <numerusform>أُخذ مكان واحد.</numerusform>
            <numerusform>أُخذ مكانان.</numerusform>
            <numerusform>أُخذت %n أماكن.</numerusform>
            <numerusform>أُخذ %n مكانًا.</numerusform>
            <numerusform>أُخذ %n مكان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>لم يُحفظ أي مكان باسم %1.</numerusform>
            <numerusform>حُفظ مكان واحد باسم %1.</numerusform>
            <numerusform>حُفظ مكانان باسم %1.</numerusform>
            <numerusform>حُفظت %n أماكن باسم %1.</numerusform>
            <numerusform>حُفظ %n مكانًا باسم %1.</numerusform>
            <numerusform>حُفظ %n مكان باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop one file of places at a time.</source>
        <translation>أفلت ملف أماكن واحدًا في كل مرة.</translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>لا أماكن لإضافتها أو تحديثها</numerusform>
            <numerusform>إضافة مكان واحد أو تحديثه</numerusform>
            <numerusform>إضافة مكانين أو تحديثهما</numerusform>
            <numerusform>إضافة %n أماكن أو تحديثها</numerusform>
            <numerusform>إضافة %n مكانًا أو تحديثها</numerusform>
            <numerusform>إضافة %n مكان أو تحديثها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>لم يُحدَّث منها شيء.</numerusform>
            <numerusform>حُدِّث منها واحد.</numerusform>
            <numerusform>حُدِّث منها اثنان.</numerusform>
            <numerusform>حُدِّثت منها %n.</numerusform>
            <numerusform>حُدِّث منها %n.</numerusform>
            <numerusform>حُدِّث منها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>لم يُترك شيء: للبطاقة عشرة على الأكثر.</numerusform>
            <numerusform>تُرك واحد: للبطاقة عشرة على الأكثر.</numerusform>
            <numerusform>تُرك اثنان: للبطاقة عشرة على الأكثر.</numerusform>
            <numerusform>تُركت %n: للبطاقة عشرة على الأكثر.</numerusform>
            <numerusform>تُرك %n: للبطاقة عشرة على الأكثر.</numerusform>
            <numerusform>تُرك %n: للبطاقة عشرة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list saved as %1.</source>
        <translation>حُفظت قائمة فارغة باسم %1.</translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>الحقل %1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>%1, Apple Wallet</source>
        <translation>‏%1، محفظة Apple</translation>
    </message>
    <message>
        <source>%1, Google Wallet</source>
        <translation>‏%1، محفظة Google</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
</context>
<context>
    <name>qairopay::ProfileListModel</name>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation>تدريب على البيئة الفعلية</translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation>داخل هذا البرنامج: لا شيء يغادر هذا الجهاز</translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation>بديل محلي للبيئة الفعلية داخل هذا البرنامج، للتدرّب به</translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message>
        <source>Publish the template first: what is promoted is what the sandbox has.</source>
        <translation>انشر القالب أولًا: يُرقّى ما في البيئة التجريبية.</translation>
    </message>
    <message>
        <source>“%1” is live</source>
        <translation>أصبح «%1» في البيئة الفعلية</translation>
    </message>
    <message>
        <source>Promote “%1” to live</source>
        <translation>ترقية «%1» إلى البيئة الفعلية</translation>
    </message>
    <message>
        <source>Live has this template already, in every member alike.</source>
        <translation>هذا القالب موجود في البيئة الفعلية بالفعل، مطابقًا في كل خصائصه.</translation>
    </message>
    <message>
        <source>Live gets a new template, with its pictures. No pass uses it there yet.</source>
        <translation>تحصل البيئة الفعلية على قالب جديد مع صوره. لا تستخدمه أي بطاقة هناك بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>لا تتغير أي خاصية في القالب الفعلي، ولا أي بطاقة صدرت منه.</numerusform>
            <numerusform>تتغير خاصية واحدة في القالب الفعلي، ومعها كل بطاقة صدرت منه.</numerusform>
            <numerusform>تتغير خاصيتان في القالب الفعلي، ومعهما كل بطاقة صدرت منه.</numerusform>
            <numerusform>تتغير %n خصائص في القالب الفعلي، ومعها كل بطاقة صدرت منه.</numerusform>
            <numerusform>تتغير %n خاصية في القالب الفعلي، ومعها كل بطاقة صدرت منه.</numerusform>
            <numerusform>تتغير %n خاصية في القالب الفعلي، ومعها كل بطاقة صدرت منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the published version is promoted.</source>
        <translation>تختلف مسودتك عمّا نُشر: تُرقّى النسخة المنشورة.</translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، بلا خصائص ومع صوره.</numerusform>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، بخاصية واحدة ومع صوره.</numerusform>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، بخاصيتين ومع صوره.</numerusform>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، وله %n خصائص ومع صوره.</numerusform>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، وله %n خاصية ومع صوره.</numerusform>
            <numerusform>أُنشئ في البيئة الفعلية باسم %1، وله %n خاصية ومع صوره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>لم تُنقل أي خاصية إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
            <numerusform>نُقلت خاصية واحدة إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
            <numerusform>نُقلت خاصيتان إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
            <numerusform>نُقلت %n خصائص إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
            <numerusform>نُقلت %n خاصية إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
            <numerusform>نُقلت %n خاصية إلى %1، وتتبعه كل بطاقة صدرت منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>لم تُنقل أي نقطة نهاية Webhook.</numerusform>
            <numerusform>نُقلت نقطة نهاية Webhook واحدة، معطّلة: تحصل على سر خاص بها قبل تفعيلها.</numerusform>
            <numerusform>نُقلت نقطتا نهاية Webhook، معطّلتين: تحصل كل منهما على سر خاص بها قبل تفعيلها.</numerusform>
            <numerusform>نُقلت %n نقاط نهاية Webhook، معطّلة: تحصل كل منها على سر خاص بها قبل تفعيلها.</numerusform>
            <numerusform>نُقلت %n نقطة نهاية Webhook، معطّلة: تحصل كل منها على سر خاص بها قبل تفعيلها.</numerusform>
            <numerusform>نُقلت %n نقطة نهاية Webhook، معطّلة: تحصل كل منها على سر خاص بها قبل تفعيلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update live</source>
        <translation>تحديث البيئة الفعلية</translation>
    </message>
    <message>
        <source>Create in live</source>
        <translation>إنشاء في البيئة الفعلية</translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>بروفة %1</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>حُفظت البروفة «%1».</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Its card may be too long: shorten its texts, or export the proof as PDF.</source>
        <translation>تعذّر إنشاء الصورة «%1». قد تكون بطاقتها أطول من اللازم: قصّر نصوصها، أو صدّر البروفة بتنسيق PDF.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>لم تُحفظ أي صورة في «%1».</numerusform>
            <numerusform>حُفظت صورة واحدة في «%1».</numerusform>
            <numerusform>حُفظت صورتان في «%1».</numerusform>
            <numerusform>حُفظت %n صور في «%1».</numerusform>
            <numerusform>حُفظت %n صورة في «%1».</numerusform>
            <numerusform>حُفظت %n صورة في «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishCards</name>
    <message>
        <source>Longest values</source>
        <translation>أطول القيم</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>عشوائي</translation>
    </message>
    <message>
        <source>%1 of %2 passes read…</source>
        <translation>البطاقات المقروءة: %1 من %2…</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2</source>
        <translation>بطاقة %1، صدرت في %2</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2, of the %3 newest</source>
        <translation>بطاقة %1، صدرت في %2، من أحدث البطاقات وعددها %3</translation>
    </message>
    <message>
        <source>The sample record, until the passes are read</source>
        <translation>سجل العينة، إلى أن تُقرأ البطاقات</translation>
    </message>
    <message>
        <source>The sample record: the passes could not be read</source>
        <translation>سجل العينة: تعذّرت قراءة البطاقات</translation>
    </message>
    <message>
        <source>The sample record: no pass in force was issued from it yet</source>
        <translation>سجل العينة: لم تصدر منه أي بطاقة سارية بعد</translation>
    </message>
    <message>
        <source>The sample record: none of the %1 newest passes is in force</source>
        <translation>سجل العينة: لا بطاقة سارية بين أحدث البطاقات وعددها %1</translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message>
        <source>Publish all the same: no pass of it will work in Google Wallet.</source>
        <translation>انشر رغم ذلك: لن تعمل أي بطاقة من هذا القالب في Google Wallet.</translation>
    </message>
    <message>
        <source>Publish all the same: no pass of it will work in Apple Wallet.</source>
        <translation>انشر رغم ذلك: لن تعمل أي بطاقة من هذا القالب في Apple Wallet.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>لا مشكلات تمنع ذلك.</numerusform>
            <numerusform>تمنع ذلك مشكلة واحدة: سترفض المحفظة بطاقات هذا القالب.</numerusform>
            <numerusform>تمنع ذلك مشكلتان: سترفض المحفظة بطاقات هذا القالب.</numerusform>
            <numerusform>تمنع ذلك %n مشكلات: سترفض المحفظة بطاقات هذا القالب.</numerusform>
            <numerusform>تمنع ذلك %n مشكلة: سترفض المحفظة بطاقات هذا القالب.</numerusform>
            <numerusform>تمنع ذلك %n مشكلة: سترفض المحفظة بطاقات هذا القالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>نشر «%1»</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>يصبح القالب متاحًا للإصدار. لا تستخدمه أي بطاقة بعد.</translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>تتغير فورًا كل بطاقة صدرت منه. ولا تذكر الخدمة عددها.</translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation>لم تصدر منه أي بطاقة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>لا تتغير أي بطاقة: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
            <numerusform>تتغير بطاقة واحدة فورًا: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
            <numerusform>تتغير بطاقتان فورًا: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
            <numerusform>تتغير %n بطاقات فورًا: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
            <numerusform>تتغير %n بطاقة فورًا: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
            <numerusform>تتغير %n بطاقة فورًا: %1 في المحافظ، و%2 لم تُضَف بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation>لا يعرف هذا المضيف ما يضيفه Pass Studio (موضعا الترويسة والخلف، والتنسيقات، والعينات): ويبقى ذلك على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation>نشر القالب</translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>نشر بلا بطاقات</numerusform>
            <numerusform>نشر على بطاقة واحدة</numerusform>
            <numerusform>نشر على بطاقتين</numerusform>
            <numerusform>نشر على %n بطاقات</numerusform>
            <numerusform>نشر على %n بطاقة</numerusform>
            <numerusform>نشر على %n بطاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecentWork</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>مسودة قالب منشور</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>مسودة %1</translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>لا يُسمح بأي حرف.</numerusform>
            <numerusform>يُسمح بحرف واحد على الأكثر.</numerusform>
            <numerusform>يُسمح بحرفين على الأكثر.</numerusform>
            <numerusform>يُسمح بـ %n أحرف على الأكثر.</numerusform>
            <numerusform>يُسمح بـ %n حرفًا على الأكثر.</numerusform>
            <numerusform>يُسمح بـ %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation>يحتاج هذا الحقل إلى رقم مثل 0 أو 12.5.</translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation>لا مسار كهذا</translation>
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
        <translation>لا قائمة مفتوحة. افتح واحدة في صفحة «الإصدار» أولًا.</translation>
    </message>
    <message>
        <source>A column of %1 is for the field &quot;%2&quot;, which this template does not have. Change the columns on the Issue page, or open the list&apos;s template.</source>
        <translation>في %1 عمود للحقل «%2» الذي لا يوجد في هذا القالب. غيّر الأعمدة في صفحة «الإصدار»، أو افتح قالب القائمة.</translation>
    </message>
    <message>
        <source>This row is empty: no pass comes of it.</source>
        <translation>هذا الصف فارغ: لا تنتج عنه بطاقة.</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>الصف %1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>qairopay::SampleRecords</name>
    <message>
        <source>A template has at most %1 sample records.</source>
        <translation>عدد سجلات العينات في القالب على الأكثر %1.</translation>
    </message>
    <message>
        <source>The cards show no sample record. Choose one first.</source>
        <translation>لا تعرض البطاقتان سجل عينة. اختر سجلًا أولًا.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>يحتاج السجل إلى اسم.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>عدد الأحرف على الأكثر %1.</translation>
    </message>
    <message>
        <source>Another record has this name.</source>
        <translation>لسجل آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>Add sample record</source>
        <translation>إضافة سجل عينة</translation>
    </message>
    <message>
        <source>Rename sample record</source>
        <translation>إعادة تسمية سجل العينة</translation>
    </message>
    <message>
        <source>Remove sample record</source>
        <translation>إزالة سجل العينة</translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation>كساعة هذا الكمبيوتر.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>لا تسبق هذا الكمبيوتر بأي يوم.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بيوم واحد.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بيومين.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n أيام.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n يومًا.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>لا تسبق هذا الكمبيوتر بأي ساعة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بساعة واحدة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بساعتين.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n ساعات.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n ساعة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n ساعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>لا تسبق هذا الكمبيوتر بأي دقيقة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بدقيقة واحدة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بدقيقتين.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n دقائق.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n دقيقة.</numerusform>
            <numerusform>تسبق هذا الكمبيوتر بـ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation>ساعة البيئة التجريبية الآن %1</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>تمت الإضافة</translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation>تمت الإزالة من المحفظة</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>لم تُجلب أي بطاقة من جديد.</numerusform>
            <numerusform>جُلبت بطاقة واحدة من جديد.</numerusform>
            <numerusform>جُلبت بطاقتان من جديد.</numerusform>
            <numerusform>جُلبت %n بطاقات من جديد.</numerusform>
            <numerusform>جُلبت %n بطاقة من جديد.</numerusform>
            <numerusform>جُلبت %n بطاقة من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation>على شاشة القفل: %1</translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation>أصبحت البيئة التجريبية فارغة من جديد</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanBench</name>
    <message>
        <source>Apple Wallet</source>
        <translation>محفظة Apple</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>محفظة Google</translation>
    </message>
    <message>
        <source>The content cannot be filled in: mend it first.</source>
        <translation>لا يمكن ملء المحتوى: أصلحه أولًا.</translation>
    </message>
    <message>
        <source>Passes carry no barcode.</source>
        <translation>لا تحمل البطاقات رمزًا شريطيًا.</translation>
    </message>
    <message>
        <source>Apple’s card shows no code: the content does not fit into any of the formats.</source>
        <translation>لا تُظهر بطاقة Apple رمزًا: لا يتسع أي من التنسيقات للمحتوى.</translation>
    </message>
    <message>
        <source>Google’s card shows no code: the content does not fit into the format.</source>
        <translation>لا تُظهر بطاقة Google رمزًا: لا يتسع التنسيق للمحتوى.</translation>
    </message>
    <message>
        <source>%1 with %2; a module is %3 mm wide.</source>
        <translation>‏%1 مع %2؛ عرض الوحدة %3 مم.</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>من %1 إلى %2</translation>
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
        <translation>تعذّرت كتابة الصورة: %1.</translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation>حُفظت الخريطة كصورة.</translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation>عمليات المسح: %1 من %2</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>بلا مكان: %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation>هنا: %1</translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation>لم يعطِ الماسح موضعًا.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>متوقف مؤقتًا، الجديد: %1</translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation>الحامل أو البطاقة أو الماسح</translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation>البطاقة أو الماسح</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>كُتب: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation>بلا مكان</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزالة</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>غير مضافة</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation>توقيع غير صالح</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation>كانت البطاقة سارية وقُبلت.</translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation>كانت البطاقة مُبطَلة.</translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation>كان الحامل قد أزال البطاقة من المحفظة.</translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation>صدرت البطاقة، لكنها ليست في أي محفظة بعد.</translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation>البطاقة مؤرشفة.</translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation>ما قُرئ لم يُوقَّع بمفتاح هذا البرنامج.</translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation>أعطت الخدمة نتيجة لا تعرفها هذه النسخة من Pass Studio.</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>عملية مسح واحدة</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>‏%1 من عمليات المسح</translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation>سمِّ المستأجر: يُكتب الاسم مرة أخرى قبل ما لا يمكن التراجع عنه في البيئة الفعلية.</translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation>الصق مفتاح API لملف التعريف.</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>يحمل ملف تعريف آخر هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation>أُضيف ملف التعريف، ومفتاحه في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation>أُضيف ملف التعريف، ويُحتفظ بمفتاحه حتى ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation>أُزيل ملف التعريف ومفتاحه</translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation>أُزيل ملف التعريف هذا.</translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message>
        <source>Choose the file with the certificate and its key.</source>
        <translation>اختر الملف الذي فيه الشهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>Choose the JSON file of the service account.</source>
        <translation>اختر ملف JSON لحساب الخدمة.</translation>
    </message>
    <message>
        <source>Passes are signed for %1, team %2, %3.</source>
        <translation>تُوقَّع البطاقات للنوع %1، الفريق %2، %3.</translation>
    </message>
    <message>
        <source>The password of %1 is not known any more. Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>لم تعد كلمة مرور %1 معروفة. إلى أن تدخلها في الإعدادات، تُوقَّع البطاقات بشهادة الاختبار.</translation>
    </message>
    <message>
        <source>%1 cannot be used: passes are signed with the test certificate.</source>
        <translation>لا يمكن استخدام %1: تُوقَّع البطاقات بشهادة الاختبار.</translation>
    </message>
    <message>
        <source>Passes are signed with the sandbox’s test certificate, which phones refuse.</source>
        <translation>تُوقَّع البطاقات بشهادة اختبار البيئة التجريبية التي ترفضها الهواتف.</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>صالحة حتى %1.</translation>
    </message>
    <message>
        <source>The pass certificate has expired: no pass can be signed until you renew it at developer.apple.com and choose the new file.</source>
        <translation>انتهت صلاحية شهادة البطاقات: لا يمكن توقيع أي بطاقة إلى أن تجدّدها في developer.apple.com وتختار الملف الجديد.</translation>
    </message>
    <message>
        <source>The pass certificate expires within a day. Renew it at developer.apple.com.</source>
        <translation>تنتهي صلاحية شهادة البطاقات خلال أقل من يوم. جدّدها في developer.apple.com.</translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>تنتهي صلاحية شهادة البطاقات اليوم. جدّدها في developer.apple.com.</numerusform>
            <numerusform>تنتهي صلاحية شهادة البطاقات خلال يوم واحد. جدّدها في developer.apple.com.</numerusform>
            <numerusform>تنتهي صلاحية شهادة البطاقات خلال يومين. جدّدها في developer.apple.com.</numerusform>
            <numerusform>تنتهي صلاحية شهادة البطاقات خلال %n أيام. جدّدها في developer.apple.com.</numerusform>
            <numerusform>تنتهي صلاحية شهادة البطاقات خلال %n يومًا. جدّدها في developer.apple.com.</numerusform>
            <numerusform>تنتهي صلاحية شهادة البطاقات خلال %n يوم. جدّدها في developer.apple.com.</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s save links are signed by %1 for the issuer %2.</source>
        <translation>يوقّع %1 روابط الحفظ لدى Google لجهة الإصدار %2.</translation>
    </message>
    <message>
        <source>%1 cannot be used: save links are signed with the test key.</source>
        <translation>لا يمكن استخدام %1: تُوقَّع روابط الحفظ بمفتاح الاختبار.</translation>
    </message>
    <message>
        <source>Google’s save links are signed with the sandbox’s test key, which Google does not know.</source>
        <translation>تُوقَّع روابط الحفظ لدى Google بمفتاح اختبار البيئة التجريبية، وهو غير معروف لدى Google.</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1: enter it again after a restart.</source>
        <translation>لم تقبل سلسلة المفاتيح كلمة مرور %1: أدخلها من جديد بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>The certificate is removed, but its password is still in the keychain. %1</source>
        <translation>أُزيلت الشهادة، لكن كلمة مرورها ما زالت في سلسلة المفاتيح. %1</translation>
    </message>
    <message>
        <source>The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>لا تعطي سلسلة المفاتيح كلمة مرور %1: %2 إلى أن تدخلها في الإعدادات، تُوقَّع البطاقات بشهادة الاختبار.</translation>
    </message>
    <message>
        <source>Your pass certificate expired on %1, and phones refuse what it signs. Renew it at developer.apple.com and choose the new file in Settings.</source>
        <translation>انتهت صلاحية شهادة البطاقات الخاصة بك في %1، والهواتف ترفض ما توقّعه. جدّدها على developer.apple.com ثم اختر الملف الجديد في الإعدادات.</translation>
    </message>
    <message>
        <source>Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look whether the clock of this computer is right, or choose another file in Settings.</source>
        <translation>شهادة البطاقات الخاصة بك صالحة ابتداءً من %1، والهواتف ترفض ما توقّعه قبل ذلك. تحقق من ساعة هذا الحاسوب، أو اختر ملفًا آخر في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>ليس هذا عنوان بريد إلكتروني بعد.</translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation>صدرت بطاقة لـ %1</translation>
    </message>
</context>
<context>
    <name>qairopay::SlotListModel</name>
    <message>
        <source>Apple %1 · Google %2</source>
        <translation>في Apple %1 · في Google %2</translation>
    </message>
    <message>
        <source>As many as there are: Apple&apos;s back, Google&apos;s details.</source>
        <translation>بلا حد للعدد: الخلف في Apple، والتفاصيل في Google.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 secondary and auxiliary fields together in one row.</source>
        <translation>ترسم محفظة Apple الحقول الثانوية والإضافية معًا في صف واحد، وعددها %1.</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 here.</source>
        <translation>عدد ما ترسمه محفظة Apple هنا: %1.</translation>
    </message>
    <message>
        <source>Google Wallet has no header: these stand in the row of the secondary fields.</source>
        <translation>ليس في محفظة Google ترويسة: تقع هذه في صف الحقول الثانوية.</translation>
    </message>
    <message>
        <source>Google&apos;s card has at most three rows of three; the rest stands in the details.</source>
        <translation>في بطاقة Google ثلاثة صفوف من ثلاثة على الأكثر؛ ويقع الباقي في التفاصيل.</translation>
    </message>
    <message>
        <source>More fields are kept, but not shown.</source>
        <translation>ما زاد من الحقول يبقى محفوظًا ولا يظهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>لا حقول بلا مكان في أمام بطاقة Apple.</numerusform>
            <numerusform>حقل واحد بلا مكان في أمام بطاقة Apple. يبقى محفوظًا، ويعود مع نوع فيه متسع.</numerusform>
            <numerusform>حقلان بلا مكان في أمام بطاقة Apple. يبقيان محفوظين، ويعودان مع نوع فيه متسع.</numerusform>
            <numerusform>%n حقول بلا مكان في أمام بطاقة Apple. تبقى محفوظة، وتعود مع نوع فيه متسع.</numerusform>
            <numerusform>%n حقلًا بلا مكان في أمام بطاقة Apple. تبقى محفوظة، وتعود مع نوع فيه متسع.</numerusform>
            <numerusform>%n حقل بلا مكان في أمام بطاقة Apple. تبقى محفوظة، وتعود مع نوع فيه متسع.</numerusform>
        </translation>
    </message>
    <message>
        <source>This template names the fields in the rows of Google&apos;s card; the others stand in the details.</source>
        <translation>يحدد هذا القالب الحقول في صفوف بطاقة Google؛ وتقع الحقول الأخرى في التفاصيل.</translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation>لم يُملأ شيء</translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation>الصف %1 من القائمة الأخيرة</translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation>أرقام كبيرة: %1</translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation>ألمانية، عدد أحرف الكلمة %1</translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation>عربية، عدد الأحرف %1</translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation>رموز تعبيرية، عدد الوحدات %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation>لا شيء يختل هنا، وهذا هو الأطول.</translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation>لا شيء يختل هنا.</translation>
    </message>
</context>
<context>
    <name>qairopay::Studio</name>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Live rehearsal</source>
        <translation>تدريب على البيئة الفعلية</translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation>لم يعد مفتاح %1 معروفًا: هذه هي البيئة التجريبية. اختر ملف التعريف في الإعدادات لإدخال مفتاحه.</translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation>‏%1: %2. ما تبقّى مدوَّن: عند استخدام ملف التعريف هذا من جديد تُتابَع الدفعة من حيث توقفت، ولا تصدر بطاقة مرتين.</translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation>‏%1: %2. ما تبقّى مدوَّن: في التشغيل التالي تُتابَع الدفعة من حيث توقفت، ولا تصدر بطاقة مرتين.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>New template: %1</source>
        <translation>قالب جديد: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>التصميم</translation>
    </message>
    <message>
        <source>create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>ملف حديث</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>انتهت الجلسة الأخيرة على نحو غير متوقع.</translation>
    </message>
    <message>
        <source>“%1” is as you left it.</source>
        <translation>‏«%1» كما تركته.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>“%1” holds places, and no template is open that they could go to. Open one on the design page, then drop the file again.</source>
        <translation>يحتوي «%1» على أماكن، ولا قالب مفتوح يمكن أن توضع فيه. افتح قالبًا في صفحة «التصميم»، ثم أفلت الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>تعذّر حفظ المسودة، وهي في هذه النافذة فقط. %1 وتتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>What stays on this computer of the published template could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>تعذّر حفظ ما يبقى على هذا الحاسوب من القالب المنشور، وهو في هذه النافذة فقط. %1 وتتكرر المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>جارٍ النشر…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>مسودة، غير محفوظة</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation>مسودة، حُفظت في %1</translation>
    </message>
    <message>
        <source>%1 Nothing was published; the draft stays on this computer.</source>
        <translation>‏%1 لم يُنشر شيء؛ تبقى المسودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>“%1” is a new template now: publish it when it is ready.</source>
        <translation>أصبح “%1” قالبًا جديدًا: انشره عندما يكون جاهزًا.</translation>
    </message>
    <message>
        <source>Nothing was changed: open the draft again to see how it stands.</source>
        <translation>لم يتغيّر شيء: افتح المسودة من جديد لترى حالتها.</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>الخدمة لا تستجيب</translation>
    </message>
    <message>
        <source>the service refuses the key</source>
        <translation>الخدمة ترفض المفتاح</translation>
    </message>
    <message>
        <source>the service does not have it</source>
        <translation>غير موجود لدى الخدمة</translation>
    </message>
    <message>
        <source>Make it a new template</source>
        <translation>تحويلها إلى قالب جديد</translation>
    </message>
    <message>
        <source>The service does not have “%1” any more, or this key is not one for it. The draft stays on this computer: make it a new template, or save it as a file.</source>
        <translation>لم يعد “%1” موجودًا لدى الخدمة، أو أن هذا المفتاح ليس له. تبقى المسودة على هذا الحاسوب: اجعلها قالبًا جديدًا أو احفظها ملفًا.</translation>
    </message>
    <message>
        <source>%1 The draft is open as this computer has it: edits stay here, and the service is needed to publish them.</source>
        <translation>‏%1 فُتحت المسودة كما هي على هذا الحاسوب: تبقى التعديلات هنا، ولا يمكن نشرها من دون الخدمة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation>لا شيء للنشر: لدى الخدمة هذه النسخة.</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation>غيّر شخص آخر هذا القالب في هذه الأثناء. مسودتك محفوظة: افتح القالب من جديد لعرض النسخة الأخرى.</translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation>نُشر «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>نُشر «%1» بلا بطاقات.</numerusform>
            <numerusform>نُشر «%1» على بطاقة واحدة.</numerusform>
            <numerusform>نُشر «%1» على بطاقتين.</numerusform>
            <numerusform>نُشر «%1» على %n بطاقات.</numerusform>
            <numerusform>نُشر «%1» على %n بطاقة.</numerusform>
            <numerusform>نُشر «%1» على %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>The service is being asked what this would change.</source>
        <translation>جارٍ سؤال الخدمة عما سيغيّره هذا.</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>يجري نشره.</translation>
    </message>
    <message>
        <source>“%1” is being published. This one can follow.</source>
        <translation>يجري نشر «%1». ويمكن نشر هذا بعده.</translation>
    </message>
    <message>
        <source>The service was emptied while “%1” was being published. The draft is kept: publish it again.</source>
        <translation>أُفرغت الخدمة أثناء نشر «%1». المسودة محفوظة: انشرها من جديد.</translation>
    </message>
    <message>
        <source>%1 It is not known whether “%2” was published. Try again: it is not published twice.</source>
        <translation>‏%1 لا يُعرف هل نُشر «%2». حاول من جديد: لن يُنشر مرتين.</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>العودة إلى النسخة السابقة</translation>
    </message>
    <message>
        <source>The previous version of “%1” is not at hand any more: it stays as published.</source>
        <translation>لم تعد النسخة السابقة من «%1» متوفرة: يبقى كما نُشر.</translation>
    </message>
    <message>
        <source>On the desk again. Publish it to change the passes.</source>
        <translation>عادت النسخة السابقة إلى التصميم. انشرها لتغيير البطاقات.</translation>
    </message>
    <message>
        <source>Somebody else changed this template after your draft began. Your draft is kept and cannot be published until you have seen the other version.</source>
        <translation>غيّر شخص آخر هذا القالب بعد بدء مسودتك. مسودتك محفوظة، ولا يمكن نشرها قبل أن ترى النسخة الأخرى.</translation>
    </message>
    <message>
        <source>See the other version</source>
        <translation>عرض النسخة الأخرى</translation>
    </message>
    <message>
        <source>The other version is not at hand any more: open the template again.</source>
        <translation>لم تعد النسخة الأخرى متاحة: افتح القالب من جديد.</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation>تغيير وسيلة النقل</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>تعديل الملاحظات</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>قبل الخطوة الأولى</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation>تم تجاهل المسودة «%1».</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>أُرشف «%1».</translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation>لم يُنشر قط. تُحذف المسودة ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>مسودة قالب منشور</translation>
    </message>
    <message>
        <source>The draft is thrown away and cannot be brought back. What the service has of the template stays.</source>
        <translation>تُحذف المسودة ولا يمكن استعادتها. ويبقى ما لدى الخدمة من القالب.</translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation>لن يمكن إصدار بطاقات جديدة منه. وتظل البطاقات الموجودة تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وليست له بطاقات.</numerusform>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وتظل بطاقته الوحيدة تعمل.</numerusform>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وتظل بطاقتاه تعملان.</numerusform>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وتظل بطاقاته تعمل، وعددها %n.</numerusform>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وتظل بطاقاته تعمل، وعددها %n.</numerusform>
            <numerusform>لن يمكن إصدار بطاقات جديدة منه. وتظل بطاقاته تعمل، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشف</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation>منشور، مع مسودة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>العينة %1</translation>
    </message>
    <message>
        <source>Pass of %1</source>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>صف من %1</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message>
        <source>Saved by hand</source>
        <translation>محفوظة يدويًا</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>منشورة، بلا بطاقات</numerusform>
            <numerusform>منشورة، بطاقة واحدة</numerusform>
            <numerusform>منشورة، بطاقتان</numerusform>
            <numerusform>منشورة، %n بطاقات</numerusform>
            <numerusform>منشورة، %n بطاقة</numerusform>
            <numerusform>منشورة، %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Before parts were restored</source>
        <translation>قبل استعادة أجزاء</translation>
    </message>
    <message>
        <source>Before the draft was discarded</source>
        <translation>قبل تجاهل المسودة</translation>
    </message>
    <message>
        <source>Before places were replaced</source>
        <translation>قبل استبدال الأماكن</translation>
    </message>
    <message>
        <source>Before the previous version came back</source>
        <translation>قبل العودة إلى النسخة السابقة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>قُرئت كل النُسخ:</numerusform>
            <numerusform>تعذّرت قراءة نسخة واحدة وتُركت كما هي:</numerusform>
            <numerusform>تعذّرت قراءة نسختين وتُركتا كما هما:</numerusform>
            <numerusform>تعذّرت قراءة %n نُسخ وتُركت كما هي:</numerusform>
            <numerusform>تعذّرت قراءة %n نسخة وتُركت كما هي:</numerusform>
            <numerusform>تعذّرت قراءة %n نسخة وتُركت كما هي:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the version “%1”.</source>
        <translation>حُفظت النسخة «%1».</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>تحتاج النسخة إلى اسم.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>عدد الأحرف على الأكثر %1.</translation>
    </message>
    <message>
        <source>Deleted the version “%1”.</source>
        <translation>حُذفت النسخة «%1».</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>%1 Undo still has what was there before.</source>
        <translation>‏%1 ما زال بالإمكان استرجاع ما كان من قبل بالتراجع.</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>as the service has it now</source>
        <translation>كما هي لدى الخدمة الآن</translation>
    </message>
    <message>
        <source>Published elsewhere, before it was replaced from here</source>
        <translation>نُشرت من مكان آخر قبل استبدالها من هنا</translation>
    </message>
    <message>
        <source>The draft is as it was in “%1” already.</source>
        <translation>المسودة مطابقة بالفعل للنسخة «%1».</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>استعادة «%1»</translation>
    </message>
    <message>
        <source>Restored “%1”. Undo takes it back.</source>
        <translation>استُعيدت «%1». التراجع يلغي ذلك.</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Take a text out of all languages</source>
        <translation>إزالة نص من كل اللغات</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message>
        <source>The file does not say its language. Add the language first.</source>
        <translation>لا يذكر الملف لغته. أضف اللغة أولًا.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends with neither .csv nor .strings.</source>
        <translation>لا ينتهي اسم الملف بـ ‎.csv ولا بـ ‎.strings.</translation>
    </message>
    <message>
        <source>A template has at most %1 languages. Take columns out of the file.</source>
        <translation>لغات القالب %1 على الأكثر. احذف أعمدة من الملف.</translation>
    </message>
    <message>
        <source>%1 would have %2 texts; at most %3 are taken. Take rows out.</source>
        <translation>ستصبح نصوص %1 بعدد %2؛ والحد الأقصى %3. احذف صفوفًا من الملف.</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.txt *.strings)</source>
        <translation>الترجمات (*.csv *.tsv *.txt *.strings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>ترجمات</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>استيراد الترجمات</translation>
    </message>
    <message>
        <source>“%1” has no translation that is new.</source>
        <translation>ليس في «%1» أي ترجمة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>لم تُؤخذ أي ترجمة من «%1».</numerusform>
            <numerusform>أُخذت ترجمة واحدة من «%1».</numerusform>
            <numerusform>أُخذت ترجمتان من «%1».</numerusform>
            <numerusform>أُخذت %n ترجمات من «%1».</numerusform>
            <numerusform>أُخذت %n ترجمة من «%1».</numerusform>
            <numerusform>أُخذت %n ترجمة من «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the translations as “%1”.</source>
        <translation>حُفظت الترجمات باسم «%1».</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationWords</name>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>وصف لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>تسمية %1</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>قيمة %1 إن لم تحددها البطاقة</translation>
    </message>
    <message>
        <source>Message when %1 changes</source>
        <translation>الرسالة عند تغيّر %1</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
    <message>
        <source>Message at a place</source>
        <translation>الرسالة عند مكان</translation>
    </message>
    <message>
        <source>Not in the template: used where a pass says it</source>
        <translation>ليس في القالب: يُستخدم حيث تذكره بطاقة</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 are taken.</source>
        <translation>عدد الأحرف هنا %1؛ والحد الأقصى %2.</translation>
    </message>
    <message>
        <source>%1 is missing. Put it where the value belongs, letter for letter as in the text.</source>
        <translation>ينقص %1. ضعه في مكان القيمة، حرفًا بحرف كما في النص.</translation>
    </message>
    <message>
        <source>%1 stands in the translation only. Take it out.</source>
        <translation>لا يرد %1 إلا في الترجمة. أزله.</translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message>
        <source>%1 in the version, %2 now</source>
        <translation>في النسخة %1، والآن %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%n تغييرات أخرى</numerusform>
            <numerusform>و%n تغييرًا آخر</numerusform>
            <numerusform>و%n تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>استعادة الأجزاء</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>لا أجزاء لاستعادتها</numerusform>
            <numerusform>استعادة جزء واحد</numerusform>
            <numerusform>استعادة جزأين</numerusform>
            <numerusform>استعادة %n أجزاء</numerusform>
            <numerusform>استعادة %n جزءًا</numerusform>
            <numerusform>استعادة %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts of “%1”</source>
        <translation>استعادة أجزاء من «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>لم يُستعد أي جزء من «%1». التراجع يلغي ذلك.</numerusform>
            <numerusform>استُعيد جزء واحد من «%1». التراجع يلغي ذلك.</numerusform>
            <numerusform>استُعيد جزآن من «%1». التراجع يلغي ذلك.</numerusform>
            <numerusform>استُعيدت %n أجزاء من «%1». التراجع يلغي ذلك.</numerusform>
            <numerusform>استُعيد %n جزءًا من «%1». التراجع يلغي ذلك.</numerusform>
            <numerusform>استُعيد %n جزء من «%1». التراجع يلغي ذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation>هاتف صغير</translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation>هاتف عادي</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>هاتف كبير</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>نص صغير</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>أكبر نص</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>كما صُمّمت</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation>قبل يومين</translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation>قبل 3 ساعات</translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation>بعد يومين</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation>تُحسب التواريخ النسبية من %1.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَلة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Usual colour vision</source>
        <translation>رؤية ألوان عادية</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>بلا أخضر (عمى اللون الأخضر)</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>بلا أحمر (عمى اللون الأحمر)</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation>بلا أزرق (عمى اللون الأزرق)</translation>
    </message>
    <message>
        <source>No colour (achromatopsia)</source>
        <translation>بلا ألوان (عمى الألوان الكلي)</translation>
    </message>
</context>
<context>
    <name>qairopay::difference::Words</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>نمط التاريخ</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>نمط الوقت</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>الرسالة عند تغيّره</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>قيمة العينة</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>الحقل: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>القيمة إن لم تحددها البطاقة</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>أرقام فقط</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المكان %1</translation>
    </message>
    <message>
        <source>Former place %1</source>
        <translation>المكان السابق %1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>نصف القطر بالأمتار</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Sample record %1</source>
        <translation>سجل العينة %1</translation>
    </message>
    <message>
        <source>Former sample record %1</source>
        <translation>سجل العينة السابق %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>there</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>E-mail of the holder</source>
        <translation>البريد الإلكتروني للحامل</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>اسم الحامل</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Card rows, Google Wallet</source>
        <translation>صفوف البطاقة، محفظة Google</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>سجلات العينات</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>كالنص</translation>
    </message>
    <message>
        <source>the service’s choice</source>
        <translation>اختيار الخدمة</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>‏S: رقم عشوائي</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>‏F: رمز مميز موقَّع</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>‏M: رقم مع رمز تحقق</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>بسيط: المحتوى كما هو</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a picture</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>the beginning of its checksum</comment>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>%1 wide and %2 high, from %3 on the left and %4 at the top</source>
        <translation>العرض %1 والارتفاع %2، من %3 على اليسار و%4 في الأعلى</translation>
    </message>
    <message>
        <source>%1 from the left, %2 from the top</source>
        <translation>‏%1 من اليسار، و%2 من الأعلى</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>وسيلة النقل</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Colours and brand</source>
        <translation>الألوان والعلامة التجارية</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>لون التسميات</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>نص الشعار</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>وصف لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>عنوان الشعار</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>عنوان الأيقونة</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>النص أسفل الرمز</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>التنسيقات الأخرى</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass</source>
        <translation>يمكن لأجهزة القراءة أخذ البطاقة</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>رسالة Apple</translation>
    </message>
    <message>
        <source>Key of the readers</source>
        <translation>مفتاح أجهزة القراءة</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>نقطة التركيز</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>مصدر الجلب</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>ترتيب الحقول</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>ترتيب الأماكن</translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>الصف %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation>بروفة بطاقة المحفظة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation>الرمز وNFC والأماكن</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation>النصوص بخطّي Inter وRoboto بدلًا من خطوط المحفظتين.</translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation>‏%1؛ التتمة في الأسفل</translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation>و%1 غيرها، في بروفة HTML</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation>النصوص بخطّي Inter وRoboto بدلًا من خطوط المحفظتين. الألوان كما تعرضها الشاشة؛ وقد تختلف على الهاتف.</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>بطاقة ولاء</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>بطاقة عضوية</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>تذكرة فعالية</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>بطاقة صعود</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>بطاقة هدايا</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>الأساسي</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>الثانوي</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>الإضافي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation>العلامة ‎%1-%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation>معروضة بقيمها الافتراضية</translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation>معروضة لـ %1</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation>النص على بطاقة Google</translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation>البديل: %1</translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation>النص أسفله</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>الرمز الشريطي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>المكان %1</translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation>محفظة Apple، الأمام</translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation>مضبوطة على صور فوتوغرافية لجهاز iPhone</translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation>محفظة Apple، الخلف</translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation>الترتيب والروابط حسب التوثيق، والمقاسات بالافتراض</translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation>محفظة Google، البطاقة</translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation>تقريبي: لا تنشر Google أي مقاسات</translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation>محفظة Google، التفاصيل</translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation>‏‎%1‎، مقروء</translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation>‏‎%1‎، للنص الكبير فقط</translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation>‏‎%1‎، منخفض جدًا</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>لا ملاحظات عليه.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>الأخطاء: %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>التحذيرات: %1</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>نصيحة واحدة</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>النصائح: %1</translation>
    </message>
    <message>
        <source>One picture cannot hold so many rows: ask for fewer, or for HTML or a folder.</source>
        <translation>لا تتسع صورة واحدة لهذا العدد من الصفوف: اطلب أقل، أو HTML أو مجلدًا.</translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation>جارٍ البحث عن سلسلة مفاتيح سطح المكتب هذا …</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation>تُحفظ المفاتيح في سلسلة مفاتيح سطح المكتب هذا.</translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation>لا تعمل أي سلسلة مفاتيح على سطح المكتب هذا: تُحفظ المفاتيح في الذاكرة فقط ويجب إدخالها من جديد بعد إعادة التشغيل.</translation>
    </message>
</context>
</TS>
