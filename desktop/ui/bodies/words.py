"""How the window calls kinds of bodies, posts in them, and the grounds on which a mandate ends."""

from i18n import t


def kind_words() -> dict[str, str]:
    """Each kind of body."""
    return {
        "assembly": t("Bodies", "Assembly"),
        "council": t("Bodies", "Council of the assembly"),
        "coordination_council": t("Bodies", "Coordination council"),
        "expert_group": t("Bodies", "Scientific-expert group"),
        "accord_council": t("Bodies", "Council of public accord"),
        "mothers_council": t("Bodies", "Council of mothers"),
        "elders_council": t("Bodies", "Council of elders"),
        "mediation_council": t("Bodies", "Mediation council"),
        "commission": t("Bodies", "Commission"),
        "working_group": t("Bodies", "Working group"),
    }


def post_words() -> dict[str, str]:
    """Each post that a member may hold."""
    return {
        "chair": t("Bodies", "chair"),
        "deputy": t("Bodies", "deputy chair"),
        "secretary": t("Bodies", "secretary"),
        "member": t("Bodies", "member"),
    }


def ground_words() -> dict[str, str]:
    """Each ground of termination, in the order of Law 70-IV, art. 17; "" where none was noted."""
    return {
        "": "",
        "own_wish": t("Bodies", "own wish"),
        "citizenship": t("Bodies", "loss of citizenship or departure abroad for good"),
        "change_of_job": t("Bodies", "change of job of a member by office"),
        "death": t("Bodies", "death"),
        "court": t("Bodies", "court decision: incapable, dead or missing"),
        "rotation": t("Bodies", "rotation"),
        "recall": t("Bodies", "recall by the nominating organ"),
        "moved": t("Bodies", "permanent move to another region"),
        "other": t("Bodies", "other grounds"),
    }
