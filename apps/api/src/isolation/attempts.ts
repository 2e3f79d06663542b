import { mayDo, type CentrePermission, type StaffRole } from '@saath/domain/staff';
import type { TestApi } from '../testing/start-api.ts';
import { bodies } from './bodies.ts';
import type { ForeignIds } from './foreign-centre.ts';
import { nameOf, type Operation } from './operations.ts';
import { ownPath, pathWith, slotOf } from './own-path.ts';

/** Uploads take a file, not JSON; their specs are in the imports slice. */
export const uploads: ReadonlySet<string> = new Set(['POST /imports/timetable', 'POST /imports/members']);

interface Call {
  readonly operation: Operation;
  readonly path: string;
  /** Whether the path contains a foreign id. */
  readonly pointed: boolean;
}

/** The calls of an operation: with foreign ids in all positions of the path, and for several positions also in each one alone. */
export function callsOf(operation: Operation, own: ForeignIds, foreign: ForeignIds): Call[] {
  const positions = operation.pathParams.filter((name) => slotOf(operation, name) !== undefined);
  const path = ownPath(operation, foreign);
  const alone = positions.map((position) => pathWith(operation, (name) => (name === position ? foreign : own)));
  const paths = positions.length > 1 ? [path, ...alone] : [path];
  return paths.map((one) => ({ operation, path: one, pointed: positions.length > 0 }));
}

function queryOf({ path, queryParams }: Operation, foreign: ForeignIds): Record<string, string> {
  const ids = queryParams.flatMap((name): [string, string][] => {
    const slot = name.endsWith('Id') ? slotOf({ path }, name) : undefined;
    return slot === undefined ? [] : [[name, foreign[slot]]];
  });
  const days = path.endsWith('/milestones') ? { from: '2026-01-01', to: '2026-01-31' } : {};
  const window = /\/v1\/(sessions|schedule-conflicts)$/.test(path) ? { from: '2026-01-01T00:00:00Z', to: '2026-01-31T00:00:00Z' } : days;
  return { ...Object.fromEntries(ids), ...window };
}

export async function send(
  api: TestApi,
  token: string,
  { operation, path }: Call,
  foreign: ForeignIds,
): Promise<{ status: number; text: string }> {
  const request = api.as(token)[operation.method](path).query(queryOf(operation, foreign)).set('if-match', '"1"');
  const body = bodies[nameOf(operation)];
  const { status, text } = await (body === undefined ? request : request.send(body(foreign)));
  return { status, text };
}

export interface Attempts {
  readonly api: TestApi;
  readonly token: string;
  readonly role: StaffRole;
  readonly operations: readonly Operation[];
  readonly own: ForeignIds;
  readonly foreign: ForeignIds;
  /** The word in every text that must not be seen. */
  readonly canary: string;
}

/** Tries every operation on records out of reach and answers the faults. Expected is 404 for roles with the permission, 403 for others. */
export async function faultsOfAttempts({ api, token, role, operations, own, foreign, canary }: Attempts): Promise<string[]> {
  const faults: string[] = [];
  for (const call of operations.filter((one) => !uploads.has(nameOf(one))).flatMap((operation) => callsOf(operation, own, foreign))) {
    const { status, text } = await send(api, token, call, foreign);
    const name = nameOf(call.operation);
    const refused = mayDo(role, call.operation.permission as CentrePermission) ? 404 : 403;
    if (text.includes(canary)) faults.push(`${name} shows the canary`);
    if (call.pointed && status !== refused) faults.push(`${name} answers ${String(status)}: ${text.slice(0, 160)}`);
    if (status >= 500) faults.push(`${name} breaks: ${String(status)}`);
  }
  return faults;
}
