"""Minutes for tests, built by hand: an invented region, invented people, figures that hang together."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from io import BytesIO

from pypdf import PdfReader

from desktop.core.acts import Ruling
from desktop.core.minutes import (
    Attendee,
    Correction,
    Minutes,
    MinutesItem,
    Movement,
    Pause,
    Reopening,
    Resolve,
    RollChange,
    Signatory,
    Spelled,
    Utterance,
    VoteRecord,
)
from desktop.core.names import Name
from desktop.core.rulings import ruling
from desktop.core.texts import Text
from desktop.core.voting import Choice, Outcome, Quorum
from desktop.documents.minutes import build
from desktop.exchange.acts import bundled
from i18n import phrases

DAY = date(2026, 11, 22)
REGION = "KZ-11"


def at(hour: int, minute: int) -> datetime:
    """A moment of the day of the meeting, with seconds that no paper prints."""
    return datetime(DAY.year, DAY.month, DAY.day, hour, minute, 17)


def ruling_of(body: str, day: date = DAY, region: str = REGION) -> Ruling:
    """What the acts in force say of a body."""
    return ruling(bundled(), body, region, day)  # type: ignore[arg-type]  # a word of the tests


def spelled(kk: str, ru: str = "") -> Spelled:
    """A name from its parts in each spelling, "" where it is not written in Russian."""
    return Spelled(Name(*kk.split()), Name(*ru.split()))


PEOPLE = (
    spelled("Оспанов Дәурен Мұратұлы", "Оспанов Даурен Муратович"),
    spelled("Сәрсенова Айгүл Қанатқызы", "Сарсенова Айгуль Канатовна"),
    spelled("Воронцова Елена Павловна", "Воронцова Елена Павловна"),
    spelled("Әбілдина Жанар Төлегенқызы", "Абильдина Жанар Толегеновна"),
    spelled("Ким Роман Ухенович", "Ким Роман Ухенович"),
    spelled("Нұрланов Бауыржан", "Нурланов Бауржан"),
    spelled("Шмидт Анна-Мария Карловна", "Шмидт Анна-Мария Карловна"),
    spelled("Ғабитов Нұрсұлтан Ерікұлы", "Габитов Нурсултан Ерикович"),
    spelled("Мамедов Эльдар Гасанович", "Мамедов Эльдар Гасанович"),
    spelled("Юсупова Гүлбахар Ибрагимқызы", "Юсупова Гульбахар Ибрагимовна"),
    spelled("Коваленко Тарас Петрович", "Коваленко Тарас Петрович"),
    spelled("Хасанов Рустам Шамильевич", "Хасанов Рустам Шамильевич"),
    spelled("Ысқақов Серік Жандосұлы", "Искаков Серик Жандосович"),
    spelled("Дзауров Магомед Исаевич", "Дзауров Магомед Исаевич"),
    spelled("Өмірбеков Ілияс Қайратұлы", "Омирбеков Ильяс Кайратович"),
    spelled("Петренко Оксана Васильевна", "Петренко Оксана Васильевна"),
    spelled("Үсенова Ләззат Һамитқызы", "Усенова Ляззат Хамитовна"),
    spelled("Щербаков Лев Андреевич", "Щербаков Лев Андреевич"),
    spelled("Қожахметова Сәуле Асқарқызы", "Кожахметова Сауле Аскаровна"),
    spelled("Янковская Ванда Станиславовна", "Янковская Ванда Станиславовна"),
    spelled("Цой Виктория Дмитриевна", "Цой Виктория Дмитриевна"),
)
POSTS = (
    Text("Кеңес төрағасы, облыс әкімі", "председатель Совета, аким области"),
    Text("хатшылық меңгерушісі", "заведующая секретариатом"),
    Text(
        "«Лада» славян этномәдени бірлестігінің төрайымы",
        "председатель славянского этнокультурного объединения «Лада»",
    ),
    Text("облыстық ішкі саясат басқармасының басшысы", "руководитель управления внутренней политики области"),
    Text("корей этномәдени бірлестігінің төрағасы", "председатель корейского этнокультурного объединения"),
    Text("облыстық мәслихаттың депутаты", "депутат областного маслихата"),
    Text(
        "«Возрождение» неміс этномәдени бірлестігінің мүшесі",
        "член немецкого этнокультурного объединения «Возрождение»",
    ),
)


def seat(place: int, person: Spelled) -> Attendee:
    """The member at a place of the roll, present from before the opening to the end."""
    return Attendee(person, POSTS[place % len(POSTS)], "present", arrived=at(14, 41 + place % 15))


def outcome(total: int, present: int, votes: tuple[int, int, int], needed: int) -> Outcome:
    """A result whose last figure, who did not vote, is what is left of those present."""
    missing = max(0, needed - votes[0])
    return Outcome(total, present, *votes, present - sum(votes), needed, not missing, missing)


def council() -> Minutes:
    """A council of 21: 16 at the opening, one arrives and one leaves between two votes with another P."""
    law = ruling_of("council")
    roll = [seat(place, person) for place, person in enumerate(PEOPLE)]
    roll[4] = replace(roll[4], arrived=at(15, 20))
    roll[7] = replace(roll[7], left=at(15, 40))
    for place, ground in (
        (9, Text("іссапарда", "в командировке")),
        (13, Text("еңбек демалысында", "в отпуске")),
    ):
        roll[place] = replace(roll[place], standing="excused", reason=ground, arrived=None)
    for place in (17, 19):
        roll[place] = replace(roll[place], standing="absent", arrived=None)
    at_17, at_16 = Quorum(21, 17, 14, True), Quorum(21, 16, 14, True)
    return Minutes(
        body=Text(
            "Ақмола облысы Қазақстан халқы Ассамблеясының Кеңесі",
            "Совет Ассамблеи народа Казахстана Акмолинской области",
        ),
        body_genitive=Text("Кеңестің", "Совета"),
        rule="council",
        kind="ordinary",
        number="4",
        state="closed",
        day=DAY,
        city=Text("Көкшетау қаласы", "г. Кокшетау"),
        place=Text("Достық үйі, мәжіліс залы", "Дом дружбы, зал заседаний"),
        presiding=Signatory(PEOPLE[0], POSTS[0]),
        secretary=Signatory(PEOPLE[1], POSTS[1]),
        opened=at(15, 4),
        closed=at(17, 30),
        reopened=(),
        quorum=at_16,
        ruling=law,
        roll=tuple(roll),
        guests=(
            (Text("С.Т. Бекмұратова", "С.Т. Бекмуратова"), Text("журналист", "журналист")),
            (Text("П.И. Линь", "П.И. Линь"), Text("университет ректоры", "ректор университета")),
        ),
        procedure=_procedure(law),
        items=(
            _report(law, Movement("arrived", at(15, 20), (PEOPLE[4],), at_17)),
            _candidates(law, Movement("left", at(15, 40), (PEOPLE[7],), at_16)),
            _plan(),
        ),
    )


def _procedure(law: Ruling) -> MinutesItem:
    return MinutesItem(
        number=0,
        title=Text("Рәсімдік мәселелер", "Процедурные вопросы"),
        rapporteur=Text(),
        heard=Text(
            "Төрағалық етуші кіріспе сөз сөйледі. Баяндамаға – 10 минут, сөйлеушілерге 3 минуттан берілді.",
            "Председательствующий выступил со вступительным словом. "
            "Докладчику отведено 10 минут, выступающим по 3 минуты.",
        ),
        speeches=(),
        course=(
            VoteRecord(
                motion=Text("Күн тәртібін бекіту", "Утвердить повестку дня"),
                round=1, form="hands", opened=at(15, 8), closed=at(15, 9), void=False,
                quorum=Quorum(21, 16, 14, True), outcome=outcome(21, 16, (16, 0, 0), 11), ruling=law,
            ),
        ),
        resolves=(),
    )  # fmt: skip


def _report(law: Ruling, arrival: Movement) -> MinutesItem:
    return MinutesItem(
        number=1,
        title=Text(
            "Кеңестің 2026 жылғы тоғыз айдағы жұмысы туралы есеп",
            "Отчёт о работе Совета за девять месяцев 2026 года",
        ),
        rapporteur=Text("Е.П. Воронцова", "Е.П. Воронцова"),
        heard=Text(
            "Есепті кезеңде 14 этномәдени бірлестік 86 іс-шара өткізді, оларға 12 400 адам қатысты.\n"
            "Облыстың бес ауданында медиация кабинеттері ашылды; 37 дау келісіммен аяқталды.",
            "За отчётный период 14 этнокультурных объединений провели 86 мероприятий, "
            "в них участвовали 12 400 человек.\n"
            "В пяти районах области открыты кабинеты медиации; 37 споров завершились соглашением.",
        ),
        speeches=(
            Utterance(Text("Р.У. Ким", "Р.У. Ким"), Text(
                "Медиация кабинеттерін облыстың барлық ауданында ашуды ұсынды.",
                "Предложил открыть кабинеты медиации во всех районах области.",
            )),
            Utterance(Text("Ж.Т. Әбілдина", "Ж.Т. Абильдина"), Text(
                "2027 жылғы бюджетте бұл мақсатқа қаржы көзделгенін хабарлады.",
                "Сообщила, что средства на эти цели предусмотрены в бюджете 2027 года.",
            )),
        ),
        course=(
            arrival,
            VoteRecord(
                motion=Text("Есепті бекіту", "Утвердить отчёт"),
                round=1, form="hands", opened=at(15, 31), closed=at(15, 32), void=False,
                quorum=Quorum(21, 17, 14, True), outcome=outcome(21, 17, (13, 2, 1), 12), ruling=law,
            ),
        ),
        resolves=(
            Resolve("1.1", Text("Есеп бекітілсін.", "Отчёт утвердить."), Text(), None),
            Resolve(
                "1.2",
                Text(
                    "Медиация кабинеттері облыстың барлық ауданында ашылсын.",
                    "Открыть кабинеты медиации во всех районах области.",
                ),
                Text(
                    "облыстық ішкі саясат басқармасы, Ж.Т. Әбілдина",
                    "управление внутренней политики области, Ж.Т. Абильдина",
                ),
                date(2027, 6, 30),
            ),
        ),
    )  # fmt: skip


def _candidates(law: Ruling, departure: Movement) -> MinutesItem:
    voters = [person for place, person in enumerate(PEOPLE) if place not in (7, 9, 13, 17, 19)]
    ballots: list[tuple[Spelled, Choice]] = [(person, "for") for person in voters[:10]]
    ballots += [(voters[10], "against"), (voters[11], "against"), (voters[12], "against")]
    ballots += [(voters[13], "abstained"), (voters[14], "abstained"), (voters[15], "not_voting")]
    motion = Text(
        "М.С. Тоқтаров пен О.И. Бондаренконы Ассамблея мүшелігіне ұсыну",
        "Выдвинуть М.С. Токтарова и О.И. Бондаренко в члены Ассамблеи",
    )
    first = VoteRecord(
        motion=motion, round=1, form="roll_call", opened=at(15, 52), closed=at(15, 58), void=False,
        quorum=Quorum(21, 16, 14, True), outcome=outcome(21, 16, (10, 3, 2), 11), ruling=law,
        ballots=tuple(ballots),
    )  # fmt: skip
    second = VoteRecord(
        motion=motion, round=2, form="hands", opened=at(16, 25), closed=at(16, 26), void=False,
        quorum=Quorum(21, 16, 14, True), outcome=outcome(21, 16, (12, 3, 1), 11), ruling=law,
    )  # fmt: skip
    return MinutesItem(
        number=2,
        title=Text("Ассамблея мүшелігіне кандидаттар туралы", "О кандидатах в члены Ассамблеи"),
        rapporteur=Text("А.Қ. Сәрсенова", "А.К. Сарсенова"),
        heard=Text(
            "Кандидаттардың құжаттары және оларды ұсынған бірлестіктердің шешімдері таныстырылды.",
            "Представлены документы кандидатов и решения объединений, которые их выдвинули.",
        ),
        speeches=tuple(
            Utterance(Text(name, name), Text()) for name in ("Б. Нұрланов", "Т.П. Коваленко", "Э.Г. Мамедов")
        ),
        course=(departure, first, Pause(at(16, 0), at(16, 15), Quorum(21, 16, 14, True)), second),
        resolves=(
            Resolve(
                "2.1",
                Text(
                    "М.С. Тоқтаров пен О.И. Бондаренконың кандидатуралары "
                    "Ассамблея сессиясының қарауына енгізілсін.",
                    "Внести кандидатуры М.С. Токтарова и О.И. Бондаренко на рассмотрение сессии Ассамблеи.",
                ),
                Text("А.Қ. Сәрсенова", "А.К. Сарсенова"),
                date(2026, 12, 1),
            ),
        ),
    )  # fmt: skip


def _plan() -> MinutesItem:
    return MinutesItem(
        number=3,
        title=Text(
            "2027 жылға арналған жұмыс жоспарының жобасы туралы", "О проекте плана работы на 2027 год"
        ),
        rapporteur=Text("Ж.Т. Әбілдина", "Ж.Т. Абильдина"),
        heard=Text("Жоспардың жобасы таныстырылды.", "Представлен проект плана."),
        speeches=(),
        course=(),
        resolves=(),
        result="noted",
    )


def session(members: int = 60, items: int = 4, paragraphs: int = 6) -> Minutes:
    """A session with an annex; with more items and paragraphs as long as one likes."""
    law = ruling_of("session")
    needed = -(-2 * members // 3)
    people = [_numbered(place) for place in range(members)]
    roll = [seat(place, person) for place, person in enumerate(people)]
    late = replace(roll[5], arrived=at(15, 35))
    excused = replace(roll[11], standing="excused", arrived=None, reason=Text("ауырып қалды", "болен"))
    absent = [replace(each, standing="absent", arrived=None) for each in roll[-6:]]
    roll = [*roll[:5], late, *roll[6:11], excused, *roll[12:-6], *absent]
    there = members - 7
    return replace(
        council(),
        body=Text(
            "Ақмола облысы Қазақстан халқы Ассамблеясы", "Ассамблея народа Казахстана Акмолинской области"
        ),
        body_genitive=Text("Ассамблеяның", "Ассамблеи"),
        rule="session",
        number="XXVI",
        presiding=Signatory(
            PEOPLE[0], Text("Ассамблея төрағасы, облыс әкімі", "председатель Ассамблеи, аким области")
        ),
        secretary=Signatory(
            PEOPLE[1], Text("Ассамблея хатшылығының меңгерушісі", "заведующая секретариатом Ассамблеи")
        ),
        quorum=Quorum(members, there - 1, needed, True),
        ruling=law,
        roll=tuple(roll),
        procedure=None,
        items=tuple(_long_item(number, paragraphs, members, there, law) for number in range(1, items + 1)),
    )  # fmt: skip


def _numbered(place: int) -> Spelled:
    kk, ru = PEOPLE[place % len(PEOPLE)], PEOPLE[(place * 5 + 2) % len(PEOPLE)]
    return Spelled(
        Name(kk.kk.surname, ru.kk.given, ru.kk.patronymic), Name(kk.ru.surname, ru.ru.given, ru.ru.patronymic)
    )


def _long_item(number: int, paragraphs: int, members: int, there: int, law: Ruling) -> MinutesItem:
    kk = (
        "Ассамблея облыстың этномәдени бірлестіктерімен, жергілікті атқарушы органдармен және қоғамдық "
        "келісім кеңестерімен бірге қоғамдық келісім мен жалпыұлттық бірлікті нығайтуға бағытталған "
        "жұмысты жалғастырды. Есепті кезеңде аудандарда дөңгелек үстелдер, семинарлар, көшпелі отырыстар "
        "мен «Достық керуені» акциясы өтті, мемлекеттік тілді үйрену топтарына 640 адам тартылды."
    )
    ru = (
        "Ассамблея вместе с этнокультурными объединениями области, местными исполнительными органами и "
        "советами общественного согласия продолжила работу по укреплению общественного согласия и "
        "общенационального единства. За отчётный период в районах прошли круглые столы, семинары, выездные "
        "заседания и акция «Караван дружбы», в группах по обучению государственному языку занимались "
        "640 человек."
    )
    opened = at(15, 6) + timedelta(minutes=20 * number)
    vote = VoteRecord(
        motion=Text(
            "Ақпаратты назарға алып, ұсынылған шешімді қабылдау",
            "Информацию принять к сведению и принять предложенное решение",
        ),
        round=1, form="hands", opened=opened, closed=opened + timedelta(minutes=1), void=False,
        quorum=Quorum(members, there, -(-2 * members // 3), True),
        outcome=outcome(members, there, (there - 5, 2, 2), there // 2 + 1), ruling=law,
    )  # fmt: skip
    return MinutesItem(
        number=number,
        title=Text(
            f"Облыстағы этномәдени бірлестіктердің қоғамдық келісімді нығайтуы туралы, {number}-бөлім",
            f"О роли этнокультурных объединений области в укреплении общественного согласия, часть {number}",
        ),
        rapporteur=Text("Б. Нұрланов", "Б. Нурланов"),
        heard=Text("\n".join([kk] * paragraphs), "\n".join([ru] * paragraphs)),
        speeches=(Utterance(Text("А.-М.К. Шмидт", "А.-М.К. Шмидт"), Text(kk, ru)),),
        course=(vote,),
        resolves=(Resolve(f"{number}.1", Text(kk, ru), Text("Хатшылық", "Секретариат"), date(2027, 3, 1)),),
    )


def troubled() -> Minutes:
    """A long day: a void vote, a lost quorum, a mended roll, a correction, a reopening, a missing text."""
    law = ruling_of("council")
    base = council()
    lost, back = Quorum(21, 13, 14, False), Quorum(21, 15, 14, True)
    void = VoteRecord(
        motion=Text("Жоспарды бекіту", "Утвердить план"),
        round=1, form="hands", opened=at(15, 40), closed=at(15, 44), void=True,
        quorum=lost, outcome=None, ruling=law,
    )  # fmt: skip
    mended = VoteRecord(
        motion=Text("Жоспарды бекіту", "Утвердить план"),
        round=2, form="hands", opened=at(16, 20), closed=at(16, 22), void=False,
        quorum=Quorum(22, 15, 15, True), outcome=outcome(22, 15, (10, 4, 1), 10), ruling=law,
        corrections=(
            Correction(
                datetime(2026, 11, 23, 9, 10), Text("дауыс қате саналған", "ошибка при подсчёте"),
                outcome(22, 15, (9, 5, 1), 10), Quorum(22, 15, 15, True),
            ),
        ),
    )  # fmt: skip
    entry = MinutesItem(
        number=1,
        title=Text("Жұмыс жоспары туралы", "О плане работы"),
        rapporteur=Text(),
        heard=Text("Жоспардың жобасы таныстырылды.", ""),
        speeches=(),
        course=(
            Movement("left", at(15, 42), tuple(PEOPLE[3:6]), lost),
            void,
            Movement("arrived", at(15, 55), tuple(PEOPLE[3:5]), back),
            Pause(at(16, 0), at(16, 10), back),
            RollChange(
                at(16, 12), True, PEOPLE[20], Text("мандат мерзімі басталды", "начался срок мандата"),
                Text("әкімнің 22.11.2026 № 14 өкімі", "распоряжение акима № 14 от 22.11.2026"), 22,
                Quorum(22, 15, 15, True),
            ),
            mended,
            Movement("left", at(16, 30), tuple(PEOPLE[5:9]), Quorum(22, 11, 15, False)),
        ),
        resolves=(Resolve("1.1", Text("", "План доработать."), Text("", "Секретариат"), None),),
    )  # fmt: skip
    second = MinutesItem(2, Text("Әртүрлі", "Разное"), Text(), Text(), (), (), (), "postponed")
    return replace(
        base,
        items=(entry, second),
        procedure=None,
        reopened=(Reopening(datetime(2026, 11, 23, 9, 5), Text("дауыс санын түзету", "исправление итогов")),),
        closed=datetime(2026, 11, 23, 9, 15),
        kind="extraordinary",
    )


def small() -> Minutes:
    """A council of public accord: few enough for the list in the text, under the office's own rule."""
    law = ruling_of("other")
    base = council()
    roll = base.roll[:9]
    vote = VoteRecord(
        motion=Text("Кабинеттің жұмыс кестесін бекіту", "Утвердить график работы кабинета"),
        round=1, form="hands", opened=at(15, 20), closed=at(15, 21), void=False,
        quorum=Quorum(9, 8, 5, True), outcome=outcome(9, 8, (4, 4, 0), 5), ruling=law,
    )  # fmt: skip
    entry = MinutesItem(
        1,
        Text("Медиация кабинетінің жұмысы туралы", "О работе кабинета медиации"),
        Text(),
        Text(),
        (),
        (vote,),
        (),
    )
    return replace(
        base,
        body=Text(
            "Бурабай ауданының Қоғамдық келісім кеңесі", "Совет общественного согласия Бурабайского района"
        ),
        rule="other",
        number="12",
        quorum=Quorum(9, 7, 5, True),
        ruling=law,
        roll=roll,
        guests=(),
        procedure=None,
        items=(entry,),
    )


