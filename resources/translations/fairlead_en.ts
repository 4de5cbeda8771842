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
    <name>ValueText</name>
    <message numerus="yes">
        <source>“%1” names %n records of the table %2; use the id.</source>
        <translation>
            <numerusform>“%1” names %n records of the table %2; use the id.</numerusform>
            <numerusform>“%1” names %n records of the table %2; use the id.</numerusform>
        </translation>
    </message>
</context>
</TS>
