import { recordsLess, type Confidentiality } from '@saath/domain/programmes';
import type { QueryRunner } from 'typeorm';
import { asOwner } from '../database/as-owner.ts';
import { rowsOf } from '../database/statement.ts';
import { ConfigProblem } from '../platform/config.ts';
import { hasCode } from '../platform/has-code.ts';
import { kindOf } from '../programme-kinds/installed-kinds.ts';

/** A stored value that contradicts what a kind may record; the data are left as they are. */
class LevelProblem extends ConfigProblem {}

interface StoredLevel {
  readonly code: string;
  /** The code of the installed kind: its own, or that of the kind from which the centre has made it. */
  readonly installed: string;
  readonly level: Confidentiality;
}

/**
 * Gives the groups of every installed kind the level of the kind, with all that refers to it. An earlier version stored every group of a
 * package as one that takes notes. A level is only ever made stricter, and only where nothing is stored beyond it; otherwise the start is
 * refused. Runs as the owner of the tables; answers how many groups have changed.
 */
export const matchLevels = (ownerUrl: string): Promise<number> =>
  asOwner(ownerUrl, async (inTurn) => {
    const centres = await inTurn((runner) => rowsOf<Centre>(runner, 'select id, slug from platform.centres order by slug', []));
    let changed = 0;
    for (const centre of centres) changed += await inTurn((runner) => matchCentre(runner, centre));
    return changed;
  });

interface Centre {
  readonly id: string;
  readonly slug: string;
}

async function matchCentre(runner: QueryRunner, { id, slug }: Centre): Promise<number> {
  await rowsOf(runner, `select set_config('app.centre_id', $1, true)`, [id]);
  const stored = await rowsOf<StoredLevel>(
    runner,
    `select distinct g.kind as code, coalesce(p.own ->> 'from', g.kind) as installed, g.confidentiality as level
     from groups g left join enabled_programmes p on p.centre_id = $1 and p.kind = g.kind where g.centre_id = $1`,
    [id],
  );
  let changed = 0;
  for (const { code, installed, level } of stored) {
    const wanted = kindOf(installed)?.confidentiality;
    if (wanted === undefined || wanted === level) continue;
    if (recordsLess(level, wanted))
      throw new LevelProblem(
        `The kind ${installed} now records ${wanted}, but groups of the centre ${slug} were opened with ${level}. Give the kind another code, or install its earlier version.`,
      );
    changed += await raise(runner, [id, code, level, wanted]).catch((error: unknown) => {
      if (!contradictions.some((one) => hasCode(error, one))) throw error;
      throw new LevelProblem(
        `The kind ${installed} records ${wanted}, but more is stored about groups of the centre ${slug}. Remove it, or install the version of the kind with which it was recorded.`,
        { cause: error },
      );
    });
  }
  return changed;
}

/** PostgreSQL’s codes for a broken reference and a broken check: a note, a name or a mark is stored beyond the new level. */
const contradictions: readonly string[] = ['23503', '23514'];

/** One statement, because references are checked at its end: groups, their sessions and what is written about these change together. */
const raiseSql = `
  with raised as (
    update groups set confidentiality = $4 where centre_id = $1 and kind = $2 and confidentiality = $3 returning id),
  sessions_raised as (
    update sessions set confidentiality = $4, named = $4 <> 'headcount' where centre_id = $1 and group_id in (select id from raised) returning id),
  answers_raised as (
    update answers set confidentiality = $4 where centre_id = $1 and session_id in (select id from sessions_raised)),
  amendments_raised as (
    update amendments set confidentiality = $4 where centre_id = $1 and session_id in (select id from sessions_raised))
  select count(*)::int as count from raised`;

async function raise(runner: QueryRunner, values: readonly string[]): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(runner, raiseSql, values);
  return row?.count ?? 0;
}
