/** Three of four people of the sample who have no e-mail address get an invented one, so that the demo's reminders have somewhere to go. */
export const giveAddresses = (sheet: string): string =>
  sheet.replace(/^(N(\d+),[^,"]*,[^,"]*,[^,"]*),,/gm, (row, before: string, ref: string) =>
    Number(ref) % 4 === 0 ? row : `${before},n${ref}@people.example.org,`,
  );
