import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestBed } from '@angular/core/testing';
import type { Routes } from '@angular/router';
import { provideTransloco, TranslocoService } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { lastValueFrom } from 'rxjs';
import { texts as administration } from './en-administration.ts';
import { texts as asking } from './en-asking.ts';
import { texts as care } from './en-care.ts';
import { texts as mentoring } from './en-mentoring.ts';
import { texts as scheduling } from './en-scheduling.ts';
import { TextLoader } from './loader.ts';
import { type TextPart, TextParts, withTexts } from './text-parts.ts';

const open = () => {
  const config = { availableLangs: ['en', 'hi', 'mr'], defaultLang: 'hi', fallbackLang: 'en', missingHandler: { logMissingKey: false } };
  TestBed.configureTestingModule({ providers: [provideTransloco({ config, loader: TextLoader })] });
  const transloco = TestBed.inject(TranslocoService);
  const speak = async (language: string) => {
    transloco.setActiveLang(language);
    await lastValueFrom(transloco.load(language));
  };
  return { transloco, speak, parts: TestBed.inject(TextParts), say: (key: string) => transloco.translate(key) };
};

describe('the texts', () => {
  it('of the first page are in its language alone, without those of other pages', async () => {
    const { speak, say, transloco } = open();
    await speak('hi');
    expect([say('today.title'), say('groups.title')]).toEqual(['आज', 'groups.title']);
    expect([...transloco.getTranslation().keys()]).toEqual(['hi']);
  });

  it('of routes are there when these are', async () => {
    const { speak, say } = open();
    await speak('hi');
    const routes: Routes = [{ path: 'groups', children: [] }];
    expect(await TestBed.runInInjectionContext(withTexts(['scheduling'], () => Promise.resolve(routes)))).toBe(routes);
    expect([say('groups.title'), say('settings.title'), say('today.title')]).toEqual(['समूह', 'settings.title', 'आज']);
  });

  it('of routes that came before the language are there with it, and in the next language', async () => {
    const { speak, say, parts } = open();
    await parts.add('scheduling');
    for (const [language, then] of [
      ['hi', 'समूह'],
      ['mr', 'गट'],
      ['en', 'Groups'],
    ] as const) {
      await speak(language);
      expect(say('groups.title')).toBe(then);
    }
  });

  it('of routes that are asked for while a language is loading are in it', async () => {
    const { speak, say, parts } = open();
    await Promise.all([speak('mr'), parts.add('scheduling'), parts.add('scheduling')]);
    expect([say('groups.title'), say('today.title')]).toEqual(['गट', 'आज']);
  });
});

const app = fileURLToPath(new URL('..', import.meta.url));
const slicesOf: Readonly<Record<TextPart, readonly string[]>> = {
  administration: Object.keys(administration),
  asking: Object.keys(asking),
  care: Object.keys(care),
  mentoring: Object.keys(mentoring),
  scheduling: Object.keys(scheduling),
};
const isOwn = (file: string): boolean => /\.(?:ts|html)$/.test(file) && !/\.spec\.ts$|generated/.test(file);
const sources = new Map(
  readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter(isOwn)
    .map((file) => [file, readFileSync(join(app, file), 'utf8')]),
);

interface Way {
  readonly to: string;
  /** The parts of the texts that are loaded on this way. */
  readonly with: readonly string[];
}
/** Where a file leads: what it imports, at once or later, and its template. */
function waysFrom(file: string, text: string): Way[] {
  const to = (path = '') => normalize(join(dirname(file), path));
  const gates = [...text.matchAll(/withTexts\(\s*\[([^\]]*)\],[^;]*?import\('(\.[^']+)'\)/g)];
  const parts = new Map(gates.map(([, named = '', path]) => [to(path), named.match(/[\w-]+/g) ?? []]));
  const imports = text.matchAll(/(?:from|import\(|import|templateUrl:)\s*'(\.[^']+\.(?:ts|html))'/g);
  return [...imports].map(([, path]) => ({ to: to(path), with: parts.get(to(path)) ?? [] }));
}

/** The parts of the texts that are loaded, by whatever way a file is reached. */
function loadedAt(start: string, files: ReadonlyMap<string, string>): Map<string, readonly string[]> {
  const loaded = new Map<string, readonly string[]>([[start, []]]);
  const changed = [start];
  for (let file = changed.pop(); file !== undefined; file = changed.pop()) {
    for (const way of waysFrom(file, files.get(file) ?? '')) {
      const here = [...(loaded.get(file) ?? []), ...way.with];
      const known = loaded.get(way.to);
      const both = known?.filter((part) => here.includes(part)) ?? here;
      if (known?.length === both.length) continue;
      loaded.set(way.to, both);
      changed.push(way.to);
    }
  }
  return loaded;
}

/** The texts that a file asks for though a way leads to it on which their part is not loaded. */
function missingIn(files: ReadonlyMap<string, string>, start = 'app.config.ts'): string[] {
  const loaded = loadedAt(start, files);
  return [...loaded].flatMap(([file, parts]) => {
    const absent = Object.entries(slicesOf).filter(([part]) => !parts.includes(part));
    const slices = absent.flatMap(([, names]) => names).join('|');
    const asked = slices === '' ? [] : (files.get(file) ?? '').matchAll(new RegExp(`["'\`](?:${slices})\\.[a-z][^"'\`]*`, 'g'));
    return [...asked].map(([key]) => `${file} asks for ${key.slice(1)}`);
  });
}

describe('a text of a part', () => {
  it('is asked for only where its part is loaded', () => expect(missingIn(sources)).toEqual([]));

  it('is found where one way of two loads it', () => {
    const planted = new Map([
      ['app.config.ts', "withTexts(['scheduling'], async () => (await import('./a.routes.ts')).routes); import('./b.routes.ts');"],
      ['a.routes.ts', "import { words } from './words.ts'; const title = 'groups.title'; const other = 'settings.title';"],
      ['b.routes.ts', "templateUrl: './b.html'"],
      ['b.html', "{{ t('calendar.title') }}"],
      ['words.ts', "say('groups.new')"],
    ]);
    expect(missingIn(planted)).toEqual(['a.routes.ts asks for settings.title', 'b.html asks for calendar.title']);
    const reached = planted.set('b.routes.ts', "import './words.ts'");
    expect(missingIn(reached)).toEqual(['a.routes.ts asks for settings.title', 'words.ts asks for groups.new']);
  });

  it('stands in the sources that are looked at', () => {
    const reached = loadedAt('app.config.ts', sources);
    expect(reached.get('groups/group-page.ts')).toEqual(['scheduling']);
    expect(reached.get('settings/audit-page.html')).toEqual(['administration', 'scheduling']);
    expect([...sources.keys()].filter((file) => file.endsWith('.html') && !reached.has(file))).toEqual([]);
  });
});
