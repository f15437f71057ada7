"""What someone is, on paper: the organisation stands beside the post unless the post names it."""

import pytest

from desktop.core.positions import position
from desktop.core.texts import Text


@pytest.mark.parametrize(
    ("post", "organisation", "expected"),
    [
        (Text("төраға", "председатель"), Text("«Лада» бірлестігі", "Объединение «Лада»"),
         Text("«Лада» бірлестігі, төраға", "председатель, Объединение «Лада»")),
        (Text("Достық үйінің директоры", "директор Дома дружбы"), Text("Достық үйі", "Дом дружбы"),
         Text("Достық үйінің директоры", "директор Дома дружбы")),
        (Text("облыс әкімінің орынбасары", "заместитель акима области"),
         Text("Облыс әкімдігі", "Акимат области"),
         Text("облыс әкімінің орынбасары", "заместитель акима области")),
        (Text("«Лада» бірлестігінің төрағасы", "председатель объединения"),
         Text("«Лада» бірлестігі", "Объединение «Лада»"),
         Text("«Лада» бірлестігінің төрағасы", "председатель объединения, Объединение «Лада»")),
        (Text(), Text("Достық үйі", "Дом дружбы"), Text("Достық үйі", "Дом дружбы")),
        (Text("директор", ""), Text("Достық үйі", "Дом дружбы"), Text("Достық үйі, директор", "")),
        (Text("директор", "директор"), Text("", "Дом дружбы"), Text("директор", "директор, Дом дружбы")),
        (Text("журналист", "журналист"), Text(), Text("журналист", "журналист")),
    ],
)  # fmt: skip
def test_a_post_stands_with_its_organisation_once(post: Text, organisation: Text, expected: Text) -> None:
    assert position(post, organisation) == expected
