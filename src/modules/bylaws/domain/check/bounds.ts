import { compareFractions, fraction, type Fraction } from '#kernel/fraction.ts';
import type { Bilingual } from '../../model.ts';
import { describe } from '../leaves/index.ts';
import type { Bound, LeafDescription } from '../leaves/leaf.ts';
import { leavesOf, type Leaf, type LeafValue } from '../paths.ts';
import { labelAt } from '../text/labels.ts';
import { isFraction, valueText } from '../value-text.ts';
import { unlawful, unusual, type Problem, type Rule } from './problem.ts';

/** Every value against the bounds of its leaf: outside the law's is refused, outside the usual is told. */
export const boundsRule: Rule = (bylaws) =>
  leavesOf(bylaws).flatMap((leaf) => {
    const description = describe(leaf.path);
    if (!description || description.holds?.(bylaws) === false) return [];
    const label = labelAt(bylaws, leaf.path);
    const found = description.bounds.flatMap((bound) => problemOf(leaf, { ...description, label }, bound));
    const refusing = found.filter((problem) => problem.kind === 'unlawful');
    return refusing.length > 0 ? refusing : found;
  });

function problemOf(leaf: Leaf, description: LeafDescription, bound: Bound): Problem[] {
  const value = numberOf(leaf.value);
  if (!value) return [];
  const least = bound.least === undefined ? null : fractionOf(bound.least);
  const most = bound.most === undefined ? null : fractionOf(bound.most);
  if (least && compareFractions(value, least) < 0) return [outside(leaf, description, bound, 'below', least)];
  if (most && compareFractions(value, most) > 0) return [outside(leaf, description, bound, 'above', most)];
  return [];
}

function outside(
  leaf: Leaf,
  description: LeafDescription,
  bound: Bound,
  side: 'below' | 'above',
  limit: Fraction,
): Problem {
  const value = valueText(description, leaf.value, 'plain');
  const limitShown = limitText(description, leaf.value, limit);
  const params = {
    labelId: description.label.id,
    labelEn: description.label.en,
    valueId: value.id,
    valueEn: value.en,
    limitId: limitShown.id,
    limitEn: limitShown.en,
    sourceId: bound.source.id,
    sourceEn: bound.source.en,
  };
  return bound.kind === 'law'
    ? unlawful(`bylaws.${side}_law`, leaf.path, bound.source, params)
    : unusual(`bylaws.${side}_usual`, leaf.path, bound.source, params, bound.confidence);
}

/** The value as a fraction, where it has a size. A part that must be exceeded counts as the part itself. */
function numberOf(value: LeafValue): Fraction | null {
  if (typeof value === 'number') return fraction(BigInt(value));
  if (typeof value === 'bigint') return fraction(value);
  return isFraction(value) ? fraction(BigInt(value.numerator), BigInt(value.denominator)) : null;
}

function fractionOf(bound: number | Fraction): Fraction {
  return typeof bound === 'number' ? fraction(BigInt(bound)) : bound;
}

/** A limit as people read it, written like the value that it limits. */
export function limitText(description: LeafDescription, value: LeafValue, limit: number | Fraction): Bilingual {
  return valueText(description, likeValue(value, fractionOf(limit)), 'plain');
}

/** The limit in the form of the value, so that both are written alike. */
function likeValue(value: LeafValue, limit: Fraction): LeafValue {
  if (typeof value === 'bigint') return limit.numerator;
  if (!isFraction(value)) return Number(limit.numerator);
  return { ...value, numerator: Number(limit.numerator), denominator: Number(limit.denominator), strictlyMore: false };
}
