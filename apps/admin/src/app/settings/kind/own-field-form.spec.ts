import { describe, expect, it } from '@jest/globals';
import { fill, named } from '../../../testing/fill.ts';
import { aKind } from '../../../testing/organisation.ts';
import { openPage } from '../../../testing/page.ts';
import type { KindView } from '../../api/shapes.ts';
import type { OwnFieldGiven } from '../kinds-store.ts';
import { OwnFieldForm } from './own-field-form.ts';

describe('a new question of a centre', () => {
  const open = async (kind: Partial<KindView> = {}) => {
    const page = await openPage(OwnFieldForm, { inputs: { kind: aKind({ confidentiality: 'notes', ...kind }) } });
    const given: OwnFieldGiven[] = [];
    page.fixture.componentInstance.wanted.subscribe((event) => given.push(event.given));
    const choices = async (label: string): Promise<readonly HTMLElement[]> => {
      const field = [...page.element.querySelectorAll('mat-form-field')].find((one) => one.textContent.includes(label));
      field?.querySelector<HTMLElement>('.mat-mdc-select-trigger')?.click();
      await page.settle();
      return [...document.querySelectorAll<HTMLElement>('mat-option')];
    };
    const choose = async (label: string, option: string): Promise<void> => {
      (await choices(label)).find(({ textContent }) => textContent.trim() === option)?.click();
      await page.settle();
    };
    const send = async (): Promise<OwnFieldGiven | undefined> => {
      page.element.querySelector('form')!.dispatchEvent(new Event('submit'));
      await page.settle();
      return given.at(-1);
    };
    return { ...page, choices, choose, send };
  };
  const names = (options: readonly HTMLElement[]) => options.map(({ textContent }) => textContent.trim());

  it('has its answers line by line in each language', async () => {
    const { element, choose, send } = await open();
    fill(element, '[name=label-en]', 'Planted');
    await choose('Answer', 'One of several answers');
    fill(element, '[name=options-en]', 'Methi\nTulsi\n\n');
    fill(element, '[name=options-mr]', 'मेथी\n\n');
    expect(await send()).toEqual({
      ...{ form: 'session', type: 'choice', label: { en: 'Planted' } },
      options: [{ en: 'Methi', mr: 'मेथी' }, { en: 'Tulsi' }],
    });
  });

  it('has bounds, where they were written', async () => {
    const { element, choose, send } = await open();
    fill(element, '[name=label-mr]', 'कुंड्या');
    await choose('About', 'Each person');
    await choose('Answer', 'A number');
    fill(element, '[name=max]', '40');
    await choose('Who may read it', 'Those who lead the group');
    expect(await send()).toEqual({ form: 'person', type: 'number', label: { mr: 'कुंड्या' }, max: 40, visibility: 'leaders' });
  });

  it.each([
    { confidentiality: 'notes' as const, label: 'About', then: ['Each person', 'Everyone together'] },
    { confidentiality: 'headcount' as const, label: 'About', then: ['Everyone together'] },
    {
      confidentiality: 'notes' as const,
      label: 'Answer',
      then: ['A short text', 'A number', 'One of several answers', 'A step of a scale', 'Yes or no', 'A day'],
    },
    {
      confidentiality: 'presence' as const,
      label: 'Answer',
      then: ['A number', 'One of several answers', 'A step of a scale', 'Yes or no', 'A day'],
    },
  ])('of a kind that records $confidentiality offers under $label: $then', async ({ confidentiality, label, then }) => {
    const { choices } = await open({ confidentiality });
    expect(names(await choices(label))).toEqual(then);
  });

  it('can be dropped', async () => {
    const page = await open();
    let dropped = 0;
    page.fixture.componentInstance.dropped.subscribe(() => (dropped += 1));
    named(page.element, 'Go back').click();
    expect(dropped).toBe(1);
  });
});
