"""Sentences that people labelled -> tellings.bin: skills known by how people tell of them.

  python train_tellings.py VOCAB.txt tellings.bin [--check] [--without passages|hand3]
VOCAB.txt: the word list of all-MiniLM-L6-v2 (model/vocab.txt of the package); it only says which words get a row.
1 rows: told/hand*.tsv (every skill labelled), told.csv (one skill labelled, the others unknown: they count half against),
  passages.csv and transferable.csv, and the names of each skill (against the others: a fifth);
2 features, each once a row: stems, pairs of neighbouring stems, a stem at either end; their rarity ln(rows / rows with it),
  the row of unit length; beside them the sum of the stems' vectors from words.bin, weighed alike, so that a stem that no row
  holds says what its neighbours in meaning say;
3 a logistic regression of each skill against the rest, all at once by L-BFGS;
4 the vectors' weights are given to the stems, the 20 greatest weights of a feature kept, whole numbers of -127...127 written.
--check trains on five hands and reads the sixth, for each of them.  --without: leaves out passages.csv and transferable.csv, or a
hand."""
import argparse, collections, csv, glob, json, os, re, struct
os.environ.setdefault("OMP_NUM_THREADS", "1"); os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np, scipy.sparse as sp
from scipy.optimize import minimize
from checksum import seal
from reader import MODEL, Words, fnv64
from text import _WORD, fold, stem
HERE = os.path.dirname(os.path.abspath(__file__)); ROOT = os.path.join(HERE, "../../..")
LABELLED = os.path.join(ROOT, "Tests/SkillsTaxonomyTests/Labelled")
SCALE, VECTORS, PENALTY, STEPS, KEEP, LEAST = 4.0, 3.0, 0.1, 30, 20, 0.2
UNKNOWN, NAMES, OTHER_NAMES = 0.5, 0.3, 0.2
SLOPE, OFFSET, LEAST_SCORE = 0.36, -0.1, -0.5      # see "Tellings" in README.md


def table(path, **how):
    with open(path, encoding="utf-8", newline="") as f: return list(csv.DictReader(f, **how))


def stems(text): return ["#" if w.isdigit() else stem(w) for w in _WORD.findall(fold(text))]


def features(text):
    s = stems(text); ends = ["^", *s, "$"]
    return set(s), {a + "_" + b for a, b in zip(ends, ends[1:])} if s else set()


class Rows:
    """All rows: text, skills, the hand that wrote it (0: not one of the six), weights for and against a skill."""
    def __init__(self, without):
        self.skills = sorted({s for p in self.hands() for r in table(p, delimiter="\t", quoting=csv.QUOTE_NONE) for s in r["skills"].split("|") if s})
        self.number = {s: i for i, s in enumerate(self.skills)}; self.rows = []
        for p in self.hands():
            if os.path.basename(p) == without + ".tsv": continue
            hand = int(re.search(r"(\d+)\.tsv", p).group(1))
            for r in table(p, delimiter="\t", quoting=csv.QUOTE_NONE): self.add(r["text"], r["skills"].split("|"), hand, 1, 1)
        for r in table(os.path.join(LABELLED, "told.csv")): self.add(r["text"], [r["skill"]], 0, 1, UNKNOWN)
        if without != "passages":
            for f in ("passages.csv", "transferable.csv"):
                for r in table(os.path.join(LABELLED, f)): self.add(r["text"], r["skills"].split("|"), 0, 1, 1)
        for r in table(os.path.join(ROOT, "Taxonomy/data/skills.csv")):
            if r["id"] in self.number:
                for name in sorted({r["label"], *r["aliases"].split("|")} - {""}): self.add(name, [r["id"]], 0, NAMES, NAMES * OTHER_NAMES)
        self.hand = np.array([r[2] for r in self.rows]); self.parts = [features(r[0]) for r in self.rows]
        self.Y = np.zeros((len(self.rows), len(self.skills)), np.float32); self.weight = np.zeros_like(self.Y)
        for i, (_, skills, _, right, wrong) in enumerate(self.rows):
            self.weight[i] = wrong
            for s in skills:
                if s in self.number: self.Y[i, self.number[s]] = 1; self.weight[i, self.number[s]] = right

    @staticmethod
    def hands(): return sorted(glob.glob(os.path.join(HERE, "told/hand*.tsv")))

    def add(self, *row): self.rows.append(row)


