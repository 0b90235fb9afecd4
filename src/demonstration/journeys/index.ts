import { campusStartup } from './campus-startup.ts';
import { cleaning } from './cleaning.ts';
import { coffee } from './coffee.ts';
import { conversion } from './conversion.ts';
import { creativeHub } from './creative-hub.ts';
import type { JourneyCase } from './journey-case.ts';
import { research } from './research.ts';
import { ride } from './ride.ts';
import { secondary } from './secondary.ts';
import { students } from './students.ts';
import { unionWorkers } from './union-workers.ts';

/** Everybody who came to the workshop: a founding for each, from the first idea to open registers. */
export const JOURNEYS: readonly JourneyCase[] = [
  research,
  cleaning,
  ride,
  coffee,
  creativeHub,
  unionWorkers,
  campusStartup,
  students,
  conversion,
  secondary,
];
