"""The last two steps of the first page, filled in as a clerk would."""

from desktop.ui.pages.first_run import FirstRunPage

PASSWORD = "кеште домбыра тартамын"


def fill_founder(page: FirstRunPage) -> None:
    """The administrator, with the same password twice."""
    page.founder.name.setText("aigul")
    page.founder.full_name.setText("Сәрсенова Айгүл")
    page.founder.password.first.line.setText(PASSWORD)
    page.founder.password.again.line.setText(PASSWORD)


def go_to_key(page: FirstRunPage) -> None:
    """From the second step to the recovery key."""
    page.go_on()
    if page.step() == 2:
        fill_founder(page)
        page.go_on()


def make(page: FirstRunPage) -> None:
    """From the second step to the office, or to what stands in its way."""
    go_to_key(page)
    if page.step() == 3:
        page.recovery.paper.box.setChecked(True)
        page.go_on()
