/**
 * The fixed note that goes with every comparison: what research found about people who tell something more than once, on both sides. The
 * same note always, whatever the comparison shows.
 */
import { howToRead, researchFindings } from '../../research-findings.ts';
import { html, type Markup } from './markup.ts';

export const researchNote: Markup = html`<section class="note">
<h2>How to read a comparison</h2>
<p>${howToRead}</p>
<ul>${researchFindings.map(({ finding, source }) => html`<li>${finding} (${source})</li>`)}</ul>
</section>`;
