"""What candidates, the steps of their way and their outcomes are called."""

from desktop.core.candidates import KNOWN
from desktop.core.texts import Say
from desktop.documents.mandate_words import steps as admission_steps


def targets(say: Say) -> dict[str, str]:
    """For what someone is a candidate."""
    return {
        "regional": say("Candidates", "Regional assembly"),
        "national": say("Candidates", "Assembly of the People of Kazakhstan"),
    }


def states(say: Say) -> dict[str, str]:
    """How a candidature stands."""
    return {
        "open": say("Candidates", "under consideration"),
        "admitted": say("Candidates", "admitted"),
        "rejected": say("Candidates", "rejected"),
        "withdrawn": say("Candidates", "withdrew"),
    }


def results(say: Say) -> dict[str, str]:
    """How a step was taken; "" for one that is still to come."""
    return {
        "": say("Candidates", "still to come"),
        "passed": say("Candidates", "in favour"),
        "rejected": say("Candidates", "against"),
    }


def steps(say: Say) -> dict[str, str]:
    """Each step that has a name of ours."""
    words = admission_steps(say) | {
        "national_council": say("Candidates", "considered by the Council of the Assembly"),
        "deputies": say("Candidates", "submission to the President by the deputies of the chair"),
        "president": say("Candidates", "decision of the President"),
    }
    return {step: words[step] for step in KNOWN}
