"""SQLite: the only place that knows SQL.

sqlcipher3 stands in for pysqlite3, which sqlite_utils prefers to the standard library's sqlite3: else it does
not know the errors of our connections. This has to happen before sqlite_utils is imported first.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
