import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { newId } from '../platform/new-id.ts';
import { ChangeRoomBody, CopyGroupBody, EndGroupsBody } from './many-groups.body.ts';

type Body = new () => object;
/** The fields of a body that are refused. */
const refused = async (kind: Body, given: object): Promise<string[]> =>
  (await validate(plainToInstance(kind, given), { whitelist: true, forbidNonWhitelisted: true })).map(({ property }) => property);

const one = { groupId: '0190a000-0000-7000-8000-000000000000', version: 1 };
const groups = (count: number) => Array.from({ length: count }, () => ({ groupId: newId(), version: 1 }));

describe('the groups that are changed at once', () => {
  it.each([
    { what: 'one', given: [one], then: [] },
    { what: 'a hundred', given: groups(100), then: [] },
    { what: 'none', given: [], then: ['groups'] },
    { what: 'a hundred and one', given: groups(101), then: ['groups'] },
    { what: 'one twice, also with another version', given: [one, { ...one, version: 2 }], then: ['groups'] },
    { what: 'one with the version nought', given: [{ ...one, version: 0 }], then: ['groups'] },
    { what: 'one with half a version', given: [{ ...one, version: 1.5 }], then: ['groups'] },
    { what: 'one with a version as text', given: [{ ...one, version: '1' }], then: ['groups'] },
    { what: 'one without a version', given: [{ groupId: one.groupId }], then: ['groups'] },
    { what: 'one whose id is none', given: [{ ...one, groupId: 'Himmat' }], then: ['groups'] },
    { what: 'one with a further field', given: [{ ...one, name: 'Himmat' }], then: ['groups'] },
    { what: 'one that is no list', given: one, then: ['groups'] },
    { what: 'nothing', given: undefined, then: ['groups'] },
  ])('are $what: $then', async ({ given, then }) => {
    expect(await refused(EndGroupsBody, { groups: given, lastDay: '2026-12-02' })).toEqual(then);
    expect(await refused(ChangeRoomBody, { groups: given, roomId: one.groupId, from: '2026-12-02' })).toEqual(then);
  });
});

describe('the days and the room of a change', () => {
  it.each([
    { day: '2026-12-02', isDay: true },
    { day: '2028-02-29', isDay: true },
    { day: '2026-02-29', isDay: false },
    { day: '2026-12-02T00:00:00Z', isDay: false },
    { day: '2-12-2026', isDay: false },
    { day: '', isDay: false },
    { day: null, isDay: false },
    { day: 20261202, isDay: false },
  ])('take the day $day: $isDay', async ({ day, isDay }) => {
    expect(await refused(EndGroupsBody, { groups: [one], lastDay: day })).toEqual(isDay ? [] : ['lastDay']);
    expect(await refused(ChangeRoomBody, { groups: [one], roomId: one.groupId, from: day })).toEqual(isDay ? [] : ['from']);
  });

  it.each([{ roomId: null }, { roomId: 'Hall' }, {}])('take no room like $roomId', async (room) => {
    expect(await refused(ChangeRoomBody, { groups: [one], from: '2026-12-02', ...room })).toEqual(['roomId']);
  });
});

describe('the body of a copy', () => {
  const branchId = one.groupId;
  it.each([
    { given: { branchId }, then: [] },
    { given: { branchId, name: 'Himmat' }, then: [] },
    { given: { branchId, name: 'x'.repeat(200) }, then: [] },
    { given: { branchId, name: 'x'.repeat(201) }, then: ['name'] },
    { given: { branchId, name: 7 }, then: ['name'] },
    { given: { name: 'Himmat' }, then: ['branchId'] },
    { given: { branchId: 'North' }, then: ['branchId'] },
    { given: { branchId, capacity: 9 }, then: ['capacity'] },
  ])('refuses of $given: $then', async ({ given, then }) => expect(await refused(CopyGroupBody, given)).toEqual(then));
});
