import type { Answers } from '@saath/domain/kernel';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { sealText } from '../tenancy/sealed-text.ts';
import type { GroupRow } from './group.row.ts';

const settingsPlace = (id: string) => ({ table: 'groups', column: 'settings', id });

/** Numbers, and yes or no: the product plans by them, and they say nothing. Words are sealed, also choices and lists. */
const isReadable = (value: unknown): boolean => value === null || typeof value === 'number' || typeof value === 'boolean';

/** The settings of a group as they are stored. */
export function settingsOf(
  tx: CentreTransaction,
  { id, settings }: Pick<GroupRow, 'id' | 'settings'>,
): Pick<GroupRow, 'settings' | 'settingsCipher'> {
  const { plain = [], words = [] } = Object.groupBy(Object.entries(settings), ([, value]) => (isReadable(value) ? 'plain' : 'words'));
  const text = words.length === 0 ? null : JSON.stringify(Object.fromEntries(words));
  return { settings: Object.fromEntries(plain), settingsCipher: sealText(tx, text, settingsPlace(id)) };
}

/** The settings of a group as readers get them, also those of an earlier version, whose words the worker has not sealed yet. */
export const openSettings = (tx: CentreTransaction, id: string, settings: Answers, cipher: Buffer | null): Answers =>
  cipher === null ? settings : { ...settings, ...(JSON.parse(tx.vault.open(cipher, settingsPlace(id))) as Answers) };
