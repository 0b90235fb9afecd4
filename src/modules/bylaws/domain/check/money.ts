import { addFractions, compareFractions, fraction, multiplyFractions, type Fraction } from '#kernel/fraction.ts';
import { WHOLE_BPS } from '#kernel/money.ts';
import type { SurplusPool, SurplusRules } from '../../model.ts';
import { percent } from '../number-words.ts';
import { law, PLATFORM_PRACTICE, PUBLISHED_ARTICLES, type Source, WORKER_PRACTICE } from '../sources.ts';
import type { RefusingCode, WarningCode } from './codes.ts';
import { contradictory, unlawful, unusual, when, type Problem, type Rule } from './problem.ts';

const total = (parts: readonly { readonly bps: number }[]): number => parts.reduce((sum, part) => sum + part.bps, 0);

function sumParams(bps: number): Readonly<Record<string, string>> {
  const { figure } = percent(bps);
  return { sumId: figure.id, sumEn: figure.en };
}

/** Parts of one whole that do not make it. The textbook set of 105 % is a real input. */
function notWhole(code: RefusingCode, path: string, parts: readonly { readonly bps: number }[]): readonly Problem[] {
  const sum = total(parts);
  return when(sum !== WHOLE_BPS, () => contradictory(code, path, sumParams(sum)));
}

/** The pools of each level sum to the whole: the surplus itself, and every pool that others are parts of. */
const poolSums: Rule = ({ surplus }) => {
  const parents = [...new Set(surplus.pools.map((pool) => pool.of))];
  return parents.flatMap((parent) =>
    notWhole(
      parent === undefined ? 'bylaws.pools_not_whole' : 'bylaws.parts_of_pool_not_whole',
      parent === undefined ? 'surplus.pools' : `surplus.pools.${parent}`,
      surplus.pools.filter((pool) => pool.of === parent),
    ),
  );
};

const groupSums: Rule = ({ surplus }) =>
  surplus.pools.flatMap((pool) =>
    pool.groups ? notWhole('bylaws.groups_not_whole', `surplus.pools.${pool.key}.groups`, pool.groups) : [],
  );

/** Every pool says plainly where it goes. */
const poolShapes: Rule = ({ surplus }) => {
  const keys = new Set(surplus.pools.map((pool) => pool.key));
  const parents = new Set(surplus.pools.map((pool) => pool.of));
  return surplus.pools.flatMap((pool) => {
    const path = `surplus.pools.${pool.key}`;
    const problem = (code: RefusingCode) => contradictory(code, path, { pool: pool.key, of: pool.of ?? '' });
    const isParent = parents.has(pool.key);
    const divided = pool.by !== undefined || pool.groups !== undefined;
    return [
      ...when(pool.of !== undefined && !keys.has(pool.of), () => problem('bylaws.pool_of_unknown')),
      ...when(pool.of !== undefined && isParent, () => problem('bylaws.pool_too_deep')),
      ...when(pool.by !== undefined && pool.groups !== undefined, () => problem('bylaws.pool_divided_twice')),
      ...when(isParent && (divided || pool.to !== undefined), () => problem('bylaws.pool_divided_twice')),
      ...when(!isParent && pool.to === undefined, () => problem('bylaws.pool_without_target')),
      ...when(pool.to === 'members' && !isParent && !divided, () => problem('bylaws.pool_without_base')),
      ...when(pool.to !== 'members' && divided, () => problem('bylaws.base_without_members')),
      ...when((pool.to === 'fund') !== (pool.fund !== undefined), () => problem('bylaws.pool_fund_unclear')),
    ];
  });
};

const lossBearer: Rule = ({ surplus }) => {
  const known = ['reserve', 'carried-forward', ...surplus.pools.map((pool) => pool.key)];
  return when(!known.includes(surplus.lossTo), () =>
    contradictory('bylaws.loss_bearer_unknown', 'surplus.lossTo', { pool: surplus.lossTo }),
  );
};

/** The part of the whole surplus that a pool is, also when it is a part of another pool. */
function partOfSurplus(pool: SurplusPool, surplus: SurplusRules): Fraction {
  const own = fraction(BigInt(pool.bps), BigInt(WHOLE_BPS));
  const parent = surplus.pools.find((each) => each.key === pool.of);
  return parent ? multiplyFractions(own, fraction(BigInt(parent.bps), BigInt(WHOLE_BPS))) : own;
}

const capitalCap: Rule = ({ surplus }) => {
  let capital = fraction(0n);
  for (const pool of surplus.pools) {
    const part = partOfSurplus(pool, surplus);
    if (pool.by === 'capital') capital = addFractions(capital, part);
    for (const group of pool.groups ?? []) {
      if (group.by !== 'capital') continue;
      capital = addFractions(capital, multiplyFractions(part, fraction(BigInt(group.bps), BigInt(WHOLE_BPS))));
    }
  }
  const cap = fraction(BigInt(surplus.capitalShareCapBps), BigInt(WHOLE_BPS));
  return when(compareFractions(capital, cap) > 0, () =>
    contradictory('bylaws.capital_over_cap', 'surplus.capitalShareCapBps', {
      capId: percent(surplus.capitalShareCapBps).figure.id,
      capEn: percent(surplus.capitalShareCapBps).figure.en,
    }),
  );
};