class Vocabulary:
    """The stems that get a row, each with its vector: of the rows and of the word list."""
    def __init__(self, rows, path):
        listed = {w.strip() for w in open(path, encoding="utf-8")}
        count = collections.Counter(w for r in rows.rows for w in _WORD.findall(fold(r[0])))
        words = set(count) | {w for w in listed if re.fullmatch(r"[a-z]{2,}", w)}
        forms = collections.defaultdict(list)
        for w in words: forms["#" if w.isdigit() else stem(w)].append(w)
        self.stems = sorted(forms); self.number = {s: i for i, s in enumerate(self.stems)}
        vectors = Words(os.path.join(MODEL, "words.bin")); self.E = E = np.zeros((len(self.stems), vectors.d), np.float32)
        for s, i in self.number.items():
            r = vectors.find(fnv64(b"~" + s.encode()))
            if r < 0: r = vectors.row(max(sorted(forms[s]), key=lambda w: count[w]))
            if r >= 0: v = vectors.q[r].astype(np.float32); E[i] = v / (np.linalg.norm(v) + 1e-9)
        often = np.zeros(len(self.stems), np.float32)
        for s, _ in rows.parts:
            for x in s: often[self.number[x]] += 1
        known = np.abs(E).sum(1) > 0; E -= often @ E / often.sum(); E[~known] = 0


