import { describe, expect, it } from '@jest/globals';
import { languages, Temporal, type Language } from '@saath/domain/kernel';
import { render } from './render.ts';
import type { MessageAudience, Template } from './template.ts';
import { templates } from './templates.ts';
import { isNeutral, revealingWords } from './wording-linter.ts';

describe('the wording linter refuses', () => {
  it.each([
    'Your rehab centre',
    'RECOVERY circle',
    'de-addiction camp',
    'Deaddiction',
    'de addiction',
    'Group counselling at 11',
    'Counseling',
    'AA meeting',
    'A.A. tonight',
    'NA',
    'Al-Anon',
    'Twelve-step evening',
    '12 steps',
    'Alcoholics Anonymous',
    'ｒｅｈａｂ',
    're\u200bhab',
    'Nasha mukti kendra',
    'vyasanmukti',
    'नशा मुक्ति केंद्र',
    'नशामुक्ति',
    'नशे से आज़ादी',
    'व्यसनमुक्ती गट',
    'शराब छोड़ें',
    'पुनर्वास केंद्र',
    'पुनर्वसन',
    'समुपदेशन',
    'परामर्श',
    'काउंसलिंग',
    'लत',
    'दारू',
    'You missed three meetings',
    'आप अनुपस्थित थे',
    'https://rehab.example/r/abc',
  ])('%s', (text) => expect(revealingWords(text)).not.toEqual([]));
});

describe('the wording linter allows', () => {
  it.each([
    'Hello Sunil, we meet tomorrow at 6:30 pm, Dharampeth. Your seat is kept.',
    'Asha, Nana and Anna na',
    'सुनील, चलता है, हालत ठीक',
    'Durga Nagar',
    'Nashik Road',
    'Central Avenue, CA Road',
    'नशीब',
    'लता',
    'Moodabidri',
    'नमस्कार आशा, उद्या भेट ठरली आहे',
    'https://saath.example/r/NArehabAAdrugNArehabAAdrug',
  ])('%s', (text) => expect(revealingWords(text)).toEqual([]));
});

interface Preview {
  readonly audience: MessageAudience;
  word(language: Language): readonly string[];
}
const now = Temporal.Instant.from('2026-11-24T18:30+05:30');
const previewOf = <Params>(template: Template<Params>): Preview => ({
  audience: template.audience,
  word: (language) => {
    const { subject, text, html } = render(template, template.sample, {
      language,
      timeZone: 'Asia/Kolkata',
      now,
      senderName: 'Nayi Subah',
    });
    return [subject, text, html.replace(/<[^>]*>/g, ' ')];
  },
});
const previews: Readonly<Record<keyof typeof templates, Preview>> = {
  sessionReminder: previewOf(templates.sessionReminder),
  sessionSoon: previewOf(templates.sessionSoon),
  sessionCancelled: previewOf(templates.sessionCancelled),
  sessionMoved: previewOf(templates.sessionMoved),
  staffInvitation: previewOf(templates.staffInvitation),
  standInAsked: previewOf(templates.standInAsked),
  passwordReset: previewOf(templates.passwordReset),
  signInChange: previewOf(templates.signInChange),
};

describe.each(Object.entries(previews))('the message %s', (_code, { audience, word }) => {
  it.each(languages)('has words in %s: a subject of one line, the link when there is one, and its sender', (language) => {
    const [subject, text] = word(language);
    expect(subject).toMatch(/^\S.*\S$/);
    expect(text).toContain('Nayi Subah');
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[०-९]/);
  });

  it.each(languages)('in %s tells a lock screen nothing', (language) => {
    if (audience === 'staff') return;
    word(language).forEach((text) => expect(revealingWords(text)).toEqual([]));
  });

  it('speaks each language in its own script', () => {
    expect(word('en')[0]).not.toMatch(/\p{Script=Devanagari}/u);
    (['hi', 'mr'] as const).forEach((language) => expect(word(language)[0]).toMatch(/\p{Script=Devanagari}/u));
  });
});

it('is neutral when nothing tells', () => expect([isNeutral('Dharampeth'), isNeutral('Nasha Mukti Kendra')]).toEqual([true, false]));
