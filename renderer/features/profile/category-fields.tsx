import { useState } from 'react';
import { wishWords, witnessCategoryWords } from '../../../shared/domain/bundle/record-wording.ts';
import { categoryByLaw } from '../../../shared/domain/eligibility.ts';
import { legalSources } from '../../../shared/domain/legal-sources.ts';
import {
  type CategoryAssessment,
  type WitnessCategory,
  wishes,
  witnessCategories,
} from '../../../shared/domain/person-profile.ts';
import { useOfficer } from '../../api/session.tsx';
import { dayOf, partsOf, problemWith } from '../../components/date-parts.ts';
import { today } from '../../components/dates.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { DateInput } from '../../components/govuk/date-input.tsx';
import type { Problem } from '../../components/govuk/error-summary.tsx';
import { Fieldset } from '../../components/govuk/fieldset.tsx';
import { Radios } from '../../components/govuk/radios.tsx';
import { TextInput } from '../../components/govuk/text-input.tsx';
import { Textarea } from '../../components/govuk/textarea.tsx';
import { LegalBasis } from '../../components/legal-basis.tsx';
import { messageFor } from '../../components/problems.ts';
import type { ProfilePartProps } from './profile-part.ts';

const categoryChoices = witnessCategories.map((category) => ({
  value: category,
  label: witnessCategoryWords[category],
}));

/** Vulnerability and intimidation: several categories at once, each with its basis, who assessed it, when, and the person's wish. */
export function CategoryFields({ profile, change, problems }: ProfilePartProps) {
  const { officer } = useOfficer();
  const { categories } = profile;
  const tick = (category: WitnessCategory, checked: boolean): void =>
    change({
      categories: checked
        ? [...categories, { category, basis: '', assessedBy: officer, assessedOn: today(), wish: 'not-asked' }]
        : categories.filter((assessed) => assessed.category !== category),
    });
  return (
    <>
      <Checkboxes
        id="categories"
        legend="Vulnerability and intimidation"
        legendSize="s"
        hint="Youth Justice and Criminal Evidence Act 1999. Select all that apply; what each is based on is asked below."
        error={messageFor(problems, 'categories')}
        choices={categoryChoices}
        values={new Set(categories.map(({ category }) => category))}
        onChange={tick}
      />
      {categories.map((assessment, index) => (
        <AssessmentFields
          key={assessment.category}
          id={`categories-${index}`}
          assessment={assessment}
          problems={problems}
          onChange={(changed) => change({ categories: categories.with(index, changed) })}
        />
      ))}
    </>
  );
}

interface AssessmentFieldsProps {
  readonly id: string;
  readonly assessment: CategoryAssessment;
  readonly problems: readonly Problem[];
  readonly onChange: (assessment: CategoryAssessment) => void;
}

function AssessmentFields({ id, assessment, problems, onChange }: AssessmentFieldsProps) {
  const [assessedOn, setAssessedOn] = useState(() => partsOf(assessment.assessedOn));
  const enter = (part: Partial<CategoryAssessment>): void => onChange({ ...assessment, ...part });
  return (
    <div className="unfold-assessment">
      <Fieldset legend={witnessCategoryWords[assessment.category]} legendSize="s">
        {assessment.category === categoryByLaw && <LegalBasis law={legalSources['yjcea-1999-s17-4']} />}
        <Textarea
          id={`${id}-basis`}
          label="What it is based on"
          rows={2}
          value={assessment.basis}
          onChange={(basis) => enter({ basis })}
          error={messageFor(problems, `${id}-basis`)}
          dir="auto"
        />
        <TextInput
          id={`${id}-assessedBy`}
          label="Who assessed it"
          width={20}
          value={assessment.assessedBy}
          onChange={(assessedBy) => enter({ assessedBy })}
          error={messageFor(problems, `${id}-assessedBy`)}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
        />
        <DateInput
          id={`${id}-assessedOn`}
          label="When"
          value={assessedOn}
          error={messageFor(problems, `${id}-assessedOn`) ?? problemWith(assessedOn)}
          onChange={(parts) => {
            setAssessedOn(parts);
            enter({ assessedOn: dayOf(parts) });
          }}
        />
        <Radios
          id={`${id}-wish`}
          legend="What the person wishes"
          inline
          choices={wishes.map((wish) => ({ value: wish, label: wishWords[wish] }))}
          value={assessment.wish}
          onChange={(wish) => enter({ wish })}
        />
      </Fieldset>
    </div>
  );
}
