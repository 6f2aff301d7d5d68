"""The only module that knows a folder.

Data and reports lie under the working directory (the *workspace*); code and
words lie in the package.
"""

import os
from importlib.resources import files
from pathlib import Path

PACKAGE = Path(str(files("twoway")))

WORKSPACE = Path()
RAW = Path("data/raw")
REFUSED = Path("data/refused")
JOURNAL = Path("data/journal")
LOGS = JOURNAL / "log"
RUN_RECORDS = JOURNAL / "runs"
WORKSPACE_POLICIES = Path("policies")
WORKSPACE_CORRIDORS = Path("corridors")
PROCESSED = Path("data/processed")
STAGED = PROCESSED / "sources"
HELD = PROCESSED / "held"
READ = PROCESSED / "read"
RELEASES = PROCESSED / "releases"
RELEASE_MANIFEST = "release.json"
AS_OF = PROCESSED / "as_of"
WAREHOUSE = PROCESSED / "warehouse.duckdb"
RUN_REPORT = PROCESSED / "run.json"
STATE = Path(".twoway")
PREFECT_HOME = STATE / "prefect"
REPORTS = Path("reports")
# Among the reports, and in a release.
EXPLORER = Path("explorer/explorer.html")
# Records entrusted to us: apart from all else, for their keeper alone.
PROTECTED = Path(os.environ.get("TWOWAY_PROTECTED", "protected"))

SOURCES = PACKAGE / "sources"
DIALECTS = PACKAGE / "dialects"
POLICIES = PACKAGE / "policies"
INDICATORS = PACKAGE / "indicators"
CHARTS = PACKAGE / "charts"
BRIEFS = PACKAGE / "briefs"
ENTRUSTED = BRIEFS / "entrusted.toml"
CORRIDORS = PACKAGE / "corridors"
WORDS = PACKAGE / "words"
FONTS = PACKAGE / "fonts"
TEMPLATES = PACKAGE / "templates"
