"""A window in a process of its own, until it is painted: ``python -m tests.bench.window [OFFICE]``.

With an office it is our program, without one the barest window with a table that PySide6 gives.
"""

import sys
from pathlib import Path

from tests.bench.measuring import peak_memory


def painted() -> int:
    """Instead of the loop of events: paint what waits, and say so."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    print(peak_memory(), flush=True)
    return 0


def bare() -> int:
    """The reference."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView(window))
    window.resize(1366, 738)
    window.show()
    del application
    return painted()


def main() -> int:
    """Show one or the other; each imports Qt where it needs it."""
    if len(sys.argv) == 1:
        return bare()
    from desktop.__main__ import show_window

    return show_window(Path(sys.argv[1]), painted)


if __name__ == "__main__":
    sys.exit(main())
