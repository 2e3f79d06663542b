import { builtInQuestionnaires, type Questionnaire } from '@saath/domain/questionnaires';
import type { CentreTransaction } from '../tenancy/centre-transaction.ts';

/** The latest version of a questionnaire, as the centre has it. */
export interface QuestionnaireHere {
  readonly questionnaire: Questionnaire;
  /** Whether the centre defined it or entered its wording. */
  readonly isOwn: boolean;
  readonly isOffered: boolean;
  readonly revision: number;
}

/** A centre has few questionnaires; more than this are not read. */
const mostOwn = 200;

const ofProduct: readonly QuestionnaireHere[] = builtInQuestionnaires.map((questionnaire) => ({
  questionnaire,
  ...{ isOwn: false, isOffered: true, revision: 0 },
}));

/** The questionnaires of the product and of the centre, those of the product first. */
export async function questionnairesHere(tx: CentreTransaction): Promise<readonly QuestionnaireHere[]> {
  const rows = await tx.rows<{ definition: Questionnaire; offered: boolean; revision: number }>(
    'select definition, offered, revision from questionnaires where centre_id = $1 and latest order by id limit $2',
    mostOwn,
  );
  const own = rows.map(({ definition: questionnaire, offered: isOffered, revision }) => ({
    questionnaire,
    isOwn: true,
    isOffered,
    revision,
  }));
  return [...ofProduct, ...own];
}

/** Finds a questionnaire in the version to which it was answered. */
export async function versionsHere(tx: CentreTransaction): Promise<(code: string, version: string) => Questionnaire> {
  const rows = await tx.rows<{ definition: Questionnaire }>(
    'select definition from questionnaires where centre_id = $1 order by id limit $2',
    mostOwn * 10,
  );
  const all = [...builtInQuestionnaires, ...rows.map(({ definition }) => definition)];
  return (code, version) => {
    const found = all.find((one) => one.code === code && one.version === version) ?? all.find((one) => one.code === code);
    if (found === undefined) throw new Error('Every version that was answered stays on record.');
    return found;
  };
}
