<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>{act}, art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>{act}, art. {number}({inner})</translation>
    </message>
    <message>
        <source>{act}, art. {number}</source>
        <translation>{act}, art. {number}</translation>
    </message>
    <message>
        <source>{act}, par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>{act}, par. {number}({inner})</translation>
    </message>
    <message>
        <source>{act}, par. {number}</source>
        <translation>{act}, par. {number}</translation>
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
        <source>Confirm who is back after the break; a vote can be opened then.</source>
        <translation>Confirm who is back after the break; a vote can be opened then.</translation>
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
        <source>There is no letter in this name: {text}</source>
        <translation>There is no letter in this name: {text}</translation>
    </message>
</context>
</TS>
