import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** A script of the build; what Angular copies for the service worker is none. */
const isPart = (name) => name.endsWith('.js') && !/^(?:ngsw-worker|safety-worker|worker-basic)/.test(name);

/** `Temporal` as the browser has it; one that lacks it loads ours. Angular's build leaves the package out, so that others are spared its 20 kB. */
const temporal = {
  name: 'temporal-polyfill',
  text: "export const Temporal = globalThis.Temporal ?? (await import('temporal-polyfill/implementation')).Temporal;",
};

/** The parts that a part imports before it runs, and not those that it loads later. */
const importsOf = (text) =>
  parseAst(text)
    .body.flatMap(({ source }) => (source ? [source.value] : []))
    .filter((path) => path.startsWith('./') || path === temporal.name)
    .map((path) => path.replace(/^\.\//, ''));

/** All that must be there before one of these can run, themselves included. */
export function neededBy(names, imports) {
  const needed = new Set();
  const add = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const other of imports.get(name) ?? []) add(other);
  };
  for (const name of names) add(name);
  return needed;
}

/**
 * The parts that become one file, by the way in which they are needed together: what every page needs; what a page before sign-in shares
 * with the frame or with Today; the rest of the frame; what else Today shares with other pages. A part of a later group imports from
 * earlier groups only.
 */
export function groupsOf(imports, { start, before, frame, page }) {
  const taken = new Set();
  const group = (name, members) => {
    const parts = [...members].filter((part) => !taken.has(part));
    for (const part of parts) taken.add(part);
    return { name, parts: new Set(parts) };
  };
  const [ofStart, ofFrame] = [neededBy(start, imports), neededBy(frame, imports)];
  const ofPage = neededBy(page, imports);
  for (const name of page) ofPage.delete(name);
  for (const name of start) ofStart.delete(name);
  return [
    group('start', ofStart),
    group('door', neededBy(before, imports).intersection(ofFrame.union(ofPage))),
    group('frame', ofFrame),
    group('parts', ofPage),
  ];
}

/** Lets Chromium compile every function while the file is read, beside the page. Otherwise it reads each twice: when it finds it and when it runs it. */
const runsAtOnce = '//# allFunctionsCalledOnLoad';

const named = (parts, names) => parts.filter((part) => names.some((name) => part.startsWith(`${name}-`)));

/**
 * Merges the many small parts that Today is made of into a few files: each file costs a request and a kilobyte of headers. Angular's build has
 * no setting for it, so this runs once more over what it wrote, and answers the names of the files that every page loads first.
 */
export async function mergeChunks(folder) {
  const texts = new Map(
    readdirSync(folder)
      .filter(isPart)
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const imports = new Map([...texts].map(([name, text]) => [name, importsOf(text)]));
  const parts = [...texts.keys()];
  const groups = groupsOf(imports, {
    start: named(parts, ['main']),
    before: named(parts, ['sign-in-page', 'forgot-page', 'invitation-page', 'reset-page']),
    frame: named(parts, ['shell']),
    page: named(parts, ['today-page']),
  });
  const [main] = named(parts, ['main']);
  const bundle = await rolldown({
    input: { main },
    preserveEntrySignatures: false,
    plugins: [
      {
        name: 'parts-of-the-build',
        resolveId(path) {
          const name = path.replace(/^\.\//, '');
          if (texts.has(name) || name === temporal.name) return name;
          return name.startsWith(`${temporal.name}/`) ? fileURLToPath(import.meta.resolve(name)) : null;
        },
        load: (name) => (name === temporal.name ? temporal.text : texts.get(name)),
      },
    ],
  });
  const { output } = await bundle.generate({
    minify: { mangle: true, compress: false },
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: ({ name }) => `${name.replace(/-[\w-]{8}$/, '')}-[hash].js`,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: groups.map(({ name, parts: members }, place) => ({
        name,
        test: (part) => members.has(part),
        priority: groups.length - place,
      })),
    },
  });
  await bundle.close();
  for (const name of texts.keys()) rmSync(join(folder, name));
  const ofStart = ['main', 'shell', 'today-page', ...groups.map(({ name }) => name)];
  for (const { fileName, code } of output)
    writeFileSync(join(folder, fileName), named([fileName], ofStart).length === 0 ? code : `${runsAtOnce}\n${code}`);
  const merged = new Map(output.map(({ fileName, code }) => [fileName, importsOf(code)]));
  const entry = output.find(({ isEntry }) => isEntry).fileName;
  return { entry, first: [...neededBy([entry], merged)].filter((name) => name !== entry) };
}
