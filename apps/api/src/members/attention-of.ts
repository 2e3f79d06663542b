import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import type { MemberAttentionView } from './member.view.ts';

/** Reads why each of these members needs a word; members without a reason are left out. */
export type AttentionReader = (
  tx: CentreTransaction,
  memberIds: readonly string[],
) => Promise<ReadonlyMap<string, readonly MemberAttentionView[]>>;

const nothingKnown: AttentionReader = () => Promise.resolve(new Map());
let reader: AttentionReader = nothingKnown;

/** Care comes after members in the reading order, so it hands its reading in here when its module is made. */
export function readAttentionWith(given: AttentionReader): void {
  reader = given;
}

export const attentionOf: AttentionReader = (tx, memberIds) => reader(tx, memberIds);
