import { mayDo, type CentrePermission, type StaffRole } from '@saath/domain/staff';
import { newId } from '../platform/new-id.ts';
import type { TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import type { ForeignIds } from './foreign-ids.ts';
import { nameOf, type Operation } from './operations.ts';
import { ownPath, pathWith, slotOf } from './own-path.ts';

/** Uploads take a file, not JSON; their specs are in the imports slice. */
export const uploads: ReadonlySet<string> = new Set(['POST /imports/timetable', 'POST /imports/members']);

/** Ids that no record has, one for each position. */
const unknownIds = (like: ForeignIds): ForeignIds =>
  Object.fromEntries(Object.keys(like).map((slot) => [slot, newId()])) as unknown as ForeignIds;

interface Call {
  readonly operation: Operation;
  readonly path: string;
  /** The same path with unknown ids instead of the foreign ones; undefined where the path contains no id. */
  readonly unknownPath: string | undefined;
}

/** The calls of an operation: with foreign ids in all positions of the path, and for several positions also in each one alone. */
export function callsOf(operation: Operation, own: ForeignIds, foreign: ForeignIds): Call[] {
  const positions = operation.pathParams.filter((name) => slotOf(operation, name) !== undefined);
  if (positions.length === 0) return [{ operation, path: ownPath(operation, foreign), unknownPath: undefined }];
  const unknown = unknownIds(foreign);
  const chosen = [positions, ...(positions.length > 1 ? positions.map((position) => [position]) : [])];
  return chosen.map((pointed) => {
    const pathTo = (ids: ForeignIds): string => pathWith(operation, (name) => (pointed.includes(name) ? ids : own));
    return { operation, path: pathTo(foreign), unknownPath: pathTo(unknown) };
  });
}

/** The positions of ids in the query of an operation. */
const idsInQuery = ({ path, queryParams }: Operation): (readonly [string, keyof ForeignIds])[] =>
  queryParams.flatMap((name) => {
    const slot = name.endsWith('Id') ? slotOf({ path }, name) : undefined;
    return slot === undefined ? [] : [[name, slot] as const];
  });

/** The window that a list of sessions asks for: of planned ones, and of those that are expected behind the horizon of planning. */
export function windowOf(path: string): Record<string, string> | undefined {
  if (path.endsWith('/v1/expected-sessions')) return { from: '2026-06-01T00:00:00Z', to: '2026-06-30T00:00:00Z' };
  return /\/v1\/(sessions|sessions\/days|schedule-conflicts)$/.test(path)
    ? { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' }
    : undefined;
}

function queryOf(operation: Operation, ids: ForeignIds): Record<string, string> {
  const { path } = operation;
  const days = path.endsWith('/milestones') ? { from: '2026-01-01', to: '2026-01-31' } : {};
  const window = windowOf(path) ?? days;
  return { ...Object.fromEntries(idsInQuery(operation).map(([name, slot]) => [name, ids[slot]])), ...window };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

export async function send(
  api: TestApi,
  token: string,
  { operation, path }: Pick<Call, 'operation' | 'path'>,
  inBody: ForeignIds,
  inQuery = inBody,
): Promise<Answer> {
  const request = api.as(token)[operation.method](path).query(queryOf(operation, inQuery)).set('if-match', '"1"');
  const body = bodies[nameOf(operation)];
  const answer: { readonly status: number; readonly text?: string; readonly type: string } = await (body === undefined
    ? request
    : request.send(body(inBody)));
  // A paper has no text: its type stands for it.
  return { status: answer.status, text: answer.text ?? answer.type };
}

export interface Attempts {
  readonly api: TestApi;
  readonly token: string;
  readonly role: StaffRole;
  readonly operations: readonly Operation[];
  readonly own: ForeignIds;
  readonly foreign: ForeignIds;
  /** The kinds of records whose ids are not foreign to this person. */
  readonly common?: readonly (keyof ForeignIds)[];
  /** The word in every text that must not be seen. */
  readonly canary: string;
}

const short = ({ status, text }: Answer): string => `${String(status)}: ${text.slice(0, 160)}`;

/** Whether an answer differs from the one to ids that nobody has, with the same body of the caller's own ids. */
async function faultsOfComparison(
  { api, token, own, foreign, common = [] }: Attempts,
  { operation, path, unknownPath }: Call,
): Promise<string[]> {
  const unknown = unknownIds(foreign);
  const faults: string[] = [];
  const compare = async (what: string, theirs: Promise<Answer>, nobodys: Promise<Answer>): Promise<void> => {
    const [answer, expected] = [await theirs, await nobodys];
    if (answer.status !== expected.status || answer.text !== expected.text)
      faults.push(`${nameOf(operation)} tells ${what} of others (${short(answer)}) from an unknown one (${short(expected)})`);
  };
  if (unknownPath !== undefined)
    await compare('a path', send(api, token, { operation, path }, own), send(api, token, { operation, path: unknownPath }, own));
  const isForeign = (slot: keyof ForeignIds): boolean => own[slot] !== foreign[slot] && !common.includes(slot);
  for (const [name, slot] of idsInQuery(operation).filter(([, one]) => isForeign(one))) {
    const at = (ids: ForeignIds) => send(api, token, { operation, path: ownPath(operation, own) }, own, { ...own, [slot]: ids[slot] });
    await compare(`the query ${name}`, at(foreign), at(unknown));
  }
  return faults;
}

/**
 * Tries every operation on records out of reach and answers the faults. Expected is 404 for roles with the permission, 403 for others, and
 * to the letter the answer to an id that nobody has.
 */
export async function faultsOfAttempts(attempts: Attempts): Promise<string[]> {
  const { api, token, role, operations, own, foreign, canary } = attempts;
  const faults: string[] = [];
  for (const call of operations.filter((one) => !uploads.has(nameOf(one))).flatMap((operation) => callsOf(operation, own, foreign))) {
    const { status, text } = await send(api, token, call, foreign);
    const name = nameOf(call.operation);
    const mayTry = mayDo(role, call.operation.permission as CentrePermission);
    if (text.includes(canary)) faults.push(`${name} shows the canary`);
    if (call.unknownPath !== undefined && status !== (mayTry ? 404 : 403)) faults.push(`${name} answers ${short({ status, text })}`);
    if (status >= 500) faults.push(`${name} breaks: ${String(status)}`);
    if (mayTry) faults.push(...(await faultsOfComparison(attempts, call)));
  }
  return faults;
}
