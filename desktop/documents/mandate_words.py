"""What the steps of an admission, the papers that start a change and what they change are called."""

from desktop.core.texts import Say


def steps(say: Say) -> dict[str, str]:
    """Each step that has a name of ours."""
    return {
        "association": say("Mandates", "decision of the association's supreme organ"),
        "papers": say("Mandates", "papers received by the secretariat"),
        "council": say("Mandates", "considered by the council"),
        "session": say("Mandates", "decision of the session"),
        "chair": say("Mandates", "approval by the chair"),
        "submission": say("Mandates", "submission"),
        "decision": say("Mandates", "decision of the organ that forms the body"),
    }


def paper_kinds(say: Say) -> dict[str, str]:
    """Each kind of paper that starts a change."""
    return {
        "own_request": say("Mandates", "own request"),
        "association_decision": say("Mandates", "decision of an association"),
        "chair_submission": say("Mandates", "submission of the chair"),
        "organ_decision": say("Mandates", "decision of an organ"),
        "agreement": say("Mandates", "agreement"),
        "other": say("Mandates", "other paper"),
    }


def changes(say: Say) -> dict[str, str]:
    """What a paper starts; "" where nothing has followed from it yet."""
    return {
        "": say("Mandates", "nothing yet"),
        "admission": say("Mandates", "admission"),
        "ending": say("Mandates", "end of the membership"),
        "leave": say("Mandates", "leave"),
        "post": say("Mandates", "post in the body"),
    }
