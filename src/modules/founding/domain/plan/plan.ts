import type { Rupiah } from '#kernel/money.ts';

/** What is sold every month, before growth. */
export interface PlanIncome {
  readonly name: string;
  /** `kunjungan`, `kg`, `langganan`. */
  readonly unit: string;
  readonly unitPriceRupiah: Rupiah;
  readonly monthlyVolume: number;
}

/** A cost that grows with what is sold: a part of all income. */
export interface PlanVariableCost {
  readonly name: string;
  readonly bps: number;
}

/** A cost of every month, however much is sold. */
export interface PlanFixedCost {
  readonly name: string;
  readonly monthlyRupiah: Rupiah;
}

/** What is bought before the start; its cost is spread evenly over the years that it serves. */
export interface PlanInvestment {
  readonly name: string;
  readonly amountRupiah: Rupiah;
  readonly lifeYears: number;
}

/** Money beside the founders' shares: a grant, a loan without interest in the first three years, a pilot customer's advance. */
export interface PlanCapital {
  readonly name: string;
  readonly amountRupiah: Rupiah;
}

/** The initial business plan (rencana awal kegiatan usaha) as the founders write it. */
export interface BusinessPlan {
  readonly summary: string;
  readonly market: string;
  readonly work: string;
  readonly risks: string;
  readonly firstYear: number;
  readonly income: readonly PlanIncome[];
  readonly variableCosts: readonly PlanVariableCost[];
  readonly fixedCosts: readonly PlanFixedCost[];
  readonly investments: readonly PlanInvestment[];
  readonly otherCapital: readonly PlanCapital[];
  /** More sold every year than in the year before. */
  readonly growthBps: number;
  /** Fixed costs rise by this every year. */
  readonly costGrowthBps: number;
}

/** Years that a plan looks ahead: what notaries and the cooperative offices ask for. */
export const PLAN_YEARS = 3;
