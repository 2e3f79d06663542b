/** The invented people who can sign in to the demo. They exist nowhere else. */
export const demoSignIns = {
  password: 'saath-demo-2026',
  operator: { email: 'operator@demo.example.org', name: 'Asmita Deshpande' },
  administrator: { email: 'admin@demo.example.org', name: 'Vaishali Joshi' },
  counsellor: { email: 'meera@demo.example.org', name: 'Meera Kulkarni' },
} as const;
