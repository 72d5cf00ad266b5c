import { createHash } from 'node:crypto';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
};
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A digest such as "sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", in base 32 or in hexadecimal; null where it is none. */
export function digestOf(stated: string | undefined): {
  readonly hash: ReturnType<typeof createHash>;
  readonly agrees: (bytes: Buffer) => boolean;
} | null {
  const [, label = '', value = ''] = /^([\w-]{2,10}):([A-Za-z0-9]{16,130})=*$/u.exec(stated ?? '') ?? [];
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (algorithm === undefined) return null;
  return {
    hash: createHash(algorithm),
    agrees: (bytes) => bytes.toString('hex') === value.toLowerCase() || base32(bytes) === value.toUpperCase(),
  };
}

function base32(bytes: Uint8Array): string {
  let bits = 0;
  let held = 0;
  let written = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) written += BASE32[(held >>> (bits - 5)) & 31] ?? '';
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? written : written + (BASE32[(held << (5 - bits)) & 31] ?? '');
}
