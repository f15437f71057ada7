<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year} жылғы {day} {month}</translation>
    </message>
</context>
<context>
    <name>Derivations</name>
    <message>
        <source>at least two thirds</source>
        <translation>кемінде үштен екісі</translation>
    </message>
    <message>
        <source>more than two thirds</source>
        <translation>үштен екісінен көбі</translation>
    </message>
    <message>
        <source>at least half</source>
        <translation>кемінде жартысы</translation>
    </message>
    <message>
        <source>more than half</source>
        <translation>жартысынан көбі</translation>
    </message>
    <message>
        <source>at least one third</source>
        <translation>кемінде үштен бірі</translation>
    </message>
    <message>
        <source>at least {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>кемінде {part} бөлігі</translation>
    </message>
    <message>
        <source>more than {part}</source>
        <comment>a fraction such as 3/5</comment>
        <translation>{part} бөлігінен көбі</translation>
    </message>
    <message>
        <source>{share} of all members</source>
        <translation>мүшелердің жалпы санының {share}</translation>
    </message>
    <message>
        <source>{share} of those present</source>
        <translation>қатысып отырғандардың {share}</translation>
    </message>
    <message>
        <source>{act}, art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>{act}, {number}-бап, {inner}-тармақ</translation>
    </message>
    <message>
        <source>{act}, art. {number}</source>
        <translation>{act}, {number}-бап</translation>
    </message>
    <message>
        <source>{act}, par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>{act}, {number}-тармақ, {inner}) тармақша</translation>
    </message>
    <message>
        <source>{act}, par. {number}</source>
        <translation>{act}, {number}-тармақ</translation>
    </message>
    <message>
        <source>(By analogy: {citations}.)</source>
        <translation>(Ұқсастық бойынша: {citations}.)</translation>
    </message>
    <message>
        <source>(Under: {citations}.)</source>
        <translation>(Негіздеме: {citations}.)</translation>
    </message>
    <message>
        <source>also by analogy: {citation}</source>
        <translation>сондай-ақ ұқсастық бойынша: {citation}</translation>
    </message>
    <message>
        <source>also {citation}</source>
        <translation>сондай-ақ {citation}</translation>
    </message>
    <message>
        <source>(The office&apos;s own rule: no act states a number.)</source>
        <translation>(Хатшылықтың өз қағидасы: актілерде сан белгіленбеген.)</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Мүшелердің жалпы саны – {total}, қатысып отырғаны – {present}.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>Актіде кворум белгіленбеген.</translation>
    </message>
    <message>
        <source>Quorum: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Кворум – {share}: {of} × {part} = {value}, яғни кемінде {needed}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>Кворум бар.</translation>
    </message>
    <message>
        <source>No quorum: {missing} more needed.</source>
        <translation>Кворум жоқ, жетпейтін мүшелер саны – {missing}.</translation>
    </message>
    <message>
        <source>Votes needed: {share}: {of} × {part} = {value}, so at least {needed}.</source>
        <translation>Қажетті дауыс саны – {share}: {of} × {part} = {value}, яғни кемінде {needed}.</translation>
    </message>
    <message>
        <source>For – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>Қолдады – {votes_for}, қарсы – {against}, қалыс қалды – {abstained}, дауыс бермеді – {not_voting}.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Шешім қабылданды.</translation>
    </message>
    <message>
        <source>Not carried: no quorum.</source>
        <translation>Шешім қабылданбады: кворум жоқ.</translation>
    </message>
    <message>
        <source>Not carried: a tie.</source>
        <translation>Шешім қабылданбады: дауыстар тең түсті.</translation>
    </message>
    <message>
        <source>Not carried: votes short – {short}.</source>
        <translation>Шешім қабылданбады, жетпеген дауыс саны – {short}.</translation>
    </message>
    <message>
        <source>Another provision of the same rank gives other numbers: {citation}.</source>
        <translation>Күші бірдей басқа норма өзге сан белгілейді: {citation}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>en</source>
        <comment>the code of this language itself: kk, ru or en</comment>
        <translation>kk</translation>
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
        <translation type="unfinished">Мүшелердің жалпы саны – {total}, қатысып отырғаны – {present}.</translation>
    </message>
    <message>
        <source>No provision of an act is held for the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation type="unfinished">Актіде кворум белгіленбеген.</translation>
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
        <translation type="unfinished">Кворум бар.</translation>
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
        <translation type="unfinished">Шешім қабылданды.</translation>
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
        <translation>Мұндай файл жоқ: {path}.</translation>
    </message>
    <message>
        <source>A file of this name is there already and was left as it is: {path}.</source>
        <translation>Мұндай атаулы файл бар, ол сол күйінде қалды: {path}.</translation>
    </message>
    <message>
        <source>This is not an office file, nothing in it was changed: {path}.</source>
        <translation>Бұл бағдарламаның деректер файлы емес, онда ештеңе өзгермеді: {path}.</translation>
    </message>
    <message>
        <source>A newer version of the program is needed to open this file: {path}.</source>
        <translation>Бұл файлды ашу үшін бағдарламаның жаңарақ нұсқасы керек: {path}.</translation>
    </message>
    <message>
        <source>The office file is damaged and was left as it is; take the last backup: {path}.</source>
        <translation>Деректер файлы бүлінген, ол сол күйінде қалды; соңғы сақтық көшірмені алыңыз: {path}.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only, nothing was written: {path}.</source>
        <translation>Файл немесе оның қалтасы тек оқуға арналған, ештеңе жазылған жоқ: {path}.</translation>
    </message>
    <message>
        <source>Another program keeps the file locked, try again in a minute: {path}.</source>
        <translation>Файлды басқа бағдарлама құлыптап тұр, бір минуттан кейін қайталаңыз: {path}.</translation>
    </message>
    <message>
        <source>No room is left on the disk; what was recorded before is kept. Free some space: {path}.</source>
        <translation>Дискіде орын жоқ; бұған дейін жазылғаны сақталды. Орын босатыңыз: {path}.</translation>
    </message>
    <message>
        <source>The disk or the network folder does not answer; what was recorded before is kept: {path}.</source>
        <translation>Диск немесе желілік қалта жауап бермейді; бұған дейін жазылғаны сақталды: {path}.</translation>
    </message>
    <message>
        <source>The office is open in another window or on another computer: {path}.</source>
        <translation>Деректер файлы басқа терезеде немесе басқа компьютерде ашық: {path}.</translation>
    </message>
    <message>
        <source>The office is open elsewhere: {holder}, {computer}, since {day}, {hour}.</source>
        <translation>Деректер файлы басқа жерде ашық: {holder}, {computer}, ашылған уақыты – {day}, {hour}.</translation>
    </message>
    <message>
        <source>The file cannot be read, look whether it is still there: {path}.</source>
        <translation>Файл оқылмайды, орнында бар-жоғын қараңыз: {path}.</translation>
    </message>
    <message>
        <source>No such column, or nothing is kept under this name: {column} = {field}.</source>
        <translation>Мұндай баған жоқ немесе бұл атаумен ештеңе сақталмайды: {column} = {field}.</translation>
    </message>
    <message>
        <source>Lists are read from .csv, .txt and .xlsx: {name}.</source>
        <translation>Тізімдер .csv, .txt және .xlsx файлдарынан оқылады: {name}.</translation>
    </message>
    <message>
        <source>This is the old Excel format; save it as .xlsx: {name}.</source>
        <translation>Бұл – Excel бағдарламасының ескі пішімі; файлды .xlsx түрінде сақтаңыз: {name}.</translation>
    </message>
    <message>
        <source>The workbook has a password; save it without one: {name}.</source>
        <translation>Кітаптың құпиясөзі бар; құпиясөзсіз сақтаңыз: {name}.</translation>
    </message>
    <message>
        <source>The list is damaged; save it anew and try again: {name}.</source>
        <translation>Тізім бүлінген; оны қайта сақтап, тағы көріңіз: {name}.</translation>
    </message>
    <message>
        <source>The text is not in this encoding; choose another one: {name}.</source>
        <translation>Мәтін бұл кодтауда емес; басқасын таңдаңыз: {name}.</translation>
    </message>
    <message>
        <source>There is no such encoding: {encoding}.</source>
        <translation>Мұндай кодтау жоқ: {encoding}.</translation>
    </message>
    <message>
        <source>There is nothing in the list: {name}.</source>
        <translation>Тізім бос: {name}.</translation>
    </message>
    <message>
        <source>The list is too big; divide it into parts: {name}.</source>
        <translation>Тізім тым үлкен; оны бөліктерге бөліңіз: {name}.</translation>
    </message>
    <message>
        <source>This file is not a list of people: {name}.</source>
        <translation>Бұл файл адамдар тізімі емес: {name}.</translation>
    </message>
    <message>
        <source>{day}: no rule held for this day; enter the act of that time in the settings.</source>
        <translation>{day}: бұл күнге бағдарламада акт нормасы жоқ; сол кездегі актіні баптауларда енгізіңіз.</translation>
    </message>
    <message>
        <source>There are no members, so nothing can be counted: check the total.</source>
        <translation>Мүшелер жоқ, есептейтін ештеңе жоқ: жалпы санын тексеріңіз.</translation>
    </message>
    <message>
        <source>More are present than there are members: check both figures.</source>
        <translation>Қатысып отырғандар мүшелердің жалпы санынан көп: екі санды да тексеріңіз.</translation>
    </message>
    <message>
        <source>There are more votes than members present: count again.</source>
        <translation>Дауыстар қатысып отырғандардан көп: қайта санаңыз.</translation>
    </message>
    <message>
        <source>A figure below zero cannot be: check what was typed.</source>
        <translation>Сан нөлден кем бола алмайды: енгізілгенін тексеріңіз.</translation>
    </message>
    <message>
        <source>The act stays, a meeting or a vote cites it; give it a last day instead: {title}.</source>
        <translation>Актіге отырыс не дауыс беру сілтеме жасайды, ол өшірілмейді; оның соңғы күнін көрсетіңіз: {title}.</translation>
    </message>
    <message>
        <source>The vote was not opened. {derivation}</source>
        <translation>Дауыс беру ашылған жоқ. {derivation}</translation>
    </message>
    <message>
        <source>No vote opens during a break; the break began at {hour}.</source>
        <translation>Үзіліс кезінде дауыс беру ашылмайды; үзілістің басталуы: {hour}.</translation>
    </message>
    <message>
        <source>Confirm who is back after the break; a vote can be opened then.</source>
        <translation>Үзілістен кейін кімнің қайта келгенін растаңыз, содан соң дауыс беруді ашуға болады.</translation>
    </message>
    <message>
        <source>Close or call off the open vote first: {motion}</source>
        <translation>Алдымен ашық тұрған дауыс беруді жабыңыз немесе тоқтатыңыз: {motion}</translation>
    </message>
    <message>
        <source>The vote is closed and stays as it is; it can be corrected with a reason.</source>
        <translation>Дауыс беру жабылған, сол күйінде қалады; себебін көрсетіп түзетуге болады.</translation>
    </message>
    <message>
        <source>Only members who are present vote; not present: {person}.</source>
        <translation>Қатысып отырған мүшелер ғана дауыс береді; қатыспайды: {person}.</translation>
    </message>
    <message>
        <source>Enter the figures for and against before closing the vote.</source>
        <translation>Дауыс беруді жабар алдында «қолдады» және «қарсы» сандарын енгізіңіз.</translation>
    </message>
    <message>
        <source>Write the text of the motion before it is put to the vote.</source>
        <translation>Дауысқа салар алдында ұсыныстың мәтінін жазыңыз.</translation>
    </message>
    <message>
        <source>The motion was voted on and keeps its text: {motion}</source>
        <translation>Ұсыныс дауысқа салынған, мәтіні өзгермейді: {motion}</translation>
    </message>
    <message>
        <source>Figures belong to a show of hands, names to a roll call.</source>
        <translation>Сандар қол көтеріп дауыс беруде, есімдер атаулы дауыс беруде енгізіледі.</translation>
    </message>
    <message>
        <source>This body already has a meeting with this number: No {number}, {day}.</source>
        <translation>Бұл органның осы нөмірлі отырысы бар: № {number}, {day}.</translation>
    </message>
    <message>
        <source>Numbers of meetings begin with 1.</source>
        <translation>Отырыстардың нөмірі 1 санынан басталады.</translation>
    </message>
    <message>
        <source>{body}: nobody is in office on {day}; admit members first.</source>
        <translation>{body}: бұл күні мүшелер жоқ ({day}); алдымен құрамға мүшелерді қабылдаңыз.</translation>
    </message>
    <message>
        <source>Name the secretary of the meeting first.</source>
        <translation>Алдымен отырыстың хатшысын көрсетіңіз.</translation>
    </message>
    <message>
        <source>Name who presides over the meeting first.</source>
        <translation>Алдымен отырыста төрағалық етушіні көрсетіңіз.</translation>
    </message>
    <message>
        <source>The meeting is planned for a later day: {day}.</source>
        <translation>Отырыс кейінгі күнге жоспарланған: {day}.</translation>
    </message>
    <message>
        <source>The meeting is not open yet.</source>
        <translation>Отырыс әлі ашылған жоқ.</translation>
    </message>
    <message>
        <source>The meeting is open already.</source>
        <translation>Отырыс ашылған.</translation>
    </message>
    <message>
        <source>The meeting is closed; to change it, reopen it with a reason.</source>
        <translation>Отырыс жабылған; өзгерту үшін себебін көрсетіп, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Give the reason; without it nothing is changed.</source>
        <translation>Себебін көрсетіңіз, онсыз ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Not on the roll of this meeting: {person}.</source>
        <translation>Бұл отырыстың тізімінде жоқ: {person}.</translation>
    </message>
    <message>
        <source>Already on the roll of this meeting: {person}.</source>
        <translation>Бұл отырыстың тізімінде бар: {person}.</translation>
    </message>
    <message>
        <source>This time does not fit the course of the meeting: {hour}.</source>
        <translation>Бұл уақыт отырыстың барысына сәйкес келмейді: {hour}.</translation>
    </message>
    <message>
        <source>The item stays where it is, it was taken up already: {title}</source>
        <translation>Мәселе қаралып кеткен, сол орнында қалады: {title}</translation>
    </message>
    <message>
        <source>This record is not there any more; open the page again.</source>
        <translation>Бұл жазба енді жоқ; бетті қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The name is empty: type it in Kazakh or in Russian.</source>
        <translation>Атауы бос: оны қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>Already a member of this body on these days: {person}.</source>
        <translation>Осы күндерде бұл органның мүшесі болып тұр: {person}.</translation>
    </message>
    <message>
        <source>The last day lies before the first one: {since} – {until}.</source>
        <translation>Соңғы күні бірінші күнінен бұрын: {since} – {until}.</translation>
    </message>
    <message>
        <source>This date can hardly be right, look at the year: {day}.</source>
        <translation>Бұл күн дұрыс емес сияқты, жылын қараңыз: {day}.</translation>
    </message>
    <message>
        <source>Give a surname and a given name in Kazakh or in Russian.</source>
        <translation>Тегі мен атын қазақша немесе орысша жазыңыз.</translation>
    </message>
    <message>
        <source>Too long, at most {limit} characters are kept: {text}</source>
        <translation>Мәтін тым ұзын, таңба саны – ең көбі {limit}: {text}</translation>
    </message>
    <message>
        <source>Remove the unseen character {character}: {text}</source>
        <translation>Көрінбейтін таңбаны алып тастаңыз, {character}: {text}</translation>
    </message>
    <message>
        <source>There is no letter in this name: {text}</source>
        <translation>Бұл есімде бірде-бір әріп жоқ: {text}</translation>
    </message>
</context>
</TS>
