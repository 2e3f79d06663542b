/** The invented people who can sign in to the demo. They exist nowhere else. */
export const demoSignIns = {
  password: 'saath-demo-2026',
  operator: { email: 'operator@demo.example.org', name: 'Asmita Deshpande' },
  administrator: { email: 'admin@demo.example.org', name: 'Vaishali Joshi' },
  mentor: { email: 'mentor@demo.example.org', name: 'Asha Tayade' },
  counsellor: { email: 'meera@demo.example.org', name: 'Meera Kulkarni' },
} as const;

/** The demo centre. Until it is complete its name has an … behind it, so that an interrupted start is recognised and repeated. */
export const demoCentre = { slug: 'nayi-subah', name: 'Nayi Subah' } as const;
