"""The explorer in a real browser: from a file, without a network, in every language."""

import base64
import csv
import gzip
import io
import json
import os
import re
from pathlib import Path

import pytest

from browser import must_be_there
from chromium import Page, browsing
from test_explorer import blocks
from twoway.released import released_of
from twoway.row_id import expression
from twoway.trace import trace
from twoway.voice import LANGUAGES, Voice

READY = "document.documentElement.dataset.ready === 'yes'"
AXE = Path(__file__).parent / "web/node_modules/axe-core/axe.min.js"


@pytest.fixture(scope="module")
def explorer(shipped: Path) -> Path:
    return shipped / "reports/explorer/explorer.html"


@pytest.fixture(scope="module")
def tab():
    with browsing() as page:
        yield page


def go(tab: Page, explorer: Path, hash_: str = "#lang=en") -> float:
    tab.size(1280)
    seconds = tab.go(explorer.as_uri() + hash_, READY)
    assert tab.errors == [] and tab.asked == [] and tab.said == []
    return seconds


def set_(tab: Page, element: str, value: str) -> None:
    """Choose in a list as a person does, and wait until the page has answered."""
    tab.ask("delete document.documentElement.dataset.ready")
    tab.ask(
        f"(() => {{ const one = document.querySelector({json.dumps(element)}); "
        f"one.value = {json.dumps(value)}; "
        "one.dispatchEvent(new Event('change', { bubbles: true })); })()"
    )
    tab.until(READY)


def test_it_opens_from_a_file_within_seconds_and_asks_nobody(tab, explorer):
    seconds = go(tab, explorer)
    assert seconds < (1.5 if "PYTEST_XDIST_WORKER" not in os.environ else 6)
    assert tab.ask("document.title") == "Two-way mobility explorer"
    assert tab.ask("document.querySelectorAll('#cards .card').length") == 2
    assert tab.ask("document.querySelector('#chart svg').getAttribute('aria-label').length") > 40
    assert not tab.ask("document.getElementById('stamp').hidden")  # live rows are a draft


def test_another_corridor_and_indicator_change_chart_table_and_address(tab, explorer):
    go(tab, explorer)
    state = "[document.querySelector('#chart').textContent, document.querySelector('#table').textContent, location.hash]"
    before = tab.ask(state)
    set_(tab, "#from", "IND")
    other = tab.ask(state)
    assert all(a != b for a, b in zip(before, other, strict=True))
    set_(tab, "#indicator", "permits")
    third = tab.ask(state)
    assert all(a != b for a, b in zip(other, third, strict=True))
    assert "from=IND" in third[2] and "indicator=permits" in third[2]
    go(tab, explorer, third[2])  # The address alone brings the view back.
    assert tab.ask(state) == third


def test_both_directions_are_told_or_why_one_is_not(tab, explorer):
    go(tab, explorer, "#lang=en&from=CHN&to=DEU&indicator=permits")
    cards = tab.ask("[...document.querySelectorAll('#cards .card')].map(c => c.textContent)")
    assert "China → Germany" in cards[0] and re.search(r"\d", cards[0])
    assert "Germany → China" in cards[1] and ": not reported" in cards[1]
    assert "nobody reported it" in cards[1]
    go(tab, explorer, "#lang=en&from=CHN&to=DEU&indicator=vacancy_rate")
    cards = tab.ask("[...document.querySelectorAll('#cards .card')].map(c => c.textContent)")
    assert "no row" in cards[0] and re.search(r"\d%", cards[1])


def test_sides_change_places_and_a_side_that_does_not_fit_moves_the_other(tab, explorer):
    go(tab, explorer, "#lang=en&from=CHN&to=DEU")
    sides = "[document.getElementById('from').value, document.getElementById('to').value]"
    tab.ask("document.getElementById('swap').click()")
    tab.until(f"{sides}.join() === 'DEU,CHN'")
    set_(tab, "#to", "FRA")  # Germany and France are no corridor here
    assert tab.ask(sides) == ["CHN", "FRA"]


def test_the_file_has_the_rows_of_the_table_and_their_ids_are_traced(
    tab, explorer, in_shipped, tmp_path
):
    go(tab, explorer, "#lang=en&from=CHN&to=DEU&indicator=migrant_stock")
    assert tab.ask("document.getElementById('download').href").startswith("blob:")
    rows = downloaded(tab, tmp_path)
    shown = tab.ask(
        "[...document.querySelectorAll('#table tbody button.id')].map(b => b.textContent)"
    )
    assert [row["id"] for row in rows] == shown
    with released_of() as released:
        own = expression("migrant_stock", released.types_of_keys("migrant_stock"))
        known = released.con.execute(f"SELECT {own}, value FROM released.migrant_stock").fetchall()
    values = dict(known)
    for row in rows:
        assert row["value"] == ("" if values[row["id"]] is None else f"{values[row['id']]:.0f}")
    first = trace(rows[0]["id"])
    assert f"{first.value:.0f}" == rows[0]["value"]

    tab.ask("document.querySelector('#table tbody button.id').click()")
    tab.until("document.getElementById('trace').open")
    told = tab.ask("document.getElementById('trace').textContent")
    assert f"twoway trace {rows[0]['id']}" in told
    for cell in first.cells.to_dict("records"):
        assert cell["sha256"] in told and cell["locator"] in told and cell["path"] in told
    tab.press("Escape")
    tab.until("!document.getElementById('trace').open")
    assert tab.errors == [] and tab.asked == []


