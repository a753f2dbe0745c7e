<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown here</source>
        <translation>
            <numerusform>%n more, not shown here</numerusform>
            <numerusform>%n more, not shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) not signed</source>
        <translation>
            <numerusform>%n declaration not signed</numerusform>
            <numerusform>%n declarations not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n point open</numerusform>
            <numerusform>%n points open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendeesCard</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message numerus="yes">
        <source>%n action(s) without a track.</source>
        <translation>
            <numerusform>%n action without a track.</numerusform>
            <numerusform>%n actions without a track.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open action</numerusform>
            <numerusform>%n open actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) in the plan</source>
        <translation>
            <numerusform>%n open action in the plan</numerusform>
            <numerusform>%n open actions in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) without a track.</source>
        <translation>
            <numerusform>%n open action without a track.</numerusform>
            <numerusform>%n open actions without a track.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeamerButton</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n not shown</numerusform>
            <numerusform>%n not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseConferences</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CitizenCheckDialog</name>
    <message numerus="yes">
        <source>%n text(s) left out because of somebody else.</source>
        <translation>
            <numerusform>%n text left out because of somebody else.</numerusform>
            <numerusform>%n texts left out because of somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hard to read.</source>
        <translation>
            <numerusform>%n thing hard to read.</numerusform>
            <numerusform>%n things hard to read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message numerus="yes">
        <source>Since {time} this happened %n times.</source>
        <translation>
            <numerusform>Since {time} this happened %n times.</numerusform>
            <numerusform>Since {time} this happened %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageFindings</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand in the new vault: {folder}.</source>
        <translation>
            <numerusform>%n case stand in the new vault: {folder}.</numerusform>
            <numerusform>%n cases stand in the new vault: {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer backup(s) turned out to be damaged as well.</source>
        <translation>
            <numerusform>%n newer backup turned out to be damaged as well.</numerusform>
            <numerusform>%n newer backups turned out to be damaged as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) a part is lost: look at them first.</source>
        <translation>
            <numerusform>Of %n case a part is lost: look at them first.</numerusform>
            <numerusform>Of %n cases a part is lost: look at them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%n case(s) can be read whole</source>
        <translation>
            <numerusform>%n case can be read whole</numerusform>
            <numerusform>%n cases can be read whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n case(s) a part is lost, or all of it.</source>
        <translation>
            <numerusform>of %n case a part is lost, or all of it.</numerusform>
            <numerusform>of %n cases a part is lost, or all of it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionsStep</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a dissenting view</source>
        <translation>
            <numerusform>%n with a dissenting view</numerusform>
            <numerusform>%n with a dissenting view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DomainPlan</name>
    <message numerus="yes">
        <source>%n earlier action(s) settled</source>
        <translation>
            <numerusform>%n earlier action settled</numerusform>
            <numerusform>%n earlier actions settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n document(s) written</source>
        <translation>
            <numerusform>%n document written</numerusform>
            <numerusform>%n documents written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <source>%n plain word(s)</source>
        <translation>
            <numerusform>%n plain word</numerusform>
            <numerusform>%n plain words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of it that this version does not have were left out: {first}.</source>
        <translation>
            <numerusform>%n text of it that this version does not have were left out: {first}.</numerusform>
            <numerusform>%n texts of it that this version does not have were left out: {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation>
            <numerusform>%n text of your own</numerusform>
            <numerusform>%n texts of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishCard</name>
    <message numerus="yes">
        <source>%n point(s) ask a reason</source>
        <translation>
            <numerusform>%n point ask a reason</numerusform>
            <numerusform>%n points ask a reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) block the minutes</source>
        <translation>
            <numerusform>%n point block the minutes</numerusform>
            <numerusform>%n points block the minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>Hide %n handled</source>
        <translation>
            <numerusform>Hide %n handled</numerusform>
            <numerusform>Hide %n handled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n handled</source>
        <translation>
            <numerusform>Show %n handled</numerusform>
            <numerusform>Show %n handled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message numerus="yes">
        <source>%n half-typed text(s) could not go back in their field</source>
        <translation>
            <numerusform>%n half-typed text could not go back in their field</numerusform>
            <numerusform>%n half-typed texts could not go back in their field</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message numerus="yes">
        <source>%n line(s), each as it was written and in its place. The last has the hash</source>
        <translation>
            <numerusform>%n line, each as it was written and in its place. The last has the hash</numerusform>
            <numerusform>%n lines, each as it was written and in its place. The last has the hash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message numerus="yes">
        <source>%n× late</source>
        <translation>
            <numerusform>%n× late</numerusform>
            <numerusform>%n× late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackStep</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least 12 characters: %n to go</source>
        <translation>
            <numerusform>At least 12 characters: %n to go</numerusform>
            <numerusform>At least 12 characters: %n to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnTermCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n contribution</numerusform>
            <numerusform>%n contributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviousPanel</name>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%n not done yet</numerusform>
            <numerusform>%n not done yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n× late</source>
        <translation>
            <numerusform>%n× late</numerusform>
            <numerusform>%n× late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n conference</numerusform>
            <numerusform>%n conferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %n case(s) that are not in the vault any more.</source>
        <translation>
            <numerusform>Back again: %n case that are not in the vault any more.</numerusform>
            <numerusform>Back again: %n cases that are not in the vault any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n case(s) destroyed</source>
        <translation>
            <numerusform>%n case destroyed</numerusform>
            <numerusform>%n cases destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed in the vault, not yet in every backup</source>
        <translation>
            <numerusform>%n case destroyed in the vault, not yet in every backup</numerusform>
            <numerusform>%n cases destroyed in the vault, not yet in every backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverLine</name>
    <message numerus="yes">
        <source>%n taken over from the agenda, Ctrl+Z undoes it</source>
        <translation>
            <numerusform>%n taken over from the agenda, Ctrl+Z undoes it</numerusform>
            <numerusform>%n taken over from the agenda, Ctrl+Z undoes it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over from the agenda (%n)</source>
        <translation>
            <numerusform>Take over from the agenda (%n)</numerusform>
            <numerusform>Take over from the agenda (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message numerus="yes">
        <source>First processed on {day}; kept %n year(s), as your organisation chose.</source>
        <translation>
            <numerusform>First processed on {day}; kept %n year, as your organisation chose.</numerusform>
            <numerusform>First processed on {day}; kept %n years, as your organisation chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>There are %n more.</numerusform>
            <numerusform>There are %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>extended %n time</numerusform>
            <numerusform>extended %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockDelay</name>
    <message numerus="yes">
        <source>Wrong several times: you can try again in %n minute(s).</source>
        <translation>
            <numerusform>Wrong several times: you can try again in %n minute.</numerusform>
            <numerusform>Wrong several times: you can try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong several times: you can try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong several times: you can try again in %n second.</numerusform>
            <numerusform>Wrong several times: you can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Lateness</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message numerus="yes">
        <source>caseconf locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>caseconf locks in %n second. Any key stops it.</numerusform>
            <numerusform>caseconf locks in %n seconds. Any key stops it.</numerusform>
        </translation>
    </message>
</context>
</TS>
