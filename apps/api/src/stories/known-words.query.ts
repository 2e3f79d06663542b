import { knownWords, type KnownWords } from '@saath/domain/stories';
import { relativesOf } from '../members/relatives.query.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { inOtherScript, keysOfWords } from './keys-of-words.ts';

/**
 * The words of a text that point to somebody of this centre: aliases, looked up by the keys of the words that the text has, names of the
 * staff and of the relatives of the writer, and the names of branches and groups. A name counts in either script: Prakash and प्रकाश.
 */
export async function knownWordsFor(tx: CentreTransaction, memberId: string, text: string): Promise<KnownWords> {
  const words = keysOfWords(text);
  const keys = [...new Set([...words.values()].flat())];
  const names = await tx.rows<{ name: string; is_place: boolean }>(
    `select distinct m.alias as name, false as is_place from member_keys k join members m on m.centre_id = $1 and m.id = k.member_id
       where k.centre_id = $1 and k.token = any($2::text[])
     union all select t.name, false from staff t where t.centre_id = $1
     union all select b.name, true from branches b where b.centre_id = $1
     union all select g.name, true from groups g where g.centre_id = $1`,
    keys,
  );
  const { name: centre } = await tx.own();
  const relatives = (await relativesOf(tx, [memberId])).map(({ name }) => name);
  const of = (isPlace: boolean): string[] => names.filter(({ is_place }) => is_place === isPlace).map(({ name }) => name);
  const people = [...of(false), ...relatives];
  return { names: knownWords([...people, ...inOtherScript(words, people)]), places: [...of(true), centre] };
}