/** The pools that go to the reserve reach what the reserve must have. */
const reserveLeast: Rule = ({ surplus }) => {
  let reserve = fraction(0n);
  for (const pool of surplus.pools) {
    if (pool.to === 'reserve') reserve = addFractions(reserve, partOfSurplus(pool, surplus));
  }
  const least = percent(surplus.reserveLeastBps).figure;
  const short = compareFractions(reserve, fraction(BigInt(surplus.reserveLeastBps), BigInt(WHOLE_BPS))) < 0;
  return when(short, () =>
    contradictory('bylaws.reserve_below_least', 'surplus.reserveLeastBps', { leastId: least.id, leastEn: least.en }),
  );
};

/** What the law names as uses of the surplus (art. 45(2), (3)), and what cooperatives of the model divide by. */
const poolHabits: Rule = ({ surplus, identity }) => {
  const missing = (code: WarningCode, source: Source, present: (pool: SurplusPool) => boolean) =>
    when(!surplus.pools.some(present), () => unusual(code, 'surplus.pools', source));
  const bases = surplus.pools.flatMap((pool) => [pool.by, ...(pool.groups ?? []).map((group) => group.by)]);
  const byLabour = bases.some((base) => base === 'hours' || base === 'pay');
  const byPatronage = bases.some((base) => base !== undefined && base !== 'capital');
  return [
    ...missing('bylaws.no_reserve_pool', law('45(2), (3)'), (pool) => pool.to === 'reserve' && pool.bps > 0),
    ...missing('bylaws.no_education_pool', law('45(2)'), (pool) => pool.fund === 'educationFund'),
    ...when(!byPatronage, () => unlawful('bylaws.no_patronage_pool', 'surplus.pools', law('5(1)c, 45(2)'))),
    ...when(identity.model === 'worker' && byPatronage && !byLabour, () =>
      unusual('bylaws.worker_surplus_without_labour', 'surplus.pools', WORKER_PRACTICE),
    ),
  ];
};

const nonMembers: Rule = ({ surplus }) =>
  when(surplus.nonMemberSurplusTo === 'shared', () =>
    unusual('bylaws.non_member_surplus_shared', 'surplus.nonMemberSurplusTo', PUBLISHED_ARTICLES, {}, 'disputed'),
  );

const feeSums: Rule = ({ feeSplit }) => notWhole('bylaws.fee_parts_not_whole', 'feeSplit.parts', feeSplit.parts);

const feeShapes: Rule = ({ feeSplit }) => [
  ...feeSplit.parts.flatMap((part) =>
    when((part.to === 'fund') !== (part.fund !== undefined), () =>
      contradictory('bylaws.fee_fund_unclear', `feeSplit.parts.${part.key}`, { part: part.key }),
    ),
  ),
  ...when(total(feeSplit.parts.filter((part) => part.to === 'worker')) < WHOLE_BPS / 2, () =>
    unusual('bylaws.worker_part_below_half', 'feeSplit.parts', PLATFORM_PRACTICE),
  ),
  ...when(feeSplit.cancellation.lateFeeBps > feeSplit.cancellation.noShowFeeBps, () =>
    unusual('bylaws.late_fee_over_no_show', 'feeSplit.cancellation.lateFeeBps', PLATFORM_PRACTICE),
  ),
];

const payRatio: Rule = ({ work }) => {
  const { numerator, denominator } = work.payRatioMaximum;
  if (numerator < denominator) {
    return [
      contradictory('bylaws.pay_ratio_below_one', 'work.payRatioMaximum', { ratio: `${numerator}:${denominator}` }),
    ];
  }
  const pays = work.hourGrades.map((grade) => grade.hourlyRupiah).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [lowest, highest] = [pays[0], pays.at(-1)];
  const broken =
    lowest !== undefined && highest !== undefined && highest * BigInt(denominator) > lowest * BigInt(numerator);
  return when(broken, () =>
    contradictory('bylaws.grades_break_pay_ratio', 'work.payRatioMaximum', {
      lowest: String(lowest),
      highest: String(highest),
      ratio: `${numerator}:${denominator}`,
    }),
  );
};

const dispatchWeights: Rule = ({ dispatch: { weights, windowDays, offerMinutes } }) => [
  ...when(
    Object.values(weights).every((weight) => weight === 0),
    () => contradictory('bylaws.no_weight_decides', 'dispatch.weights'),
  ),
  ...when(weights.recentEarnings > 0 && windowDays === 0, () =>
    contradictory('bylaws.earnings_without_window', 'dispatch.windowDays'),
  ),
  ...when(offerMinutes === 0, () => contradictory('bylaws.offer_without_time', 'dispatch.offerMinutes')),
];

/** Surplus, prices, pay. */
export const MONEY_RULES: readonly Rule[] = [
  poolSums,
  groupSums,
  poolShapes,
  lossBearer,
  capitalCap,
  reserveLeast,
  poolHabits,
  nonMembers,
  feeSums,
  feeShapes,
  payRatio,
  dispatchWeights,
];
