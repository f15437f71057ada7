"""What the steps of the first page propose for a region, and the office that was entered in them."""

from collections.abc import Sequence

import resources
from desktop.core.bodies import BodyNames
from desktop.core.offices import OfficeSettings
from desktop.core.proposals import OfficeNames, body_names, office_names
from desktop.core.regions import Region, region
from desktop.core.texts import Text
from desktop.operations.offices import NewOffice
from desktop.ui.languages import language
from desktop.ui.welcome.names_step import NamesStep
from desktop.ui.welcome.papers_step import PapersStep, value


class Entered:
    """Reads and fills the steps that name the office and its bodies."""

    def __init__(self, regions: Sequence[Region], names: NamesStep, papers: PapersStep) -> None:
        self._regions = regions
        self._names, self._papers = names, papers
        self._of_region = office_names(resources.text("region_names.tsv"))
        self._of_kind = body_names(resources.text("body_names.tsv"))
        self._proposed: OfficeNames | None = None

    def propose(self, code: str) -> None:
        """Names and a file for the region; what the clerk typed over a former proposal stays."""
        found = self._of_region.get(code)
        chosen = region(self._regions, code)
        if found is None or chosen is None:
            return
        names, papers, former = self._names, self._papers, self._proposed
        if former is None or (names.assembly.value(), names.council.value()) == former[:2]:
            names.show_names(found.assembly, found.council)
        if former is None or value(papers.city) == former.city:
            papers.show_names(self._of_kind["assembly"], self._of_kind["council"], found.city)
        self._proposed = found
        papers.propose_file(chosen.name.of(language()))

    def office(self) -> NewOffice:
        """The office as it is to be made."""
        chosen = region(self._regions, self._names.code())
        assert chosen is not None
        names, papers = self._names, self._papers
        settings = OfficeSettings(
            region=chosen.code,
            name=Text(chosen.name.kk, chosen.name.ru),
            city=value(papers.city),
            place=value(papers.place),
        )
        return NewOffice(
            settings,
            self._body(
                "assembly", names.assembly.value(), value(papers.assembly), value(papers.assembly_genitive)
            ),
            self._body(
                "council", names.council.value(), value(papers.council), value(papers.council_genitive)
            ),
        )

    def _body(self, kind: str, full: Text, short: Text, genitive: Text) -> BodyNames:
        return BodyNames(full, short, genitive, self._of_kind[kind].english)
