import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Answers, Field } from '@saath/domain/kernel';
import { everyField } from '../../../testing/fields.ts';
import { openPage, type OpenPage } from '../../../testing/page.ts';
import { answersControl } from './answers-control.ts';
import { FieldsForm } from './fields-form.ts';

const given = signal<{ readonly fields: readonly Field[]; readonly answers: Answers }>({ fields: [], answers: {} });

@Component({
  selector: 'saath-host',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldsForm],
  template: `<saath-form [fields]="fields()" [control]="control" [people]="people" />`,
})
class Host {
  readonly fields = () => given().fields;
  readonly people = [
    { personId: 'asha', displayName: 'Asha' },
    { personId: 'bina', displayName: 'Bina' },
  ];
  readonly control = answersControl(() => given().fields, given().answers, this.people);
}

describe('a form drawn from fields', () => {
  let page: OpenPage<Host>;
  const host = (): Host => page.fixture.componentInstance;
  const start = async (answers: Answers = {}, fields = everyField): Promise<void> => {
    given.set({ fields, answers });
    page = await openPage(Host);
  };
  const type = async (selector: string, text: string): Promise<void> => {
    const input = page.element.querySelector<HTMLInputElement>(selector);
    if (input === null) throw new Error(`There is no ${selector}.`);
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await page.settle();
  };
  /** Presses the button, option or switch with this text, wherever it is on the page. */
  const press = async (selector: string, text: string): Promise<void> => {
    [...document.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent.trim() === text)?.click();
    await page.settle();
  };
  const labels = (): readonly string[] =>
    [...page.element.querySelectorAll('mat-label, h3, mat-slide-toggle label')].map(({ textContent }) => textContent.trim());

  describe('without answers', () => {
    beforeEach(() => start());

    it('asks each question by its label, says which may be left out, and is valid', () => {
      expect(labels()).toEqual([
        'Open to (optional)',
        'About (optional)',
        'What to bring (optional)',
        'Length (optional)',
        'Skills (optional)',
        'Mood (optional)',
        'Listed',
        'Shown on (optional)',
        'Helped to tidy up (optional)',
        'Works begun (optional)',
      ]);
      expect(page.text()).toContain('Help for openTo');
      expect([host().control.valid, host().control.dirty]).toEqual([true, false]);
    });

    it('asks what depends on an answer once it is given, and waits for it', async () => {
      page.element.querySelector<HTMLElement>('.mat-mdc-select-trigger')?.click();
      await page.settle();
      await press('mat-option', 'Women');
      expect(labels()).toContain('Safe place');
      expect([host().control.value['openTo'], host().control.valid, host().control.dirty]).toEqual(['women', false, true]);
      await type('input[type=text]', 'Hall 2');
      expect([host().control.value, host().control.valid]).toEqual([{ openTo: 'women', place: 'Hall 2', listed: false }, true]);
    });

    it('takes numbers, lines, several options, a step of a scale and a switch', async () => {
      await type('input[type=number]', '12');
      await type('textarea:not([maxlength])', 'A mat\nWater\n');
      await press('mat-chip-option button', 'Clay');
      await press('saath-scale button', '0');
      page.element.querySelector<HTMLElement>('mat-slide-toggle button')?.click();
      await page.settle();
      expect(host().control.value).toEqual({ bring: ['A mat', 'Water'], weeks: 12, skills: ['clay'], mood: 0, listed: true });
    });
  });

  it('shows the answers that it is given, without touching them', async () => {
    await start({ openTo: 'women', place: 'Hall 2', bring: ['A mat'], listed: true });
    expect(page.element.querySelector('mat-select')?.textContent.trim()).toBe('Women');
    expect(page.element.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Hall 2');
    expect(host().control.dirty).toBe(false);
  });

  it.each([
    { what: 'an answer that is missing', answers: { openTo: 'women' }, then: 'This field is required.' },
    { what: 'a list that is too long', answers: { bring: ['1', '2', '3'] }, then: 'Lines allowed: 2.' },
    { what: 'a text that is too long', answers: { about: 'a'.repeat(41) }, then: 'Characters allowed: 40.' },
    { what: 'a number out of range', answers: { weeks: 3 }, then: 'A number from 4 to 52.' },
  ])('says what to do about $what once the form is sent, not before', async ({ answers, then }) => {
    await start(answers);
    expect([host().control.valid, page.text().includes(then)]).toEqual([false, false]);
    host().control.markAsTouched();
    await page.settle();
    expect(page.text()).toContain(then);
    const atFault = ':is(input, textarea):is([aria-invalid=true], .ng-touched.ng-invalid)';
    expect(page.element.querySelectorAll(atFault)).toHaveLength(1);
  });

  describe('a day', () => {
    const write = async (text: string): Promise<void> => {
      await type('saath-day-field input', text);
      page.element.querySelector('saath-day-field input')?.dispatchEvent(new Event('blur'));
      await page.settle();
    };
    const shown = () => page.element.querySelector<HTMLInputElement>('saath-day-field input')?.value;
    const faults = () => page.element.querySelector('saath-day-field mat-error')?.textContent.trim();

    it('is written as people here write it, and given as the API takes it', async () => {
      await start();
      await write('5/12/2026');
      expect([shown(), host().control.value, host().control.valid]).toEqual(['05/12/2026', { listed: false, shownOn: '2026-12-05' }, true]);
      await write('');
      expect([host().control.value, host().control.valid]).toEqual([{ listed: false }, true]);
    });

    it('is shown where there is one, without touching it', async () => {
      await start({ shownOn: '2026-12-05' });
      expect([shown(), host().control.dirty, faults()]).toEqual(['05/12/2026', false, undefined]);
    });

    it.each([
      { text: '31/2/2027', then: 'Write the day' },
      { text: '5/12/2062', then: 'or an earlier day' },
      { text: '5/12/1926', then: 'or a later day' },
    ])('is waited for while the text is “$text”', async ({ text, then }) => {
      await start();
      await write(text);
      expect([shown() === '', host().control.valid]).toEqual([false, false]);
      expect(faults()).toContain(then);
    });

    it('is asked for where it is required, once the form is sent', async () => {
      await start({}, [{ ...everyField.find(({ key }) => key === 'shownOn')!, required: true }]);
      expect([labels(), host().control.valid, faults()]).toEqual([['Shown on'], false, undefined]);
      host().control.markAsTouched();
      await page.settle();
      expect(faults()).toBe('This field is required.');
    });
  });

  describe('a person', () => {
    const somebody = everyField.filter(({ type }) => type === 'person');
    const offered = async (): Promise<readonly string[]> => {
      page.element.querySelector<HTMLElement>('.mat-mdc-select-trigger')?.click();
      await page.settle();
      return [...document.querySelectorAll('mat-option')].map(({ textContent }) => textContent.trim());
    };

    it('is chosen from those who may be named, by name, and given by id', async () => {
      await start({}, somebody);
      expect(await offered()).toEqual(['No answer', 'Asha', 'Bina']);
      await press('mat-option', 'Bina');
      expect([host().control.value, host().control.valid]).toEqual([{ helper: 'bina' }, true]);
      expect(page.element.querySelector('mat-select')?.textContent.trim()).toBe('Bina');
      expect(page.element.querySelector('mat-select')?.classList.contains('name')).toBe(true);
    });

    it('who is no longer among them is not named, and waits to be taken back', async () => {
      await start({ helper: 'kabir' }, somebody);
      expect(page.element.querySelector('mat-select')?.textContent.trim()).toBe('No longer on the list');
      expect(host().control.valid).toBe(false);
      await offered();
      await press('mat-option', 'No answer');
      expect([host().control.value, host().control.valid]).toEqual([{}, true]);
    });
  });

  describe('rows', () => {
    const rows = everyField.filter(({ type }) => type === 'rows');
    const blocks = () => [...page.element.querySelectorAll<HTMLElement>('.row')];
    const within = (index: number) => `.row:nth-of-type(${String(index)}) input[type=text]`;

    it('are added and removed one by one, as many as there may be, and the focus goes along', async () => {
      await start({}, rows);
      expect([blocks().length, host().control.value, host().control.dirty]).toEqual([0, {}, false]);
      await press('saath-rows-answer button', 'Add');
      expect([blocks().length, host().control.value, host().control.valid]).toEqual([1, {}, true]);
      expect(document.activeElement).toBe(blocks()[0]!.querySelector('input'));
      await type(within(1), 'Bowl');
      await press('saath-rows-answer button', 'Add');
      await type(within(2), 'Cup');
      expect(host().control.value).toEqual({
        works: [
          { what: 'Bowl', given: false },
          { what: 'Cup', given: false },
        ],
      });
      expect(page.element.querySelector('.add')).toBeNull();
      await press('.row:first-of-type .head button', 'Remove');
      expect(host().control.value).toEqual({ works: [{ what: 'Cup', given: false }] });
      expect(document.activeElement).toBe(blocks()[0]!.querySelector('.head button'));
      await press('.row .head button', 'Remove');
      expect([host().control.value, document.activeElement]).toEqual([{}, page.element.querySelector('.add')]);
    });

    it('are shown where there are some, each by its number, without touching them', async () => {
      await start(
        {
          works: [
            { what: 'Bowl', begun: '2026-12-05' },
            { what: 'Cup', given: true },
          ],
        },
        rows,
      );
      expect(blocks().map((one) => [one.ariaLabel, one.querySelector('input')?.value])).toEqual([
        ['Works begun 1', 'Bowl'],
        ['Works begun 2', 'Cup'],
      ]);
      expect(blocks()[1]!.querySelector('h4')?.textContent.trim()).toBe('Works begun 2');
      expect(blocks()[1]!.querySelector('.head button')?.ariaLabel).toBe('Remove: Works begun 2');
      expect(host().control.dirty).toBe(false);
      const ids = [...page.element.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('say what is wrong where it is wrong, once the form is sent', async () => {
      await start({ works: [{ begun: '2026-12-05' }, { what: 'A very large bowl' }] }, rows);
      expect(host().control.valid).toBe(false);
      host().control.markAsTouched();
      await page.settle();
      const faults = blocks().map((one) => one.querySelector('mat-error')?.textContent.trim());
      expect(faults).toEqual(['This field is required.', 'Shorten this text. Characters allowed: 10.']);
      expect(page.element.querySelector('.fault')).toBeNull();
    });

    it('are asked for where at least one is required', async () => {
      await start({}, [{ ...rows[0]!, required: true }]);
      expect(host().control.valid).toBe(false);
      host().control.markAsTouched();
      await page.settle();
      expect(page.element.querySelector('.fault')?.textContent).toBe('Add at least one.');
      expect(page.element.querySelector('saath-rows-answer')?.getAttribute('aria-invalid')).toBe('true');
    });
  });

  describe('a scale', () => {
    const steps = () => [...page.element.querySelectorAll<HTMLElement>('saath-scale button')];
    const checked = () => steps().flatMap((one) => (one.getAttribute('aria-checked') === 'true' ? [one.textContent.trim()] : []));
    const key = async (name: string): Promise<void> => {
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      await page.settle();
    };

    it('takes an answer back with the same tap', async () => {
      await start({ mood: 2 });
      expect(checked()).toEqual(['2']);
      await press('saath-scale button', '2');
      expect([checked(), host().control.value]).toEqual([[], { listed: false }]);
      await press('saath-scale button', '1');
      expect(host().control.value['mood']).toBe(1);
    });

    it('is one stop of Tab, and moves with the arrows as far as it goes', async () => {
      await start({ mood: 2 });
      expect(steps().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
      steps()[2]!.focus();
      await key('ArrowRight');
      await key('ArrowRight');
      expect([checked(), document.activeElement]).toEqual([['3'], steps()[3]]);
      await key('ArrowLeft');
      await key('x');
      expect([checked(), page.element.querySelector('saath-scale')!.getAttribute('role')]).toEqual([['2'], 'radiogroup']);
    });
  });

  it('is drawn anew for other fields', async () => {
    await start();
    given.set({ fields: everyField.slice(6), answers: {} });
    await page.settle();
    expect(labels()).toEqual([
      'Mood (optional)',
      'Listed',
      'Shown on (optional)',
      'Helped to tidy up (optional)',
      'Works begun (optional)',
    ]);
  });
});