def downloaded(tab: Page, folder: Path) -> list[dict[str, str]]:
    """Save the file as a person does, and read it."""
    tab._send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
    name = tab.ask("document.getElementById('download').download")
    tab.ask("document.getElementById('download').click()")
    for _ in range(400):
        if (folder / name).is_file() and (folder / name).stat().st_size:
            break
        tab.ask("new Promise(done => setTimeout(done, 25))")
    text = (folder / name).read_bytes().decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_language_changes_every_word_and_no_figure(tab, explorer):
    go(tab, explorer, "#lang=en&from=CHN&to=DEU&indicator=permit_rate")
    ids = "[...document.querySelectorAll('#table tbody button.id')].map(b => b.textContent)"
    english = tab.ask(ids)
    tab.ask("document.querySelector('#languages button[lang=zh]').click()")
    tab.until("document.documentElement.lang === 'zh-CN' && document.title === '双向流动数据浏览'")
    assert tab.ask(ids) == english
    outside = tab.ask(
        "[...document.querySelectorAll('label > span, th[scope=col], h1, h2, button:not(.id, [lang]), "
        "summary, legend')].map(e => e.textContent).filter(t => t && /^[A-Za-z ]+$/.test(t))"
    )
    assert outside == []
    assert "lang=zh" in tab.ask("location.hash")


def test_years_narrow_the_rows(tab, explorer):
    go(tab, explorer, "#lang=en&indicator=migrant_stock&since=2010&until=2020")
    periods = tab.ask("[...document.querySelectorAll('#table td.period')].map(t => t.textContent)")
    assert {*periods} == {"2010", "2015", "2020"}


def test_all_values_of_a_breakdown_are_drawn_side_by_side(tab, explorer):
    go(tab, explorer, "#lang=en&from=CHN&to=EU27_2020&indicator=migrant_stock&by.sex=*")
    assert tab.ask("document.querySelectorAll('#chart polyline').length") == 6
    assert "● women" in tab.ask("document.querySelector('#chart').textContent")


def test_an_indicator_is_found_by_its_words_and_chosen_by_the_keyboard(tab, explorer):
    go(tab, explorer)
    tab.ask("document.getElementById('search').focus()")
    for letter in "refusal":
        tab.press(letter)
    found = tab.ask("[...document.querySelectorAll('#indicator option')].map(o => o.value)")
    assert "visa_refusal_rate" in found and "vacancy_rate" not in found
    tab.press("Enter")
    tab.until("location.hash.includes('refusal')")


def test_everything_is_reached_by_the_keyboard_and_has_a_name(tab, explorer):
    go(tab, explorer)
    reached = []
    for _ in range(len(LANGUAGES) + 6):
        tab.press("Tab")
        reached.append(tab.ask("document.activeElement.id || document.activeElement.lang"))
    assert reached == ["skip", *LANGUAGES, "from", "swap", "to", "indicator", "search"]
    nameless = tab.ask(
        "[...document.querySelectorAll('button, a, select, input, summary')]"
        ".filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.labels?.length))"
        ".map(e => e.outerHTML)"
    )
    assert nameless == []
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    tab.ask("document.getElementById('from').focus()")
    tab.press("Tab")
    assert tab.ask(outline) == "solid"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 390, 320])
