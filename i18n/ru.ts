<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Иные органы</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>на любой день</translation>
    </message>
    <message>
        <source>applied from: {since}</source>
        <translation>применяется с даты: {since}</translation>
    </message>
    <message>
        <source>in force: {since} – {until}</source>
        <translation>срок действия: {since} – {until}</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>на этот день в программе нет нормы акта</translation>
    </message>
    <message>
        <source>{body}: {act}</source>
        <translation>{body}: {act}</translation>
    </message>
    <message>
        <source>{body}, by analogy</source>
        <translation>{body}, по аналогии</translation>
    </message>
    <message>
        <source>quorum – {share}</source>
        <translation>кворум – {share}</translation>
    </message>
    <message>
        <source>votes for – {share}</source>
        <translation>голосов «за» – {share}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не установлен</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Full name, Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads the papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in the genitive, Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name in the genitive, Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the heading of minutes wants it: «Кеңестің кезекті отырысы», «очередного заседания Совета».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the window in English; papers have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council of the assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordination council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scientific-expert group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council of public accord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council of mothers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council of elders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss of citizenship or departure abroad for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of job of a member by office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court decision: incapable, dead or missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall by the nominating organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent move to another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit members: {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick those who are admitted together: space or Enter in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters of the name, in either spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People to admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Должность</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day counts: a meeting of it has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision or letter, its number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count}. {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the date as 22.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one person in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Decides which provisions of the acts speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {body}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to mend a slip in the names the body began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mandate: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}, in office since {day}. Earlier meetings keep their rolls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law 70-IV, art. 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names from a day on (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mandates are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the member chosen in the table (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandates: {count}, in the order of the Kazakh alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office: {total}. Quorum: {quorum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum and majority on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a body (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit members (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Органы</translation>
    </message>
    <message>
        <source>Form it of people of the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find them by letters, tick several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: no members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its members will stand here with posts and days, and the quorum that follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no such command and no such office file: {text}</source>
        <translation>нет ни такой команды, ни такого файла данных: {text}</translation>
    </message>
    <message>
        <source>Meetings of the assemblies: quorum, votes, minutes. Without a command, the window opens.</source>
        <translation>Заседания ассамблей: кворум, голосования, протоколы. Без команды открывается окно.</translation>
    </message>
    <message>
        <source>version of program and schema</source>
        <translation>версия программы и схемы данных</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>the day, 2026-11-22; today where it is left out</source>
        <translation>дата, 2026-11-22; если не указана – сегодня</translation>
    </message>
    <message>
        <source>code of the region, KZ-11; KZ for the national bodies; left out: any region</source>
        <translation>код региона, KZ-11; для республиканских органов – KZ; если не указан – любой регион</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>ДАТА</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>КОД</translation>
    </message>
    <message>
        <source>session, council, or a kind of body: {kinds}</source>
        <translation>session – сессия, council – совет или вид органа: {kinds}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>ОРГАН</translation>
    </message>
    <message>
        <source>only this act, as rules lists it</source>
        <translation>только этот акт, по обозначению из списка rules</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation>общее число членов</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>число присутствующих</translation>
    </message>
    <message>
        <source>votes for</source>
        <translation>голосов «за»</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>голосов «против»</translation>
    </message>
    <message>
        <source>abstained; 0 where it is left out</source>
        <translation>воздержавшихся; если не указано – 0</translation>
    </message>
    <message>
        <source>no such act: {act}; there are: {acts}</source>
        <translation>нет такого акта: {act}; есть: {acts}</translation>
    </message>
    <message>
        <source>no such region: {code}; there are: {codes}</source>
        <translation>нет такого региона: {code}; есть: {codes}</translation>
    </message>
    <message>
        <source>the region {code} was formed later: {day}</source>
        <translation>регион образован позже, {code}: {day}</translation>
    </message>
    <message>
        <source>The acts and provisions in force on a day, for a region.</source>
        <translation>Акты и нормы, действующие в регионе на указанный день.</translation>
    </message>
    <message>
        <source>Quorum and outcome of a vote, with act, paragraph and derivation.</source>
        <translation>Кворум и итог голосования: акт, пункт и обоснование расчёта.</translation>
    </message>
    <message>
        <source>JSON instead of a table</source>
        <translation>JSON вместо таблицы</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>язык ответа</translation>
    </message>
    <message>
        <source>not a day, write it as 2026-11-22: {text}</source>
        <translation>это не дата, напишите её как 2026-11-22: {text}</translation>
    </message>
    <message>
        <source>not a whole number: {text}</source>
        <translation>это не целое число: {text}</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <translation>ДАННЫЕ</translation>
    </message>
    <message>
        <source>the office file</source>
        <translation>файл данных</translation>
    </message>
    <message>
        <source>what a column is: its heading, letter or number, and a field: {fields}</source>
        <translation>что в столбце: его заголовок, буква или номер и поле: {fields}</translation>
    </message>
    <message>
        <source>encoding of a .csv or .txt, such as utf-8 or cp1251; found where left out</source>
        <translation>кодировка .csv или .txt, например utf-8 или cp1251; если не указана, определяется сама</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>a list: .csv, .txt or .xlsx</source>
        <translation>список: .csv, .txt или .xlsx</translation>
    </message>
    <message>
        <source>COLUMN=FIELD</source>
        <translation>СТОЛБЕЦ=ПОЛЕ</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>КОДИРОВКА</translation>
    </message>
    <message>
        <source>say what would be done, write nothing</source>
        <translation>показать, что было бы сделано, ничего не записывая</translation>
    </message>
    <message>
        <source>write --map as COLUMN=FIELD: {text}</source>
        <translation>запишите --map как СТОЛБЕЦ=ПОЛЕ: {text}</translation>
    </message>
    <message>
        <source>language of the paper; both where it is left out</source>
        <translation>язык документа; если не указан – оба</translation>
    </message>
    <message>
        <source>MEETING</source>
        <translation>ЗАСЕДАНИЕ</translation>
    </message>
    <message>
        <source>its id, see meetings</source>
        <translation>его обозначение, см. meetings</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>ФАЙЛ.pdf</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>куда записать</translation>
    </message>
    <message>
        <source>minutes are written as .pdf: {path}</source>
        <translation>протокол записывается в .pdf: {path}</translation>
    </message>
    <message>
        <source>Bring people in from a list.</source>
        <translation>Импорт людей из списка.</translation>
    </message>
    <message>
        <source>List the meetings of an office.</source>
        <translation>Список заседаний.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting as a PDF.</source>
        <translation>Записать протокол заседания в PDF.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>Everything recorded before it is kept. Close the program and open it again; if this happens once more, send the log file to whoever looks after the program.</source>
        <translation>Всё записанное до этого сохранено. Закройте программу и откройте её снова; если ошибка повторится, передайте файл журнала тому, кто отвечает за программу.</translation>
    </message>
</context>
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
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Выбрать в календаре</translation>
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
        <source>{act}, {place}</source>
        <comment>place is a paragraph</comment>
        <translation>{act}, {place}</translation>
    </message>
    <message>
        <source>art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>ст. {number}, п. {inner}</translation>
    </message>
    <message>
        <source>art. {number}</source>
        <translation>ст. {number}</translation>
    </message>
    <message>
        <source>par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>п. {number}, пп. {inner})</translation>
    </message>
    <message>
        <source>par. {number}</source>
        <translation>п. {number}</translation>
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
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say below which column holds the names: none is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row brings anything new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in. {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the file. Choose another if letters look wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column holds, told by its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the doubtful row chosen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful rows are left out, unless you take one for a new person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are numbered as in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Русский</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what was noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KZ-1048, Kazakh Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1251, Russian Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CP866, DOS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Должность</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept already, nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept already with another post, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier row says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be more than one person</source>
        <translation type="unfinished">подходит к нескольким людям</translation>
    </message>
    <message>
        <source>one spelling is that of a person kept, the other is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same surname and given name, the patronymic missing on one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no surname or no given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unseen character in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name without a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters were written in Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters are left in a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one spelling lacks its surname or given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sex was not understood</source>
        <translation type="unfinished">пол не распознан</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>already in the list</source>
        <translation>уже есть в списке</translation>
    </message>
    <message>
        <source>already in the list with another post, which is kept</source>
        <translation>уже есть в списке с другой должностью, она сохранена</translation>
    </message>
    <message>
        <source>the same as a row above</source>
        <translation>повторяет строку выше</translation>
    </message>
    <message>
        <source>could be more than one person</source>
        <translation>подходит к нескольким людям</translation>
    </message>
    <message>
        <source>one spelling is that of a person, the other is not</source>
        <translation>одно написание совпадает, другое нет</translation>
    </message>
    <message>
        <source>the patronymic stands on one side only</source>
        <translation>отчество указано только с одной стороны</translation>
    </message>
    <message>
        <source>the same name with another organisation</source>
        <translation>то же имя, другая организация</translation>
    </message>
    <message>
        <source>surname or given name is missing</source>
        <translation>нет фамилии или имени</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>текст слишком длинный</translation>
    </message>
    <message>
        <source>there is an unseen character</source>
        <translation>есть невидимый знак</translation>
    </message>
    <message>
        <source>there is no letter in the name</source>
        <translation>в имени нет ни одной буквы</translation>
    </message>
    <message>
        <source>Latin letters were made Cyrillic</source>
        <translation>латинские буквы заменены кириллицей</translation>
    </message>
    <message>
        <source>Latin letters are left in a Cyrillic word</source>
        <translation>в кириллическом слове остались латинские буквы</translation>
    </message>
    <message>
        <source>one spelling lacks its surname or its given name</source>
        <translation>в одном написании нет фамилии или имени</translation>
    </message>
    <message>
        <source>the sex was not understood</source>
        <translation>пол не распознан</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Добавлено: {count}</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Обновлено: {count}</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>Пропущено: {count}</translation>
    </message>
    <message>
        <source>Left to you: {count}</source>
        <translation>Оставлено на ваше решение: {count}</translation>
    </message>
    <message>
        <source>Not read: {count}</source>
        <translation>Не прочитано: {count}</translation>
    </message>
    <message>
        <source>row {number}: {name} – {remarks}</source>
        <translation>строка {number}: {name} – {remarks}</translation>
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
    <name>Live</name>
    <message>
        <source>came at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registration not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation type="unfinished">на этот день в программе нет нормы акта</translation>
    </message>
    <message>
        <source>no members in office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the act states no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum met: {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum: {needed} needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to quorum: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present {present} of {total}; the act states no quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present {present} of {total}; quorum {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the vote off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voted {voted} of {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed vote can only be corrected, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is not marked stays «did not vote». A closed vote can only be corrected, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More votes than members present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes on to the next figure. Whoever is in none of them did not vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {given} of {present} present; did not vote {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} votes, but {present} present: count again, or mark who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}: {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried so far: no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried so far: a tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried so far: votes short – {short}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished">Процедурные вопросы</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Повестка дня</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished">Добавить вопрос</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation type="unfinished">Добавить вопрос (Ctrl+I)</translation>
    </message>
    <message>
        <source>%n items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present {present} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Запланировать</translation>
    </message>
    <message>
        <source>Date, place and agenda of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presiding: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">№</translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member: a few letters of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty the field and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited: {count}. They do not count towards the quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members can be registered before the meeting is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 takes up the procedure, then item 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hall {present} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the roll is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper, number and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the roll: {total}. Votes that are closed keep the figures they were held with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike off the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person and give the reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the roll: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck off the roll: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {form}, round {round}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is lost: closed now, the vote would be void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote: keys 1–4, then the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call; keys 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Session {number}</source>
        <translation>{number} сессия</translation>
    </message>
    <message>
        <source>{body}, meeting No {number}</source>
        <translation>{body}, заседание № {number}</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>очередное</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>внеочередное</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>завершено</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Запланировать заседание</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Sessions of the assembly and meetings of its bodies</source>
        <translation>Сессии Ассамблеи и заседания её органов</translation>
    </message>
    <message>
        <source>Plan a meeting (Ctrl+N)</source>
        <translation>Запланировать заседание (Ctrl+N)</translation>
    </message>
    <message>
        <source>The minutes as a paper (Ctrl+P)</source>
        <translation>Протокол в виде документа (Ctrl+P)</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Заседаний пока нет</translation>
    </message>
    <message>
        <source>Here you will find every session and meeting: planned, in progress and held.</source>
        <translation>Здесь будут все сессии и заседания: запланированные, идущие и проведённые.</translation>
    </message>
    <message>
        <source>Form the council</source>
        <translation>Сформировать Совет</translation>
    </message>
    <message>
        <source>A meeting can be opened once somebody is in office</source>
        <translation>Заседание можно открыть, когда в составе органа есть члены</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>К органам</translation>
    </message>
    <message>
        <source>Date, place, agenda; the rest is done on the day</source>
        <translation>Дата, место, повестка дня; остальное – в день заседания</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланированы</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Идут</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}. The newest first. Enter opens the meeting.</source>
        <translation>Показано: {count} из {all}. Сначала новые. Enter – открыть заседание.</translation>
    </message>
    <message>
        <source>The number, the place and who presides are proposed; everything can be changed.</source>
        <translation>Номер, место и председательствующий предлагаются; всё можно изменить.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Enter a date, for instance 26.11.2026.</source>
        <translation>Введите дату, например: 26.11.2026.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Members in office: {total}; present: {present} (list attached).</source>
        <translation>Общее число членов – {total}, присутствуют – {present} (список прилагается).</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Общее число членов – {total}, присутствуют – {present}.</translation>
    </message>
    <message>
        <source>No provision of an act is held for the day of the meeting.</source>
        <translation>Норма акта, действующая на этот день, не внесена.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>Актом кворум не установлен.</translation>
    </message>
    <message>
        <source>Quorum: {share} – {needed}.</source>
        <translation>Кворум: {share} – {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {of} × {part} = {value}.</source>
        <translation>Расчёт: {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>A quorum is present. The session is competent to decide.</source>
        <translation>Кворум имеется. Сессия правомочна принимать решения.</translation>
    </message>
    <message>
        <source>No quorum. The session is not competent to decide.</source>
        <translation>Кворум отсутствует. Сессия неправомочна принимать решения.</translation>
    </message>
    <message>
        <source>A quorum is present. The meeting is competent to decide.</source>
        <translation>Кворум имеется. Заседание правомочно принимать решения.</translation>
    </message>
    <message>
        <source>No quorum. The meeting is not competent to decide.</source>
        <translation>Кворум отсутствует. Заседание неправомочно принимать решения.</translation>
    </message>
    <message>
        <source>The session was opened: {time}.</source>
        <translation>Сессия открыта: {time}.</translation>
    </message>
    <message>
        <source>The meeting was opened: {time}.</source>
        <translation>Заседание открыто: {time}.</translation>
    </message>
    <message>
        <source>The session was closed: {time}.</source>
        <translation>Сессия закрыта: {time}.</translation>
    </message>
    <message>
        <source>The meeting was closed: {time}.</source>
        <translation>Заседание закрыто: {time}.</translation>
    </message>
    <message>
        <source>The session was reopened: {time}. Reason: {reason}</source>
        <translation>Сессия вновь открыта: {time}. Причина: {reason}</translation>
    </message>
    <message>
        <source>The meeting was reopened: {time}. Reason: {reason}</source>
        <translation>Заседание вновь открыто: {time}. Причина: {reason}</translation>
    </message>
    <message>
        <source>Arrived: {names} ({time}).</source>
        <translation>Прибытие: {names} ({time}).</translation>
    </message>
    <message>
        <source>Left: {names} ({time}).</source>
        <translation>Убытие: {names} ({time}).</translation>
    </message>
    <message>
        <source>Present: {present}.</source>
        <translation>Присутствуют – {present}.</translation>
    </message>
    <message>
        <source>Present: {present}. The quorum stands.</source>
        <translation>Присутствуют – {present}. Кворум сохраняется.</translation>
    </message>
    <message>
        <source>Present: {present}. A quorum is present.</source>
        <translation>Присутствуют – {present}. Кворум имеется.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum. No vote was taken.</source>
        <translation>Присутствуют – {present}. Кворум отсутствует. Голосование не проводилось.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum.</source>
        <translation>Присутствуют – {present}. Кворум отсутствует.</translation>
    </message>
    <message>
        <source>Break: {times}.</source>
        <translation>Перерыв: {times}.</translation>
    </message>
    <message>
        <source>The session was resumed: {time}.</source>
        <translation>Сессия возобновлена: {time}.</translation>
    </message>
    <message>
        <source>The meeting was resumed: {time}.</source>
        <translation>Заседание возобновлено: {time}.</translation>
    </message>
    <message>
        <source>Break from: {time}.</source>
        <translation>Объявлен перерыв: {time}.</translation>
    </message>
    <message>
        <source>The session was not resumed after it.</source>
        <translation>После перерыва сессия не возобновлялась.</translation>
    </message>
    <message>
        <source>The meeting was not resumed after it.</source>
        <translation>После перерыва заседание не возобновлялось.</translation>
    </message>
    <message>
        <source>Entered on the roll of members: {names} ({time}).</source>
        <translation>Внесение в список членов: {names} ({time}).</translation>
    </message>
    <message>
        <source>Taken off the roll of members: {names} ({time}).</source>
        <translation>Исключение из списка членов: {names} ({time}).</translation>
    </message>
    <message>
        <source>Members in office: {total}.</source>
        <translation>Общее число членов – {total}.</translation>
    </message>
    <message>
        <source>Ground: {reason}</source>
        <translation>Основание: {reason}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Документ: {paper}</translation>
    </message>
    <message>
        <source>Put to the vote:</source>
        <translation>Вопрос, поставленный на голосование:</translation>
    </message>
    <message>
        <source>Round of voting: {round}.</source>
        <translation>Тур голосования: {round}.</translation>
    </message>
    <message>
        <source>Form of voting: roll call.</source>
        <translation>Форма голосования: поимённое.</translation>
    </message>
    <message>
        <source>Form of voting: show of hands.</source>
        <translation>Форма голосования: открытое (поднятием рук).</translation>
    </message>
    <message>
        <source>VOTING RESULT:</source>
        <translation>ИТОГИ ГОЛОСОВАНИЯ:</translation>
    </message>
    <message>
        <source>The vote is void; nothing was decided.</source>
        <translation>Голосование недействительно, решение не принималось.</translation>
    </message>
    <message>
        <source>No quorum at the closing of the vote: present – {present}, needed – {needed}. The vote is void; nothing was decided.</source>
        <translation>При завершении голосования кворум отсутствовал: присутствуют – {present}, необходимо – {needed}. Голосование недействительно, решение не принималось.</translation>
    </message>
    <message>
        <source>for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>за – {votes_for}, против – {against}, воздержались – {abstained}, не голосовали – {not_voting}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>Кворум имеется.</translation>
    </message>
    <message>
        <source>Votes needed: at least {needed}.</source>
        <translation>Необходимо голосов «за»: не менее {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {share}, {of} × {part} = {value}.</source>
        <translation>Расчёт: {share}, {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>Carried unanimously.</source>
        <translation>Решение принято единогласно.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Решение принято.</translation>
    </message>
    <message>
        <source>Not carried.</source>
        <translation>Решение не принято.</translation>
    </message>
    <message>
        <source>The votes for and against are equal.</source>
        <translation>Голоса «за» и «против» разделились поровну.</translation>
    </message>
    <message>
        <source>Votes short: {short}.</source>
        <translation>Недостаёт голосов: {short}.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>За:</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>Против:</translation>
    </message>
    <message>
        <source>Abstained:</source>
        <translation>Воздержались:</translation>
    </message>
    <message>
        <source>Did not vote:</source>
        <translation>Не голосовали:</translation>
    </message>
    <message>
        <source>The result was corrected: {time}. Reason: {reason}</source>
        <translation>Итоги голосования исправлены: {time}. Причина: {reason}</translation>
    </message>
    <message>
        <source>CORRECTED RESULT:</source>
        <translation>ИСПРАВЛЕННЫЕ ИТОГИ:</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Присутствовали:</translation>
    </message>
    <message>
        <source>{name} (from {time})</source>
        <translation>{name} (прибытие: {time})</translation>
    </message>
    <message>
        <source>Absent with excuse:</source>
        <translation>Отсутствуют по уважительной причине:</translation>
    </message>
    <message>
        <source>Absent without excuse:</source>
        <translation>Отсутствуют без уважительной причины:</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Приглашённые:</translation>
    </message>
    <message>
        <source>Annex to minutes No {number}</source>
        <translation>Приложение к протоколу № {number}</translation>
    </message>
    <message>
        <source>of {date}</source>
        <comment>date of the minutes, under the line of the annex</comment>
        <translation>от {date}</translation>
    </message>
    <message>
        <source>List of the members of {body} who were present</source>
        <translation>Список присутствовавших членов {body}</translation>
    </message>
    <message>
        <source>Name, post</source>
        <translation>Фамилия, имя, отчество, должность</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Прибытие</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Убытие</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ПРОТОКОЛ</translation>
    </message>
    <message>
        <source>session {number} of {body}</source>
        <translation>{number} сессии {body}</translation>
    </message>
    <message>
        <source>extraordinary session {number} of {body}</source>
        <translation>внеочередной {number} сессии {body}</translation>
    </message>
    <message>
        <source>ordinary meeting of {body}</source>
        <translation>очередного заседания {body}</translation>
    </message>
    <message>
        <source>extraordinary meeting of {body}</source>
        <translation>внеочередного заседания {body}</translation>
    </message>
    <message>
        <source>[no text]</source>
        <translation>[нет текста]</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедурные вопросы</translation>
    </message>
    <message>
        <source>{number}. HEARD:</source>
        <translation>{number}. СЛУШАЛИ:</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Докладчик: {name}</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>ВЫСТУПИЛИ:</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Принято к сведению.</translation>
    </message>
    <message>
        <source>The item was postponed.</source>
        <translation>Рассмотрение вопроса отложено.</translation>
    </message>
    <message>
        <source>No vote was taken on this item.</source>
        <translation>По данному вопросу голосование не проводилось.</translation>
    </message>
    <message>
        <source>RESOLVED:</source>
        <translation>ПОСТАНОВИЛИ:</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>РЕШИЛИ:</translation>
    </message>
    <message>
        <source>TOOK THE DECISION:</source>
        <translation>ПРИНЯЛИ РЕШЕНИЕ:</translation>
    </message>
    <message>
        <source>Responsible: {who}; due: {due}</source>
        <translation>Ответственный: {who}; срок: {due}</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Ответственный: {who}</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <translation>Срок: {due}</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Место проведения:</translation>
    </message>
    <message>
        <source>Chair:</source>
        <translation>Председательствующий:</translation>
    </message>
    <message>
        <source>Secretary:</source>
        <translation>Секретарь:</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>ПОВЕСТКА ДНЯ</translation>
    </message>
    <message>
        <source>There are no items on the agenda.</source>
        <translation>Вопросы в повестку дня не внесены.</translation>
    </message>
    <message>
        <source>(rapporteur: {name}).</source>
        <translation>(докладчик: {name}).</translation>
    </message>
    <message>
        <source>list of members who were present.</source>
        <translation>список присутствовавших членов.</translation>
    </message>
    <message>
        <source>Annex:</source>
        <translation>Приложение:</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Minutes No {number}: {heading}, {date}</source>
        <translation>Протокол № {number} {heading}, {date}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>No Kazakh text</source>
        <translation>Нет казахского текста</translation>
    </message>
    <message>
        <source>No Russian text</source>
        <translation>Нет русского текста</translation>
    </message>
    <message>
        <source>Start from the Russian text</source>
        <translation>Взять русский за основу</translation>
    </message>
    <message>
        <source>Start from the Kazakh text</source>
        <translation>Взять казахский за основу</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Kazakh: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Russian: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: {post}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept while something is wrong; the record holds what it held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters among Cyrillic ones: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them in Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished">Русский</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished">не установлен</translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no body so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a body…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a body (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished">Должность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who sits in a body, or may, stands here once, with both spellings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian, organisation and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits in every body already; a new body is added on the page Bodies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One spelling is enough to begin with; papers need the one of their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept already: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a body: {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Все</translation>
    </message>
    <message>
        <source>In no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bodies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation type="unfinished">Иные органы</translation>
    </message>
    <message>
        <source>Name or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} are shown: type a few letters more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {count}, in the order of the Kazakh alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in office in this body today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sits in some body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add an item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>К заседанию</translation>
    </message>
    <message>
        <source>Remove the plan…</source>
        <translation>Удалить план…</translation>
    </message>
    <message>
        <source>The paper as far as it is known (Ctrl+P)</source>
        <translation>Документ по тому, что уже известно (Ctrl+P)</translation>
    </message>
    <message>
        <source>To the meeting (Ctrl+Enter)</source>
        <translation>К заседанию (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove the plan of this meeting? {title}</source>
        <translation>Удалить план этого заседания? {title}</translation>
    </message>
    <message>
        <source>Its agenda and the list of those invited go with it. Its number becomes free again.</source>
        <translation>Вместе с ним исчезнут повестка и список приглашённых. Номер снова станет свободным.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Удалить план</translation>
    </message>
    <message>
        <source>Item {number}, title</source>
        <translation>Вопрос {number}, название</translation>
    </message>
    <message>
        <source>Item {number}, rapporteur</source>
        <translation>Вопрос {number}, докладчик</translation>
    </message>
    <message>
        <source>What the item is about</source>
        <translation>О чём вопрос</translation>
    </message>
    <message>
        <source>Rapporteur: a few letters or any text</source>
        <translation>Докладчик: несколько букв или любой текст</translation>
    </message>
    <message>
        <source>Move item {number} up</source>
        <translation>Поднять вопрос {number}</translation>
    </message>
    <message>
        <source>Move item {number} down</source>
        <translation>Опустить вопрос {number}</translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation>Убрать вопрос {number}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>No items yet. The meeting can be opened without an agenda.</source>
        <translation>Вопросов пока нет. Заседание можно открыть и без повестки.</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Добавить вопрос (Ctrl+I)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Presiding person</source>
        <translation>Председательствующий</translation>
    </message>
    <message>
        <source>A few letters of the name in either spelling</source>
        <translation>Несколько букв имени, по-казахски или по-русски</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Секретарь заседания</translation>
    </message>
    <message>
        <source>City, as on paper</source>
        <translation>Город (как на бумаге)</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашённые</translation>
    </message>
    <message>
        <source>not counted in the quorum</source>
        <translation>в кворум не входят</translation>
    </message>
    <message>
        <source>Invite someone (Ctrl+G)</source>
        <translation>Пригласить (Ctrl+G)</translation>
    </message>
    <message>
        <source>Remove from the invited: {name}</source>
        <translation>Убрать из приглашённых: {name}</translation>
    </message>
    <message>
        <source>Someone of the roster is found by a few letters; anyone else is typed in.</source>
        <translation>Человек из списка находится по нескольким буквам; остальных впишите.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Назад к заседанию</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>По ширине окна</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>На двух языках</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Languages of the paper</source>
        <translation>Языки документа</translation>
    </message>
    <message>
        <source>Back to the meeting (Esc)</source>
        <translation>Назад к заседанию (Esc)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Печать (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Сохранить в PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Minutes: {title}</source>
        <translation>Протокол: {title}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{day} Minutes {title} ({languages})</source>
        <translation>{day} Протокол, {title} ({languages})</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Отправлено на принтер: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Save the paper as PDF.</source>
        <translation>Принтер не отвечает, ничего не напечатано. Сохраните документ в PDF.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Набор страниц:</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
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
        <translation>Книга Excel защищена паролем; сохраните её без пароля: {name}.</translation>
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
        <translation>Слишком длинно, наибольшее число знаков – {limit}: {text}</translation>
    </message>
    <message>
        <source>Remove the unseen character {character}: {text}</source>
        <translation>Удалите невидимый знак {character}: {text}</translation>
    </message>
    <message>
        <source>The font cannot print the character {character}; replace it here: {text}</source>
        <translation>В шрифте нет знака {character}; замените его здесь: {text}</translation>
    </message>
    <message>
        <source>There is no letter in this name: {text}</source>
        <translation>В этом имени нет ни одной буквы: {text}</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Заседаний пока нет.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Quorum: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: {share}; with all present, votes needed – {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{body}: members in office – {total}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>usage: </source>
        <translation>использование: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметры</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументы</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>показать эту справку</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>не хватает обязательных аргументов: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>неизвестные аргументы: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>нужно одно значение</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>нужно хотя бы одно значение</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>здесь значение не задаётся: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>нет такого значения: %(value)r (выберите из списка: %(choices)s)</translation>
    </message>
    <message>
        <source>{command}: {problem}. Help: {command} --help</source>
        <translation>{command}: {problem}. Справка: {command} --help</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>why?</source>
        <translation>почему?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Всё сохранено</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>Всё сохранено, {time}</translation>
    </message>
    <message>
        <source>Hattama: {region}</source>
        <translation>Хаттама — {region}</translation>
    </message>
</context>
</TS>
