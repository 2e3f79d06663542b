import { inject, Injectable, Injector } from '@angular/core';
import type { Routes } from '@angular/router';
import { type Translation, TranslocoService } from '@jsverse/transloco';
import { lastValueFrom } from 'rxjs';
import type { Language } from '../api/shapes.ts';

type Load = () => Promise<{ readonly texts: Translation }>;
type InEachLanguage = Readonly<Record<Language, Load>>;
export type TextPart = 'administration' | 'asking' | 'care' | 'mentoring' | 'scheduling';

/** The texts of the first page. */
const first: InEachLanguage = {
  en: () => import('./en.ts'),
  hi: () => import('./hi.ts'),
  mr: () => import('./mr.ts'),
};
const later: Readonly<Record<TextPart, InEachLanguage>> = {
  administration: {
    en: () => import('./en-administration.ts'),
    hi: () => import('./hi-administration.ts'),
    mr: () => import('./mr-administration.ts'),
  },
  asking: {
    en: () => import('./en-asking.ts'),
    hi: () => import('./hi-asking.ts'),
    mr: () => import('./mr-asking.ts'),
  },
  care: {
    en: () => import('./en-care.ts'),
    hi: () => import('./hi-care.ts'),
    mr: () => import('./mr-care.ts'),
  },
  mentoring: {
    en: () => import('./en-mentoring.ts'),
    hi: () => import('./hi-mentoring.ts'),
    mr: () => import('./mr-mentoring.ts'),
  },
  scheduling: {
    en: () => import('./en-scheduling.ts'),
    hi: () => import('./hi-scheduling.ts'),
    mr: () => import('./mr-scheduling.ts'),
  },
};

/** The texts of each language, in parts: what the first page needs, and what some routes need. Every slice keeps its own file, and its name is the first part of its keys. */
@Injectable({ providedIn: 'root' })
export class TextParts {
  readonly #injector = inject(Injector);
  readonly #languages = new Set<Language>();
  readonly #added = new Map<TextPart, Promise<void>>();

  /** The texts of a language, with every part that was added before. */
  async in(language: Language): Promise<Translation> {
    this.#languages.add(language);
    const loads = [first, ...[...this.#added.keys()].map((part) => later[part])];
    const parts = await Promise.all(loads.map((load) => load[language]()));
    return Object.assign({}, ...parts.map(({ texts }) => texts)) as Translation;
  }
  /** Adds a part to each language that is spoken, and to those that will be. */
  async add(part: TextPart): Promise<void> {
    const adding = this.#added.get(part) ?? this.#addToSpoken(later[part]);
    this.#added.set(part, adding);
    try {
      await adding;
    } catch (fault) {
      this.#added.delete(part);
      throw fault;
    }
  }
  async #addToSpoken(load: InEachLanguage): Promise<void> {
    // Asked for here, because Transloco asks this for the texts of a language.
    const transloco = this.#injector.get(TranslocoService);
    const addTo = async (language: Language): Promise<void> => {
      const [{ texts }] = await Promise.all([load[language](), lastValueFrom(transloco.load(language), { defaultValue: undefined })]);
      transloco.setTranslation(texts, language, { emitChange: false });
    };
    await Promise.all([...this.#languages].map(addTo));
  }
}

/** Routes, and at the same time the parts of the texts that their pages need. */
export const withTexts = (parts: readonly TextPart[], load: () => Promise<Routes>) => async (): Promise<Routes> => {
  const texts = inject(TextParts);
  const [routes] = await Promise.all([load(), ...parts.map((part) => texts.add(part))]);
  return routes;
};
