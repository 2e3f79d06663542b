/** Gives an invented e-mail address to three of four people of the sample without one, so that the demo can send reminders. */
export const giveAddresses = (sheet: string): string =>
  sheet.replace(/^(N(\d+),[^,"]*,[^,"]*,[^,"]*),,/gm, (row, before: string, ref: string) =>
    Number(ref) % 4 === 0 ? row : `${before},n${ref}@people.example.org,`,
  );
