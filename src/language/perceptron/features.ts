/** Hashed features of the tagger and the parser; the same in training and in use. */
export function hashText(text: string, seed: number): number {
  let hash = seed | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

export interface Words {
  readonly lower: readonly string[];
  readonly forms: readonly string[];
  readonly ids: Int32Array;
}
export function words(forms: readonly string[]): Words {
  const lower = forms.map((form) => (/\d/.test(form) ? form.replace(/\d/g, '0') : form.toLowerCase()));
  return { forms, lower, ids: Int32Array.from(lower, (word) => hashText(word, 7)) };
}
function shape(form: string): number {
  let out = 0;
  let last = -1;
  for (let at = 0; at < form.length && at < 12; at += 1) {
    const c = form[at] ?? '';
    const kind = /\d/.test(c) ? 1 : /\p{Lu}/u.test(c) ? 2 : /\p{L}/u.test(c) ? 3 : 4;
    if (kind !== last) out = out * 5 + kind;
    last = kind;
  }
  return out;
}

export function tagFeatures(
  { forms, lower, ids }: Words,
  at: number,
  tags: Int32Array,
  out: Int32Array,
  mask: number,
): number {
  const id = (index: number): number => (index < 0 ? 11 : index >= ids.length ? 13 : (ids[index] ?? 0));
  const tag = (index: number): number => (index < 0 ? 99 : (tags[index] ?? 0));
  const word = lower[at] ?? '';
  const end = word.length;
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n] = mix(value, template * 0x1f123bb5) & mask;
    n += 1;
  };
  add(1, 1);
  add(2, id(at));
  add(3, id(at - 1));
  add(4, id(at + 1));
  add(5, id(at - 2));
  add(6, id(at + 2));
  for (let k = 1; k <= 5; k += 1) add(6 + k, hashText(word.slice(Math.max(0, end - k)), k));
  for (let k = 1; k <= 3; k += 1) add(12 + k, hashText(word.slice(0, k), k));
  const s = shape(forms[at] ?? '');
  add(17, s);
  add(18, mix(s, at === 0 ? 1 : 0));
  add(19, tag(at - 1));
  add(20, tag(at - 1) * 101 + tag(at - 2));
  add(21, mix(tag(at - 1), id(at)));
  add(22, mix(id(at - 1), id(at)));
  add(23, mix(id(at), id(at + 1)));
  const next = lower[at + 1] ?? '';
  add(24, hashText(next.slice(-3), 3));
  add(25, hashText((lower[at - 1] ?? '').slice(-3), 3));
  add(26, mix(tag(at - 1), hashText(next.slice(-2), 3)));
  return n;
}
export const MOST_FEATURES = 80;

