import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { AttentionItem } from '../api/shapes.ts';
import { Answering } from '../attention/answering.ts';
import { memberSubject } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Avatar, Icon, PersonLine, ReasonChip } from '../ui/index.ts';

/** The first of those who need a word, each with every reason, and a tick for whoever has spoken with them. Nobody waiting is good news. */
@Component({
  selector: 'saath-needs-word',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, Icon, MatIconButton, PersonLine, ReasonChip, RouterLink, TranslocoPipe],
  styleUrl: './card.css',
  styles: `
    li {
      grid-template: auto 1fr / 36px minmax(0, 1fr) auto;
      align-items: start;
    }
    saath-avatar {
      grid-row: span 2;
    }
    button {
      grid-area: 1 / 3 / span 2;
    }
    .why {
      display: flex;
      flex-wrap: wrap;
      gap: 5px;
    }
  `,
  template: `
    <section class="card" aria-labelledby="needs-word">
      <div class="head">
        <h2 id="needs-word">
          {{ 'today.needs.title' | transloco }}
          @if (count() > 0) {
            <span class="number">{{ count() }}</span>
          }
        </h2>
        <a routerLink="/attention">{{ 'today.needs.all' | transloco }}</a>
      </div>
      @if (items().length === 0) {
        <p class="none">{{ 'today.needs.none' | transloco }}</p>
      }
      <ul>
        @for (item of shown(); track item.memberId) {
          <li class="saath-opens">
            <saath-avatar [name]="item.displayName" />
            <saath-person-line [of]="item" />
            <span class="why">
              @for (reason of item.reasons; track $index) {
                <saath-reason-chip [reason]="reason" />
              }
            </span>
            @if (session.may('attention:write')) {
              <button
                type="button"
                matIconButton
                [attr.aria-label]="'today.needs.spoke' | transloco: { name: item.displayName }"
                (click)="spoke(item)"
              >
                <saath-icon name="check_circle" />
              </button>
            }
          </li>
        }
      </ul>
    </section>
  `,
})
export class NeedsWord {
  readonly items = input.required<readonly AttentionItem[]>();
  readonly count = input.required<number>();
  readonly changed = output();
  protected readonly session = inject(Session);
  readonly #answering = inject(Answering);
  readonly #queue = inject(CommandQueue);
  /** Without those whose answer is stored on this device and not sent yet. */
  protected readonly shown = computed(() => this.items().filter((item) => !this.#isStored(item)));

  protected async spoke(item: AttentionItem): Promise<void> {
    if ((await this.#answering.spoke(item)) && !this.#isStored(item)) this.changed.emit();
  }
  #isStored({ memberId }: AttentionItem): boolean {
    return this.#queue.has(memberSubject(memberId));
  }
}
