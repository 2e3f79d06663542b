import type { CopingLine } from '@saath/domain/coping-plans';
import type { Language } from '@saath/domain/kernel';
import { outsideStages } from '@saath/domain/members';
import { sealLines } from '../coping-plans/coping-lines.ts';
import { CopingPlanRow } from '../coping-plans/coping-plan.row.ts';
import { CopingReviewRow } from '../coping-plans/coping-review.row.ts';
import { sqlList } from '../database/sql-list.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

const line = (section: CopingLine['section'], text: string, more: Partial<CopingLine> = {}): CopingLine => ({
  ...{ section, text, sort: null, knownAs: null, number: null },
  ...more,
});

/** Invented words of invented people. */
const said: Readonly<Record<Language, readonly CopingLine[]>> = {
  en: [
    line('warning-signs', 'I sleep badly and stop answering calls'),
    line('triggers', 'The evening after payday', { sort: 'times' }),
    line('triggers', 'The corner behind the bus stand', { sort: 'places' }),
    line('what-helps', 'I walk to the river and back'),
    line('what-helps', 'I cook for everybody'),
    line('people', 'Ravi', { knownAs: 'my brother', number: '98220 00011' }),
    line('safe-places', 'The library, until eight'),
    line('others-may', 'Sit with me and not ask anything'),
    line('reasons', 'My daughter Ira'),
  ],
  hi: [
    line('warning-signs', 'मैं चुप हो जाता हूँ और घर से नहीं निकलता'),
    line('triggers', 'जब कोई मुझे नीचा दिखाए', { sort: 'feelings' }),
    line('what-helps', 'सुबह की सैर और चाय'),
    line('what-helps', 'भजन सुनना'),
    line('people', 'सुनील', { knownAs: 'बचपन का दोस्त', number: '98220 00022' }),
    line('safe-places', 'बहन का घर'),
    line('reasons', 'मेरा काम और मेरी माँ'),
  ],
  mr: [
    line('warning-signs', 'मी जेवण टाळते आणि रात्री जागी राहते'),
    line('triggers', 'जुन्या मैत्रिणींची पार्टी', { sort: 'people' }),
    line('what-helps', 'बागेत काम करते'),
    line('people', 'आशा', { knownAs: 'माझी बहीण', number: '98220 00033' }),
    line('safe-places', 'मंदिराचा कट्टा'),
    line('others-may', 'मला फोन करून फक्त गप्पा मारा'),
    line('reasons', 'माझी मुले'),
  ],
};

interface Person {
  readonly id: string;
  readonly language: Language;
  readonly accompanied: boolean;
}

/** Days since the plans were gone over last: the second one is due again. */
const ago = [12, 104, 40, 3, 75, 21];

/** Writes what helps some people: those of the mentor who signs in first, who reads the first of them. */
export async function writeCopingPlans(tx: CentreTransaction, staffId: string): Promise<void> {
  const people = await tx.rows<Person>(
    `select m.id, m.language, p.id is not null as accompanied from members m
     left join mentorships a on a.centre_id = $1 and a.member_id = m.id and a.ended_on is null
     left join mentors p on p.centre_id = $1 and p.id = a.mentor_id and p.staff_id is not null
     where m.centre_id = $1 and m.stage not in (${sqlList(outsideStages)})
     order by p.id nulls last, a.next_on nulls last, m.alias, m.id limit 6`,
  );
  for (const [index, { id: memberId, language, accompanied }] of people.entries()) {
    const id = newId();
    const on = tx.now.subtract({ hours: 24 * (ago[index] ?? 0) });
    const own = { language, mentorReads: accompanied && index === 0, linesCipher: sealLines(tx, id, said[language]) };
    await tx.table(CopingPlanRow).insert([{ id, memberId, ...own, version: 1, writtenAt: toDate(on), updatedAt: toDate(on) }]);
    await tx.table(CopingReviewRow).insert([{ id: newId(), planId: id, heldOn: on.toString().slice(0, 10), staffId }]);
  }
}
