import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MemberView } from '../members/member.view.ts';
import { newId } from '../platform/new-id.ts';
import { PlatformScope } from '../tenancy/platform-scope.ts';
import { Desk } from '../testing/desk.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { seedCentre, type SeededCentre } from '../testing/seed-centre.ts';
import { inCentre } from '../testing/seed-group.ts';
import { startApi, type TestApi } from '../testing/start-api.ts';
import type { ProofView } from './proof.view.ts';

let api: TestApi;
let centre: SeededCentre;
let sagar: MemberView;
beforeAll(async () => {
  api = await startApi({ trustedProxyHops: 1 });
  api.clock.set('2026-11-25T06:30:00Z');
  centre = await seedCentre(api);
  const desk = new Desk(api, centre);
  const group = await desk.group({ name: 'Naya Savera' });
  sagar = await desk.member({ preferredName: 'Sagar' });
  const attend = async (starts: string, state: string, minutes: number | null = null): Promise<void> => {
    const id = newId();
    await inCentre(
      api,
      centre,
      `insert into sessions (centre_id, id, group_id, original_start, time_zone, starts_at, ends_at, state, finished_at, started_at, roster, created_at, updated_at, confidentiality)
       values ($1, $2, $3, left($4, 11) || '10:30', 'Asia/Kolkata', $4::timestamptz, $4::timestamptz + interval '75 minutes', 'held', $4::timestamptz + interval '80 minutes', $4::timestamptz, '{}', now(), now(), 'notes')`,
      id,
      group.id,
      starts,
    );
    await inCentre(
      api,
      centre,
      `insert into attendance (centre_id, id, session_id, person_id, person_kind, state, minutes, marked_at, marked_by) values ($1, $2, $3, $4, 'member', $5, $6, now(), $7)`,
      newId(),
      id,
      sagar.id,
      state,
      minutes,
      centre.counsellor.staffId,
    );
  };
  await attend('2026-10-26T05:00:00Z', 'present');
  await attend('2026-10-28T05:00:00Z', 'absent');
  await attend('2026-10-30T05:00:00Z', 'late', 63);
  await attend('2026-11-16T05:00:00Z', 'left-early', 60);
  // From 23:30 on 15 September to 00:45.
  await attend('2026-09-15T18:00:00Z', 'late', 20);
});
afterAll(() => api.close());

type Who = 'administrator' | 'counsellor' | 'facilitator' | 'mentor';
const as = (who: Who = 'counsellor') => api.as(centre[who].token);
const path = (end = ''): string => `/api/v1/members/${sagar.id}/proofs${end}`;
const wanted = { name: 'Sagar Jadhav', startsOn: '2026-10-01', endsOn: '2026-11-25', language: 'en' };
const send = (more: object = {}, who: Who = 'counsellor') =>
  as(who)
    .post(path())
    .send({ ...wanted, ...more });
const issue = async (more: object = {}): Promise<ProofView> => (await send(more).expect(201)).body as ProofView;
const paper = async ({ id }: ProofView) =>
  readPdf(
    (
      await as()
        .get(path(`/${id}/paper.pdf`))
        .responseType('blob')
        .expect(200)
        .expect('content-type', 'application/pdf')
    ).body as Buffer,
  );

let networks = 0;
/** The public page as somebody of another network sees it. */
const check = async (code: string, { lang = 'en', network = `10.0.0.${String((networks += 1))}` } = {}) => {
  const answer = await api
    .as()
    .get(`/v/${encodeURIComponent(code)}?lang=${lang}`)
    .set('x-forwarded-for', network);
  return { status: answer.status, headers: answer.headers as Readonly<Record<string, string>>, html: answer.text };
};

