<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ValueText</name>
    <message numerus="yes">
        <source>“%1” names %n records of the table %2; use the id.</source>
        <translation>
            <numerusform>“%1” names %n records of the table %2; use the id.</numerusform>
            <numerusform>“%1” names %n records of the table %2; use the id.</numerusform>
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
    <name>fairlead::FieldForm</name>
    <message numerus="yes">
        <source>All %n fields</source>
        <translation>
            <numerusform>All %n fields</numerusform>
            <numerusform>All %n fields</numerusform>
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
</context>
<context>
    <name>fairlead::StatusLine</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>· %n row(s) older than 180 days</source>
        <translation>
            <numerusform>· %n row older than 180 days</numerusform>
            <numerusform>· %n rows older than 180 days</numerusform>
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
</TS>
