"""The command line: what it answers, in which language, and with which status."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl
import pytest

from db.migrations import SCHEMA
from desktop.__main__ import supplies, wants_window
from desktop.cli import COMMANDS, chosen_language, run
from desktop.core.journal import lines_of
from desktop.core.numbering import roman
from desktop.core.profiles import Profile
from desktop.core.texts import LANGUAGES
from desktop.operations import journal, offices, profiles
from desktop.operations.door import Acting, Supplies
from i18n import phrases
from tests.offices import Clerk, new_office

NOW = datetime(2026, 11, 22, 15, 0)
COUNCIL = ("tally", "--body", "council", "--total", "21", "--present", "15", "--for", "10", "--against", "5")
KEYS = {
    "quorum_needed", "quorum_met", "votes_needed", "adopted", "act", "paragraph", "by_analogy", "also",
    "explanation",
}  # fmt: skip


class Answer(NamedTuple):
    """What a command printed, and its status."""

    status: int
    out: str
    err: str

    @property
    def plain(self) -> Any:
        """The printed JSON."""
        return json.loads(self.out)


class Shell:
    """Runs commands as an administrator would, in English where no language is asked for."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def __call__(self, *arguments: str, **environment: str) -> Answer:
        self.capsys.readouterr()
        try:
            status = run(arguments, {"HATTAMA_LANG": "en"} | environment, supplies, "admin", NOW)
        except SystemExit as left:
            status = int(left.code or 0)
        return Answer(status, *self.capsys.readouterr())

    def refused(self, *arguments: str, **environment: str) -> str:
        """The one line of a command that must end with status 2."""
        answer = self(*arguments, **environment)
        assert answer.status == 2
        assert answer.out == ""
        assert answer.err.count("\n") == 1
        assert answer.err.startswith("hattama")
        return answer.err


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str]) -> Shell:
    """A place to run commands."""
    return Shell(capsys)


@pytest.fixture
def held(tmp_path: Path) -> Path:
    """An office with a council of 21 and one closed meeting."""
    path = tmp_path / "held.hattama"
    office = new_office(path)
    clerk = Clerk(office)
    clerk.seat(21)
    clerk.plan(4)
    from desktop.operations import meetings, offices

    clerk.at(15, 4).open(16)
    clerk.at(16, 0)
    meetings.close_meeting(clerk.acting, clerk.meeting)
    offices.close(office)
    return path


# ------- tally


def test_tally_gives_the_keys_that_scripts_rely_on(shell: Shell) -> None:
    answer = shell(*COUNCIL, "--on", "2026-03-10", "--region", "KZ-11", "--json")
    plain = answer.plain
    assert answer.status == 0
    assert set(plain) == KEYS
    assert "21 × 2/3 = 14" in plain.pop("explanation")
    assert plain == {
        "quorum_needed": 14,
        "quorum_met": True,
        "votes_needed": 10,
        "adopted": True,
        "act": "kz-2024-747",
        "paragraph": "15",
        "by_analogy": True,
        "also": [{"act": "kz-2008-70", "paragraph": "10(6)", "citation": "Law 70-IV, art. 10(6)"}],
    }


def test_the_same_vote_is_lost_in_akmola_in_2003_and_carried_in_2026(shell: Shell) -> None:
    lost = shell(*COUNCIL, "--on", "2003-12-10", "--region", "KZ-11", "--json")
    carried = shell(*COUNCIL, "--on", "2026-03-10", "--region", "KZ-11", "--json")
    assert (lost.status, lost.plain["adopted"], lost.plain["act"]) == (0, False, "kz-akm-2003-37")
    assert (carried.status, carried.plain["adopted"], carried.plain["act"]) == (0, True, "kz-2024-747")


def test_where_the_act_states_no_quorum_it_is_null(shell: Shell) -> None:
    plain = shell(*COUNCIL, "--on", "2003-12-10", "--region", "KZ-11", "--json").plain
    assert (plain["quorum_needed"], plain["quorum_met"], plain["votes_needed"]) == (None, None, 14)


