/** How evenly a page is drawn while something is done to it: the time from each animation frame to the next. */
import type { CDPSession, Page } from 'playwright-core';

export interface Frames {
  /** Frames a second. */
  readonly median: number;
  /** One frame in twenty took longer than at this rate. */
  readonly slowTwentieth: number;
  /** Frames drawn in the second with the fewest. */
  readonly worstSecond: number;
  /** Milliseconds. */
  readonly longest: number;
  /** Frames, of those drawn, that showed no passage where the reader looks. */
  readonly blank: number;
  readonly drawn: number;
  /** Milliseconds of processor time that the page took for each, however busy the computer is with other things. */
  readonly work: number;
}

export async function framesDuring(page: Page, work: () => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(observeFrames);
  const before = await processorSeconds(session);
  await work();
  const after = await processorSeconds(session);
  await session.detach();
  const { times, blank } = await page.evaluate((): { times: number[]; blank: number } => {
    window.dispatchEvent(new Event('unfold-measured'));
    return JSON.parse(document.documentElement.dataset['frames'] ?? '');
  });
  return { ...framesOf(times), blank, drawn: times.length, work: ((after - before) * 1000) / times.length };
}

async function processorSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

export function inFrames({ median, slowTwentieth, worstSecond, longest, blank, drawn, work }: Frames): string {
  const rates = [median, slowTwentieth, worstSecond].map((rate) => rate.toFixed(1).padStart(5));
  const times = `longest frame ${longest.toFixed(0).padStart(4)} ms   work ${work.toFixed(1)} ms a frame`;
  return `${rates[0]} frames/s   5th percentile ${rates[1]}   worst second ${rates[2]}   ${times}   blank ${blank} of ${drawn}`;
}

function framesOf(times: readonly number[]): Omit<Frames, 'blank' | 'drawn' | 'work'> {
  const lasting = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const sorted = lasting.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    median: 1000 / at(0.5),
    slowTwentieth: 1000 / at(0.95),
    worstSecond: Math.min(...framesBySecond(times)),
    longest: at(1),
  };
}

/** Frames in the second that follows each frame, as long as a whole second was measured. */
function framesBySecond(times: readonly number[]): number[] {
  const last = times.at(-1) ?? 0;
  let to = 0;
  return times.flatMap((time, from) => {
    while (to < times.length && (times[to] ?? 0) < time + 1000) to += 1;
    return time + 1000 <= last ? [to - from] : [];
  });
}

/** Runs in the page. What is on screen is looked at after a frame was painted, when nothing has to be laid out for it. */
function observeFrames(): void {
  const times: number[] = [];
  let blank = 0;
  let goesOn = true;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const list = document.querySelector('[role="listbox"]')?.getBoundingClientRect();
    if (list === undefined || list.top > 300 || list.bottom < 500) return;
    const seen = document.elementFromPoint(list.left + 300, 400);
    if (seen?.closest('[role="option"]') === null) blank += 1;
  };
  const onFrame = (time: number): void => {
    if (!goesOn) return;
    times.push(time);
    port2.postMessage(null);
    requestAnimationFrame(onFrame);
  };
  window.addEventListener(
    'unfold-measured',
    () => {
      goesOn = false;
      document.documentElement.dataset['frames'] = JSON.stringify({ times, blank });
    },
    { once: true },
  );
  requestAnimationFrame(onFrame);
}
