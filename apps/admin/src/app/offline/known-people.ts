import { inject, Injectable } from '@angular/core';
import { searchedWords, searchKeys } from '@saath/domain/kernel';
import type { Group, Page, RosterItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { naturalOrder } from '../ui/natural-order.ts';
import { DeviceCopies } from './device-copies.ts';

/** A member whom a copy on this device names. */
export interface KnownPerson {
  readonly id: string;
  readonly displayName: string;
  readonly code: string;
  /** A group of theirs; empty where only a session names them. */
  readonly groupName: string;
}
type Named = Pick<RosterItem, 'personId' | 'personKind' | 'displayName' | 'code'>;

const groups = /^\/groups\/[\w-]+$/;
const rosters = /^\/sessions\/[\w-]+\/roster$/;

/** The most people that a search answers, as at the server. */
const most = 50;

/**
 * The people whom the copies of this device name: those of the groups and of the last sessions, as the server gave them to the person who
 * is signed in. They are found by chosen name or code where the server does not answer.
 */
@Injectable({ providedIn: 'root' })
export class KnownPeople {
  readonly #copies = inject(DeviceCopies);
  readonly #words = inject(Words);

  async find(text: string): Promise<readonly KnownPerson[]> {
    const [ofSessions, ofGroups] = await Promise.all([this.#copies.list(rosters), this.#copies.list(groups)]);
    const people = new Map<string, KnownPerson>();
    const add = ({ personId: id, personKind, displayName, code }: Named, groupName: string): void => {
      if (personKind === 'member' && code !== null) people.set(id, { id, displayName, code, groupName });
    };
    for (const { body } of ofSessions) for (const item of (body as Page<RosterItem>).items) add(item, '');
    for (const { body } of ofGroups) for (const item of (body as Group).roster) add(item, (body as Group).name);
    const code = text.trim().toLowerCase();
    const found = [...people.values()].filter(
      (person) => person.code.toLowerCase().startsWith(code) || beginsWith(person.displayName, text),
    );
    const inOrder = naturalOrder(this.#words.language());
    return found.toSorted((a, b) => inOrder(a.displayName, b.displayName)).slice(0, most);
  }
}

/** Whether a name has a word that begins so for each word that is searched for, as at the server. */
function beginsWith(name: string, text: string): boolean {
  const keys = searchKeys(name);
  const words = searchedWords(text);
  return words.length > 0 && words.every((beginnings) => beginnings.some((beginning) => keys.some((key) => key.startsWith(beginning))));
}
