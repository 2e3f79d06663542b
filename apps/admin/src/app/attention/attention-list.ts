import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { AttentionReason } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import {
  BranchChips,
  Empty,
  hasSafetyNote,
  LadderLink,
  ResourceStates,
  Icon,
  LoadMore,
  ReasonChip,
  reasonDates,
  reasonSource,
  Skeleton,
} from '../ui/index.ts';
import { AttentionRow } from './attention-row.ts';
import { AttentionStore } from './attention-store.ts';
import { ChoiceBar } from './choice-bar.ts';

/** The members who need a word, in one branch or all, most pressing first, each with reasons and actions. */
@Component({
  selector: 'saath-attention-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AttentionRow,
    BranchChips,
    ChoiceBar,
    Empty,
    LadderLink,
    ResourceStates,
    Icon,
    MatButton,
    LoadMore,
    ReasonChip,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  providers: [AttentionStore],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.css',
  host: { '(keydown.escape)': 'store.choice.stop()' },
})
export class AttentionList {
  /** The branch the list is filtered by, in the address. */
  readonly branch = input<string>();
  protected readonly store = inject(AttentionStore);
  protected readonly words = inject(Words);
  readonly #router = inject(Router);

  constructor() {
    this.store.branch.connect(this.branch);
  }
  protected show(branch: string | undefined): void {
    void this.#router.navigate([], { queryParams: { branch: branch ?? null }, queryParamsHandling: 'merge' });
  }
  protected readonly source = reasonSource;
  protected readonly hasSafetyNote = hasSafetyNote;
  /** The dates of a reason, or the day on which it began. */
  protected dates(reason: AttentionReason): string {
    return reasonDates(this.words, reason) ?? this.words.day(reason.since, 'short');
  }
}