describe('a proof of attendance', () => {
  it('says on which days the person was present and for how long, in every group', async () => {
    expect(await issue()).toMatchObject({
      ...{ language: 'en', startsOn: '2026-10-26', endsOn: '2026-11-16', dates: 3, minutes: 198, withdrawnAt: null },
      ...{ issuedBy: 'Nayi Subah counsellor', code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/) },
    });
    expect(await issue({ startsOn: '2026-10-29', endsOn: '2026-10-31' })).toMatchObject({ dates: 1, minutes: 63 });
    expect((await as().get(path()).expect(200)).body).toMatchObject({ items: [{ dates: 1 }, { dates: 3 }], nextCursor: null });
    const nextDay = { startsOn: '2026-09-16', endsOn: '2026-09-16' };
    expect(await issue(nextDay)).toMatchObject({ ...nextDay, dates: 1, minutes: 20 });
    await send({ startsOn: '2026-09-15', endsOn: '2026-09-15' }).expect(422);
  });

  it.each([
    { more: { endsOn: '2026-09-30' }, code: 'proofs/ends-before-start' },
    { more: { endsOn: '2026-11-26' }, code: 'proofs/in-future' },
    { more: { startsOn: '2025-11-01' }, code: 'proofs/too-long' },
    { more: { name: '   ' }, code: 'proofs/name-missing' },
    { more: { name: 'Sagar 李' }, code: 'proofs/name-not-printable' },
    { more: { startsOn: '2026-10-27', endsOn: '2026-10-28' }, code: 'proofs/nothing-attended' },
  ])('is refused with $code', async ({ more, code }) => {
    expect((await send(more).expect(422)).body).toMatchObject({ code });
  });

  it.each(['facilitator', 'mentor'] as const)('is neither issued, listed nor printed by a %s', async (who) => {
    const { id } = await issue();
    await send({}, who).expect(403);
    await as(who).get(path()).expect(403);
    await as(who)
      .get(path(`/${id}/paper.pdf`))
      .expect(403);
    await as(who)
      .post(path(`/${id}/withdraw`))
      .expect(403);
  });

  it('is in the audit without the name, as are its withdrawals', async () => {
    const { id } = await issue({ name: 'Written for once' });
    await as()
      .post(path(`/${id}/withdraw`))
      .expect(200);
    const entries = ((await as('administrator').get('/api/v1/audit').expect(200)).body as { items: object[] }).items;
    expect(entries.slice(0, 2)).toMatchObject([
      { action: 'proof-withdrawn', detail: { proofId: id } },
      { action: 'proof-issued', detail: { proofId: id } },
    ]);
    expect(JSON.stringify(entries)).not.toContain('Written for once');
  });

  it('is stored sealed, and its code nowhere', async () => {
    const { code } = await issue();
    const rows = JSON.stringify(
      await inCentre(api, centre, `select p.* , encode(p.content_cipher, 'escape') as content from proofs p where p.centre_id = $1`),
    );
    for (const secret of ['Sagar Jadhav', code, code.replace('-', '')]) expect(rows).not.toContain(secret);
  });
});

describe('the paper', () => {
  it('has its text in reading order, with tags, and names neither a group nor a kind', async () => {
    const proof = await issue();
    const read = await paper(proof);
    expect(read.title).toBe('Confirmation of attendance');
    expect(read.text).toMatch(
      /^Nayi Subah .*25 November 2026 Confirmation of attendance We confirm that Sagar Jadhav was present .* 26 October 2026 to 16 November 2026 3 3 h 18 min Date Present Duration Mon 26 October 2026 10:30 to 11:45 1 h 15 min Fri 30 October 2026 10:42 to 11:45 1 h 3 min Mon 16 November 2026 10:30 to 11:30 1 h 3 dates 3 h 18 min Nayi Subah counsellor/,
    );
    expect(read.text).toContain(proof.code);
    expect(read.text).not.toMatch(/Naya Savera|counselling|group/i);
    expect(read.tags.filter((tag) => ['H1', 'Table', 'TR', 'TH', 'Figure'].includes(tag))).toEqual([
      ...['H1', 'Table', 'TR', 'TH', 'TH', 'TH', 'TR', 'Table', 'TR', 'TH', 'TH', 'TH', 'TR', 'TR', 'TR', 'TR', 'Figure'],
    ]);
    expect(read.alternatives).toEqual(['Square code with the address of the page that checks this paper']);
  });

  it.each([
    {
      language: 'hi',
      name: 'विद्यार्थी क्षत्रिय',
      then: 'हम पुष्टि करते हैं कि विद्यार्थी क्षत्रिय की हाज़िरी नीचे लिखी तारीख़ों पर',
      page: 'पन्ना 1, कुल 1',
    },
    { language: 'mr', name: 'आर्या देशपांडे', then: 'आम्ही पुष्टी करतो की आर्या देशपांडे यांची हजेरी खालील तारखांना', page: 'पान 1, एकूण 1' },
    { language: 'en', name: '#panic() *Sagar* \\ $x$', then: 'We confirm that #panic() *Sagar* \\ $x$ was present', page: 'Page 1 of 1' },
  ])('copies right in $language', async ({ language, name, then, page }) => {
    const { text } = await paper(await issue({ language, name }));
    expect(text).toContain(then);
    expect(text).toContain(page);
  });

  it('has a name in a script of India as it is written', async () => {
    for (const name of ['முருகன்', 'গীতা রায়', 'ગીતા શાહ', 'ਗੁਰਪ੍ਰੀਤ', 'సాగర్', 'ಸಾಗರ್', 'സാഗർ', 'ସାଗର'])
      expect((await paper(await issue({ name }))).text).toContain(name);
  });

  it('leaves out names that say what the centre is for', async () => {
    const name = (of: string) =>
      inCentre(api, centre, 'update platform.centres set name = $2 where id = $1 /* centre_id */ returning id as centre_id', of);
    await name('Asha Rehab Centre');
    const { text } = await paper(await issue());
    await name('Nayi Subah');
    expect(text).not.toMatch(/rehab/i);
    expect((await paper(await issue())).text).toContain('for Nayi Subah');
  });
});

