import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideTranslocoTranspiler, TranslocoTestingModule } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { builtInKinds } from '@saath/domain/programme-kinds';
import { lateAfterOf } from '@saath/domain/programmes';
import { named } from '../../../testing/fill.ts';
import { allTexts } from '../../../testing/all-texts.ts';
import { IcuTranspiler } from '../../i18n/icu-transpiler.ts';
import type { Kind } from '../../ui/kinds.ts';
import { KindPreview } from './kind-preview.ts';

const { en, hi, mr } = allTexts;

const kindOf = (code: string): Kind => {
  const kind = builtInKinds.find((one) => one.code === code);
  if (kind === undefined) throw new Error(`There is no ${code}.`);
  const attendance = { ...kind.attendance, minutes: kind.attendance.minutes ?? [], own: [] };
  const drawn = {
    agenda: kind.agenda ?? [],
    sessionFields: kind.sessionFields ?? [],
    formVersion: kind.version,
    listedBy: null,
    reasonTexts: [],
    colour: 'sharing',
  } as const;
  return { ...kind, ...drawn, attendance, lateAfter: lateAfterOf(kind) };
};

describe('the picture of a session of a kind', () => {
  beforeEach(() => {
    const translocoConfig = { defaultLang: 'en', availableLangs: ['en', 'hi', 'mr'] };
    TestBed.configureTestingModule({
      imports: [TranslocoTestingModule.forRoot({ langs: { en, hi, mr }, translocoConfig, preloadLangs: true })],
      providers: [provideTranslocoTranspiler(IcuTranspiler), provideHttpClient(), provideHttpClientTesting()],
    });
  });
  const open = async (code: string) => {
    const fixture = TestBed.createComponent(KindPreview);
    for (const [name, value] of Object.entries({ kind: kindOf(code), name: 'Phulbagh', seats: 10 }))
      fixture.componentRef.setInput(name, value);
    const settle = async (): Promise<void> => {
      for (let turn = 0; turn < 3; turn += 1) {
        await new Promise((resolve) => setTimeout(resolve));
        fixture.detectChanges();
      }
    };
    await settle();
    const element = fixture.nativeElement as HTMLElement;
    const shown = () => element.querySelector('saath-preview-card')!;
    return { element, settle, shown, text: () => shown().textContent.replace(/\s+/g, ' ') };
  };

  it('has the marks and the questions of the kind', async () => {
    const { shown, text } = await open('sharing-circle');
    expect(shown().querySelectorAll('saath-mark-buttons button')).toHaveLength(4);
    expect(text()).toMatch(/Phulbagh3 of 10.*Devika R\. K-121.*Craving/);
  });

  it('is shown in Hindi, with the questions and the marks, while the page stays in its language', async () => {
    const page = await open('sharing-circle');
    named(page.element, 'हिन्दी').click();
    await page.settle();
    expect([page.shown().getAttribute('lang'), page.text().includes('तलब'), page.text().includes('Craving')]).toEqual(['hi', true, false]);
    expect(page.shown().querySelector('.present')?.getAttribute('aria-label')).toBe(hi.common.attendance.present);
    expect(page.element.querySelector('h2')?.textContent).toBe('As the host sees it');
    named(page.element, 'English').click();
    await page.settle();
    expect(page.text()).toContain('Craving');
  });

  it('takes a mark and takes it back, and stores neither', async () => {
    const page = await open('sharing-circle');
    const pressed = () => [...page.shown().querySelectorAll('[aria-pressed=true]')].map(({ ariaLabel }) => ariaLabel);
    expect(pressed()).toEqual(['Here']);
    page.shown().querySelector<HTMLElement>('.absent')?.click();
    await page.settle();
    expect(pressed()).toEqual(['Absent']);
    page.shown().querySelector<HTMLElement>('.absent')?.click();
    await page.settle();
    expect(pressed()).toEqual([]);
  });

  it('takes a headcount where the kind records no names', async () => {
    const { shown } = await open('twelve-step-meeting');
    expect(shown().querySelector('saath-headcount-form')).not.toBeNull();
    expect(shown().querySelector('saath-mark-buttons')).toBeNull();
  });
});
