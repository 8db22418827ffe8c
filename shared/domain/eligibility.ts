/**
 * Who is eligible for assistance in giving evidence (domain.md 1.4, 1.5, 1.7, R18). A complainant of a modern slavery offence is so by law; they
 * may decline, but nobody can leave the category out for them.
 */
import type { FieldProblem } from '../contract/failure.ts';
import { legalSources } from './legal-sources.ts';
import type { CategoryAssessment, PersonProfile, WitnessCategory } from './person-profile.ts';

export const categoryByLaw: WitnessCategory = 'intimidated-modern-slavery-complainant';

const law = legalSources['yjcea-1999-s17-4'];
/** What stands as the basis of the category that the law itself gives. */
export const basisByLaw = `${law.title}: complainant of an offence under section 1 or 2 of the Modern Slavery Act 2015.`;

/**
 * The profile with the statement that the person is, or is not, such a complainant. Stating it adds the role and the category, unless they stand
 * there already; taking it back removes the category only while it is as it was added. `today` is a calendar day.
 */
export function stateComplainant(
  profile: PersonProfile,
  isComplainant: boolean,
  officer: string,
  today: string,
): PersonProfile {
  const stated = { ...profile, modernSlaveryComplainant: isComplainant };
  const known = profile.categories.find(({ category }) => category === categoryByLaw);
  if (!isComplainant) {
    const untouched = known?.basis === basisByLaw && known.wish === 'not-asked';
    return untouched ? { ...stated, categories: profile.categories.filter((one) => one !== known) } : stated;
  }
  const roles = profile.roles.includes('complainant') ? profile.roles : [...profile.roles, 'complainant' as const];
  const byLaw: CategoryAssessment = {
    category: categoryByLaw,
    basis: basisByLaw,
    assessedBy: officer,
    assessedOn: today,
    wish: 'not-asked',
  };
  return { ...stated, roles, categories: known === undefined ? [...profile.categories, byLaw] : profile.categories };
}

/** What a profile still lacks before it can be kept. Fields are dotted paths into the profile. */
export function profileGaps(profile: PersonProfile): FieldProblem[] {
  const { born, categories, modernSlaveryComplainant } = profile;
  const gaps = categories.flatMap(assessmentGaps);
  if (new Set(categories.map(({ category }) => category)).size < categories.length) {
    gaps.push({ field: 'categories', message: 'Enter each category once.' });
  }
  if (modernSlaveryComplainant && !categories.some(({ category }) => category === categoryByLaw)) {
    gaps.push({
      field: 'categories',
      message:
        'Keep the category that the law gives to complainants of modern slavery. If the person declines, record that as their wish.',
    });
  }
  if (born.earliest !== null && born.latest !== null && born.earliest > born.latest) {
    gaps.push({ field: 'born.latest', message: 'The latest day of birth must be the same as or after the earliest.' });
  }
  return gaps;
}

function assessmentGaps(assessment: CategoryAssessment, index: number): FieldProblem[] {
  const gaps: FieldProblem[] = [];
  const at = (field: string) => `categories.${index}.${field}`;
  if (assessment.basis.trim() === '')
    gaps.push({ field: at('basis'), message: 'Enter what each category is based on.' });
  if (assessment.assessedBy.trim() === '')
    gaps.push({ field: at('assessedBy'), message: 'Enter who assessed each category.' });
  if (assessment.assessedOn === null)
    gaps.push({ field: at('assessedOn'), message: 'Enter on which day each category was assessed.' });
  return gaps;
}
