<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartExport</name>
    <message>
        <source>Single run with central values, no range computed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: central values; ranges: %1 runs with uncertain constants that fit history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: Kyosei %1, model of Northeast Asia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to and that has room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMode</name>
    <message>
        <source>percentage points against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, against the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartReading</name>
    <message>
        <source>No value in %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises from %1 in %2 to %3 in %4, then falls to %5 in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls from %1 in %2 to %3 in %4, then rises to %5 in %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays about the same: %1 in %2, %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises from %1 in %2 to %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls from %1 in %2 to %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percentage points more than in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percentage points less than in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less than in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten runs end at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them differs from its baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario changes them by %1; %2 end higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario changes them by %1; %2 end lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runs are not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 in %2: %3 of the runs, %4 in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 in %2: %3 of the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With central values %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest in %1: %2 with %3; lowest: %4 with %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as in the baseline by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario moves %1 most: %2 percentage points against the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario moves %1 most: %2 against the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kyosei scenarios (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost if you do not save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>shock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeverText</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>%1 %2</source>
        <comment>two whole sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings file cannot be read; defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored colour theme is not known; the system&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored window position is damaged; a new one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored view option is damaged; its default is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored language is not known; the system&apos;s is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten of %1 runs with uncertain constants that fit history give %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of them does anything differ from the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance of improvement: %1; of harm: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::Actions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios at hand: yours, and those of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title and Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the scenario, its author and its idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what differs from the baseline as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levers back to the baseline, no shocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List everything that differs from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove events such as a war or a famine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe in one school of thought or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the levers that are not primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system was at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from one colour theme to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One chart and the headline on the whole screen, in large type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart in Own &amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a chart also in a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely &amp;Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where half and nine in ten of the runs lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show some single runs with uncertain constants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference to the Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the scenario changes, and how sure that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probability of Reaching a Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how many of the runs reach a level that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Model and Its Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers mean, and do not mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Levers and Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read sliders and indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Well Does the Model Do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ensemble against the record it had not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Technical Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every equation, parameter, source and limit of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the keyboard can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Kyosei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the system, or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ActorHeader</name>
    <message>
        <source>%1: menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – press for its menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levers at the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lever moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 levers moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::Autosave</name>
    <message>
        <source>The safety copy of your unsaved changes could not be written. Save your scenario soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyosei ended unexpectedly. Unsaved changes from %1 can be recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety copy could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::BeliefsPanel</name>
    <message>
        <source>Assumptions: which school of thought do you believe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the published priors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world-views of this program cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The priors as published in the parameter table: where studies disagree, both signs have a chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belief in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this school says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What policies add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is few: bands are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member counts as much as history lets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your belief moves the baseline by %1; your policies add %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your policies add %1. Believe in a school to see what that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the %1 members of the ensemble, about %2 speak for this belief.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartChooser</name>
    <message>
        <source>Choose a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts by topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartCursor</name>
    <message>
        <source>%1, %2: %3, as in the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3; baseline %4, difference %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartLegend</name>
    <message>
        <source>half of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin: baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartLevel</name>
    <message>
        <source>At &amp;least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level to reach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartMenu</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in own &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartModeMenu</name>
    <message>
        <source>Likely &amp;range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Difference to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Probability of reaching a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartPlot</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, export, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range, single runs, difference or probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ChartWindow</name>
    <message>
        <source>%1 – Kyosei</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ComparisonTable</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1: median and likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    change, chance of improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, and who gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra cost a year (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own resources rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own resources fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers that some scenario moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ComparisonWindow</name>
    <message>
        <source>Compare Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running %1 scenarios in all members of the ensemble …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenarios could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians of %1 runs with uncertain constants that fit history; in parentheses where nine in ten of them lie. A change compares each run with the same run of the baseline; the percentage beside it is the share of runs that improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::DeckPanel</name>
    <message>
        <source>Back to the levers (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the levers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::DifferencesPanel</name>
    <message>
        <source>What differs from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the baseline. Move a lever or add a shock, and it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::Document</name>
    <message>
        <source>Untitled scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1 everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 to all countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove shock: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change title and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reset everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ElementSelector</name>
    <message>
        <source>Country or pair shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::HeadlineNumber</name>
    <message>
        <source>as in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::HeadlinePanel</name>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::HelpWindow</name>
    <message>
        <source>Kyosei Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator’s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well does it do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find (Ctrl+F, Enter for the next place)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## On a lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest, largest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the baseline; a double click on the thumb does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact value, years, cost and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and an arrow key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the neighbouring lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next lever of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a panel back to the levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## While presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, previous chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screen; any key brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Kyosei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;共生 means living together. Explore what aid, infrastructure, trade and exchange do, and do not do, for peace in Northeast Asia.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.

Made with Qt %1, QCustomPlot, nlohmann/json, pugixml and tl::expected. Thank you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::IndicatorTile</name>
    <message>
        <source>as in the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3
%4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LeverCellView</name>
    <message>
        <source>Baseline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to all countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; assumes that this government changes its policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LeverDeck</name>
    <message>
        <source>Lever deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer levers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more levers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LeverDetailPanel</name>
    <message>
        <source>Back to baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to all countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this lever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken &amp;back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year the change begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years until the change is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year the change is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;egins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;complete after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*Moving it assumes that this government changes its policy.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost and risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the value first: at the baseline there is nothing to phase in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LeverLegend</name>
    <message>
        <source>Tick: baseline. Filled stretch: what you changed. Dashed track and diamond: moving it assumes that this government changes its policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumes that this government changes its policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your change, measured from the baseline tick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LeverRowHeader</name>
    <message>
        <source>%1, all countries together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries together: every slider of this row moves to the same place between its baseline and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries back to baseline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::LibraryDialog</name>
    <message>
        <source>Scenario Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in titles, authors and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open as Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as a new scenario; the one in the library stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen scenarios and the one on screen side by side; choose several with Ctrl or Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario on screen into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: “Keep Current” puts one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no scenario that the program can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario to read about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenarios are chosen. “Compare” shows them side by side with yours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::MainWindow</name>
    <message>
        <source>Some stored settings could not be used; their defaults are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Kyosei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scenario could not be run; the charts show an earlier state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some results of this run are not numbers; the charts have gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely range could not be computed; only single runs are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumptions (changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::MessageRow</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::PhaseSketch</name>
    <message>
        <source>Drawing of how the change is phased in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::PresentationWindow</name>
    <message>
        <source>Presentation – Kyosei</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::PropertiesDialog</name>
    <message>
        <source>Title and Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the idea? What do you expect to happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ReferenceBrowser</name>
    <message>
        <source>Reality checks, run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few thousand runs are under way: some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ScenarioFiles</name>
    <message>
        <source>“%1” could not be opened. Your current scenario is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was opened, but parts of it are not known here and were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved. Your changes are still here; try another place with Save As.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::SeriesTable</name>
    <message>
        <source>Values of the chart by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::SeriesTableModel</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 % of runs below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::ShockPanel</name>
    <message>
        <source>Shocks: what if this happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no shocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::StageLadder</name>
    <message>
        <source>as in the baseline; today: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline: %1; today: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The likely range is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages: %1.
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: no run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::StatusChip</name>
    <message>
        <source>Lines show one run with central values, ranges many runs with uncertain constants: an argument to examine, not a forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range from %1 runs, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely range from %1 of %2 runs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run failed: the charts show an earlier state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::TitleButton</name>
    <message>
        <source>Chart shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart shown: %1. Press to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – press to choose another chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kyosei::TopStrip</name>
    <message>
        <source>%1
Press for title, author and note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The model inside this program cannot be used, so it cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report the details below; a new installation may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore what aid, infrastructure, trade and exchange do, and do not do, for peace in Northeast Asia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario to open (*.json).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[FILE]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window: %1. Without it the one chosen last, at first the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
