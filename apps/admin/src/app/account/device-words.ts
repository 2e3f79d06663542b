/** “Chrome · Android” out of a user agent; undefined where it says neither. Only a hint for the person: browsers say what they like. */
export function deviceWords(agent: string): string | undefined {
  const browser = browsers.find(({ sign }) => agent.includes(`${sign}/`))?.name;
  const system = systems.find(({ sign }) => agent.includes(sign))?.name;
  const parts = [browser, system];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}

/** The most particular first: Edge also says Chrome, and Chrome also says Safari. */
const browsers = [
  { sign: 'Edg', name: 'Edge' },
  { sign: 'OPR', name: 'Opera' },
  { sign: 'SamsungBrowser', name: 'Samsung Internet' },
  { sign: 'Firefox', name: 'Firefox' },
  { sign: 'Chrome', name: 'Chrome' },
  { sign: 'Safari', name: 'Safari' },
] as const;

/** Android also says Linux. */
const systems = [
  { sign: 'Android', name: 'Android' },
  { sign: 'iPhone', name: 'iPhone' },
  { sign: 'iPad', name: 'iPad' },
  { sign: 'Windows', name: 'Windows' },
  { sign: 'Mac OS X', name: 'macOS' },
  { sign: 'CrOS', name: 'ChromeOS' },
  { sign: 'Linux', name: 'Linux' },
] as const;
