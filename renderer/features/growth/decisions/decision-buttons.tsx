import type { ReactNode } from 'react';
import { matterWords } from '../../../../shared/domain/growth/decision-wording.ts';
import {
  linkVerdicts,
  type Matter,
  type Place,
  passageMarks,
  translationAnswers,
} from '../../../../shared/domain/growth/decisions.ts';
import { sentenceCase } from '../../../../shared/text/sentence-case.ts';
import { Button } from '../../../components/govuk/button.tsx';
import type { ReadPassage } from '../reading.ts';
import { verdictOn } from './question.ts';

interface LinkButtonsProps {
  readonly read: ReadPassage;
  readonly earlier: Place;
  /** Number of the earlier account, for those who do not see which words the buttons stand under. */
  readonly number: number;
  readonly onAsk: (matter: Matter) => void;
}

/** Under the words of an earlier account: whether these and the passage in hand tell the same. */
export function LinkButtons({ read, earlier, number, onAsk }: LinkButtonsProps) {
  const decided = verdictOn(read, earlier);
  return (
    <div className="unfold-decision-buttons">
      {linkVerdicts
        .filter((verdict) => verdict !== decided)
        .map((verdict): Matter => ({ about: 'link', earlier, verdict }))
        .map((matter) => (
          <AskButton key={matterWords(matter)} onAsk={() => onAsk(matter)}>
            {sentenceCase(matterWords(matter))}
            <span className="govuk-visually-hidden"> (account {number})</span>
          </AskButton>
        ))}
    </div>
  );
}

interface PassageButtonsProps {
  readonly read: ReadPassage;
  /** Null for an earlier passage that is still to be chosen. */
  readonly onAsk: (matter: Matter | null) => void;
}

/** What else may be decided of the passage in hand; what is decided already is not offered again. */
export function PassageButtons({ read, onAsk }: PassageButtonsProps) {
  const marks: Matter[] = passageMarks.map((mark) => ({ about: 'mark', mark }));
  const answers: Matter[] = read.translation.isOpen
    ? translationAnswers.map((answer) => ({ about: 'translation', answer }))
    : [];
  const standing = new Set(
    read.decisions.filter(({ document }) => !document.withdrawn).map(({ document }) => matterWords(document.matter)),
  );
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Decide</h3>
      <div className="unfold-decision-buttons">
        <AskButton onAsk={() => onAsk(null)}>Tells what an earlier passage told…</AskButton>
        {[...answers, ...marks]
          .filter((matter) => !standing.has(matterWords(matter)) && !isOpenAnyway(matter, read))
          .map((matter) => (
            <AskButton key={matterWords(matter)} onAsk={() => onAsk(matter)}>
              {sentenceCase(matterWords(matter))}
            </AskButton>
          ))}
      </div>
    </>
  );
}

/** The program asks for the check itself. */
function isOpenAnyway(matter: Matter, { translation }: ReadPassage): boolean {
  return matter.about === 'mark' && matter.mark === 'check-the-translation-first' && translation.across.length > 0;
}

function AskButton({ onAsk, children }: { readonly onAsk: () => void; readonly children: ReactNode }) {
  return (
    <Button type="button" variant="secondary" className="unfold-small-button" onClick={onAsk}>
      {children}
    </Button>
  );
}
