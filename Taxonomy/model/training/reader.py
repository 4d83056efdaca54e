"""The reference reader: what the program does with words.bin, spans.bin and phrases.tsv, in plain numpy.

  python reader.py ESCO.tsv.gz IN.jsonl OUT.jsonl          {"id","text"} -> {"id","skills":[{uri,label,score,confidence}],"spans":[...]}
Options: --order rank|shown   --top 10   --belief 0.02   (score = confidence: skills of the list that no span found have 0)"""
import argparse, json, os, struct
import numpy as np, scipy.sparse as sp
from text import STOP, blank, cut, fold, read_esco, jsonl, span_tokens, stem, stems, word_places, words
from spans import beliefs, features, scores, spans_of, viterbi
HERE = os.path.dirname(os.path.abspath(__file__))
MODEL = os.path.dirname(HERE)          # words.bin, spans.bin, phrases.tsv

TFIDF, RULE, DOUBT, ALIASES, FLOOR = 0.75, 0.4, 0.1, 0.5, 0.5
GLOBAL, SLOPE, STEEP, BEND, SHOWN = 0.5, 3.7, 4.3, 1.821, 0.3      # see "The set" in README.md


def fnv64(b):
    h = 0xcbf29ce484222325
    for c in b: h = ((h ^ c) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    return h


class Words:
    def __init__(self, path):
        b = np.memmap(path, np.uint8, "r"); m, ver, self.d, n, k, slots, *off = struct.unpack("<8s5I6I", bytes(b[:52]))
        assert m == b"FWWORDS1" and ver == 1
        at = lambda i, t, c: np.frombuffer(b, t, c, off[i])
        self.slots, self.keys, self.rows, scale, w = at(0, "<u4", slots), at(1, "<u8", k), at(2, "<u4", k), at(3, "<f4", n), at(4, "<f4", n)
        self.q = at(5, np.int8, n * self.d).reshape(n, self.d); self.factor = scale * w; self.mask = slots - 1; self.memo = {}

    def find(self, key):
        p = (key ^ key >> 32) & self.mask
        while self.slots[p]:
            if int(self.keys[self.slots[p] - 1]) == key: return int(self.rows[self.slots[p] - 1])
            p = (p + 1) & self.mask
        return -1

    def row(self, w):
        r = self.memo.get(w)
        if r is None:
            r = self.find(fnv64(w.encode()))
            if r < 0: r = self.find(fnv64(b"~" + stem(w).encode()))
            self.memo[w] = r
        return r

    def vector(self, ws):
        v = np.zeros(self.d, np.float32)
        for w in ws:
            r = self.row(w)
            if r >= 0: v += self.factor[r] * self.q[r]
        n = np.linalg.norm(v)
        return v / n if n else v


class Spans:
    def __init__(self, path):
        b = open(path, "rb").read(); m, ver, bits, labels, scale, self.bias = struct.unpack("<8sIIIff", b[:28])
        assert m == b"FWSPANS1" and ver == 1
        self.T = np.frombuffer(b, "<f4", 25, 28).reshape(5, 5)
        self.W = np.frombuffer(b, np.int8, 8 << bits, 192).reshape(-1, 8)[:, :5].astype(np.float32) * scale

    def __call__(self, text):
        t = span_tokens(text)
        if not t: return t, np.zeros(0), []
        E = scores(features(t), self.W); p = beliefs(E, self.T)
        return t, p, [dict(start=t[a][0], end=t[b][1], kind=k, belief=float(p[a:b + 1].mean())) for a, b, k in spans_of(t, viterbi(E, self.T, self.bias), text)]


class Phrases:
    """word, a/b = either, * = any ending, _ = up to three words between (see phrases.tsv)"""
    def __init__(self, path):
        self.rules = []
        for line in open(path, encoding="utf-8"):
            if line.startswith("#") or not line.strip(): continue
            label, pats = line.rstrip("\n").split("\t")
            for p in pats.split(" | "):
                self.rules.append((label, p.strip(), [None if e == "_" else [(a[:-1], True) if a.endswith("*") else (a, False) for a in e.split("/")] for e in p.split()]))

    def find(self, places):
        W = [w for _, _, w in places]; out = []
        def ends(pat, k, j):
            if k == len(pat): return j
            if pat[k] is None:
                for g in range(4):
                    r = ends(pat, k + 1, j + g)
                    if r >= 0: return r
                return -1
            ok = j < len(W) and any(W[j].startswith(a) if pre else W[j] == a for a, pre in pat[k])
            return ends(pat, k + 1, j + 1) if ok else -1
        for label, src, pat in self.rules:
            for i in range(len(W)):
                e = ends(pat, 0, i)
                if e > 0: out.append((label, src, places[i][0], places[e - 1][1])); break
        return out


class Reader:
    def __init__(self, esco, folder=MODEL, words_bin="words.bin", spans_bin="spans.bin"):
        self.S = S = read_esco(esco); self.N = len(S); path = lambda f: f if os.path.dirname(f) else os.path.join(folder, f)
        strs, own = [], []
        for i, s in enumerate(S):
            for t in dict.fromkeys([s["label"], *s["alts"]]): strs.append(t); own.append(i)
        own = np.array(own); self.first = np.r_[0, np.flatnonzero(np.diff(own)) + 1]
        self.words = Words(path(words_bin)); self.spans = Spans(path(spans_bin)); self.phrases = Phrases(os.path.join(MODEL, "phrases.tsv"))
        self.number = {}
        for i, s in enumerate(S): self.number.setdefault(s["label"], i)
        # TF-IDF: idf counted over concepts, one row for each label or alias
        docs = [stems(t) for t in strs]; self.voc = {}; pairs = set()
        for o, d in zip(own, docs):
            for w in d: pairs.add((o, self.voc.setdefault(w, len(self.voc))))
        df = np.bincount([j for _, j in pairs], minlength=len(self.voc)); self.idf = np.log((1 + self.N) / (1 + df)) + 1
        r, c, v = [], [], []
        for i, d in enumerate(docs):
            tf = {}
            for w in d: tf[self.voc[w]] = tf.get(self.voc[w], 0) + 1
            n = np.sqrt(sum(((1 + np.log(k)) * self.idf[j]) ** 2 for j, k in tf.items()))
            for j, k in tf.items(): r.append(i); c.append(j); v.append((1 + np.log(k)) * self.idf[j] / n)
        self.M = sp.csr_matrix((v, (r, c)), shape=(len(docs), len(self.voc)))
        # one vector a concept: its label + half the mean of its aliases
        C = np.array([self.words.vector(words(t)) for t in strs]); L = C[self.first]; k = np.diff(np.r_[self.first, len(strs)])
        V = L + ALIASES * (np.add.reduceat(C, self.first, axis=0) - L) / np.maximum(k - 1, 1)[:, None]
        V /= np.linalg.norm(V, axis=1, keepdims=True) + 1e-9
        self.V = np.round(V * 127).astype(np.int8).astype(np.float32) / 127          # int8, one scale for all
        # candidates: concepts that share a stem
        has = sp.csr_matrix((np.ones(len(pairs), np.float32), tuple(zip(*[(o, j) for o, j in pairs]))), shape=(self.N, len(self.voc)))
        self.has = has.tocsc()

    def tfidf(self, q):
        n = np.linalg.norm(q)
        return np.maximum.reduceat((sp.csr_matrix(q / n if n else q) @ self.M.T).toarray(), self.first, axis=1)[0]

    def read(self, text, top=10, belief=0.02):
        tokens, p, spans = self.spans(text); places = word_places(text)
        def believed(a, b): return max([float(x) for x, (s, e, _) in zip(p, tokens) if s < b and e > a], default=0.0)
        bel = [believed(a, b) for a, b, _ in places]; rules = [(self.number[l], s, a, b) for l, s, a, b in self.phrases.find(places) if l in self.number]
        q = np.zeros(len(self.voc)); cand = np.zeros(self.N, bool)
        for b, (_, _, w) in zip(bel, places):
            if w in STOP and len(places) > 1: continue
            j = self.voc.get(stem(w))
            if j is None: continue
            q[j] = max(q[j], self.idf[j] * (FLOOR + (1 - FLOOR) * b))
            if b >= belief: cand[self.has.indices[self.has.indptr[j]:self.has.indptr[j + 1]]] = True
        for c, _, _, _ in rules: cand[c] = True
        units = [(0, len(text), 1.0)] + [(s["start"], s["end"], s["belief"]) for s in spans]
        if not spans: units += [(a, b, believed(a, b)) for a, b in cut(text) if (a, b) != (0, len(text))]
        Q = np.array([self.words.vector(words(text[a:b])) for a, b, _ in units]); doubt = np.array([DOUBT * (1 - b) for _, _, b in units])
        score = (Q @ self.V.T - doubt[:, None]).max(0) + TFIDF * self.tfidf(q)
        for c in {r[0] for r in rules}: score[c] += RULE
        score[~cand] = -9
        order = [int(i) for i in np.lexsort((np.arange(self.N), -score))[:top * 3] if score[i] > -9]
        shown = {}
        for s in spans:
            parts = [(s["start"], s["end"])]; pieces = cut(text[s["start"]:s["end"]])
            if len(pieces) > 1: parts += [(s["start"] + a, s["start"] + b) for a, b in pieces]
            for a, b in parts:
                q = np.zeros(len(self.voc)); tf = {}
                for x in stems(text[a:b]):
                    j = self.voc.get(x)
                    if j is not None: tf[j] = tf.get(j, 0) + 1
                for j, k in tf.items(): q[j] = (1 + np.log(k)) * self.idf[j]
                local = self.words.vector(words(text[a:b])) @ self.V.T + TFIDF * self.tfidf(q)
                for c in {c for c, _, ra, rb in rules if ra < b and rb > a}: local[c] += RULE
                link = local + GLOBAL * score; link[~cand] = -9
                c = int(np.argmax(link))
                if link[c] <= -9: continue
                s.setdefault("links", []).append((c, float(link[c]), a, b)); over = link[c] - BEND; conf = 1 / (1 + np.exp(0.8473 - (STEEP if over > 0 else SLOPE) * over))
                if conf > shown.get(c, (0,))[0]: shown[c] = (float(conf), a, b)
        return dict(spans=spans, rank=[(c, float(score[c])) for c in order], shown=shown, rules=rules)


def main():
    a = argparse.ArgumentParser(); a.add_argument("esco"); a.add_argument("inp"); a.add_argument("out"); a.add_argument("--top", type=int, default=10); a.add_argument("--belief", type=float, default=0.02)
    a.add_argument("--order", default="rank"); a.add_argument("--words", default="words.bin"); a.add_argument("--spans", default="spans.bin"); o = a.parse_args()
    R = Reader(o.esco, MODEL, o.words, o.spans)
    with open(o.out, "w") as f:
        for path in o.inp.split(","):
            for x in jsonl(path):
                r = R.read(x["text"], o.top, o.belief); rest = {c: s for c, s in r["rank"]}
                order = [c for c, _ in r["rank"]]
                if o.order == "shown":
                    first = [c for c in sorted(r["shown"], key=lambda c: -r["shown"][c][0]) if r["shown"][c][0] >= SHOWN]; order = first + [c for c in order if c not in first]
                order += [c for c in r["shown"] if c not in order]
                sk = [dict(uri=R.S[c]["uri"], label=R.S[c]["label"], score=round(r["shown"].get(c, (0.0,))[0], 4), rank=round(rest.get(c, 0.0), 4)) for c in order]
                f.write(json.dumps(dict(id=x["id"], skills=sk, spans=[{k: s[k] for k in ("start", "end", "kind")} for s in r["spans"]]), ensure_ascii=False) + "\n")


if __name__ == "__main__": main()
