"""The browser that opens our pages notices what is wrong with them."""

import pytest

import browser

CLEAN = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head>'
    "<body><main><h1>A page</h1>{}</main></body></html>"
)


def test_a_clean_page_has_no_faults(tmp_path) -> None:
    page = tmp_path / "clean.html"
    page.write_text(CLEAN.format("<p>Words.</p>"), "utf-8")
    assert browser.faults(page) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', "image-alt"),
        ('<p style="color:#ccc;background:#fff">Pale words.</p>', "color-contrast"),
        ('<img alt="A picture" src="http://127.0.0.1:9/picture.png">', "asks for http"),
        ('<p style="width:900px;background:#fff">Wide.</p>', "wider than the window"),
        ("<script>throw new Error('broken')</script>", "broken"),
    ],
)
def test_a_page_with_a_fault_is_found_out(tmp_path, body, fault) -> None:
    page = tmp_path / "faulty.html"
    page.write_text(CLEAN.format(body), "utf-8")
    assert any(fault in said for said in browser.faults(page, (390,)))


def test_a_machine_without_a_browser_skips_but_ci_fails(monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(browser, "CHROMIUM", tmp_path / "none")
    monkeypatch.setattr(browser.shutil, "which", lambda name: name)
    monkeypatch.delenv("TWOWAY_BROWSER", raising=False)
    with pytest.raises(pytest.skip.Exception, match="none is not there"):
        browser.need_browser()
    monkeypatch.setenv("TWOWAY_BROWSER", "must")
    with pytest.raises(pytest.fail.Exception, match="must be opened in a browser"):
        browser.need_browser()
