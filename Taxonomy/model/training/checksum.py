"""The checksum in the header of words.bin, spans.bin and tellings.bin: XXH64 of the bytes before it ^ XXH64 of those after the header.

  python checksum.py FILE...     checks;  --write puts it in"""
import struct, sys

M = 0xFFFFFFFFFFFFFFFF
P = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5)
HEADERS = {b"FWWORDS1": (64, 56), b"FWSPANS1": (192, 184), b"FWTELLS1": (128, 120)}     # length of the header, place of the checksum


def turn(x, n): return (x << n | x >> 64 - n) & M
def round_(a, w): return turn(a + w * P[1] & M, 31) * P[0] & M


def xxh64(b):
    n, at = len(b), 0
    if n >= 32:
        v = [P[0] + P[1] & M, P[1], 0, -P[0] & M]; k = n // 32 * 4
        for i, w in enumerate(struct.unpack(f"<{k}Q", b[:8 * k])): v[i & 3] = round_(v[i & 3], w)
        at = 8 * k; h = sum(turn(x, s) for x, s in zip(v, (1, 7, 12, 18))) & M
        for x in v: h = ((h ^ round_(0, x)) * P[0] + P[3]) & M
    else: h = P[4]
    h = h + n & M
    while at + 8 <= n: h = (turn(h ^ round_(0, struct.unpack_from("<Q", b, at)[0]), 27) * P[0] + P[3]) & M; at += 8
    if at + 4 <= n: h = (turn(h ^ (struct.unpack_from("<I", b, at)[0] * P[0] & M), 23) * P[1] + P[2]) & M; at += 4
    while at < n: h = turn(h ^ (b[at] * P[4] & M), 11) * P[0] & M; at += 1
    h = (h ^ h >> 33) * P[1] & M; h = (h ^ h >> 29) * P[2] & M
    return h ^ h >> 32


def seal(b):
    """The bytes with the checksum in them."""
    head, at = HEADERS[bytes(b[:8])]
    return bytes(b[:at]) + struct.pack("<Q", xxh64(bytes(b[:at])) ^ xxh64(bytes(b[head:]))) + bytes(b[head:])


if __name__ == "__main__":
    wrong = False
    for path in [a for a in sys.argv[1:] if a != "--write"]:
        old = open(path, "rb").read(); new = seal(old)
        if "--write" in sys.argv: open(path, "wb").write(new)
        elif old != new: print(path, "is damaged"); wrong = True
    sys.exit(1 if wrong else 0)
