import type { ChartPreset } from '../../model.ts';
import type { Account } from './chart.ts';
import { SCHOOL_CHART } from './school.ts';
import { STANDARD_CHART } from './standard.ts';

/** The accounts that a cooperative starts with, by preset. */
export const CHARTS: Readonly<Record<ChartPreset, readonly Account[]>> = {
  standard: STANDARD_CHART,
  school: SCHOOL_CHART,
};
