import { describe, expect, it } from '@jest/globals';
import { languages, Temporal, type Language } from '@saath/domain/kernel';
import fc from 'fast-check';
import { render, type Rendered } from './render.ts';
import type { Template } from './template.ts';
import { templates } from './templates.ts';
import { isNeutral, revealingWords } from './wording-linter.ts';

const now = Temporal.Instant.from('2026-11-24T18:30+05:30');
const written = <Params>(template: Template<Params>, params: Params, language: Language): Rendered =>
  render(template, params, { language, timeZone: 'Asia/Kolkata', now, senderName: 'Nayi Subah' });
const { sessionReminder, sessionSoon, sessionCancelled, sessionMoved, staffInvitation, passwordReset, signInChange, standInAsked } =
  templates;

describe('a message about a meeting', () => {
  it.each([
    { language: 'en', reminder: 'Wednesday 25 November, 6:30 pm', soon: '6:30 pm', cancelled: 'Wednesday 25 November: we do not meet' },
    { language: 'hi', reminder: 'बुधवार 25 नवंबर, शाम 6:30 बजे', soon: 'शाम 6:30 बजे', cancelled: 'बुधवार 25 नवंबर: मिलना नहीं होगा' },
    {
      language: 'mr',
      reminder: 'बुधवार 25 नोव्हेंबर, संध्याकाळी 6:30 वाजता',
      soon: 'संध्याकाळी 6:30 वाजता',
      cancelled: 'बुधवार 25 नोव्हेंबर: भेट होणार नाही',
    },
  ] as const)('has in $language the moment as its subject', ({ language, reminder, soon, cancelled }) => {
    expect(written(sessionReminder, sessionReminder.sample, language).subject).toBe(reminder);
    expect(written(sessionSoon, sessionSoon.sample, language).subject).toBe(soon);
    expect(written(sessionCancelled, sessionCancelled.sample, language).subject).toBe(cancelled);
  });

  it.each(languages)('names in %s the old and the new start of a moved one', (language) => {
    const { subject, text } = written(sessionMoved, sessionMoved.sample, language);
    expect(subject).toMatch(/26/);
    expect(subject).not.toMatch(/25/);
    expect(text.indexOf('25')).toBeLessThan(text.indexOf('26'));
    expect(text).toMatch(/25.*26/);
  });

  it.each(
    languages.flatMap((language) =>
      [sessionReminder, sessionSoon].map((template) => ({ language, code: template.code, template: { ...template, code: template.code } })),
    ),
  )('greets in $language with $code also without a name', ({ language, template }) => {
    const named = written(template, template.sample, language).text;
    const nameless = written(template, { ...template.sample, name: undefined }, language).text;
    expect(named).toMatch(/^(Hello|नमस्ते|नमस्कार) Sunil, /);
    expect(nameless).toBe(named.replace(' Sunil,', ','));
  });

  it.each(languages)('greets in %s of a moved or a cancelled meeting also without a name', (language) => {
    const moved = { ...sessionMoved.sample, name: undefined };
    const cancelled = { ...sessionCancelled.sample, name: undefined };
    const nameless = [written(sessionMoved, moved, language).text, written(sessionCancelled, cancelled, language).text];
    for (const text of nameless) expect(text).toMatch(/^(Hello|नमस्ते|नमस्कार), /);
  });

  it.each(languages)('names in %s the next date of a cancelled one only when there is one', (language) => {
    expect(written(sessionCancelled, sessionCancelled.sample, language).text).toContain('27');
    const alone = written(sessionCancelled, { ...sessionCancelled.sample, next: undefined }, language);
    expect(alone.text).not.toContain('27');
    expect(alone.text.split('\n\n')).toHaveLength(2);
  });

  it.each(languages.flatMap((language) => [sessionReminder, sessionSoon].map((template) => ({ language, template, code: template.code }))))(
    'leaves out in $language the place and the link of $code when there are none',
    ({ language, template }) => {
      const full = written(template, template.sample, language);
      const bare = written(template, { ...template.sample, place: undefined, link: undefined }, language);
      expect(full.text).toContain(', Dharampeth');
      expect(full.html).toContain('href="https://saath.example/r/abc"');
      expect(bare.text).not.toMatch(/Dharampeth|https:|, [.।]/);
      expect(bare.html).not.toContain('href');
    },
  );
});

