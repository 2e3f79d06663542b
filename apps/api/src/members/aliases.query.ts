import { calledName, suggestAlias } from '@saath/domain/members';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockNames } from './lock-names.ts';

const firstWord = (text: string): string => text.normalize('NFC').trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
const segmenter = new Intl.Segmenter('hi');
const firstGrapheme = (word: string): string => segmenter.segment(word).containing(0)?.segment ?? '';

/** The aliases of a centre, from which new ones are suggested. Aliases with another first word cannot clash and are not compared. */
export class Aliases {
  private readonly byWord = new Map<string, string[]>();

  constructor(aliases: readonly string[]) {
    for (const alias of aliases) this.add(alias);
  }

  /** Locks the names of the centre and loads its aliases. */
  static async load(tx: CentreTransaction): Promise<Aliases> {
    await lockNames(tx);
    const rows = await tx.rows<{ alias: string }>('select alias from members where centre_id = $1');
    return new Aliases(rows.map(({ alias }) => alias));
  }

  /** Suggests an alias that no member has, and counts it as taken from now on. */
  suggest(legalName: string, preferredName: string | null): string {
    const first = firstWord(calledName(legalName));
    const words = new Set([first, firstGrapheme(first), ...(preferredName ?? '').split(/\s+/u).map(firstWord), 'saathi']);
    const near = [...words].flatMap((word) => this.byWord.get(word) ?? []);
    const alias = suggestAlias({ legalName, preferredName, taken: near });
    this.add(alias);
    return alias;
  }

  private add(alias: string): void {
    const word = firstWord(alias);
    const known = this.byWord.get(word);
    if (known === undefined) this.byWord.set(word, [alias]);
    else known.push(alias);
  }
}
