import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { Api, apiRoot, queryOf } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem, AttentionReason, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { minuteClock } from '../sessions/minute-clock.ts';
import { dayIn } from '../sessions/zoned-time.ts';
import { Avatar, Empty, Faces, Icon, Skeleton } from '../ui/index.ts';
import { LaterDialog, type LaterGiven } from './later-dialog.ts';
import { ReasonChip } from './reason-chip.ts';
import { reasonDates } from './reason-words.ts';
import { SpokeDialog } from './spoke-dialog.ts';

type Answer = { readonly answer: 'spoke'; readonly note?: string } | { readonly answer: 'later'; readonly until: string };

/** Everyone who needs a word, most pressing first, with every reason in words and what can be done about it. */
@Component({
  selector: 'saath-attention-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Empty, Faces, Icon, MatButton, ReasonChip, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.css',
})
export class AttentionList {
  readonly branch = input<string>();
  protected readonly words = inject(Words);
  readonly #session = inject(Session);
  readonly #api = inject(Api);
  readonly #dialog = inject(MatDialog);
  readonly #snackBar = inject(MatSnackBar);
  readonly #now = minuteClock();

  protected readonly loaded = httpResource<Page<AttentionItem>>(() => ({
    url: `${apiRoot}/attention`,
    params: queryOf({ branchId: this.branch() }),
  }));
  /** Those answered a moment ago are off the list before the server has read it again. */
  protected readonly items = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  /** Where a reason can be looked up. */
  protected source({ source }: AttentionReason): { readonly path: readonly string[]; readonly label: string } | null {
    if (source === undefined || source === null) return null;
    const path = source.type === 'session' ? ['/sessions', source.id] : ['/follow-ups'];
    return { path, label: `attention.source.${source.type}` };
  }
  protected dates(item: AttentionItem): readonly string[] {
    return item.reasons.flatMap((reason) => reasonDates(this.words, reason) ?? []);
  }

  protected async spoke(item: AttentionItem): Promise<void> {
    const opened = this.#dialog.open<SpokeDialog, AttentionItem, string>(SpokeDialog, {
      data: item,
      width: '480px',
      ariaLabelledBy: 'spoke',
    });
    const note = await firstValueFrom(opened.afterClosed());
    if (note === undefined) return;
    await this.#answer(item, { answer: 'spoke', ...(note === '' ? {} : { note }) }, this.words.say('attention.saved.spoke'));
  }
  protected async later(item: AttentionItem): Promise<void> {
    const data: LaterGiven = { displayName: item.displayName, today: dayIn(this.#now(), this.#session.timeZone()) };
    const opened = this.#dialog.open<LaterDialog, LaterGiven, string>(LaterDialog, { data, width: '480px', ariaLabelledBy: 'later' });
    const until = await firstValueFrom(opened.afterClosed());
    if (until === undefined) return;
    await this.#answer(item, { answer: 'later', until }, this.words.say('attention.saved.later', { date: this.words.day(until) }));
  }

  async #answer({ memberId }: AttentionItem, body: Answer, sentence: string): Promise<void> {
    try {
      await this.#api.post(`/attention/${memberId}/answers`, body);
      this.items.update((items) => items.filter((item) => item.memberId !== memberId));
      this.#snackBar.open(sentence, undefined, { duration: 8000 });
    } catch {
      this.#snackBar.open(this.words.say('attention.saveProblem'), undefined, { duration: 8000, politeness: 'assertive' });
    }
  }
}
