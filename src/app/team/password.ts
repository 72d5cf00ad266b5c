import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * scrypt (RFC 7914) with the cost that OWASP's Password Storage Cheat Sheet names for it: 32 MiB, three passes. It is
 * OpenSSL's, kept with Node itself, and needs no binary of another package.
 */
const COST = { ln: 15, r: 8, p: 3 } as const;
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const FORM = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

type Cost = { readonly ln: number; readonly r: number; readonly p: number };

/** The hash of a password with its salt and cost in the PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return `$scrypt$ln=${COST.ln},r=${COST.r},p=${COST.p}$${base64(salt)}$${base64(key)}`;
}

/** Whether the hash is of this password. Without a hash (nobody bears the name) it takes as long, and is false. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const [, ln, r, p, salt, key] = FORM.exec(hash ?? '') ?? [];
  if (salt === undefined || key === undefined) {
    await derive(password, Buffer.alloc(SALT_BYTES), COST);
    return false;
  }
  const wanted = Buffer.from(key, 'base64');
  const found = await derive(password, Buffer.from(salt, 'base64'), { ln: Number(ln), r: Number(r), p: Number(p) });
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

/** One at a time, so that many sign-ins at once cannot take all memory. */
let last: Promise<unknown> = Promise.resolve();

function derive(password: string, salt: Uint8Array, cost: Cost): Promise<Buffer> {
  const mine = last.then(() => scryptKey(password.normalize('NFKC'), salt, cost));
  last = mine.catch(() => {});
  return mine;
}

function scryptKey(password: string, salt: Uint8Array, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  const options = { N, r, p, maxmem: 2 * 128 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password, salt, KEY_BYTES, options, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
