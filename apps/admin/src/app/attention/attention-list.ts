import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem, AttentionReason } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, BranchChips, Empty, ResourceStates, Icon, LoadMore, ReasonChip, reasonDates, Skeleton } from '../ui/index.ts';
import { AttentionActions } from './attention-actions.ts';

/** The members who need a word, in one branch or all, most pressing first, each with reasons and actions. */
@Component({
  selector: 'saath-attention-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, BranchChips, Empty, ResourceStates, Icon, MatButton, LoadMore, ReasonChip, RouterLink, Skeleton, TranslocoPipe],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.css',
})
export class AttentionList {
  readonly branch = input<string>();
  protected readonly words = inject(Words);
  readonly #router = inject(Router);
  readonly #session = inject(Session);
  readonly #actions = inject(AttentionActions);

  protected readonly list = paged<AttentionItem>('/attention', () => ({ branchId: this.branch() }));
  /** Members answered on this page are removed from the list without loading it again. */
  readonly #answered = signal<ReadonlySet<string>>(new Set());
  protected readonly items = computed(() => this.list.items().filter(({ memberId }) => !this.#answered().has(memberId)));
  protected readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  protected show(branch: string | undefined): void {
    void this.#router.navigate([], { queryParams: { branch: branch ?? null }, queryParamsHandling: 'merge' });
  }
  /** The page of the source of a reason. */
  protected source({ source }: AttentionReason): { readonly path: readonly string[]; readonly label: string } {
    const path = source.type === 'session' ? ['/sessions', source.id] : ['/follow-ups'];
    return { path, label: `attention.source.${source.type}` };
  }
  /** The dates of a reason, or the day on which it began. */
  protected dates(reason: AttentionReason): string {
    return reasonDates(this.words, reason) ?? this.words.day(reason.since, 'short');
  }

  protected async spoke(item: AttentionItem): Promise<void> {
    if (await this.#actions.spoke(item)) this.#takeOff(item);
  }
  protected async later(item: AttentionItem): Promise<void> {
    if (await this.#actions.later(item)) this.#takeOff(item);
  }

  #takeOff({ memberId }: AttentionItem): void {
    this.#answered.update((answered) => new Set([...answered, memberId]));
  }
}
