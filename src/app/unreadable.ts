import { basename } from 'node:path';
import type { Notice } from '../model/finding.ts';

/** The notice of a path that could not be read, with the system's reason in words. */
export function unreadable(path: string, error: unknown): Notice {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return {
    rule: 'unreadable',
    severity: 'error',
    document: basename(path),
    place: null,
    words: `${path} cannot be read: ${reason}.`,
  };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user has no right to read it',
  EISDIR: 'it is a folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read at once',
};
