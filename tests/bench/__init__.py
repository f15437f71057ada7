"""How fast the program is, against something that everyone has: ``python -m tests.bench``.

A row is a module here with a ``measure``. It times our way and the reference by turns in one run, on records
that it makes in a folder of its own. Only the ratio travels between machines, and no test fails by it.
"""
