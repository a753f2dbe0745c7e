<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>Input</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>With or without notice</source>
        <translation>Met of zonder kennisgeving</translation>
    </message>
    <message>
        <source>Written input was received</source>
        <translation>Er is schriftelijke inbreng ontvangen</translation>
    </message>
    <message>
        <source>no notice</source>
        <translation>z.k.</translation>
    </message>
    <message>
        <source>with notice</source>
        <translation>m.k.</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>Welke organisatie?</translation>
    </message>
    <message>
        <source>Which track?</source>
        <translation>Welk spoor?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Wanneer klaar</translation>
    </message>
    <message>
        <source>For which organisation?</source>
        <translation>Voor welke organisatie?</translation>
    </message>
    <message>
        <source>Friday, 3 dec …</source>
        <translation>vrijdag, 3 dec …</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informering</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Geen doel</translation>
    </message>
    <message>
        <source>No life domain</source>
        <translation>Geen leefgebied</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Niet gekozen</translation>
    </message>
    <message>
        <source>Only when …</source>
        <translation>Alleen als …</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Deze actie verwijderen</translation>
    </message>
    <message>
        <source>Statutory task</source>
        <translation>Wettelijke taak</translation>
    </message>
    <message>
        <source>This is before the conference. Choose a later day.</source>
        <translation>Dit is vóór het overleg. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Who is told about this?</source>
        <translation>Wie hoort hiervan?</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wie?</translation>
    </message>
</context>
<context>
    <name>ActionsCard</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, not shown here</source>
        <translation>
            <numerusform>Nog %n, hier niet getoond</numerusform>
            <numerusform>Nog %n, hier niet getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to come</source>
        <translation>
            <numerusform>%n op tijd</numerusform>
            <numerusform>%n op tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of all cases</source>
        <translation>Acties van alle casussen</translation>
    </message>
    <message>
        <source>All open actions have time.</source>
        <translation>Alle open acties hebben nog tijd.</translation>
    </message>
    <message>
        <source>All open {count}</source>
        <translation>Alle open {count}</translation>
    </message>
    <message>
        <source>Late and this week {count}</source>
        <translation>Te laat en deze week {count}</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Geen open acties</translation>
    </message>
    <message>
        <source>Nothing late, nothing due this week</source>
        <translation>Niets te laat, niets voor deze week</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open acties</translation>
    </message>
    <message>
        <source>What is agreed in a conference appears here.</source>
        <translation>Wat in een overleg wordt afgesproken, staat hier.</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Welke acties</translation>
    </message>
    <message>
        <source>Without organisation</source>
        <translation>Zonder organisatie</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen termijn</translation>
    </message>
    <message>
        <source>{count}× late</source>
        <translation>{count}× te laat</translation>
    </message>
    <message>
        <source>‘Not possible’ never counts as late</source>
        <translation>‘Niet mogelijk’ telt niet als te laat</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Adding somebody</source>
        <translation>Iemand toevoegen</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>Let them type the passphrase themselves, or agree on one that they change the first time: each person changes their own here at any moment.</source>
        <translation>Laat diegene zelf de wachtzin typen, of spreek er een af die de eerste keer wordt gewijzigd: ieder wijzigt hier op elk moment de eigen wachtzin.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Nobody was added</source>
        <translation>Er is niemand toegevoegd</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n overleg</numerusform>
            <numerusform>%n overleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declaration(s) not signed</source>
        <translation>
            <numerusform>%n verklaring niet getekend</numerusform>
            <numerusform>%n verklaringen niet getekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n genodigd</numerusform>
            <numerusform>%n genodigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) open</source>
        <translation>
            <numerusform>%n punt open</numerusform>
            <numerusform>%n punten open</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Agenda of the day, with attendance</source>
        <translation>Agenda van de dag, met aanwezigheid</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Minutes final</source>
        <translation>Verslag vastgesteld</translation>
    </message>
    <message>
        <source>No conference planned for today</source>
        <translation>Vandaag is geen overleg gepland</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open a case and plan a conference there, or start with a new case.</source>
        <translation>Open een casus en plan daar een overleg, of begin met een nieuwe casus.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Voorbereiding gereed</translation>
    </message>
    <message>
        <source>Ready to finalise</source>
        <translation>Klaar om af te ronden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The cases stand in their list.</source>
        <translation>De casussen staan in de lijst.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>AgendaScreen</name>
    <message>
        <source> (+{minutes} min)</source>
        <translation> (+{minutes} min)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Expected end {time}</source>
        <translation>Verwacht einde {time}</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Naar de casussen</translation>
    </message>
    <message>
        <source>Moving the case</source>
        <translation>De casus verplaatsen</translation>
    </message>
    <message>
        <source>Next day (Alt+PgDown)</source>
        <translation>Volgende dag (Alt+PgDn)</translation>
    </message>
    <message>
        <source>No conference is planned for this day</source>
        <translation>Voor deze dag is geen overleg gepland</translation>
    </message>
    <message>
        <source>Open a case and plan a conference there. Whoever is invited is then on the list of the day.</source>
        <translation>Open een casus en plan daar een overleg. Wie is uitgenodigd, staat dan op de lijst van de dag.</translation>
    </message>
    <message>
        <source>Previous day (Alt+PgUp)</source>
        <translation>Vorige dag (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>De agenda lezen</translation>
    </message>
    <message>
        <source>Saving the attendance</source>
        <translation>De aanwezigheid opslaan</translation>
    </message>
    <message>
        <source>The cases stand in their list.</source>
        <translation>De casussen staan in de lijst.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>AgreementEditor</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>(no text yet)</source>
        <translation>(nog geen tekst)</translation>
    </message>
    <message>
        <source>Chosen: {option}</source>
        <translation>Gekozen: {option}</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>Afwijkend standpunt: {text}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Doel {number}</translation>
    </message>
    <message>
        <source>If: {when}</source>
        <translation>Als: {when}</translation>
    </message>
    <message>
        <source>No track chosen</source>
        <translation>Geen spoor gekozen</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
    <message>
        <source>Options: {count}</source>
        <translation>Opties: {count}</translation>
    </message>
    <message>
        <source>Reached when: {text}</source>
        <translation>Bereikt als: {text}</translation>
    </message>
    <message>
        <source>Reasons: {text}</source>
        <translation>Onderbouwing: {text}</translation>
    </message>
    <message>
        <source>Then: {then}</source>
        <translation>Dan: {then}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>geen organisatie</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>stap {number}</translation>
    </message>
    <message>
        <source>valid until {day}</source>
        <translation>geldig tot {day}</translation>
    </message>
</context>
<context>
    <name>AgreementsPanel</name>
    <message>
        <source>(no text yet)</source>
        <translation>(nog geen tekst)</translation>
    </message>
    <message>
        <source>1 dissenting view</source>
        <translation>1 afwijkend standpunt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Actions ({count})</source>
        <translation>Acties ({count})</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Decisions ({count})</source>
        <translation>Besluiten ({count})</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Nog niet aan het woord geweest</translation>
    </message>
    <message>
        <source>Nothing agreed yet. Type an action or a decision below (F2).</source>
        <translation>Nog niets afgesproken. Typ hieronder een actie of besluit (F2).</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>geen eigenaar</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>It is noted in the log; tell who is responsible.</source>
        <translation>Het staat in het logboek; meld het aan de verantwoordelijke.</translation>
    </message>
    <message>
        <source>The clock of this computer went back</source>
        <translation>De klok van deze computer is teruggezet</translation>
    </message>
    <message>
        <source>The last thing in this vault is of {day} at {time}, which is later than it is now. Nothing was lost, but set the clock right: terms, backups and the log count on it.</source>
        <translation>De laatste regel in deze kluis is van {day} om {time}, en dat is later dan nu. Er is niets verloren, maar zet de klok goed: termijnen, reservekopieën en het logboek rekenen erop.</translation>
    </message>
    <message>
        <source>The log is not where it had been</source>
        <translation>Het logboek is niet waar het was gebleven</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Look what is there before you do it again.</source>
        <translation>Kijk eerst wat er staat voordat u het opnieuw doet.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Er ging onverwacht iets mis</translation>
    </message>
</context>
<context>
    <name>AttendanceRow</name>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Attendance of {name}</source>
        <translation>Aanwezigheid van {name}</translation>
    </message>
    <message>
        <source>Declaration not signed</source>
        <translation>Verklaring niet getekend</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>Verklaring getekend</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
</context>
<context>
    <name>AttendeesCard</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n afwezig</numerusform>
            <numerusform>%n afwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n genodigd</numerusform>
            <numerusform>%n genodigd</numerusform>
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
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>Attendance of the day</source>
        <translation>Aanwezigheid van de dag</translation>
    </message>
    <message>
        <source>Keys A, D, E or W; B came in now, V left now; * marks everybody who is still open as present. Each case takes this over when its opening begins; what is recorded there stays.</source>
        <translation>Toets A, D, E of W; B: nu binnengekomen, V: nu vertrokken; *: wie nog open staat, is aanwezig. Elke casus neemt dit over zodra stap 1 begint; wat daar al is vastgelegd, blijft staan.</translation>
    </message>
</context>
<context>
    <name>BackupDetail</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>In the vault now</source>
        <translation>Nu in de kluis</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>In deze kopie</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Laatste wijziging</translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation>Kijken wat erin zit…</translation>
    </message>
    <message>
        <source>Only the chair puts a backup back.</source>
        <translation>Alleen de voorzitter zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Zet terug…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijder…</translation>
    </message>
    <message>
        <source>Test this backup</source>
        <translation>Beproef deze kopie</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n reservekopie</numerusform>
            <numerusform>%n reservekopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>At the second place</source>
        <translation>Op de tweede plek</translation>
    </message>
    <message>
        <source>Beside the vault</source>
        <translation>In de map van de kluis</translation>
    </message>
</context>
<context>
    <name>BackupStatus</name>
    <message>
        <source>A stick or a share keeps a copy apart.</source>
        <translation>Op een stick of netwerkschijf staat een kopie apart van deze computer.</translation>
    </message>
    <message>
        <source>Check the whole vault</source>
        <translation>Controleer de hele kluis</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Kies een tweede plek…</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Kies een andere plek…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>No backup was tested yet.</source>
        <translation>Er is nog geen reservekopie beproefd.</translation>
    </message>
    <message>
        <source>No second place any more</source>
        <translation>Geen tweede plek meer</translation>
    </message>
    <message>
        <source>Test one: what was never tested may fail you.</source>
        <translation>Beproef er een: dan weet u zeker dat u erop kunt terugvallen.</translation>
    </message>
    <message>
        <source>The last backup: {moment}, {reason}.</source>
        <translation>De laatste reservekopie: {moment}, {reason}.</translation>
    </message>
    <message>
        <source>The newest one that was tested and found whole: {day}.</source>
        <translation>Voor het laatst beproefd en in orde bevonden: {day}.</translation>
    </message>
    <message>
        <source>The next one comes after {time}, when something has changed.</source>
        <translation>De volgende komt na {time}, als er iets is gewijzigd.</translation>
    </message>
    <message>
        <source>The next one comes as soon as something has changed.</source>
        <translation>De volgende komt zodra er iets is gewijzigd.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one comes by itself, soon after opening.</source>
        <translation>Er is nog geen reservekopie. De eerste komt vanzelf, kort na het openen.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A part of it is damaged.</source>
        <translation>Een deel ervan is beschadigd.</translation>
    </message>
    <message>
        <source>Its files are not as they were written.</source>
        <translation>De bestanden zijn niet meer zoals ze zijn geschreven.</translation>
    </message>
    <message>
        <source>Its keys do not fit this vault.</source>
        <translation>De sleutels passen niet op deze kluis.</translation>
    </message>
    <message>
        <source>Not every case in it can be read.</source>
        <translation>Niet elke casus erin is leesbaar.</translation>
    </message>
    <message>
        <source>Not up to date since {moment}.</source>
        <translation>Niet bijgewerkt sinds {moment}.</translation>
    </message>
    <message>
        <source>Nothing can be written at the second place. Choose another.</source>
        <translation>Op de tweede plek kan niets worden geschreven. Kies een andere plek.</translation>
    </message>
    <message>
        <source>The second place can be reached and holds the same backups.</source>
        <translation>De tweede plek is bereikbaar en bijgewerkt.</translation>
    </message>
    <message>
        <source>The second place cannot be reached; what it lacks follows later.</source>
        <translation>De tweede plek is niet bereikbaar; wat er ontbreekt, volgt later.</translation>
    </message>
    <message>
        <source>The second place is full. Make room there, or choose another.</source>
        <translation>De tweede plek is vol. Maak daar ruimte of kies een andere plek.</translation>
    </message>
    <message>
        <source>The second place lacks the newest backups; they follow by themselves.</source>
        <translation>Op de tweede plek ontbreken de nieuwste reservekopieën; ze volgen vanzelf.</translation>
    </message>
    <message>
        <source>There is no second place yet.</source>
        <translation>Er is nog geen tweede plek.</translation>
    </message>
    <message>
        <source>What is in it does not hang together.</source>
        <translation>Wat erin zit, klopt onderling niet.</translation>
    </message>
    <message>
        <source>by itself, after destroying a case</source>
        <translation>vanzelf, na het vernietigen van een casus</translation>
    </message>
    <message>
        <source>by itself, after finalising minutes</source>
        <translation>vanzelf, na het vaststellen van een verslag</translation>
    </message>
    <message>
        <source>by itself, after opening</source>
        <translation>vanzelf, na het openen</translation>
    </message>
    <message>
        <source>by itself, after renewing the key</source>
        <translation>vanzelf, na het vernieuwen van de sleutel</translation>
    </message>
    <message>
        <source>by itself, before a backup was put back</source>
        <translation>vanzelf, vóór het terugzetten van een reservekopie</translation>
    </message>
    <message>
        <source>by itself, before the vault was brought up to date</source>
        <translation>vanzelf, vóór het bijwerken van de kluis</translation>
    </message>
    <message>
        <source>by itself, every hour</source>
        <translation>vanzelf, elk uur</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>met de hand gemaakt</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>nog niet beproefd</translation>
    </message>
    <message>
        <source>tested on {day}: cannot be relied on</source>
        <translation>beproefd op {day}: niet betrouwbaar</translation>
    </message>
    <message>
        <source>tested on {day}: whole</source>
        <translation>beproefd op {day}: in orde</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>A second place for the backups</source>
        <translation>Een tweede plek voor de reservekopieën</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Checking the vault</source>
        <translation>De kluis controleren</translation>
    </message>
    <message>
        <source>Every page was read and every case was opened, just as when it is put back.</source>
        <translation>Elke bladzijde is gelezen en elke casus is geopend, net als bij het terugzetten.</translation>
    </message>
    <message>
        <source>Every page was read, and nothing is damaged.</source>
        <translation>Elke bladzijde is gelezen en niets is beschadigd.</translation>
    </message>
    <message>
        <source>Look what can be done…</source>
        <translation>Bekijk wat er kan…</translation>
    </message>
    <message>
        <source>Looking at the second place</source>
        <translation>De tweede plek bekijken</translation>
    </message>
    <message>
        <source>Looking into the backup</source>
        <translation>In de reservekopie kijken</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Een reservekopie maken</translation>
    </message>
    <message>
        <source>Reading the backups</source>
        <translation>De reservekopieën bekijken</translation>
    </message>
    <message>
        <source>Test it when it suits you: then you know that it can be put back.</source>
        <translation>Beproef haar als het u uitkomt: dan weet u dat ze terug te zetten is.</translation>
    </message>
    <message>
        <source>Testing the backup</source>
        <translation>De reservekopie beproeven</translation>
    </message>
    <message>
        <source>The backup is made: {size}</source>
        <translation>De reservekopie is gemaakt: {size}</translation>
    </message>
    <message>
        <source>The vault is as it was: {moment}</source>
        <translation>De kluis is weer zoals die was: {moment}</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>De kluis is beschadigd</translation>
    </message>
    <message>
        <source>The vault is whole</source>
        <translation>De kluis is in orde</translation>
    </message>
    <message>
        <source>There is no backup yet. Make the first one now, or wait a moment.</source>
        <translation>Er is nog geen reservekopie. Maak nu de eerste of wacht een ogenblik.</translation>
    </message>
    <message>
        <source>This backup cannot be relied on</source>
        <translation>Deze reservekopie is niet betrouwbaar</translation>
    </message>
    <message>
        <source>This backup is whole</source>
        <translation>Deze reservekopie is in orde</translation>
    </message>
    <message>
        <source>What was in it until now is kept as a backup of its own.</source>
        <translation>Wat er tot nu toe in stond, is bewaard als eigen reservekopie.</translation>
    </message>
    <message>
        <source>{doing} did not succeed</source>
        <translation>{doing} is niet gelukt</translation>
    </message>
    <message>
        <source>{fault} Use another one, and make a new backup now.</source>
        <translation>{fault} Gebruik een andere en maak nu een nieuwe reservekopie.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Balance of tracks</source>
        <translation>Balans van sporen</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message numerus="yes">
        <source>%n action(s) without a track.</source>
        <translation>
            <numerusform>%n actie zonder spoor.</numerusform>
            <numerusform>%n acties zonder spoor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s)</source>
        <translation>
            <numerusform>%n open actie</numerusform>
            <numerusform>%n open acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) in the plan</source>
        <translation>
            <numerusform>%n open actie in het plan</numerusform>
            <numerusform>%n open acties in het plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action(s) without a track.</source>
        <translation>
            <numerusform>%n open actie zonder spoor.</numerusform>
            <numerusform>%n open acties zonder spoor.</numerusform>
        </translation>
    </message>
    <message>
        <source>All actions are on one track: {track}.</source>
        <translation>Alle acties staan op één spoor: {track}.</translation>
    </message>
    <message>
        <source>All open actions serve one track: {track}.</source>
        <translation>Alle open acties horen bij één spoor: {track}.</translation>
    </message>
    <message>
        <source>Balance of tracks</source>
        <translation>Balans van sporen</translation>
    </message>
    <message>
        <source>Limits without perspective: {domains}.</source>
        <translation>Wel grenzen, geen perspectief: {domains}.</translation>
    </message>
    <message>
        <source>No action offers perspective yet on: {domains}.</source>
        <translation>Nog geen actie die perspectief biedt op: {domains}.</translation>
    </message>
</context>
<context>
    <name>Beamer</name>
    <message>
        <source>CONFIDENTIAL</source>
        <translation>VERTROUWELIJK</translation>
    </message>
    <message>
        <source>CONFIDENTIAL – Wgs art. 1.11</source>
        <translation>VERTROUWELIJK – Wgs art. 1.11</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Casus {number}</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Use what you see here only for the purpose of this conference</source>
        <translation>Gebruik wat u hier ziet alleen voor het doel van dit overleg</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[naam]</translation>
    </message>
    <message>
        <source>somebody close to the person concerned</source>
        <translation>naaste van betrokkene</translation>
    </message>
    <message>
        <source>the person concerned</source>
        <translation>betrokkene</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>slachtoffer</translation>
    </message>
    <message>
        <source>{relation} of the person concerned</source>
        <translation>{relation} van betrokkene</translation>
    </message>
</context>
<context>
    <name>BeamerButton</name>
    <message numerus="yes">
        <source>%n not shown</source>
        <translation>
            <numerusform>%n niet getoond</numerusform>
            <numerusform>%n niet getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Beamer on</source>
        <translation>Beamer aan</translation>
    </message>
    <message>
        <source>names hidden</source>
        <translation>namen verborgen</translation>
    </message>
</context>
<context>
    <name>BeamerTopics</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Actions agreed before</source>
        <translation>Eerder afgesproken acties</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Goal.</source>
        <translation>Doel.</translation>
    </message>
    <message>
        <source>Invited or present.</source>
        <translation>Genodigd of aanwezig.</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Nog niets afgesproken</translation>
    </message>
    <message>
        <source>Purpose.</source>
        <translation>Doel.</translation>
    </message>
    <message>
        <source>Role per incident</source>
        <translation>Rol per incident</translation>
    </message>
    <message>
        <source>Step {number} of {last}</source>
        <translation>Stap {number} van {last}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>What partners bring in</source>
        <translation>Wat partners inbrengen</translation>
    </message>
    <message>
        <source>Who is informed</source>
        <translation>Wie wordt geïnformeerd</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>last time {score} too</source>
        <translation>vorige keer ook {score}</translation>
    </message>
    <message>
        <source>last time: {score} (underlined)</source>
        <translation>vorige keer: {score} (onderstreept)</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>nog niet gewogen</translation>
    </message>
    <message>
        <source>{count} of {all} discussed</source>
        <translation>{count} van {all} besproken</translation>
    </message>
</context>
<context>
    <name>BsnField</name>
    <message>
        <source>Show the number while pressed</source>
        <translation>Toon het nummer zolang ingedrukt</translation>
    </message>
</context>
<context>
    <name>BudgetsCard</name>
    <message>
        <source>Minutes for {step}</source>
        <translation>Minuten voor {step}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>CaseConferences</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n genodigd</numerusform>
            <numerusform>%n genodigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people and organisations first, then plan the first conference.</source>
        <translation>Voeg eerst de personen en organisaties toe en plan dan het eerste overleg.</translation>
    </message>
    <message>
        <source>Amending the minutes</source>
        <translation>Het verslag wijzigen</translation>
    </message>
    <message>
        <source>Being amended</source>
        <translation>Wordt gewijzigd</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Documents of {day}</source>
        <translation>Documenten van {day}</translation>
    </message>
    <message>
        <source>Draft &gt; 5 working days</source>
        <translation>Concept &gt; 5 werkdagen</translation>
    </message>
    <message>
        <source>Draft minutes</source>
        <translation>Verslag in concept</translation>
    </message>
    <message>
        <source>Minutes final</source>
        <translation>Verslag vastgesteld</translation>
    </message>
    <message>
        <source>No conference yet</source>
        <translation>Nog geen overleg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open the conference of {day}</source>
        <translation>Overleg van {day} openen</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Reading the versions</source>
        <translation>De versies lezen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Withdrawing the amendment</source>
        <translation>De wijziging intrekken</translation>
    </message>
    <message>
        <source>chair {name}</source>
        <translation>voorzitter {name}</translation>
    </message>
    <message>
        <source>no chair yet</source>
        <translation>nog geen voorzitter</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>AVE phase</source>
        <translation>AVE-fase</translation>
    </message>
    <message>
        <source>Admission criteria</source>
        <translation>Toelatingscriteria</translation>
    </message>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Closed shields the case: its name leaves every list, and only the chair opens it again.</source>
        <translation>Afgesloten schermt de casus af: de naam verdwijnt uit elke lijst en alleen de voorzitter heropent haar.</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Contactpunt</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>First processed on</source>
        <translation>Eerste verwerking op</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Process director</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>Purpose and occasion</source>
        <translation>Doel en aanleiding</translation>
    </message>
    <message>
        <source>Purpose limitation</source>
        <translation>Doelbinding</translation>
    </message>
    <message>
        <source>Purpose of the conference on this case</source>
        <translation>Doel van het overleg over deze casus</translation>
    </message>
    <message>
        <source>Reference in the source system</source>
        <translation>Kenmerk in het bronsysteem</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Juridisch regime</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Saving the case</source>
        <translation>De casus opslaan</translation>
    </message>
</context>
<context>
    <name>CasePeople</name>
    <message>
        <source>Add the person concerned first, then who works on the case.</source>
        <translation>Voeg eerst de betrokkene toe, en dan wie aan de casus werkt.</translation>
    </message>
    <message>
        <source>Adding a person</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Adding an organisation</source>
        <translation>Een organisatie toevoegen</translation>
    </message>
    <message>
        <source>In this case</source>
        <translation>In deze casus</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nieuwe organisatie</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>People and organisations</source>
        <translation>Personen en organisaties</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Uit de casus verwijderen</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>CasePlan</name>
    <message>
        <source>No goals or actions yet</source>
        <translation>Nog geen doelen of acties</translation>
    </message>
    <message>
        <source>They are agreed in a conference, and stand here from then on.</source>
        <translation>Ze worden in een overleg afgesproken en staan daarna hier.</translation>
    </message>
    <message>
        <source>To the conference</source>
        <translation>Naar het overleg</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Vorig</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgend</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
</context>
<context>
    <name>CaseScreen</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>AVE phase</source>
        <translation>AVE-fase</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan van aanpak</translation>
    </message>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Overleggen</translation>
    </message>
    <message>
        <source>Continue the conference</source>
        <translation>Verder met het overleg</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren tot</translation>
    </message>
    <message>
        <source>Look into the conference</source>
        <translation>Overleg inzien</translation>
    </message>
    <message>
        <source>Make documents</source>
        <translation>Documenten maken</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Volgend overleg</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Onderdelen van de casus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>Prepare the conference</source>
        <translation>Overleg voorbereiden</translation>
    </message>
    <message>
        <source>Process director</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>Reading the case</source>
        <translation>De casus lezen</translation>
    </message>
    <message>
        <source>Reading the term</source>
        <translation>Het lezen van de bewaartermijn</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Juridisch regime</translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Overleg starten</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>niet gepland</translation>
    </message>
    <message>
        <source>{day} agreed</source>
        <translation>{day} afgesproken</translation>
    </message>
    <message>
        <source>{day}, extended</source>
        <translation>{day}, verlengd</translation>
    </message>
    <message>
        <source>{day}, not accepted</source>
        <translation>{day}, niet in behandeling</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
</context>
<context>
    <name>CaseVersionLine</name>
    <message>
        <source>Amend</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Amend the minutes of {day}</source>
        <translation>Verslag van {day} wijzigen</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Compare the versions of the minutes of {day}</source>
        <translation>Versies van het verslag van {day} vergelijken</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versies vergelijken</translation>
    </message>
    <message>
        <source>Draft {version} · amends version {replaced} of {day}: {reason}</source>
        <translation>Concept {version} · wijzigt versie {replaced} van {day}: {reason}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Reason of the amendment</source>
        <translation>Reden van de wijziging</translation>
    </message>
    <message>
        <source>Say why the minutes are amended. The reason stands in them.</source>
        <translation>Schrijf waarom het verslag wordt gewijzigd. De reden komt in het verslag te staan.</translation>
    </message>
    <message>
        <source>Version {replaced} of {day} counts again. What was changed in draft {version} is lost, for good.</source>
        <translation>Versie {replaced} van {day} geldt weer. Wat in concept {version} is veranderd, gaat voorgoed verloren.</translation>
    </message>
    <message>
        <source>Version {version} stays as it is. You go on in a draft of the next version.</source>
        <translation>Versie {version} blijft zoals zij is. U gaat verder in een concept van de volgende versie.</translation>
    </message>
    <message>
        <source>Version {version} · final {day} by {name}</source>
        <translation>Versie {version} · vastgesteld {day} door {name}</translation>
    </message>
    <message>
        <source>Withdraw the amendment</source>
        <translation>Wijziging intrekken</translation>
    </message>
    <message>
        <source>Withdraw the amendment of the minutes of {day}</source>
        <translation>Wijziging van het verslag van {day} intrekken</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
