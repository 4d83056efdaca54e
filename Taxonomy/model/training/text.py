"""Words, stems, chunks and span tokens: the text side of the skill reader, shared by training and by reader.py."""
import csv, gzip, json, os, re, unicodedata

_FOLD = str.maketrans({"’": "'", "‘": "'", "–": "-", "—": "-", "\u00a0": " "})
_WORD = re.compile(r"[a-z0-9]+[+#]*")
_PLACEHOLDER = re.compile(r"<[A-Z_]+>")          # <ORGANIZATION>, <LOCATION>: marks left by anonymisation
_VOWELS = set("aeiouy")
_SUFFIXES = ("isation ization ational ations ation ments ment ators ator ances ance ences ence ically ical ively ive "
             "ities ity ness able ible ions ion ally ants ant ers ors er or ous ic al ly ate").split()
STOP = set("a an the of and or to in for on with by at from as is are be been was were will would can could should may "
           "might must you your our we us they them their it its he she his her this that these those i my me who which "
           "what when where how if not no do does did have has had about into over under other such than then also etc "
           "e g ie per via all any both each more most some very so up out".split())
# A text is cut here; the pieces are read beside the whole sentence.
_CUT = re.compile(r"[,;:•·*()\[\]/|!?]|\.(?=\s|$)|\s[-–—]\s|"
                  r"\s(?:and|or|as well as|but|including|such as|while|who|which)\s|\n", re.I)
_LEAD = "([{\"'<*•·-–—“‘«/|&"
_TRAIL = ")]}\"'>,.;:!?*”’»/|…"


def fold(text):
    text = unicodedata.normalize("NFKD", text.translate(_FOLD))
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def blank(text):
    """The text with placeholders blanked, same length."""
    return _PLACEHOLDER.sub(lambda m: " " * len(m.group()), text)


def words(text):
    return _WORD.findall(fold(blank(text)))


def word_places(text):
    """[(start, end, word)]: offsets into the folded text (same as the text unless folding changed its length)."""
    return [(m.start(), m.end(), m.group()) for m in _WORD.finditer(fold(blank(text)))]


def _undouble(w, least):
    return w[:-1] if len(w) > least and w[-1] == w[-2] and w[-1] not in "lsz" else w


def stem(w):
    if len(w) < 4 or w[-1] in "+#" or not w.isalpha():
        return w
    if w.endswith("ies") and len(w) > 4: w = w[:-3] + "y"
    elif w.endswith("sses"): w = w[:-2]
    elif w.endswith("s") and w[-2] not in "suai": w = w[:-1]
    for s in ("ing", "ed"):
        if w.endswith(s) and len(w) - len(s) >= 3 and any(c in _VOWELS for c in w[:-len(s)]):
            w = _undouble(w[:-len(s)], 3)
            break
    for s in _SUFFIXES:
        if w.endswith(s) and len(w) - len(s) >= (5 if s in ("er", "ers", "or", "ors") else 4):
            w = _undouble(w[:-len(s)], 4)
            break
    if w.endswith("is") and len(w) > 5: w = w[:-2]
    if w.endswith("e") and len(w) > 4: w = w[:-1]
    if w.endswith("iz") or w.endswith("yz"): w = w[:-1] + "s"
    if w.endswith("y") and len(w) > 4: w = w[:-1] + "i"
    if w.endswith("i") and len(w) > 5: w = w[:-1]
    return w


def stems(text):
    """Stems of the words that are no stop words; a text of one word keeps it."""
    w = words(text)
    return [stem(x) for x in w if x not in STOP or len(w) == 1]


def cut(text):
    """[(start, end)] of the pieces of at least two characters."""
    out, a = [], 0
    for m in list(_CUT.finditer(text)) + [None]:
        b = m.start() if m else len(text)
        s, e = a, b
        while s < e and text[s].isspace(): s += 1
        while e > s and text[e - 1].isspace(): e -= 1
        if e - s > 1: out.append((s, e))
        a = m.end() if m else b
    return out


def span_tokens(text):
    """Pieces between white space with the punctuation peeled off both ends; commas left out. [(start, end, text)]"""
    out = []
    for m in re.finditer(r"\S+", text):
        a, b = m.span(); p = text[a:b]
        if len(p) > 2 and p[0] == "<" and p[-1] == ">": out.append((a, b, p)); continue
        while a < b - 1 and text[a] in _LEAD: out.append((a, a + 1, text[a])); a += 1
        tail = []
        while b > a + 1 and text[b - 1] in _TRAIL: tail.append((b - 1, b, text[b - 1])); b -= 1
        if a < b: out.append((a, b, text[a:b]))
        out += tail[::-1]
    return [t for t in out if t[2] != ","]


def shape(w):
    s = ""
    for c in w:
        k = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdigit() else c
        if not s or s[-1] != k: s += k
    return s[:6]


def read_esco(path):
    out = []
    with gzip.open(path, "rt", encoding="utf-8") as f:
        next(f)
        for line in f:
            uri, label, alts, kind, old, desc = line.rstrip("\n").split("\t")
            out.append(dict(uri=uri, label=label, alts=[a for a in alts.split("|") if a], kind=kind, desc=desc))
    return out


def jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(x) for x in f if x.strip()]
