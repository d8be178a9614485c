"""Drives a headless Chromium over a pair of pipes (the DevTools protocol), with nothing but the standard library."""

import json
import os
import shutil
import subprocess
import tempfile


class BrowserError(Exception):
    """The browser does not start, does not answer, or refuses a command."""


class Browser:
    """One browser process; use it in a `with`."""

    def __init__(self):
        program = os.environ.get("CHROMIUM", "chromium")
        self.profile = tempfile.mkdtemp(prefix="wasted-work-browser-")
        to_browser, self.outgoing = os.pipe()
        self.incoming, from_browser = os.pipe()
        os.set_inheritable(to_browser, True)
        os.set_inheritable(from_browser, True)
        self.process = subprocess.Popen(
            [
                # The browser reads its commands from descriptor 3 and answers on 4.
                "bash", "-c", f'exec "$0" "$@" 3<&{to_browser} 4>&{from_browser}', program,
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--remote-debugging-pipe", f"--user-data-dir={self.profile}", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-extensions",
                "--force-color-profile=srgb", "about:blank",
            ],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.buffer = b""
        self.number = 0
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def call(self, method, session=None, **parameters):
        """The result of a command; what happens meanwhile is kept in `events`."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        os.write(self.outgoing, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def read(self):
        """The next message."""
        while b"\0" not in self.buffer:
            chunk = os.read(self.incoming, 1 << 20)
            if not chunk:
                raise BrowserError("the browser ended: does it start on this machine?")
            self.buffer += chunk
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)


class Page:
    """A tab in which everything that it asks for or complains of is kept."""

    # What the browser wants to know of a key: its number, and the text that it writes.
    KEYS = {"Tab": (9, ""), "Enter": (13, "\r"), " ": (32, " ")}

    def __init__(self, browser, width, height, light, scripts=True):
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.target = target
        self.browser = browser
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.call(f"{domain}.enable")
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 500)
        self.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": light}])
        if not scripts:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def press(self, key):
        """Presses and releases a key, as a person would."""
        number, text = self.KEYS[key]
        names = {"key": key, "code": "Space" if key == " " else key, "windowsVirtualKeyCode": number}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **names)
        self.call("Input.dispatchKeyEvent", type="keyUp", **names)

    def call(self, method, **parameters):
        return self.browser.call(method, session=self.session, **parameters)

    def open(self, url):
        """Opens an address and waits until it is loaded."""
        self.url = url
        self.browser.events.clear()
        self.call("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.browser.events):
            self.browser.events.append(self.browser.read())

    def evaluate(self, script):
        """The value of an expression in the page."""
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise BrowserError(result["exceptionDetails"].get("exception", {}).get("description", "script failed"))
        return result["result"].get("value")

    def complaints(self):
        """Console errors, exceptions, violations of the page's policy, and requests for anything but the page."""
        # A round trip, so that everything sent before has arrived.
        self.evaluate("1")
        found = []
        for event in self.browser.events:
            method, parameters = event.get("method"), event.get("params", {})
            if method == "Runtime.exceptionThrown":
                found.append("exception: " + parameters["exceptionDetails"]["text"])
            elif method == "Runtime.consoleAPICalled" and parameters["type"] in ("error", "warning"):
                found.append("console: " + str(parameters["args"]))
            elif method == "Log.entryAdded" and parameters["entry"]["level"] in ("error", "warning"):
                found.append("log: " + parameters["entry"]["text"])
            elif method == "Network.requestWillBeSent":
                url = parameters["request"]["url"]
                if url.split("#")[0] != self.url.split("#")[0] and not url.startswith(("data:", "blob:")):
                    found.append("request: " + url)
        return found

    def close(self):
        self.browser.call("Target.closeTarget", targetId=self.target)