def test_without_a_day_the_rules_of_today_apply(shell: Shell) -> None:
    assert shell(*COUNCIL, "--json").plain["act"] == "kz-2024-747"


def test_a_day_may_be_written_as_papers_do(shell: Shell) -> None:
    assert shell(*COUNCIL, "--on", "10.03.2026").out == shell(*COUNCIL, "--on", "2026-03-10").out


def test_not_adopted_is_an_answer_too(shell: Shell) -> None:
    answer = shell("tally", "--body", "session", "--total", "9", "--present", "9", "--for", "0",
                   "--against", "0", "--json")  # fmt: skip
    assert (answer.status, answer.plain["adopted"]) == (0, False)


def test_without_a_quorum_nothing_is_adopted(shell: Shell) -> None:
    answer = shell("tally", "--body", "council", "--total", "21", "--present", "13", "--for", "13",
                   "--against", "0", "--json")  # fmt: skip
    assert (answer.plain["quorum_met"], answer.plain["adopted"]) == (False, False)


def test_an_act_can_be_asked_for_by_name_on_its_last_day(shell: Shell) -> None:
    plain = shell(*COUNCIL, "--act", "kz-2002-856", "--json").plain
    assert (plain["act"], plain["votes_needed"]) == ("kz-2002-856", 14)
    assert shell(*COUNCIL, "--act", "kz-akm-2003-37", "--json").plain["act"] == "kz-akm-2003-37"


def test_the_national_bodies_have_their_numbers_not_by_analogy(shell: Shell) -> None:
    assert shell(*COUNCIL, "--region", "kz", "--json").plain["by_analogy"] is False


@pytest.mark.parametrize("kind", ["commission", "working_group", "expert_group", "other"])
def test_a_kind_of_body_without_numbers_has_the_offices_own_rule(shell: Shell, kind: str) -> None:
    plain = shell("tally", "--body", kind, "--total", "7", "--present", "4", "--for", "3", "--against", "1",
                  "--on", "2018-05-15", "--json").plain  # fmt: skip
    assert (plain["act"], plain["quorum_needed"], plain["votes_needed"]) == ("own-rules", 4, 3)


@pytest.mark.parametrize(
    ("language", "carried"),
    [("kk", "Шешім қабылданды."), ("ru", "Решение принято."), ("en", "Carried.")],
)
def test_the_derivation_is_printed_in_the_language_asked_for(
    shell: Shell, language: str, carried: str
) -> None:
    printed = shell(*COUNCIL, "--lang", language).out.splitlines()
    assert carried in printed
    assert shell(*COUNCIL, "--lang", language, "--json").plain["explanation"] == " ".join(printed)


@pytest.mark.parametrize("day", ["2011-09-07", "2024-12-26", "2002-04-25"])
def test_a_day_without_a_rule_is_refused(shell: Shell, day: str) -> None:
    assert "no rule held for this day" in shell.refused(*COUNCIL, "--on", day)


@pytest.mark.parametrize(
    ("total", "present", "votes_for", "against", "abstained"),
    [("0", "0", "0", "0", "0"), ("21", "22", "1", "0", "0"), ("21", "15", "10", "5", "1"),
     ("21", "15", "-1", "0", "0")],
)  # fmt: skip
def test_impossible_figures_are_refused(
    shell: Shell, total: str, present: str, votes_for: str, against: str, abstained: str
) -> None:
    for language in LANGUAGES:
        shell.refused("tally", "--body", "council", "--total", total, "--present", present,
                      "--for", votes_for, "--against", against, "--abstain", abstained,
                      "--lang", language)  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--body", "parliament"), "parliament"),
        (("--on", "31.02.2026"), "31.02.2026"),
        (("--on", "tomorrow"), "tomorrow"),
        (("--total", "2.5"), "2.5"),
        (("--total", "1_0"), "1_0"),
        (("--total", "9" * 5000), "999"),
        (("--region", "KZ-99"), "KZ-11"),
        (("--act", "kz-1"), "own-rules"),
        (("--on", "2010-01-01", "--region", "KZ-10"), "8 June 2022"),
        (("--lang", "de"), "de"),
        (("--colour", "red"), "--colour"),
    ],
)
def test_wrong_use_is_told_in_one_line_that_names_it(
    shell: Shell, arguments: tuple[str, ...], named: str
) -> None:
    line = shell.refused(*COUNCIL, *arguments)
    assert named in line


