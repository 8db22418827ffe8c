import type { PersonProfile } from '../../../shared/domain/person-profile.ts';
import type { Problem } from '../../components/govuk/error-summary.tsx';

/** What every part of the profile's form is given. */
export interface ProfilePartProps {
  readonly profile: PersonProfile;
  readonly change: (part: Partial<PersonProfile>) => void;
  readonly problems: readonly Problem[];
}
