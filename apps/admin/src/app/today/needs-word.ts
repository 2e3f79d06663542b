import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../api/session.ts';
import type { AttentionItem } from '../api/shapes.ts';
import { AttentionActions } from '../attention/attention-actions.ts';
import { CallButton } from '../attention/call-button.ts';
import { memberSubject } from '../offline/command.ts';
import { CommandQueue } from '../offline/command-queue.ts';
import { Avatar } from '../ui/avatar.ts';
import { Icon } from '../ui/icon.ts';
import { PersonLine } from '../ui/person-line.ts';
import { ReasonChip } from '../ui/reason-chip.ts';

/** The first members who need a word, each with every reason and a button for a conversation that took place. */
@Component({
  selector: 'saath-needs-word',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Avatar, CallButton, Icon, MatIconButton, PersonLine, ReasonChip, RouterLink, TranslocoPipe],
  styleUrls: ['./card.css', './card-lines.css'],
  styles: `
    li {
      grid-template: auto 1fr / 36px minmax(0, 1fr) auto;
      align-items: start;
    }
    saath-avatar {
      grid-row: span 2;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      grid-area: 1 / 3 / span 2;
      max-width: 210px;
    }
    /* A number needs a line of its own beside a name. */
    li:has(.shown) .actions {
      grid-area: 3 / 2 / auto / -1;
      justify-content: space-between;
      max-width: none;
    }
    .why {
      grid-area: 2 / 2;
      display: flex;
      flex-wrap: wrap;
      gap: 5px;
    }
  `,
  templateUrl: './needs-word.html',
})
export class NeedsWord {
  readonly items = input.required<readonly AttentionItem[]>();
  readonly count = input.required<number>();
  readonly changed = output();
  protected readonly session = inject(Session);
  readonly #actions = inject(AttentionActions);

  readonly #queue = inject(CommandQueue);
  /** Without members whose answer is stored on this device and not sent yet. */
  protected readonly shown = computed(() => this.items().filter((item) => !this.#isStored(item)));

  protected callOf({ memberId }: AttentionItem): `/attention/${string}` {
    return `/attention/${memberId}`;
  }
  protected async spoke(item: AttentionItem): Promise<void> {
    if ((await this.#actions.spoke(item)) && !this.#isStored(item)) this.changed.emit();
  }
  #isStored({ memberId }: AttentionItem): boolean {
    return this.#queue.has(memberSubject(memberId));
  }
}
