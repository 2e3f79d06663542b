/** “Chrome · Android” from a user agent; undefined when neither is named. Only a hint: user agents are not reliable. */
export function deviceWords(agent: string): string | undefined {
  const browser = browsers.find(({ sign }) => agent.includes(`${sign}/`))?.name;
  const system = systems.find(({ sign }) => agent.includes(sign))?.name;
  const parts = [browser, system];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(' · ');
}

/** In order of precedence: Edge also names Chrome, and Chrome also names Safari. */
const browsers = [
  { sign: 'Edg', name: 'Edge' },
  { sign: 'OPR', name: 'Opera' },
  { sign: 'SamsungBrowser', name: 'Samsung Internet' },
  { sign: 'Firefox', name: 'Firefox' },
  { sign: 'Chrome', name: 'Chrome' },
  { sign: 'Safari', name: 'Safari' },
] as const;

/** In order of precedence: Android also names Linux. */
const systems = [
  { sign: 'Android', name: 'Android' },
  { sign: 'iPhone', name: 'iPhone' },
  { sign: 'iPad', name: 'iPad' },
  { sign: 'Windows', name: 'Windows' },
  { sign: 'Mac OS X', name: 'macOS' },
  { sign: 'CrOS', name: 'ChromeOS' },
  { sign: 'Linux', name: 'Linux' },
] as const;
