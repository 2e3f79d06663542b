import { MediaMatcher } from '@angular/cdk/layout';
import { DOCUMENT, inject, ɵSHARED_STYLES_HOST, type ɵSharedStylesHost } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strictStyles } from './strict-styles.ts';

/** A sheet as far as the console uses one, which the document of these specs lacks. */
class Sheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

const red = ':host { color: red }';
const blue = ':host { color: blue }';

const given = { sheet: globalThis.CSSStyleSheet };
const adopted = (): string[] =>
  document.adoptedStyleSheets.map((sheet) => /color: ?(\w+)/.exec((sheet as unknown as Sheet).text)?.[1] ?? '');

describe('the styles of components', () => {
  let host: ɵSharedStylesHost;
  beforeEach(() => {
    Object.assign(globalThis, { CSSStyleSheet: Sheet });
    Object.assign(document, { adoptedStyleSheets: [] });
    TestBed.configureTestingModule({ providers: [strictStyles] });
    host = TestBed.inject(ɵSHARED_STYLES_HOST);
  });
  afterEach(() => {
    Object.assign(globalThis, { CSSStyleSheet: given.sheet });
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
  });

  it('are adopted in the order in which the components come, and no element has them', () => {
    host.addStyles([red]);
    host.addStyles([blue]);
    expect(adopted()).toEqual(['red', 'blue']);
    expect(document.querySelector('style')).toBeNull();
  });

  it('are adopted once for all components of a kind', () => {
    host.addStyles([red]);
    host.addStyles([red]);
    expect(adopted()).toEqual(['red']);
  });

  it('stay as long as one of them does, and go with the last', () => {
    host.addStyles([red, blue]);
    host.addStyles([red]);
    host.removeStyles([red]);
    expect(adopted()).toEqual(['red', 'blue']);
    host.removeStyles([red]);
    expect(adopted()).toEqual(['blue']);
  });

  it('come again with the next of its kind, behind those that stayed', () => {
    host.addStyles([red]);
    host.removeStyles([red]);
    host.addStyles([blue, red]);
    expect(adopted()).toEqual(['blue', 'red']);
  });
});

describe('a question to the screen', () => {
  it('is asked without a rule in the page', () => {
    const asked: string[] = [];
    const view = {
      matchMedia: (query: string) => {
        asked.push(query);
        return { matches: true };
      },
    };
    TestBed.configureTestingModule({ providers: [strictStyles, { provide: DOCUMENT, useValue: { defaultView: view } }] });
    const matcher = TestBed.runInInjectionContext(() => inject(MediaMatcher));
    expect(matcher.matchMedia('(min-width: 905px)').matches).toBe(true);
    expect(asked).toEqual(['(min-width: 905px)']);
  });
});
