"""Every line of the first file satisfies the schema, and no line of the second does."""

import json
import sys

from jsonschema import Draft202012Validator

schema, accepted, refused = sys.argv[1:]


def lines(file):
    with open(file, encoding="utf-8") as opened:
        # `splitlines` would also end lines at U+2028.
        return opened.read().rstrip("\n").split("\n")


with open(schema, encoding="utf-8") as opened:
    read = json.load(opened)
Draft202012Validator.check_schema(read)
validator = Draft202012Validator(read)
for line in lines(accepted):
    validator.validate(json.loads(line))
for line in lines(refused):
    assert not validator.is_valid(json.loads(line)), f"{refused}: {line}"
print(f"jsonschema: {schema} accepts {len(lines(accepted))} and refuses {len(lines(refused))}")
