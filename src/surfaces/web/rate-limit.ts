/** Requests that change something, per address and minute; a busy office behind one address stays well below. */
const POSTS_PER_MINUTE = 300;
const WINDOW_MILLISECONDS = 60_000;
/** Addresses remembered at a time: a flood from many of them must not fill the memory. */
const MAX_ADDRESSES = 50_000;

interface Window {
  readonly until: number;
  readonly count: number;
}

/** Counts what comes from each address, and says when it is too much. */
export interface RateLimit {
  /** Seconds to wait, or 0 where the request may pass. */
  secondsToWait(address: string, now: number): number;
}

/**
 * A fixed window per address, in the memory of this process: it keeps one sender from crowding out the others. Codes for
 * signing in have a limit of their own, in the database.
 */
export function createRateLimit(mostPerMinute = POSTS_PER_MINUTE): RateLimit {
  const windows = new Map<string, Window>();
  return {
    secondsToWait(address, now) {
      const known = windows.get(address);
      const open = known && known.until > now ? known : { until: now + WINDOW_MILLISECONDS, count: 0 };
      if (open.count >= mostPerMinute) return Math.ceil((open.until - now) / 1000);
      windows.delete(address);
      if (windows.size >= MAX_ADDRESSES) windows.clear();
      windows.set(address, { until: open.until, count: open.count + 1 });
      return 0;
    },
  };
}
