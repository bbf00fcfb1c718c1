#!/usr/bin/env python3
"""Validates every JSON output of plandiff against the published schemas.

usage: validate_json.py PLANDIFF
"""
import itertools, json, pathlib, subprocess, sys, tempfile

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

ROOT = pathlib.Path(__file__).resolve().parent.parent


def validators():
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted((ROOT / "schema").glob("*.schema.json"))]
    registry = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in schemas)
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    return {s["$id"]: Draft202012Validator(s, registry=registry) for s in schemas}


def run(*command, text=None):
    result = subprocess.run(command, input=text, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    return result.returncode, result.stdout


def outputs(plandiff):
    """Name, schema and value of every output there is."""
    comparison, pair = "urn:plandiff:comparison:1", "urn:plandiff:pair:1"
    for path in sorted((ROOT / "Tests/PlanReportsTests/Fixtures").glob("*.json")):
        value = json.loads(path.read_text("utf-8"))
        yield path.name, "urn:" + value["schema"].replace(".", ":").replace("/", ":"), value
    code, text = run(plandiff, "check", "--format", "json")
    assert code in (0, 1), f"check: exit code {code}"
    yield "check", "urn:plandiff:check:1", json.loads(text)
    for narrowed in ([], ["--table", "z"], ["--word", "shall", "--level", "8"]):
        code, text = run(plandiff, "rules", "--format", "json", *narrowed)
        assert code == 0, f"rules: exit code {code}"
        yield " ".join(["rules", *narrowed]), "urn:plandiff:rules:1", json.loads(text)
    plans = sorted(path.stem for path in (ROOT / "versions").glob("*.yaml"))
    for old, new in itertools.permutations(plans, 2):
        code, text = run(plandiff, old, new, "--format", "json")
        assert code == 0, f"{old} {new}: exit code {code}"
        yield f"{old} {new}", comparison, json.loads(text)
    with tempfile.TemporaryDirectory() as folder:
        wire, post = pathlib.Path(folder, "wire.yaml"), pathlib.Path(folder, "post.yaml")
        wire.write_text("id: wire\npoints: [{number: 1, text: Karn will pay.}]\n", encoding="utf-8")
        post.write_text("id: post\nrenderingOf: wire\npoints: [{number: 1, text: Karn may pay.}]\n", encoding="utf-8")
        _, text = run(plandiff, wire, post, "--format", "json")
        yield "two renderings", comparison, json.loads(text)
    lines = [
        {"id": 1, "old": "Karn shall leave within 30 days.", "new": "Karn may leave within 60 days."},
        {"id": "two", "old": "Karn shall stay.", "new": "Karn shall stay."},
        {"id": None, "old": 3},
    ]
    text = "".join(json.dumps(line) + "\n" for line in lines)
    for mode, schema in (("--pairs", pair), (None, comparison)):
        _, answers = run(plandiff, "batch", *([mode] if mode else []), text=text)
        for answer in map(json.loads, answers.splitlines()):
            is_error = "error" in answer
            yield f"batch {mode or ''} {answer['id']}", pair if is_error else schema, answer


def main():
    known = validators()
    failures = count = 0
    for name, schema, value in outputs(sys.argv[1]):
        count += 1
        for error in itertools.islice(known[schema].iter_errors(value), 5):
            failures += 1
            print(f"{name}: {error.json_path}: {error.message[:300]}", file=sys.stderr)
    print(f"{count} JSON outputs validated, {failures} faults")
    return 1 if failures or not count else 0


if __name__ == "__main__":
    sys.exit(main())
