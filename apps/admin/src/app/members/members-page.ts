import { ChangeDetectionStrategy, Component, computed, inject, input, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel, MatPrefix } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { stages } from '@saath/domain/members';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import { paged } from '../api/paged.ts';
import { Session } from '../api/session.ts';
import type { MemberItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { BranchChips, Empty, Faces, FilterChips, Icon, More, Skeleton } from '../ui/index.ts';
import { MemberList } from './member-list.ts';

/** How long somebody may pause while typing before we look, in milliseconds. */
const pause = 300;

/** Everyone the person may see. Filters are in the address; what is searched for is not, because it may be a name or a phone. */
@Component({
  selector: 'saath-members-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BranchChips,
    Empty,
    Faces,
    FilterChips,
    Icon,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MatPrefix,
    MemberList,
    More,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './members-page.html',
  styles: `
    saath-icon[matPrefix] {
      margin-inline: var(--saath-3);
    }
  `,
})
export class MembersPage {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #words = inject(Words);
  protected readonly session = inject(Session);
  readonly branch = input<string>();
  readonly stage = input<string>();
  protected readonly text = signal('');
  #timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly stages = computed(() => stages.map((stage) => ({ value: stage, label: this.#words.say(`common.stage.${stage}`) })));
  protected readonly all = paged<MemberItem>('/members', () => ({ branchId: this.branch(), stage: this.stage() }));
  readonly #found = resource({
    params: () => (this.text() === '' ? undefined : this.text()),
    loader: ({ params }) => this.#api.post('/members/search', { text: params }),
  });
  protected readonly isSearch = computed(() => this.text() !== '');
  protected readonly shown = computed(() => (this.isSearch() ? this.#found : this.all.first));
  protected readonly members = computed(() => {
    if (!this.isSearch()) return this.all.items();
    return this.#found.hasValue() ? this.#found.value().items : [];
  });
  protected readonly filters = computed(() => {
    const stage = this.stages().find(({ value }) => value === this.stage())?.label;
    const branch = this.branch() === undefined ? undefined : this.#words.say('common.branch').toLowerCase();
    return this.#words.list([stage, branch].filter((part) => part !== undefined));
  });

  protected type(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.text.set(text.trim()), pause);
  }
  protected show(filter: { readonly branch?: string | null; readonly stage?: string | null }): void {
    void this.#router.navigate(['/members'], { queryParams: filter, queryParamsHandling: 'merge' });
  }
}
