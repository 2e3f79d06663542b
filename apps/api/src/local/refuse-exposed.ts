import { ConfigProblem } from '../platform/config.ts';
import { isExposed } from '../platform/exposed.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const given = (env: Environment, name: string): string | undefined => (env[name] === '' ? undefined : env[name]);

/**
 * Refuses, where strangers reach the installation, what is made for trying it out: the demo, whose password everybody
 * knows, and the local mailbox, which shows every mail with its link to everybody.
 */
export function refuseExposed(env: Environment): void {
  const publicUrl = given(env, 'PUBLIC_URL') ?? 'http://localhost';
  if (!isExposed(env['NODE_ENV'], publicUrl)) return;
  const where = env['NODE_ENV'] === 'production' ? 'in production (NODE_ENV)' : `at a public address (PUBLIC_URL ${publicUrl})`;
  const faults = [
    ...(env['SAATH_DEMO'] === 'off'
      ? []
      : [
          `The demo does not start ${where}, because everybody knows its password. Set SAATH_DEMO=off, OPERATOR_EMAIL and OPERATOR_PASSWORD.`,
        ]),
    ...(given(env, 'MAIL_URL') === undefined
      ? [`The local mailbox does not start ${where}, because it shows every mail to everybody. Set MAIL_URL.`]
      : []),
  ];
  if (faults.length > 0) throw new ConfigProblem(faults.join('\n'));
}
