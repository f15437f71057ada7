<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Өзге органдар</translation>
    </message>
    <message>
        <source>on any day</source>
        <translation>кез келген күні</translation>
    </message>
    <message>
        <source>applied from: {since}</source>
        <translation>қолданыла бастаған күні: {since}</translation>
    </message>
    <message>
        <source>in force: {since} – {until}</source>
        <translation>қолданылу мерзімі: {since} – {until}</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>бұл күнге бағдарламада акт нормасы жоқ</translation>
    </message>
    <message>
        <source>{body}: {act}</source>
        <translation>{body}: {act}</translation>
    </message>
    <message>
        <source>{body}, by analogy</source>
        <translation>{body}, ұқсастық бойынша</translation>
    </message>
    <message>
        <source>quorum – {share}</source>
        <translation>кворум – {share}</translation>
    </message>
    <message>
        <source>votes for – {share}</source>
        <translation>қажетті дауыс саны – {share}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>белгіленбеген</translation>
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
        <translation>барлық органдар</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Туған күндер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Толатын жасы</translation>
    </message>
    <message>
        <source>Where they sit</source>
        <translation>Қай органда</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>Барлығы: {count}.</translation>
    </message>
    <message>
        <source>Mandates and periods that end</source>
        <translation>Аяқталатын өкілеттіктер мен мерзімдер</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation>Орган, лауазым</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>Не аяқталады</translation>
    </message>
    <message>
        <source>period</source>
        <translation>белгіленген мерзім</translation>
    </message>
    <message>
        <source>mandate: {ground}</source>
        <translation>өкілеттік: {ground}</translation>
    </message>
    <message>
        <source>mandate</source>
        <translation>өкілеттік</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Күні: {day}</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Ages and sexes</source>
        <translation>Жасы мен жынысы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Әйелдер</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Ерлер</translation>
    </message>
    <message>
        <source>Sex not stated</source>
        <translation>Жынысы көрсетілмеген</translation>
    </message>
    <message>
        <source>date of birth not stated</source>
        <translation>туған күні көрсетілмеген</translation>
    </message>
    <message>
        <source>{first} and older</source>
        <translation>{first} және одан жоғары</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>{last} және одан төмен</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>Mean age: {whole}.{tenth}.</source>
        <translation>Орташа жасы: {whole},{tenth}.</translation>
    </message>
    <message>
        <source>Save: {title}</source>
        <translation>Сақтау: {title}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>{title}, {line}</source>
        <translation>{title}, {line}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>Органдарға</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Күндер мен жас құрамы</translation>
    </message>
    <message>
        <source>Of those in office; a list opens what stands in it</source>
        <translation>Қазіргі мүшелер бойынша; тізімдегі жол ашылады</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>Органдарға (Esc)</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation>PDF, Excel немесе CSV ретінде (Ctrl+S)</translation>
    </message>
    <message>
        <source>Ends of mandates</source>
        <translation>Өкілеттіктердің аяқталуы</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Қай тізім</translation>
    </message>
    <message>
        <source>Of which body</source>
        <translation>Қай органның</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>until</source>
        <translation>соңы</translation>
    </message>
    <message>
        <source>Nobody in office has a birthday in these days.</source>
        <translation>Бұл күндерде мүшелердің ешқайсысының туған күні жоқ.</translation>
    </message>
    <message>
        <source>No mandate and no period ends in these days.</source>
        <translation>Бұл күндерде ешбір өкілеттік пен мерзім аяқталмайды.</translation>
    </message>
    <message>
        <source>Type two dates, the earlier one first.</source>
        <translation>Екі күнді жазыңыз, ертерегі бірінші.</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Барлық органдар</translation>
    </message>
