#!/usr/bin/env python3
"""Checks the pages plandiff writes: check.py PLANDIFF

No external reference; valid HTML (tidy); and, in a real browser at phone and laptop width, in light, dark and print:
contrast, names, headings, landmarks, no request, readable with script off, filters that count what they hide.
What is not installed is skipped by name.
"""

import html.parser
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import browser as chromium

HERE = pathlib.Path(__file__).parent
failures = []


def fail(place, what):
    failures.append(f"{place}: {what}")


class References(html.parser.HTMLParser):
    """Everything a page would fetch by itself."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            loads = name in ("src", "srcset", "poster", "data", "background", "action", "formaction", "manifest", "ping")
            if loads or (tag in ("link", "base", "use", "image") and name in ("href", "xlink:href")):
                if not (value or "").startswith(("data:", "#")):
                    self.found.append(f"{tag} {name}={value}")
            if name == "style" or name.startswith("on"):
                self.found.append(f"{tag} {name}={value}")


def write_pages(plandiff, folder):
    subprocess.run([plandiff, "report", folder / "site"], check=True)
    hostile = folder / "hostile.txt"
    hostile.write_text("1. Karn shall <script>alert(1)</script> keep \"><img src=x onerror=alert(1)> the port.\n"
                       "2. " + "Overlong" * 400 + "\n3. \u202eKarn shall pay.\u202c שלום עולם\n", encoding="utf-8")
    changed = folder / "changed.txt"
    changed.write_text(hostile.read_text(encoding="utf-8").replace("shall", "may"), encoding="utf-8")
    page = folder / "site" / "hostile.html"
    subprocess.run([plandiff, hostile, changed, "--format", "html", "-o", page], check=True)
    variance = folder / "site" / "variance.html"
    subprocess.run([plandiff, "compare", "--renderings", hostile, changed, "--format", "html", "-o", variance], check=True)
    by_topic = folder / "site" / "by-topic.html"
    subprocess.run([plandiff, "us28", "europe", "--by", "topic", "--format", "html", "-o", by_topic], check=True)
    return sorted((folder / "site").glob("*.html"))


def check_references(page):
    text = page.read_text(encoding="utf-8")
    reader = References()
    reader.feed(text)
    for found in reader.found:
        fail(page.name, f"external reference or inline handler: {found}")
    for style in re.findall(r"<style>(.*?)</style>", text, re.S):
        if "url(" in style or "@import" in style:
            fail(page.name, "the style loads something")


def check_tidy(page):
    run = subprocess.run(["tidy", "-e", "-q", page], capture_output=True, text=True)
    for line in run.stderr.splitlines():
        # Spans that only a style sheet fills are no fault.
        if "trimming empty <span>" not in line:
            fail(page.name, f"tidy: {line}")


def check_in_browser(engine, page):
    url = page.resolve().as_uri()
    probe = (HERE / "probe.js").read_text(encoding="utf-8")
    for width, dark, on_paper in ((390, False, False), (1280, False, False), (1280, True, False), (390, True, False),
                                  (800, False, True)):
        view = engine.page(url, width=width, dark=dark, print_media=on_paper)
        place = f"{page.name} at {width}{' dark' if dark else ''}{' print' if on_paper else ''}"
        for complaint in view.run(probe):
            fail(place, complaint)
        for request in view.requests():
            if request != url and not request.startswith("data:"):
                fail(place, f"request to {request}")
        for complaint in view.complaints():
            fail(place, complaint)
    return url


def check_without_script(engine, url, name):
    view = engine.page(url, script=False)
    counts = view.run("""({
      hidden: [...document.querySelectorAll('article.change')].filter(a => !a.checkVisibility()).length,
      lens: document.getElementById('lens').checkVisibility(),
      sides: [...document.querySelectorAll('article.change .sides')].filter(s => !s.innerText.trim()).length
    })""")
    if counts != {"hidden": 0, "lens": False, "sides": 0}:
        fail(name, f"with script off: {counts}")


def check_filters(engine, url, name):
    view = engine.page(url)
    result = view.run("""(async () => {
      const form = document.getElementById('lens'), shown = document.getElementById('shown');
      const all = [...document.querySelectorAll('article.change')];
      const open = () => all.filter(a => a.checkVisibility()).length;
      const set = (field, value) => { form.elements[field].value = value; form.dispatchEvent(new Event('input')); };
      const out = [];
      for (const field of ['label', 'topic', 'party']) {
        const select = form.elements[field];
        if (!select) continue;
        for (const option of [...select.options].slice(1)) {
          set(field, option.value);
          const said = option.textContent.match(/\\((\\d+)\\)$/)[1];
          if (String(open()) !== said) out.push(`${option.textContent} shows ${open()}`);
          const hidden = all.length - open();
          if (hidden && !shown.textContent.includes(`${hidden} hidden`)) out.push(`not counted: ${shown.textContent}`);
        }
        set(field, '');
      }
      set('words', 'no such words anywhere');
      if (open() !== 0) out.push('a search for nothing shows something');
      form.reset();
      await new Promise(done => setTimeout(done, 20));
      if (open() !== all.length) out.push('reset does not show all');
      const told = all.filter(a => a.dataset.label !== 'unchanged');
      form.elements.next.click();
      if (!told.includes(document.activeElement)) out.push('next change does not move the focus');
      const first = document.activeElement;
      form.elements.next.click();
      if (told.indexOf(document.activeElement) !== told.indexOf(first) + 1) out.push('next change skips');
      form.elements.previous.click();
      if (document.activeElement !== first) out.push('previous change does not go back');
      return out;
    })()""")
    for complaint in result:
        fail(name, complaint)


def main():
    plandiff = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        pages = write_pages(plandiff, pathlib.Path(temporary))
        for page in pages:
            check_references(page)
        print(f"{len(pages)} pages have no external reference" if not failures else "references: see below")
        if shutil.which("tidy"):
            for page in pages:
                check_tidy(page)
            print("tidy has read them")
        else:
            print("skipped: tidy is not installed (apt-get install tidy)")
        path = chromium.find()
        if path is None:
            print("skipped: no Chromium is installed (apt-get install chromium)")
        else:
            engine = chromium.Browser(path)
            try:
                for page in pages:
                    url = check_in_browser(engine, page)
                    # The index and the tables have no filters to try; they need no script at all.
                    if page.name not in ("index.html", "variance.html") and not page.name.startswith("table-of-"):
                        check_without_script(engine, url, page.name)
                        check_filters(engine, url, page.name)
            finally:
                engine.close()
            print("the browser has shown them at phone and laptop width, light, dark and on paper, script on and off")
    for failure in failures[:60]:
        print("FAILED", failure)
    if failures:
        sys.exit(f"{len(failures)} failures")


if __name__ == "__main__":
    main()
