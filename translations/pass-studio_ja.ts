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
        <source>Starts with https. Fetched by the wallets, not by the studio.</source>
        <translation>httpsで始まります。取得するのはウォレットで、Pass Studioではありません。</translation>
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
        <source>The text below the code and the other formats are local to this studio and its sandbox.</source>
        <translation>コードの下のテキストと他の形式は、Pass StudioとそのSandboxでのみ有効です。</translation>
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
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
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
</context>
<context>
    <name>DesignCanvas</name>
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
    <message>
        <source>Fit both cards</source>
        <translation>両方のカードを画面に合わせる</translation>
    </message>
    <message>
        <source>Both cards fit</source>
        <translation>両方のカードが画面に収まっています</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Record shown on the cards</source>
        <translation>カードに表示するレコード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
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
        <source>Publish…</source>
        <translation>公開…</translation>
    </message>
    <message>
        <source>release push update</source>
        <translation>リリース 発行 プッシュ 更新</translation>
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
        <source>Edit name, kind and notes</source>
        <translation>名前、種類、メモを編集</translation>
    </message>
    <message>
        <source>Edit the brand</source>
        <translation>ブランドを編集</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>色 カラー</translation>
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
        <source>Edit the places</source>
        <translation>場所を編集</translation>
    </message>
    <message>
        <source>map fences locations</source>
        <translation>地図 範囲 位置</translation>
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
        <source>Move the field to another slot</source>
        <translation>フィールドを別の領域に移動</translation>
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
        <source>Choose what stands on the card</source>
        <translation>カード上の項目を選択</translation>
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
        <source>A place on the map or in its list</source>
        <translation>地図上またはリストの場所</translation>
    </message>
    <message>
        <source>Move the place, or the map while none is chosen</source>
        <translation>場所を移動（未選択のときは地図を移動）</translation>
    </message>
    <message>
        <source>Move the place ten times as far</source>
        <translation>場所を10倍の距離だけ移動</translation>
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
        <source>Remove the place</source>
        <translation>場所を削除</translation>
    </message>
    <message>
        <source>Zoom the map</source>
        <translation>地図のズーム</translation>
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
        <source>The column and the API call it this. Used by: %1.</source>
        <translation>列とAPIで使われる名前です。使用箇所: %1。</translation>
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
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Ctrl+X</translation>
    </message>
    <message>
        <source>Paste behind</source>
        <translation>後ろに貼り付け</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上に移動 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下に移動 (Alt+↓)</translation>
    </message>
    <message>
        <source>More about this field</source>
        <translation>このフィールドのその他の操作</translation>
    </message>
    <message>
        <source>Value %2. %1 Alt and arrows move it, the menu key offers more.</source>
        <translation>値: %2。%1 Altと矢印キーで移動、メニューキーでその他の操作を表示します。</translation>
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
    <name>GalleryPane</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
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
        <source>There is no room: a pass has ten places at most.</source>
        <translation>空きがありません。パスに設定できる場所は10か所までです。</translation>
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
        <source>Places</source>
        <translation>場所</translation>
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
        <source>The profile is local to this studio and its sandbox. What the service of this profile signs is not documented.</source>
        <translation>この方式はPass StudioとそのSandboxでのみ有効です。このプロファイルのサービスが何に署名するかは、公式資料に記載されていません。</translation>
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
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
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
        <source>No message</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>Apple Wallet: %1</source>
        <translation>Appleウォレット: %1</translation>
    </message>
</context>
<context>
    <name>PlaceFiles</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>From GeoJSON, KML or CSV</source>
        <translation>GeoJSON、KML、CSVから</translation>
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
        <translation>%1、%2、%3</translation>
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
        <translation>縮尺: %1</translation>
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
    <name>ScansBar</name>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
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
        <translation>%1 (%2)</translation>
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
        <source>file template list pass import</source>
        <translation>ファイル テンプレート リスト パス インポート</translation>
    </message>
    <message>
        <source>Open templates, lists and passes</source>
        <translation>テンプレート、リスト、パスを開く</translation>
    </message>
    <message>
        <source>What the studio reads (*.passtpl *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip)</source>
        <translation>Pass Studioで読み取れるファイル (*.passtpl *.csv *.tsv *.txt *.pkpass *.pkpasses *.pkpasstemplate *.zip)</translation>
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
        <translation>%1 (%2)</translation>
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
        <source>%n found no room: a pass has ten at most.</source>
        <translation>
            <numerusform>%nか所は空きがなく取り込めませんでした。パスに設定できる場所は10か所までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>場所を%nか所、%1として保存しました。</numerusform>
        </translation>
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
    <name>qairopay::ProofExport</name>
    <message>
        <source>%1, proof</source>
        <translation>%1、校正シート</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Saved the proof “%1”.</source>
        <translation>校正シート「%1」を保存しました。</translation>
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
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message>
        <source>The draft could not be saved and is only in this window. %1 It is tried again by itself.</source>
        <translation>下書きを保存できず、このウィンドウにしかありません。%1 自動的に再試行されます。</translation>
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
        <source>There is nothing to publish: the service has this version.</source>
        <translation>公開するものがありません。サービスのバージョンと同じです。</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>「%1」を公開</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>colours and brand</source>
        <translation>色とブランド</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>バーコード</translation>
    </message>
    <message>
        <source>NFC</source>
        <translation>NFC</translation>
    </message>
    <message>
        <source>places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>details kept by the studio</source>
        <translation>Pass Studioが保持する詳細</translation>
    </message>
    <message>
        <source>The template becomes available for issuing. No pass uses it yet.</source>
        <translation>テンプレートが発行に使えるようになります。使用しているパスはまだありません。</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <translation>変更点: %1。</translation>
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
        <source>Every pass issued from it changes at once. The service does not tell how many.</source>
        <translation>発行済みのすべてのパスが直ちに変更されます。件数はサービスから通知されません。</translation>
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
        <source>Saved “%1”.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>このコンピューターにない画像%n枚を除いて「%1」を保存しました。</numerusform>
        </translation>
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
