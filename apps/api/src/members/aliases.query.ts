import { suggestAlias } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { holdNames } from './hold-names.ts';

const firstWord = (text: string): string => text.normalize('NFC').trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
const firstGrapheme = (word: string): string => [...new Intl.Segmenter('hi').segment(word)][0]?.segment ?? '';

/** The aliases of a centre, and new ones beside them. Those that begin with another word cannot clash and are not compared. */
export class Aliases {
  private readonly byWord = new Map<string, string[]>();

  constructor(aliases: readonly string[]) {
    for (const alias of aliases) this.add(alias);
  }

  static async load(tx: CentreTransaction): Promise<Aliases> {
    await holdNames(tx);
    const rows = await tx.rows<{ alias: string }>('select alias from members where centre_id = $1');
    return new Aliases(rows.map(({ alias }) => alias));
  }

  /** An alias that nobody has, taken at once. */
  suggest(legalName: string, preferredName: string | null): string {
    const first = firstWord(legalName);
    const words = new Set([first, firstGrapheme(first), ...(preferredName ?? '').split(/\s+/u).map(firstWord), 'saathi']);
    const near = [...words].flatMap((word) => this.byWord.get(word) ?? []);
    const alias = suggestAlias({ legalName, preferredName, taken: near });
    this.add(alias);
    return alias;
  }

  private add(alias: string): void {
    const word = firstWord(alias);
    this.byWord.set(word, [...(this.byWord.get(word) ?? []), alias]);
  }
}
