/** Words that refer to a council already named. The article before them belongs to the mention. */
export const ANAPHOR_NOUNS: readonly { readonly form: string; readonly means: 'council' | 'place' | 'trust' }[] = [
  { form: 'council', means: 'council' },
  { form: 'local authority', means: 'council' },
  { form: 'authority', means: 'council' },
  { form: 'county council', means: 'council' },
  { form: 'city council', means: 'council' },
  { form: 'borough council', means: 'council' },
  { form: 'london borough council', means: 'council' },
  { form: 'london borough', means: 'place' },
  { form: 'unitary authority', means: 'council' },
  { form: 'borough', means: 'place' },
  { form: 'royal borough', means: 'place' },
  { form: 'county', means: 'place' },
  { form: 'trust', means: 'trust' },
  { form: "children's trust", means: 'trust' },
  { form: "children's services trust", means: 'trust' },
];
