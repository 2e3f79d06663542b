import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem, AttentionReason } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, BranchChips, Empty, Faces, Icon, More, ReasonChip, reasonDates, Skeleton } from '../ui/index.ts';
import { Answering } from './answering.ts';

/** Everyone who needs a word, everywhere or in the branch of the address, most pressing first, with every reason in words and what can be done about it. */
@Component({
  selector: 'saath-attention-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, BranchChips, Empty, Faces, Icon, MatButton, More, ReasonChip, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.css',
})
export class AttentionList {
  readonly branch = input<string>();
  protected readonly words = inject(Words);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #answering = inject(Answering);

  protected readonly list = paged<AttentionItem>('/attention', () => ({ branchId: this.branch() }));
  /** Those answered a moment ago are off the list without reading it again. */
  readonly #answered = signal<ReadonlySet<string>>(new Set());
  protected readonly items = computed(() => this.list.items().filter(({ memberId }) => !this.#answered().has(memberId)));
  protected readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  protected show(branch: string | undefined): void {
    void this.#router.navigate([], { queryParams: { branch: branch ?? null }, queryParamsHandling: 'merge' });
  }
  /** Where a reason can be looked up. */
  protected source({ source }: AttentionReason): { readonly path: readonly string[]; readonly label: string } {
    const path = source.type === 'session' ? ['/sessions', source.id] : ['/follow-ups'];
    return { path, label: `attention.source.${source.type}` };
  }
  /** The days a reason rests on, or the one on which it began. */
  protected dates(reason: AttentionReason): string {
    return reasonDates(this.words, reason) ?? this.words.day(reason.since, 'short');
  }

  protected async spoke(item: AttentionItem): Promise<void> {
    if (await this.#answering.spoke(item)) this.#takeOff(item);
  }
  protected async later(item: AttentionItem): Promise<void> {
    if (await this.#answering.later(item)) this.#takeOff(item);
  }

  #takeOff({ memberId }: AttentionItem): void {
    this.#answered.update((answered) => new Set([...answered, memberId]));
  }
}
