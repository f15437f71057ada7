"""``python -m i18n update`` collects the texts, ``build`` compiles them, ``check`` finds what is missing."""

import ast
import re
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from i18n import HERE, LANGUAGES

ROOT = HERE.parent
LOOKUPS = {"t", "say"}


def sources() -> list[Path]:
    """Every module in which a text for people may stand."""
    return sorted((ROOT / "desktop").rglob("*.py"))


def tool(name: str) -> str:
    """A program of PySide6 beside this Python."""
    found = Path(sysconfig.get_path("scripts")) / name
    return str(found if found.exists() else found.with_suffix(".exe"))


def collect(catalogue: Path) -> None:
    """Run lupdate on a catalogue; the count has to be positional, so calls are plain."""
    command = [
        tool("pyside6-lupdate"), "-silent", "-locations", "none", "-no-obsolete",
        "-source-language", "en", "-target-language", catalogue.stem,
        "-tr-function-alias", "translate+=t,translate+=say",
        *map(str, sources()), "-ts", str(catalogue),
    ]  # fmt: skip
    subprocess.run(command, check=True)


def update() -> None:
    """Bring the three catalogues up to the code; English fills itself where there is no plural."""
    for language in LANGUAGES:
        collect(HERE / f"{language}.ts")
    fill_english(HERE / "en.ts")


def fill_english(path: Path) -> None:
    """Copy the source text where English needs no other one."""
    text = path.read_text("utf-8")
    filled = re.sub(
        r"<source>([^<]*)</source>((?:\s*<(?:extra)?comment>[^<]*</(?:extra)?comment>)*)"
        r"(\s*)<translation type=\"unfinished\"></translation>",
        r"<source>\1</source>\2\3<translation>\1</translation>",
        text,
    )
    path.write_text(filled, "utf-8", newline="\n")


def build() -> None:
    """Compile the catalogues that are newer than their compiled form."""
    for language in LANGUAGES:
        source, target = HERE / f"{language}.ts", HERE / f"{language}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            fresh = target.with_suffix(".part")
            subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)], check=True)
            fresh.replace(target)  # a program that runs has the former file in its memory


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Context and message of each entry."""
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def forms(message: ET.Element) -> list[str]:
    """The translation, or its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def faults_of(path: Path) -> Iterator[str]:
    """Entries that are empty, or whose fields differ from those of the source."""
    for context, message in messages(path):
        source = message.findtext("source", "")
        fields = set(re.findall(r"\{\w*\}", source))
        for form in forms(message):
            if not form.strip():
                yield f"{path.name}: {context}: not translated: {source!r}"
            elif set(re.findall(r"\{\w*\}", form)) != fields:
                yield f"{path.name}: {context}: other fields than {source!r}: {form!r}"


def calls(path: Path) -> Iterator[ast.Call]:
    """Calls of ``t`` and ``say`` in a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in LOOKUPS:
            yield node


def unreadable(path: Path) -> Iterator[str]:
    """Calls that lupdate does not see as they are meant: named counts, f-strings, names for texts."""
    for call in calls(path):
        literal = all(
            isinstance(part, ast.Constant) and isinstance(part.value, str) for part in call.args[:3]
        )
        if call.keywords or len(call.args) < 2 or not literal:
            yield f"{path.relative_to(ROOT)}:{call.lineno}: give literal texts, and the count by position"


def stale() -> Iterator[str]:
    """Texts of the code that no catalogue has yet, and the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "kk.ts"
        collect(fresh)
        wanted = {entry_of(*pair) for pair in messages(fresh)}
    for language in LANGUAGES:
        held = {entry_of(*pair) for pair in messages(HERE / f"{language}.ts")}
        for context, source, _ in sorted(wanted ^ held):
            yield f"{language}.ts: run python -m i18n update: {context}: {source!r}"


def entry_of(context: str, message: ET.Element) -> tuple[str, str, str]:
    """What makes an entry one of its own."""
    return context, message.findtext("source", ""), message.findtext("comment", "")


def check() -> int:
    """Print every fault; status 1 when there is one."""
    faults = [fault for path in sources() for fault in unreadable(path)]
    faults += [fault for language in LANGUAGES for fault in faults_of(HERE / f"{language}.ts")]
    faults += stale()
    print("\n".join(faults) or f"translations complete: {', '.join(LANGUAGES)}")
    return 1 if faults else 0


def main(arguments: list[str]) -> int:
    """Do the named step."""
    match arguments:
        case ["update"]:
            update()
        case ["build"]:
            build()
        case ["check"]:
            return check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
