import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { TRANSLOCO_LANG, TranslocoService } from '@jsverse/transloco';
import type { Day, Instant, Language } from '../api/shapes.ts';
import type { Localised } from '@saath/domain/kernel';
import { dateFormat } from './date-format.ts';
import { locales } from './locales.ts';
import { furtherLanguages } from './preferred-language.ts';
import { marked } from './said.ts';

type Facts = Readonly<Record<string, unknown>>;

/**
 * Everything that turns facts into words of the language of the page: days, times, counts, problems. A part of a page that is shown in
 * another language provides its own, beside `TRANSLOCO_LANG`.
 */
@Injectable({ providedIn: 'root' })
export class Words {
  readonly #transloco = inject(TranslocoService);
  readonly #ofPart = inject(TRANSLOCO_LANG, { optional: true }) as Language | null;
  readonly #ofPage = toSignal(this.#transloco.langChanges$, { initialValue: this.#transloco.getActiveLang() }) as () => Language;
  readonly language = (): Language => this.#ofPart ?? this.#ofPage();

  /** A text of a kind: in the reader’s own language where the kind has it, otherwise in the language of the page. Empty without a text. */
  of(text: Localised | undefined): string {
    const texts: Readonly<Record<string, string | undefined>> = text ?? {};
    return texts[this.languageOf(text) ?? this.language()] ?? '';
  }
  /** The language in which a text of a kind is given where that is not the language of the page; undefined for most. */
  languageOf(text: Localised | undefined): string | undefined {
    const texts: Readonly<Record<string, string | undefined>> = text ?? {};
    return this.#ofPart === null ? furtherLanguages().find((language) => texts[language] !== undefined) : undefined;
  }
  /** The same text for a place inside a sentence, which `<saath-said>` draws; anything else would show the marks of its language. */
  inside(text: Localised | undefined): string {
    return marked(this.of(text), this.languageOf(text));
  }
  say(key: string, facts: Facts = {}): string {
    return this.#transloco.translate(key, facts, this.#ofPart ?? undefined);
  }
  /** A text that depends on a count. */
  count(key: string, count: number, facts: Facts = {}): string {
    return this.say(key, { ...facts, count });
  }
  /** A problem in words; a code nobody has words for says so in general. */
  problem(code: string, facts: Facts = {}): string {
    const key = `problems.${code}`;
    const known = this.say(key, facts);
    return known === key ? this.say(`problems.${inGeneral(code)}`, facts) : known;
  }
  /** Wednesday 25 November; with the year when asked. */
  day(day: Day, style: 'long' | 'short' | 'short-year' | 'weekday-short' | 'year' = 'long'): string {
    const options = {
      long: { weekday: 'long', day: 'numeric', month: 'long' },
      short: { day: 'numeric', month: 'short' },
      'weekday-short': { weekday: 'short', day: 'numeric', month: 'short' },
      'short-year': { day: 'numeric', month: 'short', year: 'numeric' },
      year: { day: 'numeric', month: 'long', year: 'numeric' },
    } as const;
    return dateFormat(this.#locale(), { ...options[style], timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
  /** The day of an instant; `weekday` and `number` are the two lines of a tile: Wed, 25. `number` and `month` are those of a column. */
  instantDay(at: Instant, timeZone: string, style: 'long' | 'short' | 'weekday' | 'number' | 'month' = 'long'): string {
    const options = {
      long: { weekday: 'long', day: 'numeric', month: 'long' },
      short: { day: 'numeric', month: 'short' },
      weekday: { weekday: 'short' },
      number: { day: 'numeric' },
      month: { month: 'short' },
    } as const;
    return dateFormat(this.#locale(), { ...options[style], timeZone }).format(new Date(at));
  }
  time(at: Instant, timeZone: string): string {
    return dateFormat(this.#locale(), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(at));
  }
  /** Monday, of any day that is one. */
  weekday(day: Day): string {
    return dateFormat(this.#locale(), { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
  /** October 2026, of any day of it. */
  monthOf(day: Day): string {
    return dateFormat(this.#locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  }
  /** October, of the tenth month. */
  month(month: number): string {
    return dateFormat(this.#locale(), { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)));
  }
  /** The name of a country by its code. */
  country(code: string): string {
    return new Intl.DisplayNames(this.#locale(), { type: 'region' }).of(code) ?? code;
  }
  list(parts: readonly string[]): string {
    return new Intl.ListFormat(this.#locale(), { type: 'conjunction' }).format(parts);
  }
  #locale(): string {
    return locales[this.language()];
  }
}

function inGeneral(code: string): 'http/404' | 'http/other' | 'other' {
  if (code.endsWith('/not-found')) return 'http/404';
  return code.startsWith('http/') ? 'http/other' : 'other';
}
