import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { hasCode } from '../../platform/has-code.ts';

/** Paths of all files below a folder, relative to it, and of its empty folders. */
export function listFolder(folder: string): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathOf = ({ parentPath, name }: { parentPath: string; name: string }): string => relative(folder, join(parentPath, name));
  return {
    files: entries.filter((entry) => entry.isFile()).map(pathOf),
    folders: entries.filter((entry) => entry.isDirectory()).map(pathOf),
  };
}

/** Copies a file and answers its SHA-256; undefined when the file no longer exists (the database removes files while it runs). */
export async function copyFile(from: string, to: string): Promise<string | undefined> {
  const source = await open(from, 'r').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (source === undefined) return undefined;
  const hash = createHash('sha256');
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await pipeline(
    source.createReadStream(),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(to, { mode: 0o600, flush: true }),
  );
  return hash.digest('hex');
}

/** The SHA-256 of a text, in hexadecimal. */
export const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
