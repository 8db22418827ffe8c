import type { ReactNode } from 'react';
import type { CaseFacts } from '../../../shared/domain/case.ts';
import { Isolated } from '../../components/bidi.tsx';
import { SummaryList } from '../../components/govuk/summary-list.tsx';
import { NotEntered } from '../../components/not-entered.tsx';

interface CaseSummaryProps {
  readonly reference: string;
  readonly facts: CaseFacts;
}

export function CaseSummary({ reference, facts }: CaseSummaryProps) {
  const rows = [
    { key: 'Case reference', value: reference },
    { key: 'Operation name', value: listed([facts.operationName]) },
    { key: 'Unique reference number (URN)', value: listed([facts.urn]) },
    { key: 'Crime references', value: listed(facts.crimeReferences) },
    { key: 'Offences', value: listed(facts.offences) },
  ];
  return <SummaryList rows={rows} />;
}

function listed(values: readonly string[]): ReactNode {
  const entered = values.filter((value) => value !== '');
  if (entered.length === 0) return <NotEntered />;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {entered.map((value) => (
        <li key={value}>
          <Isolated>{value}</Isolated>
        </li>
      ))}
    </ul>
  );
}
