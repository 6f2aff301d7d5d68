"""Cut every shipped edition anew."""

import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import tools.cut_editions


def main() -> None:
    """Run each source's cut: ``python -m tools.cut_editions FULL_FILES [SOURCE…]``."""
    full, only = Path(sys.argv[1]), set(sys.argv[2:])
    for name in sorted(m.name for m in iter_modules(tools.cut_editions.__path__)):
        module = import_module(f"tools.cut_editions.{name}") if name != "__main__" else None
        if hasattr(module, "cut") and (not only or name in only):
            module.cut(full, Path("data/raw"))
            print(name)


if __name__ == "__main__":
    main()
