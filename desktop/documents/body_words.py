"""What kinds of bodies, posts in them, and the grounds on which a mandate ends are called."""

from desktop.core.texts import Say


def kinds(say: Say) -> dict[str, str]:
    """Each kind of body."""
    return {
        "assembly": say("Bodies", "Assembly"),
        "council": say("Bodies", "Council of the assembly"),
        "coordination_council": say("Bodies", "Coordination council"),
        "expert_group": say("Bodies", "Scientific-expert group"),
        "accord_council": say("Bodies", "Council of public accord"),
        "mothers_council": say("Bodies", "Council of mothers"),
        "elders_council": say("Bodies", "Council of elders"),
        "mediation_council": say("Bodies", "Mediation council"),
        "journalists_club": say("Bodies", "Journalists' club"),
        "youth_wing": say("Bodies", "Youth wing"),
        "entrepreneurs": say("Bodies", "Association of entrepreneurs"),
        "university_chair": say("Bodies", "University chair of the Assembly"),
        "commission": say("Bodies", "Commission"),
        "working_group": say("Bodies", "Working group"),
        "expert_working_group": say("Bodies", "Expert group"),
        "outreach_group": say("Bodies", "Outreach group"),
    }


def levels(say: Say) -> dict[str, str]:
    """Where a body works; "" where that is not said."""
    return {
        "": say("Bodies", "not stated"),
        "region": say("Bodies", "region"),
        "city": say("Bodies", "city"),
        "district": say("Bodies", "district"),
        "rural_okrug": say("Bodies", "rural okrug"),
        "enterprise": say("Bodies", "enterprise"),
    }


def roles(say: Say) -> dict[str, str]:
    """In what capacity someone from outside is invited."""
    return {"expert": say("Bodies", "expert"), "observer": say("Bodies", "observer")}


def dissolved(say: Say) -> str:
    """The ground of a mandate that ended with its body."""
    return say("Bodies", "the body was dissolved")


def posts(say: Say) -> dict[str, str]:
    """Each post that a member may hold."""
    return {
        "chair": say("Bodies", "chair"),
        "deputy": say("Bodies", "deputy chair"),
        "secretary": say("Bodies", "secretary"),
        "member": say("Bodies", "member"),
    }


def grounds(say: Say) -> dict[str, str]:
    """Each ground of termination, in the order of Law 70-IV, art. 17; "" where none was noted."""
    return {
        "": "",
        "own_wish": say("Bodies", "own wish"),
        "citizenship": say("Bodies", "loss of citizenship or departure abroad for good"),
        "change_of_job": say("Bodies", "change of job of a member by office"),
        "death": say("Bodies", "death"),
        "court": say("Bodies", "court decision: incapable, dead or missing"),
        "rotation": say("Bodies", "rotation"),
        "recall": say("Bodies", "recall by the nominating organ"),
        "moved": say("Bodies", "permanent move to another region"),
        "other": say("Bodies", "other grounds"),
    }
