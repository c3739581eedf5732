/** How long a reading of the practice's state waits for a part that does not answer (milliseconds). */
export const PATIENCE = 2_000;

/** What `work` gives. Rejects when that takes longer than PATIENCE; the work goes on unheard. */
export async function within<Result>(work: Promise<Result>): Promise<Result> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
