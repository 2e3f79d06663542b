import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { publishConsole } from './publish-console.mjs';
import { fingerprintOf, LastBuild } from './sources.mjs';

let folder;
const write = (name, text) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saath-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the fingerprint of sources', () => {
  const changes = [
    { given: 'nothing', change: () => undefined, isSame: true },
    { given: 'a file written again', change: () => write('apps/a.ts', 'one'), isSame: true },
    { given: 'an output', change: () => write('apps/dist/a.js', 'two'), isSame: true },
    { given: 'a note of the compiler', change: () => write('apps/tsconfig.tsbuildinfo', '{}'), isSame: true },
    { given: 'another content', change: () => write('apps/a.ts', 'two'), isSame: false },
    { given: 'a new file', change: () => write('apps/b.ts', ''), isSame: false },
    { given: 'a file of the list', change: () => write('package.json', '{}'), isSame: false },
  ];
  for (const { given, change, isSame } of changes) {
    it(`is ${isSame ? 'the same' : 'another one'} after ${given}`, () => {
      write('apps/a.ts', 'one');
      const before = fingerprintOf(folder, ['apps', 'package.json']);
      change();
      assert.equal(fingerprintOf(folder, ['apps', 'package.json']) === before, isSame);
    });
  }
});

describe('a build', () => {
  const lastBuild = () => new LastBuild(folder, { stamp: 'tmp/built', sources: ['apps'], outputs: ['dist/index.html'] });
  const changes = [
    { given: 'nothing has changed', isCurrent: true },
    { given: 'a source has changed', change: () => write('apps/a.ts', 'two'), isCurrent: false },
    { given: 'another build took its place', change: () => write('dist/index.html', 'page 2'), isCurrent: false },
    { given: 'its output is gone', change: () => rmSync(join(folder, 'dist/index.html')), isCurrent: false },
    { given: 'a source was changed while it ran', before: () => write('apps/a.ts', 'two'), isCurrent: false },
    { given: 'nothing remembers it', change: () => rmSync(join(folder, 'tmp/built')), isCurrent: false },
  ];
  for (const { given, before = () => undefined, change = () => undefined, isCurrent } of changes) {
    it(`is ${isCurrent ? 'left alone' : 'made again'} when ${given}`, () => {
      write('apps/a.ts', 'one');
      write('dist/index.html', 'page 1');
      const build = lastBuild();
      before();
      build.remember();
      change();
      assert.equal(lastBuild().isCurrent(), isCurrent);
    });
  }
});

describe('swapping in a build of the console', () => {
  const build = (number) => {
    rmSync(join(folder, 'next'), { recursive: true, force: true });
    write('next/index.html', `page ${number}`);
    write(`next/media/face-${number}.woff2`, '');
    write(`next/main-${number}.js`, '');
    publishConsole(join(folder, 'next'), join(folder, 'live'));
  };
  const live = () =>
    readdirSync(join(folder, 'live'), { recursive: true })
      .filter((name) => /\d/.test(name))
      .toSorted();

  it('replaces the page and adds its files', () => {
    build(1);
    build(2);
    assert.equal(readFileSync(join(folder, 'live', 'index.html'), 'utf8'), 'page 2');
    assert.ok(live().includes('main-2.js') && live().includes('media/face-2.woff2'));
  });

  it('leaves the files of the build before for a running copy, and removes what is older', () => {
    build(1);
    build(2);
    assert.deepEqual(live(), ['main-1.js', 'main-2.js', 'media/face-1.woff2', 'media/face-2.woff2']);
    build(3);
    assert.deepEqual(live(), ['main-2.js', 'main-3.js', 'media/face-2.woff2', 'media/face-3.woff2']);
  });

  it('leaves a folder of the time before this way of building until it is replaced', () => {
    write('live/main-0.js', '');
    build(1);
    assert.deepEqual(live(), ['main-0.js', 'main-1.js', 'media/face-1.woff2']);
  });
});