def planned() -> Minutes:
    """A meeting that has not begun: nothing but its plan."""
    plan = tuple(
        replace(item, heard=Text(), speeches=(), course=(), resolves=(), result="", taken_up=False)
        for item in council().items
    )
    return replace(
        council(), state="planned", opened=None, closed=None, quorum=None, procedure=None, roll=(), items=plan
    )  # fmt: skip


def of_2003() -> Minutes:
    """A council of December 2003 in Akmola: no quorum is stated, two thirds of all members decide."""
    day = date(2003, 12, 10)
    law = ruling_of("council", day)
    vote = VoteRecord(
        motion=Text("Есепті бекіту", "Утвердить отчёт"),
        round=1, form="hands", opened=datetime(2003, 12, 10, 15, 30), closed=datetime(2003, 12, 10, 15, 31),
        void=False,
        quorum=Quorum(21, 15, None, None), outcome=outcome(21, 15, (10, 3, 2), 14), ruling=law,
    )  # fmt: skip
    gone = Movement("left", datetime(2003, 12, 10, 15, 40), (PEOPLE[3],), Quorum(21, 14, None, None))
    entry = MinutesItem(1, Text("Есеп туралы", "Об отчёте"), Text(), Text(), (), (vote, gone), ())
    return replace(
        council(),
        day=day,
        opened=datetime(2003, 12, 10, 15, 4),
        closed=datetime(2003, 12, 10, 16, 0),
        quorum=Quorum(21, 15, None, None),
        ruling=law,
        roll=tuple(replace(each, arrived=None, left=None) for each in council().roll),
        procedure=None,
        items=(entry,),
    )


def printed(minutes: Minutes, *languages: str) -> bytes:
    """The paper in those languages."""
    return build(minutes, languages, phrases)


def pages(content: bytes) -> list[str]:
    """The text of each page as it comes back out of the file."""
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


def said(content: bytes) -> str:
    """All that a paper says, on one line; of two languages, paragraph by paragraph."""
    return " ".join(" ".join(pages(content)).split())
