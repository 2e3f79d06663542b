import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CentreId } from '@saath/domain/kernel';
import { BranchRow, RoomRow } from '../branches/branch.row.ts';
import { EnabledProgrammeRow } from '../programme-kinds/enabled-programme.row.ts';
import { ImportRow } from '../imports/import.row.ts';
import { StaffRow } from '../staff/staff.row.ts';
import { newId } from '../platform/new-id.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { CentreTransaction } from './centre-transaction.ts';
import { before, noneOf } from './condition.ts';
import { nextVersion } from './table.ts';
import { TenantScope } from './tenant-scope.ts';

let api: TestApi;
let here: SeededCentre;
let there: SeededCentre;

beforeAll(async () => {
  api = await startApi();
  here = await seedCentre(api, 'Here');
  there = await seedCentre(api, 'There');
});
afterAll(() => api.close());

const inCentre = <T>(centreId: string, work: (tx: CentreTransaction) => Promise<T>): Promise<T> =>
  api.app.get(TenantScope).inCentre(centreId as CentreId, { kind: 'system' }, work);
const at = new Date('2026-06-01T10:00:00.000Z');
const branch = (name: string) => ({
  id: newId(),
  name,
  codePrefix: name.toUpperCase(),
  address: '',
  timeZone: 'Asia/Kolkata',
  version: 1,
  createdAt: at,
  updatedAt: at,
});
const named = (tx: CentreTransaction, ids: readonly string[]) =>
  tx.rows<{ name: string; version: number }>('select name, version from branches where centre_id = $1 and id = any($2) order by name', ids);

