import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Component, inject } from '@angular/core';
import type { Localised } from '@saath/domain/kernel';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { Words } from '../i18n/words.ts';
import { LocalisedText } from './localised-text.ts';
import { Said } from './said.ts';

const clay = { en: 'Clay circle', hi: 'मिट्टी मंडली', mr: 'माती मंडळ', gu: 'માટી મંડળી' };

@Component({ imports: [LocalisedText], template: '<p [saathText]="text"></p>' })
class Shown {
  readonly text: Localised | undefined = clay;
}
@Component({ imports: [LocalisedText], template: '<p [saathText]="text"></p>' })
class Plain {
  readonly text: Localised | undefined = { en: 'Walk', hi: 'सैर', mr: 'फेरी' };
}
@Component({ imports: [LocalisedText], template: '<p [saathText]="text"></p>' })
class None {
  readonly text: Localised | undefined = undefined;
}

@Component({ imports: [Said], template: '<p><saath-said [of]="sentence" /></p>' })
class Sentence {
  readonly #words = inject(Words);
  readonly sentence = this.#words.say('settings.kinds.own.made-from', { name: this.#words.inside(clay) });
}

describe('a text of a kind', () => {
  afterEach(() => void jest.restoreAllMocks());
  it.each([
    { reads: ['en'], part: Shown, then: ['Clay circle', null] },
    { reads: ['gu-IN', 'en'], part: Shown, then: ['માટી મંડળી', 'gu'] },
    { reads: ['en', 'gu'], part: Shown, then: ['Clay circle', null] },
    { reads: ['gu', 'en'], part: Plain, then: ['Walk', null] },
    { reads: ['gu', 'en'], part: None, then: ['', null] },
  ])('to somebody who reads $reads is $then', async ({ reads, part, then }) => {
    jest.spyOn(navigator, 'languages', 'get').mockReturnValue(reads);
    const { element } = await openPage<Shown | Plain | None>(part);
    const shown = element.querySelector('p')!;
    expect([shown.textContent, shown.getAttribute('lang')]).toEqual(then);
  });

  it.each([
    { reads: ['en'], then: [['Made from Clay circle.', null]] },
    {
      reads: ['gu-IN', 'en'],
      then: [
        ['Made from ', null],
        ['માટી મંડળી', 'gu'],
        ['.', null],
      ],
    },
  ])('inside a sentence, to somebody who reads $reads, is $then', async ({ reads, then }) => {
    jest.spyOn(navigator, 'languages', 'get').mockReturnValue(reads);
    const { element } = await openPage(Sentence);
    expect([...element.querySelectorAll('p span')].map((part) => [part.textContent, part.getAttribute('lang')])).toEqual(then);
  });

  it('is drawn by nothing else, because that would not say its language', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.(ts|html)$/.test(file));
    const drawn = files.filter((file) => /\{\{[^}]*words\.(?:of|inside)\(/.test(readFileSync(`${root}${file}`, 'utf8')));
    expect([drawn, files.length > 300]).toEqual([[], true]);
  });
});