class Model:
    def __init__(self, rows, vocabulary, taken):
        V = vocabulary; N = len(taken); df = collections.Counter(); pairs = collections.Counter()
        for i in taken: df.update(rows.parts[i][0]); pairs.update(rows.parts[i][1])
        self.names = V.stems + sorted(p for p, n in pairs.items() if n > 1); self.number = {s: i for i, s in enumerate(self.names)}
        self.rarity = np.array([np.log(N / max(1, df[s] or pairs[s])) for s in self.names], np.float32)
        X = self.matrix([rows.parts[i] for i in taken]); n = len(V.stems); used = np.flatnonzero(np.asarray((X != 0).sum(0)).ravel())
        W = fit(sp.hstack([X[:, used] * SCALE, sp.csr_matrix(X[:, :n] @ V.E * VECTORS)]).tocsr().astype(np.float32), rows.Y[taken], rows.weight[taken])
        full = np.zeros((len(self.names), len(rows.skills)), np.float32); full[used] = SCALE * W[:len(used)]; full[:n] += VECTORS * (V.E @ W[len(used):-1])
        full[np.abs(full) < LEAST] = 0
        np.put_along_axis(full, np.argsort(-np.abs(full), axis=1, kind="stable")[:, KEEP:], 0, 1)
        full *= self.rarity[:, None]; self.bias = W[-1]
        self.scale = np.float32(np.quantile(np.abs(full[full != 0]), 0.9995) / 127); self.q = np.clip(np.round(full / self.scale), -127, 127).astype(np.int32)
        self.squares = np.round(self.rarity ** 2 * 256).astype(np.int64); self.unknown = int(round(np.log(N) ** 2 * 256))

    def matrix(self, parts):
        r, c = [], []
        for i, (s, p) in enumerate(parts):
            for x in sorted(s | p):
                j = self.number.get(x)
                if j is not None: r.append(i); c.append(j)
        A = sp.csr_matrix((self.rarity[c], (r, c)), shape=(len(parts), len(self.names)), dtype=np.float32)
        return sp.diags((1 / np.maximum(np.sqrt(np.asarray(A.multiply(A).sum(1)).ravel()), 1e-6)).astype(np.float32)) @ A

    def scores(self, text):
        """What the program makes of a sentence: sums of whole numbers, one division."""
        s, p = features(text); j = [self.number[x] for x in sorted(s | p) if x in self.number]
        length = self.squares[j].sum() + self.unknown * sum(x not in self.number for x in s)     # a stem of no row is as rare as can be
        return float(self.scale) * self.q[j].sum(0) / np.sqrt(max(1, length) / 256) + self.bias.astype(np.float64)

    def file(self, skills):
        kept = [i for i in range(len(self.names)) if self.q[i].any() or self.squares[i]]
        slots = 1 << (2 * len(kept) - 1).bit_length(); table = np.zeros(slots, "<u4"); keys = []
        for n, i in enumerate(kept):
            key = fnv64(self.names[i].encode()); place = (key ^ key >> 32) & (slots - 1)
            while table[place]: place = (place + 1) & (slots - 1)
            table[place] = n + 1; keys.append(key)
        assert len(set(keys)) == len(keys) and len(skills) <= 256
        starts, weights = [0], bytearray()
        for i in kept:
            for k in np.flatnonzero(self.q[i]): weights += struct.pack("<Bb", k, self.q[i, k])
            starts.append(len(weights) // 2)
        names = "\n".join(skills).encode()
        sections = [table.tobytes(), np.array(keys, "<u8").tobytes(), self.squares[kept].astype("<u2").tobytes(), np.array(starts, "<u4").tobytes(),
                    bytes(weights), self.bias.astype("<f4").tobytes(), names]
        at, body, offsets = 128, b"", []
        for s in sections:
            offsets.append(at + len(body)); body += s + bytes(-len(s) % 64)
        head = struct.pack("<8s5I7I", b"FWTELLS1", 1, len(kept), slots, len(skills), starts[-1], *offsets) + struct.pack("<I4f", len(names), self.scale, SLOPE, OFFSET, LEAST_SCORE) + struct.pack("<I", self.unknown)
        return seal(head + bytes(128 - len(head)) + body)


def fit(X, Y, weight):
    d, k = X.shape[1], Y.shape[1]; T = X.T.tocsr(); start = np.zeros((d + 1, k)); start[d] = np.log((Y.mean(0) + 1e-4) / (1 - Y.mean(0)))
    def loss(v):
        V = v.reshape(d + 1, k).astype(np.float32); Z = X @ V[:d] + V[d]; G = weight * (1 / (1 + np.exp(-Z)) - Y)
        return float((weight * (np.logaddexp(0, Z) - Y * Z)).sum() + PENALTY / 2 * (V[:d] ** 2).sum()), np.vstack([T @ G + PENALTY * V[:d], G.sum(0)[None]]).astype(np.float64).ravel()
    return minimize(loss, start.ravel(), jac=True, method="L-BFGS-B", options=dict(maxiter=STEPS, maxcor=5)).x.reshape(d + 1, k).astype(np.float32)


def main():
    a = argparse.ArgumentParser(); a.add_argument("vocab"); a.add_argument("out"); a.add_argument("--check", action="store_true"); a.add_argument("--without", default=""); o = a.parse_args()
    rows = Rows(o.without); V = Vocabulary(rows, o.vocab); all_rows = np.arange(len(rows.rows)); print(len(rows.rows), "rows,", len(rows.skills), "skills,", len(V.stems), "stems")
    if o.check:
        Z = np.zeros_like(rows.Y)
        for h in sorted(set(rows.hand) - {0}):
            m = Model(rows, V, all_rows[rows.hand != h])
            for i in np.flatnonzero(rows.hand == h): Z[i] = m.scores(rows.rows[i][0])
        of = rows.hand > 0; Y = rows.Y[of] > 0
        for t in (1.5, 1, 0.5, 0, -0.5, -1):
            F = Z[of] >= t; print(f"score {t}: precision {(F & Y).sum() / F.sum():.3f}, recall {(F & Y).sum() / Y.sum():.3f}")
        return
    m = Model(rows, V, all_rows); b = m.file(rows.skills); open(o.out, "wb").write(b); print(len(b), "bytes")
    if o.without: return
    some = [r[0] for r in rows.rows if r[2] > 0][::241] + ["Café naïve – I've 12 C++ jobs…", "1234", "—"]
    vectors = [dict(text=t, scores=[[rows.skills[k], round(float(s[k]), 9)] for k in np.argsort(-s, kind="stable")[:5]]) for t in some for s in [m.scores(t)]]
    json.dump(vectors, open(os.path.join(HERE, "tellings.json"), "w"), ensure_ascii=False, indent=1)


if __name__ == "__main__": main()