</context>
<context>
    <name>CaseVersions</name>
    <message>
        <source>Back to the conferences</source>
        <translation>Terug naar de overleggen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>From version</source>
        <translation>Van versie</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Geen verschillen</translation>
    </message>
    <message>
        <source>Reason of version {version}: {reason}</source>
        <translation>Reden van versie {version}: {reason}</translation>
    </message>
    <message>
        <source>These versions say the same.</source>
        <translation>Deze versies zeggen hetzelfde.</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Naar versie</translation>
    </message>
    <message>
        <source>Versions of the minutes of {day}</source>
        <translation>Versies van het verslag van {day}</translation>
    </message>
    <message>
        <source>{version} · draft</source>
        <translation>{version} · concept</translation>
    </message>
    <message>
        <source>{version} · final {day} by {name}</source>
        <translation>{version} · vastgesteld {day} door {name}</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>1 · none, or suspicions</source>
        <translation>1 · geen, of vermoedens</translation>
    </message>
    <message>
        <source>2 · a question or problem</source>
        <translation>2 · vraag of probleem</translation>
    </message>
    <message>
        <source>3 · complex, several domains</source>
        <translation>3 · complex, meerdere leefgebieden</translation>
    </message>
    <message>
        <source>4 · escalation</source>
        <translation>4 · escalatie</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afsluiting</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Casusoverleg</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>First conference</source>
        <translation>Eerste overleg</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Gathering information</source>
        <translation>Verzameling</translation>
    </message>
    <message>
        <source>In execution</source>
        <translation>In uitvoering</translation>
    </message>
    <message>
        <source>Local PGA</source>
        <translation>Lokale PGA</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Paragraph 1</source>
        <translation>Lid 1</translation>
    </message>
    <message>
        <source>Paragraph 2</source>
        <translation>Lid 2</translation>
    </message>
    <message>
        <source>Persons concerned</source>
        <translation>Betrokkenen</translation>
    </message>
    <message>
        <source>Professionals</source>
        <translation>Professionals</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Derde</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triage</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Slachtoffers</translation>
    </message>
    <message>
        <source>ZVH (Wgs)</source>
        <translation>ZVH (Wgs)</translation>
    </message>
    <message>
        <source>a · Problems of the person, or a relevant family situation</source>
        <translation>a · Problemen van de betrokkene, of een relevante gezinssituatie</translation>
    </message>
    <message>
        <source>b · Problems in several life domains, with criminogenic factors</source>
        <translation>b · Problemen op meerdere leefgebieden, met criminogene factoren</translation>
    </message>
    <message>
        <source>c · They lead to serious nuisance, crime or an unsafe situation</source>
        <translation>c · Ze leiden tot ernstige overlast, criminaliteit of een onveilige situatie</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>voorzitter</translation>
    </message>
    <message>
        <source>d · Several domains are needed to do something about it</source>
        <translation>d · De aanpak vraagt meerdere domeinen</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lezer</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretaris</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n genodigd</numerusform>
            <numerusform>%n genodigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Cases of the day</source>
        <translation>Casussen van de dag</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Enter opens a case.</source>
        <translation>Enter opent een casus.</translation>
    </message>
    <message>
        <source>Enter opens a case. A case that moves changes times with its neighbour; the day stays.</source>
        <translation>Enter opent een casus. Een casus die u verplaatst, wisselt van tijd met de casus ernaast; de rest van de dag blijft staan.</translation>
    </message>
    <message>
        <source>Move the case down (Ctrl+Shift+↓)</source>
        <translation>Casus omlaag (Ctrl+Shift+↓)</translation>
    </message>
    <message>
        <source>Move the case up (Ctrl+Shift+↑)</source>
        <translation>Casus omhoog (Ctrl+Shift+↑)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>begonnen {time}</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>einde {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>verwacht {time}</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>op schema</translation>
    </message>
    <message>
        <source>took {minutes} min</source>
        <translation>duurde {minutes} min</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min later</source>
        <translation>{minutes} min later</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Case files (*.json);;All files (*)</source>
        <translation>Casusbestanden (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Case {number} was imported</source>
        <translation>Casus {number} is ingelezen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by number, name or director</source>
        <translation>Filter op nummer, naam of regisseur</translation>
    </message>
    <message>
        <source>Import a case file</source>
        <translation>Casusbestand inlezen</translation>
    </message>
    <message>
        <source>Import a case file…</source>
        <translation>Casusbestand inlezen…</translation>
    </message>
    <message>
        <source>Importing the case file</source>
        <translation>Het casusbestand inlezen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>No case fits the filter</source>
        <translation>Geen casus past bij het filter</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <source>Reading the cases</source>
        <translation>De casussen lezen</translation>
    </message>
    <message>
        <source>Somebody who works on cases adds the first one.</source>
        <translation>Wie aan casussen werkt, voegt de eerste toe.</translation>
    </message>
    <message>
        <source>Start with a new case (Ctrl+N), or import a case file (Ctrl+O).</source>
        <translation>Begin met een nieuwe casus (Ctrl+N) of lees een casusbestand in (Ctrl+O).</translation>
    </message>
    <message>
        <source>Type less, or something else.</source>
        <translation>Typ minder, of iets anders.</translation>
    </message>
    <message>
        <source>{file} was not imported</source>
        <translation>{file} is niet ingelezen</translation>
    </message>
    <message>
        <source>{shown} of {total} cases</source>
        <translation>{shown} van {total} casussen</translation>
    </message>
</context>
<context>
    <name>CitizenCheck</name>
    <message>
        <source>A sentence of {count} words; {most} at most: “{begin} …”. Make it two.</source>
        <translation>Een zin van {count} woorden, hooguit {most} is goed: “{begin} …”. Maak er twee van.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Empty: this is not in the letter.</source>
        <translation>Leeg: dit staat niet in de brief.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Not in the letter: it does not say that it is about this person.</source>
        <translation>Niet in de brief: er staat niet in dat het over deze persoon gaat.</translation>
    </message>
    <message>
        <source>Not in the letter: nobody wrote down that this person knows of it.</source>
        <translation>Niet in de brief: nergens staat dat deze persoon hiervan weet.</translation>
    </message>
    <message>
        <source>Not in the letter: the table agreed not to tell this.</source>
        <translation>Niet in de brief: afgesproken is om dit niet te vertellen.</translation>
    </message>
    <message>
        <source>Not in the letter: this text is about somebody else as well.</source>
        <translation>Niet in de brief: deze tekst gaat ook over een ander.</translation>
    </message>
    <message>
        <source>Not in the letter: this text may be about others, or about the weighing of roles.</source>
        <translation>Niet in de brief: deze tekst gaat misschien over anderen, of over de rolweging.</translation>
    </message>
    <message>
        <source>Not in the letter: you left it out.</source>
        <translation>Niet in de brief: u hebt dit weggelaten.</translation>
    </message>
    <message>
        <source>Stays out of the letter: it holds an address, a number or a word for somebody else.</source>
        <translation>Blijft uit de brief: er staat een adres, een nummer of een woord voor een ander in.</translation>
    </message>
    <message>
        <source>Stays out of the letter: it tells of somebody else ({found}). Write it without them.</source>
        <translation>Blijft uit de brief: de tekst gaat ook over een ander ({found}). Schrijf het zonder die ander.</translation>
    </message>
    <message>
        <source>“{word}” is hard. Rather: “{instead}”.</source>
        <translation>“{word}” is moeilijk. Liever: “{instead}”.</translation>
    </message>
    <message>
        <source>“{word}” is hard. Say it in another way, or explain it.</source>
        <translation>“{word}” is moeilijk. Zeg het anders, of leg het uit.</translation>
    </message>
</context>
<context>
    <name>CitizenCheckDialog</name>
    <message numerus="yes">
        <source>%n text(s) left out because of somebody else.</source>
        <translation>
            <numerusform>%n tekst blijft eruit vanwege een ander.</numerusform>
            <numerusform>%n teksten blijven eruit vanwege een ander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) hard to read.</source>
        <translation>
            <numerusform>%n ding is moeilijk te lezen.</numerusform>
            <numerusform>%n dingen zijn moeilijk te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the text of the letter</source>
        <translation>Tekst van de brief nakijken</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>For {name} · conference of {day}. Left as the table wrote it, right as the letter says it.</source>
        <translation>Voor {name} · overleg van {day}. Links zoals het is opgeschreven, rechts zoals het in de brief staat.</translation>
    </message>
    <message>
        <source>The text was not kept</source>
        <translation>De tekst is niet bewaard</translation>
    </message>
    <message>
        <source>This conference has no goals, decisions or actions yet.</source>
        <translation>Dit overleg heeft nog geen doelen, besluiten of acties.</translation>
    </message>
    <message>
        <source>This person is not told yet</source>
        <translation>Deze persoon wordt nu nog niet geïnformeerd</translation>
    </message>
    <message>
        <source>goal {n}</source>
        <translation>doel {n}</translation>
    </message>
    <message>
        <source>{ground} Look again on {day}.</source>
        <translation>{ground} Opnieuw bekijken op {day}.</translation>
    </message>
    <message>
        <source>{told} of {all} texts are in the letter.</source>
        <translation>{told} van de {all} teksten staan in de brief.</translation>
    </message>
</context>
<context>
    <name>CoercionPrompt</name>
    <message>
        <source>No OM-toets, because {reason}</source>
        <translation>Geen OM-toets, want {reason}</translation>
    </message>
    <message>
        <source>Non-punishment: put it to the prosecutor?</source>
        <translation>Non-punishmentbeginsel: voorleggen aan het OM?</translation>
    </message>
    <message>
        <source>Not needed, because</source>
        <translation>Niet nodig, want</translation>
    </message>
    <message>
        <source>Not needed, because …</source>
        <translation>Niet nodig, want…</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s check follows</source>
        <translation>OM-toets als vervolg</translation>
    </message>
    <message>
        <source>There are signals of coercion with an offence. Who was forced into it may be protected against prosecution. The prosecutor decides.</source>
        <translation>Er zijn dwangsignalen bij een feit. Wie daartoe is gedwongen, kan worden beschermd tegen vervolging. Het OM beslist.</translation>
    </message>
    <message>
        <source>Why is it not needed?</source>
        <translation>Waarom is het niet nodig?</translation>
    </message>
    <message>
        <source>Why not? Then Enter</source>
        <translation>Waarom niet? Dan Enter</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Black, as shipped</source>
        <translation>Zwart, zoals geleverd</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Rust</source>
        <translation>Roestbruin</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An example vault: it is made anew by every demonstration.</source>
        <translation>Een voorbeeldkluis: elke demonstratie maakt haar opnieuw.</translation>
    </message>
    <message>
        <source>Case {number} was imported.</source>
        <translation>Casus {number} is ingelezen.</translation>
    </message>
    <message>
        <source>Example vault (fictional)</source>
        <translation>Voorbeeldkluis (fictief)</translation>
    </message>
    <message>
        <source>Example vault: {folder}. {person} opens it with: {passphrase}</source>
        <translation>Voorbeeldkluis: {folder}. {person} opent haar met: {passphrase}</translation>
    </message>
    <message>
        <source>Left out, since this version does not have them: {keys}</source>
        <translation>Weggelaten, want deze versie heeft ze niet: {keys}</translation>
    </message>
    <message>
        <source>Nothing could be written at the second place, {folder}.</source>
        <translation>Op de tweede plek, {folder}, kon niets worden geschreven.</translation>
    </message>
    <message>
        <source>PGA team Example</source>
        <translation>PGA-team Voorbeeld</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Prepare, chair and record case conferences. Without a command the window opens.</source>
        <translation>Casusoverleg voorbereiden, voorzitten en vastleggen. Zonder opdracht opent het venster.</translation>
    </message>
    <message>
        <source>The configuration in {file} was taken over.</source>
        <translation>De configuratie in {file} is overgenomen.</translation>
    </message>
    <message>
        <source>The log is intact: {count} lines, the last with hash {hash}.</source>
        <translation>Het logboek klopt: {count} regels, de laatste met hash {hash}.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window was opened.</source>
        <translation>Hier is geen scherm; daarom is geen venster geopend.</translation>
    </message>
    <message>
        <source>This is an example vault. Its passphrase is: {passphrase}</source>
        <translation>Dit is een voorbeeldkluis. De wachtzin is: {passphrase}</translation>
    </message>
    <message>
        <source>What is damaged is kept in {folder}.</source>
        <translation>Wat beschadigd is, wordt bewaard in {folder}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>a case file stays with the team: --for goes with documents</source>
        <translation>een casusbestand blijft bij het team: --for hoort bij documenten</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>argumenten</translation>
    </message>
    <message>
        <source>carry house style, texts and plain words to another vault</source>
        <translation>huisstijl, teksten en gewone woorden naar een andere kluis brengen</translation>
    </message>
    <message>
        <source>case file (JSON)</source>
        <translation>casusbestand (JSON)</translation>
    </message>
    <message>
        <source>case file; or the example</source>
        <translation>casusbestand; anders het voorbeeld</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>configuration file (JSON)</source>
        <translation>configuratiebestand (JSON)</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>earlier final version (1.0) since which changes are marked</source>
        <translation>eerdere vastgestelde versie (1.0) waarmee vergeleken wordt; de wijzigingen worden gemarkeerd</translation>
    </message>
    <message>
        <source>file to write: .csv for a spreadsheet, .json to recompute</source>
        <translation>bestand om te schrijven: .csv voor een rekenblad, .json om na te rekenen</translation>
    </message>
    <message>
        <source>file with the passphrase on its first line; by default it is asked for</source>
        <translation>bestand met de wachtzin op de eerste regel; anders wordt ernaar gevraagd</translation>
    </message>
    <message>
        <source>file with the password that the document will ask for</source>
        <translation>bestand met het wachtwoord waar het document om vraagt</translation>
    </message>
    <message>
        <source>first and last day (2026-11-24); by default everything</source>
        <translation>eerste en laatste dag (2026-11-24); standaard alles</translation>
    </message>
    <message>
        <source>folder for the documents; the vault stands beside it</source>
        <translation>map voor de documenten; de kluis komt ernaast</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>map van de kluis</translation>
    </message>
    <message>
        <source>folder on another disk that gets the backups too</source>
        <translation>map op een andere schijf die de reservekopieën ook krijgt</translation>
    </message>
    <message>
        <source>folder to write in</source>
        <translation>map waarin geschreven wordt</translation>
    </message>
    <message>
        <source>form of the file; by default PDF, and JSON for data</source>
        <translation>vorm van het bestand; standaard PDF, en JSON voor gegevens</translation>
    </message>
    <message>
        <source>key (c2) or date (2026-11-24); by default the last with contents</source>
        <translation>kenmerk (c2) of datum (2026-11-24); anders het laatste met inhoud</translation>
    </message>
    <message>
        <source>language of the messages</source>
        <translation>taal van de meldingen</translation>
    </message>
    <message>
        <source>make the example vault and its documents</source>
        <translation>maak de voorbeeldkluis en de documenten ervan</translation>
    </message>
    <message>
        <source>make, list, test or put back backups</source>
        <translation>reservekopieën maken, opsommen, beproeven of terugzetten</translation>
    </message>
    <message>
        <source>number of the case</source>
        <translation>nummer van de casus</translation>
    </message>
    <message>
        <source>open no window</source>
        <translation>open geen venster</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opties</translation>
    </message>
    <message>
        <source>organisation or person to make it for, more than once for more; by default everybody it is meant for</source>
        <translation>organisatie of persoon voor wie het is, vaker voor meer; standaard ieder voor wie het bedoeld is</translation>
    </message>
    <message>
        <source>replace a file that is there already</source>
        <translation>vervang een bestand dat er al staat</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>zegt welke versie dit is</translation>
    </message>
    <message>
        <source>show this and stop</source>
        <translation>toont deze hulp en stopt</translation>
    </message>
    <message>
        <source>something must follow {0}</source>
        <translation>na {0} hoort nog iets</translation>
    </message>
    <message>
        <source>take a case file into a vault</source>
        <translation>lees een casusbestand in een kluis in</translation>
    </message>
    <message>
        <source>tested {moment}</source>
        <translation>beproefd {moment}</translation>
    </message>
    <message>
        <source>this is still missing: {0}</source>
        <translation>dit ontbreekt nog: {0}</translation>
    </message>
    <message>
        <source>this means nothing here: {0}</source>
        <translation>dit zegt hier niets: {0}</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>gebruik</translation>
    </message>
    <message>
        <source>verify the log of a vault; code 1 if not intact</source>
        <translation>het logboek van een kluis controleren; code 1 als het niet klopt</translation>
    </message>
    <message>
        <source>what to do: a test reads all of a backup</source>
        <translation>wat er moet gebeuren: beproeven leest een hele reservekopie</translation>
    </message>
    <message>
        <source>which backup, by its name in the list; by default the newest</source>
        <translation>welke reservekopie, bij haar naam in de lijst; anders de nieuwste</translation>
    </message>
    <message>
        <source>who opens the vault; by default the only person</source>
        <translation>wie de kluis opent; anders de enige persoon</translation>
    </message>
    <message>
        <source>why a closed case, which is shielded, is opened; the log keeps it</source>
        <translation>waarom een afgesloten casus, die afgeschermd is, wordt geopend; het logboek bewaart het</translation>
    </message>
    <message>
        <source>write a document or a case file</source>
        <translation>schrijf een document of een casusbestand</translation>
    </message>
    <message>
        <source>write the log of a vault for an auditor</source>
        <translation>het logboek van een kluis wegschrijven voor een auditor</translation>
    </message>
    <message>
        <source>write them to a file, or take over what is in one</source>
        <translation>naar een bestand schrijven, of overnemen wat erin staat</translation>
    </message>
    <message>
        <source>{1} is no choice for {0}: choose from {2}</source>
        <translation>{1} kan niet bij {0}: kies uit {2}</translation>
    </message>
    <message>
        <source>{1} is no day for {0}: write it as 2026-11-24</source>
        <translation>{1} is geen dag voor {0}: schrijf het als 2026-11-24</translation>
    </message>
    <message>
        <source>{backup} is whole: {cases} cases, {conferences} conferences.</source>
        <translation>{backup} is heel: {cases} casussen, {conferences} casusoverleggen.</translation>
    </message>
    <message>
        <source>{backup} was put back.</source>
        <translation>{backup} is teruggezet.</translation>
    </message>
    <message>
        <source>{count} documents were written to {folder}</source>
        <translation>{count} documenten staan in {folder}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Agenda van de dag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Beamer for the room</source>
        <translation>Beamer voor de zaal</translation>
    </message>
    <message>
        <source>Begin or end a break</source>
        <translation>Pauze beginnen of beëindigen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Finalise the minutes</source>
        <translation>Verslag afronden</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Naar het filter</translation>
    </message>
    <message>
        <source>Hide names on the beamer</source>
        <translation>Namen verbergen op de beamer</translation>
    </message>
    <message>
        <source>Import a case file</source>
        <translation>Casusbestand inlezen</translation>
    </message>
    <message>
        <source>List of shortcuts</source>
        <translation>Lijst van sneltoetsen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Make an action of this sentence</source>
        <translation>Actie maken van deze zin</translation>
    </message>
    <message>
        <source>Make documents</source>
        <translation>Documenten maken</translation>
    </message>
    <message>
        <source>Move the decision, action or case down</source>
        <translation>Besluit, actie of casus omlaag</translation>
    </message>
    <message>
        <source>Move the decision, action or case up</source>
        <translation>Besluit, actie of casus omhoog</translation>
    </message>
    <message>
        <source>My own notes, and back</source>
        <translation>Eigen notities, en terug</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nieuwe actie</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nieuw besluit</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nieuw incident</translation>
    </message>
    <message>
        <source>Next case of the day</source>
        <translation>Volgende casus van de dag</translation>
    </message>
    <message>
        <source>Next day of the agenda</source>
        <translation>Volgende dag van de agenda</translation>
    </message>
    <message>
        <source>Next row of the step</source>
        <translation>Volgende regel van de stap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Volgend tabblad</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>Previous day of the agenda</source>
        <translation>Vorige dag van de agenda</translation>
    </message>
    <message>
        <source>Previous row of the step</source>
        <translation>Vorige regel van de stap</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Vorig tabblad</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>Quit caseconf</source>
        <translation>caseconf afsluiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Show it as it is now, where you only read</source>
        <translation>Vernieuwen wat u ziet, als u alleen meeleest</translation>
    </message>
    <message>
        <source>Start or continue the conference</source>
        <translation>Overleg starten of verdergaan</translation>
    </message>
    <message>
        <source>Step {number} of the conference</source>
        <translation>Stap {number} van het overleg</translation>
    </message>
    <message>
        <source>To the decisions and actions beside, and back</source>
        <translation>Naar de besluiten en acties ernaast, en terug</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
</context>
<context>
    <name>ConferenceForm</name>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Choose a date first.</source>
        <translation>Kies eerst een datum.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
</context>
<context>
    <name>ConfidentialityCard</name>
    <message>
        <source>Secrecy read out</source>
        <translation>Geheimhouding voorgelezen</translation>
    </message>
    <message>
        <source>“Everyone at this table is bound to secrecy (Wgs art. 1.11) and uses what is heard only for the purpose of this conference.”</source>
        <translation>“Iedereen aan deze tafel is verplicht tot geheimhouding (Wgs art. 1.11) en gebruikt wat hij hoort alleen voor het doel van dit overleg.”</translation>
    </message>
    <message>
        <source>“What is said here is confidential. Everyone uses it only for the purpose of this conference, under the agreement of the local person-centred approach.”</source>
        <translation>“Wat hier wordt besproken is vertrouwelijk. Iedereen gebruikt het alleen voor het doel van dit overleg, volgens het convenant van de persoonsgerichte aanpak.”</translation>
    </message>
</context>
<context>
    <name>ContributionForm</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Change the contribution of {name}</source>
        <translation>Inbreng van {name} wijzigen</translation>
    </message>
    <message>
        <source>Conditions and sharing…</source>
        <translation>Voorwaarden en delen…</translation>
    </message>
    <message>
        <source>Conditions of the source</source>
        <translation>Voorwaarden van de bron</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>Contribution of {name}</source>
        <translation>Inbreng van {name}</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Gegevenscategorie</translation>
    </message>
    <message>
        <source>Dated on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Ground for breaking professional secrecy</source>
        <translation>Grond voor doorbreken beroepsgeheim (Wgs art. 2.29 lid 2)</translation>
    </message>
    <message>
        <source>Ground for breaking secrecy</source>
        <translation>Grond voor doorbreken beroepsgeheim</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>Hanteringscode</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>In het verslag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>May be shared with</source>
        <translation>Deelbaar met</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Noodzaak</translation>
    </message>
    <message>
        <source>Next contribution</source>
        <translation>Volgende inbreng</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Remove this contribution</source>
        <translation>Deze inbreng verwijderen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Tab, then F, O, S, Z: kind · N: not in the minutes · D: shared with · Ctrl+↓: next partner</source>
        <translation>Tab, dan F, O, S, Z: soort · N: niet in verslag · D: delen · Ctrl+↓: verder</translation>
    </message>
    <message>
        <source>What does this partner bring in?</source>
        <translation>Wat brengt deze partner in?</translation>
    </message>
    <message>
        <source>an unknown source</source>
        <translation>een onbekende bron</translation>
    </message>
    <message>
        <source>everyone concerned</source>
        <translation>alle betrokkenen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>Nog niet alles is opgeslagen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Passphrase of {person}</source>
        <translation>Wachtzin van {person}</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Dit is niet de wachtzin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>What you typed is kept in memory and tried again: do not switch the computer off.</source>
        <translation>Wat u typte, staat nog in het geheugen, en het opslaan wordt opnieuw geprobeerd: zet de computer niet uit.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopieer het foutrapport</translation>
    </message>
    <message>
        <source>Everything up to {time} is in the vault</source>
        <translation>Alles tot {time} staat in de kluis</translation>
    </message>
    <message>
        <source>Fold the report away</source>
        <translation>Klap het foutrapport in</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Werk verder</translation>
    </message>
    <message>
        <source>It is still in its field: copy it before you close. What was saved is safe in the vault.</source>
        <translation>Het staat nog in het veld: kopieer het voordat u afsluit. Wat was opgeslagen, staat veilig in de kluis.</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>Vergrendel en sluit af</translation>
    </message>
    <message>
        <source>Look at the report</source>
        <translation>Bekijk het foutrapport</translation>
    </message>
    <message>
        <source>No vault was open</source>
        <translation>Er was geen kluis open</translation>
    </message>
    <message>
        <source>No vault was opened, and nothing was changed.</source>
        <translation>Er is geen kluis geopend en er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing of a case was touched.</source>
        <translation>Er is niets aan een casus veranderd.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message numerus="yes">
        <source>Since {time} this happened %n times.</source>
        <translation>
            <numerusform>Sinds {time} is dit %n keer gebeurd.</numerusform>
            <numerusform>Sinds {time} is dit %n keer gebeurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Er ging onverwacht iets mis</translation>
    </message>
    <message>
        <source>That should not happen. Read this reference out, or send the report, to who looks after caseconf with you. The report names places in the program only: nothing of a case, and nobody.</source>
        <translation>Dat hoort niet te gebeuren. Geef dit kenmerk of het foutrapport door aan wie caseconf bij u beheert. In het foutrapport staan alleen plaatsen in het programma: niets over een casus en geen namen.</translation>
    </message>
    <message>
        <source>The other references: {references}.</source>
        <translation>De andere kenmerken: {references}.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Het foutrapport</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Het foutrapport staat op het klembord.</translation>
    </message>
    <message>
        <source>What you typed last could not be saved</source>
        <translation>Wat u het laatst typte, kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>You can go on working. Look whether what you did last is there.</source>
        <translation>U kunt verder werken. Kijk wel even of wat u het laatst deed er staat.</translation>
    </message>
    <message>
        <source>caseconf could not start</source>
        <translation>caseconf kon niet starten</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>It happened at {time}. Mention reference {reference} when you report it.</source>
        <translation>Dat gebeurde om {time}. Noem kenmerk {reference} als u het meldt.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Er ging onverwacht iets mis</translation>
    </message>
</context>
<context>
    <name>CreateScreen</name>
    <message>
        <source>A vault is an encrypted folder that you can copy.</source>
        <translation>Een kluis is een versleutelde map die u kunt kopiëren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose words that you remember and nobody guesses. When the vault is made you are offered a recovery key on paper, for when they are forgotten.</source>
        <translation>Kies woorden die u onthoudt en niemand raadt. Als de kluis is gemaakt, kunt u een herstelsleutel op papier maken voor als u ze vergeet.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Each their own passphrase</source>
        <translation>Ieder een eigen wachtzin</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Folder for the vault</source>
        <translation>Map voor de kluis</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Nieuwe kluis maken</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>De kluis maken</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Kluis wordt gemaakt…</translation>
    </message>
    <message>
        <source>Name of the vault</source>
        <translation>Naam van de kluis</translation>
    </message>
    <message>
        <source>Nobody can recover a passphrase</source>
        <translation>Niemand kan een wachtzin terughalen</translation>
    </message>
    <message>
        <source>One folder per team</source>
        <translation>Eén map per team</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>The vault was not made</source>
        <translation>De kluis is niet gemaakt</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>You are its chair: you let others in, and decide what they may do.</source>
        <translation>U bent voorzitter van de kluis: u geeft anderen toegang en bepaalt wat zij mogen.</translation>
    </message>
    <message>
        <source>You are the first person who opens it.</source>
        <translation>U bent de eerste persoon die haar opent.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
</context>
<context>
    <name>CriteriaCard</name>
    <message>
        <source>Because…</source>
        <translation>Omdat…</translation>
    </message>
    <message>
        <source>Explanation of criterion {letter}</source>
        <translation>Toelichting bij criterium {letter}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>CriterionField</name>
    <message>
        <source>Explanation of {criterion}</source>
        <translation>Toelichting bij {criterion}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>DamageAsking</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Look what there is</source>
        <translation>Kijk wat er nog is</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The one you had when the backups were made.</source>
        <translation>De wachtzin die u had toen de reservekopieën werden gemaakt.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Who wants to look?</source>
        <translation>Wie wil er kijken?</translation>
    </message>
</context>
<context>
    <name>DamageFindings</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand in the new vault: {folder}.</source>
        <translation>
            <numerusform>%n casus staat in de nieuwe kluis: {folder}.</numerusform>
            <numerusform>%n casussen staan in de nieuwe kluis: {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n overleg</numerusform>
            <numerusform>%n overleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer backup(s) turned out to be damaged as well.</source>
        <translation>
            <numerusform>%n nieuwere reservekopie blijkt ook beschadigd.</numerusform>
            <numerusform>%n nieuwere reservekopieën blijken ook beschadigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the vaults</source>
        <translation>Terug naar de kluizen</translation>
    </message>
    <message>
        <source>Bring what can be read over to a new vault…</source>
        <translation>Breng wat leesbaar is over naar een nieuwe kluis…</translation>
    </message>
    <message>
        <source>No backup of this vault was found that is whole, here or at the second place.</source>
        <translation>Er is geen reservekopie van deze kluis gevonden die in orde is, hier niet en op de tweede plek niet.</translation>
    </message>
    <message>
        <source>Nothing of them is lost.</source>
        <translation>Daarvan is niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) a part is lost: look at them first.</source>
        <translation>
            <numerusform>Van %n casus is een deel verloren: bekijk die eerst.</numerusform>
            <numerusform>Van %n casussen is een deel verloren: bekijk die eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the file with the keys is put back: the cases stay as they are now.</source>
        <translation>Alleen het bestand met de sleutels wordt teruggezet: de casussen blijven zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>Open the new vault</source>
        <translation>Open de nieuwe kluis</translation>
    </message>
    <message>
        <source>Open what can be read, for reading only</source>
        <translation>Open wat leesbaar is, alleen om te lezen</translation>
    </message>
    <message>
        <source>Or, without a backup:</source>
        <translation>Of, zonder reservekopie:</translation>
    </message>
    <message>
        <source>Put the keys back</source>
        <translation>Zet de sleutels terug</translation>
    </message>
    <message>
        <source>Put this backup back</source>
        <translation>Zet deze kopie terug</translation>
    </message>
    <message>
        <source>Tested just now: whole.</source>
        <translation>Zojuist beproefd: in orde.</translation>
    </message>
    <message>
        <source>Tested just now: whole. In it: {counts}.</source>
        <translation>Zojuist beproefd: in orde. Erin: {counts}.</translation>
    </message>
    <message>
        <source>Tested just now: whole. In it: {counts}; last changed {moment}.</source>
        <translation>Zojuist beproefd: in orde. Erin: {counts}; laatst gewijzigd {moment}.</translation>
    </message>
    <message>
        <source>The damaged vault is kept beside it: nothing is thrown away.</source>
        <translation>De beschadigde kluis blijft ernaast bewaard: er wordt niets weggegooid.</translation>
    </message>
    <message>
        <source>The newest backup that is whole</source>
        <translation>De nieuwste reservekopie die in orde is</translation>
    </message>
    <message>
        <source>There is no backup to put back</source>
        <translation>Er is geen reservekopie om terug te zetten</translation>
    </message>
    <message>
        <source>What could be read is brought over</source>
        <translation>Wat leesbaar was, is overgebracht</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er is gevonden</translation>
    </message>
</context>
<context>
    <name>DamageWords</name>
    <message numerus="yes">
        <source>%n case(s) can be read whole</source>
        <translation>
            <numerusform>%n casus is helemaal leesbaar</numerusform>
            <numerusform>%n casussen zijn helemaal leesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>All cases can still be read.</source>
        <translation>Alle casussen zijn nog leesbaar.</translation>
    </message>
    <message>
        <source>Hit: {parts}.</source>
        <translation>Getroffen: {parts}.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Er is niets meer in te lezen.</translation>
    </message>
    <message>
        <source>The cases themselves are whole.</source>
        <translation>De casussen zelf zijn in orde.</translation>
    </message>
    <message numerus="yes">
        <source>of %n case(s) a part is lost, or all of it.</source>
        <translation>
            <numerusform>van %n casus is een deel verloren, of alles.</numerusform>
            <numerusform>van %n casussen is een deel verloren, of alles.</numerusform>
        </translation>
    </message>
    <message>
        <source>the changes of last time</source>
        <translation>de laatste wijzigingen</translation>
    </message>
    <message>
        <source>the file with the cases</source>
        <translation>het bestand met de casussen</translation>
    </message>
    <message>
        <source>the file with the keys</source>
        <translation>het bestand met de sleutels</translation>
    </message>
</context>
<context>
    <name>DamagedScreen</name>
    <message>
        <source>A part of what is on the disk is not as it was written. That happens when a disk wears out, or a stick is pulled out too soon.</source>
        <translation>Een deel van wat op de schijf staat, is niet meer zoals het is geschreven. Dat gebeurt als een schijf verslijt of een stick te vroeg wordt losgehaald.</translation>
    </message>
    <message>
        <source>Bringing over what can be read</source>
        <translation>Overbrengen wat leesbaar is</translation>
    </message>
    <message>
        <source>Copy the folder of the vault to another disk when you can: this disk may fail further.</source>
        <translation>Kopieer de map van de kluis naar een andere schijf als dat kan: deze schijf kan verder haperen.</translation>
    </message>
    <message>
        <source>Looking what is hit, and which backup is whole</source>
        <translation>Kijken wat er is getroffen en welke reservekopie in orde is</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed, and it stays as it is whatever you choose here.</source>
        <translation>Er is niets in de kluis veranderd, en dat blijft zo, wat u hier ook kiest.</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis openen</translation>
    </message>
    <message>
        <source>Opening what can be read</source>
        <translation>Openen wat leesbaar is</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>De reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup is put back</source>
        <translation>De reservekopie is teruggezet</translation>
    </message>
    <message>
        <source>This vault is damaged</source>
        <translation>Deze kluis is beschadigd</translation>
    </message>
    <message>
        <source>What was damaged is kept in the folder {folder} beside it. Remove that when all is well.</source>
        <translation>Wat beschadigd was, is ernaast bewaard in de map {folder}. Verwijder die als alles in orde is.</translation>
    </message>
    <message>
        <source>Where the new vault is to stand</source>
        <translation>Waar de nieuwe kluis komt te staan</translation>
    </message>
    <message>
        <source>{doing} did not succeed</source>
        <translation>{doing} is niet gelukt</translation>
    </message>
    <message>
        <source>{vault} brought over</source>
        <translation>{vault} overgebracht</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
    <message>
        <source>This is not a date. Type for example 3-12 or 3-12-2026.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 3-12 of 3-12-2026.</translation>
    </message>
</context>
<context>
    <name>DayAgenda</name>
    <message>
        <source>Last case of today</source>
        <translation>Laatste casus van vandaag</translation>
    </message>
    <message>
        <source>Next case: {number}</source>
        <translation>Volgende casus: {number}</translation>
    </message>
    <message>
        <source>Next: {time} · {number}</source>
        <translation>Volgende: {time} · {number}</translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>De agenda lezen</translation>
    </message>
    <message>
        <source>case {at} of {count} today</source>
        <translation>casus {at} van {count} vandaag</translation>
    </message>
    <message>
        <source>expected {time} (+{minutes} min)</source>
        <translation>verwacht {time} (+{minutes} min)</translation>
    </message>
</context>
<context>
    <name>DecisionEditor</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Afwijkend standpunt</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Onderbouwing</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Dissenting view</source>
        <translation>Afwijkend standpunt</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Remove this decision</source>
        <translation>Dit besluit verwijderen</translation>
    </message>
    <message>
        <source>What else was considered</source>
        <translation>Wat ook is overwogen</translation>
    </message>
    <message>
        <source>Who saw it otherwise, and why</source>
        <translation>Wie ziet het anders, en waarom</translation>
    </message>
</context>
<context>
    <name>DecisionsStep</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n besluit</numerusform>
            <numerusform>%n besluiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a dissenting view</source>
        <translation>
            <numerusform>%n met een afwijkend standpunt</numerusform>
            <numerusform>%n met een afwijkend standpunt</numerusform>
        </translation>
    </message>
    <message>
        <source>A final document needs a case director.</source>
        <translation>Een vastgesteld verslag heeft een casusregisseur nodig.</translation>
    </message>
    <message>
        <source>Actions of this conference</source>
        <translation>Acties van dit overleg</translation>
    </message>
    <message>
        <source>Agree now what would make you meet sooner, or stop.</source>
        <translation>Spreek nu af wanneer u eerder bijeenkomt, of stopt.</translation>
    </message>
    <message>
        <source>Case direction</source>
        <translation>Casusregie</translation>
    </message>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Dilemmas</source>
        <translation>Dilemma’s</translation>
    </message>
    <message>
        <source>Down when</source>
        <translation>Afschalen als</translation>
    </message>
    <message>
        <source>If … then …</source>
        <translation>Als … dan …</translation>
    </message>
    <message>
        <source>If …: type it, then Enter</source>
        <translation>Als …: typ, dan Enter</translation>
    </message>
    <message>
        <source>New action: type it, then Enter</source>
        <translation>Nieuwe actie: typ, dan Enter</translation>
    </message>
    <message>
        <source>New decision: type it, then Enter</source>
        <translation>Nieuw besluit: typ, dan Enter</translation>
    </message>
    <message>
        <source>New dilemma: type the question, then Enter</source>
        <translation>Nieuw dilemma: typ de vraag, dan Enter</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Scaling up or down</source>
        <translation>Op- en afschalen</translation>
    </message>
    <message>
        <source>Up when</source>
        <translation>Opschalen als</translation>
    </message>
    <message>
        <source>What do we do when it goes otherwise?</source>
        <translation>Wat doen we als het anders loopt?</translation>
    </message>
    <message>
        <source>Who directs this case?</source>
        <translation>Wie voert de regie?</translation>
    </message>
    <message>
        <source>Write a hard measure out first: what does it do to the person, and to the children?</source>
        <translation>Schrijf een harde maatregel eerst uit: wat doet die met de persoon, en met de kinderen?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Opening the case</source>
        <translation>De casus openen</translation>
    </message>
    <message>
        <source>Opening the conference</source>
        <translation>Het overleg openen</translation>
    </message>
    <message>
        <source>Reading the settings</source>
        <translation>Lezen van de instellingen</translation>
    </message>
</context>
<context>
    <name>DestroyDialog</name>
    <message>
        <source>Also those whose term has not ended: I have decided that they go now</source>
        <translation>Ook vóór het einde van de termijn: ik heb besloten dat dit nu gebeurt</translation>
    </message>
    <message>
        <source>Destroy cases</source>
        <translation>Casussen vernietigen</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Definitief vernietigen</translation>
    </message>
    <message>
        <source>Destroying cases</source>
        <translation>Het vernietigen van casussen</translation>
    </message>
    <message>
        <source>Gone for good, here and in every backup: people, conferences, decisions, actions, every version of the minutes, texts for people concerned, the register of disclosures, and what was half typed. There is no way back.</source>
        <translation>Voorgoed weg, hier en in elke reservekopie: personen, overleggen, besluiten, acties, alle versies van verslagen, teksten voor betrokkenen, het register van verstrekkingen en halve invoer. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>No case is ticked</source>
        <translation>Er is geen casus aangevinkt</translation>
    </message>
    <message>
        <source>Nothing was destroyed</source>
        <translation>Er is niets vernietigd</translation>
    </message>
    <message>
        <source>Tick every case that must go.</source>
        <translation>Vink elke casus aan die weg moet.</translation>
    </message>
    <message>
        <source>What stays: a line in the register of destroyed cases (number, regime, term, ground, who and when) and the log, both without contents. Documents that were handed over before are elsewhere, and are not touched.</source>
        <translation>Wat blijft: een regel in het register van vernietigde casussen (nummer, regime, termijn, grond, wie en wanneer) en het logboek, beide zonder inhoud. Documenten die eerder zijn verstrekt, zijn elders en blijven ongemoeid.</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translation>te bewaren tot {day}</translation>
    </message>
</context>
<context>
    <name>DestroyedCard</name>
    <message>
        <source>Certificate as {form}</source>
        <translation>Verklaring als {form}</translation>
    </message>
    <message>
        <source>Certificate {number}:</source>
        <translation>Verklaring {number}:</translation>
    </message>
    <message>
        <source>No case was destroyed yet.</source>
        <translation>Er is nog geen casus vernietigd.</translation>
    </message>
    <message>
        <source>Register of destroyed cases</source>
        <translation>Register van vernietigde casussen</translation>
    </message>
    <message>
        <source>by {person}</source>
        <translation>door {person}</translation>
    </message>
    <message>
        <source>{ground}: {name}</source>
        <translation>{ground}: {name}</translation>
    </message>
</context>
<context>
    <name>DifferenceHeadings</name>
    <message>
        <source>Is now</source>
        <translation>Is nu</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>{label}: was {was}, is {now}</source>
        <translation>{label}: was {was}, is {now}</translation>
    </message>
</context>
<context>
    <name>DilemmaForm</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Remove this dilemma</source>
        <translation>Dit dilemma verwijderen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>DilemmaPrompt</name>
    <message>
        <source>Hard measure: {name}</source>
        <translation>Harde maatregel: {name}</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Uitschrijven…</translation>
    </message>
    <message>
        <source>Write the dilemma out first.</source>
        <translation>Schrijf eerst het dilemma uit.</translation>
    </message>
    <message>
        <source>{measure}: do it, or is there another way?</source>
        <translation>{measure}: doen, of kan het anders?</translation>
    </message>
</context>
<context>
    <name>DisclosuresCard</name>
    <message>
        <source>Documents that are made for others, and what a conference discloses, appear here.</source>
        <translation>Hier verschijnt wat voor anderen wordt gemaakt en wat een overleg verstrekt.</translation>
    </message>
    <message>
        <source>Nothing was handed over yet</source>
        <translation>Er is nog niets verstrekt</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation>Verstrekkingenregister</translation>
    </message>
    <message>
        <source>There are more, which are older.</source>
        <translation>Er is meer, van langer geleden.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>fingerprint {mark}</source>
        <translation>vingerafdruk {mark}</translation>
    </message>
    <message>
        <source>no ground given</source>
        <translation>geen grond vastgelegd</translation>
    </message>
    <message>
        <source>the team itself</source>
        <translation>het eigen team</translation>
    </message>
    <message>
        <source>{day}: {what}, to {names}; ground: {ground}</source>
        <translation>{day}: {what}, aan {names}; grond: {ground}</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Action card</source>
        <translation>Actiekaart per partner</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>PGA-plan van aanpak</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Agenda (ICS)</translation>
    </message>
    <message>
        <source>Case file (data)</source>
        <translation>Casusbestand (data)</translation>
    </message>
    <message>
        <source>Conference outcome (data)</source>
        <translation>Uitkomst Overleg (data)</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Besluiten- en actielijst</translation>
    </message>
    <message>
        <source>Each organisation its own actions</source>
        <translation>Ieder zijn eigen acties, ook derden</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>For a request for access</source>
        <translation>Bij een verzoek om inzage</translation>
    </message>
    <message>
        <source>For another system (JZV)</source>
        <translation>Voor een ander systeem (JZV)</translation>
    </message>
    <message>
        <source>For another vault of the team</source>
        <translation>Voor een andere kluis van het team</translation>
    </message>
    <message>
        <source>For the participants</source>
        <translation>Voor de deelnemers</translation>
    </message>
    <message>
        <source>For the person, in plain words</source>
        <translation>Voor de persoon, in gewone taal</translation>
    </message>
    <message>
        <source>Goals, actions and trend</source>
        <translation>Doelen, acties en trend</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>One or two pages, the same day</source>
        <translation>Dezelfde dag, één of twee pagina’s</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain-language version</source>
        <translation>Burgerversie</translation>
    </message>
    <message>
        <source>Sentences too long for plain language, for {name}: {n}. Check the text.</source>
        <translation>Zinnen te lang voor gewone taal, voor {name}: {n}. Kijk de tekst na.</translation>
    </message>
    <message>
        <source>Summary for access</source>
        <translation>Samenvatting voor inzage</translation>
    </message>
    <message>
        <source>Telling {name} was put off on a ground (step 7). Look there first.</source>
        <translation>Het informeren van {name} is op een grond uitgesteld (stap 7). Kijk daar eerst.</translation>
    </message>
    <message>
        <source>The minutes are still a draft, and this goes to somebody outside the conference.</source>
        <translation>Het verslag is nog een concept, en dit gaat naar iemand buiten het overleg.</translation>
    </message>
    <message>
        <source>There is an offender and a victim, and several addresses: {addresses}. Mind who reads whose.</source>
        <translation>Er is een pleger en een slachtoffer, en er staan meerdere adressen in: {addresses}. Let op wie wiens adres leest.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>everybody on the distribution list</source>
        <translation>iedereen op de verzendlijst</translation>
    </message>
    <message>
        <source>{name} is a third party and gets a BSN, or data about health or offences.</source>
        <translation>{name} is een derde en krijgt een BSN, of gegevens over gezondheid of strafbare feiten.</translation>
    </message>
    <message>
        <source>{n} organisations</source>
        <translation>{n} organisaties</translation>
    </message>
</context>
<context>
    <name>DomainCard</name>
    <message>
        <source>last or next</source>
        <translation>vorig of volgend</translation>
    </message>
</context>
<context>
    <name>DomainForm</name>
    <message>
        <source>At risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Keys 1–5, 0 = not discussed; never added up.</source>
        <translation>Toets 1–5, 0 = onbesproken; nooit opgeteld.</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Nog niet gescoord</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Beschermend</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Wat is een risico</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Wat beschermt</translation>
    </message>
    <message>
        <source>last: {score} {level}</source>
        <translation>vorig: {score} {level}</translation>
    </message>
    <message>
        <source>no earlier score</source>
        <translation>geen eerdere score</translation>
    </message>
</context>
<context>
    <name>DomainPlan</name>
    <message numerus="yes">
        <source>%n earlier action(s) settled</source>
        <translation>
            <numerusform>%n eerdere actie afgehandeld</numerusform>
            <numerusform>%n eerdere acties afgehandeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an action on ‘{track}’</source>
        <translation>Actie op ‘{track}’ toevoegen</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Doelen en acties</translation>
    </message>
    <message>
        <source>New action: type it, then Enter</source>
        <translation>Nieuwe actie: typ, dan Enter</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nieuw doel</translation>
    </message>
    <message>
        <source>New goal: type it, then Enter</source>
        <translation>Nieuw doel: typ, dan Enter</translation>
    </message>
    <message>
        <source>No goal or action here yet.</source>
        <translation>Hier is nog geen doel of actie.</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>onbesproken</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
</context>
<context>
    <name>DomainTable</name>
    <message>
        <source>Change</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Vorig</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>DomainThen</name>
    <message>
        <source>No score then</source>
        <translation>Toen geen score</translation>
    </message>
    <message>
        <source>Not discussed then</source>
        <translation>Toen niet besproken</translation>
    </message>
    <message>
        <source>Score {score} – {level}</source>
        <translation>Score {score} – {level}</translation>
    </message>
</context>
<context>
    <name>DomainsStep</name>
    <message>
        <source>1 acute problems · 2 not · 3 limited · 4 sufficiently · 5 fully self-sufficient</source>
        <translation>1 acute problematiek · 2 niet · 3 beperkt · 4 voldoende · 5 volledig zelfredzaam</translation>
    </message>
    <message>
        <source>Add the person concerned to the case first</source>
        <translation>Voeg eerst de betrokkene toe aan de casus</translation>
    </message>
    <message>
        <source>Instruments, as the source states them</source>
        <translation>Instrumenten, zoals de bron ze geeft</translation>
    </message>
    <message>
        <source>New instrument: its name, then Enter</source>
        <translation>Nieuw instrument: de naam, dan Enter</translation>
    </message>
    <message>
        <source>Whose life domains</source>
        <translation>Wiens leefgebieden</translation>
    </message>
    <message>
        <source>{count} of {all} discussed</source>
        <translation>{count} van {all} besproken</translation>
    </message>
</context>
<context>
    <name>DraftsCard</name>
    <message>
        <source>Minutes to make final</source>
        <translation>Vast te stellen verslagen</translation>
    </message>
    <message>
        <source>There are more; these wait longest.</source>
        <translation>Er zijn er meer; deze wachten het langst.</translation>
    </message>
    <message>
        <source>a draft for more than five working days</source>
        <translation>langer dan vijf werkdagen concept</translation>
    </message>
    <message>
        <source>draft since {day}</source>
        <translation>concept sinds {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versie {version}</translation>
    </message>
</context>
<context>
    <name>EarlierWeighing</name>
    <message>
        <source>Conference of {day}</source>
        <translation>Overleg van {day}</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>Afwijkend standpunt: {text}</translation>
    </message>
    <message>
        <source>Take over from earlier</source>
        <translation>Overnemen van vorig overleg</translation>
    </message>
    <message>
        <source>certainty {word}</source>
        <translation>zekerheid {word}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n document(s) written</source>
        <translation>
            <numerusform>%n document geschreven</numerusform>
            <numerusform>%n documenten geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Check the text…</source>
        <translation>Tekst nakijken…</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>It is in the register of disclosures.</source>
        <translation>Het staat in het verstrekkingenregister.</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Make documents</source>
        <translation>Documenten maken</translation>
    </message>
    <message>
        <source>Making the documents</source>
        <translation>De documenten maken</translation>
    </message>
    <message>
        <source>Not all documents were made</source>
        <translation>Niet alle documenten zijn gemaakt</translation>
    </message>
    <message>
        <source>Not everything was printed</source>
        <translation>Niet alles is afgedrukt</translation>
    </message>
    <message>
        <source>Not for {name}</source>
        <translation>Niet voor {name}</translation>
    </message>
    <message>
        <source>Nothing is in view to be printed.</source>
        <translation>Er is geen document in beeld om af te drukken.</translation>
    </message>
    <message>
        <source>Nothing to make yet</source>
        <translation>Nog niets te maken</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Er is niets afgedrukt</translation>
    </message>
    <message>
        <source>Nothing was written. Everything you ticked is still here.</source>
        <translation>Er is niets geschreven. Alles wat u aanvinkte staat er nog.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Naar de printer gestuurd</translation>
    </message>
    <message>
        <source>The conference cannot be read</source>
        <translation>Het overleg is niet te lezen</translation>
    </message>
    <message>
        <source>The document in view</source>
        <translation>Het document in beeld</translation>
    </message>
    <message>
        <source>The documents were not made</source>
        <translation>De documenten zijn niet gemaakt</translation>
    </message>
    <message>
        <source>Tick a document and a form.</source>
        <translation>Vink een document en een vorm aan, en kies een map.</translation>
    </message>
    <message>
        <source>Tick for whom the documents are.</source>
        <translation>Vink aan voor wie de documenten bestemd zijn.</translation>
    </message>
    <message>
        <source>Tick the action card to give a third party what is meant for it.</source>
        <translation>Vink de actiekaart aan om een derde te geven wat voor hem bestemd is.</translation>
    </message>
    <message>
        <source>What came out is in the register of disclosures. Check the printer and print again.</source>
        <translation>Wat eruit kwam staat in het verstrekkingenregister. Kijk de printer na en druk opnieuw af.</translation>
    </message>
    <message>
        <source>Written before that, and in the register of disclosures:</source>
        <translation>Daarvoor wel geschreven, en in het verstrekkingenregister:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Archive or password</source>
        <translation>Archief of wachtwoord</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Vormen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Conference and version</source>
        <translation>Overleg en versie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Map voor de documenten</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <source>Marked since version {v}</source>
        <translation>Gemarkeerd ten opzichte van versie {v}</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Niet gemarkeerd</translation>
    </message>
    <message>
        <source>The minutes are a draft: the documents are marked as such.</source>
        <translation>Het verslag is nog concept; de documenten vermelden dat.</translation>
    </message>
    <message>
        <source>The minutes are final: version {v}.</source>
        <translation>Het verslag is vastgesteld: versie {v}.</translation>
    </message>
    <message>
        <source>What is made here is kept in the register of disclosures of the case.</source>
        <translation>Wat hier gemaakt wordt, komt in het verstrekkingenregister van de casus.</translation>
    </message>
    <message>
        <source>version {v}</source>
        <translation>versie {v}</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend by two years</source>
        <translation>Verleng met twee jaar</translation>
    </message>
    <message>
        <source>Extending the term</source>
        <translation>Het verlengen van de bewaartermijn</translation>
    </message>
    <message>
        <source>Keep case {number} longer</source>
        <translation>Casus {number} langer bewaren</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Sources that consent</source>
        <translation>Bronnen die instemmen</translation>
    </message>
    <message>
        <source>The case is kept until {until}. After this it is kept until {later}. That may only be while the case is open or was taken up again, and is decided again after two years.</source>
        <translation>De casus wordt bewaard tot {until}. Hierna is dat {later}. Dat mag alleen zolang de casus loopt of na terugval is heropend; na twee jaar wordt er opnieuw over besloten.</translation>
    </message>
    <message>
        <source>The term was not extended</source>
        <translation>De bewaartermijn is niet verlengd</translation>
    </message>
    <message>
        <source>Who supplied the information and agrees (BGS 1.16)</source>
        <translation>Wie de gegevens leverde en instemt (BGS 1.16)</translation>
    </message>
    <message>
        <source>Write which sources consent</source>
        <translation>Schrijf op welke bronnen instemmen</translation>
    </message>
    <message>
        <source>Write why the case must be kept longer</source>
        <translation>Schrijf op waarom de casus langer bewaard moet worden</translation>
    </message>
</context>
<context>
    <name>Extent</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n ontvanger</numerusform>
            <numerusform>%n ontvangers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Complete the action first, in step 5 of that conference.</source>
        <translation>Maak eerst de actie compleet, in stap 5 van dat overleg.</translation>
    </message>
    <message>
        <source>Record first who attended (step 1 of that conference); one still to be held does not fit in a file.</source>
        <translation>Leg eerst vast wie er was (stap 1 van dat overleg); een overleg dat nog moet komen, past niet in een bestand.</translation>
    </message>
    <message>
        <source>Weigh the role first, in step 4 of that conference.</source>
        <translation>Weeg eerst de rol, in stap 4 van dat overleg.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>action {number} is due on {due}, before its conference of {held_on}.</source>
        <translation>actie {number} heeft als termijn {due}, vóór het overleg van {held_on}.</translation>
    </message>
    <message>
        <source>action {number} is reported on before it was agreed.</source>
        <translation>over actie {number} wordt bericht voordat die was afgesproken.</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>aanwezigheid</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>conference {conference} of {held_on}</source>
        <translation>overleg {conference} van {held_on}</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>inbreng</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>dilemma</source>
        <translation>dilemma</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translation>verstrekking</translation>
    </message>
    <message>
        <source>domain assessment</source>
        <translation>leefgebiedbeeld</translation>
    </message>
    <message>
        <source>field ‘{field}’</source>
        <translation>veld ‘{field}’</translation>
    </message>
    <message>
        <source>first processed on {first_processed_on}, after the opening on {opened_on}.</source>
        <translation>eerste verwerking op {first_processed_on}, na de opening op {opened_on}.</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>informing</source>
        <translation>informering</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>it cannot be read from line {line}, column {column}.</source>
        <translation>het is onleesbaar vanaf regel {line}, kolom {column}.</translation>
    </message>
    <message>
        <source>it ends at {ends_at}, before it starts at {starts_at}.</source>
        <translation>het eindigt om {ends_at}, vóór het begin om {starts_at}.</translation>
    </message>
    <message>
        <source>it holds a character that cannot be used.</source>
        <translation>er staat een teken in dat niet bruikbaar is.</translation>
    </message>
    <message>
        <source>it is a PDF document.</source>
        <translation>dit is een pdf-document.</translation>
    </message>
    <message>
        <source>it is a compressed archive.</source>
        <translation>dit is een ingepakt bestand (zip).</translation>
    </message>
    <message>
        <source>it is a folder, not a file.</source>
        <translation>dit is een map, geen bestand.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>het bestand is leeg.</translation>
    </message>
    <message>
        <source>it is larger than 5 MB.</source>
        <translation>het is groter dan 5 MB.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>het zit te diep in elkaar.</translation>
    </message>
    <message>
        <source>it is no configuration that this version reads. It says that its format is ‘{found}’.</source>
        <translation>dit is geen configuratie die deze versie kan lezen. Als formaat staat er ‘{found}’.</translation>
    </message>
    <message>
        <source>it is not an ordinary file.</source>
        <translation>dit is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>dit is geen tekst.</translation>
    </message>
    <message>
        <source>it names neither a person nor an organisation.</source>
        <translation>er staat geen persoon en geen organisatie.</translation>
    </message>
    <message>
        <source>it refers to ‘{reference}’, which the file does not define.</source>
        <translation>er wordt verwezen naar ‘{reference}’, en dat staat niet in het bestand.</translation>
    </message>
    <message>
        <source>it says neither how {name} is informed, nor why not yet.</source>
        <translation>er staat niet hoe {name} wordt geïnformeerd, en ook niet waarom nog niet.</translation>
    </message>
    <message>
        <source>its text is in UTF-16; it must be in UTF-8.</source>
        <translation>de tekst staat in UTF-16; dat moet UTF-8 zijn.</translation>
    </message>
    <message>
        <source>its text is not in UTF-8.</source>
        <translation>de tekst staat niet in UTF-8.</translation>
    </message>
    <message>
        <source>left at {left_at}, before arriving at {arrived_at}.</source>
        <translation>vertrokken om {left_at}, vóór de aankomst om {arrived_at}.</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>role assessment</source>
        <translation>rolweging</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>the BSN of {name} does not pass the check.</source>
        <translation>het BSN van {name} voldoet niet aan de elfproef.</translation>
    </message>
    <message>
        <source>the conference of {held_on} stands after that of {previous}.</source>
        <translation>het overleg van {held_on} staat na dat van {previous}.</translation>
    </message>
    <message>
        <source>the field ‘{field}’ is missing.</source>
        <translation>het veld ‘{field}’ ontbreekt.</translation>
    </message>
    <message>
        <source>the field ‘{field}’ is not known.</source>
        <translation>het veld ‘{field}’ is onbekend.</translation>
    </message>
    <message>
        <source>the option ‘{reference}’ was chosen, which is not there.</source>
        <translation>optie ‘{reference}’ is gekozen, maar die is er niet.</translation>
    </message>
    <message>
        <source>the same value stands here twice.</source>
        <translation>dezelfde waarde staat hier twee keer.</translation>
    </message>
    <message>
        <source>there are too few; at least {limit}.</source>
        <translation>het zijn er te weinig; minstens {limit}.</translation>
    </message>
    <message>
        <source>there are too many; at most {limit}.</source>
        <translation>het zijn er te veel; hoogstens {limit}.</translation>
    </message>
    <message>
        <source>this is not a whole PNG or JPEG picture of at most 1 MB and 4000 pixels wide and high.</source>
        <translation>dit is geen volledige PNG- of JPEG-afbeelding van hoogstens 1 MB en 4000 pixels breed en hoog.</translation>
    </message>
    <message>
        <source>this is not an e-mail address.</source>
        <translation>dit is geen e-mailadres.</translation>
    </message>
    <message>
        <source>this is too long; at most {limit} characters.</source>
        <translation>dit is te lang; hoogstens {limit} tekens.</translation>
    </message>
    <message>
        <source>this may not be empty.</source>
        <translation>dit mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>this must be on one line.</source>
        <translation>dit moet op één regel staan.</translation>
    </message>
    <message>
        <source>this must be: {expected}.</source>
        <translation>hier hoort te staan: {expected}.</translation>
    </message>
    <message>
        <source>this must have {expected} digits.</source>
        <translation>dit moeten {expected} cijfers zijn.</translation>
    </message>
    <message>
        <source>update of an action</source>
        <translation>bericht over een actie</translation>
    </message>
    <message>
        <source>what stands between braces must be the same as in the shipped sentence: {expected}.</source>
        <translation>wat tussen accolades staat, moet hetzelfde zijn als in de standaardtekst: {expected}.</translation>
    </message>
    <message>
        <source>{day} lies after the conference of {held_on}.</source>
        <translation>{day} ligt na het overleg van {held_on}.</translation>
    </message>
    <message>
        <source>{day} must lie after the conference of {held_on}.</source>
        <translation>{day} moet na het overleg van {held_on} liggen.</translation>
    </message>
    <message>
        <source>{found} is out of range: {limit}.</source>
        <translation>{found} valt buiten de grenzen: {limit}.</translation>
    </message>
    <message>
        <source>{organisation} took part as a third party without a signed secrecy declaration.</source>
        <translation>{organisation} deed mee als derde zonder getekende geheimhoudingsverklaring.</translation>
    </message>
    <message>
        <source>‘{found}’ is not a colour (#14557b).</source>
        <translation>‘{found}’ is geen kleur (#14557b).</translation>
    </message>
    <message>
        <source>‘{found}’ is not a date (2026-11-24).</source>
        <translation>‘{found}’ is geen datum (2026-11-24).</translation>
    </message>
    <message>
        <source>‘{found}’ is not a number.</source>
        <translation>‘{found}’ is geen getal.</translation>
    </message>
    <message>
        <source>‘{found}’ is not a time (09:30).</source>
        <translation>‘{found}’ is geen tijd (09:30).</translation>
    </message>
    <message>
        <source>‘{found}’ is not a valid key.</source>
        <translation>‘{found}’ is geen geldig kenmerk.</translation>
    </message>
    <message>
        <source>‘{found}’ is not allowed. Allowed: {allowed}.</source>
        <translation>‘{found}’ mag hier niet. Toegestaan: {allowed}.</translation>
    </message>
    <message>
        <source>‘{found}’ is too light to read on white paper.</source>
        <translation>‘{found}’ is te licht om op wit papier te lezen.</translation>
    </message>
    <message>
        <source>‘{key}’ stands twice in the same place.</source>
        <translation>‘{key}’ staat twee keer op dezelfde plaats.</translation>
    </message>
    <message>
        <source>‘{reference}’ is used twice.</source>
        <translation>‘{reference}’ komt twee keer voor.</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message numerus="yes">
        <source>%n plain word(s)</source>
        <translation>
            <numerusform>%n gewoon woord</numerusform>
            <numerusform>%n gewone woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of it that this version does not have were left out: {first}.</source>
        <translation>
            <numerusform>%n tekst daaruit kent deze versie niet en is weggelaten: {first}.</numerusform>
            <numerusform>%n teksten daaruit kent deze versie niet en zijn weggelaten: {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of your own</source>
        <translation>
            <numerusform>%n eigen tekst</numerusform>
            <numerusform>%n eigen teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>A file with a fault is refused as a whole, and says where it is.</source>
        <translation>Een bestand met een fout wordt in zijn geheel geweigerd, met de plaats van de fout.</translation>
    </message>
    <message>
        <source>Configurations (*.json);;All files (*)</source>
        <translation>Configuraties (*.json);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>For another vault or a colleague</source>
        <translation>Voor een andere kluis of een collega</translation>
    </message>
    <message>
        <source>From another vault</source>
        <translation>Uit een andere kluis</translation>
    </message>
    <message>
        <source>House style, texts and plain words in one file that people can read. It holds nothing of any case.</source>
        <translation>Huisstijl, teksten en gewone woorden in één leesbaar bestand. Er staat niets in over een casus.</translation>
    </message>
    <message>
        <source>It stands in the place of what was here, which Undo brings back.</source>
        <translation>Deze staat nu in de plaats van wat hier stond. Met Ongedaan maken komt dat terug.</translation>
    </message>
    <message>
        <source>Now in it: {parts}.</source>
        <translation>Nu in het bestand: {parts}.</translation>
    </message>
    <message>
        <source>Reading the configuration</source>
        <translation>Lezen van de configuratie</translation>
    </message>
    <message>
        <source>Take a configuration over</source>
        <translation>Een configuratie overnemen</translation>
    </message>
    <message>
        <source>Take over from a file…</source>
        <translation>Overnemen uit een bestand…</translation>
    </message>
    <message>
        <source>The configuration in {file} was taken over</source>
        <translation>De configuratie in {file} is overgenomen</translation>
    </message>
    <message>
        <source>The configuration was not taken over</source>
        <translation>De configuratie is niet overgenomen</translation>
    </message>
    <message>
        <source>The configuration was not written</source>
        <translation>De configuratie is niet geschreven</translation>
    </message>
    <message>
        <source>The configuration was written</source>
        <translation>De configuratie is geschreven</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>What is in the file comes in the place of everything here: house style, texts and plain words.</source>
        <translation>Wat in het bestand staat, komt in de plaats van alles hier: huisstijl, teksten en gewone woorden.</translation>
    </message>
    <message>
        <source>Write the configuration to a file</source>
        <translation>De configuratie naar een bestand schrijven</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Naar een bestand schrijven…</translation>
    </message>
    <message>
        <source>Writing the configuration</source>
        <translation>Schrijven van de configuratie</translation>
    </message>
    <message>
        <source>house style as shipped</source>
        <translation>huisstijl zoals geleverd</translation>
    </message>
    <message>
        <source>plain words as shipped</source>
        <translation>gewone woorden zoals geleverd</translation>
    </message>
    <message>
        <source>your own house style</source>
        <translation>uw eigen huisstijl</translation>
    </message>
</context>
<context>
    <name>FinishCard</name>
    <message numerus="yes">
        <source>%n point(s) ask a reason</source>
        <translation>
            <numerusform>%n punt vraagt een reden</numerusform>
            <numerusform>%n punten vragen een reden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) block the minutes</source>
        <translation>
            <numerusform>%n punt blokkeert het verslag</numerusform>
            <numerusform>%n punten blokkeren het verslag</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is complete</source>
        <translation>Alles is compleet</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Finalise asks why it may be so all the same; the reasons are kept with the minutes.</source>
        <translation>Afronden vraagt waarom het toch kan; de redenen worden bij het verslag bewaard.</translation>
    </message>
    <message>
        <source>Finalise makes the minutes final: after that nothing changes.</source>
        <translation>Afronden stelt het verslag vast: daarna verandert er niets meer.</translation>
    </message>
    <message>
        <source>Finalise takes you to the first. Everything is kept; you can finalise later as well.</source>
        <translation>Afronden brengt u naar het eerste punt. Alles is bewaard; u kunt ook later afronden.</translation>
    </message>
    <message>
        <source>Make the documents …</source>
        <translation>Documenten maken…</translation>
    </message>
    <message>
        <source>The minutes are final</source>
        <translation>Het verslag is vastgesteld</translation>
    </message>
    <message>
        <source>Version {version}, on {day} at {time} by {name}. Nothing in it changes any more.</source>
        <translation>Versie {version}, op {day} om {time} door {name}. Er verandert niets meer in.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Date of the next conference</source>
        <translation>Datum van het volgende overleg</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Volgend overleg</translation>
    </message>
    <message>
        <source>No follow-up: close the case</source>
        <translation>Geen vervolg: casus afsluiten</translation>
    </message>
    <message>
        <source>This is a weekend.</source>
        <translation>Dit is in het weekend.</translation>
    </message>
    <message>
        <source>This is not after the conference.</source>
        <translation>Dit is niet ná dit overleg.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsField</name>
    <message>
        <source>Cannot have a password, and is not made: {forms}.</source>
        <translation>Kan geen wachtwoord krijgen en wordt niet gemaakt: {forms}.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Everything stays encrypted on this computer. caseconf never connects to a network.</source>
        <translation>Alles blijft versleuteld op deze computer. caseconf maakt nooit verbinding met een netwerk.</translation>
    </message>
    <message>
        <source>Prepare, chair and record case conferences</source>
        <translation>Casusoverleg voorbereiden, voorzitten en vastleggen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
</context>
<context>
    <name>GapCard</name>
    <message>
        <source>Blocks ({count})</source>
        <translation>Blokkeert ({count})</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Alles is er</translation>
    </message>
    <message>
        <source>Is everything complete?</source>
        <translation>Is alles compleet?</translation>
    </message>
    <message>
        <source>None: everything was there</source>
        <translation>Geen: alles was er</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reden: {reason}</translation>
    </message>
    <message>
        <source>Warnings set aside</source>
        <translation>Terzijde gelegde waarschuwingen</translation>
    </message>
    <message>
        <source>Warns ({count})</source>
        <translation>Waarschuwt ({count})</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message>
        <source>finalising is possible with a reason</source>
        <translation>afronden kan met een reden</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>terzijde gelegd</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Reason to set this aside</source>
        <translation>Reden om dit te laten</translation>
    </message>
    <message>
        <source>Reason, or Enter: the same as above</source>
        <translation>Reden, of Enter: dezelfde als hierboven</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>waarschuwt</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>A contribution has no source</source>
        <translation>Een inbreng heeft geen bron</translation>
    </message>
    <message>
        <source>A contribution of {subject} has no kind</source>
        <translation>Een inbreng van {subject} heeft geen soort</translation>
    </message>
    <message>
        <source>A third party signs first (Wgs 2.31(9))</source>
        <translation>Een derde tekent eerst (Wgs art. 2.31 lid 9)</translation>
    </message>
    <message>
        <source>A warning that no longer holds</source>
        <translation>Een waarschuwing die niet meer geldt</translation>
    </message>
    <message>
        <source>Action {subject} has no date</source>
        <translation>Actie {subject} heeft geen datum</translation>
    </message>
    <message>
        <source>Action {subject} has no organisation</source>
        <translation>Actie {subject} heeft geen organisatie</translation>
    </message>
    <message>
        <source>Action {subject} has no owner</source>
        <translation>Actie {subject} heeft geen eigenaar</translation>
    </message>
    <message>
        <source>Action {subject} has no text</source>
        <translation>Actie {subject} heeft geen tekst</translation>
    </message>
    <message>
        <source>Admission, BGS 2.20</source>
        <translation>Toelating, BGS art. 2.20</translation>
    </message>
    <message>
        <source>Attendance is not recorded</source>
        <translation>De aanwezigheid is niet vastgelegd</translation>
    </message>
    <message>
        <source>Confidentiality was not read out</source>
        <translation>De geheimhouding is niet voorgelezen</translation>
    </message>
    <message>
        <source>Consent, statute or good care (Wgs 2.29(2))</source>
        <translation>Toestemming, wet of goed hulpverlenerschap (Wgs art. 2.29 lid 2)</translation>
    </message>
    <message>
        <source>Contribution of {subject}</source>
        <translation>Inbreng van {subject}</translation>
    </message>
    <message>
        <source>Criterion {subject} is not answered</source>
        <translation>Criterium {subject} is niet beantwoord</translation>
    </message>
    <message>
        <source>Decision {subject} has no text</source>
        <translation>Besluit {subject} heeft geen tekst</translation>
    </message>
    <message>
        <source>Delay for {subject} should be looked at again</source>
        <translation>Uitstel voor {subject} moet opnieuw gewogen worden</translation>
    </message>
    <message>
        <source>Everyone present is bound to it (Wgs 1.11)</source>
        <translation>Iedereen aan tafel is eraan gehouden (Wgs art. 1.11)</translation>
    </message>
    <message>
        <source>Fact, judgement, signal or view?</source>
        <translation>Feit, oordeel, signaal of zienswijze?</translation>
    </message>
    <message>
        <source>Hard measure in {subject}: {detail}</source>
        <translation>Harde maatregel in {subject}: {detail}</translation>
    </message>
    <message>
        <source>Invited, and not heard</source>
        <translation>Wel genodigd, niet gehoord</translation>
    </message>
    <message>
        <source>Is “{detail}” needed here?</source>
        <translation>Is ‘{detail}’ hier nodig?</translation>
    </message>
    <message>
        <source>Its date has passed</source>
        <translation>De datum is voorbij</translation>
    </message>
    <message>
        <source>Keep until {detail}</source>
        <translation>Bewaren tot {detail}</translation>
    </message>
    <message>
        <source>Mark it as health data: {subject}</source>
        <translation>Merk het als gezondheidsgegeven: {subject}</translation>
    </message>
    <message>
        <source>More than 3 with one owner</source>
        <translation>Meer dan 3 bij één eigenaar</translation>
    </message>
    <message>
        <source>Nobody reported on {subject}</source>
        <translation>Niemand meldde iets over {subject}</translation>
    </message>
    <message>
        <source>Offender and victim are at one table</source>
        <translation>Dader en slachtoffer zitten aan één tafel</translation>
    </message>
    <message>
        <source>Only they belong to the circle (BGS 2.19)</source>
        <translation>Alleen zij horen bij de kring (BGS art. 2.19)</translation>
    </message>
    <message>
        <source>Or close the case</source>
        <translation>Of sluit de casus af</translation>
    </message>
    <message>
        <source>Police mark in a contribution of {subject}</source>
        <translation>Politiekenmerk in inbreng van {subject}</translation>
    </message>
    <message>
        <source>Professional secrecy without a ground: {subject}</source>
        <translation>Beroepsgeheim zonder grond: {subject}</translation>
    </message>
    <message>
        <source>Rather: {detail}</source>
        <translation>Liever: {detail}</translation>
    </message>
    <message>
        <source>Role of {subject} is not weighed</source>
        <translation>Rol van {subject} is niet gewogen</translation>
    </message>
    <message>
        <source>Scale up?</source>
        <translation>Opschalen?</translation>
    </message>
    <message>
        <source>Since {detail}: why?</source>
        <translation>Sinds {detail}: waarom?</translation>
    </message>
    <message>
        <source>Special data goes to a third party</source>
        <translation>Bijzondere gegevens gaan naar een derde</translation>
    </message>
    <message>
        <source>The case has no purpose</source>
        <translation>De casus heeft geen doel</translation>
    </message>
    <message>
        <source>The date {detail} has passed</source>
        <translation>De datum {detail} is voorbij</translation>
    </message>
    <message>
        <source>The minutes are a draft for more than five working days</source>
        <translation>Het verslag is al langer dan vijf werkdagen concept</translation>
    </message>
    <message>
        <source>The time to keep this case is nearly over</source>
        <translation>De bewaartermijn loopt bijna af</translation>
    </message>
    <message>
        <source>There is no case director</source>
        <translation>Er is geen casusregisseur</translation>
    </message>
    <message>
        <source>There is no next date</source>
        <translation>Er is geen volgende datum</translation>
    </message>
    <message>
        <source>Was {subject} there?</source>
        <translation>Was {subject} er?</translation>
    </message>
    <message>
        <source>What is done when it is done?</source>
        <translation>Wat is er klaar als het klaar is?</translation>
    </message>
    <message>
        <source>What is it for? (Wgs 2.25)</source>
        <translation>Waar is het voor? (Wgs art. 2.25)</translation>
    </message>
    <message>
        <source>Which organisation brought it?</source>
        <translation>Welke organisatie bracht het in?</translation>
    </message>
    <message>
        <source>Who tells it? Or: the ground and a date</source>
        <translation>Wie vertelt het? Of: grond en datum</translation>
    </message>
    <message>
        <source>Who turns the minutes into a plan?</source>
        <translation>Wie maakt van het verslag een plan?</translation>
    </message>
    <message>
        <source>Write the dilemma out first</source>
        <translation>Schrijf eerst het dilemma uit</translation>
    </message>
    <message>
        <source>{subject} brought nothing in</source>
        <translation>{subject} bracht niets in</translation>
    </message>
    <message>
        <source>{subject} has not signed the declaration</source>
        <translation>{subject} heeft de verklaring niet getekend</translation>
    </message>
    <message>
        <source>{subject} has {detail} open actions</source>
        <translation>{subject} heeft {detail} open acties</translation>
    </message>
    <message>
        <source>{subject} is a minor: weigh it and say why</source>
        <translation>{subject} is minderjarig: weeg het en zeg waarom</translation>
    </message>
    <message>
        <source>{subject} is late for the second time</source>
        <translation>{subject} is voor de tweede keer te laat</translation>
    </message>
    <message>
        <source>{subject} is vague: “{detail}”</source>
        <translation>{subject} is vaag: ‘{detail}’</translation>
    </message>
    <message>
        <source>{subject}: family or direct contact?</source>
        <translation>{subject}: gezinslid of direct contact?</translation>
    </message>
    <message>
        <source>{subject}: inform or delay</source>
        <translation>{subject}: informeren of uitstellen</translation>
    </message>
    <message>
        <source>“{detail}” reads as a diagnosis</source>
        <translation>‘{detail}’ leest als een diagnose</translation>
    </message>
    <message>
        <source>“{detail}”: may this be shared?</source>
        <translation>‘{detail}’: mag dit gedeeld worden?</translation>
    </message>
    <message>
        <source>“{subject}” may blame the victim</source>
        <translation>“{subject}” legt de schuld misschien bij het slachtoffer</translation>
    </message>
</context>
<context>
    <name>GivePassphraseDialog</name>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Nieuwe wachtzin voor {name}</translation>
    </message>
    <message>
        <source>For somebody who forgot theirs. The one they had opens nothing any more; let them choose one of their own afterwards.</source>
        <translation>Voor wie de eigen wachtzin is vergeten. De oude opent niets meer; laat degene daarna zelf een nieuwe kiezen.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Setting a passphrase</source>
        <translation>Een wachtzin instellen</translation>
    </message>
    <message>
        <source>The passphrase is as it was</source>
        <translation>De wachtzin is niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Equal numbers run side by side.</source>
        <translation>Gelijke nummers lopen naast elkaar.</translation>
    </message>
    <message>
        <source>Everyone concerned</source>
        <translation>Alle betrokkenen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>No life domain</source>
        <translation>Geen leefgebied</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>Geen volgorde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Bereikt als</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Dit doel verwijderen</translation>
    </message>
    <message>
        <source>What is to be seen then?</source>
        <translation>Wat is er dan te zien?</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Actions without a goal</source>
        <translation>Acties zonder doel</translation>
    </message>
    <message>
        <source>Goal {number} · {text}</source>
        <translation>Doel {number} · {text}</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Doelen en acties</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n handled</source>
        <translation>
            <numerusform>%n afgehandeld verbergen</numerusform>
            <numerusform>%n afgehandeld verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the words of {name}</source>
        <translation>In de woorden van {name}</translation>
    </message>
    <message>
        <source>Main goal</source>
        <translation>Hoofddoel</translation>
    </message>
    <message>
        <source>No action serves this goal yet.</source>
        <translation>Nog geen actie bij dit doel.</translation>
    </message>
    <message>
        <source>No purpose written yet: see the overview.</source>
        <translation>Nog geen doel opgeschreven: zie het overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n handled</source>
        <translation>
            <numerusform>%n afgehandeld tonen</numerusform>
            <numerusform>%n afgehandeld tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} van {count} gereed</translation>
    </message>
</context>
<context>
    <name>GuestsCard</name>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Genodigden</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Nog niemand uitgenodigd.</translation>
    </message>
    <message>
        <source>Who comes ({count})</source>
        <translation>Wie komt ({count})</translation>
    </message>
    <message>
        <source>Withdraw the invitation of {name}</source>
        <translation>Uitnodiging van {name} intrekken</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>A folder for the case</source>
        <translation>Een map voor de casus</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>Kies waar de bestanden komen.</translation>
    </message>
    <message>
        <source>Empty: none. ODT and the case file itself cannot have one.</source>
        <translation>Leeg: geen. ODT en het casusbestand zelf kunnen geen wachtwoord hebben.</translation>
    </message>
    <message>
        <source>Final documents that go along</source>
        <translation>Vastgestelde documenten die meegaan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Hand over and destroy</source>
        <translation>Overdragen en vernietigen</translation>
    </message>
    <message>
        <source>Hand over case {number} and destroy it here</source>
        <translation>Casus {number} overdragen en hier vernietigen</translation>
    </message>
    <message>
        <source>Handing over the case</source>
        <translation>Het overdragen van de casus</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Nog geen map gekozen</translation>
    </message>
    <message>
        <source>No folder is chosen</source>
        <translation>Er is geen map gekozen</translation>
    </message>
    <message>
        <source>Password for the documents</source>
        <translation>Wachtwoord voor de documenten</translation>
    </message>
    <message>
        <source>The case was not handed over, and nothing was destroyed</source>
        <translation>De casus is niet overgedragen, en er is niets vernietigd</translation>
    </message>
    <message>
        <source>The register keeps the fingerprint (SHA-256) of every file.</source>
        <translation>Het register bewaart van elk bestand de vingerafdruk (SHA-256).</translation>
    </message>
    <message>
        <source>The register or organisation that keeps it now</source>
        <translation>Het register of de organisatie die de casus voortaan bewaart</translation>
    </message>
    <message>
        <source>The whole case goes as a case file (JSON). Every file is read back and compared; only then is the case destroyed here and in every backup. Private notes and earlier versions of minutes are not in the file.</source>
        <translation>De hele casus gaat mee als casusbestand (JSON). Elk bestand wordt teruggelezen en vergeleken; pas dan wordt de casus hier en in elke reservekopie vernietigd. Eigen aantekeningen en eerdere versies van verslagen staan niet in het bestand.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Write to whom the case goes</source>
        <translation>Schrijf op naar wie de casus gaat</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Done again: {change}</source>
        <translation>Opnieuw gedaan: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Ongedaan gemaakt: {change}</translation>
    </message>
    <message>
        <source>action {number}</source>
        <translation>actie {number}</translation>
    </message>
    <message>
        <source>agreement with the previous minutes</source>
        <translation>akkoord met het vorige verslag</translation>
    </message>
    <message>
        <source>attendance of {count} people</source>
        <translation>aanwezigheid van {count} mensen</translation>
    </message>
    <message>
        <source>attendance of {name}</source>
        <translation>aanwezigheid van {name}</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>inbreng</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>besluit {number}</translation>
    </message>
    <message>
        <source>dilemma</source>
        <translation>dilemma</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>informing</source>
        <translation>informering</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>my own notes</source>
        <translation>eigen notities</translation>
    </message>
    <message>
        <source>question to a partner</source>
        <translation>vraag aan een partner</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>voorlezen</translation>
    </message>
    <message>
        <source>report on an action</source>
        <translation>terugmelding over een actie</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>{what} added</source>
        <translation>{what} toegevoegd</translation>
    </message>
    <message>
        <source>{what} changed</source>
        <translation>{what} gewijzigd</translation>
    </message>
    <message>
        <source>{what} moved</source>
        <translation>{what} verplaatst</translation>
    </message>
    <message>
        <source>{what} removed</source>
        <translation>{what} verwijderd</translation>
    </message>
</context>
<context>
    <name>HousePart</name>
    <message>
        <source>A block to sign under final minutes and plans</source>
        <translation>Een handtekeningenblok onder vastgestelde verslagen en plannen</translation>
    </message>
    <message>
        <source>A page as it becomes</source>
        <translation>Zo komt een bladzijde eruit te zien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Colour of headings and rules</source>
        <translation>Kleur van koppen en lijnen</translation>
    </message>
    <message>
        <source>Empty: the marking of the regime of the case. A document for a person is always marked as personal.</source>
        <translation>Leeg: de markering van het regime van de casus. Een document voor een persoon is altijd als persoonlijk gemarkeerd.</translation>
    </message>
    <message>
        <source>Empty: the organisation of the process director or chair.</source>
        <translation>Leeg: de organisatie van de procesregisseur of de voorzitter.</translation>
    </message>
    <message>
        <source>Foot of every page</source>
        <translation>Voetregel van elke bladzijde</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Make it dark enough</source>
        <translation>Maak de kleur donker genoeg</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Markering</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most 1 MB. Only the picture is kept, not what a camera wrote beside it.</source>
        <translation>PNG of JPEG, hoogstens 1 MB. Alleen de afbeelding wordt bewaard, niet wat een camera erbij schreef.</translation>
    </message>
    <message>
        <source>Reads well on white paper: contrast {number}, where {least} is the least.</source>
        <translation>Goed leesbaar op wit papier: contrast {number}, minstens {least} is nodig.</translation>
    </message>
    <message>
        <source>Six digits or letters a to f, such as #14557b.</source>
        <translation>Zes cijfers of letters a tot en met f, zoals #14557b.</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the incident</source>
        <translation>Incident wijzigen</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nieuw incident</translation>
    </message>
    <message>
        <source>Weigh it</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Wat er gebeurde, in een paar woorden</translation>
    </message>
    <message>
        <source>Whose role is weighed?</source>
        <translation>Wiens rol wordt gewogen?</translation>
    </message>
</context>
<context>
    <name>IncidentHead</name>
    <message>
        <source>{number} · undated</source>
        <translation>{number} · zonder datum</translation>
    </message>
    <message>
        <source>{weeks} wk</source>
        <translation>{weeks} wk</translation>
    </message>
</context>
<context>
    <name>InformingForm</name>
    <message>
        <source>A talk, a letter, by telephone …</source>
        <translation>Gesprek, brief, telefonisch …</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Clear what is written here</source>
        <translation>Wissen wat hier staat</translation>
    </message>
    <message>
        <source>Delayed for now</source>
        <translation>Nog uitgesteld</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Is told</source>
        <translation>Wordt verteld</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw wegen op</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>The delay ends when its ground ends.</source>
        <translation>Het uitstel stopt als de grond vervalt.</translation>
    </message>
    <message>
        <source>Told or delayed</source>
        <translation>Vertellen of uitstellen</translation>
    </message>
    <message>
        <source>Why not yet (GDPR 14(5)(b) or UAVG 41)</source>
        <translation>Waarom nog niet (AVG art. 14 lid 5 onder b of UAVG art. 41)</translation>
    </message>
</context>
<context>
    <name>InformingStep</name>
    <message>
        <source>Back to the referrer</source>
        <translation>Terugkoppeling aan de melder</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Delayed: {ground}</source>
        <translation>Uitgesteld: {ground}</translation>
    </message>
    <message>
        <source>Inform somebody else</source>
        <translation>Iemand anders informeren</translation>
    </message>
    <message>
        <source>Inform somebody else …</source>
        <translation>Iemand anders informeren …</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Nothing agreed yet: tell or delay</source>
        <translation>Nog niets afgesproken: vertellen of uitstellen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>This case has no persons concerned yet.</source>
        <translation>Deze casus heeft nog geen betrokkenen.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Verteld</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What the referrer hears: no more than is needed</source>
        <translation>Wat de melder hoort: niet meer dan nodig</translation>
    </message>
    <message>
        <source>Which organisation referred?</source>
        <translation>Welke organisatie meldde aan?</translation>
    </message>
    <message>
        <source>Who is informed</source>
        <translation>Wie wordt geïnformeerd</translation>
    </message>
    <message>
        <source>Who tells it?</source>
        <translation>Wie vertelt het?</translation>
    </message>
    <message>
        <source>Whoever referred this person hears what happens with it.</source>
        <translation>Wie de melding deed, hoort wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>door {name}</translation>
    </message>
    <message>
        <source>{settled} of {all} settled</source>
        <translation>{settled} van {all} geregeld</translation>
    </message>
</context>
<context>
    <name>InstrumentForm</name>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Outcome, in the words of the source</source>
        <translation>Uitkomst, in de woorden van de bron</translation>
    </message>
    <message>
        <source>Remove this instrument</source>
        <translation>Dit instrument verwijderen</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Afgenomen door</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Afgenomen op</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>A new organisation…</source>
        <translation>Een nieuwe organisatie…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choose or type a name</source>
        <translation>Kies of typ een naam</translation>
    </message>
    <message>
        <source>Choose who it is, or “Somebody new”.</source>
        <translation>Kies wie het is, of ‘Iemand anders’.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name of the new organisation</source>
        <translation>Naam van de nieuwe organisatie</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Iemand anders…</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Neemt deel als</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Typ eerst de naam.</translation>
    </message>
    <message>
        <source>Type the name of the organisation and choose how it takes part.</source>
        <translation>Typ de naam van de organisatie en kies hoe zij deelneemt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message numerus="yes">
        <source>%n half-typed text(s) could not go back in their field</source>
        <translation>
            <numerusform>%n half getypte tekst kon niet terug in zijn veld</numerusform>
            <numerusform>%n half getypte teksten konden niet terug in hun veld</numerusform>
        </translation>
    </message>
    <message>
        <source>Going back to where you were</source>
        <translation>Teruggaan naar waar u was</translation>
    </message>
    <message>
        <source>Keeping what is half typed</source>
        <translation>Bewaren van wat half getypt is</translation>
    </message>
    <message>
        <source>The field is gone, or holds something else now. You find them under Vault, in the tab Locking.</source>
        <translation>Het veld is er niet meer, of er staat nu iets anders in. U vindt de tekst onder Kluis, op het tabblad Vergrendelen.</translation>
    </message>
</context>
<context>
    <name>KeepingBackups</name>
    <message>
        <source>Backups are still made in the folder of the vault. See Vault, Backups what to do.</source>
        <translation>In de map van de kluis worden nog wel reservekopieën gemaakt. Kijk bij Kluis, Reservekopieën wat u kunt doen.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Een reservekopie maken</translation>
    </message>
    <message>
        <source>No backup was tested in the last month</source>
        <translation>De afgelopen maand is geen reservekopie beproefd</translation>
    </message>
    <message>
        <source>Test one when it suits you: Vault, Backups, Test. You can go on working meanwhile.</source>
        <translation>Beproef er een als het u uitkomt: Kluis, Reservekopieën, Beproef. U kunt intussen verder werken.</translation>
    </message>
    <message>
        <source>The second place of the backups cannot be used</source>
        <translation>De tweede plek voor reservekopieën is niet bruikbaar</translation>
    </message>
</context>
<context>
    <name>KeptConfiguration</name>
    <message>
        <source>Saving the settings</source>
        <translation>Bewaren van de instellingen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Agenda of the day</source>
        <translation>Agenda van de dag</translation>
    </message>
    <message>
        <source>Cases and their conferences</source>
        <translation>Casussen en hun overleggen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>In the conference</source>
        <translation>In het overleg</translation>
    </message>
    <message>
        <source>On a row of a list</source>
        <translation>Op een rij van een lijst</translation>
    </message>
    <message>
        <source>Quick entry (F2)</source>
        <translation>Snel noteren (F2)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>absent with notice; once more: without notice</source>
        <translation>afwezig met kennisgeving; nog eens: zonder</translation>
    </message>
    <message>
        <source>after the result: the reason, a new date, reported by</source>
        <translation>na het resultaat: de reden, een nieuwe datum, gemeld door</translation>
    </message>
    <message>
        <source>agreed, to the next</source>
        <translation>akkoord, naar de volgende</translation>
    </message>
    <message>
        <source>an objection to this decision</source>
        <translation>een bezwaar tegen dit besluit</translation>
    </message>
    <message>
        <source>at the beginning: a contribution</source>
        <translation>aan het begin: inbreng</translation>
    </message>
    <message>
        <source>at the beginning: a decision</source>
        <translation>aan het begin: een besluit</translation>
    </message>
    <message>
        <source>came in now, or is back</source>
        <translation>komt nu binnen, of is terug</translation>
    </message>
    <message>
        <source>change this decision or action</source>
        <translation>dit besluit of deze actie wijzigen</translation>
    </message>
    <message>
        <source>choose from the names that fit</source>
        <translation>kiezen uit de passende namen</translation>
    </message>
    <message>
        <source>close the names; then back to where you were</source>
        <translation>namen sluiten; daarna terug naar waar u was</translation>
    </message>
    <message>
        <source>close what was opened</source>
        <translation>sluiten wat open is</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>vertraagd</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>everybody who is still open is present</source>
        <translation>wie nog open staat is aanwezig</translation>
    </message>
    <message>
        <source>from the text to the kind</source>
        <translation>van de tekst naar de soort</translation>
    </message>
    <message>
        <source>in a date: the calendar</source>
        <translation>in een datum: de kalender</translation>
    </message>
    <message>
        <source>in the empty line: take back what was kept last</source>
        <translation>in de lege regel: het laatst vastgelegde terughalen</translation>
    </message>
    <message>
        <source>in the text: next contribution; empty: next partner</source>
        <translation>in de tekst: volgende inbreng; leeg: volgende partner</translation>
    </message>
    <message>
        <source>keep, and be ready for the next</source>
        <translation>vastleggen, en klaar voor de volgende</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>late twice: a decision to scale up</source>
        <translation>twee keer te laat: een besluit om op te schalen</translation>
    </message>
    <message>
        <source>left now</source>
        <translation>gaat nu weg</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>next partner not heard yet</source>
        <translation>volgende partner die nog niet gehoord is</translation>
    </message>
    <message>
        <source>not about the life domain in view</source>
        <translation>niet bij het leefgebied in beeld</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>niet uitgevoerd</translation>
    </message>
    <message>
        <source>not from the partner whose turn it is</source>
        <translation>niet van de partner die aan de beurt is</translation>
    </message>
    <message>
        <source>not in the minutes, or in them again</source>
        <translation>niet in het verslag, of toch weer wel</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>niet mogelijk</translation>
    </message>
    <message>
        <source>online</source>
        <translation>digitaal</translation>
    </message>
    <message>
        <source>open the row</source>
        <translation>de rij openen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>organisation or person</source>
        <translation>organisatie of persoon</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>previous partner</source>
        <translation>vorige partner</translation>
    </message>
    <message>
        <source>take the chosen name</source>
        <translation>de gekozen naam overnemen</translation>
    </message>
    <message>
        <source>ten rows up or down</source>
        <translation>tien rijen omhoog of omlaag</translation>
    </message>
    <message>
        <source>to another person or incident</source>
        <translation>naar een andere persoon of een ander incident</translation>
    </message>
    <message>
        <source>to the first or last row</source>
        <translation>naar de eerste of laatste rij</translation>
    </message>
    <message>
        <source>to the row above or below</source>
        <translation>naar de rij erboven of eronder</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>weigh this role</source>
        <translation>deze rol wegen</translation>
    </message>
    <message>
        <source>with whom it may be shared</source>
        <translation>met wie het gedeeld mag worden</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Key of the vault</source>
        <translation>Sleutel van de kluis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Made on {day}, on paper.</source>
        <translation>Gemaakt op {day}, op papier.</translation>
    </message>
    <message>
        <source>Make a new recovery key…</source>
        <translation>Nieuwe herstelsleutel maken…</translation>
    </message>
    <message>
        <source>Make the recovery key…</source>
        <translation>Herstelsleutel maken…</translation>
    </message>
    <message>
        <source>Not come by yet: {people}</source>
        <translation>Nog niet langs geweest: {people}</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Renew it when somebody leaves the team, or when a copy of the folder may be in wrong hands.</source>
        <translation>Vernieuw hem als iemand het team verlaat, of als een kopie van de map in verkeerde handen kan zijn.</translation>
    </message>
    <message>
        <source>Renew the key…</source>
        <translation>Sleutel vernieuwen…</translation>
    </message>
    <message>
        <source>There is none. When every chair forgets their passphrase, everything is lost.</source>
        <translation>Die is er niet. Vergeten alle voorzitters hun wachtzin, dan is alles verloren.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>AVIM</source>
        <translation>AVIM</translation>
    </message>
    <message>
        <source>Acute problems</source>
        <translation>Acute problematiek</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>CoMensha</source>
        <translation>CoMensha</translation>
    </message>
    <message>
        <source>Direct social contact</source>
        <translation>Direct sociaal contact</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Redelijk</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Gezinslid</translation>
    </message>
    <message>
        <source>Fully self-sufficient</source>
        <translation>Volledig zelfredzaam</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hoge prioriteit</translation>
    </message>
    <message>
        <source>Limited self-sufficiency</source>
        <translation>Beperkt zelfredzaam</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Lage prioriteit</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Normale prioriteit</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Onbesproken</translation>
    </message>
    <message>
        <source>Not self-sufficient</source>
        <translation>Niet zelfredzaam</translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>Geen vervolg</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <translation>Betrokkene</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s check</source>
        <translation>OM-toets</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Sufficiently self-sufficient</source>
        <translation>Voldoende zelfredzaam</translation>
    </message>
    <message>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Slachtoffer</translation>
    </message>
</context>
<context>
    <name>LastKept</name>
    <message>
        <source>! starts a decision, ? a contribution</source>
        <translation>! begint een besluit, ? een inbreng</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>Last kept at {time}:</source>
        <translation>Laatst vastgelegd om {time}:</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Address and place</source>
        <translation>Adres en plaats</translation>
    </message>
    <message>
        <source>Example of a page in your house style</source>
        <translation>Voorbeeld van een bladzijde in uw huisstijl</translation>
    </message>
    <message>
        <source>Name of the person · {case}</source>
        <translation>Naam van betrokkene · {case}</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <translation>Naam van uw organisatie</translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>After this time without key or mouse</source>
        <translation>Na deze tijd zonder toets of muis</translation>
    </message>
    <message>
        <source>Also with a dialog open. The last half minute is counted down; any key stops it.</source>
        <translation>Ook als er een dialoog openstaat. De laatste halve minuut wordt afgeteld; elke toets houdt het tegen.</translation>
    </message>
    <message>
        <source>Always locks</source>
        <translation>Vergrendelt altijd</translation>
    </message>
    <message>
        <source>Ctrl+L, also in a dialog</source>
        <translation>Ctrl+L, ook in een dialoog</translation>
    </message>
    <message>
        <source>In the vault, encrypted, for you alone</source>
        <translation>In de kluis, versleuteld, alleen voor u</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Vergrendelen als het venster wordt geminimaliseerd</translation>
    </message>
    <message>
        <source>Locking asks nothing and loses nothing. It hides the beamer, closes every dialog, and empties the clipboard when something was copied from here. If the disk cannot take what you typed, the program covers the screen and keeps it in memory until it can.</source>
        <translation>Vergrendelen vraagt niets en raakt niets kwijt. Het maakt de beamer leeg, sluit elke dialoog, en leegt het klembord als daar iets van hier op staat. Kan de schijf niet aannemen wat u typte, dan wordt het scherm afgedekt en blijft de tekst in het geheugen tot dat wel kan.</translation>
    </message>
    <message>
        <source>Locks by itself</source>
        <translation>Vergrendelt vanzelf</translation>
    </message>
    <message>
        <source>On this computer, readable</source>
        <translation>Op deze computer, leesbaar</translation>
    </message>
    <message>
        <source>The place of the window, which vaults were opened here, the folder for documents, the language, and the two choices above. Nothing about a case.</source>
        <translation>De plek van het venster, welke kluizen hier zijn geopend, de map voor documenten, de taal, en de twee keuzes hierboven. Niets over een casus.</translation>
    </message>
    <message>
        <source>These two hold for you on this computer.</source>
        <translation>Deze twee keuzes gelden voor u op deze computer.</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Wat wordt onthouden</translation>
    </message>
    <message>
        <source>Where you were, which dialogs were open, and every half-typed word with the cursor. After unlocking, or a power cut, it is all back.</source>
        <translation>Waar u was, welke dialogen openstonden, en elk half getypt woord met de cursor. Na het ontgrendelen, of als de stroom uitviel, staat alles er weer.</translation>
    </message>
    <message>
        <source>quitting the program</source>
        <translation>het afsluiten van het programma</translation>
    </message>
    <message>
        <source>the computer whose screen is locked, or that goes to sleep</source>
        <translation>het scherm van de computer dat op slot gaat, of de slaapstand</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>This line cannot be read</source>
        <translation>Deze regel is niet te lezen</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>amendment of minutes begun</source>
        <translation>aanvulling van verslag begonnen</translation>
    </message>
    <message>
        <source>assessment of a life domain</source>
        <translation>beoordeling van een leefgebied</translation>
    </message>
    <message>
        <source>attempt to unlock the vault</source>
        <translation>poging de kluis te ontgrendelen</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>presentie</translation>
    </message>
    <message>
        <source>attendee of a day</source>
        <translation>deelnemer van een dag</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>reservekopie gemaakt</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>reservekopie teruggezet</translation>
    </message>
    <message>
        <source>backup removed</source>
        <translation>reservekopie verwijderd</translation>
    </message>
    <message>
        <source>backup tested</source>
        <translation>reservekopie beproefd</translation>
    </message>
    <message>
        <source>case</source>
        <translation>casus</translation>
    </message>
    <message>
        <source>case destroyed</source>
        <translation>casus vernietigd</translation>
    </message>
    <message>
        <source>case handed over</source>
        <translation>casus overgedragen</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>casus {number}</translation>
    </message>
    <message>
        <source>clock found set back</source>
        <translation>klok bleek teruggezet</translation>
    </message>
    <message>
        <source>conference</source>
        <translation>overleg</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>inbreng</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>dilemma</source>
        <translation>dilemma</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>entry in the register of disclosures</source>
        <translation>regel in het verstrekkingenregister</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>final version of minutes</source>
        <translation>vastgestelde versie van het verslag</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>informing</source>
        <translation>informering</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>key of the vault renewed</source>
        <translation>sleutel van de kluis vernieuwd</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>leefgebied</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>log exported</source>
        <translation>logboek geëxporteerd</translation>
    </message>
    <message>
        <source>log verified</source>
        <translation>logboek gecontroleerd</translation>
    </message>
    <message>
        <source>minutes made final</source>
        <translation>verslag vastgesteld</translation>
    </message>
    <message>
        <source>on {machine}</source>
        <translation>op {machine}</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>passphrase changed</source>
        <translation>wachtzin gewijzigd</translation>
    </message>
    <message>
        <source>person given access</source>
        <translation>persoon toegang gegeven</translation>
    </message>
    <message>
        <source>person of a case</source>
        <translation>persoon in een casus</translation>
    </message>
    <message>
        <source>person&apos;s access taken away</source>
        <translation>toegang van persoon ingetrokken</translation>
    </message>
    <message>
        <source>place still to be cleansed</source>
        <translation>nog op te schonen plaats</translation>
    </message>
    <message>
        <source>readable cases salvaged</source>
        <translation>leesbare casussen geborgen</translation>
    </message>
    <message>
        <source>recovery key made</source>
        <translation>herstelsleutel gemaakt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>register of destruction</source>
        <translation>vernietigingsregister</translation>
    </message>
    <message>
        <source>result of an action</source>
        <translation>resultaat van een actie</translation>
    </message>
    <message>
        <source>retention of a case</source>
        <translation>bewaring van een casus</translation>
    </message>
    <message>
        <source>retention term extended</source>
        <translation>bewaartermijn verlengd</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>rol gewijzigd</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>settings of documents</source>
        <translation>instellingen van documenten</translation>
    </message>
    <message>
        <source>shielded case opened</source>
        <translation>afgeschermde casus geopend</translation>
    </message>
    <message>
        <source>something</source>
        <translation>iets</translation>
    </message>
    <message>
        <source>text in plain words</source>
        <translation>tekst in gewone woorden</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>kluis</translation>
    </message>
    <message>
        <source>vault brought up to date</source>
        <translation>kluis bijgewerkt</translation>
    </message>
    <message>
        <source>vault examined</source>
        <translation>kluis gecontroleerd</translation>
    </message>
    <message>
        <source>vault locked</source>
        <translation>kluis vergrendeld</translation>
    </message>
    <message>
        <source>vault made</source>
        <translation>kluis gemaakt</translation>
    </message>
    <message>
        <source>vault unlocked</source>
        <translation>kluis ontgrendeld</translation>
    </message>
    <message>
        <source>warning set aside with a reason</source>
        <translation>waarschuwing met reden terzijde gelegd</translation>
    </message>
    <message>
        <source>weighing of roles</source>
        <translation>rolweging</translation>
    </message>
    <message>
        <source>{object} added</source>
        <translation>{object} toegevoegd</translation>
    </message>
    <message>
        <source>{object} changed</source>
        <translation>{object} gewijzigd</translation>
    </message>
    <message>
        <source>{object} exported</source>
        <translation>{object} geëxporteerd</translation>
    </message>
    <message>
        <source>{object} imported</source>
        <translation>{object} ingelezen</translation>
    </message>
    <message>
        <source>{object} printed</source>
        <translation>{object} afgedrukt</translation>
    </message>
    <message>
        <source>{object} removed</source>
        <translation>{object} verwijderd</translation>
    </message>
    <message>
        <source>{object} viewed</source>
        <translation>{object} ingezien</translation>
    </message>
</context>
<context>
    <name>LogBackups</name>
    <message>
        <source>after a new key</source>
        <translation>na nieuwe sleutel</translation>
    </message>
    <message>
        <source>after destroying</source>
        <translation>na vernietigen</translation>
    </message>
    <message>
        <source>after finalising</source>
        <translation>na vaststellen</translation>
    </message>
    <message>
        <source>after opening</source>
        <translation>na openen</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>voor bijwerken</translation>
    </message>
    <message>
        <source>before putting back</source>
        <translation>voor terugzetten</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>met de hand</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>elk uur</translation>
    </message>
</context>
<context>
    <name>LogFaults</name>
    <message>
        <source>Line {number} of the log is missing.</source>
        <translation>Regel {number} van het logboek ontbreekt.</translation>
    </message>
    <message>
        <source>Line {number} was added to the log by hand.</source>
        <translation>Regel {number} is met de hand aan het logboek toegevoegd.</translation>
    </message>
    <message>
        <source>Line {number}{when} of the log does not follow on the line before it: one of the two was replaced.</source>
        <translation>Regel {number}{when} van het logboek sluit niet aan op de regel ervoor: een van de twee is vervangen.</translation>
    </message>
    <message>
        <source>Line {number}{when} of the log was changed.</source>
        <translation>Regel {number}{when} van het logboek is gewijzigd.</translation>
    </message>
    <message>
        <source>Line {number}{when} of the log was moved from elsewhere.</source>
        <translation>Regel {number}{when} van het logboek is verplaatst.</translation>
    </message>
    <message>
        <source>The end of the log was cut off: from line {number} on lines are missing; there were {anchored}.</source>
        <translation>Het einde van het logboek is afgeknipt: vanaf regel {number} ontbreken er regels; het waren er {anchored}.</translation>
    </message>
    <message>
        <source>The file log.anchor beside the database is missing: whether the end of the log was cut off cannot be told. Its lines themselves are in order.</source>
        <translation>Het bestand log.anchor naast de database ontbreekt: of het einde van het logboek is afgeknipt, valt niet te zeggen. De regels zelf kloppen.</translation>
    </message>
    <message>
        <source>The file log.anchor beside the database was changed or is of another vault: whether the end of the log was cut off cannot be told. Its lines themselves are in order.</source>
        <translation>Het bestand log.anchor naast de database is gewijzigd of hoort bij een andere kluis: of het einde van het logboek is afgeknipt, valt niet te zeggen. De regels zelf kloppen.</translation>
    </message>
    <message>
        <source>The log is another one than it was: line {number} or one before it was replaced.</source>
        <translation>Het logboek is een ander dan het was: regel {number} of een regel daarvóór is vervangen.</translation>
    </message>
    <message>
        <source>The log is shorter than it was: it had {anchored} lines and stopped before line {number}. An older database was put in its place, or its end was cut off.</source>
        <translation>Het logboek is korter dan het was: het had {anchored} regels en hield op vóór regel {number}. Er is een oudere database voor in de plaats gezet, of het einde is afgeknipt.</translation>
    </message>
    <message>
        <source>When the vault was opened, line {number}{when}, the log was not where it had been: an older database was put in its place, or its end was cut off. The lines that are there are in order.</source>
        <translation>Bij het openen van de kluis, regel {number}{when}, was het logboek niet meer waar het was gebleven: er is een oudere database voor in de plaats gezet, of het einde is afgeknipt. De regels die er zijn, kloppen.</translation>
    </message>
    <message>
        <source>Where the log ends was changed by hand; up to line {number} it is in order.</source>
        <translation>Waar het logboek eindigt is met de hand gewijzigd; tot en met regel {number} klopt het.</translation>
    </message>
</context>
<context>
    <name>LogFilterLine</name>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>casusnummer</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>vanaf (datum)</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>t/m (datum)</translation>
    </message>
</context>
<context>
    <name>LogPart</name>
    <message numerus="yes">
        <source>%n line(s), each as it was written and in its place. The last has the hash</source>
        <translation>
            <numerusform>%n regel, zoals geschreven en op zijn plaats. De laatste heeft de hash</numerusform>
            <numerusform>%n regels, elk zoals geschreven en op zijn plaats. De laatste heeft de hash</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period, or somebody or something else.</source>
        <translation>Kies een langere periode, of iemand of iets anders.</translation>
    </message>
    <message>
        <source>Export for the auditor…</source>
        <translation>Exporteer voor de auditor…</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Het logboek exporteren</translation>
    </message>
    <message>
        <source>Exporting the log</source>
        <translation>Het logboek exporteren</translation>
    </message>
    <message>
        <source>For a spreadsheet (*.csv);;To recompute (*.json)</source>
        <translation>Voor een rekenblad (*.csv);;Om na te rekenen (*.json)</translation>
    </message>
    <message>
        <source>From here on the log is verified without it.</source>
        <translation>Vanaf nu telt dit bij het controleren niet meer mee.</translation>
    </message>
    <message>
        <source>I know of this</source>
        <translation>Dit is bekend</translation>
    </message>
    <message>
        <source>Noted in the log</source>
        <translation>Genoteerd in het logboek</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder: what is done here now is not noted.</source>
        <translation>In deze map kan niets worden geschreven: wat hier nu gebeurt, komt niet in het logboek.</translation>
    </message>
    <message>
        <source>Nothing in the log</source>
        <translation>Niets in het logboek</translation>
    </message>
    <message>
        <source>Noting this in the log</source>
        <translation>Dit in het logboek zetten</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Het logboek lezen</translation>
    </message>
    <message>
        <source>The log is intact</source>
        <translation>Het logboek klopt</translation>
    </message>
    <message>
        <source>The log is not as it was written</source>
        <translation>Het logboek is niet zoals het geschreven is</translation>
    </message>
    <message>
        <source>The log was written for the auditor</source>
        <translation>Het logboek is weggeschreven voor de auditor</translation>
    </message>
    <message>
        <source>This did not succeed</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Controleer het logboek</translation>
    </message>
    <message>
        <source>Verifying the log</source>
        <translation>Het logboek controleren</translation>
    </message>
    <message>
        <source>You are chair: you see what everybody did. Others see what they did themselves.</source>
        <translation>U ziet als voorzitter wat iedereen deed. Anderen zien alleen wat zij zelf deden.</translation>
    </message>
    <message>
        <source>You see what you did yourself; the chair sees everything.</source>
        <translation>U ziet wat u zelf deed; de voorzitter ziet alles.</translation>
    </message>
</context>
<context>
    <name>LogRows</name>
    <message>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>no longer here ({id})</source>
        <translation>niet meer hier ({id})</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>LogWarnings</name>
    <message>
        <source>action late twice</source>
        <translation>actie tweemaal te laat</translation>
    </message>
    <message>
        <source>action without a result</source>
        <translation>actie zonder resultaat</translation>
    </message>
    <message>
        <source>attendance not recorded</source>
        <translation>aanwezigheid niet vastgelegd</translation>
    </message>
    <message>
        <source>contribution without a kind</source>
        <translation>inbreng zonder soort</translation>
    </message>
    <message>
        <source>contribution without a source</source>
        <translation>inbreng zonder bron</translation>
    </message>
    <message>
        <source>delay of informing past its date</source>
        <translation>uitstel van informeren over zijn datum</translation>
    </message>
    <message>
        <source>diagnosis not marked as health data</source>
        <translation>diagnose niet als gezondheidsgegeven gemerkt</translation>
    </message>
    <message>
        <source>hard measure without its dilemma</source>
        <translation>harde maatregel zonder dilemma</translation>
    </message>
    <message>
        <source>invited partner silent</source>
        <translation>genodigde partner zonder inbreng</translation>
    </message>
    <message>
        <source>many actions for one owner</source>
        <translation>veel acties bij één eigenaar</translation>
    </message>
    <message>
        <source>minor as offender, not weighed</source>
        <translation>minderjarige als pleger, niet gewogen</translation>
    </message>
    <message>
        <source>minutes a draft for too long</source>
        <translation>verslag te lang concept</translation>
    </message>
    <message>
        <source>offender and victim at one table</source>
        <translation>dader en slachtoffer aan één tafel</translation>
    </message>
    <message>
        <source>origin, nationality or religion</source>
        <translation>afkomst, nationaliteit of geloof</translation>
    </message>
    <message>
        <source>person outside the circle</source>
        <translation>persoon buiten de kring</translation>
    </message>
    <message>
        <source>police data under articles 9 or 10</source>
        <translation>politiegegevens onder artikel 9 of 10</translation>
    </message>
    <message>
        <source>professional secrecy without ground</source>
        <translation>beroepsgeheim zonder grond</translation>
    </message>
    <message>
        <source>retention term nearly over</source>
        <translation>bewaartermijn bijna voorbij</translation>
    </message>
    <message>
        <source>role not weighed</source>
        <translation>rol niet gewogen</translation>
    </message>
    <message>
        <source>secrecy not read out</source>
        <translation>geheimhouding niet voorgelezen</translation>
    </message>
    <message>
        <source>special data to a third party</source>
        <translation>bijzondere gegevens naar een derde</translation>
    </message>
    <message>
        <source>vague verb</source>
        <translation>vaag werkwoord</translation>
    </message>
    <message>
        <source>wording that blames</source>
        <translation>verwijtende woorden</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Choose a logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo kiezen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Geen logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Reading the logo</source>
        <translation>Lezen van het logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>Your logo</source>
        <translation>Uw logo</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Bezig met stoppen…</translation>
    </message>
</context>
<context>
    <name>LookBackRow</name>
    <message numerus="yes">
        <source>%n× late</source>
        <translation>
            <numerusform>%n× te laat</numerusform>
            <numerusform>%n× te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nieuwe termijn</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What became of {action}</source>
        <translation>Wat werd er van {action}</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat is eruit gekomen?</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nog niet gemeld</translation>
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
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Everything agreed up to {day} is settled. Go on with F8.</source>
        <translation>Alles wat tot en met {day} is afgesproken, is afgehandeld. Ga verder met F8.</translation>
    </message>
    <message>
        <source>Keys: G done · L under way · V delayed · M not possible · N not carried out · X lapsed · Tab: reason</source>
        <translation>Toetsen: G gereed · L loopt · V vertraagd · M niet mogelijk · N niet uitgevoerd · X vervallen · Tab: reden</translation>
    </message>
    <message>
        <source>Late for the second time; agreed on {day}.</source>
        <translation>Voor de tweede keer te laat; afgesproken op {day}.</translation>
    </message>
    <message>
        <source>Late twice: {actions}</source>
        <translation>Twee keer te laat: {actions}</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Geen open acties</translation>
    </message>
    <message>
        <source>O on the row makes a decision of it for step 6: who scales up, and to whom?</source>
        <translation>Toets O op de rij maakt er een besluit van voor stap 6: wie schaalt op, en naar wie?</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Open acties</translation>
    </message>
    <message>
        <source>Reported now</source>
        <translation>Nu gemeld</translation>
    </message>
    <message>
        <source>This is the first conference: there is nothing to look back on. Go on with F8.</source>
        <translation>Dit is het eerste overleg: er is nog niets om op terug te kijken. Ga verder met F8.</translation>
    </message>
    <message>
        <source>What became of the actions of earlier conferences</source>
        <translation>Wat werd er van de acties van eerdere overleggen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>{action} is scaled up: {text}</source>
        <translation>{action} wordt opgeschaald: {text}</translation>
    </message>
    <message>
        <source>{done} of {total} reported</source>
        <translation>{done} van {total} besproken</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Vertraagd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informatie</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Pleger</translation>
    </message>
    <message>
        <source>Offering perspective</source>
        <translation>Perspectief bieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Bescherming</translation>
    </message>
    <message>
        <source>Setting limits</source>
        <translation>Grenzen stellen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Slachtoffer</translation>
    </message>
</context>
<context>
    <name>MeetingHeader</name>
    <message>
        <source>(on schedule)</source>
        <translation>(op schema)</translation>
    </message>
    <message>
        <source>({minutes} min)</source>
        <translation>({minutes} min)</translation>
    </message>
    <message>
        <source>Amending version {version}</source>
        <translation>Wijziging van versie {version}</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Terug naar de casus</translation>
    </message>
    <message>
        <source>Begin a break (F6)</source>
        <translation>Pauze beginnen (F6)</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>Begonnen {time}</translation>
    </message>
    <message>
        <source>Break since {time} · F6: go on</source>
        <translation>Pauze sinds {time} · F6: verder</translation>
    </message>
    <message>
        <source>End the break (F6)</source>
        <translation>Pauze beëindigen (F6)</translation>
    </message>
    <message>
        <source>Expected end</source>
        <translation>Verwacht einde</translation>
    </message>
    <message>
        <source>List of shortcuts (F1)</source>
        <translation>Overzicht van sneltoetsen (F1)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Minutes are final</source>
        <translation>Verslag is vastgesteld</translation>
    </message>
    <message>
        <source>Planned from {time}</source>
        <translation>Gepland {time}</translation>
    </message>
    <message>
        <source>planned to {time}</source>
        <translation>gepland tot {time}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>tot {time}</translation>
    </message>
</context>
<context>
    <name>MeetingScreen</name>
    <message>
        <source>Everything can be read; nothing changes any more.</source>
        <translation>Alles is te lezen; er verandert niets meer.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Alleen lezen</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>De casus is afgesloten.</translation>
    </message>
    <message>
        <source>The minutes are final.</source>
        <translation>Het verslag is vastgesteld.</translation>
    </message>
    <message>
        <source>This is the last case of the day</source>
        <translation>Dit is de laatste casus van vandaag</translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Passende namen</translation>
    </message>
    <message>
        <source>Organisation · {kind}</source>
        <translation>Organisatie · {kind}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>{name}, {place} of {all}</source>
        <translation>{name}, {place} van {all}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Vault ‘{vault}’</source>
        <translation>Kluis ‘{vault}’</translation>
    </message>
</context>
<context>
    <name>NewCaseDialog</name>
    <message>
        <source>Case number</source>
        <translation>Casusnummer</translation>
    </message>
    <message>
        <source>Fill this in first.</source>
        <translation>Vul dit eerst in.</translation>
    </message>
    <message>
        <source>First processed on</source>
        <translation>Eerste verwerking op</translation>
    </message>
    <message>
        <source>Make the case</source>
        <translation>Casus maken</translation>
    </message>
    <message>
        <source>Making the case</source>
        <translation>De casus maken</translation>
    </message>
    <message>
        <source>Name of the person concerned</source>
        <translation>Naam van de betrokkene</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Juridisch regime</translation>
    </message>
    <message>
        <source>The case was not made</source>
        <translation>De casus is niet gemaakt</translation>
    </message>
    <message>
        <source>The retention term counts from here</source>
        <translation>De bewaartermijn telt vanaf deze dag</translation>
    </message>
    <message>
        <source>Without a name: it stands everywhere</source>
        <translation>Zonder naam erin: het staat overal op</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>At least 12 characters: %n to go</source>
        <translation>
            <numerusform>Ten minste 12 tekens: nog %n</numerusform>
            <numerusform>Ten minste 12 tekens: nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with each other are strong.</source>
        <translation>Sterk zijn vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genoeg</translation>
    </message>
    <message>
        <source>Not the same yet</source>
        <translation>Nog niet gelijk</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gelijk</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>De twee wachtzinnen zijn niet gelijk.</translation>
    </message>
    <message>
        <source>{passphrase}, once more</source>
        <translation>{passphrase}, nog een keer</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>A{number}</source>
        <translation>A{number}</translation>
    </message>
    <message>
        <source>B{number}</source>
        <translation>B{number}</translation>
    </message>
</context>
<context>
    <name>OpenStep</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n afwezig</numerusform>
            <numerusform>%n afwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n genodigd</numerusform>
            <numerusform>%n genodigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n digitaal</numerusform>
            <numerusform>%n digitaal</numerusform>
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
            <numerusform>%n deels</numerusform>
            <numerusform>%n deels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
    <message>
        <source>A, D, E or W; * everybody</source>
        <translation>A, D, E of W; * iedereen</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <source>B came in now, V left now</source>
        <translation>B: nu binnen, V: nu weg</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Add who is here.</source>
        <translation>Nog niemand uitgenodigd. Voeg toe wie er is.</translation>
    </message>
    <message>
        <source>Organisation and kind</source>
        <translation>Organisatie en soort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Who is here, secrecy and purpose</source>
        <translation>Wie is er, geheimhouding en doel</translation>
    </message>
</context>
<context>
    <name>OptionEditor</name>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Consequences for children and household</source>
        <translation>Gevolgen voor kinderen en gezin</translation>
    </message>
    <message>
        <source>Consequences for the person</source>
        <translation>Gevolgen voor de persoon</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eén per regel</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Option {letter}</source>
        <translation>Optie {letter}</translation>
    </message>
</context>
<context>
    <name>OptionsField</name>
    <message>
        <source>Add an option</source>
        <translation>Optie toevoegen</translation>
    </message>
</context>
<context>
    <name>OrganisationForm</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>OIN</source>
        <translation>OIN</translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation>Veilig e-mailadres</translation>
    </message>
    <message>
        <source>Signs the secrecy declaration before taking part</source>
        <translation>Tekent de geheimhoudingsverklaring vóór deelname</translation>
    </message>
    <message>
        <source>Statutory task</source>
        <translation>Wettelijke taak</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Neemt deel als</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseDialog</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change your passphrase</source>
        <translation>Uw wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Changing your passphrase</source>
        <translation>Uw wachtzin wijzigen</translation>
    </message>
    <message>
        <source>From the next unlocking on, only the new one opens the vault.</source>
        <translation>Vanaf de volgende keer ontgrendelen opent alleen de nieuwe wachtzin de kluis.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Huidige wachtzin</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the vault.</source>
        <translation>Typ de wachtzin waarmee u de kluis hebt geopend.</translation>
    </message>
    <message>
        <source>Your passphrase is as it was</source>
        <translation>Uw wachtzin is niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>OwnTermCard</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases that are not under the Wgs</source>
        <translation>Casussen buiten de Wgs</translation>
    </message>
    <message>
        <source>Years after first processing</source>
        <translation>Jaren na de eerste verwerking</translation>
    </message>
    <message>
        <source>Your organisation sets this term itself. No law prescribes it.</source>
        <translation>Deze termijn stelt uw organisatie zelf vast. Geen wet schrijft die voor.</translation>
    </message>
</context>
<context>
    <name>PassageRow</name>
    <message>
        <source>Back to the proposed text</source>
        <translation>Terug naar de voorgestelde tekst</translation>
    </message>
    <message>
        <source>In the letter</source>
        <translation>In de brief</translation>
    </message>
    <message>
        <source>What the letter says</source>
        <translation>Wat er in de brief staat</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Verberg de wachtzin</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Toon de wachtzin</translation>
    </message>
</context>
<context>
    <name>PassphraseWords</name>
    <message>
        <source>A thief tries these words first. Choose others.</source>
        <translation>Deze woorden probeert een dief het eerst. Kies andere.</translation>
    </message>
    <message>
        <source>Do not repeat the same letters or words.</source>
        <translation>Herhaal niet dezelfde letters of woorden.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Matig</translation>
    </message>
    <message>
        <source>Leave out keys that stand beside each other.</source>
        <translation>Laat toetsen weg die naast elkaar liggen.</translation>
    </message>
    <message>
        <source>Leave out names, and what your vault or organisation is called.</source>
        <translation>Laat namen weg, ook die van de kluis en de organisatie.</translation>
    </message>
    <message>
        <source>Leave out years and dates: they are easily guessed.</source>
        <translation>Laat jaartallen en datums weg: die zijn makkelijk te raden.</translation>
    </message>
    <message>
        <source>Make it longer: one more word helps most.</source>
        <translation>Maak de wachtzin langer: een woord erbij helpt het meest.</translation>
    </message>
    <message>
        <source>Not strong enough yet.</source>
        <translation>Nog niet sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Sterk</translation>
    </message>
    <message>
        <source>Take four words that have nothing to do with each other.</source>
        <translation>Neem vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Zeer sterk</translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Zeer zwak</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Zwak</translation>
    </message>
    <message>
        <source>{level}: good.</source>
        <translation>{level}: goed.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>There is no text to paste: only text fits in a field.</source>
        <translation>Er is geen tekst om te plakken: in een veld past alleen tekst.</translation>
    </message>
    <message>
        <source>This does not belong in this field: something else is asked here.</source>
        <translation>Dit hoort niet in dit veld: hier wordt iets anders gevraagd.</translation>
    </message>
    <message>
        <source>This does not fit: it has {characters} characters, and {left} can be added. Nothing was changed; paste it in parts.</source>
        <translation>Dit past niet: het zijn {characters} tekens en er kunnen er {left} bij. Er is niets veranderd; plak het in delen.</translation>
    </message>
    <message>
        <source>This field is full: it holds {most} characters.</source>
        <translation>Dit veld is vol: er passen {most} tekens in.</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Add somebody…</source>
        <translation>Iemand toevoegen…</translation>
    </message>
    <message>
        <source>Only the chair decides on people and keys. You can change your own passphrase.</source>
        <translation>Alleen de voorzitter beslist over mensen en sleutels. Uw eigen wachtzin kunt u wel wijzigen.</translation>
    </message>
    <message>
        <source>People with a key</source>
        <translation>Mensen met een sleutel</translation>
    </message>
    <message>
        <source>Reading who has a key</source>
        <translation>Lezen wie een sleutel heeft</translation>
    </message>
    <message>
        <source>The key of the vault was renewed</source>
        <translation>De sleutel van de kluis is vernieuwd</translation>
    </message>
    <message>
        <source>The vault is open for reading only, so nothing about keys can be changed now.</source>
        <translation>De kluis is alleen om te lezen geopend; aan de sleutels kan nu niets worden gewijzigd.</translation>
    </message>
    <message>
        <source>Your passphrase was changed</source>
        <translation>Uw wachtzin is gewijzigd</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>vanaf het begin</translation>
    </message>
    <message>
        <source>not come by yet</source>
        <translation>nog niet langs geweest</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>{name} can open this vault from now on</source>
        <translation>{name} kan deze kluis vanaf nu openen</translation>
    </message>
    <message>
        <source>{name} cannot open this vault any more</source>
        <translation>{name} kan deze kluis niet meer openen</translation>
    </message>
    <message>
        <source>{name} has a new passphrase from now on</source>
        <translation>{name} heeft vanaf nu een nieuwe wachtzin</translation>
    </message>
    <message>
        <source>{name} is {role} from now on</source>
        <translation>{name} is vanaf nu {role}</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Another chair changes your role or removes you.</source>
        <translation>Een andere voorzitter wijzigt uw rol of verwijdert u.</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Andere rol…</translation>
    </message>
    <message>
        <source>Change your passphrase…</source>
        <translation>Uw wachtzin wijzigen…</translation>
    </message>
    <message>
        <source>Give a new passphrase…</source>
        <translation>Nieuwe wachtzin geven…</translation>
    </message>
    <message>
        <source>Has a key since {day}</source>
        <translation>Heeft een sleutel sinds {day}</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gekozen</translation>
    </message>
    <message>
        <source>Opened the vault last with an earlier version: let them open it once.</source>
        <translation>Opende de kluis het laatst met een eerdere versie: laat degene haar één keer openen.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Has parental authority</source>
        <translation>Heeft gezag</translation>
    </message>
    <message>
        <source>Kind of relation</source>
        <translation>Soort relatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Not a valid BSN: it is not saved. Nine digits that pass the check.</source>
        <translation>Geen geldig BSN, dus niet bewaard. Negen cijfers die aan de elfproef voldoen.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Nog niet gekozen</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Position in the case</source>
        <translation>Positie in de casus</translation>
    </message>
    <message>
        <source>Related to</source>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
</context>
<context>
    <name>PersonInGridForm</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Belongs to the circle as</source>
        <translation>Hoort bij de kring als</translation>
    </message>
    <message>
        <source>Mother, neighbour, ex-partner …</source>
        <translation>Moeder, buurman, ex-partner …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Geen van beide</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Required for the circle (BGS 2.19).</source>
        <translation>Verplicht voor de kring (BGS art. 2.19).</translation>
    </message>
</context>
<context>
    <name>PictureStep</name>
    <message numerus="yes">
        <source>%n contribution(s)</source>
        <translation>
            <numerusform>%n inbreng</numerusform>
            <numerusform>%n keer inbreng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <translation>
            <numerusform>%n nog niet</numerusform>
            <numerusform>%n nog niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>Facts are not opinions: each contribution has its source and its kind</source>
        <translation>Een feit is geen mening: elke inbreng heeft een bron en een soort</translation>
    </message>
    <message>
        <source>Nobody is here yet: record at step 1 who is.</source>
        <translation>Nog niemand aanwezig: leg bij stap 1 vast wie er is.</translation>
    </message>
    <message>
        <source>Nothing brought in yet. Choose a partner and type what is said.</source>
        <translation>Nog niets ingebracht. Kies een partner en typ wat er wordt gezegd.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Question to {name}</source>
        <translation>Vraag aan {name}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Source unknown</source>
        <translation>Bron onbekend</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>kind missing</source>
        <translation>soort ontbreekt</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>not heard yet</source>
        <translation>nog niet gehoord</translation>
    </message>
    <message>
        <source>not in the minutes</source>
        <translation>niet in verslag</translation>
    </message>
    <message>
        <source>{spoken} of {total} partners heard</source>
        <translation>{spoken} van {total} partners aan het woord geweest</translation>
    </message>
</context>
<context>
    <name>PlanConferenceDialog</name>
    <message>
        <source>Invite who was invited the last time</source>
        <translation>Nodig uit wie de vorige keer genodigd was</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>Plan a conference</source>
        <translation>Overleg plannen</translation>
    </message>
    <message>
        <source>Planning the conference</source>
        <translation>Het overleg plannen</translation>
    </message>
    <message>
        <source>The conference was not planned</source>
        <translation>Het overleg is niet gepland</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>folded in</source>
        <translation>ingeklapt</translation>
    </message>
    <message>
        <source>folded out</source>
        <translation>uitgeklapt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>task: {task}</source>
        <translation>taak: {task}</translation>
    </message>
</context>
<context>
    <name>PlanningCard</name>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of conference</source>
        <translation>Soort overleg</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>PrepareStep</name>
    <message>
        <source>Admission criteria (BGS art. 2.20)</source>
        <translation>Criteria voor opname (BGS art. 2.20)</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <source>Minutes per step</source>
        <translation>Minuten per stap</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>Purpose of this conference</source>
        <translation>Doel van dit overleg</translation>
    </message>
    <message>
        <source>Purpose, admission, and who comes</source>
        <translation>Doel, criteria en wie er komt</translation>
    </message>
    <message>
        <source>Questions to partners</source>
        <translation>Vragen aan partners</translation>
    </message>
    <message>
        <source>What must be different after this conference?</source>
        <translation>Wat moet er na dit overleg anders zijn?</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wie komt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
    <message>
        <source>Choose a track: Alt+1 to 4</source>
        <translation>Spoor kiezen: Alt+1 t/m 4</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Inbreng</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Document in view</source>
        <translation>Document in beeld</translation>
    </message>
    <message>
        <source>From whom? @</source>
        <translation>Van wie? @</translation>
    </message>
    <message>
        <source>Kind? Begin with ?f, ?o, ?s or ?z</source>
        <translation>Soort? Begin met ?f, ?o, ?s of ?z</translation>
    </message>
    <message>
        <source>Making the preview</source>
        <translation>Het voorbeeld maken</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Volgende pagina (Page Down)</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Pagina {n} van {m}</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige pagina (Page Up)</translation>
    </message>
    <message>
        <source>Tick a document to see its pages here.</source>
        <translation>Vink een document aan om hier de pagina’s te zien.</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Which person? @</source>
        <translation>Welke persoon? @</translation>
    </message>
    <message>
        <source>Who? @</source>
        <translation>Wie? @</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>aanvullen</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>vastleggen</translation>
    </message>
    <message>
        <source>no life domain</source>
        <translation>geen leefgebied</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>geen bron</translation>
    </message>
    <message>
        <source>{day} – in the past</source>
        <translation>{day} – in het verleden</translation>
    </message>
    <message>
        <source>{day} – weekend</source>
        <translation>{day} – weekend</translation>
    </message>
    <message>
        <source>{name} (in view)</source>
        <translation>{name} (in beeld)</translation>
    </message>
    <message>
        <source>{name} (its turn)</source>
        <translation>{name} (aan de beurt)</translation>
    </message>
    <message>
        <source>{name} is unknown</source>
        <translation>{name} is onbekend</translation>
    </message>
    <message>
        <source>{text} is not a date</source>
        <translation>{text} is geen datum</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>PreviousMinutesCard</name>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Minutes of {day}</source>
        <translation>Verslag van {day}</translation>
    </message>
    <message>
        <source>Previous minutes</source>
        <translation>Vorig verslag</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>What has to be noted about these minutes?</source>
        <translation>Wat moet bij dit verslag worden aangetekend?</translation>
    </message>
    <message>
        <source>draft, version {version}</source>
        <translation>concept, versie {version}</translation>
    </message>
    <message>
        <source>final, version {version}</source>
        <translation>vastgesteld, versie {version}</translation>
    </message>
</context>
<context>
    <name>PreviousPanel</name>
    <message numerus="yes">
        <source>%n not done yet</source>
        <translation>
            <numerusform>%n nog niet gereed</numerusform>
            <numerusform>%n nog niet gereed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n aanwezig</numerusform>
            <numerusform>%n aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n× late</source>
        <translation>
            <numerusform>%n× te laat</numerusform>
            <numerusform>%n× te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions of then</source>
        <translation>Acties van toen</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Onderbouwing: {reason}</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Inbreng van toen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Dissent: {text}</source>
        <translation>Afwijkend: {text}</translation>
    </message>
    <message>
        <source>First conference</source>
        <translation>Eerste overleg</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informering toen</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden toen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen van toen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>There was no conference about this case before.</source>
        <translation>Er was nog geen overleg over deze casus.</translation>
    </message>
    <message>
        <source>chair {name}</source>
        <translation>voorzitter {name}</translation>
    </message>
    <message>
        <source>delayed to {day}: {ground}</source>
        <translation>uitgesteld tot {day}: {ground}</translation>
    </message>
    <message>
        <source>{domain} on {day}</source>
        <translation>{domain} op {day}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>PrivateNotes</name>
    <message>
        <source>My own notes</source>
        <translation>Eigen notities</translation>
    </message>
    <message>
        <source>Only here: never on the beamer, in a document or in a file.</source>
        <translation>Alleen hier: nooit op de beamer, in een document of in een bestand.</translation>
    </message>
    <message>
        <source>Open or close my own notes</source>
        <translation>Eigen notities openen of sluiten</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A name is missing. Fill it in first.</source>
        <translation>Er ontbreekt een naam. Vul die eerst in.</translation>
    </message>
    <message>
        <source>A vault needs a chair. Make somebody else chair first; nothing was changed.</source>
        <translation>Een kluis heeft een voorzitter nodig. Maak eerst iemand anders voorzitter; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>According to step 7, Informing, {name} is not told yet, so no letter was made. Change that first when the ground has ended; final minutes are amended.</source>
        <translation>Volgens stap 7, Informering, wordt {name} nog niet geïnformeerd. Daarom is er geen brief gemaakt. Pas dat eerst aan als de grond is vervallen; wijzig daarvoor een vastgesteld verslag.</translation>
    </message>
    <message>
        <source>Case {number} does not fit in a case file yet: {reason} {advice} Nothing was written.</source>
        <translation>Casus {number} past nog niet in een casusbestand: {reason} {advice} Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Case {number} is closed and therefore shielded. Open it with a reason first.</source>
        <translation>Casus {number} is afgesloten en daarom afgeschermd. Open hem eerst met een reden.</translation>
    </message>
    <message>
        <source>Case {number} is closed or was not accepted, so it cannot be kept longer. Reopen it first if there is a relapse; nothing was changed.</source>
        <translation>Casus {number} is afgesloten of niet in behandeling genomen, en kan dus niet langer worden bewaard. Heropen hem eerst bij terugval; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Case {number} may be kept until {until}. Choose another ground; nothing was destroyed.</source>
        <translation>Casus {number} mag tot {until} worden bewaard. Kies een andere grond; er is niets vernietigd.</translation>
    </message>
    <message>
        <source>Case {number} may be kept until {until}. Confirm that it goes now; nothing was destroyed.</source>
        <translation>Casus {number} mag tot {until} worden bewaard. Bevestig dat hij nu weg moet; er is niets vernietigd.</translation>
    </message>
    <message>
        <source>Fill in both: the word, and what stands for it.</source>
        <translation>Vul beide in: het woord en wat er in de plaats komt.</translation>
    </message>
    <message>
        <source>Give a reason first. Nothing was changed.</source>
        <translation>Geef eerst een reden. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Give the reason and say which sources consent. Nothing was changed.</source>
        <translation>Geef de reden en zeg welke bronnen instemmen. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Have the secrecy declaration signed first.</source>
        <translation>Laat eerst de geheimhoudingsverklaring tekenen.</translation>
    </message>
    <message>
        <source>No case is chosen. Tick at least one.</source>
        <translation>Er is geen casus gekozen. Vink er minstens één aan.</translation>
    </message>
    <message>
        <source>No recovery key was made for {vault}. Ask a chair of the vault for a new passphrase.</source>
        <translation>Voor {vault} is geen herstelsleutel gemaakt. Vraag een voorzitter van de kluis om een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick who the documents are meant for.</source>
        <translation>Er is niemand aangevinkt. Vink aan voor wie de documenten bestemd zijn.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one; the backups beside the vault go on.</source>
        <translation>In deze map kan niets worden geschreven. Kies een andere; de reservekopieën naast de kluis gaan door.</translation>
    </message>
    <message>
        <source>Nothing can be written in {path}. Choose another folder.</source>
        <translation>In {path} kan niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing in this vault can be read any more, so there is nothing to salvage. Put back a backup.</source>
        <translation>In deze kluis is niets meer te lezen, dus er valt niets te bergen. Zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Say to whom the case is handed over. Nothing was destroyed.</source>
        <translation>Zeg aan wie de casus wordt overgedragen. Er is niets vernietigd.</translation>
    </message>
    <message>
        <source>Several people open this vault: {people}. Say who you are with --person.</source>
        <translation>Meer mensen openen deze kluis: {people}. Zeg met --person wie u bent.</translation>
    </message>
    <message>
        <source>Somebody is reading this vault in another program. Let them close it first; nothing was changed.</source>
        <translation>Iemand leest deze kluis in een ander programma. Laat die de kluis eerst sluiten; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Someone with this name has a key already. Choose another name.</source>
        <translation>Iemand met deze naam heeft al een sleutel. Kies een andere naam.</translation>
    </message>
    <message>
        <source>Something else in this case refers to this, so it stays. Change that first.</source>
        <translation>Iets anders in deze casus verwijst hiernaar, dus het blijft staan. Verander dat eerst.</translation>
    </message>
    <message>
        <source>Something this refers to is not in the case. Choose it from the list again.</source>
        <translation>Iets waarnaar dit verwijst, staat niet in de casus. Kies het opnieuw uit de lijst.</translation>
    </message>
    <message>
        <source>The conference is not complete yet. The list shows what is open.</source>
        <translation>Het overleg is nog niet compleet. De lijst toont wat openstaat.</translation>
    </message>
    <message>
        <source>The disk is full. What did not fit was not written; make room or choose another folder.</source>
        <translation>De schijf is vol. Wat er niet op paste, is niet geschreven; maak ruimte of kies een andere map.</translation>
    </message>
    <message>
        <source>The disk is full. What was typed is still here; make room and try again.</source>
        <translation>De schijf is vol. Wat getypt is, staat er nog; maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The disk with the vault cannot be read or written. What was typed is still on screen; check the disk.</source>
        <translation>De schijf met de kluis kan niet gelezen of beschreven worden. Wat u typte staat nog op het scherm; controleer de schijf.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Nothing was imported.</source>
        <translation>Het bestand {file} is niet te lezen. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be a case file. Nothing was imported.</source>
        <translation>Het bestand {file} is te groot voor een casusbestand. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>The folder of the vault is no longer there. What was typed is still on screen; put the disk or the folder back where it was, and saving goes on by itself.</source>
        <translation>De map van de kluis is er niet meer. Wat u typte staat nog op het scherm; zet de schijf of de map terug waar die was, dan gaat het opslaan vanzelf verder.</translation>
    </message>
    <message>
        <source>The folder {path} is not there, so nothing can be written in it; choose another.</source>
        <translation>De map {path} is er niet, dus daarin kan niets worden geschreven; kies een andere.</translation>
    </message>
    <message>
        <source>The list of who may open this vault was changed outside caseconf, so the vault stays closed. Nothing is lost: put back vault.json from a backup, and find out who changed it.</source>
        <translation>De lijst van wie deze kluis mag openen is buiten caseconf om gewijzigd; daarom blijft de kluis dicht. Er is niets verloren: zet vault.json uit een reservekopie terug en zoek uit wie dit heeft gedaan.</translation>
    </message>
    <message>
        <source>The minutes of this conference are final. Amend them from the case, with a reason.</source>
        <translation>Het verslag van dit overleg is vastgesteld. Wijzig het vanuit de casus, met een reden.</translation>
    </message>
    <message>
        <source>The minutes of this conference are not being amended, so there is nothing to withdraw.</source>
        <translation>Het verslag van dit overleg wordt niet gewijzigd; er is dus niets in te trekken.</translation>
    </message>
    <message>
        <source>The minutes of this conference are not final: they can be changed as they are.</source>
        <translation>Het verslag van dit overleg is niet vastgesteld: het kan gewoon worden gewijzigd.</translation>
    </message>
    <message>
        <source>The outcome as data needs the BSN of the person whom an action is about, nine digits that do not begin with 0: {name}. Nothing was written. Fill in that BSN, or choose another form.</source>
        <translation>Voor de uitkomst als gegevensbestand is het BSN nodig van degene over wie een actie gaat, negen cijfers die niet met een 0 beginnen: {name}. Er is niets geschreven. Vul dat BSN in, of kies een andere vorm.</translation>
    </message>
    <message>
        <source>The passphrase in {file} cannot be read. Nothing was opened.</source>
        <translation>De wachtzin in {file} is niet te lezen. Er is niets geopend.</translation>
    </message>
    <message>
        <source>The passphrase was wrong several times. Wait {seconds} seconds and try again; nothing was changed.</source>
        <translation>De wachtzin was een paar keer onjuist. Wacht {seconds} seconden en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The printer takes nothing. Check it, or choose another printer.</source>
        <translation>De printer neemt niets aan. Kijk hem na, of kies een andere printer.</translation>
    </message>
    <message>
        <source>The vault is busy or locked. What was typed is kept; try again in a moment.</source>
        <translation>De kluis is bezet of vergrendeld. Wat getypt is, blijft staan; probeer het zo weer.</translation>
    </message>
    <message>
        <source>There is already a case with number {number}. Nothing was changed.</source>
        <translation>Er is al een casus met nummer {number}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no case with number {number} in this vault.</source>
        <translation>In deze kluis is geen casus met nummer {number}.</translation>
    </message>
    <message>
        <source>There is no vault in this folder. Choose another one, or make a new vault.</source>
        <translation>In deze map staat geen kluis. Kies een andere map, of maak een nieuwe kluis.</translation>
    </message>
    <message>
        <source>These people have to open the vault once before its key can be renewed: {people}. Without that they lose their access.</source>
        <translation>Deze mensen moeten de kluis eerst een keer openen voordat de sleutel kan worden vernieuwd: {people}. Anders verliezen zij hun toegang.</translation>
    </message>
    <message>
        <source>This backup is damaged and was not used. Nothing was changed; choose an earlier one.</source>
        <translation>Deze reservekopie is beschadigd en niet gebruikt. Er is niets gewijzigd; kies een eerdere.</translation>
    </message>
    <message>
        <source>This backup is not there any more. Nothing was changed; choose another one.</source>
        <translation>Deze reservekopie is er niet meer. Er is niets gewijzigd; kies een andere.</translation>
    </message>
    <message>
        <source>This backup was made before the key of the vault was renewed, and no longer opens here. Nothing was changed.</source>
        <translation>Deze reservekopie is van vóór de sleutel van de kluis vernieuwd werd, en gaat hier niet meer open. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of caseconf. Install that version to use it; nothing was changed.</source>
        <translation>Deze reservekopie is gemaakt door een nieuwere versie van caseconf. Installeer die versie om haar te gebruiken; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This case has no organisation called {name}. On the distribution list: {known}.</source>
        <translation>Deze casus kent geen organisatie {name}. Op de verzendlijst staan: {known}.</translation>
    </message>
    <message>
        <source>This case has no such conference: {conference}.</source>
        <translation>Deze casus heeft zo’n overleg niet: {conference}.</translation>
    </message>
    <message>
        <source>This case is closed and shielded; it does not change any more.</source>
        <translation>Deze casus is afgesloten en afgeschermd; ze verandert niet meer.</translation>
    </message>
    <message>
        <source>This colour is too light to read on white paper. Choose a darker one.</source>
        <translation>Deze kleur is te licht om op wit papier te lezen. Kies een donkerder kleur.</translation>
    </message>
    <message>
        <source>This date lies before the conference. Choose its own day, or later.</source>
        <translation>Deze datum ligt vóór het overleg. Kies de dag van het overleg of later.</translation>
    </message>
    <message>
        <source>This disk cannot keep two programs apart, so nothing is changed in a vault on it. Open it for reading only, or put its folder on another disk.</source>
        <translation>Deze schijf kan twee programma&apos;s niet uit elkaar houden, dus in een kluis erop wordt niets veranderd. Open hem alleen om te lezen, of zet de map op een andere schijf.</translation>
    </message>
    <message>
        <source>This document is not for this person. Choose somebody whom the case is about, or another document.</source>
        <translation>Dit document is niet voor deze persoon. Kies iemand over wie de casus gaat, of een ander document.</translation>
    </message>
    <message>
        <source>This document is not made as {form}. Nothing was written. Choose from: {known}.</source>
        <translation>Dit document wordt niet als {form} gemaakt. Er is niets geschreven. Kies uit: {known}.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read whole. The logo is as it was; choose a PNG or JPEG file.</source>
        <translation>Dit bestand is geen afbeelding die volledig gelezen kan worden. Het logo is gebleven zoals het was; kies een PNG- of JPEG-bestand.</translation>
    </message>
    <message>
        <source>This folder cannot be found. Is the stick or the network disk connected? The backups beside the vault go on.</source>
        <translation>Deze map is niet te vinden. Is de stick of netwerkschijf aangesloten? De reservekopieën naast de kluis gaan door.</translation>
    </message>
    <message>
        <source>This folder is inside the vault itself. Choose a place on another disk.</source>
        <translation>Deze map ligt in de kluis zelf. Kies een plek op een andere schijf.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose an empty folder for the new vault.</source>
        <translation>Deze map is niet leeg. Kies een lege map voor de nieuwe kluis.</translation>
    </message>
    <message>
        <source>This is not a colour. Type six digits or letters a to f, such as #14557b.</source>
        <translation>Dit is geen kleur. Typ zes cijfers of letters a tot en met f, zoals #14557b.</translation>
    </message>
    <message>
        <source>This is not a valid BSN: nine digits, and they must pass the check.</source>
        <translation>Dit is geen geldig BSN: negen cijfers die aan de elfproef voldoen.</translation>
    </message>
    <message>
        <source>This is not there any more; it was probably removed a moment ago.</source>
        <translation>Dit is er niet meer; het is waarschijnlijk net verwijderd.</translation>
    </message>
    <message>
        <source>This is the last good backup, so it stays. Make a new one first.</source>
        <translation>Dit is de laatste goede reservekopie, dus die blijft. Maak eerst een nieuwe.</translation>
    </message>
    <message>
        <source>This passphrase does not fit {vault}.</source>
        <translation>Deze wachtzin past niet bij {vault}.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take four or five words that have nothing to do with each other.</source>
        <translation>Deze wachtzin is te makkelijk te raden. Neem vier of vijf woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>This passphrase is too short: use at least 12 characters.</source>
        <translation>Deze wachtzin is te kort: gebruik minstens 12 tekens.</translation>
    </message>
    <message>
        <source>This password holds a character that nobody can type. Nothing was made; use letters, figures, signs and spaces.</source>
        <translation>In dit wachtwoord staat een teken dat niemand kan typen. Er is niets gemaakt; gebruik letters, cijfers, leestekens en spaties.</translation>
    </message>
    <message>
        <source>This password is too long for a document. Nothing was made; use at most {most} characters.</source>
        <translation>Dit wachtwoord is te lang voor een document. Er is niets gemaakt; gebruik hoogstens {most} tekens.</translation>
    </message>
    <message>
        <source>This password is too short for a document. Nothing was made; use at least {least} characters.</source>
        <translation>Dit wachtwoord is te kort voor een document. Er is niets gemaakt; gebruik minstens {least} tekens.</translation>
    </message>
    <message>
        <source>This password repeats the same characters and is easily guessed. Nothing was made; use at least {least} different ones.</source>
        <translation>Dit wachtwoord herhaalt dezelfde tekens en is snel te raden. Er is niets gemaakt; gebruik minstens {least} verschillende tekens.</translation>
    </message>
    <message>
        <source>This person has no key to the vault. Choose a name from the list.</source>
        <translation>Deze persoon heeft geen sleutel van de kluis. Kies een naam uit de lijst.</translation>
    </message>
    <message>
        <source>This picture is too large: at most 1 MB, and 4000 pixels wide and high. The logo is as it was; choose a smaller one.</source>
        <translation>Deze afbeelding is te groot: hoogstens 1 MB, en 4000 pixels breed en hoog. Het logo is gebleven zoals het was; kies een kleinere.</translation>
    </message>
    <message>
        <source>This recovery key does not fit {vault}. Perhaps a newer one was made since.</source>
        <translation>Deze herstelsleutel past niet op {vault}. Misschien is er daarna een nieuwe gemaakt.</translation>
    </message>
    <message>
        <source>This recovery key is not complete, or there is a typing error in it. Compare it with the paper, group by group.</source>
        <translation>Deze herstelsleutel is niet volledig of er zit een typefout in. Vergelijk hem groep voor groep met het papier.</translation>
    </message>
    <message>
        <source>This text is too long. It is still in the field; make it shorter.</source>
        <translation>Deze tekst is te lang. Ze staat nog in het veld; maak haar korter.</translation>
    </message>
    <message>
        <source>This text is too long: {length} characters, and there is room for {limit}. Make it shorter.</source>
        <translation>Deze tekst is te lang: {length} tekens, en er is plaats voor {limit}. Maak de tekst korter.</translation>
    </message>
    <message>
        <source>This vault can be read but not changed. Nothing was saved; check the rights on the folder.</source>
        <translation>Deze kluis is alleen te lezen. Er is niets opgeslagen; controleer de rechten op de map.</translation>
    </message>
    <message>
        <source>This vault is damaged and was left as it is. Put back a backup of it, and keep the damaged one.</source>
        <translation>Deze kluis is beschadigd en is gelaten zoals ze is. Zet een reservekopie terug en bewaar de beschadigde kluis.</translation>
    </message>
    <message>
        <source>This vault is open elsewhere: {person} opened it {since}. Close it there first; nothing was changed.</source>
        <translation>Deze kluis is elders open: {person} opende haar {since}. Sluit haar daar eerst; er is niets veranderd.</translation>
    </message>
    <message>
        <source>This vault was left open on {host}: {person} opened it {since}, and nothing has been heard since. Nothing was changed. Make sure that it is closed there, or that computer could spoil it.</source>
        <translation>Deze kluis is open blijven staan op {host}: {person} opende hem {since}, en daarna is er niets meer van gehoord. Er is niets veranderd. Kijk of hij daar gesloten is, anders kan die computer hem bederven.</translation>
    </message>
    <message>
        <source>This vault was made by a newer version of caseconf. Install that version to open it.</source>
        <translation>Deze kluis is gemaakt met een nieuwere versie van caseconf. Installeer die versie om haar te openen.</translation>
    </message>
    <message>
        <source>Version {version} is not an earlier final version. Nothing was made. You can compare with: {known}.</source>
        <translation>Versie {version} is geen eerdere vastgestelde versie. Er is niets gemaakt. Vergelijken kan met: {known}.</translation>
    </message>
    <message>
        <source>What stands between braces is filled in by the document: {expected}. Keep that as it is, and add no other; until then the sentence stays as it was.</source>
        <translation>Wat tussen accolades staat, vult het document in: {expected}. Laat dat staan en voeg geen andere toe; tot die tijd blijft de zin zoals hij was.</translation>
    </message>
    <message>
        <source>You cannot take away your own key. Ask another chair to do so.</source>
        <translation>U kunt uw eigen sleutel niet intrekken. Vraag een andere voorzitter dat te doen.</translation>
    </message>
    <message>
        <source>Your role in this vault does not allow this. Ask the chair; nothing was changed.</source>
        <translation>Uw rol in deze kluis laat dit niet toe. Vraag de voorzitter; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{file} has a fault in {reason} Nothing was imported.</source>
        <translation>{file} heeft een fout in {reason} Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} has another format than this version reads: {found}. Nothing was imported.</source>
        <translation>{file} heeft een andere indeling dan deze versie leest: {found}. Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason} Nothing was imported.</source>
        <translation>{file} is beschadigd: {reason} Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} is not a case file: {reason} Nothing was imported.</source>
        <translation>{file} is geen casusbestand: {reason} Er is niets ingelezen.</translation>
    </message>
    <message>
        <source>{file} was not taken over: {reason} Nothing was changed.</source>
        <translation>{file} is niet overgenomen: {reason} Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>{form} cannot be protected with a password. Nothing was made. Choose PDF, Word or Excel, or leave the password out.</source>
        <translation>{form} kan niet met een wachtwoord worden beveiligd. Er is niets gemaakt. Kies PDF, Word of Excel, of laat het wachtwoord weg.</translation>
    </message>
    <message>
        <source>{name} is a third party: third parties do not receive minutes or plan. Tell {name} only what the source of the information allows.</source>
        <translation>{name} is een derde, en derden ontvangen verslag en plan niet. Deel met {name} alleen wat de bron van de informatie toestaat.</translation>
    </message>
    <message>
        <source>{name} was not invited to this conference, so it is not on the distribution list. Invite it at step 1, Open, when it belongs there; final minutes are amended first.</source>
        <translation>{name} was niet uitgenodigd voor dit overleg en staat dus niet op de verzendlijst. Hoort {name} er wel bij, nodig {name} dan uit bij stap 1, Openen; wijzig een vastgesteld verslag daarvoor eerst.</translation>
    </message>
    <message>
        <source>{path} cannot be replaced; it is probably open in another program. It is as it was: close it there, or choose another folder.</source>
        <translation>{path} kan niet vervangen worden; het is waarschijnlijk open in een ander programma. Het is gebleven zoals het was: sluit het daar, of kies een andere map.</translation>
    </message>
    <message>
        <source>{path} does not read back as it was written. Nothing was destroyed; hand over to another folder.</source>
        <translation>{path} wordt niet teruggelezen zoals het is geschreven. Er is niets vernietigd; draag over naar een andere map.</translation>
    </message>
    <message>
        <source>{path} exists already and was left as it is.</source>
        <translation>{path} bestaat al en is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>‘{word}’ is in the list already. Change it there, or type another word.</source>
        <translation>‘{word}’ staat al in de lijst. Wijzig het daar of typ een ander woord.</translation>
    </message>
