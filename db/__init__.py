"""SQLite: the only place that knows SQL.

What has to happen before sqlite_utils is imported first, happens here:

sqlcipher3 stands in for pysqlite3, which sqlite_utils prefers to the standard library's sqlite3: else it does
not know the errors of our connections.

The parser of dates is one of its conversions on the command line, which nobody calls here: it is run when it
is first used, never. At every start that saves as much time as a page takes to be shown.
"""

import sys
from importlib.util import LazyLoader, find_spec, module_from_spec

import sqlcipher3
import sqlcipher3.dbapi2


def put_off(package: str, name: str) -> None:
    """Let a package's module be run when something of it is first used, not when it is imported."""
    whole = f"{package}.{name}"
    spec = None if whole in sys.modules else find_spec(whole)
    if spec is None or spec.loader is None:
        return
    spec.loader = LazyLoader(spec.loader)
    module = sys.modules[whole] = module_from_spec(spec)
    spec.loader.exec_module(module)
    setattr(sys.modules[package], name, module)  # else an import looks for it, which is a use


sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
put_off("dateutil", "parser")
