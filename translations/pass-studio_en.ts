<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeliveryLine</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueFromList</name>
    <message numerus="yes">
        <source>Issue %n pass(es)</source>
        <translation>
            <numerusform>Issue %n pass</numerusform>
            <numerusform>Issue %n passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n live pass(es)?</source>
        <translation>
            <numerusform>Issue %n live pass?</numerusform>
            <numerusform>Issue %n live passes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as it is written and in %n other languages</source>
        <translation>
            <numerusform>as it is written and in %n other language</numerusform>
            <numerusform>as it is written and in %n other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in &quot;%1&quot; and %n other languages</source>
        <translation>
            <numerusform>in &quot;%1&quot; and %n other language</numerusform>
            <numerusform>in &quot;%1&quot; and %n other languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pass has %n locations; ten are used.</source>
        <translation>
            <numerusform>The pass has %n location; ten are used.</numerusform>
            <numerusform>The pass has %n locations; ten are used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberChange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPane</name>
    <message numerus="yes">
        <source>%n card(s) further down have graver problems</source>
        <translation>
            <numerusform>%n card further down has graver problems</numerusform>
            <numerusform>%n cards further down have graver problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::AuditDesk</name>
    <message numerus="yes">
        <source>The chain does not hold: %n finding(s).</source>
        <translation>
            <numerusform>The chain does not hold: %n finding.</numerusform>
            <numerusform>The chain does not hold: %n findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::BrandKits</name>
    <message numerus="yes">
        <source>%1 · %n picture(s)</source>
        <translation>
            <numerusform>%1 · %n picture</numerusform>
            <numerusform>%1 · %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::CommandPalette</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::DeskFile</name>
    <message numerus="yes">
        <source>Saved “%1” without %n pictures that are not on this computer.</source>
        <translation>
            <numerusform>Saved “%1” without %n picture that is not on this computer.</numerusform>
            <numerusform>Saved “%1” without %n pictures that are not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventDetail</name>
    <message numerus="yes">
        <source>Sent again to %n endpoint(s)</source>
        <translation>
            <numerusform>Sent again to %n endpoint</numerusform>
            <numerusform>Sent again to %n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::EventsPage</name>
    <message numerus="yes">
        <source>Held, %n new</source>
        <translation>
            <numerusform>Held, %n new</numerusform>
            <numerusform>Held, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::IssueRun</name>
    <message numerus="yes">
        <source>%n pass(es) issued</source>
        <translation>
            <numerusform>%n pass issued</numerusform>
            <numerusform>%n passes issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::MapContextItem</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassChoice</name>
    <message numerus="yes">
        <source>%n pass(es) found. There may be more: say the name, the address or the id more exactly.</source>
        <translation>
            <numerusform>%n pass found. There may be more: say the name, the address or the id more exactly.</numerusform>
            <numerusform>%n passes found. There may be more: say the name, the address or the id more exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found among the newest %1: an older one is found by its whole address or id.</source>
        <translation>
            <numerusform>%n pass found among the newest %1: an older one is found by its whole address or id.</numerusform>
            <numerusform>%n passes found among the newest %1: an older one is found by its whole address or id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) found.</source>
        <translation>
            <numerusform>%n pass found.</numerusform>
            <numerusform>%n passes found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassUpdate</name>
    <message numerus="yes">
        <source>%n field(s) will change. The wallet is updated silently.</source>
        <translation>
            <numerusform>%n field will change. The wallet is updated silently.</numerusform>
            <numerusform>%n fields will change. The wallet is updated silently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) will change. The holder sees your message.</source>
        <translation>
            <numerusform>%n field will change. The holder sees your message.</numerusform>
            <numerusform>%n fields will change. The holder sees your message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PassesPage</name>
    <message numerus="yes">
        <source>%n pass(es)</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PhoneDesk</name>
    <message numerus="yes">
        <source>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</source>
        <translation>
            <numerusform>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minute. Apple Wallet only.</numerusform>
            <numerusform>The phone has to be on the same network. Only this one pass can be fetched there, under an address that nobody guesses, until you close this sheet and at most for %n minutes. Apple Wallet only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</source>
        <translation>
            <numerusform>%n minute has passed: the pass cannot be fetched any more. Offer it again if you need it.</numerusform>
            <numerusform>%n minutes have passed: the pass cannot be fetched any more. Offer it again if you need it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PlacesImport</name>
    <message numerus="yes">
        <source>%n place(s) in the file.</source>
        <translation>
            <numerusform>%n place in the file.</numerusform>
            <numerusform>%n places in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n place(s)</source>
        <translation>
            <numerusform>Add %n place</numerusform>
            <numerusform>Add %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace all by %n place(s)</source>
        <translation>
            <numerusform>Replace all by %n place</numerusform>
            <numerusform>Replace all by %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken over.</source>
        <translation>
            <numerusform>%n place taken over.</numerusform>
            <numerusform>%n places taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) saved as %1.</source>
        <translation>
            <numerusform>%n place saved as %1.</numerusform>
            <numerusform>%n places saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add or update %n place(s)</source>
        <translation>
            <numerusform>Add or update %n place</numerusform>
            <numerusform>Add or update %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them updated.</source>
        <translation>
            <numerusform>%n of them updated.</numerusform>
            <numerusform>%n of them updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: a pass has ten at most.</source>
        <translation>
            <numerusform>%n left out: a pass has ten at most.</numerusform>
            <numerusform>%n left out: a pass has ten at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PromotionDesk</name>
    <message numerus="yes">
        <source>%n members of the live template change, and with them every pass issued from it.</source>
        <translation>
            <numerusform>%n member of the live template changes, and with it every pass issued from it.</numerusform>
            <numerusform>%n members of the live template change, and with them every pass issued from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was made in live as %1, with %n members and its pictures.</source>
        <translation>
            <numerusform>It was made in live as %1, with %n member and its pictures.</numerusform>
            <numerusform>It was made in live as %1, with %n members and its pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members came over to %1, and every pass issued from it follows.</source>
        <translation>
            <numerusform>%n member came over to %1, and every pass issued from it follows.</numerusform>
            <numerusform>%n members came over to %1, and every pass issued from it follows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</source>
        <translation>
            <numerusform>%n webhook endpoint came along, disabled: it gets a secret of its own before it is turned on.</numerusform>
            <numerusform>%n webhook endpoints came along, disabled: each gets a secret of its own before it is turned on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::ProofExport</name>
    <message numerus="yes">
        <source>Saved %n pictures in “%1”.</source>
        <translation>
            <numerusform>Saved %n picture in “%1”.</numerusform>
            <numerusform>Saved %n pictures in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::PublishReview</name>
    <message numerus="yes">
        <source>%n problems stop this: a wallet would refuse passes of it.</source>
        <translation>
            <numerusform>%n problem stops this: a wallet would refuse passes of it.</numerusform>
            <numerusform>%n problems stop this: a wallet would refuse passes of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passes change at once: %1 in wallets, %2 not installed yet.</source>
        <translation>
            <numerusform>%n pass changes at once: %1 in wallets, %2 not installed yet.</numerusform>
            <numerusform>%n passes change at once: %1 in wallets, %2 not installed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish to %n passes</source>
        <translation>
            <numerusform>Publish to %n pass</numerusform>
            <numerusform>Publish to %n passes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::RecordForm</name>
    <message numerus="yes">
        <source>At most %n characters are allowed.</source>
        <translation>
            <numerusform>At most %n characters are allowed.</numerusform>
            <numerusform>At most %n characters are allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::SandboxPage</name>
    <message numerus="yes">
        <source>%n day(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n day ahead of this computer.</numerusform>
            <numerusform>%n days ahead of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n hour ahead of this computer.</numerusform>
            <numerusform>%n hours ahead of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of this computer.</source>
        <translation>
            <numerusform>%n minute ahead of this computer.</numerusform>
            <numerusform>%n minutes ahead of this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) fetched anew.</source>
        <translation>
            <numerusform>%n pass fetched anew.</numerusform>
            <numerusform>%n passes fetched anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::SigningDesk</name>
    <message numerus="yes">
        <source>The pass certificate expires in %n days. Renew it at developer.apple.com.</source>
        <translation>
            <numerusform>The pass certificate expires in %n day. Renew it at developer.apple.com.</numerusform>
            <numerusform>The pass certificate expires in %n days. Renew it at developer.apple.com.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::SlotListModel</name>
    <message numerus="yes">
        <source>%n field(s) without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</source>
        <translation>
            <numerusform>%n field without a place on Apple&apos;s front. It is kept, and comes back with a kind that has room.</numerusform>
            <numerusform>%n fields without a place on Apple&apos;s front. They are kept, and come back with a kind that has room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateDesk</name>
    <message numerus="yes">
        <source>Published “%1” to %n passes.</source>
        <translation>
            <numerusform>Published “%1” to %n pass.</numerusform>
            <numerusform>Published “%1” to %n passes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateLibrary</name>
    <message numerus="yes">
        <source>%n passes</source>
        <translation>
            <numerusform>%n pass</numerusform>
            <numerusform>%n passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new passes can be issued from it. Its %n passes keep working.</source>
        <translation>
            <numerusform>No new passes can be issued from it. Its %n pass keeps working.</numerusform>
            <numerusform>No new passes can be issued from it. Its %n passes keep working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::TemplateVersions</name>
    <message numerus="yes">
        <source>Published, %n passes</source>
        <translation>
            <numerusform>Published, %n pass</numerusform>
            <numerusform>Published, %n passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions cannot be read and were left alone:</source>
        <translation>
            <numerusform>%n version cannot be read and was left alone:</numerusform>
            <numerusform>%n versions cannot be read and were left alone:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::TranslationFiles</name>
    <message numerus="yes">
        <source>%n translation(s) taken over from “%1”.</source>
        <translation>
            <numerusform>%n translation taken over from “%1”.</numerusform>
            <numerusform>%n translations taken over from “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qairopay::VersionComparison</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n parts</source>
        <translation>
            <numerusform>Restore %n part</numerusform>
            <numerusform>Restore %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n parts of “%1”. Undo takes them back.</source>
        <translation>
            <numerusform>Restored %n part of “%1”. Undo takes it back.</numerusform>
            <numerusform>Restored %n parts of “%1”. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
</TS>
