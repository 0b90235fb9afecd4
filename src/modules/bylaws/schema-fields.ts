import * as z from 'zod';

/** Largest numbers that a form accepts; what the law allows is judged by `checkBylaws`, in sentences. */
const MAX_COUNT = 100_000;
/** Longest list that the bylaws may hold. */
export const MAX_PARTS = 40;

/** A whole number from `least` on. */
export const count = (least = 0) => z.int().min(least).max(MAX_COUNT);
/** What names an entry of a list in paths. */
export const key = () => z.string().regex(/^[a-z][a-zA-Z0-9-]{0,39}$/u, 'bylaws.not_key');

/** A part that must be reached. */
export const threshold = { numerator: count(), denominator: count(1), strictlyMore: z.boolean() };
