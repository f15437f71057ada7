"""What the README tells to type works as it stands there."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    """Lines of the code blocks in a language."""
    found = re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)
    return [line for block in found for line in block.splitlines() if line.strip()]


def test_its_commands_run_one_after_another(tmp_path: Path) -> None:
    shutil.copy(ROOT / "tests" / "data" / "rosters" / "utf-8.csv", tmp_path / "people.csv")
    lines = [shlex.split(line) for line in blocks("sh") if line.startswith("hattama ")]
    assert len(lines) > 4
    for _, *arguments in lines:
        command = [sys.executable, "-m", "desktop", *arguments]
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (ended.returncode, ended.stderr) == (0, ""), arguments
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")


def test_its_scripts_are_there_and_are_plain_shell() -> None:
    scripts = [shlex.split(line, comments=True)[1] for line in blocks("sh") if line.startswith("sh ")]
    assert scripts == ["desktop/run.sh", "tests/run.sh"]
    for script in [*scripts, "desktop/setup.sh"]:
        subprocess.run(["sh", "-n", ROOT / script], check=True)


def test_its_modules_can_be_run() -> None:
    named = set(re.findall(r"python -m ([\w.]+)", README))
    assert named > {"i18n", "tests.bench", "tests.pictures", "tests.db.samples"}
    for module in named - {"pip", "venv"}:
        path = ROOT / module.replace(".", "/")
        own = path.with_suffix(".py")
        assert (path / "__main__.py").exists() or '__name__ == "__main__"' in own.read_text("utf-8"), module


def test_what_it_names_is_there() -> None:
    linked = set(re.findall(r"\]\(([^)]+)\)", README))
    coded = {
        word for word in re.findall(r"`([^`\n]+)`", README) if re.fullmatch(r"[\w.-]+(/[\w.-]+)+/?", word)
    }
    assert len(linked | coded) > 15
    assert [path for path in sorted(linked | coded) if not (ROOT / path).exists()] == []
