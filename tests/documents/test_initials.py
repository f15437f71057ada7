"""No line of a paper ends between a surname and its initials."""

import pytest
from reportlab.platypus import Paragraph

from desktop.documents.blocks import Voice
from desktop.documents.initials import kept_together
from desktop.documents.paper import styles
from desktop.documents.typeface import pt_serif
from i18n import phrases


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Слово Ким Р.У. и Р.У. Ким", "Слово Ким_Р.У. и Р.У._Ким"),
        ("Әбілдина-Сейтова Ә. С., төраға", "Әбілдина-Сейтова_Ә._С., төраға"),
        ("Ш. Уәлиханов атындағы", "Ш._Уәлиханов атындағы"),
        ("в г. Кокшетау 2026 г. Совет", "в г. Кокшетау 2026 г. Совет"),
        ("А.С.", "А.С."),
    ],
)
def test_the_initials_stay_with_the_surname(typed: str, kept: str) -> None:
    assert kept_together(typed) == kept.replace("_", "\u00a0")


def test_a_typed_name_goes_to_the_next_line_whole() -> None:
    face = pt_serif()
    look = styles(face, narrow=False)["cell"]
    markup = Voice(phrases("ru"), face.covered).plain("Слово предоставлено Воронцовой А.С.")
    lines = Paragraph(markup, look).breakLines(210).lines
    assert [" ".join(words) for _, words in lines] == ["Слово предоставлено", "Воронцовой\u00a0А.С."]
