<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChartPage</name>
    <message numerus="yes">
        <source>There is a line for each of %n elements; with many, choose one beside the title, or look at those that move most.</source>
        <translation>
            <numerusform>There is a line for each of %n elements; with many, choose one beside the title, or look at those that move most.</numerusform>
            <numerusform>There is a line for each of %n elements; with many, choose one beside the title, or look at those that move most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message numerus="yes">
        <source>Of %n observed figure(s) after %1, %2 lie in the range of nine in ten runs.</source>
        <translation>
            <numerusform>Of %n observed figure after %1, %2 lie in the range of nine in ten runs.</numerusform>
            <numerusform>Of %n observed figures after %1, %2 lie in the range of nine in ten runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One future strays from it: %n drawn by chance lie around %1, ± %2; nine in ten end at %3.</source>
        <translation>
            <numerusform>One future strays from it: %n drawn by chance lie around %1, ± %2; nine in ten end at %3.</numerusform>
            <numerusform>One future strays from it: %n drawn by chance lie around %1, ± %2; nine in ten end at %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cuts</name>
    <message numerus="yes">
        <source>%1 (%n loop(s) cut)</source>
        <comment>results</comment>
        <translation>
            <numerusform>%1 (%n loop cut)</numerusform>
            <numerusform>%1 (%n loops cut)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpSearch</name>
    <message numerus="yes">
        <source>“%1” is on %n page(s).</source>
        <translation>
            <numerusform>“%1” is on %n page.</numerusform>
            <numerusform>“%1” is on %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovedWords</name>
    <message numerus="yes">
        <source>%n if-then rule(s).</source>
        <translation>
            <numerusform>%n if-then rule.</numerusform>
            <numerusform>%n if-then rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n more lever(s)</source>
        <translation>
            <numerusform>%n more lever</numerusform>
            <numerusform>%n more levers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message numerus="yes">
        <source>%n packages were found that reach it %1, unlike each other.</source>
        <translation>
            <numerusform>%n package was found that reaches it %1.</numerusform>
            <numerusform>%n packages were found that reach it %1, unlike each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::ChartDraw</name>
    <message numerus="yes">
        <source>Draw %1: %2 of %n future(s), chance alone, central constants</source>
        <translation>
            <numerusform>Draw %1: %2 of %n future, chance alone, central constants</numerusform>
            <numerusform>Draw %1: %2 of %n futures, chance alone, central constants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::Document</name>
    <message numerus="yes">
        <source>lock %n lever(s)</source>
        <translation>
            <numerusform>lock %n lever</numerusform>
            <numerusform>lock %n levers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unlock %n lever(s)</source>
        <translation>
            <numerusform>unlock %n lever</numerusform>
            <numerusform>unlock %n levers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reset %n locked lever(s)</source>
        <translation>
            <numerusform>reset %n locked lever</numerusform>
            <numerusform>reset %n locked levers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::EventTimeline</name>
    <message numerus="yes">
        <source>%n mark(s); Insert adds a shock.</source>
        <translation>
            <numerusform>%n mark; Insert adds a shock.</numerusform>
            <numerusform>%n marks; Insert adds a shock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::FrontPlot</name>
    <message numerus="yes">
        <source>%n packages; the arrow keys go through them</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages; the arrow keys go through them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::PackCheckWindow</name>
    <message numerus="yes">
        <source>It holds: all %n files were made again, bit for bit.</source>
        <translation>
            <numerusform>It holds: all %n files were made again, bit for bit.</numerusform>
            <numerusform>It holds: all %n files were made again, bit for bit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds: all %n files were made again; tables differ by rounding only.</source>
        <translation>
            <numerusform>It holds: all %n files were made again; tables differ by rounding only.</numerusform>
            <numerusform>It holds: all %n files were made again; tables differ by rounding only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::Resets</name>
    <message numerus="yes">
        <source>%n locked lever(s) stay as they are.</source>
        <translation>
            <numerusform>%n locked lever stay as they are.</numerusform>
            <numerusform>%n locked levers stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kyosei::TimeMachineTable</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