</context>
<context>
    <name>ProfessionalChoice</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
</context>
<context>
    <name>PurposeCard</name>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>No purpose yet: say in one sentence what this conference is for.</source>
        <translation>Nog geen doel: zeg in één zin waar dit overleg voor is.</translation>
    </message>
    <message>
        <source>Purpose of this conference</source>
        <translation>Doel van dit overleg</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>Invite the partners first; then each gets its question here.</source>
        <translation>Nodig eerst de partners uit; dan staat hier de vraag aan elk.</translation>
    </message>
    <message>
        <source>Question to {name}</source>
        <translation>Vraag aan {name}</translation>
    </message>
    <message>
        <source>What do we need to know from this partner?</source>
        <translation>Wat moeten we van deze partner weten?</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source># life domain</source>
        <translation># leefgebied</translation>
    </message>
    <message>
        <source># life domain (now: {name})</source>
        <translation># leefgebied (nu: {name})</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles bewaard</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Niet alles is bewaard</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Snel noteren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Type an action, or ! for a decision · @ organisation or person</source>
        <translation>Typ een actie, of ! voor een besluit · @ organisatie of persoon</translation>
    </message>
    <message>
        <source>date: friday, in 2 weeks, 3 dec</source>
        <translation>datum: vrijdag, over 2 weken, 3 dec</translation>
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
    <message>
        <source>Previous step</source>
        <translation>Vorige stap</translation>
    </message>
    <message>
        <source>Steps of the conference</source>
        <translation>Stappen van het overleg</translation>
    </message>
    <message>
        <source>To {step}</source>
        <translation>Naar {step}</translation>
    </message>
    <message>
        <source>before the conference</source>
        <translation>vóór het overleg</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>{budget} min</source>
        <translation>{budget} min</translation>
    </message>
    <message>
        <source>{used} min</source>
        <translation>{used} min</translation>
    </message>
    <message>
        <source>{used} of {budget} min</source>
        <translation>{used} van {budget} min</translation>
    </message>
