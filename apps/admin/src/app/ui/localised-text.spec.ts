import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Component } from '@angular/core';
import type { Localised } from '@saath/domain/kernel';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../../testing/page.ts';
import { LocalisedText } from './localised-text.ts';

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

  it('is drawn by nothing else, because that would not say its language', () => {
    const root = fileURLToPath(new URL('../', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.spec)\.(ts|html)$/.test(file));
    const drawn = files.filter((file) => /\{\{\s*(?:\w+\.)?words\.of\(/.test(readFileSync(`${root}${file}`, 'utf8')));
    expect([drawn, files.length > 300]).toEqual([[], true]);
  });
});