def test_what_is_missing_is_named(shell: Shell) -> None:
    assert "--against" in shell.refused(*COUNCIL[:-2])


# ------- rules


def test_rules_lists_acts_in_their_order_of_precedence(shell: Shell) -> None:
    plain = shell("rules", "--on", "2003-12-10", "--region", "KZ-11", "--json").plain
    assert [act["id"] for act in plain["acts"]] == ["kz-akm-2003-37", "kz-2002-856", "own-rules"]
    assert [act["by_analogy"] for act in plain["acts"]] == [False, True, False]
    assert plain["applies"] == {
        "session": "kz-akm-2003-37", "council": "kz-akm-2003-37", "other": "own-rules",
    }  # fmt: skip


def test_rules_says_where_no_rule_is_held(shell: Shell) -> None:
    answer = shell("rules", "--on", "2018-05-15")
    assert answer.status == 0
    assert answer.out.count("no rule held for this day") == 2
    assert shell("rules", "--on", "2018-05-15", "--json").plain["applies"]["council"] is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_prints_titles_numbers_and_paragraphs(shell: Shell, language: str) -> None:
    printed = shell("rules", "--lang", language).out
    for act in supplies().acts:
        if act.in_force(NOW.date()) and act.region is None:
            assert act.title.of(language) in printed
            assert act.id in printed
            assert all(each.summary and each.summary.of(language) in printed for each in act.provisions)


# ------- an office


def test_meetings_are_listed(shell: Shell, held: Path) -> None:
    listed = shell("meetings", str(held), "--json").plain
    assert listed == [{"id": 1, "body": "Council", "number": 4, "date": "2026-03-10", "state": "closed"}]
    heading, row = shell("meetings", str(held), "--lang", "ru").out.splitlines()
    assert heading.split() == ["id", "орган", "№", "дата", "состояние"]
    assert row.split() == ["1", "Совет", "4", "2026-03-10", "завершено"]


def test_an_office_without_meetings_says_so(shell: Shell, tmp_path: Path) -> None:
    from desktop.operations import offices

    offices.close(new_office(tmp_path / "new.hattama"))
    assert shell("meetings", str(tmp_path / "new.hattama"), "--json").plain == []
    assert shell("meetings", str(tmp_path / "new.hattama")).out == "There are no meetings yet.\n"


@pytest.mark.parametrize("layout", ["kk", "ru", "kk,ru"])
def test_minutes_are_written_and_their_path_is_printed(
    shell: Shell, held: Path, tmp_path: Path, layout: str
) -> None:
    out = tmp_path / "minutes.pdf"
    answer = shell("minutes", str(held), "1", "--lang", layout, "--out", str(out))
    assert (answer.status, answer.out) == (0, f"{out}\n")
    assert out.read_bytes().startswith(b"%PDF-")
    office = offices.open_office(held, Supplies(), "clerk")
    (noted,) = journal.entries(office, limit=1)
    assert (noted.operation, noted.meeting) == ("papers.exported", 1)
    assert lines_of(noted)[0].key["name"] == "minutes.pdf"
    offices.close(office)


@pytest.mark.parametrize(
    ("meeting", "out", "named"),
    [("1", "minutes.docx", ".pdf"), ("99", "minutes.pdf", "record"), ("x", "minutes.pdf", "x"),
     ("1", "no/such/folder/minutes.pdf", "minutes.pdf")],
)  # fmt: skip
def test_minutes_that_cannot_be_written_are_refused(
    shell: Shell, held: Path, tmp_path: Path, meeting: str, out: str, named: str
) -> None:
    assert named in shell.refused("minutes", str(held), meeting, "--out", str(tmp_path / out))
    assert not (tmp_path / out).exists()


