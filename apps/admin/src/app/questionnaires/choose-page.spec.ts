import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { describe, expect, it, jest } from '@jest/globals';
import { named } from '../../testing/fill.ts';
import { openPage, outage } from '../../testing/page.ts';
import { sleepless } from '../../testing/questionnaires.ts';
import { squeezed } from '../../testing/squeezed.ts';
import { Notice } from '../ui/notice.ts';
import { ChoosePage } from './choose-page.ts';

const listOf = (items: readonly unknown[]) => ({ items, nextCursor: null });
const words = (en: string) => ({ en, hi: `${en} (hi)`, mr: `${en} (mr)` });
const own = { ...sleepless, code: 'own-1', name: words('Sleep'), items: sleepless.items.slice(0, 1) };
const hidden = { ...sleepless, code: 'gad-7', name: words('GAD-7'), isOffered: false };

const open = async (offered: readonly unknown[] = [sleepless, own, hidden], notes: readonly unknown[] = []) => {
  const page = await openPage(ChoosePage, { inputs: { id: 'm1' } });
  await page.answer('/questionnaires?', listOf(offered));
  await page.answer('/safety-notes?memberId=m1', listOf(notes));
  return page;
};

describe('the choice of a questionnaire', () => {
  it('loads, and says what went wrong, with a way to try again', async () => {
    const page = await openPage(ChoosePage, { inputs: { id: 'm1' } });
    expect(page.element.querySelector('saath-skeleton')).not.toBeNull();
    await page.answer('/questionnaires?', outage, 503);
    named(page.element, 'Try again').click();
    await page.settle();
    await page.answer('/questionnaires?', listOf([sleepless]));
    expect(squeezed(page.element)).toContain('PHQ-9');
  });

  it('has those that are offered, each with its number of questions', async () => {
    const page = await open();
    const rows = [...page.element.querySelectorAll('li')].map((row) => squeezed(row));
    expect(rows).toEqual([expect.stringMatching(/PHQ-9 3 questions/), expect.stringMatching(/Sleep (One|1) question/)]);
  });

  it.each([{ offered: [] }, { offered: [hidden] }])('says that there is none', async ({ offered }) => {
    const page = await open(offered);
    expect(page.element.querySelectorAll('li')).toHaveLength(0);
    expect(page.element.querySelector('[slot=empty]')).not.toBeNull();
  });

  it('leads to an open safety note of the person first', async () => {
    const page = await open([sleepless], [{ id: 'n1' }, { id: 'n2' }]);
    const links = [...page.element.querySelectorAll('.safety a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/questionnaires/safety/n1', '/questionnaires/safety/n2']);
    const [note, list] = [page.element.querySelector('.safety'), page.element.querySelector('ul')];
    expect(note!.compareDocumentPosition(list!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('begins one with the person, and opens its page', async () => {
    const page = await open();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    page.element.querySelectorAll<HTMLButtonElement>('li button')[1]!.click();
    const request = page.http.expectOne('/api/v1/members/m1/questionnaire-answers');
    expect(request.request.body).toEqual({ code: 'own-1' });
    request.flush({ id: 'a7' });
    await page.settle();
    expect(navigate).toHaveBeenCalledWith(['/questionnaires/answers', 'a7']);
  });

  it('says why it cannot be asked, and stays', async () => {
    const page = await open();
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const refused = jest.spyOn(TestBed.inject(Notice), 'refused');
    page.element.querySelector<HTMLButtonElement>('li button')!.click();
    await page.answer('/members/m1/questionnaire-answers', { code: 'questionnaires/not-offered', status: 422 }, 422);
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ error: { code: 'questionnaires/not-offered', status: 422 } }));
    expect(navigate).not.toHaveBeenCalled();
  });
});
