import { AsyncLocalStorage } from 'node:async_hooks';
import type { CentreId } from '@saath/domain/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import { inTransaction } from '../database/in-transaction.ts';
import type { Actor, Principal } from './actor.ts';
import { RequestTransaction } from './request-transaction.ts';

interface Context {
  principal?: Principal;
  inCentre?: { readonly centreId: CentreId; readonly actor: Actor };
  transaction?: RequestTransaction;
}

const storage = new AsyncLocalStorage<Context>();

/** Code asked for a centre while none is in scope. Always a bug, never caused by a request. */
export class NoCentreInScope extends Error {
  constructor() {
    super('No centre is in scope.');
  }
}

/** Opens an empty context for one request. */
export const runRequest = (next: () => void): void => storage.run({}, next);

/** Runs the work of a job or a script in the scope of one centre. */
export const runInCentre = <T>(centreId: CentreId, actor: Actor, work: () => Promise<T>): Promise<T> =>
  storage.run({ inCentre: { centreId, actor } }, work);

export function setPrincipal(principal: Principal): void {
  const context = storage.getStore();
  if (context === undefined) throw new NoCentreInScope();
  context.principal = principal;
  if (principal.centre !== undefined) context.inCentre = { centreId: principal.centre.centreId, actor: principal.centre.actor };
}

export function currentPrincipal(): Principal | undefined {
  return storage.getStore()?.principal;
}

/** Whether a centre is in scope: not for operators, and not while no centre is chosen. */
export const isInCentre = (): boolean => storage.getStore()?.inCentre !== undefined;

export function currentCentre(): { readonly centreId: CentreId; readonly actor: Actor } {
  const centre = storage.getStore()?.inCentre;
  if (centre === undefined) throw new NoCentreInScope();
  return centre;
}

/** Runs work outside the scope of the present request, in transactions of its own. */
export const outsideRequest = <T>(work: () => Promise<T>): Promise<T> => storage.run({}, work);

/** From here on, every transaction of the present request is part of one, which the caller completes or abandons. */
export function openRequestTransaction(): RequestTransaction {
  const context = storage.getStore();
  if (context === undefined) throw new Error('No request is in scope.');
  const transaction = new RequestTransaction();
  context.transaction = transaction;
  return transaction;
}

/** Runs work in the transaction of the present request if it has one, otherwise in a transaction of its own. */
export function transactionInScope<T>(source: DataSource, opening: string, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const joined = storage.getStore()?.transaction;
  return joined === undefined || joined.isOver ? inTransaction(source, opening, work) : joined.join(source, opening, work);
}
