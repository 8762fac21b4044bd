"""The HTML report in a real browser (headless Chromium, driven over its debugging pipe): a phone's and a desktop's width, light and dark.

CARO_SCREENSHOTS=DIR keeps the pictures."""
import base64
import shutil
import struct
import threading

from matrix_case import *

BROWSER = next((b for b in ("chromium", "chromium-browser", "google-chrome") if shutil.which(b)), None)
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
         "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-pipe"]


class Browser:
    def __init__(self, profile):
        to_read, self.to_write = os.pipe()
        self.from_read, from_write = os.pipe()
        keep = [os.dup(fd) for fd in (to_read, from_write)]

        def fds():
            os.dup2(keep[0], 3)
            os.dup2(keep[1], 4)
        self.process = subprocess.Popen([BROWSER, *FLAGS, "--user-data-dir=%s" % profile, "about:blank"], preexec_fn=fds, close_fds=False,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        for fd in (to_read, from_write, *keep):
            os.close(fd)
        self.rest, self.events, self.number = b"", [], 0
        self.timer = threading.Timer(120, self.process.kill)
        self.timer.start()
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if hasattr(self, "session"):
            message["sessionId"] = self.session
        os.write(self.to_write, json.dumps(message).encode() + b"\0")
        while True:
            got = self.read()
            if got.get("id") == self.number:
                if "error" in got:
                    raise AssertionError("%s: %s" % (method, got["error"]))
                return got["result"]
            self.events.append(got)

    def read(self):
        while b"\0" not in self.rest:
            chunk = os.read(self.from_read, 1 << 20)
            if not chunk:
                raise AssertionError("the browser ended")
            self.rest += chunk
        one, self.rest = self.rest.split(b"\0", 1)
        return json.loads(one)

    def evaluate(self, expression):
        got = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in got:
            raise AssertionError(got["exceptionDetails"])
        return got["result"].get("value")

    def close(self):
        self.timer.cancel()
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        os.close(self.to_write)
        os.close(self.from_read)


# The lowest contrast (WCAG 2.1, 1.4.3) of any text with its ground, and where.
CONTRAST = """(() => {
  const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
  const light = c => { const f = v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; return .2126 * f(c[0]) + .7152 * f(c[1]) + .0722 * f(c[2]); };
  const ground = e => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length == 3 || c[3] > .99) return c; } return [255, 255, 255]; };
  let worst = [99, ''];
  for (const e of document.querySelectorAll('h1,h2,h3,p,dt,dd,b,span,th,summary,pre,code,label,footer,svg text')) {
    if (!e.textContent.trim() || !e.getClientRects().length) continue;
    const s = getComputedStyle(e), a = light(rgb(e.closest('svg') ? s.fill : s.color)), b = light(ground(e));
    const r = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (r < worst[0]) worst = [r, e.tagName + '.' + e.getAttribute('class')];
  }
  return worst; })()"""


class InBrowser(MatrixCase):
    def page(self):
        script = self.script("emit.py", """#!/usr/bin/env python3
import os, signal
me = os.environ['CARO_MODEL_ID']
b = bytearray(20 << 20)
cases = ''.join('<testcase classname="%s" name="%s" time="%g">%s</testcase>' % (s, n, len(n) / 10, inner)
    for s in ('e2e-cli', 'system-integration', 'mlx-integration', 'embedded-contract')
    for n, inner in (('answers a plain request', ''), ('keeps/a/very/long/path/that/has/no/blank/in/it/' + 'x' * 80, ''), ('refuses', '<failure message="expected &lt;b&gt;">' + 'y' * 400 + '</failure>' if me == 'qwen-0.5b' else ''), ('later', '<skipped/>')))
open(os.environ['CARO_JOB_DIR'] + '/r.xml', 'w').write('<testsuite name="all">' + cases + '</testsuite>')
if me == 'crashes': os.kill(os.getpid(), signal.SIGSEGV)
""")
        models = ",".join(["builtin", *(self.model(n, 100 << 20) for n in ("smollm-135m", "qwen-0.5b", "crashes", "a-model-with-quite-a-long-name-q4_k_m")), "starcoder-1b-q4"])
        done = self.caro("matrix", "run", "--models", models, "--results", "r.xml", "--", script)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(self.caro("matrix", "report", "--format", "html", "-o", "report.html").returncode, 0)
        return self.dir / "report.html"

    def test_phone_and_desktop_light_and_dark(self):
        page = self.page()
        browser = Browser(self.dir / "profile")
        self.addCleanup(browser.close)
        for domain in ("Page", "Network", "Log", "Runtime"):
            browser.call(domain + ".enable")
        for width, height, phone in ((390, 844, True), (1280, 900, False)):
            browser.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2 if phone else 1, mobile=phone)
            for scheme in ("light", "dark"):
                browser.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
                browser.call("Page.navigate", url=page.as_uri())
                wait_for(lambda: browser.evaluate("location.protocol == 'file:' && document.readyState == 'complete'"), what="the page")
                self.layout(browser, width, phone)
                ratio, where = browser.evaluate(CONTRAST)
                self.assertGreaterEqual(ratio, 4.5, "%s, %s" % (where, scheme))
                self.picture(browser, width, "%d-%s" % (width, scheme))
        requests = {e["params"]["request"]["url"] for e in browser.events if e.get("method") == "Network.requestWillBeSent"}
        self.assertEqual(requests, {page.as_uri()}, "nothing else is loaded")
        self.assertEqual([e for e in browser.events if e.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")], [])

    def layout(self, browser, width, phone):
        facts = browser.evaluate("""(() => { const q = s => [...document.querySelectorAll(s)], box = e => e.getBoundingClientRect(), s = q('.scroll')[0];
            return {inner: innerWidth, page: document.documentElement.scrollWidth, table: [s.scrollWidth, s.clientWidth],
              smallest: Math.min(...q('body *').filter(e => e.textContent.trim() && box(e).width && !['STYLE', 'TITLE'].includes(e.tagName)).map(e => parseFloat(getComputedStyle(e).fontSize))),
              models: q('.model').length, bars: q('svg rect.b').map(e => box(e).width), tracks: q('svg rect.t').map(e => box(e).width), charts: q('.chart').map(e => box(e).top),
              out: q('main *').filter(e => !e.closest('.scroll') && !e.closest('svg') && (box(e).right > innerWidth + 1 || box(e).left < -1)).map(e => e.tagName + '.' + e.className),
              clipped: q('svg text').filter(e => box(e).right > box(e.closest('.chart')).right || box(e).left < box(e.closest('.chart')).left).map(e => e.textContent),
              rows: q('tbody tr').filter(e => box(e).height).length, columns: q('thead th').length, first: box(q('tbody th')[1]).left}})()""")
        self.assertEqual(facts["inner"], width)
        self.assertLessEqual(facts["page"], width, "the page scrolls sideways")
        self.assertEqual(facts["out"], [])
        self.assertEqual(facts["clipped"], [])
        self.assertGreaterEqual(facts["smallest"], 12)
        self.assertEqual((facts["models"], facts["columns"]), (6, 7))
        self.assertEqual(len(facts["bars"]), 5)
        self.assertAlmostEqual(max(facts["bars"]), facts["tracks"][0], delta=1)
        self.assertEqual(len(set(facts["charts"])), 2 if phone else 1, "charts stand below each other on a phone, beside each other otherwise")
        if phone:
            self.assertGreater(facts["table"][0], facts["table"][1], "the table scrolls in its own frame")
            browser.evaluate("document.querySelector('.scroll').scrollLeft = 200")
            self.assertAlmostEqual(browser.evaluate("document.querySelectorAll('tbody th')[1].getBoundingClientRect().left"), facts["first"], delta=1)
            browser.evaluate("document.querySelector('.scroll').scrollLeft = 0")
        browser.evaluate("document.getElementById('bad').click()")
        shown = browser.evaluate("[...document.querySelectorAll('tbody tr:not(.suite)')].filter(e => e.getBoundingClientRect().height).map(e => e.firstChild.textContent)")
        self.assertEqual(sorted(set(shown)), sorted({"refuses", "the command itself", "%s/emit.py" % self.dir}))
        browser.evaluate("document.getElementById('bad').click(); document.querySelectorAll('details').forEach(e => e.open = true)")
        self.assertLessEqual(browser.evaluate("document.documentElement.scrollWidth"), width, "an open failure is too wide")

    def picture(self, browser, width, name):
        browser.evaluate("document.querySelectorAll('details').forEach((e, i) => e.open = i == 0)")
        height = browser.evaluate("document.documentElement.scrollHeight")
        data = base64.b64decode(browser.call("Page.captureScreenshot", captureBeyondViewport=True, clip={"x": 0, "y": 0, "width": width, "height": min(height, 4000), "scale": 1})["data"])
        self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
        self.assertGreaterEqual(struct.unpack(">I", data[16:20])[0], width)
        self.assertGreater(len(data), 20000, "an empty picture")
        if os.environ.get("CARO_SCREENSHOTS"):
            pathlib.Path(os.environ["CARO_SCREENSHOTS"], "report-%s.png" % name).write_bytes(data)


if __name__ == "__main__":
    if not BROWSER:
        print("skipped: no Chromium here (package: chromium)")
        raise SystemExit(77)
    main()
