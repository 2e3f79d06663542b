import { beforeEach, describe, expect, it } from '@jest/globals';
import { openStore, type OpenStore } from '../../testing/store.ts';
import { problemOf } from '../api/problem.ts';
import { ImportUploadStore } from './import-upload-store.ts';

const file = new File(['Ref,Name'], 'people.csv');
const checked = { id: 'i1', kind: 'members' };
const otherKind = { status: 422, code: 'imports/other-kind', params: { kind: 'members' } };

describe('sending a file to be checked', () => {
  let open: OpenStore<ImportUploadStore>;
  beforeEach(async () => {
    open = await openStore(ImportUploadStore);
  });
  const refuse = (address: string, problem: object): void =>
    open.request(address).flush(problem, { status: 422, statusText: 'Unprocessable' });

  it('answers what the import would change, and is busy meanwhile', async () => {
    const sent = open.store.send(file, 'members');
    expect(open.store.busy()).toBe(true);
    const request = open.request('/imports/members');
    expect((request.request.body as FormData).get('file')).toEqual(file);
    request.flush(checked);
    expect(await sent).toEqual(checked);
    expect(open.store.busy()).toBe(false);
    expect(open.store.fault()).toBeUndefined();
  });

  it('sends no second file while the first one is under way', async () => {
    const first = open.store.send(file, 'members');
    expect(await open.store.send(file, 'timetable')).toBeUndefined();
    open.http.expectNone('/api/v1/imports/timetable');
    open.request('/imports/members').flush(checked);
    await first;
  });

  it('says why a file was refused, until the next one', async () => {
    const sent = open.store.send(file, 'timetable');
    refuse('/imports/timetable', { status: 422, code: 'imports/empty', params: {} });
    expect(await sent).toBeUndefined();
    expect(problemOf(open.store.fault()).code).toBe('imports/empty');
    expect(open.store.detectedKind()).toBeUndefined();
    const again = open.store.send(file, 'timetable');
    expect(open.store.fault()).toBeUndefined();
    open.request('/imports/timetable').flush(checked);
    await again;
  });

  it('names the kind of a file that has the columns of another one', async () => {
    const sent = open.store.send(file, 'timetable');
    refuse('/imports/timetable', otherKind);
    await sent;
    expect(open.store.detectedKind()).toBe('members');
  });

  it('knows no kind that does not exist', async () => {
    const sent = open.store.send(file, 'timetable');
    refuse('/imports/timetable', { ...otherKind, params: { kind: 'invoices' } });
    await sent;
    expect(open.store.detectedKind()).toBeUndefined();
  });

  it('sends the same file again as another kind', async () => {
    const sent = open.store.send(file, 'timetable');
    refuse('/imports/timetable', otherKind);
    await sent;
    const again = open.store.sendAgain('members');
    const request = open.request('/imports/members');
    expect((request.request.body as FormData).get('file')).toEqual(file);
    request.flush(checked);
    expect(await again).toEqual(checked);
  });

  it('has nothing to send again before the first file', async () => {
    expect(await open.store.sendAgain('members')).toBeUndefined();
    open.http.expectNone('/api/v1/imports/members');
  });
});
