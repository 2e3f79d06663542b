import { Injectable } from '@nestjs/common';
import { happened, type Localised } from '@saath/domain/kernel';
import { makeQuestionnaire, templateQuestionnaires, type QuestionnaireWish } from '@saath/domain/questionnaires';
import { pageOfAll, type PageQuery } from '../http/page.ts';
import { toDate } from '../platform/clock.ts';
import { newId } from '../platform/new-id.ts';
import { notFound, valueOf } from '../platform/refusal.ts';
import { actingStaff } from '../tenancy/acting-staff.ts';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';
import { lockName } from '../tenancy/lock-name.ts';
import { tenancyRefusals } from '../tenancy/tenancy.refusals.ts';
import { TenantScope } from '../tenancy/tenant-scope.ts';
import { QuestionnaireRow } from './questionnaire.row.ts';
import { questionnaireView, type QuestionnairePage, type QuestionnaireView } from './questionnaire.view.ts';
import { questionnairesHere } from './questionnaires-here.query.ts';
import { questionnairesRefusals } from './questionnaires.refusals.ts';
import type { DefinitionBody, MakeQuestionnaireBody, QuestionTextBody } from './questionnaires.body.ts';

/** Guards the revisions of the questionnaires of a centre. */
const questionnairesLock = lockName('questionnaires');

interface Latest {
  readonly id: string;
  readonly revision: number;
}

/** The questionnaires of the product and of the centre. */
@Injectable()
export class QuestionnairesService {
  constructor(private readonly scope: TenantScope) {}

  list(query: PageQuery): Promise<QuestionnairePage> {
    return this.scope.transaction(async (tx) => pageOfAll(await viewsOf(tx), query, ({ code }) => code));
  }

  make({ from, ...body }: MakeQuestionnaireBody): Promise<QuestionnaireView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(questionnairesLock);
      const code = from ?? `own-${newId()}`;
      if ((await latestOf(tx, code)) !== undefined) throw questionnairesRefusals.wordingEntered();
      return this.#store(tx, code, undefined, from ?? null, body);
    });
  }

  /** Makes a further version, on the one that was read. */
  change(code: string, revision: number, body: DefinitionBody): Promise<QuestionnaireView> {
    return this.scope.transaction(async (tx) => {
      await tx.lock(questionnairesLock);
      const latest = await latestOf(tx, code);
      if ((latest?.revision ?? 0) !== revision) throw tenancyRefusals.stale();
      if (latest === undefined) throw notFound('questionnaires');
      const isTemplate = templateQuestionnaires.some((one) => one.code === code);
      return this.#store(tx, code, latest, isTemplate ? code : null, body);
    });
  }

  async #store(
    tx: CentreTransaction,
    code: string,
    latest: Latest | undefined,
    from: string | null,
    body: DefinitionBody,
  ): Promise<QuestionnaireView> {
    const revision = (latest?.revision ?? 0) + 1;
    const definition = valueOf(makeQuestionnaire(code, revision, wishOf(from, body)));
    if (latest !== undefined) await tx.table(QuestionnaireRow).update(latest.id, { latest: false });
    const made = { madeAt: toDate(tx.now), madeBy: actingStaff(tx) };
    const id = newId();
    await tx.table(QuestionnaireRow).insert([{ id, code, revision, definition, offered: body.offered ?? true, latest: true, ...made }]);
    await tx.raise([happened('questionnaire-made', 'questionnaire', id, { code, revision })]);
    const view = (await viewsOf(tx)).find((one) => one.code === code);
    if (view === undefined) throw new Error('The questionnaire was stored.');
    return view;
  }
}

const latestOf = (tx: CentreTransaction, code: string): Promise<Latest | undefined> =>
  tx.row<Latest>('select id, revision from questionnaires where centre_id = $1 and code = $2 and latest', code);

/** All questionnaires, last those whose wording the centre has yet to enter. */
async function viewsOf(tx: CentreTransaction): Promise<readonly QuestionnaireView[]> {
  const here = await questionnairesHere(tx);
  const known = new Set(here.map(({ questionnaire }) => questionnaire.code));
  const waiting = templateQuestionnaires.filter(({ code }) => !known.has(code));
  return [
    ...here.map(questionnaireView),
    ...waiting.map((questionnaire) =>
      questionnaireView({ questionnaire, isOwn: false, isOffered: false, needsWording: true, revision: 0 }),
    ),
  ];
}

/** The texts of a body, which is an instance of its class, as data. A list within a list of questions has none, and is refused for it. */
const words = ({ en, hi, mr }: QuestionTextBody = {}): Partial<Localised> => ({
  ...(en === undefined ? {} : { en }),
  ...(hi === undefined ? {} : { hi }),
  ...(mr === undefined ? {} : { mr }),
});

const wishOf = (from: string | null, body: DefinitionBody): QuestionnaireWish => ({
  from,
  name: words(body.name),
  lead: body.lead === undefined ? {} : words(body.lead),
  items: body.items.map(({ text, options = [], counted = true, safety = false }) => ({
    text: words(text),
    options: options.map(({ word, points }) => ({ word: words(word), points })),
    counted,
    safety,
  })),
  mostOpen: body.mostOpen ?? 0,
  bands: (body.bands ?? []).map(({ from: least, word }) => ({ from: least, word: words(word) })),
  lighter: body.lighter ?? 'lower',
  inSeries: body.inSeries ?? false,
});
