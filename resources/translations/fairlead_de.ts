<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>An action that sources recommend.</source>
        <translation>Eine Maßnahme, die Quellen empfehlen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzer Name</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>What is recommended</source>
        <translation>Was empfohlen wird</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of action it is</source>
        <translation>Um welche Art von Maßnahme es geht</translation>
    </message>
    <message>
        <source>Pulls against</source>
        <translation>Steht entgegen</translation>
    </message>
    <message>
        <source>Advice that points the other way</source>
        <translation>Empfehlungen, die in die andere Richtung weisen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Risks it answers or deepens</source>
        <translation>Risiken, die sie beantwortet oder verschärft</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who recommends it</source>
        <translation>Wer sie gibt</translation>
    </message>
</context>
<context>
    <name>AdviceKind</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Governance</translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
</context>
<context>
    <name>AgentFramework</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Portable</source>
        <translation>Portabel</translation>
    </message>
    <message>
        <source>Bedrock Agents</source>
        <translation>Bedrock Agents</translation>
    </message>
    <message>
        <source>Bedrock AgentCore</source>
        <translation>Bedrock AgentCore</translation>
    </message>
    <message>
        <source>Vertex AI Agent Builder</source>
        <translation>Vertex AI Agent Builder</translation>
    </message>
    <message>
        <source>Foundry Agents</source>
        <translation>Foundry Agents</translation>
    </message>
    <message>
        <source>OpenAI Agents</source>
        <translation>OpenAI Agents</translation>
    </message>
    <message>
        <source>Claude Managed Agents</source>
        <translation>Claude Managed Agents</translation>
    </message>
</context>
<context>
    <name>AiActClass</name>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenztes Risiko</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimales Risiko</translation>
    </message>
</context>
<context>
    <name>Alternative</name>
    <message>
        <source>Own alternative</source>
        <translation>Eigene Alternative</translation>
    </message>
    <message>
        <source>Own alternatives</source>
        <translation>Eigene Alternativen</translation>
    </message>
    <message>
        <source>What we could do instead of a contract, with figures of our own.</source>
        <translation>Was wir statt eines Vertrags tun könnten, mit eigenen Zahlen.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract that it could stand in for</source>
        <translation>Vertrag, den sie ersetzen könnte</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>What we would do if there is no deal</source>
        <translation>Was wir ohne Einigung tun würden</translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Cost of running it at equal quality, with retrieval, agents and people</source>
        <translation>Betriebskosten bei gleicher Qualität, mit Suche, Agenten und Personal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Cost of getting there: porting, validation, parallel run, export, charges and commitments that are lost</source>
        <translation>Kosten des Wegs dorthin: Portierung, Prüfung, Parallelbetrieb, Export, Gebühren und verlorene Zusagen</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Zuschlag</translation>
    </message>
    <message>
        <source>For what may go wrong, once</source>
        <translation>Für das, was schiefgehen kann, einmalig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long getting there takes</source>
        <translation>Wie lange der Weg dorthin dauert</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Difference on our own test set; below zero it is worse</source>
        <translation>Unterschied auf unserem eigenen Testsatz; unter null ist sie schlechter</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>When it was last tried</source>
        <translation>Wann sie zuletzt erprobt wurde</translation>
    </message>
    <message>
        <source>To make it better</source>
        <translation>Um sie zu verbessern</translation>
    </message>
    <message>
        <source>What would make it a better one before the talks</source>
        <translation>Was sie vor den Gesprächen besser machen würde</translation>
    </message>
</context>
<context>
    <name>ApiProtocol</name>
    <message>
        <source>Bedrock Converse</source>
        <translation>Bedrock Converse</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>OpenAI Chat</source>
        <translation>OpenAI Chat</translation>
    </message>
    <message>
        <source>Gemini</source>
        <translation>Gemini</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>AsOfBasis</name>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Erschlossen</translation>
    </message>
</context>
<context>
    <name>Assumption</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>An editable estimate: low, likely, high.</source>
        <translation>Eine änderbare Schätzung: niedrig, wahrscheinlich, hoch.</translation>
    </message>
    <message>
        <source>What is assumed</source>
        <translation>Was angenommen wird</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Which calculation uses it</source>
        <translation>Welche Berechnung sie verwendet</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low estimate</source>
        <translation>Niedrige Schätzung</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Most likely value</source>
        <translation>Wahrscheinlichster Wert</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High estimate</source>
        <translation>Hohe Schätzung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the three values</source>
        <translation>Einheit der drei Werte</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>How far it can be relied on</source>
        <translation>Wie weit man sich darauf verlassen kann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie stammt</translation>
    </message>
    <message>
        <source>Source, in words</source>
        <translation>Quelle, in Worten</translation>
    </message>
    <message>
        <source>Short name of the source</source>
        <translation>Kurzer Name der Quelle</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which it holds</source>
        <translation>Tag, für den sie gilt</translation>
    </message>
</context>
<context>
    <name>AssumptionRange</name>
    <message>
        <source>A share is from 0 to 1.</source>
        <translation>Ein Anteil liegt zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>The value must be above 0.</source>
        <translation>Der Wert muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The value must not be below 0.</source>
        <translation>Der Wert darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1”: The low, likely and high values are out of order.</source>
        <translation>„%1“: Der niedrige, der wahrscheinliche und der hohe Wert sind nicht in der richtigen Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>Attestation</name>
    <message>
        <source>Attestation</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Attestations</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>An assurance, with its kind and its scope.</source>
        <translation>Eine Zusicherung mit ihrer Art und ihrem Umfang.</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Standard, programme or law</source>
        <translation>Norm, Programm oder Gesetz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Report, certificate, authorisation, eligibility or legal regime</source>
        <translation>Bericht, Zertifikat, Zulassung, Eignung oder Rechtsrahmen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Route it covers</source>
        <translation>Bezugsweg, für den er gilt</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offering it covers, when only one</source>
        <translation>Angebot, für das er gilt, falls nur eines</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host it covers</source>
        <translation>Host, für den er gilt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Services, models and regions it is bound to</source>
        <translation>Dienste, Modelle und Regionen, an die er gebunden ist</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions it covers</source>
        <translation>Regionen, für die er gilt</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>End of validity</source>
        <translation>Ende der Gültigkeit</translation>
    </message>
</context>
<context>
    <name>AttestationKind</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>Legal regime</source>
        <translation>Rechtsrahmen</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Board</source>
        <translation>Vorstand</translation>
    </message>
    <message>
        <source>Negotiation team</source>
        <translation>Verhandlungsteam</translation>
    </message>
    <message>
        <source>Vendor-safe</source>
        <translation>Anbietertauglich</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Aufsicht</translation>
    </message>
</context>
<context>
    <name>AuditRights</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Reports only</source>
        <translation>Nur Berichte</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Umfassend</translation>
    </message>
</context>
<context>
    <name>BillFindings</name>
    <message numerus="yes">
        <source>%n cell(s) hold the text NULL; they were read as empty.</source>
        <translation>
            <numerusform>%n Zelle enthält den Text NULL; sie wurde als leer gelesen.</numerusform>
            <numerusform>%n Zellen enthalten den Text NULL; sie wurden als leer gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) have a blank where T belongs, such as “%1”.</source>
        <translation>
            <numerusform>%n Zeitangabe hat ein Leerzeichen statt T, etwa „%1“.</numerusform>
            <numerusform>%n Zeitangaben haben ein Leerzeichen statt T, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) do not say their time zone, such as “%1”; they were read as UTC.</source>
        <translation>
            <numerusform>%n Zeitangabe nennt ihre Zeitzone nicht, etwa „%1“; sie wurde als UTC gelesen.</numerusform>
            <numerusform>%n Zeitangaben nennen ihre Zeitzone nicht, etwa „%1“; sie wurden als UTC gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) have no seconds, such as “%1”.</source>
        <translation>
            <numerusform>%n Zeitangabe hat keine Sekunden, etwa „%1“.</numerusform>
            <numerusform>%n Zeitangaben haben keine Sekunden, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as “%1” were read as month/day/year.</source>
        <translation>
            <numerusform>%n Datum wie „%1“ wurde als Monat/Tag/Jahr gelesen.</numerusform>
            <numerusform>%n Datumsangaben wie „%1“ wurden als Monat/Tag/Jahr gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as “%1” were read as day/month/year.</source>
        <translation>
            <numerusform>%n Datum wie „%1“ wurde als Tag/Monat/Jahr gelesen.</numerusform>
            <numerusform>%n Datumsangaben wie „%1“ wurden als Tag/Monat/Jahr gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a number as availability zone, such as “%1”; it was ignored.</source>
        <translation>
            <numerusform>%n Zeile hat eine Zahl als Verfügbarkeitszone, etwa „%1“; sie wurde nicht beachtet.</numerusform>
            <numerusform>%n Zeilen haben eine Zahl als Verfügbarkeitszone, etwa „%1“; sie wurde nicht beachtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) spell a FOCUS value in their own way, such as “%1”.</source>
        <translation>
            <numerusform>%n Zelle schreibt einen FOCUS-Wert auf eigene Weise, etwa „%1“.</numerusform>
            <numerusform>%n Zellen schreiben einen FOCUS-Wert auf eigene Weise, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a kind of charge that is not known, such as “%1”; they count in the sums and in no workload.</source>
        <translation>
            <numerusform>%n Zeile hat eine unbekannte Kostenart, etwa „%1“; sie zählt in den Summen und in keinem Workload.</numerusform>
            <numerusform>%n Zeilen haben eine unbekannte Kostenart, etwa „%1“; sie zählen in den Summen und in keinem Workload.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) write the currency in lower case, such as “%1”.</source>
        <translation>
            <numerusform>%n Zeile schreibt die Währung klein, etwa „%1“.</numerusform>
            <numerusform>%n Zeilen schreiben die Währung klein, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) have marks between thousands, such as “%1”.</source>
        <translation>
            <numerusform>%n Betrag hat Tausendertrennzeichen, etwa „%1“.</numerusform>
            <numerusform>%n Beträge haben Tausendertrennzeichen, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) have a decimal comma, such as “%1”.</source>
        <translation>
            <numerusform>%n Betrag hat ein Dezimalkomma, etwa „%1“.</numerusform>
            <numerusform>%n Beträge haben ein Dezimalkomma, etwa „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of usage are billed and have an effective cost of 0, though no commitment covers them.</source>
        <translation>
            <numerusform>%n Zeile mit Nutzung ist abgerechnet und hat effektive Kosten von 0, obwohl keine Zusage sie deckt.</numerusform>
            <numerusform>%n Zeilen mit Nutzung sind abgerechnet und haben effektive Kosten von 0, obwohl keine Zusage sie deckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are commitments that were paid and not used.</source>
        <translation>
            <numerusform>%n Zeile ist eine Zusage, die bezahlt und nicht genutzt wurde.</numerusform>
            <numerusform>%n Zeilen sind Zusagen, die bezahlt und nicht genutzt wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is there again %n time(s), as in files put together from parts; it was skipped.</source>
        <translation>
            <numerusform>Die Kopfzeile kommt noch %n-mal vor, wie in Dateien, die aus Teilen zusammengesetzt sind; sie wurde übersprungen.</numerusform>
            <numerusform>Die Kopfzeile kommt noch %n-mal vor, wie in Dateien, die aus Teilen zusammengesetzt sind; sie wurde übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exactly like an earlier one. They were counted: bills do repeat rows. Check that the file does not hold a part twice.</source>
        <translation>
            <numerusform>%n Zeile gleicht einer früheren genau. Sie wurde gezählt: Rechnungen wiederholen durchaus Zeilen. Prüfen Sie, ob die Datei einen Teil doppelt enthält.</numerusform>
            <numerusform>%n Zeilen gleichen einer früheren genau. Sie wurden gezählt: Rechnungen wiederholen durchaus Zeilen. Prüfen Sie, ob die Datei einen Teil doppelt enthält.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) end in empty cells beyond the header.</source>
        <translation>
            <numerusform>%n Zeile endet mit leeren Zellen jenseits der Kopfzeile.</numerusform>
            <numerusform>%n Zeilen enden mit leeren Zellen jenseits der Kopfzeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have tags without braces, as Azure writes them.</source>
        <translation>
            <numerusform>%n Zeile hat Tags ohne geschweifte Klammern, wie Azure sie schreibt.</numerusform>
            <numerusform>%n Zeilen haben Tags ohne geschweifte Klammern, wie Azure sie schreibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag key(s) have a blank at an end, such as “%1”; it was dropped.</source>
        <translation>
            <numerusform>%n Tag-Schlüssel hat ein Leerzeichen am Rand, etwa „%1“; es wurde entfernt.</numerusform>
            <numerusform>%n Tag-Schlüssel haben ein Leerzeichen am Rand, etwa „%1“; es wurde entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the tag “%1” more than once; the first one counts.</source>
        <translation>
            <numerusform>%n Zeile hat das Tag „%1“ mehrfach; das erste zählt.</numerusform>
            <numerusform>%n Zeilen haben das Tag „%1“ mehrfach; das erste zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a spreadsheet formula, such as “%1”; they were kept as text.</source>
        <translation>
            <numerusform>%n Zelle sieht aus wie eine Tabellenformel, etwa „%1“; sie wurde als Text übernommen.</numerusform>
            <numerusform>%n Zellen sehen aus wie Tabellenformeln, etwa „%1“; sie wurden als Text übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) show that this is the amortised export: its cost is the effective cost, not what is invoiced.</source>
        <translation>
            <numerusform>%n Zeile zeigt, dass dies der amortisierte Export ist: Seine Kosten sind die effektiven Kosten, nicht das, was in Rechnung gestellt wird.</numerusform>
            <numerusform>%n Zeilen zeigen, dass dies der amortisierte Export ist: Seine Kosten sind die effektiven Kosten, nicht das, was in Rechnung gestellt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) are nested in rows; they were taken off the cost of their row.</source>
        <translation>
            <numerusform>%n Gutschrift steckt innerhalb einer Zeile; sie wurde von den Kosten ihrer Zeile abgezogen.</numerusform>
            <numerusform>%n Gutschriften stecken innerhalb von Zeilen; sie wurden von den Kosten ihrer Zeile abgezogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillGroup</name>
    <message>
        <source>Bill group</source>
        <translation>Rechnungsgruppe</translation>
    </message>
    <message>
        <source>Bill groups</source>
        <translation>Rechnungsgruppen</translation>
    </message>
    <message>
        <source>The rows of a bill that belong together in one month, added up.</source>
        <translation>Die Zeilen einer Rechnung, die in einem Monat zusammengehören, als Summe.</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Bill it is a part of</source>
        <translation>Rechnung, zu der sie gehört</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Billing month</source>
        <translation>Abrechnungsmonat</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who provides the service, as the bill says</source>
        <translation>Wer den Dienst erbringt, laut Rechnung</translation>
    </message>
    <message>
        <source>Billing account</source>
        <translation>Abrechnungskonto</translation>
    </message>
    <message>
        <source>Account that pays</source>
        <translation>Konto, das zahlt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account, subscription or project that used it</source>
        <translation>Konto, Abonnement oder Projekt, das ihn genutzt hat</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service, as the bill says</source>
        <translation>Dienst, laut Rechnung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>AI model, as far as the bill names one</source>
        <translation>KI-Modell, soweit die Rechnung eines nennt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region of AI services</source>
        <translation>Region der KI-Dienste</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags that are grouped by, as key=value</source>
        <translation>Tags, nach denen gruppiert wird, als key=value</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kostenart</translation>
    </message>
    <message>
        <source>Usage, Purchase, Tax, Credit or Adjustment</source>
        <translation>Nutzung, Kauf, Steuer, Gutschrift oder Anpassung</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>The service is an AI service</source>
        <translation>Der Dienst ist ein KI-Dienst</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Workload it belongs to, by the grouping rules</source>
        <translation>Workload, zu dem sie nach den Gruppierungsregeln gehört</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Cost that counts as spend, by the bill&apos;s cost column</source>
        <translation>Kosten, die als Ausgaben zählen, nach der Kostenspalte der Rechnung</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>What is invoiced</source>
        <translation>Was in Rechnung gestellt wird</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>Cost with prepayments spread over their use</source>
        <translation>Kosten, bei denen Vorauszahlungen auf ihre Nutzung verteilt sind</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Zu Vertragspreisen</translation>
    </message>
    <message>
        <source>Cost at contract prices</source>
        <translation>Kosten zu Vertragspreisen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Zu Listenpreisen</translation>
    </message>
    <message>
        <source>Cost at list prices</source>
        <translation>Kosten zu Listenpreisen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input volume, with what came from the cache</source>
        <translation>Eingabemenge, einschließlich dessen, was aus dem Cache kam</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>M Token</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Input read from the cache</source>
        <translation>Eingabe, die aus dem Cache gelesen wurde</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output volume</source>
        <translation>Ausgabemenge</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of the bill</source>
        <translation>Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>BillImport</name>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>A bill that was imported: what the file held and what it added up to.</source>
        <translation>Eine importierte Rechnung: was die Datei enthielt und welche Summen sie ergab.</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who billed, as the file says</source>
        <translation>Wer abgerechnet hat, laut Datei</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Made of all rows in any order; the same file is recognised by it</source>
        <translation>Aus allen Zeilen in beliebiger Reihenfolge gebildet; daran wird dieselbe Datei erkannt</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>First billing month in the file</source>
        <translation>Erster Abrechnungsmonat der Datei</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last billing month in the file</source>
        <translation>Letzter Abrechnungsmonat der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows that came in</source>
        <translation>Zeilen, die übernommen wurden</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Rows that were left out, each with a reason shown at the import</source>
        <translation>Zeilen, die ausgelassen wurden, jede mit einem Grund, der beim Import angezeigt wird</translation>
    </message>
    <message>
        <source>Cost column</source>
        <translation>Kostenspalte</translation>
    </message>
    <message>
        <source>Cost column that the workloads&apos; spend was taken from</source>
        <translation>Kostenspalte, aus der die Ausgaben der Workloads stammen</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Exact sum of each cost column, to the last decimal of the file</source>
        <translation>Genaue Summe jeder Kostenspalte, bis zur letzten Dezimalstelle der Datei</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was odd in the file</source>
        <translation>Was in der Datei auffiel</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>When the file came in</source>
        <translation>Wann die Datei übernommen wurde</translation>
    </message>
    <message>
        <source>Imported by</source>
        <translation>Importiert von</translation>
    </message>
    <message>
        <source>Who imported it</source>
        <translation>Wer sie importiert hat</translation>
    </message>
</context>
<context>
    <name>BillLayout</name>
    <message>
        <source>before 1.0</source>
        <translation>vor 1.0</translation>
    </message>
    <message>
        <source>FOCUS %1 cost and usage</source>
        <translation>FOCUS %1, Kosten und Nutzung</translation>
    </message>
    <message>
        <source>AWS cost and usage report (legacy)</source>
        <translation>AWS-Kosten- und Nutzungsbericht (alt)</translation>
    </message>
    <message>
        <source>AWS cost and usage report 2.0</source>
        <translation>AWS-Kosten- und Nutzungsbericht 2.0</translation>
    </message>
    <message>
        <source>Azure cost export</source>
        <translation>Azure-Kostenexport</translation>
    </message>
    <message>
        <source>OCI cost report</source>
        <translation>OCI-Kostenbericht</translation>
    </message>
    <message>
        <source>%1, amortised</source>
        <translation>%1, amortisiert</translation>
    </message>
    <message>
        <source>%1 (a second time)</source>
        <translation>%1 (ein zweites Mal)</translation>
    </message>
</context>
<context>
    <name>BillPlan</name>
    <message>
        <source>billed cost</source>
        <translation>abgerechnete Kosten</translation>
    </message>
    <message>
        <source>effective cost</source>
        <translation>effektive Kosten</translation>
    </message>
    <message>
        <source>contracted cost</source>
        <translation>Kosten zu Vertragspreisen</translation>
    </message>
    <message>
        <source>list cost</source>
        <translation>Kosten zu Listenpreisen</translation>
    </message>
    <message>
        <source>Import bill “%1”</source>
        <translation>Rechnung „%1“ importieren</translation>
    </message>
    <message>
        <source>Billed cost is %1, effective cost is %2. Spend is taken from the %3.</source>
        <translation>Die abgerechneten Kosten sind %1, die effektiven Kosten %2. Als Ausgaben zählen: %3.</translation>
    </message>
    <message>
        <source>Usage of %1 is billed and has an effective cost of 0: a run-rate from the effective cost would leave it out.</source>
        <translation>Nutzung für %1 ist abgerechnet und hat effektive Kosten von 0: Eine Hochrechnung aus den effektiven Kosten würde sie auslassen.</translation>
    </message>
    <message numerus="yes">
        <source>The bill is in %n currencies; they are never added up.</source>
        <translation>
            <numerusform>Die Rechnung lautet auf %n Währung; Währungen werden nie zusammengezählt.</numerusform>
            <numerusform>Die Rechnung lautet auf %n Währungen; sie werden nie zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The charges of %1 begin on %2 of its %3 days; spend a month is what the bill says, not more.</source>
        <translation>Die Kosten im Zeitraum %1 beginnen an %2 von %3 Tagen; als Ausgaben im Monat zählt, was die Rechnung sagt, nicht mehr.</translation>
    </message>
    <message>
        <source>Every row is there twice: the file may hold the bill twice.</source>
        <translation>Jede Zeile ist zweimal da: Die Datei enthält die Rechnung vielleicht doppelt.</translation>
    </message>
    <message>
        <source>A cost column adds up to more than any bill.</source>
        <translation>Eine Kostenspalte ergibt mehr als jede Rechnung.</translation>
    </message>
    <message>
        <source>The groups do not add up to the rows.</source>
        <translation>Die Gruppen ergeben zusammen nicht die Zeilen.</translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>None of its rows could be read.</source>
        <translation>Keine ihrer Zeilen konnte gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n Zeile wurde abgewiesen. Berichtigen Sie sie oder nehmen Sie hin, dass sie fehlt.</numerusform>
            <numerusform>%n Zeilen wurden abgewiesen. Berichtigen Sie sie oder nehmen Sie hin, dass sie fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bill does not say its currency.</source>
        <translation>Die Rechnung nennt ihre Währung nicht.</translation>
    </message>
    <message>
        <source>Replaced in part by “%1”; its sums are those of the whole file.</source>
        <translation>Teilweise ersetzt durch „%1“; ihre Summen sind die der ganzen Datei.</translation>
    </message>
    <message>
        <source>“%1” spends in several currencies: %2. Only %3 a month are counted.</source>
        <translation>„%1“ hat Ausgaben in mehreren Währungen: %2. Nur %3 im Monat werden gezählt.</translation>
    </message>
    <message>
        <source>The same rows were imported before, as “%1”; they count once.</source>
        <translation>Dieselben Zeilen wurden schon als „%1“ importiert; sie zählen nur einmal.</translation>
    </message>
    <message>
        <source>Replaces what “%1” said about the same accounts and months.</source>
        <translation>Ersetzt, was „%1“ über dieselben Konten und Monate sagte.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), of which %1 in workloads; together what the rows are, to the last decimal.</source>
        <translation>
            <numerusform>%n Gruppe, davon %1 in Workloads; zusammen das, was die Zeilen ergeben, bis zur letzten Dezimalstelle.</numerusform>
            <numerusform>%n Gruppen, davon %1 in Workloads; zusammen das, was die Zeilen ergeben, bis zur letzten Dezimalstelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillReader</name>
    <message>
        <source>This is a total row.</source>
        <translation>Dies ist eine Summenzeile.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n cell(s), the header %1.</source>
        <translation>
            <numerusform>Die Zeile hat %n Zelle, die Kopfzeile %1.</numerusform>
            <numerusform>Die Zeile hat %n Zellen, die Kopfzeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows a closing quote.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen, oder nach dem schließenden folgt Text.</translation>
    </message>
    <message>
        <source>The row holds a NUL byte.</source>
        <translation>Die Zeile enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>The row is not UTF-8, though the file began as such.</source>
        <translation>Die Zeile ist nicht UTF-8, obwohl die Datei so begann.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text.</source>
        <translation>Die Zeile enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a number.</source>
        <translation>%1 „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 “%2” is larger than any bill.</source>
        <translation>%1 „%2“ ist größer als jede Rechnung.</translation>
    </message>
    <message>
        <source>The row has no cost.</source>
        <translation>Die Zeile hat keine Kosten.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a date.</source>
        <translation>%1 „%2“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The row does not say its billing period.</source>
        <translation>Die Zeile nennt ihren Abrechnungszeitraum nicht.</translation>
    </message>
</context>
<context>
    <name>BillTally</name>
    <message>
        <source>The sum of %1 has more than 38 digits.</source>
        <translation>Die Summe von %1 hat mehr als 38 Stellen.</translation>
    </message>
    <message>
        <source>The rows fall into more than %1 groups by account, service and tag; group by a tag with fewer values.</source>
        <translation>Die Zeilen zerfallen in mehr als %1 Gruppen nach Konto, Dienst und Tag; gruppieren Sie nach einem Tag mit weniger Werten.</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>einer Gruppe</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Unplaced</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>Arrange the board</source>
        <translation>Tafel einrichten</translation>
    </message>
    <message>
        <source>%1 by the plan, %2, lock-in %3, %4</source>
        <translation>%1 laut Plan, %2, Bindung %3, %4</translation>
    </message>
    <message>
        <source>%1, %2, lock-in %3, %4</source>
        <translation>%1, %2, Bindung %3, %4</translation>
    </message>
    <message>
        <source>$%1 /mo</source>
        <translation>$%1/Mon</translation>
    </message>
    <message>
        <source>– /mo</source>
        <translation>–/Mon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n labs</source>
        <translation>
            <numerusform>%n KI-Labor</numerusform>
            <numerusform>%n KI-Labore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n labs</source>
        <translation>
            <numerusform>%1 · %n KI-Labor</numerusform>
            <numerusform>%1 · %n KI-Labore</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where they run</source>
        <translation>Angeben, wo sie laufen</translation>
    </message>
    <message>
        <source>%1 of spend</source>
        <translation>%1 Anteil</translation>
    </message>
    <message>
        <source>/mo</source>
        <translation>/Mon</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 workloads</source>
        <translation>%1 von %2 Workloads</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>where it runs now</source>
        <translation>läuft jetzt hier</translation>
    </message>
    <message>
        <source>where the plan has it</source>
        <translation>nach dem Plan schon hier</translation>
    </message>
    <message>
        <source>move here </source>
        <translation>hierher wechseln </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>Abgang %1</translation>
    </message>
    <message>
        <source>No owner named</source>
        <translation>Keine Zuständigkeit genannt</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Backed by</source>
        <translation>Gestützt auf</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) carry the estimates; %1 of them are our own judgement</source>
        <translation>
            <numerusform>%n Annahme trägt die Schätzungen; davon sind %1 unser eigenes Urteil</numerusform>
            <numerusform>%n Annahmen tragen die Schätzungen; davon sind %1 unser eigenes Urteil</numerusform>
        </translation>
    </message>
    <message>
        <source>Ranges are drawn from these: 10,000 runs from low over likely to high, the same every time. All of them can be changed in the workspace, and every estimate follows.</source>
        <translation>Daraus werden Spannen gezogen: 10.000 Durchläufe von niedrig über wahrscheinlich bis hoch, jedes Mal dieselben. Alle Annahmen lassen sich im Arbeitsbereich ändern, und jede Schätzung folgt.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>We pay it</source>
        <translation>Wir zahlen dorthin</translation>
    </message>
    <message>
        <source>Money comes to rest there</source>
        <translation>Geld bleibt dort</translation>
    </message>
    <message>
        <source>It owns where money rests</source>
        <translation>Besitzt, wo das Geld bleibt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of our spend ends at %2</source>
        <translation>%1 unserer Ausgaben enden bei %2</translation>
    </message>
    <message>
        <source>Where our spend ends is not known</source>
        <translation>Wo unsere Ausgaben enden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>We pay %1 %2 of our spend, but %3 comes to rest there</source>
        <translation>Wir zahlen an %1 %2 unserer Ausgaben, aber %3 bleiben dort</translation>
    </message>
    <message>
        <source>Behind them</source>
        <translation>Hinter ihnen</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Clouds</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>KI-Labore</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Our workloads</source>
        <translation>Unsere Workloads</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>%1 firm, up to %2</source>
        <translation>%1 fest, bis zu %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) with an amount connect those behind our spend</source>
        <translation>
            <numerusform>%n Verbindung mit Betrag besteht zwischen denen, die hinter unseren Ausgaben stehen</numerusform>
            <numerusform>%n Verbindungen mit Betrag bestehen zwischen denen, die hinter unseren Ausgaben stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Solid: paid or firm. Dashed: conditional. Dotted: announced, or no source says how sure. Firm and “up to” are never added. Of all parties the %1 that our money touches most.</source>
        <translation>Durchgezogen: bezahlt oder fest. Gestrichelt: bedingt. Gepunktet: angekündigt, oder keine Quelle sagt, wie sicher. Fest und „bis zu“ werden nie zusammengezählt. Von allen Beteiligten die %1, die unser Geld am meisten berührt.</translation>
    </message>
    <message>
        <source>Who stands behind our spend</source>
        <translation>Wer hinter unseren Ausgaben steht</translation>
    </message>
    <message>
        <source>Three ways to look at the same %1 a year, each adding up to the whole: who sends the invoice, where the money comes to rest after all is paid on, and who owns those with whom it rests.</source>
        <translation>Drei Blicke auf dieselben %1 im Jahr, die jeweils das Ganze ergeben: wer die Rechnung stellt, wo das Geld bleibt, nachdem alles weitergezahlt ist, und wem die gehören, bei denen es bleibt.</translation>
    </message>
    <message>
        <source>The ties with an amount, and their sources</source>
        <translation>Die Verbindungen mit einem Betrag und ihre Quellen</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
    <message>
        <source>basis %1</source>
        <translation>Betragsbasis: %1</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>market data as of %1</source>
        <translation>Marktdaten, Stand %1</translation>
    </message>
    <message>
        <source>no market dataset</source>
        <translation>keine Marktdaten</translation>
    </message>
    <message>
        <source>not legal or investment advice</source>
        <translation>keine Rechts- oder Anlageberatung</translation>
    </message>
    <message>
        <source>Board briefing</source>
        <translation>Vorstandsbriefing</translation>
    </message>
    <message>
        <source>Negotiation briefing</source>
        <translation>Verhandlungsbriefing</translation>
    </message>
    <message>
        <source>Market briefing</source>
        <translation>Marktbriefing</translation>
    </message>
    <message>
        <source>Briefing on AI providers and exits</source>
        <translation>Briefing zu KI-Anbietern und Ausstiegen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Appendix: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1&#xa0;months</source>
        <translation>%1&#xa0;Monate</translation>
    </message>
    <message>
        <source>Payer → supplier</source>
        <translation>Zahler → Lieferant</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Of %1 commitments, a yearly minimum is published for %2, take-or-pay for %3 and a notice period for %4. – means not published. An amount without a term is not spread over years.</source>
        <translation>Von %1 Zusagen ist für %2 ein jährliches Minimum veröffentlicht, für %3 eine Abnahmepflicht (Take-or-pay) und für %4 eine Kündigungsfrist. – heißt: nicht veröffentlicht. Ein Betrag ohne Laufzeit wird nicht auf Jahre verteilt.</translation>
    </message>
    <message>
        <source>Supplier → customer</source>
        <translation>Lieferant → Kunde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>%1 compute commitments</source>
        <translation>%1 Rechenleistungszusagen</translation>
    </message>
    <message>
        <source>Of %1 promises of power or chips, %2 are delivered</source>
        <translation>Von %1 Zusagen über Leistung oder Chips sind %2 geliefert</translation>
    </message>
    <message>
        <source>All figures: %1.</source>
        <translation>Alle Angaben: %1.</translation>
    </message>
    <message>
        <source>Compute and capacity</source>
        <translation>Rechenleistung und Kapazität</translation>
    </message>
    <message>
        <source>Power is measured in GW, chips are counted. One is never converted into the other, and promises are not added up: some hold others.</source>
        <translation>Leistung wird in GW gemessen, Chips werden gezählt. Eines wird nie in das andere umgerechnet, und Zusagen werden nicht zusammengezählt: Manche enthalten andere.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Compute commitments</source>
        <translation>Rechenleistungszusagen</translation>
    </message>
    <message>
        <source>none on file</source>
        <translation>keine erfasst</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Money that was paid, or is owed without a further condition.</source>
        <translation>Geld, das bezahlt wurde oder ohne weitere Bedingung geschuldet ist.</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Money that falls due only when a named or unnamed condition is met. Always a ceiling, printed as “up to”, never added to firm money.</source>
        <translation>Geld, das nur fällig wird, wenn eine genannte oder ungenannte Bedingung erfüllt ist. Immer eine Obergrenze, als „bis zu“ gedruckt, nie zu festem Geld gezählt.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Money that falls due only if a side does not decline.</source>
        <translation>Geld, das nur fällig wird, wenn keine Seite ablehnt.</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Planned or announced without an obligation.</source>
        <translation>Geplant oder angekündigt, ohne Verpflichtung.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Everything that was announced, whatever its certainty: the headline.</source>
        <translation>Alles, was angekündigt wurde, gleich wie sicher: der Nennbetrag.</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>The source names a ceiling. The floor may be zero.</source>
        <translation>Die Quelle nennt eine Obergrenze. Die Untergrenze kann null sein.</translation>
    </message>
    <message>
        <source>Or more</source>
        <translation>Oder mehr</translation>
    </message>
    <message>
        <source>The source says “more than” or “at least”: a floor. The ceiling is open.</source>
        <translation>Die Quelle sagt „mehr als“ oder „mindestens“: eine Untergrenze. Die Obergrenze ist offen.</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Not known. Never zero, and in no sum.</source>
        <translation>Nicht bekannt. Nie null und in keiner Summe.</translation>
    </message>
    <message>
        <source>Preferred claim</source>
        <translation>Bevorzugte Aussage</translation>
    </message>
    <message>
        <source>Of several claims on one attribute, the one whose value the tables use. The others are kept and printed beside it with the reason.</source>
        <translation>Von mehreren Aussagen über ein Merkmal diejenige, deren Wert die Tabellen verwenden. Die anderen bleiben erhalten und stehen mit dem Grund daneben.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The source was read and says what is taken from it. What was not verified is in no sum.</source>
        <translation>Die Quelle wurde gelesen und sagt, was ihr entnommen ist. Was nicht geprüft wurde, steht in keiner Summe.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>All deals of one payer with one receiver. A deal counts once; a total of several deals is left out when its parts are there.</source>
        <translation>Alle Deals eines Zahlers mit einem Empfänger. Ein Deal zählt einmal; die Gesamtsumme mehrerer Deals bleibt weg, wenn deren Teile da sind.</translation>
    </message>
    <message>
        <source>Two ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Money that goes both ways between two parties is counted in each direction and not netted.</source>
        <translation>Geld, das zwischen zwei Beteiligten in beide Richtungen fließt, wird in jeder Richtung gezählt und nicht verrechnet.</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>An amount a month or a year is multiplied by the periods that are firm; without a number of periods it has no total.</source>
        <translation>Ein Betrag im Monat oder im Jahr wird mit den fest zugesagten Zeiträumen multipliziert; ohne deren Anzahl hat er keine Gesamtsumme.</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Kept apart and not converted.</source>
        <translation>Bleiben getrennt und werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Power and chips</source>
        <translation>Leistung und Chips</translation>
    </message>
    <message>
        <source>GW is power, not energy and not chips. Nothing is converted.</source>
        <translation>GW ist Leistung, nicht Energie und nicht Chips. Nichts wird umgerechnet.</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Deals that were announced later are left out. Claims and sources are those on file, whatever their date.</source>
        <translation>Später angekündigte Deals bleiben weg. Aussagen und Quellen sind die erfassten, gleich welchen Datums.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Nothing of ours is in this workspace yet</source>
        <translation>In diesem Arbeitsbereich ist noch nichts Eigenes</translation>
    </message>
    <message>
        <source>This briefing is written from our workloads and contracts. Enter them on the Records page, or import a bill.</source>
        <translation>Dieses Briefing entsteht aus unseren Workloads und Verträgen. Geben Sie sie auf der Seite Datensätze ein oder importieren Sie eine Rechnung.</translation>
    </message>
    <message>
        <source>There is no market data in this workspace yet</source>
        <translation>In diesem Arbeitsbereich sind noch keine Marktdaten</translation>
    </message>
    <message>
        <source>A briefing shows who is tied to whom in the AI market: what is firm, what is conditional and what was only announced, where sources disagree, and which dates come next.</source>
        <translation>Ein Briefing zeigt, wer im KI-Markt mit wem verbunden ist: was fest zugesagt, was bedingt und was nur angekündigt ist, wo Quellen sich widersprechen und welche Termine als Nächstes kommen.</translation>
    </message>
    <message>
        <source>It is written from deals with their parts, from claims and their sources, from capacity and from dated events. Enter them on the Records page or import them. A new workspace can start with the market dataset that comes with Fairlead: fairlead new FILE --market.</source>
        <translation>Es entsteht aus Deals mit ihren Teilen, aus Aussagen und ihren Quellen, aus Kapazität und aus datierten Ereignissen. Geben Sie sie auf der Seite Datensätze ein oder importieren Sie sie. Ein neuer Arbeitsbereich kann mit den Marktdaten beginnen, die Fairlead mitbringt: fairlead new FILE --market.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>What the words mean, and how the sums are made</source>
        <translation>Was die Wörter bedeuten und wie die Summen gebildet werden</translation>
    </message>
    <message>
        <source>How the sums are made</source>
        <translation>Wie die Summen gebildet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) behind this briefing</source>
        <translation>
            <numerusform>%n Quelle hinter diesem Briefing</numerusform>
            <numerusform>%n Quellen hinter diesem Briefing</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbered as they are first mentioned. “Verified” speaks of the statements that are taken from a source, not of the source as a whole.</source>
        <translation>Nummeriert in der Reihenfolge ihrer ersten Nennung. „Geprüft“ gilt für die Aussagen, die einer Quelle entnommen sind, nicht für die Quelle als Ganzes.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n question(s)</source>
        <translation>
            <numerusform>In %n Frage widersprechen sich Quellen</numerusform>
            <numerusform>In %n Fragen widersprechen sich Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every side is kept, none is averaged. One claim on an attribute may be preferred; the reason stands beside it. Sources that say the same share a row.</source>
        <translation>Jede Seite bleibt erhalten, nichts wird gemittelt. Eine Aussage über ein Merkmal kann bevorzugt sein; der Grund steht daneben. Quellen, die dasselbe sagen, teilen sich eine Zeile.</translation>
    </message>
    <message>
        <source>%1&#xa0;or&#xa0;more</source>
        <translation>%1&#xa0;oder&#xa0;mehr</translation>
    </message>
    <message>
        <source>Listing state</source>
        <translation>Stand des Börsengangs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>No dated event is known for the next %1 months</source>
        <translation>Für die nächsten %1 Monate ist kein datiertes Ereignis bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s) in the next %1 months, the first on %2</source>
        <translation>
            <numerusform>%n datiertes Ereignis in den nächsten %1 Monaten, das erste: %2</numerusform>
            <numerusform>%n datierte Ereignisse in den nächsten %1 Monaten, das erste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Listings and dates</source>
        <translation>Börsengänge und Termine</translation>
    </message>
    <message>
        <source>Where the vendors stand on the way to a listing</source>
        <translation>Wo die Anbieter auf dem Weg an die Börse stehen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not substitutable</source>
        <translation>nicht ersetzbar</translation>
    </message>
    <message>
        <source>substitutable</source>
        <translation>ersetzbar</translation>
    </message>
    <message>
        <source>hard to substitute</source>
        <translation>schwer ersetzbar</translation>
    </message>
    <message>
        <source>no fallback named</source>
        <translation>keine Ausweichlösung benannt</translation>
    </message>
    <message>
        <source>%1, tested %2</source>
        <translation>%1, getestet %2</translation>
    </message>
    <message>
        <source>%1, not tested</source>
        <translation>%1, nicht getestet</translation>
    </message>
    <message>
        <source>%1; provider %2, host %3</source>
        <translation>%1; Anbieter %2, Host %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none permitted</source>
        <translation>keiner zulässig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Notice to end</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Transition with service</source>
        <translation>Übergang mit Weiterbetrieb</translation>
    </message>
    <message>
        <source>Return of data</source>
        <translation>Rückgabe der Daten</translation>
    </message>
    <message>
        <source>List of what can be exported</source>
        <translation>Liste dessen, was exportiert werden kann</translation>
    </message>
    <message>
        <source>Exit plan tested</source>
        <translation>Ausstiegsplan getestet</translation>
    </message>
    <message>
        <source>Access, inspection, audit</source>
        <translation>Zugang, Einsicht, Prüfung</translation>
    </message>
    <message>
        <source>Service level, uptime</source>
        <translation>Servicelevel, Verfügbarkeit</translation>
    </message>
    <message>
        <source>Report of incidents within</source>
        <translation>Meldung von Vorfällen binnen</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice of subcontractors</source>
        <translation>Ankündigung von Unterauftragnehmern</translation>
    </message>
    <message>
        <source>Ends without cause</source>
        <translation>Kündigung ohne Grund</translation>
    </message>
    <message>
        <source>Right when control changes</source>
        <translation>Recht bei Kontrollwechsel</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Verlangt von</translation>
    </message>
    <message>
        <source>In the contract</source>
        <translation>Im Vertrag</translation>
    </message>
    <message>
        <source>– not recorded</source>
        <translation>– nicht erfasst</translation>
    </message>
    <message>
        <source>Provider: %1.</source>
        <translation>Anbieter: %1.</translation>
    </message>
    <message>
        <source>Critical or important functions: %1.</source>
        <translation>Kritische oder wichtige Funktionen: %1.</translation>
    </message>
    <message>
        <source>The term ends on %1.</source>
        <translation>Die Laufzeit endet am %1.</translation>
    </message>
    <message>
        <source>%1 a year.</source>
        <translation>%1 im Jahr.</translation>
    </message>
    <message>
        <source>Exit plans</source>
        <translation>Ausstiegspläne</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n critical or important function(s) have a fallback that was tested</source>
        <translation>
            <numerusform>%1 von %n kritischen oder wichtigen Funktion hat eine getestete Ausweichlösung</numerusform>
            <numerusform>%1 von %n kritischen oder wichtigen Funktionen haben eine getestete Ausweichlösung</numerusform>
        </translation>
    </message>
    <message>
        <source>DORA Article 28(8) asks for exit strategies of critical or important functions, with alternatives identified and plans tested; PRA SS2/21 10.1 asks to tell a planned exit from a stressed one. Planned: at the usual price of labour, the tightest of the three exits. Stressed: the permitted way that costs least in haste.</source>
        <translation>DORA Artikel 28(8) verlangt Ausstiegsstrategien für kritische oder wichtige Funktionen, mit benannten Alternativen und getesteten Plänen; PRA SS2/21 10.1 verlangt, einen geplanten von einem Ausstieg unter Stress zu unterscheiden. Geplant: zum üblichen Preis der Arbeit, der engste der drei Ausstiege. Unter Stress: der zulässige Weg, der in Eile am wenigsten kostet.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Substitutability</source>
        <translation>Ersetzbarkeit</translation>
    </message>
    <message>
        <source>Planned exit</source>
        <translation>Geplanter Ausstieg</translation>
    </message>
    <message>
        <source>Stressed exit</source>
        <translation>Ausstieg unter Stress</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>Contract terms</source>
        <translation>Vertragsbedingungen</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) carry critical functions; %1 terms are not recorded</source>
        <translation>
            <numerusform>%n Vertrag trägt kritische Funktionen; %1 Bedingungen sind nicht erfasst</numerusform>
            <numerusform>%n Verträge tragen kritische Funktionen; %1 Bedingungen sind nicht erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) carry critical functions</source>
        <translation>
            <numerusform>%n Vertrag trägt kritische Funktionen</numerusform>
            <numerusform>%n Verträge tragen kritische Funktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>paid or firm</source>
        <translation>bezahlt oder fest</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>announced or not known</source>
        <translation>angekündigt oder nicht bekannt</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Replaced by a later deal</source>
        <translation>Durch einen späteren Deal ersetzt</translation>
    </message>
    <message>
        <source>Not verified: recalled, no source was read</source>
        <translation>Nicht geprüft: aus dem Gedächtnis, keine Quelle wurde gelesen</translation>
    </message>
    <message>
        <source>Not to be added: totals, values, talks and plans</source>
        <translation>Nicht zu summieren: Gesamtsummen, Bewertungen, Gespräche und Pläne</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>Ohne Betrag</translation>
    </message>
    <message>
        <source>Announced after the as-of date</source>
        <translation>Nach dem Stichtag angekündigt</translation>
    </message>
    <message>
        <source>Replaced by “%1”.</source>
        <translation>Ersetzt durch „%1“.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Why it counts nowhere</source>
        <translation>Warum er nirgends zählt</translation>
    </message>
    <message>
        <source>In no sum</source>
        <translation>In keiner Summe</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in no sum</source>
        <translation>
            <numerusform>%n Ankündigung in keiner Summe</numerusform>
            <numerusform>%n Ankündigungen in keiner Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>Kündigung %1</translation>
    </message>
    <message>
        <source>year ends</source>
        <translation>Jahr endet</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Bar: term of a contract. Flag: last day for notice. Dot: a date. Line with open ends: a date that is known only roughly.</source>
        <translation>Balken: Laufzeit eines Vertrags. Fähnchen: letzter Tag zum Kündigen. Punkt: ein Termin. Linie mit offenen Enden: ein Termin, der nur ungefähr bekannt ist.</translation>
    </message>
    <message>
        <source>In days</source>
        <translation>In Tagen</translation>
    </message>
    <message>
        <source>Why, or what it means</source>
        <translation>Warum, oder was es bedeutet</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Was ansteht</translation>
    </message>
    <message numerus="yes">
        <source>%n notice date(s) within a year, the first on %1</source>
        <translation>
            <numerusform>%n Kündigungstermin innerhalb eines Jahres, der erste am %1</numerusform>
            <numerusform>%n Kündigungstermine innerhalb eines Jahres, der erste am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No notice date is known for the next year</source>
        <translation>Für das nächste Jahr ist kein Kündigungstermin bekannt</translation>
    </message>
    <message>
        <source>The next %1 months</source>
        <translation>Die nächsten %1 Monate</translation>
    </message>
    <message>
        <source>The next %1 of %2 dates within a year</source>
        <translation>Die nächsten %1 von %2 Terminen innerhalb eines Jahres</translation>
    </message>
    <message>
        <source>To act on within a year</source>
        <translation>Innerhalb eines Jahres zu erledigen</translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) within a year</source>
        <translation>
            <numerusform>Der einzige Termin innerhalb eines Jahres</numerusform>
            <numerusform>Alle %n Termine innerhalb eines Jahres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2, whose agreement renews unless we act within %n day(s)</source>
        <translation>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2; nur noch %n Tag bis zur Kündigungsfrist</numerusform>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2; nur noch %n Tage bis zur Kündigungsfrist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2, and notice is due within %n day(s)</source>
        <translation>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2, und die Kündigung ist binnen %n Tag fällig</numerusform>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2, und die Kündigung ist binnen %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2; notice to %3 is due within %n day(s)</source>
        <translation>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2; die Kündigung gegenüber %3 ist binnen %n Tag fällig</numerusform>
            <numerusform>%1 unserer KI-Ausgaben enden bei %2; die Kündigung gegenüber %3 ist binnen %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of our AI spend ends at %2</source>
        <translation>%1 unserer KI-Ausgaben enden bei %2</translation>
    </message>
    <message numerus="yes">
        <source>Notice to %1 is due within %n day(s)</source>
        <translation>
            <numerusform>Die Kündigung gegenüber %1 ist binnen %n Tag fällig</numerusform>
            <numerusform>Die Kündigung gegenüber %1 ist binnen %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>What we spend on AI is not recorded yet</source>
        <translation>Was wir für KI ausgeben, ist noch nicht erfasst</translation>
    </message>
    <message>
        <source>%1 receives %2 of the %3 a year that we pay for AI.</source>
        <translation>%1 erhält %2 der %3, die wir im Jahr für KI zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 renews by itself for %n month(s) unless we give notice by %2.</source>
        <translation>
            <numerusform>%1 verlängert sich von selbst um %n Monat, wenn wir nicht bis %2 kündigen.</numerusform>
            <numerusform>%1 verlängert sich von selbst um %n Monate, wenn wir nicht bis %2 kündigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ends unless it is renewed; notice is due by %2.</source>
        <translation>%1 endet, wenn nicht verlängert wird; die Kündigung ist bis %2 fällig.</translation>
    </message>
    <message>
        <source>annual AI spend</source>
        <translation>KI-Ausgaben im Jahr</translation>
    </message>
    <message>
        <source>twelve months of today&apos;s spend</source>
        <translation>zwölf Monate der heutigen Ausgaben</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) not stated</source>
        <translation>
            <numerusform>%n Workload ohne Angabe</numerusform>
            <numerusform>%n Workloads ohne Angabe</numerusform>
        </translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>enden bei %1</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit of a key figure</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>to the next notice date</source>
        <translation>bis zur nächsten Kündigung</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>held severely</source>
        <translation>sehr stark gebunden</translation>
    </message>
    <message numerus="yes">
        <source>critical workloads; %n cannot leave</source>
        <translation>
            <numerusform>kritische Workloads; %n kann nicht weg</numerusform>
            <numerusform>kritische Workloads; %n können nicht weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 announced for %2, %3 is firm</source>
        <translation>Von %1, angekündigt für %2, sind %3 fest</translation>
    </message>
    <message>
        <source>Moving %1 away costs about %2</source>
        <translation>Der Wechsel von %1 kostet etwa %2</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n month(s)</source>
        <translation>
            <numerusform>%1 über %n Monat</numerusform>
            <numerusform>%1 über %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n have no way out</source>
        <translation>
            <numerusform>; %n hat keinen Ausweg</numerusform>
            <numerusform>; %n haben keinen Ausweg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paid without use by %2</source>
        <translation>%1 ohne Nutzung bezahlt bis %2</translation>
    </message>
    <message>
        <source>Use against %1: %2</source>
        <translation>Nutzung gegenüber %1: %2</translation>
    </message>
    <message>
        <source>Use against %1 is not recorded</source>
        <translation>Nutzung gegenüber %1 ist nicht erfasst</translation>
    </message>
    <message>
        <source>We miss the floor: %1</source>
        <translation>Wir verfehlen die Untergrenze: %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>What it would do</source>
        <translation>Was es bewirken würde</translation>
    </message>
    <message>
        <source>For noting</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>No contract asks for a decision within twelve months</source>
        <translation>Kein Vertrag verlangt binnen zwölf Monaten eine Entscheidung</translation>
    </message>
    <message>
        <source>The dates that are known are in “What is coming”.</source>
        <translation>Die bekannten Termine stehen unter „Was ansteht“.</translation>
    </message>
    <message>
        <source>Without a renewal, %1 ends on %2.</source>
        <translation>Ohne Verlängerung endet %1 am %2.</translation>
    </message>
    <message>
        <source>Mandate for the new term: %1.</source>
        <translation>Mandat für die neue Laufzeit: %1.</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Notice to %1</source>
        <translation>Kündigung gegenüber %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Decision asked</source>
        <translation>Erbetene Entscheidung</translation>
    </message>
    <message>
        <source>Give notice to %1 and renew on new terms</source>
        <translation>Bei %1 kündigen und zu neuen Bedingungen verlängern</translation>
    </message>
    <message>
        <source>Decide whether to renew with %1</source>
        <translation>Entscheiden, ob mit %1 verlängert wird</translation>
    </message>
    <message numerus="yes">
        <source>the spend of %n workload(s)</source>
        <translation>
            <numerusform>die Ausgaben von %n Workload</numerusform>
            <numerusform>die Ausgaben von %n Workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>where %n workload(s) run</source>
        <translation>
            <numerusform>wo %n Workload läuft</numerusform>
            <numerusform>wo %n Workloads laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 of spend ends at %2</source>
        <translation>%1 der Ausgaben enden bei %2</translation>
    </message>
    <message>
        <source>Spend a year by ultimate parent, %1</source>
        <translation>Ausgaben im Jahr nach oberster Mutter, %1</translation>
    </message>
    <message>
        <source>Others and not known</source>
        <translation>Andere und nicht Bekanntes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Counted once, at the parent of the company that sends the invoice.</source>
        <translation>Einmal gezählt, bei der Mutter des Unternehmens, das die Rechnung stellt.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What could go wrong</source>
        <translation>Was schiefgehen könnte</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>What the pages before leave out</source>
        <translation>Was die Seiten davor auslassen</translation>
    </message>
    <message>
        <source>no staff assigned</source>
        <translation>kein Personal zugeteilt</translation>
    </message>
    <message>
        <source>No workload is marked as critical</source>
        <translation>Kein Workload ist als kritisch gekennzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 critical workloads are held severely, and %n of them cannot leave</source>
        <translation>
            <numerusform>%1 von %2 kritischen Workloads sind sehr stark gebunden, und %n davon kann nicht weg</numerusform>
            <numerusform>%1 von %2 kritischen Workloads sind sehr stark gebunden, und %n davon können nicht weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 critical workloads are held severely</source>
        <translation>%1 von %2 kritischen Workloads sind sehr stark gebunden</translation>
    </message>
    <message>
        <source>captive</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>criticality not said</source>
        <translation>Kritikalität nicht angegeben</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Ausgaben im Monat</translation>
    </message>
    <message>
        <source>Lock-in, of 100</source>
        <translation>Bindung, von 100</translation>
    </message>
    <message>
        <source>Who holds it most</source>
        <translation>Wer ihn am stärksten hält</translation>
    </message>
    <message>
        <source>Leaving costs</source>
        <translation>Ausstieg kostet</translation>
    </message>
    <message>
        <source>and takes</source>
        <translation>und dauert</translation>
    </message>
    <message numerus="yes">
        <source>At %n level(s) one part holds more than our threshold allows</source>
        <translation>
            <numerusform>Auf %n Ebene hält ein Teil mehr, als unser Schwellenwert erlaubt</numerusform>
            <numerusform>Auf %n Ebenen hält ein Teil mehr, als unser Schwellenwert erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>No level is above our threshold; %1 hosts %2</source>
        <translation>Keine Ebene liegt über unserem Schwellenwert; %1 hostet %2</translation>
    </message>
    <message>
        <source>No level is above our threshold</source>
        <translation>Keine Ebene liegt über unserem Schwellenwert</translation>
    </message>
    <message>
        <source>%1 ▲</source>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Shares of %1 a year; effective number of equal parts; largest share</source>
        <translation>Anteile an %1 im Jahr; effektive Anzahl gleicher Teile; größter Anteil</translation>
    </message>
    <message>
        <source>▲: at or above our threshold, %1 for those we pay or use directly, %2 for who stands behind them. Hatched: not known.</source>
        <translation>▲: bei oder über unserem Schwellenwert, %1 für die, an die wir direkt zahlen oder die wir direkt nutzen, %2 für die dahinter. Schraffiert: nicht bekannt.</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Lock-in is an index from 0 to 100: what leaving costs, against what the workload costs to run. Below 20 is low, below 50 moderate, below 80 high, then severe. Critical and important workloads first, the tightest on top.</source>
        <translation>Die Bindung ist ein Index von 0 bis 100: was der Ausstieg kostet, gemessen an den Betriebskosten des Workloads. Unter 20 ist gering, unter 50 mäßig, unter 80 hoch, darüber sehr hoch. Kritische und wichtige Workloads zuerst, der am engsten gebundene oben.</translation>
    </message>
    <message>
        <source>%1 of %2 workloads.</source>
        <translation>%1 von %2 Workloads.</translation>
    </message>
    <message numerus="yes">
        <source>All %n workload(s)</source>
        <translation>
            <numerusform>Der einzige Workload</numerusform>
            <numerusform>Alle %n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>zu %1, %2</translation>
    </message>
    <message>
        <source>One-time cost of the cheapest exit, P10 to P90, US dollars</source>
        <translation>Einmalige Kosten des günstigsten Ausstiegs, P10 bis P90, US-Dollar</translation>
    </message>
    <message>
        <source>The mark is the median. ≥: some inputs are not known, so that the cost is a lower bound. What leaving takes from commitments comes on top.</source>
        <translation>Der Strich ist der Median. ≥: Einige Eingaben sind nicht bekannt, die Kosten sind daher eine Untergrenze. Was der Ausstieg den Zusagen entzieht, kommt hinzu.</translation>
    </message>
    <message>
        <source>%1: stay, or leave</source>
        <translation>%1: bleiben oder gehen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Stay at today&apos;s prices</source>
        <translation>Zu heutigen Preisen bleiben</translation>
    </message>
    <message>
        <source>Stay after the assumed price rise</source>
        <translation>Nach der angenommenen Preiserhöhung bleiben</translation>
    </message>
    <message>
        <source>Leave for %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) cannot leave</source>
        <translation>
            <numerusform>%n Workload kann nicht weg</numerusform>
            <numerusform>%n Workloads können nicht weg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No workload can leave, or nothing is known of it</source>
        <translation>Kein Workload kann weg, oder nichts ist darüber bekannt</translation>
    </message>
    <message>
        <source>Leaving costs from %1 for %2 to %3 for %4</source>
        <translation>Ein Ausstieg kostet zwischen %1 (%2) und %3 (%4)</translation>
    </message>
    <message>
        <source>What leaving would cost</source>
        <translation>Was ein Ausstieg kosten würde</translation>
    </message>
    <message>
        <source>The cheapest exits of the workloads with most spend</source>
        <translation>Die günstigsten Ausstiege der Workloads mit den höchsten Ausgaben</translation>
    </message>
    <message>
        <source>%1 move, %2 stay</source>
        <translation>%1 wechseln, %2 bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n without a way out</source>
        <translation>
            <numerusform>%n ohne Ausweg</numerusform>
            <numerusform>%n ohne Ausweg</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Best response</source>
        <translation>Beste Antwort</translation>
    </message>
    <message>
        <source>Most hit</source>
        <translation>Am stärksten getroffen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” would cost most: %2 over %n month(s)</source>
        <translation>
            <numerusform>„%1“ würde am meisten kosten: %2 über %n Monat</numerusform>
            <numerusform>„%1“ würde am meisten kosten: %2 über %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>Each scenario by itself, every workload with the response that costs it least. Present value in US dollars. The scenarios are not forecasts and are never added up.</source>
        <translation>Jedes Szenario für sich, jeder Workload mit der Antwort, die ihn am wenigsten kostet. Barwert in US-Dollar. Die Szenarien sind keine Prognosen und werden nie zusammengezählt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n scenario(s), and what each assumes</source>
        <translation>
            <numerusform>Das einzige Szenario und was es annimmt</numerusform>
            <numerusform>Alle %n Szenarien und was jedes annimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Punkt</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>%1 points agreed, %2 raised, %3 refused, %4 not raised yet; %5 need data.</source>
        <translation>%1 Punkte vereinbart, %2 angesprochen, %3 abgelehnt, %4 noch nicht angesprochen; %5 brauchen Daten.</translation>
    </message>
    <message>
        <source>%1: notice by %2</source>
        <translation>%1: Kündigung bis %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Kündigung bis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not raised</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 must-haves are agreed in the %n contract(s) that come up within a year</source>
        <translation>
            <numerusform>%1 von %2 Muss-Punkten sind in dem %n Vertrag vereinbart, der binnen eines Jahres ansteht</numerusform>
            <numerusform>%1 von %2 Muss-Punkten sind in den %n Verträgen vereinbart, die binnen eines Jahres anstehen</numerusform>
        </translation>
    </message>
    <message>
        <source>The contracts that come up within a year</source>
        <translation>Die Verträge, die innerhalb eines Jahres anstehen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>teilweise geprüft</translation>
    </message>
    <message>
        <source>Own workloads, contracts and bills, as recorded</source>
        <translation>Eigene Workloads, Verträge und Rechnungen, wie erfasst</translation>
    </message>
    <message>
        <source>own records</source>
        <translation>eigene Datensätze</translation>
    </message>
    <message>
        <source>Estimate from our own records and the assumptions</source>
        <translation>Schätzung aus unseren eigenen Datensätzen und den Annahmen</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>no date, read %1</source>
        <translation>ohne Datum, gelesen %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>“%1”, which is not in this workspace</source>
        <translation>„%1“, nicht in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>Of %1 announced for %2 by %3, %4 is firm</source>
        <translation>Von %1, angekündigt von %3 für %2, sind %4 fest</translation>
    </message>
    <message>
        <source>%1, certainty not stated</source>
        <translation>%1, Gewissheit nicht angegeben</translation>
    </message>
    <message>
        <source>%1, all firm</source>
        <translation>%1, alles fest</translation>
    </message>
    <message>
        <source>%1 firm of %2</source>
        <translation>%1 fest von %2</translation>
    </message>
    <message>
        <source>Up to %1 more hangs on conditions that were not published.</source>
        <translation>Bis zu %1 mehr hängen an Bedingungen, die nicht veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Up to %1 more falls due only when conditions are met.</source>
        <translation>Bis zu %1 mehr werden nur fällig, wenn Bedingungen erfüllt sind.</translation>
    </message>
    <message>
        <source>Likewise %1 in %2: %3.</source>
        <translation>Ebenso %1 bei %2: %3.</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>For %1, no source says how sure it is</source>
        <translation>Für %1 sagt keine Quelle, wie sicher der Betrag ist</translation>
    </message>
    <message>
        <source>It may be owed or only hoped for. The largest: %1.</source>
        <translation>Er kann geschuldet oder nur erhofft sein. Die größten: %1.</translation>
    </message>
    <message>
        <source>The other %1 is an option: a side may end it before it falls due.</source>
        <translation>Die übrigen %1 sind eine Option: Eine Seite kann sie beenden, bevor sie fällig wird.</translation>
    </message>
    <message>
        <source>%1 and %2 pay each other</source>
        <translation>%1 und %2 zahlen aneinander</translation>
    </message>
    <message>
        <source>%1 invests: %2. %3 is to spend: %4. The two are separate contracts and not netted.</source>
        <translation>%1 investiert: %2. %3 soll ausgeben: %4. Beides sind getrennte Verträge und nicht verrechnet.</translation>
    </message>
    <message>
        <source>%1 is to pay %2 of what is announced</source>
        <translation>%1 soll %2 dessen zahlen, was angekündigt ist</translation>
    </message>
    <message>
        <source>The largest ties, in %1</source>
        <translation>Die größten Verbindungen, in %1</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Solid: firm. Hatched: conditional. Outline: option, or no source says how sure. +: or more. All ties and their sources are in the next section.</source>
        <translation>Durchgezogen: fest. Schraffiert: bedingt. Umriss: Option, oder keine Quelle sagt, wie sicher. +: oder mehr. Alle Verbindungen und ihre Quellen stehen im nächsten Abschnitt.</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>paid or owed</source>
        <translation>bezahlt oder geschuldet</translation>
    </message>
    <message>
        <source>conditional, up to</source>
        <translation>bedingt, bis zu</translation>
    </message>
    <message>
        <source>beside the firm part</source>
        <translation>neben dem festen Teil</translation>
    </message>
    <message>
        <source>deals counted</source>
        <translation>gezählte Deals</translation>
    </message>
    <message>
        <source>of %1 on file</source>
        <translation>von %1 erfassten</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>where sources disagree</source>
        <translation>wo Quellen sich widersprechen</translation>
    </message>
    <message>
        <source>Unknown is printed as “–”, never as zero.</source>
        <translation>Unbekanntes wird als „–“ gedruckt, nie als null.</translation>
    </message>
    <message>
        <source>%1 of %2 promises of power or chips have no date.</source>
        <translation>%1 von %2 Zusagen über Leistung oder Chips haben kein Datum.</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 of %2 ties have no published total</source>
        <translation>%1 von %2 Verbindungen haben keine veröffentlichte Gesamtsumme</translation>
    </message>
    <message>
        <source>Of more than %1 announced, %2 is firm</source>
        <translation>Von mehr als %1, die angekündigt sind, sind %2 fest</translation>
    </message>
    <message>
        <source>Of %1 announced, %2 is firm</source>
        <translation>Von %1, die angekündigt sind, sind %2 fest</translation>
    </message>
    <message>
        <source>Up to %1 depends on conditions.</source>
        <translation>Bis zu %1 hängen von Bedingungen ab.</translation>
    </message>
    <message>
        <source>%1 is optional or of a certainty that no source states.</source>
        <translation>%1 sind optional oder von einer Gewissheit, die keine Quelle nennt.</translation>
    </message>
    <message>
        <source>For noting before any talk with a vendor: a headline is a ceiling.</source>
        <translation>Vor jedem Gespräch mit einem Anbieter zu beachten: Ein Nennbetrag ist eine Obergrenze.</translation>
    </message>
    <message>
        <source>%1 is an option</source>
        <translation>%1 Option</translation>
    </message>
    <message>
        <source>%1 is an intention</source>
        <translation>%1 Absicht</translation>
    </message>
    <message>
        <source>certainty not stated</source>
        <translation>Gewissheit nicht angegeben</translation>
    </message>
    <message>
        <source>certainty of %1 not stated</source>
        <translation>Gewissheit von %1 nicht angegeben</translation>
    </message>
    <message>
        <source>a part has no amount</source>
        <translation>ein Teil hat keinen Betrag</translation>
    </message>
    <message>
        <source>Payer → receiver</source>
        <translation>Zahler → Empfänger</translation>
    </message>
    <message>
        <source>Conditional, up to</source>
        <translation>Bedingt, bis zu</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>invests in</source>
        <translation>investiert in</translation>
    </message>
    <message>
        <source>In: firm</source>
        <translation>Hin: fest</translation>
    </message>
    <message>
        <source>In: ceiling</source>
        <translation>Hin: Obergrenze</translation>
    </message>
    <message>
        <source>Back: firm</source>
        <translation>Zurück: fest</translation>
    </message>
    <message>
        <source>Back: ceiling</source>
        <translation>Zurück: Obergrenze</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>no term, so no total</source>
        <translation>keine Laufzeit, daher keine Gesamtsumme</translation>
    </message>
    <message>
        <source>%1 of %2 ties with an amount are firm in full</source>
        <translation>%1 von %2 Verbindungen mit Betrag sind voll fest zugesagt</translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>Wer mit wem verbunden ist</translation>
    </message>
    <message>
        <source>Solid: firm, paid or owed without further condition. Hatched: conditional, a ceiling. Outline: option, or no source says how sure. The three are never added to each other; the ceiling is what was announced. – means that no source says. Bars share one scale; other currencies have none and are not converted.</source>
        <translation>Durchgezogen: fest, bezahlt oder ohne weitere Bedingung geschuldet. Schraffiert: bedingt, eine Obergrenze. Umriss: Option, oder keine Quelle sagt, wie sicher. Die drei werden nie zusammengezählt; die Obergrenze ist, was angekündigt wurde. – heißt, dass keine Quelle es sagt. Balken haben einen gemeinsamen Maßstab; andere Währungen haben keinen und werden nicht umgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s), money goes both ways</source>
        <translation>
            <numerusform>In %n Paar fließt Geld in beide Richtungen</numerusform>
            <numerusform>In %n Paaren fließt Geld in beide Richtungen</numerusform>
        </translation>
    </message>
    <message>
        <source>An investment one way, spend the other. The table measures and judges nothing: the two directions are separate contracts and are not netted.</source>
        <translation>In eine Richtung eine Investition, in die andere Ausgaben. Die Tabelle misst und beurteilt nichts: Die beiden Richtungen sind getrennte Verträge und nicht verrechnet.</translation>
    </message>
    <message>
        <source>Ties without a published total</source>
        <translation>Verbindungen ohne veröffentlichte Gesamtsumme</translation>
    </message>
    <message>
        <source>Appendix · %1</source>
        <translation>Anhang · %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Source and place</source>
        <translation>Quelle und Stelle</translation>
    </message>
    <message>
        <source>Preferred, because</source>
        <translation>Bevorzugt, weil</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>preferred: %1</source>
        <translation>bevorzugt: %1</translation>
    </message>
    <message>
        <source>Resolution: %1</source>
        <translation>Auflösung: %1</translation>
    </message>
    <message>
        <source>%1: in the list of sources</source>
        <translation>%1: im Quellenverzeichnis</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1.</source>
        <translation>Das PDF konnte nicht fertiggestellt werden: %1.</translation>
    </message>
    <message>
        <source>The next %1 of %2 contracts that come up within a year</source>
        <translation>Die nächsten %1 von %2 Verträgen, die innerhalb eines Jahres anstehen</translation>
    </message>
    <message>
        <source>It has paid or firmly owes %1 to %2, whose models we use most.</source>
        <translation>Das Unternehmen hat %2 fest %1 gezahlt oder zugesagt; die Modelle dieses KI-Labors nutzen wir am meisten.</translation>
    </message>
    <message>
        <source>critical workloads, lock-in of 80 or more</source>
        <translation>kritische Workloads, Bindung ab 80</translation>
    </message>
    <message>
        <source>In effect %1 routes, but only %2 hosts behind them</source>
        <translation>Effektiv %1 Bezugswege, aber nur %2 Hosts dahinter</translation>
    </message>
    <message>
        <source>In effect as many hosts as routes: %1</source>
        <translation>Effektiv so viele Hosts wie Bezugswege: %1</translation>
    </message>
    <message>
        <source>%1 of the spend runs on %2. In effect: so many parties of one size would be as concentrated. The neutrality gap is %3.</source>
        <translation>%1 der Ausgaben laufen auf %2. Effektiv heißt: So viele gleich große wären ebenso konzentriert. Die Neutralitätslücke beträgt %3.</translation>
    </message>
    <message>
        <source>%1 may pay up to %2 more when conditions are met. The cloud that we pay most is investor and supplier of the lab that we use most.</source>
        <translation>%1 zahlt womöglich bis zu %2 mehr, wenn Bedingungen erfüllt sind. Die Cloud, der wir am meisten zahlen, ist Investor und Lieferant des KI-Labors, das wir am meisten nutzen.</translation>
    </message>
    <message>
        <source>The cloud that we pay most is investor and supplier of the lab that we use most.</source>
        <translation>Die Cloud, der wir am meisten zahlen, ist Investor und Lieferant des KI-Labors, das wir am meisten nutzen.</translation>
    </message>
    <message>
        <source>Moving %1 away costs at least about %2</source>
        <translation>Der Wechsel von %1 kostet mindestens etwa %2</translation>
    </message>
    <message>
        <source>It is the critical workload with most spend. To %1 the work costs %2 to %3 (P10 to P90) and takes %4; with what it takes from our commitments: %5.</source>
        <translation>Es ist der kritische Workload mit den höchsten Ausgaben. Zu %1 kostet die Arbeit %2 bis %3 (P10 bis P90), Dauer %4; mit dem, was den Zusagen entgeht: %5.</translation>
    </message>
    <message numerus="yes">
        <source>; %n workload(s) move</source>
        <translation>
            <numerusform>; %n Workload wechselt</numerusform>
            <numerusform>; %n Workloads wechseln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which would move to %2</source>
        <translation>%1, Wechsel zu %2</translation>
    </message>
    <message>
        <source>Where it shows most</source>
        <translation>Wo es sich am meisten zeigt</translation>
    </message>
    <message numerus="yes">
        <source>Without notice, %1 renews as it is for %n month(s).</source>
        <translation>
            <numerusform>Ohne Kündigung verlängert sich %1 unverändert um %n Monat.</numerusform>
            <numerusform>Ohne Kündigung verlängert sich %1 unverändert um %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract is worth %1 a year.</source>
        <translation>Der Vertragswert beträgt %1 im Jahr.</translation>
    </message>
    <message>
        <source>the chips behind %1 of the spend</source>
        <translation>die Chips hinter %1 der Ausgaben</translation>
    </message>
</context>
<context>
    <name>BriefingCommand</name>
    <message>
        <source>“%1” is a folder; name a file in it.</source>
        <translation>„%1“ ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>--audience takes board, team, vendor-safe or regulator, not “%1”.</source>
        <translation>--audience erwartet board, team, vendor-safe oder regulator, nicht „%1“.</translation>
    </message>
    <message>
        <source>--paper takes a4 or letter, not “%1”.</source>
        <translation>--paper erwartet a4 oder letter, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no briefing in “%1”; there are %2.</source>
        <translation>Es gibt kein Briefing in „%1“, nur in: %2.</translation>
    </message>
    <message>
        <source>writes a briefing for a board, our team, a vendor or a regulator</source>
        <translation>schreibt ein Briefing für den Vorstand, unser Team, einen Anbieter oder die Aufsicht</translation>
    </message>
    <message>
        <source>what to decide, why and by when</source>
        <translation>was zu entscheiden ist, warum und bis wann</translation>
    </message>
    <message>
        <source>exit plans and contract terms, to be edited</source>
        <translation>Ausstiegspläne und Vertragsbedingungen, zum Bearbeiten</translation>
    </message>
    <message>
        <source>the market alone, nothing of ours</source>
        <translation>der Markt allein, nichts von uns</translation>
    </message>
    <message>
        <source>as of a day</source>
        <translation>zum Stand eines Tages</translation>
    </message>
    <message>
        <source>The file to write; its ending says what kind.</source>
        <translation>Die Datei, die geschrieben wird; ihre Endung sagt, welcher Art sie ist.</translation>
    </message>
    <message>
        <source>Who reads it: board, team, vendor-safe or regulator; the last one in the workspace if left out.</source>
        <translation>Wer es liest: board, team, vendor-safe oder regulator; ohne Angabe das letzte im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>a4 or letter; as in the workspace if left out.</source>
        <translation>a4 oder letter; ohne Angabe wie im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The language of the text, de or en; that of the program if left out.</source>
        <translation>Die Sprache des Textes, de oder en; ohne Angabe die des Programms.</translation>
    </message>
    <message>
        <source>Say where to write it: -o OUT.pdf</source>
        <translation>Geben Sie an, wohin geschrieben werden soll: -o OUT.pdf</translation>
    </message>
</context>
<context>
    <name>BriefingOdt</name>
    <message>
        <source>Appendix: %1</source>
        <translation>Anhang: %1</translation>
    </message>
    <message>
        <source>“%1” is missing in the program.</source>
        <translation>„%1“ fehlt im Programm.</translation>
    </message>
</context>
<context>
    <name>BriefingSettings</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Who stands behind our spend</source>
        <translation>Wer hinter unseren Ausgaben steht</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>Was ansteht</translation>
    </message>
    <message>
        <source>What leaving would cost</source>
        <translation>Was ein Ausstieg kosten würde</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>Exit plans</source>
        <translation>Ausstiegspläne</translation>
    </message>
    <message>
        <source>Contract terms</source>
        <translation>Vertragsbedingungen</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Market in short</source>
        <translation>Der Markt in Kürze</translation>
    </message>
    <message>
        <source>Who is tied to whom</source>
        <translation>Wer mit wem verbunden ist</translation>
    </message>
    <message>
        <source>Power and chips</source>
        <translation>Leistung und Chips</translation>
    </message>
    <message>
        <source>Listings and dates</source>
        <translation>Börsengänge und Termine</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>In no sum</source>
        <translation>In keiner Summe</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Change the briefing</source>
        <translation>Briefing ändern</translation>
    </message>
</context>
<context>
    <name>CapacityDefinition</name>
    <message>
        <source>Power, basis not stated</source>
        <translation>Leistung, Bezug nicht angegeben</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT-Leistung</translation>
    </message>
    <message>
        <source>Facility power</source>
        <translation>Leistung der Anlage</translation>
    </message>
    <message>
        <source>Chips installed</source>
        <translation>Chips installiert</translation>
    </message>
    <message>
        <source>Chips running</source>
        <translation>Chips in Betrieb</translation>
    </message>
    <message>
        <source>Chips ordered</source>
        <translation>Chips bestellt</translation>
    </message>
</context>
<context>
    <name>CapacityMilestone</name>
    <message>
        <source>Capacity milestone</source>
        <translation>Kapazitätsmeilenstein</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>A quantity of power or chips, promised or delivered. Power, chips and speed are never converted.</source>
        <translation>Eine Menge an Leistung oder Chips, zugesagt oder geliefert. Leistung, Chips und Geschwindigkeit werden nie ineinander umgerechnet.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deal that names it</source>
        <translation>Deal, der sie nennt</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Who provides it</source>
        <translation>Wer sie bereitstellt</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer sie nutzen darf</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount in the unit beside it</source>
        <translation>Menge in der Einheit daneben</translation>
    </message>
    <message>
        <source>Quantity, high</source>
        <translation>Menge, hoch</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Oberes Ende einer Spanne</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Einheit der Menge</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>What exactly is counted</source>
        <translation>Was genau gezählt wird</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Word that bounds the quantity</source>
        <translation>Wort, das die Menge begrenzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Planned, contracted, energised or delivered</source>
        <translation>Geplant, vertraglich vereinbart, am Netz oder geliefert</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When it is to be there</source>
        <translation>Wann sie da sein soll</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A source was read</source>
        <translation>Eine Quelle wurde gelesen</translation>
    </message>
</context>
<context>
    <name>CapacityState</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>Vertraglich vereinbart</translation>
    </message>
    <message>
        <source>Under construction</source>
        <translation>Im Bau</translation>
    </message>
    <message>
        <source>Energised</source>
        <translation>Am Netz</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
</context>
<context>
    <name>CapacityUnit</name>
    <message>
        <source>GW</source>
        <translation>GW</translation>
    </message>
    <message>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>H100-Äquivalente</translation>
    </message>
</context>
<context>
    <name>Captivity</name>
    <message>
        <source>No route of another operator offers a comparable model.</source>
        <translation>Kein Bezugsweg eines anderen Betreibers bietet ein vergleichbares Modell.</translation>
    </message>
    <message>
        <source>No other host cloud offers a comparable model.</source>
        <translation>Keine andere Host-Cloud bietet ein vergleichbares Modell.</translation>
    </message>
    <message>
        <source>No other lab offers a comparable model.</source>
        <translation>Kein anderes KI-Labor bietet ein vergleichbares Modell.</translation>
    </message>
</context>
<context>
    <name>CareKind</name>
    <message>
        <source>Deadlines</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Untested fallbacks</source>
        <translation>Ungetestete Ausweichlösungen</translation>
    </message>
    <message>
        <source>Captive workloads</source>
        <translation>Gebundene Workloads</translation>
    </message>
    <message>
        <source>Thresholds exceeded</source>
        <translation>Überschrittene Schwellenwerte</translation>
    </message>
    <message>
        <source>Commitments missed</source>
        <translation>Verfehlte Zusagen</translation>
    </message>
    <message>
        <source>Retiring models</source>
        <translation>Abzuschaltende Modelle</translation>
    </message>
    <message>
        <source>Sources that disagree</source>
        <translation>Widersprüchliche Quellen</translation>
    </message>
    <message>
        <source>Missing data</source>
        <translation>Fehlende Daten</translation>
    </message>
    <message>
        <source>Stale facts</source>
        <translation>Veraltete Fakten</translation>
    </message>
</context>
<context>
    <name>CareRank</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>Cbc</name>
    <message>
        <source>Could not write the programme for cbc: %1</source>
        <translation>Das Modell für cbc konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Could not start cbc: %1</source>
        <translation>cbc konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The program cbc ended unexpectedly.</source>
        <translation>Das Programm cbc endete unerwartet.</translation>
    </message>
    <message>
        <source>The program “%1” cannot be run; install the package coinor-cbc.</source>
        <translation>Das Programm „%1“ lässt sich nicht ausführen; installieren Sie das Paket coinor-cbc.</translation>
    </message>
</context>
<context>
    <name>CbcOutput</name>
    <message>
        <source>The program cbc gave an answer that Fairlead does not understand.</source>
        <translation>Das Programm cbc gab eine Antwort, die Fairlead nicht versteht.</translation>
    </message>
</context>
<context>
    <name>CbcSearch</name>
    <message>
        <source>The program cbc gave an answer that is no plan.</source>
        <translation>Das Programm cbc gab eine Antwort, die kein Plan ist.</translation>
    </message>
</context>
<context>
    <name>CellReader</name>
    <message>
        <source>Every field is filled.</source>
        <translation>Jedes Feld ist gefüllt.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Nobody has noted when the row was checked.</source>
        <translation>Niemand hat vermerkt, wann die Zeile geprüft wurde.</translation>
    </message>
    <message>
        <source>Not known: no source gives an amount. Unknown is never zero.</source>
        <translation>Nicht bekannt: Keine Quelle nennt einen Betrag. Unbekannt ist nie null.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known. %1.</source>
        <translation>Nicht bekannt. %1.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>Certainty</name>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Amazon Bedrock</source>
        <translation>Amazon Bedrock</translation>
    </message>
    <message>
        <source>Vertex AI</source>
        <translation>Vertex AI</translation>
    </message>
    <message>
        <source>Microsoft Foundry</source>
        <translation>Microsoft Foundry</translation>
    </message>
    <message>
        <source>The lab&apos;s own service</source>
        <translation>Eigener Dienst des KI-Labors</translation>
    </message>
    <message>
        <source>Neocloud</source>
        <translation>Neocloud</translation>
    </message>
    <message>
        <source>Self-hosted</source>
        <translation>Selbst gehostet</translation>
    </message>
</context>
<context>
    <name>CheapestPlan</name>
    <message>
        <source>There is no limit “%1”.</source>
        <translation>Es gibt keine Grenze „%1“.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>says whether a file is whole</source>
        <translation>sagt, ob eine Datei heil ist</translation>
    </message>
    <message>
        <source>exit code 0 when whole, 1 when the data has problems, 3 when it cannot be read</source>
        <translation>Rückgabewert 0, wenn heil, 1, wenn die Daten Fehler haben, 3, wenn sie nicht lesbar ist</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), </source>
        <translation>
            <numerusform>%n Zeile, </numerusform>
            <numerusform>%n Zeilen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>The negotiation checklist of one contract.</source>
        <translation>Die Verhandlungscheckliste eines Vertrags.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract it prepares</source>
        <translation>Vertrag, den sie vorbereitet</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>When the rules were applied</source>
        <translation>Wann die Regeln angewendet wurden</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>What the team may agree without asking</source>
        <translation>Was das Team ohne Rückfrage vereinbaren darf</translation>
    </message>
</context>
<context>
    <name>ChecklistBlock</name>
    <message>
        <source>Rights we already have</source>
        <translation>Rechte, die wir schon haben</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Punkte</translation>
    </message>
    <message>
        <source>Negotiate</source>
        <translation>Verhandeln</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation>Braucht Daten</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
</context>
<context>
    <name>ChecklistEdits</name>
    <message>
        <source>“%1” is lost, given or waived with a reason only; nothing was changed.</source>
        <translation>„%1“ gilt nur mit einem Grund als abgelehnt, getauscht oder verzichtet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>„%1“ von „%2“ ändern</translation>
    </message>
    <message>
        <source>Note proof for “%1”</source>
        <translation>Beleg für „%1“ vermerken</translation>
    </message>
    <message>
        <source>Take back proof for “%1”</source>
        <translation>Beleg für „%1“ zurücknehmen</translation>
    </message>
    <message>
        <source>Add “%1” to offer %2</source>
        <translation>„%1“ in Paket %2 aufnehmen</translation>
    </message>
    <message>
        <source>Take “%1” out of offer %2</source>
        <translation>„%1“ aus Paket %2 nehmen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n must-haves already. Say which one makes room.</source>
        <translation>
            <numerusform>Es gibt schon %n Muss-Punkt. Sagen Sie, welcher Platz macht.</numerusform>
            <numerusform>Es gibt schon %n Muss-Punkte. Sagen Sie, welcher Platz macht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a must-have</source>
        <translation>„%1“ zum Muss-Punkt machen</translation>
    </message>
    <message>
        <source>Take “%1” from the must-haves</source>
        <translation>„%1“ aus den Muss-Punkten nehmen</translation>
    </message>
    <message>
        <source>A point is ranked among those of its own block.</source>
        <translation>Ein Punkt wird unter denen seines eigenen Blocks eingereiht.</translation>
    </message>
    <message>
        <source>Rank “%1”</source>
        <translation>„%1“ einreihen</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Nach Punktzahl einreihen</translation>
    </message>
    <message>
        <source>A point needs a title; nothing was added.</source>
        <translation>Ein Punkt braucht einen Titel; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change “%1” of the checklist</source>
        <translation>„%1“ der Checkliste ändern</translation>
    </message>
    <message>
        <source>Record “%1”</source>
        <translation>„%1“ festhalten</translation>
    </message>
    <message>
        <source>Set “%1” to “%2”</source>
        <translation>„%1“ auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Change “%1” of the price range</source>
        <translation>„%1“ der Preisspanne ändern</translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>Checklist item</source>
        <translation>Checklistenpunkt</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklistenpunkte</translation>
    </message>
    <message>
        <source>One point of a checklist, with our own wording and state.</source>
        <translation>Ein Punkt einer Checkliste, mit unserem eigenen Wortlaut und Stand.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist it belongs to</source>
        <translation>Checkliste, zu der er gehört</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule that it came from; empty for an own item</source>
        <translation>Regel, aus der er stammt; leer bei einem eigenen Punkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What it is about, where it differs from the rule</source>
        <translation>Worum es geht, wo es von der Regel abweicht</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the talks</source>
        <translation>Stand der Gespräche</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Punkt</translation>
    </message>
    <message>
        <source>One of the seven</source>
        <translation>Einer der sieben</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Role that owns it</source>
        <translation>Rolle, die zuständig ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When it must be raised</source>
        <translation>Wann er angesprochen werden muss</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Our opening, where it differs from the rule</source>
        <translation>Unser Einstieg, wo er von der Regel abweicht</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfallposition</translation>
    </message>
    <message>
        <source>What we accept, where it differs from the rule</source>
        <translation>Was wir annehmen, wo es von der Regel abweicht</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <source>Where we leave, where it differs from the rule</source>
        <translation>Wo wir gehen, wo es von der Regel abweicht</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>What we could give</source>
        <translation>Was wir geben könnten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is worth to us</source>
        <translation>Was er uns wert ist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Importance, where it differs from the rule</source>
        <translation>Wichtigkeit, wo sie von der Regel abweicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it was waived or refused</source>
        <translation>Warum darauf verzichtet oder er abgelehnt wurde</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>When it was agreed, refused or waived</source>
        <translation>Wann er vereinbart oder abgelehnt oder darauf verzichtet wurde</translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 × %3 × %4 = %5</source>
        <translation>%1 × %2 × %3 × %4 = %5</translation>
    </message>
    <message>
        <source>! old</source>
        <translation>! alt</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Rückfallposition</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>rote Linie</translation>
    </message>
    <message>
        <source>give</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>agreed, it sets</source>
        <translation>vereinbart setzt es</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>could rank higher with</source>
        <translation>könnte höher stehen mit</translation>
    </message>
    <message>
        <source>could be a right with</source>
        <translation>könnte ein Recht sein mit</translation>
    </message>
    <message>
        <source>term ends %1</source>
        <translation>Laufzeit endet %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>Kündigung bis %1</translation>
    </message>
    <message>
        <source>the deadline of this term has passed</source>
        <translation>der Termin dieser Laufzeit ist verstrichen</translation>
    </message>
    <message>
        <source>listing state: %1</source>
        <translation>Stand des Börsengangs: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>! last checked %1</source>
        <translation>! zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>! never checked</source>
        <translation>! nie geprüft</translation>
    </message>
    <message>
        <source>The workspace has no rules. Import the shipped ones with “fairlead import FILE :/negotiation/rules.json”.</source>
        <translation>Der Arbeitsbereich hat keine Regeln. Importieren Sie die mitgelieferten mit „fairlead import FILE :/negotiation/rules.json“.</translation>
    </message>
    <message>
        <source>This list supports counsel and does not replace it.</source>
        <translation>Diese Liste unterstützt die Rechtsberatung und ersetzt sie nicht.</translation>
    </message>
</context>
<context>
    <name>Claim</name>
    <message>
        <source>Claim</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>One statement of one source about one attribute. Claims are never overwritten; one is preferred.</source>
        <translation>Eine Angabe einer Quelle zu einem Merkmal. Aussagen werden nie überschrieben; eine ist bevorzugt.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Table of the record the claim is about</source>
        <translation>Tabelle des Datensatzes, um den es geht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Id of the record the claim is about</source>
        <translation>Kennung des Datensatzes, um den es geht</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Field of the record, or the name of a statement that is no field</source>
        <translation>Feld des Datensatzes oder Name einer Angabe, die kein Feld ist</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the source says, in the stored form of the field when it is one</source>
        <translation>Was die Quelle sagt; ist es ein Feld, in dessen gespeicherter Form</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Word that bounds the value</source>
        <translation>Wort, das den Wert begrenzt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which it holds, not the date of reading</source>
        <translation>Datum, für das sie gilt, nicht das Lesedatum</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Datum ist</translation>
    </message>
    <message>
        <source>Where the as-of date comes from</source>
        <translation>Woher das Datum des Stands stammt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Line, page or section in the source</source>
        <translation>Zeile, Seite oder Abschnitt der Quelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Fact, interpretation, risk or forecast</source>
        <translation>Fakt, Deutung, Risiko oder Prognose</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>How far it can be relied on</source>
        <translation>Wie weit man sich darauf verlassen kann</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The supporting text was read</source>
        <translation>Der stützende Text wurde gelesen</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Chosen for display among the claims on this attribute</source>
        <translation>Für die Anzeige unter den Aussagen zu diesem Merkmal ausgewählt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is preferred</source>
        <translation>Warum sie bevorzugt ist</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Disagreements it takes part in</source>
        <translation>Widersprüche, an denen sie beteiligt ist</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Garbled or unusual figure exactly as printed</source>
        <translation>Verstümmelte oder ungewöhnliche Zahl genau wie gedruckt</translation>
    </message>
</context>
<context>
    <name>ClaimType</name>
    <message>
        <source>Reported fact</source>
        <translation>Berichteter Fakt</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Deutung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>ColumnValue</name>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>A text is not UTF-8.</source>
        <translation>Ein Text ist nicht UTF-8.</translation>
    </message>
    <message>
        <source>A column holds binary data.</source>
        <translation>Eine Spalte enthält Binärdaten.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Call it as: fairlead %1 %2</source>
        <translation>Aufruf: fairlead %1 %2</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>Der Name einer Datei ist leer.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>Looks at the market as of a day; today if left out.</source>
        <translation>Betrachtet den Markt zum Stand eines Tages; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-20.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn wie 2026-11-20.</translation>
    </message>
    <message>
        <source>“%1” is not a day from %2 to %3.</source>
        <translation>„%1“ ist kein Tag von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no verb “%1”; fairlead --help lists them.</source>
        <translation>Es gibt kein Verb „%1“; fairlead --help listet sie auf.</translation>
    </message>
    <message>
        <source>Fairlead shows buyers of AI how tightly they are moored to each vendor.</source>
        <translation>Fairlead zeigt Einkäufern von KI, wie fest sie an jedem Anbieter vertäut sind.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>A first walk:</source>
        <translation>Ein erster Rundgang:</translation>
    </message>
    <message>
        <source>fairlead help VERB tells more about one verb.</source>
        <translation>fairlead help VERB sagt mehr über ein Verb.</translation>
    </message>
    <message>
        <source>Exit codes: 0 good, 1 a problem in the data, 2 a wrong call, 3 a problem with a file or the system.</source>
        <translation>Rückgabewerte: 0 gut, 1 ein Fehler in den Daten, 2 ein falscher Aufruf, 3 ein Problem mit einer Datei oder dem System.</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>A spend or usage we have promised, in the vocabulary of FOCUS contract commitments.</source>
        <translation>Ausgaben oder Nutzung, die wir zugesagt haben, in den Begriffen der FOCUS-Vertragszusagen.</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was zugesagt wurde</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract it belongs to</source>
        <translation>Vertrag, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Programme or instrument</source>
        <translation>Programm oder Instrument</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Spend or usage</source>
        <translation>Ausgaben oder Nutzung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Provider&apos;s own name for the type</source>
        <translation>Bezeichnung des Anbieters für den Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Provider&apos;s description</source>
        <translation>Beschreibung des Anbieters</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Committed amount of the whole period</source>
        <translation>Zugesagter Betrag des gesamten Zeitraums</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Committed usage</source>
        <translation>Zugesagte Nutzung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the committed usage</source>
        <translation>Einheit der zugesagten Nutzung</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First day of the commitment</source>
        <translation>Erster Tag der Zusage</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last day of the commitment, inclusive</source>
        <translation>Letzter Tag der Zusage, einschließlich</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Eligible spend so far</source>
        <translation>Anrechenbare Ausgaben bisher</translation>
    </message>
    <message>
        <source>Consumed as of</source>
        <translation>Verbraucht, Stand</translation>
    </message>
    <message>
        <source>Date up to which spend is counted</source>
        <translation>Tag, bis zu dem Ausgaben gezählt sind</translation>
    </message>
    <message>
        <source>Shortfall forecast</source>
        <translation>Prognose des Fehlbetrags</translation>
    </message>
    <message>
        <source>Own forecast of the unspent part at the end</source>
        <translation>Eigene Prognose des nicht ausgegebenen Teils am Ende</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>When a shortfall is settled</source>
        <translation>Wann ein Fehlbetrag ausgeglichen wird</translation>
    </message>
    <message>
        <source>Rolls over</source>
        <translation>Wird übertragen</translation>
    </message>
    <message>
        <source>Unused amounts carry forward</source>
        <translation>Nicht genutzte Beträge werden übertragen</translation>
    </message>
    <message>
        <source>Third-party models count</source>
        <translation>Modelle Dritter zählen</translation>
    </message>
    <message>
        <source>Partner models burn it down in full</source>
        <translation>Modelle von Partnern bauen sie in voller Höhe ab</translation>
    </message>
    <message>
        <source>Tied to a model</source>
        <translation>An ein Modell gebunden</translation>
    </message>
    <message>
        <source>Bound to one model or version</source>
        <translation>An ein Modell oder eine Version gebunden</translation>
    </message>
    <message>
        <source>Tied to silicon</source>
        <translation>An Chips gebunden</translation>
    </message>
    <message>
        <source>Bound to one accelerator</source>
        <translation>An einen Beschleuniger gebunden</translation>
    </message>
    <message>
        <source>Cancellable</source>
        <translation>Kündbar</translation>
    </message>
    <message>
        <source>Can be cancelled or exchanged</source>
        <translation>Kann gekündigt oder umgetauscht werden</translation>
    </message>
</context>
<context>
    <name>CommitmentCategory</name>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>CommitmentEligibility</name>
    <message>
        <source>Eligible route</source>
        <translation>Anrechnung</translation>
    </message>
    <message>
        <source>Eligible routes</source>
        <translation>Anrechnungen</translation>
    </message>
    <message>
        <source>How far spend on a route burns a commitment down.</source>
        <translation>Wie weit Ausgaben auf einem Bezugsweg eine Zusage abbauen.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitment it belongs to</source>
        <translation>Zusage, zu der sie gehört</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Route whose spend counts</source>
        <translation>Bezugsweg, dessen Ausgaben zählen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Part of the spend that counts</source>
        <translation>Teil der Ausgaben, der zählt</translation>
    </message>
</context>
<context>
    <name>CommitmentKind</name>
    <message>
        <source>AWS EDP or PPA</source>
        <translation>AWS EDP oder PPA</translation>
    </message>
    <message>
        <source>Microsoft MACC</source>
        <translation>Microsoft MACC</translation>
    </message>
    <message>
        <source>Google commit</source>
        <translation>Google-Zusage</translation>
    </message>
    <message>
        <source>Prepaid with a lab</source>
        <translation>Vorauszahlung an ein KI-Labor</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Bereitgestellter Durchsatz</translation>
    </message>
    <message>
        <source>GPU reservation</source>
        <translation>GPU-Reservierung</translation>
    </message>
</context>
<context>
    <name>CommitmentLedger</name>
    <message>
        <source>Yearly minimum of %1 in US dollars</source>
        <translation>Jährlicher Mindestbetrag von %1 in US-Dollar</translation>
    </message>
    <message>
        <source>Eligible routes of %1</source>
        <translation>Anrechenbare Bezugswege von %1</translation>
    </message>
    <message>
        <source>Use of %1 so far</source>
        <translation>Bisherige Nutzung von %1</translation>
    </message>
</context>
<context>
    <name>CommitmentTier</name>
    <message>
        <source>Discount tier</source>
        <translation>Rabattstufe</translation>
    </message>
    <message>
        <source>Discount tiers</source>
        <translation>Rabattstufen</translation>
    </message>
    <message>
        <source>A discount that a level of yearly spend earns.</source>
        <translation>Ein Rabatt, den eine Höhe der jährlichen Ausgaben einbringt.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitment it belongs to</source>
        <translation>Zusage, zu der sie gehört</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Yearly spend from which it applies</source>
        <translation>Jährliche Ausgaben, ab denen sie gilt</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Part taken off list prices</source>
        <translation>Teil, der von den Listenpreisen abgeht</translation>
    </message>
</context>
<context>
    <name>CommitmentYear</name>
    <message>
        <source>Commitment year</source>
        <translation>Zusagejahr</translation>
    </message>
    <message>
        <source>Commitment years</source>
        <translation>Zusagejahre</translation>
    </message>
    <message>
        <source>The floor of one year inside a commitment.</source>
        <translation>Die Untergrenze eines Jahres innerhalb einer Zusage.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Commitment it belongs to</source>
        <translation>Zusage, zu der es gehört</translation>
    </message>
    <message>
        <source>Year starts</source>
        <translation>Jahresbeginn</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Erster Tag des Jahres</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Floor of the year</source>
        <translation>Untergrenze des Jahres</translation>
    </message>
</context>
<context>
    <name>ComponentKind</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Convertible note</source>
        <translation>Wandelanleihe</translation>
    </message>
    <message>
        <source>Warrant</source>
        <translation>Optionsschein</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Fremdkapital</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Zuschuss</translation>
    </message>
    <message>
        <source>Compute commitment</source>
        <translation>Rechenleistungszusage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Silicon supply</source>
        <translation>Chiplieferung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Umsatzbeteiligung</translation>
    </message>
    <message>
        <source>Licence and hire</source>
        <translation>Lizenz mit Personalübernahme</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Gemeinschaftsunternehmen</translation>
    </message>
    <message>
        <source>Backstop</source>
        <translation>Auffangzusage</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Umstrukturierung</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Absichtserklärung</translation>
    </message>
    <message>
        <source>Regulatory act</source>
        <translation>Behördliche Maßnahme</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahlenangabe</translation>
    </message>
</context>
<context>
    <name>ComputeCommitment</name>
    <message>
        <source>Compute commitment</source>
        <translation>Rechenleistungszusage</translation>
    </message>
    <message>
        <source>Compute commitments</source>
        <translation>Rechenleistungszusagen</translation>
    </message>
    <message>
        <source>The terms of a promised compute spend between two parties of the market.</source>
        <translation>Die Bedingungen zugesagter Ausgaben für Rechenleistung zwischen zwei Beteiligten des Markts.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Component whose tranches hold the amount</source>
        <translation>Bestandteil, dessen Tranchen den Betrag enthalten</translation>
    </message>
    <message>
        <source>Buys</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Who owes the spend</source>
        <translation>Wer die Ausgaben schuldet</translation>
    </message>
    <message>
        <source>Supplies</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Who is owed the spend</source>
        <translation>Wem die Ausgaben geschuldet werden</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Erster Tag der Laufzeit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Length; null when not published</source>
        <translation>Länge; null, wenn nicht veröffentlicht</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Minimum a year</source>
        <translation>Minimum im Jahr</translation>
    </message>
    <message>
        <source>Yearly floor inside the term</source>
        <translation>Jährliche Untergrenze innerhalb der Laufzeit</translation>
    </message>
    <message>
        <source>Take or pay</source>
        <translation>Abnahmepflicht</translation>
    </message>
    <message>
        <source>Whether a shortfall is payable; null when no source says</source>
        <translation>Ob ein Fehlbetrag zu zahlen ist (Take-or-pay); null, wenn keine Quelle es sagt</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Notice after which either side may end</source>
        <translation>Frist, nach der jede Seite beenden kann</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Accelerators it covers</source>
        <translation>Beschleuniger, die sie umfasst</translation>
    </message>
</context>
<context>
    <name>ConcentrationLevel</name>
    <message>
        <source>Access route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Route operator</source>
        <translation>Betreiber des Bezugswegs</translation>
    </message>
    <message>
        <source>Host operator</source>
        <translation>Betreiber des Hosts</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>KI-Labor</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Ultimate, paid</source>
        <translation>Oberste Mutter, bezahlt</translation>
    </message>
    <message>
        <source>Ultimate, owner</source>
        <translation>Oberste Mutter, Eigner</translation>
    </message>
</context>
<context>
    <name>ConcentrationReports</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, reaches %2</source>
        <translation>%1, erreicht %2</translation>
    </message>
    <message>
        <source>%1 routes, %2 infrastructures, gap %3</source>
        <translation>%1 Bezugswege, %2 Infrastrukturen, Lücke %3</translation>
    </message>
    <message>
        <source>%1 is in no share: what it costs is not stated.</source>
        <translation>%1 steht in keinem Anteil: Die Kosten sind nicht angegeben.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>by who is paid in the end</source>
        <translation>danach, wer am Ende bezahlt wird</translation>
    </message>
    <message>
        <source>by who hosts</source>
        <translation>danach, wer hostet</translation>
    </message>
    <message>
        <source>level	largest	share	effective number	HHI	not known</source>
        <translation>Ebene	größter	Anteil	effektive Anzahl	HHI	nicht bekannt</translation>
    </message>
    <message>
        <source>route	comes to rest with	share</source>
        <translation>Bezugsweg	bleibt bei	Anteil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>shares paid on that are not counted:</source>
        <translation>weitergezahlte Anteile, die nicht gezählt werden:</translation>
    </message>
    <message>
        <source>stakes that are not counted:</source>
        <translation>Beteiligungen, die nicht gezählt werden:</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>„%1“ fehlt am Ende.</translation>
    </message>
    <message>
        <source>“%1” is expected before “%2”.</source>
        <translation>„%1“ wird vor „%2“ erwartet.</translation>
    </message>
    <message>
        <source>The condition is nested too deeply.</source>
        <translation>Die Bedingung ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A list cannot be looked through inside another one.</source>
        <translation>Eine Liste lässt sich nicht innerhalb einer anderen durchsuchen.</translation>
    </message>
    <message>
        <source>The condition breaks off.</source>
        <translation>Die Bedingung bricht ab.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a yes-or-no question.</source>
        <translation>„%1“ ist keine Ja-Nein-Frage.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>“%1” needs a number, not “%2”.</source>
        <translation>„%1“ braucht eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared like this.</source>
        <translation>„%1“ lässt sich so nicht vergleichen.</translation>
    </message>
    <message>
        <source>“%1” does not hold several choices.</source>
        <translation>„%1“ ist kein Feld mit mehreren Werten.</translation>
    </message>
    <message>
        <source>“%1” is not a choice.</source>
        <translation>„%1“ ist kein Auswahlfeld.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between choices</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 other than %2</source>
        <translation>%1 ungleich %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>a workload</source>
        <translation>ein Workload</translation>
    </message>
    <message>
        <source>a workload with (%1)</source>
        <translation>ein Workload mit (%1)</translation>
    </message>
    <message>
        <source>a commitment</source>
        <translation>eine Zusage</translation>
    </message>
    <message>
        <source>a commitment with (%1)</source>
        <translation>eine Zusage mit (%1)</translation>
    </message>
    <message>
        <source>a deal between vendors</source>
        <translation>ein Deal zwischen Anbietern</translation>
    </message>
    <message>
        <source>a deal between vendors with (%1)</source>
        <translation>ein Deal zwischen Anbietern mit (%1)</translation>
    </message>
    <message>
        <source>%1 (above %2)</source>
        <translation>%1 (über %2)</translation>
    </message>
    <message>
        <source>%1 (below %2)</source>
        <translation>%1 (unter %2)</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>nicht vorhanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Days to the end of the term</source>
        <translation>Tage bis zum Ende der Laufzeit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days to the notice deadline</source>
        <translation>Tage bis zum Kündigungstermin</translation>
    </message>
    <message>
        <source>Exit plan tested within a year</source>
        <translation>Ausstiegsplan binnen eines Jahres getestet</translation>
    </message>
    <message>
        <source>Listing state of the vendor</source>
        <translation>Stand des Börsengangs des Anbieters</translation>
    </message>
    <message>
        <source>Listing filed or expected within the horizon</source>
        <translation>Börsengang innerhalb des Horizonts beantragt oder erwartet</translation>
    </message>
    <message>
        <source>Authority reviews the vendor</source>
        <translation>Behörde prüft den Anbieter</translation>
    </message>
    <message>
        <source>Share of the vendor</source>
        <translation>Anteil des Anbieters</translation>
    </message>
    <message>
        <source>Share of one model family</source>
        <translation>Anteil einer Modellfamilie</translation>
    </message>
    <message>
        <source>Share of one cloud</source>
        <translation>Anteil einer Cloud</translation>
    </message>
    <message>
        <source>Share of one proprietary accelerator</source>
        <translation>Anteil eines proprietären Beschleunigers</translation>
    </message>
    <message>
        <source>Share that reaches the vendor&apos;s group</source>
        <translation>Anteil, der den Konzern des Anbieters erreicht</translation>
    </message>
    <message>
        <source>Time to leave the vendor</source>
        <translation>Zeit für den Ausstieg beim Anbieter</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Alternatives tested within a year</source>
        <translation>Alternativen binnen eines Jahres getestet</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Weights of the model</source>
        <translation>Gewichte des Modells</translation>
    </message>
    <message>
        <source>Stage of the model</source>
        <translation>Phase des Modells</translation>
    </message>
    <message>
        <source>Days to the end of the model</source>
        <translation>Tage bis zum Ende des Modells</translation>
    </message>
    <message>
        <source>Must stay in a region</source>
        <translation>Muss in einer Region bleiben</translation>
    </message>
    <message>
        <source>Fallback tested within a year</source>
        <translation>Ausweichlösung binnen eines Jahres getestet</translation>
    </message>
    <message>
        <source>Still to be consumed</source>
        <translation>Noch zu verbrauchen</translation>
    </message>
    <message>
        <source>Days to the end of the commitment</source>
        <translation>Tage bis zum Ende der Zusage</translation>
    </message>
    <message>
        <source>Kind of deal</source>
        <translation>Art des Deals</translation>
    </message>
    <message>
        <source>Certainty of the amounts</source>
        <translation>Gewissheit der Beträge</translation>
    </message>
    <message>
        <source>State of the deal</source>
        <translation>Stand des Deals</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Conflict</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>A disagreement between sources, and how it is represented.</source>
        <translation>Eine Uneinigkeit zwischen Quellen und wie sie dargestellt ist.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzer Name</translation>
    </message>
    <message>
        <source>What the sources disagree about</source>
        <translation>Worin sich die Quellen widersprechen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What kind of disagreement it is</source>
        <translation>Um welche Art von Uneinigkeit es geht</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Uneinigkeit</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Represented as</source>
        <translation>Dargestellt als</translation>
    </message>
    <message>
        <source>How the workspace holds it, and why</source>
        <translation>Wie der Arbeitsbereich es führt und warum</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Money and certainty</source>
        <translation>Geld und Gewissheit</translation>
    </message>
    <message>
        <source>Compute and silicon</source>
        <translation>Rechenleistung und Chips</translation>
    </message>
    <message>
        <source>Distribution and lock-in</source>
        <translation>Vertrieb und Bindung</translation>
    </message>
    <message>
        <source>Names and definitions</source>
        <translation>Namen und Definitionen</translation>
    </message>
</context>
<context>
    <name>Consideration</name>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Compute credits</source>
        <translation>Rechenguthaben</translation>
    </message>
    <message>
        <source>In-kind capacity</source>
        <translation>Kapazität als Sachleistung</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>An agreement of ours with a vendor. Unknown terms stay empty.</source>
        <translation>Eine Vereinbarung von uns mit einem Anbieter. Unbekannte Bedingungen bleiben leer.</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Name der Vereinbarung</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>Routes it covers</source>
        <translation>Bezugswege, die er umfasst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contract family</source>
        <translation>Vertragsart</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Where in its life it is</source>
        <translation>Wo er in seinem Lebenslauf steht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Whose template is in force</source>
        <translation>Wessen Vertragsvorlage gilt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Role that owns it</source>
        <translation>Rolle, die zuständig ist</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Erster Tag der Laufzeit</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Letzter Tag der Laufzeit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Committed term</source>
        <translation>Feste Laufzeit</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Days before the end by which notice must be served</source>
        <translation>Tage vor dem Ende, bis zu denen gekündigt sein muss</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich von selbst</translation>
    </message>
    <message>
        <source>Renews unless notice is served</source>
        <translation>Verlängert sich, wenn nicht gekündigt wird</translation>
    </message>
    <message>
        <source>Renewal term</source>
        <translation>Verlängerungszeitraum</translation>
    </message>
    <message>
        <source>Length of a tacit renewal</source>
        <translation>Dauer einer stillschweigenden Verlängerung</translation>
    </message>
    <message>
        <source>Annual value</source>
        <translation>Jahreswert</translation>
    </message>
    <message>
        <source>Annualised spend</source>
        <translation>Ausgaben auf ein Jahr gerechnet</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Ausstiegsgebühr</translation>
    </message>
    <message>
        <source>Charge for leaving before the end</source>
        <translation>Gebühr für den Ausstieg vor dem Ende</translation>
    </message>
    <message>
        <source>Price locked</source>
        <translation>Preisbindung</translation>
    </message>
    <message>
        <source>Unit prices fixed for the term</source>
        <translation>Stückpreise für die Laufzeit fest</translation>
    </message>
    <message>
        <source>Price notice</source>
        <translation>Preisankündigung</translation>
    </message>
    <message>
        <source>Notice the vendor must give before raising prices</source>
        <translation>Frist, mit der der Anbieter Preiserhöhungen ankündigen muss</translation>
    </message>
    <message>
        <source>Renewal cap</source>
        <translation>Obergrenze der Preiserhöhung</translation>
    </message>
    <message>
        <source>Agreed ceiling on the renewal increase</source>
        <translation>Vereinbarte Obergrenze der Erhöhung bei Verlängerung</translation>
    </message>
    <message>
        <source>Unilateral changes</source>
        <translation>Einseitige Änderungen</translation>
    </message>
    <message>
        <source>Online terms or policies can change mid-term</source>
        <translation>Online-Bedingungen oder Richtlinien können sich während der Laufzeit ändern</translation>
    </message>
    <message>
        <source>Convenience exit</source>
        <translation>Kündigung ohne Grund</translation>
    </message>
    <message>
        <source>We may leave without cause</source>
        <translation>Wir dürfen ohne Grund aussteigen</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Service the vendor must provide after the end</source>
        <translation>Leistung, die der Anbieter nach dem Ende erbringen muss</translation>
    </message>
    <message>
        <source>Data retrieval</source>
        <translation>Datenabholung</translation>
    </message>
    <message>
        <source>Days to fetch data after the transition</source>
        <translation>Tage, um Daten nach dem Übergang abzuholen</translation>
    </message>
    <message>
        <source>Export schedule</source>
        <translation>Exportverzeichnis</translation>
    </message>
    <message>
        <source>A schedule lists exportable data, assets and formats</source>
        <translation>Ein Verzeichnis führt exportierbare Daten, Werte und Formate auf</translation>
    </message>
    <message>
        <source>Exit plan tested</source>
        <translation>Ausstiegsplan getestet</translation>
    </message>
    <message>
        <source>Last time the exit plan was exercised</source>
        <translation>Wann der Ausstiegsplan zuletzt geübt wurde</translation>
    </message>
    <message>
        <source>Training on our data</source>
        <translation>Training mit unseren Daten</translation>
    </message>
    <message>
        <source>May our content train models</source>
        <translation>Dürfen unsere Inhalte Modelle trainieren</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Days the vendor keeps prompts and outputs</source>
        <translation>Tage, die der Anbieter Prompts und Antworten aufbewahrt</translation>
    </message>
    <message>
        <source>Output indemnity</source>
        <translation>Freistellung für Modellantworten</translation>
    </message>
    <message>
        <source>Cover for third-party claims about outputs</source>
        <translation>Schutz vor Ansprüchen Dritter wegen der Antworten</translation>
    </message>
    <message>
        <source>Liability cap</source>
        <translation>Haftungsgrenze</translation>
    </message>
    <message>
        <source>General cap</source>
        <translation>Allgemeine Grenze</translation>
    </message>
    <message>
        <source>months of fees</source>
        <translation>Monate an Gebühren</translation>
    </message>
    <message>
        <source>Data super cap</source>
        <translation>Erhöhte Haftungsgrenze für Daten</translation>
    </message>
    <message>
        <source>Higher cap for data and confidentiality breaches</source>
        <translation>Höhere Grenze für Verletzungen von Datenschutz und Vertraulichkeit</translation>
    </message>
    <message>
        <source>Audit rights</source>
        <translation>Prüfrechte</translation>
    </message>
    <message>
        <source>What we may inspect</source>
        <translation>Was wir prüfen dürfen</translation>
    </message>
    <message>
        <source>Incident notice</source>
        <translation>Meldung von Vorfällen</translation>
    </message>
    <message>
        <source>Time to tell us of a security incident</source>
        <translation>Zeit, in der uns ein Sicherheitsvorfall zu melden ist</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Subprocessor notice</source>
        <translation>Ankündigung von Unterauftragnehmern</translation>
    </message>
    <message>
        <source>Warning before a new subprocessor starts</source>
        <translation>Vorlauf, bevor ein neuer Unterauftragnehmer beginnt</translation>
    </message>
    <message>
        <source>Change of control</source>
        <translation>Kontrollwechsel</translation>
    </message>
    <message>
        <source>We may exit if the vendor changes hands</source>
        <translation>Wir dürfen aussteigen, wenn der Anbieter den Eigentümer wechselt</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>We may move the contract to an affiliate, successor or divested unit</source>
        <translation>Wir dürfen den Vertrag auf ein verbundenes Unternehmen, einen Nachfolger oder einen veräußerten Bereich übertragen</translation>
    </message>
    <message>
        <source>Retirement notice</source>
        <translation>Ankündigung der Abschaltung</translation>
    </message>
    <message>
        <source>Contracted notice before a model is withdrawn</source>
        <translation>Vereinbarte Frist, bevor ein Modell zurückgezogen wird</translation>
    </message>
    <message>
        <source>Version pinning</source>
        <translation>Feste Versionen</translation>
    </message>
    <message>
        <source>Dated versions can be held</source>
        <translation>Datierte Versionen lassen sich festhalten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Contracted monthly uptime</source>
        <translation>Vereinbarte monatliche Verfügbarkeit</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Latency objective</source>
        <translation>Latenzziel</translation>
    </message>
    <message>
        <source>Latency or throughput objective in the contract</source>
        <translation>Ziel für Latenz oder Durchsatz im Vertrag</translation>
    </message>
    <message>
        <source>Automatic credits</source>
        <translation>Automatische Gutschriften</translation>
    </message>
    <message>
        <source>Credits applied without a claim</source>
        <translation>Gutschriften ohne Antrag</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Vendor may cut service at once at its own discretion</source>
        <translation>Anbieter darf den Dienst nach eigenem Ermessen sofort sperren</translation>
    </message>
    <message>
        <source>Benchmark right</source>
        <translation>Preisvergleichsrecht</translation>
    </message>
    <message>
        <source>Price benchmark or comparable-customer clause</source>
        <translation>Klausel zu Preisvergleich oder vergleichbaren Kunden</translation>
    </message>
</context>
<context>
    <name>ContractChecklist</name>
    <message>
        <source>We put it on the list.</source>
        <translation>Wir haben ihn auf die Liste gesetzt.</translation>
    </message>
    <message>
        <source>It belongs into every contract.</source>
        <translation>Er gehört in jeden Vertrag.</translation>
    </message>
    <message>
        <source>A point of our own.</source>
        <translation>Ein eigener Punkt.</translation>
    </message>
    <message numerus="yes">
        <source>There are at most seven must-haves; %n more stand(s) under Negotiate.</source>
        <translation>
            <numerusform>Es gibt höchstens sieben Muss-Punkte; %n weiterer steht unter Verhandeln.</numerusform>
            <numerusform>Es gibt höchstens sieben Muss-Punkte; %n weitere stehen unter Verhandeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is waived without a reason or a name.</source>
        <translation>Auf „%1“ wird ohne Grund oder ohne Namen verzichtet.</translation>
    </message>
    <message>
        <source>The rule is switched off.</source>
        <translation>Die Regel ist abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>ContractKind</name>
    <message>
        <source>Cloud agreement</source>
        <translation>Cloud-Vertrag</translation>
    </message>
    <message>
        <source>Model API</source>
        <translation>Modell-API</translation>
    </message>
    <message>
        <source>Enterprise AI</source>
        <translation>KI für Unternehmen</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>GPU-Kapazität</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Agent platform</source>
        <translation>Agentenplattform</translation>
    </message>
</context>
<context>
    <name>ContractStage</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Mid-term</source>
        <translation>Während der Laufzeit</translation>
    </message>
</context>
<context>
    <name>CopyTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;whole table</source>
        <translation>Ganze &amp;Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>CreditOutlook</name>
    <message>
        <source>Stable</source>
        <translation>Stabil</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Unter Beobachtung</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
</context>
<context>
    <name>Criticality</name>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>“%1”, line %2: this row is larger than 16 MiB, so it is no row of a table. A quote may be open that is never closed.</source>
        <translation>„%1“, Zeile %2: Diese Zeile ist größer als 16 MiB, also keine Zeile einer Tabelle. Vielleicht ist ein Anführungszeichen offen, das nie geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>CsvStart</name>
    <message>
        <source>The file is packed with gzip; it was unpacked while it was read.</source>
        <translation>Die Datei ist mit gzip gepackt; sie wurde beim Lesen entpackt.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The file is stored as UTF-16.</source>
        <translation>Die Datei ist als UTF-16 gespeichert.</translation>
    </message>
    <message>
        <source>The cells are parted by semicolons.</source>
        <translation>Die Zellen sind durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>The cells are parted by tabs.</source>
        <translation>Die Zellen sind durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>The cells are parted by vertical bars.</source>
        <translation>Die Zellen sind durch senkrechte Striche getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand above the header; they were skipped.</source>
        <translation>
            <numerusform>%n Zeile steht über der Kopfzeile; sie wurde übersprungen.</numerusform>
            <numerusform>%n Zeilen stehen über der Kopfzeile; sie wurden übersprungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Currency</name>
    <message>
        <source>“%1” is not a currency code.</source>
        <translation>„%1“ ist kein Währungscode.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” was changed by another program while it was open here: %2 “%3” is not there any more.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert, während die Datei hier offen war: %2 „%3“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is damaged: SQLite reports “%2”. Use a copy from before.</source>
        <translation>„%1“ ist beschädigt: SQLite meldet „%2“. Verwenden Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a table is missing.</source>
        <translation>„%1“ ist beschädigt: Eine Tabelle fehlt.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program: it holds %2, which Fairlead did not make.</source>
        <translation>„%1“ wurde von einem anderen Programm geändert: Die Datei enthält %2, das nicht von Fairlead stammt.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Fairlead; it is open for reading only.</source>
        <translation>„%1“ wurde von einem neueren Fairlead geschrieben; die Datei lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>“%1” holds the last edits of a workspace that was moved away. Move it to that workspace, or delete it, first.</source>
        <translation>„%1“ enthält die letzten Änderungen eines Arbeitsbereichs, der verschoben wurde. Verschieben Sie die Datei zu diesem Arbeitsbereich oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>“%1” is damaged: step %2 of its history, “%3”, cannot be read.</source>
        <translation>„%1“ ist beschädigt: Schritt %2 des Verlaufs, „%3“, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A workspace needs a file name.</source>
        <translation>Ein Arbeitsbereich braucht einen Dateinamen.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1“ gibt es schon und blieb, wie es war.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” may not be written; it is open for reading only.</source>
        <translation>„%1“ darf nicht geschrieben werden; die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program; here it is open for reading only.</source>
        <translation>„%1“ ist in einem anderen Fenster oder Programm geöffnet; hier ist die Datei nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted while it was open. Put it back, or save under another name.</source>
        <translation>„%1“ wurde verschoben oder gelöscht, während die Datei geöffnet war. Legen Sie sie zurück, oder speichern Sie unter anderem Namen.</translation>
    </message>
</context>
<context>
    <name>Dataset</name>
    <message>
        <source>Dataset</source>
        <translation>Marktdatensammlung</translation>
    </message>
    <message>
        <source>Datasets</source>
        <translation>Marktdatensammlungen</translation>
    </message>
    <message>
        <source>A market dataset that was imported.</source>
        <translation>Eine importierte Sammlung von Marktdaten.</translation>
    </message>
    <message>
        <source>Name of the dataset</source>
        <translation>Name der Sammlung</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Edition of the dataset</source>
        <translation>Ausgabe der Sammlung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Market state it describes</source>
        <translation>Stand des Markts, den sie beschreibt</translation>
    </message>
</context>
<context>
    <name>DatasetRow</name>
    <message>
        <source>Dataset row</source>
        <translation>Marktdatenzeile</translation>
    </message>
    <message>
        <source>Dataset rows</source>
        <translation>Marktdatenzeilen</translation>
    </message>
    <message>
        <source>A row exactly as the dataset brought it, to tell the user&apos;s edits from the dataset&apos;s.</source>
        <translation>Eine Zeile genau so, wie die Marktdaten sie brachten, um eigene Änderungen von denen der Marktdaten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Marktdatensammlung</translation>
    </message>
    <message>
        <source>Dataset it came from</source>
        <translation>Sammlung, aus der sie stammt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table of the row</source>
        <translation>Tabelle der Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation>Kennung der Zeile</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Row in the exchange format</source>
        <translation>Zeile im Austauschformat</translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>An agreement or announcement between parties. Its amounts are in its tranches.</source>
        <translation>Eine Vereinbarung oder Ankündigung zwischen Beteiligten. Ihre Beträge stehen in den Tranchen.</translation>
    </message>
    <message>
        <source>What the deal is</source>
        <translation>Was der Deal ist</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Who pays, invests or buys</source>
        <translation>Wer zahlt, investiert oder kauft</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who receives the money or the order</source>
        <translation>Wer das Geld oder den Auftrag erhält</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Further parties of the deal</source>
        <translation>Weitere Beteiligte des Deals</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the deal</source>
        <translation>Stand des Deals</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>First public statement</source>
        <translation>Erste öffentliche Äußerung</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Start of the obligations</source>
        <translation>Beginn der Verpflichtungen</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>In Kraft bis</translation>
    </message>
    <message>
        <source>End of the obligations</source>
        <translation>Ende der Verpflichtungen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Length of the agreement; null when not published</source>
        <translation>Länge der Vereinbarung; null, wenn nicht veröffentlicht</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Term, in words</source>
        <translation>Laufzeit, in Worten</translation>
    </message>
    <message>
        <source>How sources describe the term</source>
        <translation>Wie Quellen die Laufzeit beschreiben</translation>
    </message>
    <message>
        <source>Distribution right</source>
        <translation>Vertriebsrecht</translation>
    </message>
    <message>
        <source>Right to sell the models</source>
        <translation>Recht, die Modelle zu verkaufen</translation>
    </message>
    <message>
        <source>Compute right</source>
        <translation>Rechenleistungsrecht</translation>
    </message>
    <message>
        <source>Right to supply compute</source>
        <translation>Recht, Rechenleistung zu liefern</translation>
    </message>
    <message>
        <source>IP right</source>
        <translation>Schutzrecht</translation>
    </message>
    <message>
        <source>Right to the technology</source>
        <translation>Recht an der Technik</translation>
    </message>
    <message>
        <source>Sum rule</source>
        <translation>Summenregel</translation>
    </message>
    <message>
        <source>Whether the amounts may enter sums</source>
        <translation>Ob die Beträge in Summen eingehen dürfen</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>Warum so</translation>
    </message>
    <message>
        <source>Reason for the sum rule</source>
        <translation>Grund für die Summenregel</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A source for the deal was read; only verified deals enter sums</source>
        <translation>Eine Quelle für den Deal wurde gelesen; nur geprüfte Deals gehen in Summen ein</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>How sure the record is</source>
        <translation>Wie sicher der Datensatz ist</translation>
    </message>
</context>
<context>
    <name>DealComponent</name>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>One typed part of a deal: its equity, its compute, its distribution.</source>
        <translation>Ein typisierter Teil eines Deals: sein Eigenkapital, seine Rechenleistung, sein Vertrieb.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deal it is part of</source>
        <translation>Deal, zu dem er gehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What this part is</source>
        <translation>Was dieser Teil ist</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What moves from the payer to the receiver</source>
        <translation>Was vom Zahler zum Empfänger geht</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Who pays, where it differs from the deal</source>
        <translation>Wer zahlt, wo es vom Deal abweicht</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who receives, where it differs from the deal</source>
        <translation>Wer empfängt, wo es vom Deal abweicht</translation>
    </message>
</context>
<context>
    <name>DealStage</name>
    <message>
        <source>Rumoured</source>
        <translation>Gerücht</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>DealStatus</name>
    <message>
        <source>In talks</source>
        <translation>In Gesprächen</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Laut Berichten</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <source>Recall only</source>
        <translation>Nur aus dem Gedächtnis</translation>
    </message>
</context>
<context>
    <name>DealSums</name>
    <message>
        <source>replaced by a later deal</source>
        <translation>durch einen späteren Deal ersetzt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>other deals hold its amount already</source>
        <translation>andere Deals enthalten den Betrag schon</translation>
    </message>
    <message>
        <source>no amount known</source>
        <translation>kein Betrag bekannt</translation>
    </message>
    <message>
        <source>announced after the as-of date</source>
        <translation>nach dem Stichtag angekündigt</translation>
    </message>
</context>
<context>
    <name>DealTranche</name>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Contingent</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Partly contingent</source>
        <translation>Teilweise bedingt</translation>
    </message>
</context>
<context>
    <name>DealType</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Compute commitment</source>
        <translation>Rechenleistungszusage</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exklusivität</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>Übernahme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a plain decimal number.</source>
        <translation>„%1“ ist keine einfache Dezimalzahl.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has more than %n decimal(s).</source>
        <translation>
            <numerusform>„%1“ hat mehr als %n Dezimalstelle.</numerusform>
            <numerusform>„%1“ hat mehr als %n Dezimalstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
</context>
<context>
    <name>DecisionPlan</name>
    <message>
        <source>Collect the facts</source>
        <translation>Fakten sammeln</translation>
    </message>
    <message>
        <source>Test alternatives</source>
        <translation>Alternativen testen</translation>
    </message>
    <message>
        <source>Plan and approvals</source>
        <translation>Plan und Freigaben</translation>
    </message>
    <message>
        <source>Open talks</source>
        <translation>Gespräche eröffnen</translation>
    </message>
    <message>
        <source>Packages and price</source>
        <translation>Pakete und Preis</translation>
    </message>
    <message>
        <source>Legal close</source>
        <translation>Rechtlicher Abschluss</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of a plan of %1 before %2 (%3), which falls within %n day(s) before the notice deadline of %4: terms and price take the other half.</source>
        <translation>
            <numerusform>Die Hälfte eines Plans von %1 vor %2 (%3), was höchstens %n Tag vor dem Kündigungstermin %4 liegt: Die andere Hälfte brauchen Bedingungen und Preis.</numerusform>
            <numerusform>Die Hälfte eines Plans von %1 vor %2 (%3), was höchstens %n Tage vor dem Kündigungstermin %4 liegt: Die andere Hälfte brauchen Bedingungen und Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of a plan of %1 before the notice deadline of %2: terms and price take the other half.</source>
        <translation>Die Hälfte eines Plans von %1 vor dem Kündigungstermin %2: Die andere Hälfte brauchen Bedingungen und Preis.</translation>
    </message>
    <message numerus="yes">
        <source>From here on fewer than %n day(s) are left: no time to test an alternative and agree on terms, only for a short extension on the current ones.</source>
        <translation>
            <numerusform>Ab hier bleibt weniger als %n Tag: keine Zeit, eine Alternative zu testen und sich auf Bedingungen zu einigen, nur für eine kurze Verlängerung zu den geltenden.</numerusform>
            <numerusform>Ab hier bleiben weniger als %n Tage: keine Zeit, eine Alternative zu testen und sich auf Bedingungen zu einigen, nur für eine kurze Verlängerung zu den geltenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask now for %n more month(s) on the current terms. If they are not agreed by %1, serve notice that day, or the contract goes on as it is; with them the next notice deadline is %2.</source>
        <translation>
            <numerusform>Bitten Sie jetzt um %n weiteren Monat zu den heutigen Bedingungen. Ist er bis %1 nicht vereinbart, kündigen Sie an diesem Tag, sonst läuft der Vertrag unverändert weiter; mit ihm ist der nächste Kündigungstermin: %2.</numerusform>
            <numerusform>Bitten Sie jetzt um %n weitere Monate zu den heutigen Bedingungen. Sind sie bis %1 nicht vereinbart, kündigen Sie an diesem Tag, sonst läuft der Vertrag unverändert weiter; mit ihnen ist der nächste Kündigungstermin: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DependenceKind</name>
    <message>
        <source>Model owner</source>
        <translation>Eigner des Modells</translation>
    </message>
    <message>
        <source>Runs the route</source>
        <translation>Betreibt den Bezugsweg</translation>
    </message>
    <message>
        <source>Runs the cloud</source>
        <translation>Betreibt die Cloud</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
</context>
<context>
    <name>Designation</name>
    <message>
        <source>DORA critical provider</source>
        <translation>Kritischer Anbieter nach DORA</translation>
    </message>
    <message>
        <source>DMA preliminary view</source>
        <translation>Vorläufige Einschätzung nach DMA</translation>
    </message>
    <message>
        <source>DMA gatekeeper</source>
        <translation>Torwächter nach DMA</translation>
    </message>
    <message>
        <source>UK critical third party</source>
        <translation>Kritischer Dritter (UK)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>Distribution</source>
        <translation>Vertriebsweg</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Vertriebswege</translation>
    </message>
    <message>
        <source>Which lab&apos;s models are sold on which route, and with what right.</source>
        <translation>Die Modelle welches KI-Labors auf welchem Bezugsweg verkauft werden und mit welchem Recht.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>KI-Labor</translation>
    </message>
    <message>
        <source>Whose models</source>
        <translation>Wessen Modelle</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Which models; null means all</source>
        <translation>Welche Modelle; null heißt alle</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Where they are sold</source>
        <translation>Wo sie verkauft werden</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How deeply they are built in</source>
        <translation>Wie tief sie eingebaut sind</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Whether the route is preferred or exclusive</source>
        <translation>Ob der Bezugsweg bevorzugt oder exklusiv ist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How well established it is</source>
        <translation>Wie gut er belegt ist</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>DocumentFile</name>
    <message>
        <source>“%1” ends in none of %2.</source>
        <translation>„%1“ hat keine der Endungen %2.</translation>
    </message>
</context>
<context>
    <name>EdgeFamily</name>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Compute commitment</source>
        <translation>Rechenleistungszusage</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Silicon supply</source>
        <translation>Chiplieferung</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Revenue share</source>
        <translation>Umsatzbeteiligung</translation>
    </message>
    <message>
        <source>Own spend</source>
        <translation>Eigene Ausgaben</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>A row needs an id.</source>
        <translation>Eine Zeile braucht eine Kennung.</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>%1 „%2“ ändern</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>%1 „%2“ hinzufügen</translation>
    </message>
    <message>
        <source>Change “%1” of “%2”</source>
        <translation>„%1“ von „%2“ ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n row(s)</source>
        <translation>
            <numerusform>„%1“ in %n Zeile ändern</numerusform>
            <numerusform>„%1“ in %n Zeilen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>%n Zelle leeren</numerusform>
            <numerusform>%n Zellen leeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 “%2”</source>
        <translation>%1 „%2“ löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>%n Zeile löschen</numerusform>
            <numerusform>%n Zeilen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Duplicate %1 “%2”</source>
        <translation>%1 „%2“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>%n Zeile duplizieren</numerusform>
            <numerusform>%n Zeilen duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Prefer claim “%1”</source>
        <translation>Aussage „%1“ bevorzugen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>lower</source>
        <comment>lower: labels lose their capital letter inside a sentence; keep: they keep it</comment>
        <translation>keep</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Regulation</source>
        <translation>Regulierung</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Börsengang</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Vendor policy</source>
        <translation>Anbieterrichtlinie</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>a text is not closed, or holds a character that JSON does not allow</source>
        <translation>ein Text ist nicht geschlossen oder enthält ein Zeichen, das JSON nicht erlaubt</translation>
    </message>
    <message>
        <source>a comma or } is missing before “%1”</source>
        <translation>ein Komma oder } fehlt vor „%1“</translation>
    </message>
    <message>
        <source>a comma or ] is missing before “%1”</source>
        <translation>ein Komma oder ] fehlt vor „%1“</translation>
    </message>
    <message>
        <source>a colon is missing before “%1”</source>
        <translation>ein Doppelpunkt fehlt vor „%1“</translation>
    </message>
    <message>
        <source>a key in quotation marks is missing before “%1”</source>
        <translation>ein Schlüssel in Anführungszeichen fehlt vor „%1“</translation>
    </message>
    <message>
        <source>the data has ended, but “%1” follows</source>
        <translation>die Daten sind zu Ende, aber „%1“ folgt</translation>
    </message>
    <message>
        <source>“%1” does not fit here</source>
        <translation>„%1“ passt hier nicht</translation>
    </message>
    <message>
        <source>“%1” is not whole JSON: it breaks off in line %2.</source>
        <translation>„%1“ ist kein vollständiges JSON: Die Datei bricht in Zeile %2 ab.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON. Line %2: %3.</source>
        <translation>„%1“ ist kein gültiges JSON. Zeile %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not valid JSON: line %2 holds a NUL character.</source>
        <translation>„%1“ ist kein gültiges JSON: Zeile %2 enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>“%1” was not read: “%2” is there twice in one object.</source>
        <translation>„%1“ wurde nicht gelesen: „%2“ steht zweimal in einem Objekt.</translation>
    </message>
    <message>
        <source>“%1” holds a number or a text that JSON does not allow.</source>
        <translation>„%1“ enthält eine Zahl oder einen Text, den JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but not in Fairlead&apos;s exchange format.</source>
        <translation>„%1“ ist JSON, aber nicht im Austauschformat von Fairlead.</translation>
    </message>
    <message>
        <source>“%1” does not say its format version.</source>
        <translation>„%1“ nennt seine Formatversion nicht.</translation>
    </message>
    <message>
        <source>“%1” is in a newer format (version %2); this program reads version %3.</source>
        <translation>„%1“ hat ein neueres Format (Version %2); dieses Programm liest Version %3.</translation>
    </message>
    <message>
        <source>“%1” says neither that it is a workspace nor a dataset.</source>
        <translation>„%1“ gibt weder an, ein Arbeitsbereich zu sein, noch eine Marktdatensammlung.</translation>
    </message>
    <message>
        <source>“%1” holds no tables.</source>
        <translation>„%1“ enthält keine Tabellen.</translation>
    </message>
    <message>
        <source>%1 “%2” is there twice.</source>
        <translation>%1 „%2“ ist zweimal da.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was not read: %n problem(s).</source>
        <translation>
            <numerusform>„%1“ wurde nicht gelesen: %n Problem.</numerusform>
            <numerusform>„%1“ wurde nicht gelesen: %n Probleme.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation>Es gibt keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>The table “%1” is not a list of rows.</source>
        <translation>Die Tabelle „%1“ ist keine Liste von Zeilen.</translation>
    </message>
</context>
<context>
    <name>Exclusivity</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Exklusiv</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Investment graph as of %1. Amounts are in whole units of their currency; own spend is a year&apos;s.</source>
        <translation>Investitionsgraph, Stand %1. Beträge stehen in ganzen Einheiten ihrer Währung; eigene Ausgaben sind die eines Jahres.</translation>
    </message>
    <message>
        <source>--of takes timeline, graph, checklist or workspace, not “%1”.</source>
        <translation>--of erwartet timeline, graph, checklist oder workspace, nicht „%1“.</translation>
    </message>
    <message>
        <source>--of %1 is written to a file that ends in one of: %2.</source>
        <translation>--of %1 wird in eine Datei geschrieben, die auf eines davon endet: %2.</translation>
    </message>
    <message>
        <source>--scale takes a number from 0.5 to 8, not “%1”.</source>
        <translation>--scale erwartet eine Zahl von 0.5 bis 8, nicht „%1“.</translation>
    </message>
    <message>
        <source>--edition takes team or vendor-safe, not “%1”.</source>
        <translation>--edition erwartet team oder vendor-safe, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say whose checklist: --contract ID.</source>
        <translation>Sagen Sie, wessen Checkliste: --contract ID.</translation>
    </message>
    <message>
        <source>The table of issues is for our team only; a vendor-safe edition ends in .md, .odt or .pdf.</source>
        <translation>Die Tabelle der Themen ist nur für unser Team; eine anbietertaugliche Fassung endet auf .md, .odt oder .pdf.</translation>
    </message>
    <message>
        <source>--%1 means nothing for “%2”.</source>
        <translation>--%1 hat für „%2“ keine Bedeutung.</translation>
    </message>
    <message>
        <source>--%1 means nothing together with --figures.</source>
        <translation>--%1 hat zusammen mit --figures keine Bedeutung.</translation>
    </message>
    <message>
        <source>writes everything as JSON, the graph for other programs or as a picture, deadlines as a calendar, or a table</source>
        <translation>schreibt alles als JSON, den Graphen für andere Programme oder als Bild, Termine als Kalender oder eine Tabelle</translation>
    </message>
    <message>
        <source>into a file</source>
        <translation>in eine Datei</translation>
    </message>
    <message>
        <source>to standard output</source>
        <translation>auf die Standardausgabe</translation>
    </message>
    <message>
        <source>the graph for yEd, Gephi and NetworkX; .gexf and .dot as well</source>
        <translation>der Graph für yEd, Gephi und NetworkX; auch .gexf und .dot</translation>
    </message>
    <message>
        <source>the graph as it is drawn, whole; .svg and .png as well</source>
        <translation>der Graph, wie er gezeichnet ist, ganz; auch .svg und .png</translation>
    </message>
    <message>
        <source>deadlines for a calendar, with reminders so many days before</source>
        <translation>Termine für einen Kalender, mit Erinnerungen so viele Tage vorher</translation>
    </message>
    <message>
        <source>the whole timeline as a table</source>
        <translation>die ganze Zeitleiste als Tabelle</translation>
    </message>
    <message>
        <source>a part of the timeline as it is drawn, on pages; .svg and .png as well</source>
        <translation>ein Teil der Zeitleiste, wie er gezeichnet ist, auf Seiten; auch .svg und .png</translation>
    </message>
    <message>
        <source>figures and records as sheets, sums as formulas</source>
        <translation>Zahlen und Datensätze als Blätter, Summen als Formeln</translation>
    </message>
    <message>
        <source>every chart of the briefing, for slides, into the folder “slides”</source>
        <translation>jedes Diagramm des Briefings, für Folien, in den Ordner „slides“</translation>
    </message>
    <message>
        <source>the edges of the graph as a table</source>
        <translation>die Kanten des Graphen als Tabelle</translation>
    </message>
    <message>
        <source>the negotiation plan of a contract; .odt and .md to go on with, .xlsx and .csv for its issues</source>
        <translation>der Verhandlungsplan eines Vertrags; .odt und .md zum Weiterarbeiten, .xlsx und .csv für seine Punkte</translation>
    </message>
    <message>
        <source>its points without anything that the vendor must not know</source>
        <translation>seine Punkte ohne alles, was der Anbieter nicht wissen darf</translation>
    </message>
    <message>
        <source>Of a calendar: when to remind, in days before a deadline; those of the workspace if left out, none if empty.</source>
        <translation>Bei einem Kalender: wann erinnert wird, in Tagen vor einem Termin; ohne Angabe wie im Arbeitsbereich, keine Erinnerung, wenn leer.</translation>
    </message>
    <message>
        <source>What a table or a picture shows: graph, timeline or checklist. If left out, a table is the timeline and a picture the graph.</source>
        <translation>Was eine Tabelle oder ein Bild zeigt: graph, timeline oder checklist. Ohne Angabe ist eine Tabelle die Zeitleiste und ein Bild der Graph.</translation>
    </message>
    <message>
        <source>Of a PNG file: pixels for each pixel of the picture, from 0.5 to 8.</source>
        <translation>Bei einer PNG-Datei: Pixel für jedes Pixel des Bildes, von 0.5 bis 8.</translation>
    </message>
    <message>
        <source>Of a checklist: whose, by id.</source>
        <translation>Bei einer Checkliste: wessen, als Kennung.</translation>
    </message>
    <message>
        <source>Of a checklist: team (the default) or vendor-safe, without targets, fallbacks, red lines, values and names.</source>
        <translation>Bei einer Checkliste: team (Vorgabe) oder vendor-safe, ohne Ziele, Rückfallpositionen, rote Linien, Werte und Namen.</translation>
    </message>
    <message>
        <source>Writes every chart of the briefing into a folder: as SVG, as PNG, and as CSV what it is drawn from.</source>
        <translation>Schreibt jedes Diagramm des Briefings in einen Ordner: als SVG, als PNG und als CSV das, woraus es gezeichnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n figure(s) to “%1”.</source>
        <translation>
            <numerusform>%n Abbildung nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Abbildungen nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract “%1”.</source>
        <translation>Es gibt keinen Vertrag „%1“.</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>It is not known where the workload runs.</source>
        <translation>Es ist nicht bekannt, wo der Workload läuft.</translation>
    </message>
    <message>
        <source>What the workload costs is not known, and the index measures against it.</source>
        <translation>Was der Workload kostet, ist nicht bekannt, und der Index misst daran.</translation>
    </message>
</context>
<context>
    <name>ExposureDials</name>
    <message>
        <source>It is not known where the workload runs.</source>
        <translation>Es ist nicht bekannt, wo der Workload läuft.</translation>
    </message>
    <message>
        <source>What the workload costs is not known.</source>
        <translation>Was der Workload kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No exit is permitted, so none can be measured.</source>
        <translation>Kein Ausstieg ist erlaubt, also lässt sich keiner messen.</translation>
    </message>
    <message>
        <source>It is not known whose model the workload uses.</source>
        <translation>Es ist nicht bekannt, wessen Modell der Workload verwendet.</translation>
    </message>
    <message>
        <source>It is not known who sells the infrastructure.</source>
        <translation>Es ist nicht bekannt, wer die Infrastruktur verkauft.</translation>
    </message>
    <message>
        <source>The stake of %1 in %2 is not counted: %3.</source>
        <translation>Die Beteiligung von %1 an %2 zählt nicht: %3.</translation>
    </message>
    <message>
        <source>The known stakes in %1 add up to more than all of it.</source>
        <translation>Die bekannten Beteiligungen an %1 ergeben zusammen mehr als das Ganze.</translation>
    </message>
</context>
<context>
    <name>ExposureFindings</name>
    <message>
        <source>Where the spend ends is not known</source>
        <translation>Wo die Ausgaben enden, ist nicht bekannt</translation>
    </message>
    <message>
        <source>As many infrastructures as routes; %1 is hosted by %2</source>
        <translation>So viele Infrastrukturen wie Bezugswege; %1 liegen bei %2 als Host</translation>
    </message>
    <message>
        <source>As many payees as routes; %1 ends at %2</source>
        <translation>So viele Zahlungsempfänger wie Bezugswege; %1 enden bei %2</translation>
    </message>
    <message>
        <source>%1 routes, only %2 infrastructures: %3 is hosted by %4</source>
        <translation>%1 Bezugswege, nur %2 Infrastrukturen: %3 liegen bei %4 als Host</translation>
    </message>
    <message>
        <source>%1 routes, only %2 payees: %3 ends at %4</source>
        <translation>%1 Bezugswege, nur %2 Zahlungsempfänger: %3 enden bei %4</translation>
    </message>
    <message>
        <source>How the spend is spread is not known</source>
        <translation>Wie die Ausgaben verteilt sind, ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is narrowest: %2 parties</source>
        <translation>%1 ist am engsten: %2 Beteiligte</translation>
    </message>
    <message>
        <source>What holds the workloads is not known</source>
        <translation>Was die Workloads hält, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Points of 100: “%1” holds %2 of %3 workloads most</source>
        <translation>Punkte von 100: „%1“ hält %2 von %3 Workloads am stärksten</translation>
    </message>
    <message>
        <source>Nothing loosens what is measured</source>
        <translation>Nichts lockert, was gemessen ist</translation>
    </message>
    <message>
        <source>“%1” loosens most: %2</source>
        <translation>„%1“ lockert am meisten: %2</translation>
    </message>
</context>
<context>
    <name>ExposureLayer</name>
    <message>
        <source>API and model</source>
        <translation>API und Modell</translation>
    </message>
    <message>
        <source>Agent framework</source>
        <translation>Agenten-Framework</translation>
    </message>
    <message>
        <source>Data and embeddings</source>
        <translation>Daten und Einbettungen</translation>
    </message>
    <message>
        <source>Governance and ecosystem</source>
        <translation>Governance und Ökosystem</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personal</translation>
    </message>
</context>
<context>
    <name>ExposureLevers</name>
    <message>
        <source>The assumption “%1” has no likely value.</source>
        <translation>Die Annahme „%1“ hat keinen wahrscheinlichsten Wert.</translation>
    </message>
    <message>
        <source>Exportable weights</source>
        <translation>Exportierbare Gewichte</translation>
    </message>
    <message>
        <source>A term to ask for in the contract; nobody has said what it is worth.</source>
        <translation>Eine Bedingung, die im Vertrag zu fordern ist; was sie wert ist, hat niemand angegeben.</translation>
    </message>
</context>
<context>
    <name>ExposureMovement</name>
    <message>
        <source>%1: index %2 → %3</source>
        <translation>%1: Index %2 → %3</translation>
    </message>
    <message>
        <source>%1, most by “%2” (%3)</source>
        <translation>%1, am meisten durch „%2“ (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n other workload(s) moved as well</source>
        <translation>
            <numerusform>%1; ein weiterer Workload hat sich mit verändert</numerusform>
            <numerusform>%1; %n weitere Workloads haben sich mit verändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureReports</name>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>no staff assigned</source>
        <translation>kein Personal zugeteilt</translation>
    </message>
    <message>
        <source>captive: %1</source>
        <translation>gebunden: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>technical</source>
        <translation>technisch</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>kaufmännisch</translation>
    </message>
    <message>
        <source>%1 of spend owed</source>
        <translation>%1 der Ausgaben geschuldet</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>finanziell</translation>
    </message>
    <message>
        <source>%1 of the lab held by the seller</source>
        <translation>%1 des KI-Labors beim Verkäufer</translation>
    </message>
    <message>
        <source>tested %1</source>
        <translation>getestet %1</translation>
    </message>
    <message>
        <source>not tested by then</source>
        <translation>bis dahin nicht getestet</translation>
    </message>
    <message>
        <source>fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>ready to %1, %2</source>
        <translation>Bereitschaft %1, %2</translation>
    </message>
    <message>
        <source>exit	index	cost to leave	premium	time	to</source>
        <translation>Ausstieg	Index	Ausstiegskosten	Aufpreis	Zeit	zu</translation>
    </message>
    <message>
        <source>vendor	role	index	cost to leave	premium</source>
        <translation>Anbieter	Rolle	Index	Ausstiegskosten	Aufpreis</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot leave</source>
        <translation>
            <numerusform>%n kann nicht gehen</numerusform>
            <numerusform>%n können nicht gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>lever	workload	points	saves	cost	saved per dollar</source>
        <translation>Hebel	Workload	Punkte	spart	Kosten	gespart je Dollar</translation>
    </message>
</context>
<context>
    <name>ExposureSheet</name>
    <message>
        <source>Exposure</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>%1 is in no share: what it costs is not stated.</source>
        <translation>%1 steckt in keinem Anteil: Die Kosten sind nicht angegeben.</translation>
    </message>
    <message>
        <source>Spend in other currencies is in no share: %1 a year.</source>
        <translation>Ausgaben in anderen Währungen stecken in keinem Anteil: %1 im Jahr.</translation>
    </message>
</context>
<context>
    <name>ExposureTables</name>
    <message>
        <source>A lower bound. Not known: %1.</source>
        <translation>Eine Untergrenze. Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>100, captive</source>
        <translation>100, gebunden</translation>
    </message>
    <message>
        <source>There is no spend, or its price is protected over the whole horizon.</source>
        <translation>Es gibt keine Ausgaben, oder ihr Preis ist über den ganzen Horizont geschützt.</translation>
    </message>
    <message>
        <source>No fallback is named.</source>
        <translation>Es ist keine Ausweichlösung benannt.</translation>
    </message>
    <message>
        <source>It was not tested by the day of the lens.</source>
        <translation>Sie war bis zum Tag der Sicht nicht getestet.</translation>
    </message>
    <message>
        <source>Halved every %1 months since the test; in six months %2.</source>
        <translation>Seit dem Test alle %1 Monate halbiert; in sechs Monaten %2.</translation>
    </message>
    <message>
        <source>What the workload costs is not known.</source>
        <translation>Was der Workload kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The largest reaches it.</source>
        <translation>Der größte erreicht sie.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Bestimmt durch</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Cost to leave</source>
        <translation>Ausstiegskosten</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Aufpreis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>index of 100</source>
        <translation>Index von 100</translation>
    </message>
    <message>
        <source>of the price</source>
        <translation>des Preises</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>of the spend, owed</source>
        <translation>der Ausgaben, geschuldet</translation>
    </message>
    <message>
        <source>of the lab, held by the seller</source>
        <translation>des KI-Labors, beim Verkäufer</translation>
    </message>
    <message>
        <source>of it</source>
        <translation>davon</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Captive</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>None of its workloads can be measured.</source>
        <translation>Keiner seiner Workloads kann gemessen werden.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Effektive Anzahl</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>of the spend</source>
        <translation>der Ausgaben</translation>
    </message>
    <message>
        <source>of what is known</source>
        <translation>des Bekannten</translation>
    </message>
    <message>
        <source>points, of what is known</source>
        <translation>Punkte, des Bekannten</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>as of %1, basis: %2</source>
        <translation>Stand %1, Betragsbasis: %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>since the last snapshot</source>
        <translation>seit der letzten Momentaufnahme</translation>
    </message>
    <message>
        <source>It was not known, not kept, or measured in another currency.</source>
        <translation>Es war nicht bekannt, nicht festgehalten oder in einer anderen Währung gemessen.</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>saved for a dollar</source>
        <translation>gespart je Dollar</translation>
    </message>
</context>
<context>
    <name>ExposureThresholds</name>
    <message>
        <source>Change thresholds</source>
        <translation>Schwellen ändern</translation>
    </message>
</context>
<context>
    <name>ExposureTrend</name>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Ausgaben im Monat</translation>
    </message>
    <message>
        <source>Spend a year</source>
        <translation>Ausgaben im Jahr</translation>
    </message>
    <message>
        <source>Effective number: access routes</source>
        <translation>Effektive Anzahl: Bezugswege</translation>
    </message>
    <message>
        <source>Effective number: infrastructures</source>
        <translation>Effektive Anzahl: Infrastrukturen</translation>
    </message>
    <message>
        <source>Largest share: corporate parent, direct</source>
        <translation>Größter Anteil: oberste Mutter, direkt</translation>
    </message>
    <message>
        <source>Neutrality gap, by host</source>
        <translation>Neutralitätslücke, nach Host</translation>
    </message>
    <message>
        <source>Neutrality gap, by last payee</source>
        <translation>Neutralitätslücke, nach letztem Zahlungsempfänger</translation>
    </message>
    <message>
        <source>Largest share: %1</source>
        <translation>Größter Anteil: %1</translation>
    </message>
    <message>
        <source>Effective number: %1</source>
        <translation>Effektive Anzahl: %1</translation>
    </message>
    <message>
        <source>A snapshot keeps what is, and a plan is open: close the plan, then take the snapshot.</source>
        <translation>Eine Momentaufnahme hält fest, was ist, und ein Plan ist offen: Schließen Sie den Plan und machen Sie dann die Momentaufnahme.</translation>
    </message>
    <message>
        <source>Take snapshot “%1”</source>
        <translation>Momentaufnahme „%1“ machen</translation>
    </message>
</context>
<context>
    <name>FactStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Rumoured</source>
        <translation>Gerüchteweise</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The preferred claim on %1 says “%2”, the record says “%3”.</source>
        <translation>Die bevorzugte Aussage zu %1 lautet „%2“, der Datensatz sagt „%3“.</translation>
    </message>
    <message>
        <source>Two claims on %1 of “%2” are preferred.</source>
        <translation>Zwei Aussagen zu %1 von „%2“ sind bevorzugt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the word that bounds a value, %2 the value: &quot;up to $20 B&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>This kind of value does not fit.</source>
        <translation>Diese Art von Wert passt nicht.</translation>
    </message>
    <message>
        <source>The number is not finite.</source>
        <translation>Die Zahl ist nicht endlich.</translation>
    </message>
    <message>
        <source>%1 is below the smallest value, %2.</source>
        <translation>%1 liegt unter dem kleinsten Wert, %2.</translation>
    </message>
    <message>
        <source>%1 is above the largest value, %2.</source>
        <translation>%1 liegt über dem größten Wert, %2.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>„%1“ gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>The text holds a NUL character.</source>
        <translation>Der Text enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The list has an empty entry.</source>
        <translation>Die Liste hat einen leeren Eintrag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A value is needed.</source>
        <translation>Ein Wert ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>FigureExport</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>nobody is assigned</source>
        <translation>niemand ist zugeteilt</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>„%1“ ist ein Ordner, keine Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” may not be read: you lack the permission.</source>
        <translation>„%1“ darf nicht gelesen werden: Ihnen fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>“%1” is empty; it is not a workspace.</source>
        <translation>„%1“ ist leer; das ist kein Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is not a Fairlead workspace; to read data from it, import it into one.</source>
        <translation>„%1“ ist kein Fairlead-Arbeitsbereich; um Daten daraus zu lesen, importieren Sie die Datei in einen.</translation>
    </message>
    <message>
        <source>“%1” is too short to be a Fairlead workspace.</source>
        <translation>„%1“ ist zu kurz für einen Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is a SQLite database, but not a Fairlead workspace.</source>
        <translation>„%1“ ist eine SQLite-Datenbank, aber kein Fairlead-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program (application id %2).</source>
        <translation>„%1“ gehört zu einem anderen Programm (Anwendungskennung %2).</translation>
    </message>
    <message>
        <source>“%1” is cut off: %2 of its %3 bytes are there. Use a copy that is whole.</source>
        <translation>„%1“ ist abgeschnitten: %2 von %3 Bytes sind da. Nehmen Sie eine vollständige Kopie.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it has %2 bytes where its header says %3.</source>
        <translation>„%1“ ist beschädigt: Die Datei hat %2 Bytes, ihr Kopf nennt %3.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its page size makes no sense.</source>
        <translation>„%1“ ist beschädigt: Die Seitengröße ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its text encoding makes no sense.</source>
        <translation>„%1“ ist beschädigt: Die Textkodierung ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>“%1” does not say which version of Fairlead wrote it.</source>
        <translation>„%1“ sagt nicht, von welcher Version von Fairlead sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file; save it as one first.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; speichern Sie sie erst als solche.</translation>
    </message>
    <message>
        <source>“%1” is a workspace; open it instead.</source>
        <translation>„%1“ ist ein Arbeitsbereich; öffnen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and was left as it is; choose another name.</source>
        <translation>„%1“ ist ein Arbeitsbereich und blieb, wie er ist; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>Financing</name>
    <message>
        <source>Circles of more than %1 parties are not listed; of the others, the first %2 are.</source>
        <translation>Kreise aus mehr als %1 Beteiligten sind nicht aufgeführt; von den übrigen sind es die ersten %2.</translation>
    </message>
    <message>
        <source>Circles of more than %1 parties are not listed.</source>
        <translation>Kreise aus mehr als %1 Beteiligten sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>An upper bound on money that could be going round, no evidence that it does.</source>
        <translation>Eine Obergrenze für Geld, das im Kreis laufen könnte, kein Beleg dafür, dass es das tut.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>%1 is required, and the workload stays on %2.</source>
        <translation>%1 ist gefordert, und der Workload bleibt auf %2.</translation>
    </message>
    <message>
        <source>%1 is required, and recorded for %2.</source>
        <translation>%1 ist gefordert und für %2 verzeichnet.</translation>
    </message>
    <message>
        <source>%1 holds on %2 only by contract terms; check them.</source>
        <translation>%1 gilt auf %2 nur durch Vertragsbedingungen; prüfen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is required, but on %2 it ended on %3.</source>
        <translation>%1 ist gefordert, auf %2 aber am %3 ausgelaufen.</translation>
    </message>
    <message>
        <source>%1 is required; whether %2 holds it is not recorded.</source>
        <translation>%1 ist gefordert; ob %2 das erfüllt, ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Processing in %1 is required, and the workload stays on %2.</source>
        <translation>Verarbeitung in %1 ist gefordert, und der Workload bleibt auf %2.</translation>
    </message>
    <message>
        <source>%1 offers %2 in %3.</source>
        <translation>%1 bietet %2 in %3 an.</translation>
    </message>
    <message>
        <source>%1 runs on %2 in %3 already.</source>
        <translation>%1 läuft auf %2 in %3 bereits.</translation>
    </message>
    <message>
        <source>%1 does not offer %2 in %3.</source>
        <translation>%1 bietet %2 in %3 nicht an.</translation>
    </message>
    <message>
        <source>Processing in %1 is required; whether %2 offers it for %3 is not recorded.</source>
        <translation>Verarbeitung in %1 ist gefordert; ob %2 sie für %3 anbietet, ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>Any lab is permitted.</source>
        <translation>Jedes KI-Labor ist erlaubt.</translation>
    </message>
    <message>
        <source>%1 is a permitted lab.</source>
        <translation>%1 ist ein erlaubtes KI-Labor.</translation>
    </message>
    <message>
        <source>%1 is not among the labs permitted for %2.</source>
        <translation>%1 gehört nicht zu den für %2 erlaubten KI-Laboren.</translation>
    </message>
    <message>
        <source>Only some labs are permitted, and the lab of the model is not recorded.</source>
        <translation>Nur bestimmte KI-Labore sind erlaubt, und das KI-Labor des Modells ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>%1 is on offer on %2.</source>
        <translation>%1 wird auf %2 angeboten.</translation>
    </message>
    <message>
        <source>%1 is in use on %2 today.</source>
        <translation>%1 ist auf %2 heute in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 leaves %2 on %3.</source>
        <translation>%1 verlässt %2 am %3.</translation>
    </message>
    <message>
        <source>%1 is only a preview on %2.</source>
        <translation>%1 ist auf %2 nur eine Vorschau.</translation>
    </message>
    <message>
        <source>%1 is on its way out on %2.</source>
        <translation>%1 läuft auf %2 aus.</translation>
    </message>
    <message>
        <source>No model has been chosen.</source>
        <translation>Kein Modell ist gewählt.</translation>
    </message>
    <message>
        <source>%1 is not on offer on %2.</source>
        <translation>%1 wird auf %2 nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 is no longer, or not yet, on offer on %2.</source>
        <translation>%1 wird auf %2 nicht mehr oder noch nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 left %2 on %3.</source>
        <translation>%1 hat %2 am %3 verlassen.</translation>
    </message>
    <message>
        <source>The model family stays %1.</source>
        <translation>Die Modellfamilie bleibt %1.</translation>
    </message>
    <message>
        <source>Nobody has signed off %1 for %2.</source>
        <translation>Niemand hat %1 für %2 abgenommen.</translation>
    </message>
    <message>
        <source>The load stays on %1.</source>
        <translation>Die Last bleibt auf %1.</translation>
    </message>
    <message>
        <source>%1 took the whole load in the test of %2.</source>
        <translation>%1 übernahm im Test am %2 die ganze Last.</translation>
    </message>
    <message>
        <source>%1 took %2 % of the load in the test of %3.</source>
        <translation>%1 übernahm %2 % der Last im Test am %3.</translation>
    </message>
    <message>
        <source>Capacity on %1 is not confirmed.</source>
        <translation>Kapazität auf %1 ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The workload stays on %1.</source>
        <translation>Der Workload bleibt auf %1.</translation>
    </message>
    <message>
        <source>No contract of ours covers %1.</source>
        <translation>Kein Vertrag von uns deckt %1.</translation>
    </message>
    <message>
        <source>The contract “%1”, which covered %2, has ended.</source>
        <translation>Der Vertrag „%1“, der %2 deckte, ist beendet.</translation>
    </message>
    <message>
        <source>The contract “%1” covers %2.</source>
        <translation>Der Vertrag „%1“ deckt %2.</translation>
    </message>
    <message>
        <source>Whether %1 may be moved is not recorded.</source>
        <translation>Ob %1 verlegt werden darf, ist nicht verzeichnet.</translation>
    </message>
    <message>
        <source>%1 is marked as staying where it is.</source>
        <translation>%1 ist als unverrückbar vermerkt.</translation>
    </message>
    <message>
        <source>%1 may be moved.</source>
        <translation>%1 darf verlegt werden.</translation>
    </message>
</context>
<context>
    <name>GoogleBill</name>
    <message>
        <source>%1 “%2” is not a number.</source>
        <translation>%1 „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 has more than 38 digits.</source>
        <translation>%1 hat mehr als 38 Stellen.</translation>
    </message>
    <message>
        <source>The row has no cost.</source>
        <translation>Die Zeile hat keine Kosten.</translation>
    </message>
    <message>
        <source>The row has no currency.</source>
        <translation>Die Zeile hat keine Währung.</translation>
    </message>
    <message>
        <source>The row does not say its billing month.</source>
        <translation>Die Zeile nennt ihren Abrechnungsmonat nicht.</translation>
    </message>
    <message>
        <source>Google billing export</source>
        <translation>Google-Abrechnungsexport</translation>
    </message>
    <message>
        <source>cost less credits</source>
        <translation>Kosten abzüglich Gutschriften</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>%1 risk weighted</source>
        <translation>%1 risikogewichtet</translation>
    </message>
    <message>
        <source>Money meets twice at %1: %2 into %3, %4 back</source>
        <translation>Geld läuft bei %1 hin und zurück: %2 in %3, %4 zurück</translation>
    </message>
    <message>
        <source>%1 puts %2 into %3 and gets %4 back</source>
        <translation>%1 steckt %2 in %3 und bekommt %4 zurück</translation>
    </message>
    <message>
        <source>%1 ⇄ %2: %3, %4 back</source>
        <translation>%1 ⇄ %2: %3, %4 zurück</translation>
    </message>
    <message>
        <source>The largest tie: %1 from %2 to %3</source>
        <translation>Die größte Verbindung: %1 von %2 an %3</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 Mrd</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 GW</source>
        <translation>%1 GW</translation>
    </message>
    <message>
        <source>%1%2 /mo</source>
        <translation>%1%2/Mon</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>%1 hinaus</translation>
    </message>
    <message>
        <source>%1 back</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 conditional</source>
        <translation>%1 bedingt</translation>
    </message>
    <message>
        <source>more than %1 in all</source>
        <translation>insgesamt mehr als %1</translation>
    </message>
    <message>
        <source>up to %1 in all</source>
        <translation>insgesamt bis zu %1</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>Betrag nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Deal</numerusform>
            <numerusform>%n Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>in no sum: %1</source>
        <translation>in keiner Summe: %1</translation>
    </message>
    <message>
        <source>of a part the beginning is unknown</source>
        <translation>der Beginn eines Teils ist unbekannt</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 → %2, %3: %4</source>
        <translation>%1 → %2, %3: %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more edges</source>
        <translation>
            <numerusform>und eine weitere Kante</numerusform>
            <numerusform>und %n weitere Kanten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphAnswer</name>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>Total, each dollar once</source>
        <translation>Summe, jeder Dollar einmal</translation>
    </message>
    <message>
        <source>equals the spend</source>
        <translation>gleich den Ausgaben</translation>
    </message>
    <message>
        <source>Where it ends, measured in three ways that are never added</source>
        <translation>Wo es endet, auf drei Arten gemessen, die nie addiert werden</translation>
    </message>
    <message>
        <source>by who is paid</source>
        <translation>danach, wer bezahlt wird</translation>
    </message>
    <message>
        <source>by cash</source>
        <translation>nach Zahlung</translation>
    </message>
    <message>
        <source>by ownership</source>
        <translation>nach Eigentum</translation>
    </message>
    <message>
        <source>not known to whom</source>
        <translation>an wen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Runs on %1: %2 a month</source>
        <translation>Läuft auf %1: %2 im Monat</translation>
    </message>
    <message>
        <source>Silicon that the provider chooses, or nobody has said: %1 a month</source>
        <translation>Chips, die der Betreiber wählt oder die niemand genannt hat: %1 im Monat</translation>
    </message>
    <message>
        <source>Depends on, never added: %1 · %2</source>
        <translation>Hängt ab von, nie addiert: %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads end at nobody, since their route or contract came later than this day; their spend is in the total.</source>
        <translation>
            <numerusform>%n Workload endet bei niemandem, weil sein Bezugsweg oder Vertrag später kam als dieser Tag; seine Ausgaben sind in der Summe.</numerusform>
            <numerusform>%n Workloads enden bei niemandem, weil ihr Bezugsweg oder Vertrag später kam als dieser Tag; ihre Ausgaben sind in der Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads without a known spend are not in it.</source>
        <translation>
            <numerusform>%n Workload ohne bekannte Ausgaben ist nicht dabei.</numerusform>
            <numerusform>%n Workloads ohne bekannte Ausgaben sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>all workloads</source>
        <translation>alle Workloads</translation>
    </message>
    <message>
        <source>Nothing is known of what %1 costs</source>
        <translation>Über die Kosten ist nichts bekannt: %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Gezählt bei</translation>
    </message>
    <message>
        <source>%1 → %2, share passed on: %3, so not counted</source>
        <translation>%1 → %2, weitergegebener Anteil: %3, daher nicht gezählt</translation>
    </message>
    <message>
        <source>%1 of the %2 a month for %3 ends at %4</source>
        <translation>Für %3: %1 von %2 im Monat enden bei %4</translation>
    </message>
    <message>
        <source>nobody knows whom</source>
        <translation>einem unbekannten Beteiligten</translation>
    </message>
    <message>
        <source>No money meets twice on this day</source>
        <translation>An diesem Tag läuft kein Geld hin und zurück</translation>
    </message>
    <message>
        <source>Pair or circle</source>
        <translation>Paar oder Kreis</translation>
    </message>
    <message>
        <source>In, up to</source>
        <translation>Hin, bis zu</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Back, up to</source>
        <translation>Zurück, bis zu</translation>
    </message>
    <message>
        <source>Returnable</source>
        <translation>Rückfließbar</translation>
    </message>
    <message>
        <source>Pairs that fund and buy from each other: %1; longer circles: %2</source>
        <translation>Paare, die einander finanzieren und beieinander kaufen: %1; längere Kreise: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs fund and buy from each other</source>
        <translation>
            <numerusform>%n Paar finanziert einander und kauft beieinander</numerusform>
            <numerusform>%n Paare finanzieren einander und kaufen beieinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles of three or more pass money round</source>
        <translation>
            <numerusform>In %n Kreis von drei oder mehr läuft Geld um</numerusform>
            <numerusform>In %n Kreisen von drei oder mehr läuft Geld um</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ⇄ %2</source>
        <translation>%1 ⇄ %2</translation>
    </message>
    <message>
        <source>Of all flows, %1: %2 can be part of a circle, %3 returns to the same party</source>
        <translation>Von allen Flüssen, %1: %2 können Teil eines Kreises sein, %3 fließen an denselben Beteiligten zurück</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirectly</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>Nothing of ours depends on %1</source>
        <translation>Nichts von uns hängt von %1 ab</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>Was davon abhängt</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>%1 a year depends directly on %2, %3 indirectly</source>
        <translation>%1 im Jahr hängen direkt von %2 ab, %3 indirekt</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Vertrag: %1</translation>
    </message>
    <message>
        <source>No way on this day. %1</source>
        <translation>Kein Weg an diesem Tag. %1</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <translation>%1 → %2, %3</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Nothing has changed since %1</source>
        <translation>Seit %1 hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n changes since %1</source>
        <translation>
            <numerusform>%n Änderung seit %1</numerusform>
            <numerusform>%n Änderungen seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1 the file said the same about %2</source>
        <translation>Am %1 sagte die Datei dasselbe über %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Believed</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The picture shows what was believed; the lines say what is known today.</source>
        <translation>Das Bild zeigt den damaligen Kenntnisstand; die Linien sagen, was heute bekannt ist.</translation>
    </message>
    <message>
        <source>On %1 the file said nothing about %2</source>
        <translation>Am %1 sagte die Datei nichts über %2</translation>
    </message>
    <message numerus="yes">
        <source>%n edges were believed otherwise on %1</source>
        <translation>
            <numerusform>%n Kante war am %1 anders bekannt</numerusform>
            <numerusform>%n Kanten waren am %1 anders bekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphLayer</name>
    <message>
        <source>Investors, chipmakers</source>
        <translation>Investoren, Chiphersteller</translation>
    </message>
    <message>
        <source>Clouds, neoclouds</source>
        <translation>Clouds, Neoclouds</translation>
    </message>
    <message>
        <source>Labs</source>
        <translation>KI-Labore</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>Our workloads</source>
        <translation>Unsere Workloads</translation>
    </message>
</context>
<context>
    <name>GraphReports</name>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>from → to	kind	firm	conditional, up to	ceiling	certainty</source>
        <translation>von → an	Art	fest	bedingt, bis zu	Obergrenze	Gewissheit</translation>
    </message>
    <message>
        <source>in no sum: %1</source>
        <translation>in keiner Summe: %1</translation>
    </message>
    <message>
        <source>in no sum</source>
        <translation>in keiner Summe</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>contested</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges have a part of unknown beginning, which is there on every day until it ends</source>
        <translation>
            <numerusform>%n Kante hat einen Teil mit unbekanntem Beginn, der bis zu seinem Ende an jedem Tag da ist</numerusform>
            <numerusform>%n Kanten haben einen Teil mit unbekanntem Beginn, der bis zu seinem Ende an jedem Tag da ist</numerusform>
        </translation>
    </message>
    <message>
        <source>path	a year</source>
        <translation>Pfad	im Jahr</translation>
    </message>
    <message>
        <source>shares paid on that are not counted:</source>
        <translation>weitergezahlte Anteile, die nicht gezählt sind:</translation>
    </message>
    <message>
        <source>stakes that are not counted:</source>
        <translation>Beteiligungen, die nicht gezählt sind:</translation>
    </message>
    <message>
        <source>depends on, never added:</source>
        <translation>hängt ab von, nie addiert:</translation>
    </message>
    <message>
        <source>returned by the same pair</source>
        <translation>vom selben Paar zurückgegeben</translation>
    </message>
    <message>
        <source>in closed loops</source>
        <translation>in geschlossenen Kreisläufen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>hin</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>returnable</source>
        <translation>rückfließbar</translation>
    </message>
    <message>
        <source>a source gives %1 in all</source>
        <translation>eine Quelle nennt insgesamt %1</translation>
    </message>
    <message>
        <source>directly	%1 a year</source>
        <translation>direkt	%1 im Jahr</translation>
    </message>
    <message>
        <source>indirectly	%1 a year</source>
        <translation>indirekt	%1 im Jahr</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
</context>
<context>
    <name>GraphSheet</name>
    <message>
        <source>%1 → %2, %3: %4</source>
        <translation>%1 → %2, %3: %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>$%1 B</source>
        <translation>$%1 Mrd</translation>
    </message>
    <message>
        <source>Amounts that find no room on their edge</source>
        <translation>Beträge, die an ihrer Kante keinen Platz finden</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: no source of them was read.</source>
        <translation>
            <numerusform>%n Kante ist nicht gezeichnet: Keine Quelle dafür wurde gelesen.</numerusform>
            <numerusform>%n Kanten sind nicht gezeichnet: Keine Quelle dafür wurde gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: other deals hold their amounts already.</source>
        <translation>
            <numerusform>%n Kante ist nicht gezeichnet: Andere Deals enthalten den Betrag schon.</numerusform>
            <numerusform>%n Kanten sind nicht gezeichnet: Andere Deals enthalten ihre Beträge schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: they have ended, lapsed or been replaced.</source>
        <translation>
            <numerusform>%n Kante ist nicht gezeichnet: Sie ist beendet, verfallen oder ersetzt.</numerusform>
            <numerusform>%n Kanten sind nicht gezeichnet: Sie sind beendet, verfallen oder ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are left out by the filter.</source>
        <translation>
            <numerusform>%n Kante ist durch den Filter ausgelassen.</numerusform>
            <numerusform>%n Kanten sind durch den Filter ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>All that runs between two nodes in one direction is one line.</source>
        <translation>Alles, was zwischen zwei Knoten in einer Richtung läuft, ist eine Linie.</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are hidden.</source>
        <translation>
            <numerusform>%n Knoten ist ausgeblendet.</numerusform>
            <numerusform>%n Knoten sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have no edge that is drawn, and are left out.</source>
        <translation>
            <numerusform>%n Knoten hat keine Kante, die gezeichnet ist, und ist ausgelassen.</numerusform>
            <numerusform>%n Knoten haben keine Kante, die gezeichnet ist, und sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges have a part of unknown beginning, which is there on every day until it ends.</source>
        <translation>
            <numerusform>%n Kante hat einen Teil mit unbekanntem Beginn, der bis zu seinem Ende an jedem Tag da ist.</numerusform>
            <numerusform>%n Kanten haben einen Teil mit unbekanntem Beginn, der bis zu seinem Ende an jedem Tag da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>Betragsbasis: %1</translation>
    </message>
    <message>
        <source>as believed on %1</source>
        <translation>Kenntnisstand vom %1</translation>
    </message>
    <message>
        <source>scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>amounts in billions of US dollars, own spend a month</source>
        <translation>Beträge in Milliarden US-Dollar, eigene Ausgaben im Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>GridColumn</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Cond.</source>
        <translation>Bed.</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>$ B</source>
        <translation>$ B</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Who pays, and who receives the money or the order</source>
        <translation>Wer zahlt und wer das Geld oder den Auftrag erhält</translation>
    </message>
    <message>
        <source>What the parts of the deal are</source>
        <translation>Was die Teile des Deals sind</translation>
    </message>
    <message>
        <source>All amounts of the deal, whatever their certainty: its ceiling</source>
        <translation>Alle Beträge des Deals, gleich wie gewiss: seine Obergrenze</translation>
    </message>
    <message>
        <source>Paid, or owed without further condition</source>
        <translation>Bezahlt oder ohne weitere Bedingung geschuldet</translation>
    </message>
    <message>
        <source>Conditional: falls due only when a trigger is met; a ceiling</source>
        <translation>Bedingt: wird nur fällig, wenn ein Auslöser eintritt; eine Obergrenze</translation>
    </message>
    <message>
        <source>How sure the payments are</source>
        <translation>Wie sicher die Zahlungen sind</translation>
    </message>
    <message>
        <source>Share of the fields that are filled</source>
        <translation>Anteil der gefüllten Felder</translation>
    </message>
    <message>
        <source>Days since the row was checked, on the as-of date</source>
        <translation>Tage seit der Prüfung der Zeile, zum Stand gerechnet</translation>
    </message>
</context>
<context>
    <name>GroupingRule</name>
    <message>
        <source>Grouping rule</source>
        <translation>Gruppierungsregel</translation>
    </message>
    <message>
        <source>Grouping rules</source>
        <translation>Gruppierungsregeln</translation>
    </message>
    <message>
        <source>Which groups of a bill make up a workload; applied again to every new bill.</source>
        <translation>Welche Gruppen einer Rechnung einen Workload ausmachen; wird auf jede neue Rechnung wieder angewandt.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rules are tried from the lowest position on</source>
        <translation>Regeln werden von der niedrigsten Position an versucht</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who provides the service, as the bill says</source>
        <translation>Wer den Dienst erbringt, laut Rechnung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account, subscription or project</source>
        <translation>Konto, Abonnement oder Projekt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service, as the bill says</source>
        <translation>Dienst, laut Rechnung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>AI model, as the bill names it</source>
        <translation>KI-Modell, laut Rechnung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Kennzeichen (Tag)</translation>
    </message>
    <message>
        <source>A tag, as key=value</source>
        <translation>Ein Kennzeichen (Tag), als key=value</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Workload that fitting groups belong to; empty when they are none</source>
        <translation>Workload, zu dem passende Gruppen gehören; leer, wenn sie keiner sind</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Captive: %1</source>
        <translation>Gebunden: %1</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Ag.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Gov.</source>
        <translation>Gov.</translation>
    </message>
    <message>
        <source>Com.</source>
        <translation>Kfm.</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pers.</translation>
    </message>
    <message>
        <source>workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>$k /mo</source>
        <translation>k$/Mon</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>lists who changed what, and when</source>
        <translation>listet auf, wer was wann geändert hat</translation>
    </message>
    <message>
        <source>one line an edit</source>
        <translation>eine Zeile je Änderung</translation>
    </message>
    <message>
        <source>with each field before and after</source>
        <translation>mit jedem Feld vorher und nachher</translation>
    </message>
    <message>
        <source>Prints each changed field, before and after.</source>
        <translation>Gibt jedes geänderte Feld aus, vorher und nachher.</translation>
    </message>
    <message>
        <source>Prints JSON, changes included.</source>
        <translation>Gibt JSON aus, einschließlich der Änderungen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>a row that is gone</source>
        <translation>eine Zeile, die nicht mehr da ist</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>A cloud or data centre in which agents, data, identities and logs live.</source>
        <translation>Eine Cloud oder ein Rechenzentrum, wo Agenten, Daten, Identitäten und Protokolle liegen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the cloud or data centre</source>
        <translation>Name der Cloud oder des Rechenzentrums</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Other names that sources use</source>
        <translation>Andere Namen, die Quellen verwenden</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Wer ihn betreibt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of place it is</source>
        <translation>Was für ein Ort es ist</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions it offers</source>
        <translation>Regionen, die er anbietet</translation>
    </message>
</context>
<context>
    <name>HostKind</name>
    <message>
        <source>Public cloud</source>
        <translation>Öffentliche Cloud</translation>
    </message>
    <message>
        <source>Sovereign cloud</source>
        <translation>Souveräne Cloud</translation>
    </message>
    <message>
        <source>Government cloud</source>
        <translation>Behörden-Cloud</translation>
    </message>
    <message>
        <source>Neocloud</source>
        <translation>Neocloud</translation>
    </message>
    <message>
        <source>Own data centre</source>
        <translation>Eigenes Rechenzentrum</translation>
    </message>
</context>
<context>
    <name>ICalendar</name>
    <message>
        <source>The day is not known: some time in %1.</source>
        <translation>Der Tag ist nicht bekannt: irgendwann im Zeitraum %1.</translation>
    </message>
    <message>
        <source>Only reported.</source>
        <translation>Nur berichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n Tag)</numerusform>
            <numerusform>%1 (in %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>AI contracts and deadlines</source>
        <translation>KI-Verträge und Termine</translation>
    </message>
    <message>
        <source>%1: AI contracts and deadlines</source>
        <translation>%1: KI-Verträge und Termine</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” is no cost column; say one of: %2.</source>
        <translation>„%1“ ist keine Kostenspalte; nennen Sie eine von: %2.</translation>
    </message>
    <message>
        <source>“%1” is nothing to group by; say for example tag:team,service. There are tag:KEY, provider, account, service and model.</source>
        <translation>„%1“ ist nichts, wonach gruppiert werden kann; schreiben Sie zum Beispiel tag:team,service. Es gibt tag:KEY, provider, account, service und model.</translation>
    </message>
    <message>
        <source>There is no table “%1”; fairlead schema lists them.</source>
        <translation>Es gibt keine Tabelle „%1“; fairlead schema führt sie auf.</translation>
    </message>
    <message>
        <source>brings a file into a workspace: a bill, prices, a table, another workspace</source>
        <translation>bringt eine Datei in einen Arbeitsbereich: eine Rechnung, Preise, eine Tabelle, einen anderen Arbeitsbereich</translation>
    </message>
    <message>
        <source>the format is recognised by its content</source>
        <translation>das Format wird am Inhalt erkannt</translation>
    </message>
    <message>
        <source>shows what is new, changed and conflicting, and does nothing</source>
        <translation>zeigt, was neu, geändert und widersprüchlich ist, und tut nichts</translation>
    </message>
    <message>
        <source>makes a workload of each team and service that no rule knows yet</source>
        <translation>macht einen Workload aus jedem Team und Dienst, den noch keine Regel kennt</translation>
    </message>
    <message>
        <source>Shows what would happen and changes nothing.</source>
        <translation>Zeigt, was geschehen würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>Prints the report as JSON.</source>
        <translation>Gibt den Bericht als JSON aus.</translation>
    </message>
    <message>
        <source>Imports the rest of a file when rows are rejected.</source>
        <translation>Importiert den Rest einer Datei, wenn Zeilen abgewiesen werden.</translation>
    </message>
    <message>
        <source>Keeps bills of the same accounts and months, for bills that come in parts.</source>
        <translation>Behält Rechnungen derselben Konten und Monate, für Rechnungen, die in Teilen kommen.</translation>
    </message>
    <message>
        <source>Takes spend from this cost: billed, effective, contracted, list.</source>
        <translation>Nimmt die Ausgaben aus diesen Kosten: billed, effective, contracted, list.</translation>
    </message>
    <message>
        <source>Makes workloads of what no rule knows: tag:KEY, provider, account, service, model, parted by commas.</source>
        <translation>Macht Workloads aus dem, was keine Regel kennt: tag:KEY, provider, account, service, model, getrennt durch Kommas.</translation>
    </message>
    <message>
        <source>Currency of a bill that does not say it.</source>
        <translation>Währung einer Rechnung, die sie nicht nennt.</translation>
    </message>
    <message>
        <source>Reads 01/05/2026 as the first of May.</source>
        <translation>Liest 01/05/2026 als den ersten Mai.</translation>
    </message>
    <message>
        <source>Table that a CSV file holds; recognised if left out.</source>
        <translation>Tabelle, die eine CSV-Datei enthält; ohne Angabe wird sie erkannt.</translation>
    </message>
    <message>
        <source>Day of a price list; taken from the file if left out.</source>
        <translation>Tag einer Preisliste; ohne Angabe aus der Datei.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>“%1” is larger than 1 GiB and was not read.</source>
        <translation>„%1“ ist größer als 1 GiB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 64 MiB, which no price list is. It was not read.</source>
        <translation>„%1“ ist größer als 64 MiB, was keine Preisliste ist. Die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>CSV of %1</source>
        <translation>CSV: %1</translation>
    </message>
    <message>
        <source>“%1” has no column names, so it is neither a bill nor a table.</source>
        <translation>„%1“ hat keine Spaltennamen, ist also weder eine Rechnung noch eine Tabelle.</translation>
    </message>
    <message>
        <source>“%1” is neither a bill nor a table that is known; its first columns are: %2.</source>
        <translation>„%1“ ist weder eine Rechnung noch eine bekannte Tabelle; die ersten Spalten sind: %2.</translation>
    </message>
    <message>
        <source>CSV of an unknown table</source>
        <translation>CSV einer unbekannten Tabelle</translation>
    </message>
    <message>
        <source>Market dataset of Fairlead</source>
        <translation>Marktdaten von Fairlead</translation>
    </message>
    <message>
        <source>Workspace of Fairlead</source>
        <translation>Arbeitsbereich von Fairlead</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The dataset does not say its name and edition.</source>
        <translation>Die Marktdaten nennen ihren Namen und ihre Ausgabe nicht.</translation>
    </message>
    <message>
        <source>Import dataset %1</source>
        <translation>Marktdaten %1 importieren</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%1: and %n more</source>
        <translation>
            <numerusform>%1: und noch %n</numerusform>
            <numerusform>%1: und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>new %1, changed %2, removed %3, conflicting %4, unchanged %5</source>
        <translation>neu %1, geändert %2, entfernt %3, widersprüchlich %4, unverändert %5</translation>
    </message>
    <message>
        <source>conflict: %1 “%2”, %3: yours is “%4”, the dataset says “%5”; yours stays</source>
        <translation>Widerspruch: %1 „%2“, %3: Ihr Wert ist „%4“, die Marktdaten sagen „%5“; Ihrer bleibt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>rows: %1, rejected: %2</source>
        <translation>Zeilen: %1, abgewiesen: %2</translation>
    </message>
    <message>
        <source>sum of %1: %2</source>
        <translation>Summe von %1: %2</translation>
    </message>
    <message>
        <source>spend is taken from: %1</source>
        <translation>Ausgaben entnommen aus: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>note: %1 First in line %2.</source>
        <translation>Hinweis: %1 Zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>columns not used: %1</source>
        <translation>nicht verwendete Spalten: %1</translation>
    </message>
    <message>
        <source>rejected: line %1: %2</source>
        <translation>abgewiesen: Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>rejected: and %n more</source>
        <translation>
            <numerusform>abgewiesen: und eine weitere</numerusform>
            <numerusform>abgewiesen: und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds nothing new.</source>
        <translation>„%1“ enthält nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”. %2</source>
        <translation>Aus „%1“ wurde nichts importiert. %2</translation>
    </message>
    <message>
        <source>Say it with --currency.</source>
        <translation>Nennen Sie sie mit --currency.</translation>
    </message>
    <message>
        <source>If its dates begin with the day, say so with --day-first.</source>
        <translation>Wenn die Datumsangaben mit dem Tag beginnen, nennen Sie --day-first.</translation>
    </message>
    <message>
        <source>Say it with --as-of.</source>
        <translation>Nennen Sie ihn mit --as-of.</translation>
    </message>
    <message>
        <source>If it is a table, say which with --table.</source>
        <translation>Wenn es eine Tabelle ist, nennen Sie sie mit --table.</translation>
    </message>
</context>
<context>
    <name>Indemnity</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Capped</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Uncapped</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>IntegrationDepth</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Governance layer</source>
        <translation>Governance-Schicht</translation>
    </message>
    <message>
        <source>Hardware layer</source>
        <translation>Hardware-Schicht</translation>
    </message>
</context>
<context>
    <name>IssueMatrix</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfallposition</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <source>Vendors publish</source>
        <translation>Anbieter veröffentlichen</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worth when</source>
        <translation>Wert wann</translation>
    </message>
    <message>
        <source>We could give</source>
        <translation>Wir könnten geben</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Vorliegende Belege</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>Fehlende Belege</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Own point</source>
        <translation>Eigener Punkt</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>%1, as of %2. For our team only.</source>
        <translation>%1, Stand %2. Nur für unser Team.</translation>
    </message>
    <message>
        <source>Issues of %1</source>
        <translation>Themen von %1</translation>
    </message>
</context>
<context>
    <name>ItemProgress</name>
    <message>
        <source>Progress of an item</source>
        <translation>Fortschritt eines Punkts</translation>
    </message>
    <message>
        <source>Progress of items</source>
        <translation>Fortschritt von Punkten</translation>
    </message>
    <message>
        <source>How far one point of a checklist is: its place in our own order, the proof at hand, and who moved it last.</source>
        <translation>Wie weit ein Punkt einer Checkliste ist: sein Platz in unserer eigenen Reihenfolge, der vorliegende Beleg und wer ihn zuletzt bewegt hat.</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Checklistenpunkt</translation>
    </message>
    <message>
        <source>Checklist item it belongs to</source>
        <translation>Checklistenpunkt, zu dem er gehört</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Place that we gave it in its block, from 1; empty where the score ranks it</source>
        <translation>Platz, den wir ihm in seinem Block gegeben haben, ab 1; leer, wo die Punktzahl ihn einordnet</translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation>Vorliegende Belege</translation>
    </message>
    <message>
        <source>Proof of the rule&apos;s list that is at hand</source>
        <translation>Belege aus der Liste der Regel, die vorliegen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Names of the offers that ask for it</source>
        <translation>Namen der Pakete, die ihn fordern</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>When it was first on the table</source>
        <translation>Wann er zuerst auf dem Tisch lag</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Who set the status last</source>
        <translation>Wer den Status zuletzt gesetzt hat</translation>
    </message>
</context>
<context>
    <name>ItemStatus</name>
    <message>
        <source>Not raised</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>Getauscht</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Verzichtet</translation>
    </message>
</context>
<context>
    <name>JsonTexts</name>
    <message>
        <source>“%1” is there twice in one object.</source>
        <translation>„%1“ kommt in einem Objekt zweimal vor.</translation>
    </message>
    <message>
        <source>It breaks off as JSON at character %1.</source>
        <translation>Das JSON bricht bei Zeichen %1 ab.</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
</context>
<context>
    <name>Jurisdiction</name>
    <message>
        <source>EU</source>
        <translation>EU</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>KeptCopy</name>
    <message>
        <source>“%1” is of an older version and was left as it is: no copy could be kept in its folder.</source>
        <translation>„%1“ stammt von einer älteren Version und blieb, wie die Datei ist: In ihrem Ordner konnte keine Kopie aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>LaneGroup</name>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Own contracts</source>
        <translation>Eigene Verträge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Retirements</source>
        <translation>Abschaltungen</translation>
    </message>
</context>
<context>
    <name>LensLine</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>Betragsbasis: %1</translation>
    </message>
    <message>
        <source>scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
</context>
<context>
    <name>ListingState</name>
    <message>
        <source>Private</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Filed confidentially</source>
        <translation>Vertraulich beantragt</translation>
    </message>
    <message>
        <source>Filed publicly</source>
        <translation>Öffentlich beantragt</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Bepreist</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Börsennotiert</translation>
    </message>
    <message>
        <source>Lock-up ended</source>
        <translation>Haltefrist beendet</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>Tochter</translation>
    </message>
</context>
<context>
    <name>ListingStep</name>
    <message>
        <source>Listing step</source>
        <translation>Börsengangsschritt</translation>
    </message>
    <message>
        <source>Listing steps</source>
        <translation>Börsengangsschritte</translation>
    </message>
    <message>
        <source>One dated state of a party on the road to public markets.</source>
        <translation>Ein datierter Stand eines Beteiligten auf dem Weg an die Börse.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Whose listing it is</source>
        <translation>Um wessen Börsengang es geht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State that was reached</source>
        <translation>Stand, der erreicht wurde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When the state was or will be reached</source>
        <translation>Wann der Stand erreicht wurde oder wird</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How well established it is</source>
        <translation>Wie gut es belegt ist</translation>
    </message>
</context>
<context>
    <name>LogLocation</name>
    <message>
        <source>With us</source>
        <translation>Bei uns</translation>
    </message>
    <message>
        <source>With the vendor</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
</context>
<context>
    <name>Magnitude</name>
    <message>
        <source>T</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio</translation>
    </message>
</context>
<context>
    <name>MarketEvent</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Something dated that changes law, listings, models or the market.</source>
        <translation>Etwas Datiertes, das Recht, Börsengänge, Modelle oder den Markt verändert.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it happens; null when not known</source>
        <translation>Wann es geschieht; null, wenn nicht bekannt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What kind of event it is</source>
        <translation>Was für ein Ereignis es ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>Wo es gilt</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Whom it touches</source>
        <translation>Wen es betrifft</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>What it changes in a contract</source>
        <translation>Was es an einem Vertrag ändert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A source was read</source>
        <translation>Eine Quelle wurde gelesen</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Metric</source>
        <translation>Kennwert</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennwerte</translation>
    </message>
    <message>
        <source>A figure about a party at a date: valuation, run-rate, capital expenditure.</source>
        <translation>Eine Zahl zu einem Beteiligten an einem Datum: Bewertung, hochgerechneter Jahresumsatz, Investitionen.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Whom it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Who is included, when several</source>
        <translation>Wer einbezogen ist, wenn es mehrere sind</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Amount, high</source>
        <translation>Betrag, hoch</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Oberes Ende einer Spanne</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Value of a fraction</source>
        <translation>Wert eines Anteils</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Word that bounds the value</source>
        <translation>Wort, das den Wert begrenzt</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>What a valuation is measured on</source>
        <translation>Worauf eine Bewertung beruht</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Wertart</translation>
    </message>
    <message>
        <source>Actual, guidance or target</source>
        <translation>Ist, Ausblick oder Ziel</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period it covers, such as calendar 2026 or fiscal 2025</source>
        <translation>Zeitraum, den es umfasst, etwa Kalenderjahr 2026 oder Geschäftsjahr 2025</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which it holds</source>
        <translation>Datum, für das es gilt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deal that set it</source>
        <translation>Deal, der es festgelegt hat</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A source was read</source>
        <translation>Eine Quelle wurde gelesen</translation>
    </message>
</context>
<context>
    <name>MetricBasis</name>
    <message>
        <source>Pre-money</source>
        <translation>Pre-Money</translation>
    </message>
    <message>
        <source>Post-money</source>
        <translation>Post-Money</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Kombiniert</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Carrying value</source>
        <translation>Buchwert</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>MetricKind</name>
    <message>
        <source>Valuation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Value of a holding</source>
        <translation>Wert einer Beteiligung</translation>
    </message>
    <message>
        <source>Run-rate revenue</source>
        <translation>Hochgerechneter Jahresumsatz</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>Investitionen</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Auftragsbestand</translation>
    </message>
    <message>
        <source>Funding round</source>
        <translation>Finanzierungsrunde</translation>
    </message>
    <message>
        <source>Commitments in total</source>
        <translation>Zusagen insgesamt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>MetricNature</name>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>One version of a model.</source>
        <translation>Eine Version eines Modells.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Version</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Identifiers under which it is called</source>
        <translation>Kennungen, unter denen es aufgerufen wird</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Family it belongs to</source>
        <translation>Familie, zu der es gehört</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Life of the version</source>
        <translation>Lebensphase der Version</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Release of the version</source>
        <translation>Veröffentlichung der Version</translation>
    </message>
    <message>
        <source>Retires</source>
        <translation>Abschaltung</translation>
    </message>
    <message>
        <source>Published shutdown date</source>
        <translation>Veröffentlichtes Datum der Abschaltung</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Version that replaces it</source>
        <translation>Version, die sie ersetzt</translation>
    </message>
</context>
<context>
    <name>ModelFamily</name>
    <message>
        <source>Model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>Model families</source>
        <translation>Modellfamilien</translation>
    </message>
    <message>
        <source>Models of one lab that share prompts and behaviour.</source>
        <translation>Modelle eines KI-Labors, die Prompts und Verhalten teilen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the family</source>
        <translation>Name der Familie</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Other names that sources use</source>
        <translation>Andere Namen, die Quellen verwenden</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>KI-Labor</translation>
    </message>
    <message>
        <source>Who trains the family</source>
        <translation>Wer die Familie trainiert</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Whether the weights are public</source>
        <translation>Ob die Gewichte öffentlich sind</translation>
    </message>
</context>
<context>
    <name>ModelStage</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Generally available</source>
        <translation>Allgemein verfügbar</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>Altversion</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Abgeschaltet</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” lacks a currency; write for example “25.00 USD”.</source>
        <translation>„%1“ fehlt eine Währung; schreiben Sie zum Beispiel „25.00 USD“.</translation>
    </message>
    <message>
        <source>“%1” does not write its currency as it should: “%2”.</source>
        <translation>„%1“ gibt die Währung nicht richtig an: „%2“.</translation>
    </message>
</context>
<context>
    <name>MoneyBasis</name>
    <message>
        <source>Headline</source>
        <translation>Nennbetrag</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Risk-weighted</source>
        <translation>Risikogewichtet</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>One workload in a plan, and the placement it moves to.</source>
        <translation>Ein Workload in einem Plan und der Platz, auf den er wechselt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan it belongs to</source>
        <translation>Plan, zu dem er gehört</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Was wechselt</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Neuer Bezugsweg</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>New host</source>
        <translation>Neuer Host</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>New protocol</source>
        <translation>Neues Protokoll</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Neue Familie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Agent framework</source>
        <translation>Agenten-Framework</translation>
    </message>
    <message>
        <source>New orchestration layer</source>
        <translation>Neue Orchestrierungsschicht</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>New accelerator</source>
        <translation>Neuer Beschleuniger</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>New embedding model</source>
        <translation>Neues Einbettungsmodell</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>When it cuts over</source>
        <translation>Wann umgestellt wird</translation>
    </message>
    <message>
        <source>months from the decision</source>
        <translation>Monate ab der Entscheidung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>People who move it</source>
        <translation>Leute, die den Wechsel durchführen</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
</context>
<context>
    <name>MoveAssessment</name>
    <message>
        <source>API call sites</source>
        <translation>API-Aufrufstellen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Evaluation cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Tool schemas</source>
        <translation>Werkzeugschemata</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Tool integrations</source>
        <translation>Werkzeuganbindungen</translation>
    </message>
    <message>
        <source>Memory stores</source>
        <translation>Gedächtnisspeicher</translation>
    </message>
    <message>
        <source>Access policies</source>
        <translation>Zugriffsregeln</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Netzwerkpfade</translation>
    </message>
    <message>
        <source>Compliance controls</source>
        <translation>Compliance-Kontrollen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Training of people</source>
        <translation>Schulung der Leute</translation>
    </message>
    <message>
        <source>Artefacts tuned for a chip</source>
        <translation>Auf einen Chip abgestimmte Artefakte</translation>
    </message>
    <message>
        <source>Fine-tuned models</source>
        <translation>Feinabgestimmte Modelle</translation>
    </message>
    <message>
        <source>Data pipelines</source>
        <translation>Datenpipelines</translation>
    </message>
    <message>
        <source>Data transfer out</source>
        <translation>Datenausgang</translation>
    </message>
    <message>
        <source>Embedding again</source>
        <translation>Neu einbetten</translation>
    </message>
    <message>
        <source>Training again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Parallel run</source>
        <translation>Parallelbetrieb</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Ausstiegsgebühr</translation>
    </message>
    <message>
        <source>Reservation still owed</source>
        <translation>Noch geschuldete Reservierung</translation>
    </message>
    <message>
        <source>Interruption at cut-over</source>
        <translation>Unterbrechung bei der Umstellung</translation>
    </message>
    <message>
        <source>API and model</source>
        <translation>API und Modell</translation>
    </message>
    <message>
        <source>Agent framework</source>
        <translation>Agenten-Framework</translation>
    </message>
    <message>
        <source>Governance and ecosystem</source>
        <translation>Governance und Ökosystem</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Data and embeddings</source>
        <translation>Daten und Einbettungen</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Taking on the new route</source>
        <translation>Aufnahme des neuen Bezugswegs</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Operator of the route</source>
        <translation>Betreiber des Bezugswegs</translation>
    </message>
    <message>
        <source>Host cloud</source>
        <translation>Host-Cloud</translation>
    </message>
    <message>
        <source>Model lab</source>
        <translation>KI-Labor des Modells</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist abgelaufen</translation>
    </message>
    <message>
        <source>%1 not confirmed</source>
        <translation>%1 nicht bestätigt</translation>
    </message>
    <message>
        <source>Not offered in %1</source>
        <translation>Nicht angeboten in %1</translation>
    </message>
    <message>
        <source>%1 region not confirmed</source>
        <translation>Region %1 nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 not permitted</source>
        <translation>%1 nicht erlaubt</translation>
    </message>
    <message>
        <source>Lab of the model unknown</source>
        <translation>KI-Labor des Modells unbekannt</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Hier kein %1</translation>
    </message>
    <message>
        <source>Model to be checked</source>
        <translation>Modell ist zu prüfen</translation>
    </message>
    <message>
        <source>Quality not signed off</source>
        <translation>Qualität nicht abgenommen</translation>
    </message>
    <message>
        <source>Capacity not confirmed</source>
        <translation>Kapazität nicht bestätigt</translation>
    </message>
    <message>
        <source>Contract forbids it</source>
        <translation>Vertrag verbietet es</translation>
    </message>
    <message>
        <source>Contract to be checked</source>
        <translation>Vertrag ist zu prüfen</translation>
    </message>
    <message>
        <source>Must stay</source>
        <translation>Muss bleiben</translation>
    </message>
    <message>
        <source>Whether it may leave is open</source>
        <translation>Ob er gehen darf, ist offen</translation>
    </message>
</context>
<context>
    <name>MovePreview</name>
    <message>
        <source>Nothing runs without a place.</source>
        <translation>Ohne Platz läuft nichts.</translation>
    </message>
    <message>
        <source>No model for %1 here.</source>
        <translation>Hier kein Modell für %1.</translation>
    </message>
</context>
<context>
    <name>NegotiationPlan</name>
    <message>
        <source>$%1k</source>
        <translation>$%1k</translation>
    </message>
    <message>
        <source>$%1 M</source>
        <translation>$%1 Mio</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Negotiation plan</source>
        <translation>Verhandlungsplan</translation>
    </message>
    <message>
        <source>Points for the talks</source>
        <translation>Punkte für die Gespräche</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language this is translated to</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>supports counsel and does not replace it</source>
        <translation>unterstützt die Rechtsberatung und ersetzt sie nicht</translation>
    </message>
    <message>
        <source>Snapshot %1 · %2</source>
        <translation>Momentaufnahme %1 · %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Issue, and why</source>
        <translation>Thema und warum</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Fallback and red line</source>
        <translation>Rückfallposition und rote Linie</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>We could give: %1</source>
        <translation>Wir könnten geben: %1</translation>
    </message>
    <message>
        <source>Red line: %1</source>
        <translation>Rote Linie: %1</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Muss-Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n must-have(s) agreed</source>
        <translation>
            <numerusform>%1 von %n Muss-Punkt vereinbart</numerusform>
            <numerusform>%1 von %n Muss-Punkten vereinbart</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue matrix</source>
        <translation>Themenmatrix</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are on the table</source>
        <translation>
            <numerusform>%n Punkt liegt auf dem Tisch</numerusform>
            <numerusform>%n Punkte liegen auf dem Tisch</numerusform>
        </translation>
    </message>
    <message>
        <source>We can give</source>
        <translation>Wir können geben</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Trade plan</source>
        <translation>Tauschplan</translation>
    </message>
    <message>
        <source>Nothing is given without a named return</source>
        <translation>Nichts wird ohne benannte Gegenleistung gegeben</translation>
    </message>
    <message>
        <source>Start with what costs us little, let concessions shrink as talks go on, and keep one valuable give for the end.</source>
        <translation>Beginnen Sie mit dem, was uns wenig kostet, lassen Sie Zugeständnisse im Lauf der Gespräche kleiner werden und behalten Sie ein wertvolles Zugeständnis für den Schluss.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message numerus="yes">
        <source>%n equal offers</source>
        <translation>
            <numerusform>%n gleichwertiges Paket</numerusform>
            <numerusform>%n gleichwertige Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>The offers are not equal yet</source>
        <translation>Die Pakete sind noch nicht gleichwertig</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vorliegend</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Questions and evidence</source>
        <translation>Fragen und Belege</translation>
    </message>
    <message>
        <source>What to prove, and what to find out</source>
        <translation>Was zu belegen und was herauszufinden ist</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) wait for facts</source>
        <translation>
            <numerusform>%n Punkt wartet auf Fakten</numerusform>
            <numerusform>%n Punkte warten auf Fakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n must-have(s) for the talks with %2</source>
        <translation>
            <numerusform>%1: %n Muss-Punkt für die Gespräche mit %2</numerusform>
            <numerusform>%1: %n Muss-Punkte für die Gespräche mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>If no deal meets the red lines, we leave or extend on current terms; the alternatives below say at what price.</source>
        <translation>Erfüllt kein Abschluss die roten Linien, gehen wir oder verlängern zu den heutigen Bedingungen; die Alternativen unten sagen, zu welchem Preis.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>to the notice deadline</source>
        <translation>bis zum Kündigungstermin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>value of the contract</source>
        <translation>Wert des Vertrags</translation>
    </message>
    <message>
        <source>if all points are won</source>
        <translation>wenn alle Punkte gewonnen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n months, base case, estimate</source>
        <translation>
            <numerusform>%n Monat, Basisfall, Schätzung</numerusform>
            <numerusform>%n Monate, Basisfall, Schätzung</numerusform>
        </translation>
    </message>
    <message>
        <source>What the team may agree without asking</source>
        <translation>Was das Team ohne Rückfrage vereinbaren darf</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>Noch nicht festgehalten.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Laufzeit endet</translation>
    </message>
    <message>
        <source>Serve notice by</source>
        <translation>Kündigen bis</translation>
    </message>
    <message>
        <source>, since %1</source>
        <translation>, seit %1</translation>
    </message>
    <message>
        <source>, not checked for long</source>
        <translation>, lange nicht geprüft</translation>
    </message>
    <message>
        <source>Listing of the vendor</source>
        <translation>Börsengang des Anbieters</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>%1 of our spend or critical work depends on %2</source>
        <translation>%1 unserer Ausgaben oder kritischen Arbeit hängen von %2 ab</translation>
    </message>
    <message>
        <source>How much depends on %1</source>
        <translation>Wie viel von %1 abhängt</translation>
    </message>
    <message>
        <source>Share that reaches the vendor’s group</source>
        <translation>Anteil, der den Konzern des Anbieters erreicht</translation>
    </message>
    <message>
        <source>Share on its most used model family</source>
        <translation>Anteil auf seiner meistgenutzten Modellfamilie</translation>
    </message>
    <message>
        <source>Longest move</source>
        <translation>Längster Wechsel</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Ways out tested within a year</source>
        <translation>Binnen eines Jahres getestete Auswege</translation>
    </message>
    <message>
        <source>none: the alternative is a hope</source>
        <translation>keiner: Die Alternative ist eine Hoffnung</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>%1: %2, of which %3 is used; %4 are forecast to be left over.</source>
        <translation>%1: %2, davon %3 genutzt; %4 bleiben voraussichtlich übrig.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of deals tie %1 to other vendors</source>
        <translation>
            <numerusform>%n Teil eines Deals verbindet %1 mit anderen Anbietern</numerusform>
            <numerusform>%n Teile von Deals verbinden %1 mit anderen Anbietern</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>No workload can leave: there is no alternative yet</source>
        <translation>Kein Workload kann gehen: Es gibt noch keine Alternative</translation>
    </message>
    <message>
        <source>Reservation price: %1 a year, against %2 today</source>
        <translation>Reservationspreis: %1 im Jahr, gegenüber %2 heute</translation>
    </message>
    <message>
        <source>None of these ways was tested within a year: they are hopes.</source>
        <translation>Keiner dieser Wege wurde binnen eines Jahres getestet: Sie sind Hoffnungen.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Run cost a year</source>
        <translation>Laufende Kosten im Jahr</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Reservation price a year</source>
        <translation>Reservationspreis im Jahr</translation>
    </message>
    <message>
        <source>stays: %1</source>
        <translation>bleibt: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Reservation price = (run cost over %n months + one-time cost + risk allowance) a year; the allowance goes from the median of the one-time cost to its P90. All are estimates.</source>
        <translation>
            <numerusform>Reservationspreis = (laufende Kosten über %n Monat + einmalige Kosten + Risikozuschlag) im Jahr; der Zuschlag reicht vom Median der einmaligen Kosten bis zu ihrem P90. Alle Werte sind Schätzungen.</numerusform>
            <numerusform>Reservationspreis = (laufende Kosten über %n Monate + einmalige Kosten + Risikozuschlag) im Jahr; der Zuschlag reicht vom Median der einmaligen Kosten bis zu ihrem P90. Alle Werte sind Schätzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of the contract is not known: a year is taken for it.</source>
        <translation>Die Laufzeit des Vertrags ist nicht bekannt: Angenommen wird ein Jahr.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Late start: talks should have opened by %1</source>
        <translation>Später Beginn: Die Gespräche hätten bis %1 eröffnet sein sollen</translation>
    </message>
    <message>
        <source>Open talks by %1</source>
        <translation>Gespräche eröffnen bis %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Leverage ends on %1. %2</source>
        <translation>Die Verhandlungsmacht endet am %1. %2</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>%1: points for the talks</source>
        <translation>%1: Punkte für die Gespräche</translation>
    </message>
    <message>
        <source>What we would like to settle before the next term, by subject. The order says nothing about weight.</source>
        <translation>Was wir vor der nächsten Laufzeit regeln möchten, nach Themen. Die Reihenfolge sagt nichts über das Gewicht.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Law behind it</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Given for it</source>
        <translation>Dafür gegeben</translation>
    </message>
    <message>
        <source>our own figures</source>
        <translation>unsere eigenen Zahlen</translation>
    </message>
    <message>
        <source>%1 – leaves: %2</source>
        <translation>%1 – verlässt: %2</translation>
    </message>
    <message>
        <source>The price in the talks, a year</source>
        <translation>Der Preis in den Gesprächen, im Jahr</translation>
    </message>
    <message>
        <source>Our opening</source>
        <translation>Unsere Eröffnung</translation>
    </message>
    <message>
        <source>Our target</source>
        <translation>Unser Ziel</translation>
    </message>
    <message>
        <source>The vendor accepts from, by our estimate</source>
        <translation>Der Anbieter nimmt an ab, nach unserer Schätzung</translation>
    </message>
    <message>
        <source>The vendor asks for, by our estimate</source>
        <translation>Der Anbieter fordert, nach unserer Schätzung</translation>
    </message>
    <message>
        <source>Grounds of the estimate</source>
        <translation>Gründe der Schätzung</translation>
    </message>
    <message>
        <source>By our estimate there is room for a deal between %1 and %2 a year.</source>
        <translation>Nach unserer Schätzung ist eine Einigung zwischen %1 und %2 im Jahr möglich.</translation>
    </message>
    <message>
        <source>We leave above %1 a year, and the vendor is thought to take no less than %2: improve the alternative first.</source>
        <translation>Über %1 im Jahr gehen wir, und der Anbieter nimmt vermutlich nicht weniger als %2: Verbessern Sie zuerst die Alternative.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>makes a workspace file</source>
        <translation>legt eine Arbeitsbereichsdatei an</translation>
    </message>
    <message>
        <source>with the market dataset</source>
        <translation>mit den Marktdaten</translation>
    </message>
    <message>
        <source>with an invented organisation as well</source>
        <translation>auch mit einer erfundenen Organisation</translation>
    </message>
    <message>
        <source>with nothing</source>
        <translation>mit nichts</translation>
    </message>
    <message>
        <source>Market dataset and an invented organisation.</source>
        <translation>Marktdaten und eine erfundene Organisation.</translation>
    </message>
    <message>
        <source>Market dataset, no organisation (the default).</source>
        <translation>Marktdaten, keine Organisation (Vorgabe).</translation>
    </message>
    <message>
        <source>No rows at all.</source>
        <translation>Überhaupt keine Zeilen.</translation>
    </message>
    <message>
        <source>Choose one of --sample, --market and --empty.</source>
        <translation>Wählen Sie eines von --sample, --market und --empty.</translation>
    </message>
    <message numerus="yes">
        <source>Made %1 with %n row(s).</source>
        <translation>
            <numerusform>%1 mit %n Zeile angelegt.</numerusform>
            <numerusform>%1 mit %n Zeilen angelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoWay</name>
    <message>
        <source>The route opened later</source>
        <translation>Der Bezugsweg wurde später eröffnet</translation>
    </message>
    <message>
        <source>Its contract began later</source>
        <translation>Sein Vertrag begann später</translation>
    </message>
</context>
<context>
    <name>NoticePeriod</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeRoll</name>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Working day before</source>
        <translation>Arbeitstag davor</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>Nächster Arbeitstag</translation>
    </message>
</context>
<context>
    <name>NoticeTerm</name>
    <message>
        <source>Notice term</source>
        <translation>Kündigungsregel</translation>
    </message>
    <message>
        <source>Notice terms</source>
        <translation>Kündigungsregeln</translation>
    </message>
    <message>
        <source>How notice of a contract is counted where its papers do not say it in plain days. Takes the place of the contract&apos;s own days.</source>
        <translation>Wie die Kündigung eines Vertrags gezählt wird, dessen Papiere es nicht in einfachen Tagen sagen. Tritt an die Stelle der eigenen Tage des Vertrags.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract it belongs to</source>
        <translation>Vertrag, zu dem sie gehört</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>How long before the end notice must be served</source>
        <translation>Wie lange vor dem Ende gekündigt sein muss</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>Einheit der Länge</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>An einem freien Tag</translation>
    </message>
    <message>
        <source>Where a deadline goes that falls on a weekend or a holiday</source>
        <translation>Wohin ein Termin rückt, der auf ein Wochenende oder einen Feiertag fällt</translation>
    </message>
</context>
<context>
    <name>NoticeUnit</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offerings</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>A model on a route in a region, at a price.</source>
        <translation>Ein Modell auf einem Bezugsweg in einer Region, zu einem Preis.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model that is offered</source>
        <translation>Modell, das angeboten wird</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Route on which it is offered</source>
        <translation>Bezugsweg, auf dem es angeboten wird</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region or scope of the price, such as global, eu or us</source>
        <translation>Region oder Geltungsbereich des Preises, etwa global, eu oder us</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Life of the offering</source>
        <translation>Lebensphase des Angebots</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>List price of input</source>
        <translation>Listenpreis der Eingabe</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>pro Million Token</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>List price of input read from the cache; null means as input</source>
        <translation>Listenpreis der Eingabe, die aus dem Cache gelesen wird; null bedeutet wie Eingabe</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Schreiben in den Cache</translation>
    </message>
    <message>
        <source>List price of input written to the cache</source>
        <translation>Listenpreis der Eingabe, die in den Cache geschrieben wird</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>List price of output</source>
        <translation>Listenpreis der Ausgabe</translation>
    </message>
    <message>
        <source>Batch discount</source>
        <translation>Batch-Rabatt</translation>
    </message>
    <message>
        <source>Part taken off for batch use</source>
        <translation>Abschlag für Batch-Nutzung</translation>
    </message>
    <message>
        <source>Regional premium</source>
        <translation>Regionaler Aufpreis</translation>
    </message>
    <message>
        <source>Part added for in-region processing; 0.1 is 10 %</source>
        <translation>Zuschlag für die Verarbeitung in der Region; 0.1 sind 10 %</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Accelerator that serves it</source>
        <translation>Beschleuniger, auf dem es läuft</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>How deeply it is built into the cloud</source>
        <translation>Wie tief es in die Cloud eingebaut ist</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>First day of the offering</source>
        <translation>Erster Tag des Angebots</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day of the offering</source>
        <translation>Letzter Tag des Angebots</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The buyer: who we are and how we count.</source>
        <translation>Der Käufer: wer wir sind und wie wir rechnen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>Jurisdictions</source>
        <translation>Rechtsräume</translation>
    </message>
    <message>
        <source>Where it is established or serves</source>
        <translation>Wo sie ihren Sitz hat oder tätig ist</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Geschäftszweig</translation>
    </message>
    <message>
        <source>DORA entity</source>
        <translation>DORA-Unternehmen</translation>
    </message>
    <message>
        <source>EU financial entity under DORA</source>
        <translation>EU-Finanzunternehmen nach DORA</translation>
    </message>
    <message>
        <source>PRA-regulated</source>
        <translation>PRA-reguliert</translation>
    </message>
    <message>
        <source>Firm regulated by the PRA</source>
        <translation>Von der PRA reguliertes Unternehmen</translation>
    </message>
    <message>
        <source>US bank</source>
        <translation>US-Bank</translation>
    </message>
    <message>
        <source>US banking organisation</source>
        <translation>US-Bankorganisation</translation>
    </message>
    <message>
        <source>HIPAA</source>
        <translation>HIPAA</translation>
    </message>
    <message>
        <source>Covered entity or business associate</source>
        <translation>Covered Entity oder Business Associate</translation>
    </message>
    <message>
        <source>US federal</source>
        <translation>US-Bund</translation>
    </message>
    <message>
        <source>Federal agency or contractor</source>
        <translation>Bundesbehörde oder deren Auftragnehmer</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Umstrukturierung</translation>
    </message>
    <message>
        <source>Merger, divestiture or carve-out planned inside the term</source>
        <translation>Fusion, Verkauf oder Ausgliederung, die innerhalb der Laufzeit geplant ist</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>How far ahead costs are compared</source>
        <translation>Wie weit voraus Kosten verglichen werden</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Diskontsatz</translation>
    </message>
    <message>
        <source>Effective yearly rate</source>
        <translation>Effektiver Jahressatz</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Direct threshold</source>
        <translation>Schwelle direkt</translation>
    </message>
    <message>
        <source>Concentration that calls for a decision, direct</source>
        <translation>Konzentration, die eine Entscheidung verlangt, direkt</translation>
    </message>
    <message>
        <source>Indirect threshold</source>
        <translation>Schwelle indirekt</translation>
    </message>
    <message>
        <source>Concentration that calls for a decision, indirect</source>
        <translation>Konzentration, die eine Entscheidung verlangt, indirekt</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Kündigung: %1</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>Open talks: %1</source>
        <translation>Gespräche eröffnen: %1</translation>
    </message>
    <message>
        <source>Leverage ends: %1</source>
        <translation>Verhandlungsmacht endet: %1</translation>
    </message>
    <message>
        <source>else price is agreed under pressure of time</source>
        <translation>sonst wird der Preis unter Zeitdruck vereinbart</translation>
    </message>
    <message>
        <source>then only a short extension is left</source>
        <translation>dann bleibt nur eine kurze Verlängerung</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1: the year closes</source>
        <translation>%1: das Jahr schließt</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>Untergrenze %1</translation>
    </message>
    <message>
        <source>%1, forecast %2</source>
        <translation>%1, Prognose %2</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>Fehlbetrag %1</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Soll</translation>
    </message>
    <message>
        <source>Begin the move: %1</source>
        <translation>Wechsel beginnen: %1</translation>
    </message>
    <message>
        <source>to %1, in “%2”</source>
        <translation>zu %1, in „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n negotiation point(s) due</source>
        <translation>
            <numerusform>%n Verhandlungspunkt fällig</numerusform>
            <numerusform>%n Verhandlungspunkte fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Nächster Tag</numerusform>
            <numerusform>Nächste %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) by %1</source>
        <translation>
            <numerusform>%n Entscheidung bis %1</numerusform>
            <numerusform>%n Entscheidungen bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is due</source>
        <translation>%1: nichts ist fällig</translation>
    </message>
    <message>
        <source>%1: nothing to decide</source>
        <translation>%1: nichts zu entscheiden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>whether it then renews is not known</source>
        <translation>ob er sich dann verlängert, ist nicht bekannt</translation>
    </message>
    <message>
        <source>else it ends on its last day</source>
        <translation>sonst endet er an seinem letzten Tag</translation>
    </message>
    <message numerus="yes">
        <source>else renews for %n month(s)</source>
        <translation>
            <numerusform>sonst verlängert er sich um %n Monat</numerusform>
            <numerusform>sonst verlängert er sich um %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>else renews</source>
        <translation>sonst verlängert er sich</translation>
    </message>
    <message>
        <source>%1, price up to %2 % higher</source>
        <translation>%1, Preis bis zu %2 % höher</translation>
    </message>
    <message>
        <source>%1, no cap on the price is entered</source>
        <translation>%1, keine Obergrenze der Preiserhöhung ist eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>No workload says what it costs.</source>
        <translation>Kein Workload sagt, was er kostet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Bezugsweg</numerusform>
            <numerusform>%n Bezugswege</numerusform>
        </translation>
    </message>
    <message>
        <source>Twelve times what workloads are stated to cost a month.</source>
        <translation>Das Zwölffache der angegebenen Monatskosten der Workloads.</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) do not say what they cost and are not in it.</source>
        <translation>
            <numerusform>%n Workload sagt nicht, was er kostet, und ist nicht dabei.</numerusform>
            <numerusform>%n Workloads sagen nicht, was sie kosten, und sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: %1 a year.</source>
        <translation>Daneben: %1 im Jahr.</translation>
    </message>
    <message>
        <source>Whom the spend is paid to is not known.</source>
        <translation>An wen die Ausgaben gezahlt werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1, + %2 through others</source>
        <translation>%1, + %2 über andere</translation>
    </message>
    <message>
        <source>Of all stated spend, %1 is billed by %2 or a company of it, and %3 more is billed by others and hosted by it.</source>
        <translation>Von allen angegebenen Ausgaben berechnet %2 oder eine Gesellschaft dieses Konzerns %1; weitere %3 berechnen andere, gehostet werden sie dort.</translation>
    </message>
    <message>
        <source>Not in it, because they cannot leave or what they cost is not known: %1.</source>
        <translation>Nicht enthalten, weil sie nicht gehen können oder ihre Kosten nicht bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Where workloads run is not known.</source>
        <translation>Wo Workloads laufen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>weg von %1</translation>
    </message>
    <message>
        <source>No workload that %1 hosts can leave it.</source>
        <translation>Kein Workload, den %1 hostet, kann dort weg.</translation>
    </message>
    <message>
        <source>from %1; P90 %2</source>
        <translation>weg von %1; P90 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) that %1 hosts, each to its cheapest permitted place: half of the simulated costs are below this, nine of ten below %2.</source>
        <translation>
            <numerusform>%n Workload, den %1 hostet, an seinen günstigsten erlaubten Platz: Die Hälfte der simulierten Kosten liegt darunter, neun von zehn unter %2.</numerusform>
            <numerusform>%n Workloads, die %1 hostet, jeder an seinen günstigsten erlaubten Platz: Die Hälfte der simulierten Kosten liegt darunter, neun von zehn unter %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of it, %1 is lost from commitments.</source>
        <translation>Davon gehen %1 aus Zusagen verloren.</translation>
    </message>
    <message>
        <source>No commitment year that runs now has a forecast.</source>
        <translation>Kein laufendes Zusagejahr hat eine Prognose.</translation>
    </message>
    <message>
        <source>No commitment of ours is entered.</source>
        <translation>Keine Zusage von uns ist eingetragen.</translation>
    </message>
    <message>
        <source>no commitments</source>
        <translation>keine Zusagen</translation>
    </message>
    <message>
        <source>What is missing to the floors of the commitment years that run now, if use goes on as it is.</source>
        <translation>Was zu den Untergrenzen der laufenden Zusagejahre fehlt, wenn die Nutzung so weitergeht.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n commitment year(s) without a forecast in US dollars are not in it.</source>
        <translation>
            <numerusform>%n Zusagejahr ohne Prognose in US-Dollar ist nicht dabei.</numerusform>
            <numerusform>%n Zusagejahre ohne Prognose in US-Dollar sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>headroom %1: %2</source>
        <translation>Spielraum %1: %2</translation>
    </message>
    <message>
        <source>No contract has a notice deadline ahead.</source>
        <translation>Kein Vertrag hat einen Kündigungstermin vor sich.</translation>
    </message>
    <message>
        <source>no deadline known</source>
        <translation>kein Termin bekannt</translation>
    </message>
    <message>
        <source>Annual AI spend</source>
        <translation>KI-Ausgaben im Jahr</translation>
    </message>
    <message>
        <source>Largest ultimate parent</source>
        <translation>Größte oberste Mutter</translation>
    </message>
    <message>
        <source>Cheapest feasible exit</source>
        <translation>Günstigster Ausstieg</translation>
    </message>
    <message>
        <source>Commitment shortfall</source>
        <translation>Fehlbetrag der Zusagen</translation>
    </message>
    <message>
        <source>Next notice deadline</source>
        <translation>Nächste Kündigung</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>B</source>
        <translation>Mrd</translation>
    </message>
    <message>
        <source>M</source>
        <translation>Mio</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Notice is undecided</source>
        <translation>Kündigung ist unentschieden</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Deadline without owner</source>
        <translation>Termin ohne Zuständigkeit</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Talks are late</source>
        <translation>Gespräche sind im Verzug</translation>
    </message>
    <message>
        <source>A negotiation point is late</source>
        <translation>Ein Verhandlungspunkt ist im Verzug</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <translation>%1: fällig %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>No fallback is named</source>
        <translation>Keine Ausweichlösung ist benannt</translation>
    </message>
    <message>
        <source>The fallback was tested too long ago</source>
        <translation>Die Ausweichlösung wurde vor zu langer Zeit getestet</translation>
    </message>
    <message>
        <source>No tested fallback</source>
        <translation>Keine getestete Ausweichlösung</translation>
    </message>
    <message>
        <source>Enter a test</source>
        <translation>Test eintragen</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>No way out</source>
        <translation>Kein Ausweg</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Too much on one: %1</source>
        <translation>Zu viel auf einen konzentriert: %1</translation>
    </message>
    <message>
        <source>%1 has %2 of the spend; the threshold is %3</source>
        <translation>%1 hat %2 der Ausgaben; die Schwelle liegt bei %3</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A commitment falls short</source>
        <translation>Eine Zusage wird nicht erreicht</translation>
    </message>
    <message>
        <source>A model in use has ended</source>
        <translation>Ein genutztes Modell ist abgeschaltet</translation>
    </message>
    <message>
        <source>A model in use ends</source>
        <translation>Ein genutztes Modell wird abgeschaltet</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4 a month</source>
        <translation>%1, %2: %3, %4 im Monat</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>the cost of leaving is a lower bound without %1</source>
        <translation>ohne %1 sind die Ausstiegskosten eine Untergrenze</translation>
    </message>
    <message>
        <source>Needs data</source>
        <translation>Braucht Daten</translation>
    </message>
    <message>
        <source>Cannot be measured</source>
        <translation>Nicht messbar</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>No notice deadline is known</source>
        <translation>Kein Kündigungstermin ist bekannt</translation>
    </message>
    <message>
        <source>%1: its end or its notice period is missing</source>
        <translation>%1: Ende oder Kündigungsfrist fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Facts older than %n day(s)</source>
        <translation>
            <numerusform>Fakten, älter als %n Tag</numerusform>
            <numerusform>Fakten, älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, the oldest checked %3</source>
        <translation>%1: %2, der älteste geprüft %3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Nothing needs care</source>
        <translation>Nichts braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you today</source>
        <translation>
            <numerusform>%n braucht Sie heute</numerusform>
            <numerusform>%n brauchen Sie heute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewFiles</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Last snapshot</source>
        <translation>Letzte Momentaufnahme</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>No snapshot kept it.</source>
        <translation>Keine Momentaufnahme hat sie festgehalten.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>If nothing is done</source>
        <translation>Wenn nichts getan wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>OverviewReports</name>
    <message>
        <source>Changes since the snapshot of %1.</source>
        <translation>Änderungen seit der Momentaufnahme vom %1.</translation>
    </message>
</context>
<context>
    <name>OwnSpend</name>
    <message>
        <source>%1: the route opened later (%2).</source>
        <translation>%1: der Bezugsweg wurde später eröffnet (%2).</translation>
    </message>
    <message>
        <source>%1: its contract began later (%2).</source>
        <translation>%1: sein Vertrag begann später (%2).</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Vendor&apos;s</source>
        <translation>Vorlage des Anbieters</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene Vorlage</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>Ausgehandelt</translation>
    </message>
</context>
<context>
    <name>PaperFormat</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not a date; write 2026-04-20, 2026-04, 2026-Q2, 2026-H1 or 2026.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2026-04-20, 2026-04, 2026-Q2, 2026-H1 oder 2026.</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>A company, authority or public body of the market.</source>
        <translation>Ein Unternehmen, eine Behörde oder öffentliche Stelle des Marktes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in common use</source>
        <translation>Gebräuchlicher Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Other names that sources use</source>
        <translation>Andere Namen, die Quellen verwenden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the party does in the market</source>
        <translation>Was der Beteiligte im Markt tut</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>Corporate parent that controls the party</source>
        <translation>Muttergesellschaft, die den Beteiligten beherrscht</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country of the head office</source>
        <translation>Land des Hauptsitzes</translation>
    </message>
    <message>
        <source>ISO 3166</source>
        <translation>ISO 3166</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Börsengang</translation>
    </message>
    <message>
        <source>Where the party stands on the road to public markets</source>
        <translation>Wo der Beteiligte auf dem Weg an die Börse steht</translation>
    </message>
    <message>
        <source>Listing expected</source>
        <translation>Erwarteter Börsengang</translation>
    </message>
    <message>
        <source>When a listing is expected, by the source of the claim</source>
        <translation>Wann ein Börsengang erwartet wird, nach der Quelle der Aussage</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Own or agency view of the finances</source>
        <translation>Sicht auf die Finanzen, eigene oder die einer Agentur</translation>
    </message>
    <message>
        <source>Designations</source>
        <translation>Einstufungen</translation>
    </message>
    <message>
        <source>Regulatory labels that change leverage</source>
        <translation>Regulatorische Einstufungen, die die Verhandlungsmacht verändern</translation>
    </message>
    <message>
        <source>Own silicon</source>
        <translation>Eigene Chips</translation>
    </message>
    <message>
        <source>Accelerators the party designs</source>
        <translation>Beschleuniger, die der Beteiligte entwirft</translation>
    </message>
    <message>
        <source>Compute suppliers</source>
        <translation>Rechenleistungslieferanten</translation>
    </message>
    <message>
        <source>Independent suppliers that run the party&apos;s compute</source>
        <translation>Unabhängige Lieferanten, die die Rechenleistung des Beteiligten betreiben</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>PartyKind</name>
    <message>
        <source>Hyperscaler</source>
        <translation>Hyperscaler</translation>
    </message>
    <message>
        <source>AI lab</source>
        <translation>KI-Labor</translation>
    </message>
    <message>
        <source>Neocloud</source>
        <translation>Neocloud</translation>
    </message>
    <message>
        <source>Chipmaker</source>
        <translation>Chiphersteller</translation>
    </message>
    <message>
        <source>Investor</source>
        <translation>Investor</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Reseller</source>
        <translation>Wiederverkäufer</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Stelle</translation>
    </message>
    <message>
        <source>Group of parties</source>
        <translation>Gruppe von Beteiligten</translation>
    </message>
    <message>
        <source>Joint venture</source>
        <translation>Gemeinschaftsunternehmen</translation>
    </message>
</context>
<context>
    <name>PassOn</name>
    <message>
        <source>Pass-on share</source>
        <translation>Weitergabeanteil</translation>
    </message>
    <message>
        <source>Pass-on shares</source>
        <translation>Weitergabeanteile</translation>
    </message>
    <message>
        <source>The share of what a party receives from us that it pays on to another party.</source>
        <translation>Der Anteil dessen, was ein Beteiligter von uns erhält, den er an einen anderen Beteiligten weiterzahlt.</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Who pays on</source>
        <translation>Wer weiterzahlt</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Low estimate</source>
        <translation>Niedrige Schätzung</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Most likely share; null when nobody can say</source>
        <translation>Wahrscheinlichster Anteil; null, wenn es niemand sagen kann</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High estimate</source>
        <translation>Hohe Schätzung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>How far it can be relied on</source>
        <translation>Wie weit man sich darauf verlassen kann</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es stammt</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which it holds</source>
        <translation>Datum, für das es gilt</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Each quarter</source>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>“%1” does not say what kind of picture it is: end it with .svg, .pdf or .png.</source>
        <translation>„%1“ sagt nicht, was für ein Bild es ist: Beenden Sie den Namen mit .svg, .pdf oder .png.</translation>
    </message>
</context>
<context>
    <name>PlacementInstance</name>
    <message>
        <source>“%1” is missing, is no number or is out of range.</source>
        <translation>„%1“ fehlt, ist keine Zahl oder liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>An id occurs twice in “%1”.</source>
        <translation>Eine Kennung kommt in „%1“ zweimal vor.</translation>
    </message>
</context>
<context>
    <name>PlacementOptions</name>
    <message>
        <source>--%1 takes a number that is not negative, not “%2”.</source>
        <translation>--%1 erwartet eine nicht negative Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--max-share takes PARTY=SHARE with a share from 0 to 1, not “%1”.</source>
        <translation>--max-share erwartet PARTY=SHARE mit einem Anteil von 0 bis 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>The most of the spend that a party may host; with route: or lab: before it, that it may serve, or whose models it may be. May be given several times.</source>
        <translation>Der größte Anteil der Ausgaben, den ein Beteiligter hosten darf; mit route: oder lab: davor der, den er liefern darf oder dessen Modelle es sein dürfen. Darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The most that all moves may cost once, in US dollars.</source>
        <translation>Was alle Wechsel einmalig höchstens kosten dürfen, in US-Dollar.</translation>
    </message>
    <message>
        <source>The most workloads that may move.</source>
        <translation>Wie viele Workloads höchstens wechseln dürfen.</translation>
    </message>
    <message>
        <source>The longest that one move may take, in months.</source>
        <translation>Wie lange ein Wechsel höchstens dauern darf, in Monaten.</translation>
    </message>
    <message>
        <source>Allows moves whose conditions nobody has confirmed or denied.</source>
        <translation>Erlaubt Wechsel, deren Bedingungen niemand bestätigt oder verneint hat.</translation>
    </message>
    <message>
        <source>Allows models of another family that nobody has signed off.</source>
        <translation>Erlaubt Modelle einer anderen Familie, die niemand abgenommen hat.</translation>
    </message>
    <message>
        <source>How long each part of the search may take; 10 if left out.</source>
        <translation>Wie lange jeder Teil der Suche dauern darf; 10, wenn weggelassen.</translation>
    </message>
    <message>
        <source>--max-share names “%1” twice.</source>
        <translation>--max-share nennt „%1“ zweimal.</translation>
    </message>
    <message>
        <source>--max-moves takes a whole number, not “%1”.</source>
        <translation>--max-moves erwartet eine ganze Zahl, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>PlacementReports</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No plan within the limits is cheaper.</source>
        <translation>Kein Plan innerhalb der Grenzen ist günstiger.</translation>
    </message>
    <message>
        <source>The best plan found in the time; none is cheaper by more than %1.</source>
        <translation>Der beste Plan, der in der Zeit gefunden wurde; keiner ist um mehr als %1 günstiger.</translation>
    </message>
    <message>
        <source>The best plan found in the time.</source>
        <translation>Der beste Plan, der in der Zeit gefunden wurde.</translation>
    </message>
    <message>
        <source>No plan keeps to all limits. This one comes nearest:</source>
        <translation>Kein Plan hält alle Grenzen ein. Dieser kommt ihnen am nächsten:</translation>
    </message>
    <message>
        <source>Some workloads have no place to run that their conditions allow:</source>
        <translation>Einige Workloads haben keinen Platz, den ihre Bedingungen erlauben:</translation>
    </message>
    <message>
        <source>No plan was found in the time.</source>
        <translation>In der Zeit wurde kein Plan gefunden.</translation>
    </message>
    <message>
        <source>One-time budget</source>
        <translation>Einmaliges Budget</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1: %2, höchstens %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1: %2, mindestens %3</translation>
    </message>
    <message>
        <source>%1 – broken</source>
        <translation>%1 – verletzt</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 bleibt: %2</translation>
    </message>
    <message>
        <source>%1 moves: %2 → %3</source>
        <translation>%1 wechselt: %2 → %3</translation>
    </message>
    <message>
        <source>%1 goes to: %2</source>
        <translation>%1 kommt zu: %2</translation>
    </message>
    <message>
        <source>One-time cost: %1</source>
        <translation>Einmalige Kosten: %1</translation>
    </message>
    <message>
        <source>Run cost a month: %1, today %2</source>
        <translation>Laufende Kosten im Monat: %1, heute %2</translation>
    </message>
    <message>
        <source>Run cost over the horizon, against today: %1</source>
        <translation>Laufende Kosten über den Horizont, gegenüber heute: %1</translation>
    </message>
    <message>
        <source>Shortfall of commitments: %1, today %2</source>
        <translation>Fehlbetrag der Zusagen: %1, heute %2</translation>
    </message>
    <message>
        <source>A plan with it costs %1 more.</source>
        <translation>Ein Plan damit kostet %1 mehr.</translation>
    </message>
    <message>
        <source>No plan within the limits has it.</source>
        <translation>Kein Plan innerhalb der Grenzen enthält es.</translation>
    </message>
    <message>
        <source>There was no time to reckon it.</source>
        <translation>Die Zeit reichte nicht, es zu berechnen.</translation>
    </message>
    <message>
        <source>Why not:</source>
        <translation>Warum nicht:</translation>
    </message>
    <message numerus="yes">
        <source>%n places are closed by conditions; --json tells which.</source>
        <translation>
            <numerusform>%n Platz ist durch Bedingungen versperrt; --json nennt ihn.</numerusform>
            <numerusform>%n Plätze sind durch Bedingungen versperrt; --json nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a limit costs – %1:</source>
        <translation>Was eine Grenze kostet – %1:</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>not found in the time</source>
        <translation>in der Zeit nicht gefunden</translation>
    </message>
    <message>
        <source>at most %1: %2</source>
        <translation>höchstens %1: %2</translation>
    </message>
    <message>
        <source>%1 is left out: nobody has said where it runs.</source>
        <translation>%1 ist ausgelassen: Niemand hat angegeben, wo er läuft.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>A set of moves that is weighed, adopted or thrown away.</source>
        <translation>Eine Reihe von Wechseln, die abgewogen, übernommen oder verworfen wird.</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Status des Plans</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>When it was adopted or discarded</source>
        <translation>Wann er übernommen oder verworfen wurde</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Was entschieden wurde und warum</translation>
    </message>
</context>
<context>
    <name>PlanEdition</name>
    <message>
        <source>For our team</source>
        <translation>Für unser Team</translation>
    </message>
    <message>
        <source>To show the vendor</source>
        <translation>Zum Zeigen für den Anbieter</translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n moves of the plan</source>
        <translation>
            <numerusform>%n Wechsel des Plans ändern</numerusform>
            <numerusform>%n Wechsel des Plans ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n workloads out of the plan</source>
        <translation>
            <numerusform>%n Workload aus dem Plan nehmen</numerusform>
            <numerusform>%n Workloads aus dem Plan nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n workloads</source>
        <translation>
            <numerusform>Wechsel von %n Workload</numerusform>
            <numerusform>Wechsel von %n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the plan</source>
        <translation>%1 aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Wechsel von %1 zu %2</translation>
    </message>
    <message>
        <source>There is no plan to decide on.</source>
        <translation>Es gibt keinen Plan, über den zu entscheiden ist.</translation>
    </message>
    <message>
        <source>The plan “%1” is adopted already.</source>
        <translation>Der Plan „%1“ ist bereits übernommen.</translation>
    </message>
    <message>
        <source>The plan “%1” is discarded already.</source>
        <translation>Der Plan „%1“ ist bereits verworfen.</translation>
    </message>
    <message>
        <source>Monthly spend as estimated when plan “%1” was adopted on %2.</source>
        <translation>Geschätzte Ausgaben im Monat, als der Plan „%1“ am %2 übernommen wurde.</translation>
    </message>
    <message>
        <source>Keep plan %1</source>
        <translation>Plan %1 festhalten</translation>
    </message>
    <message>
        <source>Adopt plan %1</source>
        <translation>Plan %1 übernehmen</translation>
    </message>
    <message>
        <source>Discard plan %1</source>
        <translation>Plan %1 verwerfen</translation>
    </message>
</context>
<context>
    <name>PlanLevers</name>
    <message>
        <source>Call wrapper</source>
        <translation>Kapselung der Aufrufe</translation>
    </message>
    <message>
        <source>Automated tests</source>
        <translation>Automatisierte Tests</translation>
    </message>
    <message>
        <source>Portable agents</source>
        <translation>Übertragbare Agenten</translation>
    </message>
    <message>
        <source>Policy as code</source>
        <translation>Richtlinien als Code</translation>
    </message>
    <message>
        <source>Open formats</source>
        <translation>Offene Formate</translation>
    </message>
</context>
<context>
    <name>PlanStatus</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>PlanSummary</name>
    <message>
        <source>Data Act</source>
        <translation>Data Act</translation>
    </message>
    <message>
        <source>%1: term ends</source>
        <translation>%1: Laufzeit endet</translation>
    </message>
    <message>
        <source>%1: year ends</source>
        <translation>%1: Jahr endet</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
</context>
<context>
    <name>PointLevel</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
</context>
<context>
    <name>PointPrices</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Typed in with the point.</source>
        <translation>Beim Punkt eingegeben.</translation>
    </message>
    <message>
        <source>Prices rise by %1 once nothing holds them; held, they do not for %2 months.</source>
        <translation>Preise steigen um %1, sobald nichts sie hält; gehalten steigen sie %2 Monate lang nicht.</translation>
    </message>
    <message>
        <source>Prices rise by %1 once nothing holds them; locked, they do not until the term ends in %2 months.</source>
        <translation>Preise steigen um %1, sobald nichts sie hält; festgeschrieben steigen sie nicht, bis die Laufzeit in %2 Monaten endet.</translation>
    </message>
    <message>
        <source>At the renewal prices rise by %1; capped, by %2.</source>
        <translation>Bei der Verlängerung steigen die Preise um %1; begrenzt um %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Months until prices may rise</source>
        <translation>Monate, bis Preise steigen dürfen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Months the point holds</source>
        <translation>Monate, die der Punkt hält</translation>
    </message>
    <message>
        <source>Monthly spend of “%1”</source>
        <translation>Monatliche Ausgaben von „%1“</translation>
    </message>
    <message>
        <source>Shortfall forecast of “%1”</source>
        <translation>Prognostizierter Fehlbetrag von „%1“</translation>
    </message>
    <message>
        <source>%1 at the end in %2 months</source>
        <translation>%1 am Ende in %2 Monaten</translation>
    </message>
    <message>
        <source>No shortfall is forecast, so nothing is lost today.</source>
        <translation>Kein Fehlbetrag ist prognostiziert, also geht heute nichts verloren.</translation>
    </message>
    <message>
        <source>What is forecast to be left of the commitment is not lost.</source>
        <translation>Was von der Zusage voraussichtlich übrig bleibt, geht nicht verloren.</translation>
    </message>
    <message>
        <source>Nothing to pay for: from %1 on a law gives it.</source>
        <translation>Dafür ist nichts zu bezahlen: Ab %1 gibt es ein Gesetz vor.</translation>
    </message>
    <message>
        <source>Stored data of “%1”</source>
        <translation>Gespeicherte Daten von „%1“</translation>
    </message>
    <message>
        <source>Egress price of %1</source>
        <translation>Preis des Datenausgangs aus %1</translation>
    </message>
    <message>
        <source>%1 GB for %2</source>
        <translation>%1 GB für %2</translation>
    </message>
    <message>
        <source>All stored data leaves once, at list price.</source>
        <translation>Alle gespeicherten Daten gehen einmal hinaus, zum Listenpreis.</translation>
    </message>
    <message>
        <source>The charge for leaving before the term ends.</source>
        <translation>Die Gebühr für den Ausstieg vor dem Ende der Laufzeit.</translation>
    </message>
    <message>
        <source>While both run, the old service costs nothing.</source>
        <translation>Solange beide laufen, kostet der alte Dienst nichts.</translation>
    </message>
    <message>
        <source>%1 months × %2</source>
        <translation>%1 Monate × %2</translation>
    </message>
    <message>
        <source>The move takes %1 months; without a transition as long, a renewal of %2 months would be paid and not used up.</source>
        <translation>Der Wechsel dauert %1 Monate; ohne eine ebenso lange Übergangszeit würde eine Verlängerung um %2 Monate bezahlt und nicht aufgebraucht.</translation>
    </message>
    <message>
        <source>Time of the longest move</source>
        <translation>Dauer des längsten Wechsels</translation>
    </message>
    <message>
        <source>%1 unused months × %2</source>
        <translation>%1 ungenutzte Monate × %2</translation>
    </message>
    <message>
        <source>What “%1” would lose</source>
        <translation>Was „%1“ verlieren würde</translation>
    </message>
    <message>
        <source>If %1 is withdrawn, %2 months of notice instead of %3 leave time for an orderly move.</source>
        <translation>Wenn %1 zurückgezogen wird, lassen %2 Monate Vorlauf statt %3 Zeit für einen geordneten Wechsel.</translation>
    </message>
    <message>
        <source>Business value of “%1”</source>
        <translation>Geschäftswert von „%1“</translation>
    </message>
    <message>
        <source>loss with %1 months – loss with %2 months</source>
        <translation>Verlust bei %1 Monaten – Verlust bei %2 Monaten</translation>
    </message>
    <message>
        <source>USD a month</source>
        <translation>USD im Monat</translation>
    </message>
    <message>
        <source>The labour of leaving costs %1; without agreed rates haste makes it %2 times as dear.</source>
        <translation>Die Arbeit des Ausstiegs kostet %1; ohne vereinbarte Sätze macht Eile sie %2-mal so teuer.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>We may leave without cause, so that a renewal binds nothing.</source>
        <translation>Wir dürfen ohne Grund kündigen, eine Verlängerung bindet daher nichts.</translation>
    </message>
    <message>
        <source>If the deadline is missed, the contract renews for %1 months; leaving early costs the exit fee.</source>
        <translation>Wird der Termin verpasst, verlängert sich der Vertrag (Monate: %1); vorzeitiges Gehen kostet die Ausstiegsgebühr.</translation>
    </message>
    <message>
        <source>If the deadline is missed, the contract renews for %1 months; the move takes %2, and the rest would be paid and not used.</source>
        <translation>Wird der Termin verpasst, verlängert sich der Vertrag (Monate: %1); der Wechsel dauert %2, und der Rest würde bezahlt und nicht genutzt.</translation>
    </message>
    <message>
        <source>%1 unused months × %2, discounted</source>
        <translation>%1 ungenutzte Monate × %2, abgezinst</translation>
    </message>
    <message>
        <source>Months to the renewal</source>
        <translation>Monate bis zur Verlängerung</translation>
    </message>
</context>
<context>
    <name>PointTexts</name>
    <message>
        <source>Own point</source>
        <translation>Eigener Punkt</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <translation>
            <numerusform>Es fehlen: %1 und %n weitere Angabe</numerusform>
            <numerusform>Es fehlen: %1 und %n weitere Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 %3 × %4 %5 × urgency %6 × exposure %7</source>
        <translation>%1 = %2 %3 × %4 %5 × Dringlichkeit %6 × Abhängigkeit %7</translation>
    </message>
    <message>
        <source>≥&#xa0;%1</source>
        <translation>≥ %1</translation>
    </message>
</context>
<context>
    <name>PreferClaim</name>
    <message>
        <source>Prefer this claim</source>
        <translation>Diese Aussage bevorzugen</translation>
    </message>
    <message>
        <source>Why is it the better one? The reason is kept with it.</source>
        <translation>Warum ist sie die bessere? Der Grund wird mit ihr gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Prefer</source>
        <translation>&amp;Bevorzugen</translation>
    </message>
    <message>
        <source>A claim is preferred with a reason; nothing was changed.</source>
        <translation>Eine Aussage wird nur mit Begründung bevorzugt; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>One entry of a price list.</source>
        <translation>Ein Eintrag einer Preisliste.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>List it belongs to</source>
        <translation>Liste, zu der er gehört</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Offering it prices, when matched</source>
        <translation>Angebot, dessen Preis er ist, wenn zugeordnet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Identifier in the list</source>
        <translation>Kennung in der Liste</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Platform in the list</source>
        <translation>Plattform in der Liste</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Preis der Eingabe</translation>
    </message>
    <message>
        <source>per million tokens</source>
        <translation>pro Million Token</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Price of input read from the cache</source>
        <translation>Preis der Eingabe, die aus dem Cache gelesen wird</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Schreiben in den Cache</translation>
    </message>
    <message>
        <source>Price of input written to the cache</source>
        <translation>Preis der Eingabe, die in den Cache geschrieben wird</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Preis der Ausgabe</translation>
    </message>
</context>
<context>
    <name>PriceFile</name>
    <message>
        <source>%1 “%2” is no price.</source>
        <translation>%1 „%2“ ist kein Preis.</translation>
    </message>
    <message>
        <source>Entry %1 has no name.</source>
        <translation>Eintrag %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>Entry “%1”: %2</source>
        <translation>Eintrag „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is a price list of Langfuse, which is not read. Import LiteLLM&apos;s or OpenRouter&apos;s list.</source>
        <translation>„%1“ ist eine Preisliste von Langfuse, die nicht gelesen wird. Importieren Sie die Liste von LiteLLM oder OpenRouter.</translation>
    </message>
    <message>
        <source>“%1” is a usage or cost report of a lab, which is not read. Import the bill in FOCUS, or enter the workload&apos;s spend and tokens.</source>
        <translation>„%1“ ist ein Nutzungs- oder Kostenbericht eines KI-Labors, der nicht gelesen wird. Importieren Sie die Rechnung im Format FOCUS, oder geben Sie Ausgaben und Token des Workloads ein.</translation>
    </message>
    <message>
        <source>LiteLLM price list</source>
        <translation>LiteLLM-Preisliste</translation>
    </message>
    <message>
        <source>OpenRouter model list</source>
        <translation>OpenRouter-Modellliste</translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>input %1 → %2</source>
        <translation>Eingabe %1 → %2</translation>
    </message>
    <message>
        <source>cached input %1 → %2</source>
        <translation>Eingabe aus dem Cache %1 → %2</translation>
    </message>
    <message>
        <source>cache write %1 → %2</source>
        <translation>Schreiben in den Cache %1 → %2</translation>
    </message>
    <message>
        <source>output %1 → %2</source>
        <translation>Ausgabe %1 → %2</translation>
    </message>
    <message>
        <source>“%1” does not say of which day its prices are.</source>
        <translation>„%1“ sagt nicht, von welchem Tag die Preise sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n Eintrag wurde abgewiesen. Berichtigen Sie ihn, oder nehmen Sie hin, dass er draußen bleibt.</numerusform>
            <numerusform>%n Einträge wurden abgewiesen. Berichtigen Sie sie, oder nehmen Sie hin, dass sie draußen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list holds no price for tokens.</source>
        <translation>Die Liste enthält keinen Preis für Token.</translation>
    </message>
    <message>
        <source>Import prices of %1</source>
        <translation>Preise importieren, Stand %1</translation>
    </message>
    <message>
        <source>Retired on %1.</source>
        <translation>Abgeschaltet am %1.</translation>
    </message>
    <message>
        <source>Retires on %1.</source>
        <translation>Wird abgeschaltet am %1.</translation>
    </message>
    <message>
        <source>It is the first snapshot of this list.</source>
        <translation>Es ist die erste Momentaufnahme dieser Liste.</translation>
    </message>
    <message>
        <source>It is older than every other snapshot of this list.</source>
        <translation>Sie ist älter als jede andere Momentaufnahme dieser Liste.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Against the list of %1: added %2, removed %3, at another price %4.</source>
        <translation>Gegenüber der Liste mit Stand %1: neu %2, entfallen %3, mit anderem Preis %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) have no price for tokens and stay out.</source>
        <translation>
            <numerusform>%n Eintrag hat keinen Preis für Token und bleibt draußen.</numerusform>
            <numerusform>%n Einträge haben keinen Preis für Token und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are retired by their date; they are marked in their notes.</source>
        <translation>
            <numerusform>%n Modell ist nach seinem Datum abgeschaltet; das steht in seinen Notizen.</numerusform>
            <numerusform>%n Modelle sind nach ihrem Datum abgeschaltet; das steht in ihren Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are 0: free, or a gap in the list.</source>
        <translation>
            <numerusform>%n Preis ist 0: kostenlos oder eine Lücke in der Liste.</numerusform>
            <numerusform>%n Preise sind 0: kostenlos oder eine Lücke in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were matched to offerings.</source>
        <translation>
            <numerusform>%n Preis wurde einem Angebot zugeordnet.</numerusform>
            <numerusform>%n Preise wurden Angeboten zugeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is %n day(s) old; prices may have changed since.</source>
        <translation>
            <numerusform>Die Liste ist %n Tag alt; die Preise können sich seither geändert haben.</numerusform>
            <numerusform>Die Liste ist %n Tage alt; die Preise können sich seither geändert haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceSnapshot</name>
    <message>
        <source>Price snapshot</source>
        <translation>Preis-Momentaufnahme</translation>
    </message>
    <message>
        <source>Price snapshots</source>
        <translation>Preis-Momentaufnahmen</translation>
    </message>
    <message>
        <source>A price list as it stood on a day.</source>
        <translation>Eine Preisliste, wie sie an einem Tag stand.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Day of the list</source>
        <translation>Tag der Liste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher sie stammt</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>prognostiziert</translation>
    </message>
    <message>
        <source>unstated</source>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>%1 “%2”: %3 refers to “%4”, which is not in the table %5.</source>
        <translation>%1 „%2“: %3 verweist auf „%4“, das nicht in der Tabelle „%5“ steht.</translation>
    </message>
    <message>
        <source>Claim “%1” is about “%2”, which is not in the workspace.</source>
        <translation>Die Aussage „%1“ betrifft „%2“; das ist nicht im Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Delete %1 “%2”?</source>
        <translation>%1 „%2“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)?</source>
        <translation>
            <numerusform>%n Zeile löschen?</numerusform>
            <numerusform>%n Zeilen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to it and go with it:</source>
        <translation>
            <numerusform>%n Zeile gehört dazu und geht mit:</numerusform>
            <numerusform>%n Zeilen gehören dazu und gehen mit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay and lose their reference to it:</source>
        <translation>
            <numerusform>%n Zeile bleibt und verliert ihren Verweis darauf:</numerusform>
            <numerusform>%n Zeilen bleiben und verlieren ihren Verweis darauf:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else depends on it.</source>
        <translation>Sonst hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Rückgängig holt alles zurück.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>prints what a page shows</source>
        <translation>gibt aus, was eine Seite zeigt</translation>
    </message>
    <message>
        <source>what needs a decision: key figures, dates, findings</source>
        <translation>was eine Entscheidung braucht: Kennzahlen, Termine, Befunde</translation>
    </message>
    <message>
        <source>who pays whom: firm, conditional and ceiling apart</source>
        <translation>wer wem zahlt: fest, bedingt und Obergrenze getrennt</translation>
    </message>
    <message>
        <source>every claim with its source</source>
        <translation>jede Aussage mit ihrer Quelle</translation>
    </message>
    <message>
        <source>where sources disagree, and what is preferred</source>
        <translation>wo Quellen einander widersprechen und was bevorzugt wird</translation>
    </message>
    <message>
        <source>who funds whom, and where own money goes; --basis firm if left out</source>
        <translation>wer wen finanziert und wohin eigenes Geld fließt; ohne Angabe --basis firm</translation>
    </message>
    <message>
        <source>where own money ends; or --contract, --route, or all of it</source>
        <translation>wo eigenes Geld endet; oder --contract, --route oder alles</translation>
    </message>
    <message>
        <source>money that runs both ways, and what sources say of it</source>
        <translation>Geld, das in beide Richtungen fließt, und was Quellen dazu sagen</translation>
    </message>
    <message>
        <source>what of ours depends on a party, or on a --route</source>
        <translation>was von uns von einem Beteiligten oder einer --route abhängt</translation>
    </message>
    <message>
        <source>what one move costs; --to is a route, or ROUTE/MODEL</source>
        <translation>was ein Wechsel kostet; --to ist ein Bezugsweg oder ROUTE/MODEL</translation>
    </message>
    <message>
        <source>what each plan costs; --plan names one</source>
        <translation>was jeder Plan kostet; --plan nennt einen</translation>
    </message>
    <message>
        <source>the cheapest plan within limits, and why it is that one</source>
        <translation>der günstigste Plan innerhalb von Grenzen, und warum es dieser ist</translation>
    </message>
    <message>
        <source>how tightly each workload and vendor holds us, and what would loosen it</source>
        <translation>wie fest jeder Workload und jeder Anbieter uns bindet und was das lockern würde</translation>
    </message>
    <message>
        <source>how our spend is spread, level by level, and the neutrality gap</source>
        <translation>wie unsere Ausgaben verteilt sind, Ebene für Ebene, und die Neutralitätslücke</translation>
    </message>
    <message>
        <source>where the money of each route comes to rest, and who owns that</source>
        <translation>wo das Geld jedes Bezugswegs zur Ruhe kommt und wem das gehört</translation>
    </message>
    <message>
        <source>how exposure has changed since a day, or the last snapshot, and why</source>
        <translation>wie sich die Abhängigkeit seit einem Tag oder der letzten Momentaufnahme geändert hat, und warum</translation>
    </message>
    <message>
        <source>what a scenario costs each workload, and what to do; all of them if left out</source>
        <translation>was ein Szenario jeden Workload kostet und was zu tun ist; ohne Angabe alle</translation>
    </message>
    <message>
        <source>what to ask for in each contract, and why; --contract names one</source>
        <translation>was in jedem Vertrag zu fordern ist und warum; --contract nennt einen</translation>
    </message>
    <message>
        <source>what is due from a day on, with the days left and the reason</source>
        <translation>was ab einem Tag fällig ist, mit verbleibenden Tagen und Grund</translation>
    </message>
    <message>
        <source>everything dated, as the file held it on a past day</source>
        <translation>alles mit Datum, wie es die Datei an einem früheren Tag enthielt</translation>
    </message>
    <message>
        <source>Prints JSON.</source>
        <translation>Gibt JSON aus.</translation>
    </message>
    <message>
        <source>The workload of a move or a trace, by id.</source>
        <translation>Der Workload eines Wechsels oder einer Spur, als Kennung.</translation>
    </message>
    <message>
        <source>Where the workload moves: the id of a route, with the nearest model there, or ROUTE/MODEL.</source>
        <translation>Wohin der Workload wechselt: die Kennung eines Bezugswegs, mit dem nächstliegenden Modell dort, oder ROUTE/MODEL.</translation>
    </message>
    <message>
        <source>One plan, by id; all if left out; of the timeline the one to overlay.</source>
        <translation>Ein Plan, als Kennung; ohne Angabe alle; bei der Zeitleiste der, der darübergelegt wird.</translation>
    </message>
    <message>
        <source>One contract, by id; all if left out.</source>
        <translation>Ein Vertrag, als Kennung; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>The route of a trace, or on which things depend.</source>
        <translation>Der Bezugsweg einer Spur, oder der, von dem etwas abhängt.</translation>
    </message>
    <message>
        <source>The party on which things depend, by id.</source>
        <translation>Der Beteiligte, von dem etwas abhängt, als Kennung.</translation>
    </message>
    <message>
        <source>Which amounts count: headline, firm or risk_weighted.</source>
        <translation>Welche Beträge zählen: headline, firm oder risk_weighted.</translation>
    </message>
    <message>
        <source>Of the timeline, deadlines and the graph: as the file held them on a past day.</source>
        <translation>Bei Zeitleiste, Terminen und Graph: wie sie die Datei an einem früheren Tag enthielt.</translation>
    </message>
    <message>
        <source>One scenario, by id; all if left out.</source>
        <translation>Ein Szenario, als Kennung; ohne Angabe alle.</translation>
    </message>
    <message>
        <source>Of the trend: from which day on; the last snapshot if left out.</source>
        <translation>Beim Verlauf über die Zeit: ab welchem Tag; ohne Angabe ab der letzten Momentaufnahme.</translation>
    </message>
    <message>
        <source>There is no section “%1”; there are %2.</source>
        <translation>Es gibt keinen Abschnitt „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>--%1 means nothing for “%2”.</source>
        <translation>--%1 hat für „%2“ keine Bedeutung.</translation>
    </message>
    <message>
        <source>Nothing was calculated. %1</source>
        <translation>Nichts wurde berechnet. %1</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>There is no record “%1” among “%2”.</source>
        <translation>Unter „%2“ gibt es keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>There is no plan “%1”.</source>
        <translation>Es gibt keinen Plan „%1“.</translation>
    </message>
    <message>
        <source>There is no basis “%1”; there are headline, firm and risk_weighted.</source>
        <translation>Die Betragsbasis „%1“ gibt es nicht; es gibt headline, firm und risk_weighted.</translation>
    </message>
    <message>
        <source>Say on what things depend: --party ID or --route ID.</source>
        <translation>Geben Sie an, wovon etwas abhängt: --party ID oder --route ID.</translation>
    </message>
    <message>
        <source>Say which workload moves, and where: --workload ID --to ROUTE.</source>
        <translation>Geben Sie an, welcher Workload wechselt und wohin: --workload ID --to ROUTE.</translation>
    </message>
    <message>
        <source>There is no workload “%1”.</source>
        <translation>Es gibt keinen Workload „%1“.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>Es gibt keinen Bezugsweg „%1“.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>No model is on offer on “%1”.</source>
        <translation>Auf „%1“ wird kein Modell angeboten.</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Es gibt keinen Beteiligten „%1“.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Es gibt kein Szenario „%1“.</translation>
    </message>
    <message>
        <source>There is no snapshot yet: say since when, with --since DAY.</source>
        <translation>Es gibt noch keine Momentaufnahme: Geben Sie mit --since DAY an, seit wann.</translation>
    </message>
    <message>
        <source>The history of this file does not go back to that day.</source>
        <translation>Der Verlauf dieser Datei reicht nicht bis zu diesem Tag zurück.</translation>
    </message>
    <message>
        <source>There is no contract “%1”.</source>
        <translation>Es gibt keinen Vertrag „%1“.</translation>
    </message>
</context>
<context>
    <name>ReportWorkbook</name>
    <message>
        <source>As of %1, basis %2</source>
        <translation>Stand %1, Betragsbasis %2</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Twelve months of today&apos;s spend</source>
        <translation>Zwölf Monate der heutigen Ausgaben</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Who bills it</source>
        <translation>Wer die Rechnung stellt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>other currencies</source>
        <translation>andere Währungen</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Index from 0 to 100; costs are estimates, lower bounds where inputs are missing</source>
        <translation>Index von 0 bis 100; Kosten sind Schätzungen, Mindestwerte, wo Angaben fehlen</translation>
    </message>
    <message>
        <source>Spend a month</source>
        <translation>Ausgaben im Monat</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Captive</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Shares of the spend a year</source>
        <translation>Anteile an den Ausgaben im Jahr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>To act on, soonest first</source>
        <translation>Zu erledigen, das Nächste zuerst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Noch</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>Present value over the horizon; scenarios are never added up</source>
        <translation>Barwert über den Horizont; Szenarien werden nie zusammengezählt</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Why not known</source>
        <translation>Warum nicht bekannt</translation>
    </message>
    <message>
        <source>units of the currency</source>
        <translation>Einheiten der Währung</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Amounts of different certainty are never added</source>
        <translation>Beträge verschiedener Gewissheit werden nie zusammengezählt</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Zahler</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Conditional, up to</source>
        <translation>Bedingt, bis zu</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>There is nothing in this workspace yet.</source>
        <translation>In diesem Arbeitsbereich ist noch nichts.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>payer → receiver	firm	conditional, up to	ceiling	deals</source>
        <translation>Zahler → Empfänger	fest	bedingt, bis zu	Obergrenze	Deals</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>in no sum:</source>
        <translation>in keiner Summe:</translation>
    </message>
    <message numerus="yes">
        <source>%n deals announced later</source>
        <translation>
            <numerusform>%n später angekündigter Deal</numerusform>
            <numerusform>%n später angekündigte Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals of unknown date, which are there on every day</source>
        <translation>
            <numerusform>%n Deal mit unbekanntem Datum, der an jedem Tag da ist</numerusform>
            <numerusform>%n Deals mit unbekanntem Datum, die an jedem Tag da sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that came later are not listed</source>
        <translation>
            <numerusform>%n Fakt, der später kam, ist nicht aufgeführt</numerusform>
            <numerusform>%n Fakten, die später kamen, sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts of unknown date, which are there on every day</source>
        <translation>
            <numerusform>%n Fakt mit unbekanntem Datum, der an jedem Tag da ist</numerusform>
            <numerusform>%n Fakten mit unbekanntem Datum, die an jedem Tag da sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts that came later are not listed</source>
        <translation>
            <numerusform>%n Widerspruch, der später kam, ist nicht aufgeführt</numerusform>
            <numerusform>%n Widersprüche, die später kamen, sind nicht aufgeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>A risk that sources name.</source>
        <translation>Ein Risiko, das Quellen nennen.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzer Name</translation>
    </message>
    <message>
        <source>What could happen</source>
        <translation>Was geschehen könnte</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Träger</translation>
    </message>
    <message>
        <source>Whom it hits</source>
        <translation>Wen es trifft</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>How to follow it</source>
        <translation>Wie man es verfolgt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who names it</source>
        <translation>Wer es nennt</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>A way to consume models: who serves and bills them, and where.</source>
        <translation>Ein Weg, Modelle zu beziehen: wer sie bereitstellt und abrechnet, und wo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Other names that sources use</source>
        <translation>Andere Namen, die Quellen verwenden</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>Who serves the model</source>
        <translation>Wer das Modell bereitstellt</translation>
    </message>
    <message>
        <source>Biller</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Who sends the invoice</source>
        <translation>Wer die Rechnung schickt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Cloud in which the service runs</source>
        <translation>Cloud, in der der Dienst läuft</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Kind of route, as the rules know it</source>
        <translation>Art des Bezugswegs, wie die Regeln sie kennen</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Protocols that client code can speak</source>
        <translation>Protokolle, die der Code der Kunden sprechen kann</translation>
    </message>
    <message>
        <source>Inside boundary</source>
        <translation>Innerhalb der Grenze</translation>
    </message>
    <message>
        <source>Whether data stays within the host cloud&apos;s own boundary</source>
        <translation>Ob Daten innerhalb der eigenen Grenze der Host-Cloud bleiben</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>General availability</source>
        <translation>Allgemeine Verfügbarkeit</translation>
    </message>
    <message>
        <source>Retirement notice</source>
        <translation>Abschaltfrist</translation>
    </message>
    <message>
        <source>Published notice before a model is withdrawn</source>
        <translation>Veröffentlichte Frist, bevor ein Modell zurückgezogen wird</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Published monthly uptime</source>
        <translation>Veröffentlichte Verfügbarkeit im Monat</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Who brought the row into the workspace</source>
        <translation>Wer die Zeile in den Arbeitsbereich gebracht hat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>When the row was last checked against its source</source>
        <translation>Wann die Zeile zuletzt mit ihrer Quelle verglichen wurde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Anything else worth knowing</source>
        <translation>Alles andere, was wissenswert ist</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist gefüllt</translation>
    </message>
</context>
<context>
    <name>RowJson</name>
    <message>
        <source>The list may hold only texts.</source>
        <translation>Die Liste darf nur Texte enthalten.</translation>
    </message>
    <message>
        <source>An object does not fit here.</source>
        <translation>Ein Objekt passt hier nicht.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>The table %1 holds something that is no row.</source>
        <translation>Die Tabelle %1 enthält etwas, das keine Zeile ist.</translation>
    </message>
    <message>
        <source>The table %1 holds a row without an id.</source>
        <translation>Die Tabelle %1 enthält eine Zeile ohne Kennung.</translation>
    </message>
    <message>
        <source>The table %1 holds an id with a NUL character.</source>
        <translation>Die Tabelle %1 enthält eine Kennung mit einem NUL-Zeichen.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
</context>
<context>
    <name>RowRules</name>
    <message>
        <source>A text of blanks says nothing.</source>
        <translation>Ein Text aus Leerzeichen sagt nichts.</translation>
    </message>
    <message>
        <source>The text has more than one line.</source>
        <translation>Der Text hat mehr als eine Zeile.</translation>
    </message>
    <message>
        <source>The text holds a control character, U+%1.</source>
        <translation>Der Text enthält ein Steuerzeichen, U+%1.</translation>
    </message>
    <message>
        <source>There is no currency “%1”.</source>
        <translation>Es gibt keine Währung „%1“.</translation>
    </message>
    <message>
        <source>The number is too large to be meant.</source>
        <translation>Die Zahl ist zu groß, um so gemeint zu sein.</translation>
    </message>
    <message>
        <source>Nobody pays on to itself.</source>
        <translation>Niemand gibt Geld an sich selbst weiter.</translation>
    </message>
    <message>
        <source>The shares that the payer pays on add up to more than all of it.</source>
        <translation>Die Anteile, die der Zahler weitergibt, ergeben zusammen mehr als das Ganze.</translation>
    </message>
    <message>
        <source>%1 lies below “%2”, which is %3.</source>
        <translation>%1 liegt unter „%2“ mit %3.</translation>
    </message>
    <message>
        <source>%1 months are more than a century, which no contract runs.</source>
        <translation>%1 Monate sind mehr als ein Jahrhundert; so lange läuft kein Vertrag.</translation>
    </message>
    <message>
        <source>%1 is more than ten years of notice, which no contract asks for.</source>
        <translation>%1 ist mehr als zehn Jahre Kündigungsfrist; das verlangt kein Vertrag.</translation>
    </message>
    <message>
        <source>It leads back to the record itself.</source>
        <translation>Es führt zum Datensatz selbst zurück.</translation>
    </message>
</context>
<context>
    <name>RowStatements</name>
    <message>
        <source>“%1” is damaged: an id in the table %2 is empty or holds a NUL character.</source>
        <translation>„%1“ ist beschädigt: Eine Kennung in der Tabelle %2 ist leer oder enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 “%3” does not hold. %4</source>
        <translation>„%1“ ist beschädigt: %2 „%3“ ist nicht gültig. %4</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>When a point belongs on a negotiation checklist, and what to ask for.</source>
        <translation>Wann ein Punkt auf eine Verhandlungs-Checkliste gehört und was zu fordern ist.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Part of the contract it belongs to</source>
        <translation>Teil des Vertrags, zu dem er gehört</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>How firmly we stand on it</source>
        <translation>Wie fest wir darauf bestehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight in the ranking; empty for that of the stance</source>
        <translation>Gewicht in der Rangfolge; leer für das der Haltung</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Whether checklists use it</source>
        <translation>Ob Checklisten sie verwenden</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Condition under which it belongs on a checklist; empty always</source>
        <translation>Bedingung, unter der der Punkt auf eine Checkliste gehört; leer: immer</translation>
    </message>
    <message>
        <source>High if</source>
        <translation>Hoch, wenn</translation>
    </message>
    <message>
        <source>Condition under which its priority is high; empty never</source>
        <translation>Bedingung, unter der die Priorität hoch ist; leer: nie</translation>
    </message>
    <message>
        <source>Medium if</source>
        <translation>Mittel, wenn</translation>
    </message>
    <message>
        <source>Condition under which its priority is medium; empty never</source>
        <translation>Bedingung, unter der die Priorität mittel ist; leer: nie</translation>
    </message>
    <message>
        <source>Law applies if</source>
        <translation>Gesetz gilt, wenn</translation>
    </message>
    <message>
        <source>Condition under which a law gives it to us already</source>
        <translation>Bedingung, unter der ein Gesetz es uns schon gibt</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Vorschriften</translation>
    </message>
    <message>
        <source>Laws and supervisory rules that ask for it</source>
        <translation>Gesetze und Aufsichtsregeln, die es verlangen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Our opening</source>
        <translation>Unsere Eröffnung</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Rückfallposition</translation>
    </message>
    <message>
        <source>What we accept</source>
        <translation>Was wir annehmen</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rote Linie</translation>
    </message>
    <message>
        <source>Where we leave</source>
        <translation>Wo wir gehen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>What to have in hand</source>
        <translation>Was man zur Hand haben soll</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Zugeständnis</translation>
    </message>
    <message>
        <source>What we could give for it</source>
        <translation>Was wir dafür geben könnten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Role that prepares it</source>
        <translation>Rolle, die es vorbereitet</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Setzt bei Gewinn</translation>
    </message>
    <message>
        <source>Fields of the contract that it sets when agreed, as field = value</source>
        <translation>Felder des Vertrags, die bei Einigung gesetzt werden, als Feld = Wert</translation>
    </message>
    <message>
        <source>Vendor default</source>
        <translation>Anbieterstandard</translation>
    </message>
    <message>
        <source>What vendors publish, on the day it was read</source>
        <translation>Was Anbieter veröffentlichen, an dem Tag, an dem es gelesen wurde</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Wo es gelesen wurde</translation>
    </message>
</context>
<context>
    <name>RuleCategory</name>
    <message>
        <source>Data portability</source>
        <translation>Datenübertragbarkeit</translation>
    </message>
    <message>
        <source>Exit and continuity</source>
        <translation>Ausstieg und Fortführung</translation>
    </message>
    <message>
        <source>Price and commitment</source>
        <translation>Preis und Zusage</translation>
    </message>
    <message>
        <source>Terms before a listing</source>
        <translation>Bedingungen vor einem Börsengang</translation>
    </message>
    <message>
        <source>Capacity and performance</source>
        <translation>Kapazität und Leistung</translation>
    </message>
    <message>
        <source>Governance and compliance</source>
        <translation>Governance und Compliance</translation>
    </message>
    <message>
        <source>Agents and orchestration</source>
        <translation>Agenten und Orchestrierung</translation>
    </message>
    <message>
        <source>Choice of silicon</source>
        <translation>Wahl der Chips</translation>
    </message>
    <message>
        <source>Content and data use</source>
        <translation>Inhalte und Datennutzung</translation>
    </message>
    <message>
        <source>Model lifecycle</source>
        <translation>Lebenszyklus der Modelle</translation>
    </message>
    <message>
        <source>Security and audit</source>
        <translation>Sicherheit und Prüfung</translation>
    </message>
    <message>
        <source>Corporate events</source>
        <translation>Unternehmensereignisse</translation>
    </message>
</context>
<context>
    <name>Rulebook</name>
    <message>
        <source>Rule “%1”, %2: %3</source>
        <translation>Regel „%1“, %2: %3</translation>
    </message>
    <message>
        <source>Rule “%1”: a contract has no field “%2”.</source>
        <translation>Regel „%1“: Ein Vertrag hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Rule “%1”: “%2” is no value for %3.</source>
        <translation>Regel „%1“: „%2“ ist kein Wert für %3.</translation>
    </message>
</context>
<context>
    <name>RunCosts</name>
    <message>
        <source>Monthly spend without credits</source>
        <translation>Monatliche Ausgaben ohne Gutschriften</translation>
    </message>
    <message>
        <source>Rate of %1 in US dollars</source>
        <translation>Kurs von %1 in US-Dollar</translation>
    </message>
    <message>
        <source>Price of %1 on %2</source>
        <translation>Preis von %1 auf %2</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>A set of shocks that is laid over the workspace. The base is never touched.</source>
        <translation>Eine Menge von Schocks, die über den Arbeitsbereich gelegt wird. Die Basis bleibt immer unberührt.</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>Wofür es steht</translation>
    </message>
</context>
<context>
    <name>ScenarioWorkspace</name>
    <message>
        <source>As if all shocks of the scenario had taken effect and nobody had answered yet; shortages, open weights and missed tranches change nothing here.</source>
        <translation>Als hätten alle Schocks des Szenarios gewirkt und noch niemand geantwortet; Engpässe, offene Gewichte und verfehlte Tranchen ändern hier nichts.</translation>
    </message>
</context>
<context>
    <name>SchemaCommand</name>
    <message>
        <source>describes every table and field</source>
        <translation>beschreibt jede Tabelle und jedes Feld</translation>
    </message>
    <message>
        <source>as Markdown, for people</source>
        <translation>als Markdown, für Menschen</translation>
    </message>
    <message>
        <source>as JSON Schema of the exchange format</source>
        <translation>als JSON Schema des Austauschformats</translation>
    </message>
    <message>
        <source>Prints the JSON Schema of the exchange format.</source>
        <translation>Gibt das JSON Schema des Austauschformats aus.</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>Financial</source>
        <translation>Finanzwesen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A choice that belongs to the workspace.</source>
        <translation>Eine Wahl, die zum Arbeitsbereich gehört.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Was gewählt wurde</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>At the end of the term</source>
        <translation>Am Ende der Laufzeit</translation>
    </message>
</context>
<context>
    <name>ShareGap</name>
    <message>
        <source>not disclosed</source>
        <translation>nicht offengelegt</translation>
    </message>
    <message>
        <source>nobody has estimated it</source>
        <translation>niemand hat ihn geschätzt</translation>
    </message>
    <message>
        <source>no source was read</source>
        <translation>keine Quelle wurde gelesen</translation>
    </message>
    <message>
        <source>held only if warrants vest</source>
        <translation>nur gehalten, wenn Optionsscheine wirksam werden</translation>
    </message>
</context>
<context>
    <name>ShippedWorkspace</name>
    <message>
        <source>Create workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Create workspace with the market dataset</source>
        <translation>Arbeitsbereich mit den Marktdaten anlegen</translation>
    </message>
    <message>
        <source>Create sample workspace</source>
        <translation>Arbeitsbereich mit Beispieldaten anlegen</translation>
    </message>
</context>
<context>
    <name>Shock</name>
    <message>
        <source>Shock</source>
        <translation>Schock</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>Schocks</translation>
    </message>
    <message>
        <source>One thing that happens in a scenario.</source>
        <translation>Eine Sache, die in einem Szenario geschieht.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario it belongs to</source>
        <translation>Szenario, zu dem er gehört</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>Whom it strikes</source>
        <translation>Wen er trifft</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Route it strikes</source>
        <translation>Bezugsweg, den er trifft</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Tranche it strikes</source>
        <translation>Tranche, die er trifft</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model it strikes</source>
        <translation>Modell, das er trifft</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency it strikes</source>
        <translation>Währung, die er trifft</translation>
    </message>
    <message>
        <source>ISO 4217</source>
        <translation>ISO 4217</translation>
    </message>
    <message>
        <source>Severity, low</source>
        <translation>Schwere, niedrig</translation>
    </message>
    <message>
        <source>Low estimate, as a fraction</source>
        <translation>Niedrige Schätzung, als Bruchteil</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Likely size, as a fraction</source>
        <translation>Wahrscheinliche Größe, als Bruchteil</translation>
    </message>
    <message>
        <source>Severity, high</source>
        <translation>Schwere, hoch</translation>
    </message>
    <message>
        <source>High estimate, as a fraction</source>
        <translation>Hohe Schätzung, als Bruchteil</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>Warning before it takes effect</source>
        <translation>Vorwarnzeit, bevor er wirkt</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Wie lange er anhält</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Typed by the user; empty means none is claimed</source>
        <translation>Von Ihnen eingegeben; leer heißt, dass keine behauptet wird</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
</context>
<context>
    <name>ShockKind</name>
    <message>
        <source>Price rise</source>
        <translation>Preisanstieg</translation>
    </message>
    <message>
        <source>Vendor failure</source>
        <translation>Ausfall eines Anbieters</translation>
    </message>
    <message>
        <source>Forced divestiture</source>
        <translation>Erzwungene Veräußerung</translation>
    </message>
    <message>
        <source>Exclusivity change</source>
        <translation>Änderung der Exklusivität</translation>
    </message>
    <message>
        <source>Tranche missed</source>
        <translation>Verfehlte Tranche</translation>
    </message>
    <message>
        <source>Capacity shortfall</source>
        <translation>Kapazitätsengpass</translation>
    </message>
    <message>
        <source>Model retirement</source>
        <translation>Modellabschaltung</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Open-weight displacement</source>
        <translation>Verdrängung durch offene Gewichte</translation>
    </message>
</context>
<context>
    <name>Silicon</name>
    <message>
        <source>Managed</source>
        <translation>Vom Anbieter verwaltet</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>AMD GPU</source>
        <translation>AMD-GPU</translation>
    </message>
    <message>
        <source>Trainium</source>
        <translation>Trainium</translation>
    </message>
    <message>
        <source>Inferentia</source>
        <translation>Inferentia</translation>
    </message>
    <message>
        <source>Graviton</source>
        <translation>Graviton</translation>
    </message>
    <message>
        <source>TPU</source>
        <translation>TPU</translation>
    </message>
    <message>
        <source>Maia</source>
        <translation>Maia</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Sonderanfertigung</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Figures of a day, kept to show what has changed.</source>
        <translation>Zahlen eines Tages, aufbewahrt, um zu zeigen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Name der Momentaufnahme</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann sie aufgenommen wurde</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>As-of date of the lens</source>
        <translation>Stand der Sicht</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Betragsbasis</translation>
    </message>
    <message>
        <source>Money basis of the lens</source>
        <translation>Betragsbasis der Sicht</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenario of the lens</source>
        <translation>Szenario der Sicht</translation>
    </message>
</context>
<context>
    <name>SnapshotValue</name>
    <message>
        <source>Snapshot value</source>
        <translation>Wert einer Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshot values</source>
        <translation>Werte von Momentaufnahmen</translation>
    </message>
    <message>
        <source>One figure of a snapshot.</source>
        <translation>Eine Zahl einer Momentaufnahme.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshot it belongs to</source>
        <translation>Momentaufnahme, zu der er gehört</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Record it was measured for; empty means the whole</source>
        <translation>Datensatz, für den gemessen wurde; leer heißt das Ganze</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The figure; null when it could not be computed</source>
        <translation>Die Zahl; leer, wenn sie nicht berechnet werden konnte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of the figure</source>
        <translation>Einheit der Zahl</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>The figures of %1 are kept; the Overview and the tab Trend of Exposure compare them.</source>
        <translation>Die Zahlen von %1 sind festgehalten; die Übersicht und die Registerkarte „Verlauf über die Zeit“ unter Abhängigkeit vergleichen sie.</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Something that was read: a page, a filing, a law, an own record.</source>
        <translation>Etwas, das gelesen wurde: eine Seite, eine Pflichtmitteilung, ein Gesetz, eine eigene Aufzeichnung.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the page or document</source>
        <translation>Titel der Seite oder des Dokuments</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web address, without quotation</source>
        <translation>Webadresse, ohne Zitat</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Date it bears</source>
        <translation>Datum, das sie trägt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>When it was read</source>
        <translation>Wann sie gelesen wurde</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How near it is to the fact</source>
        <translation>Wie nah sie am Fakt ist</translation>
    </message>
</context>
<context>
    <name>SourceKind</name>
    <message>
        <source>Primary</source>
        <translation>Primärquelle</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Trade press</source>
        <translation>Fachpresse</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Sekundärquelle</translation>
    </message>
    <message>
        <source>Seed article</source>
        <translation>Ausgangsartikel</translation>
    </message>
    <message>
        <source>Vendor page</source>
        <translation>Anbieterseite</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>Eigene Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>SpendReports</name>
    <message>
        <source>in the sums, but without a way on that day:</source>
        <translation>in den Summen, aber ohne Weg an diesem Tag:</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 a year ends at	direct	cash	ownership</source>
        <translation>%1 im Jahr enden bei	direkt	Geldfluss	Eigentum</translation>
    </message>
    <message>
        <source>silicon not known</source>
        <translation>Chips nicht bekannt</translation>
    </message>
</context>
<context>
    <name>SpendTrace</name>
    <message>
        <source>The shares that %1 pays on add up to more than all of it.</source>
        <translation>Die Anteile, die %1 weitergibt, ergeben zusammen mehr als das Ganze.</translation>
    </message>
    <message>
        <source>The known stakes in %1 add up to more than all of it.</source>
        <translation>Die bekannten Beteiligungen an %1 ergeben zusammen mehr als das Ganze.</translation>
    </message>
    <message>
        <source>Everything runs in a circle and never comes to rest: %1.</source>
        <translation>Alles läuft im Kreis und kommt nie zur Ruhe: %1.</translation>
    </message>
</context>
<context>
    <name>Sqlite</name>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program is using it.</source>
        <translation>Ein anderes Programm verwendet die Datei gerade.</translation>
    </message>
    <message>
        <source>It may not be written.</source>
        <translation>Die Datei darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>Die Datei konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation>Der Datenträger meldete einen Fehler.</translation>
    </message>
    <message>
        <source>It was changed by another program meanwhile.</source>
        <translation>Ein anderes Programm hat die Datei inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>SQLite reported: %1.</source>
        <translation>SQLite meldete: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be used. %2</source>
        <translation>„%1“ konnte nicht verwendet werden. %2</translation>
    </message>
</context>
<context>
    <name>Stake</name>
    <message>
        <source>Stake</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>Stakes</source>
        <translation>Beteiligungen</translation>
    </message>
    <message>
        <source>A share of ownership, with its basis.</source>
        <translation>Ein Anteil am Eigentum, mit seiner Grundlage.</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Who owns</source>
        <translation>Wem der Anteil gehört</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>What is owned</source>
        <translation>Woran der Anteil besteht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part owned; null when not disclosed</source>
        <translation>Gehaltener Teil; leer, wenn nicht offengelegt</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Word that bounds the share</source>
        <translation>Wort, das den Anteil begrenzt</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>What the share is measured on</source>
        <translation>Woran der Anteil gemessen wird</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmrecht</translation>
    </message>
    <message>
        <source>Whether the holding votes</source>
        <translation>Ob die Beteiligung stimmberechtigt ist</translation>
    </message>
    <message>
        <source>Board seats</source>
        <translation>Sitze im Leitungsgremium</translation>
    </message>
    <message>
        <source>Seats on the board</source>
        <translation>Sitze im Leitungsgremium des Unternehmens</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Höchstgrenze</translation>
    </message>
    <message>
        <source>Largest share agreed</source>
        <translation>Größter vereinbarter Anteil</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Date for which it holds</source>
        <translation>Datum, für das es gilt</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Computed, not published</source>
        <translation>Berechnet, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A source was read</source>
        <translation>Eine Quelle wurde gelesen</translation>
    </message>
</context>
<context>
    <name>StakeBasis</name>
    <message>
        <source>Issued shares</source>
        <translation>Ausgegebene Anteile</translation>
    </message>
    <message>
        <source>As converted</source>
        <translation>Nach Wandlung</translation>
    </message>
    <message>
        <source>Fully diluted</source>
        <translation>Voll verwässert</translation>
    </message>
    <message>
        <source>If fully vested</source>
        <translation>Wenn alles wirksam wird</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Legal minimum</source>
        <translation>Gesetzlich vorgegeben</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Unverzichtbar</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Tauschbar</translation>
    </message>
</context>
<context>
    <name>StrandState</name>
    <message>
        <source>Paid or firm</source>
        <translation>Bezahlt oder fest</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Announced, reported, unknown</source>
        <translation>Angekündigt, berichtet, unbekannt</translation>
    </message>
</context>
<context>
    <name>StressFiles</name>
    <message>
        <source>losses are estimates in US dollars, present values</source>
        <translation>Verluste sind Schätzungen in US-Dollar, Barwerte</translation>
    </message>
    <message>
        <source>Loss of each workload with its best answer, USD</source>
        <translation>Verlust jedes Workloads bei seiner besten Antwort, USD</translation>
    </message>
</context>
<context>
    <name>StressFindings</name>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1: none of our workloads is reached</source>
        <translation>%1: Keiner unserer Workloads ist betroffen</translation>
    </message>
    <message>
        <source>if we stay, we pay %1 more a year</source>
        <translation>wenn wir bleiben, zahlen wir %1 mehr im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads have no exit</source>
        <translation>
            <numerusform>%n Workload hat keinen Ausstieg</numerusform>
            <numerusform>%n Workloads haben keinen Ausstieg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads had better move</source>
        <translation>
            <numerusform>%n Workload sollte besser wechseln</numerusform>
            <numerusform>%n Workloads sollten besser wechseln</numerusform>
        </translation>
    </message>
    <message>
        <source>it costs us %1 over %2 months</source>
        <translation>es kostet uns %1 über %2 Monate</translation>
    </message>
    <message>
        <source>lock-in keeps %1 of savings from us</source>
        <translation>durch die Bindung entgehen uns %1 an Einsparungen</translation>
    </message>
    <message>
        <source>it costs us nothing</source>
        <translation>es kostet uns nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no exit that is permitted.</source>
        <translation>Es gibt keinen erlaubten Ausstieg.</translation>
    </message>
    <message numerus="yes">
        <source>Cheapest exit of %n workloads, most of it to %1: %2 at once, %3 a month, done in %4.</source>
        <translation>
            <numerusform>Günstigster Ausstieg von %n Workload, größtenteils zu %1: sofort %2, im Monat %3, Dauer: %4.</numerusform>
            <numerusform>Günstigster Ausstieg von %n Workloads, größtenteils zu %1: sofort %2, im Monat %3, Dauer: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Our commitments lose %1.</source>
        <translation>Unsere Zusagen verlieren %1.</translation>
    </message>
    <message>
        <source>It uses up %1 of our commitments that would be left over.</source>
        <translation>Er verbraucht %1 unserer Zusagen, die sonst übrig blieben.</translation>
    </message>
    <message numerus="yes">
        <source>It pays for itself after %n months.</source>
        <translation>
            <numerusform>Er amortisiert sich nach %n Monat.</numerusform>
            <numerusform>Er amortisiert sich nach %n Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>At today&apos;s prices it does not pay for itself.</source>
        <translation>Zu heutigen Preisen amortisiert er sich nicht.</translation>
    </message>
    <message>
        <source>nobody is assigned</source>
        <translation>niemand ist zugeteilt</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>move to %1, %2</source>
        <translation>wechseln zu %1, %2</translation>
    </message>
    <message>
        <source>no exit</source>
        <translation>kein Ausstieg</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most hangs on: %1.</source>
        <translation>Das meiste hängt ab von: %1.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: the loss is %4 or %5.</source>
        <translation>%1, %2 bis %3: Der Verlust beträgt %4 oder %5.</translation>
    </message>
    <message>
        <source>%1, %2 to %3: the exits cost %4 or %5.</source>
        <translation>%1, %2 bis %3: Die Ausstiege kosten %4 oder %5.</translation>
    </message>
    <message>
        <source>No assumption with a range changes this</source>
        <translation>Keine Annahme mit einer Spanne ändert daran etwas</translation>
    </message>
    <message>
        <source>“%1” matters most to the loss</source>
        <translation>„%1“ wirkt am stärksten auf den Verlust</translation>
    </message>
    <message>
        <source>No assumption moves the loss; “%1” moves the exit most</source>
        <translation>Keine Annahme bewegt den Verlust; „%1“ bewegt den Ausstieg am stärksten</translation>
    </message>
    <message>
        <source>Nothing of ours is known to cost anything, so that no party can be ranked.</source>
        <translation>Von nichts, was uns gehört, ist bekannt, dass es etwas kostet; daher lässt sich kein Beteiligter einordnen.</translation>
    </message>
    <message>
        <source>A ranking, no money: which party&apos;s distress would reach the largest part of our spend (DebtRank), whatever the scenario.</source>
        <translation>Eine Rangfolge, kein Geld: wessen Schieflage den größten Teil unserer Ausgaben erreichen würde (DebtRank), gleich in welchem Szenario.</translation>
    </message>
    <message>
        <source>What they are worth is not known, so what these would pass on to others is not in it: %1.</source>
        <translation>Was sie wert sind, ist nicht bekannt; was diese an andere weitergeben würden, ist daher nicht enthalten: %1.</translation>
    </message>
</context>
<context>
    <name>StressInputs</name>
    <message>
        <source>%1, %2: size</source>
        <translation>%1, %2: Größe</translation>
    </message>
    <message>
        <source>%1: size</source>
        <translation>%1: Größe</translation>
    </message>
</context>
<context>
    <name>StressReports</name>
    <message>
        <source>not reached</source>
        <translation>nicht betroffen</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <source>move to %1, %2</source>
        <translation>wechseln zu %1, %2</translation>
    </message>
    <message>
        <source>no exit</source>
        <translation>kein Ausstieg</translation>
    </message>
    <message numerus="yes">
        <source>%n months without service</source>
        <translation>
            <numerusform>%n Monat ohne Dienst</numerusform>
            <numerusform>%n Monate ohne Dienst</numerusform>
        </translation>
    </message>
    <message>
        <source>outage undervalued</source>
        <translation>Ausfall unterbewertet</translation>
    </message>
    <message>
        <source>forgone %1</source>
        <translation>entgangen %1</translation>
    </message>
    <message>
        <source>loss %1 to %2</source>
        <translation>Verlust %1 bis %2</translation>
    </message>
    <message>
        <source>exits %1 to %2</source>
        <translation>Ausstiege %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more a year if we stay</source>
        <translation>%1 mehr im Jahr, wenn wir bleiben</translation>
    </message>
    <message>
        <source>cheapest exit of all: %1 at once</source>
        <translation>günstigster Ausstieg von allem: sofort %1</translation>
    </message>
</context>
<context>
    <name>StressTables</name>
    <message>
        <source>The contract caps the rise at %1.</source>
        <translation>Der Vertrag begrenzt die Erhöhung auf %1.</translation>
    </message>
    <message>
        <source>Nobody has said what a month of service is worth; it counts as what it costs.</source>
        <translation>Niemand hat angegeben, was ein Monat des Dienstes wert ist; er zählt mit dem, was er kostet.</translation>
    </message>
    <message>
        <source>The scenario leaves no permitted exit.</source>
        <translation>Das Szenario lässt keinen erlaubten Ausstieg.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Was es kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No cheaper alternative appears.</source>
        <translation>Keine günstigere Alternative ist zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being reckoned.</source>
        <translation>Es wird berechnet.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>More a year</source>
        <translation>Mehr im Jahr</translation>
    </message>
    <message>
        <source>A month now</source>
        <translation>Im Monat jetzt</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ohne Dienst</translation>
    </message>
    <message>
        <source>Time to act</source>
        <translation>Zeit zum Handeln</translation>
    </message>
    <message>
        <source>Cheapest exit</source>
        <translation>Günstigster Ausstieg</translation>
    </message>
    <message>
        <source>Exit cost</source>
        <translation>Ausstiegskosten</translation>
    </message>
    <message>
        <source>Change a month</source>
        <translation>Änderung im Monat</translation>
    </message>
    <message>
        <source>Exit takes</source>
        <translation>Ausstiegsdauer</translation>
    </message>
    <message>
        <source>Forgone</source>
        <translation>Entgangen</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>A year now</source>
        <translation>Im Jahr jetzt</translation>
    </message>
    <message>
        <source>Renewal cap</source>
        <translation>Obergrenze bei Verlängerung</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Lost commitment</source>
        <translation>Verlorene Zusage</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>of the price</source>
        <translation>des Preises</translation>
    </message>
    <message>
        <source>It holds the rise down.</source>
        <translation>Sie dämpft die Erhöhung.</translation>
    </message>
    <message>
        <source>It does not hold this rise: it binds from the renewal on.</source>
        <translation>Sie hält diese Erhöhung nicht auf: Sie bindet erst ab der Verlängerung.</translation>
    </message>
    <message>
        <source>Without a contract</source>
        <translation>Ohne Vertrag</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>ein Verlust</translation>
    </message>
    <message numerus="yes">
        <source>The loss of %n workloads is not known.</source>
        <translation>
            <numerusform>Der Verlust von %n Workload ist nicht bekannt.</numerusform>
            <numerusform>Der Verlust von %n Workloads ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present value of what our answer strands and of the discount it loses.</source>
        <translation>Barwert dessen, was durch unsere Antwort verfällt, und des Rabatts, der dabei verloren geht.</translation>
    </message>
    <message>
        <source>All years of its commitments with our answer, not discounted.</source>
        <translation>Alle Jahre seiner Zusagen mit unserer Antwort, nicht abgezinst.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>at P10</source>
        <translation>bei P10</translation>
    </message>
    <message>
        <source>at P90</source>
        <translation>bei P90</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Loss at P10</source>
        <translation>Verlust bei P10</translation>
    </message>
    <message>
        <source>Loss at P90</source>
        <translation>Verlust bei P90</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Spannweite</translation>
    </message>
    <message>
        <source>Exits at P10</source>
        <translation>Ausstiege bei P10</translation>
    </message>
    <message>
        <source>Exits at P90</source>
        <translation>Ausstiege bei P90</translation>
    </message>
    <message>
        <source>Swing of exits</source>
        <translation>Spannweite der Ausstiege</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Beteiligter</translation>
    </message>
    <message>
        <source>DebtRank</source>
        <translation>DebtRank</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Reißt mit</translation>
    </message>
    <message>
        <source>of 1</source>
        <translation>von 1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Workloads reached</source>
        <translation>Betroffene Workloads</translation>
    </message>
    <message>
        <source>More a year if we stay, USD</source>
        <translation>Mehr im Jahr, wenn wir bleiben, USD</translation>
    </message>
    <message>
        <source>Loss with our best answer, USD</source>
        <translation>Verlust bei unserer besten Antwort, USD</translation>
    </message>
    <message>
        <source>Workloads without a known loss</source>
        <translation>Workloads ohne bekannten Verlust</translation>
    </message>
    <message>
        <source>Forgone, USD</source>
        <translation>Entgangen, USD</translation>
    </message>
    <message>
        <source>Workloads that had better move</source>
        <translation>Workloads, die besser wechseln</translation>
    </message>
    <message>
        <source>Cheapest exit at once, USD</source>
        <translation>Günstigster Ausstieg sofort, USD</translation>
    </message>
    <message>
        <source>Nothing is reached, or nothing can leave.</source>
        <translation>Nichts ist betroffen, oder nichts kann weg.</translation>
    </message>
    <message>
        <source>Commitments lost by it, USD</source>
        <translation>Dadurch verlorene Zusagen, USD</translation>
    </message>
    <message>
        <source>Time to act, months</source>
        <translation>Zeit zum Handeln, Monate</translation>
    </message>
    <message>
        <source>It is not recorded whether the contract caps the renewal.</source>
        <translation>Ob der Vertrag die Verlängerung deckelt, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>What runs without a contract has no cap on the renewal.</source>
        <translation>Was ohne Vertrag läuft, hat keine Obergrenze bei der Verlängerung.</translation>
    </message>
</context>
<context>
    <name>StressTest</name>
    <message>
        <source>A tranche for %1 that does not come takes no money from us at once; $%2 a month of our spend depends on it.</source>
        <translation>Eine Tranche für %1, die ausbleibt, nimmt uns nicht sofort Geld; $%2 unserer Ausgaben im Monat hängen daran.</translation>
    </message>
    <message>
        <source>It is not known where the workload runs.</source>
        <translation>Es ist nicht bekannt, wo der Workload läuft.</translation>
    </message>
    <message>
        <source>What the workload costs is not known.</source>
        <translation>Was der Workload kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The source is lost, and nothing that is permitted is left.</source>
        <translation>Die Bezugsquelle ist verloren, und nichts Erlaubtes bleibt übrig.</translation>
    </message>
</context>
<context>
    <name>SumRule</name>
    <message>
        <source>Add, each qualifier apart</source>
        <translation>Addieren, jede Einschränkung für sich</translation>
    </message>
    <message>
        <source>Per period</source>
        <translation>Pro Periode</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Nicht addieren</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
</context>
<context>
    <name>Supersession</name>
    <message>
        <source>Supersession</source>
        <translation>Ablösung</translation>
    </message>
    <message>
        <source>Supersessions</source>
        <translation>Ablösungen</translation>
    </message>
    <message>
        <source>How a later deal changes an earlier one. A replaced deal stays in history and out of sums.</source>
        <translation>Wie ein späterer Deal einen früheren ändert. Ein ersetzter Deal bleibt im Verlauf und außerhalb der Summen.</translation>
    </message>
    <message>
        <source>Earlier deal</source>
        <translation>Früherer Deal</translation>
    </message>
    <message>
        <source>Deal that is changed</source>
        <translation>Deal, der geändert wird</translation>
    </message>
    <message>
        <source>Later deal</source>
        <translation>Späterer Deal</translation>
    </message>
    <message>
        <source>Deal that changes it</source>
        <translation>Deal, der ihn ändert</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What the later deal does to the earlier</source>
        <translation>Was der spätere Deal mit dem früheren macht</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>When it took effect</source>
        <translation>Wann es wirksam wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Why it is read so</source>
        <translation>Warum es so gelesen wird</translation>
    </message>
</context>
<context>
    <name>SupersessionKind</name>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Ändert</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
</context>
<context>
    <name>SwitchingModel</name>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>Price of training on %1</source>
        <translation>Preis des Trainings auf %1</translation>
    </message>
</context>
<context>
    <name>SwitchingPlan</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SwitchingReports</name>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>no staff assigned</source>
        <translation>kein Personal zugeteilt</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <translation>P10 bis P90</translation>
    </message>
    <message>
        <source>One-time cost</source>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Not known, so that amounts are lower bounds:</source>
        <translation>Nicht bekannt, sodass Beträge Mindestwerte sind:</translation>
    </message>
    <message>
        <source>%1: from %2, %3, to %4, %5</source>
        <translation>%1: von %2, %3, zu %4, %5</translation>
    </message>
    <message>
        <source>Commitment shortfall</source>
        <translation>Fehlbetrag der Zusagen</translation>
    </message>
    <message>
        <source>Lost discount</source>
        <translation>Entgangener Rabatt</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>A month today</source>
        <translation>Heute im Monat</translation>
    </message>
    <message>
        <source>A month afterwards</source>
        <translation>Danach im Monat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Best month to move</source>
        <translation>Bester Monat für den Wechsel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Run cost, present value</source>
        <translation>Laufende Kosten, Barwert</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Endet nach</translation>
    </message>
</context>
<context>
    <name>SwitchingTiming</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Waiting until %1 only puts the expense off.</source>
        <translation>Bis %1 zu warten, schiebt die Ausgabe nur auf.</translation>
    </message>
    <message>
        <source>The reservation has less time left on %1.</source>
        <translation>Am %1 hat die Reservierung weniger Restlaufzeit.</translation>
    </message>
    <message>
        <source>From %1 on, moving data out is free of charge in the EU.</source>
        <translation>Ab %1 ist der Datenausgang in der EU kostenlos.</translation>
    </message>
    <message>
        <source>The target costs more a month, so that every month until %1 saves.</source>
        <translation>Das Ziel kostet im Monat mehr, sodass jeder Monat bis %1 spart.</translation>
    </message>
    <message>
        <source>Until %1 the spend still counts towards our commitments.</source>
        <translation>Bis %1 zählen die Ausgaben noch auf unsere Zusagen.</translation>
    </message>
    <message>
        <source>Until %1 the spend counts towards a minimum that would be missed without it.</source>
        <translation>Bis %1 zählen die Ausgaben auf einen Mindestbetrag, der ohne sie verfehlt würde.</translation>
    </message>
</context>
<context>
    <name>SwitchingTrace</name>
    <message>
        <source>Route changes</source>
        <translation>Bezugsweg wechselt</translation>
    </message>
    <message>
        <source>Host changes</source>
        <translation>Host wechselt</translation>
    </message>
    <message>
        <source>Protocol changes</source>
        <translation>Protokoll wechselt</translation>
    </message>
    <message>
        <source>Share of the work on prompts and tests</source>
        <translation>Anteil der Arbeit an Prompts und Tests</translation>
    </message>
    <message>
        <source>Share of the work on schemas</source>
        <translation>Anteil der Arbeit an Schemata</translation>
    </message>
    <message>
        <source>Agent framework changes</source>
        <translation>Agenten-Framework wechselt</translation>
    </message>
    <message>
        <source>Share of the work on governance</source>
        <translation>Anteil der Arbeit an Governance</translation>
    </message>
    <message>
        <source>Silicon changes</source>
        <translation>Chips wechseln</translation>
    </message>
    <message>
        <source>Share of the work on fine-tunes</source>
        <translation>Anteil der Arbeit an feinabgestimmten Modellen</translation>
    </message>
    <message>
        <source>Embedding model changes</source>
        <translation>Einbettungsmodell wechselt</translation>
    </message>
    <message>
        <source>Scale of the parallel run</source>
        <translation>Umfang des Parallelbetriebs</translation>
    </message>
    <message>
        <source>Reservation is left</source>
        <translation>Reservierung wird verlassen</translation>
    </message>
    <message>
        <source>Contract is left</source>
        <translation>Vertrag wird verlassen</translation>
    </message>
    <message>
        <source>Something changes</source>
        <translation>Etwas ändert sich</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Datensatz von %1</translation>
    </message>
    <message>
        <source>From what the move changes</source>
        <translation>Aus dem, was der Wechsel ändert</translation>
    </message>
    <message>
        <source>USD per million tokens</source>
        <translation>USD pro Million Token</translation>
    </message>
    <message>
        <source>%1 × %2 h</source>
        <translation>%1 × %2 h</translation>
    </message>
    <message>
        <source>%1 GB, free of charge under the EU Data Act</source>
        <translation>%1 GB, kostenlos nach dem EU Data Act</translation>
    </message>
    <message>
        <source>%1 GB × %2</source>
        <translation>%1 GB × %2</translation>
    </message>
    <message>
        <source>%1 GB, price unknown</source>
        <translation>%1 GB, Preis unbekannt</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Preis von %1</translation>
    </message>
    <message>
        <source>%1 M tokens × %2</source>
        <translation>%1 M Token × %2</translation>
    </message>
    <message>
        <source>%1 × %2 M tokens × %3 epochs × %4</source>
        <translation>%1 × %2 M Token × %3 Epochen × %4</translation>
    </message>
    <message>
        <source>%1 months × %2</source>
        <translation>%1 Monate × %2</translation>
    </message>
    <message>
        <source>%1 × %2 months</source>
        <translation>%1 × %2 Monate</translation>
    </message>
    <message>
        <source>%1 h × %2</source>
        <translation>%1 h × %2</translation>
    </message>
    <message>
        <source>Regimes that the route has to gain</source>
        <translation>Regelwerke, die der Bezugsweg noch erfüllen muss</translation>
    </message>
    <message>
        <source>%1 h × %2 × %3 + %4 × %5</source>
        <translation>%1 h × %2 × %3 + %4 × %5</translation>
    </message>
    <message>
        <source>Share of this move in taking on the route</source>
        <translation>Anteil dieses Wechsels an der Aufnahme des Bezugswegs</translation>
    </message>
    <message>
        <source>From what the moves there cost otherwise</source>
        <translation>Aus dem, was die Wechsel dorthin sonst kosten</translation>
    </message>
    <message>
        <source>Price of input</source>
        <translation>Preis der Eingabe</translation>
    </message>
    <message>
        <source>Price of cached input</source>
        <translation>Preis der Eingabe aus dem Cache</translation>
    </message>
    <message>
        <source>Price of output</source>
        <translation>Preis der Ausgabe</translation>
    </message>
    <message>
        <source>(%1 M × (%2 × %3 + %4 × %5) + %6 M × %7) × %8 × (1 + %9)</source>
        <translation>(%1 M × (%2 × %3 + %4 × %5) + %6 M × %7) × %8 × (1 + %9)</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message numerus="yes">
        <source>“%1” has more than %n row(s), which is no table to edit.</source>
        <translation>
            <numerusform>„%1“ hat mehr als %n Zeile; das ist keine Tabelle zum Bearbeiten.</numerusform>
            <numerusform>„%1“ hat mehr als %n Zeilen; das ist keine Tabelle zum Bearbeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows a closing quote.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen, oder nach dem schließenden folgt Text.</translation>
    </message>
    <message>
        <source>The row holds a NUL byte.</source>
        <translation>Die Zeile enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>FOCUS 1.3 contract commitments</source>
        <translation>FOCUS 1.3, Vertragszusagen</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
</context>
<context>
    <name>TablePlan</name>
    <message numerus="yes">
        <source>%n row(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n Zeile wurde abgewiesen. Berichtigen Sie sie, oder nehmen Sie hin, dass sie draußen bleibt.</numerusform>
            <numerusform>%n Zeilen wurden abgewiesen. Berichtigen Sie sie, oder nehmen Sie hin, dass sie draußen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has a header and no rows.</source>
        <translation>Die Datei hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>“%1” stands further up already.</source>
        <translation>„%1“ steht weiter oben schon.</translation>
    </message>
    <message>
        <source>“%1” is the name of several rows; add a column id.</source>
        <translation>„%1“ ist der Name mehrerer Zeilen; fügen Sie eine Spalte id hinzu.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile.</translation>
    </message>
    <message>
        <source>The same row stands further up already.</source>
        <translation>Dieselbe Zeile steht weiter oben schon.</translation>
    </message>
</context>
<context>
    <name>TalksDecision</name>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>Extended on current terms</source>
        <translation>Unverändert verlängert</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Gekündigt</translation>
    </message>
</context>
<context>
    <name>TalksOutcome</name>
    <message>
        <source>Outcome of talks</source>
        <translation>Ergebnis der Gespräche</translation>
    </message>
    <message>
        <source>Outcomes of talks</source>
        <translation>Ergebnisse der Gespräche</translation>
    </message>
    <message>
        <source>How the talks that a checklist prepared ended, and what the next ones can learn from them.</source>
        <translation>Wie die Gespräche ausgingen, die eine Checkliste vorbereitet hat, und was die nächsten daraus lernen können.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist that prepared the talks</source>
        <translation>Checkliste, die die Gespräche vorbereitet hat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What was decided about the contract</source>
        <translation>Was über den Vertrag entschieden wurde</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Role or body that decided</source>
        <translation>Rolle oder Gremium, das entschieden hat</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Why it was decided so, as it is minuted</source>
        <translation>Warum so entschieden wurde, wie es protokolliert ist</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>What the next talks should do differently</source>
        <translation>Was die nächsten Gespräche anders machen sollten</translation>
    </message>
</context>
<context>
    <name>TalksRange</name>
    <message>
        <source>Price range of talks</source>
        <translation>Preisspanne der Gespräche</translation>
    </message>
    <message>
        <source>Price ranges of talks</source>
        <translation>Preisspannen der Gespräche</translation>
    </message>
    <message>
        <source>Where the talks that a checklist prepares may end on price: what we ask for, and what we believe of the vendor.</source>
        <translation>Wo die Gespräche, die eine Checkliste vorbereitet, beim Preis enden können: was wir fordern und was wir vom Anbieter annehmen.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist that prepares the talks</source>
        <translation>Checkliste, die die Gespräche vorbereitet</translation>
    </message>
    <message>
        <source>Our opening</source>
        <translation>Unsere Eröffnung</translation>
    </message>
    <message>
        <source>What we begin with</source>
        <translation>Womit wir beginnen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Our target</source>
        <translation>Unser Ziel</translation>
    </message>
    <message>
        <source>What we want to end with; no walk-away</source>
        <translation>Womit wir enden wollen; nicht die Ausstiegsgrenze</translation>
    </message>
    <message>
        <source>Vendor accepts from</source>
        <translation>Anbieter nimmt an ab</translation>
    </message>
    <message>
        <source>The least that the vendor would take, by our estimate</source>
        <translation>Das Wenigste, das der Anbieter nähme, nach unserer Schätzung</translation>
    </message>
    <message>
        <source>Vendor asks for</source>
        <translation>Anbieter fordert</translation>
    </message>
    <message>
        <source>What the vendor will begin with, by our estimate</source>
        <translation>Womit der Anbieter beginnen wird, nach unserer Schätzung</translation>
    </message>
    <message>
        <source>Grounds of the estimate</source>
        <translation>Gründe der Schätzung</translation>
    </message>
    <message>
        <source>Why the vendor would: fill of its capacity, listing, end of its quarter, our name as a reference, what losing us costs it</source>
        <translation>Warum der Anbieter das täte: Auslastung, Börsengang, Quartalsende, unser Name als Referenz, was unser Verlust ihn kostet</translation>
    </message>
</context>
<context>
    <name>TextSource</name>
    <message>
        <source>“%1” is a workbook or another packed file, not CSV. Open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>„%1“ ist eine Arbeitsmappe oder eine andere gepackte Datei, kein CSV. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook, not CSV. Open it in a spreadsheet and save the sheet as CSV.</source>
        <translation>„%1“ ist eine alte Excel-Arbeitsmappe, kein CSV. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>“%1” is a Parquet file. Export the bill as CSV, or convert it to CSV first.</source>
        <translation>„%1“ ist eine Parquet-Datei. Exportieren Sie die Rechnung als CSV, oder wandeln Sie sie zuerst in CSV um.</translation>
    </message>
    <message>
        <source>“%1” is a PDF file. Import the bill as CSV.</source>
        <translation>„%1“ ist eine PDF-Datei. Importieren Sie die Rechnung als CSV.</translation>
    </message>
    <message>
        <source>“%1” is a database, not a file to import.</source>
        <translation>„%1“ ist eine Datenbank, keine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way that is not read. Unpack it first; gzip is read as it is.</source>
        <translation>„%1“ ist auf eine Weise komprimiert, die nicht gelesen wird. Entpacken Sie die Datei zuerst; gzip wird so gelesen, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is a web page (HTML), though its name may say CSV. Open it in a spreadsheet and save it as CSV.</source>
        <translation>„%1“ ist eine Webseite (HTML), auch wenn der Name CSV sagt. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>“%1” is an XML file, which is not read. Save it as CSV.</source>
        <translation>„%1“ ist eine XML-Datei, die nicht gelesen wird. Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>“%1” is a damaged gzip file, or it is cut off.</source>
        <translation>„%1“ ist eine beschädigte gzip-Datei, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” could not be unpacked.</source>
        <translation>„%1“ konnte nicht entpackt werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>The import of “%1” was stopped; nothing was imported.</source>
        <translation>Der Import von „%1“ wurde abgebrochen; nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>a year of %1 ends</source>
        <translation>ein Jahr von %1 endet</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>The end that is on record lies before the beginning.</source>
        <translation>Das verzeichnete Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>Floor %1.</source>
        <translation>Untergrenze %1.</translation>
    </message>
    <message>
        <source>Used by %1: %2.</source>
        <translation>Verbraucht bis %1: %2.</translation>
    </message>
    <message>
        <source>Forecast at the end: %1.</source>
        <translation>Prognose zum Ende: %1.</translation>
    </message>
    <message>
        <source>Shortfall to be paid: %1.</source>
        <translation>Zu zahlender Fehlbetrag: %1.</translation>
    </message>
    <message>
        <source>With the plan: %1.</source>
        <translation>Mit dem Plan: %1.</translation>
    </message>
    <message>
        <source>No floor is known for it.</source>
        <translation>Dafür ist keine Untergrenze bekannt.</translation>
    </message>
    <message>
        <source>Binds only if the contract renews.</source>
        <translation>Bindet nur, wenn sich der Vertrag verlängert.</translation>
    </message>
    <message numerus="yes">
        <source>Planned in “%1”, %n month(s) from the day.</source>
        <translation>
            <numerusform>In „%1“ geplant, %n Monat nach dem Stand.</numerusform>
            <numerusform>In „%1“ geplant, %n Monate nach dem Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No end and no term is known, so there is no notice deadline.</source>
        <translation>Weder Ende noch Laufzeit ist bekannt, daher gibt es keinen Kündigungstermin.</translation>
    </message>
    <message>
        <source>No start is known; the term ends here.</source>
        <translation>Kein Beginn ist bekannt; hier endet die Laufzeit.</translation>
    </message>
    <message numerus="yes">
        <source>Renews by %n month(s) unless notice is served.</source>
        <translation>
            <numerusform>Verlängert sich um %n Monat, wenn nicht gekündigt wird.</numerusform>
            <numerusform>Verlängert sich um %n Monate, wenn nicht gekündigt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed by itself %n time(s).</source>
        <translation>
            <numerusform>Hat sich %n Mal von selbst verlängert.</numerusform>
            <numerusform>Hat sich %n Mal von selbst verlängert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 less %2 of notice, counted to receipt.</source>
        <translation>%1 abzüglich %2 Kündigungsfrist, gerechnet bis zum Zugang.</translation>
    </message>
    <message numerus="yes">
        <source>End of the term after %n tacit renewal(s).</source>
        <translation>
            <numerusform>Ende der Laufzeit nach %n stillschweigenden Verlängerung.</numerusform>
            <numerusform>Ende der Laufzeit nach %n stillschweigenden Verlängerungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no working day: serve by %1.</source>
        <translation>Das ist kein Arbeitstag: Kündigen Sie bis %1.</translation>
    </message>
    <message>
        <source>The contract renews by itself, for how long is not known.</source>
        <translation>Der Vertrag verlängert sich von selbst, um wie lange, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The contract does not renew by itself.</source>
        <translation>Der Vertrag verlängert sich nicht von selbst.</translation>
    </message>
    <message>
        <source>The end is not known to the day; the deadline may be as late as %1.</source>
        <translation>Das Ende ist nicht auf den Tag bekannt; der Termin kann erst am %1 liegen.</translation>
    </message>
    <message>
        <source>Sign, extend on current terms, or serve notice.</source>
        <translation>Unterzeichnen, zu geltenden Bedingungen verlängern oder kündigen.</translation>
    </message>
    <message>
        <source>Near it: %1, %2.</source>
        <translation>In der Nähe: %1, %2.</translation>
    </message>
    <message>
        <source>In no sum: %1.</source>
        <translation>In keiner Summe: %1.</translation>
    </message>
    <message>
        <source>No day is known; shown where the deal was announced.</source>
        <translation>Kein Tag ist bekannt; gezeigt, wo der Deal angekündigt wurde.</translation>
    </message>
    <message>
        <source>No start is known; counted from the announcement.</source>
        <translation>Kein Beginn ist bekannt; gerechnet ab der Ankündigung.</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes, folded up</source>
        <translation>
            <numerusform>%n Bahn, eingeklappt</numerusform>
            <numerusform>%n Bahnen, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others, folded up</source>
        <translation>
            <numerusform>%n weitere, eingeklappt</numerusform>
            <numerusform>%n weitere, eingeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>No jurisdiction named</source>
        <translation>Kein Rechtsraum genannt</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>events without a vendor</source>
        <translation>Ereignisse ohne Anbieter</translation>
    </message>
    <message>
        <source>Launches and ends</source>
        <translation>Einführungen und Abschaltungen</translation>
    </message>
    <message>
        <source>as vendors announce them</source>
        <translation>wie Anbieter sie ankündigen</translation>
    </message>
    <message numerus="yes">
        <source>Early holders may customarily sell %n day(s) after the listing.</source>
        <translation>
            <numerusform>Frühe Anteilseigner dürfen üblicherweise %n Tag nach dem Börsengang verkaufen.</numerusform>
            <numerusform>Frühe Anteilseigner dürfen üblicherweise %n Tage nach dem Börsengang verkaufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any route</source>
        <translation>Jeder Bezugsweg</translation>
    </message>
    <message>
        <source>The route names no date of its own; this is the model&apos;s.</source>
        <translation>Der Bezugsweg nennt kein eigenes Datum; dies ist das des Modells.</translation>
    </message>
    <message>
        <source>Runs there today: %1.</source>
        <translation>Läuft heute dort: %1.</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 endet auf %2</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Verlängert sich</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Forecast use</source>
        <translation>Prognostizierte Nutzung</translation>
    </message>
    <message>
        <source>Shortfall paid</source>
        <translation>Gezahlter Fehlbetrag</translation>
    </message>
    <message>
        <source>Shortfall with the plan</source>
        <translation>Fehlbetrag mit dem Plan</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <comment>number of amounts</comment>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>notice was due %1</source>
        <translation>Kündigung war fällig bis %1</translation>
    </message>
    <message>
        <source>notice by %1</source>
        <translation>Kündigung bis %1</translation>
    </message>
    <message>
        <source>open talks by %1</source>
        <translation>Gespräche eröffnen bis %1</translation>
    </message>
    <message>
        <source>leverage ended %1</source>
        <translation>Verhandlungsmacht endete %1</translation>
    </message>
    <message>
        <source>leverage ends %1</source>
        <translation>Verhandlungsmacht endet %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>Abrechnung %1</translation>
    </message>
    <message>
        <source>renews if no notice is served: %1</source>
        <translation>verlängert sich ohne Kündigung: %1</translation>
    </message>
    <message>
        <source>renews if no notice is served</source>
        <translation>verlängert sich ohne Kündigung</translation>
    </message>
    <message>
        <source>renews</source>
        <translation>verlängert sich</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>kein Ende bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Notice on “%1” is due today</source>
        <translation>Die Kündigung von „%1“ ist heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>Notice on “%1” is due in %n day(s)</source>
        <translation>
            <numerusform>„%1“: Kündigung in %n Tag fällig</numerusform>
            <numerusform>„%1“: Kündigung in %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talks on “%1” have to open in %n day(s)</source>
        <translation>
            <numerusform>Gespräche zu „%1“ müssen in %n Tag eröffnet sein</numerusform>
            <numerusform>Gespräche zu „%1“ müssen in %n Tagen eröffnet sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leverage on “%1” ends in %n day(s)</source>
        <translation>
            <numerusform>Die Verhandlungsmacht bei „%1“ endet in %n Tag</numerusform>
            <numerusform>Die Verhandlungsmacht bei „%1“ endet in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is settled in %n day(s)</source>
        <translation>
            <numerusform>„%1“ wird in %n Tag abgerechnet</numerusform>
            <numerusform>„%1“ wird in %n Tagen abgerechnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n day(s)</source>
        <translation>
            <numerusform>%1: in %n Tag</numerusform>
            <numerusform>%1: in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1, no date</source>
        <translation>nach %1, ohne Datum</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not published</source>
        <translation>%1, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an amount</source>
        <translation>
            <numerusform>%1, %n ohne Betrag</numerusform>
            <numerusform>%1, %n ohne Betrag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2 used</source>
        <translation>%1 % von %2 verbraucht</translation>
    </message>
    <message>
        <source>The floor is %1; no forecast is known</source>
        <translation>Die Untergrenze ist %1; keine Prognose ist bekannt</translation>
    </message>
    <message>
        <source>The plan leaves %1 of the floor unused, %2 without it</source>
        <translation>Mit dem Plan bleiben %1 der Untergrenze ungenutzt, ohne ihn %2</translation>
    </message>
    <message>
        <source>Use ends %1 below the floor</source>
        <translation>Die Nutzung endet %1 unter der Untergrenze</translation>
    </message>
    <message>
        <source>Use ends %1 above the floor</source>
        <translation>Die Nutzung endet %1 über der Untergrenze</translation>
    </message>
    <message>
        <source>notice %1</source>
        <translation>Kündigung %1</translation>
    </message>
    <message>
        <source>talks %1</source>
        <translation>Gespräche %1</translation>
    </message>
    <message>
        <source>leverage %1</source>
        <translation>Verhandlungsmacht %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>%1, no date</source>
        <translation>%1, ohne Datum</translation>
    </message>
    <message>
        <source>, no date</source>
        <translation>, ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n weiteres</numerusform>
            <numerusform>%1, %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before: %2</source>
        <translation>
            <numerusform>%1, %n Tag vorher: %2</numerusform>
            <numerusform>%1, %n Tage vorher: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Believed then: %1, %2</source>
        <translation>Damaliger Kenntnisstand: %1, %2</translation>
    </message>
    <message>
        <source>%1
It is not in the file any more.</source>
        <translation>%1
Es ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>%1
Now: %2</source>
        <translation>%1
Jetzt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted money: %1</source>
        <translation>Gezähltes Geld: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more; a double click spreads them out</source>
        <translation>
            <numerusform>und %n weiteres; ein Doppelklick zieht sie auseinander</numerusform>
            <numerusform>und %n weitere; ein Doppelklick zieht sie auseinander</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineComparison</name>
    <message>
        <source>Nothing on the timeline was believed otherwise.</source>
        <translation>Für nichts auf der Zeitleiste war der Kenntnisstand anders.</translation>
    </message>
    <message>
        <source>The file knew of nothing yet; everything is new since then.</source>
        <translation>Die Datei kannte noch nichts; seither ist alles neu.</translation>
    </message>
    <message>
        <source>Since then %1 new, %2 moved (outlined where they stood), %3 changed, %4 gone.</source>
        <translation>Seither %1 neu, %2 verschoben (umrandet, wo sie standen), %3 geändert, %4 entfallen.</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>--%1 knows no “%2”, but: %3.</source>
        <translation>--%1 kennt „%2“ nicht, sondern: %3.</translation>
    </message>
    <message>
        <source>Of the timeline: its first day.</source>
        <translation>Bei der Zeitleiste: ihr erster Tag.</translation>
    </message>
    <message>
        <source>Of the timeline: its last day.</source>
        <translation>Bei der Zeitleiste: ihr letzter Tag.</translation>
    </message>
    <message>
        <source>Of the timeline: which groups of lanes, all if left out: %1.</source>
        <translation>Bei der Zeitleiste: welche Gruppen von Bahnen, ohne Angabe alle: %1.</translation>
    </message>
    <message>
        <source>Of the timeline: which kinds of events, all if left out: %1.</source>
        <translation>Bei der Zeitleiste: welche Arten von Ereignissen, ohne Angabe alle: %1.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
</context>
<context>
    <name>TimelineKind</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Term of a deal</source>
        <translation>Laufzeit eines Deals</translation>
    </message>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Börsengang</translation>
    </message>
    <message>
        <source>Market event</source>
        <translation>Marktereignis</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Launch or end</source>
        <translation>Einführung oder Ende</translation>
    </message>
    <message>
        <source>Model retirement</source>
        <translation>Modellabschaltung</translation>
    </message>
    <message>
        <source>Contract term</source>
        <translation>Vertragslaufzeit</translation>
    </message>
    <message>
        <source>Commitment year</source>
        <translation>Zusagejahr</translation>
    </message>
    <message>
        <source>End of a commitment year</source>
        <translation>Ende eines Zusagejahrs</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Letzter Tag zum Kündigen</translation>
    </message>
    <message>
        <source>Open talks by</source>
        <translation>Gespräche eröffnen bis</translation>
    </message>
    <message>
        <source>Leverage ends</source>
        <translation>Verhandlungsmacht endet</translation>
    </message>
    <message>
        <source>Decision window</source>
        <translation>Entscheidungsfenster</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Negotiation point</source>
        <translation>Verhandlungspunkt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n ohne Datum</numerusform>
            <numerusform>%n ohne Datum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePicture</name>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
</context>
<context>
    <name>TimelineReports</name>
    <message>
        <source>Nothing is due from %1 on.</source>
        <translation>Ab %1 ist nichts fällig.</translation>
    </message>
    <message>
        <source>Passed:</source>
        <translation>Verstrichen:</translation>
    </message>
</context>
<context>
    <name>TimelineShape</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message>
        <source>%1, continued</source>
        <translation>%1, Fortsetzung</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing begins or ends in: %1.</source>
        <translation>Nichts beginnt oder endet in: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n events are left out by the filter.</source>
        <translation>
            <numerusform>%n Ereignis lässt der Filter weg.</numerusform>
            <numerusform>%n Ereignisse lässt der Filter weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
</context>
<context>
    <name>TimelineStatus</name>
    <message>
        <source>Past</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>TraceGraph</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ultimate parents</source>
        <translation>Oberste Mütter</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Bezahlt an</translation>
    </message>
    <message>
        <source>Model owners</source>
        <translation>Modelleigner</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
</context>
<context>
    <name>TraceInputs</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>Güte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TrainingUse</name>
    <message>
        <source>Prohibited</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Widerspruch möglich</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
</context>
<context>
    <name>Tranche</name>
    <message>
        <source>Tranche</source>
        <translation>Tranche</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranchen</translation>
    </message>
    <message>
        <source>One part of a component with its own amount, certainty, trigger and state.</source>
        <translation>Ein Teil eines Bestandteils mit eigenem Betrag, eigener Gewissheit, eigenem Auslöser und eigenem Status.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Component it is part of</source>
        <translation>Bestandteil, zu dem sie gehört</translation>
    </message>
    <message>
        <source>What this part is</source>
        <translation>Was dieser Teil ist</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount of one period; null when not published</source>
        <translation>Betrag einer Periode; leer, wenn nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Amount, high</source>
        <translation>Betrag, hoch</translation>
    </message>
    <message>
        <source>Upper end, where sources give a range</source>
        <translation>Oberes Ende, wo Quellen eine Spanne nennen</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Word that bounds the amount</source>
        <translation>Wort, das den Betrag begrenzt</translation>
    </message>
    <message>
        <source>Falls due</source>
        <translation>Wird fällig</translation>
    </message>
    <message>
        <source>How often the amount falls due</source>
        <translation>Wie oft der Betrag fällig wird</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>How many periods this tranche covers; 1 for a single payment</source>
        <translation>Wie viele Perioden diese Tranche umfasst; 1 bei einer Einmalzahlung</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>How sure the payment is</source>
        <translation>Wie sicher die Zahlung ist</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>What it is paid in; null when no source says</source>
        <translation>Worin gezahlt wird; leer, wenn keine Quelle es sagt</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What releases it</source>
        <translation>Was sie freigibt</translation>
    </message>
    <message>
        <source>Trigger, in words</source>
        <translation>Auslöser, in Worten</translation>
    </message>
    <message>
        <source>How the trigger is described</source>
        <translation>Wie der Auslöser beschrieben ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>When it falls due</source>
        <translation>Wann sie fällig wird</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>When it was paid, met or lapsed</source>
        <translation>Wann sie bezahlt wurde, eintrat oder verfiel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was aus ihr wurde</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Zählt mit</translation>
    </message>
    <message>
        <source>Part of the deal&apos;s own total; false for a part that another tranche already holds</source>
        <translation>Teil der eigenen Summe des Deals; nein für einen Teil, den eine andere Tranche schon enthält</translation>
    </message>
</context>
<context>
    <name>TrancheState</name>
    <message>
        <source>Pending</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
</context>
<context>
    <name>TrendCause</name>
    <message>
        <source>Workloads that came or went</source>
        <translation>Hinzugekommene oder weggefallene Workloads</translation>
    </message>
    <message>
        <source>Use and spend</source>
        <translation>Nutzung und Ausgaben</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Other fields of workloads</source>
        <translation>Andere Felder von Workloads</translation>
    </message>
    <message>
        <source>Contracts and commitments</source>
        <translation>Verträge und Zusagen</translation>
    </message>
    <message>
        <source>Market facts</source>
        <translation>Marktfakten</translation>
    </message>
    <message>
        <source>Assumptions and settings</source>
        <translation>Annahmen und Einstellungen</translation>
    </message>
    <message>
        <source>Passing of time</source>
        <translation>Ablauf der Zeit</translation>
    </message>
</context>
<context>
    <name>TrendReports</name>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>TriggerKind</name>
    <message>
        <source>Signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Commercial milestone</source>
        <translation>Geschäftlicher Meilenstein</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Inbetriebnahme</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Regulatory approval</source>
        <translation>Behördliche Genehmigung</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Börsengang</translation>
    </message>
    <message>
        <source>Restructuring</source>
        <translation>Umstrukturierung</translation>
    </message>
    <message>
        <source>Unsold capacity</source>
        <translation>Unverkaufte Kapazität</translation>
    </message>
    <message>
        <source>Undisclosed</source>
        <translation>Nicht offengelegt</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is not one of its choices.</source>
        <translation>„%1“ gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>“%1” is not in the table %2.</source>
        <translation>„%1“ ist nicht in der Tabelle %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” names %n records of the table %2; use the id.</source>
        <translation>
            <numerusform>„%1“ bezeichnet %n Datensatz der Tabelle %2; verwenden Sie die Kennung.</numerusform>
            <numerusform>„%1“ bezeichnet %n Datensätze der Tabelle %2; verwenden Sie die Kennung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation>H%1 %2</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>WorkbookFile</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>sie hat kein Blatt</translation>
    </message>
    <message>
        <source>there is no memory left</source>
        <translation>es ist kein Speicher mehr frei</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Something we run on AI: where, how much, how tied, how regulated.</source>
        <translation>Etwas, das wir mit KI betreiben: wo, wie viel, wie gebunden, wie reguliert.</translation>
    </message>
    <message>
        <source>Name in the organisation</source>
        <translation>Name in der Organisation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Role that owns it</source>
        <translation>Rolle, die zuständig ist</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Contract under which it is bought</source>
        <translation>Vertrag, unter dem er eingekauft wird</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>Business impact</source>
        <translation>Auswirkung auf das Geschäft</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>Who serves and bills the model</source>
        <translation>Wer das Modell bereitstellt und abrechnet</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Where agents, data, identities and logs live</source>
        <translation>Wo Agenten, Daten, Identitäten und Protokolldaten liegen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Protocol that client code speaks</source>
        <translation>Protokoll, das der Code der Kunden spricht</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>Modellfamilie</translation>
    </message>
    <message>
        <source>Family in use</source>
        <translation>Familie in Gebrauch</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>Version in Gebrauch</translation>
    </message>
    <message>
        <source>Model stage</source>
        <translation>Modellphase</translation>
    </message>
    <message>
        <source>Life of the version in use, as we see it</source>
        <translation>Lebensphase der Version in Gebrauch, wie wir sie sehen</translation>
    </message>
    <message>
        <source>Agent framework</source>
        <translation>Agenten-Framework</translation>
    </message>
    <message>
        <source>Orchestration layer</source>
        <translation>Orchestrierungsschicht</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Accelerator; managed unless we compile or tune for it</source>
        <translation>Beschleuniger; vom Anbieter verwaltet, sofern wir nicht dafür kompilieren oder abstimmen</translation>
    </message>
    <message>
        <source>Embedding model</source>
        <translation>Einbettungsmodell</translation>
    </message>
    <message>
        <source>Model that made the index</source>
        <translation>Modell, das den Index erzeugt hat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region in which it runs</source>
        <translation>Region, in der er läuft</translation>
    </message>
    <message>
        <source>Monthly spend</source>
        <translation>Monatliche Ausgaben</translation>
    </message>
    <message>
        <source>What we pay a month</source>
        <translation>Was wir im Monat zahlen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input volume</source>
        <translation>Eingabemenge</translation>
    </message>
    <message>
        <source>M tokens a month</source>
        <translation>M Token im Monat</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Part of the input read from the cache</source>
        <translation>Teil der Eingabe, der aus dem Cache gelesen wird</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Output volume</source>
        <translation>Ausgabemenge</translation>
    </message>
    <message>
        <source>Token ratio</source>
        <translation>Tokenverhältnis</translation>
    </message>
    <message>
        <source>Tokens of this model for one of the reference tokenizer</source>
        <translation>Token dieses Modells für eines des Referenz-Tokenizers</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source>Regional premium</source>
        <translation>Regionaler Aufpreis</translation>
    </message>
    <message>
        <source>Part added for in-region processing</source>
        <translation>Zuschlag für Verarbeitung in der Region</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Negotiated part taken off list prices</source>
        <translation>Ausgehandelter Abschlag auf Listenpreise</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>Fixkosten</translation>
    </message>
    <message>
        <source>Reserved throughput and other fixed cost a month</source>
        <translation>Reservierter Durchsatz und andere Fixkosten im Monat</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Largest rate</source>
        <translation>Größte Rate</translation>
    </message>
    <message>
        <source>tokens a minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>API call sites</source>
        <translation>API-Aufrufstellen</translation>
    </message>
    <message>
        <source>Code places that call a provider</source>
        <translation>Stellen im Code, die einen Anbieter aufrufen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Production prompt templates</source>
        <translation>Prompt-Vorlagen im Betrieb</translation>
    </message>
    <message>
        <source>Eval cases</source>
        <translation>Testfälle</translation>
    </message>
    <message>
        <source>Regression cases to re-baseline</source>
        <translation>Regressionsfälle, deren Vergleichswerte neu zu ermitteln sind</translation>
    </message>
    <message>
        <source>Tool schemas</source>
        <translation>Werkzeugschemata</translation>
    </message>
    <message>
        <source>Structured-output and tool-call schemas</source>
        <translation>Schemata für strukturierte Ausgaben und Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Agent definitions or flows</source>
        <translation>Agentendefinitionen oder Abläufe</translation>
    </message>
    <message>
        <source>Tool integrations</source>
        <translation>Werkzeuganbindungen</translation>
    </message>
    <message>
        <source>Tools and connectors bound to the framework</source>
        <translation>Werkzeuge und Konnektoren, die an das Framework gebunden sind</translation>
    </message>
    <message>
        <source>Memory stores</source>
        <translation>Gedächtnisspeicher</translation>
    </message>
    <message>
        <source>Session, memory and knowledge stores of the framework</source>
        <translation>Sitzungs-, Gedächtnis- und Wissensspeicher des Frameworks</translation>
    </message>
    <message>
        <source>IAM policies</source>
        <translation>IAM-Richtlinien</translation>
    </message>
    <message>
        <source>Roles, policies and identity bindings</source>
        <translation>Rollen, Richtlinien und Identitätszuordnungen</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Netzwerkpfade</translation>
    </message>
    <message>
        <source>Private endpoints, peerings and firewall sets</source>
        <translation>Private Endpunkte, Peerings und Firewall-Regelsätze</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Kontrollen</translation>
    </message>
    <message>
        <source>Controls whose evidence must be re-implemented</source>
        <translation>Kontrollen, deren Nachweise neu aufzubauen sind</translation>
    </message>
    <message>
        <source>Monitoring assets</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Dashboards, alerts, log pipelines and billing rules</source>
        <translation>Dashboards, Alarme, Log-Pipelines und Abrechnungsregeln</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Zu Schulende</translation>
    </message>
    <message>
        <source>People to retrain</source>
        <translation>Personen, die neu zu schulen sind</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tuned artefacts</source>
        <translation>Abgestimmte Artefakte</translation>
    </message>
    <message>
        <source>Models or kernels compiled or tuned for the chip</source>
        <translation>Modelle oder Kernel, die für den Chip kompiliert oder auf ihn abgestimmt sind</translation>
    </message>
    <message>
        <source>Fine-tunes</source>
        <translation>Feinabgestimmte Modelle</translation>
    </message>
    <message>
        <source>Fine-tuned models to redeploy or reproduce</source>
        <translation>Feinabgestimmte Modelle, die neu bereitzustellen oder nachzubilden sind</translation>
    </message>
    <message>
        <source>Data pipelines</source>
        <translation>Datenpipelines</translation>
    </message>
    <message>
        <source>Retrieval indexes and pipelines to rebuild</source>
        <translation>Retrieval-Indizes und Pipelines, die neu aufzubauen sind</translation>
    </message>
    <message>
        <source>Abstraction</source>
        <translation>Abstraktion</translation>
    </message>
    <message>
        <source>Part of the call sites behind an internal wrapper</source>
        <translation>Teil der Aufrufstellen hinter einer eigenen Zwischenschicht</translation>
    </message>
    <message>
        <source>Automated evals</source>
        <translation>Automatisierte Tests</translation>
    </message>
    <message>
        <source>Part of the eval cases run by a harness</source>
        <translation>Teil der Testfälle, die automatisch laufen</translation>
    </message>
    <message>
        <source>Portable agents</source>
        <translation>Übertragbare Agenten</translation>
    </message>
    <message>
        <source>Part of the agents on a cloud-neutral framework</source>
        <translation>Teil der Agenten auf einem cloudneutralen Framework</translation>
    </message>
    <message>
        <source>Policy as code</source>
        <translation>Richtlinien als Code</translation>
    </message>
    <message>
        <source>Part of the policies and controls in code</source>
        <translation>Teil der Richtlinien und Kontrollen in Code</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Offene Daten</translation>
    </message>
    <message>
        <source>Part of the pipelines on open formats</source>
        <translation>Teil der Pipelines auf offenen Formaten</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Datenausgang</translation>
    </message>
    <message>
        <source>Data that leaves on a move</source>
        <translation>Daten, die bei einem Wechsel hinausgehen</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Embedding tokens</source>
        <translation>Einbettungstoken</translation>
    </message>
    <message>
        <source>Corpus to embed again</source>
        <translation>Korpus, der neu einzubetten ist</translation>
    </message>
    <message>
        <source>M tokens</source>
        <translation>M Token</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>Trainingstoken</translation>
    </message>
    <message>
        <source>Corpus of one training epoch</source>
        <translation>Korpus einer Trainingsepoche</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Training epochs</source>
        <translation>Trainingsepochen</translation>
    </message>
    <message>
        <source>Weights exportable</source>
        <translation>Gewichte exportierbar</translation>
    </message>
    <message>
        <source>Tuned weights can be taken along</source>
        <translation>Angepasste Gewichte können mitgenommen werden</translation>
    </message>
    <message>
        <source>Exit fee</source>
        <translation>Ausstiegsgebühr</translation>
    </message>
    <message>
        <source>Charge for leaving, of this workload alone</source>
        <translation>Gebühr für den Ausstieg, nur dieses Workloads</translation>
    </message>
    <message>
        <source>Reservation a month</source>
        <translation>Reservierung im Monat</translation>
    </message>
    <message>
        <source>Reserved throughput paid a month</source>
        <translation>Reservierter Durchsatz, im Monat bezahlt</translation>
    </message>
    <message>
        <source>Reservation left</source>
        <translation>Restdauer der Reservierung</translation>
    </message>
    <message>
        <source>Months still owed</source>
        <translation>Monate, die noch geschuldet sind</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Cut-over</source>
        <translation>Umstellung</translation>
    </message>
    <message>
        <source>Planned interruption</source>
        <translation>Geplante Unterbrechung</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Value an hour</source>
        <translation>Wert pro Stunde</translation>
    </message>
    <message>
        <source>Loss of one hour of outage</source>
        <translation>Verlust durch eine Stunde Ausfall</translation>
    </message>
    <message>
        <source>Value a month</source>
        <translation>Wert im Monat</translation>
    </message>
    <message>
        <source>What a month of service is worth; null when not estimated</source>
        <translation>Was ein Monat des Dienstes wert ist; leer, wenn nicht geschätzt</translation>
    </message>
    <message>
        <source>Price protected</source>
        <translation>Preis geschützt</translation>
    </message>
    <message>
        <source>Months of price protection left</source>
        <translation>Verbleibende Monate der Preisbindung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>People who could move it</source>
        <translation>Personen, die den Wechsel machen könnten</translation>
    </message>
    <message>
        <source>FTE</source>
        <translation>VZÄ</translation>
    </message>
    <message>
        <source>Required regimes</source>
        <translation>Geforderte Regelwerke</translation>
    </message>
    <message>
        <source>Attestations it needs</source>
        <translation>Nachweise, die er braucht</translation>
    </message>
    <message>
        <source>Required regions</source>
        <translation>Geforderte Regionen</translation>
    </message>
    <message>
        <source>Regions in which it must run</source>
        <translation>Regionen, in denen er laufen muss</translation>
    </message>
    <message>
        <source>Permitted labs</source>
        <translation>Erlaubte KI-Labore</translation>
    </message>
    <message>
        <source>Labs whose models may be used; empty means all</source>
        <translation>KI-Labore, deren Modelle verwendet werden dürfen; leer heißt alle</translation>
    </message>
    <message>
        <source>Fallback route</source>
        <translation>Ausweichweg</translation>
    </message>
    <message>
        <source>Second channel</source>
        <translation>Zweiter Kanal</translation>
    </message>
    <message>
        <source>Fallback capacity</source>
        <translation>Ausweichkapazität</translation>
    </message>
    <message>
        <source>Part of the load the fallback can take</source>
        <translation>Teil der Last, den die Ausweichlösung übernehmen kann</translation>
    </message>
    <message>
        <source>Fallback tested</source>
        <translation>Ausweichlösung getestet</translation>
    </message>
    <message>
        <source>Last successful test</source>
        <translation>Letzter erfolgreicher Test</translation>
    </message>
    <message>
        <source>Must stay</source>
        <translation>Muss bleiben</translation>
    </message>
    <message>
        <source>May not be moved</source>
        <translation>Darf nicht verlegt werden</translation>
    </message>
    <message>
        <source>Regulated</source>
        <translation>Reguliert</translation>
    </message>
    <message>
        <source>Under sector regulation or an audit regime</source>
        <translation>Unter Branchenaufsicht oder einem Prüfregime</translation>
    </message>
    <message>
        <source>AI Act class</source>
        <translation>AI-Act-Klasse</translation>
    </message>
    <message>
        <source>Class of the use</source>
        <translation>Klasse der Nutzung</translation>
    </message>
    <message>
        <source>Managed memory</source>
        <translation>Verwaltetes Gedächtnis</translation>
    </message>
    <message>
        <source>Agent state kept in a vendor service</source>
        <translation>Agentenzustand, der in einem Dienst des Anbieters liegt</translation>
    </message>
    <message>
        <source>Own gateway</source>
        <translation>Eigenes Gateway</translation>
    </message>
    <message>
        <source>Calls pass through our own interface</source>
        <translation>Aufrufe gehen durch unsere eigene Schnittstelle</translation>
    </message>
    <message>
        <source>Governance-bound</source>
        <translation>An Governance gebunden</translation>
    </message>
    <message>
        <source>Relies on the cloud&apos;s own identity, guardrail and audit services</source>
        <translation>Stützt sich auf Identitäts-, Schutz- und Prüfdienste der Cloud</translation>
    </message>
    <message>
        <source>Fine-tuned</source>
        <translation>Feinabgestimmt</translation>
    </message>
    <message>
        <source>Uses a customised model</source>
        <translation>Verwendet ein angepasstes Modell</translation>
    </message>
    <message>
        <source>Tuned weights</source>
        <translation>Angepasste Gewichte</translation>
    </message>
    <message>
        <source>Size of customised weights</source>
        <translation>Größe der angepassten Gewichte</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Tuning data held with the vendor</source>
        <translation>Daten zur Feinabstimmung, die beim Anbieter liegen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolldaten</translation>
    </message>
    <message>
        <source>Prompt and output logs produced</source>
        <translation>Erzeugte Prompt- und Ausgabeprotokolle</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB im Monat</translation>
    </message>
    <message>
        <source>Logs live</source>
        <translation>Ort der Protokolldaten</translation>
    </message>
    <message>
        <source>Where those logs live</source>
        <translation>Wo diese Protokolldaten liegen</translation>
    </message>
    <message>
        <source>Vectors</source>
        <translation>Vektoren</translation>
    </message>
    <message>
        <source>Vectors in the index</source>
        <translation>Vektoren im Index</translation>
    </message>
    <message>
        <source>Embeddings controlled by</source>
        <translation>Einbettungen kontrolliert von</translation>
    </message>
    <message>
        <source>Who controls the embedding model</source>
        <translation>Wer das Einbettungsmodell kontrolliert</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Data held with the vendor</source>
        <translation>Daten, die beim Anbieter liegen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Personal data processed</source>
        <translation>Personenbezogene Daten werden verarbeitet</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Protected health information processed</source>
        <translation>Geschützte Gesundheitsdaten werden verarbeitet</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Datenresidenz</translation>
    </message>
    <message>
        <source>Region in which processing must stay; none when unrestricted</source>
        <translation>Region, in der die Verarbeitung bleiben muss; keine, wenn unbeschränkt</translation>
    </message>
    <message>
        <source>Latency-sensitive</source>
        <translation>Latenzempfindlich</translation>
    </message>
    <message>
        <source>Response time matters to users</source>
        <translation>Die Antwortzeit ist für Nutzer wichtig</translation>
    </message>
    <message>
        <source>Customer-facing</source>
        <translation>Kundennah</translation>
    </message>
    <message>
        <source>Outages are visible to customers</source>
        <translation>Ausfälle sind für Kunden sichtbar</translation>
    </message>
    <message>
        <source>Output published</source>
        <translation>Ausgabe veröffentlicht</translation>
    </message>
    <message>
        <source>Outputs are published, shipped or sold</source>
        <translation>Ausgaben werden veröffentlicht, ausgeliefert oder verkauft</translation>
    </message>
    <message>
        <source>Custom kernels</source>
        <translation>Eigene Kernel</translation>
    </message>
    <message>
        <source>Code compiled for one accelerator</source>
        <translation>Code, der für einen bestimmten Beschleuniger kompiliert ist</translation>
    </message>
</context>
<context>
    <name>WorkloadState</name>
    <message>
        <source>%1 in US dollars</source>
        <translation>%1 in US-Dollar</translation>
    </message>
    <message>
        <source>Price of data transfer out of the host</source>
        <translation>Preis der Datenübertragung aus dem Host</translation>
    </message>
</context>
<context>
    <name>WorkspacePlacement</name>
    <message>
        <source>No model that fits is offered there.</source>
        <translation>Dort wird kein passendes Modell angeboten.</translation>
    </message>
    <message>
        <source>Onboarding of %1</source>
        <translation>Aufnahme von %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The move takes %1 months, longer than the deadline allows.</source>
        <translation>Der Wechsel dauert %1 Monate, länger, als der Termin erlaubt.</translation>
    </message>
    <message>
        <source>Nobody is assigned to the move, so it meets no deadline.</source>
        <translation>Dem Wechsel ist niemand zugeteilt, also hält er keinen Termin.</translation>
    </message>
    <message>
        <source>There is no party “%1”.</source>
        <translation>Es gibt keinen Beteiligten „%1“.</translation>
    </message>
    <message>
        <source>The share of %1 is not from 0 to 1.</source>
        <translation>Der Anteil von %1 liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>There is no route “%1”.</source>
        <translation>Es gibt keinen Bezugsweg „%1“.</translation>
    </message>
    <message>
        <source>Fallback: %1</source>
        <translation>Ausweichlösung: %1</translation>
    </message>
    <message>
        <source>The share of “%1” is not from 0 to 1.</source>
        <translation>Der Anteil von „%1“ liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Served by %1</source>
        <translation>Bereitgestellt von %1</translation>
    </message>
    <message>
        <source>Hosted by %1</source>
        <translation>Gehostet von %1</translation>
    </message>
    <message>
        <source>Models of %1</source>
        <translation>Modelle von %1</translation>
    </message>
</context>
<context>
    <name>WorthWhen</name>
    <message>
        <source>while we stay</source>
        <translation>solange wir bleiben</translation>
    </message>
    <message>
        <source>when we leave</source>
        <translation>wenn wir gehen</translation>
    </message>
    <message>
        <source>when a model goes</source>
        <translation>wenn ein Modell wegfällt</translation>
    </message>
</context>
<context>
    <name>fairlead::AgendaStrip</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>The dates of the list below, on a line</source>
        <translation>Die Termine der Liste darunter auf einer Linie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Working it out …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>fairlead::Application</name>
    <message>
        <source>No workspace is open; open one or make a new one.</source>
        <translation>Kein Arbeitsbereich ist offen; öffnen Sie einen oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Everything was written to “%1”.</source>
        <translation>Alles wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The briefing was written to “%1”.</source>
        <translation>Das Briefing wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Kein Arbeitsbereich ist offen.</translation>
    </message>
    <message>
        <source>What was done last could not be saved, so the file does not know it.</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden; die Datei kennt sie daher nicht.</translation>
    </message>
</context>
<context>
    <name>fairlead::AssumptionsModel</name>
    <message>
        <source>was %1 · %2 · %3</source>
        <translation>war %1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 As of %2.</source>
        <translation>%1 Stand %2.</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>fairlead::AssumptionsScreen</name>
    <message>
        <source>&amp;Reset to shipped</source>
        <translation>Auf mitgelieferten Wert &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Brings low, likely and high of the chosen line back</source>
        <translation>Stellt niedrig, wahrscheinlich und hoch der gewählten Zeile wieder her</translation>
    </message>
    <message>
        <source>Assumptions by topic</source>
        <translation>Annahmen nach Thema</translation>
    </message>
    <message>
        <source>Open a plan to see what a change does to it.</source>
        <translation>Öffnen Sie einen Plan, um zu sehen, was eine Änderung an ihm bewirkt.</translation>
    </message>
    <message>
        <source>The last change: %1 all in %2 → %3 (%4)</source>
        <translation>Die letzte Änderung: %1 insgesamt %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>%1: one-time %2, all in %3</source>
        <translation>%1: einmalig %2, insgesamt %3</translation>
    </message>
</context>
<context>
    <name>fairlead::BoardFooter</name>
    <message>
        <source>Lock-in: %1</source>
        <translation>Bindung: %1</translation>
    </message>
    <message>
        <source>0 to 100: what leaving costs against what leaving costs and a year&apos;s spend together. Low below 20, moderate below 50, high below 80.</source>
        <translation>0 bis 100: was der Ausstieg kostet, gemessen an Ausstieg und Ausgaben eines Jahres zusammen. Gering unter 20, mäßig unter 50, hoch unter 80.</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Bindung</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>$%1 a month</source>
        <translation>$%1 im Monat</translation>
    </message>
    <message>
        <source>card height = 36 px + 1 px per $%1</source>
        <translation>Kartenhöhe = 36 px + 1 px je $%1</translation>
    </message>
    <message>
        <source>%1 left out by the search</source>
        <translation>%1 durch die Suche ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%n columns hidden</source>
        <translation>
            <numerusform>%n Spalte ausgeblendet</numerusform>
            <numerusform>%n Spalten ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BoardPage</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Must &amp;stay where it is</source>
        <translation>Muss &amp;bleiben, wo er ist</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Find workloads</source>
        <translation>Workloads &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Adopt the plan</source>
        <translation>Plan überneh&amp;men</translation>
    </message>
    <message>
        <source>D&amp;iscard the plan</source>
        <translation>Plan verw&amp;erfen</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <translation>Günstigster Plan</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>There is no plan to adopt: drag a card to begin one.</source>
        <translation>Es gibt keinen Plan zum Übernehmen: Ziehen Sie eine Karte, um einen zu beginnen.</translation>
    </message>
    <message>
        <source>Adopt plan</source>
        <translation>Plan übernehmen</translation>
    </message>
    <message>
        <source>Adopt “%1”? Its workloads take their new places.</source>
        <translation>„%1“ übernehmen? Die Workloads des Plans nehmen ihre neuen Plätze ein.</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Added shortfall</source>
        <translation>Zusätzlicher Fehlbetrag</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Hosted by %1</source>
        <translation>Gehostet von %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>fairlead::BoardScreen</name>
    <message>
        <source>No workloads yet</source>
        <translation>Noch keine Workloads</translation>
    </message>
    <message>
        <source>Each thing that you run on AI becomes a card here: where it runs, what it costs a month, how tightly it is tied. Import a bill or a list, or add workloads one by one in Records.</source>
        <translation>Alles, was Sie mit KI betreiben, wird hier zu einer Karte: wo es läuft, was es im Monat kostet, wie eng es gebunden ist. Importieren Sie eine Rechnung oder eine Liste oder legen Sie Workloads einzeln auf der Seite Datensätze an.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Search workloads</source>
        <translation>Workloads suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows the cards whose name, owner or model holds these letters (Ctrl+F)</source>
        <translation>Zeigt die Karten, deren Name, Zuständigkeit oder Modell diese Zeichen enthält (Strg+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which places are shown, and how cards are grouped</source>
        <translation>Welche Plätze gezeigt werden und wie die Karten gruppiert sind</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>%1, where it runs today</source>
        <translation>%1, wo er heute läuft</translation>
    </message>
    <message>
        <source>%1	%2 all in · %3</source>
        <translation>%1	%2 insgesamt · %3</translation>
    </message>
    <message>
        <source>&amp;Move to …</source>
        <translation>&amp;Verschieben nach …</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan</source>
        <translation>&amp;Aus dem Plan nehmen</translation>
    </message>
    <message>
        <source>Must &amp;stay where it is</source>
        <translation>Muss &amp;bleiben, wo er ist</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Datensatz öffnen</translation>
    </message>
    <message>
        <source>&amp;Split by model owner</source>
        <translation>Nach &amp;Modelleigner aufteilen</translation>
    </message>
    <message>
        <source>&amp;Group by business unit</source>
        <translation>Nach &amp;Geschäftseinheit gruppieren</translation>
    </message>
    <message>
        <source>Only places in &amp;use</source>
        <translation>Nur Plätze in Ge&amp;brauch</translation>
    </message>
    <message>
        <source>&amp;All places</source>
        <translation>&amp;Alle Plätze</translation>
    </message>
</context>
<context>
    <name>fairlead::BoardView</name>
    <message>
        <source>Board of workloads</source>
        <translation>Tafel der Workloads</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot go to %2: %3</source>
        <translation>%1 kann nicht nach %2: %3</translation>
    </message>
    <message>
        <source>%1 over %2, where it stands</source>
        <translation>%1 über %2, dem jetzigen Platz</translation>
    </message>
    <message>
        <source>%1 over %2: one-time %3, all in %4, %5</source>
        <translation>%1 über %2: einmalig %3, insgesamt %4, %5</translation>
    </message>
    <message>
        <source>Lock-in %1 of 100, %2, was %3 on %4</source>
        <translation>Bindung %1 von 100, %2; war %3 auf %4</translation>
    </message>
    <message>
        <source>Lock-in %1 of 100, %2</source>
        <translation>Bindung %1 von 100, %2</translation>
    </message>
    <message>
        <source>Models of %1</source>
        <translation>Modelle von %1</translation>
    </message>
    <message>
        <source>Drag the head to put the column elsewhere</source>
        <translation>Ziehen Sie den Kopf, um die Spalte anderswohin zu stellen</translation>
    </message>
</context>
<context>
    <name>fairlead::BriefingOptions</name>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draft 1</source>
        <translation>Entwurf 1</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Above the first title</source>
        <translation>Über dem ersten Titel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Adressaten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Logo beside the letterhead</source>
        <translation>Logo neben dem Briefkopf</translation>
    </message>
    <message>
        <source>Sections, in the order of the document</source>
        <translation>Abschnitte in der Reihenfolge des Dokuments</translation>
    </message>
    <message>
        <source>Check what is printed. Drag to change the order, or use Alt with the arrow keys.</source>
        <translation>Haken Sie an, was gedruckt wird. Die Reihenfolge ändern Sie durch Ziehen oder mit Alt und den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Own words before this section</source>
        <translation>Eigene Worte vor diesem Abschnitt</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>&amp;Choose a picture …</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>&amp;Remove the picture</source>
        <translation>Bild &amp;entfernen</translation>
    </message>
    <message>
        <source>Remark on “%1”</source>
        <translation>Anmerkung zu „%1“</translation>
    </message>
</context>
<context>
    <name>fairlead::BriefingPage</name>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als PDF &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the briefing as &amp;PDF …</source>
        <translation>Briefing als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;OpenDocument text …</source>
        <translation>Als &amp;OpenDocument-Text speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown …</source>
        <translation>Als &amp;Markdown speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy the briefing</source>
        <translation>Briefing &amp;kopieren</translation>
    </message>
    <message>
        <source>Pri&amp;nt …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Briefing &amp;settings</source>
        <translation>Briefing-&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Section &amp;up</source>
        <translation>Abschnitt nach o&amp;ben</translation>
    </message>
    <message>
        <source>Section &amp;down</source>
        <translation>Abschnitt nach &amp;unten</translation>
    </message>
    <message>
        <source>The pages are being written</source>
        <translation>Die Seiten werden geschrieben</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.svg)</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read.</source>
        <translation>„%1“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;OpenDocument texts (*.odt);;Markdown (*.md)</source>
        <translation>PDF-Dokumente (*.pdf);;OpenDocument-Texte (*.odt);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument-Texte (*.odt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Briefing speichern</translation>
    </message>
</context>
<context>
    <name>fairlead::BulkEditDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n row(s) of “%1”</source>
        <translation>
            <numerusform>%n Zeile von „%1“ bearbeiten</numerusform>
            <numerusform>%n Zeilen von „%1“ bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>Zu setzendes Feld</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Set the &amp;field</source>
        <translation>Das &amp;Feld</translation>
    </message>
    <message>
        <source>of all selected rows to</source>
        <translation>in allen gewählten Zeilen setzen auf</translation>
    </message>
</context>
<context>
    <name>fairlead::BurnDownChart</name>
    <message>
        <source>floor %1</source>
        <translation>Untergrenze %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 genutzt</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>with the plan %1</source>
        <translation>mit dem Plan %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ChangesModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>fairlead::CheapestModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 dearer over the horizon</source>
        <translation>%1: %2 teurer über den Horizont</translation>
    </message>
    <message>
        <source>%1: no plan within the limits has it</source>
        <translation>%1: kein Plan innerhalb der Grenzen enthält es</translation>
    </message>
    <message>
        <source>%1: the time ran out before it was weighed</source>
        <translation>%1: Die Zeit lief ab, bevor es geprüft wurde</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Workload</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
</context>
<context>
    <name>fairlead::CheapestScreen</name>
    <message>
        <source>Proven: no plan within the limits is cheaper.</source>
        <translation>Bewiesen: Kein Plan innerhalb der Grenzen ist günstiger.</translation>
    </message>
    <message>
        <source>Stopped: the best so far, at most %1 from the cheapest.</source>
        <translation>Angehalten: der bisher beste, höchstens %1 vom günstigsten entfernt.</translation>
    </message>
    <message>
        <source>Stopped: the best so far.</source>
        <translation>Angehalten: der bisher beste.</translation>
    </message>
    <message>
        <source>No plan keeps to all limits. Loosen one and look again.</source>
        <translation>Kein Plan hält alle Grenzen ein. Lockern Sie eine und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>A workload has no place that its gates allow.</source>
        <translation>Ein Workload hat keinen Platz, den seine Hürden erlauben.</translation>
    </message>
    <message>
        <source>Stopped before any plan was found.</source>
        <translation>Angehalten, bevor ein Plan gefunden wurde.</translation>
    </message>
    <message>
        <source>%1 over the budget</source>
        <translation>%1 über dem Budget</translation>
    </message>
    <message numerus="yes">
        <source>%n moves too many</source>
        <translation>
            <numerusform>%n Wechsel zu viel</numerusform>
            <numerusform>%n Wechsel zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is broken by %2</source>
        <translation>„%1“ ist um %2 verletzt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n percentage points over</source>
        <translation>
            <numerusform>„%1“ ist um %n Prozentpunkt überschritten</numerusform>
            <numerusform>„%1“ ist um %n Prozentpunkte überschritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n percentage points short</source>
        <translation>
            <numerusform>„%1“ ist um %n Prozentpunkt unterschritten</numerusform>
            <numerusform>„%1“ ist um %n Prozentpunkte unterschritten</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan that comes nearest: %1.</source>
        <translation>Der Plan, der am nächsten kommt: %1.</translation>
    </message>
    <message>
        <source>Take &amp;open gates for passed</source>
        <translation>&amp;Offene Hürden als genommen ansehen</translation>
    </message>
    <message>
        <source>Take &amp;other model families</source>
        <translation>&amp;Andere Modellfamilien zulassen</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Keep as a plan</source>
        <translation>Als &amp;Plan behalten</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Within these limits</source>
        <translation>Innerhalb dieser Grenzen</translation>
    </message>
    <message>
        <source>Most of one cloud</source>
        <translation>Höchstens bei einer Cloud</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Budget, one-time</source>
        <translation>Budget, einmalig</translation>
    </message>
    <message>
        <source>k USD</source>
        <translation>k USD</translation>
    </message>
    <message>
        <source>Longest move</source>
        <translation>Längster Wechsel</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>Most moves</source>
        <translation>Höchstens Wechsel</translation>
    </message>
    <message>
        <source>Marked on the board, in a card&apos;s menu, as staying where they are</source>
        <translation>Auf der Tafel im Menü einer Karte als ortsfest gekennzeichnet</translation>
    </message>
    <message>
        <source>Must stay</source>
        <translation>Muss bleiben</translation>
    </message>
    <message>
        <source>Whether another family is good enough is for somebody to sign off: accept it here and test it before the plan is adopted</source>
        <translation>Ob eine andere Familie gut genug ist, muss jemand freigeben: Lassen Sie sie hier zu und testen Sie sie, bevor der Plan übernommen wird</translation>
    </message>
    <message>
        <source>What nobody has confirmed keeps a place out, unless you accept it</source>
        <translation>Was niemand bestätigt hat, schließt einen Platz aus, sofern Sie es nicht hinnehmen</translation>
    </message>
    <message>
        <source>Ends the search and keeps the best so far</source>
        <translation>Beendet die Suche und behält den bisher besten Plan</translation>
    </message>
    <message>
        <source>Not searched yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>Set the limits and press Find: the plan of least cost over the horizon, and why every other place is not in it.</source>
        <translation>Setzen Sie die Grenzen und wählen Sie „Suchen“: der Plan mit den geringsten Kosten über den Horizont, und warum jeder andere Platz nicht darin ist.</translation>
    </message>
    <message>
        <source>The cheapest plan by workload</source>
        <translation>Der günstigste Plan nach Workload</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Cheapest plan so far: %1 over the horizon; none is below %2.</source>
        <translation>Günstigster Plan bisher: %1 über den Horizont; keiner liegt unter %2.</translation>
    </message>
    <message>
        <source>Cheapest plan so far: %1 over the horizon.</source>
        <translation>Günstigster Plan bisher: %1 über den Horizont.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>No plan within these limits</source>
        <translation>Kein Plan innerhalb dieser Grenzen</translation>
    </message>
    <message>
        <source>Staying is cheapest within these limits</source>
        <translation>Bleiben ist innerhalb dieser Grenzen am günstigsten</translation>
    </message>
    <message numerus="yes">
        <source>%n moves for %1 one-time</source>
        <translation>
            <numerusform>%n Wechsel für einmalig %1</numerusform>
            <numerusform>%n Wechsel für einmalig %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run cost over %n months %1, shortfalls %2.</source>
        <translation>
            <numerusform>Laufende Kosten über %n Monat %1, Fehlbeträge %2.</numerusform>
            <numerusform>Laufende Kosten über %n Monate %1, Fehlbeträge %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workloads that must stay do not move. Places whose gates are open are taken too: confirm them before the plan is adopted.</source>
        <translation>Workloads, die bleiben müssen, wechseln nicht. Auch Plätze mit offenen Hürden werden genommen: Bestätigen Sie sie, bevor der Plan übernommen wird.</translation>
    </message>
    <message>
        <source>Workloads that must stay do not move. Only places whose gates pass are taken.</source>
        <translation>Workloads, die bleiben müssen, wechseln nicht. Nur Plätze, deren Hürden genommen sind, werden gewählt.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n Workload</numerusform>
            <numerusform>%n Workloads</numerusform>
        </translation>
    </message>
    <message>
        <source>No workload must stay</source>
        <translation>Kein Workload muss bleiben</translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) must stay</source>
        <translation>
            <numerusform>%n Workload muss bleiben</numerusform>
            <numerusform>%n Workloads müssen bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to place yet</source>
        <translation>Es gibt noch nichts zu platzieren</translation>
    </message>
    <message>
        <source>Import a bill or a list of workloads, or add them in Records; then their cheapest plan can be found.</source>
        <translation>Importieren Sie eine Rechnung oder eine Liste von Workloads oder legen Sie sie in den Datensätzen an; dann lässt sich ihr günstigster Plan finden.</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <translation>Günstigster Plan</translation>
    </message>
</context>
<context>
    <name>fairlead::ChecklistModel</name>
    <message>
        <source>what we can give</source>
        <translation>was wir geben können</translation>
    </message>
    <message>
        <source>facts are missing</source>
        <translation>Fakten fehlen</translation>
    </message>
    <message>
        <source>with reasons</source>
        <translation>mit Gründen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n point(s), %2</source>
        <translation>
            <numerusform>%1, %n Punkt, %2</numerusform>
            <numerusform>%1, %n Punkte, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) missing</source>
        <translation>
            <numerusform>%n Fakt fehlt</numerusform>
            <numerusform>%n Fakten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Value, %n mo</source>
        <translation>
            <numerusform>Wert, %n Mon.</numerusform>
            <numerusform>Wert, %n Mon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>A point goes to the must-haves and back; other blocks follow from the rules.</source>
        <translation>Ein Punkt kann zu den Muss-Punkten und zurück; die anderen Blöcke folgen aus den Regeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n vereinbart</numerusform>
            <numerusform>%n vereinbart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n angesprochen</numerusform>
            <numerusform>%n angesprochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n hoch</numerusform>
            <numerusform>%n hoch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n mittel</numerusform>
            <numerusform>%n mittel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n niedrig</numerusform>
            <numerusform>%n niedrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ChecklistView</name>
    <message>
        <source>Points by block</source>
        <translation>Punkte nach Block</translation>
    </message>
</context>
<context>
    <name>fairlead::ClaimsGrid</name>
    <message>
        <source>no source</source>
        <translation>keine Quelle</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Prefer %1, %2</source>
        <translation>%1 bevorzugen, %2</translation>
    </message>
    <message>
        <source>Prefer this claim; asks for the reason</source>
        <translation>Diese Aussage bevorzugen; fragt nach dem Grund</translation>
    </message>
    <message>
        <source>%1 · as printed: %2</source>
        <translation>%1 · wie gedruckt: %2</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Güte angegeben</translation>
    </message>
    <message>
        <source>Open: choose the claim that the workspace should follow.</source>
        <translation>Offen: Wählen Sie die Aussage, der der Arbeitsbereich folgen soll.</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <translation>Bevorzugt: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ClaimsSection</name>
    <message>
        <source>Place: %1</source>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Güte %1</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>Wie gedruckt: %1</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n im Widerspruch</numerusform>
            <numerusform>%n im Widerspruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more attribute(s), in the table Claims</source>
        <translation>
            <numerusform>und %n weiteres Merkmal, in der Tabelle Aussagen</numerusform>
            <numerusform>und %n weitere Merkmale, in der Tabelle Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>– no claim supports it yet</source>
        <translation>– noch keine Aussage stützt es</translation>
    </message>
    <message>
        <source>Entered by hand; no source is needed, one may be added.</source>
        <translation>Von Hand eingegeben; eine Quelle ist nicht nötig, kann aber ergänzt werden.</translation>
    </message>
    <message>
        <source>Represented so: %1</source>
        <translation>So dargestellt: %1</translation>
    </message>
    <message>
        <source>Preferred: %1</source>
        <translation>Bevorzugt: %1</translation>
    </message>
    <message>
        <source>Prefer %1</source>
        <translation>%1 bevorzugen</translation>
    </message>
    <message>
        <source>Prefer this claim. %1</source>
        <translation>Diese Aussage bevorzugen. %1</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Güte angegeben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fairlead::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find record, page, action</source>
        <translation>Datensatz, Seite, Aktion</translation>
    </message>
    <message>
        <source>Find record, page or action</source>
        <translation>Datensatz, Seite oder Aktion finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Reading the records …</source>
        <translation>Die Datensätze werden gelesen …</translation>
    </message>
</context>
<context>
    <name>fairlead::CommitmentChart</name>
    <message>
        <source>from %1: floor %2, use before %3, short by %4; use after %5, short by %6</source>
        <translation>ab %1: Untergrenze %2, Nutzung vorher %3, Fehlbetrag %4; Nutzung nachher %5, Fehlbetrag %6</translation>
    </message>
    <message>
        <source>No commitment binds</source>
        <translation>Keine Zusage bindet</translation>
    </message>
    <message>
        <source>Up to %1 short a year as it is</source>
        <translation>Schon heute bis zu %1 Fehlbetrag im Jahr</translation>
    </message>
    <message>
        <source>The floor is met, but discounts of %1 are lost</source>
        <translation>Die Untergrenze wird erreicht, aber Rabatte von %1 gehen verloren</translation>
    </message>
    <message>
        <source>The floor is met in every year</source>
        <translation>Die Untergrenze wird in jedem Jahr erreicht</translation>
    </message>
    <message>
        <source>Up to %1 more short in every year</source>
        <translation>Bis zu %1 mehr Fehlbetrag in jedem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 more short in %n years</source>
        <translation>
            <numerusform>Bis zu %1 mehr Fehlbetrag in %n Jahr</numerusform>
            <numerusform>Bis zu %1 mehr Fehlbetrag in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 short in every year</source>
        <translation>Bis zu %1 Fehlbetrag in jedem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 short in %n years</source>
        <translation>
            <numerusform>Bis zu %1 Fehlbetrag in %n Jahr</numerusform>
            <numerusform>Bis zu %1 Fehlbetrag in %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 short over the term as it is</source>
        <translation>Schon heute %1 Fehlbetrag über die Laufzeit</translation>
    </message>
    <message>
        <source>%1 more short over the term</source>
        <translation>%1 mehr Fehlbetrag über die Laufzeit</translation>
    </message>
    <message>
        <source>%1 short over the term</source>
        <translation>%1 Fehlbetrag über die Laufzeit</translation>
    </message>
    <message>
        <source>up to %1 short already</source>
        <translation>bereits bis zu %1 Fehlbetrag</translation>
    </message>
    <message>
        <source>No commitment of ours counts what these workloads spend.</source>
        <translation>Keine unserer Zusagen zählt, was diese Workloads ausgeben.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Fehlbetrag</translation>
    </message>
</context>
<context>
    <name>fairlead::CompareBar</name>
    <message>
        <source>Compared with what was believed on</source>
        <translation>Verglichen mit dem Kenntnisstand vom</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Ends the comparison</source>
        <translation>Beendet den Vergleich</translation>
    </message>
    <message>
        <source>As believed on</source>
        <translation>Kenntnisstand vom</translation>
    </message>
</context>
<context>
    <name>fairlead::CompareScreen</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Which plans stand side by side: two to four</source>
        <translation>Welche Pläne nebeneinander stehen: zwei bis vier</translation>
    </message>
    <message>
        <source>Plans side by side, in USD: ▼ better, ▲ worse than the first</source>
        <translation>Pläne nebeneinander, in USD: ▼ besser, ▲ schlechter als der erste</translation>
    </message>
    <message>
        <source>No plan: as it is today</source>
        <translation>Kein Plan: wie es heute ist</translation>
    </message>
</context>
<context>
    <name>fairlead::ConcentrationBars</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known %1</source>
        <translation>nicht bekannt %1</translation>
    </message>
    <message>
        <source>%1: %2. Effective number %3.</source>
        <translation>%1: %2. Effektive Anzahl %3.</translation>
    </message>
    <message>
        <source>The largest reaches the threshold of %1.</source>
        <translation>Der größte erreicht den Schwellenwert von %1.</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Concentration of the spend, level by level</source>
        <translation>Konzentration der Ausgaben, Ebene für Ebene</translation>
    </message>
</context>
<context>
    <name>fairlead::ConditionPopup</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>Filter by one column</source>
        <translation>Nach einer Spalte filtern</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Value to compare with</source>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>fairlead::ConflictsModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Sources disagree about</source>
        <translation>Quellen widersprechen sich über</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>fairlead::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Widersprüche filtern</translation>
    </message>
    <message>
        <source>Filter the conflicts</source>
        <translation>Die Widersprüche filtern</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, davon %2 offen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No conflict passes the filter</source>
        <translation>Kein Widerspruch passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Widerspruch ist dadurch verborgen.</numerusform>
            <numerusform>%n Widersprüche sind dadurch verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the &amp;filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Sources agree</source>
        <translation>Die Quellen stimmen überein</translation>
    </message>
    <message>
        <source>Two sources that say different things about one field are kept as two claims and are listed here until one is preferred, with a reason.</source>
        <translation>Zwei Quellen, die über ein Feld Verschiedenes sagen, bleiben als zwei Aussagen erhalten und stehen hier, bis eine davon mit einem Grund bevorzugt wird.</translation>
    </message>
    <message>
        <source>No conflict is chosen</source>
        <translation>Kein Widerspruch ist gewählt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Represented so: %1</source>
        <translation>So dargestellt: %1</translation>
    </message>
    <message>
        <source>No claim is linked to this conflict.</source>
        <translation>Mit diesem Widerspruch ist keine Aussage verknüpft.</translation>
    </message>
</context>
<context>
    <name>fairlead::CostRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The sum of the lines above it</source>
        <translation>Die Summe der Zeilen darüber</translation>
    </message>
    <message>
        <source>Why? Opens the lines and their formulas (Alt+W)</source>
        <translation>Warum? Öffnet die Zeilen und ihre Formeln (Alt+W)</translation>
    </message>
</context>
<context>
    <name>fairlead::CostRows</name>
    <message>
        <source>API and model</source>
        <translation>API und Modell</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>Ökosystem</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>Less shortfall</source>
        <translation>Weniger Fehlbetrag</translation>
    </message>
    <message>
        <source>Lost discount</source>
        <translation>Verlorener Rabatt</translation>
    </message>
    <message>
        <source>More discount</source>
        <translation>Mehr Rabatt</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alles in allem</translation>
    </message>
</context>
<context>
    <name>fairlead::DateSlider</name>
    <message>
        <source>Day of the graph</source>
        <translation>Tag des Graphen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have a part whose beginning nobody gives; it is drawn on every day until it ends.</source>
        <translation>
            <numerusform>%n Linie hat einen Teil, dessen Beginn niemand nennt; er ist an jedem Tag gezeichnet, bis er endet.</numerusform>
            <numerusform>%n Linien haben einen Teil, dessen Beginn niemand nennt; er ist an jedem Tag gezeichnet, bis er endet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quarter %1 of %2: %n deals</source>
        <translation>
            <numerusform>%1. Quartal %2: %n Deal</numerusform>
            <numerusform>%1. Quartal %2: %n Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>The market was read until %1; later deals are not in it.</source>
        <translation>Der Markt wurde bis %1 gelesen; spätere Deals sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Deals by quarter</source>
        <translation>Deals nach Quartal</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n davor</numerusform>
            <numerusform>%n davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undatiert</numerusform>
            <numerusform>%n undatiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines undated</source>
        <translation>
            <numerusform>%n Linie ohne Datum</numerusform>
            <numerusform>%n Linien ohne Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
</context>
<context>
    <name>fairlead::DealForm</name>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>&amp;Back to all deals</source>
        <translation>&amp;Zurück zu allen Deals</translation>
    </message>
    <message>
        <source>Shows the table again (Esc)</source>
        <translation>Zeigt wieder die Tabelle (Esc)</translation>
    </message>
    <message>
        <source>Fields of the deal</source>
        <translation>Felder des Deals</translation>
    </message>
</context>
<context>
    <name>fairlead::DecisionScreen</name>
    <message>
        <source>So far %1 agreed, %2 refused, %3 given, %4 on the table</source>
        <translation>Bisher %1 vereinbart, %2 abgelehnt, %3 getauscht, %4 auf dem Tisch</translation>
    </message>
    <message>
        <source>Got: %1, worth %2 (%3).</source>
        <translation>Erhalten: %1, Wert %2 (%3).</translation>
    </message>
    <message>
        <source>Got: %1.</source>
        <translation>Erhalten: %1.</translation>
    </message>
    <message>
        <source>Refused: %1. %2</source>
        <translation>Abgelehnt: %1. %2</translation>
    </message>
    <message>
        <source>Given: %1. %2</source>
        <translation>Gegeben: %1. %2</translation>
    </message>
</context>
<context>
    <name>fairlead::DetailsPanel</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Einzelheiten der gewählten Zeile</translation>
    </message>
</context>
<context>
    <name>fairlead::EdgePanel</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Details of the selected edge</source>
        <translation>Einzelheiten der gewählten Kante</translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n Deal</numerusform>
            <numerusform>%n Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No source gives an amount</source>
        <translation>Keine Quelle nennt einen Betrag</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>up to, conditional</source>
        <translation>bis zu, bedingt</translation>
    </message>
    <message>
        <source>or more, in all</source>
        <translation>oder mehr, insgesamt</translation>
    </message>
    <message>
        <source>up to, in all</source>
        <translation>bis zu, insgesamt</translation>
    </message>
    <message>
        <source>Also, never added</source>
        <translation>Außerdem, nie addiert</translation>
    </message>
    <message>
        <source>Total that a source states</source>
        <translation>Gesamtsumme, die eine Quelle nennt</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1 GW</source>
        <translation>%1 GW</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Beginning of a part</source>
        <translation>Beginn eines Teils</translation>
    </message>
    <message>
        <source>unknown, so it is there on every day until it ends</source>
        <translation>unbekannt, daher an jedem Tag da bis zum Ende</translation>
    </message>
    <message>
        <source>In no sum</source>
        <translation>In keiner Summe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not in the sums</source>
        <translation>Nicht in den Summen</translation>
    </message>
    <message>
        <source>parts without an amount</source>
        <translation>Teile ohne Betrag</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources disagree: %1</source>
        <translation>Quellen widersprechen sich: %1</translation>
    </message>
    <message>
        <source>What sources say: %1</source>
        <translation>Was Quellen sagen: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>fairlead::Editor</name>
    <message>
        <source>Working out the edit …</source>
        <translation>Die Änderung wird berechnet …</translation>
    </message>
</context>
<context>
    <name>fairlead::EventPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>If we do nothing</source>
        <translation>Wenn wir nichts tun</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Add to calendar …</source>
        <translation>In den Kalender …</translation>
    </message>
    <message>
        <source>Writes what is to be acted on as a calendar file</source>
        <translation>Schreibt, was zu erledigen ist, als Kalenderdatei</translation>
    </message>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>Tage noch</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>Tage her</translation>
    </message>
    <message>
        <source>worked out by a rule, not named by a source</source>
        <translation>von einer Regel berechnet, nicht von einer Quelle genannt</translation>
    </message>
    <message>
        <source>only reported</source>
        <translation>nur berichtet</translation>
    </message>
    <message>
        <source>in no sum</source>
        <translation>in keiner Summe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine benannt</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation>%1 von %2 vorhanden</translation>
    </message>
</context>
<context>
    <name>fairlead::ExposurePage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Take a &amp;snapshot</source>
        <translation>&amp;Momentaufnahme machen</translation>
    </message>
    <message>
        <source>&amp;Keep the page as SVG, PDF, PNG or CSV …</source>
        <translation>Seite als SVG, PDF, PNG oder CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>What the charts show</source>
        <translation>Was die Diagramme zeigen</translation>
    </message>
    <message>
        <source>Which exit, where the spend is followed to, files to keep</source>
        <translation>Welcher Ausstieg, bis wohin die Ausgaben verfolgt werden, Dateien zum Speichern</translation>
    </message>
    <message>
        <source>Points of the &amp;tightest exit</source>
        <translation>Punkte des &amp;engsten Ausstiegs</translation>
    </message>
    <message>
        <source>Points of the exit: %1</source>
        <translation>Punkte des Ausstiegs: %1</translation>
    </message>
    <message>
        <source>Follow the spend to who &amp;hosts</source>
        <translation>Ausgaben verfolgen bis zu dem, der &amp;hostet</translation>
    </message>
    <message>
        <source>Follow the spend to who is &amp;paid in the end</source>
        <translation>Ausgaben verfolgen bis zu dem, der am Ende be&amp;zahlt wird</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>How tightly we are moored</source>
        <translation>Wie fest wir vertäut sind</translation>
    </message>
    <message>
        <source>What it would cost to leave each vendor, and where the money ends. It is measured from the table Workloads.</source>
        <translation>Was es kosten würde, jeden Anbieter zu verlassen, und wo das Geld endet. Gemessen wird es an der Tabelle Workloads.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flüsse</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1. %2 takes the edit back.</source>
        <translation>%1. %2 macht die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>What the workloads cost is not stated</source>
        <translation>Was die Workloads kosten, ist nicht angegeben</translation>
    </message>
    <message>
        <source>Spend by access route and who stands behind it · %1 a year</source>
        <translation>Ausgaben nach Bezugsweg und wer dahintersteht · %1 im Jahr</translation>
    </message>
    <message>
        <source> · left out: %1</source>
        <translation> · ausgelassen: %1</translation>
    </message>
    <message>
        <source> · no way on this day: %1</source>
        <translation> · ohne Weg an diesem Tag: %1</translation>
    </message>
    <message>
        <source>Share of spend in %1 · dotted: threshold · right: as many</source>
        <translation>Anteil der Ausgaben in %1 · gepunktet: Schwelle · rechts: so viele</translation>
    </message>
    <message>
        <source>Exit: %1 · the cells of a row add up to its index</source>
        <translation>Ausstieg: %1 · die Zellen einer Zeile ergeben zusammen ihren Index</translation>
    </message>
    <message>
        <source>Tightest exit · the cells of a row add up to its index</source>
        <translation>Engster Ausstieg · die Zellen einer Zeile ergeben zusammen ihren Index</translation>
    </message>
    <message>
        <source>Levers by money saved per dollar, at the tightest exit</source>
        <translation>Hebel nach gespartem Geld je Dollar, beim engsten Ausstieg</translation>
    </message>
    <message>
        <source>the scenario is in force and not answered yet</source>
        <translation>das Szenario gilt und ist noch nicht beantwortet</translation>
    </message>
    <message>
        <source>costs and savings are estimates in US dollars</source>
        <translation>Kosten und Einsparungen sind Schätzungen in US-Dollar</translation>
    </message>
    <message>
        <source>shares are of stated spend in %1</source>
        <translation>Anteile beziehen sich auf die angegebenen Ausgaben in %1</translation>
    </message>
    <message>
        <source>Pictures and tables (*.svg *.pdf *.png *.csv)</source>
        <translation>Bilder und Tabellen (*.svg *.pdf *.png *.csv)</translation>
    </message>
    <message>
        <source>Exposure: %1</source>
        <translation>Abhängigkeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1. These are %n changes; %2 makes the last one again.</source>
        <translation>
            <numerusform>%1. Das ist %n Änderung; %2 macht sie wieder.</numerusform>
            <numerusform>%1. Das sind %n Änderungen; %2 macht die letzte wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These are %n changes; %2 takes the last one back.</source>
        <translation>
            <numerusform>%1. Das ist %n Änderung; %2 nimmt sie zurück.</numerusform>
            <numerusform>%1. Das sind %n Änderungen; %2 nimmt die letzte zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The edit is taken back; %2 makes it again.</source>
        <translation>%1. Die Änderung ist zurückgenommen; %2 macht sie wieder.</translation>
    </message>
    <message>
        <source>%1. The edit is made again; %2 takes it back.</source>
        <translation>%1. Die Änderung ist wieder da; %2 nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>fairlead::ExposurePanel</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What is behind the points</source>
        <translation>Was hinter den Punkten steht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 points · exit: %3, to %4</source>
        <translation>%1 von %2 Punkten · Ausstieg: %3, zu %4</translation>
    </message>
    <message>
        <source>Index %1, %2 · set by: %3</source>
        <translation>Index %1, %2 · bestimmt durch: %3</translation>
    </message>
    <message>
        <source>Nothing in this layer changes with this exit.</source>
        <translation>In dieser Schicht ändert sich mit diesem Ausstieg nichts.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>100 × %1 ÷ (%2 to leave + %3 spend a year) = %4</source>
        <translation>100 × %1 ÷ (%2 für den Ausstieg + %3 Ausgaben im Jahr) = %4</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>A lower bound. Not known: %1.</source>
        <translation>Eine Untergrenze. Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>Assumptions used</source>
        <translation>Verwendete Annahmen</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Güte: %1</translation>
    </message>
    <message>
        <source>Three exits</source>
        <translation>Drei Ausstiege</translation>
    </message>
    <message>
        <source>leave the</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>Aufpreis</translation>
    </message>
    <message>
        <source>captive</source>
        <translation>gebunden</translation>
    </message>
    <message>
        <source>The lasting price rise at which leaving costs the same as staying</source>
        <translation>Die dauerhafte Preiserhöhung, bei der Gehen so viel kostet wie Bleiben</translation>
    </message>
    <message>
        <source>to %1, %2 · %3 · %4 of spend</source>
        <translation>zu %1, %2 · %3 · %4 der Ausgaben</translation>
    </message>
    <message>
        <source>Captive: what holds it</source>
        <translation>Gebunden: was ihn hält</translation>
    </message>
    <message>
        <source>Three dials, never summed</source>
        <translation>Drei Anzeigen, nie addiert</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technisch</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisch</translation>
    </message>
    <message>
        <source>%1 of spend owed</source>
        <translation>%1 der Ausgaben geschuldet</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Finanziell</translation>
    </message>
    <message>
        <source>%1 of lab held by seller</source>
        <translation>%1 des KI-Labors beim Verkäufer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Ausweichlösung</translation>
    </message>
    <message>
        <source>No fallback is named.</source>
        <translation>Es ist keine Ausweichlösung benannt.</translation>
    </message>
    <message>
        <source>%1: ready to %2, last tested %3; to %4 in six months</source>
        <translation>%1: Bereitschaft %2, zuletzt getestet %3; in sechs Monaten %4</translation>
    </message>
    <message>
        <source>%1: not tested by then, so it counts for nothing</source>
        <translation>%1: bis dahin nicht getestet, zählt also nicht</translation>
    </message>
    <message>
        <source>Takes %1 of the load.</source>
        <translation>Übernimmt %1 der Last.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Index %1, was %2.</source>
        <translation>Index %1, vorher %2.</translation>
    </message>
    <message>
        <source>&amp;Open workload</source>
        <translation>Workload ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try a move</source>
        <translation>Wechsel &amp;ausprobieren</translation>
    </message>
</context>
<context>
    <name>fairlead::FieldEditor</name>
    <message>
        <source>%1 Write it as %2.</source>
        <translation>%1 Schreiben Sie es so: %2.</translation>
    </message>
    <message>
        <source>%1 Examples: %2.</source>
        <translation>%1 Beispiele: %2.</translation>
    </message>
</context>
<context>
    <name>fairlead::FieldForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What was typed was not taken over. %1</source>
        <translation>Die Eingabe wurde nicht übernommen. %1</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>Das eine Feld</numerusform>
            <numerusform>Alle %n Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::FigureTableModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fairlead::FilterBar</name>
    <message>
        <source>C&amp;lear</source>
        <translation>A&amp;ufheben</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter rows by any text</source>
        <translation>Zeilen nach beliebigem Text filtern</translation>
    </message>
    <message>
        <source>Shows the rows that hold every word (Ctrl+F)</source>
        <translation>Zeigt die Zeilen, die jedes Wort enthalten (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by one column (Ctrl+Shift+F)</source>
        <translation>Nach einer Spalte filtern (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Filter by one column</source>
        <translation>Nach einer Spalte filtern</translation>
    </message>
    <message>
        <source>Shows all rows again</source>
        <translation>Zeigt wieder alle Zeilen</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>fairlead::FirstSteps</name>
    <message>
        <source>Three steps, and this page says what to do next</source>
        <translation>Drei Schritte, und diese Seite sagt, was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>Import a bill</source>
        <translation>Rechnung importieren</translation>
    </message>
    <message>
        <source>What you paid for AI, from the cloud&apos;s cost export or a price list. It shows what would come in before it does.</source>
        <translation>Was Sie für KI bezahlt haben, aus dem Kostenexport der Cloud oder einer Preisliste. Vorher wird gezeigt, was hereinkäme.</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Add a workload</source>
        <translation>Workload hinzufügen</translation>
    </message>
    <message>
        <source>What runs, where, and what it costs a month: from here on the pages can say how tightly you are tied.</source>
        <translation>Was wo läuft und was es im Monat kostet: Ab hier können die Seiten sagen, wie fest Sie gebunden sind.</translation>
    </message>
    <message>
        <source>Add a &amp;workload …</source>
        <translation>&amp;Workload hinzufügen …</translation>
    </message>
    <message>
        <source>Enter a contract</source>
        <translation>Vertrag eintragen</translation>
    </message>
    <message>
        <source>With its end, its notice period and its owner: the agenda counts the days that are left.</source>
        <translation>Mit Ende, Kündigungsfrist und Zuständigkeit: Die Agenda zählt die Tage, die bleiben.</translation>
    </message>
    <message>
        <source>Enter a &amp;contract …</source>
        <translation>&amp;Vertrag eintragen …</translation>
    </message>
</context>
<context>
    <name>fairlead::FlowChart</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>route, % of spend</source>
        <translation>Bezugsweg, Anteil</translation>
    </message>
    <message>
        <source>hosted by</source>
        <translation>gehostet von</translation>
    </message>
    <message>
        <source>paid in the end</source>
        <translation>am Ende bezahlt</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Bezugswege</translation>
    </message>
    <message>
        <source>effective number</source>
        <translation>effektive Anzahl</translation>
    </message>
    <message>
        <source>infrastructures</source>
        <translation>Infrastrukturen</translation>
    </message>
    <message>
        <source>payees</source>
        <translation>Zahlungsempfänger</translation>
    </message>
    <message>
        <source>neutrality gap</source>
        <translation>Neutralitätslücke</translation>
    </message>
    <message>
        <source>0 none · 1 total</source>
        <translation>0 keine · 1 völlig</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 zu %2: %3</translation>
    </message>
    <message>
        <source>Spend by access route and who stands behind it</source>
        <translation>Ausgaben nach Bezugsweg und wer dahintersteht</translation>
    </message>
</context>
<context>
    <name>fairlead::FrontierChart</name>
    <message>
        <source>at %1: %2</source>
        <translation>bei %1: %2</translation>
    </message>
    <message>
        <source>at %1: no plan</source>
        <translation>bei %1: kein Plan</translation>
    </message>
    <message>
        <source>Cost of “%1”: %2</source>
        <translation>Kosten von „%1“: %2</translation>
    </message>
    <message>
        <source>Cost of a limit: nothing found yet</source>
        <translation>Kosten einer Grenze: noch nichts gefunden</translation>
    </message>
    <message>
        <source>At most %1 costs %2 more than today</source>
        <translation>Höchstens %1 kostet %2 mehr als heute</translation>
    </message>
    <message>
        <source>At most %1 costs %2 less than today</source>
        <translation>Höchstens %1 kostet %2 weniger als heute</translation>
    </message>
    <message>
        <source>At most %1 costs %2 more than today; below it there is no plan</source>
        <translation>Höchstens %1 kostet %2 mehr als heute; darunter gibt es keinen Plan</translation>
    </message>
    <message>
        <source>At most %1 costs %2 less than today; below it there is no plan</source>
        <translation>Höchstens %1 kostet %2 weniger als heute; darunter gibt es keinen Plan</translation>
    </message>
    <message numerus="yes">
        <source>Thousand USD over today in %n months, present value, by “%1”</source>
        <translation>
            <numerusform>Tausend USD gegenüber heute in %n Monat, Barwert, nach „%1“</numerusform>
            <numerusform>Tausend USD gegenüber heute in %n Monaten, Barwert, nach „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>share allowed · hollow: not proven</source>
        <translation>erlaubter Anteil · hohl: nicht bewiesen</translation>
    </message>
</context>
<context>
    <name>fairlead::FrozenColumn</name>
    <message>
        <source>First column, kept in sight</source>
        <translation>Erste Spalte, bleibt im Blick</translation>
    </message>
</context>
<context>
    <name>fairlead::GapsSection</name>
    <message>
        <source>Complete %1 %</source>
        <translation>Zu %1 % vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 fields</source>
        <translation>%1 von %2 Feldern</translation>
    </message>
    <message>
        <source>– missing: %1</source>
        <translation>– fehlt: %1</translation>
    </message>
    <message>
        <source>Not verified: no source was read, so it is in no sum.</source>
        <translation>Nicht geprüft: Es wurde keine Quelle gelesen, daher in keiner Summe.</translation>
    </message>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag geprüft</numerusform>
            <numerusform>Vor %n Tagen geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphActions</name>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>&amp;Hide the selected nodes</source>
        <translation>Ausgewählte Knoten ausbl&amp;enden</translation>
    </message>
    <message>
        <source>Show the hidden &amp;nodes</source>
        <translation>Ausgeblendete &amp;Knoten anzeigen</translation>
    </message>
    <message>
        <source>Let &amp;moved nodes go</source>
        <translation>&amp;Verschobene Knoten freigeben</translation>
    </message>
    <message>
        <source>Lay out by &amp;role</source>
        <translation>Nach &amp;Rolle anordnen</translation>
    </message>
    <message>
        <source>Lay out by for&amp;ce</source>
        <translation>Nach Krä&amp;ften anordnen</translation>
    </message>
    <message>
        <source>&amp;Roll up corporate families</source>
        <translation>Kon&amp;zerne zusammenfassen</translation>
    </message>
    <message>
        <source>Roll &amp;up layers</source>
        <translation>&amp;Schichten zusammenfassen</translation>
    </message>
    <message>
        <source>&amp;Bundle edges of one direction</source>
        <translation>Kanten einer Richtung &amp;bündeln</translation>
    </message>
    <message>
        <source>E&amp;xpand the selected nodes</source>
        <translation>Ausgewählte Knoten aufk&amp;lappen</translation>
    </message>
    <message>
        <source>&amp;Put the selected nodes together again</source>
        <translation>Ausgewählte Knoten wieder z&amp;usammenlegen</translation>
    </message>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Datensatz öffnen</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphEdgesModel</name>
    <message>
        <source>In no sum: %1</source>
        <translation>In keiner Summe: %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>beginning unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Quellen widersprechen sich</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>Bedingt</translation>
    </message>
    <message>
        <source>Up to, in all</source>
        <translation>Bis zu, insgesamt</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphFinder</name>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>“%1” has no edge on this day.</source>
        <translation>„%1“ hat an diesem Tag keine Kante.</translation>
    </message>
    <message>
        <source>Nothing in the graph is called “%1”.</source>
        <translation>Nichts im Graphen heißt „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no part of this answer.</source>
        <translation>„%1“ ist nicht Teil dieser Antwort.</translation>
    </message>
    <message>
        <source>“%1” is hidden: somebody hid it.</source>
        <translation>„%1“ ist ausgeblendet: Jemand hat den Knoten ausgeblendet.</translation>
    </message>
    <message>
        <source>“%1” is hidden: no source of its deals was read.</source>
        <translation>„%1“ ist ausgeblendet: Für die Deals wurde keine Quelle gelesen.</translation>
    </message>
    <message>
        <source>“%1” is hidden: other deals hold the amounts of its deals already.</source>
        <translation>„%1“ ist ausgeblendet: Andere Deals enthalten die Beträge der eigenen Deals schon.</translation>
    </message>
    <message>
        <source>“%1” is hidden: all that it has in the graph is over.</source>
        <translation>„%1“ ist ausgeblendet: Alles, was der Knoten im Graphen hat, ist vorbei.</translation>
    </message>
    <message>
        <source>“%1” is hidden: it is not near what is in focus.</source>
        <translation>„%1“ ist ausgeblendet: Der Knoten liegt nicht nahe am Fokus.</translation>
    </message>
    <message>
        <source>“%1” is hidden: the legend does not show its kinds of lines.</source>
        <translation>„%1“ ist ausgeblendet: Die Legende zeigt die eigenen Arten von Linien nicht.</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphLegend</name>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Silicon</source>
        <translation>Chips</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>$%1 B</source>
        <translation>$%1 Mrd</translation>
    </message>
    <message>
        <source>Legend and filter</source>
        <translation>Legende und Filter</translation>
    </message>
    <message>
        <source>Shows the hidden nodes again (Shift+H)</source>
        <translation>Zeigt die ausgeblendeten Knoten wieder (Umschalt+H)</translation>
    </message>
    <message>
        <source>Contested</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Sources contradict each other about a deal of the edge</source>
        <translation>Quellen widersprechen sich über einen Deal der Kante</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>What holds no more on the day of the lens</source>
        <translation>Was am Tag der Sicht nicht mehr gilt</translation>
    </message>
    <message>
        <source>In no sum</source>
        <translation>In keiner Summe</translation>
    </message>
    <message>
        <source>Deals that are not verified, since no source was read, and those whose amount other deals hold already</source>
        <translation>Deals, die nicht geprüft sind, weil keine Quelle gelesen wurde, und solche, deren Betrag andere Deals schon enthalten</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>%n ausgeblendet · anzeigen</numerusform>
            <numerusform>%n ausgeblendet · anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphPage</name>
    <message>
        <source>Edges of the graph</source>
        <translation>Kanten des Graphen</translation>
    </message>
    <message>
        <source>&amp;Focus on the selected node</source>
        <translation>&amp;Fokus auf den ausgewählten Knoten</translation>
    </message>
    <message>
        <source>&amp;Trace the money</source>
        <translation>&amp;Geld verfolgen</translation>
    </message>
    <message>
        <source>&amp;Loops</source>
        <translation>&amp;Kreisläufe</translation>
    </message>
    <message>
        <source>What &amp;depends on this?</source>
        <translation>&amp;Was hängt davon ab?</translation>
    </message>
    <message>
        <source>As &amp;believed on a day</source>
        <translation>Kenn&amp;tnisstand eines Tages</translation>
    </message>
    <message>
        <source>Find in the &amp;graph</source>
        <translation>Im G&amp;raphen suchen</translation>
    </message>
    <message>
        <source>A quarter &amp;back</source>
        <translation>Ein Quartal &amp;zurück</translation>
    </message>
    <message>
        <source>A quarter &amp;on</source>
        <translation>Ein Quartal &amp;vor</translation>
    </message>
    <message>
        <source>&amp;Keep the picture as SVG, PDF or PNG …</source>
        <translation>&amp;Bild als SVG, PDF oder PNG speichern …</translation>
    </message>
    <message>
        <source>Play history</source>
        <translation>Verlauf abspielen</translation>
    </message>
    <message>
        <source>Plays history, a quarter at a time</source>
        <translation>Spielt den Verlauf ab, Quartal für Quartal</translation>
    </message>
    <message>
        <source>The graph of the market</source>
        <translation>Der Graph des Marktes</translation>
    </message>
    <message>
        <source>Who funds whom, who supplies whom, and where your own money goes. It is drawn from the tables Parties, Deals, Routes and Workloads.</source>
        <translation>Wer wen finanziert, wer wen beliefert und wohin Ihr eigenes Geld geht. Gezeichnet wird er aus den Tabellen Beteiligte, Deals, Bezugswege und Workloads.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message numerus="yes">
        <source>%1, and what is %n steps around it</source>
        <translation>
            <numerusform>%1 und was im Umkreis von %n Schritt liegt</numerusform>
            <numerusform>%1 und was im Umkreis von %n Schritten liegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Select a node of the graph first.</source>
        <translation>Wählen Sie zuerst einen Knoten des Graphen aus.</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphSaver</name>
    <message>
        <source>&amp;Size of PNG pictures</source>
        <translation>&amp;Größe der PNG-Bilder</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Picture of the graph</source>
        <translation>Bild des Graphen</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Bilder (*.svg *.pdf *.png)</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphState</name>
    <message>
        <source>Filter the graph</source>
        <translation>Graph filtern</translation>
    </message>
    <message>
        <source>Show in the graph</source>
        <translation>Im Graphen zeigen</translation>
    </message>
    <message>
        <source>Show every node of the graph</source>
        <translation>Jeden Knoten des Graphen zeigen</translation>
    </message>
    <message>
        <source>Roll up corporate families</source>
        <translation>Konzerne zusammenfassen</translation>
    </message>
    <message>
        <source>Roll up layers</source>
        <translation>Schichten zusammenfassen</translation>
    </message>
    <message>
        <source>Expand in the graph</source>
        <translation>Im Graphen aufklappen</translation>
    </message>
    <message>
        <source>Roll up in the graph</source>
        <translation>Im Graphen zusammenfassen</translation>
    </message>
    <message>
        <source>Bundle the edges of the graph</source>
        <translation>Kanten des Graphen bündeln</translation>
    </message>
    <message>
        <source>Show every edge of the graph</source>
        <translation>Jede Kante des Graphen zeigen</translation>
    </message>
    <message>
        <source>Move in the graph</source>
        <translation>Im Graphen verschieben</translation>
    </message>
    <message>
        <source>Let go in the graph</source>
        <translation>Im Graphen freigeben</translation>
    </message>
    <message>
        <source>Hide in the graph</source>
        <translation>Im Graphen ausblenden</translation>
    </message>
    <message>
        <source>Show what was hidden in the graph</source>
        <translation>Im Graphen Ausgeblendetes zeigen</translation>
    </message>
    <message>
        <source>Lay the graph out by force</source>
        <translation>Graph nach Kräften anordnen</translation>
    </message>
    <message>
        <source>Lay the graph out by role</source>
        <translation>Graph nach Rolle anordnen</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphTools</name>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Shows only what is near the selected node (O)</source>
        <translation>Zeigt nur, was nahe beim ausgewählten Knoten liegt (O)</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Follows our money from the selected workload or route, or all of it, to where it ends (T)</source>
        <translation>Verfolgt unser Geld vom ausgewählten Workload oder Bezugsweg, oder alles, bis dorthin, wo es endet (T)</translation>
    </message>
    <message>
        <source>Loops</source>
        <translation>Kreisläufe</translation>
    </message>
    <message>
        <source>Lists money that runs both ways, and round longer circles (L)</source>
        <translation>Führt Geld auf, das in beide Richtungen läuft, und in längeren Kreisen (L)</translation>
    </message>
    <message>
        <source>Depends</source>
        <translation>Abhängig</translation>
    </message>
    <message>
        <source>Lists what of ours hangs on the selected party or route (D)</source>
        <translation>Führt auf, was von uns am ausgewählten Beteiligten oder Bezugsweg hängt (D)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the edges as a table</source>
        <translation>Zeigt die Kanten als Tabelle</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Finds a node by its name (Ctrl+F)</source>
        <translation>Findet einen Knoten nach seinem Namen (Strg+F)</translation>
    </message>
    <message>
        <source>Steps around the node in focus</source>
        <translation>Schritte um den Knoten im Fokus</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done to the picture</source>
        <translation>Was mit dem Bild geschieht</translation>
    </message>
    <message>
        <source>Layout, roll-up, hidden nodes, pictures to keep</source>
        <translation>Anordnung, Zusammenfassung, ausgeblendete Knoten, Bilder zum Speichern</translation>
    </message>
</context>
<context>
    <name>fairlead::GraphView</name>
    <message>
        <source>Graph of the market and of your workloads</source>
        <translation>Graph des Marktes und Ihrer Workloads</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sources</source>
        <translation>
            <numerusform>und eine weitere Quelle</numerusform>
            <numerusform>und %n weitere Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::HeatMap</name>
    <message>
        <source>Lock-in by workload and layer</source>
        <translation>Bindung nach Workload und Schicht</translation>
    </message>
    <message>
        <source>%1: index %2. %3</source>
        <translation>%1: Index %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: index %2, %3</source>
        <translation>%1: Index %2, %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 points</source>
        <translation>%1, %2: %3 von %4 Punkten</translation>
    </message>
</context>
<context>
    <name>fairlead::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>fairlead::HistoryPage</name>
    <message>
        <source>Filter by person, record or what was done</source>
        <translation>Nach Person, Datensatz oder Tätigkeit filtern</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Einträge des Verlaufs</translation>
    </message>
    <message>
        <source>What the entry changed</source>
        <translation>Was der Eintrag geändert hat</translation>
    </message>
    <message>
        <source>Enter or a double click shows the record</source>
        <translation>Eingabetaste oder Doppelklick zeigt den Datensatz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Der Verlauf kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>No entry passes the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden by it.</source>
        <translation>
            <numerusform>%n Eintrag ist dadurch ausgeblendet.</numerusform>
            <numerusform>%n Einträge sind dadurch ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the &amp;filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Es wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>Every edit is kept here: who made it, when, and each value before and after.</source>
        <translation>Jede Änderung wird hier aufbewahrt: von wem, wann und jeder Wert vorher und nachher.</translation>
    </message>
    <message>
        <source>No entry is chosen</source>
        <translation>Kein Eintrag ist gewählt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
</context>
<context>
    <name>fairlead::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Unchanged since it came into the workspace.</source>
        <translation>Unverändert, seit es in den Arbeitsbereich kam.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportAnswers</name>
    <message>
        <source>Day of the prices</source>
        <translation>Tag der Preise</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Keep earlier bills of the same accounts and months: this file continues them</source>
        <translation>&amp;Frühere Rechnungen derselben Konten und Monate behalten: Diese Datei setzt sie fort</translation>
    </message>
    <message>
        <source>Import the &amp;rest without the rejected rows</source>
        <translation>Den &amp;Rest ohne die abgewiesenen Zeilen importieren</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>The file &amp;holds</source>
        <translation>Die Datei &amp;enthält</translation>
    </message>
    <message>
        <source>C&amp;urrency of the bill</source>
        <translation>&amp;Währung der Rechnung</translation>
    </message>
    <message>
        <source>Month first, 5 January</source>
        <translation>Monat zuerst, 5. Januar</translation>
    </message>
    <message>
        <source>Day first, 1 May</source>
        <translation>Tag zuerst, 1. Mai</translation>
    </message>
    <message>
        <source>&amp;Dates such as 01/05</source>
        <translation>&amp;Daten wie 01/05</translation>
    </message>
    <message>
        <source>&amp;Prices are of</source>
        <translation>&amp;Preise gelten für</translation>
    </message>
    <message>
        <source>The cost that suits the bill</source>
        <translation>Die Kosten, die zur Rechnung passen</translation>
    </message>
    <message>
        <source>Billed cost</source>
        <translation>Abgerechnete Kosten</translation>
    </message>
    <message>
        <source>Effective cost</source>
        <translation>Effektive Kosten</translation>
    </message>
    <message>
        <source>Contracted cost</source>
        <translation>Vertragliche Kosten</translation>
    </message>
    <message>
        <source>List cost</source>
        <translation>Listenkosten</translation>
    </message>
    <message>
        <source>Spend is &amp;taken from</source>
        <translation>&amp;Ausgaben werden entnommen aus</translation>
    </message>
    <message>
        <source>Tag, or else account and service</source>
        <translation>Kennzeichen (Tag), sonst Konto und Dienst</translation>
    </message>
    <message>
        <source>A tag of my own</source>
        <translation>Ein eigenes Kennzeichen (Tag)</translation>
    </message>
    <message>
        <source>Account and service</source>
        <translation>Konto und Dienst</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Model and account</source>
        <translation>Modell und Konto</translation>
    </message>
    <message>
        <source>&amp;Workloads of what no rule knows, by</source>
        <translation>Wor&amp;kloads aus dem, was keine Regel kennt, nach</translation>
    </message>
    <message>
        <source>Name of the ta&amp;g</source>
        <translation>Name des Kennzei&amp;chens (Tag)</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportJob</name>
    <message>
        <source>Reading “%1” …</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>fairlead::ImportPreview</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Sums of the cost columns</source>
        <translation>Summen der Kostenspalten</translation>
    </message>
    <message>
        <source>What was noticed in the file</source>
        <translation>Was in der Datei auffiel</translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>&amp;Sums</source>
        <translation>&amp;Summen</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>Ab&amp;gewiesen</translation>
    </message>
    <message>
        <source>Working out what changes …</source>
        <translation>Die Änderungen werden ermittelt …</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n Zeile</numerusform>
            <numerusform>%1 – %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n abgewiesen</numerusform>
            <numerusform>%n abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>spend from %1</source>
        <translation>Ausgaben aus %1</translation>
    </message>
    <message>
        <source>New %1, changed %2, removed %3, unchanged %4.</source>
        <translation>Neu %1, geändert %2, entfernt %3, unverändert %4.</translation>
    </message>
    <message>
        <source>Everything in the file is there already.</source>
        <translation>Alles in der Datei ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1 First in line %2.</source>
        <translation>%1 Zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>Columns used: %1</source>
        <translation>Verwendete Spalten: %1</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Nicht verwendete Spalten: %1</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <translation>Genau %1</translation>
    </message>
</context>
<context>
    <name>fairlead::KeyFigureTile</name>
    <message>
        <source>nothing to compare with</source>
        <translation>kein Vergleich vorhanden</translation>
    </message>
</context>
<context>
    <name>fairlead::LegendEntry</name>
    <message>
        <source>Shows or hides these lines. Alt+click shows them alone.</source>
        <translation>Zeigt diese Linien oder blendet sie aus. Alt+Klick zeigt nur sie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fairlead::LensBar</name>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Betragsbasis</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>The workspace that is open, and others</source>
        <translation>Der offene Arbeitsbereich und andere</translation>
    </message>
    <message>
        <source>The day that every page takes for today</source>
        <translation>Der Tag, den jede Seite als heute nimmt</translation>
    </message>
    <message>
        <source>Which amounts count: the headline, what is firm, or weighted by risk</source>
        <translation>Welche Beträge zählen: Nennbetrag, fest zugesagt oder risikogewichtet</translation>
    </message>
    <message>
        <source>The plan that every page takes as carried out</source>
        <translation>Der Plan, den jede Seite als ausgeführt nimmt</translation>
    </message>
    <message>
        <source>The scenario that is laid over the workspace</source>
        <translation>Das Szenario, das über den Arbeitsbereich gelegt ist</translation>
    </message>
    <message>
        <source>Back to today, firm, no plan, no scenario (Ctrl+Shift+R)</source>
        <translation>Zurück zu heute, fest, ohne Plan, ohne Szenario (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Reset the lens</source>
        <translation>Sicht zurücksetzen</translation>
    </message>
    <message>
        <source>Find record, page, fact</source>
        <translation>Datensatz, Seite, Fakt suchen</translation>
    </message>
    <message>
        <source>Finds any record, page or action by a few letters (Ctrl+K)</source>
        <translation>Findet jeden Datensatz, jede Seite und jede Aktion nach wenigen Buchstaben (Strg+K)</translation>
    </message>
    <message>
        <source>Find record, page, fact    Ctrl+K</source>
        <translation>Datensatz, Seite, Fakt suchen    Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>&amp;Today, %1</source>
        <translation>&amp;Heute, %1</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Ausgangslage</translation>
    </message>
</context>
<context>
    <name>fairlead::LensButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::LineFieldEditor</name>
    <message>
        <source>2026-04-20, 2026-04, Q2 2026 or 2026</source>
        <translation>2026-04-20, 2026-04, Q2 2026 oder 2026</translation>
    </message>
    <message>
        <source>13 B, 250 k or %1 EUR</source>
        <translation>13 B, 250 k oder %1 EUR</translation>
    </message>
    <message>
        <source>%1 or %2 EUR</source>
        <translation>%1 oder %2 EUR</translation>
    </message>
    <message>
        <source>one; two; three</source>
        <translation>eins; zwei; drei</translation>
    </message>
    <message>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
</context>
<context>
    <name>fairlead::LinksSection</name>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 that refer to it · %2</source>
        <translation>%1 mit Verweis hierher · %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ListPopup</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>fairlead::MainWindow</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1 (read only) – Fairlead</source>
        <translation>%1 (schreibgeschützt) – Fairlead</translation>
    </message>
    <message>
        <source>%1 – Fairlead</source>
        <translation>%1 – Fairlead</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message>
        <source>What was typed here is not in the workspace and would be lost:</source>
        <translation>Was hier eingegeben wurde, ist nicht im Arbeitsbereich und ginge verloren:</translation>
    </message>
    <message>
        <source>&amp;Close and lose it</source>
        <translation>&amp;Schließen und verwerfen</translation>
    </message>
    <message>
        <source>The last changes are not on the disk and would be lost:</source>
        <translation>Die letzten Änderungen sind nicht auf der Festplatte und gingen verloren:</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Schließen und verwerfen</translation>
    </message>
    <message>
        <source>About Fairlead</source>
        <translation>Über Fairlead</translation>
    </message>
    <message>
        <source>Fairlead shows how tightly an organisation is moored to each AI vendor. Everything stays in one local file. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fairlead zeigt, wie fest eine Organisation an jedem KI-Anbieter vertäut ist. Alles bleibt in einer lokalen Datei. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Fairlead workspaces (*.fairlead)</source>
        <translation>Fairlead-Arbeitsbereiche (*.fairlead)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Fairlead workspaces (*.fairlead);;All files (*)</source>
        <translation>Fairlead-Arbeitsbereiche (*.fairlead);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bills, prices and tables (*.csv *.tsv *.txt *.json *.jsonl *.gz);;All files (*)</source>
        <translation>Rechnungen, Preise und Tabellen (*.csv *.tsv *.txt *.json *.jsonl *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fairlead exchange files (*.json)</source>
        <translation>Fairlead-Austauschdateien (*.json)</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>fairlead::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>fairlead::MissingFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from other records</source>
        <translation>aus anderen Datensätzen ermittelt</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the record for %1</source>
        <translation>Datensatz öffnen für %1</translation>
    </message>
</context>
<context>
    <name>fairlead::MoveCalendar</name>
    <message>
        <source>%1 from %2, cuts over on %3</source>
        <translation>%1 ab %2, Umstellung am %3</translation>
    </message>
    <message>
        <source>%1 from %2, nobody is assigned</source>
        <translation>%1 ab %2, niemand ist zugeteilt</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Calendar of moves: %1</source>
        <translation>Kalender der Wechsel: %1</translation>
    </message>
    <message>
        <source>Drag a bar to start its move in another month; or choose it with up and down and push it with left and right</source>
        <translation>Ziehen Sie einen Balken, um den Wechsel in einem anderen Monat zu beginnen; oder wählen Sie ihn mit auf und ab und schieben Sie ihn mit links und rechts</translation>
    </message>
    <message>
        <source>No move is planned</source>
        <translation>Kein Wechsel ist geplant</translation>
    </message>
    <message>
        <source>A move never ends: nobody is assigned to it</source>
        <translation>Ein Wechsel endet nie: Niemand ist ihm zugeteilt</translation>
    </message>
    <message>
        <source>Ready by %1: %2</source>
        <translation>Fertig bis %1: %2</translation>
    </message>
    <message>
        <source>Drag a card on the board to plan a move.</source>
        <translation>Ziehen Sie auf der Tafel eine Karte, um einen Wechsel zu planen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dates that bind</source>
        <translation>bindende Termine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>fairlead::MovePanel</name>
    <message>
        <source>%1: a lower discount on what remains.</source>
        <translation>%1: ein niedrigerer Rabatt auf das, was bleibt.</translation>
    </message>
    <message>
        <source>%1, floor %2 over the whole term: use falls to %3, %4 more short.</source>
        <translation>%1, Untergrenze %2 über die ganze Laufzeit: Die Nutzung fällt auf %3, %4 mehr Fehlbetrag.</translation>
    </message>
    <message numerus="yes">
        <source>%1, floor %2 a year: use falls to %3, up to %4 more short in %n years.</source>
        <translation>
            <numerusform>%1, Untergrenze %2 im Jahr: Die Nutzung fällt auf %3, bis zu %4 mehr Fehlbetrag in %n Jahr.</numerusform>
            <numerusform>%1, Untergrenze %2 im Jahr: Die Nutzung fällt auf %3, bis zu %4 mehr Fehlbetrag in %n Jahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the move means</source>
        <translation>Was der Wechsel bedeutet</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>one-time</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Lock-in</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Cost by type</source>
        <translation>Kosten nach Art</translation>
    </message>
    <message>
        <source>thousand USD</source>
        <translation>Tausend USD</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>live while you drag</source>
        <translation>aktuell beim Ziehen</translation>
    </message>
    <message>
        <source>part of the plan</source>
        <translation>Teil des Plans</translation>
    </message>
    <message>
        <source>Where it runs today</source>
        <translation>Wo er heute läuft</translation>
    </message>
    <message>
        <source>Where the plan has it already</source>
        <translation>Wo ihn der Plan schon hat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads together · %1</source>
        <translation>
            <numerusform>%n Workload zusammen · %1</numerusform>
            <numerusform>%n Workloads zusammen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a cost to ask why · Alt+W</source>
        <translation>Klick auf Kosten fragt warum · Alt+W</translation>
    </message>
    <message>
        <source>Cannot be dropped here · Esc cancels</source>
        <translation>Hier nicht ablegbar · Esc bricht ab</translation>
    </message>
    <message>
        <source>Drop leaves it here · Esc cancels</source>
        <translation>Ablegen lässt ihn hier · Esc bricht ab</translation>
    </message>
    <message>
        <source>Drop adds to plan · Esc cancels</source>
        <translation>Ablegen nimmt in den Plan auf · Esc bricht ab</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open · %2 pass</source>
        <translation>%1 offen · %2 genommen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>nichts zu prüfen</translation>
    </message>
    <message>
        <source>%1 blocked · %2 open</source>
        <translation>%1 blockiert · %2 offen</translation>
    </message>
    <message numerus="yes">
        <source>all %n pass</source>
        <translation>
            <numerusform>die eine genommen</numerusform>
            <numerusform>alle %n genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 FTE</source>
        <translation>%1, %2 VZÄ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>Monat %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower bound: not known are %1.</source>
        <translation>Eine Untergrenze: Nicht bekannt sind %1.</translation>
    </message>
    <message>
        <source>Commitment shortfall</source>
        <translation>Fehlbetrag der Zusage</translation>
    </message>
    <message>
        <source>This line decides. %1</source>
        <translation>Diese Position entscheidet. %1</translation>
    </message>
</context>
<context>
    <name>fairlead::NegotiationPage</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Trade and packages</source>
        <translation>Tausch und Pakete</translation>
    </message>
    <message>
        <source>Alternatives and dates</source>
        <translation>Alternativen und Termine</translation>
    </message>
    <message>
        <source>Mandate and decision</source>
        <translation>Mandat und Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Find points</source>
        <translation>Punkte &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Must-have or not</source>
        <translation>&amp;Muss-Punkt oder nicht</translation>
    </message>
    <message>
        <source>Rank &amp;higher</source>
        <translation>&amp;Höher einordnen</translation>
    </message>
    <message>
        <source>Rank &amp;lower</source>
        <translation>&amp;Niedriger einordnen</translation>
    </message>
    <message>
        <source>Rank the block by &amp;score</source>
        <translation>Block nach Punkt&amp;zahl ordnen</translation>
    </message>
    <message>
        <source>&amp;Add a point …</source>
        <translation>&amp;Punkt hinzufügen …</translation>
    </message>
    <message>
        <source>Export the plan for our &amp;team …</source>
        <translation>Plan für unser &amp;Team exportieren …</translation>
    </message>
    <message>
        <source>Export the points to show the &amp;vendor …</source>
        <translation>Punkte zum Zeigen für den &amp;Anbieter exportieren …</translation>
    </message>
    <message>
        <source>Export the plan for our team</source>
        <translation>Plan für unser Team exportieren</translation>
    </message>
    <message>
        <source>Export the points to show the vendor</source>
        <translation>Punkte zum Zeigen für den Anbieter exportieren</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Texts to go on with (*.odt);;Markdown (*.md);;Workbooks of issues (*.xlsx);;Tables of issues (*.csv)</source>
        <translation>PDF-Dokumente (*.pdf);;Texte zum Weiterschreiben (*.odt);;Markdown (*.md);;Arbeitsmappen der Themen (*.xlsx);;Tabellen der Themen (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf);;Texts to go on with (*.odt);;Markdown (*.md)</source>
        <translation>PDF-Dokumente (*.pdf);;Texte zum Weiterschreiben (*.odt);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The table of issues is for our team only; nothing was written.</source>
        <translation>Die Tabelle der Themen ist nur für unser Team; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Contract that is prepared</source>
        <translation>Vertrag, der vorbereitet wird</translation>
    </message>
    <message>
        <source>Find points</source>
        <translation>Punkte suchen</translation>
    </message>
    <message>
        <source>Find points by any part of title, category, owner or ask</source>
        <translation>Punkte nach einem Teil von Titel, Kategorie, Zuständigkeit oder Forderung suchen</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>No contract to prepare</source>
        <translation>Kein Vertrag vorzubereiten</translation>
    </message>
    <message>
        <source>Each contract of yours has a checklist here: what to ask for before the next signature, and why.</source>
        <translation>Jeder Ihrer Verträge hat hier eine Checkliste: was vor der nächsten Unterschrift zu fordern ist und warum.</translation>
    </message>
    <message>
        <source>&amp;Enter a contract</source>
        <translation>&amp;Vertrag eintragen</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>The checklist is made from rules, and this workspace holds none. Import the shipped ones, or enter your own in the records.</source>
        <translation>Die Checkliste entsteht aus Regeln, und dieser Arbeitsbereich enthält keine. Importieren Sie die mitgelieferten oder tragen Sie eigene in den Datensätzen ein.</translation>
    </message>
    <message>
        <source>&amp;Open the records</source>
        <translation>&amp;Datensätze öffnen</translation>
    </message>
    <message>
        <source>no notice deadline known</source>
        <translation>kein Kündigungstermin bekannt</translation>
    </message>
    <message>
        <source>notice deadline passed</source>
        <translation>Kündigungstermin vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to notice</source>
        <translation>
            <numerusform>noch %n Tag bis zur Kündigung</numerusform>
            <numerusform>noch %n Tage bis zur Kündigung</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice by %1; the term ends on %2.</source>
        <translation>Kündigung bis %1; die Laufzeit endet am %2.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>no way out tested</source>
        <translation>kein Ausweg getestet</translation>
    </message>
    <message>
        <source>no way out tested for a year</source>
        <translation>seit einem Jahr kein Ausweg getestet</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out tested</source>
        <translation>
            <numerusform>%n Ausweg getestet</numerusform>
            <numerusform>%n Auswege getestet</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>The listing state of the vendor is old: terms before a listing rest on it.</source>
        <translation>Der Stand des Börsengangs des Anbieters ist alt: Bedingungen vor einem Börsengang beruhen darauf.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Listing: %1</source>
        <translation>Börsengang: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::NegotiationState</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is agreed. The contract takes over:</source>
        <translation>„%1“ ist vereinbart. Der Vertrag übernimmt:</translation>
    </message>
    <message>
        <source>“%1” is agreed no more. What the contract took over stays in it until you change it there:</source>
        <translation>„%1“ ist nicht mehr vereinbart. Was der Vertrag übernommen hat, bleibt darin, bis Sie es dort ändern:</translation>
    </message>
    <message>
        <source>&amp;Agreed</source>
        <translation>&amp;Vereinbart</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Make it a must-have</source>
        <translation>Zum Muss-Punkt machen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n must-haves already. Which one makes room for “%1”?</source>
        <translation>
            <numerusform>Es gibt schon %n Muss-Punkt. Welcher macht Platz für „%1“?</numerusform>
            <numerusform>Es gibt schon %n Muss-Punkte. Welcher macht Platz für „%1“?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Why? The reason is kept with it.</source>
        <translation>„%1“ wird „%2“. Warum? Der Grund wird dazu gespeichert.</translation>
    </message>
</context>
<context>
    <name>fairlead::NewRowDialog</name>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>* needed. All other fields can be filled in afterwards.</source>
        <translation>* erforderlich. Alle anderen Felder können später ausgefüllt werden.</translation>
    </message>
</context>
<context>
    <name>fairlead::NodePanel</name>
    <message>
        <source>Details of the selected node</source>
        <translation>Einzelheiten zum ausgewählten Knoten</translation>
    </message>
    <message>
        <source>of ours a year, directly</source>
        <translation>von uns im Jahr, direkt</translation>
    </message>
    <message>
        <source>Our money goes there, or to a company that belongs to it.</source>
        <translation>Unser Geld geht dorthin oder an eine Gesellschaft, die dazu gehört.</translation>
    </message>
    <message>
        <source>indirectly</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>It runs the route or the cloud, owns the model, or stands behind one that does.</source>
        <translation>Er betreibt den Bezugsweg oder die Cloud, besitzt das Modell oder steht hinter einem, der das tut.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Our contracts</source>
        <translation>Unsere Verträge</translation>
    </message>
    <message>
        <source>%1, directly</source>
        <translation>%1, direkt</translation>
    </message>
    <message>
        <source>%1, indirectly</source>
        <translation>%1, indirekt</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads of ours</source>
        <translation>
            <numerusform>%n Workload von uns</numerusform>
            <numerusform>%n Workloads von uns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads without a way on this day</source>
        <translation>
            <numerusform>%n Workload ohne Weg an diesem Tag</numerusform>
            <numerusform>%n Workloads ohne Weg an diesem Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Its ties</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>fairlead::OverviewLinesModel</name>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist benannt</translation>
    </message>
</context>
<context>
    <name>fairlead::OverviewPage</name>
    <message>
        <source>Dates of the next months</source>
        <translation>Termine der nächsten Monate</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>Arten von Befunden</translation>
    </message>
    <message>
        <source>Which kinds of findings the list shows</source>
        <translation>Welche Arten von Befunden die Liste zeigt</translation>
    </message>
    <message>
        <source>Take a &amp;snapshot</source>
        <translation>&amp;Momentaufnahme machen</translation>
    </message>
    <message>
        <source>&amp;Keep the page as PDF, SVG, PNG or CSV …</source>
        <translation>Seite als PDF, SVG, PNG oder CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>Was eine Entscheidung braucht</translation>
    </message>
    <message>
        <source>changes since the snapshot of %1</source>
        <translation>Änderungen seit der Momentaufnahme vom %1</translation>
    </message>
    <message>
        <source>nothing to compare with: take a snapshot</source>
        <translation>kein Vergleich vorhanden: Machen Sie eine Momentaufnahme</translation>
    </message>
    <message>
        <source>What needs a decision · %1</source>
        <translation>Was eine Entscheidung braucht · %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>Arten: %1</translation>
    </message>
    <message>
        <source>All kinds (%1)</source>
        <translation>Alle Arten (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>costs are estimates in US dollars</source>
        <translation>Kosten sind Schätzungen in US-Dollar</translation>
    </message>
    <message>
        <source>Pictures and tables (*.pdf *.svg *.png *.csv)</source>
        <translation>Bilder und Tabellen (*.pdf *.svg *.png *.csv)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The figures are being reckoned …</source>
        <translation>Die Zahlen werden berechnet …</translation>
    </message>
</context>
<context>
    <name>fairlead::OverviewPanel</name>
    <message>
        <source>Open the records</source>
        <translation>Datensätze öffnen</translation>
    </message>
    <message>
        <source>Open the conflict</source>
        <translation>Widerspruch öffnen</translation>
    </message>
    <message>
        <source>Open the timeline</source>
        <translation>Zeitleiste öffnen</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>Open Exposure</source>
        <translation>Abhängigkeit öffnen</translation>
    </message>
    <message>
        <source>Prepare negotiation</source>
        <translation>Verhandlung vorbereiten</translation>
    </message>
    <message>
        <source>What is behind the line</source>
        <translation>Was hinter der Zeile steht</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>term to %1</source>
        <translation>Laufzeit bis %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>nobody is named for it</source>
        <translation>niemand ist dafür benannt</translation>
    </message>
    <message>
        <source>If we do nothing</source>
        <translation>Wenn wir nichts tun</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Heute bezahlt</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Decision window</source>
        <translation>Entscheidungsfenster</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>$%1 a month</source>
        <translation>$%1 im Monat</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 agreed, %2 open</source>
        <translation>%1 vereinbart, %2 offen</translation>
    </message>
    <message>
        <source>Claims about it</source>
        <translation>Aussagen dazu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>In the snapshots</source>
        <translation>In den Momentaufnahmen</translation>
    </message>
</context>
<context>
    <name>fairlead::PagePreview</name>
    <message>
        <source>Pages of the briefing</source>
        <translation>Seiten des Briefings</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>fairlead::PaletteIndex</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>fairlead::PartsGrid</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected rows of “%1”</source>
        <translation>Ausgewählte Zeilen von „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>fairlead::PartsSection</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a part to what is selected</source>
        <translation>Fügt dem Ausgewählten einen Teil hinzu</translation>
    </message>
    <message>
        <source>Tranches</source>
        <translation>Tranchen</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>– no tranche is known</source>
        <translation>– keine Tranche bekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PlanBar</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Discar&amp;d</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Adopt</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>Which plan the board shows; the lens has the same</source>
        <translation>Welchen Plan die Tafel zeigt; die Sicht hat denselben</translation>
    </message>
    <message>
        <source>Throws the draft away; it stays in the records</source>
        <translation>Verwirft den Entwurf; er bleibt in den Datensätzen</translation>
    </message>
    <message>
        <source>The workloads take the places that the plan gives them</source>
        <translation>Die Workloads nehmen die Plätze ein, die der Plan ihnen gibt</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Added shortfall</source>
        <translation>Mehr Fehlbetrag</translation>
    </message>
    <message>
        <source>What the plan adds to our shortfalls of commitments, and the discounts that it loses: present value</source>
        <translation>Was der Plan zu unseren Fehlbeträgen aus Zusagen hinzufügt und die Rabatte, die er verliert: Barwert</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>Gehostet</translation>
    </message>
    <message>
        <source>No plan: as it is today</source>
        <translation>Kein Plan: wie es heute ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Plan</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n Wechsel</numerusform>
            <numerusform>%n Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>drag a card to begin</source>
        <translation>Karte ziehen</translation>
    </message>
    <message>
        <source>%1 + %2 held</source>
        <translation>%1 + %2 gezogen</translation>
    </message>
    <message>
        <source>new draft · 0 moves</source>
        <translation>neuer Entwurf · 0 Wechsel</translation>
    </message>
    <message>
        <source>Hosted by %1</source>
        <translation>Host: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanComparisonModel</name>
    <message>
        <source>Moves</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>P10 – P90</source>
        <translation>P10 – P90</translation>
    </message>
    <message>
        <source>Added shortfall</source>
        <translation>Zusätzlicher Fehlbetrag</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>With run cost</source>
        <translation>Mit laufenden Kosten</translation>
    </message>
    <message>
        <source>Largest host</source>
        <translation>Größter Host</translation>
    </message>
    <message>
        <source>Highest lock-in</source>
        <translation>Höchste Bindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moves blocked</source>
        <translation>
            <numerusform>%n Wechsel blockiert</numerusform>
            <numerusform>%n Wechsel blockiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>all pass</source>
        <translation>alle genommen</translation>
    </message>
    <message>
        <source>Worse than the first plan</source>
        <translation>Schlechter als der erste Plan</translation>
    </message>
    <message>
        <source>Better than the first plan</source>
        <translation>Besser als der erste Plan</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanPanel</name>
    <message>
        <source>%1 saves %2</source>
        <translation>%1 spart %2</translation>
    </message>
    <message>
        <source>One-time cost that goes when all of it is covered</source>
        <translation>Einmalige Kosten, die wegfallen, wenn alles davon abgedeckt ist</translation>
    </message>
    <message>
        <source>The open plan</source>
        <translation>Der offene Plan</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message>
        <source>Drag a card on the board, or open a plan.</source>
        <translation>Ziehen Sie auf der Tafel eine Karte oder öffnen Sie einen Plan.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Lowers it most</source>
        <translation>Senkt sie am stärksten</translation>
    </message>
    <message>
        <source>saves, one-time</source>
        <translation>spart, einmalig</translation>
    </message>
    <message>
        <source>Moves in this plan</source>
        <translation>Wechsel in diesem Plan</translation>
    </message>
    <message>
        <source>Opens the record of the move</source>
        <translation>Öffnet den Datensatz des Wechsels</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n gates not passed</source>
        <translation>
            <numerusform>%n Hürde nicht genommen</numerusform>
            <numerusform>%n Hürden nicht genommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adopting asks for them first.</source>
        <translation>Beim Übernehmen wird zuerst danach gefragt.</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanScreen</name>
    <message numerus="yes">
        <source>Thousand USD over %n months · %1; whisker P10 – P90</source>
        <translation>
            <numerusform>Tausend USD über %n Monat · %1; Spannweite P10 – P90</numerusform>
            <numerusform>Tausend USD über %n Monate · %1; Spannweite P10 – P90</numerusform>
        </translation>
    </message>
    <message>
        <source>Our own minimum spends</source>
        <translation>Unsere eigenen Mindestausgaben</translation>
    </message>
    <message>
        <source>Thousand USD over the term</source>
        <translation>Tausend USD über die Laufzeit</translation>
    </message>
    <message>
        <source>Thousand USD a year</source>
        <translation>Tausend USD im Jahr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Solid: prepare · hatched: both run · diamond: cut over</source>
        <translation>Voll: vorbereiten · schraffiert: beide laufen · Raute: umstellen</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch kein Vergleich vorhanden</translation>
    </message>
    <message>
        <source>Costs the same as staying</source>
        <translation>Kostet so viel wie Bleiben</translation>
    </message>
    <message>
        <source>Costs the same as “%1”</source>
        <translation>Kostet so viel wie „%1“</translation>
    </message>
    <message>
        <source>Saves %1 against staying</source>
        <translation>Spart %1 gegenüber dem Bleiben</translation>
    </message>
    <message>
        <source>Costs %1 more than staying</source>
        <translation>Kostet %1 mehr als Bleiben</translation>
    </message>
    <message>
        <source>%1 less than “%2”</source>
        <translation>%1 weniger als „%2“</translation>
    </message>
    <message>
        <source>%1 more than “%2”</source>
        <translation>%1 mehr als „%2“</translation>
    </message>
    <message>
        <source>USD · ▼ better, ▲ worse than the open plan</source>
        <translation>USD · ▼ besser, ▲ schlechter als der offene Plan</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanTable</name>
    <message>
        <source>Plans side by side</source>
        <translation>Pläne nebeneinander</translation>
    </message>
</context>
<context>
    <name>fairlead::PlanWaterfall</name>
    <message>
        <source>One-time</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Run cost</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>With run cost</source>
        <translation>Mit laufenden Kosten</translation>
    </message>
    <message>
        <source>All in</source>
        <translation>Alles in allem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Costs of the plan: %1</source>
        <translation>Kosten des Plans: %1</translation>
    </message>
    <message>
        <source>Nothing moves, so nothing is to be paid</source>
        <translation>Nichts wechselt, also ist nichts zu zahlen</translation>
    </message>
    <message>
        <source>Lost commitments cost more than all moves</source>
        <translation>Verlorene Zusagen kosten mehr als alle Wechsel</translation>
    </message>
    <message>
        <source>Lost commitments cost nearly as much as all moves</source>
        <translation>Verlorene Zusagen kosten fast so viel wie alle Wechsel</translation>
    </message>
    <message>
        <source>Running elsewhere pays for the moves</source>
        <translation>Der Betrieb anderswo bezahlt die Wechsel</translation>
    </message>
    <message>
        <source>The moves cost nothing</source>
        <translation>Die Wechsel kosten nichts</translation>
    </message>
    <message>
        <source>%1 makes %2 of the one-time cost</source>
        <translation>%2 der einmaligen Kosten entfallen auf: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P10 to P90: %1</source>
        <translation>P10 bis P90: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::PointPanel</name>
    <message>
        <source>The chosen point</source>
        <translation>Der gewählte Punkt</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation>Warum er auf der Liste steht</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Value in money</source>
        <translation>Wert in Geld</translation>
    </message>
    <message>
        <source>Trade: if they agree, we</source>
        <translation>Tausch: wenn sie zustimmen, geben wir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>This list supports counsel and does not replace it.</source>
        <translation>Diese Liste unterstützt die Rechtsberatung und ersetzt sie nicht.</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>must-have %1 of %2</source>
        <translation>Muss-Punkt %1 von %2</translation>
    </message>
    <message>
        <source>rule reviewed %1</source>
        <translation>Regel überprüft %1</translation>
    </message>
    <message>
        <source>The rule, or the listing state of the vendor that it rests on, has not been checked for long.</source>
        <translation>Die Regel oder der Stand des Börsengangs des Anbieters, auf dem sie beruht, wurde lange nicht geprüft.</translation>
    </message>
    <message>
        <source>No must-have</source>
        <translation>Kein Muss-Punkt</translation>
    </message>
    <message>
        <source>Make it a must-have</source>
        <translation>Zum Muss-Punkt machen</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Warum er nicht zutrifft</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>What could change its place, once it is known</source>
        <translation>Was seinen Platz ändern könnte, sobald es bekannt ist</translation>
    </message>
    <message>
        <source>“%1” from %2 to %3</source>
        <translation>„%1“ von %2 auf %3</translation>
    </message>
    <message>
        <source>“%1” to %2, as it is already</source>
        <translation>„%1“ auf %2, wie es schon ist</translation>
    </message>
    <message>
        <source>Winning this sets in the contract: %1.</source>
        <translation>Ist er gewonnen, setzt er im Vertrag: %1.</translation>
    </message>
    <message>
        <source>raised %1</source>
        <translation>angesprochen %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Our own point, from no rule.</source>
        <translation>Unser eigener Punkt, aus keiner Regel.</translation>
    </message>
    <message>
        <source>Vendors publish, as of %1: %2</source>
        <translation>Anbieter veröffentlichen, Stand %1: %2</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Listing state: %1</source>
        <translation>Stand des Börsengangs: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>never checked</source>
        <translation>nie geprüft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>to be raised by %1, in an extension of the term</source>
        <translation>anzusprechen bis %1, in einer Verlängerung der Laufzeit</translation>
    </message>
    <message>
        <source>to be raised by %1, counted from the notice deadline</source>
        <translation>anzusprechen bis %1, gezählt vom Kündigungstermin</translation>
    </message>
</context>
<context>
    <name>fairlead::PositionScreen</name>
    <message>
        <source>Alternatives and dates</source>
        <translation>Alternativen und Termine</translation>
    </message>
    <message>
        <source>USD a year, estimates · bar P10 – P90 of moving, diamond the reservation price</source>
        <translation>USD im Jahr, Schätzungen · Balken P10 – P90 des Wechsels, Raute der Reservationspreis</translation>
    </message>
    <message>
        <source>%1: run cost %2 a year, a one-time gain of %3 on our commitments, %4.</source>
        <translation>%1: laufende Kosten %2 im Jahr, einmaliger Gewinn von %3 bei unseren Zusagen, %4.</translation>
    </message>
    <message>
        <source>%1: run cost %2 a year, one-time %3, %4.</source>
        <translation>%1: laufende Kosten %2 im Jahr, einmalig %3, %4.</translation>
    </message>
    <message>
        <source>Cannot leave: %1.</source>
        <translation>Nicht weg können: %1.</translation>
    </message>
    <message>
        <source>None of these ways was tested within a year: they are hopes.</source>
        <translation>Keiner dieser Wege wurde binnen eines Jahres getestet: Sie sind Hoffnungen.</translation>
    </message>
    <message numerus="yes">
        <source>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is not estimated.</source>
        <translation>
            <numerusform>Reservationspreis: laufende Kosten, einmalige Kosten und ein Risikozuschlag (P90 abzüglich Median), verteilt auf %n Monat. Was der Anbieter annehmen würde, wird nicht geschätzt.</numerusform>
            <numerusform>Reservationspreis: laufende Kosten, einmalige Kosten und ein Risikozuschlag (P90 abzüglich Median), verteilt auf %n Monate. Was der Anbieter annehmen würde, wird nicht geschätzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The term of the contract is not known: a year is taken for it.</source>
        <translation>Die Laufzeit des Vertrags ist nicht bekannt: Angenommen wird ein Jahr.</translation>
    </message>
    <message>
        <source>Counted from the notice deadline</source>
        <translation>Gerechnet ab dem Kündigungstermin</translation>
    </message>
    <message>
        <source>Counted from %1 · hatched: no leverage left</source>
        <translation>Gerechnet ab: %1 · schraffiert: keine Verhandlungsmacht mehr</translation>
    </message>
    <message>
        <source>the notice deadline</source>
        <translation>Kündigungstermin</translation>
    </message>
    <message>
        <source>Near it: %1, %2.</source>
        <translation>In der Nähe: %1, %2.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>The price in the talks</source>
        <translation>Der Preis in den Gesprächen</translation>
    </message>
    <message numerus="yes">
        <source>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is an estimate of ours.</source>
        <translation>
            <numerusform>Reservationspreis: Betriebskosten, einmalige Kosten und ein Risikozuschlag (P90 minus Median), verteilt auf %n Monat. Was der Anbieter annähme, ist unsere Schätzung.</numerusform>
            <numerusform>Reservationspreis: Betriebskosten, einmalige Kosten und ein Risikozuschlag (P90 minus Median), verteilt auf %n Monate. Was der Anbieter annähme, ist unsere Schätzung.</numerusform>
        </translation>
    </message>
    <message>
        <source>This contract brings the vendor %1 a year.</source>
        <translation>Dieser Vertrag bringt dem Anbieter %1 im Jahr.</translation>
    </message>
    <message>
        <source>Its listing: %1, since %2.</source>
        <translation>Sein Börsengang: %1, seit %2.</translation>
    </message>
    <message>
        <source>Its listing: %1.</source>
        <translation>Sein Börsengang: %1.</translation>
    </message>
    <message numerus="yes">
        <source>In an extension of %n month(s) · hatched: no leverage left</source>
        <translation>
            <numerusform>In einer Verlängerung um %n Monat · schraffiert: keine Verhandlungsmacht mehr</numerusform>
            <numerusform>In einer Verlängerung um %n Monate · schraffiert: keine Verhandlungsmacht mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::QuestionBar</name>
    <message>
        <source>Day on which the file said it</source>
        <translation>Tag, an dem es so in der Datei stand</translation>
    </message>
    <message>
        <source>Where the trace starts</source>
        <translation>Wo die Spur beginnt</translation>
    </message>
    <message>
        <source>Trace from</source>
        <translation>Verfolgen ab</translation>
    </message>
    <message>
        <source>our spend, adds up</source>
        <translation>unsere Ausgaben, summieren sich</translation>
    </message>
    <message>
        <source>model access</source>
        <translation>Modellzugang</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>As believed on</source>
        <translation>Kenntnisstand vom</translation>
    </message>
    <message>
        <source>all workloads</source>
        <translation>alle Workloads</translation>
    </message>
    <message>
        <source>Contract: %1</source>
        <translation>Vertrag: %1</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Bezugsweg: %1</translation>
    </message>
    <message>
        <source>what was true on %1</source>
        <translation>was am %1 galt</translation>
    </message>
</context>
<context>
    <name>fairlead::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>fairlead::RangeBar</name>
    <message>
        <source>Range of the one-time cost: P10 %1, likely %2, P50 %3, P90 %4</source>
        <translation>Spanne der einmaligen Kosten: P10 %1, wahrscheinlich %2, P50 %3, P90 %4</translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>P50 %1</source>
        <translation>P50 %1</translation>
    </message>
</context>
<context>
    <name>fairlead::RangeChart</name>
    <message>
        <source>Paid today</source>
        <translation>Heute bezahlt</translation>
    </message>
    <message>
        <source>After the assumed rise</source>
        <translation>Nach der angenommenen Erhöhung</translation>
    </message>
    <message>
        <source>Leave for %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1: %2 im Jahr</translation>
    </message>
    <message>
        <source>No workload of this contract can leave yet</source>
        <translation>Kein Workload dieses Vertrags kann bisher weg</translation>
    </message>
    <message>
        <source>We leave above %1 a year</source>
        <translation>Über %1 im Jahr steigen wir aus</translation>
    </message>
    <message>
        <source>Even after the assumed rise staying is cheaper: we leave above %1 a year</source>
        <translation>Auch nach der angenommenen Erhöhung ist Bleiben billiger: Wir steigen erst über %1 im Jahr aus</translation>
    </message>
    <message>
        <source>We leave above %1 a year; the assumed rise goes beyond it</source>
        <translation>Über %1 im Jahr steigen wir aus; die angenommene Erhöhung geht darüber hinaus</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>We: from opening to walk-away</source>
        <translation>Wir: vom Einstieg bis zur Ausstiegsgrenze</translation>
    </message>
    <message>
        <source>The vendor: an estimate of ours</source>
        <translation>Der Anbieter: unsere Schätzung</translation>
    </message>
    <message>
        <source>Own alternative: %1</source>
        <translation>Eigene Alternative: %1</translation>
    </message>
    <message>
        <source>target %1 (%2)</source>
        <translation>Ziel %1 (%2)</translation>
    </message>
    <message>
        <source>By our estimate there is room for a deal between %1 and %2 a year</source>
        <translation>Nach unserer Schätzung ist eine Einigung zwischen %1 und %2 im Jahr möglich</translation>
    </message>
    <message>
        <source>We leave above %1 a year, and the vendor is thought to take no less than %2</source>
        <translation>Über %1 im Jahr gehen wir, und der Anbieter nimmt vermutlich nicht weniger als %2</translation>
    </message>
</context>
<context>
    <name>fairlead::RecordsFooter</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile ausgewählt</numerusform>
            <numerusform>%n Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>headline %1     firm or paid %2     paid %3</source>
        <translation>Nennbetrag %1     fest oder bezahlt %2     bezahlt %3</translation>
    </message>
    <message numerus="yes">
        <source>never added together · %n left out</source>
        <translation>
            <numerusform>nie zusammengezählt · %n ausgelassen</numerusform>
            <numerusform>nie zusammengezählt · %n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The three sums hold each other and are never added together. Superseded and unverified deals, totals of other deals and deals after the as-of date are in none of them: %n of the deals shown.</source>
        <translation>
            <numerusform>Die drei Summen enthalten einander und werden nie zusammengezählt. Ersetzte und ungeprüfte Deals, Summen anderer Deals und Deals nach dem Stand sind in keiner von ihnen: %n der gezeigten Deals.</numerusform>
            <numerusform>Die drei Summen enthalten einander und werden nie zusammengezählt. Ersetzte und ungeprüfte Deals, Summen anderer Deals und Deals nach dem Stand sind in keiner von ihnen: %n der gezeigten Deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RecordsPage</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Clea&amp;r cells</source>
        <translation>Zellen &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>De&amp;lete rows</source>
        <translation>Zeilen lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Open deal</source>
        <translation>Deal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The deal with its parts, claims and sources on one screen</source>
        <translation>Der Deal mit Teilen, Aussagen und Quellen auf einem Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Adds a row to the table (Ctrl++)</source>
        <translation>Fügt der Tabelle eine Zeile hinzu (Strg++)</translation>
    </message>
    <message>
        <source>Copies the selected rows with their parts (Ctrl+D)</source>
        <translation>Kopiert die ausgewählten Zeilen mit ihren Teilen (Strg+D)</translation>
    </message>
    <message>
        <source>Sets one field of all selected rows (Ctrl+E)</source>
        <translation>Setzt ein Feld aller ausgewählten Zeilen (Strg+E)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Reads rows from a file, after a look at what would change</source>
        <translation>Liest Zeilen aus einer Datei, nach einem Blick auf das, was sich ändern würde</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Nichts wurde eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) lie beyond the last column and were left out.</source>
        <translation>
            <numerusform>%n eingefügte Zelle liegt hinter der letzten Spalte und wurde ausgelassen.</numerusform>
            <numerusform>%n eingefügte Zellen liegen hinter der letzten Spalte und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>Keine Zeile passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this table are hidden by it.</source>
        <translation>
            <numerusform>Er verbirgt %n Zeile dieser Tabelle.</numerusform>
            <numerusform>Er verbirgt %n Zeilen dieser Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the &amp;filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>There is nothing in “%1” yet</source>
        <translation>In „%1“ ist noch nichts</translation>
    </message>
    <message>
        <source>Add to “%1”</source>
        <translation>Zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>E&amp;dit %1</source>
        <translation>%1 &amp;bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>fairlead::ReferenceFieldEditor</name>
    <message>
        <source>– type to find</source>
        <translation>– zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>fairlead::RowHeading</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see its fields, its sources and what refers to it.</source>
        <translation>Wählen Sie eine Zeile, um ihre Felder und Quellen zu sehen und was auf sie verweist.</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>in no sum: %1</source>
        <translation>in keiner Summe: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::RowsGrid</name>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>&amp;Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Abs&amp;teigend sortieren</translation>
    </message>
    <message>
        <source>&amp;Filter by this column …</source>
        <translation>Nach dieser Spalte &amp;filtern …</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>&amp;Breite anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Diese Spalte a&amp;usblenden</translation>
    </message>
</context>
<context>
    <name>fairlead::ScenarioDesk</name>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the scenario</source>
        <translation>Das Szenario umbenennen</translation>
    </message>
    <message>
        <source>A new name for “%1”:</source>
        <translation>Ein neuer Name für „%1“:</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Add a shock to “%1”</source>
        <translation>„%1“ einen Schock hinzufügen</translation>
    </message>
    <message>
        <source>Answer to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::ShockEditor</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No shock yet. Add one: nothing happens without.</source>
        <translation>Noch kein Schock. Fügen Sie einen hinzu: Ohne geschieht nichts.</translation>
    </message>
    <message>
        <source>Whom it strikes and all else about it, in the panel beside</source>
        <translation>Wen er trifft und alles Weitere, im Bereich daneben</translation>
    </message>
    <message>
        <source>has no measure in our money</source>
        <translation>hat kein Maß in unserem Geld</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Vorlauf</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Take the shock out of the scenario</source>
        <translation>Den Schock aus dem Szenario nehmen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Size of the shock: %1</source>
        <translation>Größe des Schocks: %1</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Notice in months: %1</source>
        <translation>Vorlauf in Monaten: %1</translation>
    </message>
    <message>
        <source>How long it lasts, in months: %1</source>
        <translation>Dauer in Monaten: %1</translation>
    </message>
    <message>
        <source> mo</source>
        <translation> Mon.</translation>
    </message>
</context>
<context>
    <name>fairlead::StageChart</name>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>No notice deadline is known: the work cannot be dated</source>
        <translation>Kein Kündigungstermin bekannt: Die Arbeit lässt sich nicht datieren</translation>
    </message>
    <message>
        <source>Late start: extend on current terms first, then make the full plan</source>
        <translation>Später Start: erst zu geltenden Bedingungen verlängern, dann den ganzen Plan machen</translation>
    </message>
    <message>
        <source>Talks are open or late: they were due on %1, leverage ends on %2</source>
        <translation>Gespräche laufen oder sind verspätet: Sie waren am %1 fällig, die Verhandlungsmacht endet am %2</translation>
    </message>
    <message>
        <source>Open talks by %1; leverage ends on %2</source>
        <translation>Gespräche bis %1 eröffnen; die Verhandlungsmacht endet am %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>extend by</source>
        <translation>verlängern um</translation>
    </message>
</context>
<context>
    <name>fairlead::StanceBox</name>
    <message>
        <source>opening, and target</source>
        <translation>Eröffnung und Ziel</translation>
    </message>
    <message>
        <source>what we accept</source>
        <translation>was wir annehmen</translation>
    </message>
    <message>
        <source>where we leave</source>
        <translation>wo wir gehen</translation>
    </message>
    <message>
        <source>our words · the rule’s are in the tooltip</source>
        <translation>unsere Worte · die der Regel stehen im Tooltip</translation>
    </message>
    <message>
        <source>The rule says: %1</source>
        <translation>Die Regel sagt: %1</translation>
    </message>
</context>
<context>
    <name>fairlead::StatusLine</name>
    <message>
        <source>Reckoning …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Shows where sources disagree</source>
        <translation>Zeigt, wo Quellen einander widersprechen</translation>
    </message>
    <message>
        <source>The organisation in this workspace is invented.</source>
        <translation>Die Organisation in diesem Arbeitsbereich ist erfunden.</translation>
    </message>
    <message>
        <source>Money in USD</source>
        <translation>Geld in USD</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>All changes saved · %1</source>
        <translation>Alle Änderungen gespeichert · %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n offener Widerspruch</numerusform>
            <numerusform>%n offene Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), all settled</source>
        <translation>
            <numerusform>%n Widerspruch, geklärt</numerusform>
            <numerusform>%n Widersprüche, alle geklärt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) older than 180 days</source>
        <translation>
            <numerusform>%n Zeile älter als 180 Tage</numerusform>
            <numerusform>%n Zeilen älter als 180 Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::StressPage</name>
    <message>
        <source>&amp;New scenario</source>
        <translation>&amp;Neues Szenario</translation>
    </message>
    <message>
        <source>Ticked ones stand side by side, at most four.</source>
        <translation>Angekreuzte stehen nebeneinander, höchstens vier.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>D&amp;uplicate the scenario</source>
        <translation>Szenario &amp;duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;name the scenario …</source>
        <translation>Szenario &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete the scenario</source>
        <translation>Szenario &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Lay the scenario over the program</source>
        <translation>Szenario über das &amp;Programm legen</translation>
    </message>
    <message>
        <source>&amp;Plan our answer</source>
        <translation>Unsere &amp;Antwort planen</translation>
    </message>
    <message>
        <source>Plan the &amp;exits</source>
        <translation>Ausst&amp;iege planen</translation>
    </message>
    <message>
        <source>Keeps the moves that are the cheapest answer as a new plan, and opens it on the board</source>
        <translation>Hält die Wechsel, die die günstigste Antwort sind, als neuen Plan fest und öffnet ihn auf der Tafel</translation>
    </message>
    <message>
        <source>Keeps the cheapest exit of every workload that is reached as a new plan, and opens it on the board</source>
        <translation>Hält den günstigsten Ausstieg jedes betroffenen Workloads als neuen Plan fest und öffnet ihn auf der Tafel</translation>
    </message>
    <message>
        <source>&amp;Keep the page as SVG, PDF, PNG or CSV …</source>
        <translation>Seite als SVG, PDF, PNG oder CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Add a shock</source>
        <translation>Schock &amp;hinzufügen</translation>
    </message>
    <message>
        <source>What can be done with the scenario</source>
        <translation>Was sich mit dem Szenario tun lässt</translation>
    </message>
    <message>
        <source>Shocks, scenarios, plans, files to keep</source>
        <translation>Schocks, Szenarien, Pläne, Dateien zum Speichern</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>What each contract costs more if we stay, after its cap, and what our answer takes from its commitments.</source>
        <translation>Was jeder Vertrag mehr kostet, wenn wir bleiben, nach seiner Obergrenze, und was unsere Antwort seinen Zusagen nimmt.</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Tick scenarios in the list at the left, and they stand here side by side.</source>
        <translation>Kreuzen Sie in der Liste links Szenarien an, dann stehen sie hier nebeneinander.</translation>
    </message>
    <message>
        <source>Each for itself; scenarios are never added up.</source>
        <translation>Jedes für sich; Szenarien werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>Four scenarios stand side by side already; take one out first.</source>
        <translation>Vier Szenarien stehen schon nebeneinander; nehmen Sie erst eines heraus.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>A scenario is a set of shocks: a price rise, a vendor that fails, a model that is withdrawn. Here you see what it does to your workloads.</source>
        <translation>Ein Szenario ist eine Menge von Schocks: ein Preisanstieg, ein Anbieter, der ausfällt, ein Modell, das zurückgezogen wird. Hier sehen Sie, was es mit Ihren Workloads macht.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>What a price rise or the failure of a vendor does to your workloads, and where they could go. It is reckoned from the table Workloads.</source>
        <translation>Was ein Preisanstieg oder der Ausfall eines Anbieters mit Ihren Workloads macht und wohin sie wechseln könnten. Berechnet wird es aus der Tabelle „Workloads“.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>The figures are still being reckoned. Keep the page when they are there.</source>
        <translation>Die Zahlen werden noch berechnet. Speichern Sie die Seite, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Pictures and tables (*.svg *.pdf *.png *.csv)</source>
        <translation>Bilder und Tabellen (*.svg *.pdf *.png *.csv)</translation>
    </message>
    <message>
        <source>Stress: %1</source>
        <translation>Stresstest: %1</translation>
    </message>
    <message>
        <source>Stopped: figures are missing.</source>
        <translation>Angehalten: Zahlen fehlen.</translation>
    </message>
    <message>
        <source>Reckoning the figures …</source>
        <translation>Die Zahlen werden berechnet …</translation>
    </message>
    <message>
        <source>Reckoning the range of the loss: %1</source>
        <translation>Die Spanne des Verlusts wird berechnet: %1</translation>
    </message>
    <message>
        <source>Reckoning what matters most: %1</source>
        <translation>Was am meisten zählt, wird berechnet: %1</translation>
    </message>
    <message>
        <source>Ranking the parties …</source>
        <translation>Die Beteiligten werden gereiht …</translation>
    </message>
</context>
<context>
    <name>fairlead::StressPanel</name>
    <message>
        <source>What the scenario does to the workload</source>
        <translation>Was das Szenario mit dem Workload macht</translation>
    </message>
    <message>
        <source>%1 · answer: %2</source>
        <translation>%1 · Antwort: %2</translation>
    </message>
    <message>
        <source>Why a loss of %1?</source>
        <translation>Warum ein Verlust von %1?</translation>
    </message>
    <message>
        <source>Why no loss is told</source>
        <translation>Warum kein Verlust angegeben wird</translation>
    </message>
    <message>
        <source>%1 a month × %2 × 12 = %3 more a year if it stays, from month %4 on.</source>
        <translation>%1 im Monat × %2 × 12 = %3 mehr im Jahr, wenn er bleibt, ab Monat %4.</translation>
    </message>
    <message>
        <source>Its contract caps the rise at %1.</source>
        <translation>Sein Vertrag begrenzt die Erhöhung auf %1.</translation>
    </message>
    <message numerus="yes">
        <source>The source ends after %n months.</source>
        <translation>
            <numerusform>Die Bezugsquelle endet nach %n Monat.</numerusform>
            <numerusform>Die Bezugsquelle endet nach %n Monaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without service.</source>
        <translation>
            <numerusform>%n Monat ohne Dienst.</numerusform>
            <numerusform>%n Monate ohne Dienst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has said what a month of service is worth; it counts as what it costs, which is too little.</source>
        <translation>Niemand hat angegeben, was ein Monat des Dienstes wert ist; er zählt mit dem, was er kostet, und das ist zu wenig.</translation>
    </message>
    <message>
        <source>%1 of it is capacity that is not served, or served dearer.</source>
        <translation>%1 davon: Kapazität, die nicht oder nur teurer bereitgestellt wird.</translation>
    </message>
    <message>
        <source>Lock-in keeps %1 from us, which is no part of the loss.</source>
        <translation>Durch die Bindung entgehen uns %1; das ist kein Teil des Verlusts.</translation>
    </message>
    <message>
        <source>Present value over %1 months at %2 a year: the cost with the cheapest permitted answer, less the cost without the scenario.</source>
        <translation>Barwert über %1 Monate bei %2 im Jahr: die Kosten mit der günstigsten erlaubten Antwort, abzüglich der Kosten ohne das Szenario.</translation>
    </message>
    <message>
        <source>Shocks that reach it</source>
        <translation>Schocks, die ihn erreichen</translation>
    </message>
    <message>
        <source>Opens the shock</source>
        <translation>Öffnet den Schock</translation>
    </message>
    <message>
        <source>What bars the ways out</source>
        <translation>Was die Auswege versperrt</translation>
    </message>
    <message>
        <source>Ways out that are left, cheapest first</source>
        <translation>Verbleibende Auswege, der günstigste zuerst</translation>
    </message>
    <message>
        <source>Nothing permitted is left.</source>
        <translation>Nichts Erlaubtes bleibt übrig.</translation>
    </message>
    <message>
        <source>%1, %2: %3 at once, %4 a month, %5</source>
        <translation>%1, %2: sofort %3, im Monat %4, %5</translation>
    </message>
    <message>
        <source>dearer by %1 as well</source>
        <translation>auch um %1 teurer</translation>
    </message>
    <message>
        <source>the exit that counts</source>
        <translation>der Ausstieg, der zählt</translation>
    </message>
    <message>
        <source>Time to act: %1.</source>
        <translation>Zeit zum Handeln: %1.</translation>
    </message>
    <message>
        <source>Assumptions that matter most</source>
        <translation>Die wichtigsten Annahmen</translation>
    </message>
    <message>
        <source>&amp;Open workload</source>
        <translation>Workload ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Try a move</source>
        <translation>Wechsel &amp;ausprobieren</translation>
    </message>
</context>
<context>
    <name>fairlead::StressResultScreen</name>
    <message>
        <source>Who is hit</source>
        <translation>Wen es trifft</translation>
    </message>
    <message>
        <source>Assumptions that matter most</source>
        <translation>Die wichtigsten Annahmen</translation>
    </message>
    <message>
        <source>USD a year if we stay</source>
        <translation>USD im Jahr, wenn wir bleiben</translation>
    </message>
    <message>
        <source>USD lost over %1 months</source>
        <translation>USD Verlust über %1 Monate</translation>
    </message>
    <message>
        <source>USD lost</source>
        <translation>USD Verlust</translation>
    </message>
    <message>
        <source>USD to leave it all</source>
        <translation>USD, um alles zu verlassen</translation>
    </message>
    <message>
        <source>time to act</source>
        <translation>Zeit zum Handeln</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 (%3).</source>
        <translation>%1 %2 (%3).</translation>
    </message>
    <message>
        <source>After the risks %1.</source>
        <translation>Nach den Risiken %1.</translation>
    </message>
    <message>
        <source>%1: being reckoned …</source>
        <translation>%1: wird berechnet …</translation>
    </message>
    <message>
        <source>Being reckoned …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Of %1 a year that is reached, after caps of contracts.</source>
        <translation>Von %1 im Jahr, die betroffen sind, nach Obergrenzen der Verträge.</translation>
    </message>
    <message>
        <source>a loss</source>
        <translation>ein Verlust</translation>
    </message>
    <message>
        <source>Present value of what our best answers cost, less what it would cost without the scenario.</source>
        <translation>Barwert dessen, was unsere besten Antworten kosten, abzüglich dessen, was es ohne das Szenario kosten würde.</translation>
    </message>
    <message>
        <source>Every workload that is reached takes its cheapest exit.</source>
        <translation>Jeder betroffene Workload nimmt seinen günstigsten Ausstieg.</translation>
    </message>
    <message>
        <source>Until the first cheapest exit has to begin so that it is done by the event.</source>
        <translation>Bis der erste günstigste Ausstieg beginnen muss, damit er bis zum Ereignis fertig ist.</translation>
    </message>
    <message>
        <source>Nothing of ours is reached</source>
        <translation>Nichts von uns ist betroffen</translation>
    </message>
    <message numerus="yes">
        <source>%n workloads are reached</source>
        <translation>
            <numerusform>%n Workload ist betroffen</numerusform>
            <numerusform>%n Workloads sind betroffen</numerusform>
        </translation>
    </message>
    <message>
        <source>Loss of each with its best answer, USD</source>
        <translation>Verlust jedes Workloads bei seiner besten Antwort, USD</translation>
    </message>
    <message>
        <source>Cost of the exits at P10 and P90 of each, USD</source>
        <translation>Kosten der Ausstiege bei P10 und P90 jeder Annahme, USD</translation>
    </message>
    <message>
        <source>Loss at P10 and P90 of each, the rest likely, USD</source>
        <translation>Verlust bei P10 und P90 jeder Annahme, der Rest wahrscheinlich, USD</translation>
    </message>
    <message>
        <source>USD lost over %1 months, P10–P90 %2</source>
        <translation>USD Verlust, Monate: %1, P10–P90 %2</translation>
    </message>
    <message>
        <source>Stopped before it was reckoned.</source>
        <translation>Vor dem Ergebnis angehalten.</translation>
    </message>
    <message>
        <source>%1: stopped before it was reckoned</source>
        <translation>%1: vor dem Ergebnis angehalten</translation>
    </message>
</context>
<context>
    <name>fairlead::StressState</name>
    <message>
        <source>Change the scenario</source>
        <translation>Das Szenario ändern</translation>
    </message>
</context>
<context>
    <name>fairlead::TableChooser</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Markt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) older than 180 days.</source>
        <translation>
            <numerusform>%n Zeile älter als 180 Tage.</numerusform>
            <numerusform>%n Zeilen älter als 180 Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not verified.</source>
        <translation>
            <numerusform>%n Zeile nicht geprüft.</numerusform>
            <numerusform>%n Zeilen nicht geprüft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TalksForm</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>fairlead::ThresholdBar</name>
    <message>
        <source>Too much directly, from</source>
        <translation>Zu viel direkt, ab</translation>
    </message>
    <message>
        <source>Too much in the end, from</source>
        <translation>Zu viel am Ende, ab</translation>
    </message>
    <message>
        <source>Too much on one party: of what is paid or used directly</source>
        <translation>Zu viel bei einem Beteiligten: von dem, was direkt bezahlt oder genutzt wird</translation>
    </message>
    <message>
        <source>of who stands behind it</source>
        <translation>von dem, wer dahintersteht</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineFiles</name>
    <message>
        <source>Calendar of the deadlines</source>
        <translation>Kalender der Termine</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Table of the timeline</source>
        <translation>Tabelle der Zeitleiste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Reminders in the calendar</source>
        <translation>Erinnerungen im Kalender</translation>
    </message>
    <message>
        <source>How many days before a deadline the calendar reminds: whole numbers with spaces between them, or “none”. Now: %1.</source>
        <translation>Wie viele Tage vor einem Termin der Kalender erinnert: ganze Zahlen mit Leerzeichen dazwischen, oder „keine“. Jetzt: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Set the reminders</source>
        <translation>&amp;Erinnerungen setzen</translation>
    </message>
    <message>
        <source>“%1” names no number of days from 1 to 3650.</source>
        <translation>„%1“ nennt keine Anzahl von Tagen von 1 bis 3650.</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Bild der Zeitleiste</translation>
    </message>
    <message>
        <source>Documents and pictures (*.pdf *.svg *.png)</source>
        <translation>Dokumente und Bilder (*.pdf *.svg *.png)</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineFilterBar</name>
    <message>
        <source>Ours only</source>
        <translation>Nur unsere</translation>
    </message>
    <message>
        <source>Filter of the timeline</source>
        <translation>Filter der Zeitleiste</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>Welche Arten von Ereignissen gezeigt werden</translation>
    </message>
    <message>
        <source>Leaves out vendors, routes and jurisdictions that are not ours</source>
        <translation>Lässt Anbieter, Bezugswege und Rechtsräume weg, die nicht unsere sind</translation>
    </message>
    <message>
        <source>Shows everything again</source>
        <translation>Zeigt wieder alles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a group and how many lanes it has</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>%n ausgeblendet · anzeigen</numerusform>
            <numerusform>%n ausgeblendet · anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind and how many there are</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineLegend</name>
    <message>
        <source>paid, firm</source>
        <translation>bezahlt, fest</translation>
    </message>
    <message>
        <source>conditional, reported</source>
        <translation>bedingt, berichtet</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>somewhere in it</source>
        <translation>irgendwo darin</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Kündigung</translation>
    </message>
    <message>
        <source>used, forecast</source>
        <translation>verbraucht, Prognose</translation>
    </message>
    <message>
        <source>short</source>
        <translation>Fehlbetrag</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineMenus</name>
    <message>
        <source>&amp;Open the record</source>
        <translation>&amp;Datensatz öffnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, amounts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Let the lane &amp;go</source>
        <translation>Bahn &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin the lane to the top</source>
        <translation>Bahn oben an&amp;heften</translation>
    </message>
    <message>
        <source>&amp;Hide the lane</source>
        <translation>Bahn &amp;ausblenden</translation>
    </message>
    <message>
        <source>Un&amp;fold the group</source>
        <translation>Gruppe a&amp;usklappen</translation>
    </message>
    <message>
        <source>&amp;Fold the group up</source>
        <translation>Gruppe &amp;einklappen</translation>
    </message>
    <message>
        <source>Show lanes that are not o&amp;urs</source>
        <translation>Bahnen zeigen, die 5102|Bahnen a&amp;nderer ausklappennicht unsere sind</translation>
    </message>
    <message>
        <source>Fold up lanes that are not o&amp;urs</source>
        <translation>Bahnen einklappen, die 5103|Bahnen a&amp;nderer einklappennicht unsere sind</translation>
    </message>
    <message>
        <source>Move the group &amp;up</source>
        <translation>Gruppe nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the group &amp;down</source>
        <translation>Gruppe nach un&amp;ten</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineModel</name>
    <message>
        <source>not known then</source>
        <translation>damals nicht bekannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Believed then</source>
        <translation>Damals angenommen</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineOverview</name>
    <message>
        <source>Time that is shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Drag the frame to move through time, its edges to zoom; a double click shows everything</source>
        <translation>Ziehen Sie am Rahmen, um sich in der Zeit zu bewegen, an seinen Rändern, um zu zoomen; ein Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>events a quarter,</source>
        <translation>Ereignisse je Quartal,</translation>
    </message>
    <message>
        <source>laws ◆ and notices</source>
        <translation>Gesetze ◆, Kündigungen</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelinePage</name>
    <message>
        <source>Events of the timeline</source>
        <translation>Ereignisse der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Next deadline</source>
        <translation>&amp;Nächster Termin</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Go to the &amp;selection</source>
        <translation>Zur &amp;Auswahl gehen</translation>
    </message>
    <message>
        <source>Show &amp;all of time</source>
        <translation>Gesamte &amp;Zeit zeigen</translation>
    </message>
    <message>
        <source>&amp;Calendar of the deadlines …</source>
        <translation>Kalen&amp;der der Termine …</translation>
    </message>
    <message>
        <source>&amp;Reminders in the calendar …</source>
        <translation>&amp;Erinnerungen im Kalender …</translation>
    </message>
    <message>
        <source>Table as CS&amp;V …</source>
        <translation>Tabelle als CS&amp;V …</translation>
    </message>
    <message>
        <source>&amp;Keep all of time as PDF, SVG or PNG …</source>
        <translation>Gesamte Zeit als PDF, SVG oder PNG s&amp;peichern …</translation>
    </message>
    <message>
        <source>Keep the time in &amp;sight …</source>
        <translation>&amp;Sichtbare Zeit speichern …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows beside today what was believed on a past day</source>
        <translation>Zeigt neben heute, was an einem früheren Tag bekannt war</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Shows the events as a table</source>
        <translation>Zeigt die Ereignisse als Tabelle</translation>
    </message>
    <message>
        <source>Selection, whole time and files to keep</source>
        <translation>Auswahl, gesamte Zeit und Dateien zum Speichern</translation>
    </message>
    <message>
        <source>Selection, whole time, calendar, CSV, PDF</source>
        <translation>Auswahl, gesamte Zeit, Kalender, CSV, PDF</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Die Zeitleiste</translation>
    </message>
    <message>
        <source>What happened, what is due and when to act. It is drawn from the tables Contracts, Commitments, Deals, Events and Models.</source>
        <translation>Was geschehen ist, was fällig ist und wann zu handeln ist. Sie wird aus den Tabellen Verträge, Zusagen, Deals, Ereignisse und Modelle gezeichnet.</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Nothing that is shown is due from the day of the lens on.</source>
        <translation>Nichts Gezeigtes ist ab dem Stand der Sicht fällig.</translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fairlead::TracePanel</name>
    <message>
        <source>own workload</source>
        <translation>eigener Workload</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Bezugsweg</translation>
    </message>
    <message>
        <source>bills it</source>
        <translation>rechnet ab</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Details of the chosen path</source>
        <translation>Einzelheiten des gewählten Pfads</translation>
    </message>
    <message>
        <source>Path %1 of %2</source>
        <translation>Pfad %1 von %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>im Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>of what is traced</source>
        <translation>des Verfolgten</translation>
    </message>
    <message>
        <source>No way on this day. %1</source>
        <translation>Kein Weg an diesem Tag. %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Depends on, never added</source>
        <translation>Hängt ab von, nie addiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n routes, one model owner</source>
        <translation>
            <numerusform>%n Bezugsweg, ein Modelleigner</numerusform>
            <numerusform>%n Bezugswege, ein Modelleigner</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving one of them moves the invoice, not the dependence on %1.</source>
        <translation>Einen davon zu verlassen verlagert die Rechnung, nicht die Abhängigkeit von %1.</translation>
    </message>
</context>
<context>
    <name>fairlead::TradeModel</name>
    <message>
        <source>in the offer</source>
        <translation>im Paket</translation>
    </message>
    <message>
        <source>not in the offer</source>
        <translation>nicht im Paket</translation>
    </message>
    <message>
        <source>Offers made at the same time should be equally good for us; the vendor’s choice tells what is dear to it.</source>
        <translation>Pakete, die gleichzeitig angeboten werden, sollten für uns gleich gut sein; die Wahl des Anbieters verrät, was ihm teuer ist.</translation>
    </message>
    <message>
        <source>We can give</source>
        <translation>Wir können geben</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Offer %1</source>
        <translation>Paket %1</translation>
    </message>
</context>
<context>
    <name>fairlead::TradeScreen</name>
    <message>
        <source>What we can give, and for what</source>
        <translation>Was wir geben können, und wofür</translation>
    </message>
    <message>
        <source>The return key opens an ask in the checklist.</source>
        <translation>Die Eingabetaste öffnet eine Forderung in der Checkliste.</translation>
    </message>
    <message>
        <source>Two or three equal offers say more than one list</source>
        <translation>Zwei oder drei gleichwertige Pakete sagen mehr als eine Liste</translation>
    </message>
    <message numerus="yes">
        <source>The %n offers are about equal for us</source>
        <translation>
            <numerusform>Das %n Paket ist für uns etwa gleich</numerusform>
            <numerusform>Die %n Pakete sind für uns etwa gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>The offers differ by %1 of their scores</source>
        <translation>Die Pakete unterscheiden sich um %1 ihrer Punktzahlen</translation>
    </message>
    <message numerus="yes">
        <source>Offer %1: %n point(s), score %2, worth %3</source>
        <translation>
            <numerusform>Paket %1: %n Punkt, Punktzahl %2, Wert %3</numerusform>
            <numerusform>Paket %1: %n Punkte, Punktzahl %2, Wert %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick in which offers an ask stands. Nothing is given without a named return; keep one valuable give for the end.</source>
        <translation>Kreuzen Sie an, in welchen Paketen eine Forderung steht. Nichts wird ohne benannte Gegenleistung gegeben; behalten Sie ein wertvolles Zugeständnis für das Ende.</translation>
    </message>
</context>
<context>
    <name>fairlead::TrancheBar</name>
    <message>
        <source>%1 paid</source>
        <translation>%1 bezahlt</translation>
    </message>
    <message>
        <source>%1 firm</source>
        <translation>%1 fest</translation>
    </message>
    <message>
        <source>%1 or more not firm</source>
        <translation>%1 oder mehr nicht fest</translation>
    </message>
    <message>
        <source>up to %1 not firm</source>
        <translation>bis zu %1 nicht fest</translation>
    </message>
    <message>
        <source>Paid full, firm light with an outline, not firm dashed</source>
        <translation>Bezahlt voll, fest hell mit Rand, nicht fest gestrichelt</translation>
    </message>
</context>
<context>
    <name>fairlead::WhyPanel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← &amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the sum (Esc)</source>
        <translation>Zurück zur Summe (Esc)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Why? The lines, their formulas and where the numbers come from.</source>
        <translation>Warum? Die Posten, ihre Formeln und woher die Zahlen kommen.</translation>
    </message>
    <message>
        <source>Commitments %1</source>
        <translation>Zusagen %1</translation>
    </message>
    <message>
        <source>Why? What we promised to spend, and what is left of our use. Present values of the years below.</source>
        <translation>Warum? Was wir auszugeben zugesagt haben und was von unserer Nutzung bleibt. Barwerte der Jahre unten.</translation>
    </message>
    <message>
        <source>Open the commitment</source>
        <translation>Die Zusage öffnen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>Untergrenze %1</translation>
    </message>
    <message>
        <source>short %1</source>
        <translation>Fehlbetrag %1</translation>
    </message>
    <message>
        <source>Use %1, with the moves %2; without them short by %3.</source>
        <translation>Nutzung %1, mit den Wechseln %2; ohne sie Fehlbetrag %3.</translation>
    </message>
    <message>
        <source>Lost discount</source>
        <translation>Entgangener Rabatt</translation>
    </message>
</context>
<context>
    <name>fairlead::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New workspace with the market …</source>
        <translation>&amp;Neuer Arbeitsbereich mit dem Markt …</translation>
    </message>
    <message>
        <source>New &amp;sample workspace …</source>
        <translation>Neuer Arbeitsbereich mit &amp;Beispieldaten …</translation>
    </message>
    <message>
        <source>New &amp;empty workspace …</source>
        <translation>Neuer &amp;leerer Arbeitsbereich …</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Briefing as PDF …</source>
        <translation>Briefing als &amp;PDF …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Alles durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Reset the lens</source>
        <translation>Sicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Details panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>&amp;Go to the details</source>
        <translation>Zu den Details &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Fairlead</source>
        <translation>Ü&amp;ber Fairlead</translation>
    </message>
</context>
<context>
    <name>fairlead::WindowPages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>Workloads</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Stresstest</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>This page reckons without the scenario; Stress and Exposure show what it does.</source>
        <translation>Diese Seite rechnet ohne das Szenario; Stresstest und Abhängigkeit zeigen, was es bewirkt.</translation>
    </message>
</context>
<context>
    <name>fairlead::WorkNote</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>fairlead::WorthBar</name>
    <message numerus="yes">
        <source>Worth %1 in %n month(s) if all are won</source>
        <translation>
            <numerusform>Wert von %1 in %n Monat, wenn alle gewonnen werden</numerusform>
            <numerusform>Wert von %1 in %n Monaten, wenn alle gewonnen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>agreed %1 · open %2 · refused %3</source>
        <translation>vereinbart %1 · offen %2 · abgelehnt %3</translation>
    </message>
    <message>
        <source>Besides: %1 if we leave, %2 if a model is withdrawn. Base case, USD; what a scenario adds stands with each point.</source>
        <translation>Außerdem: %1, wenn wir gehen, %2, wenn ein Modell zurückgezogen wird. Basisfall, USD; was ein Szenario hinzufügt, steht bei jedem Punkt.</translation>
    </message>
    <message>
        <source>What points are worth while we stay, as present values of estimates and of what was typed in. Points that save the same money count once.</source>
        <translation>Was Punkte wert sind, solange wir bleiben, als Barwerte von Schätzungen und von Eingegebenem. Punkte, die dasselbe Geld sparen, zählen einmal.</translation>
    </message>
</context>
<context>
    <name>fairlead::WorthSection</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Formula and inputs of this value</source>
        <translation>Formel und Eingaben dieses Werts</translation>
    </message>
    <message>
        <source>Contract and workloads do not say what this is worth. A value can be typed in below.</source>
        <translation>Vertrag und Workloads sagen nicht, was das wert ist. Unten lässt sich ein Wert eingeben.</translation>
    </message>
    <message>
        <source>typed in, %1</source>
        <translation>eingegeben, %1</translation>
    </message>
    <message numerus="yes">
        <source>USD over %n month(s), %1; base case</source>
        <translation>
            <numerusform>USD über %n Monat, %1; Basisfall</numerusform>
            <numerusform>USD über %n Monate, %1; Basisfall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At least: unknown are %2.</source>
        <translation>%1 Mindestens: Unbekannt sind %2.</translation>
    </message>
    <message>
        <source>If “%1” comes, at least %2 more is lost.</source>
        <translation>Wenn „%1“ eintritt, geht mindestens %2 mehr verloren.</translation>
    </message>
    <message>
        <source>If “%1” comes, %2 more is lost.</source>
        <translation>Wenn „%1“ eintritt, geht %2 mehr verloren.</translation>
    </message>
    <message>
        <source>If “%1” comes, at least %2 less is lost.</source>
        <translation>Wenn „%1“ eintritt, geht mindestens %2 weniger verloren.</translation>
    </message>
    <message>
        <source>If “%1” comes, %2 less is lost.</source>
        <translation>Wenn „%1“ eintritt, geht %2 weniger verloren.</translation>
    </message>
    <message>
        <source>What it is worth in the scenarios is being reckoned …</source>
        <translation>Der Wert in den Szenarien wird berechnet …</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; fairlead --help lists what works without.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe; fairlead --help listet auf, was ohne geht.</translation>
    </message>
    <message>
        <source>Call it as: fairlead [FILE]</source>
        <translation>Aufruf: fairlead [FILE]</translation>
    </message>
</context>
</TS>
