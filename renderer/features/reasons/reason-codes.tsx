import {
  type ReasonCode,
  type ReasonForChange,
  type ReasonSource,
  reasonCodes,
  reasonSources,
} from '../../../shared/domain/reason-for-change.ts';
import { reasonCodeWords, reasonSourceWords } from '../../../shared/domain/reason-words.ts';
import { sentenceCase } from '../../../shared/text/sentence-case.ts';
import { Select } from '../../components/govuk/select.tsx';
import { RepeatedRows } from '../../components/repeated-rows.tsx';

type Codes = ReasonForChange['codes'];

interface ReasonCodesProps {
  readonly codes: Codes;
  readonly onChange: (codes: Codes) => void;
}

const codeOptions = reasonCodes.map((value) => ({ value, text: reasonCodeWords[value] }));
const sourceOptions = reasonSources.map((value) => ({ value, text: sentenceCase(reasonSourceWords[value]) }));

/** The reasons as codes, each with who says so. */
export function ReasonCodes({ codes, onChange }: ReasonCodesProps) {
  return (
    <RepeatedRows<Codes[number]>
      id="codes"
      legend="Reasons"
      hint="As many as apply, each with who says so."
      items={codes}
      onChange={onChange}
      empty={{ code: 'not-given', source: 'officer-inference' }}
      maximum={60}
      itemName="reason"
      addText="Add a reason"
    >
      {(coded, enter, index) => (
        <div className="unfold-reason-code">
          <Select<ReasonCode>
            id={`codes-${index}-code`}
            label="Reason"
            options={codeOptions}
            value={coded.code}
            onChange={(code) => enter({ ...coded, code })}
          />
          <Select<ReasonSource>
            id={`codes-${index}-source`}
            label="Who says so"
            options={sourceOptions}
            value={coded.source}
            onChange={(source) => enter({ ...coded, source })}
          />
        </div>
      )}
    </RepeatedRows>
  );
}
