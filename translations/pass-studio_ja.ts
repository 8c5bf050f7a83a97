<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>QairoPay Pass Studio %1, with Qt %2</source>
        <translation>QairoPay Pass Studio %1（Qt %2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用しているソフトウェア</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation>診断ファイルを保存…</translation>
    </message>
    <message>
        <source>For whoever helps you: shown before it is saved, without keys and names</source>
        <translation>サポート担当者向けです。保存前に内容を表示し、キーや名前は含めません</translation>
    </message>
</context>
<context>
    <name>AddLanguageDialog</name>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name or code of the language</source>
        <translation>言語の名前またはコード</translation>
    </message>
    <message>
        <source>Deutsch, German or de-AT</source>
        <translation>Deutsch、ドイツ語、de-ATなど</translation>
    </message>
    <message>
        <source>No other language is called that.</source>
        <translation>該当する他の言語はありません。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>AddProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>プロファイルを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>QairoPay sandbox</source>
        <translation>QairoPay Sandbox</translation>
    </message>
    <message>
        <source>QairoPay live</source>
        <translation>QairoPay本番</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>APIのアドレス</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>The audit log has more than %1 MiB.</source>
        <translation>監査ログが%1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The service&apos;s pages of the audit log lead nowhere.</source>
        <translation>サービスの監査ログのページがつながっていません。</translation>
    </message>
    <message>
        <source>The service does not accept the key.</source>
        <translation>サービスがキーを受け付けません。</translation>
    </message>
    <message>
        <source>The key does not allow this.</source>
        <translation>このキーではできません。</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>サービスにありません。</translation>
    </message>
    <message>
        <source>The service asks to wait: too many calls.</source>
        <translation>呼び出しが多すぎるため、サービスが待つよう求めています。</translation>
    </message>
    <message>
        <source>The service cannot do this at the moment.</source>
        <translation>サービスは今これを実行できません。</translation>
    </message>
    <message>
        <source>The service refused the call (HTTP %1).</source>
        <translation>サービスが呼び出しを拒否しました（HTTP %1）。</translation>
    </message>
    <message>
        <source>The pass is in a state this version does not know.</source>
        <translation>パスが、このバージョンの知らない状態です。</translation>
    </message>
    <message>
        <source>The template is of a kind this version does not know.</source>
        <translation>テンプレートが、このバージョンの知らない種類です。</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>サービスとの接続が切れました。</translation>
    </message>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>サービスの応答を読み込めません。</translation>
    </message>
    <message>
        <source>The service answered with something that is not JSON.</source>
        <translation>サービスがJSONではないものを返しました。</translation>
    </message>
    <message>
        <source>The service did not answer, or its answer was cut short.</source>
        <translation>サービスの応答がないか、途中で切れました。</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>サービスに接続できません。</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>サービスとの安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MiB.</source>
        <translation>応答が%1 MiBを超えています。</translation>
    </message>
</context>
<context>
    <name>ApiKeyModel</name>
    <message>
        <source>Publishable</source>
        <translation>公開可能</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Reads templates and nothing else; may be seen in a browser.</source>
        <translation>テンプレートの読み取りだけができます。ブラウザーに公開しても問題ありません。</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>テンプレート、パス、スキャン、イベントを読み取れます。</translation>
    </message>
    <message>
        <source>Reads all that, publishes templates, issues, updates and revokes passes.</source>
        <translation>上記すべての読み取りと、テンプレートの公開、パスの発行、更新、失効ができます。</translation>
    </message>
    <message>
        <source>Does everything, makes keys and reads the audit log.</source>
        <translation>すべての操作と、キーの作成、監査ログの読み取りができます。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>まもなく無効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>未使用</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Text stands out by 7 to 1 at least, and every control has a border.</source>
        <translation>テキストは7:1以上のコントラストで表示され、すべてのコントロールに枠線が付きます。</translation>
    </message>
    <message>
        <source>Whether this system wants more contrast cannot be asked here; choose it yourself.</source>
        <translation>このシステムがコントラストの強調を求めているかどうかは、ここでは確認できません。ご自分で選択してください。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of the studio, not of the cards, which have their own zoom. A page that has no room any more scrolls.</source>
        <translation>Pass Studioの文字サイズです。カードには専用のズームがあります。収まらなくなったページはスクロールできます。</translation>
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
        <translation>テキストでなければなりません。</translation>
    </message>
    <message>
        <source>This must be true or false, without quotes.</source>
        <translation>引用符なしのtrueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a number, without quotes.</source>
        <translation>引用符なしの数値でなければなりません。</translation>
    </message>
    <message>
        <source>Wallet does not know the value &quot;%1&quot;.</source>
        <translation>ウォレットは値「%1」を認識しません。</translation>
    </message>
    <message>
        <source>This is not a colour: write rgb(31, 122, 90) or #1F7A5A.</source>
        <translation>色ではありません。rgb(31, 122, 90) または #1F7A5A のように書いてください。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>リストでなければなりません。</translation>
    </message>
    <message>
        <source>Wallet does not know this member.</source>
        <translation>ウォレットはこのメンバーを認識しません。</translation>
    </message>
    <message>
        <source>The pass has two styles; Wallet takes one.</source>
        <translation>パスにスタイルが2つあります。ウォレットが受け付けるのは1つです。</translation>
    </message>
    <message>
        <source>The pass has no style: boardingPass, coupon, eventTicket, generic or storeCard.</source>
        <translation>パスにスタイル（boardingPass、coupon、eventTicket、generic、storeCard）がありません。</translation>
    </message>
    <message>
        <source>There are more than %1 fields.</source>
        <translation>フィールドが%1個を超えています。</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>フィールドにキーがありません。</translation>
    </message>
    <message>
        <source>The field has no value; Wallet refuses the pass.</source>
        <translation>フィールドに値がありません。ウォレットはパスを拒否します。</translation>
    </message>
    <message>
        <source>The strings are larger than %1 MiB.</source>
        <translation>文字列が%1 MiBを超えています。</translation>
    </message>
    <message>
        <source>These strings are a compiled property list, not text.</source>
        <translation>この文字列はテキストではなく、コンパイルされたプロパティリストです。</translation>
    </message>
    <message>
        <source>The strings are neither UTF-8 nor UTF-16.</source>
        <translation>文字列がUTF-8でもUTF-16でもありません。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>There are more than %1 strings.</source>
        <translation>文字列が%1個を超えています。</translation>
    </message>
    <message>
        <source>A comment does not end.</source>
        <translation>コメントが終わっていません。</translation>
    </message>
    <message>
        <source>A string has to be &quot;key&quot; = &quot;value&quot;; with = and ;.</source>
        <translation>文字列は = と ; を付けて &quot;key&quot; = &quot;value&quot;; の形にしてください。</translation>
    </message>
    <message>
        <source>A text does not end.</source>
        <translation>テキストが終わっていません。</translation>
    </message>
    <message>
        <source>A text in quotes is expected.</source>
        <translation>引用符で囲んだテキストが必要です。</translation>
    </message>
    <message>
        <source>The text is cut to %1 characters.</source>
        <translation>テキストは%1文字に切り詰められます。</translation>
    </message>
    <message>
        <source>A template has at most %1 fields; this one is left out.</source>
        <translation>テンプレートのフィールドは%1個までです。これは除かれます。</translation>
    </message>
    <message>
        <source>The number&apos;s style is not kept.</source>
        <translation>数値スタイルは引き継がれません。</translation>
    </message>
    <message>
        <source>The value with links is not kept; the plain one is.</source>
        <translation>リンク付きの値は引き継がれず、通常の値が使われます。</translation>
    </message>
    <message>
        <source>The code&apos;s text cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>コードのテキストはテンプレートに使えません。代わりにパスのIDが入ります。</translation>
    </message>
    <message>
        <source>The NFC message cannot be a template&apos;s; the pass&apos;s id stands for it.</source>
        <translation>NFCメッセージはテンプレートに使えません。代わりにパスのIDが入ります。</translation>
    </message>
    <message>
        <source>There is no such place on Earth.</source>
        <translation>そのような場所は地球上にありません。</translation>
    </message>
    <message>
        <source>A template has at most %1 places; this one is left out.</source>
        <translation>テンプレートの場所は%1か所までです。これは除かれます。</translation>
    </message>
    <message>
        <source>A template has no beacons; they are left out.</source>
        <translation>テンプレートにビーコンはありません。除かれます。</translation>
    </message>
    <message>
        <source>A template has no dates of its own; it is left out.</source>
        <translation>テンプレートに固有の日付はありません。除かれます。</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Entry %1 stands where entry %2 belongs: entries are missing, repeated or out of order.</source>
        <translation>項目%2の位置に項目%1があります。項目が欠けているか、重複しているか、順序が違います。</translation>
    </message>
    <message>
        <source>The hash of entry %1 does not fit the entry and the one before it: one of them was changed.</source>
        <translation>項目%1のハッシュが、項目自身とその前の項目に合いません。どちらかが変更されています。</translation>
    </message>
    <message>
        <source>The checkpoint is of another tenant.</source>
        <translation>チェックポイントが別のテナントのものです。</translation>
    </message>
    <message>
        <source>The checkpoint is signed with a key that is not known.</source>
        <translation>チェックポイントが未知のキーで署名されています。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s signature does not hold.</source>
        <translation>チェックポイントの署名が正しくありません。</translation>
    </message>
    <message>
        <source>The log was cut: it had %1 entries, and has %2.</source>
        <translation>ログが切り詰められています。%1項目ありましたが、今は%2項目です。</translation>
    </message>
    <message>
        <source>Another log was signed: entry %1 differs from the one the checkpoint covers.</source>
        <translation>別のログが署名されています。項目%1がチェックポイントの対象と異なります。</translation>
    </message>
    <message>
        <source>This member is missing or not what it should be.</source>
        <translation>このメンバーがないか、正しくありません。</translation>
    </message>
    <message>
        <source>An audit log of more than 512 MiB is not read.</source>
        <translation>512 MiBを超える監査ログは読み込めません。</translation>
    </message>
    <message>
        <source>line %1, %2</source>
        <translation>%1行目、%2</translation>
    </message>
</context>
<context>
    <name>AuditPane</name>
    <message>
        <source>Choose an entry to see who did what.</source>
        <translation>エントリを選択すると、誰が何をしたかが表示されます。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Hash of the chain up to here</source>
        <translation>ここまでのチェーンのハッシュ</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Check the chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Against an earlier export…</source>
        <translation>以前のエクスポートと照合…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>What “qairopay audit verify” checks without a network</source>
        <translation>「qairopay audit verify」がネットワークなしで検証する内容</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>The audit log could not be loaded.</source>
        <translation>監査ログを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Width of the entry pane</source>
        <translation>エントリパネルの幅</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>Audit logs (*.jsonl)</source>
        <translation>監査ログ (*.jsonl)</translation>
    </message>
    <message>
        <source>An earlier export of this log</source>
        <translation>このログの以前のエクスポート</translation>
    </message>
</context>
<context>
    <name>BaseMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>地図。矢印キーで移動、プラスとマイナスで拡大・縮小</translation>
    </message>
</context>
<context>
    <name>Basemap</name>
    <message>
        <source>The address needs {query} once, where the words go.</source>
        <translation>アドレスには、語句が入る位置に{query}が1回必要です。</translation>
    </message>
    <message>
        <source>{query} must not stand in the name of the host.</source>
        <translation>{query}はホスト名の中には置けません。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>%1の応答が大きすぎます。</translation>
    </message>
    <message>
        <source>%1 has nothing there.</source>
        <translation>%1のその場所には何もありません。</translation>
    </message>
    <message>
        <source>%1 answers with error %2.</source>
        <translation>%1がエラー%2を返しました。</translation>
    </message>
    <message>
        <source>%1 answers with error %2: check the key in its address.</source>
        <translation>%1がエラー%2を返しました。アドレス内のキーを確認してください。</translation>
    </message>
    <message>
        <source>%1 was asked too often: wait a while.</source>
        <translation>%1への問い合わせが多すぎます。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>What %1 gives as its tiles are no pictures that can be shown.</source>
        <translation>%1が返すタイルは表示できる画像ではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The map&apos;s file cannot be read.</source>
        <translation>地図ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>The file is neither an MBTiles nor a PMTiles map.</source>
        <translation>ファイルがMBTilesでもPMTilesでもありません。</translation>
    </message>
    <message>
        <source>The file is no map in the MBTiles format, or it is damaged.</source>
        <translation>ファイルがMBTiles形式の地図ではないか、破損しています。</translation>
    </message>
    <message>
        <source>This map computes its tiles. Export it again with its tiles in a table.</source>
        <translation>この地図はタイルを計算で作ります。タイルを表に入れて書き出し直してください。</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged.</source>
        <translation>地図ファイルが破損しています。</translation>
    </message>
    <message>
        <source>The map&apos;s directories have no end.</source>
        <translation>地図のディレクトリに終わりがありません。</translation>
    </message>
    <message>
        <source>The file is no map in the PMTiles format.</source>
        <translation>ファイルがPMTiles形式の地図ではありません。</translation>
    </message>
    <message>
        <source>This is another version of PMTiles; the studio reads version 3.</source>
        <translation>PMTilesの別のバージョンです。このスタジオが読めるのはバージョン3です。</translation>
    </message>
    <message>
        <source>This map&apos;s pictures or their packing are of a kind the studio does not read.</source>
        <translation>この地図の画像または圧縮は、このスタジオが読めない種類です。</translation>
    </message>
    <message>
        <source>The map cannot be unpacked.</source>
        <translation>地図を展開できません。</translation>
    </message>
    <message>
        <source>A part of the map is larger than the studio reads.</source>
        <translation>地図の一部が、このスタジオの読める大きさを超えています。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>これはアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>アドレスはhttps://で始まる必要があります。</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>アドレスに名前やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>The map cannot be shown: no port of this machine is free.</source>
        <translation>地図を表示できません。このコンピュータに空いているポートがありません。</translation>
    </message>
    <message>
        <source>The map is not shown any more.</source>
        <translation>地図はもう表示されていません。</translation>
    </message>
    <message>
        <source>This map holds vector tiles. Export it as pictures (PNG or JPEG).</source>
        <translation>この地図はベクトルタイルです。画像（PNGまたはJPEG）として書き出してください。</translation>
    </message>
    <message>
        <source>This map&apos;s pictures are %1. Export it with PNG or JPEG.</source>
        <translation>この地図の画像は%1です。PNGまたはJPEGで書き出してください。</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, each once.</source>
        <translation>アドレスには{z}、{x}、{y}がそれぞれ1回必要です。</translation>
    </message>
    <message>
        <source>{z}, {x} and {y} must not stand in the name of the host.</source>
        <translation>{z}、{x}、{y}はホスト名の中には置けません。</translation>
    </message>
    <message>
        <source>Name whom the map is from: it is shown on the map.</source>
        <translation>地図の提供元を入力してください。地図の上に表示されます。</translation>
    </message>
    <message>
        <source>The map&apos;s file is damaged or made by another version of the studio.</source>
        <translation>地図ファイルが破損しているか、スタジオの別のバージョンのものです。</translation>
    </message>
    <message>
        <source>The map&apos;s file is larger than the studio reads (64 MiB).</source>
        <translation>地図ファイルがスタジオの読める大きさ（64 MiB）を超えています。</translation>
    </message>
    <message>
        <source>The map is not part of this program.</source>
        <translation>地図がこのプログラムに含まれていません。</translation>
    </message>
</context>
<context>
    <name>BatchHistory</name>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Lists you issue appear here, with their results.</source>
        <translation>発行したリストとその結果がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>BenchSection</name>
    <message>
        <source>Scannability</source>
        <translation>読み取りやすさ</translation>
    </message>
    <message>
        <source>The longest code as the card draws it, photographed and read back by another program.</source>
        <translation>カードに描かれる最長のコードを撮影した想定で、別のプログラムで読み取ります。</translation>
    </message>
    <message>
        <source>Wallet that draws the code</source>
        <translation>コードを描くウォレット</translation>
    </message>
</context>
<context>
    <name>BenchTile</name>
    <message>
        <source>Trying…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>BrandColour</name>
    <message>
        <source>Back to the text colour</source>
        <translation>テキストの色に戻す</translation>
    </message>
    <message>
        <source>Click a colour on a card. Here or Escape: never mind.</source>
        <translation>カード上の色をクリックしてください。ここをクリックするかEscで中止します。</translation>
    </message>
    <message>
        <source>Take a colour from a card</source>
        <translation>カードから色を取得</translation>
    </message>
</context>
<context>
    <name>BrandInspector</name>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>テキストの色</translation>
    </message>
    <message>
        <source>Labels, Apple Wallet</source>
        <translation>ラベル（Appleウォレット）</translation>
    </message>
    <message>
        <source>As the text, until you choose one.</source>
        <translation>選択するまではテキストと同じ色です。</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>ラベルの色</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Logo text, Apple Wallet</source>
        <translation>ロゴテキスト（Appleウォレット）</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Without one, the tenant&apos;s name.</source>
        <translation>未入力の場合はテナントの名前を使います。</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>スクリーンリーダー用の説明</translation>
    </message>
    <message>
        <source>Picture addresses</source>
        <translation>画像のアドレス</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>ロゴのアドレス</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>アイコンのアドレス</translation>
    </message>
    <message>
        <source>From the logo</source>
        <translation>ロゴの色</translation>
    </message>
    <message>
        <source>Can it be read?</source>
        <translation>読みやすさ</translation>
    </message>
    <message>
        <source>Brand kits</source>
        <translation>ブランドキット</translation>
    </message>
</context>
<context>
    <name>BrandKitList</name>
    <message>
        <source>Colours, words and logo of this template can be kept for the tenant&apos;s other templates.</source>
        <translation>このテンプレートの色、文言、ロゴを保存して、テナントの他のテンプレートで使えます。</translation>
    </message>
    <message>
        <source>%1. Applies this kit to the template.</source>
        <translation>%1。このキットをテンプレートに適用します。</translation>
    </message>
    <message>
        <source>Forget the kit %1</source>
        <translation>キット%1を削除</translation>
    </message>
    <message>
        <source>Keep this brand as a kit…</source>
        <translation>このブランドをキットとして保存…</translation>
    </message>
    <message>
        <source>Keep the brand as a kit</source>
        <translation>ブランドをキットとして保存</translation>
    </message>
    <message>
        <source>Colours, words, addresses and the pictures of logo and icon, for the templates of this tenant on this computer.</source>
        <translation>色、文言、アドレス、ロゴとアイコンの画像を、このコンピューター上のこのテナントのテンプレート用に保存します。</translation>
    </message>
    <message>
        <source>Replace the kit</source>
        <translation>キットを置き換え</translation>
    </message>
    <message>
        <source>Keep the kit</source>
        <translation>キットを保存</translation>
    </message>
    <message>
        <source>Name of the kit</source>
        <translation>キットの名前</translation>
    </message>
    <message>
        <source>Forget the kit %1?</source>
        <translation>キット%1を削除しますか？</translation>
    </message>
    <message>
        <source>Templates it was applied to keep their brand. This cannot be undone.</source>
        <translation>適用済みのテンプレートのブランドはそのまま残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Forget the kit</source>
        <translation>キットを削除</translation>
    </message>
</context>
<context>
    <name>BrokenRows</name>
    <message>
        <source>Rows that cannot be issued</source>
        <translation>発行できない行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why, and as it stands in the file</source>
        <translation>理由と、ファイル内の内容</translation>
    </message>
</context>
<context>
    <name>CardCaption</name>
    <message>
        <source>What is shown of %1</source>
        <translation>%1の表示面</translation>
    </message>
    <message>
        <source>What %1 tells of</source>
        <translation>%1が知らせる内容</translation>
    </message>
    <message>
        <source>What is shown beside the front of %1</source>
        <translation>%1の表面の横に表示するもの</translation>
    </message>
</context>
<context>
    <name>CardKeys</name>
    <message>
        <source>Choose what stands on the card</source>
        <translation>カード上の項目を選択</translation>
    </message>
</context>
<context>
    <name>CardOverlay</name>
    <message>
        <source>Let go over a slot</source>
        <translation>領域の上で放してください</translation>
    </message>
</context>
<context>
    <name>CardTile</name>
    <message>
        <source>Template without a name</source>
        <translation>名前のないテンプレート</translation>
    </message>
</context>
<context>
    <name>CardsRow</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Member</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>ChangeMessage</name>
    <message>
        <source>Message when it changes, Apple Wallet</source>
        <translation>変更時のメッセージ（Appleウォレット）</translation>
    </message>
    <message>
        <source>%@ stands for the new value. Without a message the change is silent.</source>
        <translation>%@は新しい値に置き換わります。メッセージがない場合、変更は通知されません。</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>変更時のメッセージ</translation>
    </message>
    <message>
        <source>Put the new value where the caret stands</source>
        <translation>カーソルの位置に新しい値を挿入します</translation>
    </message>
    <message>
        <source>Insert the new value</source>
        <translation>新しい値を挿入</translation>
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
        <translation>%1: %2から%3へ</translation>
    </message>
</context>
<context>
    <name>CodeInspector</name>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Passes carry a barcode</source>
        <translation>パスにバーコードを付ける</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Barcode format</source>
        <translation>バーコードの形式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>At its longest %1.</source>
        <translation>最長の場合: %1。</translation>
    </message>
    <message>
        <source>Braces hold what is filled in for each pass.</source>
        <translation>波かっこの中には、パスごとの値が入ります。</translation>
    </message>
    <message>
        <source>Content of the barcode</source>
        <translation>バーコードの内容</translation>
    </message>
    <message>
        <source>Content of this sample’s barcode</source>
        <translation>このサンプルのバーコードの内容</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
    <message>
        <source>Text below this sample’s code</source>
        <translation>このサンプルのコードの下のテキスト</translation>
    </message>
    <message>
        <source>The rows of the list are being read…</source>
        <translation>リストの行を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Pick %1</source>
        <translation>%1を選択</translation>
    </message>
    <message>
        <source>Six hexadecimal digits, such as #1F7A5A.</source>
        <translation>6桁の16進数（例: #1F7A5A）。</translation>
    </message>
</context>
<context>
    <name>ColourPicker</name>
    <message>
        <source>Saturation and brightness</source>
        <translation>彩度と明度</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色相</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>Goes to, for column %1</source>
        <translation>列%1の割り当て先</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Back to the desk</source>
        <translation>編集画面に戻る</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft, as it is now</source>
        <translation>現在の下書き</translation>
    </message>
    <message>
        <source>Apple Wallet, the version</source>
        <translation>Appleウォレット、バージョン</translation>
    </message>
    <message>
        <source>Apple Wallet, the draft</source>
        <translation>Appleウォレット、下書き</translation>
    </message>
    <message>
        <source>Google Wallet, the version</source>
        <translation>Google ウォレット、バージョン</translation>
    </message>
    <message>
        <source>Google Wallet, the draft</source>
        <translation>Google ウォレット、下書き</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>All parts (%1)</source>
        <translation>すべての部分（%1）</translation>
    </message>
    <message>
        <source>Puts them into the draft as they were. Undo takes them back.</source>
        <translation>選択した部分を元の状態で下書きに戻します。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Choose what comes back first</source>
        <translation>先に復元する部分を選択してください</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>The draft is what this version holds.</source>
        <translation>下書きはこのバージョンと同じです。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>This is live. Type %1 to go on.</source>
        <translation>本番環境です。続けるには「%1」と入力してください。</translation>
    </message>
    <message>
        <source>Name of the tenant</source>
        <translation>テナントの名前</translation>
    </message>
</context>
<context>
    <name>ContrastRow</name>
    <message>
        <source>%1: contrast %2, %3 is wanted</source>
        <translation>%1: コントラスト%2、%3が必要です</translation>
    </message>
    <message>
        <source>%1: contrast %2, enough</source>
        <translation>%1: コントラスト%2、十分です</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>a sample of text</comment>
        <translation>あ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（必要%2）</translation>
    </message>
    <message>
        <source>The nearest colour of this hue that can be read</source>
        <translation>この色相で読みやすい最も近い色</translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message>
        <source>Read the licence of %1</source>
        <translation>%1のライセンスを読む</translation>
    </message>
</context>
<context>
    <name>CropNumbers</name>
    <message>
        <source>Crop and focus</source>
        <translation>トリミングとフォーカス</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右端</translation>
    </message>
    <message>
        <source>Top edge</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>Bottom edge</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>Focus across</source>
        <translation>フォーカス（横）</translation>
    </message>
    <message>
        <source>Focus down</source>
        <translation>フォーカス（縦）</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Trim clear margins</source>
        <translation>透明な余白を切り落とす</translation>
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
        <translation>%2での%1の表示</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Crop and focus of %1</source>
        <translation>%1のトリミングとフォーカス</translation>
    </message>
    <message>
        <source>Arrows move the focus, with Alt the crop, with Ctrl its lower right corner; with Shift ten times as far.</source>
        <translation>矢印キーでフォーカス、Alt+矢印キーでトリミング範囲、Ctrl+矢印キーで範囲の右下の角を動かします。Shiftを加えると10倍動きます。</translation>
    </message>
    <message>
        <source>Drop a picture here, or choose or paste one.</source>
        <translation>画像をここにドロップするか、選択または貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>The file is not valid %1. Choose another encoding, or save it as UTF-8.</source>
        <translation>ファイルが正しい%1ではありません。別の文字コードを選ぶか、UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s e-mail already.</source>
        <translation>別の列、%1がすでに保有者のメールアドレスに割り当てられています。</translation>
    </message>
    <message>
        <source>Another one, %1, gives the holder&apos;s name already.</source>
        <translation>別の列、%1がすでに保有者の名前に割り当てられています。</translation>
    </message>
    <message>
        <source>Another one, %1, gives the field “%2” already.</source>
        <translation>別の列、%1がすでにフィールド「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>列%1（%2）</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. The file has only one column: is the delimiter another one?</source>
        <translation>保有者のメールアドレスの列がありません。ファイルに列が1つしかありません。区切り文字が違いませんか？</translation>
    </message>
    <message>
        <source>No column holds the holder&apos;s e-mail. Say which one does.</source>
        <translation>保有者のメールアドレスの列がありません。どの列かを指定してください。</translation>
    </message>
    <message>
        <source>The template has no field “%1”.</source>
        <translation>テンプレートにフィールド「%1」がありません。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Add the missing delimiters.</source>
        <translation>行のセルは%1個、見出しは%2個です。足りない区切り文字を追加してください。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2. Put quotes around a cell that contains the delimiter.</source>
        <translation>行のセルは%1個、見出しは%2個です。区切り文字を含むセルを引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is text behind the closing quote. Double the quotes that are part of the text.</source>
        <translation>閉じ引用符の後に文字があります。テキストの一部である引用符は2つ重ねてください。</translation>
    </message>
    <message>
        <source>The row is not valid UTF-8. Save the file as UTF-8, or choose its encoding.</source>
        <translation>行が正しいUTF-8ではありません。ファイルをUTF-8で保存するか、文字コードを選んでください。</translation>
    </message>
    <message>
        <source>The e-mail is missing. Fill it in: it is the key by which a holder is known.</source>
        <translation>メールアドレスがありません。保有者を識別するキーなので、入力してください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Correct it to the form name@example.com.</source>
        <translation>メールアドレスではありません。name@example.comの形に直してください。</translation>
    </message>
    <message>
        <source>The e-mail is that of row %1 already; the first one counts. Remove one of the two rows.</source>
        <translation>メールアドレスがすでに%1行目で使われています。最初のものが有効です。どちらかの行を削除してください。</translation>
    </message>
    <message>
        <source>This is not a number. Use digits, with a point before decimals: 12450 or -3.5.</source>
        <translation>数値ではありません。数字と小数点のピリオドを使ってください。例: 12450、-3.5。</translation>
    </message>
    <message>
        <source>The value has %1 characters; at most %2 are allowed. Shorten it.</source>
        <translation>値は%1文字です。使えるのは%2文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>The barcode or NFC text of this row would have %1 bytes; at most %2 are allowed. Shorten its values.</source>
        <translation>この行のバーコードまたはNFCの文字が%1バイトになります。使えるのは%2バイトまでです。値を短くしてください。</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <translation>%1行目、列%2（%3）</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>その行はありません。</translation>
    </message>
    <message>
        <source>The file is empty: it has no header and no rows.</source>
        <translation>ファイルが空です。見出しも行もありません。</translation>
    </message>
    <message>
        <source>Column %1 has no name and is ignored.</source>
        <translation>列%1には名前がないため無視されます。</translation>
    </message>
    <message>
        <source>Columns %1 and %2 are both named “%3”. Rename one of them, or say which one counts.</source>
        <translation>列%1と列%2の名前がどちらも「%3」です。一方の名前を変えるか、どちらを使うかを指定してください。</translation>
    </message>
    <message>
        <source>Reading the file was cancelled.</source>
        <translation>ファイルの読み込みがキャンセルされました。</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>ファイルに見出しはありますが、行がありません。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>%1行目、列%2</translation>
    </message>
    <message>
        <source>The line has more than %L1 columns.</source>
        <translation>行の列数が%L1を超えています。</translation>
    </message>
    <message>
        <source>There is a NUL byte here. The file is not a text file, or its encoding is another one.</source>
        <translation>ここにNULバイトがあります。テキストファイルではないか、文字コードが違います。</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed up to the end of the file. Close it, or double it if it is part of the text.</source>
        <translation>ここで始まる引用符がファイルの終わりまで閉じられていません。閉じるか、テキストの一部なら2つ重ねてください。</translation>
    </message>
    <message>
        <source>The quote that opens here is not closed within %L1 KiB. Close it, or double it if it is part of the text.</source>
        <translation>ここで始まる引用符が%L1 KiB以内に閉じられていません。閉じるか、テキストの一部なら2つ重ねてください。</translation>
    </message>
    <message>
        <source>The cell is longer than %L1 KiB.</source>
        <translation>セルが%L1 KiBを超えています。</translation>
    </message>
    <message>
        <source>The line is longer than %L1 KiB. Check the line breaks and the quotes.</source>
        <translation>行が%L1 KiBを超えています。改行と引用符を確認してください。</translation>
    </message>
</context>
<context>
    <name>DeliveryLine</name>
    <message>
        <source>Replay</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <translation>次の試行: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n回試行</numerusform>
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
        <translation>名前のないテンプレート</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>問題 %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>More about this template</source>
        <translation>このテンプレートのその他の操作</translation>
    </message>
    <message>
        <source>All steps, by name</source>
        <translation>すべての手順を名前で表示</translation>
    </message>
</context>
<context>
    <name>DesignCanvas</name>
    <message>
        <source>Fit both cards</source>
        <translation>両方のカードを画面に合わせる</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>両方のカードが画面に収まっています</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>DesignCaptions</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>近似</translation>
    </message>
    <message>
        <source>Google publishes neither sizes nor fonts of its cards, and changes both without notice. Which texts a card shows, and in which order, is documented. %1</source>
        <translation>Googleはカードのサイズもフォントも公開しておらず、どちらも予告なく変更します。カードに表示されるテキストとその順序は公式資料に記載されています。%1</translation>
    </message>
</context>
<context>
    <name>DesignCommands</name>
    <message>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Show or hide the problems</source>
        <translation>問題を表示・非表示</translation>
    </message>
    <message>
        <source>lint errors warnings</source>
        <translation>チェック エラー 警告 lint</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>recent drafts files begin</source>
        <translation>最近 下書き ファイル 開始</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>スターターギャラリー</translation>
    </message>
    <message>
        <source>examples artwork new template</source>
        <translation>例 アートワーク 新規 テンプレート</translation>
    </message>
    <message>
        <source>Try from empty to longest</source>
        <translation>空の値から最長の値まで試す</translation>
    </message>
    <message>
        <source>stress run records</source>
        <translation>ストレステスト レコード</translation>
    </message>
    <message>
        <source>Hide the outline</source>
        <translation>アウトラインを非表示</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>アウトラインを表示</translation>
    </message>
    <message>
        <source>pane left</source>
        <translation>パネル 左</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>インスペクターを非表示</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <source>pane right</source>
        <translation>パネル 右</translation>
    </message>
    <message>
        <source>No template is on the desk. Open one first.</source>
        <translation>編集中のテンプレートがありません。先にテンプレートを開いてください。</translation>
    </message>
    <message>
        <source>The design page shows it already.</source>
        <translation>デザインページにすでに表示されています。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>undo redo steps back versions</source>
        <translation>元に戻す やり直す 手順 戻る バージョン</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>バージョンを保存…</translation>
    </message>
    <message>
        <source>name keep history snapshot</source>
        <translation>名前 保持 履歴 スナップショット</translation>
    </message>
    <message>
        <source>The map covers the cards. Choose another part of the template first.</source>
        <translation>地図がカードを覆っています。先にテンプレートの別の部分を選択してください。</translation>
    </message>
    <message>
        <source>Show one side of the cards</source>
        <translation>カードの片面だけを表示</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>表面と裏面</translation>
    </message>
    <message>
        <source>both sides details flip beside</source>
        <translation>両面 詳細 裏返す 並べる</translation>
    </message>
</context>
<context>
    <name>DesignKeys</name>
    <message>
        <source>A field in the outline</source>
        <translation>アウトラインのフィールド</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>フィールドを上に移動</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>フィールドを下に移動</translation>
    </message>
    <message>
        <source>Select several fields</source>
        <translation>複数のフィールドを選択</translation>
    </message>
    <message>
        <source>Select all fields</source>
        <translation>すべてのフィールドを選択</translation>
    </message>
    <message>
        <source>Copy the field</source>
        <translation>フィールドをコピー</translation>
    </message>
    <message>
        <source>Cut the field</source>
        <translation>フィールドを切り取り</translation>
    </message>
    <message>
        <source>Paste fields behind</source>
        <translation>フィールドを後ろに貼り付け</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>フィールドを複製</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>More about the field</source>
        <translation>フィールドのその他の操作</translation>
    </message>
    <message>
        <source>A card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Type the chosen text where it stands</source>
        <translation>選択したテキストをその場で入力</translation>
    </message>
    <message>
        <source>Type its label or its value instead</source>
        <translation>代わりにラベルまたは値を入力</translation>
    </message>
    <message>
        <source>An image in the list</source>
        <translation>リストの画像</translation>
    </message>
    <message>
        <source>An image in the list, in its pane or on a card</source>
        <translation>リスト、専用パネル、カード上の画像</translation>
    </message>
    <message>
        <source>Open the image</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>Another format of the code</source>
        <translation>コードの別の形式</translation>
    </message>
    <message>
        <source>Try the format earlier</source>
        <translation>形式の順位を上げる</translation>
    </message>
    <message>
        <source>Try the format later</source>
        <translation>形式の順位を下げる</translation>
    </message>
    <message>
        <source>Take the format out</source>
        <translation>形式を除外</translation>
    </message>
    <message>
        <source>A field in the outline or on a card</source>
        <translation>アウトラインまたはカードのフィールド</translation>
    </message>
    <message>
        <source>Move the field to the slot before</source>
        <translation>フィールドを前の領域に移動</translation>
    </message>
    <message>
        <source>Move the field to the slot behind</source>
        <translation>フィールドを次の領域に移動</translation>
    </message>
    <message>
        <source>Go to the field above or below</source>
        <translation>上または下のフィールドへ移動</translation>
    </message>
    <message>
        <source>The crop of an image</source>
        <translation>画像のトリミング範囲</translation>
    </message>
    <message>
        <source>Move the focus</source>
        <translation>フォーカスを移動</translation>
    </message>
    <message>
        <source>Move the focus ten times as far</source>
        <translation>フォーカスを10倍の距離だけ移動</translation>
    </message>
    <message>
        <source>Move the crop</source>
        <translation>トリミング範囲を移動</translation>
    </message>
    <message>
        <source>Move the crop ten times as far</source>
        <translation>トリミング範囲を10倍の距離だけ移動</translation>
    </message>
    <message>
        <source>Move its lower right corner</source>
        <translation>右下の角を移動</translation>
    </message>
    <message>
        <source>Move its lower right corner ten times as far</source>
        <translation>右下の角を10倍の距離だけ移動</translation>
    </message>
    <message>
        <source>A version in the list</source>
        <translation>リストのバージョン</translation>
    </message>
    <message>
        <source>Compare the version with the draft</source>
        <translation>バージョンを下書きと比較</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>バージョンの名前を変更</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>バージョンを削除</translation>
    </message>
    <message>
        <source>More about the version</source>
        <translation>バージョンのその他の操作</translation>
    </message>
    <message>
        <source>A row of Google’s card</source>
        <translation>Googleのカードの行</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>行を上に移動</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>行を下に移動</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>行を除外</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Go to the text above or below</source>
        <translation>上または下のテキストへ移動</translation>
    </message>
    <message>
        <source>Restore the version</source>
        <translation>バージョンを復元</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Width of the outline</source>
        <translation>アウトラインの幅</translation>
    </message>
    <message>
        <source>Width of the inspector</source>
        <translation>インスペクターの幅</translation>
    </message>
</context>
<context>
    <name>DesignParts</name>
    <message>
        <source>Edit name, kind and notes</source>
        <translation>名前、種類、メモを編集</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>ブランドを編集</translation>
    </message>
    <message>
        <source>Edit the images</source>
        <translation>画像を編集</translation>
    </message>
    <message>
        <source>pictures logo strip</source>
        <translation>写真 ロゴ ストリップ</translation>
    </message>
    <message>
        <source>Edit code and NFC</source>
        <translation>コードとNFCを編集</translation>
    </message>
    <message>
        <source>barcode qr</source>
        <translation>バーコード qr</translation>
    </message>
    <message>
        <source>Edit Google’s rows</source>
        <translation>Googleの行を編集</translation>
    </message>
    <message>
        <source>card template override items</source>
        <translation>カード テンプレート 上書き 項目</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>言語を編集</translation>
    </message>
    <message>
        <source>translations texts locales</source>
        <translation>翻訳 テキスト ロケール</translation>
    </message>
    <message>
        <source>Edit the places</source>
        <translation>場所を編集</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>地図 範囲 位置</translation>
    </message>
    <message>
        <source>There are no maps here.</source>
        <translation>ここには地図がありません。</translation>
    </message>
    <message>
        <source>Show the versions</source>
        <translation>バージョンを表示</translation>
    </message>
    <message>
        <source>history compare restore bring back</source>
        <translation>履歴 比較 復元 元に戻す</translation>
    </message>
    <message>
        <source>colours background text label logo kit</source>
        <translation>色 背景 文字 ラベル ロゴ ブランド</translation>
    </message>
