import { bylawsVersionOf } from '#modules/bylaws/index.ts';
import type { Finding, Verification } from '#modules/ledger/model.ts';
import { canonicalJson } from '#platform/registry/canonical-json.ts';
import type { ReadContext } from '#platform/registry/context.ts';
import { offerFacts } from './decision-document.ts';
import { stateAfter, type JobState } from './model.ts';
import { decided, verdictJson } from './operations.ts';
import { offerLimits, offerWeights } from './rules.ts';
import * as store from './store.ts';
