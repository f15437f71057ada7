"""What an office must survive: each module here does one kind of harm and counts what was lost.

Functions take a folder of their own and how often to try; ``__main__`` prints a row each, ``test_faults``
runs the short form.
"""