</context>
<context>
    <name>Awards</name>
    <message>
        <source>Add an award</source>
        <translation>Награда енгізу</translation>
    </message>
    <message>
        <source>Change the award</source>
        <translation>Награданың деректерін өзгерту</translation>
    </message>
    <message>
        <source>Add the award</source>
        <translation>Награданы енгізу</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Өзгерістерді сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Regulation on the award</source>
        <translation>Награда туралы ереже</translation>
    </message>
    <message>
        <source>Established by the decision of</source>
        <translation>Кімнің шешімімен тағайындалған</translation>
    </message>
    <message>
        <source>Number of that decision</source>
        <translation>Ол шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Day of that decision</source>
        <translation>Ол шешімнің күні</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>One more than that is given too, with a warning.</source>
        <translation>Одан артығы да беріледі, бірақ ескертіледі.</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>квота жоқ</translation>
    </message>
    <message>
        <source>Quota for</source>
        <translation>Квота кезеңі</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>бір жыл</translation>
    </message>
    <message>
        <source>all years together</source>
        <translation>барлық жылдар бірге</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Empty while the award is given.</source>
        <translation>Награда беріліп жүрсе, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change the award (F2)</source>
        <translation>Награданың деректерін өзгерту (F2)</translation>
    </message>
    <message>
        <source>Remove the award…</source>
        <translation>Награданы алып тастау…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Қателесіп енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Give the award…</source>
        <translation>Награда беру…</translation>
    </message>
    <message>
        <source>Give the award (Ctrl+M)</source>
        <translation>Осы награданы беру (Ctrl+M)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>What the table shows, as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Кестеде көрсетілгені PDF, Excel немесе CSV түрінде (Ctrl+S)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Кестеде таңдалған жол бойынша</translation>
    </message>
    <message>
        <source>Change what was given…</source>
        <translation>Жазбаны өзгерту…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Жазбаны алып тастау…</translation>
    </message>
    <message>
        <source>Year of the decision</source>
        <translation>Шешім жылы</translation>
    </message>
    <message>
        <source>Who has the award</source>
        <translation>Награда алғандар</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Барлық жылдар</translation>
    </message>
    <message>
        <source>Given: {count}, the newest first</source>
        <translation>Берілгені: {count}, алдымен соңғылары</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>барлық жылдар</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year} жыл</translation>
    </message>
    <message>
        <source>{award}, {years}</source>
        <translation>{award}, {years}</translation>
    </message>
    <message>
        <source>Register of awards</source>
        <translation>Наградалар тізілімі</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Given in all: {count}.</source>
        <translation>Барлығы берілгені: {count}.</translation>
    </message>
    <message>
        <source>Number of the award</source>
        <translation>Награда нөмірі</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <source>Give an award</source>
        <translation>Награда беру</translation>
    </message>
    <message>
        <source>Change what was given</source>
        <translation>Награда беру жазбасын өзгерту</translation>
    </message>
    <message>
        <source>{what}: {award}</source>
        <translation>{what}: {award}</translation>
    </message>
    <message>
        <source>Note the award</source>
        <translation>Жазбаны енгізу</translation>
    </message>
    <message>
        <source>Decision of</source>
        <translation>Шешім қабылдаған орган</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>Бірнеше әріп тізімдегі адамдарды табады.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>Of the diploma or the badge</source>
        <translation>Куәліктің немесе белгінің нөмірі</translation>
    </message>
    <message>
        <source>Empty until it is handed over.</source>
        <translation>Тапсырылғанға дейін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The quota is exceeded by this one.</source>
        <translation>Бұл награда квотадан асып кетеді.</translation>
    </message>
    <message>
        <source>The award was established after that day.</source>
        <translation>Награда бұл күннен кейін тағайындалған.</translation>
    </message>
    <message>
        <source>This person has the award already.</source>
        <translation>Бұл адамда осы награда бар.</translation>
    </message>
    <message>
        <source>This number was given already.</source>
        <translation>Бұл нөмір бұрын берілген.</translation>
    </message>
    <message>
        <source>Choose who is given the award.</source>
        <translation>Награда кімге берілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>Remove this award? {award}</source>
        <translation>Бұл награда алып тасталсын ба? {award}</translation>
    </message>
    <message>
        <source>One that was given already stays; give it a last day instead.</source>
        <translation>Бұрын берілген награда тізімде қалады; мұның орнына соңғы күнін қойыңыз.</translation>
    </message>
    <message>
        <source>Remove the award</source>
        <translation>Награданы алып тастау</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Жазба алып тасталсын ба? {person}</translation>
    </message>
    <message>
        <source>{decision}. The register loses the line; undo brings it back.</source>
        <translation>{decision}. Жол тізілімнен алынады; оны қайтаруға болады.</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Жазбаны алып тастау</translation>
    </message>
    <message>
        <source>{used} of {quota} in {year}</source>
        <translation>{year} жылы берілгені: {used}, квота: {quota}</translation>
    </message>
    <message>
        <source>{used} of {quota} in all</source>
        <translation>барлығы берілгені: {used}, квота: {quota}</translation>
    </message>
    <message>
        <source>{figures}, over the quota</source>
        <translation>{figures}, квотадан асты</translation>
    </message>
    <message>
        <source>given until {day}</source>
        <translation>соңғы күні: {day}</translation>
    </message>
    <message>
        <source>{quota} a year</source>
        <translation>жылына {quota}</translation>
    </message>
    <message>
        <source>{quota} in all</source>
        <translation>барлығы {quota}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>әлі жоқ</translation>
    </message>
    <message>
        <source>Give the award</source>
        <translation>Награда беру</translation>
    </message>
    <message>
        <source>Save the register of the award</source>
        <translation>Награда тізілімін сақтау</translation>
    </message>
    <message>
        <source>Register of all awards</source>
        <translation>Барлық наградалардың тізілімі</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Наградалар</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Адамдарға</translation>
    </message>
    <message>
        <source>Public awards of the office and who was given them</source>
        <translation>Ассамблеяның қоғамдық наградалары және оларды алғандар</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>Адамдарға (Esc)</translation>
    </message>
    <message>
        <source>Whole register…</source>
        <translation>Бүкіл тізілім…</translation>
    </message>
    <message>
        <source>All awards and years as a file (Ctrl+Shift+S)</source>
        <translation>Барлық наградалар мен жылдар файл ретінде (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Add an award…</source>
        <translation>Награда енгізу…</translation>
    </message>
    <message>
        <source>Add an award (Ctrl+N)</source>
        <translation>Награда енгізу (Ctrl+N)</translation>
    </message>
    <message>
        <source>No awards yet</source>
        <translation>Әзірге наградалар жоқ</translation>
    </message>
    <message>
        <source>Each award stands here with its regulation, its quota and the register of who has it.</source>
        <translation>Мұнда әр награда ережесімен, квотасымен және алғандардың тізілімімен тұрады.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Алғашқысын енгізу</translation>
    </message>
    <message>
        <source>Its name, the decision that established it, the quota</source>
        <translation>Атауы, тағайындаған шешім, квотасы</translation>
    </message>
    <message>
        <source>Public awards and who has them (Ctrl+Shift+A)</source>
        <translation>Қоғамдық наградалар және оларды алғандар (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>None was given so far.</source>
        <translation>Әзірге награда берілмеген.</translation>
    </message>
    <message>
        <source>Give an award…</source>
        <translation>Награда беру…</translation>
    </message>
    <message>
        <source>One of the awards that the office has</source>
        <translation>Енгізілген наградалардың бірін</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>people: {people}, meetings: {meetings}</source>
        <translation>адамдар: {people}, отырыстар: {meetings}</translation>
    </message>
    <message>
        <source>{contents}, newest record: {day}, {hour}</source>
        <translation>{contents}, соңғы жазба: {day}, {hour}</translation>
    </message>
    <message>
        <source>Nothing was changed since.</source>
        <translation>Содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{what}: {added} added, {changed} changed, {removed} removed</source>
        <translation>{what}: қосылғаны – {added}, өзгергені – {changed}, жойылғаны – {removed}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Bodies and mandates</source>
        <translation>Органдар мен өкілеттіктер</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Наградалар</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Speeches and decisions</source>
        <translation>Сөйлеген сөздер мен шешімдер</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>Өзге жазбалар</translation>
    </message>
    <message>
        <source>There is no backup yet; choose a folder or a stick for it.</source>
        <translation>Сақтық көшірме әлі жоқ; оған қалта немесе флеш-жинақтағыш таңдаңыз.</translation>
    </message>
    <message>
        <source>The newest backup is old, make a new one; days since then: {days}.</source>
        <translation>Соңғы сақтық көшірме ескі, жаңасын жасаңыз; содан бері өткен күндер: {days}.</translation>
    </message>
    <message>
        <source>The folder of the backups is not there, is the stick in? {folder}</source>
        <translation>Сақтық көшірмелер қалтасы табылмады, флеш-жинақтағыш қосылған ба? {folder}</translation>
    </message>
    <message>
        <source>The backups lie on the disk of the data and would be lost with it, choose a stick or another computer: {folder}</source>
        <translation>Сақтық көшірмелер деректермен бір дискіде жатыр, диск істен шықса, олар да жоғалады; флеш-жинақтағышты немесе басқа компьютерді таңдаңыз: {folder}</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>Everything was read.</source>
        <translation>Барлығы оқылды.</translation>
    </message>
    <message>
        <source>{what}: {figures}</source>
        <translation>{what} – {figures}</translation>
    </message>
    <message>
        <source>unreadable pages: {count}</source>
        <translation>оқылмаған беттер: {count}</translation>
    </message>
    <message>
        <source>damaged records: {count}</source>
        <translation>бүлінген жазбалар: {count}</translation>
    </message>
    <message>
        <source>left out with what they belonged to: {count}</source>
        <translation>тиесілі жазбасымен бірге қалдырылғаны: {count}</translation>
    </message>
    <message>
        <source>incomplete: {count}</source>
        <translation>толық емесі: {count}</translation>
    </message>
    <message>
        <source>taken from the journal: {count}</source>
        <translation>журналдан алынғаны: {count}</translation>
    </message>
    <message>
        <source>entered in place of lost ones: {count}</source>
        <translation>жоғалғанның орнына енгізілгені: {count}</translation>
    </message>
    <message>
        <source>A backup is being made and read back</source>
        <translation>Сақтық көшірме жасалып, тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Skip it this time</source>
        <translation>Бұл жолы өткізіп жіберу</translation>
    </message>
    <message>
        <source>The office is being kept as it is before the import</source>
        <translation>Импорт алдында деректер файлының көшірмесі сақталып жатыр</translation>
    </message>
    <message>
        <source>There is no backup yet; the folder is chosen, make the first one.</source>
        <translation>Сақтық көшірме әлі жоқ; қалта таңдалған, алғашқысын жасаңыз.</translation>
    </message>
    <message>
        <source>The newest backup was read back and is good: {path}</source>
        <translation>Соңғы сақтық көшірме тексерілді, бүтін: {path}</translation>
    </message>
    <message>
        <source>Backup: {time}</source>
        <translation>Сақтық көшірме: {time}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Сақтық көшірме жоқ</translation>
    </message>
    <message>
        <source>Last backup: {day}</source>
        <translation>Соңғы сақтық көшірме: {day}</translation>
    </message>
    <message>
        <source>Folder of backups not found</source>
        <translation>Көшірмелер қалтасы табылмады</translation>
    </message>
    <message>
        <source>Backups on the same disk</source>
        <translation>Көшірмелер деректермен бір дискіде</translation>
    </message>
    <message>
        <source>The backup was not made, the office itself is safe. {reason}</source>
        <translation>Сақтық көшірме жасалған жоқ, деректер файлының өзі сақталды. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Сақтық көшірме жасалған жоқ</translation>
    </message>
    <message>
        <source>Put the stick in and close once more, or close without a backup.</source>
        <translation>Флеш-жинақтағышты қосып, қайта жабыңыз немесе көшірмесіз жабыңыз.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Көшірмесіз жабу</translation>
    </message>
    <message>
        <source>The office lies in a network folder</source>
        <translation>Деректер файлы желілік қалтада жатыр</translation>
    </message>
    <message>
        <source>The monthly check found what is wrong, in number: {count}. Look at Settings, Backups, and make a copy of the office file.</source>
        <translation>Ай сайынғы тексеруде табылған ақаулар: {count}. «Баптаулар» бетіндегі «Сақтық көшірмелер» бөлігін қараңыз, деректер файлының көшірмесін жасап қойыңыз.</translation>
    </message>
    <message>
        <source>When the network fails, what was just recorded can be lost, and two programs may open the office at once. Keep it on a disk of this computer, and send backups to the network folder instead.</source>
        <translation>Желі үзілсе, жаңа ғана жазылғаны жоғалуы, ал файлды екі бағдарлама қатар ашып қоюы мүмкін. Деректер файлын осы компьютердің дискісінде сақтап, желілік қалтаға сақтық көшірмелерді жіберіңіз.</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Қалтаны таңдау</translation>
    </message>
    <message>
        <source>While the program runs, every</source>
        <translation>Жұмыс кезінде, аралығы</translation>
    </message>
    <message>
        <source>Only when something was changed since.</source>
        <translation>Содан бері өзгеріс болса ғана.</translation>
    </message>
    <message>
        <source>not by the clock</source>
        <translation>уақыт бойынша емес</translation>
    </message>
    <message>
        <source> h</source>
        <translation> сағ.</translation>
    </message>
    <message>
        <source>And each time</source>
        <translation>Сондай-ақ әр жолы</translation>
    </message>
    <message>
        <source>a meeting was closed</source>
        <translation>отырыс жабылғанда</translation>
    </message>
    <message>
        <source>the program is closed</source>
        <translation>бағдарлама жабылғанда</translation>
    </message>
    <message>
        <source>a list of people is brought in</source>
        <translation>адамдар тізімі импортталар алдында</translation>
    </message>
    <message>
        <source>Warn after days</source>
        <translation>Неше күннен кейін ескерту</translation>
    </message>
    <message>
        <source>When the newest good backup is older than that.</source>
        <translation>Соңғы бүтін көшірме бұдан ескі болса.</translation>
    </message>
    <message>
        <source>A stick or a disk of another computer. An empty line: no backups.</source>
        <translation>Флеш-жинақтағыш немесе басқа компьютердің дискісі. Бос жол: көшірме жасалмайды.</translation>
    </message>
    <message>
        <source>A network folder: good for backups, as long as the network is there.</source>
        <translation>Желілік қалта: желі істеп тұрса, сақтық көшірмелерге жарайды.</translation>
    </message>
    <message>
        <source>Folder or stick</source>
        <translation>Қалта немесе флеш-жинақтағыш</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups in the folder</source>
        <translation>Қалтадағы сақтық көшірмелер</translation>
    </message>
    <message>
        <source>The program thins them by itself: kept are all of the last {days} days, one a week for {weeks} weeks, one a month for {months} months, one a year.</source>
        <translation>Бағдарлама артығын өзі өшіреді. Қалатыны: соңғы {days} күннің бәрі, {weeks} аптаның әрқайсысынан біреу, {months} айдың әрқайсысынан біреу, әр жылдан біреу.</translation>
    </message>
    <message>
        <source>Of other offices, left alone: {count}.</source>
        <translation>Басқа деректер файлдарының көшірмелері, оларға тиілмейді: {count}.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>оқылмайды</translation>
    </message>
    <message>
        <source>the last good one</source>
        <translation>соңғы бүтіні</translation>
    </message>
    <message>
        <source>read back when made</source>
        <translation>жазылғанда тексерілген</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Қашан және қайда</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}. It was read back and lies at {path}</source>
        <translation>Соңғы бүтін сақтық көшірме: {moment}. Жазылған соң тексерілді, орны: {path}</translation>
    </message>
    <message>
        <source>Choose a folder or a stick…</source>
        <translation>Қалта не флеш-жинақтағыш таңдау…</translation>
    </message>
    <message>
        <source>Backups of the office</source>
        <translation>Деректер файлының сақтық көшірмелері</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Рөліңіз бұған рұқсат бермейді.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Is the office whole?</source>
        <translation>Деректер файлы бүтін бе?</translation>
    </message>
    <message>
        <source>Check the office</source>
        <translation>Деректер файлын тексеру</translation>
    </message>
    <message>
        <source>Pages, references, search, votes and journal; nothing is changed</source>
        <translation>Беттер, сілтемелер, іздеу, дауыс беру және журнал; ештеңе өзгермейді</translation>
    </message>
    <message>
        <source>The office is being checked</source>
        <translation>Деректер файлы тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Last checked and found whole: {moment}. It is checked every month.</source>
        <translation>Соңғы тексеру: {moment}, ақау табылған жоқ. Тексеру ай сайын өтеді.</translation>
    </message>
    <message>
        <source>Not checked yet. It is checked every month, while nobody is at the keyboard.</source>
        <translation>Әлі тексерілген жоқ. Тексеру ай сайын, пернетақта бос тұрғанда өтеді.</translation>
    </message>
    <message>
        <source>Wrong, in number: {count}. Keep a copy of the file; put a good backup back.</source>
        <translation>Табылған ақаулар: {count}. Файлдың көшірмесін сақтап қойыңыз да, бүтін сақтық көшірмені қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>And more: {count}.</source>
        <translation>Тағы да: {count}.</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Enter a paper</source>
        <translation>Құжат енгізу</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Құжатты өзгерту</translation>
    </message>
    <message>
        <source>To the membership</source>
        <translation>Мүшелікке</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Тізілімді сақтау</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Құжатты жою</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>Органдарға</translation>
    </message>
    <message>
        <source>Papers that start a change</source>
        <translation>Негіз болған құжаттар</translation>
    </message>
    <message>
        <source>Requests, decisions and submissions, each beside the membership that it changed</source>
        <translation>Өтініштер, шешімдер мен ұсыныстар; әрқайсысы өзі өзгерткен мүшелігімен</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>Органдарға (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Register as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Тізілім PDF, Excel немесе CSV түрінде (Ctrl+S)</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Құжат енгізу…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+N)</source>
        <translation>Құжат енгізу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Of the paper chosen in the table ({key})</source>
        <translation>Кестеде таңдалған құжаттікі ({key})</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>Әзірге құжат жоқ</translation>
    </message>
    <message>
        <source>What came in stands here, also before anything has followed from it.</source>
        <translation>Мұнда келіп түскен құжаттар тұрады, одан әлі ештеңе туындамаса да.</translation>
    </message>
    <message>
        <source>Enter the first paper</source>
        <translation>Алғашқы құжатты енгізу</translation>
    </message>
    <message>
        <source>An own request, a decision of an association, a submission of the chair</source>
        <translation>Өз өтініші, бірлестіктің шешімі, төрағаның ұсынысы</translation>
    </message>
    <message>
        <source>Papers: {count}, the newest first</source>
        <translation>Құжаттар: {count}, жаңасы бірінші</translation>
    </message>
    <message>
        <source>Register of papers that start a change</source>
        <translation>Негіз болған құжаттар тізілімі</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Тізілім күні: {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>From, subject</source>
        <translation>Кімнен, мазмұны</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Papers: {count}.</source>
        <translation>Құжаттар саны: {count}.</translation>
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
        <translation>Жойылған жазбалар</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>The record chosen in the table, with all that went with it (Enter)</source>
        <translation>Кестеде таңдалған жазба, онымен бірге жойылғанның бәрімен (Enter)</translation>
    </message>
    <message>
        <source>Nothing was removed, or all of it was put back.</source>
        <translation>Ештеңе жойылмаған немесе бәрі қалпына келтірілген.</translation>
    </message>
    <message>
        <source>Removed: {count}, the newest first.</source>
        <translation>Жойылғаны: {count}, жаңасы жоғарыда.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Жойылған уақыты</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кім жойды</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>атауы жоқ</translation>
    </message>
    <message>
        <source>records that went with it: {count}</source>
        <translation>бірге жойылған жазбалар: {count}</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Short name</source>
        <translation>Қысқа атауы</translation>
    </message>
    <message>
        <source>Short name in the genitive</source>
        <translation>Қысқа атауы, ілік септігінде</translation>
    </message>
    <message>
        <source>Full name, Kazakh</source>
        <translation>Толық атауы, қазақша</translation>
    </message>
    <message>
        <source>Full name, Russian</source>
        <translation>Толық атауы, орысша</translation>
    </message>
    <message>
        <source>Heads the papers.</source>
        <translation>Құжаттың басында тұрады.</translation>
    </message>
    <message>
        <source>Full name in the genitive, Kazakh</source>
        <translation>Толық атауы ілік септігінде, қазақша</translation>
    </message>
    <message>
        <source>Full name in the genitive, Russian</source>
        <translation>Толық атауы ілік септігінде, орысша</translation>
    </message>
    <message>
        <source>As lists and letters want it: «Кеңестің мүшелері», «члены Совета».</source>
        <translation>Тізімдер мен хаттарда тұрғандай: «Кеңестің мүшелері», «члены Совета».</translation>
    </message>
    <message>
        <source>Stands in this window.</source>
        <translation>Осы терезеде тұрады.</translation>
    </message>
    <message>
        <source>As headings of minutes want it: «Кеңестің кезекті отырысы», «очередного заседания Совета».</source>
        <translation>Хаттаманың тақырыбындағыдай: «Кеңестің кезекті отырысы», «очередного заседания Совета».</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>For the window in English; papers have none.</source>
        <translation>Терезенің ағылшынша нұсқасы үшін; құжаттарда болмайды.</translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation>Ассамблея</translation>
    </message>
    <message>
        <source>Council of the assembly</source>
        <translation>Ассамблея Кеңесі</translation>
    </message>
    <message>
        <source>Coordination council</source>
        <translation>Үйлестіру кеңесі</translation>
    </message>
    <message>
        <source>Scientific-expert group</source>
        <translation>Ғылыми-сарапшылық топ</translation>
    </message>
    <message>
        <source>Council of public accord</source>
        <translation>Қоғамдық келісім кеңесі</translation>
    </message>
    <message>
        <source>Council of mothers</source>
        <translation>Аналар кеңесі</translation>
    </message>
    <message>
        <source>Council of elders</source>
        <translation>Ақсақалдар кеңесі</translation>
    </message>
    <message>
        <source>Mediation council</source>
        <translation>Медиация кеңесі</translation>
    </message>
    <message>
        <source>Journalists&apos; club</source>
        <translation>Журналистер клубы</translation>
    </message>
    <message>
        <source>Youth wing</source>
        <translation>Жастар қанаты</translation>
    </message>
    <message>
        <source>Association of entrepreneurs</source>
        <translation>Кәсіпкерлер қауымдастығы</translation>
    </message>
    <message>
        <source>University chair of the Assembly</source>
        <translation>Ассамблея кафедрасы</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Жұмыс тобы</translation>
    </message>
    <message>
        <source>Expert group</source>
        <translation>Сарапшылық топ</translation>
    </message>
    <message>
        <source>Outreach group</source>
        <translation>Ақпараттық-түсіндіру тобы</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>region</source>
        <translation>облыс</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>district</source>
        <translation>аудан</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>ауылдық округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>кәсіпорын</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>сарапшы</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>бақылаушы</translation>
    </message>
    <message>
        <source>the body was dissolved</source>
        <translation>орган таратылды</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>төраға</translation>
    </message>
    <message>
        <source>deputy chair</source>
        <translation>төраға орынбасары</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>member</source>
        <translation>мүше</translation>
    </message>
    <message>
        <source>own wish</source>
        <translation>өз еркімен шығу</translation>
    </message>
    <message>
        <source>loss of citizenship or departure abroad for good</source>
        <translation>азаматтығынан айырылу немесе шетелге тұрақты тұруға кету</translation>
    </message>
    <message>
        <source>change of job of a member by office</source>
        <translation>лауазымы бойынша мүшенің жұмыс орнының ауысуы</translation>
    </message>
    <message>
        <source>death</source>
        <translation>қайтыс болу</translation>
    </message>
    <message>
        <source>court decision: incapable, dead or missing</source>
        <translation>сот шешімі: әрекетке қабілетсіз деп тану, қайтыс болған деп жариялау, хабар-ошарсыз кетті деп тану</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ротация</translation>
    </message>
    <message>
        <source>recall by the nominating organ</source>
        <translation>ұсынған органның кері шақырып алуы</translation>
    </message>
    <message>
        <source>permanent move to another region</source>
        <translation>басқа өңірге тұрақты тұруға көшу</translation>
    </message>
    <message>
        <source>other grounds</source>
        <translation>өзге негіздер</translation>
    </message>
    <message>
        <source>Admit members: {body}</source>
        <translation>Құрамға қабылдау: {body}</translation>
    </message>
    <message>
        <source>Tick those who are admitted together: space or Enter in the list.</source>
        <translation>Бірге қабылданатындарды белгілеңіз: тізімде бос орын пернесі немесе Enter.</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>A few letters of the name, in either spelling</source>
        <translation>Аты-жөнінің бірнеше әрпі, кез келген жазылуымен</translation>
    </message>
    <message>
        <source>People to admit</source>
        <translation>Қабылданатын адамдар</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>Өкілеттіктің бірінші күні</translation>
    </message>
    <message>
        <source>That day counts: a meeting of it has them.</source>
        <translation>Бұл күн мерзімге кіреді: сол күнгі отырыста мүше ретінде есептеледі.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15). Other citizenship: {people}.</source>
        <translation>Мүшелер – Қазақстан азаматтары (№&#xa0;70-IV Заң, 15-бап). Азаматтығы өзге: {people}.</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Шешім қабылдаған орган</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Decision or letter and its number</source>
        <translation>Шешім немесе хат, оның нөмірі</translation>
    </message>
    <message>
        <source>Date of the paper</source>
        <translation>Құжаттың күні</translation>
    </message>
    <message>
        <source>Letters find the organisations of the office; other words can stand too.</source>
        <translation>Бірнеше әріп тізімдегі ұйымдарды табады; басқа сөз жазуға да болады.</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Кіммен келісілді</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Шарттары</translation>
    </message>
    <message>
        <source>A membership by office ends when the office does.</source>
        <translation>Лауазымы бойынша мүшелік лауазыммен бірге тоқтатылады.</translation>
    </message>
    <message>
        <source>Member by office</source>
        <translation>Лауазымы бойынша мүше</translation>
    </message>
    <message>
        <source>On a voluntary basis</source>
        <translation>Қоғамдық негізде</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Міндетін атқарушы</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Мерзімінің соңы</translation>
    </message>
    <message>
        <source>It ends nothing by itself: it is listed among the dates to come.</source>
        <translation>Өздігінен ештеңені тоқтатпайды: алдағы күндер тізімінде тұрады.</translation>
    </message>
    <message>
        <source>Another organ, where the post needs its agreement.</source>
        <translation>Лауазым басқа органның келісімін талап етсе, сол орган.</translation>
    </message>
    <message>
        <source>Paper of the agreement</source>
        <translation>Келісу құжаты</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>Келісілген күні</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. Days and post stay as they are.</source>
        <translation>{body}, {post}, басталуы: {day}. Күндер мен лауазым өзгермейді.</translation>
    </message>
    <message>
        <source>Admission: {person}</source>
        <translation>Құрамға қабылдау: {person}</translation>
    </message>
    <message>
        <source>Keep the papers</source>
        <translation>Құжаттарды сақтау</translation>
    </message>
    <message>
        <source>Chosen: {count}. {names}</source>
        <translation>Таңдалғаны: {count}. {names}</translation>
    </message>
    <message>
        <source>Chosen: {count}.</source>
        <translation>Таңдалғаны: {count}.</translation>
    </message>
    <message>
        <source>Type the date as 22.11.2026.</source>
        <translation>Күнді былай теріңіз: 22.11.2026.</translation>
    </message>
    <message>
        <source>Tick at least one person in the list.</source>
        <translation>Тізімнен кемінде бір адамды белгілеңіз.</translation>
    </message>
    <message>
        <source>Add a body</source>
        <translation>Орган қосу</translation>
    </message>
    <message>
        <source>Add the body</source>
        <translation>Органды қосу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Decides which provisions of the acts speak of it.</source>
        <translation>Органға актілердің қай нормалары қатысты екенін айқындайды.</translation>
    </message>
    <message>
        <source>Names: {body}</source>
        <translation>Атаулары: {body}</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names they had.</source>
        <translation>Бұрынғы күндердің құжаттарында сол кездегі атаулар қалады.</translation>
    </message>
    <message>
        <source>Keep the names</source>
        <translation>Атауларды сақтау</translation>
    </message>
    <message>
        <source>First day of these names</source>
        <translation>Осы атаулардың бірінші күні</translation>
    </message>
    <message>
        <source>Leave it empty to mend a slip in the names the body began with.</source>
        <translation>Бастапқы атаулардағы қатені түзету үшін бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>End the mandate: {person}</source>
        <translation>Өкілеттікті тоқтату: {person}</translation>
    </message>
    <message>
        <source>{body}, in office since {day}. Earlier meetings keep their rolls.</source>
        <translation>{body}, өкілеттіктің басталуы: {day}. Бұрынғы отырыстардың тізімдері өзгермейді.</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Өкілеттікті тоқтату</translation>
    </message>
    <message>
        <source>Last day in office</source>
        <translation>Өкілеттіктің соңғы күні</translation>
    </message>
    <message>
        <source>Ground by Law 70-IV, art. 17</source>
        <translation>Негіз, №&#xa0;70‑IV Заң, 17‑бап</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>Which other ground</source>
        <translation>Қандай өзге негіз</translation>
    </message>
    <message>
        <source>Other memberships of the person that end with it on the same day: {count}.</source>
        <translation>Осымен бірге сол күні тоқтатылатын басқа мүшеліктері: {count}.</translation>
    </message>
    <message>
        <source>Choose a ground from the list.</source>
        <translation>Тізімнен негізді таңдаңыз.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>таңдалды</translation>
    </message>
    <message>
        <source>Names…</source>
        <translation>Атаулары…</translation>
    </message>
    <message>
        <source>Other names from a day on (F2)</source>
        <translation>Белгілі бір күннен басқа атаулар (F2)</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Салыстыру…</translation>
    </message>
    <message>
        <source>The body on two days: who came, who left (Ctrl+D)</source>
        <translation>Екі күндегі құрам: кім келді, кім шықты (Ctrl+D)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Composition as PDF, Excel or CSV (Ctrl+S)</source>
        <translation>Құрамды PDF, Excel немесе CSV ретінде сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Seats…</source>
        <translation>Орындар…</translation>
    </message>
    <message>
        <source>Admission…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Papers of the member chosen in the table (F4)</source>
        <translation>Кестеде таңдалған мүшенің құжаттары (F4)</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Құрамның күні</translation>
    </message>
    <message>
        <source>In office that day</source>
        <translation>Сол күнгі мүшелер</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Бұрынғылары да</translation>
    </message>
    <message>
        <source>Which mandates are shown</source>
        <translation>Қай өкілеттіктер көрсетілген</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Өкілеттікті тоқтату…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table (Delete)</source>
        <translation>Кестеде таңдалған мүше үшін (Delete)</translation>
    </message>
    <message>
        <source>Another post…</source>
        <translation>Басқа лауазым…</translation>
    </message>
    <message>
        <source>The member chosen in the table goes over to another post here (F7)</source>
        <translation>Кестеде таңдалған мүше осы органдағы басқа лауазымға ауысады (F7)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Жазбаны жою…</translation>
    </message>
    <message>
        <source>Of the member chosen in the table, when it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>Кестеде таңдалған мүшенікі, қате енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Құрам</translation>
    </message>
    <message>
        <source>Mandates: {count}, in the order of the Kazakh alphabet</source>
        <translation>Көрсетілгені: {count}, қазақ әліпбиінің ретімен</translation>
    </message>
    <message>
        <source>In office: {total}.</source>
        <translation>Мүшелердің жалпы саны: {total}.</translation>
    </message>
    <message>
        <source>Vacant: {posts}.</source>
        <translation>Бос лауазым: {posts}.</translation>
    </message>
    <message>
        <source>Members by office whose work has changed, look at their cards: {people}.</source>
        <translation>Лауазымы бойынша мүшелердің жұмысы ауысқан, карточкаларын қараңыз: {people}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, over that number: {over}.</source>
        <translation>Орындар: {seats}, артығы: {over}.</translation>
    </message>
    <message>
        <source>Seats: {seats}, vacant: {vacant}.</source>
        <translation>Орындар: {seats}, бос: {vacant}.</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>м.а.</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>қоғамдық негізде</translation>
    </message>
    <message>
        <source>on leave until {day}</source>
        <translation>демалыста, соңғы күні – {day}</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>демалыста</translation>
    </message>
    <message>
        <source>{leave}; substitute: {person}</source>
        <translation>{leave}; алмастырушы: {person}</translation>
    </message>
    <message>
        <source>work changed on {day}</source>
        <translation>жұмысы ауысқан күн – {day}</translation>
    </message>
    <message>
        <source>{paper} of {day}</source>
        <translation>{paper}, {day}</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>лауазымы бойынша</translation>
    </message>
    <message>
        <source>period until {day}</source>
        <translation>мерзімінің соңы – {day}</translation>
    </message>
    <message>
        <source>In office: {total}. Quorum: {quorum}.</source>
        <translation>Мүшелердің жалпы саны: {total}. Кворум: {quorum}.</translation>
    </message>
    <message>
        <source>Number of seats (Ctrl+Shift+M)</source>
        <translation>Орын саны (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Post…</source>
        <translation>Лауазым…</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Card of the membership of the member chosen in the table (Enter)</source>
        <translation>Кестеде таңдалған мүшенің мүшелік карточкасы (Enter)</translation>
    </message>
    <message>
        <source>Quorum and majority on {day}</source>
        <translation>Кворум және көпшілік дауыс, {day}</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation>Негізі, құжаты</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation>Ұйымы, лауазымы</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation>Мүшелерді қабылдау</translation>
    </message>
    <message>
        <source>Composition or about the body</source>
        <translation>Құрамы не орган туралы</translation>
    </message>
    <message>
        <source>Type, place in the tree, decision</source>
        <translation>Түрі, құрылымдағы орны, шешім</translation>
    </message>
    <message>
        <source>Papers of changes</source>
        <translation>Негіз болған құжаттар</translation>
    </message>
    <message>
        <source>Dates and ages</source>
        <translation>Күндер мен жас құрамы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Атаулар</translation>
    </message>
    <message>
        <source>Compare two days</source>
        <translation>Екі күнді салыстыру</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>Another post</source>
        <translation>Басқа лауазым</translation>
    </message>
    <message>
        <source>Add a body…</source>
        <translation>Орган қосу…</translation>
    </message>
    <message>
        <source>Add a body (Ctrl+N)</source>
        <translation>Орган қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Periods that ended or end soon: {count}. {way}</source>
        <translation>Аяқталған немесе жақында аяқталатын мерзімдер: {count}. {way}</translation>
    </message>
    <message>
        <source>Rotation of posts ({count})…</source>
        <translation>Лауазымдар ротациясы ({count})…</translation>
    </message>
    <message>
        <source>Admit members…</source>
        <translation>Мүшелерді қабылдау…</translation>
    </message>
    <message>
        <source>Admit members (Ctrl+M)</source>
        <translation>Мүшелерді қабылдау (Ctrl+M)</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>About the body</source>
        <translation>Орган туралы</translation>
    </message>
    <message>
        <source>What is shown of the body (F3)</source>
        <translation>Орган туралы не көрсетіледі (F3)</translation>
    </message>
    <message>
        <source>Dissolved ones too</source>
        <translation>Таратылғандар да</translation>
    </message>
    <message>
        <source>Types of the office…</source>
        <translation>Қосылған түрлер…</translation>
    </message>
    <message>
        <source>Types of bodies that the office added (Ctrl+Shift+T)</source>
        <translation>Хатшылық қосқан орган түрлері (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Rotation of posts…</source>
        <translation>Лауазымдар ротациясы…</translation>
    </message>
    <message>
        <source>Whose period ends, whose turn comes (Ctrl+R)</source>
        <translation>Кімнің мерзімі аяқталады, кезек кімдікі (Ctrl+R)</translation>
    </message>
    <message>
        <source>Requests, decisions, submissions (Ctrl+B)</source>
        <translation>Өтініштер, шешімдер, ұсыныстар (Ctrl+B)</translation>
    </message>
    <message>
        <source>Birthdays, ends of mandates, ages and sexes (Ctrl+T)</source>
        <translation>Туған күндер, өкілеттіктердің аяқталуы, жасы мен жынысы (Ctrl+T)</translation>
    </message>
    <message>
        <source>Form it of people of the roster</source>
        <translation>Құрамды тізімдегі адамдардан жасақтау</translation>
    </message>
    <message>
        <source>Find them by letters, tick several at once</source>
        <translation>Әріптері бойынша табыңыз, бірнешеуін бірден белгілеңіз</translation>
    </message>
    <message>
        <source>Look at its names</source>
        <translation>Атауларын қарау</translation>
    </message>
    <message>
        <source>{body}: no members yet</source>
        <translation>{body}: әзірге мүшелер жоқ</translation>
    </message>
    <message>
        <source>Its members will stand here with posts and days, and the quorum that follows.</source>
        <translation>Мұнда мүшелер, олардың лауазымдары мен мерзімдері және осыдан шығатын кворум тұрады.</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation>Адамдар тізімін импорттау</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation>Excel немесе мәтін файлынан; алдымен не танылғаны көрсетіледі</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорттау…</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation>Адамдарды бір-бірлеп енгізу</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian</source>
        <translation>Аты-жөні қазақша және орысша</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Енгізу…</translation>
    </message>
    <message>
        <source>{body}, {post}, since {day}. It will be as if never entered; a mandate that was real is ended.</source>
        <translation>{body}, {post}, басталуы: {day}. Жазба мүлде енгізілмегендей болады; шын өкілеттік жойылмайды, тоқтатылады.</translation>
    </message>
    <message>
        <source>Remove the entry of this membership? {person}</source>
        <translation>Мүшелік туралы бұл жазба жойылсын ба? {person}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Leave it empty while it lasts.</source>
        <translation>Әлі жалғасып жатса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>Experts and observers: {body}</source>
        <translation>Сарапшылар мен бақылаушылар: {body}</translation>
    </message>
    <message>
        <source>Tick those who are invited to every meeting: space or Enter in the list.</source>
        <translation>Әр отырысқа шақырылатындарды белгілеңіз: тізімде бос орын пернесі не Enter.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Шақырылатын адамдар</translation>
    </message>
    <message>
        <source>Invited from outside: {person}</source>
        <translation>Сырттан шақырылатын: {person}</translation>
    </message>
    <message>
        <source>{role}, since {day}. Lists of meetings keep whom they name.</source>
        <translation>{role}, басталған күні: {day}. Отырыстардың тізімдері өзгермейді.</translation>
    </message>
    <message>
        <source>Remove the entry? {person}</source>
        <translation>Жазбаны алып тастау керек пе? {person}</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>Seats: {body}</source>
        <translation>Орындар: {body}</translation>
    </message>
    <message>
        <source>Vacant seats follow from it. The quorum does not: it counts those in office.</source>
        <translation>Бос орындар осы саннан есептеледі. Кворум оған байланысты емес: ол қызметтегі мүшелерден есептеледі.</translation>
    </message>
    <message>
        <source>Keep the number</source>
        <translation>Санды сақтау</translation>
    </message>
    <message>
        <source>no number set</source>
        <translation>саны белгіленбеген</translation>
    </message>
    <message>
        <source>Level and place</source>
        <translation>Деңгейі мен орны</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Орын саны</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Таратылған</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Type, place in the tree, act, decision (F6)</source>
        <translation>Түрі, құрылымдағы орны, акт, шешім (F6)</translation>
    </message>
    <message>
        <source>Remove the body…</source>
        <translation>Органды алып тастау…</translation>
    </message>
    <message>
        <source>When it was entered by mistake</source>
        <translation>Қате енгізілген болса</translation>
    </message>
    <message>
        <source>Let it go on…</source>
        <translation>Жалғастыру…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>Тарату…</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Осы күннен бастап</translation>
    </message>
    <message>
        <source>Leave it empty where it holds from the beginning.</source>
        <translation>Басынан бері қолданылса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>In office: {total}. Their mandates end with the body; its meetings and papers stay.</source>
        <translation>Мүшелердің саны: {total}. Олардың өкілеттігі органмен бірге тоқтайды; отырыстары мен құжаттары сақталады.</translation>
    </message>
    <message>
        <source>Dissolve the body: {body}</source>
        <translation>Органды тарату: {body}</translation>
    </message>
    <message>
        <source>Dissolve the body</source>
        <translation>Органды тарату</translation>
    </message>
    <message>
        <source>Last day of the body</source>
        <translation>Органның соңғы күні</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>That dissolved it; its number and date</source>
        <translation>Тарату туралы шешім; нөмірі мен күні</translation>
    </message>
    <message>
        <source>Ground in the mandates</source>
        <translation>Өкілеттіктердегі негіз</translation>
    </message>
    <message>
        <source>Stands beside each mandate that ends.</source>
        <translation>Тоқтайтын әр өкілеттіктің жанында тұрады.</translation>
    </message>
    <message>
        <source>Its last day was {day}. The mandates that ended with it stay ended.</source>
        <translation>Соңғы күні: {day}. Онымен бірге тоқтаған өкілеттіктер тоқтаған күйінде қалады.</translation>
    </message>
    <message>
        <source>Let the body go on? {body}</source>
        <translation>Орган жұмысын жалғастыра ма? {body}</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Remove the body? {body}</source>
        <translation>Органды алып тастау керек пе? {body}</translation>
    </message>
    <message>
        <source>It will be as if never entered; a body that was real is dissolved.</source>
        <translation>Енгізілмегендей болады; шын мәнінде болған орган таратылады.</translation>
    </message>
    <message>
        <source>Remove the body</source>
        <translation>Органды алып тастау</translation>
    </message>
    <message>
        <source>That approved the number; its number and date</source>
        <translation>Орын санын бекіткен шешім, оның нөмірі мен күні</translation>
    </message>
    <message>
        <source>Two days compared: {body}</source>
        <translation>Екі күнді салыстыру: {body}</translation>
    </message>
    <message>
        <source>Who left and came back between the days is not listed.</source>
        <translation>Осы аралықта шығып, қайта келгендер тізімге кірмейді.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Бір күн</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>Екінші күн</translation>
    </message>
    <message>
        <source>What became different</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Members on {one}: {first}, on {other}: {second}.</source>
        <translation>Мүшелер саны: {one} – {first}, {other} – {second}.</translation>
    </message>
    <message>
        <source>Came: {came}, left: {left}, other post: {moved}.</source>
        <translation>Келгендер: {came}, шыққандар: {left}, лауазымы өзгергендер: {moved}.</translation>
    </message>
    <message>
        <source>The body on {one}: {was}; on {other}: {now}.</source>
        <translation>Органның атауы {one} күні – {was}; {other} күні – {now}.</translation>
    </message>
    <message>
        <source>Came: {post}, since {day}</source>
        <translation>Келді: {post}, басталуы: {day}</translation>
    </message>
    <message>
        <source>Was: {before}, is: {after}, since {day}</source>
        <translation>Бұрын: {before}, енді: {after}, {day} бастап</translation>
    </message>
    <message>
        <source>Left: {post}, until {day}</source>
        <translation>Шықты: {post}, соңғы күні: {day}</translation>
    </message>
    <message>
        <source>Composition as a file: {body}</source>
        <translation>Құрамды файлға сақтау: {body}</translation>
    </message>
    <message>
        <source>Those in office on {day}.</source>
        <translation>{day} күнгі мүшелер.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>Save the composition</source>
        <translation>Құрамды сақтау</translation>
    </message>
    <message>
        <source>{day} Composition {body} ({languages})</source>
        <translation>{day} Құрамы {body} ({languages})</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>жиналған</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>жайылған</translation>
    </message>
    <message>
        <source>dissolved, last day {day}</source>
        <translation>таратылған, соңғы күні {day}</translation>
    </message>
    <message>
        <source>Another type…</source>
        <translation>Басқа түр…</translation>
    </message>
    <message>
        <source>Name of the type</source>
        <translation>Түрдің атауы</translation>
    </message>
    <message>
        <source>The type holds for every body that has it.</source>
        <translation>Бұл атау осы түрдегі әр органға қатысты.</translation>
    </message>
    <message>
        <source>Name of the type, English</source>
        <translation>Түрдің атауы, ағылшынша</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Қай органға бағынады</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Act that governs it</source>
        <translation>Қызметін реттейтін акт</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Бекіткен орган</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>District, okrug, enterprise where it works.</source>
        <translation>Орган жұмыс істейтін аудан, округ, кәсіпорын.</translation>
    </message>
    <message>
        <source>Regulation or rules, with number and date.</source>
        <translation>Ереже не регламент, нөмірі мен күні.</translation>
    </message>
    <message>
        <source>The organ whose decision made the body: the council, the chair, the secretariat.</source>
        <translation>Шешімімен орган құрылған: Кеңес, төраға, хатшылық.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешімнің нөмірі</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Шешімнің күні</translation>
    </message>
    <message>
        <source>About the body: {body}</source>
        <translation>Орган туралы: {body}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Names and their days in force</source>
        <translation>Атаулары және олардың қолданылу мерзімі</translation>
    </message>
    <message>
        <source>Names from a day on…</source>
        <translation>Белгілі күннен бастап басқа атау…</translation>
    </message>
    <message>
        <source>Mend the names…</source>
        <translation>Атауларды түзету…</translation>
    </message>
    <message>
        <source>Experts and observers from outside</source>
        <translation>Сырттан шақырылатын сарапшылар мен бақылаушылар</translation>
    </message>
    <message>
        <source>Nobody so far. They are invited to every meeting, and never counted.</source>
        <translation>Әзірге ешкім жоқ. Олар әр отырысқа шақырылады, бірақ есепке алынбайды.</translation>
    </message>
    <message>
        <source>Add experts or observers…</source>
        <translation>Сарапшы не бақылаушы қосу…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Кестеде таңдалған жол бойынша</translation>
    </message>
    <message>
        <source>Change or end…</source>
        <translation>Өзгерту не аяқтау…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Кестеде таңдалған жол қате енгізілген болса</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Remove the names…</source>
        <translation>Атауларды алып тастау…</translation>
    </message>
    <message>
        <source>Full name of the body</source>
        <translation>Толық атауы</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Ілік септігі</translation>
    </message>
    <message>
        <source>Remove these names? {name}</source>
        <translation>Осы атауларды алып тастау керек пе? {name}</translation>
    </message>
    <message>
        <source>Since {day}. The names before them hold on.</source>
        <translation>Қолданылу басы: {day}. Алдыңғы атаулар күшінде қалады.</translation>
    </message>
    <message>
        <source>Remove the names</source>
        <translation>Атауларды алып тастау</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>басынан бері</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Лауазымдар</translation>
    </message>
    <message>
        <source>Rule of the post…</source>
        <translation>Лауазым туралы қағида…</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Кім атқарады</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орын</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Мерзімнің соңы</translation>
    </message>
    <message>
        <source>Next in turn</source>
        <translation>Кезек кімдікі</translation>
    </message>
    <message>
        <source>Agreement of</source>
        <translation>Келісетін орган</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>not noted: {names}</source>
        <translation>белгіленбеген: {names}</translation>
    </message>
    <message>
        <source>vacant: {count}</source>
        <translation>бос орын: {count}</translation>
    </message>
    <message>
        <source>Rule of the post: {post}, {body}</source>
        <translation>Лауазым туралы қағида: {post}, {body}</translation>
    </message>
    <message>
        <source>one, as usual</source>
        <translation>біреу, әдеттегідей</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>шектелмеген</translation>
    </message>
    <message>
        <source>Agreement of which organ</source>
        <translation>Қай органмен келісіледі</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>How many may hold it</source>
        <translation>Неше адам атқара алады</translation>
    </message>
    <message>
        <source>Whoever comes beyond is refused.</source>
        <translation>Одан артық адам қабылданбайды.</translation>
    </message>
    <message>
        <source>Period of rotation, months</source>
        <translation>Ротация кезеңі, ай</translation>
    </message>
    <message>
        <source>Its end is told; it ends no mandate by itself.</source>
        <translation>Соңы ескертіледі, бірақ өкілеттік өздігінен тоқтамайды.</translation>
    </message>
    <message>
        <source>The post is held with its agreement; the paper stands in the admission.</source>
        <translation>Лауазым оның келісімімен атқарылады; құжаты құрамға қабылдауда көрсетіледі.</translation>
    </message>
    <message>
        <source>Whose turn it is</source>
        <translation>Кезек реті</translation>
    </message>
    <message>
        <source>Organisations in the order in which they come.</source>
        <translation>Ұйымдар кезек ретімен.</translation>
    </message>
    <message>
        <source>Periods that end</source>
        <translation>Аяқталатын мерзімдер</translation>
    </message>
    <message>
        <source>No period was laid down: the rule of a post does it, or the admission.</source>
        <translation>Мерзім белгіленбеген: ол лауазым туралы қағидада не құрамға қабылдауда көрсетіледі.</translation>
    </message>
    <message>
        <source>Rotation of posts</source>
        <translation>Лауазымдар ротациясы</translation>
    </message>
    <message>
        <source>The end of a period ends no mandate: that takes a decision.</source>
        <translation>Мерзімнің аяқталуы өкілеттікті тоқтатпайды: ол үшін шешім керек.</translation>
    </message>
    <message>
        <source>Show the body</source>
        <translation>Органды көрсету</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Turns in their order</source>
        <translation>Кезектер ретімен</translation>
    </message>
    <message>
        <source>Who else has a turn</source>
        <translation>Кезекке тағы кім кіреді</translation>
    </message>
    <message>
        <source>Add to the turns</source>
        <translation>Кезекке қосу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>{body}: {post} since {day}.</source>
        <translation>{body}: {post}, {day} бастап.</translation>
    </message>
    <message>
        <source>Another post: {person}</source>
        <translation>Басқа лауазым: {person}</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Лауазымды өзгерту</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Жаңа лауазым</translation>
    </message>
    <message>
        <source>First day in the new post</source>
        <translation>Жаңа лауазымдағы бірінші күні</translation>
    </message>
    <message>
        <source>The former post ends the day before.</source>
        <translation>Бұрынғы лауазым оның алдындағы күні аяқталады.</translation>
    </message>
    <message>
        <source>Why the former one ends</source>
        <translation>Бұрынғысының аяқталу негізі</translation>
    </message>
    <message>
        <source>another post in the same body</source>
        <translation>осы органдағы басқа лауазымға ауысуы</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Сырттан шақырылатын сарапшы немесе бақылаушы</translation>
    </message>
    <message>
        <source>Types of the office</source>
        <translation>Хатшылық қосқан орган түрлері</translation>
    </message>
    <message>
        <source>A type is added with the first body that has it, and goes when none has it.</source>
        <translation>Түр оған жататын бірінші органмен бірге қосылады, ондай орган қалмағанда оны жоюға болады.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Call the chosen one so</source>
        <translation>Таңдалған түрдің атауын сақтау</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Таңдалғанын жою</translation>
    </message>
    <message>
        <source>Bodies of the type</source>
        <translation>Осы түрдегі органдар</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Regional assembly</source>
        <translation>Өңірлік Ассамблея</translation>
    </message>
    <message>
        <source>Assembly of the People of Kazakhstan</source>
        <translation>Қазақстан халқы Ассамблеясы</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>қаралып жатыр</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>өзі бас тартты</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>әлі өтпеген</translation>
    </message>
    <message>
        <source>in favour</source>
        <translation>қолдады</translation>
    </message>
    <message>
        <source>against</source>
        <translation>қолдамады</translation>
    </message>
    <message>
        <source>considered by the Council of the Assembly</source>
        <translation>Қазақстан халқы Ассамблеясының Кеңесінде қарау</translation>
    </message>
    <message>
        <source>submission to the President by the deputies of the chair</source>
        <translation>төраға орынбасарларының Президентке ұсынуы</translation>
    </message>
    <message>
        <source>decision of the President</source>
        <translation>Президенттің шешімі</translation>
    </message>
    <message>
        <source>Choose a candidate in the list.</source>
        <translation>Тізімнен кандидатты таңдаңыз.</translation>
    </message>
    <message>
        <source>Admit…</source>
        <translation>Құрамға қабылдау…</translation>
    </message>
    <message>
        <source>Admit the candidate (Ctrl+M)</source>
        <translation>Кандидатты құрамға қабылдау (Ctrl+M)</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Қабылдамау…</translation>
    </message>
    <message>
        <source>Reject with a reason (Delete)</source>
        <translation>Себебін көрсетіп қабылдамау (Delete)</translation>
    </message>
    <message>
        <source>Withdrawal…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>The candidate wants it no more</source>
        <translation>Кандидат өздігінен бас тартты</translation>
    </message>
    <message>
        <source>Name another…</source>
        <translation>Басқа кандидат ұсыну…</translation>
    </message>
    <message>
        <source>In the place of this one</source>
        <translation>Осы кандидаттың орнына</translation>
    </message>
    <message>
        <source>Consider again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>When it was noted by mistake</source>
        <translation>Қателесіп белгіленген болса</translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Адамды көрсету</translation>
    </message>
    <message>
        <source>Their card among the people</source>
        <translation>Адамдар ішіндегі карточкасы</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Who named them, which body, when (F2)</source>
        <translation>Кім ұсынды, қай орган, қашан (F2)</translation>
    </message>
    <message>
        <source>Remove the candidature…</source>
        <translation>Кандидатураны алып тастау…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Қателесіп енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>For membership of</source>
        <translation>Қай құрамға</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Ұсынылған күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Named in the place of</source>
        <translation>Кімнің орнына ұсынылды</translation>
    </message>
    <message>
        <source>In their place</source>
        <translation>Оның орнына ұсынылған</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Мүшелер – Қазақстан азаматтары (№&#xa0;70-IV Заң, 15-бап).</translation>
    </message>
    <message>
        <source>The membership takes over the steps, the last paper and who named them.</source>
        <translation>Мүшелікке кезеңдер, соңғы құжат және кім ұсынғаны көшеді.</translation>
    </message>
    <message>
        <source>The decision is noted; no body of the office gets a member by it.</source>
        <translation>Шешім белгіленеді; кеңсе органдарына мүше қосылмайды.</translation>
    </message>
    <message>
        <source>Admit: {person}</source>
        <translation>Құрамға қабылдау: {person}</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Құрамға қабылдау</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазым</translation>
    </message>
    <message>
        <source>First day in office</source>
        <translation>Өкілеттіктің алғашқы күні</translation>
    </message>
    <message>
        <source>Not taken yet: {step}. It can be left out.</source>
        <translation>Әлі өтпеген кезең: {step}. Оны қалдырып кетуге болады.</translation>
    </message>
    <message>
        <source>Withdrawal: {person}</source>
        <translation>Бас тарту: {person}</translation>
    </message>
    <message>
        <source>Note the withdrawal</source>
        <translation>Бас тартуды белгілеу</translation>
    </message>
    <message>
        <source>Reject: {person}</source>
        <translation>Қабылдамау: {person}</translation>
    </message>
    <message>
        <source>They stay in the list with the reason; another can be named in their place.</source>
        <translation>Кандидат себебімен бірге тізімде қалады; оның орнына басқасын ұсынуға болады.</translation>
    </message>
    <message>
        <source>Reject the candidate</source>
        <translation>Кандидатты қабылдамау</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Шешім қабылдаған орган</translation>
    </message>
    <message>
        <source>Rejected at the step: {step}</source>
        <translation>Қабылданбаған кезеңі: {step}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Remove this candidature? {person}, {target}</source>
        <translation>Бұл кандидатура алып тасталсын ба? {person}, {target}</translation>
    </message>
    <message>
        <source>It goes with its steps, as if it had never been. Who was rejected stays.</source>
        <translation>Кандидатура кезеңдерімен бірге алынады. Қабылданбаған кандидат тізімде қалуға тиіс.</translation>
    </message>
    <message>
        <source>Remove the candidature</source>
        <translation>Кандидатураны алып тастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Which candidates are listed</source>
        <translation>Қай кандидаттар тізімде</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаттар</translation>
    </message>
    <message>
        <source>Both assemblies</source>
        <translation>Екі Ассамблея да</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Қаралып жатыр</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешілген</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Көрсетілгені: {count}</translation>
    </message>
    <message>
        <source>There are no such candidates.</source>
        <translation>Мұндай кандидаттар жоқ.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Name a candidate</source>
        <translation>Кандидат ұсыну</translation>
    </message>
    <message>
        <source>Name the candidate</source>
        <translation>Кандидатты ұсыну</translation>
    </message>
    <message>
        <source>Name another candidate in the place of {person}</source>
        <translation>Басқа кандидат ұсыну, орнына: {person}</translation>
    </message>
    <message>
        <source>Change the candidature: {person}</source>
        <translation>Кандидатураны өзгерту: {person}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Өзгерістерді сақтау</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>Бірнеше әріп тізімдегі адамдарды табады.</translation>
    </message>
    <message>
        <source>A few letters find organisations of the office.</source>
        <translation>Бірнеше әріп енгізілген ұйымдарды табады.</translation>
    </message>
    <message>
        <source>Already sits in this body, since {day}.</source>
        <translation>Бұл органның құрамында бар, басталған күні: {day}.</translation>
    </message>
    <message>
        <source>Choose who is the candidate.</source>
        <translation>Кандидат кім екенін таңдаңыз.</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Кезең қосу: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Кезеңді қосу</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Кезең: {person}</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Кезеңді сақтау</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Кезеңнің атауы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Day and number are taken over from it.</source>
        <translation>Күні мен нөмірі содан алынады.</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Басқа кезең</translation>
    </message>
    <message>
        <source>in no meeting of the office</source>
        <translation>осы файлдағы отырыстардан тыс</translation>
    </message>
    <message>
        <source>{meeting} of {day}</source>
        <translation>{meeting}, {day}</translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation>дауыс берусіз</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>Тізімде таңдалған жол бойынша</translation>
    </message>
    <message>
        <source>The way, step by step</source>
        <translation>Жолы, кезең бойынша</translation>
    </message>
    <message>
        <source>Every step was left out.</source>
        <translation>Кезеңдердің бәрі алынып тасталған.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Кезең қосу…</translation>
    </message>
    <message>
        <source>After the others</source>
        <translation>Басқаларынан кейін</translation>
    </message>
    <message>
        <source>How it was taken…</source>
        <translation>Қалай өтті…</translation>
    </message>
    <message>
        <source>Of the row chosen (Enter)</source>
        <translation>Таңдалған жол бойынша (Enter)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>all steps were taken</source>
        <translation>барлық кезең өтті</translation>
    </message>
    <message>
        <source>next: {step}</source>
        <translation>келесі кезең: {step}</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>дауыс берумен</translation>
    </message>
    <message>
        <source>Candidates for membership (Ctrl+Shift+K)</source>
        <translation>Мүшелікке кандидаттар (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Change the candidature</source>
        <translation>Кандидатураны өзгерту</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>Органдарға</translation>
    </message>
    <message>
        <source>For the regional assembly, and for nomination to the national one</source>
        <translation>Өңірлік Ассамблеяға және Қазақстан халқы Ассамблеясына ұсыну үшін</translation>
    </message>
    <message>
        <source>To the bodies (Esc)</source>
        <translation>Органдарға (Esc)</translation>
    </message>
    <message>
        <source>Name a candidate…</source>
        <translation>Кандидат ұсыну…</translation>
    </message>
    <message>
        <source>Name a candidate (Ctrl+N)</source>
        <translation>Кандидат ұсыну (Ctrl+N)</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>Әзірге кандидаттар жоқ</translation>
    </message>
    <message>
        <source>Each one stands here with the whole way: association, council, session, approval.</source>
        <translation>Мұнда әр кандидат бүкіл жолымен тұрады: бірлестік, кеңес, сессия, бекіту.</translation>
    </message>
    <message>
        <source>Name the first one</source>
        <translation>Алғашқысын ұсыну</translation>
    </message>
    <message>
        <source>A person of the roster, and the organisation that names them</source>
        <translation>Тізімдегі адам және оны ұсынатын ұйым</translation>
    </message>
    <message>
        <source>Candidates are people of the roster: enter the person first.</source>
        <translation>Кандидат тізімдегі адам болуға тиіс: алдымен адамды енгізіңіз.</translation>
    </message>
    <message>
        <source>Candidatures</source>
        <translation>Кандидатуралар</translation>
    </message>
    <message>
        <source>Never a candidate so far.</source>
        <translation>Әзірге кандидат болмаған.</translation>
    </message>
    <message>
        <source>Name as a candidate…</source>
        <translation>Кандидат етіп ұсыну…</translation>
    </message>
    <message>
        <source>For an assembly or another body</source>
        <translation>Ассамблеяға немесе басқа органға</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Card of a person</source>
        <translation>Адамның карточкасы</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>{day} жағдай бойынша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Мүшелігі</translation>
    </message>
    <message>
        <source>Body, post</source>
        <translation>Орган, лауазымы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Expert or observer from outside</source>
        <translation>Сырттан шақырылатын сарапшы немесе бақылаушы</translation>
    </message>
    <message>
        <source>Body, capacity</source>
        <translation>Орган, мәртебесі</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation>Бұрынғы аты-жөні мен қызметі</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation>Аты-жөні не ұйымы мен лауазымы</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Карточканы сақтау</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Without IIN, telephone, address</source>
        <translation>ЖСН, телефон мен мекенжайсыз</translation>
    </message>
    <message>
        <source>Card of a person: {person}</source>
        <translation>Адамның карточкасы: {person}</translation>
    </message>
    <message>
        <source>That it was taken out is noted in the journal.</source>
        <translation>Карточканың алынғаны журналда белгіленеді.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>{day} Card {person}</source>
        <translation>{day} Карточка {person}</translation>
    </message>
    <message>
        <source>Card as a file…</source>
        <translation>Карточка файл ретінде…</translation>
    </message>
    <message>
        <source>PDF or Excel (Ctrl+S)</source>
        <translation>PDF немесе Excel (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>there is no such command and no such office file: {text}</source>
        <translation>мұндай команда да, мұндай деректер файлы да жоқ: {text}</translation>
    </message>
    <message>
        <source>Meetings of the assemblies: quorum, votes, minutes. Without a command, the window opens.</source>
        <translation>Ассамблеялардың отырыстары: кворум, дауыс беру, хаттамалар. Команда көрсетілмесе, терезе ашылады.</translation>
    </message>
    <message>
        <source>version of program and schema</source>
        <translation>бағдарлама мен деректер сызбасының нұсқасы</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>командалар</translation>
    </message>
    <message>
        <source>the day, 2026-11-22; today where it is left out</source>
        <translation>күні, 2026-11-22; көрсетілмесе – бүгін</translation>
    </message>
    <message>
        <source>code of the region, KZ-11; KZ for the national bodies; left out: any region</source>
        <translation>өңірдің коды, KZ-11; республикалық органдар үшін – KZ; көрсетілмесе – кез келген өңір</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>КҮНІ</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>КОД</translation>
    </message>
    <message>
        <source>session, council, or a kind of body: {kinds}</source>
        <translation>session – сессия, council – кеңес немесе органның түрі: {kinds}</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>same number, same office</source>
        <translation>бірдей сан – бірдей кеңсе</translation>
    </message>
    <message>
        <source>members of the assembly</source>
        <translation>Ассамблея мүшелерінің саны</translation>
    </message>
    <message>
        <source>how many meetings</source>
        <translation>отырыстар саны</translation>
    </message>
    <message>
        <source>a demo office has at least {people} members and one meeting</source>
        <translation>үлгі кеңседе кемінде {people} мүше мен бір отырыс болады</translation>
    </message>
    <message>
        <source>sign-in name: {name}; recovery key: {key}</source>
        <translation>кіру аты: {name}; қалпына келтіру кілті: {key}</translation>
    </message>
    <message>
        <source>Make an office of an invented region, with people and meetings of three years.</source>
        <translation>Ойдан шығарылған өңірдің үш жылдық адамдары мен отырыстары бар кеңсесін жасау.</translation>
    </message>
    <message>
        <source>BODY</source>
        <translation>ОРГАН</translation>
    </message>
    <message>
        <source>only this act, as rules lists it</source>
        <translation>тек осы акт, rules тізіміндегі белгісі бойынша</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation>мүшелердің жалпы саны</translation>
    </message>
    <message>
        <source>members present</source>
        <translation>қатысып отырғандар саны</translation>
    </message>
    <message>
        <source>votes for</source>
        <translation>қолдағандар саны</translation>
    </message>
    <message>
        <source>votes against</source>
        <translation>қарсы болғандар саны</translation>
    </message>
    <message>
        <source>abstained; 0 where it is left out</source>
        <translation>қалыс қалғандар саны; көрсетілмесе – 0</translation>
    </message>
    <message>
        <source>no such act: {act}; there are: {acts}</source>
        <translation>мұндай акт жоқ: {act}; бары: {acts}</translation>
    </message>
    <message>
        <source>no such region: {code}; there are: {codes}</source>
        <translation>мұндай өңір жоқ: {code}; бары: {codes}</translation>
    </message>
    <message>
        <source>the region {code} was formed later: {day}</source>
        <translation>өңір кейінірек құрылған, {code}: {day}</translation>
    </message>
    <message>
        <source>The acts and provisions in force on a day, for a region.</source>
        <translation>Белгілі бір күні өңірде қолданылатын актілер мен нормалар.</translation>
    </message>
    <message>
        <source>Quorum and outcome of a vote, with act, paragraph and derivation.</source>
        <translation>Кворум мен дауыс беру қорытындысы: акт, тармақ және есептеу негіздемесі.</translation>
    </message>
    <message>
        <source>JSON instead of a table</source>
        <translation>кестенің орнына JSON</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>жауаптың тілі</translation>
    </message>
    <message>
        <source>not a day, write it as 2026-11-22: {text}</source>
        <translation>бұл күн емес, 2026-11-22 түрінде жазыңыз: {text}</translation>
    </message>
    <message>
        <source>not a whole number: {text}</source>
        <translation>бұл бүтін сан емес: {text}</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <translation>ДЕРЕКТЕР</translation>
    </message>
    <message>
        <source>the office file</source>
        <translation>деректер файлы</translation>
    </message>
    <message>
        <source>what a column is: its heading, letter or number, and a field: {fields}</source>
        <translation>баған не екені: тақырыбы, әрпі немесе нөмірі және өрісі: {fields}</translation>
    </message>
    <message>
        <source>encoding of a .csv or .txt, such as utf-8 or cp1251; found where left out</source>
        <translation>.csv не .txt кодтауы, мысалы utf-8 немесе cp1251; көрсетілмесе, өзі анықталады</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ФАЙЛ</translation>
    </message>
    <message>
        <source>sheet of an .xlsx; the first that has names where left out</source>
        <translation>.xlsx файлының парағы; көрсетілмесе, аты-жөндер бар бірінші парақ</translation>
    </message>
    <message>
        <source>profile that the office keeps; found by the headings where left out</source>
        <translation>деректер файлында сақталған профиль; көрсетілмесе, тақырыптары бойынша танылады</translation>
    </message>
    <message>
        <source>a list: .csv, .txt or .xlsx</source>
        <translation>тізім: .csv, .txt немесе .xlsx</translation>
    </message>
    <message>
        <source>COLUMN=FIELD</source>
        <translation>БАҒАН=ӨРІС</translation>
    </message>
    <message>
        <source>ENCODING</source>
        <translation>КОДТАУ</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>ПАРАҚ</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>ПРОФИЛЬ</translation>
    </message>
    <message>
        <source>say what would be done, write nothing</source>
        <translation>не істелетінін көрсету, ештеңе жазбау</translation>
    </message>
    <message>
        <source>no sheet {name} with rows; there are: {names}</source>
        <translation>жолдары бар {name} деген парақ жоқ; мыналар бар: {names}</translation>
    </message>
    <message>
        <source>the office keeps no profile {name}; there are: {names}</source>
        <translation>деректер файлында {name} деген профиль жоқ; мыналар бар: {names}</translation>
    </message>
    <message>
        <source>the list lacks headings of the profile {name}: {headings}</source>
        <translation>тізімде {name} профилінің тақырыптары жоқ: {headings}</translation>
    </message>
    <message>
        <source>write --map as COLUMN=FIELD: {text}</source>
        <translation>--map мәнін БАҒАН=ӨРІС түрінде жазыңыз: {text}</translation>
    </message>
    <message>
        <source>language of the paper; both where it is left out</source>
        <translation>құжаттың тілі; көрсетілмесе – екеуі де</translation>
    </message>
    <message>
        <source>MEETING</source>
        <translation>ОТЫРЫС</translation>
    </message>
    <message>
        <source>its id, see meetings</source>
        <translation>оның белгісі, meetings командасын қараңыз</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>ФАЙЛ.pdf</translation>
    </message>
    <message>
        <source>where to write</source>
        <translation>қайда жазу керек</translation>
    </message>
    <message>
        <source>minutes are written as .pdf: {path}</source>
        <translation>хаттама .pdf түрінде жазылады: {path}</translation>
    </message>
    <message>
        <source>Bring people in from a list.</source>
        <translation>Адамдарды тізімнен импорттау.</translation>
    </message>
    <message>
        <source>List the meetings of an office.</source>
        <translation>Отырыстардың тізімі.</translation>
    </message>
    <message>
        <source>Write the minutes of a meeting as a PDF.</source>
        <translation>Отырыстың хаттамасын PDF түрінде жазу.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>ҚАЛТА</translation>
    </message>
    <message>
        <source>where the copy goes: a folder or a stick</source>
        <translation>көшірме сақталатын орын: қалта немесе флеш-жинақтағыш</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>КӨШІРМЕ</translation>
    </message>
    <message>
        <source>the backup to put back</source>
        <translation>қалпына келтірілетін сақтық көшірме</translation>
    </message>
    <message>
        <source>what was there before: {path}</source>
        <translation>бұрын тұрған файл: {path}</translation>
    </message>
    <message>
        <source>Copy an office to a folder or a stick, and read the copy back.</source>
        <translation>Деректер файлын қалтаға немесе флеш-жинақтағышқа көшіру және көшірмені оқып тексеру.</translation>
    </message>
    <message>
        <source>Put a backup in the place of an office, after a copy of what it replaces.</source>
        <translation>Деректер файлының орнына сақтық көшірмені қою; бұрынғысының көшірмесі алдымен сақталады.</translation>
    </message>
    <message>
        <source>Check pages, references, votes and journal of an office.</source>
        <translation>Деректер файлының беттерін, сілтемелерін, дауыс беру нәтижелерін және журналын тексеру.</translation>
    </message>
    <message>
        <source>its first line is the password; else {variable} or a prompt</source>
        <translation>құпиясөз осы файлдың бірінші жолынан алынады; көрсетілмесе, {variable} айнымалысынан немесе сұраудан</translation>
    </message>
    <message>
        <source>sign-in name; where it is left out, the password is tried for every user</source>
        <translation>кіру аты; көрсетілмесе, құпиясөз әр пайдаланушыға сыналады</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>АТЫ</translation>
    </message>
    <message>
        <source>Password of {path}: </source>
        <translation>{path} файлының құпиясөзі: </translation>
    </message>
    <message>
        <source>the office has a password: give --password-file or set {variable}</source>
        <translation>деректер файлының құпиясөзі бар: --password-file көрсетіңіз немесе {variable} айнымалысын орнатыңыз</translation>
    </message>
    <message>
        <source>there is no password in the first line of {path}</source>
        <translation>файлдың бірінші жолында құпиясөз жоқ: {path}</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>People: {total}, with a consent: {given}, without one: {lacking}.</source>
        <translation>Адамдар: {total}, келісімі бар: {given}, келісімі жоқ: {lacking}.</translation>
    </message>
    <message>
        <source>Consents to the keeping of data</source>
        <translation>Деректерді сақтауға келісімдер</translation>
    </message>
    <message>
        <source>On {day}, Law No 94-V of 21.05.2013</source>
        <translation>{day}, 21.05.2013 №&#xa0;94-V Заң</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Не сақталады</translation>
    </message>
    <message>
        <source>Consent of</source>
        <translation>Келісім күні</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Адамдарға</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>Адамдарға (Esc)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>As PDF, Excel or CSV (Ctrl+S)</source>
        <translation>PDF, Excel не CSV түрінде (Ctrl+S)</translation>
    </message>
    <message>
        <source>Whose consents are listed</source>
        <translation>Кімнің келісімдері көрсетілген</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Келісімдер</translation>
    </message>
    <message>
        <source>To the keeping of data, on {day}; Enter opens the person</source>
        <translation>Деректерді сақтауға, {day}; Enter адамды ашады</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Келісімі жоқ</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Келісімі бар</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Nobody is without a consent.</source>
        <translation>Келісімі жоқ адам жоқ.</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation>Әзірге бірде-бір келісім белгіленбеген.</translation>
    </message>
    <message>
        <source>The first {shown} of {count} are shown; the file has all of them.</source>
        <translation>Алғашқы {shown} көрсетілген, барлығы – {count}; файлға бәрі жазылады.</translation>
    </message>
    <message>
        <source>In the list: {count}.</source>
        <translation>Тізімде: {count}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Бағдарламада қате шықты</translation>
    </message>
    <message>
        <source>Everything recorded is kept. Only a form that was open has to be filled in again.</source>
        <translation>Жазылғанның бәрі сақталды. Тек ашық тұрған нысанды қайта толтыру керек.</translation>
    </message>
    <message>
        <source>No office was open, so nothing could be lost.</source>
        <translation>Деректер файлы ашылмаған еді, сондықтан ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Start the program anew</source>
        <translation>Бағдарламаны қайта ашу</translation>
    </message>
    <message>
        <source>Report for whoever looks after the program</source>
        <translation>Бағдарламаға жауапты адамға арналған есеп</translation>
    </message>
    <message>
        <source>Versions and places in the code. No names, nothing of the records.</source>
        <translation>Нұсқалар мен код орындары. Есімдер мен жазбалардан ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The log with earlier mistakes: {path}</source>
        <translation>Бұрынғы қателер журналы: {path}</translation>
    </message>
    <message>
        <source>The program could not be started. Close it and open it by hand.</source>
        <translation>Бағдарлама қайта ашылмады. Оны жауып, өзіңіз ашыңыз.</translation>
    </message>
    <message>
        <source>It is the same mistake as before. Start the program anew: it opens on the page where you were. If it comes once more, send the report.</source>
        <translation>Бұл алдыңғы қатенің өзі. Бағдарламаны қайта ашыңыз: ол сіз отырған бетте ашылады. Қате тағы шықса, есепті жіберіңіз.</translation>
    </message>
    <message>
        <source>Go on from the page where you were. If the mistake comes back, start the program anew: it opens on the same page.</source>
        <translation>Тұрған бетіңізден жалғастырыңыз. Қате қайталанса, бағдарламаны қайта ашыңыз: ол сол бетте ашылады.</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Есеп көшірілді</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
</context>
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
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Choose in the calendar (Down)</source>
        <translation>Күнтізбеден таңдау (төмен бағыттауыш)</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>making of the office</source>
        <translation>деректер файлын құру</translation>
    </message>
    <message>
        <source>change of the settings</source>
        <translation>баптауларды өзгерту</translation>
    </message>
    <message>
        <source>entry of an act</source>
        <translation>актіні енгізу</translation>
    </message>
    <message>
        <source>change of an act</source>
        <translation>актіні өзгерту</translation>
    </message>
    <message>
        <source>removal of an act</source>
        <translation>актіні жою</translation>
    </message>
    <message>
        <source>entry of a person</source>
        <translation>адамды енгізу</translation>
    </message>
    <message>
        <source>change of a person&apos;s data</source>
        <translation>адам деректерін өзгерту</translation>
    </message>
    <message>
        <source>removal of a person</source>
        <translation>адамды жою</translation>
    </message>
    <message>
        <source>genitive of a name</source>
        <translation>аты-жөнінің ілік септігі</translation>
    </message>
    <message>
        <source>person made anonymous</source>
        <translation>адам туралы деректерді иесіздендіру</translation>
    </message>
    <message>
        <source>photograph of a person</source>
        <translation>адамның фотосуреті</translation>
    </message>
    <message>
        <source>removal of a photograph</source>
        <translation>фотосуретті өшіру</translation>
    </message>
    <message>
        <source>entry in the list of ethnicities</source>
        <translation>этностар тізіміне енгізу</translation>
    </message>
    <message>
        <source>change in the list of ethnicities</source>
        <translation>этностар тізіміндегі өзгеріс</translation>
    </message>
    <message>
        <source>removal from the list of ethnicities</source>
        <translation>этностар тізімінен өшіру</translation>
    </message>
    <message>
        <source>two records of a person made one</source>
        <translation>бір адамның екі жазбасын біріктіру</translation>
    </message>
    <message>
        <source>change of name of a person</source>
        <translation>адамның аты-жөнінің өзгеруі</translation>
    </message>
    <message>
        <source>change of work of a person</source>
        <translation>адам қызметінің өзгеруі</translation>
    </message>
    <message>
        <source>removal of a former name</source>
        <translation>бұрынғы аты-жөнін өшіру</translation>
    </message>
    <message>
        <source>removal of former work</source>
        <translation>бұрынғы қызметін өшіру</translation>
    </message>
    <message>
        <source>change of a person&apos;s particulars</source>
        <translation>адамның жеке деректерін өзгерту</translation>
    </message>
    <message>
        <source>journal opened to be read</source>
        <translation>журналды оқуға ашу</translation>
    </message>
    <message>
        <source>look at restricted data of a person</source>
        <translation>адамның шектеулі деректерін қарау</translation>
    </message>
    <message>
        <source>import of a list of people</source>
        <translation>адамдар тізімін импорттау</translation>
    </message>
    <message>
        <source>import of a list taken back</source>
        <translation>тізім импортын қайтару</translation>
    </message>
    <message>
        <source>list of people with restricted data taken out</source>
        <translation>шектеулі деректері бар адамдар тізімін шығару</translation>
    </message>
    <message>
        <source>filter of people kept</source>
        <translation>адамдар сүзгісін сақтау</translation>
    </message>
    <message>
        <source>removal of a filter of people</source>
        <translation>адамдар сүзгісін жою</translation>
    </message>
    <message>
        <source>profile of a list kept</source>
        <translation>тізім профилін сақтау</translation>
    </message>
    <message>
        <source>removal of a profile of lists</source>
        <translation>тізім профилін жою</translation>
    </message>
    <message>
        <source>entry of a body</source>
        <translation>органды қосу</translation>
    </message>
    <message>
        <source>change of the names of a body</source>
        <translation>орган атауларын өзгерту</translation>
    </message>
    <message>
        <source>change of what is said of a body</source>
        <translation>орган туралы мәліметтерді өзгерту</translation>
    </message>
    <message>
        <source>removal of names of a body</source>
        <translation>орган атауларын алып тастау</translation>
    </message>
    <message>
        <source>change of the number of seats</source>
        <translation>орын санын өзгерту</translation>
    </message>
    <message>
        <source>dissolution of a body</source>
        <translation>органды тарату</translation>
    </message>
    <message>
        <source>dissolution of a body taken back</source>
        <translation>органды таратудың күшін жою</translation>
    </message>
    <message>
        <source>removal of a body</source>
        <translation>органды алып тастау</translation>
    </message>
    <message>
        <source>change of a type of bodies</source>
        <translation>орган түрін өзгерту</translation>
    </message>
    <message>
        <source>removal of a type of bodies</source>
        <translation>орган түрін жою</translation>
    </message>
    <message>
        <source>entry of an expert or observer</source>
        <translation>сарапшыны не бақылаушыны енгізу</translation>
    </message>
    <message>
        <source>change of an expert or observer</source>
        <translation>сарапшы не бақылаушы туралы мәліметтерді өзгерту</translation>
    </message>
    <message>
        <source>removal of an expert or observer</source>
        <translation>сарапшыны не бақылаушыны алып тастау</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation>лауазым туралы қағида</translation>
    </message>
    <message>
        <source>admission to a body</source>
        <translation>құрамға қабылдау</translation>
    </message>
    <message>
        <source>change of the papers of an admission</source>
        <translation>құрамға қабылдау құжаттарын өзгерту</translation>
    </message>
    <message>
        <source>end of a mandate</source>
        <translation>өкілеттікті тоқтату</translation>
    </message>
    <message>
        <source>removal of an entry of membership</source>
        <translation>мүшелік туралы жазбаны жою</translation>
    </message>
    <message>
        <source>change of a member&apos;s post</source>
        <translation>мүшенің лауазымын ауыстыру</translation>
    </message>
    <message>
        <source>steps of an admission</source>
        <translation>құрамға қабылдау кезеңдері</translation>
    </message>
    <message>
        <source>steps of an admission given to several</source>
        <translation>бірге қабылданғандарға сол кезеңдерді қою</translation>
    </message>
    <message>
        <source>leave of a member</source>
        <translation>мүшенің демалысы</translation>
    </message>
    <message>
        <source>change of a leave</source>
        <translation>демалысты өзгерту</translation>
    </message>
    <message>
        <source>removal of a leave</source>
        <translation>демалыс жазбасын жою</translation>
    </message>
    <message>
        <source>membership by office looked at</source>
        <translation>лауазымы бойынша мүшелікті қарап шығу</translation>
    </message>
    <message>
        <source>entry of a paper that starts a change</source>
        <translation>негіз болған құжатты енгізу</translation>
    </message>
    <message>
        <source>change of a paper that starts a change</source>
        <translation>негіз болған құжатты өзгерту</translation>
    </message>
    <message>
        <source>removal of a paper that starts a change</source>
        <translation>негіз болған құжатты жою</translation>
    </message>
    <message>
        <source>nomination of a candidate</source>
        <translation>кандидат ұсыну</translation>
    </message>
    <message>
        <source>change of a candidature</source>
        <translation>кандидатураны өзгерту</translation>
    </message>
    <message>
        <source>removal of a candidature</source>
        <translation>кандидатураны алып тастау</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>кандидатура бойынша кезең</translation>
    </message>
    <message>
        <source>further step of a candidature</source>
        <translation>кандидатураға кезең қосу</translation>
    </message>
    <message>
        <source>other order of the steps of a candidature</source>
        <translation>кандидатура кезеңдерінің ретін өзгерту</translation>
    </message>
    <message>
        <source>step of a candidature left out</source>
        <translation>кандидатура кезеңін алып тастау</translation>
    </message>
    <message>
        <source>rejection of a candidate</source>
        <translation>кандидатты қабылдамау</translation>
    </message>
    <message>
        <source>withdrawal of a candidate</source>
        <translation>кандидаттың бас тартуы</translation>
    </message>
    <message>
        <source>candidature considered again</source>
        <translation>кандидатураны қайта қарау</translation>
    </message>
    <message>
        <source>admission of a candidate</source>
        <translation>кандидатты құрамға қабылдау</translation>
    </message>
    <message>
        <source>entry of an award</source>
        <translation>награданы енгізу</translation>
    </message>
    <message>
        <source>change of an award</source>
        <translation>награданың деректерін өзгерту</translation>
    </message>
    <message>
        <source>removal of an award</source>
        <translation>награданы алып тастау</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>награда беру</translation>
    </message>
    <message>
        <source>change of an award that was given</source>
        <translation>награда беру жазбасын өзгерту</translation>
    </message>
    <message>
        <source>removal of an award that was given</source>
        <translation>награда беру жазбасын алып тастау</translation>
    </message>
    <message>
        <source>entry of an organisation</source>
        <translation>ұйымды енгізу</translation>
    </message>
    <message>
        <source>change of an organisation&apos;s data</source>
        <translation>ұйымның деректерін өзгерту</translation>
    </message>
    <message>
        <source>removal of an organisation</source>
        <translation>ұйымды алып тастау</translation>
    </message>
    <message>
        <source>entry of an accreditation</source>
        <translation>аккредиттеуді енгізу</translation>
    </message>
    <message>
        <source>change of an accreditation</source>
        <translation>аккредиттеуді өзгерту</translation>
    </message>
    <message>
        <source>removal of an accreditation</source>
        <translation>аккредиттеуді алып тастау</translation>
    </message>
    <message>
        <source>plan of a meeting</source>
        <translation>отырысты жоспарлау</translation>
    </message>
    <message>
        <source>change of the plan of a meeting</source>
        <translation>отырыс жоспарын өзгерту</translation>
    </message>
    <message>
        <source>removal of the plan of a meeting</source>
        <translation>отырыс жоспарын жою</translation>
    </message>
    <message>
        <source>invitation of a guest</source>
        <translation>шақырылған адамды қосу</translation>
    </message>
    <message>
        <source>invitation of experts and observers</source>
        <translation>сарапшылар мен бақылаушыларды шақыру</translation>
    </message>
    <message>
        <source>removal of a guest</source>
        <translation>шақырылған адамды жою</translation>
    </message>
    <message>
        <source>entry of an item of the agenda</source>
        <translation>күн тәртібіне мәселе қосу</translation>
    </message>
    <message>
        <source>wording of an item of the agenda</source>
        <translation>күн тәртібіндегі мәселенің атауы</translation>
    </message>
    <message>
        <source>text of what was heard</source>
        <translation>тыңдалғаны туралы мәтін</translation>
    </message>
    <message>
        <source>rapporteur of an item</source>
        <translation>мәселенің баяндамашысы</translation>
    </message>
    <message>
        <source>other order of the agenda</source>
        <translation>күн тәртібінің ретін өзгерту</translation>
    </message>
    <message>
        <source>removal of an item of the agenda</source>
        <translation>күн тәртібінен мәселені алып тастау</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>мәселені қарауға көшу</translation>
    </message>
    <message>
        <source>end of an item</source>
        <translation>мәселені аяқтау</translation>
    </message>
    <message>
        <source>entry of a speech</source>
        <translation>сөз сөйлеушіні енгізу</translation>
    </message>
    <message>
        <source>text of a speech</source>
        <translation>сөйленген сөздің мәтіні</translation>
    </message>
    <message>
        <source>removal of a speech</source>
        <translation>сөйленген сөзді жою</translation>
    </message>
    <message>
        <source>choice of the act that applies</source>
        <translation>қолданылатын актіні таңдау</translation>
    </message>
    <message>
        <source>opening of a meeting</source>
        <translation>отырысты ашу</translation>
    </message>
    <message>
        <source>closing of a meeting</source>
        <translation>отырысты жабу</translation>
    </message>
    <message>
        <source>reopening of a meeting</source>
        <translation>отырысты қайта ашу</translation>
    </message>
    <message>
        <source>arrival of a member</source>
        <translation>мүшенің келгенін белгілеу</translation>
    </message>
    <message>
        <source>arrival of several members</source>
        <translation>бірнеше мүшенің келгенін белгілеу</translation>
    </message>
    <message>
        <source>departure of a member</source>
        <translation>мүшенің кеткенін белгілеу</translation>
    </message>
    <message>
        <source>member excused</source>
        <translation>себепті болмауын белгілеу</translation>
    </message>
    <message>
        <source>member marked absent</source>
        <translation>келмегенін белгілеу</translation>
    </message>
    <message>
        <source>absence taken back</source>
        <translation>келмеуі туралы белгіні алып тастау</translation>
    </message>
    <message>
        <source>mark of attendance struck</source>
        <translation>келу-кету жазбасын алып тастау</translation>
    </message>
    <message>
        <source>time of attendance mended</source>
        <translation>келу-кету уақытын түзету</translation>
    </message>
    <message>
        <source>roll of members mended</source>
        <translation>мүшелер тізімін түзету</translation>
    </message>
    <message>
        <source>break</source>
        <translation>үзіліс жариялау</translation>
    </message>
    <message>
        <source>end of a break</source>
        <translation>үзілісті аяқтау</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>тіркеуді растау</translation>
    </message>
    <message>
        <source>entry of a motion</source>
        <translation>ұсыныс енгізу</translation>
    </message>
    <message>
        <source>wording of a motion</source>
        <translation>ұсыныстың мәтіні</translation>
    </message>
    <message>
        <source>removal of a motion</source>
        <translation>ұсынысты жою</translation>
    </message>
    <message>
        <source>opening of a vote</source>
        <translation>дауыс беруді ашу</translation>
    </message>
    <message>
        <source>count of a vote by hands</source>
        <translation>дауыс санын енгізу</translation>
    </message>
    <message>
        <source>vote of a member</source>
        <translation>мүшенің дауысын белгілеу</translation>
    </message>
    <message>
        <source>closing of a vote</source>
        <translation>дауыс беруді жабу</translation>
    </message>
    <message>
        <source>vote called off</source>
        <translation>дауыс беруді тоқтату</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>дауыс беру қорытындысын түзету</translation>
    </message>
    <message>
        <source>entry of a decision</source>
        <translation>шешімді енгізу</translation>
    </message>
    <message>
        <source>wording of a decision</source>
        <translation>шешімнің мәтіні</translation>
    </message>
    <message>
        <source>responsible executor of a decision</source>
        <translation>шешімді орындауға жауапты</translation>
    </message>
    <message>
        <source>due date of a decision</source>
        <translation>шешімді орындау мерзімі</translation>
    </message>
    <message>
        <source>removal of a decision</source>
        <translation>шешімді жою</translation>
    </message>
    <message>
        <source>step taken back</source>
        <translation>қадамды қайтару</translation>
    </message>
    <message>
        <source>paper or list taken out</source>
        <translation>құжатты немесе тізімді шығару</translation>
    </message>
    <message>
        <source>look at the journal</source>
        <translation>журналды қарау</translation>
    </message>
    <message>
        <source>retention of the journal</source>
        <translation>журналды сақтау мерзімі</translation>
    </message>
    <message>
        <source>older entries of the journal let go</source>
        <translation>журналдың ескі жазбаларын өшіру</translation>
    </message>
    <message>
        <source>settings of backups</source>
        <translation>сақтық көшірме баптаулары</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>жүйеге кіру</translation>
    </message>
    <message>
        <source>change of one&apos;s own password</source>
        <translation>өз құпиясөзін ауыстыру</translation>
    </message>
    <message>
        <source>look at the users</source>
        <translation>пайдаланушылар тізімін қарау</translation>
    </message>
    <message>
        <source>entry of a user</source>
        <translation>пайдаланушыны қосу</translation>
    </message>
    <message>
        <source>change of a user&apos;s role</source>
        <translation>пайдаланушының рөлін өзгерту</translation>
    </message>
    <message>
        <source>change of a user&apos;s name</source>
        <translation>пайдаланушының аты-жөнін өзгерту</translation>
    </message>
    <message>
        <source>new password for a user</source>
        <translation>пайдаланушыға жаңа құпиясөз беру</translation>
    </message>
    <message>
        <source>removal of a user</source>
        <translation>пайдаланушыны жою</translation>
    </message>
    <message>
        <source>full check of the data</source>
        <translation>деректерді толық тексеру</translation>
    </message>
    <message>
        <source>encryption of the office</source>
        <translation>деректер файлын шифрлау</translation>
    </message>
    <message>
        <source>new key of the office</source>
        <translation>деректер файлының кілтін жаңарту</translation>
    </message>
    <message>
        <source>new recovery key</source>
        <translation>қалпына келтіру кілтін ауыстыру</translation>
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
        <source>{act}, {place}</source>
        <comment>place is a paragraph</comment>
        <translation>{act}, {place}</translation>
    </message>
    <message>
        <source>art. {number}({inner})</source>
        <comment>inner is a paragraph of an article</comment>
        <translation>{number}-бап, {inner}-тармақ</translation>
    </message>
    <message>
        <source>art. {number}</source>
        <translation>{number}-бап</translation>
    </message>
    <message>
        <source>par. {number}({inner})</source>
        <comment>inner is a subparagraph</comment>
        <translation>{number}-тармақ, {inner}) тармақша</translation>
    </message>
    <message>
        <source>par. {number}</source>
        <translation>{number}-тармақ</translation>
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
    <message>
        <source>It was chosen among provisions of the same rank. Reason: {reason}</source>
        <translation>Бұл норма күші бірдей нормалардың ішінен таңдалды. Себебі: {reason}</translation>
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
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Түсінікті</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Clear the filter</source>
        <translation>Сүзгіні алып тастау</translation>
    </message>
    <message>
        <source>Filter: {what}</source>
        <translation>Сүзгі: {what}</translation>
    </message>
    <message>
        <source>men</source>
        <translation>ерлер</translation>
    </message>
    <message>
        <source>women</source>
        <translation>әйелдер</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation>қазақша жазылуы</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation>орысша жазылуы</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйымы</translation>
    </message>
    <message>
        <source>post</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық поштасы</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжайы</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>азаматтығы</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этносы</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>келісімі</translation>
    </message>
    <message>
        <source>in no body</source>
        <translation>ешбір құрамда жоқ</translation>
    </message>
    <message>
        <source>until {day} at most</source>
        <translation>мерзімі {day} күнінен аспайды</translation>
    </message>
    <message>
        <source>ethnicity not stated</source>
        <translation>этносы көрсетілмеген</translation>
    </message>
    <message>
        <source>not stated: {what}</source>
        <translation>көрсетілмеген: {what}</translation>
    </message>
    <message>
        <source>age {least} and more</source>
        <translation>жасы {least} және одан үлкен</translation>
    </message>
    <message>
        <source>age {most} and less</source>
        <translation>жасы {most} және одан кіші</translation>
    </message>
    <message>
        <source>age {least}–{most}</source>
        <translation>жасы {least}–{most}</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Age, at least</source>
        <translation>Жасы, кемінде</translation>
    </message>
    <message>
        <source>Age, at most</source>
        <translation>Жасы, ең көбі</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Құрам</translation>
    </message>
    <message>
        <source>Post in it</source>
        <translation>Ондағы лауазымы</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кім ұсынған</translation>
    </message>
    <message>
        <source>In office at most until</source>
        <translation>Өкілеттігі қай күннен аспайды</translation>
    </message>
    <message>
        <source>The term or the mandate ends by that day.</source>
        <translation>Мерзімі немесе өкілеттігі осы күнге дейін аяқталады.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Жасы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этносы</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Those who lack all that is ticked.</source>
        <translation>Белгіленгеннің бәрі жоқ адамдар.</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <translation>Атаумен сақтау</translation>
    </message>
    <message>
        <source>Empty: the filter is used this time only.</source>
        <translation>Бос болса, сүзгі тек осы жолы қолданылады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Removes the kept filter</source>
        <translation>Сақталған сүзгіні жояды</translation>
    </message>
    <message>
        <source>Filter of people</source>
        <translation>Адамдар сүзгісі</translation>
    </message>
    <message>
        <source>The list as a file</source>
        <translation>Тізім файл түрінде</translation>
    </message>
    <message>
        <source>Only those are listed for whom all of this holds today.</source>
        <translation>Бүгін осының бәріне сай адамдар ғана көрсетіледі.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Write the day as 31.12.2026.</source>
        <translation>Күнді 31.12.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Сүзгі…</translation>
    </message>
    <message>
        <source>Filter of people (Ctrl+Shift+F)</source>
        <translation>Адамдар сүзгісі (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығару…</translation>
    </message>
    <message>
        <source>The list as a file (Ctrl+E)</source>
        <translation>Тізім файл түрінде (Ctrl+E)</translation>
    </message>
    <message>
        <source>Nobody here fits the filter.</source>
        <translation>Мұнда сүзгіге сай адам жоқ.</translation>
    </message>
    <message>
        <source>The list of people as a file</source>
        <translation>Адамдар тізімі файл түрінде</translation>
    </message>
    <message>
        <source>People in the list: {count}.</source>
        <translation>Тізімдегі адамдар: {count}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Файл түрі</translation>
    </message>
    <message>
        <source>With IIN, phones and addresses; the journal notes it</source>
        <translation>ЖСН, телефон және мекенжайымен бірге; журналда белгіленеді</translation>
    </message>
    <message>
        <source>{day} People</source>
        <translation>{day} Адамдар</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>Адамдар тізімін сақтау</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Ақау табылған жоқ.</translation>
    </message>
    <message>
        <source>The file is too short, bytes are missing at its end: {text}.</source>
        <translation>Файл тым қысқа, соңында жетіспейтін байттар саны: {text}.</translation>
    </message>
    <message>
        <source>A page of the file was altered: {text}.</source>
        <translation>Файлдың беті өзгертілген: {text}.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation>Файл бүлінген: {text}.</translation>
    </message>
    <message>
        <source>A record refers to another that is not there: {table} No {row}; missing: {text}.</source>
        <translation>Жазба сілтеме жасаған жазба табылмады: {table}, № {row}; жоғы: {text}.</translation>
    </message>
    <message>
        <source>The search does not find a person by their name: No {row}.</source>
        <translation>Іздеу адамды аты-жөні бойынша таппайды: № {row}.</translation>
    </message>
    <message>
        <source>The figures of a vote are not the sum of the votes cast: vote No {row}.</source>
        <translation>Дауыс беру сандары берілген дауыстардың жиынтығына сәйкес келмейді: дауыс беру № {row}.</translation>
    </message>
    <message>
        <source>Those who voted do not agree with the roll and the log: vote No {row}.</source>
        <translation>Дауыс бергендер тізім мен тіркеу журналына сәйкес келмейді: дауыс беру № {row}.</translation>
    </message>
    <message>
        <source>An outcome does not follow from its figures and act: vote No {row}.</source>
        <translation>Қорытынды сандар мен актіден шықпайды: дауыс беру № {row}.</translation>
    </message>
    <message>
        <source>The journal was altered, the first entry that does not fit: No {row}.</source>
        <translation>Журнал өзгертілген, сәйкес келмейтін алғашқы жазба: № {row}.</translation>
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
        <translation>Облыстық Қазақстан халқы Ассамблеясының хатшылығына арналған: мүшелер, отырыстар, дауыс беру, екі тілдегі хаттама.</translation>
    </message>
    <message>
        <source>Region and names</source>
        <translation>Өңір мен атаулар</translation>
    </message>
    <message>
        <source>Password of the administrator</source>
        <translation>Әкімшінің құпиясөзі</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>All data stay on this computer.
No internet is needed.</source>
        <translation>Барлық дерек осы компьютерде қалады.
Интернет қажет емес.</translation>
    </message>
    <message>
        <source>Open an existing office…</source>
        <translation>Бар деректер файлын ашу…</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Look at the demo office</source>
        <translation>Үлгіні қарау</translation>
    </message>
    <message>
        <source>Invented people of an invented region</source>
        <translation>Ойдан алынған өңір, ойдан алынған адамдар</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Қадам: {step} / {steps}</translation>
    </message>
    <message>
        <source>Papers and file</source>
        <translation>Құжаттар мен файл</translation>
    </message>
    <message>
        <source>Set up the office</source>
        <translation>Хатшылықты баптау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Деректер файлын құру</translation>
    </message>
    <message>
        <source>Print the recovery key or write it down first, and tick the box.</source>
        <translation>Алдымен қалпына келтіру кілтін басып шығарыңыз не жазып алыңыз да, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Деректер файлын ашу</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Деректер файлдары</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side.</source>
        <translation>Құжаттардың тілі бөлек таңдалады: қазақша, орысша немесе екеуі қатар.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Name of the assembly, Kazakh</source>
        <translation>Ассамблеяның атауы, қазақша</translation>
    </message>
    <message>
        <source>Name of the assembly, Russian</source>
        <translation>Ассамблеяның атауы, орысша</translation>
    </message>
    <message>
        <source>Name of its council, Kazakh</source>
        <translation>Кеңестің атауы, қазақша</translation>
    </message>
    <message>
        <source>Name of its council, Russian</source>
        <translation>Кеңестің атауы, орысша</translation>
    </message>
    <message>
        <source>Heads the papers as it stands here. A later name is added with its first day.</source>
        <translation>Құжаттың басында дәл осылай жазылады. Кейін атау өзгерсе, жаңасы қай күннен басталатыны көрсетіліп қосылады.</translation>
    </message>
    <message>
        <source>Quorum and majority</source>
        <translation>Кворум және көпшілік дауыс</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сессия</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>A regulation of the region&apos;s own is entered later, in the settings.</source>
        <translation>Өңірдің өз регламенті кейін, баптауларда енгізіледі.</translation>
    </message>
    <message>
        <source>Choose the region from the list.</source>
        <translation>Тізімнен өңірді таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Өңірді таңдаңыз</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>Choose the folder and the name</source>
        <translation>Қалта мен атауды таңдау</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Деректер файлы</translation>
    </message>
    <message>
        <source>Where the office is kept</source>
        <translation>Деректер файлы қайда сақталады</translation>
    </message>
    <message>
        <source>In the genitive, as headings of minutes want it: «Кеңестің отырысы», «заседания Совета».</source>
        <translation>Хаттаманың тақырыбындағыдай: «Кеңестің отырысы», «заседания Совета».</translation>
    </message>
    <message>
        <source>Assembly, short name</source>
        <translation>Ассамблея, қысқа атауы</translation>
    </message>
    <message>
        <source>Stands in the window.</source>
        <translation>Бағдарлама терезесінде көрсетіледі.</translation>
    </message>
    <message>
        <source>Assembly, short name in the genitive</source>
        <translation>Ассамблея, ілік септігінде</translation>
    </message>
    <message>
        <source>Council, short name</source>
        <translation>Кеңес, қысқа атауы</translation>
    </message>
    <message>
        <source>Council, short name in the genitive</source>
        <translation>Кеңес, ілік септігінде</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>Қала, құжаттағыдай</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Отырыстар өтетін орын</translation>
    </message>
    <message>
        <source>A house, a hall; can be added later.</source>
        <translation>Үй, зал; кейін де қосуға болады.</translation>
    </message>
    <message>
        <source>One file holds everything; it can be copied.</source>
        <translation>Барлығы бір файлда тұрады; оны көшіруге болады.</translation>
    </message>
    <message>
        <source>Choose where the file is kept.</source>
        <translation>Файл қайда сақталатынын таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Former</name>
    <message>
        <source>New name</source>
        <translation>Жаңа аты-жөні</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Жаңа қызметі</translation>
    </message>
    <message>
        <source>New name: {person}</source>
        <translation>Жаңа аты-жөні: {person}</translation>
    </message>
    <message>
        <source>The former name is kept. Rolls and minutes of earlier meetings stay as they are.</source>
        <translation>Бұрынғы аты-жөні сақталады. Бұрынғы отырыстардың тізімдері мен хаттамалары өзгермейді.</translation>
    </message>
    <message>
        <source>Keep the new name</source>
        <translation>Жаңа аты-жөнін сақтау</translation>
    </message>
    <message>
        <source>New since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>The first day of the new name.</source>
        <translation>Жаңа аты-жөнінің бірінші күні.</translation>
    </message>
    <message>
        <source>Paper of the change</source>
        <translation>Өзгеріс құжаты</translation>
    </message>
    <message>
        <source>Certificate or decision, its number and date</source>
        <translation>Куәлік не шешім, нөмірі мен күні</translation>
    </message>
    <message>
        <source>New work: {person}</source>
        <translation>Жаңа қызметі: {person}</translation>
    </message>
    <message>
        <source>What the person did before is kept with its last day.</source>
        <translation>Бұрынғы қызметі соңғы күнімен сақталады.</translation>
    </message>
    <message>
        <source>Keep the new work</source>
        <translation>Жаңа қызметін сақтау</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>The first day of the new work.</source>
        <translation>Жаңа қызметінің бірінші күні.</translation>
    </message>
    <message>
        <source>A membership that goes with an office ends with that office.</source>
        <translation>Лауазымы бойынша мүшелік сол лауазыммен бірге тоқтатылады.</translation>
    </message>
    <message>
        <source>Genitive, Russian</source>
        <translation>Ілік септігі, орысша</translation>
    </message>
    <message>
        <source>Proposed by rules; what you write over it stays until the name changes.</source>
        <translation>Ереже бойынша ұсынылды; түзеткеніңіз аты-жөні өзгергенше сақталады.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>New name…</source>
        <translation>Жаңа аты-жөні…</translation>
    </message>
    <message>
        <source>The name has changed since a day (F6)</source>
        <translation>Аты-жөні белгілі бір күннен өзгерді (F6)</translation>
    </message>
    <message>
        <source>New work…</source>
        <translation>Жаңа қызметі…</translation>
    </message>
    <message>
        <source>Other work since a day (F7)</source>
        <translation>Белгілі бір күннен басқа қызметте (F7)</translation>
    </message>
    <message>
        <source>Remove the row…</source>
        <translation>Жолды өшіру…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Кестеде таңдалған, қате енгізілген жол</translation>
    </message>
    <message>
        <source>Earlier names and work</source>
        <translation>Бұрынғы аты-жөндері мен қызметтері</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {name} until a day?</source>
        <translation>Қате түзету ретінде сақталды. Белгілі бір күнге дейін {name} болды ма?</translation>
    </message>
    <message>
        <source>The name is new…</source>
        <translation>Бұл – жаңа аты-жөні…</translation>
    </message>
    <message>
        <source>Kept as a mended slip. Was it {work} until a day?</source>
        <translation>Қате түзету ретінде сақталды. Белгілі бір күнге дейін {work} болды ма?</translation>
    </message>
    <message>
        <source>The work is new…</source>
        <translation>Қызметі жаңа…</translation>
    </message>
    <message>
        <source>State the sex, or write it yourself</source>
        <translation>Жынысын көрсетіңіз не өзіңіз жазыңыз</translation>
    </message>
    <message>
        <source>Name, or organisation and post</source>
        <translation>Аты-жөні не ұйымы мен лауазымы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Choose a file</source>
        <translation>Файл таңдау</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Бұрынғы импорттар</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Адамдарға</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>Адамдарға (Esc)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файл таңдау…</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Файл таңдау (Ctrl+O)</translation>
    </message>
    <message>
        <source>Take back an earlier import</source>
        <translation>Бұрынғы импортты қайтарып алу</translation>
    </message>
    <message>
        <source>It goes alone, also after other work; what cannot go is named</source>
        <translation>Одан кейін істелген жұмыс сақталады; қайтарылмағаны аталады</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Бұрынғы импорттар…</translation>
    </message>
    <message>
        <source>Bring in a list of people</source>
        <translation>Адамдар тізімін импорттау</translation>
    </message>
    <message>
        <source>Rows of people from a spreadsheet or a text file. Nothing is kept before you have seen it.</source>
        <translation>Электрондық кестедегі немесе мәтін файлындағы адамдар. Сіз көрмейінше ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлды таңдау</translation>
    </message>
    <message>
        <source>Excel (.xlsx), CSV or text; the encoding is found, a first row with headings helps</source>
        <translation>Excel (.xlsx), CSV немесе мәтін; кодтау өзі анықталады, бағандардың тақырыптары болғаны жөн</translation>
    </message>
    <message>
        <source>Form the bodies</source>
        <translation>Құрамдарды жасақтау</translation>
    </message>
    <message>
        <source>Import of a list</source>
        <translation>Тізімді импорттау</translation>
    </message>
    <message>
        <source>Lists of people</source>
        <translation>Адамдар тізімдері</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <translation>Адамдар тізімін таңдаңыз</translation>
    </message>
    <message>
        <source>Choose at the left which column holds the names: none was recognised.</source>
        <translation>Аты-жөні қай бағанда екенін сол жақтан таңдаңыз: ондай баған танылмады.</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Адамдарды көрсету</translation>
    </message>
    <message>
        <source>Import (Ctrl+Enter)</source>
        <translation>Импорттау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>No row brings anything new</source>
        <translation>Ешбір жолда жаңа дерек жоқ</translation>
    </message>
    <message>
        <source>It would hold the office as it is before the import. {reason}</source>
        <translation>Онда деректер файлының импортқа дейінгі күйі сақталар еді. {reason}</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Сақтық көшірме жасалған жоқ</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>Көшірмесіз импорттау</translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation>Тоқтатылды. Ештеңе енгізілген жоқ.</translation>
    </message>
    <message>
        <source>{file} rows to look at</source>
        <translation>{file} қарап шығатын жолдар</translation>
    </message>
    <message>
        <source>Save the rows to look at</source>
        <translation>Қарап шығатын жолдарды сақтау</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>The list is in. {counts}.</source>
        <translation>Тізім енгізілді. {counts}.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Found in the file. Choose another if letters look wrong.</source>
        <translation>Файлдан анықталды. Әріптер дұрыс көрінбесе, басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Бөлгіш</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Тақырыптар жолы</translation>
    </message>
    <message>
        <source>Found by its words. Choose another if the columns are not told apart.</source>
        <translation>Сөздері бойынша табылды. Бағандар дұрыс танылмаса, басқа жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>To take one of them back</source>
        <translation>Біреуін қайтарып алу үшін</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>What each column holds, told by its heading.</source>
        <translation>Әр бағанда не барын тақырыбы айтады.</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <translation>{sheet} (жасырын)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(тақырыбы жоқ)</translation>
    </message>
    <message>
        <source>{number}: {text}</source>
        <translation>{number}: {text}</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Қай жолдар көрсетілген</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Тізімнің жолдары</translation>
    </message>
    <message>
        <source>Add as a new person</source>
        <translation>Жаңа адам ретінде қосу</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Барлық жол</translation>
    </message>
    <message>
        <source>Row {number}: {why}.</source>
        <translation>{number}-жол: {why}.</translation>
    </message>
    <message>
        <source>For the row chosen in the table</source>
        <translation>Кестеде таңдалған жол үшін</translation>
    </message>
    <message>
        <source>It is this person</source>
        <translation>Бұл сол адам</translation>
    </message>
    <message>
        <source>The person kept gets what they lack</source>
        <translation>Бұрыннан бар адамның жетіспейтін деректері толықтырылады</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алмау</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Қайта шешу</translation>
    </message>
    <message>
        <source>Takes back what you decided of the row chosen</source>
        <translation>Таңдалған жол туралы шешімді қайтарып алады</translation>
    </message>
    <message>
        <source>Rows to look at…</source>
        <translation>Қарап шығатын жолдар…</translation>
    </message>
    <message>
        <source>Saves mistakes, doubts and warnings with their rows, for Excel</source>
        <translation>Қателер, күмәндар мен ескертулер жол нөмірлерімен Excel үшін сақталады</translation>
    </message>
    <message>
        <source>Doubtful rows are left out, unless you decide whom they mean.</source>
        <translation>Күмәнді жолдар сіз кім екенін шешпейінше алынбайды.</translation>
    </message>
    <message>
        <source>Rows are numbered as in the file.</source>
        <translation>Жолдар файлдағыдай нөмірленген.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Why, and what was noticed</source>
        <translation>Себебі және ескертулер</translation>
    </message>
    <message>
        <source>KZ-1048, Kazakh Windows</source>
        <translation>KZ-1048, қазақша Windows</translation>
    </message>
    <message>
        <source>Windows-1251, Russian Windows</source>
        <translation>Windows-1251, орысша Windows</translation>
    </message>
    <message>
        <source>CP866, DOS</source>
        <translation>CP866, DOS</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>нүктелі үтір</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>үтір</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>тік сызық</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>алмау</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Толықтырылатын</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Қайталанған</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>With a mistake</source>
        <translation>Қатесі бар</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>толықтырылады</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>қайталанған</translation>
    </message>
    <message>
        <source>known</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>One of them goes back alone: what was entered or changed since stays, and is named.</source>
        <translation>Тек таңдалғаны қайтарылады: одан кейін енгізілгені мен өзгертілгені қалады, олар атап көрсетіледі.</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>Осы импортты қайтарып алу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>What stayed</source>
        <translation>Не қалды</translation>
    </message>
    <message>
        <source>The import is being taken back</source>
        <translation>Импорт кері қайтарылып жатыр</translation>
    </message>
    <message>
        <source>These stay, since somebody has worked with them:</source>
        <translation>Бұлар қалды, өйткені олармен жұмыс істелген:</translation>
    </message>
    <message>
        <source>Taken back. People removed: {removed}. Completed entries restored: {restored}.</source>
        <translation>Қайтарылды. Жойылған адамдар: {removed}. Бұрынғы күйіне келген жазбалар: {restored}.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>Were completed</source>
        <translation>Толықтырылды</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Неге қалды</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>қайтарылды</translation>
    </message>
    <message>
        <source>a body, a meeting or another record names them</source>
        <translation>құрамда, отырыста немесе басқа жазбада аталған</translation>
    </message>
    <message>
        <source>changed since the import</source>
        <translation>импорттан кейін өзгертілген</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Which column is what, kept for lists of this kind.</source>
        <translation>Қай бағанда не бары осындай тізімдер үшін сақталады.</translation>
    </message>
    <message>
        <source>Keep as a profile…</source>
        <translation>Профиль етіп сақтау…</translation>
    </message>
    <message>
        <source>Keeps these columns under a name</source>
        <translation>Бағандарды атаумен сақтайды</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Профильді жою</translation>
    </message>
    <message>
        <source>By the headings</source>
        <translation>Тақырыптары бойынша</translation>
    </message>
    <message>
        <source>Keep the columns as a profile</source>
        <translation>Бағандарды профиль етіп сақтау</translation>
    </message>
    <message>
        <source>A list with the same headings is then read the same way by itself.</source>
        <translation>Тақырыптары осындай тізім бұдан былай өзі осылай оқылады.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Профильдің атауы</translation>
    </message>
    <message>
        <source>A profile of this name is replaced.</source>
        <translation>Мұндай атау бар болса, сол профиль алмастырылады.</translation>
    </message>
    <message>
        <source>The list is being brought in</source>
        <translation>Тізім енгізіліп жатыр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>The list is being read and compared with the people</source>
        <translation>Тізім оқылып, адамдармен салыстырылып жатыр</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>could be more than one person</source>
        <translation>бірнеше адамға сәйкес келеді</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық поштасы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этносы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдері</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Kazakh spelling</source>
        <translation>Қазақша жазылуы</translation>
    </message>
    <message>
        <source>Russian spelling</source>
        <translation>Орысша жазылуы</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>nobody of this name is kept</source>
        <translation>мұндай аты-жөні бар адам әлі жоқ</translation>
    </message>
    <message>
        <source>a namesake is kept, who is someone else</source>
        <translation>аты-жөні бірдей басқа адам бар</translation>
    </message>
    <message>
        <source>taken for a new person, as you decided</source>
        <translation>сіздің шешіміңізбен жаңа адам ретінде алынады</translation>
    </message>
    <message>
        <source>gets what was lacking: {parts}</source>
        <translation>жетіспейтіні толықтырылады: {parts}</translation>
    </message>
    <message>
        <source>kept already, nothing to add</source>
        <translation>бұрыннан бар, қосатын ештеңе жоқ</translation>
    </message>
    <message>
        <source>kept already with another post, which stays</source>
        <translation>бұрыннан бар, лауазымы басқа, ол сол күйі қалады</translation>
    </message>
    <message>
        <source>completes row {row}: {parts}</source>
        <translation>{row}-жолды толықтырады: {parts}</translation>
    </message>
    <message>
        <source>row {row} says the same</source>
        <translation>{row}-жолда да дәл осылай</translation>
    </message>
    <message>
        <source>left out, as you decided</source>
        <translation>сіздің шешіміңізбен алынбайды</translation>
    </message>
    <message>
        <source>one spelling is that of {name}, the other is not</source>
        <translation>бір жазылуы мына адамдікі, екіншісі басқа: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the patronymic is missing on one side</source>
        <translation>мына адам болуы мүмкін, бір жақта әкесінің аты жоқ: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another organisation</source>
        <translation>мына адам болуы мүмкін, аты-жөні бірдей, ұйымы басқа: {name}</translation>
    </message>
    <message>
        <source>may be {name}: the same name, another date of birth</source>
        <translation>мына адам болуы мүмкін, аты-жөні бірдей, туған күні басқа: {name}</translation>
    </message>
    <message>
        <source>no surname or no given name</source>
        <translation>тегі немесе аты жоқ</translation>
    </message>
    <message>
        <source>a text is too long</source>
        <translation>мәтін тым ұзын</translation>
    </message>
    <message>
        <source>an unseen character in a text</source>
        <translation>мәтінде көрінбейтін таңба бар</translation>
    </message>
    <message>
        <source>a name without a letter</source>
        <translation>аты-жөнінде әріп жоқ</translation>
    </message>
    <message>
        <source>there can be no such IIN</source>
        <translation>мұндай ЖСН болмайды</translation>
    </message>
    <message>
        <source>the IIN is that of another person: {name}</source>
        <translation>бұл ЖСН басқа адамдікі: {name}</translation>
    </message>
    <message>
        <source>row {row} has the same IIN with another name: {name}</source>
        <translation>{row}-жолда осы ЖСН басқа адамда тұр: {name}</translation>
    </message>
    <message>
        <source>{name} was a member before that day of birth</source>
        <translation>мүшелігі бұл туған күннен бұрын басталған: {name}</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>күні оқылмады</translation>
    </message>
    <message>
        <source>nobody of the roster can be of that age</source>
        <translation>адамның жасы мұндай болуы мүмкін емес</translation>
    </message>
    <message>
        <source>this is no e-mail address</source>
        <translation>бұл электрондық пошта мекенжайы емес</translation>
    </message>
    <message>
        <source>the cell shows an error of the spreadsheet</source>
        <translation>ұяшықта электрондық кестенің қатесі тұр</translation>
    </message>
    <message>
        <source>a formula without a result: open the list in Excel and save it</source>
        <translation>формуланың нәтижесі жоқ: тізімді Excel бағдарламасында ашып, сақтаңыз</translation>
    </message>
    <message>
        <source>Latin letters were made Cyrillic</source>
        <translation>латын әріптері кирилл әріптеріне ауыстырылды</translation>
    </message>
    <message>
        <source>Latin letters are left in a Cyrillic word</source>
        <translation>кирилл сөзінде латын әріптері қалды</translation>
    </message>
    <message>
        <source>one spelling lacks its surname or its given name</source>
        <translation>бір жазылуында тегі немесе аты жоқ</translation>
    </message>
    <message>
        <source>the sex was not understood</source>
        <translation>жынысы танылмады</translation>
    </message>
    <message>
        <source>the ethnicity is not in the list of the office, and left out</source>
        <translation>этнос тізімде жоқ, ол алынбайды</translation>
    </message>
    <message>
        <source>the IIN tells another date of birth</source>
        <translation>ЖСН бойынша туған күні басқа</translation>
    </message>
    <message>
        <source>the IIN tells another sex</source>
        <translation>ЖСН бойынша жынысы басқа</translation>
    </message>
    <message>
        <source>a merged cell was read in each of its rows</source>
        <translation>біріктірілген ұяшық әр жолында оқылды</translation>
    </message>
    <message>
        <source>a quotation mark was left open, the row is read as it stands</source>
        <translation>тырнақша жабылмаған, жол сол күйінде оқылды</translation>
    </message>
    <message>
        <source>{column}: {why}</source>
        <translation>{column}: {why}</translation>
    </message>
    <message>
        <source>Added: {count}</source>
        <translation>Қосылғаны: {count}</translation>
    </message>
    <message>
        <source>Updated: {count}</source>
        <translation>Жаңартылғаны: {count}</translation>
    </message>
    <message>
        <source>Repeated: {count}</source>
        <translation>Қайталанғаны: {count}</translation>
    </message>
    <message>
        <source>Skipped: {count}</source>
        <translation>Өткізіп жіберілгені: {count}</translation>
    </message>
    <message>
        <source>Left to you: {count}</source>
        <translation>Өзіңіз шешетіні: {count}</translation>
    </message>
    <message>
        <source>Not read: {count}</source>
        <translation>Оқылмағаны: {count}</translation>
    </message>
    <message>
        <source>row {number}: {name} – {remarks}</source>
        <translation>{number}-жол: {name} – {remarks}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Қарап шығатын жолдар</translation>
    </message>
    <message>
        <source>with a mistake</source>
        <translation>қатесі бар</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>taken, look at it</source>
        <translation>алынды, қарап шығыңыз</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>m</source>
        <translation>е</translation>
    </message>
    <message>
        <source>f</source>
        <translation>ә</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>басқа ел</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
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
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>About whom or what</source>
        <translation>Кім немесе не туралы</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кейін</translation>
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
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>{field}, in Kazakh</source>
        <translation>{field}, қазақша</translation>
    </message>
    <message>
        <source>{field}, in Russian</source>
        <translation>{field}, орысша</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>жазылды</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>Құжатты тексеру</translation>
    </message>
    <message>
        <source>Every page of finished minutes bears a number and signs at its foot: they show whether the journal was rewritten since.</source>
        <translation>Дайын хаттаманың әр бетінің төменгі жағында нөмір мен белгілер тұрады: содан бері журналдың қайта жазылған-жазылмағаны солардан көрінеді.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Journal entry No</source>
        <translation>Журнал жазбасы, №</translation>
    </message>
    <message>
        <source>Signs after it</source>
        <translation>Одан кейінгі белгілер</translation>
    </message>
    <message>
        <source>Eight groups of four; spaces do not matter.</source>
        <translation>Төрт белгіден сегіз топ; бос орындар ескерілмейді.</translation>
    </message>
    <message>
        <source>Type the number in figures.</source>
        <translation>Нөмірді цифрмен теріңіз.</translation>
    </message>
    <message>
        <source>Type all signs of the paper: figures and the letters a to f, {count} of them.</source>
        <translation>Құжаттағы барлық белгіні теріңіз: цифрлар мен a–f әріптері, барлығы {count}.</translation>
    </message>
    <message>
        <source>They agree: entry No {number} and all before it are as they were printed.</source>
        <translation>Сәйкес келеді: № {number} жазба мен оған дейінгілердің бәрі басып шығарылған кездегідей.</translation>
    </message>
    <message>
        <source>They do not agree. Compare the signs with the paper once more; if they are right, entries up to No {number} were changed after it was printed, are not kept any more, or belong to another office.</source>
        <translation>Сәйкес келмейді. Белгілерді құжатпен тағы салыстырыңыз; дұрыс болса, № {number} жазбаға дейінгілер басып шығарылғаннан кейін өзгертілген, енді сақталмайды немесе басқа деректер файлына тиесілі.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Choose an entry in the list.</source>
        <translation>Тізімнен жазбаны таңдаңыз.</translation>
    </message>
    <message>
        <source>{moment}, {who}, entry No {number}</source>
        <translation>{moment}, {who}, № {number} жазба</translation>
    </message>
    <message>
        <source>Takes back entry No {number}</source>
        <translation>Қайтарған жазбасы: № {number}</translation>
    </message>
    <message>
        <source>There is more; the list for a spreadsheet has all of it.</source>
        <translation>Бұл толық емес; толығы электрондық кестеге арналған тізімде бар.</translation>
    </message>
    <message>
        <source>{record} (new)</source>
        <translation>{record} (жаңа)</translation>
    </message>
    <message>
        <source>{record} (removed)</source>
        <translation>{record} (жойылды)</translation>
    </message>
    <message>
        <source>{record}</source>
        <translation>{record}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>before: {value}</source>
        <translation>бұрын: {value}</translation>
    </message>
    <message>
        <source>after: {value}</source>
        <translation>кейін: {value}</translation>
    </message>
    <message>
        <source>Words in an entry</source>
        <translation>Жазбадағы сөздер</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кім жасады</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталатын күні</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталатын күні</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
    <message>
        <source>How long the journal is kept</source>
        <translation>Журналды сақтау мерзімі</translation>
    </message>
    <message>
        <source>The number of years alone removes nothing: that is a step of its own.</source>
        <translation>Жыл санын белгілегеннен ештеңе өшірілмейді: ол – бөлек қадам.</translation>
    </message>
    <message>
        <source>Keep it so long</source>
        <translation>Мерзімді белгілеу</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жыл саны</translation>
    </message>
    <message>
        <source>At least {years}.</source>
        <translation>Кемінде {years}.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>Let older entries go…</source>
        <translation>Ескі жазбаларды өшіру…</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Белгіленді.</translation>
    </message>
    <message>
        <source>Let go of entries that are older than {years} years?</source>
        <translation>Мерзімі өткен жазбалар өшірілсін бе? Сақтау мерзімі, жыл: {years}</translation>
    </message>
    <message>
        <source>They cannot be brought back, nor can papers that bear them be checked. The hash of the last one stays, so that the rest can be.</source>
        <translation>Оларды қайтару мүмкін емес, солар көрсетілген құжаттар да тексерілмейді. Соңғысының хэші сақталады, сондықтан қалғаны тексеріле береді.</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>Let go: {count}.</source>
        <translation>Өшірілгені: {count}.</translation>
    </message>
    <message>
        <source>Set the number of years first.</source>
        <translation>Алдымен жыл санын белгілеңіз.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What was done in this meeting (Ctrl+J)</source>
        <translation>Осы отырыста не істелді (Ctrl+J)</translation>
    </message>
    <message>
        <source>Older ones</source>
        <translation>Ескірек жазбалар</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Тізім етіп сақтау…</translation>
    </message>
    <message>
        <source>All that is asked for, for a spreadsheet (.csv)</source>
        <translation>Сұралғанның бәрі, электрондық кестеге арналған (.csv)</translation>
    </message>
    <message>
        <source>Check a paper…</source>
        <translation>Құжатты тексеру…</translation>
    </message>
    <message>
        <source>By what stands at the foot of minutes</source>
        <translation>Хаттаманың төменгі жағындағы белгілер бойынша</translation>
    </message>
    <message>
        <source>Check the journal</source>
        <translation>Журналды тексеру</translation>
    </message>
    <message>
        <source>Whether every entry follows the one before</source>
        <translation>Әр жазба алдыңғысының жалғасы ма</translation>
    </message>
    <message>
        <source>How long it is kept…</source>
        <translation>Сақтау мерзімі…</translation>
    </message>
    <message>
        <source>The journal is read by the administrator and the head of the secretariat.</source>
        <translation>Журналды әкімші мен хатшылық меңгерушісі ғана оқиды.</translation>
    </message>
    <message>
        <source>Shown: {count}, the newest first.</source>
        <translation>Көрсетілгені: {count}, жаңасы жоғарыда.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Journal {day}</source>
        <translation>Журнал {day}</translation>
    </message>
    <message>
        <source>Save as a list</source>
        <translation>Тізім етіп сақтау</translation>
    </message>
    <message>
        <source>The journal is whole</source>
        <translation>Журнал бүтін</translation>
    </message>
    <message>
        <source>Every entry follows the one before. Whether someone rewrote all of it shows only on paper: check one.</source>
        <translation>Әр жазба алдыңғысының жалғасы. Журнал түгел қайта жазылмағанын тек қағаздағы белгілер көрсетеді: бір құжатты тексеріңіз.</translation>
    </message>
    <message>
        <source>The journal was changed by another hand</source>
        <translation>Журналға бөтен қол тиген</translation>
    </message>
    <message>
        <source>From entry No {number} on it does not follow what came before. Nothing was altered by this check; keep the file as it is, and compare it with the last backup.</source>
        <translation>№ {number} жазбадан бастап ол алдыңғысының жалғасы емес. Бұл тексеру ештеңені өзгерткен жоқ; файлды сол күйінде сақтап, соңғы сақтық көшірмемен салыстырыңыз.</translation>
    </message>
    <message>
        <source>What was done with this record (Ctrl+J)</source>
        <translation>Осы жазбамен не істелді (Ctrl+J)</translation>
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
    <name>Live</name>
    <message>
        <source>came at {time}</source>
        <translation>келді: {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>кетті: {time}</translation>
    </message>
    <message>
        <source>excused: {reason}</source>
        <translation>себепті: {reason}</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>себепті</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>әлі келмеді</translation>
    </message>
    <message>
        <source>Mark departure</source>
        <translation>Кеткенін белгілеу</translation>
    </message>
    <message>
        <source>Came after all</source>
        <translation>Келгенін белгілеу</translation>
    </message>
    <message>
        <source>Mark return</source>
        <translation>Оралғанын белгілеу</translation>
    </message>
    <message>
        <source>Mark arrival</source>
        <translation>Келгенін белгілеу</translation>
    </message>
    <message>
        <source>break since {time}</source>
        <translation>үзіліс басталды: {time}</translation>
    </message>
    <message>
        <source>registration not confirmed</source>
        <translation>тіркеу расталмаған</translation>
    </message>
    <message>
        <source>no rule held for this day</source>
        <translation>осы күнге норма енгізілмеген</translation>
    </message>
    <message>
        <source>no members in office</source>
        <translation>құрамда мүше жоқ</translation>
    </message>
    <message>
        <source>the act states no quorum</source>
        <translation>актіде кворум белгіленбеген</translation>
    </message>
    <message>
        <source>quorum met: {needed} needed</source>
        <translation>кворум бар: {needed} керек</translation>
    </message>
    <message>
        <source>no quorum: {needed} needed</source>
        <translation>кворум жоқ: {needed} керек</translation>
    </message>
    <message>
        <source>to quorum: {missing}</source>
        <translation>кворумға дейін: {missing}</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation>кворум бар</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>кворум жоқ</translation>
    </message>
    <message>
        <source>Present {present} of {total}; the act states no quorum.</source>
        <translation>Қатысып отырғаны: {present} / {total}; актіде кворум белгіленбеген.</translation>
    </message>
    <message>
        <source>Present {present} of {total}; quorum {needed}.</source>
        <translation>Қатысып отырғаны: {present} / {total}; кворум {needed}.</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>қол көтеріп дауыс беру</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>атаулы дауыс беру</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>{number}-шешім</translation>
    </message>
    <message>
        <source>decisions {first}–{last}</source>
        <translation>{first}–{last}-шешімдер</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Аралық қорытынды</translation>
    </message>
    <message>
        <source>Reopen the meeting? {title}</source>
        <translation>Отырыс қайта ашылсын ба? {title}</translation>
    </message>
    <message>
        <source>The reason is written in the minutes; the time of the closing stays in them.</source>
        <translation>Себебі хаттамаға жазылады; жабылған уақыты да сақталады.</translation>
    </message>
    <message>
        <source>Reopen the meeting</source>
        <translation>Отырысты қайта ашу</translation>
    </message>
    <message>
        <source>Presiding person {name}: not marked as present.</source>
        <translation>Төрағалық етуші {name}: қатысқаны белгіленбеген.</translation>
    </message>
    <message>
        <source>Secretary {name}: not marked as present.</source>
        <translation>Хатшы {name}: қатысқаны белгіленбеген.</translation>
    </message>
    <message>
        <source>Later changes of the body do not touch it; it can be mended with a reason.</source>
        <translation>Органның кейінгі өзгерістері оған әсер етпейді; тізімді себебін көрсетіп түзетуге болады.</translation>
    </message>
    <message>
        <source>Open the meeting? {title}</source>
        <translation>Отырыс ашылсын ба? {title}</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Отырысты ашу</translation>
    </message>
    <message>
        <source>The log of arrivals and departures and all votes stand as they are then.</source>
        <translation>Келу мен кету журналы және барлық дауыс беру сол күйінде сақталады.</translation>
    </message>
    <message>
        <source>The roll of {day} is frozen for this meeting, members in office: {total}.</source>
        <translation>{day} күнгі құрам осы отырысқа бекітіледі, мүшелер саны: {total}.</translation>
    </message>
    <message>
        <source>Items not taken up: {count}.</source>
        <translation>Қаралмаған мәселе саны: {count}.</translation>
    </message>
    <message>
        <source>It can be reopened with a reason.</source>
        <translation>Отырысты себебін көрсетіп қайта ашуға болады.</translation>
    </message>
    <message>
        <source>Close the meeting? {title}</source>
        <translation>Отырыс жабылсын ба? {title}</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Отырысты жабу</translation>
    </message>
    <message>
        <source>It will stand: {figures}.</source>
        <translation>Қорытындысы: {figures}.</translation>
    </message>
    <message>
        <source>Close the vote? {motion}</source>
        <translation>Дауыс беру жабылсын ба? {motion}</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Дауыс беруді жабу</translation>
    </message>
    <message>
        <source>There is no quorum: the vote will be void.</source>
        <translation>Кворум жоқ: дауыс беру жарамсыз болады.</translation>
    </message>
    <message>
        <source>Call the vote off?</source>
        <translation>Дауыс беру тоқтатылсын ба?</translation>
    </message>
    <message>
        <source>Nothing of this vote is kept; the motion can be put to the vote again.</source>
        <translation>Бұл дауыс беруден ештеңе сақталмайды; ұсынысты қайтадан дауысқа салуға болады.</translation>
    </message>
    <message>
        <source>Call the vote off</source>
        <translation>Дауыс беруді тоқтату</translation>
    </message>
    <message>
        <source>Call the vote off…</source>
        <translation>Дауыс беруді тоқтату…</translation>
    </message>
    <message>
        <source>voted {voted} of {present}</source>
        <translation>дауыс бергені: {voted} / {present}</translation>
    </message>
    <message>
        <source>Whoever is not marked did not vote.</source>
        <translation>Белгіленбегендер дауыс бермегендер болып саналады.</translation>
    </message>
    <message>
        <source>A closed vote can only be corrected, with a reason.</source>
        <translation>Дауыс беру жабылған соң оның қорытындысын тек себебін көрсетіп түзетуге болады.</translation>
    </message>
    <message>
        <source>More votes than members present</source>
        <translation>Дауыс саны қатысып отырғандардан көп</translation>
    </message>
    <message>
        <source>present {present}</source>
        <translation>қатысып отырғаны: {present}</translation>
    </message>
    <message>
        <source>needed {needed}</source>
        <translation>керегі {needed}</translation>
    </message>
    <message>
        <source>Not voted yet</source>
        <translation>Әлі дауыс бермеген</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Қолдады</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Қалыс қалды</translation>
    </message>
    <message>
        <source>Enter goes on to the next figure. Whoever is in none of them did not vote.</source>
        <translation>Enter – келесі санға көшу. Ешбіріне кірмегендер дауыс бермегендер болып саналады.</translation>
    </message>
    <message>
        <source>Together {given} of {present} present; did not vote {rest}.</source>
        <translation>Барлығы {given} / {present}; дауыс бермегені: {rest}.</translation>
    </message>
    <message>
        <source>{given} votes, but {present} present: count again, or mark who came.</source>
        <translation>Дауыс саны – {given}, қатысып отырғаны – {present}: қайта санаңыз немесе келгенді белгілеңіз.</translation>
    </message>
    <message>
        <source>{share}: {needed}</source>
        <translation>{share}:&#xa0;{needed}</translation>
    </message>
    <message>
        <source>Corrected: {choice}</source>
        <translation>Түзетілген сан: {choice}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Түзетуді жазу</translation>
    </message>
    <message>
        <source>{form}, round {round}, closed at {time}</source>
        <translation>{form}, {round}-тур, жабылды: {time}</translation>
    </message>
    <message>
        <source>needed {needed}, present {present}</source>
        <translation>керегі: {needed}, қатысып отырғаны: {present}</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Why this result</source>
        <translation>Қорытынды неге осындай</translation>
    </message>
    <message>
        <source>Corrected: {reason}. Announced: {figures}.</source>
        <translation>Түзетілді: {reason}. Жарияланғаны: {figures}.</translation>
    </message>
    <message>
        <source>Carried so far</source>
        <translation>Әзірге қабылданады</translation>
    </message>
    <message>
        <source>Not carried so far: no quorum</source>
        <translation>Әзірге қабылданбады: кворум жоқ</translation>
    </message>
    <message>
        <source>Not carried so far: a tie</source>
        <translation>Әзірге қабылданбады: дауыс тең</translation>
    </message>
    <message>
        <source>Not carried so far: votes short – {short}</source>
        <translation>Әзірге қабылданбады: жетпеген дауыс – {short}</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>Дауыс бермеді</translation>
    </message>
    <message>
        <source>for {votes_for}, against {against}, abstained {abstained}, did not vote {not_voting}</source>
        <translation>қолдады&#xa0;–&#xa0;{votes_for}, қарсы&#xa0;–&#xa0;{against}, қалыс қалды&#xa0;–&#xa0;{abstained}, дауыс бермеді&#xa0;–&#xa0;{not_voting}</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation>жарамсыз: кворум жоқ</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>шешім қабылданды</translation>
    </message>
    <message>
        <source>not carried</source>
        <translation>шешім қабылданбады</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсімдік мәселелер</translation>
    </message>
    <message>
        <source>Item without a title</source>
        <translation>Атауы жоқ мәселе</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>voting now</source>
        <translation>дауыс беріліп жатыр</translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation>талқылануда</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Тыңдалды</translation>
    </message>
    <message>
        <source>How the item ends</source>
        <translation>Мәселенің аяқталуы</translation>
    </message>
    <message>
        <source>by vote or decision</source>
        <translation>дауыс беру немесе шешім</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>мәлімет үшін қабылданды</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалдырылды</translation>
    </message>
    <message>
        <source>No quorum: the hearing can go on, votes wait.</source>
        <translation>Кворум жоқ: тыңдауды жалғастыруға болады, дауыс беру күте тұрады.</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>тыңдалды</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Мәселе қосу</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Мәселе қосу (Ctrl+I)</translation>
    </message>
    <message>
        <source>items: {count}</source>
        <translation>мәселе саны: {count}</translation>
    </message>
    <message>
        <source>present {present} of {total}</source>
        <translation>қатысып отырғаны: {present} / {total}</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>/ {total}</translation>
    </message>
    <message>
        <source>Date, place and agenda of the plan</source>
        <translation>Жоспардың күні, орны және күн тәртібі</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Жоспарға өту</translation>
    </message>
    <message>
        <source>Open or close the meeting (Ctrl+Enter)</source>
        <translation>Отырысты ашу немесе жабу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Уақыт: {time}</translation>
    </message>
    <message>
        <source>begins at {time}</source>
        <translation>басталуы: {time}</translation>
    </message>
    <message>
        <source>opened at {time}</source>
        <translation>ашылды: {time}</translation>
    </message>
    <message>
        <source>closed at {time}</source>
        <translation>жабылды: {time}</translation>
    </message>
    <message>
        <source>presiding: {name}</source>
        <translation>төрағалық етуші: {name}</translation>
    </message>
    <message>
        <source>Open the meeting…</source>
        <translation>Отырысты ашу…</translation>
    </message>
    <message>
        <source>Close the meeting…</source>
        <translation>Отырысты жабу…</translation>
    </message>
    <message>
        <source>Reopen the meeting…</source>
        <translation>Отырысты қайта ашу…</translation>
    </message>
    <message>
        <source>End the break</source>
        <translation>Үзілісті аяқтау</translation>
    </message>
    <message>
        <source>No vote opens during a break. When it ends, the registration is confirmed in one step.</source>
        <translation>Үзіліс кезінде дауыс беру ашылмайды. Үзіліс аяқталғанда тіркеу бір әрекетпен расталады.</translation>
    </message>
    <message>
        <source>Break since {time}</source>
        <translation>Үзіліс басталды: {time}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>To the texts</source>
        <translation>Мәтіндерге</translation>
    </message>
    <message>
        <source>Registration after the reopening</source>
        <translation>Қайта ашылғаннан кейінгі тіркеу</translation>
    </message>
    <message>
        <source>All who were there at the closing are taken to be there. Find who is not, press Enter, then confirm.</source>
        <translation>Жабылған кезде қатысып отырғандардың бәрі осында деп саналады. Жоғын тауып, Enter басыңыз, содан кейін растаңыз.</translation>
    </message>
    <message>
        <source>Members present at the closing</source>
        <translation>Жабылған кезде қатысып отырған мүшелер</translation>
    </message>
    <message>
        <source>After the break</source>
        <translation>Үзілістен кейін</translation>
    </message>
    <message>
        <source>Registration after the break</source>
        <translation>Үзілістен кейінгі қайта тіркеу</translation>
    </message>
    <message>
        <source>All are taken to be back. Find who is not, press Enter, then confirm.</source>
        <translation>Барлығы оралды деп есептеледі. Оралмағанды табыңыз, Enter басыңыз, содан кейін растаңыз.</translation>
    </message>
    <message>
        <source>Who is not back: a few letters of the name</source>
        <translation>Кім оралмады: аты-жөнінің бірнеше әрпі</translation>
    </message>
    <message>
        <source>Members before the break</source>
        <translation>Үзіліске дейін қатысқан мүшелер</translation>
    </message>
    <message>
        <source>Confirm the registration</source>
        <translation>Тіркеуді растау</translation>
    </message>
    <message>
        <source>After the reopening</source>
        <translation>Қайта ашылғаннан кейін</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>оралмады</translation>
    </message>
    <message>
        <source>back</source>
        <translation>оралды</translation>
    </message>
    <message>
        <source>Back: {present}. Not back: {missing}.</source>
        <translation>Оралғаны: {present}. Оралмағаны: {missing}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Find a member: a few letters of the name</source>
        <translation>Мүшені табу: аты-жөнінің бірнеше әрпі</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Қайтадан бастау</translation>
    </message>
    <message>
        <source>Start again (Esc)</source>
        <translation>Қайтадан бастау (Esc)</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Табылған мүшелер</translation>
    </message>
    <message>
        <source>Marked last</source>
        <translation>Соңғы белгіленгендер</translation>
    </message>
    <message>
        <source>Type the first letters of a name, in either spelling, then press Enter.</source>
        <translation>Аты-жөнінің алғашқы әріптерін қазақша не орысша жазылуымен теріп, Enter басыңыз.</translation>
    </message>
    <message>
        <source>found: {count}</source>
        <translation>табылғаны: {count}</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so. Try fewer letters.</source>
        <translation>Тізімде мұндай мүше жоқ. Азырақ әріп теріп көріңіз.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
    <message>
        <source>mark the chosen one</source>
        <translation>таңдалғанын белгілеу</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>басқасын таңдау</translation>
    </message>
    <message>
        <source>empty the field and start again</source>
        <translation>өрісті тазалап, қайтадан бастау</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Әлі келмегендер</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Себепті</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Келмеді</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Кеткендер</translation>
    </message>
    <message>
        <source>Invited: {count}. They do not count towards the quorum.</source>
        <translation>Шақырылғандар: {count}. Олар кворумға кірмейді.</translation>
    </message>
    <message>
        <source>Members are registered on the day of the meeting.</source>
        <translation>Мүшелер отырыс күні тіркеледі.</translation>
    </message>
    <message>
        <source>Members can be registered before the meeting is opened.</source>
        <translation>Мүшелерді отырыс ашылғанға дейін де тіркеуге болады.</translation>
    </message>
    <message>
        <source>F2 takes up the procedure, then item 1.</source>
        <translation>F2 – рәсімдік мәселелер, содан кейін 1-мәселе.</translation>
    </message>
    <message>
        <source>no longer on the roll</source>
        <translation>тізімнен шығарылған</translation>
    </message>
    <message>
        <source>{name} – came</source>
        <translation>{name} – келді</translation>
    </message>
    <message>
        <source>{name} – left</source>
        <translation>{name} – кетті</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Қатысып отыр</translation>
    </message>
    <message>
        <source>At the closing {present} of {total}</source>
        <translation>Жабылғанда {present} / {total}</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Залда</translation>
    </message>
    <message>
        <source>Log of times</source>
        <translation>Келу мен кету журналы</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Түзету себебі</translation>
    </message>
    <message>
        <source>Set the time</source>
        <translation>Уақытты түзету</translation>
    </message>
    <message>
        <source>Strike the line</source>
        <translation>Жазбаны алып тастау</translation>
    </message>
    <message>
        <source>Nobody has come yet.</source>
        <translation>Әзірге ешкім келген жоқ.</translation>
    </message>
    <message>
        <source>Give the reason first.</source>
        <translation>Алдымен себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Mended.</source>
        <translation>Түзетілді.</translation>
    </message>
    <message>
        <source>Mended; votes corrected with it: {count}.</source>
        <translation>Түзетілді; онымен бірге түзетілген дауыс беру саны: {count}.</translation>
    </message>
    <message>
        <source>In the hall {present} of {total}</source>
        <translation>Залда {present} / {total}</translation>
    </message>
    <message>
        <source>quorum {needed}</source>
        <translation>кворум {needed}</translation>
    </message>
    <message>
        <source>Why this quorum</source>
        <translation>Кворум неге осындай</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Қайтарып алу</translation>
    </message>
    <message>
        <source>Acts of one rank give different numbers for this day: choose one, with a reason.</source>
        <translation>Дәрежесі бірдей актілер бұл күнге әртүрлі сандар береді: себебін көрсетіп, біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>Acts to choose from</source>
        <translation>Таңдауға болатын актілер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Таңдау себебі</translation>
    </message>
    <message>
        <source>Choose an act and give the reason first.</source>
        <translation>Алдымен актіні таңдап, себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Apply this act</source>
        <translation>Осы актіні қолдану</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>Quorum: {quorum}. Decision: {decision}.</source>
        <translation>Кворум: {quorum}. Шешім: {decision}.</translation>
    </message>
    <message>
        <source>Reason in Kazakh</source>
        <translation>Себебі, қазақша</translation>
    </message>
    <message>
        <source>Reason in Russian</source>
        <translation>Себебі, орысша</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Мүшені табу</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Мүшелер</translation>
    </message>
    <message>
        <source>Nobody on the roll is called so.</source>
        <translation>Тізімде мұндай мүше жоқ.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Paper, number and date</source>
        <translation>Құжат, нөмірі мен күні</translation>
    </message>
    <message>
        <source>Paper in Kazakh, number and date</source>
        <translation>Құжат қазақша, нөмірі мен күні</translation>
    </message>
    <message>
        <source>Paper in Russian, number and date</source>
        <translation>Құжат орысша, нөмірі мен күні</translation>
    </message>
    <message>
        <source>On the roll: {total}. Votes that are closed keep the figures they were held with.</source>
        <translation>Тізімде: {total}. Аяқталған дауыс берулердің сандары өзгермейді.</translation>
    </message>
    <message>
        <source>Strike off the roll</source>
        <translation>Тізімнен шығару</translation>
    </message>
    <message>
        <source>Put on the roll</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Choose a person and give the reason first.</source>
        <translation>Алдымен адамды таңдап, себебін көрсетіңіз.</translation>
    </message>
    <message>
        <source>Put on the roll: {name}</source>
        <translation>Тізімге қосылды: {name}</translation>
    </message>
    <message>
        <source>Struck off the roll: {name}</source>
        <translation>Тізімнен шығарылды: {name}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Құрам</translation>
    </message>
    <message>
        <source>not voted yet</source>
        <translation>әлі дауыс берген жоқ</translation>
    </message>
    <message>
        <source>{title} · {form}, round {round}</source>
        <translation>{title} · {form}, {round}-тур</translation>
    </message>
    <message>
        <source>The quorum is lost: closed now, the vote would be void.</source>
        <translation>Кворум жойылды: дауыс беру қазір жабылса, жарамсыз болады.</translation>
    </message>
    <message>
        <source>Vote: keys 1–4, then the next one</source>
        <translation>Дауысы: 1–4 пернелері, содан кейін келесісі</translation>
    </message>
    <message>
        <source>Roll call; keys 1 to 4</source>
        <translation>Атаулы дауыс беру; 1–4 пернелері</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Шешім {number}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Жауапты</translation>
    </message>
    <message>
        <source>Responsible for {number}</source>
        <translation>Жауапты, шешім {number}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Due date of {number}</source>
        <translation>Орындау мерзімі, шешім {number}</translation>
    </message>
    <message>
        <source>Strike decision {number}</source>
        <translation>Шешімді өшіру: {number}</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Шешті</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Шешім қосу</translation>
    </message>
    <message>
        <source>Take the item up</source>
        <translation>Мәселені қарауға көшу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the agenda)</source>
        <translation>Жоғары жылжыту (күн тәртібінде Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the agenda)</source>
        <translation>Төмен жылжыту (күн тәртібінде Alt+Down)</translation>
    </message>
    <message>
        <source>Strike the item</source>
        <translation>Мәселені алып тастау</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>not taken up yet</source>
        <translation>әлі қаралған жоқ</translation>
    </message>
    <message>
        <source>reports: {name}</source>
        <translation>баяндамашы: {name}</translation>
    </message>
    <message>
        <source>Close the fields</source>
        <translation>Өрістерді жабу</translation>
    </message>
    <message>
        <source>Title and who reports</source>
        <translation>Атауы мен баяндамашы</translation>
    </message>
    <message>
        <source>{name} – left: quorum lost</source>
        <translation>{name} – кетті: кворум жойылды</translation>
    </message>
    <message>
        <source>in the hall {present}</source>
        <translation>залда {present}</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Енді не істеуге болады</translation>
    </message>
    <message>
        <source>Written for the minutes</source>
        <translation>Хаттамаға жазылды</translation>
    </message>
    <message>
        <source>Bring a member back</source>
        <translation>Кеткен мүшені қайтару</translation>
    </message>
    <message>
        <source>Mark who comes in: votes open again as soon as the quorum is there</source>
        <translation>Келгенін белгілеңіз: кворум болған сәтте дауыс беру қайта ашылады</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Call a break</source>
        <translation>Үзіліс жариялау</translation>
    </message>
    <message>
        <source>Its beginning and end are written in the minutes</source>
        <translation>Басталу және аяқталу уақыты хаттамаға жазылады</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Үзіліс</translation>
    </message>
    <message>
        <source>Go on with the hearing</source>
        <translation>Тыңдауды жалғастыру</translation>
    </message>
    <message>
        <source>Speeches and texts are kept; votes wait for the quorum</source>
        <translation>Сөздер мен мәтіндер жазылады; дауыс беру кворумды күтеді</translation>
    </message>
    <message>
        <source>To the item</source>
        <translation>Мәселеге өту</translation>
    </message>
    <message>
        <source>No quorum: members missing – {missing}</source>
        <translation>Кворум жоқ: жетпейтін мүше саны – {missing}</translation>
    </message>
    <message>
        <source>In the hall {present}, at least {needed} needed. No vote can be opened.</source>
        <translation>Залда {present}, кемінде {needed} керек. Дауыс беру ашылмайды.</translation>
    </message>
    <message>
        <source>in office {total}</source>
        <translation>құрамда {total}</translation>
    </message>
    <message>
        <source>How to vote?</source>
        <translation>Қалай дауыс беріледі?</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Қол көтеріп</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Атаулы</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Ұсыныс {number}</translation>
    </message>
    <message>
        <source>voted on, the text stays</source>
        <translation>дауысқа салынды, мәтіні өзгермейді</translation>
    </message>
    <message>
        <source>Strike motion {number}</source>
        <translation>Ұсынысты өшіру: {number}</translation>
    </message>
    <message>
        <source>Vote again: round {round}</source>
        <translation>Қайта дауыс беру: {round}-тур</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Дауыс беру</translation>
    </message>
    <message>
        <source>Add a motion</source>
        <translation>Ұсыныс қосу</translation>
    </message>
    <message>
        <source>Add a motion (Ctrl+M)</source>
        <translation>Ұсыныс қосу (Ctrl+M)</translation>
    </message>
    <message>
        <source>Who speaks: name, Enter</source>
        <translation>Кім сөйлейді: аты-жөні, Enter</translation>
    </message>
    <message>
        <source>Names offered</source>
        <translation>Ұсынылған аттар</translation>
    </message>
    <message>
        <source>as it is typed</source>
        <translation>терілген күйінде</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>шақырылған</translation>
    </message>
    <message>
        <source>Speech of {name}</source>
        <translation>Сөйлеген сөзі: {name}</translation>
    </message>
    <message>
        <source>Strike the speech of {name}</source>
        <translation>Сөзін өшіру: {name}</translation>
    </message>
    <message>
        <source>Spoke</source>
        <translation>Сөз сөйледі</translation>
    </message>
    <message>
        <source>Open the meeting first.</source>
        <translation>Алдымен отырысты ашыңыз.</translation>
    </message>
    <message>
        <source>The meeting is closed; reopen it to change something.</source>
        <translation>Отырыс жабық; өзгерту үшін оны қайта ашыңыз.</translation>
    </message>
    <message>
        <source>End the break first.</source>
        <translation>Алдымен үзілісті аяқтаңыз.</translation>
    </message>
    <message>
        <source>Confirm the registration after the reopening first.</source>
        <translation>Алдымен қайта ашылғаннан кейінгі тіркеуді растаңыз.</translation>
    </message>
    <message>
        <source>Confirm the registration after the break first.</source>
        <translation>Алдымен үзілістен кейінгі тіркеуді растаңыз.</translation>
    </message>
    <message>
        <source>Close the vote first.</source>
        <translation>Алдымен дауыс беруді жабыңыз.</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Бұл – соңғы мәселе.</translation>
    </message>
    <message>
        <source>There is no item before it.</source>
        <translation>Бұған дейін мәселе жоқ.</translation>
    </message>
    <message>
        <source>No rule is held for this day: enter the act of that time in the settings.</source>
        <translation>Осы күнге қолданылатын норма енгізілмеген: баптауларда сол кездегі актіні енгізіңіз.</translation>
    </message>
    <message>
        <source>No quorum: a vote can be opened as soon as it is there.</source>
        <translation>Кворум жоқ: кворум болған сәтте дауыс беруді ашуға болады.</translation>
    </message>
    <message>
        <source>Take an item up first.</source>
        <translation>Алдымен мәселені қарауға көшіңіз.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Алдымен мәселені таңдаңыз.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Келесі мәселе</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Алдыңғы мәселе</translation>
    </message>
    <message>
        <source>Arrived or left</source>
        <translation>Келді, кетті</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Open or close the meeting</source>
        <translation>Отырысты ашу немесе жабу</translation>
    </message>
    <message>
        <source>Written at {time}</source>
        <translation>Жазылды: {time}</translation>
    </message>
    <message>
        <source>There are more votes than members present.</source>
        <translation>Дауыс саны қатысып отырғандардан көп.</translation>
    </message>
    <message>
        <source>Enter the figures first.</source>
        <translation>Алдымен сандарды енгізіңіз.</translation>
    </message>
    <message>
        <source>A vote waits for the registration: confirm it with F6.</source>
        <translation>Дауыс беру үшін тіркеу керек: оны F6 пернесімен растаңыз.</translation>
    </message>
    <message>
        <source>Write the motion, then press F4 again.</source>
        <translation>Ұсынысты жазып, F4 пернесін қайта басыңыз.</translation>
    </message>
</context>
<context>
    <name>Mandates</name>
    <message>
        <source>decision of the association&apos;s supreme organ</source>
        <translation>бірлестіктің жоғары органының шешімі</translation>
    </message>
    <message>
        <source>papers received by the secretariat</source>
        <translation>құжаттардың хатшылыққа түсуі</translation>
    </message>
    <message>
        <source>considered by the council</source>
        <translation>Кеңестің қарауы</translation>
    </message>
    <message>
        <source>decision of the session</source>
        <translation>сессияның шешімі</translation>
    </message>
    <message>
        <source>approval by the chair</source>
        <translation>төрағаның бекітуі</translation>
    </message>
    <message>
        <source>submission</source>
        <translation>ұсыну</translation>
    </message>
    <message>
        <source>decision of the organ that forms the body</source>
        <translation>құрамды қалыптастыратын органның шешімі</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>өз өтініші</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation>бірлестіктің шешімі</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation>төрағаның ұсынысы</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation>органның шешімі</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>келісу хаты</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>өзге құжат</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>әзірге ештеңе</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>құрамға қабылдау</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation>мүшелікті тоқтату</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>демалыс</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation>органдағы лауазым</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Мүшелік</translation>
    </message>
    <message>
        <source>needed, and none is noted: {organ}</source>
        <translation>қажет, бірақ жазылмаған: {organ}</translation>
    </message>
    <message>
        <source>Name then</source>
        <translation>Сол кездегі аты-жөні</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Өкілеттік мерзімі</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Тоқтатылуы</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>Лауазымы бойынша</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Paper of the admission</source>
        <translation>Қабылдау құжаты</translation>
    </message>
    <message>
        <source>Deciding organ</source>
        <translation>Шешім қабылдаған орган</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Мерзімінің соңы</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Кіммен келісілді</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Жұмысы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Қазір</translation>
    </message>
    <message>
        <source>ends with the office</source>
        <translation>лауазыммен бірге тоқтатылады</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>басталуы – {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Leave: {person}</source>
        <translation>Демалыс: {person}</translation>
    </message>
    <message>
        <source>Change the leave: {person}</source>
        <translation>Демалысты өзгерту: {person}</translation>
    </message>
    <message>
        <source>The member stays in office and counts; the substitute has no vote.</source>
        <translation>Мүше құрамда қалады және есептеледі; алмастырушының дауысы жоқ.</translation>
    </message>
    <message>
        <source>Note the leave</source>
        <translation>Демалысты жазу</translation>
    </message>
    <message>
        <source>Keep the leave</source>
        <translation>Демалысты сақтау</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Алғашқы күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Empty while it is not known.</source>
        <translation>Белгісіз болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>Бірнеше әріп тізімдегі адамдарды табады.</translation>
    </message>
    <message>
        <source>Of the row chosen in the list</source>
        <translation>Тізімде таңдалған жолдыкі</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Демалыс</translation>
    </message>
    <message>
        <source>No leave was noted.</source>
        <translation>Демалыс жазылмаған.</translation>
    </message>
    <message>
        <source>Note a leave…</source>
        <translation>Демалыс жазу…</translation>
    </message>
    <message>
        <source>Note a leave (Ctrl+M)</source>
        <translation>Демалыс жазу (Ctrl+M)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>Remove the leave? {days}</source>
        <translation>Демалыс жойылсын ба? {days}</translation>
    </message>
    <message>
        <source>It will be as if never noted.</source>
        <translation>Ол мүлде жазылмағандай болады.</translation>
    </message>
    <message>
        <source>Remove the leave</source>
        <translation>Демалысты жою</translation>
    </message>
    <message>
        <source>Enter a paper</source>
        <translation>Құжат енгізу</translation>
    </message>
    <message>
        <source>Change the paper</source>
        <translation>Құжатты өзгерту</translation>
    </message>
    <message>
        <source>What a change begins with: a request, a decision, a submission.</source>
        <translation>Өзгеріске негіз болатын құжат: өтініш, шешім, ұсыныс.</translation>
    </message>
    <message>
        <source>Enter the paper</source>
        <translation>Құжатты енгізу</translation>
    </message>
    <message>
        <source>Keep the paper</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>Кім берді</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Кімге қатысты</translation>
    </message>
    <message>
        <source>What it starts</source>
        <translation>Неге негіз болады</translation>
    </message>
    <message>
        <source>Papers that changed it</source>
        <translation>Негіз болған құжаттар</translation>
    </message>
    <message>
        <source>No paper was entered.</source>
        <translation>Құжат енгізілмеген.</translation>
    </message>
    <message>
        <source>Enter a paper…</source>
        <translation>Құжат енгізу…</translation>
    </message>
    <message>
        <source>Enter a paper (Ctrl+Shift+N)</source>
        <translation>Құжат енгізу (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Remove the paper? {paper}</source>
        <translation>Құжат жойылсын ба? {paper}</translation>
    </message>
    <message>
        <source>What it changed stays as it is.</source>
        <translation>Оған сүйенген өзгеріс сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Remove the paper</source>
        <translation>Құжатты жою</translation>
    </message>
    <message>
        <source>Add a step: {person}</source>
        <translation>Кезең қосу: {person}</translation>
    </message>
    <message>
        <source>Step: {person}</source>
        <translation>Кезең: {person}</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Кезеңді қосу</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Кезеңді сақтау</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Басқа кезең</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Кезеңнің атауы</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Empty until the step is taken.</source>
        <translation>Кезең өткенше бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Steps of the admission</source>
        <translation>Құрамға қабылдау кезеңдері</translation>
    </message>
    <message>
        <source>No steps noted; the usual way can be laid out, and changed.</source>
        <translation>Кезеңдер жазылмаған; әдеттегі тәртіпті қойып, өзгертуге болады.</translation>
    </message>
    <message>
        <source>Add a step…</source>
        <translation>Кезең қосу…</translation>
    </message>
    <message>
        <source>Add a step (Ctrl+N)</source>
        <translation>Кезең қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lay out the usual way</source>
        <translation>Әдеттегі тәртіпті қою</translation>
    </message>
    <message>
        <source>As the newest admission to the body went, else as the acts have it</source>
        <translation>Органға соңғы қабылдау қалай өтсе, солай; ол болмаса – актілер бойынша</translation>
    </message>
    <message>
        <source>Give to those admitted together…</source>
        <translation>Бірге қабылданғандарға да қою…</translation>
    </message>
    <message>
        <source>On the same day by the same paper</source>
        <translation>Сол күні, сол құжатпен қабылданғандарға</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Give these steps to all who were admitted together?</source>
        <translation>Осы кезеңдер бірге қабылданғандардың бәріне қойылсын ба?</translation>
    </message>
    <message>
        <source>Members: {count}. Steps that were noted for them before are written over.</source>
        <translation>Мүшелер саны: {count}. Бұрын жазылған кезеңдері ауыстырылады.</translation>
    </message>
    <message>
        <source>Give the steps</source>
        <translation>Кезеңдерді қою</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>substitute: {person}</source>
        <translation>алмастырушы: {person}</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>өзгеріс: {what}</translation>
    </message>
    <message>
        <source>Change the admission</source>
        <translation>Қабылдау деректерін өзгерту</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Кезең қосу</translation>
    </message>
    <message>
        <source>Note a leave</source>
        <translation>Демалыс жазу</translation>
    </message>
    <message>
        <source>End the mandate</source>
        <translation>Өкілеттікті тоқтату</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Жазбаны жою</translation>
    </message>
    <message>
        <source>To the body</source>
        <translation>Органға</translation>
    </message>
    <message>
        <source>To the body (Esc)</source>
        <translation>Органға (Esc)</translation>
    </message>
    <message>
        <source>Papers, source and terms of the admission (F4)</source>
        <translation>Қабылдау құжаттары, ұсынған ұйым және шарттары (F4)</translation>
    </message>
    <message>
        <source>The member goes over to another post here (F7)</source>
        <translation>Мүше осы органдағы басқа лауазымға ауысады (F7)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Өкілеттікті тоқтату…</translation>
    </message>
    <message>
        <source>End the mandate (Ctrl+E)</source>
        <translation>Өкілеттікті тоқтату (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Жазбаны жою…</translation>
    </message>
    <message>
        <source>When it was a mistake (Ctrl+Shift+Delete)</source>
        <translation>Қате енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>The membership goes on</source>
        <translation>Мүшелік жалғасады</translation>
    </message>
    <message>
        <source>It is not pointed at any more, until the work changes again</source>
        <translation>Жұмысы тағы ауысқанша ескертілмейді</translation>
    </message>
    <message>
        <source>A member by office, and the work changed on {day}: before {before}, now {now}.</source>
        <translation>Лауазымы бойынша мүше, жұмысы ауысқан күн – {day}: бұрын – {before}, қазір – {now}.</translation>
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
        <translation>{body}, № {number} отырыс</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>кезекті</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>кезектен тыс</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>өтіп жатыр</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>аяқталды</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Отырыс жоспарлау</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>Sessions of the assembly and meetings of its bodies</source>
        <translation>Ассамблея сессиялары және оның органдарының отырыстары</translation>
    </message>
    <message>
        <source>Plan a meeting (Ctrl+N)</source>
        <translation>Отырыс жоспарлау (Ctrl+N)</translation>
    </message>
    <message>
        <source>The minutes as a paper (Ctrl+P)</source>
        <translation>Хаттаманың қағаз түрі (Ctrl+P)</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Әзірге отырыс жоқ</translation>
    </message>
    <message>
        <source>Here you will find every session and meeting: planned, in progress and held.</source>
        <translation>Мұнда барлық сессиялар мен отырыстар тұрады: жоспарланғаны, өтіп жатқаны, өткені.</translation>
    </message>
    <message>
        <source>Bring in the list of members</source>
        <translation>Мүшелер тізімін енгізу</translation>
    </message>
    <message>
        <source>From Excel, CSV or text; then form the council of them</source>
        <translation>Excel, CSV немесе мәтіннен; одан кейін Кеңес құрылады</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Адамдарға өту</translation>
    </message>
    <message>
        <source>Form the council</source>
        <translation>Кеңесті құру</translation>
    </message>
    <message>
        <source>A meeting can be opened once somebody is in office</source>
        <translation>Органның құрамында мүше болғанда ғана отырыс ашылады</translation>
    </message>
    <message>
        <source>To the bodies</source>
        <translation>Органдарға өту</translation>
    </message>
    <message>
        <source>Date, place, agenda; the rest is done on the day</source>
        <translation>Күні, орны, күн тәртібі; қалғаны отырыс күні жазылады</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Жоспарлау</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Жоспарланған</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Өтіп жатыр</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}. The newest first. Enter opens the meeting.</source>
        <translation>Көрсетілгені: {count} / {all}. Алдымен жаңалары. Enter – отырысты ашу.</translation>
    </message>
    <message>
        <source>The number, the place and who presides are proposed; everything can be changed.</source>
        <translation>Нөмірі, орны және төрағалық етуші ұсынылады; бәрін өзгертуге болады.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Enter a date, for instance 26.11.2026.</source>
        <translation>Күнін енгізіңіз, мысалы: 26.11.2026.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Make one record</source>
        <translation>Бір жазбаға біріктіру</translation>
    </message>
    <message>
        <source>Make one record…</source>
        <translation>Бір жазбаға біріктіру…</translation>
    </message>
    <message>
        <source>When both are one person</source>
        <translation>Екеуі бір адам болса</translation>
    </message>
    <message>
        <source>Perhaps entered twice: {people}</source>
        <translation>Екі рет енгізілген болуы мүмкін: {people}</translation>
    </message>
    <message>
        <source>same IIN</source>
        <translation>ЖСН бірдей</translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation>аты-жөні мен туған күні бірдей</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>аты-жөні бірдей</translation>
    </message>
    <message>
        <source>{person} ({why})</source>
        <translation>{person} ({why})</translation>
    </message>
    <message>
        <source>Make one record: {person}</source>
        <translation>Бір жазбаға біріктіру: {person}</translation>
    </message>
    <message>
        <source>Memberships, papers and particulars of both go to the record that stays. Rolls and votes of meetings stay as they were written.</source>
        <translation>Екеуінің мүшелігі, құжаттары мен деректері қалатын жазбаға көшеді. Отырыстардың тізімдері мен дауыстары жазылған күйінде қалады.</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Екінші жазба</translation>
    </message>
    <message>
        <source>Found by a few letters.</source>
        <translation>Бірнеше әріп бойынша табылады.</translation>
    </message>
    <message>
        <source>Which record stays</source>
        <translation>Қай жазба қалады</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Make one with another…</source>
        <translation>Басқа жазбамен біріктіру…</translation>
    </message>
    <message>
        <source>When someone was entered twice (F8)</source>
        <translation>Бір адам екі рет енгізілсе (F8)</translation>
    </message>
    <message>
        <source>Make anonymous…</source>
        <translation>Иесіздендіру…</translation>
    </message>
    <message>
        <source>On the request of the person (Law 94-V)</source>
        <translation>Адамның өтініші бойынша (94-V Заң)</translation>
    </message>
    <message>
        <source>Also entered as: {people}</source>
        <translation>Бұдан бөлек былай енгізілген: {people}</translation>
    </message>
    <message>
        <source>Made anonymous on {day}; nothing is entered here any more.</source>
        <translation>{day} иесіздендірілді; мұнда енді ештеңе енгізілмейді.</translation>
    </message>
    <message>
        <source>Make anonymous? {person}</source>
        <translation>Иесіздендіру керек пе? {person}</translation>
    </message>
    <message>
        <source>Name, work, particulars, former names and photograph go from the roster and the journal for good. Minutes of meetings held keep the name. Backups made so far hold everything.</source>
        <translation>Аты-жөні, қызметі, деректері, бұрынғы аты-жөндері мен фотосуреті тізімнен және журналдан біржола алынады. Өткен отырыстардың хаттамаларында аты-жөні қалады. Осыған дейінгі сақтық көшірмелерде бәрі бар.</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Иесіздендіру</translation>
    </message>
    <message>
        <source>Texts that name the person: {count}. Other words take the place of the name, except in minutes of meetings held.</source>
        <translation>Адам аталған мәтіндер: {count}. Өткен отырыстардың хаттамаларынан басқа жерде аты-жөнінің орнына басқа сөз жазылады.</translation>
    </message>
    <message>
        <source>A surname by itself is left as it is: reword the text first if this person is meant.</source>
        <translation>Жалғыз тұрған тегі сол күйінде қалады: осы адам айтылып тұрса, алдымен мәтінді өзгертіңіз.</translation>
    </message>
    <message>
        <source>Texts that name the person</source>
        <translation>Адам аталған мәтіндер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>What becomes of the name</source>
        <translation>Аты-жөні не болады</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}: {field}</translation>
    </message>
    <message>
        <source>is replaced</source>
        <translation>ауыстырылады</translation>
    </message>
    <message>
        <source>stays in the minutes</source>
        <translation>хаттамада қалады</translation>
    </message>
    <message>
        <source>surname by itself</source>
        <translation>тегі жеке тұр</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Members in office: {total}; present: {present} (list attached).</source>
        <translation>Мүшелердің жалпы саны – {total}, қатысып отырғаны – {present} (тізім қоса беріледі).</translation>
    </message>
    <message>
        <source>Members in office: {total}; present: {present}.</source>
        <translation>Мүшелердің жалпы саны – {total}, қатысып отырғаны – {present}.</translation>
    </message>
    <message>
        <source>No provision of an act is held for the day of the meeting.</source>
        <translation>Осы күнге қолданылатын акт нормасы енгізілмеген.</translation>
    </message>
    <message>
        <source>The act states no quorum.</source>
        <translation>Актіде кворум белгіленбеген.</translation>
    </message>
    <message>
        <source>Quorum: {share} – {needed}.</source>
        <translation>Кворум: {share} – {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {of} × {part} = {value}.</source>
        <translation>Есептеу: {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>A quorum is present. The session is competent to decide.</source>
        <translation>Кворум бар. Сессия шешім қабылдауға құқылы.</translation>
    </message>
    <message>
        <source>No quorum. The session is not competent to decide.</source>
        <translation>Кворум жоқ. Сессия шешім қабылдауға құқылы емес.</translation>
    </message>
    <message>
        <source>A quorum is present. The meeting is competent to decide.</source>
        <translation>Кворум бар. Отырыс шешім қабылдауға құқылы.</translation>
    </message>
    <message>
        <source>No quorum. The meeting is not competent to decide.</source>
        <translation>Кворум жоқ. Отырыс шешім қабылдауға құқылы емес.</translation>
    </message>
    <message>
        <source>The session was opened: {time}.</source>
        <translation>Сессия ашылды: {time}.</translation>
    </message>
    <message>
        <source>The meeting was opened: {time}.</source>
        <translation>Отырыс ашылды: {time}.</translation>
    </message>
    <message>
        <source>The session was closed: {time}.</source>
        <translation>Сессия жабылды: {time}.</translation>
    </message>
    <message>
        <source>The meeting was closed: {time}.</source>
        <translation>Отырыс жабылды: {time}.</translation>
    </message>
    <message>
        <source>The session was reopened: {time}. Reason: {reason}</source>
        <translation>Сессия қайта ашылды: {time}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>The meeting was reopened: {time}. Reason: {reason}</source>
        <translation>Отырыс қайта ашылды: {time}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>Arrived: {names} ({time}).</source>
        <translation>Келді: {names} ({time}).</translation>
    </message>
    <message>
        <source>Left: {names} ({time}).</source>
        <translation>Кетті: {names} ({time}).</translation>
    </message>
    <message>
        <source>Present: {present}.</source>
        <translation>Қатысып отырғаны – {present}.</translation>
    </message>
    <message>
        <source>Present: {present}. The quorum stands.</source>
        <translation>Қатысып отырғаны – {present}. Кворум сақталды.</translation>
    </message>
    <message>
        <source>Present: {present}. A quorum is present.</source>
        <translation>Қатысып отырғаны – {present}. Кворум бар.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum. No vote was taken.</source>
        <translation>Қатысып отырғаны – {present}. Кворум жоқ. Дауыс беру өткізілген жоқ.</translation>
    </message>
    <message>
        <source>Present: {present}. No quorum.</source>
        <translation>Қатысып отырғаны – {present}. Кворум жоқ.</translation>
    </message>
    <message>
        <source>Break: {times}.</source>
        <translation>Үзіліс: {times}.</translation>
    </message>
    <message>
        <source>The session was resumed: {time}.</source>
        <translation>Сессия жалғасты: {time}.</translation>
    </message>
    <message>
        <source>The meeting was resumed: {time}.</source>
        <translation>Отырыс жалғасты: {time}.</translation>
    </message>
    <message>
        <source>Break from: {time}.</source>
        <translation>Үзіліс жарияланды: {time}.</translation>
    </message>
    <message>
        <source>The session was not resumed after it.</source>
        <translation>Үзілістен кейін сессия жалғасқан жоқ.</translation>
    </message>
    <message>
        <source>The meeting was not resumed after it.</source>
        <translation>Үзілістен кейін отырыс жалғасқан жоқ.</translation>
    </message>
    <message>
        <source>Entered on the roll of members: {names} ({time}).</source>
        <translation>Мүшелер тізіміне енгізілді: {names} ({time}).</translation>
    </message>
    <message>
        <source>Taken off the roll of members: {names} ({time}).</source>
        <translation>Мүшелер тізімінен шығарылды: {names} ({time}).</translation>
    </message>
    <message>
        <source>Members in office: {total}.</source>
        <translation>Мүшелердің жалпы саны – {total}.</translation>
    </message>
    <message>
        <source>Ground: {reason}</source>
        <translation>Негізі: {reason}</translation>
    </message>
    <message>
        <source>Paper: {paper}</source>
        <translation>Құжат: {paper}</translation>
    </message>
    <message>
        <source>Put to the vote:</source>
        <translation>Дауысқа салынған мәселе:</translation>
    </message>
    <message>
        <source>Round of voting: {round}.</source>
        <translation>Дауыс беру туры: {round}.</translation>
    </message>
    <message>
        <source>Form of voting: roll call.</source>
        <translation>Дауыс беру нысаны: атаулы.</translation>
    </message>
    <message>
        <source>Form of voting: show of hands.</source>
        <translation>Дауыс беру нысаны: ашық (қол көтеру).</translation>
    </message>
    <message>
        <source>VOTING RESULT:</source>
        <translation>ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ:</translation>
    </message>
    <message>
        <source>The vote is void; nothing was decided.</source>
        <translation>Дауыс беру жарамсыз, шешім қабылданған жоқ.</translation>
    </message>
    <message>
        <source>No quorum at the closing of the vote: present – {present}, needed – {needed}. The vote is void; nothing was decided.</source>
        <translation>Дауыс беру аяқталған кезде кворум болған жоқ: қатысып отырғаны – {present}, қажеттісі – {needed}. Дауыс беру жарамсыз, шешім қабылданған жоқ.</translation>
    </message>
    <message>
        <source>for – {votes_for}, against – {against}, abstained – {abstained}, did not vote – {not_voting}.</source>
        <translation>қолдады – {votes_for}, қарсы – {against}, қалыс қалды – {abstained}, дауыс бермеді – {not_voting}.</translation>
    </message>
    <message>
        <source>A quorum is present.</source>
        <translation>Кворум бар.</translation>
    </message>
    <message>
        <source>Votes needed: at least {needed}.</source>
        <translation>Қажетті дауыс саны: кемінде {needed}.</translation>
    </message>
    <message>
        <source>Reckoned: {share}, {of} × {part} = {value}.</source>
        <translation>Есептеу: {share}, {of} × {part} = {value}.</translation>
    </message>
    <message>
        <source>Carried unanimously.</source>
        <translation>Шешім бірауыздан қабылданды.</translation>
    </message>
    <message>
        <source>Carried.</source>
        <translation>Шешім қабылданды.</translation>
    </message>
    <message>
        <source>Not carried.</source>
        <translation>Шешім қабылданбады.</translation>
    </message>
    <message>
        <source>The votes for and against are equal.</source>
        <translation>Қолдаған және қарсы дауыстар тең.</translation>
    </message>
    <message>
        <source>Votes short: {short}.</source>
        <translation>Жетпеген дауыс саны: {short}.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Қолдады:</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>Қарсы:</translation>
    </message>
    <message>
        <source>Abstained:</source>
        <translation>Қалыс қалды:</translation>
    </message>
    <message>
        <source>Did not vote:</source>
        <translation>Дауыс бермеді:</translation>
    </message>
    <message>
        <source>The result was corrected: {time}. Reason: {reason}</source>
        <translation>Дауыс беру қорытындысы түзетілді: {time}. Себебі: {reason}</translation>
    </message>
    <message>
        <source>CORRECTED RESULT:</source>
        <translation>ТҮЗЕТІЛГЕН ҚОРЫТЫНДЫ:</translation>
    </message>
    <message>
        <source>The lists by name are those of the announced result.</source>
        <translation>Атаулы тізімдер жарияланған қорытынды бойынша берілген.</translation>
    </message>
    <message>
        <source>Entered on the list “{list}” (was present at the vote): {name}</source>
        <translation>«{list}» тізіміне енгізілді (дауыс беруге қатысқан): {name}</translation>
    </message>
    <message>
        <source>Taken off the list “{list}” (was absent from the vote): {name}</source>
        <translation>«{list}» тізімінен шығарылды (дауыс беруге қатыспаған): {name}</translation>
    </message>
    <message>
        <source>Present:</source>
        <translation>Қатысқандар:</translation>
    </message>
    <message>
        <source>{name} (from {time})</source>
        <translation>{name} (келді: {time})</translation>
    </message>
    <message>
        <source>Absent with excuse:</source>
        <translation>Дәлелді себеппен келмегендер:</translation>
    </message>
    <message>
        <source>Absent without excuse:</source>
        <translation>Себепсіз келмегендер:</translation>
    </message>
    <message>
        <source>Invited:</source>
        <translation>Шақырылғандар:</translation>
    </message>
    <message>
        <source>Annex to minutes No {number}</source>
        <translation>№ {number} хаттамаға қосымша</translation>
    </message>
    <message>
        <source>of {date}</source>
        <comment>date of the minutes, under the line of the annex</comment>
        <translation>{date}</translation>
    </message>
    <message>
        <source>List of the members of {body} who were present</source>
        <translation>{body} қатысқан мүшелерінің тізімі</translation>
    </message>
    <message>
        <source>Name, post</source>
        <translation>Тегі, аты, әкесінің аты, лауазымы</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Келді</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Кетті</translation>
    </message>
    <message>
        <source>MINUTES</source>
        <translation>ХАТТАМА</translation>
    </message>
    <message>
        <source>session {number} of {body}</source>
        <translation>{body} {number} сессиясы</translation>
    </message>
    <message>
        <source>extraordinary session {number} of {body}</source>
        <translation>{body} кезектен тыс {number} сессиясы</translation>
    </message>
    <message>
        <source>ordinary meeting of {body}</source>
        <translation>{body} кезекті отырысы</translation>
    </message>
    <message>
        <source>extraordinary meeting of {body}</source>
        <translation>{body} кезектен тыс отырысы</translation>
    </message>
    <message>
        <source>[no text]</source>
        <translation>[мәтін жоқ]</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Рәсімдік мәселелер</translation>
    </message>
    <message>
        <source>The item was not considered.</source>
        <translation>Мәселе қаралған жоқ.</translation>
    </message>
    <message>
        <source>{number}. HEARD:</source>
        <translation>{number}. ТЫҢДАЛДЫ:</translation>
    </message>
    <message>
        <source>Rapporteur: {name}</source>
        <translation>Баяндамашы: {name}</translation>
    </message>
    <message>
        <source>SPOKE:</source>
        <translation>СӨЗ СӨЙЛЕДІ:</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Мәлімет үшін қабылданды.</translation>
    </message>
    <message>
        <source>The item was postponed.</source>
        <translation>Мәселені қарау кейінге қалдырылды.</translation>
    </message>
    <message>
        <source>No vote was taken on this item.</source>
        <translation>Осы мәселе бойынша дауыс беру өткізілген жоқ.</translation>
    </message>
    <message>
        <source>RESOLVED:</source>
        <translation>ҚАУЛЫ ЕТТІ:</translation>
    </message>
    <message>
        <source>DECIDED:</source>
        <translation>ШЕШТІ:</translation>
    </message>
    <message>
        <source>TOOK THE DECISION:</source>
        <translation>ШЕШІМ ҚАБЫЛДАДЫ:</translation>
    </message>
    <message>
        <source>Responsible: {who}; due: {due}</source>
        <translation>Жауапты: {who}; мерзімі: {due}</translation>
    </message>
    <message>
        <source>Responsible: {who}</source>
        <translation>Жауапты: {who}</translation>
    </message>
    <message>
        <source>Due: {due}</source>
        <translation>Мерзімі: {due}</translation>
    </message>
    <message>
        <source>Place:</source>
        <translation>Өтетін орны:</translation>
    </message>
    <message>
        <source>Held at:</source>
        <translation>Өткізілген орны:</translation>
    </message>
    <message>
        <source>Chair:</source>
        <translation>Төрағалық етуші:</translation>
    </message>
    <message>
        <source>Secretary:</source>
        <translation>Хатшы:</translation>
    </message>
    <message>
        <source>AGENDA</source>
        <translation>КҮН ТӘРТІБІ</translation>
    </message>
    <message>
        <source>There are no items on the agenda.</source>
        <translation>Күн тәртібіне мәселе енгізілмеген.</translation>
    </message>
    <message>
        <source>(rapporteur: {name}).</source>
        <translation>(баяндамашы: {name}).</translation>
    </message>
    <message>
        <source>list of members who were present.</source>
        <translation>қатысқан мүшелердің тізімі.</translation>
    </message>
    <message>
        <source>Annex:</source>
        <translation>Қосымша:</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Қосымша</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation>Журнал жазбасы</translation>
    </message>
    <message>
        <source>Minutes No {number}: {heading}, {date}</source>
        <translation>№ {number} хаттама. {heading}, {date}</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Төрағалық етуші</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Хатшы</translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message>
        <source>State body</source>
        <translation>Мемлекеттік орган</translation>
    </message>
    <message>
        <source>Maslikhat</source>
        <translation>Мәслихат</translation>
    </message>
    <message>
        <source>Ethnocultural association</source>
        <translation>Этномәдени бірлестік</translation>
    </message>
    <message>
        <source>Public association</source>
        <translation>Қоғамдық бірлестік</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>Жексенбілік мектеп</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Басқа ұйым</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>республика</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>district</source>
        <translation>аудан</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>ауылдық округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>кәсіпорын</translation>
    </message>
    <message>
        <source>Accreditation: {organisation}</source>
        <translation>Аккредиттеу: {organisation}</translation>
    </message>
    <message>
        <source>Change the accreditation: {organisation}</source>
        <translation>Аккредиттеуді өзгерту: {organisation}</translation>
    </message>
    <message>
        <source>Note the accreditation</source>
        <translation>Аккредиттеуді енгізу</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Өзгерістерді сақтау</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>The last day; empty where it has none.</source>
        <translation>Соңғы күні; мерзімсіз болса, бос қалдырылады.</translation>
    </message>
    <message>
        <source>Accrediting organ</source>
        <translation>Аккредиттеген орган</translation>
    </message>
    <message>
        <source>Accreditations</source>
        <translation>Аккредиттеулер</translation>
    </message>
    <message>
        <source>None was noted so far.</source>
        <translation>Әзірге ештеңе енгізілмеген.</translation>
    </message>
    <message>
        <source>Note an accreditation…</source>
        <translation>Аккредиттеуді енгізу…</translation>
    </message>
    <message>
        <source>Note an accreditation (Ctrl+M)</source>
        <translation>Аккредиттеуді енгізу (Ctrl+M)</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Кестеде таңдалған жол бойынша</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Жазбаны алып тастау…</translation>
    </message>
    <message>
        <source>Choose an organisation in the list.</source>
        <translation>Тізімнен ұйымды таңдаңыз.</translation>
    </message>
    <message>
        <source>Change the organisation (F2, Enter)</source>
        <translation>Ұйымның деректерін өзгерту (F2, Enter)</translation>
    </message>
    <message>
        <source>Remove the organisation…</source>
        <translation>Ұйымды алып тастау…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Қателесіп енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгейі</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Орналасқан жері</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Басшысы</translation>
    </message>
    <message>
        <source>State registration</source>
        <translation>Мемлекеттік тіркеу</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Оқушылар саны</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>no Kazakh name yet</source>
        <translation>қазақша атауы әлі жоқ</translation>
    </message>
    <message>
        <source>no Russian name yet</source>
        <translation>орысша атауы әлі жоқ</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелген</translation>
    </message>
    <message>
        <source>unregistered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>Name, seat or leader</source>
        <translation>Атауы, орны немесе басшысы</translation>
    </message>
    <message>
        <source>Which organisations are listed</source>
        <translation>Қай ұйымдар тізімде</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Барлық түрлері</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Accreditation runs out</source>
        <translation>Аккредиттеу мерзімі бітеді</translation>
    </message>
    <message>
        <source>Shown: {count}, in alphabetical order</source>
        <translation>Көрсетілгені: {count}, әліпби ретімен</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>«{typed}» бойынша ештеңе табылмады.</translation>
    </message>
    <message>
        <source>No accreditation has ended or ends soon.</source>
        <translation>Мерзімі өткен немесе жақында бітетін аккредиттеу жоқ.</translation>
    </message>
    <message>
        <source>There is none of this kind.</source>
        <translation>Бұл түрден ұйым жоқ.</translation>
    </message>
    <message>
        <source>Show all organisations</source>
        <translation>Барлық ұйымдарды көрсету</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредиттеу</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ұйым енгізу</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Ұйымның деректерін өзгерту</translation>
    </message>
    <message>
        <source>A name in one language is enough to begin with; papers need both.</source>
        <translation>Бастау үшін бір тілдегі атау жеткілікті; құжаттарға екеуі де керек.</translation>
    </message>
    <message>
        <source>Add the organisation</source>
        <translation>Ұйымды енгізу</translation>
    </message>
    <message>
        <source>City, district or village</source>
        <translation>Қала, аудан немесе ауыл</translation>
    </message>
    <message>
        <source>A few letters find people of the roster.</source>
        <translation>Бірнеше әріп тізімдегі адамдарды табады.</translation>
    </message>
    <message>
        <source>Registration paper</source>
        <translation>Тіркеу құжаты</translation>
    </message>
    <message>
        <source>Its number and date</source>
        <translation>Нөмірі мен күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Empty while the organisation exists.</source>
        <translation>Ұйым жұмыс істеп тұрғанда бос қалады.</translation>
    </message>
    <message>
        <source>Remove this organisation? {organisation}</source>
        <translation>Бұл ұйым алып тасталсын ба? {organisation}</translation>
    </message>
    <message>
        <source>Its accreditations go with it. One that no longer exists is given a last day instead.</source>
        <translation>Онымен бірге аккредиттеулері де алынады. Жұмысын тоқтатқан ұйымға мұның орнына соңғы күні қойылады.</translation>
    </message>
    <message>
        <source>Remove the organisation</source>
        <translation>Ұйымды алып тастау</translation>
    </message>
    <message>
        <source>Remove this accreditation? {organisation}</source>
        <translation>Бұл аккредиттеу алып тасталсын ба? {organisation}</translation>
    </message>
    <message>
        <source>Number {number}, from {day}. One that has ended stays.</source>
        <translation>Нөмірі: {number}, басталуы: {day}. Мерзімі өткен аккредиттеу тізімде қалады.</translation>
    </message>
    <message>
        <source>Remove the accreditation</source>
        <translation>Аккредиттеуді алып тастау</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>жабылған күні: {day}</translation>
    </message>
    <message>
        <source>accredited from {day}</source>
        <translation>басталады: {day}</translation>
    </message>
    <message>
        <source>ran out on {day}</source>
        <translation>мерзімі өтті: {day}</translation>
    </message>
    <message>
        <source>runs out on {day}</source>
        <translation>мерзімі бітеді: {day}</translation>
    </message>
    <message>
        <source>accredited</source>
        <translation>аккредиттелген</translation>
    </message>
    <message>
        <source>accredited until {day}</source>
        <translation>мерзімі: {day}</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>мерзімсіз</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Note an accreditation</source>
        <translation>Аккредиттеуді енгізу</translation>
    </message>
    <message>
        <source>To the people</source>
        <translation>Адамдарға</translation>
    </message>
    <message>
        <source>Whom members come from, with accreditations and what runs out</source>
        <translation>Мүшелер қай ұйымдардан, олардың аккредиттеулері мен мерзімдері</translation>
    </message>
    <message>
        <source>To the people (Esc)</source>
        <translation>Адамдарға (Esc)</translation>
    </message>
    <message>
        <source>Add an organisation…</source>
        <translation>Ұйым енгізу…</translation>
    </message>
    <message>
        <source>Add an organisation (Ctrl+N)</source>
        <translation>Ұйым енгізу (Ctrl+N)</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Әзірге ұйымдар жоқ</translation>
    </message>
    <message>
        <source>State bodies, maslikhats, associations, Houses of Friendship and Sunday schools stand here.</source>
        <translation>Мұнда мемлекеттік органдар, мәслихаттар, бірлестіктер, Достық үйлері мен жексенбілік мектептер тұрады.</translation>
    </message>
    <message>
        <source>Enter the first one</source>
        <translation>Алғашқысын енгізу</translation>
    </message>
    <message>
        <source>Its name in Kazakh and in Russian, kind, leader</source>
        <translation>Қазақша және орысша атауы, түрі, басшысы</translation>
    </message>
    <message>
        <source>State bodies, associations, schools (Ctrl+Shift+O)</source>
        <translation>Мемлекеттік органдар, бірлестіктер, мектептер (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Отырыстар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Шешімдер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>{name}, {language}</source>
        <translation>{name}, {language}</translation>
    </message>
    <message>
        <source>No Kazakh text</source>
        <translation>Қазақша мәтін жоқ</translation>
    </message>
    <message>
        <source>No Russian text</source>
        <translation>Орысша мәтін жоқ</translation>
    </message>
    <message>
        <source>Start from the Russian text</source>
        <translation>Орысша мәтінді негізге алу</translation>
    </message>
    <message>
        <source>Start from the Kazakh text</source>
        <translation>Қазақша мәтінді негізге алу</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Particulars</source>
        <translation>Жеке деректер</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Жасырылғанын көрсету</translation>
    </message>
    <message>
        <source>Noted in the journal</source>
        <translation>Журналға жазылады</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Келісімдер…</translation>
    </message>
    <message>
        <source>Who consented, who has not yet (Ctrl+Shift+C)</source>
        <translation>Кім келісім берді, кім әлі берген жоқ (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>List of ethnicities…</source>
        <translation>Этностар тізімі…</translation>
    </message>
    <message>
        <source>Add, spell otherwise, remove</source>
        <translation>Қосу, басқаша жазу, өшіру</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Этносы</translation>
    </message>
    <message>
        <source>Only as the person states it; may stay open.</source>
        <translation>Адамның өз айтуы бойынша ғана; көрсетілмеуі де мүмкін.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдері</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электрондық пошта</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Үй мекенжайы</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Келісім берілген күн</translation>
    </message>
    <message>
        <source>To the keeping of these data (Law 94-V).</source>
        <translation>Осы деректерді сақтауға (№&#xa0;94‑V Заң).</translation>
    </message>
    <message>
        <source>Paper of consent</source>
        <translation>Келісім құжаты</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Қазақстан</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>The IIN tells another day of birth; since 2013 it may.</source>
        <translation>ЖСН басқа туған күнді көрсетеді; 2013 жылдан бері бұлай болуы мүмкін.</translation>
    </message>
    <message>
        <source>The IIN tells the other sex.</source>
        <translation>ЖСН басқа жынысты көрсетеді.</translation>
    </message>
    <message>
        <source>Members are citizens of Kazakhstan (Law No 70-IV, art. 15).</source>
        <translation>Мүшелер – Қазақстан азаматтары (№&#xa0;70‑IV Заң, 15-бап).</translation>
    </message>
    <message>
        <source>No consent is noted yet.</source>
        <translation>Келісім әлі белгіленбеген.</translation>
    </message>
    <message>
        <source>List of ethnicities</source>
        <translation>Этностар тізімі</translation>
    </message>
    <message>
        <source>As people state it themselves; another spelling holds for all who stated it.</source>
        <translation>Адамдар өздері көрсеткендей; басқаша жазылса, оны көрсеткендердің бәріне қатысты болады.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Kazakh name</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Russian name</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Тізімге қосу</translation>
    </message>
    <message>
        <source>Spell the chosen one so</source>
        <translation>Таңдалғанды түзету</translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation>Таңдалғанды өшіру</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>At least {least} characters; a short sentence that only you would say is easy to keep in mind.</source>
        <translation>Кемінде {least} таңба; өзіңіз ғана айтатын қысқа сөйлемді есте сақтау оңай.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңа құпиясөз</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
    <message>
        <source>The two lines differ.</source>
        <translation>Екі жолдағы құпиясөз әртүрлі.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Терілгенді жасыру</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Терілгенді көрсету</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name and work</source>
        <translation>Аты-жөні мен жұмысы</translation>
    </message>
    <message>
        <source>no Kazakh spelling yet</source>
        <translation>қазақша жазылуы әзірге жоқ</translation>
    </message>
    <message>
        <source>no Russian spelling yet</source>
        <translation>орысша жазылуы әзірге жоқ</translation>
    </message>
    <message>
        <source>in Kazakh: {name}</source>
        <translation>қазақша: {name}</translation>
    </message>
    <message>
        <source>in Russian: {name}</source>
        <translation>орысша: {name}</translation>
    </message>
    <message>
        <source>{body}: {post}</source>
        <translation>{body}: {post}</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Тізімнен адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Remove the person…</source>
        <translation>Адамды тізімнен жою…</translation>
    </message>
    <message>
        <source>When entered by mistake (Ctrl+Shift+Delete)</source>
        <translation>Қате енгізілген болса (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>further: {count}</source>
        <translation>тағы: {count}</translation>
    </message>
    <message>
        <source>Not kept while something is wrong; the record holds what it held.</source>
        <translation>Қате түзетілмейінше сақталмайды; жазбада бұрынғысы тұр.</translation>
    </message>
    <message>
        <source>Latin letters among Cyrillic ones: {words}</source>
        <translation>Кирилл әріптерінің арасында латын әріптері бар: {words}</translation>
    </message>
    <message>
        <source>Write them in Cyrillic</source>
        <translation>Кириллмен жазу</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйымы</translation>
    </message>
    <message>
        <source>Post there</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Жынысы</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>{field}, {language}</source>
        <translation>{field}, {language}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Мүшелігі</translation>
    </message>
    <message>
        <source>In no body so far.</source>
        <translation>Әзірге ешбір органның құрамында емес.</translation>
    </message>
    <message>
        <source>Add to a body…</source>
        <translation>Құрамға қабылдау…</translation>
    </message>
    <message>
        <source>Add to a body (Ctrl+M)</source>
        <translation>Құрамға қабылдау (Ctrl+M)</translation>
    </message>
    <message>
        <source>Card of the membership</source>
        <translation>Мүшелік карточкасы</translation>
    </message>
    <message>
        <source>Of the row chosen in the table (Enter)</source>
        <translation>Кестеде таңдалған жолдыкі (Enter)</translation>
    </message>
    <message>
        <source>End the mandate…</source>
        <translation>Өкілеттікті тоқтату…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table</source>
        <translation>Кестеде таңдалған жол үшін</translation>
    </message>
    <message>
        <source>Remove the entry…</source>
        <translation>Жазбаны жою…</translation>
    </message>
    <message>
        <source>Of the row chosen in the table, when it was a mistake</source>
        <translation>Кестеде таңдалған жолдікі, қате енгізілген болса</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Ground, paper</source>
        <translation>Негізі, құжаты</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Адам қосу</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Тізімді импорттау</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Аты-жөнін өзгерту</translation>
    </message>
    <message>
        <source>Add to a body</source>
        <translation>Құрамға қабылдау</translation>
    </message>
    <message>
        <source>Remove the person</source>
        <translation>Тізімнен жою</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Тізімді импорттау…</translation>
    </message>
    <message>
        <source>Import a list (Ctrl+O)</source>
        <translation>Тізімді импорттау (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Адам қосу…</translation>
    </message>
    <message>
        <source>Add a person (Ctrl+N)</source>
        <translation>Адам қосу (Ctrl+N)</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Әзірге адамдар жоқ</translation>
    </message>
    <message>
        <source>Everyone who sits in a body, or may, stands here once, with both spellings.</source>
        <translation>Орган мүшелері мен мүше бола алатын әр адам мұнда бір рет, қазақша және орысша жазылады.</translation>
    </message>
    <message>
        <source>Bring in the list you have</source>
        <translation>Дайын тізімді импорттау</translation>
    </message>
    <message>
        <source>From Excel or a text file; you see first what was recognised</source>
        <translation>Excel немесе мәтін файлынан; алдымен не танылғаны көрсетіледі</translation>
    </message>
    <message>
        <source>Enter people one by one</source>
        <translation>Адамдарды бір-бірлеп енгізу</translation>
    </message>
    <message>
        <source>Names in Kazakh and in Russian, organisation and post</source>
        <translation>Аты-жөні қазақша және орысша, ұйымы мен лауазымы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation>Құрамның күні: {day}</translation>
    </message>
    <message>
        <source>Sits in every body already; a new body is added on the page Bodies.</source>
        <translation>Барлық органның құрамында бар; жаңа орган «Органдар» бетінде қосылады.</translation>
    </message>
    <message>
        <source>One spelling is enough to begin with; papers need the one of their language.</source>
        <translation>Бастау үшін бір тілде жазу жеткілікті; құжатқа өз тіліндегісі қажет болады.</translation>
    </message>
    <message>
        <source>May be entered later.</source>
        <translation>Кейін енгізуге болады.</translation>
    </message>
    <message>
        <source>Show the record that is there</source>
        <translation>Бар жазбаны көрсету</translation>
    </message>
    <message>
        <source>Add the person</source>
        <translation>Адамды қосу</translation>
    </message>
    <message>
        <source>Kept already: {people}</source>
        <translation>Бұрыннан бар: {people}</translation>
    </message>
    <message>
        <source>The person with this IIN is there already.</source>
        <translation>Осы ЖСН бар адам енгізілген.</translation>
    </message>
    <message>
        <source>Add to a body: {person}</source>
        <translation>Құрамға қабылдау: {person}</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Құрамға қабылдау</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>In no body</source>
        <translation>Органсыз</translation>
    </message>
    <message>
        <source>Which people are listed</source>
        <translation>Қай адамдар көрсетілген</translation>
    </message>
    <message>
        <source>Other bodies…</source>
        <translation>Басқа органдар…</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Басқа органдар</translation>
    </message>
    <message>
        <source>Name, body, phone, IIN</source>
        <translation>Аты-жөні, құрам, телефон, ЖСН</translation>
    </message>
    <message>
        <source>The first {count} are shown: type a few letters more</source>
        <translation>Алғашқылары ғана көрсетілген: {count}; тағы бірнеше әріп теріңіз</translation>
    </message>
    <message>
        <source>Shown: {count}, in the order of the Kazakh alphabet</source>
        <translation>Көрсетілгені: {count}, қазақ әліпбиінің ретімен</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”.</source>
        <translation>Ештеңе табылмады: «{typed}».</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Look among all people</source>
        <translation>Барлық адамнан іздеу</translation>
    </message>
    <message>
        <source>Nobody is in office in this body today.</source>
        <translation>Бүгін бұл органның құрамында ешкім жоқ.</translation>
    </message>
    <message>
        <source>Admit members</source>
        <translation>Мүшелерді қабылдау</translation>
    </message>
    <message>
        <source>Everyone sits in some body.</source>
        <translation>Барлығы қандай да бір органның құрамында.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Organisation, post</source>
        <translation>Ұйымы, лауазымы</translation>
    </message>
    <message>
        <source>Remove this person? {person}</source>
        <translation>Тізімнен жойылсын ба? {person}</translation>
    </message>
    <message>
        <source>The entry goes to the bin, in both spellings. Members of a body, past ones too, and whoever a meeting names stay.</source>
        <translation>Жазба екі тілдегі жазылуымен себетке түседі. Органның қазіргі және бұрынғы мүшелері, сондай-ақ отырыста аталған адамдар жойылмайды.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photograph</source>
        <translation>Фотосурет</translation>
    </message>
    <message>
        <source>No photograph so far.</source>
        <translation>Әзірге фотосурет жоқ.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Суретті таңдау…</translation>
    </message>
    <message>
        <source>It is kept small; where and when it was taken is not</source>
        <translation>Кішірейтіліп сақталады; түсірілген жері мен уақыты сақталмайды</translation>
    </message>
    <message>
        <source>Remove the photograph</source>
        <translation>Фотосуретті өшіру</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Суреттер ({endings})</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Add an item</source>
        <translation>Мәселе қосу</translation>
    </message>
    <message>
        <source>Invite someone</source>
        <translation>Адам шақыру</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>To the meeting</source>
        <translation>Отырысқа өту</translation>
    </message>
    <message>
        <source>Remove the plan…</source>
        <translation>Жоспарды алып тастау…</translation>
    </message>
    <message>
        <source>The paper as far as it is known (Ctrl+P)</source>
        <translation>Қағаз әзірге белгілі дерекпен (Ctrl+P)</translation>
    </message>
    <message>
        <source>To the meeting (Ctrl+Enter)</source>
        <translation>Отырысқа өту (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Remove the plan of this meeting? {title}</source>
        <translation>Осы отырыстың жоспары алынып тасталсын ба? {title}</translation>
    </message>
    <message>
        <source>Its agenda and the list of those invited go with it. Its number becomes free again.</source>
        <translation>Күн тәртібі мен шақырылғандар тізімі бірге өшеді. Нөмірі қайта босайды.</translation>
    </message>
    <message>
        <source>Remove the plan</source>
        <translation>Жоспарды алып тастау</translation>
    </message>
    <message>
        <source>Item {number}, title</source>
        <translation>{number}-мәселе, атауы</translation>
    </message>
    <message>
        <source>Item {number}, rapporteur</source>
        <translation>{number}-мәселе, баяндамашы</translation>
    </message>
    <message>
        <source>What the item is about</source>
        <translation>Мәселенің атауы</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Баяндамашы</translation>
    </message>
    <message>
        <source>Move item {number} up</source>
        <translation>{number}-мәселені жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move item {number} down</source>
        <translation>{number}-мәселені төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove item {number}</source>
        <translation>{number}-мәселені алып тастау</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күн тәртібі</translation>
    </message>
    <message>
        <source>No items yet. The meeting can be opened without an agenda.</source>
        <translation>Әзірге мәселе жоқ. Отырысты күн тәртібінсіз де ашуға болады.</translation>
    </message>
    <message>
        <source>Add an item (Ctrl+I)</source>
        <translation>Мәселе қосу (Ctrl+I)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Отырыс</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Presiding person</source>
        <translation>Төрағалық етуші</translation>
    </message>
    <message>
        <source>A few letters of the name in either spelling</source>
        <translation>Аты-жөнінің бірнеше әрпі, қазақша немесе орысша</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Отырыс хатшысы</translation>
    </message>
    <message>
        <source>City, as on paper</source>
        <translation>Қала (қағаздағыдай)</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Өтетін орны</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Шақырылғандар</translation>
    </message>
    <message>
        <source>not counted in the quorum</source>
        <translation>кворумға есептелмейді</translation>
    </message>
    <message>
        <source>Invite someone (Ctrl+G)</source>
        <translation>Адам шақыру (Ctrl+G)</translation>
    </message>
    <message>
        <source>Invite experts and observers: {count}</source>
        <translation>Сарапшылар мен бақылаушыларды шақыру: {count}</translation>
    </message>
    <message>
        <source>Those of the body who are not on the list yet</source>
        <translation>Органның тізімге әлі енгізілмеген сарапшылары мен бақылаушылары</translation>
    </message>
    <message>
        <source>Remove from the invited: {name}</source>
        <translation>Шақырылғандардан алып тастау: {name}</translation>
    </message>
    <message>
        <source>Someone of the roster is found by a few letters; anyone else is typed in.</source>
        <translation>Тізімдегі адам бірнеше әріппен табылады; басқа адамның аты-жөні теріледі.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Шақыру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Back to the meeting</source>
        <translation>Отырысқа оралу</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Үлкейту</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Кішірейту</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Терезенің еніне сыйғызу</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Екі тілде</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Languages of the paper</source>
        <translation>Құжаттың тілі</translation>
    </message>
    <message>
        <source>Back to the meeting (Esc)</source>
        <translation>Отырысқа оралу (Esc)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF түрінде сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Minutes, {day}</source>
        <translation>Хаттама, {day}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{day} Minutes {title} ({languages})</source>
        <translation>{day} Хаттама, {title} ({languages})</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Принтерге жіберілді: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Save the paper as PDF.</source>
        <translation>Принтер жауап бермейді, ештеңе басылған жоқ. Қағазды PDF түрінде сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Бума</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Бума:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Түр&amp;і:</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Беттер &amp;жиыны:</translation>
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
        <translation>келмеу</translation>
    </message>
    <message>
        <source>act</source>
        <translation>акт</translation>
    </message>
    <message>
        <source>mark of attendance</source>
        <translation>келу-кету жазбасы</translation>
    </message>
    <message>
        <source>body</source>
        <translation>орган</translation>
    </message>
    <message>
        <source>names of a body</source>
        <translation>орган атаулары</translation>
    </message>
    <message>
        <source>seats of a body</source>
        <translation>органның орындары</translation>
    </message>
    <message>
        <source>correction of a vote</source>
        <translation>дауыс беру қорытындысын түзету</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>шешім</translation>
    </message>
    <message>
        <source>voting member</source>
        <translation>дауыс беретін мүше</translation>
    </message>
    <message>
        <source>step of a meeting</source>
        <translation>отырыс барысы</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>шақырылған адам</translation>
    </message>
    <message>
        <source>item of the agenda</source>
        <translation>күн тәртібіндегі мәселе</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>мүшелік</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>отырыс</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>ұсыныс</translation>
    </message>
    <message>
        <source>paper taken out</source>
        <translation>шығарылған құжат</translation>
    </message>
    <message>
        <source>particulars of a person</source>
        <translation>адамның жеке деректері</translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation>этносы</translation>
    </message>
    <message>
        <source>look at restricted data</source>
        <translation>шектеулі деректерді қарау</translation>
    </message>
    <message>
        <source>person</source>
        <translation>адам</translation>
    </message>
    <message>
        <source>provision of an act</source>
        <translation>акт нормасы</translation>
    </message>
    <message>
        <source>member on the roll</source>
        <translation>тізімдегі мүше</translation>
    </message>
    <message>
        <source>change of the roll</source>
        <translation>тізімді түзету</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>баптау</translation>
    </message>
    <message>
        <source>data taken out on request</source>
        <translation>өтініш бойынша алынған деректер</translation>
    </message>
    <message>
        <source>data taken out of the journal</source>
        <translation>журналдан алынған деректер</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>сөйленген сөз</translation>
    </message>
    <message>
        <source>user</source>
        <translation>пайдаланушы</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>дауыс беру</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>жүйеге кіру</translation>
    </message>
    <message>
        <source>password</source>
        <translation>құпиясөз</translation>
    </message>
    <message>
        <source>key of the office</source>
        <translation>деректер файлының кілті</translation>
    </message>
    <message>
        <source>recovery key</source>
        <translation>қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>region</source>
        <translation>өңір</translation>
    </message>
    <message>
        <source>name of the region, in Kazakh</source>
        <translation>өңір атауы, қазақша</translation>
    </message>
    <message>
        <source>name of the region, in Russian</source>
        <translation>өңір атауы, орысша</translation>
    </message>
    <message>
        <source>city, in Kazakh</source>
        <translation>қала, қазақша</translation>
    </message>
    <message>
        <source>city, in Russian</source>
        <translation>қала, орысша</translation>
    </message>
    <message>
        <source>place of meetings, in Kazakh</source>
        <translation>отырыстар орны, қазақша</translation>
    </message>
    <message>
        <source>place of meetings, in Russian</source>
        <translation>отырыстар орны, орысша</translation>
    </message>
    <message>
        <source>verb before decisions</source>
        <translation>шешім алдындағы етістік</translation>
    </message>
    <message>
        <source>list of those present as an annex from</source>
        <translation>қатысушылар тізімі қосымша болатын сан</translation>
    </message>
    <message>
        <source>told to run out so many days before</source>
        <translation>мерзімнің аяқталуын ескерту, күн</translation>
    </message>
    <message>
        <source>demo office</source>
        <translation>үлгі файл</translation>
    </message>
    <message>
        <source>years the journal is kept</source>
        <translation>журналды сақтау мерзімі, жыл</translation>
    </message>
    <message>
        <source>last entry let go</source>
        <translation>өшірілген соңғы жазба</translation>
    </message>
    <message>
        <source>hash of the last entry let go</source>
        <translation>өшірілген соңғы жазбаның хэші</translation>
    </message>
    <message>
        <source>folder of backups</source>
        <translation>сақтық көшірмелер бумасы</translation>
    </message>
    <message>
        <source>backup every so many hours</source>
        <translation>сақтық көшірме аралығы, сағат</translation>
    </message>
    <message>
        <source>backup after a meeting</source>
        <translation>отырыстан кейін сақтық көшірме</translation>
    </message>
    <message>
        <source>backup at closing</source>
        <translation>жабылғанда сақтық көшірме</translation>
    </message>
    <message>
        <source>backup before an import</source>
        <translation>импорт алдында сақтық көшірме</translation>
    </message>
    <message>
        <source>warning without a backup, days</source>
        <translation>сақтық көшірме жоғын ескерту, күн</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>соңғы сақтық көшірме</translation>
    </message>
    <message>
        <source>where the last backup is</source>
        <translation>соңғы сақтық көшірменің орны</translation>
    </message>
    <message>
        <source>journal entry of the last backup</source>
        <translation>соңғы көшірмедегі журнал жазбасы</translation>
    </message>
    <message>
        <source>last full check</source>
        <translation>соңғы толық тексеру</translation>
    </message>
    <message>
        <source>key file in force, its hash</source>
        <translation>қолданыстағы кілт файлының хэші</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>тегі</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>аты</translation>
    </message>
    <message>
        <source>patronymic</source>
        <translation>әкесінің аты</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>жынысы</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>туған күні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>citizenship</source>
        <translation>азаматтығы</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>тілдері</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>электрондық поштасы</translation>
    </message>
    <message>
        <source>home address</source>
        <translation>үй мекенжайы</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ескертпелер</translation>
    </message>
    <message>
        <source>day of consent</source>
        <translation>келісім күні</translation>
    </message>
    <message>
        <source>paper of consent</source>
        <translation>келісім құжаты</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ұйымы</translation>
    </message>
    <message>
        <source>post</source>
        <translation>лауазымы</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>түрі</translation>
    </message>
    <message>
        <source>since</source>
        <translation>басталуы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>аяқталуы</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>толық атауы</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>қысқа атауы</translation>
    </message>
    <message>
        <source>short name in the genitive</source>
        <translation>қысқа атауы ілік септігінде</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>ағылшынша атауы</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>негізі</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>date of the paper</source>
        <translation>құжаттың күні</translation>
    </message>
    <message>
        <source>deciding organ</source>
        <translation>шешім қабылдаған орган</translation>
    </message>
    <message>
        <source>nominated by</source>
        <translation>кім ұсынды</translation>
    </message>
    <message>
        <source>member by office</source>
        <translation>лауазымы бойынша мүше</translation>
    </message>
    <message>
        <source>other ground</source>
        <translation>өзге негіз</translation>
    </message>
    <message>
        <source>paper of the end</source>
        <translation>өкілеттік тоқтатылған құжат</translation>
    </message>
    <message>
        <source>date of the paper of the end</source>
        <translation>өкілеттік тоқтатылған құжаттың күні</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>орын саны</translation>
    </message>
    <message>
        <source>title</source>
        <translation>атауы</translation>
    </message>
    <message>
        <source>number</source>
        <translation>нөмірі</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>кім бекітті</translation>
    </message>
    <message>
        <source>kind of body</source>
        <translation>орган түрі</translation>
    </message>
    <message>
        <source>quorum, numerator of the share</source>
        <translation>кворум үлесінің алымы</translation>
    </message>
    <message>
        <source>quorum, denominator of the share</source>
        <translation>кворум үлесінің бөлімі</translation>
    </message>
    <message>
        <source>quorum, more than the share</source>
        <translation>кворум үлестен көп болуы керек</translation>
    </message>
    <message>
        <source>quorum, paragraph</source>
        <translation>кворум туралы тармақ</translation>
    </message>
    <message>
        <source>decision, numerator of the share</source>
        <translation>шешім үлесінің алымы</translation>
    </message>
    <message>
        <source>decision, denominator of the share</source>
        <translation>шешім үлесінің бөлімі</translation>
    </message>
    <message>
        <source>decision, more than the share</source>
        <translation>шешімге үлестен көп дауыс керек</translation>
    </message>
    <message>
        <source>decision, share of whom</source>
        <translation>шешім үлесі кімнен есептеледі</translation>
    </message>
    <message>
        <source>decision, paragraph</source>
        <translation>шешім туралы тармақ</translation>
    </message>
    <message>
        <source>series of numbers</source>
        <translation>нөмірлер қатары</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>сағаты</translation>
    </message>
    <message>
        <source>city, as papers name it</source>
        <translation>құжаттағы қала атауы</translation>
    </message>
    <message>
        <source>place</source>
        <translation>өтетін орны</translation>
    </message>
    <message>
        <source>presiding person</source>
        <translation>төрағалық етуші</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>хатшы</translation>
    </message>
    <message>
        <source>state</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>opened at</source>
        <translation>ашылды</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>жабылды</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>кейін енгізілген</translation>
    </message>
    <message>
        <source>what was fixed at the opening</source>
        <translation>ашылғанда бекітілгені</translation>
    </message>
    <message>
        <source>name</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>on the roll from the opening</source>
        <translation>ашылғаннан бері тізімде</translation>
    </message>
    <message>
        <source>put on the roll</source>
        <translation>тізімге қосылды</translation>
    </message>
    <message>
        <source>time</source>
        <translation>уақыты</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>mends the mark</source>
        <translation>түзететін жазбасы</translation>
    </message>
    <message>
        <source>place in the agenda</source>
        <translation>күн тәртібіндегі орны</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>баяндамашы</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>тыңдалғаны</translation>
    </message>
    <message>
        <source>end of the item</source>
        <translation>мәселенің аяқталуы</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>сөз сөйлеуші</translation>
    </message>
    <message>
        <source>text</source>
        <translation>мәтіні</translation>
    </message>
    <message>
        <source>responsible executor</source>
        <translation>жауапты орындаушы</translation>
    </message>
    <message>
        <source>due date</source>
        <translation>орындау мерзімі</translation>
    </message>
    <message>
        <source>round</source>
        <translation>тур</translation>
    </message>
    <message>
        <source>form of voting</source>
        <translation>дауыс беру нысаны</translation>
    </message>
    <message>
        <source>rule it is held under</source>
        <translation>қолданылған норма</translation>
    </message>
    <message>
        <source>for</source>
        <translation>қолдады</translation>
    </message>
    <message>
        <source>against</source>
        <translation>қарсы</translation>
    </message>
    <message>
        <source>votes abstained</source>
        <translation>қалыс қалды</translation>
    </message>
    <message>
        <source>members in office</source>
        <translation>мүшелердің жалпы саны</translation>
    </message>
    <message>
        <source>present</source>
        <translation>қатысып отырғаны</translation>
    </message>
    <message>
        <source>votes not cast</source>
        <translation>дауыс бермеді</translation>
    </message>
    <message>
        <source>votes needed</source>
        <translation>қажетті дауыс саны</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>шешім қабылданды</translation>
    </message>
    <message>
        <source>votes short</source>
        <translation>жетпеген дауыс саны</translation>
    </message>
    <message>
        <source>quorum needed</source>
        <translation>қажетті кворум</translation>
    </message>
    <message>
        <source>quorum met</source>
        <translation>кворум бар</translation>
    </message>
    <message>
        <source>vote of the member</source>
        <translation>мүшенің дауысы</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>кім</translation>
    </message>
    <message>
        <source>value</source>
        <translation>мәні</translation>
    </message>
    <message>
        <source>name in full</source>
        <translation>аты-жөні</translation>
    </message>
    <message>
        <source>role</source>
        <translation>рөлі</translation>
    </message>
    <message>
        <source>must change the password</source>
        <translation>құпиясөзін ауыстыруы керек</translation>
    </message>
    <message>
        <source>last sign-in</source>
        <translation>соңғы кіруі</translation>
    </message>
    <message>
        <source>sign-in name</source>
        <translation>кіру аты</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>файл аты</translation>
    </message>
    <message>
        <source>hash of what stood here</source>
        <translation>осында тұрған жазбаның хеші</translation>
    </message>
    <message>
        <source>entries of the journal</source>
        <translation>журнал жазбалары</translation>
    </message>
    <message>
        <source>hashes of what is left</source>
        <translation>қалғанының хештері</translation>
    </message>
    <message>
        <source>wrong passwords before it</source>
        <translation>оған дейінгі қате құпиясөздер</translation>
    </message>
    <message>
        <source>users with a new password</source>
        <translation>жаңа құпиясөз берілгендер</translation>
    </message>
    <message>
        <source>of Kazakhstan</source>
        <translation>Қазақстан азаматы</translation>
    </message>
    <message>
        <source>of another country</source>
        <translation>басқа елдің азаматы</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ер</translation>
    </message>
    <message>
        <source>female</source>
        <translation>әйел</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>кезекті</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>кезектен тыс</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>себепті</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>келмеді</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келді</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>item taken up</source>
        <translation>мәселені қарауға көшу</translation>
    </message>
    <message>
        <source>break</source>
        <translation>үзіліс</translation>
    </message>
    <message>
        <source>end of the break</source>
        <translation>үзілістің аяқталуы</translation>
    </message>
    <message>
        <source>registration confirmed</source>
        <translation>тіркеу расталды</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>отырыстың жабылуы</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>отырыстың қайта ашылуы</translation>
    </message>
    <message>
        <source>minutes, saved as a file</source>
        <translation>файлға сақталған хаттама</translation>
    </message>
    <message>
        <source>minutes, printed</source>
        <translation>басып шығарылған хаттама</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>card of a person, saved as a file</source>
        <translation>адамның карточкасы, файл ретінде сақталды</translation>
    </message>
    <message>
        <source>list of consents, saved as a file</source>
        <translation>келісімдер тізімі, файл ретінде сақталды</translation>
    </message>
    <message>
        <source>list of journal entries</source>
        <translation>журнал жазбаларының тізімі</translation>
    </message>
    <message>
        <source>composition of a body, saved as a file</source>
        <translation>органның құрамы, файлға сақталды</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>void: no quorum</source>
        <translation>жарамсыз: кворум жоқ</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>қол көтеріп дауыс беру</translation>
    </message>
    <message>
        <source>roll call</source>
        <translation>атаулы дауыс беру</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>қалыс қалды</translation>
    </message>
    <message>
        <source>did not vote</source>
        <translation>дауыс бермеді</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>мәлімет үшін қабылданды</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>кейінге қалдырылды</translation>
    </message>
    <message>
        <source>session of the assembly</source>
        <translation>Ассамблея сессиясы</translation>
    </message>
    <message>
        <source>council of the assembly</source>
        <translation>Ассамблея Кеңесі</translation>
    </message>
    <message>
        <source>other bodies</source>
        <translation>өзге органдар</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>барлық мүшеден</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>қатысып отырғандардан</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>хатшылық меңгерушісі</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>хатшылық қызметкері</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>тек оқушы</translation>
    </message>
    <message>
        <source>accreditation</source>
        <translation>аккредиттеу</translation>
    </message>
    <message>
        <source>step of an admission</source>
        <translation>құрамға қабылдау кезеңі</translation>
    </message>
    <message>
        <source>public award</source>
        <translation>қоғамдық награда</translation>
    </message>
    <message>
        <source>award given</source>
        <translation>берілген награда</translation>
    </message>
    <message>
        <source>paper that starts a change</source>
        <translation>өзгеріске негіз болған құжат</translation>
    </message>
    <message>
        <source>rule of a post</source>
        <translation>міндеті туралы ереже</translation>
    </message>
    <message>
        <source>type of body</source>
        <translation>орган түрі</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>кандидат</translation>
    </message>
    <message>
        <source>step of a candidature</source>
        <translation>кандидатураны қарау кезеңі</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>бұрынғы аты-жөні</translation>
    </message>
    <message>
        <source>former place of work</source>
        <translation>бұрынғы жұмыс орны</translation>
    </message>
    <message>
        <source>profile of lists</source>
        <translation>тізімдер үлгісі</translation>
    </message>
    <message>
        <source>expert or observer</source>
        <translation>сарапшы немесе байқаушы</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>демалыс</translation>
    </message>
    <message>
        <source>merged record</source>
        <translation>біріктірілген жазба</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>фотосурет</translation>
    </message>
    <message>
        <source>list that was brought in</source>
        <translation>импортталған тізім</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>сақталған сүзгі</translation>
    </message>
    <message>
        <source>turn of a rotation</source>
        <translation>ротация кезегі</translation>
    </message>
    <message>
        <source>full name in the genitive</source>
        <translation>толық аты-жөні, ілік септігінде</translation>
    </message>
    <message>
        <source>made anonymous on</source>
        <translation>иесіздендірілген күні</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>merged into</source>
        <translation>біріктірілген жазба</translation>
    </message>
    <message>
        <source>address</source>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>seat of the organisation</source>
        <translation>орналасқан жері</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>жабылған күні</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>басшысы</translation>
    </message>
    <message>
        <source>leader from the roster</source>
        <translation>тізімдегі басшысы</translation>
    </message>
    <message>
        <source>level</source>
        <translation>деңгейі</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>тіркелген</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>тіркеу деректері</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>оқушылар саны</translation>
    </message>
    <message>
        <source>accredited by</source>
        <translation>аккредиттеген орган</translation>
    </message>
    <message>
        <source>under which body</source>
        <translation>қай органның жанында</translation>
    </message>
    <message>
        <source>seat of the body</source>
        <translation>орналасқан жері</translation>
    </message>
    <message>
        <source>act that governs it</source>
        <translation>қызметін реттейтін акт</translation>
    </message>
    <message>
        <source>approved by the decision of</source>
        <translation>құрған органның шешімі</translation>
    </message>
    <message>
        <source>number of that decision</source>
        <translation>сол шешімнің нөмірі</translation>
    </message>
    <message>
        <source>day of that decision</source>
        <translation>сол шешімнің күні</translation>
    </message>
    <message>
        <source>dissolved on</source>
        <translation>таратылған күні</translation>
    </message>
    <message>
        <source>paper of the dissolution</source>
        <translation>тарату туралы құжат</translation>
    </message>
    <message>
        <source>full name in the genitive case</source>
        <translation>толық атауы ілік септігінде</translation>
    </message>
    <message>
        <source>sign of the type</source>
        <translation>түрдің белгісі</translation>
    </message>
    <message>
        <source>in what capacity</source>
        <translation>қандай рөлде</translation>
    </message>
    <message>
        <source>how many may hold it</source>
        <translation>неше адам атқара алады</translation>
    </message>
    <message>
        <source>period, months</source>
        <translation>мерзімі, ай</translation>
    </message>
    <message>
        <source>agreement of which organ</source>
        <translation>қай органның келісімімен</translation>
    </message>
    <message>
        <source>place in the turn</source>
        <translation>кезектегі орны</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>қоғамдық негізде</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>міндетін атқарушы</translation>
    </message>
    <message>
        <source>nominating organisation</source>
        <translation>ұсынған ұйым</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>мерзімнің соңы</translation>
    </message>
    <message>
        <source>agreed with</source>
        <translation>кіммен келісілді</translation>
    </message>
    <message>
        <source>paper of the agreement</source>
        <translation>келісу құжаты</translation>
    </message>
    <message>
        <source>day of the agreement</source>
        <translation>келісілген күні</translation>
    </message>
    <message>
        <source>looked at after a change of post</source>
        <translation>лауазымы өзгергеннен кейін қаралды</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>реті</translation>
    </message>
    <message>
        <source>step</source>
        <translation>кезең</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>орнына тағайындалған адам</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>мазмұны</translation>
    </message>
    <message>
        <source>what it changes</source>
        <translation>нені өзгертеді</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>қай құрамға</translation>
    </message>
    <message>
        <source>named instead of</source>
        <translation>кімнің орнына ұсынылды</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>нәтижесі</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>ережесі</translation>
    </message>
    <message>
        <source>established by the decision of</source>
        <translation>бекіткен органның шешімі</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>квота</translation>
    </message>
    <message>
        <source>quota for</source>
        <translation>квота мерзімі</translation>
    </message>
    <message>
        <source>given no more since</source>
        <translation>берілмейтін болған күні</translation>
    </message>
    <message>
        <source>award</source>
        <translation>награда</translation>
    </message>
    <message>
        <source>handed over on</source>
        <translation>тапсырылған күні</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>баптаулар</translation>
    </message>
    <message>
        <source>state body</source>
        <translation>мемлекеттік орган</translation>
    </message>
    <message>
        <source>maslikhat</source>
        <translation>мәслихат</translation>
    </message>
    <message>
        <source>ethnocultural association</source>
        <translation>этномәдени бірлестік</translation>
    </message>
    <message>
        <source>public association</source>
        <translation>қоғамдық бірлестік</translation>
    </message>
    <message>
        <source>House of Friendship</source>
        <translation>Достық үйі</translation>
    </message>
    <message>
        <source>Sunday school</source>
        <translation>жексенбілік мектеп</translation>
    </message>
    <message>
        <source>other organisation</source>
        <translation>өзге ұйым</translation>
    </message>
    <message>
        <source>city</source>
        <translation>қала</translation>
    </message>
    <message>
        <source>district</source>
        <translation>аудан</translation>
    </message>
    <message>
        <source>rural okrug</source>
        <translation>ауылдық округ</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>кәсіпорын</translation>
    </message>
    <message>
        <source>republic</source>
        <translation>республика</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>сарапшы</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>байқаушы</translation>
    </message>
    <message>
        <source>own request</source>
        <translation>өз өтініші</translation>
    </message>
    <message>
        <source>decision of an association</source>
        <translation>бірлестіктің шешімі</translation>
    </message>
    <message>
        <source>submission of the chair</source>
        <translation>төрағаның ұсынуы</translation>
    </message>
    <message>
        <source>decision of an organ</source>
        <translation>органның шешімі</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>келісім</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>өзге құжат</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>құрамға қабылдау</translation>
    </message>
    <message>
        <source>end of the membership</source>
        <translation>мүшелікті тоқтату</translation>
    </message>
    <message>
        <source>post in the body</source>
        <translation>міндеті</translation>
    </message>
    <message>
        <source>regional assembly</source>
        <translation>облыстық ассамблея</translation>
    </message>
    <message>
        <source>national Assembly</source>
        <translation>республикалық Ассамблея</translation>
    </message>
    <message>
        <source>under consideration</source>
        <translation>қаралуда</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>қабылданды</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>алып тасталды</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>register of awards, saved as a file</source>
        <translation>файлға сақталған наградалар тізілімі</translation>
    </message>
    <message>
        <source>members by source, saved as a file</source>
        <translation>файлға сақталған мүшелер тізімі, құрамға ену негізі бойынша</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>бір жылға</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Уақытша құпиясөз</translation>
    </message>
    <message>
        <source>The key opens the data file when nobody has a password any more.</source>
        <translation>Бұл кілт ешкімде құпиясөз қалмаған жағдайда деректер файлын ашады.</translation>
    </message>
    <message>
        <source>Keep this sheet in a safe, away from the computer and the backups: whoever has it and the file can read everything. Earlier sheets are to be destroyed.</source>
        <translation>Бұл парақты компьютер мен сақтық көшірмелерден бөлек, сейфте сақтаңыз: парақ пен файл қолына түскен адам барлық деректі оқи алады. Бұрынғы парақтарды жойыңыз.</translation>
    </message>
    <message>
        <source>Small or capital letters, hyphens and spaces make no difference when it is typed.</source>
        <translation>Теру кезінде бас әріп пен кіші әріптің, дефис пен бос орынның айырмасы жоқ.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>Кімге:</translation>
    </message>
    <message>
        <source>Sign-in name:</source>
        <translation>Кіру аты:</translation>
    </message>
    <message>
        <source>The password is good for the first sign-in: the program then asks for one of your own. Destroy this sheet afterwards.</source>
        <translation>Бұл құпиясөз тек бірінші рет кіруге арналған: содан кейін бағдарлама өз құпиясөзіңізді қоюды сұрайды. Одан соң бұл парақты жойыңыз.</translation>
    </message>
    <message>
        <source>Office:</source>
        <translation>Ассамблея:</translation>
    </message>
    <message>
        <source>Data file:</source>
        <translation>Деректер файлы:</translation>
    </message>
    <message>
        <source>Made on:</source>
        <translation>Жасалған күні:</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
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
        <translation>Бұл файл бағдарламаның деректер файлы емес, онда ештеңе өзгерген жоқ: {path}.</translation>
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
        <source>The file is of an earlier version; open it once to work in it, then it can be read: {path}.</source>
        <translation>Файл бағдарламаның бұрынғы нұсқасында жазылған; оны бір рет жұмыс істеу үшін ашыңыз, содан кейін оқуға болады: {path}.</translation>
    </message>
    <message>
        <source>The disk did not keep what was written, the copy was removed; take another disk: {path}.</source>
        <translation>Диск жазылғанды сақтамады, көшірме жойылды; басқа дискіні алыңыз: {path}.</translation>
    </message>
    <message>
        <source>This backup is damaged, nothing was changed; take another one: {path}.</source>
        <translation>Бұл сақтық көшірме бүлінген, ештеңе өзгертілген жоқ; басқа көшірмені алыңыз: {path}.</translation>
    </message>
    <message>
        <source>This file is the office itself, not a backup of it: {path}.</source>
        <translation>Бұл – деректер файлының өзі, оның сақтық көшірмесі емес: {path}.</translation>
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
        <translation>Excel кітабында құпиясөз бар; оны құпиясөзсіз сақтаңыз: {name}.</translation>
    </message>
    <message>
        <source>The list is damaged; save it anew and try again: {name}.</source>
        <translation>Тізім бүлінген; оны қайта сақтап, тағы көріңіз: {name}.</translation>
    </message>
    <message>
        <source>Row {row} is not in the encoding of the list; choose another one or mend the row: {name}.</source>
        <translation>{row}-жол тізімнің кодтауында емес; басқа кодтау таңдаңыз немесе жолды түзетіңіз: {name}.</translation>
    </message>
    <message>
        <source>Row {row} has a byte that is no letter; save the list anew: {name}.</source>
        <translation>{row}-жолда әріп емес байт бар; тізімді қайта сақтаңыз: {name}.</translation>
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
        <source>Acts of the same rank give different numbers for this day; choose which one applies, with a reason: {acts}.</source>
        <translation>Күші бірдей актілер бұл күнге әртүрлі сан белгілейді; қайсысы қолданылатынын таңдап, себебін көрсетіңіз: {acts}.</translation>
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
        <source>A share in an act is a part of the whole, 2/3 for one: check it.</source>
        <translation>Актідегі үлес бүтіннің бөлігі болуы керек, мысалы 2/3: тексеріңіз.</translation>
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
        <source>Confirm the registration first; a vote can be opened then.</source>
        <translation>Алдымен тіркеуді растаңыз, содан кейін дауыс беруді ашуға болады.</translation>
    </message>
    <message>
        <source>These figures stand already; a correction needs other ones.</source>
        <translation>Нәтижеде дәл осы сандар тұр; түзету үшін басқа сандарды енгізіңіз.</translation>
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
        <translation>Отырыс қазірдің өзінде ашық.</translation>
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
        <source>The person stays, there are mandates: end them, or remove mistaken ones: {person}.</source>
        <translation>Адам жойылмайды, оның өкілеттігі бар; оны тоқтатыңыз, ал қате енгізілген болса, жойыңыз: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an expert or observer of a body; remove that entry first: {person}.</source>
        <translation>Адам қалады: ол органның сарапшысы не бақылаушысы; алдымен сол жазбаны алып тастаңыз: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a candidate; remove a mistaken candidature first: {person}.</source>
        <translation>Адам тізімде қалады, ол – кандидат; қате кандидатура болса, алдымен соны алып тастаңыз: {person}.</translation>
    </message>
    <message>
        <source>The person stays, an award was given to them: {person}.</source>
        <translation>Адам тізімде қалады, оған награда берілген: {person}.</translation>
    </message>
    <message>
        <source>The person stays, they lead an organisation; mend it first: {person}.</source>
        <translation>Адам тізімде қалады, ол ұйым басшысы; алдымен ұйым деректерін түзетіңіз: {person}.</translation>
    </message>
    <message>
        <source>The person stays, a meeting names them; mend the name instead: {person}.</source>
        <translation>Адам жойылмайды, ол отырыста аталған; қажет болса, аты-жөнін түзетіңіз: {person}.</translation>
    </message>
    <message>
        <source>The mandate stays, the roll of the meeting of {day} rests on it; end it instead: {person}.</source>
        <translation>Өкілеттік жойылмайды, отырыстың тізімі соған негізделген ({day}); оны тоқтатыңыз: {person}.</translation>
    </message>
    <message>
        <source>Say in words on what other ground the mandate ends.</source>
        <translation>Өкілеттіктің қандай өзге негізбен тоқтатылатынын жазыңыз.</translation>
    </message>
    <message>
        <source>The last day lies before the first one: {since} – {until}.</source>
        <translation>Соңғы күн алғашқы күннен бұрын: {since} – {until}.</translation>
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
        <translation>Мәтін тым ұзын, таңбалардың ең көп саны – {limit}: {text}</translation>
    </message>
    <message>
        <source>Remove the unseen character {character}: {text}</source>
        <translation>Көрінбейтін таңбаны алып тастаңыз, {character}: {text}</translation>
    </message>
    <message>
        <source>The font cannot print the character {character}; replace it here: {text}</source>
        <translation>Қаріпте мына таңба жоқ: {character}; оны осы жерде ауыстырыңыз: {text}</translation>
    </message>
    <message>
        <source>There is no letter in this name: {text}</source>
        <translation>Бұл есімде бірде-бір әріп жоқ: {text}</translation>
    </message>
    <message>
        <source>Your role does not allow this; nothing was changed. Ask the administrator.</source>
        <translation>Рөліңіз бұған рұқсат бермейді; ештеңе өзгерген жоқ. Әкімшіге жүгініңіз.</translation>
    </message>
    <message>
        <source>The office was opened for reading only; nothing was changed.</source>
        <translation>Деректер файлы тек оқу үшін ашылған; ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The journal is kept for ever; set for how many years to keep it first.</source>
        <translation>Журнал мерзімсіз сақталады; алдымен оны неше жыл сақтау керегін белгілеңіз.</translation>
    </message>
    <message>
        <source>Nothing in the journal is older than it is kept, in years: {years}.</source>
        <translation>Журналда сақтау мерзімінен ескі жазба жоқ, мерзімі, жыл: {years}.</translation>
    </message>
    <message>
        <source>This is final; it is corrected with a reason, not undone.</source>
        <translation>Бұл қадам түпкілікті; ол қайтарылмайды, себебі көрсетіліп түзетіледі.</translation>
    </message>
    <message>
        <source>Not undone: the same records were changed since.</source>
        <translation>Қайтарылмады: дәл осы жазбалар кейін өзгертілген.</translation>
    </message>
    <message>
        <source>Not undone: other records already refer to it.</source>
        <translation>Қайтарылмады: оған басқа жазбалар сілтеме жасайды.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Бұл қадам бұрын қайтарылған.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Қайтаратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The office is encrypted and opens with a password: {path}.</source>
        <translation>Деректер файлы шифрланған, ол құпиясөзбен ашылады: {path}.</translation>
    </message>
    <message>
        <source>The password is wrong; look at the language of the keyboard and Caps Lock.</source>
        <translation>Құпиясөз қате: пернетақтаның тілі мен Caps Lock қосылмағанын тексеріңіз.</translation>
    </message>
    <message>
        <source>The password was wrong several times; the next try is possible in {wait} s.</source>
        <translation>Құпиясөз бірнеше рет қате терілді. Келесі әрекетке дейін қалған уақыт: {wait} с.</translation>
    </message>
    <message>
        <source>This is not a recovery key: compare every group with the paper.</source>
        <translation>Бұл қалпына келтіру кілті емес: әр топты қағаздағы жазумен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The office has no such user any more, ask its administrator: {name}.</source>
        <translation>Бұл пайдаланушы енді тіркелмеген, әкімшіге хабарласыңыз: {name}.</translation>
    </message>
    <message>
        <source>The key file is damaged; take it from a backup: {path}.</source>
        <translation>Кілт файлы бүлінген, оны сақтық көшірмеден алыңыз: {path}.</translation>
    </message>
    <message>
        <source>The office looks encrypted, but its key file is not beside it; backups have it too: {path}.</source>
        <translation>Деректер файлы шифрланғанға ұқсайды, бірақ қасында кілт файлы жоқ; ол сақтық көшірмелердің қасында да бар: {path}.</translation>
    </message>
    <message>
        <source>The key file belongs to another office; take the right one from a backup: {path}.</source>
        <translation>Кілт файлы басқа деректер файлына тиесілі, керегін сақтық көшірмеден алыңыз: {path}.</translation>
    </message>
    <message>
        <source>This is the old password; think of another one.</source>
        <translation>Бұл — бұрынғы құпиясөз, басқасын ойлап табыңыз.</translation>
    </message>
    <message>
        <source>A sign-in name has letters, figures, full stops and hyphens alone: {text}</source>
        <translation>Кіру аты тек әріптерден, цифрлардан, нүктелер мен дефистерден тұрады: {text}</translation>
    </message>
    <message>
        <source>Another user has this sign-in name: {name}.</source>
        <translation>Мұндай кіру аты басқа пайдаланушыда бар: {name}.</translation>
    </message>
    <message>
        <source>An office has {limit} users at most; remove one first.</source>
        <translation>Пайдаланушылар саны шегіне жетті: {limit}. Алдымен біреуін жойыңыз.</translation>
    </message>
    <message>
        <source>The office needs an administrator; name another one first.</source>
        <translation>Кемінде бір әкімші қалуы керек: алдымен басқа әкімшіні тағайындаңыз.</translation>
    </message>
    <message>
        <source>Your own account stays as it is; another administrator can change it.</source>
        <translation>Өз тіркелгіңізді бұлай өзгерте алмайсыз: мұны басқа әкімші жасайды.</translation>
    </message>
    <message>
        <source>Your password is a temporary one; sign in to the window and choose your own first.</source>
        <translation>Құпиясөзіңіз уақытша: алдымен бағдарлама терезесінде кіріп, өз құпиясөзіңізді қойыңыз.</translation>
    </message>
    <message>
        <source>An office without a password has one user; encrypt the office first.</source>
        <translation>Құпиясөзсіз файлда бір ғана пайдаланушы болады: алдымен файлды шифрлаңыз.</translation>
    </message>
    <message>
        <source>The office is encrypted already.</source>
        <translation>Файл бұрыннан шифрланған.</translation>
    </message>
    <message>
        <source>The password is too short: {least} characters at least, a few words for one.</source>
        <translation>Құпиясөз тым қысқа: кемінде {least} таңба керек, мысалы, бірнеше сөз.</translation>
    </message>
    <message>
        <source>The password is too long; a few words are enough.</source>
        <translation>Құпиясөз тым ұзын: бірнеше сөз жеткілікті.</translation>
    </message>
    <message>
        <source>The password repeats a few characters; take several words instead.</source>
        <translation>Құпиясөзде бірнеше таңба ғана қайталанады: одан да бірнеше сөз алыңыз.</translation>
    </message>
    <message>
        <source>The password is little more than a name from this office; take other words.</source>
        <translation>Құпиясөз түгелге жуық осы деректер файлындағы есімнен немесе атаудан тұрады: басқа сөздер алыңыз.</translation>
    </message>
    <message>
        <source>The password is easily guessed; take several words that do not belong together.</source>
        <translation>Құпиясөзді табу оңай: бір-бірімен байланысы жоқ бірнеше сөз алыңыз.</translation>
    </message>
    <message>
        <source>An IIN has twelve digits; it was not kept.</source>
        <translation>ЖСН он екі цифрдан тұрады; ол сақталмады.</translation>
    </message>
    <message>
        <source>The last digit does not agree with the others: compare the IIN with the paper.</source>
        <translation>Соңғы цифр қалғандарына сай емес: ЖСН-ді құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The IIN begins with a day that never was: compare it with the paper.</source>
        <translation>ЖСН болмаған күннен басталады: оны құжатпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Another person has this IIN; it was not kept: {person}.</source>
        <translation>Бұл ЖСН басқа адамда бар; ол сақталмады: {person}.</translation>
    </message>
    <message>
        <source>This is too long to be kept; shorten it.</source>
        <translation>Мәтін тым ұзын, сақталмады; қысқартыңыз.</translation>
    </message>
    <message>
        <source>There is an unseen character in it; type it anew.</source>
        <translation>Мәтінде көрінбейтін таңба бар; қайта теріңіз.</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@place is wanted.</source>
        <translation>Бұл электрондық мекенжай емес: аты@орны түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Бұл күн әлі келген жоқ.</translation>
    </message>
    <message>
        <source>Nobody of the roster was born on such a day; look at the year.</source>
        <translation>Тізімдегі адам мұндай күні туған болуы мүмкін емес; жылын тексеріңіз.</translation>
    </message>
    <message>
        <source>The organisation stays, a membership, a candidature or a rotation names it; give it a last day instead: {name}.</source>
        <translation>Ұйым қалады: ол мүшелікте, кандидатурада немесе ротацияда көрсетілген; мұның орнына соңғы күнін қойыңыз: {name}.</translation>
    </message>
    <message>
        <source>Another accreditation of the organisation holds on some of these days.</source>
        <translation>Ұйымның басқа аккредиттеуі осы күндердің біразында күшінде.</translation>
    </message>
    <message>
        <source>The award stays, it was given already; give it a last day instead: {name}.</source>
        <translation>Награда қалады, ол бұрын берілген; мұның орнына соңғы күнін қойыңыз: {name}.</translation>
    </message>
    <message>
        <source>This award was given no more after its last day: {day}.</source>
        <translation>Бұл награда соңғы күнінен кейін берілмеген: {day}.</translation>
    </message>
    <message>
        <source>It cannot be handed over before it was given: given {given}, handed {handed}.</source>
        <translation>Награда шешімге дейін тапсырылмайды: шешім – {given}, тапсырылған – {handed}.</translation>
    </message>
    <message>
        <source>A candidate for the same already, nothing was decided yet: {person}.</source>
        <translation>Осы құрамға кандидат қазірдің өзінде қаралып жатыр: {person}.</translation>
    </message>
    <message>
        <source>It was decided about this candidate already: {person}.</source>
        <translation>Бұл кандидат туралы шешім қабылданған: {person}.</translation>
    </message>
    <message>
        <source>The candidature stays, a membership came of it or another was named in its place: {person}.</source>
        <translation>Кандидатура қалады: ол мүшелікке әкелді немесе орнына басқасы ұсынылды: {person}.</translation>
    </message>
    <message>
        <source>Nobody is admitted without a step in their favour, or with one against them: {person}.</source>
        <translation>Бірде-бір қадамда қолдау болмаса немесе қарсы шешім болса, құрамға қабылданбайды: {person}.</translation>
    </message>
    <message>
        <source>The vote was not taken in this meeting, or it is not closed yet.</source>
        <translation>Дауыс беру бұл отырыста өтпеген немесе әлі жабылмаған.</translation>
    </message>
    <message>
        <source>The post is taken, end that mandate first: {person}, since {day}.</source>
        <translation>Лауазым бос емес, алдымен сол өкілеттікті тоқтатыңыз: {person}, басталған күні – {day}.</translation>
    </message>
    <message>
        <source>A membership cannot go on after the death: {person}, {day}.</source>
        <translation>Қайтыс болған күннен кейін мүшелік жалғаспайды: {person}, {day}.</translation>
    </message>
    <message>
        <source>A membership cannot begin before the birth: {person}, born {day}.</source>
        <translation>Мүшелік туған күннен бұрын басталмайды: {person}, туған күні {day}.</translation>
    </message>
    <message>
        <source>The membership ended already: {person}, {day}.</source>
        <translation>Мүшелік аяқталып қойған: {person}, {day}.</translation>
    </message>
    <message>
        <source>The member holds this post already: choose another one.</source>
        <translation>Мүше бұл лауазымды қазірдің өзінде атқарады: басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The Law has no such ground for a region: choose one of the list.</source>
        <translation>Заңда өңір үшін мұндай негіз жоқ: тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>The leave does not lie within the membership: {days}.</source>
        <translation>Демалыс мүшелік мерзімінің шегінен шығады: {days}.</translation>
    </message>
    <message>
        <source>Another leave of the member shares days with this one; it began on {day}.</source>
        <translation>Мүшенің басқа демалысы осымен қабаттасады; оның басталған күні – {day}.</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves: choose another person.</source>
        <translation>Адам өзін өзі алмастыра алмайды: басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Say in words what the step is.</source>
        <translation>Бұл қандай кезең екенін жазыңыз.</translation>
    </message>
    <message>
        <source>Give the number of the paper or its date.</source>
        <translation>Құжаттың нөмірін немесе күнін енгізіңіз.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>басталуы – {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
    <message>
        <source>Nothing has changed: write what holds since that day.</source>
        <translation>Ештеңе өзгерген жоқ: сол күннен бастап не екенін жазыңыз.</translation>
    </message>
    <message>
        <source>A change of {day} is kept already; take a later day.</source>
        <translation>{day} болған өзгеріс сақталып тұр; кейінгі күнді көрсетіңіз.</translation>
    </message>
    <message>
        <source>This picture is too large; choose a smaller one.</source>
        <translation>Бұл сурет тым үлкен; кішірегін таңдаңыз.</translation>
    </message>
    <message>
        <source>This file holds no picture that can be read; choose another one.</source>
        <translation>Бұл файлда оқылатын сурет жоқ; басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>It stays in the list, people stated it: {name} – {people}.</source>
        <translation>Тізімде қалады, оны адамдар көрсеткен: {name} – {people}.</translation>
    </message>
    <message>
        <source>These are one record already; choose another person.</source>
        <translation>Бұл бір ғана жазба; басқа адамды таңдаңыз.</translation>
    </message>
    <message>
        <source>Both are candidates for the same, withdraw or remove one candidature first: {person}.</source>
        <translation>Екі жазба да бір құрамға кандидат; алдымен кандидатураның бірін алып тастаңыз: {person}.</translation>
    </message>
    <message>
        <source>They are two people, both were present at the meeting of {day}: {one}; {other}.</source>
        <translation>Бұл екі адам, отырысқа екеуі де қатысқан ({day}): {one}; {other}.</translation>
    </message>
    <message>
        <source>They are two people, their IINs differ: {one}; {other}.</source>
        <translation>Бұл екі адам, ЖСН әртүрлі: {one}; {other}.</translation>
    </message>
    <message>
        <source>The meeting of {day} is not over yet; do it when it is closed: {person}.</source>
        <translation>Отырыс әлі аяқталған жоқ ({day}); жабылғаннан кейін орындаңыз: {person}.</translation>
    </message>
    <message>
        <source>The name stays while a body or a planned meeting counts on the person; end the mandates first: {person}.</source>
        <translation>Адам органда отырғанда немесе жоспарланған отырыста аталғанда аты-жөні қалады; алдымен өкілеттігін тоқтатыңыз: {person}.</translation>
    </message>
    <message>
        <source>This record was made anonymous on {day}; nothing is entered in it.</source>
        <translation>Бұл жазба иесіздендірілген ({day}); оған ештеңе енгізілмейді.</translation>
    </message>
    <message>
        <source>A body cannot stand under one that is under it: {body}.</source>
        <translation>Органды оған бағынысты органның құрамына қоюға болмайды: {body}.</translation>
    </message>
    <message>
        <source>The type stays, the acts speak of the assembly and its council: {body}.</source>
        <translation>Түрі өзгермейді: актілерде Ассамблея мен оның Кеңесі туралы айтылған: {body}.</translation>
    </message>
    <message>
        <source>The body was dissolved, its last day was {day}: {body}.</source>
        <translation>Орган таратылған, соңғы күні – {day}: {body}.</translation>
    </message>
    <message>
        <source>A body under it goes on; dissolve it first, or place it elsewhere: {body}.</source>
        <translation>Оған бағынысты орган жұмыс істеп тұр; алдымен оны таратыңыз не басқа органға бағындырыңыз: {body}.</translation>
    </message>
    <message>
        <source>The body has a meeting after its last day: {day}.</source>
        <translation>Органның соңғы күнінен кейін отырысы бар: {day}.</translation>
    </message>
    <message>
        <source>The region was formed on {day}; nothing here is older: {region}.</source>
        <translation>Өңір құрылған күн – {day}, одан бұрынғы күнді енгізуге болмайды: {region}.</translation>
    </message>
    <message>
        <source>The type stays, a body has it: {body}.</source>
        <translation>Түр қалады, оған жататын орган бар: {body}.</translation>
    </message>
    <message>
        <source>The body stays, others stand under it; dissolve it instead: {body}.</source>
        <translation>Орган қалады: оған бағынысты органдар бар; оны таратуға болады: {body}.</translation>
    </message>
    <message>
        <source>The body stays, people sit or sat in it; dissolve it instead: {body}.</source>
        <translation>Орган қалады: құрамында адамдар бар не болған; оны таратуға болады: {body}.</translation>
    </message>
    <message>
        <source>The body stays, it has meetings; dissolve it instead: {body}.</source>
        <translation>Орган қалады: отырыстары бар; оны таратуға болады: {body}.</translation>
    </message>
    <message>
        <source>The body stays, other records refer to it: {body}.</source>
        <translation>Орган қалады: оған басқа жазбалар сілтеме жасайды: {body}.</translation>
    </message>
    <message>
        <source>These are the only names of the body: mend them instead.</source>
        <translation>Бұл – органның жалғыз атауы: оны түзетіңіз.</translation>
    </message>
    <message>
        <source>Already an expert or observer of this body on these days: {person}.</source>
        <translation>Осы күндері осы органның сарапшысы не бақылаушысы: {person}.</translation>
    </message>
    <message>
        <source>A member of the body on these days, convened as such: {person}.</source>
        <translation>Осы күндері органның мүшесі, мүше ретінде шақырылады: {person}.</translation>
    </message>
    <message>
        <source>A turn names nobody: choose an organisation or type a name.</source>
        <translation>Кезекте ешкім көрсетілмеген: ұйымды таңдаңыз не атауын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>planned</source>
        <translation>жоспарланған</translation>
    </message>
    <message>
        <source>open</source>
        <translation>өтіп жатыр</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>аяқталды</translation>
    </message>
    <message>
        <source>There are no meetings yet.</source>
        <translation>Отырыстар әзірге жоқ.</translation>
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
        <translation>күні</translation>
    </message>
    <message>
        <source>state</source>
        <translation>күйі</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Put a backup back</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>A backup becomes an office on this computer.</source>
        <translation>Сақтық көшірме осы компьютерде деректер файлына айналады.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Сақтық көшірмелер, жаңасы бірінші</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Басқа файл…</translation>
    </message>
    <message>
        <source>A backup on a stick or elsewhere</source>
        <translation>Флеш-жинақтағыштағы немесе басқа жердегі көшірме</translation>
    </message>
    <message>
        <source>No backups were found where this computer keeps them. Choose the file.</source>
        <translation>Бұл компьютер көшірмелерді сақтайтын жерден ештеңе табылмады. Файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Көшірмеде не бар</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Не жоғалады</translation>
    </message>
    <message>
        <source>Where the office goes</source>
        <translation>Деректер файлының орны</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Артқа (Esc)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Сақтық көшірмені таңдау</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>What is there now is kept beside it: {name}</source>
        <translation>Қазіргі файл қасында мына атаумен сақталады: {name}</translation>
    </message>
    <message>
        <source>The backup itself stays where it is. Nothing is written over.</source>
        <translation>Сақтық көшірменің өзі орнында қалады. Ешбір файлдың үстіне жазылмайды.</translation>
    </message>
    <message>
        <source>Choose a name that no file has yet: an office is not written over here.</source>
        <translation>Әлі ешбір файлға берілмеген атау таңдаңыз: мұнда бар файлдың үстіне жазылмайды.</translation>
    </message>
    <message>
        <source>Put back the backup of {moment}?</source>
        <translation>{moment} көшірмесін қалпына келтіру керек пе?</translation>
    </message>
    <message>
        <source>The office will be as it was then. Passwords, too, are those of that day.</source>
        <translation>Деректер файлы сол кездегі қалпына келеді. Құпиясөздер де сол күнгідей болады.</translation>
    </message>
    <message>
        <source>The office will be as it was then.</source>
        <translation>Деректер файлы сол кездегі қалпына келеді.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Entries of the journal since then: {count}.</source>
        <translation>Содан бергі журнал жазбалары: {count}.</translation>
    </message>
    <message>
        <source>It cannot be compared with the office: that has another key since.</source>
        <translation>Деректер файлымен салыстыру мүмкін емес: содан бері оның кілті ауысқан.</translation>
    </message>
    <message>
        <source>The office cannot be read, so this is not known. Look at the date of the backup.</source>
        <translation>Деректер файлы оқылмайды, сондықтан бұл белгісіз. Көшірменің күніне қараңыз.</translation>
    </message>
    <message>
        <source>The backup is being put back and read</source>
        <translation>Сақтық көшірме қалпына келтіріліп, тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stopped. The office is as it was.</source>
        <translation>Тоқтатылды. Деректер файлы бұрынғы қалпында.</translation>
    </message>
    <message>
        <source>The backup was put back: {place}</source>
        <translation>Сақтық көшірме қалпына келтірілді: {place}</translation>
    </message>
    <message>
        <source>The backup was put back. What was there before is kept as {kept}</source>
        <translation>Сақтық көшірме қалпына келтірілді. Бұрынғы файл мына атаумен сақталды: {kept}</translation>
    </message>
    <message>
        <source>The backup is encrypted. It opens with a password of its own day.</source>
        <translation>Сақтық көшірме шифрланған. Ол жасалған күнгі құпиясөзбен ашылады.</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Көшірмеде не барын қарау</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>The office is open for reading only.</source>
        <translation>Деректер файлы тек оқу үшін ашылған.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Рөліңіз бұған рұқсат бермейді.</translation>
    </message>
</context>
<context>
    <name>Rosters</name>
    <message>
        <source>Composition</source>
        <translation>Құрамы</translation>
    </message>
    <message>
        <source>Invited, not counted:</source>
        <translation>Шақырылатындар, есепке алынбайды:</translation>
    </message>
    <message>
        <source>Composition on {day}</source>
        <translation>Құрамы, {day} күнгі жағдай бойынша</translation>
    </message>
    <message>
        <source>Members: {total}.</source>
        <translation>Мүшелер: {total}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}.</source>
        <translation>Мүшелер: {total}, орындар: {seats}.</translation>
    </message>
    <message>
        <source>Members: {total}, seats: {seats}, vacant: {vacant}.</source>
        <translation>Мүшелер: {total}, орындар: {seats}, бос орындар: {vacant}.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай күннен</translation>
    </message>
    <message>
        <source>Full name, organisation and post, post in the body</source>
        <translation>Тегі, аты, әкесінің аты, ұйымы мен лауазымы, құрамдағы міндеті</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>м.а.</translation>
    </message>
    <message>
        <source>by office</source>
        <translation>лауазымы бойынша</translation>
    </message>
    <message>
        <source>on a voluntary basis</source>
        <translation>қоғамдық негізде</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Organisation and post</source>
        <translation>Ұйымы және лауазымы</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Құрамдағы міндеті</translation>
    </message>
    <message>
        <source>Nominated by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>Мерзімінің соңы</translation>
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
        <translation>Шешім: {share}.</translation>
    </message>
    <message>
        <source>Decision: {share}; with all present, votes needed – {needed}.</source>
        <translation>Шешім: {share}; барлығы қатысса, қажетті дауыс саны – {needed}.</translation>
    </message>
    <message>
        <source>{body}.</source>
        <translation>{body}.</translation>
    </message>
    <message>
        <source>{body}: members in office – {total}.</source>
        <translation>{body}: мүшелердің жалпы саны – {total}.</translation>
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
        <translation>Шешім</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>at least (a fraction)</source>
        <translation>бөлшектен кем емес</translation>
    </message>
    <message>
        <source>more than (a fraction)</source>
        <translation>бөлшектен көп</translation>
    </message>
    <message>
        <source>of all members</source>
        <translation>мүшелердің жалпы санынан</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>қатысып отырғандардан</translation>
    </message>
    <message>
        <source>{name}: a part such as 3/5</source>
        <translation>{name}: бөлшек, мысалы 3/5</translation>
    </message>
    <message>
        <source>{name}: of what</source>
        <translation>{name}: неден</translation>
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
        <translation>шешім қабылдау үшін</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>тармақ</translation>
    </message>
    <message>
        <source>applies</source>
        <translation>қолданылады</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>дәл осылай</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>саны басқа</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>қолданылмайды</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>басталуы: {day}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>әрқашан</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Enter an act</source>
        <translation>Акт енгізу</translation>
    </message>
    <message>
        <source>Remove the act: {title}?</source>
        <translation>Актіні өшіру керек пе: {title}?</translation>
    </message>
    <message>
        <source>It no longer applies to any day. An act that a meeting cites stays.</source>
        <translation>Ол ешбір күнге қолданылмайтын болады. Отырыс сілтеме жасаған акт өшірілмейді.</translation>
    </message>
    <message>
        <source>Remove the act</source>
        <translation>Актіні өшіру</translation>
    </message>
    <message>
        <source>Change the act</source>
        <translation>Актіні өзгерту</translation>
    </message>
    <message>
        <source>The region&apos;s own act</source>
        <translation>Өңірдің өз актісі</translation>
    </message>
    <message>
        <source>It lies over the national acts from its first day. Closed votes keep what held then.</source>
        <translation>Бірінші күнінен бастап республикалық актілердің орнына қолданылады. Жабылған дауыс берулерде сол кездегі норма қалады.</translation>
    </message>
    <message>
        <source>Keep the act</source>
        <translation>Актіні сақтау</translation>
    </message>
    <message>
        <source>Title, Kazakh</source>
        <translation>Атауы, қазақша</translation>
    </message>
    <message>
        <source>Title, Russian</source>
        <translation>Атауы, орысша</translation>
    </message>
    <message>
        <source>As papers cite it.</source>
        <translation>Құжаттарда осылай аталады.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Approved by, Kazakh</source>
        <translation>Кім бекітті, қазақша</translation>
    </message>
    <message>
        <source>Approved by, Russian</source>
        <translation>Кім бекітті, орысша</translation>
    </message>
    <message>
        <source>Decision of the session, order of the akim, with date.</source>
        <translation>Сессияның шешімі, әкімнің өкімі, күнімен.</translation>
    </message>
    <message>
        <source>First day in force</source>
        <translation>Қолданысының бірінші күні</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Қолданысының соңғы күні</translation>
    </message>
    <message>
        <source>Empty while it holds.</source>
        <translation>Қолданылып тұрса, бос қалады.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Бұл нені білдіреді</translation>
    </message>
    <message>
        <source>Tick a kind of body and give the first day: it is said here then.</source>
        <translation>Орган түрін белгілеп, бірінші күнін көрсетіңіз: мәні осында айтылады.</translation>
    </message>
    <message>
        <source>this act</source>
        <translation>осы акт</translation>
    </message>
    <message>
        <source>On {day}:</source>
        <translation>{day}:</translation>
    </message>
    <message>
        <source>Tick at least one kind of body.</source>
        <translation>Кемінде бір орган түрін белгілеңіз.</translation>
    </message>
    <message>
        <source>Type a part as 3/5, not more than the whole.</source>
        <translation>Бөлшекті былай теріңіз: 3/5; ол бүтіннен аспайды.</translation>
    </message>
    <message>
        <source>Provisions in force</source>
        <translation>Қолданыстағы нормалар</translation>
    </message>
    <message>
        <source>The region&apos;s own acts</source>
        <translation>Өңірдің өз актілері</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>None so far. A regulation of the region lies over the national acts from its first day.</source>
        <translation>Әзірге жоқ. Өңірдің регламенті бірінші күнінен бастап республикалық актілердің орнына қолданылады.</translation>
    </message>
    <message>
        <source>Enter an act…</source>
        <translation>Акт енгізу…</translation>
    </message>
    <message>
        <source>Enter an act (Ctrl+N)</source>
        <translation>Акт енгізу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Change the chosen act (Enter)</source>
        <translation>Таңдалған актіні өзгерту (Enter)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Өшіру…</translation>
    </message>
    <message>
        <source>Remove the chosen act</source>
        <translation>Таңдалған актіні өшіру</translation>
    </message>
    <message>
        <source>{body}: no rule held for this day.</source>
        <translation>{body}: бұл күнге акт нормасы жоқ.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Кім бекітті</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>What could be read is in a new office</source>
        <translation>Оқылғаны жаңа деректер файлына жиналды</translation>
    </message>
    <message>
        <source>The damaged file was left as it is: {path}</source>
        <translation>Бүлінген файл сол күйінде қалды: {path}</translation>
    </message>
    <message>
        <source>In the new office</source>
        <translation>Жаңа деректер файлында</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Оқылмағаны</translation>
    </message>
    <message>
        <source>Open the new office</source>
        <translation>Жаңа файлды ашу</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тізімді сақтау…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Тізімді басып шығару…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа деректер файлы</translation>
    </message>
    <message>
        <source>Salvage of a damaged office, {moment}</source>
        <translation>Бүлінген деректер файлынан дерек алу, {moment}</translation>
    </message>
    <message>
        <source>Damaged file: {path}</source>
        <translation>Бүлінген файл: {path}</translation>
    </message>
    <message>
        <source>New office: {path}</source>
        <translation>Жаңа деректер файлы: {path}</translation>
    </message>
    <message>
        <source>Salvage {day}</source>
        <translation>Оқылмағандар тізімі {day}</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тізімді сақтау</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
</context>
<context>
    <name>Secret</name>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Уақытша құпиясөз</translation>
    </message>
    <message>
        <source>The recovery key opens the office when nobody has a password any more. It is shown only now: print it or write it down, and keep it in a safe, not on this computer.</source>
        <translation>Қалпына келтіру кілті ешкімде құпиясөз қалмаған жағдайда деректер файлын ашады. Ол тек қазір көрсетіледі: басып шығарыңыз немесе жазып алыңыз да, осы компьютерде емес, сейфте сақтаңыз.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>I have printed or written it down</source>
        <translation>Басып шығардым немесе жазып алдым</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {path}. Print it and delete the file: whoever finds it can get in.</source>
        <translation>Сақталды: {path}. Басып шығарып, файлды жойыңыз: оны тапқан адам жүйеге кіре алады.</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>Sent to the printer: {name}</source>
        <translation>Принтерге жіберілді: {name}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed. Write it down by hand.</source>
        <translation>Принтер жауап бермейді, ештеңе басылған жоқ. Қолмен жазып алыңыз.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Stands in the title of the window.</source>
        <translation>Терезенің тақырыбында тұрады.</translation>
    </message>
    <message>
        <source>City, as papers name it</source>
        <translation>Қала, құжаттағы жазылуы</translation>
    </message>
    <message>
        <source>Place of meetings</source>
        <translation>Отырыстар өтетін орын</translation>
    </message>
    <message>
        <source>Proposed for each new meeting.</source>
        <translation>Әр жаңа отырысқа ұсынылады.</translation>
    </message>
    <message>
        <source>Verb before decisions</source>
        <translation>Шешім алдындағы етістік</translation>
    </message>
    <message>
        <source>One pair for both languages of a paper.</source>
        <translation>Құжаттың екі тіліне бір жұп сөз таңдалады.</translation>
    </message>
    <message>
        <source>List of those present as an annex</source>
        <translation>Қатысқандар тізімі қосымшада</translation>
    </message>
    <message>
        <source>When more than so many are present. A custom, not an act.</source>
        <translation>Қатысқандар осы саннан көп болғанда. Бұл – қалыптасқан тәжірибе, актіде белгіленбеген.</translation>
    </message>
    <message>
        <source>Runs out soon, days</source>
        <translation>Мерзім туралы ескерту, күн</translation>
    </message>
    <message>
        <source>Accreditations and periods in a post are told of so many days ahead.</source>
        <translation>Аккредиттеу мен лауазымдағы мерзімнің аяқталуы туралы осынша күн бұрын ескертіледі.</translation>
    </message>
    <message>
        <source>Names of bodies</source>
        <translation>Органдардың атаулары</translation>
    </message>
    <message>
        <source>Each name holds from a day on.</source>
        <translation>Әр атау белгілі бір күннен бастап қолданылады.</translation>
    </message>
    <message>
        <source>On the page Bodies</source>
        <translation>«Органдар» бетінде</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Деректер файлы</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа деректер файлы</translation>
    </message>
    <message>
        <source>Close this one, open or make another</source>
        <translation>Осыны жауып, басқасын ашу немесе құру</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Papers have their own: Kazakh, Russian or both side by side. Ctrl+L: the next one.</source>
        <translation>Құжаттардың тілі бөлек таңдалады: қазақша, орысша немесе екеуі қатар. Ctrl+L: келесі тіл.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Безендіру</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Мәтіннің өлшемі</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>жүйедегідей</translation>
    </message>
    <message>
        <source>light</source>
        <translation>жарық</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>қараңғы</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Терезені құлыптау</translation>
    </message>
    <message>
        <source>When nobody has touched it for so long, and the office has a password. Ctrl+Shift+L: now.</source>
        <translation>Осы уақыт ішінде ешкім жұмыс істемесе және деректер файлының құпиясөзі болса. Ctrl+Shift+L: дереу.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>What is chosen or typed here holds at once.</source>
        <translation>Мұнда таңдалған не терілген дерек бірден қолданылады.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Осы компьютер</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Хатшылық</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Актілер</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Себет</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Choose a password of your own</source>
        <translation>Өз құпиясөзіңізді таңдаңыз</translation>
    </message>
    <message>
        <source>The one you have was given to you by somebody who knows it.</source>
        <translation>Қазіргі құпиясөзді сізге басқа адам берген, ол оны біледі.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кіру</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>Eight groups from the paper that was printed when the office was made.</source>
        <translation>Деректер файлы құрылғанда басып шығарылған қағаздағы сегіз топ.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Use a password</source>
        <translation>Құпиясөзбен кіру</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Қалпына келтіру кілтімен кіру</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Тек оқу үшін ашу</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа файл</translation>
    </message>
    <message>
        <source>Take this password</source>
        <translation>Осы құпиясөзді қабылдау</translation>
    </message>
    <message>
        <source>Possible in {wait} s</source>
        <translation>{wait} с кейін мүмкін</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Құлыпталған</translation>
    </message>
    <message>
        <source>Everything is saved; what was open comes back.</source>
        <translation>Бәрі сақталған; ашық тұрғаны қайта көрінеді.</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>Басқа атпен кіру</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Құлыпты ашу</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens.</source>
        <translation>Әріптер, цифрлар, нүкте мен дефис.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>Журналда осылай көрсетіледі; бос қалдыруға болады.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Members by office</source>
        <translation>Лауазымы бойынша мүшелер</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Өзге негіздер</translation>
    </message>
    <message>
        <source>Source not stated</source>
        <translation>Кім ұсынғаны көрсетілмеген</translation>
    </message>
    <message>
        <source>{body}, {day}</source>
        <translation>{body}, {day}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Құрамға ену негізі</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Post in the body</source>
        <translation>Органдағы лауазымы</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Members by source</source>
        <translation>Мүшелер, құрамға ену негізі бойынша</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>In all: {count}.</source>
        <translation>Барлығы: {count}.</translation>
    </message>
    <message>
        <source>An organisation that nominated is noted with the admission of a member.</source>
        <translation>Ұсынған ұйым мүшені құрамға қабылдау деректерінде белгіленеді.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Composition on</source>
        <translation>Құрамның күні</translation>
    </message>
    <message>
        <source>{post}, since {day}</source>
        <translation>{post}, басталуы: {day}</translation>
    </message>
    <message>
        <source>Members by source…</source>
        <translation>Құрамға ену негізі бойынша…</translation>
    </message>
    <message>
        <source>Whom the members of a body come from (Ctrl+S)</source>
        <translation>Орган мүшелерін кім ұсынған (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Put a backup back…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Salvage what can be read…</source>
        <translation>Оқылатынын құтқару…</translation>
    </message>
    <message>
        <source>Into a new office beside this one, which stays as it is</source>
        <translation>Осы файлдың қасындағы жаңа деректер файлына; бұл файл өзгермейді</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Тек оқу үшін ашу</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта ашып көру</translation>
    </message>
    <message>
        <source>Break the lock…</source>
        <translation>Құлыпты бұзу…</translation>
    </message>
    <message>
        <source>Another office</source>
        <translation>Басқа деректер файлы</translation>
    </message>
    <message>
        <source>The office is damaged</source>
        <translation>Деректер файлы бүлінген</translation>
    </message>
    <message>
        <source>The office is open elsewhere</source>
        <translation>Деректер файлы басқа жерде ашық</translation>
    </message>
    <message>
        <source>The office is of a newer program</source>
        <translation>Деректер файлы жаңарақ бағдарламаныкі</translation>
    </message>
    <message>
        <source>The office cannot be opened</source>
        <translation>Деректер файлы ашылмады</translation>
    </message>
    <message>
        <source>What is in the file is not what was written: a disk that fails, a copy that broke off, another program.</source>
        <translation>Файлдағы дерек жазылған күйінде емес: диск істен шығып жатқан, көшіру үзіліп қалған немесе басқа бағдарлама өзгерткен болуы мүмкін.</translation>
    </message>
    <message>
        <source>This version of the program cannot read it.</source>
        <translation>Бағдарламаның бұл нұсқасы оны оқи алмайды.</translation>
    </message>
    <message>
        <source>Opened by {who} on the computer {computer}: {moment}.</source>
        <translation>Ашқан пайдаланушы: {who}, компьютері: {computer}, уақыты: {moment}.</translation>
    </message>
    <message>
        <source>The office is encrypted, and its key file is not beside it: {keys}</source>
        <translation>Деректер файлы шифрланған, ал оның кілт файлы қасында жоқ: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office is damaged: {keys}</source>
        <translation>Деректер файлының қасындағы кілт файлы бүлінген: {keys}</translation>
    </message>
    <message>
        <source>The key file beside the office belongs to another office: {keys}</source>
        <translation>Деректер файлының қасындағы кілт файлы басқа деректер файлынікі: {keys}</translation>
    </message>
    <message>
        <source>Put the newest backup back; or let the program read what is still whole. The damaged file is kept in either case.</source>
        <translation>Соңғы сақтық көшірмені қалпына келтіріңіз немесе бүтін қалған бөлігін бағдарлама оқып алсын. Екі жағдайда да бүлінген файл сақталады.</translation>
    </message>
    <message>
        <source>No password opens the office without this file. Bring it back beside the office, as it was before somebody moved or copied the office alone, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>Бұл файлсыз деректер файлын ешбір құпиясөз ашпайды. Біреу деректер файлының өзін ғана көшірген болса, кілт файлын бұрынғы орнынан тауып, қасына қойыңыз да, қайта ашып көріңіз. Болмаса, сақтық көшірмені қалпына келтіріңіз: әр көшірменің өз кілт файлы бар. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Put the newest backup back: each has a key file of its own. What is there now is kept beside it.</source>
        <translation>Мұндай кілтпен деректер файлын ешбір құпиясөз ашпайды. Соңғы сақтық көшірмені қалпына келтіріңіз: әр көшірменің өз кілт файлы бар. Қазіргі файлдар қасында сақталады.</translation>
    </message>
    <message>
        <source>No password opens the office with it. Bring the right key file from where the office was before, and try again; or put a backup back: each has a key file of its own. Nothing was changed.</source>
        <translation>Мұндай кілтпен деректер файлын ешбір құпиясөз ашпайды. Дұрыс кілт файлын бұрынғы орнынан әкеліп, қайта ашып көріңіз немесе сақтық көшірмені қалпына келтіріңіз: әр көшірменің өз кілт файлы бар. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Two programs must not write into one office. Close it there and try again; or look at it without changing anything.</source>
        <translation>Бір файлға екі бағдарлама қатар жазбауы керек. Ол жақта жауып, қайта ашып көріңіз немесе ештеңе өзгертпей қарап шығыңыз.</translation>
    </message>
    <message>
        <source>It was opened with a newer version, which keeps more than this one knows. Nothing was changed. Install the newer version on this computer, too.</source>
        <translation>Файл бағдарламаның жаңарақ нұсқасында ашылған, онда бұл нұсқа білмейтін жазбалар бар. Ештеңе өзгертілген жоқ. Осы компьютерге де жаңа нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>No good backup was found where this computer keeps them; look at your stick.</source>
        <translation>Бұл компьютер көшірмелерді сақтайтын жерден бүтін көшірме табылмады; флеш-жинақтағышты қараңыз.</translation>
    </message>
    <message>
        <source>The newest good backup: {moment}, {path}</source>
        <translation>Соңғы бүтін сақтық көшірме: {moment}, {path}</translation>
    </message>
    <message>
        <source>Break the lock of the office?</source>
        <translation>Деректер файлының құлпын бұзу керек пе?</translation>
    </message>
    <message>
        <source>Only when the program there was closed or its computer is off. If somebody still works there, what they record from now on is lost.</source>
        <translation>Ол жақта бағдарлама жабылған немесе компьютер сөндірілген болса ғана. Біреу әлі жұмыс істеп отырса, оның бұдан кейінгі жазғандары жоғалады.</translation>
    </message>
    <message>
        <source>Break the lock</source>
        <translation>Құлыпты бұзу</translation>
    </message>
    <message>
        <source>Read what is still whole into a new office?</source>
        <translation>Бүтін қалғанын жаңа деректер файлына оқып алу керек пе?</translation>
    </message>
    <message>
        <source>The damaged file stays as it is. Afterwards you see what could not be read. A good backup holds more than salvage brings.</source>
        <translation>Бүлінген файл өзгермейді. Соңында не оқылмағаны көрсетіледі. Бүтін сақтық көшірмеде бұдан көбірек сақталады.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Құтқару</translation>
    </message>
    <message>
        <source>The damaged office is being read</source>
        <translation>Бүлінген деректер файлы оқылып жатыр</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Undo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Қайтару (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Қайтарылды: {step}</translation>
    </message>
    <message>
        <source>Being undone: {step}</source>
        <translation>Қайтарылып жатыр: {step}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Қайтару: {step}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>Орындалды: {step}</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>usage: </source>
        <translation>қолданылуы: </translation>
    </message>
    <message>
        <source>options</source>
        <translation>параметрлер</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>аргументтер</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>осы анықтаманы көрсету</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>аргумент %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>мына аргументтер міндетті: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>белгісіз аргументтер: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>бір мән керек</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>кемінде бір мән керек</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>мұнда мән берілмейді: %r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>мұндай мән жоқ: %(value)r (мыналардың бірін таңдаңыз: %(choices)s)</translation>
    </message>
    <message>
        <source>{command}: {problem}. Help: {command} --help</source>
        <translation>{command}: {problem}. Көмек: {command} --help</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Users</source>
        <translation>Пайдаланушылар</translation>
    </message>
    <message>
        <source>Who may sign in</source>
        <translation>Кіруге рұқсаты барлар</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Сіз</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>This office has no password</source>
        <translation>Бұл деректер файлында құпиясөз жоқ</translation>
    </message>
    <message>
        <source>Whoever gets at the file or a copy of it can read all personal data in it.</source>
        <translation>Файл немесе оның көшірмесі қолына түскен адам ондағы барлық дербес деректі оқи алады.</translation>
    </message>
    <message>
        <source>Protect it with a password…</source>
        <translation>Құпиясөзбен қорғау…</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Құпиясөзді ауыстыру…</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Пайдаланушы қосу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Full name and role (Enter)</source>
        <translation>Аты-жөні мен рөлі (Enter)</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Жаңа құпиясөз беру…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>When the sheet with the recovery key is lost, or somebody has seen it who should not.</source>
        <translation>Қалпына келтіру кілті жазылған парақ жоғалса немесе оны бөгде адам көрсе.</translation>
    </message>
    <message>
        <source>New recovery key…</source>
        <translation>Қалпына келтірудің жаңа кілті…</translation>
    </message>
    <message>
        <source>When somebody who had a password has left with a copy, or the key may be known: the whole file is written anew, and everybody else gets a temporary password.</source>
        <translation>Құпиясөзі бар адам көшірмесін алып кетсе немесе кілт бөгде адамға мәлім болуы мүмкін болса: файл түгел қайта жазылады, қалғандарына уақытша құпиясөз беріледі.</translation>
    </message>
    <message>
        <source>New key for the whole office…</source>
        <translation>Бүкіл файлдың жаңа кілті…</translation>
    </message>
    <message>
        <source>Users are kept by the administrator and the head of the secretariat.</source>
        <translation>Пайдаланушылар тізімін әкімші мен хатшылық меңгерушісі ғана көреді.</translation>
    </message>
    <message>
        <source>You came in with the recovery key. Choose the administrator in the list and give them a new password; then close the program and sign in with it. Make a new recovery key at last.</source>
        <translation>Сіз қалпына келтіру кілтімен кірдіңіз. Тізімнен әкімшіні таңдап, оған жаңа құпиясөз беріңіз; содан кейін бағдарламаны жауып, сол құпиясөзбен кіріңіз. Соңында жаңа қалпына келтіру кілтін жасаңыз.</translation>
    </message>
    <message>
        <source>{name}: {role}. {sentence}</source>
        <translation>{name}: {role}. {sentence}</translation>
    </message>
    <message>
        <source>Only the administrator changes users.</source>
        <translation>Пайдаланушыларды әкімші ғана өзгертеді.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Алдымен тізімнен біреуді таңдаңыз.</translation>
    </message>
    <message>
        <source>This is you: another administrator can do it.</source>
        <translation>Бұл — сіз: мұны басқа әкімші жасай алады.</translation>
    </message>
    <message>
        <source>Your password is changed; the next sign-in wants the new one.</source>
        <translation>Құпиясөз ауыстырылды; келесі кіруде жаңасы керек.</translation>
    </message>
    <message>
        <source>The new recovery key is in use; destroy the sheet of the one before.</source>
        <translation>Жаңа қалпына келтіру кілті іске қосылды; бұрынғысы жазылған парақты жойыңыз.</translation>
    </message>
    <message>
        <source>Give {name} a new password?</source>
        <translation>Жаңа құпиясөз беру: {name}?</translation>
    </message>
    <message>
        <source>The one they have opens nothing any more, but copies made before.</source>
        <translation>Қазіргі құпиясөз енді ештеңені ашпайды, тек бұған дейін жасалған көшірмелерді ашады.</translation>
    </message>
    <message>
        <source>Give a new password</source>
        <translation>Жаңа құпиясөз беру</translation>
    </message>
    <message>
        <source>Remove the user {name}?</source>
        <translation>Пайдаланушыны жою: {name}?</translation>
    </message>
    <message>
        <source>They cannot sign in any more; what they did stays in the journal. Copies and backups made before still open with their password.</source>
        <translation>Ол енді кіре алмайды; істегені журналда қалады. Бұған дейін жасалған көшірмелер оның құпиясөзімен ашылады.</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>Пайдаланушыны жою</translation>
    </message>
    <message>
        <source>Print it or write it down first, and tick the box.</source>
        <translation>Алдымен басып шығарыңыз не жазып алыңыз да, белгі қойыңыз.</translation>
    </message>
    <message>
        <source>A new recovery key</source>
        <translation>Қалпына келтірудің жаңа кілті</translation>
    </message>
    <message>
        <source>The one before opens nothing any more, but copies and backups that were made before. Nothing changes until the new one is put to use.</source>
        <translation>Бұрынғы кілт енді ештеңені ашпайды, тек бұған дейін жасалған көшірмелер мен сақтық көшірмелерді ашады. Жаңа кілт іске қосылғанша ештеңе өзгермейді.</translation>
    </message>
    <message>
        <source>Put it to use</source>
        <translation>Іске қосу</translation>
    </message>
    <message>
        <source>A new key for the whole office</source>
        <translation>Бүкіл деректер файлының жаңа кілті</translation>
    </message>
    <message>
        <source>The file is written anew, so that nobody can read it with what opened it before. Your own password stays; everybody else gets a temporary one, and there is a new recovery key: all of them are below. Copies and backups made before still open as they did.</source>
        <translation>Файл қайта жазылады: бұрын оны ашқан ештеңе енді ашпайды. Өз құпиясөзіңіз сақталады; қалғандарына уақытша құпиясөз беріледі, қалпына келтіру кілті де жаңарады: бәрі төменде. Бұған дейін жасалған көшірмелер бұрынғыша ашылады.</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Кілтті ауыстыру</translation>
    </message>
    <message>
        <source>Recovery key of now</source>
        <translation>Қазіргі қалпына келтіру кілті</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Құпиясөзіңіз</translation>
    </message>
    <message>
        <source>The file is being written anew. Do not switch the computer off.</source>
        <translation>Файл қайта жазылып жатыр. Компьютерді өшірмеңіз.</translation>
    </message>
    <message>
        <source>Protect the office with a password</source>
        <translation>Деректер файлын құпиясөзбен қорғау</translation>
    </message>
    <message>
        <source>The file is encrypted. You become its administrator and can let others in.</source>
        <translation>Файл шифрланады. Сіз оның әкімшісі боласыз және басқаларға рұқсат бере аласыз.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Protect the office</source>
        <translation>Файлды қорғау</translation>
    </message>
    <message>
        <source>Copies without a password are still there</source>
        <translation>Құпиясөзсіз көшірмелер әлі бар</translation>
    </message>
    <message>
        <source>Anyone can read them; delete what is not needed: {files}</source>
        <translation>Оларды кез келген адам оқи алады, керек еместерін жойыңыз: {files}</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Пайдаланушы қосу</translation>
    </message>
    <message>
        <source>They get a temporary password, and choose their own when they first sign in.</source>
        <translation>Оған уақытша құпиясөз беріледі, алғаш кіргенде өз құпиясөзін таңдайды.</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Пайдаланушыны қосу</translation>
    </message>
    <message>
        <source>Change the user {name}</source>
        <translation>Пайдаланушыны өзгерту: {name}</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>Letters, figures, full stops and hyphens. It stays as it is.</source>
        <translation>Әріптер, цифрлар, нүкте мен дефис. Кейін өзгертілмейді.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>As the journal shows it; may stay empty.</source>
        <translation>Журналда осылай көрсетіледі; бос қалдыруға болады.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Another administrator can change your own role.</source>
        <translation>Өз рөліңізді басқа әкімші өзгерте алады.</translation>
    </message>
    <message>
        <source>Temporary password for {name}</source>
        <translation>Уақытша құпиясөз: {name}</translation>
    </message>
    <message>
        <source>It is shown only now. Hand it over on paper; it is good for the first sign-in.</source>
        <translation>Ол тек қазір көрсетіледі. Қағазда тапсырыңыз; алғаш кіруге жарайды.</translation>
    </message>
    <message>
        <source>It has been handed over</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>The recovery key and others&apos; passwords stay as they are.</source>
        <translation>Қалпына келтіру кілті мен басқалардың құпиясөздері өзгермейді.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді ауыстыру</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>әкімші</translation>
    </message>
    <message>
        <source>head of the secretariat</source>
        <translation>хатшылық меңгерушісі</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>хатшылық қызметкері</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>тек қарау</translation>
    </message>
    <message>
        <source>Everything, users, passwords and keys too.</source>
        <translation>Бәріне рұқсат, оның ішінде пайдаланушылар, құпиясөздер және кілттер.</translation>
    </message>
    <message>
        <source>Everything but users and keys: settings, own acts, reopening, the journal.</source>
        <translation>Пайдаланушылар мен кілттерден басқасының бәрі: баптаулар, өңірдің өз актілері, отырысты қайта ашу, журнал.</translation>
    </message>
    <message>
        <source>People, bodies, meetings, votes and minutes; no settings and no journal.</source>
        <translation>Адамдар, органдар, отырыстар, дауыс беру және хаттамалар; баптаулар мен журналсыз.</translation>
    </message>
    <message>
        <source>Looks at records, saves and prints papers; changes nothing.</source>
        <translation>Жазбаларды қарайды, құжаттарды сақтайды және басып шығарады; ештеңе өзгертпейді.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөзі</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Соңғы кіруі</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өзінікі</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>уақытша</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>кірмеген</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>It is being written to disk</source>
        <translation>Дискіге жазылып жатыр</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>why?</source>
        <translation>неге?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Hattama</source>
        <translation>Хаттама</translation>
    </message>
    <message>
        <source>For reading only: nothing can be changed</source>
        <translation>Тек оқу үшін: ештеңе өзгертілмейді</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Бәрі сақталды</translation>
    </message>
    <message>
        <source>All saved, {time}</source>
        <translation>Бәрі сақталды, {time}</translation>
    </message>
    <message>
        <source>Lock the window (Ctrl+Shift+L)</source>
        <translation>Терезені құлыптау (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Last sign-in: {time}.</source>
        <translation>Соңғы кіру: {time}.</translation>
    </message>
    <message>
        <source>Wrong passwords before this one: {count}.</source>
        <translation>Бұған дейінгі қате құпиясөздер: {count}.</translation>
    </message>
    <message>
        <source>Hattama: {region}</source>
        <translation>Хаттама — {region}</translation>
    </message>
    <message>
        <source>Hattama: {region} — a demo, without a password</source>
        <translation>Хаттама: {region} — демонстрациялық, құпиясөзсіз</translation>
    </message>
    <message>
        <source>Hattama: {region} — without a password</source>
        <translation>Хаттама: {region} — құпиясөзсіз</translation>
    </message>
    <message>
        <source>{title} (for reading only)</source>
        <translation>{title} (тек оқу үшін)</translation>
    </message>
</context>
</TS>
