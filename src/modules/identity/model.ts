/** The kinds that the law knows (UU 25/1992 art. 16 and its elucidation). */
export const LEGAL_KINDS = ['consumer', 'producer', 'marketing', 'service', 'savingsLoan'] as const;
export type LegalKind = (typeof LEGAL_KINDS)[number];

/** Business models; the law does not know them, the presets of the bylaws do. */
export const MODELS = [
  'worker',
  'platform',
  'startup',
  'social',
  'consumer',
  'producer',
  'marketing',
  'service',
  'savingsLoan',
  'student',
  'secondary',
] as const;
export type Model = (typeof MODELS)[number];
