import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthIt = /\.(?:js|css|html|svg|json)$/;

/** Writes a .br and a .gz beside each text file of the built console, once for each build: the server then compresses nothing while it serves. */
export function compressConsole(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, name);
    if (!worthIt.test(name) || !statSync(file).isFile()) continue;
    const done = statSync(`${file}.br`, { throwIfNoEntry: false });
    if (done !== undefined && done.mtimeMs >= statSync(file).mtimeMs) continue;
    const text = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(text));
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}
