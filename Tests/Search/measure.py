#!/usr/bin/env python3
"""Measures what the search page of a site finds, and what it costs, in Chromium.

Usage: measure.py SITE [--queries FILE] [--pagefind] [--least MRR] [--show] [--first QUERY]...

Each query is the first one of a fresh visit to /search/?q=QUERY. Printed are, for all queries and by
kind: P, the share of right answers among the first min(10, right answers) results; MRR, the mean of
1/rank of the first right one among the first ten; and what one visit loads. --pagefind measures
Pagefind (PyPI: pagefind[bin]) over the same pages in the same run, with its own settings. --least
fails where the MRR of ours is lower. --first prints what single visits load.
"""
import argparse, collections, gzip, http.server, pathlib, shutil, subprocess, sys, tempfile, threading
import time, urllib.parse

from playwright.sync_api import sync_playwright

POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"


class Server(http.server.ThreadingHTTPServer):
    """Serves a folder under the site's strict policy and keeps what was asked for."""

    def __init__(self, folder, policy):
        self.folder, self.policy, self.asked = pathlib.Path(folder), policy, []
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server_port}/"


class Handler(http.server.BaseHTTPRequestHandler):
    types = {".html": "text/html; charset=utf-8", ".css": "text/css", ".svg": "image/svg+xml",
             ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm"}

    def do_GET(self):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        file = self.server.folder / path.lstrip("/")
        if not file.is_file():
            return self.send_error(404)
        body = file.read_bytes()
        self.server.asked.append((path, len(body), len(gzip.compress(body, 6))))
        self.send_response(200)
        self.send_header("Content-Type", self.types.get(file.suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if self.server.policy:
            self.send_header("Content-Security-Policy", self.server.policy)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def incident(address):
    parts = urllib.parse.urlsplit(address).path.split("/")
    return parts[parts.index("incidents") + 1] if "incidents" in parts else address


def ours(page, server, query):
    page.goto(f"{server.url}search/index.html?q={urllib.parse.quote(query)}")
    page.wait_for_function("""() => {
      const status = document.getElementById("search-status")
      return status.textContent && status.textContent !== status.dataset.searching }""")
    return [incident(link) for link in page.eval_on_selector_all(
        "#search-results .row-title", "links => links.map(link => link.href)")]


def theirs(page, server, query):
    page.goto(server.url + "pagefind-host.html")
    return [incident(link) for link in page.evaluate("""async query => {
      const pagefind = await import("/pagefind/pagefind.js")
      const { results } = await pagefind.search(query)
      const data = await Promise.all(results.slice(0, 10).map(result => result.data()))
      return data.map(entry => entry.url) }""", query)]


def measure(name, browser, server, search, queries, show):
    scores, loads = collections.defaultdict(list), []
    for kind, query, right in queries:
        context = browser.new_context()
        page = context.new_page()
        problems = []
        page.on("console", lambda message: problems.append(message.text)
                if message.type == "error" else None)
        page.on("pageerror", lambda error: problems.append(str(error)))
        server.asked.clear()
        begin = time.monotonic()
        found = search(page, server, query)
        took = time.monotonic() - begin
        context.close()
        for problem in problems:
            print(f"{name}: {query}: {problem}", file=sys.stderr)
        wanted = min(10, len(right))
        precision = sum(entry in right for entry in found[:wanted]) / wanted
        rank = next((place for place, entry in enumerate(found[:10], 1) if entry in right), 0)
        scores[kind].append((precision, 1 / rank if rank else 0))
        loads.append((len(server.asked), sum(a[1] for a in server.asked) / 1e3,
                      sum(a[2] for a in server.asked) / 1e3, took * 1e3))
        if show and precision < 1:
            print(f"{name}: {kind}: {query}: P {precision:.2f}, first right {rank or '-'}; "
                  f"found {' '.join(found[:5])}; missed {' '.join(set(right) - set(found[:wanted]))}")
    every = [score for kind in scores.values() for score in kind]
    mean = lambda values: sum(values) / len(values)
    row = lambda values: (f"{mean([v[0] for v in values]):6.2f}{mean([v[1] for v in values]):6.2f}")
    middle = lambda column: sorted(load[column] for load in loads)[len(loads) // 2]
    print(f"{name}: {len(every)} queries:{row(every)} (P, MRR); one visit: "
          f"{middle(0)} requests, {middle(1):.0f} KB, {middle(2):.0f} KB with gzip, "
          f"{middle(3):.0f} ms (medians); at most {max(load[1] for load in loads):.0f} KB, "
          f"{max(load[2] for load in loads):.0f} KB with gzip")
    for kind, values in scores.items():
        print(f"    {kind:14}{len(values):3}{row(values)}")
    return mean([score[1] for score in every])


def first(browser, server, query):
    context = browser.new_context()
    server.asked.clear()
    found = ours(context.new_page(), server, query)
    context.close()
    asked = server.asked
    sums = lambda part: (sum(a[1] for a in asked if part(a[0])) / 1e3,
                         sum(a[2] for a in asked if part(a[0])) / 1e3)
    parts = {"page": lambda p: p.endswith(".html"),
             "styles, scripts": lambda p: p.startswith("/assets/"),
             "index": lambda p: p.startswith("/search/") and "/incidents/" not in p
             and p.endswith(".js"),
             "results": lambda p: p.startswith("/search/incidents/")}
    print(f"first query '{query}': {len(found)} results, {len(asked)} requests, "
          + "; ".join(f"{name} %.1f KB (%.1f with gzip)" % sums(part) for name, part in parts.items())
          + "; all %.1f KB (%.1f)" % sums(lambda _: True))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("site")
    parser.add_argument("--queries", default=pathlib.Path(__file__).with_name("queries.tsv"))
    parser.add_argument("--pagefind", action="store_true")
    parser.add_argument("--least", type=float, default=0)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--first", action="append", default=[])
    options = parser.parse_args()
    lines = pathlib.Path(options.queries).read_text().splitlines()
    queries = [line.split("\t") for line in lines if line and not line.startswith("#")]
    queries = [(kind, query, right.split()) for kind, query, right in queries]
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        server = Server(options.site, POLICY)
        if options.first:
            for query in options.first:
                first(browser, server, query)
            return 0
        result = measure("faultline", browser, server, ours, queries, options.show)
        if options.pagefind:
            copy = pathlib.Path(folder) / "site"
            shutil.copytree(options.site, copy)
            begin = time.monotonic()
            subprocess.run([sys.executable, "-m", "pagefind", "--site", copy, "--root-selector",
                            "main", "--glob", "incidents/*/index.html"], check=True,
                           stdout=subprocess.DEVNULL)
            took = time.monotonic() - begin
            files = [file for file in (copy / "pagefind").rglob("*") if file.is_file()]
            (copy / "pagefind-host.html").write_text("<!DOCTYPE html><title>Pagefind</title>")
            measure("pagefind", browser, Server(copy, None), theirs, queries, options.show)
            print(f"    index: {took:.1f} s, {len(files)} files, "
                  f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
        files = [file for file in (pathlib.Path(options.site) / "search").rglob("*.js")]
        print(f"faultline: index: {len(files)} files, "
              f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
        if result < options.least:
            print(f"search: the MRR is {result:.2f}, and must be {options.least} or better")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
