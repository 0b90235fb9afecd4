/** The languages of every screen, paper and refusal. Indonesian is the first. */
export const LOCALES = ['id', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in both languages, in ICU MessageFormat: `{count, plural, one {# member} other {# members}}`. */
export type Sentence = Readonly<Record<Locale, string>>;

/**
 * A room's texts. The key is the refusal's code or `<module>.<place>.<what>`; both languages stand side by side, so that
 * whoever changes one sees the other.
 */
export type Messages = Readonly<Record<string, Sentence>>;