export interface State {
  readonly ids: Int32Array;
  readonly tags: Int32Array;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

export function parseFeatures(s: State, out: Int32Array, mask: number): number {
  const count = s.ids.length;
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] ?? -1) : -1;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] ?? -1) : -1;
  const s2 = s.depth > 2 ? (s.stack[s.depth - 3] ?? -1) : -1;
  const b0 = s.next < count ? s.next : -1;
  const b1 = s.next + 1 < count ? s.next + 1 : -1;
  const b2 = s.next + 2 < count ? s.next + 2 : -1;
  const w = (at: number): number => (at < 0 ? 17 : (s.ids[at] ?? 0));
  const t = (at: number): number => (at < 0 ? 99 : (s.tags[at] ?? 0));
  const pick = (from: Int32Array, at: number): number => (at < 0 ? -1 : (from[at] ?? -1));
  const s0l = pick(s.left, s0);
  const s0l2 = pick(s.left2, s0);
  const s0r = pick(s.right, s0);
  const s0r2 = pick(s.right2, s0);
  const s1l = pick(s.left, s1);
  const s1r = pick(s.right, s1);
  const s1r2 = pick(s.right2, s1);
  const b0l = pick(s.left, b0);
  const b0l2 = pick(s.left2, b0);
  const d = Math.min(b0 < 0 || s0 < 0 ? 0 : b0 - s0, 6);
  const d1 = Math.min(s1 < 0 || s0 < 0 ? 0 : s0 - s1, 6);
  let n = 0;
  const one = (template: number, a: number): void => {
    out[n] = mix(a, template * 0x1f123bb5) & mask;
    n += 1;
  };
  const two = (template: number, a: number, b: number): void => one(template, mix(a, b));
  const three = (template: number, a: number, b: number, c: number): void => one(template, mix(mix(a, b), c));
  one(1, 1);
  one(2, w(s0));
  one(3, t(s0));
  two(4, w(s0), t(s0));
  one(5, w(b0));
  one(6, t(b0));
  two(7, w(b0), t(b0));
  one(8, w(s1));
  one(9, t(s1));
  two(10, w(s1), t(s1));
  one(11, w(b1));
  one(12, t(b1));
  one(13, t(b2));
  two(14, w(b1), t(b1));
  two(15, w(s0), w(b0));
  two(16, t(s0), t(b0));
  two(17, w(s0), t(b0));
  two(18, t(s0), w(b0));
  three(19, w(s0), t(s0), t(b0));
  three(20, t(s0), w(b0), t(b0));
  two(21, w(s0), w(s1));
  two(22, t(s0), t(s1));
  two(23, w(s0), t(s1));
  two(24, t(s0), w(s1));
  three(25, t(s0), t(b0), t(b1));
  three(26, t(s1), t(s0), t(b0));
  three(27, t(s2), t(s1), t(s0));
  three(28, t(b0), t(b1), t(b2));
  three(29, t(s0), t(s0l), t(b0));
  three(30, t(s0), t(s0r), t(b0));
  three(31, t(s0), t(b0), t(b0l));
  three(32, t(s1), t(s0), t(s0l));
  three(33, t(s1), t(s0), t(s0r));
  three(34, t(s1), t(s1r), t(s0));
  three(35, t(s1), t(s1l), t(s0));
  three(36, t(s0), t(s0l), t(s0l2));
  three(37, t(s0), t(s0r), t(s0r2));
  three(38, t(b0), t(b0l), t(b0l2));
  three(39, t(s1), t(s1r), t(s1r2));
  two(40, w(s0), d);
  two(41, t(s0), d);
  two(42, w(b0), d);
  two(43, t(b0), d);
  three(44, t(s0), t(b0), d);
  three(45, t(s0), t(s1), d1);
  three(46, w(s0), w(s1), d1);
  const l = (at: number): number => (at < 0 ? 77 : (s.labels[at] ?? 0));
  one(47, l(s0l));
  one(48, l(s0r));
  one(49, l(b0l));
  one(50, l(s1l));
  one(51, l(s1r));
  three(52, t(s0), l(s0l), l(s0l2));
  three(53, t(s0), l(s0r), l(s0r2));
  three(54, t(b0), l(b0l), l(b0l2));
  const v = (at: number, from: Int32Array): number => (at < 0 ? 0 : Math.min(from[at] ?? 0, 4));
  three(55, t(s0), v(s0, s.lefts), v(s0, s.rights));
  three(56, w(s0), v(s0, s.lefts), v(s0, s.rights));
  two(57, t(b0), v(b0, s.lefts));
  two(58, w(b0), v(b0, s.lefts));
  three(59, t(s1), v(s1, s.rights), t(s0));
  two(60, w(s1), t(b0));
  two(61, w(s2), t(s0));
  three(62, w(s1), w(s0), t(b0));
  three(63, w(s1), t(s0), w(b0));
  two(64, w(s0l), w(s0));
  two(65, w(s0r), w(s0));
  two(66, w(b0l), w(b0));
  three(67, w(s1), l(s1r), t(s0));
  return n;
}

/** Features of the relation of a word to its head. */
export function labelFeatures(s: State, at: number, out: Int32Array, mask: number): number {
  const head = s.heads[at] ?? -1;
  const w = (index: number): number => (index < 0 || index >= s.ids.length ? 17 : (s.ids[index] ?? 0));
  const t = (index: number): number => (index < 0 || index >= s.ids.length ? 99 : (s.tags[index] ?? 0));
  const direction = head < 0 ? 0 : head < at ? 1 : 2;
  const far = Math.min(Math.abs(at - head), 5);
  const left = s.left[at] ?? -1;
  let n = 0;
  const one = (template: number, a: number): void => {
    out[n] = mix(mix(a, direction), template * 0x1f123bb5) & mask;
    n += 1;
  };
  const two = (template: number, a: number, b: number): void => one(template, mix(a, b));
  const three = (template: number, a: number, b: number, c: number): void => one(template, mix(mix(a, b), c));
  one(1, 1);
  one(2, w(at));
  one(3, t(at));
  two(4, w(at), t(at));
  one(5, w(head));
  one(6, t(head));
  two(7, w(at), w(head));
  two(8, t(at), t(head));
  two(9, w(at), t(head));
  two(10, t(at), w(head));
  three(11, t(at), t(head), far);
  three(12, t(at), w(left), w(head));
  two(13, w(left), t(at));
  three(14, t(left), t(at), t(head));
  three(15, t(at - 1), t(at), t(at + 1));
  three(16, t(at), t(head), t(head - 1));
  three(17, t(at), t(head), t(head + 1));
  two(18, w(at - 1), t(at));
  two(19, w(at + 1), t(at));
  three(20, t(at), t(head), s.lefts[at] ?? 0);
  three(21, t(head), t(at), Math.min(s.lefts[head] ?? 0, 3));
  two(22, w(s.right[at] ?? -1), t(at));
  three(23, w(head), t(at), w(left));
  const subject = head < 0 ? 0 : s.left[head] === at ? 1 : s.right[head] === at ? 2 : 3;
  three(24, t(at), t(head), subject);
  three(25, t(at), w(head), subject);
  return n;
}