</context>
<context>
    <name>ReadBackCard</name>
    <message>
        <source>Decisions and actions to read back</source>
        <translation>Besluiten en acties om voor te lezen</translation>
    </message>
    <message>
        <source>No decisions or actions yet.</source>
        <translation>Nog geen besluiten of acties.</translation>
    </message>
    <message>
        <source>{done} of {all} read back</source>
        <translation>{done} van {all} voorgelezen</translation>
    </message>
</context>
<context>
    <name>ReadBackStep</name>
    <message>
        <source>Actions ({count})</source>
        <translation>Acties ({count})</translation>
    </message>
    <message>
        <source>Decisions ({count})</source>
        <translation>Besluiten ({count})</translation>
    </message>
    <message>
        <source>Read it aloud; objections go into the minutes</source>
        <translation>Lees hardop voor; bezwaren komen in het verslag</translation>
    </message>
</context>
<context>
    <name>ReadRow</name>
    <message>
        <source>Agreed</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Objection …</source>
        <translation>Bezwaar…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>agreed, with dissent</source>
        <translation>akkoord, met afwijkend standpunt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>nog voor te lezen</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>A chair of this vault.</source>
        <translation>Een voorzitter van deze kluis.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Open with the recovery key</source>
        <translation>Openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>Open {vault} with the recovery key</source>
        <translation>{vault} openen met de herstelsleutel</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Seven groups of five. Capitals, spaces and dashes do not matter.</source>
        <translation>Zeven groepen van vijf. Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>The key is complete.</source>
        <translation>De sleutel is compleet.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>{vault} was not opened</source>
        <translation>{vault} is niet geopend</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyDialog</name>
    <message>
        <source>A long key on paper with which a chair opens this vault after forgetting the passphrase. Nobody else can help then, and neither can the makers of caseconf.</source>
        <translation>Een lange sleutel op papier: een voorzitter die de wachtzin is vergeten, opent er deze kluis mee. Niemand anders kan dan helpen, ook de makers van caseconf niet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>Herstelsleutel maken</translation>
    </message>
    <message>
        <source>Making the recovery key</source>
        <translation>De herstelsleutel maken</translation>
    </message>
    <message>
        <source>No recovery key was made</source>
        <translation>Er is geen herstelsleutel gemaakt</translation>
    </message>
    <message>
        <source>Print it or write it down first, and tick that it is put away. You can also make another later.</source>
        <translation>Druk hem eerst af of schrijf hem over, en vink aan dat u hem hebt opgeborgen. U kunt later ook een andere maken.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>The key is shown only here</source>
        <translation>De sleutel staat alleen hier</translation>
    </message>
    <message>
        <source>The key of {day} opens nothing any more once the new one is made.</source>
        <translation>De sleutel van {day} opent niets meer zodra de nieuwe is gemaakt.</translation>
    </message>
    <message>
        <source>Without it, everything in the vault is lost once every chair has forgotten their passphrase.</source>
        <translation>Zonder herstelsleutel is alles in de kluis verloren zodra elke voorzitter de wachtzin is vergeten.</translation>
    </message>
