import io
import json
import os
import struct
from functools import lru_cache
from urllib.parse import quote
from urllib.request import urlopen

import fastavro

REGISTRY = os.environ.get("REGISTRY_URL", "http://localhost:8081")


def ask(path):
    with urlopen(REGISTRY + path, timeout=10) as response:
        return json.load(response)


def writer_of(topic, record):
    """Writes values of a record: byte 0, the id of the schema in 4 bytes, the Avro body."""
    latest = ask(f"/subjects/{quote(f'{topic}-{record}', safe='')}/versions/latest")
    schema = fastavro.parse_schema(json.loads(latest["schema"]))

    def write(value):
        out = io.BytesIO()
        out.write(struct.pack(">bI", 0, latest["id"]))
        fastavro.schemaless_writer(out, schema, value)
        return out.getvalue()

    return write


@lru_cache(maxsize=None)
def schema_of(schema_id):
    return fastavro.parse_schema(json.loads(ask(f"/schemas/ids/{schema_id}")["schema"]))


def read(value):
    """Reads a value of any record, as its writer's schema has it."""
    _, schema_id = struct.unpack(">bI", value[:5])
    return fastavro.schemaless_reader(io.BytesIO(value[5:]), schema_of(schema_id), None)
