#!/usr/bin/env python3
"""Checks what the search page of the demo site does, in Chromium: by hand, keyboard and screen reader.

Usage: behaviour.py SITE

Prints each claim that does not hold, and fails where there is one.
"""
import pathlib, shutil, sys, tempfile, urllib.parse

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from measure import POLICY, Server

READY = """() => { const status = document.getElementById("search-status")
  return status.textContent && status.textContent !== status.dataset.searching }"""
failures = []


def claim(text, holds):
    if not holds:
        failures.append(text)
        print(f"search: this does not hold: {text}")


def status(page):
    page.wait_for_function(READY)
    return page.text_content("#search-status")


def titles(page):
    return page.eval_on_selector_all("#search-results .row-title", "all => all.map(a => a.textContent)")


def focused(page):
    return page.evaluate("document.activeElement.id || document.activeElement.className")


def visit(browser, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    page.problems = []
    page.hosts = set()
    page.on("console", lambda message: page.problems.append(message.text)
            if message.type == "error" else None)
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.on("request", lambda request: page.hosts.add(request.url.split("/")[2]))
    return page


def check_visitor(browser, root, where):
    page = visit(browser)
    page.goto(root + "index.html")
    page.keyboard.press("/")
    claim(f"{where}: '/' goes to the search field of the home page", focused(page) == "q")
    page.keyboard.type("cloudflare/")
    claim(f"{where}: '/' is typed where someone types", page.input_value("#q") == "cloudflare/")
    page.fill("#q", "cloudflare")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search/**")
    claim(f"{where}: the form of the home page leads to results", "incident" in status(page))
    claim(f"{where}: results are shown in place of the list",
          page.is_hidden("#search-all") and len(titles(page)) > 1)
    claim(f"{where}: words are marked", page.locator("#search-results mark").count() > 2)

    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    claim(f"{where}: an arrow goes to the first result", page.evaluate(
        "document.activeElement === document.querySelector('#search-results a')"))
    page.keyboard.press("ArrowDown")
    claim(f"{where}: an arrow goes to the next result", page.evaluate(
        "document.activeElement === document.querySelectorAll('#search-results a')[1]"))
    page.keyboard.press("Escape")
    claim(f"{where}: Escape goes back to the field", focused(page) == "q")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    claim(f"{where}: an arrow goes back to the field", focused(page) == "q")

    page.click(".search-filters summary")
    page.select_option("#filter-year", index=1)
    year = page.input_value("#filter-year")
    page.wait_for_function("year => location.search.includes(year)", arg=year)
    page.wait_for_timeout(300)
    days = page.eval_on_selector_all("#search-results time", "all => all.map(t => t.dateTime)")
    claim(f"{where}: a filter narrows the results", all(day.startswith(year) for day in days))
    page.fill("#q", "")
    page.wait_for_function("() => !location.search.includes('q=')")
    page.wait_for_timeout(300)
    claim(f"{where}: a filter alone lists what fits it", len(titles(page)) > 0)
    address = page.url
    page.goto(address)
    claim(f"{where}: the address keeps the query",
          page.input_value("#filter-year") == year and "incident" in status(page)
          and page.is_visible("#filter-year"))
    page.select_option("#filter-year", "")
    page.wait_for_function("() => !document.getElementById('search-all').hidden")
    claim(f"{where}: without a query, everything is listed", page.is_hidden("#search-results"))

    page.fill("#q", "x")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    claim(f"{where}: one character is said to be too little",
          "too little" in status(page) and page.is_visible("#search-all"))

    page.fill("#q", "clodflare")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    claim(f"{where}: a misspelt word finds the right one, and says so",
          "cloudflare" in status(page) and len(titles(page)) > 1)
    page.fill("#q", "xyzzyplugh")
    page.keyboard.press("Enter")
    page.wait_for_timeout(500)
    claim(f"{where}: nothing is made up", page.is_hidden("#search-results") and titles(page) is not None
          and "Nothing" in status(page))
    page.goto(root + "search/index.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20outage")
    status(page)
    claim(f"{where}: a query is never markup", page.locator("main img").count() == 0)
    claim(f"{where}: no error is logged: {page.problems}", not page.problems)
    claim(f"{where}: no other host is asked: {page.hosts}", len(page.hosts) == 1)
    page.context.close()


def check_screens(browser, root):
    axe = Axe()
    for scheme in ("light", "dark"):
        for width in (1280, 320):
            page = visit(browser, color_scheme=scheme, viewport={"width": width, "height": 800})
            page.goto(root + "search/index.html?q=outage")
            status(page)
            page.click(".search-filters summary")
            found = axe.run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
                                                       "wcag22aa", "best-practice"]})
            names = [violation["id"] for violation in found.response["violations"]]
            claim(f"{scheme}, {width} px: axe finds nothing in results: {names}", not names)
            claim(f"{scheme}, {width} px: results do not scroll sideways", page.evaluate(
                "document.documentElement.scrollWidth <= innerWidth"))
            page.context.close()


def check_failures(browser, site, server):
    page = visit(browser, java_script_enabled=False)
    page.goto(server.url + "search/index.html?q=cloudflare")
    incidents = len(list((site / "incidents").glob("*/index.html")))
    claim("without a script everything is listed, and the page says so",
          page.locator("#search-all .row-title").count() == incidents
          and page.is_visible("noscript p")
          and "Searching needs a script" in page.text_content("noscript p")
          and not page.is_visible("#filter-year"))
    page.context.close()
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "site"
        shutil.copytree(site, copy)
        (copy / "search" / "index.js").unlink()
        page = visit(browser)
        page.goto(f"file://{copy}/search/index.html?q=cloudflare")
        claim("where the index is missing everything is listed, and the page says so",
              "could not be loaded" in status(page) and page.is_visible("#search-all"))
        page.context.close()


def check_owners(browser, site):
    names = ["M\u00fcller", "Muller", "Ji\u0159\u00ed Gro\u00df", "Siobh\u00e1n O'Neill", "Kim"]
    items = "".join(f'<li><a href="{number}.html">{name}</a></li>' for number, name in enumerate(names))
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "site"
        shutil.copytree(site, copy)
        file = copy / "search" / "index.html"
        file.write_text(file.read_text().replace(
            '<section id="search-results"', '<section id="search-owners" hidden><ul></ul></section>'
            '<section id="search-results"').replace(
            '<div class="side">', f'<section aria-labelledby="owners"><ul>{items}</ul></section>'
            '<div class="side">'))
        page = visit(browser)
        page.goto(f"file://{copy}/search/index.html")
        # A name is found as it is written, and as a keyboard without its letters has it.
        for query, expected in [
                ("m\u00fcller", ["M\u00fcller"]), ("muller", ["M\u00fcller", "Muller"]),
                ("jiri gross", ["Ji\u0159\u00ed Gro\u00df"]), ("siobhan", ["Siobh\u00e1n O'Neill"]),
                ("k\u00edm", []), ("mull\u00e9r", [])]:
            page.fill("#q", query)
            page.wait_for_function("query => location.search.includes(query)",
                                   arg=urllib.parse.quote(query).replace("%20", "+"))
            found = page.eval_on_selector_all("#search-owners a", "all => all.map(a => a.textContent)")
            claim(f"'{query}' finds the owners {expected}: {found}", found == expected)
        page.context.close()


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        server = Server(site, POLICY)
        check_visitor(browser, server.url, "served")
        check_visitor(browser, f"file://{site}/", "as files")
        check_screens(browser, server.url)
        check_failures(browser, site, server)
        check_owners(browser, site)
    print("Search: " + (f"{len(failures)} claims do not hold" if failures else "every claim holds"))
    return 1 if failures else 0


sys.exit(main())
