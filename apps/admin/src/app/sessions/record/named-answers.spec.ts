import { describe, expect, it } from '@jest/globals';
import { everyField } from '../../../testing/fields.ts';
import { meera, openPage } from '../../../testing/page.ts';
import { aRosterItem, aSession } from '../../../testing/sessions.ts';
import type { Amendment } from '../../api/shapes.ts';
import { Kinds } from '../../ui/kinds.ts';
import { SessionAmendments } from './session-amendments.ts';
import { SessionAnswers } from './session-answers.ts';

const people = [aRosterItem('asha', { displayName: 'Asha' }), aRosterItem('bina', { displayName: 'Bina' })];
const kinds = { provide: Kinds, useValue: { of: () => ({ sessionFields: everyField, recordFields: [], formVersion: '1.0.0' }) } };
const loadedAs = (value: unknown) => ({
  value: () => value,
  hasValue: () => true,
  status: () => 'resolved',
  isLoading: () => false,
  error: () => undefined,
});
const named = (element: HTMLElement): readonly string[] =>
  [...element.querySelectorAll(':is(dd, del, ins).name')].map(({ textContent }) => textContent);

describe('the answers of a session that name somebody', () => {
  it('are shown by the name on the roster, which can be hidden', async () => {
    const loaded = loadedAs({ session: { formVersion: '1.0.0', answers: { helper: 'bina', weeks: 4 } }, people: [] });
    const inputs = { session: aSession({ state: 'held' }), people, loaded, mayAmend: false };
    const { element } = await openPage(SessionAnswers, { inputs, providers: [kinds], me: meera });
    expect(element.textContent).toMatch(/Length.*4 weeks.*Helped to tidy up.*Bina/s);
    expect(named(element)).toEqual(['Bina']);
  });

  it('are amended by name too', async () => {
    const nothing = { state: null, own: null, minutes: null, headcount: null, text: null };
    const amendment: Amendment = {
      ...{ id: 'a1', part: 'answer', form: 'session', field: 'helper', visibility: 'everyone', personId: null, reason: 'Misread' },
      ...{ amendedBy: 'Asha Rao', amendedAt: '2026-11-24T05:10:00Z' },
      ...{ before: { ...nothing, answers: { helper: 'gone' } }, after: { ...nothing, answers: { helper: 'asha' } } },
    };
    const loaded = loadedAs({ items: [amendment], nextCursor: null });
    const { element } = await openPage(SessionAmendments, {
      inputs: { session: aSession({ state: 'held' }), people, loaded },
      providers: [kinds],
    });
    expect(element.textContent).toMatch(/Helped to tidy up.*No longer on the list.*→.*Asha/s);
    expect(named(element)).toEqual(['No longer on the list', 'Asha']);
  });
});
