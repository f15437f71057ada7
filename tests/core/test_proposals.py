"""Names that are proposed: there are some for every region and every kind of body, in both languages."""

import resources
from desktop.core import regions
from desktop.core.bodies import KINDS
from desktop.core.proposals import body_names, office_names
from desktop.core.texts import Text

OFFICES = office_names(resources.text("region_names.tsv"))
BODIES = body_names(resources.text("body_names.tsv"))


def test_every_region_has_names_in_both_languages() -> None:
    codes = [region.code for region in regions.parse(resources.text("regions.tsv"))]
    assert list(OFFICES) == codes
    for names in OFFICES.values():
        assert all(all(text) for text in names)


def test_no_two_regions_share_a_name() -> None:
    for field in range(3):
        texts = [names[field] for names in OFFICES.values()]
        assert len({text.kk for text in texts}) == len({text.ru for text in texts}) == len(OFFICES)


def test_akmola_is_named_as_its_papers_name_it() -> None:
    assert OFFICES["KZ-11"] == (
        Text(
            "Ақмола облысының Қазақстан халқы Ассамблеясы", "Ассамблея народа Казахстана Акмолинской области"
        ),
        Text(
            "Ақмола облысының Қазақстан халқы Ассамблеясының Кеңесі",
            "Совет Ассамблеи народа Казахстана Акмолинской области",
        ),
        Text("Көкшетау қаласы", "г. Кокшетау"),
    )


def test_every_kind_of_body_has_names_in_every_form() -> None:
    assert set(BODIES) == set(KINDS)
    for names in BODIES.values():
        assert all((*names.full, *names.short, *names.genitive, names.english))
        assert names.short.ru != names.genitive.ru or names.short.kk != names.genitive.kk
