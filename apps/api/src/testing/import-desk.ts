import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { ImportView } from '../imports/import.view.ts';
import type { SeededCentre } from './seed-centre.ts';
import type { TestApi } from './start-api.ts';

/** A sheet of the project's fixtures, as a file. */
export const fixture = (name: 'nagpur-timetable' | 'nagpur-members' | 'nagpur-members-faulty'): Buffer =>
  readFileSync(new URL(`../../../../fixtures/${name}.csv`, import.meta.url));

/** Cells by column. */
export type Row = Readonly<Record<string, string>>;

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A sheet with the columns of its first row. */
export const sheetOf = (...rows: readonly Row[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))].map((cells) => cells.map(quoted).join(',')).join('\n');

/** A valid row of a timetable, at the first branch of a seeded centre. */
export const groupRow: Row = {
  Branch: 'Nayi Subah North',
  Group: 'Ujala',
  Kind: 'group-counselling',
  Days: 'Tue',
  Starts: '18:00',
  Minutes: '60',
  Repeats: 'weekly',
  From: '2026-11-03',
  Until: '',
  Room: '',
  'Led by': 'Meera',
  Language: 'Hindi',
  Capacity: '',
  Notes: '',
};

/** A valid row of a member at the first branch of a seeded centre, with only the required cells filled. */
export const memberRow: Row = {
  Ref: 'R1',
  Name: 'Ravi Kale',
  'Preferred name': '',
  Phone: '',
  'E-mail': '',
  Branch: 'Nayi Subah North',
  Stage: 'admitted',
  Admitted: '2026-11-01',
  Discharged: '',
  'Sober since': '',
  Language: '',
  Gender: '',
  'Birth year': '',
  Relative: '',
  Relation: '',
  'Relative phone': '',
  'May contact relative': '',
  'Consent to messages': '',
  Channel: '',
  Groups: '',
};

/** Imports sheets as the administrator of a centre. */
export class ImportDesk {
  constructor(
    private readonly api: TestApi,
    private readonly centre: SeededCentre,
  ) {}

  upload(kind: string, sheet: Buffer | string, token = this.centre.administrator.token) {
    return this.api.as(token).post(`/api/v1/imports/${kind}`).attach('file', Buffer.from(sheet), 'sheet.csv');
  }

  /** The dry run of a file that is a sheet; its rows may have faults. */
  async check(kind: string, sheet: Buffer | string): Promise<ImportView> {
    const answer = await this.upload(kind, sheet);
    expect({ status: answer.status, body: answer.status === 201 ? null : (answer.body as unknown) }).toEqual({ status: 201, body: null });
    return answer.body as ImportView;
  }

  /** The faults of one row in a dry run, each as "row column code severity". */
  async faultsOf(kind: string, row: Row): Promise<string[]> {
    const { problems } = await this.check(kind, sheetOf(row));
    return problems.map(({ row: at, column, code, severity }) => `${String(at)} ${column} ${code} ${severity}`);
  }

  find(id: string) {
    return this.api.as(this.centre.administrator.token).get(`/api/v1/imports/${id}`);
  }

  commit(id: string, token = this.centre.administrator.token) {
    return this.api.as(token).post(`/api/v1/imports/${id}/commit`);
  }

  /** Checks and commits a sheet without errors. */
  async import(kind: string, sheet: Buffer | string): Promise<ImportView> {
    const { id } = await this.check(kind, sheet);
    const answer = await this.commit(id);
    expect(answer.body).toMatchObject({ state: 'committed' });
    return answer.body as ImportView;
  }
}
