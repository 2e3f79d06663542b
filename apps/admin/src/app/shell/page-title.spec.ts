import { TestBed } from '@angular/core/testing';
import { Title } from '@angular/platform-browser';
import type { RouterStateSnapshot } from '@angular/router';
import { provideTransloco, TranslocoService, type Translation } from '@jsverse/transloco';
import { describe, expect, it } from '@jest/globals';
import { Subject } from 'rxjs';
import { PageTitle } from './page-title.ts';

/** The texts of each language come when they are given. */
const loads: Readonly<Record<string, Subject<Translation>>> = { en: new Subject(), hi: new Subject() };
const give = (language: 'en' | 'hi', title: string): void => {
  loads[language]?.next({ 'today.title': title });
  loads[language]?.complete();
};
const page = (title?: string) => ({ root: { title, children: [], routeConfig: null } }) as unknown as RouterStateSnapshot;

function open() {
  for (const language of Object.keys(loads)) Object.assign(loads, { [language]: new Subject() });
  const config = { availableLangs: ['en', 'hi'], defaultLang: 'en', reRenderOnLangChange: true, missingHandler: { logMissingKey: false } };
  const loader = class {
    getTranslation = (language: string) => loads[language];
  };
  TestBed.configureTestingModule({ providers: [provideTransloco({ config, loader: loader as never })] });
  TestBed.inject(Title).setTitle('Before');
  const strategy = TestBed.inject(PageTitle);
  const show = (title?: string): void => {
    strategy.buildTitle = () => title;
    strategy.updateTitle(page(title));
    TestBed.tick();
  };
  return { show, transloco: TestBed.inject(TranslocoService), shown: () => TestBed.inject(Title).getTitle() };
}

describe('the title of a window', () => {
  it('is said as soon as the texts are there, never as their key', () => {
    const { show, shown } = open();
    show('today.title');
    expect(shown()).toBe('Before');
    give('en', 'Today');
    expect(shown()).toBe('Today · Saath');
  });

  it('is said anew in another language', () => {
    const { show, shown, transloco } = open();
    show('today.title');
    give('en', 'Today');
    transloco.setActiveLang('hi');
    give('hi', 'आज');
    expect(shown()).toBe('आज · Saath');
  });

  it('is the name of the product on a page that has none', () => {
    const { show, shown } = open();
    give('en', 'Today');
    show('today.title');
    show();
    expect(shown()).toBe('Saath');
  });
});
