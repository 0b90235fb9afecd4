import type { PageServerLoad } from './$types';

/** A demonstration cooperative on the front page. */
interface Example {
  readonly name: string;
  /** What kind it is, in the reader's language. */
  readonly kind: string;
  readonly memberCount: number;
  readonly href: string;
}

export const load: PageServerLoad = () => {
  const examples: readonly Example[] = [];
  return { examples };
};
