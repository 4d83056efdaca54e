"""The span model: a linear-chain CRF over hashed features. Labels O, B-S, I-S (skill), B-K, I-K (knowledge)."""
import numpy as np
from text import fold, shape, stem

LABELS = ["O", "B-S", "I-S", "B-K", "I-K"]
BITS = 16
M32 = 0xFFFFFFFF
CUES = {stem(w) for w in ("experience knowledge skill skills ability able understanding understand proficiency proficient "
        "familiar familiarity expertise fluent fluency competence competent background degree strong excellent good solid "
        "responsible responsibilities must required requirement requirements qualification qualifications").split()}


def h32(s):                                   # FNV-1a over UTF-8
    h = 2166136261
    for b in s.encode(): h = ((h ^ b) * 16777619) & M32
    return h


def mix(x):                                   # the finaliser of MurmurHash3
    x ^= x >> 16; x = x * 0x85EBCA6B & M32; x ^= x >> 13; x = x * 0xC2B2AE35 & M32
    return x ^ x >> 16


def slot(template, a=0, b=0):
    return mix((template * 0x9E3779B1 & M32) ^ a ^ (b * 0x27D4EB2F & M32)) & ((1 << BITS) - 1)


def features(tokens):
    """For each token the list of its slots."""
    W = [fold(t[2]) for t in tokens]; n = len(W); ST = [stem(w) for w in W]
    w32 = [h32(w) for w in W]; s32 = [h32(s) for s in ST]; sh = [h32(shape(t[2])) for t in tokens]
    cue = [s in CUES for s in ST]
    nxt, seen = [0] * n, 0                    # distance to the next cue word on the right, 0 = none
    for i in range(n - 1, -1, -1):
        nxt[i] = min(seen - i, 6) if seen else 0
        if cue[i]: seen = i
    # a cue at place 0 has nothing before it, so 0 may stand for "none"
    has, last, out, length = any(cue), -1, [], min(n // 4, 8)
    for i in range(n):
        f = [slot(1), slot(2, length)]
        for d in range(-2, 3):
            j = i + d
            if 0 <= j < n:
                f.append(slot(10 + d, s32[j]))
                if -2 < d < 2: f.append(slot(30 + d, sh[j]))
            else: f.append(slot(40 + d))
        w = W[i]
        f += [slot(3, w32[i]), slot(4, h32(w[-3:])), slot(5, h32(w[-2:])), slot(6, h32(w[:3])), slot(7, h32(w[:4]))]
        if i > 0: f.append(slot(50, s32[i - 1], s32[i]))
        if i + 1 < n: f.append(slot(51, s32[i], s32[i + 1]))
        if i > 1: f.append(slot(52, s32[i - 2], s32[i - 1]))
        if i + 2 < n: f.append(slot(53, s32[i + 1], s32[i + 2]))
        f += [slot(60, min(i - last, 6) if last >= 0 else 0), slot(61, nxt[i]), slot(63, int(has))]
        if last >= 0: f.append(slot(62, s32[last]))
        out.append(f)
        if cue[i]: last = i
    return out


def scores(F, W):
    return np.array([W[f].sum(0) for f in F])


def viterbi(E, T, bias):
    E = E.copy(); E[:, 0] -= bias; back = np.zeros(E.shape, int); v = E[0]
    for i in range(1, len(E)):
        m = v[:, None] + T; back[i] = m.argmax(0); v = m.max(0) + E[i]
    y = [int(v.argmax())]
    for i in range(len(E) - 1, 0, -1): y.append(int(back[i][y[-1]]))
    return y[::-1]


def beliefs(E, T):
    """For each token the probability that it is not O (forward-backward, no bias)."""
    n = len(E); X = np.exp(E - E.max(1, keepdims=True)); A = np.exp(T); f = np.zeros(E.shape); b = np.ones(E.shape)
    f[0] = X[0] / X[0].sum()
    for i in range(1, n): f[i] = (f[i - 1] @ A) * X[i]; f[i] /= f[i].sum()
    for i in range(n - 2, -1, -1): b[i] = A @ (X[i + 1] * b[i + 1]); b[i] /= b[i].sum()
    p = f * b
    return 1 - p[:, 0] / p.sum(1)


def spans_of(tokens, y, text=None):
    """Runs: B opens, I goes on (or opens when nothing is open), O closes; a comma between two tokens closes too (the
    training text has none). [(first, last, kind)] as token numbers."""
    out, open_ = [], False
    for i, k in enumerate(y):
        if open_ and text is not None and "," in text[tokens[i - 1][1]:tokens[i][0]]: open_ = False
        if k == 0: open_ = False
        elif k in (1, 3) or not open_: out.append([i, i, "skill" if k < 3 else "knowledge"]); open_ = True
        else: out[-1][1] = i
    return out


def labels_for(spans, tokens):
    """Training labels: the outermost span wins."""
    y, used = ["O"] * len(tokens), [False] * len(tokens)
    for s in sorted(spans, key=lambda s: -(s["end"] - s["start"])):
        ix = [i for i, (a, b, _) in enumerate(tokens) if a < s["end"] and b > s["start"]]
        if not ix or any(used[i] for i in ix): continue
        for n, i in enumerate(ix): y[i] = ("B-" if n == 0 else "I-") + s["kind"][0].upper(); used[i] = True
    return y
