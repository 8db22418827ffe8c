import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { exposureKindWords } from '../../../shared/domain/bundle/record-wording.ts';
import { wholeNumber } from '../../../shared/domain/bundle/wording.ts';
import type { Exposure } from '../../../shared/domain/exposure.ts';
import { translationInWords } from '../../../shared/domain/growth/decision-wording.ts';
import type { RegisterEntry, TellingAccount } from '../../../shared/domain/growth/register.ts';
import {
  phaseInWords,
  questionInWords,
  questionTypeInWords,
  registerKindWords,
} from '../../../shared/domain/growth/register-wording.ts';
import { sentenceCase } from '../../../shared/text/sentence-case.ts';
import { beginningOf } from '../../../shared/text/shortened.ts';
import { Isolated } from '../../components/bidi.tsx';
import { InterpreterUsed } from '../../components/interpreter-used.tsx';
import { SpokenDateWords } from '../../components/spoken-date-words.tsx';
import { routes } from '../../routes.ts';

interface RegisterRowProps {
  readonly personId: string;
  readonly entry: RegisterEntry;
  /** Among all rows of the table, from 1; the head is the first. */
  readonly row: number;
}

/** One thing that was first told, and the circumstances under which it was. */
export const RegisterRow = memo(function RegisterRow({ personId, entry, row }: RegisterRowProps) {
  const { order, account, phase, passage } = entry;
  return (
    <tr aria-rowindex={row} className="unfold-told__row">
      <td>{wholeNumber.format(order)}</td>
      <th scope="row">
        <ToldWords entry={entry} />
      </th>
      <td>
        <Link className="govuk-link" href={routes.growthAt(personId, account.number, passage.start)}>
          Account {account.number}
          <span className="govuk-visually-hidden">, at entry {order}</span>
        </Link>
      </td>
      <td>
        <SpokenDateWords date={account.given} />
      </td>
      <td>
        <Question question={entry.question} />
      </td>
      <td className={phase === null ? 'unfold-quiet' : undefined}>{sentenceCase(phaseInWords(phase))}</td>
      <td className="unfold-told__circumstances">
        <Circumstances account={account} />
      </td>
    </tr>
  );
});

/** A detail is shown in its passage, marked; what an earlier account has in its place stands below. */
function ToldWords({ entry: { kind, start, end, passage, earlier, translation } }: Pick<RegisterRowProps, 'entry'>) {
  const { words } = passage;
  const [from, to] = [start - passage.start, end - passage.start];
  const check = translationInWords(translation);
  const note = check !== null && <p className="unfold-told__earlier">{sentenceCase(check)}</p>;
  if (kind === 'passage') {
    return (
      <>
        <p className="unfold-told__words" dir="auto">
          {words}
        </p>
        {note}
      </>
    );
  }
  return (
    <>
      <p className="unfold-told__kind">{registerKindWords[kind]}</p>
      <p className="unfold-told__words" dir="auto">
        {words.slice(0, from)}
        <mark className={`unfold-mark unfold-mark--${kind === 'differs' ? 'differs' : 'first-told'}`}>
          <span className="govuk-visually-hidden">[{registerKindWords[kind].toLowerCase()}: </span>
          {words.slice(from, to)}
          <span className="govuk-visually-hidden">]</span>
        </mark>
        {words.slice(to)}
      </p>
      {earlier !== null && (
        <p className="unfold-told__earlier">
          Account {earlier.number}: “<Isolated>{earlier.words}</Isolated>”
        </p>
      )}
      {note}
    </>
  );
}

function Question({ question }: Pick<RegisterEntry, 'question'>) {
  const type = sentenceCase(questionTypeInWords(question));
  if (question === null) return <span className="unfold-quiet">{type}</span>;
  return (
    <>
      <p className="unfold-told__kind">{type}</p>
      <p className="unfold-told__words" dir="auto">
        {questionInWords(question)}
      </p>
    </>
  );
}

/** How the account came about, in one line that breaks between its facts. */
function Circumstances({ account }: { readonly account: TellingAccount }) {
  const { interviewer, interpreter, present, seenOrTold } = account;
  return (
    <>
      <Fact name="Interviewer">
        <Isolated>{interviewer}</Isolated>
      </Fact>
      <Fact name="Interpreter">
        <InterpreterUsed interpreter={interpreter} />
      </Fact>
      <Fact name="Present">
        {present.length === 0
          ? 'nobody else recorded'
          : present.map(({ name, role }, index) => (
              <span key={`${name} ${role}`}>
                {index > 0 && '; '}
                <Isolated>{name}</Isolated>, <Isolated>{role}</Isolated>
              </span>
            ))}
      </Fact>
      <Fact name="Seen or told before">
        <Exposures exposures={seenOrTold.before} />
      </Fact>
      {seenOrTold.maybe.length > 0 && (
        <Fact name="Perhaps before">
          <Exposures exposures={seenOrTold.maybe} />
        </Fact>
      )}
    </>
  );
}

function Exposures({ exposures }: { readonly exposures: readonly Exposure[] }) {
  if (exposures.length === 0) return 'none recorded';
  return exposures.map(({ kind, what }, index) => (
    <span key={`${kind} ${what}`}>
      {index > 0 && '; '}
      {exposureKindWords[kind]}: <Isolated>{beginningOf(what, 120)}</Isolated>
    </span>
  ));
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <span className="unfold-told__fact">
      <span className="unfold-quiet">{name}:</span> {children}
    </span>
  );
}
