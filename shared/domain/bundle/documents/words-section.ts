/** The words of an account on paper: one telling as it is, or turn by turn with speakers, kinds of question, marks, and the original words beside. */
import type { SealedAccount } from '../../account.ts';
import { speakerLabel } from '../../account-text.ts';
import type { Turn } from '../../content.ts';
import { questionWords } from '../occasion-wording.ts';
import { html, type Markup, nothing, spoken } from './markup.ts';

export function wordsSection({ text, turns, person }: Pick<SealedAccount, 'text' | 'turns' | 'person'>): Markup {
  const isPlain = turns.every(
    ({ speaker, original, mark, at }) => speaker === 'person' && original === null && mark === null && at === null,
  );
  return isPlain ? spoken(text) : html`${turns.filter(isSaid).map((turn) => turnBlock(turn, person.chosenName))}`;
}

function isSaid({ words: english, original }: Turn): boolean {
  return english !== '' || original !== null;
}

function turnBlock(turn: Turn, chosenName: string): Markup {
  return html`<div class="turn"><p class="speaker"><bdi>${speakerLabel(turn, chosenName)}</bdi>${besides(turn)}</p>${words(turn)}</div>
`;
}

/** What was recorded of a turn besides its words. */
function besides({ at, question, mark }: Turn): Markup {
  return html`${at === null ? nothing : html`, ${at.slice(11, 16)} UTC`}${
    question === null ? nothing : html`, question: ${questionWords[question]}`
  }${mark === null ? nothing : html`, marked${mark === '' ? nothing : html`: <bdi>${mark}</bdi>`}`}`;
}

function words({ words: english, original }: Turn): Markup {
  if (original === null) return spoken(english);
  return html`<div class="beside"><div class="english"><p class="language">In English</p>${spoken(english)}</div>
<div class="original"><p class="language">In the original: <bdi>${original.language}</bdi></p>${spoken(original.words)}</div></div>`;
}