</context>
<context>
    <name>RecoveryKeyView</name>
    <message>
        <source>Capitals, spaces and dashes do not matter. There is no letter O or I: those are 0 and 1.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit. De letters O en I komen niet voor: dat zijn de cijfers 0 en 1.</translation>
    </message>
    <message>
        <source>I have put the key away</source>
        <translation>Ik heb de sleutel opgeborgen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>The key was not printed</source>
        <translation>De sleutel is niet afgedrukt</translation>
    </message>
    <message>
        <source>This key is shown once. Print it or write it down, and keep it locked away.</source>
        <translation>Deze sleutel wordt één keer getoond. Druk hem af of schrijf hem over, en berg hem achter slot op.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Capitals, spaces and dashes do not matter. There is no letter O or I in it: those are the figures 0 and 1.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit. De letters O en I komen er niet in voor: dat zijn de cijfers 0 en 1.</translation>
    </message>
    <message>
        <source>For when a chair forgot their passphrase. On the unlock screen choose ‘Use the recovery key’, type the key above, and choose a new passphrase.</source>
        <translation>Voor als een voorzitter de wachtzin is vergeten. Kies op het ontgrendelscherm ‘Herstelsleutel gebruiken’, typ de sleutel hierboven en kies een nieuwe wachtzin.</translation>
    </message>
    <message>
        <source>Keep this page locked away, apart from the computer with the vault and from its backups. Do not copy, scan or photograph it.</source>
        <translation>Bewaar dit blad achter slot, niet bij de computer met de kluis of bij de reservekopieën. Kopieer, scan of fotografeer het niet.</translation>
    </message>
    <message>
        <source>Made on {day}. A key that is made later replaces this one.</source>
        <translation>Gemaakt op {day}. Een sleutel die later wordt gemaakt, vervangt deze.</translation>
    </message>
    <message>
        <source>Recovery key of the vault ‘{vault}’</source>
        <translation>Herstelsleutel van de kluis ‘{vault}’</translation>
    </message>
    <message>
        <source>SECRET · whoever holds this page can open the vault</source>
        <translation>GEHEIM · wie dit blad heeft, kan de kluis openen</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>A third party first signs the secrecy declaration (Wgs art. 2.31(9)). Until then there is no taking part; written input is possible.</source>
        <translation>Een derde tekent eerst de geheimhoudingsverklaring (Wgs art. 2.31 lid 9). Tot dan geen deelname; schriftelijke inbreng kan wel.</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>Afwezig melden</translation>
    </message>
    <message>
        <source>Record as signed</source>
        <translation>Getekend vastleggen</translation>
    </message>
    <message>
        <source>{name} cannot be marked present yet.</source>
        <translation>{name} kan nog niet aanwezig worden gemeld.</translation>
    </message>
