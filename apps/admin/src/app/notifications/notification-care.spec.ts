import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { allTexts } from '../../testing/all-texts.ts';
import { aNeed, aNotification } from '../../testing/notifications.ts';
import { openStore } from '../../testing/store.ts';
import type { NotificationItem } from '../api/shapes.ts';
import { Words } from '../i18n/words.ts';
import { linksOf, notificationFaces } from './notification-faces.ts';
import { detailWords, titleWords, type NamedText } from './notification-words.ts';

const about = (code: NotificationItem['code']) => aNeed({ code });
const failing = (code: NotificationItem['code']) => aNotification({ code, session: null, group: null });
const marked = aNotification({ code: 'mark-asked', person: about('needs-word').person, askedBy: 'Sana' });
const given = (contacts: number | null) => aNotification({ code: 'contacts-given', session: null, group: null, askedBy: 'Sana', contacts });
const whole = ({ before, name, after }: NamedText): string => `${before}<${name}>${after}`.replace('<>', '');

describe('a notification about care', () => {
  let words: Words;
  beforeEach(async () => {
    ({ store: words } = await openStore(Words));
    TestBed.tick();
  });
  const said = (item: NotificationItem) => [whole(titleWords(words, item)), whole(detailWords(words, item, 'Asia/Kolkata'))];

  it.each([
    { given: about('safety-note'), then: ['Safety note: <Ishaan>', 'K-127. Somebody of the staff is named;'] },
    { given: about('ladder-step'), then: ['Call <Ishaan> after a missed session', 'K-127. The step of the ladder is yours.'] },
    { given: about('mentor-wanted'), then: ['<Ishaan> waits for a mentor', 'K-127. The suggestions say who can accompany them.'] },
    { given: about('supervision-overdue'), then: ['Supervision of <Ishaan> is overdue', 'K-127. Until then this mentor takes nobody'] },
    { given: given(3), then: ['Contacts handed over to you', '3 contacts, by Sana.'] },
    { given: given(1), then: ['Contacts handed over to you', 'One contact, by Sana.'] },
    {
      given: { ...given(2), askedBy: null },
      then: ['Contacts handed over to you', '2 contacts, of a colleague who works here no longer.'],
    },
    { given: marked, then: ['Sana asks about a mark of <Ishaan>', 'K-127, Aarambh, Wednesday, 25 November, 09:45.'] },
    { given: failing('whatsapp-failing'), then: ['WhatsApp does not go out', 'The provider takes no messages.'] },
    { given: failing('email-failing'), then: ['E-mail does not go out', 'The provider takes no messages.'] },
  ])('is $then', ({ given, then: [title, begins] }) => {
    const [shown, detail] = said(given);
    expect([shown, detail?.slice(0, begins?.length)]).toEqual([title, begins]);
  });

  it.each(['safety-note', 'ladder-step', 'mentor-wanted', 'supervision-overdue'] as const)(
    'of %s keeps the name apart in Hindi and Marathi too, so that it can be hidden',
    (code) => {
      for (const texts of [allTexts.hi, allTexts.mr]) {
        TestBed.inject(TranslocoService).setTranslation(texts, 'en');
        const { before, name, after } = titleWords(words, about(code));
        expect(name).toBe('Ishaan');
        expect(`${before}${after}`).toMatch(/[\u0900-\u097f]/);
        expect(`${before}${after}`).not.toContain('Ishaan');
      }
    },
  );

  it.each(['safety-note', 'ladder-step', 'mentor-wanted', 'supervision-overdue'] as const)(
    'of %s says nothing of a record that is gone',
    (code) => {
      const gone = aNeed({ code, person: null });
      expect(said(gone).join(' ')).not.toMatch(/undefined|null|\{\{|Ishaan/);
      expect(linksOf(gone)).toEqual([]);
    },
  );
});

describe('the way from a notification about care', () => {
  it.each([
    { code: 'safety-note', then: ['/attention', '/members/m7'] },
    { code: 'ladder-step', then: ['/ladders', '/members/m7'] },
    { code: 'mentor-wanted', then: ['/mentors'] },
    { code: 'supervision-overdue', then: ['/mentors'] },
    { code: 'email-failing', then: ['/reminders/log'] },
    { code: 'whatsapp-failing', then: ['/reminders/log'] },
  ] as const)('of $code is $then', ({ code, then }) => {
    const item = code.endsWith('failing') ? failing(code) : about(code);
    expect(linksOf(item).map(({ path }) => path)).toEqual(then);
  });

  it.each([
    { code: 'mentor-wanted', then: { for: 'm7' } },
    { code: 'supervision-overdue', then: { show: 'overdue' } },
    { code: 'safety-note', then: undefined },
  ] as const)('of $code narrows the page to $then', ({ code, then }) => expect(linksOf(about(code))[0]?.query).toEqual(then));

  it('of contacts that were given leads to one’s own, as long as there are any', () => {
    expect(linksOf(given(2))).toMatchObject([{ path: '/follow-ups', query: { whose: 'mine' } }]);
    expect(linksOf(given(null))).toEqual([]);
  });

  it('has a text in every language', () => {
    const texts = [allTexts.en, allTexts.hi, allTexts.mr].map((one) => JSON.stringify((one as Record<string, unknown>)['notifications']));
    for (const code of ['safety-note', 'ladder-step', 'mentor-wanted', 'supervision-overdue'] as const)
      for (const { label } of linksOf(about(code))) {
        const [, , name] = label.split('.');
        for (const one of texts) expect((JSON.parse(one) as Record<string, Record<string, string>>)[code]?.[name ?? '']).toBeTruthy();
      }
  });

  it('of an urgent one is coloured as such, and of one that waits for days is not', () => {
    const urgent = Object.entries(notificationFaces).flatMap(([code, { tone }]) => (tone === 'attention' ? [code] : []));
    expect(urgent).toEqual(['talk-wanted', 'safety-note', 'needs-word', 'ladder-step']);
  });
});
