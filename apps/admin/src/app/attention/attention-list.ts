import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { apiRoot, queryOf } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { AttentionItem, AttentionReason, Page } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, Empty, Faces, Icon, Skeleton } from '../ui/index.ts';
import { Answering } from './answering.ts';
import { ReasonChip } from './reason-chip.ts';
import { reasonDates } from './reason-words.ts';

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
  readonly #answering = inject(Answering);

  protected readonly loaded = httpResource<Page<AttentionItem>>(() => ({
    url: `${apiRoot}/attention`,
    params: queryOf({ branchId: this.branch() }),
  }));
  /** Those answered a moment ago are off the list before the server has read it again. */
  protected readonly items = linkedSignal(() => (this.loaded.hasValue() ? this.loaded.value().items : []));
  protected readonly mayAnswer = computed(() => this.#session.may('attention:write'));

  /** Where a reason can be looked up. */
  protected source({ source }: AttentionReason): { readonly path: readonly string[]; readonly label: string } {
    const path = source.type === 'session' ? ['/sessions', source.id] : ['/follow-ups'];
    return { path, label: `attention.source.${source.type}` };
  }
  protected dates(item: AttentionItem): readonly string[] {
    return item.reasons.flatMap((reason) => reasonDates(this.words, reason) ?? []);
  }

  protected async spoke(item: AttentionItem): Promise<void> {
    if (await this.#answering.spoke(item)) this.#takeOff(item);
  }
  protected async later(item: AttentionItem): Promise<void> {
    if (await this.#answering.later(item)) this.#takeOff(item);
  }

  #takeOff({ memberId }: AttentionItem): void {
    this.items.update((items) => items.filter((item) => item.memberId !== memberId));
  }
}