</context>
<context>
    <name>RemoveBackupDialog</name>
    <message>
        <source>It cannot be brought back. The other backups stay.</source>
        <translation>Dit is niet terug te draaien. De andere reservekopieën blijven.</translation>
    </message>
    <message>
        <source>Remove a backup</source>
        <translation>Een reservekopie verwijderen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Verwijder</translation>
    </message>
    <message>
        <source>Removing the backup</source>
        <translation>De reservekopie verwijderen</translation>
    </message>
    <message>
        <source>The backup was not removed</source>
        <translation>De reservekopie is niet verwijderd</translation>
    </message>
</context>
<context>
    <name>RemoveLink</name>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Remove this for good?</source>
        <translation>Dit echt verwijderen?</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, verwijderen</translation>
    </message>
</context>
<context>
    <name>RemovePersonDialog</name>
    <message>
        <source>From now on the passphrase of {name} does not open this vault. What they wrote in cases stays.</source>
        <translation>Vanaf nu opent de wachtzin van {name} deze kluis niet meer. Wat in casussen is geschreven, blijft staan.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Er is niemand verwijderd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Removing somebody</source>
        <translation>Iemand verwijderen</translation>
    </message>
    <message>
        <source>Renew the key of the vault straight away</source>
        <translation>Vernieuw meteen de sleutel van de kluis</translation>
    </message>
    <message>
        <source>Who once had the key may have kept it together with a copy of the folder. After renewing, that key opens nothing that is written from now on; what was copied before stays readable to who has it.</source>
        <translation>Wie de sleutel ooit had, kan die met een kopie van de map hebben bewaard. Na het vernieuwen opent die sleutel niets wat vanaf nu wordt geschreven; wat eerder is gekopieerd, blijft leesbaar voor wie het heeft.</translation>
    </message>