def test_nothing_sticks_out_of_the_window(tab, explorer, language, width):
    go(tab, explorer, f"#lang={language}")
    tab.size(width)
    for indicator in (
        "migrant_stock",
        "corridor_effectiveness",
        "visa_refusal_rate",
        "bilateral_agreement",
    ):
        tab.go(f"{explorer.as_uri()}#lang={language}&indicator={indicator}&to=DEU", READY)
        assert tab.ask("document.documentElement.scrollWidth - innerWidth") <= 0, indicator
        overlapping = tab.ask(
            "(() => { const boxes = [...document.querySelectorAll('#chart text.said')]"
            ".map(t => [t.textContent, t.getBoundingClientRect()]); const bad = [];"
            "for (const [a, p] of boxes) for (const [b, q] of boxes) if (a !== b && p !== q &&"
            " p.left < q.right - 2 && q.left < p.right - 2 && p.top < q.bottom - 4 && q.top < p.bottom - 4)"
            " bad.push(a + '/' + b); return bad; })()"
        )
        assert overlapping == [], indicator


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["0", "0.25M", "0.50M", "0.75M", "1.00M", "1.25M"]),
        ("zh", ["0", "25万", "50万", "75万", "100万", "125万"]),
        ("fr", ["0", *(f"{n}\u202fM" for n in ("0,25", "0,50", "0,75", "1,00", "1,25"))]),
    ],
)
def test_an_axis_says_its_values_exactly(tab, explorer, language, told):
    go(tab, explorer, f"#lang={language}&from=CHN&to=EU27_2020&indicator=migrant_stock")
    ticks = "[...document.querySelectorAll('#chart text[text-anchor=end]')].map(t => t.textContent)"
    assert tab.ask(ticks) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_row_exists_it_says_so_above_no_empty_table(tab, explorer, language):
    go(tab, explorer, f"#lang={language}&from=CHN&to=EU27_2020&indicator=gravity_residual")
    assert tab.ask("document.querySelectorAll('#table tbody tr').length") == 0
    said = Voice(language).text("ex-draw-no-row")
    assert tab.ask("document.getElementById('chart').textContent") == said
    assert tab.ask("document.getElementById('same').textContent") == said
    assert tab.ask("document.getElementById('table-box').hidden")
    assert tab.ask("document.getElementById('download').hidden")
    set_(tab, "#indicator", "migrant_stock")
    assert not tab.ask("document.getElementById('table-box').hidden")
    assert not tab.ask("document.getElementById('download').hidden")


def test_a_narrow_table_keeps_chinese_words_whole_and_is_moved_in_its_box(tab, explorer):
    go(tab, explorer, "#lang=zh&from=CHN&to=EU27_2020&indicator=migrant_stock")
    tab.size(500)
    rows = "[...document.querySelectorAll('#table tbody tr')].map(r => r.offsetHeight)"
    assert max(tab.ask(rows)) < 60
    box = tab.ask(
        "(b => [b.scrollWidth > b.clientWidth, b.tabIndex])(document.getElementById('table-box'))"
    )
    assert box == [True, 0]
    assert tab.ask("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_number_of_a_row_has_no_digits_that_are_not_sure(tab, explorer):
    go(tab, explorer, "#lang=en&from=CHN&to=DEU&indicator=vacancy_rate")
    tab.ask("document.querySelector('#table tbody button.id').click()")
    tab.until("document.getElementById('trace').open")
    told = tab.ask("[...document.querySelectorAll('#trace .pairs dd')].map(d => d.textContent)")
    numbers = [one for one in told if re.fullmatch(r"-?\d+\.\d+", one)]
    assert numbers and all(len(re.sub(r"^[-0.]+|\D", "", one)) <= 12 for one in numbers)


def test_text_of_a_publisher_never_becomes_markup(tab, explorer, tmp_path):
    bad = "</script><img src=x onerror=\"document.title='taken'\">"
    page = explorer.read_text("utf-8")
    name = "rows-permits"
    packed = blocks(page)[name]
    packed["columns"]["source"]["values"] = [bad] * len(packed["columns"]["source"]["values"])
    packed["columns"]["mark"]["values"] = [f"={bad}"] * len(packed["columns"]["mark"]["values"])
    data = base64.b64encode(gzip.compress(json.dumps(packed).encode())).decode()
    hostile = tmp_path / "hostile.html"
    hostile.write_text(re.sub(f'(id="{name}">)[^<]*', lambda m: m[1] + data, page), "utf-8")
    tab.go(hostile.as_uri() + "#lang=en&indicator=permits&from=CHN&to=DEU", READY)
    assert tab.ask("document.querySelectorAll('img').length") == 0
    assert tab.ask("document.title") == "Two-way mobility explorer"
    assert "<img" in tab.ask("document.querySelector('main').textContent")
    rows = downloaded(tab, tmp_path)
    assert rows[0]["mark"] == f"'={bad}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_against_it(tab, explorer, language):
    if not AXE.is_file():
        message = f"{AXE.name} is not installed under tests/web"
        pytest.fail(message) if must_be_there() else pytest.skip(message)
    go(tab, explorer, f"#lang={language}&from=CHN&to=DEU&indicator=migrant_stock")
    tab.ask(AXE.read_text("utf-8") + "; 0")
    run = "axe.run().then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html))"
    assert tab.ask(run) == []
    tab.ask("document.querySelectorAll('details').forEach(d => d.open = true)")
    tab.ask("document.querySelector('#table tbody button.id').click()")
    tab.until("document.getElementById('trace').open")
    assert tab.ask(run) == []
