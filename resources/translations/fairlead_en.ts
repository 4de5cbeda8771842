<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BillFindings</name>
    <message numerus="yes">
        <source>%n cell(s) hold the text NULL; they were read as empty.</source>
        <translation>
            <numerusform>%n cell holds the text NULL; it was read as empty.</numerusform>
            <numerusform>%n cells hold the text NULL; they were read as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) have a blank where T belongs, such as “%1”.</source>
        <translation>
            <numerusform>%n time has a blank where T belongs: “%1”.</numerusform>
            <numerusform>%n times have a blank where T belongs, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) do not say their time zone, such as “%1”; they were read as UTC.</source>
        <translation>
            <numerusform>%n time does not say its time zone: “%1”; it was read as UTC.</numerusform>
            <numerusform>%n times do not say their time zone, such as “%1”; they were read as UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) have no seconds, such as “%1”.</source>
        <translation>
            <numerusform>%n time has no seconds: “%1”.</numerusform>
            <numerusform>%n times have no seconds, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as “%1” were read as month/day/year.</source>
        <translation>
            <numerusform>%n date, “%1”, was read as month/day/year.</numerusform>
            <numerusform>%n dates such as “%1” were read as month/day/year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) such as “%1” were read as day/month/year.</source>
        <translation>
            <numerusform>%n date, “%1”, was read as day/month/year.</numerusform>
            <numerusform>%n dates such as “%1” were read as day/month/year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a number as availability zone, such as “%1”; it was ignored.</source>
        <translation>
            <numerusform>%n row has a number as availability zone, “%1”; it was ignored.</numerusform>
            <numerusform>%n rows have a number as availability zone, such as “%1”; it was ignored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) spell a FOCUS value in their own way, such as “%1”.</source>
        <translation>
            <numerusform>%n cell spells a FOCUS value in its own way: “%1”.</numerusform>
            <numerusform>%n cells spell a FOCUS value in their own way, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a kind of charge that is not known, such as “%1”; they count in the sums and in no workload.</source>
        <translation>
            <numerusform>%n row has a kind of charge that is not known, “%1”; it counts in the sums and in no workload.</numerusform>
            <numerusform>%n rows have a kind of charge that is not known, such as “%1”; they count in the sums and in no workload.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) write the currency in lower case, such as “%1”.</source>
        <translation>
            <numerusform>%n row writes the currency in lower case: “%1”.</numerusform>
            <numerusform>%n rows write the currency in lower case, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) have marks between thousands, such as “%1”.</source>
        <translation>
            <numerusform>%n amount has marks between thousands: “%1”.</numerusform>
            <numerusform>%n amounts have marks between thousands, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) have a decimal comma, such as “%1”.</source>
        <translation>
            <numerusform>%n amount has a decimal comma: “%1”.</numerusform>
            <numerusform>%n amounts have a decimal comma, such as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of usage are billed and have an effective cost of 0, though no commitment covers them.</source>
        <translation>
            <numerusform>%n row of usage is billed and has an effective cost of 0, though no commitment covers it.</numerusform>
            <numerusform>%n rows of usage are billed and have an effective cost of 0, though no commitment covers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are commitments that were paid and not used.</source>
        <translation>
            <numerusform>%n row is a commitment that was paid and not used.</numerusform>
            <numerusform>%n rows are commitments that were paid and not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is there again %n time(s), as in files put together from parts; it was skipped.</source>
        <translation>
            <numerusform>The header is there again %n time, as in files put together from parts; it was skipped.</numerusform>
            <numerusform>The header is there again %n times, as in files put together from parts; it was skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are exactly like an earlier one. They were counted: bills do repeat rows. Check that the file does not hold a part twice.</source>
        <translation>
            <numerusform>%n row is exactly like an earlier one. It was counted: bills do repeat rows. Check that the file does not hold a part twice.</numerusform>
            <numerusform>%n rows are exactly like an earlier one. They were counted: bills do repeat rows. Check that the file does not hold a part twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) end in empty cells beyond the header.</source>
        <translation>
            <numerusform>%n row ends in empty cells beyond the header.</numerusform>
            <numerusform>%n rows end in empty cells beyond the header.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have tags without braces, as Azure writes them.</source>
        <translation>
            <numerusform>%n row has tags without braces, as Azure writes them.</numerusform>
            <numerusform>%n rows have tags without braces, as Azure writes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag key(s) have a blank at an end, such as “%1”; it was dropped.</source>
        <translation>
            <numerusform>%n tag key has a blank at an end, “%1”; it was dropped.</numerusform>
            <numerusform>%n tag keys have a blank at an end, such as “%1”; it was dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have the tag “%1” more than once; the first one counts.</source>
        <translation>
            <numerusform>%n row has the tag “%1” more than once; the first one counts.</numerusform>
            <numerusform>%n rows have the tag “%1” more than once; the first one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) look like a spreadsheet formula, such as “%1”; they were kept as text.</source>
        <translation>
            <numerusform>%n cell looks like a spreadsheet formula, “%1”; it was kept as text.</numerusform>
            <numerusform>%n cells look like a spreadsheet formula, such as “%1”; they were kept as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) show that this is the amortised export: its cost is the effective cost, not what is invoiced.</source>
        <translation>
            <numerusform>%n row shows that this is the amortised export: its cost is the effective cost, not what is invoiced.</numerusform>
            <numerusform>%n rows show that this is the amortised export: its cost is the effective cost, not what is invoiced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) are nested in rows; they were taken off the cost of their row.</source>
        <translation>
            <numerusform>%n credit is nested in a row; it was taken off the cost of its row.</numerusform>
            <numerusform>%n credits are nested in rows; they were taken off the cost of their row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillPlan</name>
    <message numerus="yes">
        <source>The bill is in %n currencies; they are never added up.</source>
        <translation>
            <numerusform>The bill is in %n currency.</numerusform>
            <numerusform>The bill is in %n currencies; they are never added up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n row was rejected. Correct it, or accept that it stays out.</numerusform>
            <numerusform>%n rows were rejected. Correct them, or accept that they stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s), of which %1 in workloads; together what the rows are, to the last decimal.</source>
        <translation>
            <numerusform>%n group, of which %1 in workloads; together what the rows are, to the last decimal.</numerusform>
            <numerusform>%n groups, of which %1 in workloads; together what the rows are, to the last decimal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BillReader</name>
    <message numerus="yes">
        <source>The row has %n cell(s), the header %1.</source>
        <translation>
            <numerusform>The row has %n cell, the header %1.</numerusform>
            <numerusform>The row has %n cells, the header %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labs</source>
        <translation>
            <numerusform>%n lab</numerusform>
            <numerusform>%n labs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n labs</source>
        <translation>
            <numerusform>%1 · %n lab</numerusform>
            <numerusform>%1 · %n labs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message numerus="yes">
        <source>%n source(s) behind this briefing</source>
        <translation>
            <numerusform>%n source behind this briefing</numerusform>
            <numerusform>%n sources behind this briefing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on %n question(s)</source>
        <translation>
            <numerusform>Sources disagree on %n question</numerusform>
            <numerusform>Sources disagree on %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s) in the next %1 months, the first on %2</source>
        <translation>
            <numerusform>%n dated event in the next %1 months, the first on %2</numerusform>
            <numerusform>%n dated events in the next %1 months, the first on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) in no sum</source>
        <translation>
            <numerusform>%n announcement in no sum</numerusform>
            <numerusform>%n announcements in no sum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n pair(s), money goes both ways</source>
        <translation>
            <numerusform>In %n pair, money goes both ways</numerusform>
            <numerusform>In %n pairs, money goes both ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumption(s) carry the estimates; %1 of them are our own judgement</source>
        <translation>
            <numerusform>%n assumption carry the estimates; %1 of them are our own judgement</numerusform>
            <numerusform>%n assumptions carry the estimates; %1 of them are our own judgement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) with an amount connect those behind our spend</source>
        <translation>
            <numerusform>%n tie with an amount connect those behind our spend</numerusform>
            <numerusform>%n ties with an amount connect those behind our spend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n critical or important function(s) have a fallback that was tested</source>
        <translation>
            <numerusform>%1 of %n critical or important function have a fallback that was tested</numerusform>
            <numerusform>%1 of %n critical or important functions have a fallback that was tested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) carry critical functions; %1 terms are not recorded</source>
        <translation>
            <numerusform>%n contract carry critical functions; %1 terms are not recorded</numerusform>
            <numerusform>%n contracts carry critical functions; %1 terms are not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) carry critical functions</source>
        <translation>
            <numerusform>%n contract carry critical functions</numerusform>
            <numerusform>%n contracts carry critical functions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice date(s) within a year, the first on %1</source>
        <translation>
            <numerusform>%n notice date within a year, the first on %1</numerusform>
            <numerusform>%n notice dates within a year, the first on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2, whose agreement renews unless we act within %n day(s)</source>
        <translation>
            <numerusform>%1 of our AI spend ends at %2, whose agreement renews unless we act within %n day</numerusform>
            <numerusform>%1 of our AI spend ends at %2, whose agreement renews unless we act within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2, and notice is due within %n day(s)</source>
        <translation>
            <numerusform>%1 of our AI spend ends at %2, and notice is due within %n day</numerusform>
            <numerusform>%1 of our AI spend ends at %2, and notice is due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of our AI spend ends at %2; notice to %3 is due within %n day(s)</source>
        <translation>
            <numerusform>%1 of our AI spend ends at %2; notice to %3 is due within %n day</numerusform>
            <numerusform>%1 of our AI spend ends at %2; notice to %3 is due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice to %1 is due within %n day(s)</source>
        <translation>
            <numerusform>Notice to %1 is due within %n day</numerusform>
            <numerusform>Notice to %1 is due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 renews by itself for %n month(s) unless we give notice by %2.</source>
        <translation>
            <numerusform>%1 renews by itself for %n month unless we give notice by %2.</numerusform>
            <numerusform>%1 renews by itself for %n months unless we give notice by %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) not stated</source>
        <translation>
            <numerusform>%n workload not stated</numerusform>
            <numerusform>%n workloads not stated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>unit of a key figure</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>critical workloads; %n cannot leave</source>
        <translation>
            <numerusform>critical workloads; %n cannot leave</numerusform>
            <numerusform>critical workloads; %n cannot leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %n month(s)</source>
        <translation>
            <numerusform>%1 over %n month</numerusform>
            <numerusform>%1 over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n have no way out</source>
        <translation>
            <numerusform>; %n has no way out</numerusform>
            <numerusform>; %n have no way out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the spend of %n workload(s)</source>
        <translation>
            <numerusform>the spend of %n workload</numerusform>
            <numerusform>the spend of %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>where %n workload(s) run</source>
        <translation>
            <numerusform>where %n workload run</numerusform>
            <numerusform>where %n workloads run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 critical workloads are held severely, and %n of them cannot leave</source>
        <translation>
            <numerusform>%1 of %2 critical workloads are held severely, and %n of them cannot leave</numerusform>
            <numerusform>%1 of %2 critical workloads are held severely, and %n of them cannot leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %n level(s) one part holds more than our threshold allows</source>
        <translation>
            <numerusform>At %n level one part holds more than our threshold allows</numerusform>
            <numerusform>At %n levels one part holds more than our threshold allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) cannot leave</source>
        <translation>
            <numerusform>%n workload cannot leave</numerusform>
            <numerusform>%n workloads cannot leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a way out</source>
        <translation>
            <numerusform>%n without a way out</numerusform>
            <numerusform>%n without a way out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” would cost most: %2 over %n month(s)</source>
        <translation>
            <numerusform>“%1” would cost most: %2 over %n month</numerusform>
            <numerusform>“%1” would cost most: %2 over %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 must-haves are agreed in the %n contract(s) that come up within a year</source>
        <translation>
            <numerusform>%1 of %2 must-haves are agreed in the %n contract that come up within a year</numerusform>
            <numerusform>%1 of %2 must-haves are agreed in the %n contracts that come up within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n date(s) within a year</source>
        <translation>
            <numerusform>All %n date within a year</numerusform>
            <numerusform>All %n dates within a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n workload(s)</source>
        <translation>
            <numerusform>All %n workload</numerusform>
            <numerusform>All %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n scenario(s), and what each assumes</source>
        <translation>
            <numerusform>All %n scenario, and what each assumes</numerusform>
            <numerusform>All %n scenarios, and what each assumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n workload(s) move</source>
        <translation>
            <numerusform>; %n workload moves</numerusform>
            <numerusform>; %n workloads move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without notice, %1 renews as it is for %n month(s).</source>
        <translation>
            <numerusform>Without notice, %1 renews as it is for %n month.</numerusform>
            <numerusform>Without notice, %1 renews as it is for %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n row(s), </source>
        <translation>
            <numerusform>%n row, </numerusform>
            <numerusform>%n rows, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistEdits</name>
    <message numerus="yes">
        <source>There are %n must-haves already. Say which one makes room.</source>
        <translation>
            <numerusform>There is %n must-have already. Say which one makes room.</numerusform>
            <numerusform>There are %n must-haves already. Say which one makes room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistReport</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContractChecklist</name>
    <message numerus="yes">
        <source>There are at most seven must-haves; %n more stand(s) under Negotiate.</source>
        <translation>
            <numerusform>There are at most seven must-haves; %n more stands under Negotiate.</numerusform>
            <numerusform>There are at most seven must-haves; %n more stand under Negotiate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvStart</name>
    <message numerus="yes">
        <source>%n row(s) stand above the header; they were skipped.</source>
        <translation>
            <numerusform>%n row stands above the header; it was skipped.</numerusform>
            <numerusform>%n rows stand above the header; they were skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message numerus="yes">
        <source>“%1” has more than %n decimal(s).</source>
        <translation>
            <numerusform>“%1” has more than %n decimal.</numerusform>
            <numerusform>“%1” has more than %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionPlan</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of a plan of %1 before %2 (%3), which falls within %n day(s) before the notice deadline of %4: terms and price take the other half.</source>
        <translation>
            <numerusform>Half of a plan of %1 before %2 (%3), which falls within %n day before the notice deadline of %4: terms and price take the other half.</numerusform>
            <numerusform>Half of a plan of %1 before %2 (%3), which falls within %n days before the notice deadline of %4: terms and price take the other half.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From here on fewer than %n day(s) are left: no time to test an alternative and agree on terms, only for a short extension on the current ones.</source>
        <translation>
            <numerusform>From here on fewer than %n day is left: no time to test an alternative and agree on terms, only for a short extension on the current ones.</numerusform>
            <numerusform>From here on fewer than %n days are left: no time to test an alternative and agree on terms, only for a short extension on the current ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask now for %n more month(s) on the current terms. If they are not agreed by %1, serve notice that day, or the contract goes on as it is; with them the next notice deadline is %2.</source>
        <translation>
            <numerusform>Ask now for %n more month on the current terms. If they are not agreed by %1, serve notice that day, or the contract goes on as it is; with them the next notice deadline is %2.</numerusform>
            <numerusform>Ask now for %n more months on the current terms. If they are not agreed by %1, serve notice that day, or the contract goes on as it is; with them the next notice deadline is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n row(s)</source>
        <translation>
            <numerusform>Duplicate %n row</numerusform>
            <numerusform>Duplicate %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Paste %n row</numerusform>
            <numerusform>Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change “%1” of %n row(s)</source>
        <translation>
            <numerusform>Change “%1” of %n row</numerusform>
            <numerusform>Change “%1” of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>“%1” was not read: %n problem(s).</source>
        <translation>
            <numerusform>“%1” was not read: %n problem.</numerusform>
            <numerusform>“%1” was not read: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message numerus="yes">
        <source>Wrote %n figure(s) to “%1”.</source>
        <translation>
            <numerusform>Wrote %n figure to “%1”.</numerusform>
            <numerusform>Wrote %n figures to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureMovement</name>
    <message numerus="yes">
        <source>%1; %n other workload(s) moved as well</source>
        <translation>
            <numerusform>%1; %n other workload moved as well</numerusform>
            <numerusform>%1; %n other workloads moved as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureReports</name>
    <message numerus="yes">
        <source>%n cannot leave</source>
        <translation>
            <numerusform>%n cannot leave</numerusform>
            <numerusform>%n cannot leave</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more edges</source>
        <translation>
            <numerusform>and %n more edge</numerusform>
            <numerusform>and %n more edges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphAnswer</name>
    <message numerus="yes">
        <source>%n workloads without a known spend are not in it.</source>
        <translation>
            <numerusform>%n workload without a known spend is not in it.</numerusform>
            <numerusform>%n workloads without a known spend are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs fund and buy from each other</source>
        <translation>
            <numerusform>%n pair funds and buys from each other</numerusform>
            <numerusform>%n pairs fund and buy from each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circles of three or more pass money round</source>
        <translation>
            <numerusform>%n circle of three or more passes money round</numerusform>
            <numerusform>%n circles of three or more pass money round</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since %1</source>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges were believed otherwise on %1</source>
        <translation>
            <numerusform>%n edge was believed otherwise on %1</numerusform>
            <numerusform>%n edges were believed otherwise on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads end at nobody, since their route or contract came later than this day; their spend is in the total.</source>
        <translation>
            <numerusform>%n workload ends at nobody, since its route or contract came later than this day; its spend is in the total.</numerusform>
            <numerusform>%n workloads end at nobody, since their route or contract came later than this day; their spend is in the total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphReports</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n edge</numerusform>
            <numerusform>%n edges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges have a part of unknown beginning, which is there on every day until it ends</source>
        <translation>
            <numerusform>%n edge has a part of unknown beginning, which is there on every day until it ends</numerusform>
            <numerusform>%n edges have a part of unknown beginning, which is there on every day until it ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSheet</name>
    <message numerus="yes">
        <source>%n edges are left out by the filter.</source>
        <translation>
            <numerusform>%n edge is left out by the filter.</numerusform>
            <numerusform>%n edges are left out by the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are hidden.</source>
        <translation>
            <numerusform>%n node is hidden.</numerusform>
            <numerusform>%n nodes are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: no source of them was read.</source>
        <translation>
            <numerusform>%n edge is not drawn: no source of it was read.</numerusform>
            <numerusform>%n edges are not drawn: no source of them was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: other deals hold their amounts already.</source>
        <translation>
            <numerusform>%n edge is not drawn: other deals hold its amount already.</numerusform>
            <numerusform>%n edges are not drawn: other deals hold their amounts already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges are not drawn: they have ended, lapsed or been replaced.</source>
        <translation>
            <numerusform>%n edge is not drawn: it has ended, lapsed or been replaced.</numerusform>
            <numerusform>%n edges are not drawn: they have ended, lapsed or been replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes have no edge that is drawn, and are left out.</source>
        <translation>
            <numerusform>%n node has no edge that is drawn, and is left out.</numerusform>
            <numerusform>%n nodes have no edge that is drawn, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edges have a part of unknown beginning, which is there on every day until it ends.</source>
        <translation>
            <numerusform>%n edge has a part of unknown beginning, which is there on every day until it ends.</numerusform>
            <numerusform>%n edges have a part of unknown beginning, which is there on every day until it ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ICalendar</name>
    <message numerus="yes">
        <source>%1 (in %n day(s))</source>
        <translation>
            <numerusform>%1 (in %n day)</numerusform>
            <numerusform>%1 (in %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%1: and %n more</source>
        <translation>
            <numerusform>%1: and %n more</numerusform>
            <numerusform>%1: and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected: and %n more</source>
        <translation>
            <numerusform>rejected: and %n more</numerusform>
            <numerusform>rejected: and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NegotiationPlan</name>
    <message numerus="yes">
        <source>%1 of %n must-have(s) agreed</source>
        <translation>
            <numerusform>%1 of %n must-have agreed</numerusform>
            <numerusform>%1 of %n must-haves agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are on the table</source>
        <translation>
            <numerusform>%n point is on the table</numerusform>
            <numerusform>%n points are on the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal offers</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n equal offers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) wait for facts</source>
        <translation>
            <numerusform>%n point waits for facts</numerusform>
            <numerusform>%n points wait for facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n must-have(s) for the talks with %2</source>
        <translation>
            <numerusform>%1: %n must-have for the talks with %2</numerusform>
            <numerusform>%1: %n must-haves for the talks with %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months, base case, estimate</source>
        <translation>
            <numerusform>%n month, base case, estimate</numerusform>
            <numerusform>%n months, base case, estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of deals tie %1 to other vendors</source>
        <translation>
            <numerusform>%n part of a deal ties %1 to another vendor</numerusform>
            <numerusform>%n parts of deals tie %1 to other vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reservation price = (run cost over %n months + one-time cost + risk allowance) a year; the allowance goes from the median of the one-time cost to its P90. All are estimates.</source>
        <translation>
            <numerusform>Reservation price = (run cost over %n month + one-time cost + risk allowance) a year; the allowance goes from the median of the one-time cost to its P90. All are estimates.</numerusform>
            <numerusform>Reservation price = (run cost over %n months + one-time cost + risk allowance) a year; the allowance goes from the median of the one-time cost to its P90. All are estimates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message numerus="yes">
        <source>Made %1 with %n row(s).</source>
        <translation>
            <numerusform>Made %1 with %n row.</numerusform>
            <numerusform>Made %1 with %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticePeriod</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n negotiation point(s) due</source>
        <translation>
            <numerusform>%n negotiation point due</numerusform>
            <numerusform>%n negotiation points due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next %n day(s)</source>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) by %1</source>
        <translation>
            <numerusform>%n decision by %1</numerusform>
            <numerusform>%n decisions by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>else renews for %n month(s)</source>
        <translation>
            <numerusform>else renews for %n month</numerusform>
            <numerusform>else renews for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) do not say what they cost and are not in it.</source>
        <translation>
            <numerusform>%n workload do not say what they cost and are not in it.</numerusform>
            <numerusform>%n workloads do not say what they cost and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) that %1 hosts, each to its cheapest permitted place: half of the simulated costs are below this, nine of ten below %2.</source>
        <translation>
            <numerusform>%n workload that %1 hosts, each to its cheapest permitted place: half of the simulated costs are below this, nine of ten below %2.</numerusform>
            <numerusform>%n workloads that %1 hosts, each to its cheapest permitted place: half of the simulated costs are below this, nine of ten below %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Facts older than %n day(s)</source>
        <translation>
            <numerusform>Facts older than %n day</numerusform>
            <numerusform>Facts older than %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you today</source>
        <translation>
            <numerusform>%n needs you today</numerusform>
            <numerusform>%n need you today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitment year(s) without a forecast in US dollars are not in it.</source>
        <translation>
            <numerusform>%n commitment year without a forecast in US dollars is not in it.</numerusform>
            <numerusform>%n commitment years without a forecast in US dollars are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementReports</name>
    <message numerus="yes">
        <source>%n places are closed by conditions; --json tells which.</source>
        <translation>
            <numerusform>%n place is closed by conditions; --json tells which.</numerusform>
            <numerusform>%n places are closed by conditions; --json tells which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEdits</name>
    <message numerus="yes">
        <source>Move %n workloads</source>
        <translation>
            <numerusform>Move %n workload</numerusform>
            <numerusform>Move %n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n moves of the plan</source>
        <translation>
            <numerusform>Change %n move of the plan</numerusform>
            <numerusform>Change %n moves of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n workloads out of the plan</source>
        <translation>
            <numerusform>Take %n workload out of the plan</numerusform>
            <numerusform>Take %n workloads out of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointTexts</name>
    <message numerus="yes">
        <source>Missing: %1 and %n more</source>
        <translation>
            <numerusform>Missing: %1 and %n more</numerusform>
            <numerusform>Missing: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message numerus="yes">
        <source>%n entry(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n entry was rejected. Correct it, or accept that it stays out.</numerusform>
            <numerusform>%n entries were rejected. Correct them, or accept that they stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) have no price for tokens and stay out.</source>
        <translation>
            <numerusform>%n entry has no price for tokens and stays out.</numerusform>
            <numerusform>%n entries have no price for tokens and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are retired by their date; they are marked in their notes.</source>
        <translation>
            <numerusform>%n model is retired by its date; it is marked in its notes.</numerusform>
            <numerusform>%n models are retired by their date; they are marked in their notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are 0: free, or a gap in the list.</source>
        <translation>
            <numerusform>%n price is 0: free, or a gap in the list.</numerusform>
            <numerusform>%n prices are 0: free, or a gap in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were matched to offerings.</source>
        <translation>
            <numerusform>%n price was matched to an offering.</numerusform>
            <numerusform>%n prices were matched to offerings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is %n day(s) old; prices may have changed since.</source>
        <translation>
            <numerusform>The list is %n day old; prices may have changed since.</numerusform>
            <numerusform>The list is %n days old; prices may have changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>Delete %n row(s)?</source>
        <translation>
            <numerusform>Delete %n row?</numerusform>
            <numerusform>Delete %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to it and go with it:</source>
        <translation>
            <numerusform>%n row belongs to it and goes with it:</numerusform>
            <numerusform>%n rows belong to it and go with it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay and lose their reference to it:</source>
        <translation>
            <numerusform>%n row stays and loses its reference to it:</numerusform>
            <numerusform>%n rows stay and lose their reference to it:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%n deals announced later</source>
        <translation>
            <numerusform>%n deal announced later</numerusform>
            <numerusform>%n deals announced later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals of unknown date, which are there on every day</source>
        <translation>
            <numerusform>%n deal of unknown date, which is there on every day</numerusform>
            <numerusform>%n deals of unknown date, which are there on every day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts that came later are not listed</source>
        <translation>
            <numerusform>%n fact that came later is not listed</numerusform>
            <numerusform>%n facts that came later are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts of unknown date, which are there on every day</source>
        <translation>
            <numerusform>%n fact of unknown date, which is there on every day</numerusform>
            <numerusform>%n facts of unknown date, which are there on every day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts that came later are not listed</source>
        <translation>
            <numerusform>%n conflict that came later is not listed</numerusform>
            <numerusform>%n conflicts that came later are not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StressFindings</name>
    <message numerus="yes">
        <source>%n workloads have no exit</source>
        <translation>
            <numerusform>%n workload has no exit</numerusform>
            <numerusform>%n workloads have no exit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workloads had better move</source>
        <translation>
            <numerusform>%n workload had better move</numerusform>
            <numerusform>%n workloads had better move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cheapest exit of %n workloads, most of it to %1: %2 at once, %3 a month, done in %4.</source>
        <translation>
            <numerusform>Cheapest exit of %n workload, to %1: %2 at once, %3 a month, done in %4.</numerusform>
            <numerusform>Cheapest exit of %n workloads, most of it to %1: %2 at once, %3 a month, done in %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It pays for itself after %n months.</source>
        <translation>
            <numerusform>It pays for itself after %n month.</numerusform>
            <numerusform>It pays for itself after %n months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StressReports</name>
    <message numerus="yes">
        <source>%n months without service</source>
        <translation>
            <numerusform>%n month without service</numerusform>
            <numerusform>%n months without service</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StressTables</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The loss of %n workloads is not known.</source>
        <translation>
            <numerusform>The loss of %n workload is not known.</numerusform>
            <numerusform>The loss of %n workloads is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message numerus="yes">
        <source>“%1” has more than %n row(s), which is no table to edit.</source>
        <translation>
            <numerusform>“%1” has more than %n row, which is no table to edit.</numerusform>
            <numerusform>“%1” has more than %n rows, which is no table to edit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePlan</name>
    <message numerus="yes">
        <source>%n row(s) were rejected. Correct them, or accept that they stay out.</source>
        <translation>
            <numerusform>%n row was rejected. Correct it, or accept that it stays out.</numerusform>
            <numerusform>%n rows were rejected. Correct them, or accept that they stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Planned in “%1”, %n month(s) from the day.</source>
        <translation>
            <numerusform>Planned in “%1”, %n month from the day.</numerusform>
            <numerusform>Planned in “%1”, %n months from the day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renews by %n month(s) unless notice is served.</source>
        <translation>
            <numerusform>Renews by %n month unless notice is served.</numerusform>
            <numerusform>Renews by %n months unless notice is served.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renewed by itself %n time(s).</source>
        <translation>
            <numerusform>Renewed by itself %n time.</numerusform>
            <numerusform>Renewed by itself %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End of the term after %n tacit renewal(s).</source>
        <translation>
            <numerusform>End of the term after %n tacit renewal.</numerusform>
            <numerusform>End of the term after %n tacit renewals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Early holders may customarily sell %n day(s) after the listing.</source>
        <translation>
            <numerusform>Early holders may customarily sell %n day after the listing.</numerusform>
            <numerusform>Early holders may customarily sell %n days after the listing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes, folded up</source>
        <translation>
            <numerusform>%n lane, folded up</numerusform>
            <numerusform>%n lanes, folded up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others, folded up</source>
        <translation>
            <numerusform>%n other, folded up</numerusform>
            <numerusform>%n others, folded up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Notice on “%1” is due in %n day(s)</source>
        <translation>
            <numerusform>Notice on “%1” is due in %n day</numerusform>
            <numerusform>Notice on “%1” is due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talks on “%1” have to open in %n day(s)</source>
        <translation>
            <numerusform>Talks on “%1” have to open in %n day</numerusform>
            <numerusform>Talks on “%1” have to open in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leverage on “%1” ends in %n day(s)</source>
        <translation>
            <numerusform>Leverage on “%1” ends in %n day</numerusform>
            <numerusform>Leverage on “%1” ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is settled in %n day(s)</source>
        <translation>
            <numerusform>“%1” is settled in %n day</numerusform>
            <numerusform>“%1” is settled in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: in %n day(s)</source>
        <translation>
            <numerusform>%1: in %n day</numerusform>
            <numerusform>%1: in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without an amount</source>
        <translation>
            <numerusform>%1, %n without an amount</numerusform>
            <numerusform>%1, %n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before: %2</source>
        <translation>
            <numerusform>%1, %n day before: %2</numerusform>
            <numerusform>%1, %n days before: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; a double click spreads them out</source>
        <translation>
            <numerusform>and %n more; a double click spreads them out</numerusform>
            <numerusform>and %n more; a double click spreads them out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation>
            <numerusform>%n without a date</numerusform>
            <numerusform>%n without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineSheet</name>
    <message numerus="yes">
        <source>%n events are left out by the filter.</source>
        <translation>
            <numerusform>%n event is left out by the filter.</numerusform>
            <numerusform>%n events are left out by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>“%1” names %n records of the table %2; use the id.</source>
        <translation>
            <numerusform>“%1” names %n record of the table %2; use the id.</numerusform>
            <numerusform>“%1” names %n records of the table %2; use the id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BoardFooter</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns hidden</source>
        <translation>
            <numerusform>%n column hidden</numerusform>
            <numerusform>%n columns hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BoardPage</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BoardView</name>
    <message numerus="yes">
        <source>%n workloads</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n row(s) of “%1”</source>
        <translation>
            <numerusform>Edit %n row of “%1”</numerusform>
            <numerusform>Edit %n rows of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::CheapestScreen</name>
    <message numerus="yes">
        <source>%n moves for %1 one-time</source>
        <translation>
            <numerusform>%n move for %1 one-time</numerusform>
            <numerusform>%n moves for %1 one-time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moves too many</source>
        <translation>
            <numerusform>%n move too many</numerusform>
            <numerusform>%n moves too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n percentage points over</source>
        <translation>
            <numerusform>“%1” is %n percentage point over</numerusform>
            <numerusform>“%1” is %n percentage points over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is %n percentage points short</source>
        <translation>
            <numerusform>“%1” is %n percentage point short</numerusform>
            <numerusform>“%1” is %n percentage points short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run cost over %n months %1, shortfalls %2.</source>
        <translation>
            <numerusform>Run cost over %n month %1, shortfalls %2.</numerusform>
            <numerusform>Run cost over %n months %1, shortfalls %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s)</source>
        <translation>
            <numerusform>%n workload</numerusform>
            <numerusform>%n workloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workload(s) must stay</source>
        <translation>
            <numerusform>%n workload must stay</numerusform>
            <numerusform>%n workloads must stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ChecklistModel</name>
    <message numerus="yes">
        <source>%1, %n point(s), %2</source>
        <translation>
            <numerusform>%1, %n point, %2</numerusform>
            <numerusform>%1, %n points, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) missing</source>
        <translation>
            <numerusform>%n fact missing</numerusform>
            <numerusform>%n facts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Value, %n mo</source>
        <translation>
            <numerusform>Value, %n mo</numerusform>
            <numerusform>Value, %n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raised</source>
        <translation>
            <numerusform>%n raised</numerusform>
            <numerusform>%n raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not raised</source>
        <translation>
            <numerusform>%n not raised</numerusform>
            <numerusform>%n not raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high</source>
        <translation>
            <numerusform>%n high</numerusform>
            <numerusform>%n high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n medium</source>
        <translation>
            <numerusform>%n medium</numerusform>
            <numerusform>%n medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n low</numerusform>
            <numerusform>%n low</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ClaimsSection</name>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>%n in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more attribute(s), in the table Claims</source>
        <translation>
            <numerusform>and %n more attribute, in the table Claims</numerusform>
            <numerusform>and %n more attributes, in the table Claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::CommitmentChart</name>
    <message numerus="yes">
        <source>Up to %1 more short in %n years</source>
        <translation>
            <numerusform>Up to %1 more short in %n year</numerusform>
            <numerusform>Up to %1 more short in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %1 short in %n years</source>
        <translation>
            <numerusform>Up to %1 short in %n year</numerusform>
            <numerusform>Up to %1 short in %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ConflictsPage</name>
    <message numerus="yes">
        <source>%n conflict(s) are hidden by it.</source>
        <translation>
            <numerusform>%n conflict is hidden by it.</numerusform>
            <numerusform>%n conflicts are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::DateSlider</name>
    <message numerus="yes">
        <source>Quarter %1 of %2: %n deals</source>
        <translation>
            <numerusform>Quarter %1 of %2: %n deal</numerusform>
            <numerusform>Quarter %1 of %2: %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines undated</source>
        <translation>
            <numerusform>%n line undated</numerusform>
            <numerusform>%n lines undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have a part whose beginning nobody gives; it is drawn on every day until it ends.</source>
        <translation>
            <numerusform>%n line has a part whose beginning nobody gives; it is drawn on every day until it ends.</numerusform>
            <numerusform>%n lines have a part whose beginning nobody gives; it is drawn on every day until it ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::EdgePanel</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
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
    <name>fairlead::EventPanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ExposurePage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These are %n changes; %2 makes the last one again.</source>
        <translation>
            <numerusform>%1. These are %n changes; %2 makes the last one again.</numerusform>
            <numerusform>%1. These are %n changes; %2 makes the last one again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. These are %n changes; %2 takes the last one back.</source>
        <translation>
            <numerusform>%1. These are %n changes; %2 takes the last one back.</numerusform>
            <numerusform>%1. These are %n changes; %2 takes the last one back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::FieldForm</name>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>The %n field</numerusform>
            <numerusform>All %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::FlowChart</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::FrontierChart</name>
    <message numerus="yes">
        <source>Thousand USD over today in %n months, present value, by “%1”</source>
        <translation>
            <numerusform>Thousand USD over today in %n month, present value, by “%1”</numerusform>
            <numerusform>Thousand USD over today in %n months, present value, by “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GapsSection</name>
    <message numerus="yes">
        <source>Checked %n day(s) ago</source>
        <translation>
            <numerusform>Checked %n day ago</numerusform>
            <numerusform>Checked %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphLegend</name>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>%n hidden · show</numerusform>
            <numerusform>%n hidden · show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphPage</name>
    <message numerus="yes">
        <source>%1, and what is %n steps around it</source>
        <translation>
            <numerusform>%1, and what is %n step around it</numerusform>
            <numerusform>%1, and what is %n steps around it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphTools</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::GraphView</name>
    <message numerus="yes">
        <source>and %n more sources</source>
        <translation>
            <numerusform>and %n more source</numerusform>
            <numerusform>and %n more sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::HistoryPage</name>
    <message numerus="yes">
        <source>%n entry(s) are hidden by it.</source>
        <translation>
            <numerusform>%n entry is hidden by it.</numerusform>
            <numerusform>%n entries are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::HistorySection</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::ImportPreview</name>
    <message numerus="yes">
        <source>%1 – %n row(s)</source>
        <translation>
            <numerusform>%1 – %n row</numerusform>
            <numerusform>%1 – %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::MissingFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::MovePanel</name>
    <message numerus="yes">
        <source>%n workloads together · %1</source>
        <translation>
            <numerusform>%n workload · %1</numerusform>
            <numerusform>%n workloads together · %1</numerusform>
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
        <source>%1, floor %2 a year: use falls to %3, up to %4 more short in %n years.</source>
        <translation>
            <numerusform>%1, floor %2 a year: use falls to %3, up to %4 more short in %n year.</numerusform>
            <numerusform>%1, floor %2 a year: use falls to %3, up to %4 more short in %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n pass</source>
        <translation>
            <numerusform>it passes</numerusform>
            <numerusform>all %n pass</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::NegotiationPage</name>
    <message numerus="yes">
        <source>%n day(s) to notice</source>
        <translation>
            <numerusform>%n day to notice</numerusform>
            <numerusform>%n days to notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out tested</source>
        <translation>
            <numerusform>%n way out tested</numerusform>
            <numerusform>%n ways out tested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::NegotiationState</name>
    <message numerus="yes">
        <source>There are %n must-haves already. Which one makes room for “%1”?</source>
        <translation>
            <numerusform>There is %n must-have already. Which one makes room for “%1”?</numerusform>
            <numerusform>There are %n must-haves already. Which one makes room for “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::NodePanel</name>
    <message numerus="yes">
        <source>%n workloads of ours</source>
        <translation>
            <numerusform>%n workload of ours</numerusform>
            <numerusform>%n workloads of ours</numerusform>
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
        <source>%n workloads without a way on this day</source>
        <translation>
            <numerusform>%n workload without a way on this day</numerusform>
            <numerusform>%n workloads without a way on this day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::OverviewPanel</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
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
    <name>fairlead::PartsSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PlanBar</name>
    <message numerus="yes">
        <source>%n moves</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PlanComparisonModel</name>
    <message numerus="yes">
        <source>%n moves blocked</source>
        <translation>
            <numerusform>%n move blocked</numerusform>
            <numerusform>%n moves blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PlanPanel</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gates not passed</source>
        <translation>
            <numerusform>%n gate not passed</numerusform>
            <numerusform>%n gates not passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PlanScreen</name>
    <message numerus="yes">
        <source>Thousand USD over %n months · %1; whisker P10 – P90</source>
        <translation>
            <numerusform>Thousand USD over %n month · %1; whisker P10 – P90</numerusform>
            <numerusform>Thousand USD over %n months · %1; whisker P10 – P90</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::PositionScreen</name>
    <message numerus="yes">
        <source>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is not estimated.</source>
        <translation>
            <numerusform>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n month. What the vendor would accept is not estimated.</numerusform>
            <numerusform>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is not estimated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is an estimate of ours.</source>
        <translation>
            <numerusform>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is an estimate of ours.</numerusform>
            <numerusform>Reservation price: run cost, one-time cost and a risk allowance (P90 less median), spread over %n months. What the vendor would accept is an estimate of ours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In an extension of %n month(s) · hatched: no leverage left</source>
        <translation>
            <numerusform>In an extension of %n month · hatched: no leverage left</numerusform>
            <numerusform>In an extension of %n months · hatched: no leverage left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RecordsFooter</name>
    <message numerus="yes">
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n row selected</numerusform>
            <numerusform>%n rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never added together · %n left out</source>
        <translation>
            <numerusform>never added together · %n left out</numerusform>
            <numerusform>never added together · %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The three sums hold each other and are never added together. Superseded and unverified deals, totals of other deals and deals after the as-of date are in none of them: %n of the deals shown.</source>
        <translation>
            <numerusform>The three sums hold each other and are never added together. Superseded and unverified deals, totals of other deals and deals after the as-of date are in none of them: %n of the deals shown.</numerusform>
            <numerusform>The three sums hold each other and are never added together. Superseded and unverified deals, totals of other deals and deals after the as-of date are in none of them: %n of the deals shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::RecordsPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of this table are hidden by it.</source>
        <translation>
            <numerusform>%n row of this table is hidden by it.</numerusform>
            <numerusform>%n rows of this table are hidden by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted cell(s) lie beyond the last column and were left out.</source>
        <translation>
            <numerusform>%n pasted cell lies beyond the last column and was left out.</numerusform>
            <numerusform>%n pasted cells lie beyond the last column and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::StatusLine</name>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s), all settled</source>
        <translation>
            <numerusform>%n conflict, settled</numerusform>
            <numerusform>%n conflicts, all settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) older than 180 days</source>
        <translation>
            <numerusform>%n row older than 180 days</numerusform>
            <numerusform>%n rows older than 180 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::StressPanel</name>
    <message numerus="yes">
        <source>The source ends after %n months.</source>
        <translation>
            <numerusform>The source ends after %n month.</numerusform>
            <numerusform>The source ends after %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without service.</source>
        <translation>
            <numerusform>%n month without service.</numerusform>
            <numerusform>%n months without service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::StressResultScreen</name>
    <message numerus="yes">
        <source>%n workloads are reached</source>
        <translation>
            <numerusform>%n workload is reached</numerusform>
            <numerusform>%n workloads are reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TableChooser</name>
    <message numerus="yes">
        <source>%n row(s) older than 180 days.</source>
        <translation>
            <numerusform>%n row older than 180 days.</numerusform>
            <numerusform>%n rows older than 180 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not verified.</source>
        <translation>
            <numerusform>%n row not verified.</numerusform>
            <numerusform>%n rows not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TimelineFilterBar</name>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <translation>
            <numerusform>%n hidden · show</numerusform>
            <numerusform>%n hidden · show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TracePanel</name>
    <message numerus="yes">
        <source>%n routes, one model owner</source>
        <translation>
            <numerusform>%n route, one model owner</numerusform>
            <numerusform>%n routes, one model owner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::TradeScreen</name>
    <message numerus="yes">
        <source>The %n offers are about equal for us</source>
        <translation>
            <numerusform>The %n offer is about equal for us</numerusform>
            <numerusform>The %n offers are about equal for us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer %1: %n point(s), score %2, worth %3</source>
        <translation>
            <numerusform>Offer %1: %n point, score %2, worth %3</numerusform>
            <numerusform>Offer %1: %n points, score %2, worth %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::WorthBar</name>
    <message numerus="yes">
        <source>Worth %1 in %n month(s) if all are won</source>
        <translation>
            <numerusform>Worth %1 in %n month if all are won</numerusform>
            <numerusform>Worth %1 in %n months if all are won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fairlead::WorthSection</name>
    <message numerus="yes">
        <source>USD over %n month(s), %1; base case</source>
        <translation>
            <numerusform>USD over %n month, %1; base case</numerusform>
            <numerusform>USD over %n months, %1; base case</numerusform>
        </translation>
    </message>
</context>
</TS>
