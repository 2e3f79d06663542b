import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { sessionLimits } from '@saath/domain/sessions';
import { noteVisibilities } from '@saath/domain/staff';
import { firstValueFrom } from 'rxjs';
import { Api } from '../../api/api.ts';
import type { PersonRecord, RosterItem, Session } from '../../api/shapes.ts';
import { Words } from '../../i18n/words.ts';
import { digitsOf, Kinds, Prompt, type PromptField } from '../../ui/index.ts';
import type { Answers } from '../../ui/question.ts';
import type { AmendAnswerData } from './amend-answer-dialog.ts';

type PersonNote = PersonRecord['notes'][number];

/** Asks for an amendment of a locked record, with its reason. Each act answers whether something was changed. */
@Injectable({ providedIn: 'root' })
export class AmendActions {
  readonly #api = inject(Api);
  readonly #words = inject(Words);
  readonly #kinds = inject(Kinds);
  readonly #prompt = inject(Prompt);
  readonly #dialog = inject(MatDialog);

  mark(session: Session, { personId, displayName, mark }: RosterItem): Promise<boolean> {
    const { states = [], own = [] } = this.#kinds.of(session.kind)?.attendance ?? {};
    const options = [
      ...states.map((state) => ({ value: state, label: this.#words.say(`sessions.state.${state}`) })),
      ...own.map(({ code, name }) => ({ value: code, label: this.#words.of(name) })),
    ];
    const value = mark?.own ?? mark?.state ?? 'absent';
    const field: PromptField = { name: 'value', label: this.#say('mark'), type: 'choice', options, value };
    return this.#ask(session, displayName, [field], ({ value: chosen }) => {
      const mine = own.find(({ code }) => code === chosen);
      return { mark: mine === undefined ? { personId, state: chosen } : { personId, state: mine.state, own: mine.code } };
    });
  }
  headcount(session: Session): Promise<boolean> {
    const field: PromptField = {
      ...{ name: 'value', label: this.#say('part.headcount'), type: 'text', value: String(session.headcount ?? '') },
      maxLength: digitsOf(sessionLimits.headcount.to),
    };
    return this.#ask(session, session.groupName, [field], ({ value }) => ({ headcount: Number(value) }));
  }
  text(session: Session, part: 'topic' | 'note'): Promise<boolean> {
    const field: PromptField = {
      name: 'value',
      label: this.#say(`part.${part}`),
      ...(part === 'note'
        ? { type: 'long-text', maxLength: sessionLimits.noteLength }
        : { type: 'text', maxLength: sessionLimits.topicLength }),
      value: session[part] ?? '',
      optional: true,
    };
    return this.#ask(session, session.groupName, [field], ({ value = '' }) => ({ [part]: value }));
  }
  /** The note of the reader about a person. One that there is keeps its readers; a new one gets those that are chosen. */
  personNote(session: Session, { personId, displayName }: RosterItem, mine: PersonNote | undefined): Promise<boolean> {
    const text: PromptField = {
      ...{ name: 'value', label: this.#say('part.note'), type: 'long-text', value: mine?.text ?? '', optional: true },
      maxLength: sessionLimits.personNoteLength,
    };
    const options = noteVisibilities.map((value) => ({ value, label: this.#words.say(`sessions.personNote.${value}`) }));
    const readers: PromptField = {
      ...{ name: 'visibility', label: this.#words.say('sessions.personNote.readers'), type: 'choice' },
      ...{ options, value: 'care-team' },
    };
    const fields = mine === undefined ? [text, readers] : [text];
    return this.#ask(session, displayName, fields, ({ value = '', visibility = mine?.visibility }) => ({
      personNote: { personId, text: value, visibility },
    }));
  }
  /** The answer to a question of a form. */
  async answer(data: AmendAnswerData): Promise<boolean> {
    const { AmendAnswerDialog } = await import('./amend-answer-dialog.ts');
    const options = { data, width: '480px', maxWidth: '94vw', ariaLabelledBy: 'amend-answer' };
    return (await firstValueFrom(this.#dialog.open<unknown, unknown, boolean>(AmendAnswerDialog, options).afterClosed())) === true;
  }

  #ask({ id }: Session, of: string, fields: readonly PromptField[], change: (given: Answers) => object): Promise<boolean> {
    const reason: PromptField = {
      ...{ name: 'reason', label: this.#say('reason'), type: 'text', help: this.#say('reasonHelp') },
      maxLength: sessionLimits.reasonLength,
    };
    return this.#prompt.ask({
      title: this.#words.say('sessions.amend.ask', { of }),
      text: this.#say('text'),
      go: this.#say('go'),
      fields: [...fields, reason],
      submit: ({ reason: why = '', ...given }) => this.#api.post(`/sessions/${id}/amendments`, { ...change(given), reason: why }),
    });
  }
  #say(key: string): string {
    return this.#words.say(`sessions.amend.${key}`);
  }
}
