import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';

const app = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|html)$/.test(file) && !file.endsWith('.spec.ts') && !file.includes('generated'))
  .map((file) => readFileSync(join(app, file), 'utf8'))
  .join('\n');

const flat = (given: object, before = ''): string[] =>
  Object.entries(given).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${before}${name}.`) : [`${before}${name}`],
  );
const keys = flat(allTexts.en);
const slices = Object.keys(allTexts.en);

/**
 * The texts in code, templates and plain attributes (`label="calendar.kinds"`) that begin like a key: whole keys, and beginnings that a
 * fact completes (`'common.role.' + role`).
 */
const written = [...sources.matchAll(/((?<=[\w-]=)"|['`])([a-z][\w-]*\.(?:[\w./-]|\$\{[^}`]*\})*)\1/g)]
  .map(([, , text = '']) => text)
  .filter((text) => slices.some((slice) => text.startsWith(`${slice}.`)));
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** A key itself, a group of keys that a count or a name completes, or a pattern. */
const meaning = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(/\$\{[^}]*\}/)
      .map(escaped)
      .join('.*')}${/[.-]$/.test(text) ? '.+' : String.raw`(\..+)?`}$`,
  );
const meanings = new Map(written.map((text) => [text, meaning(text)]));

describe('the fields of the console', () => {
  it('have the bounds of the domain, none by hand', () => {
    expect(sources.match(/(max|min)length="\d+"|\[(max|min)length\]="\d+"|maxLength: \d+/gi) ?? []).toEqual([]);
  });
});

describe('the texts of the console', () => {
  it('has every text that code or a template asks for', () => {
    const unknown = [...meanings].filter(([, means]) => !keys.some((key) => means.test(key))).map(([text]) => text);
    expect(unknown).toEqual([]);
  });

  it('has none that nobody asks for', () => {
    // Problems are asked for by the codes of the API; `problem-texts` holds them against its document.
    const asked = keys.filter((key) => !key.startsWith('problems.'));
    const idle = asked.filter((key) => ![...meanings.values()].some((means) => means.test(key)));
    expect(idle).toEqual([]);
  });
});