</context>
<context>
    <name>RenewKeyDialog</name>
    <message>
        <source>All cases are written anew under a new key; whoever is in the list keeps their passphrase. Until it is ready the old key counts, so you can stop it at any moment.</source>
        <translation>Alle casussen worden opnieuw geschreven onder een nieuwe sleutel; wie in de lijst staat, houdt de eigen wachtzin. Tot alles klaar is geldt de oude sleutel, dus u kunt het op elk moment stoppen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Let them open the vault once, or tick that you renew without them.</source>
        <translation>Laat hen de kluis één keer openen, of vink aan dat u zonder hen vernieuwt.</translation>
    </message>
    <message>
        <source>Not come by yet: {people}</source>
        <translation>Nog niet langs geweest: {people}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Renew the key of the vault</source>
        <translation>De sleutel van de kluis vernieuwen</translation>
    </message>
    <message>
        <source>Renew without them; I will add them again</source>
        <translation>Vernieuw zonder hen; ik voeg hen opnieuw toe</translation>
    </message>
    <message>
        <source>Renewing the key</source>
        <translation>De sleutel vernieuwen</translation>
    </message>
    <message>
        <source>Renewing the key: {share} %</source>
        <translation>De sleutel vernieuwen: {share} %</translation>
    </message>
    <message>
        <source>Some would lose their access</source>
        <translation>Niet iedereen kan er daarna nog in</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>The key is as it was</source>
        <translation>De sleutel is niet vernieuwd</translation>
    </message>
    <message>
        <source>The key is as it was, and so is everything in the vault.</source>
        <translation>De sleutel is niet gewijzigd, en alles in de kluis is zoals het was.</translation>
    </message>
    <message>
        <source>The recovery key stays valid. Make a new one if somebody who left may have seen it.</source>
        <translation>De herstelsleutel blijft geldig. Maak een nieuwe als iemand die wegging hem kan hebben gezien.</translation>
    </message>
    <message>
        <source>They opened the vault last with an earlier version. Afterwards you can add them again, with a new passphrase.</source>
        <translation>Zij openden de kluis het laatst met een eerdere versie. U kunt hen daarna opnieuw toevoegen, met een nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>These files are there already. Replace them?</source>
        <translation>Deze bestanden bestaan al. Vervangen?</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>{doing} did not succeed</source>
        <translation>{doing} is niet gelukt</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n actie</numerusform>
            <numerusform>%n acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s)</source>
        <translation>
            <numerusform>%n overleg</numerusform>
            <numerusform>%n overleggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back again: %n case(s) that are not in the vault any more.</source>
        <translation>
            <numerusform>Komt terug: %n casus die niet meer in de kluis staat.</numerusform>
            <numerusform>Komen terug: %n casussen die niet meer in de kluis staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what has changed</source>
        <translation>Kijken wat er is gewijzigd</translation>
    </message>
    <message>
        <source>Looking what has changed since then…</source>
        <translation>Kijken wat er sindsdien is gewijzigd…</translation>
    </message>
    <message>
        <source>New or changed since then, and gone from view: {what}.</source>
        <translation>Sindsdien nieuw of gewijzigd, en dan uit beeld: {what}.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>De reservekopie terugzetten</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>De reservekopie is niet teruggezet</translation>
    </message>
    <message>
        <source>The cases in the vault are the same as in this backup: putting it back changes none.</source>
        <translation>De casussen in de kluis zijn dezelfde als in deze kopie: terugzetten verandert er geen.</translation>
    </message>
    <message>
        <source>This backup cannot be looked into</source>
        <translation>In deze reservekopie kan niet worden gekeken</translation>
    </message>
    <message>
        <source>This backup was not tested yet. It is tested before it is put back.</source>
        <translation>Deze kopie is nog niet beproefd. Dat gebeurt voordat ze wordt teruggezet.</translation>
    </message>
    <message>
        <source>What is in the vault now is first kept as a backup of its own: you can go back to it in the same way. The log goes on, and says that you did this.</source>
        <translation>Wat nu in de kluis staat, wordt eerst bewaard als eigen reservekopie: u kunt er op dezelfde manier naar terug. Het logboek loopt door en vermeldt dat u dit deed.</translation>
    </message>
    <message>
        <source>{fault} Choose another one if you can.</source>
        <translation>{fault} Kies zo mogelijk een andere.</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n case(s) destroyed</source>
        <translation>
            <numerusform>%n casus vernietigd</numerusform>
            <numerusform>%n casussen vernietigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) destroyed in the vault, not yet in every backup</source>
        <translation>
            <numerusform>%n casus vernietigd in de kluis, nog niet in elke reservekopie</numerusform>
            <numerusform>%n casussen vernietigd in de kluis, nog niet in elke reservekopie</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate {number} is in the register below.</source>
        <translation>Verklaring {number} staat hieronder in het register.</translation>
    </message>
    <message>
        <source>Certificate {number} stays provisional until every place was reached.</source>
        <translation>Verklaring {number} blijft voorlopig tot elke plaats is bereikt.</translation>
    </message>
    <message>
        <source>Changing the term</source>
        <translation>Het wijzigen van de bewaartermijn</translation>
    </message>
    <message>
        <source>Finishing a destruction</source>
        <translation>Het afmaken van een vernietiging</translation>
    </message>
    <message>
        <source>It is in {folder}</source>
        <translation>Zij staat in {folder}</translation>
    </message>
    <message>
        <source>Reading the terms</source>
        <translation>Het lezen van de bewaartermijnen</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>De verklaring opslaan</translation>
    </message>
    <message>
        <source>Some backups may still hold destroyed cases</source>
        <translation>In sommige reservekopieën staan mogelijk nog vernietigde casussen</translation>
    </message>
    <message>
        <source>Terms of the cases</source>
        <translation>Bewaartermijnen van de casussen</translation>
    </message>
    <message>
        <source>The certificate was written</source>
        <translation>De verklaring is geschreven</translation>
    </message>
    <message>
        <source>There are no cases yet.</source>
        <translation>Er zijn nog geen casussen.</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Writing the certificate</source>
        <translation>Het schrijven van de verklaring</translation>
    </message>
    <message>
        <source>the folder of the vault</source>
        <translation>de map van de kluis</translation>
    </message>
    <message>
        <source>{numbers}, in {places}. They are removed as soon as the place can be reached.</source>
        <translation>{numbers}, in {places}. Ze worden verwijderd zodra de plaats bereikbaar is.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>A person asks for access to their data</source>
        <translation>Verzoek om inzage</translation>
    </message>
    <message>
        <source>A relapse: the case is taken up again</source>
        <translation>Terugval: de casus wordt heropend</translation>
    </message>
    <message>
        <source>Accounting for what was done</source>
        <translation>Verantwoording</translation>
    </message>
    <message>
        <source>Destroying it or handing it over</source>
        <translation>Vernietiging of overdracht</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Overgedragen</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Niet langer nodig</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Niet in behandeling genomen</translation>
    </message>
    <message>
        <source>The term has ended</source>
        <translation>De bewaartermijn is verstreken</translation>
    </message>
    <message>
        <source>not accepted: must go now</source>
        <translation>niet in behandeling</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>te bewaren tot {day}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>Change the incident</source>
        <translation>Incident wijzigen</translation>
    </message>
    <message>
        <source>Weigh this role now</source>
        <translation>Deze rol nu wegen</translation>
    </message>
    <message>
        <source>incident {number}</source>
        <translation>incident {number}</translation>
    </message>
    <message>
        <source>{name} in ‘{incident}’</source>
        <translation>{name} bij ‘{incident}’</translation>
    </message>
</context>
<context>
    <name>RoleCell</name>
    <message>
        <source>Earlier: {role}</source>
        <translation>Eerder: {role}</translation>
    </message>
    <message>
        <source>To be weighed</source>
        <translation>Nog wegen</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Another role for {name}</source>
        <translation>Andere rol voor {name}</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Changing a role</source>
        <translation>Een rol wijzigen</translation>
    </message>
    <message>
        <source>It counts from the next time they unlock the vault.</source>
        <translation>De rol geldt vanaf de volgende keer dat degene de kluis ontgrendelt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The role is as it was</source>
        <translation>De rol is niet gewijzigd</translation>
    </message>
</context>
<context>
    <name>RoleForm</name>
    <message>
        <source>Add a signal, then Enter</source>
        <translation>Signaal toevoegen, dan Enter</translation>
    </message>
    <message>
        <source>Add what speaks against, then Enter</source>
        <translation>Contra-indicatie toevoegen, dan Enter</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Dissenting view</source>
        <translation>Afwijkend standpunt</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Deze rol verwijderen</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Herzien op</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Signals of coercion</source>
        <translation>Dwangsignalen</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Contra-indicaties</translation>
    </message>
    <message>
        <source>Who saw it otherwise, and why</source>
        <translation>Wie ziet het anders, en waarom</translation>
    </message>
