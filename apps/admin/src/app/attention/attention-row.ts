import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar } from '../ui/index.ts';
import { CallButton } from './call-button.ts';

/** A person of a list of people to call: their name, which opens their page, what is given about them, and what can be done. */
@Component({
  selector: 'saath-attention-row',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, CallButton, MatCheckbox, RouterLink, TranslocoPipe],
  host: { class: 'saath-opens' },
  template: `
    @if (choosing()) {
      <mat-checkbox
        [aria-label]="'follow-ups.hand.selectOne' | transloco: { name: member().displayName }"
        [checked]="chosen()"
        (change)="chosenChange.emit($event.checked)"
      />
    } @else {
      <saath-avatar [name]="member().displayName" />
    }
    <div>
      <p>
        <a class="name saath-whole" translate="no" [routerLink]="['/members', member().memberId]">{{ member().displayName }}</a>
        &ngsp;<span class="saath-small saath-muted">{{ about() }}</span>
      </p>
      <ng-content select="ul" />
    </div>
    <div class="actions">
      <saath-call-button [of]="call()" [name]="member().displayName" />
      <ng-content />
    </div>
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
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-2);
    }
    @media (max-width: 904px) {
      :host {
        padding: var(--saath-4);
      }
      .actions {
        grid-column: 2 / -1;
      }
    }
  `,
})
export class AttentionRow {
  readonly member = input.required<{ readonly memberId: string; readonly displayName: string; readonly code: string }>();
  /** The text beside the code, such as the branch. */
  readonly beside = input.required<readonly string[]>();
  /** Whether several are being chosen, and whether this one is among them. */
  readonly choosing = input(false);
  readonly chosen = input(false);
  readonly chosenChange = output<boolean>();
  protected readonly about = computed(() => [this.member().code, ...this.beside()].join(' · '));
  protected readonly call = computed((): `/attention/${string}` => `/attention/${this.member().memberId}`);
}
