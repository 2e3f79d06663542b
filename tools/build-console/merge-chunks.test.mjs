import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { groupsOf, mergeChunks, neededBy } from './merge-chunks.mjs';

const imports = new Map(
  Object.entries({
    main: ['core', 'words'],
    words: ['core'],
    core: [],
    'sign-in-page': ['button', 'field', 'note', 'core'],
    shell: ['button', 'menu', 'core'],
    button: ['core'],
    field: ['button'],
    menu: ['overlay'],
    overlay: [],
    'today-page': ['chip', 'menu', 'note', 'words'],
    chip: ['icon'],
    icon: [],
    note: [],
  }),
);

describe('the parts that must be there', () => {
  it('before one runs are those it imports, and theirs, each once', () =>
    assert.deepEqual([...neededBy(['main'], imports)], ['main', 'core', 'words']));
  it('of a part without imports are itself', () => assert.deepEqual([...neededBy(['core'], imports)], ['core']));
});

describe('the groups', () => {
  const groups = groupsOf(imports, { start: ['main'], before: ['sign-in-page'], frame: ['shell'], page: ['today-page'] });
  const of = (name) => [...groups.find((group) => group.name === name).parts].toSorted();
  it('of the start is what every page needs, without the entry', () => assert.deepEqual(of('start'), ['core', 'words']));
  it('of the door is what the sign-in page shares with the frame or with Today, and not what it has alone', () =>
    assert.deepEqual(of('door'), ['button', 'note']));
  it('of the frame is the rest of it', () => assert.deepEqual(of('frame'), ['menu', 'overlay', 'shell']));
  it('of the parts is what else Today needs, without the page itself', () => assert.deepEqual(of('parts'), ['chip', 'icon']));
  it('have each part once', () => {
    const all = groups.flatMap(({ parts }) => [...parts]);
    assert.equal(new Set(all).size, all.length);
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saath-parts-'));
  after(() => rmSync(folder, { recursive: true }));
  const write = (name, text) => writeFileSync(join(folder, name), text);

  it('says the same after its parts are merged, in fewer files, and leaves the service worker alone', async () => {
    globalThis.heard = [];
    write(
      'main-AAAAAAAA.js',
      `import{a}from"./chunk-BBBBBBBB.js";import{b}from"./chunk-CCCCCCCC.js";globalThis.heard.push(a+b);await import("./shell-DDDDDDDD.js");`,
    );
    write('chunk-BBBBBBBB.js', 'var n="a";export{n as a};');
    write('chunk-CCCCCCCC.js', 'import{a as n}from"./chunk-BBBBBBBB.js";var t=n+"b";export{t as b};');
    write('shell-DDDDDDDD.js', 'import{a as n}from"./chunk-BBBBBBBB.js";import{c}from"./chunk-EEEEEEEE.js";globalThis.heard.push(n+c);');
    write('chunk-EEEEEEEE.js', 'var n="c";export{n as c};');
    write('ngsw-worker.js', 'importScripts("nothing");');
    const { entry, first } = await mergeChunks(folder);
    const names = readdirSync(folder);
    assert.equal(readFileSync(join(folder, 'ngsw-worker.js'), 'utf8'), 'importScripts("nothing");');
    assert.match(entry, /^main-[\w-]{8}\.js$/);
    assert.ok(first.length === 1 && first[0].startsWith('start-'), String(first));
    assert.ok(
      names.every((name) => !/AAAAAAAA|BBBBBBBB|CCCCCCCC|DDDDDDDD|EEEEEEEE/.test(name)),
      String(names),
    );
    for (const name of [entry, ...first]) assert.match(readFileSync(join(folder, name), 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/, name);
    await import(join(folder, entry));
    assert.deepEqual(globalThis.heard, ['aab', 'ac']);
  });
});

describe('the days of a build', () => {
  const own = globalThis.Temporal;
  const folder = mkdtempSync(join(tmpdir(), 'saath-days-'));
  after(() => {
    rmSync(folder, { recursive: true });
    if (own === undefined) delete globalThis.Temporal;
    else globalThis.Temporal = own;
  });
  const run = async (name) => {
    const built = join(folder, name);
    mkdirSync(built);
    writeFileSync(join(built, 'main-AAAAAAAA.js'), `import{a}from"./chunk-BBBBBBBB.js";globalThis.heard=a("2026-11-30");`);
    writeFileSync(
      join(built, 'chunk-BBBBBBBB.js'),
      `import{Temporal as n}from"temporal-polyfill";var t=e=>String(n.PlainDate.from(e));export{t as a};`,
    );
    const { entry, first } = await mergeChunks(built);
    await import(join(built, entry));
    return { heard: globalThis.heard, first };
  };

  it('are those of the browser', async () => {
    globalThis.Temporal = { PlainDate: { from: (text) => `the browser’s own ${text}` } };
    assert.equal((await run('with')).heard, 'the browser’s own 2026-11-30');
  });

  it('are ours, out of a file that others never load, where the browser has none', async () => {
    delete globalThis.Temporal;
    const { heard, first } = await run('without');
    assert.equal(heard, '2026-11-30');
    const loaded = first.map((name) => readFileSync(join(folder, 'without', name), 'utf8').length);
    assert.ok(
      loaded.every((length) => length < 1000),
      String(loaded),
    );
  });
});
