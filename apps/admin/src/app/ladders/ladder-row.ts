import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { LadderItem } from '../api/shapes.ts';
import { CallButton } from '../attention/call-button.ts';
import { Words } from '../i18n/words.ts';
import { Avatar, LadderLink } from '../ui/index.ts';

/** A person who is to be called after missed sessions: the whole row opens the ladder. */
@Component({
  selector: 'saath-ladder-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, CallButton, LadderLink, RouterLink, TranslocoDirective],
  host: { class: 'saath-opens' },
  template: `
    <saath-avatar [name]="of().displayName" />
    <div *transloco="let t">
      <p>
        <a class="name saath-whole" translate="no" [routerLink]="['/ladders', of().id]">{{ of().displayName }}</a>
        &ngsp;<span class="saath-small saath-muted">{{ of().code }} · {{ missed() }} · {{ t('ladders.who.' + of().who) }}</span>
      </p>
      <saath-ladder-link [of]="of()" />
    </div>
    @if (of().isMine && of().who !== 'relative') {
      <saath-call-button [of]="call()" [name]="of().displayName" />
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 36px minmax(0, 1fr) auto;
      gap: var(--saath-2) var(--saath-3);
      align-items: start;
      padding: var(--saath-4) var(--saath-5);
    }
    .name {
      font: var(--mat-sys-title-small);
      color: inherit;
    }
    @media (max-width: 904px) {
      :host {
        padding: var(--saath-4);
      }
      saath-call-button {
        grid-column: 2 / -1;
      }
    }
  `,
})
export class LadderRow {
  readonly #words = inject(Words);
  readonly of = input.required<LadderItem>();
  protected readonly missed = computed(() => this.#words.count('ladders.missed', this.of().misses));
  protected readonly call = computed((): `/ladders/${string}` => `/ladders/${this.of().id}`);
}
