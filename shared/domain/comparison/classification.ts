/** Names what a passage is beside its sources, by the meanings of the contract: changed > added > reworded > same. */
import type { Difference } from './gaps.ts';
import { sameWord } from './provenance.ts';
import type { PassageStatus } from './result.ts';
import type { Beside } from './sources-beside.ts';
import type { Telling } from './tellings.ts';

/** From the weakest to the strongest. */
const byStrength = ['same', 'reworded', 'added', 'changed', 'new'] as const satisfies readonly PassageStatus[];

/** All labels that apply to a matched passage, from the weakest to the strongest. */
export function labelsOf(
  newer: Telling,
  sources: readonly Beside[],
  differences: readonly Difference[],
): PassageStatus[] {
  const labels = new Set<PassageStatus>();
  for (const { kind } of differences) if (kind !== 'dropped') labels.add(kind);
  const sameTelling = sources[0]?.telling === newer;
  if (labels.size === 0 && (sameTelling || inSameWords(newer, sources))) return ['same'];
  if (labels.size === 0 || isReworded(newer, sources, differences)) labels.add('reworded');
  return byStrength.filter((status) => labels.has(status));
}

/** The strongest of the labels. */
export function statusOf(labels: readonly PassageStatus[]): PassageStatus {
  return byStrength.findLast((status) => labels.includes(status)) ?? 'same';
}

/** Whether every word stands in the sources in unbroken runs, and nothing of them is left out that is not told elsewhere. */
function inSameWords(newer: Telling, sources: readonly Beside[]): boolean {
  const told = new Uint8Array(newer.key.length);
  for (const { telling, alignment, shared } of sources) {
    let count = 0;
    let breaks = 0;
    let last = -1;
    for (let index = 0; index < told.length; index += 1) {
      const partner = alignment.inOrder[index] ?? -1;
      if (partner < 0 || !sameWord(newer, index, telling, partner) || newer.word[index] !== telling.word[partner])
        continue;
      told[index] = 1;
      count += 1;
      if (last >= 0 && partner !== last + 1) breaks += 1;
      last = partner;
    }
    if (breaks > 0 || (!shared && count < telling.key.length)) return false;
  }
  return told.every((one) => one === 1);
}

/** Whether words differ beyond what the differences name. */
function isReworded(newer: Telling, sources: readonly Beside[], differences: readonly Difference[]): boolean {
  const [best] = sources;
  if (best === undefined) return false;
  const named = new Uint8Array(newer.key.length);
  const namedEarlier = new Uint8Array(best.telling.key.length);
  for (const { newer: own, earlier } of differences) {
    named.fill(1, own[0], own[1]);
    namedEarlier.fill(1, earlier[0], earlier[1]);
  }
  const kept = new Uint8Array(best.telling.key.length);
  for (let index = 0; index < named.length; index += 1) {
    const partner = best.alignment.inOrder[index] ?? -1;
    if (partner >= 0 && newer.word[index] === best.telling.word[partner]) {
      named[index] = 1;
      kept[partner] = 1;
    }
  }
  return named.includes(0) || kept.some((one, index) => one === 0 && namedEarlier[index] === 0);
}
