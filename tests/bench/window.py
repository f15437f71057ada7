"""A window in a process of its own, until it is painted: ``python -m tests.bench.window [OFFICE]``.

With an office it is our program, without one the barest window with a table that PySide6 gives.
"""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.measuring import peak_memory


def painted() -> int:
    """Instead of the loop of events: paint what waits, and say so."""
    QApplication.processEvents()
    print(peak_memory(), flush=True)
    return 0


def bare() -> int:
    """The reference."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTableView(window))
    window.resize(1366, 738)
    window.show()
    del application
    return painted()


def main() -> int:
    """Show one or the other."""
    if len(sys.argv) == 1:
        return bare()
    from desktop.__main__ import main as start

    QApplication.exec = staticmethod(painted)  # type: ignore[method-assign]
    return start()


if __name__ == "__main__":
    sys.exit(main())
