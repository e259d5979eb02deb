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
    <name>HelpSearch</name>
    <message numerus="yes">
        <source>“%1” is on %n page(s).</source>
        <translation>
            <numerusform>“%1” is on %n page.</numerusform>
            <numerusform>“%1” is on %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