def test_an_office_that_is_none_is_refused(shell: Shell, tmp_path: Path) -> None:
    foreign = tmp_path / "letter.hattama"
    foreign.write_text("Dear colleagues")
    assert "letter.hattama" in shell.refused("meetings", str(foreign))
    assert foreign.read_text() == "Dear colleagues"
    assert "none.hattama" in shell.refused("meetings", str(tmp_path / "none.hattama"))


def test_a_list_of_people_is_brought_in_once(shell: Shell, held: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("ФИО;Должность\nКим Роман Ухенович;директор\n;нет имени\n", "cp1251")
    before = shell("meetings", str(held)).out
    tried = shell("import-roster", str(held), str(people), "--dry-run", "--json").plain
    done = shell("import-roster", str(held), str(people), "--encoding", "cp1251", "--json").plain
    again = shell("import-roster", str(held), str(people), "--json").plain
    assert [len(found["added"]) for found in (tried, done, again)] == [1, 1, 0]
    assert [problem["row"] for problem in done["problems"]] == [3]
    assert [known["name"] for known in again["skipped"]] == ["Ким Роман Ухенович"]
    assert shell("meetings", str(held)).out == before


def test_a_column_can_be_named_by_hand(shell: Shell, held: Path, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("кто;где\nКим Роман;школа № 1\n", "utf-8")
    columns = ("--map", "кто=name.ru", "--map", "2=organisation.ru")
    added = shell("import-roster", str(held), str(people), *columns, "--json").plain["added"]
    assert [each["name"] for each in added] == ["Ким Роман"]
    assert "кто" in shell.refused("import-roster", str(held), str(people), "--map", "кто")
    assert "salary" in shell.refused("import-roster", str(held), str(people), "--map", "кто=salary")


def test_a_sheet_and_a_profile_can_be_named(shell: Shell, held: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for title, rows in (("2025", [("ФИО",), ("Ли Анна",)]), ("2026", [("тізім",), ("кто",), ("Ким Роман",)])):
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    people = tmp_path / "people.xlsx"
    book.save(people)
    office = offices.open_office(held, supplies(), "clerk")
    kept = Profile("Жылдық", (("Кто", "name.ru"),), sheet="2026", heading=2)
    profiles.save(Acting(office, "clerk", NOW), kept)
    offices.close(office)

    def named(*options: str) -> list[str]:
        answer = shell("import-roster", str(held), str(people), *options, "--dry-run", "--json")
        return [each["name"] for each in answer.plain["added"]]

    assert named() == named("--sheet", "2025") == ["Ли Анна"]
    assert named("--profile", "жылдық") == ["Ким Роман"]
    assert "2025, 2026" in shell.refused("import-roster", str(held), str(people), "--sheet", "2027")
    assert "Жылдық" in shell.refused("import-roster", str(held), str(people), "--profile", "айлық")
    other = ("--sheet", "2025", "--profile", "Жылдық")
    assert "Кто" in shell.refused("import-roster", str(held), str(people), *other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_an_import_names_each_row(
    shell: Shell, held: Path, tmp_path: Path, language: str
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("ФИО;Должность\nКим Роман;директор\nКим Роман;директор\n;без имени\n", "utf-8")
    printed = shell("import-roster", str(held), str(people), "--lang", language).out
    assert [line.rsplit(" ", 1)[1] for line in printed.splitlines() if line[0] != " "] == list("101001")
    assert sum(line.startswith("  ") for line in printed.splitlines()) == 2


# ------- languages and help


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["", *(command.name for command in COMMANDS)])
def test_help_is_all_in_one_language(shell: Shell, command: str, language: str) -> None:
    answer = shell(*filter(None, (command, "--help")), HATTAMA_LANG=language)
    assert answer.status == 0
    english = shell(*filter(None, (command, "--help"))).out
    shared = {"usage:", "options:", "show this help", "positional arguments"}
    assert {word for word in shared if word in english} >= {"usage:", "options:", "show this help"}
    if language != "en":
        assert not {word for word in shared if word in answer.out}


@pytest.mark.parametrize("language", LANGUAGES)
def test_mistakes_are_told_in_the_language_too(shell: Shell, language: str) -> None:
    for arguments in (("tally",), ("tally", "--on"), (*COUNCIL, "--body", "x"), ("rules", "x"), ("nothing",)):
        line = shell.refused(*arguments, HATTAMA_LANG=language)
        english = ("argument", "required", "expected", "invalid", "choose", "unrecognized", "no such", "Help")
        assert any(word in line for word in english) is (language == "en")


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        (["tally", "--lang", "kk"], {"HATTAMA_LANG": "ru"}, "kk"),
        (["tally", "--lang=en"], {"HATTAMA_LANG": "ru"}, "en"),
        (["minutes", "--lang", "kk,ru"], {"HATTAMA_LANG": "en"}, "en"),
        (["tally"], {"HATTAMA_LANG": "kk"}, "kk"),
        (["tally", "--lang"], {"HATTAMA_LANG": "kk"}, "kk"),
    ],
)
def test_the_language_is_the_one_asked_for(
    arguments: list[str], environment: Mapping[str, str], language: str
) -> None:
    assert chosen_language(arguments, environment) == language


@pytest.mark.parametrize(
    ("locale", "language"),
    [("kk_KZ.UTF-8", "kk"), ("ru_RU.UTF-8", "ru"), ("en_GB.UTF-8", "en"), ("de_DE.UTF-8", "ru"), ("C", "ru")],
)
def test_without_being_told_it_speaks_the_language_of_the_system_else_russian(
    locale: str, language: str
) -> None:
    ended = hattama("tally", LC_ALL=locale, LANG=locale, HATTAMA_LANG="", LANGUAGE="")
    words = {"kk": "міндетті", "ru": "обязательных", "en": "required"}
    assert words[language] in ended.stderr


# ------- the program as it is started


def hattama(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the program in a process of its own, without a display."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "HATTAMA_LANG": "en", **environment},
        check=False,
    )


def test_the_program_leaves_with_the_status_of_the_command() -> None:
    done = hattama(*COUNCIL, "--on", "2026-03-10", "--json")
    assert (done.returncode, json.loads(done.stdout)["adopted"], done.stderr) == (0, True, "")
    refused = hattama(*COUNCIL, "--on", "2018-05-15", "--json")
    assert (refused.returncode, refused.stdout, refused.stderr.count("\n")) == (2, "", 1)


def test_the_version_names_program_and_schema() -> None:
    assert hattama("--version").stdout.split() == ["hattama", "0.1.0,", "schema", str(SCHEMA)]


def test_letters_are_printed_whatever_the_terminal_speaks() -> None:
    done = hattama("rules", "--lang", "kk", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Қазақстан" in done.stdout


def test_a_word_that_is_neither_command_nor_file_is_refused_without_a_window(tmp_path: Path) -> None:
    for word in ("tallly", str(tmp_path / "none.hattama")):
        ended = hattama(word, QT_QPA_PLATFORM="none")
        assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
        assert word in ended.stderr


def test_the_window_opens_for_nothing_or_for_a_file(tmp_path: Path) -> None:
    office = tmp_path / "office.hattama"
    office.touch()
    assert wants_window([])
    assert wants_window([str(office)])
    assert not wants_window([str(tmp_path / "none.hattama")])
    assert not wants_window(["rules"])
    assert not wants_window([str(office), "--json"])
    assert not wants_window(["--help"])


def test_every_word_of_argparse_that_a_user_can_meet_is_ours() -> None:
    """Where a later Python words one differently, it falls back to English: this test finds it."""
    import argparse
    import inspect

    from desktop.commands.usage import words

    source = inspect.getsource(argparse)
    missing = [text for text in words(phrases("ru")) if repr(text)[1:-1] not in source]
    assert missing == []


def test_roman_numbers_are_for_sessions_alone(shell: Shell, held: Path) -> None:
    assert roman(4) not in shell("meetings", str(held)).out.split()