describe('a message to staff', () => {
  it.each(languages)('contains in %s the link, how long it works, and that it works once', (language) => {
    const once = { en: 'only once', hi: 'एक ही बार', mr: 'एकदाच' }[language];
    const invitation = written(staffInvitation, { ...staffInvitation.sample, days: 9 }, language);
    const reset = written(passwordReset, { ...passwordReset.sample, minutes: 43 }, language);
    expect(invitation.text).toContain('https://saath.example/invitations/abc');
    expect(invitation.text).toMatch(/\b9\b/);
    expect(reset.text).toContain('https://saath.example/reset/abc');
    expect(reset.text).toMatch(/\b43\b/);
    const change = written(signInChange, { ...signInChange.sample, hours: 31 }, language);
    expect(change.text).toContain('https://saath.example/confirm/abc');
    expect(change.text).toMatch(/\b31\b/);
    for (const { text } of [invitation, reset, change]) expect(text).toContain(once);
  });

  it.each(languages)('asks in %s whether a person leads once, and says nothing of when, where or for whom', (language) => {
    const { subject, text } = written(standInAsked, standInAsked.sample, language);
    expect(text).toContain('Sana Shaikh');
    expect(text).toContain('https://saath.example/today');
    expect(`${subject} ${text.replace('https://saath.example/today', '')}`).not.toMatch(/\d/);
    expect(subject).not.toContain('Sana');
    expect(revealingWords(`${subject} ${text}`)).toEqual([]);
  });

  it.each(languages)('tells in %s a new address from a new number, and names neither', (language) => {
    const [email, phone] = (['email', 'phone'] as const).map((what) => written(signInChange, { ...signInChange.sample, what }, language));
    expect(email?.subject).not.toBe(phone?.subject);
    expect(email?.text).not.toBe(phone?.text);
    expect(`${email?.subject ?? ''}${phone?.subject ?? ''}`).not.toMatch(/[@+\d]/);
  });

  it.each(languages)('names in %s the centre in an invitation and no centre in a reset', (language) => {
    const named = { ...staffInvitation.sample, centreName: 'Asha Kiran' };
    expect(written(staffInvitation, named, language).subject).toContain('Asha Kiran');
    expect(written(passwordReset, passwordReset.sample, language).subject).not.toMatch(/Asha|Nayi/);
  });
});

describe('a message to members is neutral by construction', () => {
  const neutralName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => isNeutral(name));
  const moment = fc
    .integer({ min: 0, max: 2 * 366 * 24 * 60 })
    .map((minutes) => Temporal.Instant.from('2026-01-01T00:00Z').add({ minutes }));

  it.each(languages)('in %s: with a neutral name and place it reveals nothing, whatever the moment', (language) => {
    fc.assert(
      fc.property(neutralName, neutralName, moment, moment, (name, place, startsAt, other) => {
        const meeting = { name, place, startsAt, link: 'https://saath.example/r/abc' };
        const messages = [
          written(sessionReminder, meeting, language),
          written(sessionSoon, meeting, language),
          written(sessionCancelled, { name, startsAt, next: other }, language),
          written(sessionMoved, { ...meeting, movedFrom: other }, language),
        ];
        return messages.every(({ subject, text }) => isNeutral(`${subject}\n${text}`));
      }),
      { numRuns: 60 },
    );
  });

  it.each(['rehab', 'Counselling', 'AA', 'नशामुक्ति', 'व्यसनमुक्ती'])('and a name with %s is found inside the whole message', (word) => {
    const { text } = written(sessionReminder, { ...sessionReminder.sample, name: `Sunil (${word})` }, 'en');
    expect(revealingWords(text)).toContain(word);
  });
});
