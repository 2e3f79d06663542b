import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { Router } from '@angular/router';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { savera } from '../../../testing/groups.ts';
import { aBranch } from '../../../testing/organisation.ts';
import { meera, openPage, waitFor, type OpenPage } from '../../../testing/page.ts';
import { aConflict } from '../../../testing/scheduling.ts';
import { GroupsPage } from '../groups-page.ts';

/** Dialogs open and close at once. */
const still = { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } };
const himmat = { ...savera, id: 'g2', name: 'Himmat', version: 4 };
const elsewhere = { ...savera, id: 'g3', name: 'Umang', branchId: 'b2', branchName: 'Hadapsar' };

describe('groups that are chosen in the list', () => {
  let page: OpenPage<GroupsPage>;
  beforeEach(async () => {
    page = await openPage(GroupsPage, { providers: [still] });
    await page.answer('/branches', { items: [], nextCursor: null });
    await page.answer('/groups', { items: [savera, himmat, elsewhere], nextCursor: null });
  });

  const box = (name: string): HTMLInputElement => page.element.querySelector(`input[aria-label='Choose ${name}']`)!;
  const choose = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) box(name).click();
    await page.settle();
  };
  const buttons = (within: ParentNode = document): HTMLButtonElement[] => [...within.querySelectorAll('button')];
  const button = (text: string): HTMLButtonElement => buttons().find(({ textContent }) => textContent.trim() === text)!;
  const bar = (): string[] => buttons(page.element.querySelector('saath-many-bar')!).map((one) => one.textContent.trim());
  const dialog = (): string => document.querySelector('mat-dialog-container')!.textContent.replace(/\s+/g, ' ');
  const openDialog = async (text: string): Promise<void> => {
    button(text).click();
    await waitFor(() => document.querySelector('mat-dialog-container') !== null);
    await page.settle();
  };
  const write = async (name: string, value: string): Promise<void> => {
    const field = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await page.settle();
  };
  const pick = async (control: string, option: string): Promise<void> => {
    document.querySelector<HTMLElement>(`mat-select[formcontrolname=${control}]`)!.click();
    await page.settle();
    [...document.querySelectorAll<HTMLElement>('mat-option')].find(({ textContent }) => textContent.includes(option))!.click();
    await page.settle();
  };

  it('have a bar in the place of the filters, which Escape takes away', async () => {
    expect(page.element.querySelector('saath-filter-chips')).not.toBeNull();
    await choose('Naya Savera', 'Himmat');
    expect(page.text()).toContain('2 groups chosen');
    expect(page.element.querySelector('saath-filter-chips')).toBeNull();
    expect(bar()).toEqual(expect.arrayContaining(['End', 'Change room']));
    box('Himmat').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await page.settle();
    expect(page.element.querySelector('saath-many-bar')).toBeNull();
    expect(box('Himmat').checked).toBe(false);
  });

  it('of several branches can end, and have no room in common; one alone can be copied', async () => {
    await choose('Naya Savera', 'Umang');
    expect(bar().slice(0, 1)).toEqual(['End']);
    expect(bar()).not.toContain('Change room');
    await choose('Umang');
    expect(bar()).toEqual(expect.arrayContaining(['End', 'Change room', 'Copy']));
  });

  it('are not to be chosen by a person who may not change them', async () => {
    TestBed.resetTestingModule();
    const permissions = meera.permissions.filter((one) => one !== 'groups:write');
    page = await openPage(GroupsPage, { me: { ...meera, permissions } });
    await page.answer('/branches', { items: [], nextCursor: null });
    await page.answer('/groups', { items: [savera], nextCursor: null });
    expect(page.element.querySelector('input[type=checkbox]')).toBeNull();
  });

  describe('to end them', () => {
    const lines = [
      { groupId: 'g1', groupName: 'Naya Savera', state: 'ends', withdrawn: 12, staying: 1, enrolments: 10, waiting: 2 },
      { groupId: 'g2', groupName: 'Himmat', state: 'over', withdrawn: 0, staying: 0, enrolments: 0, waiting: 0 },
    ];
    const told = { withdrawn: 12, enrolments: 10, peopleTold: 3, toldOver: [], peopleUnreached: 1 };
    const ending = async (groups: readonly object[] = lines): Promise<void> => {
      await choose('Naya Savera', 'Himmat');
      await openDialog('End');
      expect(dialog()).toContain('End 2 groups?');
      page.http.expectNone('/api/v1/groups/end/plan');
      await write('end-day', '31/12/2026');
      await page.answerLater('/groups/end/plan', { groups, ...told });
    };

    it('says before what ends and who is told, and sends the versions that were shown', async () => {
      await ending();
      expect(dialog()).toContain(
        'Naya Savera 12 sessions are withdrawn · 1 session stays as decided · 10 seats end · 2 people are waiting',
      );
      expect(dialog()).toContain('Himmat ends by then anyway');
      expect(dialog()).toContain('3 people who were told of a session get a message.');
      expect(dialog()).toContain('One person was told and no message reaches them in time.');
      button('End and tell 3').click();
      const { request } = page.http.expectOne('/api/v1/groups/end');
      expect(request.body).toEqual({
        groups: [
          { groupId: 'g1', version: 1 },
          { groupId: 'g2', version: 4 },
        ],
        lastDay: '2026-12-31',
      });
    });

    it('names a group that begins later, and says why it is refused', async () => {
      await ending([{ ...lines[0], state: 'begins-later', withdrawn: 0 }]);
      expect(dialog()).toContain('begins later: choose a later day or leave it out');
      button('End and tell 3').click();
      await page.answer('/groups/end', { code: 'groups/until-before-start' }, 422);
      expect(document.querySelector('saath-change-actions [role=alert]')!.textContent).not.toBe('');
    });

    it('reads the list again where somebody else changed one meanwhile', async () => {
      await ending();
      button('End and tell 3').click();
      await page.answer('/groups/end', { code: 'http/stale' }, 412);
      button('Show it as it is now').click();
      await page.settle();
      await page.answer('/groups', { items: [savera], nextCursor: null });
      expect(page.element.querySelector('saath-many-bar')).toBeNull();
    });
  });

  it('move to another room beside the groups that share it then', async () => {
    await choose('Naya Savera', 'Himmat');
    await openDialog('Change room');
    const rooms = [{ id: 'ro2', name: 'Garden', capacity: null }];
    await page.answer('/branches', { items: [aBranch({ id: 'b1', rooms })], nextCursor: null });
    await pick('roomId', 'Garden');
    await write('room-from', '01/12/2026');
    const conflict = {
      ...aConflict({ kind: 'room', roomName: 'Garden', otherGroupName: 'Umang' }),
      groupId: 'g1',
      groupName: 'Naya Savera',
    };
    const told = { peopleTold: 3, toldOver: [], peopleUnreached: 1 };
    await page.answerLater('/groups/change-room/plan', {
      groups: [],
      sessions: 24,
      conflicts: [{ ...conflict, otherStartsAt: [] }],
      ...told,
    });
    expect(dialog()).toContain(
      '3 people who were told of a session get a message. One person was told and no message reaches them in time.',
    );
    expect(dialog()).toContain('24 coming sessions meet there');
    expect(dialog()).toContain('Naya Savera Garden is also used by Umang');
    buttons(document.querySelector('mat-dialog-container')!)
      .find(({ type }) => type === 'submit')!
      .click();
    const { request } = page.http.expectOne('/api/v1/groups/change-room');
    expect(request.body).toMatchObject({ roomId: 'ro2', from: '2026-12-01' });
  });

  it('are copied to another branch with what works there, and the copy is opened', async () => {
    const opened = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    await choose('Naya Savera');
    await openDialog('Copy');
    await page.answer('/branches', { items: [aBranch({ id: 'b2', name: 'Hadapsar' })], nextCursor: null });
    await pick('branchId', 'Hadapsar');
    const notCopied = [
      { code: 'room', name: null },
      { code: 'back-up', name: 'Rohan Patil' },
    ];
    const conflicts = [aConflict({ kind: 'facilitator', staffName: 'Meera Kulkarni', roomName: null })];
    const people = { facilitators: savera.facilitators, backUps: [] };
    const plan = { name: 'Naya Savera', startsOn: '2026-12-01', sessions: 4, ...people, notCopied, conflicts };
    await page.answerLater('/groups/g1/copy/plan', plan);
    expect(dialog()).toContain('From Tuesday, 1 December');
    expect(dialog()).toContain('4 sessions, those that are to come');
    expect(dialog()).toContain('Led by Meera Kulkarni');
    expect(dialog()).toContain('No room yet');
    expect(dialog()).toContain('Rohan Patil does not work there');
    expect(dialog()).toContain('Meera Kulkarni also leads Himmat');
    buttons(document.querySelector('mat-dialog-container')!)
      .find(({ type }) => type === 'submit')!
      .click();
    const copying = page.http.expectOne('/api/v1/groups/g1/copy');
    expect(copying.request.body).toEqual({ branchId: 'b2', name: 'Naya Savera' });
    copying.flush({ group: { ...savera, id: 'g9' }, notCopied });
    await page.settle();
    expect(opened).toHaveBeenCalledWith(['/groups', 'g9']);
  });
});
