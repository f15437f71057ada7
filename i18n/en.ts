<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Other bodies</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>on any day</translation>
    </message>
    <message>
        <source>applied from: {since}</source>
        <translation>applied from: {since}</translation>
    </message>
    <message>
        <source>in force: {since} – {until}</source>
        <translation>in force: {since} – {until}</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>no rule held for this day</translation>
    </message>
    <message>
        <source>{body}: {act}</source>
        <translation>{body}: {act}</translation>
    </message>
    <message>
        <source>{body}, by analogy</source>
        <translation>{body}, by analogy</translation>
    </message>
    <message>
        <source>quorum – {share}</source>
        <translation>quorum – {share}</translation>
    </message>
    <message>
        <source>votes for – {share}</source>
        <translation>votes for – {share}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
</context>
<context>
    <name>Ahead</name>
    <message>
        <source>{since} – {until}</source>
        <translation type="unfinished">{since} – {until}</translation>
    </message>
    <message>
        <source>all bodies</source>
        <translation>all bodies</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Birthdays</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turns</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Where they sit</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>In all: {count}.</translation>
    </message>
    <message>
        <source>Mandates and periods that end</source>
        <translation>Mandates and periods that end</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Last day</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation>Body, post</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>What ends</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>mandate: {ground}</source>
        <translation>mandate: {ground}</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>mandate</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>On {day}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>Ages and sexes</source>
        <translation>Ages and sexes</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Men</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Sex not stated</translation>
    </message>
    <message>
        <source>date of birth not stated</source>
        <translation>date of birth not stated</translation>
    </message>
    <message>
        <source>{first} and older</source>
        <translation>{first} and older</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>up to {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Mean age: {whole}.{tenth}.</source>
        <translation>Mean age: {whole}.{tenth}.</translation>
    </message>
    <message>
        <source>Save: {title}</source>
        <translation>Save: {title}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Save…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Kind of file</translation>
    </message>
    <message>
        <source>{title}, {line}</source>
        <translation>{title}, {line}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation type="unfinished">To the bodies</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation type="unfinished">Dates and ages</translation>
    </message>
    <message>
        <source>Of those in office; a list opens what stands in it</source>
        <translation>Of those in office; a list opens what stands in it</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation type="unfinished">To the bodies (Esc)</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation>As PDF, Excel or CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ends of mandates</source>
        <translation>Ends of mandates</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>Of which body</source>
        <translation>Of which body</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">From</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished">On the day</translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished">until</translation>
    </message>
    <message>
        <source>Nobody in office has a birthday in these days.</source>
        <translation>Nobody in office has a birthday in these days.</translation>
    </message>
    <message>
        <source>No mandate and no period ends in these days.</source>
        <translation>No mandate and no period ends in these days.</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Type two dates, the earlier one first.</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>All bodies</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>Add an award</source>
        <translation>Add an award</translation>
    </message>
    <message>
        <source>Change the award</source>
        <translation>Change the award</translation>
    </message>
    <message>
        <source>Add the award</source>
        <translation>Add the award</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Keep the changes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Regulation on the award</source>
        <translation>Regulation on the award</translation>
    </message>
    <message>
        <source>Established by the decision of</source>
        <translation>Established by the decision of</translation>
    </message>
    <message>
        <source>Number of that decision</source>
        <translation>Number of that decision</translation>
    </message>
    <message>
        <source>Day of that decision</source>
        <translation>Day of that decision</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>One more than that is given too, with a warning.</source>
        <translation>One more than that is given too, with a warning.</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>no quota</translation>
    </message>
    <message>
        <source>Quota for</source>
        <translation>Quota for</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
    <message>
        <source>all years together</source>
        <translation>all years together</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty while the award is given.</source>
        <translation>Empty while the award is given.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the award (F2)</source>
        <translation>Change the award (F2)</translation>
    </message>
    <message>
        <source>Remove the award…</source>
        <translation>Remove the award…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>When entered by mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Give the award…</source>
        <translation>Give the award…</translation>
    </message>
    <message>
        <source>Give the award (Ctrl+M)</source>
        <translation>Give the award (Ctrl+M)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>What the table shows, as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>What the table shows, as PDF, Excel or CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Of the row chosen in the table</translation>
    </message>
    <message>
        <source>Change what was given…</source>
        <translation>Change what was given…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Remove the entry…</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Year of the decision</translation>
    </message>
    <message>
        <source>Who has the award</source>
        <translation>Who has the award</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Given: {count}, the newest first</source>
        <translation>Given: {count}, the newest first</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>all years</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{award}, {years}</source>
        <translation>{award}, {years}</translation>
    </message>
    <message>
        <source>Register of awards</source>
        <translation>Register of awards</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Given in all: {count}.</source>
        <translation>Given in all: {count}.</translation>
    </message>
    <message>
        <source>Number of the award</source>
        <translation>Number of the award</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Give an award</source>
        <translation>Give an award</translation>
    </message>
    <message>
        <source>Change what was given</source>
        <translation>Change what was given</translation>
    </message>
    <message>
        <source>{what}: {award}</source>
        <translation>{what}: {award}</translation>
    </message>
    <message>
        <source>Note the award</source>
        <translation>Note the award</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Decision of</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>A few letters find people of the roster.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Of the diploma or the badge</source>
        <translation>Of the diploma or the badge</translation>
    </message>
    <message>
        <source>Empty until it is handed over.</source>
        <translation>Empty until it is handed over.</translation>
    </message>
    <message>
        <source>The quota is exceeded by this one.</source>
        <translation>The quota is exceeded by this one.</translation>
    </message>
    <message>
        <source>The award was established after that day.</source>
        <translation>The award was established after that day.</translation>
    </message>
    <message>
        <source>This person has the award already.</source>
        <translation>This person has the award already.</translation>
    </message>
    <message>
        <source>This number was given already.</source>
        <translation>This number was given already.</translation>
    </message>
    <message>
        <source>Choose who is given the award.</source>
        <translation>Choose who is given the award.</translation>
    </message>
    <message>
        <source>Remove this award? {award}</source>
        <translation>Remove this award? {award}</translation>
    </message>
    <message>
        <source>One that was given already stays; give it a last day instead.</source>
        <translation>One that was given already stays; give it a last day instead.</translation>
    </message>
    <message>
        <source>Remove the award</source>
        <translation>Remove the award</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Remove the entry? {person}</translation>
    </message>
    <message>
        <source>{decision}. The register loses the line; undo brings it back.</source>
        <translation>{decision}. The register loses the line; undo brings it back.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Remove the entry</translation>
    </message>
    <message>
        <source>{used} of {quota} in {year}</source>
        <translation>{used} of {quota} in {year}</translation>
    </message>
    <message>
        <source>{used} of {quota} in all</source>
        <translation>{used} of {quota} in all</translation>
    </message>
    <message>
        <source>{figures}, over the quota</source>
        <translation>{figures}, over the quota</translation>
    </message>
    <message>
        <source>given until {day}</source>
        <translation>given until {day}</translation>
    </message>
    <message>
        <source>{quota} a year</source>
        <translation>{quota} a year</translation>
    </message>
    <message>
        <source>{quota} in all</source>
        <translation>{quota} in all</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>No {number}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Give the award</source>
        <translation>Give the award</translation>
    </message>
    <message>
        <source>Save the register of the award</source>
        <translation>Save the register of the award</translation>
    </message>
    <message>
        <source>Register of all awards</source>
        <translation>Register of all awards</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">To the people</translation>
    </message>
    <message>
        <source>Public awards of the office and who was given them</source>
        <translation>Public awards of the office and who was given them</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation type="unfinished">To the people (Esc)</translation>
    </message>
    <message>
        <source>Whole register…</source>
        <translation>Whole register…</translation>
    </message>
    <message>
        <source>All awards and years as a file (Ctrl+Shift+S)</source>
        <translation>All awards and years as a file (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Add an award…</source>
        <translation>Add an award…</translation>
    </message>
    <message>
        <source>Add an award (Ctrl+N)</source>
        <translation>Add an award (Ctrl+N)</translation>
    </message>
    <message>
        <source>No awards yet</source>
        <translation>No awards yet</translation>
    </message>
    <message>
        <source>Each award stands here with its regulation, its quota and the register of who has it.</source>
        <translation>Each award stands here with its regulation, its quota and the register of who has it.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Enter the first one</translation>
    </message>
    <message>
        <source>Its name, the decision that established it, the quota</source>
        <translation>Its name, the decision that established it, the quota</translation>
    </message>
    <message>
        <source>Public awards and who has them (Ctrl+Shift+A)</source>
        <translation>Public awards and who has them (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>None was given so far.</source>
        <translation>None was given so far.</translation>
    </message>
    <message>
        <source>Give an award…</source>
        <translation>Give an award…</translation>
    </message>
    <message>
        <source>One of the awards that the office has</source>
        <translation>One of the awards that the office has</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>people: {people}, meetings: {meetings}</source>
        <translation>people: {people}, meetings: {meetings}</translation>
    </message>
    <message>
        <source>{contents}, newest record: {day}, {hour}</source>
        <translation>{contents}, newest record: {day}, {hour}</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Nothing was changed since.</translation>
    </message>
    <message>
        <source>{what}: {added} added, {changed} changed, {removed} removed</source>
        <translation>{what}: {added} added, {changed} changed, {removed} removed</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bodies and mandates</source>
        <translation>Bodies and mandates</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Speeches and decisions</source>
        <translation>Speeches and decisions</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished">Journal</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Other records</translation>
    </message>
    <message>
        <source>There is no backup yet; choose a folder or a stick for it.</source>
        <translation>There is no backup yet; choose a folder or a stick for it.</translation>
    </message>
    <message>
        <source>The newest backup is old, make a new one; days since then: {days}.</source>
        <translation>The newest backup is old, make a new one; days since then: {days}.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there, is the stick in? {folder}</source>
        <translation>The folder of the backups is not there, is the stick in? {folder}</translation>
    </message>
    <message>
        <source>The backups lie on the disk of the data and would be lost with it, choose a stick or another computer: {folder}</source>
        <translation>The backups lie on the disk of the data and would be lost with it, choose a stick or another computer: {folder}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Everything was read.</translation>
    </message>
    <message>
        <source>{what}: {figures}</source>
        <translation>{what}: {figures}</translation>
    </message>
    <message>
        <source>unreadable pages: {count}</source>
        <translation>unreadable pages: {count}</translation>
    </message>
    <message>
        <source>damaged records: {count}</source>
        <translation>damaged records: {count}</translation>
    </message>
    <message>
        <source>left out with what they belonged to: {count}</source>
        <translation>left out with what they belonged to: {count}</translation>
    </message>
    <message>
        <source>incomplete: {count}</source>
        <translation>incomplete: {count}</translation>
    </message>
    <message>
        <source>taken from the journal: {count}</source>
        <translation>taken from the journal: {count}</translation>
    </message>
    <message>
        <source>entered in place of lost ones: {count}</source>
        <translation>entered in place of lost ones: {count}</translation>
    </message>
    <message>
        <source>A backup is being made and read back</source>
        <translation>A backup is being made and read back</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>Skip it this time</translation>
    </message>
    <message>
        <source>The office is being kept as it is before the import</source>
        <translation>The office is being kept as it is before the import</translation>
    </message>
    <message>
        <source>There is no backup yet; the folder is chosen, make the first one.</source>
        <translation>There is no backup yet; the folder is chosen, make the first one.</translation>
    </message>
    <message>
        <source>The newest backup was read back and is good: {path}</source>
        <translation>The newest backup was read back and is good: {path}</translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation>Backup: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Last backup: {day}</translation>
    </message>
    <message>
        <source>Folder of backups not found</source>
        <translation>Folder of backups not found</translation>
    </message>
    <message>
        <source>Backups on the same disk</source>
        <translation>Backups on the same disk</translation>
    </message>
    <message>
        <source>The backup was not made, the office itself is safe. {reason}</source>
        <translation>The backup was not made, the office itself is safe. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>The backup was not made</translation>
    </message>
    <message>
        <source>Put the stick in and close once more, or close without a backup.</source>
        <translation>Put the stick in and close once more, or close without a backup.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Close without a backup</translation>
    </message>
    <message>
        <source>The office lies in a network folder</source>
        <translation>The office lies in a network folder</translation>
    </message>
    <message>
        <source>The monthly check found what is wrong, in number: {count}. Look at Settings, Backups, and make a copy of the office file.</source>
        <translation>The monthly check found what is wrong, in number: {count}. Look at Settings, Backups, and make a copy of the office file.</translation>
    </message>
    <message>
        <source>When the network fails, what was just recorded can be lost, and two programs may open the office at once. Keep it on a disk of this computer, and send backups to the network folder instead.</source>
        <translation>When the network fails, what was just recorded can be lost, and two programs may open the office at once. Keep it on a disk of this computer, and send backups to the network folder instead.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder of the backups</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choose…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>While the program runs, every</source>
        <translation>While the program runs, every</translation>
    </message>
    <message>
        <source>Only when something was changed since.</source>
        <translation>Only when something was changed since.</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>not by the clock</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>And each time</source>
        <translation>And each time</translation>
    </message>
    <message>
        <source>a meeting was closed</source>
        <translation>a meeting was closed</translation>
    </message>
    <message>
        <source>the program is closed</source>
        <translation>the program is closed</translation>
    </message>
    <message>
        <source>a list of people is brought in</source>
        <translation>a list of people is brought in</translation>
    </message>
    <message>
        <source>Warn after days</source>
        <translation>Warn after days</translation>
    </message>
    <message>
        <source>When the newest good backup is older than that.</source>
        <translation>When the newest good backup is older than that.</translation>
    </message>
    <message>
        <source>A stick or a disk of another computer. An empty line: no backups.</source>
        <translation>A stick or a disk of another computer. An empty line: no backups.</translation>
    </message>
    <message>
        <source>A network folder: good for backups, as long as the network is there.</source>
        <translation>A network folder: good for backups, as long as the network is there.</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Folder or stick</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">File</translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <translation>Backups in the folder</translation>
    </message>
    <message>
        <source>The program thins them by itself: kept are all of the last {days} days, one a week for {weeks} weeks, one a month for {months} months, one a year.</source>
        <translation>The program thins them by itself: kept are all of the last {days} days, one a week for {weeks} weeks, one a month for {months} months, one a year.</translation>
    </message>
    <message>
        <source>Of other offices, left alone: {count}.</source>
        <translation>Of other offices, left alone: {count}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>the last good one</source>
        <translation>the last good one</translation>
    </message>
    <message>
        <source>read back when made</source>
        <translation>read back when made</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation type="unfinished">Put a backup back…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}. It was read back and lies at {path}</source>
        <translation>The newest good backup: {moment}. It was read back and lies at {path}</translation>
    </message>
    <message>
        <source>Choose a folder or a stick…</source>
        <translation>Choose a folder or a stick…</translation>
    </message>
    <message>
        <source>Backups of the office</source>
        <translation>Backups of the office</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation type="unfinished">Your role does not allow this.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Is the office whole?</source>
        <translation>Is the office whole?</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>Check the office</translation>
    </message>
    <message>
        <source>Pages, references, search, votes and journal; nothing is changed</source>
        <translation>Pages, references, search, votes and journal; nothing is changed</translation>
    </message>
    <message>
        <source>The office is being checked</source>
        <translation>The office is being checked</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Last checked and found whole: {moment}. It is checked every month.</source>
        <translation>Last checked and found whole: {moment}. It is checked every month.</translation>
    </message>
    <message>
        <source>Not checked yet. It is checked every month, while nobody is at the keyboard.</source>
        <translation>Not checked yet. It is checked every month, while nobody is at the keyboard.</translation>
    </message>
    <message>
        <source>Wrong, in number: {count}. Keep a copy of the file; put a good backup back.</source>
        <translation>Wrong, in number: {count}. Keep a copy of the file; put a good backup back.</translation>
    </message>
    <message>
        <source>And more: {count}.</source>
        <translation>And more: {count}.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Enter a paper</source>
        <translation type="unfinished">Enter a paper</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation type="unfinished">Change the paper</translation>
    </message>
    <message>
        <source>To the membership</source>
        <translation>To the membership</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Save the register</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation type="unfinished">Remove the paper</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation type="unfinished">To the bodies</translation>
    </message>
    <message>
        <source>Papers that start a change</source>
        <translation>Papers that start a change</translation>
    </message>
    <message>
        <source>Requests, decisions and submissions, each beside the membership that it changed</source>
        <translation>Requests, decisions and submissions, each beside the membership that it changed</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>To the bodies (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Save…</translation>
    </message>
    <message>
        <source>Register as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Register as PDF, Excel or CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation type="unfinished">Enter a paper…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+N)</source>
        <translation>Enter a paper (Ctrl+N)</translation>
    </message>
    <message>
        <source>Of the paper chosen in the table ({key})</source>
        <translation>Of the paper chosen in the table ({key})</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Change…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remove…</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>No papers yet</translation>
    </message>
    <message>
        <source>What came in stands here, also before anything has followed from it.</source>
        <translation>What came in stands here, also before anything has followed from it.</translation>
    </message>
    <message>
        <source>Enter the first paper</source>
        <translation>Enter the first paper</translation>
    </message>
    <message>
        <source>An own request, a decision of an association, a submission of the chair</source>
        <translation>An own request, a decision of an association, a submission of the chair</translation>
    </message>
    <message>
        <source>Papers: {count}, the newest first</source>
        <translation>Papers: {count}, the newest first</translation>
    </message>
    <message>
        <source>Register of papers that start a change</source>
        <translation>Register of papers that start a change</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished">On {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation type="unfinished">Kind of paper</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Paper</translation>
    </message>
    <message>
        <source>From, subject</source>
        <translation>From, subject</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>What it changed</translation>
    </message>
    <message>
        <source>Papers: {count}.</source>
        <translation>Papers: {count}.</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation type="unfinished">No {number}</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Removed records</source>
        <translation>Removed records</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>The record chosen in the table, with all that went with it (Enter)</source>
        <translation>The record chosen in the table, with all that went with it (Enter)</translation>
    </message>
    <message>
        <source>Nothing was removed, or all of it was put back.</source>
        <translation>Nothing was removed, or all of it was put back.</translation>
    </message>
    <message>
        <source>Removed: {count}, the newest first.</source>
        <translation>Removed: {count}, the newest first.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>records that went with it: {count}</source>
        <translation>records that went with it: {count}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Short name in the genitive</translation>
    </message>
    <message>
        <source>Full name, Kazakh</source>
        <translation>Full name, Kazakh</translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation>Full name, Russian</translation>
    </message>
    <message>
        <source>Heads the papers.</source>
        <translation>Heads the papers.</translation>
    </message>
    <message>
        <source>Full name in the genitive, Kazakh</source>
        <translation>Full name in the genitive, Kazakh</translation>
    </message>
    <message>
        <source>Full name in the genitive, Russian</source>
        <translation>Full name in the genitive, Russian</translation>
    </message>
    <message>
        <source>As lists and letters want it: «Кеңестің мүшелері», «члены Совета».</source>
        <translation>As lists and letters want it: «Кеңестің мүшелері», «члены Совета».</translation>
    </message>
    <message>
        <source>Stands in this window.</source>
        <translation>Stands in this window.</translation>
    </message>
    <message>
        <source>As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».</source>
        <translation>As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>For the window in English; papers have none.</source>
        <translation>For the window in English; papers have none.</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Assembly</translation>
    </message>
    <message>
        <source>Council of the assembly</source>
        <translation>Council of the assembly</translation>
    </message>
    <message>
        <source>Coordination council</source>
        <translation>Coordination council</translation>
    </message>
    <message>
        <source>Scientific-expert group</source>
        <translation>Scientific-expert group</translation>
    </message>
    <message>
        <source>Council of public accord</source>
        <translation>Council of public accord</translation>
    </message>
    <message>
        <source>Council of mothers</source>
        <translation>Council of mothers</translation>
    </message>
    <message>
        <source>Council of elders</source>
        <translation>Council of elders</translation>
    </message>
    <message>
        <source>Mediation council</source>
        <translation>Mediation council</translation>
    </message>
    <message>
        <source>Journalists&apos; club</source>
        <translation>Journalists&apos; club</translation>
    </message>
    <message>
        <source>Youth wing</source>
        <translation>Youth wing</translation>
    </message>
    <message>
        <source>Association of entrepreneurs</source>
        <translation>Association of entrepreneurs</translation>
    </message>
    <message>
        <source>University chair of the Assembly</source>
        <translation>University chair of the Assembly</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Expert group</translation>
    </message>
    <message>
        <source>Outreach group</source>
        <translation>Outreach group</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">not stated</translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished">region</translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished">city</translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished">district</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation type="unfinished">rural okrug</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation type="unfinished">enterprise</translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished">expert</translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished">observer</translation>
    </message>
    <message>
        <source>the body was dissolved</source>
        <translation>the body was dissolved</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>deputy chair</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>own wish</translation>
    </message>
    <message>
        <source>loss of citizenship or departure abroad for good</source>
        <translation>loss of citizenship or departure abroad for good</translation>
    </message>
    <message>
        <source>change of job of a member by office</source>
        <translation>change of job of a member by office</translation>
    </message>
    <message>
        <source>death</source>
        <translation>death</translation>
    </message>
    <message>
        <source>court decision: incapable, dead or missing</source>
        <translation>court decision: incapable, dead or missing</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>recall by the nominating organ</source>
        <translation>recall by the nominating organ</translation>
    </message>
    <message>
        <source>permanent move to another region</source>
        <translation>permanent move to another region</translation>
    </message>
    <message>
        <source>other grounds</source>
        <translation>other grounds</translation>
    </message>
    <message>
        <source>Admit members: {body}</source>
        <translation>Admit members: {body}</translation>
    </message>
    <message>
        <source>Tick those who are admitted together: space or Enter in the list.</source>
        <translation>Tick those who are admitted together: space or Enter in the list.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>A few letters of the name, in either spelling</source>
        <translation>A few letters of the name, in either spelling</translation>
    </message>
    <message>
        <source>People to admit</source>
        <translation>People to admit</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Post</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>First day in office</translation>
    </message>
    <message>
        <source>That day counts: a meeting of it has them.</source>
        <translation>That day counts: a meeting of it has them.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15). Other citizenship: {people}.</source>
        <translation>Members are citizens of Kazakhstan (Law No 70-IV, art. 15). Other citizenship: {people}.</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Deciding organ</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Nominated by</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Decision or letter and its number</source>
        <translation>Decision or letter and its number</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>Letters find the organisations of the office; other words can stand too.</source>
        <translation>Letters find the organisations of the office; other words can stand too.</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Agreed with</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>A membership by office ends when the office does.</source>
        <translation>A membership by office ends when the office does.</translation>
    </message>
    <message>
        <source>Member by office</source>
        <translation>Member by office</translation>
    </message>
    <message>
        <source>On a voluntary basis</source>
        <translation>On a voluntary basis</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Acting</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>It ends nothing by itself: it is listed among the dates to come.</source>
        <translation>It ends nothing by itself: it is listed among the dates to come.</translation>
    </message>
    <message>
        <source>Another organ, where the post needs its agreement.</source>
        <translation>Another organ, where the post needs its agreement.</translation>
    </message>
    <message>
        <source>Paper of the agreement</source>
        <translation>Paper of the agreement</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Date of the agreement</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. Days and post stay as they are.</source>
        <translation>{body}, {post}, since {day}. Days and post stay as they are.</translation>
    </message>
    <message>
        <source>Admission: {person}</source>
        <translation>Admission: {person}</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>Keep the papers</translation>
    </message>
    <message>
        <source>Chosen: {count}. {names}</source>
        <translation>Chosen: {count}. {names}</translation>
    </message>
    <message>
        <source>Chosen: {count}.</source>
        <translation>Chosen: {count}.</translation>
    </message>
    <message>
        <source>Type the date as 22.11.2026.</source>
        <translation>Type the date as 22.11.2026.</translation>
    </message>
    <message>
        <source>Tick at least one person in the list.</source>
        <translation>Tick at least one person in the list.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Add a body</translation>
    </message>
    <message>
        <source>Add the body</source>
        <translation>Add the body</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Kind</translation>
    </message>
    <message>
        <source>Decides which provisions of the acts speak of it.</source>
        <translation>Decides which provisions of the acts speak of it.</translation>
    </message>
    <message>
        <source>Names: {body}</source>
        <translation>Names: {body}</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names they had.</source>
        <translation>Papers of earlier days keep the names they had.</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>Keep the names</translation>
    </message>
    <message>
        <source>First day of these names</source>
        <translation>First day of these names</translation>
    </message>
    <message>
        <source>Leave it empty to mend a slip in the names the body began with.</source>
        <translation>Leave it empty to mend a slip in the names the body began with.</translation>
    </message>
    <message>
        <source>End the mandate: {person}</source>
        <translation>End the mandate: {person}</translation>
    </message>
    <message>
        <source>{body}, in office since {day}. Earlier meetings keep their rolls.</source>
        <translation>{body}, in office since {day}. Earlier meetings keep their rolls.</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>End the mandate</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Last day in office</translation>
    </message>
    <message>
        <source>Ground by Law 70-IV, art. 17</source>
        <translation>Ground by Law 70-IV, art. 17</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Which other ground</source>
        <translation>Which other ground</translation>
    </message>
    <message>
        <source>Other memberships of the person that end with it on the same day: {count}.</source>
        <translation>Other memberships of the person that end with it on the same day: {count}.</translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation>Choose a ground from the list.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Names…</translation>
    </message>
    <message>
        <source>Other names from a day on (F2)</source>
        <translation>Other names from a day on (F2)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>The body on two days: who came, who left (Ctrl+D)</source>
        <translation>The body on two days: who came, who left (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Composition as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Composition as PDF, Excel or CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Seats…</source>
        <translation>Seats…</translation>
    </message>
    <message>
        <source>Admission…</source>
        <translation>Admission…</translation>
    </message>
    <message>
        <source>Papers of the member chosen in the table (F4)</source>
        <translation>Papers of the member chosen in the table (F4)</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Composition on</translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation>In office that day</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Past ones too</translation>
    </message>
    <message>
        <source>Which mandates are shown</source>
        <translation>Which mandates are shown</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>End the mandate…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table (Delete)</source>
        <translation>Of the member chosen in the table (Delete)</translation>
    </message>
    <message>
        <source>Another post…</source>
        <translation>Another post…</translation>
    </message>
    <message>
        <source>The member chosen in the table goes over to another post here (F7)</source>
        <translation>The member chosen in the table goes over to another post here (F7)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Remove the entry…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table, when it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>Of the member chosen in the table, when it was a mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Mandates: {count}, in the order of the Kazakh alphabet</source>
        <translation>Mandates: {count}, in the order of the Kazakh alphabet</translation>
    </message>
    <message>
        <source>In office: {total}.</source>
        <translation>In office: {total}.</translation>
    </message>
    <message>
        <source>Vacant: {posts}.</source>
        <translation>Vacant: {posts}.</translation>
    </message>
    <message>
        <source>Members by office whose work has changed, look at their cards: {people}.</source>
        <translation>Members by office whose work has changed, look at their cards: {people}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, over that number: {over}.</source>
        <translation>Seats: {seats}, over that number: {over}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, vacant: {vacant}.</source>
        <translation>Seats: {seats}, vacant: {vacant}.</translation>
    </message>
    <message>
        <source>acting</source>
        <translation type="unfinished">acting</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation type="unfinished">on a voluntary basis</translation>
    </message>
    <message>
        <source>on leave until {day}</source>
        <translation>on leave until {day}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>on leave</translation>
    </message>
    <message>
        <source>{leave}; substitute: {person}</source>
        <translation>{leave}; substitute: {person}</translation>
    </message>
    <message>
        <source>work changed on {day}</source>
        <translation>work changed on {day}</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation>{paper} of {day}</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>by office</translation>
    </message>
    <message>
        <source>period until {day}</source>
        <translation>period until {day}</translation>
    </message>
    <message>
        <source>In office: {total}. Quorum: {quorum}.</source>
        <translation>In office: {total}. Quorum: {quorum}.</translation>
    </message>
    <message>
        <source>Number of seats (Ctrl+Shift+M)</source>
        <translation>Number of seats (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Post…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Card of the membership of the member chosen in the table (Enter)</source>
        <translation>Card of the membership of the member chosen in the table (Enter)</translation>
    </message>
    <message>
        <source>Quorum and majority on {day}</source>
        <translation>Quorum and majority on {day}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation>Ground, paper</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation>Organisation, post</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation>Admit members</translation>
    </message>
    <message>
        <source>Composition or about the body</source>
        <translation>Composition or about the body</translation>
    </message>
    <message>
        <source>Type, place in the tree, decision</source>
        <translation>Type, place in the tree, decision</translation>
    </message>
    <message>
        <source>Papers of changes</source>
        <translation>Papers of changes</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Dates and ages</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Compare two days</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Another post</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>Add a body…</translation>
    </message>
    <message>
        <source>Add a body (Ctrl+N)</source>
        <translation>Add a body (Ctrl+N)</translation>
    </message>
    <message>
        <source>Periods that ended or end soon: {count}. {way}</source>
        <translation>Periods that ended or end soon: {count}. {way}</translation>
    </message>
    <message>
        <source>Rotation of posts ({count})…</source>
        <translation>Rotation of posts ({count})…</translation>
    </message>
    <message>
        <source>Admit members…</source>
        <translation>Admit members…</translation>
    </message>
    <message>
        <source>Admit members (Ctrl+M)</source>
        <translation>Admit members (Ctrl+M)</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Bodies</translation>
    </message>
    <message>
        <source>About the body</source>
        <translation>About the body</translation>
    </message>
    <message>
        <source>What is shown of the body (F3)</source>
        <translation>What is shown of the body (F3)</translation>
    </message>
    <message>
        <source>Dissolved ones too</source>
        <translation>Dissolved ones too</translation>
    </message>
    <message>
        <source>Types of the office…</source>
        <translation>Types of the office…</translation>
    </message>
    <message>
        <source>Types of bodies that the office added (Ctrl+Shift+T)</source>
        <translation>Types of bodies that the office added (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Rotation of posts…</source>
        <translation>Rotation of posts…</translation>
    </message>
    <message>
        <source>Whose period ends, whose turn comes (Ctrl+R)</source>
        <translation>Whose period ends, whose turn comes (Ctrl+R)</translation>
    </message>
    <message>
        <source>Requests, decisions, submissions (Ctrl+B)</source>
        <translation>Requests, decisions, submissions (Ctrl+B)</translation>
    </message>
    <message>
        <source>Birthdays, ends of mandates, ages and sexes (Ctrl+T)</source>
        <translation>Birthdays, ends of mandates, ages and sexes (Ctrl+T)</translation>
    </message>
    <message>
        <source>Form it of people of the roster</source>
        <translation>Form it of people of the roster</translation>
    </message>
    <message>
        <source>Find them by letters, tick several at once</source>
        <translation>Find them by letters, tick several at once</translation>
    </message>
    <message>
        <source>Look at its names</source>
        <translation>Look at its names</translation>
    </message>
    <message>
        <source>{body}: no members yet</source>
        <translation>{body}: no members yet</translation>
    </message>
    <message>
        <source>Its members will stand here with posts and days, and the quorum that follows.</source>
        <translation>Its members will stand here with posts and days, and the quorum that follows.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation>Bring in a list of people</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation>From Excel or a text file; you see first what was recognised</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation>Enter people one by one</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian</source>
        <translation>Names in Kazakh and in Russian</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Enter…</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. It will be as if never entered; a mandate that was real is ended.</source>
        <translation>{body}, {post}, since {day}. It will be as if never entered; a mandate that was real is ended.</translation>
    </message>
    <message>
        <source>Remove the entry of this membership? {person}</source>
        <translation>Remove the entry of this membership? {person}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Last day</translation>
    </message>
    <message>
        <source>Leave it empty while it lasts.</source>
        <translation>Leave it empty while it lasts.</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation type="unfinished">Its number and date</translation>
    </message>
    <message>
        <source>Experts and observers: {body}</source>
        <translation>Experts and observers: {body}</translation>
    </message>
    <message>
        <source>Tick those who are invited to every meeting: space or Enter in the list.</source>
        <translation>Tick those who are invited to every meeting: space or Enter in the list.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>People to invite</translation>
    </message>
    <message>
        <source>Invited from outside: {person}</source>
        <translation>Invited from outside: {person}</translation>
    </message>
    <message>
        <source>{role}, since {day}. Lists of meetings keep whom they name.</source>
        <translation>{role}, since {day}. Lists of meetings keep whom they name.</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Remove the entry? {person}</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Remove the entry</translation>
    </message>
    <message>
        <source>Seats: {body}</source>
        <translation>Seats: {body}</translation>
    </message>
    <message>
        <source>Vacant seats follow from it. The quorum does not: it counts those in office.</source>
        <translation>Vacant seats follow from it. The quorum does not: it counts those in office.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Keep the number</translation>
    </message>
    <message>
        <source>no number set</source>
        <translation>no number set</translation>
    </message>
    <message>
        <source>Level and place</source>
        <translation>Level and place</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Number of seats</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Change…</translation>
    </message>
    <message>
        <source>Type, place in the tree, act, decision (F6)</source>
        <translation>Type, place in the tree, act, decision (F6)</translation>
    </message>
    <message>
        <source>Remove the body…</source>
        <translation>Remove the body…</translation>
    </message>
    <message>
        <source>When it was entered by mistake</source>
        <translation>When it was entered by mistake</translation>
    </message>
    <message>
        <source>Let it go on…</source>
        <translation>Let it go on…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>Dissolve…</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation type="unfinished">No {number}</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>From this day on</translation>
    </message>
    <message>
        <source>Leave it empty where it holds from the beginning.</source>
        <translation>Leave it empty where it holds from the beginning.</translation>
    </message>
    <message>
        <source>In office: {total}. Their mandates end with the body; its meetings and papers stay.</source>
        <translation>In office: {total}. Their mandates end with the body; its meetings and papers stay.</translation>
    </message>
    <message>
        <source>Dissolve the body: {body}</source>
        <translation>Dissolve the body: {body}</translation>
    </message>
    <message>
        <source>Dissolve the body</source>
        <translation>Dissolve the body</translation>
    </message>
    <message>
        <source>Last day of the body</source>
        <translation>Last day of the body</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Decision</translation>
    </message>
    <message>
        <source>That dissolved it; its number and date</source>
        <translation>That dissolved it; its number and date</translation>
    </message>
    <message>
        <source>Ground in the mandates</source>
        <translation>Ground in the mandates</translation>
    </message>
    <message>
        <source>Stands beside each mandate that ends.</source>
        <translation>Stands beside each mandate that ends.</translation>
    </message>
    <message>
        <source>Its last day was {day}. The mandates that ended with it stay ended.</source>
        <translation>Its last day was {day}. The mandates that ended with it stay ended.</translation>
    </message>
    <message>
        <source>Let the body go on? {body}</source>
        <translation>Let the body go on? {body}</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Let it go on</translation>
    </message>
    <message>
        <source>Remove the body? {body}</source>
        <translation>Remove the body? {body}</translation>
    </message>
    <message>
        <source>It will be as if never entered; a body that was real is dissolved.</source>
        <translation>It will be as if never entered; a body that was real is dissolved.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation>Remove the body</translation>
    </message>
    <message>
        <source>That approved the number; its number and date</source>
        <translation>That approved the number; its number and date</translation>
    </message>
    <message>
        <source>Two days compared: {body}</source>
        <translation>Two days compared: {body}</translation>
    </message>
    <message>
        <source>Who left and came back between the days is not listed.</source>
        <translation>Who left and came back between the days is not listed.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Compare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>The other day</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>What became different</translation>
    </message>
    <message>
        <source>Members on {one}: {first}, on {other}: {second}.</source>
        <translation>Members on {one}: {first}, on {other}: {second}.</translation>
    </message>
    <message>
        <source>Came: {came}, left: {left}, other post: {moved}.</source>
        <translation>Came: {came}, left: {left}, other post: {moved}.</translation>
    </message>
    <message>
        <source>The body on {one}: {was}; on {other}: {now}.</source>
        <translation>The body on {one}: {was}; on {other}: {now}.</translation>
    </message>
    <message>
        <source>Came: {post}, since {day}</source>
        <translation>Came: {post}, since {day}</translation>
    </message>
    <message>
        <source>Was: {before}, is: {after}, since {day}</source>
        <translation>Was: {before}, is: {after}, since {day}</translation>
    </message>
    <message>
        <source>Left: {post}, until {day}</source>
        <translation>Left: {post}, until {day}</translation>
    </message>
    <message>
        <source>Composition as a file: {body}</source>
        <translation>Composition as a file: {body}</translation>
    </message>
    <message>
        <source>Those in office on {day}.</source>
        <translation>Those in office on {day}.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Save the composition</source>
        <translation>Save the composition</translation>
    </message>
    <message>
        <source>{day} Composition {body} ({languages})</source>
        <translation>{day} Composition {body} ({languages})</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>unfolded</translation>
    </message>
    <message>
        <source>dissolved, last day {day}</source>
        <translation>dissolved, last day {day}</translation>
    </message>
    <message>
        <source>Another type…</source>
        <translation>Another type…</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Name of the type</translation>
    </message>
    <message>
        <source>The type holds for every body that has it.</source>
        <translation>The type holds for every body that has it.</translation>
    </message>
    <message>
        <source>Name of the type, English</source>
        <translation>Name of the type, English</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Stands under</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Place</translation>
    </message>
    <message>
        <source>Act that governs it</source>
        <translation>Act that governs it</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Approved by</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Level</translation>
    </message>
    <message>
        <source>District, okrug, enterprise where it works.</source>
        <translation>District, okrug, enterprise where it works.</translation>
    </message>
    <message>
        <source>Regulation or rules, with number and date.</source>
        <translation>Regulation or rules, with number and date.</translation>
    </message>
    <message>
        <source>The organ whose decision made the body: the council, the chair, the secretariat.</source>
        <translation>The organ whose decision made the body: the council, the chair, the secretariat.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Date of the decision</translation>
    </message>
    <message>
        <source>About the body: {body}</source>
        <translation>About the body: {body}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Names and their days in force</source>
        <translation>Names and their days in force</translation>
    </message>
    <message>
        <source>Names from a day on…</source>
        <translation>Names from a day on…</translation>
    </message>
    <message>
        <source>Mend the names…</source>
        <translation>Mend the names…</translation>
    </message>
    <message>
        <source>Experts and observers from outside</source>
        <translation>Experts and observers from outside</translation>
    </message>
    <message>
        <source>Nobody so far. They are invited to every meeting, and never counted.</source>
        <translation>Nobody so far. They are invited to every meeting, and never counted.</translation>
    </message>
    <message>
        <source>Add experts or observers…</source>
        <translation>Add experts or observers…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation type="unfinished">Of the row chosen in the table</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Change or end…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation type="unfinished">Of the row chosen in the table, when it was a mistake</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Remove the names…</source>
        <translation>Remove the names…</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>Full name of the body</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Genitive</translation>
    </message>
    <message>
        <source>Remove these names? {name}</source>
        <translation>Remove these names? {name}</translation>
    </message>
    <message>
        <source>Since {day}. The names before them hold on.</source>
        <translation>Since {day}. The names before them hold on.</translation>
    </message>
    <message>
        <source>Remove the names</source>
        <translation>Remove the names</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>the beginning</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Rule of the post…</source>
        <translation>Rule of the post…</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Period ends</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Next in turn</translation>
    </message>
    <message>
        <source>Agreement of</source>
        <translation>Agreement of</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>not noted: {names}</source>
        <translation>not noted: {names}</translation>
    </message>
    <message>
        <source>vacant: {count}</source>
        <translation>vacant: {count}</translation>
    </message>
    <message>
        <source>Rule of the post: {post}, {body}</source>
        <translation>Rule of the post: {post}, {body}</translation>
    </message>
    <message>
        <source>one, as usual</source>
        <translation>one, as usual</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>Agreement of which organ</source>
        <translation>Agreement of which organ</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>no period</translation>
    </message>
    <message>
        <source>How many may hold it</source>
        <translation>How many may hold it</translation>
    </message>
    <message>
        <source>Whoever comes beyond is refused.</source>
        <translation>Whoever comes beyond is refused.</translation>
    </message>
    <message>
        <source>Period of rotation, months</source>
        <translation>Period of rotation, months</translation>
    </message>
    <message>
        <source>Its end is told; it ends no mandate by itself.</source>
        <translation>Its end is told; it ends no mandate by itself.</translation>
    </message>
    <message>
        <source>The post is held with its agreement; the paper stands in the admission.</source>
        <translation>The post is held with its agreement; the paper stands in the admission.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Whose turn it is</translation>
    </message>
    <message>
        <source>Organisations in the order in which they come.</source>
        <translation>Organisations in the order in which they come.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Periods that end</translation>
    </message>
    <message>
        <source>No period was laid down: the rule of a post does it, or the admission.</source>
        <translation>No period was laid down: the rule of a post does it, or the admission.</translation>
    </message>
    <message>
        <source>Rotation of posts</source>
        <translation>Rotation of posts</translation>
    </message>
    <message>
        <source>The end of a period ends no mandate: that takes a decision.</source>
        <translation>The end of a period ends no mandate: that takes a decision.</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>Show the body</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>Turns in their order</translation>
    </message>
    <message>
        <source>Who else has a turn</source>
        <translation>Who else has a turn</translation>
    </message>
    <message>
        <source>Add to the turns</source>
        <translation>Add to the turns</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Move down</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>{body}: {post} since {day}.</source>
        <translation>{body}: {post} since {day}.</translation>
    </message>
    <message>
        <source>Another post: {person}</source>
        <translation>Another post: {person}</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Change the post</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>First day in the new post</source>
        <translation>First day in the new post</translation>
    </message>
    <message>
        <source>The former post ends the day before.</source>
        <translation>The former post ends the day before.</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Why the former one ends</translation>
    </message>
    <message>
        <source>another post in the same body</source>
        <translation>another post in the same body</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Expert or observer from outside</translation>
    </message>
    <message>
        <source>Types of the office</source>
        <translation>Types of the office</translation>
    </message>
    <message>
        <source>A type is added with the first body that has it, and goes when none has it.</source>
        <translation>A type is added with the first body that has it, and goes when none has it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Call the chosen one so</source>
        <translation>Call the chosen one so</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation type="unfinished">Remove the chosen one</translation>
    </message>
    <message>
        <source>Bodies of the type</source>
        <translation>Bodies of the type</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Regional assembly</source>
        <translation>Regional assembly</translation>
    </message>
    <message>
        <source>Assembly of the People of Kazakhstan</source>
        <translation>Assembly of the People of Kazakhstan</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>under consideration</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>withdrew</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>in favour</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>considered by the Council of the Assembly</source>
        <translation>considered by the Council of the Assembly</translation>
    </message>
    <message>
        <source>submission to the President by the deputies of the chair</source>
        <translation>submission to the President by the deputies of the chair</translation>
    </message>
    <message>
        <source>decision of the President</source>
        <translation>decision of the President</translation>
    </message>
    <message>
        <source>Choose a candidate in the list.</source>
        <translation>Choose a candidate in the list.</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>Admit…</translation>
    </message>
    <message>
        <source>Admit the candidate (Ctrl+M)</source>
        <translation>Admit the candidate (Ctrl+M)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Reject with a reason (Delete)</source>
        <translation>Reject with a reason (Delete)</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Withdrawal…</translation>
    </message>
    <message>
        <source>The candidate wants it no more</source>
        <translation>The candidate wants it no more</translation>
    </message>
    <message>
        <source>Name another…</source>
        <translation>Name another…</translation>
    </message>
    <message>
        <source>In the place of this one</source>
        <translation>In the place of this one</translation>
    </message>
    <message>
        <source>Consider again</source>
        <translation>Consider again</translation>
    </message>
    <message>
        <source>When it was noted by mistake</source>
        <translation>When it was noted by mistake</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Show the person</translation>
    </message>
    <message>
        <source>Their card among the people</source>
        <translation>Their card among the people</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Who named them, which body, when (F2)</source>
        <translation>Who named them, which body, when (F2)</translation>
    </message>
    <message>
        <source>Remove the candidature…</source>
        <translation>Remove the candidature…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>When entered by mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>For membership of</source>
        <translation>For membership of</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Named by</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Named on</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Named in the place of</source>
        <translation>Named in the place of</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>In their place</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</translation>
    </message>
    <message>
        <source>The membership takes over the steps, the last paper and who named them.</source>
        <translation>The membership takes over the steps, the last paper and who named them.</translation>
    </message>
    <message>
        <source>The decision is noted; no body of the office gets a member by it.</source>
        <translation>The decision is noted; no body of the office gets a member by it.</translation>
    </message>
    <message>
        <source>Admit: {person}</source>
        <translation>Admit: {person}</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>First day in office</translation>
    </message>
    <message>
        <source>Not taken yet: {step}. It can be left out.</source>
        <translation>Not taken yet: {step}. It can be left out.</translation>
    </message>
    <message>
        <source>Withdrawal: {person}</source>
        <translation>Withdrawal: {person}</translation>
    </message>
    <message>
        <source>Note the withdrawal</source>
        <translation>Note the withdrawal</translation>
    </message>
    <message>
        <source>Reject: {person}</source>
        <translation>Reject: {person}</translation>
    </message>
    <message>
        <source>They stay in the list with the reason; another can be named in their place.</source>
        <translation>They stay in the list with the reason; another can be named in their place.</translation>
    </message>
    <message>
        <source>Reject the candidate</source>
        <translation>Reject the candidate</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Deciding organ</translation>
    </message>
    <message>
        <source>Rejected at the step: {step}</source>
        <translation>Rejected at the step: {step}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Remove this candidature? {person}, {target}</source>
        <translation>Remove this candidature? {person}, {target}</translation>
    </message>
    <message>
        <source>It goes with its steps, as if it had never been. Who was rejected stays.</source>
        <translation>It goes with its steps, as if it had never been. Who was rejected stays.</translation>
    </message>
    <message>
        <source>Remove the candidature</source>
        <translation>Remove the candidature</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Which candidates are listed</source>
        <translation>Which candidates are listed</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Both assemblies</source>
        <translation>Both assemblies</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Under consideration</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Shown: {count}</translation>
    </message>
    <message>
        <source>There are no such candidates.</source>
        <translation>There are no such candidates.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name a candidate</source>
        <translation>Name a candidate</translation>
    </message>
    <message>
        <source>Name the candidate</source>
        <translation>Name the candidate</translation>
    </message>
    <message>
        <source>Name another candidate in the place of {person}</source>
        <translation>Name another candidate in the place of {person}</translation>
    </message>
    <message>
        <source>Change the candidature: {person}</source>
        <translation>Change the candidature: {person}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Keep the changes</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>A few letters find people of the roster.</translation>
    </message>
    <message>
        <source>A few letters find organisations of the office.</source>
        <translation>A few letters find organisations of the office.</translation>
    </message>
    <message>
        <source>Already sits in this body, since {day}.</source>
        <translation>Already sits in this body, since {day}.</translation>
    </message>
    <message>
        <source>Choose who is the candidate.</source>
        <translation>Choose who is the candidate.</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Add a step: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Add the step</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Step: {person}</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Keep the step</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name of the step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Day and number are taken over from it.</source>
        <translation>Day and number are taken over from it.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Another step</translation>
    </message>
    <message>
        <source>in no meeting of the office</source>
        <translation>in no meeting of the office</translation>
    </message>
    <message>
        <source>{meeting} of {day}</source>
        <translation>{meeting} of {day}</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>without a vote</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>Of the row chosen in the list</translation>
    </message>
    <message>
        <source>The way, step by step</source>
        <translation>The way, step by step</translation>
    </message>
    <message>
        <source>Every step was left out.</source>
        <translation>Every step was left out.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Add a step…</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>After the others</translation>
    </message>
    <message>
        <source>How it was taken…</source>
        <translation>How it was taken…</translation>
    </message>
    <message>
        <source>Of the row chosen (Enter)</source>
        <translation>Of the row chosen (Enter)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>all steps were taken</source>
        <translation>all steps were taken</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>next: {step}</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>by vote</translation>
    </message>
    <message>
        <source>Candidates for membership (Ctrl+Shift+K)</source>
        <translation>Candidates for membership (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Change the candidature</source>
        <translation>Change the candidature</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation type="unfinished">To the bodies</translation>
    </message>
    <message>
        <source>For the regional assembly, and for nomination to the national one</source>
        <translation>For the regional assembly, and for nomination to the national one</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation type="unfinished">To the bodies (Esc)</translation>
    </message>
    <message>
        <source>Name a candidate…</source>
        <translation>Name a candidate…</translation>
    </message>
    <message>
        <source>Name a candidate (Ctrl+N)</source>
        <translation>Name a candidate (Ctrl+N)</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>No candidates yet</translation>
    </message>
    <message>
        <source>Each one stands here with the whole way: association, council, session, approval.</source>
        <translation>Each one stands here with the whole way: association, council, session, approval.</translation>
    </message>
    <message>
        <source>Name the first one</source>
        <translation>Name the first one</translation>
    </message>
    <message>
        <source>A person of the roster, and the organisation that names them</source>
        <translation>A person of the roster, and the organisation that names them</translation>
    </message>
    <message>
        <source>Candidates are people of the roster: enter the person first.</source>
        <translation>Candidates are people of the roster: enter the person first.</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Never a candidate so far.</source>
        <translation>Never a candidate so far.</translation>
    </message>
    <message>
        <source>Name as a candidate…</source>
        <translation>Name as a candidate…</translation>
    </message>
    <message>
        <source>For an assembly or another body</source>
        <translation>For an assembly or another body</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Card of a person</source>
        <translation>Card of a person</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>In Russian</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>In Kazakh</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished">Memberships</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation type="unfinished">Body, post</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Expert or observer from outside</translation>
    </message>
    <message>
        <source>Body, capacity</source>
        <translation>Body, capacity</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation type="unfinished">Earlier names and work</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation type="unfinished">Name, or organisation and post</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Paper</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Save the card</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Without IIN, telephone, address</source>
        <translation>Without IIN, telephone, address</translation>
    </message>
    <message>
        <source>Card of a person: {person}</source>
        <translation>Card of a person: {person}</translation>
    </message>
    <message>
        <source>That it was taken out is noted in the journal.</source>
        <translation>That it was taken out is noted in the journal.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Save…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>{day} Card {person}</source>
        <translation>{day} Card {person}</translation>
    </message>
    <message>
        <source>Card as a file…</source>
        <translation>Card as a file…</translation>
    </message>
    <message>
        <source>PDF or Excel (Ctrl+S)</source>
        <translation>PDF or Excel (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no such command and no such office file: {text}</source>
        <translation>there is no such command and no such office file: {text}</translation>
    </message>
    <message>
        <source>Meetings of the assemblies: quorum, votes, minutes. Without a command, the window opens.</source>
        <translation>Meetings of the assemblies: quorum, votes, minutes. Without a command, the window opens.</translation>
    </message>
    <message>
        <source>version of program and schema</source>
        <translation>version of program and schema</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>the day, 2026-11-22; today where it is left out</source>
        <translation>the day, 2026-11-22; today where it is left out</translation>
    </message>
    <message>
        <source>code of the region, KZ-11; KZ for the national bodies; left out: any region</source>
        <translation>code of the region, KZ-11; KZ for the national bodies; left out: any region</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>session, council, or a kind of body: {kinds}</source>
        <translation>session, council, or a kind of body: {kinds}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>same number, same office</source>
        <translation>same number, same office</translation>
    </message>
    <message>
        <source>members of the assembly</source>
        <translation>members of the assembly</translation>
    </message>
    <message>
        <source>how many meetings</source>
        <translation>how many meetings</translation>
    </message>
    <message>
        <source>a demo office has at least {people} members and one meeting</source>
        <translation>a demo office has at least {people} members and one meeting</translation>
    </message>
    <message>
        <source>sign-in name: {name}; recovery key: {key}</source>
        <translation>sign-in name: {name}; recovery key: {key}</translation>
    </message>
    <message>
        <source>Make an office of an invented region, with people and meetings of three years.</source>
        <translation>Make an office of an invented region, with people and meetings of three years.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>BODY</translation>
    </message>
    <message>
        <source>only this act, as rules lists it</source>
        <translation>only this act, as rules lists it</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation>members in office</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>members present</translation>
    </message>
    <message>
        <source>votes for</source>
        <translation>votes for</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>votes against</translation>
    </message>
    <message>
        <source>abstained; 0 where it is left out</source>
        <translation>abstained; 0 where it is left out</translation>
    </message>
    <message>
        <source>no such act: {act}; there are: {acts}</source>
        <translation>no such act: {act}; there are: {acts}</translation>
    </message>
    <message>
        <source>no such region: {code}; there are: {codes}</source>
        <translation>no such region: {code}; there are: {codes}</translation>
    </message>
    <message>
        <source>the region {code} was formed later: {day}</source>
        <translation>the region {code} was formed later: {day}</translation>
    </message>
    <message>
        <source>The acts and provisions in force on a day, for a region.</source>
        <translation>The acts and provisions in force on a day, for a region.</translation>
    </message>
    <message>
        <source>Quorum and outcome of a vote, with act, paragraph and derivation.</source>
        <translation>Quorum and outcome of a vote, with act, paragraph and derivation.</translation>
    </message>
    <message>
        <source>JSON instead of a table</source>
        <translation>JSON instead of a table</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>language of the answer</translation>
    </message>
    <message>
        <source>not a day, write it as 2026-11-22: {text}</source>
        <translation>not a day, write it as 2026-11-22: {text}</translation>
    </message>
    <message>
        <source>not a whole number: {text}</source>
        <translation>not a whole number: {text}</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <translation>OFFICE</translation>
    </message>
    <message>
        <source>the office file</source>
        <translation>the office file</translation>
    </message>
    <message>
        <source>what a column is: its heading, letter or number, and a field: {fields}</source>
        <translation>what a column is: its heading, letter or number, and a field: {fields}</translation>
    </message>
    <message>
        <source>encoding of a .csv or .txt, such as utf-8 or cp1251; found where left out</source>
        <translation>encoding of a .csv or .txt, such as utf-8 or cp1251; found where left out</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>sheet of an .xlsx; the first that has names where left out</source>
        <translation>sheet of an .xlsx; the first that has names where left out</translation>
    </message>
    <message>
        <source>profile that the office keeps; found by the headings where left out</source>
        <translation>profile that the office keeps; found by the headings where left out</translation>
    </message>
    <message>
        <source>a list: .csv, .txt or .xlsx</source>
        <translation>a list: .csv, .txt or .xlsx</translation>
    </message>
    <message>
        <source>COLUMN=FIELD</source>
        <translation>COLUMN=FIELD</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>ENCODING</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>SHEET</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFILE</translation>
    </message>
    <message>
        <source>say what would be done, write nothing</source>
        <translation>say what would be done, write nothing</translation>
    </message>
    <message>
        <source>no sheet {name} with rows; there are: {names}</source>
        <translation>no sheet {name} with rows; there are: {names}</translation>
    </message>
    <message>
        <source>the office keeps no profile {name}; there are: {names}</source>
        <translation>the office keeps no profile {name}; there are: {names}</translation>
    </message>
    <message>
        <source>the list lacks headings of the profile {name}: {headings}</source>
        <translation>the list lacks headings of the profile {name}: {headings}</translation>
    </message>
    <message>
        <source>write --map as COLUMN=FIELD: {text}</source>
        <translation>write --map as COLUMN=FIELD: {text}</translation>
    </message>
    <message>
        <source>language of the paper; both where it is left out</source>
        <translation>language of the paper; both where it is left out</translation>
    </message>
    <message>
        <source>MEETING</source>
        <translation>MEETING</translation>
    </message>
    <message>
        <source>its id, see meetings</source>
        <translation>its id, see meetings</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FILE.pdf</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>where to write</translation>
    </message>
    <message>
        <source>minutes are written as .pdf: {path}</source>
        <translation>minutes are written as .pdf: {path}</translation>
    </message>
    <message>
        <source>Bring people in from a list.</source>
        <translation>Bring people in from a list.</translation>
    </message>
    <message>
        <source>List the meetings of an office.</source>
        <translation>List the meetings of an office.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting as a PDF.</source>
        <translation>Write the minutes of a meeting as a PDF.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>where the copy goes: a folder or a stick</source>
        <translation>where the copy goes: a folder or a stick</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>BACKUP</translation>
    </message>
    <message>
        <source>the backup to put back</source>
        <translation>the backup to put back</translation>
    </message>
    <message>
        <source>what was there before: {path}</source>
        <translation>what was there before: {path}</translation>
    </message>
    <message>
        <source>Copy an office to a folder or a stick, and read the copy back.</source>
        <translation>Copy an office to a folder or a stick, and read the copy back.</translation>
    </message>
    <message>
        <source>Put a backup in the place of an office, after a copy of what it replaces.</source>
        <translation>Put a backup in the place of an office, after a copy of what it replaces.</translation>
    </message>
    <message>
        <source>Check pages, references, votes and journal of an office.</source>
        <translation>Check pages, references, votes and journal of an office.</translation>
    </message>
    <message>
        <source>its first line is the password; else {variable} or a prompt</source>
        <translation>its first line is the password; else {variable} or a prompt</translation>
    </message>
    <message>
        <source>sign-in name; where it is left out, the password is tried for every user</source>
        <translation>sign-in name; where it is left out, the password is tried for every user</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Password of {path}: </source>
        <translation>Password of {path}: </translation>
    </message>
    <message>
        <source>the office has a password: give --password-file or set {variable}</source>
        <translation>the office has a password: give --password-file or set {variable}</translation>
    </message>
    <message>
        <source>there is no password in the first line of {path}</source>
        <translation>there is no password in the first line of {path}</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>People: {total}, with a consent: {given}, without one: {lacking}.</source>
        <translation>People: {total}, with a consent: {given}, without one: {lacking}.</translation>
    </message>
    <message>
        <source>Consents to the keeping of data</source>
        <translation>Consents to the keeping of data</translation>
    </message>
    <message>
        <source>On {day}, Law No 94-V of 21.05.2013</source>
        <translation>On {day}, Law No 94-V of 21.05.2013</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Paper</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>Consent of</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished">Save the list</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">To the people</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation type="unfinished">To the people (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Save…</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation type="unfinished">As PDF, Excel or CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Whose consents are listed</source>
        <translation>Whose consents are listed</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>To the keeping of data, on {day}; Enter opens the person</source>
        <translation>To the keeping of data, on {day}; Enter opens the person</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Without</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Nobody is without a consent.</source>
        <translation>Nobody is without a consent.</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation type="unfinished">No consent is noted yet.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown; the file has all of them.</source>
        <translation>The first {shown} of {count} are shown; the file has all of them.</translation>
    </message>
    <message>
        <source>In the list: {count}.</source>
        <translation>In the list: {count}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>Everything recorded is kept. Only a form that was open has to be filled in again.</source>
        <translation>Everything recorded is kept. Only a form that was open has to be filled in again.</translation>
    </message>
    <message>
        <source>No office was open, so nothing could be lost.</source>
        <translation>No office was open, so nothing could be lost.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Start the program anew</translation>
    </message>
    <message>
        <source>Report for whoever looks after the program</source>
        <translation>Report for whoever looks after the program</translation>
    </message>
    <message>
        <source>Versions and places in the code. No names, nothing of the records.</source>
        <translation>Versions and places in the code. No names, nothing of the records.</translation>
    </message>
    <message>
        <source>The log with earlier mistakes: {path}</source>
        <translation>The log with earlier mistakes: {path}</translation>
    </message>
    <message>
        <source>The program could not be started. Close it and open it by hand.</source>
        <translation>The program could not be started. Close it and open it by hand.</translation>
    </message>
    <message>
        <source>It is the same mistake as before. Start the program anew: it opens on the page where you were. If it comes once more, send the report.</source>
        <translation>It is the same mistake as before. Start the program anew: it opens on the page where you were. If it comes once more, send the report.</translation>
    </message>
    <message>
        <source>Go on from the page where you were. If the mistake comes back, start the program anew: it opens on the same page.</source>
        <translation>Go on from the page where you were. If the mistake comes back, start the program anew: it opens on the same page.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Report copied</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>January</translation>
    </message>
    <message>
        <source>February</source>
        <translation>February</translation>
    </message>
    <message>
        <source>March</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>June</source>
        <translation>June</translation>
    </message>
    <message>
        <source>July</source>
        <translation>July</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Choose in the calendar</translation>
    </message>
    <message>
        <source>Choose in the calendar (Down)</source>
        <translation>Choose in the calendar (Down)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>making of the office</source>
        <translation>making of the office</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>change of the settings</translation>
    </message>
    <message>
        <source>entry of an act</source>
        <translation>entry of an act</translation>
    </message>
    <message>
        <source>change of an act</source>
        <translation>change of an act</translation>
    </message>
    <message>
        <source>removal of an act</source>
        <translation>removal of an act</translation>
    </message>
    <message>
        <source>entry of a person</source>
        <translation>entry of a person</translation>
    </message>
    <message>
        <source>change of a person&apos;s data</source>
        <translation>change of a person&apos;s data</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>removal of a person</translation>
    </message>
    <message>
        <source>genitive of a name</source>
        <translation>genitive of a name</translation>
    </message>
    <message>
        <source>person made anonymous</source>
        <translation>person made anonymous</translation>
    </message>
    <message>
        <source>photograph of a person</source>
        <translation>photograph of a person</translation>
    </message>
    <message>
        <source>removal of a photograph</source>
        <translation>removal of a photograph</translation>
    </message>
    <message>
        <source>entry in the list of ethnicities</source>
        <translation>entry in the list of ethnicities</translation>
    </message>
    <message>
        <source>change in the list of ethnicities</source>
        <translation>change in the list of ethnicities</translation>
    </message>
    <message>
        <source>removal from the list of ethnicities</source>
        <translation>removal from the list of ethnicities</translation>
    </message>
    <message>
        <source>two records of a person made one</source>
        <translation>two records of a person made one</translation>
    </message>
    <message>
        <source>change of name of a person</source>
        <translation>change of name of a person</translation>
    </message>
    <message>
        <source>change of work of a person</source>
        <translation>change of work of a person</translation>
    </message>
    <message>
        <source>removal of a former name</source>
        <translation>removal of a former name</translation>
    </message>
    <message>
        <source>removal of former work</source>
        <translation>removal of former work</translation>
    </message>
    <message>
        <source>change of a person&apos;s particulars</source>
        <translation>change of a person&apos;s particulars</translation>
    </message>
    <message>
        <source>journal opened to be read</source>
        <translation>journal opened to be read</translation>
    </message>
    <message>
        <source>look at restricted data of a person</source>
        <translation>look at restricted data of a person</translation>
    </message>
    <message>
        <source>import of a list of people</source>
        <translation>import of a list of people</translation>
    </message>
    <message>
        <source>import of a list taken back</source>
        <translation>import of a list taken back</translation>
    </message>
    <message>
        <source>list of people with restricted data taken out</source>
        <translation>list of people with restricted data taken out</translation>
    </message>
    <message>
        <source>filter of people kept</source>
        <translation>filter of people kept</translation>
    </message>
    <message>
        <source>removal of a filter of people</source>
        <translation>removal of a filter of people</translation>
    </message>
    <message>
        <source>profile of a list kept</source>
        <translation>profile of a list kept</translation>
    </message>
    <message>
        <source>removal of a profile of lists</source>
        <translation>removal of a profile of lists</translation>
    </message>
    <message>
        <source>entry of a body</source>
        <translation>entry of a body</translation>
    </message>
    <message>
        <source>change of the names of a body</source>
        <translation>change of the names of a body</translation>
    </message>
    <message>
        <source>change of what is said of a body</source>
        <translation>change of what is said of a body</translation>
    </message>
    <message>
        <source>removal of names of a body</source>
        <translation>removal of names of a body</translation>
    </message>
    <message>
        <source>change of the number of seats</source>
        <translation>change of the number of seats</translation>
    </message>
    <message>
        <source>dissolution of a body</source>
        <translation>dissolution of a body</translation>
    </message>
    <message>
        <source>dissolution of a body taken back</source>
        <translation>dissolution of a body taken back</translation>
    </message>
    <message>
        <source>removal of a body</source>
        <translation>removal of a body</translation>
    </message>
    <message>
        <source>change of a type of bodies</source>
        <translation>change of a type of bodies</translation>
    </message>
    <message>
        <source>removal of a type of bodies</source>
        <translation>removal of a type of bodies</translation>
    </message>
    <message>
        <source>entry of an expert or observer</source>
        <translation>entry of an expert or observer</translation>
    </message>
    <message>
        <source>change of an expert or observer</source>
        <translation>change of an expert or observer</translation>
    </message>
    <message>
        <source>removal of an expert or observer</source>
        <translation>removal of an expert or observer</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation type="unfinished">rule of a post</translation>
    </message>
    <message>
        <source>admission to a body</source>
        <translation>admission to a body</translation>
    </message>
    <message>
        <source>change of the papers of an admission</source>
        <translation>change of the papers of an admission</translation>
    </message>
    <message>
        <source>end of a mandate</source>
        <translation>end of a mandate</translation>
    </message>
    <message>
        <source>removal of an entry of membership</source>
        <translation>removal of an entry of membership</translation>
    </message>
    <message>
        <source>change of a member&apos;s post</source>
        <translation>change of a member&apos;s post</translation>
    </message>
    <message>
        <source>steps of an admission</source>
        <translation>steps of an admission</translation>
    </message>
    <message>
        <source>steps of an admission given to several</source>
        <translation>steps of an admission given to several</translation>
    </message>
    <message>
        <source>leave of a member</source>
        <translation>leave of a member</translation>
    </message>
    <message>
        <source>change of a leave</source>
        <translation>change of a leave</translation>
    </message>
    <message>
        <source>removal of a leave</source>
        <translation>removal of a leave</translation>
    </message>
    <message>
        <source>membership by office looked at</source>
        <translation>membership by office looked at</translation>
    </message>
    <message>
        <source>entry of a paper that starts a change</source>
        <translation>entry of a paper that starts a change</translation>
    </message>
    <message>
        <source>change of a paper that starts a change</source>
        <translation>change of a paper that starts a change</translation>
    </message>
    <message>
        <source>removal of a paper that starts a change</source>
        <translation>removal of a paper that starts a change</translation>
    </message>
    <message>
        <source>nomination of a candidate</source>
        <translation>nomination of a candidate</translation>
    </message>
    <message>
        <source>change of a candidature</source>
        <translation>change of a candidature</translation>
    </message>
    <message>
        <source>removal of a candidature</source>
        <translation>removal of a candidature</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>step of a candidature</translation>
    </message>
    <message>
        <source>further step of a candidature</source>
        <translation>further step of a candidature</translation>
    </message>
    <message>
        <source>other order of the steps of a candidature</source>
        <translation>other order of the steps of a candidature</translation>
    </message>
    <message>
        <source>step of a candidature left out</source>
        <translation>step of a candidature left out</translation>
    </message>
    <message>
        <source>rejection of a candidate</source>
        <translation>rejection of a candidate</translation>
    </message>
    <message>
        <source>withdrawal of a candidate</source>
        <translation>withdrawal of a candidate</translation>
    </message>
    <message>
        <source>candidature considered again</source>
        <translation>candidature considered again</translation>
    </message>
    <message>
        <source>admission of a candidate</source>
        <translation>admission of a candidate</translation>
    </message>
    <message>
        <source>entry of an award</source>
        <translation>entry of an award</translation>
    </message>
    <message>
        <source>change of an award</source>
        <translation>change of an award</translation>
    </message>
    <message>
        <source>removal of an award</source>
        <translation>removal of an award</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>award given</translation>
    </message>
    <message>
        <source>change of an award that was given</source>
        <translation>change of an award that was given</translation>
    </message>
    <message>
        <source>removal of an award that was given</source>
        <translation>removal of an award that was given</translation>
    </message>
    <message>
        <source>entry of an organisation</source>
        <translation>entry of an organisation</translation>
    </message>
    <message>
        <source>change of an organisation&apos;s data</source>
        <translation>change of an organisation&apos;s data</translation>
    </message>
    <message>
        <source>removal of an organisation</source>
        <translation>removal of an organisation</translation>
    </message>
    <message>
        <source>entry of an accreditation</source>
        <translation>entry of an accreditation</translation>
    </message>
    <message>
        <source>change of an accreditation</source>
        <translation>change of an accreditation</translation>
    </message>
    <message>
        <source>removal of an accreditation</source>
        <translation>removal of an accreditation</translation>
    </message>
    <message>
        <source>plan of a meeting</source>
        <translation>plan of a meeting</translation>
    </message>
    <message>
        <source>change of the plan of a meeting</source>
        <translation>change of the plan of a meeting</translation>
    </message>
    <message>
        <source>removal of the plan of a meeting</source>
        <translation>removal of the plan of a meeting</translation>
    </message>
    <message>
        <source>invitation of a guest</source>
        <translation>invitation of a guest</translation>
    </message>
    <message>
        <source>invitation of experts and observers</source>
        <translation>invitation of experts and observers</translation>
    </message>
    <message>
        <source>removal of a guest</source>
        <translation>removal of a guest</translation>
    </message>
    <message>
        <source>entry of an item of the agenda</source>
        <translation>entry of an item of the agenda</translation>
    </message>
    <message>
        <source>wording of an item of the agenda</source>
        <translation>wording of an item of the agenda</translation>
    </message>
    <message>
        <source>text of what was heard</source>
        <translation>text of what was heard</translation>
    </message>
    <message>
        <source>rapporteur of an item</source>
        <translation>rapporteur of an item</translation>
    </message>
    <message>
        <source>other order of the agenda</source>
        <translation>other order of the agenda</translation>
    </message>
    <message>
        <source>removal of an item of the agenda</source>
        <translation>removal of an item of the agenda</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>item taken up</translation>
    </message>
    <message>
        <source>end of an item</source>
        <translation>end of an item</translation>
    </message>
    <message>
        <source>entry of a speech</source>
        <translation>entry of a speech</translation>
    </message>
    <message>
        <source>text of a speech</source>
        <translation>text of a speech</translation>
    </message>
    <message>
        <source>removal of a speech</source>
        <translation>removal of a speech</translation>
    </message>
    <message>
        <source>choice of the act that applies</source>
        <translation>choice of the act that applies</translation>
    </message>
    <message>
        <source>opening of a meeting</source>
        <translation>opening of a meeting</translation>
    </message>
    <message>
        <source>closing of a meeting</source>
        <translation>closing of a meeting</translation>
    </message>
    <message>
        <source>reopening of a meeting</source>
        <translation>reopening of a meeting</translation>
    </message>
    <message>
        <source>arrival of a member</source>
        <translation>arrival of a member</translation>
    </message>
    <message>
        <source>arrival of several members</source>
        <translation>arrival of several members</translation>
    </message>
    <message>
        <source>departure of a member</source>
        <translation>departure of a member</translation>
    </message>
    <message>
        <source>member excused</source>
        <translation>member excused</translation>
    </message>
    <message>
        <source>member marked absent</source>
        <translation>member marked absent</translation>
    </message>
    <message>
        <source>absence taken back</source>
        <translation>absence taken back</translation>
    </message>
    <message>
        <source>mark of attendance struck</source>
        <translation>mark of attendance struck</translation>
    </message>
    <message>
        <source>time of attendance mended</source>
        <translation>time of attendance mended</translation>
    </message>
    <message>
        <source>roll of members mended</source>
        <translation>roll of members mended</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>end of a break</source>
        <translation>end of a break</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>registration confirmed</translation>
    </message>
    <message>
        <source>entry of a motion</source>
        <translation>entry of a motion</translation>
    </message>
    <message>
        <source>wording of a motion</source>
        <translation>wording of a motion</translation>
    </message>
    <message>
        <source>removal of a motion</source>
        <translation>removal of a motion</translation>
    </message>
    <message>
        <source>opening of a vote</source>
        <translation>opening of a vote</translation>
    </message>
    <message>
        <source>count of a vote by hands</source>
        <translation>count of a vote by hands</translation>
    </message>
    <message>
        <source>vote of a member</source>
        <translation>vote of a member</translation>
    </message>
    <message>
        <source>closing of a vote</source>
        <translation>closing of a vote</translation>
    </message>
    <message>
        <source>vote called off</source>
        <translation>vote called off</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>correction of a vote</translation>
    </message>
    <message>
        <source>entry of a decision</source>
        <translation>entry of a decision</translation>
    </message>
    <message>
        <source>wording of a decision</source>
        <translation>wording of a decision</translation>
    </message>
    <message>
        <source>responsible executor of a decision</source>
        <translation>responsible executor of a decision</translation>
    </message>
    <message>
        <source>due date of a decision</source>
        <translation>due date of a decision</translation>
    </message>
    <message>
        <source>removal of a decision</source>
        <translation>removal of a decision</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>step taken back</translation>
    </message>
    <message>
        <source>paper or list taken out</source>
        <translation>paper or list taken out</translation>
    </message>
    <message>
        <source>look at the journal</source>
        <translation>look at the journal</translation>
    </message>
    <message>
        <source>retention of the journal</source>
        <translation>retention of the journal</translation>
    </message>
    <message>
        <source>older entries of the journal let go</source>
        <translation>older entries of the journal let go</translation>
    </message>
    <message>
        <source>settings of backups</source>
        <translation>settings of backups</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>backup made</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>sign-in</translation>
    </message>
    <message>
        <source>change of one&apos;s own password</source>
        <translation>change of one&apos;s own password</translation>
    </message>
    <message>
        <source>look at the users</source>
        <translation>look at the users</translation>
    </message>
    <message>
        <source>entry of a user</source>
        <translation>entry of a user</translation>
    </message>
    <message>
        <source>change of a user&apos;s role</source>
        <translation>change of a user&apos;s role</translation>
    </message>
    <message>
        <source>change of a user&apos;s name</source>
        <translation>change of a user&apos;s name</translation>
    </message>
    <message>
        <source>new password for a user</source>
        <translation>new password for a user</translation>
    </message>
    <message>
        <source>removal of a user</source>
        <translation>removal of a user</translation>
    </message>
    <message>
        <source>full check of the data</source>
        <translation>full check of the data</translation>
    </message>
    <message>
        <source>encryption of the office</source>
        <translation>encryption of the office</translation>
    </message>
    <message>
        <source>new key of the office</source>
        <translation>new key of the office</translation>
    </message>
    <message>
        <source>new recovery key</source>
        <translation>new recovery key</translation>
    </message>
</context>
<context>
    <name>Derivations</name>
    <message>
        <source>at least two thirds</source>
        <translation>at least two thirds</translation>
    </message>
    <message>
        <source>more than two thirds</source>
        <translation>more than two thirds</translation>
    </message>
    <message>
        <source>at least half</source>
        <translation>at least half</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>more than half</translation>
    </message>
    <message>
        <source>at least one third</source>
        <translation>at least one third</translation>
    </message>
    <message>
        <source>at least {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>at least {part}</translation>
    </message>
    <message>
        <source>more than {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>more than {part}</translation>
    </message>
    <message>
        <source>{share} of all members</source>
        <translation>{share} of all members</translation>
    </message>
    <message>
        <source>{share} of those present</source>
        <translation>{share} of those present</translation>
    </message>
    <message>
        <source>{act}, {place}</source>
        <comment>place is a paragraph</comment>
        <translation>{act}, {place}</translation>
    </message>
    <message>
        <source>art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>art. {number}({inner})</translation>
    </message>
    <message>
        <source>art. {number}</source>
        <translation>art. {number}</translation>
    </message>
    <message>
        <source>par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>par. {number}({inner})</translation>
    </message>
    <message>
        <source>par. {number}</source>
        <translation>par. {number}</translation>
    </message>
    <message>
        <source>(By analogy: {citations}.)</source>
        <translation>(By analogy: {citations}.)</translation>
    </message>
    <message>
        <source>(Under: {citations}.)</source>
        <translation>(Under: {citations}.)</translation>
    </message>
    <message>
        <source>also by analogy: {citation}</source>
        <translation>also by analogy: {citation}</translation>
    </message>
    <message>
        <source>also {citation}</source>
        <translation>also {citation}</translation>
    </message>
    <message>
        <source>(The office&apos;s own rule: no act states a number.)</source>
        <translation>(The office&apos;s own rule: no act states a number.)</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Members in office: {total}; present: {present}.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>The act states no quorum.</translation>
    </message>
    <message>
        <source>Quorum: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Quorum: {share}: {of} × {part} = {value}, so at least {needed}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>A quorum is present.</translation>
    </message>
    <message>
        <source>No quorum: {missing} more needed.</source>
        <translation>No quorum: {missing} more needed.</translation>
    </message>
    <message>
        <source>Votes needed: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Votes needed: {share}: {of} × {part} = {value}, so at least {needed}.</translation>
    </message>
    <message>
        <source>For – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>For – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Carried.</translation>
    </message>
    <message>
        <source>Not carried: no quorum.</source>
        <translation>Not carried: no quorum.</translation>
    </message>
    <message>
        <source>Not carried: a tie.</source>
        <translation>Not carried: a tie.</translation>
    </message>
    <message>
        <source>Not carried: votes short – {short}.</source>
        <translation>Not carried: votes short – {short}.</translation>
    </message>
    <message>
        <source>Another provision of the same rank gives other numbers: {citation}.</source>
        <translation>Another provision of the same rank gives other numbers: {citation}.</translation>
    </message>
    <message>
        <source>It was chosen among provisions of the same rank. Reason: {reason}</source>
        <translation>It was chosen among provisions of the same rank. Reason: {reason}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>{verb} (Ctrl+Enter)</source>
        <translation>{verb} (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Filter: {what}</translation>
    </message>
    <message>
        <source>men</source>
        <translation>men</translation>
    </message>
    <message>
        <source>women</source>
        <translation>women</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation type="unfinished">Kazakh spelling</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation type="unfinished">Russian spelling</translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished">sex</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished">organisation</translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished">post</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished">date of birth</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">IIN</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished">e-mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished">address</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation type="unfinished">citizenship</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation type="unfinished">ethnicity</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>in no body</source>
        <translation>in no body</translation>
    </message>
    <message>
        <source>until {day} at most</source>
        <translation>until {day} at most</translation>
    </message>
    <message>
        <source>ethnicity not stated</source>
        <translation>ethnicity not stated</translation>
    </message>
    <message>
        <source>not stated: {what}</source>
        <translation>not stated: {what}</translation>
    </message>
    <message>
        <source>age {least} and more</source>
        <translation>age {least} and more</translation>
    </message>
    <message>
        <source>age {most} and less</source>
        <translation>age {most} and less</translation>
    </message>
    <message>
        <source>age {least}–{most}</source>
        <translation>age {least}–{most}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>Age, at least</source>
        <translation>Age, at least</translation>
    </message>
    <message>
        <source>Age, at most</source>
        <translation>Age, at most</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Kept filters</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Post in it</source>
        <translation>Post in it</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation type="unfinished">Nominated by</translation>
    </message>
    <message>
        <source>In office at most until</source>
        <translation>In office at most until</translation>
    </message>
    <message>
        <source>The term or the mandate ends by that day.</source>
        <translation>The term or the mandate ends by that day.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sex</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Age</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished">Ethnicity</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Those who lack all that is ticked.</source>
        <translation>Those who lack all that is ticked.</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <translation>Keep under a name</translation>
    </message>
    <message>
        <source>Empty: the filter is used this time only.</source>
        <translation>Empty: the filter is used this time only.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Removes the kept filter</source>
        <translation>Removes the kept filter</translation>
    </message>
    <message>
        <source>Filter of people</source>
        <translation>Filter of people</translation>
    </message>
    <message>
        <source>The list as a file</source>
        <translation>The list as a file</translation>
    </message>
    <message>
        <source>Only those are listed for whom all of this holds today.</source>
        <translation>Only those are listed for whom all of this holds today.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">not stated</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>none is chosen</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026.</source>
        <translation>Write the day as 31.12.2026.</translation>
    </message>
    <message>
        <source>The list of people as a file</source>
        <translation>The list of people as a file</translation>
    </message>
    <message>
        <source>People in the list: {count}.</source>
        <translation>People in the list: {count}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Save…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished">Kind of file</translation>
    </message>
    <message>
        <source>With IIN, phones and addresses; the journal notes it</source>
        <translation>With IIN, phones and addresses; the journal notes it</translation>
    </message>
    <message>
        <source>{day} People</source>
        <translation>{day} People</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>Save the list of people</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filter of people (Ctrl+Shift+F)</source>
        <translation>Filter of people (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>The list as a file (Ctrl+E)</source>
        <translation>The list as a file (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nobody here fits the filter.</source>
        <translation>Nobody here fits the filter.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Nothing wrong was found.</translation>
    </message>
    <message>
        <source>The file is too short, bytes are missing at its end: {text}.</source>
        <translation>The file is too short, bytes are missing at its end: {text}.</translation>
    </message>
    <message>
        <source>A page of the file was altered: {text}.</source>
        <translation>A page of the file was altered: {text}.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>The file is damaged: {text}.</translation>
    </message>
    <message>
        <source>A record refers to another that is not there: {table} No {row}; missing: {text}.</source>
        <translation>A record refers to another that is not there: {table} No {row}; missing: {text}.</translation>
    </message>
    <message>
        <source>The search does not find a person by their name: No {row}.</source>
        <translation>The search does not find a person by their name: No {row}.</translation>
    </message>
    <message>
        <source>The figures of a vote are not the sum of the votes cast: vote No {row}.</source>
        <translation>The figures of a vote are not the sum of the votes cast: vote No {row}.</translation>
    </message>
    <message>
        <source>Those who voted do not agree with the roll and the log: vote No {row}.</source>
        <translation>Those who voted do not agree with the roll and the log: vote No {row}.</translation>
    </message>
    <message>
        <source>An outcome does not follow from its figures and act: vote No {row}.</source>
        <translation>An outcome does not follow from its figures and act: vote No {row}.</translation>
    </message>
    <message>
        <source>The journal was altered, the first entry that does not fit: No {row}.</source>
        <translation>The journal was altered, the first entry that does not fit: No {row}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Hattama</source>
        <comment>the name of the program</comment>
        <translation type="unfinished">Hattama</translation>
    </message>
    <message>
        <source>For the secretariat of a regional Assembly of the People of Kazakhstan: members, meetings, votes, minutes in two languages.</source>
        <translation>For the secretariat of a regional Assembly of the People of Kazakhstan: members, meetings, votes, minutes in two languages.</translation>
    </message>
    <message>
        <source>Region and names</source>
        <translation>Region and names</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Password of the administrator</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>All data stay on this computer.
No internet is needed.</source>
        <translation>All data stay on this computer.
No internet is needed.</translation>
    </message>
    <message>
        <source>Open an existing office…</source>
        <translation>Open an existing office…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation type="unfinished">Put a backup back…</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>Look at the demo office</translation>
    </message>
    <message>
        <source>Invented people of an invented region</source>
        <translation>Invented people of an invented region</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Step {step} of {steps}</translation>
    </message>
    <message>
        <source>Papers and file</source>
        <translation>Papers and file</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Make the office</translation>
    </message>
    <message>
        <source>Print the recovery key or write it down first, and tick the box.</source>
        <translation>Print the recovery key or write it down first, and tick the box.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Open an office</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side.</source>
        <translation>Papers have their own: Kazakh, Russian or both side by side.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Name of the assembly, Kazakh</source>
        <translation>Name of the assembly, Kazakh</translation>
    </message>
    <message>
        <source>Name of the assembly, Russian</source>
        <translation>Name of the assembly, Russian</translation>
    </message>
    <message>
        <source>Name of its council, Kazakh</source>
        <translation>Name of its council, Kazakh</translation>
    </message>
    <message>
        <source>Name of its council, Russian</source>
        <translation>Name of its council, Russian</translation>
    </message>
    <message>
        <source>Heads the papers as it stands here. A later name is added with its first day.</source>
        <translation>Heads the papers as it stands here. A later name is added with its first day.</translation>
    </message>
    <message>
        <source>Quorum and majority</source>
        <translation>Quorum and majority</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Session</translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished">Council</translation>
    </message>
    <message>
        <source>A regulation of the region&apos;s own is entered later, in the settings.</source>
        <translation>A regulation of the region&apos;s own is entered later, in the settings.</translation>
    </message>
    <message>
        <source>Choose the region from the list.</source>
        <translation>Choose the region from the list.</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Choose the region</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Choose the folder and the name</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Office file</translation>
    </message>
    <message>
        <source>Where the office is kept</source>
        <translation>Where the office is kept</translation>
    </message>
    <message>
        <source>In the genitive, as headings of minutes want it: «Кеңестің отырысы», «заседания Совета».</source>
        <translation>In the genitive, as headings of minutes want it: «Кеңестің отырысы», «заседания Совета».</translation>
    </message>
    <message>
        <source>Assembly, short name</source>
        <translation>Assembly, short name</translation>
    </message>
    <message>
        <source>Stands in the window.</source>
        <translation>Stands in the window.</translation>
    </message>
    <message>
        <source>Assembly, short name in the genitive</source>
        <translation>Assembly, short name in the genitive</translation>
    </message>
    <message>
        <source>Council, short name</source>
        <translation>Council, short name</translation>
    </message>
    <message>
        <source>Council, short name in the genitive</source>
        <translation>Council, short name in the genitive</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>City, as papers name it</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Place of meetings</translation>
    </message>
    <message>
        <source>A house, a hall; can be added later.</source>
        <translation>A house, a hall; can be added later.</translation>
    </message>
    <message>
        <source>One file holds everything; it can be copied.</source>
        <translation>One file holds everything; it can be copied.</translation>
    </message>
    <message>
        <source>Choose where the file is kept.</source>
        <translation>Choose where the file is kept.</translation>
    </message>
</context>
<context>
    <name>Former</name>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>New work</translation>
    </message>
    <message>
        <source>New name: {person}</source>
        <translation>New name: {person}</translation>
    </message>
    <message>
        <source>The former name is kept. Rolls and minutes of earlier meetings stay as they are.</source>
        <translation>The former name is kept. Rolls and minutes of earlier meetings stay as they are.</translation>
    </message>
    <message>
        <source>Keep the new name</source>
        <translation>Keep the new name</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>New since</translation>
    </message>
    <message>
        <source>The first day of the new name.</source>
        <translation>The first day of the new name.</translation>
    </message>
    <message>
        <source>Paper of the change</source>
        <translation>Paper of the change</translation>
    </message>
    <message>
        <source>Certificate or decision, its number and date</source>
        <translation>Certificate or decision, its number and date</translation>
    </message>
    <message>
        <source>New work: {person}</source>
        <translation>New work: {person}</translation>
    </message>
    <message>
        <source>What the person did before is kept with its last day.</source>
        <translation>What the person did before is kept with its last day.</translation>
    </message>
    <message>
        <source>Keep the new work</source>
        <translation>Keep the new work</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>The first day of the new work.</source>
        <translation>The first day of the new work.</translation>
    </message>
    <message>
        <source>A membership that goes with an office ends with that office.</source>
        <translation>A membership that goes with an office ends with that office.</translation>
    </message>
    <message>
        <source>Genitive, Russian</source>
        <translation>Genitive, Russian</translation>
    </message>
    <message>
        <source>Proposed by rules; what you write over it stays until the name changes.</source>
        <translation>Proposed by rules; what you write over it stays until the name changes.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>New name…</translation>
    </message>
    <message>
        <source>The name has changed since a day (F6)</source>
        <translation>The name has changed since a day (F6)</translation>
    </message>
    <message>
        <source>New work…</source>
        <translation>New work…</translation>
    </message>
    <message>
        <source>Other work since a day (F7)</source>
        <translation>Other work since a day (F7)</translation>
    </message>
    <message>
        <source>Remove the row…</source>
        <translation>Remove the row…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation type="unfinished">Of the row chosen in the table, when it was a mistake</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation>Earlier names and work</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {name} until a day?</source>
        <translation>Kept as a mended slip. Was it {name} until a day?</translation>
    </message>
    <message>
        <source>The name is new…</source>
        <translation>The name is new…</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {work} until a day?</source>
        <translation>Kept as a mended slip. Was it {work} until a day?</translation>
    </message>
    <message>
        <source>The work is new…</source>
        <translation>The work is new…</translation>
    </message>
    <message>
        <source>State the sex, or write it yourself</source>
        <translation>State the sex, or write it yourself</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation>Name, or organisation and post</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">Paper</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Earlier imports</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>To the people</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>To the people (Esc)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Choose a file (Ctrl+O)</translation>
    </message>
    <message>
        <source>Take back an earlier import</source>
        <translation>Take back an earlier import</translation>
    </message>
    <message>
        <source>It goes alone, also after other work; what cannot go is named</source>
        <translation>It goes alone, also after other work; what cannot go is named</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Earlier imports…</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation type="unfinished">Bring in a list of people</translation>
    </message>
    <message>
        <source>Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.</source>
        <translation>Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps</source>
        <translation>Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps</translation>
    </message>
    <message>
        <source>Form the bodies</source>
        <translation>Form the bodies</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Import of a list</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Lists of people</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Choose a list of people</translation>
    </message>
    <message>
        <source>Choose at the left which column holds the names: none was recognised.</source>
        <translation>Choose at the left which column holds the names: none was recognised.</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Show the people</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Import (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No row brings anything new</source>
        <translation>No row brings anything new</translation>
    </message>
    <message>
        <source>It would hold the office as it is before the import. {reason}</source>
        <translation>It would hold the office as it is before the import. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation type="unfinished">The backup was not made</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>Import without a backup</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Stopped. Nothing was brought in.</translation>
    </message>
    <message>
        <source>{file} rows to look at</source>
        <translation>{file} rows to look at</translation>
    </message>
    <message>
        <source>Save the rows to look at</source>
        <translation>Save the rows to look at</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>The list is in. {counts}.</source>
        <translation>The list is in. {counts}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Found in the file. Choose another if letters look wrong.</source>
        <translation>Found in the file. Choose another if letters look wrong.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Row with the headings</translation>
    </message>
    <message>
        <source>Found by its words. Choose another if the columns are not told apart.</source>
        <translation>Found by its words. Choose another if the columns are not told apart.</translation>
    </message>
    <message>
        <source>To take one of them back</source>
        <translation>To take one of them back</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What each column holds, told by its heading.</source>
        <translation>What each column holds, told by its heading.</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (hidden)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>There is none</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Which rows are shown</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Rows of the list</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Add as a new person</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>All rows</translation>
    </message>
    <message>
        <source>Row {number}: {why}.</source>
        <translation>Row {number}: {why}.</translation>
    </message>
    <message>
        <source>For the row chosen in the table</source>
        <translation>For the row chosen in the table</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>It is this person</translation>
    </message>
    <message>
        <source>The person kept gets what they lack</source>
        <translation>The person kept gets what they lack</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Decide anew</translation>
    </message>
    <message>
        <source>Takes back what you decided of the row chosen</source>
        <translation>Takes back what you decided of the row chosen</translation>
    </message>
    <message>
        <source>Rows to look at…</source>
        <translation>Rows to look at…</translation>
    </message>
    <message>
        <source>Saves mistakes, doubts and warnings with their rows, for Excel</source>
        <translation>Saves mistakes, doubts and warnings with their rows, for Excel</translation>
    </message>
    <message>
        <source>Doubtful rows are left out, unless you decide whom they mean.</source>
        <translation>Doubtful rows are left out, unless you decide whom they mean.</translation>
    </message>
    <message>
        <source>Rows are numbered as in the file.</source>
        <translation>Rows are numbered as in the file.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Russian</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Why, and what was noticed</source>
        <translation>Why, and what was noticed</translation>
    </message>
    <message>
        <source>KZ-1048, Kazakh Windows</source>
        <translation>KZ-1048, Kazakh Windows</translation>
    </message>
    <message>
        <source>Windows-1251, Russian Windows</source>
        <translation>Windows-1251, Russian Windows</translation>
    </message>
    <message>
        <source>CP866, DOS</source>
        <translation>CP866, DOS</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>leave out</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>With a mistake</source>
        <translation>With a mistake</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>mistake</translation>
    </message>
    <message>
        <source>One of them goes back alone: what was entered or changed since stays, and is named.</source>
        <translation>One of them goes back alone: what was entered or changed since stays, and is named.</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>Take back this import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translation>What stayed</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>The import is being taken back</translation>
    </message>
    <message>
        <source>These stay, since somebody has worked with them:</source>
        <translation>These stay, since somebody has worked with them:</translation>
    </message>
    <message>
        <source>Taken back. People removed: {removed}. Completed entries restored: {restored}.</source>
        <translation>Taken back. People removed: {removed}. Completed entries restored: {restored}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Were completed</source>
        <translation>Were completed</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Why it stays</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>a body, a meeting or another record names them</source>
        <translation>a body, a meeting or another record names them</translation>
    </message>
    <message>
        <source>changed since the import</source>
        <translation>changed since the import</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Which column is what, kept for lists of this kind.</source>
        <translation>Which column is what, kept for lists of this kind.</translation>
    </message>
    <message>
        <source>Keep as a profile…</source>
        <translation>Keep as a profile…</translation>
    </message>
    <message>
        <source>Keeps these columns under a name</source>
        <translation>Keeps these columns under a name</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Remove the profile</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>By the headings</translation>
    </message>
    <message>
        <source>Keep the columns as a profile</source>
        <translation>Keep the columns as a profile</translation>
    </message>
    <message>
        <source>A list with the same headings is then read the same way by itself.</source>
        <translation>A list with the same headings is then read the same way by itself.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>A profile of this name is replaced.</source>
        <translation>A profile of this name is replaced.</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>The list is being brought in</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>The list is being read and compared with the people</source>
        <translation>The list is being read and compared with the people</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>could be more than one person</source>
        <translation>could be more than one person</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished">Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished">Patronymic</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Organisation</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Post</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">Sex</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation type="unfinished">IIN</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Date of birth</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation type="unfinished">Citizenship</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished">Ethnicity</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished">Languages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notes</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation>Kazakh spelling</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation>Russian spelling</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation type="unfinished">in Kazakh</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation type="unfinished">in Russian</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation type="unfinished">{field}, {language}</translation>
    </message>
    <message>
        <source>nobody of this name is kept</source>
        <translation>nobody of this name is kept</translation>
    </message>
    <message>
        <source>a namesake is kept, who is someone else</source>
        <translation>a namesake is kept, who is someone else</translation>
    </message>
    <message>
        <source>taken for a new person, as you decided</source>
        <translation>taken for a new person, as you decided</translation>
    </message>
    <message>
        <source>gets what was lacking: {parts}</source>
        <translation>gets what was lacking: {parts}</translation>
    </message>
    <message>
        <source>kept already, nothing to add</source>
        <translation type="unfinished">kept already, nothing to add</translation>
    </message>
    <message>
        <source>kept already with another post, which stays</source>
        <translation type="unfinished">kept already with another post, which stays</translation>
    </message>
    <message>
        <source>completes row {row}: {parts}</source>
        <translation>completes row {row}: {parts}</translation>
    </message>
    <message>
        <source>row {row} says the same</source>
        <translation>row {row} says the same</translation>
    </message>
    <message>
        <source>left out, as you decided</source>
        <translation>left out, as you decided</translation>
    </message>
    <message>
        <source>one spelling is that of {name}, the other is not</source>
        <translation>one spelling is that of {name}, the other is not</translation>
    </message>
    <message>
        <source>may be {name}: the patronymic is missing on one side</source>
        <translation>may be {name}: the patronymic is missing on one side</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another organisation</source>
        <translation>may be {name}: the same name, another organisation</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another date of birth</source>
        <translation>may be {name}: the same name, another date of birth</translation>
    </message>
    <message>
        <source>no surname or no given name</source>
        <translation type="unfinished">no surname or no given name</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation type="unfinished">a text is too long</translation>
    </message>
    <message>
        <source>an unseen character in a text</source>
        <translation type="unfinished">an unseen character in a text</translation>
    </message>
    <message>
        <source>a name without a letter</source>
        <translation type="unfinished">a name without a letter</translation>
    </message>
    <message>
        <source>there can be no such IIN</source>
        <translation>there can be no such IIN</translation>
    </message>
    <message>
        <source>the IIN is that of another person: {name}</source>
        <translation>the IIN is that of another person: {name}</translation>
    </message>
    <message>
        <source>row {row} has the same IIN with another name: {name}</source>
        <translation>row {row} has the same IIN with another name: {name}</translation>
    </message>
    <message>
        <source>{name} was a member before that day of birth</source>
        <translation>{name} was a member before that day of birth</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>the day cannot be read</translation>
    </message>
    <message>
        <source>nobody of the roster can be of that age</source>
        <translation>nobody of the roster can be of that age</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>this is no e-mail address</translation>
    </message>
    <message>
        <source>the cell shows an error of the spreadsheet</source>
        <translation>the cell shows an error of the spreadsheet</translation>
    </message>
    <message>
        <source>a formula without a result: open the list in Excel and save it</source>
        <translation>a formula without a result: open the list in Excel and save it</translation>
    </message>
    <message>
        <source>Latin letters were made Cyrillic</source>
        <translation>Latin letters were made Cyrillic</translation>
    </message>
    <message>
        <source>Latin letters are left in a Cyrillic word</source>
        <translation>Latin letters are left in a Cyrillic word</translation>
    </message>
    <message>
        <source>one spelling lacks its surname or its given name</source>
        <translation>one spelling lacks its surname or its given name</translation>
    </message>
    <message>
        <source>the sex was not understood</source>
        <translation>the sex was not understood</translation>
    </message>
    <message>
        <source>the ethnicity is not in the list of the office, and left out</source>
        <translation>the ethnicity is not in the list of the office, and left out</translation>
    </message>
    <message>
        <source>the IIN tells another date of birth</source>
        <translation>the IIN tells another date of birth</translation>
    </message>
    <message>
        <source>the IIN tells another sex</source>
        <translation>the IIN tells another sex</translation>
    </message>
    <message>
        <source>a merged cell was read in each of its rows</source>
        <translation>a merged cell was read in each of its rows</translation>
    </message>
    <message>
        <source>a quotation mark was left open, the row is read as it stands</source>
        <translation>a quotation mark was left open, the row is read as it stands</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Added: {count}</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Updated: {count}</translation>
    </message>
    <message>
        <source>Repeated: {count}</source>
        <translation>Repeated: {count}</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>Skipped: {count}</translation>
    </message>
    <message>
        <source>Left to you: {count}</source>
        <translation>Left to you: {count}</translation>
    </message>
    <message>
        <source>Not read: {count}</source>
        <translation>Not read: {count}</translation>
    </message>
    <message>
        <source>row {number}: {name} – {remarks}</source>
        <translation>row {number}: {name} – {remarks}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">Row</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Outcome</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>with a mistake</source>
        <translation>with a mistake</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished">doubtful</translation>
    </message>
    <message>
        <source>taken, look at it</source>
        <translation>taken, look at it</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>f</source>
        <translation>f</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished">Kazakhstan</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>another country</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{deed} – {about}</source>
        <translation>{deed} – {about}</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">No</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Who</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>About whom or what</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation type="unfinished">No {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>{field}, in Kazakh</source>
        <translation>{field}, in Kazakh</translation>
    </message>
    <message>
        <source>{field}, in Russian</source>
        <translation>{field}, in Russian</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Check a paper</translation>
    </message>
    <message>
        <source>Every page of finished minutes bears a number and signs at its foot: they show whether the journal was rewritten since.</source>
        <translation>Every page of finished minutes bears a number and signs at its foot: they show whether the journal was rewritten since.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Journal entry No</source>
        <translation>Journal entry No</translation>
    </message>
    <message>
        <source>Signs after it</source>
        <translation>Signs after it</translation>
    </message>
    <message>
        <source>Eight groups of four; spaces do not matter.</source>
        <translation>Eight groups of four; spaces do not matter.</translation>
    </message>
    <message>
        <source>Type the number in figures.</source>
        <translation>Type the number in figures.</translation>
    </message>
    <message>
        <source>Type all signs of the paper: figures and the letters a to f, {count} of them.</source>
        <translation>Type all signs of the paper: figures and the letters a to f, {count} of them.</translation>
    </message>
    <message>
        <source>They agree: entry No {number} and all before it are as they were printed.</source>
        <translation>They agree: entry No {number} and all before it are as they were printed.</translation>
    </message>
    <message>
        <source>They do not agree. Compare the signs with the paper once more; if they are right, entries up to No {number} were changed after it was printed, are not kept any more, or belong to another office.</source>
        <translation>They do not agree. Compare the signs with the paper once more; if they are right, entries up to No {number} were changed after it was printed, are not kept any more, or belong to another office.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Choose an entry in the list.</translation>
    </message>
    <message>
        <source>{moment}, {who}, entry No {number}</source>
        <translation>{moment}, {who}, entry No {number}</translation>
    </message>
    <message>
        <source>Takes back entry No {number}</source>
        <translation>Takes back entry No {number}</translation>
    </message>
    <message>
        <source>There is more; the list for a spreadsheet has all of it.</source>
        <translation>There is more; the list for a spreadsheet has all of it.</translation>
    </message>
    <message>
        <source>{record} (new)</source>
        <translation>{record} (new)</translation>
    </message>
    <message>
        <source>{record} (removed)</source>
        <translation>{record} (removed)</translation>
    </message>
    <message>
        <source>{record}</source>
        <translation>{record}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>before: {value}</translation>
    </message>
    <message>
        <source>after: {value}</source>
        <translation>after: {value}</translation>
    </message>
    <message>
        <source>Words in an entry</source>
        <translation>Words in an entry</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Meeting</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Who did it</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>How long the journal is kept</source>
        <translation>How long the journal is kept</translation>
    </message>
    <message>
        <source>The number of years alone removes nothing: that is a step of its own.</source>
        <translation>The number of years alone removes nothing: that is a step of its own.</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Keep it so long</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>At least {years}.</source>
        <translation>At least {years}.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>for ever</translation>
    </message>
    <message>
        <source>Let older entries go…</source>
        <translation>Let older entries go…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Let go of entries that are older than {years} years?</source>
        <translation>Let go of entries that are older than {years} years?</translation>
    </message>
    <message>
        <source>They cannot be brought back, nor can papers that bear them be checked. The hash of the last one stays, so that the rest can be.</source>
        <translation>They cannot be brought back, nor can papers that bear them be checked. The hash of the last one stays, so that the rest can be.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Let them go</translation>
    </message>
    <message>
        <source>Let go: {count}.</source>
        <translation>Let go: {count}.</translation>
    </message>
    <message>
        <source>Set the number of years first.</source>
        <translation>Set the number of years first.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was done in this meeting (Ctrl+J)</source>
        <translation>What was done in this meeting (Ctrl+J)</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Older ones</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Save as a list…</translation>
    </message>
    <message>
        <source>All that is asked for, for a spreadsheet (.csv)</source>
        <translation>All that is asked for, for a spreadsheet (.csv)</translation>
    </message>
    <message>
        <source>Check a paper…</source>
        <translation>Check a paper…</translation>
    </message>
    <message>
        <source>By what stands at the foot of minutes</source>
        <translation>By what stands at the foot of minutes</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Check the journal</translation>
    </message>
    <message>
        <source>Whether every entry follows the one before</source>
        <translation>Whether every entry follows the one before</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>How long it is kept…</translation>
    </message>
    <message>
        <source>The journal is read by the administrator and the head of the secretariat.</source>
        <translation>The journal is read by the administrator and the head of the secretariat.</translation>
    </message>
    <message>
        <source>Shown: {count}, the newest first.</source>
        <translation>Shown: {count}, the newest first.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Journal {day}</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Save as a list</translation>
    </message>
    <message>
        <source>The journal is whole</source>
        <translation>The journal is whole</translation>
    </message>
    <message>
        <source>Every entry follows the one before. Whether someone rewrote all of it shows only on paper: check one.</source>
        <translation>Every entry follows the one before. Whether someone rewrote all of it shows only on paper: check one.</translation>
    </message>
    <message>
        <source>The journal was changed by another hand</source>
        <translation>The journal was changed by another hand</translation>
    </message>
    <message>
        <source>From entry No {number} on it does not follow what came before. Nothing was altered by this check; keep the file as it is, and compare it with the last backup.</source>
        <translation>From entry No {number} on it does not follow what came before. Nothing was altered by this check; keep the file as it is, and compare it with the last backup.</translation>
    </message>
    <message>
        <source>What was done with this record (Ctrl+J)</source>
        <translation>What was done with this record (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <comment>the code of this language itself: kk, ru or en</comment>
        <translation>en</translation>
    </message>
</context>
<context>
    <name>Live</name>
    <message>
        <source>came at {time}</source>
        <translation>came at {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>left at {time}</translation>
    </message>
    <message>
        <source>excused: {reason}</source>
        <translation>excused: {reason}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>Mark departure</source>
        <translation>Mark departure</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Came after all</translation>
    </message>
    <message>
        <source>Mark return</source>
        <translation>Mark return</translation>
    </message>
    <message>
        <source>Mark arrival</source>
        <translation>Mark arrival</translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation>break since {time}</translation>
    </message>
    <message>
        <source>registration not confirmed</source>
        <translation>registration not confirmed</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>no rule held for this day</translation>
    </message>
    <message>
        <source>no members in office</source>
        <translation>no members in office</translation>
    </message>
    <message>
        <source>the act states no quorum</source>
        <translation>the act states no quorum</translation>
    </message>
    <message>
        <source>quorum met: {needed} needed</source>
        <translation>quorum met: {needed} needed</translation>
    </message>
    <message>
        <source>no quorum: {needed} needed</source>
        <translation>no quorum: {needed} needed</translation>
    </message>
    <message>
        <source>to quorum: {missing}</source>
        <translation>to quorum: {missing}</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation>quorum met</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>no quorum</translation>
    </message>
    <message>
        <source>Present {present} of {total}; the act states no quorum.</source>
        <translation>Present {present} of {total}; the act states no quorum.</translation>
    </message>
    <message>
        <source>Present {present} of {total}; quorum {needed}.</source>
        <translation>Present {present} of {total}; quorum {needed}.</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>show of hands</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>roll call</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decision {number}</translation>
    </message>
    <message>
        <source>decisions {first}–{last}</source>
        <translation>decisions {first}–{last}</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Result so far</translation>
    </message>
    <message>
        <source>Reopen the meeting? {title}</source>
        <translation>Reopen the meeting? {title}</translation>
    </message>
    <message>
        <source>The reason is written in the minutes; the time of the closing stays in them.</source>
        <translation>The reason is written in the minutes; the time of the closing stays in them.</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Reopen the meeting</translation>
    </message>
    <message>
        <source>Presiding person {name}: not marked as present.</source>
        <translation>Presiding person {name}: not marked as present.</translation>
    </message>
    <message>
        <source>Secretary {name}: not marked as present.</source>
        <translation>Secretary {name}: not marked as present.</translation>
    </message>
    <message>
        <source>Later changes of the body do not touch it; it can be mended with a reason.</source>
        <translation>Later changes of the body do not touch it; it can be mended with a reason.</translation>
    </message>
    <message>
        <source>Open the meeting? {title}</source>
        <translation>Open the meeting? {title}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>The log of arrivals and departures and all votes stand as they are then.</source>
        <translation>The log of arrivals and departures and all votes stand as they are then.</translation>
    </message>
    <message>
        <source>The roll of {day} is frozen for this meeting, members in office: {total}.</source>
        <translation>The roll of {day} is frozen for this meeting, members in office: {total}.</translation>
    </message>
    <message>
        <source>Items not taken up: {count}.</source>
        <translation>Items not taken up: {count}.</translation>
    </message>
    <message>
        <source>It can be reopened with a reason.</source>
        <translation>It can be reopened with a reason.</translation>
    </message>
    <message>
        <source>Close the meeting? {title}</source>
        <translation>Close the meeting? {title}</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>It will stand: {figures}.</source>
        <translation>It will stand: {figures}.</translation>
    </message>
    <message>
        <source>Close the vote? {motion}</source>
        <translation>Close the vote? {motion}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Close the vote</translation>
    </message>
    <message>
        <source>There is no quorum: the vote will be void.</source>
        <translation>There is no quorum: the vote will be void.</translation>
    </message>
    <message>
        <source>Call the vote off?</source>
        <translation>Call the vote off?</translation>
    </message>
    <message>
        <source>Nothing of this vote is kept; the motion can be put to the vote again.</source>
        <translation>Nothing of this vote is kept; the motion can be put to the vote again.</translation>
    </message>
    <message>
        <source>Call the vote off</source>
        <translation>Call the vote off</translation>
    </message>
    <message>
        <source>Call the vote off…</source>
        <translation>Call the vote off…</translation>
    </message>
    <message>
        <source>voted {voted} of {present}</source>
        <translation>voted {voted} of {present}</translation>
    </message>
    <message>
        <source>Whoever is not marked did not vote.</source>
        <translation>Whoever is not marked did not vote.</translation>
    </message>
    <message>
        <source>A closed vote can only be corrected, with a reason.</source>
        <translation>A closed vote can only be corrected, with a reason.</translation>
    </message>
    <message>
        <source>More votes than members present</source>
        <translation>More votes than members present</translation>
    </message>
    <message>
        <source>present {present}</source>
        <translation>present {present}</translation>
    </message>
    <message>
        <source>needed {needed}</source>
        <translation>needed {needed}</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>Not voted yet</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>Enter goes on to the next figure. Whoever is in none of them did not vote.</source>
        <translation>Enter goes on to the next figure. Whoever is in none of them did not vote.</translation>
    </message>
    <message>
        <source>Together {given} of {present} present; did not vote {rest}.</source>
        <translation>Together {given} of {present} present; did not vote {rest}.</translation>
    </message>
    <message>
        <source>{given} votes, but {present} present: count again, or mark who came.</source>
        <translation>{given} votes, but {present} present: count again, or mark who came.</translation>
    </message>
    <message>
        <source>{share}: {needed}</source>
        <translation>{share}: {needed}</translation>
    </message>
    <message>
        <source>Corrected: {choice}</source>
        <translation>Corrected: {choice}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Record the correction</translation>
    </message>
    <message>
        <source>{form}, round {round}, closed at {time}</source>
        <translation>{form}, round {round}, closed at {time}</translation>
    </message>
    <message>
        <source>needed {needed}, present {present}</source>
        <translation>needed {needed}, present {present}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Why this result</translation>
    </message>
    <message>
        <source>Corrected: {reason}. Announced: {figures}.</source>
        <translation>Corrected: {reason}. Announced: {figures}.</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Carried so far</translation>
    </message>
    <message>
        <source>Not carried so far: no quorum</source>
        <translation>Not carried so far: no quorum</translation>
    </message>
    <message>
        <source>Not carried so far: a tie</source>
        <translation>Not carried so far: a tie</translation>
    </message>
    <message>
        <source>Not carried so far: votes short – {short}</source>
        <translation>Not carried so far: votes short – {short}</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Did not vote</translation>
    </message>
    <message>
        <source>for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}</source>
        <translation>for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation>void: no quorum</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>carried</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>not carried</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>Item without a title</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>voting now</source>
        <translation>voting now</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>under discussion</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>How the item ends</source>
        <translation>How the item ends</translation>
    </message>
    <message>
        <source>by vote or decision</source>
        <translation>by vote or decision</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>postponed</translation>
    </message>
    <message>
        <source>No quorum: the hearing can go on, votes wait.</source>
        <translation>No quorum: the hearing can go on, votes wait.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>heard</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Add an item (Ctrl+I)</translation>
    </message>
    <message>
        <source>items: {count}</source>
        <translation>items: {count}</translation>
    </message>
    <message>
        <source>present {present} of {total}</source>
        <translation>present {present} of {total}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>of {total}</translation>
    </message>
    <message>
        <source>Date, place and agenda of the plan</source>
        <translation>Date, place and agenda of the plan</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>To the plan</translation>
    </message>
    <message>
        <source>Open or close the meeting (Ctrl+Enter)</source>
        <translation>Open or close the meeting (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Time: {time}</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>begins at {time}</translation>
    </message>
    <message>
        <source>opened at {time}</source>
        <translation>opened at {time}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>closed at {time}</translation>
    </message>
    <message>
        <source>presiding: {name}</source>
        <translation>presiding: {name}</translation>
    </message>
    <message>
        <source>Open the meeting…</source>
        <translation>Open the meeting…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Close the meeting…</translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation>Reopen the meeting…</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>End the break</translation>
    </message>
    <message>
        <source>No vote opens during a break. When it ends, the registration is confirmed in one step.</source>
        <translation>No vote opens during a break. When it ends, the registration is confirmed in one step.</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>Break since {time}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Represents</translation>
    </message>
    <message>
        <source>To the texts</source>
        <translation>To the texts</translation>
    </message>
    <message>
        <source>Registration after the reopening</source>
        <translation>Registration after the reopening</translation>
    </message>
    <message>
        <source>All who were there at the closing are taken to be there. Find who is not, press Enter, then confirm.</source>
        <translation>All who were there at the closing are taken to be there. Find who is not, press Enter, then confirm.</translation>
    </message>
    <message>
        <source>Members present at the closing</source>
        <translation>Members present at the closing</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>After the break</translation>
    </message>
    <message>
        <source>Registration after the break</source>
        <translation>Registration after the break</translation>
    </message>
    <message>
        <source>All are taken to be back. Find who is not, press Enter, then confirm.</source>
        <translation>All are taken to be back. Find who is not, press Enter, then confirm.</translation>
    </message>
    <message>
        <source>Who is not back: a few letters of the name</source>
        <translation>Who is not back: a few letters of the name</translation>
    </message>
    <message>
        <source>Members before the break</source>
        <translation>Members before the break</translation>
    </message>
    <message>
        <source>Confirm the registration</source>
        <translation>Confirm the registration</translation>
    </message>
    <message>
        <source>After the reopening</source>
        <translation>After the reopening</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>not back</translation>
    </message>
    <message>
        <source>back</source>
        <translation>back</translation>
    </message>
    <message>
        <source>Back: {present}. Not back: {missing}.</source>
        <translation>Back: {present}. Not back: {missing}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Find a member: a few letters of the name</source>
        <translation>Find a member: a few letters of the name</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Start again (Esc)</source>
        <translation>Start again (Esc)</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Members found</translation>
    </message>
    <message>
        <source>Marked last</source>
        <translation>Marked last</translation>
    </message>
    <message>
        <source>Type the first letters of a name, in either spelling, then press Enter.</source>
        <translation>Type the first letters of a name, in either spelling, then press Enter.</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>found: {count}</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Try fewer letters.</source>
        <translation>Nobody on the roll is called so. Try fewer letters.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
    <message>
        <source>mark the chosen one</source>
        <translation>mark the chosen one</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>choose another one</translation>
    </message>
    <message>
        <source>empty the field and start again</source>
        <translation>empty the field and start again</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Invited: {count}. They do not count towards the quorum.</source>
        <translation>Invited: {count}. They do not count towards the quorum.</translation>
    </message>
    <message>
        <source>Members are registered on the day of the meeting.</source>
        <translation>Members are registered on the day of the meeting.</translation>
    </message>
    <message>
        <source>Members can be registered before the meeting is opened.</source>
        <translation>Members can be registered before the meeting is opened.</translation>
    </message>
    <message>
        <source>F2 takes up the procedure, then item 1.</source>
        <translation>F2 takes up the procedure, then item 1.</translation>
    </message>
    <message>
        <source>no longer on the roll</source>
        <translation>no longer on the roll</translation>
    </message>
    <message>
        <source>{name} – came</source>
        <translation>{name} – came</translation>
    </message>
    <message>
        <source>{name} – left</source>
        <translation>{name} – left</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>At the closing {present} of {total}</source>
        <translation>At the closing {present} of {total}</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>In the hall</translation>
    </message>
    <message>
        <source>Log of times</source>
        <translation>Log of times</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Reason of the correction</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Set the time</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>Strike the line</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Nobody has come yet.</translation>
    </message>
    <message>
        <source>Give the reason first.</source>
        <translation>Give the reason first.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Mended.</translation>
    </message>
    <message>
        <source>Mended; votes corrected with it: {count}.</source>
        <translation>Mended; votes corrected with it: {count}.</translation>
    </message>
    <message>
        <source>In the hall {present} of {total}</source>
        <translation>In the hall {present} of {total}</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>quorum {needed}</translation>
    </message>
    <message>
        <source>Why this quorum</source>
        <translation>Why this quorum</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Acts of one rank give different numbers for this day: choose one, with a reason.</source>
        <translation>Acts of one rank give different numbers for this day: choose one, with a reason.</translation>
    </message>
    <message>
        <source>Acts to choose from</source>
        <translation>Acts to choose from</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Reason of the choice</translation>
    </message>
    <message>
        <source>Choose an act and give the reason first.</source>
        <translation>Choose an act and give the reason first.</translation>
    </message>
    <message>
        <source>Apply this act</source>
        <translation>Apply this act</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>none stated</translation>
    </message>
    <message>
        <source>Quorum: {quorum}. Decision: {decision}.</source>
        <translation>Quorum: {quorum}. Decision: {decision}.</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Reason in Kazakh</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Reason in Russian</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Find a member</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so.</source>
        <translation>Nobody on the roll is called so.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Paper, number and date</source>
        <translation>Paper, number and date</translation>
    </message>
    <message>
        <source>Paper in Kazakh, number and date</source>
        <translation>Paper in Kazakh, number and date</translation>
    </message>
    <message>
        <source>Paper in Russian, number and date</source>
        <translation>Paper in Russian, number and date</translation>
    </message>
    <message>
        <source>On the roll: {total}. Votes that are closed keep the figures they were held with.</source>
        <translation>On the roll: {total}. Votes that are closed keep the figures they were held with.</translation>
    </message>
    <message>
        <source>Strike off the roll</source>
        <translation>Strike off the roll</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation>Put on the roll</translation>
    </message>
    <message>
        <source>Choose a person and give the reason first.</source>
        <translation>Choose a person and give the reason first.</translation>
    </message>
    <message>
        <source>Put on the roll: {name}</source>
        <translation>Put on the roll: {name}</translation>
    </message>
    <message>
        <source>Struck off the roll: {name}</source>
        <translation>Struck off the roll: {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>not voted yet</translation>
    </message>
    <message>
        <source>{title} · {form}, round {round}</source>
        <translation>{title} · {form}, round {round}</translation>
    </message>
    <message>
        <source>The quorum is lost: closed now, the vote would be void.</source>
        <translation>The quorum is lost: closed now, the vote would be void.</translation>
    </message>
    <message>
        <source>Vote: keys 1–4, then the next one</source>
        <translation>Vote: keys 1–4, then the next one</translation>
    </message>
    <message>
        <source>Roll call; keys 1 to 4</source>
        <translation>Roll call; keys 1 to 4</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Responsible for {number}</source>
        <translation>Responsible for {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Due date of {number}</source>
        <translation>Due date of {number}</translation>
    </message>
    <message>
        <source>Strike decision {number}</source>
        <translation>Strike decision {number}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Add a decision</translation>
    </message>
    <message>
        <source>Take the item up</source>
        <translation>Take the item up</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the agenda)</source>
        <translation>Move up (Alt+Up in the agenda)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the agenda)</source>
        <translation>Move down (Alt+Down in the agenda)</translation>
    </message>
    <message>
        <source>Strike the item</source>
        <translation>Strike the item</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Who reports</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <translation>not taken up yet</translation>
    </message>
    <message>
        <source>reports: {name}</source>
        <translation>reports: {name}</translation>
    </message>
    <message>
        <source>Close the fields</source>
        <translation>Close the fields</translation>
    </message>
    <message>
        <source>Title and who reports</source>
        <translation>Title and who reports</translation>
    </message>
    <message>
        <source>{name} – left: quorum lost</source>
        <translation>{name} – left: quorum lost</translation>
    </message>
    <message>
        <source>in the hall {present}</source>
        <translation>in the hall {present}</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Written for the minutes</source>
        <translation>Written for the minutes</translation>
    </message>
    <message>
        <source>Bring a member back</source>
        <translation>Bring a member back</translation>
    </message>
    <message>
        <source>Mark who comes in: votes open again as soon as the quorum is there</source>
        <translation>Mark who comes in: votes open again as soon as the quorum is there</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Call a break</source>
        <translation>Call a break</translation>
    </message>
    <message>
        <source>Its beginning and end are written in the minutes</source>
        <translation>Its beginning and end are written in the minutes</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Go on with the hearing</source>
        <translation>Go on with the hearing</translation>
    </message>
    <message>
        <source>Speeches and texts are kept; votes wait for the quorum</source>
        <translation>Speeches and texts are kept; votes wait for the quorum</translation>
    </message>
    <message>
        <source>To the item</source>
        <translation>To the item</translation>
    </message>
    <message>
        <source>No quorum: members missing – {missing}</source>
        <translation>No quorum: members missing – {missing}</translation>
    </message>
    <message>
        <source>In the hall {present}, at least {needed} needed. No vote can be opened.</source>
        <translation>In the hall {present}, at least {needed} needed. No vote can be opened.</translation>
    </message>
    <message>
        <source>in office {total}</source>
        <translation>in office {total}</translation>
    </message>
    <message>
        <source>How to vote?</source>
        <translation>How to vote?</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Show of hands</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Motion {number}</translation>
    </message>
    <message>
        <source>voted on, the text stays</source>
        <translation>voted on, the text stays</translation>
    </message>
    <message>
        <source>Strike motion {number}</source>
        <translation>Strike motion {number}</translation>
    </message>
    <message>
        <source>Vote again: round {round}</source>
        <translation>Vote again: round {round}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Add a motion</source>
        <translation>Add a motion</translation>
    </message>
    <message>
        <source>Add a motion (Ctrl+M)</source>
        <translation>Add a motion (Ctrl+M)</translation>
    </message>
    <message>
        <source>Who speaks: name, Enter</source>
        <translation>Who speaks: name, Enter</translation>
    </message>
    <message>
        <source>Names offered</source>
        <translation>Names offered</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>as it is typed</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>Speech of {name}</source>
        <translation>Speech of {name}</translation>
    </message>
    <message>
        <source>Strike the speech of {name}</source>
        <translation>Strike the speech of {name}</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Spoke</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Open the meeting first.</translation>
    </message>
    <message>
        <source>The meeting is closed; reopen it to change something.</source>
        <translation>The meeting is closed; reopen it to change something.</translation>
    </message>
    <message>
        <source>End the break first.</source>
        <translation>End the break first.</translation>
    </message>
    <message>
        <source>Confirm the registration after the reopening first.</source>
        <translation>Confirm the registration after the reopening first.</translation>
    </message>
    <message>
        <source>Confirm the registration after the break first.</source>
        <translation>Confirm the registration after the break first.</translation>
    </message>
    <message>
        <source>Close the vote first.</source>
        <translation>Close the vote first.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>This is the last item.</translation>
    </message>
    <message>
        <source>There is no item before it.</source>
        <translation>There is no item before it.</translation>
    </message>
    <message>
        <source>No rule is held for this day: enter the act of that time in the settings.</source>
        <translation>No rule is held for this day: enter the act of that time in the settings.</translation>
    </message>
    <message>
        <source>No quorum: a vote can be opened as soon as it is there.</source>
        <translation>No quorum: a vote can be opened as soon as it is there.</translation>
    </message>
    <message>
        <source>Take an item up first.</source>
        <translation>Take an item up first.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Choose an item first.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>Arrived or left</source>
        <translation>Arrived or left</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Open or close the meeting</source>
        <translation>Open or close the meeting</translation>
    </message>
    <message>
        <source>Written at {time}</source>
        <translation>Written at {time}</translation>
    </message>
    <message>
        <source>There are more votes than members present.</source>
        <translation>There are more votes than members present.</translation>
    </message>
    <message>
        <source>Enter the figures first.</source>
        <translation>Enter the figures first.</translation>
    </message>
    <message>
        <source>A vote waits for the registration: confirm it with F6.</source>
        <translation>A vote waits for the registration: confirm it with F6.</translation>
    </message>
    <message>
        <source>Write the motion, then press F4 again.</source>
        <translation>Write the motion, then press F4 again.</translation>
    </message>
</context>
<context>
    <name>Mandates</name>
    <message>
        <source>decision of the association&apos;s supreme organ</source>
        <translation>decision of the association&apos;s supreme organ</translation>
    </message>
    <message>
        <source>papers received by the secretariat</source>
        <translation>papers received by the secretariat</translation>
    </message>
    <message>
        <source>considered by the council</source>
        <translation>considered by the council</translation>
    </message>
    <message>
        <source>decision of the session</source>
        <translation>decision of the session</translation>
    </message>
    <message>
        <source>approval by the chair</source>
        <translation>approval by the chair</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>submission</translation>
    </message>
    <message>
        <source>decision of the organ that forms the body</source>
        <translation>decision of the organ that forms the body</translation>
    </message>
    <message>
        <source>own request</source>
        <translation type="unfinished">own request</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation type="unfinished">decision of an association</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation type="unfinished">submission of the chair</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation type="unfinished">decision of an organ</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation type="unfinished">agreement</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation type="unfinished">other paper</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>admission</source>
        <translation type="unfinished">admission</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation type="unfinished">end of the membership</translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished">leave</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation type="unfinished">post in the body</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>needed, and none is noted: {organ}</source>
        <translation>needed, and none is noted: {organ}</translation>
    </message>
    <message>
        <source>Name then</source>
        <translation>Name then</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Post</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>By office</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation type="unfinished">Nominated by</translation>
    </message>
    <message>
        <source>Paper of the admission</source>
        <translation>Paper of the admission</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation type="unfinished">Deciding organ</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished">End of the period</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished">Agreed with</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>ends with the office</source>
        <translation>ends with the office</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">since {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation type="unfinished">{since} – {until}</translation>
    </message>
    <message>
        <source>Leave: {person}</source>
        <translation>Leave: {person}</translation>
    </message>
    <message>
        <source>Change the leave: {person}</source>
        <translation>Change the leave: {person}</translation>
    </message>
    <message>
        <source>The member stays in office and counts; the substitute has no vote.</source>
        <translation>The member stays in office and counts; the substitute has no vote.</translation>
    </message>
    <message>
        <source>Note the leave</source>
        <translation>Note the leave</translation>
    </message>
    <message>
        <source>Keep the leave</source>
        <translation>Keep the leave</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Reason</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Last day</translation>
    </message>
    <message>
        <source>Empty while it is not known.</source>
        <translation>Empty while it is not known.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation type="unfinished">A few letters find people of the roster.</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>Of the row chosen in the list</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>No leave was noted.</source>
        <translation>No leave was noted.</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>Note a leave…</translation>
    </message>
    <message>
        <source>Note a leave (Ctrl+M)</source>
        <translation>Note a leave (Ctrl+M)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished">Change…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remove…</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">now</translation>
    </message>
    <message>
        <source>Remove the leave? {days}</source>
        <translation>Remove the leave? {days}</translation>
    </message>
    <message>
        <source>It will be as if never noted.</source>
        <translation>It will be as if never noted.</translation>
    </message>
    <message>
        <source>Remove the leave</source>
        <translation>Remove the leave</translation>
    </message>
    <message>
        <source>Enter a paper</source>
        <translation>Enter a paper</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Change the paper</translation>
    </message>
    <message>
        <source>What a change begins with: a request, a decision, a submission.</source>
        <translation>What a change begins with: a request, a decision, a submission.</translation>
    </message>
    <message>
        <source>Enter the paper</source>
        <translation>Enter the paper</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Keep the paper</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>Made out by</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Date</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>What it starts</source>
        <translation>What it starts</translation>
    </message>
    <message>
        <source>Papers that changed it</source>
        <translation>Papers that changed it</translation>
    </message>
    <message>
        <source>No paper was entered.</source>
        <translation>No paper was entered.</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Enter a paper…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+Shift+N)</source>
        <translation>Enter a paper (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Remove the paper? {paper}</source>
        <translation>Remove the paper? {paper}</translation>
    </message>
    <message>
        <source>What it changed stays as it is.</source>
        <translation>What it changed stays as it is.</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Remove the paper</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Add a step: {person}</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Step: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Add the step</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Keep the step</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Another step</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name of the step</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Empty until the step is taken.</source>
        <translation>Empty until the step is taken.</translation>
    </message>
    <message>
        <source>Steps of the admission</source>
        <translation>Steps of the admission</translation>
    </message>
    <message>
        <source>No steps noted; the usual way can be laid out, and changed.</source>
        <translation>No steps noted; the usual way can be laid out, and changed.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Add a step…</translation>
    </message>
    <message>
        <source>Add a step (Ctrl+N)</source>
        <translation>Add a step (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lay out the usual way</source>
        <translation>Lay out the usual way</translation>
    </message>
    <message>
        <source>As the newest admission to the body went, else as the acts have it</source>
        <translation>As the newest admission to the body went, else as the acts have it</translation>
    </message>
    <message>
        <source>Give to those admitted together…</source>
        <translation>Give to those admitted together…</translation>
    </message>
    <message>
        <source>On the same day by the same paper</source>
        <translation>On the same day by the same paper</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Down</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Give these steps to all who were admitted together?</source>
        <translation>Give these steps to all who were admitted together?</translation>
    </message>
    <message>
        <source>Members: {count}. Steps that were noted for them before are written over.</source>
        <translation>Members: {count}. Steps that were noted for them before are written over.</translation>
    </message>
    <message>
        <source>Give the steps</source>
        <translation>Give the steps</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation type="unfinished">No {number}</translation>
    </message>
    <message>
        <source>substitute: {person}</source>
        <translation>substitute: {person}</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>changed: {what}</translation>
    </message>
    <message>
        <source>Change the admission</source>
        <translation>Change the admission</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Note a leave</source>
        <translation>Note a leave</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation type="unfinished">End the mandate</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation type="unfinished">Remove the entry</translation>
    </message>
    <message>
        <source>To the body</source>
        <translation>To the body</translation>
    </message>
    <message>
        <source>To the body (Esc)</source>
        <translation>To the body (Esc)</translation>
    </message>
    <message>
        <source>Papers, source and terms of the admission (F4)</source>
        <translation>Papers, source and terms of the admission (F4)</translation>
    </message>
    <message>
        <source>The member goes over to another post here (F7)</source>
        <translation>The member goes over to another post here (F7)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation type="unfinished">End the mandate…</translation>
    </message>
    <message>
        <source>End the mandate (Ctrl+E)</source>
        <translation>End the mandate (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation type="unfinished">Remove the entry…</translation>
    </message>
    <message>
        <source>When it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>When it was a mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>The membership goes on</source>
        <translation>The membership goes on</translation>
    </message>
    <message>
        <source>It is not pointed at any more, until the work changes again</source>
        <translation>It is not pointed at any more, until the work changes again</translation>
    </message>
    <message>
        <source>A member by office, and the work changed on {day}: before {before}, now {now}.</source>
        <translation>A member by office, and the work changed on {day}: before {before}, now {now}.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Session {number}</source>
        <translation>Session {number}</translation>
    </message>
    <message>
        <source>{body}, meeting No {number}</source>
        <translation>{body}, meeting No {number}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinary</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>extraordinary</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Sessions of the assembly and meetings of its bodies</source>
        <translation>Sessions of the assembly and meetings of its bodies</translation>
    </message>
    <message>
        <source>Plan a meeting (Ctrl+N)</source>
        <translation>Plan a meeting (Ctrl+N)</translation>
    </message>
    <message>
        <source>The minutes as a paper (Ctrl+P)</source>
        <translation>The minutes as a paper (Ctrl+P)</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Here you will find every session and meeting: planned, in progress and held.</source>
        <translation>Here you will find every session and meeting: planned, in progress and held.</translation>
    </message>
    <message>
        <source>Bring in the list of members</source>
        <translation>Bring in the list of members</translation>
    </message>
    <message>
        <source>From Excel, CSV or text; then form the council of them</source>
        <translation>From Excel, CSV or text; then form the council of them</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">To the people</translation>
    </message>
    <message>
        <source>Form the council</source>
        <translation>Form the council</translation>
    </message>
    <message>
        <source>A meeting can be opened once somebody is in office</source>
        <translation>A meeting can be opened once somebody is in office</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>To the bodies</translation>
    </message>
    <message>
        <source>Date, place, agenda; the rest is done on the day</source>
        <translation>Date, place, agenda; the rest is done on the day</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}. The newest first. Enter opens the meeting.</source>
        <translation>Shown: {count} of {all}. The newest first. Enter opens the meeting.</translation>
    </message>
    <message>
        <source>The number, the place and who presides are proposed; everything can be changed.</source>
        <translation>The number, the place and who presides are proposed; everything can be changed.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Enter a date, for instance 26.11.2026.</source>
        <translation>Enter a date, for instance 26.11.2026.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Make one record</source>
        <translation>Make one record</translation>
    </message>
    <message>
        <source>Make one record…</source>
        <translation>Make one record…</translation>
    </message>
    <message>
        <source>When both are one person</source>
        <translation>When both are one person</translation>
    </message>
    <message>
        <source>Perhaps entered twice: {people}</source>
        <translation>Perhaps entered twice: {people}</translation>
    </message>
    <message>
        <source>same IIN</source>
        <translation>same IIN</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>same name and date of birth</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>{person} ({why})</source>
        <translation>{person} ({why})</translation>
    </message>
    <message>
        <source>Make one record: {person}</source>
        <translation>Make one record: {person}</translation>
    </message>
    <message>
        <source>Memberships, papers and particulars of both go to the record that stays. Rolls and votes of meetings stay as they were written.</source>
        <translation>Memberships, papers and particulars of both go to the record that stays. Rolls and votes of meetings stay as they were written.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>The other record</translation>
    </message>
    <message>
        <source>Found by a few letters.</source>
        <translation>Found by a few letters.</translation>
    </message>
    <message>
        <source>Which record stays</source>
        <translation>Which record stays</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Make one with another…</source>
        <translation>Make one with another…</translation>
    </message>
    <message>
        <source>When someone was entered twice (F8)</source>
        <translation>When someone was entered twice (F8)</translation>
    </message>
    <message>
        <source>Make anonymous…</source>
        <translation>Make anonymous…</translation>
    </message>
    <message>
        <source>On the request of the person (Law 94-V)</source>
        <translation>On the request of the person (Law 94-V)</translation>
    </message>
    <message>
        <source>Also entered as: {people}</source>
        <translation>Also entered as: {people}</translation>
    </message>
    <message>
        <source>Made anonymous on {day}; nothing is entered here any more.</source>
        <translation>Made anonymous on {day}; nothing is entered here any more.</translation>
    </message>
    <message>
        <source>Make anonymous? {person}</source>
        <translation>Make anonymous? {person}</translation>
    </message>
    <message>
        <source>Name, work, particulars, former names and photograph go from the roster and the journal for good. Minutes of meetings held keep the name. Backups made so far hold everything.</source>
        <translation>Name, work, particulars, former names and photograph go from the roster and the journal for good. Minutes of meetings held keep the name. Backups made so far hold everything.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Make anonymous</translation>
    </message>
    <message>
        <source>Texts that name the person: {count}. Other words take the place of the name, except in minutes of meetings held.</source>
        <translation>Texts that name the person: {count}. Other words take the place of the name, except in minutes of meetings held.</translation>
    </message>
    <message>
        <source>A surname by itself is left as it is: reword the text first if this person is meant.</source>
        <translation>A surname by itself is left as it is: reword the text first if this person is meant.</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Texts that name the person</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Text</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>What becomes of the name</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}: {field}</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>is replaced</translation>
    </message>
    <message>
        <source>stays in the minutes</source>
        <translation>stays in the minutes</translation>
    </message>
    <message>
        <source>surname by itself</source>
        <translation>surname by itself</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Members in office: {total}; present: {present} (list attached).</source>
        <translation>Members in office: {total}; present: {present} (list attached).</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Members in office: {total}; present: {present}.</translation>
    </message>
    <message>
        <source>No provision of an act is held for the day of the meeting.</source>
        <translation>No provision of an act is held for the day of the meeting.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>The act states no quorum.</translation>
    </message>
    <message>
        <source>Quorum: {share} – {needed}.</source>
        <translation>Quorum: {share} – {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {of} × {part} = {value}.</source>
        <translation>Reckoned: {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>A quorum is present. The session is competent to decide.</source>
        <translation>A quorum is present. The session is competent to decide.</translation>
    </message>
    <message>
        <source>No quorum. The session is not competent to decide.</source>
        <translation>No quorum. The session is not competent to decide.</translation>
    </message>
    <message>
        <source>A quorum is present. The meeting is competent to decide.</source>
        <translation>A quorum is present. The meeting is competent to decide.</translation>
    </message>
    <message>
        <source>No quorum. The meeting is not competent to decide.</source>
        <translation>No quorum. The meeting is not competent to decide.</translation>
    </message>
    <message>
        <source>The session was opened: {time}.</source>
        <translation>The session was opened: {time}.</translation>
    </message>
    <message>
        <source>The meeting was opened: {time}.</source>
        <translation>The meeting was opened: {time}.</translation>
    </message>
    <message>
        <source>The session was closed: {time}.</source>
        <translation>The session was closed: {time}.</translation>
    </message>
    <message>
        <source>The meeting was closed: {time}.</source>
        <translation>The meeting was closed: {time}.</translation>
    </message>
    <message>
        <source>The session was reopened: {time}. Reason: {reason}</source>
        <translation>The session was reopened: {time}. Reason: {reason}</translation>
    </message>
    <message>
        <source>The meeting was reopened: {time}. Reason: {reason}</source>
        <translation>The meeting was reopened: {time}. Reason: {reason}</translation>
    </message>
    <message>
        <source>Arrived: {names} ({time}).</source>
        <translation>Arrived: {names} ({time}).</translation>
    </message>
    <message>
        <source>Left: {names} ({time}).</source>
        <translation>Left: {names} ({time}).</translation>
    </message>
    <message>
        <source>Present: {present}.</source>
        <translation>Present: {present}.</translation>
    </message>
    <message>
        <source>Present: {present}. The quorum stands.</source>
        <translation>Present: {present}. The quorum stands.</translation>
    </message>
    <message>
        <source>Present: {present}. A quorum is present.</source>
        <translation>Present: {present}. A quorum is present.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum. No vote was taken.</source>
        <translation>Present: {present}. No quorum. No vote was taken.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum.</source>
        <translation>Present: {present}. No quorum.</translation>
    </message>
    <message>
        <source>Break: {times}.</source>
        <translation>Break: {times}.</translation>
    </message>
    <message>
        <source>The session was resumed: {time}.</source>
        <translation>The session was resumed: {time}.</translation>
    </message>
    <message>
        <source>The meeting was resumed: {time}.</source>
        <translation>The meeting was resumed: {time}.</translation>
    </message>
    <message>
        <source>Break from: {time}.</source>
        <translation>Break from: {time}.</translation>
    </message>
    <message>
        <source>The session was not resumed after it.</source>
        <translation>The session was not resumed after it.</translation>
    </message>
    <message>
        <source>The meeting was not resumed after it.</source>
        <translation>The meeting was not resumed after it.</translation>
    </message>
    <message>
        <source>Entered on the roll of members: {names} ({time}).</source>
        <translation>Entered on the roll of members: {names} ({time}).</translation>
    </message>
    <message>
        <source>Taken off the roll of members: {names} ({time}).</source>
        <translation>Taken off the roll of members: {names} ({time}).</translation>
    </message>
    <message>
        <source>Members in office: {total}.</source>
        <translation>Members in office: {total}.</translation>
    </message>
    <message>
        <source>Ground: {reason}</source>
        <translation>Ground: {reason}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Paper: {paper}</translation>
    </message>
    <message>
        <source>Put to the vote:</source>
        <translation>Put to the vote:</translation>
    </message>
    <message>
        <source>Round of voting: {round}.</source>
        <translation>Round of voting: {round}.</translation>
    </message>
    <message>
        <source>Form of voting: roll call.</source>
        <translation>Form of voting: roll call.</translation>
    </message>
    <message>
        <source>Form of voting: show of hands.</source>
        <translation>Form of voting: show of hands.</translation>
    </message>
    <message>
        <source>VOTING RESULT:</source>
        <translation>VOTING RESULT:</translation>
    </message>
    <message>
        <source>The vote is void; nothing was decided.</source>
        <translation>The vote is void; nothing was decided.</translation>
    </message>
    <message>
        <source>No quorum at the closing of the vote: present – {present}, needed – {needed}. The vote is void; nothing was decided.</source>
        <translation>No quorum at the closing of the vote: present – {present}, needed – {needed}. The vote is void; nothing was decided.</translation>
    </message>
    <message>
        <source>for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>A quorum is present.</translation>
    </message>
    <message>
        <source>Votes needed: at least {needed}.</source>
        <translation>Votes needed: at least {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {share}, {of} × {part} = {value}.</source>
        <translation>Reckoned: {share}, {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>Carried unanimously.</source>
        <translation>Carried unanimously.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Carried.</translation>
    </message>
    <message>
        <source>Not carried.</source>
        <translation>Not carried.</translation>
    </message>
    <message>
        <source>The votes for and against are equal.</source>
        <translation>The votes for and against are equal.</translation>
    </message>
    <message>
        <source>Votes short: {short}.</source>
        <translation>Votes short: {short}.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>For:</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>Against:</translation>
    </message>
    <message>
        <source>Abstained:</source>
        <translation>Abstained:</translation>
    </message>
    <message>
        <source>Did not vote:</source>
        <translation>Did not vote:</translation>
    </message>
    <message>
        <source>The result was corrected: {time}. Reason: {reason}</source>
        <translation>The result was corrected: {time}. Reason: {reason}</translation>
    </message>
    <message>
        <source>CORRECTED RESULT:</source>
        <translation>CORRECTED RESULT:</translation>
    </message>
    <message>
        <source>The lists by name are those of the announced result.</source>
        <translation>The lists by name are those of the announced result.</translation>
    </message>
    <message>
        <source>Entered on the list “{list}” (was present at the vote): {name}</source>
        <translation>Entered on the list “{list}” (was present at the vote): {name}</translation>
    </message>
    <message>
        <source>Taken off the list “{list}” (was absent from the vote): {name}</source>
        <translation>Taken off the list “{list}” (was absent from the vote): {name}</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Present:</translation>
    </message>
    <message>
        <source>{name} (from {time})</source>
        <translation>{name} (from {time})</translation>
    </message>
    <message>
        <source>Absent with excuse:</source>
        <translation>Absent with excuse:</translation>
    </message>
    <message>
        <source>Absent without excuse:</source>
        <translation>Absent without excuse:</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Invited:</translation>
    </message>
    <message>
        <source>Annex to minutes No {number}</source>
        <translation>Annex to minutes No {number}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <comment>date of the minutes, under the line of the annex</comment>
        <translation>of {date}</translation>
    </message>
    <message>
        <source>List of the members of {body} who were present</source>
        <translation>List of the members of {body} who were present</translation>
    </message>
    <message>
        <source>Name, post</source>
        <translation>Name, post</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Went</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>MINUTES</translation>
    </message>
    <message>
        <source>session {number} of {body}</source>
        <translation>session {number} of {body}</translation>
    </message>
    <message>
        <source>extraordinary session {number} of {body}</source>
        <translation>extraordinary session {number} of {body}</translation>
    </message>
    <message>
        <source>ordinary meeting of {body}</source>
        <translation>ordinary meeting of {body}</translation>
    </message>
    <message>
        <source>extraordinary meeting of {body}</source>
        <translation>extraordinary meeting of {body}</translation>
    </message>
    <message>
        <source>[no text]</source>
        <translation>[no text]</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>No {number}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>The item was not considered.</source>
        <translation>The item was not considered.</translation>
    </message>
    <message>
        <source>{number}. HEARD:</source>
        <translation>{number}. HEARD:</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Rapporteur: {name}</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>SPOKE:</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>The item was postponed.</source>
        <translation>The item was postponed.</translation>
    </message>
    <message>
        <source>No vote was taken on this item.</source>
        <translation>No vote was taken on this item.</translation>
    </message>
    <message>
        <source>RESOLVED:</source>
        <translation>RESOLVED:</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>DECIDED:</translation>
    </message>
    <message>
        <source>TOOK THE DECISION:</source>
        <translation>TOOK THE DECISION:</translation>
    </message>
    <message>
        <source>Responsible: {who}; due: {due}</source>
        <translation>Responsible: {who}; due: {due}</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Responsible: {who}</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <translation>Due: {due}</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Place:</translation>
    </message>
    <message>
        <source>Held at:</source>
        <translation>Held at:</translation>
    </message>
    <message>
        <source>Chair:</source>
        <translation>Chair:</translation>
    </message>
    <message>
        <source>Secretary:</source>
        <translation>Secretary:</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>AGENDA</translation>
    </message>
    <message>
        <source>There are no items on the agenda.</source>
        <translation>There are no items on the agenda.</translation>
    </message>
    <message>
        <source>(rapporteur: {name}).</source>
        <translation>(rapporteur: {name}).</translation>
    </message>
    <message>
        <source>list of members who were present.</source>
        <translation>list of members who were present.</translation>
    </message>
    <message>
        <source>Annex:</source>
        <translation>Annex:</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Journal entry</translation>
    </message>
    <message>
        <source>Minutes No {number}: {heading}, {date}</source>
        <translation>Minutes No {number}: {heading}, {date}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>State body</source>
        <translation>State body</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Maslikhat</translation>
    </message>
    <message>
        <source>Ethnocultural association</source>
        <translation>Ethnocultural association</translation>
    </message>
    <message>
        <source>Public association</source>
        <translation>Public association</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>House of Friendship</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>Sunday school</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>republic</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>rural okrug</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>Accreditation: {organisation}</source>
        <translation>Accreditation: {organisation}</translation>
    </message>
    <message>
        <source>Change the accreditation: {organisation}</source>
        <translation>Change the accreditation: {organisation}</translation>
    </message>
    <message>
        <source>Note the accreditation</source>
        <translation>Note the accreditation</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Keep the changes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The last day; empty where it has none.</source>
        <translation>The last day; empty where it has none.</translation>
    </message>
    <message>
        <source>Accrediting organ</source>
        <translation>Accrediting organ</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Accreditations</translation>
    </message>
    <message>
        <source>None was noted so far.</source>
        <translation>None was noted so far.</translation>
    </message>
    <message>
        <source>Note an accreditation…</source>
        <translation>Note an accreditation…</translation>
    </message>
    <message>
        <source>Note an accreditation (Ctrl+M)</source>
        <translation>Note an accreditation (Ctrl+M)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Of the row chosen in the table</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Remove the entry…</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Choose an organisation in the list.</translation>
    </message>
    <message>
        <source>Change the organisation (F2, Enter)</source>
        <translation>Change the organisation (F2, Enter)</translation>
    </message>
    <message>
        <source>Remove the organisation…</source>
        <translation>Remove the organisation…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>When entered by mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>State registration</source>
        <translation>State registration</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Pupils</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>no Kazakh name yet</source>
        <translation>no Kazakh name yet</translation>
    </message>
    <message>
        <source>no Russian name yet</source>
        <translation>no Russian name yet</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>unregistered</translation>
    </message>
    <message>
        <source>Name, seat or leader</source>
        <translation>Name, seat or leader</translation>
    </message>
    <message>
        <source>Which organisations are listed</source>
        <translation>Which organisations are listed</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Accreditation runs out</source>
        <translation>Accreditation runs out</translation>
    </message>
    <message>
        <source>Shown: {count}, in alphabetical order</source>
        <translation>Shown: {count}, in alphabetical order</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>Nothing found for “{typed}”.</translation>
    </message>
    <message>
        <source>No accreditation has ended or ends soon.</source>
        <translation>No accreditation has ended or ends soon.</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>There is none of this kind.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Show all organisations</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Accreditation</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Add an organisation</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Change the organisation</translation>
    </message>
    <message>
        <source>A name in one language is enough to begin with; papers need both.</source>
        <translation>A name in one language is enough to begin with; papers need both.</translation>
    </message>
    <message>
        <source>Add the organisation</source>
        <translation>Add the organisation</translation>
    </message>
    <message>
        <source>City, district or village</source>
        <translation>City, district or village</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>A few letters find people of the roster.</translation>
    </message>
    <message>
        <source>Registration paper</source>
        <translation>Registration paper</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Its number and date</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Empty while the organisation exists.</source>
        <translation>Empty while the organisation exists.</translation>
    </message>
    <message>
        <source>Remove this organisation? {organisation}</source>
        <translation>Remove this organisation? {organisation}</translation>
    </message>
    <message>
        <source>Its accreditations go with it. One that no longer exists is given a last day instead.</source>
        <translation>Its accreditations go with it. One that no longer exists is given a last day instead.</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Remove the organisation</translation>
    </message>
    <message>
        <source>Remove this accreditation? {organisation}</source>
        <translation>Remove this accreditation? {organisation}</translation>
    </message>
    <message>
        <source>Number {number}, from {day}. One that has ended stays.</source>
        <translation>Number {number}, from {day}. One that has ended stays.</translation>
    </message>
    <message>
        <source>Remove the accreditation</source>
        <translation>Remove the accreditation</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>accredited from {day}</source>
        <translation>accredited from {day}</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>ran out on {day}</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>runs out on {day}</translation>
    </message>
    <message>
        <source>accredited</source>
        <translation>accredited</translation>
    </message>
    <message>
        <source>accredited until {day}</source>
        <translation>accredited until {day}</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>no last day</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Note an accreditation</source>
        <translation>Note an accreditation</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished">To the people</translation>
    </message>
    <message>
        <source>Whom members come from, with accreditations and what runs out</source>
        <translation>Whom members come from, with accreditations and what runs out</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation type="unfinished">To the people (Esc)</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>Add an organisation…</translation>
    </message>
    <message>
        <source>Add an organisation (Ctrl+N)</source>
        <translation>Add an organisation (Ctrl+N)</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>No organisations yet</translation>
    </message>
    <message>
        <source>State bodies, maslikhats, associations, Houses of Friendship and Sunday schools stand here.</source>
        <translation>State bodies, maslikhats, associations, Houses of Friendship and Sunday schools stand here.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Enter the first one</translation>
    </message>
    <message>
        <source>Its name in Kazakh and in Russian, kind, leader</source>
        <translation>Its name in Kazakh and in Russian, kind, leader</translation>
    </message>
    <message>
        <source>State bodies, associations, schools (Ctrl+Shift+O)</source>
        <translation>State bodies, associations, schools (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>in Kazakh</source>
        <translation>in Kazakh</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>in Russian</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>No Kazakh text</source>
        <translation>No Kazakh text</translation>
    </message>
    <message>
        <source>No Russian text</source>
        <translation>No Russian text</translation>
    </message>
    <message>
        <source>Start from the Russian text</source>
        <translation>Start from the Russian text</translation>
    </message>
    <message>
        <source>Start from the Kazakh text</source>
        <translation>Start from the Kazakh text</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Particulars</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Show what is hidden</translation>
    </message>
    <message>
        <source>Noted in the journal</source>
        <translation>Noted in the journal</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Consents…</translation>
    </message>
    <message>
        <source>Who consented, who has not yet (Ctrl+Shift+C)</source>
        <translation>Who consented, who has not yet (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>List of ethnicities…</source>
        <translation>List of ethnicities…</translation>
    </message>
    <message>
        <source>Add, spell otherwise, remove</source>
        <translation>Add, spell otherwise, remove</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Citizenship</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Ethnicity</translation>
    </message>
    <message>
        <source>Only as the person states it; may stay open.</source>
        <translation>Only as the person states it; may stay open.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>To the keeping of these data (Law 94-V).</source>
        <translation>To the keeping of these data (Law 94-V).</translation>
    </message>
    <message>
        <source>Paper of consent</source>
        <translation>Paper of consent</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">not stated</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>The IIN tells another day of birth; since 2013 it may.</source>
        <translation>The IIN tells another day of birth; since 2013 it may.</translation>
    </message>
    <message>
        <source>The IIN tells the other sex.</source>
        <translation>The IIN tells the other sex.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation>No consent is noted yet.</translation>
    </message>
    <message>
        <source>List of ethnicities</source>
        <translation>List of ethnicities</translation>
    </message>
    <message>
        <source>As people state it themselves; another spelling holds for all who stated it.</source>
        <translation>As people state it themselves; another spelling holds for all who stated it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kazakh name</source>
        <translation>Kazakh name</translation>
    </message>
    <message>
        <source>Russian name</source>
        <translation>Russian name</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Spell the chosen one so</source>
        <translation>Spell the chosen one so</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Remove the chosen one</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>At least {least} characters; a short sentence that only you would say is easy to keep in mind.</source>
        <translation>At least {least} characters; a short sentence that only you would say is easy to keep in mind.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>The two lines differ.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name and work</source>
        <translation>Name and work</translation>
    </message>
    <message>
        <source>no Kazakh spelling yet</source>
        <translation>no Kazakh spelling yet</translation>
    </message>
    <message>
        <source>no Russian spelling yet</source>
        <translation>no Russian spelling yet</translation>
    </message>
    <message>
        <source>in Kazakh: {name}</source>
        <translation>in Kazakh: {name}</translation>
    </message>
    <message>
        <source>in Russian: {name}</source>
        <translation>in Russian: {name}</translation>
    </message>
    <message>
        <source>{body}: {post}</source>
        <translation>{body}: {post}</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Choose a person in the list.</translation>
    </message>
    <message>
        <source>Remove the person…</source>
        <translation>Remove the person…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>When entered by mistake (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>further: {count}</source>
        <translation>further: {count}</translation>
    </message>
    <message>
        <source>Not kept while something is wrong; the record holds what it held.</source>
        <translation>Not kept while something is wrong; the record holds what it held.</translation>
    </message>
    <message>
        <source>Latin letters among Cyrillic ones: {words}</source>
        <translation>Latin letters among Cyrillic ones: {words}</translation>
    </message>
    <message>
        <source>Write them in Cyrillic</source>
        <translation>Write them in Cyrillic</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Patronymic</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Post there</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Russian</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation type="unfinished">in Kazakh</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation type="unfinished">in Russian</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">not stated</translation>
    </message>
    <message>
        <source>female</source>
        <translation>female</translation>
    </message>
    <message>
        <source>male</source>
        <translation>male</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Memberships</translation>
    </message>
    <message>
        <source>In no body so far.</source>
        <translation>In no body so far.</translation>
    </message>
    <message>
        <source>Add to a body…</source>
        <translation>Add to a body…</translation>
    </message>
    <message>
        <source>Add to a body (Ctrl+M)</source>
        <translation>Add to a body (Ctrl+M)</translation>
    </message>
    <message>
        <source>Card of the membership</source>
        <translation type="unfinished">Card of the membership</translation>
    </message>
    <message>
        <source>Of the row chosen in the table (Enter)</source>
        <translation>Of the row chosen in the table (Enter)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation type="unfinished">End the mandate…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Of the row chosen in the table</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Remove the entry…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Of the row chosen in the table, when it was a mistake</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Post</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Until</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation type="unfinished">Ground, paper</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Change the name</translation>
    </message>
    <message>
        <source>Add to a body</source>
        <translation>Add to a body</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Remove the person</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Import a list (Ctrl+O)</source>
        <translation>Import a list (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Add a person…</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>Add a person (Ctrl+N)</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>No people yet</translation>
    </message>
    <message>
        <source>Everyone who sits in a body, or may, stands here once, with both spellings.</source>
        <translation>Everyone who sits in a body, or may, stands here once, with both spellings.</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>Bring in the list you have</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation type="unfinished">From Excel or a text file; you see first what was recognised</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation type="unfinished">Enter people one by one</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian, organisation and post</source>
        <translation>Names in Kazakh and in Russian, organisation and post</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">People</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation>Composition on {day}</translation>
    </message>
    <message>
        <source>Sits in every body already; a new body is added on the page Bodies.</source>
        <translation>Sits in every body already; a new body is added on the page Bodies.</translation>
    </message>
    <message>
        <source>One spelling is enough to begin with; papers need the one of their language.</source>
        <translation>One spelling is enough to begin with; papers need the one of their language.</translation>
    </message>
    <message>
        <source>May be entered later.</source>
        <translation>May be entered later.</translation>
    </message>
    <message>
        <source>Show the record that is there</source>
        <translation>Show the record that is there</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Add the person</translation>
    </message>
    <message>
        <source>Kept already: {people}</source>
        <translation>Kept already: {people}</translation>
    </message>
    <message>
        <source>The person with this IIN is there already.</source>
        <translation>The person with this IIN is there already.</translation>
    </message>
    <message>
        <source>Add to a body: {person}</source>
        <translation>Add to a body: {person}</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Add to the body</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>In no body</source>
        <translation>In no body</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Which people are listed</translation>
    </message>
    <message>
        <source>Other bodies…</source>
        <translation>Other bodies…</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation type="unfinished">Other bodies</translation>
    </message>
    <message>
        <source>Name, body, phone, IIN</source>
        <translation>Name, body, phone, IIN</translation>
    </message>
    <message>
        <source>The first {count} are shown: type a few letters more</source>
        <translation>The first {count} are shown: type a few letters more</translation>
    </message>
    <message>
        <source>Shown: {count}, in the order of the Kazakh alphabet</source>
        <translation>Shown: {count}, in the order of the Kazakh alphabet</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>Nothing found for “{typed}”.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Look among all people</source>
        <translation>Look among all people</translation>
    </message>
    <message>
        <source>Nobody is in office in this body today.</source>
        <translation>Nobody is in office in this body today.</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation type="unfinished">Admit members</translation>
    </message>
    <message>
        <source>Everyone sits in some body.</source>
        <translation>Everyone sits in some body.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation type="unfinished">Organisation, post</translation>
    </message>
    <message>
        <source>Remove this person? {person}</source>
        <translation>Remove this person? {person}</translation>
    </message>
    <message>
        <source>The entry goes to the bin, in both spellings. Members of a body, past ones too, and whoever a meeting names stay.</source>
        <translation>The entry goes to the bin, in both spellings. Members of a body, past ones too, and whoever a meeting names stay.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photograph</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>No photograph so far.</source>
        <translation>No photograph so far.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choose a picture…</translation>
    </message>
    <message>
        <source>It is kept small; where and when it was taken is not</source>
        <translation>It is kept small; where and when it was taken is not</translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation>Remove the photograph</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Pictures ({endings})</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Invite someone</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>To the meeting</translation>
    </message>
    <message>
        <source>Remove the plan…</source>
        <translation>Remove the plan…</translation>
    </message>
    <message>
        <source>The paper as far as it is known (Ctrl+P)</source>
        <translation>The paper as far as it is known (Ctrl+P)</translation>
    </message>
    <message>
        <source>To the meeting (Ctrl+Enter)</source>
        <translation>To the meeting (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove the plan of this meeting? {title}</source>
        <translation>Remove the plan of this meeting? {title}</translation>
    </message>
    <message>
        <source>Its agenda and the list of those invited go with it. Its number becomes free again.</source>
        <translation>Its agenda and the list of those invited go with it. Its number becomes free again.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Remove the plan</translation>
    </message>
    <message>
        <source>Item {number}, title</source>
        <translation>Item {number}, title</translation>
    </message>
    <message>
        <source>Item {number}, rapporteur</source>
        <translation>Item {number}, rapporteur</translation>
    </message>
    <message>
        <source>What the item is about</source>
        <translation>What the item is about</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Move item {number} up</source>
        <translation>Move item {number} up</translation>
    </message>
    <message>
        <source>Move item {number} down</source>
        <translation>Move item {number} down</translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation>Remove item {number}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>No items yet. The meeting can be opened without an agenda.</source>
        <translation>No items yet. The meeting can be opened without an agenda.</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Add an item (Ctrl+I)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Presiding person</source>
        <translation>Presiding person</translation>
    </message>
    <message>
        <source>A few letters of the name in either spelling</source>
        <translation>A few letters of the name in either spelling</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Secretary of the meeting</translation>
    </message>
    <message>
        <source>City, as on paper</source>
        <translation>City, as on paper</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>not counted in the quorum</source>
        <translation>not counted in the quorum</translation>
    </message>
    <message>
        <source>Invite someone (Ctrl+G)</source>
        <translation>Invite someone (Ctrl+G)</translation>
    </message>
    <message>
        <source>Invite experts and observers: {count}</source>
        <translation>Invite experts and observers: {count}</translation>
    </message>
    <message>
        <source>Those of the body who are not on the list yet</source>
        <translation>Those of the body who are not on the list yet</translation>
    </message>
    <message>
        <source>Remove from the invited: {name}</source>
        <translation>Remove from the invited: {name}</translation>
    </message>
    <message>
        <source>Someone of the roster is found by a few letters; anyone else is typed in.</source>
        <translation>Someone of the roster is found by a few letters; anyone else is typed in.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduce</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Fit to the width</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Both languages</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">Kazakh</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Russian</translation>
    </message>
    <message>
        <source>Languages of the paper</source>
        <translation>Languages of the paper</translation>
    </message>
    <message>
        <source>Back to the meeting (Esc)</source>
        <translation>Back to the meeting (Esc)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Save as PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>Minutes, {day}</source>
        <translation>Minutes, {day}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{day} Minutes {title} ({languages})</source>
        <translation>{day} Minutes {title} ({languages})</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Sent to the printer: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Save the paper as PDF.</source>
        <translation>The printer does not answer; nothing was printed. Save the paper as PDF.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>act</source>
        <translation>act</translation>
    </message>
    <message>
        <source>mark of attendance</source>
        <translation>mark of attendance</translation>
    </message>
    <message>
        <source>body</source>
        <translation type="unfinished">body</translation>
    </message>
    <message>
        <source>names of a body</source>
        <translation>names of a body</translation>
    </message>
    <message>
        <source>seats of a body</source>
        <translation>seats of a body</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>correction of a vote</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>voting member</source>
        <translation>voting member</translation>
    </message>
    <message>
        <source>step of a meeting</source>
        <translation>step of a meeting</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>item of the agenda</source>
        <translation>item of the agenda</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>membership</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>motion</translation>
    </message>
    <message>
        <source>paper taken out</source>
        <translation>paper taken out</translation>
    </message>
    <message>
        <source>particulars of a person</source>
        <translation>particulars of a person</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>ethnicity</translation>
    </message>
    <message>
        <source>look at restricted data</source>
        <translation>look at restricted data</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>provision of an act</source>
        <translation>provision of an act</translation>
    </message>
    <message>
        <source>member on the roll</source>
        <translation>member on the roll</translation>
    </message>
    <message>
        <source>change of the roll</source>
        <translation>change of the roll</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>setting</translation>
    </message>
    <message>
        <source>data taken out on request</source>
        <translation>data taken out on request</translation>
    </message>
    <message>
        <source>data taken out of the journal</source>
        <translation>data taken out of the journal</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>speech</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>sign-in</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>key of the office</source>
        <translation>key of the office</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>recovery key</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>name of the region, in Kazakh</source>
        <translation>name of the region, in Kazakh</translation>
    </message>
    <message>
        <source>name of the region, in Russian</source>
        <translation>name of the region, in Russian</translation>
    </message>
    <message>
        <source>city, in Kazakh</source>
        <translation>city, in Kazakh</translation>
    </message>
    <message>
        <source>city, in Russian</source>
        <translation>city, in Russian</translation>
    </message>
    <message>
        <source>place of meetings, in Kazakh</source>
        <translation>place of meetings, in Kazakh</translation>
    </message>
    <message>
        <source>place of meetings, in Russian</source>
        <translation>place of meetings, in Russian</translation>
    </message>
    <message>
        <source>verb before decisions</source>
        <translation>verb before decisions</translation>
    </message>
    <message>
        <source>list of those present as an annex from</source>
        <translation>list of those present as an annex from</translation>
    </message>
    <message>
        <source>told to run out so many days before</source>
        <translation>told to run out so many days before</translation>
    </message>
    <message>
        <source>demo office</source>
        <translation>demo office</translation>
    </message>
    <message>
        <source>years the journal is kept</source>
        <translation>years the journal is kept</translation>
    </message>
    <message>
        <source>last entry let go</source>
        <translation>last entry let go</translation>
    </message>
    <message>
        <source>hash of the last entry let go</source>
        <translation>hash of the last entry let go</translation>
    </message>
    <message>
        <source>folder of backups</source>
        <translation>folder of backups</translation>
    </message>
    <message>
        <source>backup every so many hours</source>
        <translation>backup every so many hours</translation>
    </message>
    <message>
        <source>backup after a meeting</source>
        <translation>backup after a meeting</translation>
    </message>
    <message>
        <source>backup at closing</source>
        <translation>backup at closing</translation>
    </message>
    <message>
        <source>backup before an import</source>
        <translation>backup before an import</translation>
    </message>
    <message>
        <source>warning without a backup, days</source>
        <translation>warning without a backup, days</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>last backup</translation>
    </message>
    <message>
        <source>where the last backup is</source>
        <translation>where the last backup is</translation>
    </message>
    <message>
        <source>journal entry of the last backup</source>
        <translation>journal entry of the last backup</translation>
    </message>
    <message>
        <source>last full check</source>
        <translation>last full check</translation>
    </message>
    <message>
        <source>key file in force, its hash</source>
        <translation>key file in force, its hash</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>surname</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>given name</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>patronymic</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>IIN</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>citizenship</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>languages</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>home address</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>day of consent</translation>
    </message>
    <message>
        <source>paper of consent</source>
        <translation>paper of consent</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>since</source>
        <translation>since</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>short name in the genitive</source>
        <translation>short name in the genitive</translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished">English name</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>date of the paper</translation>
    </message>
    <message>
        <source>deciding organ</source>
        <translation>deciding organ</translation>
    </message>
    <message>
        <source>nominated by</source>
        <translation>nominated by</translation>
    </message>
    <message>
        <source>member by office</source>
        <translation>member by office</translation>
    </message>
    <message>
        <source>other ground</source>
        <translation>other ground</translation>
    </message>
    <message>
        <source>paper of the end</source>
        <translation>paper of the end</translation>
    </message>
    <message>
        <source>date of the paper of the end</source>
        <translation>date of the paper of the end</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>number of seats</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>approved by</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>kind of body</translation>
    </message>
    <message>
        <source>quorum, numerator of the share</source>
        <translation>quorum, numerator of the share</translation>
    </message>
    <message>
        <source>quorum, denominator of the share</source>
        <translation>quorum, denominator of the share</translation>
    </message>
    <message>
        <source>quorum, more than the share</source>
        <translation>quorum, more than the share</translation>
    </message>
    <message>
        <source>quorum, paragraph</source>
        <translation>quorum, paragraph</translation>
    </message>
    <message>
        <source>decision, numerator of the share</source>
        <translation>decision, numerator of the share</translation>
    </message>
    <message>
        <source>decision, denominator of the share</source>
        <translation>decision, denominator of the share</translation>
    </message>
    <message>
        <source>decision, more than the share</source>
        <translation>decision, more than the share</translation>
    </message>
    <message>
        <source>decision, share of whom</source>
        <translation>decision, share of whom</translation>
    </message>
    <message>
        <source>decision, paragraph</source>
        <translation>decision, paragraph</translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation>series of numbers</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>city, as papers name it</source>
        <translation>city, as papers name it</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>presiding person</source>
        <translation>presiding person</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished">secretary</translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished">state</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>opened at</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>closed at</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>entered later</translation>
    </message>
    <message>
        <source>what was fixed at the opening</source>
        <translation>what was fixed at the opening</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>on the roll from the opening</source>
        <translation>on the roll from the opening</translation>
    </message>
    <message>
        <source>put on the roll</source>
        <translation>put on the roll</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>mends the mark</source>
        <translation>mends the mark</translation>
    </message>
    <message>
        <source>place in the agenda</source>
        <translation>place in the agenda</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>rapporteur</translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished">heard</translation>
    </message>
    <message>
        <source>end of the item</source>
        <translation>end of the item</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>responsible executor</source>
        <translation>responsible executor</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>round</source>
        <translation>round</translation>
    </message>
    <message>
        <source>form of voting</source>
        <translation>form of voting</translation>
    </message>
    <message>
        <source>rule it is held under</source>
        <translation>rule it is held under</translation>
    </message>
    <message>
        <source>for</source>
        <translation>for</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>votes abstained</source>
        <translation>votes abstained</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation type="unfinished">members in office</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>votes not cast</source>
        <translation>votes not cast</translation>
    </message>
    <message>
        <source>votes needed</source>
        <translation>votes needed</translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished">carried</translation>
    </message>
    <message>
        <source>votes short</source>
        <translation>votes short</translation>
    </message>
    <message>
        <source>quorum needed</source>
        <translation>quorum needed</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation type="unfinished">quorum met</translation>
    </message>
    <message>
        <source>vote of the member</source>
        <translation>vote of the member</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>by whom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>name in full</source>
        <translation>name in full</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>must change the password</translation>
    </message>
    <message>
        <source>last sign-in</source>
        <translation>last sign-in</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>sign-in name</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>name of the file</translation>
    </message>
    <message>
        <source>hash of what stood here</source>
        <translation>hash of what stood here</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>entries of the journal</translation>
    </message>
    <message>
        <source>hashes of what is left</source>
        <translation>hashes of what is left</translation>
    </message>
    <message>
        <source>wrong passwords before it</source>
        <translation>wrong passwords before it</translation>
    </message>
    <message>
        <source>users with a new password</source>
        <translation>users with a new password</translation>
    </message>
    <message>
        <source>of Kazakhstan</source>
        <translation>of Kazakhstan</translation>
    </message>
    <message>
        <source>of another country</source>
        <translation>of another country</translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished">male</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished">female</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished">ordinary</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation type="unfinished">extraordinary</translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished">excused</translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished">absent</translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished">came</translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished">left</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>struck</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>item taken up</translation>
    </message>
    <message>
        <source>break</source>
        <translation>break</translation>
    </message>
    <message>
        <source>end of the break</source>
        <translation>end of the break</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>registration confirmed</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>reopening</translation>
    </message>
    <message>
        <source>minutes, saved as a file</source>
        <translation>minutes, saved as a file</translation>
    </message>
    <message>
        <source>minutes, printed</source>
        <translation>minutes, printed</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>card of a person, saved as a file</source>
        <translation>card of a person, saved as a file</translation>
    </message>
    <message>
        <source>list of consents, saved as a file</source>
        <translation>list of consents, saved as a file</translation>
    </message>
    <message>
        <source>list of journal entries</source>
        <translation>list of journal entries</translation>
    </message>
    <message>
        <source>composition of a body, saved as a file</source>
        <translation>composition of a body, saved as a file</translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished">planned</translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">closed</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation type="unfinished">void: no quorum</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation type="unfinished">show of hands</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation type="unfinished">roll call</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstained</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>did not vote</translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished">noted</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished">postponed</translation>
    </message>
    <message>
        <source>session of the assembly</source>
        <translation>session of the assembly</translation>
    </message>
    <message>
        <source>council of the assembly</source>
        <translation>council of the assembly</translation>
    </message>
    <message>
        <source>other bodies</source>
        <translation>other bodies</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation type="unfinished">of all members</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation type="unfinished">of those present</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>head of the secretariat</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>accreditation</translation>
    </message>
    <message>
        <source>step of an admission</source>
        <translation>step of an admission</translation>
    </message>
    <message>
        <source>public award</source>
        <translation>public award</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>award given</translation>
    </message>
    <message>
        <source>paper that starts a change</source>
        <translation>paper that starts a change</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation>rule of a post</translation>
    </message>
    <message>
        <source>type of body</source>
        <translation>type of body</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>step of a candidature</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>former name</translation>
    </message>
    <message>
        <source>former place of work</source>
        <translation>former place of work</translation>
    </message>
    <message>
        <source>profile of lists</source>
        <translation>profile of lists</translation>
    </message>
    <message>
        <source>expert or observer</source>
        <translation>expert or observer</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>leave</translation>
    </message>
    <message>
        <source>merged record</source>
        <translation>merged record</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>photograph</translation>
    </message>
    <message>
        <source>list that was brought in</source>
        <translation>list that was brought in</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>saved filter</translation>
    </message>
    <message>
        <source>turn of a rotation</source>
        <translation>turn of a rotation</translation>
    </message>
    <message>
        <source>full name in the genitive</source>
        <translation>full name in the genitive</translation>
    </message>
    <message>
        <source>made anonymous on</source>
        <translation>made anonymous on</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>merged into</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>seat of the organisation</source>
        <translation>seat of the organisation</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>closed on</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>leader from the roster</source>
        <translation>leader from the roster</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registration</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>pupils</translation>
    </message>
    <message>
        <source>accredited by</source>
        <translation>accredited by</translation>
    </message>
    <message>
        <source>under which body</source>
        <translation>under which body</translation>
    </message>
    <message>
        <source>seat of the body</source>
        <translation>seat of the body</translation>
    </message>
    <message>
        <source>act that governs it</source>
        <translation>act that governs it</translation>
    </message>
    <message>
        <source>approved by the decision of</source>
        <translation>approved by the decision of</translation>
    </message>
    <message>
        <source>number of that decision</source>
        <translation>number of that decision</translation>
    </message>
    <message>
        <source>day of that decision</source>
        <translation>day of that decision</translation>
    </message>
    <message>
        <source>dissolved on</source>
        <translation>dissolved on</translation>
    </message>
    <message>
        <source>paper of the dissolution</source>
        <translation>paper of the dissolution</translation>
    </message>
    <message>
        <source>full name in the genitive case</source>
        <translation>full name in the genitive case</translation>
    </message>
    <message>
        <source>sign of the type</source>
        <translation>sign of the type</translation>
    </message>
    <message>
        <source>in what capacity</source>
        <translation>in what capacity</translation>
    </message>
    <message>
        <source>how many may hold it</source>
        <translation>how many may hold it</translation>
    </message>
    <message>
        <source>period, months</source>
        <translation>period, months</translation>
    </message>
    <message>
        <source>agreement of which organ</source>
        <translation>agreement of which organ</translation>
    </message>
    <message>
        <source>place in the turn</source>
        <translation>place in the turn</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>on a voluntary basis</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>acting</translation>
    </message>
    <message>
        <source>nominating organisation</source>
        <translation>nominating organisation</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>end of the period</translation>
    </message>
    <message>
        <source>agreed with</source>
        <translation>agreed with</translation>
    </message>
    <message>
        <source>paper of the agreement</source>
        <translation>paper of the agreement</translation>
    </message>
    <message>
        <source>day of the agreement</source>
        <translation>day of the agreement</translation>
    </message>
    <message>
        <source>looked at after a change of post</source>
        <translation>looked at after a change of post</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>place in the order</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>what it changes</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>where to</translation>
    </message>
    <message>
        <source>named instead of</source>
        <translation>named instead of</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>regulation</translation>
    </message>
    <message>
        <source>established by the decision of</source>
        <translation>established by the decision of</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>quota for</source>
        <translation>quota for</translation>
    </message>
    <message>
        <source>given no more since</source>
        <translation>given no more since</translation>
    </message>
    <message>
        <source>award</source>
        <translation>award</translation>
    </message>
    <message>
        <source>handed over on</source>
        <translation>handed over on</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>state body</source>
        <translation>state body</translation>
    </message>
    <message>
        <source>maslikhat</source>
        <translation>maslikhat</translation>
    </message>
    <message>
        <source>ethnocultural association</source>
        <translation>ethnocultural association</translation>
    </message>
    <message>
        <source>public association</source>
        <translation>public association</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>House of Friendship</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>Sunday school</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>other organisation</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>district</source>
        <translation>district</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>rural okrug</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>republic</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>own request</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation>decision of an association</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation>submission of the chair</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation>decision of an organ</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>other paper</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>admission</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation>end of the membership</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation>post in the body</translation>
    </message>
    <message>
        <source>regional assembly</source>
        <translation>regional assembly</translation>
    </message>
    <message>
        <source>national Assembly</source>
        <translation>national Assembly</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>under consideration</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>admitted</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>turned down</translation>
    </message>
    <message>
        <source>register of awards, saved as a file</source>
        <translation>register of awards, saved as a file</translation>
    </message>
    <message>
        <source>members by source, saved as a file</source>
        <translation>members by source, saved as a file</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>a year</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>The key opens the data file when nobody has a password any more.</source>
        <translation>The key opens the data file when nobody has a password any more.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer and the backups: whoever has it and the file can read everything. Earlier sheets are to be destroyed.</source>
        <translation>Keep this sheet in a safe, away from the computer and the backups: whoever has it and the file can read everything. Earlier sheets are to be destroyed.</translation>
    </message>
    <message>
        <source>Small or capital letters, hyphens and spaces make no difference when it is typed.</source>
        <translation>Small or capital letters, hyphens and spaces make no difference when it is typed.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>For:</translation>
    </message>
    <message>
        <source>Sign-in name:</source>
        <translation>Sign-in name:</translation>
    </message>
    <message>
        <source>The password is good for the first sign-in: the program then asks for one of your own. Destroy this sheet afterwards.</source>
        <translation>The password is good for the first sign-in: the program then asks for one of your own. Destroy this sheet afterwards.</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Office:</translation>
    </message>
    <message>
        <source>Data file:</source>
        <translation>Data file:</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>Made on:</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is no such file: {path}.</source>
        <translation>There is no such file: {path}.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left as it is: {path}.</source>
        <translation>A file of this name is there already and was left as it is: {path}.</translation>
    </message>
    <message>
        <source>This is not an office file, nothing in it was changed: {path}.</source>
        <translation>This is not an office file, nothing in it was changed: {path}.</translation>
    </message>
    <message>
        <source>A newer version of the program is needed to open this file: {path}.</source>
        <translation>A newer version of the program is needed to open this file: {path}.</translation>
    </message>
    <message>
        <source>The office file is damaged and was left as it is; take the last backup: {path}.</source>
        <translation>The office file is damaged and was left as it is; take the last backup: {path}.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, nothing was written: {path}.</source>
        <translation>The file or its folder is read-only, nothing was written: {path}.</translation>
    </message>
    <message>
        <source>Another program keeps the file locked, try again in a minute: {path}.</source>
        <translation>Another program keeps the file locked, try again in a minute: {path}.</translation>
    </message>
    <message>
        <source>No room is left on the disk; what was recorded before is kept. Free some space: {path}.</source>
        <translation>No room is left on the disk; what was recorded before is kept. Free some space: {path}.</translation>
    </message>
    <message>
        <source>The disk or the network folder does not answer; what was recorded before is kept: {path}.</source>
        <translation>The disk or the network folder does not answer; what was recorded before is kept: {path}.</translation>
    </message>
    <message>
        <source>The file is of an earlier version; open it once to work in it, then it can be read: {path}.</source>
        <translation>The file is of an earlier version; open it once to work in it, then it can be read: {path}.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written, the copy was removed; take another disk: {path}.</source>
        <translation>The disk did not keep what was written, the copy was removed; take another disk: {path}.</translation>
    </message>
    <message>
        <source>This backup is damaged, nothing was changed; take another one: {path}.</source>
        <translation>This backup is damaged, nothing was changed; take another one: {path}.</translation>
    </message>
    <message>
        <source>This file is the office itself, not a backup of it: {path}.</source>
        <translation>This file is the office itself, not a backup of it: {path}.</translation>
    </message>
    <message>
        <source>The office is open in another window or on another computer: {path}.</source>
        <translation>The office is open in another window or on another computer: {path}.</translation>
    </message>
    <message>
        <source>The office is open elsewhere: {holder}, {computer}, since {day}, {hour}.</source>
        <translation>The office is open elsewhere: {holder}, {computer}, since {day}, {hour}.</translation>
    </message>
    <message>
        <source>The file cannot be read, look whether it is still there: {path}.</source>
        <translation>The file cannot be read, look whether it is still there: {path}.</translation>
    </message>
    <message>
        <source>No such column, or nothing is kept under this name: {column} = {field}.</source>
        <translation>No such column, or nothing is kept under this name: {column} = {field}.</translation>
    </message>
    <message>
        <source>Lists are read from .csv, .txt and .xlsx: {name}.</source>
        <translation>Lists are read from .csv, .txt and .xlsx: {name}.</translation>
    </message>
    <message>
        <source>This is the old Excel format; save it as .xlsx: {name}.</source>
        <translation>This is the old Excel format; save it as .xlsx: {name}.</translation>
    </message>
    <message>
        <source>The workbook has a password; save it without one: {name}.</source>
        <translation>The workbook has a password; save it without one: {name}.</translation>
    </message>
    <message>
        <source>The list is damaged; save it anew and try again: {name}.</source>
        <translation>The list is damaged; save it anew and try again: {name}.</translation>
    </message>
    <message>
        <source>Row {row} is not in the encoding of the list; choose another one or mend the row: {name}.</source>
        <translation>Row {row} is not in the encoding of the list; choose another one or mend the row: {name}.</translation>
    </message>
    <message>
        <source>Row {row} has a byte that is no letter; save the list anew: {name}.</source>
        <translation>Row {row} has a byte that is no letter; save the list anew: {name}.</translation>
    </message>
    <message>
        <source>The text is not in this encoding; choose another one: {name}.</source>
        <translation>The text is not in this encoding; choose another one: {name}.</translation>
    </message>
    <message>
        <source>There is no such encoding: {encoding}.</source>
        <translation>There is no such encoding: {encoding}.</translation>
    </message>
    <message>
        <source>There is nothing in the list: {name}.</source>
        <translation>There is nothing in the list: {name}.</translation>
    </message>
    <message>
        <source>The list is too big; divide it into parts: {name}.</source>
        <translation>The list is too big; divide it into parts: {name}.</translation>
    </message>
    <message>
        <source>This file is not a list of people: {name}.</source>
        <translation>This file is not a list of people: {name}.</translation>
    </message>
    <message>
        <source>{day}: no rule held for this day; enter the act of that time in the settings.</source>
        <translation>{day}: no rule held for this day; enter the act of that time in the settings.</translation>
    </message>
    <message>
        <source>Acts of the same rank give different numbers for this day; choose which one applies, with a reason: {acts}.</source>
        <translation>Acts of the same rank give different numbers for this day; choose which one applies, with a reason: {acts}.</translation>
    </message>
    <message>
        <source>There are no members, so nothing can be counted: check the total.</source>
        <translation>There are no members, so nothing can be counted: check the total.</translation>
    </message>
    <message>
        <source>More are present than there are members: check both figures.</source>
        <translation>More are present than there are members: check both figures.</translation>
    </message>
    <message>
        <source>There are more votes than members present: count again.</source>
        <translation>There are more votes than members present: count again.</translation>
    </message>
    <message>
        <source>A share in an act is a part of the whole, 2/3 for one: check it.</source>
        <translation>A share in an act is a part of the whole, 2/3 for one: check it.</translation>
    </message>
    <message>
        <source>A figure below zero cannot be: check what was typed.</source>
        <translation>A figure below zero cannot be: check what was typed.</translation>
    </message>
    <message>
        <source>The act stays, a meeting or a vote cites it; give it a last day instead: {title}.</source>
        <translation>The act stays, a meeting or a vote cites it; give it a last day instead: {title}.</translation>
    </message>
    <message>
        <source>The vote was not opened. {derivation}</source>
        <translation>The vote was not opened. {derivation}</translation>
    </message>
    <message>
        <source>No vote opens during a break; the break began at {hour}.</source>
        <translation>No vote opens during a break; the break began at {hour}.</translation>
    </message>
    <message>
        <source>Confirm the registration first; a vote can be opened then.</source>
        <translation>Confirm the registration first; a vote can be opened then.</translation>
    </message>
    <message>
        <source>These figures stand already; a correction needs other ones.</source>
        <translation>These figures stand already; a correction needs other ones.</translation>
    </message>
    <message>
        <source>Close or call off the open vote first: {motion}</source>
        <translation>Close or call off the open vote first: {motion}</translation>
    </message>
    <message>
        <source>The vote is closed and stays as it is; it can be corrected with a reason.</source>
        <translation>The vote is closed and stays as it is; it can be corrected with a reason.</translation>
    </message>
    <message>
        <source>Only members who are present vote; not present: {person}.</source>
        <translation>Only members who are present vote; not present: {person}.</translation>
    </message>
    <message>
        <source>Enter the figures for and against before closing the vote.</source>
        <translation>Enter the figures for and against before closing the vote.</translation>
    </message>
    <message>
        <source>Write the text of the motion before it is put to the vote.</source>
        <translation>Write the text of the motion before it is put to the vote.</translation>
    </message>
    <message>
        <source>The motion was voted on and keeps its text: {motion}</source>
        <translation>The motion was voted on and keeps its text: {motion}</translation>
    </message>
    <message>
        <source>Figures belong to a show of hands, names to a roll call.</source>
        <translation>Figures belong to a show of hands, names to a roll call.</translation>
    </message>
    <message>
        <source>This body already has a meeting with this number: No {number}, {day}.</source>
        <translation>This body already has a meeting with this number: No {number}, {day}.</translation>
    </message>
    <message>
        <source>Numbers of meetings begin with 1.</source>
        <translation>Numbers of meetings begin with 1.</translation>
    </message>
    <message>
        <source>{body}: nobody is in office on {day}; admit members first.</source>
        <translation>{body}: nobody is in office on {day}; admit members first.</translation>
    </message>
    <message>
        <source>Name the secretary of the meeting first.</source>
        <translation>Name the secretary of the meeting first.</translation>
    </message>
    <message>
        <source>Name who presides over the meeting first.</source>
        <translation>Name who presides over the meeting first.</translation>
    </message>
    <message>
        <source>The meeting is planned for a later day: {day}.</source>
        <translation>The meeting is planned for a later day: {day}.</translation>
    </message>
    <message>
        <source>The meeting is not open yet.</source>
        <translation>The meeting is not open yet.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>The meeting is open already.</translation>
    </message>
    <message>
        <source>The meeting is closed; to change it, reopen it with a reason.</source>
        <translation>The meeting is closed; to change it, reopen it with a reason.</translation>
    </message>
    <message>
        <source>Give the reason; without it nothing is changed.</source>
        <translation>Give the reason; without it nothing is changed.</translation>
    </message>
    <message>
        <source>Not on the roll of this meeting: {person}.</source>
        <translation>Not on the roll of this meeting: {person}.</translation>
    </message>
    <message>
        <source>Already on the roll of this meeting: {person}.</source>
        <translation>Already on the roll of this meeting: {person}.</translation>
    </message>
    <message>
        <source>This time does not fit the course of the meeting: {hour}.</source>
        <translation>This time does not fit the course of the meeting: {hour}.</translation>
    </message>
    <message>
        <source>The item stays where it is, it was taken up already: {title}</source>
        <translation>The item stays where it is, it was taken up already: {title}</translation>
    </message>
    <message>
        <source>This record is not there any more; open the page again.</source>
        <translation>This record is not there any more; open the page again.</translation>
    </message>
    <message>
        <source>The name is empty: type it in Kazakh or in Russian.</source>
        <translation>The name is empty: type it in Kazakh or in Russian.</translation>
    </message>
    <message>
        <source>Already a member of this body on these days: {person}.</source>
        <translation>Already a member of this body on these days: {person}.</translation>
    </message>
    <message>
        <source>The person stays, there are mandates: end them, or remove mistaken ones: {person}.</source>
        <translation>The person stays, there are mandates: end them, or remove mistaken ones: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an expert or observer of a body; remove that entry first: {person}.</source>
        <translation>The person stays, an expert or observer of a body; remove that entry first: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a candidate; remove a mistaken candidature first: {person}.</source>
        <translation>The person stays, a candidate; remove a mistaken candidature first: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an award was given to them: {person}.</source>
        <translation>The person stays, an award was given to them: {person}.</translation>
    </message>
    <message>
        <source>The person stays, they lead an organisation; mend it first: {person}.</source>
        <translation>The person stays, they lead an organisation; mend it first: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a meeting names them; mend the name instead: {person}.</source>
        <translation>The person stays, a meeting names them; mend the name instead: {person}.</translation>
    </message>
    <message>
        <source>The mandate stays, the roll of the meeting of {day} rests on it; end it instead: {person}.</source>
        <translation>The mandate stays, the roll of the meeting of {day} rests on it; end it instead: {person}.</translation>
    </message>
    <message>
        <source>Say in words on what other ground the mandate ends.</source>
        <translation>Say in words on what other ground the mandate ends.</translation>
    </message>
    <message>
        <source>The last day lies before the first one: {since} – {until}.</source>
        <translation>The last day lies before the first one: {since} – {until}.</translation>
    </message>
    <message>
        <source>This date can hardly be right, look at the year: {day}.</source>
        <translation>This date can hardly be right, look at the year: {day}.</translation>
    </message>
    <message>
        <source>Give a surname and a given name in Kazakh or in Russian.</source>
        <translation>Give a surname and a given name in Kazakh or in Russian.</translation>
    </message>
    <message>
        <source>Too long, at most {limit} characters are kept: {text}</source>
        <translation>Too long, at most {limit} characters are kept: {text}</translation>
    </message>
    <message>
        <source>Remove the unseen character {character}: {text}</source>
        <translation>Remove the unseen character {character}: {text}</translation>
    </message>
    <message>
        <source>The font cannot print the character {character}; replace it here: {text}</source>
        <translation>The font cannot print the character {character}; replace it here: {text}</translation>
    </message>
    <message>
        <source>There is no letter in this name: {text}</source>
        <translation>There is no letter in this name: {text}</translation>
    </message>
    <message>
        <source>Your role does not allow this; nothing was changed. Ask the administrator.</source>
        <translation>Your role does not allow this; nothing was changed. Ask the administrator.</translation>
    </message>
    <message>
        <source>The office was opened for reading only; nothing was changed.</source>
        <translation>The office was opened for reading only; nothing was changed.</translation>
    </message>
    <message>
        <source>The journal is kept for ever; set for how many years to keep it first.</source>
        <translation>The journal is kept for ever; set for how many years to keep it first.</translation>
    </message>
    <message>
        <source>Nothing in the journal is older than it is kept, in years: {years}.</source>
        <translation>Nothing in the journal is older than it is kept, in years: {years}.</translation>
    </message>
    <message>
        <source>This is final; it is corrected with a reason, not undone.</source>
        <translation>This is final; it is corrected with a reason, not undone.</translation>
    </message>
    <message>
        <source>Not undone: the same records were changed since.</source>
        <translation>Not undone: the same records were changed since.</translation>
    </message>
    <message>
        <source>Not undone: other records already refer to it.</source>
        <translation>Not undone: other records already refer to it.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>This was undone already.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>The office is encrypted and opens with a password: {path}.</source>
        <translation>The office is encrypted and opens with a password: {path}.</translation>
    </message>
    <message>
        <source>The password is wrong; look at the language of the keyboard and Caps Lock.</source>
        <translation>The password is wrong; look at the language of the keyboard and Caps Lock.</translation>
    </message>
    <message>
        <source>The password was wrong several times; the next try is possible in {wait} s.</source>
        <translation>The password was wrong several times; the next try is possible in {wait} s.</translation>
    </message>
    <message>
        <source>This is not a recovery key: compare every group with the paper.</source>
        <translation>This is not a recovery key: compare every group with the paper.</translation>
    </message>
    <message>
        <source>The office has no such user any more, ask its administrator: {name}.</source>
        <translation>The office has no such user any more, ask its administrator: {name}.</translation>
    </message>
    <message>
        <source>The key file is damaged; take it from a backup: {path}.</source>
        <translation>The key file is damaged; take it from a backup: {path}.</translation>
    </message>
    <message>
        <source>The office looks encrypted, but its key file is not beside it; backups have it too: {path}.</source>
        <translation>The office looks encrypted, but its key file is not beside it; backups have it too: {path}.</translation>
    </message>
    <message>
        <source>The key file belongs to another office; take the right one from a backup: {path}.</source>
        <translation>The key file belongs to another office; take the right one from a backup: {path}.</translation>
    </message>
    <message>
        <source>This is the old password; think of another one.</source>
        <translation>This is the old password; think of another one.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, figures, full stops and hyphens alone: {text}</source>
        <translation>A sign-in name has letters, figures, full stops and hyphens alone: {text}</translation>
    </message>
    <message>
        <source>Another user has this sign-in name: {name}.</source>
        <translation>Another user has this sign-in name: {name}.</translation>
    </message>
    <message>
        <source>An office has {limit} users at most; remove one first.</source>
        <translation>An office has {limit} users at most; remove one first.</translation>
    </message>
    <message>
        <source>The office needs an administrator; name another one first.</source>
        <translation>The office needs an administrator; name another one first.</translation>
    </message>
    <message>
        <source>Your own account stays as it is; another administrator can change it.</source>
        <translation>Your own account stays as it is; another administrator can change it.</translation>
    </message>
    <message>
        <source>Your password is a temporary one; sign in to the window and choose your own first.</source>
        <translation>Your password is a temporary one; sign in to the window and choose your own first.</translation>
    </message>
    <message>
        <source>An office without a password has one user; encrypt the office first.</source>
        <translation>An office without a password has one user; encrypt the office first.</translation>
    </message>
    <message>
        <source>The office is encrypted already.</source>
        <translation>The office is encrypted already.</translation>
    </message>
    <message>
        <source>The password is too short: {least} characters at least, a few words for one.</source>
        <translation>The password is too short: {least} characters at least, a few words for one.</translation>
    </message>
    <message>
        <source>The password is too long; a few words are enough.</source>
        <translation>The password is too long; a few words are enough.</translation>
    </message>
    <message>
        <source>The password repeats a few characters; take several words instead.</source>
        <translation>The password repeats a few characters; take several words instead.</translation>
    </message>
    <message>
        <source>The password is little more than a name from this office; take other words.</source>
        <translation>The password is little more than a name from this office; take other words.</translation>
    </message>
    <message>
        <source>The password is easily guessed; take several words that do not belong together.</source>
        <translation>The password is easily guessed; take several words that do not belong together.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits; it was not kept.</source>
        <translation>An IIN has twelve digits; it was not kept.</translation>
    </message>
    <message>
        <source>The last digit does not agree with the others: compare the IIN with the paper.</source>
        <translation>The last digit does not agree with the others: compare the IIN with the paper.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that never was: compare it with the paper.</source>
        <translation>The IIN begins with a day that never was: compare it with the paper.</translation>
    </message>
    <message>
        <source>Another person has this IIN; it was not kept: {person}.</source>
        <translation>Another person has this IIN; it was not kept: {person}.</translation>
    </message>
    <message>
        <source>This is too long to be kept; shorten it.</source>
        <translation>This is too long to be kept; shorten it.</translation>
    </message>
    <message>
        <source>There is an unseen character in it; type it anew.</source>
        <translation>There is an unseen character in it; type it anew.</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@place is wanted.</source>
        <translation>This is no e-mail address: name@place is wanted.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>Nobody of the roster was born on such a day; look at the year.</source>
        <translation>Nobody of the roster was born on such a day; look at the year.</translation>
    </message>
    <message>
        <source>The organisation stays, a membership, a candidature or a rotation names it; give it a last day instead: {name}.</source>
        <translation>The organisation stays, a membership, a candidature or a rotation names it; give it a last day instead: {name}.</translation>
    </message>
    <message>
        <source>Another accreditation of the organisation holds on some of these days.</source>
        <translation>Another accreditation of the organisation holds on some of these days.</translation>
    </message>
    <message>
        <source>The award stays, it was given already; give it a last day instead: {name}.</source>
        <translation>The award stays, it was given already; give it a last day instead: {name}.</translation>
    </message>
    <message>
        <source>This award was given no more after its last day: {day}.</source>
        <translation>This award was given no more after its last day: {day}.</translation>
    </message>
    <message>
        <source>It cannot be handed over before it was given: given {given}, handed {handed}.</source>
        <translation>It cannot be handed over before it was given: given {given}, handed {handed}.</translation>
    </message>
    <message>
        <source>A candidate for the same already, nothing was decided yet: {person}.</source>
        <translation>A candidate for the same already, nothing was decided yet: {person}.</translation>
    </message>
    <message>
        <source>It was decided about this candidate already: {person}.</source>
        <translation>It was decided about this candidate already: {person}.</translation>
    </message>
    <message>
        <source>The candidature stays, a membership came of it or another was named in its place: {person}.</source>
        <translation>The candidature stays, a membership came of it or another was named in its place: {person}.</translation>
    </message>
    <message>
        <source>Nobody is admitted without a step in their favour, or with one against them: {person}.</source>
        <translation>Nobody is admitted without a step in their favour, or with one against them: {person}.</translation>
    </message>
    <message>
        <source>The vote was not taken in this meeting, or it is not closed yet.</source>
        <translation>The vote was not taken in this meeting, or it is not closed yet.</translation>
    </message>
    <message>
        <source>The post is taken, end that mandate first: {person}, since {day}.</source>
        <translation>The post is taken, end that mandate first: {person}, since {day}.</translation>
    </message>
    <message>
        <source>A membership cannot go on after the death: {person}, {day}.</source>
        <translation>A membership cannot go on after the death: {person}, {day}.</translation>
    </message>
    <message>
        <source>A membership cannot begin before the birth: {person}, born {day}.</source>
        <translation>A membership cannot begin before the birth: {person}, born {day}.</translation>
    </message>
    <message>
        <source>The membership ended already: {person}, {day}.</source>
        <translation>The membership ended already: {person}, {day}.</translation>
    </message>
    <message>
        <source>The member holds this post already: choose another one.</source>
        <translation>The member holds this post already: choose another one.</translation>
    </message>
    <message>
        <source>The Law has no such ground for a region: choose one of the list.</source>
        <translation>The Law has no such ground for a region: choose one of the list.</translation>
    </message>
    <message>
        <source>The leave does not lie within the membership: {days}.</source>
        <translation>The leave does not lie within the membership: {days}.</translation>
    </message>
    <message>
        <source>Another leave of the member shares days with this one; it began on {day}.</source>
        <translation>Another leave of the member shares days with this one; it began on {day}.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose another person.</source>
        <translation>Nobody stands in for themselves: choose another person.</translation>
    </message>
    <message>
        <source>Say in words what the step is.</source>
        <translation>Say in words what the step is.</translation>
    </message>
    <message>
        <source>Give the number of the paper or its date.</source>
        <translation>Give the number of the paper or its date.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Nothing has changed: write what holds since that day.</source>
        <translation>Nothing has changed: write what holds since that day.</translation>
    </message>
    <message>
        <source>A change of {day} is kept already; take a later day.</source>
        <translation>A change of {day} is kept already; take a later day.</translation>
    </message>
    <message>
        <source>This picture is too large; choose a smaller one.</source>
        <translation>This picture is too large; choose a smaller one.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read; choose another one.</source>
        <translation>This file holds no picture that can be read; choose another one.</translation>
    </message>
    <message>
        <source>It stays in the list, people stated it: {name} – {people}.</source>
        <translation>It stays in the list, people stated it: {name} – {people}.</translation>
    </message>
    <message>
        <source>These are one record already; choose another person.</source>
        <translation>These are one record already; choose another person.</translation>
    </message>
    <message>
        <source>Both are candidates for the same, withdraw or remove one candidature first: {person}.</source>
        <translation>Both are candidates for the same, withdraw or remove one candidature first: {person}.</translation>
    </message>
    <message>
        <source>They are two people, both were present at the meeting of {day}: {one}; {other}.</source>
        <translation>They are two people, both were present at the meeting of {day}: {one}; {other}.</translation>
    </message>
    <message>
        <source>They are two people, their IINs differ: {one}; {other}.</source>
        <translation>They are two people, their IINs differ: {one}; {other}.</translation>
    </message>
    <message>
        <source>The meeting of {day} is not over yet; do it when it is closed: {person}.</source>
        <translation>The meeting of {day} is not over yet; do it when it is closed: {person}.</translation>
    </message>
    <message>
        <source>The name stays while a body or a planned meeting counts on the person; end the mandates first: {person}.</source>
        <translation>The name stays while a body or a planned meeting counts on the person; end the mandates first: {person}.</translation>
    </message>
    <message>
        <source>This record was made anonymous on {day}; nothing is entered in it.</source>
        <translation>This record was made anonymous on {day}; nothing is entered in it.</translation>
    </message>
    <message>
        <source>A body cannot stand under one that is under it: {body}.</source>
        <translation>A body cannot stand under one that is under it: {body}.</translation>
    </message>
    <message>
        <source>The type stays, the acts speak of the assembly and its council: {body}.</source>
        <translation>The type stays, the acts speak of the assembly and its council: {body}.</translation>
    </message>
    <message>
        <source>The body was dissolved, its last day was {day}: {body}.</source>
        <translation>The body was dissolved, its last day was {day}: {body}.</translation>
    </message>
    <message>
        <source>A body under it goes on; dissolve it first, or place it elsewhere: {body}.</source>
        <translation>A body under it goes on; dissolve it first, or place it elsewhere: {body}.</translation>
    </message>
    <message>
        <source>The body has a meeting after its last day: {day}.</source>
        <translation>The body has a meeting after its last day: {day}.</translation>
    </message>
    <message>
        <source>The region was formed on {day}; nothing here is older: {region}.</source>
        <translation>The region was formed on {day}; nothing here is older: {region}.</translation>
    </message>
    <message>
        <source>The type stays, a body has it: {body}.</source>
        <translation>The type stays, a body has it: {body}.</translation>
    </message>
    <message>
        <source>The body stays, others stand under it; dissolve it instead: {body}.</source>
        <translation>The body stays, others stand under it; dissolve it instead: {body}.</translation>
    </message>
    <message>
        <source>The body stays, people sit or sat in it; dissolve it instead: {body}.</source>
        <translation>The body stays, people sit or sat in it; dissolve it instead: {body}.</translation>
    </message>
    <message>
        <source>The body stays, it has meetings; dissolve it instead: {body}.</source>
        <translation>The body stays, it has meetings; dissolve it instead: {body}.</translation>
    </message>
    <message>
        <source>The body stays, other records refer to it: {body}.</source>
        <translation>The body stays, other records refer to it: {body}.</translation>
    </message>
    <message>
        <source>These are the only names of the body: mend them instead.</source>
        <translation>These are the only names of the body: mend them instead.</translation>
    </message>
    <message>
        <source>Already an expert or observer of this body on these days: {person}.</source>
        <translation>Already an expert or observer of this body on these days: {person}.</translation>
    </message>
    <message>
        <source>A member of the body on these days, convened as such: {person}.</source>
        <translation>A member of the body on these days, convened as such: {person}.</translation>
    </message>
    <message>
        <source>A turn names nobody: choose an organisation or type a name.</source>
        <translation>A turn names nobody: choose an organisation or type a name.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>There are no meetings yet.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>body</source>
        <translation>body</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Put a backup back</source>
        <translation>Put a backup back</translation>
    </message>
    <message>
        <source>A backup becomes an office on this computer.</source>
        <translation>A backup becomes an office on this computer.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backups, the newest first</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>A backup on a stick or elsewhere</source>
        <translation>A backup on a stick or elsewhere</translation>
    </message>
    <message>
        <source>No backups were found where this computer keeps them. Choose the file.</source>
        <translation>No backups were found where this computer keeps them. Choose the file.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>What would be lost</translation>
    </message>
    <message>
        <source>Where the office goes</source>
        <translation>Where the office goes</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Put it back…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Back</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished">Back (Esc)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What is there now is kept beside it: {name}</source>
        <translation>What is there now is kept beside it: {name}</translation>
    </message>
    <message>
        <source>The backup itself stays where it is. Nothing is written over.</source>
        <translation>The backup itself stays where it is. Nothing is written over.</translation>
    </message>
    <message>
        <source>Choose a name that no file has yet: an office is not written over here.</source>
        <translation>Choose a name that no file has yet: an office is not written over here.</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}?</source>
        <translation>Put back the backup of {moment}?</translation>
    </message>
    <message>
        <source>The office will be as it was then. Passwords, too, are those of that day.</source>
        <translation>The office will be as it was then. Passwords, too, are those of that day.</translation>
    </message>
    <message>
        <source>The office will be as it was then.</source>
        <translation>The office will be as it was then.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
    <message>
        <source>Entries of the journal since then: {count}.</source>
        <translation>Entries of the journal since then: {count}.</translation>
    </message>
    <message>
        <source>It cannot be compared with the office: that has another key since.</source>
        <translation>It cannot be compared with the office: that has another key since.</translation>
    </message>
    <message>
        <source>The office cannot be read, so this is not known. Look at the date of the backup.</source>
        <translation>The office cannot be read, so this is not known. Look at the date of the backup.</translation>
    </message>
    <message>
        <source>The backup is being put back and read</source>
        <translation>The backup is being put back and read</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopped. The office is as it was.</source>
        <translation>Stopped. The office is as it was.</translation>
    </message>
    <message>
        <source>The backup was put back: {place}</source>
        <translation>The backup was put back: {place}</translation>
    </message>
    <message>
        <source>The backup was put back. What was there before is kept as {kept}</source>
        <translation>The backup was put back. What was there before is kept as {kept}</translation>
    </message>
    <message>
        <source>The backup is encrypted. It opens with a password of its own day.</source>
        <translation>The backup is encrypted. It opens with a password of its own day.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Look into the backup</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The office is open for reading only.</source>
        <translation>The office is open for reading only.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Composition</source>
        <translation type="unfinished">Composition</translation>
    </message>
    <message>
        <source>Invited, not counted:</source>
        <translation>Invited, not counted:</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation type="unfinished">Composition on {day}</translation>
    </message>
    <message>
        <source>Members: {total}.</source>
        <translation>Members: {total}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}.</source>
        <translation>Members: {total}, seats: {seats}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}, vacant: {vacant}.</source>
        <translation>Members: {total}, seats: {seats}, vacant: {vacant}.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished">Since</translation>
    </message>
    <message>
        <source>Full name, organisation and post, post in the body</source>
        <translation>Full name, organisation and post, post in the body</translation>
    </message>
    <message>
        <source>acting</source>
        <translation type="unfinished">acting</translation>
    </message>
    <message>
        <source>by office</source>
        <translation type="unfinished">by office</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation type="unfinished">on a voluntary basis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">Full name</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>Organisation and post</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Post in the body</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation type="unfinished">Nominated by</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation type="unfinished">End of the period</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Quorum: {share}.</source>
        <translation>Quorum: {share}.</translation>
    </message>
    <message>
        <source>Decision: {share}.</source>
        <translation>Decision: {share}.</translation>
    </message>
    <message>
        <source>Decision: {share}; with all present, votes needed – {needed}.</source>
        <translation>Decision: {share}; with all present, votes needed – {needed}.</translation>
    </message>
    <message>
        <source>{body}.</source>
        <translation>{body}.</translation>
    </message>
    <message>
        <source>{body}: members in office – {total}.</source>
        <translation>{body}: members in office – {total}.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Body</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>none stated</translation>
    </message>
    <message>
        <source>at least (a fraction)</source>
        <translation>at least (a fraction)</translation>
    </message>
    <message>
        <source>more than (a fraction)</source>
        <translation>more than (a fraction)</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>of all members</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>of those present</translation>
    </message>
    <message>
        <source>{name}: a part such as 3/5</source>
        <translation>{name}: a part such as 3/5</translation>
    </message>
    <message>
        <source>{name}: of what</source>
        <translation>{name}: of what</translation>
    </message>
    <message>
        <source>{body}: {what}</source>
        <translation>{body}: {what}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>decision is adopted by</source>
        <translation>decision is adopted by</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>applies</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>says the same</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>other numbers</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>not applied</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Enter an act</source>
        <translation>Enter an act</translation>
    </message>
    <message>
        <source>Remove the act: {title}?</source>
        <translation>Remove the act: {title}?</translation>
    </message>
    <message>
        <source>It no longer applies to any day. An act that a meeting cites stays.</source>
        <translation>It no longer applies to any day. An act that a meeting cites stays.</translation>
    </message>
    <message>
        <source>Remove the act</source>
        <translation>Remove the act</translation>
    </message>
    <message>
        <source>Change the act</source>
        <translation>Change the act</translation>
    </message>
    <message>
        <source>The region&apos;s own act</source>
        <translation>The region&apos;s own act</translation>
    </message>
    <message>
        <source>It lies over the national acts from its first day. Closed votes keep what held then.</source>
        <translation>It lies over the national acts from its first day. Closed votes keep what held then.</translation>
    </message>
    <message>
        <source>Keep the act</source>
        <translation>Keep the act</translation>
    </message>
    <message>
        <source>Title, Kazakh</source>
        <translation>Title, Kazakh</translation>
    </message>
    <message>
        <source>Title, Russian</source>
        <translation>Title, Russian</translation>
    </message>
    <message>
        <source>As papers cite it.</source>
        <translation>As papers cite it.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Number</translation>
    </message>
    <message>
        <source>Approved by, Kazakh</source>
        <translation>Approved by, Kazakh</translation>
    </message>
    <message>
        <source>Approved by, Russian</source>
        <translation>Approved by, Russian</translation>
    </message>
    <message>
        <source>Decision of the session, order of the akim, with date.</source>
        <translation>Decision of the session, order of the akim, with date.</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>First day in force</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Last day in force</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Empty while it holds.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>What this means</translation>
    </message>
    <message>
        <source>Tick a kind of body and give the first day: it is said here then.</source>
        <translation>Tick a kind of body and give the first day: it is said here then.</translation>
    </message>
    <message>
        <source>this act</source>
        <translation>this act</translation>
    </message>
    <message>
        <source>On {day}:</source>
        <translation>On {day}:</translation>
    </message>
    <message>
        <source>Tick at least one kind of body.</source>
        <translation>Tick at least one kind of body.</translation>
    </message>
    <message>
        <source>Type a part as 3/5, not more than the whole.</source>
        <translation>Type a part as 3/5, not more than the whole.</translation>
    </message>
    <message>
        <source>Provisions in force</source>
        <translation>Provisions in force</translation>
    </message>
    <message>
        <source>The region&apos;s own acts</source>
        <translation>The region&apos;s own acts</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>None so far. A regulation of the region lies over the national acts from its first day.</source>
        <translation>None so far. A regulation of the region lies over the national acts from its first day.</translation>
    </message>
    <message>
        <source>Enter an act…</source>
        <translation>Enter an act…</translation>
    </message>
    <message>
        <source>Enter an act (Ctrl+N)</source>
        <translation>Enter an act (Ctrl+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the chosen act (Enter)</source>
        <translation>Change the chosen act (Enter)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove the chosen act</source>
        <translation>Remove the chosen act</translation>
    </message>
    <message>
        <source>{body}: no rule held for this day.</source>
        <translation>{body}: no rule held for this day.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Title</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Bodies</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>What could be read is in a new office</source>
        <translation>What could be read is in a new office</translation>
    </message>
    <message>
        <source>The damaged file was left as it is: {path}</source>
        <translation>The damaged file was left as it is: {path}</translation>
    </message>
    <message>
        <source>In the new office</source>
        <translation>In the new office</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>What could not be read</translation>
    </message>
    <message>
        <source>Open the new office</source>
        <translation>Open the new office</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Save the list…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Print the list…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation type="unfinished">Another office</translation>
    </message>
    <message>
        <source>Salvage of a damaged office, {moment}</source>
        <translation>Salvage of a damaged office, {moment}</translation>
    </message>
    <message>
        <source>Damaged file: {path}</source>
        <translation>Damaged file: {path}</translation>
    </message>
    <message>
        <source>New office: {path}</source>
        <translation>New office: {path}</translation>
    </message>
    <message>
        <source>Salvage {day}</source>
        <translation>Salvage {day}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished">Saved: {path}</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Temporary password</translation>
    </message>
    <message>
        <source>The recovery key opens the office when nobody has a password any more. It is shown only now: print it or write it down, and keep it in a safe, not on this computer.</source>
        <translation>The recovery key opens the office when nobody has a password any more. It is shown only now: print it or write it down, and keep it in a safe, not on this computer.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>I have printed or written it down</source>
        <translation>I have printed or written it down</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}. Print it and delete the file: whoever finds it can get in.</source>
        <translation>Saved: {path}. Print it and delete the file: whoever finds it can get in.</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Hattama</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Sent to the printer: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Write it down by hand.</source>
        <translation>The printer does not answer; nothing was printed. Write it down by hand.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Stands in the title of the window.</source>
        <translation>Stands in the title of the window.</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>City, as papers name it</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Place of meetings</translation>
    </message>
    <message>
        <source>Proposed for each new meeting.</source>
        <translation>Proposed for each new meeting.</translation>
    </message>
    <message>
        <source>Verb before decisions</source>
        <translation>Verb before decisions</translation>
    </message>
    <message>
        <source>One pair for both languages of a paper.</source>
        <translation>One pair for both languages of a paper.</translation>
    </message>
    <message>
        <source>List of those present as an annex</source>
        <translation>List of those present as an annex</translation>
    </message>
    <message>
        <source>When more than so many are present. A custom, not an act.</source>
        <translation>When more than so many are present. A custom, not an act.</translation>
    </message>
    <message>
        <source>Runs out soon, days</source>
        <translation>Runs out soon, days</translation>
    </message>
    <message>
        <source>Accreditations and periods in a post are told of so many days ahead.</source>
        <translation>Accreditations and periods in a post are told of so many days ahead.</translation>
    </message>
    <message>
        <source>Names of bodies</source>
        <translation>Names of bodies</translation>
    </message>
    <message>
        <source>Each name holds from a day on.</source>
        <translation>Each name holds from a day on.</translation>
    </message>
    <message>
        <source>On the page Bodies</source>
        <translation>On the page Bodies</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Office file</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Another office</translation>
    </message>
    <message>
        <source>Close this one, open or make another</source>
        <translation>Close this one, open or make another</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side. Ctrl+L: the next one.</source>
        <translation>Papers have their own: Kazakh, Russian or both side by side. Ctrl+L: the next one.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Size of the text</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lock the window</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long, and the office has a password. Ctrl+Shift+L: now.</source>
        <translation>When nobody has touched it for so long, and the office has a password. Ctrl+Shift+L: now.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Settings</translation>
    </message>
    <message>
        <source>What is chosen or typed here holds at once.</source>
        <translation>What is chosen or typed here holds at once.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished">Backups</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Choose a password of your own</translation>
    </message>
    <message>
        <source>The one you have was given to you by somebody who knows it.</source>
        <translation>The one you have was given to you by somebody who knows it.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Eight groups from the paper that was printed when the office was made.</source>
        <translation>Eight groups from the paper that was printed when the office was made.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Use a password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Use the recovery key</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation type="unfinished">Another office</translation>
    </message>
    <message>
        <source>Take this password</source>
        <translation>Take this password</translation>
    </message>
    <message>
        <source>Possible in {wait} s</source>
        <translation>Possible in {wait} s</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Everything is saved; what was open comes back.</source>
        <translation>Everything is saved; what was open comes back.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Sign in as somebody else</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens.</source>
        <translation>Letters, figures, full stops and hyphens.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>As the journal shows it; may stay empty.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Members by office</source>
        <translation>Members by office</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Other sources</translation>
    </message>
    <message>
        <source>Source not stated</source>
        <translation>Source not stated</translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Post in the body</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Members by source</source>
        <translation>Members by source</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>In all: {count}.</translation>
    </message>
    <message>
        <source>An organisation that nominated is noted with the admission of a member.</source>
        <translation>An organisation that nominated is noted with the admission of a member.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Composition on</translation>
    </message>
    <message>
        <source>{post}, since {day}</source>
        <translation>{post}, since {day}</translation>
    </message>
    <message>
        <source>Members by source…</source>
        <translation>Members by source…</translation>
    </message>
    <message>
        <source>Whom the members of a body come from (Ctrl+S)</source>
        <translation>Whom the members of a body come from (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Put a backup back…</source>
        <translation>Put a backup back…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Salvage what can be read…</translation>
    </message>
    <message>
        <source>Into a new office beside this one, which stays as it is</source>
        <translation>Into a new office beside this one, which stays as it is</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished">Open for reading only</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Break the lock…</source>
        <translation>Break the lock…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation type="unfinished">Another office</translation>
    </message>
    <message>
        <source>The office is damaged</source>
        <translation>The office is damaged</translation>
    </message>
    <message>
        <source>The office is open elsewhere</source>
        <translation>The office is open elsewhere</translation>
    </message>
    <message>
        <source>The office is of a newer program</source>
        <translation>The office is of a newer program</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>The office cannot be opened</translation>
    </message>
    <message>
        <source>What is in the file is not what was written: a disk that fails, a copy that broke off, another program.</source>
        <translation>What is in the file is not what was written: a disk that fails, a copy that broke off, another program.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>This version of the program cannot read it.</translation>
    </message>
    <message>
        <source>Opened by {who} on the computer {computer}: {moment}.</source>
        <translation>Opened by {who} on the computer {computer}: {moment}.</translation>
    </message>
    <message>
        <source>The office is encrypted, and its key file is not beside it: {keys}</source>
        <translation>The office is encrypted, and its key file is not beside it: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office is damaged: {keys}</source>
        <translation>The key file beside the office is damaged: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office belongs to another office: {keys}</source>
        <translation>The key file beside the office belongs to another office: {keys}</translation>
    </message>
    <message>
        <source>Put the newest backup back; or let the program read what is still whole. The damaged file is kept in either case.</source>
        <translation>Put the newest backup back; or let the program read what is still whole. The damaged file is kept in either case.</translation>
    </message>
    <message>
        <source>No password opens the office without this file. Bring it back beside the office, as it was before somebody moved or copied the office alone, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>No password opens the office without this file. Bring it back beside the office, as it was before somebody moved or copied the office alone, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Put the newest backup back: each has a key file of its own. What is there now is kept beside it.</source>
        <translation>No password opens the office with it. Put the newest backup back: each has a key file of its own. What is there now is kept beside it.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Bring the right key file from where the office was before, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>No password opens the office with it. Bring the right key file from where the office was before, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Two programs must not write into one office. Close it there and try again; or look at it without changing anything.</source>
        <translation>Two programs must not write into one office. Close it there and try again; or look at it without changing anything.</translation>
    </message>
    <message>
        <source>It was opened with a newer version, which keeps more than this one knows. Nothing was changed. Install the newer version on this computer, too.</source>
        <translation>It was opened with a newer version, which keeps more than this one knows. Nothing was changed. Install the newer version on this computer, too.</translation>
    </message>
    <message>
        <source>No good backup was found where this computer keeps them; look at your stick.</source>
        <translation>No good backup was found where this computer keeps them; look at your stick.</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}, {path}</source>
        <translation>The newest good backup: {moment}, {path}</translation>
    </message>
    <message>
        <source>Break the lock of the office?</source>
        <translation>Break the lock of the office?</translation>
    </message>
    <message>
        <source>Only when the program there was closed or its computer is off. If somebody still works there, what they record from now on is lost.</source>
        <translation>Only when the program there was closed or its computer is off. If somebody still works there, what they record from now on is lost.</translation>
    </message>
    <message>
        <source>Break the lock</source>
        <translation>Break the lock</translation>
    </message>
    <message>
        <source>Read what is still whole into a new office?</source>
        <translation>Read what is still whole into a new office?</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. Afterwards you see what could not be read. A good backup holds more than salvage brings.</source>
        <translation>The damaged file stays as it is. Afterwards you see what could not be read. A good backup holds more than salvage brings.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Salvage</translation>
    </message>
    <message>
        <source>The damaged office is being read</source>
        <translation>The damaged office is being read</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Undone: {step}</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Being undone: {step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Done: {step}</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>usage: </source>
        <translation>usage: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>positional arguments</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>show this help message and exit</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>the following arguments are required: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>unrecognized arguments: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>expected one argument</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>expected at least one argument</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>ignored explicit argument %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>invalid choice: %(value)r (choose from %(choices)s)</translation>
    </message>
    <message>
        <source>{command}: {problem}. Help: {command} --help</source>
        <translation>{command}: {problem}. Help: {command} --help</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Who may sign in</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>This office has no password</source>
        <translation>This office has no password</translation>
    </message>
    <message>
        <source>Whoever gets at the file or a copy of it can read all personal data in it.</source>
        <translation>Whoever gets at the file or a copy of it can read all personal data in it.</translation>
    </message>
    <message>
        <source>Protect it with a password…</source>
        <translation>Protect it with a password…</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Change your password…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Add a user…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Full name and role (Enter)</source>
        <translation>Full name and role (Enter)</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Give a new password…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>When the sheet with the recovery key is lost, or somebody has seen it who should not.</source>
        <translation>When the sheet with the recovery key is lost, or somebody has seen it who should not.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>New recovery key…</translation>
    </message>
    <message>
        <source>When somebody who had a password has left with a copy, or the key may be known: the whole file is written anew, and everybody else gets a temporary password.</source>
        <translation>When somebody who had a password has left with a copy, or the key may be known: the whole file is written anew, and everybody else gets a temporary password.</translation>
    </message>
    <message>
        <source>New key for the whole office…</source>
        <translation>New key for the whole office…</translation>
    </message>
    <message>
        <source>Users are kept by the administrator and the head of the secretariat.</source>
        <translation>Users are kept by the administrator and the head of the secretariat.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Choose the administrator in the list and give them a new password; then close the program and sign in with it. Make a new recovery key at last.</source>
        <translation>You came in with the recovery key. Choose the administrator in the list and give them a new password; then close the program and sign in with it. Make a new recovery key at last.</translation>
    </message>
    <message>
        <source>{name}: {role}. {sentence}</source>
        <translation>{name}: {role}. {sentence}</translation>
    </message>
    <message>
        <source>Only the administrator changes users.</source>
        <translation>Only the administrator changes users.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Choose somebody in the list first.</translation>
    </message>
    <message>
        <source>This is you: another administrator can do it.</source>
        <translation>This is you: another administrator can do it.</translation>
    </message>
    <message>
        <source>Your password is changed; the next sign-in wants the new one.</source>
        <translation>Your password is changed; the next sign-in wants the new one.</translation>
    </message>
    <message>
        <source>The new recovery key is in use; destroy the sheet of the one before.</source>
        <translation>The new recovery key is in use; destroy the sheet of the one before.</translation>
    </message>
    <message>
        <source>Give {name} a new password?</source>
        <translation>Give {name} a new password?</translation>
    </message>
    <message>
        <source>The one they have opens nothing any more, but copies made before.</source>
        <translation>The one they have opens nothing any more, but copies made before.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Give a new password</translation>
    </message>
    <message>
        <source>Remove the user {name}?</source>
        <translation>Remove the user {name}?</translation>
    </message>
    <message>
        <source>They cannot sign in any more; what they did stays in the journal. Copies and backups made before still open with their password.</source>
        <translation>They cannot sign in any more; what they did stays in the journal. Copies and backups made before still open with their password.</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>Remove the user</translation>
    </message>
    <message>
        <source>Print it or write it down first, and tick the box.</source>
        <translation>Print it or write it down first, and tick the box.</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>A new recovery key</translation>
    </message>
    <message>
        <source>The one before opens nothing any more, but copies and backups that were made before. Nothing changes until the new one is put to use.</source>
        <translation>The one before opens nothing any more, but copies and backups that were made before. Nothing changes until the new one is put to use.</translation>
    </message>
    <message>
        <source>Put it to use</source>
        <translation>Put it to use</translation>
    </message>
    <message>
        <source>A new key for the whole office</source>
        <translation>A new key for the whole office</translation>
    </message>
    <message>
        <source>The file is written anew, so that nobody can read it with what opened it before. Your own password stays; everybody else gets a temporary one, and there is a new recovery key: all of them are below. Copies and backups made before still open as they did.</source>
        <translation>The file is written anew, so that nobody can read it with what opened it before. Your own password stays; everybody else gets a temporary one, and there is a new recovery key: all of them are below. Copies and backups made before still open as they did.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <source>Recovery key of now</source>
        <translation>Recovery key of now</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>The file is being written anew. Do not switch the computer off.</source>
        <translation>The file is being written anew. Do not switch the computer off.</translation>
    </message>
    <message>
        <source>Protect the office with a password</source>
        <translation>Protect the office with a password</translation>
    </message>
    <message>
        <source>The file is encrypted. You become its administrator and can let others in.</source>
        <translation>The file is encrypted. You become its administrator and can let others in.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Protect the office</source>
        <translation>Protect the office</translation>
    </message>
    <message>
        <source>Copies without a password are still there</source>
        <translation>Copies without a password are still there</translation>
    </message>
    <message>
        <source>Anyone can read them; delete what is not needed: {files}</source>
        <translation>Anyone can read them; delete what is not needed: {files}</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Add a user</translation>
    </message>
    <message>
        <source>They get a temporary password, and choose their own when they first sign in.</source>
        <translation>They get a temporary password, and choose their own when they first sign in.</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Add the user</translation>
    </message>
    <message>
        <source>Change the user {name}</source>
        <translation>Change the user {name}</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Change the user</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Sign-in name</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens. It stays as it is.</source>
        <translation>Letters, figures, full stops and hyphens. It stays as it is.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>As the journal shows it; may stay empty.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Another administrator can change your own role.</source>
        <translation>Another administrator can change your own role.</translation>
    </message>
    <message>
        <source>Temporary password for {name}</source>
        <translation>Temporary password for {name}</translation>
    </message>
    <message>
        <source>It is shown only now. Hand it over on paper; it is good for the first sign-in.</source>
        <translation>It is shown only now. Hand it over on paper; it is good for the first sign-in.</translation>
    </message>
    <message>
        <source>It has been handed over</source>
        <translation>It has been handed over</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>The recovery key and others&apos; passwords stay as they are.</source>
        <translation>The recovery key and others&apos; passwords stay as they are.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>head of the secretariat</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>clerk</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message>
        <source>Everything, users, passwords and keys too.</source>
        <translation>Everything, users, passwords and keys too.</translation>
    </message>
    <message>
        <source>Everything but users and keys: settings, own acts, reopening, the journal.</source>
        <translation>Everything but users and keys: settings, own acts, reopening, the journal.</translation>
    </message>
    <message>
        <source>People, bodies, meetings, votes and minutes; no settings and no journal.</source>
        <translation>People, bodies, meetings, votes and minutes; no settings and no journal.</translation>
    </message>
    <message>
        <source>Looks at records, saves and prints papers; changes nothing.</source>
        <translation>Looks at records, saves and prints papers; changes nothing.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Last sign-in</translation>
    </message>
    <message>
        <source>own</source>
        <translation>own</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>temporary</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>It is being written to disk</source>
        <translation>It is being written to disk</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>why?</source>
        <translation>why?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Hattama</translation>
    </message>
    <message>
        <source>For reading only: nothing can be changed</source>
        <translation>For reading only: nothing can be changed</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>All saved, {time}</translation>
    </message>
    <message>
        <source>Lock the window (Ctrl+Shift+L)</source>
        <translation>Lock the window (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Last sign-in: {time}.</source>
        <translation>Last sign-in: {time}.</translation>
    </message>
    <message>
        <source>Wrong passwords before this one: {count}.</source>
        <translation>Wrong passwords before this one: {count}.</translation>
    </message>
    <message>
        <source>Hattama: {region}</source>
        <translation>Hattama — {region}</translation>
    </message>
    <message>
        <source>Hattama: {region} — a demo, without a password</source>
        <translation>Hattama: {region} — a demo, without a password</translation>
    </message>
    <message>
        <source>Hattama: {region} — without a password</source>
        <translation>Hattama: {region} — without a password</translation>
    </message>
    <message>
        <source>{title} (for reading only)</source>
        <translation>{title} (for reading only)</translation>
    </message>
</context>
</TS>