</context>
<context>
    <name>RolesStep</name>
    <message>
        <source>Add the first incident</source>
        <translation>Voeg het eerste incident toe</translation>
    </message>
    <message>
        <source>Grey: judged earlier · Arrows: another role · Enter: edit</source>
        <translation>Grijs: eerder gewogen · Pijltjes: andere rol · Enter: bewerken</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rol:</translation>
    </message>
    <message>
        <source>{weighed} of {all} roles weighed · judged, never scored</source>
        <translation>{weighed} van {all} rollen gewogen · een oordeel, geen score</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Finalising the minutes</source>
        <translation>Verslag vaststellen</translation>
    </message>
    <message>
        <source>Saving the action</source>
        <translation>Actie bewaren</translation>
    </message>
    <message>
        <source>Saving the attendance</source>
        <translation>Aanwezigheid bewaren</translation>
    </message>
    <message>
        <source>Saving the case</source>
        <translation>Casus bewaren</translation>
    </message>
    <message>
        <source>Saving the conference</source>
        <translation>Overleg bewaren</translation>
    </message>
    <message>
        <source>Saving the contribution</source>
        <translation>Inbreng bewaren</translation>
    </message>
    <message>
        <source>Saving the course of the meeting</source>
        <translation>Verloop van het overleg bewaren</translation>
    </message>
    <message>
        <source>Saving the decision</source>
        <translation>Besluit bewaren</translation>
    </message>
    <message>
        <source>Saving the dilemma</source>
        <translation>Dilemma bewaren</translation>
    </message>
    <message>
        <source>Saving the goal</source>
        <translation>Doel bewaren</translation>
    </message>
    <message>
        <source>Saving the informing</source>
        <translation>Informering bewaren</translation>
    </message>
    <message>
        <source>Saving the instrument</source>
        <translation>Instrument bewaren</translation>
    </message>
    <message>
        <source>Saving the life domain</source>
        <translation>Leefgebied bewaren</translation>
    </message>
    <message>
        <source>Saving the organisation</source>
        <translation>Organisatie bewaren</translation>
    </message>
    <message>
        <source>Saving the person</source>
        <translation>Persoon bewaren</translation>
    </message>
    <message>
        <source>Saving the report on the action</source>
        <translation>Melding over de actie bewaren</translation>
    </message>
    <message>
        <source>Saving the role</source>
        <translation>Rol bewaren</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>Scenario bewaren</translation>
    </message>
</context>
<context>
    <name>ScenarioForm</name>
    <message>
        <source>24/7 through …</source>
        <translation>24/7 via …</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Dit scenario verwijderen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
</context>
<context>
    <name>ScenariosCard</name>
    <message>
        <source>All scenarios</source>
        <translation>Alle scenario’s</translation>
    </message>
    <message>
        <source>If {when}</source>
        <translation>Als {when}</translation>
    </message>
    <message>
        <source>Scenarios ({count})</source>
        <translation>Scenario’s ({count})</translation>
    </message>
    <message>
        <source>The latest scenarios</source>
        <translation>De laatste scenario’s</translation>
    </message>
    <message>
        <source>then {then}</source>
        <translation>dan {then}</translation>
    </message>
</context>
<context>
    <name>ScoreCells</name>
    <message>
        <source>not discussed</source>
        <translation>onbesproken</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>nog niet gescoord</translation>
    </message>
    <message>
        <source>previous score {score}</source>
        <translation>vorige score {score}</translation>
    </message>
</context>
<context>
    <name>ScoreCourse</name>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>onbesproken</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>SealField</name>
    <message>
        <source>Archive or password</source>
        <translation>Archief of wachtwoord</translation>
    </message>
    <message>
        <source>At least {n} characters</source>
        <translation>Minstens {n} tekens</translation>
    </message>
    <message>
        <source>For the archive</source>
        <translation>Voor het archief</translation>
    </message>
    <message>
        <source>PDF as PDF/A: to be kept for years, readable for everybody who has the file.</source>
        <translation>PDF als PDF/A: jaren te bewaren, leesbaar voor wie het bestand heeft.</translation>
    </message>
    <message>
        <source>Password of the documents</source>
        <translation>Wachtwoord van de documenten</translation>
    </message>
    <message>
        <source>Tell it by telephone</source>
        <translation>Geef het telefonisch door</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nog eens hetzelfde wachtwoord</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>De twee wachtwoorden verschillen. Typ twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Met een wachtwoord</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Every document: marking, version and page</source>
        <translation>Elk document: markering, versie en bladzijde</translation>
    </message>
    <message>
        <source>Extracts: what is left out</source>
        <translation>Uittreksels: wat is weggelaten</translation>
    </message>
    <message>
        <source>Log for an auditor</source>
        <translation>Logboek voor een auditor</translation>
    </message>
    <message>
        <source>Outcome for JZV (JSON)</source>
        <translation>Uitkomst voor JZV (JSON)</translation>
    </message>
    <message>
        <source>Register of disclosures</source>
        <translation>Verstrekkingenregister</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Rekenblad</translation>
    </message>
    <message>
        <source>{minutes}: agreements</source>
        <translation>{minutes}: afspraken</translation>
    </message>
    <message>
        <source>{minutes}: attendance</source>
        <translation>{minutes}: aanwezig en afwezig</translation>
    </message>
    <message>
        <source>{minutes}: changes between two versions</source>
        <translation>{minutes}: wijzigingen tussen twee versies</translation>
    </message>
    <message>
        <source>{minutes}: decisions and scenarios</source>
        <translation>{minutes}: besluiten en scenario’s</translation>
    </message>
    <message>
        <source>{minutes}: in brief</source>
        <translation>{minutes}: in het kort</translation>
    </message>
    <message>
        <source>{minutes}: informing</source>
        <translation>{minutes}: informering</translation>
    </message>
    <message>
        <source>{minutes}: life domains</source>
        <translation>{minutes}: leefgebieden</translation>
    </message>
    <message>
        <source>{minutes}: looking back</source>
        <translation>{minutes}: terugblik</translation>
    </message>
    <message>
        <source>{minutes}: next conference and distribution</source>
        <translation>{minutes}: volgend overleg en verzendlijst</translation>
    </message>
    <message>
        <source>{minutes}: offender and victim</source>
        <translation>{minutes}: dader en slachtoffer</translation>
    </message>
    <message>
        <source>{minutes}: picture</source>
        <translation>{minutes}: beeld</translation>
    </message>
    <message>
        <source>{minutes}: purpose and criteria</source>
        <translation>{minutes}: doel en criteria</translation>
    </message>
    <message>
        <source>{minutes}: title and facts</source>
        <translation>{minutes}: titel en gegevens</translation>
    </message>
</context>
<context>
    <name>SentenceForm</name>
    <message>
        <source>As shipped</source>
        <translation>Standaardtekst</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Terug naar standaard</translation>
    </message>
    <message>
        <source>Documents that are made from now on say it so.</source>
        <translation>Documenten die u vanaf nu maakt, gebruiken deze tekst.</translation>
    </message>
    <message>
        <source>Empty: as shipped.</source>
        <translation>Leeg: de standaardtekst.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The document fills in {places}: keep that as it is. Empty: as shipped.</source>
        <translation>Het document vult {places} in: laat dat staan. Leeg: de standaardtekst.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Uw tekst</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>eigen tekst</translation>
    </message>
</context>
<context>
    <name>SentencesPart</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Zoek een tekst</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>Only your own</source>
        <translation>Alleen eigen teksten</translation>
    </message>
    <message>
        <source>Texts of the documents</source>
        <translation>Teksten van de documenten</translation>
    </message>
    <message>
        <source>cannot be kept as it is</source>
        <translation>kan zo niet bewaard worden</translation>
    </message>
    <message>
        <source>your own text</source>
        <translation>eigen tekst</translation>
    </message>
    <message>
        <source>{all} texts</source>
        <translation>{all} teksten</translation>
    </message>
    <message>
        <source>{found} of {all} texts</source>
        <translation>{found} van {all} teksten</translation>
    </message>
    <message>
        <source>{own} your own</source>
        <translation>{own} eigen</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Configuration file</source>
        <translation>Configuratiebestand</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>One field cannot be kept as it is</source>
        <translation>Eén veld kan zo niet bewaard worden</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Onderdelen van de instellingen</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Gewone woorden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>What is wrong stands below it. Repair it, or do the same again to leave without it.</source>
        <translation>Wat er mis is, staat eronder. Herstel het, of doe hetzelfde nog eens om zonder verder te gaan.</translation>
    </message>
    <message>
        <source>of the documents, for everybody who opens this vault</source>
        <translation>van de documenten, voor iedereen die deze kluis opent</translation>
    </message>
</context>
<context>
    <name>SharingField</name>
    <message>
        <source>May be shared with</source>
        <translation>Deelbaar met</translation>
    </message>
    <message>
        <source>all participants</source>
        <translation>alle deelnemers</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>only…</source>
        <translation>alleen…</translation>
    </message>
</context>
<context>
    <name>ShieldDialog</name>
    <message>
        <source>Case {number} is shielded</source>
        <translation>Casus {number} is afgeschermd</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message>
        <source>Choose why you open this case</source>
        <translation>Kies waarom u deze casus opent</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Open de casus</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>Het openen van de casus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>The case was not opened</source>
        <translation>De casus is niet geopend</translation>
    </message>
    <message>
        <source>The log keeps your name, the time and this reason. It is shielded again when you lock.</source>
        <translation>Het logboek bewaart uw naam, het tijdstip en deze reden. Na vergrendelen is de casus weer afgeschermd.</translation>
    </message>
    <message>
        <source>This case is closed, so nobody reads it without a reason (Wgs 2.31(8)). Why do you open it?</source>
        <translation>Deze casus is afgesloten; niemand leest hem zonder reden (Wgs 2.31 lid 8). Waarom opent u hem?</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Find a key</source>
        <translation>Een toets zoeken</translation>
    </message>
    <message>
        <source>Find: what you want to do, or a key</source>
        <translation>Zoek: wat u wilt doen, of een toets</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Daar is geen toets voor.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What works on this screen stands out; keys of a row work on the row.</source>
        <translation>Wat op dit scherm werkt, springt eruit; toetsen van een rij werken op de rij.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Beside the meeting</source>
        <translation>Naast het overleg</translation>
    </message>
    <message>
        <source>Decisions &amp; actions</source>
        <translation>Besluiten &amp; acties</translation>
    </message>
    <message>
        <source>Previous conference</source>
        <translation>Vorig overleg</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>StandingLine</name>
    <message>
        <source>Nothing can be written in its folder, so nothing you do is saved. Check the rights on the folder or the disk, then lock and unlock again.</source>
        <translation>In de map van de kluis kan niets worden geschreven, dus wat u doet wordt niet bewaard. Controleer de rechten op de map of de schijf; vergrendel en ontgrendel daarna opnieuw.</translation>
    </message>
    <message>
        <source>Show it as it is now</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Somebody else has this vault open</source>
        <translation>Iemand anders heeft deze kluis open</translation>
    </message>
    <message>
        <source>This vault is damaged: you see what can be read</source>
        <translation>Deze kluis is beschadigd: u ziet wat er leesbaar is</translation>
    </message>
    <message>
        <source>This vault is open for reading only</source>
        <translation>Deze kluis is alleen om te lezen geopend</translation>
    </message>
    <message>
        <source>What cannot be read is told where you come across it, and nothing is saved here. Lock to go back, and put a backup back or bring over what can be read.</source>
        <translation>Wat niet leesbaar is, wordt gezegd waar u het tegenkomt, en hier wordt niets opgeslagen. Vergrendel om terug te gaan, en zet een reservekopie terug of breng over wat leesbaar is.</translation>
    </message>
    <message>
        <source>You read along; what you see is of the moment you opened it. To change something yourself: lock, and unlock again once the other is done.</source>
        <translation>U leest mee; u ziet hoe het was toen u dit opende. Zelf iets wijzigen? Vergrendel de kluis en ontgrendel haar opnieuw zodra de ander klaar is.</translation>
    </message>
    <message>
        <source>You read in this vault</source>
        <translation>U leest mee in deze kluis</translation>
    </message>
    <message>
        <source>Your role is reader: everything can be seen, nothing is changed or exported.</source>
        <translation>Uw rol is lezer: u kunt alles inzien, maar niets wijzigen of exporteren.</translation>
    </message>
    <message>
        <source>{person} has had this vault open since {since}</source>
        <translation>{person} heeft deze kluis open sinds {since}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informering</translation>
    </message>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <source>Offender and victim</source>
        <translation>Dader en slachtoffer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Read back and next</source>
        <translation>Voorlezen en vervolg</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>{colour}, chosen</source>
        <translation>{colour}, gekozen</translation>
    </message>
</context>
<context>
    <name>TakeOverLine</name>
    <message numerus="yes">
        <source>%n taken over from the agenda, Ctrl+Z undoes it</source>
        <translation>
            <numerusform>%n overgenomen van de agenda, Ctrl+Z maakt het ongedaan</numerusform>
            <numerusform>%n overgenomen van de agenda, Ctrl+Z maakt het ongedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the agenda</source>
        <translation>De agenda lezen</translation>
    </message>
    <message>
        <source>Take over from the agenda</source>
        <translation>Overnemen van de agenda</translation>
    </message>
    <message numerus="yes">
        <source>Take over from the agenda (%n)</source>
        <translation>
            <numerusform>Overnemen van de agenda (%n)</numerusform>
            <numerusform>Overnemen van de agenda (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking over from the agenda</source>
        <translation>Overnemen van de agenda</translation>
    </message>
    <message>
        <source>declaration not signed: {names}</source>
        <translation>verklaring niet getekend: {names}</translation>
    </message>
    <message>
        <source>not there at this time: {names}</source>
        <translation>dan niet aanwezig: {names}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Closed on {day}.</source>
        <translation>Afgesloten op {day}.</translation>
    </message>
    <message>
        <source>Destroy…</source>
        <translation>Vernietig…</translation>
    </message>
    <message>
        <source>First processed on {day}; at most five years (Wgs 1.8(7)).</source>
        <translation>Eerste verwerking {day}; ten hoogste vijf jaar (Wgs 1.8 lid 7).</translation>
    </message>
    <message numerus="yes">
        <source>First processed on {day}; kept %n year(s), as your organisation chose.</source>
        <translation>
            <numerusform>Eerste verwerking {day}; bewaard voor %n jaar, zoals uw organisatie koos.</numerusform>
            <numerusform>Eerste verwerking {day}; bewaard voor %n jaar, zoals uw organisatie koos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over and destroy…</source>
        <translation>Draag over en vernietig…</translation>
    </message>
    <message>
        <source>It is accepted after all</source>
        <translation>Toch in behandeling</translation>
    </message>
    <message>
        <source>Keep two years longer…</source>
        <translation>Bewaar twee jaar langer…</translation>
    </message>
    <message>
        <source>Not accepted since {day}: it must be destroyed at once.</source>
        <translation>Niet in behandeling genomen sinds {day}: de casus moet direct worden vernietigd.</translation>
    </message>
    <message>
        <source>Only the chair decides on terms and destruction.</source>
        <translation>Alleen de voorzitter beslist over bewaartermijnen en vernietiging.</translation>
    </message>
    <message>
        <source>This case is not accepted</source>
        <translation>Niet in behandeling nemen</translation>
    </message>
    <message>
        <source>Until {until}, decided on {day} by {person}: {reason} Consent: {consent}</source>
        <translation>Tot {until}, besloten op {day} door {person}: {reason} Instemming: {consent}</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>Terms that end</source>
        <translation>Bewaartermijnen die aflopen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more.</source>
        <translation>
            <numerusform>Er is er nog %n.</numerusform>
            <numerusform>Er zijn er nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>destroy, keep longer or hand over</source>
        <translation>vernietigen, verlengen of overdragen</translation>
    </message>
    <message>
        <source>keep until {day}</source>
        <translation>bewaren tot {day}</translation>
    </message>
</context>
<context>
    <name>TermsList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n casus</numerusform>
            <numerusform>%n casussen</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Must go</source>
        <translation>Moet weg</translation>
    </message>
    <message>
        <source>Within ninety days</source>
        <translation>Binnen negentig dagen</translation>
    </message>
    <message>
        <source>closed: no name is shown</source>
        <translation>afgesloten: zonder naam</translation>
    </message>
    <message numerus="yes">
        <source>extended %n time(s)</source>
        <translation>
            <numerusform>%n keer verlengd</numerusform>
            <numerusform>%n keer verlengd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is not a time. Type for example 9:30.</source>
        <translation>Dit is geen tijd. Typ bijvoorbeeld 9:30.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Arrived at</source>
        <translation>Gekomen om</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Vertrokken om</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Go to the cases</source>
        <translation>Naar de casussen</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nieuwe casus</translation>
    </message>
    <message>
        <source>Reading the agenda of today</source>
        <translation>De agenda van vandaag lezen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Life domains</source>
        <translation>Leefgebieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>Course of the score</source>
        <translation>Verloop van de score</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>onbesproken</translation>
    </message>
    <message>
        <source>{date}: {score}</source>
        <translation>{date}: {score}</translation>
    </message>
</context>
<context>
    <name>UnderWay</name>
    <message>
        <source>{doing}: {done} of {of}</source>
        <translation>{doing}: {done} van {of}</translation>
    </message>
</context>
<context>
    <name>UnlockDelay</name>
    <message numerus="yes">
        <source>Wrong several times: you can try again in %n minute(s).</source>
        <translation>
            <numerusform>Meermaals verkeerd: over %n minuut kunt u het opnieuw proberen.</numerusform>
            <numerusform>Meermaals verkeerd: over %n minuten kunt u het opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong several times: you can try again in %n second(s).</source>
        <translation>
            <numerusform>Meermaals verkeerd: over %n seconde kunt u het opnieuw proberen.</numerusform>
            <numerusform>Meermaals verkeerd: over %n seconden kunt u het opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>It is closed there: open it</source>
        <translation>Daar is zij gesloten: openen</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Alleen lezen openen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Bekijk wat er kan…</translation>
    </message>
    <message>
        <source>Somebody else has this vault open</source>
        <translation>Iemand anders heeft deze kluis open</translation>
    </message>
    <message>
        <source>Type your passphrase first.</source>
        <translation>Typ eerst uw wachtzin.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock {vault}</source>
        <translation>{vault} ontgrendelen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Use the recovery key…</source>
        <translation>Herstelsleutel gebruiken…</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>You can read along; one person at a time changes something.</source>
        <translation>U kunt meelezen; er kan één persoon tegelijk wijzigen.</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>U kunt het nu opnieuw proberen.</translation>
    </message>
    <message>
        <source>{person} has had this vault open since {since}</source>
        <translation>{person} heeft deze kluis open sinds {since}</translation>
    </message>
    <message>
        <source>{vault} was not opened</source>
        <translation>{vault} is niet geopend</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>A vault is an encrypted folder with the cases of one team. Make the first one, or open the folder that your team uses.</source>
        <translation>Een kluis is een versleutelde map met de casussen van één team. Maak de eerste, of open de map die uw team gebruikt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Nieuwe kluis maken…</translation>
    </message>
    <message>
        <source>No vault yet on this computer</source>
        <translation>Nog geen kluis op deze computer</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Andere kluis openen</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Andere kluis openen…</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>De kluis openen</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Uit deze lijst halen</translation>
    </message>
    <message>
        <source>See what can be done…</source>
        <translation>Bekijk wat er kan…</translation>
    </message>
    <message>
        <source>This vault cannot be opened</source>
        <translation>Deze kluis kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>UnplacedCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>None. When a field is gone, or its minutes are final, what you had half typed in it stands here.</source>
        <translation>Geen. Is een veld er niet meer, of is het verslag vastgesteld, dan staat hier wat u er half in had getypt.</translation>
    </message>
    <message>
        <source>Reading what has no place</source>
        <translation>Lezen van niet geplaatste tekst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Removing the text</source>
        <translation>Verwijderen van de tekst</translation>
    </message>
    <message>
        <source>Text without a place</source>
        <translation>Niet geplaatste tekst</translation>
    </message>
    <message>
        <source>{where} · of {person}</source>
        <translation>{where} · van {person}</translation>
    </message>
</context>
<context>
    <name>VaultList</name>
    <message>
        <source>Damaged: choose it to see what can be done</source>
        <translation>Beschadigd: kies haar om te zien wat er kan</translation>
    </message>
    <message>
        <source>Made by a newer version of caseconf</source>
        <translation>Gemaakt met een nieuwere versie van caseconf</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Nieuwe kluis maken…</translation>
    </message>
    <message>
        <source>Not found: connect the drive and choose it again</source>
        <translation>Niet gevonden: sluit de schijf aan en kies opnieuw</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Andere kluis openen…</translation>
    </message>
    <message>
        <source>Open now: {person}</source>
        <translation>Nu geopend: {person}</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Kluizen</translation>
    </message>
</context>
<context>
    <name>VaultRoleWords</name>
    <message>
        <source>May do everything: people, keys, backups and retention as well.</source>
        <translation>Mag alles: ook mensen, sleutels, reservekopieën en bewaartermijnen.</translation>
    </message>
    <message>
        <source>Sees everything, changes nothing and makes no documents.</source>
        <translation>Ziet alles, wijzigt niets en maakt geen documenten.</translation>
    </message>
    <message>
        <source>Works on cases and makes documents; does not decide on people and keys.</source>
        <translation>Werkt aan casussen en maakt documenten; beslist niet over mensen en sleutels.</translation>
    </message>
</context>
<context>
    <name>VaultScreen</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Parts of the vault</source>
        <translation>Onderdelen van de kluis</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Mensen en sleutels</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijnen</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Action {action}</source>
        <translation>Actie {action}</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Gekomen om</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Case director</source>
        <translation>Casusregisseur</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Voorzitter</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Conditions of the source</source>
        <translation>Voorwaarden van de bron</translation>
    </message>
    <message>
        <source>Confidentiality read out</source>
        <translation>Geheimhouding voorgelezen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Contactpunt</translation>
    </message>
    <message>
        <source>Contribution of {source}</source>
        <translation>Inbreng van {source}</translation>
    </message>
    <message>
        <source>Criterion {letter}</source>
        <translation>Criterium {letter}</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Gegevenscategorie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Dated on</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Declaration signed</source>
        <translation>Verklaring getekend</translation>
    </message>
    <message>
        <source>Dilemma</source>
        <translation>Dilemma</translation>
    </message>
    <message>
        <source>Dissenting view</source>
        <translation>Afwijkend standpunt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Eindigt om</translation>
    </message>
    <message>
        <source>Feedback to the referrer</source>
        <translation>Terugkoppeling aan de melder</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Doel {number}</translation>
    </message>
    <message>
        <source>Ground for breaking secrecy</source>
        <translation>Grond voor doorbreken beroepsgeheim</translation>
    </message>
    <message>
        <source>Ground for the delay</source>
        <translation>Grond voor uitstel</translation>
    </message>
    <message>
        <source>Handling code</source>
        <translation>Hanteringscode</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Gebeurd op</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>In the minutes</source>
        <translation>In het verslag</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Informing</source>
        <translation>Informering</translation>
    </message>
    <message>
        <source>Informing {name}</source>
        <translation>Informering van {name}</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind of participant</source>
        <translation>Soort deelnemer</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Vertrokken om</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Leefgebied</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw wegen op</translation>
    </message>
    <message>
        <source>May be shared with</source>
        <translation>Deelbaar met</translation>
    </message>
    <message>
        <source>Minutes per step</source>
        <translation>Minuten per stap</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Noodzaak</translation>
    </message>
    <message>
        <source>Next conference</source>
        <translation>Volgend overleg</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Geen vervolg</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Aanleiding</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Volgorde</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Previous minutes</source>
        <translation>Vorig verslag</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioriteit</translation>
    </message>
    <message>
        <source>Process director</source>
        <translation>Procesregisseur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Purpose limitation</source>
        <translation>Doelbinding</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Bereikt als</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <source>Reference in the source system</source>
        <translation>Kenmerk in het bronsysteem</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relatie</translation>
    </message>
    <message>
        <source>Remarks on the previous minutes</source>
        <translation>Opmerkingen bij het vorige verslag</translation>
    </message>
    <message>
        <source>Report on {action}</source>
        <translation>Melding over {action}</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeld door</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Gemeld op</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Scaling down</source>
        <translation>Afschalen</translation>
    </message>
    <message>
        <source>Scaling up</source>
        <translation>Opschalen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Notulist</translation>
    </message>
    <message>
        <source>Signals of coercion</source>
        <translation>Dwangsignalen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Begint om</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Statutory task</source>
        <translation>Wettelijke taak</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Afgenomen op</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation>De casus zelf</translation>
    </message>
    <message>
        <source>The conference itself</source>
        <translation>Het overleg zelf</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>What else was considered</source>
        <translation>Wat ook is overwogen</translation>
    </message>
    <message>
        <source>What is at risk</source>
        <translation>Wat risico geeft</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Wat beschermt</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Contra-indicaties</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wie handelt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Written input received</source>
        <translation>Schriftelijke inbreng ontvangen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>zoals gebruikelijk</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{name} in ‘{incident}’</source>
        <translation>{name} bij ‘{incident}’</translation>
    </message>
</context>
<context>
    <name>WhomField</name>
    <message>
        <source>Each person gets a document of their own</source>
        <translation>Elke persoon krijgt een eigen document</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>How many files</source>
        <translation>Hoeveel bestanden</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Nobody was invited, so nobody is on the distribution list.</source>
        <translation>Er is niemand uitgenodigd, dus er staat niemand op de verzendlijst.</translation>
    </message>
    <message>
        <source>Not on the distribution list</source>
        <translation>Niet op de verzendlijst</translation>
    </message>
    <message>
        <source>One file for all</source>
        <translation>Eén bestand voor allen</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Voor ieder een eigen</translation>
    </message>
    <message>
        <source>The case file stays with the team itself.</source>
        <translation>Het casusbestand blijft bij het eigen team.</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>niet uitgenodigd</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>derde</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>It is still in its field. Repair it, or do the same again to leave without it.</source>
        <translation>Het staat nog in het veld. Herstel het, of doe hetzelfde nog eens om zonder te vertrekken.</translation>
    </message>
    <message>
        <source>Something could not be saved</source>
        <translation>Iets kon niet worden opgeslagen</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>In plain words</source>
        <translation>In gewone woorden</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>Remove this word</source>
        <translation>Woord verwijderen</translation>
    </message>
    <message>
        <source>The letter says it so in decisions, actions and goals; names stay as they are.</source>
        <translation>De burgerversie zegt het zo in besluiten, acties en doelen; namen blijven staan.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Woord</translation>
    </message>
    <message>
        <source>Word in the list</source>
        <translation>Woord in de lijst</translation>
    </message>
</context>
<context>
    <name>WordingHint</name>
    <message>
        <source>“{found}” may blame the victim. Rather: {instead}.</source>
        <translation>“{found}” legt de schuld misschien bij het slachtoffer. Liever: {instead}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Absent with notice</source>
        <translation>Afwezig met kennisgeving</translation>
    </message>
    <message>
        <source>Absent without notice</source>
        <translation>Afwezig zonder kennisgeving</translation>
    </message>
    <message>
        <source>BSN</source>
        <translation>BSN</translation>
    </message>
    <message>
        <source>Care and support</source>
        <translation>Hulpverlening</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Facilities granted</source>
        <translation>Toegekende voorzieningen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Financieel</translation>
    </message>
    <message>
        <source>Good care provision</source>
        <translation>Goed hulpverlenerschap</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Wonen</translation>
    </message>
    <message>
        <source>Identifying data</source>
        <translation>Identificerende gegevens</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Inkomen</translation>
    </message>
    <message>
        <source>Judicial data</source>
        <translation>Justitiële gegevens</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Digitaal</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Deels</translation>
    </message>
    <message>
        <source>Police data</source>
        <translation>Politiegegevens</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Aanwezig</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Professioneel oordeel</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaties</translation>
    </message>
    <message>
        <source>Statutory provision</source>
        <translation>Wettelijk voorschrift</translation>
    </message>
    <message>
        <source>Supervision and enforcement</source>
        <translation>Toezicht en handhaving</translation>
    </message>
    <message>
        <source>Unconfirmed signal</source>
        <translation>Onbevestigd signaal</translation>
    </message>
    <message>
        <source>View of the person</source>
        <translation>Zienswijze betrokkene</translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>Back to the shipped list</source>
        <translation>Terug naar de standaardlijst</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Zoek een woord</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Taal van de documenten</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>Words and what stands for them</source>
        <translation>Woorden en wat er in de plaats komt</translation>
    </message>
    <message>
        <source>as shipped</source>
        <translation>zoals geleverd</translation>
    </message>
    <message>
        <source>your own list</source>
        <translation>uw eigen lijst</translation>
    </message>
    <message>
        <source>{all} words</source>
        <translation>{all} woorden</translation>
    </message>
    <message>
        <source>{found} of {all} words</source>
        <translation>{found} van {all} woorden</translation>
    </message>
</context>
<context>
    <name>_Lateness</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Left</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>%n dag verstreken</numerusform>
            <numerusform>%n dagen verstreken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Moments</name>
    <message>
        <source>today at {time}</source>
        <translation>vandaag om {time}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} om {time}</translation>
    </message>
</context>
<context>
    <name>_ObjectionLine</name>
    <message>
        <source>Who sees it otherwise, and why?</source>
        <translation>Wie ziet het anders, en waarom?</translation>
    </message>
</context>
<context>
    <name>_PersonHead</name>
    <message>
        <source>minor</source>
        <translation>minderjarig</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message numerus="yes">
        <source>caseconf locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>caseconf vergrendelt over %n seconde. Elke toets houdt dat tegen.</numerusform>
            <numerusform>caseconf vergrendelt over %n seconden. Elke toets houdt dat tegen.</numerusform>
        </translation>
    </message>
</context>
</TS>
