"""What schemathesis must be told to talk to this service as a client does."""

import re
import uuid

import requests
import schemathesis


@schemathesis.serializer("application/x-ndjson")
def lines(ctx, value):
    """Texts as they are; a made-up value that is no text cannot be written as lines, so nothing is sent."""
    return value.encode("utf-8", "surrogatepass") if isinstance(value, str) else b""


send_as_made = requests.Session.send


def send(session, request, **options):
    """Every request that is new has a key of its own; a wrong key stays as it is."""
    key = request.headers.get("Idempotency-Key")
    if isinstance(key, str) and re.fullmatch("[!-~]{1,200}", key):
        request.headers["Idempotency-Key"] = str(uuid.uuid4())
    return send_as_made(session, request, **options)


requests.Session.send = send