</context>
<context>
    <name>DesignView</name>
    <message>
        <source>Starter gallery</source>
        <translation>スターターギャラリー</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>スタート</translation>
    </message>
    <message>
        <source>Compare with a version</source>
        <translation>バージョンと比較</translation>
    </message>
</context>
<context>
    <name>DesignedCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics file</source>
        <translation>診断ファイル</translation>
    </message>
    <message>
        <source>This is all that will be in it. Keys, names, addresses and ids are taken out; look through it before you give it away. Nothing is sent.</source>
        <translation>ファイルの内容はこれがすべてです。キー、名前、アドレス、IDは取り除かれています。渡す前に確認してください。何も送信されません。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>診断を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop a list of holders here</source>
        <translation>保有者のリストをここにドロップ</translation>
    </message>
    <message>
        <source>A CSV file with one holder in each row. Its delimiter and encoding are detected, and nothing is sent before you have seen what is wrong.</source>
        <translation>1行に1人の保有者を記載したCSVファイルです。区切り文字と文字コードは自動で検出され、問題点を確認するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>空のリストを保存…</translation>
    </message>
    <message>
        <source>The columns this template needs, with an example row</source>
        <translation>このテンプレートに必要な列と、例の行</translation>
    </message>
    <message>
        <source>Choose a list of holders</source>
        <translation>保有者のリストを選択</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
        <translation>リスト (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>空のリストを保存</translation>
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
        <translation>エンドポイントを編集</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新規エンドポイント</translation>
    </message>
    <message>
        <source>Save endpoint</source>
        <translation>エンドポイントを保存</translation>
    </message>
    <message>
        <source>Create endpoint</source>
        <translation>エンドポイントを作成</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Begins with https. Addresses of your own network are refused.</source>
        <translation>httpsで始まります。自分のネットワーク内のアドレスは拒否されます。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Types such as pass.revoked, all of a kind with pass.*, or * for everything; with commas between.</source>
        <translation>pass.revokedなどの種類、ある分類のすべてを表すpass.*、またはすべてを表す*を、カンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What this studio calls it; optional.</source>
        <translation>Pass Studioでの呼び名です（任意）。</translation>
    </message>
</context>
<context>
    <name>EndpointPane</name>
    <message>
        <source>Choose an endpoint to see what was sent to it.</source>
        <translation>エンドポイントを選択すると、送信された内容が表示されます。</translation>
    </message>
    <message>
        <source>Endpoint id</source>
        <translation>エンドポイントID</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新しいシークレット…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What was sent to it</source>
        <translation>送信された内容</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Show this event</source>
        <translation>このイベントを表示</translation>
    </message>
    <message>
        <source>Make a new signing secret?</source>
        <translation>新しい署名シークレットを作成しますか？</translation>
    </message>
    <message>
        <source>It is shown once. For 24 hours events are signed with the old secret as well, so that the endpoint can change over; then only with the new one.</source>
        <translation>表示されるのは一度だけです。エンドポイントが切り替えられるように、24時間は古いシークレットでもイベントに署名し、その後は新しいシークレットだけで署名します。</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>新しいシークレットを作成</translation>
    </message>
    <message>
        <source>Delete this endpoint?</source>
        <translation>このエンドポイントを削除しますか？</translation>
    </message>
    <message>
        <source>Nothing more is sent to %1, and what waits for it is dropped. The log of past deliveries stays. This cannot be undone.</source>
        <translation>%1には以後何も送信されず、送信待ちのものは破棄されます。過去の配信ログは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Delete endpoint</source>
        <translation>エンドポイントを削除</translation>
    </message>
</context>
<context>
    <name>EndpointsView</name>
    <message>
        <source>Webhook endpoints</source>
        <translation>Webhookエンドポイント</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No endpoint gets events yet.</source>
        <translation>イベントを受け取るエンドポイントはまだありません。</translation>
    </message>
    <message>
        <source>An endpoint is an https address of yours. Each event is sent there, signed, and tried again for seven days.</source>
        <translation>エンドポイントは、お使いのhttpsアドレスです。各イベントは署名付きで送信され、失敗した場合は7日間再試行されます。</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>新規エンドポイント</translation>
    </message>
    <message>
        <source>The endpoints could not be loaded.</source>
        <translation>エンドポイントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Width of the endpoint pane</source>
        <translation>エンドポイントパネルの幅</translation>
    </message>
    <message>
        <source>The signing secret</source>
        <translation>署名シークレット</translation>
    </message>
    <message>
        <source>Store it where the endpoint checks signatures. It is shown this once; after a rotation the old one signs as well for 24 hours.</source>
        <translation>エンドポイントで署名を検証する場所に保存してください。表示されるのは今回だけです。ローテーション後の24時間は、古いシークレットでも署名されます。</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>署名シークレット</translation>
    </message>
</context>
<context>
    <name>EnterKeyDialog</name>
    <message>
        <source>Enter the key of %1</source>
        <translation>%1のキーを入力</translation>
    </message>
    <message>
        <source>The studio does not have this profile&apos;s key any more.</source>
        <translation>このプロファイルのキーは、もうPass Studioにありません。</translation>
    </message>
    <message>
        <source>It takes the place of the key that is kept now.</source>
        <translation>現在保存されているキーと置き換わります。</translation>
    </message>
    <message>
        <source>Use profile</source>
        <translation>プロファイルを使用</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Enter another key for this profile in Settings.</source>
        <translation>「設定」でこのプロファイルの別のキーを入力してください。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>NFC is left out: the signing certificate is not made for it, and Wallet would refuse the whole pass.</source>
        <translation>NFCは除かれます。署名証明書がNFC用ではなく、ウォレットがパス全体を拒否するためです。</translation>
    </message>
    <message>
        <source>NFC is left out: no reader&apos;s public key is given.</source>
        <translation>NFCは除かれます。リーダーの公開鍵が指定されていません。</translation>
    </message>
    <message>
        <source>The picture is broken. Export it again.</source>
        <translation>画像が壊れています。書き出し直してください。</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels; %3 on a side are the most. Make it smaller.</source>
        <translation>画像は%1 × %2ピクセルです。1辺は%3までです。小さくしてください。</translation>
    </message>
    <message>
        <source>The file has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>ファイルが%1 MiBを超えています。JPEGなどで小さく保存してください。</translation>
    </message>
    <message>
        <source>Only PNG and JPEG pictures are taken. Export it as one of them.</source>
        <translation>使えるのはPNGとJPEGの画像だけです。どちらかで書き出してください。</translation>
    </message>
    <message>
        <source>The JPEG is built up in too many steps. Save it without “progressive”.</source>
        <translation>JPEGの段階が多すぎます。「プログレッシブ」なしで保存してください。</translation>
    </message>
    <message>
        <source>This member is missing.</source>
        <translation>このメンバーがありません。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>テキストでなければなりません。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>trueまたはfalseでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>数値でなければなりません。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数でなければなりません。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>リストでなければなりません。</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>このメンバーはここでは使えません。</translation>
    </message>
    <message>
        <source>The JSON is nested deeper than %1 levels.</source>
        <translation>JSONの入れ子が%1段を超えています。</translation>
    </message>
    <message>
        <source>The member &quot;%1&quot; is given twice.</source>
        <translation>メンバー「%1」が2回あります。</translation>
    </message>
    <message>
        <source>The JSON is larger than %1 bytes.</source>
        <translation>JSONが%1バイトを超えています。</translation>
    </message>
    <message>
        <source>The JSON begins with a byte order mark; save it as UTF-8 without one.</source>
        <translation>JSONがバイトオーダーマークで始まっています。それのないUTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The JSON is not valid UTF-8.</source>
        <translation>JSONが正しいUTF-8ではありません。</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>JSONではありません: %1。</translation>
    </message>
    <message>
        <source>The JSON must be an object.</source>
        <translation>JSONはオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>Google requires a value for the field %1, and this pass has none: “%2” stands in for it.</source>
        <translation>Googleではフィールド%1の値が必須ですが、このパスにはありません。代わりに「%2」が入ります。</translation>
    </message>
    <message>
        <source>Google&apos;s gift card needs a card number: a field with the key card_number. The pass becomes a generic one.</source>
        <translation>Googleのギフトカードにはカード番号、つまりキーがcard_numberのフィールドが必要です。パスは汎用になります。</translation>
    </message>
    <message>
        <source>Google&apos;s flight needs default values in the fields flight (such as LX 123), from and to (airport codes of three letters) and departure (local date and time). The pass becomes a generic one.</source>
        <translation>Googleのフライトには、フィールドflight（LX 123など）、fromとto（3文字の空港コード）、departure（現地の日時）の初期値が必要です。パスは汎用になります。</translation>
    </message>
    <message>
        <source>Google&apos;s transit pass needs an origin and a destination: fields with the keys from and to. The pass becomes a generic one.</source>
        <translation>Googleの乗車券には出発地と目的地、つまりキーがfromとtoのフィールドが必要です。パスは汎用になります。</translation>
    </message>
    <message>
        <source>Google needs a logo with a public https address here.</source>
        <translation>Googleでは、ここに公開のhttpsアドレスにあるロゴが必要です。</translation>
    </message>
    <message>
        <source>The brace at column %1 is never closed.</source>
        <translation>列%1の波括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>Between the braces at column %1 must be a variable such as {pass.id}.</source>
        <translation>列%1の波括弧の間には{pass.id}のような変数が必要です。</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>変数{%1}は使えません。</translation>
    </message>
    <message>
        <source>The barcode has no text.</source>
        <translation>バーコードにテキストがありません。</translation>
    </message>
    <message>
        <source>This text does not fit into or is not allowed in this kind of barcode.</source>
        <translation>このテキストは、この種類のバーコードに入りきらないか、使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here.</source>
        <translation>「%1」はここでは使えません。</translation>
    </message>
    <message>
        <source>There is no field with this key.</source>
        <translation>このキーのフィールドはありません。</translation>
    </message>
    <message>
        <source>This must be a colour such as #1F7A5A.</source>
        <translation>#1F7A5Aのような色でなければなりません。</translation>
    </message>
    <message>
        <source>This must be %1 numbers from 0 to 1.</source>
        <translation>0から1までの%1個の数値でなければなりません。</translation>
    </message>
    <message>
        <source>This must be 64 lower-case hexadecimal digits.</source>
        <translation>小文字の16進数64桁でなければなりません。</translation>
    </message>
    <message>
        <source>There is no image slot of this name.</source>
        <translation>この名前の画像スロットはありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a barcode format.</source>
        <translation>「%1」はバーコード形式ではありません。</translation>
    </message>
    <message>
        <source>This must be one of S, F, M, plain.</source>
        <translation>S、F、M、plainのいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>A row names one to three fields.</source>
        <translation>1行に指定できるフィールドは1～3個です。</translation>
    </message>
    <message>
        <source>Google draws at most three rows.</source>
        <translation>Googleが描画するのは3行までです。</translation>
    </message>
    <message>
        <source>This template was made by a newer studio; update this one to open it.</source>
        <translation>このテンプレートは新しいスタジオで作られています。開くにはこのスタジオを更新してください。</translation>
    </message>
    <message>
        <source>This must be one of air, boat, bus, train, generic.</source>
        <translation>air、boat、bus、train、genericのいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>This must be one of %1.</source>
        <translation>次のいずれかでなければなりません: %1。</translation>
    </message>
    <message>
        <source>This is not a certificate in PEM form.</source>
        <translation>PEM形式の証明書ではありません。</translation>
    </message>
    <message>
        <source>This is not a certificate (neither PEM nor DER).</source>
        <translation>証明書ではありません (PEMでもDERでもありません)。</translation>
    </message>
    <message>
        <source>A key file could not be read: %1</source>
        <translation>鍵ファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>A key file of more than 1 MB is not read.</source>
        <translation>1 MBを超える鍵ファイルは読み取りません。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>秘密鍵が証明書のものではありません。</translation>
    </message>
    <message>
        <source>This is not a pass type certificate: it names no pass type or no team.</source>
        <translation>パスタイプの証明書ではありません。パスタイプまたはチームが記載されていません。</translation>
    </message>
    <message>
        <source>The intermediate certificate is not the one that issued the pass certificate (%1).</source>
        <translation>中間証明書が、パス証明書を発行したもの (%1) ではありません。</translation>
    </message>
    <message>
        <source>A certificate file of more than 1 MB is not read.</source>
        <translation>1 MBを超える証明書ファイルは読み取りません。</translation>
    </message>
    <message>
        <source>This is not a PKCS#12 (.p12) file.</source>
        <translation>PKCS#12ファイル (.p12) ではありません。</translation>
    </message>
    <message>
        <source>The passphrase does not open this certificate file.</source>
        <translation>このパスワードでは証明書ファイルを開けません。</translation>
    </message>
    <message>
        <source>This certificate file is encrypted the old way (RC2 or 3DES). Export it again with “openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12”.</source>
        <translation>この証明書ファイルは古い方式 (RC2または3DES) で暗号化されています。「openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12」でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This certificate file holds no private key with its certificate.</source>
        <translation>この証明書ファイルには、秘密鍵とその証明書が入っていません。</translation>
    </message>
    <message>
        <source>Choose an address of this computer on a private network, such as 192.168.1.20.</source>
        <translation>プライベートネットワーク上のこのコンピュータのアドレス (192.168.1.20など) を選択してください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2.</source>
        <translation>%1のポート%2で待ち受けできません。</translation>
    </message>
    <message>
        <source>This is not the JSON file of a Google service account with its private key.</source>
        <translation>秘密鍵を含むGoogleサービスアカウントのJSONファイルではありません。</translation>
    </message>
    <message>
        <source>The service account&apos;s token_uri is not an https address.</source>
        <translation>サービスアカウントのtoken_uriがhttpsのアドレスではありません。</translation>
    </message>
    <message>
        <source>Google&apos;s issuer id is missing: digits, from the Google Wallet console.</source>
        <translation>Googleの発行者IDがありません。Google Walletコンソールにある数字です。</translation>
    </message>
    <message>
        <source>This is no plain file, but a folder, a pipe or a device.</source>
        <translation>通常のファイルではなく、フォルダ、パイプ、またはデバイスです。</translation>
    </message>
    <message>
        <source>This is a private key. It stays with the reader: passes need its public key.</source>
        <translation>これは秘密鍵です。リーダーに置いたままにしてください。パスに必要なのはその公開鍵です。</translation>
    </message>
    <message>
        <source>This is a certificate. Passes need the reader’s public key.</source>
        <translation>これは証明書です。パスに必要なのはリーダーの公開鍵です。</translation>
    </message>
    <message>
        <source>The end of the key is missing.</source>
        <translation>鍵の終わりがありません。</translation>
    </message>
    <message>
        <source>This is no public key, neither in PEM form nor in base64.</source>
        <translation>これは公開鍵ではありません（PEM形式でもbase64でもありません）。</translation>
    </message>
    <message>
        <source>This is no key on the curve P-256, and Apple’s readers use no other one.</source>
        <translation>これはP-256曲線の鍵ではありません。Appleのリーダーは他の曲線を使いません。</translation>
    </message>
    <message>
        <source>The key is cut off, or something follows it.</source>
        <translation>鍵が途中で切れているか、後ろに余分なものがあります。</translation>
    </message>
</context>
<context>
    <name>EventDetailPane</name>
    <message>
        <source>Choose an event to see what changed and where it was sent.</source>
        <translation>イベントを選択すると、変更内容と送信先が表示されます。</translation>
    </message>
    <message>
        <source>Event id</source>
        <translation>イベントID</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>To every enabled endpoint that wants this type</source>
        <translation>この種類を購読している、有効なすべてのエンドポイントへ</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSONをコピー</translation>
    </message>
    <message>
        <source>Changed members</source>
        <translation>変更された項目</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Send again to this endpoint</source>
        <translation>このエンドポイントに再送信</translation>
    </message>
    <message>
        <source>Event as it is sent</source>
        <translation>送信時のイベント</translation>
    </message>
    <message>
        <source>Event as JSON</source>
        <translation>JSON形式のイベント</translation>
    </message>
    <message>
        <source>Send this event again?</source>
        <translation>このイベントを再送信しますか？</translation>
    </message>
    <message>
        <source>Every enabled endpoint that wants this type gets it once more, with the same id and body. Receivers that remember ids leave it out.</source>
        <translation>この種類を購読している有効なエンドポイントすべてに、同じIDと内容でもう一度送信されます。IDを記録している受信側は、これを無視します。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
</context>
<context>
    <name>EventFilterBar</name>
    <message>
        <source>Type of event</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Pass or template id</source>
        <translation>パスまたはテンプレートのID</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未配信</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>まだ何も起きていません。</translation>
    </message>
    <message>
        <source>Every change of a template or a pass, and every scan, is an event. It stands here the moment it happens.</source>
        <translation>テンプレートやパスの変更と、すべてのスキャンがイベントになります。発生するとすぐここに表示されます。</translation>
    </message>
    <message>
        <source>No event fits the filters.</source>
        <translation>フィルターに合うイベントはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>The events could not be loaded.</source>
        <translation>イベントを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Width of the event pane</source>
        <translation>イベントパネルの幅</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Pass issued</source>
        <translation>パスを発行</translation>
    </message>
    <message>
        <source>Pass installed</source>
        <translation>パスを追加</translation>
    </message>
    <message>
        <source>Pass updated</source>
        <translation>パスを更新</translation>
    </message>
    <message>
        <source>Pass scanned</source>
        <translation>パスをスキャン</translation>
    </message>
    <message>
        <source>Pass removed</source>
        <translation>パスを削除</translation>
    </message>
    <message>
        <source>Pass revoked</source>
        <translation>パスを失効</translation>
    </message>
    <message>
        <source>Template published</source>
        <translation>テンプレートを公開</translation>
    </message>
    <message>
        <source>Template updated</source>
        <translation>テンプレートを更新</translation>
    </message>
    <message>
        <source>Template archived</source>
        <translation>テンプレートをアーカイブ</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>All of passes</source>
        <translation>パスのすべて</translation>
    </message>
    <message>
        <source>All of templates</source>
        <translation>テンプレートのすべて</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>配信断念</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されないアドレス</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続不可</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>EventsBar</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>新しいイベントを発生と同時に表示</translation>
    </message>
</context>
<context>
    <name>EventsCommands</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Load the events again</source>
        <translation>イベントを再読み込み</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>更新 再読み込み</translation>
    </message>
    <message>
        <source>Hold new events back</source>
        <translation>新しいイベントを保留</translation>
    </message>
    <message>
        <source>Show new events as they happen</source>
        <translation>新しいイベントを発生と同時に表示</translation>
    </message>
    <message>
        <source>live pause</source>
        <translation>ライブ 一時停止</translation>
    </message>
    <message>
        <source>New endpoint…</source>
        <translation>新規エンドポイント…</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook ウェブフック</translation>
    </message>
    <message>
        <source>The service does not tell of events as they happen.</source>
        <translation>サービスは、発生したイベントをリアルタイムで通知しません。</translation>
    </message>
    <message>
        <source>list what happened</source>
        <translation>一覧 起きたこと</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>webhook deliveries</source>
        <translation>Webhook 配信</translation>
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
        <translation>Appleのデバイスが前の形式を描けない場合に使う他の形式</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt with an arrow moves it, Delete takes it out.</source>
        <translation>Altと矢印キーで移動、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>%1の順位を上げる</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>%1の順位を下げる</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1を除外</translation>
    </message>
    <message>
        <source>Add a format</source>
        <translation>形式を追加</translation>
    </message>
</context>
<context>
    <name>FenceCircle</name>
    <message>
        <source>Place %1, ignored: %2</source>
        <translation>場所%1（無視）: %2</translation>
    </message>
    <message>
        <source>Place %1: %2</source>
        <translation>場所%1: %2</translation>
    </message>
    <message>
        <source>Rim of place %1</source>
        <translation>場所%1の外周</translation>
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
        <translation>Appleウォレットは、すべての場所に約%1を使います。この種類のパスで、これより大きい値が使われることはありません。</translation>
    </message>
    <message>
        <source>Apple Wallet uses %1 for all places: the smallest radius counts.</source>
        <translation>Appleウォレットは、すべての場所に%1を使います。最も小さい半径が適用されます。</translation>
    </message>
    <message>
        <source>Lies where place %1 lies: this message never shows.</source>
        <translation>場所%1と同じ位置にあるため、このメッセージは表示されません。</translation>
    </message>
    <message>
        <source>Shares ground with place %1: there the nearer one&apos;s message shows.</source>
        <translation>場所%1と範囲が重なっています。重なる部分では、近いほうのメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Wallets heed ten places; this one is ignored.</source>
        <translation>ウォレットが使う場所は10か所までのため、この場所は無視されます。</translation>
    </message>
    <message>
        <source>Asks for more than Apple Wallet uses.</source>
        <translation>Appleウォレットが使う値を超えています。</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message.</source>
        <translation>%2先の場所%1のメッセージが表示されます。</translation>
    </message>
    <message>
        <source>Place %1, %2 away, shows its message. Also near enough, and ignored: %3.</source>
        <translation>%2先の場所%1のメッセージが表示されます。範囲内にあるものの無視される場所: %3。</translation>
    </message>
    <message>
        <source>Nothing shows: place %1 is the nearest, %2 away, and %3 would be near enough.</source>
        <translation>何も表示されません。最も近い場所%1までは%2あり、表示には%3以内に近づく必要があります。</translation>
    </message>
    <message>
        <source>Nothing shows: a pass that has expired or was revoked is not offered.</source>
        <translation>何も表示されません。期限切れまたは失効したパスは候補になりません。</translation>
    </message>
    <message>
        <source>Nothing shows: the pass has no places.</source>
        <translation>何も表示されません。パスに場所がありません。</translation>
    </message>
</context>
<context>
    <name>Fences</name>
    <message>
        <source>There is no latitude and longitude.</source>
        <translation>緯度と経度がありません。</translation>
    </message>
    <message>
        <source>The latitude is not between -90 and 90 degrees.</source>
        <translation>緯度が-90度から90度の範囲にありません。</translation>
    </message>
    <message>
        <source>The longitude is not between -180 and 180 degrees.</source>
        <translation>経度が-180度から180度の範囲にありません。</translation>
    </message>
    <message>
        <source>The radius is no number of metres above 0.</source>
        <translation>半径が0より大きいメートル数ではありません。</translation>
    </message>
    <message>
        <source>The radius was made %1 m: it goes from 1 to 100,000 m.</source>
        <translation>半径を%1 mにしました。範囲は1～100,000 mです。</translation>
    </message>
    <message>
        <source>The message was cut: it had %1 characters, %2 are allowed.</source>
        <translation>メッセージを短くしました。%1文字ありましたが、使えるのは%2文字です。</translation>
    </message>
    <message>
        <source>The file has more than 10,000 places.</source>
        <translation>ファイルの場所が10,000か所を超えています。</translation>
    </message>
    <message>
        <source>No columns are called latitude and longitude. Add a first row that names the columns.</source>
        <translation>latitudeとlongitudeという列がありません。列名を示す行を先頭に追加してください。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>The file is larger than a list of places can be (4 MiB).</source>
        <translation>ファイルが場所のリストの上限（4 MiB）を超えています。</translation>
    </message>
    <message>
        <source>There is no geometry.</source>
        <translation>ジオメトリがありません。</translation>
    </message>
    <message>
        <source>This is no point, and a wallet knows points only (%1).</source>
        <translation>点ではありません。ウォレットが扱えるのは点だけです（%1）。</translation>
    </message>
    <message>
        <source>This is no feature.</source>
        <translation>フィーチャーではありません。</translation>
    </message>
    <message>
        <source>The file has another system of coordinates. Save it with longitude and latitude (WGS 84).</source>
        <translation>ファイルの座標系が異なります。経度と緯度（WGS 84）で保存してください。</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>フィーチャー%1</translation>
    </message>
    <message>
        <source>This is no GeoJSON: it has no collection of features.</source>
        <translation>GeoJSONではありません。フィーチャーのコレクションがありません。</translation>
    </message>
    <message>
        <source>The file declares a document type; no KML needs one.</source>
        <translation>ファイルに文書型宣言があります。KMLには必要ありません。</translation>
    </message>
    <message>
        <source>This is no KML: its XML is broken.</source>
        <translation>KMLではありません。XMLが壊れています。</translation>
    </message>
    <message>
        <source>This is no KML.</source>
        <translation>KMLではありません。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行目、列%2</translation>
    </message>
    <message>
        <source>placemark %1</source>
        <translation>目印%1</translation>
    </message>
    <message>
        <source>There is no point.</source>
        <translation>点がありません。</translation>
    </message>
    <message>
        <source>This is a packed KMZ. Unpack it and take the KML in it.</source>
        <translation>圧縮されたKMZです。展開して中のKMLを使ってください。</translation>
    </message>
</context>
<context>
    <name>FieldClip</name>
    <message>
        <source>There are no fields on the clipboard.</source>
        <translation>クリップボードにフィールドがありません。</translation>
    </message>
    <message>
        <source>These fields were copied in a newer studio.</source>
        <translation>これらのフィールドは、より新しいPass Studioでコピーされたものです。</translation>
    </message>
    <message>
        <source>A template holds %1 fields at most: there is room for %2 more, and %3 were copied.</source>
        <translation>テンプレートに設定できるフィールドは%1個までです。あと%2個追加できますが、コピーされたのは%3個です。</translation>
    </message>
</context>
<context>
    <name>FieldFates</name>
    <message>
        <source>Kept, but not on Apple&apos;s front: this kind of pass has no more room in its slot. It comes back with a kind that has.</source>
        <translation>保持されますが、Appleの表面には表示されません。この種類のパスでは領域に空きがありません。空きのある種類にすると再び表示されます。</translation>
    </message>
    <message>
        <source>Not on Google&apos;s card: it stands in the details below it.</source>
        <translation>Googleのカードには表示されず、その下の詳細に入ります。</translation>
    </message>
</context>
<context>
    <name>FieldInspector</name>
    <message>
        <source>On the card</source>
        <translation>カード上の表示</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>パスに値がないときの値</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Alignment, Apple Wallet</source>
        <translation>配置（Appleウォレット）</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>通貨コード</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>日付のスタイル</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>時刻のスタイル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The column and the API call it this.</source>
        <translation>列とAPIで使われる名前です。</translation>
    </message>
    <message>
        <source>Updates and preview</source>
        <translation>更新とプレビュー</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>サンプル値</translation>
    </message>
    <message>
        <source>Shown here only, with the record “Default values”.</source>
        <translation>ここで、レコード「既定値」を選んだときだけ表示されます。</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Pass StudioとそのSandboxでのみ有効です: %1。このプロファイルのサービスには対応する項目がありません。</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>数値のみ</translation>
    </message>
    <message>
        <source>The column and the API call it this. Used by: %1</source>
        <translation>列とAPIで使われる名前です。使用箇所: %1</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>後ろに貼り付け</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More about this field</source>
        <translation>このフィールドのその他の操作</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>値: %2。%1 Altと矢印キーで移動、メニューキーでその他の操作を表示します。</translation>
    </message>
    <message>
        <source>Move up (%1)</source>
        <translation>上に移動（%1）</translation>
    </message>
    <message>
        <source>Move down (%1)</source>
        <translation>下に移動（%1）</translation>
    </message>
</context>
<context>
    <name>FieldUses</name>
    <message>
        <source>a member of its own</source>
        <translation>専用の項目</translation>
    </message>
    <message>
        <source>Barcode content: %1</source>
        <translation>バーコードの内容: %1</translation>
    </message>
    <message>
        <source>NFC content: %1</source>
        <translation>NFCの内容: %1</translation>
    </message>
    <message>
        <source>Text below the code: %1</source>
        <translation>コードの下のテキスト: %1</translation>
    </message>
    <message>
        <source>Row %1 of Google&apos;s card</source>
        <translation>Googleのカードの%1行目</translation>
    </message>
    <message>
        <source>Sample data of %1</source>
        <translation>%1のサンプルデータ</translation>
    </message>
    <message>
        <source>Message when it changes: %1</source>
        <translation>変更時のメッセージ: %1</translation>
    </message>
    <message>
        <source>Google&apos;s wallet takes %1 from the field with the key %2. Under another key it is a text like any other there.</source>
        <translation>Googleのウォレットは、キー%2のフィールドから%1を取得します。別のキーにすると、通常のテキストとして扱われます。</translation>
    </message>
    <message>
        <source>Lists (CSV): a column %1 is taken for this field only where its label says the same. Call it %2. Batches that wait to go on still send %1, which the service refuses once this is published.</source>
        <translation>リスト (CSV): 列%1がこのフィールドに使われるのは、フィールドのラベルが同じ場合だけです。列名を%2にしてください。再開待ちのバッチは%1を送り続け、公開後はサービスに拒否されます。</translation>
    </message>
    <message>
        <source>Programs that issue or update passes through the API have to say %1 then.</source>
        <translation>APIでパスを発行・更新するプログラムでは、以後%1を指定する必要があります。</translation>
    </message>
    <message>
        <source>Passes that were issued keep their values under %1: once this is published they show the default until they are updated.</source>
        <translation>発行済みのパスの値は%1のまま残ります。公開後は、更新されるまで既定値が表示されます。</translation>
    </message>
</context>
<context>
    <name>FieldsInspector</name>
    <message>
        <source>What you do here is done to all of them, as one step.</source>
        <translation>ここでの操作は、1つの手順としてすべてのフィールドに適用されます。</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Move the fields to</source>
        <translation>フィールドの移動先</translation>
    </message>
    <message>
        <source>Choose a slot</source>
        <translation>領域を選択</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Save as file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>download passtpl</source>
        <translation>ダウンロード passtpl</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>パステンプレート (*.passtpl)</translation>
    </message>
    <message>
        <source>Export proof as PDF…</source>
        <translation>校正シートをPDFでエクスポート…</translation>
    </message>
    <message>
        <source>print client</source>
        <translation>印刷 顧客 クライアント</translation>
    </message>
    <message>
        <source>Export the proof</source>
        <translation>校正シートをエクスポート</translation>
    </message>
    <message>
        <source>PDF for print (*.pdf)</source>
        <translation>印刷用PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export proof as HTML…</source>
        <translation>校正シートをHTMLでエクスポート…</translation>
    </message>
    <message>
        <source>mail client</source>
        <translation>メール 顧客 クライアント</translation>
    </message>
    <message>
        <source>HTML to mail around (*.html)</source>
        <translation>メール送付用HTML (*.html)</translation>
    </message>
    <message>
        <source>Export pictures as PNG…</source>
        <translation>画像をPNGでエクスポート…</translation>
    </message>
    <message>
        <source>image both wallets front back</source>
        <translation>画像 両方のウォレット 表面 裏面</translation>
    </message>
    <message>
        <source>Save to %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>Save to its file</source>
        <translation>元のファイルに保存</translation>
    </message>
    <message>
        <source>passtpl disk document write</source>
        <translation>passtpl ディスク 文書 書き込む</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>“%1” is one part of a pass. Drop the folder that it lies in, or the whole .pkpass.</source>
        <translation>「%1」はパスの一部です。それが入っているフォルダーか、.pkpass全体をドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither a template nor GeoJSON with places.</source>
        <translation>「%1」はJSONですが、テンプレートでも場所を含むGeoJSONでもありません。</translation>
    </message>
    <message>
        <source>“%1” is an SVG drawing, and wallets show pixels only. Save it as PNG, three times as large as it is shown, and drop that.</source>
        <translation>「%1」はSVGの図ですが、ウォレットが表示できるのはピクセル画像だけです。表示サイズの3倍のPNGとして保存し、それをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is nothing that the studio reads. It takes templates (.passtpl), passes (.pkpass), lists (CSV), pictures (PNG, JPEG) and places (GeoJSON, KML).</source>
        <translation>「%1」はPass Studioでは読み取れません。読み取れるのは、テンプレート（.passtpl）、パス（.pkpass）、リスト（CSV）、画像（PNG、JPEG）、場所（GeoJSON、KML）です。</translation>
    </message>
    <message>
        <source>“%1” is a picture in %2 format, which wallets do not show. Save it as PNG or JPEG, and drop that.</source>
        <translation>「%1」は%2画像で、ウォレットでは表示されません。PNGまたはJPEGとして保存し、それをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Export it as CSV, and drop that.</source>
        <translation>「%1」はスプレッドシートです。CSVとしてエクスポートし、それをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is KML that was packed. Save it as KML, and drop that.</source>
        <translation>「%1」は圧縮されたKMLです。KMLとして保存し、それをドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is a PDF. Save the picture in it as PNG, and drop that.</source>
        <translation>「%1」はPDFです。中の画像をPNGとして保存し、それをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>FileSummary</name>
    <message>
        <source>Close this list</source>
        <translation>このリストを閉じる</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>The encoding is a guess: look at names with accents below.</source>
        <translation>文字コードは推測です。下の名前が文字化けしていないか確認してください。</translation>
    </message>
</context>
<context>
    <name>FormatSample</name>
    <message>
        <source>Looks like, on a phone set to</source>
        <translation>スマートフォンの言語別の表示例</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>スマートフォンの言語</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet, in any language</source>
        <translation>Google ウォレット（全言語共通）</translation>
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
        <translation>スマートフォンで今すぐ確認…</translation>
    </message>
    <message>
        <source>qr code test pass install</source>
        <translation>qr コード テスト パス 追加 インストール</translation>
    </message>
    <message>
        <source>Promote to live…</source>
        <translation>本番に反映…</translation>
    </message>
    <message>
        <source>go live release rehearsal</source>
        <translation>本番 公開 リリース リハーサル</translation>
    </message>
    <message>
        <source>Only the sandbox inside the studio has a live tenant beside it.</source>
        <translation>本番テナントを併せ持つのは、Pass Studio内のSandboxだけです。</translation>
    </message>
    <message>
        <source>The cards show no row of a list. Show one first.</source>
        <translation>カードにリストの行が表示されていません。先に表示してください。</translation>
    </message>
    <message>
        <source>Show the rows of the list</source>
        <translation>リストの行を表示</translation>
    </message>
    <message>
        <source>csv file holders records</source>
        <translation>csv ファイル 保有者 レコード</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>csv list record</source>
        <translation>csv リスト レコード</translation>
    </message>
    <message>
        <source>This is the first row.</source>
        <translation>最初の行です。</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>This is the last row.</source>
        <translation>最後の行です。</translation>
    </message>
    <message>
        <source>Add a sample record…</source>
        <translation>サンプルレコードを追加…</translation>
    </message>
    <message>
        <source>holder person example copy new</source>
        <translation>保有者 人 例 コピー 新規</translation>
    </message>
    <message>
        <source>Rename the sample record…</source>
        <translation>サンプルレコードの名前を変更…</translation>
    </message>
    <message>
        <source>holder person example name</source>
        <translation>保有者 人 例 名前</translation>
    </message>
    <message>
        <source>Remove the sample record</source>
        <translation>サンプルレコードを削除</translation>
    </message>
    <message>
        <source>holder person example delete</source>
        <translation>保有者 人 例 削除</translation>
    </message>
</context>
<context>
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Choose one to make a draft of it. Brands and people are made up; the artwork is yours to use and change.</source>
        <translation>1つ選択すると、下書きが作成されます。ブランドと人物は架空のもので、画像は自由に使用・変更できます。</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>Starter gallery</source>
        <translation>スターターギャラリー</translation>
    </message>
</context>
<context>
    <name>GalleryTemplate</name>
    <message>
        <source>Points and the next free cup, for a café. In German.</source>
        <translation>カフェ向け。ポイントと次の無料ドリンクまで。ドイツ語。</translation>
    </message>
    <message>
        <source>A tier and nights to the next one, for hotels.</source>
        <translation>ホテル向け。会員ランクと次のランクまでの宿泊数。</translation>
    </message>
    <message>
        <source>A gym&apos;s membership with the member&apos;s picture.</source>
        <translation>スポーツジムの会員証。会員の写真付き。</translation>
    </message>
    <message>
        <source>A museum&apos;s friends and what they may. In French.</source>
        <translation>美術館の友の会と会員特典。フランス語。</translation>
    </message>
    <message>
        <source>Money off a first order, for a grocer.</source>
        <translation>食料品店の初回注文割引。</translation>
    </message>
    <message>
        <source>Two for one until a date, for an ice parlour. In Spanish.</source>
        <translation>アイスクリーム店の期限付き2つで1つ分の価格。スペイン語。</translation>
    </message>
    <message>
        <source>A concert&apos;s ticket with its poster as background.</source>
        <translation>ポスターを背景にしたコンサートチケット。</translation>
    </message>
    <message>
        <source>A match with gate, block, row and seat under a strip.</source>
        <translation>試合のチケット。ストリップの下にゲート、ブロック、列、座席。</translation>
    </message>
    <message>
        <source>A flight with gate, seat and boarding group.</source>
        <translation>フライト。ゲート、座席、搭乗グループ付き。</translation>
    </message>
    <message>
        <source>A seat on a fast train, with coach and platform. In Italian.</source>
        <translation>高速列車の座席。号車とホーム付き。イタリア語。</translation>
    </message>
    <message>
        <source>A bookshop&apos;s gift card with its balance.</source>
        <translation>書店のギフトカード。残高付き。</translation>
    </message>
    <message>
        <source>A voucher from one person to another, for a spa.</source>
        <translation>スパの個人間ギフト券。</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Geo</name>
    <message>
        <source>The geocoder&apos;s answer is no JSON.</source>
        <translation>ジオコーダーの応答がJSONではありません。</translation>
    </message>
    <message>
        <source>The geocoder answers in a form the studio does not know.</source>
        <translation>ジオコーダーの応答が、このスタジオの知らない形式です。</translation>
    </message>
    <message>
        <source>This is a shortened link. Open it, and paste the address it leads to.</source>
        <translation>短縮リンクです。開いて、移動先のアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>There are no coordinates in this link.</source>
        <translation>このリンクには座標がありません。</translation>
    </message>
    <message>
        <source>A short plus code needs a place nearby: move the map there first.</source>
        <translation>短いPlus Codeには近くの場所が必要です。先に地図をそこへ動かしてください。</translation>
    </message>
    <message>
        <source>These are no coordinates.</source>
        <translation>座標ではありません。</translation>
    </message>
    <message>
        <source>There is no grid zone %1. Zones are numbered 1 to 60.</source>
        <translation>グリッドゾーン%1はありません。ゾーンの番号は1～60です。</translation>
    </message>
    <message>
        <source>There is no grid band %1. Bands are the letters C to X without I and O.</source>
        <translation>グリッドの緯度帯%1はありません。緯度帯はIとOを除くC～Xの文字です。</translation>
    </message>
    <message>
        <source>A grid square has 2, 4, 6, 8 or 10 digits: as many for the east as for the north.</source>
        <translation>グリッドの区画は2、4、6、8、10桁のいずれかで、東と北の桁数は同じです。</translation>
    </message>
    <message>
        <source>Grid zone %1 has no square %2.</source>
        <translation>グリッドゾーン%1に区画%2はありません。</translation>
    </message>
    <message>
        <source>There is no such place in grid zone %1: eastings run from 100,000 to 900,000 m, northings up to 9,500,000 m in the north and from 1,000,000 to 10,000,000 m in the south.</source>
        <translation>グリッドゾーン%1にそのような場所はありません。東距は100,000～900,000 m、北距は北半球で9,500,000 mまで、南半球で1,000,000～10,000,000 mです。</translation>
    </message>
    <message>
        <source>Zone %1S can be the band S, which lies in the north, or the southern half of the globe. Write “%1 north” or “%1 south” instead.</source>
        <translation>ゾーン%1Sは、北半球にある緯度帯Sとも、南半球とも読めます。代わりに「%1 north」または「%1 south」と書いてください。</translation>
    </message>
    <message>
        <source>This easting and northing lie in grid zone %1, not in %2.</source>
        <translation>この東距と北距の場所は、グリッドゾーン%2ではなく%1にあります。</translation>
    </message>
</context>
<context>
    <name>GhostPlace</name>
    <message>
        <source>Place to be imported: %1</source>
        <translation>インポートする場所: %1</translation>
    </message>
</context>
<context>
    <name>GoogleRow</name>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>%1. Alt with an arrow moves it, Delete takes it out.</source>
        <translation>%1。Altと矢印キーで移動、Deleteキーで除外します。</translation>
    </message>
    <message>
        <source>Move row %1 up</source>
        <translation>%1行目を上に移動</translation>
    </message>
    <message>
        <source>Move row %1 down</source>
        <translation>%1行目を下に移動</translation>
    </message>
    <message>
        <source>Take row %1 out</source>
        <translation>%1行目を除外</translation>
    </message>
    <message>
        <source>The last row stays. “Back to automatic” derives the rows again.</source>
        <translation>最後の1行は残ります。「自動に戻す」で行を改めて自動作成できます。</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Field %1 of row %2</source>
        <translation>%2行目のフィールド%1</translation>
    </message>
    <message>
        <source>Move it towards the row’s beginning</source>
        <translation>行の先頭側に移動</translation>
    </message>
    <message>
        <source>Take the field out of row %1</source>
        <translation>フィールドを%1行目から除外</translation>
    </message>
</context>
<context>
    <name>HistoryPopup</name>
    <message>
        <source>Steps of this template, oldest first</source>
        <translation>このテンプレートの手順（古い順）</translation>
    </message>
    <message>
        <source>Done. Goes back to here.</source>
        <translation>実行済みです。ここまで戻します。</translation>
    </message>
    <message>
        <source>As it is now.</source>
        <translation>現在の状態です。</translation>
    </message>
    <message>
        <source>Undone. Goes on to here again.</source>
        <translation>取り消し済みです。ここまでやり直します。</translation>
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
        <translation>%1 %2をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>%1: click to copy</source>
        <translation>%1: クリックしてコピー</translation>
    </message>
</context>
<context>
    <name>ImageInspector</name>
    <message>
        <source>All images</source>
        <translation>すべての画像</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 The file has %2.</source>
        <translation>%1ファイルは%2です。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The thin inner line goes around what no phone covers or cuts off.</source>
        <translation>細い内側の線は、どのスマートフォンでも隠れず、切り取られない範囲を示します。</translation>
    </message>
</context>
<context>
    <name>ImageSlotRow</name>
    <message>
        <source>Has a picture.</source>
        <translation>画像があります。</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>画像はまだありません。</translation>
    </message>
    <message>
        <source>Return opens it, Ctrl+V pastes, Delete removes.</source>
        <translation>Enterキーで開く、Ctrl+Vで貼り付け、Deleteキーで削除します。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1のファイルを選択</translation>
    </message>
    <message>
        <source>Crop and focus</source>
        <translation>トリミングとフォーカス</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>画像を貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ImageWords</name>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>Wide logo</source>
        <translation>ワイドロゴ</translation>
    </message>
    <message>
        <source>Hero</source>
        <translation>ヒーロー画像</translation>
    </message>
    <message>
        <source>Apple: top left. Google: where there is no icon.</source>
        <translation>Apple: 左上。Google: アイコンがないとき。</translation>
    </message>
    <message>
        <source>Apple: lock screen. Google: the round logo.</source>
        <translation>Apple: ロック画面。Google: 丸いロゴ。</translation>
    </message>
    <message>
        <source>Apple: behind the large value. Google: in the details.</source>
        <translation>Apple: 大きな値の背後。Google: 詳細の中。</translation>
    </message>
    <message>
        <source>Apple: right of the large value.</source>
        <translation>Apple: 大きな値の右。</translation>
    </message>
    <message>
        <source>Apple: the whole card, blurred.</source>
        <translation>Apple: カード全体（ぼかし）。</translation>
    </message>
    <message>
        <source>Apple: above the barcode.</source>
        <translation>Apple: バーコードの上。</translation>
    </message>
    <message>
        <source>Google: instead of logo and name.</source>
        <translation>Google: ロゴと名前の代わり。</translation>
    </message>
    <message>
        <source>Google: across the foot of the card.</source>
        <translation>Google: カード下部の横幅いっぱい。</translation>
    </message>
    <message>
        <source>Not shown: the strip takes its place. It is kept.</source>
        <translation>ストリップが代わりに使われるため表示されません。画像は保持されます。</translation>
    </message>
    <message>
        <source>Not shown on this kind of pass. It is kept, and back when the kind changes.</source>
        <translation>この種類のパスでは表示されません。画像は保持され、種類を変えると再び表示されます。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2ピクセル</translation>
    </message>
    <message>
        <source>Cut to a circle. Keep marks within the inner one.</source>
        <translation>円形に切り抜かれます。マークは内側の円に収めてください。</translation>
    </message>
    <message>
        <source>The corners are rounded.</source>
        <translation>角が丸くなります。</translation>
    </message>
    <message>
        <source>The phone cuts 8 points off each side, and text stands on it.</source>
        <translation>スマートフォンで左右が8ポイントずつ切り取られ、上にテキストが重なります。</translation>
    </message>
    <message>
        <source>Blurred by the phone: no text will be legible.</source>
        <translation>スマートフォンでぼかされるため、文字は読めなくなります。</translation>
    </message>
    <message>
        <source>%1 % on the left</source>
        <translation>左側%1%</translation>
    </message>
    <message>
        <source>%1 % on the right</source>
        <translation>右側%1%</translation>
    </message>
    <message>
        <source>%1 % at the top</source>
        <translation>上側%1%</translation>
    </message>
    <message>
        <source>%1 % at the bottom</source>
        <translation>下側%1%</translation>
    </message>
    <message>
        <source>All of the picture is seen.</source>
        <translation>画像全体が表示されます。</translation>
    </message>
    <message>
        <source>Cut off: %1.</source>
        <translation>切り取られる部分: %1。</translation>
    </message>
</context>
<context>
    <name>ImagesInspector</name>
    <message>
        <source>PNG or JPEG, at most 4 MiB and 4,096 pixels a side. Drop a file on a row, or choose or paste one.</source>
        <translation>PNGまたはJPEG、4 MiB以下、1辺4,096ピクセル以下。ファイルを行にドロップするか、選択または貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlacesDialog</name>
    <message>
        <source>Import places from %1</source>
        <translation>%1から場所をインポート</translation>
    </message>
    <message>
        <source>What becomes of the places there are</source>
        <translation>既存の場所の扱い</translation>
    </message>
    <message>
        <source>Keep them and add</source>
        <translation>残して追加</translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>There is no place in the file that can be taken over.</source>
        <translation>取り込める場所がファイルにありません。</translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>追加と更新</translation>
    </message>
    <message>
        <source>A place called alike, or at most 50 m away, becomes as the file says. The others are added.</source>
        <translation>同じ名前の場所、または50 m以内にある場所は、ファイルの内容に更新されます。それ以外は追加されます。</translation>
    </message>
</context>
<context>
    <name>InspectBar</name>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>別のパスを開く…</translation>
    </message>
</context>
<context>
    <name>InspectCanvas</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Fit the card</source>
        <translation>カードを画面に合わせる</translation>
    </message>
    <message>
        <source>The card fits</source>
        <translation>カードが画面に収まっています</translation>
    </message>
    <message>
        <source>There is no card to draw.</source>
        <translation>描画できるカードがありません。</translation>
    </message>
</context>
<context>
    <name>InspectCommands</name>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Inspect passes…</source>
        <translation>パスを検査…</translation>
    </message>
    <message>
        <source>open file pkpass verify</source>
        <translation>開く ファイル pkpass 検証</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>パスを開く</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>パス (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Make a template from it</source>
        <translation>テンプレートを作成</translation>
    </message>
    <message>
        <source>copy pass design</source>
        <translation>コピー パス デザイン</translation>
    </message>
    <message>
        <source>No pass is open that can be read. Open one first.</source>
        <translation>読み取れるパスが開かれていません。先にパスを開いてください。</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Drop a pass here to see what is in it</source>
        <translation>パスをここにドロップして中身を確認</translation>
    </message>
    <message>
        <source>A .pkpass of any maker, a .pkpasses with several, a .pass folder or a .pkpasstemplate of Pass Designer; several at once, or a folder of them. It is read on this computer; nothing is sent.</source>
        <translation>あらゆる発行元の.pkpass、複数のパスを含む.pkpasses、.passフォルダー、Pass Designerの.pkpasstemplateに対応しています。複数同時でも、それらを含むフォルダーでもかまいません。読み取りはこのコンピューター上で行われ、何も送信されません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>This cannot be read as a pass</source>
        <translation>パスとして読み取れません</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Pass that is shown</source>
        <translation>表示中のパス</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>ルールの判定</translation>
    </message>
    <message>
        <source>What a template of it would not keep</source>
        <translation>テンプレートに引き継がれない内容</translation>
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
        <translation>1回に扱えるカードは%1枚までです。</translation>
    </message>
    <message>
        <source>Folders are searched %1 deep only.</source>
        <translation>フォルダの検索は%1階層までです。</translation>
    </message>
    <message>
        <source>This is more than %1 files to look at.</source>
        <translation>調べるファイルが%1個を超えています。</translation>
    </message>
    <message>
        <source>There is no template and no pass in it.</source>
        <translation>テンプレートもパスも含まれていません。</translation>
    </message>
    <message>
        <source>There is no pass in it.</source>
        <translation>パスが含まれていません。</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>pass.jsonが含まれていません。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>コードとNFC</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>インスペクターを閉じる</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1個のフィールド</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googleの行</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>Issuance</name>
    <message>
        <source>The file cannot be copied for reading: %1. Make room on the disk, then open it again.</source>
        <translation>読み込みのためにファイルをコピーできません: %1。ディスクの空きを増やして、開き直してください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>ファイルを開けません: %1。</translation>
    </message>
    <message>
        <source>A file of this size must be UTF-8. Save it as UTF-8 and open it again.</source>
        <translation>この大きさのファイルはUTF-8でなければなりません。UTF-8で保存して、開き直してください。</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>その行はありません。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>The job was cancelled before this row was sent.</source>
        <translation>この行を送信する前にジョブがキャンセルされました。</translation>
    </message>
    <message>
        <source>Sent; the answer is not known yet.</source>
        <translation>送信済み。応答はまだわかりません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then go on; nothing is lost.</source>
        <translation>ディスクがいっぱいです。空きを増やせば続行できます。失われたものはありません。</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs is damaged.</source>
        <translation>発行ジョブの記録が破損しています。</translation>
    </message>
    <message>
        <source>Another program holds the journal of the issuing jobs.</source>
        <translation>発行ジョブの記録が別のプログラムで使用中です。</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs cannot be read or written.</source>
        <translation>発行ジョブの記録を読み書きできません。</translation>
    </message>
    <message>
        <source>The journal of the issuing jobs was written by a newer version of this program.</source>
        <translation>発行ジョブの記録は、このプログラムの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>The folder for the journal cannot be made.</source>
        <translation>記録用のフォルダを作成できません。</translation>
    </message>
    <message>
        <source>There is no such issuing job.</source>
        <translation>その発行ジョブはありません。</translation>
    </message>
    <message>
        <source>Another program works on this issuing job.</source>
        <translation>別のプログラムがこの発行ジョブを処理しています。</translation>
    </message>
    <message>
        <source>The answer for this row was lost, and the service has no pass for it: it was not issued.</source>
        <translation>この行の応答が失われ、サービスにもこの行のパスがありません。発行されていません。</translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message>
        <source>Another list</source>
        <translation>別のリスト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Rows checked</source>
        <translation>確認した行</translation>
    </message>
    <message>
        <source>Look at all cards</source>
        <translation>すべてのカードを見る</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>%n件のパスを発行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>%n件の本番パスを発行しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Real holders can add them to their wallets at once.</source>
        <translation>実際の保有者が、すぐにウォレットへ追加できるようになります。</translation>
    </message>
</context>
<context>
    <name>IssuePage</name>
    <message>
        <source>How to issue</source>
        <translation>発行方法</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>リストから</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>1件ずつ</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>There is no published template yet.</source>
        <translation>公開されたテンプレートはまだありません。</translation>
    </message>
    <message>
        <source>Design one and publish it; passes are issued from it.</source>
        <translation>テンプレートをデザインして公開すると、そこからパスを発行できます。</translation>
    </message>
    <message>
        <source>Design a template</source>
        <translation>テンプレートをデザイン</translation>
    </message>
    <message>
        <source>The templates could not be loaded.</source>
        <translation>テンプレートを読み込めませんでした。</translation>
    </message>
</context>
<context>
    <name>IssueSingle</name>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>保有者のメールアドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>保有者の名前</translation>
    </message>
    <message>
        <source>Issue pass</source>
        <translation>パスを発行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Issued. Its links are on the Passes page.</source>
        <translation>発行しました。リンクは「パス」ページにあります。</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>パスID</translation>
    </message>
</context>
<context>
    <name>IssuedPassDialog</name>
    <message>
        <source>Show an issued pass</source>
        <translation>発行済みのパスを表示</translation>
    </message>
    <message>
        <source>The cards show the values of the pass. Nothing about it changes.</source>
        <translation>カードにパスの値が表示されます。パス自体は何も変わりません。</translation>
    </message>
    <message>
        <source>Show on the cards</source>
        <translation>カードに表示</translation>
    </message>
    <message>
        <source>Holder or id of the pass</source>
        <translation>保有者またはパスのID</translation>
    </message>
    <message>
        <source>Name, address or pass_…</source>
        <translation>名前、アドレス、またはpass_…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Passes that were found</source>
        <translation>見つかったパス</translation>
    </message>
</context>
<context>
    <name>KeyPane</name>
    <message>
        <source>Choose a key to rotate or revoke it.</source>
        <translation>キーを選択すると、ローテーションや失効ができます。</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>キーID</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置き換え元</translation>
    </message>
    <message>
        <source>Replaced key</source>
        <translation>置き換え前のキー</translation>
    </message>
    <message>
        <source>Rotate this key?</source>
        <translation>このキーをローテーションしますか？</translation>
    </message>
    <message>
        <source>A second key with the same scope is made and shown once. This one goes on working for 24 hours, so that whoever uses it can change over; then it is refused.</source>
        <translation>同じ権限を持つ2つ目のキーが作成され、一度だけ表示されます。利用者が切り替えられるように、現在のキーは24時間有効で、その後は拒否されます。</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>Revoke this key?</source>
        <translation>このキーを失効させますか？</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from this moment. This cannot be undone.</source>
        <translation>使用中の利用者は直ちに拒否されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>It works for another 24 hours, then it is refused. This cannot be undone.</source>
        <translation>あと24時間は使用でき、その後は拒否されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>In 24 hours</source>
        <translation>24時間後</translation>
    </message>
</context>
<context>
    <name>KeysView</name>
    <message>
        <source>A key&apos;s secret is shown once, when it is made.</source>
        <translation>キーのシークレットは、作成時に一度だけ表示されます。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>The keys could not be loaded.</source>
        <translation>キーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Width of the key pane</source>
        <translation>キーパネルの幅</translation>
    </message>
    <message>
        <source>The new API key</source>
        <translation>新しいAPIキー</translation>
    </message>
    <message>
        <source>Store it where it will be used. It is shown this once.</source>
        <translation>使用する場所に保存してください。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
</context>
<context>
    <name>LanguageHead</name>
    <message>
        <source>Language that is edited</source>
        <translation>編集中の言語</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>言語を追加</translation>
    </message>
    <message>
        <source>A template has at most %1 languages</source>
        <translation>テンプレートの言語は最大%1個です</translation>
    </message>
    <message>
        <source>More about the translations</source>
        <translation>翻訳のその他の操作</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export all languages as CSV…</source>
        <translation>すべての言語をCSVでエクスポート…</translation>
    </message>
    <message>
        <source>Export %1 as .strings…</source>
        <translation>%1を.stringsでエクスポート…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>%1 texts translated. What is missing stays as it is.</source>
        <translation>翻訳済みのテキスト: %1。未翻訳のものは元のまま表示されます。</translation>
    </message>
    <message>
        <source>Missing only (%1)</source>
        <translation>未翻訳のみ（%1）</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>未翻訳のものはありません。</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window opens anew in it. Cards stay in the languages of their pass.</source>
        <translation>ウィンドウがその言語で開き直します。カードはパスの言語のままです。</translation>
    </message>
    <message>
        <source>Use another language while a batch is running</source>
        <translation>バッチの実行中に別の言語を使用</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>一時停止して使用</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Two columns are called text.</source>
        <translation>textという名前の列が2つあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no language. Call the column de, pt-BR or zh-Hans.</source>
        <translation>「%1」は言語の名前ではありません。列の名前はde、pt-BR、zh-Hansのようにしてください。</translation>
    </message>
    <message>
        <source>Two columns are called %1.</source>
        <translation>%1という名前の列が2つあります。</translation>
    </message>
    <message>
        <source>The first row has to name the columns: text, and each language as de or pt-BR.</source>
        <translation>1行目には列の名前が必要です。textと、deやpt-BRのような各言語です。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>テンプレートの言語は最大%1個です。</translation>
    </message>
    <message>
        <source>The row has more cells than the first row has names.</source>
        <translation>この行のセルは、1行目にある名前より多くなっています。</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>%1文字あります。上限は%2文字です。</translation>
    </message>
    <message>
        <source>The row says no text that this translates.</source>
        <translation>この行には、翻訳元のテキストがありません。</translation>
    </message>
    <message>
        <source>The same text stands further up with another translation.</source>
        <translation>同じテキストが、別の翻訳で上の行にあります。</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>1つの言語のテキストは最大%1件です。</translation>
    </message>
    <message>
        <source>The file is larger than a table of texts can be (1 MiB).</source>
        <translation>ファイルが、テキストの表の上限 (1 MiB) を超えています。</translation>
    </message>
    <message>
        <source>The file is larger than the texts of a language can be (1 MiB).</source>
        <translation>ファイルが、1つの言語のテキストの上限 (1 MiB) を超えています。</translation>
    </message>
    <message>
        <source>A language has at most %1 texts; the file has %2.</source>
        <translation>1つの言語のテキストは最大%1件です。ファイルには%2件あります。</translation>
    </message>
    <message>
        <source>A translation has no text that it is of.</source>
        <translation>翻訳元のテキストがない翻訳があります。</translation>
    </message>
</context>
<context>
    <name>LanguagesInspector</name>
    <message>
        <source>The pass speaks one language.</source>
        <translation>パスの言語は1つだけです。</translation>
    </message>
    <message>
        <source>Phones that are set to another show its texts as you translate them here.</source>
        <translation>別の言語に設定されたスマートフォンでは、ここで翻訳したテキストが表示されます。</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>言語を追加…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Texts in %1</source>
        <translation>%1のテキスト</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>翻訳をインポート</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>翻訳をエクスポート</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Back to the desk</source>
        <translation>編集画面に戻る</translation>
    </message>
    <message>
        <source>Show archived (%1)</source>
        <translation>アーカイブ済みを表示（%1）</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新規テンプレート</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>テンプレートはまだありません。</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>テンプレートは、色、フィールド、コードを決めるパスのひな型です。1つのテンプレートから好きなだけパスを発行できます。</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>テンプレートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The templates of the service could not be read. %1</source>
        <translation>サービスのテンプレートを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Throw “%1” away</source>
        <translation>「%1」を破棄</translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>「%1」をアーカイブ</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Archive template</source>
        <translation>テンプレートをアーカイブ</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>スタートページ</translation>
    </message>
    <message>
        <source>From the gallery…</source>
        <translation>ギャラリーから…</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>ギャラリーから選択</translation>
    </message>
</context>
<context>
    <name>LicenceDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>パスはそれなしで発行されます。</translation>
    </message>
    <message>
        <source>Pack it again, with plain names and each file once.</source>
        <translation>簡単な名前で、各ファイルを一度だけ入れて、パッケージし直してください。</translation>
    </message>
    <message>
        <source>Pack the folder&apos;s contents, not the folder.</source>
        <translation>フォルダそのものではなく、フォルダの中身をパッケージしてください。</translation>
    </message>
    <message>
        <source>Leave __MACOSX, .DS_Store and Thumbs.db out.</source>
        <translation>__MACOSX、.DS_Store、Thumbs.dbは含めないでください。</translation>
    </message>
    <message>
        <source>Write manifest.json as one object of names and lower-case digests.</source>
        <translation>manifest.jsonは、名前と小文字のダイジェストからなる1つのオブジェクトとして書いてください。</translation>
    </message>
    <message>
        <source>Make the manifest after the last file was added.</source>
        <translation>最後のファイルを追加した後にマニフェストを作成してください。</translation>
    </message>
    <message>
        <source>Make the manifest from the files that are packed.</source>
        <translation>パッケージするファイルからマニフェストを作成してください。</translation>
    </message>
    <message>
        <source>Make manifest and signature again after every change.</source>
        <translation>変更のたびにマニフェストと署名を作り直してください。</translation>
    </message>
    <message>
        <source>Sign with DER output, detached and binary, by one signer.</source>
        <translation>DER形式、分離型、バイナリで、署名者を1人にして署名してください。</translation>
    </message>
    <message>
        <source>Sign the very bytes of manifest.json that are packed.</source>
        <translation>パッケージするmanifest.jsonのバイト列そのものに署名してください。</translation>
    </message>
    <message>
        <source>Let contentType, messageDigest and signingTime be signed attributes.</source>
        <translation>contentType、messageDigest、signingTimeを署名付き属性にしてください。</translation>
    </message>
    <message>
        <source>Embed the certificate and the intermediate that issued it, today Apple&apos;s WWDR G4.</source>
        <translation>証明書と、それを発行した中間証明書（現在はAppleのWWDR G4）を埋め込んでください。</translation>
    </message>
    <message>
        <source>Renew the certificate and issue again.</source>
        <translation>証明書を更新して、発行し直してください。</translation>
    </message>
    <message>
        <source>Use the certificate of this pass type, or its type in pass.json.</source>
        <translation>このパスタイプの証明書を使うか、pass.jsonのタイプを証明書に合わせてください。</translation>
    </message>
    <message>
        <source>Write the certificate&apos;s team into pass.json.</source>
        <translation>証明書のチームをpass.jsonに書いてください。</translation>
    </message>
    <message>
        <source>Ask Apple for an NFC certificate, or leave NFC out.</source>
        <translation>AppleにNFC証明書を申請するか、NFCを外してください。</translation>
    </message>
    <message>
        <source>Split the bundle, and name its members .pkpass.</source>
        <translation>バンドルを分割し、中のファイル名を.pkpassにしてください。</translation>
    </message>
    <message>
        <source>Shrink its pictures.</source>
        <translation>画像を小さくしてください。</translation>
    </message>
    <message>
        <source>Google has no background colour in &quot;%1&quot;.</source>
        <translation>Googleの「%1」には背景色がありません。</translation>
    </message>
    <message>
        <source>The save link lacks one of &quot;iss&quot;, &quot;aud&quot;, &quot;typ&quot; and &quot;payload&quot;.</source>
        <translation>保存リンクに「iss」「aud」「typ」「payload」のいずれかがありません。</translation>
    </message>
    <message>
        <source>The save link has an object whose class is not in it.</source>
        <translation>保存リンクに、クラスが含まれていないオブジェクトがあります。</translation>
    </message>
    <message>
        <source>The whole pass as a save link has %1 characters; %2 are safe.</source>
        <translation>パス全体を入れた保存リンクは%1文字です。安全なのは%2文字までです。</translation>
    </message>
    <message>
        <source>The class is a draft; Google issues nothing of it.</source>
        <translation>クラスが下書きです。Googleは下書きから何も発行しません。</translation>
    </message>
    <message>
        <source>An amount is no currency with millionths of its unit.</source>
        <translation>金額が、通貨とその単位の100万分の1で表されていません。</translation>
    </message>
    <message>
        <source>Set it at the class; of a generic pass at the object.</source>
        <translation>クラスに設定してください。汎用パスではオブジェクトに設定してください。</translation>
    </message>
    <message>
        <source>Sign the claims iss, aud, typ and payload with RS256, the class beside its object.</source>
        <translation>クレームiss、aud、typ、payloadにRS256で署名し、クラスをオブジェクトと並べてください。</translation>
    </message>
    <message>
        <source>Create class and object over the API, and link their ids; the service does so.</source>
        <translation>APIでクラスとオブジェクトを作成し、そのIDをリンクしてください。サービスはそうしています。</translation>
    </message>
    <message>
        <source>Write &quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot;.</source>
        <translation>&quot;reviewStatus&quot;: &quot;UNDER_REVIEW&quot; と書いてください。</translation>
    </message>
    <message>
        <source>Write micros as value × 1,000,000, whatever the currency.</source>
        <translation>通貨にかかわらず、microsは値 × 1,000,000で書いてください。</translation>
    </message>
    <message>
        <source>Code 39 knows capitals, digits, the space and - . $ / + % only.</source>
        <translation>Code 39で使えるのは、大文字、数字、空白と - . $ / + % だけです。</translation>
    </message>
    <message>
        <source>Codabar knows digits and - $ : / . + between two letters A to D only.</source>
        <translation>Codabarで使えるのは、A～Dの2文字に挟まれた数字と - $ : / . + だけです。</translation>
    </message>
    <message>
        <source>EAN-13 wants 12 digits, or 13 with a right check digit.</source>
        <translation>EAN-13には12桁の数字、または正しいチェックデジット付きの13桁が必要です。</translation>
    </message>
    <message>
        <source>Interleaved 2 of 5 wants an even count of digits.</source>
        <translation>Interleaved 2 of 5には偶数桁の数字が必要です。</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: it has no text, or one that does not fit its kind.</source>
        <translation>バーコードを描画できません。テキストがないか、種類に合っていません。</translation>
    </message>
    <message>
        <source>Wallet knows no barcode format &quot;%1&quot;.</source>
        <translation>ウォレットは「%1」というバーコード形式を認識しません。</translation>
    </message>
    <message>
        <source>The barcode has no message.</source>
        <translation>バーコードにメッセージがありません。</translation>
    </message>
    <message>
        <source>The barcode has no &quot;messageEncoding&quot;.</source>
        <translation>バーコードに「messageEncoding」がありません。</translation>
    </message>
    <message>
        <source>The barcode cannot be drawn: its message does not fit its format.</source>
        <translation>バーコードを描画できません。メッセージが形式に合っていません。</translation>
    </message>
    <message>
        <source>The barcode&apos;s text has characters that many scanners misread.</source>
        <translation>バーコードのテキストに、多くのスキャナーが読み違える文字があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no encoding that a code can be written in.</source>
        <translation>「%1」はコードに使える文字コードではありません。</translation>
    </message>
    <message>
        <source>The message has characters that &quot;%1&quot; has not.</source>
        <translation>メッセージに、「%1」にない文字が含まれています。</translation>
    </message>
    <message>
        <source>A watch cannot draw a Code 128, and there is no other code.</source>
        <translation>Apple WatchはCode 128を描画できず、ほかのコードもありません。</translation>
    </message>
    <message>
        <source>Only iOS 27 draws a barcode of this format; older phones show none.</source>
        <translation>この形式のバーコードを描画できるのはiOS 27だけです。古いスマートフォンでは表示されません。</translation>
    </message>
    <message>
        <source>The pass has neither a barcode nor NFC: it cannot be scanned.</source>
        <translation>パスにバーコードもNFCもないため、スキャンできません。</translation>
    </message>
    <message>
        <source>The NFC message has more than %1 bytes; the device cuts it off without a word.</source>
        <translation>NFCメッセージが%1バイトを超えています。デバイスは何も知らせずに切り捨てます。</translation>
    </message>
    <message>
        <source>Shorten the payload.</source>
        <translation>ペイロードを短くしてください。</translation>
    </message>
    <message>
        <source>Shorten the payload, or choose another NFC profile.</source>
        <translation>ペイロードを短くするか、別のNFCプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The NFC key is no P-256 public key in base64.</source>
        <translation>NFCキーが、base64で表したP-256公開鍵ではありません。</translation>
    </message>
    <message>
        <source>Give a format that Wallet knows, a message that fits it, and iso-8859-1 as encoding.</source>
        <translation>ウォレットが認識する形式と、それに合うメッセージを指定し、文字コードはiso-8859-1にしてください。</translation>
    </message>
    <message>
        <source>Keep to plain letters without accents, digits and signs.</source>
        <translation>アクセントのない文字、数字、記号だけを使ってください。</translation>
    </message>
    <message>
        <source>Add a QR, Aztec or PDF417 after it.</source>
        <translation>その後にQR、Aztec、またはPDF417を追加してください。</translation>
    </message>
    <message>
        <source>Correct the message, or choose another format.</source>
        <translation>メッセージを修正するか、別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Add a barcode if staff are to scan it.</source>
        <translation>スタッフがスキャンする場合は、バーコードを追加してください。</translation>
    </message>
    <message>
        <source>Give the reader&apos;s public key as base64 of its X.509 SubjectPublicKeyInfo.</source>
        <translation>リーダーの公開鍵を、X.509 SubjectPublicKeyInfoのbase64で指定してください。</translation>
    </message>
    <message>
        <source>The field has no key.</source>
        <translation>フィールドにキーがありません。</translation>
    </message>
    <message>
        <source>Two fields have the key &quot;%1&quot;.</source>
        <translation>2つのフィールドが同じキー「%1」を持っています。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value.</source>
        <translation>フィールド「%1」に値がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency.</source>
        <translation>「%1」に通貨がありません。</translation>
    </message>
    <message>
        <source>The currency of &quot;%1&quot; has not three capitals.</source>
        <translation>「%1」の通貨が大文字3文字ではありません。</translation>
    </message>
    <message>
        <source>Give its three letters, such as EUR.</source>
        <translation>EURのような3文字で指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is not.</source>
        <translation>「%1」は数値のはずですが、値が数値ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a currency and a number style; Wallet takes one.</source>
        <translation>「%1」に通貨と数値スタイルの両方があります。ウォレットが受け付けるのは一方だけです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a number, but its value is a text.</source>
        <translation>「%1」は数値のはずですが、値がテキストです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a date style alone; Wallet wants both or neither.</source>
        <translation>「%1」には日付スタイルしかありません。ウォレットには両方必要か、どちらも不要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time style alone; Wallet wants both or neither.</source>
        <translation>「%1」には時刻スタイルしかありません。ウォレットには両方必要か、どちらも不要です。</translation>
    </message>
    <message>
        <source>The alignment of &quot;%1&quot; has no effect here.</source>
        <translation>「%1」の配置はここでは効果がありません。</translation>
    </message>
    <message>
        <source>The change message of &quot;%1&quot; has no %@, so no notification is shown.</source>
        <translation>「%1」の変更メッセージに%@がないため、通知は表示されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the front, where nothing is detected.</source>
        <translation>「%1」は表面にあり、そこでは何も検出されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds markup, which is shown as it is typed.</source>
        <translation>「%1」にマークアップが含まれ、入力したまま表示されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has tags other than &lt;a href&gt;.</source>
        <translation>「%1」に&lt;a href&gt;以外のタグがあります。</translation>
    </message>
    <message>
        <source>The row of &quot;%1&quot; has no effect.</source>
        <translation>「%1」の行指定は効果がありません。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; is shown as &quot;%2&quot;.</source>
        <translation>ラベル「%1」は「%2」と表示されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a day: in other time zones the day before or after is shown.</source>
        <translation>「%1」は日付です。ほかのタイムゾーンでは前後の日が表示されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like a link, but the front cannot be tapped.</source>
        <translation>「%1」はリンクのようですが、表面はタップできません。</translation>
    </message>
    <message>
        <source>Give every field a key that no other has, and a value, which may be empty.</source>
        <translation>各フィールドに、ほかと重ならないキーと、値（空でも可）を指定してください。</translation>
    </message>
    <message>
        <source>Write digits, with a point for decimals, without quotes and leading zeros.</source>
        <translation>引用符や先頭のゼロを付けず、小数点にはピリオドを使って数字を書いてください。</translation>
    </message>
    <message>
        <source>Give both; PKDateStyleNone leaves a part out.</source>
        <translation>両方を指定してください。PKDateStyleNoneで一方を省けます。</translation>
    </message>
    <message>
        <source>Leave it natural.</source>
        <translation>自動のままにしてください。</translation>
    </message>
    <message>
        <source>Put %@ where the new value belongs.</source>
        <translation>新しい値を入れる位置に%@を置いてください。</translation>
    </message>
    <message>
        <source>Move the field to the back, or leave &quot;dataDetectorTypes&quot; out.</source>
        <translation>フィールドを裏面に移すか、「dataDetectorTypes」を削除してください。</translation>
    </message>
    <message>
        <source>Write plain text; a link may stand in the &quot;attributedValue&quot; of a back field.</source>
        <translation>プレーンテキストで書いてください。リンクは裏面フィールドの「attributedValue」に入れられます。</translation>
    </message>
    <message>
        <source>Leave &quot;row&quot; out.</source>
        <translation>「row」を削除してください。</translation>
    </message>
    <message>
        <source>Choose a label that reads well in capitals.</source>
        <translation>大文字でも読みやすいラベルを選んでください。</translation>
    </message>
    <message>
        <source>Add &quot;ignoresTimeZone&quot;: true.</source>
        <translation>&quot;ignoresTimeZone&quot;: true を追加してください。</translation>
    </message>
    <message>
        <source>Put it on the back, where it can.</source>
        <translation>タップできる裏面に置いてください。</translation>
    </message>
    <message>
        <source>There is no pass.json in it.</source>
        <translation>pass.jsonが含まれていません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id of Google&apos;s.</source>
        <translation>「%1」はGoogleのIDではありません。</translation>
    </message>
    <message>
        <source>Class and object have the same id.</source>
        <translation>クラスとオブジェクトのIDが同じです。</translation>
    </message>
    <message>
        <source>Add what is missing; the keys of the fields decide.</source>
        <translation>足りないものを追加してください。フィールドのキーで決まります。</translation>
    </message>
    <message>
        <source>Google fetches pictures itself and cannot reach this one.</source>
        <translation>Googleは画像を自分で取得しますが、この画像にはアクセスできません。</translation>
    </message>
    <message>
        <source>The picture&apos;s address holds a key or a date of expiry, and may stop working.</source>
        <translation>画像のアドレスにキーまたは有効期限が含まれ、いずれ使えなくなるおそれがあります。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>組織名が%1文字を超えています。Googleで途中で切れることがあります。</translation>
    </message>
    <message>
        <source>The programme&apos;s name has more than %1 characters; Google may cut it off.</source>
        <translation>プログラム名が%1文字を超えています。Googleで途中で切れることがあります。</translation>
    </message>
    <message>
        <source>The label of the points has more than %1 characters; Google may cut it off.</source>
        <translation>ポイントのラベルが%1文字を超えています。Googleで途中で切れることがあります。</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>ラベル「%1」が%2文字を超えています。Googleで途中で切れることがあります。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has more than %2 characters; Google may cut it off.</source>
        <translation>「%1」の値が%2文字を超えています。Googleで途中で切れることがあります。</translation>
    </message>
    <message>
        <source>Google refuses a card with more than three rows.</source>
        <translation>Googleは3行を超えるカードを拒否します。</translation>
    </message>
    <message>
        <source>Remove rows; fields without one stand in the details.</source>
        <translation>行を減らしてください。行のないフィールドは詳細に表示されます。</translation>
    </message>
    <message>
        <source>A row holds one, two or three fields.</source>
        <translation>1行に入るフィールドは1～3個です。</translation>
    </message>
    <message>
        <source>Change the row.</source>
        <translation>行を変更してください。</translation>
    </message>
    <message>
        <source>The row names the field &quot;%1&quot;, which does not exist.</source>
        <translation>行が、存在しないフィールド「%1」を指定しています。</translation>
    </message>
    <message>
        <source>Choose one of the template&apos;s fields.</source>
        <translation>テンプレートのフィールドから選んでください。</translation>
    </message>
    <message>
        <source>Google draws these characters in a QR code only.</source>
        <translation>Googleがこれらの文字を描画するのはQRコードだけです。</translation>
    </message>
    <message>
        <source>The class has more than ten places; Google refuses it.</source>
        <translation>クラスの場所が10か所を超えています。Googleに拒否されます。</translation>
    </message>
    <message>
        <source>The pass has more than ten texts; Google shows ten.</source>
        <translation>パスのテキストが10個を超えています。Googleが表示するのは10個です。</translation>
    </message>
    <message>
        <source>The pass has more than ten messages; Google keeps ten.</source>
        <translation>パスのメッセージが10件を超えています。Googleが保持するのは10件です。</translation>
    </message>
    <message>
        <source>The %1&apos;s edges are clear: Google may show a white ring around it.</source>
        <translation>画像「%1」の端が透明です。Googleが周囲に白い輪を表示することがあります。</translation>
    </message>
    <message>
        <source>Google chooses dark or light text by itself, and this background is near the limit.</source>
        <translation>Googleは文字を濃くするか淡くするかを自動で決めます。この背景はその境目に近い色です。</translation>
    </message>
    <message>
        <source>A clearly darker or lighter background is safer.</source>
        <translation>はっきりと濃いか淡い背景のほうが安全です。</translation>
    </message>
    <message>
        <source>Write the issuer&apos;s number, a point, and letters, digits, points, - or _; no two the same.</source>
        <translation>発行者の番号、ピリオド、続けて英字、数字、ピリオド、-、_で書いてください。同じものは2つ使えません。</translation>
    </message>
    <message>
        <source>Give it a public https address without a key in it.</source>
        <translation>キーを含まない公開のhttpsアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Keep at most three rows of one to three of the template&apos;s fields.</source>
        <translation>テンプレートのフィールド1～3個からなる行を、3行以内にしてください。</translation>
    </message>
    <message>
        <source>Keep to plain letters, or choose QR.</source>
        <translation>簡単な文字だけを使うか、QRを選んでください。</translation>
    </message>
    <message>
        <source>Keep at most ten.</source>
        <translation>10個以内にしてください。</translation>
    </message>
    <message>
        <source>Leave some of the fields empty or out.</source>
        <translation>いくつかのフィールドを空にするか、外してください。</translation>
    </message>
    <message>
        <source>Give the logo a ground up to its edges, with its subject in the middle 70 %.</source>
        <translation>ロゴの地色を端まで広げ、主題を中央の70 %に収めてください。</translation>
    </message>
    <message>
        <source>Shorten it, or give the row fewer fields.</source>
        <translation>短くするか、行のフィールドを減らしてください。</translation>
    </message>
    <message>
        <source>There is no icon.png; Wallet refuses a pass without one.</source>
        <translation>icon.pngがありません。ウォレットはicon.pngのないパスを拒否します。</translation>
    </message>
    <message>
        <source>Add icon.png, icon@2x.png and icon@3x.png.</source>
        <translation>icon.png、icon@2x.png、icon@3x.pngを追加してください。</translation>
    </message>
    <message>
        <source>The %1 has no @%2x picture.</source>
        <translation>「%1」に@%2xの画像がありません。</translation>
    </message>
    <message>
        <source>The %1&apos;s pictures are not one size at once, twice and three times.</source>
        <translation>「%1」の画像が、等倍、2倍、3倍の大きさになっていません。</translation>
    </message>
    <message>
        <source>The %1 is not shown beside a strip.</source>
        <translation>「%1」はストリップと一緒には表示されません。</translation>
    </message>
    <message>
        <source>Leave the strip or this picture out.</source>
        <translation>ストリップかこの画像のどちらかを外してください。</translation>
    </message>
    <message>
        <source>A %2 shows no %1.</source>
        <translation>スタイル「%2」のパスには「%1」は表示されません。</translation>
    </message>
    <message>
        <source>The phone cuts %1 % off the %2 picture.</source>
        <translation>スマートフォンは画像「%2」の%1 %を切り取ります。</translation>
    </message>
    <message>
        <source>Wallet does not load &quot;%1&quot;.</source>
        <translation>ウォレットは「%1」を読み込みません。</translation>
    </message>
    <message>
        <source>Name it &quot;%1&quot;.</source>
        <translation>名前を「%1」にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no PNG, whatever its name says.</source>
        <translation>「%1」は、名前にかかわらずPNGではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is animated; Wallet shows pictures only.</source>
        <translation>「%1」はアニメーションです。ウォレットは静止画だけを表示します。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 bits a channel, not 8.</source>
        <translation>「%1」は1チャンネル8ビットではなく%2ビットです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never shown: the one at the top wins.</source>
        <translation>「%1」は表示されません。最上位にある画像が優先されます。</translation>
    </message>
    <message>
        <source>There is no icon; Wallet refuses a pass without one.</source>
        <translation>アイコンがありません。ウォレットはアイコンのないパスを拒否します。</translation>
    </message>
    <message>
        <source>Add a square picture. Until then the organisation&apos;s initial is drawn as the icon.</source>
        <translation>正方形の画像を追加してください。それまでは組織名の頭文字がアイコンになります。</translation>
    </message>
    <message>
        <source>Loyalty and gift cards, coupons and event tickets have one.</source>
        <translation>ポイントカード、ギフトカード、クーポン、イベントチケットで使われます。</translation>
    </message>
    <message>
        <source>Memberships have one, and event tickets without a strip.</source>
        <translation>会員証と、ストリップのないイベントチケットで使われます。</translation>
    </message>
    <message>
        <source>Only event tickets without a strip have one.</source>
        <translation>ストリップのないイベントチケットだけで使われます。</translation>
    </message>
    <message>
        <source>Only boarding passes have one.</source>
        <translation>搭乗券だけで使われます。</translation>
    </message>
    <message>
        <source>The %1 image is not shown on this kind of pass.</source>
        <translation>画像「%1」はこの種類のパスでは表示されません。</translation>
    </message>
    <message>
        <source>The %1 image cannot be shown. %2</source>
        <translation>画像「%1」を表示できません。%2</translation>
    </message>
    <message>
        <source>Choose the picture again; passes are issued without it.</source>
        <translation>画像を選び直してください。パスはこの画像なしで発行されます。</translation>
    </message>
    <message>
        <source>The %1 image has %2 pixels across where a phone shows %3 or more.</source>
        <translation>画像「%1」の幅は%2ピクセルですが、スマートフォンは%3ピクセル以上を表示します。</translation>
    </message>
    <message>
        <source>Choose a larger picture, or crop less of it away.</source>
        <translation>より大きな画像を選ぶか、切り取る部分を減らしてください。</translation>
    </message>
    <message>
        <source>Add a square picture; the lock screen and mail show it.</source>
        <translation>正方形の画像を追加してください。ロック画面とメールに表示されます。</translation>
    </message>
    <message>
        <source>Give each picture at @2x and @3x, exactly twice and three times as large.</source>
        <translation>各画像を、正確に2倍と3倍の@2xと@3xでも用意してください。</translation>
    </message>
    <message>
        <source>Leave it out, or choose another style.</source>
        <translation>外すか、別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>Crop the picture to the slot&apos;s shape.</source>
        <translation>画像をスロットの形に切り抜いてください。</translation>
    </message>
    <message>
        <source>Write the scale as @2x or @3x, in small letters.</source>
        <translation>倍率は小文字で@2xまたは@3xと書いてください。</translation>
    </message>
    <message>
        <source>Save it as a still PNG of 8 bits a channel.</source>
        <translation>1チャンネル8ビットの静止画PNGとして保存してください。</translation>
    </message>
    <message>
        <source>Keep a picture at the top, or in the languages&apos; folders, not both.</source>
        <translation>画像は最上位か言語のフォルダのどちらか一方に置いてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The language&apos;s texts cannot be read: %1</source>
        <translation>言語のテキストを読み込めません: %1</translation>
    </message>
    <message>
        <source>Write &quot;key&quot; = &quot;value&quot;; in UTF-8 or UTF-16.</source>
        <translation>UTF-8またはUTF-16で &quot;key&quot; = &quot;value&quot;; と書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks texts that another language has: %2.</source>
        <translation>「%1」に、ほかの言語にあるテキストがありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks pictures that another language has: %2.</source>
        <translation>「%1」に、ほかの言語にある画像がありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; translates texts that the pass does not show: %2.</source>
        <translation>「%1」が、パスに表示されないテキストを訳しています: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no translation of %2.</source>
        <translation>「%1」に%2の訳がありません。</translation>
    </message>
    <message>
        <source>Give every language the same texts and pictures.</source>
        <translation>すべての言語に同じテキストと画像を用意してください。</translation>
    </message>
    <message>
        <source>Use the text of the pass as the key, and translate every label.</source>
        <translation>パスのテキストをキーとして使い、すべてのラベルを訳してください。</translation>
    </message>
    <message>
        <source>The newer layout wants &quot;%1&quot; in &quot;semantics&quot;.</source>
        <translation>新しいレイアウトには「semantics」の「%1」が必要です。</translation>
    </message>
    <message>
        <source>A poster ticket wants NFC with &quot;requiresAuthentication&quot;; without it the classic layout is shown.</source>
        <translation>ポスター型チケットには「requiresAuthentication」付きのNFCが必要です。ない場合は従来のレイアウトで表示されます。</translation>
    </message>
    <message>
        <source>A poster ticket wants an artwork or background picture.</source>
        <translation>ポスター型チケットにはartworkまたはbackgroundの画像が必要です。</translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation>イベントの終了が開始より前です。</translation>
    </message>
    <message>
        <source>Correct the dates.</source>
        <translation>日付を修正してください。</translation>
    </message>
    <message>
        <source>The newer boarding pass is for flights only; the classic layout is shown.</source>
        <translation>新しい搭乗券はフライト専用です。従来のレイアウトで表示されます。</translation>
    </message>
    <message>
        <source>The classic layout, which older phones show, has no fields.</source>
        <translation>古いスマートフォンで表示される従来のレイアウトに、フィールドがありません。</translation>
    </message>
    <message>
        <source>Fill the classic fields as well.</source>
        <translation>従来のフィールドにも入力してください。</translation>
    </message>
    <message>
        <source>personalization.json cannot be read: %1</source>
        <translation>personalization.jsonを読み込めません: %1</translation>
    </message>
    <message>
        <source>&quot;requiredPersonalizationFields&quot; names no fields that Wallet knows.</source>
        <translation>「requiredPersonalizationFields」に、ウォレットが認識するフィールドがありません。</translation>
    </message>
    <message>
        <source>The personalisation has no &quot;description&quot;.</source>
        <translation>パーソナライズに「description」がありません。</translation>
    </message>
    <message>
        <source>The personalisation has no effect without &quot;nfc&quot;.</source>
        <translation>パーソナライズは「nfc」がないと効果がありません。</translation>
    </message>
    <message>
        <source>The personalisation has no logo.</source>
        <translation>パーソナライズにロゴがありません。</translation>
    </message>
    <message>
        <source>Add it, or leave &quot;preferredStyleSchemes&quot; out.</source>
        <translation>追加するか、「preferredStyleSchemes」を削除してください。</translation>
    </message>
    <message>
        <source>Give personalization.json its fields and description, the pass its &quot;nfc&quot;, and personalizationLogo pictures.</source>
        <translation>personalization.jsonにフィールドと説明、パスに「nfc」、それにpersonalizationLogoの画像を用意してください。</translation>
    </message>
    <message>
        <source>The label of &quot;%1&quot;</source>
        <translation>「%1」のラベル</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;</source>
        <translation>「%1」の値</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The text below the barcode</source>
        <translation>バーコードの下のテキスト</translation>
    </message>
    <message>
        <source>The text beside the logo</source>
        <translation>ロゴの横のテキスト</translation>
    </message>
    <message>
        <source>The organisation&apos;s name</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>%1 is cut off: &quot;%2&quot;.</source>
        <translation>%1が途中で切れます:「%2」。</translation>
    </message>
    <message>
        <source>%1 is cut off %2: &quot;%3&quot;.</source>
        <translation>%1が%2途中で切れます:「%3」。</translation>
    </message>
    <message>
        <source>%1 shrinks from %2 to %3 points.</source>
        <translation>%1が%2ポイントから%3ポイントに縮みます。</translation>
    </message>
    <message>
        <source>%1 shrinks %2 from %3 to %4 points.</source>
        <translation>%1が%2、%3ポイントから%4ポイントに縮みます。</translation>
    </message>
    <message>
        <source>Shorten it in that language, or give the row fewer fields.</source>
        <translation>その言語で短くするか、行のフィールドを減らしてください。</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>元の文面で</translation>
    </message>
    <message>
        <source>as it is written and in another language</source>
        <translation>元の文面ともう1つの言語で</translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>元の文面とほか%n言語で</numerusform>
        </translation>
    </message>
    <message>
        <source>in &quot;%1&quot;</source>
        <translation>「%1」で</translation>
    </message>
    <message>
        <source>in &quot;%1&quot; and another language</source>
        <translation>「%1」ともう1つの言語で</translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>「%1」とほか%n言語で</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is null.</source>
        <translation>「%1」がnullです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text, or an empty one.</source>
        <translation>「%1」がテキストではないか、空です。</translation>
    </message>
    <message>
        <source>&quot;formatVersion&quot; is not the number 1.</source>
        <translation>「formatVersion」が数値の1ではありません。</translation>
    </message>
    <message>
        <source>The pass has no style.</source>
        <translation>パスにスタイルがありません。</translation>
    </message>
    <message>
        <source>The pass has several styles: %1.</source>
        <translation>パスに複数のスタイルがあります: %1。</translation>
    </message>
    <message>
        <source>Only a boarding pass has a &quot;transitType&quot;.</source>
        <translation>「transitType」を持つのは搭乗券だけです。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>The boarding pass has no &quot;transitType&quot;.</source>
        <translation>搭乗券に「transitType」がありません。</translation>
    </message>
    <message>
        <source>Wallet knows no &quot;transitType&quot; of this name.</source>
        <translation>ウォレットはこの名前の「transitType」を認識しません。</translation>
    </message>
    <message>
        <source>The pass type &quot;%1&quot; does not begin with &quot;pass.&quot;.</source>
        <translation>パスタイプ「%1」が「pass.」で始まっていません。</translation>
    </message>
    <message>
        <source>The team &quot;%1&quot; has not ten capitals and digits.</source>
        <translation>チーム「%1」が大文字と数字の10文字ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: %2.</source>
        <translation>「%1」はウォレットが読める色ではありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no colour that Wallet reads: no text.</source>
        <translation>「%1」はウォレットが読める色ではありません: テキストではありません。</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; and &quot;authenticationToken&quot; go together; one is missing.</source>
        <translation>「webServiceURL」と「authenticationToken」は対です。一方がありません。</translation>
    </message>
    <message>
        <source>&quot;webServiceURL&quot; is no https address.</source>
        <translation>「webServiceURL」がhttpsアドレスではありません。</translation>
    </message>
    <message>
        <source>&quot;authenticationToken&quot; has fewer than %1 characters.</source>
        <translation>「authenticationToken」が%1文字未満です。</translation>
    </message>
    <message>
        <source>&quot;appLaunchURL&quot; has no effect without &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>「appLaunchURL」は「associatedStoreIdentifiers」がないと効果がありません。</translation>
    </message>
    <message>
        <source>An App Store id is no number.</source>
        <translation>App StoreのIDが数値ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not true or false.</source>
        <translation>「%1」がtrueでもfalseでもありません。</translation>
    </message>
    <message>
        <source>&quot;maxDistance&quot; is no number above 0.</source>
        <translation>「maxDistance」が0より大きい数値ではありません。</translation>
    </message>
    <message>
        <source>This style is not grouped in the stack.</source>
        <translation>このスタイルは重なりの中でグループ化されません。</translation>
    </message>
    <message>
        <source>Wallet does not know &quot;%1&quot;.</source>
        <translation>ウォレットは「%1」を認識しません。</translation>
    </message>
    <message>
        <source>Leave it out, or put it into &quot;userInfo&quot;.</source>
        <translation>削除するか、「userInfo」に入れてください。</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole address.</source>
        <translation>「%1」が完全なアドレスではありません。</translation>
    </message>
    <message>
        <source>Change what the sentence names.</source>
        <translation>文に示されたものを変更してください。</translation>
    </message>
    <message>
        <source>Write strict UTF-8 JSON, and leave members without a value out.</source>
        <translation>厳密なUTF-8のJSONで書き、値のないメンバーは省いてください。</translation>
    </message>
    <message>
        <source>Give it a text.</source>
        <translation>テキストを指定してください。</translation>
    </message>
    <message>
        <source>Write &quot;formatVersion&quot;: 1.</source>
        <translation>&quot;formatVersion&quot;: 1 と書いてください。</translation>
    </message>
    <message>
        <source>Keep one of boardingPass, coupon, eventTicket, generic and storeCard.</source>
        <translation>boardingPass、coupon、eventTicket、generic、storeCardのうち1つだけを残してください。</translation>
    </message>
    <message>
        <source>Write PKTransitTypeAir, …Boat, …Bus, …Train or …Generic.</source>
        <translation>PKTransitTypeAir、…Boat、…Bus、…Train、…Genericのいずれかを書いてください。</translation>
    </message>
    <message>
        <source>A type begins with &quot;pass.&quot;, a team has ten capitals and digits.</source>
        <translation>タイプは「pass.」で始まり、チームは大文字と数字の10文字です。</translation>
    </message>
    <message>
        <source>Write rgb(31, 122, 90), with commas and without transparency.</source>
        <translation>rgb(31, 122, 90) のように、コンマ区切りで透明度なしで書いてください。</translation>
    </message>
    <message>
        <source>Give an https address and a token of 16 characters or more, or neither.</source>
        <translation>httpsアドレスと16文字以上のトークンを両方指定するか、どちらも省いてください。</translation>
    </message>
    <message>
        <source>List the app&apos;s number in &quot;associatedStoreIdentifiers&quot;.</source>
        <translation>アプリの番号を「associatedStoreIdentifiers」に入れてください。</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>引用符なしで書いてください。</translation>
    </message>
    <message>
        <source>Leave &quot;groupingIdentifier&quot; out.</source>
        <translation>「groupingIdentifier」を削除してください。</translation>
    </message>
    <message>
        <source>Correct or remove it.</source>
        <translation>修正するか削除してください。</translation>
    </message>
    <message>
        <source>Write it from &quot;https://&quot; on, with %20 for a space.</source>
        <translation>「https://」から書き、空白は%20にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that Wallet reads.</source>
        <translation>「%1」はウォレットが読める日付ではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be a date, but its value is not one Wallet reads.</source>
        <translation>「%1」は日付のはずですが、値がウォレットの読める形式ではありません。</translation>
    </message>
    <message>
        <source>The interval has not between 0 and 24 hours.</source>
        <translation>期間が0～24時間の範囲にありません。</translation>
    </message>
    <message>
        <source>Give one for each day.</source>
        <translation>1日ごとに指定してください。</translation>
    </message>
    <message>
        <source>Coupons and store cards come up at places only, not at a time.</source>
        <translation>クーポンとストアカードが現れるのは場所だけで、時刻では現れません。</translation>
    </message>
    <message>
        <source>Give places instead.</source>
        <translation>代わりに場所を指定してください。</translation>
    </message>
    <message>
        <source>A generic pass comes up at a time only near a place.</source>
        <translation>汎用パスは、場所の近くでだけ時刻に応じて現れます。</translation>
    </message>
    <message>
        <source>Add a location.</source>
        <translation>場所を追加してください。</translation>
    </message>
    <message>
        <source>The pass is voided: Wallet shows it as expired and pales its barcode.</source>
        <translation>パスは無効化されています。ウォレットは期限切れとして表示し、バーコードを薄くします。</translation>
    </message>
    <message>
        <source>The pass has expired: Wallet moves it away and pales its barcode.</source>
        <translation>パスは期限切れです。ウォレットは別の場所に移し、バーコードを薄くします。</translation>
    </message>
    <message>
        <source>The location lies at 0, 0, in the sea off Africa.</source>
        <translation>場所が0, 0、アフリカ沖の海上にあります。</translation>
    </message>
    <message>
        <source>Set its latitude and longitude.</source>
        <translation>緯度と経度を設定してください。</translation>
    </message>
    <message>
        <source>The location&apos;s message is longer than a line of the lock screen.</source>
        <translation>場所のメッセージがロック画面の1行より長くなっています。</translation>
    </message>
    <message>
        <source>Keep it under %1 characters.</source>
        <translation>%1文字未満にしてください。</translation>
    </message>
    <message>
        <source>The location&apos;s message repeats the organisation&apos;s name.</source>
        <translation>場所のメッセージが組織名を繰り返しています。</translation>
    </message>
    <message>
        <source>The lock screen shows the name above the message: leave it out.</source>
        <translation>ロック画面ではメッセージの上に組織名が表示されるため、省いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>パスに場所が%nか所あります。使われるのは10か所です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The location has no latitude and longitude in degrees.</source>
        <translation>場所に、度で表した緯度と経度がありません。</translation>
    </message>
    <message>
        <source>Write them as numbers, without quotes.</source>
        <translation>引用符なしの数値で書いてください。</translation>
    </message>
    <message>
        <source>The beacon has no UUID.</source>
        <translation>ビーコンにUUIDがありません。</translation>
    </message>
    <message>
        <source>The beacon&apos;s &quot;%1&quot; is no whole number from 0 to 65535.</source>
        <translation>ビーコンの「%1」が0～65535の整数ではありません。</translation>
    </message>
    <message>
        <source>The pass has more than ten beacons; ten are used.</source>
        <translation>パスのビーコンが10個を超えています。使われるのは10個です。</translation>
    </message>
    <message>
        <source>The locations have different radii; Apple knows one for all.</source>
        <translation>場所の半径がそれぞれ異なります。Appleではすべてに1つだけ使われます。</translation>
    </message>
    <message>
        <source>Give places, or another style.</source>
        <translation>場所を指定するか、別のスタイルを選んでください。</translation>
    </message>
    <message>
        <source>Write 2026-12-31T18:00+01:00, with a zone; in a template a day such as 2026-12-31 will do.</source>
        <translation>2026-12-31T18:00+01:00のように、タイムゾーン付きで書いてください。テンプレートでは2026-12-31のような日付だけでもかまいません。</translation>
    </message>
    <message>
        <source>This is how a revoked or expired pass looks.</source>
        <translation>失効または期限切れのパスはこのように表示されます。</translation>
    </message>
    <message>
        <source>Keep at most ten, each with a place and a short message.</source>
        <translation>位置と短いメッセージを持つものを10か所以内にしてください。</translation>
    </message>
    <message>
        <source>Give a UUID, and major and minor from 0 to 65535.</source>
        <translation>UUIDと、0～65535のmajorとminorを指定してください。</translation>
    </message>
    <message>
        <source>The smallest is used on Apple devices; Google uses its own.</source>
        <translation>Appleのデバイスでは最小のものが使われ、Googleは独自のものを使います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on the %2 has a contrast of %3 in places; %4 is needed.</source>
        <translation>画像「%2」の上の「%1」は、ところどころコントラストが%3です。必要なのは%4です。</translation>
    </message>
    <message>
        <source>Choose a darker picture, or move its focus.</source>
        <translation>より濃い画像を選ぶか、フォーカスを動かしてください。</translation>
    </message>
    <message>
        <source>The label colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>ラベルの色の背景に対するコントラストは%1です。必要なのは%2です。</translation>
    </message>
    <message>
        <source>The text colour against the background has a contrast of %1; %2 is needed.</source>
        <translation>文字の色の背景に対するコントラストは%1です。必要なのは%2です。</translation>
    </message>
    <message>
        <source>Choose a lighter or darker colour.</source>
        <translation>より淡いか濃い色を選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not drawn: its row is full.</source>
        <translation>行がいっぱいのため、「%1」は描画されません。</translation>
    </message>
    <message>
        <source>Move it to another slot, or to the back.</source>
        <translation>別の欄か裏面に移してください。</translation>
    </message>
    <message>
        <source>The logo has wide clear margins, so that it looks small.</source>
        <translation>ロゴの透明な余白が広く、小さく見えます。</translation>
    </message>
    <message>
        <source>Trim them, or crop closer.</source>
        <translation>余白を削るか、切り抜きを狭くしてください。</translation>
    </message>
    <message>
        <source>The barcode&apos;s modules are only %1 points (%2 mm) wide.</source>
        <translation>バーコードのモジュールの幅が%1ポイント（%2 mm）しかありません。</translation>
    </message>
    <message>
        <source>Put less into it: an id instead of an address, say.</source>
        <translation>入れる内容を減らしてください。たとえばアドレスの代わりにIDを入れます。</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>wide logo</source>
        <translation>ワイドロゴ</translation>
    </message>
    <message>
        <source>hero</source>
        <translation>ヒーロー画像</translation>
    </message>
    <message>
        <source>A pass that gives &quot;%1&quot; no value shows &quot;%2&quot; there.</source>
        <translation>「%1」に値のないパスには、そこに「%2」が表示されます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; shows nothing but &quot;%2&quot;.</source>
        <translation>「%1」には「%2」しか表示されません。</translation>
    </message>
    <message>
        <source>Write a default that says something, or give each pass its own value.</source>
        <translation>意味のある既定値を書くか、パスごとに値を入れてください。</translation>
    </message>
</context>
<context>
    <name>LiveBand</name>
    <message>
        <source>LIVE rehearsal · %1 · a stand-in inside this program, nothing leaves this machine</source>
        <translation>本番リハーサル · %1 · このプログラム内の代替環境のため、外部には何も送信されません</translation>
    </message>
    <message>
        <source>LIVE · %1 · what you do here reaches real holders</source>
        <translation>本番 · %1 · ここでの操作は実際の保有者に届きます</translation>
    </message>
</context>
<context>
    <name>LocalMark</name>
    <message>
        <source>Local to this studio and its sandbox. The service of this profile takes addresses of pictures only (Brand).</source>
        <translation>Pass StudioとそのSandboxでのみ有効です。このプロファイルのサービスでは、画像のアドレスのみ指定できます（「ブランド」）。</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>No message</source>
        <translation>メッセージなし</translation>
    </message>
</context>
<context>
    <name>LogoColours</name>
    <message>
        <source>Use %1 of the logo</source>
        <translation>ロゴの色%1を使用</translation>
    </message>
    <message>
        <source>As background</source>
        <translation>背景に使用</translation>
    </message>
    <message>
        <source>As text colour</source>
        <translation>テキストの色に使用</translation>
    </message>
    <message>
        <source>As label colour</source>
        <translation>ラベルの色に使用</translation>
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
        <translation>バッチの実行中に終了</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>一時停止して終了</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全体を表示</translation>
    </message>
</context>
<context>
    <name>MapKeys</name>
    <message>
        <source>Move the map</source>
        <translation>地図を移動</translation>
    </message>
    <message>
        <source>Zoom into the map</source>
        <translation>地図を拡大</translation>
    </message>
    <message>
        <source>Zoom out of the map</source>
        <translation>地図を縮小</translation>
    </message>
    <message>
        <source>Let go of what is chosen on the map</source>
        <translation>地図上の選択を解除</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Squares and bubbles that the studio knows already. They cannot be changed here.</source>
        <translation>スタジオがすでに把握しているものを四角と円で示します。ここでは変更できません。</translation>
    </message>
</context>
<context>
    <name>MapLegend</name>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>MapRemark</name>
    <message>
        <source>Click where the place belongs; Escape leaves it</source>
        <translation>場所にする位置をクリックしてください。Escで中止します</translation>
    </message>
    <message>
        <source>The bundled map has no streets.</source>
        <translation>内蔵の地図には道路がありません。</translation>
    </message>
    <message>
        <source>Use your own map…</source>
        <translation>自分の地図を使用…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Map settings…</source>
        <translation>地図の設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>MapsSection</name>
    <message>
        <source>Maps and addresses</source>
        <translation>地図と住所</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Bundled world</source>
        <translation>内蔵の世界地図</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Coasts, borders and towns, without streets. Nothing goes online.</source>
        <translation>海岸線、国境、都市のみで、道路はありません。オンラインには何も送信されません。</translation>
    </message>
    <message>
        <source>An MBTiles or PMTiles file of pictures. Nothing goes online.</source>
        <translation>画像のMBTilesまたはPMTilesファイルです。オンラインには何も送信されません。</translation>
    </message>
    <message>
        <source>Tiles are fetched from that host, only while a map is shown, and kept on this computer as long as the host allows.</source>
        <translation>タイルは地図の表示中だけ指定のホストから取得され、ホストが許可する期間、このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>Choose a map…</source>
        <translation>地図を選択…</translation>
    </message>
    <message>
        <source>Choose a map</source>
        <translation>地図を選択</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>タイルのアドレス</translation>
    </message>
    <message>
        <source>As in https://tiles.example.com/{z}/{x}/{y}.png</source>
        <translation>例: https://tiles.example.com/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <source>Whom the map is from</source>
        <translation>地図の提供元</translation>
    </message>
    <message>
        <source>Shown in the corner of the map, as the host&apos;s terms want it</source>
        <translation>ホストの規約に従い、地図の隅に表示されます</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使用</translation>
    </message>
    <message>
        <source>Geocoder for street addresses</source>
        <translation>住所検索用のジオコーダー</translation>
    </message>
    <message>
        <source>As in https://geo.example.com/search?q={query}&amp;format=json. Asked only when you press its button.</source>
        <translation>例: https://geo.example.com/search?q={query}&amp;format=json。ボタンを押したときだけ問い合わせます。</translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagePreview</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Appleウォレット: %1</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>フィールド%1</translation>
    </message>
</context>
<context>
    <name>NewKeyDialog</name>
    <message>
        <source>New API key</source>
        <translation>新しいAPIキー</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Reads templates, passes, scans and events.</source>
        <translation>テンプレート、パス、スキャン、イベントを読み取れます。</translation>
    </message>
    <message>
        <source>Also publishes templates, issues, updates and revokes passes. For services.</source>
        <translation>さらに、テンプレートの公開と、パスの発行、更新、失効ができます。サービス向けです。</translation>
    </message>
    <message>
        <source>Also makes keys and reads the audit log. For people.</source>
        <translation>さらに、キーの作成と監査ログの読み取りができます。担当者向けです。</translation>
    </message>
    <message>
        <source>Reads templates and nothing else. May be seen in a browser.</source>
        <translation>テンプレートの読み取りだけができます。ブラウザーに公開しても問題ありません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Publishable</source>
        <translation>公開可能</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Where it is used: what somebody who revokes it wants to know.</source>
        <translation>使用場所など、失効させる人が知りたい情報を入力します。</translation>
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
        <translation>リーダーによるNFC読み取りに対応</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For Google Smart Tap, and for Apple with the profile Plain.</source>
        <translation>GoogleのSmart Tap用。Appleでは方式「プレーン」の場合に使われます。</translation>
    </message>
    <message>
        <source>Content of the NFC message</source>
        <translation>NFCメッセージの内容</translation>
    </message>
    <message>
        <source>Content of this sample’s NFC message</source>
        <translation>このサンプルのNFCメッセージの内容</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Appleのメッセージ</translation>
    </message>
    <message>
        <source>Profile of Apple’s message</source>
        <translation>Appleのメッセージの方式</translation>
    </message>
    <message>
        <source>Worst case: %1</source>
        <translation>最長の場合: %1</translation>
    </message>
    <message>
        <source>Apple Wallet cuts what is longer, without a word. Shorten the content, or choose another profile.</source>
        <translation>Appleウォレットは、超えた分を通知なしで切り捨てます。内容を短くするか、別の方式を選択してください。</translation>
    </message>
    <message>
        <source>Bytes of Apple’s message: %1</source>
        <translation>Appleのメッセージのバイト数: %1</translation>
    </message>
    <message>
        <source>The profile and the reader’s key are local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>この方式とリーダーの鍵は、Pass StudioとそのSandboxでのみ有効です。このプロファイルのサービスが何に署名するかは、公式資料に記載されていません。</translation>
    </message>
    <message>
        <source>Reader’s public key</source>
        <translation>リーダーの公開鍵</translation>
    </message>
    <message>
        <source>For Apple: P-256, as PEM or base64. Without one, the service that issues puts its own.</source>
        <translation>Apple用：P-256、PEMまたはbase64。なければ、発行するサービスが自分の鍵を入れます。</translation>
    </message>
    <message>
        <source>Take the key from a file…</source>
        <translation>ファイルから鍵を取り込む…</translation>
    </message>
    <message>
        <source>Keys (*.pem *.pub *.der *.txt)</source>
        <translation>鍵 (*.pem *.pub *.der *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>%1～%2の値を入力してください。</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What is listed</source>
        <translation>一覧の内容</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>On the cards</source>
        <translation>カード上</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Code and NFC</source>
        <translation>コードとNFC</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>A template holds 20 fields at most</source>
        <translation>テンプレートに設定できるフィールドは20個までです</translation>
    </message>
    <message>
        <source>Paste fields</source>
        <translation>フィールドを貼り付け</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googleの行</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>PageEntry</name>
    <message>
        <source>Go to %1</source>
        <translation>「%1」に移動</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ 画面</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>PalettePopup</name>
    <message>
        <source>Find what can be done</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>What to do or open</source>
        <translation>実行する操作または開くもの</translation>
    </message>
    <message>
        <source>A command, a page, a template, a file</source>
        <translation>コマンド、ページ、テンプレート、ファイル</translation>
    </message>
</context>
<context>
    <name>PassActions</name>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>シミュレート</translation>
    </message>
    <message>
        <source>Only in the sandbox: let a phone or a scanner act</source>
        <translation>Sandboxのみ: スマートフォンやスキャナーの動作を再現</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Appleウォレットに追加</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Google ウォレットに追加</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>ウォレットから削除</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>バーコードをスキャン</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>リーダーにかざす</translation>
    </message>
    <message>
        <source>Copy Apple link</source>
        <translation>Appleのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy Google link</source>
        <translation>Googleのリンクをコピー</translation>
    </message>
    <message>
        <source>Save .pkpass…</source>
        <translation>.pkpassを保存…</translation>
    </message>
    <message>
        <source>Save the pass</source>
        <translation>パスを保存</translation>
    </message>
    <message>
        <source>Wallet pass (*.pkpass)</source>
        <translation>ウォレットのパス (*.pkpass)</translation>
    </message>
</context>
<context>
    <name>PassDetailPane</name>
    <message>
        <source>Choose a pass to see it as its holder does.</source>
        <translation>パスを選択すると、保有者に見えるとおりに表示されます。</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>パスID</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>An entry of the archive cannot be opened.</source>
        <translation>アーカイブの項目を開けません。</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged (its checksum or size is wrong).</source>
        <translation>アーカイブの項目が破損しています（チェックサムまたはサイズが正しくありません）。</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is damaged.</source>
        <translation>アーカイブのディレクトリが破損しています。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry has no name.</source>
        <translation>アーカイブを安全に開けません。項目に名前がありません。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is longer than %1 bytes.</source>
        <translation>アーカイブを安全に開けません。項目の名前が%1バイトを超えています。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name is not UTF-8.</source>
        <translation>アーカイブを安全に開けません。項目の名前がUTF-8ではありません。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: an entry&apos;s name has control characters.</source>
        <translation>アーカイブを安全に開けません。項目の名前に制御文字があります。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” has a backslash.</source>
        <translation>アーカイブを安全に開けません。名前「%1」にバックスラッシュがあります。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” is an absolute path.</source>
        <translation>アーカイブを安全に開けません。名前「%1」が絶対パスです。</translation>
    </message>
    <message>
        <source>The archive is not safe to open: the name “%1” leads out of the archive.</source>
        <translation>アーカイブを安全に開けません。名前「%1」がアーカイブの外を指しています。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>ファイルを開けません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが%1 MiBを超えています。</translation>
    </message>
    <message>
        <source>The folder holds a link or no plain file.</source>
        <translation>フォルダに、リンクまたは通常のファイルでないものがあります。</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files.</source>
        <translation>フォルダのファイルが%1個を超えています。</translation>
    </message>
    <message>
        <source>The folder has no pass.json.</source>
        <translation>フォルダにpass.jsonがありません。</translation>
    </message>
    <message>
        <source>“%1” is no .pkpass; a bundle holds nothing else.</source>
        <translation>「%1」は.pkpassではありません。バンドルにはほかのものを入れられません。</translation>
    </message>
    <message>
        <source>The bundle holds %1 passes; Safari takes %2.</source>
        <translation>バンドルにパスが%1枚あります。Safariが受け付けるのは%2枚です。</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 passes.</source>
        <translation>バンドルのパスが%1枚を超えています。</translation>
    </message>
    <message>
        <source>The signature is larger than 64 KB.</source>
        <translation>署名が64 KBを超えています。</translation>
    </message>
    <message>
        <source>The signature is not one DER element (PEM text, a cut or trailing data).</source>
        <translation>署名が1つのDER要素ではありません（PEMテキスト、途中で切れている、または後ろにデータがある）。</translation>
    </message>
    <message>
        <source>The signature is not a CMS message.</source>
        <translation>署名がCMSメッセージではありません。</translation>
    </message>
    <message>
        <source>The signature is a CMS message, but not SignedData.</source>
        <translation>署名はCMSメッセージですが、SignedDataではありません。</translation>
    </message>
    <message>
        <source>The signature carries content of its own instead of being detached.</source>
        <translation>署名が分離型でなく、内容を含んでいます。</translation>
    </message>
    <message>
        <source>The signature is not over plain data.</source>
        <translation>署名が単純なデータに対するものではありません。</translation>
    </message>
    <message>
        <source>The signature has %1 signers instead of one.</source>
        <translation>署名者が1人ではなく%1人います。</translation>
    </message>
    <message>
        <source>The signature lacks the signed attribute %1.</source>
        <translation>署名に署名付き属性%1がありません。</translation>
    </message>
    <message>
        <source>The signature has the signed attribute %1 twice.</source>
        <translation>署名に署名付き属性%1が2つあります。</translation>
    </message>
    <message>
        <source>The signing time is not a time.</source>
        <translation>署名時刻が時刻ではありません。</translation>
    </message>
    <message>
        <source>The signed attribute contentType is not that of plain data.</source>
        <translation>署名付き属性contentTypeが単純なデータのものではありません。</translation>
    </message>
    <message>
        <source>The signature does not match manifest.json: one of them was altered.</source>
        <translation>署名がmanifest.jsonと一致しません。どちらかが変更されています。</translation>
    </message>
    <message>
        <source>The signature carries more than %1 certificates.</source>
        <translation>署名の証明書が%1個を超えています。</translation>
    </message>
    <message>
        <source>The certificate that signed is not in the signature.</source>
        <translation>署名した証明書が署名に含まれていません。</translation>
    </message>
    <message>
        <source>The intermediate certificate (“%1”), which issued the pass certificate, is not in the signature.</source>
        <translation>パス証明書を発行した中間証明書（「%1」）が署名に含まれていません。</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1” was not valid at the time of signing (it ended on %2).</source>
        <translation>中間証明書「%1」は署名の時点で有効ではありませんでした（%2まで）。</translation>
    </message>
    <message>
        <source>Not checked, because no root is trusted here (the chain ends at “%1”).</source>
        <translation>信頼されたルートがここにないため、未確認です（チェーンの終わりは「%1」）。</translation>
    </message>
    <message>
        <source>Not checked, because the chain ends at Apple&apos;s own “%1”, which is not held here.</source>
        <translation>チェーンがApple独自の「%1」で終わり、それがここにないため、未確認です。</translation>
    </message>
    <message>
        <source>The chain of certificates could not be checked.</source>
        <translation>証明書チェーンを確認できませんでした。</translation>
    </message>
    <message>
        <source>The chain of certificates does not end at a root that is trusted here (it ends at “%1”).</source>
        <translation>証明書チェーンが、ここで信頼されたルートで終わっていません（終わりは「%1」）。</translation>
    </message>
    <message>
        <source>A certificate of the chain was altered.</source>
        <translation>チェーンの証明書が変更されています。</translation>
    </message>
    <message>
        <source>The chain of certificates is not valid: %1.</source>
        <translation>証明書チェーンが有効ではありません: %1。</translation>
    </message>
    <message>
        <source>The pass was signed before its certificate became valid (%1).</source>
        <translation>証明書が有効になる前（%1）にパスが署名されました。</translation>
    </message>
    <message>
        <source>The certificate had expired (%1) when the pass was signed.</source>
        <translation>パスの署名時に証明書の期限が切れていました（%1）。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet (from %1).</source>
        <translation>証明書はまだ有効ではありません（%1から）。</translation>
    </message>
    <message>
        <source>The certificate has expired since the pass was signed (%1).</source>
        <translation>パスの署名後に証明書の期限が切れました（%1）。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signed attributes are damaged.</source>
        <translation>署名が正しいSignedDataではありません。署名付き属性が破損しています。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: a signed attribute has not exactly one value.</source>
        <translation>署名が正しいSignedDataではありません。署名付き属性の値がちょうど1つではありません。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer is damaged.</source>
        <translation>署名が正しいSignedDataではありません。署名者情報が破損しています。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s version does not fit.</source>
        <translation>署名が正しいSignedDataではありません。署名者情報のバージョンが合いません。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s digest is not the announced one.</source>
        <translation>署名が正しいSignedDataではありません。署名者のダイジェストが宣言と異なります。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer&apos;s algorithm has parameters that RSA and ECDSA do not have.</source>
        <translation>署名が正しいSignedDataではありません。署名者のアルゴリズムに、RSAとECDSAにはないパラメータがあります。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its signer has parts that are not in the standard.</source>
        <translation>署名が正しいSignedDataではありません。署名者情報に標準にない部分があります。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its frame is damaged.</source>
        <translation>署名が正しいSignedDataではありません。構造が破損しています。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: it announces more or less than one digest.</source>
        <translation>署名が正しいSignedDataではありません。宣言されたダイジェストが1つではありません。</translation>
    </message>
    <message>
        <source>The signature is not a proper SignedData: its version does not fit.</source>
        <translation>署名が正しいSignedDataではありません。バージョンが合いません。</translation>
    </message>
    <message>
        <source>The archive opens and is safe</source>
        <translation>アーカイブが安全に開ける</translation>
    </message>
    <message>
        <source>pass.json is at the top</source>
        <translation>pass.jsonが最上位にある</translation>
    </message>
    <message>
        <source>No files left behind by a file manager</source>
        <translation>ファイルマネージャの残したファイルがない</translation>
    </message>
    <message>
        <source>The manifest is well-formed</source>
        <translation>マニフェストの形式が正しい</translation>
    </message>
    <message>
        <source>Every file is in the manifest</source>
        <translation>すべてのファイルがマニフェストにある</translation>
    </message>
    <message>
        <source>Every file of the manifest exists</source>
        <translation>マニフェストのすべてのファイルが存在する</translation>
    </message>
    <message>
        <source>Every file is as the manifest says</source>
        <translation>すべてのファイルがマニフェストの記載どおりである</translation>
    </message>
    <message>
        <source>The signature is a detached CMS SignedData</source>
        <translation>署名が分離型のCMS SignedDataである</translation>
    </message>
    <message>
        <source>The signature is over the manifest</source>
        <translation>署名がマニフェストに対するものである</translation>
    </message>
    <message>
        <source>The signing time is signed</source>
        <translation>署名時刻が署名されている</translation>
    </message>
    <message>
        <source>The chain of certificates leads to a trusted root</source>
        <translation>証明書チェーンが信頼されたルートに至る</translation>
    </message>
    <message>
        <source>The certificate is valid</source>
        <translation>証明書が有効である</translation>
    </message>
    <message>
        <source>The certificate is for this pass type</source>
        <translation>証明書がこのパスタイプのものである</translation>
    </message>
    <message>
        <source>The certificate is for this team</source>
        <translation>証明書がこのチームのものである</translation>
    </message>
    <message>
        <source>NFC is allowed by the certificate</source>
        <translation>証明書がNFCを許可している</translation>
    </message>
    <message>
        <source>The pass is light</source>
        <translation>パスが軽い</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（ほか%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked, because the signature is not complete.</source>
        <translation>署名が完全でないため、未確認です。</translation>
    </message>
    <message>
        <source>Not checked, because the archive does not open.</source>
        <translation>アーカイブが開けないため、未確認です。</translation>
    </message>
    <message>
        <source>The archive holds %1 files.</source>
        <translation>アーカイブのファイルは%1個です。</translation>
    </message>
    <message>
        <source>The pass is larger than 1 MB: slow over the air.</source>
        <translation>パスが1 MBを超えています。モバイル通信では時間がかかります。</translation>
    </message>
    <message>
        <source>The pass is smaller than 1 MB.</source>
        <translation>パスは1 MB未満です。</translation>
    </message>
    <message>
        <source>pass.json is there.</source>
        <translation>pass.jsonがあります。</translation>
    </message>
    <message>
        <source>The archive has no pass.json.</source>
        <translation>アーカイブにpass.jsonがありません。</translation>
    </message>
    <message>
        <source>pass.json is inside the folder “%1”; only the folder&apos;s content may be packed.</source>
        <translation>pass.jsonがフォルダ「%1」の中にあります。フォルダの中身だけをパッケージしてください。</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Not checked, because there is no well-formed manifest.json.</source>
        <translation>形式の正しいmanifest.jsonがないため、未確認です。</translation>
    </message>
    <message>
        <source>The archive has no manifest.json.</source>
        <translation>アーカイブにmanifest.jsonがありません。</translation>
    </message>
    <message>
        <source>manifest.json is not a JSON object: %1</source>
        <translation>manifest.jsonがJSONオブジェクトではありません: %1</translation>
    </message>
    <message>
        <source>The manifest&apos;s entry for “%1” is not a SHA-1 in 40 lower-case hex digits.</source>
        <translation>「%1」に対するマニフェストの値が、小文字の16進数40桁のSHA-1ではありません。</translation>
    </message>
    <message>
        <source>The manifest lists %1 files.</source>
        <translation>マニフェストのファイルは%1個です。</translation>
    </message>
    <message>
        <source>Each is listed.</source>
        <translation>すべて記載されています。</translation>
    </message>
    <message>
        <source>%1 is not listed in manifest.json.</source>
        <translation>%1がmanifest.jsonに記載されていません。</translation>
    </message>
    <message>
        <source>Each is there.</source>
        <translation>すべてあります。</translation>
    </message>
    <message>
        <source>manifest.json lists %1, which is not in the archive.</source>
        <translation>manifest.jsonに記載された%1がアーカイブにありません。</translation>
    </message>
    <message>
        <source>Each SHA-1 is right.</source>
        <translation>すべてのSHA-1が正しいです。</translation>
    </message>
    <message>
        <source>%1 was altered after the manifest was made.</source>
        <translation>マニフェストの作成後に%1が変更されています。</translation>
    </message>
    <message>
        <source>Not checked, because there is no signature over a manifest.</source>
        <translation>マニフェストに対する署名がないため、未確認です。</translation>
    </message>
    <message>
        <source>The pass is not signed: the archive has no “signature”.</source>
        <translation>パスが署名されていません。アーカイブに「signature」がありません。</translation>
    </message>
    <message>
        <source>There is no manifest.json the signature could be over.</source>
        <translation>署名の対象となるmanifest.jsonがありません。</translation>
    </message>
    <message>
        <source>It is one, with one signer.</source>
        <translation>そのとおりで、署名者は1人です。</translation>
    </message>
    <message>
        <source>It is, and made by the certificate&apos;s key.</source>
        <translation>そのとおりで、証明書のキーで作られています。</translation>
    </message>
    <message>
        <source>Signed on %1.</source>
        <translation>%1に署名されました。</translation>
    </message>
    <message>
        <source>It does, over “%1”.</source>
        <translation>「%1」を経て至ります。</translation>
    </message>
    <message>
        <source>It was when the pass was signed, and is now.</source>
        <translation>パスの署名時に有効で、現在も有効です。</translation>
    </message>
    <message>
        <source>Not checked, because the signature names no certificate.</source>
        <translation>署名が証明書を示していないため、未確認です。</translation>
    </message>
    <message>
        <source>Not checked, because there is no pass.json.</source>
        <translation>pass.jsonがないため、未確認です。</translation>
    </message>
    <message>
        <source>Not checked, because pass.json does not parse: %1</source>
        <translation>pass.jsonを解析できないため、未確認です: %1</translation>
    </message>
    <message>
        <source>Both say “%1”.</source>
        <translation>どちらも「%1」です。</translation>
    </message>
    <message>
        <source>The certificate belongs to team “%1”, but pass.json says “%2”.</source>
        <translation>証明書はチーム「%1」のものですが、pass.jsonでは「%2」です。</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>共通名</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 names no pass type; this is not a pass certificate.</source>
        <translation>証明書の%1がパスタイプを示していません。パス証明書ではありません。</translation>
    </message>
    <message>
        <source>The certificate&apos;s %1 is for pass type “%2”, but pass.json says “%3”.</source>
        <translation>証明書の%1はパスタイプ「%2」のものですが、pass.jsonでは「%3」です。</translation>
    </message>
    <message>
        <source>The pass does not use NFC.</source>
        <translation>パスはNFCを使いません。</translation>
    </message>
    <message>
        <source>The certificate is one with NFC.</source>
        <translation>証明書はNFC付きです。</translation>
    </message>
    <message>
        <source>The pass has an “nfc” part, but its certificate is not made for NFC.</source>
        <translation>パスに「nfc」がありますが、証明書がNFC用ではありません。</translation>
    </message>
    <message>
        <source>The pass has a personalization.json, but its certificate is not made for NFC.</source>
        <translation>パスにpersonalization.jsonがありますが、証明書がNFC用ではありません。</translation>
    </message>
    <message>
        <source>%1 does not belong into a pass.</source>
        <translation>%1はパスに入れるものではありません。</translation>
    </message>
    <message>
        <source>A bundle is small enough</source>
        <translation>バンドルが十分に小さい</translation>
    </message>
    <message>
        <source>The archive is cut off: its directory is missing.</source>
        <translation>アーカイブが途中で切れています。ディレクトリがありません。</translation>
    </message>
    <message>
        <source>This is not a ZIP archive.</source>
        <translation>ZIPアーカイブではありません。</translation>
    </message>
    <message>
        <source>The archive has data behind its end.</source>
        <translation>アーカイブの終わりの後にデータがあります。</translation>
    </message>
    <message>
        <source>The archive uses the zip64 format, which no pass needs.</source>
        <translation>アーカイブがzip64形式です。パスには必要ありません。</translation>
    </message>
    <message>
        <source>The archive is one of several parts.</source>
        <translation>アーカイブが複数に分割されたものの1つです。</translation>
    </message>
    <message>
        <source>The archive&apos;s directory is not where its end record says.</source>
        <translation>アーカイブのディレクトリが、終端レコードの示す位置にありません。</translation>
    </message>
    <message>
        <source>The archive is encrypted.</source>
        <translation>アーカイブが暗号化されています。</translation>
    </message>
    <message>
        <source>An entry is packed in a way that passes do not use (method %1).</source>
        <translation>項目がパスでは使われない方式で圧縮されています（方式%1）。</translation>
    </message>
    <message>
        <source>The archive holds a symbolic link.</source>
        <translation>アーカイブにシンボリックリンクがあります。</translation>
    </message>
    <message>
        <source>The archive holds something that is neither file nor folder.</source>
        <translation>アーカイブに、ファイルでもフォルダでもないものがあります。</translation>
    </message>
    <message>
        <source>A folder of the archive has content.</source>
        <translation>アーカイブのフォルダに内容があります。</translation>
    </message>
    <message>
        <source>An entry that is not packed has two sizes.</source>
        <translation>圧縮されていない項目に2つのサイズがあります。</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 MB.</source>
        <translation>項目を展開すると%1 MBを超えます。</translation>
    </message>
    <message>
        <source>The archive would unpack to more than %1 MB.</source>
        <translation>アーカイブを展開すると%1 MBを超えます。</translation>
    </message>
    <message>
        <source>An entry would unpack to more than %1 times its packed size.</source>
        <translation>項目を展開すると圧縮時の%1倍を超えます。</translation>
    </message>
    <message>
        <source>An entry is not where the archive&apos;s directory says.</source>
        <translation>項目が、アーカイブのディレクトリの示す位置にありません。</translation>
    </message>
    <message>
        <source>An entry reaches beyond the end of the archive&apos;s data.</source>
        <translation>項目がアーカイブのデータの終わりを超えています。</translation>
    </message>
    <message>
        <source>An entry and the archive&apos;s directory contradict each other.</source>
        <translation>項目とアーカイブのディレクトリが矛盾しています。</translation>
    </message>
    <message>
        <source>The archive holds two entries of one name.</source>
        <translation>アーカイブに同じ名前の項目が2つあります。</translation>
    </message>
    <message>
        <source>Two entries of the archive overlap.</source>
        <translation>アーカイブの2つの項目が重なっています。</translation>
    </message>
    <message>
        <source>The archive has data that belongs to none of its entries.</source>
        <translation>アーカイブに、どの項目にも属さないデータがあります。</translation>
    </message>
    <message>
        <source>An entry of the archive is both a file and a folder.</source>
        <translation>アーカイブの項目がファイルでもフォルダでもあります。</translation>
    </message>
    <message>
        <source>The archive holds more than %1 entries.</source>
        <translation>アーカイブの項目が%1個を超えています。</translation>
    </message>
    <message>
        <source>The archive holds nothing.</source>
        <translation>アーカイブに何も入っていません。</translation>
    </message>
    <message>
        <source>The archive&apos;s directory holds more entries than its end record says.</source>
        <translation>アーカイブのディレクトリの項目が、終端レコードの示す数より多くなっています。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The archive is larger than %1 MB.</source>
        <translation>アーカイブが%1 MBを超えています。</translation>
    </message>
</context>
<context>
    <name>PassTimeline</name>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Tapped at %1</source>
        <translation>%1にかざして読み取り</translation>
    </message>
    <message>
        <source>Scanned at %1</source>
        <translation>%1でスキャン</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Added to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>Added to a wallet</source>
        <translation>ウォレットに追加</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
</context>
<context>
    <name>PassWords</name>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>The holder removed it</source>
        <translation>保有者が削除</translation>
    </message>
    <message>
        <source>The holder declined it</source>
        <translation>保有者が辞退</translation>
    </message>
    <message>
        <source>The link expired</source>
        <translation>リンクが期限切れ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Refused: revoked</source>
        <translation>拒否: 失効済み</translation>
    </message>
    <message>
        <source>Refused: removed</source>
        <translation>拒否: 削除済み</translation>
    </message>
    <message>
        <source>Refused: not installed</source>
        <translation>拒否: 未追加</translation>
    </message>
    <message>
        <source>Refused: archived</source>
        <translation>拒否: アーカイブ済み</translation>
    </message>
    <message>
        <source>Refused: signature invalid</source>
        <translation>拒否: 署名が無効</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>デバイスの紛失</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>会員資格の終了</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>購入の返金</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の指定なし</translation>
    </message>
    <message>
        <source>Both links work until %1</source>
        <translation>どちらのリンクも%1まで有効です</translation>
    </message>
    <message>
        <source>%1. While Google&apos;s issuer account is in demo mode, only its test users can add the pass, and its title begins with [TEST ONLY].</source>
        <translation>%1。Googleの発行者アカウントがデモモードの間は、テストユーザーだけがパスを追加でき、タイトルの先頭に[TEST ONLY]が付きます。</translation>
    </message>
</context>
<context>
    <name>PassesCommands</name>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>パスを検索</translation>
    </message>
    <message>
        <source>find holder e-mail</source>
        <translation>検索 保有者 メール</translation>
    </message>
    <message>
        <source>Load the passes again</source>
        <translation>パスを再読み込み</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>更新 再読み込み</translation>
    </message>
</context>
<context>
    <name>PassesPage</name>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Search passes</source>
        <translation>パスを検索</translation>
    </message>
    <message>
        <source>Name, e-mail or pass id</source>
        <translation>名前、メールアドレス、パスID</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行済み</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No pass has been issued yet.</source>
        <translation>発行されたパスはまだありません。</translation>
    </message>
    <message>
        <source>Issue passes from a list of holders, or one by one.</source>
        <translation>保有者のリストから、または1件ずつパスを発行します。</translation>
    </message>
    <message>
        <source>Issue passes</source>
        <translation>パスを発行</translation>
    </message>
    <message>
        <source>No pass fits the search and filters.</source>
        <translation>検索とフィルターに合うパスはありません。</translation>
    </message>
    <message>
        <source>Press Return to ask the service for this exact e-mail address or pass id.</source>
        <translation>Enterキーを押すと、このメールアドレスまたはパスIDに完全一致するものをサービスに問い合わせます。</translation>
    </message>
    <message>
        <source>The passes could not be loaded.</source>
        <translation>パスを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Width of the pass pane</source>
        <translation>パスパネルの幅</translation>
    </message>
</context>
<context>
    <name>PayloadField</name>
    <message>
        <source>Insert a variable</source>
        <translation>変数を挿入</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>新しいフィールド…</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Issue a test pass</source>
        <translation>テストパスを発行</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>E-mail address of the holder</source>
        <translation>保有者のメールアドレス</translation>
    </message>
    <message>
        <source>Your own will do</source>
        <translation>自分のアドレスでかまいません</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>このコンピューターのアドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>0 takes any free one</source>
        <translation>0の場合は空いているポートを使います</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>QR code of the pass</source>
        <translation>パスのQRコード</translation>
    </message>
    <message>
        <source>Link of the pass</source>
        <translation>パスのリンク</translation>
    </message>
    <message>
        <source>Offer the pass again</source>
        <translation>パスをもう一度提供</translation>
    </message>
</context>
<context>
    <name>PhoneOnMap</name>
    <message>
        <source>Phone; arrow keys carry it, with Shift farther</source>
        <translation>スマートフォン。矢印キーで移動、Shift+矢印キーで大きく移動</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Appleウォレット: %1</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Cancel fetching: %1</source>
        <translation>取得をキャンセル: %1</translation>
    </message>
    <message>
        <source>Fetch: %1</source>
        <translation>取得: %1</translation>
    </message>
</context>
<context>
    <name>PicturesDialog</name>
    <message>
        <source>Folder for the pictures</source>
        <translation>画像の保存先フォルダー</translation>
    </message>
    <message>
        <source>Export pictures</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>Each side of both cards becomes a PNG, transparent around its corners.</source>
        <translation>両方のカードの各面が、角の外側が透明なPNGになります。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Pixels to a point</source>
        <translation>1ポイントあたりのピクセル数</translation>
    </message>
    <message>
        <source>Three files for each side: plain, @2x and @3x.</source>
        <translation>各面につき3つのファイル（接尾辞なし、@2x、@3x）になります。</translation>
    </message>
    <message>
        <source>The size in points, for a page or a mail.</source>
        <translation>ポイントと同じサイズです。ページやメール向けです。</translation>
    </message>
    <message>
        <source>Sharp on phones; the names end in @%1x.</source>
        <translation>スマートフォンで鮮明に表示されます。名前の末尾は@%1xです。</translation>
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
        <translation>3種類すべて</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
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
        <translation>場所をインポート</translation>
    </message>
    <message>
        <source>Export places</source>
        <translation>場所をエクスポート</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV; or drop the file on this page</source>
        <translation>GeoJSON、KML、CSVから。ファイルをこのページにドロップすることもできます</translation>
    </message>
    <message>
        <source>Save an empty list…</source>
        <translation>空のリストを保存…</translation>
    </message>
    <message>
        <source>A CSV file to fill in: its columns, with an example row</source>
        <translation>記入用のCSVファイル: 列と例の行</translation>
    </message>
    <message>
        <source>Save an empty list</source>
        <translation>空のリストを保存</translation>
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
        <translation>場所%1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Latitude and longitude</source>
        <translation>緯度と経度</translation>
    </message>
    <message>
        <source>Paste them in any notation, or a map&apos;s link.</source>
        <translation>どの表記の座標でも、地図のリンクでも貼り付けられます。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
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
        <translation>半径（フィート）</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半径（メートル）</translation>
    </message>
    <message>
        <source>Unit of length</source>
        <translation>長さの単位</translation>
    </message>
    <message>
        <source>Delete this place</source>
        <translation>この場所を削除</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>The map of the places</source>
        <translation>場所の地図</translation>
    </message>
    <message>
        <source>Add the place in the middle of the map</source>
        <translation>地図の中心に場所を追加</translation>
    </message>
    <message>
        <source>A place chosen on the map</source>
        <translation>地図上で選択した場所</translation>
    </message>
    <message>
        <source>Move the place</source>
        <translation>場所を移動</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>場所を10倍の距離だけ移動</translation>
    </message>
    <message>
        <source>A place that is dragged on the map</source>
        <translation>地図上でドラッグ中の場所</translation>
    </message>
    <message>
        <source>Put the place back as it was</source>
        <translation>場所を元に戻す</translation>
    </message>
    <message>
        <source>A place on the map or in its list</source>
        <translation>地図上またはリストの場所</translation>
    </message>
    <message>
        <source>Remove the place</source>
        <translation>場所を削除</translation>
    </message>
    <message>
        <source>A place in the list</source>
        <translation>リストの場所</translation>
    </message>
    <message>
        <source>Move the place up in the list</source>
        <translation>場所をリスト内で上に移動</translation>
    </message>
    <message>
        <source>Move the place down in the list</source>
        <translation>場所をリスト内で下に移動</translation>
    </message>
    <message>
        <source>A place that was found</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Go to the place above or below</source>
        <translation>上または下の場所へ移動</translation>
    </message>
    <message>
        <source>Add the place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>The phone on the map</source>
        <translation>地図上のスマートフォン</translation>
    </message>
    <message>
        <source>Carry the phone</source>
        <translation>スマートフォンを動かす</translation>
    </message>
    <message>
        <source>Carry the phone five times as far</source>
        <translation>スマートフォンを5倍の距離だけ動かす</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>スマートフォンをしまう</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a place&apos;s number and its message</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
</context>
<context>
    <name>PlacePickList</name>
    <message>
        <source>None</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Pick none of the places</source>
        <translation>どの場所も選ばない</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>Pick the first places that fit</source>
        <translation>空きがある分だけ先頭の場所を選ぶ</translation>
    </message>
    <message>
        <source>Search the places of the file</source>
        <translation>ファイルの場所を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Places of the file</source>
        <translation>ファイルの場所</translation>
    </message>
    <message>
        <source>No place of the file is called that.</source>
        <translation>その名前の場所はファイルにありません。</translation>
    </message>
    <message>
        <source>There is no more room: a pass has ten places at most.</source>
        <translation>空きがありません。パスに設定できる場所は10か所までです。</translation>
    </message>
</context>
<context>
    <name>PlaceSearchBox</name>
    <message>
        <source>Find a place</source>
        <translation>場所を検索</translation>
    </message>
    <message>
        <source>Town, coordinates or a map&apos;s link</source>
        <translation>都市名、座標、地図のリンク</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>見つかった場所</translation>
    </message>
    <message>
        <source>Add a place at %1</source>
        <translation>%1に場所を追加</translation>
    </message>
    <message>
        <source>Sends what you typed to that service</source>
        <translation>入力した内容がこのサービスに送信されます</translation>
    </message>
    <message>
        <source>Look up street addresses…</source>
        <translation>住所を検索…</translation>
    </message>
    <message>
        <source>Give the address of a geocoder of your own in the settings</source>
        <translation>設定で自分のジオコーダーのアドレスを指定してください</translation>
    </message>
</context>
<context>
    <name>PlacesDrop</name>
    <message>
        <source>Drop the file to import its places</source>
        <translation>ファイルをドロップして場所をインポート</translation>
    </message>
    <message>
        <source>You see what it holds before anything changes.</source>
        <translation>何かが変更される前に、ファイルの内容を確認できます。</translation>
    </message>
</context>
<context>
    <name>PlacesEditor</name>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No places yet. Near a place, Apple Wallet may show the pass on the lock screen with a message.</source>
        <translation>場所はまだありません。場所の近くに来ると、Appleウォレットがロック画面にパスとメッセージを表示することがあります。</translation>
    </message>
    <message>
        <source>Click on the map…</source>
        <translation>地図をクリック…</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>Click on the map where it belongs, or press Return for its middle</source>
        <translation>地図上の位置をクリックするか、Enterキーで中央に追加します</translation>
    </message>
    <message>
        <source>Wallets know ten places at most</source>
        <translation>ウォレットが扱う場所は10か所までです</translation>
    </message>
    <message>
        <source>How near is near enough</source>
        <translation>表示される距離</translation>
    </message>
    <message>
        <source>Carry a phone over the map</source>
        <translation>地図上でスマートフォンを動かす</translation>
    </message>
    <message>
        <source>Put the phone away</source>
        <translation>スマートフォンをしまう</translation>
    </message>
    <message>
        <source>Put a phone on the map</source>
        <translation>地図にスマートフォンを置く</translation>
    </message>
    <message>
        <source>Also on the map</source>
        <translation>地図に表示するその他のもの</translation>
    </message>
</context>
<context>
    <name>PlacesMap</name>
    <message>
        <source>Map; arrow keys move it, plus and minus zoom</source>
        <translation>地図。矢印キーで移動、プラスとマイナスで拡大・縮小</translation>
    </message>
    <message>
        <source>Map; arrow keys move place %1, Delete removes it, Escape lets go of it</source>
        <translation>地図。矢印キーで場所%1を移動、Deleteキーで削除、Escで選択を解除</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
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
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Both wallets take this template as it is.</source>
        <translation>このテンプレートは、どちらのウォレットでもそのまま使えます。</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1 (live)</source>
        <translation>%1（本番）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>The key of %1 stays while a batch is running with it</source>
        <translation>%1のキーは、そのバッチの実行中は変更できません</translation>
    </message>
    <message>
        <source>Enter another key for %1</source>
        <translation>%1の別のキーを入力</translation>
    </message>
    <message>
        <source>%1 stays while a batch is running with it</source>
        <translation>%1は、そのバッチの実行中は削除できません</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
</context>
<context>
    <name>ProfilesSection</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A profile is one tenant of QairoPay. Choosing another opens the window anew.</source>
        <translation>プロファイルは、QairoPayの1つのテナントに対応します。別のプロファイルを選択すると、ウィンドウが開き直します。</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>プロファイルを追加…</translation>
    </message>
    <message>
        <source>Use another profile while a batch is running</source>
        <translation>バッチの実行中に別のプロファイルを使用</translation>
    </message>
    <message>
        <source>Pause and use it</source>
        <translation>一時停止して使用</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>プロファイル%1を削除しますか？</translation>
    </message>
    <message>
        <source>Its key is taken out of the keychain. Nothing changes at QairoPay.</source>
        <translation>キーがキーチェーンから削除されます。QairoPay側は何も変わりません。</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
</context>
<context>
    <name>PromoteDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Live changes at once. Type %1 to go on.</source>
        <translation>本番環境が直ちに変更されます。続けるには「%1」と入力してください。</translation>
    </message>
    <message>
        <source>Take the webhook endpoints along, disabled</source>
        <translation>Webhookエンドポイントを無効の状態で一緒に反映</translation>
    </message>
    <message>
        <source>What came over</source>
        <translation>反映された内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>PublishCommands</name>
    <message>
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>リリース 発行 プッシュ 更新</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>前のバージョンに戻す</translation>
    </message>
    <message>
        <source>revert rollback published</source>
        <translation>差し戻し ロールバック 公開済み</translation>
    </message>
    <message>
        <source>No other version of this template was published from here.</source>
        <translation>このテンプレートの別のバージョンは、ここから公開されていません。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
</context>
<context>
    <name>PublishPictures</name>
    <message>
        <source>Pass that is shown</source>
        <translation>表示中のパス</translation>
    </message>
    <message>
        <source>Read the passes again</source>
        <translation>パスを再読み込み</translation>
    </message>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
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
        <translation>不明なエラー</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
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
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>RecordChoice</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>カードに表示するレコード</translation>
    </message>
    <message>
        <source>Show an issued pass…</source>
        <translation>発行済みのパスを表示…</translation>
    </message>
    <message>
        <source>No pass was issued: the template is not published yet.</source>
        <translation>パスは発行されていません。テンプレートがまだ公開されていないためです。</translation>
    </message>
    <message>
        <source>Add, rename or remove a sample record</source>
        <translation>サンプルレコードの追加、名前の変更、削除</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1 to %2?</source>
        <translation>%1を%2に変更しますか？</translation>
    </message>
    <message>
        <source>These change with it, as one step:</source>
        <translation>1つの手順として、次のものも一緒に変わります:</translation>
    </message>
    <message>
        <source>Nothing else in the template uses this key.</source>
        <translation>このキーは、テンプレート内の他の場所では使われていません。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>What the studio cannot change:</source>
        <translation>Pass Studioでは変更できないもの:</translation>
    </message>
</context>
<context>
    <name>RevokePassDialog</name>
    <message>
        <source>Revoke this pass?</source>
        <translation>このパスを失効させますか？</translation>
    </message>
    <message>
        <source>The pass of %1 is voided: Apple greys its barcode, Google moves it to the expired passes, scanners refuse it. This cannot be undone.</source>
        <translation>%1のパスは無効になります。Appleではバーコードがグレー表示になり、Googleでは期限切れのパスに移動し、スキャナーでは拒否されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Revoke pass</source>
        <translation>パスを失効</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lost device</source>
        <translation>デバイスの紛失</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>会員資格の終了</translation>
    </message>
    <message>
        <source>Purchase refunded</source>
        <translation>購入の返金</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の指定なし</translation>
    </message>
</context>
<context>
    <name>RingLegend</name>
    <message>
        <source>Asked for: the radius in the template.</source>
        <translation>指定値: テンプレートの半径。</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google ウォレットは表示する距離を独自に判断し、メッセージを表示しません。</translation>
    </message>
</context>
<context>
    <name>RowControl</name>
    <message>
        <source>Rows of a list</source>
        <translation>リストの行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Row shown on the cards</source>
        <translation>カードに表示する行</translation>
    </message>
    <message>
        <source>End, and show the record from before</source>
        <translation>終了して前のレコードに戻る</translation>
    </message>
</context>
<context>
    <name>RowPreview</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
</context>
<context>
    <name>RowsInspector</name>
    <message>
        <source>Google draws at most %1 rows of one to %2 fields below the title; two rows are what it advises. A field without a row stands in the details, and so does a field without a value. Apple’s card has its own slots.</source>
        <translation>Googleでは、タイトルの下に最大%1行、各行に1～%2個のフィールドが表示されます。推奨は2行です。行に入っていないフィールドと値のないフィールドは、詳細に表示されます。Appleのカードには専用の領域があります。</translation>
    </message>
    <message>
        <source>No field stands in a slot of the front: Google shows its own rows.</source>
        <translation>表面の領域にフィールドがないため、Googleでは独自の行が表示されます。</translation>
    </message>
    <message>
        <source>Derived from the slots. What you change here is kept as your own.</source>
        <translation>領域から自動で決まります。ここで変更した内容は独自の行として保持されます。</translation>
    </message>
    <message>
        <source>Your own rows</source>
        <translation>独自の行</translation>
    </message>
    <message>
        <source>Back to automatic</source>
        <translation>自動に戻す</translation>
    </message>
    <message>
        <source>Derives the rows from the slots again</source>
        <translation>領域から行を改めて自動作成します</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Google draws at most %1 rows</source>
        <translation>Googleに表示される行は最大%1行です</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Passes issued</source>
        <translation>発行済みのパス</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel the rest…</source>
        <translation>残りをキャンセル…</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>結果を保存…</translation>
    </message>
    <message>
        <source>Save failed rows…</source>
        <translation>失敗した行を保存…</translation>
    </message>
    <message>
        <source>Rows without a pass</source>
        <translation>パスが発行されなかった行</translation>
    </message>
    <message>
        <source>Cancel the rest of this batch?</source>
        <translation>このバッチの残りをキャンセルしますか？</translation>
    </message>
    <message>
        <source>Passes that were issued stay issued. The rows that were not sent yet are kept in the failed-rows file.</source>
        <translation>発行済みのパスはそのまま残ります。まだ送信していない行は、失敗した行のファイルに残されます。</translation>
    </message>
    <message>
        <source>Cancel the rest</source>
        <translation>残りをキャンセル</translation>
    </message>
    <message>
        <source>Go on issuing</source>
        <translation>発行を続ける</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the failed rows</source>
        <translation>失敗した行を保存</translation>
    </message>
</context>
<context>
    <name>SampleNameDialog</name>
    <message>
        <source>Add a sample record</source>
        <translation>サンプルレコードを追加</translation>
    </message>
    <message>
        <source>Rename the sample record</source>
        <translation>サンプルレコードの名前を変更</translation>
    </message>
    <message>
        <source>A copy of what the cards show. Its values are typed on the cards.</source>
        <translation>カードに表示されている内容のコピーです。値はカードの上で入力します。</translation>
    </message>
    <message>
        <source>The name of the holder. It stands on the cards where the template names the holder.</source>
        <translation>保有者の名前です。テンプレートが保有者を示す箇所でカードに表示されます。</translation>
    </message>
    <message>
        <source>Add the record</source>
        <translation>レコードを追加</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>保有者の名前</translation>
    </message>
</context>
<context>
    <name>SandboxClock</name>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>進める量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>進める</translation>
    </message>
    <message>
        <source>Links end after 30 days, removed and revoked passes are archived after 90, rotated keys end after one. The clock goes back only with a reset.</source>
        <translation>リンクは30日後に無効になり、削除済みと失効済みのパスは90日後にアーカイブされ、ローテーションされたキーは1日後に無効になります。時計を戻せるのはリセット時だけです。</translation>
    </message>
</context>
<context>
    <name>SandboxPage</name>
    <message>
        <source>The last requests, newest first. Keys, ids and contents are not kept.</source>
        <translation>最近のリクエスト（新しい順）。キー、ID、内容は保存されません。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエストID</translation>
    </message>
    <message>
        <source>Nothing has asked the sandbox for anything yet.</source>
        <translation>Sandboxへのリクエストはまだありません。</translation>
    </message>
    <message>
        <source>The sandbox does not answer.</source>
        <translation>Sandboxが応答しません。</translation>
    </message>
    <message>
        <source>Width of the tools</source>
        <translation>ツールの幅</translation>
    </message>
</context>
<context>
    <name>SandboxPane</name>
    <message>
        <source>Where it is</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Description of its API</source>
        <translation>APIの説明</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Templates, passes, scans and events go, and the clock goes back to this computer&apos;s. Keys, endpoints and the audit log stay.</source>
        <translation>テンプレート、パス、スキャン、イベントは消去され、時計はこのコンピューターの時刻に戻ります。キー、エンドポイント、監査ログは残ります。</translation>
    </message>
    <message>
        <source>Reset the sandbox…</source>
        <translation>Sandboxをリセット…</translation>
    </message>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Sandboxをリセットしますか？</translation>
    </message>
    <message>
        <source>Every template, pass, scan and event of %1 is deleted. This cannot be undone.</source>
        <translation>%1のテンプレート、パス、スキャン、イベントがすべて削除されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <translation>続けるには「%1」と入力してください。</translation>
    </message>
    <message>
        <source>The word that confirms it</source>
        <translation>確認用の単語</translation>
    </message>
    <message>
        <source>Fill it with the ready-made program afterwards</source>
        <translation>リセット後に、用意されたサンプル一式を入れる</translation>
    </message>
</context>
<context>
    <name>SandboxPhones</name>
    <message>
        <source>Phones and scanners</source>
        <translation>スマートフォンとスキャナー</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Issue a pass first.</source>
        <translation>先にパスを発行してください。</translation>
    </message>
    <message>
        <source>Add to Apple Wallet</source>
        <translation>Appleウォレットに追加</translation>
    </message>
    <message>
        <source>Add to Google Wallet</source>
        <translation>Google ウォレットに追加</translation>
    </message>
    <message>
        <source>Remove from the wallet</source>
        <translation>ウォレットから削除</translation>
    </message>
    <message>
        <source>Scan the barcode</source>
        <translation>バーコードをスキャン</translation>
    </message>
    <message>
        <source>Tap at a reader</source>
        <translation>リーダーにかざす</translation>
    </message>
    <message>
        <source>Let the iPhone look for updates</source>
        <translation>iPhoneで更新を確認</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>Scale: %1</source>
        <translation>縮尺: %1</translation>
    </message>
</context>
<context>
    <name>ScanArchive</name>
    <message>
        <source>The scans kept on this computer cannot be read or written.</source>
        <translation>このコンピュータに保存されたスキャンを読み書きできません。</translation>
    </message>
    <message>
        <source>The scans kept on this computer are from a newer version of the studio.</source>
        <translation>このコンピュータに保存されたスキャンは、スタジオの新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>ScanBench</name>
    <message>
        <source>Read even from %1 cm.</source>
        <translation>%1 cmの距離でも読み取れます。</translation>
    </message>
    <message>
        <source>Read even with %1 % between dark and light.</source>
        <translation>明暗の差が%1%でも読み取れます。</translation>
    </message>
    <message>
        <source>Read even with a blur of %1 mm.</source>
        <translation>%1 mmのぼけでも読み取れます。</translation>
    </message>
    <message>
        <source>Read even turned aside by %1°.</source>
        <translation>%1°傾けても読み取れます。</translation>
    </message>
    <message>
        <source>True size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Dimmed</source>
        <translation>暗い画面</translation>
    </message>
    <message>
        <source>Blurred</source>
        <translation>ピンぼけ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小さい</translation>
    </message>
    <message>
        <source>At an angle</source>
        <translation>斜め</translation>
    </message>
    <message>
        <source>From %1 cm, in focus.</source>
        <translation>%1 cmの距離、ピントは合っています。</translation>
    </message>
    <message>
        <source>A dark screen in a bright place: %1 % between dark and light.</source>
        <translation>明るい場所で暗い画面。明暗の差は%1%です。</translation>
    </message>
    <message>
        <source>Out of focus: a blur of %1 mm.</source>
        <translation>ピンぼけ。ぼけは%1 mmです。</translation>
    </message>
    <message>
        <source>From %1 cm.</source>
        <translation>%1 cmの距離です。</translation>
    </message>
    <message>
        <source>Turned aside by %1°, with light from one side.</source>
        <translation>%1°傾け、片側から光が当たった状態です。</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Barely reads</source>
        <translation>読み取り困難</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り可</translation>
    </message>
    <message>
        <source>Reads easily</source>
        <translation>容易に読み取り可</translation>
    </message>
    <message>
        <source>Lost with %1 % between dark and light.</source>
        <translation>明暗の差が%1%では読み取れません。</translation>
    </message>
    <message>
        <source>From %1 cm the camera has %2 pixels for a module of %3 mm: too few.</source>
        <translation>%1 cmの距離では、%3 mmのモジュールに対してカメラのピクセルが%2しかなく、不足しています。</translation>
    </message>
    <message>
        <source>A blur of %1 mm runs modules of %2 mm together.</source>
        <translation>%1 mmのぼけで、%2 mmのモジュール同士がつながって見えます。</translation>
    </message>
    <message>
        <source>Turned aside by %1°, modules of %2 mm are not told apart.</source>
        <translation>%1°傾けると、%2 mmのモジュールを区別できません。</translation>
    </message>
    <message>
        <source>The light ground beside it is %1 modules wide; %2 are asked for.</source>
        <translation>周囲の明るい余白の幅は%1モジュールですが、%2モジュールが必要です。</translation>
    </message>
    <message>
        <source>It is read as another text than the content.</source>
        <translation>内容とは異なるテキストとして読み取られます。</translation>
    </message>
    <message>
        <source>Shorten the content: larger modules need less light between them.</source>
        <translation>内容を短くしてください。モジュールが大きいほど、少ない明暗差で読み取れます。</translation>
    </message>
    <message>
        <source>Shorten the content, or choose a QR code, which has the largest modules for a long one.</source>
        <translation>内容を短くするか、長い内容でもモジュールが最も大きいQRコードを選択してください。</translation>
    </message>
    <message>
        <source>The wallet draws that ground; another format needs less of it.</source>
        <translation>余白を描くのはウォレットです。別の形式なら、必要な余白が少なくなります。</translation>
    </message>
    <message>
        <source>Keep to letters and digits of ASCII, which every format carries as they are.</source>
        <translation>どの形式でもそのまま使えるASCIIの英数字だけにしてください。</translation>
    </message>
</context>
<context>
    <name>ScanDetailPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Pass id</source>
        <translation>パスID</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Scan id</source>
        <translation>スキャンID</translation>
    </message>
    <message>
        <source>Open this pass</source>
        <translation>このパスを開く</translation>
    </message>
</context>
<context>
    <name>ScanFilterBar</name>
    <message>
        <source>Search scans</source>
        <translation>スキャンを検索</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Loading, %1 so far</source>
        <translation>読み込み中、現在%1</translation>
    </message>
    <message>
        <source>Show new scans as they happen</source>
        <translation>新しいスキャンを発生と同時に表示</translation>
    </message>
</context>
<context>
    <name>ScanHistogram</name>
    <message>
        <source>Scans over time, %1 to %2</source>
        <translation>スキャン数の推移、%1～%2</translation>
    </message>
</context>
<context>
    <name>ScanMap</name>
    <message>
        <source>Scans on the map: %1</source>
        <translation>地図上のスキャン: %1</translation>
    </message>
</context>
<context>
    <name>ScanTable</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保有者</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>スキャンはまだありません</translation>
    </message>
    <message>
        <source>They appear here as soon as somebody&apos;s pass is read.</source>
        <translation>パスが読み取られると、すぐここに表示されます。</translation>
    </message>
    <message>
        <source>No scan fits the filters.</source>
        <translation>フィルターに合うスキャンはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
</context>
<context>
    <name>ScanTrouble</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
</context>
<context>
    <name>ScansCommands</name>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Search scans</source>
        <translation>スキャンを検索</translation>
    </message>
    <message>
        <source>find filter</source>
        <translation>検索 フィルター 絞り込み</translation>
    </message>
    <message>
        <source>Save map…</source>
        <translation>地図を保存…</translation>
    </message>
    <message>
        <source>picture export</source>
        <translation>画像 エクスポート</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>scans table download</source>
        <translation>スキャン 表 ダウンロード</translation>
    </message>
    <message>
        <source>There are no scans yet.</source>
        <translation>スキャンはまだありません。</translation>
    </message>
    <message>
        <source>The map of the scans</source>
        <translation>スキャンの地図</translation>
    </message>
</context>
<context>
    <name>ScansPage</name>
    <message>
        <source>Export scans</source>
        <translation>スキャンをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>地図を画像として保存</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>SceneList</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>What %1 shows, in reading order</source>
        <translation>%1の表示内容（読み上げ順）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ストリップ</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>フッター</translation>
    </message>
    <message>
        <source>Hero picture</source>
        <translation>ヒーロー画像</translation>
    </message>
    <message>
        <source>Decoration</source>
        <translation>装飾</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Line above the title</source>
        <translation>タイトルの上の行</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Transit symbol</source>
        <translation>交通機関の記号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
    <message>
        <source>Said by the wallet</source>
        <translation>ウォレットによる表示</translation>
    </message>
    <message>
        <source>smaller than its %1 pt</source>
        <translation>本来の%1 ptより縮小</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中で省略</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>%1, picture</source>
        <translation>%1、画像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>documented</source>
        <translation>公式資料</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>Lock screen</source>
        <translation>ロック画面</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>On this card %1.</source>
        <translation>このカードでは: %1。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>I have stored it</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>SettingsBar</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
</context>
<context>
    <name>SettingsCommands</name>
    <message>
        <source>Keys and log of this service are kept by QairoPay&apos;s dashboard.</source>
        <translation>このサービスのキーとログは QairoPay のダッシュボードで管理されています。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General settings</source>
        <translation>一般設定</translation>
    </message>
    <message>
        <source>preferences options profile signing certificate language appearance map about</source>
        <translation>環境設定 オプション プロファイル 署名 証明書 言語 外観 地図 情報</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>secret token scope rotate revoke</source>
        <translation>シークレット トークン スコープ 更新 失効</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>who did what history trail</source>
        <translation>誰が何をしたか 履歴 記録</translation>
    </message>
</context>
<context>
    <name>SheetCell</name>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>SheetDetail</name>
    <message>
        <source>No pass can be made of it. %1</source>
        <translation>この行からはパスを作成できません。%1</translation>
    </message>
    <message>
        <source>Everything of this row fits.</source>
        <translation>この行の内容はすべて収まります。</translation>
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
        <translation>リストのカード（問題の大きい順）</translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>リストに戻る (Esc)</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Show the worst first</source>
        <translation>問題の大きい順に表示</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>問題のより大きいカードが、下に%n枚あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose cards are shown</source>
        <translation>表示するカード</translation>
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
        <translation>確認したカード</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>No barcode</source>
        <translation>バーコードなし</translation>
    </message>
    <message>
        <source>Barcode text</source>
        <translation>バーコードの文字</translation>
    </message>
    <message>
        <source>Dense barcode</source>
        <translation>高密度バーコード</translation>
    </message>
    <message>
        <source>Not drawn</source>
        <translation>描画されない</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>数値ではない</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>マークアップ</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>収まらない</translation>
    </message>
    <message>
        <source>Missing text</source>
        <translation>テキスト不足</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>Too many texts</source>
        <translation>テキスト過多</translation>
    </message>
    <message>
        <source>NFC text</source>
        <translation>NFCの文字</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付ではない</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Cannot be issued</source>
        <translation>発行不可</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>ショートカットキー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>自分のアカウントで保存リンクに署名</translation>
    </message>
    <message>
        <source>The JSON file of a service account as Google Cloud hands it out. It stays where it is and is made readable to you alone. The sandbox sends nothing to Google.</source>
        <translation>Google Cloudから発行されたサービスアカウントのJSONファイルです。ファイルは元の場所に残り、自分だけが読み取れるように設定されます。SandboxからGoogleには何も送信されません。</translation>
    </message>
    <message>
        <source>Use account</source>
        <translation>アカウントを使用</translation>
    </message>
    <message>
        <source>Service account (JSON)</source>
        <translation>サービスアカウント（JSON）</translation>
    </message>
    <message>
        <source>Choose account…</source>
        <translation>アカウントを選択…</translation>
    </message>
    <message>
        <source>Service accounts (*.json)</source>
        <translation>サービスアカウント (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Issuer id</source>
        <translation>発行者ID</translation>
    </message>
    <message>
        <source>Digits, from the Google Wallet console</source>
        <translation>数字。Google Walletコンソールで確認できます</translation>
    </message>
</context>
<context>
    <name>SigningCertificateDialog</name>
    <message>
        <source>Sign with your own certificate</source>
        <translation>自分の証明書で署名</translation>
    </message>
    <message>
        <source>The certificate of a Pass Type ID with its key, as Keychain Access exports it. The files stay where they are and are made readable to you alone. Pass type and team of every pass come from the certificate.</source>
        <translation>「キーチェーンアクセス」から書き出した、Pass Type IDの証明書とその鍵です。ファイルは元の場所に残り、自分だけが読み取れるように設定されます。すべてのパスのパスタイプとチームは、この証明書のものになります。</translation>
    </message>
    <message>
        <source>Use certificate</source>
        <translation>証明書を使用</translation>
    </message>
    <message>
        <source>Certificate with its key (.p12)</source>
        <translation>証明書とその鍵（.p12）</translation>
    </message>
    <message>
        <source>Choose certificate…</source>
        <translation>証明書を選択…</translation>
    </message>
    <message>
        <source>Certificates with their key (*.p12 *.pfx)</source>
        <translation>鍵付きの証明書 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Password of the certificate</source>
        <translation>証明書のパスワード</translation>
    </message>
    <message>
        <source>Apple&apos;s WWDR certificate that issued it</source>
        <translation>発行元のAppleのWWDR証明書</translation>
    </message>
    <message>
        <source>Choose WWDR…</source>
        <translation>WWDRを選択…</translation>
    </message>
    <message>
        <source>From apple.com/certificateauthority, in the generation that your certificate names</source>
        <translation>apple.com/certificateauthorityから、お使いの証明書に記載された世代のもの</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.pem *.crt *.der)</source>
        <translation>証明書 (*.cer *.pem *.crt *.der)</translation>
    </message>
</context>
<context>
    <name>SigningFileRow</name>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
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
        <translation>AppleのWWDR証明書も選択してください。apple.com/certificateauthorityにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is larger than a certificate. Choose it again.</source>
        <translation>%1を読み取れないか、証明書としては大きすぎます。もう一度選択してください。</translation>
    </message>
    <message>
        <source>This password does not open %1. It is the one that was typed when the file was exported.</source>
        <translation>このパスワードでは%1を開けません。ファイルの書き出し時に入力したパスワードです。</translation>
    </message>
    <message>
        <source>%1 Choose the WWDR certificate of the generation that issued yours: apple.com/certificateauthority has them all.</source>
        <translation>%1 お使いの証明書を発行した世代のWWDR証明書を選択してください。apple.com/certificateauthorityにすべてあります。</translation>
    </message>
    <message>
        <source>%1 Export the certificate of a Pass Type ID together with its key, as .p12.</source>
        <translation>%1 Pass Type IDの証明書を、その鍵とともに.p12として書き出してください。</translation>
    </message>
    <message>
        <source>%1 expired on %2. Renew it at developer.apple.com and choose the new file.</source>
        <translation>%1の有効期限は%2に切れました。developer.apple.comで更新し、新しいファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not valid before %2. Look at this computer&apos;s clock.</source>
        <translation>%1は%2より前には有効ではありません。このコンピュータの時計を確認してください。</translation>
    </message>
    <message>
        <source>%1 expired on %2. Choose a WWDR certificate that is valid still: apple.com/certificateauthority has them all. If none of them issued yours, renew yours at developer.apple.com.</source>
        <translation>%1の有効期限は%2に切れました。まだ有効なWWDR証明書を選択してください。apple.com/certificateauthorityにすべてあります。お使いの証明書を発行したものがその中になければ、developer.apple.comで証明書を更新してください。</translation>
    </message>
</context>
<context>
    <name>SigningSection</name>
    <message>
        <source>Signing</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Of the sandbox in this program. A change takes effect at once; passes that are on phones stay as they are.</source>
        <translation>このプログラム内のSandboxの設定です。変更は直ちに反映されますが、スマートフォンに追加済みのパスはそのままです。</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Use another certificate…</source>
        <translation>別の証明書を使用…</translation>
    </message>
    <message>
        <source>Use your own certificate…</source>
        <translation>自分の証明書を使用…</translation>
    </message>
    <message>
        <source>Remove certificate</source>
        <translation>証明書を削除</translation>
    </message>
    <message>
        <source>Use another service account…</source>
        <translation>別のサービスアカウントを使用…</translation>
    </message>
    <message>
        <source>Use your own service account…</source>
        <translation>自分のサービスアカウントを使用…</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the certificate?</source>
        <translation>証明書を削除しますか？</translation>
    </message>
    <message>
        <source>Passes are signed with the test certificate again, which phones refuse. The password is taken out of the keychain; the files stay.</source>
        <translation>パスには再びテスト用証明書で署名されます。スマートフォンでは受け付けられません。パスワードはキーチェーンから削除されますが、ファイルは残ります。</translation>
    </message>
</context>
<context>
    <name>SimulatedPhone</name>
    <message>
        <source>Scanned: %1</source>
        <translation>スキャン: %1</translation>
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
        <translation>ギャラリーから…</translation>
    </message>
    <message>
        <source>Two finished templates of each kind, with artwork.</source>
        <translation>種類ごとに2つずつの、画像付きの完成テンプレート。</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>新規テンプレート…</translation>
    </message>
    <message>
        <source>The fields that passes of its kind have, and a code.</source>
        <translation>その種類のパスに必要なフィールドとコード。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>A template that was saved, with its pictures.</source>
        <translation>保存済みのテンプレート（画像付き）。</translation>
    </message>
    <message>
        <source>From a pass…</source>
        <translation>パスから…</translation>
    </message>
    <message>
        <source>Look at anybody&apos;s pass and make a template of it.</source>
        <translation>任意のパスを調べて、テンプレートを作成します。</translation>
    </message>
    <message>
        <source>Worked on last</source>
        <translation>最近の作業</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>編集画面に戻る</translation>
    </message>
    <message>
        <source>All templates (%1)</source>
        <translation>すべてのテンプレート (%1)</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>すべてのテンプレート</translation>
    </message>
    <message>
        <source>No draft or file is in work.</source>
        <translation>作業中の下書きやファイルはありません。</translation>
    </message>
    <message>
        <source>There is no template yet.</source>
        <translation>テンプレートはまだありません。</translation>
    </message>
    <message>
        <source>What you edit or open stands here the next time.</source>
        <translation>編集したり開いたりしたものは、次回ここに表示されます。</translation>
    </message>
    <message>
        <source>A template is the mould of your passes: colours, fields, code. Issue as many passes from it as you like.</source>
        <translation>テンプレートは、色、フィールド、コードを決めるパスのひな型です。1つのテンプレートから好きなだけパスを発行できます。</translation>
    </message>
    <message>
        <source>Show all templates</source>
        <translation>すべてのテンプレートを表示</translation>
    </message>
    <message>
        <source>Choose from the gallery</source>
        <translation>ギャラリーから選択</translation>
    </message>
    <message>
        <source>The templates could not be read.</source>
        <translation>テンプレートを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Open templates</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>Pass templates (*.passtpl)</source>
        <translation>パステンプレート (*.passtpl)</translation>
    </message>
    <message>
        <source>Open passes</source>
        <translation>パスを開く</translation>
    </message>
    <message>
        <source>Passes (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>パス (*.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>StarterTemplate</name>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>入会年</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>会場</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座席</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>ウィーン</translation>
    </message>
    <message>
        <source>Orlando</source>
        <translation>オーランド</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>搭乗者</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>New loyalty card</source>
        <translation>新規ポイントカード</translation>
    </message>
    <message>
        <source>New membership</source>
        <translation>新規会員証</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新規クーポン</translation>
    </message>
    <message>
        <source>New event ticket</source>
        <translation>新規イベントチケット</translation>
    </message>
    <message>
        <source>New boarding pass</source>
        <translation>新規搭乗券</translation>
    </message>
    <message>
        <source>New gift card</source>
        <translation>新規ギフトカード</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>画像のファイルがありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s file was changed; its name is that of another.</source>
        <translation>画像のファイルが変更されています。名前が別のファイルのものです。</translation>
    </message>
    <message>
        <source>This is not a picture that passes can carry.</source>
        <translation>パスに入れられる画像ではありません。</translation>
    </message>
    <message>
        <source>The file cannot be written: its folder cannot be made.</source>
        <translation>ファイルに書き込めません。フォルダを作成できません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>The brand kits were saved by another version of the studio.</source>
        <translation>ブランドキットは、スタジオの別のバージョンで保存されています。</translation>
    </message>
    <message>
        <source>A tenant has at most %1 brand kits.</source>
        <translation>1つのテナントのブランドキットは%1個までです。</translation>
    </message>
    <message>
        <source>The draft was written by a newer version of this program.</source>
        <translation>下書きは、このプログラムの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>This is no draft&apos;s id.</source>
        <translation>下書きのIDではありません。</translation>
    </message>
    <message>
        <source>The draft cannot be removed: %1.</source>
        <translation>下書きを削除できません: %1。</translation>
    </message>
    <message>
        <source>This must be embedded, sandbox or live.</source>
        <translation>embedded、sandbox、liveのいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>The profiles were written by a newer version of this program.</source>
        <translation>プロファイルは、このプログラムの新しいバージョンで書かれています。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>This is no address.</source>
        <translation>これはアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https, or the key would travel in the clear.</source>
        <translation>アドレスはhttpsで始まる必要があります。そうでないとキーが暗号化されずに送られます。</translation>
    </message>
    <message>
        <source>This is a publishable key; it cannot issue passes. Use a secret key.</source>
        <translation>公開キーです。パスは発行できません。シークレットキーを使ってください。</translation>
    </message>
    <message>
        <source>This is a sandbox key, but the profile is live.</source>
        <translation>サンドボックスのキーですが、プロファイルは本番です。</translation>
    </message>
    <message>
        <source>This is a live key, but the profile is a sandbox.</source>
        <translation>本番のキーですが、プロファイルはサンドボックスです。</translation>
    </message>
    <message>
        <source>The keychain has no such entry.</source>
        <translation>キーチェーンにその項目がありません。</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not work.</source>
        <translation>このデスクトップのキーチェーンが機能していません。</translation>
    </message>
    <message>
        <source>A version takes up at most %1 MB: shorten the template&apos;s notes and texts.</source>
        <translation>1 つのバージョンは最大 %1 MB です。テンプレートのメモとテキストを短くしてください。</translation>
    </message>
    <message>
        <source>The version was kept by a newer version of this program.</source>
        <translation>このバージョンは、このプログラムの新しいバージョンで保存されています。</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>これは時刻ではありません。</translation>
    </message>
    <message>
        <source>The template is missing.</source>
        <translation>テンプレートがありません。</translation>
    </message>
    <message>
        <source>The version is not kept. %1</source>
        <translation>バージョンは保存されません。%1</translation>
    </message>
    <message>
        <source>The version cannot be removed: %1.</source>
        <translation>バージョンを削除できません: %1。</translation>
    </message>
    <message>
        <source>This is no version&apos;s id.</source>
        <translation>バージョンのIDではありません。</translation>
    </message>
    <message>
        <source>The versions of this template take up %1 MB already: delete some that are not needed any more.</source>
        <translation>このテンプレートのバージョンはすでに%1 MBを使用しています。不要なものを削除してください。</translation>
    </message>
    <message>
        <source>The folder of the versions cannot be made.</source>
        <translation>バージョンのフォルダを作成できません。</translation>
    </message>
    <message>
        <source>The version cannot be moved: %1.</source>
        <translation>バージョンを移動できません: %1。</translation>
    </message>
    <message>
        <source>its folder is not to be written to</source>
        <translation>フォルダに書き込めません</translation>
    </message>
</context>
<context>
    <name>StressControl</name>
    <message>
        <source>Stress run</source>
        <translation>ストレステスト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Record before</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>On to the next that breaks</source>
        <translation>次に崩れる例へ進む</translation>
    </message>
    <message>
        <source>End, and show the sample again</source>
        <translation>終了してサンプルに戻る</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>StudioCommands</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Find what can be done</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>commands search palette</source>
        <translation>コマンド 検索 パレット</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのショートカットキーを表示</translation>
    </message>
    <message>
        <source>shortcuts keyboard help</source>
        <translation>ショートカット キーボード ヘルプ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>size font zoom appearance</source>
        <translation>サイズ フォント ズーム 外観</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Standard contrast</source>
        <translation>標準コントラスト</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>appearance colours accessibility</source>
        <translation>外観 色 アクセシビリティ</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ライトカラー</translation>
    </message>
    <message>
        <source>appearance theme day</source>
        <translation>外観 テーマ 昼</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ダークカラー</translation>
    </message>
    <message>
        <source>appearance theme night</source>
        <translation>外観 テーマ 夜</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>色をシステムに合わせる</translation>
    </message>
    <message>
        <source>appearance theme</source>
        <translation>外観 テーマ</translation>
    </message>
    <message>
        <source>Show motion</source>
        <translation>動きを表示</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>appearance animation accessibility</source>
        <translation>外観 アニメーション アクセシビリティ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>exit close</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>These colours are chosen already.</source>
        <translation>この色はすでに選択されています。</translation>
    </message>
    <message>
        <source>The text is as large as it gets.</source>
        <translation>文字はこれ以上大きくできません。</translation>
    </message>
    <message>
        <source>The text is as small as it gets.</source>
        <translation>文字はこれ以上小さくできません。</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</source>
        <translation>Pass Studioで読み取れるファイル (*.passtpl *.json *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip *.png *.jpg *.jpeg *.geojson *.kml)</translation>
    </message>
    <message>
        <source>Open templates, lists, passes, pictures and places</source>
        <translation>テンプレート、リスト、パス、画像、場所を開く</translation>
    </message>
    <message>
        <source>file template list pass import picture logo places</source>
        <translation>ファイル テンプレート リスト パス インポート 画像 ロゴ 場所</translation>
    </message>
    <message>
        <source>Show another map</source>
        <translation>別の地図を表示</translation>
    </message>
    <message>
        <source>street satellite tiles bundled world</source>
        <translation>道路 衛星 タイル 世界地図</translation>
    </message>
    <message>
        <source>No other map is known. Choose one in Settings.</source>
        <translation>他の地図はありません。設定で選んでください。</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>This is not a file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
</context>
<context>
    <name>TemplateInspector</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Decides the category in both wallets and where fields stand.</source>
        <translation>両方のウォレットでのカテゴリと、フィールドの位置が決まります。</translation>
    </message>
    <message>
        <source>Kind of pass</source>
        <translation>パスの種類</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>交通手段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For your team. Never on a pass.</source>
        <translation>チーム用です。パスには表示されません。</translation>
    </message>
    <message>
        <source>Template id</source>
        <translation>テンプレートID</translation>
    </message>
    <message>
        <source>The template with its pictures, for another studio or the command line</source>
        <translation>画像を含むテンプレート。別のPass Studioやコマンドラインで使えます</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Back to the published version. Undo brings the draft back.</source>
        <translation>公開済みのバージョンに戻します。「元に戻す」で下書きを復元できます。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The template’s file</source>
        <translation>テンプレートのファイル</translation>
    </message>
</context>
<context>
    <name>TemplateTile</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
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
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
</context>
<context>
    <name>TemplateValidation</name>
    <message>
        <source>This must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>This is %1 characters long; at most %2 are allowed.</source>
        <translation>%1文字あります。使えるのは%2文字までです。</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>%1から%2の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>This must be an address that begins with https://.</source>
        <translation>https://で始まるアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>A key has lower-case letters, digits and underscores, begins with a letter and is at most 40 characters long.</source>
        <translation>キーに使えるのは小文字、数字、アンダースコアで、英字で始まり、40文字までです。</translation>
    </message>
    <message>
        <source>Another field has the key &quot;%1&quot; already.</source>
        <translation>ほかのフィールドがすでにキー「%1」を使っています。</translation>
    </message>
    <message>
        <source>A numeric field needs a number such as 0 or 12.5.</source>
        <translation>数値フィールドには0や12.5のような数値が必要です。</translation>
    </message>
    <message>
        <source>The variable {%1} is not known.</source>
        <translation>変数{%1}は使えません。</translation>
    </message>
    <message>
        <source>A template has at most %1 languages.</source>
        <translation>テンプレートの言語は%1個までです。</translation>
    </message>
    <message>
        <source>A language is written as de, pt-BR or zh-Hans.</source>
        <translation>言語はde、pt-BR、zh-Hansのように書きます。</translation>
    </message>
    <message>
        <source>A language has at most %1 texts.</source>
        <translation>1つの言語のテキストは%1個までです。</translation>
    </message>
    <message>
        <source>A template has at most %1 fields.</source>
        <translation>テンプレートのフィールドは%1個までです。</translation>
    </message>
    <message>
        <source>A template has at most %1 locations.</source>
        <translation>テンプレートの場所は%1か所までです。</translation>
    </message>
    <message>
        <source>Another language differs from this one in capitals only.</source>
        <translation>この言語と大文字・小文字だけが異なる言語がほかにあります。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Missing</source>
        <translation>未翻訳</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>「%1」の翻訳</translation>
    </message>
    <message>
        <source>Take “%1” out of all languages</source>
        <translation>「%1」をすべての言語から削除</translation>
    </message>
    <message>
        <source>Take “%1” over as it is</source>
        <translation>「%1」をそのまま使用</translation>
    </message>
</context>
<context>
    <name>UpdatePassDialog</name>
    <message>
        <source>Update the pass of %1</source>
        <translation>%1のパスを更新</translation>
    </message>
    <message>
        <source>Update and notify</source>
        <translation>更新して通知</translation>
    </message>
    <message>
        <source>Update silently</source>
        <translation>通知なしで更新</translation>
    </message>
    <message>
        <source>Message to the holder</source>
        <translation>保有者へのメッセージ</translation>
    </message>
    <message>
        <source>None: the wallet updates silently</source>
        <translation>なし: ウォレットは通知なしで更新されます</translation>
    </message>
    <message>
        <source>On iPhone it appears on the lock screen; Google words its notification itself and shows yours inside the pass.</source>
        <translation>iPhoneではロック画面に表示されます。Googleでは通知の文面はGoogleが決め、このメッセージはパスの中に表示されます。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
</context>
<context>
    <name>VersionNameDialog</name>
    <message>
        <source>Rename the version</source>
        <translation>バージョンの名前を変更</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>バージョンを保存</translation>
    </message>
    <message>
        <source>A version with a name stays until you delete it.</source>
        <translation>名前を付けたバージョンは、削除するまで残ります。</translation>
    </message>
    <message>
        <source>The template as it is now, to compare with later or to come back to. It stays on this computer.</source>
        <translation>現在のテンプレートを保存し、後で比較したり、この状態に戻したりできます。このコンピューターにのみ保存されます。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>バージョンを保存</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>バージョンの名前</translation>
    </message>
    <message>
        <source>For example: with the blue strip</source>
        <translation>例: 青いストリップ付き</translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Compares it with the draft.</source>
        <translation>下書きと比較します。</translation>
    </message>
    <message>
        <source>More about the version “%1”</source>
        <translation>バージョン「%1」のその他の操作</translation>
    </message>
    <message>
        <source>Compare and restore…</source>
        <translation>比較して復元…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Give it a name…</source>
        <translation>名前を付ける…</translation>
    </message>
    <message>
        <source>Open as a copy</source>
        <translation>コピーとして開く</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Restore the version “%1”</source>
        <translation>バージョン「%1」を復元</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>このバージョンを復元</translation>
    </message>
</context>
<context>
    <name>VersionsInspector</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>There is no version yet.</source>
        <translation>バージョンはまだありません。</translation>
    </message>
    <message>
        <source>Save one before you try something. Publishing keeps one by itself.</source>
        <translation>何かを試す前に保存してください。公開時には自動で保存されます。</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>バージョン「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The draft and what is published stay as they are. This cannot be undone.</source>
        <translation>下書きと公開済みの内容はそのまま残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>バージョンを削除</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Phone, light or dark, text size, time zone, language, state of the pass</source>
        <translation>スマートフォン、ライト・ダーク、文字サイズ、タイムゾーン、言語、パスの状態</translation>
    </message>
</context>
<context>
    <name>ViewOptions</name>
    <message>
        <source>%1 (here)</source>
        <translation>%1（現在地）</translation>
    </message>
</context>
<context>
    <name>ViewPopup</name>
    <message>
        <source>How the cards are looked at</source>
        <translation>カードの表示条件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>A front looks the same in both.</source>
        <translation>表面はどちらでも同じ見た目です。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size of the phone</source>
        <translation>スマートフォンの文字サイズ</translation>
    </message>
    <message>
        <source>Time zone of the phone</source>
        <translation>スマートフォンのタイムゾーン</translation>
    </message>
    <message>
        <source>Language of the phone</source>
        <translation>スマートフォンの言語</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>A phone out of the box, with the pass as it is</source>
        <translation>購入時のままのスマートフォンと、現状のパス</translation>
    </message>
    <message>
        <source>Seen with</source>
        <translation>色の見え方</translation>
    </message>
</context>
<context>
    <name>WebPicture</name>
    <message>
        <source>It is not on the public Internet. Give one that phones can reach, too.</source>
        <translation>公開インターネット上にありません。スマートフォンからも接続できるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The host needs its full name, like www.example.com.</source>
        <translation>ホストには、www.example.comのような完全な名前が必要です。</translation>
    </message>
    <message>
        <source>It has more than %1 letters. Give a shorter one.</source>
        <translation>%1文字を超えています。より短いアドレスを指定してください。</translation>
    </message>
    <message>
        <source>It is no complete address. Begin it with https:// and the host.</source>
        <translation>完全なアドレスではありません。https://とホストで始めてください。</translation>
    </message>
    <message>
        <source>Pictures are fetched over https only. Begin the address with https://.</source>
        <translation>画像の取得はhttpsのみです。アドレスはhttps://で始めてください。</translation>
    </message>
    <message>
        <source>It names no host. Write one after https://.</source>
        <translation>ホストがありません。https://の後にホストを書いてください。</translation>
    </message>
    <message>
        <source>It holds a name or a password. Take away what stands before the @.</source>
        <translation>名前またはパスワードが含まれています。@より前の部分を削除してください。</translation>
    </message>
    <message>
        <source>Only the port %1 is used. Take the port away.</source>
        <translation>使用するポートは%1のみです。ポートを削除してください。</translation>
    </message>
    <message>
        <source>%1 leads on to nowhere. Give the address of the picture itself.</source>
        <translation>%1の転送先がありません。画像そのもののアドレスを指定してください。</translation>
    </message>
    <message>
        <source>It leads on to %1. %2</source>
        <translation>%1に転送されます。%2</translation>
    </message>
    <message>
        <source>%1 gives it only to those who sign in, and no phone does. Put it where everybody may have it.</source>
        <translation>%1はログインした人にしか画像を渡しませんが、スマートフォンはログインしません。誰でも取得できる場所に置いてください。</translation>
    </message>
    <message>
        <source>%1 has nothing there. Look for a slip in the address.</source>
        <translation>%1のその場所には何もありません。アドレスに誤りがないか確認してください。</translation>
    </message>
    <message>
        <source>%1 answers with status %2 instead of a picture. Try again later.</source>
        <translation>%1は画像ではなくステータス%2を返しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has no certificate that proves its name. Phones do not trust it either: give another address.</source>
        <translation>%1には、その名前を証明する証明書がありません。スマートフォンにも信頼されないため、別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether there is a network, then try again.</source>
        <translation>%1に接続できません。ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 broke off in the middle. Try again.</source>
        <translation>%1との通信が途中で切れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not found. Look for a slip in its name, and whether there is a network.</source>
        <translation>%1が見つかりません。名前に誤りがないか、またネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet. Give an address that phones can reach, too.</source>
        <translation>%1は公開インターネット上にありません。スマートフォンからも接続できるアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 took more than %2 seconds. Try again, or give a faster host.</source>
        <translation>%1は%2秒以上かかりました。もう一度試すか、より速いホストを指定してください。</translation>
    </message>
    <message>
        <source>It leads on more than %1 times. Give the address of the picture itself.</source>
        <translation>%1回を超えて転送されます。画像そのもののアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Loyalty card</source>
        <translation>ポイントカード</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会員証</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>イベントチケット</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>搭乗券</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>セカンダリ</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Relative date</source>
        <translation>相対的な日付</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左揃え</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中央揃え</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右揃え</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長い</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>飛行機</translation>
    </message>
    <message>
        <source>Boat</source>
        <translation>船</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>列車</translation>
    </message>
    <message>
        <source>Generic</source>
        <translation>汎用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>not on the card</source>
        <translation>カードに表示なし</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>ZoomCommands</name>
    <message>
        <source>Larger cards</source>
        <translation>カードを大きく</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>ズーム 拡大</translation>
    </message>
    <message>
        <source>Smaller cards</source>
        <translation>カードを小さく</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>ズーム 縮小</translation>
    </message>
    <message>
        <source>Fit the cards</source>
        <translation>カード全体を表示</translation>
    </message>
    <message>
        <source>zoom whole</source>
        <translation>ズーム 全体</translation>
    </message>
    <message>
        <source>No card is in sight.</source>
        <translation>表示中のカードがありません。</translation>
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
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>qairopay::AboutInfo</name>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Windows, network, database, map. Linked dynamically: you may replace it with a build of your own.</source>
        <translation>ウィンドウ、ネットワーク、データベース、地図。動的にリンクされているため、自分でビルドしたものに置き換えられます。</translation>
    </message>
    <message>
        <source>Signatures and keys</source>
        <translation>署名とキー</translation>
    </message>
    <message>
        <source>Pass archives; with an exception for static linking</source>
        <translation>パスのアーカイブ。静的リンクの例外付き</translation>
    </message>
    <message>
        <source>The sandbox’s HTTP service</source>
        <translation>SandboxのHTTPサービス</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Reading many scans at once</source>
        <translation>大量のスキャンの一括読み込み</translation>
    </message>
    <message>
        <source>Keys in the desktop’s keychain</source>
        <translation>デスクトップのキーチェーン内のキー</translation>
    </message>
    <message>
        <source>One window for each data folder</source>
        <translation>データフォルダーごとに1つのウィンドウ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Typeface, also in place of Apple’s San Francisco on cards</source>
        <translation>書体。カード上でAppleのSan Franciscoの代わりにも使用</translation>
    </message>
    <message>
        <source>Typeface in place of Google’s on cards</source>
        <translation>カード上でGoogleの書体の代わりに使う書体</translation>
    </message>
    <message>
        <source>Typeface of ids and payloads</source>
        <translation>IDとペイロードの書体</translation>
    </message>
    <message>
        <source>How other languages write numbers and times out on cards</source>
        <translation>カード上の数値と時刻の、他の言語での表記</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>Coasts, borders and states of the map</source>
        <translation>地図の海岸線、国境、州境</translation>
    </message>
    <message>
        <source>Names and places of cities on the map</source>
        <translation>地図の都市の名前と位置</translation>
    </message>
    <message>
        <source>Reading barcodes back</source>
        <translation>バーコードの読み取り確認</translation>
    </message>
    <message>
        <source>Grid references of places: UTM and MGRS</source>
        <translation>場所のグリッド座標（UTMとMGRS）</translation>
    </message>
</context>
<context>
    <name>qairopay::AddressPicture</name>
    <message>
        <source>Wallets fetch it themselves. The cards show the picture chosen under Images.</source>
        <translation>ウォレットは自分で取得します。カードには「画像」で選択した画像が表示されます。</translation>
    </message>
    <message>
        <source>The cards show the picture chosen under Images, not the one at this address. Remove that one to fetch this.</source>
        <translation>カードには、このアドレスの画像ではなく「画像」で選択した画像が表示されています。このアドレスから取得するには、その画像を削除してください。</translation>
    </message>
    <message>
        <source>Starts with https. Wallets fetch it themselves; the studio does so once, when you press Fetch, to show it on the cards.</source>
        <translation>httpsで始まります。ウォレットは自分で取得します。Pass Studioは、カードに表示するため、「取得」を押したときに一度だけ取得します。</translation>
    </message>
    <message>
        <source>The cards show what this address gave when it was fetched.</source>
        <translation>カードには、取得時にこのアドレスから得られた画像が表示されています。</translation>
    </message>
    <message>
        <source>The cards show what “%1” gave when it was fetched.</source>
        <translation>カードには、取得時に「%1」から得られた画像が表示されています。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1を取得済み</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1を取得</translation>
    </message>
    <message>
        <source>“%1” was not fetched. %2</source>
        <translation>「%1」を取得できませんでした。%2</translation>
    </message>
</context>
<context>
    <name>qairopay::ApiKeyDesk</name>
    <message>
        <source>Key %1</source>
        <translation>キー%1</translation>
    </message>
    <message>
        <source>Refused since %1.</source>
        <translation>%1以降、拒否されています。</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1に作成されました。</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>%1に最後に使用されました。</translation>
    </message>
    <message>
        <source>Never used.</source>
        <translation>使用されたことはありません。</translation>
    </message>
    <message>
        <source>The key ends in 24 hours</source>
        <translation>キーは24時間後に無効になります</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>キーを失効させました</translation>
    </message>
    <message>
        <source>API key copied</source>
        <translation>APIキーをコピーしました</translation>
    </message>
</context>
<context>
    <name>qairopay::ArtworkLoader</name>
    <message>
        <source>The service has no such picture.</source>
        <translation>サービスにこの画像はありません。</translation>
    </message>
    <message>
        <source>The service sent another picture.</source>
        <translation>サービスが別の画像を送信しました。</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message>
        <source>The earlier export cannot be read.</source>
        <translation>以前のエクスポートを読み取れません。</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>エントリ%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み込み中…</translation>
    </message>
    <message>
        <source>Reading the log, %1 entries so far</source>
        <translation>ログを読み込み中、現在%1エントリ</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>ログを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>ログを検証できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was edited, removed, cut or written anew since the earlier export.</source>
        <translation>以前のエクスポート以降、編集、削除、切り詰め、書き直しはありません。</translation>
    </message>
    <message>
        <source>Nothing was edited, removed or cut. Against an earlier export it also shows whether the log was written anew.</source>
        <translation>編集、削除、切り詰めはありません。以前のエクスポートと照合すると、ログの書き直しの有無も分かります。</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries.</source>
        <translation>チェーンは正常です: %1エントリ。</translation>
    </message>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>チェーンに問題があります: 指摘事項%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit log saved</source>
        <translation>監査ログを保存しました</translation>
    </message>
</context>
<context>
    <name>qairopay::AuditListModel</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandEditor</name>
    <message>
        <source>Change background</source>
        <translation>背景を変更</translation>
    </message>
    <message>
        <source>Change text colour</source>
        <translation>テキストの色を変更</translation>
    </message>
    <message>
        <source>Change label colour</source>
        <translation>ラベルの色を変更</translation>
    </message>
    <message>
        <source>Reset label colour</source>
        <translation>ラベルの色をリセット</translation>
    </message>
    <message>
        <source>Change logo text</source>
        <translation>ロゴテキストを変更</translation>
    </message>
    <message>
        <source>Change organisation</source>
        <translation>組織名を変更</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <source>Change logo address</source>
        <translation>ロゴのアドレスを変更</translation>
    </message>
    <message>
        <source>Change icon address</source>
        <translation>アイコンのアドレスを変更</translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>%1 · 画像%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The brand kits on this computer were not read.</source>
        <translation>このコンピューターのブランドキットを読み取れませんでした。</translation>
    </message>
    <message>
        <source>A kit needs a name.</source>
        <translation>キットには名前が必要です。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最大%1文字です。</translation>
    </message>
    <message>
        <source>There are %1 kits already: remove one first.</source>
        <translation>キットはすでに%1個あります。先に1つ削除してください。</translation>
    </message>
    <message>
        <source>Apply brand kit %1</source>
        <translation>ブランドキット%1を適用</translation>
    </message>
</context>
<context>
    <name>qairopay::BrokenRowsModel</name>
    <message>
        <source>(empty)</source>
        <comment>cell of a list</comment>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>qairopay::CardTextEditor</name>
    <message>
        <source>Type on the card</source>
        <translation>カード上で入力</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1のラベル</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>パスに値がないときの%1の値</translation>
    </message>
    <message>
        <source>Sample value of %1</source>
        <translation>%1のサンプル値</translation>
    </message>
    <message>
        <source>Value of %1, for %2</source>
        <translation>%1の値（%2）</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
</context>
<context>
    <name>qairopay::ChangeListModel</name>
    <message>
        <source>%1, %2: from %3 to %4</source>
        <translation>%1、%2: %3から%4へ</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeEditor</name>
    <message>
        <source>Add barcode</source>
        <translation>バーコードを追加</translation>
    </message>
    <message>
        <source>Remove barcode</source>
        <translation>バーコードを削除</translation>
    </message>
    <message>
        <source>Change barcode format</source>
        <translation>バーコードの形式を変更</translation>
    </message>
    <message>
        <source>Change barcode content</source>
        <translation>バーコードの内容を変更</translation>
    </message>
    <message>
        <source>Change text below the code</source>
        <translation>コードの下のテキストを変更</translation>
    </message>
    <message>
        <source>Turn NFC on</source>
        <translation>NFCをオン</translation>
    </message>
    <message>
        <source>Turn NFC off</source>
        <translation>NFCをオフ</translation>
    </message>
    <message>
        <source>Change NFC content</source>
        <translation>NFCの内容を変更</translation>
    </message>
    <message>
        <source>The content must not be empty.</source>
        <translation>内容を空にはできません。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最大%1文字です。</translation>
    </message>
    <message>
        <source>There is no variable {%1}.</source>
        <translation>変数{%1}はありません。</translation>
    </message>
    <message>
        <source>Add fallback format</source>
        <translation>代替形式を追加</translation>
    </message>
    <message>
        <source>Change order of formats</source>
        <translation>形式の順序を変更</translation>
    </message>
    <message>
        <source>Remove fallback format</source>
        <translation>代替形式を削除</translation>
    </message>
    <message>
        <source>Change NFC profile</source>
        <translation>NFCの方式を変更</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: 乱数</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: 署名付きトークン</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: コード付きの番号</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>プレーン: 内容そのまま</translation>
    </message>
    <message>
        <source>Add field to the content</source>
        <translation>内容にフィールドを追加</translation>
    </message>
    <message>
        <source>Remove the reader’s key</source>
        <translation>リーダーの鍵を削除</translation>
    </message>
    <message>
        <source>Change the reader’s key</source>
        <translation>リーダーの鍵を変更</translation>
    </message>
</context>
<context>
    <name>qairopay::CodeMeasure</name>
    <message>
        <source>Version %1: %2 × %2 modules</source>
        <translation>バージョン%1: %2 × %2モジュール</translation>
    </message>
    <message>
        <source>%1 × %1 modules</source>
        <translation>%1 × %1モジュール</translation>
    </message>
    <message>
        <source>%1 columns and %2 rows, %3 modules wide</source>
        <translation>%1列、%2行、幅%3モジュール</translation>
    </message>
    <message>
        <source>%1 modules wide</source>
        <translation>幅%1モジュール</translation>
    </message>
    <message>
        <source>row %1 of the last list</source>
        <translation>最後のリストの%1行目</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>サンプル%1</translation>
    </message>
    <message>
        <source>the default values</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>%1 characters, %2 bytes with %3</source>
        <translation>%1文字、%2バイト（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1/%2バイト</translation>
    </message>
    <message>
        <source>Apple’s message is a random number of this pass alone. The number is not signed: a signature takes 86 of Apple’s 64 characters. Signed is the list of valid passes, which readers fetch beforehand and look the number up in, also without a network. Google Smart Tap carries the content above.</source>
        <translation>Appleのメッセージは、このパスだけの乱数です。乱数は署名されません。署名は86文字で、Appleの上限64文字を超えるためです。署名されるのは有効なパスのリストで、リーダーは事前に取得したリストで番号を照合するため、ネットワークがなくても確認できます。GoogleのSmart Tapでは、上の内容が送られます。</translation>
    </message>
    <message>
        <source>The whole token is signed and proves itself with the public key, but it does not fit: Apple cuts it after 64 bytes without a word, and what is left proves nothing. Put {pass.token} into the barcode, or into the content above for Google Smart Tap, and choose S for Apple.</source>
        <translation>トークン全体が署名され、公開鍵で真正性を確認できますが、収まりません。Appleは64バイトより後を通知なしで切り捨て、残りでは何も証明できません。{pass.token}をバーコードに、またはGoogleのSmart Tap用に上の内容に入れ、AppleにはSを選択してください。</translation>
    </message>
    <message>
        <source>Apple’s message is a number, an end and a code made with a secret key, which readers check without a network. It is no signature: the readers hold the same key, and whoever takes it from a stolen one can forge passes. Google Smart Tap carries the content above.</source>
        <translation>Appleのメッセージは、番号、期限、秘密鍵で作られたコードで、リーダーはネットワークなしで確認できます。これは署名ではありません。リーダーも同じ鍵を持つため、盗んだリーダーから鍵を取り出せば、パスを偽造できます。GoogleのSmart Tapでは、上の内容が送られます。</translation>
    </message>
    <message>
        <source>The content goes out as it is, and nothing of it is signed: whoever knows it can write it into a pass of their own. A reader has to ask the service whether the pass is valid.</source>
        <translation>内容はそのまま送られ、何も署名されません。内容を知っていれば、誰でも自分のパスに書き込めます。パスが有効かどうかは、リーダーがサービスに問い合わせる必要があります。</translation>
    </message>
    <message>
        <source>Apple: %1. Google: %2</source>
        <translation>Apple：%1。Google：%2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%2で%1</translation>
    </message>
    <message>
        <source>the rows of the list are being read</source>
        <translation>リストの行を読み込み中</translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n件見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ContactSheet</name>
    <message>
        <source>%1 of %2 cards looked at, %3 with problems</source>
        <translation>%2枚中%1枚のカードを確認、問題あり%3枚</translation>
    </message>
    <message>
        <source>%1 cards, %2 with problems</source>
        <translation>カード%1枚、問題あり%2枚</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
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
        <translation>Appleウォレット、ラベル</translation>
    </message>
    <message>
        <source>Apple Wallet, values</source>
        <translation>Appleウォレット、値</translation>
    </message>
    <message>
        <source>Google Wallet, labels</source>
        <translation>Google ウォレット、ラベル</translation>
    </message>
    <message>
        <source>Google Wallet, values</source>
        <translation>Google ウォレット、値</translation>
    </message>
    <message>
        <source>Apple Wallet, labels over the strip</source>
        <translation>Appleウォレット、ストリップ上のラベル</translation>
    </message>
    <message>
        <source>Apple Wallet, values over the strip</source>
        <translation>Appleウォレット、ストリップ上の値</translation>
    </message>
    <message>
        <source>Labels over the picture</source>
        <translation>画像上のラベル</translation>
    </message>
    <message>
        <source>Values over the picture</source>
        <translation>画像上の値</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>テキスト %1</translation>
    </message>
    <message>
        <source>Labels %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>Background %1</source>
        <translation>背景 %1</translation>
    </message>
    <message>
        <source>Text over the strip is white whatever the colours are: choose a darker picture, or move its focus.</source>
        <translation>ストリップ上のテキストは、色の設定に関係なく白になります。より暗い画像を選択するか、フォーカスを移動してください。</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough from the picture: choose another picture.</source>
        <translation>この色相には、画像に対して十分に目立つ色がありません。別の画像を選択してください。</translation>
    </message>
    <message>
        <source>No colour of this hue stands out enough: change the background.</source>
        <translation>この色相には十分に目立つ色がありません。背景を変更してください。</translation>
    </message>
    <message>
        <source>Make text readable</source>
        <translation>テキストを読みやすく変更</translation>
    </message>
</context>
<context>
    <name>qairopay::CropEditor</name>
    <message>
        <source>Crop %1</source>
        <translation>%1をトリミング</translation>
    </message>
    <message>
        <source>Move focus of %1</source>
        <translation>%1のフォーカスを移動</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>%1の全体を表示</translation>
    </message>
    <message>
        <source>Trim %1</source>
        <translation>%1の余白を切り落とす</translation>
    </message>
</context>
<context>
    <name>qairopay::CropResult</name>
    <message>
        <source>Made at %1</source>
        <translation>%1で作成</translation>
    </message>
    <message>
        <source>%1 × %2 points, made at 1x, 2x and 3x</source>
        <translation>%1 × %2ポイント、1x、2x、3xで作成</translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message>
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>このコンピューターにない画像%n枚を除いて「%1」を保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1に保存済み</translation>
    </message>
    <message>
        <source>Edited since it was saved to %1</source>
        <translation>%1への保存後に編集されています</translation>
    </message>
    <message>
        <source>This template has no file yet. Give it one with “Save as file…”.</source>
        <translation>このテンプレートにはまだファイルがありません。「ファイルに保存…」で作成してください。</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>保存中です。</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Its draft is on the desk: saving makes the file anew.</source>
        <translation>「%1」はもうありません。その下書きを開いています。保存するとファイルが作り直されます。</translation>
    </message>
    <message>
        <source>%1 The draft of it is on the desk, as it was edited here.</source>
        <translation>%1 ここで編集した下書きを開いています。</translation>
    </message>
    <message>
        <source>Another program changed “%1”: what it holds now is on the desk. Undo brings back what it held before.</source>
        <translation>別のプログラムが「%1」を変更しました。現在の内容を開いています。取り消すと以前の内容に戻ります。</translation>
    </message>
    <message>
        <source>Another program changed “%1”, and you edited it here. Your edits are on the desk; the file is as the other program left it.</source>
        <translation>別のプログラムが「%1」を変更し、ここでも編集されています。ここでの編集を開いています。ファイルは別のプログラムが残したままです。</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>ファイルの内容を使う</translation>
    </message>
    <message>
        <source>Another template is on the desk: open “%1” again.</source>
        <translation>別のテンプレートを開いています。「%1」を開き直してください。</translation>
    </message>
    <message>
        <source>Take what %1 holds</source>
        <translation>%1の内容を使う</translation>
    </message>
    <message>
        <source>Its folder is not there any more.</source>
        <translation>フォルダーがもうありません。</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2 With “Save as file…” it goes elsewhere; the draft is kept.</source>
        <translation>「%1」は保存されませんでした。%2 「ファイルに保存…」で別の場所に保存できます。下書きは保持されています。</translation>
    </message>
    <message>
        <source>Another program changed “%1”, so it was not saved. Open the file to take what it holds, save yours as another file, or write over it.</source>
        <translation>別のプログラムが「%1」を変更したため、保存しませんでした。ファイルを開いてその内容を使うか、別のファイルに保存するか、上書きしてください。</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>上書きする</translation>
    </message>
</context>
<context>
    <name>qairopay::Diagnostics</name>
    <message>
        <source>Saved “%1”. Nothing was sent anywhere.</source>
        <translation>「%1」を保存しました。どこにも送信していません。</translation>
    </message>
</context>
<context>
    <name>qairopay::EndpointDesk</name>
    <message>
        <source>It did not answer ten times over seven days. Its events wait: enable it to send them.</source>
        <translation>7日間で10回応答がありませんでした。イベントは待機中です。有効にすると送信されます。</translation>
    </message>
    <message>
        <source>Nothing is sent to it. What happens meanwhile is not sent later.</source>
        <translation>何も送信されません。無効の間に発生したものは、後からも送信されません。</translation>
    </message>
    <message>
        <source>Nothing was sent to it yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Write the address that events are sent to.</source>
        <translation>イベントの送信先アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Write which events are sent, or * for all.</source>
        <translation>送信するイベントを入力してください。すべての場合は*です。</translation>
    </message>
    <message>
        <source>Endpoint deleted</source>
        <translation>エンドポイントを削除しました</translation>
    </message>
    <message>
        <source>Signing secret copied</source>
        <translation>署名シークレットをコピーしました</translation>
    </message>
</context>
<context>
    <name>qairopay::EventChoice</name>
    <message>
        <source>Near place %1</source>
        <translation>場所%1の近く</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>近く</translation>
    </message>
    <message>
        <source>Near beacon %1</source>
        <translation>ビーコン%1の近く</translation>
    </message>
    <message>
        <source>On its date</source>
        <translation>設定した日時</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1の変更</translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message>
        <source>Open the pass</source>
        <translation>パスを開く</translation>
    </message>
    <message>
        <source>Open the template</source>
        <translation>テンプレートを開く</translation>
    </message>
    <message>
        <source>Event copied</source>
        <translation>イベントをコピーしました</translation>
    </message>
    <message>
        <source>No endpoint wanted this event.</source>
        <translation>このイベントを購読しているエンドポイントはありませんでした。</translation>
    </message>
    <message>
        <source>No enabled endpoint wants this event</source>
        <translation>このイベントを購読している有効なエンドポイントはありません</translation>
    </message>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>%n件のエンドポイントに再送信しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Write the id of a pass or a template.</source>
        <translation>パスまたはテンプレートのIDを入力してください。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>保留中、新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>再接続中…</translation>
    </message>
    <message>
        <source>New events come again as soon as the service answers.</source>
        <translation>サービスが応答すると、新しいイベントの表示が再開されます。</translation>
    </message>
</context>
<context>
    <name>qairopay::FenceEditor</name>
    <message>
        <source>%1 of %2 places</source>
        <translation>%2か所中%1か所</translation>
    </message>
    <message>
        <source>%1 of %2 characters.</source>
        <translation>%2文字中%1文字。</translation>
    </message>
    <message>
        <source>A place needs a message.</source>
        <translation>場所にはメッセージが必要です。</translation>
    </message>
    <message>
        <source>The lock screen shows &quot;%1&quot; above it already.</source>
        <translation>ロック画面では、その上にすでに「%1」が表示されます。</translation>
    </message>
    <message>
        <source>About %1 fit on a line of the lock screen.</source>
        <translation>ロック画面の1行に収まるのは約%1文字です。</translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>近くにいます</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>場所を追加</translation>
    </message>
    <message>
        <source>Choose a place first.</source>
        <translation>先に場所を選択してください。</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>場所を移動</translation>
    </message>
    <message>
        <source>Nudge a place</source>
        <translation>場所を微調整</translation>
    </message>
    <message>
        <source>Resize a place</source>
        <translation>場所の大きさを変更</translation>
    </message>
    <message>
        <source>Change a place&apos;s message</source>
        <translation>場所のメッセージを変更</translation>
    </message>
    <message>
        <source>Delete a place</source>
        <translation>場所を削除</translation>
    </message>
    <message>
        <source>Reorder places</source>
        <translation>場所を並べ替え</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldActions</name>
    <message>
        <source>Move field up</source>
        <translation>フィールドを上に移動</translation>
    </message>
    <message>
        <source>Move field down</source>
        <translation>フィールドを下に移動</translation>
    </message>
    <message>
        <source>Move %1 fields up</source>
        <translation>%1個のフィールドを上に移動</translation>
    </message>
    <message>
        <source>Move %1 fields down</source>
        <translation>%1個のフィールドを下に移動</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>領域を変更</translation>
    </message>
    <message>
        <source>Change slot of %1 fields</source>
        <translation>%1個のフィールドの領域を変更</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>フィールドを移動</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>%1個のフィールドを移動</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Remove %1 fields</source>
        <translation>%1個のフィールドを削除</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <translation>フィールドを複製</translation>
    </message>
    <message>
        <source>Duplicate %1 fields</source>
        <translation>%1個のフィールドを複製</translation>
    </message>
    <message>
        <source>Cut field</source>
        <translation>フィールドを切り取り</translation>
    </message>
    <message>
        <source>Cut %1 fields</source>
        <translation>%1個のフィールドを切り取り</translation>
    </message>
    <message>
        <source>Paste field</source>
        <translation>フィールドを貼り付け</translation>
    </message>
    <message>
        <source>Paste %1 fields</source>
        <translation>%1個のフィールドを貼り付け</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldDrag</name>
    <message>
        <source>Move field</source>
        <translation>フィールドを移動</translation>
    </message>
    <message>
        <source>Move %1 fields</source>
        <translation>%1個のフィールドを移動</translation>
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
        <translation>キーは英小文字で始め、英小文字、数字、アンダースコアを使って40文字以内にしてください。</translation>
    </message>
    <message>
        <source>Another field has this key.</source>
        <translation>このキーは別のフィールドで使われています。</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>ラベルを変更</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>値を変更</translation>
    </message>
    <message>
        <source>This field takes numbers only, such as 12450 or 0.5.</source>
        <translation>このフィールドには、12450や0.5のような数値だけを入力できます。</translation>
    </message>
    <message>
        <source>Change slot</source>
        <translation>領域を変更</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>種類を変更</translation>
    </message>
    <message>
        <source>Change currency</source>
        <translation>通貨を変更</translation>
    </message>
    <message>
        <source>Change date style</source>
        <translation>日付のスタイルを変更</translation>
    </message>
    <message>
        <source>Change time style</source>
        <translation>時刻のスタイルを変更</translation>
    </message>
    <message>
        <source>Change alignment</source>
        <translation>配置を変更</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>メッセージを変更</translation>
    </message>
    <message>
        <source>Change sample</source>
        <translation>サンプルを変更</translation>
    </message>
    <message>
        <source>its slot (an auxiliary field there)</source>
        <translation>領域（サービスでは補助フィールド）</translation>
    </message>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>message when it changes</source>
        <translation>変更時のメッセージ</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>サンプル値</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>date and time style</source>
        <translation>日付と時刻のスタイル</translation>
    </message>
</context>
<context>
    <name>qairopay::FieldListModel</name>
    <message>
        <source>Add field</source>
        <translation>フィールドを追加</translation>
    </message>
</context>
<context>
    <name>qairopay::FormatPreview</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>通貨コードはEURのような3文字です。</translation>
    </message>
    <message>
        <source>“%1” is no number: the cards show it as it is.</source>
        <translation>「%1」は数値ではないため、カードにはそのまま表示されます。</translation>
    </message>
    <message>
        <source>“%1” is no date: the cards show it as it is. A date is written 2026-05-31 or 2026-05-31T18:30Z.</source>
        <translation>「%1」は日付ではないため、カードにはそのまま表示されます。日付は2026-05-31または2026-05-31T18:30Zのように入力します。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>Nothing is said: the message has no %@.</source>
        <translation>通知されません。メッセージに%@がありません。</translation>
    </message>
</context>
<context>
    <name>qairopay::GoogleRows</name>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Add a field to a row</source>
        <translation>行にフィールドを追加</translation>
    </message>
    <message>
        <source>Take a field out of a row</source>
        <translation>行からフィールドを除外</translation>
    </message>
    <message>
        <source>Move a field in a row</source>
        <translation>行内のフィールドを移動</translation>
    </message>
    <message>
        <source>Choose a field of a row</source>
        <translation>行のフィールドを選択</translation>
    </message>
    <message>
        <source>Derive the rows</source>
        <translation>行を自動作成</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>qairopay::ImageEditor</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>It has more than %1 MiB. Save it smaller, as JPEG say.</source>
        <translation>%1 MiBを超えています。JPEGなどにして、小さく保存してください。</translation>
    </message>
    <message>
        <source>“%1” is not a file of this computer. Save it first, then choose the file.</source>
        <translation>「%1」はこのコンピューターのファイルではありません。先に保存してから、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>the clipboard&apos;s picture</source>
        <translation>クリップボードの画像</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one in the program you drew it with.</source>
        <translation>クリップボードに画像がありません。作成したソフトウェアで画像をコピーしてください。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>「%1」は取り込まれませんでした。%2</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1を選択</translation>
    </message>
</context>
<context>
    <name>qairopay::IssuePage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message>
        <source>Going on with %1</source>
        <translation>%1を再開します</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>%n件のパスを発行しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Issuing</source>
        <translation>発行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Cancelling: waiting for what has left</source>
        <translation>キャンセル中: 送信済みの分の応答待ち</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 Resume goes on where it stopped; no pass is issued twice.</source>
        <translation>%1 「再開」で、停止したところから続行します。同じパスが二重に発行されることはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 passes issued</source>
        <translation>%2件中%1件のパスを発行</translation>
    </message>
    <message>
        <source>%1 refused by the service</source>
        <translation>サービスによる拒否%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>除外%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信%1件</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1件</translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>残り約%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>残り約%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n行を%1に書き込みました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::JobListModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中%1件</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
</context>
<context>
    <name>qairopay::LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>qairopay::ListImport</name>
    <message>
        <source>Publish a template first; passes are issued from one.</source>
        <translation>先にテンプレートを公開してください。パスは公開したテンプレートから発行されます。</translation>
    </message>
    <message>
        <source>%1 can be issued, %2 cannot.</source>
        <comment>rows of a list</comment>
        <translation>発行可能%1行、発行不可%2行。</translation>
    </message>
</context>
<context>
    <name>qairopay::LocalParts</name>
    <message>
        <source>means of transport</source>
        <translation>交通手段</translation>
    </message>
    <message>
        <source>sample records</source>
        <translation>サンプルレコード</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>label colour</source>
        <translation>ラベルの色</translation>
    </message>
    <message>
        <source>logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>description for screen readers</source>
        <translation>スクリーンリーダー用の説明</translation>
    </message>
    <message>
        <source>text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
    <message>
        <source>other formats</source>
        <translation>他の形式</translation>
    </message>
    <message>
        <source>Google’s rows</source>
        <translation>Googleの行</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Local to this studio and its sandbox: %1. The service of this profile has no member for it.</source>
        <translation>Pass StudioとそのSandboxでのみ有効です: %1。このプロファイルのサービスには対応する項目がありません。</translation>
    </message>
</context>
<context>
    <name>qairopay::MapContext</name>
    <message>
        <source>Places of other templates (%1)</source>
        <translation>他のテンプレートの場所 (%1)</translation>
    </message>
    <message>
        <source>Past scans (%1)</source>
        <translation>過去のスキャン (%1)</translation>
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
            <numerusform>スキャン%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapSettings</name>
    <message>
        <source>Maps (*.mbtiles *.pmtiles)</source>
        <translation>地図 (*.mbtiles *.pmtiles)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1, zoom %2 to %3</source>
        <translation>%1、ズーム%2～%3</translation>
    </message>
    <message>
        <source>Show the bundled world</source>
        <translation>同梱の世界地図を表示</translation>
    </message>
    <message>
        <source>Show the map %1</source>
        <translation>地図%1を表示</translation>
    </message>
    <message>
        <source>Show the map of %1</source>
        <translation>%1の地図を表示</translation>
    </message>
</context>
<context>
    <name>qairopay::MapSight</name>
    <message>
        <source>%1 The bundled map is shown instead.</source>
        <translation>%1代わりに内蔵の地図を表示しています。</translation>
    </message>
    <message>
        <source>%1 has no pictures of so much country: zoom in. The bundled map is shown instead.</source>
        <translation>%1にはこれほど広い範囲の画像がありません。拡大してください。代わりに内蔵の地図を表示しています。</translation>
    </message>
    <message>
        <source>%1 has no pictures from so near: zoom out. The bundled map is shown instead.</source>
        <translation>%1にはこれほど近い画像がありません。縮小してください。代わりに内蔵の地図を表示しています。</translation>
    </message>
    <message>
        <source>%1 has no pictures here. The bundled map is shown instead.</source>
        <translation>%1にはここの画像がありません。代わりに内蔵の地図を表示しています。</translation>
    </message>
</context>
<context>
    <name>qairopay::MappingModel</name>
    <message>
        <source>%1 % filled</source>
        <translation>入力済み%1%</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Holder’s e-mail</source>
        <translation>保有者のメールアドレス</translation>
    </message>
    <message>
        <source>Holder’s name</source>
        <translation>保有者の名前</translation>
    </message>
    <message>
        <source>Long numbers look rewritten by a spreadsheet (1.23E+11).</source>
        <translation>長い数字が表計算ソフトに書き換えられたようです（1.23E+11）。</translation>
    </message>
    <message>
        <source>Guessed from the name: please check.</source>
        <translation>名前からの推測です: ご確認ください。</translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>%n件のパスが見つかりました。他にもある可能性があります。名前、アドレス、またはIDをより正確に入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No pass of this template was found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>最新%1件の中に、このテンプレートのパスは見つかりませんでした。それより古いパスは、アドレスまたはIDの全体を入力すると見つかります。</translation>
    </message>
    <message>
        <source>No pass of this template was found.</source>
        <translation>このテンプレートのパスは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>最新%1件の中に%n件のパスが見つかりました。それより古いパスは、アドレスまたはIDの全体を入力すると見つかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>%n件のパスが見つかりました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassDetail</name>
    <message>
        <source>Issued %1, not in a wallet yet</source>
        <translation>%1に発行済み、ウォレットには未追加</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>%2に%1へ追加済み</translation>
    </message>
    <message>
        <source>In a wallet since %1</source>
        <translation>%1にウォレットへ追加済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Apple Wallet link copied</source>
        <translation>Appleウォレットのリンクをコピーしました</translation>
    </message>
    <message>
        <source>Google Wallet link copied</source>
        <translation>Google ウォレットのリンクをコピーしました</translation>
    </message>
    <message>
        <source>Pass id copied</source>
        <translation>パスIDをコピーしました</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>Pass updated silently</source>
        <translation>パスを通知なしで更新しました</translation>
    </message>
    <message>
        <source>Pass updated, the holder is told</source>
        <translation>パスを更新しました。保有者に通知されます</translation>
    </message>
    <message>
        <source>Pass revoked: scanners refuse it from now on</source>
        <translation>パスを失効させました。以後、スキャナーで拒否されます</translation>
    </message>
</context>
<context>
    <name>qairopay::PassInspector</name>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、他%2件</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3</source>
        <translation>%1: %3件中、最初の%2件</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>A template of Pass Designer: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>Pass Designerのテンプレートです。署名がないため、このままではどのウォレットにも追加できません。</translation>
    </message>
    <message>
        <source>A folder: nobody has signed it, so no wallet takes it as it is.</source>
        <translation>フォルダーです。署名がないため、このままではどのウォレットにも追加できません。</translation>
    </message>
    <message>
        <source>A wallet would refuse this pass.</source>
        <translation>ウォレットはこのパスを拒否します。</translation>
    </message>
    <message>
        <source>All that can be checked here holds; who signed this pass cannot be.</source>
        <translation>ここで検証できる項目はすべて正常ですが、このパスの署名者は検証できません。</translation>
    </message>
    <message>
        <source>A wallet would take this pass, but as one that is no longer valid.</source>
        <translation>このパスはウォレットに追加できますが、すでに無効なパスとして扱われます。</translation>
    </message>
    <message>
        <source>A wallet would take this pass.</source>
        <translation>このパスはウォレットに追加できます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Revoked by its issuer</source>
        <translation>発行元により失効</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Its pass.json says “voided”. A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it.</source>
        <translation>pass.jsonに「voided」とあります。ウォレットは有効なパスとは別に扱い、バーコードを薄く表示します。受け付けるべきではありません。</translation>
    </message>
    <message>
        <source>A wallet keeps it away from the valid passes and pales its barcode; nobody should accept it. Its issuer can send an update with a later expirationDate.</source>
        <translation>ウォレットは有効なパスとは別に扱い、バーコードを薄く表示します。受け付けるべきではありません。発行元は、より後のexpirationDateに更新できます。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Pass type</source>
        <translation>パスタイプ</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Certificate ends</source>
        <translation>証明書の有効期限</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>署名日時</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>引き継がれない</translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>Change at least one field; a message alone is not an update.</source>
        <translation>少なくとも1つのフィールドを変更してください。メッセージだけでは更新になりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>%n個のフィールドが変更されます。ウォレットは通知なしで更新されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>%n個のフィールドが変更されます。保有者にはメッセージが表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message>
        <source>%1 of the newest %2 passes</source>
        <translation>最新%2件のうち%1件のパス</translation>
    </message>
    <message>
        <source>The newest %1 passes</source>
        <translation>最新%1件のパス</translation>
    </message>
    <message>
        <source>%1 of %2 passes</source>
        <translation>%2件のうち%1件のパス</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n件のパス</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no pass for this address</source>
        <translation>このメールアドレスのパスはサービスにありません</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message>
        <source>Publish the template first: a pass is made of what is published.</source>
        <translation>先にテンプレートを公開してください。パスは公開済みの内容から作成されます。</translation>
    </message>
    <message>
        <source>This profile is a sandbox on this computer that another program runs, and phones do not reach it. Choose the sandbox of the studio or a profile of QairoPay in Settings.</source>
        <translation>このプロファイルは、このコンピューター上で別のプログラムが実行しているSandboxのため、スマートフォンからは接続できません。「設定」でPass StudioのSandboxまたはQairoPayのプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>Passes of this sandbox are signed with its test certificate, which phones refuse. Choose your own pass certificate in Settings, or a profile of QairoPay.</source>
        <translation>このSandboxのパスは、スマートフォンで受け付けられないテスト用証明書で署名されています。「設定」で自分のパス証明書またはQairoPayのプロファイルを選択してください。</translation>
    </message>
    <message>
        <source>This computer has no address on a private network that a phone could reach. Connect it to the same Wi-Fi as the phone, and open this sheet again.</source>
        <translation>このコンピューターには、スマートフォンから接続できるプライベートネットワークのアドレスがありません。スマートフォンと同じWi-Fiに接続し、この画面を開き直してください。</translation>
    </message>
    <message>
        <source>This issues a pass in live, for %1.</source>
        <translation>%1に、本番環境でパスが発行されます。</translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the pass is made of what is published.</source>
        <translation>下書きは公開済みの内容と異なります。パスは公開済みの内容から作成されます。</translation>
    </message>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>まだメールアドレスの形式になっていません。</translation>
    </message>
    <message>
        <source>Choose an address</source>
        <translation>アドレスを選択</translation>
    </message>
    <message>
        <source>Making the pass…</source>
        <translation>パスを作成中…</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code.</source>
        <translation>スマートフォンのカメラをコードに向けてください。</translation>
    </message>
    <message>
        <source>Point the phone’s camera at the code. Not fetched yet.</source>
        <translation>スマートフォンのカメラをコードに向けてください。まだ取得されていません。</translation>
    </message>
    <message>
        <source>Fetched by a phone.</source>
        <translation>スマートフォンで取得されました。</translation>
    </message>
    <message>
        <source>The service gave no link for Apple Wallet.</source>
        <translation>サービスからAppleウォレットのリンクが返されませんでした。</translation>
    </message>
    <message>
        <source>The service gave no link for Google Wallet.</source>
        <translation>サービスからGoogle ウォレットのリンクが返されませんでした。</translation>
    </message>
    <message>
        <source>“%1” on a phone now</source>
        <translation>「%1」をスマートフォンで今すぐ確認</translation>
    </message>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>スマートフォンが同じネットワークに接続されている必要があります。取得できるのはこのパスだけで、アドレスは推測できません。この画面を閉じるまで、最長%n分間有効です。Appleウォレットのみ対応しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>%n分が経過したため、パスを取得できなくなりました。必要な場合はもう一度提供してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s links of this sandbox are signed with its test key, which Google refuses. Choose your own service account in Settings, or a profile of QairoPay.</source>
        <translation>このサンドボックスのGoogleのリンクはテスト用の鍵で署名されており、Googleに拒否されます。設定で自分のサービスアカウントを選ぶか、QairoPayのプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Google fetches the pictures of a pass itself, and those of this template are on this computer, which it does not reach. Choose a profile of QairoPay in Settings, or publish the template without pictures of its own.</source>
        <translation>Googleはパスの画像を自分で取得しますが、このテンプレートの画像はGoogleから届かないこのコンピューターにあります。設定でQairoPayのプロファイルを選ぶか、独自の画像なしでテンプレートを公開してください。</translation>
    </message>
    <message>
        <source>The pass is filled in with the record that the cards show.</source>
        <translation>パスには、カードに表示されている記録が入ります。</translation>
    </message>
    <message>
        <source>The link carries the whole pass, signed by your service account: the phone needs the Internet, and what is published later does not reach this pass. Until Google has approved your issuer, only its test users can save it.</source>
        <translation>リンクは、サービスアカウントで署名されたパス全体を含みます。電話機にはインターネットが必要で、後で公開したものはこのパスに届きません。Googleが発行者を承認するまで、保存できるのはそのテストユーザーだけです。</translation>
    </message>
    <message>
        <source>The link has %1 characters, too many for a QR code. Copy it, and send it to the phone in a message.</source>
        <translation>リンクは%1文字あり、QRコードには長すぎます。コピーして、メッセージで電話機に送ってください。</translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneWalk</name>
    <message>
        <source>Nothing to show: the pass has no places.</source>
        <translation>表示できるものがありません: パスに場所がありません。</translation>
    </message>
    <message>
        <source>Google Wallet decides by itself how near is near enough, and does not show the message.</source>
        <translation>Google ウォレットは表示する距離を独自に判断し、メッセージを表示しません。</translation>
    </message>
</context>
<context>
    <name>qairopay::PictureDrop</name>
    <message>
        <source>“%1” is a picture, and no template is open that it could go to. Open one on the design page, then drop the picture again.</source>
        <translation>「%1」は画像ですが、追加先のテンプレートが開かれていません。「デザイン」ページでテンプレートを開いてから、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Drop one picture at a time, or each on its row under Images.</source>
        <translation>画像は1つずつドロップするか、「画像」のそれぞれの行にドロップしてください。</translation>
    </message>
    <message>
        <source>Each place for a picture has one. Drop “%1” on the row of the one it replaces.</source>
        <translation>画像の枠はすべて埋まっています。「%1」を、置き換える画像の行にドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is the picture of %2 now.</source>
        <translation>「%1」を「%2」の画像にしました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>%1を元に戻す</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceBanner</name>
    <message>
        <source>The lock screen cuts it as shown here.</source>
        <translation>ロック画面ではここに示すとおりに途中で切れます。</translation>
    </message>
    <message>
        <source>Near the place, the lock screen may show it like this.</source>
        <translation>この場所の近くで、ロック画面にこのように表示されることがあります。</translation>
    </message>
    <message>
        <source>Google Wallet never shows this text.</source>
        <translation>Google ウォレットはこのテキストを表示しません。</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacePicks</name>
    <message>
        <source>%1 of %2 places in the template then</source>
        <translation>取り込み後のテンプレートの場所: %1 / %2</translation>
    </message>
    <message>
        <source>%1, updates place %2</source>
        <translation>%1、場所%2を更新</translation>
    </message>
</context>
<context>
    <name>qairopay::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>座標</translation>
    </message>
    <message>
        <source>The bundled list of towns has no such place.</source>
        <translation>内蔵の都市一覧に該当する場所はありません。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1に問い合わせる</translation>
    </message>
    <message>
        <source>The geocoder knows no such place.</source>
        <translation>ジオコーダーで該当する場所が見つかりません。</translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message>
        <source>The file is neither GeoJSON nor KML nor CSV.</source>
        <translation>このファイルはGeoJSON、KML、CSVのいずれでもありません。</translation>
    </message>
    <message>
        <source>Places (*.geojson *.json *.kml *.csv *.tsv *.txt)</source>
        <translation>場所 (*.geojson *.json *.kml *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>places</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>ファイルに場所が%nか所あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%nか所は読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>場所を%nか所追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>すべてを%nか所の場所に置き換え</numerusform>
        </translation>
    </message>
    <message>
        <source>You are nearby</source>
        <translation>近くにいます</translation>
    </message>
    <message>
        <source>Import places</source>
        <translation>場所をインポート</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>場所を%nか所取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>場所を%nか所、%1として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop one file of places at a time.</source>
        <translation>場所のファイルは1つずつドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>場所を%nか所追加または更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>うち%nか所を更新しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>%nか所は取り込みませんでした。パスに設定できる場所は10か所までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty list saved as %1.</source>
        <translation>空のリストを%1として保存しました。</translation>
    </message>
</context>
<context>
    <name>qairopay::ProblemModel</name>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>フィールド%1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1, Apple Wallet</source>
        <translation>%1、Appleウォレット</translation>
    </message>
    <message>
        <source>%1, Google Wallet</source>
        <translation>%1、Google ウォレット</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
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
        <translation>本番リハーサル</translation>
    </message>
    <message>
        <source>Inside this program: nothing leaves this machine</source>
        <translation>このプログラムの中だけで動作し、外部には何も送信されません</translation>
    </message>
    <message>
        <source>A local stand-in for live inside this program, to rehearse with</source>
        <translation>このプログラムに内蔵された、リハーサル用の本番の代替環境</translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message>
        <source>Publish the template first: what is promoted is what the sandbox has.</source>
        <translation>先にテンプレートを公開してください。本番に反映されるのは、Sandboxにある内容です。</translation>
    </message>
    <message>
        <source>“%1” is live</source>
        <translation>「%1」を本番に反映しました</translation>
    </message>
    <message>
        <source>Promote “%1” to live</source>
        <translation>「%1」を本番に反映</translation>
    </message>
    <message>
        <source>Live has this template already, in every member alike.</source>
        <translation>本番には、すべての項目が同じテンプレートがすでにあります。</translation>
    </message>
    <message>
        <source>Live gets a new template, with its pictures. No pass uses it there yet.</source>
        <translation>本番に新しいテンプレートが画像とともに作成されます。使用しているパスはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>本番のテンプレートの%n個の項目が変更され、発行済みのすべてのパスも変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft differs from what is published: the published version is promoted.</source>
        <translation>下書きは公開済みの内容と異なります。公開済みのバージョンが反映されます。</translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>本番に%1として作成しました（%n個の項目と画像）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>%n個の項目を%1に反映しました。発行済みのすべてのパスも更新されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>%n件のWebhookエンドポイントを無効の状態で反映しました。有効化する前に、それぞれに専用のシークレットが発行されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update live</source>
        <translation>本番を更新</translation>
    </message>
    <message>
        <source>Create in live</source>
        <translation>本番に作成</translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1、校正シート</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>校正シート「%1」を保存しました。</translation>
    </message>
    <message>
        <source>The picture “%1” could not be made. Its card may be too long: shorten its texts, or export the proof as PDF.</source>
        <translation>画像「%1」を作成できませんでした。カードが長すぎる可能性があります。テキストを短くするか、校正シートをPDFでエクスポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>「%1」に画像を%n枚保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishCards</name>
    <message>
        <source>Longest values</source>
        <translation>最長の値</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>%1 of %2 passes read…</source>
        <translation>%2件中%1件のパスを読み込み済み…</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2</source>
        <translation>%1のパス、%2に発行</translation>
    </message>
    <message>
        <source>Pass of %1, issued %2, of the %3 newest</source>
        <translation>%1のパス、%2に発行（最新%3件のうち）</translation>
    </message>
    <message>
        <source>The sample record, until the passes are read</source>
        <translation>パスの読み込みが終わるまでは、サンプルレコードを表示します</translation>
    </message>
    <message>
        <source>The sample record: the passes could not be read</source>
        <translation>サンプルレコード: パスを読み込めませんでした</translation>
    </message>
    <message>
        <source>The sample record: no pass in force was issued from it yet</source>
        <translation>サンプルレコード: 有効なパスはまだ発行されていません</translation>
    </message>
    <message>
        <source>The sample record: none of the %1 newest passes is in force</source>
        <translation>サンプルレコード: 最新%1件のパスに有効なものがありません</translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message>
        <source>Publish all the same: no pass of it will work in Google Wallet.</source>
        <translation>それでも公開する: このテンプレートのパスは Google Wallet で使えません。</translation>
    </message>
    <message>
        <source>Publish all the same: no pass of it will work in Apple Wallet.</source>
        <translation>それでも公開する: このテンプレートのパスは Apple Wallet で使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>%n 件の問題があります。このままではウォレットがパスを拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>「%1」を公開</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>テンプレートが発行に使えるようになります。使用しているパスはまだありません。</translation>
    </message>
    <message>
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>発行済みのすべてのパスが直ちに変更されます。件数はサービスから通知されません。</translation>
    </message>
    <message>
        <source>No pass was issued from it yet.</source>
        <translation>まだパスは発行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>%n件のパスが直ちに変更されます: ウォレット内%1件、未追加%2件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This host does not know what the studio adds (header and back slots, formats, samples): that stays on this computer.</source>
        <translation>このホストは、Pass Studioが追加する情報（ヘッダーと裏面の領域、書式、サンプル）を扱えないため、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Publish template</source>
        <translation>テンプレートを公開</translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>%n件のパスに公開</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecentWork</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>公開済みテンプレートの下書き</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>%1の下書き</translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>最大%n文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This field needs a number such as 0 or 12.5.</source>
        <translation>このフィールドには、0や12.5のような数値が必要です。</translation>
    </message>
</context>
<context>
    <name>qairopay::RequestLogModel</name>
    <message>
        <source>no such route</source>
        <translation>該当するルートなし</translation>
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
        <translation>リストが開かれていません。先に「発行」ページで開いてください。</translation>
    </message>
    <message>
        <source>A column of %1 is for the field &quot;%2&quot;, which this template does not have. Change the columns on the Issue page, or open the list&apos;s template.</source>
        <translation>%1の列のひとつは、このテンプレートにないフィールド「%2」のものです。「発行」ページで列を変えるか、リストのテンプレートを開いてください。</translation>
    </message>
    <message>
        <source>This row is empty: no pass comes of it.</source>
        <translation>この行は空です。パスは発行されません。</translation>
    </message>
    <message>
        <source>Row %1 of %2 · %3</source>
        <translation>%2行中%1行目 · %3</translation>
    </message>
</context>
<context>
    <name>qairopay::SampleRecords</name>
    <message>
        <source>A template has at most %1 sample records.</source>
        <translation>テンプレートのサンプルレコードは最大%1件です。</translation>
    </message>
    <message>
        <source>The cards show no sample record. Choose one first.</source>
        <translation>カードにサンプルレコードが表示されていません。先に選択してください。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>A record needs a name.</source>
        <translation>レコードには名前が必要です。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最大%1文字です。</translation>
    </message>
    <message>
        <source>Another record has this name.</source>
        <translation>この名前は別のレコードで使われています。</translation>
    </message>
    <message>
        <source>Add sample record</source>
        <translation>サンプルレコードを追加</translation>
    </message>
    <message>
        <source>Rename sample record</source>
        <translation>サンプルレコードの名前を変更</translation>
    </message>
    <message>
        <source>Remove sample record</source>
        <translation>サンプルレコードを削除</translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message>
        <source>As this computer’s.</source>
        <translation>このコンピューターと同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>このコンピューターより%n日進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>このコンピューターより%n時間進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>このコンピューターより%n分進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The sandbox’s clock is at %1</source>
        <translation>Sandboxの時計は%1です</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Removed from the wallet</source>
        <translation>ウォレットから削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>%n件のパスを再取得しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>On the lock screen: %1</source>
        <translation>ロック画面: %1</translation>
    </message>
    <message>
        <source>The sandbox is empty again</source>
        <translation>Sandboxは再び空になりました</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanBench</name>
    <message>
        <source>Apple Wallet</source>
        <translation>Appleウォレット</translation>
    </message>
    <message>
        <source>Google Wallet</source>
        <translation>Google ウォレット</translation>
    </message>
    <message>
        <source>The content cannot be filled in: mend it first.</source>
        <translation>内容に値を入れられません。先に内容を修正してください。</translation>
    </message>
    <message>
        <source>Passes carry no barcode.</source>
        <translation>パスにバーコードがありません。</translation>
    </message>
    <message>
        <source>Apple’s card shows no code: the content does not fit into any of the formats.</source>
        <translation>内容がどの形式にも収まらないため、Appleのカードにはコードが表示されません。</translation>
    </message>
    <message>
        <source>Google’s card shows no code: the content does not fit into the format.</source>
        <translation>内容が形式に収まらないため、Googleのカードにはコードが表示されません。</translation>
    </message>
    <message>
        <source>%1 with %2; a module is %3 mm wide.</source>
        <translation>%1（%2）。モジュールの幅は%3 mmです。</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanFilters</name>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1～%2</translation>
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
        <translation>画像を書き込めません: %1。</translation>
    </message>
    <message>
        <source>The map was saved as a picture.</source>
        <translation>地図を画像として保存しました。</translation>
    </message>
    <message>
        <source>%1 of %2 scans</source>
        <translation>%2件中%1件のスキャン</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>場所なし%1件</translation>
    </message>
    <message>
        <source>%1 here</source>
        <comment>a number of scans</comment>
        <translation>ここに%1</translation>
    </message>
    <message>
        <source>The scanner gave no position.</source>
        <translation>スキャナーから位置情報が送られませんでした。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Paused, %1 new</source>
        <translation>一時停止中、新着%1件</translation>
    </message>
    <message>
        <source>Holder, pass or scanner</source>
        <translation>保有者、パス、スキャナー</translation>
    </message>
    <message>
        <source>Pass or scanner</source>
        <translation>パスまたはスキャナー</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>%1を書き込みました。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanTableModel</name>
    <message>
        <source>No place</source>
        <translation>場所なし</translation>
    </message>
</context>
<context>
    <name>qairopay::ScanWords</name>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>未追加</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Invalid signature</source>
        <translation>署名が無効</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The pass was in force and was let in.</source>
        <translation>パスは有効で、受け付けられました。</translation>
    </message>
    <message>
        <source>The pass had been revoked.</source>
        <translation>パスは失効済みでした。</translation>
    </message>
    <message>
        <source>The holder had taken the pass out of the wallet.</source>
        <translation>パスは保有者によってウォレットから削除されていました。</translation>
    </message>
    <message>
        <source>The pass was issued, but is in no wallet yet.</source>
        <translation>パスは発行済みですが、まだどのウォレットにも追加されていません。</translation>
    </message>
    <message>
        <source>The pass is archived.</source>
        <translation>パスはアーカイブ済みです。</translation>
    </message>
    <message>
        <source>What was read was not signed by this program&apos;s key.</source>
        <translation>読み取られたものは、このプログラムのキーで署名されていません。</translation>
    </message>
    <message>
        <source>The service gave a result this version of the studio does not know.</source>
        <translation>サービスから、このバージョンのPass Studioでは扱えない結果が返されました。</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>1 scan</source>
        <translation>1件のスキャン</translation>
    </message>
    <message>
        <source>%1 scans</source>
        <translation>%1件のスキャン</translation>
    </message>
</context>
<context>
    <name>qairopay::SettingsPage</name>
    <message>
        <source>Name the tenant: it is typed again before what cannot be undone on live.</source>
        <translation>テナントの名前を入力してください。本番で取り消せない操作をする前に、もう一度入力を求められます。</translation>
    </message>
    <message>
        <source>Paste the profile’s API key.</source>
        <translation>プロファイルのAPIキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Another profile has this name already.</source>
        <translation>この名前は別のプロファイルで使われています。</translation>
    </message>
    <message>
        <source>Profile added, its key is in the keychain</source>
        <translation>プロファイルを追加し、キーをキーチェーンに保存しました</translation>
    </message>
    <message>
        <source>Profile added, its key is kept until the program ends</source>
        <translation>プロファイルを追加しました。キーはプログラムの終了まで保持されます</translation>
    </message>
    <message>
        <source>Profile and key removed</source>
        <translation>プロファイルとキーを削除しました</translation>
    </message>
    <message>
        <source>This profile was removed.</source>
        <translation>このプロファイルは削除されました。</translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message>
        <source>Choose the file with the certificate and its key.</source>
        <translation>証明書とその鍵が入ったファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the JSON file of the service account.</source>
        <translation>サービスアカウントのJSONファイルを選択してください。</translation>
    </message>
    <message>
        <source>Passes are signed for %1, team %2, %3.</source>
        <translation>パスは%1、チーム%2（%3）として署名されます。</translation>
    </message>
    <message>
        <source>The password of %1 is not known any more. Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>%1のパスワードが失われました。「設定」で入力するまで、パスにはテスト用証明書で署名されます。</translation>
    </message>
    <message>
        <source>%1 cannot be used: passes are signed with the test certificate.</source>
        <translation>%1は使用できません。パスにはテスト用証明書で署名されます。</translation>
    </message>
    <message>
        <source>Passes are signed with the sandbox’s test certificate, which phones refuse.</source>
        <translation>パスには、スマートフォンで受け付けられないSandboxのテスト用証明書で署名されます。</translation>
    </message>
    <message>
        <source>Valid until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
    <message>
        <source>The pass certificate has expired: no pass can be signed until you renew it at developer.apple.com and choose the new file.</source>
        <translation>パス証明書の有効期限が切れました。developer.apple.comで更新し、新しいファイルを選択するまで、パスに署名できません。</translation>
    </message>
    <message>
        <source>The pass certificate expires within a day. Renew it at developer.apple.com.</source>
        <translation>パス証明書の有効期限まであと1日を切りました。developer.apple.comで更新してください。</translation>
    </message>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>パス証明書の有効期限まであと%n日です。developer.apple.comで更新してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Google’s save links are signed by %1 for the issuer %2.</source>
        <translation>Googleの保存リンクには、%1が発行者%2として署名します。</translation>
    </message>
    <message>
        <source>%1 cannot be used: save links are signed with the test key.</source>
        <translation>%1は使用できません。保存リンクにはテスト用の鍵で署名されます。</translation>
    </message>
    <message>
        <source>Google’s save links are signed with the sandbox’s test key, which Google does not know.</source>
        <translation>Googleの保存リンクには、Googleが認識しないSandboxのテスト用の鍵で署名されます。</translation>
    </message>
    <message>
        <source>The keychain did not take the password of %1: enter it again after a restart.</source>
        <translation>キーチェーンに%1のパスワードを保存できませんでした。再起動後にもう一度入力してください。</translation>
    </message>
    <message>
        <source>The certificate is removed, but its password is still in the keychain. %1</source>
        <translation>証明書は削除されましたが、パスワードはキーチェーンに残っています。%1</translation>
    </message>
    <message>
        <source>The keychain does not give the password of %1: %2 Until you enter it in Settings, passes are signed with the test certificate.</source>
        <translation>キーチェーンから%1のパスワードを取得できません: %2 「設定」で入力するまで、パスにはテスト用証明書で署名されます。</translation>
    </message>
    <message>
        <source>Your pass certificate expired on %1, and phones refuse what it signs. Renew it at developer.apple.com and choose the new file in Settings.</source>
        <translation>パス証明書は%1に期限が切れており、それで署名したものは電話機に拒否されます。developer.apple.comで更新し、設定で新しいファイルを選んでください。</translation>
    </message>
    <message>
        <source>Your pass certificate is valid from %1 on, and phones refuse what it signs before. Look whether the clock of this computer is right, or choose another file in Settings.</source>
        <translation>パス証明書は%1から有効で、それより前に署名したものは電話機に拒否されます。このコンピューターの時計が正しいか確かめるか、設定で別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>qairopay::SingleIssue</name>
    <message>
        <source>This is not an e-mail address yet.</source>
        <translation>まだメールアドレスの形式になっていません。</translation>
    </message>
    <message>
        <source>Pass issued to %1</source>
        <translation>%1にパスを発行しました</translation>
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
        <translation>個数の制限はありません。Appleでは裏面、Googleでは詳細に表示されます。</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 secondary and auxiliary fields together in one row.</source>
        <translation>Appleウォレットは、セカンダリと補助のフィールドを合わせて%1個まで1行に表示します。</translation>
    </message>
    <message>
        <source>Apple Wallet draws %1 here.</source>
        <translation>Appleウォレットは、ここに%1個まで表示します。</translation>
    </message>
    <message>
        <source>Google Wallet has no header: these stand in the row of the secondary fields.</source>
        <translation>Google ウォレットにはヘッダーがないため、セカンダリフィールドの行に表示されます。</translation>
    </message>
    <message>
        <source>Google&apos;s card has at most three rows of three; the rest stands in the details.</source>
        <translation>Googleのカードに表示できるのは3個ずつ最大3行で、残りは詳細に表示されます。</translation>
    </message>
    <message>
        <source>More fields are kept, but not shown.</source>
        <translation>それ以上のフィールドは保持されますが、表示されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>Appleの表面に入らないフィールドが%n個あります。保持され、空きのある種類にすると再び表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This template names the fields in the rows of Google&apos;s card; the others stand in the details.</source>
        <translation>このテンプレートでは、Googleのカードの行に入るフィールドが指定されています。その他のフィールドは詳細に表示されます。</translation>
    </message>
</context>
<context>
    <name>qairopay::StressRun</name>
    <message>
        <source>Nothing filled in</source>
        <translation>すべて空</translation>
    </message>
    <message>
        <source>Row %1 of the last list</source>
        <translation>最後のリストの%1行目</translation>
    </message>
    <message>
        <source>Large numbers: %1</source>
        <translation>大きな数値: %1</translation>
    </message>
    <message>
        <source>German, words of %1 letters</source>
        <translation>ドイツ語、%1文字の単語</translation>
    </message>
    <message>
        <source>Arabic, %1 characters</source>
        <translation>アラビア語、%1文字</translation>
    </message>
    <message>
        <source>Emoji, %1 units</source>
        <translation>絵文字、%1単位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Nothing breaks here, and this is the longest.</source>
        <translation>崩れる箇所はありません。これが最長です。</translation>
    </message>
    <message>
        <source>Nothing breaks here.</source>
        <translation>崩れる箇所はありません。</translation>
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
        <translation>本番リハーサル</translation>
    </message>
    <message>
        <source>The key of %1 is not known any more: this is the sandbox. Choose the profile in Settings to enter its key.</source>
        <translation>%1のキーが失われたため、Sandboxで開いています。「設定」でプロファイルを選択し、キーを入力してください。</translation>
    </message>
</context>
<context>
    <name>qairopay::StudioWindow</name>
    <message>
        <source>%1: %2. It is written down: when this profile is used again it goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2。進行状況は記録されています。このプロファイルを次に使うときに停止したところから続行し、同じパスが二重に発行されることはありません。</translation>
    </message>
    <message>
        <source>%1: %2. It is written down: the next start goes on where it stopped, and no pass is issued twice.</source>
        <translation>%1: %2。進行状況は記録されています。次回の起動時に停止したところから続行し、同じパスが二重に発行されることはありません。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>New template: %1</source>
        <translation>新規テンプレート: %1</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>デザイン</translation>
    </message>
    <message>
        <source>create</source>
        <translation>作成 新規</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>最近使用したファイル</translation>
    </message>
    <message>
        <source>The last session ended unexpectedly.</source>
        <translation>前回のセッションは予期せず終了しました。</translation>
    </message>
    <message>
        <source>“%1” is as you left it.</source>
        <translation>「%1」は前回の状態のままです。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>“%1” holds places, and no template is open that they could go to. Open one on the design page, then drop the file again.</source>
        <translation>「%1」には場所が含まれていますが、追加先のテンプレートが開かれていません。「デザイン」ページでテンプレートを開いてから、もう一度ファイルをドロップしてください。</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>下書きを保存できず、このウィンドウにしかありません。%1 自動的に再試行されます。</translation>
    </message>
    <message>
        <source>What stays on this computer of the published template could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>公開したテンプレートのうちこのコンピューターに残るものを保存できず、このウィンドウにしかありません。%1 自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>公開中…</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>下書き、未保存</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft, saved %1</source>
        <translation>下書き、%1に保存</translation>
    </message>
    <message>
        <source>%1 Nothing was published; the draft stays on this computer.</source>
        <translation>%1 何も公開されていません。下書きはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>“%1” is a new template now: publish it when it is ready.</source>
        <translation>「%1」は新しいテンプレートになりました。準備ができたら公開してください。</translation>
    </message>
    <message>
        <source>Nothing was changed: open the draft again to see how it stands.</source>
        <translation>何も変更していません。下書きをもう一度開いて状態を確認してください。</translation>
    </message>
    <message>
        <source>the service does not answer</source>
        <translation>サービスが応答しません</translation>
    </message>
    <message>
        <source>the service refuses the key</source>
        <translation>サービスがキーを拒否しました</translation>
    </message>
    <message>
        <source>the service does not have it</source>
        <translation>サービスにありません</translation>
    </message>
    <message>
        <source>Make it a new template</source>
        <translation>新しいテンプレートにする</translation>
    </message>
    <message>
        <source>The service does not have “%1” any more, or this key is not one for it. The draft stays on this computer: make it a new template, or save it as a file.</source>
        <translation>サービスに「%1」はもうないか、このキーでは扱えません。下書きはこのコンピューターに残ります。新しいテンプレートにするか、ファイルとして保存してください。</translation>
    </message>
    <message>
        <source>%1 The draft is open as this computer has it: edits stay here, and the service is needed to publish them.</source>
        <translation>%1 下書きはこのコンピューターにある状態で開いています。編集内容はここに残り、公開にはサービスが必要です。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is nothing to publish: the service has this version.</source>
        <translation>公開するものがありません。サービスのバージョンと同じです。</translation>
    </message>
    <message>
        <source>Somebody else changed this template meanwhile. Your draft is kept: open the template again to see the other version.</source>
        <translation>その間に、他の人がこのテンプレートを変更しました。下書きは保持されています。テンプレートを開き直すと、もう一方のバージョンを確認できます。</translation>
    </message>
    <message>
        <source>Published “%1”.</source>
        <translation>「%1」を公開しました。</translation>
    </message>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>「%1」を%n件のパスに公開しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>The service is being asked what this would change.</source>
        <translation>これによる変更内容をサービスに問い合わせています。</translation>
    </message>
    <message>
        <source>It is being published.</source>
        <translation>公開中です。</translation>
    </message>
    <message>
        <source>“%1” is being published. This one can follow.</source>
        <translation>「%1」を公開中です。その後にこのテンプレートを公開できます。</translation>
    </message>
    <message>
        <source>The service was emptied while “%1” was being published. The draft is kept: publish it again.</source>
        <translation>「%1」の公開中にサービスが空にされました。下書きは保持されています。もう一度公開してください。</translation>
    </message>
    <message>
        <source>%1 It is not known whether “%2” was published. Try again: it is not published twice.</source>
        <translation>%1 「%2」が公開されたかどうかは不明です。もう一度お試しください。二重に公開されることはありません。</translation>
    </message>
    <message>
        <source>Back to the previous version</source>
        <translation>前のバージョンに戻す</translation>
    </message>
    <message>
        <source>The previous version of “%1” is not at hand any more: it stays as published.</source>
        <translation>「%1」の前のバージョンはもう残っていません。公開済みの内容のままになります。</translation>
    </message>
    <message>
        <source>On the desk again. Publish it to change the passes.</source>
        <translation>前のバージョンを編集画面に戻しました。パスを変更するには公開してください。</translation>
    </message>
    <message>
        <source>Somebody else changed this template after your draft began. Your draft is kept and cannot be published until you have seen the other version.</source>
        <translation>下書きの開始後に、他の人がこのテンプレートを変更しました。下書きは保持されています。もう一方のバージョンを確認するまで公開できません。</translation>
    </message>
    <message>
        <source>See the other version</source>
        <translation>もう一方のバージョンを確認</translation>
    </message>
    <message>
        <source>The other version is not at hand any more: open the template again.</source>
        <translation>もう一方のバージョンはもう手元にありません。テンプレートを開き直してください。</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateEditor</name>
    <message>
        <source>Rename template</source>
        <translation>テンプレートの名前を変更</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>種類を変更</translation>
    </message>
    <message>
        <source>Change means of transport</source>
        <translation>交通手段を変更</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>最初の手順の前</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n件のパス</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Threw the draft “%1” away.</source>
        <translation>下書き「%1」を破棄しました。</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <translation>「%1」をアーカイブしました。</translation>
    </message>
    <message>
        <source>It was never published. The draft is thrown away and cannot be brought back.</source>
        <translation>公開されたことがありません。下書きは破棄され、元に戻せません。</translation>
    </message>
    <message>
        <source>Draft of a published template</source>
        <translation>公開済みテンプレートの下書き</translation>
    </message>
    <message>
        <source>The draft is thrown away and cannot be brought back. What the service has of the template stays.</source>
        <translation>下書きは破棄され、元に戻せません。サービスにあるテンプレートはそのまま残ります。</translation>
    </message>
    <message>
        <source>No new passes can be issued from it. Passes that exist keep working.</source>
        <translation>新しいパスは発行できなくなります。既存のパスは引き続き使えます。</translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>新しいパスは発行できなくなります。既存の%n件のパスは引き続き使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Published, with a draft</source>
        <translation>公開済み、下書きあり</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplatePreview</name>
    <message>
        <source>Default values</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>サンプル%1</translation>
    </message>
    <message>
        <source>Pass of %1</source>
        <translation>%1のパス</translation>
    </message>
    <message>
        <source>Row of %1</source>
        <translation>%1の行</translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message>
        <source>Saved by hand</source>
        <translation>手動で保存</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>公開、%n件のパス</numerusform>
        </translation>
    </message>
    <message>
        <source>Before parts were restored</source>
        <translation>部分的に復元する前</translation>
    </message>
    <message>
        <source>Before the draft was discarded</source>
        <translation>下書きを破棄する前</translation>
    </message>
    <message>
        <source>Before places were replaced</source>
        <translation>場所を置き換える前</translation>
    </message>
    <message>
        <source>Before the previous version came back</source>
        <translation>前のバージョンに戻す前</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>読み取れないバージョンが%n件あり、そのまま残しました:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the version “%1”.</source>
        <translation>バージョン「%1」を保存しました。</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>バージョンには名前が必要です。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最大%1文字です。</translation>
    </message>
    <message>
        <source>Deleted the version “%1”.</source>
        <translation>バージョン「%1」を削除しました。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>%1 Undo still has what was there before.</source>
        <translation>%1 「元に戻す」で以前の内容に戻せます。</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>もう一方のバージョン</translation>
    </message>
    <message>
        <source>as the service has it now</source>
        <translation>現在サービスにある内容</translation>
    </message>
    <message>
        <source>Published elsewhere, before it was replaced from here</source>
        <translation>ここから置き換えられる前に他の場所で公開されたもの</translation>
    </message>
    <message>
        <source>The draft is as it was in “%1” already.</source>
        <translation>下書きはすでに「%1」と同じです。</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Restored “%1”. Undo takes it back.</source>
        <translation>「%1」を復元しました。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationEditor</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Take a text out of all languages</source>
        <translation>テキストをすべての言語から削除</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message>
        <source>The file does not say its language. Add the language first.</source>
        <translation>ファイルに言語が示されていません。先に言語を追加してください。</translation>
    </message>
    <message>
        <source>The file&apos;s name ends with neither .csv nor .strings.</source>
        <translation>ファイル名の末尾が.csvでも.stringsでもありません。</translation>
    </message>
    <message>
        <source>A template has at most %1 languages. Take columns out of the file.</source>
        <translation>テンプレートの言語は最大%1個です。ファイルから列を減らしてください。</translation>
    </message>
    <message>
        <source>%1 would have %2 texts; at most %3 are taken. Take rows out.</source>
        <translation>%1のテキストが%2件になります。上限は%3件です。ファイルから行を減らしてください。</translation>
    </message>
    <message>
        <source>Translations (*.csv *.tsv *.txt *.strings)</source>
        <translation>翻訳 (*.csv *.tsv *.txt *.strings)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>翻訳をインポート</translation>
    </message>
    <message>
        <source>“%1” has no translation that is new.</source>
        <translation>「%1」に新しい翻訳はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>「%1」から翻訳を%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the translations as “%1”.</source>
        <translation>翻訳を「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationWords</name>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>スクリーンリーダー用の説明</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1のラベル</translation>
    </message>
    <message>
        <source>Value of %1 when a pass gives none</source>
        <translation>パスに値がないときの%1の値</translation>
    </message>
    <message>
        <source>Message when %1 changes</source>
        <translation>%1の変更時のメッセージ</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
    <message>
        <source>Message at a place</source>
        <translation>場所でのメッセージ</translation>
    </message>
    <message>
        <source>Not in the template: used where a pass says it</source>
        <translation>テンプレートにないテキスト: パスに含まれる場合に使われます</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 are taken.</source>
        <translation>%1文字あります。上限は%2文字です。</translation>
    </message>
    <message>
        <source>%1 is missing. Put it where the value belongs, letter for letter as in the text.</source>
        <translation>%1がありません。値が入る位置に、元のテキストと一字一句同じように入れてください。</translation>
    </message>
    <message>
        <source>%1 stands in the translation only. Take it out.</source>
        <translation>%1は翻訳にしかありません。削除してください。</translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message>
        <source>%1 in the version, %2 now</source>
        <translation>バージョンでは%1、現在は%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts</source>
        <translation>部分を復元</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>%n個の部分を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore parts of “%1”</source>
        <translation>「%1」の一部を復元</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>「%1」の%n個の部分を復元しました。「元に戻す」で取り消せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ViewOptions</name>
    <message>
        <source>Small phone</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Usual phone</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large phone</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>小さい文字</translation>
    </message>
    <message>
        <source>Usual text</source>
        <translation>標準の文字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きい文字</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>最大の文字</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>デザインどおり</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>記載どおり</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>2 days before</source>
        <translation>2日前</translation>
    </message>
    <message>
        <source>3 hours before</source>
        <translation>3時間前</translation>
    </message>
    <message>
        <source>2 days after</source>
        <translation>2日後</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Relative dates count from %1.</source>
        <translation>相対的な日付は%1を基準にします。</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Usual colour vision</source>
        <translation>一般的な色覚</translation>
    </message>
    <message>
        <source>No green (deuteranopia)</source>
        <translation>緑なし（2型2色覚）</translation>
    </message>
    <message>
        <source>No red (protanopia)</source>
        <translation>赤なし（1型2色覚）</translation>
    </message>
    <message>
        <source>No blue (tritanopia)</source>
        <translation>青なし（3型2色覚）</translation>
    </message>
    <message>
        <source>No colour (achromatopsia)</source>
        <translation>色なし（1色覚）</translation>
    </message>
</context>
<context>
    <name>qairopay::difference::Words</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Date style</source>
        <translation>日付のスタイル</translation>
    </message>
    <message>
        <source>Time style</source>
        <translation>時刻のスタイル</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Message when it changes</source>
        <translation>変更時のメッセージ</translation>
    </message>
    <message>
        <source>Sample value</source>
        <translation>サンプル値</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>フィールド: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>領域</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Value when a pass gives none</source>
        <translation>パスに値がないときの値</translation>
    </message>
    <message>
        <source>Takes numbers only</source>
        <translation>数値のみ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>場所%1</translation>
    </message>
    <message>
        <source>Former place %1</source>
        <translation>以前の場所%1</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>緯度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>経度</translation>
    </message>
    <message>
        <source>Radius in metres</source>
        <translation>半径（メートル）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <translation>翻訳: %1</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>翻訳済み</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Sample record %1</source>
        <translation>サンプルレコード%1</translation>
    </message>
    <message>
        <source>Former sample record %1</source>
        <translation>以前のサンプルレコード%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>E-mail of the holder</source>
        <translation>保有者のメールアドレス</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>保有者の名前</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Card rows, Google Wallet</source>
        <translation>カードの行（Google ウォレット）</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Sample records</source>
        <translation>サンプルレコード</translation>
    </message>
    <message>
        <source>as the text</source>
        <translation>テキストと同じ</translation>
    </message>
    <message>
        <source>the service’s choice</source>
        <translation>サービスの既定</translation>
    </message>
    <message>
        <source>S: random number</source>
        <translation>S: 乱数</translation>
    </message>
    <message>
        <source>F: signed token</source>
        <translation>F: 署名付きトークン</translation>
    </message>
    <message>
        <source>M: number with a code</source>
        <translation>M: コード付きの番号</translation>
    </message>
    <message>
        <source>Plain: the content</source>
        <translation>プレーン: 内容そのまま</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share of a picture</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>picture %1</source>
        <comment>the beginning of its checksum</comment>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>画像全体</translation>
    </message>
    <message>
        <source>%1 wide and %2 high, from %3 on the left and %4 at the top</source>
        <translation>幅%1、高さ%2、左から%3、上から%4</translation>
    </message>
    <message>
        <source>%1 from the left, %2 from the top</source>
        <translation>左から%1、上から%2</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Means of transport</source>
        <translation>交通手段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Colours and brand</source>
        <translation>色とブランド</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>背景色</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>テキストの色</translation>
    </message>
    <message>
        <source>Label colour</source>
        <translation>ラベルの色</translation>
    </message>
    <message>
        <source>Logo text</source>
        <translation>ロゴテキスト</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織名</translation>
    </message>
    <message>
        <source>Description for screen readers</source>
        <translation>スクリーンリーダー用の説明</translation>
    </message>
    <message>
        <source>Address of the logo</source>
        <translation>ロゴのアドレス</translation>
    </message>
    <message>
        <source>Address of the icon</source>
        <translation>アイコンのアドレス</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text below the code</source>
        <translation>コードの下のテキスト</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>他の形式</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>Readers can take the pass</source>
        <translation>リーダーによるNFC読み取りに対応</translation>
    </message>
    <message>
        <source>Apple’s message</source>
        <translation>Appleのメッセージ</translation>
    </message>
    <message>
        <source>Key of the readers</source>
        <translation>リーダーの鍵</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>トリミング範囲</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>フォーカス</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>フィールドの順序</translation>
    </message>
    <message>
        <source>Order of the places</source>
        <translation>場所の順序</translation>
    </message>
</context>
<context>
    <name>qairopay::proofsheet::Words</name>
    <message>
        <source>Row %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他%1件</translation>
    </message>
    <message>
        <source>Wallet pass proof</source>
        <translation>ウォレットのパスの校正シート</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Code, NFC, places</source>
        <translation>コード、NFC、場所</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘事項</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces.</source>
        <translation>テキストは、ウォレット本来の書体の代わりにInterとRobotoで組まれています。</translation>
    </message>
    <message>
        <source>%1; goes on below</source>
        <translation>%1、下に続く</translation>
    </message>
    <message>
        <source>and %1 more, in the HTML proof</source>
        <translation>他%1件（HTML版の校正シートに記載）</translation>
    </message>
    <message>
        <source>Texts are set in Inter and Roboto in place of the wallets&apos; own typefaces. Colours as the screen shows them; a phone may differ.</source>
        <translation>テキストは、ウォレット本来の書体の代わりにInterとRobotoで組まれています。色は画面での表示で、スマートフォンでは異なることがあります。</translation>
    </message>
    <message>
        <source>Loyalty card</source>
        <translation>ポイントカード</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>会員証</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Event ticket</source>
        <translation>イベントチケット</translation>
    </message>
    <message>
        <source>Boarding pass</source>
        <translation>搭乗券</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>プライマリ</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>セカンダリ</translation>
    </message>
    <message>
        <source>Auxiliary</source>
        <translation>補助</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>裏面</translation>
    </message>
    <message>
        <source>mark %1-%2</source>
        <translation>識別記号%1-%2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>shown with its default values</source>
        <translation>既定値で表示</translation>
    </message>
    <message>
        <source>shown for %1</source>
        <translation>%1の値で表示</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Text on Google&apos;s card</source>
        <translation>Googleのカードのテキスト</translation>
    </message>
    <message>
        <source>Else %1</source>
        <translation>代替: %1</translation>
    </message>
    <message>
        <source>Text below it</source>
        <translation>その下のテキスト</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>場所%1</translation>
    </message>
    <message>
        <source>Apple Wallet, front</source>
        <translation>Appleウォレット、表面</translation>
    </message>
    <message>
        <source>fitted to photographs of an iPhone</source>
        <translation>iPhoneの写真に合わせて調整</translation>
    </message>
    <message>
        <source>Apple Wallet, back</source>
        <translation>Appleウォレット、裏面</translation>
    </message>
    <message>
        <source>order and links as documented, sizes assumed</source>
        <translation>順序とリンクは公式資料どおり、サイズは推定</translation>
    </message>
    <message>
        <source>Google Wallet, card</source>
        <translation>Google ウォレット、カード</translation>
    </message>
    <message>
        <source>approximate: Google publishes no measures</source>
        <translation>近似: Googleは寸法を公開していません</translation>
    </message>
    <message>
        <source>Google Wallet, details</source>
        <translation>Google ウォレット、詳細</translation>
    </message>
    <message>
        <source>%1, readable</source>
        <translation>%1、読みやすい</translation>
    </message>
    <message>
        <source>%1, only for large text</source>
        <translation>%1、大きい文字のみ可</translation>
    </message>
    <message>
        <source>%1, too low</source>
        <translation>%1、低すぎる</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message>
        <source>Nothing to say against it.</source>
        <translation>指摘事項はありません。</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー1件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー%1件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告1件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告%1件</translation>
    </message>
    <message>
        <source>1 piece of advice</source>
        <translation>アドバイス1件</translation>
    </message>
    <message>
        <source>%1 pieces of advice</source>
        <translation>アドバイス%1件</translation>
    </message>
    <message>
        <source>One picture cannot hold so many rows: ask for fewer, or for HTML or a folder.</source>
        <translation>1枚の画像にこれほど多くの行は入りません。行を減らすか、HTMLまたはフォルダを指定してください。</translation>
    </message>
</context>
<context>
    <name>qairopay::settings::Keyring</name>
    <message>
        <source>Looking for the keychain of this desktop …</source>
        <translation>このデスクトップのキーチェーンを探しています…</translation>
    </message>
    <message>
        <source>Keys are kept in the keychain of this desktop.</source>
        <translation>キーはこのデスクトップのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>No keychain works on this desktop: keys are kept in memory only and must be entered again after a restart.</source>
        <translation>このデスクトップでは使えるキーチェーンがありません。キーはメモリー内だけに保持され、再起動後に入力し直す必要があります。</translation>
    </message>
</context>
</TS>
