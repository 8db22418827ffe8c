/**
 * The fixed note that goes with every comparison: what research found about people who tell something more than once, on both sides. The
 * same note always, whatever the comparison shows.
 */
import { html, type Markup } from './markup.ts';

const findings: readonly (readonly [finding: string, source: string])[] = [
  [
    'Of 168 people asked twice, 48 hours apart, 98 in 100 gave at least two new details the second time.',
    'Gilbert and Fisher, 2006',
  ],
  [
    'Repeated cognitive interviews raised how much was recalled without lowering how accurate it was overall. It made no difference to correct detail whether the interviewer was the same.',
    'Odinot and others, PLoS ONE, 2013',
  ],
  [
    'Details first given in a later interview were almost as accurate as details that were repeated (84 witnesses). The 81 detectives who were asked expected them to be as poor as details that conflict with earlier ones.',
    'Krix and others, PLoS ONE, 2015',
  ],
  [
    'A detail that conflicts with an earlier one is itself less reliable, but says little about the rest of what the person tells.',
    'Fisher, Brewer and Mitchell, 2009',
  ],
  [
    'In a study with lists of words, items that were reported once and not another time were less accurate, whether they came later or fell away, and people with more of them were less accurate overall.',
    'Stanley and Benjamin, Cognitive Research, 2016',
  ],
  [
    'Among 39 refugees interviewed twice, differences between the two were common without any motive to mislead. They grew with delay where post-traumatic stress was high, and touched peripheral details more than central ones.',
    'Herlihy, Scragg and Turner, BMJ, 2002',
  ],
];

export const researchNote: Markup = html`<section class="note">
<h2>How to read a comparison</h2>
<p>It says where a passage was told before and where it was first told. It does not say why two accounts differ, and it
does not judge the person. A passage that is not repeated may not have been asked about. Research points both ways:</p>
<ul>${findings.map(([finding, source]) => html`<li>${finding} (${source})</li>`)}</ul>
</section>`;
