import { nameWords } from '@saath/domain/members';
import type { Relative } from '@saath/domain/families';
import type { Language } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { nextVersion } from '../tenancy/table.ts';
import { sealRelation, sealRelativeName } from './relative-texts.ts';
import { RelativeRow } from './relative.row.ts';
import { sealRelative } from './seal-contact.ts';

/** A relative with the name and the phone that are stored sealed. */
export interface RelativeRecord {
  readonly relative: Pick<Relative, 'id' | 'memberId' | 'displayName' | 'relation' | 'language'>;
  readonly name: string;
  /** E.164. */
  readonly phone: string | null;
}

/** The name by which screens show a relative: the first given name; the last word of a name that has none, without a title. */
export function firstNameOf(name: string): string {
  const { given, surname } = nameWords(name);
  return given[0] ?? surname ?? name;
}

export const writeNewRelatives = (tx: CentreTransaction, added: readonly RelativeRecord[]): Promise<void> =>
  tx.table(RelativeRow).insert(
    added.map(({ relative: { id, memberId, displayName, relation, language }, name, phone }) => ({
      id,
      memberId,
      ...sealRelativeName(tx, id, displayName),
      ...sealRelation(tx, id, relation),
      language,
      ...sealRelative(tx.vault, id, name, phone),
      version: 1,
    })),
  );

/** A relative with what a page may change of them. */
export interface ChangedRelative {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  /** E.164. */
  readonly phone: string | null;
  /** Left out, as it is. */
  readonly language: Language | undefined;
}

/** Writes a relative whose version the caller has read. */
export const writeChangedRelative = (
  tx: CentreTransaction,
  { id, name, relation, phone, language }: ChangedRelative,
  seenVersion: number,
): Promise<number> =>
  tx.table(RelativeRow).update(
    id,
    {
      ...sealRelation(tx, id, relation),
      ...sealRelative(tx.vault, id, name, phone),
      ...(language === undefined ? {} : { language }),
      version: nextVersion,
    },
    seenVersion,
  );

/** Writes another relation or another phone of relatives on record. */
export const writeChangedRelatives = (tx: CentreTransaction, changed: readonly RelativeRecord[]): Promise<void> =>
  tx.table(RelativeRow).updateAll(
    changed.map(({ relative: { id, relation }, name, phone }) => ({
      id,
      ...sealRelation(tx, id, relation),
      ...sealRelative(tx.vault, id, name, phone),
      version: nextVersion,
    })),
  );
