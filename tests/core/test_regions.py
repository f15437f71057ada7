"""The table of regions."""

from datetime import date

from desktop.core.regions import region
from desktop.exchange.regions import bundled

REGIONS = bundled()


def test_there_are_twenty_regions_with_names_in_three_languages() -> None:
    assert len({each.code for each in REGIONS}) == len(REGIONS) == 20
    assert all(each.name.kk and each.name.ru and each.name.en for each in REGIONS)


def test_a_region_has_a_centre_and_a_city_has_none() -> None:
    cities = {each.code for each in REGIONS if not any(each.centre)}
    assert cities == {"KZ-71", "KZ-75", "KZ-79"}
    assert all(each.centre.kk and each.centre.ru for each in REGIONS if each.code not in cities)


def test_three_regions_exist_since_the_eighth_of_june_2022() -> None:
    last_day_before, first_day = date(2022, 6, 7), date(2022, 6, 8)
    young = {each.code for each in REGIONS if not each.existed(last_day_before)}
    assert young == {"KZ-10", "KZ-33", "KZ-62"}
    assert all(each.existed(first_day) for each in REGIONS)


def test_a_region_is_found_by_its_code_in_any_case() -> None:
    found = region(REGIONS, "kz-11")
    assert found is not None
    assert found.name.en == "Akmola Region"
    assert region(REGIONS, "KZ-99") is None
