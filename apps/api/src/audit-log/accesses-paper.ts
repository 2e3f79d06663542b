import { localTimeText, Temporal } from '@saath/domain/kernel';
import { filled, longDay } from '../platform/say.ts';
import { isPrintable, LetterMissing, typeset } from '../platform/typeset.ts';
import { accessesTemplate } from './accesses-template.ts';
import { accessesWords, type AccessesWords } from './accesses-words.ts';
import type { AccessedMember } from './member-accesses.query.ts';
import type { MemberAccessView } from './member-accesses.view.ts';

/** A line of the list: the look without its number. */
type PrintedAccess = Omit<MemberAccessView, 'seq' | 'kind'>;

export interface PrintedAccesses {
  readonly member: Pick<AccessedMember, 'alias' | 'code' | 'language' | 'time_zone'>;
  readonly entries: readonly PrintedAccess[];
}

/** The name and the role of the person who acted. */
function actorOf({ name, role, actorKind }: PrintedAccess, words: AccessesWords): string {
  if (actorKind !== 'staff') return words[actorKind];
  return [name ?? '', role === null ? '' : words.role[role]].filter((part) => part !== '').join(', ');
}

/** The texts of the list, in the language of the member. */
export function accessesData({ member: { alias, code, language, time_zone: zone }, entries }: PrintedAccesses): object {
  const words = accessesWords[language];
  const lines = entries.map((entry) => {
    const local = Temporal.Instant.from(entry.at).toZonedDateTimeISO(zone);
    const reason = entry.reason === null ? [] : [filled(words.reason, { reason: entry.reason })];
    return [
      `${longDay(local.toPlainDate().toString(), language)}, ${localTimeText(local.toPlainTime())}`,
      actorOf(entry, words),
      [words.act[entry.action], ...reason].join('. '),
    ];
  });
  const { title, about, columns, none, page } = words;
  return { ...{ language, title, about, columns, none, page, lines }, person: [alias, code].filter((part) => part !== '').join(', ') };
}

/** The list without the names and reasons that papers have no letters for; who acted is then named by their role. */
async function legibleList({ member, entries }: PrintedAccesses): Promise<PrintedAccesses> {
  const orNull = async (text: string | null): Promise<string | null> => (text !== null && (await isPrintable(text)) ? text : null);
  return {
    member: { ...member, alias: (await orNull(member.alias)) ?? '' },
    entries: await Promise.all(
      entries.map(async (entry) => ({ ...entry, name: await orNull(entry.name), reason: await orNull(entry.reason) })),
    ),
  };
}

/** The list as PDF. */
export async function accessesPaper(printed: PrintedAccesses, at: Date): Promise<Buffer> {
  try {
    return await typeset(accessesTemplate, accessesData(printed), at);
  } catch (cause) {
    if (!(cause instanceof LetterMissing)) throw cause;
    return typeset(accessesTemplate, accessesData(await legibleList(printed)), at);
  }
}
