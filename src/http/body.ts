import { BadRequest, TooLarge, WrongMediaType } from './failures.ts';
import type { Form, Route, Upload } from './route.ts';
import { labelOf } from './uploads/label.ts';

const MEBI = 1024 * 1024;

/** How much one request may bring. */
export const BODY_LIMITS = { json: 8 * MEBI, form: 64 * MEBI, file: 32 * MEBI, files: 200, field: 4000 } as const;

/** The body of a request as its route takes it: JSON decoded by the codec, or a form. Throws what is wrong with it. */
export async function readBody(
  request: Request,
  { body, takes }: Route,
): Promise<{ body: unknown; form: Form | null }> {
  if (body === null && takes === undefined) return { body: undefined, form: null };
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (takes !== undefined && mediaType === 'multipart/form-data') {
    const bytes = await readAll(request, BODY_LIMITS.form);
    return { body: undefined, form: await readForm(request, bytes) };
  }
  if (body === null) throw new WrongMediaType('multipart/form-data');
  if (mediaType !== 'application/json') throw new WrongMediaType('application/json');
  const text = new TextDecoder().decode(await readAll(request, BODY_LIMITS.json));
  return { body: body.parse(parseJson(text)), form: null };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('the body is no JSON');
  }
}

/** Reads the body while it is within the limit; throws TooLarge as soon as it is not. */
async function readAll(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const words = `${limit / MEBI} MiB`;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new TooLarge(words);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw new TooLarge(words);
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function readForm(request: Request, bytes: Uint8Array<ArrayBuffer>): Promise<Form> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const data = await new Response(bytes, { headers }).formData().catch(() => {
    throw new BadRequest('the form is no multipart/form-data');
  });
  const files: Upload[] = [];
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    if (typeof value === 'string') {
      if (value.length > BODY_LIMITS.field) throw new TooLarge(`${BODY_LIMITS.field} characters a field`);
      fields.set(name, value);
    } else {
      if (files.length >= BODY_LIMITS.files) throw new TooLarge(`${BODY_LIMITS.files} files at once`);
      if (value.size > BODY_LIMITS.file) throw new TooLarge(`${BODY_LIMITS.file / MEBI} MiB a file`);
      const held = new Uint8Array(await value.arrayBuffer());
      files.push({ name: labelOf(value.name, files.length + 1), mediaType: value.type, bytes: held });
    }
  }
  return { files, fields };
}