describe('the page that checks a code', () => {
  it('says that the paper is valid, with dates and durations, and nothing else', async () => {
    const { code } = await issue();
    const { status, html, headers } = await check(code.toLowerCase().replace('-', ' '));
    expect(status).toBe(200);
    expect(html).toMatch(/This paper is valid.*25 November 2026.*26 October 2026 to 16 November 2026.*3 h 18 min.*Fri 30 Oct.*1 h 3 min/);
    expect(html).toContain('Checked today at 12:00 pm');
    expect(html).not.toMatch(/Sagar|Jadhav|Nayi Subah|Naya Savera|counsel|Saath/i);
    expect(Buffer.byteLength(html)).toBeLessThan(30_000);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
  });

  it('shows nothing but the withdrawal of a withdrawn one, which stays withdrawn', async () => {
    const { id, code } = await issue();
    expect(
      (
        await as()
          .post(path(`/${id}/withdraw`))
          .expect(200)
      ).body,
    ).toMatchObject({ withdrawnAt: '2026-11-25T06:30:00.000Z' });
    expect(
      (
        await as()
          .post(path(`/${id}/withdraw`))
          .expect(409)
      ).body,
    ).toMatchObject({ code: 'proofs/already-withdrawn' });
    const { status, html } = await check(code);
    expect(status).toBe(200);
    expect(html).toMatch(/This paper was withdrawn.*Withdrawn on 25 November 2026/);
    expect(html).not.toMatch(/October|198|3 h 18/);
  });

  it('answers a wrong code and a text that is no code alike', async () => {
    const alike = ({ status, html }: { readonly status: number; readonly html: string }, code: string) => ({
      status,
      html: html.replaceAll(code, '…'),
    });
    const unknown = alike(await check('0000-0000'), '0000-0000');
    expect(unknown).toMatchObject({ status: 404, html: expect.stringContaining('Four tries left') });
    for (const other of ['ZZZZ-ZZZZ', 'rubbish', '7K2Q']) expect(alike(await check(other), other)).toEqual(unknown);
    const long = 'x'.repeat(3000);
    expect(alike(await check(long), 'x'.repeat(20))).toEqual(unknown);
    for (const typed of ['%zz', '7K2Q/M94D', long]) {
      const answer = await api
        .as()
        .get(`/v/${typed}`)
        .set('x-forwarded-for', `10.2.0.${String((networks += 1))}`)
        .expect(404);
      expect([answer.headers['content-type'], answer.text]).toEqual([
        'text/html; charset=utf-8',
        expect.stringContaining('Four tries left'),
      ]);
    }
    expect((await api.as().get('/v').query({ code: long }).set('x-forwarded-for', '10.2.1.1').expect(404)).text).toContain(
      'Four tries left',
    );
  });

  it('says of a paper of a centre that is suspended that it is valid: what it says is still true', async () => {
    const { code } = await issue();
    const state = (of: string): Promise<unknown> =>
      api.app.get(PlatformScope).transaction((tx) => tx.rows('update platform.centres set state = $2 where id = $1', centre.centreId, of));
    await state('suspended');
    const { status, html } = await check(code);
    await state('active');
    expect([status, html]).toEqual([200, expect.stringMatching(/This paper is valid.*3 h 18 min/)]);
  });

  it('rests after five wrong codes of one network, for ten minutes, also for a right one', async () => {
    const { code } = await issue();
    const network = '203.0.113.7';
    for (const tries of ['Four tries', 'Three tries', 'Two tries', 'One try', 'the last try'])
      expect((await check('0000-0000', { network })).html).toContain(tries);
    const resting = await check(code, { network });
    expect(resting).toMatchObject({ status: 429, headers: { 'retry-after': '600' } });
    expect(resting.html).toContain('in 10 min');
    expect((await check(code)).status).toBe(200);
    api.clock.set('2026-11-25T06:40:00Z');
    expect((await check(code, { network })).status).toBe(200);
    api.clock.set('2026-11-25T06:30:00Z');
  });

  it('counts no tries for codes that are known, and no more tries at once', async () => {
    const { code } = await issue();
    const network = '203.0.113.8';
    for (let time = 0; time < 7; time += 1) expect((await check(code, { network })).status).toBe(200);
    const statuses = (await Promise.all(Array.from({ length: 9 }, () => check('0000-0000', { network })))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(5);
  });

  it.each([
    { lang: 'hi', then: 'यह काग़ज़ मान्य है' },
    { lang: 'mr', then: 'हा कागद वैध आहे' },
    { lang: 'fr', then: 'This paper is valid' },
  ])('is in the language $lang', async ({ lang, then }) => expect((await check((await issue()).code, { lang })).html).toContain(then));

  it('takes a code from its form, in the language of the browser, and shows what was typed as text', async () => {
    const { code } = await issue();
    const opened = await api.as().get('/v').set('accept-language', 'fr, mr;q=0.9').expect(200);
    expect(opened.text).toContain('<form action="/v" method="get"><input type="hidden" name="lang" value="mr">');
    expect((await api.as().get('/v').query({ code, lang: 'hi' }).set('x-forwarded-for', '10.1.0.1').expect(200)).text).toContain(
      'यह काग़ज़ मान्य है',
    );
    const { html } = await check('<script>alert(1)</script>');
    expect(html).not.toContain('<script');
    expect(html).toContain('&#60;script');
  });
});
