#!/usr/bin/env python3
"""The bill of materials of a built caro: CycloneDX 1.5 JSON on standard output.

    tools/make_sbom.py build/release/caro

Lists the program with its hash, the model inside it, the libraries that it is linked with (as this system's loader finds them) and those
that it loads when they are needed; versions come from this system's packages where it has such."""
import datetime
import hashlib
import json
import os
import re
import subprocess
import sys
import uuid

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOADED = {"libcurl.so.4": "curl", "libcrypto.so.3": "Apache-2.0", "libsqlite3.so.0": "blessing", "libexpat.so.1": "MIT"}
LICENCES = {"libjansson": "MIT", "libedit": "BSD-3-Clause", "libc": "LGPL-2.1-or-later", "libm": "LGPL-2.1-or-later", **{k.split(".")[0]: v for k, v in LOADED.items()}}


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as f:
        for block in iter(lambda: f.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True).stdout
    except OSError:
        return ""


def package(path):
    """(name, version) of the system's package that owns a file, or None."""
    for candidate in (path, os.path.realpath(path), "/usr" + path, "/usr" + os.path.realpath(path)):
        owner = output("dpkg-query", "-S", candidate).split(":")[0].strip()
        if owner:
            return owner, output("dpkg-query", "-W", "-f", "${Version}", owner).strip()
    return None


def linked(program):
    """(soname, path) of each library, by ldd or otool."""
    found = re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", program), re.M)
    return found or [(os.path.basename(p), p) for p in re.findall(r"^\s+(/\S+) \(", output("otool", "-L", program), re.M)]


def library(soname, path, scope):
    name = re.split(r"\.so|\.dylib|\.\d", soname)[0]
    part = {"type": "library", "name": name, "bom-ref": "library:" + soname, "scope": scope}
    owner = package(path) if path else None
    if owner:
        part["version"] = owner[1]
        part["purl"] = "pkg:deb/%s@%s" % owner
    if name in LICENCES:
        part["licenses"] = [{"license": {"id": LICENCES[name]}} if LICENCES[name] not in ("blessing",) else {"license": {"name": "SQLite blessing (public domain)"}}]
    return part


def main():
    if len(sys.argv) != 2 or not os.path.isfile(sys.argv[1]):
        sys.exit("usage: tools/make_sbom.py PROGRAM")
    program = sys.argv[1]
    version = output(os.path.abspath(program), "version").split()[-1:] or sys.exit("%s does not tell its version" % program)
    libraries = [library(s, p, "required") for s, p in linked(program)]
    cache = dict(re.findall(r"^\s*(\S+) \(.*\) => (\S+)", output("/sbin/ldconfig", "-p"), re.M))
    libraries += [library(s, cache.get(s), "optional") for s in LOADED]
    model = os.path.join(ROOT, "data/builtin.gguf")
    if os.path.exists(model):
        libraries.append({"type": "machine-learning-model", "name": "caro built-in model", "bom-ref": "model:builtin", "version": sha256(model)[:12],
                          "licenses": [{"license": {"id": "Apache-2.0"}}], "hashes": [{"alg": "SHA-256", "content": sha256(model)}]})
    root = {"type": "application", "name": "caro", "bom-ref": "caro", "version": version[0], "licenses": [{"license": {"id": "Apache-2.0"}}],
            "hashes": [{"alg": "SHA-256", "content": sha256(program)}]}
    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", os.path.getmtime(program))), datetime.timezone.utc)
    json.dump({"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
               "serialNumber": "urn:uuid:%s" % uuid.uuid5(uuid.NAMESPACE_URL, "caro:" + root["hashes"][0]["content"]),
               "metadata": {"timestamp": moment.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": root}, "components": libraries,
               "dependencies": [{"ref": "caro", "dependsOn": [p["bom-ref"] for p in libraries]}]}, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
