"""Do the languages say the same? Compares messages, variants and variables of the words files."""

from collections.abc import Mapping
from functools import lru_cache

from fluent.syntax import FluentParser, ast, visitor

Signature = tuple[frozenset[str], frozenset[tuple[str, frozenset[str]]]]

# Words of declarations stand in the declaration in English, in the words file elsewhere.
DECLARED = "declared-"


class _Reader(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.choices: set[tuple[str, frozenset[str]]] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        if isinstance(node.selector, ast.VariableReference):
            keys = frozenset(
                v.key.name if isinstance(v.key, ast.Identifier) else str(v.key.value)
                for v in node.variants
            )
            self.choices.add((node.selector.id.name, keys))
        self.generic_visit(node)


@lru_cache(maxsize=12)
def parsed(text: str) -> ast.Resource:
    """Parse a words file, once for all that read it: it is most of a short command's time."""
    return FluentParser().parse(text)


@lru_cache(maxsize=12)
def signatures(text: str) -> Mapping[str, Signature]:
    """Return, for each message of a words file, its variables and the variants it chooses from.

    Raises
    ------
    ValueError
        If a part of the file is not Fluent, with that part.
    """
    found: dict[str, Signature] = {}
    for entry in parsed(text).body:
        if isinstance(entry, ast.Junk):
            raise ValueError(f"not Fluent: {(entry.content or '').strip()[:80]!r}")
        if isinstance(entry, ast.Message) and entry.value is not None:
            if entry.id.name in found:
                raise ValueError(f"message {entry.id.name} stands twice.")
            found[entry.id.name] = signature(entry.value)
    return found


def signature(part: ast.BaseNode) -> Signature:
    """Return the variables of a part of a words file, and the variants it chooses from."""
    elements = part.elements if isinstance(part, ast.Pattern) else [part]
    if all(isinstance(element, ast.TextElement) for element in elements):
        return frozenset(), frozenset()  # Most messages: they are not looked through.
    reader = _Reader()
    reader.visit(part)
    return frozenset(reader.variables), frozenset(reader.choices)


def disparities(texts: Mapping[str, str]) -> list[str]:
    """Return what one language says and another does not, in words; empty if they agree.

    Words of declarations are compared among the languages that have any.
    """
    read = {language: signatures(text) for language, text in texts.items()}
    own = {language: _parted(found, declared=False) for language, found in read.items()}
    declared = {language: _parted(found, declared=True) for language, found in read.items()}
    return _differing(own) + _differing({k: found for k, found in declared.items() if found})


def _parted(found: Mapping[str, Signature], *, declared: bool) -> dict[str, Signature]:
    return {k: signature for k, signature in found.items() if k.startswith(DECLARED) == declared}


def _differing(read: Mapping[str, Mapping[str, Signature]]) -> list[str]:
    if not read:
        return []
    (first, reference), *others = read.items()
    problems = []
    for language, messages in others:
        for key in sorted({*reference, *messages}):
            if key not in messages or key not in reference:
                lacking = language if key not in messages else first
                problems.append(f"{lacking}: {key} is missing")
            elif messages[key][0] != reference[key][0]:
                odd = sorted(messages[key][0] ^ reference[key][0])
                problems.append(f"{language}: {key} has other variables than {first}: {odd}")
            elif messages[key][1] != reference[key][1]:
                problems.append(f"{language}: {key} chooses from other variants than {first}")
    return problems
