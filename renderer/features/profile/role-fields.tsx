import { roleWords } from '../../../shared/domain/bundle/record-wording.ts';
import { stateComplainant } from '../../../shared/domain/eligibility.ts';
import { legalSources } from '../../../shared/domain/legal-sources.ts';
import { personRoles } from '../../../shared/domain/person-profile.ts';
import { useOfficer } from '../../api/session.tsx';
import { today } from '../../components/dates.ts';
import { Checkboxes } from '../../components/govuk/checkboxes.tsx';
import { LegalBasis } from '../../components/legal-basis.tsx';
import type { ProfilePartProps } from './profile-part.ts';

const roleChoices = personRoles.map((role) => ({ value: role, label: roleWords[role] }));

/** What the person is in this case; several at once. */
export function RoleFields({ profile, change }: ProfilePartProps) {
  const { officer } = useOfficer();
  const { roles, modernSlaveryComplainant, section45MayArise } = profile;
  return (
    <>
      <Checkboxes
        id="roles"
        legend="What is this person in the case?"
        legendSize="s"
        hint="Select all that apply: a person may be several at once."
        choices={roleChoices}
        values={new Set(roles)}
        onChange={(role, checked) =>
          change({ roles: checked ? [...roles, role] : roles.filter((known) => known !== role) })
        }
      />
      <Checkboxes
        id="modernSlaveryComplainant"
        legend="Modern Slavery Act 2015"
        legendSize="s"
        choices={[
          { value: 'complainant', label: 'Complainant of an offence under section 1 or 2' },
          { value: 'section-45', label: 'The defence of section 45 may arise' },
        ]}
        values={
          new Set([
            ...(modernSlaveryComplainant ? ['complainant' as const] : []),
            ...(section45MayArise ? ['section-45' as const] : []),
          ])
        }
        onChange={(statement, checked) =>
          change(
            statement === 'complainant'
              ? stateComplainant(profile, checked, officer, today())
              : { section45MayArise: checked },
          )
        }
      />
      <LegalBasis law={legalSources['msa-2015-s45']} />
    </>
  );
}
