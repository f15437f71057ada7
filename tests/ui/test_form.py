"""Rows of a form: every field keeps its height, whatever is said under it and however large the text is."""

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.form import Form
from desktop.ui.widgets.pair import PairEditor
from desktop.ui.widgets.scroll import Scroll
from tests.ui.shared import Desk, settle

SHORT = "Хаттаманың тақырыбындағыдай: «Кеңестің отырысы», «заседания Совета»."
LONG = (
    "Мұндай атаулы файл бар, ол сол күйінде қалды: басқа атау таңдаңыз немесе басқа қалтаны көрсетіңіз. " * 2
)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_field_gives_up_its_height_for_a_sentence(desk: Desk, scale: float) -> None:
    desk.dress("light", scale)
    form, sheet = Form(), Scroll()
    pairs: list[QWidget] = [PairEditor(0, headed=not place) for place in range(4)]
    fields = [*pairs, QLineEdit()]
    rows = [form.add(field) for field in fields]
    for row, hint in zip(rows, ("Терезеде тұрады.", SHORT, "", "", "Көшіруге болады."), strict=True):
        row.set_words("Атауы", hint)
    sheet.column.addWidget(form)
    sheet.column.addStretch(1)
    sheet.resize(820, 1400)
    sheet.show()
    settle()
    wanted = [field.sizeHint().height() for field in fields]
    rows[-1].set_error(LONG)
    settle()
    said = rows[-1].error.label
    assert [field.height() for field in fields] == wanted
    assert said.height() >= said.heightForWidth(said.width())
    sheet.close()


def test_a_row_hides_with_its_label_and_leaves_no_gap(desk: Desk) -> None:
    form = Form()
    rows = [form.add(QLineEdit()) for _ in range(3)]
    form.show()
    settle()
    high = form.sizeHint().height()
    form.set_row_visible(rows[1], False)
    settle()
    assert not rows[1].label.isVisible()
    assert form.sizeHint().height() < high - rows[0].height()
    form.set_row_visible(rows[1], True)
    settle()
    assert rows[1].label.isVisible()
    assert form.sizeHint().height() == high
    form.close()