describe('the writing side of a table', () => {
  it('writes every type of column as it is read', async () => {
    const id = newId();
    const row = { kind: 'members', state: 'checked', rows: 2, progressDone: 0, uploadedBy: newId(), createdAt: at, version: 1 };
    await inCentre(here.centreId, async (tx) => {
      await tx.table(ImportRow).insert([{ ...row, id, sheetCipher: Buffer.from([0, 92, 255]), summary: { new: 2 }, problems: [] }]);
      const [staff] = await tx.rows<{ id: string }>('select id from staff where centre_id = $1 limit 1');
      await tx.table(StaffRow).update(staff?.id ?? '', { languages: ['hi', 'mr'] });
      expect(await tx.row('select languages from staff where centre_id = $1 and id = $2', staff?.id)).toEqual({ languages: ['hi', 'mr'] });
      expect(
        await tx.row('select sheet_cipher, summary, problems, created_at, committed_at from imports where centre_id = $1 and id = $2', id),
      ).toEqual({ sheet_cipher: Buffer.from([0, 92, 255]), summary: { new: 2 }, problems: [], created_at: at, committed_at: null });
      await tx.table(ImportRow).update(id, { sheetCipher: null, problems: [{ row: 1 } as never], summary: {} });
      expect(await tx.row('select sheet_cipher, problems from imports where centre_id = $1 and id = $2', id)).toEqual({
        sheet_cipher: null,
        problems: [{ row: 1 }],
      });
    });
  });

  it('writes more rows than go into one statement', () =>
    inCentre(here.centreId, async (tx) => {
      const rows = Array.from({ length: 1_201 }, (_, place) => ({
        id: newId(),
        branchId: here.branchIds[0],
        name: `R${String(place)}`,
      }));
      await tx.table(RoomRow).insert(rows);
      expect(await tx.table(RoomRow).remove({ id: rows.map(({ id }) => id) })).toBe(1_201);
    }));

  it('changes a row only with the version that the writer has seen', () =>
    inCentre(here.centreId, async (tx) => {
      const one = branch('seen');
      await tx.table(BranchRow).insert([one]);
      expect(await tx.table(BranchRow).update(one.id, { name: 'seen 2', version: nextVersion }, 1)).toBe(1);
      expect(await named(tx, [one.id])).toEqual([{ name: 'seen 2', version: 2 }]);
      await expect(tx.table(BranchRow).update(one.id, { name: 'seen 3' }, 1)).rejects.toMatchObject({ problem: { code: 'http/stale' } });
    }));

  it('changes many rows, each to its own values, except those that do not match', () =>
    inCentre(here.centreId, async (tx) => {
      const [a, b, c] = [branch('many a'), branch('many b'), branch('many c')];
      await tx.table(BranchRow).insert([a, b, c]);
      const changes = [a, b, c].map(({ id, name }) => ({ id, name: `${name} 2`, version: nextVersion }) as const);
      await tx.table(BranchRow).updateAll(changes, { name: [a.name, b.name] });
      expect(await named(tx, [a.id, b.id, c.id])).toEqual([
        { name: 'many a 2', version: 2 },
        { name: 'many b 2', version: 2 },
        { name: 'many c', version: 1 },
      ]);
      await tx.table(BranchRow).update({ id: [a.id, b.id, c.id], version: 2 }, { address: 'Road' });
      expect(await tx.table(BranchRow).update({ address: 'Road' }, { address: '' })).toBe(2);
    }));

  it('leaves an existing row or changes the named columns, and returns the ids of written rows', () =>
    inCentre(here.centreId, async (tx) => {
      const kind = { id: newId(), kind: 'planted', enabled: true, overrides: {}, version: 1 };
      const again = { ...kind, id: newId(), enabled: false };
      const table = tx.table(EnabledProgrammeRow);
      const read = () => tx.row('select id, enabled, version from enabled_programmes where centre_id = $1 and kind = $2', 'planted');
      expect(await table.upsert([kind], { conflict: ['kind'], update: 'nothing' })).toEqual([kind.id]);
      expect(await table.upsert([again], { conflict: ['kind'], update: 'nothing' })).toEqual([]);
      expect(await read()).toEqual({ id: kind.id, enabled: true, version: 1 });
      expect(await table.upsert([again], { conflict: ['kind'], update: ['enabled', 'version'] })).toEqual([kind.id]);
      expect(await read()).toEqual({ id: kind.id, enabled: false, version: 2 });
    }));

  it('selects the rows that have none of some values, and those before one', async () => {
    await inCentre(here.centreId, async (tx) => {
      const [early, late] = [branch('Early'), { ...branch('Late'), createdAt: new Date('2026-07-01T10:00:00.000Z') }];
      await tx.table(BranchRow).insert([early, late]);
      const both = [early.id, late.id];
      expect(await tx.table(BranchRow).update({ id: both, name: noneOf(['Late', 'Other']) }, { version: nextVersion })).toBe(1);
      expect(await named(tx, both)).toEqual([
        { name: 'Early', version: 2 },
        { name: 'Late', version: 1 },
      ]);
      expect(await tx.table(BranchRow).update({ id: both, name: noneOf<string>([]) }, { version: nextVersion })).toBe(2);
      expect(await tx.table(BranchRow).remove({ id: both, createdAt: before(late.createdAt) })).toBe(1);
      expect(await named(tx, both)).toEqual([{ name: 'Late', version: 2 }]);
    });
  });

  it('neither changes nor removes a row of another centre', async () => {
    const one = branch('of here');
    await inCentre(here.centreId, (tx) => tx.table(BranchRow).insert([one]));
    await inCentre(there.centreId, async (tx) => {
      expect(await tx.table(BranchRow).update(one.id, { name: 'taken' })).toBe(0);
      await tx.table(BranchRow).updateAll([{ id: one.id, name: 'taken' }]);
      expect(await tx.table(BranchRow).remove(one.id)).toBe(0);
    });
    expect(await inCentre(here.centreId, (tx) => named(tx, [one.id]))).toEqual([{ name: 'of here', version: 1 }]);
  });

  it('refuses a column that the row class does not declare, and a table that nobody owns', () =>
    inCentre(here.centreId, async (tx) => {
      await expect(tx.table(BranchRow).insert([{ ...branch('x'), colour: 'red' } as never])).rejects.toThrow(
        'BranchRow has no column colour.',
      );
      expect(() =>
        tx.table(
          class Unlisted {
            centreId: string;
          },
        ),
      ).toThrow('Unlisted');
    }));
});
