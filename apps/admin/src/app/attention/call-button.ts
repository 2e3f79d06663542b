import {
  afterNextRender,
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api } from '../api/api.ts';
import { Session } from '../api/session.ts';
import type { Call } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { hidesAgain } from '../ui/hides-again.ts';
import { Icon } from '../ui/icon.ts';
import { ProblemNote } from '../ui/problem.ts';
import { sending } from '../ui/sending.ts';

/**
 * Asks for the number of a person who is due a call and then shows it as a link that dials. The number is read when the button is pressed,
 * never before, because the server notes each showing.
 */
@Component({
  selector: 'saath-call-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, MatIconButton, ProblemNote, TranslocoPipe],
  template: `
    @if (session.may('members:call') || session.may('mentees:write')) {
      @if (shown.value(); as call) {
        @if (call.phone; as phone) {
          <a matButton="tonal" class="number" translate="no" [href]="'tel:' + phone">
            <saath-icon matButtonIcon class="mat-icon" name="call" />{{ spaced() }}
          </a>
          @if (call.isShared) {
            <small>{{ 'attention.call.shared' | transloco }}</small>
          }
        } @else {
          <small role="status">{{ 'attention.call.none' | transloco }}</small>
        }
      } @else if (compact()) {
        <button
          type="button"
          matIconButton
          [attr.aria-label]="'attention.call.of' | transloco: { name: name() }"
          [disabled]="sending.busy()"
          (click)="call()"
        >
          <saath-icon name="call" />
        </button>
      } @else {
        <button type="button" matButton="outlined" [attr.aria-label]="words()" [disabled]="sending.busy()" (click)="call()">
          <saath-icon matButtonIcon class="mat-icon" name="call" />{{
            relation() === undefined ? ('attention.call.go' | transloco) : words()
          }}
        </button>
      }
      @if (sending.fault(); as thrown) {
        <saath-problem [fault]="thrown" [retryable]="false" />
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--saath-1) var(--saath-2);
    }
    .number {
      white-space: nowrap;
      text-decoration: none;
    }
    small {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { '[class.shown]': 'shown.value() !== null' },
})
export class CallButton {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly session = inject(Session);
  /** The reason of the call: a member who needs a word, a follow-up, the step of a ladder, or a person whom a mentor accompanies. */
  readonly of = input.required<`/attention/${string}` | `/follow-ups/${string}` | `/ladders/${string}` | `/mentees/${string}`>();
  readonly name = input.required<string>();
  /** Of a relative: how they are related to the person of the row. */
  readonly relation = input<string>();
  /** A glyph without a word, for rows. */
  readonly compact = input(false, { transform: booleanAttribute });
  protected readonly shown = hidesAgain<Call>();
  protected readonly sending = sending();
  protected readonly words = computed(() => {
    const relation = this.relation();
    const facts = { name: this.name(), ...(relation === undefined ? {} : { relation }) };
    return this.#words.say(relation === undefined ? 'attention.call.of' : 'attention.call.relative', facts);
  });
  /** An Indian number in the groups in which it is read out; any other as it is. */
  protected readonly spaced = computed(() => this.shown.value()?.phone?.replace(/^(\+91)(\d{5})(\d{5})$/, '$1 $2 $3') ?? '');

  protected async call(): Promise<void> {
    const isShown = await this.sending.send(async () => this.shown.show(await this.#api.post(`${this.of()}/call`)));
    if (isShown) afterNextRender(() => this.#element.nativeElement.querySelector('a')?.focus(), { injector: this.#injector });
  }
}
