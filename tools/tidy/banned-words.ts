/** A word that we do not use in names, and what to say instead. `where` limits it to some paths. */
export interface BannedWord {
  readonly say: string;
  readonly where?: RegExp;
}

/** The words, with reasons. `docs/glossary.md` has the right ones. */
export const BANNED: Readonly<Record<string, BannedWord>> = {
  profit: { say: 'a cooperative has a surplus (sisa hasil usaha).' },
  dividend: { say: 'members receive patronage shares and capital shares of the surplus.' },
  dividends: { say: 'members receive patronage shares and capital shares of the surplus.' },
  shareholder: { say: 'a cooperative has members; say member.' },
  shareholders: { say: 'a cooperative has members; say members.' },
  employee: { say: 'say worker or workerMember; an employees’ cooperative is not a worker cooperative.' },
  employees: { say: 'say workers or workerMembers; an employees’ cooperative is not a worker cooperative.' },
  nik: { say: 'NIK means two things: nationalIdNumber (a person’s) or coopRegistryNumber (a cooperative’s).' },
  user: { say: 'say who it is: person, member, customer, worker.', where: /^src\/modules\/|^db\/|^src\/kernel\// },
  users: {
    say: 'say who they are: persons, members, customers, workers.',
    where: /^src\/modules\/|^db\/|^src\/kernel\//,
  },
  data: { say: 'everything is data; say what it holds.' },
  info: { say: 'everything informs; say what it tells.' },
  helper: { say: 'say what it does.' },
  helpers: { say: 'say what they do.' },
  utils: { say: 'a drawer for everything is found by nobody; name the subject.' },
  util: { say: 'a drawer for everything is found by nobody; name the subject.' },
  manager: { say: 'only the role of a pengelola is a manager; say what the thing does.' },
};

/** Names that keep a banned word, where, and why. Every line was argued for once; add yours with its reason. */
export const ALLOWED: readonly { readonly names: RegExp; readonly where: RegExp; readonly because: string }[] = [
  {
    names: /^(data|PageData|LayoutData)$/u,
    where: /^src\/(routes|page-types)|\.svelte$/u,
    because: 'SvelteKit hands a page its load under this name',
  },
  {
    names: /^data(Folder|Dir)$/u,
    where: /./u,
    because: 'the folder of the embedded database, which PGlite and PostgreSQL call the data directory',
  },
  {
    names: /^encodedDataLength$/u,
    where: /^(bench|tests)\//u,
    because: 'the browser tells under this name how much came over the network',
  },
  {
    names: /^(appoint)?[mM]anagers?$/u,
    where: /^src\/(modules|demonstration|routes|platform\/access)\/|^tests\//u,
    because: 'manager is the role name of a pengelola (UU 25/1992 article 32)',
  },
  {
    names: /^(userAgent|user_agent|userHandle|userVerification)$/u,
    where: /./u,
    because: 'HTTP and WebAuthn call these fields so',
  },
  {
    names: /^additionalData\w*$/u,
    where: /^src\/modules\/payments\//u,
    because: 'tag 62 of the EMV QR code specification is the Additional Data Field Template',
  },
];
