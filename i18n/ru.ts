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
    <name>Ahead</name>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>all bodies</source>
        <translation>все органы</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Исполняется лет</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>В каком органе</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>Всего: {count}.</translation>
    </message>
    <message>
        <source>Mandates and periods that end</source>
        <translation>Полномочия и сроки, которые заканчиваются</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation>Орган, должность</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Что заканчивается</translation>
    </message>
    <message>
        <source>period</source>
        <translation>установленный срок</translation>
    </message>
    <message>
        <source>mandate: {ground}</source>
        <translation>полномочия: {ground}</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>полномочия</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>На дату: {day}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Ages and sexes</source>
        <translation>Возраст и пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Пол не указан</translation>
    </message>
    <message>
        <source>date of birth not stated</source>
        <translation>дата рождения не указана</translation>
    </message>
    <message>
        <source>{first} and older</source>
        <translation>{first} и старше</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>до {last} включительно</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Mean age: {whole}.{tenth}.</source>
        <translation>Средний возраст: {whole},{tenth}.</translation>
    </message>
    <message>
        <source>Save: {title}</source>
        <translation>Сохранить: {title}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>{title}, {line}</source>
        <translation>{title}, {line}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>К органам</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Даты и возраст</translation>
    </message>
    <message>
        <source>Of those in office; a list opens what stands in it</source>
        <translation>По действующим членам; строка списка открывается</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>К органам (Esc)</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Как PDF, Excel или CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ends of mandates</source>
        <translation>Окончание полномочий</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>Of which body</source>
        <translation>Какого органа</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Nobody in office has a birthday in these days.</source>
        <translation>В эти дни ни у кого из членов нет дня рождения.</translation>
    </message>
    <message>
        <source>No mandate and no period ends in these days.</source>
        <translation>В эти дни не оканчиваются ни полномочия, ни сроки.</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Введите две даты, ранняя первой.</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Все органы</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>Add an award</source>
        <translation>Внести награду</translation>
    </message>
    <message>
        <source>Change the award</source>
        <translation>Изменить данные награды</translation>
    </message>
    <message>
        <source>Add the award</source>
        <translation>Внести награду</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Regulation on the award</source>
        <translation>Положение о награде</translation>
    </message>
    <message>
        <source>Established by the decision of</source>
        <translation>Чьим решением учреждена</translation>
    </message>
    <message>
        <source>Number of that decision</source>
        <translation>Номер этого решения</translation>
    </message>
    <message>
        <source>Day of that decision</source>
        <translation>Дата этого решения</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>One more than that is given too, with a warning.</source>
        <translation>Сверх неё тоже можно вручить, с предупреждением.</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>без квоты</translation>
    </message>
    <message>
        <source>Quota for</source>
        <translation>Квота на</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>all years together</source>
        <translation>все годы вместе</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Empty while the award is given.</source>
        <translation>Оставьте пустым, пока награда вручается.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the award (F2)</source>
        <translation>Изменить данные награды (F2)</translation>
    </message>
    <message>
        <source>Remove the award…</source>
        <translation>Удалить награду…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Если внесена по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Give the award…</source>
        <translation>Наградить…</translation>
    </message>
    <message>
        <source>Give the award (Ctrl+M)</source>
        <translation>Внести награждение (Ctrl+M)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>What the table shows, as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>То, что показывает таблица: PDF, Excel или CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>По строке, выбранной в таблице</translation>
    </message>
    <message>
        <source>Change what was given…</source>
        <translation>Изменить запись…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Год решения</translation>
    </message>
    <message>
        <source>Who has the award</source>
        <translation>Кто награждён</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>Given: {count}, the newest first</source>
        <translation>Награждений: {count}, сначала последние</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>все годы</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} год</translation>
    </message>
    <message>
        <source>{award}, {years}</source>
        <translation>{award}, {years}</translation>
    </message>
    <message>
        <source>Register of awards</source>
        <translation>Реестр награждений</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Given in all: {count}.</source>
        <translation>Всего награждений: {count}.</translation>
    </message>
    <message>
        <source>Number of the award</source>
        <translation>Номер награды</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Вручена</translation>
    </message>
    <message>
        <source>Give an award</source>
        <translation>Наградить</translation>
    </message>
    <message>
        <source>Change what was given</source>
        <translation>Изменить запись о награждении</translation>
    </message>
    <message>
        <source>{what}: {award}</source>
        <translation>{what}: {award}</translation>
    </message>
    <message>
        <source>Note the award</source>
        <translation>Внести награждение</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Чьё решение</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>По нескольким буквам находятся люди из списка.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Of the diploma or the badge</source>
        <translation>Номер удостоверения или знака</translation>
    </message>
    <message>
        <source>Empty until it is handed over.</source>
        <translation>Оставьте пустым, пока не вручена.</translation>
    </message>
    <message>
        <source>The quota is exceeded by this one.</source>
        <translation>Эта награда превышает квоту.</translation>
    </message>
    <message>
        <source>The award was established after that day.</source>
        <translation>Награда учреждена позже этого дня.</translation>
    </message>
    <message>
        <source>This person has the award already.</source>
        <translation>У этого человека такая награда уже есть.</translation>
    </message>
    <message>
        <source>This number was given already.</source>
        <translation>Этот номер уже был выдан.</translation>
    </message>
    <message>
        <source>Choose who is given the award.</source>
        <translation>Выберите, кому вручается награда.</translation>
    </message>
    <message>
        <source>Remove this award? {award}</source>
        <translation>Удалить эту награду? {award}</translation>
    </message>
    <message>
        <source>One that was given already stays; give it a last day instead.</source>
        <translation>Награда, которую уже вручали, остаётся; укажите вместо этого последний день.</translation>
    </message>
    <message>
        <source>Remove the award</source>
        <translation>Удалить награду</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Удалить запись? {person}</translation>
    </message>
    <message>
        <source>{decision}. The register loses the line; undo brings it back.</source>
        <translation>{decision}. Строка уйдёт из реестра; отмена её вернёт.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>{used} of {quota} in {year}</source>
        <translation>за {year} год вручено {used}, квота {quota}</translation>
    </message>
    <message>
        <source>{used} of {quota} in all</source>
        <translation>всего вручено {used}, квота {quota}</translation>
    </message>
    <message>
        <source>{figures}, over the quota</source>
        <translation>{figures}, квота превышена</translation>
    </message>
    <message>
        <source>given until {day}</source>
        <translation>вручалась по {day}</translation>
    </message>
    <message>
        <source>{quota} a year</source>
        <translation>{quota} в год</translation>
    </message>
    <message>
        <source>{quota} in all</source>
        <translation>всего {quota}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>Give the award</source>
        <translation>Наградить</translation>
    </message>
    <message>
        <source>Save the register of the award</source>
        <translation>Сохранить реестр награды</translation>
    </message>
    <message>
        <source>Register of all awards</source>
        <translation>Реестр всех наград</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>К людям</translation>
    </message>
    <message>
        <source>Public awards of the office and who was given them</source>
        <translation>Общественные награды Ассамблеи и кто ими награждён</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>К людям (Esc)</translation>
    </message>
    <message>
        <source>Whole register…</source>
        <translation>Весь реестр…</translation>
    </message>
    <message>
        <source>All awards and years as a file (Ctrl+Shift+S)</source>
        <translation>Все награды и годы одним файлом (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Add an award…</source>
        <translation>Внести награду…</translation>
    </message>
    <message>
        <source>Add an award (Ctrl+N)</source>
        <translation>Внести награду (Ctrl+N)</translation>
    </message>
    <message>
        <source>No awards yet</source>
        <translation>Наград пока нет</translation>
    </message>
    <message>
        <source>Each award stands here with its regulation, its quota and the register of who has it.</source>
        <translation>Здесь стоит каждая награда с положением, квотой и реестром награждённых.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Внести первую</translation>
    </message>
    <message>
        <source>Its name, the decision that established it, the quota</source>
        <translation>Название, решение об учреждении, квота</translation>
    </message>
    <message>
        <source>Public awards and who has them (Ctrl+Shift+A)</source>
        <translation>Общественные награды и кто ими награждён (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>None was given so far.</source>
        <translation>Наград пока нет.</translation>
    </message>
    <message>
        <source>Give an award…</source>
        <translation>Наградить…</translation>
    </message>
    <message>
        <source>One of the awards that the office has</source>
        <translation>Одной из внесённых наград</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>people: {people}, meetings: {meetings}</source>
        <translation>люди: {people}, заседания: {meetings}</translation>
    </message>
    <message>
        <source>{contents}, newest record: {day}, {hour}</source>
        <translation>{contents}, последняя запись: {day}, {hour}</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>С тех пор ничего не изменилось.</translation>
    </message>
    <message>
        <source>{what}: {added} added, {changed} changed, {removed} removed</source>
        <translation>{what}: добавлено – {added}, изменено – {changed}, удалено – {removed}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Bodies and mandates</source>
        <translation>Органы и полномочия</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Голосования</translation>
    </message>
    <message>
        <source>Speeches and decisions</source>
        <translation>Выступления и решения</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Другие записи</translation>
    </message>
    <message>
        <source>There is no backup yet; choose a folder or a stick for it.</source>
        <translation>Резервной копии ещё нет; выберите для неё папку или флеш-накопитель.</translation>
    </message>
    <message>
        <source>The newest backup is old, make a new one; days since then: {days}.</source>
        <translation>Последняя резервная копия устарела, сделайте новую; дней с тех пор: {days}.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there, is the stick in? {folder}</source>
        <translation>Папка резервных копий не найдена, вставлен ли флеш-накопитель? {folder}</translation>
    </message>
    <message>
        <source>The backups lie on the disk of the data and would be lost with it, choose a stick or another computer: {folder}</source>
        <translation>Резервные копии лежат на одном диске с данными и пропадут вместе с ним; выберите флеш-накопитель или другой компьютер: {folder}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Прочитано всё.</translation>
    </message>
    <message>
        <source>{what}: {figures}</source>
        <translation>{what} – {figures}</translation>
    </message>
    <message>
        <source>unreadable pages: {count}</source>
        <translation>нечитаемых страниц: {count}</translation>
    </message>
    <message>
        <source>damaged records: {count}</source>
        <translation>повреждённых записей: {count}</translation>
    </message>
    <message>
        <source>left out with what they belonged to: {count}</source>
        <translation>пропущено вместе с тем, к чему относились: {count}</translation>
    </message>
    <message>
        <source>incomplete: {count}</source>
        <translation>неполных: {count}</translation>
    </message>
    <message>
        <source>taken from the journal: {count}</source>
        <translation>восстановлено по журналу: {count}</translation>
    </message>
    <message>
        <source>entered in place of lost ones: {count}</source>
        <translation>внесено взамен потерянного: {count}</translation>
    </message>
    <message>
        <source>A backup is being made and read back</source>
        <translation>Резервная копия создаётся и проверяется</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>Пропустить в этот раз</translation>
    </message>
    <message>
        <source>The office is being kept as it is before the import</source>
        <translation>Перед импортом сохраняется копия файла данных</translation>
    </message>
    <message>
        <source>There is no backup yet; the folder is chosen, make the first one.</source>
        <translation>Резервной копии ещё нет; папка выбрана, сделайте первую.</translation>
    </message>
    <message>
        <source>The newest backup was read back and is good: {path}</source>
        <translation>Последняя резервная копия проверена и цела: {path}</translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation>Резервная копия: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервной копии нет</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Последняя резервная копия: {day}</translation>
    </message>
    <message>
        <source>Folder of backups not found</source>
        <translation>Папка резервных копий не найдена</translation>
    </message>
    <message>
        <source>Backups on the same disk</source>
        <translation>Копии на одном диске с данными</translation>
    </message>
    <message>
        <source>The backup was not made, the office itself is safe. {reason}</source>
        <translation>Резервная копия не сделана, сам файл данных в порядке. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Резервная копия не сделана</translation>
    </message>
    <message>
        <source>Put the stick in and close once more, or close without a backup.</source>
        <translation>Вставьте флеш-накопитель и закройте ещё раз или закройте без копии.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Закрыть без копии</translation>
    </message>
    <message>
        <source>The office lies in a network folder</source>
        <translation>Файл данных лежит в сетевой папке</translation>
    </message>
    <message>
        <source>The monthly check found what is wrong, in number: {count}. Look at Settings, Backups, and make a copy of the office file.</source>
        <translation>Ежемесячная проверка нашла нарушений: {count}. Откройте «Настройки», часть «Резервные копии», и скопируйте файл данных.</translation>
    </message>
    <message>
        <source>When the network fails, what was just recorded can be lost, and two programs may open the office at once. Keep it on a disk of this computer, and send backups to the network folder instead.</source>
        <translation>Если сеть оборвётся, только что записанное может пропасть, а файл могут открыть две программы сразу. Храните файл данных на диске этого компьютера, а в сетевую папку отправляйте резервные копии.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>While the program runs, every</source>
        <translation>Во время работы, раз в</translation>
    </message>
    <message>
        <source>Only when something was changed since.</source>
        <translation>Только если с тех пор были изменения.</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>не по часам</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
    <message>
        <source>And each time</source>
        <translation>И каждый раз</translation>
    </message>
    <message>
        <source>a meeting was closed</source>
        <translation>при закрытии заседания</translation>
    </message>
    <message>
        <source>the program is closed</source>
        <translation>при закрытии программы</translation>
    </message>
    <message>
        <source>a list of people is brought in</source>
        <translation>перед импортом списка людей</translation>
    </message>
    <message>
        <source>Warn after days</source>
        <translation>Предупреждать через, дней</translation>
    </message>
    <message>
        <source>When the newest good backup is older than that.</source>
        <translation>Если последняя исправная копия старше.</translation>
    </message>
    <message>
        <source>A stick or a disk of another computer. An empty line: no backups.</source>
        <translation>Флеш-накопитель или диск другого компьютера. Пустая строка: копий не делать.</translation>
    </message>
    <message>
        <source>A network folder: good for backups, as long as the network is there.</source>
        <translation>Сетевая папка: для резервных копий годится, пока есть сеть.</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Папка или флеш-накопитель</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <translation>Резервные копии в папке</translation>
    </message>
    <message>
        <source>The program thins them by itself: kept are all of the last {days} days, one a week for {weeks} weeks, one a month for {months} months, one a year.</source>
        <translation>Лишние программа удаляет сама. Остаются: все за последние дни ({days}), по одной за неделю ({weeks}), по одной за месяц ({months}), по одной за год.</translation>
    </message>
    <message>
        <source>Of other offices, left alone: {count}.</source>
        <translation>Копий других файлов данных, их не трогают: {count}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>the last good one</source>
        <translation>последняя исправная</translation>
    </message>
    <message>
        <source>read back when made</source>
        <translation>проверена при записи</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Вернуть резервную копию…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и куда</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}. It was read back and lies at {path}</source>
        <translation>Последняя исправная резервная копия: {moment}. После записи проверена и лежит здесь: {path}</translation>
    </message>
    <message>
        <source>Choose a folder or a stick…</source>
        <translation>Выбрать папку или флеш-накопитель…</translation>
    </message>
    <message>
        <source>Backups of the office</source>
        <translation>Резервные копии файла данных</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Is the office whole?</source>
        <translation>Цел ли файл данных?</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>Проверить файл данных</translation>
    </message>
    <message>
        <source>Pages, references, search, votes and journal; nothing is changed</source>
        <translation>Страницы, ссылки, поиск, голосования и журнал; ничего не меняется</translation>
    </message>
    <message>
        <source>The office is being checked</source>
        <translation>Файл данных проверяется</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Last checked and found whole: {moment}. It is checked every month.</source>
        <translation>Последняя проверка: {moment}, нарушений не найдено. Проверка проходит каждый месяц.</translation>
    </message>
    <message>
        <source>Not checked yet. It is checked every month, while nobody is at the keyboard.</source>
        <translation>Ещё не проверялся. Проверка проходит каждый месяц, когда за клавиатурой никого нет.</translation>
    </message>
    <message>
        <source>Wrong, in number: {count}. Keep a copy of the file; put a good backup back.</source>
        <translation>Найдено нарушений: {count}. Сохраните копию файла и верните исправную резервную копию.</translation>
    </message>
    <message>
        <source>And more: {count}.</source>
        <translation>И ещё: {count}.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Enter a paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Изменить документ</translation>
    </message>
    <message>
        <source>To the membership</source>
        <translation>К членству</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Сохранить реестр</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Удалить документ</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>К органам</translation>
    </message>
    <message>
        <source>Papers that start a change</source>
        <translation>Документы-основания</translation>
    </message>
    <message>
        <source>Requests, decisions and submissions, each beside the membership that it changed</source>
        <translation>Заявления, решения и представления, каждое при членстве, которое изменило</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>К органам (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Register as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Реестр в PDF, Excel или CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Внести документ…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+N)</source>
        <translation>Внести документ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Of the paper chosen in the table ({key})</source>
        <translation>Документа, выбранного в таблице ({key})</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>What came in stands here, also before anything has followed from it.</source>
        <translation>Здесь стоит всё поступившее, даже если за ним ещё ничего не последовало.</translation>
    </message>
    <message>
        <source>Enter the first paper</source>
        <translation>Внести первый документ</translation>
    </message>
    <message>
        <source>An own request, a decision of an association, a submission of the chair</source>
        <translation>Собственное заявление, решение объединения, представление председателя</translation>
    </message>
    <message>
        <source>Papers: {count}, the newest first</source>
        <translation>Документов: {count}, новые первыми</translation>
    </message>
    <message>
        <source>Register of papers that start a change</source>
        <translation>Реестр документов-оснований</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>На {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>From, subject</source>
        <translation>От кого, содержание</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Что изменил</translation>
    </message>
    <message>
        <source>Papers: {count}.</source>
        <translation>Документов: {count}.</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
</context>
<context>
    <name>Bin</name>
    <message>
        <source>Removed records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The record chosen in the table, with all that went with it (Enter)</source>
        <translation>Выбранную в таблице запись со всем, что удалено вместе с ней (Enter)</translation>
    </message>
    <message>
        <source>Nothing was removed, or all of it was put back.</source>
        <translation>Ничего не удалено, или всё восстановлено.</translation>
    </message>
    <message>
        <source>Removed: {count}, the newest first.</source>
        <translation>Удалено: {count}, новые сверху.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто удалил</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>records that went with it: {count}</source>
        <translation>вместе удалено записей: {count}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Краткое название в родительном падеже</translation>
    </message>
    <message>
        <source>Full name, Kazakh</source>
        <translation>Полное название, по-казахски</translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation>Полное название, по-русски</translation>
    </message>
    <message>
        <source>Heads the papers.</source>
        <translation>Стоит в начале документов.</translation>
    </message>
    <message>
        <source>Full name in the genitive, Kazakh</source>
        <translation>Полное название в родительном падеже, по-казахски</translation>
    </message>
    <message>
        <source>Full name in the genitive, Russian</source>
        <translation>Полное название в родительном падеже, по-русски</translation>
    </message>
    <message>
        <source>As lists and letters want it: «Кеңестің мүшелері», «члены Совета».</source>
        <translation>Как в списках и письмах: «Кеңестің мүшелері», «члены Совета».</translation>
    </message>
    <message>
        <source>Stands in this window.</source>
        <translation>Стоит в этом окне.</translation>
    </message>
    <message>
        <source>As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».</source>
        <translation>Как в заголовке протокола: «Кеңестің кезекті отырысы», «очередного заседания Совета».</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>For the window in English; papers have none.</source>
        <translation>Для окна на английском; в документах его нет.</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>Council of the assembly</source>
        <translation>Совет Ассамблеи</translation>
    </message>
    <message>
        <source>Coordination council</source>
        <translation>Координационный совет</translation>
    </message>
    <message>
        <source>Scientific-expert group</source>
        <translation>Научно-экспертная группа</translation>
    </message>
    <message>
        <source>Council of public accord</source>
        <translation>Совет общественного согласия</translation>
    </message>
    <message>
        <source>Council of mothers</source>
        <translation>Совет матерей</translation>
    </message>
    <message>
        <source>Council of elders</source>
        <translation>Совет аксакалов</translation>
    </message>
    <message>
        <source>Mediation council</source>
        <translation>Совет медиации</translation>
    </message>
    <message>
        <source>Journalists&apos; club</source>
        <translation>Клуб журналистов</translation>
    </message>
    <message>
        <source>Youth wing</source>
        <translation>Молодёжное крыло</translation>
    </message>
    <message>
        <source>Association of entrepreneurs</source>
        <translation>Ассоциация предпринимателей</translation>
    </message>
    <message>
        <source>University chair of the Assembly</source>
        <translation>Кафедра Ассамблеи в вузе</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Экспертная группа</translation>
    </message>
    <message>
        <source>Outreach group</source>
        <translation>Информационно-разъяснительная группа</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>region</source>
        <translation>область</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>сельский округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>предприятие</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>the body was dissolved</source>
        <translation>орган упразднён</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>заместитель председателя</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>member</source>
        <translation>член</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>выход по собственному желанию</translation>
    </message>
    <message>
        <source>loss of citizenship or departure abroad for good</source>
        <translation>утрата гражданства или выезд за рубеж на постоянное место жительства</translation>
    </message>
    <message>
        <source>change of job of a member by office</source>
        <translation>изменение места работы члена по должности</translation>
    </message>
    <message>
        <source>death</source>
        <translation>смерть</translation>
    </message>
    <message>
        <source>court decision: incapable, dead or missing</source>
        <translation>решение суда: признание недееспособным, умершим или безвестно отсутствующим</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ротация</translation>
    </message>
    <message>
        <source>recall by the nominating organ</source>
        <translation>отзыв выдвинувшим органом</translation>
    </message>
    <message>
        <source>permanent move to another region</source>
        <translation>переезд на постоянное место жительства в другой регион</translation>
    </message>
    <message>
        <source>other grounds</source>
        <translation>иные основания</translation>
    </message>
    <message>
        <source>Admit members: {body}</source>
        <translation>Принятие в состав: {body}</translation>
    </message>
    <message>
        <source>Tick those who are admitted together: space or Enter in the list.</source>
        <translation>Отметьте тех, кого принимают вместе: пробел или Enter в списке.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>A few letters of the name, in either spelling</source>
        <translation>Несколько букв имени, в любом написании</translation>
    </message>
    <message>
        <source>People to admit</source>
        <translation>Кого принять</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>Первый день полномочий</translation>
    </message>
    <message>
        <source>That day counts: a meeting of it has them.</source>
        <translation>Этот день входит в срок полномочий: заседание этого дня их уже учитывает.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15). Other citizenship: {people}.</source>
        <translation>Члены – граждане Казахстана (Закон №&#xa0;70-IV, ст. 15). Иное гражданство: {people}.</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Орган, принявший решение</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кем выдвинут</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Decision or letter and its number</source>
        <translation>Решение или письмо, его номер</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Дата документа</translation>
    </message>
    <message>
        <source>Letters find the organisations of the office; other words can stand too.</source>
        <translation>Несколько букв находят организации из списка; можно написать и другое.</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>С кем согласовано</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>A membership by office ends when the office does.</source>
        <translation>Членство по должности прекращается вместе с должностью.</translation>
    </message>
    <message>
        <source>Member by office</source>
        <translation>Член по должности</translation>
    </message>
    <message>
        <source>On a voluntary basis</source>
        <translation>На общественных началах</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Исполняющий обязанности</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>It ends nothing by itself: it is listed among the dates to come.</source>
        <translation>Сам по себе ничего не прекращает: дата стоит в списке предстоящих.</translation>
    </message>
    <message>
        <source>Another organ, where the post needs its agreement.</source>
        <translation>Другой орган, если для должности нужно его согласие.</translation>
    </message>
    <message>
        <source>Paper of the agreement</source>
        <translation>Документ о согласовании</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Дата согласования</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. Days and post stay as they are.</source>
        <translation>{body}, {post}, начало: {day}. Дни и должность не меняются.</translation>
    </message>
    <message>
        <source>Admission: {person}</source>
        <translation>Принятие в состав: {person}</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>Сохранить документы</translation>
    </message>
    <message>
        <source>Chosen: {count}. {names}</source>
        <translation>Выбрано: {count}. {names}</translation>
    </message>
    <message>
        <source>Chosen: {count}.</source>
        <translation>Выбрано: {count}.</translation>
    </message>
    <message>
        <source>Type the date as 22.11.2026.</source>
        <translation>Наберите дату так: 22.11.2026.</translation>
    </message>
    <message>
        <source>Tick at least one person in the list.</source>
        <translation>Отметьте в списке хотя бы одного человека.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Добавить орган</translation>
    </message>
    <message>
        <source>Add the body</source>
        <translation>Добавить орган</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Decides which provisions of the acts speak of it.</source>
        <translation>Определяет, какие нормы актов к нему относятся.</translation>
    </message>
    <message>
        <source>Names: {body}</source>
        <translation>Названия: {body}</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names they had.</source>
        <translation>В документах прежних дней остаются тогдашние названия.</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>Сохранить названия</translation>
    </message>
    <message>
        <source>First day of these names</source>
        <translation>Первый день этих названий</translation>
    </message>
    <message>
        <source>Leave it empty to mend a slip in the names the body began with.</source>
        <translation>Оставьте пустым, чтобы исправить ошибку в первоначальных названиях.</translation>
    </message>
    <message>
        <source>End the mandate: {person}</source>
        <translation>Прекращение полномочий: {person}</translation>
    </message>
    <message>
        <source>{body}, in office since {day}. Earlier meetings keep their rolls.</source>
        <translation>{body}, начало полномочий: {day}. Списки прежних заседаний не изменятся.</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Прекратить полномочия</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Последний день полномочий</translation>
    </message>
    <message>
        <source>Ground by Law 70-IV, art. 17</source>
        <translation>Основание по ст. 17 Закона №&#xa0;70‑IV</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Which other ground</source>
        <translation>Какое иное основание</translation>
    </message>
    <message>
        <source>Other memberships of the person that end with it on the same day: {count}.</source>
        <translation>Другие членства этого человека, которые прекратятся в тот же день: {count}.</translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation>Выберите основание из списка.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Названия…</translation>
    </message>
    <message>
        <source>Other names from a day on (F2)</source>
        <translation>Другие названия с определённого дня (F2)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>The body on two days: who came, who left (Ctrl+D)</source>
        <translation>Состав на два дня: кто вошёл, кто выбыл (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Composition as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Состав как PDF, Excel или CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Seats…</source>
        <translation>Места…</translation>
    </message>
    <message>
        <source>Admission…</source>
        <translation>Принятие…</translation>
    </message>
    <message>
        <source>Papers of the member chosen in the table (F4)</source>
        <translation>Документы члена, выбранного в таблице (F4)</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Состав на</translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation>Члены на этот день</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>И прежние</translation>
    </message>
    <message>
        <source>Which mandates are shown</source>
        <translation>Какие полномочия показаны</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Прекратить полномочия…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table (Delete)</source>
        <translation>Для члена, выбранного в таблице (Delete)</translation>
    </message>
    <message>
        <source>Another post…</source>
        <translation>Другая должность…</translation>
    </message>
    <message>
        <source>The member chosen in the table goes over to another post here (F7)</source>
        <translation>Выбранный в таблице член переходит на другую должность в этом же органе (F7)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table, when it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>Выбранного в таблице члена, если запись внесена по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Mandates: {count}, in the order of the Kazakh alphabet</source>
        <translation>Показано: {count}, по казахскому алфавиту</translation>
    </message>
    <message>
        <source>In office: {total}.</source>
        <translation>Общее число членов: {total}.</translation>
    </message>
    <message>
        <source>Vacant: {posts}.</source>
        <translation>Вакантно: {posts}.</translation>
    </message>
    <message>
        <source>Members by office whose work has changed, look at their cards: {people}.</source>
        <translation>Члены по должности, у которых изменилась работа, посмотрите их карточки: {people}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, over that number: {over}.</source>
        <translation>Мест: {seats}, сверх этого числа: {over}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, vacant: {vacant}.</source>
        <translation>Мест: {seats}, свободно: {vacant}.</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>и.о.</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>на общественных началах</translation>
    </message>
    <message>
        <source>on leave until {day}</source>
        <translation>в отпуске, последний день – {day}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>{leave}; substitute: {person}</source>
        <translation>{leave}; замещающий: {person}</translation>
    </message>
    <message>
        <source>work changed on {day}</source>
        <translation>место работы изменилось, {day}</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation>{paper} от {day}</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>по должности</translation>
    </message>
    <message>
        <source>period until {day}</source>
        <translation>срок по {day}</translation>
    </message>
    <message>
        <source>In office: {total}. Quorum: {quorum}.</source>
        <translation>Общее число членов: {total}. Кворум: {quorum}.</translation>
    </message>
    <message>
        <source>Number of seats (Ctrl+Shift+M)</source>
        <translation>Число мест (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Должность…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Card of the membership of the member chosen in the table (Enter)</source>
        <translation>Карточка членства выбранного в таблице члена (Enter)</translation>
    </message>
    <message>
        <source>Quorum and majority on {day}</source>
        <translation>Кворум и большинство голосов, {day}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Принятие</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation>Основание, документ</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation>Организация, должность</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation>Принять в состав</translation>
    </message>
    <message>
        <source>Composition or about the body</source>
        <translation>Состав или сведения об органе</translation>
    </message>
    <message>
        <source>Type, place in the tree, decision</source>
        <translation>Вид, место в структуре, решение</translation>
    </message>
    <message>
        <source>Papers of changes</source>
        <translation>Документы-основания</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Даты и возраст</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Сравнить два дня</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Другая должность</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>Добавить орган…</translation>
    </message>
    <message>
        <source>Add a body (Ctrl+N)</source>
        <translation>Добавить орган (Ctrl+N)</translation>
    </message>
    <message>
        <source>Periods that ended or end soon: {count}. {way}</source>
        <translation>Истекших и скоро истекающих сроков: {count}. {way}</translation>
    </message>
    <message>
        <source>Rotation of posts ({count})…</source>
        <translation>Ротация должностей ({count})…</translation>
    </message>
    <message>
        <source>Admit members…</source>
        <translation>Принять в состав…</translation>
    </message>
    <message>
        <source>Admit members (Ctrl+M)</source>
        <translation>Принять в состав (Ctrl+M)</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>About the body</source>
        <translation>Об органе</translation>
    </message>
    <message>
        <source>What is shown of the body (F3)</source>
        <translation>Что показано об органе (F3)</translation>
    </message>
    <message>
        <source>Dissolved ones too</source>
        <translation>И упразднённые</translation>
    </message>
    <message>
        <source>Types of the office…</source>
        <translation>Добавленные виды…</translation>
    </message>
    <message>
        <source>Types of bodies that the office added (Ctrl+Shift+T)</source>
        <translation>Виды органов, добавленные вами (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Rotation of posts…</source>
        <translation>Ротация должностей…</translation>
    </message>
    <message>
        <source>Whose period ends, whose turn comes (Ctrl+R)</source>
        <translation>Чей срок заканчивается, чья очередь (Ctrl+R)</translation>
    </message>
    <message>
        <source>Requests, decisions, submissions (Ctrl+B)</source>
        <translation>Заявления, решения, представления (Ctrl+B)</translation>
    </message>
    <message>
        <source>Birthdays, ends of mandates, ages and sexes (Ctrl+T)</source>
        <translation>Дни рождения, окончание полномочий, возраст и пол (Ctrl+T)</translation>
    </message>
    <message>
        <source>Form it of people of the roster</source>
        <translation>Сформировать состав из людей списка</translation>
    </message>
    <message>
        <source>Find them by letters, tick several at once</source>
        <translation>Найдите по буквам, отметьте сразу нескольких</translation>
    </message>
    <message>
        <source>Look at its names</source>
        <translation>Просмотреть названия</translation>
    </message>
    <message>
        <source>{body}: no members yet</source>
        <translation>{body}: членов пока нет</translation>
    </message>
    <message>
        <source>Its members will stand here with posts and days, and the quorum that follows.</source>
        <translation>Здесь будут члены с должностями и датами и кворум, который из этого следует.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation>Импортировать список людей</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation>Из Excel или текстового файла; сначала видно, что распозналось</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation>Ввести людей по одному</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian</source>
        <translation>Имена по-казахски и по-русски</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Ввести…</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. It will be as if never entered; a mandate that was real is ended.</source>
        <translation>{body}, {post}, начало: {day}. Запись исчезнет, как будто её не вносили; действительные полномочия не удаляют, а прекращают.</translation>
    </message>
    <message>
        <source>Remove the entry of this membership? {person}</source>
        <translation>Удалить эту запись о членстве? {person}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Leave it empty while it lasts.</source>
        <translation>Оставьте пустым, пока срок не закончился.</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>Experts and observers: {body}</source>
        <translation>Эксперты и наблюдатели: {body}</translation>
    </message>
    <message>
        <source>Tick those who are invited to every meeting: space or Enter in the list.</source>
        <translation>Отметьте тех, кого приглашать на каждое заседание: пробел или Enter в списке.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Кого пригласить</translation>
    </message>
    <message>
        <source>Invited from outside: {person}</source>
        <translation>Приглашаемый со стороны: {person}</translation>
    </message>
    <message>
        <source>{role}, since {day}. Lists of meetings keep whom they name.</source>
        <translation>{role}, первый день: {day}. Списки заседаний не изменятся.</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Удалить запись? {person}</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Seats: {body}</source>
        <translation>Места: {body}</translation>
    </message>
    <message>
        <source>Vacant seats follow from it. The quorum does not: it counts those in office.</source>
        <translation>От него считаются свободные места. Кворум от него не зависит: он считается от действующих членов.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Сохранить число</translation>
    </message>
    <message>
        <source>no number set</source>
        <translation>число не установлено</translation>
    </message>
    <message>
        <source>Level and place</source>
        <translation>Уровень и место</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Число мест</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Упразднён</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Type, place in the tree, act, decision (F6)</source>
        <translation>Вид, место в структуре, акт, решение (F6)</translation>
    </message>
    <message>
        <source>Remove the body…</source>
        <translation>Удалить орган…</translation>
    </message>
    <message>
        <source>When it was entered by mistake</source>
        <translation>Если внесён по ошибке</translation>
    </message>
    <message>
        <source>Let it go on…</source>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>Упразднить…</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Leave it empty where it holds from the beginning.</source>
        <translation>Оставьте пустым, если оно действует с самого начала.</translation>
    </message>
    <message>
        <source>In office: {total}. Their mandates end with the body; its meetings and papers stay.</source>
        <translation>Членов: {total}. Их полномочия прекращаются вместе с органом; заседания и документы остаются.</translation>
    </message>
    <message>
        <source>Dissolve the body: {body}</source>
        <translation>Упразднение органа: {body}</translation>
    </message>
    <message>
        <source>Dissolve the body</source>
        <translation>Упразднить орган</translation>
    </message>
    <message>
        <source>Last day of the body</source>
        <translation>Последний день органа</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>That dissolved it; its number and date</source>
        <translation>Об упразднении; номер и дата</translation>
    </message>
    <message>
        <source>Ground in the mandates</source>
        <translation>Основание в полномочиях</translation>
    </message>
    <message>
        <source>Stands beside each mandate that ends.</source>
        <translation>Стоит при каждом прекращённом полномочии.</translation>
    </message>
    <message>
        <source>Its last day was {day}. The mandates that ended with it stay ended.</source>
        <translation>Последний день: {day}. Полномочия, прекращённые вместе с ним, не возобновятся.</translation>
    </message>
    <message>
        <source>Let the body go on? {body}</source>
        <translation>Возобновить орган? {body}</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Remove the body? {body}</source>
        <translation>Удалить орган? {body}</translation>
    </message>
    <message>
        <source>It will be as if never entered; a body that was real is dissolved.</source>
        <translation>Будто и не вносили; орган, который действительно был, упраздняют.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation>Удалить орган</translation>
    </message>
    <message>
        <source>That approved the number; its number and date</source>
        <translation>Которым утверждено число; номер и дата</translation>
    </message>
    <message>
        <source>Two days compared: {body}</source>
        <translation>Сравнение двух дней: {body}</translation>
    </message>
    <message>
        <source>Who left and came back between the days is not listed.</source>
        <translation>Те, кто между этими днями выбыл и вернулся, в список не входят.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Один день</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>Другой день</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Members on {one}: {first}, on {other}: {second}.</source>
        <translation>Число членов: {one} – {first}, {other} – {second}.</translation>
    </message>
    <message>
        <source>Came: {came}, left: {left}, other post: {moved}.</source>
        <translation>Вошли: {came}, выбыли: {left}, сменили должность: {moved}.</translation>
    </message>
    <message>
        <source>The body on {one}: {was}; on {other}: {now}.</source>
        <translation>Название органа на {one}: {was}; на {other}: {now}.</translation>
    </message>
    <message>
        <source>Came: {post}, since {day}</source>
        <translation>Вход: {post}, начало: {day}</translation>
    </message>
    <message>
        <source>Was: {before}, is: {after}, since {day}</source>
        <translation>Было: {before}, стало: {after}, с {day}</translation>
    </message>
    <message>
        <source>Left: {post}, until {day}</source>
        <translation>Выход: {post}, последний день: {day}</translation>
    </message>
    <message>
        <source>Composition as a file: {body}</source>
        <translation>Сохранить состав в файл: {body}</translation>
    </message>
    <message>
        <source>Those in office on {day}.</source>
        <translation>Члены на {day}.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>Save the composition</source>
        <translation>Сохранить состав</translation>
    </message>
    <message>
        <source>{day} Composition {body} ({languages})</source>
        <translation>{day} Состав {body} ({languages})</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
    <message>
        <source>dissolved, last day {day}</source>
        <translation>упразднён, последний день {day}</translation>
    </message>
    <message>
        <source>Another type…</source>
        <translation>Другой вид…</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>The type holds for every body that has it.</source>
        <translation>Название действует для всех органов этого вида.</translation>
    </message>
    <message>
        <source>Name of the type, English</source>
        <translation>Название вида, по-английски</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Чему подчинён</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Act that governs it</source>
        <translation>Акт, по которому действует</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждён</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>District, okrug, enterprise where it works.</source>
        <translation>Район, округ, предприятие, где он работает.</translation>
    </message>
    <message>
        <source>Regulation or rules, with number and date.</source>
        <translation>Положение или регламент, с номером и датой.</translation>
    </message>
    <message>
        <source>The organ whose decision made the body: the council, the chair, the secretariat.</source>
        <translation>Чьим решением создан: Совет, председатель, секретариат.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>About the body: {body}</source>
        <translation>Об органе: {body}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Names and their days in force</source>
        <translation>Названия и сроки их действия</translation>
    </message>
    <message>
        <source>Names from a day on…</source>
        <translation>Другие названия с даты…</translation>
    </message>
    <message>
        <source>Mend the names…</source>
        <translation>Исправить названия…</translation>
    </message>
    <message>
        <source>Experts and observers from outside</source>
        <translation>Эксперты и наблюдатели со стороны</translation>
    </message>
    <message>
        <source>Nobody so far. They are invited to every meeting, and never counted.</source>
        <translation>Пока никого. Их приглашают на каждое заседание, но не считают.</translation>
    </message>
    <message>
        <source>Add experts or observers…</source>
        <translation>Добавить экспертов или наблюдателей…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>По строке, выбранной в таблице</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Изменить или завершить…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>По строке, выбранной в таблице, если она внесена по ошибке</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>В качестве</translation>
    </message>
    <message>
        <source>Remove the names…</source>
        <translation>Удалить названия…</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родительный падеж</translation>
    </message>
    <message>
        <source>Remove these names? {name}</source>
        <translation>Удалить эти названия? {name}</translation>
    </message>
    <message>
        <source>Since {day}. The names before them hold on.</source>
        <translation>Действуют с даты: {day}. Прежние названия остаются в силе.</translation>
    </message>
    <message>
        <source>Remove the names</source>
        <translation>Удалить названия</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>с начала</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Rule of the post…</source>
        <translation>Правило о должности…</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кто занимает</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Чья очередь</translation>
    </message>
    <message>
        <source>Agreement of</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>not noted: {names}</source>
        <translation>не отмечено: {names}</translation>
    </message>
    <message>
        <source>vacant: {count}</source>
        <translation>вакантно: {count}</translation>
    </message>
    <message>
        <source>Rule of the post: {post}, {body}</source>
        <translation>Правило о должности: {post}, {body}</translation>
    </message>
    <message>
        <source>one, as usual</source>
        <translation>один, как обычно</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>Agreement of which organ</source>
        <translation>С каким органом согласуется</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>How many may hold it</source>
        <translation>Сколько человек может занимать</translation>
    </message>
    <message>
        <source>Whoever comes beyond is refused.</source>
        <translation>Сверх этого числа не принимается никто.</translation>
    </message>
    <message>
        <source>Period of rotation, months</source>
        <translation>Период ротации, месяцев</translation>
    </message>
    <message>
        <source>Its end is told; it ends no mandate by itself.</source>
        <translation>О конце напоминается; само полномочие он не прекращает.</translation>
    </message>
    <message>
        <source>The post is held with its agreement; the paper stands in the admission.</source>
        <translation>Должность занимают с его согласия; документ указывают при принятии в состав.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Очерёдность</translation>
    </message>
    <message>
        <source>Organisations in the order in which they come.</source>
        <translation>Организации в том порядке, в каком подходит очередь.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Сроки, которые заканчиваются</translation>
    </message>
    <message>
        <source>No period was laid down: the rule of a post does it, or the admission.</source>
        <translation>Сроки не заданы: их задают правило о должности или принятие в состав.</translation>
    </message>
    <message>
        <source>Rotation of posts</source>
        <translation>Ротация должностей</translation>
    </message>
    <message>
        <source>The end of a period ends no mandate: that takes a decision.</source>
        <translation>Конец срока не прекращает полномочий: для этого нужно решение.</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>Показать орган</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>Очередь по порядку</translation>
    </message>
    <message>
        <source>Who else has a turn</source>
        <translation>Кто ещё в очереди</translation>
    </message>
    <message>
        <source>Add to the turns</source>
        <translation>Добавить в очередь</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Поднять</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Опустить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>{body}: {post} since {day}.</source>
        <translation>{body}: {post} с {day}.</translation>
    </message>
    <message>
        <source>Another post: {person}</source>
        <translation>Другая должность: {person}</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Сменить должность</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Новая должность</translation>
    </message>
    <message>
        <source>First day in the new post</source>
        <translation>Первый день в новой должности</translation>
    </message>
    <message>
        <source>The former post ends the day before.</source>
        <translation>Прежняя должность заканчивается днём раньше.</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Почему заканчивается прежняя</translation>
    </message>
    <message>
        <source>another post in the same body</source>
        <translation>переход на другую должность в том же органе</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Эксперт или наблюдатель со стороны</translation>
    </message>
    <message>
        <source>Types of the office</source>
        <translation>Виды органов, добавленные вами</translation>
    </message>
    <message>
        <source>A type is added with the first body that has it, and goes when none has it.</source>
        <translation>Вид добавляется вместе с первым органом; удалить его можно, когда таких органов нет.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Call the chosen one so</source>
        <translation>Сохранить название выбранного</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Удалить выбранный</translation>
    </message>
    <message>
        <source>Bodies of the type</source>
        <translation>Органы этого вида</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Regional assembly</source>
        <translation>Ассамблея региона</translation>
    </message>
    <message>
        <source>Assembly of the People of Kazakhstan</source>
        <translation>Ассамблея народа Казахстана</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>поддержано</translation>
    </message>
    <message>
        <source>against</source>
        <translation>не поддержано</translation>
    </message>
    <message>
        <source>considered by the Council of the Assembly</source>
        <translation>рассмотрение Советом Ассамблеи народа Казахстана</translation>
    </message>
    <message>
        <source>submission to the President by the deputies of the chair</source>
        <translation>представление Президенту заместителями председателя</translation>
    </message>
    <message>
        <source>decision of the President</source>
        <translation>решение Президента</translation>
    </message>
    <message>
        <source>Choose a candidate in the list.</source>
        <translation>Выберите кандидата в списке.</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>Принять в состав…</translation>
    </message>
    <message>
        <source>Admit the candidate (Ctrl+M)</source>
        <translation>Принять кандидата в состав (Ctrl+M)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Reject with a reason (Delete)</source>
        <translation>Отклонить с указанием причины (Delete)</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Самоотвод…</translation>
    </message>
    <message>
        <source>The candidate wants it no more</source>
        <translation>Кандидат отказался сам</translation>
    </message>
    <message>
        <source>Name another…</source>
        <translation>Выдвинуть другого…</translation>
    </message>
    <message>
        <source>In the place of this one</source>
        <translation>Вместо этого кандидата</translation>
    </message>
    <message>
        <source>Consider again</source>
        <translation>Рассмотреть снова</translation>
    </message>
    <message>
        <source>When it was noted by mistake</source>
        <translation>Если отмечено по ошибке</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Показать человека</translation>
    </message>
    <message>
        <source>Their card among the people</source>
        <translation>Карточка в разделе людей</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Who named them, which body, when (F2)</source>
        <translation>Кем выдвинут, в какой орган, когда (F2)</translation>
    </message>
    <message>
        <source>Remove the candidature…</source>
        <translation>Удалить кандидатуру…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Если внесена по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>For membership of</source>
        <translation>В чей состав</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Кем выдвинут</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Дата выдвижения</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Named in the place of</source>
        <translation>Выдвинут вместо</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Вместо него выдвинут</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Члены – граждане Казахстана (Закон №&#xa0;70-IV, ст. 15).</translation>
    </message>
    <message>
        <source>The membership takes over the steps, the last paper and who named them.</source>
        <translation>В членство перейдут шаги, последний документ и кем выдвинут кандидат.</translation>
    </message>
    <message>
        <source>The decision is noted; no body of the office gets a member by it.</source>
        <translation>Решение будет отмечено; в органах файла член не появится.</translation>
    </message>
    <message>
        <source>Admit: {person}</source>
        <translation>Принять в состав: {person}</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Принять в состав</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>Первый день полномочий</translation>
    </message>
    <message>
        <source>Not taken yet: {step}. It can be left out.</source>
        <translation>Ещё не пройдено: {step}. Этот шаг можно пропустить.</translation>
    </message>
    <message>
        <source>Withdrawal: {person}</source>
        <translation>Самоотвод: {person}</translation>
    </message>
    <message>
        <source>Note the withdrawal</source>
        <translation>Отметить самоотвод</translation>
    </message>
    <message>
        <source>Reject: {person}</source>
        <translation>Отклонить: {person}</translation>
    </message>
    <message>
        <source>They stay in the list with the reason; another can be named in their place.</source>
        <translation>Кандидат останется в списке с причиной; вместо него можно выдвинуть другого.</translation>
    </message>
    <message>
        <source>Reject the candidate</source>
        <translation>Отклонить кандидата</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Орган, принявший решение</translation>
    </message>
    <message>
        <source>Rejected at the step: {step}</source>
        <translation>Шаг, на котором отклонён: {step}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Remove this candidature? {person}, {target}</source>
        <translation>Удалить эту кандидатуру? {person}, {target}</translation>
    </message>
    <message>
        <source>It goes with its steps, as if it had never been. Who was rejected stays.</source>
        <translation>Кандидатура уйдёт вместе с шагами. Отклонённый кандидат должен остаться в списке.</translation>
    </message>
    <message>
        <source>Remove the candidature</source>
        <translation>Удалить кандидатуру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Which candidates are listed</source>
        <translation>Какие кандидаты в списке</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Both assemblies</source>
        <translation>Обе Ассамблеи</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Показано: {count}</translation>
    </message>
    <message>
        <source>There are no such candidates.</source>
        <translation>Таких кандидатов нет.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name a candidate</source>
        <translation>Выдвинуть кандидата</translation>
    </message>
    <message>
        <source>Name the candidate</source>
        <translation>Выдвинуть кандидата</translation>
    </message>
    <message>
        <source>Name another candidate in the place of {person}</source>
        <translation>Выдвинуть другого кандидата, вместо: {person}</translation>
    </message>
    <message>
        <source>Change the candidature: {person}</source>
        <translation>Изменить кандидатуру: {person}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>По нескольким буквам находятся люди из списка.</translation>
    </message>
    <message>
        <source>A few letters find organisations of the office.</source>
        <translation>По нескольким буквам находятся внесённые организации.</translation>
    </message>
    <message>
        <source>Already sits in this body, since {day}.</source>
        <translation>Уже состоит в этом органе, начало: {day}.</translation>
    </message>
    <message>
        <source>Choose who is the candidate.</source>
        <translation>Выберите, кто кандидат.</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Добавить шаг: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Шаг: {person}</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Название шага</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Day and number are taken over from it.</source>
        <translation>Дата и номер берутся из него.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Другой шаг</translation>
    </message>
    <message>
        <source>in no meeting of the office</source>
        <translation>не на заседании из этого файла</translation>
    </message>
    <message>
        <source>{meeting} of {day}</source>
        <translation>{meeting}, {day}</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>без голосования</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>По строке, выбранной в списке</translation>
    </message>
    <message>
        <source>The way, step by step</source>
        <translation>Путь по шагам</translation>
    </message>
    <message>
        <source>Every step was left out.</source>
        <translation>Все шаги исключены.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Добавить шаг…</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>После остальных</translation>
    </message>
    <message>
        <source>How it was taken…</source>
        <translation>Как пройден…</translation>
    </message>
    <message>
        <source>Of the row chosen (Enter)</source>
        <translation>По выбранной строке (Enter)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>all steps were taken</source>
        <translation>все шаги пройдены</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>дальше: {step}</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>голосованием</translation>
    </message>
    <message>
        <source>Candidates for membership (Ctrl+Shift+K)</source>
        <translation>Кандидаты в члены (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Change the candidature</source>
        <translation>Изменить кандидатуру</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>К органам</translation>
    </message>
    <message>
        <source>For the regional assembly, and for nomination to the national one</source>
        <translation>В Ассамблею региона и для выдвижения в Ассамблею народа Казахстана</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>К органам (Esc)</translation>
    </message>
    <message>
        <source>Name a candidate…</source>
        <translation>Выдвинуть кандидата…</translation>
    </message>
    <message>
        <source>Name a candidate (Ctrl+N)</source>
        <translation>Выдвинуть кандидата (Ctrl+N)</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Кандидатов пока нет</translation>
    </message>
    <message>
        <source>Each one stands here with the whole way: association, council, session, approval.</source>
        <translation>Здесь стоит каждый кандидат со всем путём: объединение, совет, сессия, утверждение.</translation>
    </message>
    <message>
        <source>Name the first one</source>
        <translation>Выдвинуть первого</translation>
    </message>
    <message>
        <source>A person of the roster, and the organisation that names them</source>
        <translation>Человек из списка и организация, которая его выдвигает</translation>
    </message>
    <message>
        <source>Candidates are people of the roster: enter the person first.</source>
        <translation>Кандидат – человек из списка: сначала внесите человека.</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Кандидатуры</translation>
    </message>
    <message>
        <source>Never a candidate so far.</source>
        <translation>Кандидатом пока не был.</translation>
    </message>
    <message>
        <source>Name as a candidate…</source>
        <translation>Выдвинуть кандидатом…</translation>
    </message>
    <message>
        <source>For an assembly or another body</source>
        <translation>В Ассамблею или другой орган</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Card of a person</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>По состоянию на {day}</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation>Орган, должность</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Эксперт или наблюдатель со стороны</translation>
    </message>
    <message>
        <source>Body, capacity</source>
        <translation>Орган, в качестве кого</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation>Прежние имена и работа</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation>Имя либо организация и должность</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Without IIN, telephone, address</source>
        <translation>Без ИИН, телефона, адреса</translation>
    </message>
    <message>
        <source>Card of a person: {person}</source>
        <translation>Карточка человека: {person}</translation>
    </message>
    <message>
        <source>That it was taken out is noted in the journal.</source>
        <translation>Выгрузка карточки отмечается в журнале.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Объём</translation>
    </message>
    <message>
        <source>{day} Card {person}</source>
        <translation>{day} Карточка {person}</translation>
    </message>
    <message>
        <source>Card as a file…</source>
        <translation>Карточка в файл…</translation>
    </message>
    <message>
        <source>PDF or Excel (Ctrl+S)</source>
        <translation>PDF или Excel (Ctrl+S)</translation>
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
        <source>same number, same office</source>
        <translation>одинаковое число – одинаковый файл</translation>
    </message>
    <message>
        <source>members of the assembly</source>
        <translation>число членов Ассамблеи</translation>
    </message>
    <message>
        <source>how many meetings</source>
        <translation>число заседаний</translation>
    </message>
    <message>
        <source>a demo office has at least {people} members and one meeting</source>
        <translation>в демонстрационном файле не менее {people} членов и одно заседание</translation>
    </message>
    <message>
        <source>sign-in name: {name}; recovery key: {key}</source>
        <translation>имя для входа: {name}; ключ восстановления: {key}</translation>
    </message>
    <message>
        <source>Make an office of an invented region, with people and meetings of three years.</source>
        <translation>Создать файл вымышленного региона с людьми и заседаниями за три года.</translation>
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
        <source>sheet of an .xlsx; the first that has names where left out</source>
        <translation>лист файла .xlsx; если не указан, первый, где есть имена</translation>
    </message>
    <message>
        <source>profile that the office keeps; found by the headings where left out</source>
        <translation>профиль, сохранённый в файле данных; если не указан, столбцы узнаются по заголовкам</translation>
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
        <source>SHEET</source>
        <translation>ЛИСТ</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>ПРОФИЛЬ</translation>
    </message>
    <message>
        <source>say what would be done, write nothing</source>
        <translation>показать, что было бы сделано, ничего не записывая</translation>
    </message>
    <message>
        <source>no sheet {name} with rows; there are: {names}</source>
        <translation>нет листа {name} со строками; есть: {names}</translation>
    </message>
    <message>
        <source>the office keeps no profile {name}; there are: {names}</source>
        <translation>в файле данных нет профиля {name}; есть: {names}</translation>
    </message>
    <message>
        <source>the list lacks headings of the profile {name}: {headings}</source>
        <translation>в списке нет заголовков профиля {name}: {headings}</translation>
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
    <message>
        <source>FOLDER</source>
        <translation>ПАПКА</translation>
    </message>
    <message>
        <source>where the copy goes: a folder or a stick</source>
        <translation>куда положить копию: папка или флеш-накопитель</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>КОПИЯ</translation>
    </message>
    <message>
        <source>the backup to put back</source>
        <translation>резервная копия, которую нужно вернуть</translation>
    </message>
    <message>
        <source>what was there before: {path}</source>
        <translation>то, что было прежде: {path}</translation>
    </message>
    <message>
        <source>Copy an office to a folder or a stick, and read the copy back.</source>
        <translation>Скопировать файл данных в папку или на флеш-накопитель и проверить копию чтением.</translation>
    </message>
    <message>
        <source>Put a backup in the place of an office, after a copy of what it replaces.</source>
        <translation>Вернуть резервную копию на место файла данных, сохранив сначала копию прежнего.</translation>
    </message>
    <message>
        <source>Check pages, references, votes and journal of an office.</source>
        <translation>Проверить страницы, ссылки, голосования и журнал файла данных.</translation>
    </message>
    <message>
        <source>its first line is the password; else {variable} or a prompt</source>
        <translation>пароль берётся из первой строки файла; без него — из {variable} или по запросу</translation>
    </message>
    <message>
        <source>sign-in name; where it is left out, the password is tried for every user</source>
        <translation>имя для входа; без него пароль проверяется для каждого пользователя</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>ИМЯ</translation>
    </message>
    <message>
        <source>Password of {path}: </source>
        <translation>Пароль к файлу {path}: </translation>
    </message>
    <message>
        <source>the office has a password: give --password-file or set {variable}</source>
        <translation>файл данных защищён паролем: укажите --password-file или задайте {variable}</translation>
    </message>
    <message>
        <source>there is no password in the first line of {path}</source>
        <translation>в первой строке файла нет пароля: {path}</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>People: {total}, with a consent: {given}, without one: {lacking}.</source>
        <translation>Людей: {total}, с согласием: {given}, без согласия: {lacking}.</translation>
    </message>
    <message>
        <source>Consents to the keeping of data</source>
        <translation>Согласия на хранение данных</translation>
    </message>
    <message>
        <source>On {day}, Law No 94-V of 21.05.2013</source>
        <translation>{day}, Закон №&#xa0;94-V от 21.05.2013</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>К людям</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>К людям (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation>В PDF, Excel или CSV (Ctrl+S)</translation>
    </message>
    <message>
        <source>Whose consents are listed</source>
        <translation>Чьи согласия показаны</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>To the keeping of data, on {day}; Enter opens the person</source>
        <translation>На хранение данных, {day}; Enter открывает человека</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без согласия</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>С согласием</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Nobody is without a consent.</source>
        <translation>Людей без согласия нет.</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation>Ни одного согласия пока не отмечено.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown; the file has all of them.</source>
        <translation>Показаны первые {shown} из {count}; в файл попадут все.</translation>
    </message>
    <message>
        <source>In the list: {count}.</source>
        <translation>В списке: {count}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>Everything recorded is kept. Only a form that was open has to be filled in again.</source>
        <translation>Всё записанное сохранено. Заново придётся заполнить только форму, которая была открыта.</translation>
    </message>
    <message>
        <source>No office was open, so nothing could be lost.</source>
        <translation>Файл данных не был открыт, поэтому ничего не потеряно.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Открыть программу заново</translation>
    </message>
    <message>
        <source>Report for whoever looks after the program</source>
        <translation>Отчёт для того, кто отвечает за программу</translation>
    </message>
    <message>
        <source>Versions and places in the code. No names, nothing of the records.</source>
        <translation>Версии и места в коде. Ни имён, ни чего-либо из записей.</translation>
    </message>
    <message>
        <source>The log with earlier mistakes: {path}</source>
        <translation>Журнал прежних ошибок: {path}</translation>
    </message>
    <message>
        <source>The program could not be started. Close it and open it by hand.</source>
        <translation>Программа не открылась заново. Закройте её и откройте сами.</translation>
    </message>
    <message>
        <source>It is the same mistake as before. Start the program anew: it opens on the page where you were. If it comes once more, send the report.</source>
        <translation>Это та же ошибка, что и раньше. Откройте программу заново: она откроется на той же странице. Если ошибка повторится, отправьте отчёт.</translation>
    </message>
    <message>
        <source>Go on from the page where you were. If the mistake comes back, start the program anew: it opens on the same page.</source>
        <translation>Продолжайте с той же страницы. Если ошибка повторится, откройте программу заново: она откроется на той же странице.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Отчёт скопирован</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
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
    <message>
        <source>Choose in the calendar (Down)</source>
        <translation>Выбрать в календаре (стрелка вниз)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>making of the office</source>
        <translation>создание файла данных</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>изменение настроек</translation>
    </message>
    <message>
        <source>entry of an act</source>
        <translation>внесение акта</translation>
    </message>
    <message>
        <source>change of an act</source>
        <translation>изменение акта</translation>
    </message>
    <message>
        <source>removal of an act</source>
        <translation>удаление акта</translation>
    </message>
    <message>
        <source>entry of a person</source>
        <translation>внесение человека</translation>
    </message>
    <message>
        <source>change of a person&apos;s data</source>
        <translation>изменение данных человека</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>удаление человека</translation>
    </message>
    <message>
        <source>genitive of a name</source>
        <translation>родительный падеж имени</translation>
    </message>
    <message>
        <source>person made anonymous</source>
        <translation>обезличивание данных о человеке</translation>
    </message>
    <message>
        <source>photograph of a person</source>
        <translation>фотография человека</translation>
    </message>
    <message>
        <source>removal of a photograph</source>
        <translation>удаление фотографии</translation>
    </message>
    <message>
        <source>entry in the list of ethnicities</source>
        <translation>внесение в список этносов</translation>
    </message>
    <message>
        <source>change in the list of ethnicities</source>
        <translation>изменение в списке этносов</translation>
    </message>
    <message>
        <source>removal from the list of ethnicities</source>
        <translation>удаление из списка этносов</translation>
    </message>
    <message>
        <source>two records of a person made one</source>
        <translation>объединение двух записей одного человека</translation>
    </message>
    <message>
        <source>change of name of a person</source>
        <translation>смена имени человека</translation>
    </message>
    <message>
        <source>change of work of a person</source>
        <translation>смена работы человека</translation>
    </message>
    <message>
        <source>removal of a former name</source>
        <translation>удаление прежнего имени</translation>
    </message>
    <message>
        <source>removal of former work</source>
        <translation>удаление прежней работы</translation>
    </message>
    <message>
        <source>change of a person&apos;s particulars</source>
        <translation>изменение личных данных</translation>
    </message>
    <message>
        <source>journal opened to be read</source>
        <translation>открытие журнала для чтения</translation>
    </message>
    <message>
        <source>look at restricted data of a person</source>
        <translation>просмотр ограниченных данных</translation>
    </message>
    <message>
        <source>import of a list of people</source>
        <translation>импорт списка людей</translation>
    </message>
    <message>
        <source>import of a list taken back</source>
        <translation>отмена импорта списка</translation>
    </message>
    <message>
        <source>list of people with restricted data taken out</source>
        <translation>выгрузка списка людей с ограниченными данными</translation>
    </message>
    <message>
        <source>filter of people kept</source>
        <translation>сохранение фильтра людей</translation>
    </message>
    <message>
        <source>removal of a filter of people</source>
        <translation>удаление фильтра людей</translation>
    </message>
    <message>
        <source>profile of a list kept</source>
        <translation>сохранение профиля списка</translation>
    </message>
    <message>
        <source>removal of a profile of lists</source>
        <translation>удаление профиля списков</translation>
    </message>
    <message>
        <source>entry of a body</source>
        <translation>добавление органа</translation>
    </message>
    <message>
        <source>change of the names of a body</source>
        <translation>изменение названий органа</translation>
    </message>
    <message>
        <source>change of what is said of a body</source>
        <translation>изменение сведений об органе</translation>
    </message>
    <message>
        <source>removal of names of a body</source>
        <translation>удаление названий органа</translation>
    </message>
    <message>
        <source>change of the number of seats</source>
        <translation>изменение числа мест</translation>
    </message>
    <message>
        <source>dissolution of a body</source>
        <translation>упразднение органа</translation>
    </message>
    <message>
        <source>dissolution of a body taken back</source>
        <translation>отмена упразднения органа</translation>
    </message>
    <message>
        <source>removal of a body</source>
        <translation>удаление органа</translation>
    </message>
    <message>
        <source>change of a type of bodies</source>
        <translation>изменение вида органов</translation>
    </message>
    <message>
        <source>removal of a type of bodies</source>
        <translation>удаление вида органов</translation>
    </message>
    <message>
        <source>entry of an expert or observer</source>
        <translation>внесение эксперта или наблюдателя</translation>
    </message>
    <message>
        <source>change of an expert or observer</source>
        <translation>изменение сведений об эксперте или наблюдателе</translation>
    </message>
    <message>
        <source>removal of an expert or observer</source>
        <translation>удаление эксперта или наблюдателя</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation>правило о должности</translation>
    </message>
    <message>
        <source>admission to a body</source>
        <translation>принятие в состав</translation>
    </message>
    <message>
        <source>change of the papers of an admission</source>
        <translation>изменение документов о принятии в состав</translation>
    </message>
    <message>
        <source>end of a mandate</source>
        <translation>прекращение полномочий</translation>
    </message>
    <message>
        <source>removal of an entry of membership</source>
        <translation>удаление записи о членстве</translation>
    </message>
    <message>
        <source>change of a member&apos;s post</source>
        <translation>смена должности члена органа</translation>
    </message>
    <message>
        <source>steps of an admission</source>
        <translation>шаги принятия в состав</translation>
    </message>
    <message>
        <source>steps of an admission given to several</source>
        <translation>шаги принятия для принятых вместе</translation>
    </message>
    <message>
        <source>leave of a member</source>
        <translation>отпуск члена</translation>
    </message>
    <message>
        <source>change of a leave</source>
        <translation>изменение отпуска</translation>
    </message>
    <message>
        <source>removal of a leave</source>
        <translation>удаление отпуска</translation>
    </message>
    <message>
        <source>membership by office looked at</source>
        <translation>просмотр членства по должности</translation>
    </message>
    <message>
        <source>entry of a paper that starts a change</source>
        <translation>внесение документа-основания</translation>
    </message>
    <message>
        <source>change of a paper that starts a change</source>
        <translation>изменение документа-основания</translation>
    </message>
    <message>
        <source>removal of a paper that starts a change</source>
        <translation>удаление документа-основания</translation>
    </message>
    <message>
        <source>nomination of a candidate</source>
        <translation>выдвижение кандидата</translation>
    </message>
    <message>
        <source>change of a candidature</source>
        <translation>изменение кандидатуры</translation>
    </message>
    <message>
        <source>removal of a candidature</source>
        <translation>удаление кандидатуры</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>шаг по кандидатуре</translation>
    </message>
    <message>
        <source>further step of a candidature</source>
        <translation>добавление шага по кандидатуре</translation>
    </message>
    <message>
        <source>other order of the steps of a candidature</source>
        <translation>другой порядок шагов по кандидатуре</translation>
    </message>
    <message>
        <source>step of a candidature left out</source>
        <translation>исключение шага по кандидатуре</translation>
    </message>
    <message>
        <source>rejection of a candidate</source>
        <translation>отклонение кандидата</translation>
    </message>
    <message>
        <source>withdrawal of a candidate</source>
        <translation>самоотвод кандидата</translation>
    </message>
    <message>
        <source>candidature considered again</source>
        <translation>возврат кандидатуры на рассмотрение</translation>
    </message>
    <message>
        <source>admission of a candidate</source>
        <translation>принятие кандидата в состав</translation>
    </message>
    <message>
        <source>entry of an award</source>
        <translation>внесение награды</translation>
    </message>
    <message>
        <source>change of an award</source>
        <translation>изменение данных награды</translation>
    </message>
    <message>
        <source>removal of an award</source>
        <translation>удаление награды</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>награждение</translation>
    </message>
    <message>
        <source>change of an award that was given</source>
        <translation>изменение записи о награждении</translation>
    </message>
    <message>
        <source>removal of an award that was given</source>
        <translation>удаление записи о награждении</translation>
    </message>
    <message>
        <source>entry of an organisation</source>
        <translation>внесение организации</translation>
    </message>
    <message>
        <source>change of an organisation&apos;s data</source>
        <translation>изменение данных организации</translation>
    </message>
    <message>
        <source>removal of an organisation</source>
        <translation>удаление организации</translation>
    </message>
    <message>
        <source>entry of an accreditation</source>
        <translation>внесение аккредитации</translation>
    </message>
    <message>
        <source>change of an accreditation</source>
        <translation>изменение аккредитации</translation>
    </message>
    <message>
        <source>removal of an accreditation</source>
        <translation>удаление аккредитации</translation>
    </message>
    <message>
        <source>plan of a meeting</source>
        <translation>планирование заседания</translation>
    </message>
    <message>
        <source>change of the plan of a meeting</source>
        <translation>изменение плана заседания</translation>
    </message>
    <message>
        <source>removal of the plan of a meeting</source>
        <translation>удаление плана заседания</translation>
    </message>
    <message>
        <source>invitation of a guest</source>
        <translation>добавление приглашённого</translation>
    </message>
    <message>
        <source>invitation of experts and observers</source>
        <translation>приглашение экспертов и наблюдателей</translation>
    </message>
    <message>
        <source>removal of a guest</source>
        <translation>удаление приглашённого</translation>
    </message>
    <message>
        <source>entry of an item of the agenda</source>
        <translation>добавление вопроса повестки</translation>
    </message>
    <message>
        <source>wording of an item of the agenda</source>
        <translation>формулировка вопроса повестки</translation>
    </message>
    <message>
        <source>text of what was heard</source>
        <translation>текст о заслушанном</translation>
    </message>
    <message>
        <source>rapporteur of an item</source>
        <translation>докладчик по вопросу</translation>
    </message>
    <message>
        <source>other order of the agenda</source>
        <translation>изменение порядка повестки</translation>
    </message>
    <message>
        <source>removal of an item of the agenda</source>
        <translation>исключение вопроса из повестки</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>переход к вопросу</translation>
    </message>
    <message>
        <source>end of an item</source>
        <translation>завершение вопроса</translation>
    </message>
    <message>
        <source>entry of a speech</source>
        <translation>внесение выступления</translation>
    </message>
    <message>
        <source>text of a speech</source>
        <translation>текст выступления</translation>
    </message>
    <message>
        <source>removal of a speech</source>
        <translation>удаление выступления</translation>
    </message>
    <message>
        <source>choice of the act that applies</source>
        <translation>выбор применяемого акта</translation>
    </message>
    <message>
        <source>opening of a meeting</source>
        <translation>открытие заседания</translation>
    </message>
    <message>
        <source>closing of a meeting</source>
        <translation>закрытие заседания</translation>
    </message>
    <message>
        <source>reopening of a meeting</source>
        <translation>повторное открытие заседания</translation>
    </message>
    <message>
        <source>arrival of a member</source>
        <translation>отметка о приходе</translation>
    </message>
    <message>
        <source>arrival of several members</source>
        <translation>отметка о приходе нескольких</translation>
    </message>
    <message>
        <source>departure of a member</source>
        <translation>отметка об уходе</translation>
    </message>
    <message>
        <source>member excused</source>
        <translation>отметка об уважительной причине</translation>
    </message>
    <message>
        <source>member marked absent</source>
        <translation>отметка о неявке</translation>
    </message>
    <message>
        <source>absence taken back</source>
        <translation>снятие отметки о неявке</translation>
    </message>
    <message>
        <source>mark of attendance struck</source>
        <translation>исключение записи о явке</translation>
    </message>
    <message>
        <source>time of attendance mended</source>
        <translation>исправление времени явки</translation>
    </message>
    <message>
        <source>roll of members mended</source>
        <translation>исправление списка членов</translation>
    </message>
    <message>
        <source>break</source>
        <translation>объявление перерыва</translation>
    </message>
    <message>
        <source>end of a break</source>
        <translation>окончание перерыва</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>подтверждение регистрации</translation>
    </message>
    <message>
        <source>entry of a motion</source>
        <translation>внесение предложения</translation>
    </message>
    <message>
        <source>wording of a motion</source>
        <translation>текст предложения</translation>
    </message>
    <message>
        <source>removal of a motion</source>
        <translation>удаление предложения</translation>
    </message>
    <message>
        <source>opening of a vote</source>
        <translation>открытие голосования</translation>
    </message>
    <message>
        <source>count of a vote by hands</source>
        <translation>внесение числа голосов</translation>
    </message>
    <message>
        <source>vote of a member</source>
        <translation>отметка голоса члена</translation>
    </message>
    <message>
        <source>closing of a vote</source>
        <translation>закрытие голосования</translation>
    </message>
    <message>
        <source>vote called off</source>
        <translation>отмена голосования</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>исправление итога голосования</translation>
    </message>
    <message>
        <source>entry of a decision</source>
        <translation>внесение решения</translation>
    </message>
    <message>
        <source>wording of a decision</source>
        <translation>текст решения</translation>
    </message>
    <message>
        <source>responsible executor of a decision</source>
        <translation>ответственный за решение</translation>
    </message>
    <message>
        <source>due date of a decision</source>
        <translation>срок исполнения решения</translation>
    </message>
    <message>
        <source>removal of a decision</source>
        <translation>удаление решения</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>отмена шага</translation>
    </message>
    <message>
        <source>paper or list taken out</source>
        <translation>вывод документа или списка</translation>
    </message>
    <message>
        <source>look at the journal</source>
        <translation>просмотр журнала</translation>
    </message>
    <message>
        <source>retention of the journal</source>
        <translation>срок хранения журнала</translation>
    </message>
    <message>
        <source>older entries of the journal let go</source>
        <translation>удаление старых записей журнала</translation>
    </message>
    <message>
        <source>settings of backups</source>
        <translation>настройка резервных копий</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>создание резервной копии</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>change of one&apos;s own password</source>
        <translation>смена своего пароля</translation>
    </message>
    <message>
        <source>look at the users</source>
        <translation>просмотр пользователей</translation>
    </message>
    <message>
        <source>entry of a user</source>
        <translation>добавление пользователя</translation>
    </message>
    <message>
        <source>change of a user&apos;s role</source>
        <translation>изменение роли пользователя</translation>
    </message>
    <message>
        <source>change of a user&apos;s name</source>
        <translation>изменение имени пользователя</translation>
    </message>
    <message>
        <source>new password for a user</source>
        <translation>новый пароль пользователю</translation>
    </message>
    <message>
        <source>removal of a user</source>
        <translation>удаление пользователя</translation>
    </message>
    <message>
        <source>full check of the data</source>
        <translation>полная проверка данных</translation>
    </message>
    <message>
        <source>encryption of the office</source>
        <translation>шифрование файла данных</translation>
    </message>
    <message>
        <source>new key of the office</source>
        <translation>замена ключа файла данных</translation>
    </message>
    <message>
        <source>new recovery key</source>
        <translation>замена ключа восстановления</translation>
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
    <message>
        <source>It was chosen among provisions of the same rank. Reason: {reason}</source>
        <translation>Эта норма выбрана из норм той же силы. Причина: {reason}</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Clear the filter</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Фильтр: {what}</translation>
    </message>
    <message>
        <source>men</source>
        <translation>мужчины</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation>казахское написание</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation>русское написание</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этнос</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>in no body</source>
        <translation>ни в одном органе</translation>
    </message>
    <message>
        <source>until {day} at most</source>
        <translation>не дольше чем до {day}</translation>
    </message>
    <message>
        <source>ethnicity not stated</source>
        <translation>этнос не указан</translation>
    </message>
    <message>
        <source>not stated: {what}</source>
        <translation>не указано: {what}</translation>
    </message>
    <message>
        <source>age {least} and more</source>
        <translation>возраст {least} и больше</translation>
    </message>
    <message>
        <source>age {most} and less</source>
        <translation>возраст {most} и меньше</translation>
    </message>
    <message>
        <source>age {least}–{most}</source>
        <translation>возраст {least}–{most}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Age, at least</source>
        <translation>Возраст, не меньше</translation>
    </message>
    <message>
        <source>Age, at most</source>
        <translation>Возраст, не больше</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post in it</source>
        <translation>Должность в нём</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кто выдвинул</translation>
    </message>
    <message>
        <source>In office at most until</source>
        <translation>Полномочия не дольше чем до</translation>
    </message>
    <message>
        <source>The term or the mandate ends by that day.</source>
        <translation>Срок или полномочия заканчиваются к этому дню.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этнос</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Those who lack all that is ticked.</source>
        <translation>Те, у кого нет всего отмеченного.</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <translation>Сохранить под именем</translation>
    </message>
    <message>
        <source>Empty: the filter is used this time only.</source>
        <translation>Если пусто, фильтр не сохраняется.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Removes the kept filter</source>
        <translation>Удаляет сохранённый фильтр</translation>
    </message>
    <message>
        <source>Filter of people</source>
        <translation>Фильтр людей</translation>
    </message>
    <message>
        <source>The list as a file</source>
        <translation>Список файлом</translation>
    </message>
    <message>
        <source>Only those are listed for whom all of this holds today.</source>
        <translation>В списке только те, кто сегодня подходит по всему.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026.</source>
        <translation>Напишите день как 31.12.2026.</translation>
    </message>
    <message>
        <source>The list of people as a file</source>
        <translation>Список людей файлом</translation>
    </message>
    <message>
        <source>People in the list: {count}.</source>
        <translation>Людей в списке: {count}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Вид файла</translation>
    </message>
    <message>
        <source>With IIN, phones and addresses; the journal notes it</source>
        <translation>С ИИН, телефонами и адресами; журнал это отметит</translation>
    </message>
    <message>
        <source>{day} People</source>
        <translation>{day} Люди</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>Сохранить список людей</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>Filter of people (Ctrl+Shift+F)</source>
        <translation>Фильтр людей (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>The list as a file (Ctrl+E)</source>
        <translation>Список файлом (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nobody here fits the filter.</source>
        <translation>Здесь никто не подходит под фильтр.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Нарушений не найдено.</translation>
    </message>
    <message>
        <source>The file is too short, bytes are missing at its end: {text}.</source>
        <translation>Файл слишком короткий, в конце не хватает байтов: {text}.</translation>
    </message>
    <message>
        <source>A page of the file was altered: {text}.</source>
        <translation>Страница файла изменена: {text}.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>Файл повреждён: {text}.</translation>
    </message>
    <message>
        <source>A record refers to another that is not there: {table} No {row}; missing: {text}.</source>
        <translation>Запись ссылается на отсутствующую: {table} № {row}; отсутствует: {text}.</translation>
    </message>
    <message>
        <source>The search does not find a person by their name: No {row}.</source>
        <translation>Поиск не находит человека по имени: № {row}.</translation>
    </message>
    <message>
        <source>The figures of a vote are not the sum of the votes cast: vote No {row}.</source>
        <translation>Числа голосования не равны сумме поданных голосов: голосование № {row}.</translation>
    </message>
    <message>
        <source>Those who voted do not agree with the roll and the log: vote No {row}.</source>
        <translation>Голосовавшие не соответствуют списку и журналу регистрации: голосование № {row}.</translation>
    </message>
    <message>
        <source>An outcome does not follow from its figures and act: vote No {row}.</source>
        <translation>Итог не следует из чисел и акта: голосование № {row}.</translation>
    </message>
    <message>
        <source>The journal was altered, the first entry that does not fit: No {row}.</source>
        <translation>Журнал изменён, первая несогласованная запись: № {row}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Hattama</source>
        <comment>the name of the program</comment>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>For the secretariat of a regional Assembly of the People of Kazakhstan: members, meetings, votes, minutes in two languages.</source>
        <translation>Для секретариата областной Ассамблеи народа Казахстана: члены, заседания, голосования, протоколы на двух языках.</translation>
    </message>
    <message>
        <source>Region and names</source>
        <translation>Регион и названия</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Пароль администратора</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>All data stay on this computer.
No internet is needed.</source>
        <translation>Все данные остаются на этом компьютере.
Интернет не нужен.</translation>
    </message>
    <message>
        <source>Open an existing office…</source>
        <translation>Открыть имеющийся файл данных…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Вернуть резервную копию…</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>Посмотреть пример</translation>
    </message>
    <message>
        <source>Invented people of an invented region</source>
        <translation>Вымышленный регион, вымышленные люди</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Шаг {step} из {steps}</translation>
    </message>
    <message>
        <source>Papers and file</source>
        <translation>Документы и файл</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Настройка секретариата</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Создать файл данных</translation>
    </message>
    <message>
        <source>Print the recovery key or write it down first, and tick the box.</source>
        <translation>Сначала напечатайте ключ восстановления или запишите его и поставьте отметку.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Открыть файл данных</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Файлы данных</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side.</source>
        <translation>Язык документов выбирается отдельно: казахский, русский или оба рядом.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Name of the assembly, Kazakh</source>
        <translation>Название Ассамблеи, по-казахски</translation>
    </message>
    <message>
        <source>Name of the assembly, Russian</source>
        <translation>Название Ассамблеи, по-русски</translation>
    </message>
    <message>
        <source>Name of its council, Kazakh</source>
        <translation>Название Совета, по-казахски</translation>
    </message>
    <message>
        <source>Name of its council, Russian</source>
        <translation>Название Совета, по-русски</translation>
    </message>
    <message>
        <source>Heads the papers as it stands here. A later name is added with its first day.</source>
        <translation>Именно так пишется в начале документов. Если название изменится, новое добавляют с указанием, с какого оно дня.</translation>
    </message>
    <message>
        <source>Quorum and majority</source>
        <translation>Кворум и большинство голосов</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>A regulation of the region&apos;s own is entered later, in the settings.</source>
        <translation>Собственный регламент региона вносится позже, в настройках.</translation>
    </message>
    <message>
        <source>Choose the region from the list.</source>
        <translation>Выберите регион из списка.</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Выберите регион</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Выбрать папку и имя</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Файл данных</translation>
    </message>
    <message>
        <source>Where the office is kept</source>
        <translation>Где хранится файл данных</translation>
    </message>
    <message>
        <source>In the genitive, as headings of minutes want it: «Кеңестің отырысы», «заседания Совета».</source>
        <translation>Как в заголовке протокола: «Кеңестің отырысы», «заседания Совета».</translation>
    </message>
    <message>
        <source>Assembly, short name</source>
        <translation>Ассамблея, краткое название</translation>
    </message>
    <message>
        <source>Stands in the window.</source>
        <translation>Показывается в окне программы.</translation>
    </message>
    <message>
        <source>Assembly, short name in the genitive</source>
        <translation>Ассамблея, в родительном падеже</translation>
    </message>
    <message>
        <source>Council, short name</source>
        <translation>Совет, краткое название</translation>
    </message>
    <message>
        <source>Council, short name in the genitive</source>
        <translation>Совет, в родительном падеже</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>Город, как в документах</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Место заседаний</translation>
    </message>
    <message>
        <source>A house, a hall; can be added later.</source>
        <translation>Дом, зал; можно добавить позже.</translation>
    </message>
    <message>
        <source>One file holds everything; it can be copied.</source>
        <translation>В одном файле хранится всё; его можно копировать.</translation>
    </message>
    <message>
        <source>Choose where the file is kept.</source>
        <translation>Выберите, где хранить файл.</translation>
    </message>
</context>
<context>
    <name>Former</name>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Новая работа</translation>
    </message>
    <message>
        <source>New name: {person}</source>
        <translation>Новое имя: {person}</translation>
    </message>
    <message>
        <source>The former name is kept. Rolls and minutes of earlier meetings stay as they are.</source>
        <translation>Прежнее имя сохраняется. Списки и протоколы прошлых заседаний остаются как есть.</translation>
    </message>
    <message>
        <source>Keep the new name</source>
        <translation>Сохранить новое имя</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The first day of the new name.</source>
        <translation>Первый день нового имени.</translation>
    </message>
    <message>
        <source>Paper of the change</source>
        <translation>Документ о перемене</translation>
    </message>
    <message>
        <source>Certificate or decision, its number and date</source>
        <translation>Свидетельство или решение, номер и дата</translation>
    </message>
    <message>
        <source>New work: {person}</source>
        <translation>Новая работа: {person}</translation>
    </message>
    <message>
        <source>What the person did before is kept with its last day.</source>
        <translation>Прежняя работа сохраняется с последним днём.</translation>
    </message>
    <message>
        <source>Keep the new work</source>
        <translation>Сохранить новую работу</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>The first day of the new work.</source>
        <translation>Первый день на новой работе.</translation>
    </message>
    <message>
        <source>A membership that goes with an office ends with that office.</source>
        <translation>Членство по должности прекращается вместе с должностью.</translation>
    </message>
    <message>
        <source>Genitive, Russian</source>
        <translation>Родительный, по-русски</translation>
    </message>
    <message>
        <source>Proposed by rules; what you write over it stays until the name changes.</source>
        <translation>Предложено по правилам; исправленное хранится, пока не сменится имя.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Новое имя…</translation>
    </message>
    <message>
        <source>The name has changed since a day (F6)</source>
        <translation>Имя сменилось с определённого дня (F6)</translation>
    </message>
    <message>
        <source>New work…</source>
        <translation>Новая работа…</translation>
    </message>
    <message>
        <source>Other work since a day (F7)</source>
        <translation>С определённого дня другая работа (F7)</translation>
    </message>
    <message>
        <source>Remove the row…</source>
        <translation>Удалить строку…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Строка, выбранная в таблице, если она ошибочна</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation>Прежние имена и работа</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {name} until a day?</source>
        <translation>Сохранено как исправление опечатки. До какого-то дня было {name}?</translation>
    </message>
    <message>
        <source>The name is new…</source>
        <translation>Это новое имя…</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {work} until a day?</source>
        <translation>Сохранено как исправление опечатки. До какого-то дня было: {work}?</translation>
    </message>
    <message>
        <source>The work is new…</source>
        <translation>Работа новая…</translation>
    </message>
    <message>
        <source>State the sex, or write it yourself</source>
        <translation>Укажите пол или напишите сами</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation>Имя либо организация и должность</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>К людям</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>К людям (Esc)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Выбрать файл (Ctrl+O)</translation>
    </message>
    <message>
        <source>Take back an earlier import</source>
        <translation>Отменить прежний импорт</translation>
    </message>
    <message>
        <source>It goes alone, also after other work; what cannot go is named</source>
        <translation>Только он сам, и после другой работы; что осталось, будет названо</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Прежние импорты…</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation>Импорт списка людей</translation>
    </message>
    <message>
        <source>Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.</source>
        <translation>Люди из таблицы или текстового файла. Пока вы не посмотрите, ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps</source>
        <translation>Excel (.xlsx), CSV или текст; кодировка определяется сама, заголовки столбцов помогут</translation>
    </message>
    <message>
        <source>Form the bodies</source>
        <translation>Сформировать органы</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Импорт списка</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Списки людей</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Выберите список людей</translation>
    </message>
    <message>
        <source>Choose at the left which column holds the names: none was recognised.</source>
        <translation>Выберите слева, в каком столбце имена: ни один не распознан.</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Показать людей</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Импортировать (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No row brings anything new</source>
        <translation>Ни в одной строке нет ничего нового</translation>
    </message>
    <message>
        <source>It would hold the office as it is before the import. {reason}</source>
        <translation>В ней сохранился бы файл данных, каким он был до импорта. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Резервная копия не сделана</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>Импортировать без копии</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Остановлено. Ничего не внесено.</translation>
    </message>
    <message>
        <source>{file} rows to look at</source>
        <translation>{file} строки для проверки</translation>
    </message>
    <message>
        <source>Save the rows to look at</source>
        <translation>Сохранить строки для проверки</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>The list is in. {counts}.</source>
        <translation>Список внесён. {counts}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Found in the file. Choose another if letters look wrong.</source>
        <translation>Определена по файлу. Если буквы неверны, выберите другую.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Found by its words. Choose another if the columns are not told apart.</source>
        <translation>Найдена по словам. Выберите другую, если столбцы распознаны неверно.</translation>
    </message>
    <message>
        <source>To take one of them back</source>
        <translation>Чтобы отменить один из них</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>What each column holds, told by its heading.</source>
        <translation>Что в столбце, видно по заголовку.</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (скрытый)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Её нет</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Какие строки показаны</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Row {number}: {why}.</source>
        <translation>Строка {number}: {why}.</translation>
    </message>
    <message>
        <source>For the row chosen in the table</source>
        <translation>Для строки, выбранной в таблице</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>The person kept gets what they lack</source>
        <translation>У имеющегося человека дополняется недостающее</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>Takes back what you decided of the row chosen</source>
        <translation>Отменяет решение по выбранной строке</translation>
    </message>
    <message>
        <source>Rows to look at…</source>
        <translation>Строки для проверки…</translation>
    </message>
    <message>
        <source>Saves mistakes, doubts and warnings with their rows, for Excel</source>
        <translation>Сохраняет ошибки, сомнения и замечания с номерами строк для Excel</translation>
    </message>
    <message>
        <source>Doubtful rows are left out, unless you decide whom they mean.</source>
        <translation>Сомнительные строки не берутся, пока вы не решите, о ком они.</translation>
    </message>
    <message>
        <source>Rows are numbered as in the file.</source>
        <translation>Строки пронумерованы, как в файле.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why, and what was noticed</source>
        <translation>Почему и что замечено</translation>
    </message>
    <message>
        <source>KZ-1048, Kazakh Windows</source>
        <translation>KZ-1048, казахский Windows</translation>
    </message>
    <message>
        <source>Windows-1251, Russian Windows</source>
        <translation>Windows-1251, русский Windows</translation>
    </message>
    <message>
        <source>CP866, DOS</source>
        <translation>CP866, DOS</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Дополняемые</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторные</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Уже есть</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>With a mistake</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>дополняется</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>known</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>One of them goes back alone: what was entered or changed since stays, and is named.</source>
        <translation>Отменяется только выбранный: то, что внесено или изменено позже, остаётся, и вам скажут, что именно.</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translation>Что осталось</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>Импорт отменяется</translation>
    </message>
    <message>
        <source>These stay, since somebody has worked with them:</source>
        <translation>Эти остались, с ними уже работали:</translation>
    </message>
    <message>
        <source>Taken back. People removed: {removed}. Completed entries restored: {restored}.</source>
        <translation>Импорт отменён. Удалено людей: {removed}. Возвращено записей в прежний вид: {restored}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Were completed</source>
        <translation>Дополнено</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Почему остаётся</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>a body, a meeting or another record names them</source>
        <translation>упоминается в органе, заседании или другой записи</translation>
    </message>
    <message>
        <source>changed since the import</source>
        <translation>изменено после импорта</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Which column is what, kept for lists of this kind.</source>
        <translation>Что в каком столбце, сохранено для таких списков.</translation>
    </message>
    <message>
        <source>Keep as a profile…</source>
        <translation>Сохранить как профиль…</translation>
    </message>
    <message>
        <source>Keeps these columns under a name</source>
        <translation>Сохраняет столбцы под именем</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>По заголовкам</translation>
    </message>
    <message>
        <source>Keep the columns as a profile</source>
        <translation>Сохранить столбцы как профиль</translation>
    </message>
    <message>
        <source>A list with the same headings is then read the same way by itself.</source>
        <translation>Списки с такими же заголовками будут читаться так же, без выбора столбцов.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Название профиля</translation>
    </message>
    <message>
        <source>A profile of this name is replaced.</source>
        <translation>Если такое название уже есть, этот профиль заменяется.</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>Список вносится</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The list is being read and compared with the people</source>
        <translation>Список читается и сравнивается с людьми</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>could be more than one person</source>
        <translation>подходит к нескольким людям</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этнос</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation>Казахское написание</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation>Русское написание</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>по-казахски</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>nobody of this name is kept</source>
        <translation>человека с таким именем ещё нет</translation>
    </message>
    <message>
        <source>a namesake is kept, who is someone else</source>
        <translation>уже есть тёзка, это другой человек</translation>
    </message>
    <message>
        <source>taken for a new person, as you decided</source>
        <translation>берётся как новый человек по вашему решению</translation>
    </message>
    <message>
        <source>gets what was lacking: {parts}</source>
        <translation>дополняется недостающее: {parts}</translation>
    </message>
    <message>
        <source>kept already, nothing to add</source>
        <translation>уже есть, добавить нечего</translation>
    </message>
    <message>
        <source>kept already with another post, which stays</source>
        <translation>уже есть с другой должностью, она остаётся</translation>
    </message>
    <message>
        <source>completes row {row}: {parts}</source>
        <translation>дополняет строку {row}: {parts}</translation>
    </message>
    <message>
        <source>row {row} says the same</source>
        <translation>то же в строке {row}</translation>
    </message>
    <message>
        <source>left out, as you decided</source>
        <translation>не берётся по вашему решению</translation>
    </message>
    <message>
        <source>one spelling is that of {name}, the other is not</source>
        <translation>одно написание как у имеющегося человека, другое нет: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the patronymic is missing on one side</source>
        <translation>возможно, это тот же человек, с одной стороны нет отчества: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another organisation</source>
        <translation>возможно, это тот же человек, имя то же, организация другая: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another date of birth</source>
        <translation>возможно, это тот же человек, имя то же, дата рождения другая: {name}</translation>
    </message>
    <message>
        <source>no surname or no given name</source>
        <translation>нет фамилии или имени</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>слишком длинный текст</translation>
    </message>
    <message>
        <source>an unseen character in a text</source>
        <translation>в тексте невидимый символ</translation>
    </message>
    <message>
        <source>a name without a letter</source>
        <translation>имя без букв</translation>
    </message>
    <message>
        <source>there can be no such IIN</source>
        <translation>такого ИИН быть не может</translation>
    </message>
    <message>
        <source>the IIN is that of another person: {name}</source>
        <translation>это ИИН другого человека: {name}</translation>
    </message>
    <message>
        <source>row {row} has the same IIN with another name: {name}</source>
        <translation>в строке {row} тот же ИИН с другим именем: {name}</translation>
    </message>
    <message>
        <source>{name} was a member before that day of birth</source>
        <translation>членство началось раньше этой даты рождения: {name}</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>дату не удалось прочитать</translation>
    </message>
    <message>
        <source>nobody of the roster can be of that age</source>
        <translation>такого возраста быть не может</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>это не адрес электронной почты</translation>
    </message>
    <message>
        <source>the cell shows an error of the spreadsheet</source>
        <translation>в ячейке ошибка таблицы</translation>
    </message>
    <message>
        <source>a formula without a result: open the list in Excel and save it</source>
        <translation>у формулы нет результата: откройте список в Excel и сохраните</translation>
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
        <source>the ethnicity is not in the list of the office, and left out</source>
        <translation>этноса нет в списке, он не берётся</translation>
    </message>
    <message>
        <source>the IIN tells another date of birth</source>
        <translation>по ИИН дата рождения другая</translation>
    </message>
    <message>
        <source>the IIN tells another sex</source>
        <translation>по ИИН пол другой</translation>
    </message>
    <message>
        <source>a merged cell was read in each of its rows</source>
        <translation>объединённая ячейка прочитана в каждой её строке</translation>
    </message>
    <message>
        <source>a quotation mark was left open, the row is read as it stands</source>
        <translation>кавычка не закрыта, строка прочитана как есть</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
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
        <source>Repeated: {count}</source>
        <translation>Повторных строк: {count}</translation>
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
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Строки для проверки</translation>
    </message>
    <message>
        <source>with a mistake</source>
        <translation>с ошибкой</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>сомнительно</translation>
    </message>
    <message>
        <source>taken, look at it</source>
        <translation>взято, посмотрите</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>f</source>
        <translation>ж</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>другая страна</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
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
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>О ком или о чём</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{field}, in Kazakh</source>
        <translation>{field}, на казахском</translation>
    </message>
    <message>
        <source>{field}, in Russian</source>
        <translation>{field}, на русском</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Проверка документа</translation>
    </message>
    <message>
        <source>Every page of finished minutes bears a number and signs at its foot: they show whether the journal was rewritten since.</source>
        <translation>Внизу каждой страницы готового протокола стоят номер и знаки: по ним видно, не переписан ли журнал с тех пор.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Journal entry No</source>
        <translation>Запись журнала №</translation>
    </message>
    <message>
        <source>Signs after it</source>
        <translation>Знаки после него</translation>
    </message>
    <message>
        <source>Eight groups of four; spaces do not matter.</source>
        <translation>Восемь групп по четыре; пробелы не важны.</translation>
    </message>
    <message>
        <source>Type the number in figures.</source>
        <translation>Наберите номер цифрами.</translation>
    </message>
    <message>
        <source>Type all signs of the paper: figures and the letters a to f, {count} of them.</source>
        <translation>Наберите все знаки с документа: цифры и буквы от a до f, всего {count}.</translation>
    </message>
    <message>
        <source>They agree: entry No {number} and all before it are as they were printed.</source>
        <translation>Сходится: запись № {number} и все до неё те же, что при печати.</translation>
    </message>
    <message>
        <source>They do not agree. Compare the signs with the paper once more; if they are right, entries up to No {number} were changed after it was printed, are not kept any more, or belong to another office.</source>
        <translation>Не сходится. Ещё раз сверьте знаки с документом; если они верны, записи до № {number} изменены после печати, больше не хранятся или принадлежат другому файлу данных.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Выберите запись в списке.</translation>
    </message>
    <message>
        <source>{moment}, {who}, entry No {number}</source>
        <translation>{moment}, {who}, запись № {number}</translation>
    </message>
    <message>
        <source>Takes back entry No {number}</source>
        <translation>Отменяет запись № {number}</translation>
    </message>
    <message>
        <source>There is more; the list for a spreadsheet has all of it.</source>
        <translation>Показано не всё; полностью – в списке для электронной таблицы.</translation>
    </message>
    <message>
        <source>{record} (new)</source>
        <translation>{record} (новая запись)</translation>
    </message>
    <message>
        <source>{record} (removed)</source>
        <translation>{record} (удалено)</translation>
    </message>
    <message>
        <source>{record}</source>
        <translation>{record}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>было: {value}</translation>
    </message>
    <message>
        <source>after: {value}</source>
        <translation>стало: {value}</translation>
    </message>
    <message>
        <source>Words in an entry</source>
        <translation>Слова в записи</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>How long the journal is kept</source>
        <translation>Срок хранения журнала</translation>
    </message>
    <message>
        <source>The number of years alone removes nothing: that is a step of its own.</source>
        <translation>Само число лет ничего не удаляет: это отдельный шаг.</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Установить срок</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
    <message>
        <source>At least {years}.</source>
        <translation>Не менее {years}.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Let older entries go…</source>
        <translation>Удалить старые записи…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Установлено.</translation>
    </message>
    <message>
        <source>Let go of entries that are older than {years} years?</source>
        <translation>Удалить записи старше срока хранения? Срок, лет: {years}</translation>
    </message>
    <message>
        <source>They cannot be brought back, nor can papers that bear them be checked. The hash of the last one stays, so that the rest can be.</source>
        <translation>Вернуть их нельзя, и документы с ними уже не проверить. Хэш последней остаётся, поэтому остальное проверить можно.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Let go: {count}.</source>
        <translation>Удалено: {count}.</translation>
    </message>
    <message>
        <source>Set the number of years first.</source>
        <translation>Сначала установите число лет.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What was done in this meeting (Ctrl+J)</source>
        <translation>Что сделано по этому заседанию (Ctrl+J)</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Более старые</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Сохранить списком…</translation>
    </message>
    <message>
        <source>All that is asked for, for a spreadsheet (.csv)</source>
        <translation>Всё, что отобрано, для электронной таблицы (.csv)</translation>
    </message>
    <message>
        <source>Check a paper…</source>
        <translation>Проверить документ…</translation>
    </message>
    <message>
        <source>By what stands at the foot of minutes</source>
        <translation>По знакам внизу протокола</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>Whether every entry follows the one before</source>
        <translation>Продолжает ли каждая запись предыдущую</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Срок хранения…</translation>
    </message>
    <message>
        <source>The journal is read by the administrator and the head of the secretariat.</source>
        <translation>Журнал читают администратор и заведующий секретариатом.</translation>
    </message>
    <message>
        <source>Shown: {count}, the newest first.</source>
        <translation>Показано: {count}, новые сверху.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Журнал {day}</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Сохранить списком</translation>
    </message>
    <message>
        <source>The journal is whole</source>
        <translation>Журнал цел</translation>
    </message>
    <message>
        <source>Every entry follows the one before. Whether someone rewrote all of it shows only on paper: check one.</source>
        <translation>Каждая запись продолжает предыдущую. Не переписан ли журнал целиком, видно только по бумаге: проверьте один документ.</translation>
    </message>
    <message>
        <source>The journal was changed by another hand</source>
        <translation>Журнал изменён посторонней рукой</translation>
    </message>
    <message>
        <source>From entry No {number} on it does not follow what came before. Nothing was altered by this check; keep the file as it is, and compare it with the last backup.</source>
        <translation>Начиная с записи № {number} он не продолжает предыдущего. Эта проверка ничего не изменила; сохраните файл как есть и сравните его с последней резервной копией.</translation>
    </message>
    <message>
        <source>What was done with this record (Ctrl+J)</source>
        <translation>Что сделано с этой записью (Ctrl+J)</translation>
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
        <translation>в зале с {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>уход: {time}</translation>
    </message>
    <message>
        <source>excused: {reason}</source>
        <translation>причина: {reason}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>по уважительной причине</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ещё нет в зале</translation>
    </message>
    <message>
        <source>Mark departure</source>
        <translation>Отметить уход</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>Mark return</source>
        <translation>Отметить возвращение</translation>
    </message>
    <message>
        <source>Mark arrival</source>
        <translation>Отметить приход</translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation>перерыв с {time}</translation>
    </message>
    <message>
        <source>registration not confirmed</source>
        <translation>регистрация не подтверждена</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>норма на этот день не внесена</translation>
    </message>
    <message>
        <source>no members in office</source>
        <translation>в составе нет членов</translation>
    </message>
    <message>
        <source>the act states no quorum</source>
        <translation>актом кворум не установлен</translation>
    </message>
    <message>
        <source>quorum met: {needed} needed</source>
        <translation>кворум имеется: нужно {needed}</translation>
    </message>
    <message>
        <source>no quorum: {needed} needed</source>
        <translation>кворум отсутствует: нужно {needed}</translation>
    </message>
    <message>
        <source>to quorum: {missing}</source>
        <translation>до кворума: {missing}</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation>кворум имеется</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>кворум отсутствует</translation>
    </message>
    <message>
        <source>Present {present} of {total}; the act states no quorum.</source>
        <translation>Присутствуют: {present} из {total}; актом кворум не установлен.</translation>
    </message>
    <message>
        <source>Present {present} of {total}; quorum {needed}.</source>
        <translation>Присутствуют: {present} из {total}; кворум {needed}.</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>голосование поднятием рук</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>поимённое голосование</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>decisions {first}–{last}</source>
        <translation>решения {first}–{last}</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Итог по ходу</translation>
    </message>
    <message>
        <source>Reopen the meeting? {title}</source>
        <translation>Открыть заседание вновь? {title}</translation>
    </message>
    <message>
        <source>The reason is written in the minutes; the time of the closing stays in them.</source>
        <translation>Причина записывается в протокол; время закрытия в нём остаётся.</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Открыть вновь</translation>
    </message>
    <message>
        <source>Presiding person {name}: not marked as present.</source>
        <translation>Председательствующий {name}: отметки о присутствии нет.</translation>
    </message>
    <message>
        <source>Secretary {name}: not marked as present.</source>
        <translation>Секретарь {name}: отметки о присутствии нет.</translation>
    </message>
    <message>
        <source>Later changes of the body do not touch it; it can be mended with a reason.</source>
        <translation>Дальнейшие изменения состава органа его не затронут; список можно исправить с указанием причины.</translation>
    </message>
    <message>
        <source>Open the meeting? {title}</source>
        <translation>Открыть заседание? {title}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>The log of arrivals and departures and all votes stand as they are then.</source>
        <translation>Журнал прибытия и убытия и все голосования остаются такими, какие есть.</translation>
    </message>
    <message>
        <source>The roll of {day} is frozen for this meeting, members in office: {total}.</source>
        <translation>Состав на {day} закрепляется за этим заседанием, членов: {total}.</translation>
    </message>
    <message>
        <source>Items not taken up: {count}.</source>
        <translation>Не рассмотрено вопросов: {count}.</translation>
    </message>
    <message>
        <source>It can be reopened with a reason.</source>
        <translation>Открыть заседание вновь можно с указанием причины.</translation>
    </message>
    <message>
        <source>Close the meeting? {title}</source>
        <translation>Закрыть заседание? {title}</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>It will stand: {figures}.</source>
        <translation>Итог будет таким: {figures}.</translation>
    </message>
    <message>
        <source>Close the vote? {motion}</source>
        <translation>Закрыть голосование? {motion}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Закрыть голосование</translation>
    </message>
    <message>
        <source>There is no quorum: the vote will be void.</source>
        <translation>Кворум отсутствует: голосование будет недействительным.</translation>
    </message>
    <message>
        <source>Call the vote off?</source>
        <translation>Отменить голосование?</translation>
    </message>
    <message>
        <source>Nothing of this vote is kept; the motion can be put to the vote again.</source>
        <translation>От этого голосования ничего не сохранится; предложение можно поставить на голосование снова.</translation>
    </message>
    <message>
        <source>Call the vote off</source>
        <translation>Отменить голосование</translation>
    </message>
    <message>
        <source>Call the vote off…</source>
        <translation>Отменить голосование…</translation>
    </message>
    <message>
        <source>voted {voted} of {present}</source>
        <translation>проголосовали: {voted} из {present}</translation>
    </message>
    <message>
        <source>Whoever is not marked did not vote.</source>
        <translation>Неотмеченные считаются не голосовавшими.</translation>
    </message>
    <message>
        <source>A closed vote can only be corrected, with a reason.</source>
        <translation>После закрытия итог можно только исправить, указав причину.</translation>
    </message>
    <message>
        <source>More votes than members present</source>
        <translation>Голосов больше, чем присутствующих</translation>
    </message>
    <message>
        <source>present {present}</source>
        <translation>присутствуют: {present}</translation>
    </message>
    <message>
        <source>needed {needed}</source>
        <translation>нужно {needed}</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>Ещё не голосовали</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержался</translation>
    </message>
    <message>
        <source>Enter goes on to the next figure. Whoever is in none of them did not vote.</source>
        <translation>Enter – к следующему числу. Кто не вошёл ни в одно, считается не голосовавшим.</translation>
    </message>
    <message>
        <source>Together {given} of {present} present; did not vote {rest}.</source>
        <translation>Всего {given} из {present} присутствующих; не голосовали: {rest}.</translation>
    </message>
    <message>
        <source>{given} votes, but {present} present: count again, or mark who came.</source>
        <translation>Голосов – {given}, присутствуют – {present}: пересчитайте или отметьте пришедших.</translation>
    </message>
    <message>
        <source>{share}: {needed}</source>
        <translation>{share}:&#xa0;{needed}</translation>
    </message>
    <message>
        <source>Corrected: {choice}</source>
        <translation>Исправленная цифра: {choice}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Записать исправление</translation>
    </message>
    <message>
        <source>{form}, round {round}, closed at {time}</source>
        <translation>{form}, тур {round}, закрыто в {time}</translation>
    </message>
    <message>
        <source>needed {needed}, present {present}</source>
        <translation>нужно: {needed}, присутствуют: {present}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Почему такой итог</translation>
    </message>
    <message>
        <source>Corrected: {reason}. Announced: {figures}.</source>
        <translation>Исправлено: {reason}. Было объявлено: {figures}.</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Пока принято</translation>
    </message>
    <message>
        <source>Not carried so far: no quorum</source>
        <translation>Пока не принято: кворум отсутствует</translation>
    </message>
    <message>
        <source>Not carried so far: a tie</source>
        <translation>Пока не принято: голоса поровну</translation>
    </message>
    <message>
        <source>Not carried so far: votes short – {short}</source>
        <translation>Пока не принято: не хватает голосов – {short}</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Не голосовал</translation>
    </message>
    <message>
        <source>for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}</source>
        <translation>за&#xa0;–&#xa0;{votes_for}, против&#xa0;–&#xa0;{against}, воздержались&#xa0;–&#xa0;{abstained}, не голосовали&#xa0;–&#xa0;{not_voting}</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation>недействительно: кворум отсутствует</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>решение принято</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>решение не принято</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедурные вопросы</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>Вопрос без названия</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>voting now</source>
        <translation>идёт голосование</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>обсуждается</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Слушали</translation>
    </message>
    <message>
        <source>How the item ends</source>
        <translation>Чем завершён вопрос</translation>
    </message>
    <message>
        <source>by vote or decision</source>
        <translation>голосованием или решением</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>принято к сведению</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>рассмотрение отложено</translation>
    </message>
    <message>
        <source>No quorum: the hearing can go on, votes wait.</source>
        <translation>Кворум отсутствует: слушать можно, голосования ждут.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>заслушан</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Добавить вопрос (Ctrl+I)</translation>
    </message>
    <message>
        <source>items: {count}</source>
        <translation>вопросов: {count}</translation>
    </message>
    <message>
        <source>present {present} of {total}</source>
        <translation>присутствуют: {present} из {total}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>из {total}</translation>
    </message>
    <message>
        <source>Date, place and agenda of the plan</source>
        <translation>Дата, место и повестка дня в плане</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>К плану</translation>
    </message>
    <message>
        <source>Open or close the meeting (Ctrl+Enter)</source>
        <translation>Открыть или закрыть заседание (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Время: {time}</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>начало в {time}</translation>
    </message>
    <message>
        <source>opened at {time}</source>
        <translation>открыто в {time}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>закрыто в {time}</translation>
    </message>
    <message>
        <source>presiding: {name}</source>
        <translation>председательствующий: {name}</translation>
    </message>
    <message>
        <source>Open the meeting…</source>
        <translation>Открыть заседание…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Закрыть заседание…</translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation>Открыть вновь…</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Закончить перерыв</translation>
    </message>
    <message>
        <source>No vote opens during a break. When it ends, the registration is confirmed in one step.</source>
        <translation>Во время перерыва голосование не открывается. После него регистрация подтверждается одним действием.</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>Перерыв с {time}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Фамилия, имя</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Кого представляет</translation>
    </message>
    <message>
        <source>To the texts</source>
        <translation>К текстам</translation>
    </message>
    <message>
        <source>Registration after the reopening</source>
        <translation>Регистрация после повторного открытия</translation>
    </message>
    <message>
        <source>All who were there at the closing are taken to be there. Find who is not, press Enter, then confirm.</source>
        <translation>Присутствовавшие при закрытии считаются присутствующими. Найдите, кого нет, нажмите Enter, затем подтвердите.</translation>
    </message>
    <message>
        <source>Members present at the closing</source>
        <translation>Члены, присутствовавшие при закрытии</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>После перерыва</translation>
    </message>
    <message>
        <source>Registration after the break</source>
        <translation>Перерегистрация после перерыва</translation>
    </message>
    <message>
        <source>All are taken to be back. Find who is not, press Enter, then confirm.</source>
        <translation>Считается, что вернулись все. Найдите, кто не вернулся, нажмите Enter, затем подтвердите.</translation>
    </message>
    <message>
        <source>Who is not back: a few letters of the name</source>
        <translation>Кто не вернулся: несколько букв имени</translation>
    </message>
    <message>
        <source>Members before the break</source>
        <translation>Члены, присутствовавшие до перерыва</translation>
    </message>
    <message>
        <source>Confirm the registration</source>
        <translation>Подтвердить регистрацию</translation>
    </message>
    <message>
        <source>After the reopening</source>
        <translation>После открытия</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>не на месте</translation>
    </message>
    <message>
        <source>back</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>Back: {present}. Not back: {missing}.</source>
        <translation>Вернулись: {present}. Не вернулись: {missing}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Find a member: a few letters of the name</source>
        <translation>Найти по нескольким буквам имени</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Start again (Esc)</source>
        <translation>Начать заново (Esc)</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Найденные в списке</translation>
    </message>
    <message>
        <source>Marked last</source>
        <translation>Отмечены последними</translation>
    </message>
    <message>
        <source>Type the first letters of a name, in either spelling, then press Enter.</source>
        <translation>Наберите первые буквы имени или фамилии в любом написании и нажмите Enter.</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>найдено: {count}</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Try fewer letters.</source>
        <translation>В списке такого члена нет. Наберите меньше букв.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>уход</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
    <message>
        <source>mark the chosen one</source>
        <translation>отметить выбранного</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>выбрать другого</translation>
    </message>
    <message>
        <source>empty the field and start again</source>
        <translation>очистить поле и начать заново</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё нет в зале</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Invited: {count}. They do not count towards the quorum.</source>
        <translation>Приглашённые: {count}. В кворум они не входят.</translation>
    </message>
    <message>
        <source>Members are registered on the day of the meeting.</source>
        <translation>Члены регистрируются в день заседания.</translation>
    </message>
    <message>
        <source>Members can be registered before the meeting is opened.</source>
        <translation>Членов можно регистрировать и до открытия заседания.</translation>
    </message>
    <message>
        <source>F2 takes up the procedure, then item 1.</source>
        <translation>F2 – процедурные вопросы, затем вопрос 1.</translation>
    </message>
    <message>
        <source>no longer on the roll</source>
        <translation>исключён из списка</translation>
    </message>
    <message>
        <source>{name} – came</source>
        <translation>{name} – приход</translation>
    </message>
    <message>
        <source>{name} – left</source>
        <translation>{name} – уход</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>At the closing {present} of {total}</source>
        <translation>При закрытии {present} из {total}</translation>
    </message>
    <message>
        <source>came</source>
        <translation>приход</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>Log of times</source>
        <translation>Журнал прибытия и убытия</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Причина исправления</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Исправить время</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>Исключить запись</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Пока никто не пришёл.</translation>
    </message>
    <message>
        <source>Give the reason first.</source>
        <translation>Сначала укажите причину.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Исправлено.</translation>
    </message>
    <message>
        <source>Mended; votes corrected with it: {count}.</source>
        <translation>Исправлено; вместе с этим исправлено голосований: {count}.</translation>
    </message>
    <message>
        <source>In the hall {present} of {total}</source>
        <translation>В зале {present} из {total}</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>кворум {needed}</translation>
    </message>
    <message>
        <source>Why this quorum</source>
        <translation>Почему такой кворум</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Acts of one rank give different numbers for this day: choose one, with a reason.</source>
        <translation>Акты одного ранга дают на этот день разные числа: выберите один и укажите причину.</translation>
    </message>
    <message>
        <source>Acts to choose from</source>
        <translation>Акты на выбор</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Причина выбора</translation>
    </message>
    <message>
        <source>Choose an act and give the reason first.</source>
        <translation>Сначала выберите акт и укажите причину.</translation>
    </message>
    <message>
        <source>Apply this act</source>
        <translation>Применять этот акт</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>Quorum: {quorum}. Decision: {decision}.</source>
        <translation>Кворум: {quorum}. Решение: {decision}.</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Причина на казахском</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Причина на русском</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Найти по имени</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Список членов</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so.</source>
        <translation>В списке такого члена нет.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Paper, number and date</source>
        <translation>Документ, номер и дата</translation>
    </message>
    <message>
        <source>Paper in Kazakh, number and date</source>
        <translation>Документ на казахском, номер и дата</translation>
    </message>
    <message>
        <source>Paper in Russian, number and date</source>
        <translation>Документ на русском, номер и дата</translation>
    </message>
    <message>
        <source>On the roll: {total}. Votes that are closed keep the figures they were held with.</source>
        <translation>В списке: {total}. Завершённые голосования сохраняют свои цифры.</translation>
    </message>
    <message>
        <source>Strike off the roll</source>
        <translation>Исключить из списка</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation>Включить в список</translation>
    </message>
    <message>
        <source>Choose a person and give the reason first.</source>
        <translation>Сначала выберите человека и укажите причину.</translation>
    </message>
    <message>
        <source>Put on the roll: {name}</source>
        <translation>Включение в список: {name}</translation>
    </message>
    <message>
        <source>Struck off the roll: {name}</source>
        <translation>Исключение из списка: {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>голоса ещё нет</translation>
    </message>
    <message>
        <source>{title} · {form}, round {round}</source>
        <translation>{title} · {form}, тур {round}</translation>
    </message>
    <message>
        <source>The quorum is lost: closed now, the vote would be void.</source>
        <translation>Кворум утрачен: если закрыть голосование сейчас, оно будет недействительным.</translation>
    </message>
    <message>
        <source>Vote: keys 1–4, then the next one</source>
        <translation>Голос: клавиши 1–4, затем следующий</translation>
    </message>
    <message>
        <source>Roll call; keys 1 to 4</source>
        <translation>Поимённое голосование; клавиши 1–4</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Responsible for {number}</source>
        <translation>Ответственный, решение {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Due date of {number}</source>
        <translation>Срок исполнения, решение {number}</translation>
    </message>
    <message>
        <source>Strike decision {number}</source>
        <translation>Удалить решение {number}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решили</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Добавить решение</translation>
    </message>
    <message>
        <source>Take the item up</source>
        <translation>Перейти к вопросу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the agenda)</source>
        <translation>Переместить выше (в повестке Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the agenda)</source>
        <translation>Переместить ниже (в повестке Alt+Down)</translation>
    </message>
    <message>
        <source>Strike the item</source>
        <translation>Исключить вопрос</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <translation>ещё не рассматривался</translation>
    </message>
    <message>
        <source>reports: {name}</source>
        <translation>докладчик: {name}</translation>
    </message>
    <message>
        <source>Close the fields</source>
        <translation>Скрыть поля</translation>
    </message>
    <message>
        <source>Title and who reports</source>
        <translation>Название и докладчик</translation>
    </message>
    <message>
        <source>{name} – left: quorum lost</source>
        <translation>{name} – уход: кворум утрачен</translation>
    </message>
    <message>
        <source>in the hall {present}</source>
        <translation>в зале {present}</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Written for the minutes</source>
        <translation>Записано для протокола</translation>
    </message>
    <message>
        <source>Bring a member back</source>
        <translation>Вернуть ушедшего в зал</translation>
    </message>
    <message>
        <source>Mark who comes in: votes open again as soon as the quorum is there</source>
        <translation>Отметьте приход: как только будет кворум, голосования снова откроются</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Call a break</source>
        <translation>Объявить перерыв</translation>
    </message>
    <message>
        <source>Its beginning and end are written in the minutes</source>
        <translation>Его начало и конец записываются в протокол</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Go on with the hearing</source>
        <translation>Продолжить слушание</translation>
    </message>
    <message>
        <source>Speeches and texts are kept; votes wait for the quorum</source>
        <translation>Выступления и тексты записываются; голосования ждут кворума</translation>
    </message>
    <message>
        <source>To the item</source>
        <translation>К вопросу</translation>
    </message>
    <message>
        <source>No quorum: members missing – {missing}</source>
        <translation>Кворум отсутствует: не хватает членов – {missing}</translation>
    </message>
    <message>
        <source>In the hall {present}, at least {needed} needed. No vote can be opened.</source>
        <translation>В зале {present}, нужно не менее {needed}. Голосование открыть нельзя.</translation>
    </message>
    <message>
        <source>in office {total}</source>
        <translation>в составе {total}</translation>
    </message>
    <message>
        <source>How to vote?</source>
        <translation>Как голосовать?</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Поднятием рук</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Поимённо</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Предложение {number}</translation>
    </message>
    <message>
        <source>voted on, the text stays</source>
        <translation>проголосовано, текст не меняется</translation>
    </message>
    <message>
        <source>Strike motion {number}</source>
        <translation>Удалить предложение {number}</translation>
    </message>
    <message>
        <source>Vote again: round {round}</source>
        <translation>Голосовать повторно: тур {round}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосование</translation>
    </message>
    <message>
        <source>Add a motion</source>
        <translation>Добавить предложение</translation>
    </message>
    <message>
        <source>Add a motion (Ctrl+M)</source>
        <translation>Добавить предложение (Ctrl+M)</translation>
    </message>
    <message>
        <source>Who speaks: name, Enter</source>
        <translation>Кто выступает: имя, Enter</translation>
    </message>
    <message>
        <source>Names offered</source>
        <translation>Предлагаемые имена</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>как набрано</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>из приглашённых</translation>
    </message>
    <message>
        <source>Speech of {name}</source>
        <translation>Выступление: {name}</translation>
    </message>
    <message>
        <source>Strike the speech of {name}</source>
        <translation>Удалить выступление: {name}</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Выступили</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Сначала откройте заседание.</translation>
    </message>
    <message>
        <source>The meeting is closed; reopen it to change something.</source>
        <translation>Заседание закрыто; чтобы что-то изменить, откройте его вновь.</translation>
    </message>
    <message>
        <source>End the break first.</source>
        <translation>Сначала закончите перерыв.</translation>
    </message>
    <message>
        <source>Confirm the registration after the reopening first.</source>
        <translation>Сначала подтвердите регистрацию после повторного открытия.</translation>
    </message>
    <message>
        <source>Confirm the registration after the break first.</source>
        <translation>Сначала подтвердите регистрацию после перерыва.</translation>
    </message>
    <message>
        <source>Close the vote first.</source>
        <translation>Сначала закройте голосование.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Это последний вопрос.</translation>
    </message>
    <message>
        <source>There is no item before it.</source>
        <translation>Перед ним вопросов нет.</translation>
    </message>
    <message>
        <source>No rule is held for this day: enter the act of that time in the settings.</source>
        <translation>Норма на этот день не внесена: внесите действовавший акт в настройках.</translation>
    </message>
    <message>
        <source>No quorum: a vote can be opened as soon as it is there.</source>
        <translation>Кворум отсутствует: голосование можно открыть, как только он будет.</translation>
    </message>
    <message>
        <source>Take an item up first.</source>
        <translation>Сначала перейдите к вопросу.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Сначала выберите вопрос.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Arrived or left</source>
        <translation>Приход или уход</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Open or close the meeting</source>
        <translation>Открыть или закрыть заседание</translation>
    </message>
    <message>
        <source>Written at {time}</source>
        <translation>Записано в {time}</translation>
    </message>
    <message>
        <source>There are more votes than members present.</source>
        <translation>Голосов больше, чем присутствующих.</translation>
    </message>
    <message>
        <source>Enter the figures first.</source>
        <translation>Сначала введите цифры.</translation>
    </message>
    <message>
        <source>A vote waits for the registration: confirm it with F6.</source>
        <translation>Для голосования нужна регистрация: подтвердите её клавишей F6.</translation>
    </message>
    <message>
        <source>Write the motion, then press F4 again.</source>
        <translation>Запишите предложение и снова нажмите F4.</translation>
    </message>
</context>
<context>
    <name>Mandates</name>
    <message>
        <source>decision of the association&apos;s supreme organ</source>
        <translation>решение высшего органа объединения</translation>
    </message>
    <message>
        <source>papers received by the secretariat</source>
        <translation>поступление документов в секретариат</translation>
    </message>
    <message>
        <source>considered by the council</source>
        <translation>рассмотрение Советом</translation>
    </message>
    <message>
        <source>decision of the session</source>
        <translation>решение сессии</translation>
    </message>
    <message>
        <source>approval by the chair</source>
        <translation>утверждение председателем</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>представление</translation>
    </message>
    <message>
        <source>decision of the organ that forms the body</source>
        <translation>решение органа, который формирует состав</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>собственное заявление</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation>решение объединения</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation>представление председателя</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation>решение органа</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>согласование</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>иной документ</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>принятие в состав</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation>прекращение членства</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation>должность в органе</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>needed, and none is noted: {organ}</source>
        <translation>нужно, но не отмечено: {organ}</translation>
    </message>
    <message>
        <source>Name then</source>
        <translation>ФИО в то время</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Срок полномочий</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Прекращение</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>По должности</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кем выдвинут</translation>
    </message>
    <message>
        <source>Paper of the admission</source>
        <translation>Документ о принятии</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Орган, принявший решение</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>С кем согласовано</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>ends with the office</source>
        <translation>прекращается вместе с должностью</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>начало – {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Leave: {person}</source>
        <translation>Отпуск: {person}</translation>
    </message>
    <message>
        <source>Change the leave: {person}</source>
        <translation>Изменить отпуск: {person}</translation>
    </message>
    <message>
        <source>The member stays in office and counts; the substitute has no vote.</source>
        <translation>Член остаётся в составе и учитывается; у замещающего нет голоса.</translation>
    </message>
    <message>
        <source>Note the leave</source>
        <translation>Записать отпуск</translation>
    </message>
    <message>
        <source>Keep the leave</source>
        <translation>Сохранить отпуск</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Empty while it is not known.</source>
        <translation>Оставьте пустым, пока он неизвестен.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Замещающий</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>Несколько букв находят людей из списка.</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>Строки, выбранной в списке</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отпуск</translation>
    </message>
    <message>
        <source>No leave was noted.</source>
        <translation>Отпусков не записано.</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>Записать отпуск…</translation>
    </message>
    <message>
        <source>Note a leave (Ctrl+M)</source>
        <translation>Записать отпуск (Ctrl+M)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Remove the leave? {days}</source>
        <translation>Удалить отпуск? {days}</translation>
    </message>
    <message>
        <source>It will be as if never noted.</source>
        <translation>Как будто его не записывали.</translation>
    </message>
    <message>
        <source>Remove the leave</source>
        <translation>Удалить отпуск</translation>
    </message>
    <message>
        <source>Enter a paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Изменить документ</translation>
    </message>
    <message>
        <source>What a change begins with: a request, a decision, a submission.</source>
        <translation>С чего начинается изменение: заявление, решение, представление.</translation>
    </message>
    <message>
        <source>Enter the paper</source>
        <translation>Внести документ</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид документа</translation>
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
        <source>Whom it concerns</source>
        <translation>Кого касается</translation>
    </message>
    <message>
        <source>What it starts</source>
        <translation>Для чего основание</translation>
    </message>
    <message>
        <source>Papers that changed it</source>
        <translation>Документы-основания</translation>
    </message>
    <message>
        <source>No paper was entered.</source>
        <translation>Документов не внесено.</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Внести документ…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+Shift+N)</source>
        <translation>Внести документ (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Remove the paper? {paper}</source>
        <translation>Удалить документ? {paper}</translation>
    </message>
    <message>
        <source>What it changed stays as it is.</source>
        <translation>То, что по нему изменено, остаётся.</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Удалить документ</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Добавить шаг: {person}</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Шаг: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Другой шаг</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Название шага</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Empty until the step is taken.</source>
        <translation>Оставьте пустым, пока шаг не сделан.</translation>
    </message>
    <message>
        <source>Steps of the admission</source>
        <translation>Шаги принятия в состав</translation>
    </message>
    <message>
        <source>No steps noted; the usual way can be laid out, and changed.</source>
        <translation>Шаги не записаны; можно поставить обычный порядок и изменить его.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Добавить шаг…</translation>
    </message>
    <message>
        <source>Add a step (Ctrl+N)</source>
        <translation>Добавить шаг (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lay out the usual way</source>
        <translation>Поставить обычный порядок</translation>
    </message>
    <message>
        <source>As the newest admission to the body went, else as the acts have it</source>
        <translation>Как прошло последнее принятие в этот орган, иначе по актам</translation>
    </message>
    <message>
        <source>Give to those admitted together…</source>
        <translation>Поставить и принятым вместе…</translation>
    </message>
    <message>
        <source>On the same day by the same paper</source>
        <translation>Принятым в тот же день тем же документом</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Give these steps to all who were admitted together?</source>
        <translation>Поставить эти шаги всем, кто принят вместе?</translation>
    </message>
    <message>
        <source>Members: {count}. Steps that were noted for them before are written over.</source>
        <translation>Членов: {count}. Записанные у них раньше шаги будут заменены.</translation>
    </message>
    <message>
        <source>Give the steps</source>
        <translation>Поставить шаги</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>substitute: {person}</source>
        <translation>замещающий: {person}</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>изменение: {what}</translation>
    </message>
    <message>
        <source>Change the admission</source>
        <translation>Изменить данные о принятии</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Note a leave</source>
        <translation>Записать отпуск</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Прекратить полномочия</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>To the body</source>
        <translation>К органу</translation>
    </message>
    <message>
        <source>To the body (Esc)</source>
        <translation>К органу (Esc)</translation>
    </message>
    <message>
        <source>Papers, source and terms of the admission (F4)</source>
        <translation>Документы, источник и условия принятия (F4)</translation>
    </message>
    <message>
        <source>The member goes over to another post here (F7)</source>
        <translation>Член переходит на другую должность в этом же органе (F7)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Прекратить полномочия…</translation>
    </message>
    <message>
        <source>End the mandate (Ctrl+E)</source>
        <translation>Прекратить полномочия (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>When it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>Если она внесена по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>The membership goes on</source>
        <translation>Членство продолжается</translation>
    </message>
    <message>
        <source>It is not pointed at any more, until the work changes again</source>
        <translation>Больше не указывается, пока работа не изменится снова</translation>
    </message>
    <message>
        <source>A member by office, and the work changed on {day}: before {before}, now {now}.</source>
        <translation>Член по должности, а работа изменилась {day}: прежде – {before}, теперь – {now}.</translation>
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
        <source>Bring in the list of members</source>
        <translation>Внести список членов</translation>
    </message>
    <message>
        <source>From Excel, CSV or text; then form the council of them</source>
        <translation>Из Excel, CSV или текста; потом из них формируется Совет</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>К людям</translation>
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
    <name>Merging</name>
    <message>
        <source>Make one record</source>
        <translation>Объединить записи</translation>
    </message>
    <message>
        <source>Make one record…</source>
        <translation>Объединить записи…</translation>
    </message>
    <message>
        <source>When both are one person</source>
        <translation>Если оба – один человек</translation>
    </message>
    <message>
        <source>Perhaps entered twice: {people}</source>
        <translation>Возможно, внесён дважды: {people}</translation>
    </message>
    <message>
        <source>same IIN</source>
        <translation>тот же ИИН</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>те же имя и дата рождения</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>{person} ({why})</source>
        <translation>{person} ({why})</translation>
    </message>
    <message>
        <source>Make one record: {person}</source>
        <translation>Объединение записей: {person}</translation>
    </message>
    <message>
        <source>Memberships, papers and particulars of both go to the record that stays. Rolls and votes of meetings stay as they were written.</source>
        <translation>Членство, документы и сведения обеих записей переходят к той, что остаётся. Списки и голоса заседаний остаются как записаны.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Вторая запись</translation>
    </message>
    <message>
        <source>Found by a few letters.</source>
        <translation>Находится по нескольким буквам.</translation>
    </message>
    <message>
        <source>Which record stays</source>
        <translation>Какая запись остаётся</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Make one with another…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <source>When someone was entered twice (F8)</source>
        <translation>Если человек внесён дважды (F8)</translation>
    </message>
    <message>
        <source>Make anonymous…</source>
        <translation>Обезличить…</translation>
    </message>
    <message>
        <source>On the request of the person (Law 94-V)</source>
        <translation>По обращению человека (Закон 94-V)</translation>
    </message>
    <message>
        <source>Also entered as: {people}</source>
        <translation>Внесён также как: {people}</translation>
    </message>
    <message>
        <source>Made anonymous on {day}; nothing is entered here any more.</source>
        <translation>Обезличено {day}; сюда больше ничего не вносят.</translation>
    </message>
    <message>
        <source>Make anonymous? {person}</source>
        <translation>Обезличить? {person}</translation>
    </message>
    <message>
        <source>Name, work, particulars, former names and photograph go from the roster and the journal for good. Minutes of meetings held keep the name. Backups made so far hold everything.</source>
        <translation>Имя, работа, сведения, прежние имена и фотография навсегда уходят из списка и журнала. В протоколах прошедших заседаний имя остаётся. В сделанных резервных копиях есть всё.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Обезличить</translation>
    </message>
    <message>
        <source>Texts that name the person: {count}. Other words take the place of the name, except in minutes of meetings held.</source>
        <translation>Тексты, где назван этот человек: {count}. Имя заменяется другими словами везде, кроме протоколов состоявшихся заседаний.</translation>
    </message>
    <message>
        <source>A surname by itself is left as it is: reword the text first if this person is meant.</source>
        <translation>Фамилия, стоящая отдельно, остаётся как есть: если речь об этом человеке, сначала измените текст.</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Тексты, где назван этот человек</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>Что станет с именем</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}: {field}</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>заменяется</translation>
    </message>
    <message>
        <source>stays in the minutes</source>
        <translation>остаётся в протоколе</translation>
    </message>
    <message>
        <source>surname by itself</source>
        <translation>фамилия отдельно</translation>
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
        <source>The lists by name are those of the announced result.</source>
        <translation>Поимённые списки приведены по объявленным итогам.</translation>
    </message>
    <message>
        <source>Entered on the list “{list}” (was present at the vote): {name}</source>
        <translation>Внесено в список «{list}» (присутствие при голосовании): {name}</translation>
    </message>
    <message>
        <source>Taken off the list “{list}” (was absent from the vote): {name}</source>
        <translation>Исключено из списка «{list}» (отсутствие при голосовании): {name}</translation>
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
        <source>The item was not considered.</source>
        <translation>Вопрос не рассматривался.</translation>
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
        <source>Held at:</source>
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
        <source>Journal entry</source>
        <translation>Запись журнала</translation>
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
    <name>Organisations</name>
    <message>
        <source>State body</source>
        <translation>Государственный орган</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Маслихат</translation>
    </message>
    <message>
        <source>Ethnocultural association</source>
        <translation>Этнокультурное объединение</translation>
    </message>
    <message>
        <source>Public association</source>
        <translation>Общественное объединение</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>Воскресная школа</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Иная организация</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>республика</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>сельский округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>предприятие</translation>
    </message>
    <message>
        <source>Accreditation: {organisation}</source>
        <translation>Аккредитация: {organisation}</translation>
    </message>
    <message>
        <source>Change the accreditation: {organisation}</source>
        <translation>Изменить аккредитацию: {organisation}</translation>
    </message>
    <message>
        <source>Note the accreditation</source>
        <translation>Внести аккредитацию</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>The last day; empty where it has none.</source>
        <translation>Последний день; если срока нет, оставьте пустым.</translation>
    </message>
    <message>
        <source>Accrediting organ</source>
        <translation>Аккредитующий орган</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Аккредитации</translation>
    </message>
    <message>
        <source>None was noted so far.</source>
        <translation>Пока не внесено ни одной.</translation>
    </message>
    <message>
        <source>Note an accreditation…</source>
        <translation>Внести аккредитацию…</translation>
    </message>
    <message>
        <source>Note an accreditation (Ctrl+M)</source>
        <translation>Внести аккредитацию (Ctrl+M)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>По строке, выбранной в таблице</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Выберите организацию в списке.</translation>
    </message>
    <message>
        <source>Change the organisation (F2, Enter)</source>
        <translation>Изменить данные организации (F2, Enter)</translation>
    </message>
    <message>
        <source>Remove the organisation…</source>
        <translation>Удалить организацию…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Если внесена по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место нахождения</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>State registration</source>
        <translation>Государственная регистрация</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Число учащихся</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>no Kazakh name yet</source>
        <translation>казахского названия пока нет</translation>
    </message>
    <message>
        <source>no Russian name yet</source>
        <translation>русского названия пока нет</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>Name, seat or leader</source>
        <translation>Название, место или руководитель</translation>
    </message>
    <message>
        <source>Which organisations are listed</source>
        <translation>Какие организации в списке</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Accreditation runs out</source>
        <translation>Аккредитация истекает</translation>
    </message>
    <message>
        <source>Shown: {count}, in alphabetical order</source>
        <translation>Показано: {count}, по алфавиту</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>По «{typed}» ничего не найдено.</translation>
    </message>
    <message>
        <source>No accreditation has ended or ends soon.</source>
        <translation>Нет аккредитаций, срок которых истёк или скоро истекает.</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>Организаций этого вида нет.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Показать все организации</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Внести организацию</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Изменить данные организации</translation>
    </message>
    <message>
        <source>A name in one language is enough to begin with; papers need both.</source>
        <translation>Для начала достаточно названия на одном языке; документам нужны оба.</translation>
    </message>
    <message>
        <source>Add the organisation</source>
        <translation>Внести организацию</translation>
    </message>
    <message>
        <source>City, district or village</source>
        <translation>Город, район или село</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>По нескольким буквам находятся люди из списка.</translation>
    </message>
    <message>
        <source>Registration paper</source>
        <translation>Документ о регистрации</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Номер и дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Empty while the organisation exists.</source>
        <translation>Пусто, пока организация существует.</translation>
    </message>
    <message>
        <source>Remove this organisation? {organisation}</source>
        <translation>Удалить эту организацию? {organisation}</translation>
    </message>
    <message>
        <source>Its accreditations go with it. One that no longer exists is given a last day instead.</source>
        <translation>Вместе с ней уйдут её аккредитации. Организации, которой больше нет, вместо этого указывают последний день.</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Удалить организацию</translation>
    </message>
    <message>
        <source>Remove this accreditation? {organisation}</source>
        <translation>Удалить эту аккредитацию? {organisation}</translation>
    </message>
    <message>
        <source>Number {number}, from {day}. One that has ended stays.</source>
        <translation>Номер {number}, с {day}. Аккредитация с истёкшим сроком остаётся в списке.</translation>
    </message>
    <message>
        <source>Remove the accreditation</source>
        <translation>Удалить аккредитацию</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>закрыта {day}</translation>
    </message>
    <message>
        <source>accredited from {day}</source>
        <translation>начнётся {day}</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>истекла {day}</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>истекает {day}</translation>
    </message>
    <message>
        <source>accredited</source>
        <translation>аккредитована</translation>
    </message>
    <message>
        <source>accredited until {day}</source>
        <translation>действует по {day}</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Note an accreditation</source>
        <translation>Внести аккредитацию</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>К людям</translation>
    </message>
    <message>
        <source>Whom members come from, with accreditations and what runs out</source>
        <translation>Откуда приходят члены, аккредитации и сроки, которые истекают</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>К людям (Esc)</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>Внести организацию…</translation>
    </message>
    <message>
        <source>Add an organisation (Ctrl+N)</source>
        <translation>Внести организацию (Ctrl+N)</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Организаций пока нет</translation>
    </message>
    <message>
        <source>State bodies, maslikhats, associations, Houses of Friendship and Sunday schools stand here.</source>
        <translation>Здесь стоят государственные органы, маслихаты, объединения, Дома дружбы и воскресные школы.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Внести первую</translation>
    </message>
    <message>
        <source>Its name in Kazakh and in Russian, kind, leader</source>
        <translation>Название на казахском и русском, вид, руководитель</translation>
    </message>
    <message>
        <source>State bodies, associations, schools (Ctrl+Shift+O)</source>
        <translation>Государственные органы, объединения, школы (Ctrl+Shift+O)</translation>
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
    <name>Particulars</name>
    <message>
        <source>Particulars</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Показать скрытое</translation>
    </message>
    <message>
        <source>Noted in the journal</source>
        <translation>Отмечается в журнале</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Согласия…</translation>
    </message>
    <message>
        <source>Who consented, who has not yet (Ctrl+Shift+C)</source>
        <translation>Кто дал согласие, кто ещё нет (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>List of ethnicities…</source>
        <translation>Список этносов…</translation>
    </message>
    <message>
        <source>Add, spell otherwise, remove</source>
        <translation>Добавить, записать иначе, удалить</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этническая принадлежность</translation>
    </message>
    <message>
        <source>Only as the person states it; may stay open.</source>
        <translation>Только со слов самого человека; можно не указывать.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Домашний адрес</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>To the keeping of these data (Law 94-V).</source>
        <translation>На хранение этих данных (Закон №&#xa0;94‑V).</translation>
    </message>
    <message>
        <source>Paper of consent</source>
        <translation>Документ о согласии</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>The IIN tells another day of birth; since 2013 it may.</source>
        <translation>ИИН указывает другую дату рождения; с 2013 года это возможно.</translation>
    </message>
    <message>
        <source>The IIN tells the other sex.</source>
        <translation>ИИН указывает другой пол.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Члены – граждане Казахстана (Закон №&#xa0;70‑IV, ст. 15).</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation>Согласие ещё не отмечено.</translation>
    </message>
    <message>
        <source>List of ethnicities</source>
        <translation>Список этносов</translation>
    </message>
    <message>
        <source>As people state it themselves; another spelling holds for all who stated it.</source>
        <translation>Как люди указывают сами; иное написание действует для всех, кто его указал.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Kazakh name</source>
        <translation>Название по-казахски</translation>
    </message>
    <message>
        <source>Russian name</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <source>Spell the chosen one so</source>
        <translation>Исправить выбранное</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Удалить выбранное</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>At least {least} characters; a short sentence that only you would say is easy to keep in mind.</source>
        <translation>Не менее {least} знаков; легко запомнить короткую фразу, которую сказали бы только вы.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Повторите пароль</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>В двух строках разные пароли.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name and work</source>
        <translation>Имя и работа</translation>
    </message>
    <message>
        <source>no Kazakh spelling yet</source>
        <translation>казахского написания пока нет</translation>
    </message>
    <message>
        <source>no Russian spelling yet</source>
        <translation>русского написания пока нет</translation>
    </message>
    <message>
        <source>in Kazakh: {name}</source>
        <translation>по-казахски: {name}</translation>
    </message>
    <message>
        <source>in Russian: {name}</source>
        <translation>по-русски: {name}</translation>
    </message>
    <message>
        <source>{body}: {post}</source>
        <translation>{body}: {post}</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Выберите человека в списке.</translation>
    </message>
    <message>
        <source>Remove the person…</source>
        <translation>Удалить человека…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Если внесён по ошибке (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>further: {count}</source>
        <translation>ещё: {count}</translation>
    </message>
    <message>
        <source>Not kept while something is wrong; the record holds what it held.</source>
        <translation>Пока есть ошибка, это не сохраняется; в записи остаётся прежнее.</translation>
    </message>
    <message>
        <source>Latin letters among Cyrillic ones: {words}</source>
        <translation>Латинские буквы среди кириллических: {words}</translation>
    </message>
    <message>
        <source>Write them in Cyrillic</source>
        <translation>Записать кириллицей</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>По-казахски</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>по-казахски</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>In no body so far.</source>
        <translation>Пока не состоит ни в одном органе.</translation>
    </message>
    <message>
        <source>Add to a body…</source>
        <translation>Принять в состав…</translation>
    </message>
    <message>
        <source>Add to a body (Ctrl+M)</source>
        <translation>Принять в состав (Ctrl+M)</translation>
    </message>
    <message>
        <source>Card of the membership</source>
        <translation>Карточка членства</translation>
    </message>
    <message>
        <source>Of the row chosen in the table (Enter)</source>
        <translation>Строки, выбранной в таблице (Enter)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Прекратить полномочия…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Для строки, выбранной в таблице</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Удалить запись…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Выбранной в таблице строки, если она внесена по ошибке</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation>Основание, документ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Импортировать список</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Add to a body</source>
        <translation>Принять в состав</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Удалить из списка</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>Import a list (Ctrl+O)</source>
        <translation>Импортировать список (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>Добавить человека (Ctrl+N)</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Людей пока нет</translation>
    </message>
    <message>
        <source>Everyone who sits in a body, or may, stands here once, with both spellings.</source>
        <translation>Здесь каждый, кто состоит или может состоять в органах, записан один раз – по-казахски и по-русски.</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>Импортировать готовый список</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation>Из Excel или текстового файла; сначала видно, что распозналось</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation>Ввести людей по одному</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian, organisation and post</source>
        <translation>Имена по-казахски и по-русски, организация и должность</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation>Состав на дату: {day}</translation>
    </message>
    <message>
        <source>Sits in every body already; a new body is added on the page Bodies.</source>
        <translation>Уже состоит во всех органах; новый орган добавляется на странице «Органы».</translation>
    </message>
    <message>
        <source>One spelling is enough to begin with; papers need the one of their language.</source>
        <translation>Для начала хватит одного написания; документу понадобится написание на его языке.</translation>
    </message>
    <message>
        <source>May be entered later.</source>
        <translation>Можно внести позже.</translation>
    </message>
    <message>
        <source>Show the record that is there</source>
        <translation>Показать имеющуюся запись</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Kept already: {people}</source>
        <translation>Уже есть: {people}</translation>
    </message>
    <message>
        <source>The person with this IIN is there already.</source>
        <translation>Человек с этим ИИН уже внесён.</translation>
    </message>
    <message>
        <source>Add to a body: {person}</source>
        <translation>Принятие в состав: {person}</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Принять в состав</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>In no body</source>
        <translation>Вне органов</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Какие люди показаны</translation>
    </message>
    <message>
        <source>Other bodies…</source>
        <translation>Другие органы…</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Другие органы</translation>
    </message>
    <message>
        <source>Name, body, phone, IIN</source>
        <translation>Имя, орган, телефон, ИИН</translation>
    </message>
    <message>
        <source>The first {count} are shown: type a few letters more</source>
        <translation>Показаны только первые: {count}; наберите ещё несколько букв</translation>
    </message>
    <message>
        <source>Shown: {count}, in the order of the Kazakh alphabet</source>
        <translation>Показано: {count}, по казахскому алфавиту</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>Ничего не найдено: «{typed}».</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>Look among all people</source>
        <translation>Искать среди всех людей</translation>
    </message>
    <message>
        <source>Nobody is in office in this body today.</source>
        <translation>Сегодня в составе этого органа никого нет.</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation>Принять в состав</translation>
    </message>
    <message>
        <source>Everyone sits in some body.</source>
        <translation>Все состоят в каком-либо органе.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation>Организация, должность</translation>
    </message>
    <message>
        <source>Remove this person? {person}</source>
        <translation>Удалить из списка? {person}</translation>
    </message>
    <message>
        <source>The entry goes to the bin, in both spellings. Members of a body, past ones too, and whoever a meeting names stay.</source>
        <translation>Запись попадёт в корзину, в обоих написаниях. Члены органов, в том числе бывшие, и те, кто назван в заседании, не удаляются.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>No photograph so far.</source>
        <translation>Фотографии пока нет.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>It is kept small; where and when it was taken is not</source>
        <translation>Хранится уменьшенной, без места и времени съёмки</translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation>Удалить фотографию</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Изображения ({endings})</translation>
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
        <source>Rapporteur</source>
        <translation>Докладчик</translation>
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
        <translation>Несколько букв имени, по‑казахски или по‑русски</translation>
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
        <source>Place of the meeting</source>
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
        <source>Invite experts and observers: {count}</source>
        <translation>Пригласить экспертов и наблюдателей: {count}</translation>
    </message>
    <message>
        <source>Those of the body who are not on the list yet</source>
        <translation>Эксперты и наблюдатели органа, которых ещё нет в списке</translation>
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
        <source>Minutes, {day}</source>
        <translation>Протокол, {day}</translation>
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
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Папка</translation>
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
        <translation>&amp;Тип:</translation>
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
    <name>Records</name>
    <message>
        <source>absence</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>mark of attendance</source>
        <translation>запись о явке</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>names of a body</source>
        <translation>названия органа</translation>
    </message>
    <message>
        <source>seats of a body</source>
        <translation>места в органе</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>исправление голосования</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>voting member</source>
        <translation>голосующий член</translation>
    </message>
    <message>
        <source>step of a meeting</source>
        <translation>ход заседания</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>приглашённый</translation>
    </message>
    <message>
        <source>item of the agenda</source>
        <translation>вопрос повестки</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>членство</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>заседание</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>paper taken out</source>
        <translation>выведенный документ</translation>
    </message>
    <message>
        <source>particulars of a person</source>
        <translation>личные данные</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этническая принадлежность</translation>
    </message>
    <message>
        <source>look at restricted data</source>
        <translation>просмотр ограниченных данных</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>provision of an act</source>
        <translation>норма акта</translation>
    </message>
    <message>
        <source>member on the roll</source>
        <translation>член в списке</translation>
    </message>
    <message>
        <source>change of the roll</source>
        <translation>исправление списка</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>data taken out on request</source>
        <translation>данные, изъятые по обращению</translation>
    </message>
    <message>
        <source>data taken out of the journal</source>
        <translation>данные, изъятые из журнала</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>выступление</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>key of the office</source>
        <translation>ключ файла данных</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>ключ восстановления</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регион</translation>
    </message>
    <message>
        <source>name of the region, in Kazakh</source>
        <translation>название региона, на казахском</translation>
    </message>
    <message>
        <source>name of the region, in Russian</source>
        <translation>название региона, на русском</translation>
    </message>
    <message>
        <source>city, in Kazakh</source>
        <translation>город, на казахском</translation>
    </message>
    <message>
        <source>city, in Russian</source>
        <translation>город, на русском</translation>
    </message>
    <message>
        <source>place of meetings, in Kazakh</source>
        <translation>место заседаний, на казахском</translation>
    </message>
    <message>
        <source>place of meetings, in Russian</source>
        <translation>место заседаний, на русском</translation>
    </message>
    <message>
        <source>verb before decisions</source>
        <translation>глагол перед решениями</translation>
    </message>
    <message>
        <source>list of those present as an annex from</source>
        <translation>список присутствующих приложением, более</translation>
    </message>
    <message>
        <source>told to run out so many days before</source>
        <translation>предупреждение об окончании срока, дней</translation>
    </message>
    <message>
        <source>demo office</source>
        <translation>демонстрационный файл</translation>
    </message>
    <message>
        <source>years the journal is kept</source>
        <translation>срок хранения журнала, лет</translation>
    </message>
    <message>
        <source>last entry let go</source>
        <translation>последняя удалённая запись</translation>
    </message>
    <message>
        <source>hash of the last entry let go</source>
        <translation>хэш последней удалённой записи</translation>
    </message>
    <message>
        <source>folder of backups</source>
        <translation>папка резервных копий</translation>
    </message>
    <message>
        <source>backup every so many hours</source>
        <translation>резервная копия раз в столько часов</translation>
    </message>
    <message>
        <source>backup after a meeting</source>
        <translation>резервная копия после заседания</translation>
    </message>
    <message>
        <source>backup at closing</source>
        <translation>резервная копия при закрытии</translation>
    </message>
    <message>
        <source>backup before an import</source>
        <translation>резервная копия перед импортом</translation>
    </message>
    <message>
        <source>warning without a backup, days</source>
        <translation>предупреждать без копии, дней</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>последняя резервная копия</translation>
    </message>
    <message>
        <source>where the last backup is</source>
        <translation>где последняя резервная копия</translation>
    </message>
    <message>
        <source>journal entry of the last backup</source>
        <translation>запись журнала в последней копии</translation>
    </message>
    <message>
        <source>last full check</source>
        <translation>последняя полная проверка</translation>
    </message>
    <message>
        <source>key file in force, its hash</source>
        <translation>хэш действующего файла ключей</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>фамилия</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>отчество</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>гражданство</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электронная почта</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>домашний адрес</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>дата согласия</translation>
    </message>
    <message>
        <source>paper of consent</source>
        <translation>документ о согласии</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>since</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>until</source>
        <translation>окончание</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>полное название</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>краткое название</translation>
    </message>
    <message>
        <source>short name in the genitive</source>
        <translation>краткое название в родительном падеже</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>название на английском</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>основание</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>дата документа</translation>
    </message>
    <message>
        <source>deciding organ</source>
        <translation>орган, принявший решение</translation>
    </message>
    <message>
        <source>nominated by</source>
        <translation>кем выдвинут</translation>
    </message>
    <message>
        <source>member by office</source>
        <translation>член по должности</translation>
    </message>
    <message>
        <source>other ground</source>
        <translation>иное основание</translation>
    </message>
    <message>
        <source>paper of the end</source>
        <translation>документ о прекращении</translation>
    </message>
    <message>
        <source>date of the paper of the end</source>
        <translation>дата документа о прекращении</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>число мест</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>number</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>кем утверждён</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>вид органа</translation>
    </message>
    <message>
        <source>quorum, numerator of the share</source>
        <translation>доля кворума, числитель</translation>
    </message>
    <message>
        <source>quorum, denominator of the share</source>
        <translation>доля кворума, знаменатель</translation>
    </message>
    <message>
        <source>quorum, more than the share</source>
        <translation>кворум строго больше доли</translation>
    </message>
    <message>
        <source>quorum, paragraph</source>
        <translation>пункт о кворуме</translation>
    </message>
    <message>
        <source>decision, numerator of the share</source>
        <translation>доля для решения, числитель</translation>
    </message>
    <message>
        <source>decision, denominator of the share</source>
        <translation>доля для решения, знаменатель</translation>
    </message>
    <message>
        <source>decision, more than the share</source>
        <translation>решение строго больше доли</translation>
    </message>
    <message>
        <source>decision, share of whom</source>
        <translation>доля для решения, от кого</translation>
    </message>
    <message>
        <source>decision, paragraph</source>
        <translation>пункт о решении</translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation>ряд номеров</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>час</translation>
    </message>
    <message>
        <source>city, as papers name it</source>
        <translation>город, как в документах</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место проведения</translation>
    </message>
    <message>
        <source>presiding person</source>
        <translation>председательствующий</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>внесено позже</translation>
    </message>
    <message>
        <source>what was fixed at the opening</source>
        <translation>закреплено при открытии</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>on the roll from the opening</source>
        <translation>в списке с открытия</translation>
    </message>
    <message>
        <source>put on the roll</source>
        <translation>включён в список</translation>
    </message>
    <message>
        <source>time</source>
        <translation>время</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>mends the mark</source>
        <translation>исправляет запись</translation>
    </message>
    <message>
        <source>place in the agenda</source>
        <translation>место в повестке</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>слушали</translation>
    </message>
    <message>
        <source>end of the item</source>
        <translation>чем завершён вопрос</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>выступающий</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>responsible executor</source>
        <translation>ответственный исполнитель</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>срок исполнения</translation>
    </message>
    <message>
        <source>round</source>
        <translation>тур</translation>
    </message>
    <message>
        <source>form of voting</source>
        <translation>форма голосования</translation>
    </message>
    <message>
        <source>rule it is held under</source>
        <translation>применённая норма</translation>
    </message>
    <message>
        <source>for</source>
        <translation>за</translation>
    </message>
    <message>
        <source>against</source>
        <translation>против</translation>
    </message>
    <message>
        <source>votes abstained</source>
        <translation>воздержались</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation>общее число членов</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствуют</translation>
    </message>
    <message>
        <source>votes not cast</source>
        <translation>не голосовали</translation>
    </message>
    <message>
        <source>votes needed</source>
        <translation>нужно голосов</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>решение принято</translation>
    </message>
    <message>
        <source>votes short</source>
        <translation>не хватает голосов</translation>
    </message>
    <message>
        <source>quorum needed</source>
        <translation>нужный кворум</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation>кворум имеется</translation>
    </message>
    <message>
        <source>vote of the member</source>
        <translation>голос члена</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>name in full</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>должен сменить пароль</translation>
    </message>
    <message>
        <source>last sign-in</source>
        <translation>последний вход</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>имя для входа</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>имя файла</translation>
    </message>
    <message>
        <source>hash of what stood here</source>
        <translation>хеш того, что здесь стояло</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>записи журнала</translation>
    </message>
    <message>
        <source>hashes of what is left</source>
        <translation>хеши оставшегося</translation>
    </message>
    <message>
        <source>wrong passwords before it</source>
        <translation>неверных паролей перед этим</translation>
    </message>
    <message>
        <source>users with a new password</source>
        <translation>кому дан новый пароль</translation>
    </message>
    <message>
        <source>of Kazakhstan</source>
        <translation>гражданство Казахстана</translation>
    </message>
    <message>
        <source>of another country</source>
        <translation>гражданство другой страны</translation>
    </message>
    <message>
        <source>male</source>
        <translation>мужской</translation>
    </message>
    <message>
        <source>female</source>
        <translation>женский</translation>
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
        <source>excused</source>
        <translation>по уважительной причине</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>came</source>
        <translation>приход</translation>
    </message>
    <message>
        <source>left</source>
        <translation>уход</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>переход к вопросу</translation>
    </message>
    <message>
        <source>break</source>
        <translation>перерыв</translation>
    </message>
    <message>
        <source>end of the break</source>
        <translation>окончание перерыва</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>регистрация подтверждена</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>закрытие</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>повторное открытие</translation>
    </message>
    <message>
        <source>minutes, saved as a file</source>
        <translation>протокол, сохранён в файл</translation>
    </message>
    <message>
        <source>minutes, printed</source>
        <translation>протокол, напечатан</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>card of a person, saved as a file</source>
        <translation>карточка человека, сохранена в файл</translation>
    </message>
    <message>
        <source>list of consents, saved as a file</source>
        <translation>список согласий, сохранён в файл</translation>
    </message>
    <message>
        <source>list of journal entries</source>
        <translation>список записей журнала</translation>
    </message>
    <message>
        <source>composition of a body, saved as a file</source>
        <translation>состав органа, сохранён в файл</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланировано</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation>недействительно: нет кворума</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>голосование поднятием рук</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>поимённое голосование</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>воздержался</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>не голосовал</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>принято к сведению</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>рассмотрение отложено</translation>
    </message>
    <message>
        <source>session of the assembly</source>
        <translation>сессия Ассамблеи</translation>
    </message>
    <message>
        <source>council of the assembly</source>
        <translation>Совет Ассамблеи</translation>
    </message>
    <message>
        <source>other bodies</source>
        <translation>иные органы</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>от общего числа членов</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>от присутствующих</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>заведующий секретариатом</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>сотрудник секретариата</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>аккредитация</translation>
    </message>
    <message>
        <source>step of an admission</source>
        <translation>шаг принятия в состав</translation>
    </message>
    <message>
        <source>public award</source>
        <translation>общественная награда</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>вручение награды</translation>
    </message>
    <message>
        <source>paper that starts a change</source>
        <translation>документ-основание</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation>правило о роли</translation>
    </message>
    <message>
        <source>type of body</source>
        <translation>вид органа</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>шаг рассмотрения кандидатуры</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>прежнее имя</translation>
    </message>
    <message>
        <source>former place of work</source>
        <translation>прежнее место работы</translation>
    </message>
    <message>
        <source>profile of lists</source>
        <translation>профиль списков</translation>
    </message>
    <message>
        <source>expert or observer</source>
        <translation>эксперт или наблюдатель</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>merged record</source>
        <translation>объединённая запись</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>фотография</translation>
    </message>
    <message>
        <source>list that was brought in</source>
        <translation>импортированный список</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>сохранённый отбор</translation>
    </message>
    <message>
        <source>turn of a rotation</source>
        <translation>очередь ротации</translation>
    </message>
    <message>
        <source>full name in the genitive</source>
        <translation>полное имя в родительном падеже</translation>
    </message>
    <message>
        <source>made anonymous on</source>
        <translation>обезличено</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>объединено с записью</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>seat of the organisation</source>
        <translation>местонахождение</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>день закрытия</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>leader from the roster</source>
        <translation>руководитель из состава</translation>
    </message>
    <message>
        <source>level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>сведения о регистрации</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>число учеников</translation>
    </message>
    <message>
        <source>accredited by</source>
        <translation>кем аккредитовано</translation>
    </message>
    <message>
        <source>under which body</source>
        <translation>при каком органе</translation>
    </message>
    <message>
        <source>seat of the body</source>
        <translation>местонахождение</translation>
    </message>
    <message>
        <source>act that governs it</source>
        <translation>акт, по которому действует</translation>
    </message>
    <message>
        <source>approved by the decision of</source>
        <translation>решением какого органа создан</translation>
    </message>
    <message>
        <source>number of that decision</source>
        <translation>номер этого решения</translation>
    </message>
    <message>
        <source>day of that decision</source>
        <translation>день этого решения</translation>
    </message>
    <message>
        <source>dissolved on</source>
        <translation>день упразднения</translation>
    </message>
    <message>
        <source>paper of the dissolution</source>
        <translation>документ об упразднении</translation>
    </message>
    <message>
        <source>full name in the genitive case</source>
        <translation>полное название в родительном падеже</translation>
    </message>
    <message>
        <source>sign of the type</source>
        <translation>обозначение вида</translation>
    </message>
    <message>
        <source>in what capacity</source>
        <translation>в каком качестве</translation>
    </message>
    <message>
        <source>how many may hold it</source>
        <translation>сколько человек могут исполнять</translation>
    </message>
    <message>
        <source>period, months</source>
        <translation>срок, месяцев</translation>
    </message>
    <message>
        <source>agreement of which organ</source>
        <translation>по согласованию с каким органом</translation>
    </message>
    <message>
        <source>place in the turn</source>
        <translation>место в очереди</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>на общественных началах</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>исполняющий обязанности</translation>
    </message>
    <message>
        <source>nominating organisation</source>
        <translation>выдвинувшая организация</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>конец срока</translation>
    </message>
    <message>
        <source>agreed with</source>
        <translation>с кем согласовано</translation>
    </message>
    <message>
        <source>paper of the agreement</source>
        <translation>документ о согласовании</translation>
    </message>
    <message>
        <source>day of the agreement</source>
        <translation>день согласования</translation>
    </message>
    <message>
        <source>looked at after a change of post</source>
        <translation>проверено после смены должности</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замещающий</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>что меняет</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>в какой состав</translation>
    </message>
    <message>
        <source>named instead of</source>
        <translation>вместо кого назван</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>положение</translation>
    </message>
    <message>
        <source>established by the decision of</source>
        <translation>решением какого органа учреждена</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>квота</translation>
    </message>
    <message>
        <source>quota for</source>
        <translation>квота за период</translation>
    </message>
    <message>
        <source>given no more since</source>
        <translation>не вручается с</translation>
    </message>
    <message>
        <source>award</source>
        <translation>награда</translation>
    </message>
    <message>
        <source>handed over on</source>
        <translation>день вручения</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>state body</source>
        <translation>государственный орган</translation>
    </message>
    <message>
        <source>maslikhat</source>
        <translation>маслихат</translation>
    </message>
    <message>
        <source>ethnocultural association</source>
        <translation>этнокультурное объединение</translation>
    </message>
    <message>
        <source>public association</source>
        <translation>общественное объединение</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Дом дружбы</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>воскресная школа</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>иная организация</translation>
    </message>
    <message>
        <source>city</source>
        <translation>город</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>сельский округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>предприятие</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>республика</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>наблюдатель</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>собственное заявление</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation>решение объединения</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation>представление председателя</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation>решение органа</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>согласование</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>иной документ</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>принятие в состав</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation>прекращение членства</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>regional assembly</source>
        <translation>областная ассамблея</translation>
    </message>
    <message>
        <source>national Assembly</source>
        <translation>республиканская Ассамблея</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>register of awards, saved as a file</source>
        <translation>реестр награждений, сохранённый в файл</translation>
    </message>
    <message>
        <source>members by source, saved as a file</source>
        <translation>список членов по источникам, сохранённый в файл</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>на год</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Временный пароль</translation>
    </message>
    <message>
        <source>The key opens the data file when nobody has a password any more.</source>
        <translation>Ключ открывает файл данных, когда ни у кого не осталось пароля.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer and the backups: whoever has it and the file can read everything. Earlier sheets are to be destroyed.</source>
        <translation>Храните этот лист в сейфе, отдельно от компьютера и резервных копий: тот, у кого есть и лист, и файл, может прочитать все данные. Прежние листы уничтожьте.</translation>
    </message>
    <message>
        <source>Small or capital letters, hyphens and spaces make no difference when it is typed.</source>
        <translation>При вводе не имеет значения, прописные буквы или строчные, есть ли дефисы и пробелы.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>Sign-in name:</source>
        <translation>Имя для входа:</translation>
    </message>
    <message>
        <source>The password is good for the first sign-in: the program then asks for one of your own. Destroy this sheet afterwards.</source>
        <translation>Пароль действует для первого входа: затем программа попросит задать свой. После этого уничтожьте этот лист.</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Ассамблея:</translation>
    </message>
    <message>
        <source>Data file:</source>
        <translation>Файл данных:</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>Дата создания:</translation>
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
        <source>The file is of an earlier version; open it once to work in it, then it can be read: {path}.</source>
        <translation>Файл записан прежней версией программы; откройте его один раз для работы, потом его можно будет читать: {path}.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written, the copy was removed; take another disk: {path}.</source>
        <translation>Диск не сохранил записанное, копия удалена; возьмите другой диск: {path}.</translation>
    </message>
    <message>
        <source>This backup is damaged, nothing was changed; take another one: {path}.</source>
        <translation>Эта резервная копия повреждена, ничего не изменено; возьмите другую: {path}.</translation>
    </message>
    <message>
        <source>This file is the office itself, not a backup of it: {path}.</source>
        <translation>Это сам файл данных, а не его резервная копия: {path}.</translation>
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
        <source>Row {row} is not in the encoding of the list; choose another one or mend the row: {name}.</source>
        <translation>Строка {row} не в кодировке списка; выберите другую или исправьте строку: {name}.</translation>
    </message>
    <message>
        <source>Row {row} has a byte that is no letter; save the list anew: {name}.</source>
        <translation>В строке {row} байт, который не буква; сохраните список заново: {name}.</translation>
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
        <source>Acts of the same rank give different numbers for this day; choose which one applies, with a reason: {acts}.</source>
        <translation>Акты одной силы устанавливают на этот день разные числа; выберите, какой из них применяется, и укажите причину: {acts}.</translation>
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
        <source>A share in an act is a part of the whole, 2/3 for one: check it.</source>
        <translation>Доля в акте должна быть частью целого, например 2/3: проверьте её.</translation>
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
        <source>Confirm the registration first; a vote can be opened then.</source>
        <translation>Сначала подтвердите регистрацию, после этого можно открыть голосование.</translation>
    </message>
    <message>
        <source>These figures stand already; a correction needs other ones.</source>
        <translation>Эти цифры уже записаны; для исправления введите другие.</translation>
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
        <source>The person stays, there are mandates: end them, or remove mistaken ones: {person}.</source>
        <translation>Человек остаётся, у него есть полномочия: прекратите их, а внесённые по ошибке удалите: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an expert or observer of a body; remove that entry first: {person}.</source>
        <translation>Человек остаётся: он эксперт или наблюдатель органа; сначала удалите ту запись: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a candidate; remove a mistaken candidature first: {person}.</source>
        <translation>Человек остаётся, он кандидат; ошибочную кандидатуру сначала удалите: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an award was given to them: {person}.</source>
        <translation>Человек остаётся, он награждён: {person}.</translation>
    </message>
    <message>
        <source>The person stays, they lead an organisation; mend it first: {person}.</source>
        <translation>Человек остаётся, он руководит организацией; сначала исправьте её данные: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a meeting names them; mend the name instead: {person}.</source>
        <translation>Человек остаётся, он назван в заседании; при необходимости исправьте имя: {person}.</translation>
    </message>
    <message>
        <source>The mandate stays, the roll of the meeting of {day} rests on it; end it instead: {person}.</source>
        <translation>Полномочия остаются, на них основан список заседания ({day}); прекратите их: {person}.</translation>
    </message>
    <message>
        <source>Say in words on what other ground the mandate ends.</source>
        <translation>Напишите, по какому иному основанию прекращаются полномочия.</translation>
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
    <message>
        <source>Your role does not allow this; nothing was changed. Ask the administrator.</source>
        <translation>Ваша роль этого не позволяет; ничего не изменено. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The office was opened for reading only; nothing was changed.</source>
        <translation>Файл данных открыт только для чтения; ничего не изменено.</translation>
    </message>
    <message>
        <source>The journal is kept for ever; set for how many years to keep it first.</source>
        <translation>Журнал хранится бессрочно; сначала укажите, сколько лет его хранить.</translation>
    </message>
    <message>
        <source>Nothing in the journal is older than it is kept, in years: {years}.</source>
        <translation>В журнале нет записей старше срока хранения, лет: {years}.</translation>
    </message>
    <message>
        <source>This is final; it is corrected with a reason, not undone.</source>
        <translation>Этот шаг окончательный: его не отменяют, а исправляют с указанием причины.</translation>
    </message>
    <message>
        <source>Not undone: the same records were changed since.</source>
        <translation>Не отменено: эти же записи с тех пор изменены.</translation>
    </message>
    <message>
        <source>Not undone: other records already refer to it.</source>
        <translation>Не отменено: на эту запись уже ссылаются другие.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Этот шаг уже отменён.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>The office is encrypted and opens with a password: {path}.</source>
        <translation>Файл данных зашифрован и открывается по паролю: {path}.</translation>
    </message>
    <message>
        <source>The password is wrong; look at the language of the keyboard and Caps Lock.</source>
        <translation>Неверный пароль: проверьте язык клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>The password was wrong several times; the next try is possible in {wait} s.</source>
        <translation>Пароль несколько раз введён неверно. До следующей попытки: {wait} с.</translation>
    </message>
    <message>
        <source>This is not a recovery key: compare every group with the paper.</source>
        <translation>Это не ключ восстановления: сверьте каждую группу с бумагой.</translation>
    </message>
    <message>
        <source>The office has no such user any more, ask its administrator: {name}.</source>
        <translation>Такого пользователя больше нет, обратитесь к администратору: {name}.</translation>
    </message>
    <message>
        <source>The key file is damaged; take it from a backup: {path}.</source>
        <translation>Файл ключей повреждён, возьмите его из резервной копии: {path}.</translation>
    </message>
    <message>
        <source>The office looks encrypted, but its key file is not beside it; backups have it too: {path}.</source>
        <translation>Файл данных, по-видимому, зашифрован, но рядом с ним нет файла ключей; он лежит и рядом с резервными копиями: {path}.</translation>
    </message>
    <message>
        <source>The key file belongs to another office; take the right one from a backup: {path}.</source>
        <translation>Файл ключей относится к другому файлу данных, возьмите нужный из резервной копии: {path}.</translation>
    </message>
    <message>
        <source>This is the old password; think of another one.</source>
        <translation>Это прежний пароль, придумайте другой.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, figures, full stops and hyphens alone: {text}</source>
        <translation>Имя для входа состоит только из букв, цифр, точек и дефисов: {text}</translation>
    </message>
    <message>
        <source>Another user has this sign-in name: {name}.</source>
        <translation>Такое имя для входа уже есть у другого пользователя: {name}.</translation>
    </message>
    <message>
        <source>An office has {limit} users at most; remove one first.</source>
        <translation>Достигнуто наибольшее число пользователей: {limit}. Сначала удалите одного из них.</translation>
    </message>
    <message>
        <source>The office needs an administrator; name another one first.</source>
        <translation>Должен остаться хотя бы один администратор: сначала назначьте другого.</translation>
    </message>
    <message>
        <source>Your own account stays as it is; another administrator can change it.</source>
        <translation>Свою учётную запись так изменить нельзя: это делает другой администратор.</translation>
    </message>
    <message>
        <source>Your password is a temporary one; sign in to the window and choose your own first.</source>
        <translation>Ваш пароль временный: сначала войдите в окне программы и задайте свой.</translation>
    </message>
    <message>
        <source>An office without a password has one user; encrypt the office first.</source>
        <translation>Без пароля пользователь может быть только один: сначала зашифруйте файл.</translation>
    </message>
    <message>
        <source>The office is encrypted already.</source>
        <translation>Файл уже зашифрован.</translation>
    </message>
    <message>
        <source>The password is too short: {least} characters at least, a few words for one.</source>
        <translation>Пароль слишком короткий: нужно не менее {least} знаков, например несколько слов.</translation>
    </message>
    <message>
        <source>The password is too long; a few words are enough.</source>
        <translation>Пароль слишком длинный: достаточно нескольких слов.</translation>
    </message>
    <message>
        <source>The password repeats a few characters; take several words instead.</source>
        <translation>В пароле повторяются одни и те же знаки: возьмите лучше несколько слов.</translation>
    </message>
    <message>
        <source>The password is little more than a name from this office; take other words.</source>
        <translation>Пароль почти весь состоит из имени или названия, которое есть в этом файле данных: возьмите другие слова.</translation>
    </message>
    <message>
        <source>The password is easily guessed; take several words that do not belong together.</source>
        <translation>Пароль легко угадать: возьмите несколько не связанных между собой слов.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits; it was not kept.</source>
        <translation>ИИН состоит из двенадцати цифр; он не сохранён.</translation>
    </message>
    <message>
        <source>The last digit does not agree with the others: compare the IIN with the paper.</source>
        <translation>Последняя цифра не согласуется с остальными: сверьте ИИН с документом.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that never was: compare it with the paper.</source>
        <translation>ИИН начинается с несуществующей даты: сверьте его с документом.</translation>
    </message>
    <message>
        <source>Another person has this IIN; it was not kept: {person}.</source>
        <translation>Такой ИИН уже записан за другим человеком; он не сохранён: {person}.</translation>
    </message>
    <message>
        <source>This is too long to be kept; shorten it.</source>
        <translation>Текст слишком длинный и не сохранён; сократите его.</translation>
    </message>
    <message>
        <source>There is an unseen character in it; type it anew.</source>
        <translation>В тексте есть невидимый знак; наберите его заново.</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@place is wanted.</source>
        <translation>Это не адрес электронной почты: нужен вид имя@место.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Nobody of the roster was born on such a day; look at the year.</source>
        <translation>Такой даты рождения быть не может; проверьте год.</translation>
    </message>
    <message>
        <source>The organisation stays, a membership, a candidature or a rotation names it; give it a last day instead: {name}.</source>
        <translation>Организация остаётся, её называет членство, кандидатура или ротация; вместо удаления укажите последний день: {name}.</translation>
    </message>
    <message>
        <source>Another accreditation of the organisation holds on some of these days.</source>
        <translation>В часть этих дней у организации действует другая аккредитация.</translation>
    </message>
    <message>
        <source>The award stays, it was given already; give it a last day instead: {name}.</source>
        <translation>Награда остаётся, её уже вручали; вместо удаления укажите последний день: {name}.</translation>
    </message>
    <message>
        <source>This award was given no more after its last day: {day}.</source>
        <translation>После последнего дня эта награда не вручалась: {day}.</translation>
    </message>
    <message>
        <source>It cannot be handed over before it was given: given {given}, handed {handed}.</source>
        <translation>Награду нельзя вручить до решения: решение – {given}, вручение – {handed}.</translation>
    </message>
    <message>
        <source>A candidate for the same already, nothing was decided yet: {person}.</source>
        <translation>Уже выдвинут туда же, решения ещё нет: {person}.</translation>
    </message>
    <message>
        <source>It was decided about this candidate already: {person}.</source>
        <translation>По этому кандидату решение уже принято: {person}.</translation>
    </message>
    <message>
        <source>The candidature stays, a membership came of it or another was named in its place: {person}.</source>
        <translation>Кандидатура остаётся: по ней принят член или вместо неё выдвинут другой: {person}.</translation>
    </message>
    <message>
        <source>Nobody is admitted without a step in their favour, or with one against them: {person}.</source>
        <translation>В состав не принимают, если ни один шаг не поддержан или есть решение против: {person}.</translation>
    </message>
    <message>
        <source>The vote was not taken in this meeting, or it is not closed yet.</source>
        <translation>Это голосование проходило не на этом заседании или ещё не закрыто.</translation>
    </message>
    <message>
        <source>The post is taken, end that mandate first: {person}, since {day}.</source>
        <translation>Должность занята, сначала прекратите те полномочия: {person}, начало – {day}.</translation>
    </message>
    <message>
        <source>A membership cannot go on after the death: {person}, {day}.</source>
        <translation>Членство не продолжается после смерти: {person}, {day}.</translation>
    </message>
    <message>
        <source>A membership cannot begin before the birth: {person}, born {day}.</source>
        <translation>Членство не может начаться раньше рождения: {person}, дата рождения: {day}.</translation>
    </message>
    <message>
        <source>The membership ended already: {person}, {day}.</source>
        <translation>Членство уже закончилось: {person}, {day}.</translation>
    </message>
    <message>
        <source>The member holds this post already: choose another one.</source>
        <translation>Член уже занимает эту должность: выберите другую.</translation>
    </message>
    <message>
        <source>The Law has no such ground for a region: choose one of the list.</source>
        <translation>В Законе нет такого основания для региона: выберите из списка.</translation>
    </message>
    <message>
        <source>The leave does not lie within the membership: {days}.</source>
        <translation>Отпуск выходит за пределы членства: {days}.</translation>
    </message>
    <message>
        <source>Another leave of the member shares days with this one; it began on {day}.</source>
        <translation>С этим отпуском совпадает по дням другой отпуск члена; его начало – {day}.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose another person.</source>
        <translation>Никто не замещает сам себя: выберите другого человека.</translation>
    </message>
    <message>
        <source>Say in words what the step is.</source>
        <translation>Напишите, что это за шаг.</translation>
    </message>
    <message>
        <source>Give the number of the paper or its date.</source>
        <translation>Укажите номер документа или его дату.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>начало – {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Nothing has changed: write what holds since that day.</source>
        <translation>Ничего не изменилось: напишите, как стало с этого дня.</translation>
    </message>
    <message>
        <source>A change of {day} is kept already; take a later day.</source>
        <translation>Изменение на эту дату уже сохранено: {day}; укажите день позже.</translation>
    </message>
    <message>
        <source>This picture is too large; choose a smaller one.</source>
        <translation>Это изображение слишком велико; выберите меньшее.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read; choose another one.</source>
        <translation>В этом файле нет изображения, которое можно прочитать; выберите другой.</translation>
    </message>
    <message>
        <source>It stays in the list, people stated it: {name} – {people}.</source>
        <translation>Остаётся в списке, его указали люди: {name} – {people}.</translation>
    </message>
    <message>
        <source>These are one record already; choose another person.</source>
        <translation>Это уже одна запись; выберите другого человека.</translation>
    </message>
    <message>
        <source>Both are candidates for the same, withdraw or remove one candidature first: {person}.</source>
        <translation>Обе записи – кандидаты в один и тот же состав; сначала снимите одну из кандидатур: {person}.</translation>
    </message>
    <message>
        <source>They are two people, both were present at the meeting of {day}: {one}; {other}.</source>
        <translation>Это два человека, оба присутствовали на заседании ({day}): {one}; {other}.</translation>
    </message>
    <message>
        <source>They are two people, their IINs differ: {one}; {other}.</source>
        <translation>Это два человека, ИИН у них разные: {one}; {other}.</translation>
    </message>
    <message>
        <source>The meeting of {day} is not over yet; do it when it is closed: {person}.</source>
        <translation>Заседание ещё не закончено ({day}); сделайте это после закрытия: {person}.</translation>
    </message>
    <message>
        <source>The name stays while a body or a planned meeting counts on the person; end the mandates first: {person}.</source>
        <translation>Имя остаётся, пока человек состоит в органе или назван в плане заседания; сначала прекратите полномочия: {person}.</translation>
    </message>
    <message>
        <source>This record was made anonymous on {day}; nothing is entered in it.</source>
        <translation>Эта запись обезличена ({day}); в неё ничего не вносят.</translation>
    </message>
    <message>
        <source>A body cannot stand under one that is under it: {body}.</source>
        <translation>Орган нельзя подчинить тому, который подчинён ему самому: {body}.</translation>
    </message>
    <message>
        <source>The type stays, the acts speak of the assembly and its council: {body}.</source>
        <translation>Вид не меняется: в актах говорится об Ассамблее и её Совете: {body}.</translation>
    </message>
    <message>
        <source>The body was dissolved, its last day was {day}: {body}.</source>
        <translation>Орган упразднён, последний день – {day}: {body}.</translation>
    </message>
    <message>
        <source>A body under it goes on; dissolve it first, or place it elsewhere: {body}.</source>
        <translation>Действует подчинённый ему орган; сначала упраздните его или подчините другому: {body}.</translation>
    </message>
    <message>
        <source>The body has a meeting after its last day: {day}.</source>
        <translation>У органа есть заседание после последнего дня: {day}.</translation>
    </message>
    <message>
        <source>The region was formed on {day}; nothing here is older: {region}.</source>
        <translation>Регион образован {day}, более ранний день невозможен: {region}.</translation>
    </message>
    <message>
        <source>The type stays, a body has it: {body}.</source>
        <translation>Вид остаётся, к нему относится орган: {body}.</translation>
    </message>
    <message>
        <source>The body stays, others stand under it; dissolve it instead: {body}.</source>
        <translation>Орган остаётся: ему подчинены другие; его можно упразднить: {body}.</translation>
    </message>
    <message>
        <source>The body stays, people sit or sat in it; dissolve it instead: {body}.</source>
        <translation>Орган остаётся: в нём есть или были члены; его можно упразднить: {body}.</translation>
    </message>
    <message>
        <source>The body stays, it has meetings; dissolve it instead: {body}.</source>
        <translation>Орган остаётся: у него есть заседания; его можно упразднить: {body}.</translation>
    </message>
    <message>
        <source>The body stays, other records refer to it: {body}.</source>
        <translation>Орган остаётся: на него ссылаются другие записи: {body}.</translation>
    </message>
    <message>
        <source>These are the only names of the body: mend them instead.</source>
        <translation>Это единственное название органа: исправьте его.</translation>
    </message>
    <message>
        <source>Already an expert or observer of this body on these days: {person}.</source>
        <translation>В эти дни уже эксперт или наблюдатель этого органа: {person}.</translation>
    </message>
    <message>
        <source>A member of the body on these days, convened as such: {person}.</source>
        <translation>В эти дни член органа, созывается как член: {person}.</translation>
    </message>
    <message>
        <source>A turn names nobody: choose an organisation or type a name.</source>
        <translation>В очереди никто не указан: выберите организацию или впишите название.</translation>
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
    <name>Restore</name>
    <message>
        <source>Put a backup back</source>
        <translation>Вернуть резервную копию</translation>
    </message>
    <message>
        <source>A backup becomes an office on this computer.</source>
        <translation>Резервная копия станет файлом данных на этом компьютере.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>A backup on a stick or elsewhere</source>
        <translation>Копия на флеш-накопителе или в другом месте</translation>
    </message>
    <message>
        <source>No backups were found where this computer keeps them. Choose the file.</source>
        <translation>Там, где этот компьютер хранит копии, ничего не найдено. Выберите файл.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что в копии</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Что пропадёт</translation>
    </message>
    <message>
        <source>Where the office goes</source>
        <translation>Куда положить файл данных</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выбрать резервную копию</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>What is there now is kept beside it: {name}</source>
        <translation>Нынешний файл сохранится рядом: {name}</translation>
    </message>
    <message>
        <source>The backup itself stays where it is. Nothing is written over.</source>
        <translation>Сама резервная копия останется на месте. Поверх других файлов ничего не пишется.</translation>
    </message>
    <message>
        <source>Choose a name that no file has yet: an office is not written over here.</source>
        <translation>Выберите имя, которого ещё нет: поверх имеющегося файла здесь не пишут.</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}?</source>
        <translation>Вернуть копию от {moment}?</translation>
    </message>
    <message>
        <source>The office will be as it was then. Passwords, too, are those of that day.</source>
        <translation>Файл данных станет таким, каким был тогда. Пароли тоже будут того дня.</translation>
    </message>
    <message>
        <source>The office will be as it was then.</source>
        <translation>Файл данных станет таким, каким был тогда.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Entries of the journal since then: {count}.</source>
        <translation>Записей в журнале с тех пор: {count}.</translation>
    </message>
    <message>
        <source>It cannot be compared with the office: that has another key since.</source>
        <translation>Сравнить с файлом данных нельзя: у него с тех пор другой ключ.</translation>
    </message>
    <message>
        <source>The office cannot be read, so this is not known. Look at the date of the backup.</source>
        <translation>Файл данных не читается, поэтому это неизвестно. Смотрите на дату копии.</translation>
    </message>
    <message>
        <source>The backup is being put back and read</source>
        <translation>Резервная копия возвращается и проверяется</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped. The office is as it was.</source>
        <translation>Остановлено. Файл данных остался как был.</translation>
    </message>
    <message>
        <source>The backup was put back: {place}</source>
        <translation>Резервная копия возвращена: {place}</translation>
    </message>
    <message>
        <source>The backup was put back. What was there before is kept as {kept}</source>
        <translation>Резервная копия возвращена. Прежний файл сохранён под именем {kept}</translation>
    </message>
    <message>
        <source>The backup is encrypted. It opens with a password of its own day.</source>
        <translation>Резервная копия зашифрована. Она открывается паролем того дня, когда сделана.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Посмотреть, что в копии</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The office is open for reading only.</source>
        <translation>Файл данных открыт только для чтения.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Composition</source>
        <translation>Состав</translation>
    </message>
    <message>
        <source>Invited, not counted:</source>
        <translation>Приглашаемые, не учитываются:</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation>Состав на {day}</translation>
    </message>
    <message>
        <source>Members: {total}.</source>
        <translation>Членов: {total}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}.</source>
        <translation>Членов: {total}, мест: {seats}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}, vacant: {vacant}.</source>
        <translation>Членов: {total}, мест: {seats}, свободно: {vacant}.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Full name, organisation and post, post in the body</source>
        <translation>Фамилия, имя, отчество, организация и должность, роль в составе</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>и.о.</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>по должности</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>на общественных началах</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>Организация и должность</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Роль в составе</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кем выдвинут</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Конец срока</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Quorum: {share}.</source>
        <translation>Кворум: {share}.</translation>
    </message>
    <message>
        <source>Decision: {share}.</source>
        <translation>Решение: {share}.</translation>
    </message>
    <message>
        <source>Decision: {share}; with all present, votes needed – {needed}.</source>
        <translation>Решение: {share}; если присутствуют все, необходимо голосов «за» – {needed}.</translation>
    </message>
    <message>
        <source>{body}.</source>
        <translation>{body}.</translation>
    </message>
    <message>
        <source>{body}: members in office – {total}.</source>
        <translation>{body}: общее число членов – {total}.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>at least (a fraction)</source>
        <translation>не менее (дробь)</translation>
    </message>
    <message>
        <source>more than (a fraction)</source>
        <translation>более (дробь)</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>от общего числа членов</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>от числа присутствующих</translation>
    </message>
    <message>
        <source>{name}: a part such as 3/5</source>
        <translation>{name}: дробь, например 3/5</translation>
    </message>
    <message>
        <source>{name}: of what</source>
        <translation>{name}: от чего</translation>
    </message>
    <message>
        <source>{body}: {what}</source>
        <translation>{body}: {what}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>кворум</translation>
    </message>
    <message>
        <source>decision is adopted by</source>
        <translation>решение принимается</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>применяется</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>то же самое</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>другие числа</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>не применяется</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Enter an act</source>
        <translation>Внести акт</translation>
    </message>
    <message>
        <source>Remove the act: {title}?</source>
        <translation>Удалить акт: {title}?</translation>
    </message>
    <message>
        <source>It no longer applies to any day. An act that a meeting cites stays.</source>
        <translation>Он больше не будет применяться ни к одному дню. Акт, на который ссылается заседание, останется.</translation>
    </message>
    <message>
        <source>Remove the act</source>
        <translation>Удалить акт</translation>
    </message>
    <message>
        <source>Change the act</source>
        <translation>Изменить акт</translation>
    </message>
    <message>
        <source>The region&apos;s own act</source>
        <translation>Собственный акт региона</translation>
    </message>
    <message>
        <source>It lies over the national acts from its first day. Closed votes keep what held then.</source>
        <translation>С первого дня применяется вместо республиканских актов. За завершёнными голосованиями остаётся норма, по которой они проведены.</translation>
    </message>
    <message>
        <source>Keep the act</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>Title, Kazakh</source>
        <translation>Название, по-казахски</translation>
    </message>
    <message>
        <source>Title, Russian</source>
        <translation>Название, по-русски</translation>
    </message>
    <message>
        <source>As papers cite it.</source>
        <translation>Так акт называется в документах.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Approved by, Kazakh</source>
        <translation>Кем утверждён, по‑казахски</translation>
    </message>
    <message>
        <source>Approved by, Russian</source>
        <translation>Кем утверждён, по‑русски</translation>
    </message>
    <message>
        <source>Decision of the session, order of the akim, with date.</source>
        <translation>Решение сессии, распоряжение акима, с датой.</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>Первый день действия</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Последний день действия</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Пусто, пока акт действует.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Что это значит</translation>
    </message>
    <message>
        <source>Tick a kind of body and give the first day: it is said here then.</source>
        <translation>Отметьте вид органа и укажите первый день: здесь будет сказано, что это значит.</translation>
    </message>
    <message>
        <source>this act</source>
        <translation>этот акт</translation>
    </message>
    <message>
        <source>On {day}:</source>
        <translation>{day}:</translation>
    </message>
    <message>
        <source>Tick at least one kind of body.</source>
        <translation>Отметьте хотя бы один вид органа.</translation>
    </message>
    <message>
        <source>Type a part as 3/5, not more than the whole.</source>
        <translation>Наберите дробь так: 3/5; она не больше целого.</translation>
    </message>
    <message>
        <source>Provisions in force</source>
        <translation>Действующие нормы</translation>
    </message>
    <message>
        <source>The region&apos;s own acts</source>
        <translation>Собственные акты региона</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>На дату</translation>
    </message>
    <message>
        <source>None so far. A regulation of the region lies over the national acts from its first day.</source>
        <translation>Пока нет. Регламент региона с первого дня применяется вместо республиканских актов.</translation>
    </message>
    <message>
        <source>Enter an act…</source>
        <translation>Внести акт…</translation>
    </message>
    <message>
        <source>Enter an act (Ctrl+N)</source>
        <translation>Внести акт (Ctrl+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the chosen act (Enter)</source>
        <translation>Изменить выбранный акт (Enter)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove the chosen act</source>
        <translation>Удалить выбранный акт</translation>
    </message>
    <message>
        <source>{body}: no rule held for this day.</source>
        <translation>{body}: на этот день нормы акта нет.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кем утверждён</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органы</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>What could be read is in a new office</source>
        <translation>Всё, что прочитано, собрано в новом файле данных</translation>
    </message>
    <message>
        <source>The damaged file was left as it is: {path}</source>
        <translation>Повреждённый файл оставлен как есть: {path}</translation>
    </message>
    <message>
        <source>In the new office</source>
        <translation>В новом файле данных</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Что не прочитано</translation>
    </message>
    <message>
        <source>Open the new office</source>
        <translation>Открыть новый файл</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Напечатать список…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другой файл данных</translation>
    </message>
    <message>
        <source>Salvage of a damaged office, {moment}</source>
        <translation>Восстановление данных из повреждённого файла, {moment}</translation>
    </message>
    <message>
        <source>Damaged file: {path}</source>
        <translation>Повреждённый файл: {path}</translation>
    </message>
    <message>
        <source>New office: {path}</source>
        <translation>Новый файл данных: {path}</translation>
    </message>
    <message>
        <source>Salvage {day}</source>
        <translation>Что не прочитано {day}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранить список</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Временный пароль</translation>
    </message>
    <message>
        <source>The recovery key opens the office when nobody has a password any more. It is shown only now: print it or write it down, and keep it in a safe, not on this computer.</source>
        <translation>Ключ восстановления открывает файл данных, когда ни у кого не осталось пароля. Он показывается только сейчас: напечатайте его или запишите и храните в сейфе, не на этом компьютере.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>I have printed or written it down</source>
        <translation>Напечатано или записано</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}. Print it and delete the file: whoever finds it can get in.</source>
        <translation>Сохранено: {path}. Напечатайте и удалите файл: нашедший его сможет войти.</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Отправлено на принтер: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Write it down by hand.</source>
        <translation>Принтер не отвечает, ничего не напечатано. Запишите от руки.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Stands in the title of the window.</source>
        <translation>Стоит в заголовке окна.</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>Город, как в документах</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Место заседаний</translation>
    </message>
    <message>
        <source>Proposed for each new meeting.</source>
        <translation>Предлагается для каждого нового заседания.</translation>
    </message>
    <message>
        <source>Verb before decisions</source>
        <translation>Глагол перед решениями</translation>
    </message>
    <message>
        <source>One pair for both languages of a paper.</source>
        <translation>Одна пара слов для обоих языков документа.</translation>
    </message>
    <message>
        <source>List of those present as an annex</source>
        <translation>Список присутствующих в приложении</translation>
    </message>
    <message>
        <source>When more than so many are present. A custom, not an act.</source>
        <translation>Когда присутствующих больше этого числа. Так принято; актами это не установлено.</translation>
    </message>
    <message>
        <source>Runs out soon, days</source>
        <translation>Предупреждение о сроках, дней</translation>
    </message>
    <message>
        <source>Accreditations and periods in a post are told of so many days ahead.</source>
        <translation>За столько дней предупреждают об окончании аккредитации и срока в должности.</translation>
    </message>
    <message>
        <source>Names of bodies</source>
        <translation>Названия органов</translation>
    </message>
    <message>
        <source>Each name holds from a day on.</source>
        <translation>Каждое название действует с определённого дня.</translation>
    </message>
    <message>
        <source>On the page Bodies</source>
        <translation>На странице «Органы»</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Файл данных</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другой файл данных</translation>
    </message>
    <message>
        <source>Close this one, open or make another</source>
        <translation>Закрыть этот, открыть или создать другой</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side. Ctrl+L: the next one.</source>
        <translation>Язык документов выбирается отдельно: казахский, русский или оба рядом. Ctrl+L: следующий.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Блокировать окно</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long, and the office has a password. Ctrl+Shift+L: now.</source>
        <translation>Если столько времени никто не работает и у файла данных есть пароль. Ctrl+Shift+L: сразу.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>What is chosen or typed here holds at once.</source>
        <translation>Выбранное и набранное здесь действует сразу.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Секретариат</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Придумайте собственный пароль</translation>
    </message>
    <message>
        <source>The one you have was given to you by somebody who knows it.</source>
        <translation>Нынешний пароль вам выдал другой человек, и он его знает.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Eight groups from the paper that was printed when the office was made.</source>
        <translation>Восемь групп с бумаги, напечатанной при создании файла данных.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Войти с паролем</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Войти с ключом восстановления</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Take this password</source>
        <translation>Принять этот пароль</translation>
    </message>
    <message>
        <source>Possible in {wait} s</source>
        <translation>Возможно через {wait} с</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Everything is saved; what was open comes back.</source>
        <translation>Всё сохранено; открытое вернётся на место.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Войти под другим именем</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens.</source>
        <translation>Буквы, цифры, точки и дефисы.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>Так оно стоит в журнале; можно не указывать.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Members by office</source>
        <translation>Члены по должности</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Иные источники</translation>
    </message>
    <message>
        <source>Source not stated</source>
        <translation>Источник не указан</translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Должность в органе</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Members by source</source>
        <translation>Члены по источникам</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>Всего: {count}.</translation>
    </message>
    <message>
        <source>An organisation that nominated is noted with the admission of a member.</source>
        <translation>Выдвинувшая организация указывается в данных о принятии члена в состав.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Состав на день</translation>
    </message>
    <message>
        <source>{post}, since {day}</source>
        <translation>{post}, с {day}</translation>
    </message>
    <message>
        <source>Members by source…</source>
        <translation>Члены по источникам…</translation>
    </message>
    <message>
        <source>Whom the members of a body come from (Ctrl+S)</source>
        <translation>Кем выдвинуты члены органа (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Put a backup back…</source>
        <translation>Вернуть резервную копию…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Спасти, что читается…</translation>
    </message>
    <message>
        <source>Into a new office beside this one, which stays as it is</source>
        <translation>В новый файл данных рядом; этот останется как есть</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Открыть только для чтения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Break the lock…</source>
        <translation>Снять блокировку…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Другой файл данных</translation>
    </message>
    <message>
        <source>The office is damaged</source>
        <translation>Файл данных повреждён</translation>
    </message>
    <message>
        <source>The office is open elsewhere</source>
        <translation>Файл данных открыт в другом месте</translation>
    </message>
    <message>
        <source>The office is of a newer program</source>
        <translation>Файл данных от более новой программы</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Файл данных не открывается</translation>
    </message>
    <message>
        <source>What is in the file is not what was written: a disk that fails, a copy that broke off, another program.</source>
        <translation>Содержимое файла отличается от записанного: отказывает диск, прервалось копирование или вмешалась другая программа.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>Эта версия программы не может его прочитать.</translation>
    </message>
    <message>
        <source>Opened by {who} on the computer {computer}: {moment}.</source>
        <translation>Кем открыт: {who}, компьютер: {computer}, время: {moment}.</translation>
    </message>
    <message>
        <source>The office is encrypted, and its key file is not beside it: {keys}</source>
        <translation>Файл данных зашифрован, а его файла ключей рядом нет: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office is damaged: {keys}</source>
        <translation>Файл ключей рядом с файлом данных повреждён: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office belongs to another office: {keys}</source>
        <translation>Файл ключей рядом с файлом данных – от другого файла: {keys}</translation>
    </message>
    <message>
        <source>Put the newest backup back; or let the program read what is still whole. The damaged file is kept in either case.</source>
        <translation>Верните последнюю резервную копию или дайте программе прочитать то, что уцелело. Повреждённый файл сохранится в любом случае.</translation>
    </message>
    <message>
        <source>No password opens the office without this file. Bring it back beside the office, as it was before somebody moved or copied the office alone, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>Без него файл данных не откроет ни один пароль. Если файл данных перенесли или скопировали без него, найдите файл ключей на прежнем месте, положите рядом и попробуйте снова. Или верните резервную копию: у каждой свой файл ключей. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Put the newest backup back: each has a key file of its own. What is there now is kept beside it.</source>
        <translation>С таким файлом ключей не подойдёт ни один пароль. Верните последнюю резервную копию: у каждой свой файл ключей. Нынешние файлы сохранятся рядом.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Bring the right key file from where the office was before, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>С таким файлом ключей не подойдёт ни один пароль. Принесите нужный файл ключей с прежнего места и попробуйте снова. Или верните резервную копию: у каждой свой файл ключей. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Two programs must not write into one office. Close it there and try again; or look at it without changing anything.</source>
        <translation>Две программы не должны писать в один файл. Закройте его там и попробуйте снова или посмотрите, ничего не меняя.</translation>
    </message>
    <message>
        <source>It was opened with a newer version, which keeps more than this one knows. Nothing was changed. Install the newer version on this computer, too.</source>
        <translation>Файл открывали в более новой версии, в нём есть то, чего эта версия не знает. Ничего не изменено. Установите новую версию и на этот компьютер.</translation>
    </message>
    <message>
        <source>No good backup was found where this computer keeps them; look at your stick.</source>
        <translation>Там, где этот компьютер хранит копии, исправной не найдено; посмотрите на флеш-накопителе.</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}, {path}</source>
        <translation>Последняя исправная резервная копия: {moment}, {path}</translation>
    </message>
    <message>
        <source>Break the lock of the office?</source>
        <translation>Снять блокировку файла данных?</translation>
    </message>
    <message>
        <source>Only when the program there was closed or its computer is off. If somebody still works there, what they record from now on is lost.</source>
        <translation>Только если программа там закрыта или компьютер выключен. Если там ещё кто-то работает, всё записанное им с этой минуты пропадёт.</translation>
    </message>
    <message>
        <source>Break the lock</source>
        <translation>Снять блокировку</translation>
    </message>
    <message>
        <source>Read what is still whole into a new office?</source>
        <translation>Прочитать уцелевшее в новый файл данных?</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. Afterwards you see what could not be read. A good backup holds more than salvage brings.</source>
        <translation>Повреждённый файл не меняется. Потом вы увидите, что не прочитано. В исправной резервной копии данных больше, чем удастся спасти.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Спасти</translation>
    </message>
    <message>
        <source>The damaged office is being read</source>
        <translation>Повреждённый файл данных читается</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Отменяется: {step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Сделано: {step}</translation>
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
    <name>Users</name>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Кто может войти</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>This office has no password</source>
        <translation>У этого файла данных нет пароля</translation>
    </message>
    <message>
        <source>Whoever gets at the file or a copy of it can read all personal data in it.</source>
        <translation>Тот, к кому попадёт файл или его копия, прочитает все персональные данные.</translation>
    </message>
    <message>
        <source>Protect it with a password…</source>
        <translation>Защитить паролем…</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Добавить пользователя…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Full name and role (Enter)</source>
        <translation>Имя и роль (Enter)</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Выдать новый пароль…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>When the sheet with the recovery key is lost, or somebody has seen it who should not.</source>
        <translation>Если лист с ключом восстановления потерян или его видел посторонний.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Новый ключ восстановления…</translation>
    </message>
    <message>
        <source>When somebody who had a password has left with a copy, or the key may be known: the whole file is written anew, and everybody else gets a temporary password.</source>
        <translation>Если ушедший сотрудник мог унести копию или ключ мог стать известен: весь файл записывается заново, остальные получают временные пароли.</translation>
    </message>
    <message>
        <source>New key for the whole office…</source>
        <translation>Новый ключ для всего файла…</translation>
    </message>
    <message>
        <source>Users are kept by the administrator and the head of the secretariat.</source>
        <translation>Список пользователей видят администратор и заведующий секретариатом.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Choose the administrator in the list and give them a new password; then close the program and sign in with it. Make a new recovery key at last.</source>
        <translation>Вы вошли с ключом восстановления. Выберите в списке администратора и выдайте ему новый пароль; затем закройте программу и войдите с этим паролем. В конце создайте новый ключ восстановления.</translation>
    </message>
    <message>
        <source>{name}: {role}. {sentence}</source>
        <translation>{name}: {role}. {sentence}</translation>
    </message>
    <message>
        <source>Only the administrator changes users.</source>
        <translation>Пользователей изменяет только администратор.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Сначала выберите кого-нибудь в списке.</translation>
    </message>
    <message>
        <source>This is you: another administrator can do it.</source>
        <translation>Это вы: такое может сделать другой администратор.</translation>
    </message>
    <message>
        <source>Your password is changed; the next sign-in wants the new one.</source>
        <translation>Пароль изменён; при следующем входе нужен новый.</translation>
    </message>
    <message>
        <source>The new recovery key is in use; destroy the sheet of the one before.</source>
        <translation>Новый ключ восстановления действует; лист с прежним уничтожьте.</translation>
    </message>
    <message>
        <source>Give {name} a new password?</source>
        <translation>Выдать новый пароль: {name}?</translation>
    </message>
    <message>
        <source>The one they have opens nothing any more, but copies made before.</source>
        <translation>Нынешний пароль больше ничего не откроет, кроме сделанных раньше копий.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Выдать новый пароль</translation>
    </message>
    <message>
        <source>Remove the user {name}?</source>
        <translation>Удалить пользователя: {name}?</translation>
    </message>
    <message>
        <source>They cannot sign in any more; what they did stays in the journal. Copies and backups made before still open with their password.</source>
        <translation>Он больше не сможет войти; сделанное им останется в журнале. Сделанные раньше копии открываются его паролем.</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Print it or write it down first, and tick the box.</source>
        <translation>Сначала напечатайте или запишите и поставьте отметку.</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>Новый ключ восстановления</translation>
    </message>
    <message>
        <source>The one before opens nothing any more, but copies and backups that were made before. Nothing changes until the new one is put to use.</source>
        <translation>Прежний ключ больше ничего не откроет, кроме копий и резервных копий, сделанных раньше. До ввода нового ключа в действие ничего не меняется.</translation>
    </message>
    <message>
        <source>Put it to use</source>
        <translation>Ввести в действие</translation>
    </message>
    <message>
        <source>A new key for the whole office</source>
        <translation>Новый ключ для всего файла данных</translation>
    </message>
    <message>
        <source>The file is written anew, so that nobody can read it with what opened it before. Your own password stays; everybody else gets a temporary one, and there is a new recovery key: all of them are below. Copies and backups made before still open as they did.</source>
        <translation>Файл записывается заново: прежним ключом его уже не прочитать. Ваш пароль остаётся; остальные получат временные пароли, ключ восстановления тоже будет новым: всё это ниже. Сделанные раньше копии открываются по-прежнему.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Сменить ключ</translation>
    </message>
    <message>
        <source>Recovery key of now</source>
        <translation>Нынешний ключ восстановления</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <source>The file is being written anew. Do not switch the computer off.</source>
        <translation>Файл записывается заново. Не выключайте компьютер.</translation>
    </message>
    <message>
        <source>Protect the office with a password</source>
        <translation>Защитить файл данных паролем</translation>
    </message>
    <message>
        <source>The file is encrypted. You become its administrator and can let others in.</source>
        <translation>Файл будет зашифрован. Вы станете его администратором и сможете добавлять других.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Protect the office</source>
        <translation>Защитить файл</translation>
    </message>
    <message>
        <source>Copies without a password are still there</source>
        <translation>Остались копии без пароля</translation>
    </message>
    <message>
        <source>Anyone can read them; delete what is not needed: {files}</source>
        <translation>Их может прочитать любой; удалите ненужные: {files}</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>They get a temporary password, and choose their own when they first sign in.</source>
        <translation>Он получит временный пароль и при первом входе придумает свой.</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change the user {name}</source>
        <translation>Изменить пользователя: {name}</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens. It stays as it is.</source>
        <translation>Буквы, цифры, точки и дефисы. Потом не меняется.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>Так оно стоит в журнале; можно не указывать.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Another administrator can change your own role.</source>
        <translation>Вашу роль может изменить другой администратор.</translation>
    </message>
    <message>
        <source>Temporary password for {name}</source>
        <translation>Временный пароль: {name}</translation>
    </message>
    <message>
        <source>It is shown only now. Hand it over on paper; it is good for the first sign-in.</source>
        <translation>Он показывается только сейчас. Передайте его на бумаге; он действует для первого входа.</translation>
    </message>
    <message>
        <source>It has been handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>The recovery key and others&apos; passwords stay as they are.</source>
        <translation>Ключ восстановления и пароли других не изменятся.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>заведующий секретариатом</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>сотрудник секретариата</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>Everything, users, passwords and keys too.</source>
        <translation>Доступно всё, в том числе пользователи, пароли и ключи.</translation>
    </message>
    <message>
        <source>Everything but users and keys: settings, own acts, reopening, the journal.</source>
        <translation>Всё, кроме пользователей и ключей: настройки, акты региона, возобновление заседания, журнал.</translation>
    </message>
    <message>
        <source>People, bodies, meetings, votes and minutes; no settings and no journal.</source>
        <translation>Люди, органы, заседания, голосования и протоколы; без настроек и журнала.</translation>
    </message>
    <message>
        <source>Looks at records, saves and prints papers; changes nothing.</source>
        <translation>Смотрит записи, сохраняет и печатает документы; ничего не меняет.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>own</source>
        <translation>свой</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>временный</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>never</source>
        <translation>не было</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>It is being written to disk</source>
        <translation>Идёт запись на диск</translation>
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
        <source>For reading only: nothing can be changed</source>
        <translation>Только для чтения: изменить ничего нельзя</translation>
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
        <source>Lock the window (Ctrl+Shift+L)</source>
        <translation>Заблокировать окно (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Last sign-in: {time}.</source>
        <translation>Последний вход: {time}.</translation>
    </message>
    <message>
        <source>Wrong passwords before this one: {count}.</source>
        <translation>Неверных паролей перед этим входом: {count}.</translation>
    </message>
    <message>
        <source>Hattama: {region}</source>
        <translation>Хаттама — {region}</translation>
    </message>
    <message>
        <source>Hattama: {region} — a demo, without a password</source>
        <translation>Хаттама: {region} — демонстрационный, без пароля</translation>
    </message>
    <message>
        <source>Hattama: {region} — without a password</source>
        <translation>Хаттама: {region} — без пароля</translation>
    </message>
    <message>
        <source>{title} (for reading only)</source>
        <translation>{title} (только для чтения)</translation>
    </message>
</context>
</TS>
