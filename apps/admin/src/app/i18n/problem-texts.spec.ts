import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { texts as en } from './en.ts';
import { texts as hi } from './hi.ts';
import { texts as mr } from './mr.ts';

const root = join(import.meta.dirname, '../../../../..');
const sources = globSync('{apps/api,libs/domain}/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.spec\.ts$|\/(testing|isolation|mail)\//.test(file))
  .map((file) => readFileSync(join(root, file), 'utf8'));

/** `problem('conflict', 'groups/full'`, `refusal('invalid', 'sessions/window-empty'`, `code: 'http/internal'`. */
const said = [/(?:problem|refusal)\(\s*'[a-z-]+',\s*'([a-z-]+\/[a-z-]+)'/g, /code: '([a-z-]+\/[a-z-]+)'/g];
const codes = new Set(sources.flatMap((text) => said.flatMap((form) => [...text.matchAll(form)].map((found) => found[1] ?? ''))));
/** The codes that have a text of their own: anything that is not found is named in one sentence, whatever it is. */
const own = [...codes].filter((code) => !code.endsWith('/not-found')).toSorted();

describe('the problems of the interface', () => {
  it('are found where they are made', () =>
    expect(own).toEqual(expect.arrayContaining(['groups/full', 'sign-in/password-is-email', 'http/cursor-invalid'])));

  it.each([
    { language: 'English', texts: en },
    { language: 'Hindi', texts: hi },
    { language: 'Marathi', texts: mr },
  ])('have each a sentence in $language', ({ texts }) => {
    const sentences: Readonly<Record<string, string>> = texts.problems;
    expect(own.filter((code) => sentences[code] === undefined)).toEqual([]);
  });
});
