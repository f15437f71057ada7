<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} года</translation>
    </message>
</context>
<context>
    <name>Derivations</name>
    <message>
        <source>at least two thirds</source>
        <translation>не менее двух третей</translation>
    </message>
    <message>
        <source>more than two thirds</source>
        <translation>более двух третей</translation>
    </message>
    <message>
        <source>at least half</source>
        <translation>не менее половины</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>более половины</translation>
    </message>
    <message>
        <source>at least one third</source>
        <translation>не менее одной трети</translation>
    </message>
    <message>
        <source>at least {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>не менее {part}</translation>
    </message>
    <message>
        <source>more than {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>более {part}</translation>
    </message>
    <message>
        <source>{share} of all members</source>
        <translation>{share} от общего числа членов</translation>
    </message>
    <message>
        <source>{share} of those present</source>
        <translation>{share} от числа присутствующих</translation>
    </message>
    <message>
        <source>{act}, art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>{act}, ст. {number}, п. {inner}</translation>
    </message>
    <message>
        <source>{act}, art. {number}</source>
        <translation>{act}, ст. {number}</translation>
    </message>
    <message>
        <source>{act}, par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>{act}, п. {number}, пп. {inner})</translation>
    </message>
    <message>
        <source>{act}, par. {number}</source>
        <translation>{act}, п. {number}</translation>
    </message>
    <message>
        <source>(By analogy: {citations}.)</source>
        <translation>(По аналогии: {citations}.)</translation>
    </message>
    <message>
        <source>(Under: {citations}.)</source>
        <translation>(Основание: {citations}.)</translation>
    </message>
    <message>
        <source>also by analogy: {citation}</source>
        <translation>также по аналогии: {citation}</translation>
    </message>
    <message>
        <source>also {citation}</source>
        <translation>также {citation}</translation>
    </message>
    <message>
        <source>(The office&apos;s own rule: no act states a number.)</source>
        <translation>(Собственное правило секретариата: акты чисел не устанавливают.)</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Общее число членов – {total}, присутствуют – {present}.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>Кворум актом не установлен.</translation>
    </message>
    <message>
        <source>Quorum: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Кворум – {share}: {of} × {part} = {value}, то есть не менее {needed}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>Кворум имеется.</translation>
    </message>
    <message>
        <source>No quorum: {missing} more needed.</source>
        <translation>Кворум отсутствует, недостаёт членов – {missing}.</translation>
    </message>
    <message>
        <source>Votes needed: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Необходимо голосов «за» – {share}: {of} × {part} = {value}, то есть не менее {needed}.</translation>
    </message>
    <message>
        <source>For – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>За – {votes_for}, против – {against}, воздержались – {abstained}, не голосовали – {not_voting}.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Решение принято.</translation>
    </message>
    <message>
        <source>Not carried: no quorum.</source>
        <translation>Решение не принято: кворум отсутствует.</translation>
    </message>
    <message>
        <source>Not carried: a tie.</source>
        <translation>Решение не принято: голоса разделились поровну.</translation>
    </message>
    <message>
        <source>Not carried: votes short – {short}.</source>
        <translation>Решение не принято, недостаёт голосов – {short}.</translation>
    </message>
    <message>
        <source>Another provision of the same rank gives other numbers: {citation}.</source>
        <translation>Другая норма той же силы устанавливает иные числа: {citation}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <comment>the code of this language itself: kk, ru or en</comment>
        <translation>ru</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Members in office: {total}; present: {present} (list attached).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation type="unfinished">Общее число членов – {total}, присутствуют – {present}.</translation>
    </message>
    <message>
        <source>No provision of an act is held for the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation type="unfinished">Кворум актом не установлен.</translation>
    </message>
    <message>
        <source>Quorum: {share} – {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned: {of} × {part} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quorum is present. The session is competent to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum. The session is not competent to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quorum is present. The meeting is competent to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum. The meeting is not competent to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was opened: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was opened: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was closed: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was closed: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was reopened: {time}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was reopened: {time}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: {names} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: {names} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present}. The quorum stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present}. A quorum is present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present}. No quorum. No vote was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: {present}. No quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was resumed: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was resumed: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break from: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not resumed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was not resumed after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered on the roll of members: {names} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the roll of members: {names} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members in office: {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put to the vote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round of voting: {round}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of voting: roll call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of voting: show of hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOTING RESULT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote is void; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum at the closing of the vote: present – {present}, needed – {needed}. The vote is void; nothing was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation type="unfinished">Кворум имеется.</translation>
    </message>
    <message>
        <source>Votes needed: at least {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned: {share}, {of} × {part} = {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried unanimously.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation type="unfinished">Решение принято.</translation>
    </message>
    <message>
        <source>Not carried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes for and against are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes short: {short}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not vote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was corrected: {time}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CORRECTED RESULT:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>There is no such file: {path}.</source>
        <translation>Такого файла нет: {path}.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left as it is: {path}.</source>
        <translation>Файл с таким именем уже есть, он оставлен как был: {path}.</translation>
    </message>
    <message>
        <source>This is not an office file, nothing in it was changed: {path}.</source>
        <translation>Это не файл данных программы, в нём ничего не изменено: {path}.</translation>
    </message>
    <message>
        <source>A newer version of the program is needed to open this file: {path}.</source>
        <translation>Чтобы открыть этот файл, нужна более новая версия программы: {path}.</translation>
    </message>
    <message>
        <source>The office file is damaged and was left as it is; take the last backup: {path}.</source>
        <translation>Файл данных повреждён и оставлен как был; возьмите последнюю резервную копию: {path}.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, nothing was written: {path}.</source>
        <translation>Файл или его папка только для чтения, ничего не записано: {path}.</translation>
    </message>
    <message>
        <source>Another program keeps the file locked, try again in a minute: {path}.</source>
        <translation>Файл заблокирован другой программой, повторите через минуту: {path}.</translation>
    </message>
    <message>
        <source>No room is left on the disk; what was recorded before is kept. Free some space: {path}.</source>
        <translation>На диске нет места; записанное ранее сохранено. Освободите место: {path}.</translation>
    </message>
    <message>
        <source>The disk or the network folder does not answer; what was recorded before is kept: {path}.</source>
        <translation>Диск или сетевая папка не отвечает; записанное ранее сохранено: {path}.</translation>
    </message>
    <message>
        <source>The office is open in another window or on another computer: {path}.</source>
        <translation>Файл данных открыт в другом окне или на другом компьютере: {path}.</translation>
    </message>
    <message>
        <source>The office is open elsewhere: {holder}, {computer}, since {day}, {hour}.</source>
        <translation>Файл данных открыт в другом месте: {holder}, {computer}, время открытия – {day}, {hour}.</translation>
    </message>
    <message>
        <source>The file cannot be read, look whether it is still there: {path}.</source>
        <translation>Файл не читается, посмотрите, на месте ли он: {path}.</translation>
    </message>
    <message>
        <source>No such column, or nothing is kept under this name: {column} = {field}.</source>
        <translation>Нет такого столбца, или под таким именем ничего не хранится: {column} = {field}.</translation>
    </message>
    <message>
        <source>Lists are read from .csv, .txt and .xlsx: {name}.</source>
        <translation>Списки читаются из файлов .csv, .txt и .xlsx: {name}.</translation>
    </message>
    <message>
        <source>This is the old Excel format; save it as .xlsx: {name}.</source>
        <translation>Это старый формат Excel; сохраните файл как .xlsx: {name}.</translation>
    </message>
    <message>
        <source>The workbook has a password; save it without one: {name}.</source>
        <translation>Книга защищена паролем; сохраните её без пароля: {name}.</translation>
    </message>
    <message>
        <source>The list is damaged; save it anew and try again: {name}.</source>
        <translation>Список повреждён; сохраните его заново и попробуйте ещё раз: {name}.</translation>
    </message>
    <message>
        <source>The text is not in this encoding; choose another one: {name}.</source>
        <translation>Текст не в этой кодировке; выберите другую: {name}.</translation>
    </message>
    <message>
        <source>There is no such encoding: {encoding}.</source>
        <translation>Такой кодировки нет: {encoding}.</translation>
    </message>
    <message>
        <source>There is nothing in the list: {name}.</source>
        <translation>Список пуст: {name}.</translation>
    </message>
    <message>
        <source>The list is too big; divide it into parts: {name}.</source>
        <translation>Список слишком велик; разделите его на части: {name}.</translation>
    </message>
    <message>
        <source>This file is not a list of people: {name}.</source>
        <translation>Этот файл не список людей: {name}.</translation>
    </message>
    <message>
        <source>{day}: no rule held for this day; enter the act of that time in the settings.</source>
        <translation>{day}: на этот день в программе нет нормы акта; внесите акт того времени в настройках.</translation>
    </message>
    <message>
        <source>There are no members, so nothing can be counted: check the total.</source>
        <translation>Членов нет, считать нечего: проверьте общее число.</translation>
    </message>
    <message>
        <source>More are present than there are members: check both figures.</source>
        <translation>Присутствующих больше, чем членов: проверьте оба числа.</translation>
    </message>
    <message>
        <source>There are more votes than members present: count again.</source>
        <translation>Голосов больше, чем присутствующих: пересчитайте.</translation>
    </message>
    <message>
        <source>A figure below zero cannot be: check what was typed.</source>
        <translation>Число не может быть меньше нуля: проверьте введённое.</translation>
    </message>
    <message>
        <source>The act stays, a meeting or a vote cites it; give it a last day instead: {title}.</source>
        <translation>На акт ссылается заседание или голосование, он остаётся; укажите его последний день: {title}.</translation>
    </message>
    <message>
        <source>The vote was not opened. {derivation}</source>
        <translation>Голосование не открыто. {derivation}</translation>
    </message>
    <message>
        <source>No vote opens during a break; the break began at {hour}.</source>
        <translation>Во время перерыва голосование не открывается; начало перерыва: {hour}.</translation>
    </message>
    <message>
        <source>Confirm who is back after the break; a vote can be opened then.</source>
        <translation>Подтвердите, кто вернулся после перерыва: тогда можно открыть голосование.</translation>
    </message>
    <message>
        <source>Close or call off the open vote first: {motion}</source>
        <translation>Сначала закройте или отмените открытое голосование: {motion}</translation>
    </message>
    <message>
        <source>The vote is closed and stays as it is; it can be corrected with a reason.</source>
        <translation>Голосование закрыто и остаётся как есть; его можно исправить с указанием причины.</translation>
    </message>
    <message>
        <source>Only members who are present vote; not present: {person}.</source>
        <translation>Голосуют только присутствующие члены; не присутствует: {person}.</translation>
    </message>
    <message>
        <source>Enter the figures for and against before closing the vote.</source>
        <translation>Прежде чем закрыть голосование, внесите числа «за» и «против».</translation>
    </message>
    <message>
        <source>Write the text of the motion before it is put to the vote.</source>
        <translation>Прежде чем ставить предложение на голосование, напишите его текст.</translation>
    </message>
    <message>
        <source>The motion was voted on and keeps its text: {motion}</source>
        <translation>Предложение уже голосовалось, его текст не меняется: {motion}</translation>
    </message>
    <message>
        <source>Figures belong to a show of hands, names to a roll call.</source>
        <translation>Числа вносятся при голосовании поднятием рук, имена – при поимённом.</translation>
    </message>
    <message>
        <source>This body already has a meeting with this number: No {number}, {day}.</source>
        <translation>У этого органа уже есть заседание с таким номером: № {number}, {day}.</translation>
    </message>
    <message>
        <source>Numbers of meetings begin with 1.</source>
        <translation>Номера заседаний начинаются с 1.</translation>
    </message>
    <message>
        <source>{body}: nobody is in office on {day}; admit members first.</source>
        <translation>{body}: на этот день ({day}) нет ни одного члена; сначала внесите состав.</translation>
    </message>
    <message>
        <source>Name the secretary of the meeting first.</source>
        <translation>Сначала укажите секретаря заседания.</translation>
    </message>
    <message>
        <source>Name who presides over the meeting first.</source>
        <translation>Сначала укажите председательствующего на заседании.</translation>
    </message>
    <message>
        <source>The meeting is planned for a later day: {day}.</source>
        <translation>Заседание запланировано на более поздний день: {day}.</translation>
    </message>
    <message>
        <source>The meeting is not open yet.</source>
        <translation>Заседание ещё не открыто.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>Заседание уже открыто.</translation>
    </message>
    <message>
        <source>The meeting is closed; to change it, reopen it with a reason.</source>
        <translation>Заседание закрыто; чтобы изменить его, откройте его снова с указанием причины.</translation>
    </message>
    <message>
        <source>Give the reason; without it nothing is changed.</source>
        <translation>Укажите причину: без неё ничего не изменится.</translation>
    </message>
    <message>
        <source>Not on the roll of this meeting: {person}.</source>
        <translation>Нет в списке этого заседания: {person}.</translation>
    </message>
    <message>
        <source>Already on the roll of this meeting: {person}.</source>
        <translation>Уже есть в списке этого заседания: {person}.</translation>
    </message>
    <message>
        <source>This time does not fit the course of the meeting: {hour}.</source>
        <translation>Это время не согласуется с ходом заседания: {hour}.</translation>
    </message>
    <message>
        <source>The item stays where it is, it was taken up already: {title}</source>
        <translation>Вопрос уже рассматривался и остаётся на своём месте: {title}</translation>
    </message>
    <message>
        <source>This record is not there any more; open the page again.</source>
        <translation>Этой записи больше нет; откройте страницу заново.</translation>
    </message>
    <message>
        <source>The name is empty: type it in Kazakh or in Russian.</source>
        <translation>Название не заполнено: напишите его по-казахски или по-русски.</translation>
    </message>
    <message>
        <source>Already a member of this body on these days: {person}.</source>
        <translation>В эти дни уже состоит в этом органе: {person}.</translation>
    </message>
    <message>
        <source>The last day lies before the first one: {since} – {until}.</source>
        <translation>Последний день раньше первого: {since} – {until}.</translation>
    </message>
    <message>
        <source>This date can hardly be right, look at the year: {day}.</source>
        <translation>Эта дата вряд ли верна, проверьте год: {day}.</translation>
    </message>
    <message>
        <source>Give a surname and a given name in Kazakh or in Russian.</source>
        <translation>Укажите фамилию и имя по-казахски или по-русски.</translation>
    </message>
    <message>
        <source>Too long, at most {limit} characters are kept: {text}</source>
        <translation>Слишком длинно, знаков не более {limit}: {text}</translation>
    </message>
    <message>
        <source>Remove the unseen character {character}: {text}</source>
        <translation>Удалите невидимый знак {character}: {text}</translation>
    </message>
    <message>
        <source>There is no letter in this name: {text}</source>
        <translation>В этом имени нет ни одной буквы: {text}</translation>
    </message>
</context>
</TS>
