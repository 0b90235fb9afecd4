import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What the installation counts; served in Prometheus' text format at `/metrics` to the operator. */
export interface Metrics {
  readonly registry: Registry;
  readonly useCases: Counter<'name' | 'outcome'>;
  readonly duration: Histogram<'name'>;
  readonly reactions: Counter<'name' | 'outcome'>;
}

/** A fresh set of counters. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    useCases: new Counter({
      name: 'sokoguru_use_cases_total',
      help: 'Commands and queries by name and outcome',
      labelNames: ['name', 'outcome'],
      registers: [registry],
    }),
    duration: new Histogram({
      name: 'sokoguru_use_case_seconds',
      help: 'Time from call to answer',
      labelNames: ['name'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers: [registry],
    }),
    reactions: new Counter({
      name: 'sokoguru_reactions_total',
      help: 'Reactions run by name and outcome',
      labelNames: ['name', 'outcome'],
      registers: [registry],
    }),
  };
}
