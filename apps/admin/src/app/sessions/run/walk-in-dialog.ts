import { HttpClient, HttpContext } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { TranslocoPipe } from '@jsverse/transloco';
import { languages, Temporal } from '@saath/domain/kernel';
import { memberLimits } from '@saath/domain/members';
import { firstValueFrom } from 'rxjs';
import { apiRoot } from '../../api/api-root.ts';
import { patience } from '../../api/patience.ts';
import { problemOf } from '../../api/problem.ts';
import type { MemberItem, Page, RosterItem } from '../../api/shapes.ts';
import { languageNames } from '../../i18n/language-choice.ts';
import { ANSWER_WITHIN } from '../../offline/answer-within.ts';
import type { QueuedWalkIn } from '../../offline/command.ts';
import { CommandQueue } from '../../offline/command-queue.ts';
import { KnownPeople, type KnownPerson } from '../../offline/known-people.ts';
import { Avatar, Icon } from '../../ui/index.ts';
import { sending } from '../../ui/sending.ts';
import { THIS_DEVICE } from '../../ui/this-device.ts';
import { isoOf } from '../../ui/zoned-time.ts';
import { asWalkIn } from './walk-in-state.ts';

/** A person who was found, at the server or among those whom this device knows. */
interface FoundPerson extends Pick<MemberItem, 'id' | 'displayName' | 'code'> {
  /** The branch, or a group of theirs. */
  readonly place: string;
}

/** Nobody answered; whether the request arrived, nobody knows. */
function isUnanswered(fault: unknown): boolean {
  const { status } = problemOf(fault);
  return status === 0 || status >= 500;
}

export interface WalkInDialogData {
  readonly sessionId: string;
  /** Ids of the people who are on the roster already. */
  readonly present: readonly string[];
  /** Whether the people of the branch may be searched. Peers add a person by the code that the person tells them. */
  readonly maySearch: boolean;
}

/** The facts of somebody new besides the name. */
type Told = Pick<QueuedWalkIn['command'], 'phone' | 'language'>;

/**
 * Finds a person who came without being expected, by chosen name, code or phone, or puts somebody new on record. Closes with their line of
 * the roster; the server has marked those who were added by code or name. Without a network these are stored on this device, and people
 * are found among those whom it knows.
 */
@Component({
  selector: 'saath-walk-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatButton, TranslocoPipe],
  styleUrls: ['../../ui/dialog.css', './walk-in-dialog.css'],
  templateUrl: './walk-in-dialog.html',
})
export class WalkInDialog {
  readonly #http = inject(HttpClient);
  readonly #known = inject(KnownPeople);
  readonly #queue = inject(CommandQueue);
  protected readonly data = inject<WalkInDialogData>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<WalkInDialog, RosterItem | 'stored'>>(MatDialogRef);
  protected readonly found = signal<readonly FoundPerson[] | null>(null);
  /** True while the server does not answer: only the people whom this device knows are searched. */
  protected readonly isKnownOnly = signal(false);
  protected readonly fault = signal<string | null>(null);
  readonly #sending = sending();
  protected readonly busy = this.#sending.busy;
  protected readonly languages = languageNames;
  protected readonly limits = memberLimits;
  /** One tap, however often it is sent. */
  readonly #tap = { clientId: crypto.randomUUID(), markedAt: isoOf(Temporal.Now.instant()), device: inject(THIS_DEVICE) };
  #searches = 0;

  protected isPresent({ id }: FoundPerson): boolean {
    return this.data.present.includes(id);
  }
  protected choose(member: FoundPerson): void {
    this.dialog.close(asWalkIn(member));
  }

  /** Waits for a pause in typing; the answer to an older search is dropped. */
  protected async search(typed: string): Promise<void> {
    const text = typed.trim();
    const turn = (this.#searches += 1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (turn !== this.#searches) return;
    if (text.length < 2) return this.found.set(null);
    try {
      const { items } = await this.#ask<Page<MemberItem>>('/members/search', { text });
      const found = items.map(({ id, displayName, code, branchName: place }) => ({ id, displayName, code, place }));
      if (turn === this.#searches) this.#show(found, false);
    } catch (error) {
      if (!isUnanswered(error)) return this.fault.set('problem');
      const known = (await this.#known.find(text)).map(({ groupName: place, ...person }: KnownPerson) => ({ ...person, place }));
      if (turn === this.#searches) this.#show(known, true);
    }
  }

  /** Puts somebody new on record by what they tell: their name, and where they want to, a telephone number and a language. */
  protected addNew(event: Event, typed: string, phone: string, language: string): Promise<void> {
    const chosen = languages.find((one) => one === language);
    const told = { ...(phone.trim() === '' ? {} : { phone: phone.trim() }), ...(chosen === undefined ? {} : { language: chosen }) };
    return this.add(event, 'name', typed, told);
  }

  protected async add(event: Event, by: 'code' | 'name', typed: string, told: Told = {}): Promise<void> {
    event.preventDefault();
    const text = typed.trim();
    if (text === '' || this.busy()) return;
    const path = `/sessions/${this.data.sessionId}/walk-ins`;
    const isAdded = await this.#sending.send(async () =>
      this.dialog.close(await this.#ask<RosterItem>(path, { ...this.#tap, [by]: text, ...told })),
    );
    if (isAdded) return;
    const error = this.#sending.fault();
    if (isUnanswered(error)) return this.#leaveToQueue(by, text, told);
    const { status, code } = problemOf(error);
    this.fault.set(status === 404 ? 'unknownCode' : code === 'members/phone-invalid' ? 'phoneInvalid' : 'refused');
  }

  /** Nobody knows whether the request arrived: it is sent again as the same tap, when there is a connection. */
  #leaveToQueue(by: 'code' | 'name', text: string, told: Told): void {
    const { clientId, ...made } = this.#tap;
    void this.#queue.add({ type: 'add-walk-in', sessionId: this.data.sessionId, by, text, ...told, ...made }, clientId);
    this.dialog.close('stored');
  }
  /** A server that is silent is not waited for. */
  #ask<Answer>(path: string, body: object): Promise<Answer> {
    return firstValueFrom(this.#http.post<Answer>(apiRoot + path, body, { context: new HttpContext().set(ANSWER_WITHIN, patience) }));
  }
  #show(items: readonly FoundPerson[], isKnownOnly: boolean): void {
    this.fault.set(null);
    this.isKnownOnly.set(isKnownOnly);
    this.found.set(items);
  }
}
