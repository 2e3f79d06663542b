import type { TestRequest } from '@angular/common/http/testing';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RosterItem } from '../../api/shapes.ts';
import { meera, openPage, outage } from '../../../testing/page.ts';
import { RunScene, still } from '../../../testing/run-scene.ts';
import { aMark, aRosterItem, aSession } from '../../../testing/sessions.ts';
import { saveraWhole } from '../../../testing/groups.ts';
import { RunSession } from './run-session.ts';

const savera = aSession();
const person = (personId: string, displayName: string, given: Partial<RosterItem> = {}): RosterItem =>
  aRosterItem(personId, { displayName, ...given });
const roster = {
  items: [
    person('kabir', 'Kabir D.', { hint: { code: 'milestone', params: { unit: 'days', count: 90, days: 90 } } }),
    person('sagar', 'Sagar', { code: 'K-118', mark: aMark('excused', '2026-11-25T04:50:00Z') }),
  ],
  nextCursor: null,
};

describe('Run a session', () => {
  const scene = new RunScene(savera, roster);
  const { open, row, mark, button, attendance } = scene;
  const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
    await scene.page.settle();
  };
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-25T05:10:00Z'), doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  describe('its faces', () => {
    it('loads, then says what went wrong and tries again', async () => {
      scene.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still] });
      expect(scene.page.element.querySelector('[aria-busy="true"]')).not.toBeNull();
      await scene.page.answer('/sessions/s1', outage, 503);
      button('Try again')!.click();
      await scene.page.settle();
      await scene.page.answer('/sessions/s1', savera);
      await scene.page.answer('/sessions/s1/roster', roster);
      expect(scene.page.text()).toContain('Group counselling · Kothrud, Hall 1 · 10:30 to 11:45');
    });

    it('says so when nobody is enrolled', async () => {
      await open(savera, { items: [], nextCursor: null });
      expect(scene.page.text()).toContain('Nobody is expected yet');
    });

    it('stays shut until an hour before the start', async () => {
      scene.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still] });
      await scene.page.answer('/sessions/s1', { ...savera, startsAt: '2026-11-25T06:11:00Z', endsAt: '2026-11-25T07:11:00Z' });
      expect(scene.page.text()).toContain('The roster opens on Wednesday, 25 November at 10:41');
      scene.page.http.expectNone('/api/v1/sessions/s1/roster');
    });

    it('leads to the record when it was cancelled', async () => {
      scene.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still] });
      await scene.page.answer('/sessions/s1', { ...savera, state: 'cancelled' });
      expect(scene.page.text()).toContain('This session was cancelled');
    });
  });

  describe('marking', () => {
    it('names the group of buttons by the person and shows what stands', async () => {
      await open();
      expect(row('kabir').querySelector('[role="group"]')!.getAttribute('aria-label')).toBe('Attendance of Kabir D.');
      expect(row('kabir').textContent).toContain('Celebrate 90 days in this circle');
      expect(mark('sagar', 'Excused').getAttribute('aria-pressed')).toBe('true');
      expect(scene.page.text()).toContain('1 of 2 marked');
    });

    it('takes one tap, at once, and clears with the same tap', async () => {
      await open();
      mark('kabir', 'Here').click();
      await scene.page.settle();
      expect(mark('kabir', 'Here').getAttribute('aria-pressed')).toBe('true');
      expect(scene.page.text()).toContain('2 of 2 marked');
      (await attendance()).flush({ applied: 1, replayed: 0, conflicts: [] });
      await scene.page.settle();
      expect(scene.page.text()).toContain('All saved');
      mark('kabir', 'Here').click();
      await scene.page.settle();
      expect(mark('kabir', 'Here').getAttribute('aria-pressed')).toBe('false');
      expect(((await attendance()).request.body as { marks: { state: null }[] }).marks[0]!.state).toBeNull();
    });

    it('says what waits when there is no connection', async () => {
      await open();
      dispatchEvent(new Event('offline'));
      mark('kabir', 'Late').click();
      (await attendance()).error(new ProgressEvent('error'));
      await scene.page.settle();
      scene.page.http.expectNone('/api/v1/sessions/s1/attendance');
      expect(scene.page.text()).toContain('Working offline. Saved on this device, 1 waiting to sync.');
    });

    it('works by keyboard', async () => {
      await open();
      await press('j');
      await press('2');
      expect(mark('kabir', 'Late').getAttribute('aria-pressed')).toBe('true');
      await press('j');
      expect(document.activeElement).toBe(scene.page.element.contains(document.activeElement) ? mark('sagar', 'Here') : document.body);
    });

    it('takes a mark back with Ctrl Z, one after the other', async () => {
      await open();
      mark('sagar', 'Here').click();
      await scene.page.settle();
      mark('sagar', 'Absent').click();
      await scene.page.settle();
      await press('z', { ctrlKey: true });
      expect(mark('sagar', 'Here').getAttribute('aria-pressed')).toBe('true');
      await press('z', { ctrlKey: true });
      expect(mark('sagar', 'Excused').getAttribute('aria-pressed')).toBe('true');
      await press('z', { ctrlKey: true });
      expect(scene.page.text()).toContain('1 of 2 marked');
    });

    it('restores a walk-in that was cleared by mistake', async () => {
      const walkIn = person('sunil', 'Sunil', {
        enrolmentId: null,
        isExpected: false,
        mark: aMark('walk-in', '2026-11-25T05:05:00Z'),
      });
      await open(savera, { items: [...roster.items, walkIn], nextCursor: null });
      mark('sunil', 'Here').click();
      await scene.page.settle();
      expect(scene.page.element.querySelector('[data-person="sunil"]')).toBeNull();
      button('Undo')!.click();
      await scene.page.settle();
      expect(row('sunil').textContent).toContain('Walk-in');
    });

    it('tells of a person on a sheet, with every mark of the kind by its word', async () => {
      await open();
      await scene.page.answer('/groups/g1', { ...saveraWhole, heatmap: { ...saveraWhole.heatmap, rows: [] } });
      row('kabir').querySelector<HTMLButtonElement>('.who')!.click();
      await scene.page.settle();
      const sheet = document.querySelector('saath-person-sheet')!;
      expect(sheet.textContent).toContain('No session before this one.');
      expect([...sheet.querySelectorAll('.marks button')].map((one) => one.textContent.replace(/^.*?([A-Z])/, '$1').trim())).toEqual([
        'Here',
        'Late',
        'Left early',
        'Excused',
        'Absent',
      ]);
      button('Left early', sheet)!.click();
      await scene.page.settle();
      expect(((await attendance()).request.body as { marks: object[] }).marks).toMatchObject([{ personId: 'kabir', state: 'left-early' }]);
      expect(row('kabir').textContent).toContain('Left early');
    });

    it('shows a conflict and lets somebody decide', async () => {
      await open();
      mark('kabir', 'Late').click();
      const request = await attendance();
      const clientId = (request.request.body as { marks: { clientId: string }[] }).marks[0]!.clientId;
      const at = { minutes: null, markedAt: '2026-11-25T05:05:00Z' };
      request.flush({
        applied: 0,
        replayed: 0,
        conflicts: [{ clientId, mine: { ...at, state: 'late' }, theirs: { ...at, state: 'present' } }],
      });
      await scene.page.settle();
      expect(scene.page.text()).toContain('Which one is right?');
      scene.page.element.querySelectorAll<HTMLInputElement>('saath-conflict-card input')[1]!.click();
      await scene.page.settle();
      button('Keep theirs')!.click();
      await scene.page.settle();
      expect(mark('kabir', 'Here').getAttribute('aria-pressed')).toBe('true');
    });
  });

  it('offers no walk-in and no note to somebody who may not mark or write records', async () => {
    scene.page = await openPage(RunSession, {
      inputs: { id: 's1' },
      providers: [still],
      me: { ...meera, permissions: ['sessions:write'] },
    });
    await scene.page.answer('/sessions/s1', savera);
    await scene.page.answer('/sessions/s1/roster', roster);
    expect(button('Walk-in', scene.page.element)).toBeUndefined();
    expect(button('Topic and note', scene.page.element)).toBeUndefined();
  });

  it('keeps topic and note on top of the version that was read', async () => {
    scene.page = await openPage(RunSession, { inputs: { id: 's1' }, providers: [still], me: { ...meera, permissions: ['records:write'] } });
    await scene.page.answer('/sessions/s1', savera);
    await scene.page.answer('/sessions/s1/roster', roster);
    await scene.page.answer('/sessions/s1/records', { session: { formVersion: null, answers: {} }, people: [] });
    button('Topic and note', scene.page.element)!.click();
    await scene.page.settle();
    document.querySelector<HTMLInputElement>('#note-topic')!.value = 'Triggers at celebrations';
    button('Save')!.click();
    await scene.page.settle();
    await scene.page.answer('/sessions/s1', { ...savera, version: 4 });
    const request = scene.page.http.expectOne('/api/v1/sessions/s1/record');
    expect(request.request.body).toEqual({ topic: 'Triggers at celebrations', note: '' });
    expect(request.request.headers.get('If-Match')).toBe('"4"');
    request.flush({ code: 'http/stale' }, { status: 412, statusText: 'Stale' });
    await scene.page.settle();
    expect(document.querySelector('saath-note-dialog')!.textContent).toContain('Somebody else has changed this in the meantime');
  });

  it('adds a walk-in', async () => {
    await open();
    button('Walk-in', scene.page.element)!.click();
    await scene.page.settle();
    const field = document.querySelector<HTMLInputElement>('#walk-in-text')!;
    field.value = 'K-120';
    field.dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 260));
    const request = scene.page.http.expectOne('/api/v1/members/search');
    expect(request.request.body).toEqual({ text: 'K-120' });
    request.flush({ items: [{ id: 'sunil', displayName: 'Sunil', code: 'K-120', branchName: 'Kothrud' }], nextCursor: null });
    await scene.page.settle();
    button('Sunil')!.click();
    await scene.page.settle();
    expect(((await attendance()).request.body as { marks: object[] }).marks).toMatchObject([{ personId: 'sunil', state: 'walk-in' }]);
    expect(row('sunil').textContent).toContain('Walk-in');
  });

  describe('a walk-in by code or name', () => {
    const sunil = {
      ...{ personId: 'sunil', personKind: 'member', displayName: 'Sunil', code: 'K-120' },
      enrolmentId: null,
      isExpected: false,
      hint: null,
    };
    const type = async (id: string, text: string, me = meera, more: Readonly<Record<string, string>> = {}): Promise<TestRequest> => {
      await open(savera, roster, me);
      button('Walk-in', scene.page.element)!.click();
      await scene.page.settle();
      const field = document.querySelector<HTMLInputElement>(id)!;
      field.value = text;
      for (const [one, value] of Object.entries(more)) document.querySelector<HTMLInputElement>(one)!.value = value;
      field.form!.dispatchEvent(new Event('submit', { cancelable: true }));
      return scene.page.http.expectOne('/api/v1/sessions/s1/walk-ins');
    };
    const peer = { ...meera, permissions: ['groups:read', 'sessions:read', 'sessions:write', 'attendance:write'] };

    it('is added by a peer by the code, without a search', async () => {
      const request = await type('#walk-in-code', ' K-120 ', peer);
      expect(document.querySelector('#walk-in-text')).toBeNull();
      expect(request.request.body).toMatchObject({ code: 'K-120', clientId: expect.stringMatching(/.{36}/) });
      request.flush({ ...sunil, mark: aMark('walk-in', '2026-11-25T05:00:00Z') });
      await scene.page.settle();
      expect(row('sunil').textContent).toContain('Walk-in');
    });

    it.each([
      { status: 404, code: 'members/not-found', then: 'Nobody in your branches has this code.' },
      { status: 409, code: 'attendance/locked', then: 'This person cannot be added to this session.' },
      { status: 422, code: 'attendance/code-or-name', then: 'This person cannot be added to this session.' },
    ])('says of $code: $then', async ({ status, code, then }) => {
      (await type('#walk-in-code', 'K-120', peer)).flush({ code, status }, { status, statusText: 'No' });
      await scene.page.settle();
      expect(document.querySelector('saath-walk-in-dialog')!.textContent).toContain(then);
    });

    it.each([0, 503])(
      'answered with %i is stored on this device, shown, sent again as the same tap, and then on the roster',
      async (status) => {
        const first = await type('#walk-in-code', 'K-120', peer);
        if (status === 0) first.error(new ProgressEvent('error'));
        else first.flush({}, { status, statusText: 'Unavailable' });
        await scene.page.settle();
        const second = scene.page.http.expectOne('/api/v1/sessions/s1/walk-ins');
        const { clientId, markedAt } = first.request.body as { clientId: string; markedAt: string };
        expect(second.request.body).toMatchObject({ clientId, markedAt, code: 'K-120' });
        expect(document.querySelector('saath-walk-in-dialog')).toBeNull();
        expect(scene.page.text()).toContain('K-120 Walk-in, saved on this device');
        second.flush({});
        await scene.page.settle();
        await scene.page.answer('/sessions/s1/roster', { items: [{ ...sunil, mark: aMark('walk-in', markedAt) }] });
        expect(scene.page.text()).not.toContain('saved on this device');
        expect(row('sunil').textContent).toContain('Walk-in');
      },
    );

    it('is put on record by name, with what else they tell', async () => {
      const told = { '#walk-in-phone': ' 98220 12345 ', '#walk-in-language': 'mr' };
      const request = await type('#walk-in-name', 'Sunil', meera, told);
      expect(request.request.body).toMatchObject({ name: 'Sunil', phone: '98220 12345', language: 'mr' });
      request.flush({ code: 'members/phone-invalid', status: 422 }, { status: 422, statusText: 'No' });
      await scene.page.settle();
      expect(document.querySelector('saath-walk-in-dialog')!.textContent).toContain('This is no telephone number.');
    });
    it('is put on record by name alone', async () => {
      const { body } = (await type('#walk-in-name', 'Sunil')).request as { body: object };
      expect(Object.keys(body).toSorted().join()).toBe('clientId,device,markedAt,name');
    });
  });
});
